select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select printf('{"label":%s,"kind":"%s","fidelity":"%s","licence":%s,"published":%s}', json_quote(t1.label), t1.kind, t1.fidelity, json_quote(t1.licence), case when t1.published is null then 'null' else '{"text":"' || t1.published || '","earliest":' || case t1.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.published_earliest || '"' end || ',"latest":' || case t1.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.published_latest || '"' end || '}' end) as _1, t1.id
      from (select t1.fidelity, t1.id, t1.kind, t1.label, t1.licence, t1.published, t1.published_earliest, t1.published_latest from document t1 where t1.publisher_id is null order by t1.id limit 21) t1) t1) t1)

select printf('{"data":{"documents":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"label":%s,"kind":"%s","fidelity":"%s","licence":%s,"published":%s}', json_quote(t1.label), upper(t1.kind), upper(t1.fidelity), json_quote(t1.licence), case when t1.published is null then 'null' else '{"text":"' || t1.published || '","earliest":' || case t1.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.published_earliest || '"' end || ',"latest":' || case t1.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.published_latest || '"' end || '}' end), ',')
    from (select t1.fidelity, t1.id, t1.kind, t1.label, t1.licence, t1.published, t1.published_earliest, t1.published_latest from document t1 where t1.publisher_id is null order by t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

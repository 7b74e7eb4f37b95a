select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select t1.*, row_number() over () as _n
    from (select (('{"label":' || to_json(t1.label)) || (',"kind":"' || t1.kind || '","fidelity":"')) || ((t1.fidelity || '","licence":' || coalesce(to_json(t1.licence)::text, 'null')) || (',"published":' || case when t1.published is null then 'null' else ('{"text":"' || t1.published || '","earliest":') || (case t1.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.published_earliest || '"' end || ',"latest":' || case t1.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.published_latest || '"' end || '}') end || '}')) as _1, t1.id
      from (select t1.fidelity, t1.id, t1.kind, t1.label, t1.licence, t1.published, t1.published_earliest, t1.published_latest from document t1 where t1.publisher_id is null order by t1.id limit 21) t1 order by t1.id) t1) t1)

select concat('{"data":{"documents":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select (('{"label":' || to_json(t1.label)) || (',"kind":"' || upper(t1.kind) || '","fidelity":"')) || ((upper(t1.fidelity) || '","licence":' || coalesce(to_json(t1.licence)::text, 'null')) || (',"published":' || case when t1.published is null then 'null' else ('{"text":"' || t1.published || '","earliest":') || (case t1.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.published_earliest || '"' end || ',"latest":' || case t1.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.published_latest || '"' end || '}') end || '}')) as _1
      from (select t1.fidelity, t1.id, t1.kind, t1.label, t1.licence, t1.published, t1.published_earliest, t1.published_latest from document t1 where t1.publisher_id is null order by t1.id limit 20) t1 order by t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

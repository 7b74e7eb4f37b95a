select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["title,id",%s,%s]', json_quote(t1.title), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select '{"title":' || json_quote(t1.title) || ',"licence":' || json_quote(t1.licence) || ',"published":' || case when t1.published is null then 'null' else '{"text":"' || t1.published || '","earliest":' || case t1.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.published_earliest || '"' end || ',"latest":' || case t1.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.published_latest || '"' end || '}' end || ',"publisher":' || case when t2.id is null then 'null' else '{"label":' || json_quote(t2.label) || ',"kind":"' || t2.kind || '"}' end || '}' as _1, t1.title, t1.id
      from (select t1.id, t1.licence, t1.published, t1.published_earliest, t1.published_latest, t1.publisher_id, t1.title from document t1 where (t1.licence = 'MIT' and t1.fidelity = 'verbatim_copy') order by t1.title, t1.id limit 21) t1
      left join publisher t2 on t2.id = t1.publisher_id) t1) t1)

select printf('{"data":{"documents":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat('{"title":' || json_quote(t1.title) || ',"licence":' || json_quote(t1.licence) || ',"published":' || case when t1.published is null then 'null' else '{"text":"' || t1.published || '","earliest":' || case t1.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.published_earliest || '"' end || ',"latest":' || case t1.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.published_latest || '"' end || '}' end || ',"publisher":' || case when t2.id is null then 'null' else '{"label":' || json_quote(t2.label) || ',"kind":"' || upper(t2.kind) || '"}' end || '}', ',')
    from (select t1.id, t1.licence, t1.published, t1.published_earliest, t1.published_latest, t1.publisher_id, t1.title from document t1 where (t1.fidelity = 'verbatim_copy' and t1.licence = 'MIT') order by t1.title, t1.id limit 20) t1
    left join publisher t2 on t2.id = t1.publisher_id),
  (select value from counter where name = 'revision'))

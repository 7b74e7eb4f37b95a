select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["title,id",', to_json(t1.title), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select t1.*, row_number() over () as _n
    from (select ('{"title":' || to_json(t1.title) || ',"licence":' || coalesce(to_json(t1.licence)::text, 'null')) || ((',"published":' || case when t1.published is null then 'null' else ('{"text":"' || t1.published || '","earliest":') || (case t1.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.published_earliest || '"' end || ',"latest":' || case t1.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.published_latest || '"' end || '}') end) || (',"publisher":' || case when t2.id is null then 'null' else ('{"label":' || to_json(t2.label)) || (',"kind":"' || t2.kind || '"}') end || '}')) as _1, t1.title, t1.id
      from (select t1.id, t1.licence, t1.published, t1.published_earliest, t1.published_latest, t1.publisher_id, t1.title from document t1 where (t1.licence = $1 and t1.fidelity = $2) order by t1.title, t1.id limit 21) t1
      left join publisher t2 on t2.id = t1.publisher_id order by t1.title, t1.id) t1) t1)

select concat('{"data":{"documents":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select ('{"title":' || to_json(t1.title) || ',"licence":' || coalesce(to_json(t1.licence)::text, 'null')) || ((',"published":' || case when t1.published is null then 'null' else ('{"text":"' || t1.published || '","earliest":') || (case t1.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.published_earliest || '"' end || ',"latest":' || case t1.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.published_latest || '"' end || '}') end) || (',"publisher":' || case when t2.id is null then 'null' else ('{"label":' || to_json(t2.label)) || (',"kind":"' || upper(t2.kind) || '"}') end || '}')) as _1
      from (select t1.id, t1.licence, t1.published, t1.published_earliest, t1.published_latest, t1.publisher_id, t1.title from document t1 where (t1.fidelity = $1 and t1.licence = $2) order by t1.title, t1.id limit 20) t1
      left join publisher t2 on t2.id = t1.publisher_id order by t1.title, t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

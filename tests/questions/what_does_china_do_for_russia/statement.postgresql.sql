select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select t1.*, row_number() over () as _n
    from (select ('{"kind":"' || t1.kind || '","note":') || (coalesce(to_json(t1.note)::text, 'null') || ',"confidence":"' || t1.confidence || '"}') as _1, t1.id
      from (select t1.confidence, t1.id, t1.kind, t1.note from relation t1 where t1.rank <> 'deprecated' and (t1.subject_id = $1 and t1.object_id = $2) order by t1.id limit 21) t1 order by t1.id) t1) t1)

select concat('{"data":{"relations":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select ('{"kind":"' || upper(t1.kind) || '","note":') || (coalesce(to_json(t1.note)::text, 'null') || ',"confidence":"' || upper(t1.confidence) || '"}') as _1
      from (select t1.confidence, t1.id, t1.kind, t1.note from relation t1 where t1.rank <> 'deprecated' and (t1.object_id = $1 and t1.subject_id = $2) order by t1.id limit 20) t1 order by t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

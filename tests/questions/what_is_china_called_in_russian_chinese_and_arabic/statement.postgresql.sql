select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["language,-kind,id",', to_json(coalesce(t1.language, '')), ',', to_json(t1.kind), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select t1.*, row_number() over () as _n
    from (select ('{"text":' || to_json(t1.text) || ',"kind":"' || t1.kind) || (('","language":' || coalesce(to_json(t1.language)::text, 'null')) || (',"script":' || coalesce(to_json(t1.script)::text, 'null') || '}')) as _1, t1.language, t1.kind, t1.id
      from (select t1.id, t1.kind, t1.language, t1.script, t1.text from name t1 where t1.rank <> 'deprecated' and (t1.record_id = $1 and t1.language = any($2::text[])) order by coalesce(t1.language, ''), t1.kind desc, t1.id limit 21) t1 order by coalesce(t1.language, ''), t1.kind desc, t1.id) t1) t1)

select concat('{"data":{"names":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select ('{"text":' || to_json(t1.text) || ',"kind":"' || upper(t1.kind)) || (('","language":' || coalesce(to_json(t1.language)::text, 'null')) || (',"script":' || coalesce(to_json(t1.script)::text, 'null') || '}')) as _1
      from (select t1.id, t1.kind, t1.language, t1.script, t1.text from name t1 where t1.rank <> 'deprecated' and (t1.language = any($1::text[]) and t1.record_id = $2) order by coalesce(t1.language, ''), t1.kind desc, t1.id limit 20) t1 order by coalesce(t1.language, ''), t1.kind desc, t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

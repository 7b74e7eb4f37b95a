select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["-text,id",', to_json(t1.text), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then ('{"text":' || to_json(t1.text) || ',"script":' || coalesce(to_json(t1.script)::text, 'null')) || ((',"record":{"label":' || to_json(t2.label)) || (',"record_kind":' || to_json(t2.record_kind) || '}}')) end as _1, t1.text, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.id, t1.record_id, t1.script, t1.text from name t1 where t1.rank <> 'deprecated' and (t1.language = $1 and t1.kind = $2 and strpos(t1.text, $3) > 0) order by t1.text desc, t1.id limit 21) t1) t1
    left join record t2 on t2.id = t1.record_id order by t1.text desc, t1.id) t1)

select concat('{"data":{"names":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select ('{"text":' || to_json(t1.text) || ',"script":' || coalesce(to_json(t1.script)::text, 'null')) || ((',"record":{"label":' || to_json(t2.label)) || (',"recordKind":' || to_json(upper(t2.record_kind)) || '}}')) as _1
      from (select t1.id, t1.record_id, t1.script, t1.text from name t1 where t1.rank <> 'deprecated' and (t1.kind = $1 and t1.language = $2 and strpos(t1.text, $3) > 0) order by t1.text desc, t1.id limit 20) t1
      left join record t2 on t2.id = t1.record_id order by t1.text desc, t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

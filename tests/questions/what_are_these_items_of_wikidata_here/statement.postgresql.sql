select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["value,id",', to_json(t1.value), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then (('{"value":' || to_json(t1.value)) || (',"note":' || coalesce(to_json(t1.note)::text, 'null') || ',"record":{"id":"')) || ((t2.id || '","record_kind":' || to_json(t2.record_kind)) || (',"label":' || to_json(t2.label) || '}}')) end as _1, t1.value, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.id, t1.note, t1.record_id, t1.value from identifier t1 where t1.rank <> 'deprecated' and (t1.scheme = $1 and t1.value = any($2::text[])) order by t1.value, t1.id limit 21) t1) t1
    left join record t2 on t2.id = t1.record_id order by t1.value, t1.id) t1)

select concat('{"data":{"identifiers":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select (('{"value":' || to_json(t1.value)) || (',"note":' || coalesce(to_json(t1.note)::text, 'null') || ',"record":{"id":"')) || ((t2.id || '","recordKind":' || to_json(upper(t2.record_kind))) || (',"label":' || to_json(t2.label) || '}}')) as _1
      from (select t1.id, t1.note, t1.record_id, t1.value from identifier t1 where t1.rank <> 'deprecated' and (t1.scheme = $1 and t1.value = any($2::text[])) order by t1.value, t1.id limit 20) t1
      left join record t2 on t2.id = t1.record_id order by t1.value, t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

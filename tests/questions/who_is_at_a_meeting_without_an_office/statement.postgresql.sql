select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["-since,label,id",', to_json(t1.since_earliest), ',', to_json(t1.label), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select t1.*, row_number() over () as _n
    from (select (('{"actor":{"label":' || to_json(t2.label)) || (',"kind":"' || t2.kind || '"},"role":"')) || ((t1.role || '","represents":' || case when t3.id is null then 'null' else '{"label":' || to_json(t3.label) || '}' end) || (',"meeting":{"label":' || to_json(t4.label) || '}}')) as _1, t1.since_earliest, t1.label, t1.id
      from (select t1.actor_id, t1.id, t1.label, t1.meeting_id, t1.represents_id, t1.role, t1.since_earliest from participation t1 where t1.rank <> 'deprecated' and t1.office_id is null order by t1.since_earliest desc, t1.label, t1.id limit 21) t1
      left join actor t2 on t2.id = t1.actor_id
      left join actor t3 on t3.id = t1.represents_id
      left join meeting t4 on t4.id = t1.meeting_id order by t1.since_earliest desc, t1.label, t1.id) t1) t1)

select concat('{"data":{"participations":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select (('{"actor":{"label":' || to_json(t2.label)) || (',"kind":"' || upper(t2.kind) || '"},"role":"')) || ((upper(t1.role) || '","represents":' || case when t3.id is null then 'null' else '{"label":' || to_json(t3.label) || '}' end) || (',"meeting":{"label":' || to_json(t4.label) || '}}')) as _1
      from (select t1.actor_id, t1.id, t1.label, t1.meeting_id, t1.represents_id, t1.role, t1.since_earliest from participation t1 where t1.rank <> 'deprecated' and t1.office_id is null order by t1.since_earliest desc, t1.label, t1.id limit 20) t1
      left join actor t2 on t2.id = t1.actor_id
      left join actor t3 on t3.id = t1.represents_id
      left join meeting t4 on t4.id = t1.meeting_id order by t1.since_earliest desc, t1.label, t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

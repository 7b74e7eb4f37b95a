select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["-since,label,id",%s,%s,%s]', json_quote(t1.since_earliest), json_quote(t1.label), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select printf('{"actor":{"label":%s,"kind":"%s"},"role":"%s","represents":%s,"meeting":{"label":%s}}', json_quote(t2.label), t2.kind, t1.role, case when t3.id is null then 'null' else '{"label":' || json_quote(t3.label) || '}' end, json_quote(t4.label)) as _1, t1.since_earliest, t1.label, t1.id
      from (select t1.actor_id, t1.id, t1.label, t1.meeting_id, t1.represents_id, t1.role, t1.since_earliest from participation t1 where t1.rank <> 'deprecated' and t1.office_id is null order by t1.since_earliest desc, t1.label, t1.id limit 21) t1
      left join actor t2 on t2.id = t1.actor_id
      left join actor t3 on t3.id = t1.represents_id
      left join meeting t4 on t4.id = t1.meeting_id) t1) t1)

select printf('{"data":{"participations":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"actor":{"label":%s,"kind":"%s"},"role":"%s","represents":%s,"meeting":{"label":%s}}', json_quote(t2.label), upper(t2.kind), upper(t1.role), case when t3.id is null then 'null' else '{"label":' || json_quote(t3.label) || '}' end, json_quote(t4.label)), ',')
    from (select t1.actor_id, t1.id, t1.label, t1.meeting_id, t1.represents_id, t1.role, t1.since_earliest from participation t1 where t1.rank <> 'deprecated' and t1.office_id is null order by t1.since_earliest desc, t1.label, t1.id limit 20) t1
    left join actor t2 on t2.id = t1.actor_id
    left join actor t3 on t3.id = t1.represents_id
    left join meeting t4 on t4.id = t1.meeting_id),
  (select value from counter where name = 'revision'))

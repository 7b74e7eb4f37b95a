select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select printf('{"actor":{"label":%s},"role":"%s","attendance":"%s","represents":%s,"office":%s,"meeting":{"start":%s,"status":"%s"}}', json_quote(t2.label), t1.role, t1.attendance, case when t3.id is null then 'null' else '{"label":' || json_quote(t3.label) || '}' end, case when t4.id is null then 'null' else '{"label":' || json_quote(t4.label) || '}' end, case when t5.start is null then 'null' else '{"text":"' || t5.start || '","earliest":' || case t5.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t5.start_earliest || '"' end || ',"latest":' || case t5.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t5.start_latest || '"' end || '}' end, t5.status) as _1, t1.id
      from (select t1.actor_id, t1.attendance, t1.id, t1.meeting_id, t1.office_id, t1.represents_id, t1.role from participation t1 where t1.rank <> 'deprecated' and exists
        (select 1 from meeting t6 where t6.id = t1.meeting_id and exists
          (select 1 from participation t7 where t7.meeting_id = t6.id and t7.rank <> 'deprecated' and t7.actor_id = 'actors/biden')) order by t1.id limit 21) t1
      left join actor t2 on t2.id = t1.actor_id
      left join actor t3 on t3.id = t1.represents_id
      left join office t4 on t4.id = t1.office_id
      left join meeting t5 on t5.id = t1.meeting_id) t1) t1)

select printf('{"data":{"participations":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"actor":{"label":%s},"role":"%s","attendance":"%s","represents":%s,"office":%s,"meeting":{"start":%s,"status":"%s"}}', json_quote(t2.label), upper(t1.role), upper(t1.attendance), case when t3.id is null then 'null' else '{"label":' || json_quote(t3.label) || '}' end, case when t4.id is null then 'null' else '{"label":' || json_quote(t4.label) || '}' end, case when t5.start is null then 'null' else '{"text":"' || t5.start || '","earliest":' || case t5.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t5.start_earliest || '"' end || ',"latest":' || case t5.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t5.start_latest || '"' end || '}' end, upper(t5.status)), ',')
    from (select t1.actor_id, t1.attendance, t1.id, t1.meeting_id, t1.office_id, t1.represents_id, t1.role from participation t1 where t1.rank <> 'deprecated' and exists
      (select 1 from meeting t6 where t6.id = t1.meeting_id and exists
        (select 1 from participation t7 where t7.meeting_id = t6.id and t7.rank <> 'deprecated' and t7.actor_id = 'actors/biden')) order by t1.id limit 20) t1
    left join actor t2 on t2.id = t1.actor_id
    left join actor t3 on t3.id = t1.represents_id
    left join office t4 on t4.id = t1.office_id
    left join meeting t5 on t5.id = t1.meeting_id),
  (select value from counter where name = 'revision'))

with x1(id, json) as
(select t4.id, printf('[%s]',
    (select group_concat(t11._told, ',')
      from (select row_number() over (order by t9.stated desc, t9.certain desc, t9.office_id, coalesce(t9.tenure_id, '')) as _n, '{"office":{"label":' || json_quote(t10.label) || '},"stated":' || case when t9.stated then 'true' else 'false' end || ',"certain":' || case when t9.certain then 'true' else 'false' end || '}' as _told
        from (select t5.id as office_id, t5.body_id, t6.id as tenure_id, coalesce(t5.id = t4.office_id, false) as stated, (coalesce(t5.id = t4.office_id, false) or (t6.since_latest <=
              (select t8.start_earliest from meeting t8 where t8.id = t4.meeting_id) and t6.until_earliest >=
              (select case when t8."end" is null then t8.start_latest else t8.end_latest end from meeting t8 where t8.id = t4.meeting_id) and instr(coalesce(t6.since, ''), '?') = 0 and instr(coalesce(t6.since, ''), '%') = 0 and instr(coalesce(t6.until, ''), '?') = 0 and instr(coalesce(t6.until, ''), '%') = 0 and exists
              (select 1 from meeting t8 where t8.id = t4.meeting_id and instr(coalesce(t8.start, ''), '?') = 0 and instr(coalesce(t8.start, ''), '%') = 0 and instr(coalesce(t8."end", ''), '?') = 0 and instr(coalesce(t8."end", ''), '%') = 0))) as certain from tenure t6 join office t5 on t5.id = t6.office_id where t6.person_id = t4.actor_id and t6.since_earliest <=
          (select case when t8."end" is null then t8.start_latest else t8.end_latest end from meeting t8 where t8.id = t4.meeting_id) and t6.until_latest >=
          (select t8.start_earliest from meeting t8 where t8.id = t4.meeting_id) and t6.rank <> 'deprecated' union all select t5.id, t5.body_id, null, true, true from office t5 where t5.id = t4.office_id and not exists
          (select 1 from tenure t7 where t7.office_id = t5.id and t7.person_id = t4.actor_id and t7.since_earliest <=
            (select case when t8."end" is null then t8.start_latest else t8.end_latest end from meeting t8 where t8.id = t4.meeting_id) and t7.until_latest >=
            (select t8.start_earliest from meeting t8 where t8.id = t4.meeting_id) and t7.rank <> 'deprecated')) t9
        left join office t10 on t10.id = t9.office_id order by _n limit 20) t11)) from participation t4) select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"actor":{"label":%s},"meeting":{"label":%s,"start":%s,"end":%s},"offices_at_time":%s}', json_quote(t2.label), json_quote(t3.label), case when t3.start is null then 'null' else '{"text":"' || t3.start || '","earliest":' || case t3.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.start_earliest || '"' end || ',"latest":' || case t3.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.start_latest || '"' end || '}' end, case when t3."end" is null then 'null' else '{"text":"' || t3."end" || '","earliest":' || case t3.end_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.end_earliest || '"' end || ',"latest":' || case t3.end_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.end_latest || '"' end || '}' end,
        (select x1.json from x1 where x1.id = t1.id)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.actor_id, t1.id, t1.meeting_id from participation t1 where t1.rank <> 'deprecated' order by t1.id limit 21) t1) t1
  left join actor t2 on t2.id = t1.actor_id
  left join meeting t3 on t3.id = t1.meeting_id)

with x1(id, json) as
(select t4.id, printf('[%s]',
    (select group_concat(t11._told, ',')
      from (select row_number() over (order by t9.stated desc, t9.certain desc, t9.office_id, coalesce(t9.tenure_id, '')) as _n, '{"office":{"label":' || json_quote(t10.label) || '},"stated":' || case when t9.stated then 'true' else 'false' end || ',"certain":' || case when t9.certain then 'true' else 'false' end || '}' as _told
        from (select t5.id as office_id, t5.body_id, t6.id as tenure_id, coalesce(t5.id = t4.office_id, false) as stated, (coalesce(t5.id = t4.office_id, false) or (t6.since_latest <=
              (select t8.start_earliest from meeting t8 where t8.id = t4.meeting_id) and t6.until_earliest >=
              (select case when t8."end" is null then t8.start_latest else t8.end_latest end from meeting t8 where t8.id = t4.meeting_id) and instr(coalesce(t6.since, ''), '?') = 0 and instr(coalesce(t6.since, ''), '%') = 0 and instr(coalesce(t6.until, ''), '?') = 0 and instr(coalesce(t6.until, ''), '%') = 0 and exists
              (select 1 from meeting t8 where t8.id = t4.meeting_id and instr(coalesce(t8.start, ''), '?') = 0 and instr(coalesce(t8.start, ''), '%') = 0 and instr(coalesce(t8."end", ''), '?') = 0 and instr(coalesce(t8."end", ''), '%') = 0))) as certain from tenure t6 join office t5 on t5.id = t6.office_id where t6.person_id = t4.actor_id and t6.since_earliest <=
          (select case when t8."end" is null then t8.start_latest else t8.end_latest end from meeting t8 where t8.id = t4.meeting_id) and t6.until_latest >=
          (select t8.start_earliest from meeting t8 where t8.id = t4.meeting_id) and t6.rank <> 'deprecated' union all select t5.id, t5.body_id, null, true, true from office t5 where t5.id = t4.office_id and not exists
          (select 1 from tenure t7 where t7.office_id = t5.id and t7.person_id = t4.actor_id and t7.since_earliest <=
            (select case when t8."end" is null then t8.start_latest else t8.end_latest end from meeting t8 where t8.id = t4.meeting_id) and t7.until_latest >=
            (select t8.start_earliest from meeting t8 where t8.id = t4.meeting_id) and t7.rank <> 'deprecated')) t9
        left join office t10 on t10.id = t9.office_id order by _n limit 20) t11)) from participation t4) select printf('{"data":{"participations":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"actor":{"label":%s},"meeting":{"label":%s,"start":%s,"end":%s},"officesAtTime":%s}', json_quote(t2.label), json_quote(t3.label), case when t3.start is null then 'null' else '{"text":"' || t3.start || '","earliest":' || case t3.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.start_earliest || '"' end || ',"latest":' || case t3.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.start_latest || '"' end || '}' end, case when t3."end" is null then 'null' else '{"text":"' || t3."end" || '","earliest":' || case t3.end_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.end_earliest || '"' end || ',"latest":' || case t3.end_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.end_latest || '"' end || '}' end,
        (select x1.json from x1 where x1.id = t1.id)), ',')
    from (select t1.actor_id, t1.id, t1.meeting_id from participation t1 where t1.rank <> 'deprecated' order by t1.id limit 20) t1
    left join actor t2 on t2.id = t1.actor_id
    left join meeting t3 on t3.id = t1.meeting_id),
  (select value from counter where name = 'revision'))

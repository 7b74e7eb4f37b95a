with x1(id, json) as
(select t6.id, '{"label":' || json_quote(t6.label) || '}' from actor t6), x2(id, json) as
(select t7.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from participation t9 where t9.meeting_id = t7.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"participations":"/v1/participations?meeting=' || t7.id || '&fields=role,actor.label,represents.label' ||
            '&after=' || min(lower(hex(printf('["id",%s]', json_quote(t8.id))))) || '"' end
          from (select t10.id from participation t10 where t10.meeting_id = t7.id and t10.rank <> 'deprecated' order by t10.id limit 2 offset 99) t8), '') else
              '' end, ''), 2) || '}' from meeting t7), x3(id, json) as
(select t11.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from meeting t13 where t13.part_of_id = t11.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"parts":"/v1/meetings?part_of=' || t11.id ||
            '&fields=label,start,participations.role,participations.actor.label,participations.represents.label' || '&after=' || min(lower(hex(printf(
            '["id",%s]', json_quote(t12.id))))) || '"' end
          from (select t14.id from meeting t14 where t14.part_of_id = t11.id order by t14.id limit 2 offset 99) t12), '') else '' end, ''), 2) || '}' from
              meeting t11) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"label":%s,"start":%s,"parts":[%s]%s}', json_quote(t1.label), case when t1.start is null then 'null' else '{"text":"' || t1.start ||
        '","earliest":' || case t1.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_earliest || '"' end ||
        ',"latest":' || case t1.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_latest || '"' end || '}' end,
        (select group_concat(printf('{"label":%s,"start":%s,"participations":[%s]%s}', json_quote(t2.label), case when t2.start is null then 'null' else
            '{"text":"' || t2.start || '","earliest":' || case t2.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
            t2.start_earliest || '"' end || ',"latest":' || case t2.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
            t2.start_latest || '"' end || '}' end,
              (select group_concat(printf('{"role":"%s","actor":{"label":%s},"represents":%s}', t3.role, json_quote(t4.label), case when t5.id is null then
                  'null' else
                    (select x1.json from x1 where x1.id = t5.id) end), ',')
                from (select t3.actor_id, t3.id, t3.represents_id, t3.role from participation t3 where t3.meeting_id = t2.id and t3.rank <> 'deprecated' order
                    by t3.id limit 100) t3
                left join actor t4 on t4.id = t3.actor_id
                left join actor t5 on t5.id = t3.represents_id),
              (select x2.json from x2 where x2.id = t2.id)), ',')
          from (select t2.id, t2.label, t2.start, t2.start_earliest, t2.start_latest from meeting t2 where t2.part_of_id = t1.id order by t2.id limit 100) t2),
        (select x3.json from x3 where x3.id = t1.id)) from meeting t1 where t1.id = 'meetings/lavrov-beijing-2024-04-09'), ' null'),
  (select value from counter where name = 'revision'))

with x1(id, json) as
(select t6.id, '{"label":' || json_quote(t6.label) || '}' from actor t6) select printf('{"data":{"meeting":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"label":%s,"start":%s,"parts":{"nodes":[%s]}}', json_quote(t1.label), case when t1.start is null then 'null' else '{"text":"' || t1.start
        || '","earliest":' || case t1.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_earliest || '"' end ||
        ',"latest":' || case t1.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_latest || '"' end || '}' end,
        (select group_concat(printf('{"label":%s,"start":%s,"participations":{"nodes":[%s]}}', json_quote(t2.label), case when t2.start is null then 'null' else
            '{"text":"' || t2.start || '","earliest":' || case t2.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
            t2.start_earliest || '"' end || ',"latest":' || case t2.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
            t2.start_latest || '"' end || '}' end,
              (select group_concat(printf('{"participationRole":"%s","actor":{"label":%s},"represents":%s}', upper(t3.role), json_quote(t4.label), case when
                  t5.id is null then 'null' else
                    (select x1.json from x1 where x1.id = t5.id) end), ',')
                from (select t3.actor_id, t3.id, t3.represents_id, t3.role from participation t3 where t3.meeting_id = t2.id and t3.rank <> 'deprecated' order
                    by t3.id limit 20) t3
                left join actor t4 on t4.id = t3.actor_id
                left join actor t5 on t5.id = t3.represents_id)), ',')
          from (select t2.id, t2.label, t2.start, t2.start_earliest, t2.start_latest from meeting t2 where t2.part_of_id = t1.id order by t2.id limit 20) t2))
              from meeting t1 where t1.id = 'meetings/lavrov-beijing-2024-04-09'), ' null'),
  (select value from counter where name = 'revision'))

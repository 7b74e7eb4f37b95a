with x1(id, json) as
(select t5.id, '{"broader":' || case when t6.id is null then 'null' else '{"label":' || json_quote(t6.label) || '}' end || '}' from topic t5
  left join topic t6 on t6.id = t5.broader_id) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"label":%s,"narrower":[%s]}', json_quote(t1.label),
        (select group_concat(printf('{"label":%s,"narrower":[%s]}', json_quote(t2.label),
              (select group_concat(printf('{"label":%s,"broader":%s}', json_quote(t3.label), case when t4.id is null then 'null' else
                    (select x1.json from x1 where x1.id = t4.id) end), ',')
                from (select t3.broader_id, t3.id, t3.label from topic t3 where t3.broader_id = t2.id order by t3.id limit 100) t3
                left join topic t4 on t4.id = t3.broader_id)), ',')
          from (select t2.id, t2.label from topic t2 where t2.broader_id = t1.id order by t2.id limit 100) t2)) from topic t1 where t1.id = 'topics/world-order'),
    (select ' null' from record t7 where t7.id = 'topics/world-order' and t7.retired is not null), 'null'),
  (select value from counter where name = 'revision'))

with x1(id, json) as
(select t5.id, '{"broader":' || case when t6.id is null then 'null' else '{"label":' || json_quote(t6.label) || '}' end || '}' from topic t5
  left join topic t6 on t6.id = t5.broader_id) select printf('{"data":{"topic":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"label":%s,"narrower":{"nodes":[%s]}}', json_quote(t1.label),
        (select group_concat(printf('{"label":%s,"narrower":{"nodes":[%s]}}', json_quote(t2.label),
              (select group_concat(printf('{"label":%s,"broader":%s}', json_quote(t3.label), case when t4.id is null then 'null' else
                    (select x1.json from x1 where x1.id = t4.id) end), ',')
                from (select t3.broader_id, t3.id, t3.label from topic t3 where t3.broader_id = t2.id order by t3.id limit 20) t3
                left join topic t4 on t4.id = t3.broader_id)), ',')
          from (select t2.id, t2.label from topic t2 where t2.broader_id = t1.id order by t2.id limit 20) t2)) from topic t1 where t1.id = 'topics/world-order'),
    (select ' null' from record t7 where t7.id = 'topics/world-order' and t7.retired is not null), 'null'),
  (select value from counter where name = 'revision'))

select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"label":%s,"represented_by":[%s]}', json_quote(t1.label),
        (select group_concat('{"actor":{"label":' || json_quote(t3.label) || '},"office":' || case when t4.id is null then 'null' else '{"title":' || json_quote(t4.title) || ',"level":"' || t4.level || '"}' end || ',"meeting":{"label":' || json_quote(t5.label) || ',"place":' || case when t6.id is null then 'null' else '{"label":' || json_quote(t6.label) || '}' end || '}}', ',')
          from (select t2.actor_id, t2.id, t2.meeting_id, t2.office_id from participation t2 where t2.represents_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 100) t2
          left join actor t3 on t3.id = t2.actor_id
          left join office t4 on t4.id = t2.office_id
          left join meeting t5 on t5.id = t2.meeting_id
          left join place t6 on t6.id = t5.place_id)) from actor t1 where t1.id = 'actors/china'),
    (select ' null' from record t7 where t7.id = 'actors/china' and t7.retired is not null), 'null'),
  (select value from counter where name = 'revision'))

select printf('{"data":{"actor":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"label":%s,"representedBy":{"nodes":[%s]}}', json_quote(t1.label),
        (select group_concat('{"actor":{"label":' || json_quote(t3.label) || '},"office":' || case when t4.id is null then 'null' else '{"title":' || json_quote(t4.title) || ',"level":"' || upper(t4.level) || '"}' end || ',"meeting":{"label":' || json_quote(t5.label) || ',"place":' || case when t6.id is null then 'null' else '{"label":' || json_quote(t6.label) || '}' end || '}}', ',')
          from (select t2.actor_id, t2.id, t2.meeting_id, t2.office_id from participation t2 where t2.represents_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 20) t2
          left join actor t3 on t3.id = t2.actor_id
          left join office t4 on t4.id = t2.office_id
          left join meeting t5 on t5.id = t2.meeting_id
          left join place t6 on t6.id = t5.place_id)) from actor t1 where t1.id = 'actors/china'),
    (select ' null' from record t7 where t7.id = 'actors/china' and t7.retired is not null), 'null'),
  (select value from counter where name = 'revision'))

select concat('{"data":', coalesce(
    (select concat('{"label":' || to_json(t1.label) || ',"represented_by":[',
        (select string_agg(t2._1, ',')
          from (select ('{"actor":{"label":' || to_json(t3.label) || '},"office":' || case when t4.id is null then 'null' else ('{"title":' || to_json(t4.title)) || (',"level":"' || t4.level || '"}') end) || ((',"meeting":{"label":' || to_json(t5.label)) || (',"place":' || case when t6.id is null then 'null' else '{"label":' || to_json(t6.label) || '}' end || '}}')) as _1
            from (select t2.actor_id, t2.id, t2.meeting_id, t2.office_id from participation t2 where t2.represents_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 100) t2
            left join actor t3 on t3.id = t2.actor_id
            left join office t4 on t4.id = t2.office_id
            left join meeting t5 on t5.id = t2.meeting_id
            left join place t6 on t6.id = t5.place_id order by t2.id) t2), ']}') from actor t1 where t1.id = $1),
    (select ' null' from record t7 where t7.id = $2 and t7.retired is not null), 'null'), ',"revision":',
  (select value from counter where name = 'revision'), '}')

select concat('{"data":{"actor":', coalesce(
    (select concat('{"label":' || to_json(t1.label) || ',"representedBy":{"nodes":[',
        (select string_agg(t2._1, ',')
          from (select ('{"actor":{"label":' || to_json(t3.label) || '},"office":' || case when t4.id is null then 'null' else ('{"title":' || to_json(t4.title)) || (',"level":"' || upper(t4.level) || '"}') end) || ((',"meeting":{"label":' || to_json(t5.label)) || (',"place":' || case when t6.id is null then 'null' else '{"label":' || to_json(t6.label) || '}' end || '}}')) as _1
            from (select t2.actor_id, t2.id, t2.meeting_id, t2.office_id from participation t2 where t2.represents_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 20) t2
            left join actor t3 on t3.id = t2.actor_id
            left join office t4 on t4.id = t2.office_id
            left join meeting t5 on t5.id = t2.meeting_id
            left join place t6 on t6.id = t5.place_id order by t2.id) t2), ']}}') from actor t1 where t1.id = $1),
    (select ' null' from record t7 where t7.id = $2 and t7.retired is not null), 'null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

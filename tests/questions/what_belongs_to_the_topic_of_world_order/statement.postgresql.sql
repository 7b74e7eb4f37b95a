select concat('{"data":', coalesce(
    (select concat('{"label":' || to_json(t1.label) || ',"narrower":[',
        (select string_agg(t2._1, ',')
          from (select concat('{"label":' || to_json(t2.label) || ',"narrower":[',
              (select string_agg(t3._1, ',')
                from (select ('{"label":' || to_json(t3.label)) || (',"broader":' || case when t4.id is null then 'null' else '{"broader":' || case when t5.id is null then 'null' else '{"label":' || to_json(t5.label) || '}' end || '}' end || '}') as _1
                  from (select t3.broader_id, t3.id, t3.label from topic t3 where t3.broader_id = t2.id order by t3.id limit 100) t3
                  left join topic t4 on t4.id = t3.broader_id
                  left join topic t5 on t5.id = t4.broader_id order by t3.id) t3), ']}') as _1
            from (select t2.id, t2.label from topic t2 where t2.broader_id = t1.id order by t2.id limit 100) t2 order by t2.id) t2), ']}') from topic t1 where t1.id = $1),
    (select ' null' from record t6 where t6.id = $2 and t6.retired is not null), 'null'), ',"revision":',
  (select value from counter where name = 'revision'), '}')

select concat('{"data":{"topic":', coalesce(
    (select concat('{"label":' || to_json(t1.label) || ',"narrower":{"nodes":[',
        (select string_agg(t2._1, ',')
          from (select concat('{"label":' || to_json(t2.label) || ',"narrower":{"nodes":[',
              (select string_agg(t3._1, ',')
                from (select ('{"label":' || to_json(t3.label)) || (',"broader":' || case when t4.id is null then 'null' else '{"broader":' || case when t5.id is null then 'null' else '{"label":' || to_json(t5.label) || '}' end || '}' end || '}') as _1
                  from (select t3.broader_id, t3.id, t3.label from topic t3 where t3.broader_id = t2.id order by t3.id limit 20) t3
                  left join topic t4 on t4.id = t3.broader_id
                  left join topic t5 on t5.id = t4.broader_id order by t3.id) t3), ']}}') as _1
            from (select t2.id, t2.label from topic t2 where t2.broader_id = t1.id order by t2.id limit 20) t2 order by t2.id) t2), ']}}') from topic t1 where t1.id = $1),
    (select ' null' from record t6 where t6.id = $2 and t6.retired is not null), 'null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat('{"label":' || to_json(t1.label) || ',"participations":[',
      (select string_agg(t2._1, ',')
        from (select ('{"actor":{"label":' || to_json(t3.label)) || ('},"office":' || case when t4.id is null then 'null' else '{"title":' || to_json(t4.title) || '}' end || '}') as _1
          from (select t2.actor_id, t2.id, t2.office_id from participation t2 where t2.meeting_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 100) t2
          left join actor t3 on t3.id = t2.actor_id
          left join office t4 on t4.id = t2.office_id order by t2.id) t2), ']}') end as _1, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.id, t1.label from meeting t1 where (exists
          (select 1 from participation t5 where t5.meeting_id = t1.id and t5.rank <> 'deprecated' and t5.actor_id = $1) and exists
          (select 1 from participation t7 where t7.meeting_id = t1.id and t7.rank <> 'deprecated' and t7.actor_id = $2)) order by t1.id limit 21) t1) t1 order by t1.id) t1)

select concat('{"data":{"meetings":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat('{"label":' || to_json(t1.label) || ',"participations":{"nodes":[',
        (select string_agg(t2._1, ',')
          from (select ('{"actor":{"label":' || to_json(t3.label)) || ('},"office":' || case when t4.id is null then 'null' else '{"title":' || to_json(t4.title) || '}' end || '}') as _1
            from (select t2.actor_id, t2.id, t2.office_id from participation t2 where t2.meeting_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 20) t2
            left join actor t3 on t3.id = t2.actor_id
            left join office t4 on t4.id = t2.office_id order by t2.id) t2), ']}}') as _1
      from (select t1.id, t1.label from meeting t1 where (exists
          (select 1 from participation t5 where t5.meeting_id = t1.id and t5.rank <> 'deprecated' and t5.actor_id = $1) and exists
          (select 1 from participation t7 where t7.meeting_id = t1.id and t7.rank <> 'deprecated' and t7.actor_id = $2)) order by t1.id limit 20) t1 order by t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

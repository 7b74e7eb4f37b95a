select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"label":%s,"participations":[%s]}', json_quote(t1.label),
        (select group_concat('{"actor":{"label":' || json_quote(t3.label) || '},"office":' || case when t4.id is null then 'null' else '{"title":' || json_quote(t4.title) || '}' end || '}', ',')
          from (select t2.actor_id, t2.id, t2.office_id from participation t2 where t2.meeting_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 100) t2
          left join actor t3 on t3.id = t2.actor_id
          left join office t4 on t4.id = t2.office_id)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.label from meeting t1 where (exists
        (select 1 from participation t5 where t5.meeting_id = t1.id and t5.rank <> 'deprecated' and t5.actor_id = 'actors/sergey-lavrov') and exists
        (select 1 from participation t7 where t7.meeting_id = t1.id and t7.rank <> 'deprecated' and t7.actor_id = 'actors/wang-yi')) order by t1.id limit 21) t1) t1)

select printf('{"data":{"meetings":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"label":%s,"participations":{"nodes":[%s]}}', json_quote(t1.label),
        (select group_concat('{"actor":{"label":' || json_quote(t3.label) || '},"office":' || case when t4.id is null then 'null' else '{"title":' || json_quote(t4.title) || '}' end || '}', ',')
          from (select t2.actor_id, t2.id, t2.office_id from participation t2 where t2.meeting_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 20) t2
          left join actor t3 on t3.id = t2.actor_id
          left join office t4 on t4.id = t2.office_id)), ',')
    from (select t1.id, t1.label from meeting t1 where (exists
        (select 1 from participation t5 where t5.meeting_id = t1.id and t5.rank <> 'deprecated' and t5.actor_id = 'actors/sergey-lavrov') and exists
        (select 1 from participation t7 where t7.meeting_id = t1.id and t7.rank <> 'deprecated' and t7.actor_id = 'actors/wang-yi')) order by t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

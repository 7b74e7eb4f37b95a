select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["meeting_id,id",%s,%s]', json_quote(t1.meeting_id), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select '{"actor":{"label":' || json_quote(t2.label) || '},"role":"' || t1.role || '","meeting":{"label":' || json_quote(t3.label) || ',"start":' || case when t3.start is null then 'null' else '{"text":"' || t3.start || '","earliest":' || case t3.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.start_earliest || '"' end || ',"latest":' || case t3.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.start_latest || '"' end || '}' end || '}}' as _1, t1.meeting_id, t1.id
      from (select t1.actor_id, t1.id, t1.meeting_id, t1.role from participation t1 where t1.rank <> 'deprecated' and (exists
          (select 1 from meeting t4 where t4.id = t1.meeting_id and (t4.place_id = 'places/beijing' and t4.status = 'held' and exists
              (select 1 from participation t6 where t6.meeting_id = t4.id and t6.rank <> 'deprecated' and t6.actor_id = 'actors/sergey-lavrov'))) and exists
          (select 1 from actor t8 where t8.id = t1.actor_id and t8.kind = 'person')) order by t1.meeting_id, t1.id limit 21) t1
      left join actor t2 on t2.id = t1.actor_id
      left join meeting t3 on t3.id = t1.meeting_id) t1) t1)

select printf('{"data":{"participations":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat('{"actor":{"label":' || json_quote(t2.label) || '},"role":"' || upper(t1.role) || '","meeting":{"label":' || json_quote(t3.label) || ',"start":' || case when t3.start is null then 'null' else '{"text":"' || t3.start || '","earliest":' || case t3.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.start_earliest || '"' end || ',"latest":' || case t3.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.start_latest || '"' end || '}' end || '}}', ',')
    from (select t1.actor_id, t1.id, t1.meeting_id, t1.role from participation t1 where t1.rank <> 'deprecated' and (exists
        (select 1 from actor t4 where t4.id = t1.actor_id and t4.kind = 'person') and exists
        (select 1 from meeting t5 where t5.id = t1.meeting_id and (exists
            (select 1 from participation t6 where t6.meeting_id = t5.id and t6.rank <> 'deprecated' and t6.actor_id = 'actors/sergey-lavrov') and t5.place_id = 'places/beijing' and t5.status = 'held'))) order by t1.id limit 20) t1
    left join actor t2 on t2.id = t1.actor_id
    left join meeting t3 on t3.id = t1.meeting_id),
  (select value from counter where name = 'revision'))

select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["meeting_id,id",', to_json(t1.meeting_id), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select t1.*, row_number() over () as _n
    from (select ('{"actor":{"label":' || to_json(t2.label) || '},"role":"' || t1.role) || (('","meeting":{"label":' || to_json(t3.label)) || (',"start":' || case when t3.start is null then 'null' else ('{"text":"' || t3.start || '","earliest":') || (case t3.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.start_earliest || '"' end || ',"latest":' || case t3.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.start_latest || '"' end || '}') end || '}}')) as _1, t1.meeting_id, t1.id
      from (select t1.actor_id, t1.id, t1.meeting_id, t1.role from participation t1 where t1.rank <> 'deprecated' and (exists
          (select 1 from meeting t4 where t4.id = t1.meeting_id and (t4.place_id = $1 and t4.status = $2 and exists
              (select 1 from participation t6 where t6.meeting_id = t4.id and t6.rank <> 'deprecated' and t6.actor_id = $3))) and exists
          (select 1 from actor t8 where t8.id = t1.actor_id and t8.kind = $4)) order by t1.meeting_id, t1.id limit 21) t1
      left join actor t2 on t2.id = t1.actor_id
      left join meeting t3 on t3.id = t1.meeting_id order by t1.meeting_id, t1.id) t1) t1)

select concat('{"data":{"participations":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select ('{"actor":{"label":' || to_json(t2.label) || '},"role":"' || upper(t1.role)) || (('","meeting":{"label":' || to_json(t3.label)) || (',"start":' || case when t3.start is null then 'null' else ('{"text":"' || t3.start || '","earliest":') || (case t3.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.start_earliest || '"' end || ',"latest":' || case t3.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.start_latest || '"' end || '}') end || '}}')) as _1
      from (select t1.actor_id, t1.id, t1.meeting_id, t1.role from participation t1 where t1.rank <> 'deprecated' and (exists
          (select 1 from actor t4 where t4.id = t1.actor_id and t4.kind = $1) and exists
          (select 1 from meeting t5 where t5.id = t1.meeting_id and (exists
              (select 1 from participation t6 where t6.meeting_id = t5.id and t6.rank <> 'deprecated' and t6.actor_id = $2) and t5.place_id = $3 and t5.status = $4))) order by t1.id limit 20) t1
      left join actor t2 on t2.id = t1.actor_id
      left join meeting t3 on t3.id = t1.meeting_id order by t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

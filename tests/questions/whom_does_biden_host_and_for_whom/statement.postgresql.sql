select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select t1.*, row_number() over () as _n
    from (select (('{"actor":{"label":' || to_json(t2.label) || '},"role":"') || (t1.role || '","attendance":"' || t1.attendance || '","represents":')) || ((case when t3.id is null then 'null' else '{"label":' || to_json(t3.label) || '}' end || ',"office":' || case when t4.id is null then 'null' else '{"label":' || to_json(t4.label) || '}' end || ',"meeting":{"start":') || (case when t5.start is null then 'null' else ('{"text":"' || t5.start || '","earliest":') || (case t5.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t5.start_earliest || '"' end || ',"latest":' || case t5.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t5.start_latest || '"' end || '}') end || ',"status":"' || t5.status || '"}}')) as _1, t1.id
      from (select t1.actor_id, t1.attendance, t1.id, t1.meeting_id, t1.office_id, t1.represents_id, t1.role from participation t1 where t1.rank <> 'deprecated' and exists
        (select 1 from meeting t6 where t6.id = t1.meeting_id and exists
          (select 1 from participation t7 where t7.meeting_id = t6.id and t7.rank <> 'deprecated' and t7.actor_id = $1)) order by t1.id limit 21) t1
      left join actor t2 on t2.id = t1.actor_id
      left join actor t3 on t3.id = t1.represents_id
      left join office t4 on t4.id = t1.office_id
      left join meeting t5 on t5.id = t1.meeting_id order by t1.id) t1) t1)

select concat('{"data":{"participations":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select (('{"actor":{"label":' || to_json(t2.label) || '},"role":"') || (upper(t1.role) || '","attendance":"' || upper(t1.attendance) || '","represents":')) || ((case when t3.id is null then 'null' else '{"label":' || to_json(t3.label) || '}' end || ',"office":' || case when t4.id is null then 'null' else '{"label":' || to_json(t4.label) || '}' end || ',"meeting":{"start":') || (case when t5.start is null then 'null' else ('{"text":"' || t5.start || '","earliest":') || (case t5.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t5.start_earliest || '"' end || ',"latest":' || case t5.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t5.start_latest || '"' end || '}') end || ',"status":"' || upper(t5.status) || '"}}')) as _1
      from (select t1.actor_id, t1.attendance, t1.id, t1.meeting_id, t1.office_id, t1.represents_id, t1.role from participation t1 where t1.rank <> 'deprecated' and exists
        (select 1 from meeting t6 where t6.id = t1.meeting_id and exists
          (select 1 from participation t7 where t7.meeting_id = t6.id and t7.rank <> 'deprecated' and t7.actor_id = $1)) order by t1.id limit 20) t1
      left join actor t2 on t2.id = t1.actor_id
      left join actor t3 on t3.id = t1.represents_id
      left join office t4 on t4.id = t1.office_id
      left join meeting t5 on t5.id = t1.meeting_id order by t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

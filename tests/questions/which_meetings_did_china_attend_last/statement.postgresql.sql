select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 5), '],"next":', case when count(*) > 5 then coalesce(to_json(max(case when t1._n = 5
    then encode(convert_to(concat('["-meeting.start,id",', to_json(t1.meeting_start_earliest), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null')
    else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select t1.*, row_number() over () as _n
    from (select ('{"role":"' || t1.role || '","meeting":{"label":') || (to_json(t2.label) || ',"start":' || case when t2.start is null then 'null' else (
        '{"text":"' || t2.start || '","earliest":') || (case t2.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
        t2.start_earliest || '"' end || ',"latest":' || case t2.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
        t2.start_latest || '"' end || '}') end || '}}') as _1, t1.meeting_start_earliest, t1.id
      from (select t1.id, t1.meeting_id, t1.meeting_start_earliest, t1.role from participation t1 where t1.rank <> 'deprecated' and t1.actor_id = $1 order by
          t1.meeting_start_earliest desc, t1.id limit 6) t1
      left join meeting t2 on t2.id = t1.meeting_id order by t1.meeting_start_earliest desc, t1.id) t1) t1) where exists
(select 1 from record k where k.id = $1 and k.retired is null)

select concat('{"data":{"participations":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select ('{"participationRole":"' || upper(t1.role) || '","meeting":{"label":') || (to_json(t2.label) || ',"start":' || case when t2.start is null then
        'null' else ('{"text":"' || t2.start || '","earliest":') || (case t2.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"'
        || t2.start_earliest || '"' end || ',"latest":' || case t2.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
        t2.start_latest || '"' end || '}') end || '}}') as _1
      from (select t1.id, t1.meeting_id, t1.meeting_start_earliest, t1.role from participation t1 where t1.rank <> 'deprecated' and t1.actor_id = $1 order by
          t1.meeting_start_earliest desc, t1.id limit 5) t1
      left join meeting t2 on t2.id = t1.meeting_id order by t1.meeting_start_earliest desc, t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}') where exists
(select 1 from record k where k.id = $1 and k.retired is null)

select
(select concat('{"data":[', string_agg(concat('{"role":', to_json(t1.role), ',"meeting":{"label":', to_json(t2.label), ',"start":', case when t2.start is null then 'null' else concat('{"text":', to_json(t2.start), ',"earliest":', coalesce(to_json(nullif(nullif(t2.start_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t2.start_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, '}}'), ',' order by t1._n) filter (where t1._n <= 5), '],"next":', case when count(*) > 5 then coalesce(to_json(max(case when t1._n <= 5 and (t1._n = 5 or t1._n = t1._read) then encode(convert_to(concat('["-meeting.start,id",', to_json(
                  (select t3.start_earliest from meeting t3 where t3.id = t1.meeting_id)), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select t1.*, row_number() over (order by
      (select t6.start_earliest from meeting t6 where t6.id = t1.meeting_id) desc, t1.id) as _n, count(*) over () as _read
    from (select t1.* from participation t1 where t1.rank <> 'deprecated' and t1.actor_id = $1 order by
      (select t5.start_earliest from meeting t5 where t5.id = t1.meeting_id) desc, t1.id limit 6) t1) t1
  left join meeting t2 on t2.id = t1.meeting_id)

select concat('{"data":{"participations":{"nodes":[',
  (select string_agg(concat('{"role":', to_json(upper(t1.role)), ',"meeting":{"label":', to_json(t2.label), ',"start":', case when t2.start is null then 'null' else concat('{"text":', to_json(t2.start), ',"earliest":', coalesce(to_json(nullif(nullif(t2.start_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t2.start_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, '}}'), ',' order by
      (select t3.start_earliest from meeting t3 where t3.id = t1.meeting_id) desc, t1.id)
    from (select t1.* from participation t1 where t1.rank <> 'deprecated' and t1.actor_id = $1 order by
      (select t5.start_earliest from meeting t5 where t5.id = t1.meeting_id) desc, t1.id limit 5) t1
    left join meeting t2 on t2.id = t1.meeting_id), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

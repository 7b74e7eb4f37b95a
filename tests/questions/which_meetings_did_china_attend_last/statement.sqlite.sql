select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 5), case when count(*) > 5 then
    json_quote(max(case when t1._n = 5 then lower(hex(printf('["-meeting.start,id",%s,%s]', json_quote(t1.meeting_start_earliest), json_quote(t1.id)))) end))
    else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select '{"role":"' || t1.role || '","meeting":{"label":' || json_quote(t2.label) || ',"start":' || case when t2.start is null then 'null' else
        '{"text":"' || t2.start || '","earliest":' || case t2.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
        t2.start_earliest || '"' end || ',"latest":' || case t2.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
        t2.start_latest || '"' end || '}' end || '}}' as _1, t1.meeting_start_earliest, t1.id
      from (select t1.id, t1.meeting_id, t1.meeting_start_earliest, t1.role from participation t1 where t1.rank <> 'deprecated' and t1.actor_id = 'actors/china'
          order by t1.meeting_start_earliest desc, t1.id limit 6) t1
      left join meeting t2 on t2.id = t1.meeting_id) t1) t1) where exists
(select 1 from record k where k.id = 'actors/china' and k.retired is null)

select printf('{"data":{"participations":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat('{"participationRole":"' || upper(t1.role) || '","meeting":{"label":' || json_quote(t2.label) || ',"start":' || case when t2.start is
      null then 'null' else '{"text":"' || t2.start || '","earliest":' || case t2.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
      else '"' || t2.start_earliest || '"' end || ',"latest":' || case t2.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
      t2.start_latest || '"' end || '}' end || '}}', ',')
    from (select t1.id, t1.meeting_id, t1.meeting_start_earliest, t1.role from participation t1 where t1.rank <> 'deprecated' and t1.actor_id = 'actors/china'
        order by t1.meeting_start_earliest desc, t1.id limit 5) t1
    left join meeting t2 on t2.id = t1.meeting_id),
  (select value from counter where name = 'revision')) where exists
(select 1 from record k where k.id = 'actors/china' and k.retired is null)

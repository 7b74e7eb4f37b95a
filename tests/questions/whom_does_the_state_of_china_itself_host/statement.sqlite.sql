select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"label":%s,"start":%s,"participations":[%s]}', json_quote(t1.label), case when t1.start is null then 'null' else '{"text":"' || t1.start || '","earliest":' || case t1.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_earliest || '"' end || ',"latest":' || case t1.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_latest || '"' end || '}' end,
        (select group_concat('{"role":"' || t2.role || '","actor":{"label":' || json_quote(t3.label) || '},"note":' || json_quote(t2.note) || '}', ',')
          from (select t2.actor_id, t2.id, t2.note, t2.role from participation t2 where t2.meeting_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 100) t2
          left join actor t3 on t3.id = t2.actor_id)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["start,id",%s,%s]', json_quote(t1.start_earliest), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.label, t1.start, t1.start_earliest, t1.start_latest from meeting t1 where exists
      (select 1 from participation t4 where t4.meeting_id = t1.id and t4.rank <> 'deprecated' and (t4.actor_id = 'actors/china' and t4.role = 'host')) order by t1.start_earliest, t1.id limit 21) t1) t1)

select printf('{"data":{"meetings":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"label":%s,"start":%s,"participations":{"nodes":[%s]}}', json_quote(t1.label), case when t1.start is null then 'null' else '{"text":"' || t1.start || '","earliest":' || case t1.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_earliest || '"' end || ',"latest":' || case t1.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_latest || '"' end || '}' end,
        (select group_concat('{"role":"' || upper(t2.role) || '","actor":{"label":' || json_quote(t3.label) || '},"note":' || json_quote(t2.note) || '}', ',')
          from (select t2.actor_id, t2.id, t2.note, t2.role from participation t2 where t2.meeting_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 20) t2
          left join actor t3 on t3.id = t2.actor_id)), ',')
    from (select t1.id, t1.label, t1.start, t1.start_earliest, t1.start_latest from meeting t1 where exists
      (select 1 from participation t4 where t4.meeting_id = t1.id and t4.rank <> 'deprecated' and (t4.actor_id = 'actors/china' and t4.role = 'host')) order by t1.start_earliest, t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

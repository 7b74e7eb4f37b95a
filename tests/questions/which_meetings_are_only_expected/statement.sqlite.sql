select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"label":%s,"status":"%s","start":%s,"participations":[%s]}', json_quote(t1.label), t1.status, case when t1.start is null then 'null' else '{"text":"' || t1.start || '","earliest":' || case t1.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_earliest || '"' end || ',"latest":' || case t1.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_latest || '"' end || '}' end,
        (select group_concat('{"actor":{"label":' || json_quote(t3.label) || '},"attendance":"' || t2.attendance || '"}', ',')
          from (select t2.actor_id, t2.attendance, t2.id from participation t2 where t2.meeting_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 100) t2
          left join actor t3 on t3.id = t2.actor_id)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["start,id",%s,%s]', json_quote(t1.start_earliest), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.label, t1.start, t1.start_earliest, t1.start_latest, t1.status from meeting t1 where t1.status in
      (select value from json_each('["anticipated", "announced"]')) order by t1.start_earliest, t1.id limit 21) t1) t1)

select printf('{"data":{"meetings":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"label":%s,"status":"%s","start":%s,"participations":{"nodes":[%s]}}', json_quote(t1.label), upper(t1.status), case when t1.start is null then 'null' else '{"text":"' || t1.start || '","earliest":' || case t1.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_earliest || '"' end || ',"latest":' || case t1.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_latest || '"' end || '}' end,
        (select group_concat('{"actor":{"label":' || json_quote(t3.label) || '},"attendance":"' || upper(t2.attendance) || '"}', ',')
          from (select t2.actor_id, t2.attendance, t2.id from participation t2 where t2.meeting_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 20) t2
          left join actor t3 on t3.id = t2.actor_id)), ',')
    from (select t1.id, t1.label, t1.start, t1.start_earliest, t1.start_latest, t1.status from meeting t1 where t1.status in
      (select value from json_each('["anticipated", "announced"]')) order by t1.start_earliest, t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

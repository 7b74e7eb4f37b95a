select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["-start,label,id",%s,%s,%s]', json_quote(t1.start_earliest), json_quote(t1.label), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select '{"label":' || json_quote(t1.label) || ',"place":' || case when t2.id is null then 'null' else '{"label":' || json_quote(t2.label) || ',"country":' || case when t3.id is null then 'null' else '{"label":' || json_quote(t3.label) || '}' end || '}' end || '}' as _1, t1.start_earliest, t1.label, t1.id
      from (select t1.id, t1.label, t1.place_id, t1.start_earliest from meeting t1 where exists
        (select 1 from place t4 where t4.id = t1.place_id and (t4.country_id = 'actors/china' and t4.kind = 'city')) order by t1.start_earliest desc, t1.label, t1.id limit 21) t1
      left join place t2 on t2.id = t1.place_id
      left join actor t3 on t3.id = t2.country_id) t1) t1)

select printf('{"data":{"meetings":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat('{"label":' || json_quote(t1.label) || ',"place":' || case when t2.id is null then 'null' else '{"label":' || json_quote(t2.label) || ',"country":' || case when t3.id is null then 'null' else '{"label":' || json_quote(t3.label) || '}' end || '}' end || '}', ',')
    from (select t1.id, t1.label, t1.place_id, t1.start_earliest from meeting t1 where exists
      (select 1 from place t4 where t4.id = t1.place_id and (t4.country_id = 'actors/china' and t4.kind = 'city')) order by t1.start_earliest desc, t1.label, t1.id limit 20) t1
    left join place t2 on t2.id = t1.place_id
    left join actor t3 on t3.id = t2.country_id),
  (select value from counter where name = 'revision'))

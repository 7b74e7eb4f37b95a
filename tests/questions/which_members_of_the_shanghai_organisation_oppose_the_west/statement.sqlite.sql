select case when
(select count(*)
  from (select 1 from relation t1 where (t1.kind = 'opposes' and t1.object_id = 'actors/west') limit 1001)) <= 1000 then
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t3._1, ',') filter (where t3._n <= 20), case when count(*) > 20 then
    json_quote(max(case when t3._n = 20 then lower(hex(printf('["id",%s]', json_quote(t3.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t3.*, row_number() over () as _n
    from (select '{"label":' || json_quote(t3.label) || '}' as _1, t3.id
      from (select t3.id, t3.label from actor t3 where (exists
          (select 1 from membership t4 where t4.actor_id = t3.id and t4.rank <> 'deprecated' and exists
            (select 1 from alliance t5 where t5.id = t4.alliance_id and instr(t5.label, 'Shanghai') = 1)) and t3.id in
          (select t6.subject_id from relation t6 where t6.rank <> 'deprecated' and (t6.kind = 'opposes' and t6.object_id = 'actors/west'))) order by t3.id limit
              21) t3) t3) t3) else
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t8._1, ',') filter (where t8._n <= 20), case when count(*) > 20 then
    json_quote(max(case when t8._n = 20 then lower(hex(printf('["id",%s]', json_quote(t8.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t8.*, row_number() over () as _n
    from (select '{"label":' || json_quote(t8.label) || '}' as _1, t8.id
      from (select t8.id, t8.label from actor t8 where (exists
          (select 1 from membership t9 where t9.actor_id = t8.id and t9.rank <> 'deprecated' and exists
            (select 1 from alliance t10 where t10.id = t9.alliance_id and instr(t10.label, 'Shanghai') = 1)) and exists
          (select 1 from relation t11 where t11.subject_id = t8.id and t11.rank <> 'deprecated' and (t11.kind = 'opposes' and t11.object_id = 'actors/west')))
              order by t8.id limit 21) t8) t8) t8) end where exists
(select 1 from record k where k.id = 'actors/west' and k.retired is null)

select printf('{"data":{"actors":%s},"extensions":{"revision":%s}}', case when
  (select count(*)
    from (select 1 from relation t1 where (t1.object_id = 'actors/west' and t1.kind = 'opposes') limit 1001)) <= 1000 then printf('{"nodes":[%s]}',
    (select group_concat('{"label":' || json_quote(t3.label) || '}', ',')
      from (select t3.id, t3.label from actor t3 where (exists
          (select 1 from membership t4 where t4.actor_id = t3.id and t4.rank <> 'deprecated' and exists
            (select 1 from alliance t5 where t5.id = t4.alliance_id and instr(t5.label, 'Shanghai') = 1)) and t3.id in
          (select t6.subject_id from relation t6 where t6.rank <> 'deprecated' and (t6.object_id = 'actors/west' and t6.kind = 'opposes'))) order by t3.id limit
              20) t3)) else printf('{"nodes":[%s]}',
    (select group_concat('{"label":' || json_quote(t8.label) || '}', ',')
      from (select t8.id, t8.label from actor t8 where (exists
          (select 1 from membership t9 where t9.actor_id = t8.id and t9.rank <> 'deprecated' and exists
            (select 1 from alliance t10 where t10.id = t9.alliance_id and instr(t10.label, 'Shanghai') = 1)) and exists
          (select 1 from relation t11 where t11.subject_id = t8.id and t11.rank <> 'deprecated' and (t11.object_id = 'actors/west' and t11.kind = 'opposes')))
              order by t8.id limit 20) t8)) end,
  (select value from counter where name = 'revision')) where exists
(select 1 from record k where k.id = 'actors/west' and k.retired is null)

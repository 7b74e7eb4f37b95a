select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 20), case when count(*) > 20 then
    json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select '{"label":' || json_quote(t1.label) || '}' as _1, t1.id
      from (select t1.id, t1.label from actor t1 where (exists
          (select 1 from membership t2 where t2.actor_id = t1.id and t2.rank <> 'deprecated' and exists
            (select 1 from alliance t3 where t3.id = t2.alliance_id and instr(t3.label, 'Shanghai') = 1)) and exists
          (select 1 from relation t4 where t4.subject_id = t1.id and t4.rank <> 'deprecated' and (t4.kind = 'opposes' and t4.object_id = 'actors/west'))) order
              by t1.id limit 21) t1) t1) t1) where exists
(select 1 from record k where k.id = 'actors/west' and k.retired is null)

select printf('{"data":{"actors":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat('{"label":' || json_quote(t1.label) || '}', ',')
    from (select t1.id, t1.label from actor t1 where (exists
        (select 1 from membership t2 where t2.actor_id = t1.id and t2.rank <> 'deprecated' and exists
          (select 1 from alliance t3 where t3.id = t2.alliance_id and instr(t3.label, 'Shanghai') = 1)) and exists
        (select 1 from relation t4 where t4.subject_id = t1.id and t4.rank <> 'deprecated' and (t4.object_id = 'actors/west' and t4.kind = 'opposes'))) order by
            t1.id limit 20) t1),
  (select value from counter where name = 'revision')) where exists
(select 1 from record k where k.id = 'actors/west' and k.retired is null)

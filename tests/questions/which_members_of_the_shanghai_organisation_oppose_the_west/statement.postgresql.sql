select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n =
    20 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select t1.*, row_number() over () as _n
    from (select '{"label":' || to_json(t1.label) || '}' as _1, t1.id
      from (select t1.id, t1.label from actor t1 where (exists
          (select 1 from membership t2 where t2.actor_id = t1.id and t2.rank <> 'deprecated' and exists
            (select 1 from alliance t3 where t3.id = t2.alliance_id and strpos(t3.label, $1) = 1)) and exists
          (select 1 from relation t4 where t4.subject_id = t1.id and t4.rank <> 'deprecated' and (t4.kind = $2 and t4.object_id = $3))) order by t1.id limit 21)
              t1 order by t1.id) t1) t1) where exists
(select 1 from record k where k.id = $3 and k.retired is null)

select concat('{"data":{"actors":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select '{"label":' || to_json(t1.label) || '}' as _1
      from (select t1.id, t1.label from actor t1 where (exists
          (select 1 from membership t2 where t2.actor_id = t1.id and t2.rank <> 'deprecated' and exists
            (select 1 from alliance t3 where t3.id = t2.alliance_id and strpos(t3.label, $1) = 1)) and exists
          (select 1 from relation t4 where t4.subject_id = t1.id and t4.rank <> 'deprecated' and (t4.object_id = $2 and t4.kind = $3))) order by t1.id limit 20)
              t1 order by t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}') where exists
(select 1 from record k where k.id = $2 and k.retired is null)

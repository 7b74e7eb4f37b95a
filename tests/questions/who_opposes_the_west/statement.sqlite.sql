select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select '{"label":' || json_quote(t1.label) || ',"kind":"' || t1.kind || '"}' as _1, t1.id
      from (select t1.id, t1.kind, t1.label from actor t1 where exists
        (select 1 from relation t2 where t2.subject_id = t1.id and t2.rank <> 'deprecated' and (t2.kind = 'opposes' and t2.object_id = 'actors/west')) order by t1.id limit 21) t1) t1) t1)

select printf('{"data":{"actors":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat('{"label":' || json_quote(t1.label) || ',"kind":"' || upper(t1.kind) || '"}', ',')
    from (select t1.id, t1.kind, t1.label from actor t1 where exists
      (select 1 from relation t2 where t2.subject_id = t1.id and t2.rank <> 'deprecated' and (t2.kind = 'opposes' and t2.object_id = 'actors/west')) order by t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

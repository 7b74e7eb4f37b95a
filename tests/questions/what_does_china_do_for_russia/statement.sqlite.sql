select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select '{"kind":"' || t1.kind || '","note":' || json_quote(t1.note) || ',"confidence":"' || t1.confidence || '"}' as _1, t1.id
      from (select t1.confidence, t1.id, t1.kind, t1.note from relation t1 where t1.rank <> 'deprecated' and (t1.subject_id = 'actors/china' and t1.object_id = 'actors/russia') order by t1.id limit 21) t1) t1) t1)

select printf('{"data":{"relations":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat('{"kind":"' || upper(t1.kind) || '","note":' || json_quote(t1.note) || ',"confidence":"' || upper(t1.confidence) || '"}', ',')
    from (select t1.confidence, t1.id, t1.kind, t1.note from relation t1 where t1.rank <> 'deprecated' and (t1.object_id = 'actors/russia' and t1.subject_id = 'actors/china') order by t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"kind":"%s","object":{"label":%s},"confidence":"%s","citations":[%s]}', t1.kind, json_quote(t2.label), t1.confidence,
        (select group_concat('{"support_type":"' || t3.support_type || '","note":' || json_quote(t3.note) || '}', ',')
          from (select t3.id, t3.note, t3.support_type from citation t3 where t3.record_id = t1.id order by t3.id limit 100) t3)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["confidence,-kind,id",%s,%s,%s]', json_quote(t1.confidence), json_quote(t1.kind), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.confidence, t1.id, t1.kind, t1.object_id from relation t1 where t1.rank <> 'deprecated' and (t1.subject_id = 'actors/china' and t1.confidence in
        (select value from json_each('["possible", "doubtful"]'))) order by t1.confidence, t1.kind desc, t1.id limit 21) t1) t1
  left join record t2 on t2.id = t1.object_id)

select printf('{"data":{"relations":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"kind":"%s","object":{"label":%s},"confidence":"%s","citations":{"nodes":[%s]}}', upper(t1.kind), json_quote(t2.label), upper(t1.confidence),
        (select group_concat('{"supportType":"' || upper(t3.support_type) || '","note":' || json_quote(t3.note) || '}', ',')
          from (select t3.id, t3.note, t3.support_type from citation t3 where t3.record_id = t1.id order by t3.id limit 20) t3)), ',')
    from (select t1.confidence, t1.id, t1.kind, t1.object_id from relation t1 where t1.rank <> 'deprecated' and (t1.confidence in
        (select value from json_each('["possible", "doubtful"]')) and t1.subject_id = 'actors/china') order by t1.confidence, t1.kind desc, t1.id limit 20) t1
    left join record t2 on t2.id = t1.object_id),
  (select value from counter where name = 'revision'))

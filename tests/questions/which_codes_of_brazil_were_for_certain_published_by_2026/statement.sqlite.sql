with published1(id) as not materialized
(select t3.id from document t3 where t3.published_latest <= '2026-12-31'), told2(id) as not materialized
(select t4.record_id from citation t4 where t4.support_type = 'supports' and exists
  (select 1 from published1 where published1.id = t4.document_id)) select
(select printf('{"data":[%s],"next":%s,"previous":null,"excluded_counts":%s,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select printf('{"published":%s,"time":%s,"rank":%s}', count(*) filter (where not (exists
            (select 1 from told2 where told2.id = t2.id))), count(*) filter (where false), count(*) filter (where exists
          (select 1 from told2 where told2.id = t2.id) and not (t2.rank <> 'deprecated'))) from identifier t2 where t2.record_id = 'actors/brazil' and not (exists
        (select 1 from told2 where told2.id = t2.id) and t2.rank <> 'deprecated')),
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select '{"label":' || json_quote(t1.label) || '}' as _1, t1.id
      from (select t1.id, t1.label from identifier t1 where exists
        (select 1 from told2 where told2.id = t1.id) and t1.rank <> 'deprecated' and t1.record_id = 'actors/brazil' order by t1.id limit 21) t1) t1) t1)

with published1(id) as not materialized
(select t3.id from document t3 where t3.published_latest <= '2026-12-31'), told2(id) as not materialized
(select t4.record_id from citation t4 where t4.support_type = 'supports' and exists
  (select 1 from published1 where published1.id = t4.document_id)) select printf('{"data":{"at":{"identifiers":{"excludedCounts":%s,"nodes":[%s]}}},"extensions":{"revision":%s}}',
  (select printf('{"published":%s,"time":%s,"rank":%s}', count(*) filter (where not (exists
          (select 1 from told2 where told2.id = t2.id))), count(*) filter (where false), count(*) filter (where exists
        (select 1 from told2 where told2.id = t2.id) and not (t2.rank <> 'deprecated'))) from identifier t2 where t2.record_id = 'actors/brazil' and not (exists
      (select 1 from told2 where told2.id = t2.id) and t2.rank <> 'deprecated')),
  (select group_concat('{"label":' || json_quote(t1.label) || '}', ',')
    from (select t1.id, t1.label from identifier t1 where exists
      (select 1 from told2 where told2.id = t1.id) and t1.rank <> 'deprecated' and t1.record_id = 'actors/brazil' order by t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

with published1(id) as not materialized
(select t3.id from document t3 where t3.published_latest <= $1), told2(id) as not materialized
(select t4.record_id from citation t4 where t4.support_type = 'supports' and exists
  (select 1 from published1 where published1.id = t4.document_id)) select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"excluded_counts":',
    (select concat('{"published":', count(*) filter (where not (exists
            (select 1 from told2 where told2.id = t2.id))), ',"time":', count(*) filter (where false), ',"rank":', count(*) filter (where exists
          (select 1 from told2 where told2.id = t2.id) and not (t2.rank <> 'deprecated')), '}') from identifier t2 where t2.record_id = $2 and not (exists
        (select 1 from told2 where told2.id = t2.id) and t2.rank <> 'deprecated')), ',"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select t1.*, row_number() over () as _n
    from (select '{"label":' || to_json(t1.label) || '}' as _1, t1.id
      from (select t1.id, t1.label from identifier t1 where exists
        (select 1 from told2 where told2.id = t1.id) and t1.rank <> 'deprecated' and t1.record_id = $3 order by t1.id limit 21) t1 order by t1.id) t1) t1)

with published1(id) as not materialized
(select t3.id from document t3 where t3.published_latest <= $1), told2(id) as not materialized
(select t4.record_id from citation t4 where t4.support_type = 'supports' and exists
  (select 1 from published1 where published1.id = t4.document_id)) select concat('{"data":{"at":{"identifiers":{"excludedCounts":',
  (select concat('{"published":', count(*) filter (where not (exists
          (select 1 from told2 where told2.id = t2.id))), ',"time":', count(*) filter (where false), ',"rank":', count(*) filter (where exists
        (select 1 from told2 where told2.id = t2.id) and not (t2.rank <> 'deprecated')), '}') from identifier t2 where t2.record_id = $2 and not (exists
      (select 1 from told2 where told2.id = t2.id) and t2.rank <> 'deprecated')), ',"nodes":[',
  (select string_agg(t1._1, ',')
    from (select '{"label":' || to_json(t1.label) || '}' as _1
      from (select t1.id, t1.label from identifier t1 where exists
        (select 1 from told2 where told2.id = t1.id) and t1.rank <> 'deprecated' and t1.record_id = $3 order by t1.id limit 20) t1 order by t1.id) t1), ']}}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

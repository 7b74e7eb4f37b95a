with published1(id) as not materialized
(select t4.id from document t4 where t4.published_latest <= $1), told2(id) as not materialized
(select t5.record_id from citation t5 where t5.support_type = 'supports' and exists
  (select 1 from published1 where published1.id = t5.document_id)) select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n =
    20 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"excluded_counts":'
    ,
    (select concat('{"published":', count(*) filter (where not (exists
            (select 1 from told2 where told2.id = t3.id))), ',"time":', count(*) filter (where false), ',"rank":', count(*) filter (where exists
          (select 1 from told2 where told2.id = t3.id) and not ((t3.rank = 'preferred' or (t3.rank = 'normal' and not exists
                (select 1 from tenure t6 where t6.rank = 'preferred' and t6.person_id = t3.person_id and t6.office_id = t3.office_id and exists
                  (select 1 from told2 where told2.id = t6.id)))))), '}') from tenure t3 where t3.office_id = $2 and not (exists
        (select 1 from told2 where told2.id = t3.id) and (t3.rank = 'preferred' or (t3.rank = 'normal' and not exists
            (select 1 from tenure t6 where t6.rank = 'preferred' and t6.person_id = t3.person_id and t6.office_id = t3.office_id and exists
              (select 1 from told2 where told2.id = t6.id)))))), ',"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select t1.*, row_number() over () as _n
    from (select ('{"person":{"label":' || to_json(t2.label) || '},"since":') || (case when t1.since is null then 'null' else ('{"text":"' || t1.since ||
        '","earliest":') || (case t1.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_earliest || '"' end ||
        ',"latest":' || case t1.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_latest || '"' end || '}') end ||
        ',"rank":"' || t1.rank || '"}') as _1, t1.id
      from (select t1.id, t1.person_id, t1.rank, t1.since, t1.since_earliest, t1.since_latest from tenure t1 where exists
        (select 1 from told2 where told2.id = t1.id) and (t1.rank = 'preferred' or (t1.rank = 'normal' and not exists
            (select 1 from tenure t9 where t9.rank = 'preferred' and t9.person_id = t1.person_id and t9.office_id = t1.office_id and exists
              (select 1 from told2 where told2.id = t9.id)))) and t1.office_id = $3 order by t1.id limit 21) t1
      left join actor t2 on t2.id = t1.person_id order by t1.id) t1) t1)

with published1(id) as not materialized
(select t3.id from document t3 where t3.published_latest <= $1), told2(id) as not materialized
(select t4.record_id from citation t4 where t4.support_type = 'supports' and exists
  (select 1 from published1 where published1.id = t4.document_id)) select concat('{"data":{"at":{"tenures":{"excludedCounts":',
  (select concat('{"published":', count(*) filter (where not (exists
          (select 1 from told2 where told2.id = t2.id))), ',"time":', count(*) filter (where false), ',"rank":', count(*) filter (where exists
        (select 1 from told2 where told2.id = t2.id) and not ((t2.rank = 'preferred' or (t2.rank = 'normal' and not exists
              (select 1 from tenure t5 where t5.rank = 'preferred' and t5.person_id = t2.person_id and t5.office_id = t2.office_id and exists
                (select 1 from told2 where told2.id = t5.id)))))), '}') from tenure t2 where t2.office_id = $2 and not (exists
      (select 1 from told2 where told2.id = t2.id) and (t2.rank = 'preferred' or (t2.rank = 'normal' and not exists
          (select 1 from tenure t5 where t5.rank = 'preferred' and t5.person_id = t2.person_id and t5.office_id = t2.office_id and exists
            (select 1 from told2 where told2.id = t5.id)))))), ',"nodes":[',
  (select string_agg(t1._1, ',')
    from (select ('{"person":{"label":' || to_json(t7.label) || '},"since":') || (case when t1.since is null then 'null' else ('{"text":"' || t1.since ||
        '","earliest":') || (case t1.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_earliest || '"' end ||
        ',"latest":' || case t1.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_latest || '"' end || '}') end ||
        ',"rank":"' || upper(t1.rank) || '"}') as _1
      from (select t1.id, t1.person_id, t1.rank, t1.since, t1.since_earliest, t1.since_latest from tenure t1 where exists
        (select 1 from told2 where told2.id = t1.id) and (t1.rank = 'preferred' or (t1.rank = 'normal' and not exists
            (select 1 from tenure t9 where t9.rank = 'preferred' and t9.person_id = t1.person_id and t9.office_id = t1.office_id and exists
              (select 1 from told2 where told2.id = t9.id)))) and t1.office_id = $3 order by t1.id limit 20) t1
      left join actor t7 on t7.id = t1.person_id order by t1.id) t1), ']}}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

with published1(id) as not materialized
(select t4.id from document t4 where t4.published_latest <= '2024-04-10'), told2(id) as not materialized
(select t5.record_id from citation t5 where t5.support_type = 'supports' and exists
  (select 1 from published1 where published1.id = t5.document_id)) select
(select printf('{"data":[%s],"next":%s,"previous":null,"excluded_counts":%s,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 20), case when
    count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select printf('{"published":%s,"time":%s,"rank":%s}', count(*) filter (where not (exists
            (select 1 from told2 where told2.id = t3.id))), count(*) filter (where false), count(*) filter (where exists
          (select 1 from told2 where told2.id = t3.id) and not ((t3.rank = 'preferred' or (t3.rank = 'normal' and not exists
                (select 1 from tenure t6 where t6.rank = 'preferred' and t6.person_id = t3.person_id and t6.office_id = t3.office_id and exists
                  (select 1 from told2 where told2.id = t6.id))))))) from tenure t3 where t3.office_id = 'offices/russia-president' and not (exists
        (select 1 from told2 where told2.id = t3.id) and (t3.rank = 'preferred' or (t3.rank = 'normal' and not exists
            (select 1 from tenure t6 where t6.rank = 'preferred' and t6.person_id = t3.person_id and t6.office_id = t3.office_id and exists
              (select 1 from told2 where told2.id = t6.id)))))),
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select '{"person":{"label":' || json_quote(t2.label) || '},"since":' || case when t1.since is null then 'null' else '{"text":"' || t1.since ||
        '","earliest":' || case t1.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_earliest || '"' end ||
        ',"latest":' || case t1.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_latest || '"' end || '}' end ||
        ',"rank":"' || t1.rank || '"}' as _1, t1.id
      from (select t1.id, t1.person_id, t1.rank, t1.since, t1.since_earliest, t1.since_latest from tenure t1 where exists
        (select 1 from told2 where told2.id = t1.id) and (t1.rank = 'preferred' or (t1.rank = 'normal' and not exists
            (select 1 from tenure t9 where t9.rank = 'preferred' and t9.person_id = t1.person_id and t9.office_id = t1.office_id and exists
              (select 1 from told2 where told2.id = t9.id)))) and t1.office_id = 'offices/russia-president' order by t1.id limit 21) t1
      left join actor t2 on t2.id = t1.person_id) t1) t1)

with published1(id) as not materialized
(select t3.id from document t3 where t3.published_latest <= '2024-04-10'), told2(id) as not materialized
(select t4.record_id from citation t4 where t4.support_type = 'supports' and exists
  (select 1 from published1 where published1.id = t4.document_id)) select printf(
      '{"data":{"at":{"tenures":{"excludedCounts":%s,"nodes":[%s]}}},"extensions":{"revision":%s}}',
  (select printf('{"published":%s,"time":%s,"rank":%s}', count(*) filter (where not (exists
          (select 1 from told2 where told2.id = t2.id))), count(*) filter (where false), count(*) filter (where exists
        (select 1 from told2 where told2.id = t2.id) and not ((t2.rank = 'preferred' or (t2.rank = 'normal' and not exists
              (select 1 from tenure t5 where t5.rank = 'preferred' and t5.person_id = t2.person_id and t5.office_id = t2.office_id and exists
                (select 1 from told2 where told2.id = t5.id))))))) from tenure t2 where t2.office_id = 'offices/russia-president' and not (exists
      (select 1 from told2 where told2.id = t2.id) and (t2.rank = 'preferred' or (t2.rank = 'normal' and not exists
          (select 1 from tenure t5 where t5.rank = 'preferred' and t5.person_id = t2.person_id and t5.office_id = t2.office_id and exists
            (select 1 from told2 where told2.id = t5.id)))))),
  (select group_concat('{"person":{"label":' || json_quote(t7.label) || '},"since":' || case when t1.since is null then 'null' else '{"text":"' || t1.since ||
      '","earliest":' || case t1.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_earliest || '"' end ||
      ',"latest":' || case t1.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_latest || '"' end || '}' end ||
      ',"rank":"' || upper(t1.rank) || '"}', ',')
    from (select t1.id, t1.person_id, t1.rank, t1.since, t1.since_earliest, t1.since_latest from tenure t1 where exists
      (select 1 from told2 where told2.id = t1.id) and (t1.rank = 'preferred' or (t1.rank = 'normal' and not exists
          (select 1 from tenure t9 where t9.rank = 'preferred' and t9.person_id = t1.person_id and t9.office_id = t1.office_id and exists
            (select 1 from told2 where told2.id = t9.id)))) and t1.office_id = 'offices/russia-president' order by t1.id limit 20) t1
    left join actor t7 on t7.id = t1.person_id),
  (select value from counter where name = 'revision'))

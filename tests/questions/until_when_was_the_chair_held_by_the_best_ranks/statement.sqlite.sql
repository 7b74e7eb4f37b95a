with one_holder1(id) as not materialized
(select t4.id from office t4 where t4.one_holder) select
(select printf('{"data":[%s],"next":%s,"previous":null,"excluded_counts":%s,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 20), case when
    count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select printf('{"published":%s,"time":%s,"possible":%s,"rank":%s}', count(*) filter (where false), count(*) filter (where false), count(*) filter (where
        false), count(*) filter (where not ((t2.rank = 'preferred' or (t2.rank = 'normal' and not exists
                (select 1 from tenure t3 where t3.rank = 'preferred' and t3.office_id = t2.office_id and (t3.person_id = t2.person_id or exists
                    (select 1 from one_holder1 where one_holder1.id = t2.office_id)) and (t3.person_id = t2.person_id or t2.likely_from <= t3.likely_until) and
                        (t3.person_id = t2.person_id or t3.likely_from <= t2.likely_until))))))) from tenure t2 where not ((t2.rank = 'preferred' or (t2.rank =
                        'normal' and not exists
            (select 1 from tenure t3 where t3.rank = 'preferred' and t3.office_id = t2.office_id and (t3.person_id = t2.person_id or exists
                (select 1 from one_holder1 where one_holder1.id = t2.office_id)) and (t3.person_id = t2.person_id or t2.likely_from <= t3.likely_until) and
                    (t3.person_id = t2.person_id or t3.likely_from <= t2.likely_until)))))),
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select '{"since":' || case when t1.since is null then 'null' else '{"text":"' || t1.since || '","earliest":' || case t1.since_earliest when
        '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_earliest || '"' end || ',"latest":' || case t1.since_latest when
        '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_latest || '"' end || '}' end || ',"until":' || case when t1.until is null
        then 'null' else '{"text":"' || t1.until || '","earliest":' || case t1.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else
        '"' || t1.until_earliest || '"' end || ',"latest":' || case t1.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
        t1.until_latest || '"' end || '}' end || ',"rank":"' || t1.rank || '"}' as _1, t1.id
      from (select t1.id, t1.rank, t1.since, t1.since_earliest, t1.since_latest, t1.until, t1.until_earliest, t1.until_latest from tenure t1 where (t1.rank =
          'preferred' or (t1.rank = 'normal' and not exists
            (select 1 from tenure t5 where t5.rank = 'preferred' and t5.office_id = t1.office_id and (t5.person_id = t1.person_id or exists
                (select 1 from one_holder1 where one_holder1.id = t1.office_id)) and (t5.person_id = t1.person_id or t1.likely_from <= t5.likely_until) and
                    (t5.person_id = t1.person_id or t5.likely_from <= t1.likely_until)))) order by t1.id limit 21) t1) t1) t1)

with one_holder1(id) as not materialized
(select t4.id from office t4 where t4.one_holder) select printf('{"data":{"at":{"tenures":{"excludedCounts":%s,"nodes":[%s]}}},"extensions":{"revision":%s}}',
  (select printf('{"published":%s,"time":%s,"possible":%s,"rank":%s}', count(*) filter (where false), count(*) filter (where false), count(*) filter (where
      false), count(*) filter (where not ((t2.rank = 'preferred' or (t2.rank = 'normal' and not exists
              (select 1 from tenure t3 where t3.rank = 'preferred' and t3.office_id = t2.office_id and (t3.person_id = t2.person_id or exists
                  (select 1 from one_holder1 where one_holder1.id = t2.office_id)) and (t3.person_id = t2.person_id or t2.likely_from <= t3.likely_until) and
                      (t3.person_id = t2.person_id or t3.likely_from <= t2.likely_until))))))) from tenure t2 where not ((t2.rank = 'preferred' or (t2.rank =
                      'normal' and not exists
          (select 1 from tenure t3 where t3.rank = 'preferred' and t3.office_id = t2.office_id and (t3.person_id = t2.person_id or exists
              (select 1 from one_holder1 where one_holder1.id = t2.office_id)) and (t3.person_id = t2.person_id or t2.likely_from <= t3.likely_until) and
                  (t3.person_id = t2.person_id or t3.likely_from <= t2.likely_until)))))),
  (select group_concat('{"since":' || case when t1.since is null then 'null' else '{"text":"' || t1.since || '","earliest":' || case t1.since_earliest when
      '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_earliest || '"' end || ',"latest":' || case t1.since_latest when '0000-00-00'
      then 'null' when '9999-99-99' then 'null' else '"' || t1.since_latest || '"' end || '}' end || ',"until":' || case when t1.until is null then 'null' else
      '{"text":"' || t1.until || '","earliest":' || case t1.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
      t1.until_earliest || '"' end || ',"latest":' || case t1.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
      t1.until_latest || '"' end || '}' end || ',"rank":"' || upper(t1.rank) || '"}', ',')
    from (select t1.id, t1.rank, t1.since, t1.since_earliest, t1.since_latest, t1.until, t1.until_earliest, t1.until_latest from tenure t1 where (t1.rank =
        'preferred' or (t1.rank = 'normal' and not exists
          (select 1 from tenure t5 where t5.rank = 'preferred' and t5.office_id = t1.office_id and (t5.person_id = t1.person_id or exists
              (select 1 from one_holder1 where one_holder1.id = t1.office_id)) and (t5.person_id = t1.person_id or t1.likely_from <= t5.likely_until) and
                  (t5.person_id = t1.person_id or t5.likely_from <= t1.likely_until)))) order by t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

with published1(id) as not materialized
(select t4.id from document t4 where t4.published_latest <= '1996-12-31'), origins2(document_id, origin_id) as not materialized
(select t6.id,
  (select coalesce(
      (select t9.controlled_by_id from publisher t9 where t9.id = t8.publisher_id), t8.publisher_id, t8.id) from document t8 where t8.id = case when
          t6.copy_of_id is null then t6.id else (with recursive way(id, next) as
      (select t6.id, t6.copy_of_id union select way.next,
        (select t7.copy_of_id from document t7 where t7.id = way.next) from way where way.next is not null) select way.id from way where way.next is null) end)
            from document t6), x3(id, json) as
(select t10.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from citation t12 where t12.record_id = t10.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"citations":"/v1/citations?record=' || t10.id || '&fields=document.label' || '&published_until=' || cast('1996' as
            text) || '&after=' || min(lower(hex(printf('["id",%s]', json_quote(t11.id))))) || '"' end
          from (select t13.id from citation t13 where t13.record_id = t10.id and exists
            (select 1 from published1 where published1.id = t13.document_id) order by t13.id limit 2 offset 99) t11), '') else '' end, ''), 2) || '}' from
                membership t10), supported3(id) as not materialized
(select t16.record_id from citation t16 where t16.support_type = 'supports' and t16.set_aside is null and exists
  (select 1 from published1 where published1.id = t16.document_id)), every4(id) as not materialized
(select t17.record_id from citation t17 where t17.support_type = 'supports' and t17.set_aside is null and exists
  (select 1 from published1 where published1.id = t17.document_id)) select
(select printf('{"data":[%s],"next":%s,"previous":null,"excluded_counts":%s,"revision":%s}', group_concat(printf(
    '{"label":%s,"citations":[%s],"evidence":%s%s,"excluded_counts":{"citations":%s}}', json_quote(t1.label),
        (select group_concat('{"document":{"label":' || json_quote(t3.label) || '}}', ',')
          from (select t2.document_id, t2.id from citation t2 where t2.record_id = t1.id and exists
            (select 1 from published1 where published1.id = t2.document_id) order by t2.id limit 100) t2
          left join document t3 on t3.id = t2.document_id),
        (select printf('{"citations":%s,"independent_origins":%s,"supported":%s,"contradicted":%s,"uncited":%s}', count(*), count(distinct case when
            t5.support_type = 'supports' and t5.set_aside is null then
              (select origins2.origin_id from origins2 where origins2.document_id = t5.document_id) end), count(*) filter (where t5.support_type = 'supports'
                  and t5.set_aside is null), count(*) filter (where t5.support_type = 'contradicts' and t5.set_aside is null), case when count(*) = 0 then
                  'true' else 'false' end) from citation t5 where t5.record_id = t1.id and exists
          (select 1 from published1 where published1.id = t5.document_id)),
        (select x3.json from x3 where x3.id = t1.id),
        (select printf('{"published":%s,"time":%s,"possible":%s,"rank":%s}', count(*) filter (where not (exists
                (select 1 from published1 where published1.id = t14.document_id))), count(*) filter (where false), count(*) filter (where false), count(*)
                    filter (where false)) from citation t14 where t14.record_id = t1.id and not (exists
            (select 1 from published1 where published1.id = t14.document_id)))), ',') filter (where t1._n <= 20), case when count(*) > 20 then
                json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select printf('{"published":%s,"time":%s,"possible":%s,"rank":%s}', count(*) filter (where not (exists
            (select 1 from supported3 where supported3.id = t15.id))), count(*) filter (where false), count(*) filter (where false), count(*) filter (where
                exists
          (select 1 from supported3 where supported3.id = t15.id) and not (t15.rank <> 'deprecated'))) from membership t15 where not (exists
        (select 1 from supported3 where supported3.id = t15.id) and t15.rank <> 'deprecated')),
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.label from membership t1 where exists
      (select 1 from every4 where every4.id = t1.id) and t1.rank <> 'deprecated' order by t1.id limit 21) t1) t1)

with published1(id) as not materialized
(select t4.id from document t4 where t4.published_latest <= '1996-12-31'), supported2(id) as not materialized
(select t3.record_id from citation t3 where t3.support_type = 'supports' and t3.set_aside is null and exists
  (select 1 from published1 where published1.id = t3.document_id)), origins3(document_id, origin_id) as not materialized
(select t8.id,
  (select coalesce(
      (select t11.controlled_by_id from publisher t11 where t11.id = t10.publisher_id), t10.publisher_id, t10.id) from document t10 where t10.id = case when
          t8.copy_of_id is null then t8.id else (with recursive way(id, next) as
      (select t8.id, t8.copy_of_id union select way.next,
        (select t9.copy_of_id from document t9 where t9.id = way.next) from way where way.next is not null) select way.id from way where way.next is null) end)
            from document t8), every4(id) as not materialized
(select t12.record_id from citation t12 where t12.support_type = 'supports' and t12.set_aside is null and exists
  (select 1 from published1 where published1.id = t12.document_id)) select printf(
      '{"data":{"at":{"memberships":{"excludedCounts":%s,"nodes":[%s]}}},"extensions":{"revision":%s}}',
  (select printf('{"published":%s,"time":%s,"possible":%s,"rank":%s}', count(*) filter (where not (exists
          (select 1 from supported2 where supported2.id = t2.id))), count(*) filter (where false), count(*) filter (where false), count(*) filter (where exists
        (select 1 from supported2 where supported2.id = t2.id) and not (t2.rank <> 'deprecated'))) from membership t2 where not (exists
      (select 1 from supported2 where supported2.id = t2.id) and t2.rank <> 'deprecated')),
  (select group_concat(printf('{"label":%s,"citations":{"nodes":[%s]},"evidence":%s}', json_quote(t1.label),
        (select group_concat('{"document":{"label":' || json_quote(t6.label) || '}}', ',')
          from (select t5.document_id, t5.id from citation t5 where t5.record_id = t1.id and exists
            (select 1 from published1 where published1.id = t5.document_id) order by t5.id limit 20) t5
          left join document t6 on t6.id = t5.document_id),
        (select printf('{"citations":%s,"independentOrigins":%s,"supported":%s,"contradicted":%s,"uncited":%s}', count(*), count(distinct case when
            t7.support_type = 'supports' and t7.set_aside is null then
              (select origins3.origin_id from origins3 where origins3.document_id = t7.document_id) end), count(*) filter (where t7.support_type = 'supports'
                  and t7.set_aside is null), count(*) filter (where t7.support_type = 'contradicts' and t7.set_aside is null), case when count(*) = 0 then
                  'true' else 'false' end) from citation t7 where t7.record_id = t1.id and exists
          (select 1 from published1 where published1.id = t7.document_id))), ',')
    from (select t1.id, t1.label from membership t1 where exists
      (select 1 from every4 where every4.id = t1.id) and t1.rank <> 'deprecated' order by t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

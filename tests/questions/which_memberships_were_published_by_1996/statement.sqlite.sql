with published1(id) as not materialized
(select t2.id from document t2 where t2.published_latest <= '1996-12-31' and t2.published_earliest <= '1996-12-31'), origins2(document_id, origin_id) as not
    materialized
(select t7.id,
  (select coalesce(
      (select t10.controlled_by_id from publisher t10 where t10.id = t9.publisher_id), t9.publisher_id, t9.id) from document t9 where t9.id = case when
          t7.copy_of_id is null then t7.id else (with recursive way(id, next) as
      (select t7.id, t7.copy_of_id union select way.next,
        (select t8.copy_of_id from document t8 where t8.id = way.next) from way where way.next is not null) select way.id from way where way.next is null) end)
            from document t7), x3(id, json) as
(select t11.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from citation t13 where t13.record_id = t11.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"citations":"/v1/citations?record=' || t11.id || '&fields=document.label' || '&published_until=' || cast('1996' as
            text) || '&after=' || min(lower(hex(printf('["id",%s]', json_quote(t12.id))))) || '"' end
          from (select t14.id from citation t14 where t14.record_id = t11.id and exists
            (select 1 from published1 where published1.id = t14.document_id) order by t14.id limit 2 offset 99) t12), '') else '' end, ''), 2) || '}' from
                membership t11), supported3(id) as not materialized
(select t17.record_id from citation t17 where t17.support_type = 'supports' and t17.set_aside is null and exists
  (select 1 from published1 where published1.id = t17.document_id)), every4(id) as not materialized
(select t18.record_id from citation t18 where t18.support_type = 'supports' and t18.set_aside is null and t18.document_id in
  (select id from published1)), x6(id, json) as
(select t23.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from citation t25 where t25.record_id = t23.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"citations":"/v1/citations?record=' || t23.id || '&fields=document.label' || '&published_until=' || cast('1996' as
            text) || '&after=' || min(lower(hex(printf('["id",%s]', json_quote(t24.id))))) || '"' end
          from (select t26.id from citation t26 where t26.record_id = t23.id and exists
            (select 1 from published1 where published1.id = t26.document_id) order by t26.id limit 2 offset 99) t24), '') else '' end, ''), 2) || '}' from
                membership t23) select case when
(select count(*)
  from (select 1 from citation t1 where t1.document_id in
    (select id from published1) limit 5001)) <= 5000 then
(select printf('{"data":[%s],"next":%s,"previous":null,"excluded_counts":%s,"revision":%s}', group_concat(printf(
    '{"label":%s,"citations":[%s],"evidence":%s%s,"excluded_counts":{"citations":%s}}', json_quote(t3.label),
        (select group_concat('{"document":{"label":' || json_quote(t5.label) || '}}', ',')
          from (select t4.document_id, t4.id from citation t4 where t4.record_id = t3.id and exists
            (select 1 from published1 where published1.id = t4.document_id) order by t4.id limit 100) t4
          left join document t5 on t5.id = t4.document_id),
        (select printf('{"citations":%s,"independent_origins":%s,"supported":%s,"contradicted":%s,"uncited":%s}', count(*), count(distinct case when
            t6.support_type = 'supports' and t6.set_aside is null then
              (select origins2.origin_id from origins2 where origins2.document_id = t6.document_id) end), count(*) filter (where t6.support_type = 'supports'
                  and t6.set_aside is null), count(*) filter (where t6.support_type = 'contradicts' and t6.set_aside is null), case when count(*) = 0 then
                  'true' else 'false' end) from citation t6 where t6.record_id = t3.id and exists
          (select 1 from published1 where published1.id = t6.document_id)),
        (select x3.json from x3 where x3.id = t3.id),
        (select printf('{"published":%s,"time":%s,"possible":%s,"rank":%s}', count(*) filter (where not (exists
                (select 1 from published1 where published1.id = t15.document_id))), count(*) filter (where false), count(*) filter (where false), count(*)
                    filter (where false)) from citation t15 where t15.record_id = t3.id and not (exists
            (select 1 from published1 where published1.id = t15.document_id)))), ',') filter (where t3._n <= 20), case when count(*) > 20 then
                json_quote(max(case when t3._n = 20 then lower(hex(printf('["id",%s]', json_quote(t3.id)))) end)) else 'null' end,
    (select printf('{"published":%s,"time":%s,"possible":%s,"rank":%s}', count(*) filter (where not (exists
            (select 1 from supported3 where supported3.id = t16.id))), count(*) filter (where false), count(*) filter (where false), count(*) filter (where
                exists
          (select 1 from supported3 where supported3.id = t16.id) and not (t16.rank <> 'deprecated'))) from membership t16 where not (exists
        (select 1 from supported3 where supported3.id = t16.id) and t16.rank <> 'deprecated')),
    (select value from counter where name = 'revision'))
  from (select t3.*, row_number() over () as _n
    from (select t3.id, t3.label from membership t3 where t3.id in
      (select every4.id from every4) and t3.rank <> 'deprecated' order by t3.id limit 21) t3) t3) else
(select printf('{"data":[%s],"next":%s,"previous":null,"excluded_counts":%s,"revision":%s}', group_concat(printf(
    '{"label":%s,"citations":[%s],"evidence":%s%s,"excluded_counts":{"citations":%s}}', json_quote(t19.label),
        (select group_concat('{"document":{"label":' || json_quote(t21.label) || '}}', ',')
          from (select t20.document_id, t20.id from citation t20 where t20.record_id = t19.id and exists
            (select 1 from published1 where published1.id = t20.document_id) order by t20.id limit 100) t20
          left join document t21 on t21.id = t20.document_id),
        (select printf('{"citations":%s,"independent_origins":%s,"supported":%s,"contradicted":%s,"uncited":%s}', count(*), count(distinct case when
            t22.support_type = 'supports' and t22.set_aside is null then
              (select origins2.origin_id from origins2 where origins2.document_id = t22.document_id) end), count(*) filter (where t22.support_type = 'supports'
                  and t22.set_aside is null), count(*) filter (where t22.support_type = 'contradicts' and t22.set_aside is null), case when count(*) = 0 then
                  'true' else 'false' end) from citation t22 where t22.record_id = t19.id and exists
          (select 1 from published1 where published1.id = t22.document_id)),
        (select x6.json from x6 where x6.id = t19.id),
        (select printf('{"published":%s,"time":%s,"possible":%s,"rank":%s}', count(*) filter (where not (exists
                (select 1 from published1 where published1.id = t27.document_id))), count(*) filter (where false), count(*) filter (where false), count(*)
                    filter (where false)) from citation t27 where t27.record_id = t19.id and not (exists
            (select 1 from published1 where published1.id = t27.document_id)))), ',') filter (where t19._n <= 20), case when count(*) > 20 then
                json_quote(max(case when t19._n = 20 then lower(hex(printf('["id",%s]', json_quote(t19.id)))) end)) else 'null' end,
    (select printf('{"published":%s,"time":%s,"possible":%s,"rank":%s}', count(*) filter (where not (exists
            (select 1 from supported3 where supported3.id = t28.id))), count(*) filter (where false), count(*) filter (where false), count(*) filter (where
                exists
          (select 1 from supported3 where supported3.id = t28.id) and not (t28.rank <> 'deprecated'))) from membership t28 where not (exists
        (select 1 from supported3 where supported3.id = t28.id) and t28.rank <> 'deprecated')),
    (select value from counter where name = 'revision'))
  from (select t19.*, row_number() over () as _n
    from (select t19.id, t19.label from membership t19 where exists
      (select 1 from supported3 where supported3.id = t19.id) and t19.rank <> 'deprecated' order by t19.id limit 21) t19) t19) end

with published1(id) as not materialized
(select t2.id from document t2 where t2.published_latest <= '1996-12-31' and t2.published_earliest <= '1996-12-31'), supported2(id) as not materialized
(select t5.record_id from citation t5 where t5.support_type = 'supports' and t5.set_aside is null and exists
  (select 1 from published1 where published1.id = t5.document_id)), origins3(document_id, origin_id) as not materialized
(select t9.id,
  (select coalesce(
      (select t12.controlled_by_id from publisher t12 where t12.id = t11.publisher_id), t11.publisher_id, t11.id) from document t11 where t11.id = case when
          t9.copy_of_id is null then t9.id else (with recursive way(id, next) as
      (select t9.id, t9.copy_of_id union select way.next,
        (select t10.copy_of_id from document t10 where t10.id = way.next) from way where way.next is not null) select way.id from way where way.next is null)
            end) from document t9), every4(id) as not materialized
(select t13.record_id from citation t13 where t13.support_type = 'supports' and t13.set_aside is null and t13.document_id in
  (select id from published1)) select printf('{"data":{"at":{"memberships":%s}},"extensions":{"revision":%s}}', case when
  (select count(*)
    from (select 1 from citation t1 where t1.document_id in
      (select id from published1) limit 5001)) <= 5000 then printf('{"excludedCounts":%s,"nodes":[%s]}',
    (select printf('{"published":%s,"time":%s,"possible":%s,"rank":%s}', count(*) filter (where not (exists
            (select 1 from supported2 where supported2.id = t4.id))), count(*) filter (where false), count(*) filter (where false), count(*) filter (where
                exists
          (select 1 from supported2 where supported2.id = t4.id) and not (t4.rank <> 'deprecated'))) from membership t4 where not (exists
        (select 1 from supported2 where supported2.id = t4.id) and t4.rank <> 'deprecated')),
    (select group_concat(printf('{"label":%s,"citations":{"nodes":[%s]},"evidence":%s}', json_quote(t3.label),
          (select group_concat('{"document":{"label":' || json_quote(t7.label) || '}}', ',')
            from (select t6.document_id, t6.id from citation t6 where t6.record_id = t3.id and exists
              (select 1 from published1 where published1.id = t6.document_id) order by t6.id limit 20) t6
            left join document t7 on t7.id = t6.document_id),
          (select printf('{"citations":%s,"independentOrigins":%s,"supported":%s,"contradicted":%s,"uncited":%s}', count(*), count(distinct case when
              t8.support_type = 'supports' and t8.set_aside is null then
                (select origins3.origin_id from origins3 where origins3.document_id = t8.document_id) end), count(*) filter (where t8.support_type = 'supports'
                    and t8.set_aside is null), count(*) filter (where t8.support_type = 'contradicts' and t8.set_aside is null), case when count(*) = 0 then
                    'true' else 'false' end) from citation t8 where t8.record_id = t3.id and exists
            (select 1 from published1 where published1.id = t8.document_id))), ',')
      from (select t3.id, t3.label from membership t3 where t3.id in
        (select every4.id from every4) and t3.rank <> 'deprecated' order by t3.id limit 20) t3)) else printf('{"excludedCounts":%s,"nodes":[%s]}',
    (select printf('{"published":%s,"time":%s,"possible":%s,"rank":%s}', count(*) filter (where not (exists
            (select 1 from supported2 where supported2.id = t15.id))), count(*) filter (where false), count(*) filter (where false), count(*) filter (where
                exists
          (select 1 from supported2 where supported2.id = t15.id) and not (t15.rank <> 'deprecated'))) from membership t15 where not (exists
        (select 1 from supported2 where supported2.id = t15.id) and t15.rank <> 'deprecated')),
    (select group_concat(printf('{"label":%s,"citations":{"nodes":[%s]},"evidence":%s}', json_quote(t14.label),
          (select group_concat('{"document":{"label":' || json_quote(t17.label) || '}}', ',')
            from (select t16.document_id, t16.id from citation t16 where t16.record_id = t14.id and exists
              (select 1 from published1 where published1.id = t16.document_id) order by t16.id limit 20) t16
            left join document t17 on t17.id = t16.document_id),
          (select printf('{"citations":%s,"independentOrigins":%s,"supported":%s,"contradicted":%s,"uncited":%s}', count(*), count(distinct case when
              t18.support_type = 'supports' and t18.set_aside is null then
                (select origins3.origin_id from origins3 where origins3.document_id = t18.document_id) end), count(*) filter (where t18.support_type =
                    'supports' and t18.set_aside is null), count(*) filter (where t18.support_type = 'contradicts' and t18.set_aside is null), case when
                    count(*) = 0 then 'true' else 'false' end) from citation t18 where t18.record_id = t14.id and exists
            (select 1 from published1 where published1.id = t18.document_id))), ',')
      from (select t14.id, t14.label from membership t14 where exists
        (select 1 from supported2 where supported2.id = t14.id) and t14.rank <> 'deprecated' order by t14.id limit 20) t14)) end,
  (select value from counter where name = 'revision'))

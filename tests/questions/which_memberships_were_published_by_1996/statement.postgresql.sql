with published1(id) as not materialized
(select t4.id from document t4 where t4.published_latest <= $1 and t4.published_earliest <= $1), origins2(document_id, origin_id) as not materialized
(select t6.id,
  (select coalesce(
      (select t9.controlled_by_id from publisher t9 where t9.id = t8.publisher_id), t8.publisher_id, t8.id) from document t8 where t8.id = case when
          t6.copy_of_id is null then t6.id else (with recursive way(id, next) as
      (select t6.id, t6.copy_of_id union select way.next,
        (select t7.copy_of_id from document t7 where t7.id = way.next) from way where way.next is not null) select way.id from way where way.next is null) end)
            from document t6), x3(id, json) as
(select t10.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from citation t12 where t12.record_id = t10.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"citations":"/v1/citations?record=' || t10.id || '&fields=document.label' || '&published_until=' || cast($2 as
            text) || '&after=' || min(encode(convert_to(concat('["id",', to_json(t11.id), ']'), 'UTF8'), 'hex')) || '"' end
          from (select t13.id from citation t13 where t13.record_id = t10.id and exists
            (select 1 from published1 where published1.id = t13.document_id) order by t13.id limit 2 offset 99) t11), '') else '' end, ''), 2) || '}' from
                membership t10), supported3(id) as not materialized
(select t16.record_id from citation t16 where t16.support_type = 'supports' and t16.set_aside is null and exists
  (select 1 from published1 where published1.id = t16.document_id)) select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n =
    20 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"excluded_counts":'
    ,
    (select concat('{"published":', count(*) filter (where not (exists
            (select 1 from supported3 where supported3.id = t15.id))), ',"time":', count(*) filter (where false), ',"possible":', count(*) filter (where false),
                ',"rank":', count(*) filter (where exists
          (select 1 from supported3 where supported3.id = t15.id) and not (t15.rank <> 'deprecated')), '}') from membership t15 where not (exists
        (select 1 from supported3 where supported3.id = t15.id) and t15.rank <> 'deprecated')), ',"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat('{"label":' || to_json(t1.label) || ',"citations":[',
      (select string_agg(t2._1, ',')
        from (select '{"document":{"label":' || to_json(t3.label) || '}}' as _1
          from (select t2.document_id, t2.id from citation t2 where t2.record_id = t1.id and exists
            (select 1 from published1 where published1.id = t2.document_id) order by t2.id limit 100) t2
          left join document t3 on t3.id = t2.document_id order by t2.id) t2), '],"evidence":',
      (select concat('{"citations":', count(*), ',"independent_origins":', count(distinct case when t5.support_type = 'supports' and t5.set_aside is null then
            (select origins2.origin_id from origins2 where origins2.document_id = t5.document_id) end), ',"supported":', count(*) filter (where t5.support_type
                = 'supports' and t5.set_aside is null), ',"contradicted":', count(*) filter (where t5.support_type = 'contradicts' and t5.set_aside is null),
                ',"uncited":', case when count(*) = 0 then 'true' else 'false' end, '}') from citation t5 where t5.record_id = t1.id and exists
        (select 1 from published1 where published1.id = t5.document_id)),
      (select x3.json from x3 where x3.id = t1.id), ',"excluded_counts":{"citations":',
      (select concat('{"published":', count(*) filter (where not (exists
              (select 1 from published1 where published1.id = t14.document_id))), ',"time":', count(*) filter (where false), ',"possible":', count(*) filter
                  (where false), ',"rank":', count(*) filter (where false), '}') from citation t14 where t14.record_id = t1.id and not (exists
          (select 1 from published1 where published1.id = t14.document_id))), '}}') end as _1, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.id, t1.label from membership t1 where exists
        (select 1 from supported3 where supported3.id = t1.id) and t1.rank <> 'deprecated' order by t1.id limit 21) t1) t1 order by t1.id) t1)

with published1(id) as not materialized
(select t4.id from document t4 where t4.published_latest <= $1 and t4.published_earliest <= $1), supported2(id) as not materialized
(select t3.record_id from citation t3 where t3.support_type = 'supports' and t3.set_aside is null and exists
  (select 1 from published1 where published1.id = t3.document_id)), origins3(document_id, origin_id) as not materialized
(select t8.id,
  (select coalesce(
      (select t11.controlled_by_id from publisher t11 where t11.id = t10.publisher_id), t10.publisher_id, t10.id) from document t10 where t10.id = case when
          t8.copy_of_id is null then t8.id else (with recursive way(id, next) as
      (select t8.id, t8.copy_of_id union select way.next,
        (select t9.copy_of_id from document t9 where t9.id = way.next) from way where way.next is not null) select way.id from way where way.next is null) end)
            from document t8) select concat('{"data":{"at":{"memberships":{"excludedCounts":',
  (select concat('{"published":', count(*) filter (where not (exists
          (select 1 from supported2 where supported2.id = t2.id))), ',"time":', count(*) filter (where false), ',"possible":', count(*) filter (where false),
              ',"rank":', count(*) filter (where exists
        (select 1 from supported2 where supported2.id = t2.id) and not (t2.rank <> 'deprecated')), '}') from membership t2 where not (exists
      (select 1 from supported2 where supported2.id = t2.id) and t2.rank <> 'deprecated')), ',"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat('{"label":' || to_json(t1.label) || ',"citations":{"nodes":[',
        (select string_agg(t5._1, ',')
          from (select '{"document":{"label":' || to_json(t6.label) || '}}' as _1
            from (select t5.document_id, t5.id from citation t5 where t5.record_id = t1.id and exists
              (select 1 from published1 where published1.id = t5.document_id) order by t5.id limit 20) t5
            left join document t6 on t6.id = t5.document_id order by t5.id) t5), ']},"evidence":',
        (select concat('{"citations":', count(*), ',"independentOrigins":', count(distinct case when t7.support_type = 'supports' and t7.set_aside is null then
              (select origins3.origin_id from origins3 where origins3.document_id = t7.document_id) end), ',"supported":', count(*) filter (where
                  t7.support_type = 'supports' and t7.set_aside is null), ',"contradicted":', count(*) filter (where t7.support_type = 'contradicts' and
                  t7.set_aside is null), ',"uncited":', case when count(*) = 0 then 'true' else 'false' end, '}') from citation t7 where t7.record_id = t1.id
                  and exists
          (select 1 from published1 where published1.id = t7.document_id)), '}') as _1
      from (select t1.id, t1.label from membership t1 where exists
        (select 1 from supported2 where supported2.id = t1.id) and t1.rank <> 'deprecated' order by t1.id limit 20) t1 order by t1.id) t1),
            ']}}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

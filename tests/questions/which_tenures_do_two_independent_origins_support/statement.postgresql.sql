with origins1(document_id, origin_id) as not materialized
(select t3.id,
  (select coalesce(
      (select t6.controlled_by_id from publisher t6 where t6.id = t5.publisher_id), t5.publisher_id, t5.id) from document t5 where t5.id = case when
          t3.copy_of_id is null then t3.id else (with recursive way(id, next) as
      (select t3.id, t3.copy_of_id union select way.next,
        (select t4.copy_of_id from document t4 where t4.id = way.next) from way where way.next is not null) select way.id from way where way.next is null) end)
            from document t3), x2(id, json) as
(select t10.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from citation t12 where t12.record_id = t10.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"citations":"/v1/citations?record=' || t10.id || '&fields=document.publisher.label' || '&after=' ||
            min(encode(convert_to(concat('["id",', to_json(t11.id), ']'), 'UTF8'), 'hex')) || '"' end
          from (select t13.id from citation t13 where t13.record_id = t10.id order by t13.id limit 2 offset 99) t11), '') else '' end, ''), 2) || '}' from
              tenure t10) select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n =
    20 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat('{"label":' || to_json(t1.label) || ',"evidence":',
      (select concat('{"independent_origins":', count(distinct case when t2.support_type = 'supports' and t2.set_aside is null then
            (select origins1.origin_id from origins1 where origins1.document_id = t2.document_id) end), '}') from citation t2 where t2.record_id = t1.id),
                ',"citations":[',
      (select string_agg(t7._1, ',')
        from (select '{"document":{"publisher":' || case when t9.id is null then 'null' else '{"label":' || to_json(t9.label) || '}' end || '}}' as _1
          from (select t7.document_id, t7.id from citation t7 where t7.record_id = t1.id order by t7.id limit 100) t7
          left join document t8 on t8.id = t7.document_id
          left join publisher t9 on t9.id = t8.publisher_id order by t7.id) t7), ']',
      (select x2.json from x2 where x2.id = t1.id), '}') end as _1, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.id, t1.label from tenure t1 where t1.rank <> 'deprecated' and
        (select count(distinct
            (select origins1.origin_id from origins1 where origins1.document_id = t14.document_id)) from citation t14 where t14.record_id = t1.id and
                t14.support_type = 'supports' and t14.set_aside is null) >= cast($1 as bigint) order by t1.id limit 21) t1) t1 order by t1.id) t1)

with origins1(document_id, origin_id) as not materialized
(select t3.id,
  (select coalesce(
      (select t6.controlled_by_id from publisher t6 where t6.id = t5.publisher_id), t5.publisher_id, t5.id) from document t5 where t5.id = case when
          t3.copy_of_id is null then t3.id else (with recursive way(id, next) as
      (select t3.id, t3.copy_of_id union select way.next,
        (select t4.copy_of_id from document t4 where t4.id = way.next) from way where way.next is not null) select way.id from way where way.next is null) end)
            from document t3) select concat('{"data":{"tenures":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat('{"label":' || to_json(t1.label) || ',"evidence":',
        (select concat('{"independentOrigins":', count(distinct case when t2.support_type = 'supports' and t2.set_aside is null then
              (select origins1.origin_id from origins1 where origins1.document_id = t2.document_id) end), '}') from citation t2 where t2.record_id = t1.id),
                  ',"citations":{"nodes":[',
        (select string_agg(t7._1, ',')
          from (select '{"document":{"publisher":' || case when t9.id is null then 'null' else '{"label":' || to_json(t9.label) || '}' end || '}}' as _1
            from (select t7.document_id, t7.id from citation t7 where t7.record_id = t1.id order by t7.id limit 20) t7
            left join document t8 on t8.id = t7.document_id
            left join publisher t9 on t9.id = t8.publisher_id order by t7.id) t7), ']}}') as _1
      from (select t1.id, t1.label from tenure t1 where t1.rank <> 'deprecated' and
        (select count(distinct
            (select origins1.origin_id from origins1 where origins1.document_id = t10.document_id)) from citation t10 where t10.record_id = t1.id and
                t10.support_type = 'supports' and t10.set_aside is null) >= cast($1 as bigint) order by t1.id limit 20) t1 order by t1.id) t1),
                ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

with origins1(document_id, origin_id) as not materialized
(select t3.id,
  (select coalesce(
      (select t6.controlled_by_id from publisher t6 where t6.id = t5.publisher_id), t5.publisher_id, t5.id) from document t5 where t5.id = case when
          t3.copy_of_id is null then t3.id else (with recursive way(id, next) as
      (select t3.id, t3.copy_of_id union select way.next,
        (select t4.copy_of_id from document t4 where t4.id = way.next) from way where way.next is not null) select way.id from way where way.next is null) end)
            from document t3) select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n =
    20 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat(('{"label":' || to_json(t1.label)) || (',"note":' || coalesce(to_json(t1.note)::text, 'null') || ',"evidence":'
      ),
      (select concat('{"uncited":', case when count(*) = 0 then 'true' else 'false' end, ',"independent_origins":', count(distinct case when t2.support_type =
          'supports' and t2.set_aside is null then
            (select origins1.origin_id from origins1 where origins1.document_id = t2.document_id) end), '}') from citation t2 where t2.record_id = t1.id), '}')
                end as _1, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.id, t1.label, t1.note from membership t1 where t1.rank <> 'deprecated' and not coalesce(exists
          (select 1 from citation t7 where t7.record_id = t1.id), false) order by t1.id limit 21) t1) t1 order by t1.id) t1)

with origins1(document_id, origin_id) as not materialized
(select t3.id,
  (select coalesce(
      (select t6.controlled_by_id from publisher t6 where t6.id = t5.publisher_id), t5.publisher_id, t5.id) from document t5 where t5.id = case when
          t3.copy_of_id is null then t3.id else (with recursive way(id, next) as
      (select t3.id, t3.copy_of_id union select way.next,
        (select t4.copy_of_id from document t4 where t4.id = way.next) from way where way.next is not null) select way.id from way where way.next is null) end)
            from document t3) select concat('{"data":{"memberships":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat(('{"label":' || to_json(t1.label)) || (',"note":' || coalesce(to_json(t1.note)::text, 'null') || ',"evidence":'),
        (select concat('{"uncited":', case when count(*) = 0 then 'true' else 'false' end, ',"independentOrigins":', count(distinct case when t2.support_type =
            'supports' and t2.set_aside is null then
              (select origins1.origin_id from origins1 where origins1.document_id = t2.document_id) end), '}') from citation t2 where t2.record_id = t1.id), '}'
                  ) as _1
      from (select t1.id, t1.label, t1.note from membership t1 where t1.rank <> 'deprecated' and not coalesce(exists
          (select 1 from citation t7 where t7.record_id = t1.id), false) order by t1.id limit 20) t1 order by t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

with origins1(document_id, origin_id) as not materialized
(select t4.id,
  (select coalesce(
      (select t7.controlled_by_id from publisher t7 where t7.id = t6.publisher_id), t6.publisher_id, t6.id) from document t6 where t6.id = case when
          t4.copy_of_id is null then t4.id else (with recursive way(id, next) as
      (select t4.id, t4.copy_of_id union select way.next,
        (select t5.copy_of_id from document t5 where t5.id = way.next) from way where way.next is not null) select way.id from way where way.next is null) end)
            from document t4), x2(id, json) as
(select t8.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from citation t10 where t10.record_id = t8.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"citations":"/v1/citations?record=' || t8.id || '&fields=support_type,value' || '&after=' || min(lower(hex(printf(
            '["id",%s]', json_quote(t9.id))))) || '"' end
          from (select t11.id from citation t11 where t11.record_id = t8.id order by t11.id limit 2 offset 99) t9), '') else '' end, ''), 2) || '}' from
              membership t8) select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"label":%s,"citations":[%s],"evidence":%s%s}',
    json_quote(t1.label),
        (select group_concat('{"support_type":"' || t2.support_type || '","value":' || json_quote(t2.value) || '}', ',')
          from (select t2.id, t2.support_type, t2.value from citation t2 where t2.record_id = t1.id order by t2.id limit 100) t2),
        (select printf('{"citations":%s,"independent_origins":%s,"supported":%s,"contradicted":%s,"uncited":%s}', count(*), count(distinct case when
            t3.support_type = 'supports' and t3.set_aside is null then
              (select origins1.origin_id from origins1 where origins1.document_id = t3.document_id) end), count(*) filter (where t3.support_type = 'supports'
                  and t3.set_aside is null), count(*) filter (where t3.support_type = 'contradicts' and t3.set_aside is null), case when count(*) = 0 then
                  'true' else 'false' end) from citation t3 where t3.record_id = t1.id),
        (select x2.json from x2 where x2.id = t1.id)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then
            lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.label from membership t1 where t1.rank <> 'deprecated' and (t1.disputed = 1 and
        (select count(distinct
            (select origins1.origin_id from origins1 where origins1.document_id = t12.document_id)) from citation t12 where t12.record_id = t1.id and
                t12.support_type = 'supports' and t12.set_aside is null) = cast(0 as bigint)) order by t1.id limit 21) t1) t1)

with origins1(document_id, origin_id) as not materialized
(select t4.id,
  (select coalesce(
      (select t7.controlled_by_id from publisher t7 where t7.id = t6.publisher_id), t6.publisher_id, t6.id) from document t6 where t6.id = case when
          t4.copy_of_id is null then t4.id else (with recursive way(id, next) as
      (select t4.id, t4.copy_of_id union select way.next,
        (select t5.copy_of_id from document t5 where t5.id = way.next) from way where way.next is not null) select way.id from way where way.next is null) end)
            from document t4) select printf('{"data":{"memberships":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"label":%s,"citations":{"nodes":[%s]},"evidence":%s}', json_quote(t1.label),
        (select group_concat('{"supportType":"' || upper(t2.support_type) || '","citationValue":' || json_quote(t2.value) || '}', ',')
          from (select t2.id, t2.support_type, t2.value from citation t2 where t2.record_id = t1.id order by t2.id limit 20) t2),
        (select printf('{"citations":%s,"independentOrigins":%s,"supported":%s,"contradicted":%s,"uncited":%s}', count(*), count(distinct case when
            t3.support_type = 'supports' and t3.set_aside is null then
              (select origins1.origin_id from origins1 where origins1.document_id = t3.document_id) end), count(*) filter (where t3.support_type = 'supports'
                  and t3.set_aside is null), count(*) filter (where t3.support_type = 'contradicts' and t3.set_aside is null), case when count(*) = 0 then
                  'true' else 'false' end) from citation t3 where t3.record_id = t1.id)), ',')
    from (select t1.id, t1.label from membership t1 where t1.rank <> 'deprecated' and (t1.disputed = 1 and
        (select count(distinct
            (select origins1.origin_id from origins1 where origins1.document_id = t8.document_id)) from citation t8 where t8.record_id = t1.id and
                t8.support_type = 'supports' and t8.set_aside is null) = cast(0 as bigint)) order by t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

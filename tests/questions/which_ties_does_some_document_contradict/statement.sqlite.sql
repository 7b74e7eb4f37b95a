with origins1(document_id, origin_id) as not materialized
(select t3.id,
  (select coalesce(
      (select t6.controlled_by_id from publisher t6 where t6.id = t5.publisher_id), t5.publisher_id, t5.id) from document t5 where t5.id = case when t3.copy_of_id is null then t3.id else (with recursive way(id, next) as
      (select t3.id, t3.copy_of_id union select way.next,
        (select t4.copy_of_id from document t4 where t4.id = way.next) from way where way.next is not null) select way.id from way where way.next is null) end) from document t3) select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"label":%s,"evidence":%s,"citations":[%s]}', json_quote(t1.label),
        (select printf('{"citations":%s,"independent_origins":%s,"supported":%s,"contradicted":%s,"uncited":%s}', count(*), count(distinct case when t2.support_type = 'supports' then
              (select origins1.origin_id from origins1 where origins1.document_id = t2.document_id) end), count(*) filter (where t2.support_type = 'supports'), count(*) filter (where t2.support_type = 'contradicts'), case when count(*) = 0 then 'true' else 'false' end) from citation t2 where t2.record_id = t1.id),
        (select group_concat('{"support_type":"' || t7.support_type || '","field":' || json_quote(t7.field) || ',"value":' || json_quote(t7.value) || '}', ',')
          from (select t7.field, t7.id, t7.support_type, t7.value from citation t7 where t7.record_id = t1.id order by t7.id limit 100) t7)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.label from relation t1 where t1.rank <> 'deprecated' and exists
      (select 1 from citation t8 where t8.record_id = t1.id and t8.support_type = 'contradicts') order by t1.id limit 21) t1) t1)

with origins1(document_id, origin_id) as not materialized
(select t3.id,
  (select coalesce(
      (select t6.controlled_by_id from publisher t6 where t6.id = t5.publisher_id), t5.publisher_id, t5.id) from document t5 where t5.id = case when t3.copy_of_id is null then t3.id else (with recursive way(id, next) as
      (select t3.id, t3.copy_of_id union select way.next,
        (select t4.copy_of_id from document t4 where t4.id = way.next) from way where way.next is not null) select way.id from way where way.next is null) end) from document t3) select printf('{"data":{"relations":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"label":%s,"evidence":%s,"citations":{"nodes":[%s]}}', json_quote(t1.label),
        (select printf('{"citations":%s,"independentOrigins":%s,"supported":%s,"contradicted":%s,"uncited":%s}', count(*), count(distinct case when t2.support_type = 'supports' then
              (select origins1.origin_id from origins1 where origins1.document_id = t2.document_id) end), count(*) filter (where t2.support_type = 'supports'), count(*) filter (where t2.support_type = 'contradicts'), case when count(*) = 0 then 'true' else 'false' end) from citation t2 where t2.record_id = t1.id),
        (select group_concat('{"supportType":"' || upper(t7.support_type) || '","field":' || json_quote(t7.field) || ',"value":' || json_quote(t7.value) || '}', ',')
          from (select t7.field, t7.id, t7.support_type, t7.value from citation t7 where t7.record_id = t1.id order by t7.id limit 20) t7)), ',')
    from (select t1.id, t1.label from relation t1 where t1.rank <> 'deprecated' and exists
      (select 1 from citation t8 where t8.record_id = t1.id and t8.support_type = 'contradicts') order by t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

with origins1(document_id, origin_id) as not materialized
(select t5.id,
  (select coalesce(
      (select t8.controlled_by_id from publisher t8 where t8.id = t7.publisher_id), t7.publisher_id, t7.id) from document t7 where t7.id = case when t5.copy_of_id is null then t5.id else (with recursive way(id, next) as
      (select t5.id, t5.copy_of_id union select way.next,
        (select t6.copy_of_id from document t6 where t6.id = way.next) from way where way.next is not null) select way.id from way where way.next is null) end) from document t5) select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"label":%s,"citations":[%s],"evidence":%s}', json_quote(t1.label),
        (select group_concat('{"document":{"label":' || json_quote(t3.label) || '}}', ',')
          from (select t2.document_id, t2.id from citation t2 where t2.record_id = t1.id order by t2.id limit 100) t2
          left join document t3 on t3.id = t2.document_id),
        (select printf('{"citations":%s,"independent_origins":%s,"supported":%s,"contradicted":%s,"uncited":%s}', count(*), count(distinct case when t4.support_type = 'supports' then
              (select origins1.origin_id from origins1 where origins1.document_id = t4.document_id) end), count(*) filter (where t4.support_type = 'supports'), count(*) filter (where t4.support_type = 'contradicts'), case when count(*) = 0 then 'true' else 'false' end) from citation t4 where t4.record_id = t1.id)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.label from membership t1 where t1.alliance_id = 'alliances/pact' order by t1.id limit 21) t1) t1)

with origins1(document_id, origin_id) as not materialized
(select t5.id,
  (select coalesce(
      (select t8.controlled_by_id from publisher t8 where t8.id = t7.publisher_id), t7.publisher_id, t7.id) from document t7 where t7.id = case when t5.copy_of_id is null then t5.id else (with recursive way(id, next) as
      (select t5.id, t5.copy_of_id union select way.next,
        (select t6.copy_of_id from document t6 where t6.id = way.next) from way where way.next is not null) select way.id from way where way.next is null) end) from document t5) select printf('{"data":{"at":{"memberships":{"nodes":[%s]}}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"label":%s,"citations":{"nodes":[%s]},"evidence":%s}', json_quote(t1.label),
        (select group_concat('{"document":{"label":' || json_quote(t3.label) || '}}', ',')
          from (select t2.document_id, t2.id from citation t2 where t2.record_id = t1.id order by t2.id limit 20) t2
          left join document t3 on t3.id = t2.document_id),
        (select printf('{"citations":%s,"independentOrigins":%s,"supported":%s,"contradicted":%s,"uncited":%s}', count(*), count(distinct case when t4.support_type = 'supports' then
              (select origins1.origin_id from origins1 where origins1.document_id = t4.document_id) end), count(*) filter (where t4.support_type = 'supports'), count(*) filter (where t4.support_type = 'contradicts'), case when count(*) = 0 then 'true' else 'false' end) from citation t4 where t4.record_id = t1.id)), ',')
    from (select t1.id, t1.label from membership t1 where t1.alliance_id = 'alliances/pact' order by t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

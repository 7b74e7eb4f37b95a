with origins1(document_id, origin_id) as not materialized
(select t5.id,
  (select coalesce(
      (select t8.controlled_by_id from publisher t8 where t8.id = t7.publisher_id), t7.publisher_id, t7.id) from document t7 where t7.id = case when
          t5.copy_of_id is null then t5.id else (with recursive way(id, next) as
      (select t5.id, t5.copy_of_id union select way.next,
        (select t6.copy_of_id from document t6 where t6.id = way.next) from way where way.next is not null) select way.id from way where way.next is null) end)
            from document t5), x2(id, json) as
(select t3.id,
  (select '{"citations":' || t9.citations || ',"documents":' || t9.documents || ',"only_here":' || case when t9.only_here then 'true' else 'false' end || '}'
    from (select count(*) as citations, count(distinct t4.document_id) as documents, count(case when
        (select origins1.origin_id from origins1 where origins1.document_id = t4.document_id) is distinct
        from (select origins1.origin_id from origins1 where origins1.document_id = t3.document_id) then 1 end) = 0 as only_here from citation t4 where
            t4.record_id = t3.record_id and t4.document_id <> t3.document_id and t4.support_type = 'supports' and t4.set_aside is null and (t3.field is null or
            t4.field is null or t4.field = t3.field)) t9) from citation t3) select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf(
    '{"id":"%s","label":%s,"record":{"id":"%s","record_kind":%s,"label":%s},"support_type":"%s","field":%s,"value":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s,"remaining_support":%s}'
    , t1.id, json_quote(t1.label), t2.id, json_quote(t2.record_kind), json_quote(t2.label), t1.support_type, json_quote(t1.field), json_quote(t1.value),
    json_quote(t1.start_offset), json_quote(t1.end_offset), json_quote(t1.page), json_quote(t1.phrase),
        (select x2.json from x2 where x2.id = t1.id)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then
            lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.end_offset, t1.field, t1.id, t1.label, t1.page, t1.phrase, t1.record_id, t1.start_offset, t1.support_type, t1.value from citation t1 where
        t1.document_id = 'documents/factbook-turkiye' order by t1.id limit 21) t1) t1
  left join record t2 on t2.id = t1.record_id)

with origins1(document_id, origin_id) as not materialized
(select t5.id,
  (select coalesce(
      (select t8.controlled_by_id from publisher t8 where t8.id = t7.publisher_id), t7.publisher_id, t7.id) from document t7 where t7.id = case when
          t5.copy_of_id is null then t5.id else (with recursive way(id, next) as
      (select t5.id, t5.copy_of_id union select way.next,
        (select t6.copy_of_id from document t6 where t6.id = way.next) from way where way.next is not null) select way.id from way where way.next is null) end)
            from document t5), x2(id, json) as
(select t3.id,
  (select '{"citations":' || t9.citations || ',"documents":' || t9.documents || ',"onlyHere":' || case when t9.only_here then 'true' else 'false' end || '}'
    from (select count(*) as citations, count(distinct t4.document_id) as documents, count(case when
        (select origins1.origin_id from origins1 where origins1.document_id = t4.document_id) is distinct
        from (select origins1.origin_id from origins1 where origins1.document_id = t3.document_id) then 1 end) = 0 as only_here from citation t4 where
            t4.record_id = t3.record_id and t4.document_id <> t3.document_id and t4.support_type = 'supports' and t4.set_aside is null and (t3.field is null or
            t4.field is null or t4.field = t3.field)) t9) from citation t3) select printf('{"data":{"citations":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf(
      '{"id":"%s","label":%s,"record":{"id":"%s","recordKind":%s,"label":%s},"supportType":"%s","field":%s,"citationValue":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s,"remainingSupport":%s}'
      , t1.id, json_quote(t1.label), t2.id, json_quote(upper(t2.record_kind)), json_quote(t2.label), upper(t1.support_type), json_quote(t1.field),
      json_quote(t1.value), json_quote(t1.start_offset), json_quote(t1.end_offset), json_quote(t1.page), json_quote(t1.phrase),
        (select x2.json from x2 where x2.id = t1.id)), ',')
    from (select t1.end_offset, t1.field, t1.id, t1.label, t1.page, t1.phrase, t1.record_id, t1.start_offset, t1.support_type, t1.value from citation t1 where
        t1.document_id = 'documents/factbook-turkiye' order by t1.id limit 20) t1
    left join record t2 on t2.id = t1.record_id),
  (select value from counter where name = 'revision')) where exists
(select 1 from record k where k.id = 'documents/factbook-turkiye' and k.retired is null)

with origins1(document_id, origin_id) as not materialized
(select t5.id,
  (select coalesce(
      (select t8.controlled_by_id from publisher t8 where t8.id = t7.publisher_id), t7.publisher_id, t7.id) from document t7 where t7.id = case when
          t5.copy_of_id is null then t5.id else (with recursive way(id, next) as
      (select t5.id, t5.copy_of_id union select way.next,
        (select t6.copy_of_id from document t6 where t6.id = way.next) from way where way.next is not null) select way.id from way where way.next is null) end)
            from document t5), x2(id, json) as
(select t3.id,
  (select ('{"citations":' || t9.citations || ',"documents":') || (t9.documents || ',"only_here":' || case when t9.only_here then 'true' else 'false' end || '}'
      )
    from (select count(*) as citations, count(distinct t4.document_id) as documents, count(case when
        (select origins1.origin_id from origins1 where origins1.document_id = t4.document_id) is distinct
        from (select origins1.origin_id from origins1 where origins1.document_id = t3.document_id) then 1 end) = 0 as only_here from citation t4 where
            t4.record_id = t3.record_id and t4.document_id <> t3.document_id and t4.support_type = 'supports' and t4.set_aside is null and (t3.field is null or
            t4.field is null or t4.field = t3.field)) t9) from citation t3) select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n =
    20 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat(((('{"id":"' || t1.id || '","label":') || (to_json(t1.label) || ',"record":{"id":"' || t2.id)) || ((
      '","record_kind":' || to_json(t2.record_kind) || ',"label":') || (to_json(t2.label) || '},"support_type":"' || t1.support_type))) || ((('","field":' ||
      coalesce(to_json(t1.field)::text, 'null') || ',"value":') || (coalesce(to_json(t1.value)::text, 'null') || ',"start_offset":' ||
      coalesce(t1.start_offset::text, 'null'))) || ((',"end_offset":' || coalesce(t1.end_offset::text, 'null') || ',"page":') ||
      (coalesce(to_json(t1.page)::text, 'null') || ',"phrase":' || coalesce(to_json(t1.phrase)::text, 'null') || ',"remaining_support":'))),
      (select x2.json from x2 where x2.id = t1.id), '}') end as _1, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.end_offset, t1.field, t1.id, t1.label, t1.page, t1.phrase, t1.record_id, t1.start_offset, t1.support_type, t1.value from citation t1 where
          t1.document_id = $1 order by t1.id limit 21) t1) t1
    left join record t2 on t2.id = t1.record_id order by t1.id) t1)

with origins1(document_id, origin_id) as not materialized
(select t5.id,
  (select coalesce(
      (select t8.controlled_by_id from publisher t8 where t8.id = t7.publisher_id), t7.publisher_id, t7.id) from document t7 where t7.id = case when
          t5.copy_of_id is null then t5.id else (with recursive way(id, next) as
      (select t5.id, t5.copy_of_id union select way.next,
        (select t6.copy_of_id from document t6 where t6.id = way.next) from way where way.next is not null) select way.id from way where way.next is null) end)
            from document t5), x2(id, json) as
(select t3.id,
  (select ('{"citations":' || t9.citations || ',"documents":') || (t9.documents || ',"onlyHere":' || case when t9.only_here then 'true' else 'false' end || '}')
    from (select count(*) as citations, count(distinct t4.document_id) as documents, count(case when
        (select origins1.origin_id from origins1 where origins1.document_id = t4.document_id) is distinct
        from (select origins1.origin_id from origins1 where origins1.document_id = t3.document_id) then 1 end) = 0 as only_here from citation t4 where
            t4.record_id = t3.record_id and t4.document_id <> t3.document_id and t4.support_type = 'supports' and t4.set_aside is null and (t3.field is null or
            t4.field is null or t4.field = t3.field)) t9) from citation t3) select concat('{"data":{"citations":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat(((('{"id":"' || t1.id || '","label":') || (to_json(t1.label) || ',"record":{"id":"' || t2.id)) || (('","recordKind":' ||
        to_json(upper(t2.record_kind)) || ',"label":') || (to_json(t2.label) || '},"supportType":"' || upper(t1.support_type)))) || ((('","field":' ||
        coalesce(to_json(t1.field)::text, 'null') || ',"citationValue":') || (coalesce(to_json(t1.value)::text, 'null') || ',"startOffset":' ||
        coalesce(t1.start_offset::text, 'null'))) || ((',"endOffset":' || coalesce(t1.end_offset::text, 'null') || ',"page":') ||
        (coalesce(to_json(t1.page)::text, 'null') || ',"phrase":' || coalesce(to_json(t1.phrase)::text, 'null') || ',"remainingSupport":'))),
        (select x2.json from x2 where x2.id = t1.id), '}') as _1
      from (select t1.end_offset, t1.field, t1.id, t1.label, t1.page, t1.phrase, t1.record_id, t1.start_offset, t1.support_type, t1.value from citation t1 where
          t1.document_id = $1 order by t1.id limit 20) t1
      left join record t2 on t2.id = t1.record_id order by t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}') where exists
(select 1 from record k where k.id = $1 and k.retired is null)

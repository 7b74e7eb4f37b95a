with x1(id, json) as
(select t3.id,
  (select concat('{"citations":', t4.citations, ',"documents":', t4.documents, ',"only_here":', case when t4.only_here then 'true' else 'false' end, '}')
    from (select count(*) as citations, count(distinct t6.document_id) as documents, count(case when (with recursive t9(id, copied) as
          (select t10.id, t10.copy_of_id from document t10 where t10.id = t6.document_id union select t10.id, t10.copy_of_id from document t10 join t9 on t10.id = t9.copied) select t9.id from t9 where t9.copied is null) is distinct
        from (with recursive t7(id, copied) as
          (select t8.id, t8.copy_of_id from document t8 where t8.id = t3.document_id union select t8.id, t8.copy_of_id from document t8 join t7 on t8.id = t7.copied) select t7.id from t7 where t7.copied is null) then 1 end) = 0 as only_here from citation t6 where t6.record_id = t3.record_id and t6.document_id <> t3.document_id and t6.bearing = 'supports' and (t3.field is null or t6.field is null or t6.field = t3.field)) t4) from citation t3) select
(select concat('{"data":[', string_agg(concat('{"id":', to_json(t1.id), ',"label":', to_json(t1.label), ',"record":{"id":', to_json(t2.id), ',"record_kind":', to_json(t2.record_kind), ',"label":', to_json(t2.label), '},"bearing":"', t1.bearing, '","field":', coalesce(to_json(t1.field)::text, 'null'), ',"value":', coalesce(to_json(t1.value)::text, 'null'), ',"start_offset":', coalesce(t1.start_offset::text, 'null'), ',"end_offset":', coalesce(t1.end_offset::text, 'null'), ',"page":', coalesce(to_json(t1.page)::text, 'null'), ',"phrase":', coalesce(to_json(t1.phrase)::text, 'null'), ',"left_without":',
        (select x1.json from x1 where x1.id = t1.id), '}'), ',' order by t1._n) filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n <= 20 and (t1._n = 20 or t1._n = t1._read) then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select t1.*, row_number() over (order by t1.id) as _n, count(*) over () as _read
    from (select t1.bearing, t1.end_offset, t1.field, t1.id, t1.label, t1.page, t1.phrase, t1.record_id, t1.start_offset, t1.value from citation t1 where t1.document_id = $1 order by t1.id limit 21) t1) t1
  left join record t2 on t2.id = t1.record_id)

with x1(id, json) as
(select t3.id,
  (select concat('{"citations":', t4.citations, ',"documents":', t4.documents, ',"onlyHere":', case when t4.only_here then 'true' else 'false' end, '}')
    from (select count(*) as citations, count(distinct t6.document_id) as documents, count(case when (with recursive t9(id, copied) as
          (select t10.id, t10.copy_of_id from document t10 where t10.id = t6.document_id union select t10.id, t10.copy_of_id from document t10 join t9 on t10.id = t9.copied) select t9.id from t9 where t9.copied is null) is distinct
        from (with recursive t7(id, copied) as
          (select t8.id, t8.copy_of_id from document t8 where t8.id = t3.document_id union select t8.id, t8.copy_of_id from document t8 join t7 on t8.id = t7.copied) select t7.id from t7 where t7.copied is null) then 1 end) = 0 as only_here from citation t6 where t6.record_id = t3.record_id and t6.document_id <> t3.document_id and t6.bearing = 'supports' and (t3.field is null or t6.field is null or t6.field = t3.field)) t4) from citation t3) select concat('{"data":{"citations":{"nodes":[',
  (select string_agg(concat('{"id":', to_json(t1.id), ',"label":', to_json(t1.label), ',"record":{"id":', to_json(t2.id), ',"recordKind":', to_json(upper(t2.record_kind)), ',"label":', to_json(t2.label), '},"bearing":"', upper(t1.bearing), '","field":', coalesce(to_json(t1.field)::text, 'null'), ',"value":', coalesce(to_json(t1.value)::text, 'null'), ',"startOffset":', coalesce(t1.start_offset::text, 'null'), ',"endOffset":', coalesce(t1.end_offset::text, 'null'), ',"page":', coalesce(to_json(t1.page)::text, 'null'), ',"phrase":', coalesce(to_json(t1.phrase)::text, 'null'), ',"leftWithout":',
        (select x1.json from x1 where x1.id = t1.id), '}'), ',' order by t1.id)
    from (select t1.bearing, t1.end_offset, t1.field, t1.id, t1.label, t1.page, t1.phrase, t1.record_id, t1.start_offset, t1.value from citation t1 where t1.document_id = $1 order by t1.id limit 20) t1
    left join record t2 on t2.id = t1.record_id), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

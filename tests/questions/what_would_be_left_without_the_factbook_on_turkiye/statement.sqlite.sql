with x1(id, json) as
(select t3.id,
  (select printf('{"citations":%s,"documents":%s,"only_here":%s}', t9.citations, t9.documents, case when t9.only_here then 'true' else 'false' end)
    from (select count(*) as citations, count(distinct t4.document_id) as documents, count(case when (with recursive t7(id, copied) as
          (select t8.id, t8.copy_of_id from document t8 where t8.id = t4.document_id union select t8.id, t8.copy_of_id from document t8 join t7 on t8.id = t7.copied) select t7.id from t7 where t7.copied is null) is distinct
        from (with recursive t5(id, copied) as
          (select t6.id, t6.copy_of_id from document t6 where t6.id = t3.document_id union select t6.id, t6.copy_of_id from document t6 join t5 on t6.id = t5.copied) select t5.id from t5 where t5.copied is null) then 1 end) = 0 as only_here from citation t4 where t4.record_id = t3.record_id and t4.document_id <> t3.document_id and t4.bearing = 'supports' and (t3.field is null or t4.field is null or t4.field = t3.field)) t9) from citation t3) select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"id":%s,"label":%s,"record":{"id":%s,"record_kind":%s,"label":%s},"bearing":"%s","field":%s,"value":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s,"left_without":%s}', json_quote(t1.id), json_quote(t1.label), json_quote(t2.id), json_quote(t2.record_kind), json_quote(t2.label), t1.bearing, json_quote(t1.field), json_quote(t1.value), json_quote(t1.start_offset), json_quote(t1.end_offset), json_quote(t1.page), json_quote(t1.phrase),
        (select x1.json from x1 where x1.id = t1.id)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n <= 20 and (t1._n = 20 or t1._n = t1._read) then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select *
    from (select t1.*, row_number() over (order by t1.id) as _n, count(*) over () as _read
      from (select t1.bearing, t1.end_offset, t1.field, t1.id, t1.label, t1.page, t1.phrase, t1.record_id, t1.start_offset, t1.value from citation t1 where t1.document_id = 'documents/factbook-turkiye' order by t1.id limit 21) t1) order by _n limit -1) t1
  left join record t2 on t2.id = t1.record_id)

with x1(id, json) as
(select t3.id,
  (select printf('{"citations":%s,"documents":%s,"onlyHere":%s}', t9.citations, t9.documents, case when t9.only_here then 'true' else 'false' end)
    from (select count(*) as citations, count(distinct t4.document_id) as documents, count(case when (with recursive t7(id, copied) as
          (select t8.id, t8.copy_of_id from document t8 where t8.id = t4.document_id union select t8.id, t8.copy_of_id from document t8 join t7 on t8.id = t7.copied) select t7.id from t7 where t7.copied is null) is distinct
        from (with recursive t5(id, copied) as
          (select t6.id, t6.copy_of_id from document t6 where t6.id = t3.document_id union select t6.id, t6.copy_of_id from document t6 join t5 on t6.id = t5.copied) select t5.id from t5 where t5.copied is null) then 1 end) = 0 as only_here from citation t4 where t4.record_id = t3.record_id and t4.document_id <> t3.document_id and t4.bearing = 'supports' and (t3.field is null or t4.field is null or t4.field = t3.field)) t9) from citation t3) select printf('{"data":{"citations":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"id":%s,"label":%s,"record":{"id":%s,"recordKind":%s,"label":%s},"bearing":"%s","field":%s,"value":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s,"leftWithout":%s}', json_quote(t1.id), json_quote(t1.label), json_quote(t2.id), json_quote(upper(t2.record_kind)), json_quote(t2.label), upper(t1.bearing), json_quote(t1.field), json_quote(t1.value), json_quote(t1.start_offset), json_quote(t1.end_offset), json_quote(t1.page), json_quote(t1.phrase),
        (select x1.json from x1 where x1.id = t1.id)), ',')
    from (select t1.bearing, t1.end_offset, t1.field, t1.id, t1.label, t1.page, t1.phrase, t1.record_id, t1.start_offset, t1.value from citation t1 where t1.document_id = 'documents/factbook-turkiye' order by t1.id limit 20) t1
    left join record t2 on t2.id = t1.record_id),
  (select value from counter where name = 'revision'))

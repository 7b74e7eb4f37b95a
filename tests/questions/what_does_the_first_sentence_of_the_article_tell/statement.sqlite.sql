select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat('{"start_offset":' || json_quote(t1.start_offset) || ',"end_offset":' || json_quote(t1.end_offset) || ',"record":{"record_kind":' || json_quote(t2.record_kind) || ',"label":' || json_quote(t2.label) || '}}', ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["start_offset,-end_offset,id",%s,%s,%s]', coalesce(t1.start_offset, -1), coalesce(t1.end_offset, -1), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.end_offset, t1.id, t1.record_id, t1.start_offset from citation t1 where (t1.document_id = 'documents/lavrov-beijing-2024-04-09' and t1.start_offset >= cast(7 as bigint) and t1.end_offset <= cast(114 as bigint) and t1.field is null and t1.phrase is null and t1.note is null) order by coalesce(t1.start_offset, -1), coalesce(t1.end_offset, -1) desc, t1.id limit 21) t1) t1
  left join record t2 on t2.id = t1.record_id)

select printf('{"data":{"citations":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat('{"startOffset":' || json_quote(t1.start_offset) || ',"endOffset":' || json_quote(t1.end_offset) || ',"record":{"recordKind":' || json_quote(upper(t2.record_kind)) || ',"label":' || json_quote(t2.label) || '}}', ',')
    from (select t1.end_offset, t1.id, t1.record_id, t1.start_offset from citation t1 where (t1.document_id = 'documents/lavrov-beijing-2024-04-09' and t1.end_offset <= cast(114 as bigint) and t1.field is null and t1.note is null and t1.phrase is null and t1.start_offset >= cast(7 as bigint)) order by coalesce(t1.start_offset, -1), coalesce(t1.end_offset, -1) desc, t1.id limit 20) t1
    left join record t2 on t2.id = t1.record_id),
  (select value from counter where name = 'revision'))

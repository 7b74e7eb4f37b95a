select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["field,start_offset,id",%s,%s,%s]', json_quote(coalesce(t1.field, '')), coalesce(t1.start_offset, -1), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select '{"field":' || json_quote(t1.field) || ',"note":' || json_quote(t1.note) || ',"start_offset":' || json_quote(t1.start_offset) || ',"end_offset":' || json_quote(t1.end_offset) || '}' as _1, t1.field, t1.start_offset, t1.id
      from (select t1.end_offset, t1.field, t1.id, t1.note, t1.start_offset from citation t1 where (t1.record_id = 'meetings/lavrov-wang-beijing-2024-04-09' and instr(t1.note, 'inferred') > 0) order by coalesce(t1.field, ''), coalesce(t1.start_offset, -1), t1.id limit 21) t1) t1) t1)

select printf('{"data":{"citations":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat('{"field":' || json_quote(t1.field) || ',"note":' || json_quote(t1.note) || ',"startOffset":' || json_quote(t1.start_offset) || ',"endOffset":' || json_quote(t1.end_offset) || '}', ',')
    from (select t1.end_offset, t1.field, t1.id, t1.note, t1.start_offset from citation t1 where (instr(t1.note, 'inferred') > 0 and t1.record_id = 'meetings/lavrov-wang-beijing-2024-04-09') order by coalesce(t1.field, ''), coalesce(t1.start_offset, -1), t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["start_offset,-end_offset,id",', coalesce(t1.start_offset, -1), ',', coalesce(t1.end_offset, -1), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then ('{"start_offset":' || coalesce(t1.start_offset::text, 'null') || ',"end_offset":' || coalesce(t1.end_offset::text, 'null')) || ((',"record":{"record_kind":' || to_json(t2.record_kind)) || (',"label":' || to_json(t2.label) || '}}')) end as _1, t1.start_offset, t1.end_offset, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.end_offset, t1.id, t1.record_id, t1.start_offset from citation t1 where (t1.document_id = $1 and t1.start_offset >= cast($2 as bigint) and t1.end_offset <= cast($3 as bigint) and t1.field is null and t1.phrase is null and t1.note is null) order by coalesce(t1.start_offset, -1), coalesce(t1.end_offset, -1) desc, t1.id limit 21) t1) t1
    left join record t2 on t2.id = t1.record_id order by coalesce(t1.start_offset, -1), coalesce(t1.end_offset, -1) desc, t1.id) t1)

select concat('{"data":{"citations":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select ('{"startOffset":' || coalesce(t1.start_offset::text, 'null') || ',"endOffset":' || coalesce(t1.end_offset::text, 'null')) || ((',"record":{"recordKind":' || to_json(upper(t2.record_kind))) || (',"label":' || to_json(t2.label) || '}}')) as _1
      from (select t1.end_offset, t1.id, t1.record_id, t1.start_offset from citation t1 where (t1.document_id = $1 and t1.end_offset <= cast($2 as bigint) and t1.field is null and t1.note is null and t1.phrase is null and t1.start_offset >= cast($3 as bigint)) order by coalesce(t1.start_offset, -1), coalesce(t1.end_offset, -1) desc, t1.id limit 20) t1
      left join record t2 on t2.id = t1.record_id order by coalesce(t1.start_offset, -1), coalesce(t1.end_offset, -1) desc, t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["field,start_offset,id",', to_json(coalesce(t1.field, '')), ',', coalesce(t1.start_offset, -1), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select t1.*, row_number() over () as _n
    from (select ('{"field":' || coalesce(to_json(t1.field)::text, 'null') || ',"note":' || coalesce(to_json(t1.note)::text, 'null')) || ((',"start_offset":' || coalesce(t1.start_offset::text, 'null')) || (',"end_offset":' || coalesce(t1.end_offset::text, 'null') || '}')) as _1, t1.field, t1.start_offset, t1.id
      from (select t1.end_offset, t1.field, t1.id, t1.note, t1.start_offset from citation t1 where (t1.record_id = $1 and strpos(t1.note, $2) > 0) order by coalesce(t1.field, ''), coalesce(t1.start_offset, -1), t1.id limit 21) t1 order by coalesce(t1.field, ''), coalesce(t1.start_offset, -1), t1.id) t1) t1)

select concat('{"data":{"citations":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select ('{"field":' || coalesce(to_json(t1.field)::text, 'null') || ',"note":' || coalesce(to_json(t1.note)::text, 'null')) || ((',"startOffset":' || coalesce(t1.start_offset::text, 'null')) || (',"endOffset":' || coalesce(t1.end_offset::text, 'null') || '}')) as _1
      from (select t1.end_offset, t1.field, t1.id, t1.note, t1.start_offset from citation t1 where (strpos(t1.note, $1) > 0 and t1.record_id = $2) order by coalesce(t1.field, ''), coalesce(t1.start_offset, -1), t1.id limit 20) t1 order by coalesce(t1.field, ''), coalesce(t1.start_offset, -1), t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

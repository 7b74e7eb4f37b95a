select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"value":%s,"note":%s,"record":{"id":"%s","record_kind":%s,"label":%s}}', json_quote(t1.value), json_quote(t1.note), t2.id, json_quote(t2.record_kind), json_quote(t2.label)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["value,id",%s,%s]', json_quote(t1.value), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.note, t1.record_id, t1.value from identifier t1 where t1.rank <> 'deprecated' and (t1.scheme = 'wikidata' and t1.value in
        (select value from json_each('["Q865", "Q7747", "Q218295"]'))) order by t1.value, t1.id limit 21) t1) t1
  left join record t2 on t2.id = t1.record_id)

select printf('{"data":{"identifiers":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"value":%s,"note":%s,"record":{"id":"%s","recordKind":%s,"label":%s}}', json_quote(t1.value), json_quote(t1.note), t2.id, json_quote(upper(t2.record_kind)), json_quote(t2.label)), ',')
    from (select t1.id, t1.note, t1.record_id, t1.value from identifier t1 where t1.rank <> 'deprecated' and (t1.scheme = 'wikidata' and t1.value in
        (select value from json_each('["Q865", "Q7747", "Q218295"]'))) order by t1.value, t1.id limit 20) t1
    left join record t2 on t2.id = t1.record_id),
  (select value from counter where name = 'revision'))

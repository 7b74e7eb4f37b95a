select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"scheme":"%s","value":%s,"record":{"label":%s},"citations":[%s]}', t1.scheme, json_quote(t1.value), json_quote(t2.label),
        (select group_concat('{"value":' || json_quote(t3.value) || ',"note":' || json_quote(t3.note) || ',"document":{"label":' || json_quote(t4.label) || '}}', ',')
          from (select t3.document_id, t3.id, t3.note, t3.value from citation t3 where t3.record_id = t1.id order by t3.id limit 100) t3
          left join document t4 on t4.id = t3.document_id)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["scheme,id",%s,%s]', json_quote(t1.scheme), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.record_id, t1.scheme, t1.value from identifier t1 where t1.rank <> 'deprecated' and (instr(t1.value, '0') = 1 and exists
        (select 1 from citation t5 where t5.record_id = t1.id and t5.field = 'value')) order by t1.scheme, t1.id limit 21) t1) t1
  left join record t2 on t2.id = t1.record_id)

select printf('{"data":{"identifiers":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"scheme":"%s","value":%s,"record":{"label":%s},"citations":{"nodes":[%s]}}', upper(t1.scheme), json_quote(t1.value), json_quote(t2.label),
        (select group_concat('{"value":' || json_quote(t3.value) || ',"note":' || json_quote(t3.note) || ',"document":{"label":' || json_quote(t4.label) || '}}', ',')
          from (select t3.document_id, t3.id, t3.note, t3.value from citation t3 where t3.record_id = t1.id order by t3.id limit 20) t3
          left join document t4 on t4.id = t3.document_id)), ',')
    from (select t1.id, t1.record_id, t1.scheme, t1.value from identifier t1 where t1.rank <> 'deprecated' and (exists
        (select 1 from citation t5 where t5.record_id = t1.id and t5.field = 'value') and instr(t1.value, '0') = 1) order by t1.scheme, t1.id limit 20) t1
    left join record t2 on t2.id = t1.record_id),
  (select value from counter where name = 'revision'))

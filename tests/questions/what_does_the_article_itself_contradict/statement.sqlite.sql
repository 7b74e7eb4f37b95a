select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"field":%s,"value":%s,"record":%s%s%s%s%s%s%s%s%s%s%s%s%s%s,"document":{"label":%s}}', json_quote(t1.field), json_quote(t1.value),
        (select '{"record_kind":"citation","label":' || json_quote(t2.label) || ',"note":' || json_quote(t2.note) || '}' from citation t2 where t2.id = t1.record_id),
        (select '{"record_kind":"coverage","label":' || json_quote(t3.label) || ',"note":' || json_quote(t3.note) || '}' from coverage t3 where t3.id = t1.record_id),
        (select '{"record_kind":"identifier","label":' || json_quote(t4.label) || ',"note":' || json_quote(t4.note) || '}' from identifier t4 where t4.id = t1.record_id),
        (select '{"record_kind":"membership","label":' || json_quote(t5.label) || ',"note":' || json_quote(t5.note) || '}' from membership t5 where t5.id = t1.record_id),
        (select '{"record_kind":"name","label":' || json_quote(t6.label) || ',"note":' || json_quote(t6.note) || '}' from name t6 where t6.id = t1.record_id),
        (select '{"record_kind":"obligation","label":' || json_quote(t7.label) || ',"note":' || json_quote(t7.note) || '}' from obligation t7 where t7.id = t1.record_id),
        (select '{"record_kind":"participation","label":' || json_quote(t8.label) || ',"note":' || json_quote(t8.note) || '}' from participation t8 where t8.id = t1.record_id),
        (select '{"record_kind":"quotation","label":' || json_quote(t9.label) || ',"note":' || json_quote(t9.note) || '}' from quotation t9 where t9.id = t1.record_id),
        (select '{"record_kind":"reference","label":' || json_quote(t10.label) || ',"note":' || json_quote(t10.note) || '}' from reference t10 where t10.id = t1.record_id),
        (select '{"record_kind":"relation","label":' || json_quote(t11.label) || ',"note":' || json_quote(t11.note) || '}' from relation t11 where t11.id = t1.record_id),
        (select '{"record_kind":"tag","label":' || json_quote(t12.label) || ',"note":' || json_quote(t12.note) || '}' from tag t12 where t12.id = t1.record_id),
        (select '{"record_kind":"target","label":' || json_quote(t13.label) || ',"note":' || json_quote(t13.note) || '}' from target t13 where t13.id = t1.record_id),
        (select '{"record_kind":"tenure","label":' || json_quote(t14.label) || ',"note":' || json_quote(t14.note) || '}' from tenure t14 where t14.id = t1.record_id),
        (select '{"record_kind":' || json_quote(t15.record_kind) || ',"label":' || json_quote(t15.label) || '}' from record t15 where t15.id = t1.record_id and t15.record_kind not in ('citation', 'coverage', 'identifier', 'membership', 'name', 'obligation', 'participation', 'quotation', 'reference', 'relation', 'tag', 'target', 'tenure')), json_quote(t16.label)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.document_id, t1.field, t1.id, t1.record_id, t1.value from citation t1 where t1.support_type = 'contradicts' order by t1.id limit 21) t1) t1
  left join document t16 on t16.id = t1.document_id)

select printf('{"data":{"citations":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"field":%s,"value":%s,"record":%s%s,"document":{"label":%s}}', json_quote(t1.field), json_quote(t1.value),
        (select '{"recordKind":"RELATION","label":' || json_quote(t2.label) || ',"note":' || json_quote(t2.note) || '}' from relation t2 where t2.id = t1.record_id),
        (select '{"recordKind":' || json_quote(upper(t3.record_kind)) || ',"label":' || json_quote(t3.label) || '}' from record t3 where t3.id = t1.record_id and t3.record_kind not in ('relation')), json_quote(t4.label)), ',')
    from (select t1.document_id, t1.field, t1.id, t1.record_id, t1.value from citation t1 where t1.support_type = 'contradicts' order by t1.id limit 20) t1
    left join document t4 on t4.id = t1.document_id),
  (select value from counter where name = 'revision'))

select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat(('{"field":' || coalesce(to_json(t1.field)::text, 'null')) || (',"value":' || coalesce(to_json(t1.value)::text, 'null') || ',"record":'),
      (select ('{"record_kind":"citation","label":' || to_json(t2.label)) || (',"note":' || coalesce(to_json(t2.note)::text, 'null') || '}') from citation t2 where t2.id = t1.record_id),
      (select ('{"record_kind":"coverage","label":' || to_json(t3.label)) || (',"note":' || coalesce(to_json(t3.note)::text, 'null') || '}') from coverage t3 where t3.id = t1.record_id),
      (select ('{"record_kind":"identifier","label":' || to_json(t4.label)) || (',"note":' || coalesce(to_json(t4.note)::text, 'null') || '}') from identifier t4 where t4.id = t1.record_id),
      (select ('{"record_kind":"membership","label":' || to_json(t5.label)) || (',"note":' || coalesce(to_json(t5.note)::text, 'null') || '}') from membership t5 where t5.id = t1.record_id),
      (select ('{"record_kind":"name","label":' || to_json(t6.label)) || (',"note":' || coalesce(to_json(t6.note)::text, 'null') || '}') from name t6 where t6.id = t1.record_id),
      (select ('{"record_kind":"obligation","label":' || to_json(t7.label)) || (',"note":' || coalesce(to_json(t7.note)::text, 'null') || '}') from obligation t7 where t7.id = t1.record_id),
      (select ('{"record_kind":"participation","label":' || to_json(t8.label)) || (',"note":' || coalesce(to_json(t8.note)::text, 'null') || '}') from participation t8 where t8.id = t1.record_id),
      (select ('{"record_kind":"quotation","label":' || to_json(t9.label)) || (',"note":' || coalesce(to_json(t9.note)::text, 'null') || '}') from quotation t9 where t9.id = t1.record_id),
      (select ('{"record_kind":"reference","label":' || to_json(t10.label)) || (',"note":' || coalesce(to_json(t10.note)::text, 'null') || '}') from reference t10 where t10.id = t1.record_id),
      (select ('{"record_kind":"relation","label":' || to_json(t11.label)) || (',"note":' || coalesce(to_json(t11.note)::text, 'null') || '}') from relation t11 where t11.id = t1.record_id),
      (select ('{"record_kind":"tag","label":' || to_json(t12.label)) || (',"note":' || coalesce(to_json(t12.note)::text, 'null') || '}') from tag t12 where t12.id = t1.record_id),
      (select ('{"record_kind":"target","label":' || to_json(t13.label)) || (',"note":' || coalesce(to_json(t13.note)::text, 'null') || '}') from target t13 where t13.id = t1.record_id),
      (select ('{"record_kind":"tenure","label":' || to_json(t14.label)) || (',"note":' || coalesce(to_json(t14.note)::text, 'null') || '}') from tenure t14 where t14.id = t1.record_id),
      (select ('{"record_kind":' || to_json(t15.record_kind)) || (',"label":' || to_json(t15.label) || '}') from record t15 where t15.id = t1.record_id and t15.record_kind not in ('citation', 'coverage', 'identifier', 'membership', 'name', 'obligation', 'participation', 'quotation', 'reference', 'relation', 'tag', 'target', 'tenure')), ',"document":{"label":' || to_json(t16.label) || '}}') end as _1, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.document_id, t1.field, t1.id, t1.record_id, t1.value from citation t1 where t1.support_type = $1 order by t1.id limit 21) t1) t1
    left join document t16 on t16.id = t1.document_id order by t1.id) t1)

select concat('{"data":{"citations":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat(('{"field":' || coalesce(to_json(t1.field)::text, 'null')) || (',"value":' || coalesce(to_json(t1.value)::text, 'null') || ',"record":'),
        (select ('{"recordKind":"RELATION","label":' || to_json(t2.label)) || (',"note":' || coalesce(to_json(t2.note)::text, 'null') || '}') from relation t2 where t2.id = t1.record_id),
        (select ('{"recordKind":' || to_json(upper(t3.record_kind))) || (',"label":' || to_json(t3.label) || '}') from record t3 where t3.id = t1.record_id and t3.record_kind not in ('relation')), ',"document":{"label":' || to_json(t4.label) || '}}') as _1
      from (select t1.document_id, t1.field, t1.id, t1.record_id, t1.value from citation t1 where t1.support_type = $1 order by t1.id limit 20) t1
      left join document t4 on t4.id = t1.document_id order by t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

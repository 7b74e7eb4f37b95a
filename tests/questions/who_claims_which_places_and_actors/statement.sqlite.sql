with x1(id, json) as
(select t5.id, printf('{"scheme":"%s","value":%s,"citations":[%s]}', t5.scheme, json_quote(t5.value),
    (select group_concat('{"document":{"title":' || json_quote(t7.title) || '}}', ',')
      from (select t6.document_id, t6.id from citation t6 where t6.record_id = t5.id order by t6.id limit 100) t6
      left join document t7 on t7.id = t6.document_id)) from identifier t5), x2(id, json) as
(select t10.id, printf('{"scheme":"%s","value":%s,"citations":[%s]}', t10.scheme, json_quote(t10.value),
    (select group_concat('{"document":{"title":' || json_quote(t12.title) || '}}', ',')
      from (select t11.document_id, t11.id from citation t11 where t11.record_id = t10.id order by t11.id limit 100) t11
      left join document t12 on t12.id = t11.document_id)) from identifier t10), x3(id, json) as
(select t15.id, printf('{"scheme":"%s","value":%s,"citations":[%s]}', t15.scheme, json_quote(t15.value),
    (select group_concat('{"document":{"title":' || json_quote(t17.title) || '}}', ',')
      from (select t16.document_id, t16.id from citation t16 where t16.record_id = t15.id order by t16.id limit 100) t16
      left join document t17 on t17.id = t16.document_id)) from identifier t15) select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"subject":{"label":%s},"note":%s,"object":%s%s%s}',
    json_quote(t2.label), json_quote(t1.note),
        (select printf('{"record_kind":"actor","label":%s,"summary":%s,"identifiers":[%s]}', json_quote(t3.label), json_quote(t3.summary),
            (select group_concat(
                (select x1.json from x1 where x1.id = t4.id), ',')
              from (select t4.id from identifier t4 where t4.record_id = t3.id and t4.rank <> 'deprecated' order by t4.id limit 100) t4)) from actor t3 where
                  t3.id = t1.object_id),
        (select printf('{"record_kind":"place","label":%s,"summary":%s,"identifiers":[%s]}', json_quote(t8.label), json_quote(t8.summary),
            (select group_concat(
                (select x2.json from x2 where x2.id = t9.id), ',')
              from (select t9.id from identifier t9 where t9.record_id = t8.id and t9.rank <> 'deprecated' order by t9.id limit 100) t9)) from place t8 where
                  t8.id = t1.object_id),
        (select printf('{"record_kind":"topic","label":%s,"summary":%s,"identifiers":[%s]}', json_quote(t13.label), json_quote(t13.summary),
            (select group_concat(
                (select x3.json from x3 where x3.id = t14.id), ',')
              from (select t14.id from identifier t14 where t14.record_id = t13.id and t14.rank <> 'deprecated' order by t14.id limit 100) t14)) from topic t13
                  where t13.id = t1.object_id)), ',') filter (where t1._n <= 4), case when count(*) > 4 then json_quote(max(case when t1._n = 4 then
                  lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.note, t1.object_id, t1.subject_id from relation t1 where t1.rank <> 'deprecated' and t1.kind = 'claims' order by t1.id limit 5) t1)
        t1
  left join actor t2 on t2.id = t1.subject_id)

with x1(id, json) as
(select t5.id, printf('{"scheme":"%s","value":%s,"citations":{"nodes":[%s]}}', upper(t5.scheme), json_quote(t5.value),
    (select group_concat('{"document":{"title":' || json_quote(t7.title) || '}}', ',')
      from (select t6.document_id, t6.id from citation t6 where t6.record_id = t5.id order by t6.id limit 20) t6
      left join document t7 on t7.id = t6.document_id)) from identifier t5), x2(id, json) as
(select t10.id, printf('{"scheme":"%s","value":%s,"citations":{"nodes":[%s]}}', upper(t10.scheme), json_quote(t10.value),
    (select group_concat('{"document":{"title":' || json_quote(t12.title) || '}}', ',')
      from (select t11.document_id, t11.id from citation t11 where t11.record_id = t10.id order by t11.id limit 20) t11
      left join document t12 on t12.id = t11.document_id)) from identifier t10) select printf(
          '{"data":{"relations":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"subject":{"label":%s},"note":%s,"object":%s%s%s}', json_quote(t2.label), json_quote(t1.note),
        (select printf('{"recordKind":"ACTOR","label":%s,"summary":%s,"identifiers":{"nodes":[%s]}}', json_quote(t3.label), json_quote(t3.summary),
            (select group_concat(
                (select x1.json from x1 where x1.id = t4.id), ',')
              from (select t4.id from identifier t4 where t4.record_id = t3.id and t4.rank <> 'deprecated' order by t4.id limit 20) t4)) from actor t3 where
                  t3.id = t1.object_id),
        (select printf('{"recordKind":"PLACE","label":%s,"summary":%s,"identifiers":{"nodes":[%s]}}', json_quote(t8.label), json_quote(t8.summary),
            (select group_concat(
                (select x2.json from x2 where x2.id = t9.id), ',')
              from (select t9.id from identifier t9 where t9.record_id = t8.id and t9.rank <> 'deprecated' order by t9.id limit 20) t9)) from place t8 where
                  t8.id = t1.object_id),
        (select '{"recordKind":' || json_quote(upper(t13.record_kind)) || ',"label":' || json_quote(t13.label) || '}' from record t13 where t13.id =
            t1.object_id and t13.record_kind not in ('actor', 'place'))), ',')
    from (select t1.id, t1.note, t1.object_id, t1.subject_id from relation t1 where t1.rank <> 'deprecated' and t1.kind = 'claims' order by t1.id limit 4) t1
    left join actor t2 on t2.id = t1.subject_id),
  (select value from counter where name = 'revision'))

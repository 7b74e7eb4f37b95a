with x1(id, json) as
(select t8.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from citation t10 where t10.record_id = t8.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"citations":"/v1/citations?record=' || t8.id || '&fields=document.title' || '&after=' || min(lower(hex(printf(
            '["id",%s]', json_quote(t9.id))))) || '"' end
          from (select t11.id from citation t11 where t11.record_id = t8.id order by t11.id limit 2 offset 99) t9), '') else '' end, ''), 2) || '}' from
              identifier t8), x2(id, json) as
(select t5.id, printf('{"scheme":"%s","value":%s,"citations":[%s]%s}', t5.scheme, json_quote(t5.value),
    (select group_concat('{"document":{"title":' || json_quote(t7.title) || '}}', ',')
      from (select t6.document_id, t6.id from citation t6 where t6.record_id = t5.id order by t6.id limit 100) t6
      left join document t7 on t7.id = t6.document_id),
    (select x1.json from x1 where x1.id = t5.id)) from identifier t5), x3(id, json) as
(select t12.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from identifier t14 where t14.record_id = t12.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"identifiers":"/v1/identifiers?record=' || t12.id || '&fields=scheme,value,citations.document.title' || '&after='
            || min(lower(hex(printf('["id",%s]', json_quote(t13.id))))) || '"' end
          from (select t15.id from identifier t15 where t15.record_id = t12.id and t15.rank <> 'deprecated' order by t15.id limit 2 offset 99) t13), '') else ''
              end, ''), 2) || '}' from actor t12), x4(id, json) as
(select t21.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from citation t23 where t23.record_id = t21.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"citations":"/v1/citations?record=' || t21.id || '&fields=document.title' || '&after=' || min(lower(hex(printf(
            '["id",%s]', json_quote(t22.id))))) || '"' end
          from (select t24.id from citation t24 where t24.record_id = t21.id order by t24.id limit 2 offset 99) t22), '') else '' end, ''), 2) || '}' from
              identifier t21), x5(id, json) as
(select t18.id, printf('{"scheme":"%s","value":%s,"citations":[%s]%s}', t18.scheme, json_quote(t18.value),
    (select group_concat('{"document":{"title":' || json_quote(t20.title) || '}}', ',')
      from (select t19.document_id, t19.id from citation t19 where t19.record_id = t18.id order by t19.id limit 100) t19
      left join document t20 on t20.id = t19.document_id),
    (select x4.json from x4 where x4.id = t18.id)) from identifier t18), x6(id, json) as
(select t25.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from identifier t27 where t27.record_id = t25.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"identifiers":"/v1/identifiers?record=' || t25.id || '&fields=scheme,value,citations.document.title' || '&after='
            || min(lower(hex(printf('["id",%s]', json_quote(t26.id))))) || '"' end
          from (select t28.id from identifier t28 where t28.record_id = t25.id and t28.rank <> 'deprecated' order by t28.id limit 2 offset 99) t26), '') else ''
              end, ''), 2) || '}' from place t25), x7(id, json) as
(select t34.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from citation t36 where t36.record_id = t34.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"citations":"/v1/citations?record=' || t34.id || '&fields=document.title' || '&after=' || min(lower(hex(printf(
            '["id",%s]', json_quote(t35.id))))) || '"' end
          from (select t37.id from citation t37 where t37.record_id = t34.id order by t37.id limit 2 offset 99) t35), '') else '' end, ''), 2) || '}' from
              identifier t34), x8(id, json) as
(select t31.id, printf('{"scheme":"%s","value":%s,"citations":[%s]%s}', t31.scheme, json_quote(t31.value),
    (select group_concat('{"document":{"title":' || json_quote(t33.title) || '}}', ',')
      from (select t32.document_id, t32.id from citation t32 where t32.record_id = t31.id order by t32.id limit 100) t32
      left join document t33 on t33.id = t32.document_id),
    (select x7.json from x7 where x7.id = t31.id)) from identifier t31), x9(id, json) as
(select t38.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from identifier t40 where t40.record_id = t38.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"identifiers":"/v1/identifiers?record=' || t38.id || '&fields=scheme,value,citations.document.title' || '&after='
            || min(lower(hex(printf('["id",%s]', json_quote(t39.id))))) || '"' end
          from (select t41.id from identifier t41 where t41.record_id = t38.id and t41.rank <> 'deprecated' order by t41.id limit 2 offset 99) t39), '') else ''
              end, ''), 2) || '}' from topic t38) select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"subject":{"label":%s},"note":%s,"object":%s%s%s}',
    json_quote(t2.label), json_quote(t1.note),
        (select printf('{"record_kind":"actor","label":%s,"summary":%s,"identifiers":[%s]%s}', json_quote(t3.label), json_quote(t3.summary),
            (select group_concat(
                (select x2.json from x2 where x2.id = t4.id), ',')
              from (select t4.id from identifier t4 where t4.record_id = t3.id and t4.rank <> 'deprecated' order by t4.id limit 100) t4),
            (select x3.json from x3 where x3.id = t3.id)) from actor t3 where t3.id = t1.object_id),
        (select printf('{"record_kind":"place","label":%s,"summary":%s,"identifiers":[%s]%s}', json_quote(t16.label), json_quote(t16.summary),
            (select group_concat(
                (select x5.json from x5 where x5.id = t17.id), ',')
              from (select t17.id from identifier t17 where t17.record_id = t16.id and t17.rank <> 'deprecated' order by t17.id limit 100) t17),
            (select x6.json from x6 where x6.id = t16.id)) from place t16 where t16.id = t1.object_id),
        (select printf('{"record_kind":"topic","label":%s,"summary":%s,"identifiers":[%s]%s}', json_quote(t29.label), json_quote(t29.summary),
            (select group_concat(
                (select x8.json from x8 where x8.id = t30.id), ',')
              from (select t30.id from identifier t30 where t30.record_id = t29.id and t30.rank <> 'deprecated' order by t30.id limit 100) t30),
            (select x9.json from x9 where x9.id = t29.id)) from topic t29 where t29.id = t1.object_id)), ',') filter (where t1._n <= 4), case when count(*) > 4
                then json_quote(max(case when t1._n = 4 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.note, t1.object_id, t1.subject_id from relation t1 where t1.rank <> 'deprecated' and t1.kind = 'claims' order by t1.id limit 5) t1)
        t1
  left join actor t2 on t2.id = t1.subject_id)

with x1(id, json) as
(select t5.id, printf('{"scheme":"%s","identifierValue":%s,"citations":{"nodes":[%s]}}', upper(t5.scheme), json_quote(t5.value),
    (select group_concat('{"document":{"title":' || json_quote(t7.title) || '}}', ',')
      from (select t6.document_id, t6.id from citation t6 where t6.record_id = t5.id order by t6.id limit 20) t6
      left join document t7 on t7.id = t6.document_id)) from identifier t5), x2(id, json) as
(select t10.id, printf('{"scheme":"%s","identifierValue":%s,"citations":{"nodes":[%s]}}', upper(t10.scheme), json_quote(t10.value),
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

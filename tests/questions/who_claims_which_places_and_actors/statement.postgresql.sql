with x1(id, json) as
(select t7.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from citation t9 where t9.record_id = t7.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"citations":"/v1/citations?record=' || t7.id || '&fields=document.title' || '&after=' ||
            min(encode(convert_to(concat('["id",', to_json(t8.id), ']'), 'UTF8'), 'hex')) || '"' end
          from (select t10.id from citation t10 where t10.record_id = t7.id order by t10.id limit 2 offset 99) t8), '') else '' end, ''), 2) || '}' from
              identifier t7), x2(id, json) as
(select t11.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from identifier t13 where t13.record_id = t11.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"identifiers":"/v1/identifiers?record=' || t11.id || '&fields=scheme,value,citations.document.title' || '&after='
            || min(encode(convert_to(concat('["id",', to_json(t12.id), ']'), 'UTF8'), 'hex')) || '"' end
          from (select t14.id from identifier t14 where t14.record_id = t11.id and t14.rank <> 'deprecated' order by t14.id limit 2 offset 99) t12), '') else ''
              end, ''), 2) || '}' from actor t11), x3(id, json) as
(select t19.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from citation t21 where t21.record_id = t19.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"citations":"/v1/citations?record=' || t19.id || '&fields=document.title' || '&after=' ||
            min(encode(convert_to(concat('["id",', to_json(t20.id), ']'), 'UTF8'), 'hex')) || '"' end
          from (select t22.id from citation t22 where t22.record_id = t19.id order by t22.id limit 2 offset 99) t20), '') else '' end, ''), 2) || '}' from
              identifier t19), x4(id, json) as
(select t23.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from identifier t25 where t25.record_id = t23.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"identifiers":"/v1/identifiers?record=' || t23.id || '&fields=scheme,value,citations.document.title' || '&after='
            || min(encode(convert_to(concat('["id",', to_json(t24.id), ']'), 'UTF8'), 'hex')) || '"' end
          from (select t26.id from identifier t26 where t26.record_id = t23.id and t26.rank <> 'deprecated' order by t26.id limit 2 offset 99) t24), '') else ''
              end, ''), 2) || '}' from place t23), x5(id, json) as
(select t31.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from citation t33 where t33.record_id = t31.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"citations":"/v1/citations?record=' || t31.id || '&fields=document.title' || '&after=' ||
            min(encode(convert_to(concat('["id",', to_json(t32.id), ']'), 'UTF8'), 'hex')) || '"' end
          from (select t34.id from citation t34 where t34.record_id = t31.id order by t34.id limit 2 offset 99) t32), '') else '' end, ''), 2) || '}' from
              identifier t31), x6(id, json) as
(select t35.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from identifier t37 where t37.record_id = t35.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"identifiers":"/v1/identifiers?record=' || t35.id || '&fields=scheme,value,citations.document.title' || '&after='
            || min(encode(convert_to(concat('["id",', to_json(t36.id), ']'), 'UTF8'), 'hex')) || '"' end
          from (select t38.id from identifier t38 where t38.record_id = t35.id and t38.rank <> 'deprecated' order by t38.id limit 2 offset 99) t36), '') else ''
              end, ''), 2) || '}' from topic t35) select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 4), '],"next":', case when count(*) > 4 then coalesce(to_json(max(case when t1._n = 4
    then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 4 then concat(('{"subject":{"label":' || to_json(t2.label)) || ('},"note":' || coalesce(to_json(t1.note)::text, 'null') ||
      ',"object":'),
      (select concat(('{"record_kind":"actor","label":' || to_json(t3.label)) || (',"summary":' || coalesce(to_json(t3.summary)::text, 'null') ||
          ',"identifiers":['),
          (select string_agg(t4._1, ',')
            from (select concat(('{"scheme":"' || t4.scheme) || ('","value":' || to_json(t4.value) || ',"citations":['),
                (select string_agg(t5._1, ',')
                  from (select '{"document":{"title":' || to_json(t6.title) || '}}' as _1
                    from (select t5.document_id, t5.id from citation t5 where t5.record_id = t4.id order by t5.id limit 100) t5
                    left join document t6 on t6.id = t5.document_id order by t5.id) t5), ']',
                (select x1.json from x1 where x1.id = t4.id), '}') as _1
              from (select t4.id, t4.scheme, t4.value from identifier t4 where t4.record_id = t3.id and t4.rank <> 'deprecated' order by t4.id limit 100) t4
                  order by t4.id) t4), ']',
          (select x2.json from x2 where x2.id = t3.id), '}') from actor t3 where t3.id = t1.object_id),
      (select concat(('{"record_kind":"place","label":' || to_json(t15.label)) || (',"summary":' || coalesce(to_json(t15.summary)::text, 'null') ||
          ',"identifiers":['),
          (select string_agg(t16._1, ',')
            from (select concat(('{"scheme":"' || t16.scheme) || ('","value":' || to_json(t16.value) || ',"citations":['),
                (select string_agg(t17._1, ',')
                  from (select '{"document":{"title":' || to_json(t18.title) || '}}' as _1
                    from (select t17.document_id, t17.id from citation t17 where t17.record_id = t16.id order by t17.id limit 100) t17
                    left join document t18 on t18.id = t17.document_id order by t17.id) t17), ']',
                (select x3.json from x3 where x3.id = t16.id), '}') as _1
              from (select t16.id, t16.scheme, t16.value from identifier t16 where t16.record_id = t15.id and t16.rank <> 'deprecated' order by t16.id limit
                  100) t16 order by t16.id) t16), ']',
          (select x4.json from x4 where x4.id = t15.id), '}') from place t15 where t15.id = t1.object_id),
      (select concat(('{"record_kind":"topic","label":' || to_json(t27.label)) || (',"summary":' || coalesce(to_json(t27.summary)::text, 'null') ||
          ',"identifiers":['),
          (select string_agg(t28._1, ',')
            from (select concat(('{"scheme":"' || t28.scheme) || ('","value":' || to_json(t28.value) || ',"citations":['),
                (select string_agg(t29._1, ',')
                  from (select '{"document":{"title":' || to_json(t30.title) || '}}' as _1
                    from (select t29.document_id, t29.id from citation t29 where t29.record_id = t28.id order by t29.id limit 100) t29
                    left join document t30 on t30.id = t29.document_id order by t29.id) t29), ']',
                (select x5.json from x5 where x5.id = t28.id), '}') as _1
              from (select t28.id, t28.scheme, t28.value from identifier t28 where t28.record_id = t27.id and t28.rank <> 'deprecated' order by t28.id limit
                  100) t28 order by t28.id) t28), ']',
          (select x6.json from x6 where x6.id = t27.id), '}') from topic t27 where t27.id = t1.object_id), '}') end as _1, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.id, t1.note, t1.object_id, t1.subject_id from relation t1 where t1.rank <> 'deprecated' and t1.kind = $1 order by t1.id limit 5) t1) t1
    left join actor t2 on t2.id = t1.subject_id order by t1.id) t1)

select concat('{"data":{"relations":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat(('{"subject":{"label":' || to_json(t2.label)) || ('},"note":' || coalesce(to_json(t1.note)::text, 'null') || ',"object":'),
        (select concat(('{"recordKind":"ACTOR","label":' || to_json(t3.label)) || (',"summary":' || coalesce(to_json(t3.summary)::text, 'null') ||
            ',"identifiers":{"nodes":['),
            (select string_agg(t4._1, ',')
              from (select concat(('{"scheme":"' || upper(t4.scheme)) || ('","identifierValue":' || to_json(t4.value) || ',"citations":{"nodes":['),
                  (select string_agg(t5._1, ',')
                    from (select '{"document":{"title":' || to_json(t6.title) || '}}' as _1
                      from (select t5.document_id, t5.id from citation t5 where t5.record_id = t4.id order by t5.id limit 20) t5
                      left join document t6 on t6.id = t5.document_id order by t5.id) t5), ']}}') as _1
                from (select t4.id, t4.scheme, t4.value from identifier t4 where t4.record_id = t3.id and t4.rank <> 'deprecated' order by t4.id limit 20) t4
                    order by t4.id) t4), ']}}') from actor t3 where t3.id = t1.object_id),
        (select concat(('{"recordKind":"PLACE","label":' || to_json(t7.label)) || (',"summary":' || coalesce(to_json(t7.summary)::text, 'null') ||
            ',"identifiers":{"nodes":['),
            (select string_agg(t8._1, ',')
              from (select concat(('{"scheme":"' || upper(t8.scheme)) || ('","identifierValue":' || to_json(t8.value) || ',"citations":{"nodes":['),
                  (select string_agg(t9._1, ',')
                    from (select '{"document":{"title":' || to_json(t10.title) || '}}' as _1
                      from (select t9.document_id, t9.id from citation t9 where t9.record_id = t8.id order by t9.id limit 20) t9
                      left join document t10 on t10.id = t9.document_id order by t9.id) t9), ']}}') as _1
                from (select t8.id, t8.scheme, t8.value from identifier t8 where t8.record_id = t7.id and t8.rank <> 'deprecated' order by t8.id limit 20) t8
                    order by t8.id) t8), ']}}') from place t7 where t7.id = t1.object_id),
        (select ('{"recordKind":' || to_json(upper(t11.record_kind))) || (',"label":' || to_json(t11.label) || '}') from record t11 where t11.id = t1.object_id
            and t11.record_kind not in ('actor', 'place')), '}') as _1
      from (select t1.id, t1.note, t1.object_id, t1.subject_id from relation t1 where t1.rank <> 'deprecated' and t1.kind = $1 order by t1.id limit 4) t1
      left join actor t2 on t2.id = t1.subject_id order by t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

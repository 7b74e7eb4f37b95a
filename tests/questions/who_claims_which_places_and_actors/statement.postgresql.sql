select
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
                    left join document t6 on t6.id = t5.document_id order by t5.id) t5), ']}') as _1
              from (select t4.id, t4.scheme, t4.value from identifier t4 where t4.record_id = t3.id and t4.rank <> 'deprecated' order by t4.id limit 100) t4
                  order by t4.id) t4), ']}') from actor t3 where t3.id = t1.object_id),
      (select concat(('{"record_kind":"place","label":' || to_json(t7.label)) || (',"summary":' || coalesce(to_json(t7.summary)::text, 'null') ||
          ',"identifiers":['),
          (select string_agg(t8._1, ',')
            from (select concat(('{"scheme":"' || t8.scheme) || ('","value":' || to_json(t8.value) || ',"citations":['),
                (select string_agg(t9._1, ',')
                  from (select '{"document":{"title":' || to_json(t10.title) || '}}' as _1
                    from (select t9.document_id, t9.id from citation t9 where t9.record_id = t8.id order by t9.id limit 100) t9
                    left join document t10 on t10.id = t9.document_id order by t9.id) t9), ']}') as _1
              from (select t8.id, t8.scheme, t8.value from identifier t8 where t8.record_id = t7.id and t8.rank <> 'deprecated' order by t8.id limit 100) t8
                  order by t8.id) t8), ']}') from place t7 where t7.id = t1.object_id),
      (select concat(('{"record_kind":"topic","label":' || to_json(t11.label)) || (',"summary":' || coalesce(to_json(t11.summary)::text, 'null') ||
          ',"identifiers":['),
          (select string_agg(t12._1, ',')
            from (select concat(('{"scheme":"' || t12.scheme) || ('","value":' || to_json(t12.value) || ',"citations":['),
                (select string_agg(t13._1, ',')
                  from (select '{"document":{"title":' || to_json(t14.title) || '}}' as _1
                    from (select t13.document_id, t13.id from citation t13 where t13.record_id = t12.id order by t13.id limit 100) t13
                    left join document t14 on t14.id = t13.document_id order by t13.id) t13), ']}') as _1
              from (select t12.id, t12.scheme, t12.value from identifier t12 where t12.record_id = t11.id and t12.rank <> 'deprecated' order by t12.id limit
                  100) t12 order by t12.id) t12), ']}') from topic t11 where t11.id = t1.object_id), '}') end as _1, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.id, t1.note, t1.object_id, t1.subject_id from relation t1 where t1.rank <> 'deprecated' and t1.kind = $1 order by t1.id limit 5) t1) t1
    left join actor t2 on t2.id = t1.subject_id order by t1.id) t1)

select concat('{"data":{"relations":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat(('{"subject":{"label":' || to_json(t2.label)) || ('},"note":' || coalesce(to_json(t1.note)::text, 'null') || ',"object":'),
        (select concat(('{"recordKind":"ACTOR","label":' || to_json(t3.label)) || (',"summary":' || coalesce(to_json(t3.summary)::text, 'null') ||
            ',"identifiers":{"nodes":['),
            (select string_agg(t4._1, ',')
              from (select concat(('{"scheme":"' || upper(t4.scheme)) || ('","value":' || to_json(t4.value) || ',"citations":{"nodes":['),
                  (select string_agg(t5._1, ',')
                    from (select '{"document":{"title":' || to_json(t6.title) || '}}' as _1
                      from (select t5.document_id, t5.id from citation t5 where t5.record_id = t4.id order by t5.id limit 20) t5
                      left join document t6 on t6.id = t5.document_id order by t5.id) t5), ']}}') as _1
                from (select t4.id, t4.scheme, t4.value from identifier t4 where t4.record_id = t3.id and t4.rank <> 'deprecated' order by t4.id limit 20) t4
                    order by t4.id) t4), ']}}') from actor t3 where t3.id = t1.object_id),
        (select concat(('{"recordKind":"PLACE","label":' || to_json(t7.label)) || (',"summary":' || coalesce(to_json(t7.summary)::text, 'null') ||
            ',"identifiers":{"nodes":['),
            (select string_agg(t8._1, ',')
              from (select concat(('{"scheme":"' || upper(t8.scheme)) || ('","value":' || to_json(t8.value) || ',"citations":{"nodes":['),
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

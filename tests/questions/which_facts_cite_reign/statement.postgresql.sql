with x1(id, json) as
(select t5.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from citation t7 where t7.document_id = t5.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"claims":"/v1/citations?document=' || t5.id || '&fields=page,record.record_kind,record.label' || '&after=' ||
            min(encode(convert_to(concat('["id",', to_json(t6.id), ']'), 'UTF8'), 'hex')) || '"' end
          from (select t8.id from citation t8 where t8.document_id = t5.id order by t8.id limit 2 offset 99) t6), '') else '' end, ''), 2) || '}' from document
              t5) select concat('{"data":', coalesce(
    (select concat((('{"label":' || to_json(t1.label)) || (',"published":' || case when t1.published is null then 'null' else ('{"text":"' || t1.published ||
        '","earliest":') || (case t1.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.published_earliest || '"' end
        || ',"latest":' || case t1.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.published_latest || '"' end ||
        '}') end || ',"licence":')) || ((coalesce(to_json(t1.licence)::text, 'null') || ',"fidelity":"' || t1.fidelity) || ('","publisher":' || case when t2.id
        is null then 'null' else '{"label":' || to_json(t2.label) || '}' end || ',"claims":[')),
        (select string_agg(t3._1, ',')
          from (select ('{"page":' || coalesce(to_json(t3.page)::text, 'null') || ',"record":{"record_kind":') || (to_json(t4.record_kind) || ',"label":' ||
              to_json(t4.label) || '}}') as _1
            from (select t3.id, t3.page, t3.record_id from citation t3 where t3.document_id = t1.id order by t3.id limit 100) t3
            left join record t4 on t4.id = t3.record_id order by t3.id) t3), ']',
        (select x1.json from x1 where x1.id = t1.id), '}') from document t1
      left join publisher t2 on t2.id = t1.publisher_id where t1.id = $1), ' null'), ',"revision":',
  (select value from counter where name = 'revision'), '}')

select concat('{"data":{"document":', coalesce(
    (select concat((('{"label":' || to_json(t1.label)) || (',"published":' || case when t1.published is null then 'null' else ('{"text":"' || t1.published ||
        '","earliest":') || (case t1.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.published_earliest || '"' end
        || ',"latest":' || case t1.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.published_latest || '"' end ||
        '}') end || ',"licence":')) || ((coalesce(to_json(t1.licence)::text, 'null') || ',"fidelity":"' || upper(t1.fidelity)) || ('","publisher":' || case when
        t2.id is null then 'null' else '{"label":' || to_json(t2.label) || '}' end || ',"claims":{"nodes":[')),
        (select string_agg(t3._1, ',')
          from (select ('{"page":' || coalesce(to_json(t3.page)::text, 'null') || ',"record":{"recordKind":') || (to_json(upper(t4.record_kind)) || ',"label":'
              || to_json(t4.label) || '}}') as _1
            from (select t3.id, t3.page, t3.record_id from citation t3 where t3.document_id = t1.id order by t3.id limit 20) t3
            left join record t4 on t4.id = t3.record_id order by t3.id) t3), ']}}') from document t1
      left join publisher t2 on t2.id = t1.publisher_id where t1.id = $1), ' null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

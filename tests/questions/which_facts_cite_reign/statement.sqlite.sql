with x1(id, json) as
(select t5.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from citation t7 where t7.document_id = t5.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"claims":"/v1/citations?document=' || t5.id || '&fields=page,record.record_kind,record.label' || '&after=' ||
            min(lower(hex(printf('["id",%s]', json_quote(t6.id))))) || '"' end
          from (select t8.id from citation t8 where t8.document_id = t5.id order by t8.id limit 2 offset 99) t6), '') else '' end, ''), 2) || '}' from document
              t5) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"label":%s,"published":%s,"licence":%s,"fidelity":"%s","publisher":%s,"claims":[%s]%s}', json_quote(t1.label), case when t1.published is
        null then 'null' else '{"text":"' || t1.published || '","earliest":' || case t1.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then
        'null' else '"' || t1.published_earliest || '"' end || ',"latest":' || case t1.published_latest when '0000-00-00' then 'null' when '9999-99-99' then
        'null' else '"' || t1.published_latest || '"' end || '}' end, json_quote(t1.licence), t1.fidelity, case when t2.id is null then 'null' else '{"label":'
        || json_quote(t2.label) || '}' end,
        (select group_concat('{"page":' || json_quote(t3.page) || ',"record":{"record_kind":' || json_quote(t4.record_kind) || ',"label":' ||
            json_quote(t4.label) || '}}', ',')
          from (select t3.id, t3.page, t3.record_id from citation t3 where t3.document_id = t1.id order by t3.id limit 100) t3
          left join record t4 on t4.id = t3.record_id),
        (select x1.json from x1 where x1.id = t1.id)) from document t1
      left join publisher t2 on t2.id = t1.publisher_id where t1.id = 'documents/reign-leaders-2021-03'), ' null'),
  (select value from counter where name = 'revision'))

select printf('{"data":{"document":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"label":%s,"published":%s,"licence":%s,"fidelity":"%s","publisher":%s,"claims":{"nodes":[%s]}}', json_quote(t1.label), case when
        t1.published is null then 'null' else '{"text":"' || t1.published || '","earliest":' || case t1.published_earliest when '0000-00-00' then 'null' when
        '9999-99-99' then 'null' else '"' || t1.published_earliest || '"' end || ',"latest":' || case t1.published_latest when '0000-00-00' then 'null' when
        '9999-99-99' then 'null' else '"' || t1.published_latest || '"' end || '}' end, json_quote(t1.licence), upper(t1.fidelity), case when t2.id is null then
        'null' else '{"label":' || json_quote(t2.label) || '}' end,
        (select group_concat('{"page":' || json_quote(t3.page) || ',"record":{"recordKind":' || json_quote(upper(t4.record_kind)) || ',"label":' ||
            json_quote(t4.label) || '}}', ',')
          from (select t3.id, t3.page, t3.record_id from citation t3 where t3.document_id = t1.id order by t3.id limit 20) t3
          left join record t4 on t4.id = t3.record_id)) from document t1
      left join publisher t2 on t2.id = t1.publisher_id where t1.id = 'documents/reign-leaders-2021-03'), ' null'),
  (select value from counter where name = 'revision'))

select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["language,id",%s,%s]', json_quote(coalesce(t1.language, '')), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select printf('{"text":%s,"language":%s,"fidelity":"%s","document":{"label":%s,"copy_of":%s},"statement":{"label":%s}}', json_quote(t1.text), json_quote(t1.language), t1.fidelity, json_quote(t2.label), case when t3.id is null then 'null' else '{"label":' || json_quote(t3.label) || '}' end, json_quote(t4.label)) as _1, t1.language, t1.id
      from (select t1.document_id, t1.fidelity, t1.id, t1.language, t1.statement_id, t1.text from quotation t1 where t1.rank <> 'deprecated' and exists
        (select 1 from statement t5 where t5.id = t1.statement_id and t5.speaker_id = 'actors/ann') order by coalesce(t1.language, ''), t1.id limit 21) t1
      left join document t2 on t2.id = t1.document_id
      left join document t3 on t3.id = t2.copy_of_id
      left join statement t4 on t4.id = t1.statement_id) t1) t1)

select printf('{"data":{"quotations":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"text":%s,"language":%s,"fidelity":"%s","document":{"label":%s,"copyOf":%s},"statement":{"label":%s}}', json_quote(t1.text), json_quote(t1.language), upper(t1.fidelity), json_quote(t2.label), case when t3.id is null then 'null' else '{"label":' || json_quote(t3.label) || '}' end, json_quote(t4.label)), ',')
    from (select t1.document_id, t1.fidelity, t1.id, t1.language, t1.statement_id, t1.text from quotation t1 where t1.rank <> 'deprecated' and exists
      (select 1 from statement t5 where t5.id = t1.statement_id and t5.speaker_id = 'actors/ann') order by coalesce(t1.language, ''), t1.id limit 20) t1
    left join document t2 on t2.id = t1.document_id
    left join document t3 on t3.id = t2.copy_of_id
    left join statement t4 on t4.id = t1.statement_id),
  (select value from counter where name = 'revision'))

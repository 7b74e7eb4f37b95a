select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"text":%s,"language":%s,"statement":{"speaker":{"label":%s}},"document":{"label":%s},"citations":[%s]}', json_quote(t1.text), json_quote(t1.language), json_quote(t3.label), json_quote(t4.label),
        (select group_concat('{"start_offset":' || json_quote(t5.start_offset) || ',"end_offset":' || json_quote(t5.end_offset) || '}', ',')
          from (select t5.end_offset, t5.id, t5.start_offset from citation t5 where t5.record_id = t1.id order by t5.id limit 100) t5)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["text,id",%s,%s]', json_quote(t1.text), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.document_id, t1.id, t1.language, t1.statement_id, t1.text from quotation t1 where t1.rank <> 'deprecated' and (t1.fidelity = 'altered' and exists
        (select 1 from statement t6 where t6.id = t1.statement_id and t6.form = 'direct_quote')) order by t1.text, t1.id limit 21) t1) t1
  left join statement t2 on t2.id = t1.statement_id
  left join actor t3 on t3.id = t2.speaker_id
  left join document t4 on t4.id = t1.document_id)

select printf('{"data":{"quotations":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"text":%s,"language":%s,"statement":{"speaker":{"label":%s}},"document":{"label":%s},"citations":{"nodes":[%s]}}', json_quote(t1.text), json_quote(t1.language), json_quote(t3.label), json_quote(t4.label),
        (select group_concat('{"startOffset":' || json_quote(t5.start_offset) || ',"endOffset":' || json_quote(t5.end_offset) || '}', ',')
          from (select t5.end_offset, t5.id, t5.start_offset from citation t5 where t5.record_id = t1.id order by t5.id limit 20) t5)), ',')
    from (select t1.document_id, t1.id, t1.language, t1.statement_id, t1.text from quotation t1 where t1.rank <> 'deprecated' and (t1.fidelity = 'altered' and exists
        (select 1 from statement t6 where t6.id = t1.statement_id and t6.form = 'direct_quote')) order by t1.text, t1.id limit 20) t1
    left join statement t2 on t2.id = t1.statement_id
    left join actor t3 on t3.id = t2.speaker_id
    left join document t4 on t4.id = t1.document_id),
  (select value from counter where name = 'revision'))

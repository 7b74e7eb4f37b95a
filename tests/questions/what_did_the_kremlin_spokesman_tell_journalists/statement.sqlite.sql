select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"summary":%s,"office":%s,"meeting":%s,"quotations":[%s],"targets":[%s]}', json_quote(t1.summary), case when t2.id is null then 'null' else '{"title":' || json_quote(t2.title) || '}' end, case when t3.id is null then 'null' else '{"kind":"' || t3.kind || '"}' end,
        (select group_concat('{"text":' || json_quote(t4.text) || '}', ',')
          from (select t4.id, t4.text from quotation t4 where t4.statement_id = t1.id and t4.rank <> 'deprecated' order by t4.id limit 100) t4),
        (select group_concat('{"role":"' || t5.role || '","record":{"label":' || json_quote(t6.label) || '}}', ',')
          from (select t5.id, t5.record_id, t5.role from target t5 where t5.statement_id = t1.id and t5.rank <> 'deprecated' order by t5.id limit 100) t5
          left join record t6 on t6.id = t5.record_id)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.meeting_id, t1.office_id, t1.summary from statement t1 where t1.speaker_id = 'actors/dmitry-peskov' order by t1.id limit 21) t1) t1
  left join office t2 on t2.id = t1.office_id
  left join meeting t3 on t3.id = t1.meeting_id)

select printf('{"data":{"statements":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"summary":%s,"office":%s,"meeting":%s,"quotations":{"nodes":[%s]},"targets":{"nodes":[%s]}}', json_quote(t1.summary), case when t2.id is null then 'null' else '{"title":' || json_quote(t2.title) || '}' end, case when t3.id is null then 'null' else '{"kind":"' || upper(t3.kind) || '"}' end,
        (select group_concat('{"text":' || json_quote(t4.text) || '}', ',')
          from (select t4.id, t4.text from quotation t4 where t4.statement_id = t1.id and t4.rank <> 'deprecated' order by t4.id limit 20) t4),
        (select group_concat('{"role":"' || upper(t5.role) || '","record":{"label":' || json_quote(t6.label) || '}}', ',')
          from (select t5.id, t5.record_id, t5.role from target t5 where t5.statement_id = t1.id and t5.rank <> 'deprecated' order by t5.id limit 20) t5
          left join record t6 on t6.id = t5.record_id)), ',')
    from (select t1.id, t1.meeting_id, t1.office_id, t1.summary from statement t1 where t1.speaker_id = 'actors/dmitry-peskov' order by t1.id limit 20) t1
    left join office t2 on t2.id = t1.office_id
    left join meeting t3 on t3.id = t1.meeting_id),
  (select value from counter where name = 'revision'))

select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"summary":%s,"date":%s,"quotations":[%s],"targets":[%s]}', json_quote(t1.summary), case when t1.date is null then 'null' else '{"text":"' || t1.date || '","earliest":' || case t1.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_earliest || '"' end || ',"latest":' || case t1.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_latest || '"' end || '}' end,
        (select group_concat('{"text":' || json_quote(t2.text) || ',"fidelity":"' || t2.fidelity || '"}', ',')
          from (select t2.fidelity, t2.id, t2.text from quotation t2 where t2.statement_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 100) t2),
        (select group_concat('{"role":"' || t3.role || '","mention":"' || t3.mention || '","stance":"' || t3.stance || '","record":{"label":' || json_quote(t4.label) || '}}', ',')
          from (select t3.id, t3.mention, t3.record_id, t3.role, t3.stance from target t3 where t3.statement_id = t1.id and t3.rank <> 'deprecated' order by t3.id limit 100) t3
          left join record t4 on t4.id = t3.record_id)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.date, t1.date_earliest, t1.date_latest, t1.id, t1.summary from statement t1 where t1.speaker_id = 'actors/wang-yi' order by t1.id limit 21) t1) t1)

select printf('{"data":{"statements":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"summary":%s,"date":%s,"quotations":{"nodes":[%s]},"targets":{"nodes":[%s]}}', json_quote(t1.summary), case when t1.date is null then 'null' else '{"text":"' || t1.date || '","earliest":' || case t1.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_earliest || '"' end || ',"latest":' || case t1.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_latest || '"' end || '}' end,
        (select group_concat('{"text":' || json_quote(t2.text) || ',"fidelity":"' || upper(t2.fidelity) || '"}', ',')
          from (select t2.fidelity, t2.id, t2.text from quotation t2 where t2.statement_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 20) t2),
        (select group_concat('{"role":"' || upper(t3.role) || '","mention":"' || upper(t3.mention) || '","stance":"' || upper(t3.stance) || '","record":{"label":' || json_quote(t4.label) || '}}', ',')
          from (select t3.id, t3.mention, t3.record_id, t3.role, t3.stance from target t3 where t3.statement_id = t1.id and t3.rank <> 'deprecated' order by t3.id limit 20) t3
          left join record t4 on t4.id = t3.record_id)), ',')
    from (select t1.date, t1.date_earliest, t1.date_latest, t1.id, t1.summary from statement t1 where t1.speaker_id = 'actors/wang-yi' order by t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select printf('{"role":"%s","mention":"%s","stance":"%s","statement":{"speech_act":"%s","date":%s,"summary":%s,"speaker":{"label":%s}}}', t1.role, t1.mention, t1.stance, t2.speech_act, case when t2.date is null then 'null' else '{"text":"' || t2.date || '","earliest":' || case t2.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.date_earliest || '"' end || ',"latest":' || case t2.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.date_latest || '"' end || '}' end, json_quote(t2.summary), json_quote(t3.label)) as _1, t1.id
      from (select t1.id, t1.mention, t1.role, t1.stance, t1.statement_id from target t1 where t1.rank <> 'deprecated' and t1.record_id = 'actors/chinese-companies' order by t1.id limit 21) t1
      left join statement t2 on t2.id = t1.statement_id
      left join actor t3 on t3.id = t2.speaker_id) t1) t1)

select printf('{"data":{"targets":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"role":"%s","mention":"%s","stance":"%s","statement":{"speechAct":"%s","date":%s,"summary":%s,"speaker":{"label":%s}}}', upper(t1.role), upper(t1.mention), upper(t1.stance), upper(t2.speech_act), case when t2.date is null then 'null' else '{"text":"' || t2.date || '","earliest":' || case t2.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.date_earliest || '"' end || ',"latest":' || case t2.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.date_latest || '"' end || '}' end, json_quote(t2.summary), json_quote(t3.label)), ',')
    from (select t1.id, t1.mention, t1.role, t1.stance, t1.statement_id from target t1 where t1.rank <> 'deprecated' and t1.record_id = 'actors/chinese-companies' order by t1.id limit 20) t1
    left join statement t2 on t2.id = t1.statement_id
    left join actor t3 on t3.id = t2.speaker_id),
  (select value from counter where name = 'revision'))

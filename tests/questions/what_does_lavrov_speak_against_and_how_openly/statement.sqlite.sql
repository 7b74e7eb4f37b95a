select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"mention":"%s","confidence":"%s","note":%s,"record":{"record_kind":%s,"label":%s},"statement":{"speech_act":"%s"}}', t1.mention, t1.confidence, json_quote(t1.note), json_quote(t2.record_kind), json_quote(t2.label), t3.speech_act), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["mention,label,id",%s,%s,%s]', json_quote(t1.mention), json_quote(t1.label), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.confidence, t1.id, t1.label, t1.mention, t1.note, t1.record_id, t1.statement_id from target t1 where t1.rank <> 'deprecated' and (t1.stance = 'oppose' and exists
        (select 1 from statement t4 where t4.id = t1.statement_id and t4.speaker_id = 'actors/sergey-lavrov')) order by t1.mention, t1.label, t1.id limit 21) t1) t1
  left join record t2 on t2.id = t1.record_id
  left join statement t3 on t3.id = t1.statement_id)

select printf('{"data":{"targets":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"mention":"%s","confidence":"%s","note":%s,"record":{"recordKind":%s,"label":%s},"statement":{"speechAct":"%s"}}', upper(t1.mention), upper(t1.confidence), json_quote(t1.note), json_quote(upper(t2.record_kind)), json_quote(t2.label), upper(t3.speech_act)), ',')
    from (select t1.confidence, t1.id, t1.label, t1.mention, t1.note, t1.record_id, t1.statement_id from target t1 where t1.rank <> 'deprecated' and (t1.stance = 'oppose' and exists
        (select 1 from statement t4 where t4.id = t1.statement_id and t4.speaker_id = 'actors/sergey-lavrov')) order by t1.mention, t1.label, t1.id limit 20) t1
    left join record t2 on t2.id = t1.record_id
    left join statement t3 on t3.id = t1.statement_id),
  (select value from counter where name = 'revision'))

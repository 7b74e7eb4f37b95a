select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"label":%s,"speech_act":"%s","speaker":{"label":%s},"targets":[%s]}', json_quote(t1.label), t1.speech_act, json_quote(t2.label),
        (select group_concat('{"stance":"' || t3.stance || '","record":{"label":' || json_quote(t4.label) || '}}', ',')
          from (select t3.id, t3.record_id, t3.stance from target t3 where t3.statement_id = t1.id and t3.rank <> 'deprecated' order by t3.id limit 100) t3
          left join record t4 on t4.id = t3.record_id)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["-date,label,id",%s,%s,%s]', json_quote(t1.date_earliest), json_quote(t1.label), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.date_earliest, t1.id, t1.label, t1.speaker_id, t1.speech_act from statement t1 where (t1.principal_id = 'actors/china' and exists
        (select 1 from target t6 where t6.statement_id = t1.id and t6.rank <> 'deprecated' and (t6.record_id = 'actors/russia' and t6.stance in
            (select value from json_each('["favour", "support"]'))))) order by t1.date_earliest desc, t1.label, t1.id limit 21) t1) t1
  left join actor t2 on t2.id = t1.speaker_id)

select printf('{"data":{"statements":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"label":%s,"speechAct":"%s","speaker":{"label":%s},"targets":{"nodes":[%s]}}', json_quote(t1.label), upper(t1.speech_act), json_quote(t2.label),
        (select group_concat('{"stance":"' || upper(t3.stance) || '","record":{"label":' || json_quote(t4.label) || '}}', ',')
          from (select t3.id, t3.record_id, t3.stance from target t3 where t3.statement_id = t1.id and t3.rank <> 'deprecated' order by t3.id limit 20) t3
          left join record t4 on t4.id = t3.record_id)), ',')
    from (select t1.date_earliest, t1.id, t1.label, t1.speaker_id, t1.speech_act from statement t1 where (t1.principal_id = 'actors/china' and exists
        (select 1 from target t6 where t6.statement_id = t1.id and t6.rank <> 'deprecated' and (t6.record_id = 'actors/russia' and t6.stance in
            (select value from json_each('["favour", "support"]'))))) order by t1.date_earliest desc, t1.label, t1.id limit 20) t1
    left join actor t2 on t2.id = t1.speaker_id),
  (select value from counter where name = 'revision'))

select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"mention":"%s","stance":"%s","record":{"label":%s,"record_kind":%s},"statement":{"speaker":{"label":%s}}}', t1.mention, t1.stance, json_quote(t2.label), json_quote(t2.record_kind), json_quote(t4.label)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.mention, t1.record_id, t1.stance, t1.statement_id from target t1 where t1.rank <> 'deprecated' and t1.mention is distinct from 'named' order by t1.id limit 21) t1) t1
  left join record t2 on t2.id = t1.record_id
  left join statement t3 on t3.id = t1.statement_id
  left join actor t4 on t4.id = t3.speaker_id)

select printf('{"data":{"targets":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"mention":"%s","stance":"%s","record":{"label":%s,"recordKind":%s},"statement":{"speaker":{"label":%s}}}', upper(t1.mention), upper(t1.stance), json_quote(t2.label), json_quote(upper(t2.record_kind)), json_quote(t4.label)), ',')
    from (select t1.id, t1.mention, t1.record_id, t1.stance, t1.statement_id from target t1 where t1.rank <> 'deprecated' and t1.mention is distinct from 'named' order by t1.id limit 20) t1
    left join record t2 on t2.id = t1.record_id
    left join statement t3 on t3.id = t1.statement_id
    left join actor t4 on t4.id = t3.speaker_id),
  (select value from counter where name = 'revision'))

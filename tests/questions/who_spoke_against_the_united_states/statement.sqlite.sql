select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["-date,id",%s,%s]', json_quote(t1.date_earliest), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select '{"label":' || json_quote(t1.label) || ',"speaker":{"label":' || json_quote(t2.label) || ',"kind":"' || t2.kind || '"}}' as _1, t1.date_earliest, t1.id
      from (select t1.date_earliest, t1.id, t1.label, t1.speaker_id from statement t1 where exists
        (select 1 from target t3 where t3.statement_id = t1.id and t3.rank <> 'deprecated' and (t3.record_id = 'actors/united-states' and t3.stance = 'oppose')) order by t1.date_earliest desc, t1.id limit 21) t1
      left join actor t2 on t2.id = t1.speaker_id) t1) t1)

select printf('{"data":{"statements":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat('{"label":' || json_quote(t1.label) || ',"speaker":{"label":' || json_quote(t2.label) || ',"kind":"' || upper(t2.kind) || '"}}', ',')
    from (select t1.date_earliest, t1.id, t1.label, t1.speaker_id from statement t1 where exists
      (select 1 from target t3 where t3.statement_id = t1.id and t3.rank <> 'deprecated' and (t3.record_id = 'actors/united-states' and t3.stance = 'oppose')) order by t1.date_earliest desc, t1.id limit 20) t1
    left join actor t2 on t2.id = t1.speaker_id),
  (select value from counter where name = 'revision'))

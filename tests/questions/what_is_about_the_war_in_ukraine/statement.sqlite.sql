select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat('{"record":{"record_kind":' || json_quote(t2.record_kind) || ',"label":' || json_quote(t2.label) || '}}', ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.record_id from tag t1 where t1.rank <> 'deprecated' and exists
      (select 1 from topic t3 where t3.id = t1.topic_id and instr(t3.label, 'Ukraine') > 0) order by t1.id limit 21) t1) t1
  left join record t2 on t2.id = t1.record_id)

select printf('{"data":{"tags":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat('{"record":{"recordKind":' || json_quote(upper(t2.record_kind)) || ',"label":' || json_quote(t2.label) || '}}', ',')
    from (select t1.id, t1.record_id from tag t1 where t1.rank <> 'deprecated' and exists
      (select 1 from topic t3 where t3.id = t1.topic_id and instr(t3.label, 'Ukraine') > 0) order by t1.id limit 20) t1
    left join record t2 on t2.id = t1.record_id),
  (select value from counter where name = 'revision'))

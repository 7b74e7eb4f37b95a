select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat('{"text":' || json_quote(t1.text) || ',"script":' || json_quote(t1.script) || ',"record":{"label":' || json_quote(t2.label) || ',"record_kind":' || json_quote(t2.record_kind) || '}}', ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["-text,id",%s,%s]', json_quote(t1.text), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.record_id, t1.script, t1.text from name t1 where t1.rank <> 'deprecated' and (t1.language = 'zh' and t1.kind = 'official' and instr(t1.text, '联') > 0) order by t1.text desc, t1.id limit 21) t1) t1
  left join record t2 on t2.id = t1.record_id)

select printf('{"data":{"names":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat('{"text":' || json_quote(t1.text) || ',"script":' || json_quote(t1.script) || ',"record":{"label":' || json_quote(t2.label) || ',"recordKind":' || json_quote(upper(t2.record_kind)) || '}}', ',')
    from (select t1.id, t1.record_id, t1.script, t1.text from name t1 where t1.rank <> 'deprecated' and (t1.kind = 'official' and t1.language = 'zh' and instr(t1.text, '联') > 0) order by t1.text desc, t1.id limit 20) t1
    left join record t2 on t2.id = t1.record_id),
  (select value from counter where name = 'revision'))

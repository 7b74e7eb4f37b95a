select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"label":%s,"status":"%s","confidence":"%s","note":%s,"citations":[%s]}', json_quote(t1.label), t1.status, t1.confidence, json_quote(t1.note),
        (select group_concat('{"field":' || json_quote(t2.field) || ',"value":' || json_quote(t2.value) || ',"document":{"label":' || json_quote(t3.label) || '}}', ',')
          from (select t2.document_id, t2.field, t2.id, t2.value from citation t2 where t2.record_id = t1.id order by t2.id limit 100) t2
          left join document t3 on t3.id = t2.document_id)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["confidence,label,id",%s,%s,%s]', json_quote(t1.confidence), json_quote(t1.label), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.confidence, t1.id, t1.label, t1.note, t1.status from membership t1 where t1.rank <> 'deprecated' and t1.confidence is distinct from 'probable' order by t1.confidence, t1.label, t1.id limit 21) t1) t1)

select printf('{"data":{"memberships":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"label":%s,"status":"%s","confidence":"%s","note":%s,"citations":{"nodes":[%s]}}', json_quote(t1.label), upper(t1.status), upper(t1.confidence), json_quote(t1.note),
        (select group_concat('{"field":' || json_quote(t2.field) || ',"value":' || json_quote(t2.value) || ',"document":{"label":' || json_quote(t3.label) || '}}', ',')
          from (select t2.document_id, t2.field, t2.id, t2.value from citation t2 where t2.record_id = t1.id order by t2.id limit 20) t2
          left join document t3 on t3.id = t2.document_id)), ',')
    from (select t1.confidence, t1.id, t1.label, t1.note, t1.status from membership t1 where t1.rank <> 'deprecated' and t1.confidence is distinct from 'probable' order by t1.confidence, t1.label, t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"label":%s,"broader":%s,"tagged":[%s]}', json_quote(t1.label), case when t2.id is null then 'null' else '{"label":' || json_quote(t2.label) || '}' end,
        (select group_concat('{"record":{"record_kind":' || json_quote(t4.record_kind) || ',"label":' || json_quote(t4.label) || '}}', ',')
          from (select t3.id, t3.record_id from tag t3 where t3.topic_id = t1.id and t3.rank <> 'deprecated' order by t3.id limit 100) t3
          left join record t4 on t4.id = t3.record_id)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["label,id",%s,%s]', json_quote(t1.label), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.broader_id, t1.id, t1.label from topic t1 where t1.broader_id = 'topics/war-in-ukraine' order by t1.label, t1.id limit 21) t1) t1
  left join topic t2 on t2.id = t1.broader_id)

select printf('{"data":{"topics":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"label":%s,"broader":%s,"tagged":{"nodes":[%s]}}', json_quote(t1.label), case when t2.id is null then 'null' else '{"label":' || json_quote(t2.label) || '}' end,
        (select group_concat('{"record":{"recordKind":' || json_quote(upper(t4.record_kind)) || ',"label":' || json_quote(t4.label) || '}}', ',')
          from (select t3.id, t3.record_id from tag t3 where t3.topic_id = t1.id and t3.rank <> 'deprecated' order by t3.id limit 20) t3
          left join record t4 on t4.id = t3.record_id)), ',')
    from (select t1.broader_id, t1.id, t1.label from topic t1 where t1.broader_id = 'topics/war-in-ukraine' order by t1.label, t1.id limit 20) t1
    left join topic t2 on t2.id = t1.broader_id),
  (select value from counter where name = 'revision'))

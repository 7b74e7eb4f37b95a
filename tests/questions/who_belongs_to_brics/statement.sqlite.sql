select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"actor":{"label":%s},"status":"%s","citations":[%s]}', json_quote(t2.label), t1.status,
        (select group_concat('{"document":{"title":' || json_quote(t4.title) || '}}', ',')
          from (select t3.document_id, t3.id from citation t3 where t3.record_id = t1.id order by t3.id limit 100) t3
          left join document t4 on t4.id = t3.document_id)), ',') filter (where t1._n <= 50), case when count(*) > 50 then json_quote(max(case when t1._n = 50 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.actor_id, t1.id, t1.status from membership t1 where t1.rank <> 'deprecated' and t1.alliance_id = 'alliances/brics' order by t1.id limit 51) t1) t1
  left join actor t2 on t2.id = t1.actor_id)

select printf('{"data":{"memberships":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"actor":{"label":%s},"status":"%s","citations":{"nodes":[%s]}}', json_quote(t2.label), upper(t1.status),
        (select group_concat('{"document":{"title":' || json_quote(t4.title) || '}}', ',')
          from (select t3.document_id, t3.id from citation t3 where t3.record_id = t1.id order by t3.id limit 20) t3
          left join document t4 on t4.id = t3.document_id)), ',')
    from (select t1.actor_id, t1.id, t1.status from membership t1 where t1.rank <> 'deprecated' and t1.alliance_id = 'alliances/brics' order by t1.id limit 50) t1
    left join actor t2 on t2.id = t1.actor_id),
  (select value from counter where name = 'revision'))

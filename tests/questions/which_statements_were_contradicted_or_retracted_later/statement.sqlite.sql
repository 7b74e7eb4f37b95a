select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"label":%s,"referenced_by":[%s],"references":[%s]}', json_quote(t1.label),
        (select group_concat('{"kind":"' || t2.kind || '","statement":{"label":' || json_quote(t3.label) || '}}', ',')
          from (select t2.id, t2.kind, t2.statement_id from reference t2 where t2.earlier_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 100) t2
          left join statement t3 on t3.id = t2.statement_id),
        (select group_concat('{"kind":"' || t4.kind || '"}', ',')
          from (select t4.id, t4.kind from reference t4 where t4.statement_id = t1.id and t4.rank <> 'deprecated' order by t4.id limit 100) t4)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.label from statement t1 where exists
      (select 1 from reference t5 where t5.earlier_id = t1.id and t5.rank <> 'deprecated' and t5.kind in
        (select value from json_each('["contradicts", "retracts"]'))) order by t1.id limit 21) t1) t1)

select printf('{"data":{"statements":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"label":%s,"referencedBy":{"nodes":[%s]},"references":{"nodes":[%s]}}', json_quote(t1.label),
        (select group_concat('{"kind":"' || upper(t2.kind) || '","statement":{"label":' || json_quote(t3.label) || '}}', ',')
          from (select t2.id, t2.kind, t2.statement_id from reference t2 where t2.earlier_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 20) t2
          left join statement t3 on t3.id = t2.statement_id),
        (select group_concat('{"kind":"' || upper(t4.kind) || '"}', ',')
          from (select t4.id, t4.kind from reference t4 where t4.statement_id = t1.id and t4.rank <> 'deprecated' order by t4.id limit 20) t4)), ',')
    from (select t1.id, t1.label from statement t1 where exists
      (select 1 from reference t5 where t5.earlier_id = t1.id and t5.rank <> 'deprecated' and t5.kind in
        (select value from json_each('["contradicts", "retracts"]'))) order by t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

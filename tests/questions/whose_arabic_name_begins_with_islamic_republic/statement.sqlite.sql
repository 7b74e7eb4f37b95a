select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 20), case when count(*) > 20 then
    json_quote(max(case when t1._n = 20 then lower(hex(printf('["label,id",%s,%s]', json_quote(t1.label), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select '{"label":' || json_quote(t1.label) || '}' as _1, t1.label, t1.id
      from (select t1.id, t1.label from actor t1 where exists
        (select 1 from name t2 where t2.record_id = t1.id and t2.rank <> 'deprecated' and (instr(t2.text, 'جمهورية') = 1 and instr(t2.text, 'الإسلامية') > 0))
            order by t1.label, t1.id limit 21) t1) t1) t1)

select printf('{"data":{"actors":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat('{"label":' || json_quote(t1.label) || '}', ',')
    from (select t1.id, t1.label from actor t1 where exists
      (select 1 from name t2 where t2.record_id = t1.id and t2.rank <> 'deprecated' and (instr(t2.text, 'الإسلامية') > 0 and instr(t2.text, 'جمهورية') = 1))
          order by t1.label, t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

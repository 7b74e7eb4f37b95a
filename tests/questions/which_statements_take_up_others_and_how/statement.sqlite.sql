select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["-statement.date,id",%s,%s]', json_quote(t1.statement_date_earliest), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select printf('{"label":%s,"kind":"%s","statement":{"speaker":{"label":%s}},"earlier":{"label":%s,"date":%s}}', json_quote(t1.label), t1.kind, json_quote(t3.label), json_quote(t4.label), case when t4.date is null then 'null' else '{"text":"' || t4.date || '","earliest":' || case t4.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t4.date_earliest || '"' end || ',"latest":' || case t4.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t4.date_latest || '"' end || '}' end) as _1, t1.statement_date_earliest, t1.id
      from (select t1.earlier_id, t1.id, t1.kind, t1.label, t1.statement_date_earliest, t1.statement_id from reference t1 where t1.rank <> 'deprecated' order by t1.statement_date_earliest desc, t1.id limit 21) t1
      left join statement t2 on t2.id = t1.statement_id
      left join actor t3 on t3.id = t2.speaker_id
      left join statement t4 on t4.id = t1.earlier_id) t1) t1)

select printf('{"data":{"references":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"label":%s,"kind":"%s","statement":{"speaker":{"label":%s}},"earlier":{"label":%s,"date":%s}}', json_quote(t1.label), upper(t1.kind), json_quote(t3.label), json_quote(t4.label), case when t4.date is null then 'null' else '{"text":"' || t4.date || '","earliest":' || case t4.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t4.date_earliest || '"' end || ',"latest":' || case t4.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t4.date_latest || '"' end || '}' end), ',')
    from (select t1.earlier_id, t1.id, t1.kind, t1.label, t1.statement_date_earliest, t1.statement_id from reference t1 where t1.rank <> 'deprecated' order by t1.statement_date_earliest desc, t1.id limit 20) t1
    left join statement t2 on t2.id = t1.statement_id
    left join actor t3 on t3.id = t2.speaker_id
    left join statement t4 on t4.id = t1.earlier_id),
  (select value from counter where name = 'revision'))

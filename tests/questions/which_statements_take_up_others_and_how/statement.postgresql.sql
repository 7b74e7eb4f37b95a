select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["-statement.date,id",', to_json(t1.statement_date_earliest), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select t1.*, row_number() over () as _n
    from (select (('{"label":' || to_json(t1.label)) || (',"kind":"' || t1.kind || '","statement":{"speaker":{"label":')) || ((to_json(t3.label) || '}},"earlier":{"label":' || to_json(t4.label)) || (',"date":' || case when t4.date is null then 'null' else ('{"text":"' || t4.date || '","earliest":') || (case t4.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t4.date_earliest || '"' end || ',"latest":' || case t4.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t4.date_latest || '"' end || '}') end || '}}')) as _1, t1.statement_date_earliest, t1.id
      from (select t1.earlier_id, t1.id, t1.kind, t1.label, t1.statement_date_earliest, t1.statement_id from reference t1 where t1.rank <> 'deprecated' order by t1.statement_date_earliest desc, t1.id limit 21) t1
      left join statement t2 on t2.id = t1.statement_id
      left join actor t3 on t3.id = t2.speaker_id
      left join statement t4 on t4.id = t1.earlier_id order by t1.statement_date_earliest desc, t1.id) t1) t1)

select concat('{"data":{"references":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select (('{"label":' || to_json(t1.label)) || (',"kind":"' || upper(t1.kind) || '","statement":{"speaker":{"label":')) || ((to_json(t3.label) || '}},"earlier":{"label":' || to_json(t4.label)) || (',"date":' || case when t4.date is null then 'null' else ('{"text":"' || t4.date || '","earliest":') || (case t4.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t4.date_earliest || '"' end || ',"latest":' || case t4.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t4.date_latest || '"' end || '}') end || '}}')) as _1
      from (select t1.earlier_id, t1.id, t1.kind, t1.label, t1.statement_date_earliest, t1.statement_id from reference t1 where t1.rank <> 'deprecated' order by t1.statement_date_earliest desc, t1.id limit 20) t1
      left join statement t2 on t2.id = t1.statement_id
      left join actor t3 on t3.id = t2.speaker_id
      left join statement t4 on t4.id = t1.earlier_id order by t1.statement_date_earliest desc, t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

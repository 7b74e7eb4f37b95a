select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat(('{"summary":' || coalesce(to_json(t1.summary)::text, 'null')) || (',"date":' || case when t1.date is null then 'null' else ('{"text":"' || t1.date || '","earliest":') || (case t1.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_earliest || '"' end || ',"latest":' || case t1.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_latest || '"' end || '}') end || ',"quotations":['),
      (select string_agg(t2._1, ',')
        from (select ('{"text":' || to_json(t2.text)) || (',"fidelity":"' || t2.fidelity || '"}') as _1
          from (select t2.fidelity, t2.id, t2.text from quotation t2 where t2.statement_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 100) t2 order by t2.id) t2), '],"targets":[',
      (select string_agg(t3._1, ',')
        from (select ('{"role":"' || t3.role || '","mention":"' || t3.mention) || (('","stance":"' || t3.stance) || ('","record":{"label":' || to_json(t4.label) || '}}')) as _1
          from (select t3.id, t3.mention, t3.record_id, t3.role, t3.stance from target t3 where t3.statement_id = t1.id and t3.rank <> 'deprecated' order by t3.id limit 100) t3
          left join record t4 on t4.id = t3.record_id order by t3.id) t3), ']}') end as _1, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.date, t1.date_earliest, t1.date_latest, t1.id, t1.summary from statement t1 where t1.speaker_id = $1 order by t1.id limit 21) t1) t1 order by t1.id) t1)

select concat('{"data":{"statements":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat(('{"summary":' || coalesce(to_json(t1.summary)::text, 'null')) || (',"date":' || case when t1.date is null then 'null' else ('{"text":"' || t1.date || '","earliest":') || (case t1.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_earliest || '"' end || ',"latest":' || case t1.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_latest || '"' end || '}') end || ',"quotations":{"nodes":['),
        (select string_agg(t2._1, ',')
          from (select ('{"text":' || to_json(t2.text)) || (',"fidelity":"' || upper(t2.fidelity) || '"}') as _1
            from (select t2.fidelity, t2.id, t2.text from quotation t2 where t2.statement_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 20) t2 order by t2.id) t2), ']},"targets":{"nodes":[',
        (select string_agg(t3._1, ',')
          from (select ('{"role":"' || upper(t3.role) || '","mention":"' || upper(t3.mention)) || (('","stance":"' || upper(t3.stance)) || ('","record":{"label":' || to_json(t4.label) || '}}')) as _1
            from (select t3.id, t3.mention, t3.record_id, t3.role, t3.stance from target t3 where t3.statement_id = t1.id and t3.rank <> 'deprecated' order by t3.id limit 20) t3
            left join record t4 on t4.id = t3.record_id order by t3.id) t3), ']}}') as _1
      from (select t1.date, t1.date_earliest, t1.date_latest, t1.id, t1.summary from statement t1 where t1.speaker_id = $1 order by t1.id limit 20) t1 order by t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat(('{"summary":' || coalesce(to_json(t1.summary)::text, 'null') || ',"office":') || (case when t2.id is null then 'null' else '{"title":' || to_json(t2.title) || '}' end || ',"meeting":' || case when t3.id is null then 'null' else '{"kind":"' || t3.kind || '"}' end || ',"quotations":['),
      (select string_agg(t4._1, ',')
        from (select '{"text":' || to_json(t4.text) || '}' as _1
          from (select t4.id, t4.text from quotation t4 where t4.statement_id = t1.id and t4.rank <> 'deprecated' order by t4.id limit 100) t4 order by t4.id) t4), '],"targets":[',
      (select string_agg(t5._1, ',')
        from (select ('{"role":"' || t5.role) || ('","record":{"label":' || to_json(t6.label) || '}}') as _1
          from (select t5.id, t5.record_id, t5.role from target t5 where t5.statement_id = t1.id and t5.rank <> 'deprecated' order by t5.id limit 100) t5
          left join record t6 on t6.id = t5.record_id order by t5.id) t5), ']}') end as _1, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.id, t1.meeting_id, t1.office_id, t1.summary from statement t1 where t1.speaker_id = $1 order by t1.id limit 21) t1) t1
    left join office t2 on t2.id = t1.office_id
    left join meeting t3 on t3.id = t1.meeting_id order by t1.id) t1)

select concat('{"data":{"statements":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat(('{"summary":' || coalesce(to_json(t1.summary)::text, 'null') || ',"office":') || (case when t2.id is null then 'null' else '{"title":' || to_json(t2.title) || '}' end || ',"meeting":' || case when t3.id is null then 'null' else '{"kind":"' || upper(t3.kind) || '"}' end || ',"quotations":{"nodes":['),
        (select string_agg(t4._1, ',')
          from (select '{"text":' || to_json(t4.text) || '}' as _1
            from (select t4.id, t4.text from quotation t4 where t4.statement_id = t1.id and t4.rank <> 'deprecated' order by t4.id limit 20) t4 order by t4.id) t4), ']},"targets":{"nodes":[',
        (select string_agg(t5._1, ',')
          from (select ('{"role":"' || upper(t5.role)) || ('","record":{"label":' || to_json(t6.label) || '}}') as _1
            from (select t5.id, t5.record_id, t5.role from target t5 where t5.statement_id = t1.id and t5.rank <> 'deprecated' order by t5.id limit 20) t5
            left join record t6 on t6.id = t5.record_id order by t5.id) t5), ']}}') as _1
      from (select t1.id, t1.meeting_id, t1.office_id, t1.summary from statement t1 where t1.speaker_id = $1 order by t1.id limit 20) t1
      left join office t2 on t2.id = t1.office_id
      left join meeting t3 on t3.id = t1.meeting_id order by t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["text,id",', to_json(t1.text), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat(('{"text":' || to_json(t1.text) || ',"language":' || coalesce(to_json(t1.language)::text, 'null')) || ((',"statement":{"speaker":{"label":' || to_json(t3.label)) || ('}},"document":{"label":' || to_json(t4.label) || '},"citations":[')),
      (select string_agg(t5._1, ',')
        from (select ('{"start_offset":' || coalesce(t5.start_offset::text, 'null')) || (',"end_offset":' || coalesce(t5.end_offset::text, 'null') || '}') as _1
          from (select t5.end_offset, t5.id, t5.start_offset from citation t5 where t5.record_id = t1.id order by t5.id limit 100) t5 order by t5.id) t5), ']}') end as _1, t1.text, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.document_id, t1.id, t1.language, t1.statement_id, t1.text from quotation t1 where t1.rank <> 'deprecated' and (t1.fidelity = $1 and exists
          (select 1 from statement t6 where t6.id = t1.statement_id and t6.form = $2)) order by t1.text, t1.id limit 21) t1) t1
    left join statement t2 on t2.id = t1.statement_id
    left join actor t3 on t3.id = t2.speaker_id
    left join document t4 on t4.id = t1.document_id order by t1.text, t1.id) t1)

select concat('{"data":{"quotations":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat(('{"text":' || to_json(t1.text) || ',"language":' || coalesce(to_json(t1.language)::text, 'null')) || ((',"statement":{"speaker":{"label":' || to_json(t3.label)) || ('}},"document":{"label":' || to_json(t4.label) || '},"citations":{"nodes":[')),
        (select string_agg(t5._1, ',')
          from (select ('{"startOffset":' || coalesce(t5.start_offset::text, 'null')) || (',"endOffset":' || coalesce(t5.end_offset::text, 'null') || '}') as _1
            from (select t5.end_offset, t5.id, t5.start_offset from citation t5 where t5.record_id = t1.id order by t5.id limit 20) t5 order by t5.id) t5), ']}}') as _1
      from (select t1.document_id, t1.id, t1.language, t1.statement_id, t1.text from quotation t1 where t1.rank <> 'deprecated' and (t1.fidelity = $1 and exists
          (select 1 from statement t6 where t6.id = t1.statement_id and t6.form = $2)) order by t1.text, t1.id limit 20) t1
      left join statement t2 on t2.id = t1.statement_id
      left join actor t3 on t3.id = t2.speaker_id
      left join document t4 on t4.id = t1.document_id order by t1.text, t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

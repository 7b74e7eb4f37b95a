select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["language,id",', to_json(coalesce(t1.language, '')), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select t1.*, row_number() over () as _n
    from (select (('{"text":' || to_json(t1.text) || ',"language":') || (coalesce(to_json(t1.language)::text, 'null') || ',"fidelity":"' || t1.fidelity)) || (('","document":{"label":' || to_json(t2.label) || ',"copy_of":') || (case when t3.id is null then 'null' else '{"label":' || to_json(t3.label) || '}' end || '},"statement":{"label":' || to_json(t4.label) || '}}')) as _1, t1.language, t1.id
      from (select t1.document_id, t1.fidelity, t1.id, t1.language, t1.statement_id, t1.text from quotation t1 where t1.rank <> 'deprecated' and exists
        (select 1 from statement t5 where t5.id = t1.statement_id and t5.speaker_id = $1) order by coalesce(t1.language, ''), t1.id limit 21) t1
      left join document t2 on t2.id = t1.document_id
      left join document t3 on t3.id = t2.copy_of_id
      left join statement t4 on t4.id = t1.statement_id order by coalesce(t1.language, ''), t1.id) t1) t1)

select concat('{"data":{"quotations":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select (('{"text":' || to_json(t1.text) || ',"language":') || (coalesce(to_json(t1.language)::text, 'null') || ',"fidelity":"' || upper(t1.fidelity))) || (('","document":{"label":' || to_json(t2.label) || ',"copyOf":') || (case when t3.id is null then 'null' else '{"label":' || to_json(t3.label) || '}' end || '},"statement":{"label":' || to_json(t4.label) || '}}')) as _1
      from (select t1.document_id, t1.fidelity, t1.id, t1.language, t1.statement_id, t1.text from quotation t1 where t1.rank <> 'deprecated' and exists
        (select 1 from statement t5 where t5.id = t1.statement_id and t5.speaker_id = $1) order by coalesce(t1.language, ''), t1.id limit 20) t1
      left join document t2 on t2.id = t1.document_id
      left join document t3 on t3.id = t2.copy_of_id
      left join statement t4 on t4.id = t1.statement_id order by coalesce(t1.language, ''), t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

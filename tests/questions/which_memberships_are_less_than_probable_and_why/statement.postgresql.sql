select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["confidence,label,id",', to_json(t1.confidence), ',', to_json(t1.label), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat(('{"label":' || to_json(t1.label) || ',"status":"' || t1.status) || (('","confidence":"' || t1.confidence) || ('","note":' || coalesce(to_json(t1.note)::text, 'null') || ',"citations":[')),
      (select string_agg(t2._1, ',')
        from (select ('{"field":' || coalesce(to_json(t2.field)::text, 'null') || ',"value":') || (coalesce(to_json(t2.value)::text, 'null') || ',"document":{"label":' || to_json(t3.label) || '}}') as _1
          from (select t2.document_id, t2.field, t2.id, t2.value from citation t2 where t2.record_id = t1.id order by t2.id limit 100) t2
          left join document t3 on t3.id = t2.document_id order by t2.id) t2), ']}') end as _1, t1.confidence, t1.label, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.confidence, t1.id, t1.label, t1.note, t1.status from membership t1 where t1.rank <> 'deprecated' and t1.confidence is distinct from $1 order by t1.confidence, t1.label, t1.id limit 21) t1) t1 order by t1.confidence, t1.label, t1.id) t1)

select concat('{"data":{"memberships":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat(('{"label":' || to_json(t1.label) || ',"status":"' || upper(t1.status)) || (('","confidence":"' || upper(t1.confidence)) || ('","note":' || coalesce(to_json(t1.note)::text, 'null') || ',"citations":{"nodes":[')),
        (select string_agg(t2._1, ',')
          from (select ('{"field":' || coalesce(to_json(t2.field)::text, 'null') || ',"value":') || (coalesce(to_json(t2.value)::text, 'null') || ',"document":{"label":' || to_json(t3.label) || '}}') as _1
            from (select t2.document_id, t2.field, t2.id, t2.value from citation t2 where t2.record_id = t1.id order by t2.id limit 20) t2
            left join document t3 on t3.id = t2.document_id order by t2.id) t2), ']}}') as _1
      from (select t1.confidence, t1.id, t1.label, t1.note, t1.status from membership t1 where t1.rank <> 'deprecated' and t1.confidence is distinct from $1 order by t1.confidence, t1.label, t1.id limit 20) t1 order by t1.confidence, t1.label, t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

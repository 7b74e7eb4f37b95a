select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["confidence,-kind,id",', to_json(t1.confidence), ',', to_json(t1.kind), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat(('{"kind":"' || t1.kind || '","object":{"label":') || (to_json(t2.label) || '},"confidence":"' || t1.confidence || '","citations":['),
      (select string_agg(t3._1, ',')
        from (select ('{"support_type":"' || t3.support_type) || ('","note":' || coalesce(to_json(t3.note)::text, 'null') || '}') as _1
          from (select t3.id, t3.note, t3.support_type from citation t3 where t3.record_id = t1.id order by t3.id limit 100) t3 order by t3.id) t3), ']}') end as _1, t1.confidence, t1.kind, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.confidence, t1.id, t1.kind, t1.object_id from relation t1 where t1.rank <> 'deprecated' and (t1.subject_id = $1 and t1.confidence = any($2::text[])) order by t1.confidence, t1.kind desc, t1.id limit 21) t1) t1
    left join record t2 on t2.id = t1.object_id order by t1.confidence, t1.kind desc, t1.id) t1)

select concat('{"data":{"relations":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat(('{"kind":"' || upper(t1.kind) || '","object":{"label":') || (to_json(t2.label) || '},"confidence":"' || upper(t1.confidence) || '","citations":{"nodes":['),
        (select string_agg(t3._1, ',')
          from (select ('{"supportType":"' || upper(t3.support_type)) || ('","note":' || coalesce(to_json(t3.note)::text, 'null') || '}') as _1
            from (select t3.id, t3.note, t3.support_type from citation t3 where t3.record_id = t1.id order by t3.id limit 20) t3 order by t3.id) t3), ']}}') as _1
      from (select t1.confidence, t1.id, t1.kind, t1.object_id from relation t1 where t1.rank <> 'deprecated' and (t1.confidence = any($1::text[]) and t1.subject_id = $2) order by t1.confidence, t1.kind desc, t1.id limit 20) t1
      left join record t2 on t2.id = t1.object_id order by t1.confidence, t1.kind desc, t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["scheme,id",', to_json(t1.scheme), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat(('{"scheme":"' || t1.scheme || '","value":') || (to_json(t1.value) || ',"record":{"label":' || to_json(t2.label) || '},"citations":['),
      (select string_agg(t3._1, ',')
        from (select ('{"value":' || coalesce(to_json(t3.value)::text, 'null') || ',"note":') || (coalesce(to_json(t3.note)::text, 'null') || ',"document":{"label":' || to_json(t4.label) || '}}') as _1
          from (select t3.document_id, t3.id, t3.note, t3.value from citation t3 where t3.record_id = t1.id order by t3.id limit 100) t3
          left join document t4 on t4.id = t3.document_id order by t3.id) t3), ']}') end as _1, t1.scheme, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.id, t1.record_id, t1.scheme, t1.value from identifier t1 where t1.rank <> 'deprecated' and (strpos(t1.value, $1) = 1 and exists
          (select 1 from citation t5 where t5.record_id = t1.id and t5.field = $2)) order by t1.scheme, t1.id limit 21) t1) t1
    left join record t2 on t2.id = t1.record_id order by t1.scheme, t1.id) t1)

select concat('{"data":{"identifiers":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat(('{"scheme":"' || upper(t1.scheme) || '","value":') || (to_json(t1.value) || ',"record":{"label":' || to_json(t2.label) || '},"citations":{"nodes":['),
        (select string_agg(t3._1, ',')
          from (select ('{"value":' || coalesce(to_json(t3.value)::text, 'null') || ',"note":') || (coalesce(to_json(t3.note)::text, 'null') || ',"document":{"label":' || to_json(t4.label) || '}}') as _1
            from (select t3.document_id, t3.id, t3.note, t3.value from citation t3 where t3.record_id = t1.id order by t3.id limit 20) t3
            left join document t4 on t4.id = t3.document_id order by t3.id) t3), ']}}') as _1
      from (select t1.id, t1.record_id, t1.scheme, t1.value from identifier t1 where t1.rank <> 'deprecated' and (exists
          (select 1 from citation t5 where t5.record_id = t1.id and t5.field = $1) and strpos(t1.value, $2) = 1) order by t1.scheme, t1.id limit 20) t1
      left join record t2 on t2.id = t1.record_id order by t1.scheme, t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat(('{"id":"' || t1.id || '","label":') || (to_json(t1.label) || ',"kind":"' || t1.kind || '","identifiers":['),
      (select string_agg(t2._1, ',')
        from (select ('{"scheme":"' || t2.scheme) || ('","value":' || to_json(t2.value) || '}') as _1
          from (select t2.id, t2.scheme, t2.value from identifier t2 where t2.record_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 100) t2 order by t2.id) t2), ']}') end as _1, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.id, t1.kind, t1.label from actor t1 where exists
        (select 1 from name t3 where t3.record_id = t1.id and t3.rank <> 'deprecated' and (t3.text = $1 and t3.language = $2)) order by t1.id limit 21) t1) t1 order by t1.id) t1)

select concat('{"data":{"actors":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat(('{"id":"' || t1.id || '","label":') || (to_json(t1.label) || ',"kind":"' || upper(t1.kind) || '","identifiers":{"nodes":['),
        (select string_agg(t2._1, ',')
          from (select ('{"scheme":"' || upper(t2.scheme)) || ('","value":' || to_json(t2.value) || '}') as _1
            from (select t2.id, t2.scheme, t2.value from identifier t2 where t2.record_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 20) t2 order by t2.id) t2), ']}}') as _1
      from (select t1.id, t1.kind, t1.label from actor t1 where exists
        (select 1 from name t3 where t3.record_id = t1.id and t3.rank <> 'deprecated' and (t3.language = $1 and t3.text = $2)) order by t1.id limit 20) t1 order by t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

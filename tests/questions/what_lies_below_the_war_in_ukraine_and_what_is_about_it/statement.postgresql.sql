select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["label,id",', to_json(t1.label), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat(('{"label":' || to_json(t1.label)) || (',"broader":' || case when t2.id is null then 'null' else '{"label":' || to_json(t2.label) || '}' end || ',"tagged":['),
      (select string_agg(t3._1, ',')
        from (select ('{"record":{"record_kind":' || to_json(t4.record_kind)) || (',"label":' || to_json(t4.label) || '}}') as _1
          from (select t3.id, t3.record_id from tag t3 where t3.topic_id = t1.id and t3.rank <> 'deprecated' order by t3.id limit 100) t3
          left join record t4 on t4.id = t3.record_id order by t3.id) t3), ']}') end as _1, t1.label, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.broader_id, t1.id, t1.label from topic t1 where t1.broader_id = $1 order by t1.label, t1.id limit 21) t1) t1
    left join topic t2 on t2.id = t1.broader_id order by t1.label, t1.id) t1)

select concat('{"data":{"topics":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat(('{"label":' || to_json(t1.label)) || (',"broader":' || case when t2.id is null then 'null' else '{"label":' || to_json(t2.label) || '}' end || ',"tagged":{"nodes":['),
        (select string_agg(t3._1, ',')
          from (select ('{"record":{"recordKind":' || to_json(upper(t4.record_kind))) || (',"label":' || to_json(t4.label) || '}}') as _1
            from (select t3.id, t3.record_id from tag t3 where t3.topic_id = t1.id and t3.rank <> 'deprecated' order by t3.id limit 20) t3
            left join record t4 on t4.id = t3.record_id order by t3.id) t3), ']}}') as _1
      from (select t1.broader_id, t1.id, t1.label from topic t1 where t1.broader_id = $1 order by t1.label, t1.id limit 20) t1
      left join topic t2 on t2.id = t1.broader_id order by t1.label, t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

with x1(id, json) as
(select t4.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from meeting t6 where t6.place_id = t4.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"meetings":"/v1/meetings?place=' || t4.id || '&fields=label' || '&after=' || min(encode(convert_to(concat('["id",'
            , to_json(t5.id), ']'), 'UTF8'), 'hex')) || '"' end
          from (select t7.id from meeting t7 where t7.place_id = t4.id order by t7.id limit 2 offset 99) t5), '') else '' end, ''), 2) || '}' from place t4)
              select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n =
    20 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat(('{"label":' || to_json(t1.label) || ',"kind":"' || t1.kind) || (('","summary":' ||
      coalesce(to_json(t1.summary)::text, 'null')) || (',"country":' || case when t2.id is null then 'null' else '{"label":' || to_json(t2.label) || '}' end ||
      ',"meetings":[')),
      (select string_agg(t3._1, ',')
        from (select '{"label":' || to_json(t3.label) || '}' as _1
          from (select t3.id, t3.label from meeting t3 where t3.place_id = t1.id order by t3.id limit 100) t3 order by t3.id) t3), ']',
      (select x1.json from x1 where x1.id = t1.id), '}') end as _1, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.country_id, t1.id, t1.kind, t1.label, t1.summary from place t1 where t1.country_id is null order by t1.id limit 21) t1) t1
    left join actor t2 on t2.id = t1.country_id order by t1.id) t1)

select concat('{"data":{"places":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat(('{"label":' || to_json(t1.label) || ',"placeKind":"' || upper(t1.kind)) || (('","summary":' || coalesce(to_json(t1.summary)::text,
        'null')) || (',"country":' || case when t2.id is null then 'null' else '{"label":' || to_json(t2.label) || '}' end || ',"meetings":{"nodes":[')),
        (select string_agg(t3._1, ',')
          from (select '{"label":' || to_json(t3.label) || '}' as _1
            from (select t3.id, t3.label from meeting t3 where t3.place_id = t1.id order by t3.id limit 20) t3 order by t3.id) t3), ']}}') as _1
      from (select t1.country_id, t1.id, t1.kind, t1.label, t1.summary from place t1 where t1.country_id is null order by t1.id limit 20) t1
      left join actor t2 on t2.id = t1.country_id order by t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

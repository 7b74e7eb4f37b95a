with x1(id, json) as
(select t3.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from name t5 where t5.record_id = t3.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"names":"/v1/names?record=' || t3.id || '&fields=text,language' || '&after=' || min(encode(convert_to(concat(
            '["id",', to_json(t4.id), ']'), 'UTF8'), 'hex')) || '"' end
          from (select t6.id from name t6 where t6.record_id = t3.id and t6.rank <> 'deprecated' order by t6.id limit 2 offset 99) t4), '') else '' end, ''), 2)
              || '}' from actor t3) select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n =
    20 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat('{"label":' || to_json(t1.label) || ',"names":[',
      (select string_agg(t2._1, ',')
        from (select ('{"text":' || to_json(t2.text)) || (',"language":' || coalesce(to_json(t2.language)::text, 'null') || '}') as _1
          from (select t2.id, t2.language, t2.text from name t2 where t2.record_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 100) t2 order by
              t2.id) t2), ']',
      (select x1.json from x1 where x1.id = t1.id), '}') end as _1, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.id, t1.label from actor t1 where t1.id in
        (select record_id from search_text where array_to_tsvector(string_to_array(words, ' ')) @@ cast($1::text as tsquery) and superseded is null and id <
            1073741824) order by t1.id limit 21) t1) t1 order by t1.id) t1)

select concat('{"data":{"actors":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat('{"label":' || to_json(t1.label) || ',"names":{"nodes":[',
        (select string_agg(t2._1, ',')
          from (select ('{"text":' || to_json(t2.text)) || (',"language":' || coalesce(to_json(t2.language)::text, 'null') || '}') as _1
            from (select t2.id, t2.language, t2.text from name t2 where t2.record_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 100) t2 order by
                t2.id) t2), ']}}') as _1
      from (select t1.id, t1.label from actor t1 where t1.id in
        (select record_id from search_text where array_to_tsvector(string_to_array(words, ' ')) @@ cast($1::text as tsquery) and superseded is null and id <
            1073741824) order by t1.id limit 20) t1 order by t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

with x1(id, json) as
(select t3.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from citation t5 where t5.record_id = t3.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"citations":"/v1/citations?record=' || t3.id || '&fields=field,note' || '&after=' || min(encode(convert_to(concat(
            '["id",', to_json(t4.id), ']'), 'UTF8'), 'hex')) || '"' end
          from (select t6.id from citation t6 where t6.record_id = t3.id order by t6.id limit 2 offset 99) t4), '') else '' end, ''), 2) || '}' from statement
              t3) select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n =
    20 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat(('{"label":' || to_json(t1.label)) || (',"date":' || case when t1.date is null then 'null' else ('{"text":"' ||
      t1.date || '","earliest":') || (case t1.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_earliest || '"' end
      || ',"latest":' || case t1.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_latest || '"' end || '}') end ||
      ',"citations":['),
      (select string_agg(t2._1, ',')
        from (select ('{"field":' || coalesce(to_json(t2.field)::text, 'null')) || (',"note":' || coalesce(to_json(t2.note)::text, 'null') || '}') as _1
          from (select t2.field, t2.id, t2.note from citation t2 where t2.record_id = t1.id order by t2.id limit 100) t2 order by t2.id) t2), ']',
      (select x1.json from x1 where x1.id = t1.id), '}') end as _1, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.date, t1.date_earliest, t1.date_latest, t1.id, t1.label from statement t1 where (t1.date is not null and (t1.date_earliest <= $1 and
          t1.date_latest >= $2)) order by t1.id limit 21) t1) t1 order by t1.id) t1)

select concat('{"data":{"statements":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat(('{"label":' || to_json(t1.label)) || (',"date":' || case when t1.date is null then 'null' else ('{"text":"' || t1.date ||
        '","earliest":') || (case t1.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_earliest || '"' end ||
        ',"latest":' || case t1.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_latest || '"' end || '}') end ||
        ',"citations":{"nodes":['),
        (select string_agg(t2._1, ',')
          from (select ('{"field":' || coalesce(to_json(t2.field)::text, 'null')) || (',"note":' || coalesce(to_json(t2.note)::text, 'null') || '}') as _1
            from (select t2.field, t2.id, t2.note from citation t2 where t2.record_id = t1.id order by t2.id limit 20) t2 order by t2.id) t2), ']}}') as _1
      from (select t1.date, t1.date_earliest, t1.date_latest, t1.id, t1.label from statement t1 where (t1.date is not null and (t1.date_earliest <= $1 and
          t1.date_latest >= $2)) order by t1.id limit 20) t1 order by t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

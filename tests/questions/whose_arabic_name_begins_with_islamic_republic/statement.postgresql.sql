select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n =
    20 then encode(convert_to(concat('["label,id",', to_json(t1.label), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end,
    ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select t1.*, row_number() over () as _n
    from (select '{"label":' || to_json(t1.label) || '}' as _1, t1.label, t1.id
      from (select t1.id, t1.label from actor t1 where exists
        (select 1 from name t2 where t2.record_id = t1.id and t2.rank <> 'deprecated' and (strpos(t2.text, $1) = 1 and strpos(t2.text, $2) > 0)) order by
            t1.label, t1.id limit 21) t1 order by t1.label, t1.id) t1) t1)

select concat('{"data":{"actors":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select '{"label":' || to_json(t1.label) || '}' as _1
      from (select t1.id, t1.label from actor t1 where exists
        (select 1 from name t2 where t2.record_id = t1.id and t2.rank <> 'deprecated' and (strpos(t2.text, $1) > 0 and strpos(t2.text, $2) = 1)) order by
            t1.label, t1.id limit 20) t1 order by t1.label, t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["-start,label,id",', to_json(t1.start_earliest), ',', to_json(t1.label), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select t1.*, row_number() over () as _n
    from (select ('{"label":' || to_json(t1.label)) || (',"place":' || case when t2.id is null then 'null' else ('{"label":' || to_json(t2.label)) || (',"country":' || case when t3.id is null then 'null' else '{"label":' || to_json(t3.label) || '}' end || '}') end || '}') as _1, t1.start_earliest, t1.label, t1.id
      from (select t1.id, t1.label, t1.place_id, t1.start_earliest from meeting t1 where exists
        (select 1 from place t4 where t4.id = t1.place_id and (t4.country_id = $1 and t4.kind = $2)) order by t1.start_earliest desc, t1.label, t1.id limit 21) t1
      left join place t2 on t2.id = t1.place_id
      left join actor t3 on t3.id = t2.country_id order by t1.start_earliest desc, t1.label, t1.id) t1) t1)

select concat('{"data":{"meetings":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select ('{"label":' || to_json(t1.label)) || (',"place":' || case when t2.id is null then 'null' else ('{"label":' || to_json(t2.label)) || (',"country":' || case when t3.id is null then 'null' else '{"label":' || to_json(t3.label) || '}' end || '}') end || '}') as _1
      from (select t1.id, t1.label, t1.place_id, t1.start_earliest from meeting t1 where exists
        (select 1 from place t4 where t4.id = t1.place_id and (t4.country_id = $1 and t4.kind = $2)) order by t1.start_earliest desc, t1.label, t1.id limit 20) t1
      left join place t2 on t2.id = t1.place_id
      left join actor t3 on t3.id = t2.country_id order by t1.start_earliest desc, t1.label, t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

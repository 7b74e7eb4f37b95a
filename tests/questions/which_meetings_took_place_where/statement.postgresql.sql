select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["place.label,-start,id",', to_json(coalesce(
                    (select t3.label from place t3 where t3.id = t1.place_id), '')), ',', to_json(t1.start_earliest), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select t1.*, row_number() over () as _n
    from (select ('{"label":' || to_json(t1.label) || ',"place":') || (case when t2.id is null then 'null' else '{"label":' || to_json(t2.label) || '}' end || ',"start":' || case when t1.start is null then 'null' else ('{"text":"' || t1.start || '","earliest":') || (case t1.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_earliest || '"' end || ',"latest":' || case t1.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_latest || '"' end || '}') end || '}') as _1, t1.place_id, t1.start_earliest, t1.id
      from (select t1.id, t1.label, t1.place_id, t1.start, t1.start_earliest, t1.start_latest from meeting t1 where t1.place_id is not null order by coalesce(
          (select t4.label from place t4 where t4.id = t1.place_id), ''), t1.start_earliest desc, t1.id limit 21) t1
      left join place t2 on t2.id = t1.place_id order by coalesce(
        (select t6.label from place t6 where t6.id = t1.place_id), ''), t1.start_earliest desc, t1.id) t1) t1)

select concat('{"data":{"meetings":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select ('{"label":' || to_json(t1.label) || ',"place":') || (case when t2.id is null then 'null' else '{"label":' || to_json(t2.label) || '}' end || ',"start":' || case when t1.start is null then 'null' else ('{"text":"' || t1.start || '","earliest":') || (case t1.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_earliest || '"' end || ',"latest":' || case t1.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_latest || '"' end || '}') end || '}') as _1
      from (select t1.id, t1.label, t1.place_id, t1.start, t1.start_earliest, t1.start_latest from meeting t1 where not coalesce(t1.place_id is null, false) order by coalesce(
          (select t3.label from place t3 where t3.id = t1.place_id), ''), t1.start_earliest desc, t1.id limit 20) t1
      left join place t2 on t2.id = t1.place_id order by coalesce(
        (select t5.label from place t5 where t5.id = t1.place_id), ''), t1.start_earliest desc, t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["place.label,-start,id",%s,%s,%s]', json_quote(coalesce(
                  (select t3.label from place t3 where t3.id = t1.place_id), '')), json_quote(t1.start_earliest), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select '{"label":' || json_quote(t1.label) || ',"place":' || case when t2.id is null then 'null' else '{"label":' || json_quote(t2.label) || '}' end || ',"start":' || case when t1.start is null then 'null' else '{"text":"' || t1.start || '","earliest":' || case t1.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_earliest || '"' end || ',"latest":' || case t1.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_latest || '"' end || '}' end || '}' as _1, t1.place_id, t1.start_earliest, t1.id
      from (select t1.id, t1.label, t1.place_id, t1.start, t1.start_earliest, t1.start_latest from meeting t1 where t1.place_id is not null order by coalesce(
          (select t4.label from place t4 where t4.id = t1.place_id), ''), t1.start_earliest desc, t1.id limit 21) t1
      left join place t2 on t2.id = t1.place_id) t1) t1)

select printf('{"data":{"meetings":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat('{"label":' || json_quote(t1.label) || ',"place":' || case when t2.id is null then 'null' else '{"label":' || json_quote(t2.label) || '}' end || ',"start":' || case when t1.start is null then 'null' else '{"text":"' || t1.start || '","earliest":' || case t1.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_earliest || '"' end || ',"latest":' || case t1.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_latest || '"' end || '}' end || '}', ',')
    from (select t1.id, t1.label, t1.place_id, t1.start, t1.start_earliest, t1.start_latest from meeting t1 where not coalesce(t1.place_id is null, false) order by coalesce(
        (select t3.label from place t3 where t3.id = t1.place_id), ''), t1.start_earliest desc, t1.id limit 20) t1
    left join place t2 on t2.id = t1.place_id),
  (select value from counter where name = 'revision'))

with x1(id, json) as
(select t4.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from meeting t6 where t6.place_id = t4.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"meetings":"/v1/meetings?place=' || t4.id || '&fields=label' || '&after=' || min(lower(hex(printf('["id",%s]',
            json_quote(t5.id))))) || '"' end
          from (select t7.id from meeting t7 where t7.place_id = t4.id order by t7.id limit 2 offset 99) t5), '') else '' end, ''), 2) || '}' from place t4)
              select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf(
    '{"label":%s,"kind":"%s","summary":%s,"country":%s,"meetings":[%s]%s}', json_quote(t1.label), t1.kind, json_quote(t1.summary), case when t2.id is null then
    'null' else '{"label":' || json_quote(t2.label) || '}' end,
        (select group_concat('{"label":' || json_quote(t3.label) || '}', ',')
          from (select t3.id, t3.label from meeting t3 where t3.place_id = t1.id order by t3.id limit 100) t3),
        (select x1.json from x1 where x1.id = t1.id)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then
            lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.country_id, t1.id, t1.kind, t1.label, t1.summary from place t1 where t1.country_id is null order by t1.id limit 21) t1) t1
  left join actor t2 on t2.id = t1.country_id)

select printf('{"data":{"places":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"label":%s,"placeKind":"%s","summary":%s,"country":%s,"meetings":{"nodes":[%s]}}', json_quote(t1.label), upper(t1.kind),
      json_quote(t1.summary), case when t2.id is null then 'null' else '{"label":' || json_quote(t2.label) || '}' end,
        (select group_concat('{"label":' || json_quote(t3.label) || '}', ',')
          from (select t3.id, t3.label from meeting t3 where t3.place_id = t1.id order by t3.id limit 20) t3)), ',')
    from (select t1.country_id, t1.id, t1.kind, t1.label, t1.summary from place t1 where t1.country_id is null order by t1.id limit 20) t1
    left join actor t2 on t2.id = t1.country_id),
  (select value from counter where name = 'revision'))

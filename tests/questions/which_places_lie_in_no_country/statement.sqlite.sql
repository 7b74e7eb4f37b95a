select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"label":%s,"kind":"%s","summary":%s,"country":%s,"meetings":[%s]}'
    , json_quote(t1.label), t1.kind, json_quote(t1.summary), case when t2.id is null then 'null' else '{"label":' || json_quote(t2.label) || '}' end,
        (select group_concat('{"label":' || json_quote(t3.label) || '}', ',')
          from (select t3.id, t3.label from meeting t3 where t3.place_id = t1.id order by t3.id limit 100) t3)), ',') filter (where t1._n <= 20), case when
              count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.country_id, t1.id, t1.kind, t1.label, t1.summary from place t1 where t1.country_id is null order by t1.id limit 21) t1) t1
  left join actor t2 on t2.id = t1.country_id)

select printf('{"data":{"places":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"label":%s,"kind":"%s","summary":%s,"country":%s,"meetings":{"nodes":[%s]}}', json_quote(t1.label), upper(t1.kind),
      json_quote(t1.summary), case when t2.id is null then 'null' else '{"label":' || json_quote(t2.label) || '}' end,
        (select group_concat('{"label":' || json_quote(t3.label) || '}', ',')
          from (select t3.id, t3.label from meeting t3 where t3.place_id = t1.id order by t3.id limit 20) t3)), ',')
    from (select t1.country_id, t1.id, t1.kind, t1.label, t1.summary from place t1 where t1.country_id is null order by t1.id limit 20) t1
    left join actor t2 on t2.id = t1.country_id),
  (select value from counter where name = 'revision'))

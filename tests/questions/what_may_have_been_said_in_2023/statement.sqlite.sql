with x1(id, json) as
(select t3.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from citation t5 where t5.record_id = t3.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"citations":"/v1/citations?record=' || t3.id || '&fields=field,note' || '&after=' || min(lower(hex(printf(
            '["id",%s]', json_quote(t4.id))))) || '"' end
          from (select t6.id from citation t6 where t6.record_id = t3.id order by t6.id limit 2 offset 99) t4), '') else '' end, ''), 2) || '}' from statement
              t3) select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"label":%s,"date":%s,"citations":[%s]%s}', json_quote(t1.label),
    case when t1.date is null then 'null' else '{"text":"' || t1.date || '","earliest":' || case t1.date_earliest when '0000-00-00' then 'null' when
    '9999-99-99' then 'null' else '"' || t1.date_earliest || '"' end || ',"latest":' || case t1.date_latest when '0000-00-00' then 'null' when '9999-99-99' then
    'null' else '"' || t1.date_latest || '"' end || '}' end,
        (select group_concat('{"field":' || json_quote(t2.field) || ',"note":' || json_quote(t2.note) || '}', ',')
          from (select t2.field, t2.id, t2.note from citation t2 where t2.record_id = t1.id order by t2.id limit 100) t2),
        (select x1.json from x1 where x1.id = t1.id)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then
            lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.date, t1.date_earliest, t1.date_latest, t1.id, t1.label from statement t1 where (t1.date is not null and (t1.date_earliest <= '2023-12-31'
        and t1.date_latest >= '2023-01-01')) order by t1.id limit 21) t1) t1)

select printf('{"data":{"statements":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"label":%s,"date":%s,"citations":{"nodes":[%s]}}', json_quote(t1.label), case when t1.date is null then 'null' else '{"text":"'
      || t1.date || '","earliest":' || case t1.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_earliest || '"' end
      || ',"latest":' || case t1.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_latest || '"' end || '}' end,
        (select group_concat('{"field":' || json_quote(t2.field) || ',"note":' || json_quote(t2.note) || '}', ',')
          from (select t2.field, t2.id, t2.note from citation t2 where t2.record_id = t1.id order by t2.id limit 20) t2)), ',')
    from (select t1.date, t1.date_earliest, t1.date_latest, t1.id, t1.label from statement t1 where (t1.date is not null and (t1.date_earliest <= '2023-12-31'
        and t1.date_latest >= '2023-01-01')) order by t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

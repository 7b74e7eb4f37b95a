select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 20), case when count(*) > 20 then
    json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select '{"label":' || json_quote(t1.label) || ',"date":' || case when t1.date is null then 'null' else '{"text":"' || t1.date || '","earliest":' ||
        case t1.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_earliest || '"' end || ',"latest":' || case
        t1.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_latest || '"' end || '}' end || '}' as _1, t1.id
      from (select t1.date, t1.date_earliest, t1.date_latest, t1.id, t1.label from statement t1 where ((t1.date is null or t1.date_earliest < '2024-04-09' or
          t1.date_latest > '2024-04-09') and t1.date is not null) order by t1.id limit 21) t1) t1) t1)

select printf('{"data":{"statements":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat('{"label":' || json_quote(t1.label) || ',"date":' || case when t1.date is null then 'null' else '{"text":"' || t1.date || '","earliest":'
      || case t1.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_earliest || '"' end || ',"latest":' || case
      t1.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_latest || '"' end || '}' end || '}', ',')
    from (select t1.date, t1.date_earliest, t1.date_latest, t1.id, t1.label from statement t1 where (t1.date is not null and (t1.date is null or
        t1.date_earliest < '2024-04-09' or t1.date_latest > '2024-04-09')) order by t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

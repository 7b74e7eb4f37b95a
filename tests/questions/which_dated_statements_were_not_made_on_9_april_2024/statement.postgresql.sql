select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n =
    20 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select t1.*, row_number() over () as _n
    from (select ('{"label":' || to_json(t1.label)) || (',"date":' || case when t1.date is null then 'null' else ('{"text":"' || t1.date || '","earliest":') ||
        (case t1.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_earliest || '"' end || ',"latest":' || case
        t1.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_latest || '"' end || '}') end || '}') as _1, t1.id
      from (select t1.date, t1.date_earliest, t1.date_latest, t1.id, t1.label from statement t1 where ((t1.date is null or t1.date_earliest < $1 or
          t1.date_latest > $2) and t1.date is not null) order by t1.id limit 21) t1 order by t1.id) t1) t1)

select concat('{"data":{"statements":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select ('{"label":' || to_json(t1.label)) || (',"date":' || case when t1.date is null then 'null' else ('{"text":"' || t1.date || '","earliest":') ||
        (case t1.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_earliest || '"' end || ',"latest":' || case
        t1.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_latest || '"' end || '}') end || '}') as _1
      from (select t1.date, t1.date_earliest, t1.date_latest, t1.id, t1.label from statement t1 where (t1.date is not null and (t1.date is null or
          t1.date_earliest < $1 or t1.date_latest > $2)) order by t1.id limit 20) t1 order by t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

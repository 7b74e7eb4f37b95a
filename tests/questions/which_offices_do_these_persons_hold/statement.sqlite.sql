select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 50), case when count(*) > 50 then json_quote(max(case when t1._n = 50 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select printf('{"person":{"label":%s},"office":{"title":%s,"level":"%s","body":{"label":%s}},"since":%s,"until":%s,"acting":%s}', json_quote(t2.label), json_quote(t3.title), t3.level, json_quote(t4.label), case when t1.since is null then 'null' else '{"text":' || json_quote(t1.since) || ',"earliest":' || json_quote(nullif(nullif(t1.since_earliest, '0000-00-00'), '9999-99-99')) || ',"latest":' || json_quote(nullif(nullif(t1.since_latest, '0000-00-00'), '9999-99-99')) || '}' end, case when t1.until is null then 'null' else '{"text":' || json_quote(t1.until) || ',"earliest":' || json_quote(nullif(nullif(t1.until_earliest, '0000-00-00'), '9999-99-99')) || ',"latest":' || json_quote(nullif(nullif(t1.until_latest, '0000-00-00'), '9999-99-99')) || '}' end, case when t1.acting then 'true' else 'false' end) as _1, t1.id
      from (select t1.acting, t1.id, t1.office_id, t1.person_id, t1.since, t1.since_earliest, t1.since_latest, t1.until, t1.until_earliest, t1.until_latest from tenure t1 where t1.rank <> 'deprecated' and (t1.since is not null and t1.since_latest <= '2024-04-09') order by t1.id limit 51) t1
      left join actor t2 on t2.id = t1.person_id
      left join office t3 on t3.id = t1.office_id
      left join actor t4 on t4.id = t3.body_id) t1) t1)

select printf('{"data":{"tenures":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"person":{"label":%s},"office":{"title":%s,"level":"%s","body":{"label":%s}},"since":%s,"until":%s,"acting":%s}', json_quote(t2.label), json_quote(t3.title), upper(t3.level), json_quote(t4.label), case when t1.since is null then 'null' else '{"text":' || json_quote(t1.since) || ',"earliest":' || json_quote(nullif(nullif(t1.since_earliest, '0000-00-00'), '9999-99-99')) || ',"latest":' || json_quote(nullif(nullif(t1.since_latest, '0000-00-00'), '9999-99-99')) || '}' end, case when t1.until is null then 'null' else '{"text":' || json_quote(t1.until) || ',"earliest":' || json_quote(nullif(nullif(t1.until_earliest, '0000-00-00'), '9999-99-99')) || ',"latest":' || json_quote(nullif(nullif(t1.until_latest, '0000-00-00'), '9999-99-99')) || '}' end, case when t1.acting then 'true' else 'false' end), ',')
    from (select t1.acting, t1.id, t1.office_id, t1.person_id, t1.since, t1.since_earliest, t1.since_latest, t1.until, t1.until_earliest, t1.until_latest from tenure t1 where t1.rank <> 'deprecated' and (t1.since is not null and t1.since_latest <= '2024-04-09') order by t1.id limit 50) t1
    left join actor t2 on t2.id = t1.person_id
    left join office t3 on t3.id = t1.office_id
    left join actor t4 on t4.id = t3.body_id),
  (select value from counter where name = 'revision'))

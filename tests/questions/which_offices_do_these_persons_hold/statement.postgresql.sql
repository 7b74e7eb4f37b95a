select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 50), '],"next":', case when count(*) > 50 then coalesce(to_json(max(case when t1._n = 50 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select t1.*, row_number() over () as _n
    from (select (('{"person":{"label":' || to_json(t2.label) || '},"office":{"title":') || (to_json(t3.title) || ',"level":"' || t3.level || '","body":{"label":')) || ((to_json(t4.label) || '}},"since":' || case when t1.since is null then 'null' else ('{"text":' || to_json(t1.since) || ',"earliest":') || (coalesce(to_json(nullif(nullif(t1.since_earliest, '0000-00-00'), '9999-99-99'))::text, 'null') || ',"latest":' || coalesce(to_json(nullif(nullif(t1.since_latest, '0000-00-00'), '9999-99-99'))::text, 'null') || '}') end || ',"until":') || (case when t1.until is null then 'null' else ('{"text":' || to_json(t1.until) || ',"earliest":') || (coalesce(to_json(nullif(nullif(t1.until_earliest, '0000-00-00'), '9999-99-99'))::text, 'null') || ',"latest":' || coalesce(to_json(nullif(nullif(t1.until_latest, '0000-00-00'), '9999-99-99'))::text, 'null') || '}') end || ',"acting":' || case when t1.acting then 'true' else 'false' end || '}')) as _1, t1.id
      from (select t1.acting, t1.id, t1.office_id, t1.person_id, t1.since, t1.since_earliest, t1.since_latest, t1.until, t1.until_earliest, t1.until_latest from tenure t1 where t1.rank <> 'deprecated' and (t1.since is not null and t1.since_latest <= $1) order by t1.id limit 51) t1
      left join actor t2 on t2.id = t1.person_id
      left join office t3 on t3.id = t1.office_id
      left join actor t4 on t4.id = t3.body_id order by t1.id) t1) t1)

select concat('{"data":{"tenures":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select (('{"person":{"label":' || to_json(t2.label) || '},"office":{"title":') || (to_json(t3.title) || ',"level":"' || upper(t3.level) || '","body":{"label":')) || ((to_json(t4.label) || '}},"since":' || case when t1.since is null then 'null' else ('{"text":' || to_json(t1.since) || ',"earliest":') || (coalesce(to_json(nullif(nullif(t1.since_earliest, '0000-00-00'), '9999-99-99'))::text, 'null') || ',"latest":' || coalesce(to_json(nullif(nullif(t1.since_latest, '0000-00-00'), '9999-99-99'))::text, 'null') || '}') end || ',"until":') || (case when t1.until is null then 'null' else ('{"text":' || to_json(t1.until) || ',"earliest":') || (coalesce(to_json(nullif(nullif(t1.until_earliest, '0000-00-00'), '9999-99-99'))::text, 'null') || ',"latest":' || coalesce(to_json(nullif(nullif(t1.until_latest, '0000-00-00'), '9999-99-99'))::text, 'null') || '}') end || ',"acting":' || case when t1.acting then 'true' else 'false' end || '}')) as _1
      from (select t1.acting, t1.id, t1.office_id, t1.person_id, t1.since, t1.since_earliest, t1.since_latest, t1.until, t1.until_earliest, t1.until_latest from tenure t1 where t1.rank <> 'deprecated' and (t1.since is not null and t1.since_latest <= $1) order by t1.id limit 50) t1
      left join actor t2 on t2.id = t1.person_id
      left join office t3 on t3.id = t1.office_id
      left join actor t4 on t4.id = t3.body_id order by t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

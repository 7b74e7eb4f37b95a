select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then (('{"subject":{"label":' || to_json(t2.label)) || ('},"kind":"' || t1.kind || '","object":{"label":')) || ((to_json(t3.label) || '},"since":' || case when t1.since is null then 'null' else ('{"text":' || to_json(t1.since) || ',"earliest":') || (coalesce(to_json(nullif(nullif(t1.since_earliest, '0000-00-00'), '9999-99-99'))::text, 'null') || ',"latest":' || coalesce(to_json(nullif(nullif(t1.since_latest, '0000-00-00'), '9999-99-99'))::text, 'null') || '}') end) || (',"until":' || case when t1.until is null then 'null' else ('{"text":' || to_json(t1.until) || ',"earliest":') || (coalesce(to_json(nullif(nullif(t1.until_earliest, '0000-00-00'), '9999-99-99'))::text, 'null') || ',"latest":' || coalesce(to_json(nullif(nullif(t1.until_latest, '0000-00-00'), '9999-99-99'))::text, 'null') || '}') end || '}')) end as _1, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.id, t1.kind, t1.object_id, t1.since, t1.since_earliest, t1.since_latest, t1.subject_id, t1.until, t1.until_earliest, t1.until_latest from relation t1 where t1.rank <> 'deprecated' and t1.kind = any($1::text[]) order by t1.id limit 21) t1) t1
    left join actor t2 on t2.id = t1.subject_id
    left join record t3 on t3.id = t1.object_id order by t1.id) t1)

select concat('{"data":{"relations":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select (('{"subject":{"label":' || to_json(t2.label)) || ('},"kind":"' || upper(t1.kind) || '","object":{"label":')) || ((to_json(t3.label) || '},"since":' || case when t1.since is null then 'null' else ('{"text":' || to_json(t1.since) || ',"earliest":') || (coalesce(to_json(nullif(nullif(t1.since_earliest, '0000-00-00'), '9999-99-99'))::text, 'null') || ',"latest":' || coalesce(to_json(nullif(nullif(t1.since_latest, '0000-00-00'), '9999-99-99'))::text, 'null') || '}') end) || (',"until":' || case when t1.until is null then 'null' else ('{"text":' || to_json(t1.until) || ',"earliest":') || (coalesce(to_json(nullif(nullif(t1.until_earliest, '0000-00-00'), '9999-99-99'))::text, 'null') || ',"latest":' || coalesce(to_json(nullif(nullif(t1.until_latest, '0000-00-00'), '9999-99-99'))::text, 'null') || '}') end || '}')) as _1
      from (select t1.id, t1.kind, t1.object_id, t1.since, t1.since_earliest, t1.since_latest, t1.subject_id, t1.until, t1.until_earliest, t1.until_latest from relation t1 where t1.rank <> 'deprecated' and t1.kind = any($1::text[]) order by t1.id limit 20) t1
      left join actor t2 on t2.id = t1.subject_id
      left join record t3 on t3.id = t1.object_id order by t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n =
    20 then encode(convert_to(concat('["-since,label,id",', to_json(t1.since_earliest), ',', to_json(t1.label), ',', to_json(t1.id), ']'), 'UTF8'), 'hex')
    end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then (('{"record":{"record_kind":' || to_json(t2.record_kind)) || (',"label":' || to_json(t2.label) || '},"since":')) ||
      ((case when t1.since is null then 'null' else ('{"text":"' || t1.since || '","earliest":') || (case t1.since_earliest when '0000-00-00' then 'null' when
      '9999-99-99' then 'null' else '"' || t1.since_earliest || '"' end || ',"latest":' || case t1.since_latest when '0000-00-00' then 'null' when '9999-99-99'
      then 'null' else '"' || t1.since_latest || '"' end || '}') end || ',"until":' || case when t1.until is null then 'null' else ('{"text":"' || t1.until ||
      '","earliest":') || (case t1.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_earliest || '"' end ||
      ',"latest":' || case t1.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_latest || '"' end || '}') end) || (
      ',"note":' || coalesce(to_json(t1.note)::text, 'null') || '}')) end as _1, t1.since_earliest, t1.label, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.id, t1.label, t1.note, t1.record_id, t1.since, t1.since_earliest, t1.since_latest, t1.until, t1.until_earliest, t1.until_latest from tag
          t1 where t1.rank <> 'deprecated' and t1.topic_id = $1 order by t1.since_earliest desc, t1.label, t1.id limit 21) t1) t1
    left join record t2 on t2.id = t1.record_id order by t1.since_earliest desc, t1.label, t1.id) t1) where exists
(select 1 from record k where k.id = $1 and k.retired is null)

select concat('{"data":{"tags":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select (('{"record":{"recordKind":' || to_json(upper(t2.record_kind))) || (',"label":' || to_json(t2.label) || '},"since":')) || ((case when t1.since
        is null then 'null' else ('{"text":"' || t1.since || '","earliest":') || (case t1.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then
        'null' else '"' || t1.since_earliest || '"' end || ',"latest":' || case t1.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else
        '"' || t1.since_latest || '"' end || '}') end || ',"until":' || case when t1.until is null then 'null' else ('{"text":"' || t1.until || '","earliest":')
        || (case t1.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_earliest || '"' end || ',"latest":' || case
        t1.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_latest || '"' end || '}') end) || (',"note":' ||
        coalesce(to_json(t1.note)::text, 'null') || '}')) as _1
      from (select t1.id, t1.label, t1.note, t1.record_id, t1.since, t1.since_earliest, t1.since_latest, t1.until, t1.until_earliest, t1.until_latest from tag
          t1 where t1.rank <> 'deprecated' and t1.topic_id = $1 order by t1.since_earliest desc, t1.label, t1.id limit 20) t1
      left join record t2 on t2.id = t1.record_id order by t1.since_earliest desc, t1.label, t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}') where exists
(select 1 from record k where k.id = $1 and k.retired is null)

with x1(id, json) as
(select t2.id, concat('[',
    (select string_agg(t17._told, ',')
      from (select row_number() over (order by t14.document_id) as _n, ((('{"document":{"id":"' || t15.id || '","label":') || (to_json(t15.label) || ',"title":'
          || to_json(t15.title))) || ((',"url":' || coalesce(to_json(t15.url)::text, 'null') || ',"published":') || (case when t15.published is null then 'null'
          else ('{"text":"' || t15.published || '","earliest":') || (case t15.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
          else '"' || t15.published_earliest || '"' end || ',"latest":' || case t15.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
          else '"' || t15.published_latest || '"' end || '}') end || '},"kind":"' || t14.kind))) || ((('","coverage":{"id":"' || t16.id || '","label":') ||
          (to_json(t16.label) || ',"since":' || case when t16.since is null then 'null' else ('{"text":"' || t16.since || '","earliest":') || (case
          t16.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t16.since_earliest || '"' end || ',"latest":' || case
          t16.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t16.since_latest || '"' end || '}') end)) || ((',"until":' ||
          case when t16.until is null then 'null' else ('{"text":"' || t16.until || '","earliest":') || (case t16.until_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t16.until_earliest || '"' end || ',"latest":' || case t16.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t16.until_latest || '"' end || '}') end || ',"scope":') || (coalesce(to_json(t16.scope)::text, 'null') ||
          ',"is_complete":' || case when t16.is_complete then 'true' else 'false' end || '}}'))) as _told
        from (select t3.document_id, case when max(case when t3.since_earliest <= t2.until_latest and t3.until_latest >= t2.since_earliest and t3.since_earliest
            <= $2 and t3.until_latest >= $1 then 1 else 0 end) = 0 then 'outside' when max(t5.is_possible) = 0 then 'another_time' else 'silent' end as kind,
            coalesce(min(case when t3.since_earliest <= t2.until_latest and t3.until_latest >= t2.since_earliest and t3.since_earliest <= $2 and t3.until_latest
            >= $1 then t3.id end), min(t3.id)) as coverage_id from coverage t3 join document t4 on t4.id = t3.document_id
          left join
          (select t12.document_id, max(case when ((t12.since is not null or t12.until is not null) and t12.since_earliest <= $2 and t12.until_latest >= $1) or
              (not (t12.since is not null or t12.until is not null) and not exists
                (select 1 from citation t13 where t13.record_id = t12.record_id and t13.document_id = t12.document_id and (t13.since is not null or t13.until is
                    not null))) then 1 else 0 end) as is_possible from membership t11 cross join citation t12 where t12.record_id = t11.id and t11.actor_id =
                    t2.actor_id and t11.alliance_id = t2.alliance_id group by t12.document_id) t5 on t5.document_id = t3.document_id where t3.covers =
                    'membership' and coalesce(t5.is_possible, 0) = 0 and t2.since_earliest <= $2 and t2.until_latest >= $1 and t3.document_id in
          (select t6.document_id from citation t6 where t6.record_id = t2.alliance_id union all select t8.document_id from membership t7 cross join citation t8
              where t8.record_id = t7.id and t7.alliance_id = t2.alliance_id union all select t10.document_id from identifier t9 cross join citation t10 where
              t10.record_id = t9.id and t9.record_id = t2.alliance_id) group by t3.document_id) t14
        left join document t15 on t15.id = t14.document_id
        left join coverage t16 on t16.id = t14.coverage_id order by _n limit 20) t17), ']') from membership t2) select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n =
    20 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"excluded_counts":'
    , case when count(*) <= 20 then
    (select concat('{"published":', count(*) filter (where false), ',"time":', count(*) filter (where not (t18.possible_from <= $4 and t18.possible_until >=
        $3)), ',"possible":', count(*) filter (where t18.possible_from <= $4 and t18.possible_until >= $3 and not (t18.likely_from <= $6 and t18.likely_until >=
        $5)), ',"rank":', count(*) filter (where t18.possible_from <= $4 and t18.possible_until >= $3 and t18.likely_from <= $6 and t18.likely_until >= $5 and
        not (t18.rank <> 'deprecated')), '}') from membership t18 where t18.alliance_id = $7 and not (t18.possible_from <= $4 and t18.possible_until >= $3 and
        t18.likely_from <= $6 and t18.likely_until >= $5 and t18.rank <> 'deprecated')) else 'null' end, ',"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat('{"label":' || to_json(t1.label) || ',"omissions":',
      (select x1.json from x1 where x1.id = t1.id), '}') end as _1, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.id, t1.label from membership t1 where t1.likely_from <= $10 and t1.likely_until >= $9 and t1.rank <> 'deprecated' and t1.alliance_id = $8
          order by t1.id limit 21) t1) t1 order by t1.id) t1) where exists
(select 1 from record k where k.id = $7 and k.retired is null)

with x1(id, json) as
(select t2.id, concat('[',
    (select string_agg(t17._told, ',')
      from (select row_number() over (order by t14.document_id) as _n, ((('{"document":{"id":"' || t15.id || '","label":') || (to_json(t15.label) || ',"title":'
          || to_json(t15.title))) || ((',"url":' || coalesce(to_json(t15.url)::text, 'null') || ',"published":') || (case when t15.published is null then 'null'
          else ('{"text":"' || t15.published || '","earliest":') || (case t15.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
          else '"' || t15.published_earliest || '"' end || ',"latest":' || case t15.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
          else '"' || t15.published_latest || '"' end || '}') end || '},"kind":"' || upper(t14.kind)))) || ((('","coverage":{"id":"' || t16.id || '","label":')
          || (to_json(t16.label) || ',"since":' || case when t16.since is null then 'null' else ('{"text":"' || t16.since || '","earliest":') || (case
          t16.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t16.since_earliest || '"' end || ',"latest":' || case
          t16.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t16.since_latest || '"' end || '}') end)) || ((',"until":' ||
          case when t16.until is null then 'null' else ('{"text":"' || t16.until || '","earliest":') || (case t16.until_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t16.until_earliest || '"' end || ',"latest":' || case t16.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t16.until_latest || '"' end || '}') end || ',"scope":') || (coalesce(to_json(t16.scope)::text, 'null') ||
          ',"isComplete":' || case when t16.is_complete then 'true' else 'false' end || '}}'))) as _told
        from (select t3.document_id, case when max(case when t3.since_earliest <= t2.until_latest and t3.until_latest >= t2.since_earliest and t3.since_earliest
            <= $2 and t3.until_latest >= $1 then 1 else 0 end) = 0 then 'outside' when max(t5.is_possible) = 0 then 'another_time' else 'silent' end as kind,
            coalesce(min(case when t3.since_earliest <= t2.until_latest and t3.until_latest >= t2.since_earliest and t3.since_earliest <= $2 and t3.until_latest
            >= $1 then t3.id end), min(t3.id)) as coverage_id from coverage t3 join document t4 on t4.id = t3.document_id
          left join
          (select t12.document_id, max(case when ((t12.since is not null or t12.until is not null) and t12.since_earliest <= $2 and t12.until_latest >= $1) or
              (not (t12.since is not null or t12.until is not null) and not exists
                (select 1 from citation t13 where t13.record_id = t12.record_id and t13.document_id = t12.document_id and (t13.since is not null or t13.until is
                    not null))) then 1 else 0 end) as is_possible from membership t11 cross join citation t12 where t12.record_id = t11.id and t11.actor_id =
                    t2.actor_id and t11.alliance_id = t2.alliance_id group by t12.document_id) t5 on t5.document_id = t3.document_id where t3.covers =
                    'membership' and coalesce(t5.is_possible, 0) = 0 and t2.since_earliest <= $2 and t2.until_latest >= $1 and t3.document_id in
          (select t6.document_id from citation t6 where t6.record_id = t2.alliance_id union all select t8.document_id from membership t7 cross join citation t8
              where t8.record_id = t7.id and t7.alliance_id = t2.alliance_id union all select t10.document_id from identifier t9 cross join citation t10 where
              t10.record_id = t9.id and t9.record_id = t2.alliance_id) group by t3.document_id) t14
        left join document t15 on t15.id = t14.document_id
        left join coverage t16 on t16.id = t14.coverage_id order by _n limit 20) t17), ']') from membership t2) select concat(
            '{"data":{"at":{"memberships":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat('{"label":' || to_json(t1.label) || ',"omissions":',
        (select x1.json from x1 where x1.id = t1.id), '}') as _1
      from (select t1.id, t1.label from membership t1 where t1.likely_from <= $5 and t1.likely_until >= $4 and t1.rank <> 'deprecated' and t1.alliance_id = $3
          order by t1.id limit 20) t1 order by t1.id) t1), ']}}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}') where exists
(select 1 from record k where k.id = $3 and k.retired is null)

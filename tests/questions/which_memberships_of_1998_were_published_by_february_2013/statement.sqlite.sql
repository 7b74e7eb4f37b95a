with published1(id) as not materialized
(select t3.id from document t3 where t3.published_latest <= '2013-02-28'), told2(id) as not materialized
(select t4.record_id from citation t4 where t4.support_type = 'supports' and exists
  (select 1 from published1 where published1.id = t4.document_id)) select
(select printf('{"data":[%s],"next":%s,"previous":null,"excluded_counts":%s,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 20), case when
    count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select printf('{"published":%s,"time":%s,"rank":%s}', count(*) filter (where not (exists
            (select 1 from told2 where told2.id = t2.id))), count(*) filter (where exists
          (select 1 from told2 where told2.id = t2.id) and not (t2.since_earliest <= '1998-12-31' and t2.until_latest >= '1998-01-01')), count(*) filter (where
              exists
          (select 1 from told2 where told2.id = t2.id) and t2.since_earliest <= '1998-12-31' and t2.until_latest >= '1998-01-01' and not (t2.rank <>
              'deprecated'))) from membership t2 where not (exists
        (select 1 from told2 where told2.id = t2.id) and t2.since_earliest <= '1998-12-31' and t2.until_latest >= '1998-01-01' and t2.rank <> 'deprecated')),
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select '{"label":' || json_quote(t1.label) || ',"since":' || case when t1.since is null then 'null' else '{"text":"' || t1.since || '","earliest":' ||
        case t1.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_earliest || '"' end || ',"latest":' || case
        t1.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_latest || '"' end || '}' end || ',"until":' || case
        when t1.until is null then 'null' else '{"text":"' || t1.until || '","earliest":' || case t1.until_earliest when '0000-00-00' then 'null' when
        '9999-99-99' then 'null' else '"' || t1.until_earliest || '"' end || ',"latest":' || case t1.until_latest when '0000-00-00' then 'null' when
        '9999-99-99' then 'null' else '"' || t1.until_latest || '"' end || '}' end || '}' as _1, t1.id
      from (select t1.id, t1.label, t1.since, t1.since_earliest, t1.since_latest, t1.until, t1.until_earliest, t1.until_latest from membership t1 where exists
        (select 1 from told2 where told2.id = t1.id) and t1.since_earliest <= '1998-12-31' and t1.until_latest >= '1998-01-01' and t1.rank <> 'deprecated' order
            by t1.id limit 21) t1) t1) t1)

with published1(id) as not materialized
(select t3.id from document t3 where t3.published_latest <= '2013-02-28'), told2(id) as not materialized
(select t4.record_id from citation t4 where t4.support_type = 'supports' and exists
  (select 1 from published1 where published1.id = t4.document_id)) select printf(
      '{"data":{"at":{"memberships":{"excludedCounts":%s,"nodes":[%s]}}},"extensions":{"revision":%s}}',
  (select printf('{"published":%s,"time":%s,"rank":%s}', count(*) filter (where not (exists
          (select 1 from told2 where told2.id = t2.id))), count(*) filter (where exists
        (select 1 from told2 where told2.id = t2.id) and not (t2.since_earliest <= '1998-12-31' and t2.until_latest >= '1998-01-01')), count(*) filter (where
            exists
        (select 1 from told2 where told2.id = t2.id) and t2.since_earliest <= '1998-12-31' and t2.until_latest >= '1998-01-01' and not (t2.rank <> 'deprecated'
            ))) from membership t2 where not (exists
      (select 1 from told2 where told2.id = t2.id) and t2.since_earliest <= '1998-12-31' and t2.until_latest >= '1998-01-01' and t2.rank <> 'deprecated')),
  (select group_concat('{"label":' || json_quote(t1.label) || ',"since":' || case when t1.since is null then 'null' else '{"text":"' || t1.since ||
      '","earliest":' || case t1.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_earliest || '"' end ||
      ',"latest":' || case t1.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_latest || '"' end || '}' end ||
      ',"until":' || case when t1.until is null then 'null' else '{"text":"' || t1.until || '","earliest":' || case t1.until_earliest when '0000-00-00' then
      'null' when '9999-99-99' then 'null' else '"' || t1.until_earliest || '"' end || ',"latest":' || case t1.until_latest when '0000-00-00' then 'null' when
      '9999-99-99' then 'null' else '"' || t1.until_latest || '"' end || '}' end || '}', ',')
    from (select t1.id, t1.label, t1.since, t1.since_earliest, t1.since_latest, t1.until, t1.until_earliest, t1.until_latest from membership t1 where exists
      (select 1 from told2 where told2.id = t1.id) and t1.since_earliest <= '1998-12-31' and t1.until_latest >= '1998-01-01' and t1.rank <> 'deprecated' order
          by t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

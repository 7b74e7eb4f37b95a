select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 20), case when count(*) > 20 then
    json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select '{"label":' || json_quote(t1.label) || ',"since":' || case when t1.since is null then 'null' else '{"text":"' || t1.since || '","earliest":' ||
        case t1.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_earliest || '"' end || ',"latest":' || case
        t1.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_latest || '"' end || '}' end || '}' as _1, t1.id
      from (select t1.id, t1.label, t1.since, t1.since_earliest, t1.since_latest from tenure t1 where t1.rank <> 'deprecated' and (t1.since is not null and
          t1.since_earliest >= '2012-01-01' and t1.since_earliest <= '2013-03-31' and exists
          (select 1 from json_each('["2012-01-01/2012-12-31", "2013-03-01/2013-03-31"]') t2 where t1.since_earliest >= substr(t2.value, 1, 10) and
              t1.since_earliest <= substr(t2.value, 12) and t1.since_latest <= substr(t2.value, 12))) order by t1.id limit 21) t1) t1) t1)

select printf('{"data":{"tenures":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat('{"label":' || json_quote(t1.label) || ',"since":' || case when t1.since is null then 'null' else '{"text":"' || t1.since ||
      '","earliest":' || case t1.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_earliest || '"' end ||
      ',"latest":' || case t1.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_latest || '"' end || '}' end || '}',
      ',')
    from (select t1.id, t1.label, t1.since, t1.since_earliest, t1.since_latest from tenure t1 where t1.rank <> 'deprecated' and (t1.since is not null and
        t1.since_earliest >= '2012-01-01' and t1.since_earliest <= '2013-03-31' and exists
        (select 1 from json_each('["2012-01-01/2012-12-31", "2013-03-01/2013-03-31"]') t2 where t1.since_earliest >= substr(t2.value, 1, 10) and
            t1.since_earliest <= substr(t2.value, 12) and t1.since_latest <= substr(t2.value, 12))) order by t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

with x1(id, json) as
(select t4.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from tenure t6 where t6.office_id = t4.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"tenures":"/v1/tenures?office=' || t4.id || '&fields=person.label,since,until,rank' || '&after=' ||
            min(lower(hex(printf('["id",%s]', json_quote(t5.id))))) || '"' end
          from (select t7.id from tenure t7 where t7.office_id = t4.id and t7.rank <> 'deprecated' order by t7.id limit 2 offset 99) t5), '') else '' end, ''),
              2) || '}' from office t4) select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"level":"%s","title":%s,"tenures":[%s]%s}', t1.level,
    json_quote(t1.title),
        (select group_concat('{"person":{"label":' || json_quote(t3.label) || '},"since":' || case when t2.since is null then 'null' else '{"text":"' ||
            t2.since || '","earliest":' || case t2.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.since_earliest ||
            '"' end || ',"latest":' || case t2.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.since_latest || '"' end
            || '}' end || ',"until":' || case when t2.until is null then 'null' else '{"text":"' || t2.until || '","earliest":' || case t2.until_earliest when
            '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.until_earliest || '"' end || ',"latest":' || case t2.until_latest when
            '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.until_latest || '"' end || '}' end || ',"rank":"' || t2.rank || '"}', ',')
          from (select t2.id, t2.person_id, t2.rank, t2.since, t2.since_earliest, t2.since_latest, t2.until, t2.until_earliest, t2.until_latest from tenure t2
              where t2.office_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 100) t2
          left join actor t3 on t3.id = t2.person_id),
        (select x1.json from x1 where x1.id = t1.id)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then
            lower(hex(printf('["level,-title,id",%s,%s,%s]', json_quote(t1.level), json_quote(t1.title), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.level, t1.title from office t1 where exists
      (select 1 from actor t8 where t8.id = t1.body_id and t8.label = 'Russia') order by t1.level, t1.title desc, t1.id limit 21) t1) t1)

select printf('{"data":{"offices":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"level":"%s","title":%s,"tenures":{"nodes":[%s]}}', upper(t1.level), json_quote(t1.title),
        (select group_concat('{"person":{"label":' || json_quote(t3.label) || '},"since":' || case when t2.since is null then 'null' else '{"text":"' ||
            t2.since || '","earliest":' || case t2.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.since_earliest ||
            '"' end || ',"latest":' || case t2.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.since_latest || '"' end
            || '}' end || ',"until":' || case when t2.until is null then 'null' else '{"text":"' || t2.until || '","earliest":' || case t2.until_earliest when
            '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.until_earliest || '"' end || ',"latest":' || case t2.until_latest when
            '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.until_latest || '"' end || '}' end || ',"rank":"' || upper(t2.rank) || '"}',
            ',')
          from (select t2.id, t2.person_id, t2.rank, t2.since, t2.since_earliest, t2.since_latest, t2.until, t2.until_earliest, t2.until_latest from tenure t2
              where t2.office_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 20) t2
          left join actor t3 on t3.id = t2.person_id)), ',')
    from (select t1.id, t1.level, t1.title from office t1 where exists
      (select 1 from actor t4 where t4.id = t1.body_id and t4.label = 'Russia') order by t1.level, t1.title desc, t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

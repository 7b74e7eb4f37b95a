select case when
(select count(*)
  from (select 1 from office t1 where t1.id in
    (select t2.record_id from identifier t2 where t2.rank <> 'deprecated' and t2.value = 'Q218295') limit 1001)) <= 1000 then
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t3._1, ',') filter (where t3._n <= 20), case when count(*) > 20 then
    json_quote(max(case when t3._n = 20 then lower(hex(printf('["id",%s]', json_quote(t3.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t3.*, row_number() over () as _n
    from (select '{"person":{"label":' || json_quote(t4.label) || '},"office":{"label":' || json_quote(t5.label) || '},"since":' || case when t3.since is null
        then 'null' else '{"text":"' || t3.since || '","earliest":' || case t3.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else
        '"' || t3.since_earliest || '"' end || ',"latest":' || case t3.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
        t3.since_latest || '"' end || '}' end || ',"until":' || case when t3.until is null then 'null' else '{"text":"' || t3.until || '","earliest":' || case
        t3.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.until_earliest || '"' end || ',"latest":' || case
        t3.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.until_latest || '"' end || '}' end || '}' as _1, t3.id
      from (select t3.id, t3.office_id, t3.person_id, t3.since, t3.since_earliest, t3.since_latest, t3.until, t3.until_earliest, t3.until_latest from tenure t3
          where t3.rank <> 'deprecated' and ((t3.since_earliest < '2005-01-01' and t3.since_latest < '2005-01-01') and (t3.until_earliest > '2005-12-31') and
          t3.office_id in
          (select t6.id from office t6 where t6.id in
            (select t7.record_id from identifier t7 where t7.rank <> 'deprecated' and t7.value = 'Q218295'))) order by t3.id limit 21) t3
      left join actor t4 on t4.id = t3.person_id
      left join office t5 on t5.id = t3.office_id) t3) t3) else
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t8._1, ',') filter (where t8._n <= 20), case when count(*) > 20 then
    json_quote(max(case when t8._n = 20 then lower(hex(printf('["id",%s]', json_quote(t8.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t8.*, row_number() over () as _n
    from (select '{"person":{"label":' || json_quote(t9.label) || '},"office":{"label":' || json_quote(t10.label) || '},"since":' || case when t8.since is null
        then 'null' else '{"text":"' || t8.since || '","earliest":' || case t8.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else
        '"' || t8.since_earliest || '"' end || ',"latest":' || case t8.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
        t8.since_latest || '"' end || '}' end || ',"until":' || case when t8.until is null then 'null' else '{"text":"' || t8.until || '","earliest":' || case
        t8.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t8.until_earliest || '"' end || ',"latest":' || case
        t8.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t8.until_latest || '"' end || '}' end || '}' as _1, t8.id
      from (select t8.id, t8.office_id, t8.person_id, t8.since, t8.since_earliest, t8.since_latest, t8.until, t8.until_earliest, t8.until_latest from tenure t8
          where t8.rank <> 'deprecated' and ((t8.since_earliest < '2005-01-01' and t8.since_latest < '2005-01-01') and (t8.until_earliest > '2005-12-31') and
          exists
          (select 1 from office t11 where t11.id = t8.office_id and exists
            (select 1 from identifier t12 where t12.record_id = t11.id and t12.rank <> 'deprecated' and t12.value = 'Q218295'))) order by t8.id limit 21) t8
      left join actor t9 on t9.id = t8.person_id
      left join office t10 on t10.id = t8.office_id) t8) t8) end

select printf('{"data":{"tenures":%s},"extensions":{"revision":%s}}', case when
  (select count(*)
    from (select 1 from office t1 where t1.id in
      (select t2.record_id from identifier t2 where t2.rank <> 'deprecated' and t2.value = 'Q218295') limit 1001)) <= 1000 then printf('{"nodes":[%s]}',
    (select group_concat('{"person":{"label":' || json_quote(t4.label) || '},"office":{"label":' || json_quote(t5.label) || '},"since":' || case when t3.since
        is null then 'null' else '{"text":"' || t3.since || '","earliest":' || case t3.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then
        'null' else '"' || t3.since_earliest || '"' end || ',"latest":' || case t3.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else
        '"' || t3.since_latest || '"' end || '}' end || ',"until":' || case when t3.until is null then 'null' else '{"text":"' || t3.until || '","earliest":' ||
        case t3.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.until_earliest || '"' end || ',"latest":' || case
        t3.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.until_latest || '"' end || '}' end || '}', ',')
      from (select t3.id, t3.office_id, t3.person_id, t3.since, t3.since_earliest, t3.since_latest, t3.until, t3.until_earliest, t3.until_latest from tenure t3
          where t3.rank <> 'deprecated' and (t3.office_id in
          (select t6.id from office t6 where t6.id in
            (select t7.record_id from identifier t7 where t7.rank <> 'deprecated' and t7.value = 'Q218295')) and (t3.since_earliest < '2005-01-01' and
                t3.since_latest < '2005-01-01') and (t3.until_earliest > '2005-12-31')) order by t3.id limit 20) t3
      left join actor t4 on t4.id = t3.person_id
      left join office t5 on t5.id = t3.office_id)) else printf('{"nodes":[%s]}',
    (select group_concat('{"person":{"label":' || json_quote(t9.label) || '},"office":{"label":' || json_quote(t10.label) || '},"since":' || case when t8.since
        is null then 'null' else '{"text":"' || t8.since || '","earliest":' || case t8.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then
        'null' else '"' || t8.since_earliest || '"' end || ',"latest":' || case t8.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else
        '"' || t8.since_latest || '"' end || '}' end || ',"until":' || case when t8.until is null then 'null' else '{"text":"' || t8.until || '","earliest":' ||
        case t8.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t8.until_earliest || '"' end || ',"latest":' || case
        t8.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t8.until_latest || '"' end || '}' end || '}', ',')
      from (select t8.id, t8.office_id, t8.person_id, t8.since, t8.since_earliest, t8.since_latest, t8.until, t8.until_earliest, t8.until_latest from tenure t8
          where t8.rank <> 'deprecated' and (exists
          (select 1 from office t11 where t11.id = t8.office_id and exists
            (select 1 from identifier t12 where t12.record_id = t11.id and t12.rank <> 'deprecated' and t12.value = 'Q218295')) and (t8.since_earliest <
                '2005-01-01' and t8.since_latest < '2005-01-01') and (t8.until_earliest > '2005-12-31')) order by t8.id limit 20) t8
      left join actor t9 on t9.id = t8.person_id
      left join office t10 on t10.id = t8.office_id)) end,
  (select value from counter where name = 'revision'))

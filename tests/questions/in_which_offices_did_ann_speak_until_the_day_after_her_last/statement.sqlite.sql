with x1(id, json) as
(select t3.id, printf('[%s]',
    (select group_concat(t8._told, ',')
      from (select *
        from (select t7._n as _n, printf('{"office":{"label":%s},"body":{"label":%s},"tenure":%s,"stated":%s,"certain":%s}', json_quote(t9.label), json_quote(t10.label), case when t11.id is null then 'null' else printf('{"until":%s}', case when t11.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t11.until), json_quote(nullif(nullif(t11.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t11.until_latest, '0000-00-00'), '9999-99-99'))) end) end, case when t7.stated then 'true' else 'false' end, case when t7.certain then 'true' else 'false' end) as _told
          from (select t8.*, row_number() over (order by stated desc, certain desc, office_id, coalesce(tenure_id, '')) as _n
            from (select t4.id as office_id, t4.body_id, t5.id as tenure_id, coalesce(t4.id = t3.office_id, false) as stated, (coalesce(t4.id = t3.office_id, false) or (t5.since_latest <= t3.said_earliest and t5.until_earliest >= t3.said_latest and instr(coalesce(t5.since, ''), '?') = 0 and instr(coalesce(t5.since, ''), '%') = 0 and instr(coalesce(t5.until, ''), '?') = 0 and instr(coalesce(t5.until, ''), '%') = 0 and instr(coalesce(t3.said, ''), '?') = 0 and instr(coalesce(t3.said, ''), '%') = 0)) as certain from tenure t5 join office t4 on t4.id = t5.office_id where t5.person_id = t3.speaker_id and t5.since_earliest <= t3.said_latest and t5.until_latest >= t3.said_earliest and t5.rank <> 'deprecated' union all select t4.id, t4.body_id, null, true, true from office t4 where t4.id = t3.office_id and not exists
              (select 1 from tenure t6 where t6.office_id = t4.id and t6.person_id = t3.speaker_id and t6.since_earliest <= t3.said_latest and t6.until_latest >= t3.said_earliest and t6.rank <> 'deprecated')) t8) t7
          left join office t9 on t9.id = t7.office_id
          left join actor t10 on t10.id = t7.body_id
          left join tenure t11 on t11.id = t7.tenure_id where t7._n <= 20) order by _n limit -1) t8)) from statement t3) select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"label":%s,"said":%s,"office":%s,"offices_then":%s}', json_quote(t1.label), case when t1.said is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t1.said), json_quote(nullif(nullif(t1.said_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t1.said_latest, '0000-00-00'), '9999-99-99'))) end, case when t2.id is null then 'null' else printf('{"title":%s}', json_quote(t2.title)) end,
        (select x1.json from x1 where x1.id = t1.id)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n <= 20 and (t1._n = 20 or t1._n = t1._read) then lower(hex(printf('["said,id",%s,%s]', json_quote(t1.said_earliest), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select *
    from (select t1.*, row_number() over (order by t1.said_earliest, t1.id) as _n, count(*) over () as _read
      from (select t1.id, t1.label, t1.office_id, t1.said, t1.said_earliest, t1.said_latest from statement t1 where t1.speaker_id = 'actors/ann' order by t1.said_earliest, t1.id limit 21) t1) order by _n limit -1) t1
  left join office t2 on t2.id = t1.office_id)

with x1(id, json) as
(select t3.id, printf('[%s]',
    (select group_concat(t8._told, ',')
      from (select *
        from (select t7._n as _n, printf('{"office":{"label":%s},"body":{"label":%s},"tenure":%s,"stated":%s,"certain":%s}', json_quote(t9.label), json_quote(t10.label), case when t11.id is null then 'null' else printf('{"until":%s}', case when t11.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t11.until), json_quote(nullif(nullif(t11.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t11.until_latest, '0000-00-00'), '9999-99-99'))) end) end, case when t7.stated then 'true' else 'false' end, case when t7.certain then 'true' else 'false' end) as _told
          from (select t8.*, row_number() over (order by stated desc, certain desc, office_id, coalesce(tenure_id, '')) as _n
            from (select t4.id as office_id, t4.body_id, t5.id as tenure_id, coalesce(t4.id = t3.office_id, false) as stated, (coalesce(t4.id = t3.office_id, false) or (t5.since_latest <= t3.said_earliest and t5.until_earliest >= t3.said_latest and instr(coalesce(t5.since, ''), '?') = 0 and instr(coalesce(t5.since, ''), '%') = 0 and instr(coalesce(t5.until, ''), '?') = 0 and instr(coalesce(t5.until, ''), '%') = 0 and instr(coalesce(t3.said, ''), '?') = 0 and instr(coalesce(t3.said, ''), '%') = 0)) as certain from tenure t5 join office t4 on t4.id = t5.office_id where t5.person_id = t3.speaker_id and t5.since_earliest <= t3.said_latest and t5.until_latest >= t3.said_earliest and t5.rank <> 'deprecated' union all select t4.id, t4.body_id, null, true, true from office t4 where t4.id = t3.office_id and not exists
              (select 1 from tenure t6 where t6.office_id = t4.id and t6.person_id = t3.speaker_id and t6.since_earliest <= t3.said_latest and t6.until_latest >= t3.said_earliest and t6.rank <> 'deprecated')) t8) t7
          left join office t9 on t9.id = t7.office_id
          left join actor t10 on t10.id = t7.body_id
          left join tenure t11 on t11.id = t7.tenure_id where t7._n <= 20) order by _n limit -1) t8)) from statement t3) select printf('{"data":{"statements":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"label":%s,"said":%s,"office":%s,"officesThen":%s}', json_quote(t1.label), case when t1.said is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t1.said), json_quote(nullif(nullif(t1.said_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t1.said_latest, '0000-00-00'), '9999-99-99'))) end, case when t2.id is null then 'null' else printf('{"title":%s}', json_quote(t2.title)) end,
        (select x1.json from x1 where x1.id = t1.id)), ',')
    from (select t1.id, t1.label, t1.office_id, t1.said, t1.said_earliest, t1.said_latest from statement t1 where t1.speaker_id = 'actors/ann' order by t1.said_earliest, t1.id limit 20) t1
    left join office t2 on t2.id = t1.office_id),
  (select value from counter where name = 'revision'))

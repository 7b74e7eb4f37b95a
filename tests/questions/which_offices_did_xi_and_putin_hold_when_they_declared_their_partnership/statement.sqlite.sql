with x1(id, json) as
(select t4.id, printf('[%s]',
    (select group_concat(t12._told, ',')
      from (select row_number() over (order by t9.stated desc, t9.certain desc, t9.office_id, coalesce(t9.tenure_id, '')) as _n, '{"office":{"label":' ||
          json_quote(t10.label) || '},"tenure":' || case when t11.id is null then 'null' else '{"since":' || case when t11.since is null then 'null' else
          '{"text":"' || t11.since || '","earliest":' || case t11.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t11.since_earliest || '"' end || ',"latest":' || case t11.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t11.since_latest || '"' end || '}' end || '}' end || ',"stated":' || case when t9.stated then 'true' else 'false' end || ',"certain":' || case when
          t9.certain then 'true' else 'false' end || '}' as _told
        from (select t5.id as office_id, t5.body_id, t6.id as tenure_id, coalesce(t5.id = t4.office_id, false) as stated, (coalesce(t5.id = t4.office_id, false)
            or (t6.certain_from <= t4.date_earliest and t6.certain_until >= t4.date_latest and exists
              (select 1 from citation t8 where t8.record_id = t6.id and t8.attested_from <= t4.date_earliest and t8.attested_until >= t4.date_latest and
                  (t8.attested_from = t8.attested_until or t8.since_latest <= t8.until_earliest)) and instr(coalesce(t4.date, ''), '?') = 0 and
                  instr(coalesce(t4.date, ''), '%') = 0)) as certain from tenure t6 join office t5 on t5.id = t6.office_id where t6.person_id = t4.speaker_id
                  and t6.likely_from <= t4.date_latest and t6.likely_until >= t4.date_earliest and t6.rank <> 'deprecated' union all select t5.id, t5.body_id,
                  null, true, true from office t5 where t5.id = t4.office_id and not exists
          (select 1 from tenure t7 where t7.office_id = t5.id and t7.person_id = t4.speaker_id and t7.likely_from <= t4.date_latest and t7.likely_until >=
              t4.date_earliest and t7.rank <> 'deprecated')) t9
        left join office t10 on t10.id = t9.office_id
        left join tenure t11 on t11.id = t9.tenure_id order by _n limit 20) t12)) from statement t4) select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf(
    '{"label":%s,"speaker":{"label":%s},"office":%s,"offices_at_time":%s}', json_quote(t1.label), json_quote(t2.label), case when t3.id is null then 'null' else
    '{"title":' || json_quote(t3.title) || '}' end,
        (select x1.json from x1 where x1.id = t1.id)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then
            lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.label, t1.office_id, t1.speaker_id from statement t1 where (t1.date_earliest >= '2022-02-01' and t1.date_earliest <= '2022-02-28' and
        t1.date_latest <= '2022-02-28') order by t1.id limit 21) t1) t1
  left join actor t2 on t2.id = t1.speaker_id
  left join office t3 on t3.id = t1.office_id)

with x1(id, json) as
(select t4.id, printf('[%s]',
    (select group_concat(t12._told, ',')
      from (select row_number() over (order by t9.stated desc, t9.certain desc, t9.office_id, coalesce(t9.tenure_id, '')) as _n, '{"office":{"label":' ||
          json_quote(t10.label) || '},"tenure":' || case when t11.id is null then 'null' else '{"since":' || case when t11.since is null then 'null' else
          '{"text":"' || t11.since || '","earliest":' || case t11.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t11.since_earliest || '"' end || ',"latest":' || case t11.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t11.since_latest || '"' end || '}' end || '}' end || ',"stated":' || case when t9.stated then 'true' else 'false' end || ',"certain":' || case when
          t9.certain then 'true' else 'false' end || '}' as _told
        from (select t5.id as office_id, t5.body_id, t6.id as tenure_id, coalesce(t5.id = t4.office_id, false) as stated, (coalesce(t5.id = t4.office_id, false)
            or (t6.certain_from <= t4.date_earliest and t6.certain_until >= t4.date_latest and exists
              (select 1 from citation t8 where t8.record_id = t6.id and t8.attested_from <= t4.date_earliest and t8.attested_until >= t4.date_latest and
                  (t8.attested_from = t8.attested_until or t8.since_latest <= t8.until_earliest)) and instr(coalesce(t4.date, ''), '?') = 0 and
                  instr(coalesce(t4.date, ''), '%') = 0)) as certain from tenure t6 join office t5 on t5.id = t6.office_id where t6.person_id = t4.speaker_id
                  and t6.likely_from <= t4.date_latest and t6.likely_until >= t4.date_earliest and t6.rank <> 'deprecated' union all select t5.id, t5.body_id,
                  null, true, true from office t5 where t5.id = t4.office_id and not exists
          (select 1 from tenure t7 where t7.office_id = t5.id and t7.person_id = t4.speaker_id and t7.likely_from <= t4.date_latest and t7.likely_until >=
              t4.date_earliest and t7.rank <> 'deprecated')) t9
        left join office t10 on t10.id = t9.office_id
        left join tenure t11 on t11.id = t9.tenure_id order by _n limit 20) t12)) from statement t4) select printf(
            '{"data":{"statements":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"label":%s,"speaker":{"label":%s},"office":%s,"officesAtTime":%s}', json_quote(t1.label), json_quote(t2.label), case when t3.id
      is null then 'null' else '{"title":' || json_quote(t3.title) || '}' end,
        (select x1.json from x1 where x1.id = t1.id)), ',')
    from (select t1.id, t1.label, t1.office_id, t1.speaker_id from statement t1 where (t1.date_earliest >= '2022-02-01' and t1.date_earliest <= '2022-02-28' and
        t1.date_latest <= '2022-02-28') order by t1.id limit 20) t1
    left join actor t2 on t2.id = t1.speaker_id
    left join office t3 on t3.id = t1.office_id),
  (select value from counter where name = 'revision'))

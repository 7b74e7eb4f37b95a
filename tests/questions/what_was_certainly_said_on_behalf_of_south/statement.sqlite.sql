with x1(id, json) as
(select t5.id, printf('[%s]',
    (select group_concat(t19._told, ',')
      from (select row_number() over (order by t17.through, t17.actor_id, coalesce(t17.office_id, ''), coalesce(t17.tenure_id, ''), coalesce(t17.part_id, ''))
          as _n, '{"actor":{"label":' || json_quote(t18.label) || '}}' as _told
        from (select t6.*, case when t6.part_id is null then 0 else 1 end as through
          from (with recursive t7(statement_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
            (select t10.id, t10.principal_id, 'principal', null, null, t10.principal_id, (true)
              from (select t5.id as id) t9 cross join statement t10 where t10.id = t9.id and t10.principal_id is not null union all select t10.id, t11.body_id,
                  'office', t11.id, null, t11.body_id, (true)
              from (select t5.id as id) t9 cross join statement t10 join office t11 on t11.id = t10.office_id where t10.id = t9.id and +t10.principal_id is null
                  union all select t10.id, t11.body_id, 'tenure', t11.id, t12.id, t11.body_id, (t12.since_latest <= t10.date_earliest and t12.until_earliest >=
                  t10.date_latest and instr(coalesce(t12.since, ''), '?') = 0 and instr(coalesce(t12.since, ''), '%') = 0 and instr(coalesce(t12.until, ''), '?'
                  ) = 0 and instr(coalesce(t12.until, ''), '%') = 0 and instr(coalesce(t10.date, ''), '?') = 0 and instr(coalesce(t10.date, ''), '%') = 0)
              from (select t5.id as id) t9 cross join statement t10 join tenure t12 on t12.person_id = t10.speaker_id join office t11 on t11.id = t12.office_id
                  where t10.id = t9.id and +t10.principal_id is null and +t10.office_id is null and t12.since_latest <= t10.date_earliest and t12.until_earliest
                  >= t10.date_latest and instr(coalesce(t12.since, ''), '?') = 0 and instr(coalesce(t12.since, ''), '%') = 0 and instr(coalesce(t12.until, ''),
                  '?') = 0 and instr(coalesce(t12.until, ''), '%') = 0 and instr(coalesce(t10.date, ''), '?') = 0 and instr(coalesce(t10.date, ''), '%') = 0 and
                  t12.rank <> 'deprecated' union all select t10.id, t10.speaker_id, 'speaker', null, null, t10.speaker_id, (true)
              from (select t5.id as id) t9 cross join statement t10 where t10.id = t9.id and +t10.principal_id is null and +t10.office_id is null and not exists
              (select 1 from tenure t13 where t13.person_id = t10.speaker_id and t13.since_earliest <= t10.date_latest and t13.until_latest >= t10.date_earliest
                  and t13.rank <> 'deprecated') union select t7.statement_id, t16.id, t7.basis, t7.office_id, t7.tenure_id, t7.start_id, (t7.certain and
                  t14.since_latest <= t8.date_earliest and t14.until_earliest >= t8.date_latest and instr(coalesce(t14.since, ''), '?') = 0 and
                  instr(coalesce(t14.since, ''), '%') = 0 and instr(coalesce(t14.until, ''), '?') = 0 and instr(coalesce(t14.until, ''), '%') = 0 and
                  instr(coalesce(t8.date, ''), '?') = 0 and instr(coalesce(t8.date, ''), '%') = 0) from t7 join statement t8 on t8.id = t7.statement_id join
                  relation t14 on t14.subject_id = t7.actor_id and t14.kind = 'part_of' join actor t15 on t15.id = t7.actor_id and t15.kind <> 'state' join
                  actor t16 on t16.id = t14.object_id where t16.id <> t7.start_id and t14.since_latest <= t8.date_earliest and t14.until_earliest >=
                  t8.date_latest and instr(coalesce(t14.since, ''), '?') = 0 and instr(coalesce(t14.since, ''), '%') = 0 and instr(coalesce(t14.until, ''), '?')
                  = 0 and instr(coalesce(t14.until, ''), '%') = 0 and instr(coalesce(t8.date, ''), '?') = 0 and instr(coalesce(t8.date, ''), '%') = 0 and
                  t14.rank <> 'deprecated') select t7.statement_id, t7.actor_id, t7.basis, t7.office_id, t7.tenure_id, case when t7.start_id = t7.actor_id then
                  null else t7.start_id end as part_id, max(case when t7.certain then 1 else 0 end) = 1 as certain from t7 group by t7.statement_id,
                  t7.actor_id, t7.basis, t7.office_id, t7.tenure_id, t7.start_id) t6) t17
        left join actor t18 on t18.id = t17.actor_id order by _n limit 50) t19)) from statement t5), x2(id, json) as (with recursive t21(id) as
  (select t42.id from actor t42 where t42.id = 'actors/south' union select t43.subject_id from t21 join relation t43 on t43.object_id = t21.id and t43.kind =
      'part_of') select t22.id, 1 from statement t22 where t22.principal_id in
  (select id from t21) and t22.principal_id is not null and (t22.principal_id = 'actors/south' or exists (with recursive t26(id) as
      (select t22.principal_id union select t29.id from t26 join relation t27 on t27.subject_id = t26.id and t27.kind = 'part_of' join actor t28 on t28.id =
          t26.id and t28.kind <> 'state' join actor t29 on t29.id = t27.object_id where t27.since_latest <= t22.date_earliest and t27.until_earliest >=
          t22.date_latest and instr(coalesce(t27.since, ''), '?') = 0 and instr(coalesce(t27.since, ''), '%') = 0 and instr(coalesce(t27.until, ''), '?') = 0
          and instr(coalesce(t27.until, ''), '%') = 0 and instr(coalesce(t22.date, ''), '?') = 0 and instr(coalesce(t22.date, ''), '%') = 0 and t27.rank <>
          'deprecated') select 1 from t26 where t26.id = 'actors/south')) union all select t22.id, 1 from statement t22 join office t23 on t23.id =
          t22.office_id where t23.body_id in
  (select id from t21) and +t22.principal_id is null and (t23.body_id = 'actors/south' or exists (with recursive t30(id) as
      (select t23.body_id union select t33.id from t30 join relation t31 on t31.subject_id = t30.id and t31.kind = 'part_of' join actor t32 on t32.id = t30.id
          and t32.kind <> 'state' join actor t33 on t33.id = t31.object_id where t31.since_latest <= t22.date_earliest and t31.until_earliest >= t22.date_latest
          and instr(coalesce(t31.since, ''), '?') = 0 and instr(coalesce(t31.since, ''), '%') = 0 and instr(coalesce(t31.until, ''), '?') = 0 and
          instr(coalesce(t31.until, ''), '%') = 0 and instr(coalesce(t22.date, ''), '?') = 0 and instr(coalesce(t22.date, ''), '%') = 0 and t31.rank <>
          'deprecated') select 1 from t30 where t30.id = 'actors/south')) union all select t22.id, 1 from statement t22 join tenure t24 on t24.person_id =
          t22.speaker_id join office t23 on t23.id = t24.office_id where t23.body_id in
  (select id from t21) and +t22.principal_id is null and +t22.office_id is null and t24.since_latest <= t22.date_earliest and t24.until_earliest >=
      t22.date_latest and instr(coalesce(t24.since, ''), '?') = 0 and instr(coalesce(t24.since, ''), '%') = 0 and instr(coalesce(t24.until, ''), '?') = 0 and
      instr(coalesce(t24.until, ''), '%') = 0 and instr(coalesce(t22.date, ''), '?') = 0 and instr(coalesce(t22.date, ''), '%') = 0 and t24.rank <> 'deprecated'
      and (t23.body_id = 'actors/south' or exists (with recursive t34(id) as
      (select t23.body_id union select t37.id from t34 join relation t35 on t35.subject_id = t34.id and t35.kind = 'part_of' join actor t36 on t36.id = t34.id
          and t36.kind <> 'state' join actor t37 on t37.id = t35.object_id where t35.since_latest <= t22.date_earliest and t35.until_earliest >= t22.date_latest
          and instr(coalesce(t35.since, ''), '?') = 0 and instr(coalesce(t35.since, ''), '%') = 0 and instr(coalesce(t35.until, ''), '?') = 0 and
          instr(coalesce(t35.until, ''), '%') = 0 and instr(coalesce(t22.date, ''), '?') = 0 and instr(coalesce(t22.date, ''), '%') = 0 and t35.rank <>
          'deprecated') select 1 from t34 where t34.id = 'actors/south')) union all select t22.id, 1 from statement t22 where t22.speaker_id in
  (select id from t21) and +t22.principal_id is null and +t22.office_id is null and not exists
  (select 1 from tenure t25 where t25.person_id = t22.speaker_id and t25.since_earliest <= t22.date_latest and t25.until_latest >= t22.date_earliest and
      t25.rank <> 'deprecated') and (t22.speaker_id = 'actors/south' or exists (with recursive t38(id) as
      (select t22.speaker_id union select t41.id from t38 join relation t39 on t39.subject_id = t38.id and t39.kind = 'part_of' join actor t40 on t40.id =
          t38.id and t40.kind <> 'state' join actor t41 on t41.id = t39.object_id where t39.since_latest <= t22.date_earliest and t39.until_earliest >=
          t22.date_latest and instr(coalesce(t39.since, ''), '?') = 0 and instr(coalesce(t39.since, ''), '%') = 0 and instr(coalesce(t39.until, ''), '?') = 0
          and instr(coalesce(t39.until, ''), '%') = 0 and instr(coalesce(t22.date, ''), '?') = 0 and instr(coalesce(t22.date, ''), '%') = 0 and t39.rank <>
          'deprecated') select 1 from t38 where t38.id = 'actors/south'))) select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf(
    '{"label":%s,"speaker":{"label":%s},"office":%s,"principal":%s,"on_behalf_of":%s}', json_quote(t1.label), json_quote(t2.label), case when t3.id is null then
    'null' else '{"label":' || json_quote(t3.label) || '}' end, case when t4.id is null then 'null' else '{"label":' || json_quote(t4.label) || '}' end,
        (select x1.json from x1 where x1.id = t1.id)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then
            lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.label, t1.office_id, t1.principal_id, t1.speaker_id from statement t1 where t1.id in
      (select id from x2) order by t1.id limit 21) t1) t1
  left join actor t2 on t2.id = t1.speaker_id
  left join office t3 on t3.id = t1.office_id
  left join actor t4 on t4.id = t1.principal_id)

with x1(id, json) as
(select t5.id, printf('[%s]',
    (select group_concat(t19._told, ',')
      from (select row_number() over (order by t17.through, t17.actor_id, coalesce(t17.office_id, ''), coalesce(t17.tenure_id, ''), coalesce(t17.part_id, ''))
          as _n, '{"actor":{"label":' || json_quote(t18.label) || '}}' as _told
        from (select t6.*, case when t6.part_id is null then 0 else 1 end as through
          from (with recursive t7(statement_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
            (select t10.id, t10.principal_id, 'principal', null, null, t10.principal_id, (true)
              from (select t5.id as id) t9 cross join statement t10 where t10.id = t9.id and t10.principal_id is not null union all select t10.id, t11.body_id,
                  'office', t11.id, null, t11.body_id, (true)
              from (select t5.id as id) t9 cross join statement t10 join office t11 on t11.id = t10.office_id where t10.id = t9.id and +t10.principal_id is null
                  union all select t10.id, t11.body_id, 'tenure', t11.id, t12.id, t11.body_id, (t12.since_latest <= t10.date_earliest and t12.until_earliest >=
                  t10.date_latest and instr(coalesce(t12.since, ''), '?') = 0 and instr(coalesce(t12.since, ''), '%') = 0 and instr(coalesce(t12.until, ''), '?'
                  ) = 0 and instr(coalesce(t12.until, ''), '%') = 0 and instr(coalesce(t10.date, ''), '?') = 0 and instr(coalesce(t10.date, ''), '%') = 0)
              from (select t5.id as id) t9 cross join statement t10 join tenure t12 on t12.person_id = t10.speaker_id join office t11 on t11.id = t12.office_id
                  where t10.id = t9.id and +t10.principal_id is null and +t10.office_id is null and t12.since_latest <= t10.date_earliest and t12.until_earliest
                  >= t10.date_latest and instr(coalesce(t12.since, ''), '?') = 0 and instr(coalesce(t12.since, ''), '%') = 0 and instr(coalesce(t12.until, ''),
                  '?') = 0 and instr(coalesce(t12.until, ''), '%') = 0 and instr(coalesce(t10.date, ''), '?') = 0 and instr(coalesce(t10.date, ''), '%') = 0 and
                  t12.rank <> 'deprecated' union all select t10.id, t10.speaker_id, 'speaker', null, null, t10.speaker_id, (true)
              from (select t5.id as id) t9 cross join statement t10 where t10.id = t9.id and +t10.principal_id is null and +t10.office_id is null and not exists
              (select 1 from tenure t13 where t13.person_id = t10.speaker_id and t13.since_earliest <= t10.date_latest and t13.until_latest >= t10.date_earliest
                  and t13.rank <> 'deprecated') union select t7.statement_id, t16.id, t7.basis, t7.office_id, t7.tenure_id, t7.start_id, (t7.certain and
                  t14.since_latest <= t8.date_earliest and t14.until_earliest >= t8.date_latest and instr(coalesce(t14.since, ''), '?') = 0 and
                  instr(coalesce(t14.since, ''), '%') = 0 and instr(coalesce(t14.until, ''), '?') = 0 and instr(coalesce(t14.until, ''), '%') = 0 and
                  instr(coalesce(t8.date, ''), '?') = 0 and instr(coalesce(t8.date, ''), '%') = 0) from t7 join statement t8 on t8.id = t7.statement_id join
                  relation t14 on t14.subject_id = t7.actor_id and t14.kind = 'part_of' join actor t15 on t15.id = t7.actor_id and t15.kind <> 'state' join
                  actor t16 on t16.id = t14.object_id where t16.id <> t7.start_id and t14.since_latest <= t8.date_earliest and t14.until_earliest >=
                  t8.date_latest and instr(coalesce(t14.since, ''), '?') = 0 and instr(coalesce(t14.since, ''), '%') = 0 and instr(coalesce(t14.until, ''), '?')
                  = 0 and instr(coalesce(t14.until, ''), '%') = 0 and instr(coalesce(t8.date, ''), '?') = 0 and instr(coalesce(t8.date, ''), '%') = 0 and
                  t14.rank <> 'deprecated') select t7.statement_id, t7.actor_id, t7.basis, t7.office_id, t7.tenure_id, case when t7.start_id = t7.actor_id then
                  null else t7.start_id end as part_id, max(case when t7.certain then 1 else 0 end) = 1 as certain from t7 group by t7.statement_id,
                  t7.actor_id, t7.basis, t7.office_id, t7.tenure_id, t7.start_id) t6) t17
        left join actor t18 on t18.id = t17.actor_id order by _n limit 50) t19)) from statement t5), x2(id, json) as (with recursive t21(id) as
  (select t42.id from actor t42 where t42.id = 'actors/south' union select t43.subject_id from t21 join relation t43 on t43.object_id = t21.id and t43.kind =
      'part_of') select t22.id, 1 from statement t22 where t22.principal_id in
  (select id from t21) and t22.principal_id is not null and (t22.principal_id = 'actors/south' or exists (with recursive t26(id) as
      (select t22.principal_id union select t29.id from t26 join relation t27 on t27.subject_id = t26.id and t27.kind = 'part_of' join actor t28 on t28.id =
          t26.id and t28.kind <> 'state' join actor t29 on t29.id = t27.object_id where t27.since_latest <= t22.date_earliest and t27.until_earliest >=
          t22.date_latest and instr(coalesce(t27.since, ''), '?') = 0 and instr(coalesce(t27.since, ''), '%') = 0 and instr(coalesce(t27.until, ''), '?') = 0
          and instr(coalesce(t27.until, ''), '%') = 0 and instr(coalesce(t22.date, ''), '?') = 0 and instr(coalesce(t22.date, ''), '%') = 0 and t27.rank <>
          'deprecated') select 1 from t26 where t26.id = 'actors/south')) union all select t22.id, 1 from statement t22 join office t23 on t23.id =
          t22.office_id where t23.body_id in
  (select id from t21) and +t22.principal_id is null and (t23.body_id = 'actors/south' or exists (with recursive t30(id) as
      (select t23.body_id union select t33.id from t30 join relation t31 on t31.subject_id = t30.id and t31.kind = 'part_of' join actor t32 on t32.id = t30.id
          and t32.kind <> 'state' join actor t33 on t33.id = t31.object_id where t31.since_latest <= t22.date_earliest and t31.until_earliest >= t22.date_latest
          and instr(coalesce(t31.since, ''), '?') = 0 and instr(coalesce(t31.since, ''), '%') = 0 and instr(coalesce(t31.until, ''), '?') = 0 and
          instr(coalesce(t31.until, ''), '%') = 0 and instr(coalesce(t22.date, ''), '?') = 0 and instr(coalesce(t22.date, ''), '%') = 0 and t31.rank <>
          'deprecated') select 1 from t30 where t30.id = 'actors/south')) union all select t22.id, 1 from statement t22 join tenure t24 on t24.person_id =
          t22.speaker_id join office t23 on t23.id = t24.office_id where t23.body_id in
  (select id from t21) and +t22.principal_id is null and +t22.office_id is null and t24.since_latest <= t22.date_earliest and t24.until_earliest >=
      t22.date_latest and instr(coalesce(t24.since, ''), '?') = 0 and instr(coalesce(t24.since, ''), '%') = 0 and instr(coalesce(t24.until, ''), '?') = 0 and
      instr(coalesce(t24.until, ''), '%') = 0 and instr(coalesce(t22.date, ''), '?') = 0 and instr(coalesce(t22.date, ''), '%') = 0 and t24.rank <> 'deprecated'
      and (t23.body_id = 'actors/south' or exists (with recursive t34(id) as
      (select t23.body_id union select t37.id from t34 join relation t35 on t35.subject_id = t34.id and t35.kind = 'part_of' join actor t36 on t36.id = t34.id
          and t36.kind <> 'state' join actor t37 on t37.id = t35.object_id where t35.since_latest <= t22.date_earliest and t35.until_earliest >= t22.date_latest
          and instr(coalesce(t35.since, ''), '?') = 0 and instr(coalesce(t35.since, ''), '%') = 0 and instr(coalesce(t35.until, ''), '?') = 0 and
          instr(coalesce(t35.until, ''), '%') = 0 and instr(coalesce(t22.date, ''), '?') = 0 and instr(coalesce(t22.date, ''), '%') = 0 and t35.rank <>
          'deprecated') select 1 from t34 where t34.id = 'actors/south')) union all select t22.id, 1 from statement t22 where t22.speaker_id in
  (select id from t21) and +t22.principal_id is null and +t22.office_id is null and not exists
  (select 1 from tenure t25 where t25.person_id = t22.speaker_id and t25.since_earliest <= t22.date_latest and t25.until_latest >= t22.date_earliest and
      t25.rank <> 'deprecated') and (t22.speaker_id = 'actors/south' or exists (with recursive t38(id) as
      (select t22.speaker_id union select t41.id from t38 join relation t39 on t39.subject_id = t38.id and t39.kind = 'part_of' join actor t40 on t40.id =
          t38.id and t40.kind <> 'state' join actor t41 on t41.id = t39.object_id where t39.since_latest <= t22.date_earliest and t39.until_earliest >=
          t22.date_latest and instr(coalesce(t39.since, ''), '?') = 0 and instr(coalesce(t39.since, ''), '%') = 0 and instr(coalesce(t39.until, ''), '?') = 0
          and instr(coalesce(t39.until, ''), '%') = 0 and instr(coalesce(t22.date, ''), '?') = 0 and instr(coalesce(t22.date, ''), '%') = 0 and t39.rank <>
          'deprecated') select 1 from t38 where t38.id = 'actors/south'))) select printf(
          '{"data":{"at":{"statements":{"nodes":[%s]}}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"label":%s,"speaker":{"label":%s},"office":%s,"principal":%s,"onBehalfOf":%s}', json_quote(t1.label), json_quote(t2.label), case
      when t3.id is null then 'null' else '{"label":' || json_quote(t3.label) || '}' end, case when t4.id is null then 'null' else '{"label":' ||
      json_quote(t4.label) || '}' end,
        (select x1.json from x1 where x1.id = t1.id)), ',')
    from (select t1.id, t1.label, t1.office_id, t1.principal_id, t1.speaker_id from statement t1 where t1.id in
      (select id from x2) order by t1.id limit 20) t1
    left join actor t2 on t2.id = t1.speaker_id
    left join office t3 on t3.id = t1.office_id
    left join actor t4 on t4.id = t1.principal_id),
  (select value from counter where name = 'revision'))

with x1(id, json) as
(select t5.id, printf('[%s]',
    (select group_concat(t20._told, ',')
      from (select row_number() over (order by t18.through, t18.actor_id, coalesce(t18.office_id, ''), coalesce(t18.tenure_id, ''), coalesce(t18.part_id, ''))
          as _n, '{"actor":{"label":' || json_quote(t19.label) || '}}' as _told
        from (select t6.*, case when t6.part_id is null then 0 else 1 end as through
          from (with recursive t7(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
            (select t10.id, t10.principal_id, 'principal', null, null, t10.principal_id, (true)
              from (select t5.id as id) t9 cross join statement t10 where t10.id = t9.id and t10.principal_id is not null union all select t10.id, t11.body_id,
                  'office', t11.id, null, t11.body_id, (true)
              from (select t5.id as id) t9 cross join statement t10 cross join office t11 where t10.id = t9.id and likelihood(t10.office_id = t11.id, 0.0001)
                  and +t10.principal_id is null union all select t10.id, t12.body_id, 'tenure', t12.id, t13.id, t12.body_id, (t13.since_latest <=
                  t10.date_earliest and t13.until_earliest >= t10.date_latest and instr(coalesce(t13.since, ''), '?') = 0 and instr(coalesce(t13.since, ''), '%'
                  ) = 0 and instr(coalesce(t13.until, ''), '?') = 0 and instr(coalesce(t13.until, ''), '%') = 0 and instr(coalesce(t10.date, ''), '?') = 0 and
                  instr(coalesce(t10.date, ''), '%') = 0)
              from (select t5.id as id) t9 cross join statement t10 cross join tenure t13 cross join office t12 where t10.id = t9.id and t13.person_id =
                  t10.speaker_id and t12.id = t13.office_id and +t10.principal_id is null and +t10.office_id is null and t13.since_latest <= t10.date_earliest
                  and t13.until_earliest >= t10.date_latest and instr(coalesce(t13.since, ''), '?') = 0 and instr(coalesce(t13.since, ''), '%') = 0 and
                  instr(coalesce(t13.until, ''), '?') = 0 and instr(coalesce(t13.until, ''), '%') = 0 and instr(coalesce(t10.date, ''), '?') = 0 and
                  instr(coalesce(t10.date, ''), '%') = 0 and t13.rank <> 'deprecated' union all select t10.id, t10.speaker_id, 'speaker', null, null,
                  t10.speaker_id, (true)
              from (select t5.id as id) t9 cross join statement t10 where t10.id = t9.id and +t10.principal_id is null and +t10.office_id is null and not exists
              (select 1 from tenure t14 where t14.person_id = t10.speaker_id and t14.since_earliest <= t10.date_latest and t14.until_latest >= t10.date_earliest
                  and t14.rank <> 'deprecated') union select t7.act_id, t17.id, t7.basis, t7.office_id, t7.tenure_id, t7.start_id, (t7.certain and
                  t15.since_latest <= t8.date_earliest and t15.until_earliest >= t8.date_latest and instr(coalesce(t15.since, ''), '?') = 0 and
                  instr(coalesce(t15.since, ''), '%') = 0 and instr(coalesce(t15.until, ''), '?') = 0 and instr(coalesce(t15.until, ''), '%') = 0 and
                  instr(coalesce(t8.date, ''), '?') = 0 and instr(coalesce(t8.date, ''), '%') = 0) from t7 join statement t8 on t8.id = t7.act_id join relation
                  t15 on t15.subject_id = t7.actor_id and t15.kind = 'part_of' join actor t16 on t16.id = t7.actor_id and t16.kind <> 'state' join actor t17 on
                  t17.id = t15.object_id where t17.id <> t7.start_id and t15.since_latest <= t8.date_earliest and t15.until_earliest >= t8.date_latest and
                  instr(coalesce(t15.since, ''), '?') = 0 and instr(coalesce(t15.since, ''), '%') = 0 and instr(coalesce(t15.until, ''), '?') = 0 and
                  instr(coalesce(t15.until, ''), '%') = 0 and instr(coalesce(t8.date, ''), '?') = 0 and instr(coalesce(t8.date, ''), '%') = 0 and t15.rank <>
                  'deprecated') select t7.act_id, t7.actor_id, t7.basis, t7.office_id, t7.tenure_id, case when t7.start_id = t7.actor_id then null else
                  t7.start_id end as part_id, max(case when t7.certain then 1 else 0 end) = 1 as certain from t7 group by t7.act_id, t7.actor_id, t7.basis,
                  t7.office_id, t7.tenure_id, t7.start_id) t6) t18
        left join actor t19 on t19.id = t18.actor_id order by _n limit 50) t20)) from statement t5), matching1(id) as materialized (with recursive t21(id) as
  (select t22.id from actor t22 where t22.id = 'actors/south' union select t23.subject_id from t21 join relation t23 on t23.object_id = t21.id and t23.kind =
      'part_of') select t24.id from statement t24 where likelihood(t24.principal_id in
    (select id from t21), 0.0001) and t24.principal_id is not null and (t24.principal_id = 'actors/south' or exists (with recursive t29(id) as
      (select t24.principal_id union select t32.id from t29 join relation t30 on t30.subject_id = t29.id and t30.kind = 'part_of' join actor t31 on t31.id =
          t29.id and t31.kind <> 'state' join actor t32 on t32.id = t30.object_id where t30.since_latest <= t24.date_earliest and t30.until_earliest >=
          t24.date_latest and instr(coalesce(t30.since, ''), '?') = 0 and instr(coalesce(t30.since, ''), '%') = 0 and instr(coalesce(t30.until, ''), '?') = 0
          and instr(coalesce(t30.until, ''), '%') = 0 and instr(coalesce(t24.date, ''), '?') = 0 and instr(coalesce(t24.date, ''), '%') = 0 and t30.rank <>
          'deprecated') select 1 from t29 where t29.id = 'actors/south')) union all select t24.id from office t25 cross join statement t24 where
          likelihood(t25.body_id in
    (select id from t21), 0.0001) and likelihood(t24.office_id = t25.id, 0.0001) and +t24.principal_id is null and (t25.body_id = 'actors/south' or exists (with
        recursive t33(id) as
      (select t25.body_id union select t36.id from t33 join relation t34 on t34.subject_id = t33.id and t34.kind = 'part_of' join actor t35 on t35.id = t33.id
          and t35.kind <> 'state' join actor t36 on t36.id = t34.object_id where t34.since_latest <= t24.date_earliest and t34.until_earliest >= t24.date_latest
          and instr(coalesce(t34.since, ''), '?') = 0 and instr(coalesce(t34.since, ''), '%') = 0 and instr(coalesce(t34.until, ''), '?') = 0 and
          instr(coalesce(t34.until, ''), '%') = 0 and instr(coalesce(t24.date, ''), '?') = 0 and instr(coalesce(t24.date, ''), '%') = 0 and t34.rank <>
          'deprecated') select 1 from t33 where t33.id = 'actors/south')) union all select t24.id from office t26 cross join tenure t27 cross join statement t24
          where likelihood(t26.body_id in
    (select id from t21), 0.0001) and t27.person_id = t24.speaker_id and t26.id = t27.office_id and +t24.principal_id is null and +t24.office_id is null and
        t27.since_latest <= t24.date_earliest and t27.until_earliest >= t24.date_latest and instr(coalesce(t27.since, ''), '?') = 0 and
        instr(coalesce(t27.since, ''), '%') = 0 and instr(coalesce(t27.until, ''), '?') = 0 and instr(coalesce(t27.until, ''), '%') = 0 and
        instr(coalesce(t24.date, ''), '?') = 0 and instr(coalesce(t24.date, ''), '%') = 0 and t27.rank <> 'deprecated' and (t26.body_id = 'actors/south' or
        exists (with recursive t37(id) as
      (select t26.body_id union select t40.id from t37 join relation t38 on t38.subject_id = t37.id and t38.kind = 'part_of' join actor t39 on t39.id = t37.id
          and t39.kind <> 'state' join actor t40 on t40.id = t38.object_id where t38.since_latest <= t24.date_earliest and t38.until_earliest >= t24.date_latest
          and instr(coalesce(t38.since, ''), '?') = 0 and instr(coalesce(t38.since, ''), '%') = 0 and instr(coalesce(t38.until, ''), '?') = 0 and
          instr(coalesce(t38.until, ''), '%') = 0 and instr(coalesce(t24.date, ''), '?') = 0 and instr(coalesce(t24.date, ''), '%') = 0 and t38.rank <>
          'deprecated') select 1 from t37 where t37.id = 'actors/south')) union all select t24.id from statement t24 where likelihood(t24.speaker_id in
    (select id from t21), 0.0001) and +t24.principal_id is null and +t24.office_id is null and not exists
  (select 1 from tenure t28 where t28.person_id = t24.speaker_id and t28.since_earliest <= t24.date_latest and t28.until_latest >= t24.date_earliest and
      t28.rank <> 'deprecated') and (t24.speaker_id = 'actors/south' or exists (with recursive t41(id) as
      (select t24.speaker_id union select t44.id from t41 join relation t42 on t42.subject_id = t41.id and t42.kind = 'part_of' join actor t43 on t43.id =
          t41.id and t43.kind <> 'state' join actor t44 on t44.id = t42.object_id where t42.since_latest <= t24.date_earliest and t42.until_earliest >=
          t24.date_latest and instr(coalesce(t42.since, ''), '?') = 0 and instr(coalesce(t42.since, ''), '%') = 0 and instr(coalesce(t42.until, ''), '?') = 0
          and instr(coalesce(t42.until, ''), '%') = 0 and instr(coalesce(t24.date, ''), '?') = 0 and instr(coalesce(t24.date, ''), '%') = 0 and t42.rank <>
          'deprecated') select 1 from t41 where t41.id = 'actors/south'))) select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf(
    '{"label":%s,"speaker":{"label":%s},"office":%s,"principal":%s,"on_behalf_of":%s}', json_quote(t1.label), json_quote(t2.label), case when t3.id is null then
    'null' else '{"label":' || json_quote(t3.label) || '}' end, case when t4.id is null then 'null' else '{"label":' || json_quote(t4.label) || '}' end,
        (select x1.json from x1 where x1.id = t1.id)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then
            lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.label, t1.office_id, t1.principal_id, t1.speaker_id from statement t1 where t1.id in
      (select id from matching1) order by t1.id limit 21) t1) t1
  left join actor t2 on t2.id = t1.speaker_id
  left join office t3 on t3.id = t1.office_id
  left join actor t4 on t4.id = t1.principal_id)

with x1(id, json) as
(select t5.id, printf('[%s]',
    (select group_concat(t20._told, ',')
      from (select row_number() over (order by t18.through, t18.actor_id, coalesce(t18.office_id, ''), coalesce(t18.tenure_id, ''), coalesce(t18.part_id, ''))
          as _n, '{"actor":{"label":' || json_quote(t19.label) || '}}' as _told
        from (select t6.*, case when t6.part_id is null then 0 else 1 end as through
          from (with recursive t7(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
            (select t10.id, t10.principal_id, 'principal', null, null, t10.principal_id, (true)
              from (select t5.id as id) t9 cross join statement t10 where t10.id = t9.id and t10.principal_id is not null union all select t10.id, t11.body_id,
                  'office', t11.id, null, t11.body_id, (true)
              from (select t5.id as id) t9 cross join statement t10 cross join office t11 where t10.id = t9.id and likelihood(t10.office_id = t11.id, 0.0001)
                  and +t10.principal_id is null union all select t10.id, t12.body_id, 'tenure', t12.id, t13.id, t12.body_id, (t13.since_latest <=
                  t10.date_earliest and t13.until_earliest >= t10.date_latest and instr(coalesce(t13.since, ''), '?') = 0 and instr(coalesce(t13.since, ''), '%'
                  ) = 0 and instr(coalesce(t13.until, ''), '?') = 0 and instr(coalesce(t13.until, ''), '%') = 0 and instr(coalesce(t10.date, ''), '?') = 0 and
                  instr(coalesce(t10.date, ''), '%') = 0)
              from (select t5.id as id) t9 cross join statement t10 cross join tenure t13 cross join office t12 where t10.id = t9.id and t13.person_id =
                  t10.speaker_id and t12.id = t13.office_id and +t10.principal_id is null and +t10.office_id is null and t13.since_latest <= t10.date_earliest
                  and t13.until_earliest >= t10.date_latest and instr(coalesce(t13.since, ''), '?') = 0 and instr(coalesce(t13.since, ''), '%') = 0 and
                  instr(coalesce(t13.until, ''), '?') = 0 and instr(coalesce(t13.until, ''), '%') = 0 and instr(coalesce(t10.date, ''), '?') = 0 and
                  instr(coalesce(t10.date, ''), '%') = 0 and t13.rank <> 'deprecated' union all select t10.id, t10.speaker_id, 'speaker', null, null,
                  t10.speaker_id, (true)
              from (select t5.id as id) t9 cross join statement t10 where t10.id = t9.id and +t10.principal_id is null and +t10.office_id is null and not exists
              (select 1 from tenure t14 where t14.person_id = t10.speaker_id and t14.since_earliest <= t10.date_latest and t14.until_latest >= t10.date_earliest
                  and t14.rank <> 'deprecated') union select t7.act_id, t17.id, t7.basis, t7.office_id, t7.tenure_id, t7.start_id, (t7.certain and
                  t15.since_latest <= t8.date_earliest and t15.until_earliest >= t8.date_latest and instr(coalesce(t15.since, ''), '?') = 0 and
                  instr(coalesce(t15.since, ''), '%') = 0 and instr(coalesce(t15.until, ''), '?') = 0 and instr(coalesce(t15.until, ''), '%') = 0 and
                  instr(coalesce(t8.date, ''), '?') = 0 and instr(coalesce(t8.date, ''), '%') = 0) from t7 join statement t8 on t8.id = t7.act_id join relation
                  t15 on t15.subject_id = t7.actor_id and t15.kind = 'part_of' join actor t16 on t16.id = t7.actor_id and t16.kind <> 'state' join actor t17 on
                  t17.id = t15.object_id where t17.id <> t7.start_id and t15.since_latest <= t8.date_earliest and t15.until_earliest >= t8.date_latest and
                  instr(coalesce(t15.since, ''), '?') = 0 and instr(coalesce(t15.since, ''), '%') = 0 and instr(coalesce(t15.until, ''), '?') = 0 and
                  instr(coalesce(t15.until, ''), '%') = 0 and instr(coalesce(t8.date, ''), '?') = 0 and instr(coalesce(t8.date, ''), '%') = 0 and t15.rank <>
                  'deprecated') select t7.act_id, t7.actor_id, t7.basis, t7.office_id, t7.tenure_id, case when t7.start_id = t7.actor_id then null else
                  t7.start_id end as part_id, max(case when t7.certain then 1 else 0 end) = 1 as certain from t7 group by t7.act_id, t7.actor_id, t7.basis,
                  t7.office_id, t7.tenure_id, t7.start_id) t6) t18
        left join actor t19 on t19.id = t18.actor_id order by _n limit 50) t20)) from statement t5), matching1(id) as materialized (with recursive t21(id) as
  (select t22.id from actor t22 where t22.id = 'actors/south' union select t23.subject_id from t21 join relation t23 on t23.object_id = t21.id and t23.kind =
      'part_of') select t24.id from statement t24 where likelihood(t24.principal_id in
    (select id from t21), 0.0001) and t24.principal_id is not null and (t24.principal_id = 'actors/south' or exists (with recursive t29(id) as
      (select t24.principal_id union select t32.id from t29 join relation t30 on t30.subject_id = t29.id and t30.kind = 'part_of' join actor t31 on t31.id =
          t29.id and t31.kind <> 'state' join actor t32 on t32.id = t30.object_id where t30.since_latest <= t24.date_earliest and t30.until_earliest >=
          t24.date_latest and instr(coalesce(t30.since, ''), '?') = 0 and instr(coalesce(t30.since, ''), '%') = 0 and instr(coalesce(t30.until, ''), '?') = 0
          and instr(coalesce(t30.until, ''), '%') = 0 and instr(coalesce(t24.date, ''), '?') = 0 and instr(coalesce(t24.date, ''), '%') = 0 and t30.rank <>
          'deprecated') select 1 from t29 where t29.id = 'actors/south')) union all select t24.id from office t25 cross join statement t24 where
          likelihood(t25.body_id in
    (select id from t21), 0.0001) and likelihood(t24.office_id = t25.id, 0.0001) and +t24.principal_id is null and (t25.body_id = 'actors/south' or exists (with
        recursive t33(id) as
      (select t25.body_id union select t36.id from t33 join relation t34 on t34.subject_id = t33.id and t34.kind = 'part_of' join actor t35 on t35.id = t33.id
          and t35.kind <> 'state' join actor t36 on t36.id = t34.object_id where t34.since_latest <= t24.date_earliest and t34.until_earliest >= t24.date_latest
          and instr(coalesce(t34.since, ''), '?') = 0 and instr(coalesce(t34.since, ''), '%') = 0 and instr(coalesce(t34.until, ''), '?') = 0 and
          instr(coalesce(t34.until, ''), '%') = 0 and instr(coalesce(t24.date, ''), '?') = 0 and instr(coalesce(t24.date, ''), '%') = 0 and t34.rank <>
          'deprecated') select 1 from t33 where t33.id = 'actors/south')) union all select t24.id from office t26 cross join tenure t27 cross join statement t24
          where likelihood(t26.body_id in
    (select id from t21), 0.0001) and t27.person_id = t24.speaker_id and t26.id = t27.office_id and +t24.principal_id is null and +t24.office_id is null and
        t27.since_latest <= t24.date_earliest and t27.until_earliest >= t24.date_latest and instr(coalesce(t27.since, ''), '?') = 0 and
        instr(coalesce(t27.since, ''), '%') = 0 and instr(coalesce(t27.until, ''), '?') = 0 and instr(coalesce(t27.until, ''), '%') = 0 and
        instr(coalesce(t24.date, ''), '?') = 0 and instr(coalesce(t24.date, ''), '%') = 0 and t27.rank <> 'deprecated' and (t26.body_id = 'actors/south' or
        exists (with recursive t37(id) as
      (select t26.body_id union select t40.id from t37 join relation t38 on t38.subject_id = t37.id and t38.kind = 'part_of' join actor t39 on t39.id = t37.id
          and t39.kind <> 'state' join actor t40 on t40.id = t38.object_id where t38.since_latest <= t24.date_earliest and t38.until_earliest >= t24.date_latest
          and instr(coalesce(t38.since, ''), '?') = 0 and instr(coalesce(t38.since, ''), '%') = 0 and instr(coalesce(t38.until, ''), '?') = 0 and
          instr(coalesce(t38.until, ''), '%') = 0 and instr(coalesce(t24.date, ''), '?') = 0 and instr(coalesce(t24.date, ''), '%') = 0 and t38.rank <>
          'deprecated') select 1 from t37 where t37.id = 'actors/south')) union all select t24.id from statement t24 where likelihood(t24.speaker_id in
    (select id from t21), 0.0001) and +t24.principal_id is null and +t24.office_id is null and not exists
  (select 1 from tenure t28 where t28.person_id = t24.speaker_id and t28.since_earliest <= t24.date_latest and t28.until_latest >= t24.date_earliest and
      t28.rank <> 'deprecated') and (t24.speaker_id = 'actors/south' or exists (with recursive t41(id) as
      (select t24.speaker_id union select t44.id from t41 join relation t42 on t42.subject_id = t41.id and t42.kind = 'part_of' join actor t43 on t43.id =
          t41.id and t43.kind <> 'state' join actor t44 on t44.id = t42.object_id where t42.since_latest <= t24.date_earliest and t42.until_earliest >=
          t24.date_latest and instr(coalesce(t42.since, ''), '?') = 0 and instr(coalesce(t42.since, ''), '%') = 0 and instr(coalesce(t42.until, ''), '?') = 0
          and instr(coalesce(t42.until, ''), '%') = 0 and instr(coalesce(t24.date, ''), '?') = 0 and instr(coalesce(t24.date, ''), '%') = 0 and t42.rank <>
          'deprecated') select 1 from t41 where t41.id = 'actors/south'))) select printf(
          '{"data":{"at":{"statements":{"nodes":[%s]}}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"label":%s,"speaker":{"label":%s},"office":%s,"principal":%s,"onBehalfOf":%s}', json_quote(t1.label), json_quote(t2.label), case
      when t3.id is null then 'null' else '{"label":' || json_quote(t3.label) || '}' end, case when t4.id is null then 'null' else '{"label":' ||
      json_quote(t4.label) || '}' end,
        (select x1.json from x1 where x1.id = t1.id)), ',')
    from (select t1.id, t1.label, t1.office_id, t1.principal_id, t1.speaker_id from statement t1 where t1.id in
      (select id from matching1) order by t1.id limit 20) t1
    left join actor t2 on t2.id = t1.speaker_id
    left join office t3 on t3.id = t1.office_id
    left join actor t4 on t4.id = t1.principal_id),
  (select value from counter where name = 'revision'))

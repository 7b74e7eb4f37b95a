with x1(id, json) as
(select t5.id, concat('[',
    (select string_agg(t23._told, ',')
      from (select row_number() over (order by t21.through, t21.actor_id, coalesce(t21.office_id, ''), coalesce(t21.tenure_id, ''), coalesce(t21.part_id, ''))
          as _n, '{"actor":{"label":' || to_json(t22.label) || '}}' as _told
        from (select t6.*, case when t6.part_id is null then 0 else 1 end as through
          from (with recursive t7(statement_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
            (select t10.id, t10.principal_id, 'principal', null, null, t10.principal_id, (true)
              from (select t5.id as id) t9 cross join statement t10 where t10.id = t9.id and t10.principal_id is not null union all select t10.id, t11.body_id,
                  'office', t11.id, null, t11.body_id, (true)
              from (select t5.id as id) t9 cross join statement t10 join office t11 on t11.id = t10.office_id where t10.id = t9.id and t10.principal_id is null
                  union all select t10.id, t11.body_id, 'tenure', t11.id, t12.id, t11.body_id, (t12.certain_from <= t10.date_earliest and t12.certain_until >=
                  t10.date_latest and exists
                (select 1 from citation t15 where t15.record_id = t12.id and t15.attested_from <= t10.date_earliest and t15.attested_until >= t10.date_latest
                    and (t15.since is null or t15.until is null or t15.since_latest <= t15.until_earliest)) and strpos(coalesce(t10.date, ''), '?') = 0 and
                    strpos(coalesce(t10.date, ''), '%') = 0)
              from (select t5.id as id) t9 cross join statement t10 join tenure t12 on t12.person_id = t10.speaker_id join office t11 on t11.id = t12.office_id
                  where t10.id = t9.id and t10.principal_id is null and t10.office_id is null and t12.certain_from <= t10.date_earliest and t12.certain_until >=
                  t10.date_latest and exists
              (select 1 from citation t14 where t14.record_id = t12.id and t14.attested_from <= t10.date_earliest and t14.attested_until >= t10.date_latest and
                  (t14.since is null or t14.until is null or t14.since_latest <= t14.until_earliest)) and t12.rank <> 'deprecated' union all select t10.id,
                  t10.speaker_id, 'speaker', null, null, t10.speaker_id, (true)
              from (select t5.id as id) t9 cross join statement t10 where t10.id = t9.id and t10.principal_id is null and t10.office_id is null and not exists
              (select 1 from tenure t13 where t13.person_id = t10.speaker_id and t13.possible_from <= t10.date_latest and t13.possible_until >=
                  t10.date_earliest and t13.rank <> 'deprecated') union select t7.statement_id, t18.id, t7.basis, t7.office_id, t7.tenure_id, t7.start_id,
                  (t7.certain and t16.certain_from <= t8.date_earliest and t16.certain_until >= t8.date_latest and exists
                (select 1 from citation t20 where t20.record_id = t16.id and t20.attested_from <= t8.date_earliest and t20.attested_until >= t8.date_latest and
                    (t20.since is null or t20.until is null or t20.since_latest <= t20.until_earliest)) and strpos(coalesce(t8.date, ''), '?') = 0 and
                    strpos(coalesce(t8.date, ''), '%') = 0) from t7 join statement t8 on t8.id = t7.statement_id join relation t16 on t16.subject_id =
                    t7.actor_id and t16.kind = 'part_of' join actor t17 on t17.id = t7.actor_id and t17.kind <> 'state' join actor t18 on t18.id = t16.object_id
                    where t18.id <> t7.start_id and t16.certain_from <= t8.date_earliest and t16.certain_until >= t8.date_latest and exists
              (select 1 from citation t19 where t19.record_id = t16.id and t19.attested_from <= t8.date_earliest and t19.attested_until >= t8.date_latest and
                  (t19.since is null or t19.until is null or t19.since_latest <= t19.until_earliest)) and t16.rank <> 'deprecated') select t7.statement_id,
                  t7.actor_id, t7.basis, t7.office_id, t7.tenure_id, case when t7.start_id = t7.actor_id then null else t7.start_id end as part_id, max(case
                  when t7.certain then 1 else 0 end) = 1 as certain from t7 group by t7.statement_id, t7.actor_id, t7.basis, t7.office_id, t7.tenure_id,
                  t7.start_id) t6) t21
        left join actor t22 on t22.id = t21.actor_id order by _n limit 50) t23), ']') from statement t5), x2(id, json) as (with recursive t25(id) as
  (select t56.id from actor t56 where t56.id = $9 union select t57.subject_id from t25 join relation t57 on t57.object_id = t25.id and t57.kind = 'part_of')
      select t26.id, 1 from statement t26 where t26.principal_id = any(array
    (select id from t25)) and t26.principal_id is not null and (t26.principal_id = $1 or exists (with recursive t30(id) as
      (select t26.principal_id union select t33.id from t30 join relation t31 on t31.subject_id = t30.id and t31.kind = 'part_of' join actor t32 on t32.id =
          t30.id and t32.kind <> 'state' join actor t33 on t33.id = t31.object_id where t31.certain_from <= t26.date_earliest and t31.certain_until >=
          t26.date_latest and exists
        (select 1 from citation t34 where t34.record_id = t31.id and t34.attested_from <= t26.date_earliest and t34.attested_until >= t26.date_latest and
            (t34.since is null or t34.until is null or t34.since_latest <= t34.until_earliest)) and t31.rank <> 'deprecated') select 1 from t30 where t30.id =
            $2)) union all select t26.id, 1 from statement t26 join office t27 on t27.id = t26.office_id where t27.body_id = any(array
    (select id from t25)) and t26.principal_id is null and (t27.body_id = $3 or exists (with recursive t36(id) as
      (select t27.body_id union select t39.id from t36 join relation t37 on t37.subject_id = t36.id and t37.kind = 'part_of' join actor t38 on t38.id = t36.id
          and t38.kind <> 'state' join actor t39 on t39.id = t37.object_id where t37.certain_from <= t26.date_earliest and t37.certain_until >= t26.date_latest
          and exists
        (select 1 from citation t40 where t40.record_id = t37.id and t40.attested_from <= t26.date_earliest and t40.attested_until >= t26.date_latest and
            (t40.since is null or t40.until is null or t40.since_latest <= t40.until_earliest)) and t37.rank <> 'deprecated') select 1 from t36 where t36.id =
            $4)) union all select t26.id, 1 from statement t26 join tenure t28 on t28.person_id = t26.speaker_id join office t27 on t27.id = t28.office_id where
            t27.body_id = any(array
    (select id from t25)) and t26.principal_id is null and t26.office_id is null and t28.certain_from <= t26.date_earliest and t28.certain_until >=
        t26.date_latest and exists
  (select 1 from citation t42 where t42.record_id = t28.id and t42.attested_from <= t26.date_earliest and t42.attested_until >= t26.date_latest and (t42.since
      is null or t42.until is null or t42.since_latest <= t42.until_earliest)) and t28.rank <> 'deprecated' and (t27.body_id = $5 or exists (with recursive
      t44(id) as
      (select t27.body_id union select t47.id from t44 join relation t45 on t45.subject_id = t44.id and t45.kind = 'part_of' join actor t46 on t46.id = t44.id
          and t46.kind <> 'state' join actor t47 on t47.id = t45.object_id where t45.certain_from <= t26.date_earliest and t45.certain_until >= t26.date_latest
          and exists
        (select 1 from citation t48 where t48.record_id = t45.id and t48.attested_from <= t26.date_earliest and t48.attested_until >= t26.date_latest and
            (t48.since is null or t48.until is null or t48.since_latest <= t48.until_earliest)) and t45.rank <> 'deprecated') select 1 from t44 where t44.id =
            $6)) union all select t26.id, 1 from statement t26 where t26.speaker_id = any(array
    (select id from t25)) and t26.principal_id is null and t26.office_id is null and not exists
  (select 1 from tenure t29 where t29.person_id = t26.speaker_id and t29.possible_from <= t26.date_latest and t29.possible_until >= t26.date_earliest and
      t29.rank <> 'deprecated') and (t26.speaker_id = $7 or exists (with recursive t50(id) as
      (select t26.speaker_id union select t53.id from t50 join relation t51 on t51.subject_id = t50.id and t51.kind = 'part_of' join actor t52 on t52.id =
          t50.id and t52.kind <> 'state' join actor t53 on t53.id = t51.object_id where t51.certain_from <= t26.date_earliest and t51.certain_until >=
          t26.date_latest and exists
        (select 1 from citation t54 where t54.record_id = t51.id and t54.attested_from <= t26.date_earliest and t54.attested_until >= t26.date_latest and
            (t54.since is null or t54.until is null or t54.since_latest <= t54.until_earliest)) and t51.rank <> 'deprecated') select 1 from t50 where t50.id =
            $8))) select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n =
    20 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat(('{"label":' || to_json(t1.label) || ',"speaker":{"label":' || to_json(t2.label)) || (('},"office":' || case
      when t3.id is null then 'null' else '{"label":' || to_json(t3.label) || '}' end) || (',"principal":' || case when t4.id is null then 'null' else
      '{"label":' || to_json(t4.label) || '}' end || ',"on_behalf_of":')),
      (select x1.json from x1 where x1.id = t1.id), '}') end as _1, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.id, t1.label, t1.office_id, t1.principal_id, t1.speaker_id from statement t1 where t1.id = any(array
          (select id from x2)) order by t1.id limit 21) t1) t1
    left join actor t2 on t2.id = t1.speaker_id
    left join office t3 on t3.id = t1.office_id
    left join actor t4 on t4.id = t1.principal_id order by t1.id) t1)

with x1(id, json) as
(select t5.id, concat('[',
    (select string_agg(t23._told, ',')
      from (select row_number() over (order by t21.through, t21.actor_id, coalesce(t21.office_id, ''), coalesce(t21.tenure_id, ''), coalesce(t21.part_id, ''))
          as _n, '{"actor":{"label":' || to_json(t22.label) || '}}' as _told
        from (select t6.*, case when t6.part_id is null then 0 else 1 end as through
          from (with recursive t7(statement_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
            (select t10.id, t10.principal_id, 'principal', null, null, t10.principal_id, (true)
              from (select t5.id as id) t9 cross join statement t10 where t10.id = t9.id and t10.principal_id is not null union all select t10.id, t11.body_id,
                  'office', t11.id, null, t11.body_id, (true)
              from (select t5.id as id) t9 cross join statement t10 join office t11 on t11.id = t10.office_id where t10.id = t9.id and t10.principal_id is null
                  union all select t10.id, t11.body_id, 'tenure', t11.id, t12.id, t11.body_id, (t12.certain_from <= t10.date_earliest and t12.certain_until >=
                  t10.date_latest and exists
                (select 1 from citation t15 where t15.record_id = t12.id and t15.attested_from <= t10.date_earliest and t15.attested_until >= t10.date_latest
                    and (t15.since is null or t15.until is null or t15.since_latest <= t15.until_earliest)) and strpos(coalesce(t10.date, ''), '?') = 0 and
                    strpos(coalesce(t10.date, ''), '%') = 0)
              from (select t5.id as id) t9 cross join statement t10 join tenure t12 on t12.person_id = t10.speaker_id join office t11 on t11.id = t12.office_id
                  where t10.id = t9.id and t10.principal_id is null and t10.office_id is null and t12.certain_from <= t10.date_earliest and t12.certain_until >=
                  t10.date_latest and exists
              (select 1 from citation t14 where t14.record_id = t12.id and t14.attested_from <= t10.date_earliest and t14.attested_until >= t10.date_latest and
                  (t14.since is null or t14.until is null or t14.since_latest <= t14.until_earliest)) and t12.rank <> 'deprecated' union all select t10.id,
                  t10.speaker_id, 'speaker', null, null, t10.speaker_id, (true)
              from (select t5.id as id) t9 cross join statement t10 where t10.id = t9.id and t10.principal_id is null and t10.office_id is null and not exists
              (select 1 from tenure t13 where t13.person_id = t10.speaker_id and t13.possible_from <= t10.date_latest and t13.possible_until >=
                  t10.date_earliest and t13.rank <> 'deprecated') union select t7.statement_id, t18.id, t7.basis, t7.office_id, t7.tenure_id, t7.start_id,
                  (t7.certain and t16.certain_from <= t8.date_earliest and t16.certain_until >= t8.date_latest and exists
                (select 1 from citation t20 where t20.record_id = t16.id and t20.attested_from <= t8.date_earliest and t20.attested_until >= t8.date_latest and
                    (t20.since is null or t20.until is null or t20.since_latest <= t20.until_earliest)) and strpos(coalesce(t8.date, ''), '?') = 0 and
                    strpos(coalesce(t8.date, ''), '%') = 0) from t7 join statement t8 on t8.id = t7.statement_id join relation t16 on t16.subject_id =
                    t7.actor_id and t16.kind = 'part_of' join actor t17 on t17.id = t7.actor_id and t17.kind <> 'state' join actor t18 on t18.id = t16.object_id
                    where t18.id <> t7.start_id and t16.certain_from <= t8.date_earliest and t16.certain_until >= t8.date_latest and exists
              (select 1 from citation t19 where t19.record_id = t16.id and t19.attested_from <= t8.date_earliest and t19.attested_until >= t8.date_latest and
                  (t19.since is null or t19.until is null or t19.since_latest <= t19.until_earliest)) and t16.rank <> 'deprecated') select t7.statement_id,
                  t7.actor_id, t7.basis, t7.office_id, t7.tenure_id, case when t7.start_id = t7.actor_id then null else t7.start_id end as part_id, max(case
                  when t7.certain then 1 else 0 end) = 1 as certain from t7 group by t7.statement_id, t7.actor_id, t7.basis, t7.office_id, t7.tenure_id,
                  t7.start_id) t6) t21
        left join actor t22 on t22.id = t21.actor_id order by _n limit 50) t23), ']') from statement t5), x2(id, json) as (with recursive t25(id) as
  (select t56.id from actor t56 where t56.id = $9 union select t57.subject_id from t25 join relation t57 on t57.object_id = t25.id and t57.kind = 'part_of')
      select t26.id, 1 from statement t26 where t26.principal_id = any(array
    (select id from t25)) and t26.principal_id is not null and (t26.principal_id = $1 or exists (with recursive t30(id) as
      (select t26.principal_id union select t33.id from t30 join relation t31 on t31.subject_id = t30.id and t31.kind = 'part_of' join actor t32 on t32.id =
          t30.id and t32.kind <> 'state' join actor t33 on t33.id = t31.object_id where t31.certain_from <= t26.date_earliest and t31.certain_until >=
          t26.date_latest and exists
        (select 1 from citation t34 where t34.record_id = t31.id and t34.attested_from <= t26.date_earliest and t34.attested_until >= t26.date_latest and
            (t34.since is null or t34.until is null or t34.since_latest <= t34.until_earliest)) and t31.rank <> 'deprecated') select 1 from t30 where t30.id =
            $2)) union all select t26.id, 1 from statement t26 join office t27 on t27.id = t26.office_id where t27.body_id = any(array
    (select id from t25)) and t26.principal_id is null and (t27.body_id = $3 or exists (with recursive t36(id) as
      (select t27.body_id union select t39.id from t36 join relation t37 on t37.subject_id = t36.id and t37.kind = 'part_of' join actor t38 on t38.id = t36.id
          and t38.kind <> 'state' join actor t39 on t39.id = t37.object_id where t37.certain_from <= t26.date_earliest and t37.certain_until >= t26.date_latest
          and exists
        (select 1 from citation t40 where t40.record_id = t37.id and t40.attested_from <= t26.date_earliest and t40.attested_until >= t26.date_latest and
            (t40.since is null or t40.until is null or t40.since_latest <= t40.until_earliest)) and t37.rank <> 'deprecated') select 1 from t36 where t36.id =
            $4)) union all select t26.id, 1 from statement t26 join tenure t28 on t28.person_id = t26.speaker_id join office t27 on t27.id = t28.office_id where
            t27.body_id = any(array
    (select id from t25)) and t26.principal_id is null and t26.office_id is null and t28.certain_from <= t26.date_earliest and t28.certain_until >=
        t26.date_latest and exists
  (select 1 from citation t42 where t42.record_id = t28.id and t42.attested_from <= t26.date_earliest and t42.attested_until >= t26.date_latest and (t42.since
      is null or t42.until is null or t42.since_latest <= t42.until_earliest)) and t28.rank <> 'deprecated' and (t27.body_id = $5 or exists (with recursive
      t44(id) as
      (select t27.body_id union select t47.id from t44 join relation t45 on t45.subject_id = t44.id and t45.kind = 'part_of' join actor t46 on t46.id = t44.id
          and t46.kind <> 'state' join actor t47 on t47.id = t45.object_id where t45.certain_from <= t26.date_earliest and t45.certain_until >= t26.date_latest
          and exists
        (select 1 from citation t48 where t48.record_id = t45.id and t48.attested_from <= t26.date_earliest and t48.attested_until >= t26.date_latest and
            (t48.since is null or t48.until is null or t48.since_latest <= t48.until_earliest)) and t45.rank <> 'deprecated') select 1 from t44 where t44.id =
            $6)) union all select t26.id, 1 from statement t26 where t26.speaker_id = any(array
    (select id from t25)) and t26.principal_id is null and t26.office_id is null and not exists
  (select 1 from tenure t29 where t29.person_id = t26.speaker_id and t29.possible_from <= t26.date_latest and t29.possible_until >= t26.date_earliest and
      t29.rank <> 'deprecated') and (t26.speaker_id = $7 or exists (with recursive t50(id) as
      (select t26.speaker_id union select t53.id from t50 join relation t51 on t51.subject_id = t50.id and t51.kind = 'part_of' join actor t52 on t52.id =
          t50.id and t52.kind <> 'state' join actor t53 on t53.id = t51.object_id where t51.certain_from <= t26.date_earliest and t51.certain_until >=
          t26.date_latest and exists
        (select 1 from citation t54 where t54.record_id = t51.id and t54.attested_from <= t26.date_earliest and t54.attested_until >= t26.date_latest and
            (t54.since is null or t54.until is null or t54.since_latest <= t54.until_earliest)) and t51.rank <> 'deprecated') select 1 from t50 where t50.id =
            $8))) select concat('{"data":{"at":{"statements":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat(('{"label":' || to_json(t1.label) || ',"speaker":{"label":' || to_json(t2.label)) || (('},"office":' || case when t3.id is null then
        'null' else '{"label":' || to_json(t3.label) || '}' end) || (',"principal":' || case when t4.id is null then 'null' else '{"label":' ||
        to_json(t4.label) || '}' end || ',"onBehalfOf":')),
        (select x1.json from x1 where x1.id = t1.id), '}') as _1
      from (select t1.id, t1.label, t1.office_id, t1.principal_id, t1.speaker_id from statement t1 where t1.id = any(array
          (select id from x2)) order by t1.id limit 20) t1
      left join actor t2 on t2.id = t1.speaker_id
      left join office t3 on t3.id = t1.office_id
      left join actor t4 on t4.id = t1.principal_id order by t1.id) t1), ']}}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

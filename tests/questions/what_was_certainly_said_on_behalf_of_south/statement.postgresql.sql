with x1(id, json) as
(select t5.id, concat('[',
    (select string_agg(t24._told, ',')
      from (select row_number() over (order by t22.through, t22.actor_id, coalesce(t22.office_id, ''), coalesce(t22.tenure_id, ''), coalesce(t22.part_id, ''))
          as _n, '{"actor":{"label":' || to_json(t23.label) || '}}' as _told
        from (select t6.*, case when t6.part_id is null then 0 else 1 end as through
          from (with recursive t7(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
            (select t10.id, t10.principal_id, 'principal', null, null, t10.principal_id, (true)
              from (select t5.id as id) t9 cross join statement t10 where t10.id = t9.id and t10.principal_id is not null union all select t10.id, t11.body_id,
                  'office', t11.id, null, t11.body_id, (true)
              from (select t5.id as id) t9 cross join statement t10 cross join office t11 where t10.id = t9.id and t10.office_id = t11.id and t10.principal_id
                  is null union all select t10.id, t12.body_id, 'tenure', t12.id, t13.id, t12.body_id, (t13.certain_from <= t10.date_earliest and
                  t13.certain_until >= t10.date_latest and exists
                (select 1 from citation t15 where t15.record_id = t13.id and t15.attested_from <= t10.date_earliest and t15.attested_until >= t10.date_latest
                    and (t15.attested_from = t15.attested_until or t15.since_latest <= t15.until_earliest)) and strpos(coalesce(t10.date, ''), '?') = 0 and
                    strpos(coalesce(t10.date, ''), '%') = 0)
              from (select t5.id as id) t9 cross join statement t10 cross join tenure t13 cross join office t12 where t10.id = t9.id and t13.person_id =
                  t10.speaker_id and t12.id = t13.office_id and t10.principal_id is null and t10.office_id is null and t13.certain_from <= t10.date_earliest and
                  t13.certain_until >= t10.date_latest and exists
              (select 1 from citation t14 where t14.record_id = t13.id and t14.attested_from <= t10.date_earliest and t14.attested_until >= t10.date_latest and
                  (t14.attested_from = t14.attested_until or t14.since_latest <= t14.until_earliest)) and t13.rank <> 'deprecated' union all select t10.id,
                  t10.speaker_id, 'speaker', null, null, t10.speaker_id, (true)
              from (select t5.id as id) t9 cross join statement t10 where t10.id = t9.id and t10.principal_id is null and t10.office_id is null and not exists
              (select 1 from tenure t16 where t16.person_id = t10.speaker_id and t16.possible_from <= t10.date_latest and t16.possible_until >=
                  t10.date_earliest and t16.rank <> 'deprecated' offset 0) union select t7.act_id, t19.id, t7.basis, t7.office_id, t7.tenure_id, t7.start_id,
                  (t7.certain and t17.certain_from <= t8.date_earliest and t17.certain_until >= t8.date_latest and exists
                (select 1 from citation t21 where t21.record_id = t17.id and t21.attested_from <= t8.date_earliest and t21.attested_until >= t8.date_latest and
                    (t21.attested_from = t21.attested_until or t21.since_latest <= t21.until_earliest)) and strpos(coalesce(t8.date, ''), '?') = 0 and
                    strpos(coalesce(t8.date, ''), '%') = 0) from t7 join statement t8 on t8.id = t7.act_id join relation t17 on t17.subject_id = t7.actor_id and
                    t17.kind = 'part_of' join actor t18 on t18.id = t7.actor_id and t18.kind <> 'state' join actor t19 on t19.id = t17.object_id where t19.id <>
                    t7.start_id and t17.certain_from <= t8.date_earliest and t17.certain_until >= t8.date_latest and exists
              (select 1 from citation t20 where t20.record_id = t17.id and t20.attested_from <= t8.date_earliest and t20.attested_until >= t8.date_latest and
                  (t20.attested_from = t20.attested_until or t20.since_latest <= t20.until_earliest)) and t17.rank <> 'deprecated') select t7.act_id,
                  t7.actor_id, t7.basis, t7.office_id, t7.tenure_id, case when t7.start_id = t7.actor_id then null else t7.start_id end as part_id, max(case
                  when t7.certain then 1 else 0 end) = 1 as certain from t7 group by t7.act_id, t7.actor_id, t7.basis, t7.office_id, t7.tenure_id, t7.start_id)
                  t6) t22
        left join actor t23 on t23.id = t22.actor_id order by _n limit 50) t24), ']') from statement t5), matching1(id) as materialized (with recursive t25(id)
            as
  (select t26.id from actor t26 where t26.id = $1 union select t27.subject_id from t25 join relation t27 on t27.object_id = t25.id and t27.kind = 'part_of'
      where t25.id || '' = t25.id) select t28.id from statement t28 where t28.principal_id = any(array
    (select id from t25)) and t28.principal_id is not null and (t28.principal_id = $3 or exists (with recursive t35(id) as
      (select t28.principal_id union select t38.id from t35 join relation t36 on t36.subject_id = t35.id and t36.kind = 'part_of' join actor t37 on t37.id =
          t35.id and t37.kind <> 'state' join actor t38 on t38.id = t36.object_id where t35.id || '' = t35.id and t36.certain_from <= t28.date_earliest and
          t36.certain_until >= t28.date_latest and exists
        (select 1 from citation t39 where t39.record_id = t36.id and t39.attested_from <= t28.date_earliest and t39.attested_until >= t28.date_latest and
            (t39.attested_from = t39.attested_until or t39.since_latest <= t39.until_earliest)) and t36.rank <> 'deprecated') select 1 from t35 where t35.id =
            $2)) union all select t28.id from office t29 cross join statement t28 where t29.body_id = any(array
    (select id from t25)) and t28.office_id = t29.id and t28.principal_id is null and (t29.body_id = $5 or exists (with recursive t41(id) as
      (select t29.body_id union select t44.id from t41 join relation t42 on t42.subject_id = t41.id and t42.kind = 'part_of' join actor t43 on t43.id = t41.id
          and t43.kind <> 'state' join actor t44 on t44.id = t42.object_id where t41.id || '' = t41.id and t42.certain_from <= t28.date_earliest and
          t42.certain_until >= t28.date_latest and exists
        (select 1 from citation t45 where t45.record_id = t42.id and t45.attested_from <= t28.date_earliest and t45.attested_until >= t28.date_latest and
            (t45.attested_from = t45.attested_until or t45.since_latest <= t45.until_earliest)) and t42.rank <> 'deprecated') select 1 from t41 where t41.id =
            $4)) union all select t28.id from office t30 cross join tenure t31 cross join statement t28 where t30.body_id = any(array
    (select id from t25)) and t31.person_id = t28.speaker_id and t30.id = t31.office_id and t28.principal_id is null and t28.office_id is null and
        t31.certain_from <= t28.date_earliest and t31.certain_until >= t28.date_latest and exists
  (select 1 from citation t32 where t32.record_id = t31.id and t32.attested_from <= t28.date_earliest and t32.attested_until >= t28.date_latest and
      (t32.attested_from = t32.attested_until or t32.since_latest <= t32.until_earliest)) and t31.rank <> 'deprecated' and (t30.body_id = $7 or exists (with
      recursive t47(id) as
      (select t30.body_id union select t50.id from t47 join relation t48 on t48.subject_id = t47.id and t48.kind = 'part_of' join actor t49 on t49.id = t47.id
          and t49.kind <> 'state' join actor t50 on t50.id = t48.object_id where t47.id || '' = t47.id and t48.certain_from <= t28.date_earliest and
          t48.certain_until >= t28.date_latest and exists
        (select 1 from citation t51 where t51.record_id = t48.id and t51.attested_from <= t28.date_earliest and t51.attested_until >= t28.date_latest and
            (t51.attested_from = t51.attested_until or t51.since_latest <= t51.until_earliest)) and t48.rank <> 'deprecated') select 1 from t47 where t47.id =
            $6)) union all select t28.id from statement t28 where t28.speaker_id = any(array
    (select id from t25)) and t28.principal_id is null and t28.office_id is null and not exists
  (select 1 from tenure t34 where t34.person_id = t28.speaker_id and t34.possible_from <= t28.date_latest and t34.possible_until >= t28.date_earliest and
      t34.rank <> 'deprecated' offset 0) and (t28.speaker_id = $9 or exists (with recursive t53(id) as
      (select t28.speaker_id union select t56.id from t53 join relation t54 on t54.subject_id = t53.id and t54.kind = 'part_of' join actor t55 on t55.id =
          t53.id and t55.kind <> 'state' join actor t56 on t56.id = t54.object_id where t53.id || '' = t53.id and t54.certain_from <= t28.date_earliest and
          t54.certain_until >= t28.date_latest and exists
        (select 1 from citation t57 where t57.record_id = t54.id and t57.attested_from <= t28.date_earliest and t57.attested_until >= t28.date_latest and
            (t57.attested_from = t57.attested_until or t57.since_latest <= t57.until_earliest)) and t54.rank <> 'deprecated') select 1 from t53 where t53.id =
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
          (select id from matching1)) order by t1.id limit 21) t1) t1
    left join actor t2 on t2.id = t1.speaker_id
    left join office t3 on t3.id = t1.office_id
    left join actor t4 on t4.id = t1.principal_id order by t1.id) t1) where exists
(select 1 from record k where k.id = $1 and k.retired is null)

with x1(id, json) as
(select t5.id, concat('[',
    (select string_agg(t24._told, ',')
      from (select row_number() over (order by t22.through, t22.actor_id, coalesce(t22.office_id, ''), coalesce(t22.tenure_id, ''), coalesce(t22.part_id, ''))
          as _n, '{"actor":{"label":' || to_json(t23.label) || '}}' as _told
        from (select t6.*, case when t6.part_id is null then 0 else 1 end as through
          from (with recursive t7(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
            (select t10.id, t10.principal_id, 'principal', null, null, t10.principal_id, (true)
              from (select t5.id as id) t9 cross join statement t10 where t10.id = t9.id and t10.principal_id is not null union all select t10.id, t11.body_id,
                  'office', t11.id, null, t11.body_id, (true)
              from (select t5.id as id) t9 cross join statement t10 cross join office t11 where t10.id = t9.id and t10.office_id = t11.id and t10.principal_id
                  is null union all select t10.id, t12.body_id, 'tenure', t12.id, t13.id, t12.body_id, (t13.certain_from <= t10.date_earliest and
                  t13.certain_until >= t10.date_latest and exists
                (select 1 from citation t15 where t15.record_id = t13.id and t15.attested_from <= t10.date_earliest and t15.attested_until >= t10.date_latest
                    and (t15.attested_from = t15.attested_until or t15.since_latest <= t15.until_earliest)) and strpos(coalesce(t10.date, ''), '?') = 0 and
                    strpos(coalesce(t10.date, ''), '%') = 0)
              from (select t5.id as id) t9 cross join statement t10 cross join tenure t13 cross join office t12 where t10.id = t9.id and t13.person_id =
                  t10.speaker_id and t12.id = t13.office_id and t10.principal_id is null and t10.office_id is null and t13.certain_from <= t10.date_earliest and
                  t13.certain_until >= t10.date_latest and exists
              (select 1 from citation t14 where t14.record_id = t13.id and t14.attested_from <= t10.date_earliest and t14.attested_until >= t10.date_latest and
                  (t14.attested_from = t14.attested_until or t14.since_latest <= t14.until_earliest)) and t13.rank <> 'deprecated' union all select t10.id,
                  t10.speaker_id, 'speaker', null, null, t10.speaker_id, (true)
              from (select t5.id as id) t9 cross join statement t10 where t10.id = t9.id and t10.principal_id is null and t10.office_id is null and not exists
              (select 1 from tenure t16 where t16.person_id = t10.speaker_id and t16.possible_from <= t10.date_latest and t16.possible_until >=
                  t10.date_earliest and t16.rank <> 'deprecated' offset 0) union select t7.act_id, t19.id, t7.basis, t7.office_id, t7.tenure_id, t7.start_id,
                  (t7.certain and t17.certain_from <= t8.date_earliest and t17.certain_until >= t8.date_latest and exists
                (select 1 from citation t21 where t21.record_id = t17.id and t21.attested_from <= t8.date_earliest and t21.attested_until >= t8.date_latest and
                    (t21.attested_from = t21.attested_until or t21.since_latest <= t21.until_earliest)) and strpos(coalesce(t8.date, ''), '?') = 0 and
                    strpos(coalesce(t8.date, ''), '%') = 0) from t7 join statement t8 on t8.id = t7.act_id join relation t17 on t17.subject_id = t7.actor_id and
                    t17.kind = 'part_of' join actor t18 on t18.id = t7.actor_id and t18.kind <> 'state' join actor t19 on t19.id = t17.object_id where t19.id <>
                    t7.start_id and t17.certain_from <= t8.date_earliest and t17.certain_until >= t8.date_latest and exists
              (select 1 from citation t20 where t20.record_id = t17.id and t20.attested_from <= t8.date_earliest and t20.attested_until >= t8.date_latest and
                  (t20.attested_from = t20.attested_until or t20.since_latest <= t20.until_earliest)) and t17.rank <> 'deprecated') select t7.act_id,
                  t7.actor_id, t7.basis, t7.office_id, t7.tenure_id, case when t7.start_id = t7.actor_id then null else t7.start_id end as part_id, max(case
                  when t7.certain then 1 else 0 end) = 1 as certain from t7 group by t7.act_id, t7.actor_id, t7.basis, t7.office_id, t7.tenure_id, t7.start_id)
                  t6) t22
        left join actor t23 on t23.id = t22.actor_id order by _n limit 50) t24), ']') from statement t5), matching1(id) as materialized (with recursive t25(id)
            as
  (select t26.id from actor t26 where t26.id = $1 union select t27.subject_id from t25 join relation t27 on t27.object_id = t25.id and t27.kind = 'part_of'
      where t25.id || '' = t25.id) select t28.id from statement t28 where t28.principal_id = any(array
    (select id from t25)) and t28.principal_id is not null and (t28.principal_id = $3 or exists (with recursive t35(id) as
      (select t28.principal_id union select t38.id from t35 join relation t36 on t36.subject_id = t35.id and t36.kind = 'part_of' join actor t37 on t37.id =
          t35.id and t37.kind <> 'state' join actor t38 on t38.id = t36.object_id where t35.id || '' = t35.id and t36.certain_from <= t28.date_earliest and
          t36.certain_until >= t28.date_latest and exists
        (select 1 from citation t39 where t39.record_id = t36.id and t39.attested_from <= t28.date_earliest and t39.attested_until >= t28.date_latest and
            (t39.attested_from = t39.attested_until or t39.since_latest <= t39.until_earliest)) and t36.rank <> 'deprecated') select 1 from t35 where t35.id =
            $2)) union all select t28.id from office t29 cross join statement t28 where t29.body_id = any(array
    (select id from t25)) and t28.office_id = t29.id and t28.principal_id is null and (t29.body_id = $5 or exists (with recursive t41(id) as
      (select t29.body_id union select t44.id from t41 join relation t42 on t42.subject_id = t41.id and t42.kind = 'part_of' join actor t43 on t43.id = t41.id
          and t43.kind <> 'state' join actor t44 on t44.id = t42.object_id where t41.id || '' = t41.id and t42.certain_from <= t28.date_earliest and
          t42.certain_until >= t28.date_latest and exists
        (select 1 from citation t45 where t45.record_id = t42.id and t45.attested_from <= t28.date_earliest and t45.attested_until >= t28.date_latest and
            (t45.attested_from = t45.attested_until or t45.since_latest <= t45.until_earliest)) and t42.rank <> 'deprecated') select 1 from t41 where t41.id =
            $4)) union all select t28.id from office t30 cross join tenure t31 cross join statement t28 where t30.body_id = any(array
    (select id from t25)) and t31.person_id = t28.speaker_id and t30.id = t31.office_id and t28.principal_id is null and t28.office_id is null and
        t31.certain_from <= t28.date_earliest and t31.certain_until >= t28.date_latest and exists
  (select 1 from citation t32 where t32.record_id = t31.id and t32.attested_from <= t28.date_earliest and t32.attested_until >= t28.date_latest and
      (t32.attested_from = t32.attested_until or t32.since_latest <= t32.until_earliest)) and t31.rank <> 'deprecated' and (t30.body_id = $7 or exists (with
      recursive t47(id) as
      (select t30.body_id union select t50.id from t47 join relation t48 on t48.subject_id = t47.id and t48.kind = 'part_of' join actor t49 on t49.id = t47.id
          and t49.kind <> 'state' join actor t50 on t50.id = t48.object_id where t47.id || '' = t47.id and t48.certain_from <= t28.date_earliest and
          t48.certain_until >= t28.date_latest and exists
        (select 1 from citation t51 where t51.record_id = t48.id and t51.attested_from <= t28.date_earliest and t51.attested_until >= t28.date_latest and
            (t51.attested_from = t51.attested_until or t51.since_latest <= t51.until_earliest)) and t48.rank <> 'deprecated') select 1 from t47 where t47.id =
            $6)) union all select t28.id from statement t28 where t28.speaker_id = any(array
    (select id from t25)) and t28.principal_id is null and t28.office_id is null and not exists
  (select 1 from tenure t34 where t34.person_id = t28.speaker_id and t34.possible_from <= t28.date_latest and t34.possible_until >= t28.date_earliest and
      t34.rank <> 'deprecated' offset 0) and (t28.speaker_id = $9 or exists (with recursive t53(id) as
      (select t28.speaker_id union select t56.id from t53 join relation t54 on t54.subject_id = t53.id and t54.kind = 'part_of' join actor t55 on t55.id =
          t53.id and t55.kind <> 'state' join actor t56 on t56.id = t54.object_id where t53.id || '' = t53.id and t54.certain_from <= t28.date_earliest and
          t54.certain_until >= t28.date_latest and exists
        (select 1 from citation t57 where t57.record_id = t54.id and t57.attested_from <= t28.date_earliest and t57.attested_until >= t28.date_latest and
            (t57.attested_from = t57.attested_until or t57.since_latest <= t57.until_earliest)) and t54.rank <> 'deprecated') select 1 from t53 where t53.id =
            $8))) select concat('{"data":{"at":{"statements":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat(('{"label":' || to_json(t1.label) || ',"speaker":{"label":' || to_json(t2.label)) || (('},"office":' || case when t3.id is null then
        'null' else '{"label":' || to_json(t3.label) || '}' end) || (',"principal":' || case when t4.id is null then 'null' else '{"label":' ||
        to_json(t4.label) || '}' end || ',"onBehalfOf":')),
        (select x1.json from x1 where x1.id = t1.id), '}') as _1
      from (select t1.id, t1.label, t1.office_id, t1.principal_id, t1.speaker_id from statement t1 where t1.id = any(array
          (select id from matching1)) order by t1.id limit 20) t1
      left join actor t2 on t2.id = t1.speaker_id
      left join office t3 on t3.id = t1.office_id
      left join actor t4 on t4.id = t1.principal_id order by t1.id) t1), ']}}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}') where exists
(select 1 from record k where k.id = $1 and k.retired is null)

with wanted1(id) as materialized
(select distinct t8.id
  from (select distinct id
    from (with recursive t10(id) as
      (select t31.id from actor t31 where t31.id in
        (select value from json_each('["actors/north"]')) union select t32.subject_id from t10 join relation t32 on t32.object_id = t10.id and t32.kind = 'part_of') select t11.id, 1 from statement t11 where t11.principal_id in
      (select id from t10) and t11.principal_id is not null and (t11.principal_id in
        (select value from json_each('["actors/north"]')) or exists (with recursive t15(id) as
          (select t11.principal_id union select t18.id from t15 join relation t16 on t16.subject_id = t15.id and t16.kind = 'part_of' join actor t17 on t17.id = t15.id and t17.kind <> 'state' join actor t18 on t18.id = t16.object_id where t16.since_earliest <= t11.said_latest and t16.until_latest >= t11.said_earliest and t16.rank <> 'deprecated') select 1 from t15 where t15.id in
          (select value from json_each('["actors/north"]')))) union all select t11.id, 1 from statement t11 join office t12 on t12.id = t11.office_id where t12.body_id in
      (select id from t10) and +t11.principal_id is null and (t12.body_id in
        (select value from json_each('["actors/north"]')) or exists (with recursive t19(id) as
          (select t12.body_id union select t22.id from t19 join relation t20 on t20.subject_id = t19.id and t20.kind = 'part_of' join actor t21 on t21.id = t19.id and t21.kind <> 'state' join actor t22 on t22.id = t20.object_id where t20.since_earliest <= t11.said_latest and t20.until_latest >= t11.said_earliest and t20.rank <> 'deprecated') select 1 from t19 where t19.id in
          (select value from json_each('["actors/north"]')))) union all select t11.id, 1 from statement t11 join tenure t13 on t13.person_id = t11.speaker_id join office t12 on t12.id = t13.office_id where t12.body_id in
      (select id from t10) and +t11.principal_id is null and +t11.office_id is null and t13.since_earliest <= t11.said_latest and t13.until_latest >= t11.said_earliest and t13.rank <> 'deprecated' and (t12.body_id in
        (select value from json_each('["actors/north"]')) or exists (with recursive t23(id) as
          (select t12.body_id union select t26.id from t23 join relation t24 on t24.subject_id = t23.id and t24.kind = 'part_of' join actor t25 on t25.id = t23.id and t25.kind <> 'state' join actor t26 on t26.id = t24.object_id where t24.since_earliest <= t11.said_latest and t24.until_latest >= t11.said_earliest and t24.rank <> 'deprecated') select 1 from t23 where t23.id in
          (select value from json_each('["actors/north"]')))) union all select t11.id, 1 from statement t11 where t11.speaker_id in
      (select id from t10) and +t11.principal_id is null and +t11.office_id is null and not exists
      (select 1 from tenure t14 where t14.person_id = t11.speaker_id and t14.since_earliest <= t11.said_latest and t14.until_latest >= t11.said_earliest and t14.rank <> 'deprecated') and (t11.speaker_id in
        (select value from json_each('["actors/north"]')) or exists (with recursive t27(id) as
          (select t11.speaker_id union select t30.id from t27 join relation t28 on t28.subject_id = t27.id and t28.kind = 'part_of' join actor t29 on t29.id = t27.id and t29.kind <> 'state' join actor t30 on t30.id = t28.object_id where t28.since_earliest <= t11.said_latest and t28.until_latest >= t11.said_earliest and t28.rank <> 'deprecated') select 1 from t27 where t27.id in
          (select value from json_each('["actors/north"]'))))) t33) t9 cross join target t7 join statement t8 on t8.id = t7.statement_id where t7.role = 'about' and t7.record_id in
  (select value from json_each('["actors/south"]')) and t7.rank <> 'deprecated' and t7.statement_id = t9.id), facts2(of_id, about_id, statement_id, target_id, stance, mention, said_earliest, said_latest, certain) as materialized
(select t6.actor_id, t3.record_id, t4.id, t3.id, t3.stance, t3.mention, t4.said_earliest, t4.said_latest, t6.certain
  from (select t5.statement_id, t5.actor_id, max(case when t5.certain then 1 else 0 end) = 1 as certain
    from (with recursive t34(statement_id, actor_id, ground, office_id, tenure_id, start_id, certain) as
      (select t37.id, t37.principal_id, 'principal', null, null, t37.principal_id, (true) from wanted1 t36 cross join statement t37 where t37.id = t36.id and t37.principal_id is not null union all select t37.id, t38.body_id, 'office', t38.id, null, t38.body_id, (true) from wanted1 t36 cross join statement t37 join office t38 on t38.id = t37.office_id where t37.id = t36.id and +t37.principal_id is null union all select t37.id, t38.body_id, 'tenure', t38.id, t39.id, t38.body_id, (t39.since_latest <= t37.said_earliest and t39.until_earliest >= t37.said_latest and instr(coalesce(t39.since, ''), '?') = 0 and instr(coalesce(t39.since, ''), '%') = 0 and instr(coalesce(t39.until, ''), '?') = 0 and instr(coalesce(t39.until, ''), '%') = 0 and instr(coalesce(t37.said, ''), '?') = 0 and instr(coalesce(t37.said, ''), '%') = 0) from wanted1 t36 cross join statement t37 join tenure t39 on t39.person_id = t37.speaker_id join office t38 on t38.id = t39.office_id where t37.id = t36.id and +t37.principal_id is null and +t37.office_id is null and t39.since_earliest <= t37.said_latest and t39.until_latest >= t37.said_earliest and t39.rank <> 'deprecated' union all select t37.id, t37.speaker_id, 'speaker', null, null, t37.speaker_id, (true) from wanted1 t36 cross join statement t37 where t37.id = t36.id and +t37.principal_id is null and +t37.office_id is null and not exists
        (select 1 from tenure t40 where t40.person_id = t37.speaker_id and t40.since_earliest <= t37.said_latest and t40.until_latest >= t37.said_earliest and t40.rank <> 'deprecated') union select t34.statement_id, t43.id, t34.ground, t34.office_id, t34.tenure_id, t34.start_id, (t34.certain and t41.since_latest <= t35.said_earliest and t41.until_earliest >= t35.said_latest and instr(coalesce(t41.since, ''), '?') = 0 and instr(coalesce(t41.since, ''), '%') = 0 and instr(coalesce(t41.until, ''), '?') = 0 and instr(coalesce(t41.until, ''), '%') = 0 and instr(coalesce(t35.said, ''), '?') = 0 and instr(coalesce(t35.said, ''), '%') = 0) from t34 join statement t35 on t35.id = t34.statement_id join relation t41 on t41.subject_id = t34.actor_id and t41.kind = 'part_of' join actor t42 on t42.id = t34.actor_id and t42.kind <> 'state' join actor t43 on t43.id = t41.object_id where t43.id <> t34.start_id and t41.since_earliest <= t35.said_latest and t41.until_latest >= t35.said_earliest and t41.rank <> 'deprecated') select t34.statement_id, t34.actor_id, t34.ground, t34.office_id, t34.tenure_id, case when t34.start_id = t34.actor_id then null else t34.start_id end as part_id, max(case when t34.certain then 1 else 0 end) = 1 as certain from t34 group by t34.statement_id, t34.actor_id, t34.ground, t34.office_id, t34.tenure_id, t34.start_id) t5 where t5.actor_id in
    (select value from json_each('["actors/north"]')) group by t5.statement_id, t5.actor_id) t6 cross join target t3 join statement t4 on t4.id = t3.statement_id where t3.role = 'about' and t3.record_id in
  (select value from json_each('["actors/south"]')) and t3.rank <> 'deprecated' and t3.statement_id = t6.statement_id), cells3(of_id, about_id, total, support, favour, neutral, criticise, oppose, mixed, unclear, first_day, last_day, more, _place) as materialized
(select of_id, about_id, count(distinct statement_id), count(distinct case when stance = 'support' then statement_id end), count(distinct case when stance = 'favour' then statement_id end), count(distinct case when stance = 'neutral' then statement_id end), count(distinct case when stance = 'criticise' then statement_id end), count(distinct case when stance = 'oppose' then statement_id end), count(distinct case when stance = 'mixed' then statement_id end), count(distinct case when stance = 'unclear' then statement_id end), min(nullif(said_earliest, '0000-00-00')), max(nullif(said_latest, '9999-99-99')), count(*) > 20, row_number() over (order by count(distinct statement_id) desc, of_id, about_id) as _place from facts2 group by of_id, about_id order by _place limit 51), behind4(_place, statement_id, target_id, stance, mention, certain, _turn) as materialized
(select *
  from (select cells3._place, facts2.statement_id, facts2.target_id, facts2.stance, facts2.mention, facts2.certain, row_number() over (partition by facts2.of_id, facts2.about_id order by facts2.said_earliest desc, facts2.target_id) as _turn from facts2 join cells3 on cells3.of_id = facts2.of_id and cells3.about_id = facts2.about_id) t49 where _turn <= 20), x5(id, json) as
(select t53.id, printf('{"id":%s,"label":%s,"said":%s,"modality":"%s","speaker":{"id":%s,"label":%s}}', json_quote(t53.id), json_quote(t53.label), case when t53.said is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t53.said), json_quote(nullif(nullif(t53.said_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t53.said_latest, '0000-00-00'), '9999-99-99'))) end, t53.modality, json_quote(t54.id), json_quote(t54.label)) from statement t53
  left join actor t54 on t54.id = t53.speaker_id), x6(id, json) as
(select t56.id, printf('{"id":%s,"label":%s}', json_quote(t56.id), json_quote(t56.label)) from target t56) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"cells":[%s],"more":%s}',
        (select group_concat(t46._told, ',')
          from (select *
            from (select t45._n as _n, printf('{"of":{"id":%s,"label":%s},"about":{"id":%s,"record_kind":%s,"label":%s},"total":%s,"support":%s,"favour":%s,"neutral":%s,"criticise":%s,"oppose":%s,"mixed":%s,"unclear":%s,"first_day":%s,"last_day":%s,"statements":[%s],"more":%s}', json_quote(t47.id), json_quote(t47.label), json_quote(t48.id), json_quote(t48.record_kind), json_quote(t48.label), t45.total, t45.support, t45.favour, t45.neutral, t45.criticise, t45.oppose, t45.mixed, t45.unclear, json_quote(t45.first_day), json_quote(t45.last_day),
                (select group_concat(t51._told, ',')
                  from (select *
                    from (select t50._n as _n, printf('{"statement":%s,"target":%s,"stance":"%s","mention":"%s","certain":%s}',
                        (select x5.json from x5 where x5.id = t52.id),
                        (select x6.json from x6 where x6.id = t55.id), t50.stance, t50.mention, case when t50.certain then 'true' else 'false' end) as _told
                      from (select t51.*, row_number() over (order by _turn) as _n
                        from (select * from behind4 where _place = t45._place) t51) t50
                      left join statement t52 on t52.id = t50.statement_id
                      left join target t55 on t55.id = t50.target_id where t50._n <= 20) order by _n limit -1) t51), case when t45.more then 'true' else 'false' end) as _told
              from (select t46.*, row_number() over (order by _place) as _n
                from (select * from cells3 where _place <= 50) t46) t45
              left join actor t47 on t47.id = t45.of_id
              left join record t48 on t48.id = t45.about_id where t45._n <= 200) order by _n limit -1) t46), case when t44.more then 'true' else 'false' end)
      from (select exists
        (select 1 from cells3 where _place > 50) as more where exists
        (select 1 from record t1 where t1.id = 'actors/north' and t1.retired is null) and exists
        (select 1 from record t2 where t2.id = 'actors/south' and t2.retired is null)) t44), 'null'),
  (select value from counter where name = 'revision'))

with wanted1(id) as materialized
(select distinct t8.id
  from (select distinct id
    from (with recursive t10(id) as
      (select t31.id from actor t31 where t31.id in
        (select value from json_each('["actors/north"]')) union select t32.subject_id from t10 join relation t32 on t32.object_id = t10.id and t32.kind = 'part_of') select t11.id, 1 from statement t11 where t11.principal_id in
      (select id from t10) and t11.principal_id is not null and (t11.principal_id in
        (select value from json_each('["actors/north"]')) or exists (with recursive t15(id) as
          (select t11.principal_id union select t18.id from t15 join relation t16 on t16.subject_id = t15.id and t16.kind = 'part_of' join actor t17 on t17.id = t15.id and t17.kind <> 'state' join actor t18 on t18.id = t16.object_id where t16.since_earliest <= t11.said_latest and t16.until_latest >= t11.said_earliest and t16.rank <> 'deprecated') select 1 from t15 where t15.id in
          (select value from json_each('["actors/north"]')))) union all select t11.id, 1 from statement t11 join office t12 on t12.id = t11.office_id where t12.body_id in
      (select id from t10) and +t11.principal_id is null and (t12.body_id in
        (select value from json_each('["actors/north"]')) or exists (with recursive t19(id) as
          (select t12.body_id union select t22.id from t19 join relation t20 on t20.subject_id = t19.id and t20.kind = 'part_of' join actor t21 on t21.id = t19.id and t21.kind <> 'state' join actor t22 on t22.id = t20.object_id where t20.since_earliest <= t11.said_latest and t20.until_latest >= t11.said_earliest and t20.rank <> 'deprecated') select 1 from t19 where t19.id in
          (select value from json_each('["actors/north"]')))) union all select t11.id, 1 from statement t11 join tenure t13 on t13.person_id = t11.speaker_id join office t12 on t12.id = t13.office_id where t12.body_id in
      (select id from t10) and +t11.principal_id is null and +t11.office_id is null and t13.since_earliest <= t11.said_latest and t13.until_latest >= t11.said_earliest and t13.rank <> 'deprecated' and (t12.body_id in
        (select value from json_each('["actors/north"]')) or exists (with recursive t23(id) as
          (select t12.body_id union select t26.id from t23 join relation t24 on t24.subject_id = t23.id and t24.kind = 'part_of' join actor t25 on t25.id = t23.id and t25.kind <> 'state' join actor t26 on t26.id = t24.object_id where t24.since_earliest <= t11.said_latest and t24.until_latest >= t11.said_earliest and t24.rank <> 'deprecated') select 1 from t23 where t23.id in
          (select value from json_each('["actors/north"]')))) union all select t11.id, 1 from statement t11 where t11.speaker_id in
      (select id from t10) and +t11.principal_id is null and +t11.office_id is null and not exists
      (select 1 from tenure t14 where t14.person_id = t11.speaker_id and t14.since_earliest <= t11.said_latest and t14.until_latest >= t11.said_earliest and t14.rank <> 'deprecated') and (t11.speaker_id in
        (select value from json_each('["actors/north"]')) or exists (with recursive t27(id) as
          (select t11.speaker_id union select t30.id from t27 join relation t28 on t28.subject_id = t27.id and t28.kind = 'part_of' join actor t29 on t29.id = t27.id and t29.kind <> 'state' join actor t30 on t30.id = t28.object_id where t28.since_earliest <= t11.said_latest and t28.until_latest >= t11.said_earliest and t28.rank <> 'deprecated') select 1 from t27 where t27.id in
          (select value from json_each('["actors/north"]'))))) t33) t9 cross join target t7 join statement t8 on t8.id = t7.statement_id where t7.role = 'about' and t7.record_id in
  (select value from json_each('["actors/south"]')) and t7.rank <> 'deprecated' and t7.statement_id = t9.id), facts2(of_id, about_id, statement_id, target_id, stance, mention, said_earliest, said_latest, certain) as materialized
(select t6.actor_id, t3.record_id, t4.id, t3.id, t3.stance, t3.mention, t4.said_earliest, t4.said_latest, t6.certain
  from (select t5.statement_id, t5.actor_id, max(case when t5.certain then 1 else 0 end) = 1 as certain
    from (with recursive t34(statement_id, actor_id, ground, office_id, tenure_id, start_id, certain) as
      (select t37.id, t37.principal_id, 'principal', null, null, t37.principal_id, (true) from wanted1 t36 cross join statement t37 where t37.id = t36.id and t37.principal_id is not null union all select t37.id, t38.body_id, 'office', t38.id, null, t38.body_id, (true) from wanted1 t36 cross join statement t37 join office t38 on t38.id = t37.office_id where t37.id = t36.id and +t37.principal_id is null union all select t37.id, t38.body_id, 'tenure', t38.id, t39.id, t38.body_id, (t39.since_latest <= t37.said_earliest and t39.until_earliest >= t37.said_latest and instr(coalesce(t39.since, ''), '?') = 0 and instr(coalesce(t39.since, ''), '%') = 0 and instr(coalesce(t39.until, ''), '?') = 0 and instr(coalesce(t39.until, ''), '%') = 0 and instr(coalesce(t37.said, ''), '?') = 0 and instr(coalesce(t37.said, ''), '%') = 0) from wanted1 t36 cross join statement t37 join tenure t39 on t39.person_id = t37.speaker_id join office t38 on t38.id = t39.office_id where t37.id = t36.id and +t37.principal_id is null and +t37.office_id is null and t39.since_earliest <= t37.said_latest and t39.until_latest >= t37.said_earliest and t39.rank <> 'deprecated' union all select t37.id, t37.speaker_id, 'speaker', null, null, t37.speaker_id, (true) from wanted1 t36 cross join statement t37 where t37.id = t36.id and +t37.principal_id is null and +t37.office_id is null and not exists
        (select 1 from tenure t40 where t40.person_id = t37.speaker_id and t40.since_earliest <= t37.said_latest and t40.until_latest >= t37.said_earliest and t40.rank <> 'deprecated') union select t34.statement_id, t43.id, t34.ground, t34.office_id, t34.tenure_id, t34.start_id, (t34.certain and t41.since_latest <= t35.said_earliest and t41.until_earliest >= t35.said_latest and instr(coalesce(t41.since, ''), '?') = 0 and instr(coalesce(t41.since, ''), '%') = 0 and instr(coalesce(t41.until, ''), '?') = 0 and instr(coalesce(t41.until, ''), '%') = 0 and instr(coalesce(t35.said, ''), '?') = 0 and instr(coalesce(t35.said, ''), '%') = 0) from t34 join statement t35 on t35.id = t34.statement_id join relation t41 on t41.subject_id = t34.actor_id and t41.kind = 'part_of' join actor t42 on t42.id = t34.actor_id and t42.kind <> 'state' join actor t43 on t43.id = t41.object_id where t43.id <> t34.start_id and t41.since_earliest <= t35.said_latest and t41.until_latest >= t35.said_earliest and t41.rank <> 'deprecated') select t34.statement_id, t34.actor_id, t34.ground, t34.office_id, t34.tenure_id, case when t34.start_id = t34.actor_id then null else t34.start_id end as part_id, max(case when t34.certain then 1 else 0 end) = 1 as certain from t34 group by t34.statement_id, t34.actor_id, t34.ground, t34.office_id, t34.tenure_id, t34.start_id) t5 where t5.actor_id in
    (select value from json_each('["actors/north"]')) group by t5.statement_id, t5.actor_id) t6 cross join target t3 join statement t4 on t4.id = t3.statement_id where t3.role = 'about' and t3.record_id in
  (select value from json_each('["actors/south"]')) and t3.rank <> 'deprecated' and t3.statement_id = t6.statement_id), cells3(of_id, about_id, total, support, favour, neutral, criticise, oppose, mixed, unclear, first_day, last_day, more, _place) as materialized
(select of_id, about_id, count(distinct statement_id), count(distinct case when stance = 'support' then statement_id end), count(distinct case when stance = 'favour' then statement_id end), count(distinct case when stance = 'neutral' then statement_id end), count(distinct case when stance = 'criticise' then statement_id end), count(distinct case when stance = 'oppose' then statement_id end), count(distinct case when stance = 'mixed' then statement_id end), count(distinct case when stance = 'unclear' then statement_id end), min(nullif(said_earliest, '0000-00-00')), max(nullif(said_latest, '9999-99-99')), count(*) > 20, row_number() over (order by count(distinct statement_id) desc, of_id, about_id) as _place from facts2 group by of_id, about_id order by _place limit 51), behind4(_place, statement_id, target_id, stance, mention, certain, _turn) as materialized
(select *
  from (select cells3._place, facts2.statement_id, facts2.target_id, facts2.stance, facts2.mention, facts2.certain, row_number() over (partition by facts2.of_id, facts2.about_id order by facts2.said_earliest desc, facts2.target_id) as _turn from facts2 join cells3 on cells3.of_id = facts2.of_id and cells3.about_id = facts2.about_id) t49 where _turn <= 20), x5(id, json) as
(select t53.id, printf('{"id":%s,"label":%s,"said":%s,"modality":"%s","speaker":{"id":%s,"label":%s}}', json_quote(t53.id), json_quote(t53.label), case when t53.said is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t53.said), json_quote(nullif(nullif(t53.said_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t53.said_latest, '0000-00-00'), '9999-99-99'))) end, upper(t53.modality), json_quote(t54.id), json_quote(t54.label)) from statement t53
  left join actor t54 on t54.id = t53.speaker_id), x6(id, json) as
(select t56.id, printf('{"id":%s,"label":%s}', json_quote(t56.id), json_quote(t56.label)) from target t56) select printf('{"data":{"stances":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"cells":[%s],"more":%s}',
        (select group_concat(t46._told, ',')
          from (select *
            from (select t45._n as _n, printf('{"of":{"id":%s,"label":%s},"about":{"id":%s,"recordKind":%s,"label":%s},"total":%s,"support":%s,"favour":%s,"neutral":%s,"criticise":%s,"oppose":%s,"mixed":%s,"unclear":%s,"firstDay":%s,"lastDay":%s,"more":%s,"statements":[%s]}', json_quote(t47.id), json_quote(t47.label), json_quote(t48.id), json_quote(upper(t48.record_kind)), json_quote(t48.label), t45.total, t45.support, t45.favour, t45.neutral, t45.criticise, t45.oppose, t45.mixed, t45.unclear, json_quote(t45.first_day), json_quote(t45.last_day), case when t45.more then 'true' else 'false' end,
                (select group_concat(t51._told, ',')
                  from (select *
                    from (select t50._n as _n, printf('{"statement":%s,"target":%s,"stance":"%s","mention":"%s","certain":%s}',
                        (select x5.json from x5 where x5.id = t52.id),
                        (select x6.json from x6 where x6.id = t55.id), upper(t50.stance), upper(t50.mention), case when t50.certain then 'true' else 'false' end) as _told
                      from (select t51.*, row_number() over (order by _turn) as _n
                        from (select * from behind4 where _place = t45._place) t51) t50
                      left join statement t52 on t52.id = t50.statement_id
                      left join target t55 on t55.id = t50.target_id where t50._n <= 20) order by _n limit -1) t51)) as _told
              from (select t46.*, row_number() over (order by _place) as _n
                from (select * from cells3 where _place <= 50) t46) t45
              left join actor t47 on t47.id = t45.of_id
              left join record t48 on t48.id = t45.about_id where t45._n <= 200) order by _n limit -1) t46), case when t44.more then 'true' else 'false' end)
      from (select exists
        (select 1 from cells3 where _place > 50) as more where exists
        (select 1 from record t1 where t1.id = 'actors/north' and t1.retired is null) and exists
        (select 1 from record t2 where t2.id = 'actors/south' and t2.retired is null)) t44), 'null'),
  (select value from counter where name = 'revision'))

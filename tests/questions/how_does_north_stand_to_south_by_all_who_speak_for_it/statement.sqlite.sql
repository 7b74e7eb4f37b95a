with wanted1(id) as materialized
(select t7.id from target t6 join statement t7 on t7.id = t6.statement_id where t6.role = 'about' and t6.record_id in
  (select value from json_each('["actors/south"]')) and t6.rank <> 'deprecated' and t7.id in
  (select id
    from (with recursive t8(id) as
      (select t29.id from actor t29 where t29.id in
        (select value from json_each('["actors/north"]')) union select t30.subject_id from t8 join relation t30 on t30.object_id = t8.id and t30.kind = 'part_of') select t9.id, 1 from statement t9 where t9.principal_id in
      (select id from t8) and t9.principal_id is not null and (t9.principal_id in
        (select value from json_each('["actors/north"]')) or exists (with recursive t13(id) as
          (select t9.principal_id union select t16.id from t13 join relation t14 on t14.subject_id = t13.id and t14.kind = 'part_of' join actor t15 on t15.id = t13.id and t15.kind <> 'state' join actor t16 on t16.id = t14.object_id where t14.since_earliest <= t9.said_latest and t14.until_latest >= t9.said_earliest and t14.rank <> 'deprecated') select 1 from t13 where t13.id in
          (select value from json_each('["actors/north"]')))) union all select t9.id, 1 from statement t9 join office t10 on t10.id = t9.office_id where t10.body_id in
      (select id from t8) and t9.principal_id is null and (t10.body_id in
        (select value from json_each('["actors/north"]')) or exists (with recursive t17(id) as
          (select t10.body_id union select t20.id from t17 join relation t18 on t18.subject_id = t17.id and t18.kind = 'part_of' join actor t19 on t19.id = t17.id and t19.kind <> 'state' join actor t20 on t20.id = t18.object_id where t18.since_earliest <= t9.said_latest and t18.until_latest >= t9.said_earliest and t18.rank <> 'deprecated') select 1 from t17 where t17.id in
          (select value from json_each('["actors/north"]')))) union all select t9.id, 1 from statement t9 join tenure t11 on t11.person_id = t9.speaker_id join office t10 on t10.id = t11.office_id where t10.body_id in
      (select id from t8) and t9.principal_id is null and t9.office_id is null and t11.since_earliest <= t9.said_latest and t11.until_latest >= t9.said_earliest and t11.rank <> 'deprecated' and (t10.body_id in
        (select value from json_each('["actors/north"]')) or exists (with recursive t21(id) as
          (select t10.body_id union select t24.id from t21 join relation t22 on t22.subject_id = t21.id and t22.kind = 'part_of' join actor t23 on t23.id = t21.id and t23.kind <> 'state' join actor t24 on t24.id = t22.object_id where t22.since_earliest <= t9.said_latest and t22.until_latest >= t9.said_earliest and t22.rank <> 'deprecated') select 1 from t21 where t21.id in
          (select value from json_each('["actors/north"]')))) union all select t9.id, 1 from statement t9 where t9.speaker_id in
      (select id from t8) and t9.principal_id is null and t9.office_id is null and not exists
      (select 1 from tenure t12 where t12.person_id = t9.speaker_id and t12.since_earliest <= t9.said_latest and t12.until_latest >= t9.said_earliest and t12.rank <> 'deprecated') and (t9.speaker_id in
        (select value from json_each('["actors/north"]')) or exists (with recursive t25(id) as
          (select t9.speaker_id union select t28.id from t25 join relation t26 on t26.subject_id = t25.id and t26.kind = 'part_of' join actor t27 on t27.id = t25.id and t27.kind <> 'state' join actor t28 on t28.id = t26.object_id where t26.since_earliest <= t9.said_latest and t26.until_latest >= t9.said_earliest and t26.rank <> 'deprecated') select 1 from t25 where t25.id in
          (select value from json_each('["actors/north"]'))))) t31)), facts2(of_id, about_id, statement_id, target_id, stance, mention, said_earliest, said_latest, certain) as materialized (with whose(statement_id, of_id, certain) as
  (select t5.statement_id, t5.actor_id, max(case when t5.certain then 1 else 0 end) = 1 as certain
    from (with recursive t32(statement_id, actor_id, ground, office_id, tenure_id, start_id, certain) as
      (select t34.id, t34.principal_id, 'principal', null, null, t34.principal_id, (true) from statement t34 where t34.id in
        (select id from wanted1) and t34.principal_id is not null union select t34.id, t35.body_id, 'office', t35.id, null, t35.body_id, (true) from statement t34 join office t35 on t35.id = t34.office_id where t34.id in
        (select id from wanted1) and t34.principal_id is null union select t34.id, t35.body_id, 'tenure', t35.id, t36.id, t35.body_id, (t36.since_latest <= t34.said_earliest and t36.until_earliest >= t34.said_latest and instr(coalesce(t36.since, ''), '?') = 0 and instr(coalesce(t36.since, ''), '%') = 0 and instr(coalesce(t36.until, ''), '?') = 0 and instr(coalesce(t36.until, ''), '%') = 0 and instr(coalesce(t34.said, ''), '?') = 0 and instr(coalesce(t34.said, ''), '%') = 0) from statement t34 join tenure t36 on t36.person_id = t34.speaker_id join office t35 on t35.id = t36.office_id where t34.id in
        (select id from wanted1) and t34.principal_id is null and t34.office_id is null and t36.since_earliest <= t34.said_latest and t36.until_latest >= t34.said_earliest and t36.rank <> 'deprecated' union select t34.id, t34.speaker_id, 'speaker', null, null, t34.speaker_id, (true) from statement t34 where t34.id in
        (select id from wanted1) and t34.principal_id is null and t34.office_id is null and not exists
        (select 1 from tenure t37 where t37.person_id = t34.speaker_id and t37.since_earliest <= t34.said_latest and t37.until_latest >= t34.said_earliest and t37.rank <> 'deprecated') union select t32.statement_id, t40.id, t32.ground, t32.office_id, t32.tenure_id, t32.start_id, (t32.certain and t38.since_latest <= t33.said_earliest and t38.until_earliest >= t33.said_latest and instr(coalesce(t38.since, ''), '?') = 0 and instr(coalesce(t38.since, ''), '%') = 0 and instr(coalesce(t38.until, ''), '?') = 0 and instr(coalesce(t38.until, ''), '%') = 0 and instr(coalesce(t33.said, ''), '?') = 0 and instr(coalesce(t33.said, ''), '%') = 0) from t32 join statement t33 on t33.id = t32.statement_id join relation t38 on t38.subject_id = t32.actor_id and t38.kind = 'part_of' join actor t39 on t39.id = t32.actor_id and t39.kind <> 'state' join actor t40 on t40.id = t38.object_id where t40.id <> t32.start_id and t38.since_earliest <= t33.said_latest and t38.until_latest >= t33.said_earliest and t38.rank <> 'deprecated') select t32.statement_id, t32.actor_id, t32.ground, t32.office_id, t32.tenure_id, case when t32.start_id = t32.actor_id then null else t32.start_id end as part_id, max(case when t32.certain then 1 else 0 end) = 1 as certain from t32 group by t32.statement_id, t32.actor_id, t32.ground, t32.office_id, t32.tenure_id, t32.start_id) t5 where t5.actor_id in
    (select value from json_each('["actors/north"]')) group by t5.statement_id, t5.actor_id), counted(about_id, statement_id, target_id, stance, mention, said_earliest, said_latest) as
  (select t3.record_id, t4.id, t3.id, t3.stance, t3.mention, t4.said_earliest, t4.said_latest from target t3 join statement t4 on t4.id = t3.statement_id where t3.role = 'about' and t3.record_id in
    (select value from json_each('["actors/south"]')) and t3.rank <> 'deprecated') select whose.of_id, counted.about_id, counted.statement_id, counted.target_id, counted.stance, counted.mention, counted.said_earliest, counted.said_latest, whose.certain from whose join counted on counted.statement_id = whose.statement_id), cells3(of_id, about_id, total, support, favour, neutral, criticise, oppose, mixed, unclear, first_day, last_day, more, _place) as materialized
(select of_id, about_id, count(distinct statement_id), count(distinct case when stance = 'support' then statement_id end), count(distinct case when stance = 'favour' then statement_id end), count(distinct case when stance = 'neutral' then statement_id end), count(distinct case when stance = 'criticise' then statement_id end), count(distinct case when stance = 'oppose' then statement_id end), count(distinct case when stance = 'mixed' then statement_id end), count(distinct case when stance = 'unclear' then statement_id end), min(nullif(said_earliest, '0000-00-00')), max(nullif(said_latest, '9999-99-99')), count(*) > 20, row_number() over (order by count(distinct statement_id) desc, of_id, about_id) as _place from facts2 group by of_id, about_id order by _place limit 51), behind4(_place, statement_id, target_id, stance, mention, certain, _turn) as materialized
(select *
  from (select cells3._place, facts2.statement_id, facts2.target_id, facts2.stance, facts2.mention, facts2.certain, row_number() over (partition by facts2.of_id, facts2.about_id order by facts2.said_earliest desc, facts2.target_id) as _turn from facts2 join cells3 on cells3.of_id = facts2.of_id and cells3.about_id = facts2.about_id) t46 where _turn <= 20), x5(id, json) as
(select t50.id, printf('{"id":%s,"label":%s,"said":%s,"modality":"%s","speaker":{"id":%s,"label":%s}}', json_quote(t50.id), json_quote(t50.label), case when t50.said is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t50.said), json_quote(nullif(nullif(t50.said_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t50.said_latest, '0000-00-00'), '9999-99-99'))) end, t50.modality, json_quote(t51.id), json_quote(t51.label)) from statement t50
  left join actor t51 on t51.id = t50.speaker_id), x6(id, json) as
(select t53.id, printf('{"id":%s,"label":%s}', json_quote(t53.id), json_quote(t53.label)) from target t53) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"cells":[%s],"more":%s}',
        (select group_concat(t43._told, ',')
          from (select row_number() over (order by t42._place) as _n, printf('{"of":{"id":%s,"label":%s},"about":{"id":%s,"record_kind":%s,"label":%s},"total":%s,"support":%s,"favour":%s,"neutral":%s,"criticise":%s,"oppose":%s,"mixed":%s,"unclear":%s,"first_day":%s,"last_day":%s,"statements":[%s],"more":%s}', json_quote(t44.id), json_quote(t44.label), json_quote(t45.id), json_quote(t45.record_kind), json_quote(t45.label), t42.total, t42.support, t42.favour, t42.neutral, t42.criticise, t42.oppose, t42.mixed, t42.unclear, json_quote(t42.first_day), json_quote(t42.last_day),
              (select group_concat(t48._told, ',')
                from (select row_number() over (order by t47._turn) as _n, printf('{"statement":%s,"target":%s,"stance":"%s","mention":"%s","certain":%s}',
                    (select x5.json from x5 where x5.id = t49.id),
                    (select x6.json from x6 where x6.id = t52.id), t47.stance, t47.mention, case when t47.certain then 'true' else 'false' end) as _told
                  from (select * from behind4 where _place = t42._place) t47
                  left join statement t49 on t49.id = t47.statement_id
                  left join target t52 on t52.id = t47.target_id order by _n limit 20) t48), case when t42.more then 'true' else 'false' end) as _told
            from (select * from cells3 where _place <= 50) t42
            left join actor t44 on t44.id = t42.of_id
            left join record t45 on t45.id = t42.about_id order by _n limit 200) t43), case when t41.more then 'true' else 'false' end)
      from (select exists
        (select 1 from cells3 where _place > 50) as more where exists
        (select 1 from record t1 where t1.id = 'actors/north' and t1.retired is null) and exists
        (select 1 from record t2 where t2.id = 'actors/south' and t2.retired is null)) t41), 'null'),
  (select value from counter where name = 'revision'))

with wanted1(id) as materialized
(select t7.id from target t6 join statement t7 on t7.id = t6.statement_id where t6.role = 'about' and t6.record_id in
  (select value from json_each('["actors/south"]')) and t6.rank <> 'deprecated' and t7.id in
  (select id
    from (with recursive t8(id) as
      (select t29.id from actor t29 where t29.id in
        (select value from json_each('["actors/north"]')) union select t30.subject_id from t8 join relation t30 on t30.object_id = t8.id and t30.kind = 'part_of') select t9.id, 1 from statement t9 where t9.principal_id in
      (select id from t8) and t9.principal_id is not null and (t9.principal_id in
        (select value from json_each('["actors/north"]')) or exists (with recursive t13(id) as
          (select t9.principal_id union select t16.id from t13 join relation t14 on t14.subject_id = t13.id and t14.kind = 'part_of' join actor t15 on t15.id = t13.id and t15.kind <> 'state' join actor t16 on t16.id = t14.object_id where t14.since_earliest <= t9.said_latest and t14.until_latest >= t9.said_earliest and t14.rank <> 'deprecated') select 1 from t13 where t13.id in
          (select value from json_each('["actors/north"]')))) union all select t9.id, 1 from statement t9 join office t10 on t10.id = t9.office_id where t10.body_id in
      (select id from t8) and t9.principal_id is null and (t10.body_id in
        (select value from json_each('["actors/north"]')) or exists (with recursive t17(id) as
          (select t10.body_id union select t20.id from t17 join relation t18 on t18.subject_id = t17.id and t18.kind = 'part_of' join actor t19 on t19.id = t17.id and t19.kind <> 'state' join actor t20 on t20.id = t18.object_id where t18.since_earliest <= t9.said_latest and t18.until_latest >= t9.said_earliest and t18.rank <> 'deprecated') select 1 from t17 where t17.id in
          (select value from json_each('["actors/north"]')))) union all select t9.id, 1 from statement t9 join tenure t11 on t11.person_id = t9.speaker_id join office t10 on t10.id = t11.office_id where t10.body_id in
      (select id from t8) and t9.principal_id is null and t9.office_id is null and t11.since_earliest <= t9.said_latest and t11.until_latest >= t9.said_earliest and t11.rank <> 'deprecated' and (t10.body_id in
        (select value from json_each('["actors/north"]')) or exists (with recursive t21(id) as
          (select t10.body_id union select t24.id from t21 join relation t22 on t22.subject_id = t21.id and t22.kind = 'part_of' join actor t23 on t23.id = t21.id and t23.kind <> 'state' join actor t24 on t24.id = t22.object_id where t22.since_earliest <= t9.said_latest and t22.until_latest >= t9.said_earliest and t22.rank <> 'deprecated') select 1 from t21 where t21.id in
          (select value from json_each('["actors/north"]')))) union all select t9.id, 1 from statement t9 where t9.speaker_id in
      (select id from t8) and t9.principal_id is null and t9.office_id is null and not exists
      (select 1 from tenure t12 where t12.person_id = t9.speaker_id and t12.since_earliest <= t9.said_latest and t12.until_latest >= t9.said_earliest and t12.rank <> 'deprecated') and (t9.speaker_id in
        (select value from json_each('["actors/north"]')) or exists (with recursive t25(id) as
          (select t9.speaker_id union select t28.id from t25 join relation t26 on t26.subject_id = t25.id and t26.kind = 'part_of' join actor t27 on t27.id = t25.id and t27.kind <> 'state' join actor t28 on t28.id = t26.object_id where t26.since_earliest <= t9.said_latest and t26.until_latest >= t9.said_earliest and t26.rank <> 'deprecated') select 1 from t25 where t25.id in
          (select value from json_each('["actors/north"]'))))) t31)), facts2(of_id, about_id, statement_id, target_id, stance, mention, said_earliest, said_latest, certain) as materialized (with whose(statement_id, of_id, certain) as
  (select t5.statement_id, t5.actor_id, max(case when t5.certain then 1 else 0 end) = 1 as certain
    from (with recursive t32(statement_id, actor_id, ground, office_id, tenure_id, start_id, certain) as
      (select t34.id, t34.principal_id, 'principal', null, null, t34.principal_id, (true) from statement t34 where t34.id in
        (select id from wanted1) and t34.principal_id is not null union select t34.id, t35.body_id, 'office', t35.id, null, t35.body_id, (true) from statement t34 join office t35 on t35.id = t34.office_id where t34.id in
        (select id from wanted1) and t34.principal_id is null union select t34.id, t35.body_id, 'tenure', t35.id, t36.id, t35.body_id, (t36.since_latest <= t34.said_earliest and t36.until_earliest >= t34.said_latest and instr(coalesce(t36.since, ''), '?') = 0 and instr(coalesce(t36.since, ''), '%') = 0 and instr(coalesce(t36.until, ''), '?') = 0 and instr(coalesce(t36.until, ''), '%') = 0 and instr(coalesce(t34.said, ''), '?') = 0 and instr(coalesce(t34.said, ''), '%') = 0) from statement t34 join tenure t36 on t36.person_id = t34.speaker_id join office t35 on t35.id = t36.office_id where t34.id in
        (select id from wanted1) and t34.principal_id is null and t34.office_id is null and t36.since_earliest <= t34.said_latest and t36.until_latest >= t34.said_earliest and t36.rank <> 'deprecated' union select t34.id, t34.speaker_id, 'speaker', null, null, t34.speaker_id, (true) from statement t34 where t34.id in
        (select id from wanted1) and t34.principal_id is null and t34.office_id is null and not exists
        (select 1 from tenure t37 where t37.person_id = t34.speaker_id and t37.since_earliest <= t34.said_latest and t37.until_latest >= t34.said_earliest and t37.rank <> 'deprecated') union select t32.statement_id, t40.id, t32.ground, t32.office_id, t32.tenure_id, t32.start_id, (t32.certain and t38.since_latest <= t33.said_earliest and t38.until_earliest >= t33.said_latest and instr(coalesce(t38.since, ''), '?') = 0 and instr(coalesce(t38.since, ''), '%') = 0 and instr(coalesce(t38.until, ''), '?') = 0 and instr(coalesce(t38.until, ''), '%') = 0 and instr(coalesce(t33.said, ''), '?') = 0 and instr(coalesce(t33.said, ''), '%') = 0) from t32 join statement t33 on t33.id = t32.statement_id join relation t38 on t38.subject_id = t32.actor_id and t38.kind = 'part_of' join actor t39 on t39.id = t32.actor_id and t39.kind <> 'state' join actor t40 on t40.id = t38.object_id where t40.id <> t32.start_id and t38.since_earliest <= t33.said_latest and t38.until_latest >= t33.said_earliest and t38.rank <> 'deprecated') select t32.statement_id, t32.actor_id, t32.ground, t32.office_id, t32.tenure_id, case when t32.start_id = t32.actor_id then null else t32.start_id end as part_id, max(case when t32.certain then 1 else 0 end) = 1 as certain from t32 group by t32.statement_id, t32.actor_id, t32.ground, t32.office_id, t32.tenure_id, t32.start_id) t5 where t5.actor_id in
    (select value from json_each('["actors/north"]')) group by t5.statement_id, t5.actor_id), counted(about_id, statement_id, target_id, stance, mention, said_earliest, said_latest) as
  (select t3.record_id, t4.id, t3.id, t3.stance, t3.mention, t4.said_earliest, t4.said_latest from target t3 join statement t4 on t4.id = t3.statement_id where t3.role = 'about' and t3.record_id in
    (select value from json_each('["actors/south"]')) and t3.rank <> 'deprecated') select whose.of_id, counted.about_id, counted.statement_id, counted.target_id, counted.stance, counted.mention, counted.said_earliest, counted.said_latest, whose.certain from whose join counted on counted.statement_id = whose.statement_id), cells3(of_id, about_id, total, support, favour, neutral, criticise, oppose, mixed, unclear, first_day, last_day, more, _place) as materialized
(select of_id, about_id, count(distinct statement_id), count(distinct case when stance = 'support' then statement_id end), count(distinct case when stance = 'favour' then statement_id end), count(distinct case when stance = 'neutral' then statement_id end), count(distinct case when stance = 'criticise' then statement_id end), count(distinct case when stance = 'oppose' then statement_id end), count(distinct case when stance = 'mixed' then statement_id end), count(distinct case when stance = 'unclear' then statement_id end), min(nullif(said_earliest, '0000-00-00')), max(nullif(said_latest, '9999-99-99')), count(*) > 20, row_number() over (order by count(distinct statement_id) desc, of_id, about_id) as _place from facts2 group by of_id, about_id order by _place limit 51), behind4(_place, statement_id, target_id, stance, mention, certain, _turn) as materialized
(select *
  from (select cells3._place, facts2.statement_id, facts2.target_id, facts2.stance, facts2.mention, facts2.certain, row_number() over (partition by facts2.of_id, facts2.about_id order by facts2.said_earliest desc, facts2.target_id) as _turn from facts2 join cells3 on cells3.of_id = facts2.of_id and cells3.about_id = facts2.about_id) t46 where _turn <= 20), x5(id, json) as
(select t50.id, printf('{"id":%s,"label":%s,"said":%s,"modality":"%s","speaker":{"id":%s,"label":%s}}', json_quote(t50.id), json_quote(t50.label), case when t50.said is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t50.said), json_quote(nullif(nullif(t50.said_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t50.said_latest, '0000-00-00'), '9999-99-99'))) end, upper(t50.modality), json_quote(t51.id), json_quote(t51.label)) from statement t50
  left join actor t51 on t51.id = t50.speaker_id), x6(id, json) as
(select t53.id, printf('{"id":%s,"label":%s}', json_quote(t53.id), json_quote(t53.label)) from target t53) select printf('{"data":{"stances":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"cells":[%s],"more":%s}',
        (select group_concat(t43._told, ',')
          from (select row_number() over (order by t42._place) as _n, printf('{"of":{"id":%s,"label":%s},"about":{"id":%s,"recordKind":%s,"label":%s},"total":%s,"support":%s,"favour":%s,"neutral":%s,"criticise":%s,"oppose":%s,"mixed":%s,"unclear":%s,"firstDay":%s,"lastDay":%s,"more":%s,"statements":[%s]}', json_quote(t44.id), json_quote(t44.label), json_quote(t45.id), json_quote(upper(t45.record_kind)), json_quote(t45.label), t42.total, t42.support, t42.favour, t42.neutral, t42.criticise, t42.oppose, t42.mixed, t42.unclear, json_quote(t42.first_day), json_quote(t42.last_day), case when t42.more then 'true' else 'false' end,
              (select group_concat(t48._told, ',')
                from (select row_number() over (order by t47._turn) as _n, printf('{"statement":%s,"target":%s,"stance":"%s","mention":"%s","certain":%s}',
                    (select x5.json from x5 where x5.id = t49.id),
                    (select x6.json from x6 where x6.id = t52.id), upper(t47.stance), upper(t47.mention), case when t47.certain then 'true' else 'false' end) as _told
                  from (select * from behind4 where _place = t42._place) t47
                  left join statement t49 on t49.id = t47.statement_id
                  left join target t52 on t52.id = t47.target_id order by _n limit 20) t48)) as _told
            from (select * from cells3 where _place <= 50) t42
            left join actor t44 on t44.id = t42.of_id
            left join record t45 on t45.id = t42.about_id order by _n limit 200) t43), case when t41.more then 'true' else 'false' end)
      from (select exists
        (select 1 from cells3 where _place > 50) as more where exists
        (select 1 from record t1 where t1.id = 'actors/north' and t1.retired is null) and exists
        (select 1 from record t2 where t2.id = 'actors/south' and t2.retired is null)) t41), 'null'),
  (select value from counter where name = 'revision'))

with parts_of_0_1_1(side, whole_id, id) as materialized (with recursive part(side, whole_id, id) as
  (select *
    from (select '0' as side, t116.id as whole_id, t116.id as id from actor t116 where t116.id = 'actors/sergey-lavrov' union select '1' as side, t117.id as
        whole_id, t117.id as id from actor t117 where t117.id = 'actors/wang-yi') t118 union select part.side, part.whole_id, t115.subject_id from part join
        relation t115 on t115.object_id = part.id and t115.kind = 'part_of') select * from part), linked_to_0_1_2(side, whole_id, id, first_day, last_day) as
        materialized
(select distinct t112.side, t112.whole_id, case n when 1 then t112.id when 2 then t113.id else t114.person_id end, case n when 3 then t114.likely_from else
    '0000-00-00' end, case n when 3 then t114.likely_until else '9999-99-99' end from parts_of_0_1_1 t112
  left join office t113 on t113.body_id = t112.id
  left join tenure t114 on t114.office_id = t113.id cross join
  (select 1 as n union all select 2 union all select 3) t119 where case n when 1 then t112.id when 2 then t113.id else t114.person_id end is not null),
      actions_shown3(side, kind, id, event_id, day, first_day, last_day, tenure_id) as materialized (with candidates(side, whole_id, kind, id, event_id, day,
      actor_id, principal_id, office_id, first_day, last_day) as
  (select t110.side, t110.whole_id, 'participation', t109.id, t109.meeting_id, t109.meeting_start_earliest, t109.actor_id, t109.represents_id, t109.office_id,
      t111.start_earliest, case when t111."end" is null then t111.start_latest else t111.end_latest end from linked_to_0_1_2 t110 cross join participation t109
      cross join meeting t111 where ((t109.actor_id >= t110.id and t109.actor_id <= t110.id) or (t109.represents_id >= t110.id and t109.represents_id <=
      t110.id) or (t109.office_id >= t110.id and t109.office_id <= t110.id)) and t110.id is not null and t111.id = t109.meeting_id and
      t109.meeting_start_earliest <= t110.last_day and case when t111."end" is null then t111.start_latest else t111.end_latest end >= t110.first_day and
      +t109.meeting_start_earliest > '0000-00-00' and +t109.meeting_start_earliest < '9999-99-99' and +t109.meeting_start_earliest >= '2024-04-01' and t109.rank
      <> 'deprecated' and t109.attendance not in ('declined', 'absent') and t109.actor_id <> t110.whole_id union all select t121.side, t121.whole_id,
      'statement', t120.id, t120.id, t120.date_earliest, t120.speaker_id, t120.principal_id, t120.office_id, t120.date_earliest, t120.date_latest from
      linked_to_0_1_2 t121 cross join statement t120 where ((t120.speaker_id >= t121.id and t120.speaker_id <= t121.id) or (t120.principal_id >= t121.id and
      t120.principal_id <= t121.id) or (t120.office_id >= t121.id and t120.office_id <= t121.id)) and t121.id is not null and t120.date_earliest <=
      t121.last_day and t120.date_latest >= t121.first_day and +t120.date_earliest > '0000-00-00' and +t120.date_earliest < '9999-99-99' and +t120.date_earliest
      >= '2024-04-01' and t120.speaker_id <> t121.whole_id) select t123.side, t123.kind, t123.id, t123.event_id, t123.day, t123.first_day, t123.last_day,
      nullif(min(case when t123.actor_id = t123.whole_id then '' else coalesce(t123.tenure_id, '') end), '')
  from (select t122.side, t122.whole_id, t122.kind, t122.id, t122.event_id, t122.day, t122.actor_id, t122.principal_id, t122.office_id, t122.first_day,
      t122.last_day, coalesce(t122.principal_id, t124.body_id, t126.body_id, case when t122.office_id is null and not exists
      (select 1 from tenure t127 where t127.person_id = t122.actor_id and t127.possible_from <= t122.last_day and t127.possible_until >= t122.first_day and
          t127.rank <> 'deprecated') then t122.actor_id end) as for_id, t125.id as tenure_id from candidates t122
    left join office t124 on t124.id = t122.office_id and t122.principal_id is null
    left join tenure t125 on t125.person_id = t122.actor_id and t122.principal_id is null and t122.office_id is null and t125.likely_from <= t122.last_day and
        t125.likely_until >= t122.first_day and t125.rank <> 'deprecated'
    left join office t126 on t126.id = t125.office_id) t123 where (t123.actor_id = t123.whole_id or t123.for_id = t123.whole_id or (t123.for_id in
      (select id from parts_of_0_1_1) and exists (with recursive t128(id) as
        (select t123.for_id union select t131.id from t128 join relation t129 on t129.subject_id = t128.id and t129.kind = 'part_of' join actor t130 on t130.id
            = t128.id and t130.kind <> 'state' join actor t131 on t131.id = t129.object_id where t129.likely_from <= t123.last_day and t129.likely_until >=
            t123.first_day and t129.rank <> 'deprecated') select 1 from t128 where t128.id = t123.whole_id))) group by t123.side, t123.kind, t123.id,
            t123.event_id, t123.day, t123.first_day, t123.last_day), timeline4(subject_id, record_id, via_id, event_type, date, date_earliest, date_latest,
            status, part_of_id, _place) as materialized (with found(subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status,
            part_of_id) as (with every(subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id) as
    (select 'actors/sergey-lavrov', t4.id, t4.id, 'began', t4.founded, t4.founded_earliest, t4.founded_latest, null, null
      from (select t3.* from actor t3 where t3.id = 'actors/sergey-lavrov' and t3.founded_earliest > '0000-00-00' and t3.founded_earliest < '9999-99-99' and
          t3.founded_latest > '0000-00-00' and t3.founded_latest < '9999-99-99' and t3.founded_earliest >= '2024-04-01' order by t3.founded_earliest, t3.id
          limit 32) t4 union all select 'actors/sergey-lavrov', t6.id, t6.id, 'ended', t6.dissolved, t6.dissolved_earliest, t6.dissolved_latest, null, null
      from (select t5.* from actor t5 where t5.id = 'actors/sergey-lavrov' and t5.dissolved_earliest > '0000-00-00' and t5.dissolved_earliest < '9999-99-99' and
          t5.dissolved_latest > '0000-00-00' and t5.dissolved_latest < '9999-99-99' and t5.dissolved_earliest >= '2024-04-01' order by t5.dissolved_earliest,
          t5.id limit 32) t6 union all select 'actors/sergey-lavrov', t8.id, t8.id, 'began', t8.formed, t8.formed_earliest, t8.formed_latest, null, null
      from (select t7.* from alliance t7 where t7.organisation_id = 'actors/sergey-lavrov' and t7.formed_earliest > '0000-00-00' and t7.formed_earliest <
          '9999-99-99' and t7.formed_latest > '0000-00-00' and t7.formed_latest < '9999-99-99' and t7.formed_earliest >= '2024-04-01' order by
          t7.formed_earliest, t7.id limit 32) t8 union all select 'actors/sergey-lavrov', t10.id, t10.id, 'ended', t10.ended, t10.ended_earliest,
          t10.ended_latest, null, null
      from (select t9.* from alliance t9 where t9.organisation_id = 'actors/sergey-lavrov' and t9.ended_earliest > '0000-00-00' and t9.ended_earliest <
          '9999-99-99' and t9.ended_latest > '0000-00-00' and t9.ended_latest < '9999-99-99' and t9.ended_earliest >= '2024-04-01' order by t9.ended_earliest,
          t9.id limit 32) t10 union all select 'actors/sergey-lavrov', t12.id, t12.id, 'began', t12.since, t12.since_earliest, t12.since_latest, null, null
      from (select t11.* from citation t11 where t11.record_id = 'actors/sergey-lavrov' and t11.since_earliest > '0000-00-00' and t11.since_earliest <
          '9999-99-99' and t11.since_latest > '0000-00-00' and t11.since_latest < '9999-99-99' and t11.since_earliest >= '2024-04-01' order by
          t11.since_earliest, t11.id limit 32) t12 union all select 'actors/sergey-lavrov', t14.id, t14.id, 'ended', t14.until, t14.until_earliest,
          t14.until_latest, null, null
      from (select t13.* from citation t13 where t13.record_id = 'actors/sergey-lavrov' and t13.until_earliest > '0000-00-00' and t13.until_earliest <
          '9999-99-99' and t13.until_latest > '0000-00-00' and t13.until_latest < '9999-99-99' and t13.until_earliest >= '2024-04-01' order by
          t13.until_earliest, t13.id limit 32) t14 union all select 'actors/sergey-lavrov', t16.id, t16.id, 'began', t16.since, t16.since_earliest,
          t16.since_latest, null, null
      from (select t15.* from membership t15 where t15.actor_id = 'actors/sergey-lavrov' and t15.since_earliest > '0000-00-00' and t15.since_earliest <
          '9999-99-99' and t15.since_latest > '0000-00-00' and t15.since_latest < '9999-99-99' and t15.since_earliest >= '2024-04-01' and t15.rank <>
          'deprecated' order by t15.since_earliest, t15.id limit 32) t16 union all select 'actors/sergey-lavrov', t18.id, t18.id, 'ended', t18.until,
          t18.until_earliest, t18.until_latest, null, null
      from (select t17.* from membership t17 where t17.actor_id = 'actors/sergey-lavrov' and t17.until_earliest > '0000-00-00' and t17.until_earliest <
          '9999-99-99' and t17.until_latest > '0000-00-00' and t17.until_latest < '9999-99-99' and t17.until_earliest >= '2024-04-01' and t17.rank <>
          'deprecated' order by t17.until_earliest, t17.id limit 32) t18 union all select 'actors/sergey-lavrov', t20.id, t20.id, 'began', t20.since,
          t20.since_earliest, t20.since_latest, null, null
      from (select t19.* from obligation t19 where t19.obligor_id = 'actors/sergey-lavrov' and t19.since_earliest > '0000-00-00' and t19.since_earliest <
          '9999-99-99' and t19.since_latest > '0000-00-00' and t19.since_latest < '9999-99-99' and t19.since_earliest >= '2024-04-01' and t19.rank <>
          'deprecated' order by t19.since_earliest, t19.id limit 32) t20 union all select 'actors/sergey-lavrov', t22.id, t22.id, 'began', t22.since,
          t22.since_earliest, t22.since_latest, null, null
      from (select t21.* from obligation t21 where t21.beneficiary_id = 'actors/sergey-lavrov' and t21.since_earliest > '0000-00-00' and t21.since_earliest <
          '9999-99-99' and t21.since_latest > '0000-00-00' and t21.since_latest < '9999-99-99' and t21.since_earliest >= '2024-04-01' and t21.rank <>
          'deprecated' order by t21.since_earliest, t21.id limit 32) t22 union all select 'actors/sergey-lavrov', t24.id, t24.id, 'ended', t24.until,
          t24.until_earliest, t24.until_latest, null, null
      from (select t23.* from obligation t23 where t23.obligor_id = 'actors/sergey-lavrov' and t23.until_earliest > '0000-00-00' and t23.until_earliest <
          '9999-99-99' and t23.until_latest > '0000-00-00' and t23.until_latest < '9999-99-99' and t23.until_earliest >= '2024-04-01' and t23.rank <>
          'deprecated' order by t23.until_earliest, t23.id limit 32) t24 union all select 'actors/sergey-lavrov', t26.id, t26.id, 'ended', t26.until,
          t26.until_earliest, t26.until_latest, null, null
      from (select t25.* from obligation t25 where t25.beneficiary_id = 'actors/sergey-lavrov' and t25.until_earliest > '0000-00-00' and t25.until_earliest <
          '9999-99-99' and t25.until_latest > '0000-00-00' and t25.until_latest < '9999-99-99' and t25.until_earliest >= '2024-04-01' and t25.rank <>
          'deprecated' order by t25.until_earliest, t25.id limit 32) t26 union all select 'actors/sergey-lavrov', t30.id, t28.id, case t30.status when
          'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when
          'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t30.start, t30.start_earliest, t30.start_latest, t30.status, t30.part_of_id
      from (select t27.* from participation t27 where t27.actor_id = 'actors/sergey-lavrov' and t27.meeting_start_earliest > '0000-00-00' and
          t27.meeting_start_earliest < '9999-99-99' and t27.meeting_start_earliest >= '2024-04-01' and t27.rank <> 'deprecated' and not exists
        (select 1 from participation t29 where t29.meeting_id = t27.meeting_id and t29.id < t27.id and t29.actor_id = 'actors/sergey-lavrov' and t29.rank <>
            'deprecated') order by t27.meeting_start_earliest, t27.meeting_id limit 32) t28 join meeting t30 on t30.id = t28.meeting_id union all select
            'actors/sergey-lavrov', t34.id, t32.id, case t34.status when 'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then
            'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t34.start,
            t34.start_earliest, t34.start_latest, t34.status, t34.part_of_id
      from (select t31.* from participation t31 where t31.represents_id = 'actors/sergey-lavrov' and t31.meeting_start_earliest > '0000-00-00' and
          t31.meeting_start_earliest < '9999-99-99' and t31.meeting_start_earliest >= '2024-04-01' and t31.rank <> 'deprecated' and not exists
        (select 1 from participation t33 where t33.meeting_id = t31.meeting_id and t33.id < t31.id and t33.represents_id = 'actors/sergey-lavrov' and t33.rank
            <> 'deprecated') order by t31.meeting_start_earliest, t31.meeting_id limit 32) t32 join meeting t34 on t34.id = t32.meeting_id union all select
            'actors/sergey-lavrov', t36.id, t36.id, 'began', t36.since, t36.since_earliest, t36.since_latest, null, null
      from (select t35.* from relation t35 where t35.subject_id = 'actors/sergey-lavrov' and t35.since_earliest > '0000-00-00' and t35.since_earliest <
          '9999-99-99' and t35.since_latest > '0000-00-00' and t35.since_latest < '9999-99-99' and t35.since_earliest >= '2024-04-01' and t35.rank <>
          'deprecated' order by t35.since_earliest, t35.id limit 32) t36 union all select 'actors/sergey-lavrov', t38.id, t38.id, 'began', t38.since,
          t38.since_earliest, t38.since_latest, null, null
      from (select t37.* from relation t37 where t37.object_id = 'actors/sergey-lavrov' and t37.since_earliest > '0000-00-00' and t37.since_earliest <
          '9999-99-99' and t37.since_latest > '0000-00-00' and t37.since_latest < '9999-99-99' and t37.since_earliest >= '2024-04-01' and t37.rank <>
          'deprecated' order by t37.since_earliest, t37.id limit 32) t38 union all select 'actors/sergey-lavrov', t40.id, t40.id, 'ended', t40.until,
          t40.until_earliest, t40.until_latest, null, null
      from (select t39.* from relation t39 where t39.subject_id = 'actors/sergey-lavrov' and t39.until_earliest > '0000-00-00' and t39.until_earliest <
          '9999-99-99' and t39.until_latest > '0000-00-00' and t39.until_latest < '9999-99-99' and t39.until_earliest >= '2024-04-01' and t39.rank <>
          'deprecated' order by t39.until_earliest, t39.id limit 32) t40 union all select 'actors/sergey-lavrov', t42.id, t42.id, 'ended', t42.until,
          t42.until_earliest, t42.until_latest, null, null
      from (select t41.* from relation t41 where t41.object_id = 'actors/sergey-lavrov' and t41.until_earliest > '0000-00-00' and t41.until_earliest <
          '9999-99-99' and t41.until_latest > '0000-00-00' and t41.until_latest < '9999-99-99' and t41.until_earliest >= '2024-04-01' and t41.rank <>
          'deprecated' order by t41.until_earliest, t41.id limit 32) t42 union all select 'actors/sergey-lavrov', t44.id, t44.id, 'took_place', t44.date,
          t44.date_earliest, t44.date_latest, null, null
      from (select t43.* from statement t43 where t43.speaker_id = 'actors/sergey-lavrov' and t43.date_earliest > '0000-00-00' and t43.date_earliest <
          '9999-99-99' and t43.date_earliest >= '2024-04-01' order by t43.date_earliest, t43.id limit 32) t44 union all select 'actors/sergey-lavrov', t46.id,
          t46.id, 'took_place', t46.date, t46.date_earliest, t46.date_latest, null, null
      from (select t45.* from statement t45 where t45.principal_id = 'actors/sergey-lavrov' and t45.date_earliest > '0000-00-00' and t45.date_earliest <
          '9999-99-99' and t45.date_earliest >= '2024-04-01' order by t45.date_earliest, t45.id limit 32) t46 union all select 'actors/sergey-lavrov', t50.id,
          t48.id, 'took_place', t50.date, t50.date_earliest, t50.date_latest, null, null
      from (select t47.* from target t47 where t47.record_id = 'actors/sergey-lavrov' and t47.statement_date_earliest > '0000-00-00' and
          t47.statement_date_earliest < '9999-99-99' and t47.statement_date_earliest >= '2024-04-01' and t47.rank <> 'deprecated' and not exists
        (select 1 from target t49 where t49.statement_id = t47.statement_id and t49.id < t47.id and t49.record_id = 'actors/sergey-lavrov' and t49.rank <>
            'deprecated') order by t47.statement_date_earliest, t47.statement_id limit 32) t48 join statement t50 on t50.id = t48.statement_id union all select
            'actors/sergey-lavrov', t52.id, t52.id, 'began', t52.since, t52.since_earliest, t52.since_latest, null, null
      from (select t51.* from tenure t51 where t51.person_id = 'actors/sergey-lavrov' and t51.since_earliest > '0000-00-00' and t51.since_earliest <
          '9999-99-99' and t51.since_latest > '0000-00-00' and t51.since_latest < '9999-99-99' and t51.since_earliest >= '2024-04-01' and t51.rank <>
          'deprecated' order by t51.since_earliest, t51.id limit 32) t52 union all select 'actors/sergey-lavrov', t54.id, t54.id, 'ended', t54.until,
          t54.until_earliest, t54.until_latest, null, null
      from (select t53.* from tenure t53 where t53.person_id = 'actors/sergey-lavrov' and t53.until_earliest > '0000-00-00' and t53.until_earliest <
          '9999-99-99' and t53.until_latest > '0000-00-00' and t53.until_latest < '9999-99-99' and t53.until_earliest >= '2024-04-01' and t53.rank <>
          'deprecated' order by t53.until_earliest, t53.id limit 32) t54 union all select 'actors/wang-yi', t56.id, t56.id, 'began', t56.founded,
          t56.founded_earliest, t56.founded_latest, null, null
      from (select t55.* from actor t55 where t55.id = 'actors/wang-yi' and t55.founded_earliest > '0000-00-00' and t55.founded_earliest < '9999-99-99' and
          t55.founded_latest > '0000-00-00' and t55.founded_latest < '9999-99-99' and t55.founded_earliest >= '2024-04-01' order by t55.founded_earliest, t55.id
          limit 32) t56 union all select 'actors/wang-yi', t58.id, t58.id, 'ended', t58.dissolved, t58.dissolved_earliest, t58.dissolved_latest, null, null
      from (select t57.* from actor t57 where t57.id = 'actors/wang-yi' and t57.dissolved_earliest > '0000-00-00' and t57.dissolved_earliest < '9999-99-99' and
          t57.dissolved_latest > '0000-00-00' and t57.dissolved_latest < '9999-99-99' and t57.dissolved_earliest >= '2024-04-01' order by
          t57.dissolved_earliest, t57.id limit 32) t58 union all select 'actors/wang-yi', t60.id, t60.id, 'began', t60.formed, t60.formed_earliest,
          t60.formed_latest, null, null
      from (select t59.* from alliance t59 where t59.organisation_id = 'actors/wang-yi' and t59.formed_earliest > '0000-00-00' and t59.formed_earliest <
          '9999-99-99' and t59.formed_latest > '0000-00-00' and t59.formed_latest < '9999-99-99' and t59.formed_earliest >= '2024-04-01' order by
          t59.formed_earliest, t59.id limit 32) t60 union all select 'actors/wang-yi', t62.id, t62.id, 'ended', t62.ended, t62.ended_earliest, t62.ended_latest,
          null, null
      from (select t61.* from alliance t61 where t61.organisation_id = 'actors/wang-yi' and t61.ended_earliest > '0000-00-00' and t61.ended_earliest <
          '9999-99-99' and t61.ended_latest > '0000-00-00' and t61.ended_latest < '9999-99-99' and t61.ended_earliest >= '2024-04-01' order by
          t61.ended_earliest, t61.id limit 32) t62 union all select 'actors/wang-yi', t64.id, t64.id, 'began', t64.since, t64.since_earliest, t64.since_latest,
          null, null
      from (select t63.* from citation t63 where t63.record_id = 'actors/wang-yi' and t63.since_earliest > '0000-00-00' and t63.since_earliest < '9999-99-99'
          and t63.since_latest > '0000-00-00' and t63.since_latest < '9999-99-99' and t63.since_earliest >= '2024-04-01' order by t63.since_earliest, t63.id
          limit 32) t64 union all select 'actors/wang-yi', t66.id, t66.id, 'ended', t66.until, t66.until_earliest, t66.until_latest, null, null
      from (select t65.* from citation t65 where t65.record_id = 'actors/wang-yi' and t65.until_earliest > '0000-00-00' and t65.until_earliest < '9999-99-99'
          and t65.until_latest > '0000-00-00' and t65.until_latest < '9999-99-99' and t65.until_earliest >= '2024-04-01' order by t65.until_earliest, t65.id
          limit 32) t66 union all select 'actors/wang-yi', t68.id, t68.id, 'began', t68.since, t68.since_earliest, t68.since_latest, null, null
      from (select t67.* from membership t67 where t67.actor_id = 'actors/wang-yi' and t67.since_earliest > '0000-00-00' and t67.since_earliest < '9999-99-99'
          and t67.since_latest > '0000-00-00' and t67.since_latest < '9999-99-99' and t67.since_earliest >= '2024-04-01' and t67.rank <> 'deprecated' order by
          t67.since_earliest, t67.id limit 32) t68 union all select 'actors/wang-yi', t70.id, t70.id, 'ended', t70.until, t70.until_earliest, t70.until_latest,
          null, null
      from (select t69.* from membership t69 where t69.actor_id = 'actors/wang-yi' and t69.until_earliest > '0000-00-00' and t69.until_earliest < '9999-99-99'
          and t69.until_latest > '0000-00-00' and t69.until_latest < '9999-99-99' and t69.until_earliest >= '2024-04-01' and t69.rank <> 'deprecated' order by
          t69.until_earliest, t69.id limit 32) t70 union all select 'actors/wang-yi', t72.id, t72.id, 'began', t72.since, t72.since_earliest, t72.since_latest,
          null, null
      from (select t71.* from obligation t71 where t71.obligor_id = 'actors/wang-yi' and t71.since_earliest > '0000-00-00' and t71.since_earliest < '9999-99-99'
          and t71.since_latest > '0000-00-00' and t71.since_latest < '9999-99-99' and t71.since_earliest >= '2024-04-01' and t71.rank <> 'deprecated' order by
          t71.since_earliest, t71.id limit 32) t72 union all select 'actors/wang-yi', t74.id, t74.id, 'began', t74.since, t74.since_earliest, t74.since_latest,
          null, null
      from (select t73.* from obligation t73 where t73.beneficiary_id = 'actors/wang-yi' and t73.since_earliest > '0000-00-00' and t73.since_earliest <
          '9999-99-99' and t73.since_latest > '0000-00-00' and t73.since_latest < '9999-99-99' and t73.since_earliest >= '2024-04-01' and t73.rank <>
          'deprecated' order by t73.since_earliest, t73.id limit 32) t74 union all select 'actors/wang-yi', t76.id, t76.id, 'ended', t76.until,
          t76.until_earliest, t76.until_latest, null, null
      from (select t75.* from obligation t75 where t75.obligor_id = 'actors/wang-yi' and t75.until_earliest > '0000-00-00' and t75.until_earliest < '9999-99-99'
          and t75.until_latest > '0000-00-00' and t75.until_latest < '9999-99-99' and t75.until_earliest >= '2024-04-01' and t75.rank <> 'deprecated' order by
          t75.until_earliest, t75.id limit 32) t76 union all select 'actors/wang-yi', t78.id, t78.id, 'ended', t78.until, t78.until_earliest, t78.until_latest,
          null, null
      from (select t77.* from obligation t77 where t77.beneficiary_id = 'actors/wang-yi' and t77.until_earliest > '0000-00-00' and t77.until_earliest <
          '9999-99-99' and t77.until_latest > '0000-00-00' and t77.until_latest < '9999-99-99' and t77.until_earliest >= '2024-04-01' and t77.rank <>
          'deprecated' order by t77.until_earliest, t77.id limit 32) t78 union all select 'actors/wang-yi', t82.id, t80.id, case t82.status when 'anticipated'
          then 'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then
          'did_not_take_place' when 'alleged' then 'alleged' end, t82.start, t82.start_earliest, t82.start_latest, t82.status, t82.part_of_id
      from (select t79.* from participation t79 where t79.actor_id = 'actors/wang-yi' and t79.meeting_start_earliest > '0000-00-00' and
          t79.meeting_start_earliest < '9999-99-99' and t79.meeting_start_earliest >= '2024-04-01' and t79.rank <> 'deprecated' and not exists
        (select 1 from participation t81 where t81.meeting_id = t79.meeting_id and t81.id < t79.id and t81.actor_id = 'actors/wang-yi' and t81.rank <>
            'deprecated') order by t79.meeting_start_earliest, t79.meeting_id limit 32) t80 join meeting t82 on t82.id = t80.meeting_id union all select
            'actors/wang-yi', t86.id, t84.id, case t86.status when 'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then 'took_place'
            when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t86.start,
            t86.start_earliest, t86.start_latest, t86.status, t86.part_of_id
      from (select t83.* from participation t83 where t83.represents_id = 'actors/wang-yi' and t83.meeting_start_earliest > '0000-00-00' and
          t83.meeting_start_earliest < '9999-99-99' and t83.meeting_start_earliest >= '2024-04-01' and t83.rank <> 'deprecated' and not exists
        (select 1 from participation t85 where t85.meeting_id = t83.meeting_id and t85.id < t83.id and t85.represents_id = 'actors/wang-yi' and t85.rank <>
            'deprecated') order by t83.meeting_start_earliest, t83.meeting_id limit 32) t84 join meeting t86 on t86.id = t84.meeting_id union all select
            'actors/wang-yi', t88.id, t88.id, 'began', t88.since, t88.since_earliest, t88.since_latest, null, null
      from (select t87.* from relation t87 where t87.subject_id = 'actors/wang-yi' and t87.since_earliest > '0000-00-00' and t87.since_earliest < '9999-99-99'
          and t87.since_latest > '0000-00-00' and t87.since_latest < '9999-99-99' and t87.since_earliest >= '2024-04-01' and t87.rank <> 'deprecated' order by
          t87.since_earliest, t87.id limit 32) t88 union all select 'actors/wang-yi', t90.id, t90.id, 'began', t90.since, t90.since_earliest, t90.since_latest,
          null, null
      from (select t89.* from relation t89 where t89.object_id = 'actors/wang-yi' and t89.since_earliest > '0000-00-00' and t89.since_earliest < '9999-99-99'
          and t89.since_latest > '0000-00-00' and t89.since_latest < '9999-99-99' and t89.since_earliest >= '2024-04-01' and t89.rank <> 'deprecated' order by
          t89.since_earliest, t89.id limit 32) t90 union all select 'actors/wang-yi', t92.id, t92.id, 'ended', t92.until, t92.until_earliest, t92.until_latest,
          null, null
      from (select t91.* from relation t91 where t91.subject_id = 'actors/wang-yi' and t91.until_earliest > '0000-00-00' and t91.until_earliest < '9999-99-99'
          and t91.until_latest > '0000-00-00' and t91.until_latest < '9999-99-99' and t91.until_earliest >= '2024-04-01' and t91.rank <> 'deprecated' order by
          t91.until_earliest, t91.id limit 32) t92 union all select 'actors/wang-yi', t94.id, t94.id, 'ended', t94.until, t94.until_earliest, t94.until_latest,
          null, null
      from (select t93.* from relation t93 where t93.object_id = 'actors/wang-yi' and t93.until_earliest > '0000-00-00' and t93.until_earliest < '9999-99-99'
          and t93.until_latest > '0000-00-00' and t93.until_latest < '9999-99-99' and t93.until_earliest >= '2024-04-01' and t93.rank <> 'deprecated' order by
          t93.until_earliest, t93.id limit 32) t94 union all select 'actors/wang-yi', t96.id, t96.id, 'took_place', t96.date, t96.date_earliest,
          t96.date_latest, null, null
      from (select t95.* from statement t95 where t95.speaker_id = 'actors/wang-yi' and t95.date_earliest > '0000-00-00' and t95.date_earliest < '9999-99-99'
          and t95.date_earliest >= '2024-04-01' order by t95.date_earliest, t95.id limit 32) t96 union all select 'actors/wang-yi', t98.id, t98.id, 'took_place'
          , t98.date, t98.date_earliest, t98.date_latest, null, null
      from (select t97.* from statement t97 where t97.principal_id = 'actors/wang-yi' and t97.date_earliest > '0000-00-00' and t97.date_earliest < '9999-99-99'
          and t97.date_earliest >= '2024-04-01' order by t97.date_earliest, t97.id limit 32) t98 union all select 'actors/wang-yi', t102.id, t100.id,
          'took_place', t102.date, t102.date_earliest, t102.date_latest, null, null
      from (select t99.* from target t99 where t99.record_id = 'actors/wang-yi' and t99.statement_date_earliest > '0000-00-00' and t99.statement_date_earliest <
          '9999-99-99' and t99.statement_date_earliest >= '2024-04-01' and t99.rank <> 'deprecated' and not exists
        (select 1 from target t101 where t101.statement_id = t99.statement_id and t101.id < t99.id and t101.record_id = 'actors/wang-yi' and t101.rank <>
            'deprecated') order by t99.statement_date_earliest, t99.statement_id limit 32) t100 join statement t102 on t102.id = t100.statement_id union all
            select 'actors/wang-yi', t104.id, t104.id, 'began', t104.since, t104.since_earliest, t104.since_latest, null, null
      from (select t103.* from tenure t103 where t103.person_id = 'actors/wang-yi' and t103.since_earliest > '0000-00-00' and t103.since_earliest < '9999-99-99'
          and t103.since_latest > '0000-00-00' and t103.since_latest < '9999-99-99' and t103.since_earliest >= '2024-04-01' and t103.rank <> 'deprecated' order
          by t103.since_earliest, t103.id limit 32) t104 union all select 'actors/wang-yi', t106.id, t106.id, 'ended', t106.until, t106.until_earliest,
          t106.until_latest, null, null
      from (select t105.* from tenure t105 where t105.person_id = 'actors/wang-yi' and t105.until_earliest > '0000-00-00' and t105.until_earliest < '9999-99-99'
          and t105.until_latest > '0000-00-00' and t105.until_latest < '9999-99-99' and t105.until_earliest >= '2024-04-01' and t105.rank <> 'deprecated' order
          by t105.until_earliest, t105.id limit 32) t106 union all select case t107.side when '0' then 'actors/sergey-lavrov' when '1' then 'actors/wang-yi'
          end, t108.id, t107.id, case t108.status when 'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then 'took_place' when
          'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t108.start, t108.start_earliest,
          t108.start_latest, t108.status, t108.part_of_id
      from (select side, event_id, day, min(id) as id from actions_shown3 where kind = 'participation' group by side, event_id, day order by day, event_id limit
          33) t107 join meeting t108 on t108.id = t107.event_id union all select case t133.side when '0' then 'actors/sergey-lavrov' when '1' then
          'actors/wang-yi' end, t134.id, t133.id, 'took_place', t134.date, t134.date_earliest, t134.date_latest, null, null
      from (select side, event_id, day, min(id) as id from actions_shown3 where kind = 'statement' group by side, event_id, day order by day, event_id limit 33)
          t133 join statement t134 on t134.id = t133.event_id) select subject_id, record_id, min(via_id) as via_id, event_type, date, date_earliest,
          date_latest, status, part_of_id from every group by subject_id, record_id, event_type, date, date_earliest, date_latest, status, part_of_id) select *
  from (select subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id, row_number() over (order by date_earliest,
      record_id, event_type, subject_id) from found order by date_earliest, record_id, event_type, subject_id limit 31) t2), told_citation5(id, revision, label,
      note, record_id, document_id, support_type, since, until, value, as_printed, set_aside, start_offset, end_offset, span_sha256, page, phrase, prefix,
      suffix, field, attested_from, attested_until, presumed_from, presumed_until, value_first, value_last, since_earliest, since_latest, until_earliest,
      until_latest) as not materialized
(select t139.id, t139.revision, t139.label, t139.note, t139.record_id, t139.document_id, t139.support_type, t139.since, t139.until, t139.value, t139.as_printed,
    t139.set_aside, t139.start_offset, t139.end_offset, t139.span_sha256, t139.page, t139.phrase, t139.prefix, t139.suffix, t139.field, t139.attested_from,
    t139.attested_until, t139.presumed_from, t139.presumed_until, t139.value_first, t139.value_last, t139.since_earliest, t139.since_latest,
    t139.until_earliest, t139.until_latest from citation t139 where true), p6 as materialized
(select t140.*, row_number() over (order by t140._place) as _n
  from (select timeline4.*,
    (select t138.id from told_citation5 t138 where t138.record_id = timeline4.via_id and t138.support_type = 'supports' and t138.set_aside is null order by
        t138.id limit 1) as citation_id from timeline4 where _place <= 30) t140), x7(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t148._told, ',')
      from (select t141._n as _n, printf(
          '{"date":%s,"event_type":"%s","status":%s,"record":{"id":"%s","record_kind":%s,"label":%s},"part_of":%s,"subject":{"id":"%s","record_kind":%s,"label":%s},"via":{"id":"%s","record_kind":%s,"label":%s},"citation":%s}'
          , case when t141.date is null then 'null' else '{"text":"' || t141.date || '","earliest":' || case t141.date_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t141.date_earliest || '"' end || ',"latest":' || case t141.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t141.date_latest || '"' end || '}' end, t141.event_type, case when t141.status is null then 'null' else '"' ||
          t141.status || '"' end, t142.id, json_quote(t142.record_kind), json_quote(t142.label), case when t143.id is null then 'null' else printf(
          '{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s}', t143.id, json_quote(t143.label), t143.kind, case when t143.start is null then 'null' else
          '{"text":"' || t143.start || '","earliest":' || case t143.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t143.start_earliest || '"' end || ',"latest":' || case t143.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t143.start_latest || '"' end || '}' end, case when t144.id is null then 'null' else '{"id":"' || t144.id || '","label":' || json_quote(t144.label) ||
          '}' end) end, t145.id, json_quote(t145.record_kind), json_quote(t145.label), t146.id, json_quote(t146.record_kind), json_quote(t146.label), case when
          t147.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t147.id, json_quote(t147.start_offset),
          json_quote(t147.end_offset), json_quote(t147.page), json_quote(t147.phrase)) end) as _told from p6 t141
        left join record t142 on t142.id = t141.record_id
        left join meeting t143 on t143.id = t141.part_of_id
        left join place t144 on t144.id = t143.place_id
        left join record t145 on t145.id = t141.subject_id
        left join record t146 on t146.id = t141.via_id
        left join citation t147 on t147.id = t141.citation_id order by _n limit 200) t148))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"entries":%s,"next":%s}',
        (select x7.json from x7), json_quote(t1.next))
      from (select
        (select lower(hex(date_earliest || ' ' || record_id || ' ' || event_type || ' ' || subject_id)) from timeline4 where _place = 30 and exists
          (select 1 from timeline4 where _place > 30)) as next where exists
        (select 1 from record t135 where t135.id = 'actors/sergey-lavrov' and t135.retired is null) and exists
        (select 1 from record t136 where t136.id = 'actors/wang-yi' and t136.retired is null)) t1), ' null'),
  (select value from counter where name = 'revision'))

with parts_of_0_1_1(side, whole_id, id) as materialized (with recursive part(side, whole_id, id) as
  (select *
    from (select '0' as side, t116.id as whole_id, t116.id as id from actor t116 where t116.id = 'actors/sergey-lavrov' union select '1' as side, t117.id as
        whole_id, t117.id as id from actor t117 where t117.id = 'actors/wang-yi') t118 union select part.side, part.whole_id, t115.subject_id from part join
        relation t115 on t115.object_id = part.id and t115.kind = 'part_of') select * from part), linked_to_0_1_2(side, whole_id, id, first_day, last_day) as
        materialized
(select distinct t112.side, t112.whole_id, case n when 1 then t112.id when 2 then t113.id else t114.person_id end, case n when 3 then t114.likely_from else
    '0000-00-00' end, case n when 3 then t114.likely_until else '9999-99-99' end from parts_of_0_1_1 t112
  left join office t113 on t113.body_id = t112.id
  left join tenure t114 on t114.office_id = t113.id cross join
  (select 1 as n union all select 2 union all select 3) t119 where case n when 1 then t112.id when 2 then t113.id else t114.person_id end is not null),
      actions_shown3(side, kind, id, event_id, day, first_day, last_day, tenure_id) as materialized (with candidates(side, whole_id, kind, id, event_id, day,
      actor_id, principal_id, office_id, first_day, last_day) as
  (select t110.side, t110.whole_id, 'participation', t109.id, t109.meeting_id, t109.meeting_start_earliest, t109.actor_id, t109.represents_id, t109.office_id,
      t111.start_earliest, case when t111."end" is null then t111.start_latest else t111.end_latest end from linked_to_0_1_2 t110 cross join participation t109
      cross join meeting t111 where ((t109.actor_id >= t110.id and t109.actor_id <= t110.id) or (t109.represents_id >= t110.id and t109.represents_id <=
      t110.id) or (t109.office_id >= t110.id and t109.office_id <= t110.id)) and t110.id is not null and t111.id = t109.meeting_id and
      t109.meeting_start_earliest <= t110.last_day and case when t111."end" is null then t111.start_latest else t111.end_latest end >= t110.first_day and
      +t109.meeting_start_earliest > '0000-00-00' and +t109.meeting_start_earliest < '9999-99-99' and +t109.meeting_start_earliest >= '2024-04-01' and t109.rank
      <> 'deprecated' and t109.attendance not in ('declined', 'absent') and t109.actor_id <> t110.whole_id union all select t121.side, t121.whole_id,
      'statement', t120.id, t120.id, t120.date_earliest, t120.speaker_id, t120.principal_id, t120.office_id, t120.date_earliest, t120.date_latest from
      linked_to_0_1_2 t121 cross join statement t120 where ((t120.speaker_id >= t121.id and t120.speaker_id <= t121.id) or (t120.principal_id >= t121.id and
      t120.principal_id <= t121.id) or (t120.office_id >= t121.id and t120.office_id <= t121.id)) and t121.id is not null and t120.date_earliest <=
      t121.last_day and t120.date_latest >= t121.first_day and +t120.date_earliest > '0000-00-00' and +t120.date_earliest < '9999-99-99' and +t120.date_earliest
      >= '2024-04-01' and t120.speaker_id <> t121.whole_id) select t123.side, t123.kind, t123.id, t123.event_id, t123.day, t123.first_day, t123.last_day,
      nullif(min(case when t123.actor_id = t123.whole_id then '' else coalesce(t123.tenure_id, '') end), '')
  from (select t122.side, t122.whole_id, t122.kind, t122.id, t122.event_id, t122.day, t122.actor_id, t122.principal_id, t122.office_id, t122.first_day,
      t122.last_day, coalesce(t122.principal_id, t124.body_id, t126.body_id, case when t122.office_id is null and not exists
      (select 1 from tenure t127 where t127.person_id = t122.actor_id and t127.possible_from <= t122.last_day and t127.possible_until >= t122.first_day and
          t127.rank <> 'deprecated') then t122.actor_id end) as for_id, t125.id as tenure_id from candidates t122
    left join office t124 on t124.id = t122.office_id and t122.principal_id is null
    left join tenure t125 on t125.person_id = t122.actor_id and t122.principal_id is null and t122.office_id is null and t125.likely_from <= t122.last_day and
        t125.likely_until >= t122.first_day and t125.rank <> 'deprecated'
    left join office t126 on t126.id = t125.office_id) t123 where (t123.actor_id = t123.whole_id or t123.for_id = t123.whole_id or (t123.for_id in
      (select id from parts_of_0_1_1) and exists (with recursive t128(id) as
        (select t123.for_id union select t131.id from t128 join relation t129 on t129.subject_id = t128.id and t129.kind = 'part_of' join actor t130 on t130.id
            = t128.id and t130.kind <> 'state' join actor t131 on t131.id = t129.object_id where t129.likely_from <= t123.last_day and t129.likely_until >=
            t123.first_day and t129.rank <> 'deprecated') select 1 from t128 where t128.id = t123.whole_id))) group by t123.side, t123.kind, t123.id,
            t123.event_id, t123.day, t123.first_day, t123.last_day), timeline4(subject_id, record_id, via_id, event_type, date, date_earliest, date_latest,
            status, part_of_id, _place) as materialized (with found(subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status,
            part_of_id) as (with every(subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id) as
    (select 'actors/sergey-lavrov', t4.id, t4.id, 'began', t4.founded, t4.founded_earliest, t4.founded_latest, null, null
      from (select t3.* from actor t3 where t3.id = 'actors/sergey-lavrov' and t3.founded_earliest > '0000-00-00' and t3.founded_earliest < '9999-99-99' and
          t3.founded_latest > '0000-00-00' and t3.founded_latest < '9999-99-99' and t3.founded_earliest >= '2024-04-01' order by t3.founded_earliest, t3.id
          limit 32) t4 union all select 'actors/sergey-lavrov', t6.id, t6.id, 'ended', t6.dissolved, t6.dissolved_earliest, t6.dissolved_latest, null, null
      from (select t5.* from actor t5 where t5.id = 'actors/sergey-lavrov' and t5.dissolved_earliest > '0000-00-00' and t5.dissolved_earliest < '9999-99-99' and
          t5.dissolved_latest > '0000-00-00' and t5.dissolved_latest < '9999-99-99' and t5.dissolved_earliest >= '2024-04-01' order by t5.dissolved_earliest,
          t5.id limit 32) t6 union all select 'actors/sergey-lavrov', t8.id, t8.id, 'began', t8.formed, t8.formed_earliest, t8.formed_latest, null, null
      from (select t7.* from alliance t7 where t7.organisation_id = 'actors/sergey-lavrov' and t7.formed_earliest > '0000-00-00' and t7.formed_earliest <
          '9999-99-99' and t7.formed_latest > '0000-00-00' and t7.formed_latest < '9999-99-99' and t7.formed_earliest >= '2024-04-01' order by
          t7.formed_earliest, t7.id limit 32) t8 union all select 'actors/sergey-lavrov', t10.id, t10.id, 'ended', t10.ended, t10.ended_earliest,
          t10.ended_latest, null, null
      from (select t9.* from alliance t9 where t9.organisation_id = 'actors/sergey-lavrov' and t9.ended_earliest > '0000-00-00' and t9.ended_earliest <
          '9999-99-99' and t9.ended_latest > '0000-00-00' and t9.ended_latest < '9999-99-99' and t9.ended_earliest >= '2024-04-01' order by t9.ended_earliest,
          t9.id limit 32) t10 union all select 'actors/sergey-lavrov', t12.id, t12.id, 'began', t12.since, t12.since_earliest, t12.since_latest, null, null
      from (select t11.* from citation t11 where t11.record_id = 'actors/sergey-lavrov' and t11.since_earliest > '0000-00-00' and t11.since_earliest <
          '9999-99-99' and t11.since_latest > '0000-00-00' and t11.since_latest < '9999-99-99' and t11.since_earliest >= '2024-04-01' order by
          t11.since_earliest, t11.id limit 32) t12 union all select 'actors/sergey-lavrov', t14.id, t14.id, 'ended', t14.until, t14.until_earliest,
          t14.until_latest, null, null
      from (select t13.* from citation t13 where t13.record_id = 'actors/sergey-lavrov' and t13.until_earliest > '0000-00-00' and t13.until_earliest <
          '9999-99-99' and t13.until_latest > '0000-00-00' and t13.until_latest < '9999-99-99' and t13.until_earliest >= '2024-04-01' order by
          t13.until_earliest, t13.id limit 32) t14 union all select 'actors/sergey-lavrov', t16.id, t16.id, 'began', t16.since, t16.since_earliest,
          t16.since_latest, null, null
      from (select t15.* from membership t15 where t15.actor_id = 'actors/sergey-lavrov' and t15.since_earliest > '0000-00-00' and t15.since_earliest <
          '9999-99-99' and t15.since_latest > '0000-00-00' and t15.since_latest < '9999-99-99' and t15.since_earliest >= '2024-04-01' and t15.rank <>
          'deprecated' order by t15.since_earliest, t15.id limit 32) t16 union all select 'actors/sergey-lavrov', t18.id, t18.id, 'ended', t18.until,
          t18.until_earliest, t18.until_latest, null, null
      from (select t17.* from membership t17 where t17.actor_id = 'actors/sergey-lavrov' and t17.until_earliest > '0000-00-00' and t17.until_earliest <
          '9999-99-99' and t17.until_latest > '0000-00-00' and t17.until_latest < '9999-99-99' and t17.until_earliest >= '2024-04-01' and t17.rank <>
          'deprecated' order by t17.until_earliest, t17.id limit 32) t18 union all select 'actors/sergey-lavrov', t20.id, t20.id, 'began', t20.since,
          t20.since_earliest, t20.since_latest, null, null
      from (select t19.* from obligation t19 where t19.obligor_id = 'actors/sergey-lavrov' and t19.since_earliest > '0000-00-00' and t19.since_earliest <
          '9999-99-99' and t19.since_latest > '0000-00-00' and t19.since_latest < '9999-99-99' and t19.since_earliest >= '2024-04-01' and t19.rank <>
          'deprecated' order by t19.since_earliest, t19.id limit 32) t20 union all select 'actors/sergey-lavrov', t22.id, t22.id, 'began', t22.since,
          t22.since_earliest, t22.since_latest, null, null
      from (select t21.* from obligation t21 where t21.beneficiary_id = 'actors/sergey-lavrov' and t21.since_earliest > '0000-00-00' and t21.since_earliest <
          '9999-99-99' and t21.since_latest > '0000-00-00' and t21.since_latest < '9999-99-99' and t21.since_earliest >= '2024-04-01' and t21.rank <>
          'deprecated' order by t21.since_earliest, t21.id limit 32) t22 union all select 'actors/sergey-lavrov', t24.id, t24.id, 'ended', t24.until,
          t24.until_earliest, t24.until_latest, null, null
      from (select t23.* from obligation t23 where t23.obligor_id = 'actors/sergey-lavrov' and t23.until_earliest > '0000-00-00' and t23.until_earliest <
          '9999-99-99' and t23.until_latest > '0000-00-00' and t23.until_latest < '9999-99-99' and t23.until_earliest >= '2024-04-01' and t23.rank <>
          'deprecated' order by t23.until_earliest, t23.id limit 32) t24 union all select 'actors/sergey-lavrov', t26.id, t26.id, 'ended', t26.until,
          t26.until_earliest, t26.until_latest, null, null
      from (select t25.* from obligation t25 where t25.beneficiary_id = 'actors/sergey-lavrov' and t25.until_earliest > '0000-00-00' and t25.until_earliest <
          '9999-99-99' and t25.until_latest > '0000-00-00' and t25.until_latest < '9999-99-99' and t25.until_earliest >= '2024-04-01' and t25.rank <>
          'deprecated' order by t25.until_earliest, t25.id limit 32) t26 union all select 'actors/sergey-lavrov', t30.id, t28.id, case t30.status when
          'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when
          'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t30.start, t30.start_earliest, t30.start_latest, t30.status, t30.part_of_id
      from (select t27.* from participation t27 where t27.actor_id = 'actors/sergey-lavrov' and t27.meeting_start_earliest > '0000-00-00' and
          t27.meeting_start_earliest < '9999-99-99' and t27.meeting_start_earliest >= '2024-04-01' and t27.rank <> 'deprecated' and not exists
        (select 1 from participation t29 where t29.meeting_id = t27.meeting_id and t29.id < t27.id and t29.actor_id = 'actors/sergey-lavrov' and t29.rank <>
            'deprecated') order by t27.meeting_start_earliest, t27.meeting_id limit 32) t28 join meeting t30 on t30.id = t28.meeting_id union all select
            'actors/sergey-lavrov', t34.id, t32.id, case t34.status when 'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then
            'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t34.start,
            t34.start_earliest, t34.start_latest, t34.status, t34.part_of_id
      from (select t31.* from participation t31 where t31.represents_id = 'actors/sergey-lavrov' and t31.meeting_start_earliest > '0000-00-00' and
          t31.meeting_start_earliest < '9999-99-99' and t31.meeting_start_earliest >= '2024-04-01' and t31.rank <> 'deprecated' and not exists
        (select 1 from participation t33 where t33.meeting_id = t31.meeting_id and t33.id < t31.id and t33.represents_id = 'actors/sergey-lavrov' and t33.rank
            <> 'deprecated') order by t31.meeting_start_earliest, t31.meeting_id limit 32) t32 join meeting t34 on t34.id = t32.meeting_id union all select
            'actors/sergey-lavrov', t36.id, t36.id, 'began', t36.since, t36.since_earliest, t36.since_latest, null, null
      from (select t35.* from relation t35 where t35.subject_id = 'actors/sergey-lavrov' and t35.since_earliest > '0000-00-00' and t35.since_earliest <
          '9999-99-99' and t35.since_latest > '0000-00-00' and t35.since_latest < '9999-99-99' and t35.since_earliest >= '2024-04-01' and t35.rank <>
          'deprecated' order by t35.since_earliest, t35.id limit 32) t36 union all select 'actors/sergey-lavrov', t38.id, t38.id, 'began', t38.since,
          t38.since_earliest, t38.since_latest, null, null
      from (select t37.* from relation t37 where t37.object_id = 'actors/sergey-lavrov' and t37.since_earliest > '0000-00-00' and t37.since_earliest <
          '9999-99-99' and t37.since_latest > '0000-00-00' and t37.since_latest < '9999-99-99' and t37.since_earliest >= '2024-04-01' and t37.rank <>
          'deprecated' order by t37.since_earliest, t37.id limit 32) t38 union all select 'actors/sergey-lavrov', t40.id, t40.id, 'ended', t40.until,
          t40.until_earliest, t40.until_latest, null, null
      from (select t39.* from relation t39 where t39.subject_id = 'actors/sergey-lavrov' and t39.until_earliest > '0000-00-00' and t39.until_earliest <
          '9999-99-99' and t39.until_latest > '0000-00-00' and t39.until_latest < '9999-99-99' and t39.until_earliest >= '2024-04-01' and t39.rank <>
          'deprecated' order by t39.until_earliest, t39.id limit 32) t40 union all select 'actors/sergey-lavrov', t42.id, t42.id, 'ended', t42.until,
          t42.until_earliest, t42.until_latest, null, null
      from (select t41.* from relation t41 where t41.object_id = 'actors/sergey-lavrov' and t41.until_earliest > '0000-00-00' and t41.until_earliest <
          '9999-99-99' and t41.until_latest > '0000-00-00' and t41.until_latest < '9999-99-99' and t41.until_earliest >= '2024-04-01' and t41.rank <>
          'deprecated' order by t41.until_earliest, t41.id limit 32) t42 union all select 'actors/sergey-lavrov', t44.id, t44.id, 'took_place', t44.date,
          t44.date_earliest, t44.date_latest, null, null
      from (select t43.* from statement t43 where t43.speaker_id = 'actors/sergey-lavrov' and t43.date_earliest > '0000-00-00' and t43.date_earliest <
          '9999-99-99' and t43.date_earliest >= '2024-04-01' order by t43.date_earliest, t43.id limit 32) t44 union all select 'actors/sergey-lavrov', t46.id,
          t46.id, 'took_place', t46.date, t46.date_earliest, t46.date_latest, null, null
      from (select t45.* from statement t45 where t45.principal_id = 'actors/sergey-lavrov' and t45.date_earliest > '0000-00-00' and t45.date_earliest <
          '9999-99-99' and t45.date_earliest >= '2024-04-01' order by t45.date_earliest, t45.id limit 32) t46 union all select 'actors/sergey-lavrov', t50.id,
          t48.id, 'took_place', t50.date, t50.date_earliest, t50.date_latest, null, null
      from (select t47.* from target t47 where t47.record_id = 'actors/sergey-lavrov' and t47.statement_date_earliest > '0000-00-00' and
          t47.statement_date_earliest < '9999-99-99' and t47.statement_date_earliest >= '2024-04-01' and t47.rank <> 'deprecated' and not exists
        (select 1 from target t49 where t49.statement_id = t47.statement_id and t49.id < t47.id and t49.record_id = 'actors/sergey-lavrov' and t49.rank <>
            'deprecated') order by t47.statement_date_earliest, t47.statement_id limit 32) t48 join statement t50 on t50.id = t48.statement_id union all select
            'actors/sergey-lavrov', t52.id, t52.id, 'began', t52.since, t52.since_earliest, t52.since_latest, null, null
      from (select t51.* from tenure t51 where t51.person_id = 'actors/sergey-lavrov' and t51.since_earliest > '0000-00-00' and t51.since_earliest <
          '9999-99-99' and t51.since_latest > '0000-00-00' and t51.since_latest < '9999-99-99' and t51.since_earliest >= '2024-04-01' and t51.rank <>
          'deprecated' order by t51.since_earliest, t51.id limit 32) t52 union all select 'actors/sergey-lavrov', t54.id, t54.id, 'ended', t54.until,
          t54.until_earliest, t54.until_latest, null, null
      from (select t53.* from tenure t53 where t53.person_id = 'actors/sergey-lavrov' and t53.until_earliest > '0000-00-00' and t53.until_earliest <
          '9999-99-99' and t53.until_latest > '0000-00-00' and t53.until_latest < '9999-99-99' and t53.until_earliest >= '2024-04-01' and t53.rank <>
          'deprecated' order by t53.until_earliest, t53.id limit 32) t54 union all select 'actors/wang-yi', t56.id, t56.id, 'began', t56.founded,
          t56.founded_earliest, t56.founded_latest, null, null
      from (select t55.* from actor t55 where t55.id = 'actors/wang-yi' and t55.founded_earliest > '0000-00-00' and t55.founded_earliest < '9999-99-99' and
          t55.founded_latest > '0000-00-00' and t55.founded_latest < '9999-99-99' and t55.founded_earliest >= '2024-04-01' order by t55.founded_earliest, t55.id
          limit 32) t56 union all select 'actors/wang-yi', t58.id, t58.id, 'ended', t58.dissolved, t58.dissolved_earliest, t58.dissolved_latest, null, null
      from (select t57.* from actor t57 where t57.id = 'actors/wang-yi' and t57.dissolved_earliest > '0000-00-00' and t57.dissolved_earliest < '9999-99-99' and
          t57.dissolved_latest > '0000-00-00' and t57.dissolved_latest < '9999-99-99' and t57.dissolved_earliest >= '2024-04-01' order by
          t57.dissolved_earliest, t57.id limit 32) t58 union all select 'actors/wang-yi', t60.id, t60.id, 'began', t60.formed, t60.formed_earliest,
          t60.formed_latest, null, null
      from (select t59.* from alliance t59 where t59.organisation_id = 'actors/wang-yi' and t59.formed_earliest > '0000-00-00' and t59.formed_earliest <
          '9999-99-99' and t59.formed_latest > '0000-00-00' and t59.formed_latest < '9999-99-99' and t59.formed_earliest >= '2024-04-01' order by
          t59.formed_earliest, t59.id limit 32) t60 union all select 'actors/wang-yi', t62.id, t62.id, 'ended', t62.ended, t62.ended_earliest, t62.ended_latest,
          null, null
      from (select t61.* from alliance t61 where t61.organisation_id = 'actors/wang-yi' and t61.ended_earliest > '0000-00-00' and t61.ended_earliest <
          '9999-99-99' and t61.ended_latest > '0000-00-00' and t61.ended_latest < '9999-99-99' and t61.ended_earliest >= '2024-04-01' order by
          t61.ended_earliest, t61.id limit 32) t62 union all select 'actors/wang-yi', t64.id, t64.id, 'began', t64.since, t64.since_earliest, t64.since_latest,
          null, null
      from (select t63.* from citation t63 where t63.record_id = 'actors/wang-yi' and t63.since_earliest > '0000-00-00' and t63.since_earliest < '9999-99-99'
          and t63.since_latest > '0000-00-00' and t63.since_latest < '9999-99-99' and t63.since_earliest >= '2024-04-01' order by t63.since_earliest, t63.id
          limit 32) t64 union all select 'actors/wang-yi', t66.id, t66.id, 'ended', t66.until, t66.until_earliest, t66.until_latest, null, null
      from (select t65.* from citation t65 where t65.record_id = 'actors/wang-yi' and t65.until_earliest > '0000-00-00' and t65.until_earliest < '9999-99-99'
          and t65.until_latest > '0000-00-00' and t65.until_latest < '9999-99-99' and t65.until_earliest >= '2024-04-01' order by t65.until_earliest, t65.id
          limit 32) t66 union all select 'actors/wang-yi', t68.id, t68.id, 'began', t68.since, t68.since_earliest, t68.since_latest, null, null
      from (select t67.* from membership t67 where t67.actor_id = 'actors/wang-yi' and t67.since_earliest > '0000-00-00' and t67.since_earliest < '9999-99-99'
          and t67.since_latest > '0000-00-00' and t67.since_latest < '9999-99-99' and t67.since_earliest >= '2024-04-01' and t67.rank <> 'deprecated' order by
          t67.since_earliest, t67.id limit 32) t68 union all select 'actors/wang-yi', t70.id, t70.id, 'ended', t70.until, t70.until_earliest, t70.until_latest,
          null, null
      from (select t69.* from membership t69 where t69.actor_id = 'actors/wang-yi' and t69.until_earliest > '0000-00-00' and t69.until_earliest < '9999-99-99'
          and t69.until_latest > '0000-00-00' and t69.until_latest < '9999-99-99' and t69.until_earliest >= '2024-04-01' and t69.rank <> 'deprecated' order by
          t69.until_earliest, t69.id limit 32) t70 union all select 'actors/wang-yi', t72.id, t72.id, 'began', t72.since, t72.since_earliest, t72.since_latest,
          null, null
      from (select t71.* from obligation t71 where t71.obligor_id = 'actors/wang-yi' and t71.since_earliest > '0000-00-00' and t71.since_earliest < '9999-99-99'
          and t71.since_latest > '0000-00-00' and t71.since_latest < '9999-99-99' and t71.since_earliest >= '2024-04-01' and t71.rank <> 'deprecated' order by
          t71.since_earliest, t71.id limit 32) t72 union all select 'actors/wang-yi', t74.id, t74.id, 'began', t74.since, t74.since_earliest, t74.since_latest,
          null, null
      from (select t73.* from obligation t73 where t73.beneficiary_id = 'actors/wang-yi' and t73.since_earliest > '0000-00-00' and t73.since_earliest <
          '9999-99-99' and t73.since_latest > '0000-00-00' and t73.since_latest < '9999-99-99' and t73.since_earliest >= '2024-04-01' and t73.rank <>
          'deprecated' order by t73.since_earliest, t73.id limit 32) t74 union all select 'actors/wang-yi', t76.id, t76.id, 'ended', t76.until,
          t76.until_earliest, t76.until_latest, null, null
      from (select t75.* from obligation t75 where t75.obligor_id = 'actors/wang-yi' and t75.until_earliest > '0000-00-00' and t75.until_earliest < '9999-99-99'
          and t75.until_latest > '0000-00-00' and t75.until_latest < '9999-99-99' and t75.until_earliest >= '2024-04-01' and t75.rank <> 'deprecated' order by
          t75.until_earliest, t75.id limit 32) t76 union all select 'actors/wang-yi', t78.id, t78.id, 'ended', t78.until, t78.until_earliest, t78.until_latest,
          null, null
      from (select t77.* from obligation t77 where t77.beneficiary_id = 'actors/wang-yi' and t77.until_earliest > '0000-00-00' and t77.until_earliest <
          '9999-99-99' and t77.until_latest > '0000-00-00' and t77.until_latest < '9999-99-99' and t77.until_earliest >= '2024-04-01' and t77.rank <>
          'deprecated' order by t77.until_earliest, t77.id limit 32) t78 union all select 'actors/wang-yi', t82.id, t80.id, case t82.status when 'anticipated'
          then 'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then
          'did_not_take_place' when 'alleged' then 'alleged' end, t82.start, t82.start_earliest, t82.start_latest, t82.status, t82.part_of_id
      from (select t79.* from participation t79 where t79.actor_id = 'actors/wang-yi' and t79.meeting_start_earliest > '0000-00-00' and
          t79.meeting_start_earliest < '9999-99-99' and t79.meeting_start_earliest >= '2024-04-01' and t79.rank <> 'deprecated' and not exists
        (select 1 from participation t81 where t81.meeting_id = t79.meeting_id and t81.id < t79.id and t81.actor_id = 'actors/wang-yi' and t81.rank <>
            'deprecated') order by t79.meeting_start_earliest, t79.meeting_id limit 32) t80 join meeting t82 on t82.id = t80.meeting_id union all select
            'actors/wang-yi', t86.id, t84.id, case t86.status when 'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then 'took_place'
            when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t86.start,
            t86.start_earliest, t86.start_latest, t86.status, t86.part_of_id
      from (select t83.* from participation t83 where t83.represents_id = 'actors/wang-yi' and t83.meeting_start_earliest > '0000-00-00' and
          t83.meeting_start_earliest < '9999-99-99' and t83.meeting_start_earliest >= '2024-04-01' and t83.rank <> 'deprecated' and not exists
        (select 1 from participation t85 where t85.meeting_id = t83.meeting_id and t85.id < t83.id and t85.represents_id = 'actors/wang-yi' and t85.rank <>
            'deprecated') order by t83.meeting_start_earliest, t83.meeting_id limit 32) t84 join meeting t86 on t86.id = t84.meeting_id union all select
            'actors/wang-yi', t88.id, t88.id, 'began', t88.since, t88.since_earliest, t88.since_latest, null, null
      from (select t87.* from relation t87 where t87.subject_id = 'actors/wang-yi' and t87.since_earliest > '0000-00-00' and t87.since_earliest < '9999-99-99'
          and t87.since_latest > '0000-00-00' and t87.since_latest < '9999-99-99' and t87.since_earliest >= '2024-04-01' and t87.rank <> 'deprecated' order by
          t87.since_earliest, t87.id limit 32) t88 union all select 'actors/wang-yi', t90.id, t90.id, 'began', t90.since, t90.since_earliest, t90.since_latest,
          null, null
      from (select t89.* from relation t89 where t89.object_id = 'actors/wang-yi' and t89.since_earliest > '0000-00-00' and t89.since_earliest < '9999-99-99'
          and t89.since_latest > '0000-00-00' and t89.since_latest < '9999-99-99' and t89.since_earliest >= '2024-04-01' and t89.rank <> 'deprecated' order by
          t89.since_earliest, t89.id limit 32) t90 union all select 'actors/wang-yi', t92.id, t92.id, 'ended', t92.until, t92.until_earliest, t92.until_latest,
          null, null
      from (select t91.* from relation t91 where t91.subject_id = 'actors/wang-yi' and t91.until_earliest > '0000-00-00' and t91.until_earliest < '9999-99-99'
          and t91.until_latest > '0000-00-00' and t91.until_latest < '9999-99-99' and t91.until_earliest >= '2024-04-01' and t91.rank <> 'deprecated' order by
          t91.until_earliest, t91.id limit 32) t92 union all select 'actors/wang-yi', t94.id, t94.id, 'ended', t94.until, t94.until_earliest, t94.until_latest,
          null, null
      from (select t93.* from relation t93 where t93.object_id = 'actors/wang-yi' and t93.until_earliest > '0000-00-00' and t93.until_earliest < '9999-99-99'
          and t93.until_latest > '0000-00-00' and t93.until_latest < '9999-99-99' and t93.until_earliest >= '2024-04-01' and t93.rank <> 'deprecated' order by
          t93.until_earliest, t93.id limit 32) t94 union all select 'actors/wang-yi', t96.id, t96.id, 'took_place', t96.date, t96.date_earliest,
          t96.date_latest, null, null
      from (select t95.* from statement t95 where t95.speaker_id = 'actors/wang-yi' and t95.date_earliest > '0000-00-00' and t95.date_earliest < '9999-99-99'
          and t95.date_earliest >= '2024-04-01' order by t95.date_earliest, t95.id limit 32) t96 union all select 'actors/wang-yi', t98.id, t98.id, 'took_place'
          , t98.date, t98.date_earliest, t98.date_latest, null, null
      from (select t97.* from statement t97 where t97.principal_id = 'actors/wang-yi' and t97.date_earliest > '0000-00-00' and t97.date_earliest < '9999-99-99'
          and t97.date_earliest >= '2024-04-01' order by t97.date_earliest, t97.id limit 32) t98 union all select 'actors/wang-yi', t102.id, t100.id,
          'took_place', t102.date, t102.date_earliest, t102.date_latest, null, null
      from (select t99.* from target t99 where t99.record_id = 'actors/wang-yi' and t99.statement_date_earliest > '0000-00-00' and t99.statement_date_earliest <
          '9999-99-99' and t99.statement_date_earliest >= '2024-04-01' and t99.rank <> 'deprecated' and not exists
        (select 1 from target t101 where t101.statement_id = t99.statement_id and t101.id < t99.id and t101.record_id = 'actors/wang-yi' and t101.rank <>
            'deprecated') order by t99.statement_date_earliest, t99.statement_id limit 32) t100 join statement t102 on t102.id = t100.statement_id union all
            select 'actors/wang-yi', t104.id, t104.id, 'began', t104.since, t104.since_earliest, t104.since_latest, null, null
      from (select t103.* from tenure t103 where t103.person_id = 'actors/wang-yi' and t103.since_earliest > '0000-00-00' and t103.since_earliest < '9999-99-99'
          and t103.since_latest > '0000-00-00' and t103.since_latest < '9999-99-99' and t103.since_earliest >= '2024-04-01' and t103.rank <> 'deprecated' order
          by t103.since_earliest, t103.id limit 32) t104 union all select 'actors/wang-yi', t106.id, t106.id, 'ended', t106.until, t106.until_earliest,
          t106.until_latest, null, null
      from (select t105.* from tenure t105 where t105.person_id = 'actors/wang-yi' and t105.until_earliest > '0000-00-00' and t105.until_earliest < '9999-99-99'
          and t105.until_latest > '0000-00-00' and t105.until_latest < '9999-99-99' and t105.until_earliest >= '2024-04-01' and t105.rank <> 'deprecated' order
          by t105.until_earliest, t105.id limit 32) t106 union all select case t107.side when '0' then 'actors/sergey-lavrov' when '1' then 'actors/wang-yi'
          end, t108.id, t107.id, case t108.status when 'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then 'took_place' when
          'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t108.start, t108.start_earliest,
          t108.start_latest, t108.status, t108.part_of_id
      from (select side, event_id, day, min(id) as id from actions_shown3 where kind = 'participation' group by side, event_id, day order by day, event_id limit
          33) t107 join meeting t108 on t108.id = t107.event_id union all select case t133.side when '0' then 'actors/sergey-lavrov' when '1' then
          'actors/wang-yi' end, t134.id, t133.id, 'took_place', t134.date, t134.date_earliest, t134.date_latest, null, null
      from (select side, event_id, day, min(id) as id from actions_shown3 where kind = 'statement' group by side, event_id, day order by day, event_id limit 33)
          t133 join statement t134 on t134.id = t133.event_id) select subject_id, record_id, min(via_id) as via_id, event_type, date, date_earliest,
          date_latest, status, part_of_id from every group by subject_id, record_id, event_type, date, date_earliest, date_latest, status, part_of_id) select *
  from (select subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id, row_number() over (order by date_earliest,
      record_id, event_type, subject_id) from found order by date_earliest, record_id, event_type, subject_id limit 31) t2), told_citation5(id, revision, label,
      note, record_id, document_id, support_type, since, until, value, as_printed, set_aside, start_offset, end_offset, span_sha256, page, phrase, prefix,
      suffix, field, attested_from, attested_until, presumed_from, presumed_until, value_first, value_last, since_earliest, since_latest, until_earliest,
      until_latest) as not materialized
(select t139.id, t139.revision, t139.label, t139.note, t139.record_id, t139.document_id, t139.support_type, t139.since, t139.until, t139.value, t139.as_printed,
    t139.set_aside, t139.start_offset, t139.end_offset, t139.span_sha256, t139.page, t139.phrase, t139.prefix, t139.suffix, t139.field, t139.attested_from,
    t139.attested_until, t139.presumed_from, t139.presumed_until, t139.value_first, t139.value_last, t139.since_earliest, t139.since_latest,
    t139.until_earliest, t139.until_latest from citation t139 where true), p6 as materialized
(select t140.*, row_number() over (order by t140._place) as _n
  from (select timeline4.*,
    (select t138.id from told_citation5 t138 where t138.record_id = timeline4.via_id and t138.support_type = 'supports' and t138.set_aside is null order by
        t138.id limit 1) as citation_id from timeline4 where _place <= 30) t140), x7(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t148._told, ',')
      from (select t141._n as _n, printf(
          '{"date":%s,"eventType":"%s","status":%s,"partOf":%s,"record":{"id":"%s","recordKind":%s,"label":%s},"subject":{"id":"%s","recordKind":%s,"label":%s},"via":{"id":"%s","recordKind":%s,"label":%s},"citation":%s}'
          , case when t141.date is null then 'null' else '{"text":"' || t141.date || '","earliest":' || case t141.date_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t141.date_earliest || '"' end || ',"latest":' || case t141.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t141.date_latest || '"' end || '}' end, upper(t141.event_type), case when t141.status is null then 'null' else
          '"' || upper(t141.status) || '"' end, case when t142.id is null then 'null' else printf('{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s}',
          t142.id, json_quote(t142.label), upper(t142.kind), case when t142.start is null then 'null' else '{"text":"' || t142.start || '","earliest":' || case
          t142.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t142.start_earliest || '"' end || ',"latest":' || case
          t142.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t142.start_latest || '"' end || '}' end, case when t143.id
          is null then 'null' else '{"id":"' || t143.id || '","label":' || json_quote(t143.label) || '}' end) end, t144.id, json_quote(upper(t144.record_kind)),
          json_quote(t144.label), t145.id, json_quote(upper(t145.record_kind)), json_quote(t145.label), t146.id, json_quote(upper(t146.record_kind)),
          json_quote(t146.label), case when t147.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}',
          t147.id, json_quote(t147.start_offset), json_quote(t147.end_offset), json_quote(t147.page), json_quote(t147.phrase)) end) as _told from p6 t141
        left join meeting t142 on t142.id = t141.part_of_id
        left join place t143 on t143.id = t142.place_id
        left join record t144 on t144.id = t141.record_id
        left join record t145 on t145.id = t141.subject_id
        left join record t146 on t146.id = t141.via_id
        left join citation t147 on t147.id = t141.citation_id order by _n limit 200) t148))) select printf(
            '{"data":{"timeline":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"entries":%s,"next":%s}',
        (select x7.json from x7), json_quote(t1.next))
      from (select
        (select lower(hex(date_earliest || ' ' || record_id || ' ' || event_type || ' ' || subject_id)) from timeline4 where _place = 30 and exists
          (select 1 from timeline4 where _place > 30)) as next where exists
        (select 1 from record t135 where t135.id = 'actors/sergey-lavrov' and t135.retired is null) and exists
        (select 1 from record t136 where t136.id = 'actors/wang-yi' and t136.retired is null)) t1), ' null'),
  (select value from counter where name = 'revision'))

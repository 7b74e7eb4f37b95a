with parts_of_0_1_1(side, whole_id, id) as materialized (with recursive part(side, whole_id, id) as
  (select *
    from (select '0' as side, t119.id as whole_id, t119.id as id from actor t119 where t119.id = 'actors/sergey-lavrov' union select '1' as side, t120.id as
        whole_id, t120.id as id from actor t120 where t120.id = 'actors/wang-yi') t121 union select part.side, part.whole_id, t118.subject_id from part join
        relation t118 on t118.object_id = part.id and t118.kind = 'part_of') select * from part), linked_to_0_1_2(side, whole_id, id, first_day, last_day) as
        materialized
(select distinct t115.side, t115.whole_id, case n when 1 then t115.id when 2 then t116.id else t117.person_id end, case n when 3 then t117.likely_from else
    '0000-00-00' end, case n when 3 then t117.likely_until else '9999-99-99' end from parts_of_0_1_1 t115
  left join office t116 on t116.body_id = t115.id
  left join tenure t117 on t117.office_id = t116.id cross join
  (select 1 as n union all select 2 union all select 3) t122 where case n when 1 then t115.id when 2 then t116.id else t117.person_id end is not null),
      all_actions3(side, kind, id, event_id, day, first_day, last_day, tenure_id) as materialized (with candidates(side, whole_id, kind, id, event_id, day,
      actor_id, principal_id, office_id, first_day, last_day) as
  (select t113.side, t113.whole_id, 'participation', t112.id, t112.meeting_id, t112.meeting_start_earliest, t112.actor_id, t112.represents_id, t112.office_id,
      t114.start_earliest, case when t114."end" is null then t114.start_latest else t114.end_latest end from linked_to_0_1_2 t113 cross join participation t112
      cross join meeting t114 where ((t112.actor_id >= t113.id and t112.actor_id <= t113.id) or (t112.represents_id >= t113.id and t112.represents_id <=
      t113.id) or (t112.office_id >= t113.id and t112.office_id <= t113.id)) and likelihood(t113.id is not null, 0.0001) and t114.id = t112.meeting_id and
      +t112.meeting_start_earliest <= t113.last_day and case when t114."end" is null then t114.start_latest else t114.end_latest end >= t113.first_day and
      (t113.id = t113.whole_id or +t112.represents_id = t113.id or (+t112.represents_id is null and (+t112.office_id is null or +t112.office_id = t113.id))) and
      +t112.meeting_start_earliest > '0000-00-00' and +t112.meeting_start_earliest < '9999-99-99' and +t112.meeting_start_earliest >= '2024-04-01' and t112.rank
      <> 'deprecated' and t112.attendance not in ('declined', 'absent') and t112.actor_id <> t113.whole_id union all select t124.side, t124.whole_id,
      'statement', t123.id, t123.id, t123.date_earliest, t123.speaker_id, t123.principal_id, t123.office_id, t123.date_earliest, t123.date_latest from
      linked_to_0_1_2 t124 cross join statement t123 where ((t123.speaker_id >= t124.id and t123.speaker_id <= t124.id) or (t123.principal_id >= t124.id and
      t123.principal_id <= t124.id) or (t123.office_id >= t124.id and t123.office_id <= t124.id)) and likelihood(t124.id is not null, 0.0001) and
      +t123.date_earliest <= t124.last_day and t123.date_latest >= t124.first_day and (t124.id = t124.whole_id or +t123.principal_id = t124.id or
      (+t123.principal_id is null and (+t123.office_id is null or +t123.office_id = t124.id))) and +t123.date_earliest > '0000-00-00' and +t123.date_earliest <
      '9999-99-99' and +t123.date_earliest >= '2024-04-01' and t123.speaker_id <> t124.whole_id) select t126.side, t126.kind, t126.id, t126.event_id, t126.day,
      t126.first_day, t126.last_day, nullif(min(case when t126.actor_id = t126.whole_id then '' else coalesce(t126.tenure_id, '') end), '')
  from (select t125.side, t125.whole_id, t125.kind, t125.id, t125.event_id, t125.day, t125.actor_id, t125.principal_id, t125.office_id, t125.first_day,
      t125.last_day, coalesce(t125.principal_id, t127.body_id, t129.body_id, case when t125.office_id is null and not exists
      (select 1 from tenure t130 where t130.person_id = t125.actor_id and t130.possible_from <= t125.last_day and t130.possible_until >= t125.first_day and
          t130.rank <> 'deprecated') then t125.actor_id end) as for_id, t128.id as tenure_id from candidates t125
    left join office t127 on t127.id = t125.office_id and t125.principal_id is null
    left join tenure t128 on t128.person_id = t125.actor_id and t125.principal_id is null and t125.office_id is null and t128.likely_from <= t125.last_day and
        t128.likely_until >= t125.first_day and t128.rank <> 'deprecated'
    left join office t129 on t129.id = t128.office_id) t126 where (t126.actor_id = t126.whole_id or t126.for_id = t126.whole_id or (t126.for_id in
      (select id from parts_of_0_1_1) and exists (with recursive t131(id) as
        (select t126.for_id union select t134.id from t131 join relation t132 on t132.subject_id = t131.id and t132.kind = 'part_of' join actor t133 on t133.id
            = t131.id and t133.kind <> 'state' join actor t134 on t134.id = t132.object_id where likelihood(t131.id is not null, 0.0001) and t132.likely_from <=
            t126.last_day and t132.likely_until >= t126.first_day and t132.rank <> 'deprecated') select 1 from t131 where t131.id = t126.whole_id))) group by
            t126.side, t126.kind, t126.id, t126.event_id, t126.day, t126.first_day, t126.last_day), timeline4(subject_id, record_id, via_id, event_type, date,
            date_earliest, date_latest, status, part_of_id, _place) as materialized (with found(subject_id, record_id, via_id, event_type, date, date_earliest,
            date_latest, status, part_of_id) as (with every(subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id) as
    (select 'actors/sergey-lavrov', t7.id, t7.id, 'began', t7.founded, t7.founded_earliest, t7.founded_latest, null, null
      from (select t6.* from actor t6 where t6.id = 'actors/sergey-lavrov' and t6.founded_earliest > '0000-00-00' and t6.founded_earliest < '9999-99-99' and
          t6.founded_latest > '0000-00-00' and t6.founded_latest < '9999-99-99' and t6.founded_earliest >= '2024-04-01' order by t6.founded_earliest, t6.id
          limit 32) t7 union all select 'actors/sergey-lavrov', t9.id, t9.id, 'ended', t9.dissolved, t9.dissolved_earliest, t9.dissolved_latest, null, null
      from (select t8.* from actor t8 where t8.id = 'actors/sergey-lavrov' and t8.dissolved_earliest > '0000-00-00' and t8.dissolved_earliest < '9999-99-99' and
          t8.dissolved_latest > '0000-00-00' and t8.dissolved_latest < '9999-99-99' and t8.dissolved_earliest >= '2024-04-01' order by t8.dissolved_earliest,
          t8.id limit 32) t9 union all select 'actors/sergey-lavrov', t11.id, t11.id, 'began', t11.formed, t11.formed_earliest, t11.formed_latest, null, null
      from (select t10.* from alliance t10 where t10.organisation_id = 'actors/sergey-lavrov' and t10.formed_earliest > '0000-00-00' and t10.formed_earliest <
          '9999-99-99' and t10.formed_latest > '0000-00-00' and t10.formed_latest < '9999-99-99' and t10.formed_earliest >= '2024-04-01' order by
          t10.formed_earliest, t10.id limit 32) t11 union all select 'actors/sergey-lavrov', t13.id, t13.id, 'ended', t13.ended, t13.ended_earliest,
          t13.ended_latest, null, null
      from (select t12.* from alliance t12 where t12.organisation_id = 'actors/sergey-lavrov' and t12.ended_earliest > '0000-00-00' and t12.ended_earliest <
          '9999-99-99' and t12.ended_latest > '0000-00-00' and t12.ended_latest < '9999-99-99' and t12.ended_earliest >= '2024-04-01' order by
          t12.ended_earliest, t12.id limit 32) t13 union all select 'actors/sergey-lavrov', t15.id, t15.id, 'began', t15.since, t15.since_earliest,
          t15.since_latest, null, null
      from (select t14.* from citation t14 where t14.record_id = 'actors/sergey-lavrov' and t14.since_earliest > '0000-00-00' and t14.since_earliest <
          '9999-99-99' and t14.since_latest > '0000-00-00' and t14.since_latest < '9999-99-99' and t14.since_earliest >= '2024-04-01' order by
          t14.since_earliest, t14.id limit 32) t15 union all select 'actors/sergey-lavrov', t17.id, t17.id, 'ended', t17.until, t17.until_earliest,
          t17.until_latest, null, null
      from (select t16.* from citation t16 where t16.record_id = 'actors/sergey-lavrov' and t16.until_earliest > '0000-00-00' and t16.until_earliest <
          '9999-99-99' and t16.until_latest > '0000-00-00' and t16.until_latest < '9999-99-99' and t16.until_earliest >= '2024-04-01' order by
          t16.until_earliest, t16.id limit 32) t17 union all select 'actors/sergey-lavrov', t19.id, t19.id, 'began', t19.since, t19.since_earliest,
          t19.since_latest, null, null
      from (select t18.* from membership t18 where t18.actor_id = 'actors/sergey-lavrov' and t18.since_earliest > '0000-00-00' and t18.since_earliest <
          '9999-99-99' and t18.since_latest > '0000-00-00' and t18.since_latest < '9999-99-99' and t18.since_earliest >= '2024-04-01' and t18.rank <>
          'deprecated' order by t18.since_earliest, t18.id limit 32) t19 union all select 'actors/sergey-lavrov', t21.id, t21.id, 'ended', t21.until,
          t21.until_earliest, t21.until_latest, null, null
      from (select t20.* from membership t20 where t20.actor_id = 'actors/sergey-lavrov' and t20.until_earliest > '0000-00-00' and t20.until_earliest <
          '9999-99-99' and t20.until_latest > '0000-00-00' and t20.until_latest < '9999-99-99' and t20.until_earliest >= '2024-04-01' and t20.rank <>
          'deprecated' order by t20.until_earliest, t20.id limit 32) t21 union all select 'actors/sergey-lavrov', t23.id, t23.id, 'began', t23.since,
          t23.since_earliest, t23.since_latest, null, null
      from (select t22.* from obligation t22 where t22.obligor_id = 'actors/sergey-lavrov' and t22.since_earliest > '0000-00-00' and t22.since_earliest <
          '9999-99-99' and t22.since_latest > '0000-00-00' and t22.since_latest < '9999-99-99' and t22.since_earliest >= '2024-04-01' and t22.rank <>
          'deprecated' order by t22.since_earliest, t22.id limit 32) t23 union all select 'actors/sergey-lavrov', t25.id, t25.id, 'began', t25.since,
          t25.since_earliest, t25.since_latest, null, null
      from (select t24.* from obligation t24 where t24.beneficiary_id = 'actors/sergey-lavrov' and t24.since_earliest > '0000-00-00' and t24.since_earliest <
          '9999-99-99' and t24.since_latest > '0000-00-00' and t24.since_latest < '9999-99-99' and t24.since_earliest >= '2024-04-01' and t24.rank <>
          'deprecated' order by t24.since_earliest, t24.id limit 32) t25 union all select 'actors/sergey-lavrov', t27.id, t27.id, 'ended', t27.until,
          t27.until_earliest, t27.until_latest, null, null
      from (select t26.* from obligation t26 where t26.obligor_id = 'actors/sergey-lavrov' and t26.until_earliest > '0000-00-00' and t26.until_earliest <
          '9999-99-99' and t26.until_latest > '0000-00-00' and t26.until_latest < '9999-99-99' and t26.until_earliest >= '2024-04-01' and t26.rank <>
          'deprecated' order by t26.until_earliest, t26.id limit 32) t27 union all select 'actors/sergey-lavrov', t29.id, t29.id, 'ended', t29.until,
          t29.until_earliest, t29.until_latest, null, null
      from (select t28.* from obligation t28 where t28.beneficiary_id = 'actors/sergey-lavrov' and t28.until_earliest > '0000-00-00' and t28.until_earliest <
          '9999-99-99' and t28.until_latest > '0000-00-00' and t28.until_latest < '9999-99-99' and t28.until_earliest >= '2024-04-01' and t28.rank <>
          'deprecated' order by t28.until_earliest, t28.id limit 32) t29 union all select 'actors/sergey-lavrov', t33.id, t31.id, case t33.status when
          'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when
          'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t33.start, t33.start_earliest, t33.start_latest, t33.status, t33.part_of_id
      from (select t30.* from participation t30 where t30.actor_id = 'actors/sergey-lavrov' and t30.meeting_start_earliest > '0000-00-00' and
          t30.meeting_start_earliest < '9999-99-99' and t30.meeting_start_earliest >= '2024-04-01' and t30.rank <> 'deprecated' and not exists
        (select 1 from participation t32 where t32.meeting_id = t30.meeting_id and t32.id < t30.id and +t32.actor_id = 'actors/sergey-lavrov' and t32.rank <>
            'deprecated') order by t30.meeting_start_earliest, t30.meeting_id limit 32) t31 join meeting t33 on t33.id = t31.meeting_id union all select
            'actors/sergey-lavrov', t37.id, t35.id, case t37.status when 'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then
            'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t37.start,
            t37.start_earliest, t37.start_latest, t37.status, t37.part_of_id
      from (select t34.* from participation t34 where t34.represents_id = 'actors/sergey-lavrov' and t34.meeting_start_earliest > '0000-00-00' and
          t34.meeting_start_earliest < '9999-99-99' and t34.meeting_start_earliest >= '2024-04-01' and t34.rank <> 'deprecated' and not exists
        (select 1 from participation t36 where t36.meeting_id = t34.meeting_id and t36.id < t34.id and +t36.represents_id = 'actors/sergey-lavrov' and t36.rank
            <> 'deprecated') order by t34.meeting_start_earliest, t34.meeting_id limit 32) t35 join meeting t37 on t37.id = t35.meeting_id union all select
            'actors/sergey-lavrov', t39.id, t39.id, 'began', t39.since, t39.since_earliest, t39.since_latest, null, null
      from (select t38.* from relation t38 where t38.subject_id = 'actors/sergey-lavrov' and t38.since_earliest > '0000-00-00' and t38.since_earliest <
          '9999-99-99' and t38.since_latest > '0000-00-00' and t38.since_latest < '9999-99-99' and t38.since_earliest >= '2024-04-01' and t38.rank <>
          'deprecated' order by t38.since_earliest, t38.id limit 32) t39 union all select 'actors/sergey-lavrov', t41.id, t41.id, 'began', t41.since,
          t41.since_earliest, t41.since_latest, null, null
      from (select t40.* from relation t40 where t40.object_id = 'actors/sergey-lavrov' and t40.since_earliest > '0000-00-00' and t40.since_earliest <
          '9999-99-99' and t40.since_latest > '0000-00-00' and t40.since_latest < '9999-99-99' and t40.since_earliest >= '2024-04-01' and t40.rank <>
          'deprecated' order by t40.since_earliest, t40.id limit 32) t41 union all select 'actors/sergey-lavrov', t43.id, t43.id, 'ended', t43.until,
          t43.until_earliest, t43.until_latest, null, null
      from (select t42.* from relation t42 where t42.subject_id = 'actors/sergey-lavrov' and t42.until_earliest > '0000-00-00' and t42.until_earliest <
          '9999-99-99' and t42.until_latest > '0000-00-00' and t42.until_latest < '9999-99-99' and t42.until_earliest >= '2024-04-01' and t42.rank <>
          'deprecated' order by t42.until_earliest, t42.id limit 32) t43 union all select 'actors/sergey-lavrov', t45.id, t45.id, 'ended', t45.until,
          t45.until_earliest, t45.until_latest, null, null
      from (select t44.* from relation t44 where t44.object_id = 'actors/sergey-lavrov' and t44.until_earliest > '0000-00-00' and t44.until_earliest <
          '9999-99-99' and t44.until_latest > '0000-00-00' and t44.until_latest < '9999-99-99' and t44.until_earliest >= '2024-04-01' and t44.rank <>
          'deprecated' order by t44.until_earliest, t44.id limit 32) t45 union all select 'actors/sergey-lavrov', t47.id, t47.id, 'took_place', t47.date,
          t47.date_earliest, t47.date_latest, null, null
      from (select t46.* from statement t46 where t46.speaker_id = 'actors/sergey-lavrov' and t46.date_earliest > '0000-00-00' and t46.date_earliest <
          '9999-99-99' and t46.date_earliest >= '2024-04-01' order by t46.date_earliest, t46.id limit 32) t47 union all select 'actors/sergey-lavrov', t49.id,
          t49.id, 'took_place', t49.date, t49.date_earliest, t49.date_latest, null, null
      from (select t48.* from statement t48 where t48.principal_id = 'actors/sergey-lavrov' and t48.date_earliest > '0000-00-00' and t48.date_earliest <
          '9999-99-99' and t48.date_earliest >= '2024-04-01' order by t48.date_earliest, t48.id limit 32) t49 union all select 'actors/sergey-lavrov', t53.id,
          t51.id, 'took_place', t53.date, t53.date_earliest, t53.date_latest, null, null
      from (select t50.* from target t50 where t50.record_id = 'actors/sergey-lavrov' and t50.statement_date_earliest > '0000-00-00' and
          t50.statement_date_earliest < '9999-99-99' and t50.statement_date_earliest >= '2024-04-01' and t50.rank <> 'deprecated' and not exists
        (select 1 from target t52 where t52.statement_id = t50.statement_id and t52.id < t50.id and +t52.record_id = 'actors/sergey-lavrov' and t52.rank <>
            'deprecated') order by t50.statement_date_earliest, t50.statement_id limit 32) t51 join statement t53 on t53.id = t51.statement_id union all select
            'actors/sergey-lavrov', t55.id, t55.id, 'began', t55.since, t55.since_earliest, t55.since_latest, null, null
      from (select t54.* from tenure t54 where t54.person_id = 'actors/sergey-lavrov' and t54.since_earliest > '0000-00-00' and t54.since_earliest <
          '9999-99-99' and t54.since_latest > '0000-00-00' and t54.since_latest < '9999-99-99' and t54.since_earliest >= '2024-04-01' and t54.rank <>
          'deprecated' order by t54.since_earliest, t54.id limit 32) t55 union all select 'actors/sergey-lavrov', t57.id, t57.id, 'ended', t57.until,
          t57.until_earliest, t57.until_latest, null, null
      from (select t56.* from tenure t56 where t56.person_id = 'actors/sergey-lavrov' and t56.until_earliest > '0000-00-00' and t56.until_earliest <
          '9999-99-99' and t56.until_latest > '0000-00-00' and t56.until_latest < '9999-99-99' and t56.until_earliest >= '2024-04-01' and t56.rank <>
          'deprecated' order by t56.until_earliest, t56.id limit 32) t57 union all select 'actors/wang-yi', t59.id, t59.id, 'began', t59.founded,
          t59.founded_earliest, t59.founded_latest, null, null
      from (select t58.* from actor t58 where t58.id = 'actors/wang-yi' and t58.founded_earliest > '0000-00-00' and t58.founded_earliest < '9999-99-99' and
          t58.founded_latest > '0000-00-00' and t58.founded_latest < '9999-99-99' and t58.founded_earliest >= '2024-04-01' order by t58.founded_earliest, t58.id
          limit 32) t59 union all select 'actors/wang-yi', t61.id, t61.id, 'ended', t61.dissolved, t61.dissolved_earliest, t61.dissolved_latest, null, null
      from (select t60.* from actor t60 where t60.id = 'actors/wang-yi' and t60.dissolved_earliest > '0000-00-00' and t60.dissolved_earliest < '9999-99-99' and
          t60.dissolved_latest > '0000-00-00' and t60.dissolved_latest < '9999-99-99' and t60.dissolved_earliest >= '2024-04-01' order by
          t60.dissolved_earliest, t60.id limit 32) t61 union all select 'actors/wang-yi', t63.id, t63.id, 'began', t63.formed, t63.formed_earliest,
          t63.formed_latest, null, null
      from (select t62.* from alliance t62 where t62.organisation_id = 'actors/wang-yi' and t62.formed_earliest > '0000-00-00' and t62.formed_earliest <
          '9999-99-99' and t62.formed_latest > '0000-00-00' and t62.formed_latest < '9999-99-99' and t62.formed_earliest >= '2024-04-01' order by
          t62.formed_earliest, t62.id limit 32) t63 union all select 'actors/wang-yi', t65.id, t65.id, 'ended', t65.ended, t65.ended_earliest, t65.ended_latest,
          null, null
      from (select t64.* from alliance t64 where t64.organisation_id = 'actors/wang-yi' and t64.ended_earliest > '0000-00-00' and t64.ended_earliest <
          '9999-99-99' and t64.ended_latest > '0000-00-00' and t64.ended_latest < '9999-99-99' and t64.ended_earliest >= '2024-04-01' order by
          t64.ended_earliest, t64.id limit 32) t65 union all select 'actors/wang-yi', t67.id, t67.id, 'began', t67.since, t67.since_earliest, t67.since_latest,
          null, null
      from (select t66.* from citation t66 where t66.record_id = 'actors/wang-yi' and t66.since_earliest > '0000-00-00' and t66.since_earliest < '9999-99-99'
          and t66.since_latest > '0000-00-00' and t66.since_latest < '9999-99-99' and t66.since_earliest >= '2024-04-01' order by t66.since_earliest, t66.id
          limit 32) t67 union all select 'actors/wang-yi', t69.id, t69.id, 'ended', t69.until, t69.until_earliest, t69.until_latest, null, null
      from (select t68.* from citation t68 where t68.record_id = 'actors/wang-yi' and t68.until_earliest > '0000-00-00' and t68.until_earliest < '9999-99-99'
          and t68.until_latest > '0000-00-00' and t68.until_latest < '9999-99-99' and t68.until_earliest >= '2024-04-01' order by t68.until_earliest, t68.id
          limit 32) t69 union all select 'actors/wang-yi', t71.id, t71.id, 'began', t71.since, t71.since_earliest, t71.since_latest, null, null
      from (select t70.* from membership t70 where t70.actor_id = 'actors/wang-yi' and t70.since_earliest > '0000-00-00' and t70.since_earliest < '9999-99-99'
          and t70.since_latest > '0000-00-00' and t70.since_latest < '9999-99-99' and t70.since_earliest >= '2024-04-01' and t70.rank <> 'deprecated' order by
          t70.since_earliest, t70.id limit 32) t71 union all select 'actors/wang-yi', t73.id, t73.id, 'ended', t73.until, t73.until_earliest, t73.until_latest,
          null, null
      from (select t72.* from membership t72 where t72.actor_id = 'actors/wang-yi' and t72.until_earliest > '0000-00-00' and t72.until_earliest < '9999-99-99'
          and t72.until_latest > '0000-00-00' and t72.until_latest < '9999-99-99' and t72.until_earliest >= '2024-04-01' and t72.rank <> 'deprecated' order by
          t72.until_earliest, t72.id limit 32) t73 union all select 'actors/wang-yi', t75.id, t75.id, 'began', t75.since, t75.since_earliest, t75.since_latest,
          null, null
      from (select t74.* from obligation t74 where t74.obligor_id = 'actors/wang-yi' and t74.since_earliest > '0000-00-00' and t74.since_earliest < '9999-99-99'
          and t74.since_latest > '0000-00-00' and t74.since_latest < '9999-99-99' and t74.since_earliest >= '2024-04-01' and t74.rank <> 'deprecated' order by
          t74.since_earliest, t74.id limit 32) t75 union all select 'actors/wang-yi', t77.id, t77.id, 'began', t77.since, t77.since_earliest, t77.since_latest,
          null, null
      from (select t76.* from obligation t76 where t76.beneficiary_id = 'actors/wang-yi' and t76.since_earliest > '0000-00-00' and t76.since_earliest <
          '9999-99-99' and t76.since_latest > '0000-00-00' and t76.since_latest < '9999-99-99' and t76.since_earliest >= '2024-04-01' and t76.rank <>
          'deprecated' order by t76.since_earliest, t76.id limit 32) t77 union all select 'actors/wang-yi', t79.id, t79.id, 'ended', t79.until,
          t79.until_earliest, t79.until_latest, null, null
      from (select t78.* from obligation t78 where t78.obligor_id = 'actors/wang-yi' and t78.until_earliest > '0000-00-00' and t78.until_earliest < '9999-99-99'
          and t78.until_latest > '0000-00-00' and t78.until_latest < '9999-99-99' and t78.until_earliest >= '2024-04-01' and t78.rank <> 'deprecated' order by
          t78.until_earliest, t78.id limit 32) t79 union all select 'actors/wang-yi', t81.id, t81.id, 'ended', t81.until, t81.until_earliest, t81.until_latest,
          null, null
      from (select t80.* from obligation t80 where t80.beneficiary_id = 'actors/wang-yi' and t80.until_earliest > '0000-00-00' and t80.until_earliest <
          '9999-99-99' and t80.until_latest > '0000-00-00' and t80.until_latest < '9999-99-99' and t80.until_earliest >= '2024-04-01' and t80.rank <>
          'deprecated' order by t80.until_earliest, t80.id limit 32) t81 union all select 'actors/wang-yi', t85.id, t83.id, case t85.status when 'anticipated'
          then 'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then
          'did_not_take_place' when 'alleged' then 'alleged' end, t85.start, t85.start_earliest, t85.start_latest, t85.status, t85.part_of_id
      from (select t82.* from participation t82 where t82.actor_id = 'actors/wang-yi' and t82.meeting_start_earliest > '0000-00-00' and
          t82.meeting_start_earliest < '9999-99-99' and t82.meeting_start_earliest >= '2024-04-01' and t82.rank <> 'deprecated' and not exists
        (select 1 from participation t84 where t84.meeting_id = t82.meeting_id and t84.id < t82.id and +t84.actor_id = 'actors/wang-yi' and t84.rank <>
            'deprecated') order by t82.meeting_start_earliest, t82.meeting_id limit 32) t83 join meeting t85 on t85.id = t83.meeting_id union all select
            'actors/wang-yi', t89.id, t87.id, case t89.status when 'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then 'took_place'
            when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t89.start,
            t89.start_earliest, t89.start_latest, t89.status, t89.part_of_id
      from (select t86.* from participation t86 where t86.represents_id = 'actors/wang-yi' and t86.meeting_start_earliest > '0000-00-00' and
          t86.meeting_start_earliest < '9999-99-99' and t86.meeting_start_earliest >= '2024-04-01' and t86.rank <> 'deprecated' and not exists
        (select 1 from participation t88 where t88.meeting_id = t86.meeting_id and t88.id < t86.id and +t88.represents_id = 'actors/wang-yi' and t88.rank <>
            'deprecated') order by t86.meeting_start_earliest, t86.meeting_id limit 32) t87 join meeting t89 on t89.id = t87.meeting_id union all select
            'actors/wang-yi', t91.id, t91.id, 'began', t91.since, t91.since_earliest, t91.since_latest, null, null
      from (select t90.* from relation t90 where t90.subject_id = 'actors/wang-yi' and t90.since_earliest > '0000-00-00' and t90.since_earliest < '9999-99-99'
          and t90.since_latest > '0000-00-00' and t90.since_latest < '9999-99-99' and t90.since_earliest >= '2024-04-01' and t90.rank <> 'deprecated' order by
          t90.since_earliest, t90.id limit 32) t91 union all select 'actors/wang-yi', t93.id, t93.id, 'began', t93.since, t93.since_earliest, t93.since_latest,
          null, null
      from (select t92.* from relation t92 where t92.object_id = 'actors/wang-yi' and t92.since_earliest > '0000-00-00' and t92.since_earliest < '9999-99-99'
          and t92.since_latest > '0000-00-00' and t92.since_latest < '9999-99-99' and t92.since_earliest >= '2024-04-01' and t92.rank <> 'deprecated' order by
          t92.since_earliest, t92.id limit 32) t93 union all select 'actors/wang-yi', t95.id, t95.id, 'ended', t95.until, t95.until_earliest, t95.until_latest,
          null, null
      from (select t94.* from relation t94 where t94.subject_id = 'actors/wang-yi' and t94.until_earliest > '0000-00-00' and t94.until_earliest < '9999-99-99'
          and t94.until_latest > '0000-00-00' and t94.until_latest < '9999-99-99' and t94.until_earliest >= '2024-04-01' and t94.rank <> 'deprecated' order by
          t94.until_earliest, t94.id limit 32) t95 union all select 'actors/wang-yi', t97.id, t97.id, 'ended', t97.until, t97.until_earliest, t97.until_latest,
          null, null
      from (select t96.* from relation t96 where t96.object_id = 'actors/wang-yi' and t96.until_earliest > '0000-00-00' and t96.until_earliest < '9999-99-99'
          and t96.until_latest > '0000-00-00' and t96.until_latest < '9999-99-99' and t96.until_earliest >= '2024-04-01' and t96.rank <> 'deprecated' order by
          t96.until_earliest, t96.id limit 32) t97 union all select 'actors/wang-yi', t99.id, t99.id, 'took_place', t99.date, t99.date_earliest,
          t99.date_latest, null, null
      from (select t98.* from statement t98 where t98.speaker_id = 'actors/wang-yi' and t98.date_earliest > '0000-00-00' and t98.date_earliest < '9999-99-99'
          and t98.date_earliest >= '2024-04-01' order by t98.date_earliest, t98.id limit 32) t99 union all select 'actors/wang-yi', t101.id, t101.id,
          'took_place', t101.date, t101.date_earliest, t101.date_latest, null, null
      from (select t100.* from statement t100 where t100.principal_id = 'actors/wang-yi' and t100.date_earliest > '0000-00-00' and t100.date_earliest <
          '9999-99-99' and t100.date_earliest >= '2024-04-01' order by t100.date_earliest, t100.id limit 32) t101 union all select 'actors/wang-yi', t105.id,
          t103.id, 'took_place', t105.date, t105.date_earliest, t105.date_latest, null, null
      from (select t102.* from target t102 where t102.record_id = 'actors/wang-yi' and t102.statement_date_earliest > '0000-00-00' and
          t102.statement_date_earliest < '9999-99-99' and t102.statement_date_earliest >= '2024-04-01' and t102.rank <> 'deprecated' and not exists
        (select 1 from target t104 where t104.statement_id = t102.statement_id and t104.id < t102.id and +t104.record_id = 'actors/wang-yi' and t104.rank <>
            'deprecated') order by t102.statement_date_earliest, t102.statement_id limit 32) t103 join statement t105 on t105.id = t103.statement_id union all
            select 'actors/wang-yi', t107.id, t107.id, 'began', t107.since, t107.since_earliest, t107.since_latest, null, null
      from (select t106.* from tenure t106 where t106.person_id = 'actors/wang-yi' and t106.since_earliest > '0000-00-00' and t106.since_earliest < '9999-99-99'
          and t106.since_latest > '0000-00-00' and t106.since_latest < '9999-99-99' and t106.since_earliest >= '2024-04-01' and t106.rank <> 'deprecated' order
          by t106.since_earliest, t106.id limit 32) t107 union all select 'actors/wang-yi', t109.id, t109.id, 'ended', t109.until, t109.until_earliest,
          t109.until_latest, null, null
      from (select t108.* from tenure t108 where t108.person_id = 'actors/wang-yi' and t108.until_earliest > '0000-00-00' and t108.until_earliest < '9999-99-99'
          and t108.until_latest > '0000-00-00' and t108.until_latest < '9999-99-99' and t108.until_earliest >= '2024-04-01' and t108.rank <> 'deprecated' order
          by t108.until_earliest, t108.id limit 32) t109 union all select case t110.side when '0' then 'actors/sergey-lavrov' when '1' then 'actors/wang-yi'
          end, t111.id, t110.id, case t111.status when 'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then 'took_place' when
          'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t111.start, t111.start_earliest,
          t111.start_latest, t111.status, t111.part_of_id
      from (select side, event_id, day, min(id) as id from all_actions3 where kind = 'participation' group by side, event_id, day order by day, event_id limit
          33) t110 join meeting t111 on t111.id = t110.event_id union all select case t136.side when '0' then 'actors/sergey-lavrov' when '1' then
          'actors/wang-yi' end, t137.id, t136.id, 'took_place', t137.date, t137.date_earliest, t137.date_latest, null, null
      from (select side, event_id, day, min(id) as id from all_actions3 where kind = 'statement' group by side, event_id, day order by day, event_id limit 33)
          t136 join statement t137 on t137.id = t136.event_id) select subject_id, record_id, min(via_id) as via_id, event_type, date, date_earliest,
          date_latest, status, part_of_id from every group by subject_id, record_id, event_type, date, date_earliest, date_latest, status, part_of_id) select *
  from (select subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id, row_number() over (order by date_earliest,
      record_id, event_type, subject_id) from found order by date_earliest, record_id, event_type, subject_id limit 31) t5), told_citation5(id, revision, label,
      note, record_id, document_id, support_type, since, until, value, as_printed, set_aside, start_offset, end_offset, span_sha256, page, phrase, prefix,
      suffix, field, attested_from, attested_until, presumed_from, presumed_until, value_first, value_last, since_earliest, since_latest, until_earliest,
      until_latest) as not materialized
(select t139.id, t139.revision, t139.label, t139.note, t139.record_id, t139.document_id, t139.support_type, t139.since, t139.until, t139.value, t139.as_printed,
    t139.set_aside, t139.start_offset, t139.end_offset, t139.span_sha256, t139.page, t139.phrase, t139.prefix, t139.suffix, t139.field, t139.attested_from,
    t139.attested_until, t139.presumed_from, t139.presumed_until, t139.value_first, t139.value_last, t139.since_earliest, t139.since_latest,
    t139.until_earliest, t139.until_latest from citation t139 where true), p6 as materialized
(select t140.*, row_number() over (order by t140._place) as _n, count(*) over () as _size
  from (select timeline4.*,
    (select t138.id from told_citation5 t138 where t138.record_id = timeline4.via_id and t138.support_type = 'supports' and t138.set_aside is null order by
        t138.id limit 1) as citation_id from timeline4) t140), x7(id, json) as
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
        left join citation t147 on t147.id = t141.citation_id order by _n limit 30) t148))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"entries":%s,"next":%s}',
        (select x7.json from x7), json_quote(
          (select lower(hex('entries' || ' ' || cast(t149.date_earliest as text) || ' ' || cast(t149.record_id as text) || ' ' || cast(t149.event_type as text)
              || ' ' || cast(t149.subject_id as text))) from p6 t149 where _n = 30 and _size > 30)))
      from (select 1 where exists
        (select 1 from record t2 where t2.id = 'actors/sergey-lavrov' and t2.retired is null) and exists
        (select 1 from record t3 where t3.id = 'actors/wang-yi' and t3.retired is null)) t1), ' null'),
  (select value from counter where name = 'revision'))

with parts_of_0_1_1(side, whole_id, id) as materialized (with recursive part(side, whole_id, id) as
  (select *
    from (select '0' as side, t119.id as whole_id, t119.id as id from actor t119 where t119.id = 'actors/sergey-lavrov' union select '1' as side, t120.id as
        whole_id, t120.id as id from actor t120 where t120.id = 'actors/wang-yi') t121 union select part.side, part.whole_id, t118.subject_id from part join
        relation t118 on t118.object_id = part.id and t118.kind = 'part_of') select * from part), linked_to_0_1_2(side, whole_id, id, first_day, last_day) as
        materialized
(select distinct t115.side, t115.whole_id, case n when 1 then t115.id when 2 then t116.id else t117.person_id end, case n when 3 then t117.likely_from else
    '0000-00-00' end, case n when 3 then t117.likely_until else '9999-99-99' end from parts_of_0_1_1 t115
  left join office t116 on t116.body_id = t115.id
  left join tenure t117 on t117.office_id = t116.id cross join
  (select 1 as n union all select 2 union all select 3) t122 where case n when 1 then t115.id when 2 then t116.id else t117.person_id end is not null),
      all_actions3(side, kind, id, event_id, day, first_day, last_day, tenure_id) as materialized (with candidates(side, whole_id, kind, id, event_id, day,
      actor_id, principal_id, office_id, first_day, last_day) as
  (select t113.side, t113.whole_id, 'participation', t112.id, t112.meeting_id, t112.meeting_start_earliest, t112.actor_id, t112.represents_id, t112.office_id,
      t114.start_earliest, case when t114."end" is null then t114.start_latest else t114.end_latest end from linked_to_0_1_2 t113 cross join participation t112
      cross join meeting t114 where ((t112.actor_id >= t113.id and t112.actor_id <= t113.id) or (t112.represents_id >= t113.id and t112.represents_id <=
      t113.id) or (t112.office_id >= t113.id and t112.office_id <= t113.id)) and likelihood(t113.id is not null, 0.0001) and t114.id = t112.meeting_id and
      +t112.meeting_start_earliest <= t113.last_day and case when t114."end" is null then t114.start_latest else t114.end_latest end >= t113.first_day and
      (t113.id = t113.whole_id or +t112.represents_id = t113.id or (+t112.represents_id is null and (+t112.office_id is null or +t112.office_id = t113.id))) and
      +t112.meeting_start_earliest > '0000-00-00' and +t112.meeting_start_earliest < '9999-99-99' and +t112.meeting_start_earliest >= '2024-04-01' and t112.rank
      <> 'deprecated' and t112.attendance not in ('declined', 'absent') and t112.actor_id <> t113.whole_id union all select t124.side, t124.whole_id,
      'statement', t123.id, t123.id, t123.date_earliest, t123.speaker_id, t123.principal_id, t123.office_id, t123.date_earliest, t123.date_latest from
      linked_to_0_1_2 t124 cross join statement t123 where ((t123.speaker_id >= t124.id and t123.speaker_id <= t124.id) or (t123.principal_id >= t124.id and
      t123.principal_id <= t124.id) or (t123.office_id >= t124.id and t123.office_id <= t124.id)) and likelihood(t124.id is not null, 0.0001) and
      +t123.date_earliest <= t124.last_day and t123.date_latest >= t124.first_day and (t124.id = t124.whole_id or +t123.principal_id = t124.id or
      (+t123.principal_id is null and (+t123.office_id is null or +t123.office_id = t124.id))) and +t123.date_earliest > '0000-00-00' and +t123.date_earliest <
      '9999-99-99' and +t123.date_earliest >= '2024-04-01' and t123.speaker_id <> t124.whole_id) select t126.side, t126.kind, t126.id, t126.event_id, t126.day,
      t126.first_day, t126.last_day, nullif(min(case when t126.actor_id = t126.whole_id then '' else coalesce(t126.tenure_id, '') end), '')
  from (select t125.side, t125.whole_id, t125.kind, t125.id, t125.event_id, t125.day, t125.actor_id, t125.principal_id, t125.office_id, t125.first_day,
      t125.last_day, coalesce(t125.principal_id, t127.body_id, t129.body_id, case when t125.office_id is null and not exists
      (select 1 from tenure t130 where t130.person_id = t125.actor_id and t130.possible_from <= t125.last_day and t130.possible_until >= t125.first_day and
          t130.rank <> 'deprecated') then t125.actor_id end) as for_id, t128.id as tenure_id from candidates t125
    left join office t127 on t127.id = t125.office_id and t125.principal_id is null
    left join tenure t128 on t128.person_id = t125.actor_id and t125.principal_id is null and t125.office_id is null and t128.likely_from <= t125.last_day and
        t128.likely_until >= t125.first_day and t128.rank <> 'deprecated'
    left join office t129 on t129.id = t128.office_id) t126 where (t126.actor_id = t126.whole_id or t126.for_id = t126.whole_id or (t126.for_id in
      (select id from parts_of_0_1_1) and exists (with recursive t131(id) as
        (select t126.for_id union select t134.id from t131 join relation t132 on t132.subject_id = t131.id and t132.kind = 'part_of' join actor t133 on t133.id
            = t131.id and t133.kind <> 'state' join actor t134 on t134.id = t132.object_id where likelihood(t131.id is not null, 0.0001) and t132.likely_from <=
            t126.last_day and t132.likely_until >= t126.first_day and t132.rank <> 'deprecated') select 1 from t131 where t131.id = t126.whole_id))) group by
            t126.side, t126.kind, t126.id, t126.event_id, t126.day, t126.first_day, t126.last_day), timeline4(subject_id, record_id, via_id, event_type, date,
            date_earliest, date_latest, status, part_of_id, _place) as materialized (with found(subject_id, record_id, via_id, event_type, date, date_earliest,
            date_latest, status, part_of_id) as (with every(subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id) as
    (select 'actors/sergey-lavrov', t7.id, t7.id, 'began', t7.founded, t7.founded_earliest, t7.founded_latest, null, null
      from (select t6.* from actor t6 where t6.id = 'actors/sergey-lavrov' and t6.founded_earliest > '0000-00-00' and t6.founded_earliest < '9999-99-99' and
          t6.founded_latest > '0000-00-00' and t6.founded_latest < '9999-99-99' and t6.founded_earliest >= '2024-04-01' order by t6.founded_earliest, t6.id
          limit 32) t7 union all select 'actors/sergey-lavrov', t9.id, t9.id, 'ended', t9.dissolved, t9.dissolved_earliest, t9.dissolved_latest, null, null
      from (select t8.* from actor t8 where t8.id = 'actors/sergey-lavrov' and t8.dissolved_earliest > '0000-00-00' and t8.dissolved_earliest < '9999-99-99' and
          t8.dissolved_latest > '0000-00-00' and t8.dissolved_latest < '9999-99-99' and t8.dissolved_earliest >= '2024-04-01' order by t8.dissolved_earliest,
          t8.id limit 32) t9 union all select 'actors/sergey-lavrov', t11.id, t11.id, 'began', t11.formed, t11.formed_earliest, t11.formed_latest, null, null
      from (select t10.* from alliance t10 where t10.organisation_id = 'actors/sergey-lavrov' and t10.formed_earliest > '0000-00-00' and t10.formed_earliest <
          '9999-99-99' and t10.formed_latest > '0000-00-00' and t10.formed_latest < '9999-99-99' and t10.formed_earliest >= '2024-04-01' order by
          t10.formed_earliest, t10.id limit 32) t11 union all select 'actors/sergey-lavrov', t13.id, t13.id, 'ended', t13.ended, t13.ended_earliest,
          t13.ended_latest, null, null
      from (select t12.* from alliance t12 where t12.organisation_id = 'actors/sergey-lavrov' and t12.ended_earliest > '0000-00-00' and t12.ended_earliest <
          '9999-99-99' and t12.ended_latest > '0000-00-00' and t12.ended_latest < '9999-99-99' and t12.ended_earliest >= '2024-04-01' order by
          t12.ended_earliest, t12.id limit 32) t13 union all select 'actors/sergey-lavrov', t15.id, t15.id, 'began', t15.since, t15.since_earliest,
          t15.since_latest, null, null
      from (select t14.* from citation t14 where t14.record_id = 'actors/sergey-lavrov' and t14.since_earliest > '0000-00-00' and t14.since_earliest <
          '9999-99-99' and t14.since_latest > '0000-00-00' and t14.since_latest < '9999-99-99' and t14.since_earliest >= '2024-04-01' order by
          t14.since_earliest, t14.id limit 32) t15 union all select 'actors/sergey-lavrov', t17.id, t17.id, 'ended', t17.until, t17.until_earliest,
          t17.until_latest, null, null
      from (select t16.* from citation t16 where t16.record_id = 'actors/sergey-lavrov' and t16.until_earliest > '0000-00-00' and t16.until_earliest <
          '9999-99-99' and t16.until_latest > '0000-00-00' and t16.until_latest < '9999-99-99' and t16.until_earliest >= '2024-04-01' order by
          t16.until_earliest, t16.id limit 32) t17 union all select 'actors/sergey-lavrov', t19.id, t19.id, 'began', t19.since, t19.since_earliest,
          t19.since_latest, null, null
      from (select t18.* from membership t18 where t18.actor_id = 'actors/sergey-lavrov' and t18.since_earliest > '0000-00-00' and t18.since_earliest <
          '9999-99-99' and t18.since_latest > '0000-00-00' and t18.since_latest < '9999-99-99' and t18.since_earliest >= '2024-04-01' and t18.rank <>
          'deprecated' order by t18.since_earliest, t18.id limit 32) t19 union all select 'actors/sergey-lavrov', t21.id, t21.id, 'ended', t21.until,
          t21.until_earliest, t21.until_latest, null, null
      from (select t20.* from membership t20 where t20.actor_id = 'actors/sergey-lavrov' and t20.until_earliest > '0000-00-00' and t20.until_earliest <
          '9999-99-99' and t20.until_latest > '0000-00-00' and t20.until_latest < '9999-99-99' and t20.until_earliest >= '2024-04-01' and t20.rank <>
          'deprecated' order by t20.until_earliest, t20.id limit 32) t21 union all select 'actors/sergey-lavrov', t23.id, t23.id, 'began', t23.since,
          t23.since_earliest, t23.since_latest, null, null
      from (select t22.* from obligation t22 where t22.obligor_id = 'actors/sergey-lavrov' and t22.since_earliest > '0000-00-00' and t22.since_earliest <
          '9999-99-99' and t22.since_latest > '0000-00-00' and t22.since_latest < '9999-99-99' and t22.since_earliest >= '2024-04-01' and t22.rank <>
          'deprecated' order by t22.since_earliest, t22.id limit 32) t23 union all select 'actors/sergey-lavrov', t25.id, t25.id, 'began', t25.since,
          t25.since_earliest, t25.since_latest, null, null
      from (select t24.* from obligation t24 where t24.beneficiary_id = 'actors/sergey-lavrov' and t24.since_earliest > '0000-00-00' and t24.since_earliest <
          '9999-99-99' and t24.since_latest > '0000-00-00' and t24.since_latest < '9999-99-99' and t24.since_earliest >= '2024-04-01' and t24.rank <>
          'deprecated' order by t24.since_earliest, t24.id limit 32) t25 union all select 'actors/sergey-lavrov', t27.id, t27.id, 'ended', t27.until,
          t27.until_earliest, t27.until_latest, null, null
      from (select t26.* from obligation t26 where t26.obligor_id = 'actors/sergey-lavrov' and t26.until_earliest > '0000-00-00' and t26.until_earliest <
          '9999-99-99' and t26.until_latest > '0000-00-00' and t26.until_latest < '9999-99-99' and t26.until_earliest >= '2024-04-01' and t26.rank <>
          'deprecated' order by t26.until_earliest, t26.id limit 32) t27 union all select 'actors/sergey-lavrov', t29.id, t29.id, 'ended', t29.until,
          t29.until_earliest, t29.until_latest, null, null
      from (select t28.* from obligation t28 where t28.beneficiary_id = 'actors/sergey-lavrov' and t28.until_earliest > '0000-00-00' and t28.until_earliest <
          '9999-99-99' and t28.until_latest > '0000-00-00' and t28.until_latest < '9999-99-99' and t28.until_earliest >= '2024-04-01' and t28.rank <>
          'deprecated' order by t28.until_earliest, t28.id limit 32) t29 union all select 'actors/sergey-lavrov', t33.id, t31.id, case t33.status when
          'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when
          'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t33.start, t33.start_earliest, t33.start_latest, t33.status, t33.part_of_id
      from (select t30.* from participation t30 where t30.actor_id = 'actors/sergey-lavrov' and t30.meeting_start_earliest > '0000-00-00' and
          t30.meeting_start_earliest < '9999-99-99' and t30.meeting_start_earliest >= '2024-04-01' and t30.rank <> 'deprecated' and not exists
        (select 1 from participation t32 where t32.meeting_id = t30.meeting_id and t32.id < t30.id and +t32.actor_id = 'actors/sergey-lavrov' and t32.rank <>
            'deprecated') order by t30.meeting_start_earliest, t30.meeting_id limit 32) t31 join meeting t33 on t33.id = t31.meeting_id union all select
            'actors/sergey-lavrov', t37.id, t35.id, case t37.status when 'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then
            'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t37.start,
            t37.start_earliest, t37.start_latest, t37.status, t37.part_of_id
      from (select t34.* from participation t34 where t34.represents_id = 'actors/sergey-lavrov' and t34.meeting_start_earliest > '0000-00-00' and
          t34.meeting_start_earliest < '9999-99-99' and t34.meeting_start_earliest >= '2024-04-01' and t34.rank <> 'deprecated' and not exists
        (select 1 from participation t36 where t36.meeting_id = t34.meeting_id and t36.id < t34.id and +t36.represents_id = 'actors/sergey-lavrov' and t36.rank
            <> 'deprecated') order by t34.meeting_start_earliest, t34.meeting_id limit 32) t35 join meeting t37 on t37.id = t35.meeting_id union all select
            'actors/sergey-lavrov', t39.id, t39.id, 'began', t39.since, t39.since_earliest, t39.since_latest, null, null
      from (select t38.* from relation t38 where t38.subject_id = 'actors/sergey-lavrov' and t38.since_earliest > '0000-00-00' and t38.since_earliest <
          '9999-99-99' and t38.since_latest > '0000-00-00' and t38.since_latest < '9999-99-99' and t38.since_earliest >= '2024-04-01' and t38.rank <>
          'deprecated' order by t38.since_earliest, t38.id limit 32) t39 union all select 'actors/sergey-lavrov', t41.id, t41.id, 'began', t41.since,
          t41.since_earliest, t41.since_latest, null, null
      from (select t40.* from relation t40 where t40.object_id = 'actors/sergey-lavrov' and t40.since_earliest > '0000-00-00' and t40.since_earliest <
          '9999-99-99' and t40.since_latest > '0000-00-00' and t40.since_latest < '9999-99-99' and t40.since_earliest >= '2024-04-01' and t40.rank <>
          'deprecated' order by t40.since_earliest, t40.id limit 32) t41 union all select 'actors/sergey-lavrov', t43.id, t43.id, 'ended', t43.until,
          t43.until_earliest, t43.until_latest, null, null
      from (select t42.* from relation t42 where t42.subject_id = 'actors/sergey-lavrov' and t42.until_earliest > '0000-00-00' and t42.until_earliest <
          '9999-99-99' and t42.until_latest > '0000-00-00' and t42.until_latest < '9999-99-99' and t42.until_earliest >= '2024-04-01' and t42.rank <>
          'deprecated' order by t42.until_earliest, t42.id limit 32) t43 union all select 'actors/sergey-lavrov', t45.id, t45.id, 'ended', t45.until,
          t45.until_earliest, t45.until_latest, null, null
      from (select t44.* from relation t44 where t44.object_id = 'actors/sergey-lavrov' and t44.until_earliest > '0000-00-00' and t44.until_earliest <
          '9999-99-99' and t44.until_latest > '0000-00-00' and t44.until_latest < '9999-99-99' and t44.until_earliest >= '2024-04-01' and t44.rank <>
          'deprecated' order by t44.until_earliest, t44.id limit 32) t45 union all select 'actors/sergey-lavrov', t47.id, t47.id, 'took_place', t47.date,
          t47.date_earliest, t47.date_latest, null, null
      from (select t46.* from statement t46 where t46.speaker_id = 'actors/sergey-lavrov' and t46.date_earliest > '0000-00-00' and t46.date_earliest <
          '9999-99-99' and t46.date_earliest >= '2024-04-01' order by t46.date_earliest, t46.id limit 32) t47 union all select 'actors/sergey-lavrov', t49.id,
          t49.id, 'took_place', t49.date, t49.date_earliest, t49.date_latest, null, null
      from (select t48.* from statement t48 where t48.principal_id = 'actors/sergey-lavrov' and t48.date_earliest > '0000-00-00' and t48.date_earliest <
          '9999-99-99' and t48.date_earliest >= '2024-04-01' order by t48.date_earliest, t48.id limit 32) t49 union all select 'actors/sergey-lavrov', t53.id,
          t51.id, 'took_place', t53.date, t53.date_earliest, t53.date_latest, null, null
      from (select t50.* from target t50 where t50.record_id = 'actors/sergey-lavrov' and t50.statement_date_earliest > '0000-00-00' and
          t50.statement_date_earliest < '9999-99-99' and t50.statement_date_earliest >= '2024-04-01' and t50.rank <> 'deprecated' and not exists
        (select 1 from target t52 where t52.statement_id = t50.statement_id and t52.id < t50.id and +t52.record_id = 'actors/sergey-lavrov' and t52.rank <>
            'deprecated') order by t50.statement_date_earliest, t50.statement_id limit 32) t51 join statement t53 on t53.id = t51.statement_id union all select
            'actors/sergey-lavrov', t55.id, t55.id, 'began', t55.since, t55.since_earliest, t55.since_latest, null, null
      from (select t54.* from tenure t54 where t54.person_id = 'actors/sergey-lavrov' and t54.since_earliest > '0000-00-00' and t54.since_earliest <
          '9999-99-99' and t54.since_latest > '0000-00-00' and t54.since_latest < '9999-99-99' and t54.since_earliest >= '2024-04-01' and t54.rank <>
          'deprecated' order by t54.since_earliest, t54.id limit 32) t55 union all select 'actors/sergey-lavrov', t57.id, t57.id, 'ended', t57.until,
          t57.until_earliest, t57.until_latest, null, null
      from (select t56.* from tenure t56 where t56.person_id = 'actors/sergey-lavrov' and t56.until_earliest > '0000-00-00' and t56.until_earliest <
          '9999-99-99' and t56.until_latest > '0000-00-00' and t56.until_latest < '9999-99-99' and t56.until_earliest >= '2024-04-01' and t56.rank <>
          'deprecated' order by t56.until_earliest, t56.id limit 32) t57 union all select 'actors/wang-yi', t59.id, t59.id, 'began', t59.founded,
          t59.founded_earliest, t59.founded_latest, null, null
      from (select t58.* from actor t58 where t58.id = 'actors/wang-yi' and t58.founded_earliest > '0000-00-00' and t58.founded_earliest < '9999-99-99' and
          t58.founded_latest > '0000-00-00' and t58.founded_latest < '9999-99-99' and t58.founded_earliest >= '2024-04-01' order by t58.founded_earliest, t58.id
          limit 32) t59 union all select 'actors/wang-yi', t61.id, t61.id, 'ended', t61.dissolved, t61.dissolved_earliest, t61.dissolved_latest, null, null
      from (select t60.* from actor t60 where t60.id = 'actors/wang-yi' and t60.dissolved_earliest > '0000-00-00' and t60.dissolved_earliest < '9999-99-99' and
          t60.dissolved_latest > '0000-00-00' and t60.dissolved_latest < '9999-99-99' and t60.dissolved_earliest >= '2024-04-01' order by
          t60.dissolved_earliest, t60.id limit 32) t61 union all select 'actors/wang-yi', t63.id, t63.id, 'began', t63.formed, t63.formed_earliest,
          t63.formed_latest, null, null
      from (select t62.* from alliance t62 where t62.organisation_id = 'actors/wang-yi' and t62.formed_earliest > '0000-00-00' and t62.formed_earliest <
          '9999-99-99' and t62.formed_latest > '0000-00-00' and t62.formed_latest < '9999-99-99' and t62.formed_earliest >= '2024-04-01' order by
          t62.formed_earliest, t62.id limit 32) t63 union all select 'actors/wang-yi', t65.id, t65.id, 'ended', t65.ended, t65.ended_earliest, t65.ended_latest,
          null, null
      from (select t64.* from alliance t64 where t64.organisation_id = 'actors/wang-yi' and t64.ended_earliest > '0000-00-00' and t64.ended_earliest <
          '9999-99-99' and t64.ended_latest > '0000-00-00' and t64.ended_latest < '9999-99-99' and t64.ended_earliest >= '2024-04-01' order by
          t64.ended_earliest, t64.id limit 32) t65 union all select 'actors/wang-yi', t67.id, t67.id, 'began', t67.since, t67.since_earliest, t67.since_latest,
          null, null
      from (select t66.* from citation t66 where t66.record_id = 'actors/wang-yi' and t66.since_earliest > '0000-00-00' and t66.since_earliest < '9999-99-99'
          and t66.since_latest > '0000-00-00' and t66.since_latest < '9999-99-99' and t66.since_earliest >= '2024-04-01' order by t66.since_earliest, t66.id
          limit 32) t67 union all select 'actors/wang-yi', t69.id, t69.id, 'ended', t69.until, t69.until_earliest, t69.until_latest, null, null
      from (select t68.* from citation t68 where t68.record_id = 'actors/wang-yi' and t68.until_earliest > '0000-00-00' and t68.until_earliest < '9999-99-99'
          and t68.until_latest > '0000-00-00' and t68.until_latest < '9999-99-99' and t68.until_earliest >= '2024-04-01' order by t68.until_earliest, t68.id
          limit 32) t69 union all select 'actors/wang-yi', t71.id, t71.id, 'began', t71.since, t71.since_earliest, t71.since_latest, null, null
      from (select t70.* from membership t70 where t70.actor_id = 'actors/wang-yi' and t70.since_earliest > '0000-00-00' and t70.since_earliest < '9999-99-99'
          and t70.since_latest > '0000-00-00' and t70.since_latest < '9999-99-99' and t70.since_earliest >= '2024-04-01' and t70.rank <> 'deprecated' order by
          t70.since_earliest, t70.id limit 32) t71 union all select 'actors/wang-yi', t73.id, t73.id, 'ended', t73.until, t73.until_earliest, t73.until_latest,
          null, null
      from (select t72.* from membership t72 where t72.actor_id = 'actors/wang-yi' and t72.until_earliest > '0000-00-00' and t72.until_earliest < '9999-99-99'
          and t72.until_latest > '0000-00-00' and t72.until_latest < '9999-99-99' and t72.until_earliest >= '2024-04-01' and t72.rank <> 'deprecated' order by
          t72.until_earliest, t72.id limit 32) t73 union all select 'actors/wang-yi', t75.id, t75.id, 'began', t75.since, t75.since_earliest, t75.since_latest,
          null, null
      from (select t74.* from obligation t74 where t74.obligor_id = 'actors/wang-yi' and t74.since_earliest > '0000-00-00' and t74.since_earliest < '9999-99-99'
          and t74.since_latest > '0000-00-00' and t74.since_latest < '9999-99-99' and t74.since_earliest >= '2024-04-01' and t74.rank <> 'deprecated' order by
          t74.since_earliest, t74.id limit 32) t75 union all select 'actors/wang-yi', t77.id, t77.id, 'began', t77.since, t77.since_earliest, t77.since_latest,
          null, null
      from (select t76.* from obligation t76 where t76.beneficiary_id = 'actors/wang-yi' and t76.since_earliest > '0000-00-00' and t76.since_earliest <
          '9999-99-99' and t76.since_latest > '0000-00-00' and t76.since_latest < '9999-99-99' and t76.since_earliest >= '2024-04-01' and t76.rank <>
          'deprecated' order by t76.since_earliest, t76.id limit 32) t77 union all select 'actors/wang-yi', t79.id, t79.id, 'ended', t79.until,
          t79.until_earliest, t79.until_latest, null, null
      from (select t78.* from obligation t78 where t78.obligor_id = 'actors/wang-yi' and t78.until_earliest > '0000-00-00' and t78.until_earliest < '9999-99-99'
          and t78.until_latest > '0000-00-00' and t78.until_latest < '9999-99-99' and t78.until_earliest >= '2024-04-01' and t78.rank <> 'deprecated' order by
          t78.until_earliest, t78.id limit 32) t79 union all select 'actors/wang-yi', t81.id, t81.id, 'ended', t81.until, t81.until_earliest, t81.until_latest,
          null, null
      from (select t80.* from obligation t80 where t80.beneficiary_id = 'actors/wang-yi' and t80.until_earliest > '0000-00-00' and t80.until_earliest <
          '9999-99-99' and t80.until_latest > '0000-00-00' and t80.until_latest < '9999-99-99' and t80.until_earliest >= '2024-04-01' and t80.rank <>
          'deprecated' order by t80.until_earliest, t80.id limit 32) t81 union all select 'actors/wang-yi', t85.id, t83.id, case t85.status when 'anticipated'
          then 'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then
          'did_not_take_place' when 'alleged' then 'alleged' end, t85.start, t85.start_earliest, t85.start_latest, t85.status, t85.part_of_id
      from (select t82.* from participation t82 where t82.actor_id = 'actors/wang-yi' and t82.meeting_start_earliest > '0000-00-00' and
          t82.meeting_start_earliest < '9999-99-99' and t82.meeting_start_earliest >= '2024-04-01' and t82.rank <> 'deprecated' and not exists
        (select 1 from participation t84 where t84.meeting_id = t82.meeting_id and t84.id < t82.id and +t84.actor_id = 'actors/wang-yi' and t84.rank <>
            'deprecated') order by t82.meeting_start_earliest, t82.meeting_id limit 32) t83 join meeting t85 on t85.id = t83.meeting_id union all select
            'actors/wang-yi', t89.id, t87.id, case t89.status when 'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then 'took_place'
            when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t89.start,
            t89.start_earliest, t89.start_latest, t89.status, t89.part_of_id
      from (select t86.* from participation t86 where t86.represents_id = 'actors/wang-yi' and t86.meeting_start_earliest > '0000-00-00' and
          t86.meeting_start_earliest < '9999-99-99' and t86.meeting_start_earliest >= '2024-04-01' and t86.rank <> 'deprecated' and not exists
        (select 1 from participation t88 where t88.meeting_id = t86.meeting_id and t88.id < t86.id and +t88.represents_id = 'actors/wang-yi' and t88.rank <>
            'deprecated') order by t86.meeting_start_earliest, t86.meeting_id limit 32) t87 join meeting t89 on t89.id = t87.meeting_id union all select
            'actors/wang-yi', t91.id, t91.id, 'began', t91.since, t91.since_earliest, t91.since_latest, null, null
      from (select t90.* from relation t90 where t90.subject_id = 'actors/wang-yi' and t90.since_earliest > '0000-00-00' and t90.since_earliest < '9999-99-99'
          and t90.since_latest > '0000-00-00' and t90.since_latest < '9999-99-99' and t90.since_earliest >= '2024-04-01' and t90.rank <> 'deprecated' order by
          t90.since_earliest, t90.id limit 32) t91 union all select 'actors/wang-yi', t93.id, t93.id, 'began', t93.since, t93.since_earliest, t93.since_latest,
          null, null
      from (select t92.* from relation t92 where t92.object_id = 'actors/wang-yi' and t92.since_earliest > '0000-00-00' and t92.since_earliest < '9999-99-99'
          and t92.since_latest > '0000-00-00' and t92.since_latest < '9999-99-99' and t92.since_earliest >= '2024-04-01' and t92.rank <> 'deprecated' order by
          t92.since_earliest, t92.id limit 32) t93 union all select 'actors/wang-yi', t95.id, t95.id, 'ended', t95.until, t95.until_earliest, t95.until_latest,
          null, null
      from (select t94.* from relation t94 where t94.subject_id = 'actors/wang-yi' and t94.until_earliest > '0000-00-00' and t94.until_earliest < '9999-99-99'
          and t94.until_latest > '0000-00-00' and t94.until_latest < '9999-99-99' and t94.until_earliest >= '2024-04-01' and t94.rank <> 'deprecated' order by
          t94.until_earliest, t94.id limit 32) t95 union all select 'actors/wang-yi', t97.id, t97.id, 'ended', t97.until, t97.until_earliest, t97.until_latest,
          null, null
      from (select t96.* from relation t96 where t96.object_id = 'actors/wang-yi' and t96.until_earliest > '0000-00-00' and t96.until_earliest < '9999-99-99'
          and t96.until_latest > '0000-00-00' and t96.until_latest < '9999-99-99' and t96.until_earliest >= '2024-04-01' and t96.rank <> 'deprecated' order by
          t96.until_earliest, t96.id limit 32) t97 union all select 'actors/wang-yi', t99.id, t99.id, 'took_place', t99.date, t99.date_earliest,
          t99.date_latest, null, null
      from (select t98.* from statement t98 where t98.speaker_id = 'actors/wang-yi' and t98.date_earliest > '0000-00-00' and t98.date_earliest < '9999-99-99'
          and t98.date_earliest >= '2024-04-01' order by t98.date_earliest, t98.id limit 32) t99 union all select 'actors/wang-yi', t101.id, t101.id,
          'took_place', t101.date, t101.date_earliest, t101.date_latest, null, null
      from (select t100.* from statement t100 where t100.principal_id = 'actors/wang-yi' and t100.date_earliest > '0000-00-00' and t100.date_earliest <
          '9999-99-99' and t100.date_earliest >= '2024-04-01' order by t100.date_earliest, t100.id limit 32) t101 union all select 'actors/wang-yi', t105.id,
          t103.id, 'took_place', t105.date, t105.date_earliest, t105.date_latest, null, null
      from (select t102.* from target t102 where t102.record_id = 'actors/wang-yi' and t102.statement_date_earliest > '0000-00-00' and
          t102.statement_date_earliest < '9999-99-99' and t102.statement_date_earliest >= '2024-04-01' and t102.rank <> 'deprecated' and not exists
        (select 1 from target t104 where t104.statement_id = t102.statement_id and t104.id < t102.id and +t104.record_id = 'actors/wang-yi' and t104.rank <>
            'deprecated') order by t102.statement_date_earliest, t102.statement_id limit 32) t103 join statement t105 on t105.id = t103.statement_id union all
            select 'actors/wang-yi', t107.id, t107.id, 'began', t107.since, t107.since_earliest, t107.since_latest, null, null
      from (select t106.* from tenure t106 where t106.person_id = 'actors/wang-yi' and t106.since_earliest > '0000-00-00' and t106.since_earliest < '9999-99-99'
          and t106.since_latest > '0000-00-00' and t106.since_latest < '9999-99-99' and t106.since_earliest >= '2024-04-01' and t106.rank <> 'deprecated' order
          by t106.since_earliest, t106.id limit 32) t107 union all select 'actors/wang-yi', t109.id, t109.id, 'ended', t109.until, t109.until_earliest,
          t109.until_latest, null, null
      from (select t108.* from tenure t108 where t108.person_id = 'actors/wang-yi' and t108.until_earliest > '0000-00-00' and t108.until_earliest < '9999-99-99'
          and t108.until_latest > '0000-00-00' and t108.until_latest < '9999-99-99' and t108.until_earliest >= '2024-04-01' and t108.rank <> 'deprecated' order
          by t108.until_earliest, t108.id limit 32) t109 union all select case t110.side when '0' then 'actors/sergey-lavrov' when '1' then 'actors/wang-yi'
          end, t111.id, t110.id, case t111.status when 'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then 'took_place' when
          'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t111.start, t111.start_earliest,
          t111.start_latest, t111.status, t111.part_of_id
      from (select side, event_id, day, min(id) as id from all_actions3 where kind = 'participation' group by side, event_id, day order by day, event_id limit
          33) t110 join meeting t111 on t111.id = t110.event_id union all select case t136.side when '0' then 'actors/sergey-lavrov' when '1' then
          'actors/wang-yi' end, t137.id, t136.id, 'took_place', t137.date, t137.date_earliest, t137.date_latest, null, null
      from (select side, event_id, day, min(id) as id from all_actions3 where kind = 'statement' group by side, event_id, day order by day, event_id limit 33)
          t136 join statement t137 on t137.id = t136.event_id) select subject_id, record_id, min(via_id) as via_id, event_type, date, date_earliest,
          date_latest, status, part_of_id from every group by subject_id, record_id, event_type, date, date_earliest, date_latest, status, part_of_id) select *
  from (select subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id, row_number() over (order by date_earliest,
      record_id, event_type, subject_id) from found order by date_earliest, record_id, event_type, subject_id limit 31) t5), told_citation5(id, revision, label,
      note, record_id, document_id, support_type, since, until, value, as_printed, set_aside, start_offset, end_offset, span_sha256, page, phrase, prefix,
      suffix, field, attested_from, attested_until, presumed_from, presumed_until, value_first, value_last, since_earliest, since_latest, until_earliest,
      until_latest) as not materialized
(select t139.id, t139.revision, t139.label, t139.note, t139.record_id, t139.document_id, t139.support_type, t139.since, t139.until, t139.value, t139.as_printed,
    t139.set_aside, t139.start_offset, t139.end_offset, t139.span_sha256, t139.page, t139.phrase, t139.prefix, t139.suffix, t139.field, t139.attested_from,
    t139.attested_until, t139.presumed_from, t139.presumed_until, t139.value_first, t139.value_last, t139.since_earliest, t139.since_latest,
    t139.until_earliest, t139.until_latest from citation t139 where true), p6 as materialized
(select t140.*, row_number() over (order by t140._place) as _n, count(*) over () as _size
  from (select timeline4.*,
    (select t138.id from told_citation5 t138 where t138.record_id = timeline4.via_id and t138.support_type = 'supports' and t138.set_aside is null order by
        t138.id limit 1) as citation_id from timeline4) t140), x7(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t148._told, ',')
      from (select t141._n as _n, printf(
          '{"date":%s,"eventType":"%s","status":%s,"partOf":%s,"record":{"id":"%s","recordKind":%s,"label":%s},"subject":{"id":"%s","recordKind":%s,"label":%s},"via":{"id":"%s","recordKind":%s,"label":%s},"citation":%s}'
          , case when t141.date is null then 'null' else '{"text":"' || t141.date || '","earliest":' || case t141.date_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t141.date_earliest || '"' end || ',"latest":' || case t141.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t141.date_latest || '"' end || '}' end, upper(t141.event_type), case when t141.status is null then 'null' else
          '"' || upper(t141.status) || '"' end, case when t142.id is null then 'null' else printf(
          '{"id":"%s","label":%s,"meetingKind":"%s","start":%s,"place":%s}', t142.id, json_quote(t142.label), upper(t142.kind), case when t142.start is null
          then 'null' else '{"text":"' || t142.start || '","earliest":' || case t142.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
          else '"' || t142.start_earliest || '"' end || ',"latest":' || case t142.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else
          '"' || t142.start_latest || '"' end || '}' end, case when t143.id is null then 'null' else '{"id":"' || t143.id || '","label":' ||
          json_quote(t143.label) || '}' end) end, t144.id, json_quote(upper(t144.record_kind)), json_quote(t144.label), t145.id,
          json_quote(upper(t145.record_kind)), json_quote(t145.label), t146.id, json_quote(upper(t146.record_kind)), json_quote(t146.label), case when t147.id
          is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t147.id, json_quote(t147.start_offset),
          json_quote(t147.end_offset), json_quote(t147.page), json_quote(t147.phrase)) end) as _told from p6 t141
        left join meeting t142 on t142.id = t141.part_of_id
        left join place t143 on t143.id = t142.place_id
        left join record t144 on t144.id = t141.record_id
        left join record t145 on t145.id = t141.subject_id
        left join record t146 on t146.id = t141.via_id
        left join citation t147 on t147.id = t141.citation_id order by _n limit 30) t148))) select printf(
            '{"data":{"timeline":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"entries":%s,"pageInfo":%s}',
        (select x7.json from x7),
        (select printf('{"hasNextPage":%s,"endCursor":%s}', case when count(*) > 30 then 'true' else 'false' end, json_quote(max(case when _n = 30 or _n = _size
            and _n < 30 then lower(hex('entries' || ' ' || cast(t149.date_earliest as text) || ' ' || cast(t149.record_id as text) || ' ' ||
            cast(t149.event_type as text) || ' ' || cast(t149.subject_id as text))) end))) from p6 t149))
      from (select 1 where exists
        (select 1 from record t2 where t2.id = 'actors/sergey-lavrov' and t2.retired is null) and exists
        (select 1 from record t3 where t3.id = 'actors/wang-yi' and t3.retired is null)) t1), ' null'),
  (select value from counter where name = 'revision'))

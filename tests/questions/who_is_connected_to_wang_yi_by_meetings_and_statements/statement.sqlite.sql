with parts_of_of1(id) as materialized (with recursive t7(id) as
  (select t8.id from actor t8 where t8.id =
    (select 'actors/wang-yi') union select t9.subject_id from t7 join relation t9 on t9.object_id = t7.id and t9.kind = 'part_of') select id from t7 limit
        2000), linked_to_of2(id) as materialized
(select distinct case n when 1 then t4.id when 2 then t5.id else t6.person_id end from parts_of_of1 t4
  left join office t5 on t5.body_id = t4.id
  left join tenure t6 on t6.office_id = t5.id cross join
  (select 1 as n union all select 2 union all select 3) t10 where case n when 1 then t4.id when 2 then t5.id else t6.person_id end is not null),
      rows_of_by_participations_3(id, middle_id, day) as materialized
(select t3.id, t3.meeting_id, t3.meeting_start_earliest
  from (select t3.*
    from (select t2.* from participation t2 where t2.id in
      (select t11.id from participation t11 where likelihood(t11.actor_id in
          (select id from linked_to_of2), 0.0001) union select t11.id from participation t11 where likelihood(t11.represents_id in
          (select id from linked_to_of2), 0.0001) union select t11.id from participation t11 where likelihood(t11.office_id in
          (select id from linked_to_of2), 0.0001)) and t2.attendance not in ('declined', 'absent') and t2.rank <> 'deprecated' and
      (select 1 from meeting t12 where t12.id = t2.meeting_id and t12.status not in ('cancelled')) is not null order by t2.meeting_start_earliest desc, t2.id
          desc limit 100000) t3 where (t3.actor_id =
      (select 'actors/wang-yi') or
      (select
        (select min(coalesce(t14.tenure_id, ''))
          from (select t3.represents_id as actor_id, null as tenure_id where t3.represents_id is not null union all select t15.body_id as actor_id, null as
              tenure_id from office t15 where likelihood(t3.office_id = t15.id, 0.0001) and +t3.represents_id is null union all select t16.body_id as actor_id,
              t17.id as tenure_id from tenure t17 cross join office t16 where t17.person_id = t3.actor_id and t16.id = t17.office_id and +t3.represents_id is
              null and +t3.office_id is null and t17.since_earliest <= case when t13."end" is null then t13.start_latest else t13.end_latest end and
              t17.until_latest >= t13.start_earliest and t17.rank <> 'deprecated' union all select t3.actor_id as actor_id, null as tenure_id where
              +t3.represents_id is null and +t3.office_id is null and not exists
            (select 1 from tenure t18 where t18.person_id = t3.actor_id and t18.since_earliest <= case when t13."end" is null then t13.start_latest else
                t13.end_latest end and t18.until_latest >= t13.start_earliest and t18.rank <> 'deprecated')) t14 where t14.actor_id in
          (select id from parts_of_of1) and (t14.actor_id =
            (select 'actors/wang-yi') or exists (with recursive t19(id) as
              (select t14.actor_id union select t22.id from t19 join relation t20 on t20.subject_id = t19.id and t20.kind = 'part_of' join actor t21 on t21.id =
                  t19.id and t21.kind <> 'state' join actor t22 on t22.id = t20.object_id where t20.since_earliest <= case when t13."end" is null then
                  t13.start_latest else t13.end_latest end and t20.until_latest >= t13.start_earliest and t20.rank <> 'deprecated') select 1 from t19 where
                  t19.id =
              (select 'actors/wang-yi')))) from meeting t13 where t13.id = t3.meeting_id) is not null) limit 300) t3), others_of_by_participations_4(id,
                  whom_id, middle_id) as materialized
(select t25.id, t25.actor_id, t25.meeting_id from participation t25 where t25.meeting_id in
  (select middle_id from rows_of_by_participations_3) and t25.attendance not in ('declined', 'absent') and t25.rank <> 'deprecated' and not (t25.actor_id =
    (select 'actors/wang-yi') or
    (select
      (select min(coalesce(t27.tenure_id, ''))
        from (select t25.represents_id as actor_id, null as tenure_id where t25.represents_id is not null union all select t28.body_id as actor_id, null as
            tenure_id from office t28 where likelihood(t25.office_id = t28.id, 0.0001) and +t25.represents_id is null union all select t29.body_id as actor_id,
            t30.id as tenure_id from tenure t30 cross join office t29 where t30.person_id = t25.actor_id and t29.id = t30.office_id and +t25.represents_id is
            null and +t25.office_id is null and t30.since_earliest <= case when t26."end" is null then t26.start_latest else t26.end_latest end and
            t30.until_latest >= t26.start_earliest and t30.rank <> 'deprecated' union all select t25.actor_id as actor_id, null as tenure_id where
            +t25.represents_id is null and +t25.office_id is null and not exists
          (select 1 from tenure t31 where t31.person_id = t25.actor_id and t31.since_earliest <= case when t26."end" is null then t26.start_latest else
              t26.end_latest end and t31.until_latest >= t26.start_earliest and t31.rank <> 'deprecated')) t27 where t27.actor_id in
        (select id from parts_of_of1) and (t27.actor_id =
          (select 'actors/wang-yi') or exists (with recursive t32(id) as
            (select t27.actor_id union select t35.id from t32 join relation t33 on t33.subject_id = t32.id and t33.kind = 'part_of' join actor t34 on t34.id =
                t32.id and t34.kind <> 'state' join actor t35 on t35.id = t33.object_id where t33.since_earliest <= case when t26."end" is null then
                t26.start_latest else t26.end_latest end and t33.until_latest >= t26.start_earliest and t33.rank <> 'deprecated') select 1 from t32 where t32.id
                =
            (select 'actors/wang-yi')))) from meeting t26 where t26.id = t25.meeting_id) is not null)), rows_of_by_statements_5(id, middle_id, day) as
                materialized
(select t68.id, t68.statement_id, t68.statement_date_earliest
  from (select t68.*
    from (select t67.* from target t67 where t67.id in
      (select t69.id from target t69 where likelihood(t69.record_id in
          (select id from linked_to_of2), 0.0001)) and t67.rank <> 'deprecated' order by t67.statement_date_earliest desc, t67.id desc limit 100000) t68 where
              (t68.record_id =
      (select 'actors/wang-yi') or
      (select
        (select min(coalesce(t71.tenure_id, ''))
          from (select t73.body_id as actor_id, t74.id as tenure_id from tenure t74 cross join office t73 where t74.person_id = t68.record_id and t73.id =
              t74.office_id and t74.since_earliest <= t70.date_latest and t74.until_latest >= t70.date_earliest and t74.rank <> 'deprecated' union all select
              t68.record_id as actor_id, null as tenure_id where not exists
            (select 1 from tenure t75 where t75.person_id = t68.record_id and t75.since_earliest <= t70.date_latest and t75.until_latest >= t70.date_earliest
                and t75.rank <> 'deprecated')) t71 where t71.actor_id in
          (select id from parts_of_of1) and (t71.actor_id =
            (select 'actors/wang-yi') or exists (with recursive t76(id) as
              (select t71.actor_id union select t79.id from t76 join relation t77 on t77.subject_id = t76.id and t77.kind = 'part_of' join actor t78 on t78.id =
                  t76.id and t78.kind <> 'state' join actor t79 on t79.id = t77.object_id where t77.since_earliest <= t70.date_latest and t77.until_latest >=
                  t70.date_earliest and t77.rank <> 'deprecated') select 1 from t76 where t76.id =
              (select 'actors/wang-yi')))) from statement t70 where t70.id = t68.statement_id) is not null) limit 300) t68), others_of_by_statements_6(id,
                  whom_id, middle_id) as materialized
(select t82.id, t82.speaker_id, t82.id from statement t82 where t82.id in
  (select middle_id from rows_of_by_statements_5) and not (t82.speaker_id =
    (select 'actors/wang-yi') or
    (select min(coalesce(t83.tenure_id, ''))
      from (select t82.principal_id as actor_id, null as tenure_id where t82.principal_id is not null union all select t84.body_id as actor_id, null as
          tenure_id from office t84 where likelihood(t82.office_id = t84.id, 0.0001) and +t82.principal_id is null union all select t85.body_id as actor_id,
          t86.id as tenure_id from tenure t86 cross join office t85 where t86.person_id = t82.speaker_id and t85.id = t86.office_id and +t82.principal_id is
          null and +t82.office_id is null and t86.since_earliest <= t82.date_latest and t86.until_latest >= t82.date_earliest and t86.rank <> 'deprecated' union
          all select t82.speaker_id as actor_id, null as tenure_id where +t82.principal_id is null and +t82.office_id is null and not exists
        (select 1 from tenure t87 where t87.person_id = t82.speaker_id and t87.since_earliest <= t82.date_latest and t87.until_latest >= t82.date_earliest and
            t87.rank <> 'deprecated')) t83 where t83.actor_id in
      (select id from parts_of_of1) and (t83.actor_id =
        (select 'actors/wang-yi') or exists (with recursive t88(id) as
          (select t83.actor_id union select t91.id from t88 join relation t89 on t89.subject_id = t88.id and t89.kind = 'part_of' join actor t90 on t90.id =
              t88.id and t90.kind <> 'state' join actor t91 on t91.id = t89.object_id where t89.since_earliest <= t82.date_latest and t89.until_latest >=
              t82.date_earliest and t89.rank <> 'deprecated') select 1 from t88 where t88.id =
          (select 'actors/wang-yi')))) is not null)), rows_of_by_targets_7(id, middle_id, day) as materialized
(select t120.id, t120.id, t120.date_earliest
  from (select t120.*
    from (select t119.* from statement t119 where t119.id in
      (select t121.id from statement t121 where likelihood(t121.speaker_id in
          (select id from linked_to_of2), 0.0001) union select t121.id from statement t121 where likelihood(t121.principal_id in
          (select id from linked_to_of2), 0.0001) union select t121.id from statement t121 where likelihood(t121.office_id in
          (select id from linked_to_of2), 0.0001)) order by t119.date_earliest desc, t119.id desc limit 100000) t120 where (t120.speaker_id =
      (select 'actors/wang-yi') or
      (select min(coalesce(t122.tenure_id, ''))
        from (select t120.principal_id as actor_id, null as tenure_id where t120.principal_id is not null union all select t123.body_id as actor_id, null as
            tenure_id from office t123 where likelihood(t120.office_id = t123.id, 0.0001) and +t120.principal_id is null union all select t124.body_id as
            actor_id, t125.id as tenure_id from tenure t125 cross join office t124 where t125.person_id = t120.speaker_id and t124.id = t125.office_id and
            +t120.principal_id is null and +t120.office_id is null and t125.since_earliest <= t120.date_latest and t125.until_latest >= t120.date_earliest and
            t125.rank <> 'deprecated' union all select t120.speaker_id as actor_id, null as tenure_id where +t120.principal_id is null and +t120.office_id is
            null and not exists
          (select 1 from tenure t126 where t126.person_id = t120.speaker_id and t126.since_earliest <= t120.date_latest and t126.until_latest >=
              t120.date_earliest and t126.rank <> 'deprecated')) t122 where t122.actor_id in
        (select id from parts_of_of1) and (t122.actor_id =
          (select 'actors/wang-yi') or exists (with recursive t127(id) as
            (select t122.actor_id union select t130.id from t127 join relation t128 on t128.subject_id = t127.id and t128.kind = 'part_of' join actor t129 on
                t129.id = t127.id and t129.kind <> 'state' join actor t130 on t130.id = t128.object_id where t128.since_earliest <= t120.date_latest and
                t128.until_latest >= t120.date_earliest and t128.rank <> 'deprecated') select 1 from t127 where t127.id =
            (select 'actors/wang-yi')))) is not null) limit 300) t120), others_of_by_targets_8(id, whom_id, middle_id) as materialized
(select t133.id, t133.record_id, t133.statement_id from target t133 where t133.statement_id in
  (select middle_id from rows_of_by_targets_7) and t133.rank <> 'deprecated' and not (t133.record_id =
    (select 'actors/wang-yi') or
    (select
      (select min(coalesce(t135.tenure_id, ''))
        from (select t137.body_id as actor_id, t138.id as tenure_id from tenure t138 cross join office t137 where t138.person_id = t133.record_id and t137.id =
            t138.office_id and t138.since_earliest <= t134.date_latest and t138.until_latest >= t134.date_earliest and t138.rank <> 'deprecated' union all
            select t133.record_id as actor_id, null as tenure_id where not exists
          (select 1 from tenure t139 where t139.person_id = t133.record_id and t139.since_earliest <= t134.date_latest and t139.until_latest >=
              t134.date_earliest and t139.rank <> 'deprecated')) t135 where t135.actor_id in
        (select id from parts_of_of1) and (t135.actor_id =
          (select 'actors/wang-yi') or exists (with recursive t140(id) as
            (select t135.actor_id union select t143.id from t140 join relation t141 on t141.subject_id = t140.id and t141.kind = 'part_of' join actor t142 on
                t142.id = t140.id and t142.kind <> 'state' join actor t143 on t143.id = t141.object_id where t141.since_earliest <= t134.date_latest and
                t141.until_latest >= t134.date_earliest and t141.rank <> 'deprecated') select 1 from t140 where t140.id =
            (select 'actors/wang-yi')))) from statement t134 where t134.id = t133.statement_id) is not null)), ties9(from_id, to_id, kind, via_id, one_id,
                two_id, day) as materialized
(select
  (select 'actors/wang-yi'), t24.whom_id, 'meeting', t24.middle_id, min(t23.id), min(t24.id), max(t23.day) from rows_of_by_participations_3 t23 join
  (select id, whom_id, middle_id from others_of_by_participations_4 union select t37.id, t36.actor_id, t37.middle_id
    from (with recursive t38(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
      (select t41.id, t41.represents_id, 'principal', null, null, t41.represents_id, (true) from others_of_by_participations_4 t40 cross join participation t41
          cross join meeting t42 where t41.id = t40.id and t42.id = t41.meeting_id and t41.represents_id is not null union all select t41.id, t43.body_id,
          'office', t43.id, null, t43.body_id, (true) from others_of_by_participations_4 t40 cross join participation t41 cross join meeting t42 cross join
          office t43 where t41.id = t40.id and t42.id = t41.meeting_id and likelihood(t41.office_id = t43.id, 0.0001) and +t41.represents_id is null union all
          select t41.id, t44.body_id, 'tenure', t44.id, t45.id, t44.body_id, (t45.since_latest <= t42.start_earliest and t45.until_earliest >= case when
          t42."end" is null then t42.start_latest else t42.end_latest end and instr(coalesce(t45.since, ''), '?') = 0 and instr(coalesce(t45.since, ''), '%') =
          0 and instr(coalesce(t45.until, ''), '?') = 0 and instr(coalesce(t45.until, ''), '%') = 0 and instr(coalesce(t42.start, ''), '?') = 0 and
          instr(coalesce(t42.start, ''), '%') = 0 and instr(coalesce(t42."end", ''), '?') = 0 and instr(coalesce(t42."end", ''), '%') = 0) from
          others_of_by_participations_4 t40 cross join participation t41 cross join meeting t42 cross join tenure t45 cross join office t44 where t41.id =
          t40.id and t42.id = t41.meeting_id and t45.person_id = t41.actor_id and t44.id = t45.office_id and +t41.represents_id is null and +t41.office_id is
          null and t45.since_earliest <= case when t42."end" is null then t42.start_latest else t42.end_latest end and t45.until_latest >= t42.start_earliest
          and t45.rank <> 'deprecated' union all select t41.id, t41.actor_id, 'speaker', null, null, t41.actor_id, (true) from others_of_by_participations_4 t40
          cross join participation t41 cross join meeting t42 where t41.id = t40.id and t42.id = t41.meeting_id and +t41.represents_id is null and
          +t41.office_id is null and not exists
        (select 1 from tenure t46 where t46.person_id = t41.actor_id and t46.since_earliest <= case when t42."end" is null then t42.start_latest else
            t42.end_latest end and t46.until_latest >= t42.start_earliest and t46.rank <> 'deprecated') union select t38.act_id, t50.id, t38.basis,
            t38.office_id, t38.tenure_id, t38.start_id, (t38.certain and t48.since_latest <= t47.start_earliest and t48.until_earliest >= case when t47."end" is
            null then t47.start_latest else t47.end_latest end and instr(coalesce(t48.since, ''), '?') = 0 and instr(coalesce(t48.since, ''), '%') = 0 and
            instr(coalesce(t48.until, ''), '?') = 0 and instr(coalesce(t48.until, ''), '%') = 0 and instr(coalesce(t47.start, ''), '?') = 0 and
            instr(coalesce(t47.start, ''), '%') = 0 and instr(coalesce(t47."end", ''), '?') = 0 and instr(coalesce(t47."end", ''), '%') = 0) from t38 join
            participation t39 on t39.id = t38.act_id join meeting t47 on t47.id = t39.meeting_id join relation t48 on t48.subject_id = t38.actor_id and t48.kind
            = 'part_of' join actor t49 on t49.id = t38.actor_id and t49.kind <> 'state' join actor t50 on t50.id = t48.object_id where t50.id <> t38.start_id
            and t48.since_earliest <= case when t47."end" is null then t47.start_latest else t47.end_latest end and t48.until_latest >= t47.start_earliest and
            t48.rank <> 'deprecated') select t38.act_id, t38.actor_id, t38.basis, t38.office_id, t38.tenure_id, case when t38.start_id = t38.actor_id then null
            else t38.start_id end as part_id, max(case when t38.certain then 1 else 0 end) = 1 as certain from t38 group by t38.act_id, t38.actor_id, t38.basis,
            t38.office_id, t38.tenure_id, t38.start_id) t36 join others_of_by_participations_4 t37 on t37.id = t36.act_id) t24 on t24.middle_id = t23.middle_id
            group by t24.whom_id, t24.middle_id union all select
  (select 'actors/wang-yi'), t65.earlier_id, 'statement', t52.statement_id, min(t52.id), min(t65.id), max(t52.statement_date_earliest)
  from (select t52.*
    from (select t51.* from target t51 where t51.id in
      (select t53.id from target t53 where likelihood(t53.record_id in
          (select id from linked_to_of2), 0.0001)) and t51.rank <> 'deprecated' order by t51.statement_date_earliest desc, t51.id desc limit 100000) t52 where
              (t52.record_id =
      (select 'actors/wang-yi') or
      (select
        (select min(coalesce(t56.tenure_id, ''))
          from (select t58.body_id as actor_id, t59.id as tenure_id from tenure t59 cross join office t58 where t59.person_id = t52.record_id and t58.id =
              t59.office_id and t59.since_earliest <= t55.date_latest and t59.until_latest >= t55.date_earliest and t59.rank <> 'deprecated' union all select
              t52.record_id as actor_id, null as tenure_id where not exists
            (select 1 from tenure t60 where t60.person_id = t52.record_id and t60.since_earliest <= t55.date_latest and t60.until_latest >= t55.date_earliest
                and t60.rank <> 'deprecated')) t56 where t56.actor_id in
          (select id from parts_of_of1) and (t56.actor_id =
            (select 'actors/wang-yi') or exists (with recursive t61(id) as
              (select t56.actor_id union select t64.id from t61 join relation t62 on t62.subject_id = t61.id and t62.kind = 'part_of' join actor t63 on t63.id =
                  t61.id and t63.kind <> 'state' join actor t64 on t64.id = t62.object_id where t62.since_earliest <= t55.date_latest and t62.until_latest >=
                  t55.date_earliest and t62.rank <> 'deprecated') select 1 from t61 where t61.id =
              (select 'actors/wang-yi')))) from statement t55 where t55.id = t52.statement_id) is not null) limit 300) t52 cross join reference t65 where
                  t65.earlier_id <>
  (select 'actors/wang-yi') and t65.statement_id = t52.statement_id and t65.rank <> 'deprecated' group by t65.earlier_id, t52.statement_id union all select
  (select 'actors/wang-yi'), t81.whom_id, 'statement', t81.middle_id, min(t80.id), min(t81.id), max(t80.day) from rows_of_by_statements_5 t80 join
  (select id, whom_id, middle_id from others_of_by_statements_6 union select t93.id, t92.actor_id, t93.middle_id
    from (with recursive t94(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
      (select t97.id, t97.principal_id, 'principal', null, null, t97.principal_id, (true) from others_of_by_statements_6 t96 cross join statement t97 where
          t97.id = t96.id and t97.principal_id is not null union all select t97.id, t98.body_id, 'office', t98.id, null, t98.body_id, (true) from
          others_of_by_statements_6 t96 cross join statement t97 cross join office t98 where t97.id = t96.id and likelihood(t97.office_id = t98.id, 0.0001) and
          +t97.principal_id is null union all select t97.id, t99.body_id, 'tenure', t99.id, t100.id, t99.body_id, (t100.since_latest <= t97.date_earliest and
          t100.until_earliest >= t97.date_latest and instr(coalesce(t100.since, ''), '?') = 0 and instr(coalesce(t100.since, ''), '%') = 0 and
          instr(coalesce(t100.until, ''), '?') = 0 and instr(coalesce(t100.until, ''), '%') = 0 and instr(coalesce(t97.date, ''), '?') = 0 and
          instr(coalesce(t97.date, ''), '%') = 0) from others_of_by_statements_6 t96 cross join statement t97 cross join tenure t100 cross join office t99 where
          t97.id = t96.id and t100.person_id = t97.speaker_id and t99.id = t100.office_id and +t97.principal_id is null and +t97.office_id is null and
          t100.since_earliest <= t97.date_latest and t100.until_latest >= t97.date_earliest and t100.rank <> 'deprecated' union all select t97.id,
          t97.speaker_id, 'speaker', null, null, t97.speaker_id, (true) from others_of_by_statements_6 t96 cross join statement t97 where t97.id = t96.id and
          +t97.principal_id is null and +t97.office_id is null and not exists
        (select 1 from tenure t101 where t101.person_id = t97.speaker_id and t101.since_earliest <= t97.date_latest and t101.until_latest >= t97.date_earliest
            and t101.rank <> 'deprecated') union select t94.act_id, t104.id, t94.basis, t94.office_id, t94.tenure_id, t94.start_id, (t94.certain and
            t102.since_latest <= t95.date_earliest and t102.until_earliest >= t95.date_latest and instr(coalesce(t102.since, ''), '?') = 0 and
            instr(coalesce(t102.since, ''), '%') = 0 and instr(coalesce(t102.until, ''), '?') = 0 and instr(coalesce(t102.until, ''), '%') = 0 and
            instr(coalesce(t95.date, ''), '?') = 0 and instr(coalesce(t95.date, ''), '%') = 0) from t94 join statement t95 on t95.id = t94.act_id join relation
            t102 on t102.subject_id = t94.actor_id and t102.kind = 'part_of' join actor t103 on t103.id = t94.actor_id and t103.kind <> 'state' join actor t104
            on t104.id = t102.object_id where t104.id <> t94.start_id and t102.since_earliest <= t95.date_latest and t102.until_latest >= t95.date_earliest and
            t102.rank <> 'deprecated') select t94.act_id, t94.actor_id, t94.basis, t94.office_id, t94.tenure_id, case when t94.start_id = t94.actor_id then null
            else t94.start_id end as part_id, max(case when t94.certain then 1 else 0 end) = 1 as certain from t94 group by t94.act_id, t94.actor_id, t94.basis,
            t94.office_id, t94.tenure_id, t94.start_id) t92 join others_of_by_statements_6 t93 on t93.id = t92.act_id) t81 on t81.middle_id = t80.middle_id
            group by t81.whom_id, t81.middle_id union all select
  (select 'actors/wang-yi'), t117.earlier_id, 'statement', t106.id, min(t106.id), min(t117.id), max(t106.date_earliest)
  from (select t106.*
    from (select t105.* from statement t105 where t105.id in
      (select t107.id from statement t107 where likelihood(t107.speaker_id in
          (select id from linked_to_of2), 0.0001) union select t107.id from statement t107 where likelihood(t107.principal_id in
          (select id from linked_to_of2), 0.0001) union select t107.id from statement t107 where likelihood(t107.office_id in
          (select id from linked_to_of2), 0.0001)) order by t105.date_earliest desc, t105.id desc limit 100000) t106 where (t106.speaker_id =
      (select 'actors/wang-yi') or
      (select min(coalesce(t108.tenure_id, ''))
        from (select t106.principal_id as actor_id, null as tenure_id where t106.principal_id is not null union all select t109.body_id as actor_id, null as
            tenure_id from office t109 where likelihood(t106.office_id = t109.id, 0.0001) and +t106.principal_id is null union all select t110.body_id as
            actor_id, t111.id as tenure_id from tenure t111 cross join office t110 where t111.person_id = t106.speaker_id and t110.id = t111.office_id and
            +t106.principal_id is null and +t106.office_id is null and t111.since_earliest <= t106.date_latest and t111.until_latest >= t106.date_earliest and
            t111.rank <> 'deprecated' union all select t106.speaker_id as actor_id, null as tenure_id where +t106.principal_id is null and +t106.office_id is
            null and not exists
          (select 1 from tenure t112 where t112.person_id = t106.speaker_id and t112.since_earliest <= t106.date_latest and t112.until_latest >=
              t106.date_earliest and t112.rank <> 'deprecated')) t108 where t108.actor_id in
        (select id from parts_of_of1) and (t108.actor_id =
          (select 'actors/wang-yi') or exists (with recursive t113(id) as
            (select t108.actor_id union select t116.id from t113 join relation t114 on t114.subject_id = t113.id and t114.kind = 'part_of' join actor t115 on
                t115.id = t113.id and t115.kind <> 'state' join actor t116 on t116.id = t114.object_id where t114.since_earliest <= t106.date_latest and
                t114.until_latest >= t106.date_earliest and t114.rank <> 'deprecated') select 1 from t113 where t113.id =
            (select 'actors/wang-yi')))) is not null) limit 300) t106 cross join reference t117 where t117.earlier_id <>
  (select 'actors/wang-yi') and t117.statement_id = t106.id and t117.rank <> 'deprecated' group by t117.earlier_id, t106.id union all select
  (select 'actors/wang-yi'), t132.whom_id, 'statement', t132.middle_id, min(t131.id), min(t132.id), max(t131.day) from rows_of_by_targets_7 t131 join
  (select id, whom_id, middle_id from others_of_by_targets_8 union select t145.id, t144.actor_id, t145.middle_id
    from (with recursive t146(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
      (select t149.id, t152.body_id, 'tenure', t152.id, t153.id, t152.body_id, (t153.since_latest <= t150.date_earliest and t153.until_earliest >=
          t150.date_latest and instr(coalesce(t153.since, ''), '?') = 0 and instr(coalesce(t153.since, ''), '%') = 0 and instr(coalesce(t153.until, ''), '?') =
          0 and instr(coalesce(t153.until, ''), '%') = 0 and instr(coalesce(t150.date, ''), '?') = 0 and instr(coalesce(t150.date, ''), '%') = 0) from
          others_of_by_targets_8 t148 cross join target t149 cross join statement t150 cross join tenure t153 cross join office t152 where t149.id = t148.id and
          t150.id = t149.statement_id and t153.person_id = t149.record_id and t152.id = t153.office_id and t153.since_earliest <= t150.date_latest and
          t153.until_latest >= t150.date_earliest and t153.rank <> 'deprecated' union all select t149.id, t149.record_id, 'speaker', null, null, t149.record_id,
          (true) from others_of_by_targets_8 t148 cross join target t149 cross join statement t150 where t149.id = t148.id and t150.id = t149.statement_id and
          not exists
        (select 1 from tenure t154 where t154.person_id = t149.record_id and t154.since_earliest <= t150.date_latest and t154.until_latest >= t150.date_earliest
            and t154.rank <> 'deprecated') union select t146.act_id, t158.id, t146.basis, t146.office_id, t146.tenure_id, t146.start_id, (t146.certain and
            t156.since_latest <= t155.date_earliest and t156.until_earliest >= t155.date_latest and instr(coalesce(t156.since, ''), '?') = 0 and
            instr(coalesce(t156.since, ''), '%') = 0 and instr(coalesce(t156.until, ''), '?') = 0 and instr(coalesce(t156.until, ''), '%') = 0 and
            instr(coalesce(t155.date, ''), '?') = 0 and instr(coalesce(t155.date, ''), '%') = 0) from t146 join target t147 on t147.id = t146.act_id join
            statement t155 on t155.id = t147.statement_id join relation t156 on t156.subject_id = t146.actor_id and t156.kind = 'part_of' join actor t157 on
            t157.id = t146.actor_id and t157.kind <> 'state' join actor t158 on t158.id = t156.object_id where t158.id <> t146.start_id and t156.since_earliest
            <= t155.date_latest and t156.until_latest >= t155.date_earliest and t156.rank <> 'deprecated') select t146.act_id, t146.actor_id, t146.basis,
            t146.office_id, t146.tenure_id, case when t146.start_id = t146.actor_id then null else t146.start_id end as part_id, max(case when t146.certain then
            1 else 0 end) = 1 as certain from t146 group by t146.act_id, t146.actor_id, t146.basis, t146.office_id, t146.tenure_id, t146.start_id) t144 join
            others_of_by_targets_8 t145 on t145.id = t144.act_id) t132 on t132.middle_id = t131.middle_id group by t132.whom_id, t132.middle_id), ranked10(id,
            ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties9 group by to_id) counted), p11 as materialized
(select t226.*, row_number() over (order by t226.place) as _n
  from (select id as record_id, ties, place from ranked10 where place <= 4) t226), shown11(id) as materialized
(select id from ranked10 where place <= 4), counted12(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties9 join shown11 on shown11.id = to_id group by to_id, kind), x14(id, json) as
(select t229._n, printf('[%s]',
    (select group_concat(t231._told, ',')
      from (select row_number() over (order by t230.kind) as _n, '{"kind":"' || t230.kind || '","ties":' || t230.ties || '}' as _told
        from (select kind, ties from counted12 where id = t229.record_id) t230 order by _n limit 9) t231)) from p11 t229), latest13(from_id, to_id, kind,
            via_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, via_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, via_id desc, kind) as place from
      ties9 join shown11 on shown11.id = to_id) numbered where place <= 3), told_citation14(id, revision, label, note, record_id, document_id, support_type,
      value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t245.id, t245.revision, t245.label, t245.note, t245.record_id, t245.document_id, t245.support_type, t245.value, t245.start_offset, t245.end_offset,
    t245.span_sha256, t245.page, t245.phrase, t245.prefix, t245.suffix, t245.field from citation t245 where true), x17(id, json) as
(select t232._n, printf('[%s]',
    (select group_concat(t251._told, ',')
      from (select row_number() over (order by t240.place) as _n, printf(
          '{"from":{"id":"%s","record_kind":%s,"label":%s},"to":{"id":"%s","record_kind":%s,"label":%s},"kind":"%s","date":%s,"via":{"id":"%s","record_kind":%s,"label":%s},"edges":[%s]}'
          , t241.id, json_quote(t241.record_kind), json_quote(t241.label), t242.id, json_quote(t242.record_kind), json_quote(t242.label), t240.kind, case when
          t240.date is null then 'null' else '{"text":"' || t240.date || '","earliest":' || case t240.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t240.date_earliest || '"' end || ',"latest":' || case t240.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t240.date_latest || '"' end || '}' end, t243.id, json_quote(t243.record_kind), json_quote(t243.label),
          (select group_concat(t250._told, ',')
            from (select row_number() over (order by t247.place) as _n, '{"record":{"id":"' || t248.id || '","record_kind":' || json_quote(t248.record_kind) ||
                ',"label":' || json_quote(t248.label) || '},"citation":' || case when t249.id is null then 'null' else printf(
                '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t249.id, json_quote(t249.start_offset), json_quote(t249.end_offset),
                json_quote(t249.page), json_quote(t249.phrase)) end || '}' as _told
              from (select 1 as place, t240.one_id as record_id,
                (select t244.id from told_citation14 t244 where t244.record_id = t240.one_id and t244.support_type = 'supports' order by t244.id limit 1) as
                    citation_id where t240.one_id is not null union all select 2 as place, t240.two_id as record_id,
                (select t246.id from told_citation14 t246 where t246.record_id = t240.two_id and t246.support_type = 'supports' order by t246.id limit 1) as
                    citation_id where t240.two_id is not null) t247
              left join record t248 on t248.id = t247.record_id
              left join citation t249 on t249.id = t247.citation_id order by _n limit 2) t250)) as _told
        from (select latest13.from_id, latest13.to_id, latest13.kind, latest13.via_id, latest13.one_id, latest13.two_id, latest13.place, coalesce(t233.start,
            t234.date, t235.since, t236.since, t237.since, t238.since, t239.formed) as date, coalesce(t233.start_earliest, t234.date_earliest,
            t235.since_earliest, t236.since_earliest, t237.since_earliest, t238.since_earliest, t239.formed_earliest) as date_earliest,
            coalesce(t233.start_latest, t234.date_latest, t235.since_latest, t236.since_latest, t237.since_latest, t238.since_latest, t239.formed_latest) as
            date_latest from latest13
          left join meeting t233 on t233.id = latest13.via_id
          left join statement t234 on t234.id = latest13.via_id
          left join membership t235 on t235.id = latest13.via_id
          left join obligation t236 on t236.id = latest13.via_id
          left join relation t237 on t237.id = latest13.via_id
          left join tenure t238 on t238.id = latest13.via_id
          left join alliance t239 on t239.id = latest13.via_id where latest13.to_id = t232.record_id) t240
        left join record t241 on t241.id = t240.from_id
        left join record t242 on t242.id = t240.to_id
        left join record t243 on t243.id = t240.via_id order by _n limit 3) t251)) from p11 t232), x18(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t252._told, ',')
      from (select t227._n as _n, printf('{"record":{"id":"%s","record_kind":%s,"label":%s},"ties":%s,"counts":%s,"latest":%s}', t228.id,
          json_quote(t228.record_kind), json_quote(t228.label), t227.ties,
          (select x14.json from x14 where x14.id = t227._n),
          (select x17.json from x17 where x17.id = t227._n)) as _told from p11 t227
        left join record t228 on t228.id = t227.record_id order by _n limit 100) t252))), between15(from_id, to_id, kind, via_id, one_id, two_id, day) as
            materialized (with among(from_id, to_id, kind, via_id, one_id, two_id, day) as
  (select t254.value ->> 0, t254.value ->> 1, t254.value ->> 2, t254.value ->> 3, t254.value ->> 4, t254.value ->> 5, t254.value ->> 6 from shown11 cross join
      json_each((with q(from_id, to_id, kind, via_id, one_id, two_id, day) as
        (select shown11.id, t257.actor_id, 'meeting', t255.meeting_id, min(t255.id), min(t257.id), max(t255.meeting_start_earliest)
          from (select t255.* from participation t255 where t255.actor_id = shown11.id and t255.attendance not in ('declined', 'absent') and t255.rank <>
              'deprecated' and
            (select 1 from meeting t256 where t256.id = t255.meeting_id and t256.status not in ('cancelled')) is not null order by t255.actor_id desc,
                t255.meeting_start_earliest desc, t255.id desc limit 8) t255 cross join participation t257 where t257.actor_id <> shown11.id and t257.meeting_id
                = t255.meeting_id and t257.attendance not in ('declined', 'absent') and t257.rank <> 'deprecated' group by t257.actor_id, t255.meeting_id union
                all select shown11.id, t261.record_id, 'statement', t259.statement_id, min(t259.id), min(t261.id), max(t259.statement_date_earliest)
          from (select t259.* from reference t259 where t259.earlier_id = shown11.id and t259.rank <> 'deprecated' order by t259.earlier_id desc,
              t259.statement_date_earliest desc, t259.id desc limit 8) t259 cross join target t261 where t261.record_id <> shown11.id and t261.statement_id =
              t259.statement_id and t261.rank <> 'deprecated' group by t261.record_id, t259.statement_id union all select shown11.id, t264.speaker_id,
              'statement', t263.statement_id, min(t263.id), min(t264.id), max(t263.statement_date_earliest)
          from (select t263.* from reference t263 where t263.earlier_id = shown11.id and t263.rank <> 'deprecated' order by t263.earlier_id desc,
              t263.statement_date_earliest desc, t263.id desc limit 8) t263 cross join statement t264 where t264.speaker_id <> shown11.id and t264.id =
              t263.statement_id group by t264.speaker_id, t263.statement_id union all select shown11.id, t268.earlier_id, 'statement', t266.statement_id,
              min(t266.id), min(t268.id), max(t266.statement_date_earliest)
          from (select t266.* from target t266 where t266.record_id = shown11.id and t266.rank <> 'deprecated' order by t266.record_id desc,
              t266.statement_date_earliest desc, t266.id desc limit 8) t266 cross join reference t268 where t268.earlier_id <> shown11.id and t268.statement_id
              = t266.statement_id and t268.rank <> 'deprecated' group by t268.earlier_id, t266.statement_id union all select shown11.id, t271.speaker_id,
              'statement', t270.statement_id, min(t270.id), min(t271.id), max(t270.statement_date_earliest)
          from (select t270.* from target t270 where t270.record_id = shown11.id and t270.rank <> 'deprecated' order by t270.record_id desc,
              t270.statement_date_earliest desc, t270.id desc limit 8) t270 cross join statement t271 where t271.speaker_id <> shown11.id and t271.id =
              t270.statement_id group by t271.speaker_id, t270.statement_id union all select shown11.id, t274.earlier_id, 'statement', t273.id, min(t273.id),
              min(t274.id), max(t273.date_earliest)
          from (select t273.* from statement t273 where t273.speaker_id = shown11.id order by t273.speaker_id desc, t273.date_earliest desc, t273.id desc limit
              8) t273 cross join reference t274 where t274.earlier_id <> shown11.id and t274.statement_id = t273.id and t274.rank <> 'deprecated' group by
              t274.earlier_id, t273.id union all select shown11.id, t277.record_id, 'statement', t276.id, min(t276.id), min(t277.id), max(t276.date_earliest)
          from (select t276.* from statement t276 where t276.speaker_id = shown11.id order by t276.speaker_id desc, t276.date_earliest desc, t276.id desc limit
              8) t276 cross join target t277 where t277.record_id <> shown11.id and t277.statement_id = t276.id and t277.rank <> 'deprecated' group by
              t277.record_id, t276.id) select json_group_array(json_array(from_id, to_id, kind, via_id, one_id, two_id, day)) from q)) t254) select from_id,
              to_id, kind, via_id, one_id, two_id, day
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case
      when from_id > to_id then from_id else to_id end order by day desc, via_id desc, kind, from_id) as place from among join shown11 on shown11.id = to_id)
      numbered where place = 1), p20 as materialized
(select t286.*, row_number() over (order by t286.from_id, t286.to_id) as _n
  from (select between15.from_id, between15.to_id, between15.kind, between15.via_id, between15.one_id, between15.two_id, coalesce(t279.start, t280.date,
      t281.since, t282.since, t283.since, t284.since, t285.formed) as date, coalesce(t279.start_earliest, t280.date_earliest, t281.since_earliest,
      t282.since_earliest, t283.since_earliest, t284.since_earliest, t285.formed_earliest) as date_earliest, coalesce(t279.start_latest, t280.date_latest,
      t281.since_latest, t282.since_latest, t283.since_latest, t284.since_latest, t285.formed_latest) as date_latest from between15
    left join meeting t279 on t279.id = between15.via_id
    left join statement t280 on t280.id = between15.via_id
    left join membership t281 on t281.id = between15.via_id
    left join obligation t282 on t282.id = between15.via_id
    left join relation t283 on t283.id = between15.via_id
    left join tenure t284 on t284.id = between15.via_id
    left join alliance t285 on t285.id = between15.via_id) t286), x21(id, json) as
(select t291._n, printf('[%s]',
    (select group_concat(t297._told, ',')
      from (select row_number() over (order by t294.place) as _n, '{"record":{"id":"' || t295.id || '","record_kind":' || json_quote(t295.record_kind) ||
          ',"label":' || json_quote(t295.label) || '},"citation":' || case when t296.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t296.id, json_quote(t296.start_offset), json_quote(t296.end_offset),
          json_quote(t296.page), json_quote(t296.phrase)) end || '}' as _told
        from (select 1 as place, t291.one_id as record_id,
          (select t292.id from told_citation14 t292 where t292.record_id = t291.one_id and t292.support_type = 'supports' order by t292.id limit 1) as
              citation_id where t291.one_id is not null union all select 2 as place, t291.two_id as record_id,
          (select t293.id from told_citation14 t293 where t293.record_id = t291.two_id and t293.support_type = 'supports' order by t293.id limit 1) as
              citation_id where t291.two_id is not null) t294
        left join record t295 on t295.id = t294.record_id
        left join citation t296 on t296.id = t294.citation_id order by _n limit 2) t297)) from p20 t291), x22(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t298._told, ',')
      from (select t287._n as _n, printf(
          '{"from":{"id":"%s","record_kind":%s,"label":%s},"to":{"id":"%s","record_kind":%s,"label":%s},"kind":"%s","date":%s,"via":{"id":"%s","record_kind":%s,"label":%s},"edges":%s}'
          , t288.id, json_quote(t288.record_kind), json_quote(t288.label), t289.id, json_quote(t289.record_kind), json_quote(t289.label), t287.kind, case when
          t287.date is null then 'null' else '{"text":"' || t287.date || '","earliest":' || case t287.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t287.date_earliest || '"' end || ',"latest":' || case t287.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t287.date_latest || '"' end || '}' end, t290.id, json_quote(t290.record_kind), json_quote(t290.label),
          (select x21.json from x21 where x21.id = t287._n)) as _told from p20 t287
        left join record t288 on t288.id = t287.from_id
        left join record t289 on t289.id = t287.to_id
        left join record t290 on t290.id = t287.via_id order by _n limit 200) t298))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"neighbours":%s,"edges":%s,"remaining_count":%s,"is_complete":%s}',
        (select x18.json from x18),
        (select x22.json from x22), t1.remaining_count, case when t1.is_complete then 'true' else 'false' end)
      from (select
        (select count(*) from ranked10 where place > 4) as remaining_count, not (
          (select count(*)
            from (select t161.*
              from (select t160.* from participation t160 where t160.id in
                (select t162.id from participation t162 where likelihood(t162.actor_id in
                    (select id from linked_to_of2), 0.0001) union select t162.id from participation t162 where likelihood(t162.represents_id in
                    (select id from linked_to_of2), 0.0001) union select t162.id from participation t162 where likelihood(t162.office_id in
                    (select id from linked_to_of2), 0.0001)) and t160.attendance not in ('declined', 'absent') and t160.rank <> 'deprecated' and
                (select 1 from meeting t163 where t163.id = t160.meeting_id and t163.status not in ('cancelled')) is not null order by
                    t160.meeting_start_earliest desc, t160.id desc limit 100000) t161 where (t161.actor_id =
                (select 'actors/wang-yi') or
                (select
                  (select min(coalesce(t165.tenure_id, ''))
                    from (select t161.represents_id as actor_id, null as tenure_id where t161.represents_id is not null union all select t166.body_id as
                        actor_id, null as tenure_id from office t166 where likelihood(t161.office_id = t166.id, 0.0001) and +t161.represents_id is null union
                        all select t167.body_id as actor_id, t168.id as tenure_id from tenure t168 cross join office t167 where t168.person_id = t161.actor_id
                        and t167.id = t168.office_id and +t161.represents_id is null and +t161.office_id is null and t168.since_earliest <= case when t164."end"
                        is null then t164.start_latest else t164.end_latest end and t168.until_latest >= t164.start_earliest and t168.rank <> 'deprecated' union
                        all select t161.actor_id as actor_id, null as tenure_id where +t161.represents_id is null and +t161.office_id is null and not exists
                      (select 1 from tenure t169 where t169.person_id = t161.actor_id and t169.since_earliest <= case when t164."end" is null then
                          t164.start_latest else t164.end_latest end and t169.until_latest >= t164.start_earliest and t169.rank <> 'deprecated')) t165 where
                          t165.actor_id in
                    (select id from parts_of_of1) and (t165.actor_id =
                      (select 'actors/wang-yi') or exists (with recursive t170(id) as
                        (select t165.actor_id union select t173.id from t170 join relation t171 on t171.subject_id = t170.id and t171.kind = 'part_of' join
                            actor t172 on t172.id = t170.id and t172.kind <> 'state' join actor t173 on t173.id = t171.object_id where t171.since_earliest <=
                            case when t164."end" is null then t164.start_latest else t164.end_latest end and t171.until_latest >= t164.start_earliest and
                            t171.rank <> 'deprecated') select 1 from t170 where t170.id =
                        (select 'actors/wang-yi')))) from meeting t164 where t164.id = t161.meeting_id) is not null) limit 301) r) > 300 or
          (select count(*)
            from (select t175.*
              from (select t174.* from target t174 where t174.id in
                (select t176.id from target t176 where likelihood(t176.record_id in
                    (select id from linked_to_of2), 0.0001)) and t174.rank <> 'deprecated' order by t174.statement_date_earliest desc, t174.id desc limit
                        100000) t175 where (t175.record_id =
                (select 'actors/wang-yi') or
                (select
                  (select min(coalesce(t179.tenure_id, ''))
                    from (select t181.body_id as actor_id, t182.id as tenure_id from tenure t182 cross join office t181 where t182.person_id = t175.record_id
                        and t181.id = t182.office_id and t182.since_earliest <= t178.date_latest and t182.until_latest >= t178.date_earliest and t182.rank <>
                        'deprecated' union all select t175.record_id as actor_id, null as tenure_id where not exists
                      (select 1 from tenure t183 where t183.person_id = t175.record_id and t183.since_earliest <= t178.date_latest and t183.until_latest >=
                          t178.date_earliest and t183.rank <> 'deprecated')) t179 where t179.actor_id in
                    (select id from parts_of_of1) and (t179.actor_id =
                      (select 'actors/wang-yi') or exists (with recursive t184(id) as
                        (select t179.actor_id union select t187.id from t184 join relation t185 on t185.subject_id = t184.id and t185.kind = 'part_of' join
                            actor t186 on t186.id = t184.id and t186.kind <> 'state' join actor t187 on t187.id = t185.object_id where t185.since_earliest <=
                            t178.date_latest and t185.until_latest >= t178.date_earliest and t185.rank <> 'deprecated') select 1 from t184 where t184.id =
                        (select 'actors/wang-yi')))) from statement t178 where t178.id = t175.statement_id) is not null) limit 301) r) > 300 or
          (select count(*)
            from (select t189.*
              from (select t188.* from target t188 where t188.id in
                (select t190.id from target t190 where likelihood(t190.record_id in
                    (select id from linked_to_of2), 0.0001)) and t188.rank <> 'deprecated' order by t188.statement_date_earliest desc, t188.id desc limit
                        100000) t189 where (t189.record_id =
                (select 'actors/wang-yi') or
                (select
                  (select min(coalesce(t192.tenure_id, ''))
                    from (select t194.body_id as actor_id, t195.id as tenure_id from tenure t195 cross join office t194 where t195.person_id = t189.record_id
                        and t194.id = t195.office_id and t195.since_earliest <= t191.date_latest and t195.until_latest >= t191.date_earliest and t195.rank <>
                        'deprecated' union all select t189.record_id as actor_id, null as tenure_id where not exists
                      (select 1 from tenure t196 where t196.person_id = t189.record_id and t196.since_earliest <= t191.date_latest and t196.until_latest >=
                          t191.date_earliest and t196.rank <> 'deprecated')) t192 where t192.actor_id in
                    (select id from parts_of_of1) and (t192.actor_id =
                      (select 'actors/wang-yi') or exists (with recursive t197(id) as
                        (select t192.actor_id union select t200.id from t197 join relation t198 on t198.subject_id = t197.id and t198.kind = 'part_of' join
                            actor t199 on t199.id = t197.id and t199.kind <> 'state' join actor t200 on t200.id = t198.object_id where t198.since_earliest <=
                            t191.date_latest and t198.until_latest >= t191.date_earliest and t198.rank <> 'deprecated') select 1 from t197 where t197.id =
                        (select 'actors/wang-yi')))) from statement t191 where t191.id = t189.statement_id) is not null) limit 301) r) > 300 or
          (select count(*)
            from (select t202.*
              from (select t201.* from statement t201 where t201.id in
                (select t203.id from statement t203 where likelihood(t203.speaker_id in
                    (select id from linked_to_of2), 0.0001) union select t203.id from statement t203 where likelihood(t203.principal_id in
                    (select id from linked_to_of2), 0.0001) union select t203.id from statement t203 where likelihood(t203.office_id in
                    (select id from linked_to_of2), 0.0001)) order by t201.date_earliest desc, t201.id desc limit 100000) t202 where (t202.speaker_id =
                (select 'actors/wang-yi') or
                (select min(coalesce(t204.tenure_id, ''))
                  from (select t202.principal_id as actor_id, null as tenure_id where t202.principal_id is not null union all select t205.body_id as actor_id,
                      null as tenure_id from office t205 where likelihood(t202.office_id = t205.id, 0.0001) and +t202.principal_id is null union all select
                      t206.body_id as actor_id, t207.id as tenure_id from tenure t207 cross join office t206 where t207.person_id = t202.speaker_id and t206.id
                      = t207.office_id and +t202.principal_id is null and +t202.office_id is null and t207.since_earliest <= t202.date_latest and
                      t207.until_latest >= t202.date_earliest and t207.rank <> 'deprecated' union all select t202.speaker_id as actor_id, null as tenure_id
                      where +t202.principal_id is null and +t202.office_id is null and not exists
                    (select 1 from tenure t208 where t208.person_id = t202.speaker_id and t208.since_earliest <= t202.date_latest and t208.until_latest >=
                        t202.date_earliest and t208.rank <> 'deprecated')) t204 where t204.actor_id in
                  (select id from parts_of_of1) and (t204.actor_id =
                    (select 'actors/wang-yi') or exists (with recursive t209(id) as
                      (select t204.actor_id union select t212.id from t209 join relation t210 on t210.subject_id = t209.id and t210.kind = 'part_of' join actor
                          t211 on t211.id = t209.id and t211.kind <> 'state' join actor t212 on t212.id = t210.object_id where t210.since_earliest <=
                          t202.date_latest and t210.until_latest >= t202.date_earliest and t210.rank <> 'deprecated') select 1 from t209 where t209.id =
                      (select 'actors/wang-yi')))) is not null) limit 301) r) > 300 or
          (select count(*)
            from (select t214.*
              from (select t213.* from statement t213 where t213.id in
                (select t215.id from statement t215 where likelihood(t215.speaker_id in
                    (select id from linked_to_of2), 0.0001) union select t215.id from statement t215 where likelihood(t215.principal_id in
                    (select id from linked_to_of2), 0.0001) union select t215.id from statement t215 where likelihood(t215.office_id in
                    (select id from linked_to_of2), 0.0001)) order by t213.date_earliest desc, t213.id desc limit 100000) t214 where (t214.speaker_id =
                (select 'actors/wang-yi') or
                (select min(coalesce(t216.tenure_id, ''))
                  from (select t214.principal_id as actor_id, null as tenure_id where t214.principal_id is not null union all select t217.body_id as actor_id,
                      null as tenure_id from office t217 where likelihood(t214.office_id = t217.id, 0.0001) and +t214.principal_id is null union all select
                      t218.body_id as actor_id, t219.id as tenure_id from tenure t219 cross join office t218 where t219.person_id = t214.speaker_id and t218.id
                      = t219.office_id and +t214.principal_id is null and +t214.office_id is null and t219.since_earliest <= t214.date_latest and
                      t219.until_latest >= t214.date_earliest and t219.rank <> 'deprecated' union all select t214.speaker_id as actor_id, null as tenure_id
                      where +t214.principal_id is null and +t214.office_id is null and not exists
                    (select 1 from tenure t220 where t220.person_id = t214.speaker_id and t220.since_earliest <= t214.date_latest and t220.until_latest >=
                        t214.date_earliest and t220.rank <> 'deprecated')) t216 where t216.actor_id in
                  (select id from parts_of_of1) and (t216.actor_id =
                    (select 'actors/wang-yi') or exists (with recursive t221(id) as
                      (select t216.actor_id union select t224.id from t221 join relation t222 on t222.subject_id = t221.id and t222.kind = 'part_of' join actor
                          t223 on t223.id = t221.id and t223.kind <> 'state' join actor t224 on t224.id = t222.object_id where t222.since_earliest <=
                          t214.date_latest and t222.until_latest >= t214.date_earliest and t222.rank <> 'deprecated') select 1 from t221 where t221.id =
                      (select 'actors/wang-yi')))) is not null) limit 301) r) > 300) as is_complete where exists
        (select 1 from record t159 where t159.id = 'actors/wang-yi' and t159.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

with parts_of_of1(id) as materialized (with recursive t7(id) as
  (select t8.id from actor t8 where t8.id =
    (select 'actors/wang-yi') union select t9.subject_id from t7 join relation t9 on t9.object_id = t7.id and t9.kind = 'part_of') select id from t7 limit
        2000), linked_to_of2(id) as materialized
(select distinct case n when 1 then t4.id when 2 then t5.id else t6.person_id end from parts_of_of1 t4
  left join office t5 on t5.body_id = t4.id
  left join tenure t6 on t6.office_id = t5.id cross join
  (select 1 as n union all select 2 union all select 3) t10 where case n when 1 then t4.id when 2 then t5.id else t6.person_id end is not null),
      rows_of_by_participations_3(id, middle_id, day) as materialized
(select t3.id, t3.meeting_id, t3.meeting_start_earliest
  from (select t3.*
    from (select t2.* from participation t2 where t2.id in
      (select t11.id from participation t11 where likelihood(t11.actor_id in
          (select id from linked_to_of2), 0.0001) union select t11.id from participation t11 where likelihood(t11.represents_id in
          (select id from linked_to_of2), 0.0001) union select t11.id from participation t11 where likelihood(t11.office_id in
          (select id from linked_to_of2), 0.0001)) and t2.attendance not in ('declined', 'absent') and t2.rank <> 'deprecated' and
      (select 1 from meeting t12 where t12.id = t2.meeting_id and t12.status not in ('cancelled')) is not null order by t2.meeting_start_earliest desc, t2.id
          desc limit 100000) t3 where (t3.actor_id =
      (select 'actors/wang-yi') or
      (select
        (select min(coalesce(t14.tenure_id, ''))
          from (select t3.represents_id as actor_id, null as tenure_id where t3.represents_id is not null union all select t15.body_id as actor_id, null as
              tenure_id from office t15 where likelihood(t3.office_id = t15.id, 0.0001) and +t3.represents_id is null union all select t16.body_id as actor_id,
              t17.id as tenure_id from tenure t17 cross join office t16 where t17.person_id = t3.actor_id and t16.id = t17.office_id and +t3.represents_id is
              null and +t3.office_id is null and t17.since_earliest <= case when t13."end" is null then t13.start_latest else t13.end_latest end and
              t17.until_latest >= t13.start_earliest and t17.rank <> 'deprecated' union all select t3.actor_id as actor_id, null as tenure_id where
              +t3.represents_id is null and +t3.office_id is null and not exists
            (select 1 from tenure t18 where t18.person_id = t3.actor_id and t18.since_earliest <= case when t13."end" is null then t13.start_latest else
                t13.end_latest end and t18.until_latest >= t13.start_earliest and t18.rank <> 'deprecated')) t14 where t14.actor_id in
          (select id from parts_of_of1) and (t14.actor_id =
            (select 'actors/wang-yi') or exists (with recursive t19(id) as
              (select t14.actor_id union select t22.id from t19 join relation t20 on t20.subject_id = t19.id and t20.kind = 'part_of' join actor t21 on t21.id =
                  t19.id and t21.kind <> 'state' join actor t22 on t22.id = t20.object_id where t20.since_earliest <= case when t13."end" is null then
                  t13.start_latest else t13.end_latest end and t20.until_latest >= t13.start_earliest and t20.rank <> 'deprecated') select 1 from t19 where
                  t19.id =
              (select 'actors/wang-yi')))) from meeting t13 where t13.id = t3.meeting_id) is not null) limit 300) t3), others_of_by_participations_4(id,
                  whom_id, middle_id) as materialized
(select t25.id, t25.actor_id, t25.meeting_id from participation t25 where t25.meeting_id in
  (select middle_id from rows_of_by_participations_3) and t25.attendance not in ('declined', 'absent') and t25.rank <> 'deprecated' and not (t25.actor_id =
    (select 'actors/wang-yi') or
    (select
      (select min(coalesce(t27.tenure_id, ''))
        from (select t25.represents_id as actor_id, null as tenure_id where t25.represents_id is not null union all select t28.body_id as actor_id, null as
            tenure_id from office t28 where likelihood(t25.office_id = t28.id, 0.0001) and +t25.represents_id is null union all select t29.body_id as actor_id,
            t30.id as tenure_id from tenure t30 cross join office t29 where t30.person_id = t25.actor_id and t29.id = t30.office_id and +t25.represents_id is
            null and +t25.office_id is null and t30.since_earliest <= case when t26."end" is null then t26.start_latest else t26.end_latest end and
            t30.until_latest >= t26.start_earliest and t30.rank <> 'deprecated' union all select t25.actor_id as actor_id, null as tenure_id where
            +t25.represents_id is null and +t25.office_id is null and not exists
          (select 1 from tenure t31 where t31.person_id = t25.actor_id and t31.since_earliest <= case when t26."end" is null then t26.start_latest else
              t26.end_latest end and t31.until_latest >= t26.start_earliest and t31.rank <> 'deprecated')) t27 where t27.actor_id in
        (select id from parts_of_of1) and (t27.actor_id =
          (select 'actors/wang-yi') or exists (with recursive t32(id) as
            (select t27.actor_id union select t35.id from t32 join relation t33 on t33.subject_id = t32.id and t33.kind = 'part_of' join actor t34 on t34.id =
                t32.id and t34.kind <> 'state' join actor t35 on t35.id = t33.object_id where t33.since_earliest <= case when t26."end" is null then
                t26.start_latest else t26.end_latest end and t33.until_latest >= t26.start_earliest and t33.rank <> 'deprecated') select 1 from t32 where t32.id
                =
            (select 'actors/wang-yi')))) from meeting t26 where t26.id = t25.meeting_id) is not null)), rows_of_by_statements_5(id, middle_id, day) as
                materialized
(select t68.id, t68.statement_id, t68.statement_date_earliest
  from (select t68.*
    from (select t67.* from target t67 where t67.id in
      (select t69.id from target t69 where likelihood(t69.record_id in
          (select id from linked_to_of2), 0.0001)) and t67.rank <> 'deprecated' order by t67.statement_date_earliest desc, t67.id desc limit 100000) t68 where
              (t68.record_id =
      (select 'actors/wang-yi') or
      (select
        (select min(coalesce(t71.tenure_id, ''))
          from (select t73.body_id as actor_id, t74.id as tenure_id from tenure t74 cross join office t73 where t74.person_id = t68.record_id and t73.id =
              t74.office_id and t74.since_earliest <= t70.date_latest and t74.until_latest >= t70.date_earliest and t74.rank <> 'deprecated' union all select
              t68.record_id as actor_id, null as tenure_id where not exists
            (select 1 from tenure t75 where t75.person_id = t68.record_id and t75.since_earliest <= t70.date_latest and t75.until_latest >= t70.date_earliest
                and t75.rank <> 'deprecated')) t71 where t71.actor_id in
          (select id from parts_of_of1) and (t71.actor_id =
            (select 'actors/wang-yi') or exists (with recursive t76(id) as
              (select t71.actor_id union select t79.id from t76 join relation t77 on t77.subject_id = t76.id and t77.kind = 'part_of' join actor t78 on t78.id =
                  t76.id and t78.kind <> 'state' join actor t79 on t79.id = t77.object_id where t77.since_earliest <= t70.date_latest and t77.until_latest >=
                  t70.date_earliest and t77.rank <> 'deprecated') select 1 from t76 where t76.id =
              (select 'actors/wang-yi')))) from statement t70 where t70.id = t68.statement_id) is not null) limit 300) t68), others_of_by_statements_6(id,
                  whom_id, middle_id) as materialized
(select t82.id, t82.speaker_id, t82.id from statement t82 where t82.id in
  (select middle_id from rows_of_by_statements_5) and not (t82.speaker_id =
    (select 'actors/wang-yi') or
    (select min(coalesce(t83.tenure_id, ''))
      from (select t82.principal_id as actor_id, null as tenure_id where t82.principal_id is not null union all select t84.body_id as actor_id, null as
          tenure_id from office t84 where likelihood(t82.office_id = t84.id, 0.0001) and +t82.principal_id is null union all select t85.body_id as actor_id,
          t86.id as tenure_id from tenure t86 cross join office t85 where t86.person_id = t82.speaker_id and t85.id = t86.office_id and +t82.principal_id is
          null and +t82.office_id is null and t86.since_earliest <= t82.date_latest and t86.until_latest >= t82.date_earliest and t86.rank <> 'deprecated' union
          all select t82.speaker_id as actor_id, null as tenure_id where +t82.principal_id is null and +t82.office_id is null and not exists
        (select 1 from tenure t87 where t87.person_id = t82.speaker_id and t87.since_earliest <= t82.date_latest and t87.until_latest >= t82.date_earliest and
            t87.rank <> 'deprecated')) t83 where t83.actor_id in
      (select id from parts_of_of1) and (t83.actor_id =
        (select 'actors/wang-yi') or exists (with recursive t88(id) as
          (select t83.actor_id union select t91.id from t88 join relation t89 on t89.subject_id = t88.id and t89.kind = 'part_of' join actor t90 on t90.id =
              t88.id and t90.kind <> 'state' join actor t91 on t91.id = t89.object_id where t89.since_earliest <= t82.date_latest and t89.until_latest >=
              t82.date_earliest and t89.rank <> 'deprecated') select 1 from t88 where t88.id =
          (select 'actors/wang-yi')))) is not null)), rows_of_by_targets_7(id, middle_id, day) as materialized
(select t120.id, t120.id, t120.date_earliest
  from (select t120.*
    from (select t119.* from statement t119 where t119.id in
      (select t121.id from statement t121 where likelihood(t121.speaker_id in
          (select id from linked_to_of2), 0.0001) union select t121.id from statement t121 where likelihood(t121.principal_id in
          (select id from linked_to_of2), 0.0001) union select t121.id from statement t121 where likelihood(t121.office_id in
          (select id from linked_to_of2), 0.0001)) order by t119.date_earliest desc, t119.id desc limit 100000) t120 where (t120.speaker_id =
      (select 'actors/wang-yi') or
      (select min(coalesce(t122.tenure_id, ''))
        from (select t120.principal_id as actor_id, null as tenure_id where t120.principal_id is not null union all select t123.body_id as actor_id, null as
            tenure_id from office t123 where likelihood(t120.office_id = t123.id, 0.0001) and +t120.principal_id is null union all select t124.body_id as
            actor_id, t125.id as tenure_id from tenure t125 cross join office t124 where t125.person_id = t120.speaker_id and t124.id = t125.office_id and
            +t120.principal_id is null and +t120.office_id is null and t125.since_earliest <= t120.date_latest and t125.until_latest >= t120.date_earliest and
            t125.rank <> 'deprecated' union all select t120.speaker_id as actor_id, null as tenure_id where +t120.principal_id is null and +t120.office_id is
            null and not exists
          (select 1 from tenure t126 where t126.person_id = t120.speaker_id and t126.since_earliest <= t120.date_latest and t126.until_latest >=
              t120.date_earliest and t126.rank <> 'deprecated')) t122 where t122.actor_id in
        (select id from parts_of_of1) and (t122.actor_id =
          (select 'actors/wang-yi') or exists (with recursive t127(id) as
            (select t122.actor_id union select t130.id from t127 join relation t128 on t128.subject_id = t127.id and t128.kind = 'part_of' join actor t129 on
                t129.id = t127.id and t129.kind <> 'state' join actor t130 on t130.id = t128.object_id where t128.since_earliest <= t120.date_latest and
                t128.until_latest >= t120.date_earliest and t128.rank <> 'deprecated') select 1 from t127 where t127.id =
            (select 'actors/wang-yi')))) is not null) limit 300) t120), others_of_by_targets_8(id, whom_id, middle_id) as materialized
(select t133.id, t133.record_id, t133.statement_id from target t133 where t133.statement_id in
  (select middle_id from rows_of_by_targets_7) and t133.rank <> 'deprecated' and not (t133.record_id =
    (select 'actors/wang-yi') or
    (select
      (select min(coalesce(t135.tenure_id, ''))
        from (select t137.body_id as actor_id, t138.id as tenure_id from tenure t138 cross join office t137 where t138.person_id = t133.record_id and t137.id =
            t138.office_id and t138.since_earliest <= t134.date_latest and t138.until_latest >= t134.date_earliest and t138.rank <> 'deprecated' union all
            select t133.record_id as actor_id, null as tenure_id where not exists
          (select 1 from tenure t139 where t139.person_id = t133.record_id and t139.since_earliest <= t134.date_latest and t139.until_latest >=
              t134.date_earliest and t139.rank <> 'deprecated')) t135 where t135.actor_id in
        (select id from parts_of_of1) and (t135.actor_id =
          (select 'actors/wang-yi') or exists (with recursive t140(id) as
            (select t135.actor_id union select t143.id from t140 join relation t141 on t141.subject_id = t140.id and t141.kind = 'part_of' join actor t142 on
                t142.id = t140.id and t142.kind <> 'state' join actor t143 on t143.id = t141.object_id where t141.since_earliest <= t134.date_latest and
                t141.until_latest >= t134.date_earliest and t141.rank <> 'deprecated') select 1 from t140 where t140.id =
            (select 'actors/wang-yi')))) from statement t134 where t134.id = t133.statement_id) is not null)), ties9(from_id, to_id, kind, via_id, one_id,
                two_id, day) as materialized
(select
  (select 'actors/wang-yi'), t24.whom_id, 'meeting', t24.middle_id, min(t23.id), min(t24.id), max(t23.day) from rows_of_by_participations_3 t23 join
  (select id, whom_id, middle_id from others_of_by_participations_4 union select t37.id, t36.actor_id, t37.middle_id
    from (with recursive t38(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
      (select t41.id, t41.represents_id, 'principal', null, null, t41.represents_id, (true) from others_of_by_participations_4 t40 cross join participation t41
          cross join meeting t42 where t41.id = t40.id and t42.id = t41.meeting_id and t41.represents_id is not null union all select t41.id, t43.body_id,
          'office', t43.id, null, t43.body_id, (true) from others_of_by_participations_4 t40 cross join participation t41 cross join meeting t42 cross join
          office t43 where t41.id = t40.id and t42.id = t41.meeting_id and likelihood(t41.office_id = t43.id, 0.0001) and +t41.represents_id is null union all
          select t41.id, t44.body_id, 'tenure', t44.id, t45.id, t44.body_id, (t45.since_latest <= t42.start_earliest and t45.until_earliest >= case when
          t42."end" is null then t42.start_latest else t42.end_latest end and instr(coalesce(t45.since, ''), '?') = 0 and instr(coalesce(t45.since, ''), '%') =
          0 and instr(coalesce(t45.until, ''), '?') = 0 and instr(coalesce(t45.until, ''), '%') = 0 and instr(coalesce(t42.start, ''), '?') = 0 and
          instr(coalesce(t42.start, ''), '%') = 0 and instr(coalesce(t42."end", ''), '?') = 0 and instr(coalesce(t42."end", ''), '%') = 0) from
          others_of_by_participations_4 t40 cross join participation t41 cross join meeting t42 cross join tenure t45 cross join office t44 where t41.id =
          t40.id and t42.id = t41.meeting_id and t45.person_id = t41.actor_id and t44.id = t45.office_id and +t41.represents_id is null and +t41.office_id is
          null and t45.since_earliest <= case when t42."end" is null then t42.start_latest else t42.end_latest end and t45.until_latest >= t42.start_earliest
          and t45.rank <> 'deprecated' union all select t41.id, t41.actor_id, 'speaker', null, null, t41.actor_id, (true) from others_of_by_participations_4 t40
          cross join participation t41 cross join meeting t42 where t41.id = t40.id and t42.id = t41.meeting_id and +t41.represents_id is null and
          +t41.office_id is null and not exists
        (select 1 from tenure t46 where t46.person_id = t41.actor_id and t46.since_earliest <= case when t42."end" is null then t42.start_latest else
            t42.end_latest end and t46.until_latest >= t42.start_earliest and t46.rank <> 'deprecated') union select t38.act_id, t50.id, t38.basis,
            t38.office_id, t38.tenure_id, t38.start_id, (t38.certain and t48.since_latest <= t47.start_earliest and t48.until_earliest >= case when t47."end" is
            null then t47.start_latest else t47.end_latest end and instr(coalesce(t48.since, ''), '?') = 0 and instr(coalesce(t48.since, ''), '%') = 0 and
            instr(coalesce(t48.until, ''), '?') = 0 and instr(coalesce(t48.until, ''), '%') = 0 and instr(coalesce(t47.start, ''), '?') = 0 and
            instr(coalesce(t47.start, ''), '%') = 0 and instr(coalesce(t47."end", ''), '?') = 0 and instr(coalesce(t47."end", ''), '%') = 0) from t38 join
            participation t39 on t39.id = t38.act_id join meeting t47 on t47.id = t39.meeting_id join relation t48 on t48.subject_id = t38.actor_id and t48.kind
            = 'part_of' join actor t49 on t49.id = t38.actor_id and t49.kind <> 'state' join actor t50 on t50.id = t48.object_id where t50.id <> t38.start_id
            and t48.since_earliest <= case when t47."end" is null then t47.start_latest else t47.end_latest end and t48.until_latest >= t47.start_earliest and
            t48.rank <> 'deprecated') select t38.act_id, t38.actor_id, t38.basis, t38.office_id, t38.tenure_id, case when t38.start_id = t38.actor_id then null
            else t38.start_id end as part_id, max(case when t38.certain then 1 else 0 end) = 1 as certain from t38 group by t38.act_id, t38.actor_id, t38.basis,
            t38.office_id, t38.tenure_id, t38.start_id) t36 join others_of_by_participations_4 t37 on t37.id = t36.act_id) t24 on t24.middle_id = t23.middle_id
            group by t24.whom_id, t24.middle_id union all select
  (select 'actors/wang-yi'), t65.earlier_id, 'statement', t52.statement_id, min(t52.id), min(t65.id), max(t52.statement_date_earliest)
  from (select t52.*
    from (select t51.* from target t51 where t51.id in
      (select t53.id from target t53 where likelihood(t53.record_id in
          (select id from linked_to_of2), 0.0001)) and t51.rank <> 'deprecated' order by t51.statement_date_earliest desc, t51.id desc limit 100000) t52 where
              (t52.record_id =
      (select 'actors/wang-yi') or
      (select
        (select min(coalesce(t56.tenure_id, ''))
          from (select t58.body_id as actor_id, t59.id as tenure_id from tenure t59 cross join office t58 where t59.person_id = t52.record_id and t58.id =
              t59.office_id and t59.since_earliest <= t55.date_latest and t59.until_latest >= t55.date_earliest and t59.rank <> 'deprecated' union all select
              t52.record_id as actor_id, null as tenure_id where not exists
            (select 1 from tenure t60 where t60.person_id = t52.record_id and t60.since_earliest <= t55.date_latest and t60.until_latest >= t55.date_earliest
                and t60.rank <> 'deprecated')) t56 where t56.actor_id in
          (select id from parts_of_of1) and (t56.actor_id =
            (select 'actors/wang-yi') or exists (with recursive t61(id) as
              (select t56.actor_id union select t64.id from t61 join relation t62 on t62.subject_id = t61.id and t62.kind = 'part_of' join actor t63 on t63.id =
                  t61.id and t63.kind <> 'state' join actor t64 on t64.id = t62.object_id where t62.since_earliest <= t55.date_latest and t62.until_latest >=
                  t55.date_earliest and t62.rank <> 'deprecated') select 1 from t61 where t61.id =
              (select 'actors/wang-yi')))) from statement t55 where t55.id = t52.statement_id) is not null) limit 300) t52 cross join reference t65 where
                  t65.earlier_id <>
  (select 'actors/wang-yi') and t65.statement_id = t52.statement_id and t65.rank <> 'deprecated' group by t65.earlier_id, t52.statement_id union all select
  (select 'actors/wang-yi'), t81.whom_id, 'statement', t81.middle_id, min(t80.id), min(t81.id), max(t80.day) from rows_of_by_statements_5 t80 join
  (select id, whom_id, middle_id from others_of_by_statements_6 union select t93.id, t92.actor_id, t93.middle_id
    from (with recursive t94(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
      (select t97.id, t97.principal_id, 'principal', null, null, t97.principal_id, (true) from others_of_by_statements_6 t96 cross join statement t97 where
          t97.id = t96.id and t97.principal_id is not null union all select t97.id, t98.body_id, 'office', t98.id, null, t98.body_id, (true) from
          others_of_by_statements_6 t96 cross join statement t97 cross join office t98 where t97.id = t96.id and likelihood(t97.office_id = t98.id, 0.0001) and
          +t97.principal_id is null union all select t97.id, t99.body_id, 'tenure', t99.id, t100.id, t99.body_id, (t100.since_latest <= t97.date_earliest and
          t100.until_earliest >= t97.date_latest and instr(coalesce(t100.since, ''), '?') = 0 and instr(coalesce(t100.since, ''), '%') = 0 and
          instr(coalesce(t100.until, ''), '?') = 0 and instr(coalesce(t100.until, ''), '%') = 0 and instr(coalesce(t97.date, ''), '?') = 0 and
          instr(coalesce(t97.date, ''), '%') = 0) from others_of_by_statements_6 t96 cross join statement t97 cross join tenure t100 cross join office t99 where
          t97.id = t96.id and t100.person_id = t97.speaker_id and t99.id = t100.office_id and +t97.principal_id is null and +t97.office_id is null and
          t100.since_earliest <= t97.date_latest and t100.until_latest >= t97.date_earliest and t100.rank <> 'deprecated' union all select t97.id,
          t97.speaker_id, 'speaker', null, null, t97.speaker_id, (true) from others_of_by_statements_6 t96 cross join statement t97 where t97.id = t96.id and
          +t97.principal_id is null and +t97.office_id is null and not exists
        (select 1 from tenure t101 where t101.person_id = t97.speaker_id and t101.since_earliest <= t97.date_latest and t101.until_latest >= t97.date_earliest
            and t101.rank <> 'deprecated') union select t94.act_id, t104.id, t94.basis, t94.office_id, t94.tenure_id, t94.start_id, (t94.certain and
            t102.since_latest <= t95.date_earliest and t102.until_earliest >= t95.date_latest and instr(coalesce(t102.since, ''), '?') = 0 and
            instr(coalesce(t102.since, ''), '%') = 0 and instr(coalesce(t102.until, ''), '?') = 0 and instr(coalesce(t102.until, ''), '%') = 0 and
            instr(coalesce(t95.date, ''), '?') = 0 and instr(coalesce(t95.date, ''), '%') = 0) from t94 join statement t95 on t95.id = t94.act_id join relation
            t102 on t102.subject_id = t94.actor_id and t102.kind = 'part_of' join actor t103 on t103.id = t94.actor_id and t103.kind <> 'state' join actor t104
            on t104.id = t102.object_id where t104.id <> t94.start_id and t102.since_earliest <= t95.date_latest and t102.until_latest >= t95.date_earliest and
            t102.rank <> 'deprecated') select t94.act_id, t94.actor_id, t94.basis, t94.office_id, t94.tenure_id, case when t94.start_id = t94.actor_id then null
            else t94.start_id end as part_id, max(case when t94.certain then 1 else 0 end) = 1 as certain from t94 group by t94.act_id, t94.actor_id, t94.basis,
            t94.office_id, t94.tenure_id, t94.start_id) t92 join others_of_by_statements_6 t93 on t93.id = t92.act_id) t81 on t81.middle_id = t80.middle_id
            group by t81.whom_id, t81.middle_id union all select
  (select 'actors/wang-yi'), t117.earlier_id, 'statement', t106.id, min(t106.id), min(t117.id), max(t106.date_earliest)
  from (select t106.*
    from (select t105.* from statement t105 where t105.id in
      (select t107.id from statement t107 where likelihood(t107.speaker_id in
          (select id from linked_to_of2), 0.0001) union select t107.id from statement t107 where likelihood(t107.principal_id in
          (select id from linked_to_of2), 0.0001) union select t107.id from statement t107 where likelihood(t107.office_id in
          (select id from linked_to_of2), 0.0001)) order by t105.date_earliest desc, t105.id desc limit 100000) t106 where (t106.speaker_id =
      (select 'actors/wang-yi') or
      (select min(coalesce(t108.tenure_id, ''))
        from (select t106.principal_id as actor_id, null as tenure_id where t106.principal_id is not null union all select t109.body_id as actor_id, null as
            tenure_id from office t109 where likelihood(t106.office_id = t109.id, 0.0001) and +t106.principal_id is null union all select t110.body_id as
            actor_id, t111.id as tenure_id from tenure t111 cross join office t110 where t111.person_id = t106.speaker_id and t110.id = t111.office_id and
            +t106.principal_id is null and +t106.office_id is null and t111.since_earliest <= t106.date_latest and t111.until_latest >= t106.date_earliest and
            t111.rank <> 'deprecated' union all select t106.speaker_id as actor_id, null as tenure_id where +t106.principal_id is null and +t106.office_id is
            null and not exists
          (select 1 from tenure t112 where t112.person_id = t106.speaker_id and t112.since_earliest <= t106.date_latest and t112.until_latest >=
              t106.date_earliest and t112.rank <> 'deprecated')) t108 where t108.actor_id in
        (select id from parts_of_of1) and (t108.actor_id =
          (select 'actors/wang-yi') or exists (with recursive t113(id) as
            (select t108.actor_id union select t116.id from t113 join relation t114 on t114.subject_id = t113.id and t114.kind = 'part_of' join actor t115 on
                t115.id = t113.id and t115.kind <> 'state' join actor t116 on t116.id = t114.object_id where t114.since_earliest <= t106.date_latest and
                t114.until_latest >= t106.date_earliest and t114.rank <> 'deprecated') select 1 from t113 where t113.id =
            (select 'actors/wang-yi')))) is not null) limit 300) t106 cross join reference t117 where t117.earlier_id <>
  (select 'actors/wang-yi') and t117.statement_id = t106.id and t117.rank <> 'deprecated' group by t117.earlier_id, t106.id union all select
  (select 'actors/wang-yi'), t132.whom_id, 'statement', t132.middle_id, min(t131.id), min(t132.id), max(t131.day) from rows_of_by_targets_7 t131 join
  (select id, whom_id, middle_id from others_of_by_targets_8 union select t145.id, t144.actor_id, t145.middle_id
    from (with recursive t146(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
      (select t149.id, t152.body_id, 'tenure', t152.id, t153.id, t152.body_id, (t153.since_latest <= t150.date_earliest and t153.until_earliest >=
          t150.date_latest and instr(coalesce(t153.since, ''), '?') = 0 and instr(coalesce(t153.since, ''), '%') = 0 and instr(coalesce(t153.until, ''), '?') =
          0 and instr(coalesce(t153.until, ''), '%') = 0 and instr(coalesce(t150.date, ''), '?') = 0 and instr(coalesce(t150.date, ''), '%') = 0) from
          others_of_by_targets_8 t148 cross join target t149 cross join statement t150 cross join tenure t153 cross join office t152 where t149.id = t148.id and
          t150.id = t149.statement_id and t153.person_id = t149.record_id and t152.id = t153.office_id and t153.since_earliest <= t150.date_latest and
          t153.until_latest >= t150.date_earliest and t153.rank <> 'deprecated' union all select t149.id, t149.record_id, 'speaker', null, null, t149.record_id,
          (true) from others_of_by_targets_8 t148 cross join target t149 cross join statement t150 where t149.id = t148.id and t150.id = t149.statement_id and
          not exists
        (select 1 from tenure t154 where t154.person_id = t149.record_id and t154.since_earliest <= t150.date_latest and t154.until_latest >= t150.date_earliest
            and t154.rank <> 'deprecated') union select t146.act_id, t158.id, t146.basis, t146.office_id, t146.tenure_id, t146.start_id, (t146.certain and
            t156.since_latest <= t155.date_earliest and t156.until_earliest >= t155.date_latest and instr(coalesce(t156.since, ''), '?') = 0 and
            instr(coalesce(t156.since, ''), '%') = 0 and instr(coalesce(t156.until, ''), '?') = 0 and instr(coalesce(t156.until, ''), '%') = 0 and
            instr(coalesce(t155.date, ''), '?') = 0 and instr(coalesce(t155.date, ''), '%') = 0) from t146 join target t147 on t147.id = t146.act_id join
            statement t155 on t155.id = t147.statement_id join relation t156 on t156.subject_id = t146.actor_id and t156.kind = 'part_of' join actor t157 on
            t157.id = t146.actor_id and t157.kind <> 'state' join actor t158 on t158.id = t156.object_id where t158.id <> t146.start_id and t156.since_earliest
            <= t155.date_latest and t156.until_latest >= t155.date_earliest and t156.rank <> 'deprecated') select t146.act_id, t146.actor_id, t146.basis,
            t146.office_id, t146.tenure_id, case when t146.start_id = t146.actor_id then null else t146.start_id end as part_id, max(case when t146.certain then
            1 else 0 end) = 1 as certain from t146 group by t146.act_id, t146.actor_id, t146.basis, t146.office_id, t146.tenure_id, t146.start_id) t144 join
            others_of_by_targets_8 t145 on t145.id = t144.act_id) t132 on t132.middle_id = t131.middle_id group by t132.whom_id, t132.middle_id), ranked10(id,
            ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties9 group by to_id) counted), p11 as materialized
(select t226.*, row_number() over (order by t226.place) as _n
  from (select id as record_id, ties, place from ranked10 where place <= 4) t226), shown11(id) as materialized
(select id from ranked10 where place <= 4), counted12(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties9 join shown11 on shown11.id = to_id group by to_id, kind), x14(id, json) as
(select t229._n, printf('[%s]',
    (select group_concat(t231._told, ',')
      from (select row_number() over (order by t230.kind) as _n, '{"kind":"' || upper(t230.kind) || '","ties":' || t230.ties || '}' as _told
        from (select kind, ties from counted12 where id = t229.record_id) t230 order by _n limit 9) t231)) from p11 t229), latest13(from_id, to_id, kind,
            via_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, via_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, via_id desc, kind) as place from
      ties9 join shown11 on shown11.id = to_id) numbered where place <= 3), told_citation14(id, revision, label, note, record_id, document_id, support_type,
      value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t245.id, t245.revision, t245.label, t245.note, t245.record_id, t245.document_id, t245.support_type, t245.value, t245.start_offset, t245.end_offset,
    t245.span_sha256, t245.page, t245.phrase, t245.prefix, t245.suffix, t245.field from citation t245 where true), x17(id, json) as
(select t232._n, printf('[%s]',
    (select group_concat(t251._told, ',')
      from (select row_number() over (order by t240.place) as _n, printf(
          '{"from":{"id":"%s","recordKind":%s,"label":%s},"to":{"id":"%s","recordKind":%s,"label":%s},"kind":"%s","date":%s,"via":{"id":"%s","recordKind":%s,"label":%s},"edges":[%s]}'
          , t241.id, json_quote(upper(t241.record_kind)), json_quote(t241.label), t242.id, json_quote(upper(t242.record_kind)), json_quote(t242.label),
          upper(t240.kind), case when t240.date is null then 'null' else '{"text":"' || t240.date || '","earliest":' || case t240.date_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t240.date_earliest || '"' end || ',"latest":' || case t240.date_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t240.date_latest || '"' end || '}' end, t243.id,
          json_quote(upper(t243.record_kind)), json_quote(t243.label),
          (select group_concat(t250._told, ',')
            from (select row_number() over (order by t247.place) as _n, '{"record":{"id":"' || t248.id || '","recordKind":' ||
                json_quote(upper(t248.record_kind)) || ',"label":' || json_quote(t248.label) || '},"citation":' || case when t249.id is null then 'null' else
                printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t249.id, json_quote(t249.start_offset), json_quote(t249.end_offset),
                json_quote(t249.page), json_quote(t249.phrase)) end || '}' as _told
              from (select 1 as place, t240.one_id as record_id,
                (select t244.id from told_citation14 t244 where t244.record_id = t240.one_id and t244.support_type = 'supports' order by t244.id limit 1) as
                    citation_id where t240.one_id is not null union all select 2 as place, t240.two_id as record_id,
                (select t246.id from told_citation14 t246 where t246.record_id = t240.two_id and t246.support_type = 'supports' order by t246.id limit 1) as
                    citation_id where t240.two_id is not null) t247
              left join record t248 on t248.id = t247.record_id
              left join citation t249 on t249.id = t247.citation_id order by _n limit 2) t250)) as _told
        from (select latest13.from_id, latest13.to_id, latest13.kind, latest13.via_id, latest13.one_id, latest13.two_id, latest13.place, coalesce(t233.start,
            t234.date, t235.since, t236.since, t237.since, t238.since, t239.formed) as date, coalesce(t233.start_earliest, t234.date_earliest,
            t235.since_earliest, t236.since_earliest, t237.since_earliest, t238.since_earliest, t239.formed_earliest) as date_earliest,
            coalesce(t233.start_latest, t234.date_latest, t235.since_latest, t236.since_latest, t237.since_latest, t238.since_latest, t239.formed_latest) as
            date_latest from latest13
          left join meeting t233 on t233.id = latest13.via_id
          left join statement t234 on t234.id = latest13.via_id
          left join membership t235 on t235.id = latest13.via_id
          left join obligation t236 on t236.id = latest13.via_id
          left join relation t237 on t237.id = latest13.via_id
          left join tenure t238 on t238.id = latest13.via_id
          left join alliance t239 on t239.id = latest13.via_id where latest13.to_id = t232.record_id) t240
        left join record t241 on t241.id = t240.from_id
        left join record t242 on t242.id = t240.to_id
        left join record t243 on t243.id = t240.via_id order by _n limit 3) t251)) from p11 t232), x18(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t252._told, ',')
      from (select t227._n as _n, printf('{"record":{"id":"%s","recordKind":%s,"label":%s},"ties":%s,"counts":%s,"latest":%s}', t228.id,
          json_quote(upper(t228.record_kind)), json_quote(t228.label), t227.ties,
          (select x14.json from x14 where x14.id = t227._n),
          (select x17.json from x17 where x17.id = t227._n)) as _told from p11 t227
        left join record t228 on t228.id = t227.record_id order by _n limit 100) t252))), between15(from_id, to_id, kind, via_id, one_id, two_id, day) as
            materialized (with among(from_id, to_id, kind, via_id, one_id, two_id, day) as
  (select t254.value ->> 0, t254.value ->> 1, t254.value ->> 2, t254.value ->> 3, t254.value ->> 4, t254.value ->> 5, t254.value ->> 6 from shown11 cross join
      json_each((with q(from_id, to_id, kind, via_id, one_id, two_id, day) as
        (select shown11.id, t257.actor_id, 'meeting', t255.meeting_id, min(t255.id), min(t257.id), max(t255.meeting_start_earliest)
          from (select t255.* from participation t255 where t255.actor_id = shown11.id and t255.attendance not in ('declined', 'absent') and t255.rank <>
              'deprecated' and
            (select 1 from meeting t256 where t256.id = t255.meeting_id and t256.status not in ('cancelled')) is not null order by t255.actor_id desc,
                t255.meeting_start_earliest desc, t255.id desc limit 8) t255 cross join participation t257 where t257.actor_id <> shown11.id and t257.meeting_id
                = t255.meeting_id and t257.attendance not in ('declined', 'absent') and t257.rank <> 'deprecated' group by t257.actor_id, t255.meeting_id union
                all select shown11.id, t261.record_id, 'statement', t259.statement_id, min(t259.id), min(t261.id), max(t259.statement_date_earliest)
          from (select t259.* from reference t259 where t259.earlier_id = shown11.id and t259.rank <> 'deprecated' order by t259.earlier_id desc,
              t259.statement_date_earliest desc, t259.id desc limit 8) t259 cross join target t261 where t261.record_id <> shown11.id and t261.statement_id =
              t259.statement_id and t261.rank <> 'deprecated' group by t261.record_id, t259.statement_id union all select shown11.id, t264.speaker_id,
              'statement', t263.statement_id, min(t263.id), min(t264.id), max(t263.statement_date_earliest)
          from (select t263.* from reference t263 where t263.earlier_id = shown11.id and t263.rank <> 'deprecated' order by t263.earlier_id desc,
              t263.statement_date_earliest desc, t263.id desc limit 8) t263 cross join statement t264 where t264.speaker_id <> shown11.id and t264.id =
              t263.statement_id group by t264.speaker_id, t263.statement_id union all select shown11.id, t268.earlier_id, 'statement', t266.statement_id,
              min(t266.id), min(t268.id), max(t266.statement_date_earliest)
          from (select t266.* from target t266 where t266.record_id = shown11.id and t266.rank <> 'deprecated' order by t266.record_id desc,
              t266.statement_date_earliest desc, t266.id desc limit 8) t266 cross join reference t268 where t268.earlier_id <> shown11.id and t268.statement_id
              = t266.statement_id and t268.rank <> 'deprecated' group by t268.earlier_id, t266.statement_id union all select shown11.id, t271.speaker_id,
              'statement', t270.statement_id, min(t270.id), min(t271.id), max(t270.statement_date_earliest)
          from (select t270.* from target t270 where t270.record_id = shown11.id and t270.rank <> 'deprecated' order by t270.record_id desc,
              t270.statement_date_earliest desc, t270.id desc limit 8) t270 cross join statement t271 where t271.speaker_id <> shown11.id and t271.id =
              t270.statement_id group by t271.speaker_id, t270.statement_id union all select shown11.id, t274.earlier_id, 'statement', t273.id, min(t273.id),
              min(t274.id), max(t273.date_earliest)
          from (select t273.* from statement t273 where t273.speaker_id = shown11.id order by t273.speaker_id desc, t273.date_earliest desc, t273.id desc limit
              8) t273 cross join reference t274 where t274.earlier_id <> shown11.id and t274.statement_id = t273.id and t274.rank <> 'deprecated' group by
              t274.earlier_id, t273.id union all select shown11.id, t277.record_id, 'statement', t276.id, min(t276.id), min(t277.id), max(t276.date_earliest)
          from (select t276.* from statement t276 where t276.speaker_id = shown11.id order by t276.speaker_id desc, t276.date_earliest desc, t276.id desc limit
              8) t276 cross join target t277 where t277.record_id <> shown11.id and t277.statement_id = t276.id and t277.rank <> 'deprecated' group by
              t277.record_id, t276.id) select json_group_array(json_array(from_id, to_id, kind, via_id, one_id, two_id, day)) from q)) t254) select from_id,
              to_id, kind, via_id, one_id, two_id, day
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case
      when from_id > to_id then from_id else to_id end order by day desc, via_id desc, kind, from_id) as place from among join shown11 on shown11.id = to_id)
      numbered where place = 1), p20 as materialized
(select t286.*, row_number() over (order by t286.from_id, t286.to_id) as _n
  from (select between15.from_id, between15.to_id, between15.kind, between15.via_id, between15.one_id, between15.two_id, coalesce(t279.start, t280.date,
      t281.since, t282.since, t283.since, t284.since, t285.formed) as date, coalesce(t279.start_earliest, t280.date_earliest, t281.since_earliest,
      t282.since_earliest, t283.since_earliest, t284.since_earliest, t285.formed_earliest) as date_earliest, coalesce(t279.start_latest, t280.date_latest,
      t281.since_latest, t282.since_latest, t283.since_latest, t284.since_latest, t285.formed_latest) as date_latest from between15
    left join meeting t279 on t279.id = between15.via_id
    left join statement t280 on t280.id = between15.via_id
    left join membership t281 on t281.id = between15.via_id
    left join obligation t282 on t282.id = between15.via_id
    left join relation t283 on t283.id = between15.via_id
    left join tenure t284 on t284.id = between15.via_id
    left join alliance t285 on t285.id = between15.via_id) t286), x21(id, json) as
(select t291._n, printf('[%s]',
    (select group_concat(t297._told, ',')
      from (select row_number() over (order by t294.place) as _n, '{"record":{"id":"' || t295.id || '","recordKind":' || json_quote(upper(t295.record_kind)) ||
          ',"label":' || json_quote(t295.label) || '},"citation":' || case when t296.id is null then 'null' else printf(
          '{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t296.id, json_quote(t296.start_offset), json_quote(t296.end_offset),
          json_quote(t296.page), json_quote(t296.phrase)) end || '}' as _told
        from (select 1 as place, t291.one_id as record_id,
          (select t292.id from told_citation14 t292 where t292.record_id = t291.one_id and t292.support_type = 'supports' order by t292.id limit 1) as
              citation_id where t291.one_id is not null union all select 2 as place, t291.two_id as record_id,
          (select t293.id from told_citation14 t293 where t293.record_id = t291.two_id and t293.support_type = 'supports' order by t293.id limit 1) as
              citation_id where t291.two_id is not null) t294
        left join record t295 on t295.id = t294.record_id
        left join citation t296 on t296.id = t294.citation_id order by _n limit 2) t297)) from p20 t291), x22(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t298._told, ',')
      from (select t287._n as _n, printf(
          '{"from":{"id":"%s","recordKind":%s,"label":%s},"to":{"id":"%s","recordKind":%s,"label":%s},"kind":"%s","date":%s,"via":{"id":"%s","recordKind":%s,"label":%s},"edges":%s}'
          , t288.id, json_quote(upper(t288.record_kind)), json_quote(t288.label), t289.id, json_quote(upper(t289.record_kind)), json_quote(t289.label),
          upper(t287.kind), case when t287.date is null then 'null' else '{"text":"' || t287.date || '","earliest":' || case t287.date_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t287.date_earliest || '"' end || ',"latest":' || case t287.date_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t287.date_latest || '"' end || '}' end, t290.id,
          json_quote(upper(t290.record_kind)), json_quote(t290.label),
          (select x21.json from x21 where x21.id = t287._n)) as _told from p20 t287
        left join record t288 on t288.id = t287.from_id
        left join record t289 on t289.id = t287.to_id
        left join record t290 on t290.id = t287.via_id order by _n limit 200) t298))) select printf('{"data":{"network":%s},"extensions":{"revision":%s}}',
            coalesce(
    (select printf('{"neighbours":%s,"edges":%s,"remainingCount":%s,"isComplete":%s}',
        (select x18.json from x18),
        (select x22.json from x22), t1.remaining_count, case when t1.is_complete then 'true' else 'false' end)
      from (select
        (select count(*) from ranked10 where place > 4) as remaining_count, not (
          (select count(*)
            from (select t161.*
              from (select t160.* from participation t160 where t160.id in
                (select t162.id from participation t162 where likelihood(t162.actor_id in
                    (select id from linked_to_of2), 0.0001) union select t162.id from participation t162 where likelihood(t162.represents_id in
                    (select id from linked_to_of2), 0.0001) union select t162.id from participation t162 where likelihood(t162.office_id in
                    (select id from linked_to_of2), 0.0001)) and t160.attendance not in ('declined', 'absent') and t160.rank <> 'deprecated' and
                (select 1 from meeting t163 where t163.id = t160.meeting_id and t163.status not in ('cancelled')) is not null order by
                    t160.meeting_start_earliest desc, t160.id desc limit 100000) t161 where (t161.actor_id =
                (select 'actors/wang-yi') or
                (select
                  (select min(coalesce(t165.tenure_id, ''))
                    from (select t161.represents_id as actor_id, null as tenure_id where t161.represents_id is not null union all select t166.body_id as
                        actor_id, null as tenure_id from office t166 where likelihood(t161.office_id = t166.id, 0.0001) and +t161.represents_id is null union
                        all select t167.body_id as actor_id, t168.id as tenure_id from tenure t168 cross join office t167 where t168.person_id = t161.actor_id
                        and t167.id = t168.office_id and +t161.represents_id is null and +t161.office_id is null and t168.since_earliest <= case when t164."end"
                        is null then t164.start_latest else t164.end_latest end and t168.until_latest >= t164.start_earliest and t168.rank <> 'deprecated' union
                        all select t161.actor_id as actor_id, null as tenure_id where +t161.represents_id is null and +t161.office_id is null and not exists
                      (select 1 from tenure t169 where t169.person_id = t161.actor_id and t169.since_earliest <= case when t164."end" is null then
                          t164.start_latest else t164.end_latest end and t169.until_latest >= t164.start_earliest and t169.rank <> 'deprecated')) t165 where
                          t165.actor_id in
                    (select id from parts_of_of1) and (t165.actor_id =
                      (select 'actors/wang-yi') or exists (with recursive t170(id) as
                        (select t165.actor_id union select t173.id from t170 join relation t171 on t171.subject_id = t170.id and t171.kind = 'part_of' join
                            actor t172 on t172.id = t170.id and t172.kind <> 'state' join actor t173 on t173.id = t171.object_id where t171.since_earliest <=
                            case when t164."end" is null then t164.start_latest else t164.end_latest end and t171.until_latest >= t164.start_earliest and
                            t171.rank <> 'deprecated') select 1 from t170 where t170.id =
                        (select 'actors/wang-yi')))) from meeting t164 where t164.id = t161.meeting_id) is not null) limit 301) r) > 300 or
          (select count(*)
            from (select t175.*
              from (select t174.* from target t174 where t174.id in
                (select t176.id from target t176 where likelihood(t176.record_id in
                    (select id from linked_to_of2), 0.0001)) and t174.rank <> 'deprecated' order by t174.statement_date_earliest desc, t174.id desc limit
                        100000) t175 where (t175.record_id =
                (select 'actors/wang-yi') or
                (select
                  (select min(coalesce(t179.tenure_id, ''))
                    from (select t181.body_id as actor_id, t182.id as tenure_id from tenure t182 cross join office t181 where t182.person_id = t175.record_id
                        and t181.id = t182.office_id and t182.since_earliest <= t178.date_latest and t182.until_latest >= t178.date_earliest and t182.rank <>
                        'deprecated' union all select t175.record_id as actor_id, null as tenure_id where not exists
                      (select 1 from tenure t183 where t183.person_id = t175.record_id and t183.since_earliest <= t178.date_latest and t183.until_latest >=
                          t178.date_earliest and t183.rank <> 'deprecated')) t179 where t179.actor_id in
                    (select id from parts_of_of1) and (t179.actor_id =
                      (select 'actors/wang-yi') or exists (with recursive t184(id) as
                        (select t179.actor_id union select t187.id from t184 join relation t185 on t185.subject_id = t184.id and t185.kind = 'part_of' join
                            actor t186 on t186.id = t184.id and t186.kind <> 'state' join actor t187 on t187.id = t185.object_id where t185.since_earliest <=
                            t178.date_latest and t185.until_latest >= t178.date_earliest and t185.rank <> 'deprecated') select 1 from t184 where t184.id =
                        (select 'actors/wang-yi')))) from statement t178 where t178.id = t175.statement_id) is not null) limit 301) r) > 300 or
          (select count(*)
            from (select t189.*
              from (select t188.* from target t188 where t188.id in
                (select t190.id from target t190 where likelihood(t190.record_id in
                    (select id from linked_to_of2), 0.0001)) and t188.rank <> 'deprecated' order by t188.statement_date_earliest desc, t188.id desc limit
                        100000) t189 where (t189.record_id =
                (select 'actors/wang-yi') or
                (select
                  (select min(coalesce(t192.tenure_id, ''))
                    from (select t194.body_id as actor_id, t195.id as tenure_id from tenure t195 cross join office t194 where t195.person_id = t189.record_id
                        and t194.id = t195.office_id and t195.since_earliest <= t191.date_latest and t195.until_latest >= t191.date_earliest and t195.rank <>
                        'deprecated' union all select t189.record_id as actor_id, null as tenure_id where not exists
                      (select 1 from tenure t196 where t196.person_id = t189.record_id and t196.since_earliest <= t191.date_latest and t196.until_latest >=
                          t191.date_earliest and t196.rank <> 'deprecated')) t192 where t192.actor_id in
                    (select id from parts_of_of1) and (t192.actor_id =
                      (select 'actors/wang-yi') or exists (with recursive t197(id) as
                        (select t192.actor_id union select t200.id from t197 join relation t198 on t198.subject_id = t197.id and t198.kind = 'part_of' join
                            actor t199 on t199.id = t197.id and t199.kind <> 'state' join actor t200 on t200.id = t198.object_id where t198.since_earliest <=
                            t191.date_latest and t198.until_latest >= t191.date_earliest and t198.rank <> 'deprecated') select 1 from t197 where t197.id =
                        (select 'actors/wang-yi')))) from statement t191 where t191.id = t189.statement_id) is not null) limit 301) r) > 300 or
          (select count(*)
            from (select t202.*
              from (select t201.* from statement t201 where t201.id in
                (select t203.id from statement t203 where likelihood(t203.speaker_id in
                    (select id from linked_to_of2), 0.0001) union select t203.id from statement t203 where likelihood(t203.principal_id in
                    (select id from linked_to_of2), 0.0001) union select t203.id from statement t203 where likelihood(t203.office_id in
                    (select id from linked_to_of2), 0.0001)) order by t201.date_earliest desc, t201.id desc limit 100000) t202 where (t202.speaker_id =
                (select 'actors/wang-yi') or
                (select min(coalesce(t204.tenure_id, ''))
                  from (select t202.principal_id as actor_id, null as tenure_id where t202.principal_id is not null union all select t205.body_id as actor_id,
                      null as tenure_id from office t205 where likelihood(t202.office_id = t205.id, 0.0001) and +t202.principal_id is null union all select
                      t206.body_id as actor_id, t207.id as tenure_id from tenure t207 cross join office t206 where t207.person_id = t202.speaker_id and t206.id
                      = t207.office_id and +t202.principal_id is null and +t202.office_id is null and t207.since_earliest <= t202.date_latest and
                      t207.until_latest >= t202.date_earliest and t207.rank <> 'deprecated' union all select t202.speaker_id as actor_id, null as tenure_id
                      where +t202.principal_id is null and +t202.office_id is null and not exists
                    (select 1 from tenure t208 where t208.person_id = t202.speaker_id and t208.since_earliest <= t202.date_latest and t208.until_latest >=
                        t202.date_earliest and t208.rank <> 'deprecated')) t204 where t204.actor_id in
                  (select id from parts_of_of1) and (t204.actor_id =
                    (select 'actors/wang-yi') or exists (with recursive t209(id) as
                      (select t204.actor_id union select t212.id from t209 join relation t210 on t210.subject_id = t209.id and t210.kind = 'part_of' join actor
                          t211 on t211.id = t209.id and t211.kind <> 'state' join actor t212 on t212.id = t210.object_id where t210.since_earliest <=
                          t202.date_latest and t210.until_latest >= t202.date_earliest and t210.rank <> 'deprecated') select 1 from t209 where t209.id =
                      (select 'actors/wang-yi')))) is not null) limit 301) r) > 300 or
          (select count(*)
            from (select t214.*
              from (select t213.* from statement t213 where t213.id in
                (select t215.id from statement t215 where likelihood(t215.speaker_id in
                    (select id from linked_to_of2), 0.0001) union select t215.id from statement t215 where likelihood(t215.principal_id in
                    (select id from linked_to_of2), 0.0001) union select t215.id from statement t215 where likelihood(t215.office_id in
                    (select id from linked_to_of2), 0.0001)) order by t213.date_earliest desc, t213.id desc limit 100000) t214 where (t214.speaker_id =
                (select 'actors/wang-yi') or
                (select min(coalesce(t216.tenure_id, ''))
                  from (select t214.principal_id as actor_id, null as tenure_id where t214.principal_id is not null union all select t217.body_id as actor_id,
                      null as tenure_id from office t217 where likelihood(t214.office_id = t217.id, 0.0001) and +t214.principal_id is null union all select
                      t218.body_id as actor_id, t219.id as tenure_id from tenure t219 cross join office t218 where t219.person_id = t214.speaker_id and t218.id
                      = t219.office_id and +t214.principal_id is null and +t214.office_id is null and t219.since_earliest <= t214.date_latest and
                      t219.until_latest >= t214.date_earliest and t219.rank <> 'deprecated' union all select t214.speaker_id as actor_id, null as tenure_id
                      where +t214.principal_id is null and +t214.office_id is null and not exists
                    (select 1 from tenure t220 where t220.person_id = t214.speaker_id and t220.since_earliest <= t214.date_latest and t220.until_latest >=
                        t214.date_earliest and t220.rank <> 'deprecated')) t216 where t216.actor_id in
                  (select id from parts_of_of1) and (t216.actor_id =
                    (select 'actors/wang-yi') or exists (with recursive t221(id) as
                      (select t216.actor_id union select t224.id from t221 join relation t222 on t222.subject_id = t221.id and t222.kind = 'part_of' join actor
                          t223 on t223.id = t221.id and t223.kind <> 'state' join actor t224 on t224.id = t222.object_id where t222.since_earliest <=
                          t214.date_latest and t222.until_latest >= t214.date_earliest and t222.rank <> 'deprecated') select 1 from t221 where t221.id =
                      (select 'actors/wang-yi')))) is not null) limit 301) r) > 300) as is_complete where exists
        (select 1 from record t159 where t159.id = 'actors/wang-yi' and t159.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

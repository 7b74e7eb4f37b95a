with parts_of_of1(id) as materialized (with recursive t4(id) as
  (select t5.id from actor t5 where t5.id =
    (select 'actors/wang-yi') union select t6.subject_id from t4 join relation t6 on t6.object_id = t4.id and t6.kind = 'part_of') select id from t4 limit
        2000), participations_of_of2(id) as materialized
(select t3.id from participation t3 where t3.actor_id =
  (select 'actors/wang-yi') union select t3.id from participation t3 cross join meeting t7 where likelihood(t3.represents_id in
    (select id from parts_of_of1), 0.0001) and t7.id = t3.meeting_id and t3.represents_id is not null and (t3.represents_id =
    (select 'actors/wang-yi') or exists (with recursive t12(id) as
      (select t3.represents_id union select t15.id from t12 join relation t13 on t13.subject_id = t12.id and t13.kind = 'part_of' join actor t14 on t14.id =
          t12.id and t14.kind <> 'state' join actor t15 on t15.id = t13.object_id where t13.since_earliest <= case when t7."end" is null then t7.start_latest
          else t7.end_latest end and t13.until_latest >= t7.start_earliest and t13.rank <> 'deprecated') select 1 from t12 where t12.id =
      (select 'actors/wang-yi'))) union select t3.id from office t8 cross join participation t3 cross join meeting t7 where likelihood(t8.body_id in
    (select id from parts_of_of1), 0.0001) and t7.id = t3.meeting_id and likelihood(t3.office_id = t8.id, 0.0001) and +t3.represents_id is null and (t8.body_id
        =
    (select 'actors/wang-yi') or exists (with recursive t16(id) as
      (select t8.body_id union select t19.id from t16 join relation t17 on t17.subject_id = t16.id and t17.kind = 'part_of' join actor t18 on t18.id = t16.id
          and t18.kind <> 'state' join actor t19 on t19.id = t17.object_id where t17.since_earliest <= case when t7."end" is null then t7.start_latest else
          t7.end_latest end and t17.until_latest >= t7.start_earliest and t17.rank <> 'deprecated') select 1 from t16 where t16.id =
      (select 'actors/wang-yi'))) union select t3.id from office t9 cross join tenure t10 cross join participation t3 cross join meeting t7 where
          likelihood(t9.body_id in
    (select id from parts_of_of1), 0.0001) and t7.id = t3.meeting_id and t10.person_id = t3.actor_id and t9.id = t10.office_id and +t3.represents_id is null and
        +t3.office_id is null and t10.since_earliest <= case when t7."end" is null then t7.start_latest else t7.end_latest end and t10.until_latest >=
        t7.start_earliest and t10.rank <> 'deprecated' and (t9.body_id =
    (select 'actors/wang-yi') or exists (with recursive t20(id) as
      (select t9.body_id union select t23.id from t20 join relation t21 on t21.subject_id = t20.id and t21.kind = 'part_of' join actor t22 on t22.id = t20.id
          and t22.kind <> 'state' join actor t23 on t23.id = t21.object_id where t21.since_earliest <= case when t7."end" is null then t7.start_latest else
          t7.end_latest end and t21.until_latest >= t7.start_earliest and t21.rank <> 'deprecated') select 1 from t20 where t20.id =
      (select 'actors/wang-yi'))) union select t3.id from participation t3 cross join meeting t7 where likelihood(t3.actor_id in
    (select id from parts_of_of1), 0.0001) and t7.id = t3.meeting_id and +t3.represents_id is null and +t3.office_id is null and not exists
  (select 1 from tenure t11 where t11.person_id = t3.actor_id and t11.since_earliest <= case when t7."end" is null then t7.start_latest else t7.end_latest end
      and t11.until_latest >= t7.start_earliest and t11.rank <> 'deprecated') and (t3.actor_id =
    (select 'actors/wang-yi') or exists (with recursive t24(id) as
      (select t3.actor_id union select t27.id from t24 join relation t25 on t25.subject_id = t24.id and t25.kind = 'part_of' join actor t26 on t26.id = t24.id
          and t26.kind <> 'state' join actor t27 on t27.id = t25.object_id where t25.since_earliest <= case when t7."end" is null then t7.start_latest else
          t7.end_latest end and t25.until_latest >= t7.start_earliest and t25.rank <> 'deprecated') select 1 from t24 where t24.id =
      (select 'actors/wang-yi')))), rows_of_by_participations_3(id, middle_id, day) as materialized
(select t2.id, t2.meeting_id, t2.meeting_start_earliest
  from (select t2.* from participation t2 where t2.id in
    (select id from participations_of_of2) and t2.attendance not in ('declined', 'absent') and t2.rank <> 'deprecated' and
    (select 1 from meeting t28 where t28.id = t2.meeting_id and t28.status not in ('cancelled')) is not null order by t2.meeting_start_earliest desc, t2.id desc
        limit 300) t2), others_of_by_participations_4(id, whom_id, middle_id) as materialized
(select t31.id, t31.actor_id, t31.meeting_id from participation t31 where t31.meeting_id in
  (select middle_id from rows_of_by_participations_3) and t31.attendance not in ('declined', 'absent') and t31.rank <> 'deprecated' and t31.id not in
  (select id from participations_of_of2)), targets_of_of5(id) as materialized
(select t48.id from target t48 where t48.record_id =
  (select 'actors/wang-yi') union select t48.id from office t51 cross join tenure t52 cross join target t48 cross join statement t49 where
      likelihood(t51.body_id in
    (select id from parts_of_of1), 0.0001) and t49.id = t48.statement_id and t52.person_id = t48.record_id and t51.id = t52.office_id and t52.since_earliest <=
        t49.date_latest and t52.until_latest >= t49.date_earliest and t52.rank <> 'deprecated' and (t51.body_id =
    (select 'actors/wang-yi') or exists (with recursive t54(id) as
      (select t51.body_id union select t57.id from t54 join relation t55 on t55.subject_id = t54.id and t55.kind = 'part_of' join actor t56 on t56.id = t54.id
          and t56.kind <> 'state' join actor t57 on t57.id = t55.object_id where t55.since_earliest <= t49.date_latest and t55.until_latest >= t49.date_earliest
          and t55.rank <> 'deprecated') select 1 from t54 where t54.id =
      (select 'actors/wang-yi'))) union select t48.id from target t48 cross join statement t49 where likelihood(t48.record_id in
    (select id from parts_of_of1), 0.0001) and t49.id = t48.statement_id and not exists
  (select 1 from tenure t53 where t53.person_id = t48.record_id and t53.since_earliest <= t49.date_latest and t53.until_latest >= t49.date_earliest and t53.rank
      <> 'deprecated') and (t48.record_id =
    (select 'actors/wang-yi') or exists (with recursive t58(id) as
      (select t48.record_id union select t61.id from t58 join relation t59 on t59.subject_id = t58.id and t59.kind = 'part_of' join actor t60 on t60.id = t58.id
          and t60.kind <> 'state' join actor t61 on t61.id = t59.object_id where t59.since_earliest <= t49.date_latest and t59.until_latest >= t49.date_earliest
          and t59.rank <> 'deprecated') select 1 from t58 where t58.id =
      (select 'actors/wang-yi')))), rows_of_by_statements_6(id, middle_id, day) as materialized
(select t65.id, t65.statement_id, t65.statement_date_earliest
  from (select t65.* from target t65 where t65.id in
    (select id from targets_of_of5) and t65.rank <> 'deprecated' order by t65.statement_date_earliest desc, t65.id desc limit 300) t65), statements_of_of7(id)
        as materialized
(select t69.id from statement t69 where t69.speaker_id =
  (select 'actors/wang-yi') union select t69.id from statement t69 where likelihood(t69.principal_id in
    (select id from parts_of_of1), 0.0001) and t69.principal_id is not null and (t69.principal_id =
    (select 'actors/wang-yi') or exists (with recursive t74(id) as
      (select t69.principal_id union select t77.id from t74 join relation t75 on t75.subject_id = t74.id and t75.kind = 'part_of' join actor t76 on t76.id =
          t74.id and t76.kind <> 'state' join actor t77 on t77.id = t75.object_id where t75.since_earliest <= t69.date_latest and t75.until_latest >=
          t69.date_earliest and t75.rank <> 'deprecated') select 1 from t74 where t74.id =
      (select 'actors/wang-yi'))) union select t69.id from office t70 cross join statement t69 where likelihood(t70.body_id in
    (select id from parts_of_of1), 0.0001) and likelihood(t69.office_id = t70.id, 0.0001) and +t69.principal_id is null and (t70.body_id =
    (select 'actors/wang-yi') or exists (with recursive t78(id) as
      (select t70.body_id union select t81.id from t78 join relation t79 on t79.subject_id = t78.id and t79.kind = 'part_of' join actor t80 on t80.id = t78.id
          and t80.kind <> 'state' join actor t81 on t81.id = t79.object_id where t79.since_earliest <= t69.date_latest and t79.until_latest >= t69.date_earliest
          and t79.rank <> 'deprecated') select 1 from t78 where t78.id =
      (select 'actors/wang-yi'))) union select t69.id from office t71 cross join tenure t72 cross join statement t69 where likelihood(t71.body_id in
    (select id from parts_of_of1), 0.0001) and t72.person_id = t69.speaker_id and t71.id = t72.office_id and +t69.principal_id is null and +t69.office_id is
        null and t72.since_earliest <= t69.date_latest and t72.until_latest >= t69.date_earliest and t72.rank <> 'deprecated' and (t71.body_id =
    (select 'actors/wang-yi') or exists (with recursive t82(id) as
      (select t71.body_id union select t85.id from t82 join relation t83 on t83.subject_id = t82.id and t83.kind = 'part_of' join actor t84 on t84.id = t82.id
          and t84.kind <> 'state' join actor t85 on t85.id = t83.object_id where t83.since_earliest <= t69.date_latest and t83.until_latest >= t69.date_earliest
          and t83.rank <> 'deprecated') select 1 from t82 where t82.id =
      (select 'actors/wang-yi'))) union select t69.id from statement t69 where likelihood(t69.speaker_id in
    (select id from parts_of_of1), 0.0001) and +t69.principal_id is null and +t69.office_id is null and not exists
  (select 1 from tenure t73 where t73.person_id = t69.speaker_id and t73.since_earliest <= t69.date_latest and t73.until_latest >= t69.date_earliest and
      t73.rank <> 'deprecated') and (t69.speaker_id =
    (select 'actors/wang-yi') or exists (with recursive t86(id) as
      (select t69.speaker_id union select t89.id from t86 join relation t87 on t87.subject_id = t86.id and t87.kind = 'part_of' join actor t88 on t88.id =
          t86.id and t88.kind <> 'state' join actor t89 on t89.id = t87.object_id where t87.since_earliest <= t69.date_latest and t87.until_latest >=
          t69.date_earliest and t87.rank <> 'deprecated') select 1 from t86 where t86.id =
      (select 'actors/wang-yi')))), others_of_by_statements_8(id, whom_id, middle_id) as materialized
(select t68.id, t68.speaker_id, t68.id from statement t68 where t68.id in
  (select middle_id from rows_of_by_statements_6) and t68.id not in
  (select id from statements_of_of7)), rows_of_by_targets_9(id, middle_id, day) as materialized
(select t106.id, t106.id, t106.date_earliest
  from (select t106.* from statement t106 where t106.id in
    (select id from statements_of_of7) order by t106.date_earliest desc, t106.id desc limit 300) t106), others_of_by_targets_10(id, whom_id, middle_id) as
        materialized
(select t109.id, t109.record_id, t109.statement_id from target t109 where t109.statement_id in
  (select middle_id from rows_of_by_targets_9) and t109.rank <> 'deprecated' and t109.id not in
  (select id from targets_of_of5)), ties11(from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select
  (select 'actors/wang-yi'), t30.whom_id, 'meeting', t30.middle_id, min(t29.id), min(t30.id), max(t29.day) from rows_of_by_participations_3 t29 join
  (select id, whom_id, middle_id from others_of_by_participations_4 union select t33.id, t32.actor_id, t33.middle_id
    from (with recursive t34(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
      (select t37.id, t37.represents_id, 'principal', null, null, t37.represents_id, (true) from others_of_by_participations_4 t36 cross join participation t37
          cross join meeting t38 where t37.id = t36.id and t38.id = t37.meeting_id and t37.represents_id is not null union all select t37.id, t39.body_id,
          'office', t39.id, null, t39.body_id, (true) from others_of_by_participations_4 t36 cross join participation t37 cross join meeting t38 cross join
          office t39 where t37.id = t36.id and t38.id = t37.meeting_id and likelihood(t37.office_id = t39.id, 0.0001) and +t37.represents_id is null union all
          select t37.id, t40.body_id, 'tenure', t40.id, t41.id, t40.body_id, (t41.since_latest <= t38.start_earliest and t41.until_earliest >= case when
          t38."end" is null then t38.start_latest else t38.end_latest end and instr(coalesce(t41.since, ''), '?') = 0 and instr(coalesce(t41.since, ''), '%') =
          0 and instr(coalesce(t41.until, ''), '?') = 0 and instr(coalesce(t41.until, ''), '%') = 0 and instr(coalesce(t38.start, ''), '?') = 0 and
          instr(coalesce(t38.start, ''), '%') = 0 and instr(coalesce(t38."end", ''), '?') = 0 and instr(coalesce(t38."end", ''), '%') = 0) from
          others_of_by_participations_4 t36 cross join participation t37 cross join meeting t38 cross join tenure t41 cross join office t40 where t37.id =
          t36.id and t38.id = t37.meeting_id and t41.person_id = t37.actor_id and t40.id = t41.office_id and +t37.represents_id is null and +t37.office_id is
          null and t41.since_earliest <= case when t38."end" is null then t38.start_latest else t38.end_latest end and t41.until_latest >= t38.start_earliest
          and t41.rank <> 'deprecated' union all select t37.id, t37.actor_id, 'speaker', null, null, t37.actor_id, (true) from others_of_by_participations_4 t36
          cross join participation t37 cross join meeting t38 where t37.id = t36.id and t38.id = t37.meeting_id and +t37.represents_id is null and
          +t37.office_id is null and not exists
        (select 1 from tenure t42 where t42.person_id = t37.actor_id and t42.since_earliest <= case when t38."end" is null then t38.start_latest else
            t38.end_latest end and t42.until_latest >= t38.start_earliest and t42.rank <> 'deprecated') union select t34.act_id, t46.id, t34.basis,
            t34.office_id, t34.tenure_id, t34.start_id, (t34.certain and t44.since_latest <= t43.start_earliest and t44.until_earliest >= case when t43."end" is
            null then t43.start_latest else t43.end_latest end and instr(coalesce(t44.since, ''), '?') = 0 and instr(coalesce(t44.since, ''), '%') = 0 and
            instr(coalesce(t44.until, ''), '?') = 0 and instr(coalesce(t44.until, ''), '%') = 0 and instr(coalesce(t43.start, ''), '?') = 0 and
            instr(coalesce(t43.start, ''), '%') = 0 and instr(coalesce(t43."end", ''), '?') = 0 and instr(coalesce(t43."end", ''), '%') = 0) from t34 join
            participation t35 on t35.id = t34.act_id join meeting t43 on t43.id = t35.meeting_id join relation t44 on t44.subject_id = t34.actor_id and t44.kind
            = 'part_of' join actor t45 on t45.id = t34.actor_id and t45.kind <> 'state' join actor t46 on t46.id = t44.object_id where t46.id <> t34.start_id
            and t44.since_earliest <= case when t43."end" is null then t43.start_latest else t43.end_latest end and t44.until_latest >= t43.start_earliest and
            t44.rank <> 'deprecated') select t34.act_id, t34.actor_id, t34.basis, t34.office_id, t34.tenure_id, case when t34.start_id = t34.actor_id then null
            else t34.start_id end as part_id, max(case when t34.certain then 1 else 0 end) = 1 as certain from t34 group by t34.act_id, t34.actor_id, t34.basis,
            t34.office_id, t34.tenure_id, t34.start_id) t32 join others_of_by_participations_4 t33 on t33.id = t32.act_id) t30 on t30.middle_id = t29.middle_id
            group by t30.whom_id, t30.middle_id union all select
  (select 'actors/wang-yi'), t63.earlier_id, 'statement', t47.statement_id, min(t47.id), min(t63.id), max(t47.statement_date_earliest)
  from (select t47.* from target t47 where t47.id in
    (select id from targets_of_of5) and t47.rank <> 'deprecated' order by t47.statement_date_earliest desc, t47.id desc limit 300) t47 cross join reference t63
        where t63.earlier_id <>
  (select 'actors/wang-yi') and t63.statement_id = t47.statement_id and t63.rank <> 'deprecated' group by t63.earlier_id, t47.statement_id union all select
  (select 'actors/wang-yi'), t67.whom_id, 'statement', t67.middle_id, min(t66.id), min(t67.id), max(t66.day) from rows_of_by_statements_6 t66 join
  (select id, whom_id, middle_id from others_of_by_statements_8 union select t91.id, t90.actor_id, t91.middle_id
    from (with recursive t92(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
      (select t95.id, t95.principal_id, 'principal', null, null, t95.principal_id, (true) from others_of_by_statements_8 t94 cross join statement t95 where
          t95.id = t94.id and t95.principal_id is not null union all select t95.id, t96.body_id, 'office', t96.id, null, t96.body_id, (true) from
          others_of_by_statements_8 t94 cross join statement t95 cross join office t96 where t95.id = t94.id and likelihood(t95.office_id = t96.id, 0.0001) and
          +t95.principal_id is null union all select t95.id, t97.body_id, 'tenure', t97.id, t98.id, t97.body_id, (t98.since_latest <= t95.date_earliest and
          t98.until_earliest >= t95.date_latest and instr(coalesce(t98.since, ''), '?') = 0 and instr(coalesce(t98.since, ''), '%') = 0 and
          instr(coalesce(t98.until, ''), '?') = 0 and instr(coalesce(t98.until, ''), '%') = 0 and instr(coalesce(t95.date, ''), '?') = 0 and
          instr(coalesce(t95.date, ''), '%') = 0) from others_of_by_statements_8 t94 cross join statement t95 cross join tenure t98 cross join office t97 where
          t95.id = t94.id and t98.person_id = t95.speaker_id and t97.id = t98.office_id and +t95.principal_id is null and +t95.office_id is null and
          t98.since_earliest <= t95.date_latest and t98.until_latest >= t95.date_earliest and t98.rank <> 'deprecated' union all select t95.id, t95.speaker_id,
          'speaker', null, null, t95.speaker_id, (true) from others_of_by_statements_8 t94 cross join statement t95 where t95.id = t94.id and +t95.principal_id
          is null and +t95.office_id is null and not exists
        (select 1 from tenure t99 where t99.person_id = t95.speaker_id and t99.since_earliest <= t95.date_latest and t99.until_latest >= t95.date_earliest and
            t99.rank <> 'deprecated') union select t92.act_id, t102.id, t92.basis, t92.office_id, t92.tenure_id, t92.start_id, (t92.certain and
            t100.since_latest <= t93.date_earliest and t100.until_earliest >= t93.date_latest and instr(coalesce(t100.since, ''), '?') = 0 and
            instr(coalesce(t100.since, ''), '%') = 0 and instr(coalesce(t100.until, ''), '?') = 0 and instr(coalesce(t100.until, ''), '%') = 0 and
            instr(coalesce(t93.date, ''), '?') = 0 and instr(coalesce(t93.date, ''), '%') = 0) from t92 join statement t93 on t93.id = t92.act_id join relation
            t100 on t100.subject_id = t92.actor_id and t100.kind = 'part_of' join actor t101 on t101.id = t92.actor_id and t101.kind <> 'state' join actor t102
            on t102.id = t100.object_id where t102.id <> t92.start_id and t100.since_earliest <= t93.date_latest and t100.until_latest >= t93.date_earliest and
            t100.rank <> 'deprecated') select t92.act_id, t92.actor_id, t92.basis, t92.office_id, t92.tenure_id, case when t92.start_id = t92.actor_id then null
            else t92.start_id end as part_id, max(case when t92.certain then 1 else 0 end) = 1 as certain from t92 group by t92.act_id, t92.actor_id, t92.basis,
            t92.office_id, t92.tenure_id, t92.start_id) t90 join others_of_by_statements_8 t91 on t91.id = t90.act_id) t67 on t67.middle_id = t66.middle_id
            group by t67.whom_id, t67.middle_id union all select
  (select 'actors/wang-yi'), t104.earlier_id, 'statement', t103.id, min(t103.id), min(t104.id), max(t103.date_earliest)
  from (select t103.* from statement t103 where t103.id in
    (select id from statements_of_of7) order by t103.date_earliest desc, t103.id desc limit 300) t103 cross join reference t104 where t104.earlier_id <>
  (select 'actors/wang-yi') and t104.statement_id = t103.id and t104.rank <> 'deprecated' group by t104.earlier_id, t103.id union all select
  (select 'actors/wang-yi'), t108.whom_id, 'statement', t108.middle_id, min(t107.id), min(t108.id), max(t107.day) from rows_of_by_targets_9 t107 join
  (select id, whom_id, middle_id from others_of_by_targets_10 union select t111.id, t110.actor_id, t111.middle_id
    from (with recursive t112(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
      (select t115.id, t118.body_id, 'tenure', t118.id, t119.id, t118.body_id, (t119.since_latest <= t116.date_earliest and t119.until_earliest >=
          t116.date_latest and instr(coalesce(t119.since, ''), '?') = 0 and instr(coalesce(t119.since, ''), '%') = 0 and instr(coalesce(t119.until, ''), '?') =
          0 and instr(coalesce(t119.until, ''), '%') = 0 and instr(coalesce(t116.date, ''), '?') = 0 and instr(coalesce(t116.date, ''), '%') = 0) from
          others_of_by_targets_10 t114 cross join target t115 cross join statement t116 cross join tenure t119 cross join office t118 where t115.id = t114.id
          and t116.id = t115.statement_id and t119.person_id = t115.record_id and t118.id = t119.office_id and t119.since_earliest <= t116.date_latest and
          t119.until_latest >= t116.date_earliest and t119.rank <> 'deprecated' union all select t115.id, t115.record_id, 'speaker', null, null, t115.record_id,
          (true) from others_of_by_targets_10 t114 cross join target t115 cross join statement t116 where t115.id = t114.id and t116.id = t115.statement_id and
          not exists
        (select 1 from tenure t120 where t120.person_id = t115.record_id and t120.since_earliest <= t116.date_latest and t120.until_latest >= t116.date_earliest
            and t120.rank <> 'deprecated') union select t112.act_id, t124.id, t112.basis, t112.office_id, t112.tenure_id, t112.start_id, (t112.certain and
            t122.since_latest <= t121.date_earliest and t122.until_earliest >= t121.date_latest and instr(coalesce(t122.since, ''), '?') = 0 and
            instr(coalesce(t122.since, ''), '%') = 0 and instr(coalesce(t122.until, ''), '?') = 0 and instr(coalesce(t122.until, ''), '%') = 0 and
            instr(coalesce(t121.date, ''), '?') = 0 and instr(coalesce(t121.date, ''), '%') = 0) from t112 join target t113 on t113.id = t112.act_id join
            statement t121 on t121.id = t113.statement_id join relation t122 on t122.subject_id = t112.actor_id and t122.kind = 'part_of' join actor t123 on
            t123.id = t112.actor_id and t123.kind <> 'state' join actor t124 on t124.id = t122.object_id where t124.id <> t112.start_id and t122.since_earliest
            <= t121.date_latest and t122.until_latest >= t121.date_earliest and t122.rank <> 'deprecated') select t112.act_id, t112.actor_id, t112.basis,
            t112.office_id, t112.tenure_id, case when t112.start_id = t112.actor_id then null else t112.start_id end as part_id, max(case when t112.certain then
            1 else 0 end) = 1 as certain from t112 group by t112.act_id, t112.actor_id, t112.basis, t112.office_id, t112.tenure_id, t112.start_id) t110 join
            others_of_by_targets_10 t111 on t111.id = t110.act_id) t108 on t108.middle_id = t107.middle_id group by t108.whom_id, t108.middle_id), ranked12(id,
            ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties11 group by to_id) counted), p13 as materialized
(select t134.*, row_number() over (order by t134.place) as _n
  from (select id as record_id, ties, place from ranked12 where place <= 4) t134), shown13(id) as materialized
(select id from ranked12 where place <= 4), counted14(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties11 join shown13 on shown13.id = to_id group by to_id, kind), x16(id, json) as
(select t137._n, printf('[%s]',
    (select group_concat(t139._told, ',')
      from (select row_number() over (order by t138.kind) as _n, '{"kind":"' || t138.kind || '","ties":' || t138.ties || '}' as _told
        from (select kind, ties from counted14 where id = t137.record_id) t138 order by _n limit 9) t139)) from p13 t137), latest15(from_id, to_id, kind,
            via_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, via_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, via_id desc, kind) as place from
      ties11 join shown13 on shown13.id = to_id) numbered where place <= 3), told_citation16(id, revision, label, note, record_id, document_id, support_type,
      value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t153.id, t153.revision, t153.label, t153.note, t153.record_id, t153.document_id, t153.support_type, t153.value, t153.start_offset, t153.end_offset,
    t153.span_sha256, t153.page, t153.phrase, t153.prefix, t153.suffix, t153.field from citation t153 where true), x19(id, json) as
(select t140._n, printf('[%s]',
    (select group_concat(t159._told, ',')
      from (select row_number() over (order by t148.place) as _n, printf(
          '{"from":{"id":"%s","record_kind":%s,"label":%s},"to":{"id":"%s","record_kind":%s,"label":%s},"kind":"%s","date":%s,"via":{"id":"%s","record_kind":%s,"label":%s},"edges":[%s]}'
          , t149.id, json_quote(t149.record_kind), json_quote(t149.label), t150.id, json_quote(t150.record_kind), json_quote(t150.label), t148.kind, case when
          t148.date is null then 'null' else '{"text":"' || t148.date || '","earliest":' || case t148.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t148.date_earliest || '"' end || ',"latest":' || case t148.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t148.date_latest || '"' end || '}' end, t151.id, json_quote(t151.record_kind), json_quote(t151.label),
          (select group_concat(t158._told, ',')
            from (select row_number() over (order by t155.place) as _n, '{"record":{"id":"' || t156.id || '","record_kind":' || json_quote(t156.record_kind) ||
                ',"label":' || json_quote(t156.label) || '},"citation":' || case when t157.id is null then 'null' else printf(
                '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t157.id, json_quote(t157.start_offset), json_quote(t157.end_offset),
                json_quote(t157.page), json_quote(t157.phrase)) end || '}' as _told
              from (select 1 as place, t148.one_id as record_id,
                (select t152.id from told_citation16 t152 where t152.record_id = t148.one_id and t152.support_type = 'supports' order by t152.id limit 1) as
                    citation_id where t148.one_id is not null union all select 2 as place, t148.two_id as record_id,
                (select t154.id from told_citation16 t154 where t154.record_id = t148.two_id and t154.support_type = 'supports' order by t154.id limit 1) as
                    citation_id where t148.two_id is not null) t155
              left join record t156 on t156.id = t155.record_id
              left join citation t157 on t157.id = t155.citation_id order by _n limit 2) t158)) as _told
        from (select latest15.from_id, latest15.to_id, latest15.kind, latest15.via_id, latest15.one_id, latest15.two_id, latest15.place, coalesce(t141.start,
            t142.date, t143.since, t144.since, t145.since, t146.since, t147.formed) as date, coalesce(t141.start_earliest, t142.date_earliest,
            t143.since_earliest, t144.since_earliest, t145.since_earliest, t146.since_earliest, t147.formed_earliest) as date_earliest,
            coalesce(t141.start_latest, t142.date_latest, t143.since_latest, t144.since_latest, t145.since_latest, t146.since_latest, t147.formed_latest) as
            date_latest from latest15
          left join meeting t141 on t141.id = latest15.via_id
          left join statement t142 on t142.id = latest15.via_id
          left join membership t143 on t143.id = latest15.via_id
          left join obligation t144 on t144.id = latest15.via_id
          left join relation t145 on t145.id = latest15.via_id
          left join tenure t146 on t146.id = latest15.via_id
          left join alliance t147 on t147.id = latest15.via_id where latest15.to_id = t140.record_id) t148
        left join record t149 on t149.id = t148.from_id
        left join record t150 on t150.id = t148.to_id
        left join record t151 on t151.id = t148.via_id order by _n limit 3) t159)) from p13 t140), x20(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t160._told, ',')
      from (select t135._n as _n, printf('{"record":{"id":"%s","record_kind":%s,"label":%s},"ties":%s,"counts":%s,"latest":%s}', t136.id,
          json_quote(t136.record_kind), json_quote(t136.label), t135.ties,
          (select x16.json from x16 where x16.id = t135._n),
          (select x19.json from x19 where x19.id = t135._n)) as _told from p13 t135
        left join record t136 on t136.id = t135.record_id order by _n limit 100) t160))), between17(from_id, to_id, kind, via_id, one_id, two_id, day) as
            materialized (with among(from_id, to_id, kind, via_id, one_id, two_id, day) as
  (select t162.value ->> 0, t162.value ->> 1, t162.value ->> 2, t162.value ->> 3, t162.value ->> 4, t162.value ->> 5, t162.value ->> 6 from shown13 cross join
      json_each((with q(from_id, to_id, kind, via_id, one_id, two_id, day) as
        (select shown13.id, t165.actor_id, 'meeting', t163.meeting_id, min(t163.id), min(t165.id), max(t163.meeting_start_earliest)
          from (select t163.* from participation t163 where t163.actor_id = shown13.id and t163.attendance not in ('declined', 'absent') and t163.rank <>
              'deprecated' and
            (select 1 from meeting t164 where t164.id = t163.meeting_id and t164.status not in ('cancelled')) is not null order by t163.actor_id desc,
                t163.meeting_start_earliest desc, t163.id desc limit 8) t163 cross join participation t165 where t165.actor_id <> shown13.id and t165.meeting_id
                = t163.meeting_id and t165.attendance not in ('declined', 'absent') and t165.rank <> 'deprecated' group by t165.actor_id, t163.meeting_id union
                all select shown13.id, t169.record_id, 'statement', t167.statement_id, min(t167.id), min(t169.id), max(t167.statement_date_earliest)
          from (select t167.* from reference t167 where t167.earlier_id = shown13.id and t167.rank <> 'deprecated' order by t167.earlier_id desc,
              t167.statement_date_earliest desc, t167.id desc limit 8) t167 cross join target t169 where t169.record_id <> shown13.id and t169.statement_id =
              t167.statement_id and t169.rank <> 'deprecated' group by t169.record_id, t167.statement_id union all select shown13.id, t172.speaker_id,
              'statement', t171.statement_id, min(t171.id), min(t172.id), max(t171.statement_date_earliest)
          from (select t171.* from reference t171 where t171.earlier_id = shown13.id and t171.rank <> 'deprecated' order by t171.earlier_id desc,
              t171.statement_date_earliest desc, t171.id desc limit 8) t171 cross join statement t172 where t172.speaker_id <> shown13.id and t172.id =
              t171.statement_id group by t172.speaker_id, t171.statement_id union all select shown13.id, t176.earlier_id, 'statement', t174.statement_id,
              min(t174.id), min(t176.id), max(t174.statement_date_earliest)
          from (select t174.* from target t174 where t174.record_id = shown13.id and t174.rank <> 'deprecated' order by t174.record_id desc,
              t174.statement_date_earliest desc, t174.id desc limit 8) t174 cross join reference t176 where t176.earlier_id <> shown13.id and t176.statement_id
              = t174.statement_id and t176.rank <> 'deprecated' group by t176.earlier_id, t174.statement_id union all select shown13.id, t179.speaker_id,
              'statement', t178.statement_id, min(t178.id), min(t179.id), max(t178.statement_date_earliest)
          from (select t178.* from target t178 where t178.record_id = shown13.id and t178.rank <> 'deprecated' order by t178.record_id desc,
              t178.statement_date_earliest desc, t178.id desc limit 8) t178 cross join statement t179 where t179.speaker_id <> shown13.id and t179.id =
              t178.statement_id group by t179.speaker_id, t178.statement_id union all select shown13.id, t182.earlier_id, 'statement', t181.id, min(t181.id),
              min(t182.id), max(t181.date_earliest)
          from (select t181.* from statement t181 where t181.speaker_id = shown13.id order by t181.speaker_id desc, t181.date_earliest desc, t181.id desc limit
              8) t181 cross join reference t182 where t182.earlier_id <> shown13.id and t182.statement_id = t181.id and t182.rank <> 'deprecated' group by
              t182.earlier_id, t181.id union all select shown13.id, t185.record_id, 'statement', t184.id, min(t184.id), min(t185.id), max(t184.date_earliest)
          from (select t184.* from statement t184 where t184.speaker_id = shown13.id order by t184.speaker_id desc, t184.date_earliest desc, t184.id desc limit
              8) t184 cross join target t185 where t185.record_id <> shown13.id and t185.statement_id = t184.id and t185.rank <> 'deprecated' group by
              t185.record_id, t184.id) select json_group_array(json_array(from_id, to_id, kind, via_id, one_id, two_id, day)) from q)) t162) select from_id,
              to_id, kind, via_id, one_id, two_id, day
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case
      when from_id > to_id then from_id else to_id end order by day desc, via_id desc, kind, from_id) as place from among join shown13 on shown13.id = to_id)
      numbered where place = 1), p22 as materialized
(select t194.*, row_number() over (order by t194.from_id, t194.to_id) as _n
  from (select between17.from_id, between17.to_id, between17.kind, between17.via_id, between17.one_id, between17.two_id, coalesce(t187.start, t188.date,
      t189.since, t190.since, t191.since, t192.since, t193.formed) as date, coalesce(t187.start_earliest, t188.date_earliest, t189.since_earliest,
      t190.since_earliest, t191.since_earliest, t192.since_earliest, t193.formed_earliest) as date_earliest, coalesce(t187.start_latest, t188.date_latest,
      t189.since_latest, t190.since_latest, t191.since_latest, t192.since_latest, t193.formed_latest) as date_latest from between17
    left join meeting t187 on t187.id = between17.via_id
    left join statement t188 on t188.id = between17.via_id
    left join membership t189 on t189.id = between17.via_id
    left join obligation t190 on t190.id = between17.via_id
    left join relation t191 on t191.id = between17.via_id
    left join tenure t192 on t192.id = between17.via_id
    left join alliance t193 on t193.id = between17.via_id) t194), x23(id, json) as
(select t199._n, printf('[%s]',
    (select group_concat(t205._told, ',')
      from (select row_number() over (order by t202.place) as _n, '{"record":{"id":"' || t203.id || '","record_kind":' || json_quote(t203.record_kind) ||
          ',"label":' || json_quote(t203.label) || '},"citation":' || case when t204.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t204.id, json_quote(t204.start_offset), json_quote(t204.end_offset),
          json_quote(t204.page), json_quote(t204.phrase)) end || '}' as _told
        from (select 1 as place, t199.one_id as record_id,
          (select t200.id from told_citation16 t200 where t200.record_id = t199.one_id and t200.support_type = 'supports' order by t200.id limit 1) as
              citation_id where t199.one_id is not null union all select 2 as place, t199.two_id as record_id,
          (select t201.id from told_citation16 t201 where t201.record_id = t199.two_id and t201.support_type = 'supports' order by t201.id limit 1) as
              citation_id where t199.two_id is not null) t202
        left join record t203 on t203.id = t202.record_id
        left join citation t204 on t204.id = t202.citation_id order by _n limit 2) t205)) from p22 t199), x24(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t206._told, ',')
      from (select t195._n as _n, printf(
          '{"from":{"id":"%s","record_kind":%s,"label":%s},"to":{"id":"%s","record_kind":%s,"label":%s},"kind":"%s","date":%s,"via":{"id":"%s","record_kind":%s,"label":%s},"edges":%s}'
          , t196.id, json_quote(t196.record_kind), json_quote(t196.label), t197.id, json_quote(t197.record_kind), json_quote(t197.label), t195.kind, case when
          t195.date is null then 'null' else '{"text":"' || t195.date || '","earliest":' || case t195.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t195.date_earliest || '"' end || ',"latest":' || case t195.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t195.date_latest || '"' end || '}' end, t198.id, json_quote(t198.record_kind), json_quote(t198.label),
          (select x23.json from x23 where x23.id = t195._n)) as _told from p22 t195
        left join record t196 on t196.id = t195.from_id
        left join record t197 on t197.id = t195.to_id
        left join record t198 on t198.id = t195.via_id order by _n limit 200) t206))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"neighbours":%s,"edges":%s,"remaining_count":%s,"is_complete":%s}',
        (select x20.json from x20),
        (select x24.json from x24), t1.remaining_count, case when t1.is_complete then 'true' else 'false' end)
      from (select
        (select count(*) from ranked12 where place > 4) as remaining_count, not (
          (select count(*)
            from (select t126.* from participation t126 where t126.id in
              (select id from participations_of_of2) and t126.attendance not in ('declined', 'absent') and t126.rank <> 'deprecated' and
              (select 1 from meeting t127 where t127.id = t126.meeting_id and t127.status not in ('cancelled')) is not null order by t126.meeting_start_earliest
                  desc, t126.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t128.* from target t128 where t128.id in
              (select id from targets_of_of5) and t128.rank <> 'deprecated' order by t128.statement_date_earliest desc, t128.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t130.* from target t130 where t130.id in
              (select id from targets_of_of5) and t130.rank <> 'deprecated' order by t130.statement_date_earliest desc, t130.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t131.* from statement t131 where t131.id in
              (select id from statements_of_of7) order by t131.date_earliest desc, t131.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t132.* from statement t132 where t132.id in
              (select id from statements_of_of7) order by t132.date_earliest desc, t132.id desc limit 301) r) > 300 or
          (select 'actors/wang-yi') = '') as is_complete where exists
        (select 1 from record t125 where t125.id = 'actors/wang-yi' and t125.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

with parts_of_of1(id) as materialized (with recursive t4(id) as
  (select t5.id from actor t5 where t5.id =
    (select 'actors/wang-yi') union select t6.subject_id from t4 join relation t6 on t6.object_id = t4.id and t6.kind = 'part_of') select id from t4 limit
        2000), participations_of_of2(id) as materialized
(select t3.id from participation t3 where t3.actor_id =
  (select 'actors/wang-yi') union select t3.id from participation t3 cross join meeting t7 where likelihood(t3.represents_id in
    (select id from parts_of_of1), 0.0001) and t7.id = t3.meeting_id and t3.represents_id is not null and (t3.represents_id =
    (select 'actors/wang-yi') or exists (with recursive t12(id) as
      (select t3.represents_id union select t15.id from t12 join relation t13 on t13.subject_id = t12.id and t13.kind = 'part_of' join actor t14 on t14.id =
          t12.id and t14.kind <> 'state' join actor t15 on t15.id = t13.object_id where t13.since_earliest <= case when t7."end" is null then t7.start_latest
          else t7.end_latest end and t13.until_latest >= t7.start_earliest and t13.rank <> 'deprecated') select 1 from t12 where t12.id =
      (select 'actors/wang-yi'))) union select t3.id from office t8 cross join participation t3 cross join meeting t7 where likelihood(t8.body_id in
    (select id from parts_of_of1), 0.0001) and t7.id = t3.meeting_id and likelihood(t3.office_id = t8.id, 0.0001) and +t3.represents_id is null and (t8.body_id
        =
    (select 'actors/wang-yi') or exists (with recursive t16(id) as
      (select t8.body_id union select t19.id from t16 join relation t17 on t17.subject_id = t16.id and t17.kind = 'part_of' join actor t18 on t18.id = t16.id
          and t18.kind <> 'state' join actor t19 on t19.id = t17.object_id where t17.since_earliest <= case when t7."end" is null then t7.start_latest else
          t7.end_latest end and t17.until_latest >= t7.start_earliest and t17.rank <> 'deprecated') select 1 from t16 where t16.id =
      (select 'actors/wang-yi'))) union select t3.id from office t9 cross join tenure t10 cross join participation t3 cross join meeting t7 where
          likelihood(t9.body_id in
    (select id from parts_of_of1), 0.0001) and t7.id = t3.meeting_id and t10.person_id = t3.actor_id and t9.id = t10.office_id and +t3.represents_id is null and
        +t3.office_id is null and t10.since_earliest <= case when t7."end" is null then t7.start_latest else t7.end_latest end and t10.until_latest >=
        t7.start_earliest and t10.rank <> 'deprecated' and (t9.body_id =
    (select 'actors/wang-yi') or exists (with recursive t20(id) as
      (select t9.body_id union select t23.id from t20 join relation t21 on t21.subject_id = t20.id and t21.kind = 'part_of' join actor t22 on t22.id = t20.id
          and t22.kind <> 'state' join actor t23 on t23.id = t21.object_id where t21.since_earliest <= case when t7."end" is null then t7.start_latest else
          t7.end_latest end and t21.until_latest >= t7.start_earliest and t21.rank <> 'deprecated') select 1 from t20 where t20.id =
      (select 'actors/wang-yi'))) union select t3.id from participation t3 cross join meeting t7 where likelihood(t3.actor_id in
    (select id from parts_of_of1), 0.0001) and t7.id = t3.meeting_id and +t3.represents_id is null and +t3.office_id is null and not exists
  (select 1 from tenure t11 where t11.person_id = t3.actor_id and t11.since_earliest <= case when t7."end" is null then t7.start_latest else t7.end_latest end
      and t11.until_latest >= t7.start_earliest and t11.rank <> 'deprecated') and (t3.actor_id =
    (select 'actors/wang-yi') or exists (with recursive t24(id) as
      (select t3.actor_id union select t27.id from t24 join relation t25 on t25.subject_id = t24.id and t25.kind = 'part_of' join actor t26 on t26.id = t24.id
          and t26.kind <> 'state' join actor t27 on t27.id = t25.object_id where t25.since_earliest <= case when t7."end" is null then t7.start_latest else
          t7.end_latest end and t25.until_latest >= t7.start_earliest and t25.rank <> 'deprecated') select 1 from t24 where t24.id =
      (select 'actors/wang-yi')))), rows_of_by_participations_3(id, middle_id, day) as materialized
(select t2.id, t2.meeting_id, t2.meeting_start_earliest
  from (select t2.* from participation t2 where t2.id in
    (select id from participations_of_of2) and t2.attendance not in ('declined', 'absent') and t2.rank <> 'deprecated' and
    (select 1 from meeting t28 where t28.id = t2.meeting_id and t28.status not in ('cancelled')) is not null order by t2.meeting_start_earliest desc, t2.id desc
        limit 300) t2), others_of_by_participations_4(id, whom_id, middle_id) as materialized
(select t31.id, t31.actor_id, t31.meeting_id from participation t31 where t31.meeting_id in
  (select middle_id from rows_of_by_participations_3) and t31.attendance not in ('declined', 'absent') and t31.rank <> 'deprecated' and t31.id not in
  (select id from participations_of_of2)), targets_of_of5(id) as materialized
(select t48.id from target t48 where t48.record_id =
  (select 'actors/wang-yi') union select t48.id from office t51 cross join tenure t52 cross join target t48 cross join statement t49 where
      likelihood(t51.body_id in
    (select id from parts_of_of1), 0.0001) and t49.id = t48.statement_id and t52.person_id = t48.record_id and t51.id = t52.office_id and t52.since_earliest <=
        t49.date_latest and t52.until_latest >= t49.date_earliest and t52.rank <> 'deprecated' and (t51.body_id =
    (select 'actors/wang-yi') or exists (with recursive t54(id) as
      (select t51.body_id union select t57.id from t54 join relation t55 on t55.subject_id = t54.id and t55.kind = 'part_of' join actor t56 on t56.id = t54.id
          and t56.kind <> 'state' join actor t57 on t57.id = t55.object_id where t55.since_earliest <= t49.date_latest and t55.until_latest >= t49.date_earliest
          and t55.rank <> 'deprecated') select 1 from t54 where t54.id =
      (select 'actors/wang-yi'))) union select t48.id from target t48 cross join statement t49 where likelihood(t48.record_id in
    (select id from parts_of_of1), 0.0001) and t49.id = t48.statement_id and not exists
  (select 1 from tenure t53 where t53.person_id = t48.record_id and t53.since_earliest <= t49.date_latest and t53.until_latest >= t49.date_earliest and t53.rank
      <> 'deprecated') and (t48.record_id =
    (select 'actors/wang-yi') or exists (with recursive t58(id) as
      (select t48.record_id union select t61.id from t58 join relation t59 on t59.subject_id = t58.id and t59.kind = 'part_of' join actor t60 on t60.id = t58.id
          and t60.kind <> 'state' join actor t61 on t61.id = t59.object_id where t59.since_earliest <= t49.date_latest and t59.until_latest >= t49.date_earliest
          and t59.rank <> 'deprecated') select 1 from t58 where t58.id =
      (select 'actors/wang-yi')))), rows_of_by_statements_6(id, middle_id, day) as materialized
(select t65.id, t65.statement_id, t65.statement_date_earliest
  from (select t65.* from target t65 where t65.id in
    (select id from targets_of_of5) and t65.rank <> 'deprecated' order by t65.statement_date_earliest desc, t65.id desc limit 300) t65), statements_of_of7(id)
        as materialized
(select t69.id from statement t69 where t69.speaker_id =
  (select 'actors/wang-yi') union select t69.id from statement t69 where likelihood(t69.principal_id in
    (select id from parts_of_of1), 0.0001) and t69.principal_id is not null and (t69.principal_id =
    (select 'actors/wang-yi') or exists (with recursive t74(id) as
      (select t69.principal_id union select t77.id from t74 join relation t75 on t75.subject_id = t74.id and t75.kind = 'part_of' join actor t76 on t76.id =
          t74.id and t76.kind <> 'state' join actor t77 on t77.id = t75.object_id where t75.since_earliest <= t69.date_latest and t75.until_latest >=
          t69.date_earliest and t75.rank <> 'deprecated') select 1 from t74 where t74.id =
      (select 'actors/wang-yi'))) union select t69.id from office t70 cross join statement t69 where likelihood(t70.body_id in
    (select id from parts_of_of1), 0.0001) and likelihood(t69.office_id = t70.id, 0.0001) and +t69.principal_id is null and (t70.body_id =
    (select 'actors/wang-yi') or exists (with recursive t78(id) as
      (select t70.body_id union select t81.id from t78 join relation t79 on t79.subject_id = t78.id and t79.kind = 'part_of' join actor t80 on t80.id = t78.id
          and t80.kind <> 'state' join actor t81 on t81.id = t79.object_id where t79.since_earliest <= t69.date_latest and t79.until_latest >= t69.date_earliest
          and t79.rank <> 'deprecated') select 1 from t78 where t78.id =
      (select 'actors/wang-yi'))) union select t69.id from office t71 cross join tenure t72 cross join statement t69 where likelihood(t71.body_id in
    (select id from parts_of_of1), 0.0001) and t72.person_id = t69.speaker_id and t71.id = t72.office_id and +t69.principal_id is null and +t69.office_id is
        null and t72.since_earliest <= t69.date_latest and t72.until_latest >= t69.date_earliest and t72.rank <> 'deprecated' and (t71.body_id =
    (select 'actors/wang-yi') or exists (with recursive t82(id) as
      (select t71.body_id union select t85.id from t82 join relation t83 on t83.subject_id = t82.id and t83.kind = 'part_of' join actor t84 on t84.id = t82.id
          and t84.kind <> 'state' join actor t85 on t85.id = t83.object_id where t83.since_earliest <= t69.date_latest and t83.until_latest >= t69.date_earliest
          and t83.rank <> 'deprecated') select 1 from t82 where t82.id =
      (select 'actors/wang-yi'))) union select t69.id from statement t69 where likelihood(t69.speaker_id in
    (select id from parts_of_of1), 0.0001) and +t69.principal_id is null and +t69.office_id is null and not exists
  (select 1 from tenure t73 where t73.person_id = t69.speaker_id and t73.since_earliest <= t69.date_latest and t73.until_latest >= t69.date_earliest and
      t73.rank <> 'deprecated') and (t69.speaker_id =
    (select 'actors/wang-yi') or exists (with recursive t86(id) as
      (select t69.speaker_id union select t89.id from t86 join relation t87 on t87.subject_id = t86.id and t87.kind = 'part_of' join actor t88 on t88.id =
          t86.id and t88.kind <> 'state' join actor t89 on t89.id = t87.object_id where t87.since_earliest <= t69.date_latest and t87.until_latest >=
          t69.date_earliest and t87.rank <> 'deprecated') select 1 from t86 where t86.id =
      (select 'actors/wang-yi')))), others_of_by_statements_8(id, whom_id, middle_id) as materialized
(select t68.id, t68.speaker_id, t68.id from statement t68 where t68.id in
  (select middle_id from rows_of_by_statements_6) and t68.id not in
  (select id from statements_of_of7)), rows_of_by_targets_9(id, middle_id, day) as materialized
(select t106.id, t106.id, t106.date_earliest
  from (select t106.* from statement t106 where t106.id in
    (select id from statements_of_of7) order by t106.date_earliest desc, t106.id desc limit 300) t106), others_of_by_targets_10(id, whom_id, middle_id) as
        materialized
(select t109.id, t109.record_id, t109.statement_id from target t109 where t109.statement_id in
  (select middle_id from rows_of_by_targets_9) and t109.rank <> 'deprecated' and t109.id not in
  (select id from targets_of_of5)), ties11(from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select
  (select 'actors/wang-yi'), t30.whom_id, 'meeting', t30.middle_id, min(t29.id), min(t30.id), max(t29.day) from rows_of_by_participations_3 t29 join
  (select id, whom_id, middle_id from others_of_by_participations_4 union select t33.id, t32.actor_id, t33.middle_id
    from (with recursive t34(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
      (select t37.id, t37.represents_id, 'principal', null, null, t37.represents_id, (true) from others_of_by_participations_4 t36 cross join participation t37
          cross join meeting t38 where t37.id = t36.id and t38.id = t37.meeting_id and t37.represents_id is not null union all select t37.id, t39.body_id,
          'office', t39.id, null, t39.body_id, (true) from others_of_by_participations_4 t36 cross join participation t37 cross join meeting t38 cross join
          office t39 where t37.id = t36.id and t38.id = t37.meeting_id and likelihood(t37.office_id = t39.id, 0.0001) and +t37.represents_id is null union all
          select t37.id, t40.body_id, 'tenure', t40.id, t41.id, t40.body_id, (t41.since_latest <= t38.start_earliest and t41.until_earliest >= case when
          t38."end" is null then t38.start_latest else t38.end_latest end and instr(coalesce(t41.since, ''), '?') = 0 and instr(coalesce(t41.since, ''), '%') =
          0 and instr(coalesce(t41.until, ''), '?') = 0 and instr(coalesce(t41.until, ''), '%') = 0 and instr(coalesce(t38.start, ''), '?') = 0 and
          instr(coalesce(t38.start, ''), '%') = 0 and instr(coalesce(t38."end", ''), '?') = 0 and instr(coalesce(t38."end", ''), '%') = 0) from
          others_of_by_participations_4 t36 cross join participation t37 cross join meeting t38 cross join tenure t41 cross join office t40 where t37.id =
          t36.id and t38.id = t37.meeting_id and t41.person_id = t37.actor_id and t40.id = t41.office_id and +t37.represents_id is null and +t37.office_id is
          null and t41.since_earliest <= case when t38."end" is null then t38.start_latest else t38.end_latest end and t41.until_latest >= t38.start_earliest
          and t41.rank <> 'deprecated' union all select t37.id, t37.actor_id, 'speaker', null, null, t37.actor_id, (true) from others_of_by_participations_4 t36
          cross join participation t37 cross join meeting t38 where t37.id = t36.id and t38.id = t37.meeting_id and +t37.represents_id is null and
          +t37.office_id is null and not exists
        (select 1 from tenure t42 where t42.person_id = t37.actor_id and t42.since_earliest <= case when t38."end" is null then t38.start_latest else
            t38.end_latest end and t42.until_latest >= t38.start_earliest and t42.rank <> 'deprecated') union select t34.act_id, t46.id, t34.basis,
            t34.office_id, t34.tenure_id, t34.start_id, (t34.certain and t44.since_latest <= t43.start_earliest and t44.until_earliest >= case when t43."end" is
            null then t43.start_latest else t43.end_latest end and instr(coalesce(t44.since, ''), '?') = 0 and instr(coalesce(t44.since, ''), '%') = 0 and
            instr(coalesce(t44.until, ''), '?') = 0 and instr(coalesce(t44.until, ''), '%') = 0 and instr(coalesce(t43.start, ''), '?') = 0 and
            instr(coalesce(t43.start, ''), '%') = 0 and instr(coalesce(t43."end", ''), '?') = 0 and instr(coalesce(t43."end", ''), '%') = 0) from t34 join
            participation t35 on t35.id = t34.act_id join meeting t43 on t43.id = t35.meeting_id join relation t44 on t44.subject_id = t34.actor_id and t44.kind
            = 'part_of' join actor t45 on t45.id = t34.actor_id and t45.kind <> 'state' join actor t46 on t46.id = t44.object_id where t46.id <> t34.start_id
            and t44.since_earliest <= case when t43."end" is null then t43.start_latest else t43.end_latest end and t44.until_latest >= t43.start_earliest and
            t44.rank <> 'deprecated') select t34.act_id, t34.actor_id, t34.basis, t34.office_id, t34.tenure_id, case when t34.start_id = t34.actor_id then null
            else t34.start_id end as part_id, max(case when t34.certain then 1 else 0 end) = 1 as certain from t34 group by t34.act_id, t34.actor_id, t34.basis,
            t34.office_id, t34.tenure_id, t34.start_id) t32 join others_of_by_participations_4 t33 on t33.id = t32.act_id) t30 on t30.middle_id = t29.middle_id
            group by t30.whom_id, t30.middle_id union all select
  (select 'actors/wang-yi'), t63.earlier_id, 'statement', t47.statement_id, min(t47.id), min(t63.id), max(t47.statement_date_earliest)
  from (select t47.* from target t47 where t47.id in
    (select id from targets_of_of5) and t47.rank <> 'deprecated' order by t47.statement_date_earliest desc, t47.id desc limit 300) t47 cross join reference t63
        where t63.earlier_id <>
  (select 'actors/wang-yi') and t63.statement_id = t47.statement_id and t63.rank <> 'deprecated' group by t63.earlier_id, t47.statement_id union all select
  (select 'actors/wang-yi'), t67.whom_id, 'statement', t67.middle_id, min(t66.id), min(t67.id), max(t66.day) from rows_of_by_statements_6 t66 join
  (select id, whom_id, middle_id from others_of_by_statements_8 union select t91.id, t90.actor_id, t91.middle_id
    from (with recursive t92(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
      (select t95.id, t95.principal_id, 'principal', null, null, t95.principal_id, (true) from others_of_by_statements_8 t94 cross join statement t95 where
          t95.id = t94.id and t95.principal_id is not null union all select t95.id, t96.body_id, 'office', t96.id, null, t96.body_id, (true) from
          others_of_by_statements_8 t94 cross join statement t95 cross join office t96 where t95.id = t94.id and likelihood(t95.office_id = t96.id, 0.0001) and
          +t95.principal_id is null union all select t95.id, t97.body_id, 'tenure', t97.id, t98.id, t97.body_id, (t98.since_latest <= t95.date_earliest and
          t98.until_earliest >= t95.date_latest and instr(coalesce(t98.since, ''), '?') = 0 and instr(coalesce(t98.since, ''), '%') = 0 and
          instr(coalesce(t98.until, ''), '?') = 0 and instr(coalesce(t98.until, ''), '%') = 0 and instr(coalesce(t95.date, ''), '?') = 0 and
          instr(coalesce(t95.date, ''), '%') = 0) from others_of_by_statements_8 t94 cross join statement t95 cross join tenure t98 cross join office t97 where
          t95.id = t94.id and t98.person_id = t95.speaker_id and t97.id = t98.office_id and +t95.principal_id is null and +t95.office_id is null and
          t98.since_earliest <= t95.date_latest and t98.until_latest >= t95.date_earliest and t98.rank <> 'deprecated' union all select t95.id, t95.speaker_id,
          'speaker', null, null, t95.speaker_id, (true) from others_of_by_statements_8 t94 cross join statement t95 where t95.id = t94.id and +t95.principal_id
          is null and +t95.office_id is null and not exists
        (select 1 from tenure t99 where t99.person_id = t95.speaker_id and t99.since_earliest <= t95.date_latest and t99.until_latest >= t95.date_earliest and
            t99.rank <> 'deprecated') union select t92.act_id, t102.id, t92.basis, t92.office_id, t92.tenure_id, t92.start_id, (t92.certain and
            t100.since_latest <= t93.date_earliest and t100.until_earliest >= t93.date_latest and instr(coalesce(t100.since, ''), '?') = 0 and
            instr(coalesce(t100.since, ''), '%') = 0 and instr(coalesce(t100.until, ''), '?') = 0 and instr(coalesce(t100.until, ''), '%') = 0 and
            instr(coalesce(t93.date, ''), '?') = 0 and instr(coalesce(t93.date, ''), '%') = 0) from t92 join statement t93 on t93.id = t92.act_id join relation
            t100 on t100.subject_id = t92.actor_id and t100.kind = 'part_of' join actor t101 on t101.id = t92.actor_id and t101.kind <> 'state' join actor t102
            on t102.id = t100.object_id where t102.id <> t92.start_id and t100.since_earliest <= t93.date_latest and t100.until_latest >= t93.date_earliest and
            t100.rank <> 'deprecated') select t92.act_id, t92.actor_id, t92.basis, t92.office_id, t92.tenure_id, case when t92.start_id = t92.actor_id then null
            else t92.start_id end as part_id, max(case when t92.certain then 1 else 0 end) = 1 as certain from t92 group by t92.act_id, t92.actor_id, t92.basis,
            t92.office_id, t92.tenure_id, t92.start_id) t90 join others_of_by_statements_8 t91 on t91.id = t90.act_id) t67 on t67.middle_id = t66.middle_id
            group by t67.whom_id, t67.middle_id union all select
  (select 'actors/wang-yi'), t104.earlier_id, 'statement', t103.id, min(t103.id), min(t104.id), max(t103.date_earliest)
  from (select t103.* from statement t103 where t103.id in
    (select id from statements_of_of7) order by t103.date_earliest desc, t103.id desc limit 300) t103 cross join reference t104 where t104.earlier_id <>
  (select 'actors/wang-yi') and t104.statement_id = t103.id and t104.rank <> 'deprecated' group by t104.earlier_id, t103.id union all select
  (select 'actors/wang-yi'), t108.whom_id, 'statement', t108.middle_id, min(t107.id), min(t108.id), max(t107.day) from rows_of_by_targets_9 t107 join
  (select id, whom_id, middle_id from others_of_by_targets_10 union select t111.id, t110.actor_id, t111.middle_id
    from (with recursive t112(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
      (select t115.id, t118.body_id, 'tenure', t118.id, t119.id, t118.body_id, (t119.since_latest <= t116.date_earliest and t119.until_earliest >=
          t116.date_latest and instr(coalesce(t119.since, ''), '?') = 0 and instr(coalesce(t119.since, ''), '%') = 0 and instr(coalesce(t119.until, ''), '?') =
          0 and instr(coalesce(t119.until, ''), '%') = 0 and instr(coalesce(t116.date, ''), '?') = 0 and instr(coalesce(t116.date, ''), '%') = 0) from
          others_of_by_targets_10 t114 cross join target t115 cross join statement t116 cross join tenure t119 cross join office t118 where t115.id = t114.id
          and t116.id = t115.statement_id and t119.person_id = t115.record_id and t118.id = t119.office_id and t119.since_earliest <= t116.date_latest and
          t119.until_latest >= t116.date_earliest and t119.rank <> 'deprecated' union all select t115.id, t115.record_id, 'speaker', null, null, t115.record_id,
          (true) from others_of_by_targets_10 t114 cross join target t115 cross join statement t116 where t115.id = t114.id and t116.id = t115.statement_id and
          not exists
        (select 1 from tenure t120 where t120.person_id = t115.record_id and t120.since_earliest <= t116.date_latest and t120.until_latest >= t116.date_earliest
            and t120.rank <> 'deprecated') union select t112.act_id, t124.id, t112.basis, t112.office_id, t112.tenure_id, t112.start_id, (t112.certain and
            t122.since_latest <= t121.date_earliest and t122.until_earliest >= t121.date_latest and instr(coalesce(t122.since, ''), '?') = 0 and
            instr(coalesce(t122.since, ''), '%') = 0 and instr(coalesce(t122.until, ''), '?') = 0 and instr(coalesce(t122.until, ''), '%') = 0 and
            instr(coalesce(t121.date, ''), '?') = 0 and instr(coalesce(t121.date, ''), '%') = 0) from t112 join target t113 on t113.id = t112.act_id join
            statement t121 on t121.id = t113.statement_id join relation t122 on t122.subject_id = t112.actor_id and t122.kind = 'part_of' join actor t123 on
            t123.id = t112.actor_id and t123.kind <> 'state' join actor t124 on t124.id = t122.object_id where t124.id <> t112.start_id and t122.since_earliest
            <= t121.date_latest and t122.until_latest >= t121.date_earliest and t122.rank <> 'deprecated') select t112.act_id, t112.actor_id, t112.basis,
            t112.office_id, t112.tenure_id, case when t112.start_id = t112.actor_id then null else t112.start_id end as part_id, max(case when t112.certain then
            1 else 0 end) = 1 as certain from t112 group by t112.act_id, t112.actor_id, t112.basis, t112.office_id, t112.tenure_id, t112.start_id) t110 join
            others_of_by_targets_10 t111 on t111.id = t110.act_id) t108 on t108.middle_id = t107.middle_id group by t108.whom_id, t108.middle_id), ranked12(id,
            ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties11 group by to_id) counted), p13 as materialized
(select t134.*, row_number() over (order by t134.place) as _n
  from (select id as record_id, ties, place from ranked12 where place <= 4) t134), shown13(id) as materialized
(select id from ranked12 where place <= 4), counted14(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties11 join shown13 on shown13.id = to_id group by to_id, kind), x16(id, json) as
(select t137._n, printf('[%s]',
    (select group_concat(t139._told, ',')
      from (select row_number() over (order by t138.kind) as _n, '{"kind":"' || upper(t138.kind) || '","ties":' || t138.ties || '}' as _told
        from (select kind, ties from counted14 where id = t137.record_id) t138 order by _n limit 9) t139)) from p13 t137), latest15(from_id, to_id, kind,
            via_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, via_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, via_id desc, kind) as place from
      ties11 join shown13 on shown13.id = to_id) numbered where place <= 3), told_citation16(id, revision, label, note, record_id, document_id, support_type,
      value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t153.id, t153.revision, t153.label, t153.note, t153.record_id, t153.document_id, t153.support_type, t153.value, t153.start_offset, t153.end_offset,
    t153.span_sha256, t153.page, t153.phrase, t153.prefix, t153.suffix, t153.field from citation t153 where true), x19(id, json) as
(select t140._n, printf('[%s]',
    (select group_concat(t159._told, ',')
      from (select row_number() over (order by t148.place) as _n, printf(
          '{"from":{"id":"%s","recordKind":%s,"label":%s},"to":{"id":"%s","recordKind":%s,"label":%s},"kind":"%s","date":%s,"via":{"id":"%s","recordKind":%s,"label":%s},"edges":[%s]}'
          , t149.id, json_quote(upper(t149.record_kind)), json_quote(t149.label), t150.id, json_quote(upper(t150.record_kind)), json_quote(t150.label),
          upper(t148.kind), case when t148.date is null then 'null' else '{"text":"' || t148.date || '","earliest":' || case t148.date_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t148.date_earliest || '"' end || ',"latest":' || case t148.date_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t148.date_latest || '"' end || '}' end, t151.id,
          json_quote(upper(t151.record_kind)), json_quote(t151.label),
          (select group_concat(t158._told, ',')
            from (select row_number() over (order by t155.place) as _n, '{"record":{"id":"' || t156.id || '","recordKind":' ||
                json_quote(upper(t156.record_kind)) || ',"label":' || json_quote(t156.label) || '},"citation":' || case when t157.id is null then 'null' else
                printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t157.id, json_quote(t157.start_offset), json_quote(t157.end_offset),
                json_quote(t157.page), json_quote(t157.phrase)) end || '}' as _told
              from (select 1 as place, t148.one_id as record_id,
                (select t152.id from told_citation16 t152 where t152.record_id = t148.one_id and t152.support_type = 'supports' order by t152.id limit 1) as
                    citation_id where t148.one_id is not null union all select 2 as place, t148.two_id as record_id,
                (select t154.id from told_citation16 t154 where t154.record_id = t148.two_id and t154.support_type = 'supports' order by t154.id limit 1) as
                    citation_id where t148.two_id is not null) t155
              left join record t156 on t156.id = t155.record_id
              left join citation t157 on t157.id = t155.citation_id order by _n limit 2) t158)) as _told
        from (select latest15.from_id, latest15.to_id, latest15.kind, latest15.via_id, latest15.one_id, latest15.two_id, latest15.place, coalesce(t141.start,
            t142.date, t143.since, t144.since, t145.since, t146.since, t147.formed) as date, coalesce(t141.start_earliest, t142.date_earliest,
            t143.since_earliest, t144.since_earliest, t145.since_earliest, t146.since_earliest, t147.formed_earliest) as date_earliest,
            coalesce(t141.start_latest, t142.date_latest, t143.since_latest, t144.since_latest, t145.since_latest, t146.since_latest, t147.formed_latest) as
            date_latest from latest15
          left join meeting t141 on t141.id = latest15.via_id
          left join statement t142 on t142.id = latest15.via_id
          left join membership t143 on t143.id = latest15.via_id
          left join obligation t144 on t144.id = latest15.via_id
          left join relation t145 on t145.id = latest15.via_id
          left join tenure t146 on t146.id = latest15.via_id
          left join alliance t147 on t147.id = latest15.via_id where latest15.to_id = t140.record_id) t148
        left join record t149 on t149.id = t148.from_id
        left join record t150 on t150.id = t148.to_id
        left join record t151 on t151.id = t148.via_id order by _n limit 3) t159)) from p13 t140), x20(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t160._told, ',')
      from (select t135._n as _n, printf('{"record":{"id":"%s","recordKind":%s,"label":%s},"ties":%s,"counts":%s,"latest":%s}', t136.id,
          json_quote(upper(t136.record_kind)), json_quote(t136.label), t135.ties,
          (select x16.json from x16 where x16.id = t135._n),
          (select x19.json from x19 where x19.id = t135._n)) as _told from p13 t135
        left join record t136 on t136.id = t135.record_id order by _n limit 100) t160))), between17(from_id, to_id, kind, via_id, one_id, two_id, day) as
            materialized (with among(from_id, to_id, kind, via_id, one_id, two_id, day) as
  (select t162.value ->> 0, t162.value ->> 1, t162.value ->> 2, t162.value ->> 3, t162.value ->> 4, t162.value ->> 5, t162.value ->> 6 from shown13 cross join
      json_each((with q(from_id, to_id, kind, via_id, one_id, two_id, day) as
        (select shown13.id, t165.actor_id, 'meeting', t163.meeting_id, min(t163.id), min(t165.id), max(t163.meeting_start_earliest)
          from (select t163.* from participation t163 where t163.actor_id = shown13.id and t163.attendance not in ('declined', 'absent') and t163.rank <>
              'deprecated' and
            (select 1 from meeting t164 where t164.id = t163.meeting_id and t164.status not in ('cancelled')) is not null order by t163.actor_id desc,
                t163.meeting_start_earliest desc, t163.id desc limit 8) t163 cross join participation t165 where t165.actor_id <> shown13.id and t165.meeting_id
                = t163.meeting_id and t165.attendance not in ('declined', 'absent') and t165.rank <> 'deprecated' group by t165.actor_id, t163.meeting_id union
                all select shown13.id, t169.record_id, 'statement', t167.statement_id, min(t167.id), min(t169.id), max(t167.statement_date_earliest)
          from (select t167.* from reference t167 where t167.earlier_id = shown13.id and t167.rank <> 'deprecated' order by t167.earlier_id desc,
              t167.statement_date_earliest desc, t167.id desc limit 8) t167 cross join target t169 where t169.record_id <> shown13.id and t169.statement_id =
              t167.statement_id and t169.rank <> 'deprecated' group by t169.record_id, t167.statement_id union all select shown13.id, t172.speaker_id,
              'statement', t171.statement_id, min(t171.id), min(t172.id), max(t171.statement_date_earliest)
          from (select t171.* from reference t171 where t171.earlier_id = shown13.id and t171.rank <> 'deprecated' order by t171.earlier_id desc,
              t171.statement_date_earliest desc, t171.id desc limit 8) t171 cross join statement t172 where t172.speaker_id <> shown13.id and t172.id =
              t171.statement_id group by t172.speaker_id, t171.statement_id union all select shown13.id, t176.earlier_id, 'statement', t174.statement_id,
              min(t174.id), min(t176.id), max(t174.statement_date_earliest)
          from (select t174.* from target t174 where t174.record_id = shown13.id and t174.rank <> 'deprecated' order by t174.record_id desc,
              t174.statement_date_earliest desc, t174.id desc limit 8) t174 cross join reference t176 where t176.earlier_id <> shown13.id and t176.statement_id
              = t174.statement_id and t176.rank <> 'deprecated' group by t176.earlier_id, t174.statement_id union all select shown13.id, t179.speaker_id,
              'statement', t178.statement_id, min(t178.id), min(t179.id), max(t178.statement_date_earliest)
          from (select t178.* from target t178 where t178.record_id = shown13.id and t178.rank <> 'deprecated' order by t178.record_id desc,
              t178.statement_date_earliest desc, t178.id desc limit 8) t178 cross join statement t179 where t179.speaker_id <> shown13.id and t179.id =
              t178.statement_id group by t179.speaker_id, t178.statement_id union all select shown13.id, t182.earlier_id, 'statement', t181.id, min(t181.id),
              min(t182.id), max(t181.date_earliest)
          from (select t181.* from statement t181 where t181.speaker_id = shown13.id order by t181.speaker_id desc, t181.date_earliest desc, t181.id desc limit
              8) t181 cross join reference t182 where t182.earlier_id <> shown13.id and t182.statement_id = t181.id and t182.rank <> 'deprecated' group by
              t182.earlier_id, t181.id union all select shown13.id, t185.record_id, 'statement', t184.id, min(t184.id), min(t185.id), max(t184.date_earliest)
          from (select t184.* from statement t184 where t184.speaker_id = shown13.id order by t184.speaker_id desc, t184.date_earliest desc, t184.id desc limit
              8) t184 cross join target t185 where t185.record_id <> shown13.id and t185.statement_id = t184.id and t185.rank <> 'deprecated' group by
              t185.record_id, t184.id) select json_group_array(json_array(from_id, to_id, kind, via_id, one_id, two_id, day)) from q)) t162) select from_id,
              to_id, kind, via_id, one_id, two_id, day
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case
      when from_id > to_id then from_id else to_id end order by day desc, via_id desc, kind, from_id) as place from among join shown13 on shown13.id = to_id)
      numbered where place = 1), p22 as materialized
(select t194.*, row_number() over (order by t194.from_id, t194.to_id) as _n
  from (select between17.from_id, between17.to_id, between17.kind, between17.via_id, between17.one_id, between17.two_id, coalesce(t187.start, t188.date,
      t189.since, t190.since, t191.since, t192.since, t193.formed) as date, coalesce(t187.start_earliest, t188.date_earliest, t189.since_earliest,
      t190.since_earliest, t191.since_earliest, t192.since_earliest, t193.formed_earliest) as date_earliest, coalesce(t187.start_latest, t188.date_latest,
      t189.since_latest, t190.since_latest, t191.since_latest, t192.since_latest, t193.formed_latest) as date_latest from between17
    left join meeting t187 on t187.id = between17.via_id
    left join statement t188 on t188.id = between17.via_id
    left join membership t189 on t189.id = between17.via_id
    left join obligation t190 on t190.id = between17.via_id
    left join relation t191 on t191.id = between17.via_id
    left join tenure t192 on t192.id = between17.via_id
    left join alliance t193 on t193.id = between17.via_id) t194), x23(id, json) as
(select t199._n, printf('[%s]',
    (select group_concat(t205._told, ',')
      from (select row_number() over (order by t202.place) as _n, '{"record":{"id":"' || t203.id || '","recordKind":' || json_quote(upper(t203.record_kind)) ||
          ',"label":' || json_quote(t203.label) || '},"citation":' || case when t204.id is null then 'null' else printf(
          '{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t204.id, json_quote(t204.start_offset), json_quote(t204.end_offset),
          json_quote(t204.page), json_quote(t204.phrase)) end || '}' as _told
        from (select 1 as place, t199.one_id as record_id,
          (select t200.id from told_citation16 t200 where t200.record_id = t199.one_id and t200.support_type = 'supports' order by t200.id limit 1) as
              citation_id where t199.one_id is not null union all select 2 as place, t199.two_id as record_id,
          (select t201.id from told_citation16 t201 where t201.record_id = t199.two_id and t201.support_type = 'supports' order by t201.id limit 1) as
              citation_id where t199.two_id is not null) t202
        left join record t203 on t203.id = t202.record_id
        left join citation t204 on t204.id = t202.citation_id order by _n limit 2) t205)) from p22 t199), x24(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t206._told, ',')
      from (select t195._n as _n, printf(
          '{"from":{"id":"%s","recordKind":%s,"label":%s},"to":{"id":"%s","recordKind":%s,"label":%s},"kind":"%s","date":%s,"via":{"id":"%s","recordKind":%s,"label":%s},"edges":%s}'
          , t196.id, json_quote(upper(t196.record_kind)), json_quote(t196.label), t197.id, json_quote(upper(t197.record_kind)), json_quote(t197.label),
          upper(t195.kind), case when t195.date is null then 'null' else '{"text":"' || t195.date || '","earliest":' || case t195.date_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t195.date_earliest || '"' end || ',"latest":' || case t195.date_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t195.date_latest || '"' end || '}' end, t198.id,
          json_quote(upper(t198.record_kind)), json_quote(t198.label),
          (select x23.json from x23 where x23.id = t195._n)) as _told from p22 t195
        left join record t196 on t196.id = t195.from_id
        left join record t197 on t197.id = t195.to_id
        left join record t198 on t198.id = t195.via_id order by _n limit 200) t206))) select printf('{"data":{"network":%s},"extensions":{"revision":%s}}',
            coalesce(
    (select printf('{"neighbours":%s,"edges":%s,"remainingCount":%s,"isComplete":%s}',
        (select x20.json from x20),
        (select x24.json from x24), t1.remaining_count, case when t1.is_complete then 'true' else 'false' end)
      from (select
        (select count(*) from ranked12 where place > 4) as remaining_count, not (
          (select count(*)
            from (select t126.* from participation t126 where t126.id in
              (select id from participations_of_of2) and t126.attendance not in ('declined', 'absent') and t126.rank <> 'deprecated' and
              (select 1 from meeting t127 where t127.id = t126.meeting_id and t127.status not in ('cancelled')) is not null order by t126.meeting_start_earliest
                  desc, t126.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t128.* from target t128 where t128.id in
              (select id from targets_of_of5) and t128.rank <> 'deprecated' order by t128.statement_date_earliest desc, t128.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t130.* from target t130 where t130.id in
              (select id from targets_of_of5) and t130.rank <> 'deprecated' order by t130.statement_date_earliest desc, t130.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t131.* from statement t131 where t131.id in
              (select id from statements_of_of7) order by t131.date_earliest desc, t131.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t132.* from statement t132 where t132.id in
              (select id from statements_of_of7) order by t132.date_earliest desc, t132.id desc limit 301) r) > 300 or
          (select 'actors/wang-yi') = '') as is_complete where exists
        (select 1 from record t125 where t125.id = 'actors/wang-yi' and t125.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

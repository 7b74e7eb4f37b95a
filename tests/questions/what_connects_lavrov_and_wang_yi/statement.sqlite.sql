with parts_of_a1(id) as materialized (with recursive t6(id) as
  (select t7.id from actor t7 where t7.id = 'actors/sergey-lavrov' union select t8.subject_id from t6 join relation t8 on t8.object_id = t6.id and t8.kind =
      'part_of') select id from t6 limit 2000), participations_of_a2(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t3 where t3.actor_id in
      (select id from parts_of_a1) union all select 1 from participation t3 where t3.actor_id in
      (select t5.person_id from office t4 join tenure t5 on t5.office_id = t4.id where t4.body_id in
        (select id from parts_of_a1)) union all select 1 from participation t3 where t3.represents_id in
      (select id from parts_of_a1) union all select 1 from participation t3 where t3.office_id in
      (select t4.id from office t4 where t4.body_id in
        (select id from parts_of_a1))) t9 limit 4000) t10), parts_of_b3(id) as materialized (with recursive t14(id) as
  (select t15.id from actor t15 where t15.id = 'actors/wang-yi' union select t16.subject_id from t14 join relation t16 on t16.object_id = t14.id and t16.kind =
      'part_of') select id from t14 limit 2000), participations_of_b4(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t11 where t11.actor_id in
      (select id from parts_of_b3) union all select 1 from participation t11 where t11.actor_id in
      (select t13.person_id from office t12 join tenure t13 on t13.office_id = t12.id where t12.body_id in
        (select id from parts_of_b3)) union all select 1 from participation t11 where t11.represents_id in
      (select id from parts_of_b3) union all select 1 from participation t11 where t11.office_id in
      (select t12.id from office t12 where t12.body_id in
        (select id from parts_of_b3))) t17 limit 4000) t18), told_participation5(id, revision, label, note, since, until, rank, confidence, meeting_id,
            actor_id, role, represents_id, office_id, attendance, since_earliest, since_latest, until_earliest, until_latest, meeting_start_earliest) as not
            materialized
(select t21.id, t21.revision, t21.label, t21.note, t21.since, t21.until, t21.rank, t21.confidence, t21.meeting_id, t21.actor_id, t21.role, t21.represents_id,
    t21.office_id, t21.attendance, t21.since_earliest, t21.since_latest, t21.until_earliest, t21.until_latest, t21.meeting_start_earliest from participation t21
    where t21.rank <> 'deprecated'), participations_for_b6(id, event_id, day, tenure_id) as materialized
(select t22.id, t22.meeting_id as event_id, t22.meeting_start_earliest as day, null as tenure_id from told_participation5 t22 where t22.represents_id in
  (select id from parts_of_b3) and not t22.actor_id = 'actors/wang-yi' and t22.represents_id is not null and (t22.represents_id = 'actors/wang-yi' or exists
      (with recursive t27(id) as
      (select t22.represents_id union select t30.id from t27 join relation t28 on t28.subject_id = t27.id and t28.kind = 'part_of' join actor t29 on t29.id =
          t27.id and t29.kind <> 'state' join actor t30 on t30.id = t28.object_id where t28.since_earliest <=
        (select case when t26."end" is null then t26.start_latest else t26.end_latest end from meeting t26 where t26.id = t22.meeting_id) and t28.until_latest
            >=
        (select t26.start_earliest from meeting t26 where t26.id = t22.meeting_id) and t28.rank <> 'deprecated') select 1 from t27 where t27.id =
            'actors/wang-yi')) and t22.attendance in ('present', 'remote') union all select t22.id, t22.meeting_id as event_id, t22.meeting_start_earliest as
            day, null as tenure_id from office t24 cross join told_participation5 t22 where t24.body_id in
  (select id from parts_of_b3) and t24.id = t22.office_id and not t22.actor_id = 'actors/wang-yi' and +t22.represents_id is null and (t24.body_id =
      'actors/wang-yi' or exists (with recursive t32(id) as
      (select t24.body_id union select t35.id from t32 join relation t33 on t33.subject_id = t32.id and t33.kind = 'part_of' join actor t34 on t34.id = t32.id
          and t34.kind <> 'state' join actor t35 on t35.id = t33.object_id where t33.since_earliest <=
        (select case when t31."end" is null then t31.start_latest else t31.end_latest end from meeting t31 where t31.id = t22.meeting_id) and t33.until_latest
            >=
        (select t31.start_earliest from meeting t31 where t31.id = t22.meeting_id) and t33.rank <> 'deprecated') select 1 from t32 where t32.id =
            'actors/wang-yi')) and t22.attendance in ('present', 'remote') union all select t22.id, t22.meeting_id as event_id, t22.meeting_start_earliest as
            day, min(t25.id) as tenure_id from office t24 cross join tenure t25 cross join told_participation5 t22 where t24.body_id in
  (select id from parts_of_b3) and t25.person_id = t22.actor_id and t24.id = t25.office_id and not t22.actor_id = 'actors/wang-yi' and +t22.represents_id is
      null and +t22.office_id is null and t25.since_earliest <=
  (select case when t23."end" is null then t23.start_latest else t23.end_latest end from meeting t23 where t23.id = t22.meeting_id) and t25.until_latest >=
  (select t23.start_earliest from meeting t23 where t23.id = t22.meeting_id) and t25.rank <> 'deprecated' and (t24.body_id = 'actors/wang-yi' or exists (with
      recursive t37(id) as
      (select t24.body_id union select t40.id from t37 join relation t38 on t38.subject_id = t37.id and t38.kind = 'part_of' join actor t39 on t39.id = t37.id
          and t39.kind <> 'state' join actor t40 on t40.id = t38.object_id where t38.since_earliest <=
        (select case when t36."end" is null then t36.start_latest else t36.end_latest end from meeting t36 where t36.id = t22.meeting_id) and t38.until_latest
            >=
        (select t36.start_earliest from meeting t36 where t36.id = t22.meeting_id) and t38.rank <> 'deprecated') select 1 from t37 where t37.id =
            'actors/wang-yi')) and t22.attendance in ('present', 'remote') group by 1, 2, 3 union all select t22.id, t22.meeting_id as event_id,
            t22.meeting_start_earliest as day, null as tenure_id from told_participation5 t22 where t22.actor_id in
  (select id from parts_of_b3) and not t22.actor_id = 'actors/wang-yi' and +t22.represents_id is null and +t22.office_id is null and not exists
  (select 1 from tenure t41 where t41.person_id = t22.actor_id and t41.since_earliest <=
    (select case when t23."end" is null then t23.start_latest else t23.end_latest end from meeting t23 where t23.id = t22.meeting_id) and t41.until_latest >=
    (select t23.start_earliest from meeting t23 where t23.id = t22.meeting_id) and t41.rank <> 'deprecated') and (t22.actor_id = 'actors/wang-yi' or exists
        (with recursive t43(id) as
      (select t22.actor_id union select t46.id from t43 join relation t44 on t44.subject_id = t43.id and t44.kind = 'part_of' join actor t45 on t45.id = t43.id
          and t45.kind <> 'state' join actor t46 on t46.id = t44.object_id where t44.since_earliest <=
        (select case when t42."end" is null then t42.start_latest else t42.end_latest end from meeting t42 where t42.id = t22.meeting_id) and t44.until_latest
            >=
        (select t42.start_earliest from meeting t42 where t42.id = t22.meeting_id) and t44.rank <> 'deprecated') select 1 from t43 where t43.id =
            'actors/wang-yi')) and t22.attendance in ('present', 'remote')), participations_for_a7(id, event_id, day, tenure_id) as materialized
(select t49.id, t49.meeting_id as event_id, t49.meeting_start_earliest as day, null as tenure_id from told_participation5 t49 where t49.represents_id in
  (select id from parts_of_a1) and not t49.actor_id = 'actors/sergey-lavrov' and t49.represents_id is not null and (t49.represents_id = 'actors/sergey-lavrov'
      or exists (with recursive t54(id) as
      (select t49.represents_id union select t57.id from t54 join relation t55 on t55.subject_id = t54.id and t55.kind = 'part_of' join actor t56 on t56.id =
          t54.id and t56.kind <> 'state' join actor t57 on t57.id = t55.object_id where t55.since_earliest <=
        (select case when t53."end" is null then t53.start_latest else t53.end_latest end from meeting t53 where t53.id = t49.meeting_id) and t55.until_latest
            >=
        (select t53.start_earliest from meeting t53 where t53.id = t49.meeting_id) and t55.rank <> 'deprecated') select 1 from t54 where t54.id =
            'actors/sergey-lavrov')) and t49.attendance in ('present', 'remote') union all select t49.id, t49.meeting_id as event_id, t49.meeting_start_earliest
            as day, null as tenure_id from office t51 cross join told_participation5 t49 where t51.body_id in
  (select id from parts_of_a1) and t51.id = t49.office_id and not t49.actor_id = 'actors/sergey-lavrov' and +t49.represents_id is null and (t51.body_id =
      'actors/sergey-lavrov' or exists (with recursive t59(id) as
      (select t51.body_id union select t62.id from t59 join relation t60 on t60.subject_id = t59.id and t60.kind = 'part_of' join actor t61 on t61.id = t59.id
          and t61.kind <> 'state' join actor t62 on t62.id = t60.object_id where t60.since_earliest <=
        (select case when t58."end" is null then t58.start_latest else t58.end_latest end from meeting t58 where t58.id = t49.meeting_id) and t60.until_latest
            >=
        (select t58.start_earliest from meeting t58 where t58.id = t49.meeting_id) and t60.rank <> 'deprecated') select 1 from t59 where t59.id =
            'actors/sergey-lavrov')) and t49.attendance in ('present', 'remote') union all select t49.id, t49.meeting_id as event_id, t49.meeting_start_earliest
            as day, min(t52.id) as tenure_id from office t51 cross join tenure t52 cross join told_participation5 t49 where t51.body_id in
  (select id from parts_of_a1) and t52.person_id = t49.actor_id and t51.id = t52.office_id and not t49.actor_id = 'actors/sergey-lavrov' and +t49.represents_id
      is null and +t49.office_id is null and t52.since_earliest <=
  (select case when t50."end" is null then t50.start_latest else t50.end_latest end from meeting t50 where t50.id = t49.meeting_id) and t52.until_latest >=
  (select t50.start_earliest from meeting t50 where t50.id = t49.meeting_id) and t52.rank <> 'deprecated' and (t51.body_id = 'actors/sergey-lavrov' or exists
      (with recursive t64(id) as
      (select t51.body_id union select t67.id from t64 join relation t65 on t65.subject_id = t64.id and t65.kind = 'part_of' join actor t66 on t66.id = t64.id
          and t66.kind <> 'state' join actor t67 on t67.id = t65.object_id where t65.since_earliest <=
        (select case when t63."end" is null then t63.start_latest else t63.end_latest end from meeting t63 where t63.id = t49.meeting_id) and t65.until_latest
            >=
        (select t63.start_earliest from meeting t63 where t63.id = t49.meeting_id) and t65.rank <> 'deprecated') select 1 from t64 where t64.id =
            'actors/sergey-lavrov')) and t49.attendance in ('present', 'remote') group by 1, 2, 3 union all select t49.id, t49.meeting_id as event_id,
            t49.meeting_start_earliest as day, null as tenure_id from told_participation5 t49 where t49.actor_id in
  (select id from parts_of_a1) and not t49.actor_id = 'actors/sergey-lavrov' and +t49.represents_id is null and +t49.office_id is null and not exists
  (select 1 from tenure t68 where t68.person_id = t49.actor_id and t68.since_earliest <=
    (select case when t50."end" is null then t50.start_latest else t50.end_latest end from meeting t50 where t50.id = t49.meeting_id) and t68.until_latest >=
    (select t50.start_earliest from meeting t50 where t50.id = t49.meeting_id) and t68.rank <> 'deprecated') and (t49.actor_id = 'actors/sergey-lavrov' or
        exists (with recursive t70(id) as
      (select t49.actor_id union select t73.id from t70 join relation t71 on t71.subject_id = t70.id and t71.kind = 'part_of' join actor t72 on t72.id = t70.id
          and t72.kind <> 'state' join actor t73 on t73.id = t71.object_id where t71.since_earliest <=
        (select case when t69."end" is null then t69.start_latest else t69.end_latest end from meeting t69 where t69.id = t49.meeting_id) and t71.until_latest
            >=
        (select t69.start_earliest from meeting t69 where t69.id = t49.meeting_id) and t71.rank <> 'deprecated') select 1 from t70 where t70.id =
            'actors/sergey-lavrov')) and t49.attendance in ('present', 'remote')), participations_of_a_by_participations8(event_id, day, cut) as materialized
(select event_id, day, count(*) over () > 1000
  from (select t19.event_id, t19.day
    from (select t47.id, t47.meeting_id as event_id, t47.meeting_start_earliest as day, null as tenure_id from told_participation5 t47 where t47.actor_id =
        'actors/sergey-lavrov' and t47.attendance in ('present', 'remote') union all select t48.* from participations_for_a7 t48 where true) t19 where
    (select n from participations_of_a2) <=
    (select n from participations_of_b4) and (exists
      (select t20.id, t20.meeting_id as event_id, t20.meeting_start_earliest as day, null as tenure_id from told_participation5 t20 where t20.meeting_id =
          t19.event_id and t20.actor_id = 'actors/wang-yi' and t20.attendance in ('present', 'remote')) or t19.event_id in
      (select event_id from participations_for_b6)) and exists
    (select 1 from meeting t2 where t2.id = t19.event_id and t2.status = 'held') order by t19.day desc, t19.id desc limit 1001) t74),
        participations_of_b_by_participations9(event_id, day, cut) as materialized
(select event_id, day, count(*) over () > 1000
  from (select t75.event_id, t75.day
    from (select t77.id, t77.meeting_id as event_id, t77.meeting_start_earliest as day, null as tenure_id from told_participation5 t77 where t77.actor_id =
        'actors/wang-yi' and t77.attendance in ('present', 'remote') union all select t78.* from participations_for_b6 t78 where true) t75 where
    (select n from participations_of_a2) >
    (select n from participations_of_b4) and (exists
      (select t76.id, t76.meeting_id as event_id, t76.meeting_start_earliest as day, null as tenure_id from told_participation5 t76 where t76.meeting_id =
          t75.event_id and t76.actor_id = 'actors/sergey-lavrov' and t76.attendance in ('present', 'remote')) or t75.event_id in
      (select event_id from participations_for_a7)) and exists
    (select 1 from meeting t2 where t2.id = t75.event_id and t2.status = 'held') order by t75.day desc, t75.id desc limit 1001) t79), met10(event_id, day,
        _place, cut) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc), cut
  from (select * from participations_of_a_by_participations8 union select * from participations_of_b_by_participations9) t80), statements_of_a11(n) as
      materialized
(select count(*)
  from (select 1
    from (select 1 from statement t81 where t81.speaker_id in
      (select id from parts_of_a1) union all select 1 from statement t81 where t81.speaker_id in
      (select t83.person_id from office t82 join tenure t83 on t83.office_id = t82.id where t82.body_id in
        (select id from parts_of_a1)) union all select 1 from statement t81 where t81.principal_id in
      (select id from parts_of_a1) union all select 1 from statement t81 where t81.office_id in
      (select t82.id from office t82 where t82.body_id in
        (select id from parts_of_a1))) t84 limit 4000) t85), targets_of_b12(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from target t86 where t86.record_id in
      (select id from parts_of_b3) union all select 1 from target t86 where t86.record_id in
      (select t88.person_id from office t87 join tenure t88 on t88.office_id = t87.id where t87.body_id in
        (select id from parts_of_b3))) t89 limit 4000) t90), told_target13(id, revision, label, note, since, until, rank, confidence, statement_id, record_id,
            role, mention, stance, since_earliest, since_latest, until_earliest, until_latest, statement_date_earliest) as not materialized
(select t93.id, t93.revision, t93.label, t93.note, t93.since, t93.until, t93.rank, t93.confidence, t93.statement_id, t93.record_id, t93.role, t93.mention,
    t93.stance, t93.since_earliest, t93.since_latest, t93.until_earliest, t93.until_latest, t93.statement_date_earliest from target t93 where t93.rank <>
    'deprecated'), targets_for_b14(id, event_id, day, tenure_id) as materialized
(select t94.id, t94.statement_id as event_id, t94.statement_date_earliest as day, min(t97.id) as tenure_id from office t96 cross join tenure t97 cross join
    told_target13 t94 where t96.body_id in
  (select id from parts_of_b3) and t97.person_id = t94.record_id and t96.id = t97.office_id and not t94.record_id = 'actors/wang-yi' and t97.since_earliest <=
  (select t95.date_latest from statement t95 where t95.id = t94.statement_id) and t97.until_latest >=
  (select t95.date_earliest from statement t95 where t95.id = t94.statement_id) and t97.rank <> 'deprecated' and (t96.body_id = 'actors/wang-yi' or exists (with
      recursive t99(id) as
      (select t96.body_id union select t102.id from t99 join relation t100 on t100.subject_id = t99.id and t100.kind = 'part_of' join actor t101 on t101.id =
          t99.id and t101.kind <> 'state' join actor t102 on t102.id = t100.object_id where t100.since_earliest <=
        (select t98.date_latest from statement t98 where t98.id = t94.statement_id) and t100.until_latest >=
        (select t98.date_earliest from statement t98 where t98.id = t94.statement_id) and t100.rank <> 'deprecated') select 1 from t99 where t99.id =
            'actors/wang-yi')) group by 1, 2, 3 union all select t94.id, t94.statement_id as event_id, t94.statement_date_earliest as day, null as tenure_id
            from told_target13 t94 where t94.record_id in
  (select id from parts_of_b3) and not t94.record_id = 'actors/wang-yi' and not exists
  (select 1 from tenure t103 where t103.person_id = t94.record_id and t103.since_earliest <=
    (select t95.date_latest from statement t95 where t95.id = t94.statement_id) and t103.until_latest >=
    (select t95.date_earliest from statement t95 where t95.id = t94.statement_id) and t103.rank <> 'deprecated') and (t94.record_id = 'actors/wang-yi' or exists
        (with recursive t105(id) as
      (select t94.record_id union select t108.id from t105 join relation t106 on t106.subject_id = t105.id and t106.kind = 'part_of' join actor t107 on t107.id
          = t105.id and t107.kind <> 'state' join actor t108 on t108.id = t106.object_id where t106.since_earliest <=
        (select t104.date_latest from statement t104 where t104.id = t94.statement_id) and t106.until_latest >=
        (select t104.date_earliest from statement t104 where t104.id = t94.statement_id) and t106.rank <> 'deprecated') select 1 from t105 where t105.id =
            'actors/wang-yi'))), told_statement15(id, revision, label, summary, speaker_id, office_id, principal_id, meeting_id, date, form, speech_act,
            date_earliest, date_latest) as not materialized
(select t110.id, t110.revision, t110.label, t110.summary, t110.speaker_id, t110.office_id, t110.principal_id, t110.meeting_id, t110.date, t110.form,
    t110.speech_act, t110.date_earliest, t110.date_latest from statement t110 where true), statements_for_a16(id, event_id, day, tenure_id) as materialized
(select t112.id, t112.id as event_id, t112.date_earliest as day, null as tenure_id from told_statement15 t112 where t112.principal_id in
  (select id from parts_of_a1) and not t112.speaker_id = 'actors/sergey-lavrov' and t112.principal_id is not null and (t112.principal_id =
      'actors/sergey-lavrov' or exists (with recursive t115(id) as
      (select t112.principal_id union select t118.id from t115 join relation t116 on t116.subject_id = t115.id and t116.kind = 'part_of' join actor t117 on
          t117.id = t115.id and t117.kind <> 'state' join actor t118 on t118.id = t116.object_id where t116.since_earliest <= t112.date_latest and
          t116.until_latest >= t112.date_earliest and t116.rank <> 'deprecated') select 1 from t115 where t115.id = 'actors/sergey-lavrov')) union all select
          t112.id, t112.id as event_id, t112.date_earliest as day, null as tenure_id from office t113 cross join told_statement15 t112 where t113.body_id in
  (select id from parts_of_a1) and t113.id = t112.office_id and not t112.speaker_id = 'actors/sergey-lavrov' and +t112.principal_id is null and (t113.body_id =
      'actors/sergey-lavrov' or exists (with recursive t119(id) as
      (select t113.body_id union select t122.id from t119 join relation t120 on t120.subject_id = t119.id and t120.kind = 'part_of' join actor t121 on t121.id =
          t119.id and t121.kind <> 'state' join actor t122 on t122.id = t120.object_id where t120.since_earliest <= t112.date_latest and t120.until_latest >=
          t112.date_earliest and t120.rank <> 'deprecated') select 1 from t119 where t119.id = 'actors/sergey-lavrov')) union all select t112.id, t112.id as
          event_id, t112.date_earliest as day, min(t114.id) as tenure_id from office t113 cross join tenure t114 cross join told_statement15 t112 where
          t113.body_id in
  (select id from parts_of_a1) and t114.person_id = t112.speaker_id and t113.id = t114.office_id and not t112.speaker_id = 'actors/sergey-lavrov' and
      +t112.principal_id is null and +t112.office_id is null and t114.since_earliest <= t112.date_latest and t114.until_latest >= t112.date_earliest and
      t114.rank <> 'deprecated' and (t113.body_id = 'actors/sergey-lavrov' or exists (with recursive t123(id) as
      (select t113.body_id union select t126.id from t123 join relation t124 on t124.subject_id = t123.id and t124.kind = 'part_of' join actor t125 on t125.id =
          t123.id and t125.kind <> 'state' join actor t126 on t126.id = t124.object_id where t124.since_earliest <= t112.date_latest and t124.until_latest >=
          t112.date_earliest and t124.rank <> 'deprecated') select 1 from t123 where t123.id = 'actors/sergey-lavrov')) group by 1, 2, 3 union all select
          t112.id, t112.id as event_id, t112.date_earliest as day, null as tenure_id from told_statement15 t112 where t112.speaker_id in
  (select id from parts_of_a1) and not t112.speaker_id = 'actors/sergey-lavrov' and +t112.principal_id is null and +t112.office_id is null and not exists
  (select 1 from tenure t127 where t127.person_id = t112.speaker_id and t127.since_earliest <= t112.date_latest and t127.until_latest >= t112.date_earliest and
      t127.rank <> 'deprecated') and (t112.speaker_id = 'actors/sergey-lavrov' or exists (with recursive t128(id) as
      (select t112.speaker_id union select t131.id from t128 join relation t129 on t129.subject_id = t128.id and t129.kind = 'part_of' join actor t130 on
          t130.id = t128.id and t130.kind <> 'state' join actor t131 on t131.id = t129.object_id where t129.since_earliest <= t112.date_latest and
          t129.until_latest >= t112.date_earliest and t129.rank <> 'deprecated') select 1 from t128 where t128.id = 'actors/sergey-lavrov'))),
          statements_of_a_by_targets17(event_id, day, cut) as materialized
(select event_id, day, count(*) over () > 1000
  from (select t91.event_id, t91.day
    from (select t109.id, t109.id as event_id, t109.date_earliest as day, null as tenure_id from told_statement15 t109 where t109.speaker_id =
        'actors/sergey-lavrov' union all select t111.* from statements_for_a16 t111 where true) t91 where
    (select n from statements_of_a11) <=
    (select n from targets_of_b12) and (exists
      (select t92.id, t92.statement_id as event_id, t92.statement_date_earliest as day, null as tenure_id from told_target13 t92 where t92.statement_id =
          t91.event_id and t92.record_id = 'actors/wang-yi') or t91.event_id in
      (select event_id from targets_for_b14)) order by t91.day desc, t91.id desc limit 1001) t132), targets_of_b_by_statements18(event_id, day, cut) as
          materialized
(select event_id, day, count(*) over () > 1000
  from (select t133.event_id, t133.day
    from (select t135.id, t135.statement_id as event_id, t135.statement_date_earliest as day, null as tenure_id from told_target13 t135 where t135.record_id =
        'actors/wang-yi' union all select t136.* from targets_for_b14 t136 where true) t133 where
    (select n from statements_of_a11) >
    (select n from targets_of_b12) and (exists
      (select t134.id, t134.id as event_id, t134.date_earliest as day, null as tenure_id from told_statement15 t134 where t134.id = t133.event_id and
          t134.speaker_id = 'actors/sergey-lavrov') or t133.event_id in
      (select event_id from statements_for_a16)) order by t133.day desc, t133.id desc limit 1001) t137), a_to_b19(event_id, day, _place, cut) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc), cut
  from (select * from statements_of_a_by_targets17 union select * from targets_of_b_by_statements18) t138), statements_of_b20(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from statement t139 where t139.speaker_id in
      (select id from parts_of_b3) union all select 1 from statement t139 where t139.speaker_id in
      (select t141.person_id from office t140 join tenure t141 on t141.office_id = t140.id where t140.body_id in
        (select id from parts_of_b3)) union all select 1 from statement t139 where t139.principal_id in
      (select id from parts_of_b3) union all select 1 from statement t139 where t139.office_id in
      (select t140.id from office t140 where t140.body_id in
        (select id from parts_of_b3))) t142 limit 4000) t143), targets_of_a21(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from target t144 where t144.record_id in
      (select id from parts_of_a1) union all select 1 from target t144 where t144.record_id in
      (select t146.person_id from office t145 join tenure t146 on t146.office_id = t145.id where t145.body_id in
        (select id from parts_of_a1))) t147 limit 4000) t148), targets_for_a22(id, event_id, day, tenure_id) as materialized
(select t151.id, t151.statement_id as event_id, t151.statement_date_earliest as day, min(t154.id) as tenure_id from office t153 cross join tenure t154 cross
    join told_target13 t151 where t153.body_id in
  (select id from parts_of_a1) and t154.person_id = t151.record_id and t153.id = t154.office_id and not t151.record_id = 'actors/sergey-lavrov' and
      t154.since_earliest <=
  (select t152.date_latest from statement t152 where t152.id = t151.statement_id) and t154.until_latest >=
  (select t152.date_earliest from statement t152 where t152.id = t151.statement_id) and t154.rank <> 'deprecated' and (t153.body_id = 'actors/sergey-lavrov' or
      exists (with recursive t156(id) as
      (select t153.body_id union select t159.id from t156 join relation t157 on t157.subject_id = t156.id and t157.kind = 'part_of' join actor t158 on t158.id =
          t156.id and t158.kind <> 'state' join actor t159 on t159.id = t157.object_id where t157.since_earliest <=
        (select t155.date_latest from statement t155 where t155.id = t151.statement_id) and t157.until_latest >=
        (select t155.date_earliest from statement t155 where t155.id = t151.statement_id) and t157.rank <> 'deprecated') select 1 from t156 where t156.id =
            'actors/sergey-lavrov')) group by 1, 2, 3 union all select t151.id, t151.statement_id as event_id, t151.statement_date_earliest as day, null as
            tenure_id from told_target13 t151 where t151.record_id in
  (select id from parts_of_a1) and not t151.record_id = 'actors/sergey-lavrov' and not exists
  (select 1 from tenure t160 where t160.person_id = t151.record_id and t160.since_earliest <=
    (select t152.date_latest from statement t152 where t152.id = t151.statement_id) and t160.until_latest >=
    (select t152.date_earliest from statement t152 where t152.id = t151.statement_id) and t160.rank <> 'deprecated') and (t151.record_id =
        'actors/sergey-lavrov' or exists (with recursive t162(id) as
      (select t151.record_id union select t165.id from t162 join relation t163 on t163.subject_id = t162.id and t163.kind = 'part_of' join actor t164 on t164.id
          = t162.id and t164.kind <> 'state' join actor t165 on t165.id = t163.object_id where t163.since_earliest <=
        (select t161.date_latest from statement t161 where t161.id = t151.statement_id) and t163.until_latest >=
        (select t161.date_earliest from statement t161 where t161.id = t151.statement_id) and t163.rank <> 'deprecated') select 1 from t162 where t162.id =
            'actors/sergey-lavrov'))), statements_for_b23(id, event_id, day, tenure_id) as materialized
(select t168.id, t168.id as event_id, t168.date_earliest as day, null as tenure_id from told_statement15 t168 where t168.principal_id in
  (select id from parts_of_b3) and not t168.speaker_id = 'actors/wang-yi' and t168.principal_id is not null and (t168.principal_id = 'actors/wang-yi' or exists
      (with recursive t171(id) as
      (select t168.principal_id union select t174.id from t171 join relation t172 on t172.subject_id = t171.id and t172.kind = 'part_of' join actor t173 on
          t173.id = t171.id and t173.kind <> 'state' join actor t174 on t174.id = t172.object_id where t172.since_earliest <= t168.date_latest and
          t172.until_latest >= t168.date_earliest and t172.rank <> 'deprecated') select 1 from t171 where t171.id = 'actors/wang-yi')) union all select t168.id,
          t168.id as event_id, t168.date_earliest as day, null as tenure_id from office t169 cross join told_statement15 t168 where t169.body_id in
  (select id from parts_of_b3) and t169.id = t168.office_id and not t168.speaker_id = 'actors/wang-yi' and +t168.principal_id is null and (t169.body_id =
      'actors/wang-yi' or exists (with recursive t175(id) as
      (select t169.body_id union select t178.id from t175 join relation t176 on t176.subject_id = t175.id and t176.kind = 'part_of' join actor t177 on t177.id =
          t175.id and t177.kind <> 'state' join actor t178 on t178.id = t176.object_id where t176.since_earliest <= t168.date_latest and t176.until_latest >=
          t168.date_earliest and t176.rank <> 'deprecated') select 1 from t175 where t175.id = 'actors/wang-yi')) union all select t168.id, t168.id as event_id,
          t168.date_earliest as day, min(t170.id) as tenure_id from office t169 cross join tenure t170 cross join told_statement15 t168 where t169.body_id in
  (select id from parts_of_b3) and t170.person_id = t168.speaker_id and t169.id = t170.office_id and not t168.speaker_id = 'actors/wang-yi' and
      +t168.principal_id is null and +t168.office_id is null and t170.since_earliest <= t168.date_latest and t170.until_latest >= t168.date_earliest and
      t170.rank <> 'deprecated' and (t169.body_id = 'actors/wang-yi' or exists (with recursive t179(id) as
      (select t169.body_id union select t182.id from t179 join relation t180 on t180.subject_id = t179.id and t180.kind = 'part_of' join actor t181 on t181.id =
          t179.id and t181.kind <> 'state' join actor t182 on t182.id = t180.object_id where t180.since_earliest <= t168.date_latest and t180.until_latest >=
          t168.date_earliest and t180.rank <> 'deprecated') select 1 from t179 where t179.id = 'actors/wang-yi')) group by 1, 2, 3 union all select t168.id,
          t168.id as event_id, t168.date_earliest as day, null as tenure_id from told_statement15 t168 where t168.speaker_id in
  (select id from parts_of_b3) and not t168.speaker_id = 'actors/wang-yi' and +t168.principal_id is null and +t168.office_id is null and not exists
  (select 1 from tenure t183 where t183.person_id = t168.speaker_id and t183.since_earliest <= t168.date_latest and t183.until_latest >= t168.date_earliest and
      t183.rank <> 'deprecated') and (t168.speaker_id = 'actors/wang-yi' or exists (with recursive t184(id) as
      (select t168.speaker_id union select t187.id from t184 join relation t185 on t185.subject_id = t184.id and t185.kind = 'part_of' join actor t186 on
          t186.id = t184.id and t186.kind <> 'state' join actor t187 on t187.id = t185.object_id where t185.since_earliest <= t168.date_latest and
          t185.until_latest >= t168.date_earliest and t185.rank <> 'deprecated') select 1 from t184 where t184.id = 'actors/wang-yi'))),
          statements_of_b_by_targets24(event_id, day, cut) as materialized
(select event_id, day, count(*) over () > 1000
  from (select t149.event_id, t149.day
    from (select t166.id, t166.id as event_id, t166.date_earliest as day, null as tenure_id from told_statement15 t166 where t166.speaker_id = 'actors/wang-yi'
        union all select t167.* from statements_for_b23 t167 where true) t149 where
    (select n from statements_of_b20) <=
    (select n from targets_of_a21) and (exists
      (select t150.id, t150.statement_id as event_id, t150.statement_date_earliest as day, null as tenure_id from told_target13 t150 where t150.statement_id =
          t149.event_id and t150.record_id = 'actors/sergey-lavrov') or t149.event_id in
      (select event_id from targets_for_a22)) order by t149.day desc, t149.id desc limit 1001) t188), targets_of_a_by_statements25(event_id, day, cut) as
          materialized
(select event_id, day, count(*) over () > 1000
  from (select t189.event_id, t189.day
    from (select t191.id, t191.statement_id as event_id, t191.statement_date_earliest as day, null as tenure_id from told_target13 t191 where t191.record_id =
        'actors/sergey-lavrov' union all select t192.* from targets_for_a22 t192 where true) t189 where
    (select n from statements_of_b20) >
    (select n from targets_of_a21) and (exists
      (select t190.id, t190.id as event_id, t190.date_earliest as day, null as tenure_id from told_statement15 t190 where t190.id = t189.event_id and
          t190.speaker_id = 'actors/wang-yi') or t189.event_id in
      (select event_id from statements_for_b23)) order by t189.day desc, t189.id desc limit 1001) t193), b_to_a26(event_id, day, _place, cut) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc), cut
  from (select * from statements_of_b_by_targets24 union select * from targets_of_a_by_statements25) t194), contact_days27(day, before) as materialized
(select day, lag(day) over (order by day)
  from (select day from met10 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000 union select day from a_to_b19 where day > '0000-00-00' and day
      < '9999-99-99' and _place <= 1000 union select day from b_to_a26 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000) t195),
      parts28(event_id, whole_id) as materialized (with recursive linked as
  (select t198.event_id, t201.part_of_id from met10 t198 join meeting t201 on t201.id = t198.event_id where t198._place <= 1000), t200(event_id, whole_id) as
  (select event_id, event_id from linked where not exists
    (select 1 from linked t199 where t199.event_id = linked.part_of_id) union select linked.event_id, t200.whole_id from t200 join linked on linked.part_of_id =
        t200.event_id) select event_id, whole_id from t200), whole29(event_id, day, _place) as materialized
(select t196.event_id, t197.day, row_number() over (order by t197._place) from parts28 t196 join met10 t197 on t197.event_id = t196.event_id where t196.whole_id
    = t196.event_id), p30 as materialized
(select t208.*, row_number() over (order by t208._place) as _n
  from (select t207.event_id as meeting_id, t207._place, t206.start as date, t206.start_earliest as date_earliest, t206.start_latest as date_latest
    from (select * from whole29 where _place <= 20 order by _place limit 20) t207 join meeting t206 on t206.id = t207.event_id) t208), told_citation30(id,
        revision, label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not
        materialized
(select t217.id, t217.revision, t217.label, t217.note, t217.record_id, t217.document_id, t217.support_type, t217.value, t217.start_offset, t217.end_offset,
    t217.span_sha256, t217.page, t217.phrase, t217.prefix, t217.suffix, t217.field from citation t217 where true), x32(id, json) as
(select t212._n, printf('[%s]',
    (select group_concat(t223._told, ',')
      from (select row_number() over (order by t218.participation_id) as _n, printf(
          '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t219.id,
          json_quote(t219.label), t219.role, t219.attendance, t220.id, json_quote(t220.label), case when t221.id is null then 'null' else '{"id":"' || t221.id
          || '","label":' || json_quote(t221.label) || ',"since":' || case when t221.since is null then 'null' else '{"text":"' || t221.since || '","earliest":'
          || case t221.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t221.since_earliest || '"' end || ',"latest":' ||
          case t221.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t221.since_latest || '"' end || '}' end || ',"until":'
          || case when t221.until is null then 'null' else '{"text":"' || t221.until || '","earliest":' || case t221.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t221.until_earliest || '"' end || ',"latest":' || case t221.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t221.until_latest || '"' end || '}' end || '}' end, case when t222.id is null then 'null' else
          printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t222.id, json_quote(t222.start_offset), json_quote(t222.end_offset),
          json_quote(t222.page), json_quote(t222.phrase)) end) as _told
        from (select t215.id as participation_id, case when count(*) = count(t215.tenure_id) then min(t215.tenure_id) end as tenure_id,
          (select t216.id from told_citation30 t216 where t216.record_id = t215.id and t216.support_type = 'supports' order by t216.id limit 1) as citation_id
          from (select t213.id, t213.meeting_id as event_id, t213.meeting_start_earliest as day, null as tenure_id from told_participation5 t213 where
              t213.meeting_id = t212.meeting_id and t213.actor_id = 'actors/sergey-lavrov' and t213.attendance in ('present', 'remote') union all select t214.*
              from participations_for_a7 t214 where t214.event_id = t212.meeting_id) t215 group by t215.id) t218
        left join participation t219 on t219.id = t218.participation_id
        left join actor t220 on t220.id = t219.actor_id
        left join tenure t221 on t221.id = t218.tenure_id
        left join citation t222 on t222.id = t218.citation_id order by _n limit 20) t223)) from p30 t212), x33(id, json) as
(select t224._n, printf('[%s]',
    (select group_concat(t234._told, ',')
      from (select row_number() over (order by t229.participation_id) as _n, printf(
          '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t230.id,
          json_quote(t230.label), t230.role, t230.attendance, t231.id, json_quote(t231.label), case when t232.id is null then 'null' else '{"id":"' || t232.id
          || '","label":' || json_quote(t232.label) || ',"since":' || case when t232.since is null then 'null' else '{"text":"' || t232.since || '","earliest":'
          || case t232.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t232.since_earliest || '"' end || ',"latest":' ||
          case t232.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t232.since_latest || '"' end || '}' end || ',"until":'
          || case when t232.until is null then 'null' else '{"text":"' || t232.until || '","earliest":' || case t232.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t232.until_earliest || '"' end || ',"latest":' || case t232.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t232.until_latest || '"' end || '}' end || '}' end, case when t233.id is null then 'null' else
          printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t233.id, json_quote(t233.start_offset), json_quote(t233.end_offset),
          json_quote(t233.page), json_quote(t233.phrase)) end) as _told
        from (select t227.id as participation_id, case when count(*) = count(t227.tenure_id) then min(t227.tenure_id) end as tenure_id,
          (select t228.id from told_citation30 t228 where t228.record_id = t227.id and t228.support_type = 'supports' order by t228.id limit 1) as citation_id
          from (select t225.id, t225.meeting_id as event_id, t225.meeting_start_earliest as day, null as tenure_id from told_participation5 t225 where
              t225.meeting_id = t224.meeting_id and t225.actor_id = 'actors/wang-yi' and t225.attendance in ('present', 'remote') union all select t226.* from
              participations_for_b6 t226 where t226.event_id = t224.meeting_id) t227 group by t227.id) t229
        left join participation t230 on t230.id = t229.participation_id
        left join actor t231 on t231.id = t230.actor_id
        left join tenure t232 on t232.id = t229.tenure_id
        left join citation t233 on t233.id = t229.citation_id order by _n limit 20) t234)) from p30 t224), x34(id, json) as
(select t235._n, printf('[%s]',
    (select group_concat(t263._told, ',')
      from (select row_number() over (order by t240.place) as _n, printf(
          '{"date":%s,"meeting":{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s},"a":[%s],"b":[%s]}', case when t240.date is null then 'null' else
          '{"text":"' || t240.date || '","earliest":' || case t240.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t240.date_earliest || '"' end || ',"latest":' || case t240.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t240.date_latest || '"' end || '}' end, t241.id, json_quote(t241.label), t241.kind, case when t241.start is null then 'null' else '{"text":"' ||
          t241.start || '","earliest":' || case t241.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t241.start_earliest
          || '"' end || ',"latest":' || case t241.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t241.start_latest || '"'
          end || '}' end, case when t242.id is null then 'null' else '{"id":"' || t242.id || '","label":' || json_quote(t242.label) || '}' end,
          (select group_concat(t252._told, ',')
            from (select row_number() over (order by t247.participation_id) as _n, printf(
                '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t248.id,
                json_quote(t248.label), t248.role, t248.attendance, t249.id, json_quote(t249.label), case when t250.id is null then 'null' else '{"id":"' ||
                t250.id || '","label":' || json_quote(t250.label) || ',"since":' || case when t250.since is null then 'null' else '{"text":"' || t250.since ||
                '","earliest":' || case t250.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t250.since_earliest || '"'
                end || ',"latest":' || case t250.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t250.since_latest || '"'
                end || '}' end || ',"until":' || case when t250.until is null then 'null' else '{"text":"' || t250.until || '","earliest":' || case
                t250.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t250.until_earliest || '"' end || ',"latest":' ||
                case t250.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t250.until_latest || '"' end || '}' end || '}'
                end, case when t251.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t251.id,
                json_quote(t251.start_offset), json_quote(t251.end_offset), json_quote(t251.page), json_quote(t251.phrase)) end) as _told
              from (select t245.id as participation_id, case when count(*) = count(t245.tenure_id) then min(t245.tenure_id) end as tenure_id,
                (select t246.id from told_citation30 t246 where t246.record_id = t245.id and t246.support_type = 'supports' order by t246.id limit 1) as
                    citation_id
                from (select t243.id, t243.meeting_id as event_id, t243.meeting_start_earliest as day, null as tenure_id from told_participation5 t243 where
                    t243.meeting_id = t240.meeting_id and t243.actor_id = 'actors/sergey-lavrov' and t243.attendance in ('present', 'remote') union all select
                    t244.* from participations_for_a7 t244 where t244.event_id = t240.meeting_id) t245 group by t245.id) t247
              left join participation t248 on t248.id = t247.participation_id
              left join actor t249 on t249.id = t248.actor_id
              left join tenure t250 on t250.id = t247.tenure_id
              left join citation t251 on t251.id = t247.citation_id order by _n limit 5) t252),
          (select group_concat(t262._told, ',')
            from (select row_number() over (order by t257.participation_id) as _n, printf(
                '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t258.id,
                json_quote(t258.label), t258.role, t258.attendance, t259.id, json_quote(t259.label), case when t260.id is null then 'null' else '{"id":"' ||
                t260.id || '","label":' || json_quote(t260.label) || ',"since":' || case when t260.since is null then 'null' else '{"text":"' || t260.since ||
                '","earliest":' || case t260.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t260.since_earliest || '"'
                end || ',"latest":' || case t260.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t260.since_latest || '"'
                end || '}' end || ',"until":' || case when t260.until is null then 'null' else '{"text":"' || t260.until || '","earliest":' || case
                t260.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t260.until_earliest || '"' end || ',"latest":' ||
                case t260.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t260.until_latest || '"' end || '}' end || '}'
                end, case when t261.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t261.id,
                json_quote(t261.start_offset), json_quote(t261.end_offset), json_quote(t261.page), json_quote(t261.phrase)) end) as _told
              from (select t255.id as participation_id, case when count(*) = count(t255.tenure_id) then min(t255.tenure_id) end as tenure_id,
                (select t256.id from told_citation30 t256 where t256.record_id = t255.id and t256.support_type = 'supports' order by t256.id limit 1) as
                    citation_id
                from (select t253.id, t253.meeting_id as event_id, t253.meeting_start_earliest as day, null as tenure_id from told_participation5 t253 where
                    t253.meeting_id = t240.meeting_id and t253.actor_id = 'actors/wang-yi' and t253.attendance in ('present', 'remote') union all select t254.*
                    from participations_for_b6 t254 where t254.event_id = t240.meeting_id) t255 group by t255.id) t257
              left join participation t258 on t258.id = t257.participation_id
              left join actor t259 on t259.id = t258.actor_id
              left join tenure t260 on t260.id = t257.tenure_id
              left join citation t261 on t261.id = t257.citation_id order by _n limit 5) t262)) as _told
        from (select t237.event_id as meeting_id, t237.place, t236.start as date, t236.start_earliest as date_earliest, t236.start_latest as date_latest
          from (select t238.event_id, -t239._place as place from parts28 t238 join met10 t239 on t239.event_id = t238.event_id where t238.whole_id =
              t235.meeting_id and t238.event_id <> t235.meeting_id) t237 join meeting t236 on t236.id = t237.event_id) t240
        left join meeting t241 on t241.id = t240.meeting_id
        left join place t242 on t242.id = t241.place_id order by _n limit 20) t263)) from p30 t235), x35(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t264._told, ',')
      from (select t209._n as _n, printf('{"date":%s,"meeting":{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s},"a":%s,"b":%s,"parts":%s}', case when
          t209.date is null then 'null' else '{"text":"' || t209.date || '","earliest":' || case t209.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t209.date_earliest || '"' end || ',"latest":' || case t209.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t209.date_latest || '"' end || '}' end, t210.id, json_quote(t210.label), t210.kind, case when t210.start is null
          then 'null' else '{"text":"' || t210.start || '","earliest":' || case t210.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
          else '"' || t210.start_earliest || '"' end || ',"latest":' || case t210.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else
          '"' || t210.start_latest || '"' end || '}' end, case when t211.id is null then 'null' else '{"id":"' || t211.id || '","label":' ||
          json_quote(t211.label) || '}' end,
          (select x32.json from x32 where x32.id = t209._n),
          (select x33.json from x33 where x33.id = t209._n),
          (select x34.json from x34 where x34.id = t209._n)) as _told from p30 t209
        left join meeting t210 on t210.id = t209.meeting_id
        left join place t211 on t211.id = t210.place_id order by _n limit 100) t264))), p36 as materialized
(select t278.*, row_number() over (order by t278._day desc, t278.statement_id desc, t278.direction desc) as _n
  from (select t267.event_id as statement_id, t267.day as _day, 'a_to_b' as direction, t266.date as date, t266.date_earliest as date_earliest, t266.date_latest
      as date_latest,
    (select t268.id from told_citation30 t268 where t268.record_id = t266.id and t268.support_type = 'supports' order by t268.id limit 1) as citation_id,
    (select case when count(*) = count(t269.tenure_id) then min(t269.tenure_id) end
      from (select t270.id, t270.id as event_id, t270.date_earliest as day, null as tenure_id from told_statement15 t270 where t270.id = t266.id and
          t270.speaker_id = 'actors/sergey-lavrov' union all select t271.* from statements_for_a16 t271 where t271.event_id = t266.id) t269) as tenure_id
    from (select * from a_to_b19 where _place <= 20 order by _place limit 20) t267 join statement t266 on t266.id = t267.event_id union all select t273.event_id
        as statement_id, t273.day as _day, 'b_to_a' as direction, t272.date as date, t272.date_earliest as date_earliest, t272.date_latest as date_latest,
    (select t274.id from told_citation30 t274 where t274.record_id = t272.id and t274.support_type = 'supports' order by t274.id limit 1) as citation_id,
    (select case when count(*) = count(t275.tenure_id) then min(t275.tenure_id) end
      from (select t276.id, t276.id as event_id, t276.date_earliest as day, null as tenure_id from told_statement15 t276 where t276.id = t272.id and
          t276.speaker_id = 'actors/wang-yi' union all select t277.* from statements_for_b23 t277 where t277.event_id = t272.id) t275) as tenure_id
    from (select * from b_to_a26 where _place <= 20 order by _place limit 20) t273 join statement t272 on t272.id = t273.event_id) t278), x37(id, json) as
(select t284._n, printf('[%s]',
    (select group_concat(t295._told, ',')
      from (select row_number() over (order by t291.target_id) as _n, printf(
          '{"target":{"id":"%s","label":%s,"role":"%s","mention":"%s","stance":"%s"},"tenure":%s,"citation":%s}', t292.id, json_quote(t292.label), t292.role,
          t292.mention, t292.stance, case when t293.id is null then 'null' else '{"id":"' || t293.id || '","label":' || json_quote(t293.label) || ',"since":' ||
          case when t293.since is null then 'null' else '{"text":"' || t293.since || '","earliest":' || case t293.since_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t293.since_earliest || '"' end || ',"latest":' || case t293.since_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t293.since_latest || '"' end || '}' end || ',"until":' || case when t293.until is null then 'null' else
          '{"text":"' || t293.until || '","earliest":' || case t293.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t293.until_earliest || '"' end || ',"latest":' || case t293.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t293.until_latest || '"' end || '}' end || '}' end, case when t294.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t294.id, json_quote(t294.start_offset), json_quote(t294.end_offset),
          json_quote(t294.page), json_quote(t294.phrase)) end) as _told
        from (select t289.id as target_id, case when count(*) = count(t289.tenure_id) then min(t289.tenure_id) end as tenure_id,
          (select t290.id from told_citation30 t290 where t290.record_id = t289.id and t290.support_type = 'supports' order by t290.id limit 1) as citation_id
          from (select t285.id, t285.statement_id as event_id, t285.statement_date_earliest as day, null as tenure_id from told_target13 t285 where
              t285.statement_id = t284.statement_id and t284.direction = 'a_to_b' and t285.record_id = 'actors/wang-yi' union all select t286.* from
              targets_for_b14 t286 where t286.event_id = t284.statement_id and t284.direction = 'a_to_b' union all select t287.id, t287.statement_id as
              event_id, t287.statement_date_earliest as day, null as tenure_id from told_target13 t287 where t287.statement_id = t284.statement_id and
              t284.direction = 'b_to_a' and t287.record_id = 'actors/sergey-lavrov' union all select t288.* from targets_for_a22 t288 where t288.event_id =
              t284.statement_id and t284.direction = 'b_to_a') t289 group by t289.id) t291
        left join target t292 on t292.id = t291.target_id
        left join tenure t293 on t293.id = t291.tenure_id
        left join citation t294 on t294.id = t291.citation_id order by _n limit 20) t295)) from p36 t284), x38(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t296._told, ',')
      from (select t279._n as _n, printf(
          '{"date":%s,"direction":"%s","statement":{"id":"%s","label":%s,"date":%s,"speech_act":"%s","speaker":{"id":"%s","label":%s}},"tenure":%s,"citation":%s,"targets":%s}'
          , case when t279.date is null then 'null' else '{"text":"' || t279.date || '","earliest":' || case t279.date_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t279.date_earliest || '"' end || ',"latest":' || case t279.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t279.date_latest || '"' end || '}' end, t279.direction, t280.id, json_quote(t280.label), case when t280.date is
          null then 'null' else '{"text":"' || t280.date || '","earliest":' || case t280.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t280.date_earliest || '"' end || ',"latest":' || case t280.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
          else '"' || t280.date_latest || '"' end || '}' end, t280.speech_act, t281.id, json_quote(t281.label), case when t282.id is null then 'null' else
          '{"id":"' || t282.id || '","label":' || json_quote(t282.label) || ',"since":' || case when t282.since is null then 'null' else '{"text":"' ||
          t282.since || '","earliest":' || case t282.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t282.since_earliest
          || '"' end || ',"latest":' || case t282.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t282.since_latest || '"'
          end || '}' end || ',"until":' || case when t282.until is null then 'null' else '{"text":"' || t282.until || '","earliest":' || case
          t282.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t282.until_earliest || '"' end || ',"latest":' || case
          t282.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t282.until_latest || '"' end || '}' end || '}' end, case
          when t283.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t283.id,
          json_quote(t283.start_offset), json_quote(t283.end_offset), json_quote(t283.page), json_quote(t283.phrase)) end,
          (select x37.json from x37 where x37.id = t279._n)) as _told from p36 t279
        left join statement t280 on t280.id = t279.statement_id
        left join actor t281 on t281.id = t280.speaker_id
        left join tenure t282 on t282.id = t279.tenure_id
        left join citation t283 on t283.id = t279.citation_id order by _n limit 200) t296))), p39 as materialized
(select t302.*, row_number() over (order by t302.alliance_id, t302.since_earliest, t302.a_id, t302.b_id) as _n
  from (select t298.alliance_id, t298.id as a_id, t299.id as b_id, case when (t298.since_earliest, t298.since_latest) >= (t299.since_earliest,
      t299.since_latest) then t298.since else t299.since end as since, case when (t298.until_latest, t298.until_earliest) <= (t299.until_latest,
      t299.until_earliest) then t298.until else t299.until end as until, case when t298.since_earliest >= t299.since_earliest then t298.since_earliest else
      t299.since_earliest end as since_earliest, case when t298.since_latest >= t299.since_latest then t298.since_latest else t299.since_latest end as
      since_latest, case when t298.until_earliest <= t299.until_earliest then t298.until_earliest else t299.until_earliest end as until_earliest, case when
      t298.until_latest <= t299.until_latest then t298.until_latest else t299.until_latest end as until_latest,
    (select t300.id from told_citation30 t300 where t300.record_id = t298.id and t300.support_type = 'supports' order by t300.id limit 1) as a_citation_id,
    (select t301.id from told_citation30 t301 where t301.record_id = t299.id and t301.support_type = 'supports' order by t301.id limit 1) as b_citation_id from
        membership t298 join membership t299 on t299.alliance_id = t298.alliance_id where t298.actor_id = 'actors/sergey-lavrov' and t298.status in ('member',
        'signatory') and t299.actor_id = 'actors/wang-yi' and t299.status in ('member', 'signatory') and t298.since_earliest <= t299.until_latest and
        t299.since_earliest <= t298.until_latest and t298.rank <> 'deprecated' and t299.rank <> 'deprecated') t302), x40(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t309._told, ',')
      from (select t303._n as _n, printf(
          '{"alliance":{"id":"%s","label":%s},"since":%s,"until":%s,"a":{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s},"a_citation":%s,"b":{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s},"b_citation":%s}'
          , t304.id, json_quote(t304.label), case when t303.since is null then 'null' else '{"text":"' || t303.since || '","earliest":' || case
          t303.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t303.since_earliest || '"' end || ',"latest":' || case
          t303.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t303.since_latest || '"' end || '}' end, case when
          t303.until is null then 'null' else '{"text":"' || t303.until || '","earliest":' || case t303.until_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t303.until_earliest || '"' end || ',"latest":' || case t303.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t303.until_latest || '"' end || '}' end, t305.id, json_quote(t305.label), t305.status, case when t305.since is
          null then 'null' else '{"text":"' || t305.since || '","earliest":' || case t305.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t305.since_earliest || '"' end || ',"latest":' || case t305.since_latest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t305.since_latest || '"' end || '}' end, case when t305.until is null then 'null' else '{"text":"' || t305.until || '","earliest":'
          || case t305.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t305.until_earliest || '"' end || ',"latest":' ||
          case t305.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t305.until_latest || '"' end || '}' end, case when
          t306.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t306.id, json_quote(t306.start_offset),
          json_quote(t306.end_offset), json_quote(t306.page), json_quote(t306.phrase)) end, t307.id, json_quote(t307.label), t307.status, case when t307.since
          is null then 'null' else '{"text":"' || t307.since || '","earliest":' || case t307.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t307.since_earliest || '"' end || ',"latest":' || case t307.since_latest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t307.since_latest || '"' end || '}' end, case when t307.until is null then 'null' else '{"text":"' || t307.until || '","earliest":'
          || case t307.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t307.until_earliest || '"' end || ',"latest":' ||
          case t307.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t307.until_latest || '"' end || '}' end, case when
          t308.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t308.id, json_quote(t308.start_offset),
          json_quote(t308.end_offset), json_quote(t308.page), json_quote(t308.phrase)) end) as _told from p39 t303
        left join alliance t304 on t304.id = t303.alliance_id
        left join membership t305 on t305.id = t303.a_id
        left join citation t306 on t306.id = t303.a_citation_id
        left join membership t307 on t307.id = t303.b_id
        left join citation t308 on t308.id = t303.b_citation_id order by _n limit 100) t309))), p41 as materialized
(select t329.*, row_number() over (order by t329.alliance_id, t329.obligation_id, t329.direction desc) as _n
  from (select distinct t311.id as obligation_id, t311.alliance_id, 'a_to_b' as direction,
    (select t319.id from told_citation30 t319 where t319.record_id = t311.id and t319.support_type = 'supports' order by t319.id limit 1) as citation_id
    from (select t313.id, t313.alliance_id, t313.since_earliest as first, t313.until_latest as last from obligation t313 where t313.obligor_id =
        'actors/sergey-lavrov' and t313.rank <> 'deprecated' union all select t314.id, t314.alliance_id, case when t315.since_earliest >= t314.since_earliest
        then t315.since_earliest else t314.since_earliest end, case when t315.until_latest <= t314.until_latest then t315.until_latest else t314.until_latest
        end from membership t315 join obligation t314 on t314.alliance_id = t315.alliance_id where t314.obligor_id is null and t315.status in ('member',
        'signatory') and t315.since_earliest <= t314.until_latest and t314.since_earliest <= t315.until_latest and t315.actor_id = 'actors/sergey-lavrov' and
        t315.rank <> 'deprecated' and t314.rank <> 'deprecated') t311 join
    (select t316.id, t316.alliance_id, t316.since_earliest as first, t316.until_latest as last from obligation t316 where t316.beneficiary_id = 'actors/wang-yi'
        and t316.rank <> 'deprecated' union all select t317.id, t317.alliance_id, case when t318.since_earliest >= t317.since_earliest then t318.since_earliest
        else t317.since_earliest end, case when t318.until_latest <= t317.until_latest then t318.until_latest else t317.until_latest end from membership t318
        join obligation t317 on t317.alliance_id = t318.alliance_id where t317.beneficiary_id is null and t318.status in ('member', 'signatory') and
        t318.since_earliest <= t317.until_latest and t317.since_earliest <= t318.until_latest and t318.actor_id = 'actors/wang-yi' and t318.rank <> 'deprecated'
        and t317.rank <> 'deprecated') t312 on t312.id = t311.id where t311.first <= t312.last and t312.first <= t311.last union all select distinct t320.id as
        obligation_id, t320.alliance_id, 'b_to_a' as direction,
    (select t328.id from told_citation30 t328 where t328.record_id = t320.id and t328.support_type = 'supports' order by t328.id limit 1) as citation_id
    from (select t322.id, t322.alliance_id, t322.since_earliest as first, t322.until_latest as last from obligation t322 where t322.obligor_id =
        'actors/wang-yi' and t322.rank <> 'deprecated' union all select t323.id, t323.alliance_id, case when t324.since_earliest >= t323.since_earliest then
        t324.since_earliest else t323.since_earliest end, case when t324.until_latest <= t323.until_latest then t324.until_latest else t323.until_latest end
        from membership t324 join obligation t323 on t323.alliance_id = t324.alliance_id where t323.obligor_id is null and t324.status in ('member', 'signatory'
        ) and t324.since_earliest <= t323.until_latest and t323.since_earliest <= t324.until_latest and t324.actor_id = 'actors/wang-yi' and t324.rank <>
        'deprecated' and t323.rank <> 'deprecated') t320 join
    (select t325.id, t325.alliance_id, t325.since_earliest as first, t325.until_latest as last from obligation t325 where t325.beneficiary_id =
        'actors/sergey-lavrov' and t325.rank <> 'deprecated' union all select t326.id, t326.alliance_id, case when t327.since_earliest >= t326.since_earliest
        then t327.since_earliest else t326.since_earliest end, case when t327.until_latest <= t326.until_latest then t327.until_latest else t326.until_latest
        end from membership t327 join obligation t326 on t326.alliance_id = t327.alliance_id where t326.beneficiary_id is null and t327.status in ('member',
        'signatory') and t327.since_earliest <= t326.until_latest and t326.since_earliest <= t327.until_latest and t327.actor_id = 'actors/sergey-lavrov' and
        t327.rank <> 'deprecated' and t326.rank <> 'deprecated') t321 on t321.id = t320.id where t320.first <= t321.last and t321.first <= t320.last) t329),
        x42(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t334._told, ',')
      from (select t330._n as _n, printf(
          '{"direction":"%s","obligation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s,"condition":%s,"article":%s},"alliance":{"id":"%s","label":%s},"citation":%s}'
          , t330.direction, t331.id, json_quote(t331.label), t331.kind, case when t331.since is null then 'null' else '{"text":"' || t331.since ||
          '","earliest":' || case t331.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t331.since_earliest || '"' end ||
          ',"latest":' || case t331.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t331.since_latest || '"' end || '}'
          end, case when t331.until is null then 'null' else '{"text":"' || t331.until || '","earliest":' || case t331.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t331.until_earliest || '"' end || ',"latest":' || case t331.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t331.until_latest || '"' end || '}' end, json_quote(t331.condition), json_quote(t331.article),
          t332.id, json_quote(t332.label), case when t333.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t333.id, json_quote(t333.start_offset), json_quote(t333.end_offset),
          json_quote(t333.page), json_quote(t333.phrase)) end) as _told from p41 t330
        left join obligation t331 on t331.id = t330.obligation_id
        left join alliance t332 on t332.id = t330.alliance_id
        left join citation t333 on t333.id = t330.citation_id order by _n limit 100) t334))), p43 as materialized
(select t340.*, row_number() over (order by t340.since_earliest desc, t340.relation_id) as _n
  from (select t336.id as relation_id, t336.since_earliest, 'a_to_b' as direction,
    (select t337.id from told_citation30 t337 where t337.record_id = t336.id and t337.support_type = 'supports' order by t337.id limit 1) as citation_id from
        relation t336 where t336.subject_id = 'actors/sergey-lavrov' and t336.object_id = 'actors/wang-yi' and t336.rank <> 'deprecated' union all select
        t338.id as relation_id, t338.since_earliest, 'b_to_a' as direction,
    (select t339.id from told_citation30 t339 where t339.record_id = t338.id and t339.support_type = 'supports' order by t339.id limit 1) as citation_id from
        relation t338 where t338.subject_id = 'actors/wang-yi' and t338.object_id = 'actors/sergey-lavrov' and t338.rank <> 'deprecated') t340), x44(id, json)
        as
(select 1, printf('[%s]',
    (select group_concat(t344._told, ',')
      from (select t341._n as _n, printf('{"direction":"%s","relation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s},"citation":%s}', t341.direction,
          t342.id, json_quote(t342.label), t342.kind, case when t342.since is null then 'null' else '{"text":"' || t342.since || '","earliest":' || case
          t342.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t342.since_earliest || '"' end || ',"latest":' || case
          t342.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t342.since_latest || '"' end || '}' end, case when
          t342.until is null then 'null' else '{"text":"' || t342.until || '","earliest":' || case t342.until_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t342.until_earliest || '"' end || ',"latest":' || case t342.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t342.until_latest || '"' end || '}' end, case when t343.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t343.id, json_quote(t343.start_offset), json_quote(t343.end_offset),
          json_quote(t343.page), json_quote(t343.phrase)) end) as _told from p43 t341
        left join relation t342 on t342.id = t341.relation_id
        left join citation t343 on t343.id = t341.citation_id order by _n limit 100) t344))), p45 as materialized
(select t346.*, row_number() over (order by t346.days desc, t346.until_date desc) as _n
  from (select before as since_date, day as until_date, (cast(substr(day, 9, 2) as integer) + (153 * (cast(substr(day, 6, 2) as integer) + 12 * ((14 -
      cast(substr(day, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 * (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) +
      (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 4 - (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day,
      6, 2) as integer)) / 12) / 100 + (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 400) - (cast(substr(before, 9, 2)
      as integer) + (153 * (cast(substr(before, 6, 2) as integer) + 12 * ((14 - cast(substr(before, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 *
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) + (cast(substr(before, 1, 4) as integer) - (14 -
      cast(substr(before, 6, 2) as integer)) / 12) / 4 - (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 100 +
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 400) as days from contact_days27 where before is not null)
      t346), x46(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t348._told, ',')
      from (select t347._n as _n, '{"since_date":' || json_quote(t347.since_date) || ',"until_date":' || json_quote(t347.until_date) || ',"days":' || t347.days
          || '}' as _told from p45 t347 order by _n limit 10) t348))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf(
        '{"meeting_count":%s,"a_to_b_count":%s,"b_to_a_count":%s,"has_more":%s,"is_complete":%s,"first_contact":%s,"last_contact":%s,"meetings":%s,"statements":%s,"alliances":%s,"obligations":%s,"relations":%s,"gaps":%s}'
        , t1.meeting_count, t1.a_to_b_count, t1.b_to_a_count, case when t1.has_more then 'true' else 'false' end, case when t1.is_complete then 'true' else
        'false' end, json_quote(t1.first_contact), json_quote(t1.last_contact),
        (select x35.json from x35),
        (select x38.json from x38),
        (select x40.json from x40),
        (select x42.json from x42),
        (select x44.json from x44),
        (select x46.json from x46))
      from (select
        (select count(*) from whole29 where _place <= 1000) as meeting_count,
        (select count(*) from a_to_b19 where _place <= 1000) as a_to_b_count,
        (select count(*) from b_to_a26 where _place <= 1000) as b_to_a_count, (exists
          (select 1 from whole29 where _place > 20) or exists
          (select 1 from a_to_b19 where _place > 20) or exists
          (select 1 from b_to_a26 where _place > 20)) as has_more, not (exists
          (select 1 from met10 where cut or _place > 1000) or exists
          (select 1 from a_to_b19 where cut or _place > 1000) or exists
          (select 1 from b_to_a26 where cut or _place > 1000)) as is_complete,
        (select min(day) from contact_days27) as first_contact,
        (select max(day) from contact_days27) as last_contact
        from (select 1 where exists
          (select 1 from record t202 where t202.id = 'actors/sergey-lavrov' and t202.retired is null) and exists
          (select 1 from record t203 where t203.id = 'actors/wang-yi' and t203.retired is null)) t204) t1), 'null'),
  (select value from counter where name = 'revision'))

with parts_of_a1(id) as materialized (with recursive t6(id) as
  (select t7.id from actor t7 where t7.id = 'actors/sergey-lavrov' union select t8.subject_id from t6 join relation t8 on t8.object_id = t6.id and t8.kind =
      'part_of') select id from t6 limit 2000), participations_of_a2(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t3 where t3.actor_id in
      (select id from parts_of_a1) union all select 1 from participation t3 where t3.actor_id in
      (select t5.person_id from office t4 join tenure t5 on t5.office_id = t4.id where t4.body_id in
        (select id from parts_of_a1)) union all select 1 from participation t3 where t3.represents_id in
      (select id from parts_of_a1) union all select 1 from participation t3 where t3.office_id in
      (select t4.id from office t4 where t4.body_id in
        (select id from parts_of_a1))) t9 limit 4000) t10), parts_of_b3(id) as materialized (with recursive t14(id) as
  (select t15.id from actor t15 where t15.id = 'actors/wang-yi' union select t16.subject_id from t14 join relation t16 on t16.object_id = t14.id and t16.kind =
      'part_of') select id from t14 limit 2000), participations_of_b4(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t11 where t11.actor_id in
      (select id from parts_of_b3) union all select 1 from participation t11 where t11.actor_id in
      (select t13.person_id from office t12 join tenure t13 on t13.office_id = t12.id where t12.body_id in
        (select id from parts_of_b3)) union all select 1 from participation t11 where t11.represents_id in
      (select id from parts_of_b3) union all select 1 from participation t11 where t11.office_id in
      (select t12.id from office t12 where t12.body_id in
        (select id from parts_of_b3))) t17 limit 4000) t18), told_participation5(id, revision, label, note, since, until, rank, confidence, meeting_id,
            actor_id, role, represents_id, office_id, attendance, since_earliest, since_latest, until_earliest, until_latest, meeting_start_earliest) as not
            materialized
(select t21.id, t21.revision, t21.label, t21.note, t21.since, t21.until, t21.rank, t21.confidence, t21.meeting_id, t21.actor_id, t21.role, t21.represents_id,
    t21.office_id, t21.attendance, t21.since_earliest, t21.since_latest, t21.until_earliest, t21.until_latest, t21.meeting_start_earliest from participation t21
    where t21.rank <> 'deprecated'), participations_for_b6(id, event_id, day, tenure_id) as materialized
(select t22.id, t22.meeting_id as event_id, t22.meeting_start_earliest as day, null as tenure_id from told_participation5 t22 where t22.represents_id in
  (select id from parts_of_b3) and not t22.actor_id = 'actors/wang-yi' and t22.represents_id is not null and (t22.represents_id = 'actors/wang-yi' or exists
      (with recursive t27(id) as
      (select t22.represents_id union select t30.id from t27 join relation t28 on t28.subject_id = t27.id and t28.kind = 'part_of' join actor t29 on t29.id =
          t27.id and t29.kind <> 'state' join actor t30 on t30.id = t28.object_id where t28.since_earliest <=
        (select case when t26."end" is null then t26.start_latest else t26.end_latest end from meeting t26 where t26.id = t22.meeting_id) and t28.until_latest
            >=
        (select t26.start_earliest from meeting t26 where t26.id = t22.meeting_id) and t28.rank <> 'deprecated') select 1 from t27 where t27.id =
            'actors/wang-yi')) and t22.attendance in ('present', 'remote') union all select t22.id, t22.meeting_id as event_id, t22.meeting_start_earliest as
            day, null as tenure_id from office t24 cross join told_participation5 t22 where t24.body_id in
  (select id from parts_of_b3) and t24.id = t22.office_id and not t22.actor_id = 'actors/wang-yi' and +t22.represents_id is null and (t24.body_id =
      'actors/wang-yi' or exists (with recursive t32(id) as
      (select t24.body_id union select t35.id from t32 join relation t33 on t33.subject_id = t32.id and t33.kind = 'part_of' join actor t34 on t34.id = t32.id
          and t34.kind <> 'state' join actor t35 on t35.id = t33.object_id where t33.since_earliest <=
        (select case when t31."end" is null then t31.start_latest else t31.end_latest end from meeting t31 where t31.id = t22.meeting_id) and t33.until_latest
            >=
        (select t31.start_earliest from meeting t31 where t31.id = t22.meeting_id) and t33.rank <> 'deprecated') select 1 from t32 where t32.id =
            'actors/wang-yi')) and t22.attendance in ('present', 'remote') union all select t22.id, t22.meeting_id as event_id, t22.meeting_start_earliest as
            day, min(t25.id) as tenure_id from office t24 cross join tenure t25 cross join told_participation5 t22 where t24.body_id in
  (select id from parts_of_b3) and t25.person_id = t22.actor_id and t24.id = t25.office_id and not t22.actor_id = 'actors/wang-yi' and +t22.represents_id is
      null and +t22.office_id is null and t25.since_earliest <=
  (select case when t23."end" is null then t23.start_latest else t23.end_latest end from meeting t23 where t23.id = t22.meeting_id) and t25.until_latest >=
  (select t23.start_earliest from meeting t23 where t23.id = t22.meeting_id) and t25.rank <> 'deprecated' and (t24.body_id = 'actors/wang-yi' or exists (with
      recursive t37(id) as
      (select t24.body_id union select t40.id from t37 join relation t38 on t38.subject_id = t37.id and t38.kind = 'part_of' join actor t39 on t39.id = t37.id
          and t39.kind <> 'state' join actor t40 on t40.id = t38.object_id where t38.since_earliest <=
        (select case when t36."end" is null then t36.start_latest else t36.end_latest end from meeting t36 where t36.id = t22.meeting_id) and t38.until_latest
            >=
        (select t36.start_earliest from meeting t36 where t36.id = t22.meeting_id) and t38.rank <> 'deprecated') select 1 from t37 where t37.id =
            'actors/wang-yi')) and t22.attendance in ('present', 'remote') group by 1, 2, 3 union all select t22.id, t22.meeting_id as event_id,
            t22.meeting_start_earliest as day, null as tenure_id from told_participation5 t22 where t22.actor_id in
  (select id from parts_of_b3) and not t22.actor_id = 'actors/wang-yi' and +t22.represents_id is null and +t22.office_id is null and not exists
  (select 1 from tenure t41 where t41.person_id = t22.actor_id and t41.since_earliest <=
    (select case when t23."end" is null then t23.start_latest else t23.end_latest end from meeting t23 where t23.id = t22.meeting_id) and t41.until_latest >=
    (select t23.start_earliest from meeting t23 where t23.id = t22.meeting_id) and t41.rank <> 'deprecated') and (t22.actor_id = 'actors/wang-yi' or exists
        (with recursive t43(id) as
      (select t22.actor_id union select t46.id from t43 join relation t44 on t44.subject_id = t43.id and t44.kind = 'part_of' join actor t45 on t45.id = t43.id
          and t45.kind <> 'state' join actor t46 on t46.id = t44.object_id where t44.since_earliest <=
        (select case when t42."end" is null then t42.start_latest else t42.end_latest end from meeting t42 where t42.id = t22.meeting_id) and t44.until_latest
            >=
        (select t42.start_earliest from meeting t42 where t42.id = t22.meeting_id) and t44.rank <> 'deprecated') select 1 from t43 where t43.id =
            'actors/wang-yi')) and t22.attendance in ('present', 'remote')), participations_for_a7(id, event_id, day, tenure_id) as materialized
(select t49.id, t49.meeting_id as event_id, t49.meeting_start_earliest as day, null as tenure_id from told_participation5 t49 where t49.represents_id in
  (select id from parts_of_a1) and not t49.actor_id = 'actors/sergey-lavrov' and t49.represents_id is not null and (t49.represents_id = 'actors/sergey-lavrov'
      or exists (with recursive t54(id) as
      (select t49.represents_id union select t57.id from t54 join relation t55 on t55.subject_id = t54.id and t55.kind = 'part_of' join actor t56 on t56.id =
          t54.id and t56.kind <> 'state' join actor t57 on t57.id = t55.object_id where t55.since_earliest <=
        (select case when t53."end" is null then t53.start_latest else t53.end_latest end from meeting t53 where t53.id = t49.meeting_id) and t55.until_latest
            >=
        (select t53.start_earliest from meeting t53 where t53.id = t49.meeting_id) and t55.rank <> 'deprecated') select 1 from t54 where t54.id =
            'actors/sergey-lavrov')) and t49.attendance in ('present', 'remote') union all select t49.id, t49.meeting_id as event_id, t49.meeting_start_earliest
            as day, null as tenure_id from office t51 cross join told_participation5 t49 where t51.body_id in
  (select id from parts_of_a1) and t51.id = t49.office_id and not t49.actor_id = 'actors/sergey-lavrov' and +t49.represents_id is null and (t51.body_id =
      'actors/sergey-lavrov' or exists (with recursive t59(id) as
      (select t51.body_id union select t62.id from t59 join relation t60 on t60.subject_id = t59.id and t60.kind = 'part_of' join actor t61 on t61.id = t59.id
          and t61.kind <> 'state' join actor t62 on t62.id = t60.object_id where t60.since_earliest <=
        (select case when t58."end" is null then t58.start_latest else t58.end_latest end from meeting t58 where t58.id = t49.meeting_id) and t60.until_latest
            >=
        (select t58.start_earliest from meeting t58 where t58.id = t49.meeting_id) and t60.rank <> 'deprecated') select 1 from t59 where t59.id =
            'actors/sergey-lavrov')) and t49.attendance in ('present', 'remote') union all select t49.id, t49.meeting_id as event_id, t49.meeting_start_earliest
            as day, min(t52.id) as tenure_id from office t51 cross join tenure t52 cross join told_participation5 t49 where t51.body_id in
  (select id from parts_of_a1) and t52.person_id = t49.actor_id and t51.id = t52.office_id and not t49.actor_id = 'actors/sergey-lavrov' and +t49.represents_id
      is null and +t49.office_id is null and t52.since_earliest <=
  (select case when t50."end" is null then t50.start_latest else t50.end_latest end from meeting t50 where t50.id = t49.meeting_id) and t52.until_latest >=
  (select t50.start_earliest from meeting t50 where t50.id = t49.meeting_id) and t52.rank <> 'deprecated' and (t51.body_id = 'actors/sergey-lavrov' or exists
      (with recursive t64(id) as
      (select t51.body_id union select t67.id from t64 join relation t65 on t65.subject_id = t64.id and t65.kind = 'part_of' join actor t66 on t66.id = t64.id
          and t66.kind <> 'state' join actor t67 on t67.id = t65.object_id where t65.since_earliest <=
        (select case when t63."end" is null then t63.start_latest else t63.end_latest end from meeting t63 where t63.id = t49.meeting_id) and t65.until_latest
            >=
        (select t63.start_earliest from meeting t63 where t63.id = t49.meeting_id) and t65.rank <> 'deprecated') select 1 from t64 where t64.id =
            'actors/sergey-lavrov')) and t49.attendance in ('present', 'remote') group by 1, 2, 3 union all select t49.id, t49.meeting_id as event_id,
            t49.meeting_start_earliest as day, null as tenure_id from told_participation5 t49 where t49.actor_id in
  (select id from parts_of_a1) and not t49.actor_id = 'actors/sergey-lavrov' and +t49.represents_id is null and +t49.office_id is null and not exists
  (select 1 from tenure t68 where t68.person_id = t49.actor_id and t68.since_earliest <=
    (select case when t50."end" is null then t50.start_latest else t50.end_latest end from meeting t50 where t50.id = t49.meeting_id) and t68.until_latest >=
    (select t50.start_earliest from meeting t50 where t50.id = t49.meeting_id) and t68.rank <> 'deprecated') and (t49.actor_id = 'actors/sergey-lavrov' or
        exists (with recursive t70(id) as
      (select t49.actor_id union select t73.id from t70 join relation t71 on t71.subject_id = t70.id and t71.kind = 'part_of' join actor t72 on t72.id = t70.id
          and t72.kind <> 'state' join actor t73 on t73.id = t71.object_id where t71.since_earliest <=
        (select case when t69."end" is null then t69.start_latest else t69.end_latest end from meeting t69 where t69.id = t49.meeting_id) and t71.until_latest
            >=
        (select t69.start_earliest from meeting t69 where t69.id = t49.meeting_id) and t71.rank <> 'deprecated') select 1 from t70 where t70.id =
            'actors/sergey-lavrov')) and t49.attendance in ('present', 'remote')), participations_of_a_by_participations8(event_id, day, cut) as materialized
(select event_id, day, count(*) over () > 1000
  from (select t19.event_id, t19.day
    from (select t47.id, t47.meeting_id as event_id, t47.meeting_start_earliest as day, null as tenure_id from told_participation5 t47 where t47.actor_id =
        'actors/sergey-lavrov' and t47.attendance in ('present', 'remote') union all select t48.* from participations_for_a7 t48 where true) t19 where
    (select n from participations_of_a2) <=
    (select n from participations_of_b4) and (exists
      (select t20.id, t20.meeting_id as event_id, t20.meeting_start_earliest as day, null as tenure_id from told_participation5 t20 where t20.meeting_id =
          t19.event_id and t20.actor_id = 'actors/wang-yi' and t20.attendance in ('present', 'remote')) or t19.event_id in
      (select event_id from participations_for_b6)) and exists
    (select 1 from meeting t2 where t2.id = t19.event_id and t2.status = 'held') order by t19.day desc, t19.id desc limit 1001) t74),
        participations_of_b_by_participations9(event_id, day, cut) as materialized
(select event_id, day, count(*) over () > 1000
  from (select t75.event_id, t75.day
    from (select t77.id, t77.meeting_id as event_id, t77.meeting_start_earliest as day, null as tenure_id from told_participation5 t77 where t77.actor_id =
        'actors/wang-yi' and t77.attendance in ('present', 'remote') union all select t78.* from participations_for_b6 t78 where true) t75 where
    (select n from participations_of_a2) >
    (select n from participations_of_b4) and (exists
      (select t76.id, t76.meeting_id as event_id, t76.meeting_start_earliest as day, null as tenure_id from told_participation5 t76 where t76.meeting_id =
          t75.event_id and t76.actor_id = 'actors/sergey-lavrov' and t76.attendance in ('present', 'remote')) or t75.event_id in
      (select event_id from participations_for_a7)) and exists
    (select 1 from meeting t2 where t2.id = t75.event_id and t2.status = 'held') order by t75.day desc, t75.id desc limit 1001) t79), met10(event_id, day,
        _place, cut) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc), cut
  from (select * from participations_of_a_by_participations8 union select * from participations_of_b_by_participations9) t80), statements_of_a11(n) as
      materialized
(select count(*)
  from (select 1
    from (select 1 from statement t81 where t81.speaker_id in
      (select id from parts_of_a1) union all select 1 from statement t81 where t81.speaker_id in
      (select t83.person_id from office t82 join tenure t83 on t83.office_id = t82.id where t82.body_id in
        (select id from parts_of_a1)) union all select 1 from statement t81 where t81.principal_id in
      (select id from parts_of_a1) union all select 1 from statement t81 where t81.office_id in
      (select t82.id from office t82 where t82.body_id in
        (select id from parts_of_a1))) t84 limit 4000) t85), targets_of_b12(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from target t86 where t86.record_id in
      (select id from parts_of_b3) union all select 1 from target t86 where t86.record_id in
      (select t88.person_id from office t87 join tenure t88 on t88.office_id = t87.id where t87.body_id in
        (select id from parts_of_b3))) t89 limit 4000) t90), told_target13(id, revision, label, note, since, until, rank, confidence, statement_id, record_id,
            role, mention, stance, since_earliest, since_latest, until_earliest, until_latest, statement_date_earliest) as not materialized
(select t93.id, t93.revision, t93.label, t93.note, t93.since, t93.until, t93.rank, t93.confidence, t93.statement_id, t93.record_id, t93.role, t93.mention,
    t93.stance, t93.since_earliest, t93.since_latest, t93.until_earliest, t93.until_latest, t93.statement_date_earliest from target t93 where t93.rank <>
    'deprecated'), targets_for_b14(id, event_id, day, tenure_id) as materialized
(select t94.id, t94.statement_id as event_id, t94.statement_date_earliest as day, min(t97.id) as tenure_id from office t96 cross join tenure t97 cross join
    told_target13 t94 where t96.body_id in
  (select id from parts_of_b3) and t97.person_id = t94.record_id and t96.id = t97.office_id and not t94.record_id = 'actors/wang-yi' and t97.since_earliest <=
  (select t95.date_latest from statement t95 where t95.id = t94.statement_id) and t97.until_latest >=
  (select t95.date_earliest from statement t95 where t95.id = t94.statement_id) and t97.rank <> 'deprecated' and (t96.body_id = 'actors/wang-yi' or exists (with
      recursive t99(id) as
      (select t96.body_id union select t102.id from t99 join relation t100 on t100.subject_id = t99.id and t100.kind = 'part_of' join actor t101 on t101.id =
          t99.id and t101.kind <> 'state' join actor t102 on t102.id = t100.object_id where t100.since_earliest <=
        (select t98.date_latest from statement t98 where t98.id = t94.statement_id) and t100.until_latest >=
        (select t98.date_earliest from statement t98 where t98.id = t94.statement_id) and t100.rank <> 'deprecated') select 1 from t99 where t99.id =
            'actors/wang-yi')) group by 1, 2, 3 union all select t94.id, t94.statement_id as event_id, t94.statement_date_earliest as day, null as tenure_id
            from told_target13 t94 where t94.record_id in
  (select id from parts_of_b3) and not t94.record_id = 'actors/wang-yi' and not exists
  (select 1 from tenure t103 where t103.person_id = t94.record_id and t103.since_earliest <=
    (select t95.date_latest from statement t95 where t95.id = t94.statement_id) and t103.until_latest >=
    (select t95.date_earliest from statement t95 where t95.id = t94.statement_id) and t103.rank <> 'deprecated') and (t94.record_id = 'actors/wang-yi' or exists
        (with recursive t105(id) as
      (select t94.record_id union select t108.id from t105 join relation t106 on t106.subject_id = t105.id and t106.kind = 'part_of' join actor t107 on t107.id
          = t105.id and t107.kind <> 'state' join actor t108 on t108.id = t106.object_id where t106.since_earliest <=
        (select t104.date_latest from statement t104 where t104.id = t94.statement_id) and t106.until_latest >=
        (select t104.date_earliest from statement t104 where t104.id = t94.statement_id) and t106.rank <> 'deprecated') select 1 from t105 where t105.id =
            'actors/wang-yi'))), told_statement15(id, revision, label, summary, speaker_id, office_id, principal_id, meeting_id, date, form, speech_act,
            date_earliest, date_latest) as not materialized
(select t110.id, t110.revision, t110.label, t110.summary, t110.speaker_id, t110.office_id, t110.principal_id, t110.meeting_id, t110.date, t110.form,
    t110.speech_act, t110.date_earliest, t110.date_latest from statement t110 where true), statements_for_a16(id, event_id, day, tenure_id) as materialized
(select t112.id, t112.id as event_id, t112.date_earliest as day, null as tenure_id from told_statement15 t112 where t112.principal_id in
  (select id from parts_of_a1) and not t112.speaker_id = 'actors/sergey-lavrov' and t112.principal_id is not null and (t112.principal_id =
      'actors/sergey-lavrov' or exists (with recursive t115(id) as
      (select t112.principal_id union select t118.id from t115 join relation t116 on t116.subject_id = t115.id and t116.kind = 'part_of' join actor t117 on
          t117.id = t115.id and t117.kind <> 'state' join actor t118 on t118.id = t116.object_id where t116.since_earliest <= t112.date_latest and
          t116.until_latest >= t112.date_earliest and t116.rank <> 'deprecated') select 1 from t115 where t115.id = 'actors/sergey-lavrov')) union all select
          t112.id, t112.id as event_id, t112.date_earliest as day, null as tenure_id from office t113 cross join told_statement15 t112 where t113.body_id in
  (select id from parts_of_a1) and t113.id = t112.office_id and not t112.speaker_id = 'actors/sergey-lavrov' and +t112.principal_id is null and (t113.body_id =
      'actors/sergey-lavrov' or exists (with recursive t119(id) as
      (select t113.body_id union select t122.id from t119 join relation t120 on t120.subject_id = t119.id and t120.kind = 'part_of' join actor t121 on t121.id =
          t119.id and t121.kind <> 'state' join actor t122 on t122.id = t120.object_id where t120.since_earliest <= t112.date_latest and t120.until_latest >=
          t112.date_earliest and t120.rank <> 'deprecated') select 1 from t119 where t119.id = 'actors/sergey-lavrov')) union all select t112.id, t112.id as
          event_id, t112.date_earliest as day, min(t114.id) as tenure_id from office t113 cross join tenure t114 cross join told_statement15 t112 where
          t113.body_id in
  (select id from parts_of_a1) and t114.person_id = t112.speaker_id and t113.id = t114.office_id and not t112.speaker_id = 'actors/sergey-lavrov' and
      +t112.principal_id is null and +t112.office_id is null and t114.since_earliest <= t112.date_latest and t114.until_latest >= t112.date_earliest and
      t114.rank <> 'deprecated' and (t113.body_id = 'actors/sergey-lavrov' or exists (with recursive t123(id) as
      (select t113.body_id union select t126.id from t123 join relation t124 on t124.subject_id = t123.id and t124.kind = 'part_of' join actor t125 on t125.id =
          t123.id and t125.kind <> 'state' join actor t126 on t126.id = t124.object_id where t124.since_earliest <= t112.date_latest and t124.until_latest >=
          t112.date_earliest and t124.rank <> 'deprecated') select 1 from t123 where t123.id = 'actors/sergey-lavrov')) group by 1, 2, 3 union all select
          t112.id, t112.id as event_id, t112.date_earliest as day, null as tenure_id from told_statement15 t112 where t112.speaker_id in
  (select id from parts_of_a1) and not t112.speaker_id = 'actors/sergey-lavrov' and +t112.principal_id is null and +t112.office_id is null and not exists
  (select 1 from tenure t127 where t127.person_id = t112.speaker_id and t127.since_earliest <= t112.date_latest and t127.until_latest >= t112.date_earliest and
      t127.rank <> 'deprecated') and (t112.speaker_id = 'actors/sergey-lavrov' or exists (with recursive t128(id) as
      (select t112.speaker_id union select t131.id from t128 join relation t129 on t129.subject_id = t128.id and t129.kind = 'part_of' join actor t130 on
          t130.id = t128.id and t130.kind <> 'state' join actor t131 on t131.id = t129.object_id where t129.since_earliest <= t112.date_latest and
          t129.until_latest >= t112.date_earliest and t129.rank <> 'deprecated') select 1 from t128 where t128.id = 'actors/sergey-lavrov'))),
          statements_of_a_by_targets17(event_id, day, cut) as materialized
(select event_id, day, count(*) over () > 1000
  from (select t91.event_id, t91.day
    from (select t109.id, t109.id as event_id, t109.date_earliest as day, null as tenure_id from told_statement15 t109 where t109.speaker_id =
        'actors/sergey-lavrov' union all select t111.* from statements_for_a16 t111 where true) t91 where
    (select n from statements_of_a11) <=
    (select n from targets_of_b12) and (exists
      (select t92.id, t92.statement_id as event_id, t92.statement_date_earliest as day, null as tenure_id from told_target13 t92 where t92.statement_id =
          t91.event_id and t92.record_id = 'actors/wang-yi') or t91.event_id in
      (select event_id from targets_for_b14)) order by t91.day desc, t91.id desc limit 1001) t132), targets_of_b_by_statements18(event_id, day, cut) as
          materialized
(select event_id, day, count(*) over () > 1000
  from (select t133.event_id, t133.day
    from (select t135.id, t135.statement_id as event_id, t135.statement_date_earliest as day, null as tenure_id from told_target13 t135 where t135.record_id =
        'actors/wang-yi' union all select t136.* from targets_for_b14 t136 where true) t133 where
    (select n from statements_of_a11) >
    (select n from targets_of_b12) and (exists
      (select t134.id, t134.id as event_id, t134.date_earliest as day, null as tenure_id from told_statement15 t134 where t134.id = t133.event_id and
          t134.speaker_id = 'actors/sergey-lavrov') or t133.event_id in
      (select event_id from statements_for_a16)) order by t133.day desc, t133.id desc limit 1001) t137), a_to_b19(event_id, day, _place, cut) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc), cut
  from (select * from statements_of_a_by_targets17 union select * from targets_of_b_by_statements18) t138), statements_of_b20(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from statement t139 where t139.speaker_id in
      (select id from parts_of_b3) union all select 1 from statement t139 where t139.speaker_id in
      (select t141.person_id from office t140 join tenure t141 on t141.office_id = t140.id where t140.body_id in
        (select id from parts_of_b3)) union all select 1 from statement t139 where t139.principal_id in
      (select id from parts_of_b3) union all select 1 from statement t139 where t139.office_id in
      (select t140.id from office t140 where t140.body_id in
        (select id from parts_of_b3))) t142 limit 4000) t143), targets_of_a21(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from target t144 where t144.record_id in
      (select id from parts_of_a1) union all select 1 from target t144 where t144.record_id in
      (select t146.person_id from office t145 join tenure t146 on t146.office_id = t145.id where t145.body_id in
        (select id from parts_of_a1))) t147 limit 4000) t148), targets_for_a22(id, event_id, day, tenure_id) as materialized
(select t151.id, t151.statement_id as event_id, t151.statement_date_earliest as day, min(t154.id) as tenure_id from office t153 cross join tenure t154 cross
    join told_target13 t151 where t153.body_id in
  (select id from parts_of_a1) and t154.person_id = t151.record_id and t153.id = t154.office_id and not t151.record_id = 'actors/sergey-lavrov' and
      t154.since_earliest <=
  (select t152.date_latest from statement t152 where t152.id = t151.statement_id) and t154.until_latest >=
  (select t152.date_earliest from statement t152 where t152.id = t151.statement_id) and t154.rank <> 'deprecated' and (t153.body_id = 'actors/sergey-lavrov' or
      exists (with recursive t156(id) as
      (select t153.body_id union select t159.id from t156 join relation t157 on t157.subject_id = t156.id and t157.kind = 'part_of' join actor t158 on t158.id =
          t156.id and t158.kind <> 'state' join actor t159 on t159.id = t157.object_id where t157.since_earliest <=
        (select t155.date_latest from statement t155 where t155.id = t151.statement_id) and t157.until_latest >=
        (select t155.date_earliest from statement t155 where t155.id = t151.statement_id) and t157.rank <> 'deprecated') select 1 from t156 where t156.id =
            'actors/sergey-lavrov')) group by 1, 2, 3 union all select t151.id, t151.statement_id as event_id, t151.statement_date_earliest as day, null as
            tenure_id from told_target13 t151 where t151.record_id in
  (select id from parts_of_a1) and not t151.record_id = 'actors/sergey-lavrov' and not exists
  (select 1 from tenure t160 where t160.person_id = t151.record_id and t160.since_earliest <=
    (select t152.date_latest from statement t152 where t152.id = t151.statement_id) and t160.until_latest >=
    (select t152.date_earliest from statement t152 where t152.id = t151.statement_id) and t160.rank <> 'deprecated') and (t151.record_id =
        'actors/sergey-lavrov' or exists (with recursive t162(id) as
      (select t151.record_id union select t165.id from t162 join relation t163 on t163.subject_id = t162.id and t163.kind = 'part_of' join actor t164 on t164.id
          = t162.id and t164.kind <> 'state' join actor t165 on t165.id = t163.object_id where t163.since_earliest <=
        (select t161.date_latest from statement t161 where t161.id = t151.statement_id) and t163.until_latest >=
        (select t161.date_earliest from statement t161 where t161.id = t151.statement_id) and t163.rank <> 'deprecated') select 1 from t162 where t162.id =
            'actors/sergey-lavrov'))), statements_for_b23(id, event_id, day, tenure_id) as materialized
(select t168.id, t168.id as event_id, t168.date_earliest as day, null as tenure_id from told_statement15 t168 where t168.principal_id in
  (select id from parts_of_b3) and not t168.speaker_id = 'actors/wang-yi' and t168.principal_id is not null and (t168.principal_id = 'actors/wang-yi' or exists
      (with recursive t171(id) as
      (select t168.principal_id union select t174.id from t171 join relation t172 on t172.subject_id = t171.id and t172.kind = 'part_of' join actor t173 on
          t173.id = t171.id and t173.kind <> 'state' join actor t174 on t174.id = t172.object_id where t172.since_earliest <= t168.date_latest and
          t172.until_latest >= t168.date_earliest and t172.rank <> 'deprecated') select 1 from t171 where t171.id = 'actors/wang-yi')) union all select t168.id,
          t168.id as event_id, t168.date_earliest as day, null as tenure_id from office t169 cross join told_statement15 t168 where t169.body_id in
  (select id from parts_of_b3) and t169.id = t168.office_id and not t168.speaker_id = 'actors/wang-yi' and +t168.principal_id is null and (t169.body_id =
      'actors/wang-yi' or exists (with recursive t175(id) as
      (select t169.body_id union select t178.id from t175 join relation t176 on t176.subject_id = t175.id and t176.kind = 'part_of' join actor t177 on t177.id =
          t175.id and t177.kind <> 'state' join actor t178 on t178.id = t176.object_id where t176.since_earliest <= t168.date_latest and t176.until_latest >=
          t168.date_earliest and t176.rank <> 'deprecated') select 1 from t175 where t175.id = 'actors/wang-yi')) union all select t168.id, t168.id as event_id,
          t168.date_earliest as day, min(t170.id) as tenure_id from office t169 cross join tenure t170 cross join told_statement15 t168 where t169.body_id in
  (select id from parts_of_b3) and t170.person_id = t168.speaker_id and t169.id = t170.office_id and not t168.speaker_id = 'actors/wang-yi' and
      +t168.principal_id is null and +t168.office_id is null and t170.since_earliest <= t168.date_latest and t170.until_latest >= t168.date_earliest and
      t170.rank <> 'deprecated' and (t169.body_id = 'actors/wang-yi' or exists (with recursive t179(id) as
      (select t169.body_id union select t182.id from t179 join relation t180 on t180.subject_id = t179.id and t180.kind = 'part_of' join actor t181 on t181.id =
          t179.id and t181.kind <> 'state' join actor t182 on t182.id = t180.object_id where t180.since_earliest <= t168.date_latest and t180.until_latest >=
          t168.date_earliest and t180.rank <> 'deprecated') select 1 from t179 where t179.id = 'actors/wang-yi')) group by 1, 2, 3 union all select t168.id,
          t168.id as event_id, t168.date_earliest as day, null as tenure_id from told_statement15 t168 where t168.speaker_id in
  (select id from parts_of_b3) and not t168.speaker_id = 'actors/wang-yi' and +t168.principal_id is null and +t168.office_id is null and not exists
  (select 1 from tenure t183 where t183.person_id = t168.speaker_id and t183.since_earliest <= t168.date_latest and t183.until_latest >= t168.date_earliest and
      t183.rank <> 'deprecated') and (t168.speaker_id = 'actors/wang-yi' or exists (with recursive t184(id) as
      (select t168.speaker_id union select t187.id from t184 join relation t185 on t185.subject_id = t184.id and t185.kind = 'part_of' join actor t186 on
          t186.id = t184.id and t186.kind <> 'state' join actor t187 on t187.id = t185.object_id where t185.since_earliest <= t168.date_latest and
          t185.until_latest >= t168.date_earliest and t185.rank <> 'deprecated') select 1 from t184 where t184.id = 'actors/wang-yi'))),
          statements_of_b_by_targets24(event_id, day, cut) as materialized
(select event_id, day, count(*) over () > 1000
  from (select t149.event_id, t149.day
    from (select t166.id, t166.id as event_id, t166.date_earliest as day, null as tenure_id from told_statement15 t166 where t166.speaker_id = 'actors/wang-yi'
        union all select t167.* from statements_for_b23 t167 where true) t149 where
    (select n from statements_of_b20) <=
    (select n from targets_of_a21) and (exists
      (select t150.id, t150.statement_id as event_id, t150.statement_date_earliest as day, null as tenure_id from told_target13 t150 where t150.statement_id =
          t149.event_id and t150.record_id = 'actors/sergey-lavrov') or t149.event_id in
      (select event_id from targets_for_a22)) order by t149.day desc, t149.id desc limit 1001) t188), targets_of_a_by_statements25(event_id, day, cut) as
          materialized
(select event_id, day, count(*) over () > 1000
  from (select t189.event_id, t189.day
    from (select t191.id, t191.statement_id as event_id, t191.statement_date_earliest as day, null as tenure_id from told_target13 t191 where t191.record_id =
        'actors/sergey-lavrov' union all select t192.* from targets_for_a22 t192 where true) t189 where
    (select n from statements_of_b20) >
    (select n from targets_of_a21) and (exists
      (select t190.id, t190.id as event_id, t190.date_earliest as day, null as tenure_id from told_statement15 t190 where t190.id = t189.event_id and
          t190.speaker_id = 'actors/wang-yi') or t189.event_id in
      (select event_id from statements_for_b23)) order by t189.day desc, t189.id desc limit 1001) t193), b_to_a26(event_id, day, _place, cut) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc), cut
  from (select * from statements_of_b_by_targets24 union select * from targets_of_a_by_statements25) t194), contact_days27(day, before) as materialized
(select day, lag(day) over (order by day)
  from (select day from met10 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000 union select day from a_to_b19 where day > '0000-00-00' and day
      < '9999-99-99' and _place <= 1000 union select day from b_to_a26 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000) t195),
      parts28(event_id, whole_id) as materialized (with recursive linked as
  (select t198.event_id, t201.part_of_id from met10 t198 join meeting t201 on t201.id = t198.event_id where t198._place <= 1000), t200(event_id, whole_id) as
  (select event_id, event_id from linked where not exists
    (select 1 from linked t199 where t199.event_id = linked.part_of_id) union select linked.event_id, t200.whole_id from t200 join linked on linked.part_of_id =
        t200.event_id) select event_id, whole_id from t200), whole29(event_id, day, _place) as materialized
(select t196.event_id, t197.day, row_number() over (order by t197._place) from parts28 t196 join met10 t197 on t197.event_id = t196.event_id where t196.whole_id
    = t196.event_id), p30 as materialized
(select t208.*, row_number() over (order by t208._place) as _n
  from (select t207.event_id as meeting_id, t207._place, t206.start as date, t206.start_earliest as date_earliest, t206.start_latest as date_latest
    from (select * from whole29 where _place <= 20 order by _place limit 20) t207 join meeting t206 on t206.id = t207.event_id) t208), told_citation30(id,
        revision, label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not
        materialized
(select t217.id, t217.revision, t217.label, t217.note, t217.record_id, t217.document_id, t217.support_type, t217.value, t217.start_offset, t217.end_offset,
    t217.span_sha256, t217.page, t217.phrase, t217.prefix, t217.suffix, t217.field from citation t217 where true), x32(id, json) as
(select t212._n, printf('[%s]',
    (select group_concat(t223._told, ',')
      from (select row_number() over (order by t218.participation_id) as _n, printf(
          '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t219.id,
          json_quote(t219.label), upper(t219.role), upper(t219.attendance), t220.id, json_quote(t220.label), case when t221.id is null then 'null' else
          '{"id":"' || t221.id || '","label":' || json_quote(t221.label) || ',"since":' || case when t221.since is null then 'null' else '{"text":"' ||
          t221.since || '","earliest":' || case t221.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t221.since_earliest
          || '"' end || ',"latest":' || case t221.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t221.since_latest || '"'
          end || '}' end || ',"until":' || case when t221.until is null then 'null' else '{"text":"' || t221.until || '","earliest":' || case
          t221.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t221.until_earliest || '"' end || ',"latest":' || case
          t221.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t221.until_latest || '"' end || '}' end || '}' end, case
          when t222.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t222.id,
          json_quote(t222.start_offset), json_quote(t222.end_offset), json_quote(t222.page), json_quote(t222.phrase)) end) as _told
        from (select t215.id as participation_id, case when count(*) = count(t215.tenure_id) then min(t215.tenure_id) end as tenure_id,
          (select t216.id from told_citation30 t216 where t216.record_id = t215.id and t216.support_type = 'supports' order by t216.id limit 1) as citation_id
          from (select t213.id, t213.meeting_id as event_id, t213.meeting_start_earliest as day, null as tenure_id from told_participation5 t213 where
              t213.meeting_id = t212.meeting_id and t213.actor_id = 'actors/sergey-lavrov' and t213.attendance in ('present', 'remote') union all select t214.*
              from participations_for_a7 t214 where t214.event_id = t212.meeting_id) t215 group by t215.id) t218
        left join participation t219 on t219.id = t218.participation_id
        left join actor t220 on t220.id = t219.actor_id
        left join tenure t221 on t221.id = t218.tenure_id
        left join citation t222 on t222.id = t218.citation_id order by _n limit 20) t223)) from p30 t212), x33(id, json) as
(select t224._n, printf('[%s]',
    (select group_concat(t234._told, ',')
      from (select row_number() over (order by t229.participation_id) as _n, printf(
          '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t230.id,
          json_quote(t230.label), upper(t230.role), upper(t230.attendance), t231.id, json_quote(t231.label), case when t232.id is null then 'null' else
          '{"id":"' || t232.id || '","label":' || json_quote(t232.label) || ',"since":' || case when t232.since is null then 'null' else '{"text":"' ||
          t232.since || '","earliest":' || case t232.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t232.since_earliest
          || '"' end || ',"latest":' || case t232.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t232.since_latest || '"'
          end || '}' end || ',"until":' || case when t232.until is null then 'null' else '{"text":"' || t232.until || '","earliest":' || case
          t232.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t232.until_earliest || '"' end || ',"latest":' || case
          t232.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t232.until_latest || '"' end || '}' end || '}' end, case
          when t233.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t233.id,
          json_quote(t233.start_offset), json_quote(t233.end_offset), json_quote(t233.page), json_quote(t233.phrase)) end) as _told
        from (select t227.id as participation_id, case when count(*) = count(t227.tenure_id) then min(t227.tenure_id) end as tenure_id,
          (select t228.id from told_citation30 t228 where t228.record_id = t227.id and t228.support_type = 'supports' order by t228.id limit 1) as citation_id
          from (select t225.id, t225.meeting_id as event_id, t225.meeting_start_earliest as day, null as tenure_id from told_participation5 t225 where
              t225.meeting_id = t224.meeting_id and t225.actor_id = 'actors/wang-yi' and t225.attendance in ('present', 'remote') union all select t226.* from
              participations_for_b6 t226 where t226.event_id = t224.meeting_id) t227 group by t227.id) t229
        left join participation t230 on t230.id = t229.participation_id
        left join actor t231 on t231.id = t230.actor_id
        left join tenure t232 on t232.id = t229.tenure_id
        left join citation t233 on t233.id = t229.citation_id order by _n limit 20) t234)) from p30 t224), x34(id, json) as
(select t235._n, printf('[%s]',
    (select group_concat(t263._told, ',')
      from (select row_number() over (order by t240.place) as _n, printf(
          '{"date":%s,"meeting":{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s},"a":[%s],"b":[%s]}', case when t240.date is null then 'null' else
          '{"text":"' || t240.date || '","earliest":' || case t240.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t240.date_earliest || '"' end || ',"latest":' || case t240.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t240.date_latest || '"' end || '}' end, t241.id, json_quote(t241.label), upper(t241.kind), case when t241.start is null then 'null' else '{"text":"'
          || t241.start || '","earliest":' || case t241.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t241.start_earliest || '"' end || ',"latest":' || case t241.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t241.start_latest || '"' end || '}' end, case when t242.id is null then 'null' else '{"id":"' || t242.id || '","label":' || json_quote(t242.label) ||
          '}' end,
          (select group_concat(t252._told, ',')
            from (select row_number() over (order by t247.participation_id) as _n, printf(
                '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t248.id,
                json_quote(t248.label), upper(t248.role), upper(t248.attendance), t249.id, json_quote(t249.label), case when t250.id is null then 'null' else
                '{"id":"' || t250.id || '","label":' || json_quote(t250.label) || ',"since":' || case when t250.since is null then 'null' else '{"text":"' ||
                t250.since || '","earliest":' || case t250.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t250.since_earliest || '"' end || ',"latest":' || case t250.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t250.since_latest || '"' end || '}' end || ',"until":' || case when t250.until is null then 'null' else '{"text":"' || t250.until ||
                '","earliest":' || case t250.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t250.until_earliest || '"'
                end || ',"latest":' || case t250.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t250.until_latest || '"'
                end || '}' end || '}' end, case when t251.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}'
                , t251.id, json_quote(t251.start_offset), json_quote(t251.end_offset), json_quote(t251.page), json_quote(t251.phrase)) end) as _told
              from (select t245.id as participation_id, case when count(*) = count(t245.tenure_id) then min(t245.tenure_id) end as tenure_id,
                (select t246.id from told_citation30 t246 where t246.record_id = t245.id and t246.support_type = 'supports' order by t246.id limit 1) as
                    citation_id
                from (select t243.id, t243.meeting_id as event_id, t243.meeting_start_earliest as day, null as tenure_id from told_participation5 t243 where
                    t243.meeting_id = t240.meeting_id and t243.actor_id = 'actors/sergey-lavrov' and t243.attendance in ('present', 'remote') union all select
                    t244.* from participations_for_a7 t244 where t244.event_id = t240.meeting_id) t245 group by t245.id) t247
              left join participation t248 on t248.id = t247.participation_id
              left join actor t249 on t249.id = t248.actor_id
              left join tenure t250 on t250.id = t247.tenure_id
              left join citation t251 on t251.id = t247.citation_id order by _n limit 5) t252),
          (select group_concat(t262._told, ',')
            from (select row_number() over (order by t257.participation_id) as _n, printf(
                '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t258.id,
                json_quote(t258.label), upper(t258.role), upper(t258.attendance), t259.id, json_quote(t259.label), case when t260.id is null then 'null' else
                '{"id":"' || t260.id || '","label":' || json_quote(t260.label) || ',"since":' || case when t260.since is null then 'null' else '{"text":"' ||
                t260.since || '","earliest":' || case t260.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t260.since_earliest || '"' end || ',"latest":' || case t260.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t260.since_latest || '"' end || '}' end || ',"until":' || case when t260.until is null then 'null' else '{"text":"' || t260.until ||
                '","earliest":' || case t260.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t260.until_earliest || '"'
                end || ',"latest":' || case t260.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t260.until_latest || '"'
                end || '}' end || '}' end, case when t261.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}'
                , t261.id, json_quote(t261.start_offset), json_quote(t261.end_offset), json_quote(t261.page), json_quote(t261.phrase)) end) as _told
              from (select t255.id as participation_id, case when count(*) = count(t255.tenure_id) then min(t255.tenure_id) end as tenure_id,
                (select t256.id from told_citation30 t256 where t256.record_id = t255.id and t256.support_type = 'supports' order by t256.id limit 1) as
                    citation_id
                from (select t253.id, t253.meeting_id as event_id, t253.meeting_start_earliest as day, null as tenure_id from told_participation5 t253 where
                    t253.meeting_id = t240.meeting_id and t253.actor_id = 'actors/wang-yi' and t253.attendance in ('present', 'remote') union all select t254.*
                    from participations_for_b6 t254 where t254.event_id = t240.meeting_id) t255 group by t255.id) t257
              left join participation t258 on t258.id = t257.participation_id
              left join actor t259 on t259.id = t258.actor_id
              left join tenure t260 on t260.id = t257.tenure_id
              left join citation t261 on t261.id = t257.citation_id order by _n limit 5) t262)) as _told
        from (select t237.event_id as meeting_id, t237.place, t236.start as date, t236.start_earliest as date_earliest, t236.start_latest as date_latest
          from (select t238.event_id, -t239._place as place from parts28 t238 join met10 t239 on t239.event_id = t238.event_id where t238.whole_id =
              t235.meeting_id and t238.event_id <> t235.meeting_id) t237 join meeting t236 on t236.id = t237.event_id) t240
        left join meeting t241 on t241.id = t240.meeting_id
        left join place t242 on t242.id = t241.place_id order by _n limit 20) t263)) from p30 t235), x35(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t264._told, ',')
      from (select t209._n as _n, printf('{"date":%s,"meeting":{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s},"a":%s,"b":%s,"parts":%s}', case when
          t209.date is null then 'null' else '{"text":"' || t209.date || '","earliest":' || case t209.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t209.date_earliest || '"' end || ',"latest":' || case t209.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t209.date_latest || '"' end || '}' end, t210.id, json_quote(t210.label), upper(t210.kind), case when t210.start
          is null then 'null' else '{"text":"' || t210.start || '","earliest":' || case t210.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t210.start_earliest || '"' end || ',"latest":' || case t210.start_latest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t210.start_latest || '"' end || '}' end, case when t211.id is null then 'null' else '{"id":"' || t211.id || '","label":' ||
          json_quote(t211.label) || '}' end,
          (select x32.json from x32 where x32.id = t209._n),
          (select x33.json from x33 where x33.id = t209._n),
          (select x34.json from x34 where x34.id = t209._n)) as _told from p30 t209
        left join meeting t210 on t210.id = t209.meeting_id
        left join place t211 on t211.id = t210.place_id order by _n limit 100) t264))), p36 as materialized
(select t278.*, row_number() over (order by t278._day desc, t278.statement_id desc, t278.direction desc) as _n
  from (select t267.event_id as statement_id, t267.day as _day, 'a_to_b' as direction, t266.date as date, t266.date_earliest as date_earliest, t266.date_latest
      as date_latest,
    (select t268.id from told_citation30 t268 where t268.record_id = t266.id and t268.support_type = 'supports' order by t268.id limit 1) as citation_id,
    (select case when count(*) = count(t269.tenure_id) then min(t269.tenure_id) end
      from (select t270.id, t270.id as event_id, t270.date_earliest as day, null as tenure_id from told_statement15 t270 where t270.id = t266.id and
          t270.speaker_id = 'actors/sergey-lavrov' union all select t271.* from statements_for_a16 t271 where t271.event_id = t266.id) t269) as tenure_id
    from (select * from a_to_b19 where _place <= 20 order by _place limit 20) t267 join statement t266 on t266.id = t267.event_id union all select t273.event_id
        as statement_id, t273.day as _day, 'b_to_a' as direction, t272.date as date, t272.date_earliest as date_earliest, t272.date_latest as date_latest,
    (select t274.id from told_citation30 t274 where t274.record_id = t272.id and t274.support_type = 'supports' order by t274.id limit 1) as citation_id,
    (select case when count(*) = count(t275.tenure_id) then min(t275.tenure_id) end
      from (select t276.id, t276.id as event_id, t276.date_earliest as day, null as tenure_id from told_statement15 t276 where t276.id = t272.id and
          t276.speaker_id = 'actors/wang-yi' union all select t277.* from statements_for_b23 t277 where t277.event_id = t272.id) t275) as tenure_id
    from (select * from b_to_a26 where _place <= 20 order by _place limit 20) t273 join statement t272 on t272.id = t273.event_id) t278), x37(id, json) as
(select t284._n, printf('[%s]',
    (select group_concat(t295._told, ',')
      from (select row_number() over (order by t291.target_id) as _n, printf(
          '{"target":{"id":"%s","label":%s,"role":"%s","mention":"%s","stance":"%s"},"tenure":%s,"citation":%s}', t292.id, json_quote(t292.label),
          upper(t292.role), upper(t292.mention), upper(t292.stance), case when t293.id is null then 'null' else '{"id":"' || t293.id || '","label":' ||
          json_quote(t293.label) || ',"since":' || case when t293.since is null then 'null' else '{"text":"' || t293.since || '","earliest":' || case
          t293.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t293.since_earliest || '"' end || ',"latest":' || case
          t293.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t293.since_latest || '"' end || '}' end || ',"until":' ||
          case when t293.until is null then 'null' else '{"text":"' || t293.until || '","earliest":' || case t293.until_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t293.until_earliest || '"' end || ',"latest":' || case t293.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t293.until_latest || '"' end || '}' end || '}' end, case when t294.id is null then 'null' else printf(
          '{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t294.id, json_quote(t294.start_offset), json_quote(t294.end_offset),
          json_quote(t294.page), json_quote(t294.phrase)) end) as _told
        from (select t289.id as target_id, case when count(*) = count(t289.tenure_id) then min(t289.tenure_id) end as tenure_id,
          (select t290.id from told_citation30 t290 where t290.record_id = t289.id and t290.support_type = 'supports' order by t290.id limit 1) as citation_id
          from (select t285.id, t285.statement_id as event_id, t285.statement_date_earliest as day, null as tenure_id from told_target13 t285 where
              t285.statement_id = t284.statement_id and t284.direction = 'a_to_b' and t285.record_id = 'actors/wang-yi' union all select t286.* from
              targets_for_b14 t286 where t286.event_id = t284.statement_id and t284.direction = 'a_to_b' union all select t287.id, t287.statement_id as
              event_id, t287.statement_date_earliest as day, null as tenure_id from told_target13 t287 where t287.statement_id = t284.statement_id and
              t284.direction = 'b_to_a' and t287.record_id = 'actors/sergey-lavrov' union all select t288.* from targets_for_a22 t288 where t288.event_id =
              t284.statement_id and t284.direction = 'b_to_a') t289 group by t289.id) t291
        left join target t292 on t292.id = t291.target_id
        left join tenure t293 on t293.id = t291.tenure_id
        left join citation t294 on t294.id = t291.citation_id order by _n limit 20) t295)) from p36 t284), x38(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t296._told, ',')
      from (select t279._n as _n, printf(
          '{"date":%s,"direction":"%s","statement":{"id":"%s","label":%s,"date":%s,"speechAct":"%s","speaker":{"id":"%s","label":%s}},"tenure":%s,"citation":%s,"targets":%s}'
          , case when t279.date is null then 'null' else '{"text":"' || t279.date || '","earliest":' || case t279.date_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t279.date_earliest || '"' end || ',"latest":' || case t279.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t279.date_latest || '"' end || '}' end, upper(t279.direction), t280.id, json_quote(t280.label), case when
          t280.date is null then 'null' else '{"text":"' || t280.date || '","earliest":' || case t280.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t280.date_earliest || '"' end || ',"latest":' || case t280.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t280.date_latest || '"' end || '}' end, upper(t280.speech_act), t281.id, json_quote(t281.label), case when
          t282.id is null then 'null' else '{"id":"' || t282.id || '","label":' || json_quote(t282.label) || ',"since":' || case when t282.since is null then
          'null' else '{"text":"' || t282.since || '","earliest":' || case t282.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else
          '"' || t282.since_earliest || '"' end || ',"latest":' || case t282.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"'
          || t282.since_latest || '"' end || '}' end || ',"until":' || case when t282.until is null then 'null' else '{"text":"' || t282.until ||
          '","earliest":' || case t282.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t282.until_earliest || '"' end ||
          ',"latest":' || case t282.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t282.until_latest || '"' end || '}' end
          || '}' end, case when t283.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t283.id,
          json_quote(t283.start_offset), json_quote(t283.end_offset), json_quote(t283.page), json_quote(t283.phrase)) end,
          (select x37.json from x37 where x37.id = t279._n)) as _told from p36 t279
        left join statement t280 on t280.id = t279.statement_id
        left join actor t281 on t281.id = t280.speaker_id
        left join tenure t282 on t282.id = t279.tenure_id
        left join citation t283 on t283.id = t279.citation_id order by _n limit 200) t296))), p39 as materialized
(select t302.*, row_number() over (order by t302.alliance_id, t302.since_earliest, t302.a_id, t302.b_id) as _n
  from (select t298.alliance_id, t298.id as a_id, t299.id as b_id, case when (t298.since_earliest, t298.since_latest) >= (t299.since_earliest,
      t299.since_latest) then t298.since else t299.since end as since, case when (t298.until_latest, t298.until_earliest) <= (t299.until_latest,
      t299.until_earliest) then t298.until else t299.until end as until, case when t298.since_earliest >= t299.since_earliest then t298.since_earliest else
      t299.since_earliest end as since_earliest, case when t298.since_latest >= t299.since_latest then t298.since_latest else t299.since_latest end as
      since_latest, case when t298.until_earliest <= t299.until_earliest then t298.until_earliest else t299.until_earliest end as until_earliest, case when
      t298.until_latest <= t299.until_latest then t298.until_latest else t299.until_latest end as until_latest,
    (select t300.id from told_citation30 t300 where t300.record_id = t298.id and t300.support_type = 'supports' order by t300.id limit 1) as a_citation_id,
    (select t301.id from told_citation30 t301 where t301.record_id = t299.id and t301.support_type = 'supports' order by t301.id limit 1) as b_citation_id from
        membership t298 join membership t299 on t299.alliance_id = t298.alliance_id where t298.actor_id = 'actors/sergey-lavrov' and t298.status in ('member',
        'signatory') and t299.actor_id = 'actors/wang-yi' and t299.status in ('member', 'signatory') and t298.since_earliest <= t299.until_latest and
        t299.since_earliest <= t298.until_latest and t298.rank <> 'deprecated' and t299.rank <> 'deprecated') t302), x40(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t309._told, ',')
      from (select t303._n as _n, printf(
          '{"alliance":{"id":"%s","label":%s},"since":%s,"until":%s,"a":{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s},"aCitation":%s,"b":{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s},"bCitation":%s}'
          , t304.id, json_quote(t304.label), case when t303.since is null then 'null' else '{"text":"' || t303.since || '","earliest":' || case
          t303.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t303.since_earliest || '"' end || ',"latest":' || case
          t303.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t303.since_latest || '"' end || '}' end, case when
          t303.until is null then 'null' else '{"text":"' || t303.until || '","earliest":' || case t303.until_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t303.until_earliest || '"' end || ',"latest":' || case t303.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t303.until_latest || '"' end || '}' end, t305.id, json_quote(t305.label), upper(t305.status), case when
          t305.since is null then 'null' else '{"text":"' || t305.since || '","earliest":' || case t305.since_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t305.since_earliest || '"' end || ',"latest":' || case t305.since_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t305.since_latest || '"' end || '}' end, case when t305.until is null then 'null' else '{"text":"' || t305.until
          || '","earliest":' || case t305.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t305.until_earliest || '"' end
          || ',"latest":' || case t305.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t305.until_latest || '"' end || '}'
          end, case when t306.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t306.id,
          json_quote(t306.start_offset), json_quote(t306.end_offset), json_quote(t306.page), json_quote(t306.phrase)) end, t307.id, json_quote(t307.label),
          upper(t307.status), case when t307.since is null then 'null' else '{"text":"' || t307.since || '","earliest":' || case t307.since_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t307.since_earliest || '"' end || ',"latest":' || case t307.since_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t307.since_latest || '"' end || '}' end, case when t307.until is null then 'null'
          else '{"text":"' || t307.until || '","earliest":' || case t307.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t307.until_earliest || '"' end || ',"latest":' || case t307.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t307.until_latest || '"' end || '}' end, case when t308.id is null then 'null' else printf(
          '{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t308.id, json_quote(t308.start_offset), json_quote(t308.end_offset),
          json_quote(t308.page), json_quote(t308.phrase)) end) as _told from p39 t303
        left join alliance t304 on t304.id = t303.alliance_id
        left join membership t305 on t305.id = t303.a_id
        left join citation t306 on t306.id = t303.a_citation_id
        left join membership t307 on t307.id = t303.b_id
        left join citation t308 on t308.id = t303.b_citation_id order by _n limit 100) t309))), p41 as materialized
(select t329.*, row_number() over (order by t329.alliance_id, t329.obligation_id, t329.direction desc) as _n
  from (select distinct t311.id as obligation_id, t311.alliance_id, 'a_to_b' as direction,
    (select t319.id from told_citation30 t319 where t319.record_id = t311.id and t319.support_type = 'supports' order by t319.id limit 1) as citation_id
    from (select t313.id, t313.alliance_id, t313.since_earliest as first, t313.until_latest as last from obligation t313 where t313.obligor_id =
        'actors/sergey-lavrov' and t313.rank <> 'deprecated' union all select t314.id, t314.alliance_id, case when t315.since_earliest >= t314.since_earliest
        then t315.since_earliest else t314.since_earliest end, case when t315.until_latest <= t314.until_latest then t315.until_latest else t314.until_latest
        end from membership t315 join obligation t314 on t314.alliance_id = t315.alliance_id where t314.obligor_id is null and t315.status in ('member',
        'signatory') and t315.since_earliest <= t314.until_latest and t314.since_earliest <= t315.until_latest and t315.actor_id = 'actors/sergey-lavrov' and
        t315.rank <> 'deprecated' and t314.rank <> 'deprecated') t311 join
    (select t316.id, t316.alliance_id, t316.since_earliest as first, t316.until_latest as last from obligation t316 where t316.beneficiary_id = 'actors/wang-yi'
        and t316.rank <> 'deprecated' union all select t317.id, t317.alliance_id, case when t318.since_earliest >= t317.since_earliest then t318.since_earliest
        else t317.since_earliest end, case when t318.until_latest <= t317.until_latest then t318.until_latest else t317.until_latest end from membership t318
        join obligation t317 on t317.alliance_id = t318.alliance_id where t317.beneficiary_id is null and t318.status in ('member', 'signatory') and
        t318.since_earliest <= t317.until_latest and t317.since_earliest <= t318.until_latest and t318.actor_id = 'actors/wang-yi' and t318.rank <> 'deprecated'
        and t317.rank <> 'deprecated') t312 on t312.id = t311.id where t311.first <= t312.last and t312.first <= t311.last union all select distinct t320.id as
        obligation_id, t320.alliance_id, 'b_to_a' as direction,
    (select t328.id from told_citation30 t328 where t328.record_id = t320.id and t328.support_type = 'supports' order by t328.id limit 1) as citation_id
    from (select t322.id, t322.alliance_id, t322.since_earliest as first, t322.until_latest as last from obligation t322 where t322.obligor_id =
        'actors/wang-yi' and t322.rank <> 'deprecated' union all select t323.id, t323.alliance_id, case when t324.since_earliest >= t323.since_earliest then
        t324.since_earliest else t323.since_earliest end, case when t324.until_latest <= t323.until_latest then t324.until_latest else t323.until_latest end
        from membership t324 join obligation t323 on t323.alliance_id = t324.alliance_id where t323.obligor_id is null and t324.status in ('member', 'signatory'
        ) and t324.since_earliest <= t323.until_latest and t323.since_earliest <= t324.until_latest and t324.actor_id = 'actors/wang-yi' and t324.rank <>
        'deprecated' and t323.rank <> 'deprecated') t320 join
    (select t325.id, t325.alliance_id, t325.since_earliest as first, t325.until_latest as last from obligation t325 where t325.beneficiary_id =
        'actors/sergey-lavrov' and t325.rank <> 'deprecated' union all select t326.id, t326.alliance_id, case when t327.since_earliest >= t326.since_earliest
        then t327.since_earliest else t326.since_earliest end, case when t327.until_latest <= t326.until_latest then t327.until_latest else t326.until_latest
        end from membership t327 join obligation t326 on t326.alliance_id = t327.alliance_id where t326.beneficiary_id is null and t327.status in ('member',
        'signatory') and t327.since_earliest <= t326.until_latest and t326.since_earliest <= t327.until_latest and t327.actor_id = 'actors/sergey-lavrov' and
        t327.rank <> 'deprecated' and t326.rank <> 'deprecated') t321 on t321.id = t320.id where t320.first <= t321.last and t321.first <= t320.last) t329),
        x42(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t334._told, ',')
      from (select t330._n as _n, printf(
          '{"direction":"%s","obligation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s,"condition":%s,"article":%s},"alliance":{"id":"%s","label":%s},"citation":%s}'
          , upper(t330.direction), t331.id, json_quote(t331.label), upper(t331.kind), case when t331.since is null then 'null' else '{"text":"' || t331.since ||
          '","earliest":' || case t331.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t331.since_earliest || '"' end ||
          ',"latest":' || case t331.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t331.since_latest || '"' end || '}'
          end, case when t331.until is null then 'null' else '{"text":"' || t331.until || '","earliest":' || case t331.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t331.until_earliest || '"' end || ',"latest":' || case t331.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t331.until_latest || '"' end || '}' end, json_quote(t331.condition), json_quote(t331.article),
          t332.id, json_quote(t332.label), case when t333.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}'
          , t333.id, json_quote(t333.start_offset), json_quote(t333.end_offset), json_quote(t333.page), json_quote(t333.phrase)) end) as _told from p41 t330
        left join obligation t331 on t331.id = t330.obligation_id
        left join alliance t332 on t332.id = t330.alliance_id
        left join citation t333 on t333.id = t330.citation_id order by _n limit 100) t334))), p43 as materialized
(select t340.*, row_number() over (order by t340.since_earliest desc, t340.relation_id) as _n
  from (select t336.id as relation_id, t336.since_earliest, 'a_to_b' as direction,
    (select t337.id from told_citation30 t337 where t337.record_id = t336.id and t337.support_type = 'supports' order by t337.id limit 1) as citation_id from
        relation t336 where t336.subject_id = 'actors/sergey-lavrov' and t336.object_id = 'actors/wang-yi' and t336.rank <> 'deprecated' union all select
        t338.id as relation_id, t338.since_earliest, 'b_to_a' as direction,
    (select t339.id from told_citation30 t339 where t339.record_id = t338.id and t339.support_type = 'supports' order by t339.id limit 1) as citation_id from
        relation t338 where t338.subject_id = 'actors/wang-yi' and t338.object_id = 'actors/sergey-lavrov' and t338.rank <> 'deprecated') t340), x44(id, json)
        as
(select 1, printf('[%s]',
    (select group_concat(t344._told, ',')
      from (select t341._n as _n, printf('{"direction":"%s","relation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s},"citation":%s}',
          upper(t341.direction), t342.id, json_quote(t342.label), upper(t342.kind), case when t342.since is null then 'null' else '{"text":"' || t342.since ||
          '","earliest":' || case t342.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t342.since_earliest || '"' end ||
          ',"latest":' || case t342.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t342.since_latest || '"' end || '}'
          end, case when t342.until is null then 'null' else '{"text":"' || t342.until || '","earliest":' || case t342.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t342.until_earliest || '"' end || ',"latest":' || case t342.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t342.until_latest || '"' end || '}' end, case when t343.id is null then 'null' else printf(
          '{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t343.id, json_quote(t343.start_offset), json_quote(t343.end_offset),
          json_quote(t343.page), json_quote(t343.phrase)) end) as _told from p43 t341
        left join relation t342 on t342.id = t341.relation_id
        left join citation t343 on t343.id = t341.citation_id order by _n limit 100) t344))), p45 as materialized
(select t346.*, row_number() over (order by t346.days desc, t346.until_date desc) as _n
  from (select before as since_date, day as until_date, (cast(substr(day, 9, 2) as integer) + (153 * (cast(substr(day, 6, 2) as integer) + 12 * ((14 -
      cast(substr(day, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 * (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) +
      (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 4 - (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day,
      6, 2) as integer)) / 12) / 100 + (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 400) - (cast(substr(before, 9, 2)
      as integer) + (153 * (cast(substr(before, 6, 2) as integer) + 12 * ((14 - cast(substr(before, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 *
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) + (cast(substr(before, 1, 4) as integer) - (14 -
      cast(substr(before, 6, 2) as integer)) / 12) / 4 - (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 100 +
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 400) as days from contact_days27 where before is not null)
      t346), x46(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t348._told, ',')
      from (select t347._n as _n, '{"sinceDate":' || json_quote(t347.since_date) || ',"untilDate":' || json_quote(t347.until_date) || ',"days":' || t347.days ||
          '}' as _told from p45 t347 order by _n limit 10) t348))) select printf('{"data":{"dyad":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf(
        '{"meetingCount":%s,"aToBCount":%s,"bToACount":%s,"hasMore":%s,"isComplete":%s,"firstContact":%s,"lastContact":%s,"meetings":%s,"statements":%s,"alliances":%s,"obligations":%s,"relations":%s,"gaps":%s}'
        , t1.meeting_count, t1.a_to_b_count, t1.b_to_a_count, case when t1.has_more then 'true' else 'false' end, case when t1.is_complete then 'true' else
        'false' end, json_quote(t1.first_contact), json_quote(t1.last_contact),
        (select x35.json from x35),
        (select x38.json from x38),
        (select x40.json from x40),
        (select x42.json from x42),
        (select x44.json from x44),
        (select x46.json from x46))
      from (select
        (select count(*) from whole29 where _place <= 1000) as meeting_count,
        (select count(*) from a_to_b19 where _place <= 1000) as a_to_b_count,
        (select count(*) from b_to_a26 where _place <= 1000) as b_to_a_count, (exists
          (select 1 from whole29 where _place > 20) or exists
          (select 1 from a_to_b19 where _place > 20) or exists
          (select 1 from b_to_a26 where _place > 20)) as has_more, not (exists
          (select 1 from met10 where cut or _place > 1000) or exists
          (select 1 from a_to_b19 where cut or _place > 1000) or exists
          (select 1 from b_to_a26 where cut or _place > 1000)) as is_complete,
        (select min(day) from contact_days27) as first_contact,
        (select max(day) from contact_days27) as last_contact
        from (select 1 where exists
          (select 1 from record t202 where t202.id = 'actors/sergey-lavrov' and t202.retired is null) and exists
          (select 1 from record t203 where t203.id = 'actors/wang-yi' and t203.retired is null)) t204) t1), 'null'),
  (select value from counter where name = 'revision'))

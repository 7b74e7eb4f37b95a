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
        _place, cut, whole_id) as materialized (with events as
  (select * from participations_of_a_by_participations8 union select * from participations_of_b_by_participations9) select event_id, day, case when whole_id is
      null then row_number() over (partition by whole_id is null order by day desc, event_id desc) end, cut, whole_id
  from (select event_id, day, cut, (with recursive t80(id, depth) as
      (select t81.part_of_id, 1 from meeting t81 where t81.id = events.event_id union select t81.part_of_id, t80.depth + 1 from t80 join meeting t81 on t81.id =
          t80.id where t80.depth < 20) select id from t80 where id in
      (select event_id from events) order by depth desc limit 1) as whole_id from events) t82), statements_of_a11(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from statement t83 where t83.speaker_id in
      (select id from parts_of_a1) union all select 1 from statement t83 where t83.speaker_id in
      (select t85.person_id from office t84 join tenure t85 on t85.office_id = t84.id where t84.body_id in
        (select id from parts_of_a1)) union all select 1 from statement t83 where t83.principal_id in
      (select id from parts_of_a1) union all select 1 from statement t83 where t83.office_id in
      (select t84.id from office t84 where t84.body_id in
        (select id from parts_of_a1))) t86 limit 4000) t87), targets_of_b12(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from target t88 where t88.record_id in
      (select id from parts_of_b3) union all select 1 from target t88 where t88.record_id in
      (select t90.person_id from office t89 join tenure t90 on t90.office_id = t89.id where t89.body_id in
        (select id from parts_of_b3))) t91 limit 4000) t92), told_target13(id, revision, label, note, since, until, rank, confidence, statement_id, record_id,
            role, mention, stance, since_earliest, since_latest, until_earliest, until_latest, statement_date_earliest) as not materialized
(select t95.id, t95.revision, t95.label, t95.note, t95.since, t95.until, t95.rank, t95.confidence, t95.statement_id, t95.record_id, t95.role, t95.mention,
    t95.stance, t95.since_earliest, t95.since_latest, t95.until_earliest, t95.until_latest, t95.statement_date_earliest from target t95 where t95.rank <>
    'deprecated'), targets_for_b14(id, event_id, day, tenure_id) as materialized
(select t96.id, t96.statement_id as event_id, t96.statement_date_earliest as day, min(t99.id) as tenure_id from office t98 cross join tenure t99 cross join
    told_target13 t96 where t98.body_id in
  (select id from parts_of_b3) and t99.person_id = t96.record_id and t98.id = t99.office_id and not t96.record_id = 'actors/wang-yi' and t99.since_earliest <=
  (select t97.date_latest from statement t97 where t97.id = t96.statement_id) and t99.until_latest >=
  (select t97.date_earliest from statement t97 where t97.id = t96.statement_id) and t99.rank <> 'deprecated' and (t98.body_id = 'actors/wang-yi' or exists (with
      recursive t101(id) as
      (select t98.body_id union select t104.id from t101 join relation t102 on t102.subject_id = t101.id and t102.kind = 'part_of' join actor t103 on t103.id =
          t101.id and t103.kind <> 'state' join actor t104 on t104.id = t102.object_id where t102.since_earliest <=
        (select t100.date_latest from statement t100 where t100.id = t96.statement_id) and t102.until_latest >=
        (select t100.date_earliest from statement t100 where t100.id = t96.statement_id) and t102.rank <> 'deprecated') select 1 from t101 where t101.id =
            'actors/wang-yi')) group by 1, 2, 3 union all select t96.id, t96.statement_id as event_id, t96.statement_date_earliest as day, null as tenure_id
            from told_target13 t96 where t96.record_id in
  (select id from parts_of_b3) and not t96.record_id = 'actors/wang-yi' and not exists
  (select 1 from tenure t105 where t105.person_id = t96.record_id and t105.since_earliest <=
    (select t97.date_latest from statement t97 where t97.id = t96.statement_id) and t105.until_latest >=
    (select t97.date_earliest from statement t97 where t97.id = t96.statement_id) and t105.rank <> 'deprecated') and (t96.record_id = 'actors/wang-yi' or exists
        (with recursive t107(id) as
      (select t96.record_id union select t110.id from t107 join relation t108 on t108.subject_id = t107.id and t108.kind = 'part_of' join actor t109 on t109.id
          = t107.id and t109.kind <> 'state' join actor t110 on t110.id = t108.object_id where t108.since_earliest <=
        (select t106.date_latest from statement t106 where t106.id = t96.statement_id) and t108.until_latest >=
        (select t106.date_earliest from statement t106 where t106.id = t96.statement_id) and t108.rank <> 'deprecated') select 1 from t107 where t107.id =
            'actors/wang-yi'))), told_statement15(id, revision, label, summary, speaker_id, office_id, principal_id, meeting_id, date, form, speech_act,
            date_earliest, date_latest) as not materialized
(select t112.id, t112.revision, t112.label, t112.summary, t112.speaker_id, t112.office_id, t112.principal_id, t112.meeting_id, t112.date, t112.form,
    t112.speech_act, t112.date_earliest, t112.date_latest from statement t112 where true), statements_for_a16(id, event_id, day, tenure_id) as materialized
(select t114.id, t114.id as event_id, t114.date_earliest as day, null as tenure_id from told_statement15 t114 where t114.principal_id in
  (select id from parts_of_a1) and not t114.speaker_id = 'actors/sergey-lavrov' and t114.principal_id is not null and (t114.principal_id =
      'actors/sergey-lavrov' or exists (with recursive t117(id) as
      (select t114.principal_id union select t120.id from t117 join relation t118 on t118.subject_id = t117.id and t118.kind = 'part_of' join actor t119 on
          t119.id = t117.id and t119.kind <> 'state' join actor t120 on t120.id = t118.object_id where t118.since_earliest <= t114.date_latest and
          t118.until_latest >= t114.date_earliest and t118.rank <> 'deprecated') select 1 from t117 where t117.id = 'actors/sergey-lavrov')) union all select
          t114.id, t114.id as event_id, t114.date_earliest as day, null as tenure_id from office t115 cross join told_statement15 t114 where t115.body_id in
  (select id from parts_of_a1) and t115.id = t114.office_id and not t114.speaker_id = 'actors/sergey-lavrov' and +t114.principal_id is null and (t115.body_id =
      'actors/sergey-lavrov' or exists (with recursive t121(id) as
      (select t115.body_id union select t124.id from t121 join relation t122 on t122.subject_id = t121.id and t122.kind = 'part_of' join actor t123 on t123.id =
          t121.id and t123.kind <> 'state' join actor t124 on t124.id = t122.object_id where t122.since_earliest <= t114.date_latest and t122.until_latest >=
          t114.date_earliest and t122.rank <> 'deprecated') select 1 from t121 where t121.id = 'actors/sergey-lavrov')) union all select t114.id, t114.id as
          event_id, t114.date_earliest as day, min(t116.id) as tenure_id from office t115 cross join tenure t116 cross join told_statement15 t114 where
          t115.body_id in
  (select id from parts_of_a1) and t116.person_id = t114.speaker_id and t115.id = t116.office_id and not t114.speaker_id = 'actors/sergey-lavrov' and
      +t114.principal_id is null and +t114.office_id is null and t116.since_earliest <= t114.date_latest and t116.until_latest >= t114.date_earliest and
      t116.rank <> 'deprecated' and (t115.body_id = 'actors/sergey-lavrov' or exists (with recursive t125(id) as
      (select t115.body_id union select t128.id from t125 join relation t126 on t126.subject_id = t125.id and t126.kind = 'part_of' join actor t127 on t127.id =
          t125.id and t127.kind <> 'state' join actor t128 on t128.id = t126.object_id where t126.since_earliest <= t114.date_latest and t126.until_latest >=
          t114.date_earliest and t126.rank <> 'deprecated') select 1 from t125 where t125.id = 'actors/sergey-lavrov')) group by 1, 2, 3 union all select
          t114.id, t114.id as event_id, t114.date_earliest as day, null as tenure_id from told_statement15 t114 where t114.speaker_id in
  (select id from parts_of_a1) and not t114.speaker_id = 'actors/sergey-lavrov' and +t114.principal_id is null and +t114.office_id is null and not exists
  (select 1 from tenure t129 where t129.person_id = t114.speaker_id and t129.since_earliest <= t114.date_latest and t129.until_latest >= t114.date_earliest and
      t129.rank <> 'deprecated') and (t114.speaker_id = 'actors/sergey-lavrov' or exists (with recursive t130(id) as
      (select t114.speaker_id union select t133.id from t130 join relation t131 on t131.subject_id = t130.id and t131.kind = 'part_of' join actor t132 on
          t132.id = t130.id and t132.kind <> 'state' join actor t133 on t133.id = t131.object_id where t131.since_earliest <= t114.date_latest and
          t131.until_latest >= t114.date_earliest and t131.rank <> 'deprecated') select 1 from t130 where t130.id = 'actors/sergey-lavrov'))),
          statements_of_a_by_targets17(event_id, day, cut) as materialized
(select event_id, day, count(*) over () > 1000
  from (select t93.event_id, t93.day
    from (select t111.id, t111.id as event_id, t111.date_earliest as day, null as tenure_id from told_statement15 t111 where t111.speaker_id =
        'actors/sergey-lavrov' union all select t113.* from statements_for_a16 t113 where true) t93 where
    (select n from statements_of_a11) <=
    (select n from targets_of_b12) and (exists
      (select t94.id, t94.statement_id as event_id, t94.statement_date_earliest as day, null as tenure_id from told_target13 t94 where t94.statement_id =
          t93.event_id and t94.record_id = 'actors/wang-yi') or t93.event_id in
      (select event_id from targets_for_b14)) order by t93.day desc, t93.id desc limit 1001) t134), targets_of_b_by_statements18(event_id, day, cut) as
          materialized
(select event_id, day, count(*) over () > 1000
  from (select t135.event_id, t135.day
    from (select t137.id, t137.statement_id as event_id, t137.statement_date_earliest as day, null as tenure_id from told_target13 t137 where t137.record_id =
        'actors/wang-yi' union all select t138.* from targets_for_b14 t138 where true) t135 where
    (select n from statements_of_a11) >
    (select n from targets_of_b12) and (exists
      (select t136.id, t136.id as event_id, t136.date_earliest as day, null as tenure_id from told_statement15 t136 where t136.id = t135.event_id and
          t136.speaker_id = 'actors/sergey-lavrov') or t135.event_id in
      (select event_id from statements_for_a16)) order by t135.day desc, t135.id desc limit 1001) t139), a_to_b19(event_id, day, _place, cut) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc), cut
  from (select * from statements_of_a_by_targets17 union select * from targets_of_b_by_statements18) t140), statements_of_b20(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from statement t141 where t141.speaker_id in
      (select id from parts_of_b3) union all select 1 from statement t141 where t141.speaker_id in
      (select t143.person_id from office t142 join tenure t143 on t143.office_id = t142.id where t142.body_id in
        (select id from parts_of_b3)) union all select 1 from statement t141 where t141.principal_id in
      (select id from parts_of_b3) union all select 1 from statement t141 where t141.office_id in
      (select t142.id from office t142 where t142.body_id in
        (select id from parts_of_b3))) t144 limit 4000) t145), targets_of_a21(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from target t146 where t146.record_id in
      (select id from parts_of_a1) union all select 1 from target t146 where t146.record_id in
      (select t148.person_id from office t147 join tenure t148 on t148.office_id = t147.id where t147.body_id in
        (select id from parts_of_a1))) t149 limit 4000) t150), targets_for_a22(id, event_id, day, tenure_id) as materialized
(select t153.id, t153.statement_id as event_id, t153.statement_date_earliest as day, min(t156.id) as tenure_id from office t155 cross join tenure t156 cross
    join told_target13 t153 where t155.body_id in
  (select id from parts_of_a1) and t156.person_id = t153.record_id and t155.id = t156.office_id and not t153.record_id = 'actors/sergey-lavrov' and
      t156.since_earliest <=
  (select t154.date_latest from statement t154 where t154.id = t153.statement_id) and t156.until_latest >=
  (select t154.date_earliest from statement t154 where t154.id = t153.statement_id) and t156.rank <> 'deprecated' and (t155.body_id = 'actors/sergey-lavrov' or
      exists (with recursive t158(id) as
      (select t155.body_id union select t161.id from t158 join relation t159 on t159.subject_id = t158.id and t159.kind = 'part_of' join actor t160 on t160.id =
          t158.id and t160.kind <> 'state' join actor t161 on t161.id = t159.object_id where t159.since_earliest <=
        (select t157.date_latest from statement t157 where t157.id = t153.statement_id) and t159.until_latest >=
        (select t157.date_earliest from statement t157 where t157.id = t153.statement_id) and t159.rank <> 'deprecated') select 1 from t158 where t158.id =
            'actors/sergey-lavrov')) group by 1, 2, 3 union all select t153.id, t153.statement_id as event_id, t153.statement_date_earliest as day, null as
            tenure_id from told_target13 t153 where t153.record_id in
  (select id from parts_of_a1) and not t153.record_id = 'actors/sergey-lavrov' and not exists
  (select 1 from tenure t162 where t162.person_id = t153.record_id and t162.since_earliest <=
    (select t154.date_latest from statement t154 where t154.id = t153.statement_id) and t162.until_latest >=
    (select t154.date_earliest from statement t154 where t154.id = t153.statement_id) and t162.rank <> 'deprecated') and (t153.record_id =
        'actors/sergey-lavrov' or exists (with recursive t164(id) as
      (select t153.record_id union select t167.id from t164 join relation t165 on t165.subject_id = t164.id and t165.kind = 'part_of' join actor t166 on t166.id
          = t164.id and t166.kind <> 'state' join actor t167 on t167.id = t165.object_id where t165.since_earliest <=
        (select t163.date_latest from statement t163 where t163.id = t153.statement_id) and t165.until_latest >=
        (select t163.date_earliest from statement t163 where t163.id = t153.statement_id) and t165.rank <> 'deprecated') select 1 from t164 where t164.id =
            'actors/sergey-lavrov'))), statements_for_b23(id, event_id, day, tenure_id) as materialized
(select t170.id, t170.id as event_id, t170.date_earliest as day, null as tenure_id from told_statement15 t170 where t170.principal_id in
  (select id from parts_of_b3) and not t170.speaker_id = 'actors/wang-yi' and t170.principal_id is not null and (t170.principal_id = 'actors/wang-yi' or exists
      (with recursive t173(id) as
      (select t170.principal_id union select t176.id from t173 join relation t174 on t174.subject_id = t173.id and t174.kind = 'part_of' join actor t175 on
          t175.id = t173.id and t175.kind <> 'state' join actor t176 on t176.id = t174.object_id where t174.since_earliest <= t170.date_latest and
          t174.until_latest >= t170.date_earliest and t174.rank <> 'deprecated') select 1 from t173 where t173.id = 'actors/wang-yi')) union all select t170.id,
          t170.id as event_id, t170.date_earliest as day, null as tenure_id from office t171 cross join told_statement15 t170 where t171.body_id in
  (select id from parts_of_b3) and t171.id = t170.office_id and not t170.speaker_id = 'actors/wang-yi' and +t170.principal_id is null and (t171.body_id =
      'actors/wang-yi' or exists (with recursive t177(id) as
      (select t171.body_id union select t180.id from t177 join relation t178 on t178.subject_id = t177.id and t178.kind = 'part_of' join actor t179 on t179.id =
          t177.id and t179.kind <> 'state' join actor t180 on t180.id = t178.object_id where t178.since_earliest <= t170.date_latest and t178.until_latest >=
          t170.date_earliest and t178.rank <> 'deprecated') select 1 from t177 where t177.id = 'actors/wang-yi')) union all select t170.id, t170.id as event_id,
          t170.date_earliest as day, min(t172.id) as tenure_id from office t171 cross join tenure t172 cross join told_statement15 t170 where t171.body_id in
  (select id from parts_of_b3) and t172.person_id = t170.speaker_id and t171.id = t172.office_id and not t170.speaker_id = 'actors/wang-yi' and
      +t170.principal_id is null and +t170.office_id is null and t172.since_earliest <= t170.date_latest and t172.until_latest >= t170.date_earliest and
      t172.rank <> 'deprecated' and (t171.body_id = 'actors/wang-yi' or exists (with recursive t181(id) as
      (select t171.body_id union select t184.id from t181 join relation t182 on t182.subject_id = t181.id and t182.kind = 'part_of' join actor t183 on t183.id =
          t181.id and t183.kind <> 'state' join actor t184 on t184.id = t182.object_id where t182.since_earliest <= t170.date_latest and t182.until_latest >=
          t170.date_earliest and t182.rank <> 'deprecated') select 1 from t181 where t181.id = 'actors/wang-yi')) group by 1, 2, 3 union all select t170.id,
          t170.id as event_id, t170.date_earliest as day, null as tenure_id from told_statement15 t170 where t170.speaker_id in
  (select id from parts_of_b3) and not t170.speaker_id = 'actors/wang-yi' and +t170.principal_id is null and +t170.office_id is null and not exists
  (select 1 from tenure t185 where t185.person_id = t170.speaker_id and t185.since_earliest <= t170.date_latest and t185.until_latest >= t170.date_earliest and
      t185.rank <> 'deprecated') and (t170.speaker_id = 'actors/wang-yi' or exists (with recursive t186(id) as
      (select t170.speaker_id union select t189.id from t186 join relation t187 on t187.subject_id = t186.id and t187.kind = 'part_of' join actor t188 on
          t188.id = t186.id and t188.kind <> 'state' join actor t189 on t189.id = t187.object_id where t187.since_earliest <= t170.date_latest and
          t187.until_latest >= t170.date_earliest and t187.rank <> 'deprecated') select 1 from t186 where t186.id = 'actors/wang-yi'))),
          statements_of_b_by_targets24(event_id, day, cut) as materialized
(select event_id, day, count(*) over () > 1000
  from (select t151.event_id, t151.day
    from (select t168.id, t168.id as event_id, t168.date_earliest as day, null as tenure_id from told_statement15 t168 where t168.speaker_id = 'actors/wang-yi'
        union all select t169.* from statements_for_b23 t169 where true) t151 where
    (select n from statements_of_b20) <=
    (select n from targets_of_a21) and (exists
      (select t152.id, t152.statement_id as event_id, t152.statement_date_earliest as day, null as tenure_id from told_target13 t152 where t152.statement_id =
          t151.event_id and t152.record_id = 'actors/sergey-lavrov') or t151.event_id in
      (select event_id from targets_for_a22)) order by t151.day desc, t151.id desc limit 1001) t190), targets_of_a_by_statements25(event_id, day, cut) as
          materialized
(select event_id, day, count(*) over () > 1000
  from (select t191.event_id, t191.day
    from (select t193.id, t193.statement_id as event_id, t193.statement_date_earliest as day, null as tenure_id from told_target13 t193 where t193.record_id =
        'actors/sergey-lavrov' union all select t194.* from targets_for_a22 t194 where true) t191 where
    (select n from statements_of_b20) >
    (select n from targets_of_a21) and (exists
      (select t192.id, t192.id as event_id, t192.date_earliest as day, null as tenure_id from told_statement15 t192 where t192.id = t191.event_id and
          t192.speaker_id = 'actors/wang-yi') or t191.event_id in
      (select event_id from statements_for_b23)) order by t191.day desc, t191.id desc limit 1001) t195), b_to_a26(event_id, day, _place, cut) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc), cut
  from (select * from statements_of_b_by_targets24 union select * from targets_of_a_by_statements25) t196), contact_days27(day, before) as materialized
(select day, lag(day) over (order by day)
  from (select day from met10 where day > '0000-00-00' and day < '9999-99-99' and coalesce(_place, 1) <= 1000 union select day from a_to_b19 where day >
      '0000-00-00' and day < '9999-99-99' and coalesce(_place, 1) <= 1000 union select day from b_to_a26 where day > '0000-00-00' and day < '9999-99-99' and
      coalesce(_place, 1) <= 1000) t197), p28 as materialized
(select t204.*, row_number() over (order by t204._place) as _n
  from (select t203.event_id as meeting_id, t203._place, t202.start as date, t202.start_earliest as date_earliest, t202.start_latest as date_latest
    from (select * from met10 where _place <= 20 order by _place limit 20) t203 join meeting t202 on t202.id = t203.event_id) t204), told_citation28(id,
        revision, label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not
        materialized
(select t213.id, t213.revision, t213.label, t213.note, t213.record_id, t213.document_id, t213.support_type, t213.value, t213.start_offset, t213.end_offset,
    t213.span_sha256, t213.page, t213.phrase, t213.prefix, t213.suffix, t213.field from citation t213 where true), x30(id, json) as
(select t208._n, printf('[%s]',
    (select group_concat(t219._told, ',')
      from (select row_number() over (order by t214.participation_id) as _n, printf(
          '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t215.id,
          json_quote(t215.label), t215.role, t215.attendance, t216.id, json_quote(t216.label), case when t217.id is null then 'null' else '{"id":"' || t217.id
          || '","label":' || json_quote(t217.label) || ',"since":' || case when t217.since is null then 'null' else '{"text":"' || t217.since || '","earliest":'
          || case t217.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t217.since_earliest || '"' end || ',"latest":' ||
          case t217.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t217.since_latest || '"' end || '}' end || ',"until":'
          || case when t217.until is null then 'null' else '{"text":"' || t217.until || '","earliest":' || case t217.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t217.until_earliest || '"' end || ',"latest":' || case t217.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t217.until_latest || '"' end || '}' end || '}' end, case when t218.id is null then 'null' else
          printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t218.id, json_quote(t218.start_offset), json_quote(t218.end_offset),
          json_quote(t218.page), json_quote(t218.phrase)) end) as _told
        from (select t211.id as participation_id, case when count(*) = count(t211.tenure_id) then min(t211.tenure_id) end as tenure_id,
          (select t212.id from told_citation28 t212 where t212.record_id = t211.id and t212.support_type = 'supports' order by t212.id limit 1) as citation_id
          from (select t209.id, t209.meeting_id as event_id, t209.meeting_start_earliest as day, null as tenure_id from told_participation5 t209 where
              t209.meeting_id = t208.meeting_id and t209.actor_id = 'actors/sergey-lavrov' and t209.attendance in ('present', 'remote') union all select t210.*
              from participations_for_a7 t210 where t210.event_id = t208.meeting_id) t211 group by t211.id) t214
        left join participation t215 on t215.id = t214.participation_id
        left join actor t216 on t216.id = t215.actor_id
        left join tenure t217 on t217.id = t214.tenure_id
        left join citation t218 on t218.id = t214.citation_id order by _n limit 20) t219)) from p28 t208), x31(id, json) as
(select t220._n, printf('[%s]',
    (select group_concat(t230._told, ',')
      from (select row_number() over (order by t225.participation_id) as _n, printf(
          '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t226.id,
          json_quote(t226.label), t226.role, t226.attendance, t227.id, json_quote(t227.label), case when t228.id is null then 'null' else '{"id":"' || t228.id
          || '","label":' || json_quote(t228.label) || ',"since":' || case when t228.since is null then 'null' else '{"text":"' || t228.since || '","earliest":'
          || case t228.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t228.since_earliest || '"' end || ',"latest":' ||
          case t228.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t228.since_latest || '"' end || '}' end || ',"until":'
          || case when t228.until is null then 'null' else '{"text":"' || t228.until || '","earliest":' || case t228.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t228.until_earliest || '"' end || ',"latest":' || case t228.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t228.until_latest || '"' end || '}' end || '}' end, case when t229.id is null then 'null' else
          printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t229.id, json_quote(t229.start_offset), json_quote(t229.end_offset),
          json_quote(t229.page), json_quote(t229.phrase)) end) as _told
        from (select t223.id as participation_id, case when count(*) = count(t223.tenure_id) then min(t223.tenure_id) end as tenure_id,
          (select t224.id from told_citation28 t224 where t224.record_id = t223.id and t224.support_type = 'supports' order by t224.id limit 1) as citation_id
          from (select t221.id, t221.meeting_id as event_id, t221.meeting_start_earliest as day, null as tenure_id from told_participation5 t221 where
              t221.meeting_id = t220.meeting_id and t221.actor_id = 'actors/wang-yi' and t221.attendance in ('present', 'remote') union all select t222.* from
              participations_for_b6 t222 where t222.event_id = t220.meeting_id) t223 group by t223.id) t225
        left join participation t226 on t226.id = t225.participation_id
        left join actor t227 on t227.id = t226.actor_id
        left join tenure t228 on t228.id = t225.tenure_id
        left join citation t229 on t229.id = t225.citation_id order by _n limit 20) t230)) from p28 t220), x32(id, json) as
(select t231._n, printf('[%s]',
    (select group_concat(t257._told, ',')
      from (select row_number() over (order by t234.date_earliest, t234.meeting_id) as _n, printf(
          '{"date":%s,"meeting":{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s},"a":[%s],"b":[%s]}', case when t234.date is null then 'null' else
          '{"text":"' || t234.date || '","earliest":' || case t234.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t234.date_earliest || '"' end || ',"latest":' || case t234.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t234.date_latest || '"' end || '}' end, t235.id, json_quote(t235.label), t235.kind, case when t235.start is null then 'null' else '{"text":"' ||
          t235.start || '","earliest":' || case t235.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t235.start_earliest
          || '"' end || ',"latest":' || case t235.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t235.start_latest || '"'
          end || '}' end, case when t236.id is null then 'null' else '{"id":"' || t236.id || '","label":' || json_quote(t236.label) || '}' end,
          (select group_concat(t246._told, ',')
            from (select row_number() over (order by t241.participation_id) as _n, printf(
                '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t242.id,
                json_quote(t242.label), t242.role, t242.attendance, t243.id, json_quote(t243.label), case when t244.id is null then 'null' else '{"id":"' ||
                t244.id || '","label":' || json_quote(t244.label) || ',"since":' || case when t244.since is null then 'null' else '{"text":"' || t244.since ||
                '","earliest":' || case t244.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t244.since_earliest || '"'
                end || ',"latest":' || case t244.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t244.since_latest || '"'
                end || '}' end || ',"until":' || case when t244.until is null then 'null' else '{"text":"' || t244.until || '","earliest":' || case
                t244.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t244.until_earliest || '"' end || ',"latest":' ||
                case t244.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t244.until_latest || '"' end || '}' end || '}'
                end, case when t245.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t245.id,
                json_quote(t245.start_offset), json_quote(t245.end_offset), json_quote(t245.page), json_quote(t245.phrase)) end) as _told
              from (select t239.id as participation_id, case when count(*) = count(t239.tenure_id) then min(t239.tenure_id) end as tenure_id,
                (select t240.id from told_citation28 t240 where t240.record_id = t239.id and t240.support_type = 'supports' order by t240.id limit 1) as
                    citation_id
                from (select t237.id, t237.meeting_id as event_id, t237.meeting_start_earliest as day, null as tenure_id from told_participation5 t237 where
                    t237.meeting_id = t234.meeting_id and t237.actor_id = 'actors/sergey-lavrov' and t237.attendance in ('present', 'remote') union all select
                    t238.* from participations_for_a7 t238 where t238.event_id = t234.meeting_id) t239 group by t239.id) t241
              left join participation t242 on t242.id = t241.participation_id
              left join actor t243 on t243.id = t242.actor_id
              left join tenure t244 on t244.id = t241.tenure_id
              left join citation t245 on t245.id = t241.citation_id order by _n limit 20) t246),
          (select group_concat(t256._told, ',')
            from (select row_number() over (order by t251.participation_id) as _n, printf(
                '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t252.id,
                json_quote(t252.label), t252.role, t252.attendance, t253.id, json_quote(t253.label), case when t254.id is null then 'null' else '{"id":"' ||
                t254.id || '","label":' || json_quote(t254.label) || ',"since":' || case when t254.since is null then 'null' else '{"text":"' || t254.since ||
                '","earliest":' || case t254.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t254.since_earliest || '"'
                end || ',"latest":' || case t254.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t254.since_latest || '"'
                end || '}' end || ',"until":' || case when t254.until is null then 'null' else '{"text":"' || t254.until || '","earliest":' || case
                t254.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t254.until_earliest || '"' end || ',"latest":' ||
                case t254.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t254.until_latest || '"' end || '}' end || '}'
                end, case when t255.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t255.id,
                json_quote(t255.start_offset), json_quote(t255.end_offset), json_quote(t255.page), json_quote(t255.phrase)) end) as _told
              from (select t249.id as participation_id, case when count(*) = count(t249.tenure_id) then min(t249.tenure_id) end as tenure_id,
                (select t250.id from told_citation28 t250 where t250.record_id = t249.id and t250.support_type = 'supports' order by t250.id limit 1) as
                    citation_id
                from (select t247.id, t247.meeting_id as event_id, t247.meeting_start_earliest as day, null as tenure_id from told_participation5 t247 where
                    t247.meeting_id = t234.meeting_id and t247.actor_id = 'actors/wang-yi' and t247.attendance in ('present', 'remote') union all select t248.*
                    from participations_for_b6 t248 where t248.event_id = t234.meeting_id) t249 group by t249.id) t251
              left join participation t252 on t252.id = t251.participation_id
              left join actor t253 on t253.id = t252.actor_id
              left join tenure t254 on t254.id = t251.tenure_id
              left join citation t255 on t255.id = t251.citation_id order by _n limit 20) t256)) as _told
        from (select t233.event_id as meeting_id, t232.start as date, t232.start_earliest as date_earliest, t232.start_latest as date_latest from met10 t233
            join meeting t232 on t232.id = t233.event_id where t233.whole_id = t231.meeting_id) t234
        left join meeting t235 on t235.id = t234.meeting_id
        left join place t236 on t236.id = t235.place_id order by _n limit 20) t257)) from p28 t231), x33(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t258._told, ',')
      from (select t205._n as _n, printf('{"date":%s,"meeting":{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s},"a":%s,"b":%s,"parts":%s}', case when
          t205.date is null then 'null' else '{"text":"' || t205.date || '","earliest":' || case t205.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t205.date_earliest || '"' end || ',"latest":' || case t205.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t205.date_latest || '"' end || '}' end, t206.id, json_quote(t206.label), t206.kind, case when t206.start is null
          then 'null' else '{"text":"' || t206.start || '","earliest":' || case t206.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
          else '"' || t206.start_earliest || '"' end || ',"latest":' || case t206.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else
          '"' || t206.start_latest || '"' end || '}' end, case when t207.id is null then 'null' else '{"id":"' || t207.id || '","label":' ||
          json_quote(t207.label) || '}' end,
          (select x30.json from x30 where x30.id = t205._n),
          (select x31.json from x31 where x31.id = t205._n),
          (select x32.json from x32 where x32.id = t205._n)) as _told from p28 t205
        left join meeting t206 on t206.id = t205.meeting_id
        left join place t207 on t207.id = t206.place_id order by _n limit 100) t258))), p34 as materialized
(select t272.*, row_number() over (order by t272._day desc, t272.statement_id desc, t272.direction desc) as _n
  from (select t261.event_id as statement_id, t261.day as _day, 'a_to_b' as direction, t260.date as date, t260.date_earliest as date_earliest, t260.date_latest
      as date_latest,
    (select t262.id from told_citation28 t262 where t262.record_id = t260.id and t262.support_type = 'supports' order by t262.id limit 1) as citation_id,
    (select case when count(*) = count(t263.tenure_id) then min(t263.tenure_id) end
      from (select t264.id, t264.id as event_id, t264.date_earliest as day, null as tenure_id from told_statement15 t264 where t264.id = t260.id and
          t264.speaker_id = 'actors/sergey-lavrov' union all select t265.* from statements_for_a16 t265 where t265.event_id = t260.id) t263) as tenure_id
    from (select * from a_to_b19 where _place <= 20 order by _place limit 20) t261 join statement t260 on t260.id = t261.event_id union all select t267.event_id
        as statement_id, t267.day as _day, 'b_to_a' as direction, t266.date as date, t266.date_earliest as date_earliest, t266.date_latest as date_latest,
    (select t268.id from told_citation28 t268 where t268.record_id = t266.id and t268.support_type = 'supports' order by t268.id limit 1) as citation_id,
    (select case when count(*) = count(t269.tenure_id) then min(t269.tenure_id) end
      from (select t270.id, t270.id as event_id, t270.date_earliest as day, null as tenure_id from told_statement15 t270 where t270.id = t266.id and
          t270.speaker_id = 'actors/wang-yi' union all select t271.* from statements_for_b23 t271 where t271.event_id = t266.id) t269) as tenure_id
    from (select * from b_to_a26 where _place <= 20 order by _place limit 20) t267 join statement t266 on t266.id = t267.event_id) t272), x35(id, json) as
(select t278._n, printf('[%s]',
    (select group_concat(t289._told, ',')
      from (select row_number() over (order by t285.target_id) as _n, printf(
          '{"target":{"id":"%s","label":%s,"role":"%s","mention":"%s","stance":"%s"},"tenure":%s,"citation":%s}', t286.id, json_quote(t286.label), t286.role,
          t286.mention, t286.stance, case when t287.id is null then 'null' else '{"id":"' || t287.id || '","label":' || json_quote(t287.label) || ',"since":' ||
          case when t287.since is null then 'null' else '{"text":"' || t287.since || '","earliest":' || case t287.since_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t287.since_earliest || '"' end || ',"latest":' || case t287.since_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t287.since_latest || '"' end || '}' end || ',"until":' || case when t287.until is null then 'null' else
          '{"text":"' || t287.until || '","earliest":' || case t287.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t287.until_earliest || '"' end || ',"latest":' || case t287.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t287.until_latest || '"' end || '}' end || '}' end, case when t288.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t288.id, json_quote(t288.start_offset), json_quote(t288.end_offset),
          json_quote(t288.page), json_quote(t288.phrase)) end) as _told
        from (select t283.id as target_id, case when count(*) = count(t283.tenure_id) then min(t283.tenure_id) end as tenure_id,
          (select t284.id from told_citation28 t284 where t284.record_id = t283.id and t284.support_type = 'supports' order by t284.id limit 1) as citation_id
          from (select t279.id, t279.statement_id as event_id, t279.statement_date_earliest as day, null as tenure_id from told_target13 t279 where
              t279.statement_id = t278.statement_id and t278.direction = 'a_to_b' and t279.record_id = 'actors/wang-yi' union all select t280.* from
              targets_for_b14 t280 where t280.event_id = t278.statement_id and t278.direction = 'a_to_b' union all select t281.id, t281.statement_id as
              event_id, t281.statement_date_earliest as day, null as tenure_id from told_target13 t281 where t281.statement_id = t278.statement_id and
              t278.direction = 'b_to_a' and t281.record_id = 'actors/sergey-lavrov' union all select t282.* from targets_for_a22 t282 where t282.event_id =
              t278.statement_id and t278.direction = 'b_to_a') t283 group by t283.id) t285
        left join target t286 on t286.id = t285.target_id
        left join tenure t287 on t287.id = t285.tenure_id
        left join citation t288 on t288.id = t285.citation_id order by _n limit 20) t289)) from p34 t278), x36(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t290._told, ',')
      from (select t273._n as _n, printf(
          '{"date":%s,"direction":"%s","statement":{"id":"%s","label":%s,"date":%s,"speech_act":"%s","speaker":{"id":"%s","label":%s}},"tenure":%s,"citation":%s,"targets":%s}'
          , case when t273.date is null then 'null' else '{"text":"' || t273.date || '","earliest":' || case t273.date_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t273.date_earliest || '"' end || ',"latest":' || case t273.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t273.date_latest || '"' end || '}' end, t273.direction, t274.id, json_quote(t274.label), case when t274.date is
          null then 'null' else '{"text":"' || t274.date || '","earliest":' || case t274.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t274.date_earliest || '"' end || ',"latest":' || case t274.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
          else '"' || t274.date_latest || '"' end || '}' end, t274.speech_act, t275.id, json_quote(t275.label), case when t276.id is null then 'null' else
          '{"id":"' || t276.id || '","label":' || json_quote(t276.label) || ',"since":' || case when t276.since is null then 'null' else '{"text":"' ||
          t276.since || '","earliest":' || case t276.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t276.since_earliest
          || '"' end || ',"latest":' || case t276.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t276.since_latest || '"'
          end || '}' end || ',"until":' || case when t276.until is null then 'null' else '{"text":"' || t276.until || '","earliest":' || case
          t276.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t276.until_earliest || '"' end || ',"latest":' || case
          t276.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t276.until_latest || '"' end || '}' end || '}' end, case
          when t277.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t277.id,
          json_quote(t277.start_offset), json_quote(t277.end_offset), json_quote(t277.page), json_quote(t277.phrase)) end,
          (select x35.json from x35 where x35.id = t273._n)) as _told from p34 t273
        left join statement t274 on t274.id = t273.statement_id
        left join actor t275 on t275.id = t274.speaker_id
        left join tenure t276 on t276.id = t273.tenure_id
        left join citation t277 on t277.id = t273.citation_id order by _n limit 200) t290))), p37 as materialized
(select t296.*, row_number() over (order by t296.alliance_id, t296.since_earliest, t296.a_id, t296.b_id) as _n
  from (select t292.alliance_id, t292.id as a_id, t293.id as b_id, case when (t292.since_earliest, t292.since_latest) >= (t293.since_earliest,
      t293.since_latest) then t292.since else t293.since end as since, case when (t292.until_latest, t292.until_earliest) <= (t293.until_latest,
      t293.until_earliest) then t292.until else t293.until end as until, case when t292.since_earliest >= t293.since_earliest then t292.since_earliest else
      t293.since_earliest end as since_earliest, case when t292.since_latest >= t293.since_latest then t292.since_latest else t293.since_latest end as
      since_latest, case when t292.until_earliest <= t293.until_earliest then t292.until_earliest else t293.until_earliest end as until_earliest, case when
      t292.until_latest <= t293.until_latest then t292.until_latest else t293.until_latest end as until_latest,
    (select t294.id from told_citation28 t294 where t294.record_id = t292.id and t294.support_type = 'supports' order by t294.id limit 1) as a_citation_id,
    (select t295.id from told_citation28 t295 where t295.record_id = t293.id and t295.support_type = 'supports' order by t295.id limit 1) as b_citation_id from
        membership t292 join membership t293 on t293.alliance_id = t292.alliance_id where t292.actor_id = 'actors/sergey-lavrov' and t292.status in ('member',
        'signatory') and t293.actor_id = 'actors/wang-yi' and t293.status in ('member', 'signatory') and t292.since_earliest <= t293.until_latest and
        t293.since_earliest <= t292.until_latest and t292.rank <> 'deprecated' and t293.rank <> 'deprecated') t296), x38(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t303._told, ',')
      from (select t297._n as _n, printf(
          '{"alliance":{"id":"%s","label":%s},"since":%s,"until":%s,"a":{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s},"a_citation":%s,"b":{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s},"b_citation":%s}'
          , t298.id, json_quote(t298.label), case when t297.since is null then 'null' else '{"text":"' || t297.since || '","earliest":' || case
          t297.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t297.since_earliest || '"' end || ',"latest":' || case
          t297.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t297.since_latest || '"' end || '}' end, case when
          t297.until is null then 'null' else '{"text":"' || t297.until || '","earliest":' || case t297.until_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t297.until_earliest || '"' end || ',"latest":' || case t297.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t297.until_latest || '"' end || '}' end, t299.id, json_quote(t299.label), t299.status, case when t299.since is
          null then 'null' else '{"text":"' || t299.since || '","earliest":' || case t299.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t299.since_earliest || '"' end || ',"latest":' || case t299.since_latest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t299.since_latest || '"' end || '}' end, case when t299.until is null then 'null' else '{"text":"' || t299.until || '","earliest":'
          || case t299.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t299.until_earliest || '"' end || ',"latest":' ||
          case t299.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t299.until_latest || '"' end || '}' end, case when
          t300.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t300.id, json_quote(t300.start_offset),
          json_quote(t300.end_offset), json_quote(t300.page), json_quote(t300.phrase)) end, t301.id, json_quote(t301.label), t301.status, case when t301.since
          is null then 'null' else '{"text":"' || t301.since || '","earliest":' || case t301.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t301.since_earliest || '"' end || ',"latest":' || case t301.since_latest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t301.since_latest || '"' end || '}' end, case when t301.until is null then 'null' else '{"text":"' || t301.until || '","earliest":'
          || case t301.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t301.until_earliest || '"' end || ',"latest":' ||
          case t301.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t301.until_latest || '"' end || '}' end, case when
          t302.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t302.id, json_quote(t302.start_offset),
          json_quote(t302.end_offset), json_quote(t302.page), json_quote(t302.phrase)) end) as _told from p37 t297
        left join alliance t298 on t298.id = t297.alliance_id
        left join membership t299 on t299.id = t297.a_id
        left join citation t300 on t300.id = t297.a_citation_id
        left join membership t301 on t301.id = t297.b_id
        left join citation t302 on t302.id = t297.b_citation_id order by _n limit 100) t303))), p39 as materialized
(select t323.*, row_number() over (order by t323.alliance_id, t323.obligation_id, t323.direction desc) as _n
  from (select distinct t305.id as obligation_id, t305.alliance_id, 'a_to_b' as direction,
    (select t313.id from told_citation28 t313 where t313.record_id = t305.id and t313.support_type = 'supports' order by t313.id limit 1) as citation_id
    from (select t307.id, t307.alliance_id, t307.obligor_id as actor_id, t307.since_earliest as first, t307.until_latest as last, cast(null as boolean) as
        certain from obligation t307 where t307.obligor_id = 'actors/sergey-lavrov' and t307.rank <> 'deprecated' union all select t308.id, t308.alliance_id,
        t309.actor_id, case when t309.since_earliest >= t308.since_earliest then t309.since_earliest else t308.since_earliest end, case when t309.until_latest
        <= t308.until_latest then t309.until_latest else t308.until_latest end, cast(null as boolean) from membership t309 join obligation t308 on
        t308.alliance_id = t309.alliance_id where t308.obligor_id is null and t309.status in ('member', 'signatory') and t309.since_earliest <=
        t308.until_latest and t308.since_earliest <= t309.until_latest and t309.actor_id = 'actors/sergey-lavrov' and t309.rank <> 'deprecated' and t308.rank <>
        'deprecated') t305 join
    (select t310.id, t310.alliance_id, t310.beneficiary_id as actor_id, t310.since_earliest as first, t310.until_latest as last, cast(null as boolean) as
        certain from obligation t310 where t310.beneficiary_id = 'actors/wang-yi' and t310.rank <> 'deprecated' union all select t311.id, t311.alliance_id,
        t312.actor_id, case when t312.since_earliest >= t311.since_earliest then t312.since_earliest else t311.since_earliest end, case when t312.until_latest
        <= t311.until_latest then t312.until_latest else t311.until_latest end, cast(null as boolean) from membership t312 join obligation t311 on
        t311.alliance_id = t312.alliance_id where t311.beneficiary_id is null and t312.status in ('member', 'signatory') and t312.since_earliest <=
        t311.until_latest and t311.since_earliest <= t312.until_latest and t312.actor_id = 'actors/wang-yi' and t312.rank <> 'deprecated' and t311.rank <>
        'deprecated') t306 on t306.id = t305.id where t305.first <= t306.last and t306.first <= t305.last union all select distinct t314.id as obligation_id,
        t314.alliance_id, 'b_to_a' as direction,
    (select t322.id from told_citation28 t322 where t322.record_id = t314.id and t322.support_type = 'supports' order by t322.id limit 1) as citation_id
    from (select t316.id, t316.alliance_id, t316.obligor_id as actor_id, t316.since_earliest as first, t316.until_latest as last, cast(null as boolean) as
        certain from obligation t316 where t316.obligor_id = 'actors/wang-yi' and t316.rank <> 'deprecated' union all select t317.id, t317.alliance_id,
        t318.actor_id, case when t318.since_earliest >= t317.since_earliest then t318.since_earliest else t317.since_earliest end, case when t318.until_latest
        <= t317.until_latest then t318.until_latest else t317.until_latest end, cast(null as boolean) from membership t318 join obligation t317 on
        t317.alliance_id = t318.alliance_id where t317.obligor_id is null and t318.status in ('member', 'signatory') and t318.since_earliest <=
        t317.until_latest and t317.since_earliest <= t318.until_latest and t318.actor_id = 'actors/wang-yi' and t318.rank <> 'deprecated' and t317.rank <>
        'deprecated') t314 join
    (select t319.id, t319.alliance_id, t319.beneficiary_id as actor_id, t319.since_earliest as first, t319.until_latest as last, cast(null as boolean) as
        certain from obligation t319 where t319.beneficiary_id = 'actors/sergey-lavrov' and t319.rank <> 'deprecated' union all select t320.id,
        t320.alliance_id, t321.actor_id, case when t321.since_earliest >= t320.since_earliest then t321.since_earliest else t320.since_earliest end, case when
        t321.until_latest <= t320.until_latest then t321.until_latest else t320.until_latest end, cast(null as boolean) from membership t321 join obligation
        t320 on t320.alliance_id = t321.alliance_id where t320.beneficiary_id is null and t321.status in ('member', 'signatory') and t321.since_earliest <=
        t320.until_latest and t320.since_earliest <= t321.until_latest and t321.actor_id = 'actors/sergey-lavrov' and t321.rank <> 'deprecated' and t320.rank <>
        'deprecated') t315 on t315.id = t314.id where t314.first <= t315.last and t315.first <= t314.last) t323), x40(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t328._told, ',')
      from (select t324._n as _n, printf(
          '{"direction":"%s","obligation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s,"condition":%s,"article":%s},"alliance":{"id":"%s","label":%s},"citation":%s}'
          , t324.direction, t325.id, json_quote(t325.label), t325.kind, case when t325.since is null then 'null' else '{"text":"' || t325.since ||
          '","earliest":' || case t325.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t325.since_earliest || '"' end ||
          ',"latest":' || case t325.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t325.since_latest || '"' end || '}'
          end, case when t325.until is null then 'null' else '{"text":"' || t325.until || '","earliest":' || case t325.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t325.until_earliest || '"' end || ',"latest":' || case t325.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t325.until_latest || '"' end || '}' end, json_quote(t325.condition), json_quote(t325.article),
          t326.id, json_quote(t326.label), case when t327.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t327.id, json_quote(t327.start_offset), json_quote(t327.end_offset),
          json_quote(t327.page), json_quote(t327.phrase)) end) as _told from p39 t324
        left join obligation t325 on t325.id = t324.obligation_id
        left join alliance t326 on t326.id = t324.alliance_id
        left join citation t327 on t327.id = t324.citation_id order by _n limit 100) t328))), p41 as materialized
(select t334.*, row_number() over (order by t334.since_earliest desc, t334.relation_id) as _n
  from (select t330.id as relation_id, t330.since_earliest, 'a_to_b' as direction,
    (select t331.id from told_citation28 t331 where t331.record_id = t330.id and t331.support_type = 'supports' order by t331.id limit 1) as citation_id from
        relation t330 where t330.subject_id = 'actors/sergey-lavrov' and t330.object_id = 'actors/wang-yi' and t330.rank <> 'deprecated' union all select
        t332.id as relation_id, t332.since_earliest, 'b_to_a' as direction,
    (select t333.id from told_citation28 t333 where t333.record_id = t332.id and t333.support_type = 'supports' order by t333.id limit 1) as citation_id from
        relation t332 where t332.subject_id = 'actors/wang-yi' and t332.object_id = 'actors/sergey-lavrov' and t332.rank <> 'deprecated') t334), x42(id, json)
        as
(select 1, printf('[%s]',
    (select group_concat(t338._told, ',')
      from (select t335._n as _n, printf('{"direction":"%s","relation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s},"citation":%s}', t335.direction,
          t336.id, json_quote(t336.label), t336.kind, case when t336.since is null then 'null' else '{"text":"' || t336.since || '","earliest":' || case
          t336.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t336.since_earliest || '"' end || ',"latest":' || case
          t336.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t336.since_latest || '"' end || '}' end, case when
          t336.until is null then 'null' else '{"text":"' || t336.until || '","earliest":' || case t336.until_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t336.until_earliest || '"' end || ',"latest":' || case t336.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t336.until_latest || '"' end || '}' end, case when t337.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t337.id, json_quote(t337.start_offset), json_quote(t337.end_offset),
          json_quote(t337.page), json_quote(t337.phrase)) end) as _told from p41 t335
        left join relation t336 on t336.id = t335.relation_id
        left join citation t337 on t337.id = t335.citation_id order by _n limit 100) t338))), p43 as materialized
(select t340.*, row_number() over (order by t340.days desc, t340.until_date desc) as _n
  from (select before as since_date, day as until_date, (cast(substr(day, 9, 2) as integer) + (153 * (cast(substr(day, 6, 2) as integer) + 12 * ((14 -
      cast(substr(day, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 * (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) +
      (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 4 - (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day,
      6, 2) as integer)) / 12) / 100 + (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 400) - (cast(substr(before, 9, 2)
      as integer) + (153 * (cast(substr(before, 6, 2) as integer) + 12 * ((14 - cast(substr(before, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 *
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) + (cast(substr(before, 1, 4) as integer) - (14 -
      cast(substr(before, 6, 2) as integer)) / 12) / 4 - (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 100 +
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 400) as days from contact_days27 where before is not null)
      t340), x44(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t342._told, ',')
      from (select t341._n as _n, '{"since_date":' || json_quote(t341.since_date) || ',"until_date":' || json_quote(t341.until_date) || ',"days":' || t341.days
          || '}' as _told from p43 t341 order by _n limit 10) t342))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf(
        '{"meeting_count":%s,"a_to_b_count":%s,"b_to_a_count":%s,"has_more":%s,"is_complete":%s,"first_contact":%s,"last_contact":%s,"meetings":%s,"statements":%s,"alliances":%s,"obligations":%s,"relations":%s,"gaps":%s}'
        , t1.meeting_count, t1.a_to_b_count, t1.b_to_a_count, case when t1.has_more then 'true' else 'false' end, case when t1.is_complete then 'true' else
        'false' end, json_quote(t1.first_contact), json_quote(t1.last_contact),
        (select x33.json from x33),
        (select x36.json from x36),
        (select x38.json from x38),
        (select x40.json from x40),
        (select x42.json from x42),
        (select x44.json from x44))
      from (select
        (select count(*) from met10 where _place <= 1000) as meeting_count,
        (select count(*) from a_to_b19 where _place <= 1000) as a_to_b_count,
        (select count(*) from b_to_a26 where _place <= 1000) as b_to_a_count, (exists
          (select 1 from met10 where _place > 20) or exists
          (select 1 from a_to_b19 where _place > 20) or exists
          (select 1 from b_to_a26 where _place > 20)) as has_more, not (exists
          (select 1 from met10 where cut or _place > 1000) or exists
          (select 1 from a_to_b19 where cut or _place > 1000) or exists
          (select 1 from b_to_a26 where cut or _place > 1000)) as is_complete,
        (select min(day) from contact_days27) as first_contact,
        (select max(day) from contact_days27) as last_contact
        from (select 1 where exists
          (select 1 from record t198 where t198.id = 'actors/sergey-lavrov' and t198.retired is null) and exists
          (select 1 from record t199 where t199.id = 'actors/wang-yi' and t199.retired is null)) t200) t1), 'null'),
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
        _place, cut, whole_id) as materialized (with events as
  (select * from participations_of_a_by_participations8 union select * from participations_of_b_by_participations9) select event_id, day, case when whole_id is
      null then row_number() over (partition by whole_id is null order by day desc, event_id desc) end, cut, whole_id
  from (select event_id, day, cut, (with recursive t80(id, depth) as
      (select t81.part_of_id, 1 from meeting t81 where t81.id = events.event_id union select t81.part_of_id, t80.depth + 1 from t80 join meeting t81 on t81.id =
          t80.id where t80.depth < 20) select id from t80 where id in
      (select event_id from events) order by depth desc limit 1) as whole_id from events) t82), statements_of_a11(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from statement t83 where t83.speaker_id in
      (select id from parts_of_a1) union all select 1 from statement t83 where t83.speaker_id in
      (select t85.person_id from office t84 join tenure t85 on t85.office_id = t84.id where t84.body_id in
        (select id from parts_of_a1)) union all select 1 from statement t83 where t83.principal_id in
      (select id from parts_of_a1) union all select 1 from statement t83 where t83.office_id in
      (select t84.id from office t84 where t84.body_id in
        (select id from parts_of_a1))) t86 limit 4000) t87), targets_of_b12(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from target t88 where t88.record_id in
      (select id from parts_of_b3) union all select 1 from target t88 where t88.record_id in
      (select t90.person_id from office t89 join tenure t90 on t90.office_id = t89.id where t89.body_id in
        (select id from parts_of_b3))) t91 limit 4000) t92), told_target13(id, revision, label, note, since, until, rank, confidence, statement_id, record_id,
            role, mention, stance, since_earliest, since_latest, until_earliest, until_latest, statement_date_earliest) as not materialized
(select t95.id, t95.revision, t95.label, t95.note, t95.since, t95.until, t95.rank, t95.confidence, t95.statement_id, t95.record_id, t95.role, t95.mention,
    t95.stance, t95.since_earliest, t95.since_latest, t95.until_earliest, t95.until_latest, t95.statement_date_earliest from target t95 where t95.rank <>
    'deprecated'), targets_for_b14(id, event_id, day, tenure_id) as materialized
(select t96.id, t96.statement_id as event_id, t96.statement_date_earliest as day, min(t99.id) as tenure_id from office t98 cross join tenure t99 cross join
    told_target13 t96 where t98.body_id in
  (select id from parts_of_b3) and t99.person_id = t96.record_id and t98.id = t99.office_id and not t96.record_id = 'actors/wang-yi' and t99.since_earliest <=
  (select t97.date_latest from statement t97 where t97.id = t96.statement_id) and t99.until_latest >=
  (select t97.date_earliest from statement t97 where t97.id = t96.statement_id) and t99.rank <> 'deprecated' and (t98.body_id = 'actors/wang-yi' or exists (with
      recursive t101(id) as
      (select t98.body_id union select t104.id from t101 join relation t102 on t102.subject_id = t101.id and t102.kind = 'part_of' join actor t103 on t103.id =
          t101.id and t103.kind <> 'state' join actor t104 on t104.id = t102.object_id where t102.since_earliest <=
        (select t100.date_latest from statement t100 where t100.id = t96.statement_id) and t102.until_latest >=
        (select t100.date_earliest from statement t100 where t100.id = t96.statement_id) and t102.rank <> 'deprecated') select 1 from t101 where t101.id =
            'actors/wang-yi')) group by 1, 2, 3 union all select t96.id, t96.statement_id as event_id, t96.statement_date_earliest as day, null as tenure_id
            from told_target13 t96 where t96.record_id in
  (select id from parts_of_b3) and not t96.record_id = 'actors/wang-yi' and not exists
  (select 1 from tenure t105 where t105.person_id = t96.record_id and t105.since_earliest <=
    (select t97.date_latest from statement t97 where t97.id = t96.statement_id) and t105.until_latest >=
    (select t97.date_earliest from statement t97 where t97.id = t96.statement_id) and t105.rank <> 'deprecated') and (t96.record_id = 'actors/wang-yi' or exists
        (with recursive t107(id) as
      (select t96.record_id union select t110.id from t107 join relation t108 on t108.subject_id = t107.id and t108.kind = 'part_of' join actor t109 on t109.id
          = t107.id and t109.kind <> 'state' join actor t110 on t110.id = t108.object_id where t108.since_earliest <=
        (select t106.date_latest from statement t106 where t106.id = t96.statement_id) and t108.until_latest >=
        (select t106.date_earliest from statement t106 where t106.id = t96.statement_id) and t108.rank <> 'deprecated') select 1 from t107 where t107.id =
            'actors/wang-yi'))), told_statement15(id, revision, label, summary, speaker_id, office_id, principal_id, meeting_id, date, form, speech_act,
            date_earliest, date_latest) as not materialized
(select t112.id, t112.revision, t112.label, t112.summary, t112.speaker_id, t112.office_id, t112.principal_id, t112.meeting_id, t112.date, t112.form,
    t112.speech_act, t112.date_earliest, t112.date_latest from statement t112 where true), statements_for_a16(id, event_id, day, tenure_id) as materialized
(select t114.id, t114.id as event_id, t114.date_earliest as day, null as tenure_id from told_statement15 t114 where t114.principal_id in
  (select id from parts_of_a1) and not t114.speaker_id = 'actors/sergey-lavrov' and t114.principal_id is not null and (t114.principal_id =
      'actors/sergey-lavrov' or exists (with recursive t117(id) as
      (select t114.principal_id union select t120.id from t117 join relation t118 on t118.subject_id = t117.id and t118.kind = 'part_of' join actor t119 on
          t119.id = t117.id and t119.kind <> 'state' join actor t120 on t120.id = t118.object_id where t118.since_earliest <= t114.date_latest and
          t118.until_latest >= t114.date_earliest and t118.rank <> 'deprecated') select 1 from t117 where t117.id = 'actors/sergey-lavrov')) union all select
          t114.id, t114.id as event_id, t114.date_earliest as day, null as tenure_id from office t115 cross join told_statement15 t114 where t115.body_id in
  (select id from parts_of_a1) and t115.id = t114.office_id and not t114.speaker_id = 'actors/sergey-lavrov' and +t114.principal_id is null and (t115.body_id =
      'actors/sergey-lavrov' or exists (with recursive t121(id) as
      (select t115.body_id union select t124.id from t121 join relation t122 on t122.subject_id = t121.id and t122.kind = 'part_of' join actor t123 on t123.id =
          t121.id and t123.kind <> 'state' join actor t124 on t124.id = t122.object_id where t122.since_earliest <= t114.date_latest and t122.until_latest >=
          t114.date_earliest and t122.rank <> 'deprecated') select 1 from t121 where t121.id = 'actors/sergey-lavrov')) union all select t114.id, t114.id as
          event_id, t114.date_earliest as day, min(t116.id) as tenure_id from office t115 cross join tenure t116 cross join told_statement15 t114 where
          t115.body_id in
  (select id from parts_of_a1) and t116.person_id = t114.speaker_id and t115.id = t116.office_id and not t114.speaker_id = 'actors/sergey-lavrov' and
      +t114.principal_id is null and +t114.office_id is null and t116.since_earliest <= t114.date_latest and t116.until_latest >= t114.date_earliest and
      t116.rank <> 'deprecated' and (t115.body_id = 'actors/sergey-lavrov' or exists (with recursive t125(id) as
      (select t115.body_id union select t128.id from t125 join relation t126 on t126.subject_id = t125.id and t126.kind = 'part_of' join actor t127 on t127.id =
          t125.id and t127.kind <> 'state' join actor t128 on t128.id = t126.object_id where t126.since_earliest <= t114.date_latest and t126.until_latest >=
          t114.date_earliest and t126.rank <> 'deprecated') select 1 from t125 where t125.id = 'actors/sergey-lavrov')) group by 1, 2, 3 union all select
          t114.id, t114.id as event_id, t114.date_earliest as day, null as tenure_id from told_statement15 t114 where t114.speaker_id in
  (select id from parts_of_a1) and not t114.speaker_id = 'actors/sergey-lavrov' and +t114.principal_id is null and +t114.office_id is null and not exists
  (select 1 from tenure t129 where t129.person_id = t114.speaker_id and t129.since_earliest <= t114.date_latest and t129.until_latest >= t114.date_earliest and
      t129.rank <> 'deprecated') and (t114.speaker_id = 'actors/sergey-lavrov' or exists (with recursive t130(id) as
      (select t114.speaker_id union select t133.id from t130 join relation t131 on t131.subject_id = t130.id and t131.kind = 'part_of' join actor t132 on
          t132.id = t130.id and t132.kind <> 'state' join actor t133 on t133.id = t131.object_id where t131.since_earliest <= t114.date_latest and
          t131.until_latest >= t114.date_earliest and t131.rank <> 'deprecated') select 1 from t130 where t130.id = 'actors/sergey-lavrov'))),
          statements_of_a_by_targets17(event_id, day, cut) as materialized
(select event_id, day, count(*) over () > 1000
  from (select t93.event_id, t93.day
    from (select t111.id, t111.id as event_id, t111.date_earliest as day, null as tenure_id from told_statement15 t111 where t111.speaker_id =
        'actors/sergey-lavrov' union all select t113.* from statements_for_a16 t113 where true) t93 where
    (select n from statements_of_a11) <=
    (select n from targets_of_b12) and (exists
      (select t94.id, t94.statement_id as event_id, t94.statement_date_earliest as day, null as tenure_id from told_target13 t94 where t94.statement_id =
          t93.event_id and t94.record_id = 'actors/wang-yi') or t93.event_id in
      (select event_id from targets_for_b14)) order by t93.day desc, t93.id desc limit 1001) t134), targets_of_b_by_statements18(event_id, day, cut) as
          materialized
(select event_id, day, count(*) over () > 1000
  from (select t135.event_id, t135.day
    from (select t137.id, t137.statement_id as event_id, t137.statement_date_earliest as day, null as tenure_id from told_target13 t137 where t137.record_id =
        'actors/wang-yi' union all select t138.* from targets_for_b14 t138 where true) t135 where
    (select n from statements_of_a11) >
    (select n from targets_of_b12) and (exists
      (select t136.id, t136.id as event_id, t136.date_earliest as day, null as tenure_id from told_statement15 t136 where t136.id = t135.event_id and
          t136.speaker_id = 'actors/sergey-lavrov') or t135.event_id in
      (select event_id from statements_for_a16)) order by t135.day desc, t135.id desc limit 1001) t139), a_to_b19(event_id, day, _place, cut) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc), cut
  from (select * from statements_of_a_by_targets17 union select * from targets_of_b_by_statements18) t140), statements_of_b20(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from statement t141 where t141.speaker_id in
      (select id from parts_of_b3) union all select 1 from statement t141 where t141.speaker_id in
      (select t143.person_id from office t142 join tenure t143 on t143.office_id = t142.id where t142.body_id in
        (select id from parts_of_b3)) union all select 1 from statement t141 where t141.principal_id in
      (select id from parts_of_b3) union all select 1 from statement t141 where t141.office_id in
      (select t142.id from office t142 where t142.body_id in
        (select id from parts_of_b3))) t144 limit 4000) t145), targets_of_a21(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from target t146 where t146.record_id in
      (select id from parts_of_a1) union all select 1 from target t146 where t146.record_id in
      (select t148.person_id from office t147 join tenure t148 on t148.office_id = t147.id where t147.body_id in
        (select id from parts_of_a1))) t149 limit 4000) t150), targets_for_a22(id, event_id, day, tenure_id) as materialized
(select t153.id, t153.statement_id as event_id, t153.statement_date_earliest as day, min(t156.id) as tenure_id from office t155 cross join tenure t156 cross
    join told_target13 t153 where t155.body_id in
  (select id from parts_of_a1) and t156.person_id = t153.record_id and t155.id = t156.office_id and not t153.record_id = 'actors/sergey-lavrov' and
      t156.since_earliest <=
  (select t154.date_latest from statement t154 where t154.id = t153.statement_id) and t156.until_latest >=
  (select t154.date_earliest from statement t154 where t154.id = t153.statement_id) and t156.rank <> 'deprecated' and (t155.body_id = 'actors/sergey-lavrov' or
      exists (with recursive t158(id) as
      (select t155.body_id union select t161.id from t158 join relation t159 on t159.subject_id = t158.id and t159.kind = 'part_of' join actor t160 on t160.id =
          t158.id and t160.kind <> 'state' join actor t161 on t161.id = t159.object_id where t159.since_earliest <=
        (select t157.date_latest from statement t157 where t157.id = t153.statement_id) and t159.until_latest >=
        (select t157.date_earliest from statement t157 where t157.id = t153.statement_id) and t159.rank <> 'deprecated') select 1 from t158 where t158.id =
            'actors/sergey-lavrov')) group by 1, 2, 3 union all select t153.id, t153.statement_id as event_id, t153.statement_date_earliest as day, null as
            tenure_id from told_target13 t153 where t153.record_id in
  (select id from parts_of_a1) and not t153.record_id = 'actors/sergey-lavrov' and not exists
  (select 1 from tenure t162 where t162.person_id = t153.record_id and t162.since_earliest <=
    (select t154.date_latest from statement t154 where t154.id = t153.statement_id) and t162.until_latest >=
    (select t154.date_earliest from statement t154 where t154.id = t153.statement_id) and t162.rank <> 'deprecated') and (t153.record_id =
        'actors/sergey-lavrov' or exists (with recursive t164(id) as
      (select t153.record_id union select t167.id from t164 join relation t165 on t165.subject_id = t164.id and t165.kind = 'part_of' join actor t166 on t166.id
          = t164.id and t166.kind <> 'state' join actor t167 on t167.id = t165.object_id where t165.since_earliest <=
        (select t163.date_latest from statement t163 where t163.id = t153.statement_id) and t165.until_latest >=
        (select t163.date_earliest from statement t163 where t163.id = t153.statement_id) and t165.rank <> 'deprecated') select 1 from t164 where t164.id =
            'actors/sergey-lavrov'))), statements_for_b23(id, event_id, day, tenure_id) as materialized
(select t170.id, t170.id as event_id, t170.date_earliest as day, null as tenure_id from told_statement15 t170 where t170.principal_id in
  (select id from parts_of_b3) and not t170.speaker_id = 'actors/wang-yi' and t170.principal_id is not null and (t170.principal_id = 'actors/wang-yi' or exists
      (with recursive t173(id) as
      (select t170.principal_id union select t176.id from t173 join relation t174 on t174.subject_id = t173.id and t174.kind = 'part_of' join actor t175 on
          t175.id = t173.id and t175.kind <> 'state' join actor t176 on t176.id = t174.object_id where t174.since_earliest <= t170.date_latest and
          t174.until_latest >= t170.date_earliest and t174.rank <> 'deprecated') select 1 from t173 where t173.id = 'actors/wang-yi')) union all select t170.id,
          t170.id as event_id, t170.date_earliest as day, null as tenure_id from office t171 cross join told_statement15 t170 where t171.body_id in
  (select id from parts_of_b3) and t171.id = t170.office_id and not t170.speaker_id = 'actors/wang-yi' and +t170.principal_id is null and (t171.body_id =
      'actors/wang-yi' or exists (with recursive t177(id) as
      (select t171.body_id union select t180.id from t177 join relation t178 on t178.subject_id = t177.id and t178.kind = 'part_of' join actor t179 on t179.id =
          t177.id and t179.kind <> 'state' join actor t180 on t180.id = t178.object_id where t178.since_earliest <= t170.date_latest and t178.until_latest >=
          t170.date_earliest and t178.rank <> 'deprecated') select 1 from t177 where t177.id = 'actors/wang-yi')) union all select t170.id, t170.id as event_id,
          t170.date_earliest as day, min(t172.id) as tenure_id from office t171 cross join tenure t172 cross join told_statement15 t170 where t171.body_id in
  (select id from parts_of_b3) and t172.person_id = t170.speaker_id and t171.id = t172.office_id and not t170.speaker_id = 'actors/wang-yi' and
      +t170.principal_id is null and +t170.office_id is null and t172.since_earliest <= t170.date_latest and t172.until_latest >= t170.date_earliest and
      t172.rank <> 'deprecated' and (t171.body_id = 'actors/wang-yi' or exists (with recursive t181(id) as
      (select t171.body_id union select t184.id from t181 join relation t182 on t182.subject_id = t181.id and t182.kind = 'part_of' join actor t183 on t183.id =
          t181.id and t183.kind <> 'state' join actor t184 on t184.id = t182.object_id where t182.since_earliest <= t170.date_latest and t182.until_latest >=
          t170.date_earliest and t182.rank <> 'deprecated') select 1 from t181 where t181.id = 'actors/wang-yi')) group by 1, 2, 3 union all select t170.id,
          t170.id as event_id, t170.date_earliest as day, null as tenure_id from told_statement15 t170 where t170.speaker_id in
  (select id from parts_of_b3) and not t170.speaker_id = 'actors/wang-yi' and +t170.principal_id is null and +t170.office_id is null and not exists
  (select 1 from tenure t185 where t185.person_id = t170.speaker_id and t185.since_earliest <= t170.date_latest and t185.until_latest >= t170.date_earliest and
      t185.rank <> 'deprecated') and (t170.speaker_id = 'actors/wang-yi' or exists (with recursive t186(id) as
      (select t170.speaker_id union select t189.id from t186 join relation t187 on t187.subject_id = t186.id and t187.kind = 'part_of' join actor t188 on
          t188.id = t186.id and t188.kind <> 'state' join actor t189 on t189.id = t187.object_id where t187.since_earliest <= t170.date_latest and
          t187.until_latest >= t170.date_earliest and t187.rank <> 'deprecated') select 1 from t186 where t186.id = 'actors/wang-yi'))),
          statements_of_b_by_targets24(event_id, day, cut) as materialized
(select event_id, day, count(*) over () > 1000
  from (select t151.event_id, t151.day
    from (select t168.id, t168.id as event_id, t168.date_earliest as day, null as tenure_id from told_statement15 t168 where t168.speaker_id = 'actors/wang-yi'
        union all select t169.* from statements_for_b23 t169 where true) t151 where
    (select n from statements_of_b20) <=
    (select n from targets_of_a21) and (exists
      (select t152.id, t152.statement_id as event_id, t152.statement_date_earliest as day, null as tenure_id from told_target13 t152 where t152.statement_id =
          t151.event_id and t152.record_id = 'actors/sergey-lavrov') or t151.event_id in
      (select event_id from targets_for_a22)) order by t151.day desc, t151.id desc limit 1001) t190), targets_of_a_by_statements25(event_id, day, cut) as
          materialized
(select event_id, day, count(*) over () > 1000
  from (select t191.event_id, t191.day
    from (select t193.id, t193.statement_id as event_id, t193.statement_date_earliest as day, null as tenure_id from told_target13 t193 where t193.record_id =
        'actors/sergey-lavrov' union all select t194.* from targets_for_a22 t194 where true) t191 where
    (select n from statements_of_b20) >
    (select n from targets_of_a21) and (exists
      (select t192.id, t192.id as event_id, t192.date_earliest as day, null as tenure_id from told_statement15 t192 where t192.id = t191.event_id and
          t192.speaker_id = 'actors/wang-yi') or t191.event_id in
      (select event_id from statements_for_b23)) order by t191.day desc, t191.id desc limit 1001) t195), b_to_a26(event_id, day, _place, cut) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc), cut
  from (select * from statements_of_b_by_targets24 union select * from targets_of_a_by_statements25) t196), contact_days27(day, before) as materialized
(select day, lag(day) over (order by day)
  from (select day from met10 where day > '0000-00-00' and day < '9999-99-99' and coalesce(_place, 1) <= 1000 union select day from a_to_b19 where day >
      '0000-00-00' and day < '9999-99-99' and coalesce(_place, 1) <= 1000 union select day from b_to_a26 where day > '0000-00-00' and day < '9999-99-99' and
      coalesce(_place, 1) <= 1000) t197), p28 as materialized
(select t204.*, row_number() over (order by t204._place) as _n
  from (select t203.event_id as meeting_id, t203._place, t202.start as date, t202.start_earliest as date_earliest, t202.start_latest as date_latest
    from (select * from met10 where _place <= 20 order by _place limit 20) t203 join meeting t202 on t202.id = t203.event_id) t204), told_citation28(id,
        revision, label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not
        materialized
(select t213.id, t213.revision, t213.label, t213.note, t213.record_id, t213.document_id, t213.support_type, t213.value, t213.start_offset, t213.end_offset,
    t213.span_sha256, t213.page, t213.phrase, t213.prefix, t213.suffix, t213.field from citation t213 where true), x30(id, json) as
(select t208._n, printf('[%s]',
    (select group_concat(t219._told, ',')
      from (select row_number() over (order by t214.participation_id) as _n, printf(
          '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t215.id,
          json_quote(t215.label), upper(t215.role), upper(t215.attendance), t216.id, json_quote(t216.label), case when t217.id is null then 'null' else
          '{"id":"' || t217.id || '","label":' || json_quote(t217.label) || ',"since":' || case when t217.since is null then 'null' else '{"text":"' ||
          t217.since || '","earliest":' || case t217.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t217.since_earliest
          || '"' end || ',"latest":' || case t217.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t217.since_latest || '"'
          end || '}' end || ',"until":' || case when t217.until is null then 'null' else '{"text":"' || t217.until || '","earliest":' || case
          t217.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t217.until_earliest || '"' end || ',"latest":' || case
          t217.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t217.until_latest || '"' end || '}' end || '}' end, case
          when t218.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t218.id,
          json_quote(t218.start_offset), json_quote(t218.end_offset), json_quote(t218.page), json_quote(t218.phrase)) end) as _told
        from (select t211.id as participation_id, case when count(*) = count(t211.tenure_id) then min(t211.tenure_id) end as tenure_id,
          (select t212.id from told_citation28 t212 where t212.record_id = t211.id and t212.support_type = 'supports' order by t212.id limit 1) as citation_id
          from (select t209.id, t209.meeting_id as event_id, t209.meeting_start_earliest as day, null as tenure_id from told_participation5 t209 where
              t209.meeting_id = t208.meeting_id and t209.actor_id = 'actors/sergey-lavrov' and t209.attendance in ('present', 'remote') union all select t210.*
              from participations_for_a7 t210 where t210.event_id = t208.meeting_id) t211 group by t211.id) t214
        left join participation t215 on t215.id = t214.participation_id
        left join actor t216 on t216.id = t215.actor_id
        left join tenure t217 on t217.id = t214.tenure_id
        left join citation t218 on t218.id = t214.citation_id order by _n limit 20) t219)) from p28 t208), x31(id, json) as
(select t220._n, printf('[%s]',
    (select group_concat(t230._told, ',')
      from (select row_number() over (order by t225.participation_id) as _n, printf(
          '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t226.id,
          json_quote(t226.label), upper(t226.role), upper(t226.attendance), t227.id, json_quote(t227.label), case when t228.id is null then 'null' else
          '{"id":"' || t228.id || '","label":' || json_quote(t228.label) || ',"since":' || case when t228.since is null then 'null' else '{"text":"' ||
          t228.since || '","earliest":' || case t228.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t228.since_earliest
          || '"' end || ',"latest":' || case t228.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t228.since_latest || '"'
          end || '}' end || ',"until":' || case when t228.until is null then 'null' else '{"text":"' || t228.until || '","earliest":' || case
          t228.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t228.until_earliest || '"' end || ',"latest":' || case
          t228.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t228.until_latest || '"' end || '}' end || '}' end, case
          when t229.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t229.id,
          json_quote(t229.start_offset), json_quote(t229.end_offset), json_quote(t229.page), json_quote(t229.phrase)) end) as _told
        from (select t223.id as participation_id, case when count(*) = count(t223.tenure_id) then min(t223.tenure_id) end as tenure_id,
          (select t224.id from told_citation28 t224 where t224.record_id = t223.id and t224.support_type = 'supports' order by t224.id limit 1) as citation_id
          from (select t221.id, t221.meeting_id as event_id, t221.meeting_start_earliest as day, null as tenure_id from told_participation5 t221 where
              t221.meeting_id = t220.meeting_id and t221.actor_id = 'actors/wang-yi' and t221.attendance in ('present', 'remote') union all select t222.* from
              participations_for_b6 t222 where t222.event_id = t220.meeting_id) t223 group by t223.id) t225
        left join participation t226 on t226.id = t225.participation_id
        left join actor t227 on t227.id = t226.actor_id
        left join tenure t228 on t228.id = t225.tenure_id
        left join citation t229 on t229.id = t225.citation_id order by _n limit 20) t230)) from p28 t220), x32(id, json) as
(select t231._n, printf('[%s]',
    (select group_concat(t257._told, ',')
      from (select row_number() over (order by t234.date_earliest, t234.meeting_id) as _n, printf(
          '{"date":%s,"meeting":{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s},"a":[%s],"b":[%s]}', case when t234.date is null then 'null' else
          '{"text":"' || t234.date || '","earliest":' || case t234.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t234.date_earliest || '"' end || ',"latest":' || case t234.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t234.date_latest || '"' end || '}' end, t235.id, json_quote(t235.label), upper(t235.kind), case when t235.start is null then 'null' else '{"text":"'
          || t235.start || '","earliest":' || case t235.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t235.start_earliest || '"' end || ',"latest":' || case t235.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t235.start_latest || '"' end || '}' end, case when t236.id is null then 'null' else '{"id":"' || t236.id || '","label":' || json_quote(t236.label) ||
          '}' end,
          (select group_concat(t246._told, ',')
            from (select row_number() over (order by t241.participation_id) as _n, printf(
                '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t242.id,
                json_quote(t242.label), upper(t242.role), upper(t242.attendance), t243.id, json_quote(t243.label), case when t244.id is null then 'null' else
                '{"id":"' || t244.id || '","label":' || json_quote(t244.label) || ',"since":' || case when t244.since is null then 'null' else '{"text":"' ||
                t244.since || '","earliest":' || case t244.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t244.since_earliest || '"' end || ',"latest":' || case t244.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t244.since_latest || '"' end || '}' end || ',"until":' || case when t244.until is null then 'null' else '{"text":"' || t244.until ||
                '","earliest":' || case t244.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t244.until_earliest || '"'
                end || ',"latest":' || case t244.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t244.until_latest || '"'
                end || '}' end || '}' end, case when t245.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}'
                , t245.id, json_quote(t245.start_offset), json_quote(t245.end_offset), json_quote(t245.page), json_quote(t245.phrase)) end) as _told
              from (select t239.id as participation_id, case when count(*) = count(t239.tenure_id) then min(t239.tenure_id) end as tenure_id,
                (select t240.id from told_citation28 t240 where t240.record_id = t239.id and t240.support_type = 'supports' order by t240.id limit 1) as
                    citation_id
                from (select t237.id, t237.meeting_id as event_id, t237.meeting_start_earliest as day, null as tenure_id from told_participation5 t237 where
                    t237.meeting_id = t234.meeting_id and t237.actor_id = 'actors/sergey-lavrov' and t237.attendance in ('present', 'remote') union all select
                    t238.* from participations_for_a7 t238 where t238.event_id = t234.meeting_id) t239 group by t239.id) t241
              left join participation t242 on t242.id = t241.participation_id
              left join actor t243 on t243.id = t242.actor_id
              left join tenure t244 on t244.id = t241.tenure_id
              left join citation t245 on t245.id = t241.citation_id order by _n limit 20) t246),
          (select group_concat(t256._told, ',')
            from (select row_number() over (order by t251.participation_id) as _n, printf(
                '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t252.id,
                json_quote(t252.label), upper(t252.role), upper(t252.attendance), t253.id, json_quote(t253.label), case when t254.id is null then 'null' else
                '{"id":"' || t254.id || '","label":' || json_quote(t254.label) || ',"since":' || case when t254.since is null then 'null' else '{"text":"' ||
                t254.since || '","earliest":' || case t254.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t254.since_earliest || '"' end || ',"latest":' || case t254.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t254.since_latest || '"' end || '}' end || ',"until":' || case when t254.until is null then 'null' else '{"text":"' || t254.until ||
                '","earliest":' || case t254.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t254.until_earliest || '"'
                end || ',"latest":' || case t254.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t254.until_latest || '"'
                end || '}' end || '}' end, case when t255.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}'
                , t255.id, json_quote(t255.start_offset), json_quote(t255.end_offset), json_quote(t255.page), json_quote(t255.phrase)) end) as _told
              from (select t249.id as participation_id, case when count(*) = count(t249.tenure_id) then min(t249.tenure_id) end as tenure_id,
                (select t250.id from told_citation28 t250 where t250.record_id = t249.id and t250.support_type = 'supports' order by t250.id limit 1) as
                    citation_id
                from (select t247.id, t247.meeting_id as event_id, t247.meeting_start_earliest as day, null as tenure_id from told_participation5 t247 where
                    t247.meeting_id = t234.meeting_id and t247.actor_id = 'actors/wang-yi' and t247.attendance in ('present', 'remote') union all select t248.*
                    from participations_for_b6 t248 where t248.event_id = t234.meeting_id) t249 group by t249.id) t251
              left join participation t252 on t252.id = t251.participation_id
              left join actor t253 on t253.id = t252.actor_id
              left join tenure t254 on t254.id = t251.tenure_id
              left join citation t255 on t255.id = t251.citation_id order by _n limit 20) t256)) as _told
        from (select t233.event_id as meeting_id, t232.start as date, t232.start_earliest as date_earliest, t232.start_latest as date_latest from met10 t233
            join meeting t232 on t232.id = t233.event_id where t233.whole_id = t231.meeting_id) t234
        left join meeting t235 on t235.id = t234.meeting_id
        left join place t236 on t236.id = t235.place_id order by _n limit 20) t257)) from p28 t231), x33(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t258._told, ',')
      from (select t205._n as _n, printf('{"date":%s,"meeting":{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s},"a":%s,"b":%s,"parts":%s}', case when
          t205.date is null then 'null' else '{"text":"' || t205.date || '","earliest":' || case t205.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t205.date_earliest || '"' end || ',"latest":' || case t205.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t205.date_latest || '"' end || '}' end, t206.id, json_quote(t206.label), upper(t206.kind), case when t206.start
          is null then 'null' else '{"text":"' || t206.start || '","earliest":' || case t206.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t206.start_earliest || '"' end || ',"latest":' || case t206.start_latest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t206.start_latest || '"' end || '}' end, case when t207.id is null then 'null' else '{"id":"' || t207.id || '","label":' ||
          json_quote(t207.label) || '}' end,
          (select x30.json from x30 where x30.id = t205._n),
          (select x31.json from x31 where x31.id = t205._n),
          (select x32.json from x32 where x32.id = t205._n)) as _told from p28 t205
        left join meeting t206 on t206.id = t205.meeting_id
        left join place t207 on t207.id = t206.place_id order by _n limit 100) t258))), p34 as materialized
(select t272.*, row_number() over (order by t272._day desc, t272.statement_id desc, t272.direction desc) as _n
  from (select t261.event_id as statement_id, t261.day as _day, 'a_to_b' as direction, t260.date as date, t260.date_earliest as date_earliest, t260.date_latest
      as date_latest,
    (select t262.id from told_citation28 t262 where t262.record_id = t260.id and t262.support_type = 'supports' order by t262.id limit 1) as citation_id,
    (select case when count(*) = count(t263.tenure_id) then min(t263.tenure_id) end
      from (select t264.id, t264.id as event_id, t264.date_earliest as day, null as tenure_id from told_statement15 t264 where t264.id = t260.id and
          t264.speaker_id = 'actors/sergey-lavrov' union all select t265.* from statements_for_a16 t265 where t265.event_id = t260.id) t263) as tenure_id
    from (select * from a_to_b19 where _place <= 20 order by _place limit 20) t261 join statement t260 on t260.id = t261.event_id union all select t267.event_id
        as statement_id, t267.day as _day, 'b_to_a' as direction, t266.date as date, t266.date_earliest as date_earliest, t266.date_latest as date_latest,
    (select t268.id from told_citation28 t268 where t268.record_id = t266.id and t268.support_type = 'supports' order by t268.id limit 1) as citation_id,
    (select case when count(*) = count(t269.tenure_id) then min(t269.tenure_id) end
      from (select t270.id, t270.id as event_id, t270.date_earliest as day, null as tenure_id from told_statement15 t270 where t270.id = t266.id and
          t270.speaker_id = 'actors/wang-yi' union all select t271.* from statements_for_b23 t271 where t271.event_id = t266.id) t269) as tenure_id
    from (select * from b_to_a26 where _place <= 20 order by _place limit 20) t267 join statement t266 on t266.id = t267.event_id) t272), x35(id, json) as
(select t278._n, printf('[%s]',
    (select group_concat(t289._told, ',')
      from (select row_number() over (order by t285.target_id) as _n, printf(
          '{"target":{"id":"%s","label":%s,"role":"%s","mention":"%s","stance":"%s"},"tenure":%s,"citation":%s}', t286.id, json_quote(t286.label),
          upper(t286.role), upper(t286.mention), upper(t286.stance), case when t287.id is null then 'null' else '{"id":"' || t287.id || '","label":' ||
          json_quote(t287.label) || ',"since":' || case when t287.since is null then 'null' else '{"text":"' || t287.since || '","earliest":' || case
          t287.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t287.since_earliest || '"' end || ',"latest":' || case
          t287.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t287.since_latest || '"' end || '}' end || ',"until":' ||
          case when t287.until is null then 'null' else '{"text":"' || t287.until || '","earliest":' || case t287.until_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t287.until_earliest || '"' end || ',"latest":' || case t287.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t287.until_latest || '"' end || '}' end || '}' end, case when t288.id is null then 'null' else printf(
          '{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t288.id, json_quote(t288.start_offset), json_quote(t288.end_offset),
          json_quote(t288.page), json_quote(t288.phrase)) end) as _told
        from (select t283.id as target_id, case when count(*) = count(t283.tenure_id) then min(t283.tenure_id) end as tenure_id,
          (select t284.id from told_citation28 t284 where t284.record_id = t283.id and t284.support_type = 'supports' order by t284.id limit 1) as citation_id
          from (select t279.id, t279.statement_id as event_id, t279.statement_date_earliest as day, null as tenure_id from told_target13 t279 where
              t279.statement_id = t278.statement_id and t278.direction = 'a_to_b' and t279.record_id = 'actors/wang-yi' union all select t280.* from
              targets_for_b14 t280 where t280.event_id = t278.statement_id and t278.direction = 'a_to_b' union all select t281.id, t281.statement_id as
              event_id, t281.statement_date_earliest as day, null as tenure_id from told_target13 t281 where t281.statement_id = t278.statement_id and
              t278.direction = 'b_to_a' and t281.record_id = 'actors/sergey-lavrov' union all select t282.* from targets_for_a22 t282 where t282.event_id =
              t278.statement_id and t278.direction = 'b_to_a') t283 group by t283.id) t285
        left join target t286 on t286.id = t285.target_id
        left join tenure t287 on t287.id = t285.tenure_id
        left join citation t288 on t288.id = t285.citation_id order by _n limit 20) t289)) from p34 t278), x36(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t290._told, ',')
      from (select t273._n as _n, printf(
          '{"date":%s,"direction":"%s","statement":{"id":"%s","label":%s,"date":%s,"speechAct":"%s","speaker":{"id":"%s","label":%s}},"tenure":%s,"citation":%s,"targets":%s}'
          , case when t273.date is null then 'null' else '{"text":"' || t273.date || '","earliest":' || case t273.date_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t273.date_earliest || '"' end || ',"latest":' || case t273.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t273.date_latest || '"' end || '}' end, upper(t273.direction), t274.id, json_quote(t274.label), case when
          t274.date is null then 'null' else '{"text":"' || t274.date || '","earliest":' || case t274.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t274.date_earliest || '"' end || ',"latest":' || case t274.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t274.date_latest || '"' end || '}' end, upper(t274.speech_act), t275.id, json_quote(t275.label), case when
          t276.id is null then 'null' else '{"id":"' || t276.id || '","label":' || json_quote(t276.label) || ',"since":' || case when t276.since is null then
          'null' else '{"text":"' || t276.since || '","earliest":' || case t276.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else
          '"' || t276.since_earliest || '"' end || ',"latest":' || case t276.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"'
          || t276.since_latest || '"' end || '}' end || ',"until":' || case when t276.until is null then 'null' else '{"text":"' || t276.until ||
          '","earliest":' || case t276.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t276.until_earliest || '"' end ||
          ',"latest":' || case t276.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t276.until_latest || '"' end || '}' end
          || '}' end, case when t277.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t277.id,
          json_quote(t277.start_offset), json_quote(t277.end_offset), json_quote(t277.page), json_quote(t277.phrase)) end,
          (select x35.json from x35 where x35.id = t273._n)) as _told from p34 t273
        left join statement t274 on t274.id = t273.statement_id
        left join actor t275 on t275.id = t274.speaker_id
        left join tenure t276 on t276.id = t273.tenure_id
        left join citation t277 on t277.id = t273.citation_id order by _n limit 200) t290))), p37 as materialized
(select t296.*, row_number() over (order by t296.alliance_id, t296.since_earliest, t296.a_id, t296.b_id) as _n
  from (select t292.alliance_id, t292.id as a_id, t293.id as b_id, case when (t292.since_earliest, t292.since_latest) >= (t293.since_earliest,
      t293.since_latest) then t292.since else t293.since end as since, case when (t292.until_latest, t292.until_earliest) <= (t293.until_latest,
      t293.until_earliest) then t292.until else t293.until end as until, case when t292.since_earliest >= t293.since_earliest then t292.since_earliest else
      t293.since_earliest end as since_earliest, case when t292.since_latest >= t293.since_latest then t292.since_latest else t293.since_latest end as
      since_latest, case when t292.until_earliest <= t293.until_earliest then t292.until_earliest else t293.until_earliest end as until_earliest, case when
      t292.until_latest <= t293.until_latest then t292.until_latest else t293.until_latest end as until_latest,
    (select t294.id from told_citation28 t294 where t294.record_id = t292.id and t294.support_type = 'supports' order by t294.id limit 1) as a_citation_id,
    (select t295.id from told_citation28 t295 where t295.record_id = t293.id and t295.support_type = 'supports' order by t295.id limit 1) as b_citation_id from
        membership t292 join membership t293 on t293.alliance_id = t292.alliance_id where t292.actor_id = 'actors/sergey-lavrov' and t292.status in ('member',
        'signatory') and t293.actor_id = 'actors/wang-yi' and t293.status in ('member', 'signatory') and t292.since_earliest <= t293.until_latest and
        t293.since_earliest <= t292.until_latest and t292.rank <> 'deprecated' and t293.rank <> 'deprecated') t296), x38(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t303._told, ',')
      from (select t297._n as _n, printf(
          '{"alliance":{"id":"%s","label":%s},"since":%s,"until":%s,"a":{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s},"aCitation":%s,"b":{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s},"bCitation":%s}'
          , t298.id, json_quote(t298.label), case when t297.since is null then 'null' else '{"text":"' || t297.since || '","earliest":' || case
          t297.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t297.since_earliest || '"' end || ',"latest":' || case
          t297.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t297.since_latest || '"' end || '}' end, case when
          t297.until is null then 'null' else '{"text":"' || t297.until || '","earliest":' || case t297.until_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t297.until_earliest || '"' end || ',"latest":' || case t297.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t297.until_latest || '"' end || '}' end, t299.id, json_quote(t299.label), upper(t299.status), case when
          t299.since is null then 'null' else '{"text":"' || t299.since || '","earliest":' || case t299.since_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t299.since_earliest || '"' end || ',"latest":' || case t299.since_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t299.since_latest || '"' end || '}' end, case when t299.until is null then 'null' else '{"text":"' || t299.until
          || '","earliest":' || case t299.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t299.until_earliest || '"' end
          || ',"latest":' || case t299.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t299.until_latest || '"' end || '}'
          end, case when t300.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t300.id,
          json_quote(t300.start_offset), json_quote(t300.end_offset), json_quote(t300.page), json_quote(t300.phrase)) end, t301.id, json_quote(t301.label),
          upper(t301.status), case when t301.since is null then 'null' else '{"text":"' || t301.since || '","earliest":' || case t301.since_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t301.since_earliest || '"' end || ',"latest":' || case t301.since_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t301.since_latest || '"' end || '}' end, case when t301.until is null then 'null'
          else '{"text":"' || t301.until || '","earliest":' || case t301.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t301.until_earliest || '"' end || ',"latest":' || case t301.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t301.until_latest || '"' end || '}' end, case when t302.id is null then 'null' else printf(
          '{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t302.id, json_quote(t302.start_offset), json_quote(t302.end_offset),
          json_quote(t302.page), json_quote(t302.phrase)) end) as _told from p37 t297
        left join alliance t298 on t298.id = t297.alliance_id
        left join membership t299 on t299.id = t297.a_id
        left join citation t300 on t300.id = t297.a_citation_id
        left join membership t301 on t301.id = t297.b_id
        left join citation t302 on t302.id = t297.b_citation_id order by _n limit 100) t303))), p39 as materialized
(select t323.*, row_number() over (order by t323.alliance_id, t323.obligation_id, t323.direction desc) as _n
  from (select distinct t305.id as obligation_id, t305.alliance_id, 'a_to_b' as direction,
    (select t313.id from told_citation28 t313 where t313.record_id = t305.id and t313.support_type = 'supports' order by t313.id limit 1) as citation_id
    from (select t307.id, t307.alliance_id, t307.obligor_id as actor_id, t307.since_earliest as first, t307.until_latest as last, cast(null as boolean) as
        certain from obligation t307 where t307.obligor_id = 'actors/sergey-lavrov' and t307.rank <> 'deprecated' union all select t308.id, t308.alliance_id,
        t309.actor_id, case when t309.since_earliest >= t308.since_earliest then t309.since_earliest else t308.since_earliest end, case when t309.until_latest
        <= t308.until_latest then t309.until_latest else t308.until_latest end, cast(null as boolean) from membership t309 join obligation t308 on
        t308.alliance_id = t309.alliance_id where t308.obligor_id is null and t309.status in ('member', 'signatory') and t309.since_earliest <=
        t308.until_latest and t308.since_earliest <= t309.until_latest and t309.actor_id = 'actors/sergey-lavrov' and t309.rank <> 'deprecated' and t308.rank <>
        'deprecated') t305 join
    (select t310.id, t310.alliance_id, t310.beneficiary_id as actor_id, t310.since_earliest as first, t310.until_latest as last, cast(null as boolean) as
        certain from obligation t310 where t310.beneficiary_id = 'actors/wang-yi' and t310.rank <> 'deprecated' union all select t311.id, t311.alliance_id,
        t312.actor_id, case when t312.since_earliest >= t311.since_earliest then t312.since_earliest else t311.since_earliest end, case when t312.until_latest
        <= t311.until_latest then t312.until_latest else t311.until_latest end, cast(null as boolean) from membership t312 join obligation t311 on
        t311.alliance_id = t312.alliance_id where t311.beneficiary_id is null and t312.status in ('member', 'signatory') and t312.since_earliest <=
        t311.until_latest and t311.since_earliest <= t312.until_latest and t312.actor_id = 'actors/wang-yi' and t312.rank <> 'deprecated' and t311.rank <>
        'deprecated') t306 on t306.id = t305.id where t305.first <= t306.last and t306.first <= t305.last union all select distinct t314.id as obligation_id,
        t314.alliance_id, 'b_to_a' as direction,
    (select t322.id from told_citation28 t322 where t322.record_id = t314.id and t322.support_type = 'supports' order by t322.id limit 1) as citation_id
    from (select t316.id, t316.alliance_id, t316.obligor_id as actor_id, t316.since_earliest as first, t316.until_latest as last, cast(null as boolean) as
        certain from obligation t316 where t316.obligor_id = 'actors/wang-yi' and t316.rank <> 'deprecated' union all select t317.id, t317.alliance_id,
        t318.actor_id, case when t318.since_earliest >= t317.since_earliest then t318.since_earliest else t317.since_earliest end, case when t318.until_latest
        <= t317.until_latest then t318.until_latest else t317.until_latest end, cast(null as boolean) from membership t318 join obligation t317 on
        t317.alliance_id = t318.alliance_id where t317.obligor_id is null and t318.status in ('member', 'signatory') and t318.since_earliest <=
        t317.until_latest and t317.since_earliest <= t318.until_latest and t318.actor_id = 'actors/wang-yi' and t318.rank <> 'deprecated' and t317.rank <>
        'deprecated') t314 join
    (select t319.id, t319.alliance_id, t319.beneficiary_id as actor_id, t319.since_earliest as first, t319.until_latest as last, cast(null as boolean) as
        certain from obligation t319 where t319.beneficiary_id = 'actors/sergey-lavrov' and t319.rank <> 'deprecated' union all select t320.id,
        t320.alliance_id, t321.actor_id, case when t321.since_earliest >= t320.since_earliest then t321.since_earliest else t320.since_earliest end, case when
        t321.until_latest <= t320.until_latest then t321.until_latest else t320.until_latest end, cast(null as boolean) from membership t321 join obligation
        t320 on t320.alliance_id = t321.alliance_id where t320.beneficiary_id is null and t321.status in ('member', 'signatory') and t321.since_earliest <=
        t320.until_latest and t320.since_earliest <= t321.until_latest and t321.actor_id = 'actors/sergey-lavrov' and t321.rank <> 'deprecated' and t320.rank <>
        'deprecated') t315 on t315.id = t314.id where t314.first <= t315.last and t315.first <= t314.last) t323), x40(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t328._told, ',')
      from (select t324._n as _n, printf(
          '{"direction":"%s","obligation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s,"condition":%s,"article":%s},"alliance":{"id":"%s","label":%s},"citation":%s}'
          , upper(t324.direction), t325.id, json_quote(t325.label), upper(t325.kind), case when t325.since is null then 'null' else '{"text":"' || t325.since ||
          '","earliest":' || case t325.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t325.since_earliest || '"' end ||
          ',"latest":' || case t325.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t325.since_latest || '"' end || '}'
          end, case when t325.until is null then 'null' else '{"text":"' || t325.until || '","earliest":' || case t325.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t325.until_earliest || '"' end || ',"latest":' || case t325.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t325.until_latest || '"' end || '}' end, json_quote(t325.condition), json_quote(t325.article),
          t326.id, json_quote(t326.label), case when t327.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}'
          , t327.id, json_quote(t327.start_offset), json_quote(t327.end_offset), json_quote(t327.page), json_quote(t327.phrase)) end) as _told from p39 t324
        left join obligation t325 on t325.id = t324.obligation_id
        left join alliance t326 on t326.id = t324.alliance_id
        left join citation t327 on t327.id = t324.citation_id order by _n limit 100) t328))), p41 as materialized
(select t334.*, row_number() over (order by t334.since_earliest desc, t334.relation_id) as _n
  from (select t330.id as relation_id, t330.since_earliest, 'a_to_b' as direction,
    (select t331.id from told_citation28 t331 where t331.record_id = t330.id and t331.support_type = 'supports' order by t331.id limit 1) as citation_id from
        relation t330 where t330.subject_id = 'actors/sergey-lavrov' and t330.object_id = 'actors/wang-yi' and t330.rank <> 'deprecated' union all select
        t332.id as relation_id, t332.since_earliest, 'b_to_a' as direction,
    (select t333.id from told_citation28 t333 where t333.record_id = t332.id and t333.support_type = 'supports' order by t333.id limit 1) as citation_id from
        relation t332 where t332.subject_id = 'actors/wang-yi' and t332.object_id = 'actors/sergey-lavrov' and t332.rank <> 'deprecated') t334), x42(id, json)
        as
(select 1, printf('[%s]',
    (select group_concat(t338._told, ',')
      from (select t335._n as _n, printf('{"direction":"%s","relation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s},"citation":%s}',
          upper(t335.direction), t336.id, json_quote(t336.label), upper(t336.kind), case when t336.since is null then 'null' else '{"text":"' || t336.since ||
          '","earliest":' || case t336.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t336.since_earliest || '"' end ||
          ',"latest":' || case t336.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t336.since_latest || '"' end || '}'
          end, case when t336.until is null then 'null' else '{"text":"' || t336.until || '","earliest":' || case t336.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t336.until_earliest || '"' end || ',"latest":' || case t336.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t336.until_latest || '"' end || '}' end, case when t337.id is null then 'null' else printf(
          '{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t337.id, json_quote(t337.start_offset), json_quote(t337.end_offset),
          json_quote(t337.page), json_quote(t337.phrase)) end) as _told from p41 t335
        left join relation t336 on t336.id = t335.relation_id
        left join citation t337 on t337.id = t335.citation_id order by _n limit 100) t338))), p43 as materialized
(select t340.*, row_number() over (order by t340.days desc, t340.until_date desc) as _n
  from (select before as since_date, day as until_date, (cast(substr(day, 9, 2) as integer) + (153 * (cast(substr(day, 6, 2) as integer) + 12 * ((14 -
      cast(substr(day, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 * (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) +
      (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 4 - (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day,
      6, 2) as integer)) / 12) / 100 + (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 400) - (cast(substr(before, 9, 2)
      as integer) + (153 * (cast(substr(before, 6, 2) as integer) + 12 * ((14 - cast(substr(before, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 *
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) + (cast(substr(before, 1, 4) as integer) - (14 -
      cast(substr(before, 6, 2) as integer)) / 12) / 4 - (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 100 +
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 400) as days from contact_days27 where before is not null)
      t340), x44(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t342._told, ',')
      from (select t341._n as _n, '{"sinceDate":' || json_quote(t341.since_date) || ',"untilDate":' || json_quote(t341.until_date) || ',"days":' || t341.days ||
          '}' as _told from p43 t341 order by _n limit 10) t342))) select printf('{"data":{"dyad":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf(
        '{"meetingCount":%s,"aToBCount":%s,"bToACount":%s,"hasMore":%s,"isComplete":%s,"firstContact":%s,"lastContact":%s,"meetings":%s,"statements":%s,"alliances":%s,"obligations":%s,"relations":%s,"gaps":%s}'
        , t1.meeting_count, t1.a_to_b_count, t1.b_to_a_count, case when t1.has_more then 'true' else 'false' end, case when t1.is_complete then 'true' else
        'false' end, json_quote(t1.first_contact), json_quote(t1.last_contact),
        (select x33.json from x33),
        (select x36.json from x36),
        (select x38.json from x38),
        (select x40.json from x40),
        (select x42.json from x42),
        (select x44.json from x44))
      from (select
        (select count(*) from met10 where _place <= 1000) as meeting_count,
        (select count(*) from a_to_b19 where _place <= 1000) as a_to_b_count,
        (select count(*) from b_to_a26 where _place <= 1000) as b_to_a_count, (exists
          (select 1 from met10 where _place > 20) or exists
          (select 1 from a_to_b19 where _place > 20) or exists
          (select 1 from b_to_a26 where _place > 20)) as has_more, not (exists
          (select 1 from met10 where cut or _place > 1000) or exists
          (select 1 from a_to_b19 where cut or _place > 1000) or exists
          (select 1 from b_to_a26 where cut or _place > 1000)) as is_complete,
        (select min(day) from contact_days27) as first_contact,
        (select max(day) from contact_days27) as last_contact
        from (select 1 where exists
          (select 1 from record t198 where t198.id = 'actors/sergey-lavrov' and t198.retired is null) and exists
          (select 1 from record t199 where t199.id = 'actors/wang-yi' and t199.retired is null)) t200) t1), 'null'),
  (select value from counter where name = 'revision'))

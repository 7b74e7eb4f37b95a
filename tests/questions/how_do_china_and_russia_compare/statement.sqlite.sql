with parts_of_a1(id) as materialized (with recursive t12(id) as
  (select t13.id from actor t13 where t13.id = 'actors/china' union select t14.subject_id from t12 join relation t14 on t14.object_id = t12.id and t14.kind =
      'part_of') select id from t12 limit 2000), participations_of_a2(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t9 where t9.actor_id in
      (select id from parts_of_a1) union all select 1 from participation t9 where t9.actor_id in
      (select t11.person_id from office t10 join tenure t11 on t11.office_id = t10.id where t10.body_id in
        (select id from parts_of_a1)) union all select 1 from participation t9 where t9.represents_id in
      (select id from parts_of_a1) union all select 1 from participation t9 where t9.office_id in
      (select t10.id from office t10 where t10.body_id in
        (select id from parts_of_a1))) t15 limit 4000) t16), parts_of_b3(id) as materialized (with recursive t20(id) as
  (select t21.id from actor t21 where t21.id = 'actors/russia' union select t22.subject_id from t20 join relation t22 on t22.object_id = t20.id and t22.kind =
      'part_of') select id from t20 limit 2000), participations_of_b4(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t17 where t17.actor_id in
      (select id from parts_of_b3) union all select 1 from participation t17 where t17.actor_id in
      (select t19.person_id from office t18 join tenure t19 on t19.office_id = t18.id where t18.body_id in
        (select id from parts_of_b3)) union all select 1 from participation t17 where t17.represents_id in
      (select id from parts_of_b3) union all select 1 from participation t17 where t17.office_id in
      (select t18.id from office t18 where t18.body_id in
        (select id from parts_of_b3))) t23 limit 4000) t24), told_participation5(id, revision, label, note, since, until, rank, confidence, meeting_id,
            actor_id, role, represents_id, office_id, attendance, since_earliest, since_latest, until_earliest, until_latest, meeting_start_earliest) as not
            materialized
(select t27.id, t27.revision, t27.label, t27.note, t27.since, t27.until, t27.rank, t27.confidence, t27.meeting_id, t27.actor_id, t27.role, t27.represents_id,
    t27.office_id, t27.attendance, t27.since_earliest, t27.since_latest, t27.until_earliest, t27.until_latest, t27.meeting_start_earliest from participation t27
    where t27.rank <> 'deprecated'), participations_for_b6(id, event_id, day, tenure_id) as materialized
(select t28.id, t28.meeting_id as event_id, t28.meeting_start_earliest as day, null as tenure_id from told_participation5 t28 where t28.represents_id in
  (select id from parts_of_b3) and not t28.actor_id = 'actors/russia' and t28.represents_id is not null and (t28.represents_id = 'actors/russia' or exists (with
      recursive t33(id) as
      (select t28.represents_id union select t36.id from t33 join relation t34 on t34.subject_id = t33.id and t34.kind = 'part_of' join actor t35 on t35.id =
          t33.id and t35.kind <> 'state' join actor t36 on t36.id = t34.object_id where t34.since_earliest <=
        (select case when t32."end" is null then t32.start_latest else t32.end_latest end from meeting t32 where t32.id = t28.meeting_id) and t34.until_latest
            >=
        (select t32.start_earliest from meeting t32 where t32.id = t28.meeting_id) and t34.rank <> 'deprecated') select 1 from t33 where t33.id =
            'actors/russia')) and t28.attendance in ('present', 'remote') union all select t28.id, t28.meeting_id as event_id, t28.meeting_start_earliest as
            day, null as tenure_id from office t30 cross join told_participation5 t28 where t30.body_id in
  (select id from parts_of_b3) and t30.id = t28.office_id and not t28.actor_id = 'actors/russia' and +t28.represents_id is null and (t30.body_id =
      'actors/russia' or exists (with recursive t38(id) as
      (select t30.body_id union select t41.id from t38 join relation t39 on t39.subject_id = t38.id and t39.kind = 'part_of' join actor t40 on t40.id = t38.id
          and t40.kind <> 'state' join actor t41 on t41.id = t39.object_id where t39.since_earliest <=
        (select case when t37."end" is null then t37.start_latest else t37.end_latest end from meeting t37 where t37.id = t28.meeting_id) and t39.until_latest
            >=
        (select t37.start_earliest from meeting t37 where t37.id = t28.meeting_id) and t39.rank <> 'deprecated') select 1 from t38 where t38.id =
            'actors/russia')) and t28.attendance in ('present', 'remote') union all select t28.id, t28.meeting_id as event_id, t28.meeting_start_earliest as
            day, min(t31.id) as tenure_id from office t30 cross join tenure t31 cross join told_participation5 t28 where t30.body_id in
  (select id from parts_of_b3) and t31.person_id = t28.actor_id and t30.id = t31.office_id and not t28.actor_id = 'actors/russia' and +t28.represents_id is null
      and +t28.office_id is null and t31.since_earliest <=
  (select case when t29."end" is null then t29.start_latest else t29.end_latest end from meeting t29 where t29.id = t28.meeting_id) and t31.until_latest >=
  (select t29.start_earliest from meeting t29 where t29.id = t28.meeting_id) and t31.rank <> 'deprecated' and (t30.body_id = 'actors/russia' or exists (with
      recursive t43(id) as
      (select t30.body_id union select t46.id from t43 join relation t44 on t44.subject_id = t43.id and t44.kind = 'part_of' join actor t45 on t45.id = t43.id
          and t45.kind <> 'state' join actor t46 on t46.id = t44.object_id where t44.since_earliest <=
        (select case when t42."end" is null then t42.start_latest else t42.end_latest end from meeting t42 where t42.id = t28.meeting_id) and t44.until_latest
            >=
        (select t42.start_earliest from meeting t42 where t42.id = t28.meeting_id) and t44.rank <> 'deprecated') select 1 from t43 where t43.id =
            'actors/russia')) and t28.attendance in ('present', 'remote') group by 1, 2, 3 union all select t28.id, t28.meeting_id as event_id,
            t28.meeting_start_earliest as day, null as tenure_id from told_participation5 t28 where t28.actor_id in
  (select id from parts_of_b3) and not t28.actor_id = 'actors/russia' and +t28.represents_id is null and +t28.office_id is null and not exists
  (select 1 from tenure t47 where t47.person_id = t28.actor_id and t47.since_earliest <=
    (select case when t29."end" is null then t29.start_latest else t29.end_latest end from meeting t29 where t29.id = t28.meeting_id) and t47.until_latest >=
    (select t29.start_earliest from meeting t29 where t29.id = t28.meeting_id) and t47.rank <> 'deprecated') and (t28.actor_id = 'actors/russia' or exists (with
        recursive t49(id) as
      (select t28.actor_id union select t52.id from t49 join relation t50 on t50.subject_id = t49.id and t50.kind = 'part_of' join actor t51 on t51.id = t49.id
          and t51.kind <> 'state' join actor t52 on t52.id = t50.object_id where t50.since_earliest <=
        (select case when t48."end" is null then t48.start_latest else t48.end_latest end from meeting t48 where t48.id = t28.meeting_id) and t50.until_latest
            >=
        (select t48.start_earliest from meeting t48 where t48.id = t28.meeting_id) and t50.rank <> 'deprecated') select 1 from t49 where t49.id =
            'actors/russia')) and t28.attendance in ('present', 'remote')), participations_for_a7(id, event_id, day, tenure_id) as materialized
(select t55.id, t55.meeting_id as event_id, t55.meeting_start_earliest as day, null as tenure_id from told_participation5 t55 where t55.represents_id in
  (select id from parts_of_a1) and not t55.actor_id = 'actors/china' and t55.represents_id is not null and (t55.represents_id = 'actors/china' or exists (with
      recursive t60(id) as
      (select t55.represents_id union select t63.id from t60 join relation t61 on t61.subject_id = t60.id and t61.kind = 'part_of' join actor t62 on t62.id =
          t60.id and t62.kind <> 'state' join actor t63 on t63.id = t61.object_id where t61.since_earliest <=
        (select case when t59."end" is null then t59.start_latest else t59.end_latest end from meeting t59 where t59.id = t55.meeting_id) and t61.until_latest
            >=
        (select t59.start_earliest from meeting t59 where t59.id = t55.meeting_id) and t61.rank <> 'deprecated') select 1 from t60 where t60.id = 'actors/china'
            )) and t55.attendance in ('present', 'remote') union all select t55.id, t55.meeting_id as event_id, t55.meeting_start_earliest as day, null as
            tenure_id from office t57 cross join told_participation5 t55 where t57.body_id in
  (select id from parts_of_a1) and t57.id = t55.office_id and not t55.actor_id = 'actors/china' and +t55.represents_id is null and (t57.body_id = 'actors/china'
      or exists (with recursive t65(id) as
      (select t57.body_id union select t68.id from t65 join relation t66 on t66.subject_id = t65.id and t66.kind = 'part_of' join actor t67 on t67.id = t65.id
          and t67.kind <> 'state' join actor t68 on t68.id = t66.object_id where t66.since_earliest <=
        (select case when t64."end" is null then t64.start_latest else t64.end_latest end from meeting t64 where t64.id = t55.meeting_id) and t66.until_latest
            >=
        (select t64.start_earliest from meeting t64 where t64.id = t55.meeting_id) and t66.rank <> 'deprecated') select 1 from t65 where t65.id = 'actors/china'
            )) and t55.attendance in ('present', 'remote') union all select t55.id, t55.meeting_id as event_id, t55.meeting_start_earliest as day, min(t58.id)
            as tenure_id from office t57 cross join tenure t58 cross join told_participation5 t55 where t57.body_id in
  (select id from parts_of_a1) and t58.person_id = t55.actor_id and t57.id = t58.office_id and not t55.actor_id = 'actors/china' and +t55.represents_id is null
      and +t55.office_id is null and t58.since_earliest <=
  (select case when t56."end" is null then t56.start_latest else t56.end_latest end from meeting t56 where t56.id = t55.meeting_id) and t58.until_latest >=
  (select t56.start_earliest from meeting t56 where t56.id = t55.meeting_id) and t58.rank <> 'deprecated' and (t57.body_id = 'actors/china' or exists (with
      recursive t70(id) as
      (select t57.body_id union select t73.id from t70 join relation t71 on t71.subject_id = t70.id and t71.kind = 'part_of' join actor t72 on t72.id = t70.id
          and t72.kind <> 'state' join actor t73 on t73.id = t71.object_id where t71.since_earliest <=
        (select case when t69."end" is null then t69.start_latest else t69.end_latest end from meeting t69 where t69.id = t55.meeting_id) and t71.until_latest
            >=
        (select t69.start_earliest from meeting t69 where t69.id = t55.meeting_id) and t71.rank <> 'deprecated') select 1 from t70 where t70.id = 'actors/china'
            )) and t55.attendance in ('present', 'remote') group by 1, 2, 3 union all select t55.id, t55.meeting_id as event_id, t55.meeting_start_earliest as
            day, null as tenure_id from told_participation5 t55 where t55.actor_id in
  (select id from parts_of_a1) and not t55.actor_id = 'actors/china' and +t55.represents_id is null and +t55.office_id is null and not exists
  (select 1 from tenure t74 where t74.person_id = t55.actor_id and t74.since_earliest <=
    (select case when t56."end" is null then t56.start_latest else t56.end_latest end from meeting t56 where t56.id = t55.meeting_id) and t74.until_latest >=
    (select t56.start_earliest from meeting t56 where t56.id = t55.meeting_id) and t74.rank <> 'deprecated') and (t55.actor_id = 'actors/china' or exists (with
        recursive t76(id) as
      (select t55.actor_id union select t79.id from t76 join relation t77 on t77.subject_id = t76.id and t77.kind = 'part_of' join actor t78 on t78.id = t76.id
          and t78.kind <> 'state' join actor t79 on t79.id = t77.object_id where t77.since_earliest <=
        (select case when t75."end" is null then t75.start_latest else t75.end_latest end from meeting t75 where t75.id = t55.meeting_id) and t77.until_latest
            >=
        (select t75.start_earliest from meeting t75 where t75.id = t55.meeting_id) and t77.rank <> 'deprecated') select 1 from t76 where t76.id = 'actors/china'
            )) and t55.attendance in ('present', 'remote')), participations_of_a_by_participations8(event_id, day, cut) as materialized
(select event_id, day, count(*) over () > 1000
  from (select t25.event_id, t25.day
    from (select t53.id, t53.meeting_id as event_id, t53.meeting_start_earliest as day, null as tenure_id from told_participation5 t53 where t53.actor_id =
        'actors/china' and t53.attendance in ('present', 'remote') union all select t54.* from participations_for_a7 t54 where true) t25 where
    (select n from participations_of_a2) <=
    (select n from participations_of_b4) and (exists
      (select t26.id, t26.meeting_id as event_id, t26.meeting_start_earliest as day, null as tenure_id from told_participation5 t26 where t26.meeting_id =
          t25.event_id and t26.actor_id = 'actors/russia' and t26.attendance in ('present', 'remote')) or t25.event_id in
      (select event_id from participations_for_b6)) and exists
    (select 1 from meeting t8 where t8.id = t25.event_id and t8.status = 'held') order by t25.day desc, t25.id desc limit 1001) t80),
        participations_of_b_by_participations9(event_id, day, cut) as materialized
(select event_id, day, count(*) over () > 1000
  from (select t81.event_id, t81.day
    from (select t83.id, t83.meeting_id as event_id, t83.meeting_start_earliest as day, null as tenure_id from told_participation5 t83 where t83.actor_id =
        'actors/russia' and t83.attendance in ('present', 'remote') union all select t84.* from participations_for_b6 t84 where true) t81 where
    (select n from participations_of_a2) >
    (select n from participations_of_b4) and (exists
      (select t82.id, t82.meeting_id as event_id, t82.meeting_start_earliest as day, null as tenure_id from told_participation5 t82 where t82.meeting_id =
          t81.event_id and t82.actor_id = 'actors/china' and t82.attendance in ('present', 'remote')) or t81.event_id in
      (select event_id from participations_for_a7)) and exists
    (select 1 from meeting t8 where t8.id = t81.event_id and t8.status = 'held') order by t81.day desc, t81.id desc limit 1001) t85), met10(event_id, day,
        _place, cut) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc), cut
  from (select * from participations_of_a_by_participations8 union select * from participations_of_b_by_participations9) t86), parts11(event_id, whole_id) as
      materialized (with recursive linked as
  (select t4.event_id, t7.part_of_id from met10 t4 join meeting t7 on t7.id = t4.event_id where t4._place <= 1000), t6(event_id, whole_id) as
  (select event_id, event_id from linked where not exists
    (select 1 from linked t5 where t5.event_id = linked.part_of_id) union select linked.event_id, t6.whole_id from t6 join linked on linked.part_of_id =
        t6.event_id) select event_id, whole_id from t6), whole12(event_id, day, _place) as materialized
(select t2.event_id, t3.day, row_number() over (order by t3._place) from parts11 t2 join met10 t3 on t3.event_id = t2.event_id where t2.whole_id = t2.event_id),
    told_citation13(id, revision, label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix,
    field) as not materialized
(select t97.id, t97.revision, t97.label, t97.note, t97.record_id, t97.document_id, t97.support_type, t97.value, t97.start_offset, t97.end_offset,
    t97.span_sha256, t97.page, t97.phrase, t97.prefix, t97.suffix, t97.field from citation t97 where true), told_statement14(id, revision, label, summary,
    speaker_id, office_id, principal_id, meeting_id, date, form, speech_act, date_earliest, date_latest) as not materialized
(select t108.id, t108.revision, t108.label, t108.summary, t108.speaker_id, t108.office_id, t108.principal_id, t108.meeting_id, t108.date, t108.form,
    t108.speech_act, t108.date_earliest, t108.date_latest from statement t108 where true), statements_for_a15(id, event_id, day, tenure_id) as materialized
(select t110.id, t110.id as event_id, t110.date_earliest as day, null as tenure_id from told_statement14 t110 where t110.principal_id in
  (select id from parts_of_a1) and not t110.speaker_id = 'actors/china' and t110.principal_id is not null and (t110.principal_id = 'actors/china' or exists
      (with recursive t113(id) as
      (select t110.principal_id union select t116.id from t113 join relation t114 on t114.subject_id = t113.id and t114.kind = 'part_of' join actor t115 on
          t115.id = t113.id and t115.kind <> 'state' join actor t116 on t116.id = t114.object_id where t114.since_earliest <= t110.date_latest and
          t114.until_latest >= t110.date_earliest and t114.rank <> 'deprecated') select 1 from t113 where t113.id = 'actors/china')) union all select t110.id,
          t110.id as event_id, t110.date_earliest as day, null as tenure_id from office t111 cross join told_statement14 t110 where t111.body_id in
  (select id from parts_of_a1) and t111.id = t110.office_id and not t110.speaker_id = 'actors/china' and +t110.principal_id is null and (t111.body_id =
      'actors/china' or exists (with recursive t117(id) as
      (select t111.body_id union select t120.id from t117 join relation t118 on t118.subject_id = t117.id and t118.kind = 'part_of' join actor t119 on t119.id =
          t117.id and t119.kind <> 'state' join actor t120 on t120.id = t118.object_id where t118.since_earliest <= t110.date_latest and t118.until_latest >=
          t110.date_earliest and t118.rank <> 'deprecated') select 1 from t117 where t117.id = 'actors/china')) union all select t110.id, t110.id as event_id,
          t110.date_earliest as day, min(t112.id) as tenure_id from office t111 cross join tenure t112 cross join told_statement14 t110 where t111.body_id in
  (select id from parts_of_a1) and t112.person_id = t110.speaker_id and t111.id = t112.office_id and not t110.speaker_id = 'actors/china' and +t110.principal_id
      is null and +t110.office_id is null and t112.since_earliest <= t110.date_latest and t112.until_latest >= t110.date_earliest and t112.rank <> 'deprecated'
      and (t111.body_id = 'actors/china' or exists (with recursive t121(id) as
      (select t111.body_id union select t124.id from t121 join relation t122 on t122.subject_id = t121.id and t122.kind = 'part_of' join actor t123 on t123.id =
          t121.id and t123.kind <> 'state' join actor t124 on t124.id = t122.object_id where t122.since_earliest <= t110.date_latest and t122.until_latest >=
          t110.date_earliest and t122.rank <> 'deprecated') select 1 from t121 where t121.id = 'actors/china')) group by 1, 2, 3 union all select t110.id,
          t110.id as event_id, t110.date_earliest as day, null as tenure_id from told_statement14 t110 where t110.speaker_id in
  (select id from parts_of_a1) and not t110.speaker_id = 'actors/china' and +t110.principal_id is null and +t110.office_id is null and not exists
  (select 1 from tenure t125 where t125.person_id = t110.speaker_id and t125.since_earliest <= t110.date_latest and t125.until_latest >= t110.date_earliest and
      t125.rank <> 'deprecated') and (t110.speaker_id = 'actors/china' or exists (with recursive t126(id) as
      (select t110.speaker_id union select t129.id from t126 join relation t127 on t127.subject_id = t126.id and t127.kind = 'part_of' join actor t128 on
          t128.id = t126.id and t128.kind <> 'state' join actor t129 on t129.id = t127.object_id where t127.since_earliest <= t110.date_latest and
          t127.until_latest >= t110.date_earliest and t127.rank <> 'deprecated') select 1 from t126 where t126.id = 'actors/china'))), statements_for_b16(id,
          event_id, day, tenure_id) as materialized
(select t135.id, t135.id as event_id, t135.date_earliest as day, null as tenure_id from told_statement14 t135 where t135.principal_id in
  (select id from parts_of_b3) and not t135.speaker_id = 'actors/russia' and t135.principal_id is not null and (t135.principal_id = 'actors/russia' or exists
      (with recursive t138(id) as
      (select t135.principal_id union select t141.id from t138 join relation t139 on t139.subject_id = t138.id and t139.kind = 'part_of' join actor t140 on
          t140.id = t138.id and t140.kind <> 'state' join actor t141 on t141.id = t139.object_id where t139.since_earliest <= t135.date_latest and
          t139.until_latest >= t135.date_earliest and t139.rank <> 'deprecated') select 1 from t138 where t138.id = 'actors/russia')) union all select t135.id,
          t135.id as event_id, t135.date_earliest as day, null as tenure_id from office t136 cross join told_statement14 t135 where t136.body_id in
  (select id from parts_of_b3) and t136.id = t135.office_id and not t135.speaker_id = 'actors/russia' and +t135.principal_id is null and (t136.body_id =
      'actors/russia' or exists (with recursive t142(id) as
      (select t136.body_id union select t145.id from t142 join relation t143 on t143.subject_id = t142.id and t143.kind = 'part_of' join actor t144 on t144.id =
          t142.id and t144.kind <> 'state' join actor t145 on t145.id = t143.object_id where t143.since_earliest <= t135.date_latest and t143.until_latest >=
          t135.date_earliest and t143.rank <> 'deprecated') select 1 from t142 where t142.id = 'actors/russia')) union all select t135.id, t135.id as event_id,
          t135.date_earliest as day, min(t137.id) as tenure_id from office t136 cross join tenure t137 cross join told_statement14 t135 where t136.body_id in
  (select id from parts_of_b3) and t137.person_id = t135.speaker_id and t136.id = t137.office_id and not t135.speaker_id = 'actors/russia' and
      +t135.principal_id is null and +t135.office_id is null and t137.since_earliest <= t135.date_latest and t137.until_latest >= t135.date_earliest and
      t137.rank <> 'deprecated' and (t136.body_id = 'actors/russia' or exists (with recursive t146(id) as
      (select t136.body_id union select t149.id from t146 join relation t147 on t147.subject_id = t146.id and t147.kind = 'part_of' join actor t148 on t148.id =
          t146.id and t148.kind <> 'state' join actor t149 on t149.id = t147.object_id where t147.since_earliest <= t135.date_latest and t147.until_latest >=
          t135.date_earliest and t147.rank <> 'deprecated') select 1 from t146 where t146.id = 'actors/russia')) group by 1, 2, 3 union all select t135.id,
          t135.id as event_id, t135.date_earliest as day, null as tenure_id from told_statement14 t135 where t135.speaker_id in
  (select id from parts_of_b3) and not t135.speaker_id = 'actors/russia' and +t135.principal_id is null and +t135.office_id is null and not exists
  (select 1 from tenure t150 where t150.person_id = t135.speaker_id and t150.since_earliest <= t135.date_latest and t150.until_latest >= t135.date_earliest and
      t150.rank <> 'deprecated') and (t135.speaker_id = 'actors/russia' or exists (with recursive t151(id) as
      (select t135.speaker_id union select t154.id from t151 join relation t152 on t152.subject_id = t151.id and t152.kind = 'part_of' join actor t153 on
          t153.id = t151.id and t153.kind <> 'state' join actor t154 on t154.id = t152.object_id where t152.since_earliest <= t135.date_latest and
          t152.until_latest >= t135.date_earliest and t152.rank <> 'deprecated') select 1 from t151 where t151.id = 'actors/russia'))), told_target17(id,
          revision, label, note, since, until, rank, confidence, statement_id, record_id, role, mention, stance, since_earliest, since_latest, until_earliest,
          until_latest, statement_date_earliest) as not materialized
(select t161.id, t161.revision, t161.label, t161.note, t161.since, t161.until, t161.rank, t161.confidence, t161.statement_id, t161.record_id, t161.role,
    t161.mention, t161.stance, t161.since_earliest, t161.since_latest, t161.until_earliest, t161.until_latest, t161.statement_date_earliest from target t161
    where t161.rank <> 'deprecated'), targets_for_a18(id, event_id, day, tenure_id) as materialized
(select t163.id, t163.statement_id as event_id, t163.statement_date_earliest as day, min(t166.id) as tenure_id from office t165 cross join tenure t166 cross
    join told_target17 t163 where t165.body_id in
  (select id from parts_of_a1) and t166.person_id = t163.record_id and t165.id = t166.office_id and not t163.record_id = 'actors/china' and t166.since_earliest
      <=
  (select t164.date_latest from statement t164 where t164.id = t163.statement_id) and t166.until_latest >=
  (select t164.date_earliest from statement t164 where t164.id = t163.statement_id) and t166.rank <> 'deprecated' and (t165.body_id = 'actors/china' or exists
      (with recursive t168(id) as
      (select t165.body_id union select t171.id from t168 join relation t169 on t169.subject_id = t168.id and t169.kind = 'part_of' join actor t170 on t170.id =
          t168.id and t170.kind <> 'state' join actor t171 on t171.id = t169.object_id where t169.since_earliest <=
        (select t167.date_latest from statement t167 where t167.id = t163.statement_id) and t169.until_latest >=
        (select t167.date_earliest from statement t167 where t167.id = t163.statement_id) and t169.rank <> 'deprecated') select 1 from t168 where t168.id =
            'actors/china')) group by 1, 2, 3 union all select t163.id, t163.statement_id as event_id, t163.statement_date_earliest as day, null as tenure_id
            from told_target17 t163 where t163.record_id in
  (select id from parts_of_a1) and not t163.record_id = 'actors/china' and not exists
  (select 1 from tenure t172 where t172.person_id = t163.record_id and t172.since_earliest <=
    (select t164.date_latest from statement t164 where t164.id = t163.statement_id) and t172.until_latest >=
    (select t164.date_earliest from statement t164 where t164.id = t163.statement_id) and t172.rank <> 'deprecated') and (t163.record_id = 'actors/china' or
        exists (with recursive t174(id) as
      (select t163.record_id union select t177.id from t174 join relation t175 on t175.subject_id = t174.id and t175.kind = 'part_of' join actor t176 on t176.id
          = t174.id and t176.kind <> 'state' join actor t177 on t177.id = t175.object_id where t175.since_earliest <=
        (select t173.date_latest from statement t173 where t173.id = t163.statement_id) and t175.until_latest >=
        (select t173.date_earliest from statement t173 where t173.id = t163.statement_id) and t175.rank <> 'deprecated') select 1 from t174 where t174.id =
            'actors/china'))), targets_for_b19(id, event_id, day, tenure_id) as materialized
(select t183.id, t183.statement_id as event_id, t183.statement_date_earliest as day, min(t186.id) as tenure_id from office t185 cross join tenure t186 cross
    join told_target17 t183 where t185.body_id in
  (select id from parts_of_b3) and t186.person_id = t183.record_id and t185.id = t186.office_id and not t183.record_id = 'actors/russia' and t186.since_earliest
      <=
  (select t184.date_latest from statement t184 where t184.id = t183.statement_id) and t186.until_latest >=
  (select t184.date_earliest from statement t184 where t184.id = t183.statement_id) and t186.rank <> 'deprecated' and (t185.body_id = 'actors/russia' or exists
      (with recursive t188(id) as
      (select t185.body_id union select t191.id from t188 join relation t189 on t189.subject_id = t188.id and t189.kind = 'part_of' join actor t190 on t190.id =
          t188.id and t190.kind <> 'state' join actor t191 on t191.id = t189.object_id where t189.since_earliest <=
        (select t187.date_latest from statement t187 where t187.id = t183.statement_id) and t189.until_latest >=
        (select t187.date_earliest from statement t187 where t187.id = t183.statement_id) and t189.rank <> 'deprecated') select 1 from t188 where t188.id =
            'actors/russia')) group by 1, 2, 3 union all select t183.id, t183.statement_id as event_id, t183.statement_date_earliest as day, null as tenure_id
            from told_target17 t183 where t183.record_id in
  (select id from parts_of_b3) and not t183.record_id = 'actors/russia' and not exists
  (select 1 from tenure t192 where t192.person_id = t183.record_id and t192.since_earliest <=
    (select t184.date_latest from statement t184 where t184.id = t183.statement_id) and t192.until_latest >=
    (select t184.date_earliest from statement t184 where t184.id = t183.statement_id) and t192.rank <> 'deprecated') and (t183.record_id = 'actors/russia' or
        exists (with recursive t194(id) as
      (select t183.record_id union select t197.id from t194 join relation t195 on t195.subject_id = t194.id and t195.kind = 'part_of' join actor t196 on t196.id
          = t194.id and t196.kind <> 'state' join actor t197 on t197.id = t195.object_id where t195.since_earliest <=
        (select t193.date_latest from statement t193 where t193.id = t183.statement_id) and t195.until_latest >=
        (select t193.date_earliest from statement t193 where t193.id = t183.statement_id) and t195.rank <> 'deprecated') select 1 from t194 where t194.id =
            'actors/russia'))), told_membership20(id, revision, label, note, since, until, rank, confidence, alliance_id, actor_id, status, since_earliest,
            since_latest, until_earliest, until_latest) as not materialized
(select t203.id, t203.revision, t203.label, t203.note, t203.since, t203.until, t203.rank, t203.confidence, t203.alliance_id, t203.actor_id, t203.status,
    t203.since_earliest, t203.since_latest, t203.until_earliest, t203.until_latest from membership t203 where t203.rank <> 'deprecated'), told_tenure21(id,
    revision, label, note, since, until, rank, confidence, person_id, office_id, acting, since_earliest, since_latest, until_earliest, until_latest) as not
    materialized
(select t212.id, t212.revision, t212.label, t212.note, t212.since, t212.until, t212.rank, t212.confidence, t212.person_id, t212.office_id, t212.acting,
    t212.since_earliest, t212.since_latest, t212.until_earliest, t212.until_latest from tenure t212 where t212.rank <> 'deprecated'), told_relation22(id,
    revision, label, note, since, until, rank, confidence, subject_id, kind, object_id, since_earliest, since_latest, until_earliest, until_latest) as not
    materialized
(select t221.id, t221.revision, t221.label, t221.note, t221.since, t221.until, t221.rank, t221.confidence, t221.subject_id, t221.kind, t221.object_id,
    t221.since_earliest, t221.since_latest, t221.until_earliest, t221.until_latest from relation t221 where t221.rank <> 'deprecated'), p23 as materialized
(select t234.*, row_number() over (order by t234.place) as _n
  from (select 'participations' as counted, 0 as place, t90.n as a, t90.cited as a_cited, t91.n as b, t91.cited as b_cited
    from (select count(*) as n, count(
        (select t96.id from told_citation13 t96 where t96.record_id = t93.id and t96.support_type = 'supports' order by t96.id limit 1)) as cited
      from (select t92.id
        from (select t94.id, t94.meeting_id as event_id, t94.meeting_start_earliest as day, null as tenure_id from told_participation5 t94 where t94.actor_id =
            'actors/china' and t94.attendance in ('present', 'remote') union all select t95.* from participations_for_a7 t95 where true) t92 where true order by
            t92.id limit 10000) t93) t90 cross join
    (select count(*) as n, count(
        (select t102.id from told_citation13 t102 where t102.record_id = t99.id and t102.support_type = 'supports' order by t102.id limit 1)) as cited
      from (select t98.id
        from (select t100.id, t100.meeting_id as event_id, t100.meeting_start_earliest as day, null as tenure_id from told_participation5 t100 where
            t100.actor_id = 'actors/russia' and t100.attendance in ('present', 'remote') union all select t101.* from participations_for_b6 t101 where true) t98
            where true order by t98.id limit 10000) t99) t91 union all select 'statements' as counted, 1 as place, t103.n as a, t103.cited as a_cited, t104.n as
            b, t104.cited as b_cited
    from (select count(*) as n, count(
        (select t130.id from told_citation13 t130 where t130.record_id = t106.id and t130.support_type = 'supports' order by t130.id limit 1)) as cited
      from (select t105.id
        from (select t107.id, t107.id as event_id, t107.date_earliest as day, null as tenure_id from told_statement14 t107 where t107.speaker_id =
            'actors/china' union all select t109.* from statements_for_a15 t109 where true) t105 where true order by t105.id limit 10000) t106) t103 cross join
    (select count(*) as n, count(
        (select t155.id from told_citation13 t155 where t155.record_id = t132.id and t155.support_type = 'supports' order by t155.id limit 1)) as cited
      from (select t131.id
        from (select t133.id, t133.id as event_id, t133.date_earliest as day, null as tenure_id from told_statement14 t133 where t133.speaker_id =
            'actors/russia' union all select t134.* from statements_for_b16 t134 where true) t131 where true order by t131.id limit 10000) t132) t104 union all
            select 'targeted_by' as counted, 2 as place, t156.n as a, t156.cited as a_cited, t157.n as b, t157.cited as b_cited
    from (select count(*) as n, count(
        (select t178.id from told_citation13 t178 where t178.record_id = t159.id and t178.support_type = 'supports' order by t178.id limit 1)) as cited
      from (select t158.id
        from (select t160.id, t160.statement_id as event_id, t160.statement_date_earliest as day, null as tenure_id from told_target17 t160 where t160.record_id
            = 'actors/china' union all select t162.* from targets_for_a18 t162 where true) t158 where true order by t158.id limit 10000) t159) t156 cross join
    (select count(*) as n, count(
        (select t198.id from told_citation13 t198 where t198.record_id = t180.id and t198.support_type = 'supports' order by t198.id limit 1)) as cited
      from (select t179.id
        from (select t181.id, t181.statement_id as event_id, t181.statement_date_earliest as day, null as tenure_id from told_target17 t181 where t181.record_id
            = 'actors/russia' union all select t182.* from targets_for_b19 t182 where true) t179 where true order by t179.id limit 10000) t180) t157 union all
            select 'memberships' as counted, 3 as place, t199.n as a, t199.cited as a_cited, t200.n as b, t200.cited as b_cited
    from (select count(*) as n, count(
        (select t204.id from told_citation13 t204 where t204.record_id = t202.id and t204.support_type = 'supports' order by t204.id limit 1)) as cited
      from (select t201.id from told_membership20 t201 where t201.actor_id = 'actors/china' order by t201.id limit 10000) t202) t199 cross join
    (select count(*) as n, count(
        (select t207.id from told_citation13 t207 where t207.record_id = t206.id and t207.support_type = 'supports' order by t207.id limit 1)) as cited
      from (select t205.id from told_membership20 t205 where t205.actor_id = 'actors/russia' order by t205.id limit 10000) t206) t200 union all select 'tenures'
          as counted, 4 as place, t208.n as a, t208.cited as a_cited, t209.n as b, t209.cited as b_cited
    from (select count(*) as n, count(
        (select t213.id from told_citation13 t213 where t213.record_id = t211.id and t213.support_type = 'supports' order by t213.id limit 1)) as cited
      from (select t210.id from told_tenure21 t210 where t210.person_id = 'actors/china' order by t210.id limit 10000) t211) t208 cross join
    (select count(*) as n, count(
        (select t216.id from told_citation13 t216 where t216.record_id = t215.id and t216.support_type = 'supports' order by t216.id limit 1)) as cited
      from (select t214.id from told_tenure21 t214 where t214.person_id = 'actors/russia' order by t214.id limit 10000) t215) t209 union all select 'relations'
          as counted, 5 as place, t217.n as a, t217.cited as a_cited, t218.n as b, t218.cited as b_cited
    from (select count(*) as n, count(
        (select t222.id from told_citation13 t222 where t222.record_id = t220.id and t222.support_type = 'supports' order by t222.id limit 1)) as cited
      from (select t219.id from told_relation22 t219 where t219.subject_id = 'actors/china' order by t219.id limit 10000) t220) t217 cross join
    (select count(*) as n, count(
        (select t225.id from told_citation13 t225 where t225.record_id = t224.id and t225.support_type = 'supports' order by t225.id limit 1)) as cited
      from (select t223.id from told_relation22 t223 where t223.subject_id = 'actors/russia' order by t223.id limit 10000) t224) t218 union all select
          'relations_towards' as counted, 6 as place, t226.n as a, t226.cited as a_cited, t227.n as b, t227.cited as b_cited
    from (select count(*) as n, count(
        (select t230.id from told_citation13 t230 where t230.record_id = t229.id and t230.support_type = 'supports' order by t230.id limit 1)) as cited
      from (select t228.id from told_relation22 t228 where t228.object_id = 'actors/china' order by t228.id limit 10000) t229) t226 cross join
    (select count(*) as n, count(
        (select t233.id from told_citation13 t233 where t233.record_id = t232.id and t233.support_type = 'supports' order by t233.id limit 1)) as cited
      from (select t231.id from told_relation22 t231 where t231.object_id = 'actors/russia' order by t231.id limit 10000) t232) t227) t234), x24(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t236._told, ',')
      from (select t235._n as _n, printf('{"counted":"%s","a":%s,"a_cited":%s,"b":%s,"b_cited":%s}', t235.counted, t235.a, t235.a_cited, t235.b, t235.b_cited)
          as _told from p23 t235 order by _n limit 7) t236))), p25 as materialized
(select t244.*, row_number() over (order by t244.shared desc, t244.alliance_id) as _n
  from (select t241.*, t241.a_id is not null and t241.b_id is not null as shared,
    (select t242.id from told_citation13 t242 where t242.record_id = t241.a_id and t242.support_type = 'supports' order by t242.id limit 1) as a_citation_id,
    (select t243.id from told_citation13 t243 where t243.record_id = t241.b_id and t243.support_type = 'supports' order by t243.id limit 1) as b_citation_id
    from (select t240.alliance_id, min(t240.a) as a_id, min(t240.b) as b_id
      from (select t238.alliance_id, t238.id as a, null as b from told_membership20 t238 where t238.actor_id = 'actors/china' and t238.status in ('member',
          'signatory') union all select t239.alliance_id, null as a, t239.id as b from told_membership20 t239 where t239.actor_id = 'actors/russia' and
          t239.status in ('member', 'signatory')) t240 group by t240.alliance_id) t241) t244), x26(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t251._told, ',')
      from (select t245._n as _n, printf('{"alliance":{"id":"%s","label":%s},"shared":%s,"a":%s,"a_citation":%s,"b":%s,"b_citation":%s}', t246.id,
          json_quote(t246.label), case when t245.shared then 'true' else 'false' end, case when t247.id is null then 'null' else printf(
          '{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s}', t247.id, json_quote(t247.label), t247.status, case when t247.since is null then 'null'
          else '{"text":"' || t247.since || '","earliest":' || case t247.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t247.since_earliest || '"' end || ',"latest":' || case t247.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t247.since_latest || '"' end || '}' end, case when t247.until is null then 'null' else '{"text":"' || t247.until || '","earliest":' || case
          t247.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t247.until_earliest || '"' end || ',"latest":' || case
          t247.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t247.until_latest || '"' end || '}' end) end, case when
          t248.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t248.id, json_quote(t248.start_offset),
          json_quote(t248.end_offset), json_quote(t248.page), json_quote(t248.phrase)) end, case when t249.id is null then 'null' else printf(
          '{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s}', t249.id, json_quote(t249.label), t249.status, case when t249.since is null then 'null'
          else '{"text":"' || t249.since || '","earliest":' || case t249.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t249.since_earliest || '"' end || ',"latest":' || case t249.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t249.since_latest || '"' end || '}' end, case when t249.until is null then 'null' else '{"text":"' || t249.until || '","earliest":' || case
          t249.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t249.until_earliest || '"' end || ',"latest":' || case
          t249.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t249.until_latest || '"' end || '}' end) end, case when
          t250.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t250.id, json_quote(t250.start_offset),
          json_quote(t250.end_offset), json_quote(t250.page), json_quote(t250.phrase)) end) as _told from p25 t245
        left join alliance t246 on t246.id = t245.alliance_id
        left join membership t247 on t247.id = t245.a_id
        left join citation t248 on t248.id = t245.a_citation_id
        left join membership t249 on t249.id = t245.b_id
        left join citation t250 on t250.id = t245.b_citation_id order by _n limit 200) t251))), stood23(side, record_id, stance, n) as materialized
(select 'a', t255.record_id, t255.stance, count(*)
  from (select t253.id
    from (select t256.id, t256.id as event_id, t256.date_earliest as day, null as tenure_id from told_statement14 t256 where t256.speaker_id = 'actors/china'
        union all select t257.* from statements_for_a15 t257 where true) t253 where true order by t253.day desc, t253.id desc limit 2000) t254 join
        told_target17 t255 on t255.statement_id = t254.id group by t255.record_id, t255.stance union all select 'b', t260.record_id, t260.stance, count(*)
  from (select t258.id
    from (select t261.id, t261.id as event_id, t261.date_earliest as day, null as tenure_id from told_statement14 t261 where t261.speaker_id = 'actors/russia'
        union all select t262.* from statements_for_b16 t262 where true) t258 where true order by t258.day desc, t258.id desc limit 2000) t259 join
        told_target17 t260 on t260.statement_id = t259.id group by t260.record_id, t260.stance), p28 as materialized
(select t263.*, row_number() over (order by t263.n desc, t263.record_id) as _n
  from (select record_id, sum(case when side = 'a' then n else 0 end) as a_count, sum(case when side = 'b' then n else 0 end) as b_count, sum(n) as n from
      stood23 group by record_id having count(distinct side) = 2 order by n desc, record_id limit 5) t263), x29(id, json) as
(select t266._n, printf('[%s]',
    (select group_concat(t268._told, ',')
      from (select row_number() over (order by t267.statements desc, t267.stance) as _n, '{"stance":"' || t267.stance || '","statements":' || t267.statements ||
          '}' as _told
        from (select stance, n as statements from stood23 where side = 'a' and record_id = t266.record_id) t267 order by _n limit 7) t268)) from p28 t266),
            x30(id, json) as
(select t269._n, printf('[%s]',
    (select group_concat(t271._told, ',')
      from (select row_number() over (order by t270.statements desc, t270.stance) as _n, '{"stance":"' || t270.stance || '","statements":' || t270.statements ||
          '}' as _told
        from (select stance, n as statements from stood23 where side = 'b' and record_id = t269.record_id) t270 order by _n limit 7) t271)) from p28 t269),
            x31(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t272._told, ',')
      from (select t264._n as _n, printf('{"record":{"id":"%s","record_kind":%s,"label":%s},"a_count":%s,"b_count":%s,"a":%s,"b":%s}', t265.id,
          json_quote(t265.record_kind), json_quote(t265.label), t264.a_count, t264.b_count,
          (select x29.json from x29 where x29.id = t264._n),
          (select x30.json from x30 where x30.id = t264._n)) as _told from p28 t264
        left join record t265 on t265.id = t264.record_id order by _n limit 100) t272))), p32 as materialized
(select t276.*, row_number() over (order by t276.record_id) as _n
  from (select t274.object_id as record_id from told_relation22 t274 where t274.subject_id = 'actors/china' intersect select t275.object_id as record_id from
      told_relation22 t275 where t275.subject_id = 'actors/russia' order by 1 limit 5) t276), x33(id, json) as
(select t279._n, printf('[%s]',
    (select group_concat(t285._told, ',')
      from (select row_number() over (order by t282.relation_id) as _n, printf(
          '{"relation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s},"citation":%s}', t283.id, json_quote(t283.label), t283.kind, case when
          t283.since is null then 'null' else '{"text":"' || t283.since || '","earliest":' || case t283.since_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t283.since_earliest || '"' end || ',"latest":' || case t283.since_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t283.since_latest || '"' end || '}' end, case when t283.until is null then 'null' else '{"text":"' || t283.until
          || '","earliest":' || case t283.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t283.until_earliest || '"' end
          || ',"latest":' || case t283.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t283.until_latest || '"' end || '}'
          end, case when t284.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t284.id,
          json_quote(t284.start_offset), json_quote(t284.end_offset), json_quote(t284.page), json_quote(t284.phrase)) end) as _told
        from (select t280.id as relation_id,
          (select t281.id from told_citation13 t281 where t281.record_id = t280.id and t281.support_type = 'supports' order by t281.id limit 1) as citation_id
              from told_relation22 t280 where t280.subject_id = 'actors/china' and t280.object_id = t279.record_id) t282
        left join relation t283 on t283.id = t282.relation_id
        left join citation t284 on t284.id = t282.citation_id order by _n limit 20) t285)) from p32 t279), x34(id, json) as
(select t286._n, printf('[%s]',
    (select group_concat(t292._told, ',')
      from (select row_number() over (order by t289.relation_id) as _n, printf(
          '{"relation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s},"citation":%s}', t290.id, json_quote(t290.label), t290.kind, case when
          t290.since is null then 'null' else '{"text":"' || t290.since || '","earliest":' || case t290.since_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t290.since_earliest || '"' end || ',"latest":' || case t290.since_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t290.since_latest || '"' end || '}' end, case when t290.until is null then 'null' else '{"text":"' || t290.until
          || '","earliest":' || case t290.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t290.until_earliest || '"' end
          || ',"latest":' || case t290.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t290.until_latest || '"' end || '}'
          end, case when t291.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t291.id,
          json_quote(t291.start_offset), json_quote(t291.end_offset), json_quote(t291.page), json_quote(t291.phrase)) end) as _told
        from (select t287.id as relation_id,
          (select t288.id from told_citation13 t288 where t288.record_id = t287.id and t288.support_type = 'supports' order by t288.id limit 1) as citation_id
              from told_relation22 t287 where t287.subject_id = 'actors/russia' and t287.object_id = t286.record_id) t289
        left join relation t290 on t290.id = t289.relation_id
        left join citation t291 on t291.id = t289.citation_id order by _n limit 20) t292)) from p32 t286), x35(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t293._told, ',')
      from (select t277._n as _n, printf('{"record":{"id":"%s","record_kind":%s,"label":%s},"a":%s,"b":%s}', t278.id, json_quote(t278.record_kind),
          json_quote(t278.label),
          (select x33.json from x33 where x33.id = t277._n),
          (select x34.json from x34 where x34.id = t277._n)) as _told from p32 t277
        left join record t278 on t278.id = t277.record_id order by _n limit 100) t293))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"meeting_count":%s,"counts":%s,"memberships":%s,"stances":%s,"relations":%s}', t1.meeting_count,
        (select x24.json from x24),
        (select x26.json from x26),
        (select x31.json from x31),
        (select x35.json from x35))
      from (select
        (select count(*) from whole12 where _place <= 1000) as meeting_count where exists
        (select 1 from record t87 where t87.id = 'actors/china' and t87.retired is null) and exists
        (select 1 from record t88 where t88.id = 'actors/russia' and t88.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

with parts_of_a1(id) as materialized (with recursive t12(id) as
  (select t13.id from actor t13 where t13.id = 'actors/china' union select t14.subject_id from t12 join relation t14 on t14.object_id = t12.id and t14.kind =
      'part_of') select id from t12 limit 2000), participations_of_a2(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t9 where t9.actor_id in
      (select id from parts_of_a1) union all select 1 from participation t9 where t9.actor_id in
      (select t11.person_id from office t10 join tenure t11 on t11.office_id = t10.id where t10.body_id in
        (select id from parts_of_a1)) union all select 1 from participation t9 where t9.represents_id in
      (select id from parts_of_a1) union all select 1 from participation t9 where t9.office_id in
      (select t10.id from office t10 where t10.body_id in
        (select id from parts_of_a1))) t15 limit 4000) t16), parts_of_b3(id) as materialized (with recursive t20(id) as
  (select t21.id from actor t21 where t21.id = 'actors/russia' union select t22.subject_id from t20 join relation t22 on t22.object_id = t20.id and t22.kind =
      'part_of') select id from t20 limit 2000), participations_of_b4(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t17 where t17.actor_id in
      (select id from parts_of_b3) union all select 1 from participation t17 where t17.actor_id in
      (select t19.person_id from office t18 join tenure t19 on t19.office_id = t18.id where t18.body_id in
        (select id from parts_of_b3)) union all select 1 from participation t17 where t17.represents_id in
      (select id from parts_of_b3) union all select 1 from participation t17 where t17.office_id in
      (select t18.id from office t18 where t18.body_id in
        (select id from parts_of_b3))) t23 limit 4000) t24), told_participation5(id, revision, label, note, since, until, rank, confidence, meeting_id,
            actor_id, role, represents_id, office_id, attendance, since_earliest, since_latest, until_earliest, until_latest, meeting_start_earliest) as not
            materialized
(select t27.id, t27.revision, t27.label, t27.note, t27.since, t27.until, t27.rank, t27.confidence, t27.meeting_id, t27.actor_id, t27.role, t27.represents_id,
    t27.office_id, t27.attendance, t27.since_earliest, t27.since_latest, t27.until_earliest, t27.until_latest, t27.meeting_start_earliest from participation t27
    where t27.rank <> 'deprecated'), participations_for_b6(id, event_id, day, tenure_id) as materialized
(select t28.id, t28.meeting_id as event_id, t28.meeting_start_earliest as day, null as tenure_id from told_participation5 t28 where t28.represents_id in
  (select id from parts_of_b3) and not t28.actor_id = 'actors/russia' and t28.represents_id is not null and (t28.represents_id = 'actors/russia' or exists (with
      recursive t33(id) as
      (select t28.represents_id union select t36.id from t33 join relation t34 on t34.subject_id = t33.id and t34.kind = 'part_of' join actor t35 on t35.id =
          t33.id and t35.kind <> 'state' join actor t36 on t36.id = t34.object_id where t34.since_earliest <=
        (select case when t32."end" is null then t32.start_latest else t32.end_latest end from meeting t32 where t32.id = t28.meeting_id) and t34.until_latest
            >=
        (select t32.start_earliest from meeting t32 where t32.id = t28.meeting_id) and t34.rank <> 'deprecated') select 1 from t33 where t33.id =
            'actors/russia')) and t28.attendance in ('present', 'remote') union all select t28.id, t28.meeting_id as event_id, t28.meeting_start_earliest as
            day, null as tenure_id from office t30 cross join told_participation5 t28 where t30.body_id in
  (select id from parts_of_b3) and t30.id = t28.office_id and not t28.actor_id = 'actors/russia' and +t28.represents_id is null and (t30.body_id =
      'actors/russia' or exists (with recursive t38(id) as
      (select t30.body_id union select t41.id from t38 join relation t39 on t39.subject_id = t38.id and t39.kind = 'part_of' join actor t40 on t40.id = t38.id
          and t40.kind <> 'state' join actor t41 on t41.id = t39.object_id where t39.since_earliest <=
        (select case when t37."end" is null then t37.start_latest else t37.end_latest end from meeting t37 where t37.id = t28.meeting_id) and t39.until_latest
            >=
        (select t37.start_earliest from meeting t37 where t37.id = t28.meeting_id) and t39.rank <> 'deprecated') select 1 from t38 where t38.id =
            'actors/russia')) and t28.attendance in ('present', 'remote') union all select t28.id, t28.meeting_id as event_id, t28.meeting_start_earliest as
            day, min(t31.id) as tenure_id from office t30 cross join tenure t31 cross join told_participation5 t28 where t30.body_id in
  (select id from parts_of_b3) and t31.person_id = t28.actor_id and t30.id = t31.office_id and not t28.actor_id = 'actors/russia' and +t28.represents_id is null
      and +t28.office_id is null and t31.since_earliest <=
  (select case when t29."end" is null then t29.start_latest else t29.end_latest end from meeting t29 where t29.id = t28.meeting_id) and t31.until_latest >=
  (select t29.start_earliest from meeting t29 where t29.id = t28.meeting_id) and t31.rank <> 'deprecated' and (t30.body_id = 'actors/russia' or exists (with
      recursive t43(id) as
      (select t30.body_id union select t46.id from t43 join relation t44 on t44.subject_id = t43.id and t44.kind = 'part_of' join actor t45 on t45.id = t43.id
          and t45.kind <> 'state' join actor t46 on t46.id = t44.object_id where t44.since_earliest <=
        (select case when t42."end" is null then t42.start_latest else t42.end_latest end from meeting t42 where t42.id = t28.meeting_id) and t44.until_latest
            >=
        (select t42.start_earliest from meeting t42 where t42.id = t28.meeting_id) and t44.rank <> 'deprecated') select 1 from t43 where t43.id =
            'actors/russia')) and t28.attendance in ('present', 'remote') group by 1, 2, 3 union all select t28.id, t28.meeting_id as event_id,
            t28.meeting_start_earliest as day, null as tenure_id from told_participation5 t28 where t28.actor_id in
  (select id from parts_of_b3) and not t28.actor_id = 'actors/russia' and +t28.represents_id is null and +t28.office_id is null and not exists
  (select 1 from tenure t47 where t47.person_id = t28.actor_id and t47.since_earliest <=
    (select case when t29."end" is null then t29.start_latest else t29.end_latest end from meeting t29 where t29.id = t28.meeting_id) and t47.until_latest >=
    (select t29.start_earliest from meeting t29 where t29.id = t28.meeting_id) and t47.rank <> 'deprecated') and (t28.actor_id = 'actors/russia' or exists (with
        recursive t49(id) as
      (select t28.actor_id union select t52.id from t49 join relation t50 on t50.subject_id = t49.id and t50.kind = 'part_of' join actor t51 on t51.id = t49.id
          and t51.kind <> 'state' join actor t52 on t52.id = t50.object_id where t50.since_earliest <=
        (select case when t48."end" is null then t48.start_latest else t48.end_latest end from meeting t48 where t48.id = t28.meeting_id) and t50.until_latest
            >=
        (select t48.start_earliest from meeting t48 where t48.id = t28.meeting_id) and t50.rank <> 'deprecated') select 1 from t49 where t49.id =
            'actors/russia')) and t28.attendance in ('present', 'remote')), participations_for_a7(id, event_id, day, tenure_id) as materialized
(select t55.id, t55.meeting_id as event_id, t55.meeting_start_earliest as day, null as tenure_id from told_participation5 t55 where t55.represents_id in
  (select id from parts_of_a1) and not t55.actor_id = 'actors/china' and t55.represents_id is not null and (t55.represents_id = 'actors/china' or exists (with
      recursive t60(id) as
      (select t55.represents_id union select t63.id from t60 join relation t61 on t61.subject_id = t60.id and t61.kind = 'part_of' join actor t62 on t62.id =
          t60.id and t62.kind <> 'state' join actor t63 on t63.id = t61.object_id where t61.since_earliest <=
        (select case when t59."end" is null then t59.start_latest else t59.end_latest end from meeting t59 where t59.id = t55.meeting_id) and t61.until_latest
            >=
        (select t59.start_earliest from meeting t59 where t59.id = t55.meeting_id) and t61.rank <> 'deprecated') select 1 from t60 where t60.id = 'actors/china'
            )) and t55.attendance in ('present', 'remote') union all select t55.id, t55.meeting_id as event_id, t55.meeting_start_earliest as day, null as
            tenure_id from office t57 cross join told_participation5 t55 where t57.body_id in
  (select id from parts_of_a1) and t57.id = t55.office_id and not t55.actor_id = 'actors/china' and +t55.represents_id is null and (t57.body_id = 'actors/china'
      or exists (with recursive t65(id) as
      (select t57.body_id union select t68.id from t65 join relation t66 on t66.subject_id = t65.id and t66.kind = 'part_of' join actor t67 on t67.id = t65.id
          and t67.kind <> 'state' join actor t68 on t68.id = t66.object_id where t66.since_earliest <=
        (select case when t64."end" is null then t64.start_latest else t64.end_latest end from meeting t64 where t64.id = t55.meeting_id) and t66.until_latest
            >=
        (select t64.start_earliest from meeting t64 where t64.id = t55.meeting_id) and t66.rank <> 'deprecated') select 1 from t65 where t65.id = 'actors/china'
            )) and t55.attendance in ('present', 'remote') union all select t55.id, t55.meeting_id as event_id, t55.meeting_start_earliest as day, min(t58.id)
            as tenure_id from office t57 cross join tenure t58 cross join told_participation5 t55 where t57.body_id in
  (select id from parts_of_a1) and t58.person_id = t55.actor_id and t57.id = t58.office_id and not t55.actor_id = 'actors/china' and +t55.represents_id is null
      and +t55.office_id is null and t58.since_earliest <=
  (select case when t56."end" is null then t56.start_latest else t56.end_latest end from meeting t56 where t56.id = t55.meeting_id) and t58.until_latest >=
  (select t56.start_earliest from meeting t56 where t56.id = t55.meeting_id) and t58.rank <> 'deprecated' and (t57.body_id = 'actors/china' or exists (with
      recursive t70(id) as
      (select t57.body_id union select t73.id from t70 join relation t71 on t71.subject_id = t70.id and t71.kind = 'part_of' join actor t72 on t72.id = t70.id
          and t72.kind <> 'state' join actor t73 on t73.id = t71.object_id where t71.since_earliest <=
        (select case when t69."end" is null then t69.start_latest else t69.end_latest end from meeting t69 where t69.id = t55.meeting_id) and t71.until_latest
            >=
        (select t69.start_earliest from meeting t69 where t69.id = t55.meeting_id) and t71.rank <> 'deprecated') select 1 from t70 where t70.id = 'actors/china'
            )) and t55.attendance in ('present', 'remote') group by 1, 2, 3 union all select t55.id, t55.meeting_id as event_id, t55.meeting_start_earliest as
            day, null as tenure_id from told_participation5 t55 where t55.actor_id in
  (select id from parts_of_a1) and not t55.actor_id = 'actors/china' and +t55.represents_id is null and +t55.office_id is null and not exists
  (select 1 from tenure t74 where t74.person_id = t55.actor_id and t74.since_earliest <=
    (select case when t56."end" is null then t56.start_latest else t56.end_latest end from meeting t56 where t56.id = t55.meeting_id) and t74.until_latest >=
    (select t56.start_earliest from meeting t56 where t56.id = t55.meeting_id) and t74.rank <> 'deprecated') and (t55.actor_id = 'actors/china' or exists (with
        recursive t76(id) as
      (select t55.actor_id union select t79.id from t76 join relation t77 on t77.subject_id = t76.id and t77.kind = 'part_of' join actor t78 on t78.id = t76.id
          and t78.kind <> 'state' join actor t79 on t79.id = t77.object_id where t77.since_earliest <=
        (select case when t75."end" is null then t75.start_latest else t75.end_latest end from meeting t75 where t75.id = t55.meeting_id) and t77.until_latest
            >=
        (select t75.start_earliest from meeting t75 where t75.id = t55.meeting_id) and t77.rank <> 'deprecated') select 1 from t76 where t76.id = 'actors/china'
            )) and t55.attendance in ('present', 'remote')), participations_of_a_by_participations8(event_id, day, cut) as materialized
(select event_id, day, count(*) over () > 1000
  from (select t25.event_id, t25.day
    from (select t53.id, t53.meeting_id as event_id, t53.meeting_start_earliest as day, null as tenure_id from told_participation5 t53 where t53.actor_id =
        'actors/china' and t53.attendance in ('present', 'remote') union all select t54.* from participations_for_a7 t54 where true) t25 where
    (select n from participations_of_a2) <=
    (select n from participations_of_b4) and (exists
      (select t26.id, t26.meeting_id as event_id, t26.meeting_start_earliest as day, null as tenure_id from told_participation5 t26 where t26.meeting_id =
          t25.event_id and t26.actor_id = 'actors/russia' and t26.attendance in ('present', 'remote')) or t25.event_id in
      (select event_id from participations_for_b6)) and exists
    (select 1 from meeting t8 where t8.id = t25.event_id and t8.status = 'held') order by t25.day desc, t25.id desc limit 1001) t80),
        participations_of_b_by_participations9(event_id, day, cut) as materialized
(select event_id, day, count(*) over () > 1000
  from (select t81.event_id, t81.day
    from (select t83.id, t83.meeting_id as event_id, t83.meeting_start_earliest as day, null as tenure_id from told_participation5 t83 where t83.actor_id =
        'actors/russia' and t83.attendance in ('present', 'remote') union all select t84.* from participations_for_b6 t84 where true) t81 where
    (select n from participations_of_a2) >
    (select n from participations_of_b4) and (exists
      (select t82.id, t82.meeting_id as event_id, t82.meeting_start_earliest as day, null as tenure_id from told_participation5 t82 where t82.meeting_id =
          t81.event_id and t82.actor_id = 'actors/china' and t82.attendance in ('present', 'remote')) or t81.event_id in
      (select event_id from participations_for_a7)) and exists
    (select 1 from meeting t8 where t8.id = t81.event_id and t8.status = 'held') order by t81.day desc, t81.id desc limit 1001) t85), met10(event_id, day,
        _place, cut) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc), cut
  from (select * from participations_of_a_by_participations8 union select * from participations_of_b_by_participations9) t86), parts11(event_id, whole_id) as
      materialized (with recursive linked as
  (select t4.event_id, t7.part_of_id from met10 t4 join meeting t7 on t7.id = t4.event_id where t4._place <= 1000), t6(event_id, whole_id) as
  (select event_id, event_id from linked where not exists
    (select 1 from linked t5 where t5.event_id = linked.part_of_id) union select linked.event_id, t6.whole_id from t6 join linked on linked.part_of_id =
        t6.event_id) select event_id, whole_id from t6), whole12(event_id, day, _place) as materialized
(select t2.event_id, t3.day, row_number() over (order by t3._place) from parts11 t2 join met10 t3 on t3.event_id = t2.event_id where t2.whole_id = t2.event_id),
    told_citation13(id, revision, label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix,
    field) as not materialized
(select t97.id, t97.revision, t97.label, t97.note, t97.record_id, t97.document_id, t97.support_type, t97.value, t97.start_offset, t97.end_offset,
    t97.span_sha256, t97.page, t97.phrase, t97.prefix, t97.suffix, t97.field from citation t97 where true), told_statement14(id, revision, label, summary,
    speaker_id, office_id, principal_id, meeting_id, date, form, speech_act, date_earliest, date_latest) as not materialized
(select t108.id, t108.revision, t108.label, t108.summary, t108.speaker_id, t108.office_id, t108.principal_id, t108.meeting_id, t108.date, t108.form,
    t108.speech_act, t108.date_earliest, t108.date_latest from statement t108 where true), statements_for_a15(id, event_id, day, tenure_id) as materialized
(select t110.id, t110.id as event_id, t110.date_earliest as day, null as tenure_id from told_statement14 t110 where t110.principal_id in
  (select id from parts_of_a1) and not t110.speaker_id = 'actors/china' and t110.principal_id is not null and (t110.principal_id = 'actors/china' or exists
      (with recursive t113(id) as
      (select t110.principal_id union select t116.id from t113 join relation t114 on t114.subject_id = t113.id and t114.kind = 'part_of' join actor t115 on
          t115.id = t113.id and t115.kind <> 'state' join actor t116 on t116.id = t114.object_id where t114.since_earliest <= t110.date_latest and
          t114.until_latest >= t110.date_earliest and t114.rank <> 'deprecated') select 1 from t113 where t113.id = 'actors/china')) union all select t110.id,
          t110.id as event_id, t110.date_earliest as day, null as tenure_id from office t111 cross join told_statement14 t110 where t111.body_id in
  (select id from parts_of_a1) and t111.id = t110.office_id and not t110.speaker_id = 'actors/china' and +t110.principal_id is null and (t111.body_id =
      'actors/china' or exists (with recursive t117(id) as
      (select t111.body_id union select t120.id from t117 join relation t118 on t118.subject_id = t117.id and t118.kind = 'part_of' join actor t119 on t119.id =
          t117.id and t119.kind <> 'state' join actor t120 on t120.id = t118.object_id where t118.since_earliest <= t110.date_latest and t118.until_latest >=
          t110.date_earliest and t118.rank <> 'deprecated') select 1 from t117 where t117.id = 'actors/china')) union all select t110.id, t110.id as event_id,
          t110.date_earliest as day, min(t112.id) as tenure_id from office t111 cross join tenure t112 cross join told_statement14 t110 where t111.body_id in
  (select id from parts_of_a1) and t112.person_id = t110.speaker_id and t111.id = t112.office_id and not t110.speaker_id = 'actors/china' and +t110.principal_id
      is null and +t110.office_id is null and t112.since_earliest <= t110.date_latest and t112.until_latest >= t110.date_earliest and t112.rank <> 'deprecated'
      and (t111.body_id = 'actors/china' or exists (with recursive t121(id) as
      (select t111.body_id union select t124.id from t121 join relation t122 on t122.subject_id = t121.id and t122.kind = 'part_of' join actor t123 on t123.id =
          t121.id and t123.kind <> 'state' join actor t124 on t124.id = t122.object_id where t122.since_earliest <= t110.date_latest and t122.until_latest >=
          t110.date_earliest and t122.rank <> 'deprecated') select 1 from t121 where t121.id = 'actors/china')) group by 1, 2, 3 union all select t110.id,
          t110.id as event_id, t110.date_earliest as day, null as tenure_id from told_statement14 t110 where t110.speaker_id in
  (select id from parts_of_a1) and not t110.speaker_id = 'actors/china' and +t110.principal_id is null and +t110.office_id is null and not exists
  (select 1 from tenure t125 where t125.person_id = t110.speaker_id and t125.since_earliest <= t110.date_latest and t125.until_latest >= t110.date_earliest and
      t125.rank <> 'deprecated') and (t110.speaker_id = 'actors/china' or exists (with recursive t126(id) as
      (select t110.speaker_id union select t129.id from t126 join relation t127 on t127.subject_id = t126.id and t127.kind = 'part_of' join actor t128 on
          t128.id = t126.id and t128.kind <> 'state' join actor t129 on t129.id = t127.object_id where t127.since_earliest <= t110.date_latest and
          t127.until_latest >= t110.date_earliest and t127.rank <> 'deprecated') select 1 from t126 where t126.id = 'actors/china'))), statements_for_b16(id,
          event_id, day, tenure_id) as materialized
(select t135.id, t135.id as event_id, t135.date_earliest as day, null as tenure_id from told_statement14 t135 where t135.principal_id in
  (select id from parts_of_b3) and not t135.speaker_id = 'actors/russia' and t135.principal_id is not null and (t135.principal_id = 'actors/russia' or exists
      (with recursive t138(id) as
      (select t135.principal_id union select t141.id from t138 join relation t139 on t139.subject_id = t138.id and t139.kind = 'part_of' join actor t140 on
          t140.id = t138.id and t140.kind <> 'state' join actor t141 on t141.id = t139.object_id where t139.since_earliest <= t135.date_latest and
          t139.until_latest >= t135.date_earliest and t139.rank <> 'deprecated') select 1 from t138 where t138.id = 'actors/russia')) union all select t135.id,
          t135.id as event_id, t135.date_earliest as day, null as tenure_id from office t136 cross join told_statement14 t135 where t136.body_id in
  (select id from parts_of_b3) and t136.id = t135.office_id and not t135.speaker_id = 'actors/russia' and +t135.principal_id is null and (t136.body_id =
      'actors/russia' or exists (with recursive t142(id) as
      (select t136.body_id union select t145.id from t142 join relation t143 on t143.subject_id = t142.id and t143.kind = 'part_of' join actor t144 on t144.id =
          t142.id and t144.kind <> 'state' join actor t145 on t145.id = t143.object_id where t143.since_earliest <= t135.date_latest and t143.until_latest >=
          t135.date_earliest and t143.rank <> 'deprecated') select 1 from t142 where t142.id = 'actors/russia')) union all select t135.id, t135.id as event_id,
          t135.date_earliest as day, min(t137.id) as tenure_id from office t136 cross join tenure t137 cross join told_statement14 t135 where t136.body_id in
  (select id from parts_of_b3) and t137.person_id = t135.speaker_id and t136.id = t137.office_id and not t135.speaker_id = 'actors/russia' and
      +t135.principal_id is null and +t135.office_id is null and t137.since_earliest <= t135.date_latest and t137.until_latest >= t135.date_earliest and
      t137.rank <> 'deprecated' and (t136.body_id = 'actors/russia' or exists (with recursive t146(id) as
      (select t136.body_id union select t149.id from t146 join relation t147 on t147.subject_id = t146.id and t147.kind = 'part_of' join actor t148 on t148.id =
          t146.id and t148.kind <> 'state' join actor t149 on t149.id = t147.object_id where t147.since_earliest <= t135.date_latest and t147.until_latest >=
          t135.date_earliest and t147.rank <> 'deprecated') select 1 from t146 where t146.id = 'actors/russia')) group by 1, 2, 3 union all select t135.id,
          t135.id as event_id, t135.date_earliest as day, null as tenure_id from told_statement14 t135 where t135.speaker_id in
  (select id from parts_of_b3) and not t135.speaker_id = 'actors/russia' and +t135.principal_id is null and +t135.office_id is null and not exists
  (select 1 from tenure t150 where t150.person_id = t135.speaker_id and t150.since_earliest <= t135.date_latest and t150.until_latest >= t135.date_earliest and
      t150.rank <> 'deprecated') and (t135.speaker_id = 'actors/russia' or exists (with recursive t151(id) as
      (select t135.speaker_id union select t154.id from t151 join relation t152 on t152.subject_id = t151.id and t152.kind = 'part_of' join actor t153 on
          t153.id = t151.id and t153.kind <> 'state' join actor t154 on t154.id = t152.object_id where t152.since_earliest <= t135.date_latest and
          t152.until_latest >= t135.date_earliest and t152.rank <> 'deprecated') select 1 from t151 where t151.id = 'actors/russia'))), told_target17(id,
          revision, label, note, since, until, rank, confidence, statement_id, record_id, role, mention, stance, since_earliest, since_latest, until_earliest,
          until_latest, statement_date_earliest) as not materialized
(select t161.id, t161.revision, t161.label, t161.note, t161.since, t161.until, t161.rank, t161.confidence, t161.statement_id, t161.record_id, t161.role,
    t161.mention, t161.stance, t161.since_earliest, t161.since_latest, t161.until_earliest, t161.until_latest, t161.statement_date_earliest from target t161
    where t161.rank <> 'deprecated'), targets_for_a18(id, event_id, day, tenure_id) as materialized
(select t163.id, t163.statement_id as event_id, t163.statement_date_earliest as day, min(t166.id) as tenure_id from office t165 cross join tenure t166 cross
    join told_target17 t163 where t165.body_id in
  (select id from parts_of_a1) and t166.person_id = t163.record_id and t165.id = t166.office_id and not t163.record_id = 'actors/china' and t166.since_earliest
      <=
  (select t164.date_latest from statement t164 where t164.id = t163.statement_id) and t166.until_latest >=
  (select t164.date_earliest from statement t164 where t164.id = t163.statement_id) and t166.rank <> 'deprecated' and (t165.body_id = 'actors/china' or exists
      (with recursive t168(id) as
      (select t165.body_id union select t171.id from t168 join relation t169 on t169.subject_id = t168.id and t169.kind = 'part_of' join actor t170 on t170.id =
          t168.id and t170.kind <> 'state' join actor t171 on t171.id = t169.object_id where t169.since_earliest <=
        (select t167.date_latest from statement t167 where t167.id = t163.statement_id) and t169.until_latest >=
        (select t167.date_earliest from statement t167 where t167.id = t163.statement_id) and t169.rank <> 'deprecated') select 1 from t168 where t168.id =
            'actors/china')) group by 1, 2, 3 union all select t163.id, t163.statement_id as event_id, t163.statement_date_earliest as day, null as tenure_id
            from told_target17 t163 where t163.record_id in
  (select id from parts_of_a1) and not t163.record_id = 'actors/china' and not exists
  (select 1 from tenure t172 where t172.person_id = t163.record_id and t172.since_earliest <=
    (select t164.date_latest from statement t164 where t164.id = t163.statement_id) and t172.until_latest >=
    (select t164.date_earliest from statement t164 where t164.id = t163.statement_id) and t172.rank <> 'deprecated') and (t163.record_id = 'actors/china' or
        exists (with recursive t174(id) as
      (select t163.record_id union select t177.id from t174 join relation t175 on t175.subject_id = t174.id and t175.kind = 'part_of' join actor t176 on t176.id
          = t174.id and t176.kind <> 'state' join actor t177 on t177.id = t175.object_id where t175.since_earliest <=
        (select t173.date_latest from statement t173 where t173.id = t163.statement_id) and t175.until_latest >=
        (select t173.date_earliest from statement t173 where t173.id = t163.statement_id) and t175.rank <> 'deprecated') select 1 from t174 where t174.id =
            'actors/china'))), targets_for_b19(id, event_id, day, tenure_id) as materialized
(select t183.id, t183.statement_id as event_id, t183.statement_date_earliest as day, min(t186.id) as tenure_id from office t185 cross join tenure t186 cross
    join told_target17 t183 where t185.body_id in
  (select id from parts_of_b3) and t186.person_id = t183.record_id and t185.id = t186.office_id and not t183.record_id = 'actors/russia' and t186.since_earliest
      <=
  (select t184.date_latest from statement t184 where t184.id = t183.statement_id) and t186.until_latest >=
  (select t184.date_earliest from statement t184 where t184.id = t183.statement_id) and t186.rank <> 'deprecated' and (t185.body_id = 'actors/russia' or exists
      (with recursive t188(id) as
      (select t185.body_id union select t191.id from t188 join relation t189 on t189.subject_id = t188.id and t189.kind = 'part_of' join actor t190 on t190.id =
          t188.id and t190.kind <> 'state' join actor t191 on t191.id = t189.object_id where t189.since_earliest <=
        (select t187.date_latest from statement t187 where t187.id = t183.statement_id) and t189.until_latest >=
        (select t187.date_earliest from statement t187 where t187.id = t183.statement_id) and t189.rank <> 'deprecated') select 1 from t188 where t188.id =
            'actors/russia')) group by 1, 2, 3 union all select t183.id, t183.statement_id as event_id, t183.statement_date_earliest as day, null as tenure_id
            from told_target17 t183 where t183.record_id in
  (select id from parts_of_b3) and not t183.record_id = 'actors/russia' and not exists
  (select 1 from tenure t192 where t192.person_id = t183.record_id and t192.since_earliest <=
    (select t184.date_latest from statement t184 where t184.id = t183.statement_id) and t192.until_latest >=
    (select t184.date_earliest from statement t184 where t184.id = t183.statement_id) and t192.rank <> 'deprecated') and (t183.record_id = 'actors/russia' or
        exists (with recursive t194(id) as
      (select t183.record_id union select t197.id from t194 join relation t195 on t195.subject_id = t194.id and t195.kind = 'part_of' join actor t196 on t196.id
          = t194.id and t196.kind <> 'state' join actor t197 on t197.id = t195.object_id where t195.since_earliest <=
        (select t193.date_latest from statement t193 where t193.id = t183.statement_id) and t195.until_latest >=
        (select t193.date_earliest from statement t193 where t193.id = t183.statement_id) and t195.rank <> 'deprecated') select 1 from t194 where t194.id =
            'actors/russia'))), told_membership20(id, revision, label, note, since, until, rank, confidence, alliance_id, actor_id, status, since_earliest,
            since_latest, until_earliest, until_latest) as not materialized
(select t203.id, t203.revision, t203.label, t203.note, t203.since, t203.until, t203.rank, t203.confidence, t203.alliance_id, t203.actor_id, t203.status,
    t203.since_earliest, t203.since_latest, t203.until_earliest, t203.until_latest from membership t203 where t203.rank <> 'deprecated'), told_tenure21(id,
    revision, label, note, since, until, rank, confidence, person_id, office_id, acting, since_earliest, since_latest, until_earliest, until_latest) as not
    materialized
(select t212.id, t212.revision, t212.label, t212.note, t212.since, t212.until, t212.rank, t212.confidence, t212.person_id, t212.office_id, t212.acting,
    t212.since_earliest, t212.since_latest, t212.until_earliest, t212.until_latest from tenure t212 where t212.rank <> 'deprecated'), told_relation22(id,
    revision, label, note, since, until, rank, confidence, subject_id, kind, object_id, since_earliest, since_latest, until_earliest, until_latest) as not
    materialized
(select t221.id, t221.revision, t221.label, t221.note, t221.since, t221.until, t221.rank, t221.confidence, t221.subject_id, t221.kind, t221.object_id,
    t221.since_earliest, t221.since_latest, t221.until_earliest, t221.until_latest from relation t221 where t221.rank <> 'deprecated'), p23 as materialized
(select t234.*, row_number() over (order by t234.place) as _n
  from (select 'participations' as counted, 0 as place, t90.n as a, t90.cited as a_cited, t91.n as b, t91.cited as b_cited
    from (select count(*) as n, count(
        (select t96.id from told_citation13 t96 where t96.record_id = t93.id and t96.support_type = 'supports' order by t96.id limit 1)) as cited
      from (select t92.id
        from (select t94.id, t94.meeting_id as event_id, t94.meeting_start_earliest as day, null as tenure_id from told_participation5 t94 where t94.actor_id =
            'actors/china' and t94.attendance in ('present', 'remote') union all select t95.* from participations_for_a7 t95 where true) t92 where true order by
            t92.id limit 10000) t93) t90 cross join
    (select count(*) as n, count(
        (select t102.id from told_citation13 t102 where t102.record_id = t99.id and t102.support_type = 'supports' order by t102.id limit 1)) as cited
      from (select t98.id
        from (select t100.id, t100.meeting_id as event_id, t100.meeting_start_earliest as day, null as tenure_id from told_participation5 t100 where
            t100.actor_id = 'actors/russia' and t100.attendance in ('present', 'remote') union all select t101.* from participations_for_b6 t101 where true) t98
            where true order by t98.id limit 10000) t99) t91 union all select 'statements' as counted, 1 as place, t103.n as a, t103.cited as a_cited, t104.n as
            b, t104.cited as b_cited
    from (select count(*) as n, count(
        (select t130.id from told_citation13 t130 where t130.record_id = t106.id and t130.support_type = 'supports' order by t130.id limit 1)) as cited
      from (select t105.id
        from (select t107.id, t107.id as event_id, t107.date_earliest as day, null as tenure_id from told_statement14 t107 where t107.speaker_id =
            'actors/china' union all select t109.* from statements_for_a15 t109 where true) t105 where true order by t105.id limit 10000) t106) t103 cross join
    (select count(*) as n, count(
        (select t155.id from told_citation13 t155 where t155.record_id = t132.id and t155.support_type = 'supports' order by t155.id limit 1)) as cited
      from (select t131.id
        from (select t133.id, t133.id as event_id, t133.date_earliest as day, null as tenure_id from told_statement14 t133 where t133.speaker_id =
            'actors/russia' union all select t134.* from statements_for_b16 t134 where true) t131 where true order by t131.id limit 10000) t132) t104 union all
            select 'targeted_by' as counted, 2 as place, t156.n as a, t156.cited as a_cited, t157.n as b, t157.cited as b_cited
    from (select count(*) as n, count(
        (select t178.id from told_citation13 t178 where t178.record_id = t159.id and t178.support_type = 'supports' order by t178.id limit 1)) as cited
      from (select t158.id
        from (select t160.id, t160.statement_id as event_id, t160.statement_date_earliest as day, null as tenure_id from told_target17 t160 where t160.record_id
            = 'actors/china' union all select t162.* from targets_for_a18 t162 where true) t158 where true order by t158.id limit 10000) t159) t156 cross join
    (select count(*) as n, count(
        (select t198.id from told_citation13 t198 where t198.record_id = t180.id and t198.support_type = 'supports' order by t198.id limit 1)) as cited
      from (select t179.id
        from (select t181.id, t181.statement_id as event_id, t181.statement_date_earliest as day, null as tenure_id from told_target17 t181 where t181.record_id
            = 'actors/russia' union all select t182.* from targets_for_b19 t182 where true) t179 where true order by t179.id limit 10000) t180) t157 union all
            select 'memberships' as counted, 3 as place, t199.n as a, t199.cited as a_cited, t200.n as b, t200.cited as b_cited
    from (select count(*) as n, count(
        (select t204.id from told_citation13 t204 where t204.record_id = t202.id and t204.support_type = 'supports' order by t204.id limit 1)) as cited
      from (select t201.id from told_membership20 t201 where t201.actor_id = 'actors/china' order by t201.id limit 10000) t202) t199 cross join
    (select count(*) as n, count(
        (select t207.id from told_citation13 t207 where t207.record_id = t206.id and t207.support_type = 'supports' order by t207.id limit 1)) as cited
      from (select t205.id from told_membership20 t205 where t205.actor_id = 'actors/russia' order by t205.id limit 10000) t206) t200 union all select 'tenures'
          as counted, 4 as place, t208.n as a, t208.cited as a_cited, t209.n as b, t209.cited as b_cited
    from (select count(*) as n, count(
        (select t213.id from told_citation13 t213 where t213.record_id = t211.id and t213.support_type = 'supports' order by t213.id limit 1)) as cited
      from (select t210.id from told_tenure21 t210 where t210.person_id = 'actors/china' order by t210.id limit 10000) t211) t208 cross join
    (select count(*) as n, count(
        (select t216.id from told_citation13 t216 where t216.record_id = t215.id and t216.support_type = 'supports' order by t216.id limit 1)) as cited
      from (select t214.id from told_tenure21 t214 where t214.person_id = 'actors/russia' order by t214.id limit 10000) t215) t209 union all select 'relations'
          as counted, 5 as place, t217.n as a, t217.cited as a_cited, t218.n as b, t218.cited as b_cited
    from (select count(*) as n, count(
        (select t222.id from told_citation13 t222 where t222.record_id = t220.id and t222.support_type = 'supports' order by t222.id limit 1)) as cited
      from (select t219.id from told_relation22 t219 where t219.subject_id = 'actors/china' order by t219.id limit 10000) t220) t217 cross join
    (select count(*) as n, count(
        (select t225.id from told_citation13 t225 where t225.record_id = t224.id and t225.support_type = 'supports' order by t225.id limit 1)) as cited
      from (select t223.id from told_relation22 t223 where t223.subject_id = 'actors/russia' order by t223.id limit 10000) t224) t218 union all select
          'relations_towards' as counted, 6 as place, t226.n as a, t226.cited as a_cited, t227.n as b, t227.cited as b_cited
    from (select count(*) as n, count(
        (select t230.id from told_citation13 t230 where t230.record_id = t229.id and t230.support_type = 'supports' order by t230.id limit 1)) as cited
      from (select t228.id from told_relation22 t228 where t228.object_id = 'actors/china' order by t228.id limit 10000) t229) t226 cross join
    (select count(*) as n, count(
        (select t233.id from told_citation13 t233 where t233.record_id = t232.id and t233.support_type = 'supports' order by t233.id limit 1)) as cited
      from (select t231.id from told_relation22 t231 where t231.object_id = 'actors/russia' order by t231.id limit 10000) t232) t227) t234), x24(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t236._told, ',')
      from (select t235._n as _n, printf('{"counted":"%s","a":%s,"aCited":%s,"b":%s,"bCited":%s}', upper(t235.counted), t235.a, t235.a_cited, t235.b,
          t235.b_cited) as _told from p23 t235 order by _n limit 7) t236))), p25 as materialized
(select t244.*, row_number() over (order by t244.shared desc, t244.alliance_id) as _n
  from (select t241.*, t241.a_id is not null and t241.b_id is not null as shared,
    (select t242.id from told_citation13 t242 where t242.record_id = t241.a_id and t242.support_type = 'supports' order by t242.id limit 1) as a_citation_id,
    (select t243.id from told_citation13 t243 where t243.record_id = t241.b_id and t243.support_type = 'supports' order by t243.id limit 1) as b_citation_id
    from (select t240.alliance_id, min(t240.a) as a_id, min(t240.b) as b_id
      from (select t238.alliance_id, t238.id as a, null as b from told_membership20 t238 where t238.actor_id = 'actors/china' and t238.status in ('member',
          'signatory') union all select t239.alliance_id, null as a, t239.id as b from told_membership20 t239 where t239.actor_id = 'actors/russia' and
          t239.status in ('member', 'signatory')) t240 group by t240.alliance_id) t241) t244), x26(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t251._told, ',')
      from (select t245._n as _n, printf('{"alliance":{"id":"%s","label":%s},"shared":%s,"a":%s,"aCitation":%s,"b":%s,"bCitation":%s}', t246.id,
          json_quote(t246.label), case when t245.shared then 'true' else 'false' end, case when t247.id is null then 'null' else printf(
          '{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s}', t247.id, json_quote(t247.label), upper(t247.status), case when t247.since is null then
          'null' else '{"text":"' || t247.since || '","earliest":' || case t247.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else
          '"' || t247.since_earliest || '"' end || ',"latest":' || case t247.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"'
          || t247.since_latest || '"' end || '}' end, case when t247.until is null then 'null' else '{"text":"' || t247.until || '","earliest":' || case
          t247.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t247.until_earliest || '"' end || ',"latest":' || case
          t247.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t247.until_latest || '"' end || '}' end) end, case when
          t248.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t248.id, json_quote(t248.start_offset),
          json_quote(t248.end_offset), json_quote(t248.page), json_quote(t248.phrase)) end, case when t249.id is null then 'null' else printf(
          '{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s}', t249.id, json_quote(t249.label), upper(t249.status), case when t249.since is null then
          'null' else '{"text":"' || t249.since || '","earliest":' || case t249.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else
          '"' || t249.since_earliest || '"' end || ',"latest":' || case t249.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"'
          || t249.since_latest || '"' end || '}' end, case when t249.until is null then 'null' else '{"text":"' || t249.until || '","earliest":' || case
          t249.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t249.until_earliest || '"' end || ',"latest":' || case
          t249.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t249.until_latest || '"' end || '}' end) end, case when
          t250.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t250.id, json_quote(t250.start_offset),
          json_quote(t250.end_offset), json_quote(t250.page), json_quote(t250.phrase)) end) as _told from p25 t245
        left join alliance t246 on t246.id = t245.alliance_id
        left join membership t247 on t247.id = t245.a_id
        left join citation t248 on t248.id = t245.a_citation_id
        left join membership t249 on t249.id = t245.b_id
        left join citation t250 on t250.id = t245.b_citation_id order by _n limit 200) t251))), stood23(side, record_id, stance, n) as materialized
(select 'a', t255.record_id, t255.stance, count(*)
  from (select t253.id
    from (select t256.id, t256.id as event_id, t256.date_earliest as day, null as tenure_id from told_statement14 t256 where t256.speaker_id = 'actors/china'
        union all select t257.* from statements_for_a15 t257 where true) t253 where true order by t253.day desc, t253.id desc limit 2000) t254 join
        told_target17 t255 on t255.statement_id = t254.id group by t255.record_id, t255.stance union all select 'b', t260.record_id, t260.stance, count(*)
  from (select t258.id
    from (select t261.id, t261.id as event_id, t261.date_earliest as day, null as tenure_id from told_statement14 t261 where t261.speaker_id = 'actors/russia'
        union all select t262.* from statements_for_b16 t262 where true) t258 where true order by t258.day desc, t258.id desc limit 2000) t259 join
        told_target17 t260 on t260.statement_id = t259.id group by t260.record_id, t260.stance), p28 as materialized
(select t263.*, row_number() over (order by t263.n desc, t263.record_id) as _n
  from (select record_id, sum(case when side = 'a' then n else 0 end) as a_count, sum(case when side = 'b' then n else 0 end) as b_count, sum(n) as n from
      stood23 group by record_id having count(distinct side) = 2 order by n desc, record_id limit 5) t263), x29(id, json) as
(select t266._n, printf('[%s]',
    (select group_concat(t268._told, ',')
      from (select row_number() over (order by t267.statements desc, t267.stance) as _n, '{"stance":"' || upper(t267.stance) || '","statements":' ||
          t267.statements || '}' as _told
        from (select stance, n as statements from stood23 where side = 'a' and record_id = t266.record_id) t267 order by _n limit 7) t268)) from p28 t266),
            x30(id, json) as
(select t269._n, printf('[%s]',
    (select group_concat(t271._told, ',')
      from (select row_number() over (order by t270.statements desc, t270.stance) as _n, '{"stance":"' || upper(t270.stance) || '","statements":' ||
          t270.statements || '}' as _told
        from (select stance, n as statements from stood23 where side = 'b' and record_id = t269.record_id) t270 order by _n limit 7) t271)) from p28 t269),
            x31(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t272._told, ',')
      from (select t264._n as _n, printf('{"record":{"id":"%s","recordKind":%s,"label":%s},"aCount":%s,"bCount":%s,"a":%s,"b":%s}', t265.id,
          json_quote(upper(t265.record_kind)), json_quote(t265.label), t264.a_count, t264.b_count,
          (select x29.json from x29 where x29.id = t264._n),
          (select x30.json from x30 where x30.id = t264._n)) as _told from p28 t264
        left join record t265 on t265.id = t264.record_id order by _n limit 100) t272))), p32 as materialized
(select t276.*, row_number() over (order by t276.record_id) as _n
  from (select t274.object_id as record_id from told_relation22 t274 where t274.subject_id = 'actors/china' intersect select t275.object_id as record_id from
      told_relation22 t275 where t275.subject_id = 'actors/russia' order by 1 limit 5) t276), x33(id, json) as
(select t279._n, printf('[%s]',
    (select group_concat(t285._told, ',')
      from (select row_number() over (order by t282.relation_id) as _n, printf(
          '{"relation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s},"citation":%s}', t283.id, json_quote(t283.label), upper(t283.kind), case when
          t283.since is null then 'null' else '{"text":"' || t283.since || '","earliest":' || case t283.since_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t283.since_earliest || '"' end || ',"latest":' || case t283.since_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t283.since_latest || '"' end || '}' end, case when t283.until is null then 'null' else '{"text":"' || t283.until
          || '","earliest":' || case t283.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t283.until_earliest || '"' end
          || ',"latest":' || case t283.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t283.until_latest || '"' end || '}'
          end, case when t284.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t284.id,
          json_quote(t284.start_offset), json_quote(t284.end_offset), json_quote(t284.page), json_quote(t284.phrase)) end) as _told
        from (select t280.id as relation_id,
          (select t281.id from told_citation13 t281 where t281.record_id = t280.id and t281.support_type = 'supports' order by t281.id limit 1) as citation_id
              from told_relation22 t280 where t280.subject_id = 'actors/china' and t280.object_id = t279.record_id) t282
        left join relation t283 on t283.id = t282.relation_id
        left join citation t284 on t284.id = t282.citation_id order by _n limit 20) t285)) from p32 t279), x34(id, json) as
(select t286._n, printf('[%s]',
    (select group_concat(t292._told, ',')
      from (select row_number() over (order by t289.relation_id) as _n, printf(
          '{"relation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s},"citation":%s}', t290.id, json_quote(t290.label), upper(t290.kind), case when
          t290.since is null then 'null' else '{"text":"' || t290.since || '","earliest":' || case t290.since_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t290.since_earliest || '"' end || ',"latest":' || case t290.since_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t290.since_latest || '"' end || '}' end, case when t290.until is null then 'null' else '{"text":"' || t290.until
          || '","earliest":' || case t290.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t290.until_earliest || '"' end
          || ',"latest":' || case t290.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t290.until_latest || '"' end || '}'
          end, case when t291.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t291.id,
          json_quote(t291.start_offset), json_quote(t291.end_offset), json_quote(t291.page), json_quote(t291.phrase)) end) as _told
        from (select t287.id as relation_id,
          (select t288.id from told_citation13 t288 where t288.record_id = t287.id and t288.support_type = 'supports' order by t288.id limit 1) as citation_id
              from told_relation22 t287 where t287.subject_id = 'actors/russia' and t287.object_id = t286.record_id) t289
        left join relation t290 on t290.id = t289.relation_id
        left join citation t291 on t291.id = t289.citation_id order by _n limit 20) t292)) from p32 t286), x35(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t293._told, ',')
      from (select t277._n as _n, printf('{"record":{"id":"%s","recordKind":%s,"label":%s},"a":%s,"b":%s}', t278.id, json_quote(upper(t278.record_kind)),
          json_quote(t278.label),
          (select x33.json from x33 where x33.id = t277._n),
          (select x34.json from x34 where x34.id = t277._n)) as _told from p32 t277
        left join record t278 on t278.id = t277.record_id order by _n limit 100) t293))) select printf('{"data":{"compare":%s},"extensions":{"revision":%s}}',
            coalesce(
    (select printf('{"meetingCount":%s,"counts":%s,"memberships":%s,"stances":%s,"relations":%s}', t1.meeting_count,
        (select x24.json from x24),
        (select x26.json from x26),
        (select x31.json from x31),
        (select x35.json from x35))
      from (select
        (select count(*) from whole12 where _place <= 1000) as meeting_count where exists
        (select 1 from record t87 where t87.id = 'actors/china' and t87.retired is null) and exists
        (select 1 from record t88 where t88.id = 'actors/russia' and t88.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

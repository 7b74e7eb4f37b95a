with parts_of_a1(id) as materialized (with recursive t6(id) as
  (select t7.id from actor t7 where t7.id = $1 union select t8.subject_id from t6 join relation t8 on t8.object_id = t6.id and t8.kind = 'part_of') select id
      from t6 limit 2000), participations_of_a2(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t3 where t3.actor_id = any(array
        (select id from parts_of_a1)) union all select 1 from participation t3 where t3.actor_id = any(array
        (select t5.person_id from office t4 join tenure t5 on t5.office_id = t4.id where t4.body_id = any(array
            (select id from parts_of_a1)))) union all select 1 from participation t3 where t3.represents_id = any(array
        (select id from parts_of_a1)) union all select 1 from participation t3 where t3.office_id = any(array
        (select t4.id from office t4 where t4.body_id = any(array
            (select id from parts_of_a1))))) t9 limit 4000) t10), parts_of_b3(id) as materialized (with recursive t14(id) as
  (select t15.id from actor t15 where t15.id = $2 union select t16.subject_id from t14 join relation t16 on t16.object_id = t14.id and t16.kind = 'part_of')
      select id from t14 limit 2000), participations_of_b4(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t11 where t11.actor_id = any(array
        (select id from parts_of_b3)) union all select 1 from participation t11 where t11.actor_id = any(array
        (select t13.person_id from office t12 join tenure t13 on t13.office_id = t12.id where t12.body_id = any(array
            (select id from parts_of_b3)))) union all select 1 from participation t11 where t11.represents_id = any(array
        (select id from parts_of_b3)) union all select 1 from participation t11 where t11.office_id = any(array
        (select t12.id from office t12 where t12.body_id = any(array
            (select id from parts_of_b3))))) t17 limit 4000) t18), told_participation5(id, revision, label, note, since, until, rank, confidence, meeting_id,
                actor_id, role, represents_id, office_id, attendance, since_earliest, since_latest, until_earliest, until_latest, meeting_start_earliest) as not
                materialized
(select t21.id, t21.revision, t21.label, t21.note, t21.since, t21.until, t21.rank, t21.confidence, t21.meeting_id, t21.actor_id, t21.role, t21.represents_id,
    t21.office_id, t21.attendance, t21.since_earliest, t21.since_latest, t21.until_earliest, t21.until_latest, t21.meeting_start_earliest from participation t21
    where t21.rank <> 'deprecated'), participations_for_b6(id, event_id, day, tenure_id) as materialized
(select t22.id, t22.meeting_id as event_id, t22.meeting_start_earliest as day, null as tenure_id from told_participation5 t22 where t22.represents_id =
    any(array
    (select id from parts_of_b3)) and not t22.actor_id = $6 and t22.represents_id is not null and (t22.represents_id = $4 or exists (with recursive t27(id) as
      (select t22.represents_id union select t30.id from t27 join relation t28 on t28.subject_id = t27.id and t28.kind = 'part_of' join actor t29 on t29.id =
          t27.id and t29.kind <> 'state' join actor t30 on t30.id = t28.object_id where t28.since_earliest <=
        (select case when t26."end" is null then t26.start_latest else t26.end_latest end from meeting t26 where t26.id = t22.meeting_id) and t28.until_latest
            >=
        (select t26.start_earliest from meeting t26 where t26.id = t22.meeting_id) and t28.rank <> 'deprecated') select 1 from t27 where t27.id = $5)) and
            t22.attendance in ('present', 'remote') union all select t22.id, t22.meeting_id as event_id, t22.meeting_start_earliest as day, null as tenure_id
            from office t24 cross join told_participation5 t22 where t24.body_id = any(array
    (select id from parts_of_b3)) and t24.id = t22.office_id and not t22.actor_id = $9 and t22.represents_id is null and (t24.body_id = $7 or exists (with
        recursive t32(id) as
      (select t24.body_id union select t35.id from t32 join relation t33 on t33.subject_id = t32.id and t33.kind = 'part_of' join actor t34 on t34.id = t32.id
          and t34.kind <> 'state' join actor t35 on t35.id = t33.object_id where t33.since_earliest <=
        (select case when t31."end" is null then t31.start_latest else t31.end_latest end from meeting t31 where t31.id = t22.meeting_id) and t33.until_latest
            >=
        (select t31.start_earliest from meeting t31 where t31.id = t22.meeting_id) and t33.rank <> 'deprecated') select 1 from t32 where t32.id = $8)) and
            t22.attendance in ('present', 'remote') union all select t22.id, t22.meeting_id as event_id, t22.meeting_start_earliest as day, min(t25.id) as
            tenure_id from office t24 cross join tenure t25 cross join told_participation5 t22 where t24.body_id = any(array
    (select id from parts_of_b3)) and t25.person_id = t22.actor_id and t24.id = t25.office_id and not t22.actor_id = $12 and t22.represents_id is null and
        t22.office_id is null and t25.since_earliest <=
  (select case when t23."end" is null then t23.start_latest else t23.end_latest end from meeting t23 where t23.id = t22.meeting_id) and t25.until_latest >=
  (select t23.start_earliest from meeting t23 where t23.id = t22.meeting_id) and t25.rank <> 'deprecated' and (t24.body_id = $10 or exists (with recursive
      t37(id) as
      (select t24.body_id union select t40.id from t37 join relation t38 on t38.subject_id = t37.id and t38.kind = 'part_of' join actor t39 on t39.id = t37.id
          and t39.kind <> 'state' join actor t40 on t40.id = t38.object_id where t38.since_earliest <=
        (select case when t36."end" is null then t36.start_latest else t36.end_latest end from meeting t36 where t36.id = t22.meeting_id) and t38.until_latest
            >=
        (select t36.start_earliest from meeting t36 where t36.id = t22.meeting_id) and t38.rank <> 'deprecated') select 1 from t37 where t37.id = $11)) and
            t22.attendance in ('present', 'remote') group by 1, 2, 3 union all select t22.id, t22.meeting_id as event_id, t22.meeting_start_earliest as day,
            null as tenure_id from told_participation5 t22 where t22.actor_id = any(array
    (select id from parts_of_b3)) and not t22.actor_id = $15 and t22.represents_id is null and t22.office_id is null and not exists
  (select 1 from tenure t41 where t41.person_id = t22.actor_id and t41.since_earliest <=
    (select case when t23."end" is null then t23.start_latest else t23.end_latest end from meeting t23 where t23.id = t22.meeting_id) and t41.until_latest >=
    (select t23.start_earliest from meeting t23 where t23.id = t22.meeting_id) and t41.rank <> 'deprecated') and (t22.actor_id = $13 or exists (with recursive
        t43(id) as
      (select t22.actor_id union select t46.id from t43 join relation t44 on t44.subject_id = t43.id and t44.kind = 'part_of' join actor t45 on t45.id = t43.id
          and t45.kind <> 'state' join actor t46 on t46.id = t44.object_id where t44.since_earliest <=
        (select case when t42."end" is null then t42.start_latest else t42.end_latest end from meeting t42 where t42.id = t22.meeting_id) and t44.until_latest
            >=
        (select t42.start_earliest from meeting t42 where t42.id = t22.meeting_id) and t44.rank <> 'deprecated') select 1 from t43 where t43.id = $14)) and
            t22.attendance in ('present', 'remote')), participations_for_a7(id, event_id, day, tenure_id) as materialized
(select t49.id, t49.meeting_id as event_id, t49.meeting_start_earliest as day, null as tenure_id from told_participation5 t49 where t49.represents_id =
    any(array
    (select id from parts_of_a1)) and not t49.actor_id = $19 and t49.represents_id is not null and (t49.represents_id = $17 or exists (with recursive t54(id) as
      (select t49.represents_id union select t57.id from t54 join relation t55 on t55.subject_id = t54.id and t55.kind = 'part_of' join actor t56 on t56.id =
          t54.id and t56.kind <> 'state' join actor t57 on t57.id = t55.object_id where t55.since_earliest <=
        (select case when t53."end" is null then t53.start_latest else t53.end_latest end from meeting t53 where t53.id = t49.meeting_id) and t55.until_latest
            >=
        (select t53.start_earliest from meeting t53 where t53.id = t49.meeting_id) and t55.rank <> 'deprecated') select 1 from t54 where t54.id = $18)) and
            t49.attendance in ('present', 'remote') union all select t49.id, t49.meeting_id as event_id, t49.meeting_start_earliest as day, null as tenure_id
            from office t51 cross join told_participation5 t49 where t51.body_id = any(array
    (select id from parts_of_a1)) and t51.id = t49.office_id and not t49.actor_id = $22 and t49.represents_id is null and (t51.body_id = $20 or exists (with
        recursive t59(id) as
      (select t51.body_id union select t62.id from t59 join relation t60 on t60.subject_id = t59.id and t60.kind = 'part_of' join actor t61 on t61.id = t59.id
          and t61.kind <> 'state' join actor t62 on t62.id = t60.object_id where t60.since_earliest <=
        (select case when t58."end" is null then t58.start_latest else t58.end_latest end from meeting t58 where t58.id = t49.meeting_id) and t60.until_latest
            >=
        (select t58.start_earliest from meeting t58 where t58.id = t49.meeting_id) and t60.rank <> 'deprecated') select 1 from t59 where t59.id = $21)) and
            t49.attendance in ('present', 'remote') union all select t49.id, t49.meeting_id as event_id, t49.meeting_start_earliest as day, min(t52.id) as
            tenure_id from office t51 cross join tenure t52 cross join told_participation5 t49 where t51.body_id = any(array
    (select id from parts_of_a1)) and t52.person_id = t49.actor_id and t51.id = t52.office_id and not t49.actor_id = $25 and t49.represents_id is null and
        t49.office_id is null and t52.since_earliest <=
  (select case when t50."end" is null then t50.start_latest else t50.end_latest end from meeting t50 where t50.id = t49.meeting_id) and t52.until_latest >=
  (select t50.start_earliest from meeting t50 where t50.id = t49.meeting_id) and t52.rank <> 'deprecated' and (t51.body_id = $23 or exists (with recursive
      t64(id) as
      (select t51.body_id union select t67.id from t64 join relation t65 on t65.subject_id = t64.id and t65.kind = 'part_of' join actor t66 on t66.id = t64.id
          and t66.kind <> 'state' join actor t67 on t67.id = t65.object_id where t65.since_earliest <=
        (select case when t63."end" is null then t63.start_latest else t63.end_latest end from meeting t63 where t63.id = t49.meeting_id) and t65.until_latest
            >=
        (select t63.start_earliest from meeting t63 where t63.id = t49.meeting_id) and t65.rank <> 'deprecated') select 1 from t64 where t64.id = $24)) and
            t49.attendance in ('present', 'remote') group by 1, 2, 3 union all select t49.id, t49.meeting_id as event_id, t49.meeting_start_earliest as day,
            null as tenure_id from told_participation5 t49 where t49.actor_id = any(array
    (select id from parts_of_a1)) and not t49.actor_id = $28 and t49.represents_id is null and t49.office_id is null and not exists
  (select 1 from tenure t68 where t68.person_id = t49.actor_id and t68.since_earliest <=
    (select case when t50."end" is null then t50.start_latest else t50.end_latest end from meeting t50 where t50.id = t49.meeting_id) and t68.until_latest >=
    (select t50.start_earliest from meeting t50 where t50.id = t49.meeting_id) and t68.rank <> 'deprecated') and (t49.actor_id = $26 or exists (with recursive
        t70(id) as
      (select t49.actor_id union select t73.id from t70 join relation t71 on t71.subject_id = t70.id and t71.kind = 'part_of' join actor t72 on t72.id = t70.id
          and t72.kind <> 'state' join actor t73 on t73.id = t71.object_id where t71.since_earliest <=
        (select case when t69."end" is null then t69.start_latest else t69.end_latest end from meeting t69 where t69.id = t49.meeting_id) and t71.until_latest
            >=
        (select t69.start_earliest from meeting t69 where t69.id = t49.meeting_id) and t71.rank <> 'deprecated') select 1 from t70 where t70.id = $27)) and
            t49.attendance in ('present', 'remote')), participations_of_a_by_participations8(event_id, day, cut) as materialized
(select event_id, day, count(*) over () > 1000
  from (select t19.event_id, t19.day
    from (select t47.id, t47.meeting_id as event_id, t47.meeting_start_earliest as day, null as tenure_id from told_participation5 t47 where t47.actor_id = $16
        and t47.attendance in ('present', 'remote') union all select t48.* from participations_for_a7 t48 where true) t19 where
    (select n from participations_of_a2) <=
    (select n from participations_of_b4) and (exists
      (select t20.id, t20.meeting_id as event_id, t20.meeting_start_earliest as day, null as tenure_id from told_participation5 t20 where t20.meeting_id =
          t19.event_id and t20.actor_id = $3 and t20.attendance in ('present', 'remote')) or t19.event_id in
      (select event_id from participations_for_b6)) and exists
    (select 1 from meeting t2 where t2.id = t19.event_id and t2.status = 'held') order by t19.day desc, t19.id desc limit 1001) t74),
        participations_of_b_by_participations9(event_id, day, cut) as materialized
(select event_id, day, count(*) over () > 1000
  from (select t75.event_id, t75.day
    from (select t77.id, t77.meeting_id as event_id, t77.meeting_start_earliest as day, null as tenure_id from told_participation5 t77 where t77.actor_id = $30
        and t77.attendance in ('present', 'remote') union all select t78.* from participations_for_b6 t78 where true) t75 where
    (select n from participations_of_a2) >
    (select n from participations_of_b4) and (exists
      (select t76.id, t76.meeting_id as event_id, t76.meeting_start_earliest as day, null as tenure_id from told_participation5 t76 where t76.meeting_id =
          t75.event_id and t76.actor_id = $29 and t76.attendance in ('present', 'remote')) or t75.event_id in
      (select event_id from participations_for_a7)) and exists
    (select 1 from meeting t2 where t2.id = t75.event_id and t2.status = 'held') order by t75.day desc, t75.id desc limit 1001) t79), met10(event_id, day,
        _place, cut, whole_id) as materialized (with events as
  (select * from participations_of_a_by_participations8 union select * from participations_of_b_by_participations9) select event_id, day, case when whole_id is
      null then row_number() over (partition by whole_id is null order by day desc, event_id desc) end, cut, whole_id
  from (select event_id, day, cut, (with recursive t80(id, depth) as
      (select t81.part_of_id, 1 from meeting t81 where t81.id = events.event_id union select t81.part_of_id, t80.depth + 1 from t80 join meeting t81 on t81.id =
          t80.id where t80.depth < 20) select id from t80 where id in
      (select event_id from events) order by depth desc limit 1) as whole_id from events) t82), told_citation11(id, revision, label, note, record_id,
          document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t93.id, t93.revision, t93.label, t93.note, t93.record_id, t93.document_id, t93.support_type, t93.value, t93.start_offset, t93.end_offset,
    t93.span_sha256, t93.page, t93.phrase, t93.prefix, t93.suffix, t93.field from citation t93 where true), told_statement12(id, revision, label, summary,
    speaker_id, office_id, principal_id, meeting_id, date, form, speech_act, date_earliest, date_latest) as not materialized
(select t104.id, t104.revision, t104.label, t104.summary, t104.speaker_id, t104.office_id, t104.principal_id, t104.meeting_id, t104.date, t104.form,
    t104.speech_act, t104.date_earliest, t104.date_latest from statement t104 where true), statements_for_a13(id, event_id, day, tenure_id) as materialized
(select t106.id, t106.id as event_id, t106.date_earliest as day, null as tenure_id from told_statement12 t106 where t106.principal_id = any(array
    (select id from parts_of_a1)) and not t106.speaker_id = $38 and t106.principal_id is not null and (t106.principal_id = $36 or exists (with recursive
        t109(id) as
      (select t106.principal_id union select t112.id from t109 join relation t110 on t110.subject_id = t109.id and t110.kind = 'part_of' join actor t111 on
          t111.id = t109.id and t111.kind <> 'state' join actor t112 on t112.id = t110.object_id where t110.since_earliest <= t106.date_latest and
          t110.until_latest >= t106.date_earliest and t110.rank <> 'deprecated') select 1 from t109 where t109.id = $37)) union all select t106.id, t106.id as
          event_id, t106.date_earliest as day, null as tenure_id from office t107 cross join told_statement12 t106 where t107.body_id = any(array
    (select id from parts_of_a1)) and t107.id = t106.office_id and not t106.speaker_id = $41 and t106.principal_id is null and (t107.body_id = $39 or exists
        (with recursive t113(id) as
      (select t107.body_id union select t116.id from t113 join relation t114 on t114.subject_id = t113.id and t114.kind = 'part_of' join actor t115 on t115.id =
          t113.id and t115.kind <> 'state' join actor t116 on t116.id = t114.object_id where t114.since_earliest <= t106.date_latest and t114.until_latest >=
          t106.date_earliest and t114.rank <> 'deprecated') select 1 from t113 where t113.id = $40)) union all select t106.id, t106.id as event_id,
          t106.date_earliest as day, min(t108.id) as tenure_id from office t107 cross join tenure t108 cross join told_statement12 t106 where t107.body_id =
          any(array
    (select id from parts_of_a1)) and t108.person_id = t106.speaker_id and t107.id = t108.office_id and not t106.speaker_id = $44 and t106.principal_id is null
        and t106.office_id is null and t108.since_earliest <= t106.date_latest and t108.until_latest >= t106.date_earliest and t108.rank <> 'deprecated' and
        (t107.body_id = $42 or exists (with recursive t117(id) as
      (select t107.body_id union select t120.id from t117 join relation t118 on t118.subject_id = t117.id and t118.kind = 'part_of' join actor t119 on t119.id =
          t117.id and t119.kind <> 'state' join actor t120 on t120.id = t118.object_id where t118.since_earliest <= t106.date_latest and t118.until_latest >=
          t106.date_earliest and t118.rank <> 'deprecated') select 1 from t117 where t117.id = $43)) group by 1, 2, 3 union all select t106.id, t106.id as
          event_id, t106.date_earliest as day, null as tenure_id from told_statement12 t106 where t106.speaker_id = any(array
    (select id from parts_of_a1)) and not t106.speaker_id = $47 and t106.principal_id is null and t106.office_id is null and not exists
  (select 1 from tenure t121 where t121.person_id = t106.speaker_id and t121.since_earliest <= t106.date_latest and t121.until_latest >= t106.date_earliest and
      t121.rank <> 'deprecated') and (t106.speaker_id = $45 or exists (with recursive t122(id) as
      (select t106.speaker_id union select t125.id from t122 join relation t123 on t123.subject_id = t122.id and t123.kind = 'part_of' join actor t124 on
          t124.id = t122.id and t124.kind <> 'state' join actor t125 on t125.id = t123.object_id where t123.since_earliest <= t106.date_latest and
          t123.until_latest >= t106.date_earliest and t123.rank <> 'deprecated') select 1 from t122 where t122.id = $46))), statements_for_b14(id, event_id,
          day, tenure_id) as materialized
(select t131.id, t131.id as event_id, t131.date_earliest as day, null as tenure_id from told_statement12 t131 where t131.principal_id = any(array
    (select id from parts_of_b3)) and not t131.speaker_id = $51 and t131.principal_id is not null and (t131.principal_id = $49 or exists (with recursive
        t134(id) as
      (select t131.principal_id union select t137.id from t134 join relation t135 on t135.subject_id = t134.id and t135.kind = 'part_of' join actor t136 on
          t136.id = t134.id and t136.kind <> 'state' join actor t137 on t137.id = t135.object_id where t135.since_earliest <= t131.date_latest and
          t135.until_latest >= t131.date_earliest and t135.rank <> 'deprecated') select 1 from t134 where t134.id = $50)) union all select t131.id, t131.id as
          event_id, t131.date_earliest as day, null as tenure_id from office t132 cross join told_statement12 t131 where t132.body_id = any(array
    (select id from parts_of_b3)) and t132.id = t131.office_id and not t131.speaker_id = $54 and t131.principal_id is null and (t132.body_id = $52 or exists
        (with recursive t138(id) as
      (select t132.body_id union select t141.id from t138 join relation t139 on t139.subject_id = t138.id and t139.kind = 'part_of' join actor t140 on t140.id =
          t138.id and t140.kind <> 'state' join actor t141 on t141.id = t139.object_id where t139.since_earliest <= t131.date_latest and t139.until_latest >=
          t131.date_earliest and t139.rank <> 'deprecated') select 1 from t138 where t138.id = $53)) union all select t131.id, t131.id as event_id,
          t131.date_earliest as day, min(t133.id) as tenure_id from office t132 cross join tenure t133 cross join told_statement12 t131 where t132.body_id =
          any(array
    (select id from parts_of_b3)) and t133.person_id = t131.speaker_id and t132.id = t133.office_id and not t131.speaker_id = $57 and t131.principal_id is null
        and t131.office_id is null and t133.since_earliest <= t131.date_latest and t133.until_latest >= t131.date_earliest and t133.rank <> 'deprecated' and
        (t132.body_id = $55 or exists (with recursive t142(id) as
      (select t132.body_id union select t145.id from t142 join relation t143 on t143.subject_id = t142.id and t143.kind = 'part_of' join actor t144 on t144.id =
          t142.id and t144.kind <> 'state' join actor t145 on t145.id = t143.object_id where t143.since_earliest <= t131.date_latest and t143.until_latest >=
          t131.date_earliest and t143.rank <> 'deprecated') select 1 from t142 where t142.id = $56)) group by 1, 2, 3 union all select t131.id, t131.id as
          event_id, t131.date_earliest as day, null as tenure_id from told_statement12 t131 where t131.speaker_id = any(array
    (select id from parts_of_b3)) and not t131.speaker_id = $60 and t131.principal_id is null and t131.office_id is null and not exists
  (select 1 from tenure t146 where t146.person_id = t131.speaker_id and t146.since_earliest <= t131.date_latest and t146.until_latest >= t131.date_earliest and
      t146.rank <> 'deprecated') and (t131.speaker_id = $58 or exists (with recursive t147(id) as
      (select t131.speaker_id union select t150.id from t147 join relation t148 on t148.subject_id = t147.id and t148.kind = 'part_of' join actor t149 on
          t149.id = t147.id and t149.kind <> 'state' join actor t150 on t150.id = t148.object_id where t148.since_earliest <= t131.date_latest and
          t148.until_latest >= t131.date_earliest and t148.rank <> 'deprecated') select 1 from t147 where t147.id = $59))), told_target15(id, revision, label,
          note, since, until, rank, confidence, statement_id, record_id, role, mention, stance, since_earliest, since_latest, until_earliest, until_latest,
          statement_date_earliest) as not materialized
(select t157.id, t157.revision, t157.label, t157.note, t157.since, t157.until, t157.rank, t157.confidence, t157.statement_id, t157.record_id, t157.role,
    t157.mention, t157.stance, t157.since_earliest, t157.since_latest, t157.until_earliest, t157.until_latest, t157.statement_date_earliest from target t157
    where t157.rank <> 'deprecated'), targets_for_a16(id, event_id, day, tenure_id) as materialized
(select t159.id, t159.statement_id as event_id, t159.statement_date_earliest as day, min(t162.id) as tenure_id from office t161 cross join tenure t162 cross
    join told_target15 t159 where t161.body_id = any(array
    (select id from parts_of_a1)) and t162.person_id = t159.record_id and t161.id = t162.office_id and not t159.record_id = $64 and t162.since_earliest <=
  (select t160.date_latest from statement t160 where t160.id = t159.statement_id) and t162.until_latest >=
  (select t160.date_earliest from statement t160 where t160.id = t159.statement_id) and t162.rank <> 'deprecated' and (t161.body_id = $62 or exists (with
      recursive t164(id) as
      (select t161.body_id union select t167.id from t164 join relation t165 on t165.subject_id = t164.id and t165.kind = 'part_of' join actor t166 on t166.id =
          t164.id and t166.kind <> 'state' join actor t167 on t167.id = t165.object_id where t165.since_earliest <=
        (select t163.date_latest from statement t163 where t163.id = t159.statement_id) and t165.until_latest >=
        (select t163.date_earliest from statement t163 where t163.id = t159.statement_id) and t165.rank <> 'deprecated') select 1 from t164 where t164.id =
            $63)) group by 1, 2, 3 union all select t159.id, t159.statement_id as event_id, t159.statement_date_earliest as day, null as tenure_id from
            told_target15 t159 where t159.record_id = any(array
    (select id from parts_of_a1)) and not t159.record_id = $67 and not exists
  (select 1 from tenure t168 where t168.person_id = t159.record_id and t168.since_earliest <=
    (select t160.date_latest from statement t160 where t160.id = t159.statement_id) and t168.until_latest >=
    (select t160.date_earliest from statement t160 where t160.id = t159.statement_id) and t168.rank <> 'deprecated') and (t159.record_id = $65 or exists (with
        recursive t170(id) as
      (select t159.record_id union select t173.id from t170 join relation t171 on t171.subject_id = t170.id and t171.kind = 'part_of' join actor t172 on t172.id
          = t170.id and t172.kind <> 'state' join actor t173 on t173.id = t171.object_id where t171.since_earliest <=
        (select t169.date_latest from statement t169 where t169.id = t159.statement_id) and t171.until_latest >=
        (select t169.date_earliest from statement t169 where t169.id = t159.statement_id) and t171.rank <> 'deprecated') select 1 from t170 where t170.id =
            $66))), targets_for_b17(id, event_id, day, tenure_id) as materialized
(select t179.id, t179.statement_id as event_id, t179.statement_date_earliest as day, min(t182.id) as tenure_id from office t181 cross join tenure t182 cross
    join told_target15 t179 where t181.body_id = any(array
    (select id from parts_of_b3)) and t182.person_id = t179.record_id and t181.id = t182.office_id and not t179.record_id = $71 and t182.since_earliest <=
  (select t180.date_latest from statement t180 where t180.id = t179.statement_id) and t182.until_latest >=
  (select t180.date_earliest from statement t180 where t180.id = t179.statement_id) and t182.rank <> 'deprecated' and (t181.body_id = $69 or exists (with
      recursive t184(id) as
      (select t181.body_id union select t187.id from t184 join relation t185 on t185.subject_id = t184.id and t185.kind = 'part_of' join actor t186 on t186.id =
          t184.id and t186.kind <> 'state' join actor t187 on t187.id = t185.object_id where t185.since_earliest <=
        (select t183.date_latest from statement t183 where t183.id = t179.statement_id) and t185.until_latest >=
        (select t183.date_earliest from statement t183 where t183.id = t179.statement_id) and t185.rank <> 'deprecated') select 1 from t184 where t184.id =
            $70)) group by 1, 2, 3 union all select t179.id, t179.statement_id as event_id, t179.statement_date_earliest as day, null as tenure_id from
            told_target15 t179 where t179.record_id = any(array
    (select id from parts_of_b3)) and not t179.record_id = $74 and not exists
  (select 1 from tenure t188 where t188.person_id = t179.record_id and t188.since_earliest <=
    (select t180.date_latest from statement t180 where t180.id = t179.statement_id) and t188.until_latest >=
    (select t180.date_earliest from statement t180 where t180.id = t179.statement_id) and t188.rank <> 'deprecated') and (t179.record_id = $72 or exists (with
        recursive t190(id) as
      (select t179.record_id union select t193.id from t190 join relation t191 on t191.subject_id = t190.id and t191.kind = 'part_of' join actor t192 on t192.id
          = t190.id and t192.kind <> 'state' join actor t193 on t193.id = t191.object_id where t191.since_earliest <=
        (select t189.date_latest from statement t189 where t189.id = t179.statement_id) and t191.until_latest >=
        (select t189.date_earliest from statement t189 where t189.id = t179.statement_id) and t191.rank <> 'deprecated') select 1 from t190 where t190.id =
            $73))), told_membership18(id, revision, label, note, since, until, rank, confidence, alliance_id, actor_id, status, since_earliest, since_latest,
            until_earliest, until_latest) as not materialized
(select t199.id, t199.revision, t199.label, t199.note, t199.since, t199.until, t199.rank, t199.confidence, t199.alliance_id, t199.actor_id, t199.status,
    t199.since_earliest, t199.since_latest, t199.until_earliest, t199.until_latest from membership t199 where t199.rank <> 'deprecated'), told_tenure19(id,
    revision, label, note, since, until, rank, confidence, person_id, office_id, acting, since_earliest, since_latest, until_earliest, until_latest) as not
    materialized
(select t208.id, t208.revision, t208.label, t208.note, t208.since, t208.until, t208.rank, t208.confidence, t208.person_id, t208.office_id, t208.acting,
    t208.since_earliest, t208.since_latest, t208.until_earliest, t208.until_latest from tenure t208 where t208.rank <> 'deprecated'), told_relation20(id,
    revision, label, note, since, until, rank, confidence, subject_id, kind, object_id, since_earliest, since_latest, until_earliest, until_latest) as not
    materialized
(select t217.id, t217.revision, t217.label, t217.note, t217.since, t217.until, t217.rank, t217.confidence, t217.subject_id, t217.kind, t217.object_id,
    t217.since_earliest, t217.since_latest, t217.until_earliest, t217.until_latest from relation t217 where t217.rank <> 'deprecated'), p21 as materialized
(select t230.*, row_number() over (order by t230.place) as _n
  from (select 'participations' as counted, 0 as place, t86.n as a, t86.cited as a_cited, t87.n as b, t87.cited as b_cited
    from (select count(*) as n, count(
        (select t92.id from told_citation11 t92 where t92.record_id = t89.id and t92.support_type = 'supports' order by t92.id limit 1)) as cited
      from (select t88.id
        from (select t90.id, t90.meeting_id as event_id, t90.meeting_start_earliest as day, null as tenure_id from told_participation5 t90 where t90.actor_id =
            $33 and t90.attendance in ('present', 'remote') union all select t91.* from participations_for_a7 t91 where true) t88 where true order by t88.id
            limit 10000) t89) t86 cross join
    (select count(*) as n, count(
        (select t98.id from told_citation11 t98 where t98.record_id = t95.id and t98.support_type = 'supports' order by t98.id limit 1)) as cited
      from (select t94.id
        from (select t96.id, t96.meeting_id as event_id, t96.meeting_start_earliest as day, null as tenure_id from told_participation5 t96 where t96.actor_id =
            $34 and t96.attendance in ('present', 'remote') union all select t97.* from participations_for_b6 t97 where true) t94 where true order by t94.id
            limit 10000) t95) t87 union all select 'statements' as counted, 1 as place, t99.n as a, t99.cited as a_cited, t100.n as b, t100.cited as b_cited
    from (select count(*) as n, count(
        (select t126.id from told_citation11 t126 where t126.record_id = t102.id and t126.support_type = 'supports' order by t126.id limit 1)) as cited
      from (select t101.id
        from (select t103.id, t103.id as event_id, t103.date_earliest as day, null as tenure_id from told_statement12 t103 where t103.speaker_id = $35 union all
            select t105.* from statements_for_a13 t105 where true) t101 where true order by t101.id limit 10000) t102) t99 cross join
    (select count(*) as n, count(
        (select t151.id from told_citation11 t151 where t151.record_id = t128.id and t151.support_type = 'supports' order by t151.id limit 1)) as cited
      from (select t127.id
        from (select t129.id, t129.id as event_id, t129.date_earliest as day, null as tenure_id from told_statement12 t129 where t129.speaker_id = $48 union all
            select t130.* from statements_for_b14 t130 where true) t127 where true order by t127.id limit 10000) t128) t100 union all select 'targeted_by' as
            counted, 2 as place, t152.n as a, t152.cited as a_cited, t153.n as b, t153.cited as b_cited
    from (select count(*) as n, count(
        (select t174.id from told_citation11 t174 where t174.record_id = t155.id and t174.support_type = 'supports' order by t174.id limit 1)) as cited
      from (select t154.id
        from (select t156.id, t156.statement_id as event_id, t156.statement_date_earliest as day, null as tenure_id from told_target15 t156 where t156.record_id
            = $61 union all select t158.* from targets_for_a16 t158 where true) t154 where true order by t154.id limit 10000) t155) t152 cross join
    (select count(*) as n, count(
        (select t194.id from told_citation11 t194 where t194.record_id = t176.id and t194.support_type = 'supports' order by t194.id limit 1)) as cited
      from (select t175.id
        from (select t177.id, t177.statement_id as event_id, t177.statement_date_earliest as day, null as tenure_id from told_target15 t177 where t177.record_id
            = $68 union all select t178.* from targets_for_b17 t178 where true) t175 where true order by t175.id limit 10000) t176) t153 union all select
            'memberships' as counted, 3 as place, t195.n as a, t195.cited as a_cited, t196.n as b, t196.cited as b_cited
    from (select count(*) as n, count(
        (select t200.id from told_citation11 t200 where t200.record_id = t198.id and t200.support_type = 'supports' order by t200.id limit 1)) as cited
      from (select t197.id from told_membership18 t197 where t197.actor_id = $75 order by t197.id limit 10000) t198) t195 cross join
    (select count(*) as n, count(
        (select t203.id from told_citation11 t203 where t203.record_id = t202.id and t203.support_type = 'supports' order by t203.id limit 1)) as cited
      from (select t201.id from told_membership18 t201 where t201.actor_id = $76 order by t201.id limit 10000) t202) t196 union all select 'tenures' as counted,
          4 as place, t204.n as a, t204.cited as a_cited, t205.n as b, t205.cited as b_cited
    from (select count(*) as n, count(
        (select t209.id from told_citation11 t209 where t209.record_id = t207.id and t209.support_type = 'supports' order by t209.id limit 1)) as cited
      from (select t206.id from told_tenure19 t206 where t206.person_id = $77 order by t206.id limit 10000) t207) t204 cross join
    (select count(*) as n, count(
        (select t212.id from told_citation11 t212 where t212.record_id = t211.id and t212.support_type = 'supports' order by t212.id limit 1)) as cited
      from (select t210.id from told_tenure19 t210 where t210.person_id = $78 order by t210.id limit 10000) t211) t205 union all select 'relations' as counted,
          5 as place, t213.n as a, t213.cited as a_cited, t214.n as b, t214.cited as b_cited
    from (select count(*) as n, count(
        (select t218.id from told_citation11 t218 where t218.record_id = t216.id and t218.support_type = 'supports' order by t218.id limit 1)) as cited
      from (select t215.id from told_relation20 t215 where t215.subject_id = $79 order by t215.id limit 10000) t216) t213 cross join
    (select count(*) as n, count(
        (select t221.id from told_citation11 t221 where t221.record_id = t220.id and t221.support_type = 'supports' order by t221.id limit 1)) as cited
      from (select t219.id from told_relation20 t219 where t219.subject_id = $80 order by t219.id limit 10000) t220) t214 union all select 'relations_towards'
          as counted, 6 as place, t222.n as a, t222.cited as a_cited, t223.n as b, t223.cited as b_cited
    from (select count(*) as n, count(
        (select t226.id from told_citation11 t226 where t226.record_id = t225.id and t226.support_type = 'supports' order by t226.id limit 1)) as cited
      from (select t224.id from told_relation20 t224 where t224.object_id = $81 order by t224.id limit 10000) t225) t222 cross join
    (select count(*) as n, count(
        (select t229.id from told_citation11 t229 where t229.record_id = t228.id and t229.support_type = 'supports' order by t229.id limit 1)) as cited
      from (select t227.id from told_relation20 t227 where t227.object_id = $82 order by t227.id limit 10000) t228) t223) t230), x22(id, json) as
(select 1, concat('[',
    (select string_agg(t232._told, ',')
      from (select t231._n as _n, (('{"counted":"' || t231.counted) || ('","a":' || t231.a || ',"a_cited":')) || ((t231.a_cited || ',"b":' || t231.b) || (
          ',"b_cited":' || t231.b_cited || '}')) as _told from p21 t231 order by _n limit 7) t232), ']')), p23 as materialized
(select t240.*, row_number() over (order by t240.shared desc, t240.alliance_id) as _n
  from (select t237.*, t237.a_id is not null and t237.b_id is not null as shared,
    (select t238.id from told_citation11 t238 where t238.record_id = t237.a_id and t238.support_type = 'supports' order by t238.id limit 1) as a_citation_id,
    (select t239.id from told_citation11 t239 where t239.record_id = t237.b_id and t239.support_type = 'supports' order by t239.id limit 1) as b_citation_id
    from (select t236.alliance_id, min(t236.a) as a_id, min(t236.b) as b_id
      from (select t234.alliance_id, t234.id as a, null as b from told_membership18 t234 where t234.actor_id = $83 and t234.status in ('member', 'signatory')
          union all select t235.alliance_id, null as a, t235.id as b from told_membership18 t235 where t235.actor_id = $84 and t235.status in ('member',
          'signatory')) t236 group by t236.alliance_id) t237) t240), x24(id, json) as
(select 1, concat('[',
    (select string_agg(t247._told, ',')
      from (select t241._n as _n, (('{"alliance":{"id":"' || t242.id || '","label":') || (to_json(t242.label) || '},"shared":' || case when t241.shared then
          'true' else 'false' end || ',"a":')) || ((case when t243.id is null then 'null' else (('{"id":"' || t243.id) || ('","label":' || to_json(t243.label)
          || ',"status":"')) || ((t243.status || '","since":' || case when t243.since is null then 'null' else ('{"text":"' || t243.since || '","earliest":') ||
          (case t243.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t243.since_earliest || '"' end || ',"latest":' ||
          case t243.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t243.since_latest || '"' end || '}') end) || (
          ',"until":' || case when t243.until is null then 'null' else ('{"text":"' || t243.until || '","earliest":') || (case t243.until_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t243.until_earliest || '"' end || ',"latest":' || case t243.until_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t243.until_latest || '"' end || '}') end || '}')) end || ',"a_citation":' || case
          when t244.id is null then 'null' else (('{"id":"' || t244.id) || ('","start_offset":' || coalesce(t244.start_offset::text, 'null') || ',"end_offset":'
          )) || ((coalesce(t244.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t244.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t244.phrase)::text, 'null') || '}')) end || ',"b":') || (case when t245.id is null then 'null' else (('{"id":"' || t245.id) || (
          '","label":' || to_json(t245.label) || ',"status":"')) || ((t245.status || '","since":' || case when t245.since is null then 'null' else ('{"text":"'
          || t245.since || '","earliest":') || (case t245.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t245.since_earliest || '"' end || ',"latest":' || case t245.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t245.since_latest || '"' end || '}') end) || (',"until":' || case when t245.until is null then 'null' else ('{"text":"' || t245.until ||
          '","earliest":') || (case t245.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t245.until_earliest || '"' end
          || ',"latest":' || case t245.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t245.until_latest || '"' end || '}')
          end || '}')) end || ',"b_citation":' || case when t246.id is null then 'null' else (('{"id":"' || t246.id) || ('","start_offset":' ||
          coalesce(t246.start_offset::text, 'null') || ',"end_offset":')) || ((coalesce(t246.end_offset::text, 'null') || ',"page":' ||
          coalesce(to_json(t246.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t246.phrase)::text, 'null') || '}')) end || '}')) as _told from p23
          t241
        left join alliance t242 on t242.id = t241.alliance_id
        left join membership t243 on t243.id = t241.a_id
        left join citation t244 on t244.id = t241.a_citation_id
        left join membership t245 on t245.id = t241.b_id
        left join citation t246 on t246.id = t241.b_citation_id order by _n limit 200) t247), ']')), stood21(side, record_id, stance, n) as materialized
(select 'a', t251.record_id, t251.stance, count(*)
  from (select t249.id
    from (select t252.id, t252.id as event_id, t252.date_earliest as day, null as tenure_id from told_statement12 t252 where t252.speaker_id = $85 union all
        select t253.* from statements_for_a13 t253 where true) t249 where true order by t249.day desc, t249.id desc limit 2000) t250 join told_target15 t251 on
        t251.statement_id = t250.id group by t251.record_id, t251.stance union all select 'b', t256.record_id, t256.stance, count(*)
  from (select t254.id
    from (select t257.id, t257.id as event_id, t257.date_earliest as day, null as tenure_id from told_statement12 t257 where t257.speaker_id = $86 union all
        select t258.* from statements_for_b14 t258 where true) t254 where true order by t254.day desc, t254.id desc limit 2000) t255 join told_target15 t256 on
        t256.statement_id = t255.id group by t256.record_id, t256.stance), p26 as materialized
(select t259.*, row_number() over (order by t259.n desc, t259.record_id) as _n
  from (select record_id, sum(case when side = 'a' then n else 0 end) as a_count, sum(case when side = 'b' then n else 0 end) as b_count, sum(n) as n from
      stood21 group by record_id having count(distinct side) = 2 order by n desc, record_id limit 5) t259), x27(id, json) as
(select t262._n, concat('[',
    (select string_agg(t264._told, ',')
      from (select row_number() over (order by t263.statements desc, t263.stance) as _n, ('{"stance":"' || t263.stance) || ('","statements":' || t263.statements
          || '}') as _told
        from (select stance, n as statements from stood21 where side = 'a' and record_id = t262.record_id) t263 order by _n limit 7) t264), ']') from p26 t262),
            x28(id, json) as
(select t265._n, concat('[',
    (select string_agg(t267._told, ',')
      from (select row_number() over (order by t266.statements desc, t266.stance) as _n, ('{"stance":"' || t266.stance) || ('","statements":' || t266.statements
          || '}') as _told
        from (select stance, n as statements from stood21 where side = 'b' and record_id = t265.record_id) t266 order by _n limit 7) t267), ']') from p26 t265),
            x29(id, json) as
(select 1, concat('[',
    (select string_agg(t268._told, ',')
      from (select t260._n as _n, concat((('{"record":{"id":"' || t261.id) || ('","record_kind":' || to_json(t261.record_kind) || ',"label":')) ||
          ((to_json(t261.label) || '},"a_count":' || t260.a_count) || (',"b_count":' || t260.b_count || ',"a":')),
          (select x27.json from x27 where x27.id = t260._n), ',"b":',
          (select x28.json from x28 where x28.id = t260._n), '}') as _told from p26 t260
        left join record t261 on t261.id = t260.record_id order by _n limit 100) t268), ']')), p30 as materialized
(select t272.*, row_number() over (order by t272.record_id) as _n
  from (select t270.object_id as record_id from told_relation20 t270 where t270.subject_id = $87 intersect select t271.object_id as record_id from
      told_relation20 t271 where t271.subject_id = $88 order by 1 limit 5) t272), x31(id, json) as
(select t275._n, concat('[',
    (select string_agg(t281._told, ',')
      from (select row_number() over (order by t278.relation_id) as _n, (('{"relation":{"id":"' || t279.id || '","label":') || (to_json(t279.label) ||
          ',"kind":"' || t279.kind)) || (('","since":' || case when t279.since is null then 'null' else ('{"text":"' || t279.since || '","earliest":') || (case
          t279.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t279.since_earliest || '"' end || ',"latest":' || case
          t279.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t279.since_latest || '"' end || '}') end || ',"until":') ||
          (case when t279.until is null then 'null' else ('{"text":"' || t279.until || '","earliest":') || (case t279.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t279.until_earliest || '"' end || ',"latest":' || case t279.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t279.until_latest || '"' end || '}') end || '},"citation":' || case when t280.id is null then 'null'
          else (('{"id":"' || t280.id) || ('","start_offset":' || coalesce(t280.start_offset::text, 'null') || ',"end_offset":')) ||
          ((coalesce(t280.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t280.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t280.phrase)::text, 'null') || '}')) end || '}')) as _told
        from (select t276.id as relation_id,
          (select t277.id from told_citation11 t277 where t277.record_id = t276.id and t277.support_type = 'supports' order by t277.id limit 1) as citation_id
              from told_relation20 t276 where t276.subject_id = $89 and t276.object_id = t275.record_id) t278
        left join relation t279 on t279.id = t278.relation_id
        left join citation t280 on t280.id = t278.citation_id order by _n limit 20) t281), ']') from p30 t275), x32(id, json) as
(select t282._n, concat('[',
    (select string_agg(t288._told, ',')
      from (select row_number() over (order by t285.relation_id) as _n, (('{"relation":{"id":"' || t286.id || '","label":') || (to_json(t286.label) ||
          ',"kind":"' || t286.kind)) || (('","since":' || case when t286.since is null then 'null' else ('{"text":"' || t286.since || '","earliest":') || (case
          t286.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t286.since_earliest || '"' end || ',"latest":' || case
          t286.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t286.since_latest || '"' end || '}') end || ',"until":') ||
          (case when t286.until is null then 'null' else ('{"text":"' || t286.until || '","earliest":') || (case t286.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t286.until_earliest || '"' end || ',"latest":' || case t286.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t286.until_latest || '"' end || '}') end || '},"citation":' || case when t287.id is null then 'null'
          else (('{"id":"' || t287.id) || ('","start_offset":' || coalesce(t287.start_offset::text, 'null') || ',"end_offset":')) ||
          ((coalesce(t287.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t287.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t287.phrase)::text, 'null') || '}')) end || '}')) as _told
        from (select t283.id as relation_id,
          (select t284.id from told_citation11 t284 where t284.record_id = t283.id and t284.support_type = 'supports' order by t284.id limit 1) as citation_id
              from told_relation20 t283 where t283.subject_id = $90 and t283.object_id = t282.record_id) t285
        left join relation t286 on t286.id = t285.relation_id
        left join citation t287 on t287.id = t285.citation_id order by _n limit 20) t288), ']') from p30 t282), x33(id, json) as
(select 1, concat('[',
    (select string_agg(t289._told, ',')
      from (select t273._n as _n, concat(('{"record":{"id":"' || t274.id || '","record_kind":') || (to_json(t274.record_kind) || ',"label":' ||
          to_json(t274.label) || '},"a":'),
          (select x31.json from x31 where x31.id = t273._n), ',"b":',
          (select x32.json from x32 where x32.id = t273._n), '}') as _told from p30 t273
        left join record t274 on t274.id = t273.record_id order by _n limit 100) t289), ']')) select concat('{"data":', coalesce(
    (select concat('{"meeting_count":' || t1.meeting_count || ',"counts":',
        (select x22.json from x22), ',"memberships":',
        (select x24.json from x24), ',"stances":',
        (select x29.json from x29), ',"relations":',
        (select x33.json from x33), '}')
      from (select
        (select count(*) from met10 where _place <= 1000) as meeting_count where exists
        (select 1 from record t83 where t83.id = $31 and t83.retired is null) and exists
        (select 1 from record t84 where t84.id = $32 and t84.retired is null)) t1), 'null'), ',"revision":',
  (select value from counter where name = 'revision'), '}')

with parts_of_a1(id) as materialized (with recursive t6(id) as
  (select t7.id from actor t7 where t7.id = $1 union select t8.subject_id from t6 join relation t8 on t8.object_id = t6.id and t8.kind = 'part_of') select id
      from t6 limit 2000), participations_of_a2(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t3 where t3.actor_id = any(array
        (select id from parts_of_a1)) union all select 1 from participation t3 where t3.actor_id = any(array
        (select t5.person_id from office t4 join tenure t5 on t5.office_id = t4.id where t4.body_id = any(array
            (select id from parts_of_a1)))) union all select 1 from participation t3 where t3.represents_id = any(array
        (select id from parts_of_a1)) union all select 1 from participation t3 where t3.office_id = any(array
        (select t4.id from office t4 where t4.body_id = any(array
            (select id from parts_of_a1))))) t9 limit 4000) t10), parts_of_b3(id) as materialized (with recursive t14(id) as
  (select t15.id from actor t15 where t15.id = $2 union select t16.subject_id from t14 join relation t16 on t16.object_id = t14.id and t16.kind = 'part_of')
      select id from t14 limit 2000), participations_of_b4(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t11 where t11.actor_id = any(array
        (select id from parts_of_b3)) union all select 1 from participation t11 where t11.actor_id = any(array
        (select t13.person_id from office t12 join tenure t13 on t13.office_id = t12.id where t12.body_id = any(array
            (select id from parts_of_b3)))) union all select 1 from participation t11 where t11.represents_id = any(array
        (select id from parts_of_b3)) union all select 1 from participation t11 where t11.office_id = any(array
        (select t12.id from office t12 where t12.body_id = any(array
            (select id from parts_of_b3))))) t17 limit 4000) t18), told_participation5(id, revision, label, note, since, until, rank, confidence, meeting_id,
                actor_id, role, represents_id, office_id, attendance, since_earliest, since_latest, until_earliest, until_latest, meeting_start_earliest) as not
                materialized
(select t21.id, t21.revision, t21.label, t21.note, t21.since, t21.until, t21.rank, t21.confidence, t21.meeting_id, t21.actor_id, t21.role, t21.represents_id,
    t21.office_id, t21.attendance, t21.since_earliest, t21.since_latest, t21.until_earliest, t21.until_latest, t21.meeting_start_earliest from participation t21
    where t21.rank <> 'deprecated'), participations_for_b6(id, event_id, day, tenure_id) as materialized
(select t22.id, t22.meeting_id as event_id, t22.meeting_start_earliest as day, null as tenure_id from told_participation5 t22 where t22.represents_id =
    any(array
    (select id from parts_of_b3)) and not t22.actor_id = $6 and t22.represents_id is not null and (t22.represents_id = $4 or exists (with recursive t27(id) as
      (select t22.represents_id union select t30.id from t27 join relation t28 on t28.subject_id = t27.id and t28.kind = 'part_of' join actor t29 on t29.id =
          t27.id and t29.kind <> 'state' join actor t30 on t30.id = t28.object_id where t28.since_earliest <=
        (select case when t26."end" is null then t26.start_latest else t26.end_latest end from meeting t26 where t26.id = t22.meeting_id) and t28.until_latest
            >=
        (select t26.start_earliest from meeting t26 where t26.id = t22.meeting_id) and t28.rank <> 'deprecated') select 1 from t27 where t27.id = $5)) and
            t22.attendance in ('present', 'remote') union all select t22.id, t22.meeting_id as event_id, t22.meeting_start_earliest as day, null as tenure_id
            from office t24 cross join told_participation5 t22 where t24.body_id = any(array
    (select id from parts_of_b3)) and t24.id = t22.office_id and not t22.actor_id = $9 and t22.represents_id is null and (t24.body_id = $7 or exists (with
        recursive t32(id) as
      (select t24.body_id union select t35.id from t32 join relation t33 on t33.subject_id = t32.id and t33.kind = 'part_of' join actor t34 on t34.id = t32.id
          and t34.kind <> 'state' join actor t35 on t35.id = t33.object_id where t33.since_earliest <=
        (select case when t31."end" is null then t31.start_latest else t31.end_latest end from meeting t31 where t31.id = t22.meeting_id) and t33.until_latest
            >=
        (select t31.start_earliest from meeting t31 where t31.id = t22.meeting_id) and t33.rank <> 'deprecated') select 1 from t32 where t32.id = $8)) and
            t22.attendance in ('present', 'remote') union all select t22.id, t22.meeting_id as event_id, t22.meeting_start_earliest as day, min(t25.id) as
            tenure_id from office t24 cross join tenure t25 cross join told_participation5 t22 where t24.body_id = any(array
    (select id from parts_of_b3)) and t25.person_id = t22.actor_id and t24.id = t25.office_id and not t22.actor_id = $12 and t22.represents_id is null and
        t22.office_id is null and t25.since_earliest <=
  (select case when t23."end" is null then t23.start_latest else t23.end_latest end from meeting t23 where t23.id = t22.meeting_id) and t25.until_latest >=
  (select t23.start_earliest from meeting t23 where t23.id = t22.meeting_id) and t25.rank <> 'deprecated' and (t24.body_id = $10 or exists (with recursive
      t37(id) as
      (select t24.body_id union select t40.id from t37 join relation t38 on t38.subject_id = t37.id and t38.kind = 'part_of' join actor t39 on t39.id = t37.id
          and t39.kind <> 'state' join actor t40 on t40.id = t38.object_id where t38.since_earliest <=
        (select case when t36."end" is null then t36.start_latest else t36.end_latest end from meeting t36 where t36.id = t22.meeting_id) and t38.until_latest
            >=
        (select t36.start_earliest from meeting t36 where t36.id = t22.meeting_id) and t38.rank <> 'deprecated') select 1 from t37 where t37.id = $11)) and
            t22.attendance in ('present', 'remote') group by 1, 2, 3 union all select t22.id, t22.meeting_id as event_id, t22.meeting_start_earliest as day,
            null as tenure_id from told_participation5 t22 where t22.actor_id = any(array
    (select id from parts_of_b3)) and not t22.actor_id = $15 and t22.represents_id is null and t22.office_id is null and not exists
  (select 1 from tenure t41 where t41.person_id = t22.actor_id and t41.since_earliest <=
    (select case when t23."end" is null then t23.start_latest else t23.end_latest end from meeting t23 where t23.id = t22.meeting_id) and t41.until_latest >=
    (select t23.start_earliest from meeting t23 where t23.id = t22.meeting_id) and t41.rank <> 'deprecated') and (t22.actor_id = $13 or exists (with recursive
        t43(id) as
      (select t22.actor_id union select t46.id from t43 join relation t44 on t44.subject_id = t43.id and t44.kind = 'part_of' join actor t45 on t45.id = t43.id
          and t45.kind <> 'state' join actor t46 on t46.id = t44.object_id where t44.since_earliest <=
        (select case when t42."end" is null then t42.start_latest else t42.end_latest end from meeting t42 where t42.id = t22.meeting_id) and t44.until_latest
            >=
        (select t42.start_earliest from meeting t42 where t42.id = t22.meeting_id) and t44.rank <> 'deprecated') select 1 from t43 where t43.id = $14)) and
            t22.attendance in ('present', 'remote')), participations_for_a7(id, event_id, day, tenure_id) as materialized
(select t49.id, t49.meeting_id as event_id, t49.meeting_start_earliest as day, null as tenure_id from told_participation5 t49 where t49.represents_id =
    any(array
    (select id from parts_of_a1)) and not t49.actor_id = $19 and t49.represents_id is not null and (t49.represents_id = $17 or exists (with recursive t54(id) as
      (select t49.represents_id union select t57.id from t54 join relation t55 on t55.subject_id = t54.id and t55.kind = 'part_of' join actor t56 on t56.id =
          t54.id and t56.kind <> 'state' join actor t57 on t57.id = t55.object_id where t55.since_earliest <=
        (select case when t53."end" is null then t53.start_latest else t53.end_latest end from meeting t53 where t53.id = t49.meeting_id) and t55.until_latest
            >=
        (select t53.start_earliest from meeting t53 where t53.id = t49.meeting_id) and t55.rank <> 'deprecated') select 1 from t54 where t54.id = $18)) and
            t49.attendance in ('present', 'remote') union all select t49.id, t49.meeting_id as event_id, t49.meeting_start_earliest as day, null as tenure_id
            from office t51 cross join told_participation5 t49 where t51.body_id = any(array
    (select id from parts_of_a1)) and t51.id = t49.office_id and not t49.actor_id = $22 and t49.represents_id is null and (t51.body_id = $20 or exists (with
        recursive t59(id) as
      (select t51.body_id union select t62.id from t59 join relation t60 on t60.subject_id = t59.id and t60.kind = 'part_of' join actor t61 on t61.id = t59.id
          and t61.kind <> 'state' join actor t62 on t62.id = t60.object_id where t60.since_earliest <=
        (select case when t58."end" is null then t58.start_latest else t58.end_latest end from meeting t58 where t58.id = t49.meeting_id) and t60.until_latest
            >=
        (select t58.start_earliest from meeting t58 where t58.id = t49.meeting_id) and t60.rank <> 'deprecated') select 1 from t59 where t59.id = $21)) and
            t49.attendance in ('present', 'remote') union all select t49.id, t49.meeting_id as event_id, t49.meeting_start_earliest as day, min(t52.id) as
            tenure_id from office t51 cross join tenure t52 cross join told_participation5 t49 where t51.body_id = any(array
    (select id from parts_of_a1)) and t52.person_id = t49.actor_id and t51.id = t52.office_id and not t49.actor_id = $25 and t49.represents_id is null and
        t49.office_id is null and t52.since_earliest <=
  (select case when t50."end" is null then t50.start_latest else t50.end_latest end from meeting t50 where t50.id = t49.meeting_id) and t52.until_latest >=
  (select t50.start_earliest from meeting t50 where t50.id = t49.meeting_id) and t52.rank <> 'deprecated' and (t51.body_id = $23 or exists (with recursive
      t64(id) as
      (select t51.body_id union select t67.id from t64 join relation t65 on t65.subject_id = t64.id and t65.kind = 'part_of' join actor t66 on t66.id = t64.id
          and t66.kind <> 'state' join actor t67 on t67.id = t65.object_id where t65.since_earliest <=
        (select case when t63."end" is null then t63.start_latest else t63.end_latest end from meeting t63 where t63.id = t49.meeting_id) and t65.until_latest
            >=
        (select t63.start_earliest from meeting t63 where t63.id = t49.meeting_id) and t65.rank <> 'deprecated') select 1 from t64 where t64.id = $24)) and
            t49.attendance in ('present', 'remote') group by 1, 2, 3 union all select t49.id, t49.meeting_id as event_id, t49.meeting_start_earliest as day,
            null as tenure_id from told_participation5 t49 where t49.actor_id = any(array
    (select id from parts_of_a1)) and not t49.actor_id = $28 and t49.represents_id is null and t49.office_id is null and not exists
  (select 1 from tenure t68 where t68.person_id = t49.actor_id and t68.since_earliest <=
    (select case when t50."end" is null then t50.start_latest else t50.end_latest end from meeting t50 where t50.id = t49.meeting_id) and t68.until_latest >=
    (select t50.start_earliest from meeting t50 where t50.id = t49.meeting_id) and t68.rank <> 'deprecated') and (t49.actor_id = $26 or exists (with recursive
        t70(id) as
      (select t49.actor_id union select t73.id from t70 join relation t71 on t71.subject_id = t70.id and t71.kind = 'part_of' join actor t72 on t72.id = t70.id
          and t72.kind <> 'state' join actor t73 on t73.id = t71.object_id where t71.since_earliest <=
        (select case when t69."end" is null then t69.start_latest else t69.end_latest end from meeting t69 where t69.id = t49.meeting_id) and t71.until_latest
            >=
        (select t69.start_earliest from meeting t69 where t69.id = t49.meeting_id) and t71.rank <> 'deprecated') select 1 from t70 where t70.id = $27)) and
            t49.attendance in ('present', 'remote')), participations_of_a_by_participations8(event_id, day, cut) as materialized
(select event_id, day, count(*) over () > 1000
  from (select t19.event_id, t19.day
    from (select t47.id, t47.meeting_id as event_id, t47.meeting_start_earliest as day, null as tenure_id from told_participation5 t47 where t47.actor_id = $16
        and t47.attendance in ('present', 'remote') union all select t48.* from participations_for_a7 t48 where true) t19 where
    (select n from participations_of_a2) <=
    (select n from participations_of_b4) and (exists
      (select t20.id, t20.meeting_id as event_id, t20.meeting_start_earliest as day, null as tenure_id from told_participation5 t20 where t20.meeting_id =
          t19.event_id and t20.actor_id = $3 and t20.attendance in ('present', 'remote')) or t19.event_id in
      (select event_id from participations_for_b6)) and exists
    (select 1 from meeting t2 where t2.id = t19.event_id and t2.status = 'held') order by t19.day desc, t19.id desc limit 1001) t74),
        participations_of_b_by_participations9(event_id, day, cut) as materialized
(select event_id, day, count(*) over () > 1000
  from (select t75.event_id, t75.day
    from (select t77.id, t77.meeting_id as event_id, t77.meeting_start_earliest as day, null as tenure_id from told_participation5 t77 where t77.actor_id = $30
        and t77.attendance in ('present', 'remote') union all select t78.* from participations_for_b6 t78 where true) t75 where
    (select n from participations_of_a2) >
    (select n from participations_of_b4) and (exists
      (select t76.id, t76.meeting_id as event_id, t76.meeting_start_earliest as day, null as tenure_id from told_participation5 t76 where t76.meeting_id =
          t75.event_id and t76.actor_id = $29 and t76.attendance in ('present', 'remote')) or t75.event_id in
      (select event_id from participations_for_a7)) and exists
    (select 1 from meeting t2 where t2.id = t75.event_id and t2.status = 'held') order by t75.day desc, t75.id desc limit 1001) t79), met10(event_id, day,
        _place, cut, whole_id) as materialized (with events as
  (select * from participations_of_a_by_participations8 union select * from participations_of_b_by_participations9) select event_id, day, case when whole_id is
      null then row_number() over (partition by whole_id is null order by day desc, event_id desc) end, cut, whole_id
  from (select event_id, day, cut, (with recursive t80(id, depth) as
      (select t81.part_of_id, 1 from meeting t81 where t81.id = events.event_id union select t81.part_of_id, t80.depth + 1 from t80 join meeting t81 on t81.id =
          t80.id where t80.depth < 20) select id from t80 where id in
      (select event_id from events) order by depth desc limit 1) as whole_id from events) t82), told_citation11(id, revision, label, note, record_id,
          document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t93.id, t93.revision, t93.label, t93.note, t93.record_id, t93.document_id, t93.support_type, t93.value, t93.start_offset, t93.end_offset,
    t93.span_sha256, t93.page, t93.phrase, t93.prefix, t93.suffix, t93.field from citation t93 where true), told_statement12(id, revision, label, summary,
    speaker_id, office_id, principal_id, meeting_id, date, form, speech_act, date_earliest, date_latest) as not materialized
(select t104.id, t104.revision, t104.label, t104.summary, t104.speaker_id, t104.office_id, t104.principal_id, t104.meeting_id, t104.date, t104.form,
    t104.speech_act, t104.date_earliest, t104.date_latest from statement t104 where true), statements_for_a13(id, event_id, day, tenure_id) as materialized
(select t106.id, t106.id as event_id, t106.date_earliest as day, null as tenure_id from told_statement12 t106 where t106.principal_id = any(array
    (select id from parts_of_a1)) and not t106.speaker_id = $38 and t106.principal_id is not null and (t106.principal_id = $36 or exists (with recursive
        t109(id) as
      (select t106.principal_id union select t112.id from t109 join relation t110 on t110.subject_id = t109.id and t110.kind = 'part_of' join actor t111 on
          t111.id = t109.id and t111.kind <> 'state' join actor t112 on t112.id = t110.object_id where t110.since_earliest <= t106.date_latest and
          t110.until_latest >= t106.date_earliest and t110.rank <> 'deprecated') select 1 from t109 where t109.id = $37)) union all select t106.id, t106.id as
          event_id, t106.date_earliest as day, null as tenure_id from office t107 cross join told_statement12 t106 where t107.body_id = any(array
    (select id from parts_of_a1)) and t107.id = t106.office_id and not t106.speaker_id = $41 and t106.principal_id is null and (t107.body_id = $39 or exists
        (with recursive t113(id) as
      (select t107.body_id union select t116.id from t113 join relation t114 on t114.subject_id = t113.id and t114.kind = 'part_of' join actor t115 on t115.id =
          t113.id and t115.kind <> 'state' join actor t116 on t116.id = t114.object_id where t114.since_earliest <= t106.date_latest and t114.until_latest >=
          t106.date_earliest and t114.rank <> 'deprecated') select 1 from t113 where t113.id = $40)) union all select t106.id, t106.id as event_id,
          t106.date_earliest as day, min(t108.id) as tenure_id from office t107 cross join tenure t108 cross join told_statement12 t106 where t107.body_id =
          any(array
    (select id from parts_of_a1)) and t108.person_id = t106.speaker_id and t107.id = t108.office_id and not t106.speaker_id = $44 and t106.principal_id is null
        and t106.office_id is null and t108.since_earliest <= t106.date_latest and t108.until_latest >= t106.date_earliest and t108.rank <> 'deprecated' and
        (t107.body_id = $42 or exists (with recursive t117(id) as
      (select t107.body_id union select t120.id from t117 join relation t118 on t118.subject_id = t117.id and t118.kind = 'part_of' join actor t119 on t119.id =
          t117.id and t119.kind <> 'state' join actor t120 on t120.id = t118.object_id where t118.since_earliest <= t106.date_latest and t118.until_latest >=
          t106.date_earliest and t118.rank <> 'deprecated') select 1 from t117 where t117.id = $43)) group by 1, 2, 3 union all select t106.id, t106.id as
          event_id, t106.date_earliest as day, null as tenure_id from told_statement12 t106 where t106.speaker_id = any(array
    (select id from parts_of_a1)) and not t106.speaker_id = $47 and t106.principal_id is null and t106.office_id is null and not exists
  (select 1 from tenure t121 where t121.person_id = t106.speaker_id and t121.since_earliest <= t106.date_latest and t121.until_latest >= t106.date_earliest and
      t121.rank <> 'deprecated') and (t106.speaker_id = $45 or exists (with recursive t122(id) as
      (select t106.speaker_id union select t125.id from t122 join relation t123 on t123.subject_id = t122.id and t123.kind = 'part_of' join actor t124 on
          t124.id = t122.id and t124.kind <> 'state' join actor t125 on t125.id = t123.object_id where t123.since_earliest <= t106.date_latest and
          t123.until_latest >= t106.date_earliest and t123.rank <> 'deprecated') select 1 from t122 where t122.id = $46))), statements_for_b14(id, event_id,
          day, tenure_id) as materialized
(select t131.id, t131.id as event_id, t131.date_earliest as day, null as tenure_id from told_statement12 t131 where t131.principal_id = any(array
    (select id from parts_of_b3)) and not t131.speaker_id = $51 and t131.principal_id is not null and (t131.principal_id = $49 or exists (with recursive
        t134(id) as
      (select t131.principal_id union select t137.id from t134 join relation t135 on t135.subject_id = t134.id and t135.kind = 'part_of' join actor t136 on
          t136.id = t134.id and t136.kind <> 'state' join actor t137 on t137.id = t135.object_id where t135.since_earliest <= t131.date_latest and
          t135.until_latest >= t131.date_earliest and t135.rank <> 'deprecated') select 1 from t134 where t134.id = $50)) union all select t131.id, t131.id as
          event_id, t131.date_earliest as day, null as tenure_id from office t132 cross join told_statement12 t131 where t132.body_id = any(array
    (select id from parts_of_b3)) and t132.id = t131.office_id and not t131.speaker_id = $54 and t131.principal_id is null and (t132.body_id = $52 or exists
        (with recursive t138(id) as
      (select t132.body_id union select t141.id from t138 join relation t139 on t139.subject_id = t138.id and t139.kind = 'part_of' join actor t140 on t140.id =
          t138.id and t140.kind <> 'state' join actor t141 on t141.id = t139.object_id where t139.since_earliest <= t131.date_latest and t139.until_latest >=
          t131.date_earliest and t139.rank <> 'deprecated') select 1 from t138 where t138.id = $53)) union all select t131.id, t131.id as event_id,
          t131.date_earliest as day, min(t133.id) as tenure_id from office t132 cross join tenure t133 cross join told_statement12 t131 where t132.body_id =
          any(array
    (select id from parts_of_b3)) and t133.person_id = t131.speaker_id and t132.id = t133.office_id and not t131.speaker_id = $57 and t131.principal_id is null
        and t131.office_id is null and t133.since_earliest <= t131.date_latest and t133.until_latest >= t131.date_earliest and t133.rank <> 'deprecated' and
        (t132.body_id = $55 or exists (with recursive t142(id) as
      (select t132.body_id union select t145.id from t142 join relation t143 on t143.subject_id = t142.id and t143.kind = 'part_of' join actor t144 on t144.id =
          t142.id and t144.kind <> 'state' join actor t145 on t145.id = t143.object_id where t143.since_earliest <= t131.date_latest and t143.until_latest >=
          t131.date_earliest and t143.rank <> 'deprecated') select 1 from t142 where t142.id = $56)) group by 1, 2, 3 union all select t131.id, t131.id as
          event_id, t131.date_earliest as day, null as tenure_id from told_statement12 t131 where t131.speaker_id = any(array
    (select id from parts_of_b3)) and not t131.speaker_id = $60 and t131.principal_id is null and t131.office_id is null and not exists
  (select 1 from tenure t146 where t146.person_id = t131.speaker_id and t146.since_earliest <= t131.date_latest and t146.until_latest >= t131.date_earliest and
      t146.rank <> 'deprecated') and (t131.speaker_id = $58 or exists (with recursive t147(id) as
      (select t131.speaker_id union select t150.id from t147 join relation t148 on t148.subject_id = t147.id and t148.kind = 'part_of' join actor t149 on
          t149.id = t147.id and t149.kind <> 'state' join actor t150 on t150.id = t148.object_id where t148.since_earliest <= t131.date_latest and
          t148.until_latest >= t131.date_earliest and t148.rank <> 'deprecated') select 1 from t147 where t147.id = $59))), told_target15(id, revision, label,
          note, since, until, rank, confidence, statement_id, record_id, role, mention, stance, since_earliest, since_latest, until_earliest, until_latest,
          statement_date_earliest) as not materialized
(select t157.id, t157.revision, t157.label, t157.note, t157.since, t157.until, t157.rank, t157.confidence, t157.statement_id, t157.record_id, t157.role,
    t157.mention, t157.stance, t157.since_earliest, t157.since_latest, t157.until_earliest, t157.until_latest, t157.statement_date_earliest from target t157
    where t157.rank <> 'deprecated'), targets_for_a16(id, event_id, day, tenure_id) as materialized
(select t159.id, t159.statement_id as event_id, t159.statement_date_earliest as day, min(t162.id) as tenure_id from office t161 cross join tenure t162 cross
    join told_target15 t159 where t161.body_id = any(array
    (select id from parts_of_a1)) and t162.person_id = t159.record_id and t161.id = t162.office_id and not t159.record_id = $64 and t162.since_earliest <=
  (select t160.date_latest from statement t160 where t160.id = t159.statement_id) and t162.until_latest >=
  (select t160.date_earliest from statement t160 where t160.id = t159.statement_id) and t162.rank <> 'deprecated' and (t161.body_id = $62 or exists (with
      recursive t164(id) as
      (select t161.body_id union select t167.id from t164 join relation t165 on t165.subject_id = t164.id and t165.kind = 'part_of' join actor t166 on t166.id =
          t164.id and t166.kind <> 'state' join actor t167 on t167.id = t165.object_id where t165.since_earliest <=
        (select t163.date_latest from statement t163 where t163.id = t159.statement_id) and t165.until_latest >=
        (select t163.date_earliest from statement t163 where t163.id = t159.statement_id) and t165.rank <> 'deprecated') select 1 from t164 where t164.id =
            $63)) group by 1, 2, 3 union all select t159.id, t159.statement_id as event_id, t159.statement_date_earliest as day, null as tenure_id from
            told_target15 t159 where t159.record_id = any(array
    (select id from parts_of_a1)) and not t159.record_id = $67 and not exists
  (select 1 from tenure t168 where t168.person_id = t159.record_id and t168.since_earliest <=
    (select t160.date_latest from statement t160 where t160.id = t159.statement_id) and t168.until_latest >=
    (select t160.date_earliest from statement t160 where t160.id = t159.statement_id) and t168.rank <> 'deprecated') and (t159.record_id = $65 or exists (with
        recursive t170(id) as
      (select t159.record_id union select t173.id from t170 join relation t171 on t171.subject_id = t170.id and t171.kind = 'part_of' join actor t172 on t172.id
          = t170.id and t172.kind <> 'state' join actor t173 on t173.id = t171.object_id where t171.since_earliest <=
        (select t169.date_latest from statement t169 where t169.id = t159.statement_id) and t171.until_latest >=
        (select t169.date_earliest from statement t169 where t169.id = t159.statement_id) and t171.rank <> 'deprecated') select 1 from t170 where t170.id =
            $66))), targets_for_b17(id, event_id, day, tenure_id) as materialized
(select t179.id, t179.statement_id as event_id, t179.statement_date_earliest as day, min(t182.id) as tenure_id from office t181 cross join tenure t182 cross
    join told_target15 t179 where t181.body_id = any(array
    (select id from parts_of_b3)) and t182.person_id = t179.record_id and t181.id = t182.office_id and not t179.record_id = $71 and t182.since_earliest <=
  (select t180.date_latest from statement t180 where t180.id = t179.statement_id) and t182.until_latest >=
  (select t180.date_earliest from statement t180 where t180.id = t179.statement_id) and t182.rank <> 'deprecated' and (t181.body_id = $69 or exists (with
      recursive t184(id) as
      (select t181.body_id union select t187.id from t184 join relation t185 on t185.subject_id = t184.id and t185.kind = 'part_of' join actor t186 on t186.id =
          t184.id and t186.kind <> 'state' join actor t187 on t187.id = t185.object_id where t185.since_earliest <=
        (select t183.date_latest from statement t183 where t183.id = t179.statement_id) and t185.until_latest >=
        (select t183.date_earliest from statement t183 where t183.id = t179.statement_id) and t185.rank <> 'deprecated') select 1 from t184 where t184.id =
            $70)) group by 1, 2, 3 union all select t179.id, t179.statement_id as event_id, t179.statement_date_earliest as day, null as tenure_id from
            told_target15 t179 where t179.record_id = any(array
    (select id from parts_of_b3)) and not t179.record_id = $74 and not exists
  (select 1 from tenure t188 where t188.person_id = t179.record_id and t188.since_earliest <=
    (select t180.date_latest from statement t180 where t180.id = t179.statement_id) and t188.until_latest >=
    (select t180.date_earliest from statement t180 where t180.id = t179.statement_id) and t188.rank <> 'deprecated') and (t179.record_id = $72 or exists (with
        recursive t190(id) as
      (select t179.record_id union select t193.id from t190 join relation t191 on t191.subject_id = t190.id and t191.kind = 'part_of' join actor t192 on t192.id
          = t190.id and t192.kind <> 'state' join actor t193 on t193.id = t191.object_id where t191.since_earliest <=
        (select t189.date_latest from statement t189 where t189.id = t179.statement_id) and t191.until_latest >=
        (select t189.date_earliest from statement t189 where t189.id = t179.statement_id) and t191.rank <> 'deprecated') select 1 from t190 where t190.id =
            $73))), told_membership18(id, revision, label, note, since, until, rank, confidence, alliance_id, actor_id, status, since_earliest, since_latest,
            until_earliest, until_latest) as not materialized
(select t199.id, t199.revision, t199.label, t199.note, t199.since, t199.until, t199.rank, t199.confidence, t199.alliance_id, t199.actor_id, t199.status,
    t199.since_earliest, t199.since_latest, t199.until_earliest, t199.until_latest from membership t199 where t199.rank <> 'deprecated'), told_tenure19(id,
    revision, label, note, since, until, rank, confidence, person_id, office_id, acting, since_earliest, since_latest, until_earliest, until_latest) as not
    materialized
(select t208.id, t208.revision, t208.label, t208.note, t208.since, t208.until, t208.rank, t208.confidence, t208.person_id, t208.office_id, t208.acting,
    t208.since_earliest, t208.since_latest, t208.until_earliest, t208.until_latest from tenure t208 where t208.rank <> 'deprecated'), told_relation20(id,
    revision, label, note, since, until, rank, confidence, subject_id, kind, object_id, since_earliest, since_latest, until_earliest, until_latest) as not
    materialized
(select t217.id, t217.revision, t217.label, t217.note, t217.since, t217.until, t217.rank, t217.confidence, t217.subject_id, t217.kind, t217.object_id,
    t217.since_earliest, t217.since_latest, t217.until_earliest, t217.until_latest from relation t217 where t217.rank <> 'deprecated'), p21 as materialized
(select t230.*, row_number() over (order by t230.place) as _n
  from (select 'participations' as counted, 0 as place, t86.n as a, t86.cited as a_cited, t87.n as b, t87.cited as b_cited
    from (select count(*) as n, count(
        (select t92.id from told_citation11 t92 where t92.record_id = t89.id and t92.support_type = 'supports' order by t92.id limit 1)) as cited
      from (select t88.id
        from (select t90.id, t90.meeting_id as event_id, t90.meeting_start_earliest as day, null as tenure_id from told_participation5 t90 where t90.actor_id =
            $33 and t90.attendance in ('present', 'remote') union all select t91.* from participations_for_a7 t91 where true) t88 where true order by t88.id
            limit 10000) t89) t86 cross join
    (select count(*) as n, count(
        (select t98.id from told_citation11 t98 where t98.record_id = t95.id and t98.support_type = 'supports' order by t98.id limit 1)) as cited
      from (select t94.id
        from (select t96.id, t96.meeting_id as event_id, t96.meeting_start_earliest as day, null as tenure_id from told_participation5 t96 where t96.actor_id =
            $34 and t96.attendance in ('present', 'remote') union all select t97.* from participations_for_b6 t97 where true) t94 where true order by t94.id
            limit 10000) t95) t87 union all select 'statements' as counted, 1 as place, t99.n as a, t99.cited as a_cited, t100.n as b, t100.cited as b_cited
    from (select count(*) as n, count(
        (select t126.id from told_citation11 t126 where t126.record_id = t102.id and t126.support_type = 'supports' order by t126.id limit 1)) as cited
      from (select t101.id
        from (select t103.id, t103.id as event_id, t103.date_earliest as day, null as tenure_id from told_statement12 t103 where t103.speaker_id = $35 union all
            select t105.* from statements_for_a13 t105 where true) t101 where true order by t101.id limit 10000) t102) t99 cross join
    (select count(*) as n, count(
        (select t151.id from told_citation11 t151 where t151.record_id = t128.id and t151.support_type = 'supports' order by t151.id limit 1)) as cited
      from (select t127.id
        from (select t129.id, t129.id as event_id, t129.date_earliest as day, null as tenure_id from told_statement12 t129 where t129.speaker_id = $48 union all
            select t130.* from statements_for_b14 t130 where true) t127 where true order by t127.id limit 10000) t128) t100 union all select 'targeted_by' as
            counted, 2 as place, t152.n as a, t152.cited as a_cited, t153.n as b, t153.cited as b_cited
    from (select count(*) as n, count(
        (select t174.id from told_citation11 t174 where t174.record_id = t155.id and t174.support_type = 'supports' order by t174.id limit 1)) as cited
      from (select t154.id
        from (select t156.id, t156.statement_id as event_id, t156.statement_date_earliest as day, null as tenure_id from told_target15 t156 where t156.record_id
            = $61 union all select t158.* from targets_for_a16 t158 where true) t154 where true order by t154.id limit 10000) t155) t152 cross join
    (select count(*) as n, count(
        (select t194.id from told_citation11 t194 where t194.record_id = t176.id and t194.support_type = 'supports' order by t194.id limit 1)) as cited
      from (select t175.id
        from (select t177.id, t177.statement_id as event_id, t177.statement_date_earliest as day, null as tenure_id from told_target15 t177 where t177.record_id
            = $68 union all select t178.* from targets_for_b17 t178 where true) t175 where true order by t175.id limit 10000) t176) t153 union all select
            'memberships' as counted, 3 as place, t195.n as a, t195.cited as a_cited, t196.n as b, t196.cited as b_cited
    from (select count(*) as n, count(
        (select t200.id from told_citation11 t200 where t200.record_id = t198.id and t200.support_type = 'supports' order by t200.id limit 1)) as cited
      from (select t197.id from told_membership18 t197 where t197.actor_id = $75 order by t197.id limit 10000) t198) t195 cross join
    (select count(*) as n, count(
        (select t203.id from told_citation11 t203 where t203.record_id = t202.id and t203.support_type = 'supports' order by t203.id limit 1)) as cited
      from (select t201.id from told_membership18 t201 where t201.actor_id = $76 order by t201.id limit 10000) t202) t196 union all select 'tenures' as counted,
          4 as place, t204.n as a, t204.cited as a_cited, t205.n as b, t205.cited as b_cited
    from (select count(*) as n, count(
        (select t209.id from told_citation11 t209 where t209.record_id = t207.id and t209.support_type = 'supports' order by t209.id limit 1)) as cited
      from (select t206.id from told_tenure19 t206 where t206.person_id = $77 order by t206.id limit 10000) t207) t204 cross join
    (select count(*) as n, count(
        (select t212.id from told_citation11 t212 where t212.record_id = t211.id and t212.support_type = 'supports' order by t212.id limit 1)) as cited
      from (select t210.id from told_tenure19 t210 where t210.person_id = $78 order by t210.id limit 10000) t211) t205 union all select 'relations' as counted,
          5 as place, t213.n as a, t213.cited as a_cited, t214.n as b, t214.cited as b_cited
    from (select count(*) as n, count(
        (select t218.id from told_citation11 t218 where t218.record_id = t216.id and t218.support_type = 'supports' order by t218.id limit 1)) as cited
      from (select t215.id from told_relation20 t215 where t215.subject_id = $79 order by t215.id limit 10000) t216) t213 cross join
    (select count(*) as n, count(
        (select t221.id from told_citation11 t221 where t221.record_id = t220.id and t221.support_type = 'supports' order by t221.id limit 1)) as cited
      from (select t219.id from told_relation20 t219 where t219.subject_id = $80 order by t219.id limit 10000) t220) t214 union all select 'relations_towards'
          as counted, 6 as place, t222.n as a, t222.cited as a_cited, t223.n as b, t223.cited as b_cited
    from (select count(*) as n, count(
        (select t226.id from told_citation11 t226 where t226.record_id = t225.id and t226.support_type = 'supports' order by t226.id limit 1)) as cited
      from (select t224.id from told_relation20 t224 where t224.object_id = $81 order by t224.id limit 10000) t225) t222 cross join
    (select count(*) as n, count(
        (select t229.id from told_citation11 t229 where t229.record_id = t228.id and t229.support_type = 'supports' order by t229.id limit 1)) as cited
      from (select t227.id from told_relation20 t227 where t227.object_id = $82 order by t227.id limit 10000) t228) t223) t230), x22(id, json) as
(select 1, concat('[',
    (select string_agg(t232._told, ',')
      from (select t231._n as _n, (('{"counted":"' || upper(t231.counted)) || ('","a":' || t231.a || ',"aCited":')) || ((t231.a_cited || ',"b":' || t231.b) || (
          ',"bCited":' || t231.b_cited || '}')) as _told from p21 t231 order by _n limit 7) t232), ']')), p23 as materialized
(select t240.*, row_number() over (order by t240.shared desc, t240.alliance_id) as _n
  from (select t237.*, t237.a_id is not null and t237.b_id is not null as shared,
    (select t238.id from told_citation11 t238 where t238.record_id = t237.a_id and t238.support_type = 'supports' order by t238.id limit 1) as a_citation_id,
    (select t239.id from told_citation11 t239 where t239.record_id = t237.b_id and t239.support_type = 'supports' order by t239.id limit 1) as b_citation_id
    from (select t236.alliance_id, min(t236.a) as a_id, min(t236.b) as b_id
      from (select t234.alliance_id, t234.id as a, null as b from told_membership18 t234 where t234.actor_id = $83 and t234.status in ('member', 'signatory')
          union all select t235.alliance_id, null as a, t235.id as b from told_membership18 t235 where t235.actor_id = $84 and t235.status in ('member',
          'signatory')) t236 group by t236.alliance_id) t237) t240), x24(id, json) as
(select 1, concat('[',
    (select string_agg(t247._told, ',')
      from (select t241._n as _n, (('{"alliance":{"id":"' || t242.id || '","label":') || (to_json(t242.label) || '},"shared":' || case when t241.shared then
          'true' else 'false' end || ',"a":')) || ((case when t243.id is null then 'null' else (('{"id":"' || t243.id) || ('","label":' || to_json(t243.label)
          || ',"status":"')) || ((upper(t243.status) || '","since":' || case when t243.since is null then 'null' else ('{"text":"' || t243.since ||
          '","earliest":') || (case t243.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t243.since_earliest || '"' end
          || ',"latest":' || case t243.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t243.since_latest || '"' end || '}')
          end) || (',"until":' || case when t243.until is null then 'null' else ('{"text":"' || t243.until || '","earliest":') || (case t243.until_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t243.until_earliest || '"' end || ',"latest":' || case t243.until_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t243.until_latest || '"' end || '}') end || '}')) end || ',"aCitation":' || case
          when t244.id is null then 'null' else (('{"id":"' || t244.id) || ('","startOffset":' || coalesce(t244.start_offset::text, 'null') || ',"endOffset":'))
          || ((coalesce(t244.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t244.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t244.phrase)::text, 'null') || '}')) end || ',"b":') || (case when t245.id is null then 'null' else (('{"id":"' || t245.id) || (
          '","label":' || to_json(t245.label) || ',"status":"')) || ((upper(t245.status) || '","since":' || case when t245.since is null then 'null' else (
          '{"text":"' || t245.since || '","earliest":') || (case t245.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t245.since_earliest || '"' end || ',"latest":' || case t245.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t245.since_latest || '"' end || '}') end) || (',"until":' || case when t245.until is null then 'null' else ('{"text":"' || t245.until ||
          '","earliest":') || (case t245.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t245.until_earliest || '"' end
          || ',"latest":' || case t245.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t245.until_latest || '"' end || '}')
          end || '}')) end || ',"bCitation":' || case when t246.id is null then 'null' else (('{"id":"' || t246.id) || ('","startOffset":' ||
          coalesce(t246.start_offset::text, 'null') || ',"endOffset":')) || ((coalesce(t246.end_offset::text, 'null') || ',"page":' ||
          coalesce(to_json(t246.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t246.phrase)::text, 'null') || '}')) end || '}')) as _told from p23
          t241
        left join alliance t242 on t242.id = t241.alliance_id
        left join membership t243 on t243.id = t241.a_id
        left join citation t244 on t244.id = t241.a_citation_id
        left join membership t245 on t245.id = t241.b_id
        left join citation t246 on t246.id = t241.b_citation_id order by _n limit 200) t247), ']')), stood21(side, record_id, stance, n) as materialized
(select 'a', t251.record_id, t251.stance, count(*)
  from (select t249.id
    from (select t252.id, t252.id as event_id, t252.date_earliest as day, null as tenure_id from told_statement12 t252 where t252.speaker_id = $85 union all
        select t253.* from statements_for_a13 t253 where true) t249 where true order by t249.day desc, t249.id desc limit 2000) t250 join told_target15 t251 on
        t251.statement_id = t250.id group by t251.record_id, t251.stance union all select 'b', t256.record_id, t256.stance, count(*)
  from (select t254.id
    from (select t257.id, t257.id as event_id, t257.date_earliest as day, null as tenure_id from told_statement12 t257 where t257.speaker_id = $86 union all
        select t258.* from statements_for_b14 t258 where true) t254 where true order by t254.day desc, t254.id desc limit 2000) t255 join told_target15 t256 on
        t256.statement_id = t255.id group by t256.record_id, t256.stance), p26 as materialized
(select t259.*, row_number() over (order by t259.n desc, t259.record_id) as _n
  from (select record_id, sum(case when side = 'a' then n else 0 end) as a_count, sum(case when side = 'b' then n else 0 end) as b_count, sum(n) as n from
      stood21 group by record_id having count(distinct side) = 2 order by n desc, record_id limit 5) t259), x27(id, json) as
(select t262._n, concat('[',
    (select string_agg(t264._told, ',')
      from (select row_number() over (order by t263.statements desc, t263.stance) as _n, ('{"stance":"' || upper(t263.stance)) || ('","statements":' ||
          t263.statements || '}') as _told
        from (select stance, n as statements from stood21 where side = 'a' and record_id = t262.record_id) t263 order by _n limit 7) t264), ']') from p26 t262),
            x28(id, json) as
(select t265._n, concat('[',
    (select string_agg(t267._told, ',')
      from (select row_number() over (order by t266.statements desc, t266.stance) as _n, ('{"stance":"' || upper(t266.stance)) || ('","statements":' ||
          t266.statements || '}') as _told
        from (select stance, n as statements from stood21 where side = 'b' and record_id = t265.record_id) t266 order by _n limit 7) t267), ']') from p26 t265),
            x29(id, json) as
(select 1, concat('[',
    (select string_agg(t268._told, ',')
      from (select t260._n as _n, concat((('{"record":{"id":"' || t261.id) || ('","recordKind":' || to_json(upper(t261.record_kind)) || ',"label":')) ||
          ((to_json(t261.label) || '},"aCount":' || t260.a_count) || (',"bCount":' || t260.b_count || ',"a":')),
          (select x27.json from x27 where x27.id = t260._n), ',"b":',
          (select x28.json from x28 where x28.id = t260._n), '}') as _told from p26 t260
        left join record t261 on t261.id = t260.record_id order by _n limit 100) t268), ']')), p30 as materialized
(select t272.*, row_number() over (order by t272.record_id) as _n
  from (select t270.object_id as record_id from told_relation20 t270 where t270.subject_id = $87 intersect select t271.object_id as record_id from
      told_relation20 t271 where t271.subject_id = $88 order by 1 limit 5) t272), x31(id, json) as
(select t275._n, concat('[',
    (select string_agg(t281._told, ',')
      from (select row_number() over (order by t278.relation_id) as _n, (('{"relation":{"id":"' || t279.id || '","label":') || (to_json(t279.label) ||
          ',"kind":"' || upper(t279.kind))) || (('","since":' || case when t279.since is null then 'null' else ('{"text":"' || t279.since || '","earliest":') ||
          (case t279.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t279.since_earliest || '"' end || ',"latest":' ||
          case t279.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t279.since_latest || '"' end || '}') end || ',"until":'
          ) || (case when t279.until is null then 'null' else ('{"text":"' || t279.until || '","earliest":') || (case t279.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t279.until_earliest || '"' end || ',"latest":' || case t279.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t279.until_latest || '"' end || '}') end || '},"citation":' || case when t280.id is null then 'null'
          else (('{"id":"' || t280.id) || ('","startOffset":' || coalesce(t280.start_offset::text, 'null') || ',"endOffset":')) ||
          ((coalesce(t280.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t280.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t280.phrase)::text, 'null') || '}')) end || '}')) as _told
        from (select t276.id as relation_id,
          (select t277.id from told_citation11 t277 where t277.record_id = t276.id and t277.support_type = 'supports' order by t277.id limit 1) as citation_id
              from told_relation20 t276 where t276.subject_id = $89 and t276.object_id = t275.record_id) t278
        left join relation t279 on t279.id = t278.relation_id
        left join citation t280 on t280.id = t278.citation_id order by _n limit 20) t281), ']') from p30 t275), x32(id, json) as
(select t282._n, concat('[',
    (select string_agg(t288._told, ',')
      from (select row_number() over (order by t285.relation_id) as _n, (('{"relation":{"id":"' || t286.id || '","label":') || (to_json(t286.label) ||
          ',"kind":"' || upper(t286.kind))) || (('","since":' || case when t286.since is null then 'null' else ('{"text":"' || t286.since || '","earliest":') ||
          (case t286.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t286.since_earliest || '"' end || ',"latest":' ||
          case t286.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t286.since_latest || '"' end || '}') end || ',"until":'
          ) || (case when t286.until is null then 'null' else ('{"text":"' || t286.until || '","earliest":') || (case t286.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t286.until_earliest || '"' end || ',"latest":' || case t286.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t286.until_latest || '"' end || '}') end || '},"citation":' || case when t287.id is null then 'null'
          else (('{"id":"' || t287.id) || ('","startOffset":' || coalesce(t287.start_offset::text, 'null') || ',"endOffset":')) ||
          ((coalesce(t287.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t287.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t287.phrase)::text, 'null') || '}')) end || '}')) as _told
        from (select t283.id as relation_id,
          (select t284.id from told_citation11 t284 where t284.record_id = t283.id and t284.support_type = 'supports' order by t284.id limit 1) as citation_id
              from told_relation20 t283 where t283.subject_id = $90 and t283.object_id = t282.record_id) t285
        left join relation t286 on t286.id = t285.relation_id
        left join citation t287 on t287.id = t285.citation_id order by _n limit 20) t288), ']') from p30 t282), x33(id, json) as
(select 1, concat('[',
    (select string_agg(t289._told, ',')
      from (select t273._n as _n, concat(('{"record":{"id":"' || t274.id || '","recordKind":') || (to_json(upper(t274.record_kind)) || ',"label":' ||
          to_json(t274.label) || '},"a":'),
          (select x31.json from x31 where x31.id = t273._n), ',"b":',
          (select x32.json from x32 where x32.id = t273._n), '}') as _told from p30 t273
        left join record t274 on t274.id = t273.record_id order by _n limit 100) t289), ']')) select concat('{"data":{"compare":', coalesce(
    (select concat('{"meetingCount":' || t1.meeting_count || ',"counts":',
        (select x22.json from x22), ',"memberships":',
        (select x24.json from x24), ',"stances":',
        (select x29.json from x29), ',"relations":',
        (select x33.json from x33), '}')
      from (select
        (select count(*) from met10 where _place <= 1000) as meeting_count where exists
        (select 1 from record t83 where t83.id = $31 and t83.retired is null) and exists
        (select 1 from record t84 where t84.id = $32 and t84.retired is null)) t1), 'null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

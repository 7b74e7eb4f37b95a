with parts_of_a1(id) as materialized (with recursive t12(id) as
  (select t13.id from actor t13 where t13.id =
    (select $1) union select t14.subject_id from t12 join relation t14 on t14.object_id = t12.id and t14.kind = 'part_of') select id from t12 limit 2000),
        linked_to_a2(id) as materialized
(select distinct case n when 1 then t9.id when 2 then t10.id else t11.person_id end from parts_of_a1 t9
  left join office t10 on t10.body_id = t9.id
  left join tenure t11 on t11.office_id = t10.id cross join
  (select 1 as n union all select 2 union all select 3) t15 where case n when 1 then t9.id when 2 then t10.id else t11.person_id end is not null),
      parts_of_b3(id) as materialized (with recursive t21(id) as
  (select t22.id from actor t22 where t22.id =
    (select $2) union select t23.subject_id from t21 join relation t23 on t23.object_id = t21.id and t23.kind = 'part_of') select id from t21 limit 2000),
        linked_to_b4(id) as materialized
(select distinct case n when 1 then t18.id when 2 then t19.id else t20.person_id end from parts_of_b3 t18
  left join office t19 on t19.body_id = t18.id
  left join tenure t20 on t20.office_id = t19.id cross join
  (select 1 as n union all select 2 union all select 3) t24 where case n when 1 then t18.id when 2 then t19.id else t20.person_id end is not null),
      fewer_participations_towards_b5(fewer) as materialized
(select
  (select count(*)
    from (select 1 from participation t8 where t8.actor_id = any(array
        (select id from linked_to_a2)) limit 4000) t16) <=
  (select count(*)
    from (select 1 from participation t17 where t17.actor_id = any(array
        (select id from linked_to_b4)) limit 4000) t25)), told_participation6(id, revision, label, note, since, until, rank, confidence, meeting_id, actor_id,
            role, represents_id, office_id, attendance, since_earliest, since_latest, until_earliest, until_latest, meeting_start_earliest) as not materialized
(select t28.id, t28.revision, t28.label, t28.note, t28.since, t28.until, t28.rank, t28.confidence, t28.meeting_id, t28.actor_id, t28.role, t28.represents_id,
    t28.office_id, t28.attendance, t28.since_earliest, t28.since_latest, t28.until_earliest, t28.until_latest, t28.meeting_start_earliest from participation t28
    where t28.rank <> 'deprecated'), participations_linked_to_a7(id) as materialized
(select id from linked_to_a2 where
  (select fewer from fewer_participations_towards_b5)), participations_linked_to_b8(id) as materialized
(select id from linked_to_b4 where not
  (select fewer from fewer_participations_towards_b5)), participations_towards_b9(event_id, day, cut) as materialized
(select *
  from (select event_id, day, count(*) over () = 2000 as cut
    from (select t26.event_id, t26.day
      from (select distinct t30.id, t30.meeting_id as event_id, t30.meeting_start_earliest as day from participations_linked_to_a7 t31 cross join
          told_participation6 t30 where t30.attendance in ('present', 'remote') and (t30.actor_id = t31.id or t30.represents_id = t31.id or t30.office_id =
          t31.id)) t26 where
      (select 1 from told_participation6 t27 where t27.meeting_id = t26.event_id and t27.attendance in ('present', 'remote') and (t27.actor_id in
          (select id from linked_to_b4) or t27.represents_id in
          (select id from linked_to_b4) or t27.office_id in
          (select id from linked_to_b4)) limit 1) is not null and exists
      (select 1 from meeting t29 where t29.id = t26.event_id and t29.status = 'held') order by t26.day desc, t26.id desc limit 2000) t32) t39 union all select *
  from (select event_id, day, count(*) over () = 2000 as cut
    from (select t33.event_id, t33.day
      from (select distinct t36.id, t36.meeting_id as event_id, t36.meeting_start_earliest as day from participations_linked_to_b8 t37 cross join
          told_participation6 t36 where t36.attendance in ('present', 'remote') and (t36.actor_id = t37.id or t36.represents_id = t37.id or t36.office_id =
          t37.id)) t33 where
      (select 1 from told_participation6 t34 where t34.meeting_id = t33.event_id and t34.attendance in ('present', 'remote') and (t34.actor_id in
          (select id from linked_to_a2) or t34.represents_id in
          (select id from linked_to_a2) or t34.office_id in
          (select id from linked_to_a2)) limit 1) is not null and exists
      (select 1 from meeting t35 where t35.id = t33.event_id and t35.status = 'held') order by t33.day desc, t33.id desc limit 2000) t38) t40),
          participations_towards_b9_by_a10(id, event_id, day, tenure_id) as materialized
(select t43.id, t43.event_id, t43.day, nullif(t43.tenure_id, '')
  from (select t42.id, t42.meeting_id as event_id, t42.meeting_start_earliest as day, case when t42.actor_id =
    (select $3) then '' else
    (select
      (select min(coalesce(t45.tenure_id, ''))
        from (select t42.represents_id as actor_id, null as tenure_id where t42.represents_id is not null union all select t46.body_id as actor_id, null as
            tenure_id from office t46 where t42.office_id = t46.id and t42.represents_id is null union all select t47.body_id as actor_id, t48.id as tenure_id
            from tenure t48 cross join office t47 where t48.person_id = t42.actor_id and t47.id = t48.office_id and t42.represents_id is null and t42.office_id
            is null and t48.since_earliest <= case when t44."end" is null then t44.start_latest else t44.end_latest end and t48.until_latest >=
            t44.start_earliest and t48.rank <> 'deprecated' union all select t42.actor_id as actor_id, null as tenure_id where t42.represents_id is null and
            t42.office_id is null and not exists
          (select 1 from tenure t49 where t49.person_id = t42.actor_id and t49.since_earliest <= case when t44."end" is null then t44.start_latest else
              t44.end_latest end and t49.until_latest >= t44.start_earliest and t49.rank <> 'deprecated')) t45 where t45.actor_id in
        (select id from parts_of_a1) and (t45.actor_id =
          (select $4) or exists (with recursive t50(id) as
            (select t45.actor_id union select t53.id from t50 join relation t51 on t51.subject_id = t50.id and t51.kind = 'part_of' join actor t52 on t52.id =
                t50.id and t52.kind <> 'state' join actor t53 on t53.id = t51.object_id where t51.since_earliest <= case when t44."end" is null then
                t44.start_latest else t44.end_latest end and t51.until_latest >= t44.start_earliest and t51.rank <> 'deprecated') select 1 from t50 where t50.id
                =
            (select $5)))) from meeting t44 where t44.id = t42.meeting_id) end as tenure_id from told_participation6 t42 where t42.meeting_id = any(array
      (select event_id from participations_towards_b9)) and t42.attendance in ('present', 'remote')) t43 where t43.tenure_id is not null),
          participations_towards_b9_by_b11(id, event_id, day, tenure_id) as materialized
(select t55.id, t55.event_id, t55.day, nullif(t55.tenure_id, '')
  from (select t54.id, t54.meeting_id as event_id, t54.meeting_start_earliest as day, case when t54.actor_id =
    (select $6) then '' else
    (select
      (select min(coalesce(t57.tenure_id, ''))
        from (select t54.represents_id as actor_id, null as tenure_id where t54.represents_id is not null union all select t58.body_id as actor_id, null as
            tenure_id from office t58 where t54.office_id = t58.id and t54.represents_id is null union all select t59.body_id as actor_id, t60.id as tenure_id
            from tenure t60 cross join office t59 where t60.person_id = t54.actor_id and t59.id = t60.office_id and t54.represents_id is null and t54.office_id
            is null and t60.since_earliest <= case when t56."end" is null then t56.start_latest else t56.end_latest end and t60.until_latest >=
            t56.start_earliest and t60.rank <> 'deprecated' union all select t54.actor_id as actor_id, null as tenure_id where t54.represents_id is null and
            t54.office_id is null and not exists
          (select 1 from tenure t61 where t61.person_id = t54.actor_id and t61.since_earliest <= case when t56."end" is null then t56.start_latest else
              t56.end_latest end and t61.until_latest >= t56.start_earliest and t61.rank <> 'deprecated')) t57 where t57.actor_id in
        (select id from parts_of_b3) and (t57.actor_id =
          (select $7) or exists (with recursive t62(id) as
            (select t57.actor_id union select t65.id from t62 join relation t63 on t63.subject_id = t62.id and t63.kind = 'part_of' join actor t64 on t64.id =
                t62.id and t64.kind <> 'state' join actor t65 on t65.id = t63.object_id where t63.since_earliest <= case when t56."end" is null then
                t56.start_latest else t56.end_latest end and t63.until_latest >= t56.start_earliest and t63.rank <> 'deprecated') select 1 from t62 where t62.id
                =
            (select $8)))) from meeting t56 where t56.id = t54.meeting_id) end as tenure_id from told_participation6 t54 where t54.meeting_id = any(array
      (select event_id from participations_towards_b9)) and t54.attendance in ('present', 'remote')) t55 where t55.tenure_id is not null), met12(event_id, day,
          _place) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select distinct t41.event_id, t41.day from participations_towards_b9 t41 where t41.event_id in
    (select event_id from participations_towards_b9_by_a10) and t41.event_id in
    (select event_id from participations_towards_b9_by_b11)) t66), parts13(event_id, whole_id) as materialized (with recursive linked as
  (select t4.event_id, t7.part_of_id from met12 t4 join meeting t7 on t7.id = t4.event_id where t4._place <= 1000), t6(event_id, whole_id) as
  (select event_id, event_id from linked where not exists
    (select 1 from linked t5 where t5.event_id = linked.part_of_id) union select linked.event_id, t6.whole_id from t6 join linked on linked.part_of_id =
        t6.event_id) select event_id, whole_id from t6), whole14(event_id, day, _place) as materialized
(select t2.event_id, t3.day, row_number() over (order by t3._place) from parts13 t2 join met12 t3 on t3.event_id = t2.event_id where t2.whole_id = t2.event_id),
    participations_of_a15(id, event_id, day, tenure_id) as materialized
(select t74.id, t74.meeting_id as event_id, t74.meeting_start_earliest as day, null as tenure_id from told_participation6 t74 where t74.attendance in ('present'
    , 'remote') and t74.actor_id =
  (select $11) union all select t75.id, t75.meeting_id as event_id, t75.meeting_start_earliest as day, null as tenure_id from told_participation6 t75 cross join
      meeting t76 where t75.attendance in ('present', 'remote') and not t75.actor_id =
  (select $14) and t75.represents_id = any(array
    (select id from parts_of_a1)) and t76.id = t75.meeting_id and t75.represents_id is not null and (t75.represents_id =
    (select $12) or exists (with recursive t81(id) as
      (select t75.represents_id union select t84.id from t81 join relation t82 on t82.subject_id = t81.id and t82.kind = 'part_of' join actor t83 on t83.id =
          t81.id and t83.kind <> 'state' join actor t84 on t84.id = t82.object_id where t82.since_earliest <= case when t76."end" is null then t76.start_latest
          else t76.end_latest end and t82.until_latest >= t76.start_earliest and t82.rank <> 'deprecated') select 1 from t81 where t81.id =
      (select $13))) union all select t75.id, t75.meeting_id as event_id, t75.meeting_start_earliest as day, null as tenure_id from office t77 cross join
          told_participation6 t75 cross join meeting t76 where t75.attendance in ('present', 'remote') and not t75.actor_id =
  (select $17) and t77.body_id = any(array
    (select id from parts_of_a1)) and t76.id = t75.meeting_id and t75.office_id = t77.id and t75.represents_id is null and (t77.body_id =
    (select $15) or exists (with recursive t85(id) as
      (select t77.body_id union select t88.id from t85 join relation t86 on t86.subject_id = t85.id and t86.kind = 'part_of' join actor t87 on t87.id = t85.id
          and t87.kind <> 'state' join actor t88 on t88.id = t86.object_id where t86.since_earliest <= case when t76."end" is null then t76.start_latest else
          t76.end_latest end and t86.until_latest >= t76.start_earliest and t86.rank <> 'deprecated') select 1 from t85 where t85.id =
      (select $16))) union all select t75.id, t75.meeting_id as event_id, t75.meeting_start_earliest as day, min(t79.id) as tenure_id from office t78 cross join
          tenure t79 cross join told_participation6 t75 cross join meeting t76 where t75.attendance in ('present', 'remote') and not t75.actor_id =
  (select $20) and t78.body_id = any(array
    (select id from parts_of_a1)) and t76.id = t75.meeting_id and t79.person_id = t75.actor_id and t78.id = t79.office_id and t75.represents_id is null and
        t75.office_id is null and t79.since_earliest <= case when t76."end" is null then t76.start_latest else t76.end_latest end and t79.until_latest >=
        t76.start_earliest and t79.rank <> 'deprecated' and (t78.body_id =
    (select $18) or exists (with recursive t89(id) as
      (select t78.body_id union select t92.id from t89 join relation t90 on t90.subject_id = t89.id and t90.kind = 'part_of' join actor t91 on t91.id = t89.id
          and t91.kind <> 'state' join actor t92 on t92.id = t90.object_id where t90.since_earliest <= case when t76."end" is null then t76.start_latest else
          t76.end_latest end and t90.until_latest >= t76.start_earliest and t90.rank <> 'deprecated') select 1 from t89 where t89.id =
      (select $19))) group by 1, 2, 3 union all select t75.id, t75.meeting_id as event_id, t75.meeting_start_earliest as day, null as tenure_id from
          told_participation6 t75 cross join meeting t76 where t75.attendance in ('present', 'remote') and not t75.actor_id =
  (select $23) and t75.actor_id = any(array
    (select id from parts_of_a1)) and t76.id = t75.meeting_id and t75.represents_id is null and t75.office_id is null and not exists
  (select 1 from tenure t80 where t80.person_id = t75.actor_id and t80.since_earliest <= case when t76."end" is null then t76.start_latest else t76.end_latest
      end and t80.until_latest >= t76.start_earliest and t80.rank <> 'deprecated') and (t75.actor_id =
    (select $21) or exists (with recursive t93(id) as
      (select t75.actor_id union select t96.id from t93 join relation t94 on t94.subject_id = t93.id and t94.kind = 'part_of' join actor t95 on t95.id = t93.id
          and t95.kind <> 'state' join actor t96 on t96.id = t94.object_id where t94.since_earliest <= case when t76."end" is null then t76.start_latest else
          t76.end_latest end and t94.until_latest >= t76.start_earliest and t94.rank <> 'deprecated') select 1 from t93 where t93.id =
      (select $22)))), told_citation16(id, revision, label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page,
          phrase, prefix, suffix, field) as not materialized
(select t98.id, t98.revision, t98.label, t98.note, t98.record_id, t98.document_id, t98.support_type, t98.value, t98.start_offset, t98.end_offset,
    t98.span_sha256, t98.page, t98.phrase, t98.prefix, t98.suffix, t98.field from citation t98 where true), participations_of_b17(id, event_id, day, tenure_id)
    as materialized
(select t101.id, t101.meeting_id as event_id, t101.meeting_start_earliest as day, null as tenure_id from told_participation6 t101 where t101.attendance in (
    'present', 'remote') and t101.actor_id =
  (select $24) union all select t102.id, t102.meeting_id as event_id, t102.meeting_start_earliest as day, null as tenure_id from told_participation6 t102 cross
      join meeting t103 where t102.attendance in ('present', 'remote') and not t102.actor_id =
  (select $27) and t102.represents_id = any(array
    (select id from parts_of_b3)) and t103.id = t102.meeting_id and t102.represents_id is not null and (t102.represents_id =
    (select $25) or exists (with recursive t108(id) as
      (select t102.represents_id union select t111.id from t108 join relation t109 on t109.subject_id = t108.id and t109.kind = 'part_of' join actor t110 on
          t110.id = t108.id and t110.kind <> 'state' join actor t111 on t111.id = t109.object_id where t109.since_earliest <= case when t103."end" is null then
          t103.start_latest else t103.end_latest end and t109.until_latest >= t103.start_earliest and t109.rank <> 'deprecated') select 1 from t108 where
          t108.id =
      (select $26))) union all select t102.id, t102.meeting_id as event_id, t102.meeting_start_earliest as day, null as tenure_id from office t104 cross join
          told_participation6 t102 cross join meeting t103 where t102.attendance in ('present', 'remote') and not t102.actor_id =
  (select $30) and t104.body_id = any(array
    (select id from parts_of_b3)) and t103.id = t102.meeting_id and t102.office_id = t104.id and t102.represents_id is null and (t104.body_id =
    (select $28) or exists (with recursive t112(id) as
      (select t104.body_id union select t115.id from t112 join relation t113 on t113.subject_id = t112.id and t113.kind = 'part_of' join actor t114 on t114.id =
          t112.id and t114.kind <> 'state' join actor t115 on t115.id = t113.object_id where t113.since_earliest <= case when t103."end" is null then
          t103.start_latest else t103.end_latest end and t113.until_latest >= t103.start_earliest and t113.rank <> 'deprecated') select 1 from t112 where
          t112.id =
      (select $29))) union all select t102.id, t102.meeting_id as event_id, t102.meeting_start_earliest as day, min(t106.id) as tenure_id from office t105 cross
          join tenure t106 cross join told_participation6 t102 cross join meeting t103 where t102.attendance in ('present', 'remote') and not t102.actor_id =
  (select $33) and t105.body_id = any(array
    (select id from parts_of_b3)) and t103.id = t102.meeting_id and t106.person_id = t102.actor_id and t105.id = t106.office_id and t102.represents_id is null
        and t102.office_id is null and t106.since_earliest <= case when t103."end" is null then t103.start_latest else t103.end_latest end and t106.until_latest
        >= t103.start_earliest and t106.rank <> 'deprecated' and (t105.body_id =
    (select $31) or exists (with recursive t116(id) as
      (select t105.body_id union select t119.id from t116 join relation t117 on t117.subject_id = t116.id and t117.kind = 'part_of' join actor t118 on t118.id =
          t116.id and t118.kind <> 'state' join actor t119 on t119.id = t117.object_id where t117.since_earliest <= case when t103."end" is null then
          t103.start_latest else t103.end_latest end and t117.until_latest >= t103.start_earliest and t117.rank <> 'deprecated') select 1 from t116 where
          t116.id =
      (select $32))) group by 1, 2, 3 union all select t102.id, t102.meeting_id as event_id, t102.meeting_start_earliest as day, null as tenure_id from
          told_participation6 t102 cross join meeting t103 where t102.attendance in ('present', 'remote') and not t102.actor_id =
  (select $36) and t102.actor_id = any(array
    (select id from parts_of_b3)) and t103.id = t102.meeting_id and t102.represents_id is null and t102.office_id is null and not exists
  (select 1 from tenure t107 where t107.person_id = t102.actor_id and t107.since_earliest <= case when t103."end" is null then t103.start_latest else
      t103.end_latest end and t107.until_latest >= t103.start_earliest and t107.rank <> 'deprecated') and (t102.actor_id =
    (select $34) or exists (with recursive t120(id) as
      (select t102.actor_id union select t123.id from t120 join relation t121 on t121.subject_id = t120.id and t121.kind = 'part_of' join actor t122 on t122.id
          = t120.id and t122.kind <> 'state' join actor t123 on t123.id = t121.object_id where t121.since_earliest <= case when t103."end" is null then
          t103.start_latest else t103.end_latest end and t121.until_latest >= t103.start_earliest and t121.rank <> 'deprecated') select 1 from t120 where
          t120.id =
      (select $35)))), told_statement18(id, revision, label, summary, speaker_id, office_id, principal_id, meeting_id, date, form, speech_act, date_earliest,
          date_latest) as not materialized
(select t130.id, t130.revision, t130.label, t130.summary, t130.speaker_id, t130.office_id, t130.principal_id, t130.meeting_id, t130.date, t130.form,
    t130.speech_act, t130.date_earliest, t130.date_latest from statement t130 where true), statements_of_a19(id, event_id, day, tenure_id) as materialized
(select t129.id, t129.id as event_id, t129.date_earliest as day, null as tenure_id from told_statement18 t129 where true and t129.speaker_id =
  (select $37) union all select t131.id, t131.id as event_id, t131.date_earliest as day, null as tenure_id from told_statement18 t131 where true and not
      t131.speaker_id =
  (select $40) and t131.principal_id = any(array
    (select id from parts_of_a1)) and t131.principal_id is not null and (t131.principal_id =
    (select $38) or exists (with recursive t136(id) as
      (select t131.principal_id union select t139.id from t136 join relation t137 on t137.subject_id = t136.id and t137.kind = 'part_of' join actor t138 on
          t138.id = t136.id and t138.kind <> 'state' join actor t139 on t139.id = t137.object_id where t137.since_earliest <= t131.date_latest and
          t137.until_latest >= t131.date_earliest and t137.rank <> 'deprecated') select 1 from t136 where t136.id =
      (select $39))) union all select t131.id, t131.id as event_id, t131.date_earliest as day, null as tenure_id from office t132 cross join told_statement18
          t131 where true and not t131.speaker_id =
  (select $43) and t132.body_id = any(array
    (select id from parts_of_a1)) and t131.office_id = t132.id and t131.principal_id is null and (t132.body_id =
    (select $41) or exists (with recursive t140(id) as
      (select t132.body_id union select t143.id from t140 join relation t141 on t141.subject_id = t140.id and t141.kind = 'part_of' join actor t142 on t142.id =
          t140.id and t142.kind <> 'state' join actor t143 on t143.id = t141.object_id where t141.since_earliest <= t131.date_latest and t141.until_latest >=
          t131.date_earliest and t141.rank <> 'deprecated') select 1 from t140 where t140.id =
      (select $42))) union all select t131.id, t131.id as event_id, t131.date_earliest as day, min(t134.id) as tenure_id from office t133 cross join tenure t134
          cross join told_statement18 t131 where true and not t131.speaker_id =
  (select $46) and t133.body_id = any(array
    (select id from parts_of_a1)) and t134.person_id = t131.speaker_id and t133.id = t134.office_id and t131.principal_id is null and t131.office_id is null and
        t134.since_earliest <= t131.date_latest and t134.until_latest >= t131.date_earliest and t134.rank <> 'deprecated' and (t133.body_id =
    (select $44) or exists (with recursive t144(id) as
      (select t133.body_id union select t147.id from t144 join relation t145 on t145.subject_id = t144.id and t145.kind = 'part_of' join actor t146 on t146.id =
          t144.id and t146.kind <> 'state' join actor t147 on t147.id = t145.object_id where t145.since_earliest <= t131.date_latest and t145.until_latest >=
          t131.date_earliest and t145.rank <> 'deprecated') select 1 from t144 where t144.id =
      (select $45))) group by 1, 2, 3 union all select t131.id, t131.id as event_id, t131.date_earliest as day, null as tenure_id from told_statement18 t131
          where true and not t131.speaker_id =
  (select $49) and t131.speaker_id = any(array
    (select id from parts_of_a1)) and t131.principal_id is null and t131.office_id is null and not exists
  (select 1 from tenure t135 where t135.person_id = t131.speaker_id and t135.since_earliest <= t131.date_latest and t135.until_latest >= t131.date_earliest and
      t135.rank <> 'deprecated') and (t131.speaker_id =
    (select $47) or exists (with recursive t148(id) as
      (select t131.speaker_id union select t151.id from t148 join relation t149 on t149.subject_id = t148.id and t149.kind = 'part_of' join actor t150 on
          t150.id = t148.id and t150.kind <> 'state' join actor t151 on t151.id = t149.object_id where t149.since_earliest <= t131.date_latest and
          t149.until_latest >= t131.date_earliest and t149.rank <> 'deprecated') select 1 from t148 where t148.id =
      (select $48)))), statements_of_b20(id, event_id, day, tenure_id) as materialized
(select t155.id, t155.id as event_id, t155.date_earliest as day, null as tenure_id from told_statement18 t155 where true and t155.speaker_id =
  (select $50) union all select t156.id, t156.id as event_id, t156.date_earliest as day, null as tenure_id from told_statement18 t156 where true and not
      t156.speaker_id =
  (select $53) and t156.principal_id = any(array
    (select id from parts_of_b3)) and t156.principal_id is not null and (t156.principal_id =
    (select $51) or exists (with recursive t161(id) as
      (select t156.principal_id union select t164.id from t161 join relation t162 on t162.subject_id = t161.id and t162.kind = 'part_of' join actor t163 on
          t163.id = t161.id and t163.kind <> 'state' join actor t164 on t164.id = t162.object_id where t162.since_earliest <= t156.date_latest and
          t162.until_latest >= t156.date_earliest and t162.rank <> 'deprecated') select 1 from t161 where t161.id =
      (select $52))) union all select t156.id, t156.id as event_id, t156.date_earliest as day, null as tenure_id from office t157 cross join told_statement18
          t156 where true and not t156.speaker_id =
  (select $56) and t157.body_id = any(array
    (select id from parts_of_b3)) and t156.office_id = t157.id and t156.principal_id is null and (t157.body_id =
    (select $54) or exists (with recursive t165(id) as
      (select t157.body_id union select t168.id from t165 join relation t166 on t166.subject_id = t165.id and t166.kind = 'part_of' join actor t167 on t167.id =
          t165.id and t167.kind <> 'state' join actor t168 on t168.id = t166.object_id where t166.since_earliest <= t156.date_latest and t166.until_latest >=
          t156.date_earliest and t166.rank <> 'deprecated') select 1 from t165 where t165.id =
      (select $55))) union all select t156.id, t156.id as event_id, t156.date_earliest as day, min(t159.id) as tenure_id from office t158 cross join tenure t159
          cross join told_statement18 t156 where true and not t156.speaker_id =
  (select $59) and t158.body_id = any(array
    (select id from parts_of_b3)) and t159.person_id = t156.speaker_id and t158.id = t159.office_id and t156.principal_id is null and t156.office_id is null and
        t159.since_earliest <= t156.date_latest and t159.until_latest >= t156.date_earliest and t159.rank <> 'deprecated' and (t158.body_id =
    (select $57) or exists (with recursive t169(id) as
      (select t158.body_id union select t172.id from t169 join relation t170 on t170.subject_id = t169.id and t170.kind = 'part_of' join actor t171 on t171.id =
          t169.id and t171.kind <> 'state' join actor t172 on t172.id = t170.object_id where t170.since_earliest <= t156.date_latest and t170.until_latest >=
          t156.date_earliest and t170.rank <> 'deprecated') select 1 from t169 where t169.id =
      (select $58))) group by 1, 2, 3 union all select t156.id, t156.id as event_id, t156.date_earliest as day, null as tenure_id from told_statement18 t156
          where true and not t156.speaker_id =
  (select $62) and t156.speaker_id = any(array
    (select id from parts_of_b3)) and t156.principal_id is null and t156.office_id is null and not exists
  (select 1 from tenure t160 where t160.person_id = t156.speaker_id and t160.since_earliest <= t156.date_latest and t160.until_latest >= t156.date_earliest and
      t160.rank <> 'deprecated') and (t156.speaker_id =
    (select $60) or exists (with recursive t173(id) as
      (select t156.speaker_id union select t176.id from t173 join relation t174 on t174.subject_id = t173.id and t174.kind = 'part_of' join actor t175 on
          t175.id = t173.id and t175.kind <> 'state' join actor t176 on t176.id = t174.object_id where t174.since_earliest <= t156.date_latest and
          t174.until_latest >= t156.date_earliest and t174.rank <> 'deprecated') select 1 from t173 where t173.id =
      (select $61)))), told_target21(id, revision, label, note, since, until, rank, confidence, statement_id, record_id, role, mention, stance, since_earliest,
          since_latest, until_earliest, until_latest, statement_date_earliest) as not materialized
(select t183.id, t183.revision, t183.label, t183.note, t183.since, t183.until, t183.rank, t183.confidence, t183.statement_id, t183.record_id, t183.role,
    t183.mention, t183.stance, t183.since_earliest, t183.since_latest, t183.until_earliest, t183.until_latest, t183.statement_date_earliest from target t183
    where t183.rank <> 'deprecated'), targets_of_a22(id, event_id, day, tenure_id) as materialized
(select t182.id, t182.statement_id as event_id, t182.statement_date_earliest as day, null as tenure_id from told_target21 t182 where true and t182.record_id =
  (select $63) union all select t184.id, t184.statement_id as event_id, t184.statement_date_earliest as day, min(t188.id) as tenure_id from office t187 cross
      join tenure t188 cross join told_target21 t184 cross join statement t185 where true and not t184.record_id =
  (select $66) and t187.body_id = any(array
    (select id from parts_of_a1)) and t185.id = t184.statement_id and t188.person_id = t184.record_id and t187.id = t188.office_id and t188.since_earliest <=
        t185.date_latest and t188.until_latest >= t185.date_earliest and t188.rank <> 'deprecated' and (t187.body_id =
    (select $64) or exists (with recursive t190(id) as
      (select t187.body_id union select t193.id from t190 join relation t191 on t191.subject_id = t190.id and t191.kind = 'part_of' join actor t192 on t192.id =
          t190.id and t192.kind <> 'state' join actor t193 on t193.id = t191.object_id where t191.since_earliest <= t185.date_latest and t191.until_latest >=
          t185.date_earliest and t191.rank <> 'deprecated') select 1 from t190 where t190.id =
      (select $65))) group by 1, 2, 3 union all select t184.id, t184.statement_id as event_id, t184.statement_date_earliest as day, null as tenure_id from
          told_target21 t184 cross join statement t185 where true and not t184.record_id =
  (select $69) and t184.record_id = any(array
    (select id from parts_of_a1)) and t185.id = t184.statement_id and not exists
  (select 1 from tenure t189 where t189.person_id = t184.record_id and t189.since_earliest <= t185.date_latest and t189.until_latest >= t185.date_earliest and
      t189.rank <> 'deprecated') and (t184.record_id =
    (select $67) or exists (with recursive t194(id) as
      (select t184.record_id union select t197.id from t194 join relation t195 on t195.subject_id = t194.id and t195.kind = 'part_of' join actor t196 on t196.id
          = t194.id and t196.kind <> 'state' join actor t197 on t197.id = t195.object_id where t195.since_earliest <= t185.date_latest and t195.until_latest >=
          t185.date_earliest and t195.rank <> 'deprecated') select 1 from t194 where t194.id =
      (select $68)))), targets_of_b23(id, event_id, day, tenure_id) as materialized
(select t201.id, t201.statement_id as event_id, t201.statement_date_earliest as day, null as tenure_id from told_target21 t201 where true and t201.record_id =
  (select $70) union all select t202.id, t202.statement_id as event_id, t202.statement_date_earliest as day, min(t206.id) as tenure_id from office t205 cross
      join tenure t206 cross join told_target21 t202 cross join statement t203 where true and not t202.record_id =
  (select $73) and t205.body_id = any(array
    (select id from parts_of_b3)) and t203.id = t202.statement_id and t206.person_id = t202.record_id and t205.id = t206.office_id and t206.since_earliest <=
        t203.date_latest and t206.until_latest >= t203.date_earliest and t206.rank <> 'deprecated' and (t205.body_id =
    (select $71) or exists (with recursive t208(id) as
      (select t205.body_id union select t211.id from t208 join relation t209 on t209.subject_id = t208.id and t209.kind = 'part_of' join actor t210 on t210.id =
          t208.id and t210.kind <> 'state' join actor t211 on t211.id = t209.object_id where t209.since_earliest <= t203.date_latest and t209.until_latest >=
          t203.date_earliest and t209.rank <> 'deprecated') select 1 from t208 where t208.id =
      (select $72))) group by 1, 2, 3 union all select t202.id, t202.statement_id as event_id, t202.statement_date_earliest as day, null as tenure_id from
          told_target21 t202 cross join statement t203 where true and not t202.record_id =
  (select $76) and t202.record_id = any(array
    (select id from parts_of_b3)) and t203.id = t202.statement_id and not exists
  (select 1 from tenure t207 where t207.person_id = t202.record_id and t207.since_earliest <= t203.date_latest and t207.until_latest >= t203.date_earliest and
      t207.rank <> 'deprecated') and (t202.record_id =
    (select $74) or exists (with recursive t212(id) as
      (select t202.record_id union select t215.id from t212 join relation t213 on t213.subject_id = t212.id and t213.kind = 'part_of' join actor t214 on t214.id
          = t212.id and t214.kind <> 'state' join actor t215 on t215.id = t213.object_id where t213.since_earliest <= t203.date_latest and t213.until_latest >=
          t203.date_earliest and t213.rank <> 'deprecated') select 1 from t212 where t212.id =
      (select $75)))), told_membership24(id, revision, label, note, since, until, rank, confidence, alliance_id, actor_id, status, since_earliest, since_latest,
          until_earliest, until_latest) as not materialized
(select t221.id, t221.revision, t221.label, t221.note, t221.since, t221.until, t221.rank, t221.confidence, t221.alliance_id, t221.actor_id, t221.status,
    t221.since_earliest, t221.since_latest, t221.until_earliest, t221.until_latest from membership t221 where t221.rank <> 'deprecated'), told_tenure25(id,
    revision, label, note, since, until, rank, confidence, person_id, office_id, acting, since_earliest, since_latest, until_earliest, until_latest) as not
    materialized
(select t230.id, t230.revision, t230.label, t230.note, t230.since, t230.until, t230.rank, t230.confidence, t230.person_id, t230.office_id, t230.acting,
    t230.since_earliest, t230.since_latest, t230.until_earliest, t230.until_latest from tenure t230 where t230.rank <> 'deprecated'), told_relation26(id,
    revision, label, note, since, until, rank, confidence, subject_id, kind, object_id, since_earliest, since_latest, until_earliest, until_latest) as not
    materialized
(select t239.id, t239.revision, t239.label, t239.note, t239.since, t239.until, t239.rank, t239.confidence, t239.subject_id, t239.kind, t239.object_id,
    t239.since_earliest, t239.since_latest, t239.until_earliest, t239.until_latest from relation t239 where t239.rank <> 'deprecated'), p27 as materialized
(select t252.*, row_number() over (order by t252.place) as _n
  from (select 'participations' as counted, 0 as place, t70.n as a, t70.cited as a_cited, t71.n as b, t71.cited as b_cited
    from (select count(*) as n, count(
        (select t97.id from told_citation16 t97 where t97.record_id = t73.id and t97.support_type = 'supports' order by t97.id limit 1)) as cited
      from (select t72.id from participations_of_a15 t72 where true order by t72.id limit 10000) t73) t70 cross join
    (select count(*) as n, count(
        (select t124.id from told_citation16 t124 where t124.record_id = t100.id and t124.support_type = 'supports' order by t124.id limit 1)) as cited
      from (select t99.id from participations_of_b17 t99 where true order by t99.id limit 10000) t100) t71 union all select 'statements' as counted, 1 as place,
          t125.n as a, t125.cited as a_cited, t126.n as b, t126.cited as b_cited
    from (select count(*) as n, count(
        (select t152.id from told_citation16 t152 where t152.record_id = t128.id and t152.support_type = 'supports' order by t152.id limit 1)) as cited
      from (select t127.id from statements_of_a19 t127 where true order by t127.id limit 10000) t128) t125 cross join
    (select count(*) as n, count(
        (select t177.id from told_citation16 t177 where t177.record_id = t154.id and t177.support_type = 'supports' order by t177.id limit 1)) as cited
      from (select t153.id from statements_of_b20 t153 where true order by t153.id limit 10000) t154) t126 union all select 'targeted_by' as counted, 2 as
          place, t178.n as a, t178.cited as a_cited, t179.n as b, t179.cited as b_cited
    from (select count(*) as n, count(
        (select t198.id from told_citation16 t198 where t198.record_id = t181.id and t198.support_type = 'supports' order by t198.id limit 1)) as cited
      from (select t180.id from targets_of_a22 t180 where true order by t180.id limit 10000) t181) t178 cross join
    (select count(*) as n, count(
        (select t216.id from told_citation16 t216 where t216.record_id = t200.id and t216.support_type = 'supports' order by t216.id limit 1)) as cited
      from (select t199.id from targets_of_b23 t199 where true order by t199.id limit 10000) t200) t179 union all select 'memberships' as counted, 3 as place,
          t217.n as a, t217.cited as a_cited, t218.n as b, t218.cited as b_cited
    from (select count(*) as n, count(
        (select t222.id from told_citation16 t222 where t222.record_id = t220.id and t222.support_type = 'supports' order by t222.id limit 1)) as cited
      from (select t219.id from told_membership24 t219 where t219.actor_id = $77 order by t219.id limit 10000) t220) t217 cross join
    (select count(*) as n, count(
        (select t225.id from told_citation16 t225 where t225.record_id = t224.id and t225.support_type = 'supports' order by t225.id limit 1)) as cited
      from (select t223.id from told_membership24 t223 where t223.actor_id = $78 order by t223.id limit 10000) t224) t218 union all select 'tenures' as counted,
          4 as place, t226.n as a, t226.cited as a_cited, t227.n as b, t227.cited as b_cited
    from (select count(*) as n, count(
        (select t231.id from told_citation16 t231 where t231.record_id = t229.id and t231.support_type = 'supports' order by t231.id limit 1)) as cited
      from (select t228.id from told_tenure25 t228 where t228.person_id = $79 order by t228.id limit 10000) t229) t226 cross join
    (select count(*) as n, count(
        (select t234.id from told_citation16 t234 where t234.record_id = t233.id and t234.support_type = 'supports' order by t234.id limit 1)) as cited
      from (select t232.id from told_tenure25 t232 where t232.person_id = $80 order by t232.id limit 10000) t233) t227 union all select 'relations' as counted,
          5 as place, t235.n as a, t235.cited as a_cited, t236.n as b, t236.cited as b_cited
    from (select count(*) as n, count(
        (select t240.id from told_citation16 t240 where t240.record_id = t238.id and t240.support_type = 'supports' order by t240.id limit 1)) as cited
      from (select t237.id from told_relation26 t237 where t237.subject_id = $81 order by t237.id limit 10000) t238) t235 cross join
    (select count(*) as n, count(
        (select t243.id from told_citation16 t243 where t243.record_id = t242.id and t243.support_type = 'supports' order by t243.id limit 1)) as cited
      from (select t241.id from told_relation26 t241 where t241.subject_id = $82 order by t241.id limit 10000) t242) t236 union all select 'relations_towards'
          as counted, 6 as place, t244.n as a, t244.cited as a_cited, t245.n as b, t245.cited as b_cited
    from (select count(*) as n, count(
        (select t248.id from told_citation16 t248 where t248.record_id = t247.id and t248.support_type = 'supports' order by t248.id limit 1)) as cited
      from (select t246.id from told_relation26 t246 where t246.object_id = $83 order by t246.id limit 10000) t247) t244 cross join
    (select count(*) as n, count(
        (select t251.id from told_citation16 t251 where t251.record_id = t250.id and t251.support_type = 'supports' order by t251.id limit 1)) as cited
      from (select t249.id from told_relation26 t249 where t249.object_id = $84 order by t249.id limit 10000) t250) t245) t252), x28(id, json) as
(select 1, concat('[',
    (select string_agg(t254._told, ',')
      from (select t253._n as _n, (('{"counted":"' || t253.counted) || ('","a":' || t253.a || ',"a_cited":')) || ((t253.a_cited || ',"b":' || t253.b) || (
          ',"b_cited":' || t253.b_cited || '}')) as _told from p27 t253 order by _n limit 7) t254), ']')), p29 as materialized
(select t262.*, row_number() over (order by t262.shared desc, t262.alliance_id) as _n
  from (select t259.*, t259.a_id is not null and t259.b_id is not null as shared,
    (select t260.id from told_citation16 t260 where t260.record_id = t259.a_id and t260.support_type = 'supports' order by t260.id limit 1) as a_citation_id,
    (select t261.id from told_citation16 t261 where t261.record_id = t259.b_id and t261.support_type = 'supports' order by t261.id limit 1) as b_citation_id
    from (select t258.alliance_id, min(t258.a) as a_id, min(t258.b) as b_id
      from (select t256.alliance_id, t256.id as a, null as b from told_membership24 t256 where t256.actor_id = $85 and t256.status in ('member', 'signatory')
          union all select t257.alliance_id, null as a, t257.id as b from told_membership24 t257 where t257.actor_id = $86 and t257.status in ('member',
          'signatory')) t258 group by t258.alliance_id) t259) t262), x30(id, json) as
(select 1, concat('[',
    (select string_agg(t269._told, ',')
      from (select t263._n as _n, (('{"alliance":{"id":"' || t264.id || '","label":') || (to_json(t264.label) || '},"shared":' || case when t263.shared then
          'true' else 'false' end || ',"a":')) || ((case when t265.id is null then 'null' else (('{"id":"' || t265.id) || ('","label":' || to_json(t265.label)
          || ',"status":"')) || ((t265.status || '","since":' || case when t265.since is null then 'null' else ('{"text":"' || t265.since || '","earliest":') ||
          (case t265.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t265.since_earliest || '"' end || ',"latest":' ||
          case t265.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t265.since_latest || '"' end || '}') end) || (
          ',"until":' || case when t265.until is null then 'null' else ('{"text":"' || t265.until || '","earliest":') || (case t265.until_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t265.until_earliest || '"' end || ',"latest":' || case t265.until_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t265.until_latest || '"' end || '}') end || '}')) end || ',"a_citation":' || case
          when t266.id is null then 'null' else (('{"id":"' || t266.id) || ('","start_offset":' || coalesce(t266.start_offset::text, 'null') || ',"end_offset":'
          )) || ((coalesce(t266.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t266.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t266.phrase)::text, 'null') || '}')) end || ',"b":') || (case when t267.id is null then 'null' else (('{"id":"' || t267.id) || (
          '","label":' || to_json(t267.label) || ',"status":"')) || ((t267.status || '","since":' || case when t267.since is null then 'null' else ('{"text":"'
          || t267.since || '","earliest":') || (case t267.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t267.since_earliest || '"' end || ',"latest":' || case t267.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t267.since_latest || '"' end || '}') end) || (',"until":' || case when t267.until is null then 'null' else ('{"text":"' || t267.until ||
          '","earliest":') || (case t267.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t267.until_earliest || '"' end
          || ',"latest":' || case t267.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t267.until_latest || '"' end || '}')
          end || '}')) end || ',"b_citation":' || case when t268.id is null then 'null' else (('{"id":"' || t268.id) || ('","start_offset":' ||
          coalesce(t268.start_offset::text, 'null') || ',"end_offset":')) || ((coalesce(t268.end_offset::text, 'null') || ',"page":' ||
          coalesce(to_json(t268.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t268.phrase)::text, 'null') || '}')) end || '}')) as _told from p29
          t263
        left join alliance t264 on t264.id = t263.alliance_id
        left join membership t265 on t265.id = t263.a_id
        left join citation t266 on t266.id = t263.a_citation_id
        left join membership t267 on t267.id = t263.b_id
        left join citation t268 on t268.id = t263.b_citation_id order by _n limit 200) t269), ']')), stood27(side, record_id, stance, n) as materialized
(select 'a', t273.record_id, t273.stance, count(*)
  from (select t271.id from statements_of_a19 t271 where true order by t271.day desc, t271.id desc limit 2000) t272 join told_target21 t273 on t273.statement_id
      = t272.id group by t273.record_id, t273.stance union all select 'b', t276.record_id, t276.stance, count(*)
  from (select t274.id from statements_of_b20 t274 where true order by t274.day desc, t274.id desc limit 2000) t275 join told_target21 t276 on t276.statement_id
      = t275.id group by t276.record_id, t276.stance), p32 as materialized
(select t277.*, row_number() over (order by t277.n desc, t277.record_id) as _n
  from (select record_id, sum(case when side = 'a' then n else 0 end) as a_count, sum(case when side = 'b' then n else 0 end) as b_count, sum(n) as n from
      stood27 group by record_id having count(distinct side) = 2 order by n desc, record_id limit 5) t277), x33(id, json) as
(select t280._n, concat('[',
    (select string_agg(t282._told, ',')
      from (select row_number() over (order by t281.statements desc, t281.stance) as _n, ('{"stance":"' || t281.stance) || ('","statements":' || t281.statements
          || '}') as _told
        from (select stance, n as statements from stood27 where side = 'a' and record_id = t280.record_id) t281 order by _n limit 7) t282), ']') from p32 t280),
            x34(id, json) as
(select t283._n, concat('[',
    (select string_agg(t285._told, ',')
      from (select row_number() over (order by t284.statements desc, t284.stance) as _n, ('{"stance":"' || t284.stance) || ('","statements":' || t284.statements
          || '}') as _told
        from (select stance, n as statements from stood27 where side = 'b' and record_id = t283.record_id) t284 order by _n limit 7) t285), ']') from p32 t283),
            x35(id, json) as
(select 1, concat('[',
    (select string_agg(t286._told, ',')
      from (select t278._n as _n, concat((('{"record":{"id":"' || t279.id) || ('","record_kind":' || to_json(t279.record_kind) || ',"label":')) ||
          ((to_json(t279.label) || '},"a_count":' || t278.a_count) || (',"b_count":' || t278.b_count || ',"a":')),
          (select x33.json from x33 where x33.id = t278._n), ',"b":',
          (select x34.json from x34 where x34.id = t278._n), '}') as _told from p32 t278
        left join record t279 on t279.id = t278.record_id order by _n limit 100) t286), ']')), p36 as materialized
(select t290.*, row_number() over (order by t290.record_id) as _n
  from (select t288.object_id as record_id from told_relation26 t288 where t288.subject_id = $87 intersect select t289.object_id as record_id from
      told_relation26 t289 where t289.subject_id = $88 order by 1 limit 5) t290), x37(id, json) as
(select t293._n, concat('[',
    (select string_agg(t299._told, ',')
      from (select row_number() over (order by t296.relation_id) as _n, (('{"relation":{"id":"' || t297.id || '","label":') || (to_json(t297.label) ||
          ',"kind":"' || t297.kind)) || (('","since":' || case when t297.since is null then 'null' else ('{"text":"' || t297.since || '","earliest":') || (case
          t297.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t297.since_earliest || '"' end || ',"latest":' || case
          t297.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t297.since_latest || '"' end || '}') end || ',"until":') ||
          (case when t297.until is null then 'null' else ('{"text":"' || t297.until || '","earliest":') || (case t297.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t297.until_earliest || '"' end || ',"latest":' || case t297.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t297.until_latest || '"' end || '}') end || '},"citation":' || case when t298.id is null then 'null'
          else (('{"id":"' || t298.id) || ('","start_offset":' || coalesce(t298.start_offset::text, 'null') || ',"end_offset":')) ||
          ((coalesce(t298.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t298.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t298.phrase)::text, 'null') || '}')) end || '}')) as _told
        from (select t294.id as relation_id,
          (select t295.id from told_citation16 t295 where t295.record_id = t294.id and t295.support_type = 'supports' order by t295.id limit 1) as citation_id
              from told_relation26 t294 where t294.subject_id = $89 and t294.object_id = t293.record_id) t296
        left join relation t297 on t297.id = t296.relation_id
        left join citation t298 on t298.id = t296.citation_id order by _n limit 20) t299), ']') from p36 t293), x38(id, json) as
(select t300._n, concat('[',
    (select string_agg(t306._told, ',')
      from (select row_number() over (order by t303.relation_id) as _n, (('{"relation":{"id":"' || t304.id || '","label":') || (to_json(t304.label) ||
          ',"kind":"' || t304.kind)) || (('","since":' || case when t304.since is null then 'null' else ('{"text":"' || t304.since || '","earliest":') || (case
          t304.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t304.since_earliest || '"' end || ',"latest":' || case
          t304.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t304.since_latest || '"' end || '}') end || ',"until":') ||
          (case when t304.until is null then 'null' else ('{"text":"' || t304.until || '","earliest":') || (case t304.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t304.until_earliest || '"' end || ',"latest":' || case t304.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t304.until_latest || '"' end || '}') end || '},"citation":' || case when t305.id is null then 'null'
          else (('{"id":"' || t305.id) || ('","start_offset":' || coalesce(t305.start_offset::text, 'null') || ',"end_offset":')) ||
          ((coalesce(t305.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t305.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t305.phrase)::text, 'null') || '}')) end || '}')) as _told
        from (select t301.id as relation_id,
          (select t302.id from told_citation16 t302 where t302.record_id = t301.id and t302.support_type = 'supports' order by t302.id limit 1) as citation_id
              from told_relation26 t301 where t301.subject_id = $90 and t301.object_id = t300.record_id) t303
        left join relation t304 on t304.id = t303.relation_id
        left join citation t305 on t305.id = t303.citation_id order by _n limit 20) t306), ']') from p36 t300), x39(id, json) as
(select 1, concat('[',
    (select string_agg(t307._told, ',')
      from (select t291._n as _n, concat(('{"record":{"id":"' || t292.id || '","record_kind":') || (to_json(t292.record_kind) || ',"label":' ||
          to_json(t292.label) || '},"a":'),
          (select x37.json from x37 where x37.id = t291._n), ',"b":',
          (select x38.json from x38 where x38.id = t291._n), '}') as _told from p36 t291
        left join record t292 on t292.id = t291.record_id order by _n limit 100) t307), ']')) select concat('{"data":', coalesce(
    (select concat('{"meeting_count":' || t1.meeting_count || ',"counts":',
        (select x28.json from x28), ',"memberships":',
        (select x30.json from x30), ',"stances":',
        (select x35.json from x35), ',"relations":',
        (select x39.json from x39), '}')
      from (select
        (select count(*) from whole14 where _place <= 1000) as meeting_count where exists
        (select 1 from record t67 where t67.id = $9 and t67.retired is null) and exists
        (select 1 from record t68 where t68.id = $10 and t68.retired is null)) t1), 'null'), ',"revision":',
  (select value from counter where name = 'revision'), '}')

with parts_of_a1(id) as materialized (with recursive t12(id) as
  (select t13.id from actor t13 where t13.id =
    (select $1) union select t14.subject_id from t12 join relation t14 on t14.object_id = t12.id and t14.kind = 'part_of') select id from t12 limit 2000),
        linked_to_a2(id) as materialized
(select distinct case n when 1 then t9.id when 2 then t10.id else t11.person_id end from parts_of_a1 t9
  left join office t10 on t10.body_id = t9.id
  left join tenure t11 on t11.office_id = t10.id cross join
  (select 1 as n union all select 2 union all select 3) t15 where case n when 1 then t9.id when 2 then t10.id else t11.person_id end is not null),
      parts_of_b3(id) as materialized (with recursive t21(id) as
  (select t22.id from actor t22 where t22.id =
    (select $2) union select t23.subject_id from t21 join relation t23 on t23.object_id = t21.id and t23.kind = 'part_of') select id from t21 limit 2000),
        linked_to_b4(id) as materialized
(select distinct case n when 1 then t18.id when 2 then t19.id else t20.person_id end from parts_of_b3 t18
  left join office t19 on t19.body_id = t18.id
  left join tenure t20 on t20.office_id = t19.id cross join
  (select 1 as n union all select 2 union all select 3) t24 where case n when 1 then t18.id when 2 then t19.id else t20.person_id end is not null),
      fewer_participations_towards_b5(fewer) as materialized
(select
  (select count(*)
    from (select 1 from participation t8 where t8.actor_id = any(array
        (select id from linked_to_a2)) limit 4000) t16) <=
  (select count(*)
    from (select 1 from participation t17 where t17.actor_id = any(array
        (select id from linked_to_b4)) limit 4000) t25)), told_participation6(id, revision, label, note, since, until, rank, confidence, meeting_id, actor_id,
            role, represents_id, office_id, attendance, since_earliest, since_latest, until_earliest, until_latest, meeting_start_earliest) as not materialized
(select t28.id, t28.revision, t28.label, t28.note, t28.since, t28.until, t28.rank, t28.confidence, t28.meeting_id, t28.actor_id, t28.role, t28.represents_id,
    t28.office_id, t28.attendance, t28.since_earliest, t28.since_latest, t28.until_earliest, t28.until_latest, t28.meeting_start_earliest from participation t28
    where t28.rank <> 'deprecated'), participations_linked_to_a7(id) as materialized
(select id from linked_to_a2 where
  (select fewer from fewer_participations_towards_b5)), participations_linked_to_b8(id) as materialized
(select id from linked_to_b4 where not
  (select fewer from fewer_participations_towards_b5)), participations_towards_b9(event_id, day, cut) as materialized
(select *
  from (select event_id, day, count(*) over () = 2000 as cut
    from (select t26.event_id, t26.day
      from (select distinct t30.id, t30.meeting_id as event_id, t30.meeting_start_earliest as day from participations_linked_to_a7 t31 cross join
          told_participation6 t30 where t30.attendance in ('present', 'remote') and (t30.actor_id = t31.id or t30.represents_id = t31.id or t30.office_id =
          t31.id)) t26 where
      (select 1 from told_participation6 t27 where t27.meeting_id = t26.event_id and t27.attendance in ('present', 'remote') and (t27.actor_id in
          (select id from linked_to_b4) or t27.represents_id in
          (select id from linked_to_b4) or t27.office_id in
          (select id from linked_to_b4)) limit 1) is not null and exists
      (select 1 from meeting t29 where t29.id = t26.event_id and t29.status = 'held') order by t26.day desc, t26.id desc limit 2000) t32) t39 union all select *
  from (select event_id, day, count(*) over () = 2000 as cut
    from (select t33.event_id, t33.day
      from (select distinct t36.id, t36.meeting_id as event_id, t36.meeting_start_earliest as day from participations_linked_to_b8 t37 cross join
          told_participation6 t36 where t36.attendance in ('present', 'remote') and (t36.actor_id = t37.id or t36.represents_id = t37.id or t36.office_id =
          t37.id)) t33 where
      (select 1 from told_participation6 t34 where t34.meeting_id = t33.event_id and t34.attendance in ('present', 'remote') and (t34.actor_id in
          (select id from linked_to_a2) or t34.represents_id in
          (select id from linked_to_a2) or t34.office_id in
          (select id from linked_to_a2)) limit 1) is not null and exists
      (select 1 from meeting t35 where t35.id = t33.event_id and t35.status = 'held') order by t33.day desc, t33.id desc limit 2000) t38) t40),
          participations_towards_b9_by_a10(id, event_id, day, tenure_id) as materialized
(select t43.id, t43.event_id, t43.day, nullif(t43.tenure_id, '')
  from (select t42.id, t42.meeting_id as event_id, t42.meeting_start_earliest as day, case when t42.actor_id =
    (select $3) then '' else
    (select
      (select min(coalesce(t45.tenure_id, ''))
        from (select t42.represents_id as actor_id, null as tenure_id where t42.represents_id is not null union all select t46.body_id as actor_id, null as
            tenure_id from office t46 where t42.office_id = t46.id and t42.represents_id is null union all select t47.body_id as actor_id, t48.id as tenure_id
            from tenure t48 cross join office t47 where t48.person_id = t42.actor_id and t47.id = t48.office_id and t42.represents_id is null and t42.office_id
            is null and t48.since_earliest <= case when t44."end" is null then t44.start_latest else t44.end_latest end and t48.until_latest >=
            t44.start_earliest and t48.rank <> 'deprecated' union all select t42.actor_id as actor_id, null as tenure_id where t42.represents_id is null and
            t42.office_id is null and not exists
          (select 1 from tenure t49 where t49.person_id = t42.actor_id and t49.since_earliest <= case when t44."end" is null then t44.start_latest else
              t44.end_latest end and t49.until_latest >= t44.start_earliest and t49.rank <> 'deprecated')) t45 where t45.actor_id in
        (select id from parts_of_a1) and (t45.actor_id =
          (select $4) or exists (with recursive t50(id) as
            (select t45.actor_id union select t53.id from t50 join relation t51 on t51.subject_id = t50.id and t51.kind = 'part_of' join actor t52 on t52.id =
                t50.id and t52.kind <> 'state' join actor t53 on t53.id = t51.object_id where t51.since_earliest <= case when t44."end" is null then
                t44.start_latest else t44.end_latest end and t51.until_latest >= t44.start_earliest and t51.rank <> 'deprecated') select 1 from t50 where t50.id
                =
            (select $5)))) from meeting t44 where t44.id = t42.meeting_id) end as tenure_id from told_participation6 t42 where t42.meeting_id = any(array
      (select event_id from participations_towards_b9)) and t42.attendance in ('present', 'remote')) t43 where t43.tenure_id is not null),
          participations_towards_b9_by_b11(id, event_id, day, tenure_id) as materialized
(select t55.id, t55.event_id, t55.day, nullif(t55.tenure_id, '')
  from (select t54.id, t54.meeting_id as event_id, t54.meeting_start_earliest as day, case when t54.actor_id =
    (select $6) then '' else
    (select
      (select min(coalesce(t57.tenure_id, ''))
        from (select t54.represents_id as actor_id, null as tenure_id where t54.represents_id is not null union all select t58.body_id as actor_id, null as
            tenure_id from office t58 where t54.office_id = t58.id and t54.represents_id is null union all select t59.body_id as actor_id, t60.id as tenure_id
            from tenure t60 cross join office t59 where t60.person_id = t54.actor_id and t59.id = t60.office_id and t54.represents_id is null and t54.office_id
            is null and t60.since_earliest <= case when t56."end" is null then t56.start_latest else t56.end_latest end and t60.until_latest >=
            t56.start_earliest and t60.rank <> 'deprecated' union all select t54.actor_id as actor_id, null as tenure_id where t54.represents_id is null and
            t54.office_id is null and not exists
          (select 1 from tenure t61 where t61.person_id = t54.actor_id and t61.since_earliest <= case when t56."end" is null then t56.start_latest else
              t56.end_latest end and t61.until_latest >= t56.start_earliest and t61.rank <> 'deprecated')) t57 where t57.actor_id in
        (select id from parts_of_b3) and (t57.actor_id =
          (select $7) or exists (with recursive t62(id) as
            (select t57.actor_id union select t65.id from t62 join relation t63 on t63.subject_id = t62.id and t63.kind = 'part_of' join actor t64 on t64.id =
                t62.id and t64.kind <> 'state' join actor t65 on t65.id = t63.object_id where t63.since_earliest <= case when t56."end" is null then
                t56.start_latest else t56.end_latest end and t63.until_latest >= t56.start_earliest and t63.rank <> 'deprecated') select 1 from t62 where t62.id
                =
            (select $8)))) from meeting t56 where t56.id = t54.meeting_id) end as tenure_id from told_participation6 t54 where t54.meeting_id = any(array
      (select event_id from participations_towards_b9)) and t54.attendance in ('present', 'remote')) t55 where t55.tenure_id is not null), met12(event_id, day,
          _place) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select distinct t41.event_id, t41.day from participations_towards_b9 t41 where t41.event_id in
    (select event_id from participations_towards_b9_by_a10) and t41.event_id in
    (select event_id from participations_towards_b9_by_b11)) t66), parts13(event_id, whole_id) as materialized (with recursive linked as
  (select t4.event_id, t7.part_of_id from met12 t4 join meeting t7 on t7.id = t4.event_id where t4._place <= 1000), t6(event_id, whole_id) as
  (select event_id, event_id from linked where not exists
    (select 1 from linked t5 where t5.event_id = linked.part_of_id) union select linked.event_id, t6.whole_id from t6 join linked on linked.part_of_id =
        t6.event_id) select event_id, whole_id from t6), whole14(event_id, day, _place) as materialized
(select t2.event_id, t3.day, row_number() over (order by t3._place) from parts13 t2 join met12 t3 on t3.event_id = t2.event_id where t2.whole_id = t2.event_id),
    participations_of_a15(id, event_id, day, tenure_id) as materialized
(select t74.id, t74.meeting_id as event_id, t74.meeting_start_earliest as day, null as tenure_id from told_participation6 t74 where t74.attendance in ('present'
    , 'remote') and t74.actor_id =
  (select $11) union all select t75.id, t75.meeting_id as event_id, t75.meeting_start_earliest as day, null as tenure_id from told_participation6 t75 cross join
      meeting t76 where t75.attendance in ('present', 'remote') and not t75.actor_id =
  (select $14) and t75.represents_id = any(array
    (select id from parts_of_a1)) and t76.id = t75.meeting_id and t75.represents_id is not null and (t75.represents_id =
    (select $12) or exists (with recursive t81(id) as
      (select t75.represents_id union select t84.id from t81 join relation t82 on t82.subject_id = t81.id and t82.kind = 'part_of' join actor t83 on t83.id =
          t81.id and t83.kind <> 'state' join actor t84 on t84.id = t82.object_id where t82.since_earliest <= case when t76."end" is null then t76.start_latest
          else t76.end_latest end and t82.until_latest >= t76.start_earliest and t82.rank <> 'deprecated') select 1 from t81 where t81.id =
      (select $13))) union all select t75.id, t75.meeting_id as event_id, t75.meeting_start_earliest as day, null as tenure_id from office t77 cross join
          told_participation6 t75 cross join meeting t76 where t75.attendance in ('present', 'remote') and not t75.actor_id =
  (select $17) and t77.body_id = any(array
    (select id from parts_of_a1)) and t76.id = t75.meeting_id and t75.office_id = t77.id and t75.represents_id is null and (t77.body_id =
    (select $15) or exists (with recursive t85(id) as
      (select t77.body_id union select t88.id from t85 join relation t86 on t86.subject_id = t85.id and t86.kind = 'part_of' join actor t87 on t87.id = t85.id
          and t87.kind <> 'state' join actor t88 on t88.id = t86.object_id where t86.since_earliest <= case when t76."end" is null then t76.start_latest else
          t76.end_latest end and t86.until_latest >= t76.start_earliest and t86.rank <> 'deprecated') select 1 from t85 where t85.id =
      (select $16))) union all select t75.id, t75.meeting_id as event_id, t75.meeting_start_earliest as day, min(t79.id) as tenure_id from office t78 cross join
          tenure t79 cross join told_participation6 t75 cross join meeting t76 where t75.attendance in ('present', 'remote') and not t75.actor_id =
  (select $20) and t78.body_id = any(array
    (select id from parts_of_a1)) and t76.id = t75.meeting_id and t79.person_id = t75.actor_id and t78.id = t79.office_id and t75.represents_id is null and
        t75.office_id is null and t79.since_earliest <= case when t76."end" is null then t76.start_latest else t76.end_latest end and t79.until_latest >=
        t76.start_earliest and t79.rank <> 'deprecated' and (t78.body_id =
    (select $18) or exists (with recursive t89(id) as
      (select t78.body_id union select t92.id from t89 join relation t90 on t90.subject_id = t89.id and t90.kind = 'part_of' join actor t91 on t91.id = t89.id
          and t91.kind <> 'state' join actor t92 on t92.id = t90.object_id where t90.since_earliest <= case when t76."end" is null then t76.start_latest else
          t76.end_latest end and t90.until_latest >= t76.start_earliest and t90.rank <> 'deprecated') select 1 from t89 where t89.id =
      (select $19))) group by 1, 2, 3 union all select t75.id, t75.meeting_id as event_id, t75.meeting_start_earliest as day, null as tenure_id from
          told_participation6 t75 cross join meeting t76 where t75.attendance in ('present', 'remote') and not t75.actor_id =
  (select $23) and t75.actor_id = any(array
    (select id from parts_of_a1)) and t76.id = t75.meeting_id and t75.represents_id is null and t75.office_id is null and not exists
  (select 1 from tenure t80 where t80.person_id = t75.actor_id and t80.since_earliest <= case when t76."end" is null then t76.start_latest else t76.end_latest
      end and t80.until_latest >= t76.start_earliest and t80.rank <> 'deprecated') and (t75.actor_id =
    (select $21) or exists (with recursive t93(id) as
      (select t75.actor_id union select t96.id from t93 join relation t94 on t94.subject_id = t93.id and t94.kind = 'part_of' join actor t95 on t95.id = t93.id
          and t95.kind <> 'state' join actor t96 on t96.id = t94.object_id where t94.since_earliest <= case when t76."end" is null then t76.start_latest else
          t76.end_latest end and t94.until_latest >= t76.start_earliest and t94.rank <> 'deprecated') select 1 from t93 where t93.id =
      (select $22)))), told_citation16(id, revision, label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page,
          phrase, prefix, suffix, field) as not materialized
(select t98.id, t98.revision, t98.label, t98.note, t98.record_id, t98.document_id, t98.support_type, t98.value, t98.start_offset, t98.end_offset,
    t98.span_sha256, t98.page, t98.phrase, t98.prefix, t98.suffix, t98.field from citation t98 where true), participations_of_b17(id, event_id, day, tenure_id)
    as materialized
(select t101.id, t101.meeting_id as event_id, t101.meeting_start_earliest as day, null as tenure_id from told_participation6 t101 where t101.attendance in (
    'present', 'remote') and t101.actor_id =
  (select $24) union all select t102.id, t102.meeting_id as event_id, t102.meeting_start_earliest as day, null as tenure_id from told_participation6 t102 cross
      join meeting t103 where t102.attendance in ('present', 'remote') and not t102.actor_id =
  (select $27) and t102.represents_id = any(array
    (select id from parts_of_b3)) and t103.id = t102.meeting_id and t102.represents_id is not null and (t102.represents_id =
    (select $25) or exists (with recursive t108(id) as
      (select t102.represents_id union select t111.id from t108 join relation t109 on t109.subject_id = t108.id and t109.kind = 'part_of' join actor t110 on
          t110.id = t108.id and t110.kind <> 'state' join actor t111 on t111.id = t109.object_id where t109.since_earliest <= case when t103."end" is null then
          t103.start_latest else t103.end_latest end and t109.until_latest >= t103.start_earliest and t109.rank <> 'deprecated') select 1 from t108 where
          t108.id =
      (select $26))) union all select t102.id, t102.meeting_id as event_id, t102.meeting_start_earliest as day, null as tenure_id from office t104 cross join
          told_participation6 t102 cross join meeting t103 where t102.attendance in ('present', 'remote') and not t102.actor_id =
  (select $30) and t104.body_id = any(array
    (select id from parts_of_b3)) and t103.id = t102.meeting_id and t102.office_id = t104.id and t102.represents_id is null and (t104.body_id =
    (select $28) or exists (with recursive t112(id) as
      (select t104.body_id union select t115.id from t112 join relation t113 on t113.subject_id = t112.id and t113.kind = 'part_of' join actor t114 on t114.id =
          t112.id and t114.kind <> 'state' join actor t115 on t115.id = t113.object_id where t113.since_earliest <= case when t103."end" is null then
          t103.start_latest else t103.end_latest end and t113.until_latest >= t103.start_earliest and t113.rank <> 'deprecated') select 1 from t112 where
          t112.id =
      (select $29))) union all select t102.id, t102.meeting_id as event_id, t102.meeting_start_earliest as day, min(t106.id) as tenure_id from office t105 cross
          join tenure t106 cross join told_participation6 t102 cross join meeting t103 where t102.attendance in ('present', 'remote') and not t102.actor_id =
  (select $33) and t105.body_id = any(array
    (select id from parts_of_b3)) and t103.id = t102.meeting_id and t106.person_id = t102.actor_id and t105.id = t106.office_id and t102.represents_id is null
        and t102.office_id is null and t106.since_earliest <= case when t103."end" is null then t103.start_latest else t103.end_latest end and t106.until_latest
        >= t103.start_earliest and t106.rank <> 'deprecated' and (t105.body_id =
    (select $31) or exists (with recursive t116(id) as
      (select t105.body_id union select t119.id from t116 join relation t117 on t117.subject_id = t116.id and t117.kind = 'part_of' join actor t118 on t118.id =
          t116.id and t118.kind <> 'state' join actor t119 on t119.id = t117.object_id where t117.since_earliest <= case when t103."end" is null then
          t103.start_latest else t103.end_latest end and t117.until_latest >= t103.start_earliest and t117.rank <> 'deprecated') select 1 from t116 where
          t116.id =
      (select $32))) group by 1, 2, 3 union all select t102.id, t102.meeting_id as event_id, t102.meeting_start_earliest as day, null as tenure_id from
          told_participation6 t102 cross join meeting t103 where t102.attendance in ('present', 'remote') and not t102.actor_id =
  (select $36) and t102.actor_id = any(array
    (select id from parts_of_b3)) and t103.id = t102.meeting_id and t102.represents_id is null and t102.office_id is null and not exists
  (select 1 from tenure t107 where t107.person_id = t102.actor_id and t107.since_earliest <= case when t103."end" is null then t103.start_latest else
      t103.end_latest end and t107.until_latest >= t103.start_earliest and t107.rank <> 'deprecated') and (t102.actor_id =
    (select $34) or exists (with recursive t120(id) as
      (select t102.actor_id union select t123.id from t120 join relation t121 on t121.subject_id = t120.id and t121.kind = 'part_of' join actor t122 on t122.id
          = t120.id and t122.kind <> 'state' join actor t123 on t123.id = t121.object_id where t121.since_earliest <= case when t103."end" is null then
          t103.start_latest else t103.end_latest end and t121.until_latest >= t103.start_earliest and t121.rank <> 'deprecated') select 1 from t120 where
          t120.id =
      (select $35)))), told_statement18(id, revision, label, summary, speaker_id, office_id, principal_id, meeting_id, date, form, speech_act, date_earliest,
          date_latest) as not materialized
(select t130.id, t130.revision, t130.label, t130.summary, t130.speaker_id, t130.office_id, t130.principal_id, t130.meeting_id, t130.date, t130.form,
    t130.speech_act, t130.date_earliest, t130.date_latest from statement t130 where true), statements_of_a19(id, event_id, day, tenure_id) as materialized
(select t129.id, t129.id as event_id, t129.date_earliest as day, null as tenure_id from told_statement18 t129 where true and t129.speaker_id =
  (select $37) union all select t131.id, t131.id as event_id, t131.date_earliest as day, null as tenure_id from told_statement18 t131 where true and not
      t131.speaker_id =
  (select $40) and t131.principal_id = any(array
    (select id from parts_of_a1)) and t131.principal_id is not null and (t131.principal_id =
    (select $38) or exists (with recursive t136(id) as
      (select t131.principal_id union select t139.id from t136 join relation t137 on t137.subject_id = t136.id and t137.kind = 'part_of' join actor t138 on
          t138.id = t136.id and t138.kind <> 'state' join actor t139 on t139.id = t137.object_id where t137.since_earliest <= t131.date_latest and
          t137.until_latest >= t131.date_earliest and t137.rank <> 'deprecated') select 1 from t136 where t136.id =
      (select $39))) union all select t131.id, t131.id as event_id, t131.date_earliest as day, null as tenure_id from office t132 cross join told_statement18
          t131 where true and not t131.speaker_id =
  (select $43) and t132.body_id = any(array
    (select id from parts_of_a1)) and t131.office_id = t132.id and t131.principal_id is null and (t132.body_id =
    (select $41) or exists (with recursive t140(id) as
      (select t132.body_id union select t143.id from t140 join relation t141 on t141.subject_id = t140.id and t141.kind = 'part_of' join actor t142 on t142.id =
          t140.id and t142.kind <> 'state' join actor t143 on t143.id = t141.object_id where t141.since_earliest <= t131.date_latest and t141.until_latest >=
          t131.date_earliest and t141.rank <> 'deprecated') select 1 from t140 where t140.id =
      (select $42))) union all select t131.id, t131.id as event_id, t131.date_earliest as day, min(t134.id) as tenure_id from office t133 cross join tenure t134
          cross join told_statement18 t131 where true and not t131.speaker_id =
  (select $46) and t133.body_id = any(array
    (select id from parts_of_a1)) and t134.person_id = t131.speaker_id and t133.id = t134.office_id and t131.principal_id is null and t131.office_id is null and
        t134.since_earliest <= t131.date_latest and t134.until_latest >= t131.date_earliest and t134.rank <> 'deprecated' and (t133.body_id =
    (select $44) or exists (with recursive t144(id) as
      (select t133.body_id union select t147.id from t144 join relation t145 on t145.subject_id = t144.id and t145.kind = 'part_of' join actor t146 on t146.id =
          t144.id and t146.kind <> 'state' join actor t147 on t147.id = t145.object_id where t145.since_earliest <= t131.date_latest and t145.until_latest >=
          t131.date_earliest and t145.rank <> 'deprecated') select 1 from t144 where t144.id =
      (select $45))) group by 1, 2, 3 union all select t131.id, t131.id as event_id, t131.date_earliest as day, null as tenure_id from told_statement18 t131
          where true and not t131.speaker_id =
  (select $49) and t131.speaker_id = any(array
    (select id from parts_of_a1)) and t131.principal_id is null and t131.office_id is null and not exists
  (select 1 from tenure t135 where t135.person_id = t131.speaker_id and t135.since_earliest <= t131.date_latest and t135.until_latest >= t131.date_earliest and
      t135.rank <> 'deprecated') and (t131.speaker_id =
    (select $47) or exists (with recursive t148(id) as
      (select t131.speaker_id union select t151.id from t148 join relation t149 on t149.subject_id = t148.id and t149.kind = 'part_of' join actor t150 on
          t150.id = t148.id and t150.kind <> 'state' join actor t151 on t151.id = t149.object_id where t149.since_earliest <= t131.date_latest and
          t149.until_latest >= t131.date_earliest and t149.rank <> 'deprecated') select 1 from t148 where t148.id =
      (select $48)))), statements_of_b20(id, event_id, day, tenure_id) as materialized
(select t155.id, t155.id as event_id, t155.date_earliest as day, null as tenure_id from told_statement18 t155 where true and t155.speaker_id =
  (select $50) union all select t156.id, t156.id as event_id, t156.date_earliest as day, null as tenure_id from told_statement18 t156 where true and not
      t156.speaker_id =
  (select $53) and t156.principal_id = any(array
    (select id from parts_of_b3)) and t156.principal_id is not null and (t156.principal_id =
    (select $51) or exists (with recursive t161(id) as
      (select t156.principal_id union select t164.id from t161 join relation t162 on t162.subject_id = t161.id and t162.kind = 'part_of' join actor t163 on
          t163.id = t161.id and t163.kind <> 'state' join actor t164 on t164.id = t162.object_id where t162.since_earliest <= t156.date_latest and
          t162.until_latest >= t156.date_earliest and t162.rank <> 'deprecated') select 1 from t161 where t161.id =
      (select $52))) union all select t156.id, t156.id as event_id, t156.date_earliest as day, null as tenure_id from office t157 cross join told_statement18
          t156 where true and not t156.speaker_id =
  (select $56) and t157.body_id = any(array
    (select id from parts_of_b3)) and t156.office_id = t157.id and t156.principal_id is null and (t157.body_id =
    (select $54) or exists (with recursive t165(id) as
      (select t157.body_id union select t168.id from t165 join relation t166 on t166.subject_id = t165.id and t166.kind = 'part_of' join actor t167 on t167.id =
          t165.id and t167.kind <> 'state' join actor t168 on t168.id = t166.object_id where t166.since_earliest <= t156.date_latest and t166.until_latest >=
          t156.date_earliest and t166.rank <> 'deprecated') select 1 from t165 where t165.id =
      (select $55))) union all select t156.id, t156.id as event_id, t156.date_earliest as day, min(t159.id) as tenure_id from office t158 cross join tenure t159
          cross join told_statement18 t156 where true and not t156.speaker_id =
  (select $59) and t158.body_id = any(array
    (select id from parts_of_b3)) and t159.person_id = t156.speaker_id and t158.id = t159.office_id and t156.principal_id is null and t156.office_id is null and
        t159.since_earliest <= t156.date_latest and t159.until_latest >= t156.date_earliest and t159.rank <> 'deprecated' and (t158.body_id =
    (select $57) or exists (with recursive t169(id) as
      (select t158.body_id union select t172.id from t169 join relation t170 on t170.subject_id = t169.id and t170.kind = 'part_of' join actor t171 on t171.id =
          t169.id and t171.kind <> 'state' join actor t172 on t172.id = t170.object_id where t170.since_earliest <= t156.date_latest and t170.until_latest >=
          t156.date_earliest and t170.rank <> 'deprecated') select 1 from t169 where t169.id =
      (select $58))) group by 1, 2, 3 union all select t156.id, t156.id as event_id, t156.date_earliest as day, null as tenure_id from told_statement18 t156
          where true and not t156.speaker_id =
  (select $62) and t156.speaker_id = any(array
    (select id from parts_of_b3)) and t156.principal_id is null and t156.office_id is null and not exists
  (select 1 from tenure t160 where t160.person_id = t156.speaker_id and t160.since_earliest <= t156.date_latest and t160.until_latest >= t156.date_earliest and
      t160.rank <> 'deprecated') and (t156.speaker_id =
    (select $60) or exists (with recursive t173(id) as
      (select t156.speaker_id union select t176.id from t173 join relation t174 on t174.subject_id = t173.id and t174.kind = 'part_of' join actor t175 on
          t175.id = t173.id and t175.kind <> 'state' join actor t176 on t176.id = t174.object_id where t174.since_earliest <= t156.date_latest and
          t174.until_latest >= t156.date_earliest and t174.rank <> 'deprecated') select 1 from t173 where t173.id =
      (select $61)))), told_target21(id, revision, label, note, since, until, rank, confidence, statement_id, record_id, role, mention, stance, since_earliest,
          since_latest, until_earliest, until_latest, statement_date_earliest) as not materialized
(select t183.id, t183.revision, t183.label, t183.note, t183.since, t183.until, t183.rank, t183.confidence, t183.statement_id, t183.record_id, t183.role,
    t183.mention, t183.stance, t183.since_earliest, t183.since_latest, t183.until_earliest, t183.until_latest, t183.statement_date_earliest from target t183
    where t183.rank <> 'deprecated'), targets_of_a22(id, event_id, day, tenure_id) as materialized
(select t182.id, t182.statement_id as event_id, t182.statement_date_earliest as day, null as tenure_id from told_target21 t182 where true and t182.record_id =
  (select $63) union all select t184.id, t184.statement_id as event_id, t184.statement_date_earliest as day, min(t188.id) as tenure_id from office t187 cross
      join tenure t188 cross join told_target21 t184 cross join statement t185 where true and not t184.record_id =
  (select $66) and t187.body_id = any(array
    (select id from parts_of_a1)) and t185.id = t184.statement_id and t188.person_id = t184.record_id and t187.id = t188.office_id and t188.since_earliest <=
        t185.date_latest and t188.until_latest >= t185.date_earliest and t188.rank <> 'deprecated' and (t187.body_id =
    (select $64) or exists (with recursive t190(id) as
      (select t187.body_id union select t193.id from t190 join relation t191 on t191.subject_id = t190.id and t191.kind = 'part_of' join actor t192 on t192.id =
          t190.id and t192.kind <> 'state' join actor t193 on t193.id = t191.object_id where t191.since_earliest <= t185.date_latest and t191.until_latest >=
          t185.date_earliest and t191.rank <> 'deprecated') select 1 from t190 where t190.id =
      (select $65))) group by 1, 2, 3 union all select t184.id, t184.statement_id as event_id, t184.statement_date_earliest as day, null as tenure_id from
          told_target21 t184 cross join statement t185 where true and not t184.record_id =
  (select $69) and t184.record_id = any(array
    (select id from parts_of_a1)) and t185.id = t184.statement_id and not exists
  (select 1 from tenure t189 where t189.person_id = t184.record_id and t189.since_earliest <= t185.date_latest and t189.until_latest >= t185.date_earliest and
      t189.rank <> 'deprecated') and (t184.record_id =
    (select $67) or exists (with recursive t194(id) as
      (select t184.record_id union select t197.id from t194 join relation t195 on t195.subject_id = t194.id and t195.kind = 'part_of' join actor t196 on t196.id
          = t194.id and t196.kind <> 'state' join actor t197 on t197.id = t195.object_id where t195.since_earliest <= t185.date_latest and t195.until_latest >=
          t185.date_earliest and t195.rank <> 'deprecated') select 1 from t194 where t194.id =
      (select $68)))), targets_of_b23(id, event_id, day, tenure_id) as materialized
(select t201.id, t201.statement_id as event_id, t201.statement_date_earliest as day, null as tenure_id from told_target21 t201 where true and t201.record_id =
  (select $70) union all select t202.id, t202.statement_id as event_id, t202.statement_date_earliest as day, min(t206.id) as tenure_id from office t205 cross
      join tenure t206 cross join told_target21 t202 cross join statement t203 where true and not t202.record_id =
  (select $73) and t205.body_id = any(array
    (select id from parts_of_b3)) and t203.id = t202.statement_id and t206.person_id = t202.record_id and t205.id = t206.office_id and t206.since_earliest <=
        t203.date_latest and t206.until_latest >= t203.date_earliest and t206.rank <> 'deprecated' and (t205.body_id =
    (select $71) or exists (with recursive t208(id) as
      (select t205.body_id union select t211.id from t208 join relation t209 on t209.subject_id = t208.id and t209.kind = 'part_of' join actor t210 on t210.id =
          t208.id and t210.kind <> 'state' join actor t211 on t211.id = t209.object_id where t209.since_earliest <= t203.date_latest and t209.until_latest >=
          t203.date_earliest and t209.rank <> 'deprecated') select 1 from t208 where t208.id =
      (select $72))) group by 1, 2, 3 union all select t202.id, t202.statement_id as event_id, t202.statement_date_earliest as day, null as tenure_id from
          told_target21 t202 cross join statement t203 where true and not t202.record_id =
  (select $76) and t202.record_id = any(array
    (select id from parts_of_b3)) and t203.id = t202.statement_id and not exists
  (select 1 from tenure t207 where t207.person_id = t202.record_id and t207.since_earliest <= t203.date_latest and t207.until_latest >= t203.date_earliest and
      t207.rank <> 'deprecated') and (t202.record_id =
    (select $74) or exists (with recursive t212(id) as
      (select t202.record_id union select t215.id from t212 join relation t213 on t213.subject_id = t212.id and t213.kind = 'part_of' join actor t214 on t214.id
          = t212.id and t214.kind <> 'state' join actor t215 on t215.id = t213.object_id where t213.since_earliest <= t203.date_latest and t213.until_latest >=
          t203.date_earliest and t213.rank <> 'deprecated') select 1 from t212 where t212.id =
      (select $75)))), told_membership24(id, revision, label, note, since, until, rank, confidence, alliance_id, actor_id, status, since_earliest, since_latest,
          until_earliest, until_latest) as not materialized
(select t221.id, t221.revision, t221.label, t221.note, t221.since, t221.until, t221.rank, t221.confidence, t221.alliance_id, t221.actor_id, t221.status,
    t221.since_earliest, t221.since_latest, t221.until_earliest, t221.until_latest from membership t221 where t221.rank <> 'deprecated'), told_tenure25(id,
    revision, label, note, since, until, rank, confidence, person_id, office_id, acting, since_earliest, since_latest, until_earliest, until_latest) as not
    materialized
(select t230.id, t230.revision, t230.label, t230.note, t230.since, t230.until, t230.rank, t230.confidence, t230.person_id, t230.office_id, t230.acting,
    t230.since_earliest, t230.since_latest, t230.until_earliest, t230.until_latest from tenure t230 where t230.rank <> 'deprecated'), told_relation26(id,
    revision, label, note, since, until, rank, confidence, subject_id, kind, object_id, since_earliest, since_latest, until_earliest, until_latest) as not
    materialized
(select t239.id, t239.revision, t239.label, t239.note, t239.since, t239.until, t239.rank, t239.confidence, t239.subject_id, t239.kind, t239.object_id,
    t239.since_earliest, t239.since_latest, t239.until_earliest, t239.until_latest from relation t239 where t239.rank <> 'deprecated'), p27 as materialized
(select t252.*, row_number() over (order by t252.place) as _n
  from (select 'participations' as counted, 0 as place, t70.n as a, t70.cited as a_cited, t71.n as b, t71.cited as b_cited
    from (select count(*) as n, count(
        (select t97.id from told_citation16 t97 where t97.record_id = t73.id and t97.support_type = 'supports' order by t97.id limit 1)) as cited
      from (select t72.id from participations_of_a15 t72 where true order by t72.id limit 10000) t73) t70 cross join
    (select count(*) as n, count(
        (select t124.id from told_citation16 t124 where t124.record_id = t100.id and t124.support_type = 'supports' order by t124.id limit 1)) as cited
      from (select t99.id from participations_of_b17 t99 where true order by t99.id limit 10000) t100) t71 union all select 'statements' as counted, 1 as place,
          t125.n as a, t125.cited as a_cited, t126.n as b, t126.cited as b_cited
    from (select count(*) as n, count(
        (select t152.id from told_citation16 t152 where t152.record_id = t128.id and t152.support_type = 'supports' order by t152.id limit 1)) as cited
      from (select t127.id from statements_of_a19 t127 where true order by t127.id limit 10000) t128) t125 cross join
    (select count(*) as n, count(
        (select t177.id from told_citation16 t177 where t177.record_id = t154.id and t177.support_type = 'supports' order by t177.id limit 1)) as cited
      from (select t153.id from statements_of_b20 t153 where true order by t153.id limit 10000) t154) t126 union all select 'targeted_by' as counted, 2 as
          place, t178.n as a, t178.cited as a_cited, t179.n as b, t179.cited as b_cited
    from (select count(*) as n, count(
        (select t198.id from told_citation16 t198 where t198.record_id = t181.id and t198.support_type = 'supports' order by t198.id limit 1)) as cited
      from (select t180.id from targets_of_a22 t180 where true order by t180.id limit 10000) t181) t178 cross join
    (select count(*) as n, count(
        (select t216.id from told_citation16 t216 where t216.record_id = t200.id and t216.support_type = 'supports' order by t216.id limit 1)) as cited
      from (select t199.id from targets_of_b23 t199 where true order by t199.id limit 10000) t200) t179 union all select 'memberships' as counted, 3 as place,
          t217.n as a, t217.cited as a_cited, t218.n as b, t218.cited as b_cited
    from (select count(*) as n, count(
        (select t222.id from told_citation16 t222 where t222.record_id = t220.id and t222.support_type = 'supports' order by t222.id limit 1)) as cited
      from (select t219.id from told_membership24 t219 where t219.actor_id = $77 order by t219.id limit 10000) t220) t217 cross join
    (select count(*) as n, count(
        (select t225.id from told_citation16 t225 where t225.record_id = t224.id and t225.support_type = 'supports' order by t225.id limit 1)) as cited
      from (select t223.id from told_membership24 t223 where t223.actor_id = $78 order by t223.id limit 10000) t224) t218 union all select 'tenures' as counted,
          4 as place, t226.n as a, t226.cited as a_cited, t227.n as b, t227.cited as b_cited
    from (select count(*) as n, count(
        (select t231.id from told_citation16 t231 where t231.record_id = t229.id and t231.support_type = 'supports' order by t231.id limit 1)) as cited
      from (select t228.id from told_tenure25 t228 where t228.person_id = $79 order by t228.id limit 10000) t229) t226 cross join
    (select count(*) as n, count(
        (select t234.id from told_citation16 t234 where t234.record_id = t233.id and t234.support_type = 'supports' order by t234.id limit 1)) as cited
      from (select t232.id from told_tenure25 t232 where t232.person_id = $80 order by t232.id limit 10000) t233) t227 union all select 'relations' as counted,
          5 as place, t235.n as a, t235.cited as a_cited, t236.n as b, t236.cited as b_cited
    from (select count(*) as n, count(
        (select t240.id from told_citation16 t240 where t240.record_id = t238.id and t240.support_type = 'supports' order by t240.id limit 1)) as cited
      from (select t237.id from told_relation26 t237 where t237.subject_id = $81 order by t237.id limit 10000) t238) t235 cross join
    (select count(*) as n, count(
        (select t243.id from told_citation16 t243 where t243.record_id = t242.id and t243.support_type = 'supports' order by t243.id limit 1)) as cited
      from (select t241.id from told_relation26 t241 where t241.subject_id = $82 order by t241.id limit 10000) t242) t236 union all select 'relations_towards'
          as counted, 6 as place, t244.n as a, t244.cited as a_cited, t245.n as b, t245.cited as b_cited
    from (select count(*) as n, count(
        (select t248.id from told_citation16 t248 where t248.record_id = t247.id and t248.support_type = 'supports' order by t248.id limit 1)) as cited
      from (select t246.id from told_relation26 t246 where t246.object_id = $83 order by t246.id limit 10000) t247) t244 cross join
    (select count(*) as n, count(
        (select t251.id from told_citation16 t251 where t251.record_id = t250.id and t251.support_type = 'supports' order by t251.id limit 1)) as cited
      from (select t249.id from told_relation26 t249 where t249.object_id = $84 order by t249.id limit 10000) t250) t245) t252), x28(id, json) as
(select 1, concat('[',
    (select string_agg(t254._told, ',')
      from (select t253._n as _n, (('{"counted":"' || upper(t253.counted)) || ('","a":' || t253.a || ',"aCited":')) || ((t253.a_cited || ',"b":' || t253.b) || (
          ',"bCited":' || t253.b_cited || '}')) as _told from p27 t253 order by _n limit 7) t254), ']')), p29 as materialized
(select t262.*, row_number() over (order by t262.shared desc, t262.alliance_id) as _n
  from (select t259.*, t259.a_id is not null and t259.b_id is not null as shared,
    (select t260.id from told_citation16 t260 where t260.record_id = t259.a_id and t260.support_type = 'supports' order by t260.id limit 1) as a_citation_id,
    (select t261.id from told_citation16 t261 where t261.record_id = t259.b_id and t261.support_type = 'supports' order by t261.id limit 1) as b_citation_id
    from (select t258.alliance_id, min(t258.a) as a_id, min(t258.b) as b_id
      from (select t256.alliance_id, t256.id as a, null as b from told_membership24 t256 where t256.actor_id = $85 and t256.status in ('member', 'signatory')
          union all select t257.alliance_id, null as a, t257.id as b from told_membership24 t257 where t257.actor_id = $86 and t257.status in ('member',
          'signatory')) t258 group by t258.alliance_id) t259) t262), x30(id, json) as
(select 1, concat('[',
    (select string_agg(t269._told, ',')
      from (select t263._n as _n, (('{"alliance":{"id":"' || t264.id || '","label":') || (to_json(t264.label) || '},"shared":' || case when t263.shared then
          'true' else 'false' end || ',"a":')) || ((case when t265.id is null then 'null' else (('{"id":"' || t265.id) || ('","label":' || to_json(t265.label)
          || ',"status":"')) || ((upper(t265.status) || '","since":' || case when t265.since is null then 'null' else ('{"text":"' || t265.since ||
          '","earliest":') || (case t265.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t265.since_earliest || '"' end
          || ',"latest":' || case t265.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t265.since_latest || '"' end || '}')
          end) || (',"until":' || case when t265.until is null then 'null' else ('{"text":"' || t265.until || '","earliest":') || (case t265.until_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t265.until_earliest || '"' end || ',"latest":' || case t265.until_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t265.until_latest || '"' end || '}') end || '}')) end || ',"aCitation":' || case
          when t266.id is null then 'null' else (('{"id":"' || t266.id) || ('","startOffset":' || coalesce(t266.start_offset::text, 'null') || ',"endOffset":'))
          || ((coalesce(t266.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t266.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t266.phrase)::text, 'null') || '}')) end || ',"b":') || (case when t267.id is null then 'null' else (('{"id":"' || t267.id) || (
          '","label":' || to_json(t267.label) || ',"status":"')) || ((upper(t267.status) || '","since":' || case when t267.since is null then 'null' else (
          '{"text":"' || t267.since || '","earliest":') || (case t267.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t267.since_earliest || '"' end || ',"latest":' || case t267.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t267.since_latest || '"' end || '}') end) || (',"until":' || case when t267.until is null then 'null' else ('{"text":"' || t267.until ||
          '","earliest":') || (case t267.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t267.until_earliest || '"' end
          || ',"latest":' || case t267.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t267.until_latest || '"' end || '}')
          end || '}')) end || ',"bCitation":' || case when t268.id is null then 'null' else (('{"id":"' || t268.id) || ('","startOffset":' ||
          coalesce(t268.start_offset::text, 'null') || ',"endOffset":')) || ((coalesce(t268.end_offset::text, 'null') || ',"page":' ||
          coalesce(to_json(t268.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t268.phrase)::text, 'null') || '}')) end || '}')) as _told from p29
          t263
        left join alliance t264 on t264.id = t263.alliance_id
        left join membership t265 on t265.id = t263.a_id
        left join citation t266 on t266.id = t263.a_citation_id
        left join membership t267 on t267.id = t263.b_id
        left join citation t268 on t268.id = t263.b_citation_id order by _n limit 200) t269), ']')), stood27(side, record_id, stance, n) as materialized
(select 'a', t273.record_id, t273.stance, count(*)
  from (select t271.id from statements_of_a19 t271 where true order by t271.day desc, t271.id desc limit 2000) t272 join told_target21 t273 on t273.statement_id
      = t272.id group by t273.record_id, t273.stance union all select 'b', t276.record_id, t276.stance, count(*)
  from (select t274.id from statements_of_b20 t274 where true order by t274.day desc, t274.id desc limit 2000) t275 join told_target21 t276 on t276.statement_id
      = t275.id group by t276.record_id, t276.stance), p32 as materialized
(select t277.*, row_number() over (order by t277.n desc, t277.record_id) as _n
  from (select record_id, sum(case when side = 'a' then n else 0 end) as a_count, sum(case when side = 'b' then n else 0 end) as b_count, sum(n) as n from
      stood27 group by record_id having count(distinct side) = 2 order by n desc, record_id limit 5) t277), x33(id, json) as
(select t280._n, concat('[',
    (select string_agg(t282._told, ',')
      from (select row_number() over (order by t281.statements desc, t281.stance) as _n, ('{"stance":"' || upper(t281.stance)) || ('","statements":' ||
          t281.statements || '}') as _told
        from (select stance, n as statements from stood27 where side = 'a' and record_id = t280.record_id) t281 order by _n limit 7) t282), ']') from p32 t280),
            x34(id, json) as
(select t283._n, concat('[',
    (select string_agg(t285._told, ',')
      from (select row_number() over (order by t284.statements desc, t284.stance) as _n, ('{"stance":"' || upper(t284.stance)) || ('","statements":' ||
          t284.statements || '}') as _told
        from (select stance, n as statements from stood27 where side = 'b' and record_id = t283.record_id) t284 order by _n limit 7) t285), ']') from p32 t283),
            x35(id, json) as
(select 1, concat('[',
    (select string_agg(t286._told, ',')
      from (select t278._n as _n, concat((('{"record":{"id":"' || t279.id) || ('","recordKind":' || to_json(upper(t279.record_kind)) || ',"label":')) ||
          ((to_json(t279.label) || '},"aCount":' || t278.a_count) || (',"bCount":' || t278.b_count || ',"a":')),
          (select x33.json from x33 where x33.id = t278._n), ',"b":',
          (select x34.json from x34 where x34.id = t278._n), '}') as _told from p32 t278
        left join record t279 on t279.id = t278.record_id order by _n limit 100) t286), ']')), p36 as materialized
(select t290.*, row_number() over (order by t290.record_id) as _n
  from (select t288.object_id as record_id from told_relation26 t288 where t288.subject_id = $87 intersect select t289.object_id as record_id from
      told_relation26 t289 where t289.subject_id = $88 order by 1 limit 5) t290), x37(id, json) as
(select t293._n, concat('[',
    (select string_agg(t299._told, ',')
      from (select row_number() over (order by t296.relation_id) as _n, (('{"relation":{"id":"' || t297.id || '","label":') || (to_json(t297.label) ||
          ',"kind":"' || upper(t297.kind))) || (('","since":' || case when t297.since is null then 'null' else ('{"text":"' || t297.since || '","earliest":') ||
          (case t297.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t297.since_earliest || '"' end || ',"latest":' ||
          case t297.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t297.since_latest || '"' end || '}') end || ',"until":'
          ) || (case when t297.until is null then 'null' else ('{"text":"' || t297.until || '","earliest":') || (case t297.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t297.until_earliest || '"' end || ',"latest":' || case t297.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t297.until_latest || '"' end || '}') end || '},"citation":' || case when t298.id is null then 'null'
          else (('{"id":"' || t298.id) || ('","startOffset":' || coalesce(t298.start_offset::text, 'null') || ',"endOffset":')) ||
          ((coalesce(t298.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t298.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t298.phrase)::text, 'null') || '}')) end || '}')) as _told
        from (select t294.id as relation_id,
          (select t295.id from told_citation16 t295 where t295.record_id = t294.id and t295.support_type = 'supports' order by t295.id limit 1) as citation_id
              from told_relation26 t294 where t294.subject_id = $89 and t294.object_id = t293.record_id) t296
        left join relation t297 on t297.id = t296.relation_id
        left join citation t298 on t298.id = t296.citation_id order by _n limit 20) t299), ']') from p36 t293), x38(id, json) as
(select t300._n, concat('[',
    (select string_agg(t306._told, ',')
      from (select row_number() over (order by t303.relation_id) as _n, (('{"relation":{"id":"' || t304.id || '","label":') || (to_json(t304.label) ||
          ',"kind":"' || upper(t304.kind))) || (('","since":' || case when t304.since is null then 'null' else ('{"text":"' || t304.since || '","earliest":') ||
          (case t304.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t304.since_earliest || '"' end || ',"latest":' ||
          case t304.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t304.since_latest || '"' end || '}') end || ',"until":'
          ) || (case when t304.until is null then 'null' else ('{"text":"' || t304.until || '","earliest":') || (case t304.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t304.until_earliest || '"' end || ',"latest":' || case t304.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t304.until_latest || '"' end || '}') end || '},"citation":' || case when t305.id is null then 'null'
          else (('{"id":"' || t305.id) || ('","startOffset":' || coalesce(t305.start_offset::text, 'null') || ',"endOffset":')) ||
          ((coalesce(t305.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t305.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t305.phrase)::text, 'null') || '}')) end || '}')) as _told
        from (select t301.id as relation_id,
          (select t302.id from told_citation16 t302 where t302.record_id = t301.id and t302.support_type = 'supports' order by t302.id limit 1) as citation_id
              from told_relation26 t301 where t301.subject_id = $90 and t301.object_id = t300.record_id) t303
        left join relation t304 on t304.id = t303.relation_id
        left join citation t305 on t305.id = t303.citation_id order by _n limit 20) t306), ']') from p36 t300), x39(id, json) as
(select 1, concat('[',
    (select string_agg(t307._told, ',')
      from (select t291._n as _n, concat(('{"record":{"id":"' || t292.id || '","recordKind":') || (to_json(upper(t292.record_kind)) || ',"label":' ||
          to_json(t292.label) || '},"a":'),
          (select x37.json from x37 where x37.id = t291._n), ',"b":',
          (select x38.json from x38 where x38.id = t291._n), '}') as _told from p36 t291
        left join record t292 on t292.id = t291.record_id order by _n limit 100) t307), ']')) select concat('{"data":{"compare":', coalesce(
    (select concat('{"meetingCount":' || t1.meeting_count || ',"counts":',
        (select x28.json from x28), ',"memberships":',
        (select x30.json from x30), ',"stances":',
        (select x35.json from x35), ',"relations":',
        (select x39.json from x39), '}')
      from (select
        (select count(*) from whole14 where _place <= 1000) as meeting_count where exists
        (select 1 from record t67 where t67.id = $9 and t67.retired is null) and exists
        (select 1 from record t68 where t68.id = $10 and t68.retired is null)) t1), 'null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

with parts_of_a1(id) as materialized (with recursive t6(id) as
  (select t7.id from actor t7 where t7.id =
    (select 'actors/sergey-lavrov') union select t8.subject_id from t6 join relation t8 on t8.object_id = t6.id and t8.kind = 'part_of') select id from t6 limit
        2000), linked_to_a2(id) as materialized
(select distinct case n when 1 then t3.id when 2 then t4.id else t5.person_id end from parts_of_a1 t3
  left join office t4 on t4.body_id = t3.id
  left join tenure t5 on t5.office_id = t4.id cross join
  (select 1 as n union all select 2 union all select 3) t9 where case n when 1 then t3.id when 2 then t4.id else t5.person_id end is not null), parts_of_b3(id)
      as materialized (with recursive t15(id) as
  (select t16.id from actor t16 where t16.id =
    (select 'actors/wang-yi') union select t17.subject_id from t15 join relation t17 on t17.object_id = t15.id and t17.kind = 'part_of') select id from t15
        limit 2000), linked_to_b4(id) as materialized
(select distinct case n when 1 then t12.id when 2 then t13.id else t14.person_id end from parts_of_b3 t12
  left join office t13 on t13.body_id = t12.id
  left join tenure t14 on t14.office_id = t13.id cross join
  (select 1 as n union all select 2 union all select 3) t18 where case n when 1 then t12.id when 2 then t13.id else t14.person_id end is not null),
      fewer_participations_towards_b5(fewer) as materialized
(select
  (select count(*)
    from (select 1 from participation t2 where t2.actor_id in
      (select id from linked_to_a2) limit 4000) t10) <=
  (select count(*)
    from (select 1 from participation t11 where t11.actor_id in
      (select id from linked_to_b4) limit 4000) t19)), told_participation6(id, revision, label, note, since, until, rank, confidence, meeting_id, actor_id,
          role, represents_id, office_id, attendance, since_earliest, since_latest, until_earliest, until_latest, meeting_start_earliest) as not materialized
(select t22.id, t22.revision, t22.label, t22.note, t22.since, t22.until, t22.rank, t22.confidence, t22.meeting_id, t22.actor_id, t22.role, t22.represents_id,
    t22.office_id, t22.attendance, t22.since_earliest, t22.since_latest, t22.until_earliest, t22.until_latest, t22.meeting_start_earliest from participation t22
    where t22.rank <> 'deprecated'), participations_linked_to_a7(id) as materialized
(select id from linked_to_a2 where
  (select fewer from fewer_participations_towards_b5)), participations_linked_to_b8(id) as materialized
(select id from linked_to_b4 where not
  (select fewer from fewer_participations_towards_b5)), participations_towards_b9(event_id, day, cut) as materialized
(select *
  from (select event_id, day, count(*) over () = 2000 as cut
    from (select t20.event_id, t20.day
      from (select distinct t24.id, t24.meeting_id as event_id, t24.meeting_start_earliest as day from participations_linked_to_a7 t25 cross join
          told_participation6 t24 where t24.attendance in ('present', 'remote') and (likelihood(t24.actor_id = t25.id, 0.0001) or likelihood(t24.represents_id =
          t25.id, 0.0001) or likelihood(t24.office_id = t25.id, 0.0001))) t20 where
      (select 1 from told_participation6 t21 where t21.meeting_id = t20.event_id and t21.attendance in ('present', 'remote') and (t21.actor_id in
          (select id from linked_to_b4) or t21.represents_id in
          (select id from linked_to_b4) or t21.office_id in
          (select id from linked_to_b4)) limit 1) is not null and exists
      (select 1 from meeting t23 where t23.id = t20.event_id and t23.status = 'held') order by t20.day desc, t20.id desc limit 2000) t26) t33 union all select *
  from (select event_id, day, count(*) over () = 2000 as cut
    from (select t27.event_id, t27.day
      from (select distinct t30.id, t30.meeting_id as event_id, t30.meeting_start_earliest as day from participations_linked_to_b8 t31 cross join
          told_participation6 t30 where t30.attendance in ('present', 'remote') and (likelihood(t30.actor_id = t31.id, 0.0001) or likelihood(t30.represents_id =
          t31.id, 0.0001) or likelihood(t30.office_id = t31.id, 0.0001))) t27 where
      (select 1 from told_participation6 t28 where t28.meeting_id = t27.event_id and t28.attendance in ('present', 'remote') and (t28.actor_id in
          (select id from linked_to_a2) or t28.represents_id in
          (select id from linked_to_a2) or t28.office_id in
          (select id from linked_to_a2)) limit 1) is not null and exists
      (select 1 from meeting t29 where t29.id = t27.event_id and t29.status = 'held') order by t27.day desc, t27.id desc limit 2000) t32) t34),
          participations_towards_b9_by_a10(id, event_id, day, tenure_id) as materialized
(select t37.id, t37.event_id, t37.day, nullif(t37.tenure_id, '')
  from (select t36.id, t36.meeting_id as event_id, t36.meeting_start_earliest as day, case when t36.actor_id =
    (select 'actors/sergey-lavrov') then '' else
    (select
      (select min(coalesce(t39.tenure_id, ''))
        from (select t36.represents_id as actor_id, null as tenure_id where t36.represents_id is not null union all select t40.body_id as actor_id, null as
            tenure_id from office t40 where likelihood(t36.office_id = t40.id, 0.0001) and +t36.represents_id is null union all select t41.body_id as actor_id,
            t42.id as tenure_id from tenure t42 cross join office t41 where t42.person_id = t36.actor_id and t41.id = t42.office_id and +t36.represents_id is
            null and +t36.office_id is null and t42.since_earliest <= case when t38."end" is null then t38.start_latest else t38.end_latest end and
            t42.until_latest >= t38.start_earliest and t42.rank <> 'deprecated' union all select t36.actor_id as actor_id, null as tenure_id where
            +t36.represents_id is null and +t36.office_id is null and not exists
          (select 1 from tenure t43 where t43.person_id = t36.actor_id and t43.since_earliest <= case when t38."end" is null then t38.start_latest else
              t38.end_latest end and t43.until_latest >= t38.start_earliest and t43.rank <> 'deprecated')) t39 where t39.actor_id in
        (select id from parts_of_a1) and (t39.actor_id =
          (select 'actors/sergey-lavrov') or exists (with recursive t44(id) as
            (select t39.actor_id union select t47.id from t44 join relation t45 on t45.subject_id = t44.id and t45.kind = 'part_of' join actor t46 on t46.id =
                t44.id and t46.kind <> 'state' join actor t47 on t47.id = t45.object_id where t45.since_earliest <= case when t38."end" is null then
                t38.start_latest else t38.end_latest end and t45.until_latest >= t38.start_earliest and t45.rank <> 'deprecated') select 1 from t44 where t44.id
                =
            (select 'actors/sergey-lavrov')))) from meeting t38 where t38.id = t36.meeting_id) end as tenure_id from told_participation6 t36 where
                t36.meeting_id in
    (select event_id from participations_towards_b9) and t36.attendance in ('present', 'remote')) t37 where t37.tenure_id is not null),
        participations_towards_b9_by_b11(id, event_id, day, tenure_id) as materialized
(select t49.id, t49.event_id, t49.day, nullif(t49.tenure_id, '')
  from (select t48.id, t48.meeting_id as event_id, t48.meeting_start_earliest as day, case when t48.actor_id =
    (select 'actors/wang-yi') then '' else
    (select
      (select min(coalesce(t51.tenure_id, ''))
        from (select t48.represents_id as actor_id, null as tenure_id where t48.represents_id is not null union all select t52.body_id as actor_id, null as
            tenure_id from office t52 where likelihood(t48.office_id = t52.id, 0.0001) and +t48.represents_id is null union all select t53.body_id as actor_id,
            t54.id as tenure_id from tenure t54 cross join office t53 where t54.person_id = t48.actor_id and t53.id = t54.office_id and +t48.represents_id is
            null and +t48.office_id is null and t54.since_earliest <= case when t50."end" is null then t50.start_latest else t50.end_latest end and
            t54.until_latest >= t50.start_earliest and t54.rank <> 'deprecated' union all select t48.actor_id as actor_id, null as tenure_id where
            +t48.represents_id is null and +t48.office_id is null and not exists
          (select 1 from tenure t55 where t55.person_id = t48.actor_id and t55.since_earliest <= case when t50."end" is null then t50.start_latest else
              t50.end_latest end and t55.until_latest >= t50.start_earliest and t55.rank <> 'deprecated')) t51 where t51.actor_id in
        (select id from parts_of_b3) and (t51.actor_id =
          (select 'actors/wang-yi') or exists (with recursive t56(id) as
            (select t51.actor_id union select t59.id from t56 join relation t57 on t57.subject_id = t56.id and t57.kind = 'part_of' join actor t58 on t58.id =
                t56.id and t58.kind <> 'state' join actor t59 on t59.id = t57.object_id where t57.since_earliest <= case when t50."end" is null then
                t50.start_latest else t50.end_latest end and t57.until_latest >= t50.start_earliest and t57.rank <> 'deprecated') select 1 from t56 where t56.id
                =
            (select 'actors/wang-yi')))) from meeting t50 where t50.id = t48.meeting_id) end as tenure_id from told_participation6 t48 where t48.meeting_id in
    (select event_id from participations_towards_b9) and t48.attendance in ('present', 'remote')) t49 where t49.tenure_id is not null), met12(event_id, day,
        _place) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select distinct t35.event_id, t35.day from participations_towards_b9 t35 where t35.event_id in
    (select event_id from participations_towards_b9_by_a10) and t35.event_id in
    (select event_id from participations_towards_b9_by_b11)) t60), fewer_statements_towards_b13(fewer) as materialized
(select
  (select count(*)
    from (select 1 from statement t61 where t61.speaker_id in
      (select id from linked_to_a2) limit 4000) t62) <=
  (select count(*)
    from (select 1 from target t63 where t63.record_id in
      (select id from linked_to_b4) limit 4000) t64)), told_target14(id, revision, label, note, since, until, rank, confidence, statement_id, record_id, role,
          mention, stance, since_earliest, since_latest, until_earliest, until_latest, statement_date_earliest) as not materialized
(select t67.id, t67.revision, t67.label, t67.note, t67.since, t67.until, t67.rank, t67.confidence, t67.statement_id, t67.record_id, t67.role, t67.mention,
    t67.stance, t67.since_earliest, t67.since_latest, t67.until_earliest, t67.until_latest, t67.statement_date_earliest from target t67 where t67.rank <>
    'deprecated'), told_statement15(id, revision, label, summary, speaker_id, office_id, principal_id, meeting_id, date, form, speech_act, date_earliest,
    date_latest) as not materialized
(select t69.id, t69.revision, t69.label, t69.summary, t69.speaker_id, t69.office_id, t69.principal_id, t69.meeting_id, t69.date, t69.form, t69.speech_act,
    t69.date_earliest, t69.date_latest from statement t69 where true), statements_linked_to_a16(id) as materialized
(select id from linked_to_a2 where
  (select fewer from fewer_statements_towards_b13)), targets_linked_to_b17(id) as materialized
(select id from linked_to_b4 where not
  (select fewer from fewer_statements_towards_b13)), statements_towards_b18(event_id, day, cut) as materialized
(select *
  from (select event_id, day, count(*) over () = 2000 as cut
    from (select t65.event_id, t65.day
      from (select distinct t68.id, t68.id as event_id, t68.date_earliest as day from statements_linked_to_a16 t70 cross join told_statement15 t68 where true
          and (likelihood(t68.speaker_id = t70.id, 0.0001) or likelihood(t68.principal_id = t70.id, 0.0001) or likelihood(t68.office_id = t70.id, 0.0001))) t65
          where
      (select 1 from told_target14 t66 where t66.statement_id = t65.event_id and (t66.record_id in
          (select id from linked_to_b4)) limit 1) is not null order by t65.day desc, t65.id desc limit 2000) t71) t77 union all select *
  from (select event_id, day, count(*) over () = 2000 as cut
    from (select t72.event_id, t72.day
      from (select distinct t74.id, t74.statement_id as event_id, t74.statement_date_earliest as day from targets_linked_to_b17 t75 cross join told_target14 t74
          where true and (likelihood(t74.record_id = t75.id, 0.0001))) t72 where
      (select 1 from told_statement15 t73 where t73.id = t72.event_id and (t73.speaker_id in
          (select id from linked_to_a2) or t73.principal_id in
          (select id from linked_to_a2) or t73.office_id in
          (select id from linked_to_a2)) limit 1) is not null order by t72.day desc, t72.id desc limit 2000) t76) t78), statements_towards_b18_by_a19(id,
              event_id, day, tenure_id) as materialized
(select t81.id, t81.event_id, t81.day, nullif(t81.tenure_id, '')
  from (select t80.id, t80.id as event_id, t80.date_earliest as day, case when t80.speaker_id =
    (select 'actors/sergey-lavrov') then '' else
    (select min(coalesce(t82.tenure_id, ''))
      from (select t80.principal_id as actor_id, null as tenure_id where t80.principal_id is not null union all select t83.body_id as actor_id, null as
          tenure_id from office t83 where likelihood(t80.office_id = t83.id, 0.0001) and +t80.principal_id is null union all select t84.body_id as actor_id,
          t85.id as tenure_id from tenure t85 cross join office t84 where t85.person_id = t80.speaker_id and t84.id = t85.office_id and +t80.principal_id is
          null and +t80.office_id is null and t85.since_earliest <= t80.date_latest and t85.until_latest >= t80.date_earliest and t85.rank <> 'deprecated' union
          all select t80.speaker_id as actor_id, null as tenure_id where +t80.principal_id is null and +t80.office_id is null and not exists
        (select 1 from tenure t86 where t86.person_id = t80.speaker_id and t86.since_earliest <= t80.date_latest and t86.until_latest >= t80.date_earliest and
            t86.rank <> 'deprecated')) t82 where t82.actor_id in
      (select id from parts_of_a1) and (t82.actor_id =
        (select 'actors/sergey-lavrov') or exists (with recursive t87(id) as
          (select t82.actor_id union select t90.id from t87 join relation t88 on t88.subject_id = t87.id and t88.kind = 'part_of' join actor t89 on t89.id =
              t87.id and t89.kind <> 'state' join actor t90 on t90.id = t88.object_id where t88.since_earliest <= t80.date_latest and t88.until_latest >=
              t80.date_earliest and t88.rank <> 'deprecated') select 1 from t87 where t87.id =
          (select 'actors/sergey-lavrov')))) end as tenure_id from told_statement15 t80 where t80.id in
    (select event_id from statements_towards_b18) and true) t81 where t81.tenure_id is not null), statements_towards_b18_by_b20(id, event_id, day, tenure_id) as
        materialized
(select t92.id, t92.event_id, t92.day, nullif(t92.tenure_id, '')
  from (select t91.id, t91.statement_id as event_id, t91.statement_date_earliest as day, case when t91.record_id =
    (select 'actors/wang-yi') then '' else
    (select
      (select min(coalesce(t94.tenure_id, ''))
        from (select t96.body_id as actor_id, t97.id as tenure_id from tenure t97 cross join office t96 where t97.person_id = t91.record_id and t96.id =
            t97.office_id and t97.since_earliest <= t93.date_latest and t97.until_latest >= t93.date_earliest and t97.rank <> 'deprecated' union all select
            t91.record_id as actor_id, null as tenure_id where not exists
          (select 1 from tenure t98 where t98.person_id = t91.record_id and t98.since_earliest <= t93.date_latest and t98.until_latest >= t93.date_earliest and
              t98.rank <> 'deprecated')) t94 where t94.actor_id in
        (select id from parts_of_b3) and (t94.actor_id =
          (select 'actors/wang-yi') or exists (with recursive t99(id) as
            (select t94.actor_id union select t102.id from t99 join relation t100 on t100.subject_id = t99.id and t100.kind = 'part_of' join actor t101 on
                t101.id = t99.id and t101.kind <> 'state' join actor t102 on t102.id = t100.object_id where t100.since_earliest <= t93.date_latest and
                t100.until_latest >= t93.date_earliest and t100.rank <> 'deprecated') select 1 from t99 where t99.id =
            (select 'actors/wang-yi')))) from statement t93 where t93.id = t91.statement_id) end as tenure_id from told_target14 t91 where t91.statement_id in
    (select event_id from statements_towards_b18) and true) t92 where t92.tenure_id is not null), a_to_b21(event_id, day, _place) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select distinct t79.event_id, t79.day from statements_towards_b18 t79 where t79.event_id in
    (select event_id from statements_towards_b18_by_a19) and t79.event_id in
    (select event_id from statements_towards_b18_by_b20)) t103), fewer_statements_towards_a22(fewer) as materialized
(select
  (select count(*)
    from (select 1 from statement t104 where t104.speaker_id in
      (select id from linked_to_b4) limit 4000) t105) <=
  (select count(*)
    from (select 1 from target t106 where t106.record_id in
      (select id from linked_to_a2) limit 4000) t107)), statements_linked_to_b23(id) as materialized
(select id from linked_to_b4 where
  (select fewer from fewer_statements_towards_a22)), targets_linked_to_a24(id) as materialized
(select id from linked_to_a2 where not
  (select fewer from fewer_statements_towards_a22)), statements_towards_a25(event_id, day, cut) as materialized
(select *
  from (select event_id, day, count(*) over () = 2000 as cut
    from (select t108.event_id, t108.day
      from (select distinct t110.id, t110.id as event_id, t110.date_earliest as day from statements_linked_to_b23 t111 cross join told_statement15 t110 where
          true and (likelihood(t110.speaker_id = t111.id, 0.0001) or likelihood(t110.principal_id = t111.id, 0.0001) or likelihood(t110.office_id = t111.id,
          0.0001))) t108 where
      (select 1 from told_target14 t109 where t109.statement_id = t108.event_id and (t109.record_id in
          (select id from linked_to_a2)) limit 1) is not null order by t108.day desc, t108.id desc limit 2000) t112) t118 union all select *
  from (select event_id, day, count(*) over () = 2000 as cut
    from (select t113.event_id, t113.day
      from (select distinct t115.id, t115.statement_id as event_id, t115.statement_date_earliest as day from targets_linked_to_a24 t116 cross join told_target14
          t115 where true and (likelihood(t115.record_id = t116.id, 0.0001))) t113 where
      (select 1 from told_statement15 t114 where t114.id = t113.event_id and (t114.speaker_id in
          (select id from linked_to_b4) or t114.principal_id in
          (select id from linked_to_b4) or t114.office_id in
          (select id from linked_to_b4)) limit 1) is not null order by t113.day desc, t113.id desc limit 2000) t117) t119), statements_towards_a25_by_b26(id,
              event_id, day, tenure_id) as materialized
(select t122.id, t122.event_id, t122.day, nullif(t122.tenure_id, '')
  from (select t121.id, t121.id as event_id, t121.date_earliest as day, case when t121.speaker_id =
    (select 'actors/wang-yi') then '' else
    (select min(coalesce(t123.tenure_id, ''))
      from (select t121.principal_id as actor_id, null as tenure_id where t121.principal_id is not null union all select t124.body_id as actor_id, null as
          tenure_id from office t124 where likelihood(t121.office_id = t124.id, 0.0001) and +t121.principal_id is null union all select t125.body_id as
          actor_id, t126.id as tenure_id from tenure t126 cross join office t125 where t126.person_id = t121.speaker_id and t125.id = t126.office_id and
          +t121.principal_id is null and +t121.office_id is null and t126.since_earliest <= t121.date_latest and t126.until_latest >= t121.date_earliest and
          t126.rank <> 'deprecated' union all select t121.speaker_id as actor_id, null as tenure_id where +t121.principal_id is null and +t121.office_id is null
          and not exists
        (select 1 from tenure t127 where t127.person_id = t121.speaker_id and t127.since_earliest <= t121.date_latest and t127.until_latest >=
            t121.date_earliest and t127.rank <> 'deprecated')) t123 where t123.actor_id in
      (select id from parts_of_b3) and (t123.actor_id =
        (select 'actors/wang-yi') or exists (with recursive t128(id) as
          (select t123.actor_id union select t131.id from t128 join relation t129 on t129.subject_id = t128.id and t129.kind = 'part_of' join actor t130 on
              t130.id = t128.id and t130.kind <> 'state' join actor t131 on t131.id = t129.object_id where t129.since_earliest <= t121.date_latest and
              t129.until_latest >= t121.date_earliest and t129.rank <> 'deprecated') select 1 from t128 where t128.id =
          (select 'actors/wang-yi')))) end as tenure_id from told_statement15 t121 where t121.id in
    (select event_id from statements_towards_a25) and true) t122 where t122.tenure_id is not null), statements_towards_a25_by_a27(id, event_id, day, tenure_id)
        as materialized
(select t133.id, t133.event_id, t133.day, nullif(t133.tenure_id, '')
  from (select t132.id, t132.statement_id as event_id, t132.statement_date_earliest as day, case when t132.record_id =
    (select 'actors/sergey-lavrov') then '' else
    (select
      (select min(coalesce(t135.tenure_id, ''))
        from (select t137.body_id as actor_id, t138.id as tenure_id from tenure t138 cross join office t137 where t138.person_id = t132.record_id and t137.id =
            t138.office_id and t138.since_earliest <= t134.date_latest and t138.until_latest >= t134.date_earliest and t138.rank <> 'deprecated' union all
            select t132.record_id as actor_id, null as tenure_id where not exists
          (select 1 from tenure t139 where t139.person_id = t132.record_id and t139.since_earliest <= t134.date_latest and t139.until_latest >=
              t134.date_earliest and t139.rank <> 'deprecated')) t135 where t135.actor_id in
        (select id from parts_of_a1) and (t135.actor_id =
          (select 'actors/sergey-lavrov') or exists (with recursive t140(id) as
            (select t135.actor_id union select t143.id from t140 join relation t141 on t141.subject_id = t140.id and t141.kind = 'part_of' join actor t142 on
                t142.id = t140.id and t142.kind <> 'state' join actor t143 on t143.id = t141.object_id where t141.since_earliest <= t134.date_latest and
                t141.until_latest >= t134.date_earliest and t141.rank <> 'deprecated') select 1 from t140 where t140.id =
            (select 'actors/sergey-lavrov')))) from statement t134 where t134.id = t132.statement_id) end as tenure_id from told_target14 t132 where
                t132.statement_id in
    (select event_id from statements_towards_a25) and true) t133 where t133.tenure_id is not null), b_to_a28(event_id, day, _place) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select distinct t120.event_id, t120.day from statements_towards_a25 t120 where t120.event_id in
    (select event_id from statements_towards_a25_by_b26) and t120.event_id in
    (select event_id from statements_towards_a25_by_a27)) t144), parts29(event_id, whole_id) as materialized (with recursive linked as
  (select t147.event_id, t150.part_of_id from met12 t147 join meeting t150 on t150.id = t147.event_id where t147._place <= 1000), t149(event_id, whole_id) as
  (select event_id, event_id from linked where not exists
    (select 1 from linked t148 where t148.event_id = linked.part_of_id) union select linked.event_id, t149.whole_id from t149 join linked on linked.part_of_id =
        t149.event_id) select event_id, whole_id from t149), whole30(event_id, day, _place) as materialized
(select t145.event_id, t146.day, row_number() over (order by t146._place) from parts29 t145 join met12 t146 on t146.event_id = t145.event_id where t145.whole_id
    = t145.event_id), totals31(meeting_count, a_to_b_count, b_to_a_count, cut, first_contact, last_contact) as materialized
(select count(case when kind = 'whole' then 1 end), count(case when kind = 'a_to_b' then 1 end), count(case when kind = 'b_to_a' then 1 end), coalesce(max(cut)
    = 1 or max(_place) > 1000, false), min(case when day > '0000-00-00' and day < '9999-99-99' and _place <= 1000 then day end), max(case when day >
    '0000-00-00' and day < '9999-99-99' and _place <= 1000 then day end)
  from (select 'met' as kind, day, _place, 0 as cut from met12 union all select 'a_to_b' as kind, day, _place, 0 as cut from a_to_b21 union all select 'b_to_a'
      as kind, day, _place, 0 as cut from b_to_a28 union all select 'whole', null, 0, 0 from whole30 where _place <= 1000 union all select 'cut', null, 0, 1
      from participations_towards_b9 where cut union all select 'cut', null, 0, 1 from statements_towards_b18 where cut union all select 'cut', null, 0, 1 from
      statements_towards_a25 where cut) t151), p32 as materialized
(select t157.*, row_number() over (order by t157._place) as _n
  from (select t156.event_id as meeting_id, t156._place, t155.start as date, t155.start_earliest as date_earliest, t155.start_latest as date_latest
    from (select * from whole30 where _place <= 20 order by _place limit 20) t156 join meeting t155 on t155.id = t156.event_id) t157), told_citation32(id,
        revision, label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not
        materialized
(select t164.id, t164.revision, t164.label, t164.note, t164.record_id, t164.document_id, t164.support_type, t164.value, t164.start_offset, t164.end_offset,
    t164.span_sha256, t164.page, t164.phrase, t164.prefix, t164.suffix, t164.field from citation t164 where true), x34(id, json) as
(select t161._n, printf('[%s]',
    (select group_concat(t170._told, ',')
      from (select row_number() over (order by t165.participation_id) as _n, printf(
          '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t166.id,
          json_quote(t166.label), t166.role, t166.attendance, t167.id, json_quote(t167.label), case when t168.id is null then 'null' else '{"id":"' || t168.id
          || '","label":' || json_quote(t168.label) || ',"since":' || case when t168.since is null then 'null' else '{"text":"' || t168.since || '","earliest":'
          || case t168.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t168.since_earliest || '"' end || ',"latest":' ||
          case t168.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t168.since_latest || '"' end || '}' end || ',"until":'
          || case when t168.until is null then 'null' else '{"text":"' || t168.until || '","earliest":' || case t168.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t168.until_earliest || '"' end || ',"latest":' || case t168.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t168.until_latest || '"' end || '}' end || '}' end, case when t169.id is null then 'null' else
          printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t169.id, json_quote(t169.start_offset), json_quote(t169.end_offset),
          json_quote(t169.page), json_quote(t169.phrase)) end) as _told
        from (select t162.id as participation_id, case when count(*) = count(t162.tenure_id) then min(t162.tenure_id) end as tenure_id,
          (select t163.id from told_citation32 t163 where t163.record_id = t162.id and t163.support_type = 'supports' order by t163.id limit 1) as citation_id
              from participations_towards_b9_by_a10 t162 where t162.event_id = t161.meeting_id group by t162.id) t165
        left join participation t166 on t166.id = t165.participation_id
        left join actor t167 on t167.id = t166.actor_id
        left join tenure t168 on t168.id = t165.tenure_id
        left join citation t169 on t169.id = t165.citation_id order by _n limit 20) t170)) from p32 t161), x35(id, json) as
(select t171._n, printf('[%s]',
    (select group_concat(t179._told, ',')
      from (select row_number() over (order by t174.participation_id) as _n, printf(
          '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t175.id,
          json_quote(t175.label), t175.role, t175.attendance, t176.id, json_quote(t176.label), case when t177.id is null then 'null' else '{"id":"' || t177.id
          || '","label":' || json_quote(t177.label) || ',"since":' || case when t177.since is null then 'null' else '{"text":"' || t177.since || '","earliest":'
          || case t177.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t177.since_earliest || '"' end || ',"latest":' ||
          case t177.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t177.since_latest || '"' end || '}' end || ',"until":'
          || case when t177.until is null then 'null' else '{"text":"' || t177.until || '","earliest":' || case t177.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t177.until_earliest || '"' end || ',"latest":' || case t177.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t177.until_latest || '"' end || '}' end || '}' end, case when t178.id is null then 'null' else
          printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t178.id, json_quote(t178.start_offset), json_quote(t178.end_offset),
          json_quote(t178.page), json_quote(t178.phrase)) end) as _told
        from (select t172.id as participation_id, case when count(*) = count(t172.tenure_id) then min(t172.tenure_id) end as tenure_id,
          (select t173.id from told_citation32 t173 where t173.record_id = t172.id and t173.support_type = 'supports' order by t173.id limit 1) as citation_id
              from participations_towards_b9_by_b11 t172 where t172.event_id = t171.meeting_id group by t172.id) t174
        left join participation t175 on t175.id = t174.participation_id
        left join actor t176 on t176.id = t175.actor_id
        left join tenure t177 on t177.id = t174.tenure_id
        left join citation t178 on t178.id = t174.citation_id order by _n limit 20) t179)) from p32 t171), x36(id, json) as
(select t180._n, printf('[%s]',
    (select group_concat(t204._told, ',')
      from (select row_number() over (order by t185.place) as _n, printf(
          '{"date":%s,"meeting":{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s},"a":[%s],"b":[%s]}', case when t185.date is null then 'null' else
          '{"text":"' || t185.date || '","earliest":' || case t185.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t185.date_earliest || '"' end || ',"latest":' || case t185.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t185.date_latest || '"' end || '}' end, t186.id, json_quote(t186.label), t186.kind, case when t186.start is null then 'null' else '{"text":"' ||
          t186.start || '","earliest":' || case t186.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t186.start_earliest
          || '"' end || ',"latest":' || case t186.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t186.start_latest || '"'
          end || '}' end, case when t187.id is null then 'null' else '{"id":"' || t187.id || '","label":' || json_quote(t187.label) || '}' end,
          (select group_concat(t195._told, ',')
            from (select row_number() over (order by t190.participation_id) as _n, printf(
                '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t191.id,
                json_quote(t191.label), t191.role, t191.attendance, t192.id, json_quote(t192.label), case when t193.id is null then 'null' else '{"id":"' ||
                t193.id || '","label":' || json_quote(t193.label) || ',"since":' || case when t193.since is null then 'null' else '{"text":"' || t193.since ||
                '","earliest":' || case t193.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t193.since_earliest || '"'
                end || ',"latest":' || case t193.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t193.since_latest || '"'
                end || '}' end || ',"until":' || case when t193.until is null then 'null' else '{"text":"' || t193.until || '","earliest":' || case
                t193.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t193.until_earliest || '"' end || ',"latest":' ||
                case t193.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t193.until_latest || '"' end || '}' end || '}'
                end, case when t194.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t194.id,
                json_quote(t194.start_offset), json_quote(t194.end_offset), json_quote(t194.page), json_quote(t194.phrase)) end) as _told
              from (select t188.id as participation_id, case when count(*) = count(t188.tenure_id) then min(t188.tenure_id) end as tenure_id,
                (select t189.id from told_citation32 t189 where t189.record_id = t188.id and t189.support_type = 'supports' order by t189.id limit 1) as
                    citation_id from participations_towards_b9_by_a10 t188 where t188.event_id = t185.meeting_id group by t188.id) t190
              left join participation t191 on t191.id = t190.participation_id
              left join actor t192 on t192.id = t191.actor_id
              left join tenure t193 on t193.id = t190.tenure_id
              left join citation t194 on t194.id = t190.citation_id order by _n limit 5) t195),
          (select group_concat(t203._told, ',')
            from (select row_number() over (order by t198.participation_id) as _n, printf(
                '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t199.id,
                json_quote(t199.label), t199.role, t199.attendance, t200.id, json_quote(t200.label), case when t201.id is null then 'null' else '{"id":"' ||
                t201.id || '","label":' || json_quote(t201.label) || ',"since":' || case when t201.since is null then 'null' else '{"text":"' || t201.since ||
                '","earliest":' || case t201.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t201.since_earliest || '"'
                end || ',"latest":' || case t201.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t201.since_latest || '"'
                end || '}' end || ',"until":' || case when t201.until is null then 'null' else '{"text":"' || t201.until || '","earliest":' || case
                t201.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t201.until_earliest || '"' end || ',"latest":' ||
                case t201.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t201.until_latest || '"' end || '}' end || '}'
                end, case when t202.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t202.id,
                json_quote(t202.start_offset), json_quote(t202.end_offset), json_quote(t202.page), json_quote(t202.phrase)) end) as _told
              from (select t196.id as participation_id, case when count(*) = count(t196.tenure_id) then min(t196.tenure_id) end as tenure_id,
                (select t197.id from told_citation32 t197 where t197.record_id = t196.id and t197.support_type = 'supports' order by t197.id limit 1) as
                    citation_id from participations_towards_b9_by_b11 t196 where t196.event_id = t185.meeting_id group by t196.id) t198
              left join participation t199 on t199.id = t198.participation_id
              left join actor t200 on t200.id = t199.actor_id
              left join tenure t201 on t201.id = t198.tenure_id
              left join citation t202 on t202.id = t198.citation_id order by _n limit 5) t203)) as _told
        from (select t182.event_id as meeting_id, t182.place, t181.start as date, t181.start_earliest as date_earliest, t181.start_latest as date_latest
          from (select t183.event_id, -t184._place as place from parts29 t183 join met12 t184 on t184.event_id = t183.event_id where t183.whole_id =
              t180.meeting_id and t183.event_id <> t180.meeting_id) t182 join meeting t181 on t181.id = t182.event_id) t185
        left join meeting t186 on t186.id = t185.meeting_id
        left join place t187 on t187.id = t186.place_id order by _n limit 20) t204)) from p32 t180), x37(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t205._told, ',')
      from (select t158._n as _n, printf('{"date":%s,"meeting":{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s},"a":%s,"b":%s,"parts":%s}', case when
          t158.date is null then 'null' else '{"text":"' || t158.date || '","earliest":' || case t158.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t158.date_earliest || '"' end || ',"latest":' || case t158.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t158.date_latest || '"' end || '}' end, t159.id, json_quote(t159.label), t159.kind, case when t159.start is null
          then 'null' else '{"text":"' || t159.start || '","earliest":' || case t159.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
          else '"' || t159.start_earliest || '"' end || ',"latest":' || case t159.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else
          '"' || t159.start_latest || '"' end || '}' end, case when t160.id is null then 'null' else '{"id":"' || t160.id || '","label":' ||
          json_quote(t160.label) || '}' end,
          (select x34.json from x34 where x34.id = t158._n),
          (select x35.json from x35 where x35.id = t158._n),
          (select x36.json from x36 where x36.id = t158._n)) as _told from p32 t158
        left join meeting t159 on t159.id = t158.meeting_id
        left join place t160 on t160.id = t159.place_id order by _n limit 100) t205))), p38 as materialized
(select t215.*, row_number() over (order by t215._day desc, t215.statement_id desc, t215.direction desc) as _n
  from (select t208.event_id as statement_id, t208.day as _day, 'a_to_b' as direction, t207.date as date, t207.date_earliest as date_earliest, t207.date_latest
      as date_latest,
    (select t209.id from told_citation32 t209 where t209.record_id = t207.id and t209.support_type = 'supports' order by t209.id limit 1) as citation_id,
    (select case when count(*) = count(t210.tenure_id) then min(t210.tenure_id) end from statements_towards_b18_by_a19 t210 where t210.event_id = t207.id) as
        tenure_id
    from (select * from a_to_b21 where _place <= 20 order by _place limit 20) t208 join statement t207 on t207.id = t208.event_id union all select t212.event_id
        as statement_id, t212.day as _day, 'b_to_a' as direction, t211.date as date, t211.date_earliest as date_earliest, t211.date_latest as date_latest,
    (select t213.id from told_citation32 t213 where t213.record_id = t211.id and t213.support_type = 'supports' order by t213.id limit 1) as citation_id,
    (select case when count(*) = count(t214.tenure_id) then min(t214.tenure_id) end from statements_towards_a25_by_b26 t214 where t214.event_id = t211.id) as
        tenure_id
    from (select * from b_to_a28 where _place <= 20 order by _place limit 20) t212 join statement t211 on t211.id = t212.event_id) t215), x39(id, json) as
(select t221._n, printf('[%s]',
    (select group_concat(t230._told, ',')
      from (select row_number() over (order by t226.target_id) as _n, printf(
          '{"target":{"id":"%s","label":%s,"role":"%s","mention":"%s","stance":"%s"},"tenure":%s,"citation":%s}', t227.id, json_quote(t227.label), t227.role,
          t227.mention, t227.stance, case when t228.id is null then 'null' else '{"id":"' || t228.id || '","label":' || json_quote(t228.label) || ',"since":' ||
          case when t228.since is null then 'null' else '{"text":"' || t228.since || '","earliest":' || case t228.since_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t228.since_earliest || '"' end || ',"latest":' || case t228.since_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t228.since_latest || '"' end || '}' end || ',"until":' || case when t228.until is null then 'null' else
          '{"text":"' || t228.until || '","earliest":' || case t228.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t228.until_earliest || '"' end || ',"latest":' || case t228.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t228.until_latest || '"' end || '}' end || '}' end, case when t229.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t229.id, json_quote(t229.start_offset), json_quote(t229.end_offset),
          json_quote(t229.page), json_quote(t229.phrase)) end) as _told
        from (select t222.id as target_id, case when count(*) = count(t222.tenure_id) then min(t222.tenure_id) end as tenure_id,
          (select t223.id from told_citation32 t223 where t223.record_id = t222.id and t223.support_type = 'supports' order by t223.id limit 1) as citation_id
              from statements_towards_b18_by_b20 t222 where t222.event_id = t221.statement_id and t221.direction = 'a_to_b' group by t222.id union all select
              t224.id as target_id, case when count(*) = count(t224.tenure_id) then min(t224.tenure_id) end as tenure_id,
          (select t225.id from told_citation32 t225 where t225.record_id = t224.id and t225.support_type = 'supports' order by t225.id limit 1) as citation_id
              from statements_towards_a25_by_a27 t224 where t224.event_id = t221.statement_id and t221.direction = 'b_to_a' group by t224.id) t226
        left join target t227 on t227.id = t226.target_id
        left join tenure t228 on t228.id = t226.tenure_id
        left join citation t229 on t229.id = t226.citation_id order by _n limit 20) t230)) from p38 t221), x40(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t231._told, ',')
      from (select t216._n as _n, printf(
          '{"date":%s,"direction":"%s","statement":{"id":"%s","label":%s,"date":%s,"speech_act":"%s","speaker":{"id":"%s","label":%s}},"tenure":%s,"citation":%s,"targets":%s}'
          , case when t216.date is null then 'null' else '{"text":"' || t216.date || '","earliest":' || case t216.date_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t216.date_earliest || '"' end || ',"latest":' || case t216.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t216.date_latest || '"' end || '}' end, t216.direction, t217.id, json_quote(t217.label), case when t217.date is
          null then 'null' else '{"text":"' || t217.date || '","earliest":' || case t217.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t217.date_earliest || '"' end || ',"latest":' || case t217.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
          else '"' || t217.date_latest || '"' end || '}' end, t217.speech_act, t218.id, json_quote(t218.label), case when t219.id is null then 'null' else
          '{"id":"' || t219.id || '","label":' || json_quote(t219.label) || ',"since":' || case when t219.since is null then 'null' else '{"text":"' ||
          t219.since || '","earliest":' || case t219.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t219.since_earliest
          || '"' end || ',"latest":' || case t219.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t219.since_latest || '"'
          end || '}' end || ',"until":' || case when t219.until is null then 'null' else '{"text":"' || t219.until || '","earliest":' || case
          t219.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t219.until_earliest || '"' end || ',"latest":' || case
          t219.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t219.until_latest || '"' end || '}' end || '}' end, case
          when t220.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t220.id,
          json_quote(t220.start_offset), json_quote(t220.end_offset), json_quote(t220.page), json_quote(t220.phrase)) end,
          (select x39.json from x39 where x39.id = t216._n)) as _told from p38 t216
        left join statement t217 on t217.id = t216.statement_id
        left join actor t218 on t218.id = t217.speaker_id
        left join tenure t219 on t219.id = t216.tenure_id
        left join citation t220 on t220.id = t216.citation_id order by _n limit 200) t231))), p41 as materialized
(select t237.*, row_number() over (order by t237.alliance_id, t237.since_earliest, t237.a_id, t237.b_id) as _n
  from (select t233.alliance_id, t233.id as a_id, t234.id as b_id, case when (t233.since_earliest, t233.since_latest) >= (t234.since_earliest,
      t234.since_latest) then t233.since else t234.since end as since, case when (t233.until_latest, t233.until_earliest) <= (t234.until_latest,
      t234.until_earliest) then t233.until else t234.until end as until, case when t233.since_earliest >= t234.since_earliest then t233.since_earliest else
      t234.since_earliest end as since_earliest, case when t233.since_latest >= t234.since_latest then t233.since_latest else t234.since_latest end as
      since_latest, case when t233.until_earliest <= t234.until_earliest then t233.until_earliest else t234.until_earliest end as until_earliest, case when
      t233.until_latest <= t234.until_latest then t233.until_latest else t234.until_latest end as until_latest,
    (select t235.id from told_citation32 t235 where t235.record_id = t233.id and t235.support_type = 'supports' order by t235.id limit 1) as a_citation_id,
    (select t236.id from told_citation32 t236 where t236.record_id = t234.id and t236.support_type = 'supports' order by t236.id limit 1) as b_citation_id from
        membership t233 join membership t234 on t234.alliance_id = t233.alliance_id where t233.actor_id = 'actors/sergey-lavrov' and t233.status in ('member',
        'signatory') and t234.actor_id = 'actors/wang-yi' and t234.status in ('member', 'signatory') and t233.since_earliest <= t234.until_latest and
        t234.since_earliest <= t233.until_latest and t233.rank <> 'deprecated' and t234.rank <> 'deprecated') t237), x42(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t244._told, ',')
      from (select t238._n as _n, printf(
          '{"alliance":{"id":"%s","label":%s},"since":%s,"until":%s,"a":{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s},"a_citation":%s,"b":{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s},"b_citation":%s}'
          , t239.id, json_quote(t239.label), case when t238.since is null then 'null' else '{"text":"' || t238.since || '","earliest":' || case
          t238.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t238.since_earliest || '"' end || ',"latest":' || case
          t238.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t238.since_latest || '"' end || '}' end, case when
          t238.until is null then 'null' else '{"text":"' || t238.until || '","earliest":' || case t238.until_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t238.until_earliest || '"' end || ',"latest":' || case t238.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t238.until_latest || '"' end || '}' end, t240.id, json_quote(t240.label), t240.status, case when t240.since is
          null then 'null' else '{"text":"' || t240.since || '","earliest":' || case t240.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t240.since_earliest || '"' end || ',"latest":' || case t240.since_latest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t240.since_latest || '"' end || '}' end, case when t240.until is null then 'null' else '{"text":"' || t240.until || '","earliest":'
          || case t240.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t240.until_earliest || '"' end || ',"latest":' ||
          case t240.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t240.until_latest || '"' end || '}' end, case when
          t241.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t241.id, json_quote(t241.start_offset),
          json_quote(t241.end_offset), json_quote(t241.page), json_quote(t241.phrase)) end, t242.id, json_quote(t242.label), t242.status, case when t242.since
          is null then 'null' else '{"text":"' || t242.since || '","earliest":' || case t242.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t242.since_earliest || '"' end || ',"latest":' || case t242.since_latest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t242.since_latest || '"' end || '}' end, case when t242.until is null then 'null' else '{"text":"' || t242.until || '","earliest":'
          || case t242.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t242.until_earliest || '"' end || ',"latest":' ||
          case t242.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t242.until_latest || '"' end || '}' end, case when
          t243.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t243.id, json_quote(t243.start_offset),
          json_quote(t243.end_offset), json_quote(t243.page), json_quote(t243.phrase)) end) as _told from p41 t238
        left join alliance t239 on t239.id = t238.alliance_id
        left join membership t240 on t240.id = t238.a_id
        left join citation t241 on t241.id = t238.a_citation_id
        left join membership t242 on t242.id = t238.b_id
        left join citation t243 on t243.id = t238.b_citation_id order by _n limit 100) t244))), p43 as materialized
(select t264.*, row_number() over (order by t264.alliance_id, t264.obligation_id, t264.direction desc) as _n
  from (select distinct t246.id as obligation_id, t246.alliance_id, 'a_to_b' as direction,
    (select t254.id from told_citation32 t254 where t254.record_id = t246.id and t254.support_type = 'supports' order by t254.id limit 1) as citation_id
    from (select t248.id, t248.alliance_id, t248.since_earliest as first, t248.until_latest as last from obligation t248 where t248.obligor_id =
        'actors/sergey-lavrov' and t248.rank <> 'deprecated' union all select t249.id, t249.alliance_id, case when t250.since_earliest >= t249.since_earliest
        then t250.since_earliest else t249.since_earliest end, case when t250.until_latest <= t249.until_latest then t250.until_latest else t249.until_latest
        end from membership t250 join obligation t249 on t249.alliance_id = t250.alliance_id where t249.obligor_id is null and t250.status in ('member',
        'signatory') and t250.since_earliest <= t249.until_latest and t249.since_earliest <= t250.until_latest and t250.actor_id = 'actors/sergey-lavrov' and
        t250.rank <> 'deprecated' and t249.rank <> 'deprecated') t246 join
    (select t251.id, t251.alliance_id, t251.since_earliest as first, t251.until_latest as last from obligation t251 where t251.beneficiary_id = 'actors/wang-yi'
        and t251.rank <> 'deprecated' union all select t252.id, t252.alliance_id, case when t253.since_earliest >= t252.since_earliest then t253.since_earliest
        else t252.since_earliest end, case when t253.until_latest <= t252.until_latest then t253.until_latest else t252.until_latest end from membership t253
        join obligation t252 on t252.alliance_id = t253.alliance_id where t252.beneficiary_id is null and t253.status in ('member', 'signatory') and
        t253.since_earliest <= t252.until_latest and t252.since_earliest <= t253.until_latest and t253.actor_id = 'actors/wang-yi' and t253.rank <> 'deprecated'
        and t252.rank <> 'deprecated') t247 on t247.id = t246.id where t246.first <= t247.last and t247.first <= t246.last union all select distinct t255.id as
        obligation_id, t255.alliance_id, 'b_to_a' as direction,
    (select t263.id from told_citation32 t263 where t263.record_id = t255.id and t263.support_type = 'supports' order by t263.id limit 1) as citation_id
    from (select t257.id, t257.alliance_id, t257.since_earliest as first, t257.until_latest as last from obligation t257 where t257.obligor_id =
        'actors/wang-yi' and t257.rank <> 'deprecated' union all select t258.id, t258.alliance_id, case when t259.since_earliest >= t258.since_earliest then
        t259.since_earliest else t258.since_earliest end, case when t259.until_latest <= t258.until_latest then t259.until_latest else t258.until_latest end
        from membership t259 join obligation t258 on t258.alliance_id = t259.alliance_id where t258.obligor_id is null and t259.status in ('member', 'signatory'
        ) and t259.since_earliest <= t258.until_latest and t258.since_earliest <= t259.until_latest and t259.actor_id = 'actors/wang-yi' and t259.rank <>
        'deprecated' and t258.rank <> 'deprecated') t255 join
    (select t260.id, t260.alliance_id, t260.since_earliest as first, t260.until_latest as last from obligation t260 where t260.beneficiary_id =
        'actors/sergey-lavrov' and t260.rank <> 'deprecated' union all select t261.id, t261.alliance_id, case when t262.since_earliest >= t261.since_earliest
        then t262.since_earliest else t261.since_earliest end, case when t262.until_latest <= t261.until_latest then t262.until_latest else t261.until_latest
        end from membership t262 join obligation t261 on t261.alliance_id = t262.alliance_id where t261.beneficiary_id is null and t262.status in ('member',
        'signatory') and t262.since_earliest <= t261.until_latest and t261.since_earliest <= t262.until_latest and t262.actor_id = 'actors/sergey-lavrov' and
        t262.rank <> 'deprecated' and t261.rank <> 'deprecated') t256 on t256.id = t255.id where t255.first <= t256.last and t256.first <= t255.last) t264),
        x44(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t269._told, ',')
      from (select t265._n as _n, printf(
          '{"direction":"%s","obligation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s,"condition":%s,"article":%s},"alliance":{"id":"%s","label":%s},"citation":%s}'
          , t265.direction, t266.id, json_quote(t266.label), t266.kind, case when t266.since is null then 'null' else '{"text":"' || t266.since ||
          '","earliest":' || case t266.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t266.since_earliest || '"' end ||
          ',"latest":' || case t266.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t266.since_latest || '"' end || '}'
          end, case when t266.until is null then 'null' else '{"text":"' || t266.until || '","earliest":' || case t266.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t266.until_earliest || '"' end || ',"latest":' || case t266.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t266.until_latest || '"' end || '}' end, json_quote(t266.condition), json_quote(t266.article),
          t267.id, json_quote(t267.label), case when t268.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t268.id, json_quote(t268.start_offset), json_quote(t268.end_offset),
          json_quote(t268.page), json_quote(t268.phrase)) end) as _told from p43 t265
        left join obligation t266 on t266.id = t265.obligation_id
        left join alliance t267 on t267.id = t265.alliance_id
        left join citation t268 on t268.id = t265.citation_id order by _n limit 100) t269))), p45 as materialized
(select t275.*, row_number() over (order by t275.since_earliest desc, t275.relation_id) as _n
  from (select t271.id as relation_id, t271.since_earliest, 'a_to_b' as direction,
    (select t272.id from told_citation32 t272 where t272.record_id = t271.id and t272.support_type = 'supports' order by t272.id limit 1) as citation_id from
        relation t271 where t271.subject_id = 'actors/sergey-lavrov' and t271.object_id = 'actors/wang-yi' and t271.rank <> 'deprecated' union all select
        t273.id as relation_id, t273.since_earliest, 'b_to_a' as direction,
    (select t274.id from told_citation32 t274 where t274.record_id = t273.id and t274.support_type = 'supports' order by t274.id limit 1) as citation_id from
        relation t273 where t273.subject_id = 'actors/wang-yi' and t273.object_id = 'actors/sergey-lavrov' and t273.rank <> 'deprecated') t275), x46(id, json)
        as
(select 1, printf('[%s]',
    (select group_concat(t279._told, ',')
      from (select t276._n as _n, printf('{"direction":"%s","relation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s},"citation":%s}', t276.direction,
          t277.id, json_quote(t277.label), t277.kind, case when t277.since is null then 'null' else '{"text":"' || t277.since || '","earliest":' || case
          t277.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t277.since_earliest || '"' end || ',"latest":' || case
          t277.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t277.since_latest || '"' end || '}' end, case when
          t277.until is null then 'null' else '{"text":"' || t277.until || '","earliest":' || case t277.until_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t277.until_earliest || '"' end || ',"latest":' || case t277.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t277.until_latest || '"' end || '}' end, case when t278.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t278.id, json_quote(t278.start_offset), json_quote(t278.end_offset),
          json_quote(t278.page), json_quote(t278.phrase)) end) as _told from p45 t276
        left join relation t277 on t277.id = t276.relation_id
        left join citation t278 on t278.id = t276.citation_id order by _n limit 100) t279))), contact_days33(day, before) as materialized
(select day, lag(day) over (order by day)
  from (select day from met12 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000 union select day from a_to_b21 where day > '0000-00-00' and day
      < '9999-99-99' and _place <= 1000 union select day from b_to_a28 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000) t281), p48 as
      materialized
(select t282.*, row_number() over (order by t282.days desc, t282.until_date desc) as _n
  from (select before as since_date, day as until_date, (cast(substr(day, 9, 2) as integer) + (153 * (cast(substr(day, 6, 2) as integer) + 12 * ((14 -
      cast(substr(day, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 * (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) +
      (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 4 - (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day,
      6, 2) as integer)) / 12) / 100 + (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 400) - (cast(substr(before, 9, 2)
      as integer) + (153 * (cast(substr(before, 6, 2) as integer) + 12 * ((14 - cast(substr(before, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 *
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) + (cast(substr(before, 1, 4) as integer) - (14 -
      cast(substr(before, 6, 2) as integer)) / 12) / 4 - (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 100 +
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 400) as days from contact_days33 where before is not null)
      t282), x49(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t284._told, ',')
      from (select t283._n as _n, '{"since_date":' || json_quote(t283.since_date) || ',"until_date":' || json_quote(t283.until_date) || ',"days":' || t283.days
          || '}' as _told from p48 t283 order by _n limit 10) t284))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf(
        '{"meeting_count":%s,"a_to_b_count":%s,"b_to_a_count":%s,"has_more":%s,"is_complete":%s,"first_contact":%s,"last_contact":%s,"meetings":%s,"statements":%s,"alliances":%s,"obligations":%s,"relations":%s,"gaps":%s}'
        , t1.meeting_count, t1.a_to_b_count, t1.b_to_a_count, case when t1.has_more then 'true' else 'false' end, case when t1.is_complete then 'true' else
        'false' end, json_quote(t1.first_contact), json_quote(t1.last_contact),
        (select x37.json from x37),
        (select x40.json from x40),
        (select x42.json from x42),
        (select x44.json from x44),
        (select x46.json from x46),
        (select x49.json from x49))
      from (select case when meeting_count > 1000 then 1000 else meeting_count end as meeting_count, case when a_to_b_count > 1000 then 1000 else a_to_b_count
          end as a_to_b_count, case when b_to_a_count > 1000 then 1000 else b_to_a_count end as b_to_a_count, (meeting_count > 20 or a_to_b_count > 20 or
          b_to_a_count > 20) as has_more, not cut as is_complete, first_contact, last_contact from totals31 where exists
        (select 1 from record t152 where t152.id = 'actors/sergey-lavrov' and t152.retired is null) and exists
        (select 1 from record t153 where t153.id = 'actors/wang-yi' and t153.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

with parts_of_a1(id) as materialized (with recursive t6(id) as
  (select t7.id from actor t7 where t7.id =
    (select 'actors/sergey-lavrov') union select t8.subject_id from t6 join relation t8 on t8.object_id = t6.id and t8.kind = 'part_of') select id from t6 limit
        2000), linked_to_a2(id) as materialized
(select distinct case n when 1 then t3.id when 2 then t4.id else t5.person_id end from parts_of_a1 t3
  left join office t4 on t4.body_id = t3.id
  left join tenure t5 on t5.office_id = t4.id cross join
  (select 1 as n union all select 2 union all select 3) t9 where case n when 1 then t3.id when 2 then t4.id else t5.person_id end is not null), parts_of_b3(id)
      as materialized (with recursive t15(id) as
  (select t16.id from actor t16 where t16.id =
    (select 'actors/wang-yi') union select t17.subject_id from t15 join relation t17 on t17.object_id = t15.id and t17.kind = 'part_of') select id from t15
        limit 2000), linked_to_b4(id) as materialized
(select distinct case n when 1 then t12.id when 2 then t13.id else t14.person_id end from parts_of_b3 t12
  left join office t13 on t13.body_id = t12.id
  left join tenure t14 on t14.office_id = t13.id cross join
  (select 1 as n union all select 2 union all select 3) t18 where case n when 1 then t12.id when 2 then t13.id else t14.person_id end is not null),
      fewer_participations_towards_b5(fewer) as materialized
(select
  (select count(*)
    from (select 1 from participation t2 where t2.actor_id in
      (select id from linked_to_a2) limit 4000) t10) <=
  (select count(*)
    from (select 1 from participation t11 where t11.actor_id in
      (select id from linked_to_b4) limit 4000) t19)), told_participation6(id, revision, label, note, since, until, rank, confidence, meeting_id, actor_id,
          role, represents_id, office_id, attendance, since_earliest, since_latest, until_earliest, until_latest, meeting_start_earliest) as not materialized
(select t22.id, t22.revision, t22.label, t22.note, t22.since, t22.until, t22.rank, t22.confidence, t22.meeting_id, t22.actor_id, t22.role, t22.represents_id,
    t22.office_id, t22.attendance, t22.since_earliest, t22.since_latest, t22.until_earliest, t22.until_latest, t22.meeting_start_earliest from participation t22
    where t22.rank <> 'deprecated'), participations_linked_to_a7(id) as materialized
(select id from linked_to_a2 where
  (select fewer from fewer_participations_towards_b5)), participations_linked_to_b8(id) as materialized
(select id from linked_to_b4 where not
  (select fewer from fewer_participations_towards_b5)), participations_towards_b9(event_id, day, cut) as materialized
(select *
  from (select event_id, day, count(*) over () = 2000 as cut
    from (select t20.event_id, t20.day
      from (select distinct t24.id, t24.meeting_id as event_id, t24.meeting_start_earliest as day from participations_linked_to_a7 t25 cross join
          told_participation6 t24 where t24.attendance in ('present', 'remote') and (likelihood(t24.actor_id = t25.id, 0.0001) or likelihood(t24.represents_id =
          t25.id, 0.0001) or likelihood(t24.office_id = t25.id, 0.0001))) t20 where
      (select 1 from told_participation6 t21 where t21.meeting_id = t20.event_id and t21.attendance in ('present', 'remote') and (t21.actor_id in
          (select id from linked_to_b4) or t21.represents_id in
          (select id from linked_to_b4) or t21.office_id in
          (select id from linked_to_b4)) limit 1) is not null and exists
      (select 1 from meeting t23 where t23.id = t20.event_id and t23.status = 'held') order by t20.day desc, t20.id desc limit 2000) t26) t33 union all select *
  from (select event_id, day, count(*) over () = 2000 as cut
    from (select t27.event_id, t27.day
      from (select distinct t30.id, t30.meeting_id as event_id, t30.meeting_start_earliest as day from participations_linked_to_b8 t31 cross join
          told_participation6 t30 where t30.attendance in ('present', 'remote') and (likelihood(t30.actor_id = t31.id, 0.0001) or likelihood(t30.represents_id =
          t31.id, 0.0001) or likelihood(t30.office_id = t31.id, 0.0001))) t27 where
      (select 1 from told_participation6 t28 where t28.meeting_id = t27.event_id and t28.attendance in ('present', 'remote') and (t28.actor_id in
          (select id from linked_to_a2) or t28.represents_id in
          (select id from linked_to_a2) or t28.office_id in
          (select id from linked_to_a2)) limit 1) is not null and exists
      (select 1 from meeting t29 where t29.id = t27.event_id and t29.status = 'held') order by t27.day desc, t27.id desc limit 2000) t32) t34),
          participations_towards_b9_by_a10(id, event_id, day, tenure_id) as materialized
(select t37.id, t37.event_id, t37.day, nullif(t37.tenure_id, '')
  from (select t36.id, t36.meeting_id as event_id, t36.meeting_start_earliest as day, case when t36.actor_id =
    (select 'actors/sergey-lavrov') then '' else
    (select
      (select min(coalesce(t39.tenure_id, ''))
        from (select t36.represents_id as actor_id, null as tenure_id where t36.represents_id is not null union all select t40.body_id as actor_id, null as
            tenure_id from office t40 where likelihood(t36.office_id = t40.id, 0.0001) and +t36.represents_id is null union all select t41.body_id as actor_id,
            t42.id as tenure_id from tenure t42 cross join office t41 where t42.person_id = t36.actor_id and t41.id = t42.office_id and +t36.represents_id is
            null and +t36.office_id is null and t42.since_earliest <= case when t38."end" is null then t38.start_latest else t38.end_latest end and
            t42.until_latest >= t38.start_earliest and t42.rank <> 'deprecated' union all select t36.actor_id as actor_id, null as tenure_id where
            +t36.represents_id is null and +t36.office_id is null and not exists
          (select 1 from tenure t43 where t43.person_id = t36.actor_id and t43.since_earliest <= case when t38."end" is null then t38.start_latest else
              t38.end_latest end and t43.until_latest >= t38.start_earliest and t43.rank <> 'deprecated')) t39 where t39.actor_id in
        (select id from parts_of_a1) and (t39.actor_id =
          (select 'actors/sergey-lavrov') or exists (with recursive t44(id) as
            (select t39.actor_id union select t47.id from t44 join relation t45 on t45.subject_id = t44.id and t45.kind = 'part_of' join actor t46 on t46.id =
                t44.id and t46.kind <> 'state' join actor t47 on t47.id = t45.object_id where t45.since_earliest <= case when t38."end" is null then
                t38.start_latest else t38.end_latest end and t45.until_latest >= t38.start_earliest and t45.rank <> 'deprecated') select 1 from t44 where t44.id
                =
            (select 'actors/sergey-lavrov')))) from meeting t38 where t38.id = t36.meeting_id) end as tenure_id from told_participation6 t36 where
                t36.meeting_id in
    (select event_id from participations_towards_b9) and t36.attendance in ('present', 'remote')) t37 where t37.tenure_id is not null),
        participations_towards_b9_by_b11(id, event_id, day, tenure_id) as materialized
(select t49.id, t49.event_id, t49.day, nullif(t49.tenure_id, '')
  from (select t48.id, t48.meeting_id as event_id, t48.meeting_start_earliest as day, case when t48.actor_id =
    (select 'actors/wang-yi') then '' else
    (select
      (select min(coalesce(t51.tenure_id, ''))
        from (select t48.represents_id as actor_id, null as tenure_id where t48.represents_id is not null union all select t52.body_id as actor_id, null as
            tenure_id from office t52 where likelihood(t48.office_id = t52.id, 0.0001) and +t48.represents_id is null union all select t53.body_id as actor_id,
            t54.id as tenure_id from tenure t54 cross join office t53 where t54.person_id = t48.actor_id and t53.id = t54.office_id and +t48.represents_id is
            null and +t48.office_id is null and t54.since_earliest <= case when t50."end" is null then t50.start_latest else t50.end_latest end and
            t54.until_latest >= t50.start_earliest and t54.rank <> 'deprecated' union all select t48.actor_id as actor_id, null as tenure_id where
            +t48.represents_id is null and +t48.office_id is null and not exists
          (select 1 from tenure t55 where t55.person_id = t48.actor_id and t55.since_earliest <= case when t50."end" is null then t50.start_latest else
              t50.end_latest end and t55.until_latest >= t50.start_earliest and t55.rank <> 'deprecated')) t51 where t51.actor_id in
        (select id from parts_of_b3) and (t51.actor_id =
          (select 'actors/wang-yi') or exists (with recursive t56(id) as
            (select t51.actor_id union select t59.id from t56 join relation t57 on t57.subject_id = t56.id and t57.kind = 'part_of' join actor t58 on t58.id =
                t56.id and t58.kind <> 'state' join actor t59 on t59.id = t57.object_id where t57.since_earliest <= case when t50."end" is null then
                t50.start_latest else t50.end_latest end and t57.until_latest >= t50.start_earliest and t57.rank <> 'deprecated') select 1 from t56 where t56.id
                =
            (select 'actors/wang-yi')))) from meeting t50 where t50.id = t48.meeting_id) end as tenure_id from told_participation6 t48 where t48.meeting_id in
    (select event_id from participations_towards_b9) and t48.attendance in ('present', 'remote')) t49 where t49.tenure_id is not null), met12(event_id, day,
        _place) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select distinct t35.event_id, t35.day from participations_towards_b9 t35 where t35.event_id in
    (select event_id from participations_towards_b9_by_a10) and t35.event_id in
    (select event_id from participations_towards_b9_by_b11)) t60), fewer_statements_towards_b13(fewer) as materialized
(select
  (select count(*)
    from (select 1 from statement t61 where t61.speaker_id in
      (select id from linked_to_a2) limit 4000) t62) <=
  (select count(*)
    from (select 1 from target t63 where t63.record_id in
      (select id from linked_to_b4) limit 4000) t64)), told_target14(id, revision, label, note, since, until, rank, confidence, statement_id, record_id, role,
          mention, stance, since_earliest, since_latest, until_earliest, until_latest, statement_date_earliest) as not materialized
(select t67.id, t67.revision, t67.label, t67.note, t67.since, t67.until, t67.rank, t67.confidence, t67.statement_id, t67.record_id, t67.role, t67.mention,
    t67.stance, t67.since_earliest, t67.since_latest, t67.until_earliest, t67.until_latest, t67.statement_date_earliest from target t67 where t67.rank <>
    'deprecated'), told_statement15(id, revision, label, summary, speaker_id, office_id, principal_id, meeting_id, date, form, speech_act, date_earliest,
    date_latest) as not materialized
(select t69.id, t69.revision, t69.label, t69.summary, t69.speaker_id, t69.office_id, t69.principal_id, t69.meeting_id, t69.date, t69.form, t69.speech_act,
    t69.date_earliest, t69.date_latest from statement t69 where true), statements_linked_to_a16(id) as materialized
(select id from linked_to_a2 where
  (select fewer from fewer_statements_towards_b13)), targets_linked_to_b17(id) as materialized
(select id from linked_to_b4 where not
  (select fewer from fewer_statements_towards_b13)), statements_towards_b18(event_id, day, cut) as materialized
(select *
  from (select event_id, day, count(*) over () = 2000 as cut
    from (select t65.event_id, t65.day
      from (select distinct t68.id, t68.id as event_id, t68.date_earliest as day from statements_linked_to_a16 t70 cross join told_statement15 t68 where true
          and (likelihood(t68.speaker_id = t70.id, 0.0001) or likelihood(t68.principal_id = t70.id, 0.0001) or likelihood(t68.office_id = t70.id, 0.0001))) t65
          where
      (select 1 from told_target14 t66 where t66.statement_id = t65.event_id and (t66.record_id in
          (select id from linked_to_b4)) limit 1) is not null order by t65.day desc, t65.id desc limit 2000) t71) t77 union all select *
  from (select event_id, day, count(*) over () = 2000 as cut
    from (select t72.event_id, t72.day
      from (select distinct t74.id, t74.statement_id as event_id, t74.statement_date_earliest as day from targets_linked_to_b17 t75 cross join told_target14 t74
          where true and (likelihood(t74.record_id = t75.id, 0.0001))) t72 where
      (select 1 from told_statement15 t73 where t73.id = t72.event_id and (t73.speaker_id in
          (select id from linked_to_a2) or t73.principal_id in
          (select id from linked_to_a2) or t73.office_id in
          (select id from linked_to_a2)) limit 1) is not null order by t72.day desc, t72.id desc limit 2000) t76) t78), statements_towards_b18_by_a19(id,
              event_id, day, tenure_id) as materialized
(select t81.id, t81.event_id, t81.day, nullif(t81.tenure_id, '')
  from (select t80.id, t80.id as event_id, t80.date_earliest as day, case when t80.speaker_id =
    (select 'actors/sergey-lavrov') then '' else
    (select min(coalesce(t82.tenure_id, ''))
      from (select t80.principal_id as actor_id, null as tenure_id where t80.principal_id is not null union all select t83.body_id as actor_id, null as
          tenure_id from office t83 where likelihood(t80.office_id = t83.id, 0.0001) and +t80.principal_id is null union all select t84.body_id as actor_id,
          t85.id as tenure_id from tenure t85 cross join office t84 where t85.person_id = t80.speaker_id and t84.id = t85.office_id and +t80.principal_id is
          null and +t80.office_id is null and t85.since_earliest <= t80.date_latest and t85.until_latest >= t80.date_earliest and t85.rank <> 'deprecated' union
          all select t80.speaker_id as actor_id, null as tenure_id where +t80.principal_id is null and +t80.office_id is null and not exists
        (select 1 from tenure t86 where t86.person_id = t80.speaker_id and t86.since_earliest <= t80.date_latest and t86.until_latest >= t80.date_earliest and
            t86.rank <> 'deprecated')) t82 where t82.actor_id in
      (select id from parts_of_a1) and (t82.actor_id =
        (select 'actors/sergey-lavrov') or exists (with recursive t87(id) as
          (select t82.actor_id union select t90.id from t87 join relation t88 on t88.subject_id = t87.id and t88.kind = 'part_of' join actor t89 on t89.id =
              t87.id and t89.kind <> 'state' join actor t90 on t90.id = t88.object_id where t88.since_earliest <= t80.date_latest and t88.until_latest >=
              t80.date_earliest and t88.rank <> 'deprecated') select 1 from t87 where t87.id =
          (select 'actors/sergey-lavrov')))) end as tenure_id from told_statement15 t80 where t80.id in
    (select event_id from statements_towards_b18) and true) t81 where t81.tenure_id is not null), statements_towards_b18_by_b20(id, event_id, day, tenure_id) as
        materialized
(select t92.id, t92.event_id, t92.day, nullif(t92.tenure_id, '')
  from (select t91.id, t91.statement_id as event_id, t91.statement_date_earliest as day, case when t91.record_id =
    (select 'actors/wang-yi') then '' else
    (select
      (select min(coalesce(t94.tenure_id, ''))
        from (select t96.body_id as actor_id, t97.id as tenure_id from tenure t97 cross join office t96 where t97.person_id = t91.record_id and t96.id =
            t97.office_id and t97.since_earliest <= t93.date_latest and t97.until_latest >= t93.date_earliest and t97.rank <> 'deprecated' union all select
            t91.record_id as actor_id, null as tenure_id where not exists
          (select 1 from tenure t98 where t98.person_id = t91.record_id and t98.since_earliest <= t93.date_latest and t98.until_latest >= t93.date_earliest and
              t98.rank <> 'deprecated')) t94 where t94.actor_id in
        (select id from parts_of_b3) and (t94.actor_id =
          (select 'actors/wang-yi') or exists (with recursive t99(id) as
            (select t94.actor_id union select t102.id from t99 join relation t100 on t100.subject_id = t99.id and t100.kind = 'part_of' join actor t101 on
                t101.id = t99.id and t101.kind <> 'state' join actor t102 on t102.id = t100.object_id where t100.since_earliest <= t93.date_latest and
                t100.until_latest >= t93.date_earliest and t100.rank <> 'deprecated') select 1 from t99 where t99.id =
            (select 'actors/wang-yi')))) from statement t93 where t93.id = t91.statement_id) end as tenure_id from told_target14 t91 where t91.statement_id in
    (select event_id from statements_towards_b18) and true) t92 where t92.tenure_id is not null), a_to_b21(event_id, day, _place) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select distinct t79.event_id, t79.day from statements_towards_b18 t79 where t79.event_id in
    (select event_id from statements_towards_b18_by_a19) and t79.event_id in
    (select event_id from statements_towards_b18_by_b20)) t103), fewer_statements_towards_a22(fewer) as materialized
(select
  (select count(*)
    from (select 1 from statement t104 where t104.speaker_id in
      (select id from linked_to_b4) limit 4000) t105) <=
  (select count(*)
    from (select 1 from target t106 where t106.record_id in
      (select id from linked_to_a2) limit 4000) t107)), statements_linked_to_b23(id) as materialized
(select id from linked_to_b4 where
  (select fewer from fewer_statements_towards_a22)), targets_linked_to_a24(id) as materialized
(select id from linked_to_a2 where not
  (select fewer from fewer_statements_towards_a22)), statements_towards_a25(event_id, day, cut) as materialized
(select *
  from (select event_id, day, count(*) over () = 2000 as cut
    from (select t108.event_id, t108.day
      from (select distinct t110.id, t110.id as event_id, t110.date_earliest as day from statements_linked_to_b23 t111 cross join told_statement15 t110 where
          true and (likelihood(t110.speaker_id = t111.id, 0.0001) or likelihood(t110.principal_id = t111.id, 0.0001) or likelihood(t110.office_id = t111.id,
          0.0001))) t108 where
      (select 1 from told_target14 t109 where t109.statement_id = t108.event_id and (t109.record_id in
          (select id from linked_to_a2)) limit 1) is not null order by t108.day desc, t108.id desc limit 2000) t112) t118 union all select *
  from (select event_id, day, count(*) over () = 2000 as cut
    from (select t113.event_id, t113.day
      from (select distinct t115.id, t115.statement_id as event_id, t115.statement_date_earliest as day from targets_linked_to_a24 t116 cross join told_target14
          t115 where true and (likelihood(t115.record_id = t116.id, 0.0001))) t113 where
      (select 1 from told_statement15 t114 where t114.id = t113.event_id and (t114.speaker_id in
          (select id from linked_to_b4) or t114.principal_id in
          (select id from linked_to_b4) or t114.office_id in
          (select id from linked_to_b4)) limit 1) is not null order by t113.day desc, t113.id desc limit 2000) t117) t119), statements_towards_a25_by_b26(id,
              event_id, day, tenure_id) as materialized
(select t122.id, t122.event_id, t122.day, nullif(t122.tenure_id, '')
  from (select t121.id, t121.id as event_id, t121.date_earliest as day, case when t121.speaker_id =
    (select 'actors/wang-yi') then '' else
    (select min(coalesce(t123.tenure_id, ''))
      from (select t121.principal_id as actor_id, null as tenure_id where t121.principal_id is not null union all select t124.body_id as actor_id, null as
          tenure_id from office t124 where likelihood(t121.office_id = t124.id, 0.0001) and +t121.principal_id is null union all select t125.body_id as
          actor_id, t126.id as tenure_id from tenure t126 cross join office t125 where t126.person_id = t121.speaker_id and t125.id = t126.office_id and
          +t121.principal_id is null and +t121.office_id is null and t126.since_earliest <= t121.date_latest and t126.until_latest >= t121.date_earliest and
          t126.rank <> 'deprecated' union all select t121.speaker_id as actor_id, null as tenure_id where +t121.principal_id is null and +t121.office_id is null
          and not exists
        (select 1 from tenure t127 where t127.person_id = t121.speaker_id and t127.since_earliest <= t121.date_latest and t127.until_latest >=
            t121.date_earliest and t127.rank <> 'deprecated')) t123 where t123.actor_id in
      (select id from parts_of_b3) and (t123.actor_id =
        (select 'actors/wang-yi') or exists (with recursive t128(id) as
          (select t123.actor_id union select t131.id from t128 join relation t129 on t129.subject_id = t128.id and t129.kind = 'part_of' join actor t130 on
              t130.id = t128.id and t130.kind <> 'state' join actor t131 on t131.id = t129.object_id where t129.since_earliest <= t121.date_latest and
              t129.until_latest >= t121.date_earliest and t129.rank <> 'deprecated') select 1 from t128 where t128.id =
          (select 'actors/wang-yi')))) end as tenure_id from told_statement15 t121 where t121.id in
    (select event_id from statements_towards_a25) and true) t122 where t122.tenure_id is not null), statements_towards_a25_by_a27(id, event_id, day, tenure_id)
        as materialized
(select t133.id, t133.event_id, t133.day, nullif(t133.tenure_id, '')
  from (select t132.id, t132.statement_id as event_id, t132.statement_date_earliest as day, case when t132.record_id =
    (select 'actors/sergey-lavrov') then '' else
    (select
      (select min(coalesce(t135.tenure_id, ''))
        from (select t137.body_id as actor_id, t138.id as tenure_id from tenure t138 cross join office t137 where t138.person_id = t132.record_id and t137.id =
            t138.office_id and t138.since_earliest <= t134.date_latest and t138.until_latest >= t134.date_earliest and t138.rank <> 'deprecated' union all
            select t132.record_id as actor_id, null as tenure_id where not exists
          (select 1 from tenure t139 where t139.person_id = t132.record_id and t139.since_earliest <= t134.date_latest and t139.until_latest >=
              t134.date_earliest and t139.rank <> 'deprecated')) t135 where t135.actor_id in
        (select id from parts_of_a1) and (t135.actor_id =
          (select 'actors/sergey-lavrov') or exists (with recursive t140(id) as
            (select t135.actor_id union select t143.id from t140 join relation t141 on t141.subject_id = t140.id and t141.kind = 'part_of' join actor t142 on
                t142.id = t140.id and t142.kind <> 'state' join actor t143 on t143.id = t141.object_id where t141.since_earliest <= t134.date_latest and
                t141.until_latest >= t134.date_earliest and t141.rank <> 'deprecated') select 1 from t140 where t140.id =
            (select 'actors/sergey-lavrov')))) from statement t134 where t134.id = t132.statement_id) end as tenure_id from told_target14 t132 where
                t132.statement_id in
    (select event_id from statements_towards_a25) and true) t133 where t133.tenure_id is not null), b_to_a28(event_id, day, _place) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select distinct t120.event_id, t120.day from statements_towards_a25 t120 where t120.event_id in
    (select event_id from statements_towards_a25_by_b26) and t120.event_id in
    (select event_id from statements_towards_a25_by_a27)) t144), parts29(event_id, whole_id) as materialized (with recursive linked as
  (select t147.event_id, t150.part_of_id from met12 t147 join meeting t150 on t150.id = t147.event_id where t147._place <= 1000), t149(event_id, whole_id) as
  (select event_id, event_id from linked where not exists
    (select 1 from linked t148 where t148.event_id = linked.part_of_id) union select linked.event_id, t149.whole_id from t149 join linked on linked.part_of_id =
        t149.event_id) select event_id, whole_id from t149), whole30(event_id, day, _place) as materialized
(select t145.event_id, t146.day, row_number() over (order by t146._place) from parts29 t145 join met12 t146 on t146.event_id = t145.event_id where t145.whole_id
    = t145.event_id), totals31(meeting_count, a_to_b_count, b_to_a_count, cut, first_contact, last_contact) as materialized
(select count(case when kind = 'whole' then 1 end), count(case when kind = 'a_to_b' then 1 end), count(case when kind = 'b_to_a' then 1 end), coalesce(max(cut)
    = 1 or max(_place) > 1000, false), min(case when day > '0000-00-00' and day < '9999-99-99' and _place <= 1000 then day end), max(case when day >
    '0000-00-00' and day < '9999-99-99' and _place <= 1000 then day end)
  from (select 'met' as kind, day, _place, 0 as cut from met12 union all select 'a_to_b' as kind, day, _place, 0 as cut from a_to_b21 union all select 'b_to_a'
      as kind, day, _place, 0 as cut from b_to_a28 union all select 'whole', null, 0, 0 from whole30 where _place <= 1000 union all select 'cut', null, 0, 1
      from participations_towards_b9 where cut union all select 'cut', null, 0, 1 from statements_towards_b18 where cut union all select 'cut', null, 0, 1 from
      statements_towards_a25 where cut) t151), p32 as materialized
(select t157.*, row_number() over (order by t157._place) as _n
  from (select t156.event_id as meeting_id, t156._place, t155.start as date, t155.start_earliest as date_earliest, t155.start_latest as date_latest
    from (select * from whole30 where _place <= 20 order by _place limit 20) t156 join meeting t155 on t155.id = t156.event_id) t157), told_citation32(id,
        revision, label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not
        materialized
(select t164.id, t164.revision, t164.label, t164.note, t164.record_id, t164.document_id, t164.support_type, t164.value, t164.start_offset, t164.end_offset,
    t164.span_sha256, t164.page, t164.phrase, t164.prefix, t164.suffix, t164.field from citation t164 where true), x34(id, json) as
(select t161._n, printf('[%s]',
    (select group_concat(t170._told, ',')
      from (select row_number() over (order by t165.participation_id) as _n, printf(
          '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t166.id,
          json_quote(t166.label), upper(t166.role), upper(t166.attendance), t167.id, json_quote(t167.label), case when t168.id is null then 'null' else
          '{"id":"' || t168.id || '","label":' || json_quote(t168.label) || ',"since":' || case when t168.since is null then 'null' else '{"text":"' ||
          t168.since || '","earliest":' || case t168.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t168.since_earliest
          || '"' end || ',"latest":' || case t168.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t168.since_latest || '"'
          end || '}' end || ',"until":' || case when t168.until is null then 'null' else '{"text":"' || t168.until || '","earliest":' || case
          t168.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t168.until_earliest || '"' end || ',"latest":' || case
          t168.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t168.until_latest || '"' end || '}' end || '}' end, case
          when t169.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t169.id,
          json_quote(t169.start_offset), json_quote(t169.end_offset), json_quote(t169.page), json_quote(t169.phrase)) end) as _told
        from (select t162.id as participation_id, case when count(*) = count(t162.tenure_id) then min(t162.tenure_id) end as tenure_id,
          (select t163.id from told_citation32 t163 where t163.record_id = t162.id and t163.support_type = 'supports' order by t163.id limit 1) as citation_id
              from participations_towards_b9_by_a10 t162 where t162.event_id = t161.meeting_id group by t162.id) t165
        left join participation t166 on t166.id = t165.participation_id
        left join actor t167 on t167.id = t166.actor_id
        left join tenure t168 on t168.id = t165.tenure_id
        left join citation t169 on t169.id = t165.citation_id order by _n limit 20) t170)) from p32 t161), x35(id, json) as
(select t171._n, printf('[%s]',
    (select group_concat(t179._told, ',')
      from (select row_number() over (order by t174.participation_id) as _n, printf(
          '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t175.id,
          json_quote(t175.label), upper(t175.role), upper(t175.attendance), t176.id, json_quote(t176.label), case when t177.id is null then 'null' else
          '{"id":"' || t177.id || '","label":' || json_quote(t177.label) || ',"since":' || case when t177.since is null then 'null' else '{"text":"' ||
          t177.since || '","earliest":' || case t177.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t177.since_earliest
          || '"' end || ',"latest":' || case t177.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t177.since_latest || '"'
          end || '}' end || ',"until":' || case when t177.until is null then 'null' else '{"text":"' || t177.until || '","earliest":' || case
          t177.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t177.until_earliest || '"' end || ',"latest":' || case
          t177.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t177.until_latest || '"' end || '}' end || '}' end, case
          when t178.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t178.id,
          json_quote(t178.start_offset), json_quote(t178.end_offset), json_quote(t178.page), json_quote(t178.phrase)) end) as _told
        from (select t172.id as participation_id, case when count(*) = count(t172.tenure_id) then min(t172.tenure_id) end as tenure_id,
          (select t173.id from told_citation32 t173 where t173.record_id = t172.id and t173.support_type = 'supports' order by t173.id limit 1) as citation_id
              from participations_towards_b9_by_b11 t172 where t172.event_id = t171.meeting_id group by t172.id) t174
        left join participation t175 on t175.id = t174.participation_id
        left join actor t176 on t176.id = t175.actor_id
        left join tenure t177 on t177.id = t174.tenure_id
        left join citation t178 on t178.id = t174.citation_id order by _n limit 20) t179)) from p32 t171), x36(id, json) as
(select t180._n, printf('[%s]',
    (select group_concat(t204._told, ',')
      from (select row_number() over (order by t185.place) as _n, printf(
          '{"date":%s,"meeting":{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s},"a":[%s],"b":[%s]}', case when t185.date is null then 'null' else
          '{"text":"' || t185.date || '","earliest":' || case t185.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t185.date_earliest || '"' end || ',"latest":' || case t185.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t185.date_latest || '"' end || '}' end, t186.id, json_quote(t186.label), upper(t186.kind), case when t186.start is null then 'null' else '{"text":"'
          || t186.start || '","earliest":' || case t186.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t186.start_earliest || '"' end || ',"latest":' || case t186.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t186.start_latest || '"' end || '}' end, case when t187.id is null then 'null' else '{"id":"' || t187.id || '","label":' || json_quote(t187.label) ||
          '}' end,
          (select group_concat(t195._told, ',')
            from (select row_number() over (order by t190.participation_id) as _n, printf(
                '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t191.id,
                json_quote(t191.label), upper(t191.role), upper(t191.attendance), t192.id, json_quote(t192.label), case when t193.id is null then 'null' else
                '{"id":"' || t193.id || '","label":' || json_quote(t193.label) || ',"since":' || case when t193.since is null then 'null' else '{"text":"' ||
                t193.since || '","earliest":' || case t193.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t193.since_earliest || '"' end || ',"latest":' || case t193.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t193.since_latest || '"' end || '}' end || ',"until":' || case when t193.until is null then 'null' else '{"text":"' || t193.until ||
                '","earliest":' || case t193.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t193.until_earliest || '"'
                end || ',"latest":' || case t193.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t193.until_latest || '"'
                end || '}' end || '}' end, case when t194.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}'
                , t194.id, json_quote(t194.start_offset), json_quote(t194.end_offset), json_quote(t194.page), json_quote(t194.phrase)) end) as _told
              from (select t188.id as participation_id, case when count(*) = count(t188.tenure_id) then min(t188.tenure_id) end as tenure_id,
                (select t189.id from told_citation32 t189 where t189.record_id = t188.id and t189.support_type = 'supports' order by t189.id limit 1) as
                    citation_id from participations_towards_b9_by_a10 t188 where t188.event_id = t185.meeting_id group by t188.id) t190
              left join participation t191 on t191.id = t190.participation_id
              left join actor t192 on t192.id = t191.actor_id
              left join tenure t193 on t193.id = t190.tenure_id
              left join citation t194 on t194.id = t190.citation_id order by _n limit 5) t195),
          (select group_concat(t203._told, ',')
            from (select row_number() over (order by t198.participation_id) as _n, printf(
                '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t199.id,
                json_quote(t199.label), upper(t199.role), upper(t199.attendance), t200.id, json_quote(t200.label), case when t201.id is null then 'null' else
                '{"id":"' || t201.id || '","label":' || json_quote(t201.label) || ',"since":' || case when t201.since is null then 'null' else '{"text":"' ||
                t201.since || '","earliest":' || case t201.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t201.since_earliest || '"' end || ',"latest":' || case t201.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t201.since_latest || '"' end || '}' end || ',"until":' || case when t201.until is null then 'null' else '{"text":"' || t201.until ||
                '","earliest":' || case t201.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t201.until_earliest || '"'
                end || ',"latest":' || case t201.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t201.until_latest || '"'
                end || '}' end || '}' end, case when t202.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}'
                , t202.id, json_quote(t202.start_offset), json_quote(t202.end_offset), json_quote(t202.page), json_quote(t202.phrase)) end) as _told
              from (select t196.id as participation_id, case when count(*) = count(t196.tenure_id) then min(t196.tenure_id) end as tenure_id,
                (select t197.id from told_citation32 t197 where t197.record_id = t196.id and t197.support_type = 'supports' order by t197.id limit 1) as
                    citation_id from participations_towards_b9_by_b11 t196 where t196.event_id = t185.meeting_id group by t196.id) t198
              left join participation t199 on t199.id = t198.participation_id
              left join actor t200 on t200.id = t199.actor_id
              left join tenure t201 on t201.id = t198.tenure_id
              left join citation t202 on t202.id = t198.citation_id order by _n limit 5) t203)) as _told
        from (select t182.event_id as meeting_id, t182.place, t181.start as date, t181.start_earliest as date_earliest, t181.start_latest as date_latest
          from (select t183.event_id, -t184._place as place from parts29 t183 join met12 t184 on t184.event_id = t183.event_id where t183.whole_id =
              t180.meeting_id and t183.event_id <> t180.meeting_id) t182 join meeting t181 on t181.id = t182.event_id) t185
        left join meeting t186 on t186.id = t185.meeting_id
        left join place t187 on t187.id = t186.place_id order by _n limit 20) t204)) from p32 t180), x37(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t205._told, ',')
      from (select t158._n as _n, printf('{"date":%s,"meeting":{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s},"a":%s,"b":%s,"parts":%s}', case when
          t158.date is null then 'null' else '{"text":"' || t158.date || '","earliest":' || case t158.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t158.date_earliest || '"' end || ',"latest":' || case t158.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t158.date_latest || '"' end || '}' end, t159.id, json_quote(t159.label), upper(t159.kind), case when t159.start
          is null then 'null' else '{"text":"' || t159.start || '","earliest":' || case t159.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t159.start_earliest || '"' end || ',"latest":' || case t159.start_latest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t159.start_latest || '"' end || '}' end, case when t160.id is null then 'null' else '{"id":"' || t160.id || '","label":' ||
          json_quote(t160.label) || '}' end,
          (select x34.json from x34 where x34.id = t158._n),
          (select x35.json from x35 where x35.id = t158._n),
          (select x36.json from x36 where x36.id = t158._n)) as _told from p32 t158
        left join meeting t159 on t159.id = t158.meeting_id
        left join place t160 on t160.id = t159.place_id order by _n limit 100) t205))), p38 as materialized
(select t215.*, row_number() over (order by t215._day desc, t215.statement_id desc, t215.direction desc) as _n
  from (select t208.event_id as statement_id, t208.day as _day, 'a_to_b' as direction, t207.date as date, t207.date_earliest as date_earliest, t207.date_latest
      as date_latest,
    (select t209.id from told_citation32 t209 where t209.record_id = t207.id and t209.support_type = 'supports' order by t209.id limit 1) as citation_id,
    (select case when count(*) = count(t210.tenure_id) then min(t210.tenure_id) end from statements_towards_b18_by_a19 t210 where t210.event_id = t207.id) as
        tenure_id
    from (select * from a_to_b21 where _place <= 20 order by _place limit 20) t208 join statement t207 on t207.id = t208.event_id union all select t212.event_id
        as statement_id, t212.day as _day, 'b_to_a' as direction, t211.date as date, t211.date_earliest as date_earliest, t211.date_latest as date_latest,
    (select t213.id from told_citation32 t213 where t213.record_id = t211.id and t213.support_type = 'supports' order by t213.id limit 1) as citation_id,
    (select case when count(*) = count(t214.tenure_id) then min(t214.tenure_id) end from statements_towards_a25_by_b26 t214 where t214.event_id = t211.id) as
        tenure_id
    from (select * from b_to_a28 where _place <= 20 order by _place limit 20) t212 join statement t211 on t211.id = t212.event_id) t215), x39(id, json) as
(select t221._n, printf('[%s]',
    (select group_concat(t230._told, ',')
      from (select row_number() over (order by t226.target_id) as _n, printf(
          '{"target":{"id":"%s","label":%s,"role":"%s","mention":"%s","stance":"%s"},"tenure":%s,"citation":%s}', t227.id, json_quote(t227.label),
          upper(t227.role), upper(t227.mention), upper(t227.stance), case when t228.id is null then 'null' else '{"id":"' || t228.id || '","label":' ||
          json_quote(t228.label) || ',"since":' || case when t228.since is null then 'null' else '{"text":"' || t228.since || '","earliest":' || case
          t228.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t228.since_earliest || '"' end || ',"latest":' || case
          t228.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t228.since_latest || '"' end || '}' end || ',"until":' ||
          case when t228.until is null then 'null' else '{"text":"' || t228.until || '","earliest":' || case t228.until_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t228.until_earliest || '"' end || ',"latest":' || case t228.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t228.until_latest || '"' end || '}' end || '}' end, case when t229.id is null then 'null' else printf(
          '{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t229.id, json_quote(t229.start_offset), json_quote(t229.end_offset),
          json_quote(t229.page), json_quote(t229.phrase)) end) as _told
        from (select t222.id as target_id, case when count(*) = count(t222.tenure_id) then min(t222.tenure_id) end as tenure_id,
          (select t223.id from told_citation32 t223 where t223.record_id = t222.id and t223.support_type = 'supports' order by t223.id limit 1) as citation_id
              from statements_towards_b18_by_b20 t222 where t222.event_id = t221.statement_id and t221.direction = 'a_to_b' group by t222.id union all select
              t224.id as target_id, case when count(*) = count(t224.tenure_id) then min(t224.tenure_id) end as tenure_id,
          (select t225.id from told_citation32 t225 where t225.record_id = t224.id and t225.support_type = 'supports' order by t225.id limit 1) as citation_id
              from statements_towards_a25_by_a27 t224 where t224.event_id = t221.statement_id and t221.direction = 'b_to_a' group by t224.id) t226
        left join target t227 on t227.id = t226.target_id
        left join tenure t228 on t228.id = t226.tenure_id
        left join citation t229 on t229.id = t226.citation_id order by _n limit 20) t230)) from p38 t221), x40(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t231._told, ',')
      from (select t216._n as _n, printf(
          '{"date":%s,"direction":"%s","statement":{"id":"%s","label":%s,"date":%s,"speechAct":"%s","speaker":{"id":"%s","label":%s}},"tenure":%s,"citation":%s,"targets":%s}'
          , case when t216.date is null then 'null' else '{"text":"' || t216.date || '","earliest":' || case t216.date_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t216.date_earliest || '"' end || ',"latest":' || case t216.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t216.date_latest || '"' end || '}' end, upper(t216.direction), t217.id, json_quote(t217.label), case when
          t217.date is null then 'null' else '{"text":"' || t217.date || '","earliest":' || case t217.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t217.date_earliest || '"' end || ',"latest":' || case t217.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t217.date_latest || '"' end || '}' end, upper(t217.speech_act), t218.id, json_quote(t218.label), case when
          t219.id is null then 'null' else '{"id":"' || t219.id || '","label":' || json_quote(t219.label) || ',"since":' || case when t219.since is null then
          'null' else '{"text":"' || t219.since || '","earliest":' || case t219.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else
          '"' || t219.since_earliest || '"' end || ',"latest":' || case t219.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"'
          || t219.since_latest || '"' end || '}' end || ',"until":' || case when t219.until is null then 'null' else '{"text":"' || t219.until ||
          '","earliest":' || case t219.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t219.until_earliest || '"' end ||
          ',"latest":' || case t219.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t219.until_latest || '"' end || '}' end
          || '}' end, case when t220.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t220.id,
          json_quote(t220.start_offset), json_quote(t220.end_offset), json_quote(t220.page), json_quote(t220.phrase)) end,
          (select x39.json from x39 where x39.id = t216._n)) as _told from p38 t216
        left join statement t217 on t217.id = t216.statement_id
        left join actor t218 on t218.id = t217.speaker_id
        left join tenure t219 on t219.id = t216.tenure_id
        left join citation t220 on t220.id = t216.citation_id order by _n limit 200) t231))), p41 as materialized
(select t237.*, row_number() over (order by t237.alliance_id, t237.since_earliest, t237.a_id, t237.b_id) as _n
  from (select t233.alliance_id, t233.id as a_id, t234.id as b_id, case when (t233.since_earliest, t233.since_latest) >= (t234.since_earliest,
      t234.since_latest) then t233.since else t234.since end as since, case when (t233.until_latest, t233.until_earliest) <= (t234.until_latest,
      t234.until_earliest) then t233.until else t234.until end as until, case when t233.since_earliest >= t234.since_earliest then t233.since_earliest else
      t234.since_earliest end as since_earliest, case when t233.since_latest >= t234.since_latest then t233.since_latest else t234.since_latest end as
      since_latest, case when t233.until_earliest <= t234.until_earliest then t233.until_earliest else t234.until_earliest end as until_earliest, case when
      t233.until_latest <= t234.until_latest then t233.until_latest else t234.until_latest end as until_latest,
    (select t235.id from told_citation32 t235 where t235.record_id = t233.id and t235.support_type = 'supports' order by t235.id limit 1) as a_citation_id,
    (select t236.id from told_citation32 t236 where t236.record_id = t234.id and t236.support_type = 'supports' order by t236.id limit 1) as b_citation_id from
        membership t233 join membership t234 on t234.alliance_id = t233.alliance_id where t233.actor_id = 'actors/sergey-lavrov' and t233.status in ('member',
        'signatory') and t234.actor_id = 'actors/wang-yi' and t234.status in ('member', 'signatory') and t233.since_earliest <= t234.until_latest and
        t234.since_earliest <= t233.until_latest and t233.rank <> 'deprecated' and t234.rank <> 'deprecated') t237), x42(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t244._told, ',')
      from (select t238._n as _n, printf(
          '{"alliance":{"id":"%s","label":%s},"since":%s,"until":%s,"a":{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s},"aCitation":%s,"b":{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s},"bCitation":%s}'
          , t239.id, json_quote(t239.label), case when t238.since is null then 'null' else '{"text":"' || t238.since || '","earliest":' || case
          t238.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t238.since_earliest || '"' end || ',"latest":' || case
          t238.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t238.since_latest || '"' end || '}' end, case when
          t238.until is null then 'null' else '{"text":"' || t238.until || '","earliest":' || case t238.until_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t238.until_earliest || '"' end || ',"latest":' || case t238.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t238.until_latest || '"' end || '}' end, t240.id, json_quote(t240.label), upper(t240.status), case when
          t240.since is null then 'null' else '{"text":"' || t240.since || '","earliest":' || case t240.since_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t240.since_earliest || '"' end || ',"latest":' || case t240.since_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t240.since_latest || '"' end || '}' end, case when t240.until is null then 'null' else '{"text":"' || t240.until
          || '","earliest":' || case t240.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t240.until_earliest || '"' end
          || ',"latest":' || case t240.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t240.until_latest || '"' end || '}'
          end, case when t241.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t241.id,
          json_quote(t241.start_offset), json_quote(t241.end_offset), json_quote(t241.page), json_quote(t241.phrase)) end, t242.id, json_quote(t242.label),
          upper(t242.status), case when t242.since is null then 'null' else '{"text":"' || t242.since || '","earliest":' || case t242.since_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t242.since_earliest || '"' end || ',"latest":' || case t242.since_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t242.since_latest || '"' end || '}' end, case when t242.until is null then 'null'
          else '{"text":"' || t242.until || '","earliest":' || case t242.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t242.until_earliest || '"' end || ',"latest":' || case t242.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t242.until_latest || '"' end || '}' end, case when t243.id is null then 'null' else printf(
          '{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t243.id, json_quote(t243.start_offset), json_quote(t243.end_offset),
          json_quote(t243.page), json_quote(t243.phrase)) end) as _told from p41 t238
        left join alliance t239 on t239.id = t238.alliance_id
        left join membership t240 on t240.id = t238.a_id
        left join citation t241 on t241.id = t238.a_citation_id
        left join membership t242 on t242.id = t238.b_id
        left join citation t243 on t243.id = t238.b_citation_id order by _n limit 100) t244))), p43 as materialized
(select t264.*, row_number() over (order by t264.alliance_id, t264.obligation_id, t264.direction desc) as _n
  from (select distinct t246.id as obligation_id, t246.alliance_id, 'a_to_b' as direction,
    (select t254.id from told_citation32 t254 where t254.record_id = t246.id and t254.support_type = 'supports' order by t254.id limit 1) as citation_id
    from (select t248.id, t248.alliance_id, t248.since_earliest as first, t248.until_latest as last from obligation t248 where t248.obligor_id =
        'actors/sergey-lavrov' and t248.rank <> 'deprecated' union all select t249.id, t249.alliance_id, case when t250.since_earliest >= t249.since_earliest
        then t250.since_earliest else t249.since_earliest end, case when t250.until_latest <= t249.until_latest then t250.until_latest else t249.until_latest
        end from membership t250 join obligation t249 on t249.alliance_id = t250.alliance_id where t249.obligor_id is null and t250.status in ('member',
        'signatory') and t250.since_earliest <= t249.until_latest and t249.since_earliest <= t250.until_latest and t250.actor_id = 'actors/sergey-lavrov' and
        t250.rank <> 'deprecated' and t249.rank <> 'deprecated') t246 join
    (select t251.id, t251.alliance_id, t251.since_earliest as first, t251.until_latest as last from obligation t251 where t251.beneficiary_id = 'actors/wang-yi'
        and t251.rank <> 'deprecated' union all select t252.id, t252.alliance_id, case when t253.since_earliest >= t252.since_earliest then t253.since_earliest
        else t252.since_earliest end, case when t253.until_latest <= t252.until_latest then t253.until_latest else t252.until_latest end from membership t253
        join obligation t252 on t252.alliance_id = t253.alliance_id where t252.beneficiary_id is null and t253.status in ('member', 'signatory') and
        t253.since_earliest <= t252.until_latest and t252.since_earliest <= t253.until_latest and t253.actor_id = 'actors/wang-yi' and t253.rank <> 'deprecated'
        and t252.rank <> 'deprecated') t247 on t247.id = t246.id where t246.first <= t247.last and t247.first <= t246.last union all select distinct t255.id as
        obligation_id, t255.alliance_id, 'b_to_a' as direction,
    (select t263.id from told_citation32 t263 where t263.record_id = t255.id and t263.support_type = 'supports' order by t263.id limit 1) as citation_id
    from (select t257.id, t257.alliance_id, t257.since_earliest as first, t257.until_latest as last from obligation t257 where t257.obligor_id =
        'actors/wang-yi' and t257.rank <> 'deprecated' union all select t258.id, t258.alliance_id, case when t259.since_earliest >= t258.since_earliest then
        t259.since_earliest else t258.since_earliest end, case when t259.until_latest <= t258.until_latest then t259.until_latest else t258.until_latest end
        from membership t259 join obligation t258 on t258.alliance_id = t259.alliance_id where t258.obligor_id is null and t259.status in ('member', 'signatory'
        ) and t259.since_earliest <= t258.until_latest and t258.since_earliest <= t259.until_latest and t259.actor_id = 'actors/wang-yi' and t259.rank <>
        'deprecated' and t258.rank <> 'deprecated') t255 join
    (select t260.id, t260.alliance_id, t260.since_earliest as first, t260.until_latest as last from obligation t260 where t260.beneficiary_id =
        'actors/sergey-lavrov' and t260.rank <> 'deprecated' union all select t261.id, t261.alliance_id, case when t262.since_earliest >= t261.since_earliest
        then t262.since_earliest else t261.since_earliest end, case when t262.until_latest <= t261.until_latest then t262.until_latest else t261.until_latest
        end from membership t262 join obligation t261 on t261.alliance_id = t262.alliance_id where t261.beneficiary_id is null and t262.status in ('member',
        'signatory') and t262.since_earliest <= t261.until_latest and t261.since_earliest <= t262.until_latest and t262.actor_id = 'actors/sergey-lavrov' and
        t262.rank <> 'deprecated' and t261.rank <> 'deprecated') t256 on t256.id = t255.id where t255.first <= t256.last and t256.first <= t255.last) t264),
        x44(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t269._told, ',')
      from (select t265._n as _n, printf(
          '{"direction":"%s","obligation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s,"condition":%s,"article":%s},"alliance":{"id":"%s","label":%s},"citation":%s}'
          , upper(t265.direction), t266.id, json_quote(t266.label), upper(t266.kind), case when t266.since is null then 'null' else '{"text":"' || t266.since ||
          '","earliest":' || case t266.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t266.since_earliest || '"' end ||
          ',"latest":' || case t266.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t266.since_latest || '"' end || '}'
          end, case when t266.until is null then 'null' else '{"text":"' || t266.until || '","earliest":' || case t266.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t266.until_earliest || '"' end || ',"latest":' || case t266.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t266.until_latest || '"' end || '}' end, json_quote(t266.condition), json_quote(t266.article),
          t267.id, json_quote(t267.label), case when t268.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}'
          , t268.id, json_quote(t268.start_offset), json_quote(t268.end_offset), json_quote(t268.page), json_quote(t268.phrase)) end) as _told from p43 t265
        left join obligation t266 on t266.id = t265.obligation_id
        left join alliance t267 on t267.id = t265.alliance_id
        left join citation t268 on t268.id = t265.citation_id order by _n limit 100) t269))), p45 as materialized
(select t275.*, row_number() over (order by t275.since_earliest desc, t275.relation_id) as _n
  from (select t271.id as relation_id, t271.since_earliest, 'a_to_b' as direction,
    (select t272.id from told_citation32 t272 where t272.record_id = t271.id and t272.support_type = 'supports' order by t272.id limit 1) as citation_id from
        relation t271 where t271.subject_id = 'actors/sergey-lavrov' and t271.object_id = 'actors/wang-yi' and t271.rank <> 'deprecated' union all select
        t273.id as relation_id, t273.since_earliest, 'b_to_a' as direction,
    (select t274.id from told_citation32 t274 where t274.record_id = t273.id and t274.support_type = 'supports' order by t274.id limit 1) as citation_id from
        relation t273 where t273.subject_id = 'actors/wang-yi' and t273.object_id = 'actors/sergey-lavrov' and t273.rank <> 'deprecated') t275), x46(id, json)
        as
(select 1, printf('[%s]',
    (select group_concat(t279._told, ',')
      from (select t276._n as _n, printf('{"direction":"%s","relation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s},"citation":%s}',
          upper(t276.direction), t277.id, json_quote(t277.label), upper(t277.kind), case when t277.since is null then 'null' else '{"text":"' || t277.since ||
          '","earliest":' || case t277.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t277.since_earliest || '"' end ||
          ',"latest":' || case t277.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t277.since_latest || '"' end || '}'
          end, case when t277.until is null then 'null' else '{"text":"' || t277.until || '","earliest":' || case t277.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t277.until_earliest || '"' end || ',"latest":' || case t277.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t277.until_latest || '"' end || '}' end, case when t278.id is null then 'null' else printf(
          '{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t278.id, json_quote(t278.start_offset), json_quote(t278.end_offset),
          json_quote(t278.page), json_quote(t278.phrase)) end) as _told from p45 t276
        left join relation t277 on t277.id = t276.relation_id
        left join citation t278 on t278.id = t276.citation_id order by _n limit 100) t279))), contact_days33(day, before) as materialized
(select day, lag(day) over (order by day)
  from (select day from met12 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000 union select day from a_to_b21 where day > '0000-00-00' and day
      < '9999-99-99' and _place <= 1000 union select day from b_to_a28 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000) t281), p48 as
      materialized
(select t282.*, row_number() over (order by t282.days desc, t282.until_date desc) as _n
  from (select before as since_date, day as until_date, (cast(substr(day, 9, 2) as integer) + (153 * (cast(substr(day, 6, 2) as integer) + 12 * ((14 -
      cast(substr(day, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 * (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) +
      (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 4 - (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day,
      6, 2) as integer)) / 12) / 100 + (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 400) - (cast(substr(before, 9, 2)
      as integer) + (153 * (cast(substr(before, 6, 2) as integer) + 12 * ((14 - cast(substr(before, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 *
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) + (cast(substr(before, 1, 4) as integer) - (14 -
      cast(substr(before, 6, 2) as integer)) / 12) / 4 - (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 100 +
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 400) as days from contact_days33 where before is not null)
      t282), x49(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t284._told, ',')
      from (select t283._n as _n, '{"sinceDate":' || json_quote(t283.since_date) || ',"untilDate":' || json_quote(t283.until_date) || ',"days":' || t283.days ||
          '}' as _told from p48 t283 order by _n limit 10) t284))) select printf('{"data":{"dyad":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf(
        '{"meetingCount":%s,"aToBCount":%s,"bToACount":%s,"hasMore":%s,"isComplete":%s,"firstContact":%s,"lastContact":%s,"meetings":%s,"statements":%s,"alliances":%s,"obligations":%s,"relations":%s,"gaps":%s}'
        , t1.meeting_count, t1.a_to_b_count, t1.b_to_a_count, case when t1.has_more then 'true' else 'false' end, case when t1.is_complete then 'true' else
        'false' end, json_quote(t1.first_contact), json_quote(t1.last_contact),
        (select x37.json from x37),
        (select x40.json from x40),
        (select x42.json from x42),
        (select x44.json from x44),
        (select x46.json from x46),
        (select x49.json from x49))
      from (select case when meeting_count > 1000 then 1000 else meeting_count end as meeting_count, case when a_to_b_count > 1000 then 1000 else a_to_b_count
          end as a_to_b_count, case when b_to_a_count > 1000 then 1000 else b_to_a_count end as b_to_a_count, (meeting_count > 20 or a_to_b_count > 20 or
          b_to_a_count > 20) as has_more, not cut as is_complete, first_contact, last_contact from totals31 where exists
        (select 1 from record t152 where t152.id = 'actors/sergey-lavrov' and t152.retired is null) and exists
        (select 1 from record t153 where t153.id = 'actors/wang-yi' and t153.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

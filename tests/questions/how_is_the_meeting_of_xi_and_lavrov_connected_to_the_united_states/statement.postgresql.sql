with parts_of_to1(id) as materialized (with recursive t12(id) as
  (select t13.id from actor t13 where t13.id =
    (select $6) union select t14.subject_id from t12 join relation t14 on t14.object_id = t12.id and t14.kind = 'part_of') select id from t12 limit 2000),
        participations_of_to2(id) as materialized
(select t11.id from participation t11 where t11.actor_id =
  (select $5) union select t11.id from participation t11 cross join meeting t15 where t11.represents_id = any(array
    (select id from parts_of_to1)) and t15.id = t11.meeting_id and t11.represents_id is not null and (t11.represents_id =
    (select $7) or exists (with recursive t20(id) as
      (select t11.represents_id union select t23.id from t20 join relation t21 on t21.subject_id = t20.id and t21.kind = 'part_of' join actor t22 on t22.id =
          t20.id and t22.kind <> 'state' join actor t23 on t23.id = t21.object_id where t21.since_earliest <= case when t15."end" is null then t15.start_latest
          else t15.end_latest end and t21.until_latest >= t15.start_earliest and t21.rank <> 'deprecated') select 1 from t20 where t20.id =
      (select $8))) union select t11.id from office t16 cross join participation t11 cross join meeting t15 where t16.body_id = any(array
    (select id from parts_of_to1)) and t15.id = t11.meeting_id and t11.office_id = t16.id and t11.represents_id is null and (t16.body_id =
    (select $9) or exists (with recursive t24(id) as
      (select t16.body_id union select t27.id from t24 join relation t25 on t25.subject_id = t24.id and t25.kind = 'part_of' join actor t26 on t26.id = t24.id
          and t26.kind <> 'state' join actor t27 on t27.id = t25.object_id where t25.since_earliest <= case when t15."end" is null then t15.start_latest else
          t15.end_latest end and t25.until_latest >= t15.start_earliest and t25.rank <> 'deprecated') select 1 from t24 where t24.id =
      (select $10))) union select t11.id from office t17 cross join tenure t18 cross join participation t11 cross join meeting t15 where t17.body_id = any(array
    (select id from parts_of_to1)) and t15.id = t11.meeting_id and t18.person_id = t11.actor_id and t17.id = t18.office_id and t11.represents_id is null and
        t11.office_id is null and t18.since_earliest <= case when t15."end" is null then t15.start_latest else t15.end_latest end and t18.until_latest >=
        t15.start_earliest and t18.rank <> 'deprecated' and (t17.body_id =
    (select $11) or exists (with recursive t28(id) as
      (select t17.body_id union select t31.id from t28 join relation t29 on t29.subject_id = t28.id and t29.kind = 'part_of' join actor t30 on t30.id = t28.id
          and t30.kind <> 'state' join actor t31 on t31.id = t29.object_id where t29.since_earliest <= case when t15."end" is null then t15.start_latest else
          t15.end_latest end and t29.until_latest >= t15.start_earliest and t29.rank <> 'deprecated') select 1 from t28 where t28.id =
      (select $12))) union select t11.id from participation t11 cross join meeting t15 where t11.actor_id = any(array
    (select id from parts_of_to1)) and t15.id = t11.meeting_id and t11.represents_id is null and t11.office_id is null and not exists
  (select 1 from tenure t19 where t19.person_id = t11.actor_id and t19.since_earliest <= case when t15."end" is null then t15.start_latest else t15.end_latest
      end and t19.until_latest >= t15.start_earliest and t19.rank <> 'deprecated') and (t11.actor_id =
    (select $13) or exists (with recursive t32(id) as
      (select t11.actor_id union select t35.id from t32 join relation t33 on t33.subject_id = t32.id and t33.kind = 'part_of' join actor t34 on t34.id = t32.id
          and t34.kind <> 'state' join actor t35 on t35.id = t33.object_id where t33.since_earliest <= case when t15."end" is null then t15.start_latest else
          t15.end_latest end and t33.until_latest >= t15.start_earliest and t33.rank <> 'deprecated') select 1 from t32 where t32.id =
      (select $14)))), targets_of_to3(id) as materialized
(select t38.id from target t38 where t38.record_id =
  (select $15) union select t38.id from office t41 cross join tenure t42 cross join target t38 cross join statement t39 where t41.body_id = any(array
    (select id from parts_of_to1)) and t39.id = t38.statement_id and t42.person_id = t38.record_id and t41.id = t42.office_id and t42.since_earliest <=
        t39.date_latest and t42.until_latest >= t39.date_earliest and t42.rank <> 'deprecated' and (t41.body_id =
    (select $16) or exists (with recursive t44(id) as
      (select t41.body_id union select t47.id from t44 join relation t45 on t45.subject_id = t44.id and t45.kind = 'part_of' join actor t46 on t46.id = t44.id
          and t46.kind <> 'state' join actor t47 on t47.id = t45.object_id where t45.since_earliest <= t39.date_latest and t45.until_latest >= t39.date_earliest
          and t45.rank <> 'deprecated') select 1 from t44 where t44.id =
      (select $17))) union select t38.id from target t38 cross join statement t39 where t38.record_id = any(array
    (select id from parts_of_to1)) and t39.id = t38.statement_id and not exists
  (select 1 from tenure t43 where t43.person_id = t38.record_id and t43.since_earliest <= t39.date_latest and t43.until_latest >= t39.date_earliest and t43.rank
      <> 'deprecated') and (t38.record_id =
    (select $18) or exists (with recursive t48(id) as
      (select t38.record_id union select t51.id from t48 join relation t49 on t49.subject_id = t48.id and t49.kind = 'part_of' join actor t50 on t50.id = t48.id
          and t50.kind <> 'state' join actor t51 on t51.id = t49.object_id where t49.since_earliest <= t39.date_latest and t49.until_latest >= t39.date_earliest
          and t49.rank <> 'deprecated') select 1 from t48 where t48.id =
      (select $19)))), statements_of_to4(id) as materialized
(select t55.id from statement t55 where t55.speaker_id =
  (select $20) union select t55.id from statement t55 where t55.principal_id = any(array
    (select id from parts_of_to1)) and t55.principal_id is not null and (t55.principal_id =
    (select $21) or exists (with recursive t60(id) as
      (select t55.principal_id union select t63.id from t60 join relation t61 on t61.subject_id = t60.id and t61.kind = 'part_of' join actor t62 on t62.id =
          t60.id and t62.kind <> 'state' join actor t63 on t63.id = t61.object_id where t61.since_earliest <= t55.date_latest and t61.until_latest >=
          t55.date_earliest and t61.rank <> 'deprecated') select 1 from t60 where t60.id =
      (select $22))) union select t55.id from office t56 cross join statement t55 where t56.body_id = any(array
    (select id from parts_of_to1)) and t55.office_id = t56.id and t55.principal_id is null and (t56.body_id =
    (select $23) or exists (with recursive t64(id) as
      (select t56.body_id union select t67.id from t64 join relation t65 on t65.subject_id = t64.id and t65.kind = 'part_of' join actor t66 on t66.id = t64.id
          and t66.kind <> 'state' join actor t67 on t67.id = t65.object_id where t65.since_earliest <= t55.date_latest and t65.until_latest >= t55.date_earliest
          and t65.rank <> 'deprecated') select 1 from t64 where t64.id =
      (select $24))) union select t55.id from office t57 cross join tenure t58 cross join statement t55 where t57.body_id = any(array
    (select id from parts_of_to1)) and t58.person_id = t55.speaker_id and t57.id = t58.office_id and t55.principal_id is null and t55.office_id is null and
        t58.since_earliest <= t55.date_latest and t58.until_latest >= t55.date_earliest and t58.rank <> 'deprecated' and (t57.body_id =
    (select $25) or exists (with recursive t68(id) as
      (select t57.body_id union select t71.id from t68 join relation t69 on t69.subject_id = t68.id and t69.kind = 'part_of' join actor t70 on t70.id = t68.id
          and t70.kind <> 'state' join actor t71 on t71.id = t69.object_id where t69.since_earliest <= t55.date_latest and t69.until_latest >= t55.date_earliest
          and t69.rank <> 'deprecated') select 1 from t68 where t68.id =
      (select $26))) union select t55.id from statement t55 where t55.speaker_id = any(array
    (select id from parts_of_to1)) and t55.principal_id is null and t55.office_id is null and not exists
  (select 1 from tenure t59 where t59.person_id = t55.speaker_id and t59.since_earliest <= t55.date_latest and t59.until_latest >= t55.date_earliest and
      t59.rank <> 'deprecated') and (t55.speaker_id =
    (select $27) or exists (with recursive t72(id) as
      (select t55.speaker_id union select t75.id from t72 join relation t73 on t73.subject_id = t72.id and t73.kind = 'part_of' join actor t74 on t74.id =
          t72.id and t74.kind <> 'state' join actor t75 on t75.id = t73.object_id where t73.since_earliest <= t55.date_latest and t73.until_latest >=
          t55.date_earliest and t73.rank <> 'deprecated') select 1 from t72 where t72.id =
      (select $28)))), rows_to_by_participations_5(id, middle_id, day) as materialized
(select t109.id, t109.meeting_id, t109.meeting_start_earliest
  from (select t109.* from participation t109 where t109.id = any(array
      (select id from participations_of_to2)) and t109.attendance not in ('declined', 'absent') and t109.rank <> 'deprecated' and
    (select 1 from meeting t110 where t110.id = t109.meeting_id and t110.status not in ('cancelled')) is not null order by t109.meeting_start_earliest desc,
        t109.id desc limit 400) t109), others_to_by_participations_6(id, whom_id, middle_id) as materialized
(select t113.id, t113.actor_id, t113.meeting_id from participation t113 where t113.meeting_id = any(array
    (select middle_id from rows_to_by_participations_5)) and t113.attendance not in ('declined', 'absent') and t113.rank <> 'deprecated' and t113.id not in
  (select id from participations_of_to2)), rows_to_by_statements_7(id, middle_id, day) as materialized
(select t133.id, t133.statement_id, t133.statement_date_earliest
  from (select t133.* from target t133 where t133.id = any(array
      (select id from targets_of_to3)) and t133.rank <> 'deprecated' order by t133.statement_date_earliest desc, t133.id desc limit 400) t133),
          others_to_by_statements_8(id, whom_id, middle_id) as materialized
(select t136.id, t136.speaker_id, t136.id from statement t136 where t136.id = any(array
    (select middle_id from rows_to_by_statements_7)) and t136.id not in
  (select id from statements_of_to4)), rows_to_by_targets_9(id, middle_id, day) as materialized
(select t153.id, t153.id, t153.date_earliest
  from (select t153.* from statement t153 where t153.id = any(array
      (select id from statements_of_to4)) order by t153.date_earliest desc, t153.id desc limit 400) t153), others_to_by_targets_10(id, whom_id, middle_id) as
          materialized
(select t156.id, t156.record_id, t156.statement_id from target t156 where t156.statement_id = any(array
    (select middle_id from rows_to_by_targets_9)) and t156.rank <> 'deprecated' and t156.id not in
  (select id from targets_of_to3)), near_ties11(side, from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select 'from', t.*
  from (select *
    from (with own(from_id, to_id, kind, via_id, one_id, two_id, day) as
      (select
        (select $29), t88.part_of_id, 'part_of', t88.id, t88.id, null, t88.start_earliest
        from (select t88.* from meeting t88 where t88.id >=
          (select $29) and t88.id <=
          (select $29) and t88.part_of_id is not null order by t88.id desc, t88.id desc limit 400) t88 where t88.part_of_id <>
        (select $29) union select
        (select $29), t89.id, 'part_of', t89.id, t89.id, null, t89.start_earliest
        from (select t89.* from meeting t89 where t89.part_of_id >=
          (select $29) and t89.part_of_id <=
          (select $29) order by t89.part_of_id desc, t89.id desc limit 400) t89 where t89.id <>
        (select $29) union select
        (select $29), t90.actor_id, 'meeting',
        (select $29), t90.id, null, t90.meeting_start_earliest
        from (select t90.* from participation t90 where t90.meeting_id >=
          (select $29) and t90.meeting_id <=
          (select $29) and t90.attendance not in ('declined', 'absent') and t90.rank <> 'deprecated' order by t90.meeting_id desc, t90.id desc limit 400) t90
              where t90.actor_id <>
        (select $29)) select from_id, to_id, kind, via_id, min(one_id), null, max(day) from own group by from_id, to_id, kind, via_id) own union all select
    (select $29), t93.earlier_id, 'statement', t91.statement_id, min(t91.id), min(t93.id), max(t91.statement_date_earliest)
    from (select t91.* from target t91 where t91.record_id >=
      (select $29) and t91.record_id <=
      (select $29) and t91.rank <> 'deprecated' order by t91.record_id desc, t91.statement_date_earliest desc, t91.id desc limit 400) t91 cross join reference
          t93 where t93.earlier_id <>
    (select $29) and t93.statement_id = t91.statement_id and t93.rank <> 'deprecated' group by t93.earlier_id, t91.statement_id union all select
    (select $29), t96.speaker_id, 'statement', t95.statement_id, min(t95.id), min(t96.id), max(t95.statement_date_earliest)
    from (select t95.* from target t95 where t95.record_id >=
      (select $29) and t95.record_id <=
      (select $29) and t95.rank <> 'deprecated' order by t95.record_id desc, t95.statement_date_earliest desc, t95.id desc limit 400) t95 cross join statement
          t96 where t96.speaker_id <>
    (select $29) and t96.id = t95.statement_id group by t96.speaker_id, t95.statement_id) t union all select 'to', t.*
  from (select
    (select $30), t98.alliance_id, 'membership', t98.id, t98.id, null, t98.since_earliest
    from (select t98.* from membership t98 where t98.actor_id >=
      (select $30) and t98.actor_id <=
      (select $30) and t98.rank <> 'deprecated' order by t98.actor_id desc, t98.id desc limit 400) t98 where t98.alliance_id <>
    (select $30) union select
    (select $30), t99.alliance_id, 'obligation', t99.id, t99.id, null, t99.since_earliest
    from (select t99.* from obligation t99 where t99.obligor_id >=
      (select $30) and t99.obligor_id <=
      (select $30) and t99.rank <> 'deprecated' order by t99.obligor_id desc, t99.id desc limit 400) t99 where t99.alliance_id <>
    (select $30) union select
    (select $30), t100.beneficiary_id, 'obligation', t100.id, t100.id, null, t100.since_earliest
    from (select t100.* from obligation t100 where t100.obligor_id >=
      (select $30) and t100.obligor_id <=
      (select $30) and t100.beneficiary_id is not null and t100.rank <> 'deprecated' order by t100.obligor_id desc, t100.id desc limit 400) t100 where
          t100.beneficiary_id <>
    (select $30) union select
    (select $30), t101.alliance_id, 'obligation', t101.id, t101.id, null, t101.since_earliest
    from (select t101.* from obligation t101 where t101.beneficiary_id >=
      (select $30) and t101.beneficiary_id <=
      (select $30) and t101.rank <> 'deprecated' order by t101.beneficiary_id desc, t101.id desc limit 400) t101 where t101.alliance_id <>
    (select $30) union select
    (select $30), t102.obligor_id, 'obligation', t102.id, t102.id, null, t102.since_earliest
    from (select t102.* from obligation t102 where t102.beneficiary_id >=
      (select $30) and t102.beneficiary_id <=
      (select $30) and t102.obligor_id is not null and t102.rank <> 'deprecated' order by t102.beneficiary_id desc, t102.id desc limit 400) t102 where
          t102.obligor_id <>
    (select $30) union select
    (select $30), t103.object_id, 'relation', t103.id, t103.id, null, t103.since_earliest
    from (select t103.* from relation t103 where t103.subject_id >=
      (select $30) and t103.subject_id <=
      (select $30) and t103.rank <> 'deprecated' order by t103.subject_id desc, t103.id desc limit 400) t103 where t103.object_id <>
    (select $30) union select
    (select $30), t104.subject_id, 'relation', t104.id, t104.id, null, t104.since_earliest
    from (select t104.* from relation t104 where t104.object_id >=
      (select $30) and t104.object_id <=
      (select $30) and t104.rank <> 'deprecated' order by t104.object_id desc, t104.id desc limit 400) t104 where t104.subject_id <>
    (select $30) union select
    (select $30), t105.office_id, 'tenure', t105.id, t105.id, null, t105.since_earliest
    from (select t105.* from tenure t105 where t105.person_id >=
      (select $30) and t105.person_id <=
      (select $30) and t105.rank <> 'deprecated' order by t105.person_id desc, t105.id desc limit 400) t105 where t105.office_id <>
    (select $30) union select
    (select $30), t106.id, 'office', t106.id, t106.id, null, '0000-00-00'
    from (select t106.* from office t106 where t106.body_id >=
      (select $30) and t106.body_id <=
      (select $30) order by t106.body_id desc, t106.id desc limit 400) t106 where t106.id <>
    (select $30) union select
    (select $30), t107.id, 'embodiment', t107.id, t107.id, null, t107.formed_earliest
    from (select t107.* from alliance t107 where t107.organisation_id >=
      (select $30) and t107.organisation_id <=
      (select $30) order by t107.organisation_id desc, t107.id desc limit 400) t107 where t107.id <>
    (select $30) union select
    (select $30), t108.id, 'part_of', t108.id, t108.id, null, '0000-00-00'
    from (select t108.* from place t108 where t108.country_id >=
      (select $30) and t108.country_id <=
      (select $30) order by t108.country_id desc, t108.id desc limit 400) t108 where t108.id <>
    (select $30) union all select
    (select $30), t112.whom_id, 'meeting', t112.middle_id, min(t111.id), min(t112.id), max(t111.day) from rows_to_by_participations_5 t111 join
    (select id, whom_id, middle_id from others_to_by_participations_6 union select t115.id, t114.actor_id, t115.middle_id
      from (with recursive t116(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
        (select t119.id, t119.represents_id, 'principal', null, null, t119.represents_id, (true) from others_to_by_participations_6 t118 cross join
            participation t119 cross join meeting t120 where t119.id = t118.id and t120.id = t119.meeting_id and t119.represents_id is not null union all select
            t119.id, t121.body_id, 'office', t121.id, null, t121.body_id, (true) from others_to_by_participations_6 t118 cross join participation t119 cross
            join meeting t120 cross join office t121 where t119.id = t118.id and t120.id = t119.meeting_id and t119.office_id = t121.id and t119.represents_id
            is null union all select t119.id, t122.body_id, 'tenure', t122.id, t123.id, t122.body_id, (t123.since_latest <= t120.start_earliest and
            t123.until_earliest >= case when t120."end" is null then t120.start_latest else t120.end_latest end and strpos(coalesce(t123.since, ''), '?') = 0
            and strpos(coalesce(t123.since, ''), '%') = 0 and strpos(coalesce(t123.until, ''), '?') = 0 and strpos(coalesce(t123.until, ''), '%') = 0 and
            strpos(coalesce(t120.start, ''), '?') = 0 and strpos(coalesce(t120.start, ''), '%') = 0 and strpos(coalesce(t120."end", ''), '?') = 0 and
            strpos(coalesce(t120."end", ''), '%') = 0) from others_to_by_participations_6 t118 cross join participation t119 cross join meeting t120 cross join
            tenure t123 cross join office t122 where t119.id = t118.id and t120.id = t119.meeting_id and t123.person_id = t119.actor_id and t122.id =
            t123.office_id and t119.represents_id is null and t119.office_id is null and t123.since_earliest <= case when t120."end" is null then
            t120.start_latest else t120.end_latest end and t123.until_latest >= t120.start_earliest and t123.rank <> 'deprecated' union all select t119.id,
            t119.actor_id, 'speaker', null, null, t119.actor_id, (true) from others_to_by_participations_6 t118 cross join participation t119 cross join meeting
            t120 where t119.id = t118.id and t120.id = t119.meeting_id and t119.represents_id is null and t119.office_id is null and not exists
          (select 1 from tenure t124 where t124.person_id = t119.actor_id and t124.since_earliest <= case when t120."end" is null then t120.start_latest else
              t120.end_latest end and t124.until_latest >= t120.start_earliest and t124.rank <> 'deprecated') union select t116.act_id, t128.id, t116.basis,
              t116.office_id, t116.tenure_id, t116.start_id, (t116.certain and t126.since_latest <= t125.start_earliest and t126.until_earliest >= case when
              t125."end" is null then t125.start_latest else t125.end_latest end and strpos(coalesce(t126.since, ''), '?') = 0 and strpos(coalesce(t126.since,
              ''), '%') = 0 and strpos(coalesce(t126.until, ''), '?') = 0 and strpos(coalesce(t126.until, ''), '%') = 0 and strpos(coalesce(t125.start, ''), '?'
              ) = 0 and strpos(coalesce(t125.start, ''), '%') = 0 and strpos(coalesce(t125."end", ''), '?') = 0 and strpos(coalesce(t125."end", ''), '%') = 0)
              from t116 join participation t117 on t117.id = t116.act_id join meeting t125 on t125.id = t117.meeting_id join relation t126 on t126.subject_id =
              t116.actor_id and t126.kind = 'part_of' join actor t127 on t127.id = t116.actor_id and t127.kind <> 'state' join actor t128 on t128.id =
              t126.object_id where t128.id <> t116.start_id and t126.since_earliest <= case when t125."end" is null then t125.start_latest else t125.end_latest
              end and t126.until_latest >= t125.start_earliest and t126.rank <> 'deprecated') select t116.act_id, t116.actor_id, t116.basis, t116.office_id,
              t116.tenure_id, case when t116.start_id = t116.actor_id then null else t116.start_id end as part_id, max(case when t116.certain then 1 else 0 end)
              = 1 as certain from t116 group by t116.act_id, t116.actor_id, t116.basis, t116.office_id, t116.tenure_id, t116.start_id) t114 join
              others_to_by_participations_6 t115 on t115.id = t114.act_id) t112 on t112.middle_id = t111.middle_id group by t112.whom_id, t112.middle_id union
              all select
    (select $30), t131.earlier_id, 'statement', t129.statement_id, min(t129.id), min(t131.id), max(t129.statement_date_earliest)
    from (select t129.* from target t129 where t129.id = any(array
        (select id from targets_of_to3)) and t129.rank <> 'deprecated' order by t129.statement_date_earliest desc, t129.id desc limit 400) t129 cross join
            reference t131 where t131.earlier_id <>
    (select $30) and t131.statement_id = t129.statement_id and t131.rank <> 'deprecated' group by t131.earlier_id, t129.statement_id union all select
    (select $30), t135.whom_id, 'statement', t135.middle_id, min(t134.id), min(t135.id), max(t134.day) from rows_to_by_statements_7 t134 join
    (select id, whom_id, middle_id from others_to_by_statements_8 union select t138.id, t137.actor_id, t138.middle_id
      from (with recursive t139(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
        (select t142.id, t142.principal_id, 'principal', null, null, t142.principal_id, (true) from others_to_by_statements_8 t141 cross join statement t142
            where t142.id = t141.id and t142.principal_id is not null union all select t142.id, t143.body_id, 'office', t143.id, null, t143.body_id, (true) from
            others_to_by_statements_8 t141 cross join statement t142 cross join office t143 where t142.id = t141.id and t142.office_id = t143.id and
            t142.principal_id is null union all select t142.id, t144.body_id, 'tenure', t144.id, t145.id, t144.body_id, (t145.since_latest <= t142.date_earliest
            and t145.until_earliest >= t142.date_latest and strpos(coalesce(t145.since, ''), '?') = 0 and strpos(coalesce(t145.since, ''), '%') = 0 and
            strpos(coalesce(t145.until, ''), '?') = 0 and strpos(coalesce(t145.until, ''), '%') = 0 and strpos(coalesce(t142.date, ''), '?') = 0 and
            strpos(coalesce(t142.date, ''), '%') = 0) from others_to_by_statements_8 t141 cross join statement t142 cross join tenure t145 cross join office
            t144 where t142.id = t141.id and t145.person_id = t142.speaker_id and t144.id = t145.office_id and t142.principal_id is null and t142.office_id is
            null and t145.since_earliest <= t142.date_latest and t145.until_latest >= t142.date_earliest and t145.rank <> 'deprecated' union all select t142.id,
            t142.speaker_id, 'speaker', null, null, t142.speaker_id, (true) from others_to_by_statements_8 t141 cross join statement t142 where t142.id =
            t141.id and t142.principal_id is null and t142.office_id is null and not exists
          (select 1 from tenure t146 where t146.person_id = t142.speaker_id and t146.since_earliest <= t142.date_latest and t146.until_latest >=
              t142.date_earliest and t146.rank <> 'deprecated') union select t139.act_id, t149.id, t139.basis, t139.office_id, t139.tenure_id, t139.start_id,
              (t139.certain and t147.since_latest <= t140.date_earliest and t147.until_earliest >= t140.date_latest and strpos(coalesce(t147.since, ''), '?') =
              0 and strpos(coalesce(t147.since, ''), '%') = 0 and strpos(coalesce(t147.until, ''), '?') = 0 and strpos(coalesce(t147.until, ''), '%') = 0 and
              strpos(coalesce(t140.date, ''), '?') = 0 and strpos(coalesce(t140.date, ''), '%') = 0) from t139 join statement t140 on t140.id = t139.act_id join
              relation t147 on t147.subject_id = t139.actor_id and t147.kind = 'part_of' join actor t148 on t148.id = t139.actor_id and t148.kind <> 'state'
              join actor t149 on t149.id = t147.object_id where t149.id <> t139.start_id and t147.since_earliest <= t140.date_latest and t147.until_latest >=
              t140.date_earliest and t147.rank <> 'deprecated') select t139.act_id, t139.actor_id, t139.basis, t139.office_id, t139.tenure_id, case when
              t139.start_id = t139.actor_id then null else t139.start_id end as part_id, max(case when t139.certain then 1 else 0 end) = 1 as certain from t139
              group by t139.act_id, t139.actor_id, t139.basis, t139.office_id, t139.tenure_id, t139.start_id) t137 join others_to_by_statements_8 t138 on
              t138.id = t137.act_id) t135 on t135.middle_id = t134.middle_id group by t135.whom_id, t135.middle_id union all select
    (select $30), t151.earlier_id, 'statement', t150.id, min(t150.id), min(t151.id), max(t150.date_earliest)
    from (select t150.* from statement t150 where t150.id = any(array
        (select id from statements_of_to4)) order by t150.date_earliest desc, t150.id desc limit 400) t150 cross join reference t151 where t151.earlier_id <>
    (select $30) and t151.statement_id = t150.id and t151.rank <> 'deprecated' group by t151.earlier_id, t150.id union all select
    (select $30), t155.whom_id, 'statement', t155.middle_id, min(t154.id), min(t155.id), max(t154.day) from rows_to_by_targets_9 t154 join
    (select id, whom_id, middle_id from others_to_by_targets_10 union select t158.id, t157.actor_id, t158.middle_id
      from (with recursive t159(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
        (select t162.id, t165.body_id, 'tenure', t165.id, t166.id, t165.body_id, (t166.since_latest <= t163.date_earliest and t166.until_earliest >=
            t163.date_latest and strpos(coalesce(t166.since, ''), '?') = 0 and strpos(coalesce(t166.since, ''), '%') = 0 and strpos(coalesce(t166.until, ''),
            '?') = 0 and strpos(coalesce(t166.until, ''), '%') = 0 and strpos(coalesce(t163.date, ''), '?') = 0 and strpos(coalesce(t163.date, ''), '%') = 0)
            from others_to_by_targets_10 t161 cross join target t162 cross join statement t163 cross join tenure t166 cross join office t165 where t162.id =
            t161.id and t163.id = t162.statement_id and t166.person_id = t162.record_id and t165.id = t166.office_id and t166.since_earliest <= t163.date_latest
            and t166.until_latest >= t163.date_earliest and t166.rank <> 'deprecated' union all select t162.id, t162.record_id, 'speaker', null, null,
            t162.record_id, (true) from others_to_by_targets_10 t161 cross join target t162 cross join statement t163 where t162.id = t161.id and t163.id =
            t162.statement_id and not exists
          (select 1 from tenure t167 where t167.person_id = t162.record_id and t167.since_earliest <= t163.date_latest and t167.until_latest >=
              t163.date_earliest and t167.rank <> 'deprecated') union select t159.act_id, t171.id, t159.basis, t159.office_id, t159.tenure_id, t159.start_id,
              (t159.certain and t169.since_latest <= t168.date_earliest and t169.until_earliest >= t168.date_latest and strpos(coalesce(t169.since, ''), '?') =
              0 and strpos(coalesce(t169.since, ''), '%') = 0 and strpos(coalesce(t169.until, ''), '?') = 0 and strpos(coalesce(t169.until, ''), '%') = 0 and
              strpos(coalesce(t168.date, ''), '?') = 0 and strpos(coalesce(t168.date, ''), '%') = 0) from t159 join target t160 on t160.id = t159.act_id join
              statement t168 on t168.id = t160.statement_id join relation t169 on t169.subject_id = t159.actor_id and t169.kind = 'part_of' join actor t170 on
              t170.id = t159.actor_id and t170.kind <> 'state' join actor t171 on t171.id = t169.object_id where t171.id <> t159.start_id and
              t169.since_earliest <= t168.date_latest and t169.until_latest >= t168.date_earliest and t169.rank <> 'deprecated') select t159.act_id,
              t159.actor_id, t159.basis, t159.office_id, t159.tenure_id, case when t159.start_id = t159.actor_id then null else t159.start_id end as part_id,
              max(case when t159.certain then 1 else 0 end) = 1 as certain from t159 group by t159.act_id, t159.actor_id, t159.basis, t159.office_id,
              t159.tenure_id, t159.start_id) t157 join others_to_by_targets_10 t158 on t158.id = t157.act_id) t155 on t155.middle_id = t154.middle_id group by
              t155.whom_id, t155.middle_id) t), neighbours12(id, of_one, of_other) as materialized
(select to_id, max(case when side = 'from' then 1 else 0 end), max(case when side = 'to' then 1 else 0 end) from near_ties11 group by to_id), frontier13(side,
    id) as materialized
(select side, id
  from (select side, id, row_number() over (partition by side order by id) as n
    from (select id, of_one, of_other, max(case when id not in ($31, $32) then 0 else 1 end) over () + sum(of_one * of_other) over () as near from neighbours12)
        each cross join
    (select 'from' as side union all select 'to' as side) sides where case side when 'from' then of_one else of_other end = 1 and id not in ($31, $32) and near
        < 2) found where n <= 40 and $33 <> $34), near14(length, via_one, via_two, via_three) as materialized
(select 0, '', '', '' where not $39 <> $40 union all select distinct case when id not in ($35, $36) then 2 else 1 end, case when id not in ($35, $36) then id
    else '' end, '', '' from neighbours12 where $37 <> $38 and (not id not in ($35, $36) or of_one + of_other = 2) order by 1, 2 limit 2), far_ties15(side,
    from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select side, t205.from_id, t205.to_id, t205.kind, t205.via_id, t205.one_id, t205.two_id, t205.day from frontier13 cross join lateral
  (select frontier13.id, t206.actor_id, 'membership', t206.id, t206.id, null, t206.since_earliest
    from (select t206.* from membership t206 where t206.alliance_id >= frontier13.id and t206.alliance_id <= frontier13.id and t206.rank <> 'deprecated' order
        by t206.alliance_id desc, t206.id desc limit 40) t206 where t206.actor_id <> frontier13.id union select frontier13.id, t207.alliance_id, 'membership',
        t207.id, t207.id, null, t207.since_earliest
    from (select t207.* from membership t207 where t207.actor_id >= frontier13.id and t207.actor_id <= frontier13.id and t207.rank <> 'deprecated' order by
        t207.actor_id desc, t207.id desc limit 40) t207 where t207.alliance_id <> frontier13.id union select frontier13.id, t208.obligor_id, 'obligation',
        t208.id, t208.id, null, t208.since_earliest
    from (select t208.* from obligation t208 where t208.alliance_id >= frontier13.id and t208.alliance_id <= frontier13.id and t208.obligor_id is not null and
        t208.rank <> 'deprecated' order by t208.alliance_id desc, t208.id desc limit 40) t208 where t208.obligor_id <> frontier13.id union select frontier13.id,
        t209.beneficiary_id, 'obligation', t209.id, t209.id, null, t209.since_earliest
    from (select t209.* from obligation t209 where t209.alliance_id >= frontier13.id and t209.alliance_id <= frontier13.id and t209.beneficiary_id is not null
        and t209.rank <> 'deprecated' order by t209.alliance_id desc, t209.id desc limit 40) t209 where t209.beneficiary_id <> frontier13.id union select
        frontier13.id, t210.alliance_id, 'obligation', t210.id, t210.id, null, t210.since_earliest
    from (select t210.* from obligation t210 where t210.obligor_id >= frontier13.id and t210.obligor_id <= frontier13.id and t210.rank <> 'deprecated' order by
        t210.obligor_id desc, t210.id desc limit 40) t210 where t210.alliance_id <> frontier13.id union select frontier13.id, t211.beneficiary_id, 'obligation',
        t211.id, t211.id, null, t211.since_earliest
    from (select t211.* from obligation t211 where t211.obligor_id >= frontier13.id and t211.obligor_id <= frontier13.id and t211.beneficiary_id is not null and
        t211.rank <> 'deprecated' order by t211.obligor_id desc, t211.id desc limit 40) t211 where t211.beneficiary_id <> frontier13.id union select
        frontier13.id, t212.alliance_id, 'obligation', t212.id, t212.id, null, t212.since_earliest
    from (select t212.* from obligation t212 where t212.beneficiary_id >= frontier13.id and t212.beneficiary_id <= frontier13.id and t212.rank <> 'deprecated'
        order by t212.beneficiary_id desc, t212.id desc limit 40) t212 where t212.alliance_id <> frontier13.id union select frontier13.id, t213.obligor_id,
        'obligation', t213.id, t213.id, null, t213.since_earliest
    from (select t213.* from obligation t213 where t213.beneficiary_id >= frontier13.id and t213.beneficiary_id <= frontier13.id and t213.obligor_id is not null
        and t213.rank <> 'deprecated' order by t213.beneficiary_id desc, t213.id desc limit 40) t213 where t213.obligor_id <> frontier13.id union select
        frontier13.id, t214.object_id, 'relation', t214.id, t214.id, null, t214.since_earliest
    from (select t214.* from relation t214 where t214.subject_id >= frontier13.id and t214.subject_id <= frontier13.id and t214.rank <> 'deprecated' order by
        t214.subject_id desc, t214.id desc limit 40) t214 where t214.object_id <> frontier13.id union select frontier13.id, t215.subject_id, 'relation',
        t215.id, t215.id, null, t215.since_earliest
    from (select t215.* from relation t215 where t215.object_id >= frontier13.id and t215.object_id <= frontier13.id and t215.rank <> 'deprecated' order by
        t215.object_id desc, t215.id desc limit 40) t215 where t215.subject_id <> frontier13.id union select frontier13.id, t216.office_id, 'tenure', t216.id,
        t216.id, null, t216.since_earliest
    from (select t216.* from tenure t216 where t216.person_id >= frontier13.id and t216.person_id <= frontier13.id and t216.rank <> 'deprecated' order by
        t216.person_id desc, t216.id desc limit 40) t216 where t216.office_id <> frontier13.id union select frontier13.id, t217.person_id, 'tenure', t217.id,
        t217.id, null, t217.since_earliest
    from (select t217.* from tenure t217 where t217.office_id >= frontier13.id and t217.office_id <= frontier13.id and t217.rank <> 'deprecated' order by
        t217.office_id desc, t217.id desc limit 40) t217 where t217.person_id <> frontier13.id union select frontier13.id, t218.body_id, 'office', t218.id,
        t218.id, null, '0000-00-00'
    from (select t218.* from office t218 where t218.id >= frontier13.id and t218.id <= frontier13.id order by t218.id desc, t218.id desc limit 40) t218 where
        t218.body_id <> frontier13.id union select frontier13.id, t219.id, 'office', t219.id, t219.id, null, '0000-00-00'
    from (select t219.* from office t219 where t219.body_id >= frontier13.id and t219.body_id <= frontier13.id order by t219.body_id desc, t219.id desc limit
        40) t219 where t219.id <> frontier13.id union select frontier13.id, t220.organisation_id, 'embodiment', t220.id, t220.id, null, t220.formed_earliest
    from (select t220.* from alliance t220 where t220.id >= frontier13.id and t220.id <= frontier13.id and t220.organisation_id is not null order by t220.id
        desc, t220.id desc limit 40) t220 where t220.organisation_id <> frontier13.id union select frontier13.id, t221.id, 'embodiment', t221.id, t221.id, null,
        t221.formed_earliest
    from (select t221.* from alliance t221 where t221.organisation_id >= frontier13.id and t221.organisation_id <= frontier13.id order by t221.organisation_id
        desc, t221.id desc limit 40) t221 where t221.id <> frontier13.id union select frontier13.id, t222.part_of_id, 'part_of', t222.id, t222.id, null,
        t222.start_earliest
    from (select t222.* from meeting t222 where t222.id >= frontier13.id and t222.id <= frontier13.id and t222.part_of_id is not null order by t222.id desc,
        t222.id desc limit 40) t222 where t222.part_of_id <> frontier13.id union select frontier13.id, t223.id, 'part_of', t223.id, t223.id, null,
        t223.start_earliest
    from (select t223.* from meeting t223 where t223.part_of_id >= frontier13.id and t223.part_of_id <= frontier13.id order by t223.part_of_id desc, t223.id
        desc limit 40) t223 where t223.id <> frontier13.id union select frontier13.id, t224.country_id, 'part_of', t224.id, t224.id, null, '0000-00-00'
    from (select t224.* from place t224 where t224.id >= frontier13.id and t224.id <= frontier13.id and t224.country_id is not null order by t224.id desc,
        t224.id desc limit 40) t224 where t224.country_id <> frontier13.id union select frontier13.id, t225.id, 'part_of', t225.id, t225.id, null, '0000-00-00'
    from (select t225.* from place t225 where t225.country_id >= frontier13.id and t225.country_id <= frontier13.id order by t225.country_id desc, t225.id desc
        limit 40) t225 where t225.id <> frontier13.id union select frontier13.id, t226.broader_id, 'part_of', t226.id, t226.id, null, '0000-00-00'
    from (select t226.* from topic t226 where t226.id >= frontier13.id and t226.id <= frontier13.id and t226.broader_id is not null order by t226.id desc,
        t226.id desc limit 40) t226 where t226.broader_id <> frontier13.id union select frontier13.id, t227.id, 'part_of', t227.id, t227.id, null, '0000-00-00'
    from (select t227.* from topic t227 where t227.broader_id >= frontier13.id and t227.broader_id <= frontier13.id order by t227.broader_id desc, t227.id desc
        limit 40) t227 where t227.id <> frontier13.id union all select frontier13.id, t230.actor_id, 'meeting', t228.meeting_id, min(t228.id), min(t230.id),
        max(t228.meeting_start_earliest)
    from (select t228.* from participation t228 where t228.actor_id >= frontier13.id and t228.actor_id <= frontier13.id and t228.attendance not in ('declined',
        'absent') and t228.rank <> 'deprecated' and
      (select 1 from meeting t229 where t229.id = t228.meeting_id and t229.status not in ('cancelled')) is not null order by t228.actor_id desc,
          t228.meeting_start_earliest desc, t228.id desc limit 40) t228 cross join participation t230 where t230.actor_id <> frontier13.id and t230.meeting_id =
          t228.meeting_id and t230.attendance not in ('declined', 'absent') and t230.rank <> 'deprecated' group by t230.actor_id, t228.meeting_id union all
          select frontier13.id, t234.record_id, 'statement', t232.statement_id, min(t232.id), min(t234.id), max(t232.statement_date_earliest)
    from (select t232.* from reference t232 where t232.earlier_id >= frontier13.id and t232.earlier_id <= frontier13.id and t232.rank <> 'deprecated' order by
        t232.earlier_id desc, t232.statement_date_earliest desc, t232.id desc limit 40) t232 cross join target t234 where t234.record_id <> frontier13.id and
        t234.statement_id = t232.statement_id and t234.rank <> 'deprecated' group by t234.record_id, t232.statement_id union all select frontier13.id,
        t237.speaker_id, 'statement', t236.statement_id, min(t236.id), min(t237.id), max(t236.statement_date_earliest)
    from (select t236.* from reference t236 where t236.earlier_id >= frontier13.id and t236.earlier_id <= frontier13.id and t236.rank <> 'deprecated' order by
        t236.earlier_id desc, t236.statement_date_earliest desc, t236.id desc limit 40) t236 cross join statement t237 where t237.speaker_id <> frontier13.id
        and t237.id = t236.statement_id group by t237.speaker_id, t236.statement_id union all select frontier13.id, t241.earlier_id, 'statement',
        t239.statement_id, min(t239.id), min(t241.id), max(t239.statement_date_earliest)
    from (select t239.* from target t239 where t239.record_id >= frontier13.id and t239.record_id <= frontier13.id and t239.rank <> 'deprecated' order by
        t239.record_id desc, t239.statement_date_earliest desc, t239.id desc limit 40) t239 cross join reference t241 where t241.earlier_id <> frontier13.id and
        t241.statement_id = t239.statement_id and t241.rank <> 'deprecated' group by t241.earlier_id, t239.statement_id union all select frontier13.id,
        t244.speaker_id, 'statement', t243.statement_id, min(t243.id), min(t244.id), max(t243.statement_date_earliest)
    from (select t243.* from target t243 where t243.record_id >= frontier13.id and t243.record_id <= frontier13.id and t243.rank <> 'deprecated' order by
        t243.record_id desc, t243.statement_date_earliest desc, t243.id desc limit 40) t243 cross join statement t244 where t244.speaker_id <> frontier13.id and
        t244.id = t243.statement_id group by t244.speaker_id, t243.statement_id union all select frontier13.id, t247.earlier_id, 'statement', t246.id,
        min(t246.id), min(t247.id), max(t246.date_earliest)
    from (select t246.* from statement t246 where t246.speaker_id >= frontier13.id and t246.speaker_id <= frontier13.id order by t246.speaker_id desc,
        t246.date_earliest desc, t246.id desc limit 40) t246 cross join reference t247 where t247.earlier_id <> frontier13.id and t247.statement_id = t246.id
        and t247.rank <> 'deprecated' group by t247.earlier_id, t246.id union all select frontier13.id, t250.record_id, 'statement', t249.id, min(t249.id),
        min(t250.id), max(t249.date_earliest)
    from (select t249.* from statement t249 where t249.speaker_id >= frontier13.id and t249.speaker_id <= frontier13.id order by t249.speaker_id desc,
        t249.date_earliest desc, t249.id desc limit 40) t249 cross join target t250 where t250.record_id <> frontier13.id and t250.statement_id = t249.id and
        t250.rank <> 'deprecated' group by t250.record_id, t249.id) t205(from_id, to_id, kind, via_id, one_id, two_id, day)), steps16(side, from_id, to_id) as
        materialized
(select distinct side, from_id, to_id from far_ties15), shorter17(length, via_one, via_two, via_three) as materialized
(select length, via_one, via_two, via_three from near14 union select case when to_id = case side when 'from' then $44 else $43 end then 2 else 3 end, case when
    side = 'from' or to_id = case side when 'from' then $44 else $43 end then from_id else to_id end, case when to_id = case side when 'from' then $44 else $43
    end then '' else case when side = 'from' then to_id else from_id end end, '' from steps16
  left join neighbours12 on id = to_id where to_id = case side when 'from' then $44 else $43 end or (case side when 'from' then of_other else of_one end = 1 and
      to_id not in ($45, $46))), found18(length, via_one, via_two, via_three, number) as materialized
(select length, via_one, via_two, via_three, number
  from (select length, via_one, via_two, via_three, row_number() over (order by length, via_one, via_two, via_three) as number
    from (select length, via_one, via_two, via_three from shorter17 union all select *
      from (select distinct 4, ahead.from_id, ahead.to_id, back.from_id from steps16 ahead join steps16 back on back.to_id = ahead.to_id where ahead.side =
          'from' and back.side = 'to' and ahead.from_id <> back.from_id and ahead.to_id not in ($47, $48) and
        (select count(*) from shorter17) < 2 order by 2, 3, 4 limit 2) furthest) every) numbered where number <= 2), p19 as materialized
(select t252.*, row_number() over (order by t252.number) as _n
  from (select length, number from found18) t252), latest19(number, place, from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select number, place, from_id, to_id, kind, via_id, one_id, two_id, day
  from (select tied.*, row_number() over (partition by number, place order by day desc, via_id desc, kind, one_id, two_id) as best
    from (select distinct number, place, case turned when 0 then read.from_id else read.to_id end as from_id, case turned when 0 then read.to_id else
        read.from_id end as to_id, read.kind as kind, read.via_id as via_id, case turned when 0 then read.one_id else coalesce(read.two_id, read.one_id) end as
        one_id, case turned when 0 then read.two_id else case when read.two_id is not null then read.one_id end end as two_id, read.day as day
      from (select from_id, to_id, kind, via_id, one_id, two_id, day from near_ties11 union all select from_id, to_id, kind, via_id, one_id, two_id, day from
          far_ties15) read join
      (select number, place, turned, case turned when 0 then begin_id else end_id end as from_id, case turned when 0 then end_id else begin_id end as to_id
        from (select number, place, case place when 1 then $49 when 2 then via_one when 3 then via_two when 4 then via_three end as begin_id, case when place =
            length then $51 else case place when 1 then via_one when 2 then via_two when 3 then via_three when 4 then $50 end end as end_id from found18 join
          (select 1 as place union all select 2 as place union all select 3 as place union all select 4 as place) places on place <= length) legs cross join
        (select 0 as turned union all select 1) ways) legs on legs.from_id = read.from_id and legs.to_id = read.to_id) tied) ranked where best = 1),
            told_citation20(id, revision, label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix,
            suffix, field) as not materialized
(select t267.id, t267.revision, t267.label, t267.note, t267.record_id, t267.document_id, t267.support_type, t267.value, t267.start_offset, t267.end_offset,
    t267.span_sha256, t267.page, t267.phrase, t267.prefix, t267.suffix, t267.field from citation t267 where true), x22(id, json) as
(select t254._n, concat('[',
    (select string_agg(t273._told, ',')
      from (select row_number() over (order by t262.place) as _n, concat(((('{"from":{"id":"' || t263.id) || ('","record_kind":' || to_json(t263.record_kind) ||
          ',"label":')) || ((to_json(t263.label) || '},"to":{"id":"' || t264.id) || ('","record_kind":' || to_json(t264.record_kind) || ',"label":'))) ||
          (((to_json(t264.label) || '},"kind":"' || t262.kind) || ('","date":' || case when t262.date is null then 'null' else ('{"text":"' || t262.date ||
          '","earliest":') || (case t262.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t262.date_earliest || '"' end ||
          ',"latest":' || case t262.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t262.date_latest || '"' end || '}') end
          || ',"via":{"id":"')) || ((t265.id || '","record_kind":' || to_json(t265.record_kind)) || (',"label":' || to_json(t265.label) || '},"edges":['))),
          (select string_agg(t272._told, ',')
            from (select row_number() over (order by t269.place) as _n, ('{"record":{"id":"' || t270.id || '","record_kind":' || to_json(t270.record_kind)) ||
                ((',"label":' || to_json(t270.label)) || ('},"citation":' || case when t271.id is null then 'null' else (('{"id":"' || t271.id) || (
                '","start_offset":' || coalesce(t271.start_offset::text, 'null') || ',"end_offset":')) || ((coalesce(t271.end_offset::text, 'null') ||
                ',"page":' || coalesce(to_json(t271.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t271.phrase)::text, 'null') || '}')) end || '}'))
                as _told
              from (select 1 as place, t262.one_id as record_id,
                (select t266.id from told_citation20 t266 where t266.record_id = t262.one_id and t266.support_type = 'supports' order by t266.id limit 1) as
                    citation_id where t262.one_id is not null union all select 2 as place, t262.two_id as record_id,
                (select t268.id from told_citation20 t268 where t268.record_id = t262.two_id and t268.support_type = 'supports' order by t268.id limit 1) as
                    citation_id where t262.two_id is not null) t269
              left join record t270 on t270.id = t269.record_id
              left join citation t271 on t271.id = t269.citation_id order by _n limit 2) t272), ']}') as _told
        from (select latest19.from_id, latest19.to_id, latest19.kind, latest19.via_id, latest19.one_id, latest19.two_id, latest19.place, coalesce(t255.start,
            t256.date, t257.since, t258.since, t259.since, t260.since, t261.formed) as date, coalesce(t255.start_earliest, t256.date_earliest,
            t257.since_earliest, t258.since_earliest, t259.since_earliest, t260.since_earliest, t261.formed_earliest) as date_earliest,
            coalesce(t255.start_latest, t256.date_latest, t257.since_latest, t258.since_latest, t259.since_latest, t260.since_latest, t261.formed_latest) as
            date_latest from latest19
          left join meeting t255 on t255.id = latest19.via_id
          left join statement t256 on t256.id = latest19.via_id
          left join membership t257 on t257.id = latest19.via_id
          left join obligation t258 on t258.id = latest19.via_id
          left join relation t259 on t259.id = latest19.via_id
          left join tenure t260 on t260.id = latest19.via_id
          left join alliance t261 on t261.id = latest19.via_id where latest19.number = t254.number) t262
        left join record t263 on t263.id = t262.from_id
        left join record t264 on t264.id = t262.to_id
        left join record t265 on t265.id = t262.via_id order by _n limit 4) t273), ']') from p19 t254), x23(id, json) as
(select 1, concat('[',
    (select string_agg(t274._told, ',')
      from (select t253._n as _n, concat('{"length":' || t253.length || ',"hops":',
          (select x22.json from x22 where x22.id = t253._n), '}') as _told from p19 t253 order by _n limit 20) t274), ']')) select concat('{"data":', coalesce(
    (select concat('{"paths":',
        (select x23.json from x23), ',"is_complete":' || case when t1.is_complete then 'true' else 'false' end || '}')
      from (select not $41 <> $42 or (not (
            (select count(*)
              from (select t4.* from target t4 where t4.record_id >=
                (select $3) and t4.record_id <=
                (select $3) and t4.rank <> 'deprecated' order by t4.record_id desc, t4.statement_date_earliest desc, t4.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t6.* from target t6 where t6.record_id >=
                (select $3) and t6.record_id <=
                (select $3) and t6.rank <> 'deprecated' order by t6.record_id desc, t6.statement_date_earliest desc, t6.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t7.* from meeting t7 where t7.id >=
                (select $3) and t7.id <=
                (select $3) and t7.part_of_id is not null order by t7.id desc, t7.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t8.* from meeting t8 where t8.part_of_id >=
                (select $3) and t8.part_of_id <=
                (select $3) order by t8.part_of_id desc, t8.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t9.* from participation t9 where t9.meeting_id >=
                (select $3) and t9.meeting_id <=
                (select $3) and t9.attendance not in ('declined', 'absent') and t9.rank <> 'deprecated' order by t9.meeting_id desc, t9.id desc limit 401) r) >
                    400) and not (
            (select count(*)
              from (select t10.* from participation t10 where t10.id = any(array
                  (select id from participations_of_to2)) and t10.attendance not in ('declined', 'absent') and t10.rank <> 'deprecated' and
                (select 1 from meeting t36 where t36.id = t10.meeting_id and t36.status not in ('cancelled')) is not null order by t10.meeting_start_earliest
                    desc, t10.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t37.* from target t37 where t37.id = any(array
                  (select id from targets_of_to3)) and t37.rank <> 'deprecated' order by t37.statement_date_earliest desc, t37.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t53.* from target t53 where t53.id = any(array
                  (select id from targets_of_to3)) and t53.rank <> 'deprecated' order by t53.statement_date_earliest desc, t53.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t54.* from statement t54 where t54.id = any(array
                  (select id from statements_of_to4)) order by t54.date_earliest desc, t54.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t76.* from statement t76 where t76.id = any(array
                  (select id from statements_of_to4)) order by t76.date_earliest desc, t76.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t77.* from membership t77 where t77.actor_id >=
                (select $4) and t77.actor_id <=
                (select $4) and t77.rank <> 'deprecated' order by t77.actor_id desc, t77.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t78.* from obligation t78 where t78.obligor_id >=
                (select $4) and t78.obligor_id <=
                (select $4) and t78.rank <> 'deprecated' order by t78.obligor_id desc, t78.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t79.* from obligation t79 where t79.obligor_id >=
                (select $4) and t79.obligor_id <=
                (select $4) and t79.beneficiary_id is not null and t79.rank <> 'deprecated' order by t79.obligor_id desc, t79.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t80.* from obligation t80 where t80.beneficiary_id >=
                (select $4) and t80.beneficiary_id <=
                (select $4) and t80.rank <> 'deprecated' order by t80.beneficiary_id desc, t80.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t81.* from obligation t81 where t81.beneficiary_id >=
                (select $4) and t81.beneficiary_id <=
                (select $4) and t81.obligor_id is not null and t81.rank <> 'deprecated' order by t81.beneficiary_id desc, t81.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t82.* from relation t82 where t82.subject_id >=
                (select $4) and t82.subject_id <=
                (select $4) and t82.rank <> 'deprecated' order by t82.subject_id desc, t82.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t83.* from relation t83 where t83.object_id >=
                (select $4) and t83.object_id <=
                (select $4) and t83.rank <> 'deprecated' order by t83.object_id desc, t83.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t84.* from tenure t84 where t84.person_id >=
                (select $4) and t84.person_id <=
                (select $4) and t84.rank <> 'deprecated' order by t84.person_id desc, t84.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t85.* from office t85 where t85.body_id >=
                (select $4) and t85.body_id <=
                (select $4) order by t85.body_id desc, t85.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t86.* from alliance t86 where t86.organisation_id >=
                (select $4) and t86.organisation_id <=
                (select $4) order by t86.organisation_id desc, t86.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t87.* from place t87 where t87.country_id >=
                (select $4) and t87.country_id <=
                (select $4) order by t87.country_id desc, t87.id desc limit 401) r) > 400 or
            (select $4) = '') and (not
            (select count(*) from near14) < 2 or (
              (select coalesce(sum(of_one), 0) <= 40 and coalesce(sum(of_other), 0) <= 40 from neighbours12) and not exists
              (select 1 from frontier13 where
                (select count(*)
                  from (select t172.* from participation t172 where t172.actor_id >= frontier13.id and t172.actor_id <= frontier13.id and t172.attendance not in
                      ('declined', 'absent') and t172.rank <> 'deprecated' and
                    (select 1 from meeting t173 where t173.id = t172.meeting_id and t173.status not in ('cancelled')) is not null order by t172.actor_id desc,
                        t172.meeting_start_earliest desc, t172.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t174.* from reference t174 where t174.earlier_id >= frontier13.id and t174.earlier_id <= frontier13.id and t174.rank <>
                      'deprecated' order by t174.earlier_id desc, t174.statement_date_earliest desc, t174.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t176.* from reference t176 where t176.earlier_id >= frontier13.id and t176.earlier_id <= frontier13.id and t176.rank <>
                      'deprecated' order by t176.earlier_id desc, t176.statement_date_earliest desc, t176.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t177.* from target t177 where t177.record_id >= frontier13.id and t177.record_id <= frontier13.id and t177.rank <> 'deprecated'
                      order by t177.record_id desc, t177.statement_date_earliest desc, t177.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t179.* from target t179 where t179.record_id >= frontier13.id and t179.record_id <= frontier13.id and t179.rank <> 'deprecated'
                      order by t179.record_id desc, t179.statement_date_earliest desc, t179.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t180.* from statement t180 where t180.speaker_id >= frontier13.id and t180.speaker_id <= frontier13.id order by t180.speaker_id
                      desc, t180.date_earliest desc, t180.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t181.* from statement t181 where t181.speaker_id >= frontier13.id and t181.speaker_id <= frontier13.id order by t181.speaker_id
                      desc, t181.date_earliest desc, t181.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t182.* from membership t182 where t182.alliance_id >= frontier13.id and t182.alliance_id <= frontier13.id and t182.rank <>
                      'deprecated' order by t182.alliance_id desc, t182.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t183.* from membership t183 where t183.actor_id >= frontier13.id and t183.actor_id <= frontier13.id and t183.rank <> 'deprecated'
                      order by t183.actor_id desc, t183.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t184.* from obligation t184 where t184.alliance_id >= frontier13.id and t184.alliance_id <= frontier13.id and t184.obligor_id is
                      not null and t184.rank <> 'deprecated' order by t184.alliance_id desc, t184.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t185.* from obligation t185 where t185.alliance_id >= frontier13.id and t185.alliance_id <= frontier13.id and t185.beneficiary_id
                      is not null and t185.rank <> 'deprecated' order by t185.alliance_id desc, t185.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t186.* from obligation t186 where t186.obligor_id >= frontier13.id and t186.obligor_id <= frontier13.id and t186.rank <>
                      'deprecated' order by t186.obligor_id desc, t186.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t187.* from obligation t187 where t187.obligor_id >= frontier13.id and t187.obligor_id <= frontier13.id and t187.beneficiary_id
                      is not null and t187.rank <> 'deprecated' order by t187.obligor_id desc, t187.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t188.* from obligation t188 where t188.beneficiary_id >= frontier13.id and t188.beneficiary_id <= frontier13.id and t188.rank <>
                      'deprecated' order by t188.beneficiary_id desc, t188.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t189.* from obligation t189 where t189.beneficiary_id >= frontier13.id and t189.beneficiary_id <= frontier13.id and
                      t189.obligor_id is not null and t189.rank <> 'deprecated' order by t189.beneficiary_id desc, t189.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t190.* from relation t190 where t190.subject_id >= frontier13.id and t190.subject_id <= frontier13.id and t190.rank <>
                      'deprecated' order by t190.subject_id desc, t190.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t191.* from relation t191 where t191.object_id >= frontier13.id and t191.object_id <= frontier13.id and t191.rank <> 'deprecated'
                      order by t191.object_id desc, t191.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t192.* from tenure t192 where t192.person_id >= frontier13.id and t192.person_id <= frontier13.id and t192.rank <> 'deprecated'
                      order by t192.person_id desc, t192.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t193.* from tenure t193 where t193.office_id >= frontier13.id and t193.office_id <= frontier13.id and t193.rank <> 'deprecated'
                      order by t193.office_id desc, t193.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t194.* from office t194 where t194.id >= frontier13.id and t194.id <= frontier13.id order by t194.id desc, t194.id desc limit 41)
                      r) > 40 or
                (select count(*)
                  from (select t195.* from office t195 where t195.body_id >= frontier13.id and t195.body_id <= frontier13.id order by t195.body_id desc, t195.id
                      desc limit 41) r) > 40 or
                (select count(*)
                  from (select t196.* from alliance t196 where t196.id >= frontier13.id and t196.id <= frontier13.id and t196.organisation_id is not null order
                      by t196.id desc, t196.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t197.* from alliance t197 where t197.organisation_id >= frontier13.id and t197.organisation_id <= frontier13.id order by
                      t197.organisation_id desc, t197.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t198.* from meeting t198 where t198.id >= frontier13.id and t198.id <= frontier13.id and t198.part_of_id is not null order by
                      t198.id desc, t198.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t199.* from meeting t199 where t199.part_of_id >= frontier13.id and t199.part_of_id <= frontier13.id order by t199.part_of_id
                      desc, t199.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t200.* from place t200 where t200.id >= frontier13.id and t200.id <= frontier13.id and t200.country_id is not null order by
                      t200.id desc, t200.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t201.* from place t201 where t201.country_id >= frontier13.id and t201.country_id <= frontier13.id order by t201.country_id desc,
                      t201.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t202.* from topic t202 where t202.id >= frontier13.id and t202.id <= frontier13.id and t202.broader_id is not null order by
                      t202.id desc, t202.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t203.* from topic t203 where t203.broader_id >= frontier13.id and t203.broader_id <= frontier13.id order by t203.broader_id desc,
                      t203.id desc limit 41) r) > 40)))) as is_complete where exists
        (select 1 from record t2 where t2.id = $1 and t2.retired is null) and exists
        (select 1 from record t3 where t3.id = $2 and t3.retired is null)) t1), 'null'), ',"revision":',
  (select value from counter where name = 'revision'), '}')

with parts_of_to1(id) as materialized (with recursive t12(id) as
  (select t13.id from actor t13 where t13.id =
    (select $6) union select t14.subject_id from t12 join relation t14 on t14.object_id = t12.id and t14.kind = 'part_of') select id from t12 limit 2000),
        participations_of_to2(id) as materialized
(select t11.id from participation t11 where t11.actor_id =
  (select $5) union select t11.id from participation t11 cross join meeting t15 where t11.represents_id = any(array
    (select id from parts_of_to1)) and t15.id = t11.meeting_id and t11.represents_id is not null and (t11.represents_id =
    (select $7) or exists (with recursive t20(id) as
      (select t11.represents_id union select t23.id from t20 join relation t21 on t21.subject_id = t20.id and t21.kind = 'part_of' join actor t22 on t22.id =
          t20.id and t22.kind <> 'state' join actor t23 on t23.id = t21.object_id where t21.since_earliest <= case when t15."end" is null then t15.start_latest
          else t15.end_latest end and t21.until_latest >= t15.start_earliest and t21.rank <> 'deprecated') select 1 from t20 where t20.id =
      (select $8))) union select t11.id from office t16 cross join participation t11 cross join meeting t15 where t16.body_id = any(array
    (select id from parts_of_to1)) and t15.id = t11.meeting_id and t11.office_id = t16.id and t11.represents_id is null and (t16.body_id =
    (select $9) or exists (with recursive t24(id) as
      (select t16.body_id union select t27.id from t24 join relation t25 on t25.subject_id = t24.id and t25.kind = 'part_of' join actor t26 on t26.id = t24.id
          and t26.kind <> 'state' join actor t27 on t27.id = t25.object_id where t25.since_earliest <= case when t15."end" is null then t15.start_latest else
          t15.end_latest end and t25.until_latest >= t15.start_earliest and t25.rank <> 'deprecated') select 1 from t24 where t24.id =
      (select $10))) union select t11.id from office t17 cross join tenure t18 cross join participation t11 cross join meeting t15 where t17.body_id = any(array
    (select id from parts_of_to1)) and t15.id = t11.meeting_id and t18.person_id = t11.actor_id and t17.id = t18.office_id and t11.represents_id is null and
        t11.office_id is null and t18.since_earliest <= case when t15."end" is null then t15.start_latest else t15.end_latest end and t18.until_latest >=
        t15.start_earliest and t18.rank <> 'deprecated' and (t17.body_id =
    (select $11) or exists (with recursive t28(id) as
      (select t17.body_id union select t31.id from t28 join relation t29 on t29.subject_id = t28.id and t29.kind = 'part_of' join actor t30 on t30.id = t28.id
          and t30.kind <> 'state' join actor t31 on t31.id = t29.object_id where t29.since_earliest <= case when t15."end" is null then t15.start_latest else
          t15.end_latest end and t29.until_latest >= t15.start_earliest and t29.rank <> 'deprecated') select 1 from t28 where t28.id =
      (select $12))) union select t11.id from participation t11 cross join meeting t15 where t11.actor_id = any(array
    (select id from parts_of_to1)) and t15.id = t11.meeting_id and t11.represents_id is null and t11.office_id is null and not exists
  (select 1 from tenure t19 where t19.person_id = t11.actor_id and t19.since_earliest <= case when t15."end" is null then t15.start_latest else t15.end_latest
      end and t19.until_latest >= t15.start_earliest and t19.rank <> 'deprecated') and (t11.actor_id =
    (select $13) or exists (with recursive t32(id) as
      (select t11.actor_id union select t35.id from t32 join relation t33 on t33.subject_id = t32.id and t33.kind = 'part_of' join actor t34 on t34.id = t32.id
          and t34.kind <> 'state' join actor t35 on t35.id = t33.object_id where t33.since_earliest <= case when t15."end" is null then t15.start_latest else
          t15.end_latest end and t33.until_latest >= t15.start_earliest and t33.rank <> 'deprecated') select 1 from t32 where t32.id =
      (select $14)))), targets_of_to3(id) as materialized
(select t38.id from target t38 where t38.record_id =
  (select $15) union select t38.id from office t41 cross join tenure t42 cross join target t38 cross join statement t39 where t41.body_id = any(array
    (select id from parts_of_to1)) and t39.id = t38.statement_id and t42.person_id = t38.record_id and t41.id = t42.office_id and t42.since_earliest <=
        t39.date_latest and t42.until_latest >= t39.date_earliest and t42.rank <> 'deprecated' and (t41.body_id =
    (select $16) or exists (with recursive t44(id) as
      (select t41.body_id union select t47.id from t44 join relation t45 on t45.subject_id = t44.id and t45.kind = 'part_of' join actor t46 on t46.id = t44.id
          and t46.kind <> 'state' join actor t47 on t47.id = t45.object_id where t45.since_earliest <= t39.date_latest and t45.until_latest >= t39.date_earliest
          and t45.rank <> 'deprecated') select 1 from t44 where t44.id =
      (select $17))) union select t38.id from target t38 cross join statement t39 where t38.record_id = any(array
    (select id from parts_of_to1)) and t39.id = t38.statement_id and not exists
  (select 1 from tenure t43 where t43.person_id = t38.record_id and t43.since_earliest <= t39.date_latest and t43.until_latest >= t39.date_earliest and t43.rank
      <> 'deprecated') and (t38.record_id =
    (select $18) or exists (with recursive t48(id) as
      (select t38.record_id union select t51.id from t48 join relation t49 on t49.subject_id = t48.id and t49.kind = 'part_of' join actor t50 on t50.id = t48.id
          and t50.kind <> 'state' join actor t51 on t51.id = t49.object_id where t49.since_earliest <= t39.date_latest and t49.until_latest >= t39.date_earliest
          and t49.rank <> 'deprecated') select 1 from t48 where t48.id =
      (select $19)))), statements_of_to4(id) as materialized
(select t55.id from statement t55 where t55.speaker_id =
  (select $20) union select t55.id from statement t55 where t55.principal_id = any(array
    (select id from parts_of_to1)) and t55.principal_id is not null and (t55.principal_id =
    (select $21) or exists (with recursive t60(id) as
      (select t55.principal_id union select t63.id from t60 join relation t61 on t61.subject_id = t60.id and t61.kind = 'part_of' join actor t62 on t62.id =
          t60.id and t62.kind <> 'state' join actor t63 on t63.id = t61.object_id where t61.since_earliest <= t55.date_latest and t61.until_latest >=
          t55.date_earliest and t61.rank <> 'deprecated') select 1 from t60 where t60.id =
      (select $22))) union select t55.id from office t56 cross join statement t55 where t56.body_id = any(array
    (select id from parts_of_to1)) and t55.office_id = t56.id and t55.principal_id is null and (t56.body_id =
    (select $23) or exists (with recursive t64(id) as
      (select t56.body_id union select t67.id from t64 join relation t65 on t65.subject_id = t64.id and t65.kind = 'part_of' join actor t66 on t66.id = t64.id
          and t66.kind <> 'state' join actor t67 on t67.id = t65.object_id where t65.since_earliest <= t55.date_latest and t65.until_latest >= t55.date_earliest
          and t65.rank <> 'deprecated') select 1 from t64 where t64.id =
      (select $24))) union select t55.id from office t57 cross join tenure t58 cross join statement t55 where t57.body_id = any(array
    (select id from parts_of_to1)) and t58.person_id = t55.speaker_id and t57.id = t58.office_id and t55.principal_id is null and t55.office_id is null and
        t58.since_earliest <= t55.date_latest and t58.until_latest >= t55.date_earliest and t58.rank <> 'deprecated' and (t57.body_id =
    (select $25) or exists (with recursive t68(id) as
      (select t57.body_id union select t71.id from t68 join relation t69 on t69.subject_id = t68.id and t69.kind = 'part_of' join actor t70 on t70.id = t68.id
          and t70.kind <> 'state' join actor t71 on t71.id = t69.object_id where t69.since_earliest <= t55.date_latest and t69.until_latest >= t55.date_earliest
          and t69.rank <> 'deprecated') select 1 from t68 where t68.id =
      (select $26))) union select t55.id from statement t55 where t55.speaker_id = any(array
    (select id from parts_of_to1)) and t55.principal_id is null and t55.office_id is null and not exists
  (select 1 from tenure t59 where t59.person_id = t55.speaker_id and t59.since_earliest <= t55.date_latest and t59.until_latest >= t55.date_earliest and
      t59.rank <> 'deprecated') and (t55.speaker_id =
    (select $27) or exists (with recursive t72(id) as
      (select t55.speaker_id union select t75.id from t72 join relation t73 on t73.subject_id = t72.id and t73.kind = 'part_of' join actor t74 on t74.id =
          t72.id and t74.kind <> 'state' join actor t75 on t75.id = t73.object_id where t73.since_earliest <= t55.date_latest and t73.until_latest >=
          t55.date_earliest and t73.rank <> 'deprecated') select 1 from t72 where t72.id =
      (select $28)))), rows_to_by_participations_5(id, middle_id, day) as materialized
(select t109.id, t109.meeting_id, t109.meeting_start_earliest
  from (select t109.* from participation t109 where t109.id = any(array
      (select id from participations_of_to2)) and t109.attendance not in ('declined', 'absent') and t109.rank <> 'deprecated' and
    (select 1 from meeting t110 where t110.id = t109.meeting_id and t110.status not in ('cancelled')) is not null order by t109.meeting_start_earliest desc,
        t109.id desc limit 400) t109), others_to_by_participations_6(id, whom_id, middle_id) as materialized
(select t113.id, t113.actor_id, t113.meeting_id from participation t113 where t113.meeting_id = any(array
    (select middle_id from rows_to_by_participations_5)) and t113.attendance not in ('declined', 'absent') and t113.rank <> 'deprecated' and t113.id not in
  (select id from participations_of_to2)), rows_to_by_statements_7(id, middle_id, day) as materialized
(select t133.id, t133.statement_id, t133.statement_date_earliest
  from (select t133.* from target t133 where t133.id = any(array
      (select id from targets_of_to3)) and t133.rank <> 'deprecated' order by t133.statement_date_earliest desc, t133.id desc limit 400) t133),
          others_to_by_statements_8(id, whom_id, middle_id) as materialized
(select t136.id, t136.speaker_id, t136.id from statement t136 where t136.id = any(array
    (select middle_id from rows_to_by_statements_7)) and t136.id not in
  (select id from statements_of_to4)), rows_to_by_targets_9(id, middle_id, day) as materialized
(select t153.id, t153.id, t153.date_earliest
  from (select t153.* from statement t153 where t153.id = any(array
      (select id from statements_of_to4)) order by t153.date_earliest desc, t153.id desc limit 400) t153), others_to_by_targets_10(id, whom_id, middle_id) as
          materialized
(select t156.id, t156.record_id, t156.statement_id from target t156 where t156.statement_id = any(array
    (select middle_id from rows_to_by_targets_9)) and t156.rank <> 'deprecated' and t156.id not in
  (select id from targets_of_to3)), near_ties11(side, from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select 'from', t.*
  from (select *
    from (with own(from_id, to_id, kind, via_id, one_id, two_id, day) as
      (select
        (select $29), t88.part_of_id, 'part_of', t88.id, t88.id, null, t88.start_earliest
        from (select t88.* from meeting t88 where t88.id >=
          (select $29) and t88.id <=
          (select $29) and t88.part_of_id is not null order by t88.id desc, t88.id desc limit 400) t88 where t88.part_of_id <>
        (select $29) union select
        (select $29), t89.id, 'part_of', t89.id, t89.id, null, t89.start_earliest
        from (select t89.* from meeting t89 where t89.part_of_id >=
          (select $29) and t89.part_of_id <=
          (select $29) order by t89.part_of_id desc, t89.id desc limit 400) t89 where t89.id <>
        (select $29) union select
        (select $29), t90.actor_id, 'meeting',
        (select $29), t90.id, null, t90.meeting_start_earliest
        from (select t90.* from participation t90 where t90.meeting_id >=
          (select $29) and t90.meeting_id <=
          (select $29) and t90.attendance not in ('declined', 'absent') and t90.rank <> 'deprecated' order by t90.meeting_id desc, t90.id desc limit 400) t90
              where t90.actor_id <>
        (select $29)) select from_id, to_id, kind, via_id, min(one_id), null, max(day) from own group by from_id, to_id, kind, via_id) own union all select
    (select $29), t93.earlier_id, 'statement', t91.statement_id, min(t91.id), min(t93.id), max(t91.statement_date_earliest)
    from (select t91.* from target t91 where t91.record_id >=
      (select $29) and t91.record_id <=
      (select $29) and t91.rank <> 'deprecated' order by t91.record_id desc, t91.statement_date_earliest desc, t91.id desc limit 400) t91 cross join reference
          t93 where t93.earlier_id <>
    (select $29) and t93.statement_id = t91.statement_id and t93.rank <> 'deprecated' group by t93.earlier_id, t91.statement_id union all select
    (select $29), t96.speaker_id, 'statement', t95.statement_id, min(t95.id), min(t96.id), max(t95.statement_date_earliest)
    from (select t95.* from target t95 where t95.record_id >=
      (select $29) and t95.record_id <=
      (select $29) and t95.rank <> 'deprecated' order by t95.record_id desc, t95.statement_date_earliest desc, t95.id desc limit 400) t95 cross join statement
          t96 where t96.speaker_id <>
    (select $29) and t96.id = t95.statement_id group by t96.speaker_id, t95.statement_id) t union all select 'to', t.*
  from (select
    (select $30), t98.alliance_id, 'membership', t98.id, t98.id, null, t98.since_earliest
    from (select t98.* from membership t98 where t98.actor_id >=
      (select $30) and t98.actor_id <=
      (select $30) and t98.rank <> 'deprecated' order by t98.actor_id desc, t98.id desc limit 400) t98 where t98.alliance_id <>
    (select $30) union select
    (select $30), t99.alliance_id, 'obligation', t99.id, t99.id, null, t99.since_earliest
    from (select t99.* from obligation t99 where t99.obligor_id >=
      (select $30) and t99.obligor_id <=
      (select $30) and t99.rank <> 'deprecated' order by t99.obligor_id desc, t99.id desc limit 400) t99 where t99.alliance_id <>
    (select $30) union select
    (select $30), t100.beneficiary_id, 'obligation', t100.id, t100.id, null, t100.since_earliest
    from (select t100.* from obligation t100 where t100.obligor_id >=
      (select $30) and t100.obligor_id <=
      (select $30) and t100.beneficiary_id is not null and t100.rank <> 'deprecated' order by t100.obligor_id desc, t100.id desc limit 400) t100 where
          t100.beneficiary_id <>
    (select $30) union select
    (select $30), t101.alliance_id, 'obligation', t101.id, t101.id, null, t101.since_earliest
    from (select t101.* from obligation t101 where t101.beneficiary_id >=
      (select $30) and t101.beneficiary_id <=
      (select $30) and t101.rank <> 'deprecated' order by t101.beneficiary_id desc, t101.id desc limit 400) t101 where t101.alliance_id <>
    (select $30) union select
    (select $30), t102.obligor_id, 'obligation', t102.id, t102.id, null, t102.since_earliest
    from (select t102.* from obligation t102 where t102.beneficiary_id >=
      (select $30) and t102.beneficiary_id <=
      (select $30) and t102.obligor_id is not null and t102.rank <> 'deprecated' order by t102.beneficiary_id desc, t102.id desc limit 400) t102 where
          t102.obligor_id <>
    (select $30) union select
    (select $30), t103.object_id, 'relation', t103.id, t103.id, null, t103.since_earliest
    from (select t103.* from relation t103 where t103.subject_id >=
      (select $30) and t103.subject_id <=
      (select $30) and t103.rank <> 'deprecated' order by t103.subject_id desc, t103.id desc limit 400) t103 where t103.object_id <>
    (select $30) union select
    (select $30), t104.subject_id, 'relation', t104.id, t104.id, null, t104.since_earliest
    from (select t104.* from relation t104 where t104.object_id >=
      (select $30) and t104.object_id <=
      (select $30) and t104.rank <> 'deprecated' order by t104.object_id desc, t104.id desc limit 400) t104 where t104.subject_id <>
    (select $30) union select
    (select $30), t105.office_id, 'tenure', t105.id, t105.id, null, t105.since_earliest
    from (select t105.* from tenure t105 where t105.person_id >=
      (select $30) and t105.person_id <=
      (select $30) and t105.rank <> 'deprecated' order by t105.person_id desc, t105.id desc limit 400) t105 where t105.office_id <>
    (select $30) union select
    (select $30), t106.id, 'office', t106.id, t106.id, null, '0000-00-00'
    from (select t106.* from office t106 where t106.body_id >=
      (select $30) and t106.body_id <=
      (select $30) order by t106.body_id desc, t106.id desc limit 400) t106 where t106.id <>
    (select $30) union select
    (select $30), t107.id, 'embodiment', t107.id, t107.id, null, t107.formed_earliest
    from (select t107.* from alliance t107 where t107.organisation_id >=
      (select $30) and t107.organisation_id <=
      (select $30) order by t107.organisation_id desc, t107.id desc limit 400) t107 where t107.id <>
    (select $30) union select
    (select $30), t108.id, 'part_of', t108.id, t108.id, null, '0000-00-00'
    from (select t108.* from place t108 where t108.country_id >=
      (select $30) and t108.country_id <=
      (select $30) order by t108.country_id desc, t108.id desc limit 400) t108 where t108.id <>
    (select $30) union all select
    (select $30), t112.whom_id, 'meeting', t112.middle_id, min(t111.id), min(t112.id), max(t111.day) from rows_to_by_participations_5 t111 join
    (select id, whom_id, middle_id from others_to_by_participations_6 union select t115.id, t114.actor_id, t115.middle_id
      from (with recursive t116(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
        (select t119.id, t119.represents_id, 'principal', null, null, t119.represents_id, (true) from others_to_by_participations_6 t118 cross join
            participation t119 cross join meeting t120 where t119.id = t118.id and t120.id = t119.meeting_id and t119.represents_id is not null union all select
            t119.id, t121.body_id, 'office', t121.id, null, t121.body_id, (true) from others_to_by_participations_6 t118 cross join participation t119 cross
            join meeting t120 cross join office t121 where t119.id = t118.id and t120.id = t119.meeting_id and t119.office_id = t121.id and t119.represents_id
            is null union all select t119.id, t122.body_id, 'tenure', t122.id, t123.id, t122.body_id, (t123.since_latest <= t120.start_earliest and
            t123.until_earliest >= case when t120."end" is null then t120.start_latest else t120.end_latest end and strpos(coalesce(t123.since, ''), '?') = 0
            and strpos(coalesce(t123.since, ''), '%') = 0 and strpos(coalesce(t123.until, ''), '?') = 0 and strpos(coalesce(t123.until, ''), '%') = 0 and
            strpos(coalesce(t120.start, ''), '?') = 0 and strpos(coalesce(t120.start, ''), '%') = 0 and strpos(coalesce(t120."end", ''), '?') = 0 and
            strpos(coalesce(t120."end", ''), '%') = 0) from others_to_by_participations_6 t118 cross join participation t119 cross join meeting t120 cross join
            tenure t123 cross join office t122 where t119.id = t118.id and t120.id = t119.meeting_id and t123.person_id = t119.actor_id and t122.id =
            t123.office_id and t119.represents_id is null and t119.office_id is null and t123.since_earliest <= case when t120."end" is null then
            t120.start_latest else t120.end_latest end and t123.until_latest >= t120.start_earliest and t123.rank <> 'deprecated' union all select t119.id,
            t119.actor_id, 'speaker', null, null, t119.actor_id, (true) from others_to_by_participations_6 t118 cross join participation t119 cross join meeting
            t120 where t119.id = t118.id and t120.id = t119.meeting_id and t119.represents_id is null and t119.office_id is null and not exists
          (select 1 from tenure t124 where t124.person_id = t119.actor_id and t124.since_earliest <= case when t120."end" is null then t120.start_latest else
              t120.end_latest end and t124.until_latest >= t120.start_earliest and t124.rank <> 'deprecated') union select t116.act_id, t128.id, t116.basis,
              t116.office_id, t116.tenure_id, t116.start_id, (t116.certain and t126.since_latest <= t125.start_earliest and t126.until_earliest >= case when
              t125."end" is null then t125.start_latest else t125.end_latest end and strpos(coalesce(t126.since, ''), '?') = 0 and strpos(coalesce(t126.since,
              ''), '%') = 0 and strpos(coalesce(t126.until, ''), '?') = 0 and strpos(coalesce(t126.until, ''), '%') = 0 and strpos(coalesce(t125.start, ''), '?'
              ) = 0 and strpos(coalesce(t125.start, ''), '%') = 0 and strpos(coalesce(t125."end", ''), '?') = 0 and strpos(coalesce(t125."end", ''), '%') = 0)
              from t116 join participation t117 on t117.id = t116.act_id join meeting t125 on t125.id = t117.meeting_id join relation t126 on t126.subject_id =
              t116.actor_id and t126.kind = 'part_of' join actor t127 on t127.id = t116.actor_id and t127.kind <> 'state' join actor t128 on t128.id =
              t126.object_id where t128.id <> t116.start_id and t126.since_earliest <= case when t125."end" is null then t125.start_latest else t125.end_latest
              end and t126.until_latest >= t125.start_earliest and t126.rank <> 'deprecated') select t116.act_id, t116.actor_id, t116.basis, t116.office_id,
              t116.tenure_id, case when t116.start_id = t116.actor_id then null else t116.start_id end as part_id, max(case when t116.certain then 1 else 0 end)
              = 1 as certain from t116 group by t116.act_id, t116.actor_id, t116.basis, t116.office_id, t116.tenure_id, t116.start_id) t114 join
              others_to_by_participations_6 t115 on t115.id = t114.act_id) t112 on t112.middle_id = t111.middle_id group by t112.whom_id, t112.middle_id union
              all select
    (select $30), t131.earlier_id, 'statement', t129.statement_id, min(t129.id), min(t131.id), max(t129.statement_date_earliest)
    from (select t129.* from target t129 where t129.id = any(array
        (select id from targets_of_to3)) and t129.rank <> 'deprecated' order by t129.statement_date_earliest desc, t129.id desc limit 400) t129 cross join
            reference t131 where t131.earlier_id <>
    (select $30) and t131.statement_id = t129.statement_id and t131.rank <> 'deprecated' group by t131.earlier_id, t129.statement_id union all select
    (select $30), t135.whom_id, 'statement', t135.middle_id, min(t134.id), min(t135.id), max(t134.day) from rows_to_by_statements_7 t134 join
    (select id, whom_id, middle_id from others_to_by_statements_8 union select t138.id, t137.actor_id, t138.middle_id
      from (with recursive t139(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
        (select t142.id, t142.principal_id, 'principal', null, null, t142.principal_id, (true) from others_to_by_statements_8 t141 cross join statement t142
            where t142.id = t141.id and t142.principal_id is not null union all select t142.id, t143.body_id, 'office', t143.id, null, t143.body_id, (true) from
            others_to_by_statements_8 t141 cross join statement t142 cross join office t143 where t142.id = t141.id and t142.office_id = t143.id and
            t142.principal_id is null union all select t142.id, t144.body_id, 'tenure', t144.id, t145.id, t144.body_id, (t145.since_latest <= t142.date_earliest
            and t145.until_earliest >= t142.date_latest and strpos(coalesce(t145.since, ''), '?') = 0 and strpos(coalesce(t145.since, ''), '%') = 0 and
            strpos(coalesce(t145.until, ''), '?') = 0 and strpos(coalesce(t145.until, ''), '%') = 0 and strpos(coalesce(t142.date, ''), '?') = 0 and
            strpos(coalesce(t142.date, ''), '%') = 0) from others_to_by_statements_8 t141 cross join statement t142 cross join tenure t145 cross join office
            t144 where t142.id = t141.id and t145.person_id = t142.speaker_id and t144.id = t145.office_id and t142.principal_id is null and t142.office_id is
            null and t145.since_earliest <= t142.date_latest and t145.until_latest >= t142.date_earliest and t145.rank <> 'deprecated' union all select t142.id,
            t142.speaker_id, 'speaker', null, null, t142.speaker_id, (true) from others_to_by_statements_8 t141 cross join statement t142 where t142.id =
            t141.id and t142.principal_id is null and t142.office_id is null and not exists
          (select 1 from tenure t146 where t146.person_id = t142.speaker_id and t146.since_earliest <= t142.date_latest and t146.until_latest >=
              t142.date_earliest and t146.rank <> 'deprecated') union select t139.act_id, t149.id, t139.basis, t139.office_id, t139.tenure_id, t139.start_id,
              (t139.certain and t147.since_latest <= t140.date_earliest and t147.until_earliest >= t140.date_latest and strpos(coalesce(t147.since, ''), '?') =
              0 and strpos(coalesce(t147.since, ''), '%') = 0 and strpos(coalesce(t147.until, ''), '?') = 0 and strpos(coalesce(t147.until, ''), '%') = 0 and
              strpos(coalesce(t140.date, ''), '?') = 0 and strpos(coalesce(t140.date, ''), '%') = 0) from t139 join statement t140 on t140.id = t139.act_id join
              relation t147 on t147.subject_id = t139.actor_id and t147.kind = 'part_of' join actor t148 on t148.id = t139.actor_id and t148.kind <> 'state'
              join actor t149 on t149.id = t147.object_id where t149.id <> t139.start_id and t147.since_earliest <= t140.date_latest and t147.until_latest >=
              t140.date_earliest and t147.rank <> 'deprecated') select t139.act_id, t139.actor_id, t139.basis, t139.office_id, t139.tenure_id, case when
              t139.start_id = t139.actor_id then null else t139.start_id end as part_id, max(case when t139.certain then 1 else 0 end) = 1 as certain from t139
              group by t139.act_id, t139.actor_id, t139.basis, t139.office_id, t139.tenure_id, t139.start_id) t137 join others_to_by_statements_8 t138 on
              t138.id = t137.act_id) t135 on t135.middle_id = t134.middle_id group by t135.whom_id, t135.middle_id union all select
    (select $30), t151.earlier_id, 'statement', t150.id, min(t150.id), min(t151.id), max(t150.date_earliest)
    from (select t150.* from statement t150 where t150.id = any(array
        (select id from statements_of_to4)) order by t150.date_earliest desc, t150.id desc limit 400) t150 cross join reference t151 where t151.earlier_id <>
    (select $30) and t151.statement_id = t150.id and t151.rank <> 'deprecated' group by t151.earlier_id, t150.id union all select
    (select $30), t155.whom_id, 'statement', t155.middle_id, min(t154.id), min(t155.id), max(t154.day) from rows_to_by_targets_9 t154 join
    (select id, whom_id, middle_id from others_to_by_targets_10 union select t158.id, t157.actor_id, t158.middle_id
      from (with recursive t159(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
        (select t162.id, t165.body_id, 'tenure', t165.id, t166.id, t165.body_id, (t166.since_latest <= t163.date_earliest and t166.until_earliest >=
            t163.date_latest and strpos(coalesce(t166.since, ''), '?') = 0 and strpos(coalesce(t166.since, ''), '%') = 0 and strpos(coalesce(t166.until, ''),
            '?') = 0 and strpos(coalesce(t166.until, ''), '%') = 0 and strpos(coalesce(t163.date, ''), '?') = 0 and strpos(coalesce(t163.date, ''), '%') = 0)
            from others_to_by_targets_10 t161 cross join target t162 cross join statement t163 cross join tenure t166 cross join office t165 where t162.id =
            t161.id and t163.id = t162.statement_id and t166.person_id = t162.record_id and t165.id = t166.office_id and t166.since_earliest <= t163.date_latest
            and t166.until_latest >= t163.date_earliest and t166.rank <> 'deprecated' union all select t162.id, t162.record_id, 'speaker', null, null,
            t162.record_id, (true) from others_to_by_targets_10 t161 cross join target t162 cross join statement t163 where t162.id = t161.id and t163.id =
            t162.statement_id and not exists
          (select 1 from tenure t167 where t167.person_id = t162.record_id and t167.since_earliest <= t163.date_latest and t167.until_latest >=
              t163.date_earliest and t167.rank <> 'deprecated') union select t159.act_id, t171.id, t159.basis, t159.office_id, t159.tenure_id, t159.start_id,
              (t159.certain and t169.since_latest <= t168.date_earliest and t169.until_earliest >= t168.date_latest and strpos(coalesce(t169.since, ''), '?') =
              0 and strpos(coalesce(t169.since, ''), '%') = 0 and strpos(coalesce(t169.until, ''), '?') = 0 and strpos(coalesce(t169.until, ''), '%') = 0 and
              strpos(coalesce(t168.date, ''), '?') = 0 and strpos(coalesce(t168.date, ''), '%') = 0) from t159 join target t160 on t160.id = t159.act_id join
              statement t168 on t168.id = t160.statement_id join relation t169 on t169.subject_id = t159.actor_id and t169.kind = 'part_of' join actor t170 on
              t170.id = t159.actor_id and t170.kind <> 'state' join actor t171 on t171.id = t169.object_id where t171.id <> t159.start_id and
              t169.since_earliest <= t168.date_latest and t169.until_latest >= t168.date_earliest and t169.rank <> 'deprecated') select t159.act_id,
              t159.actor_id, t159.basis, t159.office_id, t159.tenure_id, case when t159.start_id = t159.actor_id then null else t159.start_id end as part_id,
              max(case when t159.certain then 1 else 0 end) = 1 as certain from t159 group by t159.act_id, t159.actor_id, t159.basis, t159.office_id,
              t159.tenure_id, t159.start_id) t157 join others_to_by_targets_10 t158 on t158.id = t157.act_id) t155 on t155.middle_id = t154.middle_id group by
              t155.whom_id, t155.middle_id) t), neighbours12(id, of_one, of_other) as materialized
(select to_id, max(case when side = 'from' then 1 else 0 end), max(case when side = 'to' then 1 else 0 end) from near_ties11 group by to_id), frontier13(side,
    id) as materialized
(select side, id
  from (select side, id, row_number() over (partition by side order by id) as n
    from (select id, of_one, of_other, max(case when id not in ($31, $32) then 0 else 1 end) over () + sum(of_one * of_other) over () as near from neighbours12)
        each cross join
    (select 'from' as side union all select 'to' as side) sides where case side when 'from' then of_one else of_other end = 1 and id not in ($31, $32) and near
        < 2) found where n <= 40 and $33 <> $34), near14(length, via_one, via_two, via_three) as materialized
(select 0, '', '', '' where not $39 <> $40 union all select distinct case when id not in ($35, $36) then 2 else 1 end, case when id not in ($35, $36) then id
    else '' end, '', '' from neighbours12 where $37 <> $38 and (not id not in ($35, $36) or of_one + of_other = 2) order by 1, 2 limit 2), far_ties15(side,
    from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select side, t205.from_id, t205.to_id, t205.kind, t205.via_id, t205.one_id, t205.two_id, t205.day from frontier13 cross join lateral
  (select frontier13.id, t206.actor_id, 'membership', t206.id, t206.id, null, t206.since_earliest
    from (select t206.* from membership t206 where t206.alliance_id >= frontier13.id and t206.alliance_id <= frontier13.id and t206.rank <> 'deprecated' order
        by t206.alliance_id desc, t206.id desc limit 40) t206 where t206.actor_id <> frontier13.id union select frontier13.id, t207.alliance_id, 'membership',
        t207.id, t207.id, null, t207.since_earliest
    from (select t207.* from membership t207 where t207.actor_id >= frontier13.id and t207.actor_id <= frontier13.id and t207.rank <> 'deprecated' order by
        t207.actor_id desc, t207.id desc limit 40) t207 where t207.alliance_id <> frontier13.id union select frontier13.id, t208.obligor_id, 'obligation',
        t208.id, t208.id, null, t208.since_earliest
    from (select t208.* from obligation t208 where t208.alliance_id >= frontier13.id and t208.alliance_id <= frontier13.id and t208.obligor_id is not null and
        t208.rank <> 'deprecated' order by t208.alliance_id desc, t208.id desc limit 40) t208 where t208.obligor_id <> frontier13.id union select frontier13.id,
        t209.beneficiary_id, 'obligation', t209.id, t209.id, null, t209.since_earliest
    from (select t209.* from obligation t209 where t209.alliance_id >= frontier13.id and t209.alliance_id <= frontier13.id and t209.beneficiary_id is not null
        and t209.rank <> 'deprecated' order by t209.alliance_id desc, t209.id desc limit 40) t209 where t209.beneficiary_id <> frontier13.id union select
        frontier13.id, t210.alliance_id, 'obligation', t210.id, t210.id, null, t210.since_earliest
    from (select t210.* from obligation t210 where t210.obligor_id >= frontier13.id and t210.obligor_id <= frontier13.id and t210.rank <> 'deprecated' order by
        t210.obligor_id desc, t210.id desc limit 40) t210 where t210.alliance_id <> frontier13.id union select frontier13.id, t211.beneficiary_id, 'obligation',
        t211.id, t211.id, null, t211.since_earliest
    from (select t211.* from obligation t211 where t211.obligor_id >= frontier13.id and t211.obligor_id <= frontier13.id and t211.beneficiary_id is not null and
        t211.rank <> 'deprecated' order by t211.obligor_id desc, t211.id desc limit 40) t211 where t211.beneficiary_id <> frontier13.id union select
        frontier13.id, t212.alliance_id, 'obligation', t212.id, t212.id, null, t212.since_earliest
    from (select t212.* from obligation t212 where t212.beneficiary_id >= frontier13.id and t212.beneficiary_id <= frontier13.id and t212.rank <> 'deprecated'
        order by t212.beneficiary_id desc, t212.id desc limit 40) t212 where t212.alliance_id <> frontier13.id union select frontier13.id, t213.obligor_id,
        'obligation', t213.id, t213.id, null, t213.since_earliest
    from (select t213.* from obligation t213 where t213.beneficiary_id >= frontier13.id and t213.beneficiary_id <= frontier13.id and t213.obligor_id is not null
        and t213.rank <> 'deprecated' order by t213.beneficiary_id desc, t213.id desc limit 40) t213 where t213.obligor_id <> frontier13.id union select
        frontier13.id, t214.object_id, 'relation', t214.id, t214.id, null, t214.since_earliest
    from (select t214.* from relation t214 where t214.subject_id >= frontier13.id and t214.subject_id <= frontier13.id and t214.rank <> 'deprecated' order by
        t214.subject_id desc, t214.id desc limit 40) t214 where t214.object_id <> frontier13.id union select frontier13.id, t215.subject_id, 'relation',
        t215.id, t215.id, null, t215.since_earliest
    from (select t215.* from relation t215 where t215.object_id >= frontier13.id and t215.object_id <= frontier13.id and t215.rank <> 'deprecated' order by
        t215.object_id desc, t215.id desc limit 40) t215 where t215.subject_id <> frontier13.id union select frontier13.id, t216.office_id, 'tenure', t216.id,
        t216.id, null, t216.since_earliest
    from (select t216.* from tenure t216 where t216.person_id >= frontier13.id and t216.person_id <= frontier13.id and t216.rank <> 'deprecated' order by
        t216.person_id desc, t216.id desc limit 40) t216 where t216.office_id <> frontier13.id union select frontier13.id, t217.person_id, 'tenure', t217.id,
        t217.id, null, t217.since_earliest
    from (select t217.* from tenure t217 where t217.office_id >= frontier13.id and t217.office_id <= frontier13.id and t217.rank <> 'deprecated' order by
        t217.office_id desc, t217.id desc limit 40) t217 where t217.person_id <> frontier13.id union select frontier13.id, t218.body_id, 'office', t218.id,
        t218.id, null, '0000-00-00'
    from (select t218.* from office t218 where t218.id >= frontier13.id and t218.id <= frontier13.id order by t218.id desc, t218.id desc limit 40) t218 where
        t218.body_id <> frontier13.id union select frontier13.id, t219.id, 'office', t219.id, t219.id, null, '0000-00-00'
    from (select t219.* from office t219 where t219.body_id >= frontier13.id and t219.body_id <= frontier13.id order by t219.body_id desc, t219.id desc limit
        40) t219 where t219.id <> frontier13.id union select frontier13.id, t220.organisation_id, 'embodiment', t220.id, t220.id, null, t220.formed_earliest
    from (select t220.* from alliance t220 where t220.id >= frontier13.id and t220.id <= frontier13.id and t220.organisation_id is not null order by t220.id
        desc, t220.id desc limit 40) t220 where t220.organisation_id <> frontier13.id union select frontier13.id, t221.id, 'embodiment', t221.id, t221.id, null,
        t221.formed_earliest
    from (select t221.* from alliance t221 where t221.organisation_id >= frontier13.id and t221.organisation_id <= frontier13.id order by t221.organisation_id
        desc, t221.id desc limit 40) t221 where t221.id <> frontier13.id union select frontier13.id, t222.part_of_id, 'part_of', t222.id, t222.id, null,
        t222.start_earliest
    from (select t222.* from meeting t222 where t222.id >= frontier13.id and t222.id <= frontier13.id and t222.part_of_id is not null order by t222.id desc,
        t222.id desc limit 40) t222 where t222.part_of_id <> frontier13.id union select frontier13.id, t223.id, 'part_of', t223.id, t223.id, null,
        t223.start_earliest
    from (select t223.* from meeting t223 where t223.part_of_id >= frontier13.id and t223.part_of_id <= frontier13.id order by t223.part_of_id desc, t223.id
        desc limit 40) t223 where t223.id <> frontier13.id union select frontier13.id, t224.country_id, 'part_of', t224.id, t224.id, null, '0000-00-00'
    from (select t224.* from place t224 where t224.id >= frontier13.id and t224.id <= frontier13.id and t224.country_id is not null order by t224.id desc,
        t224.id desc limit 40) t224 where t224.country_id <> frontier13.id union select frontier13.id, t225.id, 'part_of', t225.id, t225.id, null, '0000-00-00'
    from (select t225.* from place t225 where t225.country_id >= frontier13.id and t225.country_id <= frontier13.id order by t225.country_id desc, t225.id desc
        limit 40) t225 where t225.id <> frontier13.id union select frontier13.id, t226.broader_id, 'part_of', t226.id, t226.id, null, '0000-00-00'
    from (select t226.* from topic t226 where t226.id >= frontier13.id and t226.id <= frontier13.id and t226.broader_id is not null order by t226.id desc,
        t226.id desc limit 40) t226 where t226.broader_id <> frontier13.id union select frontier13.id, t227.id, 'part_of', t227.id, t227.id, null, '0000-00-00'
    from (select t227.* from topic t227 where t227.broader_id >= frontier13.id and t227.broader_id <= frontier13.id order by t227.broader_id desc, t227.id desc
        limit 40) t227 where t227.id <> frontier13.id union all select frontier13.id, t230.actor_id, 'meeting', t228.meeting_id, min(t228.id), min(t230.id),
        max(t228.meeting_start_earliest)
    from (select t228.* from participation t228 where t228.actor_id >= frontier13.id and t228.actor_id <= frontier13.id and t228.attendance not in ('declined',
        'absent') and t228.rank <> 'deprecated' and
      (select 1 from meeting t229 where t229.id = t228.meeting_id and t229.status not in ('cancelled')) is not null order by t228.actor_id desc,
          t228.meeting_start_earliest desc, t228.id desc limit 40) t228 cross join participation t230 where t230.actor_id <> frontier13.id and t230.meeting_id =
          t228.meeting_id and t230.attendance not in ('declined', 'absent') and t230.rank <> 'deprecated' group by t230.actor_id, t228.meeting_id union all
          select frontier13.id, t234.record_id, 'statement', t232.statement_id, min(t232.id), min(t234.id), max(t232.statement_date_earliest)
    from (select t232.* from reference t232 where t232.earlier_id >= frontier13.id and t232.earlier_id <= frontier13.id and t232.rank <> 'deprecated' order by
        t232.earlier_id desc, t232.statement_date_earliest desc, t232.id desc limit 40) t232 cross join target t234 where t234.record_id <> frontier13.id and
        t234.statement_id = t232.statement_id and t234.rank <> 'deprecated' group by t234.record_id, t232.statement_id union all select frontier13.id,
        t237.speaker_id, 'statement', t236.statement_id, min(t236.id), min(t237.id), max(t236.statement_date_earliest)
    from (select t236.* from reference t236 where t236.earlier_id >= frontier13.id and t236.earlier_id <= frontier13.id and t236.rank <> 'deprecated' order by
        t236.earlier_id desc, t236.statement_date_earliest desc, t236.id desc limit 40) t236 cross join statement t237 where t237.speaker_id <> frontier13.id
        and t237.id = t236.statement_id group by t237.speaker_id, t236.statement_id union all select frontier13.id, t241.earlier_id, 'statement',
        t239.statement_id, min(t239.id), min(t241.id), max(t239.statement_date_earliest)
    from (select t239.* from target t239 where t239.record_id >= frontier13.id and t239.record_id <= frontier13.id and t239.rank <> 'deprecated' order by
        t239.record_id desc, t239.statement_date_earliest desc, t239.id desc limit 40) t239 cross join reference t241 where t241.earlier_id <> frontier13.id and
        t241.statement_id = t239.statement_id and t241.rank <> 'deprecated' group by t241.earlier_id, t239.statement_id union all select frontier13.id,
        t244.speaker_id, 'statement', t243.statement_id, min(t243.id), min(t244.id), max(t243.statement_date_earliest)
    from (select t243.* from target t243 where t243.record_id >= frontier13.id and t243.record_id <= frontier13.id and t243.rank <> 'deprecated' order by
        t243.record_id desc, t243.statement_date_earliest desc, t243.id desc limit 40) t243 cross join statement t244 where t244.speaker_id <> frontier13.id and
        t244.id = t243.statement_id group by t244.speaker_id, t243.statement_id union all select frontier13.id, t247.earlier_id, 'statement', t246.id,
        min(t246.id), min(t247.id), max(t246.date_earliest)
    from (select t246.* from statement t246 where t246.speaker_id >= frontier13.id and t246.speaker_id <= frontier13.id order by t246.speaker_id desc,
        t246.date_earliest desc, t246.id desc limit 40) t246 cross join reference t247 where t247.earlier_id <> frontier13.id and t247.statement_id = t246.id
        and t247.rank <> 'deprecated' group by t247.earlier_id, t246.id union all select frontier13.id, t250.record_id, 'statement', t249.id, min(t249.id),
        min(t250.id), max(t249.date_earliest)
    from (select t249.* from statement t249 where t249.speaker_id >= frontier13.id and t249.speaker_id <= frontier13.id order by t249.speaker_id desc,
        t249.date_earliest desc, t249.id desc limit 40) t249 cross join target t250 where t250.record_id <> frontier13.id and t250.statement_id = t249.id and
        t250.rank <> 'deprecated' group by t250.record_id, t249.id) t205(from_id, to_id, kind, via_id, one_id, two_id, day)), steps16(side, from_id, to_id) as
        materialized
(select distinct side, from_id, to_id from far_ties15), shorter17(length, via_one, via_two, via_three) as materialized
(select length, via_one, via_two, via_three from near14 union select case when to_id = case side when 'from' then $44 else $43 end then 2 else 3 end, case when
    side = 'from' or to_id = case side when 'from' then $44 else $43 end then from_id else to_id end, case when to_id = case side when 'from' then $44 else $43
    end then '' else case when side = 'from' then to_id else from_id end end, '' from steps16
  left join neighbours12 on id = to_id where to_id = case side when 'from' then $44 else $43 end or (case side when 'from' then of_other else of_one end = 1 and
      to_id not in ($45, $46))), found18(length, via_one, via_two, via_three, number) as materialized
(select length, via_one, via_two, via_three, number
  from (select length, via_one, via_two, via_three, row_number() over (order by length, via_one, via_two, via_three) as number
    from (select length, via_one, via_two, via_three from shorter17 union all select *
      from (select distinct 4, ahead.from_id, ahead.to_id, back.from_id from steps16 ahead join steps16 back on back.to_id = ahead.to_id where ahead.side =
          'from' and back.side = 'to' and ahead.from_id <> back.from_id and ahead.to_id not in ($47, $48) and
        (select count(*) from shorter17) < 2 order by 2, 3, 4 limit 2) furthest) every) numbered where number <= 2), p19 as materialized
(select t252.*, row_number() over (order by t252.number) as _n
  from (select length, number from found18) t252), latest19(number, place, from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select number, place, from_id, to_id, kind, via_id, one_id, two_id, day
  from (select tied.*, row_number() over (partition by number, place order by day desc, via_id desc, kind, one_id, two_id) as best
    from (select distinct number, place, case turned when 0 then read.from_id else read.to_id end as from_id, case turned when 0 then read.to_id else
        read.from_id end as to_id, read.kind as kind, read.via_id as via_id, case turned when 0 then read.one_id else coalesce(read.two_id, read.one_id) end as
        one_id, case turned when 0 then read.two_id else case when read.two_id is not null then read.one_id end end as two_id, read.day as day
      from (select from_id, to_id, kind, via_id, one_id, two_id, day from near_ties11 union all select from_id, to_id, kind, via_id, one_id, two_id, day from
          far_ties15) read join
      (select number, place, turned, case turned when 0 then begin_id else end_id end as from_id, case turned when 0 then end_id else begin_id end as to_id
        from (select number, place, case place when 1 then $49 when 2 then via_one when 3 then via_two when 4 then via_three end as begin_id, case when place =
            length then $51 else case place when 1 then via_one when 2 then via_two when 3 then via_three when 4 then $50 end end as end_id from found18 join
          (select 1 as place union all select 2 as place union all select 3 as place union all select 4 as place) places on place <= length) legs cross join
        (select 0 as turned union all select 1) ways) legs on legs.from_id = read.from_id and legs.to_id = read.to_id) tied) ranked where best = 1),
            told_citation20(id, revision, label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix,
            suffix, field) as not materialized
(select t267.id, t267.revision, t267.label, t267.note, t267.record_id, t267.document_id, t267.support_type, t267.value, t267.start_offset, t267.end_offset,
    t267.span_sha256, t267.page, t267.phrase, t267.prefix, t267.suffix, t267.field from citation t267 where true), x22(id, json) as
(select t254._n, concat('[',
    (select string_agg(t273._told, ',')
      from (select row_number() over (order by t262.place) as _n, concat(((('{"from":{"id":"' || t263.id) || ('","recordKind":' ||
          to_json(upper(t263.record_kind)) || ',"label":')) || ((to_json(t263.label) || '},"to":{"id":"' || t264.id) || ('","recordKind":' ||
          to_json(upper(t264.record_kind)) || ',"label":'))) || (((to_json(t264.label) || '},"kind":"' || upper(t262.kind)) || ('","date":' || case when
          t262.date is null then 'null' else ('{"text":"' || t262.date || '","earliest":') || (case t262.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t262.date_earliest || '"' end || ',"latest":' || case t262.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t262.date_latest || '"' end || '}') end || ',"via":{"id":"')) || ((t265.id || '","recordKind":' ||
          to_json(upper(t265.record_kind))) || (',"label":' || to_json(t265.label) || '},"edges":['))),
          (select string_agg(t272._told, ',')
            from (select row_number() over (order by t269.place) as _n, ('{"record":{"id":"' || t270.id || '","recordKind":' ||
                to_json(upper(t270.record_kind))) || ((',"label":' || to_json(t270.label)) || ('},"citation":' || case when t271.id is null then 'null' else ((
                '{"id":"' || t271.id) || ('","startOffset":' || coalesce(t271.start_offset::text, 'null') || ',"endOffset":')) ||
                ((coalesce(t271.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t271.page)::text, 'null')) || (',"phrase":' ||
                coalesce(to_json(t271.phrase)::text, 'null') || '}')) end || '}')) as _told
              from (select 1 as place, t262.one_id as record_id,
                (select t266.id from told_citation20 t266 where t266.record_id = t262.one_id and t266.support_type = 'supports' order by t266.id limit 1) as
                    citation_id where t262.one_id is not null union all select 2 as place, t262.two_id as record_id,
                (select t268.id from told_citation20 t268 where t268.record_id = t262.two_id and t268.support_type = 'supports' order by t268.id limit 1) as
                    citation_id where t262.two_id is not null) t269
              left join record t270 on t270.id = t269.record_id
              left join citation t271 on t271.id = t269.citation_id order by _n limit 2) t272), ']}') as _told
        from (select latest19.from_id, latest19.to_id, latest19.kind, latest19.via_id, latest19.one_id, latest19.two_id, latest19.place, coalesce(t255.start,
            t256.date, t257.since, t258.since, t259.since, t260.since, t261.formed) as date, coalesce(t255.start_earliest, t256.date_earliest,
            t257.since_earliest, t258.since_earliest, t259.since_earliest, t260.since_earliest, t261.formed_earliest) as date_earliest,
            coalesce(t255.start_latest, t256.date_latest, t257.since_latest, t258.since_latest, t259.since_latest, t260.since_latest, t261.formed_latest) as
            date_latest from latest19
          left join meeting t255 on t255.id = latest19.via_id
          left join statement t256 on t256.id = latest19.via_id
          left join membership t257 on t257.id = latest19.via_id
          left join obligation t258 on t258.id = latest19.via_id
          left join relation t259 on t259.id = latest19.via_id
          left join tenure t260 on t260.id = latest19.via_id
          left join alliance t261 on t261.id = latest19.via_id where latest19.number = t254.number) t262
        left join record t263 on t263.id = t262.from_id
        left join record t264 on t264.id = t262.to_id
        left join record t265 on t265.id = t262.via_id order by _n limit 4) t273), ']') from p19 t254), x23(id, json) as
(select 1, concat('[',
    (select string_agg(t274._told, ',')
      from (select t253._n as _n, concat('{"length":' || t253.length || ',"hops":',
          (select x22.json from x22 where x22.id = t253._n), '}') as _told from p19 t253 order by _n limit 20) t274), ']')) select concat('{"data":{"paths":',
              coalesce(
    (select concat('{"paths":',
        (select x23.json from x23), ',"isComplete":' || case when t1.is_complete then 'true' else 'false' end || '}')
      from (select not $41 <> $42 or (not (
            (select count(*)
              from (select t4.* from target t4 where t4.record_id >=
                (select $3) and t4.record_id <=
                (select $3) and t4.rank <> 'deprecated' order by t4.record_id desc, t4.statement_date_earliest desc, t4.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t6.* from target t6 where t6.record_id >=
                (select $3) and t6.record_id <=
                (select $3) and t6.rank <> 'deprecated' order by t6.record_id desc, t6.statement_date_earliest desc, t6.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t7.* from meeting t7 where t7.id >=
                (select $3) and t7.id <=
                (select $3) and t7.part_of_id is not null order by t7.id desc, t7.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t8.* from meeting t8 where t8.part_of_id >=
                (select $3) and t8.part_of_id <=
                (select $3) order by t8.part_of_id desc, t8.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t9.* from participation t9 where t9.meeting_id >=
                (select $3) and t9.meeting_id <=
                (select $3) and t9.attendance not in ('declined', 'absent') and t9.rank <> 'deprecated' order by t9.meeting_id desc, t9.id desc limit 401) r) >
                    400) and not (
            (select count(*)
              from (select t10.* from participation t10 where t10.id = any(array
                  (select id from participations_of_to2)) and t10.attendance not in ('declined', 'absent') and t10.rank <> 'deprecated' and
                (select 1 from meeting t36 where t36.id = t10.meeting_id and t36.status not in ('cancelled')) is not null order by t10.meeting_start_earliest
                    desc, t10.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t37.* from target t37 where t37.id = any(array
                  (select id from targets_of_to3)) and t37.rank <> 'deprecated' order by t37.statement_date_earliest desc, t37.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t53.* from target t53 where t53.id = any(array
                  (select id from targets_of_to3)) and t53.rank <> 'deprecated' order by t53.statement_date_earliest desc, t53.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t54.* from statement t54 where t54.id = any(array
                  (select id from statements_of_to4)) order by t54.date_earliest desc, t54.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t76.* from statement t76 where t76.id = any(array
                  (select id from statements_of_to4)) order by t76.date_earliest desc, t76.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t77.* from membership t77 where t77.actor_id >=
                (select $4) and t77.actor_id <=
                (select $4) and t77.rank <> 'deprecated' order by t77.actor_id desc, t77.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t78.* from obligation t78 where t78.obligor_id >=
                (select $4) and t78.obligor_id <=
                (select $4) and t78.rank <> 'deprecated' order by t78.obligor_id desc, t78.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t79.* from obligation t79 where t79.obligor_id >=
                (select $4) and t79.obligor_id <=
                (select $4) and t79.beneficiary_id is not null and t79.rank <> 'deprecated' order by t79.obligor_id desc, t79.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t80.* from obligation t80 where t80.beneficiary_id >=
                (select $4) and t80.beneficiary_id <=
                (select $4) and t80.rank <> 'deprecated' order by t80.beneficiary_id desc, t80.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t81.* from obligation t81 where t81.beneficiary_id >=
                (select $4) and t81.beneficiary_id <=
                (select $4) and t81.obligor_id is not null and t81.rank <> 'deprecated' order by t81.beneficiary_id desc, t81.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t82.* from relation t82 where t82.subject_id >=
                (select $4) and t82.subject_id <=
                (select $4) and t82.rank <> 'deprecated' order by t82.subject_id desc, t82.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t83.* from relation t83 where t83.object_id >=
                (select $4) and t83.object_id <=
                (select $4) and t83.rank <> 'deprecated' order by t83.object_id desc, t83.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t84.* from tenure t84 where t84.person_id >=
                (select $4) and t84.person_id <=
                (select $4) and t84.rank <> 'deprecated' order by t84.person_id desc, t84.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t85.* from office t85 where t85.body_id >=
                (select $4) and t85.body_id <=
                (select $4) order by t85.body_id desc, t85.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t86.* from alliance t86 where t86.organisation_id >=
                (select $4) and t86.organisation_id <=
                (select $4) order by t86.organisation_id desc, t86.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t87.* from place t87 where t87.country_id >=
                (select $4) and t87.country_id <=
                (select $4) order by t87.country_id desc, t87.id desc limit 401) r) > 400 or
            (select $4) = '') and (not
            (select count(*) from near14) < 2 or (
              (select coalesce(sum(of_one), 0) <= 40 and coalesce(sum(of_other), 0) <= 40 from neighbours12) and not exists
              (select 1 from frontier13 where
                (select count(*)
                  from (select t172.* from participation t172 where t172.actor_id >= frontier13.id and t172.actor_id <= frontier13.id and t172.attendance not in
                      ('declined', 'absent') and t172.rank <> 'deprecated' and
                    (select 1 from meeting t173 where t173.id = t172.meeting_id and t173.status not in ('cancelled')) is not null order by t172.actor_id desc,
                        t172.meeting_start_earliest desc, t172.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t174.* from reference t174 where t174.earlier_id >= frontier13.id and t174.earlier_id <= frontier13.id and t174.rank <>
                      'deprecated' order by t174.earlier_id desc, t174.statement_date_earliest desc, t174.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t176.* from reference t176 where t176.earlier_id >= frontier13.id and t176.earlier_id <= frontier13.id and t176.rank <>
                      'deprecated' order by t176.earlier_id desc, t176.statement_date_earliest desc, t176.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t177.* from target t177 where t177.record_id >= frontier13.id and t177.record_id <= frontier13.id and t177.rank <> 'deprecated'
                      order by t177.record_id desc, t177.statement_date_earliest desc, t177.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t179.* from target t179 where t179.record_id >= frontier13.id and t179.record_id <= frontier13.id and t179.rank <> 'deprecated'
                      order by t179.record_id desc, t179.statement_date_earliest desc, t179.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t180.* from statement t180 where t180.speaker_id >= frontier13.id and t180.speaker_id <= frontier13.id order by t180.speaker_id
                      desc, t180.date_earliest desc, t180.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t181.* from statement t181 where t181.speaker_id >= frontier13.id and t181.speaker_id <= frontier13.id order by t181.speaker_id
                      desc, t181.date_earliest desc, t181.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t182.* from membership t182 where t182.alliance_id >= frontier13.id and t182.alliance_id <= frontier13.id and t182.rank <>
                      'deprecated' order by t182.alliance_id desc, t182.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t183.* from membership t183 where t183.actor_id >= frontier13.id and t183.actor_id <= frontier13.id and t183.rank <> 'deprecated'
                      order by t183.actor_id desc, t183.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t184.* from obligation t184 where t184.alliance_id >= frontier13.id and t184.alliance_id <= frontier13.id and t184.obligor_id is
                      not null and t184.rank <> 'deprecated' order by t184.alliance_id desc, t184.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t185.* from obligation t185 where t185.alliance_id >= frontier13.id and t185.alliance_id <= frontier13.id and t185.beneficiary_id
                      is not null and t185.rank <> 'deprecated' order by t185.alliance_id desc, t185.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t186.* from obligation t186 where t186.obligor_id >= frontier13.id and t186.obligor_id <= frontier13.id and t186.rank <>
                      'deprecated' order by t186.obligor_id desc, t186.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t187.* from obligation t187 where t187.obligor_id >= frontier13.id and t187.obligor_id <= frontier13.id and t187.beneficiary_id
                      is not null and t187.rank <> 'deprecated' order by t187.obligor_id desc, t187.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t188.* from obligation t188 where t188.beneficiary_id >= frontier13.id and t188.beneficiary_id <= frontier13.id and t188.rank <>
                      'deprecated' order by t188.beneficiary_id desc, t188.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t189.* from obligation t189 where t189.beneficiary_id >= frontier13.id and t189.beneficiary_id <= frontier13.id and
                      t189.obligor_id is not null and t189.rank <> 'deprecated' order by t189.beneficiary_id desc, t189.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t190.* from relation t190 where t190.subject_id >= frontier13.id and t190.subject_id <= frontier13.id and t190.rank <>
                      'deprecated' order by t190.subject_id desc, t190.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t191.* from relation t191 where t191.object_id >= frontier13.id and t191.object_id <= frontier13.id and t191.rank <> 'deprecated'
                      order by t191.object_id desc, t191.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t192.* from tenure t192 where t192.person_id >= frontier13.id and t192.person_id <= frontier13.id and t192.rank <> 'deprecated'
                      order by t192.person_id desc, t192.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t193.* from tenure t193 where t193.office_id >= frontier13.id and t193.office_id <= frontier13.id and t193.rank <> 'deprecated'
                      order by t193.office_id desc, t193.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t194.* from office t194 where t194.id >= frontier13.id and t194.id <= frontier13.id order by t194.id desc, t194.id desc limit 41)
                      r) > 40 or
                (select count(*)
                  from (select t195.* from office t195 where t195.body_id >= frontier13.id and t195.body_id <= frontier13.id order by t195.body_id desc, t195.id
                      desc limit 41) r) > 40 or
                (select count(*)
                  from (select t196.* from alliance t196 where t196.id >= frontier13.id and t196.id <= frontier13.id and t196.organisation_id is not null order
                      by t196.id desc, t196.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t197.* from alliance t197 where t197.organisation_id >= frontier13.id and t197.organisation_id <= frontier13.id order by
                      t197.organisation_id desc, t197.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t198.* from meeting t198 where t198.id >= frontier13.id and t198.id <= frontier13.id and t198.part_of_id is not null order by
                      t198.id desc, t198.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t199.* from meeting t199 where t199.part_of_id >= frontier13.id and t199.part_of_id <= frontier13.id order by t199.part_of_id
                      desc, t199.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t200.* from place t200 where t200.id >= frontier13.id and t200.id <= frontier13.id and t200.country_id is not null order by
                      t200.id desc, t200.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t201.* from place t201 where t201.country_id >= frontier13.id and t201.country_id <= frontier13.id order by t201.country_id desc,
                      t201.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t202.* from topic t202 where t202.id >= frontier13.id and t202.id <= frontier13.id and t202.broader_id is not null order by
                      t202.id desc, t202.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t203.* from topic t203 where t203.broader_id >= frontier13.id and t203.broader_id <= frontier13.id order by t203.broader_id desc,
                      t203.id desc limit 41) r) > 40)))) as is_complete where exists
        (select 1 from record t2 where t2.id = $1 and t2.retired is null) and exists
        (select 1 from record t3 where t3.id = $2 and t3.retired is null)) t1), 'null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

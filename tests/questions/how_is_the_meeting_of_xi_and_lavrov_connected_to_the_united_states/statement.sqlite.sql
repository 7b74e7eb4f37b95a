with parts_of_to_1(side, whole_id, id) as materialized (with recursive part(side, whole_id, id) as
  (select *
    from (select 'to' as side, t17.id as whole_id, t17.id as id from actor t17 where t17.id = 'actors/united-states') t18 union select part.side, part.whole_id,
        t16.subject_id from part join relation t16 on t16.object_id = part.id and t16.kind = 'part_of') select * from part), linked_to_to_2(side, whole_id, id,
        first_day, last_day) as materialized
(select distinct t13.side, t13.whole_id, case n when 1 then t13.id when 2 then t14.id else t15.person_id end, case n when 3 then t15.likely_from else
    '0000-00-00' end, case n when 3 then t15.likely_until else '9999-99-99' end from parts_of_to_1 t13
  left join office t14 on t14.body_id = t13.id
  left join tenure t15 on t15.office_id = t14.id cross join
  (select 1 as n union all select 2 union all select 3) t19 where case n when 1 then t13.id when 2 then t14.id else t15.person_id end is not null),
      actions_of_to3(side, kind, id, event_id, day, first_day, last_day, tenure_id) as materialized (with candidates(side, whole_id, kind, id, event_id, day,
      actor_id, principal_id, office_id, first_day, last_day) as
  (select t11.side, t11.whole_id, 'participation', t10.id, t10.meeting_id, t10.meeting_start_earliest, t10.actor_id, t10.represents_id, t10.office_id,
      t12.start_earliest, case when t12."end" is null then t12.start_latest else t12.end_latest end from linked_to_to_2 t11 cross join participation t10 cross
      join meeting t12 where ((t10.actor_id >= t11.id and t10.actor_id <= t11.id) or (t10.represents_id >= t11.id and t10.represents_id <= t11.id) or
      (t10.office_id >= t11.id and t10.office_id <= t11.id)) and likelihood(t11.id is not null, 0.0001) and t12.id = t10.meeting_id and
      +t10.meeting_start_earliest <= t11.last_day and case when t12."end" is null then t12.start_latest else t12.end_latest end >= t11.first_day and (t11.id =
      t11.whole_id or +t10.represents_id = t11.id or (+t10.represents_id is null and (+t10.office_id is null or +t10.office_id = t11.id))) and t10.rank <>
      'deprecated' and t10.attendance not in ('declined', 'absent') union all select t21.side, t21.whole_id, 'target', t20.id, t20.statement_id,
      t20.statement_date_earliest, t20.record_id, null, null, t22.date_earliest, t22.date_latest from linked_to_to_2 t21 cross join target t20 cross join
      statement t22 where ((t20.record_id >= t21.id and t20.record_id <= t21.id)) and likelihood(t21.id is not null, 0.0001) and t22.id = t20.statement_id and
      +t20.statement_date_earliest <= t21.last_day and t22.date_latest >= t21.first_day and t20.rank <> 'deprecated' union all select t24.side, t24.whole_id,
      'statement', t23.id, t23.id, t23.date_earliest, t23.speaker_id, t23.principal_id, t23.office_id, t23.date_earliest, t23.date_latest from linked_to_to_2
      t24 cross join statement t23 where ((t23.speaker_id >= t24.id and t23.speaker_id <= t24.id) or (t23.principal_id >= t24.id and t23.principal_id <= t24.id)
      or (t23.office_id >= t24.id and t23.office_id <= t24.id)) and likelihood(t24.id is not null, 0.0001) and +t23.date_earliest <= t24.last_day and
      t23.date_latest >= t24.first_day and (t24.id = t24.whole_id or +t23.principal_id = t24.id or (+t23.principal_id is null and (+t23.office_id is null or
      +t23.office_id = t24.id)))) select t26.side, t26.kind, t26.id, t26.event_id, t26.day, t26.first_day, t26.last_day, nullif(min(case when t26.actor_id =
      t26.whole_id then '' else coalesce(t26.tenure_id, '') end), '')
  from (select t25.side, t25.whole_id, t25.kind, t25.id, t25.event_id, t25.day, t25.actor_id, t25.principal_id, t25.office_id, t25.first_day, t25.last_day,
      coalesce(t25.principal_id, t27.body_id, t29.body_id, case when t25.office_id is null and not exists
      (select 1 from tenure t30 where t30.person_id = t25.actor_id and t30.possible_from <= t25.last_day and t30.possible_until >= t25.first_day and t30.rank <>
          'deprecated') then t25.actor_id end) as for_id, t28.id as tenure_id from candidates t25
    left join office t27 on t27.id = t25.office_id and t25.principal_id is null
    left join tenure t28 on t28.person_id = t25.actor_id and t25.principal_id is null and t25.office_id is null and t28.likely_from <= t25.last_day and
        t28.likely_until >= t25.first_day and t28.rank <> 'deprecated'
    left join office t29 on t29.id = t28.office_id) t26 where (t26.actor_id = t26.whole_id or t26.for_id = t26.whole_id or (t26.for_id in
      (select id from parts_of_to_1) and exists (with recursive t31(id) as
        (select t26.for_id union select t34.id from t31 join relation t32 on t32.subject_id = t31.id and t32.kind = 'part_of' join actor t33 on t33.id = t31.id
            and t33.kind <> 'state' join actor t34 on t34.id = t32.object_id where likelihood(t31.id is not null, 0.0001) and t32.likely_from <= t26.last_day
            and t32.likely_until >= t26.first_day and t32.rank <> 'deprecated') select 1 from t31 where t31.id = t26.whole_id))) group by t26.side, t26.kind,
            t26.id, t26.event_id, t26.day, t26.first_day, t26.last_day), near_to4(kind, id, middle_id, day, first_day, last_day, number) as materialized
(select *
  from (select kind, id, event_id, day, first_day, last_day, row_number() over (partition by kind order by day desc, id desc) as number from actions_of_to3
      where (kind <> 'participation' or exists
      (select 1 from meeting t36 where t36.id = event_id and t36.status not in ('cancelled')))) t37 where number <= 401), near_complete5(whole) as materialized
(select not (
    (select count(*)
      from (select t4.* from target t4 where t4.record_id =
        (select 'meetings/xi-lavrov-beijing-2024-04-09') and t4.rank <> 'deprecated' order by t4.record_id desc, t4.statement_date_earliest desc, t4.id desc
            limit 401) r) > 400 or
    (select count(*)
      from (select t6.* from target t6 where t6.record_id =
        (select 'meetings/xi-lavrov-beijing-2024-04-09') and t6.rank <> 'deprecated' order by t6.record_id desc, t6.statement_date_earliest desc, t6.id desc
            limit 401) r) > 400 or
    (select count(*)
      from (select t7.* from meeting t7 where t7.id =
        (select 'meetings/xi-lavrov-beijing-2024-04-09') and t7.part_of_id is not null order by t7.id desc, t7.id desc limit 401) r) > 400 or
    (select count(*)
      from (select t8.* from meeting t8 where t8.part_of_id =
        (select 'meetings/xi-lavrov-beijing-2024-04-09') order by t8.part_of_id desc, t8.id desc limit 401) r) > 400 or
    (select count(*)
      from (select t9.* from participation t9 where t9.meeting_id =
        (select 'meetings/xi-lavrov-beijing-2024-04-09') and t9.attendance not in ('declined', 'absent') and t9.rank <> 'deprecated' order by t9.meeting_id
            desc, t9.id desc limit 401) r) > 400) and not (
    (select count(*)
      from (select t38.* from membership t38 where t38.actor_id =
        (select 'actors/united-states') and t38.rank <> 'deprecated' order by t38.actor_id desc, t38.id desc limit 401) r) > 400 or
    (select count(*)
      from (select t39.* from obligation t39 where t39.obligor_id =
        (select 'actors/united-states') and t39.rank <> 'deprecated' order by t39.obligor_id desc, t39.id desc limit 401) r) > 400 or
    (select count(*)
      from (select t40.* from obligation t40 where t40.obligor_id =
        (select 'actors/united-states') and t40.beneficiary_id is not null and t40.rank <> 'deprecated' order by t40.obligor_id desc, t40.id desc limit 401) r)
            > 400 or
    (select count(*)
      from (select t41.* from obligation t41 where t41.beneficiary_id =
        (select 'actors/united-states') and t41.rank <> 'deprecated' order by t41.beneficiary_id desc, t41.id desc limit 401) r) > 400 or
    (select count(*)
      from (select t42.* from obligation t42 where t42.beneficiary_id =
        (select 'actors/united-states') and t42.obligor_id is not null and t42.rank <> 'deprecated' order by t42.beneficiary_id desc, t42.id desc limit 401) r)
            > 400 or
    (select count(*)
      from (select t43.* from relation t43 where t43.subject_id =
        (select 'actors/united-states') and t43.rank <> 'deprecated' order by t43.subject_id desc, t43.id desc limit 401) r) > 400 or
    (select count(*)
      from (select t44.* from relation t44 where t44.object_id =
        (select 'actors/united-states') and t44.rank <> 'deprecated' order by t44.object_id desc, t44.id desc limit 401) r) > 400 or
    (select count(*)
      from (select t45.* from tenure t45 where t45.person_id =
        (select 'actors/united-states') and t45.rank <> 'deprecated' order by t45.person_id desc, t45.id desc limit 401) r) > 400 or
    (select count(*)
      from (select t46.* from office t46 where t46.body_id =
        (select 'actors/united-states') order by t46.body_id desc, t46.id desc limit 401) r) > 400 or
    (select count(*)
      from (select t47.* from alliance t47 where t47.organisation_id =
        (select 'actors/united-states') order by t47.organisation_id desc, t47.id desc limit 401) r) > 400 or
    (select count(*)
      from (select t48.* from place t48 where t48.country_id =
        (select 'actors/united-states') order by t48.country_id desc, t48.id desc limit 401) r) > 400 or exists
    (select 1 from near_to4 where number > 400))), near_ties6(side, from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select 'from', t.*
  from (select *
    from (with own(from_id, to_id, kind, via_id, one_id, two_id, day) as
      (select
        (select 'meetings/xi-lavrov-beijing-2024-04-09'), t49.part_of_id, 'part_of', t49.id, t49.id, null, t49.start_earliest
        from (select t49.* from meeting t49 where t49.id =
          (select 'meetings/xi-lavrov-beijing-2024-04-09') and t49.part_of_id is not null order by t49.id desc, t49.id desc limit 400) t49 where t49.part_of_id
              <>
        (select 'meetings/xi-lavrov-beijing-2024-04-09') union select
        (select 'meetings/xi-lavrov-beijing-2024-04-09'), t50.id, 'part_of', t50.id, t50.id, null, t50.start_earliest
        from (select t50.* from meeting t50 where t50.part_of_id =
          (select 'meetings/xi-lavrov-beijing-2024-04-09') order by t50.part_of_id desc, t50.id desc limit 400) t50 where t50.id <>
        (select 'meetings/xi-lavrov-beijing-2024-04-09') union select
        (select 'meetings/xi-lavrov-beijing-2024-04-09'), t51.actor_id, 'meeting',
        (select 'meetings/xi-lavrov-beijing-2024-04-09'), t51.id, null, t51.meeting_start_earliest
        from (select t51.* from participation t51 where t51.meeting_id =
          (select 'meetings/xi-lavrov-beijing-2024-04-09') and t51.attendance not in ('declined', 'absent') and t51.rank <> 'deprecated' order by t51.meeting_id
              desc, t51.id desc limit 400) t51 where t51.actor_id <>
        (select 'meetings/xi-lavrov-beijing-2024-04-09')) select from_id, to_id, kind, via_id, min(one_id), null, max(day) from own group by from_id, to_id,
            kind, via_id) own union all select
    (select 'meetings/xi-lavrov-beijing-2024-04-09'), t54.earlier_id, 'statement', t52.statement_id, min(t52.id), min(t54.id), max(t52.statement_date_earliest)
    from (select t52.* from target t52 where t52.record_id =
      (select 'meetings/xi-lavrov-beijing-2024-04-09') and t52.rank <> 'deprecated' order by t52.record_id desc, t52.statement_date_earliest desc, t52.id desc
          limit 400) t52 cross join reference t54 where t54.earlier_id <>
    (select 'meetings/xi-lavrov-beijing-2024-04-09') and t54.statement_id = t52.statement_id and t54.rank <> 'deprecated' group by t54.earlier_id,
        t52.statement_id union all select
    (select 'meetings/xi-lavrov-beijing-2024-04-09'), t57.speaker_id, 'statement', t56.statement_id, min(t56.id), min(t57.id), max(t56.statement_date_earliest)
    from (select t56.* from target t56 where t56.record_id =
      (select 'meetings/xi-lavrov-beijing-2024-04-09') and t56.rank <> 'deprecated' order by t56.record_id desc, t56.statement_date_earliest desc, t56.id desc
          limit 400) t56 cross join statement t57 where t57.speaker_id <>
    (select 'meetings/xi-lavrov-beijing-2024-04-09') and t57.id = t56.statement_id group by t57.speaker_id, t56.statement_id) t union all select 'to', t.*
  from (select
    (select 'actors/united-states'), t59.alliance_id, 'membership', t59.id, t59.id, null, t59.since_earliest
    from (select t59.* from membership t59 where t59.actor_id =
      (select 'actors/united-states') and t59.rank <> 'deprecated' order by t59.actor_id desc, t59.id desc limit 400) t59 where t59.alliance_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t60.alliance_id, 'obligation', t60.id, t60.id, null, t60.since_earliest
    from (select t60.* from obligation t60 where t60.obligor_id =
      (select 'actors/united-states') and t60.rank <> 'deprecated' order by t60.obligor_id desc, t60.id desc limit 400) t60 where t60.alliance_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t61.beneficiary_id, 'obligation', t61.id, t61.id, null, t61.since_earliest
    from (select t61.* from obligation t61 where t61.obligor_id =
      (select 'actors/united-states') and t61.beneficiary_id is not null and t61.rank <> 'deprecated' order by t61.obligor_id desc, t61.id desc limit 400) t61
          where t61.beneficiary_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t62.alliance_id, 'obligation', t62.id, t62.id, null, t62.since_earliest
    from (select t62.* from obligation t62 where t62.beneficiary_id =
      (select 'actors/united-states') and t62.rank <> 'deprecated' order by t62.beneficiary_id desc, t62.id desc limit 400) t62 where t62.alliance_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t63.obligor_id, 'obligation', t63.id, t63.id, null, t63.since_earliest
    from (select t63.* from obligation t63 where t63.beneficiary_id =
      (select 'actors/united-states') and t63.obligor_id is not null and t63.rank <> 'deprecated' order by t63.beneficiary_id desc, t63.id desc limit 400) t63
          where t63.obligor_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t64.object_id, 'relation', t64.id, t64.id, null, t64.since_earliest
    from (select t64.* from relation t64 where t64.subject_id =
      (select 'actors/united-states') and t64.rank <> 'deprecated' order by t64.subject_id desc, t64.id desc limit 400) t64 where t64.object_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t65.subject_id, 'relation', t65.id, t65.id, null, t65.since_earliest
    from (select t65.* from relation t65 where t65.object_id =
      (select 'actors/united-states') and t65.rank <> 'deprecated' order by t65.object_id desc, t65.id desc limit 400) t65 where t65.subject_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t66.office_id, 'tenure', t66.id, t66.id, null, t66.since_earliest
    from (select t66.* from tenure t66 where t66.person_id =
      (select 'actors/united-states') and t66.rank <> 'deprecated' order by t66.person_id desc, t66.id desc limit 400) t66 where t66.office_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t67.id, 'office', t67.id, t67.id, null, '0000-00-00'
    from (select t67.* from office t67 where t67.body_id =
      (select 'actors/united-states') order by t67.body_id desc, t67.id desc limit 400) t67 where t67.id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t68.id, 'embodiment', t68.id, t68.id, null, t68.formed_earliest
    from (select t68.* from alliance t68 where t68.organisation_id =
      (select 'actors/united-states') order by t68.organisation_id desc, t68.id desc limit 400) t68 where t68.id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t69.id, 'part_of', t69.id, t69.id, null, '0000-00-00'
    from (select t69.* from place t69 where t69.country_id =
      (select 'actors/united-states') order by t69.country_id desc, t69.id desc limit 400) t69 where t69.id <>
    (select 'actors/united-states') union all select
    (select 'actors/united-states'), for_id, case kind when 'participation' then 'meeting' when 'target' then 'statement' when 'target' then 'statement' when
        'statement' then 'statement' when 'statement' then 'statement' end, middle_id, min(near_id), min(id), max(day)
    from (select *, max(case when for_id =
        (select 'actors/united-states') then 1 else 0 end) over (partition by kind, id) as is_own
      from (with recursive t71(id, middle_id, kind, near_id, day, first_day, last_day, actor_id, for_id, start_id) as
        (select id, middle_id, kind, near_id, day, first_day, last_day, actor_id, for_id, case lifted when 1 then for_id end
          from (select t70.id, t70.middle_id, t70.kind, t70.near_id, t70.day, t70.first_day, t70.last_day, t70.actor_id, case t72.lifted when 1 then
              coalesce(t70.principal_id, t73.body_id, t75.body_id, case when t70.office_id is null and not exists
              (select 1 from tenure t76 where t76.person_id = t70.actor_id and t76.possible_from <= t70.last_day and t76.possible_until >= t70.first_day and
                  t76.rank <> 'deprecated') then t70.actor_id end) else t70.actor_id end as for_id, t72.lifted
            from (select coalesce(t79.id, t80.id, t81.id, t82.id, t83.id, null, null) as id, t77.middle_id, t77.kind, t77.id as near_id, t77.day, t77.first_day,
                t77.last_day, coalesce(t79.actor_id, t80.earlier_id, t81.speaker_id, t82.earlier_id, t83.record_id, null, null) as actor_id,
                coalesce(t79.represents_id, t81.principal_id, null, null) as principal_id, coalesce(t79.office_id, t81.office_id, null, null) as office_id from
                near_to4 t77 cross join
              (select 0 as n union all select 1 as n union all select 2 as n union all select 3 as n union all select 4 as n) t78
              left join participation t79 on t77.kind = 'participation' and t78.n = 0 and t79.meeting_id = t77.middle_id and t79.id <> t77.id and t79.attendance
                  not in ('declined', 'absent') and t79.rank <> 'deprecated'
              left join reference t80 on t77.kind = 'target' and t78.n = 1 and t80.statement_id = t77.middle_id and t80.id <> t77.id and t80.rank <>
                  'deprecated'
              left join statement t81 on t77.kind = 'target' and t78.n = 2 and t81.id = t77.middle_id and t81.id <> t77.id
              left join reference t82 on t77.kind = 'statement' and t78.n = 3 and t82.statement_id = t77.middle_id and t82.id <> t77.id and t82.rank <>
                  'deprecated'
              left join target t83 on t77.kind = 'statement' and t78.n = 4 and t83.statement_id = t77.middle_id and t83.id <> t77.id and t83.rank <>
                  'deprecated' where t77.number <= 400 and coalesce(t79.id, t80.id, t81.id, t82.id, t83.id, null, null) is not null) t70
            left join office t73 on t73.id = t70.office_id and t70.principal_id is null
            left join tenure t74 on t74.person_id = t70.actor_id and t70.principal_id is null and t70.office_id is null and t74.likely_from <= t70.last_day and
                t74.likely_until >= t70.first_day and t74.rank <> 'deprecated'
            left join office t75 on t75.id = t74.office_id cross join
            (select 0 as lifted union all select 1) t72) t88 where for_id is not null union select t71.id, t71.middle_id, t71.kind, t71.near_id, t71.day,
                t71.first_day, t71.last_day, t71.actor_id, t86.id, t71.start_id from t71 join relation t84 on t84.subject_id = t71.for_id and t84.kind =
                'part_of' join actor t85 on t85.id = t71.for_id and t85.kind <> 'state' join actor t86 on t86.id = t84.object_id where t86.id <> t71.start_id
                and t84.likely_from <= t71.last_day and t84.likely_until >= t71.first_day and t84.rank <> 'deprecated') select id, middle_id, kind, near_id,
                day, first_day, last_day, actor_id, for_id from t71) t89) t90 where is_own = 0 group by for_id, kind, middle_id) t), neighbours7(id, of_one,
                of_other) as materialized
(select to_id, max(case when side = 'from' then 1 else 0 end), max(case when side = 'to' then 1 else 0 end) from near_ties6 group by to_id), frontier8(side, id)
    as materialized
(select side, id
  from (select side, id, row_number() over (partition by side order by id) as n
    from (select id, of_one, of_other, max(case when id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') or not true then 0 else 1 end)
        over () + sum(case when true then of_one * of_other else 0 end) over () as near from neighbours7) each cross join
    (select 'from' as side union all select 'to' as side) sides where case side when 'from' then of_one else of_other end = 1 and id not in (
        'meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') and near < 3) found where n <= 40 and 'meetings/xi-lavrov-beijing-2024-04-09' <>
        'actors/united-states'), far_complete9(whole) as materialized
(select not exists
  (select 1 from frontier8 where
    (select count(*)
      from (select t91.* from participation t91 where t91.actor_id = frontier8.id and t91.attendance not in ('declined', 'absent') and t91.rank <> 'deprecated'
          and
        (select 1 from meeting t92 where t92.id = t91.meeting_id and t92.status not in ('cancelled')) is not null order by t91.actor_id desc,
            t91.meeting_start_earliest desc, t91.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t93.* from reference t93 where t93.earlier_id = frontier8.id and t93.rank <> 'deprecated' order by t93.earlier_id desc,
          t93.statement_date_earliest desc, t93.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t95.* from reference t95 where t95.earlier_id = frontier8.id and t95.rank <> 'deprecated' order by t95.earlier_id desc,
          t95.statement_date_earliest desc, t95.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t96.* from target t96 where t96.record_id = frontier8.id and t96.rank <> 'deprecated' order by t96.record_id desc,
          t96.statement_date_earliest desc, t96.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t98.* from target t98 where t98.record_id = frontier8.id and t98.rank <> 'deprecated' order by t98.record_id desc,
          t98.statement_date_earliest desc, t98.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t99.* from statement t99 where t99.speaker_id = frontier8.id order by t99.speaker_id desc, t99.date_earliest desc, t99.id desc limit 41) r) >
          40 or
    (select count(*)
      from (select t100.* from statement t100 where t100.speaker_id = frontier8.id order by t100.speaker_id desc, t100.date_earliest desc, t100.id desc limit
          41) r) > 40 or
    (select count(*)
      from (select t101.* from membership t101 where t101.alliance_id = frontier8.id and t101.rank <> 'deprecated' order by t101.alliance_id desc, t101.id desc
          limit 41) r) > 40 or
    (select count(*)
      from (select t102.* from membership t102 where t102.actor_id = frontier8.id and t102.rank <> 'deprecated' order by t102.actor_id desc, t102.id desc limit
          41) r) > 40 or
    (select count(*)
      from (select t103.* from obligation t103 where t103.alliance_id = frontier8.id and t103.obligor_id is not null and t103.rank <> 'deprecated' order by
          t103.alliance_id desc, t103.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t104.* from obligation t104 where t104.alliance_id = frontier8.id and t104.beneficiary_id is not null and t104.rank <> 'deprecated' order by
          t104.alliance_id desc, t104.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t105.* from obligation t105 where t105.obligor_id = frontier8.id and t105.rank <> 'deprecated' order by t105.obligor_id desc, t105.id desc
          limit 41) r) > 40 or
    (select count(*)
      from (select t106.* from obligation t106 where t106.obligor_id = frontier8.id and t106.beneficiary_id is not null and t106.rank <> 'deprecated' order by
          t106.obligor_id desc, t106.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t107.* from obligation t107 where t107.beneficiary_id = frontier8.id and t107.rank <> 'deprecated' order by t107.beneficiary_id desc, t107.id
          desc limit 41) r) > 40 or
    (select count(*)
      from (select t108.* from obligation t108 where t108.beneficiary_id = frontier8.id and t108.obligor_id is not null and t108.rank <> 'deprecated' order by
          t108.beneficiary_id desc, t108.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t109.* from relation t109 where t109.subject_id = frontier8.id and t109.rank <> 'deprecated' order by t109.subject_id desc, t109.id desc
          limit 41) r) > 40 or
    (select count(*)
      from (select t110.* from relation t110 where t110.object_id = frontier8.id and t110.rank <> 'deprecated' order by t110.object_id desc, t110.id desc limit
          41) r) > 40 or
    (select count(*)
      from (select t111.* from tenure t111 where t111.person_id = frontier8.id and t111.rank <> 'deprecated' order by t111.person_id desc, t111.id desc limit
          41) r) > 40 or
    (select count(*)
      from (select t112.* from tenure t112 where t112.office_id = frontier8.id and t112.rank <> 'deprecated' order by t112.office_id desc, t112.id desc limit
          41) r) > 40 or
    (select count(*)
      from (select t113.* from office t113 where t113.id = frontier8.id order by t113.id desc, t113.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t114.* from office t114 where t114.body_id = frontier8.id order by t114.body_id desc, t114.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t115.* from alliance t115 where t115.id = frontier8.id and t115.organisation_id is not null order by t115.id desc, t115.id desc limit 41) r)
          > 40 or
    (select count(*)
      from (select t116.* from alliance t116 where t116.organisation_id = frontier8.id order by t116.organisation_id desc, t116.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t117.* from meeting t117 where t117.id = frontier8.id and t117.part_of_id is not null order by t117.id desc, t117.id desc limit 41) r) > 40
          or
    (select count(*)
      from (select t118.* from meeting t118 where t118.part_of_id = frontier8.id order by t118.part_of_id desc, t118.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t119.* from place t119 where t119.id = frontier8.id and t119.country_id is not null order by t119.id desc, t119.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t120.* from place t120 where t120.country_id = frontier8.id order by t120.country_id desc, t120.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t121.* from topic t121 where t121.id = frontier8.id and t121.broader_id is not null order by t121.id desc, t121.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t122.* from topic t122 where t122.broader_id = frontier8.id order by t122.broader_id desc, t122.id desc limit 41) r) > 40)), near10(length,
          via_one, via_two, via_three) as materialized
(select 0, '', '', '' where not 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' and true union all select distinct case when id not in (
    'meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') then 2 else 1 end, case when id not in ('meetings/xi-lavrov-beijing-2024-04-09',
    'actors/united-states') then id else '' end, '', '' from neighbours7 where 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' and (not id not
    in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') or of_one + of_other = 2) and true order by 1, 2 limit 3), far_ties11(side, from_id,
    to_id, kind, via_id, one_id, two_id, day) as materialized
(select side, t124.value ->> 0, t124.value ->> 1, t124.value ->> 2, t124.value ->> 3, t124.value ->> 4, t124.value ->> 5, t124.value ->> 6 from frontier8 cross
    join json_each((with q(from_id, to_id, kind, via_id, one_id, two_id, day) as
      (select frontier8.id, t125.actor_id, 'membership', t125.id, t125.id, null, t125.since_earliest
        from (select t125.* from membership t125 where t125.alliance_id = frontier8.id and t125.rank <> 'deprecated' order by t125.alliance_id desc, t125.id
            desc limit 40) t125 where t125.actor_id <> frontier8.id union select frontier8.id, t126.alliance_id, 'membership', t126.id, t126.id, null,
            t126.since_earliest
        from (select t126.* from membership t126 where t126.actor_id = frontier8.id and t126.rank <> 'deprecated' order by t126.actor_id desc, t126.id desc
            limit 40) t126 where t126.alliance_id <> frontier8.id union select frontier8.id, t127.obligor_id, 'obligation', t127.id, t127.id, null,
            t127.since_earliest
        from (select t127.* from obligation t127 where t127.alliance_id = frontier8.id and t127.obligor_id is not null and t127.rank <> 'deprecated' order by
            t127.alliance_id desc, t127.id desc limit 40) t127 where t127.obligor_id <> frontier8.id union select frontier8.id, t128.beneficiary_id,
            'obligation', t128.id, t128.id, null, t128.since_earliest
        from (select t128.* from obligation t128 where t128.alliance_id = frontier8.id and t128.beneficiary_id is not null and t128.rank <> 'deprecated' order
            by t128.alliance_id desc, t128.id desc limit 40) t128 where t128.beneficiary_id <> frontier8.id union select frontier8.id, t129.alliance_id,
            'obligation', t129.id, t129.id, null, t129.since_earliest
        from (select t129.* from obligation t129 where t129.obligor_id = frontier8.id and t129.rank <> 'deprecated' order by t129.obligor_id desc, t129.id desc
            limit 40) t129 where t129.alliance_id <> frontier8.id union select frontier8.id, t130.beneficiary_id, 'obligation', t130.id, t130.id, null,
            t130.since_earliest
        from (select t130.* from obligation t130 where t130.obligor_id = frontier8.id and t130.beneficiary_id is not null and t130.rank <> 'deprecated' order by
            t130.obligor_id desc, t130.id desc limit 40) t130 where t130.beneficiary_id <> frontier8.id union select frontier8.id, t131.alliance_id,
            'obligation', t131.id, t131.id, null, t131.since_earliest
        from (select t131.* from obligation t131 where t131.beneficiary_id = frontier8.id and t131.rank <> 'deprecated' order by t131.beneficiary_id desc,
            t131.id desc limit 40) t131 where t131.alliance_id <> frontier8.id union select frontier8.id, t132.obligor_id, 'obligation', t132.id, t132.id, null,
            t132.since_earliest
        from (select t132.* from obligation t132 where t132.beneficiary_id = frontier8.id and t132.obligor_id is not null and t132.rank <> 'deprecated' order by
            t132.beneficiary_id desc, t132.id desc limit 40) t132 where t132.obligor_id <> frontier8.id union select frontier8.id, t133.object_id, 'relation',
            t133.id, t133.id, null, t133.since_earliest
        from (select t133.* from relation t133 where t133.subject_id = frontier8.id and t133.rank <> 'deprecated' order by t133.subject_id desc, t133.id desc
            limit 40) t133 where t133.object_id <> frontier8.id union select frontier8.id, t134.subject_id, 'relation', t134.id, t134.id, null,
            t134.since_earliest
        from (select t134.* from relation t134 where t134.object_id = frontier8.id and t134.rank <> 'deprecated' order by t134.object_id desc, t134.id desc
            limit 40) t134 where t134.subject_id <> frontier8.id union select frontier8.id, t135.office_id, 'tenure', t135.id, t135.id, null,
            t135.since_earliest
        from (select t135.* from tenure t135 where t135.person_id = frontier8.id and t135.rank <> 'deprecated' order by t135.person_id desc, t135.id desc limit
            40) t135 where t135.office_id <> frontier8.id union select frontier8.id, t136.person_id, 'tenure', t136.id, t136.id, null, t136.since_earliest
        from (select t136.* from tenure t136 where t136.office_id = frontier8.id and t136.rank <> 'deprecated' order by t136.office_id desc, t136.id desc limit
            40) t136 where t136.person_id <> frontier8.id union select frontier8.id, t137.body_id, 'office', t137.id, t137.id, null, '0000-00-00'
        from (select t137.* from office t137 where t137.id = frontier8.id order by t137.id desc, t137.id desc limit 40) t137 where t137.body_id <> frontier8.id
            union select frontier8.id, t138.id, 'office', t138.id, t138.id, null, '0000-00-00'
        from (select t138.* from office t138 where t138.body_id = frontier8.id order by t138.body_id desc, t138.id desc limit 40) t138 where t138.id <>
            frontier8.id union select frontier8.id, t139.organisation_id, 'embodiment', t139.id, t139.id, null, t139.formed_earliest
        from (select t139.* from alliance t139 where t139.id = frontier8.id and t139.organisation_id is not null order by t139.id desc, t139.id desc limit 40)
            t139 where t139.organisation_id <> frontier8.id union select frontier8.id, t140.id, 'embodiment', t140.id, t140.id, null, t140.formed_earliest
        from (select t140.* from alliance t140 where t140.organisation_id = frontier8.id order by t140.organisation_id desc, t140.id desc limit 40) t140 where
            t140.id <> frontier8.id union select frontier8.id, t141.part_of_id, 'part_of', t141.id, t141.id, null, t141.start_earliest
        from (select t141.* from meeting t141 where t141.id = frontier8.id and t141.part_of_id is not null order by t141.id desc, t141.id desc limit 40) t141
            where t141.part_of_id <> frontier8.id union select frontier8.id, t142.id, 'part_of', t142.id, t142.id, null, t142.start_earliest
        from (select t142.* from meeting t142 where t142.part_of_id = frontier8.id order by t142.part_of_id desc, t142.id desc limit 40) t142 where t142.id <>
            frontier8.id union select frontier8.id, t143.country_id, 'part_of', t143.id, t143.id, null, '0000-00-00'
        from (select t143.* from place t143 where t143.id = frontier8.id and t143.country_id is not null order by t143.id desc, t143.id desc limit 40) t143
            where t143.country_id <> frontier8.id union select frontier8.id, t144.id, 'part_of', t144.id, t144.id, null, '0000-00-00'
        from (select t144.* from place t144 where t144.country_id = frontier8.id order by t144.country_id desc, t144.id desc limit 40) t144 where t144.id <>
            frontier8.id union select frontier8.id, t145.broader_id, 'part_of', t145.id, t145.id, null, '0000-00-00'
        from (select t145.* from topic t145 where t145.id = frontier8.id and t145.broader_id is not null order by t145.id desc, t145.id desc limit 40) t145
            where t145.broader_id <> frontier8.id union select frontier8.id, t146.id, 'part_of', t146.id, t146.id, null, '0000-00-00'
        from (select t146.* from topic t146 where t146.broader_id = frontier8.id order by t146.broader_id desc, t146.id desc limit 40) t146 where t146.id <>
            frontier8.id union all select frontier8.id, t149.actor_id, 'meeting', t147.meeting_id, min(t147.id), min(t149.id), max(t147.meeting_start_earliest)
        from (select t147.* from participation t147 where t147.actor_id = frontier8.id and t147.attendance not in ('declined', 'absent') and t147.rank <>
            'deprecated' and
          (select 1 from meeting t148 where t148.id = t147.meeting_id and t148.status not in ('cancelled')) is not null order by t147.actor_id desc,
              t147.meeting_start_earliest desc, t147.id desc limit 40) t147 cross join participation t149 where t149.actor_id <> frontier8.id and
              t149.meeting_id = t147.meeting_id and t149.attendance not in ('declined', 'absent') and t149.rank <> 'deprecated' group by t149.actor_id,
              t147.meeting_id union all select frontier8.id, t153.record_id, 'statement', t151.statement_id, min(t151.id), min(t153.id),
              max(t151.statement_date_earliest)
        from (select t151.* from reference t151 where t151.earlier_id = frontier8.id and t151.rank <> 'deprecated' order by t151.earlier_id desc,
            t151.statement_date_earliest desc, t151.id desc limit 40) t151 cross join target t153 where t153.record_id <> frontier8.id and t153.statement_id =
            t151.statement_id and t153.rank <> 'deprecated' group by t153.record_id, t151.statement_id union all select frontier8.id, t156.speaker_id,
            'statement', t155.statement_id, min(t155.id), min(t156.id), max(t155.statement_date_earliest)
        from (select t155.* from reference t155 where t155.earlier_id = frontier8.id and t155.rank <> 'deprecated' order by t155.earlier_id desc,
            t155.statement_date_earliest desc, t155.id desc limit 40) t155 cross join statement t156 where t156.speaker_id <> frontier8.id and t156.id =
            t155.statement_id group by t156.speaker_id, t155.statement_id union all select frontier8.id, t160.earlier_id, 'statement', t158.statement_id,
            min(t158.id), min(t160.id), max(t158.statement_date_earliest)
        from (select t158.* from target t158 where t158.record_id = frontier8.id and t158.rank <> 'deprecated' order by t158.record_id desc,
            t158.statement_date_earliest desc, t158.id desc limit 40) t158 cross join reference t160 where t160.earlier_id <> frontier8.id and t160.statement_id
            = t158.statement_id and t160.rank <> 'deprecated' group by t160.earlier_id, t158.statement_id union all select frontier8.id, t163.speaker_id,
            'statement', t162.statement_id, min(t162.id), min(t163.id), max(t162.statement_date_earliest)
        from (select t162.* from target t162 where t162.record_id = frontier8.id and t162.rank <> 'deprecated' order by t162.record_id desc,
            t162.statement_date_earliest desc, t162.id desc limit 40) t162 cross join statement t163 where t163.speaker_id <> frontier8.id and t163.id =
            t162.statement_id group by t163.speaker_id, t162.statement_id union all select frontier8.id, t166.earlier_id, 'statement', t165.id, min(t165.id),
            min(t166.id), max(t165.date_earliest)
        from (select t165.* from statement t165 where t165.speaker_id = frontier8.id order by t165.speaker_id desc, t165.date_earliest desc, t165.id desc limit
            40) t165 cross join reference t166 where t166.earlier_id <> frontier8.id and t166.statement_id = t165.id and t166.rank <> 'deprecated' group by
            t166.earlier_id, t165.id union all select frontier8.id, t169.record_id, 'statement', t168.id, min(t168.id), min(t169.id), max(t168.date_earliest)
        from (select t168.* from statement t168 where t168.speaker_id = frontier8.id order by t168.speaker_id desc, t168.date_earliest desc, t168.id desc limit
            40) t168 cross join target t169 where t169.record_id <> frontier8.id and t169.statement_id = t168.id and t169.rank <> 'deprecated' group by
            t169.record_id, t168.id) select json_group_array(json_array(from_id, to_id, kind, via_id, one_id, two_id, day)) from q)) t124), steps12(side,
            from_id, to_id) as materialized
(select distinct side, from_id, to_id from far_ties11), shorter13(length, via_one, via_two, via_three) as materialized
(select length, via_one, via_two, via_three from near10 union select case when to_id = case side when 'from' then 'actors/united-states' else
    'meetings/xi-lavrov-beijing-2024-04-09' end then 2 else 3 end, case when side = 'from' or to_id = case side when 'from' then 'actors/united-states' else
    'meetings/xi-lavrov-beijing-2024-04-09' end then from_id else to_id end, case when to_id = case side when 'from' then 'actors/united-states' else
    'meetings/xi-lavrov-beijing-2024-04-09' end then '' else case when side = 'from' then to_id else from_id end end, '' from steps12
  left join neighbours7 on id = to_id where (to_id = case side when 'from' then 'actors/united-states' else 'meetings/xi-lavrov-beijing-2024-04-09' end or (case
      side when 'from' then of_other else of_one end = 1 and to_id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states'))) and true),
      found14(length, via_one, via_two, via_three, number) as materialized
(select length, via_one, via_two, via_three, number
  from (select length, via_one, via_two, via_three, row_number() over (order by length, via_one, via_two, via_three) as number
    from (select length, via_one, via_two, via_three from shorter13 union all select *
      from (select distinct 4, ahead.from_id, ahead.to_id, back.from_id from steps12 ahead join steps12 back on back.to_id = ahead.to_id where ahead.side =
          'from' and back.side = 'to' and ahead.from_id <> back.from_id and ahead.to_id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states')
          and
        (select count(*) from shorter13) < 3 and true order by 2, 3, 4 limit 3) furthest) every) numbered where number <= 3), p15 as materialized
(select t171.*, row_number() over (order by t171.number) as _n, count(*) over () as _size
  from (select * from found14) t171), latest16(number, place, from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select number, place, from_id, to_id, kind, via_id, one_id, two_id, day
  from (select tied.*, row_number() over (partition by number, place order by day desc, via_id desc, kind, one_id, two_id) as best
    from (select distinct number, place, case turned when 0 then read.from_id else read.to_id end as from_id, case turned when 0 then read.to_id else
        read.from_id end as to_id, read.kind as kind, read.via_id as via_id, case turned when 0 then read.one_id else coalesce(read.two_id, read.one_id) end as
        one_id, case turned when 0 then read.two_id else case when read.two_id is not null then read.one_id end end as two_id, read.day as day
      from (select from_id, to_id, kind, via_id, one_id, two_id, day from near_ties6 union all select from_id, to_id, kind, via_id, one_id, two_id, day from
          far_ties11) read join
      (select number, place, turned, case turned when 0 then begin_id else end_id end as from_id, case turned when 0 then end_id else begin_id end as to_id
        from (select number, place, case place when 1 then 'meetings/xi-lavrov-beijing-2024-04-09' when 2 then via_one when 3 then via_two when 4 then via_three
            end as begin_id, case when place = length then 'actors/united-states' else case place when 1 then via_one when 2 then via_two when 3 then via_three
            when 4 then 'actors/united-states' end end as end_id
          from (select * from found14 where number <= 2) shown join
          (select 1 as place union all select 2 as place union all select 3 as place union all select 4 as place) places on place <= length) legs cross join
        (select 0 as turned union all select 1) ways) legs on legs.from_id = read.from_id and legs.to_id = read.to_id) tied) ranked where best = 1),
            told_citation17(id, revision, label, note, record_id, document_id, support_type, since, until, value, as_printed, set_aside, start_offset,
            end_offset, span_sha256, page, phrase, prefix, suffix, field, attested_from, attested_until, presumed_from, presumed_until, value_first, value_last,
            since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t186.id, t186.revision, t186.label, t186.note, t186.record_id, t186.document_id, t186.support_type, t186.since, t186.until, t186.value, t186.as_printed,
    t186.set_aside, t186.start_offset, t186.end_offset, t186.span_sha256, t186.page, t186.phrase, t186.prefix, t186.suffix, t186.field, t186.attested_from,
    t186.attested_until, t186.presumed_from, t186.presumed_until, t186.value_first, t186.value_last, t186.since_earliest, t186.since_latest,
    t186.until_earliest, t186.until_latest from citation t186 where true), x18(id, json) as
(select t173._n, printf('[%s]',
    (select group_concat(t192._told, ',')
      from (select row_number() over (order by t181.place) as _n, printf(
          '{"from":{"id":"%s","record_kind":%s,"label":%s},"to":{"id":"%s","record_kind":%s,"label":%s},"kind":"%s","date":%s,"via":{"id":"%s","record_kind":%s,"label":%s},"edges":[%s]}'
          , t182.id, json_quote(t182.record_kind), json_quote(t182.label), t183.id, json_quote(t183.record_kind), json_quote(t183.label), t181.kind, case when
          t181.date is null then 'null' else '{"text":"' || t181.date || '","earliest":' || case t181.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t181.date_earliest || '"' end || ',"latest":' || case t181.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t181.date_latest || '"' end || '}' end, t184.id, json_quote(t184.record_kind), json_quote(t184.label),
          (select group_concat(t191._told, ',')
            from (select row_number() over (order by t188.place) as _n, '{"record":{"id":"' || t189.id || '","record_kind":' || json_quote(t189.record_kind) ||
                ',"label":' || json_quote(t189.label) || '},"citation":' || case when t190.id is null then 'null' else printf(
                '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t190.id, json_quote(t190.start_offset), json_quote(t190.end_offset),
                json_quote(t190.page), json_quote(t190.phrase)) end || '}' as _told
              from (select 1 as place, t181.one_id as record_id,
                (select t185.id from told_citation17 t185 where t185.record_id = t181.one_id and t185.support_type = 'supports' and t185.set_aside is null order
                    by t185.id limit 1) as citation_id where t181.one_id is not null union all select 2 as place, t181.two_id as record_id,
                (select t187.id from told_citation17 t187 where t187.record_id = t181.two_id and t187.support_type = 'supports' and t187.set_aside is null order
                    by t187.id limit 1) as citation_id where t181.two_id is not null) t188
              left join record t189 on t189.id = t188.record_id
              left join citation t190 on t190.id = t188.citation_id order by _n limit 2) t191)) as _told
        from (select latest16.from_id, latest16.to_id, latest16.kind, latest16.via_id, latest16.one_id, latest16.two_id, latest16.place, coalesce(t174.start,
            t175.date, t176.since, t177.since, t178.since, t179.since, t180.formed) as date, coalesce(t174.start_earliest, t175.date_earliest,
            t176.since_earliest, t177.since_earliest, t178.since_earliest, t179.since_earliest, t180.formed_earliest) as date_earliest,
            coalesce(t174.start_latest, t175.date_latest, t176.since_latest, t177.since_latest, t178.since_latest, t179.since_latest, t180.formed_latest) as
            date_latest from latest16
          left join meeting t174 on t174.id = latest16.via_id
          left join statement t175 on t175.id = latest16.via_id
          left join membership t176 on t176.id = latest16.via_id
          left join obligation t177 on t177.id = latest16.via_id
          left join relation t178 on t178.id = latest16.via_id
          left join tenure t179 on t179.id = latest16.via_id
          left join alliance t180 on t180.id = latest16.via_id where latest16.number = t173.number) t181
        left join record t182 on t182.id = t181.from_id
        left join record t183 on t183.id = t181.to_id
        left join record t184 on t184.id = t181.via_id order by _n limit 4) t192)) from p15 t173), x19(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t193._told, ',')
      from (select t172._n as _n, printf('{"length":%s,"hops":%s}', t172.length,
          (select x18.json from x18 where x18.id = t172._n)) as _told from p15 t172 order by _n limit 2) t193))) select printf('{"data":%s,"revision":%s}',
              coalesce(
    (select printf('{"paths":%s,"next":%s,"is_complete":%s}',
        (select x19.json from x19), json_quote(
          (select lower(hex('paths' || ' ' || cast(t194.length as text) || ' ' || cast(t194.via_one as text) || ' ' || cast(t194.via_two as text) || ' ' ||
              cast(t194.via_three as text))) from p15 t194 where _n = 2 and _size > 2)), case when t1.is_complete then 'true' else 'false' end)
      from (select not 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' or (
          (select whole from near_complete5) and (not
            (select count(*) from near10) < 3 or (
              (select coalesce(sum(of_one), 0) <= 40 and coalesce(sum(of_other), 0) <= 40 from neighbours7) and
              (select whole from far_complete9)))) as is_complete where exists
        (select 1 from record t2 where t2.id = 'meetings/xi-lavrov-beijing-2024-04-09' and t2.retired is null) and exists
        (select 1 from record t3 where t3.id = 'actors/united-states' and t3.retired is null)) t1), ' null'),
  (select value from counter where name = 'revision'))

with parts_of_to_1(side, whole_id, id) as materialized (with recursive part(side, whole_id, id) as
  (select *
    from (select 'to' as side, t17.id as whole_id, t17.id as id from actor t17 where t17.id = 'actors/united-states') t18 union select part.side, part.whole_id,
        t16.subject_id from part join relation t16 on t16.object_id = part.id and t16.kind = 'part_of') select * from part), linked_to_to_2(side, whole_id, id,
        first_day, last_day) as materialized
(select distinct t13.side, t13.whole_id, case n when 1 then t13.id when 2 then t14.id else t15.person_id end, case n when 3 then t15.likely_from else
    '0000-00-00' end, case n when 3 then t15.likely_until else '9999-99-99' end from parts_of_to_1 t13
  left join office t14 on t14.body_id = t13.id
  left join tenure t15 on t15.office_id = t14.id cross join
  (select 1 as n union all select 2 union all select 3) t19 where case n when 1 then t13.id when 2 then t14.id else t15.person_id end is not null),
      actions_of_to3(side, kind, id, event_id, day, first_day, last_day, tenure_id) as materialized (with candidates(side, whole_id, kind, id, event_id, day,
      actor_id, principal_id, office_id, first_day, last_day) as
  (select t11.side, t11.whole_id, 'participation', t10.id, t10.meeting_id, t10.meeting_start_earliest, t10.actor_id, t10.represents_id, t10.office_id,
      t12.start_earliest, case when t12."end" is null then t12.start_latest else t12.end_latest end from linked_to_to_2 t11 cross join participation t10 cross
      join meeting t12 where ((t10.actor_id >= t11.id and t10.actor_id <= t11.id) or (t10.represents_id >= t11.id and t10.represents_id <= t11.id) or
      (t10.office_id >= t11.id and t10.office_id <= t11.id)) and likelihood(t11.id is not null, 0.0001) and t12.id = t10.meeting_id and
      +t10.meeting_start_earliest <= t11.last_day and case when t12."end" is null then t12.start_latest else t12.end_latest end >= t11.first_day and (t11.id =
      t11.whole_id or +t10.represents_id = t11.id or (+t10.represents_id is null and (+t10.office_id is null or +t10.office_id = t11.id))) and t10.rank <>
      'deprecated' and t10.attendance not in ('declined', 'absent') union all select t21.side, t21.whole_id, 'target', t20.id, t20.statement_id,
      t20.statement_date_earliest, t20.record_id, null, null, t22.date_earliest, t22.date_latest from linked_to_to_2 t21 cross join target t20 cross join
      statement t22 where ((t20.record_id >= t21.id and t20.record_id <= t21.id)) and likelihood(t21.id is not null, 0.0001) and t22.id = t20.statement_id and
      +t20.statement_date_earliest <= t21.last_day and t22.date_latest >= t21.first_day and t20.rank <> 'deprecated' union all select t24.side, t24.whole_id,
      'statement', t23.id, t23.id, t23.date_earliest, t23.speaker_id, t23.principal_id, t23.office_id, t23.date_earliest, t23.date_latest from linked_to_to_2
      t24 cross join statement t23 where ((t23.speaker_id >= t24.id and t23.speaker_id <= t24.id) or (t23.principal_id >= t24.id and t23.principal_id <= t24.id)
      or (t23.office_id >= t24.id and t23.office_id <= t24.id)) and likelihood(t24.id is not null, 0.0001) and +t23.date_earliest <= t24.last_day and
      t23.date_latest >= t24.first_day and (t24.id = t24.whole_id or +t23.principal_id = t24.id or (+t23.principal_id is null and (+t23.office_id is null or
      +t23.office_id = t24.id)))) select t26.side, t26.kind, t26.id, t26.event_id, t26.day, t26.first_day, t26.last_day, nullif(min(case when t26.actor_id =
      t26.whole_id then '' else coalesce(t26.tenure_id, '') end), '')
  from (select t25.side, t25.whole_id, t25.kind, t25.id, t25.event_id, t25.day, t25.actor_id, t25.principal_id, t25.office_id, t25.first_day, t25.last_day,
      coalesce(t25.principal_id, t27.body_id, t29.body_id, case when t25.office_id is null and not exists
      (select 1 from tenure t30 where t30.person_id = t25.actor_id and t30.possible_from <= t25.last_day and t30.possible_until >= t25.first_day and t30.rank <>
          'deprecated') then t25.actor_id end) as for_id, t28.id as tenure_id from candidates t25
    left join office t27 on t27.id = t25.office_id and t25.principal_id is null
    left join tenure t28 on t28.person_id = t25.actor_id and t25.principal_id is null and t25.office_id is null and t28.likely_from <= t25.last_day and
        t28.likely_until >= t25.first_day and t28.rank <> 'deprecated'
    left join office t29 on t29.id = t28.office_id) t26 where (t26.actor_id = t26.whole_id or t26.for_id = t26.whole_id or (t26.for_id in
      (select id from parts_of_to_1) and exists (with recursive t31(id) as
        (select t26.for_id union select t34.id from t31 join relation t32 on t32.subject_id = t31.id and t32.kind = 'part_of' join actor t33 on t33.id = t31.id
            and t33.kind <> 'state' join actor t34 on t34.id = t32.object_id where likelihood(t31.id is not null, 0.0001) and t32.likely_from <= t26.last_day
            and t32.likely_until >= t26.first_day and t32.rank <> 'deprecated') select 1 from t31 where t31.id = t26.whole_id))) group by t26.side, t26.kind,
            t26.id, t26.event_id, t26.day, t26.first_day, t26.last_day), near_to4(kind, id, middle_id, day, first_day, last_day, number) as materialized
(select *
  from (select kind, id, event_id, day, first_day, last_day, row_number() over (partition by kind order by day desc, id desc) as number from actions_of_to3
      where (kind <> 'participation' or exists
      (select 1 from meeting t36 where t36.id = event_id and t36.status not in ('cancelled')))) t37 where number <= 401), near_complete5(whole) as materialized
(select not (
    (select count(*)
      from (select t4.* from target t4 where t4.record_id =
        (select 'meetings/xi-lavrov-beijing-2024-04-09') and t4.rank <> 'deprecated' order by t4.record_id desc, t4.statement_date_earliest desc, t4.id desc
            limit 401) r) > 400 or
    (select count(*)
      from (select t6.* from target t6 where t6.record_id =
        (select 'meetings/xi-lavrov-beijing-2024-04-09') and t6.rank <> 'deprecated' order by t6.record_id desc, t6.statement_date_earliest desc, t6.id desc
            limit 401) r) > 400 or
    (select count(*)
      from (select t7.* from meeting t7 where t7.id =
        (select 'meetings/xi-lavrov-beijing-2024-04-09') and t7.part_of_id is not null order by t7.id desc, t7.id desc limit 401) r) > 400 or
    (select count(*)
      from (select t8.* from meeting t8 where t8.part_of_id =
        (select 'meetings/xi-lavrov-beijing-2024-04-09') order by t8.part_of_id desc, t8.id desc limit 401) r) > 400 or
    (select count(*)
      from (select t9.* from participation t9 where t9.meeting_id =
        (select 'meetings/xi-lavrov-beijing-2024-04-09') and t9.attendance not in ('declined', 'absent') and t9.rank <> 'deprecated' order by t9.meeting_id
            desc, t9.id desc limit 401) r) > 400) and not (
    (select count(*)
      from (select t38.* from membership t38 where t38.actor_id =
        (select 'actors/united-states') and t38.rank <> 'deprecated' order by t38.actor_id desc, t38.id desc limit 401) r) > 400 or
    (select count(*)
      from (select t39.* from obligation t39 where t39.obligor_id =
        (select 'actors/united-states') and t39.rank <> 'deprecated' order by t39.obligor_id desc, t39.id desc limit 401) r) > 400 or
    (select count(*)
      from (select t40.* from obligation t40 where t40.obligor_id =
        (select 'actors/united-states') and t40.beneficiary_id is not null and t40.rank <> 'deprecated' order by t40.obligor_id desc, t40.id desc limit 401) r)
            > 400 or
    (select count(*)
      from (select t41.* from obligation t41 where t41.beneficiary_id =
        (select 'actors/united-states') and t41.rank <> 'deprecated' order by t41.beneficiary_id desc, t41.id desc limit 401) r) > 400 or
    (select count(*)
      from (select t42.* from obligation t42 where t42.beneficiary_id =
        (select 'actors/united-states') and t42.obligor_id is not null and t42.rank <> 'deprecated' order by t42.beneficiary_id desc, t42.id desc limit 401) r)
            > 400 or
    (select count(*)
      from (select t43.* from relation t43 where t43.subject_id =
        (select 'actors/united-states') and t43.rank <> 'deprecated' order by t43.subject_id desc, t43.id desc limit 401) r) > 400 or
    (select count(*)
      from (select t44.* from relation t44 where t44.object_id =
        (select 'actors/united-states') and t44.rank <> 'deprecated' order by t44.object_id desc, t44.id desc limit 401) r) > 400 or
    (select count(*)
      from (select t45.* from tenure t45 where t45.person_id =
        (select 'actors/united-states') and t45.rank <> 'deprecated' order by t45.person_id desc, t45.id desc limit 401) r) > 400 or
    (select count(*)
      from (select t46.* from office t46 where t46.body_id =
        (select 'actors/united-states') order by t46.body_id desc, t46.id desc limit 401) r) > 400 or
    (select count(*)
      from (select t47.* from alliance t47 where t47.organisation_id =
        (select 'actors/united-states') order by t47.organisation_id desc, t47.id desc limit 401) r) > 400 or
    (select count(*)
      from (select t48.* from place t48 where t48.country_id =
        (select 'actors/united-states') order by t48.country_id desc, t48.id desc limit 401) r) > 400 or exists
    (select 1 from near_to4 where number > 400))), near_ties6(side, from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select 'from', t.*
  from (select *
    from (with own(from_id, to_id, kind, via_id, one_id, two_id, day) as
      (select
        (select 'meetings/xi-lavrov-beijing-2024-04-09'), t49.part_of_id, 'part_of', t49.id, t49.id, null, t49.start_earliest
        from (select t49.* from meeting t49 where t49.id =
          (select 'meetings/xi-lavrov-beijing-2024-04-09') and t49.part_of_id is not null order by t49.id desc, t49.id desc limit 400) t49 where t49.part_of_id
              <>
        (select 'meetings/xi-lavrov-beijing-2024-04-09') union select
        (select 'meetings/xi-lavrov-beijing-2024-04-09'), t50.id, 'part_of', t50.id, t50.id, null, t50.start_earliest
        from (select t50.* from meeting t50 where t50.part_of_id =
          (select 'meetings/xi-lavrov-beijing-2024-04-09') order by t50.part_of_id desc, t50.id desc limit 400) t50 where t50.id <>
        (select 'meetings/xi-lavrov-beijing-2024-04-09') union select
        (select 'meetings/xi-lavrov-beijing-2024-04-09'), t51.actor_id, 'meeting',
        (select 'meetings/xi-lavrov-beijing-2024-04-09'), t51.id, null, t51.meeting_start_earliest
        from (select t51.* from participation t51 where t51.meeting_id =
          (select 'meetings/xi-lavrov-beijing-2024-04-09') and t51.attendance not in ('declined', 'absent') and t51.rank <> 'deprecated' order by t51.meeting_id
              desc, t51.id desc limit 400) t51 where t51.actor_id <>
        (select 'meetings/xi-lavrov-beijing-2024-04-09')) select from_id, to_id, kind, via_id, min(one_id), null, max(day) from own group by from_id, to_id,
            kind, via_id) own union all select
    (select 'meetings/xi-lavrov-beijing-2024-04-09'), t54.earlier_id, 'statement', t52.statement_id, min(t52.id), min(t54.id), max(t52.statement_date_earliest)
    from (select t52.* from target t52 where t52.record_id =
      (select 'meetings/xi-lavrov-beijing-2024-04-09') and t52.rank <> 'deprecated' order by t52.record_id desc, t52.statement_date_earliest desc, t52.id desc
          limit 400) t52 cross join reference t54 where t54.earlier_id <>
    (select 'meetings/xi-lavrov-beijing-2024-04-09') and t54.statement_id = t52.statement_id and t54.rank <> 'deprecated' group by t54.earlier_id,
        t52.statement_id union all select
    (select 'meetings/xi-lavrov-beijing-2024-04-09'), t57.speaker_id, 'statement', t56.statement_id, min(t56.id), min(t57.id), max(t56.statement_date_earliest)
    from (select t56.* from target t56 where t56.record_id =
      (select 'meetings/xi-lavrov-beijing-2024-04-09') and t56.rank <> 'deprecated' order by t56.record_id desc, t56.statement_date_earliest desc, t56.id desc
          limit 400) t56 cross join statement t57 where t57.speaker_id <>
    (select 'meetings/xi-lavrov-beijing-2024-04-09') and t57.id = t56.statement_id group by t57.speaker_id, t56.statement_id) t union all select 'to', t.*
  from (select
    (select 'actors/united-states'), t59.alliance_id, 'membership', t59.id, t59.id, null, t59.since_earliest
    from (select t59.* from membership t59 where t59.actor_id =
      (select 'actors/united-states') and t59.rank <> 'deprecated' order by t59.actor_id desc, t59.id desc limit 400) t59 where t59.alliance_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t60.alliance_id, 'obligation', t60.id, t60.id, null, t60.since_earliest
    from (select t60.* from obligation t60 where t60.obligor_id =
      (select 'actors/united-states') and t60.rank <> 'deprecated' order by t60.obligor_id desc, t60.id desc limit 400) t60 where t60.alliance_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t61.beneficiary_id, 'obligation', t61.id, t61.id, null, t61.since_earliest
    from (select t61.* from obligation t61 where t61.obligor_id =
      (select 'actors/united-states') and t61.beneficiary_id is not null and t61.rank <> 'deprecated' order by t61.obligor_id desc, t61.id desc limit 400) t61
          where t61.beneficiary_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t62.alliance_id, 'obligation', t62.id, t62.id, null, t62.since_earliest
    from (select t62.* from obligation t62 where t62.beneficiary_id =
      (select 'actors/united-states') and t62.rank <> 'deprecated' order by t62.beneficiary_id desc, t62.id desc limit 400) t62 where t62.alliance_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t63.obligor_id, 'obligation', t63.id, t63.id, null, t63.since_earliest
    from (select t63.* from obligation t63 where t63.beneficiary_id =
      (select 'actors/united-states') and t63.obligor_id is not null and t63.rank <> 'deprecated' order by t63.beneficiary_id desc, t63.id desc limit 400) t63
          where t63.obligor_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t64.object_id, 'relation', t64.id, t64.id, null, t64.since_earliest
    from (select t64.* from relation t64 where t64.subject_id =
      (select 'actors/united-states') and t64.rank <> 'deprecated' order by t64.subject_id desc, t64.id desc limit 400) t64 where t64.object_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t65.subject_id, 'relation', t65.id, t65.id, null, t65.since_earliest
    from (select t65.* from relation t65 where t65.object_id =
      (select 'actors/united-states') and t65.rank <> 'deprecated' order by t65.object_id desc, t65.id desc limit 400) t65 where t65.subject_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t66.office_id, 'tenure', t66.id, t66.id, null, t66.since_earliest
    from (select t66.* from tenure t66 where t66.person_id =
      (select 'actors/united-states') and t66.rank <> 'deprecated' order by t66.person_id desc, t66.id desc limit 400) t66 where t66.office_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t67.id, 'office', t67.id, t67.id, null, '0000-00-00'
    from (select t67.* from office t67 where t67.body_id =
      (select 'actors/united-states') order by t67.body_id desc, t67.id desc limit 400) t67 where t67.id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t68.id, 'embodiment', t68.id, t68.id, null, t68.formed_earliest
    from (select t68.* from alliance t68 where t68.organisation_id =
      (select 'actors/united-states') order by t68.organisation_id desc, t68.id desc limit 400) t68 where t68.id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t69.id, 'part_of', t69.id, t69.id, null, '0000-00-00'
    from (select t69.* from place t69 where t69.country_id =
      (select 'actors/united-states') order by t69.country_id desc, t69.id desc limit 400) t69 where t69.id <>
    (select 'actors/united-states') union all select
    (select 'actors/united-states'), for_id, case kind when 'participation' then 'meeting' when 'target' then 'statement' when 'target' then 'statement' when
        'statement' then 'statement' when 'statement' then 'statement' end, middle_id, min(near_id), min(id), max(day)
    from (select *, max(case when for_id =
        (select 'actors/united-states') then 1 else 0 end) over (partition by kind, id) as is_own
      from (with recursive t71(id, middle_id, kind, near_id, day, first_day, last_day, actor_id, for_id, start_id) as
        (select id, middle_id, kind, near_id, day, first_day, last_day, actor_id, for_id, case lifted when 1 then for_id end
          from (select t70.id, t70.middle_id, t70.kind, t70.near_id, t70.day, t70.first_day, t70.last_day, t70.actor_id, case t72.lifted when 1 then
              coalesce(t70.principal_id, t73.body_id, t75.body_id, case when t70.office_id is null and not exists
              (select 1 from tenure t76 where t76.person_id = t70.actor_id and t76.possible_from <= t70.last_day and t76.possible_until >= t70.first_day and
                  t76.rank <> 'deprecated') then t70.actor_id end) else t70.actor_id end as for_id, t72.lifted
            from (select coalesce(t79.id, t80.id, t81.id, t82.id, t83.id, null, null) as id, t77.middle_id, t77.kind, t77.id as near_id, t77.day, t77.first_day,
                t77.last_day, coalesce(t79.actor_id, t80.earlier_id, t81.speaker_id, t82.earlier_id, t83.record_id, null, null) as actor_id,
                coalesce(t79.represents_id, t81.principal_id, null, null) as principal_id, coalesce(t79.office_id, t81.office_id, null, null) as office_id from
                near_to4 t77 cross join
              (select 0 as n union all select 1 as n union all select 2 as n union all select 3 as n union all select 4 as n) t78
              left join participation t79 on t77.kind = 'participation' and t78.n = 0 and t79.meeting_id = t77.middle_id and t79.id <> t77.id and t79.attendance
                  not in ('declined', 'absent') and t79.rank <> 'deprecated'
              left join reference t80 on t77.kind = 'target' and t78.n = 1 and t80.statement_id = t77.middle_id and t80.id <> t77.id and t80.rank <>
                  'deprecated'
              left join statement t81 on t77.kind = 'target' and t78.n = 2 and t81.id = t77.middle_id and t81.id <> t77.id
              left join reference t82 on t77.kind = 'statement' and t78.n = 3 and t82.statement_id = t77.middle_id and t82.id <> t77.id and t82.rank <>
                  'deprecated'
              left join target t83 on t77.kind = 'statement' and t78.n = 4 and t83.statement_id = t77.middle_id and t83.id <> t77.id and t83.rank <>
                  'deprecated' where t77.number <= 400 and coalesce(t79.id, t80.id, t81.id, t82.id, t83.id, null, null) is not null) t70
            left join office t73 on t73.id = t70.office_id and t70.principal_id is null
            left join tenure t74 on t74.person_id = t70.actor_id and t70.principal_id is null and t70.office_id is null and t74.likely_from <= t70.last_day and
                t74.likely_until >= t70.first_day and t74.rank <> 'deprecated'
            left join office t75 on t75.id = t74.office_id cross join
            (select 0 as lifted union all select 1) t72) t88 where for_id is not null union select t71.id, t71.middle_id, t71.kind, t71.near_id, t71.day,
                t71.first_day, t71.last_day, t71.actor_id, t86.id, t71.start_id from t71 join relation t84 on t84.subject_id = t71.for_id and t84.kind =
                'part_of' join actor t85 on t85.id = t71.for_id and t85.kind <> 'state' join actor t86 on t86.id = t84.object_id where t86.id <> t71.start_id
                and t84.likely_from <= t71.last_day and t84.likely_until >= t71.first_day and t84.rank <> 'deprecated') select id, middle_id, kind, near_id,
                day, first_day, last_day, actor_id, for_id from t71) t89) t90 where is_own = 0 group by for_id, kind, middle_id) t), neighbours7(id, of_one,
                of_other) as materialized
(select to_id, max(case when side = 'from' then 1 else 0 end), max(case when side = 'to' then 1 else 0 end) from near_ties6 group by to_id), frontier8(side, id)
    as materialized
(select side, id
  from (select side, id, row_number() over (partition by side order by id) as n
    from (select id, of_one, of_other, max(case when id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') or not true then 0 else 1 end)
        over () + sum(case when true then of_one * of_other else 0 end) over () as near from neighbours7) each cross join
    (select 'from' as side union all select 'to' as side) sides where case side when 'from' then of_one else of_other end = 1 and id not in (
        'meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') and near < 3) found where n <= 40 and 'meetings/xi-lavrov-beijing-2024-04-09' <>
        'actors/united-states'), far_complete9(whole) as materialized
(select not exists
  (select 1 from frontier8 where
    (select count(*)
      from (select t91.* from participation t91 where t91.actor_id = frontier8.id and t91.attendance not in ('declined', 'absent') and t91.rank <> 'deprecated'
          and
        (select 1 from meeting t92 where t92.id = t91.meeting_id and t92.status not in ('cancelled')) is not null order by t91.actor_id desc,
            t91.meeting_start_earliest desc, t91.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t93.* from reference t93 where t93.earlier_id = frontier8.id and t93.rank <> 'deprecated' order by t93.earlier_id desc,
          t93.statement_date_earliest desc, t93.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t95.* from reference t95 where t95.earlier_id = frontier8.id and t95.rank <> 'deprecated' order by t95.earlier_id desc,
          t95.statement_date_earliest desc, t95.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t96.* from target t96 where t96.record_id = frontier8.id and t96.rank <> 'deprecated' order by t96.record_id desc,
          t96.statement_date_earliest desc, t96.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t98.* from target t98 where t98.record_id = frontier8.id and t98.rank <> 'deprecated' order by t98.record_id desc,
          t98.statement_date_earliest desc, t98.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t99.* from statement t99 where t99.speaker_id = frontier8.id order by t99.speaker_id desc, t99.date_earliest desc, t99.id desc limit 41) r) >
          40 or
    (select count(*)
      from (select t100.* from statement t100 where t100.speaker_id = frontier8.id order by t100.speaker_id desc, t100.date_earliest desc, t100.id desc limit
          41) r) > 40 or
    (select count(*)
      from (select t101.* from membership t101 where t101.alliance_id = frontier8.id and t101.rank <> 'deprecated' order by t101.alliance_id desc, t101.id desc
          limit 41) r) > 40 or
    (select count(*)
      from (select t102.* from membership t102 where t102.actor_id = frontier8.id and t102.rank <> 'deprecated' order by t102.actor_id desc, t102.id desc limit
          41) r) > 40 or
    (select count(*)
      from (select t103.* from obligation t103 where t103.alliance_id = frontier8.id and t103.obligor_id is not null and t103.rank <> 'deprecated' order by
          t103.alliance_id desc, t103.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t104.* from obligation t104 where t104.alliance_id = frontier8.id and t104.beneficiary_id is not null and t104.rank <> 'deprecated' order by
          t104.alliance_id desc, t104.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t105.* from obligation t105 where t105.obligor_id = frontier8.id and t105.rank <> 'deprecated' order by t105.obligor_id desc, t105.id desc
          limit 41) r) > 40 or
    (select count(*)
      from (select t106.* from obligation t106 where t106.obligor_id = frontier8.id and t106.beneficiary_id is not null and t106.rank <> 'deprecated' order by
          t106.obligor_id desc, t106.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t107.* from obligation t107 where t107.beneficiary_id = frontier8.id and t107.rank <> 'deprecated' order by t107.beneficiary_id desc, t107.id
          desc limit 41) r) > 40 or
    (select count(*)
      from (select t108.* from obligation t108 where t108.beneficiary_id = frontier8.id and t108.obligor_id is not null and t108.rank <> 'deprecated' order by
          t108.beneficiary_id desc, t108.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t109.* from relation t109 where t109.subject_id = frontier8.id and t109.rank <> 'deprecated' order by t109.subject_id desc, t109.id desc
          limit 41) r) > 40 or
    (select count(*)
      from (select t110.* from relation t110 where t110.object_id = frontier8.id and t110.rank <> 'deprecated' order by t110.object_id desc, t110.id desc limit
          41) r) > 40 or
    (select count(*)
      from (select t111.* from tenure t111 where t111.person_id = frontier8.id and t111.rank <> 'deprecated' order by t111.person_id desc, t111.id desc limit
          41) r) > 40 or
    (select count(*)
      from (select t112.* from tenure t112 where t112.office_id = frontier8.id and t112.rank <> 'deprecated' order by t112.office_id desc, t112.id desc limit
          41) r) > 40 or
    (select count(*)
      from (select t113.* from office t113 where t113.id = frontier8.id order by t113.id desc, t113.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t114.* from office t114 where t114.body_id = frontier8.id order by t114.body_id desc, t114.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t115.* from alliance t115 where t115.id = frontier8.id and t115.organisation_id is not null order by t115.id desc, t115.id desc limit 41) r)
          > 40 or
    (select count(*)
      from (select t116.* from alliance t116 where t116.organisation_id = frontier8.id order by t116.organisation_id desc, t116.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t117.* from meeting t117 where t117.id = frontier8.id and t117.part_of_id is not null order by t117.id desc, t117.id desc limit 41) r) > 40
          or
    (select count(*)
      from (select t118.* from meeting t118 where t118.part_of_id = frontier8.id order by t118.part_of_id desc, t118.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t119.* from place t119 where t119.id = frontier8.id and t119.country_id is not null order by t119.id desc, t119.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t120.* from place t120 where t120.country_id = frontier8.id order by t120.country_id desc, t120.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t121.* from topic t121 where t121.id = frontier8.id and t121.broader_id is not null order by t121.id desc, t121.id desc limit 41) r) > 40 or
    (select count(*)
      from (select t122.* from topic t122 where t122.broader_id = frontier8.id order by t122.broader_id desc, t122.id desc limit 41) r) > 40)), near10(length,
          via_one, via_two, via_three) as materialized
(select 0, '', '', '' where not 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' and true union all select distinct case when id not in (
    'meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') then 2 else 1 end, case when id not in ('meetings/xi-lavrov-beijing-2024-04-09',
    'actors/united-states') then id else '' end, '', '' from neighbours7 where 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' and (not id not
    in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') or of_one + of_other = 2) and true order by 1, 2 limit 3), far_ties11(side, from_id,
    to_id, kind, via_id, one_id, two_id, day) as materialized
(select side, t124.value ->> 0, t124.value ->> 1, t124.value ->> 2, t124.value ->> 3, t124.value ->> 4, t124.value ->> 5, t124.value ->> 6 from frontier8 cross
    join json_each((with q(from_id, to_id, kind, via_id, one_id, two_id, day) as
      (select frontier8.id, t125.actor_id, 'membership', t125.id, t125.id, null, t125.since_earliest
        from (select t125.* from membership t125 where t125.alliance_id = frontier8.id and t125.rank <> 'deprecated' order by t125.alliance_id desc, t125.id
            desc limit 40) t125 where t125.actor_id <> frontier8.id union select frontier8.id, t126.alliance_id, 'membership', t126.id, t126.id, null,
            t126.since_earliest
        from (select t126.* from membership t126 where t126.actor_id = frontier8.id and t126.rank <> 'deprecated' order by t126.actor_id desc, t126.id desc
            limit 40) t126 where t126.alliance_id <> frontier8.id union select frontier8.id, t127.obligor_id, 'obligation', t127.id, t127.id, null,
            t127.since_earliest
        from (select t127.* from obligation t127 where t127.alliance_id = frontier8.id and t127.obligor_id is not null and t127.rank <> 'deprecated' order by
            t127.alliance_id desc, t127.id desc limit 40) t127 where t127.obligor_id <> frontier8.id union select frontier8.id, t128.beneficiary_id,
            'obligation', t128.id, t128.id, null, t128.since_earliest
        from (select t128.* from obligation t128 where t128.alliance_id = frontier8.id and t128.beneficiary_id is not null and t128.rank <> 'deprecated' order
            by t128.alliance_id desc, t128.id desc limit 40) t128 where t128.beneficiary_id <> frontier8.id union select frontier8.id, t129.alliance_id,
            'obligation', t129.id, t129.id, null, t129.since_earliest
        from (select t129.* from obligation t129 where t129.obligor_id = frontier8.id and t129.rank <> 'deprecated' order by t129.obligor_id desc, t129.id desc
            limit 40) t129 where t129.alliance_id <> frontier8.id union select frontier8.id, t130.beneficiary_id, 'obligation', t130.id, t130.id, null,
            t130.since_earliest
        from (select t130.* from obligation t130 where t130.obligor_id = frontier8.id and t130.beneficiary_id is not null and t130.rank <> 'deprecated' order by
            t130.obligor_id desc, t130.id desc limit 40) t130 where t130.beneficiary_id <> frontier8.id union select frontier8.id, t131.alliance_id,
            'obligation', t131.id, t131.id, null, t131.since_earliest
        from (select t131.* from obligation t131 where t131.beneficiary_id = frontier8.id and t131.rank <> 'deprecated' order by t131.beneficiary_id desc,
            t131.id desc limit 40) t131 where t131.alliance_id <> frontier8.id union select frontier8.id, t132.obligor_id, 'obligation', t132.id, t132.id, null,
            t132.since_earliest
        from (select t132.* from obligation t132 where t132.beneficiary_id = frontier8.id and t132.obligor_id is not null and t132.rank <> 'deprecated' order by
            t132.beneficiary_id desc, t132.id desc limit 40) t132 where t132.obligor_id <> frontier8.id union select frontier8.id, t133.object_id, 'relation',
            t133.id, t133.id, null, t133.since_earliest
        from (select t133.* from relation t133 where t133.subject_id = frontier8.id and t133.rank <> 'deprecated' order by t133.subject_id desc, t133.id desc
            limit 40) t133 where t133.object_id <> frontier8.id union select frontier8.id, t134.subject_id, 'relation', t134.id, t134.id, null,
            t134.since_earliest
        from (select t134.* from relation t134 where t134.object_id = frontier8.id and t134.rank <> 'deprecated' order by t134.object_id desc, t134.id desc
            limit 40) t134 where t134.subject_id <> frontier8.id union select frontier8.id, t135.office_id, 'tenure', t135.id, t135.id, null,
            t135.since_earliest
        from (select t135.* from tenure t135 where t135.person_id = frontier8.id and t135.rank <> 'deprecated' order by t135.person_id desc, t135.id desc limit
            40) t135 where t135.office_id <> frontier8.id union select frontier8.id, t136.person_id, 'tenure', t136.id, t136.id, null, t136.since_earliest
        from (select t136.* from tenure t136 where t136.office_id = frontier8.id and t136.rank <> 'deprecated' order by t136.office_id desc, t136.id desc limit
            40) t136 where t136.person_id <> frontier8.id union select frontier8.id, t137.body_id, 'office', t137.id, t137.id, null, '0000-00-00'
        from (select t137.* from office t137 where t137.id = frontier8.id order by t137.id desc, t137.id desc limit 40) t137 where t137.body_id <> frontier8.id
            union select frontier8.id, t138.id, 'office', t138.id, t138.id, null, '0000-00-00'
        from (select t138.* from office t138 where t138.body_id = frontier8.id order by t138.body_id desc, t138.id desc limit 40) t138 where t138.id <>
            frontier8.id union select frontier8.id, t139.organisation_id, 'embodiment', t139.id, t139.id, null, t139.formed_earliest
        from (select t139.* from alliance t139 where t139.id = frontier8.id and t139.organisation_id is not null order by t139.id desc, t139.id desc limit 40)
            t139 where t139.organisation_id <> frontier8.id union select frontier8.id, t140.id, 'embodiment', t140.id, t140.id, null, t140.formed_earliest
        from (select t140.* from alliance t140 where t140.organisation_id = frontier8.id order by t140.organisation_id desc, t140.id desc limit 40) t140 where
            t140.id <> frontier8.id union select frontier8.id, t141.part_of_id, 'part_of', t141.id, t141.id, null, t141.start_earliest
        from (select t141.* from meeting t141 where t141.id = frontier8.id and t141.part_of_id is not null order by t141.id desc, t141.id desc limit 40) t141
            where t141.part_of_id <> frontier8.id union select frontier8.id, t142.id, 'part_of', t142.id, t142.id, null, t142.start_earliest
        from (select t142.* from meeting t142 where t142.part_of_id = frontier8.id order by t142.part_of_id desc, t142.id desc limit 40) t142 where t142.id <>
            frontier8.id union select frontier8.id, t143.country_id, 'part_of', t143.id, t143.id, null, '0000-00-00'
        from (select t143.* from place t143 where t143.id = frontier8.id and t143.country_id is not null order by t143.id desc, t143.id desc limit 40) t143
            where t143.country_id <> frontier8.id union select frontier8.id, t144.id, 'part_of', t144.id, t144.id, null, '0000-00-00'
        from (select t144.* from place t144 where t144.country_id = frontier8.id order by t144.country_id desc, t144.id desc limit 40) t144 where t144.id <>
            frontier8.id union select frontier8.id, t145.broader_id, 'part_of', t145.id, t145.id, null, '0000-00-00'
        from (select t145.* from topic t145 where t145.id = frontier8.id and t145.broader_id is not null order by t145.id desc, t145.id desc limit 40) t145
            where t145.broader_id <> frontier8.id union select frontier8.id, t146.id, 'part_of', t146.id, t146.id, null, '0000-00-00'
        from (select t146.* from topic t146 where t146.broader_id = frontier8.id order by t146.broader_id desc, t146.id desc limit 40) t146 where t146.id <>
            frontier8.id union all select frontier8.id, t149.actor_id, 'meeting', t147.meeting_id, min(t147.id), min(t149.id), max(t147.meeting_start_earliest)
        from (select t147.* from participation t147 where t147.actor_id = frontier8.id and t147.attendance not in ('declined', 'absent') and t147.rank <>
            'deprecated' and
          (select 1 from meeting t148 where t148.id = t147.meeting_id and t148.status not in ('cancelled')) is not null order by t147.actor_id desc,
              t147.meeting_start_earliest desc, t147.id desc limit 40) t147 cross join participation t149 where t149.actor_id <> frontier8.id and
              t149.meeting_id = t147.meeting_id and t149.attendance not in ('declined', 'absent') and t149.rank <> 'deprecated' group by t149.actor_id,
              t147.meeting_id union all select frontier8.id, t153.record_id, 'statement', t151.statement_id, min(t151.id), min(t153.id),
              max(t151.statement_date_earliest)
        from (select t151.* from reference t151 where t151.earlier_id = frontier8.id and t151.rank <> 'deprecated' order by t151.earlier_id desc,
            t151.statement_date_earliest desc, t151.id desc limit 40) t151 cross join target t153 where t153.record_id <> frontier8.id and t153.statement_id =
            t151.statement_id and t153.rank <> 'deprecated' group by t153.record_id, t151.statement_id union all select frontier8.id, t156.speaker_id,
            'statement', t155.statement_id, min(t155.id), min(t156.id), max(t155.statement_date_earliest)
        from (select t155.* from reference t155 where t155.earlier_id = frontier8.id and t155.rank <> 'deprecated' order by t155.earlier_id desc,
            t155.statement_date_earliest desc, t155.id desc limit 40) t155 cross join statement t156 where t156.speaker_id <> frontier8.id and t156.id =
            t155.statement_id group by t156.speaker_id, t155.statement_id union all select frontier8.id, t160.earlier_id, 'statement', t158.statement_id,
            min(t158.id), min(t160.id), max(t158.statement_date_earliest)
        from (select t158.* from target t158 where t158.record_id = frontier8.id and t158.rank <> 'deprecated' order by t158.record_id desc,
            t158.statement_date_earliest desc, t158.id desc limit 40) t158 cross join reference t160 where t160.earlier_id <> frontier8.id and t160.statement_id
            = t158.statement_id and t160.rank <> 'deprecated' group by t160.earlier_id, t158.statement_id union all select frontier8.id, t163.speaker_id,
            'statement', t162.statement_id, min(t162.id), min(t163.id), max(t162.statement_date_earliest)
        from (select t162.* from target t162 where t162.record_id = frontier8.id and t162.rank <> 'deprecated' order by t162.record_id desc,
            t162.statement_date_earliest desc, t162.id desc limit 40) t162 cross join statement t163 where t163.speaker_id <> frontier8.id and t163.id =
            t162.statement_id group by t163.speaker_id, t162.statement_id union all select frontier8.id, t166.earlier_id, 'statement', t165.id, min(t165.id),
            min(t166.id), max(t165.date_earliest)
        from (select t165.* from statement t165 where t165.speaker_id = frontier8.id order by t165.speaker_id desc, t165.date_earliest desc, t165.id desc limit
            40) t165 cross join reference t166 where t166.earlier_id <> frontier8.id and t166.statement_id = t165.id and t166.rank <> 'deprecated' group by
            t166.earlier_id, t165.id union all select frontier8.id, t169.record_id, 'statement', t168.id, min(t168.id), min(t169.id), max(t168.date_earliest)
        from (select t168.* from statement t168 where t168.speaker_id = frontier8.id order by t168.speaker_id desc, t168.date_earliest desc, t168.id desc limit
            40) t168 cross join target t169 where t169.record_id <> frontier8.id and t169.statement_id = t168.id and t169.rank <> 'deprecated' group by
            t169.record_id, t168.id) select json_group_array(json_array(from_id, to_id, kind, via_id, one_id, two_id, day)) from q)) t124), steps12(side,
            from_id, to_id) as materialized
(select distinct side, from_id, to_id from far_ties11), shorter13(length, via_one, via_two, via_three) as materialized
(select length, via_one, via_two, via_three from near10 union select case when to_id = case side when 'from' then 'actors/united-states' else
    'meetings/xi-lavrov-beijing-2024-04-09' end then 2 else 3 end, case when side = 'from' or to_id = case side when 'from' then 'actors/united-states' else
    'meetings/xi-lavrov-beijing-2024-04-09' end then from_id else to_id end, case when to_id = case side when 'from' then 'actors/united-states' else
    'meetings/xi-lavrov-beijing-2024-04-09' end then '' else case when side = 'from' then to_id else from_id end end, '' from steps12
  left join neighbours7 on id = to_id where (to_id = case side when 'from' then 'actors/united-states' else 'meetings/xi-lavrov-beijing-2024-04-09' end or (case
      side when 'from' then of_other else of_one end = 1 and to_id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states'))) and true),
      found14(length, via_one, via_two, via_three, number) as materialized
(select length, via_one, via_two, via_three, number
  from (select length, via_one, via_two, via_three, row_number() over (order by length, via_one, via_two, via_three) as number
    from (select length, via_one, via_two, via_three from shorter13 union all select *
      from (select distinct 4, ahead.from_id, ahead.to_id, back.from_id from steps12 ahead join steps12 back on back.to_id = ahead.to_id where ahead.side =
          'from' and back.side = 'to' and ahead.from_id <> back.from_id and ahead.to_id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states')
          and
        (select count(*) from shorter13) < 3 and true order by 2, 3, 4 limit 3) furthest) every) numbered where number <= 3), p15 as materialized
(select t171.*, row_number() over (order by t171.number) as _n, count(*) over () as _size
  from (select * from found14) t171), latest16(number, place, from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select number, place, from_id, to_id, kind, via_id, one_id, two_id, day
  from (select tied.*, row_number() over (partition by number, place order by day desc, via_id desc, kind, one_id, two_id) as best
    from (select distinct number, place, case turned when 0 then read.from_id else read.to_id end as from_id, case turned when 0 then read.to_id else
        read.from_id end as to_id, read.kind as kind, read.via_id as via_id, case turned when 0 then read.one_id else coalesce(read.two_id, read.one_id) end as
        one_id, case turned when 0 then read.two_id else case when read.two_id is not null then read.one_id end end as two_id, read.day as day
      from (select from_id, to_id, kind, via_id, one_id, two_id, day from near_ties6 union all select from_id, to_id, kind, via_id, one_id, two_id, day from
          far_ties11) read join
      (select number, place, turned, case turned when 0 then begin_id else end_id end as from_id, case turned when 0 then end_id else begin_id end as to_id
        from (select number, place, case place when 1 then 'meetings/xi-lavrov-beijing-2024-04-09' when 2 then via_one when 3 then via_two when 4 then via_three
            end as begin_id, case when place = length then 'actors/united-states' else case place when 1 then via_one when 2 then via_two when 3 then via_three
            when 4 then 'actors/united-states' end end as end_id
          from (select * from found14 where number <= 2) shown join
          (select 1 as place union all select 2 as place union all select 3 as place union all select 4 as place) places on place <= length) legs cross join
        (select 0 as turned union all select 1) ways) legs on legs.from_id = read.from_id and legs.to_id = read.to_id) tied) ranked where best = 1),
            told_citation17(id, revision, label, note, record_id, document_id, support_type, since, until, value, as_printed, set_aside, start_offset,
            end_offset, span_sha256, page, phrase, prefix, suffix, field, attested_from, attested_until, presumed_from, presumed_until, value_first, value_last,
            since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t186.id, t186.revision, t186.label, t186.note, t186.record_id, t186.document_id, t186.support_type, t186.since, t186.until, t186.value, t186.as_printed,
    t186.set_aside, t186.start_offset, t186.end_offset, t186.span_sha256, t186.page, t186.phrase, t186.prefix, t186.suffix, t186.field, t186.attested_from,
    t186.attested_until, t186.presumed_from, t186.presumed_until, t186.value_first, t186.value_last, t186.since_earliest, t186.since_latest,
    t186.until_earliest, t186.until_latest from citation t186 where true), x18(id, json) as
(select t173._n, printf('[%s]',
    (select group_concat(t192._told, ',')
      from (select row_number() over (order by t181.place) as _n, printf(
          '{"from":{"id":"%s","recordKind":%s,"label":%s},"to":{"id":"%s","recordKind":%s,"label":%s},"kind":"%s","date":%s,"via":{"id":"%s","recordKind":%s,"label":%s},"edges":[%s]}'
          , t182.id, json_quote(upper(t182.record_kind)), json_quote(t182.label), t183.id, json_quote(upper(t183.record_kind)), json_quote(t183.label),
          upper(t181.kind), case when t181.date is null then 'null' else '{"text":"' || t181.date || '","earliest":' || case t181.date_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t181.date_earliest || '"' end || ',"latest":' || case t181.date_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t181.date_latest || '"' end || '}' end, t184.id,
          json_quote(upper(t184.record_kind)), json_quote(t184.label),
          (select group_concat(t191._told, ',')
            from (select row_number() over (order by t188.place) as _n, '{"record":{"id":"' || t189.id || '","recordKind":' ||
                json_quote(upper(t189.record_kind)) || ',"label":' || json_quote(t189.label) || '},"citation":' || case when t190.id is null then 'null' else
                printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t190.id, json_quote(t190.start_offset), json_quote(t190.end_offset),
                json_quote(t190.page), json_quote(t190.phrase)) end || '}' as _told
              from (select 1 as place, t181.one_id as record_id,
                (select t185.id from told_citation17 t185 where t185.record_id = t181.one_id and t185.support_type = 'supports' and t185.set_aside is null order
                    by t185.id limit 1) as citation_id where t181.one_id is not null union all select 2 as place, t181.two_id as record_id,
                (select t187.id from told_citation17 t187 where t187.record_id = t181.two_id and t187.support_type = 'supports' and t187.set_aside is null order
                    by t187.id limit 1) as citation_id where t181.two_id is not null) t188
              left join record t189 on t189.id = t188.record_id
              left join citation t190 on t190.id = t188.citation_id order by _n limit 2) t191)) as _told
        from (select latest16.from_id, latest16.to_id, latest16.kind, latest16.via_id, latest16.one_id, latest16.two_id, latest16.place, coalesce(t174.start,
            t175.date, t176.since, t177.since, t178.since, t179.since, t180.formed) as date, coalesce(t174.start_earliest, t175.date_earliest,
            t176.since_earliest, t177.since_earliest, t178.since_earliest, t179.since_earliest, t180.formed_earliest) as date_earliest,
            coalesce(t174.start_latest, t175.date_latest, t176.since_latest, t177.since_latest, t178.since_latest, t179.since_latest, t180.formed_latest) as
            date_latest from latest16
          left join meeting t174 on t174.id = latest16.via_id
          left join statement t175 on t175.id = latest16.via_id
          left join membership t176 on t176.id = latest16.via_id
          left join obligation t177 on t177.id = latest16.via_id
          left join relation t178 on t178.id = latest16.via_id
          left join tenure t179 on t179.id = latest16.via_id
          left join alliance t180 on t180.id = latest16.via_id where latest16.number = t173.number) t181
        left join record t182 on t182.id = t181.from_id
        left join record t183 on t183.id = t181.to_id
        left join record t184 on t184.id = t181.via_id order by _n limit 4) t192)) from p15 t173), x19(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t193._told, ',')
      from (select t172._n as _n, printf('{"length":%s,"hops":%s}', t172.length,
          (select x18.json from x18 where x18.id = t172._n)) as _told from p15 t172 order by _n limit 2) t193))) select printf(
              '{"data":{"paths":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"paths":%s,"pageInfo":%s,"isComplete":%s}',
        (select x19.json from x19),
        (select printf('{"hasNextPage":%s,"endCursor":%s}', case when count(*) > 2 then 'true' else 'false' end, json_quote(max(case when _n = 2 or _n = _size
            and _n < 2 then lower(hex('paths' || ' ' || cast(t194.length as text) || ' ' || cast(t194.via_one as text) || ' ' || cast(t194.via_two as text) ||
            ' ' || cast(t194.via_three as text))) end))) from p15 t194), case when t1.is_complete then 'true' else 'false' end)
      from (select not 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' or (
          (select whole from near_complete5) and (not
            (select count(*) from near10) < 3 or (
              (select coalesce(sum(of_one), 0) <= 40 and coalesce(sum(of_other), 0) <= 40 from neighbours7) and
              (select whole from far_complete9)))) as is_complete where exists
        (select 1 from record t2 where t2.id = 'meetings/xi-lavrov-beijing-2024-04-09' and t2.retired is null) and exists
        (select 1 from record t3 where t3.id = 'actors/united-states' and t3.retired is null)) t1), ' null'),
  (select value from counter where name = 'revision'))

with near_ties1(side, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select 'one', t.*
  from (select
    (select 'actors/miller'), t38.alliance_id, 'membership', t38.id, t38.id, null, t38.since_earliest
    from (select t38.* from membership t38 where t38.actor_id =
      (select 'actors/miller') and t38.rank <> 'deprecated' order by t38.actor_id desc, t38.id desc limit 400) t38 where t38.alliance_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t39.alliance_id, 'obligation', t39.id, t39.id, null, t39.since_earliest
    from (select t39.* from obligation t39 where t39.obligor_id =
      (select 'actors/miller') and t39.rank <> 'deprecated' order by t39.obligor_id desc, t39.id desc limit 400) t39 where t39.alliance_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t40.beneficiary_id, 'obligation', t40.id, t40.id, null, t40.since_earliest
    from (select t40.* from obligation t40 where t40.obligor_id =
      (select 'actors/miller') and t40.beneficiary_id is not null and t40.rank <> 'deprecated' order by t40.obligor_id desc, t40.id desc limit 400) t40 where t40.beneficiary_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t41.alliance_id, 'obligation', t41.id, t41.id, null, t41.since_earliest
    from (select t41.* from obligation t41 where t41.beneficiary_id =
      (select 'actors/miller') and t41.rank <> 'deprecated' order by t41.beneficiary_id desc, t41.id desc limit 400) t41 where t41.alliance_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t42.obligor_id, 'obligation', t42.id, t42.id, null, t42.since_earliest
    from (select t42.* from obligation t42 where t42.beneficiary_id =
      (select 'actors/miller') and t42.obligor_id is not null and t42.rank <> 'deprecated' order by t42.beneficiary_id desc, t42.id desc limit 400) t42 where t42.obligor_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t43.object_id, 'relation', t43.id, t43.id, null, t43.since_earliest
    from (select t43.* from relation t43 where t43.subject_id =
      (select 'actors/miller') and t43.rank <> 'deprecated' order by t43.subject_id desc, t43.id desc limit 400) t43 where t43.object_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t44.subject_id, 'relation', t44.id, t44.id, null, t44.since_earliest
    from (select t44.* from relation t44 where t44.object_id =
      (select 'actors/miller') and t44.rank <> 'deprecated' order by t44.object_id desc, t44.id desc limit 400) t44 where t44.subject_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t45.office_id, 'tenure', t45.id, t45.id, null, t45.since_earliest
    from (select t45.* from tenure t45 where t45.person_id =
      (select 'actors/miller') and t45.rank <> 'deprecated' order by t45.person_id desc, t45.id desc limit 400) t45 where t45.office_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t46.id, 'office', t46.id, t46.id, null, '0000-00-00'
    from (select t46.* from office t46 where t46.body_id =
      (select 'actors/miller') order by t46.body_id desc, t46.id desc limit 400) t46 where t46.id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t47.id, 'embodiment', t47.id, t47.id, null, t47.formed_earliest
    from (select t47.* from alliance t47 where t47.embodied_by_id =
      (select 'actors/miller') order by t47.embodied_by_id desc, t47.id desc limit 400) t47 where t47.id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t48.id, 'part_of', t48.id, t48.id, null, '0000-00-00'
    from (select t48.* from place t48 where t48.country_id =
      (select 'actors/miller') order by t48.country_id desc, t48.id desc limit 400) t48 where t48.id <>
    (select 'actors/miller') union all select
    (select 'actors/miller'), t51.actor_id, 'meeting', t49.meeting_id, min(t49.id), min(t51.id), max(t49.meeting_start_earliest)
    from (select t49.* from participation t49 where t49.actor_id =
      (select 'actors/miller') and t49.attendance not in ('declined', 'absent') and t49.rank <> 'deprecated' and exists
      (select 1 from meeting t50 where t50.id = t49.meeting_id and t50.status not in ('cancelled')) order by t49.actor_id desc, t49.meeting_start_earliest desc, t49.id desc limit 400) t49 cross join participation t51 where t51.meeting_id = t49.meeting_id and t51.actor_id <>
    (select 'actors/miller') and t51.attendance not in ('declined', 'absent') and t51.rank <> 'deprecated' group by t51.actor_id, t49.meeting_id union all select
    (select 'actors/miller'), t54.earlier_id, 'statement', t52.statement_id, min(t52.id), min(t54.id), max(t52.statement_said_earliest)
    from (select t52.* from target t52 where t52.record_id =
      (select 'actors/miller') and t52.rank <> 'deprecated' order by t52.record_id desc, t52.statement_said_earliest desc, t52.id desc limit 400) t52 cross join reference t54 where t54.statement_id = t52.statement_id and t54.earlier_id <>
    (select 'actors/miller') and t54.rank <> 'deprecated' group by t54.earlier_id, t52.statement_id union all select
    (select 'actors/miller'), t56.speaker_id, 'statement', t55.statement_id, min(t55.id), min(t56.id), max(t55.statement_said_earliest)
    from (select t55.* from target t55 where t55.record_id =
      (select 'actors/miller') and t55.rank <> 'deprecated' order by t55.record_id desc, t55.statement_said_earliest desc, t55.id desc limit 400) t55 cross join statement t56 where t56.id = t55.statement_id and t56.speaker_id <>
    (select 'actors/miller') group by t56.speaker_id, t55.statement_id union all select
    (select 'actors/miller'), t58.earlier_id, 'statement', t57.id, min(t57.id), min(t58.id), max(t57.said_earliest)
    from (select t57.* from statement t57 where t57.speaker_id =
      (select 'actors/miller') order by t57.speaker_id desc, t57.said_earliest desc, t57.id desc limit 400) t57 cross join reference t58 where t58.statement_id = t57.id and t58.earlier_id <>
    (select 'actors/miller') and t58.rank <> 'deprecated' group by t58.earlier_id, t57.id union all select
    (select 'actors/miller'), t60.record_id, 'statement', t59.id, min(t59.id), min(t60.id), max(t59.said_earliest)
    from (select t59.* from statement t59 where t59.speaker_id =
      (select 'actors/miller') order by t59.speaker_id desc, t59.said_earliest desc, t59.id desc limit 400) t59 cross join target t60 where t60.statement_id = t59.id and t60.record_id <>
    (select 'actors/miller') and t60.rank <> 'deprecated' group by t60.record_id, t59.id) t union all select 'other', t.*
  from (select
    (select 'actors/miller'), t61.alliance_id, 'membership', t61.id, t61.id, null, t61.since_earliest
    from (select t61.* from membership t61 where t61.actor_id =
      (select 'actors/miller') and t61.rank <> 'deprecated' order by t61.actor_id desc, t61.id desc limit 400) t61 where t61.alliance_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t62.alliance_id, 'obligation', t62.id, t62.id, null, t62.since_earliest
    from (select t62.* from obligation t62 where t62.obligor_id =
      (select 'actors/miller') and t62.rank <> 'deprecated' order by t62.obligor_id desc, t62.id desc limit 400) t62 where t62.alliance_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t63.beneficiary_id, 'obligation', t63.id, t63.id, null, t63.since_earliest
    from (select t63.* from obligation t63 where t63.obligor_id =
      (select 'actors/miller') and t63.beneficiary_id is not null and t63.rank <> 'deprecated' order by t63.obligor_id desc, t63.id desc limit 400) t63 where t63.beneficiary_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t64.alliance_id, 'obligation', t64.id, t64.id, null, t64.since_earliest
    from (select t64.* from obligation t64 where t64.beneficiary_id =
      (select 'actors/miller') and t64.rank <> 'deprecated' order by t64.beneficiary_id desc, t64.id desc limit 400) t64 where t64.alliance_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t65.obligor_id, 'obligation', t65.id, t65.id, null, t65.since_earliest
    from (select t65.* from obligation t65 where t65.beneficiary_id =
      (select 'actors/miller') and t65.obligor_id is not null and t65.rank <> 'deprecated' order by t65.beneficiary_id desc, t65.id desc limit 400) t65 where t65.obligor_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t66.object_id, 'relation', t66.id, t66.id, null, t66.since_earliest
    from (select t66.* from relation t66 where t66.subject_id =
      (select 'actors/miller') and t66.rank <> 'deprecated' order by t66.subject_id desc, t66.id desc limit 400) t66 where t66.object_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t67.subject_id, 'relation', t67.id, t67.id, null, t67.since_earliest
    from (select t67.* from relation t67 where t67.object_id =
      (select 'actors/miller') and t67.rank <> 'deprecated' order by t67.object_id desc, t67.id desc limit 400) t67 where t67.subject_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t68.office_id, 'tenure', t68.id, t68.id, null, t68.since_earliest
    from (select t68.* from tenure t68 where t68.person_id =
      (select 'actors/miller') and t68.rank <> 'deprecated' order by t68.person_id desc, t68.id desc limit 400) t68 where t68.office_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t69.id, 'office', t69.id, t69.id, null, '0000-00-00'
    from (select t69.* from office t69 where t69.body_id =
      (select 'actors/miller') order by t69.body_id desc, t69.id desc limit 400) t69 where t69.id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t70.id, 'embodiment', t70.id, t70.id, null, t70.formed_earliest
    from (select t70.* from alliance t70 where t70.embodied_by_id =
      (select 'actors/miller') order by t70.embodied_by_id desc, t70.id desc limit 400) t70 where t70.id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t71.id, 'part_of', t71.id, t71.id, null, '0000-00-00'
    from (select t71.* from place t71 where t71.country_id =
      (select 'actors/miller') order by t71.country_id desc, t71.id desc limit 400) t71 where t71.id <>
    (select 'actors/miller') union all select
    (select 'actors/miller'), t74.actor_id, 'meeting', t72.meeting_id, min(t72.id), min(t74.id), max(t72.meeting_start_earliest)
    from (select t72.* from participation t72 where t72.actor_id =
      (select 'actors/miller') and t72.attendance not in ('declined', 'absent') and t72.rank <> 'deprecated' and exists
      (select 1 from meeting t73 where t73.id = t72.meeting_id and t73.status not in ('cancelled')) order by t72.actor_id desc, t72.meeting_start_earliest desc, t72.id desc limit 400) t72 cross join participation t74 where t74.meeting_id = t72.meeting_id and t74.actor_id <>
    (select 'actors/miller') and t74.attendance not in ('declined', 'absent') and t74.rank <> 'deprecated' group by t74.actor_id, t72.meeting_id union all select
    (select 'actors/miller'), t77.earlier_id, 'statement', t75.statement_id, min(t75.id), min(t77.id), max(t75.statement_said_earliest)
    from (select t75.* from target t75 where t75.record_id =
      (select 'actors/miller') and t75.rank <> 'deprecated' order by t75.record_id desc, t75.statement_said_earliest desc, t75.id desc limit 400) t75 cross join reference t77 where t77.statement_id = t75.statement_id and t77.earlier_id <>
    (select 'actors/miller') and t77.rank <> 'deprecated' group by t77.earlier_id, t75.statement_id union all select
    (select 'actors/miller'), t79.speaker_id, 'statement', t78.statement_id, min(t78.id), min(t79.id), max(t78.statement_said_earliest)
    from (select t78.* from target t78 where t78.record_id =
      (select 'actors/miller') and t78.rank <> 'deprecated' order by t78.record_id desc, t78.statement_said_earliest desc, t78.id desc limit 400) t78 cross join statement t79 where t79.id = t78.statement_id and t79.speaker_id <>
    (select 'actors/miller') group by t79.speaker_id, t78.statement_id union all select
    (select 'actors/miller'), t81.earlier_id, 'statement', t80.id, min(t80.id), min(t81.id), max(t80.said_earliest)
    from (select t80.* from statement t80 where t80.speaker_id =
      (select 'actors/miller') order by t80.speaker_id desc, t80.said_earliest desc, t80.id desc limit 400) t80 cross join reference t81 where t81.statement_id = t80.id and t81.earlier_id <>
    (select 'actors/miller') and t81.rank <> 'deprecated' group by t81.earlier_id, t80.id union all select
    (select 'actors/miller'), t83.record_id, 'statement', t82.id, min(t82.id), min(t83.id), max(t82.said_earliest)
    from (select t82.* from statement t82 where t82.speaker_id =
      (select 'actors/miller') order by t82.speaker_id desc, t82.said_earliest desc, t82.id desc limit 400) t82 cross join target t83 where t83.statement_id = t82.id and t83.record_id <>
    (select 'actors/miller') and t83.rank <> 'deprecated' group by t83.record_id, t82.id) t), neighbours2(id, of_one, of_other) as materialized
(select to_id, max(case when side = 'one' then 1 else 0 end), max(case when side = 'other' then 1 else 0 end) from near_ties1 group by to_id), near3(length, via_one, via_two, via_three) as materialized
(select 0, '', '', '' where not 'actors/miller' <> 'actors/miller' union all select distinct case when id not in ('actors/miller', 'actors/miller') then 2 else 1 end, case when id not in ('actors/miller', 'actors/miller') then id else '' end, '', '' from neighbours2 where 'actors/miller' <> 'actors/miller' and (not id not in ('actors/miller', 'actors/miller') or of_one + of_other = 2) order by 1, 2 limit 5), frontier4(side, id) as materialized
(select side, id
  from (select side, id, row_number() over (partition by side order by id) as n from neighbours2 cross join
    (select 'one' as side union all select 'other' as side) sides where case side when 'one' then of_one else of_other end = 1 and id not in ('actors/miller', 'actors/miller') and 'actors/miller' <> 'actors/miller' and
    (select count(*) from near3) < 5) f where n <= 40), far_ties5(side, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select side, t119.value ->> 0, t119.value ->> 1, t119.value ->> 2, t119.value ->> 3, t119.value ->> 4, t119.value ->> 5, t119.value ->> 6 from frontier4 cross join json_each((with q(from_id, to_id, kind, by_id, one_id, two_id, day) as
      (select frontier4.id, t120.actor_id, 'membership', t120.id, t120.id, null, t120.since_earliest
        from (select t120.* from membership t120 where t120.alliance_id = frontier4.id and t120.rank <> 'deprecated' order by t120.alliance_id desc, t120.id desc limit 40) t120 where t120.actor_id <> frontier4.id union select frontier4.id, t121.alliance_id, 'membership', t121.id, t121.id, null, t121.since_earliest
        from (select t121.* from membership t121 where t121.actor_id = frontier4.id and t121.rank <> 'deprecated' order by t121.actor_id desc, t121.id desc limit 40) t121 where t121.alliance_id <> frontier4.id union select frontier4.id, t122.obligor_id, 'obligation', t122.id, t122.id, null, t122.since_earliest
        from (select t122.* from obligation t122 where t122.alliance_id = frontier4.id and t122.obligor_id is not null and t122.rank <> 'deprecated' order by t122.alliance_id desc, t122.id desc limit 40) t122 where t122.obligor_id <> frontier4.id union select frontier4.id, t123.beneficiary_id, 'obligation', t123.id, t123.id, null, t123.since_earliest
        from (select t123.* from obligation t123 where t123.alliance_id = frontier4.id and t123.beneficiary_id is not null and t123.rank <> 'deprecated' order by t123.alliance_id desc, t123.id desc limit 40) t123 where t123.beneficiary_id <> frontier4.id union select frontier4.id, t124.alliance_id, 'obligation', t124.id, t124.id, null, t124.since_earliest
        from (select t124.* from obligation t124 where t124.obligor_id = frontier4.id and t124.rank <> 'deprecated' order by t124.obligor_id desc, t124.id desc limit 40) t124 where t124.alliance_id <> frontier4.id union select frontier4.id, t125.beneficiary_id, 'obligation', t125.id, t125.id, null, t125.since_earliest
        from (select t125.* from obligation t125 where t125.obligor_id = frontier4.id and t125.beneficiary_id is not null and t125.rank <> 'deprecated' order by t125.obligor_id desc, t125.id desc limit 40) t125 where t125.beneficiary_id <> frontier4.id union select frontier4.id, t126.alliance_id, 'obligation', t126.id, t126.id, null, t126.since_earliest
        from (select t126.* from obligation t126 where t126.beneficiary_id = frontier4.id and t126.rank <> 'deprecated' order by t126.beneficiary_id desc, t126.id desc limit 40) t126 where t126.alliance_id <> frontier4.id union select frontier4.id, t127.obligor_id, 'obligation', t127.id, t127.id, null, t127.since_earliest
        from (select t127.* from obligation t127 where t127.beneficiary_id = frontier4.id and t127.obligor_id is not null and t127.rank <> 'deprecated' order by t127.beneficiary_id desc, t127.id desc limit 40) t127 where t127.obligor_id <> frontier4.id union select frontier4.id, t128.object_id, 'relation', t128.id, t128.id, null, t128.since_earliest
        from (select t128.* from relation t128 where t128.subject_id = frontier4.id and t128.rank <> 'deprecated' order by t128.subject_id desc, t128.id desc limit 40) t128 where t128.object_id <> frontier4.id union select frontier4.id, t129.subject_id, 'relation', t129.id, t129.id, null, t129.since_earliest
        from (select t129.* from relation t129 where t129.object_id = frontier4.id and t129.rank <> 'deprecated' order by t129.object_id desc, t129.id desc limit 40) t129 where t129.subject_id <> frontier4.id union select frontier4.id, t130.office_id, 'tenure', t130.id, t130.id, null, t130.since_earliest
        from (select t130.* from tenure t130 where t130.person_id = frontier4.id and t130.rank <> 'deprecated' order by t130.person_id desc, t130.id desc limit 40) t130 where t130.office_id <> frontier4.id union select frontier4.id, t131.person_id, 'tenure', t131.id, t131.id, null, t131.since_earliest
        from (select t131.* from tenure t131 where t131.office_id = frontier4.id and t131.rank <> 'deprecated' order by t131.office_id desc, t131.id desc limit 40) t131 where t131.person_id <> frontier4.id union select frontier4.id, t132.body_id, 'office', t132.id, t132.id, null, '0000-00-00'
        from (select t132.* from office t132 where t132.id = frontier4.id order by t132.id desc, t132.id desc limit 40) t132 where t132.body_id <> frontier4.id union select frontier4.id, t133.id, 'office', t133.id, t133.id, null, '0000-00-00'
        from (select t133.* from office t133 where t133.body_id = frontier4.id order by t133.body_id desc, t133.id desc limit 40) t133 where t133.id <> frontier4.id union select frontier4.id, t134.embodied_by_id, 'embodiment', t134.id, t134.id, null, t134.formed_earliest
        from (select t134.* from alliance t134 where t134.id = frontier4.id and t134.embodied_by_id is not null order by t134.id desc, t134.id desc limit 40) t134 where t134.embodied_by_id <> frontier4.id union select frontier4.id, t135.id, 'embodiment', t135.id, t135.id, null, t135.formed_earliest
        from (select t135.* from alliance t135 where t135.embodied_by_id = frontier4.id order by t135.embodied_by_id desc, t135.id desc limit 40) t135 where t135.id <> frontier4.id union select frontier4.id, t136.part_of_id, 'part_of', t136.id, t136.id, null, t136.start_earliest
        from (select t136.* from meeting t136 where t136.id = frontier4.id and t136.part_of_id is not null order by t136.id desc, t136.id desc limit 40) t136 where t136.part_of_id <> frontier4.id union select frontier4.id, t137.id, 'part_of', t137.id, t137.id, null, t137.start_earliest
        from (select t137.* from meeting t137 where t137.part_of_id = frontier4.id order by t137.part_of_id desc, t137.id desc limit 40) t137 where t137.id <> frontier4.id union select frontier4.id, t138.country_id, 'part_of', t138.id, t138.id, null, '0000-00-00'
        from (select t138.* from place t138 where t138.id = frontier4.id and t138.country_id is not null order by t138.id desc, t138.id desc limit 40) t138 where t138.country_id <> frontier4.id union select frontier4.id, t139.id, 'part_of', t139.id, t139.id, null, '0000-00-00'
        from (select t139.* from place t139 where t139.country_id = frontier4.id order by t139.country_id desc, t139.id desc limit 40) t139 where t139.id <> frontier4.id union select frontier4.id, t140.broader_id, 'part_of', t140.id, t140.id, null, '0000-00-00'
        from (select t140.* from topic t140 where t140.id = frontier4.id and t140.broader_id is not null order by t140.id desc, t140.id desc limit 40) t140 where t140.broader_id <> frontier4.id union select frontier4.id, t141.id, 'part_of', t141.id, t141.id, null, '0000-00-00'
        from (select t141.* from topic t141 where t141.broader_id = frontier4.id order by t141.broader_id desc, t141.id desc limit 40) t141 where t141.id <> frontier4.id union all select frontier4.id, t144.actor_id, 'meeting', t142.meeting_id, min(t142.id), min(t144.id), max(t142.meeting_start_earliest)
        from (select t142.* from participation t142 where t142.actor_id = frontier4.id and t142.attendance not in ('declined', 'absent') and t142.rank <> 'deprecated' and exists
          (select 1 from meeting t143 where t143.id = t142.meeting_id and t143.status not in ('cancelled')) order by t142.actor_id desc, t142.meeting_start_earliest desc, t142.id desc limit 40) t142 cross join participation t144 where t144.meeting_id = t142.meeting_id and t144.actor_id <> frontier4.id and t144.attendance not in ('declined', 'absent') and t144.rank <> 'deprecated' group by t144.actor_id, t142.meeting_id union all select frontier4.id, t147.record_id, 'statement', t145.statement_id, min(t145.id), min(t147.id), max(t145.statement_said_earliest)
        from (select t145.* from reference t145 where t145.earlier_id = frontier4.id and t145.rank <> 'deprecated' order by t145.earlier_id desc, t145.statement_said_earliest desc, t145.id desc limit 40) t145 cross join target t147 where t147.statement_id = t145.statement_id and t147.record_id <> frontier4.id and t147.rank <> 'deprecated' group by t147.record_id, t145.statement_id union all select frontier4.id, t149.speaker_id, 'statement', t148.statement_id, min(t148.id), min(t149.id), max(t148.statement_said_earliest)
        from (select t148.* from reference t148 where t148.earlier_id = frontier4.id and t148.rank <> 'deprecated' order by t148.earlier_id desc, t148.statement_said_earliest desc, t148.id desc limit 40) t148 cross join statement t149 where t149.id = t148.statement_id and t149.speaker_id <> frontier4.id group by t149.speaker_id, t148.statement_id union all select frontier4.id, t152.earlier_id, 'statement', t150.statement_id, min(t150.id), min(t152.id), max(t150.statement_said_earliest)
        from (select t150.* from target t150 where t150.record_id = frontier4.id and t150.rank <> 'deprecated' order by t150.record_id desc, t150.statement_said_earliest desc, t150.id desc limit 40) t150 cross join reference t152 where t152.statement_id = t150.statement_id and t152.earlier_id <> frontier4.id and t152.rank <> 'deprecated' group by t152.earlier_id, t150.statement_id union all select frontier4.id, t154.speaker_id, 'statement', t153.statement_id, min(t153.id), min(t154.id), max(t153.statement_said_earliest)
        from (select t153.* from target t153 where t153.record_id = frontier4.id and t153.rank <> 'deprecated' order by t153.record_id desc, t153.statement_said_earliest desc, t153.id desc limit 40) t153 cross join statement t154 where t154.id = t153.statement_id and t154.speaker_id <> frontier4.id group by t154.speaker_id, t153.statement_id union all select frontier4.id, t156.earlier_id, 'statement', t155.id, min(t155.id), min(t156.id), max(t155.said_earliest)
        from (select t155.* from statement t155 where t155.speaker_id = frontier4.id order by t155.speaker_id desc, t155.said_earliest desc, t155.id desc limit 40) t155 cross join reference t156 where t156.statement_id = t155.id and t156.earlier_id <> frontier4.id and t156.rank <> 'deprecated' group by t156.earlier_id, t155.id union all select frontier4.id, t158.record_id, 'statement', t157.id, min(t157.id), min(t158.id), max(t157.said_earliest)
        from (select t157.* from statement t157 where t157.speaker_id = frontier4.id order by t157.speaker_id desc, t157.said_earliest desc, t157.id desc limit 40) t157 cross join target t158 where t158.statement_id = t157.id and t158.record_id <> frontier4.id and t158.rank <> 'deprecated' group by t158.record_id, t157.id) select json_group_array(json_array(from_id, to_id, kind, by_id, one_id, two_id, day)) from q)) t119), steps6(side, from_id, to_id) as materialized
(select distinct side, from_id, to_id from far_ties5), shorter7(length, via_one, via_two, via_three) as materialized
(select length, via_one, via_two, via_three from near3 union select 2, from_id, '', '' from steps6 where to_id = case side when 'one' then 'actors/miller' else 'actors/miller' end union select 3, case side when 'one' then from_id else to_id end, case side when 'one' then to_id else from_id end, '' from steps6 join neighbours2 on id = to_id where case side when 'one' then of_other else of_one end = 1 and to_id not in ('actors/miller', 'actors/miller')), found8(length, via_one, via_two, via_three, number) as materialized
(select length, via_one, via_two, via_three, number
  from (select length, via_one, via_two, via_three, row_number() over (order by length, via_one, via_two, via_three) as number
    from (select length, via_one, via_two, via_three from shorter7 union all select *
      from (select distinct 4, ahead.from_id, ahead.to_id, back.from_id from steps6 ahead join steps6 back on back.to_id = ahead.to_id where ahead.side = 'one' and back.side = 'other' and ahead.from_id <> back.from_id and ahead.to_id not in ('actors/miller', 'actors/miller') and
        (select count(*) from shorter7) < 5 order by 2, 3, 4 limit 5) furthest) every) numbered where number <= 5), p9 as materialized
(select t159.*, row_number() over (order by t159.number) as _n
  from (select length, number from found8) t159), latest9(number, place, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select number, place, from_id, to_id, kind, by_id, one_id, two_id, day
  from (select tied.*, row_number() over (partition by number, place order by day desc, by_id desc, kind, one_id, two_id) as best
    from (select distinct number, place, case turned when 0 then read.from_id else read.to_id end as from_id, case turned when 0 then read.to_id else read.from_id end as to_id, read.kind as kind, read.by_id as by_id, case turned when 0 then read.one_id else coalesce(read.two_id, read.one_id) end as one_id, case turned when 0 then read.two_id else case when read.two_id is not null then read.one_id end end as two_id, read.day as day
      from (select from_id, to_id, kind, by_id, one_id, two_id, day from near_ties1 union all select from_id, to_id, kind, by_id, one_id, two_id, day from far_ties5) read join
      (select number, place, turned, case turned when 0 then begin_id else end_id end as from_id, case turned when 0 then end_id else begin_id end as to_id
        from (select number, place, case place when 1 then 'actors/miller' when 2 then via_one when 3 then via_two when 4 then via_three end as begin_id, case when place = length then 'actors/miller' else case place when 1 then via_one when 2 then via_two when 3 then via_three when 4 then 'actors/miller' end end as end_id from found8 join
          (select 1 as place union all select 2 as place union all select 3 as place union all select 4 as place) places on place <= length) legs cross join
        (select 0 as turned union all select 1) ways) legs on legs.from_id = read.from_id and legs.to_id = read.to_id) tied) ranked where best = 1), told_citation10(id, revision, label, note, record_id, document_id, bearing, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t174.id, t174.revision, t174.label, t174.note, t174.record_id, t174.document_id, t174.bearing, t174.value, t174.start_offset, t174.end_offset, t174.span_sha256, t174.page, t174.phrase, t174.prefix, t174.suffix, t174.field from citation t174 where true), x12(id, json) as
(select t161._n, printf('[%s]',
    (select group_concat(t180._told, ',')
      from (select row_number() over (order by t169.place) as _n, printf('{"from":{"id":%s,"record_kind":%s,"label":%s},"to":{"id":%s,"record_kind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"record_kind":%s,"label":%s},"edges":[%s]}', json_quote(t170.id), json_quote(t170.record_kind), json_quote(t170.label), json_quote(t171.id), json_quote(t171.record_kind), json_quote(t171.label), t169.kind, case when t169.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t169.day), json_quote(nullif(nullif(t169.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t169.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t172.id), json_quote(t172.record_kind), json_quote(t172.label),
          (select group_concat(t179._told, ',')
            from (select row_number() over (order by t176.place) as _n, printf('{"record":{"id":%s,"record_kind":%s,"label":%s},"citation":%s}', json_quote(t177.id), json_quote(t177.record_kind), json_quote(t177.label), case when t178.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t178.id), json_quote(t178.start_offset), json_quote(t178.end_offset), json_quote(t178.page), json_quote(t178.phrase)) end) as _told
              from (select 1 as place, t169.one_id as record_id,
                (select min(t173.id) from told_citation10 t173 where t173.record_id = t169.one_id and t173.bearing = 'supports') as citation_id where t169.one_id is not null union all select 2 as place, t169.two_id as record_id,
                (select min(t175.id) from told_citation10 t175 where t175.record_id = t169.two_id and t175.bearing = 'supports') as citation_id where t169.two_id is not null) t176
              left join record t177 on t177.id = t176.record_id
              left join citation t178 on t178.id = t176.citation_id order by _n limit 2) t179)) as _told
        from (select latest9.from_id, latest9.to_id, latest9.kind, latest9.by_id, latest9.one_id, latest9.two_id, latest9.place, coalesce(t162.start, t163.said, t164.since, t165.since, t166.since, t167.since, t168.formed) as day, coalesce(t162.start_earliest, t163.said_earliest, t164.since_earliest, t165.since_earliest, t166.since_earliest, t167.since_earliest, t168.formed_earliest) as day_earliest, coalesce(t162.start_latest, t163.said_latest, t164.since_latest, t165.since_latest, t166.since_latest, t167.since_latest, t168.formed_latest) as day_latest from latest9
          left join meeting t162 on t162.id = latest9.by_id
          left join statement t163 on t163.id = latest9.by_id
          left join membership t164 on t164.id = latest9.by_id
          left join obligation t165 on t165.id = latest9.by_id
          left join relation t166 on t166.id = latest9.by_id
          left join tenure t167 on t167.id = latest9.by_id
          left join alliance t168 on t168.id = latest9.by_id where latest9.number = t161.number) t169
        left join record t170 on t170.id = t169.from_id
        left join record t171 on t171.id = t169.to_id
        left join record t172 on t172.id = t169.by_id order by _n limit 4) t180)) from p9 t161), x13(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t181._told, ',')
      from (select t160._n as _n, printf('{"length":%s,"hops":%s}', t160.length,
          (select x12.json from x12 where x12.id = t160._n)) as _told from p9 t160 order by _n limit 20) t181))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"paths":%s,"complete":%s}',
        (select x13.json from x13), case when t1.complete then 'true' else 'false' end)
      from (select not 'actors/miller' <> 'actors/miller' or (not (
            (select count(*)
              from (select t2.* from participation t2 where t2.actor_id =
                (select 'actors/miller') and t2.attendance not in ('declined', 'absent') and t2.rank <> 'deprecated' and exists
                (select 1 from meeting t3 where t3.id = t2.meeting_id and t3.status not in ('cancelled')) order by t2.actor_id desc, t2.meeting_start_earliest desc, t2.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t4.* from target t4 where t4.record_id =
                (select 'actors/miller') and t4.rank <> 'deprecated' order by t4.record_id desc, t4.statement_said_earliest desc, t4.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t6.* from target t6 where t6.record_id =
                (select 'actors/miller') and t6.rank <> 'deprecated' order by t6.record_id desc, t6.statement_said_earliest desc, t6.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t7.* from statement t7 where t7.speaker_id =
                (select 'actors/miller') order by t7.speaker_id desc, t7.said_earliest desc, t7.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t8.* from statement t8 where t8.speaker_id =
                (select 'actors/miller') order by t8.speaker_id desc, t8.said_earliest desc, t8.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t9.* from membership t9 where t9.actor_id =
                (select 'actors/miller') and t9.rank <> 'deprecated' order by t9.actor_id desc, t9.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t10.* from obligation t10 where t10.obligor_id =
                (select 'actors/miller') and t10.rank <> 'deprecated' order by t10.obligor_id desc, t10.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t11.* from obligation t11 where t11.obligor_id =
                (select 'actors/miller') and t11.beneficiary_id is not null and t11.rank <> 'deprecated' order by t11.obligor_id desc, t11.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t12.* from obligation t12 where t12.beneficiary_id =
                (select 'actors/miller') and t12.rank <> 'deprecated' order by t12.beneficiary_id desc, t12.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t13.* from obligation t13 where t13.beneficiary_id =
                (select 'actors/miller') and t13.obligor_id is not null and t13.rank <> 'deprecated' order by t13.beneficiary_id desc, t13.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t14.* from relation t14 where t14.subject_id =
                (select 'actors/miller') and t14.rank <> 'deprecated' order by t14.subject_id desc, t14.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t15.* from relation t15 where t15.object_id =
                (select 'actors/miller') and t15.rank <> 'deprecated' order by t15.object_id desc, t15.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t16.* from tenure t16 where t16.person_id =
                (select 'actors/miller') and t16.rank <> 'deprecated' order by t16.person_id desc, t16.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t17.* from office t17 where t17.body_id =
                (select 'actors/miller') order by t17.body_id desc, t17.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t18.* from alliance t18 where t18.embodied_by_id =
                (select 'actors/miller') order by t18.embodied_by_id desc, t18.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t19.* from place t19 where t19.country_id =
                (select 'actors/miller') order by t19.country_id desc, t19.id desc limit 401) r) > 400) and not (
            (select count(*)
              from (select t20.* from participation t20 where t20.actor_id =
                (select 'actors/miller') and t20.attendance not in ('declined', 'absent') and t20.rank <> 'deprecated' and exists
                (select 1 from meeting t21 where t21.id = t20.meeting_id and t21.status not in ('cancelled')) order by t20.actor_id desc, t20.meeting_start_earliest desc, t20.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t22.* from target t22 where t22.record_id =
                (select 'actors/miller') and t22.rank <> 'deprecated' order by t22.record_id desc, t22.statement_said_earliest desc, t22.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t24.* from target t24 where t24.record_id =
                (select 'actors/miller') and t24.rank <> 'deprecated' order by t24.record_id desc, t24.statement_said_earliest desc, t24.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t25.* from statement t25 where t25.speaker_id =
                (select 'actors/miller') order by t25.speaker_id desc, t25.said_earliest desc, t25.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t26.* from statement t26 where t26.speaker_id =
                (select 'actors/miller') order by t26.speaker_id desc, t26.said_earliest desc, t26.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t27.* from membership t27 where t27.actor_id =
                (select 'actors/miller') and t27.rank <> 'deprecated' order by t27.actor_id desc, t27.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t28.* from obligation t28 where t28.obligor_id =
                (select 'actors/miller') and t28.rank <> 'deprecated' order by t28.obligor_id desc, t28.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t29.* from obligation t29 where t29.obligor_id =
                (select 'actors/miller') and t29.beneficiary_id is not null and t29.rank <> 'deprecated' order by t29.obligor_id desc, t29.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t30.* from obligation t30 where t30.beneficiary_id =
                (select 'actors/miller') and t30.rank <> 'deprecated' order by t30.beneficiary_id desc, t30.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t31.* from obligation t31 where t31.beneficiary_id =
                (select 'actors/miller') and t31.obligor_id is not null and t31.rank <> 'deprecated' order by t31.beneficiary_id desc, t31.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t32.* from relation t32 where t32.subject_id =
                (select 'actors/miller') and t32.rank <> 'deprecated' order by t32.subject_id desc, t32.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t33.* from relation t33 where t33.object_id =
                (select 'actors/miller') and t33.rank <> 'deprecated' order by t33.object_id desc, t33.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t34.* from tenure t34 where t34.person_id =
                (select 'actors/miller') and t34.rank <> 'deprecated' order by t34.person_id desc, t34.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t35.* from office t35 where t35.body_id =
                (select 'actors/miller') order by t35.body_id desc, t35.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t36.* from alliance t36 where t36.embodied_by_id =
                (select 'actors/miller') order by t36.embodied_by_id desc, t36.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t37.* from place t37 where t37.country_id =
                (select 'actors/miller') order by t37.country_id desc, t37.id desc limit 401) r) > 400) and (not
            (select count(*) from near3) < 5 or (
              (select coalesce(sum(of_one), 0) <= 40 and coalesce(sum(of_other), 0) <= 40 from neighbours2) and not exists
              (select 1 from frontier4 where
                (select count(*)
                  from (select t84.* from participation t84 where t84.actor_id = frontier4.id and t84.attendance not in ('declined', 'absent') and t84.rank <> 'deprecated' and exists
                    (select 1 from meeting t85 where t85.id = t84.meeting_id and t85.status not in ('cancelled')) order by t84.actor_id desc, t84.meeting_start_earliest desc, t84.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t86.* from reference t86 where t86.earlier_id = frontier4.id and t86.rank <> 'deprecated' order by t86.earlier_id desc, t86.statement_said_earliest desc, t86.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t88.* from reference t88 where t88.earlier_id = frontier4.id and t88.rank <> 'deprecated' order by t88.earlier_id desc, t88.statement_said_earliest desc, t88.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t89.* from target t89 where t89.record_id = frontier4.id and t89.rank <> 'deprecated' order by t89.record_id desc, t89.statement_said_earliest desc, t89.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t91.* from target t91 where t91.record_id = frontier4.id and t91.rank <> 'deprecated' order by t91.record_id desc, t91.statement_said_earliest desc, t91.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t92.* from statement t92 where t92.speaker_id = frontier4.id order by t92.speaker_id desc, t92.said_earliest desc, t92.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t93.* from statement t93 where t93.speaker_id = frontier4.id order by t93.speaker_id desc, t93.said_earliest desc, t93.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t94.* from membership t94 where t94.alliance_id = frontier4.id and t94.rank <> 'deprecated' order by t94.alliance_id desc, t94.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t95.* from membership t95 where t95.actor_id = frontier4.id and t95.rank <> 'deprecated' order by t95.actor_id desc, t95.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t96.* from obligation t96 where t96.alliance_id = frontier4.id and t96.obligor_id is not null and t96.rank <> 'deprecated' order by t96.alliance_id desc, t96.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t97.* from obligation t97 where t97.alliance_id = frontier4.id and t97.beneficiary_id is not null and t97.rank <> 'deprecated' order by t97.alliance_id desc, t97.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t98.* from obligation t98 where t98.obligor_id = frontier4.id and t98.rank <> 'deprecated' order by t98.obligor_id desc, t98.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t99.* from obligation t99 where t99.obligor_id = frontier4.id and t99.beneficiary_id is not null and t99.rank <> 'deprecated' order by t99.obligor_id desc, t99.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t100.* from obligation t100 where t100.beneficiary_id = frontier4.id and t100.rank <> 'deprecated' order by t100.beneficiary_id desc, t100.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t101.* from obligation t101 where t101.beneficiary_id = frontier4.id and t101.obligor_id is not null and t101.rank <> 'deprecated' order by t101.beneficiary_id desc, t101.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t102.* from relation t102 where t102.subject_id = frontier4.id and t102.rank <> 'deprecated' order by t102.subject_id desc, t102.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t103.* from relation t103 where t103.object_id = frontier4.id and t103.rank <> 'deprecated' order by t103.object_id desc, t103.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t104.* from tenure t104 where t104.person_id = frontier4.id and t104.rank <> 'deprecated' order by t104.person_id desc, t104.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t105.* from tenure t105 where t105.office_id = frontier4.id and t105.rank <> 'deprecated' order by t105.office_id desc, t105.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t106.* from office t106 where t106.id = frontier4.id order by t106.id desc, t106.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t107.* from office t107 where t107.body_id = frontier4.id order by t107.body_id desc, t107.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t108.* from alliance t108 where t108.id = frontier4.id and t108.embodied_by_id is not null order by t108.id desc, t108.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t109.* from alliance t109 where t109.embodied_by_id = frontier4.id order by t109.embodied_by_id desc, t109.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t110.* from meeting t110 where t110.id = frontier4.id and t110.part_of_id is not null order by t110.id desc, t110.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t111.* from meeting t111 where t111.part_of_id = frontier4.id order by t111.part_of_id desc, t111.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t112.* from place t112 where t112.id = frontier4.id and t112.country_id is not null order by t112.id desc, t112.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t113.* from place t113 where t113.country_id = frontier4.id order by t113.country_id desc, t113.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t114.* from topic t114 where t114.id = frontier4.id and t114.broader_id is not null order by t114.id desc, t114.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t115.* from topic t115 where t115.broader_id = frontier4.id order by t115.broader_id desc, t115.id desc limit 41) r) > 40)))) as complete where exists
        (select 1 from record t116 where t116.id = 'actors/miller' and t116.retired is null) and exists
        (select 1 from record t117 where t117.id = 'actors/miller' and t117.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

with near_ties1(side, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select 'one', t.*
  from (select
    (select 'actors/miller'), t38.alliance_id, 'membership', t38.id, t38.id, null, t38.since_earliest
    from (select t38.* from membership t38 where t38.actor_id =
      (select 'actors/miller') and t38.rank <> 'deprecated' order by t38.actor_id desc, t38.id desc limit 400) t38 where t38.alliance_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t39.alliance_id, 'obligation', t39.id, t39.id, null, t39.since_earliest
    from (select t39.* from obligation t39 where t39.obligor_id =
      (select 'actors/miller') and t39.rank <> 'deprecated' order by t39.obligor_id desc, t39.id desc limit 400) t39 where t39.alliance_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t40.beneficiary_id, 'obligation', t40.id, t40.id, null, t40.since_earliest
    from (select t40.* from obligation t40 where t40.obligor_id =
      (select 'actors/miller') and t40.beneficiary_id is not null and t40.rank <> 'deprecated' order by t40.obligor_id desc, t40.id desc limit 400) t40 where t40.beneficiary_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t41.alliance_id, 'obligation', t41.id, t41.id, null, t41.since_earliest
    from (select t41.* from obligation t41 where t41.beneficiary_id =
      (select 'actors/miller') and t41.rank <> 'deprecated' order by t41.beneficiary_id desc, t41.id desc limit 400) t41 where t41.alliance_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t42.obligor_id, 'obligation', t42.id, t42.id, null, t42.since_earliest
    from (select t42.* from obligation t42 where t42.beneficiary_id =
      (select 'actors/miller') and t42.obligor_id is not null and t42.rank <> 'deprecated' order by t42.beneficiary_id desc, t42.id desc limit 400) t42 where t42.obligor_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t43.object_id, 'relation', t43.id, t43.id, null, t43.since_earliest
    from (select t43.* from relation t43 where t43.subject_id =
      (select 'actors/miller') and t43.rank <> 'deprecated' order by t43.subject_id desc, t43.id desc limit 400) t43 where t43.object_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t44.subject_id, 'relation', t44.id, t44.id, null, t44.since_earliest
    from (select t44.* from relation t44 where t44.object_id =
      (select 'actors/miller') and t44.rank <> 'deprecated' order by t44.object_id desc, t44.id desc limit 400) t44 where t44.subject_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t45.office_id, 'tenure', t45.id, t45.id, null, t45.since_earliest
    from (select t45.* from tenure t45 where t45.person_id =
      (select 'actors/miller') and t45.rank <> 'deprecated' order by t45.person_id desc, t45.id desc limit 400) t45 where t45.office_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t46.id, 'office', t46.id, t46.id, null, '0000-00-00'
    from (select t46.* from office t46 where t46.body_id =
      (select 'actors/miller') order by t46.body_id desc, t46.id desc limit 400) t46 where t46.id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t47.id, 'embodiment', t47.id, t47.id, null, t47.formed_earliest
    from (select t47.* from alliance t47 where t47.embodied_by_id =
      (select 'actors/miller') order by t47.embodied_by_id desc, t47.id desc limit 400) t47 where t47.id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t48.id, 'part_of', t48.id, t48.id, null, '0000-00-00'
    from (select t48.* from place t48 where t48.country_id =
      (select 'actors/miller') order by t48.country_id desc, t48.id desc limit 400) t48 where t48.id <>
    (select 'actors/miller') union all select
    (select 'actors/miller'), t51.actor_id, 'meeting', t49.meeting_id, min(t49.id), min(t51.id), max(t49.meeting_start_earliest)
    from (select t49.* from participation t49 where t49.actor_id =
      (select 'actors/miller') and t49.attendance not in ('declined', 'absent') and t49.rank <> 'deprecated' and exists
      (select 1 from meeting t50 where t50.id = t49.meeting_id and t50.status not in ('cancelled')) order by t49.actor_id desc, t49.meeting_start_earliest desc, t49.id desc limit 400) t49 cross join participation t51 where t51.meeting_id = t49.meeting_id and t51.actor_id <>
    (select 'actors/miller') and t51.attendance not in ('declined', 'absent') and t51.rank <> 'deprecated' group by t51.actor_id, t49.meeting_id union all select
    (select 'actors/miller'), t54.earlier_id, 'statement', t52.statement_id, min(t52.id), min(t54.id), max(t52.statement_said_earliest)
    from (select t52.* from target t52 where t52.record_id =
      (select 'actors/miller') and t52.rank <> 'deprecated' order by t52.record_id desc, t52.statement_said_earliest desc, t52.id desc limit 400) t52 cross join reference t54 where t54.statement_id = t52.statement_id and t54.earlier_id <>
    (select 'actors/miller') and t54.rank <> 'deprecated' group by t54.earlier_id, t52.statement_id union all select
    (select 'actors/miller'), t56.speaker_id, 'statement', t55.statement_id, min(t55.id), min(t56.id), max(t55.statement_said_earliest)
    from (select t55.* from target t55 where t55.record_id =
      (select 'actors/miller') and t55.rank <> 'deprecated' order by t55.record_id desc, t55.statement_said_earliest desc, t55.id desc limit 400) t55 cross join statement t56 where t56.id = t55.statement_id and t56.speaker_id <>
    (select 'actors/miller') group by t56.speaker_id, t55.statement_id union all select
    (select 'actors/miller'), t58.earlier_id, 'statement', t57.id, min(t57.id), min(t58.id), max(t57.said_earliest)
    from (select t57.* from statement t57 where t57.speaker_id =
      (select 'actors/miller') order by t57.speaker_id desc, t57.said_earliest desc, t57.id desc limit 400) t57 cross join reference t58 where t58.statement_id = t57.id and t58.earlier_id <>
    (select 'actors/miller') and t58.rank <> 'deprecated' group by t58.earlier_id, t57.id union all select
    (select 'actors/miller'), t60.record_id, 'statement', t59.id, min(t59.id), min(t60.id), max(t59.said_earliest)
    from (select t59.* from statement t59 where t59.speaker_id =
      (select 'actors/miller') order by t59.speaker_id desc, t59.said_earliest desc, t59.id desc limit 400) t59 cross join target t60 where t60.statement_id = t59.id and t60.record_id <>
    (select 'actors/miller') and t60.rank <> 'deprecated' group by t60.record_id, t59.id) t union all select 'other', t.*
  from (select
    (select 'actors/miller'), t61.alliance_id, 'membership', t61.id, t61.id, null, t61.since_earliest
    from (select t61.* from membership t61 where t61.actor_id =
      (select 'actors/miller') and t61.rank <> 'deprecated' order by t61.actor_id desc, t61.id desc limit 400) t61 where t61.alliance_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t62.alliance_id, 'obligation', t62.id, t62.id, null, t62.since_earliest
    from (select t62.* from obligation t62 where t62.obligor_id =
      (select 'actors/miller') and t62.rank <> 'deprecated' order by t62.obligor_id desc, t62.id desc limit 400) t62 where t62.alliance_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t63.beneficiary_id, 'obligation', t63.id, t63.id, null, t63.since_earliest
    from (select t63.* from obligation t63 where t63.obligor_id =
      (select 'actors/miller') and t63.beneficiary_id is not null and t63.rank <> 'deprecated' order by t63.obligor_id desc, t63.id desc limit 400) t63 where t63.beneficiary_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t64.alliance_id, 'obligation', t64.id, t64.id, null, t64.since_earliest
    from (select t64.* from obligation t64 where t64.beneficiary_id =
      (select 'actors/miller') and t64.rank <> 'deprecated' order by t64.beneficiary_id desc, t64.id desc limit 400) t64 where t64.alliance_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t65.obligor_id, 'obligation', t65.id, t65.id, null, t65.since_earliest
    from (select t65.* from obligation t65 where t65.beneficiary_id =
      (select 'actors/miller') and t65.obligor_id is not null and t65.rank <> 'deprecated' order by t65.beneficiary_id desc, t65.id desc limit 400) t65 where t65.obligor_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t66.object_id, 'relation', t66.id, t66.id, null, t66.since_earliest
    from (select t66.* from relation t66 where t66.subject_id =
      (select 'actors/miller') and t66.rank <> 'deprecated' order by t66.subject_id desc, t66.id desc limit 400) t66 where t66.object_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t67.subject_id, 'relation', t67.id, t67.id, null, t67.since_earliest
    from (select t67.* from relation t67 where t67.object_id =
      (select 'actors/miller') and t67.rank <> 'deprecated' order by t67.object_id desc, t67.id desc limit 400) t67 where t67.subject_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t68.office_id, 'tenure', t68.id, t68.id, null, t68.since_earliest
    from (select t68.* from tenure t68 where t68.person_id =
      (select 'actors/miller') and t68.rank <> 'deprecated' order by t68.person_id desc, t68.id desc limit 400) t68 where t68.office_id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t69.id, 'office', t69.id, t69.id, null, '0000-00-00'
    from (select t69.* from office t69 where t69.body_id =
      (select 'actors/miller') order by t69.body_id desc, t69.id desc limit 400) t69 where t69.id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t70.id, 'embodiment', t70.id, t70.id, null, t70.formed_earliest
    from (select t70.* from alliance t70 where t70.embodied_by_id =
      (select 'actors/miller') order by t70.embodied_by_id desc, t70.id desc limit 400) t70 where t70.id <>
    (select 'actors/miller') union select
    (select 'actors/miller'), t71.id, 'part_of', t71.id, t71.id, null, '0000-00-00'
    from (select t71.* from place t71 where t71.country_id =
      (select 'actors/miller') order by t71.country_id desc, t71.id desc limit 400) t71 where t71.id <>
    (select 'actors/miller') union all select
    (select 'actors/miller'), t74.actor_id, 'meeting', t72.meeting_id, min(t72.id), min(t74.id), max(t72.meeting_start_earliest)
    from (select t72.* from participation t72 where t72.actor_id =
      (select 'actors/miller') and t72.attendance not in ('declined', 'absent') and t72.rank <> 'deprecated' and exists
      (select 1 from meeting t73 where t73.id = t72.meeting_id and t73.status not in ('cancelled')) order by t72.actor_id desc, t72.meeting_start_earliest desc, t72.id desc limit 400) t72 cross join participation t74 where t74.meeting_id = t72.meeting_id and t74.actor_id <>
    (select 'actors/miller') and t74.attendance not in ('declined', 'absent') and t74.rank <> 'deprecated' group by t74.actor_id, t72.meeting_id union all select
    (select 'actors/miller'), t77.earlier_id, 'statement', t75.statement_id, min(t75.id), min(t77.id), max(t75.statement_said_earliest)
    from (select t75.* from target t75 where t75.record_id =
      (select 'actors/miller') and t75.rank <> 'deprecated' order by t75.record_id desc, t75.statement_said_earliest desc, t75.id desc limit 400) t75 cross join reference t77 where t77.statement_id = t75.statement_id and t77.earlier_id <>
    (select 'actors/miller') and t77.rank <> 'deprecated' group by t77.earlier_id, t75.statement_id union all select
    (select 'actors/miller'), t79.speaker_id, 'statement', t78.statement_id, min(t78.id), min(t79.id), max(t78.statement_said_earliest)
    from (select t78.* from target t78 where t78.record_id =
      (select 'actors/miller') and t78.rank <> 'deprecated' order by t78.record_id desc, t78.statement_said_earliest desc, t78.id desc limit 400) t78 cross join statement t79 where t79.id = t78.statement_id and t79.speaker_id <>
    (select 'actors/miller') group by t79.speaker_id, t78.statement_id union all select
    (select 'actors/miller'), t81.earlier_id, 'statement', t80.id, min(t80.id), min(t81.id), max(t80.said_earliest)
    from (select t80.* from statement t80 where t80.speaker_id =
      (select 'actors/miller') order by t80.speaker_id desc, t80.said_earliest desc, t80.id desc limit 400) t80 cross join reference t81 where t81.statement_id = t80.id and t81.earlier_id <>
    (select 'actors/miller') and t81.rank <> 'deprecated' group by t81.earlier_id, t80.id union all select
    (select 'actors/miller'), t83.record_id, 'statement', t82.id, min(t82.id), min(t83.id), max(t82.said_earliest)
    from (select t82.* from statement t82 where t82.speaker_id =
      (select 'actors/miller') order by t82.speaker_id desc, t82.said_earliest desc, t82.id desc limit 400) t82 cross join target t83 where t83.statement_id = t82.id and t83.record_id <>
    (select 'actors/miller') and t83.rank <> 'deprecated' group by t83.record_id, t82.id) t), neighbours2(id, of_one, of_other) as materialized
(select to_id, max(case when side = 'one' then 1 else 0 end), max(case when side = 'other' then 1 else 0 end) from near_ties1 group by to_id), near3(length, via_one, via_two, via_three) as materialized
(select 0, '', '', '' where not 'actors/miller' <> 'actors/miller' union all select distinct case when id not in ('actors/miller', 'actors/miller') then 2 else 1 end, case when id not in ('actors/miller', 'actors/miller') then id else '' end, '', '' from neighbours2 where 'actors/miller' <> 'actors/miller' and (not id not in ('actors/miller', 'actors/miller') or of_one + of_other = 2) order by 1, 2 limit 5), frontier4(side, id) as materialized
(select side, id
  from (select side, id, row_number() over (partition by side order by id) as n from neighbours2 cross join
    (select 'one' as side union all select 'other' as side) sides where case side when 'one' then of_one else of_other end = 1 and id not in ('actors/miller', 'actors/miller') and 'actors/miller' <> 'actors/miller' and
    (select count(*) from near3) < 5) f where n <= 40), far_ties5(side, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select side, t119.value ->> 0, t119.value ->> 1, t119.value ->> 2, t119.value ->> 3, t119.value ->> 4, t119.value ->> 5, t119.value ->> 6 from frontier4 cross join json_each((with q(from_id, to_id, kind, by_id, one_id, two_id, day) as
      (select frontier4.id, t120.actor_id, 'membership', t120.id, t120.id, null, t120.since_earliest
        from (select t120.* from membership t120 where t120.alliance_id = frontier4.id and t120.rank <> 'deprecated' order by t120.alliance_id desc, t120.id desc limit 40) t120 where t120.actor_id <> frontier4.id union select frontier4.id, t121.alliance_id, 'membership', t121.id, t121.id, null, t121.since_earliest
        from (select t121.* from membership t121 where t121.actor_id = frontier4.id and t121.rank <> 'deprecated' order by t121.actor_id desc, t121.id desc limit 40) t121 where t121.alliance_id <> frontier4.id union select frontier4.id, t122.obligor_id, 'obligation', t122.id, t122.id, null, t122.since_earliest
        from (select t122.* from obligation t122 where t122.alliance_id = frontier4.id and t122.obligor_id is not null and t122.rank <> 'deprecated' order by t122.alliance_id desc, t122.id desc limit 40) t122 where t122.obligor_id <> frontier4.id union select frontier4.id, t123.beneficiary_id, 'obligation', t123.id, t123.id, null, t123.since_earliest
        from (select t123.* from obligation t123 where t123.alliance_id = frontier4.id and t123.beneficiary_id is not null and t123.rank <> 'deprecated' order by t123.alliance_id desc, t123.id desc limit 40) t123 where t123.beneficiary_id <> frontier4.id union select frontier4.id, t124.alliance_id, 'obligation', t124.id, t124.id, null, t124.since_earliest
        from (select t124.* from obligation t124 where t124.obligor_id = frontier4.id and t124.rank <> 'deprecated' order by t124.obligor_id desc, t124.id desc limit 40) t124 where t124.alliance_id <> frontier4.id union select frontier4.id, t125.beneficiary_id, 'obligation', t125.id, t125.id, null, t125.since_earliest
        from (select t125.* from obligation t125 where t125.obligor_id = frontier4.id and t125.beneficiary_id is not null and t125.rank <> 'deprecated' order by t125.obligor_id desc, t125.id desc limit 40) t125 where t125.beneficiary_id <> frontier4.id union select frontier4.id, t126.alliance_id, 'obligation', t126.id, t126.id, null, t126.since_earliest
        from (select t126.* from obligation t126 where t126.beneficiary_id = frontier4.id and t126.rank <> 'deprecated' order by t126.beneficiary_id desc, t126.id desc limit 40) t126 where t126.alliance_id <> frontier4.id union select frontier4.id, t127.obligor_id, 'obligation', t127.id, t127.id, null, t127.since_earliest
        from (select t127.* from obligation t127 where t127.beneficiary_id = frontier4.id and t127.obligor_id is not null and t127.rank <> 'deprecated' order by t127.beneficiary_id desc, t127.id desc limit 40) t127 where t127.obligor_id <> frontier4.id union select frontier4.id, t128.object_id, 'relation', t128.id, t128.id, null, t128.since_earliest
        from (select t128.* from relation t128 where t128.subject_id = frontier4.id and t128.rank <> 'deprecated' order by t128.subject_id desc, t128.id desc limit 40) t128 where t128.object_id <> frontier4.id union select frontier4.id, t129.subject_id, 'relation', t129.id, t129.id, null, t129.since_earliest
        from (select t129.* from relation t129 where t129.object_id = frontier4.id and t129.rank <> 'deprecated' order by t129.object_id desc, t129.id desc limit 40) t129 where t129.subject_id <> frontier4.id union select frontier4.id, t130.office_id, 'tenure', t130.id, t130.id, null, t130.since_earliest
        from (select t130.* from tenure t130 where t130.person_id = frontier4.id and t130.rank <> 'deprecated' order by t130.person_id desc, t130.id desc limit 40) t130 where t130.office_id <> frontier4.id union select frontier4.id, t131.person_id, 'tenure', t131.id, t131.id, null, t131.since_earliest
        from (select t131.* from tenure t131 where t131.office_id = frontier4.id and t131.rank <> 'deprecated' order by t131.office_id desc, t131.id desc limit 40) t131 where t131.person_id <> frontier4.id union select frontier4.id, t132.body_id, 'office', t132.id, t132.id, null, '0000-00-00'
        from (select t132.* from office t132 where t132.id = frontier4.id order by t132.id desc, t132.id desc limit 40) t132 where t132.body_id <> frontier4.id union select frontier4.id, t133.id, 'office', t133.id, t133.id, null, '0000-00-00'
        from (select t133.* from office t133 where t133.body_id = frontier4.id order by t133.body_id desc, t133.id desc limit 40) t133 where t133.id <> frontier4.id union select frontier4.id, t134.embodied_by_id, 'embodiment', t134.id, t134.id, null, t134.formed_earliest
        from (select t134.* from alliance t134 where t134.id = frontier4.id and t134.embodied_by_id is not null order by t134.id desc, t134.id desc limit 40) t134 where t134.embodied_by_id <> frontier4.id union select frontier4.id, t135.id, 'embodiment', t135.id, t135.id, null, t135.formed_earliest
        from (select t135.* from alliance t135 where t135.embodied_by_id = frontier4.id order by t135.embodied_by_id desc, t135.id desc limit 40) t135 where t135.id <> frontier4.id union select frontier4.id, t136.part_of_id, 'part_of', t136.id, t136.id, null, t136.start_earliest
        from (select t136.* from meeting t136 where t136.id = frontier4.id and t136.part_of_id is not null order by t136.id desc, t136.id desc limit 40) t136 where t136.part_of_id <> frontier4.id union select frontier4.id, t137.id, 'part_of', t137.id, t137.id, null, t137.start_earliest
        from (select t137.* from meeting t137 where t137.part_of_id = frontier4.id order by t137.part_of_id desc, t137.id desc limit 40) t137 where t137.id <> frontier4.id union select frontier4.id, t138.country_id, 'part_of', t138.id, t138.id, null, '0000-00-00'
        from (select t138.* from place t138 where t138.id = frontier4.id and t138.country_id is not null order by t138.id desc, t138.id desc limit 40) t138 where t138.country_id <> frontier4.id union select frontier4.id, t139.id, 'part_of', t139.id, t139.id, null, '0000-00-00'
        from (select t139.* from place t139 where t139.country_id = frontier4.id order by t139.country_id desc, t139.id desc limit 40) t139 where t139.id <> frontier4.id union select frontier4.id, t140.broader_id, 'part_of', t140.id, t140.id, null, '0000-00-00'
        from (select t140.* from topic t140 where t140.id = frontier4.id and t140.broader_id is not null order by t140.id desc, t140.id desc limit 40) t140 where t140.broader_id <> frontier4.id union select frontier4.id, t141.id, 'part_of', t141.id, t141.id, null, '0000-00-00'
        from (select t141.* from topic t141 where t141.broader_id = frontier4.id order by t141.broader_id desc, t141.id desc limit 40) t141 where t141.id <> frontier4.id union all select frontier4.id, t144.actor_id, 'meeting', t142.meeting_id, min(t142.id), min(t144.id), max(t142.meeting_start_earliest)
        from (select t142.* from participation t142 where t142.actor_id = frontier4.id and t142.attendance not in ('declined', 'absent') and t142.rank <> 'deprecated' and exists
          (select 1 from meeting t143 where t143.id = t142.meeting_id and t143.status not in ('cancelled')) order by t142.actor_id desc, t142.meeting_start_earliest desc, t142.id desc limit 40) t142 cross join participation t144 where t144.meeting_id = t142.meeting_id and t144.actor_id <> frontier4.id and t144.attendance not in ('declined', 'absent') and t144.rank <> 'deprecated' group by t144.actor_id, t142.meeting_id union all select frontier4.id, t147.record_id, 'statement', t145.statement_id, min(t145.id), min(t147.id), max(t145.statement_said_earliest)
        from (select t145.* from reference t145 where t145.earlier_id = frontier4.id and t145.rank <> 'deprecated' order by t145.earlier_id desc, t145.statement_said_earliest desc, t145.id desc limit 40) t145 cross join target t147 where t147.statement_id = t145.statement_id and t147.record_id <> frontier4.id and t147.rank <> 'deprecated' group by t147.record_id, t145.statement_id union all select frontier4.id, t149.speaker_id, 'statement', t148.statement_id, min(t148.id), min(t149.id), max(t148.statement_said_earliest)
        from (select t148.* from reference t148 where t148.earlier_id = frontier4.id and t148.rank <> 'deprecated' order by t148.earlier_id desc, t148.statement_said_earliest desc, t148.id desc limit 40) t148 cross join statement t149 where t149.id = t148.statement_id and t149.speaker_id <> frontier4.id group by t149.speaker_id, t148.statement_id union all select frontier4.id, t152.earlier_id, 'statement', t150.statement_id, min(t150.id), min(t152.id), max(t150.statement_said_earliest)
        from (select t150.* from target t150 where t150.record_id = frontier4.id and t150.rank <> 'deprecated' order by t150.record_id desc, t150.statement_said_earliest desc, t150.id desc limit 40) t150 cross join reference t152 where t152.statement_id = t150.statement_id and t152.earlier_id <> frontier4.id and t152.rank <> 'deprecated' group by t152.earlier_id, t150.statement_id union all select frontier4.id, t154.speaker_id, 'statement', t153.statement_id, min(t153.id), min(t154.id), max(t153.statement_said_earliest)
        from (select t153.* from target t153 where t153.record_id = frontier4.id and t153.rank <> 'deprecated' order by t153.record_id desc, t153.statement_said_earliest desc, t153.id desc limit 40) t153 cross join statement t154 where t154.id = t153.statement_id and t154.speaker_id <> frontier4.id group by t154.speaker_id, t153.statement_id union all select frontier4.id, t156.earlier_id, 'statement', t155.id, min(t155.id), min(t156.id), max(t155.said_earliest)
        from (select t155.* from statement t155 where t155.speaker_id = frontier4.id order by t155.speaker_id desc, t155.said_earliest desc, t155.id desc limit 40) t155 cross join reference t156 where t156.statement_id = t155.id and t156.earlier_id <> frontier4.id and t156.rank <> 'deprecated' group by t156.earlier_id, t155.id union all select frontier4.id, t158.record_id, 'statement', t157.id, min(t157.id), min(t158.id), max(t157.said_earliest)
        from (select t157.* from statement t157 where t157.speaker_id = frontier4.id order by t157.speaker_id desc, t157.said_earliest desc, t157.id desc limit 40) t157 cross join target t158 where t158.statement_id = t157.id and t158.record_id <> frontier4.id and t158.rank <> 'deprecated' group by t158.record_id, t157.id) select json_group_array(json_array(from_id, to_id, kind, by_id, one_id, two_id, day)) from q)) t119), steps6(side, from_id, to_id) as materialized
(select distinct side, from_id, to_id from far_ties5), shorter7(length, via_one, via_two, via_three) as materialized
(select length, via_one, via_two, via_three from near3 union select 2, from_id, '', '' from steps6 where to_id = case side when 'one' then 'actors/miller' else 'actors/miller' end union select 3, case side when 'one' then from_id else to_id end, case side when 'one' then to_id else from_id end, '' from steps6 join neighbours2 on id = to_id where case side when 'one' then of_other else of_one end = 1 and to_id not in ('actors/miller', 'actors/miller')), found8(length, via_one, via_two, via_three, number) as materialized
(select length, via_one, via_two, via_three, number
  from (select length, via_one, via_two, via_three, row_number() over (order by length, via_one, via_two, via_three) as number
    from (select length, via_one, via_two, via_three from shorter7 union all select *
      from (select distinct 4, ahead.from_id, ahead.to_id, back.from_id from steps6 ahead join steps6 back on back.to_id = ahead.to_id where ahead.side = 'one' and back.side = 'other' and ahead.from_id <> back.from_id and ahead.to_id not in ('actors/miller', 'actors/miller') and
        (select count(*) from shorter7) < 5 order by 2, 3, 4 limit 5) furthest) every) numbered where number <= 5), p9 as materialized
(select t159.*, row_number() over (order by t159.number) as _n
  from (select length, number from found8) t159), latest9(number, place, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select number, place, from_id, to_id, kind, by_id, one_id, two_id, day
  from (select tied.*, row_number() over (partition by number, place order by day desc, by_id desc, kind, one_id, two_id) as best
    from (select distinct number, place, case turned when 0 then read.from_id else read.to_id end as from_id, case turned when 0 then read.to_id else read.from_id end as to_id, read.kind as kind, read.by_id as by_id, case turned when 0 then read.one_id else coalesce(read.two_id, read.one_id) end as one_id, case turned when 0 then read.two_id else case when read.two_id is not null then read.one_id end end as two_id, read.day as day
      from (select from_id, to_id, kind, by_id, one_id, two_id, day from near_ties1 union all select from_id, to_id, kind, by_id, one_id, two_id, day from far_ties5) read join
      (select number, place, turned, case turned when 0 then begin_id else end_id end as from_id, case turned when 0 then end_id else begin_id end as to_id
        from (select number, place, case place when 1 then 'actors/miller' when 2 then via_one when 3 then via_two when 4 then via_three end as begin_id, case when place = length then 'actors/miller' else case place when 1 then via_one when 2 then via_two when 3 then via_three when 4 then 'actors/miller' end end as end_id from found8 join
          (select 1 as place union all select 2 as place union all select 3 as place union all select 4 as place) places on place <= length) legs cross join
        (select 0 as turned union all select 1) ways) legs on legs.from_id = read.from_id and legs.to_id = read.to_id) tied) ranked where best = 1), told_citation10(id, revision, label, note, record_id, document_id, bearing, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t174.id, t174.revision, t174.label, t174.note, t174.record_id, t174.document_id, t174.bearing, t174.value, t174.start_offset, t174.end_offset, t174.span_sha256, t174.page, t174.phrase, t174.prefix, t174.suffix, t174.field from citation t174 where true), x12(id, json) as
(select t161._n, printf('[%s]',
    (select group_concat(t180._told, ',')
      from (select row_number() over (order by t169.place) as _n, printf('{"from":{"id":%s,"recordKind":%s,"label":%s},"to":{"id":%s,"recordKind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"recordKind":%s,"label":%s},"edges":[%s]}', json_quote(t170.id), json_quote(upper(t170.record_kind)), json_quote(t170.label), json_quote(t171.id), json_quote(upper(t171.record_kind)), json_quote(t171.label), upper(t169.kind), case when t169.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t169.day), json_quote(nullif(nullif(t169.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t169.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t172.id), json_quote(upper(t172.record_kind)), json_quote(t172.label),
          (select group_concat(t179._told, ',')
            from (select row_number() over (order by t176.place) as _n, printf('{"record":{"id":%s,"recordKind":%s,"label":%s},"citation":%s}', json_quote(t177.id), json_quote(upper(t177.record_kind)), json_quote(t177.label), case when t178.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t178.id), json_quote(t178.start_offset), json_quote(t178.end_offset), json_quote(t178.page), json_quote(t178.phrase)) end) as _told
              from (select 1 as place, t169.one_id as record_id,
                (select min(t173.id) from told_citation10 t173 where t173.record_id = t169.one_id and t173.bearing = 'supports') as citation_id where t169.one_id is not null union all select 2 as place, t169.two_id as record_id,
                (select min(t175.id) from told_citation10 t175 where t175.record_id = t169.two_id and t175.bearing = 'supports') as citation_id where t169.two_id is not null) t176
              left join record t177 on t177.id = t176.record_id
              left join citation t178 on t178.id = t176.citation_id order by _n limit 2) t179)) as _told
        from (select latest9.from_id, latest9.to_id, latest9.kind, latest9.by_id, latest9.one_id, latest9.two_id, latest9.place, coalesce(t162.start, t163.said, t164.since, t165.since, t166.since, t167.since, t168.formed) as day, coalesce(t162.start_earliest, t163.said_earliest, t164.since_earliest, t165.since_earliest, t166.since_earliest, t167.since_earliest, t168.formed_earliest) as day_earliest, coalesce(t162.start_latest, t163.said_latest, t164.since_latest, t165.since_latest, t166.since_latest, t167.since_latest, t168.formed_latest) as day_latest from latest9
          left join meeting t162 on t162.id = latest9.by_id
          left join statement t163 on t163.id = latest9.by_id
          left join membership t164 on t164.id = latest9.by_id
          left join obligation t165 on t165.id = latest9.by_id
          left join relation t166 on t166.id = latest9.by_id
          left join tenure t167 on t167.id = latest9.by_id
          left join alliance t168 on t168.id = latest9.by_id where latest9.number = t161.number) t169
        left join record t170 on t170.id = t169.from_id
        left join record t171 on t171.id = t169.to_id
        left join record t172 on t172.id = t169.by_id order by _n limit 4) t180)) from p9 t161), x13(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t181._told, ',')
      from (select t160._n as _n, printf('{"length":%s,"hops":%s}', t160.length,
          (select x12.json from x12 where x12.id = t160._n)) as _told from p9 t160 order by _n limit 20) t181))) select printf('{"data":{"paths":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"paths":%s,"complete":%s}',
        (select x13.json from x13), case when t1.complete then 'true' else 'false' end)
      from (select not 'actors/miller' <> 'actors/miller' or (not (
            (select count(*)
              from (select t2.* from participation t2 where t2.actor_id =
                (select 'actors/miller') and t2.attendance not in ('declined', 'absent') and t2.rank <> 'deprecated' and exists
                (select 1 from meeting t3 where t3.id = t2.meeting_id and t3.status not in ('cancelled')) order by t2.actor_id desc, t2.meeting_start_earliest desc, t2.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t4.* from target t4 where t4.record_id =
                (select 'actors/miller') and t4.rank <> 'deprecated' order by t4.record_id desc, t4.statement_said_earliest desc, t4.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t6.* from target t6 where t6.record_id =
                (select 'actors/miller') and t6.rank <> 'deprecated' order by t6.record_id desc, t6.statement_said_earliest desc, t6.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t7.* from statement t7 where t7.speaker_id =
                (select 'actors/miller') order by t7.speaker_id desc, t7.said_earliest desc, t7.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t8.* from statement t8 where t8.speaker_id =
                (select 'actors/miller') order by t8.speaker_id desc, t8.said_earliest desc, t8.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t9.* from membership t9 where t9.actor_id =
                (select 'actors/miller') and t9.rank <> 'deprecated' order by t9.actor_id desc, t9.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t10.* from obligation t10 where t10.obligor_id =
                (select 'actors/miller') and t10.rank <> 'deprecated' order by t10.obligor_id desc, t10.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t11.* from obligation t11 where t11.obligor_id =
                (select 'actors/miller') and t11.beneficiary_id is not null and t11.rank <> 'deprecated' order by t11.obligor_id desc, t11.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t12.* from obligation t12 where t12.beneficiary_id =
                (select 'actors/miller') and t12.rank <> 'deprecated' order by t12.beneficiary_id desc, t12.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t13.* from obligation t13 where t13.beneficiary_id =
                (select 'actors/miller') and t13.obligor_id is not null and t13.rank <> 'deprecated' order by t13.beneficiary_id desc, t13.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t14.* from relation t14 where t14.subject_id =
                (select 'actors/miller') and t14.rank <> 'deprecated' order by t14.subject_id desc, t14.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t15.* from relation t15 where t15.object_id =
                (select 'actors/miller') and t15.rank <> 'deprecated' order by t15.object_id desc, t15.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t16.* from tenure t16 where t16.person_id =
                (select 'actors/miller') and t16.rank <> 'deprecated' order by t16.person_id desc, t16.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t17.* from office t17 where t17.body_id =
                (select 'actors/miller') order by t17.body_id desc, t17.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t18.* from alliance t18 where t18.embodied_by_id =
                (select 'actors/miller') order by t18.embodied_by_id desc, t18.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t19.* from place t19 where t19.country_id =
                (select 'actors/miller') order by t19.country_id desc, t19.id desc limit 401) r) > 400) and not (
            (select count(*)
              from (select t20.* from participation t20 where t20.actor_id =
                (select 'actors/miller') and t20.attendance not in ('declined', 'absent') and t20.rank <> 'deprecated' and exists
                (select 1 from meeting t21 where t21.id = t20.meeting_id and t21.status not in ('cancelled')) order by t20.actor_id desc, t20.meeting_start_earliest desc, t20.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t22.* from target t22 where t22.record_id =
                (select 'actors/miller') and t22.rank <> 'deprecated' order by t22.record_id desc, t22.statement_said_earliest desc, t22.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t24.* from target t24 where t24.record_id =
                (select 'actors/miller') and t24.rank <> 'deprecated' order by t24.record_id desc, t24.statement_said_earliest desc, t24.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t25.* from statement t25 where t25.speaker_id =
                (select 'actors/miller') order by t25.speaker_id desc, t25.said_earliest desc, t25.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t26.* from statement t26 where t26.speaker_id =
                (select 'actors/miller') order by t26.speaker_id desc, t26.said_earliest desc, t26.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t27.* from membership t27 where t27.actor_id =
                (select 'actors/miller') and t27.rank <> 'deprecated' order by t27.actor_id desc, t27.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t28.* from obligation t28 where t28.obligor_id =
                (select 'actors/miller') and t28.rank <> 'deprecated' order by t28.obligor_id desc, t28.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t29.* from obligation t29 where t29.obligor_id =
                (select 'actors/miller') and t29.beneficiary_id is not null and t29.rank <> 'deprecated' order by t29.obligor_id desc, t29.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t30.* from obligation t30 where t30.beneficiary_id =
                (select 'actors/miller') and t30.rank <> 'deprecated' order by t30.beneficiary_id desc, t30.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t31.* from obligation t31 where t31.beneficiary_id =
                (select 'actors/miller') and t31.obligor_id is not null and t31.rank <> 'deprecated' order by t31.beneficiary_id desc, t31.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t32.* from relation t32 where t32.subject_id =
                (select 'actors/miller') and t32.rank <> 'deprecated' order by t32.subject_id desc, t32.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t33.* from relation t33 where t33.object_id =
                (select 'actors/miller') and t33.rank <> 'deprecated' order by t33.object_id desc, t33.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t34.* from tenure t34 where t34.person_id =
                (select 'actors/miller') and t34.rank <> 'deprecated' order by t34.person_id desc, t34.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t35.* from office t35 where t35.body_id =
                (select 'actors/miller') order by t35.body_id desc, t35.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t36.* from alliance t36 where t36.embodied_by_id =
                (select 'actors/miller') order by t36.embodied_by_id desc, t36.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t37.* from place t37 where t37.country_id =
                (select 'actors/miller') order by t37.country_id desc, t37.id desc limit 401) r) > 400) and (not
            (select count(*) from near3) < 5 or (
              (select coalesce(sum(of_one), 0) <= 40 and coalesce(sum(of_other), 0) <= 40 from neighbours2) and not exists
              (select 1 from frontier4 where
                (select count(*)
                  from (select t84.* from participation t84 where t84.actor_id = frontier4.id and t84.attendance not in ('declined', 'absent') and t84.rank <> 'deprecated' and exists
                    (select 1 from meeting t85 where t85.id = t84.meeting_id and t85.status not in ('cancelled')) order by t84.actor_id desc, t84.meeting_start_earliest desc, t84.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t86.* from reference t86 where t86.earlier_id = frontier4.id and t86.rank <> 'deprecated' order by t86.earlier_id desc, t86.statement_said_earliest desc, t86.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t88.* from reference t88 where t88.earlier_id = frontier4.id and t88.rank <> 'deprecated' order by t88.earlier_id desc, t88.statement_said_earliest desc, t88.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t89.* from target t89 where t89.record_id = frontier4.id and t89.rank <> 'deprecated' order by t89.record_id desc, t89.statement_said_earliest desc, t89.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t91.* from target t91 where t91.record_id = frontier4.id and t91.rank <> 'deprecated' order by t91.record_id desc, t91.statement_said_earliest desc, t91.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t92.* from statement t92 where t92.speaker_id = frontier4.id order by t92.speaker_id desc, t92.said_earliest desc, t92.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t93.* from statement t93 where t93.speaker_id = frontier4.id order by t93.speaker_id desc, t93.said_earliest desc, t93.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t94.* from membership t94 where t94.alliance_id = frontier4.id and t94.rank <> 'deprecated' order by t94.alliance_id desc, t94.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t95.* from membership t95 where t95.actor_id = frontier4.id and t95.rank <> 'deprecated' order by t95.actor_id desc, t95.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t96.* from obligation t96 where t96.alliance_id = frontier4.id and t96.obligor_id is not null and t96.rank <> 'deprecated' order by t96.alliance_id desc, t96.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t97.* from obligation t97 where t97.alliance_id = frontier4.id and t97.beneficiary_id is not null and t97.rank <> 'deprecated' order by t97.alliance_id desc, t97.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t98.* from obligation t98 where t98.obligor_id = frontier4.id and t98.rank <> 'deprecated' order by t98.obligor_id desc, t98.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t99.* from obligation t99 where t99.obligor_id = frontier4.id and t99.beneficiary_id is not null and t99.rank <> 'deprecated' order by t99.obligor_id desc, t99.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t100.* from obligation t100 where t100.beneficiary_id = frontier4.id and t100.rank <> 'deprecated' order by t100.beneficiary_id desc, t100.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t101.* from obligation t101 where t101.beneficiary_id = frontier4.id and t101.obligor_id is not null and t101.rank <> 'deprecated' order by t101.beneficiary_id desc, t101.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t102.* from relation t102 where t102.subject_id = frontier4.id and t102.rank <> 'deprecated' order by t102.subject_id desc, t102.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t103.* from relation t103 where t103.object_id = frontier4.id and t103.rank <> 'deprecated' order by t103.object_id desc, t103.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t104.* from tenure t104 where t104.person_id = frontier4.id and t104.rank <> 'deprecated' order by t104.person_id desc, t104.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t105.* from tenure t105 where t105.office_id = frontier4.id and t105.rank <> 'deprecated' order by t105.office_id desc, t105.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t106.* from office t106 where t106.id = frontier4.id order by t106.id desc, t106.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t107.* from office t107 where t107.body_id = frontier4.id order by t107.body_id desc, t107.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t108.* from alliance t108 where t108.id = frontier4.id and t108.embodied_by_id is not null order by t108.id desc, t108.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t109.* from alliance t109 where t109.embodied_by_id = frontier4.id order by t109.embodied_by_id desc, t109.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t110.* from meeting t110 where t110.id = frontier4.id and t110.part_of_id is not null order by t110.id desc, t110.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t111.* from meeting t111 where t111.part_of_id = frontier4.id order by t111.part_of_id desc, t111.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t112.* from place t112 where t112.id = frontier4.id and t112.country_id is not null order by t112.id desc, t112.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t113.* from place t113 where t113.country_id = frontier4.id order by t113.country_id desc, t113.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t114.* from topic t114 where t114.id = frontier4.id and t114.broader_id is not null order by t114.id desc, t114.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t115.* from topic t115 where t115.broader_id = frontier4.id order by t115.broader_id desc, t115.id desc limit 41) r) > 40)))) as complete where exists
        (select 1 from record t116 where t116.id = 'actors/miller' and t116.retired is null) and exists
        (select 1 from record t117 where t117.id = 'actors/miller' and t117.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

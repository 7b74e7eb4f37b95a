with near_ties1(side, from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select 'from', t.*
  from (select
    (select $5), t40.alliance_id, 'membership', t40.id, t40.id, null, t40.since_earliest
    from (select t40.* from membership t40 where t40.actor_id >=
      (select $5) and t40.actor_id <=
      (select $5) and t40.rank <> 'deprecated' order by t40.actor_id desc, t40.id desc limit 400) t40 where t40.alliance_id <>
    (select $5) union select
    (select $5), t41.alliance_id, 'obligation', t41.id, t41.id, null, t41.since_earliest
    from (select t41.* from obligation t41 where t41.obligor_id >=
      (select $5) and t41.obligor_id <=
      (select $5) and t41.rank <> 'deprecated' order by t41.obligor_id desc, t41.id desc limit 400) t41 where t41.alliance_id <>
    (select $5) union select
    (select $5), t42.beneficiary_id, 'obligation', t42.id, t42.id, null, t42.since_earliest
    from (select t42.* from obligation t42 where t42.obligor_id >=
      (select $5) and t42.obligor_id <=
      (select $5) and t42.beneficiary_id is not null and t42.rank <> 'deprecated' order by t42.obligor_id desc, t42.id desc limit 400) t42 where t42.beneficiary_id <>
    (select $5) union select
    (select $5), t43.alliance_id, 'obligation', t43.id, t43.id, null, t43.since_earliest
    from (select t43.* from obligation t43 where t43.beneficiary_id >=
      (select $5) and t43.beneficiary_id <=
      (select $5) and t43.rank <> 'deprecated' order by t43.beneficiary_id desc, t43.id desc limit 400) t43 where t43.alliance_id <>
    (select $5) union select
    (select $5), t44.obligor_id, 'obligation', t44.id, t44.id, null, t44.since_earliest
    from (select t44.* from obligation t44 where t44.beneficiary_id >=
      (select $5) and t44.beneficiary_id <=
      (select $5) and t44.obligor_id is not null and t44.rank <> 'deprecated' order by t44.beneficiary_id desc, t44.id desc limit 400) t44 where t44.obligor_id <>
    (select $5) union select
    (select $5), t45.object_id, 'relation', t45.id, t45.id, null, t45.since_earliest
    from (select t45.* from relation t45 where t45.subject_id >=
      (select $5) and t45.subject_id <=
      (select $5) and t45.rank <> 'deprecated' order by t45.subject_id desc, t45.id desc limit 400) t45 where t45.object_id <>
    (select $5) union select
    (select $5), t46.subject_id, 'relation', t46.id, t46.id, null, t46.since_earliest
    from (select t46.* from relation t46 where t46.object_id >=
      (select $5) and t46.object_id <=
      (select $5) and t46.rank <> 'deprecated' order by t46.object_id desc, t46.id desc limit 400) t46 where t46.subject_id <>
    (select $5) union select
    (select $5), t47.office_id, 'tenure', t47.id, t47.id, null, t47.since_earliest
    from (select t47.* from tenure t47 where t47.person_id >=
      (select $5) and t47.person_id <=
      (select $5) and t47.rank <> 'deprecated' order by t47.person_id desc, t47.id desc limit 400) t47 where t47.office_id <>
    (select $5) union select
    (select $5), t48.id, 'office', t48.id, t48.id, null, '0000-00-00'
    from (select t48.* from office t48 where t48.body_id >=
      (select $5) and t48.body_id <=
      (select $5) order by t48.body_id desc, t48.id desc limit 400) t48 where t48.id <>
    (select $5) union select
    (select $5), t49.id, 'embodiment', t49.id, t49.id, null, t49.formed_earliest
    from (select t49.* from alliance t49 where t49.organisation_id >=
      (select $5) and t49.organisation_id <=
      (select $5) order by t49.organisation_id desc, t49.id desc limit 400) t49 where t49.id <>
    (select $5) union select
    (select $5), t50.id, 'part_of', t50.id, t50.id, null, '0000-00-00'
    from (select t50.* from place t50 where t50.country_id >=
      (select $5) and t50.country_id <=
      (select $5) order by t50.country_id desc, t50.id desc limit 400) t50 where t50.id <>
    (select $5) union all select
    (select $5), t53.actor_id, 'meeting', t51.meeting_id, min(t51.id), min(t53.id), max(t51.meeting_start_earliest)
    from (select t51.* from participation t51 where t51.actor_id >=
      (select $5) and t51.actor_id <=
      (select $5) and t51.attendance not in ('declined', 'absent') and t51.rank <> 'deprecated' and
      (select 1 from meeting t52 where t52.id = t51.meeting_id and t52.status not in ('cancelled')) is not null order by t51.actor_id desc, t51.meeting_start_earliest desc, t51.id desc limit 400) t51 cross join participation t53 where t53.actor_id <>
    (select $5) and t53.meeting_id = t51.meeting_id and t53.attendance not in ('declined', 'absent') and t53.rank <> 'deprecated' group by t53.actor_id, t51.meeting_id union all select
    (select $5), t57.earlier_id, 'statement', t55.statement_id, min(t55.id), min(t57.id), max(t55.statement_date_earliest)
    from (select t55.* from target t55 where t55.record_id >=
      (select $5) and t55.record_id <=
      (select $5) and t55.rank <> 'deprecated' order by t55.record_id desc, t55.statement_date_earliest desc, t55.id desc limit 400) t55 cross join reference t57 where t57.earlier_id <>
    (select $5) and t57.statement_id = t55.statement_id and t57.rank <> 'deprecated' group by t57.earlier_id, t55.statement_id union all select
    (select $5), t60.speaker_id, 'statement', t59.statement_id, min(t59.id), min(t60.id), max(t59.statement_date_earliest)
    from (select t59.* from target t59 where t59.record_id >=
      (select $5) and t59.record_id <=
      (select $5) and t59.rank <> 'deprecated' order by t59.record_id desc, t59.statement_date_earliest desc, t59.id desc limit 400) t59 cross join statement t60 where t60.speaker_id <>
    (select $5) and t60.id = t59.statement_id group by t60.speaker_id, t59.statement_id union all select
    (select $5), t63.earlier_id, 'statement', t62.id, min(t62.id), min(t63.id), max(t62.date_earliest)
    from (select t62.* from statement t62 where t62.speaker_id >=
      (select $5) and t62.speaker_id <=
      (select $5) order by t62.speaker_id desc, t62.date_earliest desc, t62.id desc limit 400) t62 cross join reference t63 where t63.earlier_id <>
    (select $5) and t63.statement_id = t62.id and t63.rank <> 'deprecated' group by t63.earlier_id, t62.id union all select
    (select $5), t66.record_id, 'statement', t65.id, min(t65.id), min(t66.id), max(t65.date_earliest)
    from (select t65.* from statement t65 where t65.speaker_id >=
      (select $5) and t65.speaker_id <=
      (select $5) order by t65.speaker_id desc, t65.date_earliest desc, t65.id desc limit 400) t65 cross join target t66 where t66.record_id <>
    (select $5) and t66.statement_id = t65.id and t66.rank <> 'deprecated' group by t66.record_id, t65.id) t union all select 'to', t.*
  from (select
    (select $6), t68.alliance_id, 'membership', t68.id, t68.id, null, t68.since_earliest
    from (select t68.* from membership t68 where t68.actor_id >=
      (select $6) and t68.actor_id <=
      (select $6) and t68.rank <> 'deprecated' order by t68.actor_id desc, t68.id desc limit 400) t68 where t68.alliance_id <>
    (select $6) union select
    (select $6), t69.alliance_id, 'obligation', t69.id, t69.id, null, t69.since_earliest
    from (select t69.* from obligation t69 where t69.obligor_id >=
      (select $6) and t69.obligor_id <=
      (select $6) and t69.rank <> 'deprecated' order by t69.obligor_id desc, t69.id desc limit 400) t69 where t69.alliance_id <>
    (select $6) union select
    (select $6), t70.beneficiary_id, 'obligation', t70.id, t70.id, null, t70.since_earliest
    from (select t70.* from obligation t70 where t70.obligor_id >=
      (select $6) and t70.obligor_id <=
      (select $6) and t70.beneficiary_id is not null and t70.rank <> 'deprecated' order by t70.obligor_id desc, t70.id desc limit 400) t70 where t70.beneficiary_id <>
    (select $6) union select
    (select $6), t71.alliance_id, 'obligation', t71.id, t71.id, null, t71.since_earliest
    from (select t71.* from obligation t71 where t71.beneficiary_id >=
      (select $6) and t71.beneficiary_id <=
      (select $6) and t71.rank <> 'deprecated' order by t71.beneficiary_id desc, t71.id desc limit 400) t71 where t71.alliance_id <>
    (select $6) union select
    (select $6), t72.obligor_id, 'obligation', t72.id, t72.id, null, t72.since_earliest
    from (select t72.* from obligation t72 where t72.beneficiary_id >=
      (select $6) and t72.beneficiary_id <=
      (select $6) and t72.obligor_id is not null and t72.rank <> 'deprecated' order by t72.beneficiary_id desc, t72.id desc limit 400) t72 where t72.obligor_id <>
    (select $6) union select
    (select $6), t73.object_id, 'relation', t73.id, t73.id, null, t73.since_earliest
    from (select t73.* from relation t73 where t73.subject_id >=
      (select $6) and t73.subject_id <=
      (select $6) and t73.rank <> 'deprecated' order by t73.subject_id desc, t73.id desc limit 400) t73 where t73.object_id <>
    (select $6) union select
    (select $6), t74.subject_id, 'relation', t74.id, t74.id, null, t74.since_earliest
    from (select t74.* from relation t74 where t74.object_id >=
      (select $6) and t74.object_id <=
      (select $6) and t74.rank <> 'deprecated' order by t74.object_id desc, t74.id desc limit 400) t74 where t74.subject_id <>
    (select $6) union select
    (select $6), t75.office_id, 'tenure', t75.id, t75.id, null, t75.since_earliest
    from (select t75.* from tenure t75 where t75.person_id >=
      (select $6) and t75.person_id <=
      (select $6) and t75.rank <> 'deprecated' order by t75.person_id desc, t75.id desc limit 400) t75 where t75.office_id <>
    (select $6) union select
    (select $6), t76.id, 'office', t76.id, t76.id, null, '0000-00-00'
    from (select t76.* from office t76 where t76.body_id >=
      (select $6) and t76.body_id <=
      (select $6) order by t76.body_id desc, t76.id desc limit 400) t76 where t76.id <>
    (select $6) union select
    (select $6), t77.id, 'embodiment', t77.id, t77.id, null, t77.formed_earliest
    from (select t77.* from alliance t77 where t77.organisation_id >=
      (select $6) and t77.organisation_id <=
      (select $6) order by t77.organisation_id desc, t77.id desc limit 400) t77 where t77.id <>
    (select $6) union select
    (select $6), t78.id, 'part_of', t78.id, t78.id, null, '0000-00-00'
    from (select t78.* from place t78 where t78.country_id >=
      (select $6) and t78.country_id <=
      (select $6) order by t78.country_id desc, t78.id desc limit 400) t78 where t78.id <>
    (select $6) union all select
    (select $6), t81.actor_id, 'meeting', t79.meeting_id, min(t79.id), min(t81.id), max(t79.meeting_start_earliest)
    from (select t79.* from participation t79 where t79.actor_id >=
      (select $6) and t79.actor_id <=
      (select $6) and t79.attendance not in ('declined', 'absent') and t79.rank <> 'deprecated' and
      (select 1 from meeting t80 where t80.id = t79.meeting_id and t80.status not in ('cancelled')) is not null order by t79.actor_id desc, t79.meeting_start_earliest desc, t79.id desc limit 400) t79 cross join participation t81 where t81.actor_id <>
    (select $6) and t81.meeting_id = t79.meeting_id and t81.attendance not in ('declined', 'absent') and t81.rank <> 'deprecated' group by t81.actor_id, t79.meeting_id union all select
    (select $6), t85.earlier_id, 'statement', t83.statement_id, min(t83.id), min(t85.id), max(t83.statement_date_earliest)
    from (select t83.* from target t83 where t83.record_id >=
      (select $6) and t83.record_id <=
      (select $6) and t83.rank <> 'deprecated' order by t83.record_id desc, t83.statement_date_earliest desc, t83.id desc limit 400) t83 cross join reference t85 where t85.earlier_id <>
    (select $6) and t85.statement_id = t83.statement_id and t85.rank <> 'deprecated' group by t85.earlier_id, t83.statement_id union all select
    (select $6), t88.speaker_id, 'statement', t87.statement_id, min(t87.id), min(t88.id), max(t87.statement_date_earliest)
    from (select t87.* from target t87 where t87.record_id >=
      (select $6) and t87.record_id <=
      (select $6) and t87.rank <> 'deprecated' order by t87.record_id desc, t87.statement_date_earliest desc, t87.id desc limit 400) t87 cross join statement t88 where t88.speaker_id <>
    (select $6) and t88.id = t87.statement_id group by t88.speaker_id, t87.statement_id union all select
    (select $6), t91.earlier_id, 'statement', t90.id, min(t90.id), min(t91.id), max(t90.date_earliest)
    from (select t90.* from statement t90 where t90.speaker_id >=
      (select $6) and t90.speaker_id <=
      (select $6) order by t90.speaker_id desc, t90.date_earliest desc, t90.id desc limit 400) t90 cross join reference t91 where t91.earlier_id <>
    (select $6) and t91.statement_id = t90.id and t91.rank <> 'deprecated' group by t91.earlier_id, t90.id union all select
    (select $6), t94.record_id, 'statement', t93.id, min(t93.id), min(t94.id), max(t93.date_earliest)
    from (select t93.* from statement t93 where t93.speaker_id >=
      (select $6) and t93.speaker_id <=
      (select $6) order by t93.speaker_id desc, t93.date_earliest desc, t93.id desc limit 400) t93 cross join target t94 where t94.record_id <>
    (select $6) and t94.statement_id = t93.id and t94.rank <> 'deprecated' group by t94.record_id, t93.id) t), neighbours2(id, of_one, of_other) as materialized
(select to_id, max(case when side = 'from' then 1 else 0 end), max(case when side = 'to' then 1 else 0 end) from near_ties1 group by to_id), frontier3(side, id) as materialized
(select side, id
  from (select side, id, row_number() over (partition by side order by id) as n
    from (select id, of_one, of_other, max(case when id not in ($7, $8) then 0 else 1 end) over () + sum(of_one * of_other) over () as near from neighbours2) each cross join
    (select 'from' as side union all select 'to' as side) sides where case side when 'from' then of_one else of_other end = 1 and id not in ($7, $8) and near < 5) found where n <= 40 and $9 <> $10), near4(length, via_one, via_two, via_three) as materialized
(select 0, '', '', '' where not $15 <> $16 union all select distinct case when id not in ($11, $12) then 2 else 1 end, case when id not in ($11, $12) then id else '' end, '', '' from neighbours2 where $13 <> $14 and (not id not in ($11, $12) or of_one + of_other = 2) order by 1, 2 limit 5), far_ties5(side, from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select side, t129.from_id, t129.to_id, t129.kind, t129.via_id, t129.one_id, t129.two_id, t129.day from frontier3 cross join lateral
  (select frontier3.id, t130.actor_id, 'membership', t130.id, t130.id, null, t130.since_earliest
    from (select t130.* from membership t130 where t130.alliance_id >= frontier3.id and t130.alliance_id <= frontier3.id and t130.rank <> 'deprecated' order by t130.alliance_id desc, t130.id desc limit 40) t130 where t130.actor_id <> frontier3.id union select frontier3.id, t131.alliance_id, 'membership', t131.id, t131.id, null, t131.since_earliest
    from (select t131.* from membership t131 where t131.actor_id >= frontier3.id and t131.actor_id <= frontier3.id and t131.rank <> 'deprecated' order by t131.actor_id desc, t131.id desc limit 40) t131 where t131.alliance_id <> frontier3.id union select frontier3.id, t132.obligor_id, 'obligation', t132.id, t132.id, null, t132.since_earliest
    from (select t132.* from obligation t132 where t132.alliance_id >= frontier3.id and t132.alliance_id <= frontier3.id and t132.obligor_id is not null and t132.rank <> 'deprecated' order by t132.alliance_id desc, t132.id desc limit 40) t132 where t132.obligor_id <> frontier3.id union select frontier3.id, t133.beneficiary_id, 'obligation', t133.id, t133.id, null, t133.since_earliest
    from (select t133.* from obligation t133 where t133.alliance_id >= frontier3.id and t133.alliance_id <= frontier3.id and t133.beneficiary_id is not null and t133.rank <> 'deprecated' order by t133.alliance_id desc, t133.id desc limit 40) t133 where t133.beneficiary_id <> frontier3.id union select frontier3.id, t134.alliance_id, 'obligation', t134.id, t134.id, null, t134.since_earliest
    from (select t134.* from obligation t134 where t134.obligor_id >= frontier3.id and t134.obligor_id <= frontier3.id and t134.rank <> 'deprecated' order by t134.obligor_id desc, t134.id desc limit 40) t134 where t134.alliance_id <> frontier3.id union select frontier3.id, t135.beneficiary_id, 'obligation', t135.id, t135.id, null, t135.since_earliest
    from (select t135.* from obligation t135 where t135.obligor_id >= frontier3.id and t135.obligor_id <= frontier3.id and t135.beneficiary_id is not null and t135.rank <> 'deprecated' order by t135.obligor_id desc, t135.id desc limit 40) t135 where t135.beneficiary_id <> frontier3.id union select frontier3.id, t136.alliance_id, 'obligation', t136.id, t136.id, null, t136.since_earliest
    from (select t136.* from obligation t136 where t136.beneficiary_id >= frontier3.id and t136.beneficiary_id <= frontier3.id and t136.rank <> 'deprecated' order by t136.beneficiary_id desc, t136.id desc limit 40) t136 where t136.alliance_id <> frontier3.id union select frontier3.id, t137.obligor_id, 'obligation', t137.id, t137.id, null, t137.since_earliest
    from (select t137.* from obligation t137 where t137.beneficiary_id >= frontier3.id and t137.beneficiary_id <= frontier3.id and t137.obligor_id is not null and t137.rank <> 'deprecated' order by t137.beneficiary_id desc, t137.id desc limit 40) t137 where t137.obligor_id <> frontier3.id union select frontier3.id, t138.object_id, 'relation', t138.id, t138.id, null, t138.since_earliest
    from (select t138.* from relation t138 where t138.subject_id >= frontier3.id and t138.subject_id <= frontier3.id and t138.rank <> 'deprecated' order by t138.subject_id desc, t138.id desc limit 40) t138 where t138.object_id <> frontier3.id union select frontier3.id, t139.subject_id, 'relation', t139.id, t139.id, null, t139.since_earliest
    from (select t139.* from relation t139 where t139.object_id >= frontier3.id and t139.object_id <= frontier3.id and t139.rank <> 'deprecated' order by t139.object_id desc, t139.id desc limit 40) t139 where t139.subject_id <> frontier3.id union select frontier3.id, t140.office_id, 'tenure', t140.id, t140.id, null, t140.since_earliest
    from (select t140.* from tenure t140 where t140.person_id >= frontier3.id and t140.person_id <= frontier3.id and t140.rank <> 'deprecated' order by t140.person_id desc, t140.id desc limit 40) t140 where t140.office_id <> frontier3.id union select frontier3.id, t141.person_id, 'tenure', t141.id, t141.id, null, t141.since_earliest
    from (select t141.* from tenure t141 where t141.office_id >= frontier3.id and t141.office_id <= frontier3.id and t141.rank <> 'deprecated' order by t141.office_id desc, t141.id desc limit 40) t141 where t141.person_id <> frontier3.id union select frontier3.id, t142.body_id, 'office', t142.id, t142.id, null, '0000-00-00'
    from (select t142.* from office t142 where t142.id >= frontier3.id and t142.id <= frontier3.id order by t142.id desc, t142.id desc limit 40) t142 where t142.body_id <> frontier3.id union select frontier3.id, t143.id, 'office', t143.id, t143.id, null, '0000-00-00'
    from (select t143.* from office t143 where t143.body_id >= frontier3.id and t143.body_id <= frontier3.id order by t143.body_id desc, t143.id desc limit 40) t143 where t143.id <> frontier3.id union select frontier3.id, t144.organisation_id, 'embodiment', t144.id, t144.id, null, t144.formed_earliest
    from (select t144.* from alliance t144 where t144.id >= frontier3.id and t144.id <= frontier3.id and t144.organisation_id is not null order by t144.id desc, t144.id desc limit 40) t144 where t144.organisation_id <> frontier3.id union select frontier3.id, t145.id, 'embodiment', t145.id, t145.id, null, t145.formed_earliest
    from (select t145.* from alliance t145 where t145.organisation_id >= frontier3.id and t145.organisation_id <= frontier3.id order by t145.organisation_id desc, t145.id desc limit 40) t145 where t145.id <> frontier3.id union select frontier3.id, t146.part_of_id, 'part_of', t146.id, t146.id, null, t146.start_earliest
    from (select t146.* from meeting t146 where t146.id >= frontier3.id and t146.id <= frontier3.id and t146.part_of_id is not null order by t146.id desc, t146.id desc limit 40) t146 where t146.part_of_id <> frontier3.id union select frontier3.id, t147.id, 'part_of', t147.id, t147.id, null, t147.start_earliest
    from (select t147.* from meeting t147 where t147.part_of_id >= frontier3.id and t147.part_of_id <= frontier3.id order by t147.part_of_id desc, t147.id desc limit 40) t147 where t147.id <> frontier3.id union select frontier3.id, t148.country_id, 'part_of', t148.id, t148.id, null, '0000-00-00'
    from (select t148.* from place t148 where t148.id >= frontier3.id and t148.id <= frontier3.id and t148.country_id is not null order by t148.id desc, t148.id desc limit 40) t148 where t148.country_id <> frontier3.id union select frontier3.id, t149.id, 'part_of', t149.id, t149.id, null, '0000-00-00'
    from (select t149.* from place t149 where t149.country_id >= frontier3.id and t149.country_id <= frontier3.id order by t149.country_id desc, t149.id desc limit 40) t149 where t149.id <> frontier3.id union select frontier3.id, t150.broader_id, 'part_of', t150.id, t150.id, null, '0000-00-00'
    from (select t150.* from topic t150 where t150.id >= frontier3.id and t150.id <= frontier3.id and t150.broader_id is not null order by t150.id desc, t150.id desc limit 40) t150 where t150.broader_id <> frontier3.id union select frontier3.id, t151.id, 'part_of', t151.id, t151.id, null, '0000-00-00'
    from (select t151.* from topic t151 where t151.broader_id >= frontier3.id and t151.broader_id <= frontier3.id order by t151.broader_id desc, t151.id desc limit 40) t151 where t151.id <> frontier3.id union all select frontier3.id, t154.actor_id, 'meeting', t152.meeting_id, min(t152.id), min(t154.id), max(t152.meeting_start_earliest)
    from (select t152.* from participation t152 where t152.actor_id >= frontier3.id and t152.actor_id <= frontier3.id and t152.attendance not in ('declined', 'absent') and t152.rank <> 'deprecated' and
      (select 1 from meeting t153 where t153.id = t152.meeting_id and t153.status not in ('cancelled')) is not null order by t152.actor_id desc, t152.meeting_start_earliest desc, t152.id desc limit 40) t152 cross join participation t154 where t154.actor_id <> frontier3.id and t154.meeting_id = t152.meeting_id and t154.attendance not in ('declined', 'absent') and t154.rank <> 'deprecated' group by t154.actor_id, t152.meeting_id union all select frontier3.id, t158.record_id, 'statement', t156.statement_id, min(t156.id), min(t158.id), max(t156.statement_date_earliest)
    from (select t156.* from reference t156 where t156.earlier_id >= frontier3.id and t156.earlier_id <= frontier3.id and t156.rank <> 'deprecated' order by t156.earlier_id desc, t156.statement_date_earliest desc, t156.id desc limit 40) t156 cross join target t158 where t158.record_id <> frontier3.id and t158.statement_id = t156.statement_id and t158.rank <> 'deprecated' group by t158.record_id, t156.statement_id union all select frontier3.id, t161.speaker_id, 'statement', t160.statement_id, min(t160.id), min(t161.id), max(t160.statement_date_earliest)
    from (select t160.* from reference t160 where t160.earlier_id >= frontier3.id and t160.earlier_id <= frontier3.id and t160.rank <> 'deprecated' order by t160.earlier_id desc, t160.statement_date_earliest desc, t160.id desc limit 40) t160 cross join statement t161 where t161.speaker_id <> frontier3.id and t161.id = t160.statement_id group by t161.speaker_id, t160.statement_id union all select frontier3.id, t165.earlier_id, 'statement', t163.statement_id, min(t163.id), min(t165.id), max(t163.statement_date_earliest)
    from (select t163.* from target t163 where t163.record_id >= frontier3.id and t163.record_id <= frontier3.id and t163.rank <> 'deprecated' order by t163.record_id desc, t163.statement_date_earliest desc, t163.id desc limit 40) t163 cross join reference t165 where t165.earlier_id <> frontier3.id and t165.statement_id = t163.statement_id and t165.rank <> 'deprecated' group by t165.earlier_id, t163.statement_id union all select frontier3.id, t168.speaker_id, 'statement', t167.statement_id, min(t167.id), min(t168.id), max(t167.statement_date_earliest)
    from (select t167.* from target t167 where t167.record_id >= frontier3.id and t167.record_id <= frontier3.id and t167.rank <> 'deprecated' order by t167.record_id desc, t167.statement_date_earliest desc, t167.id desc limit 40) t167 cross join statement t168 where t168.speaker_id <> frontier3.id and t168.id = t167.statement_id group by t168.speaker_id, t167.statement_id union all select frontier3.id, t171.earlier_id, 'statement', t170.id, min(t170.id), min(t171.id), max(t170.date_earliest)
    from (select t170.* from statement t170 where t170.speaker_id >= frontier3.id and t170.speaker_id <= frontier3.id order by t170.speaker_id desc, t170.date_earliest desc, t170.id desc limit 40) t170 cross join reference t171 where t171.earlier_id <> frontier3.id and t171.statement_id = t170.id and t171.rank <> 'deprecated' group by t171.earlier_id, t170.id union all select frontier3.id, t174.record_id, 'statement', t173.id, min(t173.id), min(t174.id), max(t173.date_earliest)
    from (select t173.* from statement t173 where t173.speaker_id >= frontier3.id and t173.speaker_id <= frontier3.id order by t173.speaker_id desc, t173.date_earliest desc, t173.id desc limit 40) t173 cross join target t174 where t174.record_id <> frontier3.id and t174.statement_id = t173.id and t174.rank <> 'deprecated' group by t174.record_id, t173.id) t129(from_id, to_id, kind, via_id, one_id, two_id, day)), steps6(side, from_id, to_id) as materialized
(select distinct side, from_id, to_id from far_ties5), shorter7(length, via_one, via_two, via_three) as materialized
(select length, via_one, via_two, via_three from near4 union select case when to_id = case side when 'from' then $20 else $19 end then 2 else 3 end, case when side = 'from' or to_id = case side when 'from' then $20 else $19 end then from_id else to_id end, case when to_id = case side when 'from' then $20 else $19 end then '' else case when side = 'from' then to_id else from_id end end, '' from steps6
  left join neighbours2 on id = to_id where to_id = case side when 'from' then $20 else $19 end or (case side when 'from' then of_other else of_one end = 1 and to_id not in ($21, $22))), found8(length, via_one, via_two, via_three, number) as materialized
(select length, via_one, via_two, via_three, number
  from (select length, via_one, via_two, via_three, row_number() over (order by length, via_one, via_two, via_three) as number
    from (select length, via_one, via_two, via_three from shorter7 union all select *
      from (select distinct 4, ahead.from_id, ahead.to_id, back.from_id from steps6 ahead join steps6 back on back.to_id = ahead.to_id where ahead.side = 'from' and back.side = 'to' and ahead.from_id <> back.from_id and ahead.to_id not in ($23, $24) and
        (select count(*) from shorter7) < 5 order by 2, 3, 4 limit 5) furthest) every) numbered where number <= 5), p9 as materialized
(select t176.*, row_number() over (order by t176.number) as _n
  from (select length, number from found8) t176), latest9(number, place, from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select number, place, from_id, to_id, kind, via_id, one_id, two_id, day
  from (select tied.*, row_number() over (partition by number, place order by day desc, via_id desc, kind, one_id, two_id) as best
    from (select distinct number, place, case turned when 0 then read.from_id else read.to_id end as from_id, case turned when 0 then read.to_id else read.from_id end as to_id, read.kind as kind, read.via_id as via_id, case turned when 0 then read.one_id else coalesce(read.two_id, read.one_id) end as one_id, case turned when 0 then read.two_id else case when read.two_id is not null then read.one_id end end as two_id, read.day as day
      from (select from_id, to_id, kind, via_id, one_id, two_id, day from near_ties1 union all select from_id, to_id, kind, via_id, one_id, two_id, day from far_ties5) read join
      (select number, place, turned, case turned when 0 then begin_id else end_id end as from_id, case turned when 0 then end_id else begin_id end as to_id
        from (select number, place, case place when 1 then $25 when 2 then via_one when 3 then via_two when 4 then via_three end as begin_id, case when place = length then $27 else case place when 1 then via_one when 2 then via_two when 3 then via_three when 4 then $26 end end as end_id from found8 join
          (select 1 as place union all select 2 as place union all select 3 as place union all select 4 as place) places on place <= length) legs cross join
        (select 0 as turned union all select 1) ways) legs on legs.from_id = read.from_id and legs.to_id = read.to_id) tied) ranked where best = 1), told_citation10(id, revision, label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t191.id, t191.revision, t191.label, t191.note, t191.record_id, t191.document_id, t191.support_type, t191.value, t191.start_offset, t191.end_offset, t191.span_sha256, t191.page, t191.phrase, t191.prefix, t191.suffix, t191.field from citation t191 where true), x12(id, json) as
(select t178._n, concat('[',
    (select string_agg(t197._told, ',')
      from (select row_number() over (order by t186.place) as _n, concat(((('{"from":{"id":"' || t187.id) || ('","record_kind":' || to_json(t187.record_kind) || ',"label":')) || ((to_json(t187.label) || '},"to":{"id":"' || t188.id) || ('","record_kind":' || to_json(t188.record_kind) || ',"label":'))) || (((to_json(t188.label) || '},"kind":"' || t186.kind) || ('","date":' || case when t186.date is null then 'null' else ('{"text":"' || t186.date || '","earliest":') || (case t186.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t186.date_earliest || '"' end || ',"latest":' || case t186.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t186.date_latest || '"' end || '}') end || ',"via":{"id":"')) || ((t189.id || '","record_kind":' || to_json(t189.record_kind)) || (',"label":' || to_json(t189.label) || '},"edges":['))),
          (select string_agg(t196._told, ',')
            from (select row_number() over (order by t193.place) as _n, ('{"record":{"id":"' || t194.id || '","record_kind":' || to_json(t194.record_kind)) || ((',"label":' || to_json(t194.label)) || ('},"citation":' || case when t195.id is null then 'null' else (('{"id":"' || t195.id) || ('","start_offset":' || coalesce(t195.start_offset::text, 'null') || ',"end_offset":')) || ((coalesce(t195.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t195.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t195.phrase)::text, 'null') || '}')) end || '}')) as _told
              from (select 1 as place, t186.one_id as record_id,
                (select t190.id from told_citation10 t190 where t190.record_id = t186.one_id and t190.support_type = 'supports' order by t190.id limit 1) as citation_id where t186.one_id is not null union all select 2 as place, t186.two_id as record_id,
                (select t192.id from told_citation10 t192 where t192.record_id = t186.two_id and t192.support_type = 'supports' order by t192.id limit 1) as citation_id where t186.two_id is not null) t193
              left join record t194 on t194.id = t193.record_id
              left join citation t195 on t195.id = t193.citation_id order by _n limit 2) t196), ']}') as _told
        from (select latest9.from_id, latest9.to_id, latest9.kind, latest9.via_id, latest9.one_id, latest9.two_id, latest9.place, coalesce(t179.start, t180.date, t181.since, t182.since, t183.since, t184.since, t185.formed) as date, coalesce(t179.start_earliest, t180.date_earliest, t181.since_earliest, t182.since_earliest, t183.since_earliest, t184.since_earliest, t185.formed_earliest) as date_earliest, coalesce(t179.start_latest, t180.date_latest, t181.since_latest, t182.since_latest, t183.since_latest, t184.since_latest, t185.formed_latest) as date_latest from latest9
          left join meeting t179 on t179.id = latest9.via_id
          left join statement t180 on t180.id = latest9.via_id
          left join membership t181 on t181.id = latest9.via_id
          left join obligation t182 on t182.id = latest9.via_id
          left join relation t183 on t183.id = latest9.via_id
          left join tenure t184 on t184.id = latest9.via_id
          left join alliance t185 on t185.id = latest9.via_id where latest9.number = t178.number) t186
        left join record t187 on t187.id = t186.from_id
        left join record t188 on t188.id = t186.to_id
        left join record t189 on t189.id = t186.via_id order by _n limit 4) t197), ']') from p9 t178), x13(id, json) as
(select 1, concat('[',
    (select string_agg(t198._told, ',')
      from (select t177._n as _n, concat('{"length":' || t177.length || ',"hops":',
          (select x12.json from x12 where x12.id = t177._n), '}') as _told from p9 t177 order by _n limit 20) t198), ']')) select concat('{"data":', coalesce(
    (select concat('{"paths":',
        (select x13.json from x13), ',"is_complete":' || case when t1.is_complete then 'true' else 'false' end || '}')
      from (select not $17 <> $18 or (not (
            (select count(*)
              from (select t4.* from participation t4 where t4.actor_id >=
                (select $3) and t4.actor_id <=
                (select $3) and t4.attendance not in ('declined', 'absent') and t4.rank <> 'deprecated' and
                (select 1 from meeting t5 where t5.id = t4.meeting_id and t5.status not in ('cancelled')) is not null order by t4.actor_id desc, t4.meeting_start_earliest desc, t4.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t6.* from target t6 where t6.record_id >=
                (select $3) and t6.record_id <=
                (select $3) and t6.rank <> 'deprecated' order by t6.record_id desc, t6.statement_date_earliest desc, t6.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t8.* from target t8 where t8.record_id >=
                (select $3) and t8.record_id <=
                (select $3) and t8.rank <> 'deprecated' order by t8.record_id desc, t8.statement_date_earliest desc, t8.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t9.* from statement t9 where t9.speaker_id >=
                (select $3) and t9.speaker_id <=
                (select $3) order by t9.speaker_id desc, t9.date_earliest desc, t9.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t10.* from statement t10 where t10.speaker_id >=
                (select $3) and t10.speaker_id <=
                (select $3) order by t10.speaker_id desc, t10.date_earliest desc, t10.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t11.* from membership t11 where t11.actor_id >=
                (select $3) and t11.actor_id <=
                (select $3) and t11.rank <> 'deprecated' order by t11.actor_id desc, t11.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t12.* from obligation t12 where t12.obligor_id >=
                (select $3) and t12.obligor_id <=
                (select $3) and t12.rank <> 'deprecated' order by t12.obligor_id desc, t12.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t13.* from obligation t13 where t13.obligor_id >=
                (select $3) and t13.obligor_id <=
                (select $3) and t13.beneficiary_id is not null and t13.rank <> 'deprecated' order by t13.obligor_id desc, t13.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t14.* from obligation t14 where t14.beneficiary_id >=
                (select $3) and t14.beneficiary_id <=
                (select $3) and t14.rank <> 'deprecated' order by t14.beneficiary_id desc, t14.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t15.* from obligation t15 where t15.beneficiary_id >=
                (select $3) and t15.beneficiary_id <=
                (select $3) and t15.obligor_id is not null and t15.rank <> 'deprecated' order by t15.beneficiary_id desc, t15.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t16.* from relation t16 where t16.subject_id >=
                (select $3) and t16.subject_id <=
                (select $3) and t16.rank <> 'deprecated' order by t16.subject_id desc, t16.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t17.* from relation t17 where t17.object_id >=
                (select $3) and t17.object_id <=
                (select $3) and t17.rank <> 'deprecated' order by t17.object_id desc, t17.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t18.* from tenure t18 where t18.person_id >=
                (select $3) and t18.person_id <=
                (select $3) and t18.rank <> 'deprecated' order by t18.person_id desc, t18.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t19.* from office t19 where t19.body_id >=
                (select $3) and t19.body_id <=
                (select $3) order by t19.body_id desc, t19.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t20.* from alliance t20 where t20.organisation_id >=
                (select $3) and t20.organisation_id <=
                (select $3) order by t20.organisation_id desc, t20.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t21.* from place t21 where t21.country_id >=
                (select $3) and t21.country_id <=
                (select $3) order by t21.country_id desc, t21.id desc limit 401) r) > 400) and not (
            (select count(*)
              from (select t22.* from participation t22 where t22.actor_id >=
                (select $4) and t22.actor_id <=
                (select $4) and t22.attendance not in ('declined', 'absent') and t22.rank <> 'deprecated' and
                (select 1 from meeting t23 where t23.id = t22.meeting_id and t23.status not in ('cancelled')) is not null order by t22.actor_id desc, t22.meeting_start_earliest desc, t22.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t24.* from target t24 where t24.record_id >=
                (select $4) and t24.record_id <=
                (select $4) and t24.rank <> 'deprecated' order by t24.record_id desc, t24.statement_date_earliest desc, t24.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t26.* from target t26 where t26.record_id >=
                (select $4) and t26.record_id <=
                (select $4) and t26.rank <> 'deprecated' order by t26.record_id desc, t26.statement_date_earliest desc, t26.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t27.* from statement t27 where t27.speaker_id >=
                (select $4) and t27.speaker_id <=
                (select $4) order by t27.speaker_id desc, t27.date_earliest desc, t27.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t28.* from statement t28 where t28.speaker_id >=
                (select $4) and t28.speaker_id <=
                (select $4) order by t28.speaker_id desc, t28.date_earliest desc, t28.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t29.* from membership t29 where t29.actor_id >=
                (select $4) and t29.actor_id <=
                (select $4) and t29.rank <> 'deprecated' order by t29.actor_id desc, t29.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t30.* from obligation t30 where t30.obligor_id >=
                (select $4) and t30.obligor_id <=
                (select $4) and t30.rank <> 'deprecated' order by t30.obligor_id desc, t30.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t31.* from obligation t31 where t31.obligor_id >=
                (select $4) and t31.obligor_id <=
                (select $4) and t31.beneficiary_id is not null and t31.rank <> 'deprecated' order by t31.obligor_id desc, t31.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t32.* from obligation t32 where t32.beneficiary_id >=
                (select $4) and t32.beneficiary_id <=
                (select $4) and t32.rank <> 'deprecated' order by t32.beneficiary_id desc, t32.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t33.* from obligation t33 where t33.beneficiary_id >=
                (select $4) and t33.beneficiary_id <=
                (select $4) and t33.obligor_id is not null and t33.rank <> 'deprecated' order by t33.beneficiary_id desc, t33.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t34.* from relation t34 where t34.subject_id >=
                (select $4) and t34.subject_id <=
                (select $4) and t34.rank <> 'deprecated' order by t34.subject_id desc, t34.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t35.* from relation t35 where t35.object_id >=
                (select $4) and t35.object_id <=
                (select $4) and t35.rank <> 'deprecated' order by t35.object_id desc, t35.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t36.* from tenure t36 where t36.person_id >=
                (select $4) and t36.person_id <=
                (select $4) and t36.rank <> 'deprecated' order by t36.person_id desc, t36.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t37.* from office t37 where t37.body_id >=
                (select $4) and t37.body_id <=
                (select $4) order by t37.body_id desc, t37.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t38.* from alliance t38 where t38.organisation_id >=
                (select $4) and t38.organisation_id <=
                (select $4) order by t38.organisation_id desc, t38.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t39.* from place t39 where t39.country_id >=
                (select $4) and t39.country_id <=
                (select $4) order by t39.country_id desc, t39.id desc limit 401) r) > 400) and (not
            (select count(*) from near4) < 5 or (
              (select coalesce(sum(of_one), 0) <= 40 and coalesce(sum(of_other), 0) <= 40 from neighbours2) and not exists
              (select 1 from frontier3 where
                (select count(*)
                  from (select t96.* from participation t96 where t96.actor_id >= frontier3.id and t96.actor_id <= frontier3.id and t96.attendance not in ('declined', 'absent') and t96.rank <> 'deprecated' and
                    (select 1 from meeting t97 where t97.id = t96.meeting_id and t97.status not in ('cancelled')) is not null order by t96.actor_id desc, t96.meeting_start_earliest desc, t96.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t98.* from reference t98 where t98.earlier_id >= frontier3.id and t98.earlier_id <= frontier3.id and t98.rank <> 'deprecated' order by t98.earlier_id desc, t98.statement_date_earliest desc, t98.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t100.* from reference t100 where t100.earlier_id >= frontier3.id and t100.earlier_id <= frontier3.id and t100.rank <> 'deprecated' order by t100.earlier_id desc, t100.statement_date_earliest desc, t100.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t101.* from target t101 where t101.record_id >= frontier3.id and t101.record_id <= frontier3.id and t101.rank <> 'deprecated' order by t101.record_id desc, t101.statement_date_earliest desc, t101.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t103.* from target t103 where t103.record_id >= frontier3.id and t103.record_id <= frontier3.id and t103.rank <> 'deprecated' order by t103.record_id desc, t103.statement_date_earliest desc, t103.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t104.* from statement t104 where t104.speaker_id >= frontier3.id and t104.speaker_id <= frontier3.id order by t104.speaker_id desc, t104.date_earliest desc, t104.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t105.* from statement t105 where t105.speaker_id >= frontier3.id and t105.speaker_id <= frontier3.id order by t105.speaker_id desc, t105.date_earliest desc, t105.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t106.* from membership t106 where t106.alliance_id >= frontier3.id and t106.alliance_id <= frontier3.id and t106.rank <> 'deprecated' order by t106.alliance_id desc, t106.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t107.* from membership t107 where t107.actor_id >= frontier3.id and t107.actor_id <= frontier3.id and t107.rank <> 'deprecated' order by t107.actor_id desc, t107.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t108.* from obligation t108 where t108.alliance_id >= frontier3.id and t108.alliance_id <= frontier3.id and t108.obligor_id is not null and t108.rank <> 'deprecated' order by t108.alliance_id desc, t108.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t109.* from obligation t109 where t109.alliance_id >= frontier3.id and t109.alliance_id <= frontier3.id and t109.beneficiary_id is not null and t109.rank <> 'deprecated' order by t109.alliance_id desc, t109.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t110.* from obligation t110 where t110.obligor_id >= frontier3.id and t110.obligor_id <= frontier3.id and t110.rank <> 'deprecated' order by t110.obligor_id desc, t110.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t111.* from obligation t111 where t111.obligor_id >= frontier3.id and t111.obligor_id <= frontier3.id and t111.beneficiary_id is not null and t111.rank <> 'deprecated' order by t111.obligor_id desc, t111.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t112.* from obligation t112 where t112.beneficiary_id >= frontier3.id and t112.beneficiary_id <= frontier3.id and t112.rank <> 'deprecated' order by t112.beneficiary_id desc, t112.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t113.* from obligation t113 where t113.beneficiary_id >= frontier3.id and t113.beneficiary_id <= frontier3.id and t113.obligor_id is not null and t113.rank <> 'deprecated' order by t113.beneficiary_id desc, t113.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t114.* from relation t114 where t114.subject_id >= frontier3.id and t114.subject_id <= frontier3.id and t114.rank <> 'deprecated' order by t114.subject_id desc, t114.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t115.* from relation t115 where t115.object_id >= frontier3.id and t115.object_id <= frontier3.id and t115.rank <> 'deprecated' order by t115.object_id desc, t115.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t116.* from tenure t116 where t116.person_id >= frontier3.id and t116.person_id <= frontier3.id and t116.rank <> 'deprecated' order by t116.person_id desc, t116.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t117.* from tenure t117 where t117.office_id >= frontier3.id and t117.office_id <= frontier3.id and t117.rank <> 'deprecated' order by t117.office_id desc, t117.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t118.* from office t118 where t118.id >= frontier3.id and t118.id <= frontier3.id order by t118.id desc, t118.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t119.* from office t119 where t119.body_id >= frontier3.id and t119.body_id <= frontier3.id order by t119.body_id desc, t119.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t120.* from alliance t120 where t120.id >= frontier3.id and t120.id <= frontier3.id and t120.organisation_id is not null order by t120.id desc, t120.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t121.* from alliance t121 where t121.organisation_id >= frontier3.id and t121.organisation_id <= frontier3.id order by t121.organisation_id desc, t121.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t122.* from meeting t122 where t122.id >= frontier3.id and t122.id <= frontier3.id and t122.part_of_id is not null order by t122.id desc, t122.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t123.* from meeting t123 where t123.part_of_id >= frontier3.id and t123.part_of_id <= frontier3.id order by t123.part_of_id desc, t123.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t124.* from place t124 where t124.id >= frontier3.id and t124.id <= frontier3.id and t124.country_id is not null order by t124.id desc, t124.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t125.* from place t125 where t125.country_id >= frontier3.id and t125.country_id <= frontier3.id order by t125.country_id desc, t125.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t126.* from topic t126 where t126.id >= frontier3.id and t126.id <= frontier3.id and t126.broader_id is not null order by t126.id desc, t126.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t127.* from topic t127 where t127.broader_id >= frontier3.id and t127.broader_id <= frontier3.id order by t127.broader_id desc, t127.id desc limit 41) r) > 40)))) as is_complete where exists
        (select 1 from record t2 where t2.id = $1 and t2.retired is null) and exists
        (select 1 from record t3 where t3.id = $2 and t3.retired is null)) t1), 'null'), ',"revision":',
  (select value from counter where name = 'revision'), '}')

with near_ties1(side, from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select 'from', t.*
  from (select
    (select $5), t40.alliance_id, 'membership', t40.id, t40.id, null, t40.since_earliest
    from (select t40.* from membership t40 where t40.actor_id >=
      (select $5) and t40.actor_id <=
      (select $5) and t40.rank <> 'deprecated' order by t40.actor_id desc, t40.id desc limit 400) t40 where t40.alliance_id <>
    (select $5) union select
    (select $5), t41.alliance_id, 'obligation', t41.id, t41.id, null, t41.since_earliest
    from (select t41.* from obligation t41 where t41.obligor_id >=
      (select $5) and t41.obligor_id <=
      (select $5) and t41.rank <> 'deprecated' order by t41.obligor_id desc, t41.id desc limit 400) t41 where t41.alliance_id <>
    (select $5) union select
    (select $5), t42.beneficiary_id, 'obligation', t42.id, t42.id, null, t42.since_earliest
    from (select t42.* from obligation t42 where t42.obligor_id >=
      (select $5) and t42.obligor_id <=
      (select $5) and t42.beneficiary_id is not null and t42.rank <> 'deprecated' order by t42.obligor_id desc, t42.id desc limit 400) t42 where t42.beneficiary_id <>
    (select $5) union select
    (select $5), t43.alliance_id, 'obligation', t43.id, t43.id, null, t43.since_earliest
    from (select t43.* from obligation t43 where t43.beneficiary_id >=
      (select $5) and t43.beneficiary_id <=
      (select $5) and t43.rank <> 'deprecated' order by t43.beneficiary_id desc, t43.id desc limit 400) t43 where t43.alliance_id <>
    (select $5) union select
    (select $5), t44.obligor_id, 'obligation', t44.id, t44.id, null, t44.since_earliest
    from (select t44.* from obligation t44 where t44.beneficiary_id >=
      (select $5) and t44.beneficiary_id <=
      (select $5) and t44.obligor_id is not null and t44.rank <> 'deprecated' order by t44.beneficiary_id desc, t44.id desc limit 400) t44 where t44.obligor_id <>
    (select $5) union select
    (select $5), t45.object_id, 'relation', t45.id, t45.id, null, t45.since_earliest
    from (select t45.* from relation t45 where t45.subject_id >=
      (select $5) and t45.subject_id <=
      (select $5) and t45.rank <> 'deprecated' order by t45.subject_id desc, t45.id desc limit 400) t45 where t45.object_id <>
    (select $5) union select
    (select $5), t46.subject_id, 'relation', t46.id, t46.id, null, t46.since_earliest
    from (select t46.* from relation t46 where t46.object_id >=
      (select $5) and t46.object_id <=
      (select $5) and t46.rank <> 'deprecated' order by t46.object_id desc, t46.id desc limit 400) t46 where t46.subject_id <>
    (select $5) union select
    (select $5), t47.office_id, 'tenure', t47.id, t47.id, null, t47.since_earliest
    from (select t47.* from tenure t47 where t47.person_id >=
      (select $5) and t47.person_id <=
      (select $5) and t47.rank <> 'deprecated' order by t47.person_id desc, t47.id desc limit 400) t47 where t47.office_id <>
    (select $5) union select
    (select $5), t48.id, 'office', t48.id, t48.id, null, '0000-00-00'
    from (select t48.* from office t48 where t48.body_id >=
      (select $5) and t48.body_id <=
      (select $5) order by t48.body_id desc, t48.id desc limit 400) t48 where t48.id <>
    (select $5) union select
    (select $5), t49.id, 'embodiment', t49.id, t49.id, null, t49.formed_earliest
    from (select t49.* from alliance t49 where t49.organisation_id >=
      (select $5) and t49.organisation_id <=
      (select $5) order by t49.organisation_id desc, t49.id desc limit 400) t49 where t49.id <>
    (select $5) union select
    (select $5), t50.id, 'part_of', t50.id, t50.id, null, '0000-00-00'
    from (select t50.* from place t50 where t50.country_id >=
      (select $5) and t50.country_id <=
      (select $5) order by t50.country_id desc, t50.id desc limit 400) t50 where t50.id <>
    (select $5) union all select
    (select $5), t53.actor_id, 'meeting', t51.meeting_id, min(t51.id), min(t53.id), max(t51.meeting_start_earliest)
    from (select t51.* from participation t51 where t51.actor_id >=
      (select $5) and t51.actor_id <=
      (select $5) and t51.attendance not in ('declined', 'absent') and t51.rank <> 'deprecated' and
      (select 1 from meeting t52 where t52.id = t51.meeting_id and t52.status not in ('cancelled')) is not null order by t51.actor_id desc, t51.meeting_start_earliest desc, t51.id desc limit 400) t51 cross join participation t53 where t53.actor_id <>
    (select $5) and t53.meeting_id = t51.meeting_id and t53.attendance not in ('declined', 'absent') and t53.rank <> 'deprecated' group by t53.actor_id, t51.meeting_id union all select
    (select $5), t57.earlier_id, 'statement', t55.statement_id, min(t55.id), min(t57.id), max(t55.statement_date_earliest)
    from (select t55.* from target t55 where t55.record_id >=
      (select $5) and t55.record_id <=
      (select $5) and t55.rank <> 'deprecated' order by t55.record_id desc, t55.statement_date_earliest desc, t55.id desc limit 400) t55 cross join reference t57 where t57.earlier_id <>
    (select $5) and t57.statement_id = t55.statement_id and t57.rank <> 'deprecated' group by t57.earlier_id, t55.statement_id union all select
    (select $5), t60.speaker_id, 'statement', t59.statement_id, min(t59.id), min(t60.id), max(t59.statement_date_earliest)
    from (select t59.* from target t59 where t59.record_id >=
      (select $5) and t59.record_id <=
      (select $5) and t59.rank <> 'deprecated' order by t59.record_id desc, t59.statement_date_earliest desc, t59.id desc limit 400) t59 cross join statement t60 where t60.speaker_id <>
    (select $5) and t60.id = t59.statement_id group by t60.speaker_id, t59.statement_id union all select
    (select $5), t63.earlier_id, 'statement', t62.id, min(t62.id), min(t63.id), max(t62.date_earliest)
    from (select t62.* from statement t62 where t62.speaker_id >=
      (select $5) and t62.speaker_id <=
      (select $5) order by t62.speaker_id desc, t62.date_earliest desc, t62.id desc limit 400) t62 cross join reference t63 where t63.earlier_id <>
    (select $5) and t63.statement_id = t62.id and t63.rank <> 'deprecated' group by t63.earlier_id, t62.id union all select
    (select $5), t66.record_id, 'statement', t65.id, min(t65.id), min(t66.id), max(t65.date_earliest)
    from (select t65.* from statement t65 where t65.speaker_id >=
      (select $5) and t65.speaker_id <=
      (select $5) order by t65.speaker_id desc, t65.date_earliest desc, t65.id desc limit 400) t65 cross join target t66 where t66.record_id <>
    (select $5) and t66.statement_id = t65.id and t66.rank <> 'deprecated' group by t66.record_id, t65.id) t union all select 'to', t.*
  from (select
    (select $6), t68.alliance_id, 'membership', t68.id, t68.id, null, t68.since_earliest
    from (select t68.* from membership t68 where t68.actor_id >=
      (select $6) and t68.actor_id <=
      (select $6) and t68.rank <> 'deprecated' order by t68.actor_id desc, t68.id desc limit 400) t68 where t68.alliance_id <>
    (select $6) union select
    (select $6), t69.alliance_id, 'obligation', t69.id, t69.id, null, t69.since_earliest
    from (select t69.* from obligation t69 where t69.obligor_id >=
      (select $6) and t69.obligor_id <=
      (select $6) and t69.rank <> 'deprecated' order by t69.obligor_id desc, t69.id desc limit 400) t69 where t69.alliance_id <>
    (select $6) union select
    (select $6), t70.beneficiary_id, 'obligation', t70.id, t70.id, null, t70.since_earliest
    from (select t70.* from obligation t70 where t70.obligor_id >=
      (select $6) and t70.obligor_id <=
      (select $6) and t70.beneficiary_id is not null and t70.rank <> 'deprecated' order by t70.obligor_id desc, t70.id desc limit 400) t70 where t70.beneficiary_id <>
    (select $6) union select
    (select $6), t71.alliance_id, 'obligation', t71.id, t71.id, null, t71.since_earliest
    from (select t71.* from obligation t71 where t71.beneficiary_id >=
      (select $6) and t71.beneficiary_id <=
      (select $6) and t71.rank <> 'deprecated' order by t71.beneficiary_id desc, t71.id desc limit 400) t71 where t71.alliance_id <>
    (select $6) union select
    (select $6), t72.obligor_id, 'obligation', t72.id, t72.id, null, t72.since_earliest
    from (select t72.* from obligation t72 where t72.beneficiary_id >=
      (select $6) and t72.beneficiary_id <=
      (select $6) and t72.obligor_id is not null and t72.rank <> 'deprecated' order by t72.beneficiary_id desc, t72.id desc limit 400) t72 where t72.obligor_id <>
    (select $6) union select
    (select $6), t73.object_id, 'relation', t73.id, t73.id, null, t73.since_earliest
    from (select t73.* from relation t73 where t73.subject_id >=
      (select $6) and t73.subject_id <=
      (select $6) and t73.rank <> 'deprecated' order by t73.subject_id desc, t73.id desc limit 400) t73 where t73.object_id <>
    (select $6) union select
    (select $6), t74.subject_id, 'relation', t74.id, t74.id, null, t74.since_earliest
    from (select t74.* from relation t74 where t74.object_id >=
      (select $6) and t74.object_id <=
      (select $6) and t74.rank <> 'deprecated' order by t74.object_id desc, t74.id desc limit 400) t74 where t74.subject_id <>
    (select $6) union select
    (select $6), t75.office_id, 'tenure', t75.id, t75.id, null, t75.since_earliest
    from (select t75.* from tenure t75 where t75.person_id >=
      (select $6) and t75.person_id <=
      (select $6) and t75.rank <> 'deprecated' order by t75.person_id desc, t75.id desc limit 400) t75 where t75.office_id <>
    (select $6) union select
    (select $6), t76.id, 'office', t76.id, t76.id, null, '0000-00-00'
    from (select t76.* from office t76 where t76.body_id >=
      (select $6) and t76.body_id <=
      (select $6) order by t76.body_id desc, t76.id desc limit 400) t76 where t76.id <>
    (select $6) union select
    (select $6), t77.id, 'embodiment', t77.id, t77.id, null, t77.formed_earliest
    from (select t77.* from alliance t77 where t77.organisation_id >=
      (select $6) and t77.organisation_id <=
      (select $6) order by t77.organisation_id desc, t77.id desc limit 400) t77 where t77.id <>
    (select $6) union select
    (select $6), t78.id, 'part_of', t78.id, t78.id, null, '0000-00-00'
    from (select t78.* from place t78 where t78.country_id >=
      (select $6) and t78.country_id <=
      (select $6) order by t78.country_id desc, t78.id desc limit 400) t78 where t78.id <>
    (select $6) union all select
    (select $6), t81.actor_id, 'meeting', t79.meeting_id, min(t79.id), min(t81.id), max(t79.meeting_start_earliest)
    from (select t79.* from participation t79 where t79.actor_id >=
      (select $6) and t79.actor_id <=
      (select $6) and t79.attendance not in ('declined', 'absent') and t79.rank <> 'deprecated' and
      (select 1 from meeting t80 where t80.id = t79.meeting_id and t80.status not in ('cancelled')) is not null order by t79.actor_id desc, t79.meeting_start_earliest desc, t79.id desc limit 400) t79 cross join participation t81 where t81.actor_id <>
    (select $6) and t81.meeting_id = t79.meeting_id and t81.attendance not in ('declined', 'absent') and t81.rank <> 'deprecated' group by t81.actor_id, t79.meeting_id union all select
    (select $6), t85.earlier_id, 'statement', t83.statement_id, min(t83.id), min(t85.id), max(t83.statement_date_earliest)
    from (select t83.* from target t83 where t83.record_id >=
      (select $6) and t83.record_id <=
      (select $6) and t83.rank <> 'deprecated' order by t83.record_id desc, t83.statement_date_earliest desc, t83.id desc limit 400) t83 cross join reference t85 where t85.earlier_id <>
    (select $6) and t85.statement_id = t83.statement_id and t85.rank <> 'deprecated' group by t85.earlier_id, t83.statement_id union all select
    (select $6), t88.speaker_id, 'statement', t87.statement_id, min(t87.id), min(t88.id), max(t87.statement_date_earliest)
    from (select t87.* from target t87 where t87.record_id >=
      (select $6) and t87.record_id <=
      (select $6) and t87.rank <> 'deprecated' order by t87.record_id desc, t87.statement_date_earliest desc, t87.id desc limit 400) t87 cross join statement t88 where t88.speaker_id <>
    (select $6) and t88.id = t87.statement_id group by t88.speaker_id, t87.statement_id union all select
    (select $6), t91.earlier_id, 'statement', t90.id, min(t90.id), min(t91.id), max(t90.date_earliest)
    from (select t90.* from statement t90 where t90.speaker_id >=
      (select $6) and t90.speaker_id <=
      (select $6) order by t90.speaker_id desc, t90.date_earliest desc, t90.id desc limit 400) t90 cross join reference t91 where t91.earlier_id <>
    (select $6) and t91.statement_id = t90.id and t91.rank <> 'deprecated' group by t91.earlier_id, t90.id union all select
    (select $6), t94.record_id, 'statement', t93.id, min(t93.id), min(t94.id), max(t93.date_earliest)
    from (select t93.* from statement t93 where t93.speaker_id >=
      (select $6) and t93.speaker_id <=
      (select $6) order by t93.speaker_id desc, t93.date_earliest desc, t93.id desc limit 400) t93 cross join target t94 where t94.record_id <>
    (select $6) and t94.statement_id = t93.id and t94.rank <> 'deprecated' group by t94.record_id, t93.id) t), neighbours2(id, of_one, of_other) as materialized
(select to_id, max(case when side = 'from' then 1 else 0 end), max(case when side = 'to' then 1 else 0 end) from near_ties1 group by to_id), frontier3(side, id) as materialized
(select side, id
  from (select side, id, row_number() over (partition by side order by id) as n
    from (select id, of_one, of_other, max(case when id not in ($7, $8) then 0 else 1 end) over () + sum(of_one * of_other) over () as near from neighbours2) each cross join
    (select 'from' as side union all select 'to' as side) sides where case side when 'from' then of_one else of_other end = 1 and id not in ($7, $8) and near < 5) found where n <= 40 and $9 <> $10), near4(length, via_one, via_two, via_three) as materialized
(select 0, '', '', '' where not $15 <> $16 union all select distinct case when id not in ($11, $12) then 2 else 1 end, case when id not in ($11, $12) then id else '' end, '', '' from neighbours2 where $13 <> $14 and (not id not in ($11, $12) or of_one + of_other = 2) order by 1, 2 limit 5), far_ties5(side, from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select side, t129.from_id, t129.to_id, t129.kind, t129.via_id, t129.one_id, t129.two_id, t129.day from frontier3 cross join lateral
  (select frontier3.id, t130.actor_id, 'membership', t130.id, t130.id, null, t130.since_earliest
    from (select t130.* from membership t130 where t130.alliance_id >= frontier3.id and t130.alliance_id <= frontier3.id and t130.rank <> 'deprecated' order by t130.alliance_id desc, t130.id desc limit 40) t130 where t130.actor_id <> frontier3.id union select frontier3.id, t131.alliance_id, 'membership', t131.id, t131.id, null, t131.since_earliest
    from (select t131.* from membership t131 where t131.actor_id >= frontier3.id and t131.actor_id <= frontier3.id and t131.rank <> 'deprecated' order by t131.actor_id desc, t131.id desc limit 40) t131 where t131.alliance_id <> frontier3.id union select frontier3.id, t132.obligor_id, 'obligation', t132.id, t132.id, null, t132.since_earliest
    from (select t132.* from obligation t132 where t132.alliance_id >= frontier3.id and t132.alliance_id <= frontier3.id and t132.obligor_id is not null and t132.rank <> 'deprecated' order by t132.alliance_id desc, t132.id desc limit 40) t132 where t132.obligor_id <> frontier3.id union select frontier3.id, t133.beneficiary_id, 'obligation', t133.id, t133.id, null, t133.since_earliest
    from (select t133.* from obligation t133 where t133.alliance_id >= frontier3.id and t133.alliance_id <= frontier3.id and t133.beneficiary_id is not null and t133.rank <> 'deprecated' order by t133.alliance_id desc, t133.id desc limit 40) t133 where t133.beneficiary_id <> frontier3.id union select frontier3.id, t134.alliance_id, 'obligation', t134.id, t134.id, null, t134.since_earliest
    from (select t134.* from obligation t134 where t134.obligor_id >= frontier3.id and t134.obligor_id <= frontier3.id and t134.rank <> 'deprecated' order by t134.obligor_id desc, t134.id desc limit 40) t134 where t134.alliance_id <> frontier3.id union select frontier3.id, t135.beneficiary_id, 'obligation', t135.id, t135.id, null, t135.since_earliest
    from (select t135.* from obligation t135 where t135.obligor_id >= frontier3.id and t135.obligor_id <= frontier3.id and t135.beneficiary_id is not null and t135.rank <> 'deprecated' order by t135.obligor_id desc, t135.id desc limit 40) t135 where t135.beneficiary_id <> frontier3.id union select frontier3.id, t136.alliance_id, 'obligation', t136.id, t136.id, null, t136.since_earliest
    from (select t136.* from obligation t136 where t136.beneficiary_id >= frontier3.id and t136.beneficiary_id <= frontier3.id and t136.rank <> 'deprecated' order by t136.beneficiary_id desc, t136.id desc limit 40) t136 where t136.alliance_id <> frontier3.id union select frontier3.id, t137.obligor_id, 'obligation', t137.id, t137.id, null, t137.since_earliest
    from (select t137.* from obligation t137 where t137.beneficiary_id >= frontier3.id and t137.beneficiary_id <= frontier3.id and t137.obligor_id is not null and t137.rank <> 'deprecated' order by t137.beneficiary_id desc, t137.id desc limit 40) t137 where t137.obligor_id <> frontier3.id union select frontier3.id, t138.object_id, 'relation', t138.id, t138.id, null, t138.since_earliest
    from (select t138.* from relation t138 where t138.subject_id >= frontier3.id and t138.subject_id <= frontier3.id and t138.rank <> 'deprecated' order by t138.subject_id desc, t138.id desc limit 40) t138 where t138.object_id <> frontier3.id union select frontier3.id, t139.subject_id, 'relation', t139.id, t139.id, null, t139.since_earliest
    from (select t139.* from relation t139 where t139.object_id >= frontier3.id and t139.object_id <= frontier3.id and t139.rank <> 'deprecated' order by t139.object_id desc, t139.id desc limit 40) t139 where t139.subject_id <> frontier3.id union select frontier3.id, t140.office_id, 'tenure', t140.id, t140.id, null, t140.since_earliest
    from (select t140.* from tenure t140 where t140.person_id >= frontier3.id and t140.person_id <= frontier3.id and t140.rank <> 'deprecated' order by t140.person_id desc, t140.id desc limit 40) t140 where t140.office_id <> frontier3.id union select frontier3.id, t141.person_id, 'tenure', t141.id, t141.id, null, t141.since_earliest
    from (select t141.* from tenure t141 where t141.office_id >= frontier3.id and t141.office_id <= frontier3.id and t141.rank <> 'deprecated' order by t141.office_id desc, t141.id desc limit 40) t141 where t141.person_id <> frontier3.id union select frontier3.id, t142.body_id, 'office', t142.id, t142.id, null, '0000-00-00'
    from (select t142.* from office t142 where t142.id >= frontier3.id and t142.id <= frontier3.id order by t142.id desc, t142.id desc limit 40) t142 where t142.body_id <> frontier3.id union select frontier3.id, t143.id, 'office', t143.id, t143.id, null, '0000-00-00'
    from (select t143.* from office t143 where t143.body_id >= frontier3.id and t143.body_id <= frontier3.id order by t143.body_id desc, t143.id desc limit 40) t143 where t143.id <> frontier3.id union select frontier3.id, t144.organisation_id, 'embodiment', t144.id, t144.id, null, t144.formed_earliest
    from (select t144.* from alliance t144 where t144.id >= frontier3.id and t144.id <= frontier3.id and t144.organisation_id is not null order by t144.id desc, t144.id desc limit 40) t144 where t144.organisation_id <> frontier3.id union select frontier3.id, t145.id, 'embodiment', t145.id, t145.id, null, t145.formed_earliest
    from (select t145.* from alliance t145 where t145.organisation_id >= frontier3.id and t145.organisation_id <= frontier3.id order by t145.organisation_id desc, t145.id desc limit 40) t145 where t145.id <> frontier3.id union select frontier3.id, t146.part_of_id, 'part_of', t146.id, t146.id, null, t146.start_earliest
    from (select t146.* from meeting t146 where t146.id >= frontier3.id and t146.id <= frontier3.id and t146.part_of_id is not null order by t146.id desc, t146.id desc limit 40) t146 where t146.part_of_id <> frontier3.id union select frontier3.id, t147.id, 'part_of', t147.id, t147.id, null, t147.start_earliest
    from (select t147.* from meeting t147 where t147.part_of_id >= frontier3.id and t147.part_of_id <= frontier3.id order by t147.part_of_id desc, t147.id desc limit 40) t147 where t147.id <> frontier3.id union select frontier3.id, t148.country_id, 'part_of', t148.id, t148.id, null, '0000-00-00'
    from (select t148.* from place t148 where t148.id >= frontier3.id and t148.id <= frontier3.id and t148.country_id is not null order by t148.id desc, t148.id desc limit 40) t148 where t148.country_id <> frontier3.id union select frontier3.id, t149.id, 'part_of', t149.id, t149.id, null, '0000-00-00'
    from (select t149.* from place t149 where t149.country_id >= frontier3.id and t149.country_id <= frontier3.id order by t149.country_id desc, t149.id desc limit 40) t149 where t149.id <> frontier3.id union select frontier3.id, t150.broader_id, 'part_of', t150.id, t150.id, null, '0000-00-00'
    from (select t150.* from topic t150 where t150.id >= frontier3.id and t150.id <= frontier3.id and t150.broader_id is not null order by t150.id desc, t150.id desc limit 40) t150 where t150.broader_id <> frontier3.id union select frontier3.id, t151.id, 'part_of', t151.id, t151.id, null, '0000-00-00'
    from (select t151.* from topic t151 where t151.broader_id >= frontier3.id and t151.broader_id <= frontier3.id order by t151.broader_id desc, t151.id desc limit 40) t151 where t151.id <> frontier3.id union all select frontier3.id, t154.actor_id, 'meeting', t152.meeting_id, min(t152.id), min(t154.id), max(t152.meeting_start_earliest)
    from (select t152.* from participation t152 where t152.actor_id >= frontier3.id and t152.actor_id <= frontier3.id and t152.attendance not in ('declined', 'absent') and t152.rank <> 'deprecated' and
      (select 1 from meeting t153 where t153.id = t152.meeting_id and t153.status not in ('cancelled')) is not null order by t152.actor_id desc, t152.meeting_start_earliest desc, t152.id desc limit 40) t152 cross join participation t154 where t154.actor_id <> frontier3.id and t154.meeting_id = t152.meeting_id and t154.attendance not in ('declined', 'absent') and t154.rank <> 'deprecated' group by t154.actor_id, t152.meeting_id union all select frontier3.id, t158.record_id, 'statement', t156.statement_id, min(t156.id), min(t158.id), max(t156.statement_date_earliest)
    from (select t156.* from reference t156 where t156.earlier_id >= frontier3.id and t156.earlier_id <= frontier3.id and t156.rank <> 'deprecated' order by t156.earlier_id desc, t156.statement_date_earliest desc, t156.id desc limit 40) t156 cross join target t158 where t158.record_id <> frontier3.id and t158.statement_id = t156.statement_id and t158.rank <> 'deprecated' group by t158.record_id, t156.statement_id union all select frontier3.id, t161.speaker_id, 'statement', t160.statement_id, min(t160.id), min(t161.id), max(t160.statement_date_earliest)
    from (select t160.* from reference t160 where t160.earlier_id >= frontier3.id and t160.earlier_id <= frontier3.id and t160.rank <> 'deprecated' order by t160.earlier_id desc, t160.statement_date_earliest desc, t160.id desc limit 40) t160 cross join statement t161 where t161.speaker_id <> frontier3.id and t161.id = t160.statement_id group by t161.speaker_id, t160.statement_id union all select frontier3.id, t165.earlier_id, 'statement', t163.statement_id, min(t163.id), min(t165.id), max(t163.statement_date_earliest)
    from (select t163.* from target t163 where t163.record_id >= frontier3.id and t163.record_id <= frontier3.id and t163.rank <> 'deprecated' order by t163.record_id desc, t163.statement_date_earliest desc, t163.id desc limit 40) t163 cross join reference t165 where t165.earlier_id <> frontier3.id and t165.statement_id = t163.statement_id and t165.rank <> 'deprecated' group by t165.earlier_id, t163.statement_id union all select frontier3.id, t168.speaker_id, 'statement', t167.statement_id, min(t167.id), min(t168.id), max(t167.statement_date_earliest)
    from (select t167.* from target t167 where t167.record_id >= frontier3.id and t167.record_id <= frontier3.id and t167.rank <> 'deprecated' order by t167.record_id desc, t167.statement_date_earliest desc, t167.id desc limit 40) t167 cross join statement t168 where t168.speaker_id <> frontier3.id and t168.id = t167.statement_id group by t168.speaker_id, t167.statement_id union all select frontier3.id, t171.earlier_id, 'statement', t170.id, min(t170.id), min(t171.id), max(t170.date_earliest)
    from (select t170.* from statement t170 where t170.speaker_id >= frontier3.id and t170.speaker_id <= frontier3.id order by t170.speaker_id desc, t170.date_earliest desc, t170.id desc limit 40) t170 cross join reference t171 where t171.earlier_id <> frontier3.id and t171.statement_id = t170.id and t171.rank <> 'deprecated' group by t171.earlier_id, t170.id union all select frontier3.id, t174.record_id, 'statement', t173.id, min(t173.id), min(t174.id), max(t173.date_earliest)
    from (select t173.* from statement t173 where t173.speaker_id >= frontier3.id and t173.speaker_id <= frontier3.id order by t173.speaker_id desc, t173.date_earliest desc, t173.id desc limit 40) t173 cross join target t174 where t174.record_id <> frontier3.id and t174.statement_id = t173.id and t174.rank <> 'deprecated' group by t174.record_id, t173.id) t129(from_id, to_id, kind, via_id, one_id, two_id, day)), steps6(side, from_id, to_id) as materialized
(select distinct side, from_id, to_id from far_ties5), shorter7(length, via_one, via_two, via_three) as materialized
(select length, via_one, via_two, via_three from near4 union select case when to_id = case side when 'from' then $20 else $19 end then 2 else 3 end, case when side = 'from' or to_id = case side when 'from' then $20 else $19 end then from_id else to_id end, case when to_id = case side when 'from' then $20 else $19 end then '' else case when side = 'from' then to_id else from_id end end, '' from steps6
  left join neighbours2 on id = to_id where to_id = case side when 'from' then $20 else $19 end or (case side when 'from' then of_other else of_one end = 1 and to_id not in ($21, $22))), found8(length, via_one, via_two, via_three, number) as materialized
(select length, via_one, via_two, via_three, number
  from (select length, via_one, via_two, via_three, row_number() over (order by length, via_one, via_two, via_three) as number
    from (select length, via_one, via_two, via_three from shorter7 union all select *
      from (select distinct 4, ahead.from_id, ahead.to_id, back.from_id from steps6 ahead join steps6 back on back.to_id = ahead.to_id where ahead.side = 'from' and back.side = 'to' and ahead.from_id <> back.from_id and ahead.to_id not in ($23, $24) and
        (select count(*) from shorter7) < 5 order by 2, 3, 4 limit 5) furthest) every) numbered where number <= 5), p9 as materialized
(select t176.*, row_number() over (order by t176.number) as _n
  from (select length, number from found8) t176), latest9(number, place, from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select number, place, from_id, to_id, kind, via_id, one_id, two_id, day
  from (select tied.*, row_number() over (partition by number, place order by day desc, via_id desc, kind, one_id, two_id) as best
    from (select distinct number, place, case turned when 0 then read.from_id else read.to_id end as from_id, case turned when 0 then read.to_id else read.from_id end as to_id, read.kind as kind, read.via_id as via_id, case turned when 0 then read.one_id else coalesce(read.two_id, read.one_id) end as one_id, case turned when 0 then read.two_id else case when read.two_id is not null then read.one_id end end as two_id, read.day as day
      from (select from_id, to_id, kind, via_id, one_id, two_id, day from near_ties1 union all select from_id, to_id, kind, via_id, one_id, two_id, day from far_ties5) read join
      (select number, place, turned, case turned when 0 then begin_id else end_id end as from_id, case turned when 0 then end_id else begin_id end as to_id
        from (select number, place, case place when 1 then $25 when 2 then via_one when 3 then via_two when 4 then via_three end as begin_id, case when place = length then $27 else case place when 1 then via_one when 2 then via_two when 3 then via_three when 4 then $26 end end as end_id from found8 join
          (select 1 as place union all select 2 as place union all select 3 as place union all select 4 as place) places on place <= length) legs cross join
        (select 0 as turned union all select 1) ways) legs on legs.from_id = read.from_id and legs.to_id = read.to_id) tied) ranked where best = 1), told_citation10(id, revision, label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t191.id, t191.revision, t191.label, t191.note, t191.record_id, t191.document_id, t191.support_type, t191.value, t191.start_offset, t191.end_offset, t191.span_sha256, t191.page, t191.phrase, t191.prefix, t191.suffix, t191.field from citation t191 where true), x12(id, json) as
(select t178._n, concat('[',
    (select string_agg(t197._told, ',')
      from (select row_number() over (order by t186.place) as _n, concat(((('{"from":{"id":"' || t187.id) || ('","recordKind":' || to_json(upper(t187.record_kind)) || ',"label":')) || ((to_json(t187.label) || '},"to":{"id":"' || t188.id) || ('","recordKind":' || to_json(upper(t188.record_kind)) || ',"label":'))) || (((to_json(t188.label) || '},"kind":"' || upper(t186.kind)) || ('","date":' || case when t186.date is null then 'null' else ('{"text":"' || t186.date || '","earliest":') || (case t186.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t186.date_earliest || '"' end || ',"latest":' || case t186.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t186.date_latest || '"' end || '}') end || ',"via":{"id":"')) || ((t189.id || '","recordKind":' || to_json(upper(t189.record_kind))) || (',"label":' || to_json(t189.label) || '},"edges":['))),
          (select string_agg(t196._told, ',')
            from (select row_number() over (order by t193.place) as _n, ('{"record":{"id":"' || t194.id || '","recordKind":' || to_json(upper(t194.record_kind))) || ((',"label":' || to_json(t194.label)) || ('},"citation":' || case when t195.id is null then 'null' else (('{"id":"' || t195.id) || ('","startOffset":' || coalesce(t195.start_offset::text, 'null') || ',"endOffset":')) || ((coalesce(t195.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t195.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t195.phrase)::text, 'null') || '}')) end || '}')) as _told
              from (select 1 as place, t186.one_id as record_id,
                (select t190.id from told_citation10 t190 where t190.record_id = t186.one_id and t190.support_type = 'supports' order by t190.id limit 1) as citation_id where t186.one_id is not null union all select 2 as place, t186.two_id as record_id,
                (select t192.id from told_citation10 t192 where t192.record_id = t186.two_id and t192.support_type = 'supports' order by t192.id limit 1) as citation_id where t186.two_id is not null) t193
              left join record t194 on t194.id = t193.record_id
              left join citation t195 on t195.id = t193.citation_id order by _n limit 2) t196), ']}') as _told
        from (select latest9.from_id, latest9.to_id, latest9.kind, latest9.via_id, latest9.one_id, latest9.two_id, latest9.place, coalesce(t179.start, t180.date, t181.since, t182.since, t183.since, t184.since, t185.formed) as date, coalesce(t179.start_earliest, t180.date_earliest, t181.since_earliest, t182.since_earliest, t183.since_earliest, t184.since_earliest, t185.formed_earliest) as date_earliest, coalesce(t179.start_latest, t180.date_latest, t181.since_latest, t182.since_latest, t183.since_latest, t184.since_latest, t185.formed_latest) as date_latest from latest9
          left join meeting t179 on t179.id = latest9.via_id
          left join statement t180 on t180.id = latest9.via_id
          left join membership t181 on t181.id = latest9.via_id
          left join obligation t182 on t182.id = latest9.via_id
          left join relation t183 on t183.id = latest9.via_id
          left join tenure t184 on t184.id = latest9.via_id
          left join alliance t185 on t185.id = latest9.via_id where latest9.number = t178.number) t186
        left join record t187 on t187.id = t186.from_id
        left join record t188 on t188.id = t186.to_id
        left join record t189 on t189.id = t186.via_id order by _n limit 4) t197), ']') from p9 t178), x13(id, json) as
(select 1, concat('[',
    (select string_agg(t198._told, ',')
      from (select t177._n as _n, concat('{"length":' || t177.length || ',"hops":',
          (select x12.json from x12 where x12.id = t177._n), '}') as _told from p9 t177 order by _n limit 20) t198), ']')) select concat('{"data":{"paths":', coalesce(
    (select concat('{"paths":',
        (select x13.json from x13), ',"isComplete":' || case when t1.is_complete then 'true' else 'false' end || '}')
      from (select not $17 <> $18 or (not (
            (select count(*)
              from (select t4.* from participation t4 where t4.actor_id >=
                (select $3) and t4.actor_id <=
                (select $3) and t4.attendance not in ('declined', 'absent') and t4.rank <> 'deprecated' and
                (select 1 from meeting t5 where t5.id = t4.meeting_id and t5.status not in ('cancelled')) is not null order by t4.actor_id desc, t4.meeting_start_earliest desc, t4.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t6.* from target t6 where t6.record_id >=
                (select $3) and t6.record_id <=
                (select $3) and t6.rank <> 'deprecated' order by t6.record_id desc, t6.statement_date_earliest desc, t6.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t8.* from target t8 where t8.record_id >=
                (select $3) and t8.record_id <=
                (select $3) and t8.rank <> 'deprecated' order by t8.record_id desc, t8.statement_date_earliest desc, t8.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t9.* from statement t9 where t9.speaker_id >=
                (select $3) and t9.speaker_id <=
                (select $3) order by t9.speaker_id desc, t9.date_earliest desc, t9.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t10.* from statement t10 where t10.speaker_id >=
                (select $3) and t10.speaker_id <=
                (select $3) order by t10.speaker_id desc, t10.date_earliest desc, t10.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t11.* from membership t11 where t11.actor_id >=
                (select $3) and t11.actor_id <=
                (select $3) and t11.rank <> 'deprecated' order by t11.actor_id desc, t11.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t12.* from obligation t12 where t12.obligor_id >=
                (select $3) and t12.obligor_id <=
                (select $3) and t12.rank <> 'deprecated' order by t12.obligor_id desc, t12.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t13.* from obligation t13 where t13.obligor_id >=
                (select $3) and t13.obligor_id <=
                (select $3) and t13.beneficiary_id is not null and t13.rank <> 'deprecated' order by t13.obligor_id desc, t13.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t14.* from obligation t14 where t14.beneficiary_id >=
                (select $3) and t14.beneficiary_id <=
                (select $3) and t14.rank <> 'deprecated' order by t14.beneficiary_id desc, t14.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t15.* from obligation t15 where t15.beneficiary_id >=
                (select $3) and t15.beneficiary_id <=
                (select $3) and t15.obligor_id is not null and t15.rank <> 'deprecated' order by t15.beneficiary_id desc, t15.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t16.* from relation t16 where t16.subject_id >=
                (select $3) and t16.subject_id <=
                (select $3) and t16.rank <> 'deprecated' order by t16.subject_id desc, t16.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t17.* from relation t17 where t17.object_id >=
                (select $3) and t17.object_id <=
                (select $3) and t17.rank <> 'deprecated' order by t17.object_id desc, t17.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t18.* from tenure t18 where t18.person_id >=
                (select $3) and t18.person_id <=
                (select $3) and t18.rank <> 'deprecated' order by t18.person_id desc, t18.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t19.* from office t19 where t19.body_id >=
                (select $3) and t19.body_id <=
                (select $3) order by t19.body_id desc, t19.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t20.* from alliance t20 where t20.organisation_id >=
                (select $3) and t20.organisation_id <=
                (select $3) order by t20.organisation_id desc, t20.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t21.* from place t21 where t21.country_id >=
                (select $3) and t21.country_id <=
                (select $3) order by t21.country_id desc, t21.id desc limit 401) r) > 400) and not (
            (select count(*)
              from (select t22.* from participation t22 where t22.actor_id >=
                (select $4) and t22.actor_id <=
                (select $4) and t22.attendance not in ('declined', 'absent') and t22.rank <> 'deprecated' and
                (select 1 from meeting t23 where t23.id = t22.meeting_id and t23.status not in ('cancelled')) is not null order by t22.actor_id desc, t22.meeting_start_earliest desc, t22.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t24.* from target t24 where t24.record_id >=
                (select $4) and t24.record_id <=
                (select $4) and t24.rank <> 'deprecated' order by t24.record_id desc, t24.statement_date_earliest desc, t24.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t26.* from target t26 where t26.record_id >=
                (select $4) and t26.record_id <=
                (select $4) and t26.rank <> 'deprecated' order by t26.record_id desc, t26.statement_date_earliest desc, t26.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t27.* from statement t27 where t27.speaker_id >=
                (select $4) and t27.speaker_id <=
                (select $4) order by t27.speaker_id desc, t27.date_earliest desc, t27.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t28.* from statement t28 where t28.speaker_id >=
                (select $4) and t28.speaker_id <=
                (select $4) order by t28.speaker_id desc, t28.date_earliest desc, t28.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t29.* from membership t29 where t29.actor_id >=
                (select $4) and t29.actor_id <=
                (select $4) and t29.rank <> 'deprecated' order by t29.actor_id desc, t29.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t30.* from obligation t30 where t30.obligor_id >=
                (select $4) and t30.obligor_id <=
                (select $4) and t30.rank <> 'deprecated' order by t30.obligor_id desc, t30.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t31.* from obligation t31 where t31.obligor_id >=
                (select $4) and t31.obligor_id <=
                (select $4) and t31.beneficiary_id is not null and t31.rank <> 'deprecated' order by t31.obligor_id desc, t31.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t32.* from obligation t32 where t32.beneficiary_id >=
                (select $4) and t32.beneficiary_id <=
                (select $4) and t32.rank <> 'deprecated' order by t32.beneficiary_id desc, t32.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t33.* from obligation t33 where t33.beneficiary_id >=
                (select $4) and t33.beneficiary_id <=
                (select $4) and t33.obligor_id is not null and t33.rank <> 'deprecated' order by t33.beneficiary_id desc, t33.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t34.* from relation t34 where t34.subject_id >=
                (select $4) and t34.subject_id <=
                (select $4) and t34.rank <> 'deprecated' order by t34.subject_id desc, t34.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t35.* from relation t35 where t35.object_id >=
                (select $4) and t35.object_id <=
                (select $4) and t35.rank <> 'deprecated' order by t35.object_id desc, t35.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t36.* from tenure t36 where t36.person_id >=
                (select $4) and t36.person_id <=
                (select $4) and t36.rank <> 'deprecated' order by t36.person_id desc, t36.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t37.* from office t37 where t37.body_id >=
                (select $4) and t37.body_id <=
                (select $4) order by t37.body_id desc, t37.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t38.* from alliance t38 where t38.organisation_id >=
                (select $4) and t38.organisation_id <=
                (select $4) order by t38.organisation_id desc, t38.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t39.* from place t39 where t39.country_id >=
                (select $4) and t39.country_id <=
                (select $4) order by t39.country_id desc, t39.id desc limit 401) r) > 400) and (not
            (select count(*) from near4) < 5 or (
              (select coalesce(sum(of_one), 0) <= 40 and coalesce(sum(of_other), 0) <= 40 from neighbours2) and not exists
              (select 1 from frontier3 where
                (select count(*)
                  from (select t96.* from participation t96 where t96.actor_id >= frontier3.id and t96.actor_id <= frontier3.id and t96.attendance not in ('declined', 'absent') and t96.rank <> 'deprecated' and
                    (select 1 from meeting t97 where t97.id = t96.meeting_id and t97.status not in ('cancelled')) is not null order by t96.actor_id desc, t96.meeting_start_earliest desc, t96.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t98.* from reference t98 where t98.earlier_id >= frontier3.id and t98.earlier_id <= frontier3.id and t98.rank <> 'deprecated' order by t98.earlier_id desc, t98.statement_date_earliest desc, t98.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t100.* from reference t100 where t100.earlier_id >= frontier3.id and t100.earlier_id <= frontier3.id and t100.rank <> 'deprecated' order by t100.earlier_id desc, t100.statement_date_earliest desc, t100.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t101.* from target t101 where t101.record_id >= frontier3.id and t101.record_id <= frontier3.id and t101.rank <> 'deprecated' order by t101.record_id desc, t101.statement_date_earliest desc, t101.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t103.* from target t103 where t103.record_id >= frontier3.id and t103.record_id <= frontier3.id and t103.rank <> 'deprecated' order by t103.record_id desc, t103.statement_date_earliest desc, t103.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t104.* from statement t104 where t104.speaker_id >= frontier3.id and t104.speaker_id <= frontier3.id order by t104.speaker_id desc, t104.date_earliest desc, t104.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t105.* from statement t105 where t105.speaker_id >= frontier3.id and t105.speaker_id <= frontier3.id order by t105.speaker_id desc, t105.date_earliest desc, t105.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t106.* from membership t106 where t106.alliance_id >= frontier3.id and t106.alliance_id <= frontier3.id and t106.rank <> 'deprecated' order by t106.alliance_id desc, t106.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t107.* from membership t107 where t107.actor_id >= frontier3.id and t107.actor_id <= frontier3.id and t107.rank <> 'deprecated' order by t107.actor_id desc, t107.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t108.* from obligation t108 where t108.alliance_id >= frontier3.id and t108.alliance_id <= frontier3.id and t108.obligor_id is not null and t108.rank <> 'deprecated' order by t108.alliance_id desc, t108.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t109.* from obligation t109 where t109.alliance_id >= frontier3.id and t109.alliance_id <= frontier3.id and t109.beneficiary_id is not null and t109.rank <> 'deprecated' order by t109.alliance_id desc, t109.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t110.* from obligation t110 where t110.obligor_id >= frontier3.id and t110.obligor_id <= frontier3.id and t110.rank <> 'deprecated' order by t110.obligor_id desc, t110.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t111.* from obligation t111 where t111.obligor_id >= frontier3.id and t111.obligor_id <= frontier3.id and t111.beneficiary_id is not null and t111.rank <> 'deprecated' order by t111.obligor_id desc, t111.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t112.* from obligation t112 where t112.beneficiary_id >= frontier3.id and t112.beneficiary_id <= frontier3.id and t112.rank <> 'deprecated' order by t112.beneficiary_id desc, t112.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t113.* from obligation t113 where t113.beneficiary_id >= frontier3.id and t113.beneficiary_id <= frontier3.id and t113.obligor_id is not null and t113.rank <> 'deprecated' order by t113.beneficiary_id desc, t113.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t114.* from relation t114 where t114.subject_id >= frontier3.id and t114.subject_id <= frontier3.id and t114.rank <> 'deprecated' order by t114.subject_id desc, t114.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t115.* from relation t115 where t115.object_id >= frontier3.id and t115.object_id <= frontier3.id and t115.rank <> 'deprecated' order by t115.object_id desc, t115.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t116.* from tenure t116 where t116.person_id >= frontier3.id and t116.person_id <= frontier3.id and t116.rank <> 'deprecated' order by t116.person_id desc, t116.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t117.* from tenure t117 where t117.office_id >= frontier3.id and t117.office_id <= frontier3.id and t117.rank <> 'deprecated' order by t117.office_id desc, t117.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t118.* from office t118 where t118.id >= frontier3.id and t118.id <= frontier3.id order by t118.id desc, t118.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t119.* from office t119 where t119.body_id >= frontier3.id and t119.body_id <= frontier3.id order by t119.body_id desc, t119.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t120.* from alliance t120 where t120.id >= frontier3.id and t120.id <= frontier3.id and t120.organisation_id is not null order by t120.id desc, t120.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t121.* from alliance t121 where t121.organisation_id >= frontier3.id and t121.organisation_id <= frontier3.id order by t121.organisation_id desc, t121.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t122.* from meeting t122 where t122.id >= frontier3.id and t122.id <= frontier3.id and t122.part_of_id is not null order by t122.id desc, t122.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t123.* from meeting t123 where t123.part_of_id >= frontier3.id and t123.part_of_id <= frontier3.id order by t123.part_of_id desc, t123.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t124.* from place t124 where t124.id >= frontier3.id and t124.id <= frontier3.id and t124.country_id is not null order by t124.id desc, t124.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t125.* from place t125 where t125.country_id >= frontier3.id and t125.country_id <= frontier3.id order by t125.country_id desc, t125.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t126.* from topic t126 where t126.id >= frontier3.id and t126.id <= frontier3.id and t126.broader_id is not null order by t126.id desc, t126.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t127.* from topic t127 where t127.broader_id >= frontier3.id and t127.broader_id <= frontier3.id order by t127.broader_id desc, t127.id desc limit 41) r) > 40)))) as is_complete where exists
        (select 1 from record t2 where t2.id = $1 and t2.retired is null) and exists
        (select 1 from record t3 where t3.id = $2 and t3.retired is null)) t1), 'null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

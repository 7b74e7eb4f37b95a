with near_ties1(side, from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select 'from', t.*
  from (select *
    from (with own(from_id, to_id, kind, via_id, one_id, two_id, day) as
      (select
        (select $5), t28.part_of_id, 'part_of', t28.id, t28.id, null, t28.start_earliest
        from (select t28.* from meeting t28 where t28.id >=
          (select $5) and t28.id <=
          (select $5) and t28.part_of_id is not null order by t28.id desc, t28.id desc limit 400) t28 where t28.part_of_id <>
        (select $5) union select
        (select $5), t29.id, 'part_of', t29.id, t29.id, null, t29.start_earliest
        from (select t29.* from meeting t29 where t29.part_of_id >=
          (select $5) and t29.part_of_id <=
          (select $5) order by t29.part_of_id desc, t29.id desc limit 400) t29 where t29.id <>
        (select $5) union select
        (select $5), t30.actor_id, 'meeting',
        (select $5), t30.id, null, t30.meeting_start_earliest
        from (select t30.* from participation t30 where t30.meeting_id >=
          (select $5) and t30.meeting_id <=
          (select $5) and t30.attendance not in ('declined', 'absent') and t30.rank <> 'deprecated' order by t30.meeting_id desc, t30.id desc limit 400) t30
              where t30.actor_id <>
        (select $5)) select from_id, to_id, kind, via_id, min(one_id), null, max(day) from own group by from_id, to_id, kind, via_id) own union all select
    (select $5), t33.earlier_id, 'statement', t31.statement_id, min(t31.id), min(t33.id), max(t31.statement_date_earliest)
    from (select t31.* from target t31 where t31.record_id >=
      (select $5) and t31.record_id <=
      (select $5) and t31.rank <> 'deprecated' order by t31.record_id desc, t31.statement_date_earliest desc, t31.id desc limit 400) t31 cross join reference
          t33 where t33.earlier_id <>
    (select $5) and t33.statement_id = t31.statement_id and t33.rank <> 'deprecated' group by t33.earlier_id, t31.statement_id union all select
    (select $5), t36.speaker_id, 'statement', t35.statement_id, min(t35.id), min(t36.id), max(t35.statement_date_earliest)
    from (select t35.* from target t35 where t35.record_id >=
      (select $5) and t35.record_id <=
      (select $5) and t35.rank <> 'deprecated' order by t35.record_id desc, t35.statement_date_earliest desc, t35.id desc limit 400) t35 cross join statement
          t36 where t36.speaker_id <>
    (select $5) and t36.id = t35.statement_id group by t36.speaker_id, t35.statement_id) t union all select 'to', t.*
  from (select
    (select $6), t38.alliance_id, 'membership', t38.id, t38.id, null, t38.since_earliest
    from (select t38.* from membership t38 where t38.actor_id >=
      (select $6) and t38.actor_id <=
      (select $6) and t38.rank <> 'deprecated' order by t38.actor_id desc, t38.id desc limit 400) t38 where t38.alliance_id <>
    (select $6) union select
    (select $6), t39.alliance_id, 'obligation', t39.id, t39.id, null, t39.since_earliest
    from (select t39.* from obligation t39 where t39.obligor_id >=
      (select $6) and t39.obligor_id <=
      (select $6) and t39.rank <> 'deprecated' order by t39.obligor_id desc, t39.id desc limit 400) t39 where t39.alliance_id <>
    (select $6) union select
    (select $6), t40.beneficiary_id, 'obligation', t40.id, t40.id, null, t40.since_earliest
    from (select t40.* from obligation t40 where t40.obligor_id >=
      (select $6) and t40.obligor_id <=
      (select $6) and t40.beneficiary_id is not null and t40.rank <> 'deprecated' order by t40.obligor_id desc, t40.id desc limit 400) t40 where
          t40.beneficiary_id <>
    (select $6) union select
    (select $6), t41.alliance_id, 'obligation', t41.id, t41.id, null, t41.since_earliest
    from (select t41.* from obligation t41 where t41.beneficiary_id >=
      (select $6) and t41.beneficiary_id <=
      (select $6) and t41.rank <> 'deprecated' order by t41.beneficiary_id desc, t41.id desc limit 400) t41 where t41.alliance_id <>
    (select $6) union select
    (select $6), t42.obligor_id, 'obligation', t42.id, t42.id, null, t42.since_earliest
    from (select t42.* from obligation t42 where t42.beneficiary_id >=
      (select $6) and t42.beneficiary_id <=
      (select $6) and t42.obligor_id is not null and t42.rank <> 'deprecated' order by t42.beneficiary_id desc, t42.id desc limit 400) t42 where t42.obligor_id
          <>
    (select $6) union select
    (select $6), t43.object_id, 'relation', t43.id, t43.id, null, t43.since_earliest
    from (select t43.* from relation t43 where t43.subject_id >=
      (select $6) and t43.subject_id <=
      (select $6) and t43.rank <> 'deprecated' order by t43.subject_id desc, t43.id desc limit 400) t43 where t43.object_id <>
    (select $6) union select
    (select $6), t44.subject_id, 'relation', t44.id, t44.id, null, t44.since_earliest
    from (select t44.* from relation t44 where t44.object_id >=
      (select $6) and t44.object_id <=
      (select $6) and t44.rank <> 'deprecated' order by t44.object_id desc, t44.id desc limit 400) t44 where t44.subject_id <>
    (select $6) union select
    (select $6), t45.office_id, 'tenure', t45.id, t45.id, null, t45.since_earliest
    from (select t45.* from tenure t45 where t45.person_id >=
      (select $6) and t45.person_id <=
      (select $6) and t45.rank <> 'deprecated' order by t45.person_id desc, t45.id desc limit 400) t45 where t45.office_id <>
    (select $6) union select
    (select $6), t46.id, 'office', t46.id, t46.id, null, '0000-00-00'
    from (select t46.* from office t46 where t46.body_id >=
      (select $6) and t46.body_id <=
      (select $6) order by t46.body_id desc, t46.id desc limit 400) t46 where t46.id <>
    (select $6) union select
    (select $6), t47.id, 'embodiment', t47.id, t47.id, null, t47.formed_earliest
    from (select t47.* from alliance t47 where t47.organisation_id >=
      (select $6) and t47.organisation_id <=
      (select $6) order by t47.organisation_id desc, t47.id desc limit 400) t47 where t47.id <>
    (select $6) union select
    (select $6), t48.id, 'part_of', t48.id, t48.id, null, '0000-00-00'
    from (select t48.* from place t48 where t48.country_id >=
      (select $6) and t48.country_id <=
      (select $6) order by t48.country_id desc, t48.id desc limit 400) t48 where t48.id <>
    (select $6) union all select
    (select $6), t51.actor_id, 'meeting', t49.meeting_id, min(t49.id), min(t51.id), max(t49.meeting_start_earliest)
    from (select t49.* from participation t49 where t49.actor_id >=
      (select $6) and t49.actor_id <=
      (select $6) and t49.attendance not in ('declined', 'absent') and t49.rank <> 'deprecated' and
      (select 1 from meeting t50 where t50.id = t49.meeting_id and t50.status not in ('cancelled')) is not null order by t49.actor_id desc,
          t49.meeting_start_earliest desc, t49.id desc limit 400) t49 cross join participation t51 where t51.actor_id <>
    (select $6) and t51.meeting_id = t49.meeting_id and t51.attendance not in ('declined', 'absent') and t51.rank <> 'deprecated' group by t51.actor_id,
        t49.meeting_id union all select
    (select $6), t55.earlier_id, 'statement', t53.statement_id, min(t53.id), min(t55.id), max(t53.statement_date_earliest)
    from (select t53.* from target t53 where t53.record_id >=
      (select $6) and t53.record_id <=
      (select $6) and t53.rank <> 'deprecated' order by t53.record_id desc, t53.statement_date_earliest desc, t53.id desc limit 400) t53 cross join reference
          t55 where t55.earlier_id <>
    (select $6) and t55.statement_id = t53.statement_id and t55.rank <> 'deprecated' group by t55.earlier_id, t53.statement_id union all select
    (select $6), t58.speaker_id, 'statement', t57.statement_id, min(t57.id), min(t58.id), max(t57.statement_date_earliest)
    from (select t57.* from target t57 where t57.record_id >=
      (select $6) and t57.record_id <=
      (select $6) and t57.rank <> 'deprecated' order by t57.record_id desc, t57.statement_date_earliest desc, t57.id desc limit 400) t57 cross join statement
          t58 where t58.speaker_id <>
    (select $6) and t58.id = t57.statement_id group by t58.speaker_id, t57.statement_id union all select
    (select $6), t61.earlier_id, 'statement', t60.id, min(t60.id), min(t61.id), max(t60.date_earliest)
    from (select t60.* from statement t60 where t60.speaker_id >=
      (select $6) and t60.speaker_id <=
      (select $6) order by t60.speaker_id desc, t60.date_earliest desc, t60.id desc limit 400) t60 cross join reference t61 where t61.earlier_id <>
    (select $6) and t61.statement_id = t60.id and t61.rank <> 'deprecated' group by t61.earlier_id, t60.id union all select
    (select $6), t64.record_id, 'statement', t63.id, min(t63.id), min(t64.id), max(t63.date_earliest)
    from (select t63.* from statement t63 where t63.speaker_id >=
      (select $6) and t63.speaker_id <=
      (select $6) order by t63.speaker_id desc, t63.date_earliest desc, t63.id desc limit 400) t63 cross join target t64 where t64.record_id <>
    (select $6) and t64.statement_id = t63.id and t64.rank <> 'deprecated' group by t64.record_id, t63.id) t), neighbours2(id, of_one, of_other) as materialized
(select to_id, max(case when side = 'from' then 1 else 0 end), max(case when side = 'to' then 1 else 0 end) from near_ties1 group by to_id), frontier3(side, id)
    as materialized
(select side, id
  from (select side, id, row_number() over (partition by side order by id) as n
    from (select id, of_one, of_other, max(case when id not in ($7, $8) then 0 else 1 end) over () + sum(of_one * of_other) over () as near from neighbours2)
        each cross join
    (select 'from' as side union all select 'to' as side) sides where case side when 'from' then of_one else of_other end = 1 and id not in ($7, $8) and near <
        2) found where n <= 40 and $9 <> $10), near4(length, via_one, via_two, via_three) as materialized
(select 0, '', '', '' where not $15 <> $16 union all select distinct case when id not in ($11, $12) then 2 else 1 end, case when id not in ($11, $12) then id
    else '' end, '', '' from neighbours2 where $13 <> $14 and (not id not in ($11, $12) or of_one + of_other = 2) order by 1, 2 limit 2), far_ties5(side,
    from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select side, t99.from_id, t99.to_id, t99.kind, t99.via_id, t99.one_id, t99.two_id, t99.day from frontier3 cross join lateral
  (select frontier3.id, t100.actor_id, 'membership', t100.id, t100.id, null, t100.since_earliest
    from (select t100.* from membership t100 where t100.alliance_id >= frontier3.id and t100.alliance_id <= frontier3.id and t100.rank <> 'deprecated' order by
        t100.alliance_id desc, t100.id desc limit 40) t100 where t100.actor_id <> frontier3.id union select frontier3.id, t101.alliance_id, 'membership',
        t101.id, t101.id, null, t101.since_earliest
    from (select t101.* from membership t101 where t101.actor_id >= frontier3.id and t101.actor_id <= frontier3.id and t101.rank <> 'deprecated' order by
        t101.actor_id desc, t101.id desc limit 40) t101 where t101.alliance_id <> frontier3.id union select frontier3.id, t102.obligor_id, 'obligation',
        t102.id, t102.id, null, t102.since_earliest
    from (select t102.* from obligation t102 where t102.alliance_id >= frontier3.id and t102.alliance_id <= frontier3.id and t102.obligor_id is not null and
        t102.rank <> 'deprecated' order by t102.alliance_id desc, t102.id desc limit 40) t102 where t102.obligor_id <> frontier3.id union select frontier3.id,
        t103.beneficiary_id, 'obligation', t103.id, t103.id, null, t103.since_earliest
    from (select t103.* from obligation t103 where t103.alliance_id >= frontier3.id and t103.alliance_id <= frontier3.id and t103.beneficiary_id is not null and
        t103.rank <> 'deprecated' order by t103.alliance_id desc, t103.id desc limit 40) t103 where t103.beneficiary_id <> frontier3.id union select
        frontier3.id, t104.alliance_id, 'obligation', t104.id, t104.id, null, t104.since_earliest
    from (select t104.* from obligation t104 where t104.obligor_id >= frontier3.id and t104.obligor_id <= frontier3.id and t104.rank <> 'deprecated' order by
        t104.obligor_id desc, t104.id desc limit 40) t104 where t104.alliance_id <> frontier3.id union select frontier3.id, t105.beneficiary_id, 'obligation',
        t105.id, t105.id, null, t105.since_earliest
    from (select t105.* from obligation t105 where t105.obligor_id >= frontier3.id and t105.obligor_id <= frontier3.id and t105.beneficiary_id is not null and
        t105.rank <> 'deprecated' order by t105.obligor_id desc, t105.id desc limit 40) t105 where t105.beneficiary_id <> frontier3.id union select
        frontier3.id, t106.alliance_id, 'obligation', t106.id, t106.id, null, t106.since_earliest
    from (select t106.* from obligation t106 where t106.beneficiary_id >= frontier3.id and t106.beneficiary_id <= frontier3.id and t106.rank <> 'deprecated'
        order by t106.beneficiary_id desc, t106.id desc limit 40) t106 where t106.alliance_id <> frontier3.id union select frontier3.id, t107.obligor_id,
        'obligation', t107.id, t107.id, null, t107.since_earliest
    from (select t107.* from obligation t107 where t107.beneficiary_id >= frontier3.id and t107.beneficiary_id <= frontier3.id and t107.obligor_id is not null
        and t107.rank <> 'deprecated' order by t107.beneficiary_id desc, t107.id desc limit 40) t107 where t107.obligor_id <> frontier3.id union select
        frontier3.id, t108.object_id, 'relation', t108.id, t108.id, null, t108.since_earliest
    from (select t108.* from relation t108 where t108.subject_id >= frontier3.id and t108.subject_id <= frontier3.id and t108.rank <> 'deprecated' order by
        t108.subject_id desc, t108.id desc limit 40) t108 where t108.object_id <> frontier3.id union select frontier3.id, t109.subject_id, 'relation', t109.id,
        t109.id, null, t109.since_earliest
    from (select t109.* from relation t109 where t109.object_id >= frontier3.id and t109.object_id <= frontier3.id and t109.rank <> 'deprecated' order by
        t109.object_id desc, t109.id desc limit 40) t109 where t109.subject_id <> frontier3.id union select frontier3.id, t110.office_id, 'tenure', t110.id,
        t110.id, null, t110.since_earliest
    from (select t110.* from tenure t110 where t110.person_id >= frontier3.id and t110.person_id <= frontier3.id and t110.rank <> 'deprecated' order by
        t110.person_id desc, t110.id desc limit 40) t110 where t110.office_id <> frontier3.id union select frontier3.id, t111.person_id, 'tenure', t111.id,
        t111.id, null, t111.since_earliest
    from (select t111.* from tenure t111 where t111.office_id >= frontier3.id and t111.office_id <= frontier3.id and t111.rank <> 'deprecated' order by
        t111.office_id desc, t111.id desc limit 40) t111 where t111.person_id <> frontier3.id union select frontier3.id, t112.body_id, 'office', t112.id,
        t112.id, null, '0000-00-00'
    from (select t112.* from office t112 where t112.id >= frontier3.id and t112.id <= frontier3.id order by t112.id desc, t112.id desc limit 40) t112 where
        t112.body_id <> frontier3.id union select frontier3.id, t113.id, 'office', t113.id, t113.id, null, '0000-00-00'
    from (select t113.* from office t113 where t113.body_id >= frontier3.id and t113.body_id <= frontier3.id order by t113.body_id desc, t113.id desc limit 40)
        t113 where t113.id <> frontier3.id union select frontier3.id, t114.organisation_id, 'embodiment', t114.id, t114.id, null, t114.formed_earliest
    from (select t114.* from alliance t114 where t114.id >= frontier3.id and t114.id <= frontier3.id and t114.organisation_id is not null order by t114.id desc,
        t114.id desc limit 40) t114 where t114.organisation_id <> frontier3.id union select frontier3.id, t115.id, 'embodiment', t115.id, t115.id, null,
        t115.formed_earliest
    from (select t115.* from alliance t115 where t115.organisation_id >= frontier3.id and t115.organisation_id <= frontier3.id order by t115.organisation_id
        desc, t115.id desc limit 40) t115 where t115.id <> frontier3.id union select frontier3.id, t116.part_of_id, 'part_of', t116.id, t116.id, null,
        t116.start_earliest
    from (select t116.* from meeting t116 where t116.id >= frontier3.id and t116.id <= frontier3.id and t116.part_of_id is not null order by t116.id desc,
        t116.id desc limit 40) t116 where t116.part_of_id <> frontier3.id union select frontier3.id, t117.id, 'part_of', t117.id, t117.id, null,
        t117.start_earliest
    from (select t117.* from meeting t117 where t117.part_of_id >= frontier3.id and t117.part_of_id <= frontier3.id order by t117.part_of_id desc, t117.id desc
        limit 40) t117 where t117.id <> frontier3.id union select frontier3.id, t118.country_id, 'part_of', t118.id, t118.id, null, '0000-00-00'
    from (select t118.* from place t118 where t118.id >= frontier3.id and t118.id <= frontier3.id and t118.country_id is not null order by t118.id desc, t118.id
        desc limit 40) t118 where t118.country_id <> frontier3.id union select frontier3.id, t119.id, 'part_of', t119.id, t119.id, null, '0000-00-00'
    from (select t119.* from place t119 where t119.country_id >= frontier3.id and t119.country_id <= frontier3.id order by t119.country_id desc, t119.id desc
        limit 40) t119 where t119.id <> frontier3.id union select frontier3.id, t120.broader_id, 'part_of', t120.id, t120.id, null, '0000-00-00'
    from (select t120.* from topic t120 where t120.id >= frontier3.id and t120.id <= frontier3.id and t120.broader_id is not null order by t120.id desc, t120.id
        desc limit 40) t120 where t120.broader_id <> frontier3.id union select frontier3.id, t121.id, 'part_of', t121.id, t121.id, null, '0000-00-00'
    from (select t121.* from topic t121 where t121.broader_id >= frontier3.id and t121.broader_id <= frontier3.id order by t121.broader_id desc, t121.id desc
        limit 40) t121 where t121.id <> frontier3.id union all select frontier3.id, t124.actor_id, 'meeting', t122.meeting_id, min(t122.id), min(t124.id),
        max(t122.meeting_start_earliest)
    from (select t122.* from participation t122 where t122.actor_id >= frontier3.id and t122.actor_id <= frontier3.id and t122.attendance not in ('declined',
        'absent') and t122.rank <> 'deprecated' and
      (select 1 from meeting t123 where t123.id = t122.meeting_id and t123.status not in ('cancelled')) is not null order by t122.actor_id desc,
          t122.meeting_start_earliest desc, t122.id desc limit 40) t122 cross join participation t124 where t124.actor_id <> frontier3.id and t124.meeting_id =
          t122.meeting_id and t124.attendance not in ('declined', 'absent') and t124.rank <> 'deprecated' group by t124.actor_id, t122.meeting_id union all
          select frontier3.id, t128.record_id, 'statement', t126.statement_id, min(t126.id), min(t128.id), max(t126.statement_date_earliest)
    from (select t126.* from reference t126 where t126.earlier_id >= frontier3.id and t126.earlier_id <= frontier3.id and t126.rank <> 'deprecated' order by
        t126.earlier_id desc, t126.statement_date_earliest desc, t126.id desc limit 40) t126 cross join target t128 where t128.record_id <> frontier3.id and
        t128.statement_id = t126.statement_id and t128.rank <> 'deprecated' group by t128.record_id, t126.statement_id union all select frontier3.id,
        t131.speaker_id, 'statement', t130.statement_id, min(t130.id), min(t131.id), max(t130.statement_date_earliest)
    from (select t130.* from reference t130 where t130.earlier_id >= frontier3.id and t130.earlier_id <= frontier3.id and t130.rank <> 'deprecated' order by
        t130.earlier_id desc, t130.statement_date_earliest desc, t130.id desc limit 40) t130 cross join statement t131 where t131.speaker_id <> frontier3.id and
        t131.id = t130.statement_id group by t131.speaker_id, t130.statement_id union all select frontier3.id, t135.earlier_id, 'statement', t133.statement_id,
        min(t133.id), min(t135.id), max(t133.statement_date_earliest)
    from (select t133.* from target t133 where t133.record_id >= frontier3.id and t133.record_id <= frontier3.id and t133.rank <> 'deprecated' order by
        t133.record_id desc, t133.statement_date_earliest desc, t133.id desc limit 40) t133 cross join reference t135 where t135.earlier_id <> frontier3.id and
        t135.statement_id = t133.statement_id and t135.rank <> 'deprecated' group by t135.earlier_id, t133.statement_id union all select frontier3.id,
        t138.speaker_id, 'statement', t137.statement_id, min(t137.id), min(t138.id), max(t137.statement_date_earliest)
    from (select t137.* from target t137 where t137.record_id >= frontier3.id and t137.record_id <= frontier3.id and t137.rank <> 'deprecated' order by
        t137.record_id desc, t137.statement_date_earliest desc, t137.id desc limit 40) t137 cross join statement t138 where t138.speaker_id <> frontier3.id and
        t138.id = t137.statement_id group by t138.speaker_id, t137.statement_id union all select frontier3.id, t141.earlier_id, 'statement', t140.id,
        min(t140.id), min(t141.id), max(t140.date_earliest)
    from (select t140.* from statement t140 where t140.speaker_id >= frontier3.id and t140.speaker_id <= frontier3.id order by t140.speaker_id desc,
        t140.date_earliest desc, t140.id desc limit 40) t140 cross join reference t141 where t141.earlier_id <> frontier3.id and t141.statement_id = t140.id and
        t141.rank <> 'deprecated' group by t141.earlier_id, t140.id union all select frontier3.id, t144.record_id, 'statement', t143.id, min(t143.id),
        min(t144.id), max(t143.date_earliest)
    from (select t143.* from statement t143 where t143.speaker_id >= frontier3.id and t143.speaker_id <= frontier3.id order by t143.speaker_id desc,
        t143.date_earliest desc, t143.id desc limit 40) t143 cross join target t144 where t144.record_id <> frontier3.id and t144.statement_id = t143.id and
        t144.rank <> 'deprecated' group by t144.record_id, t143.id) t99(from_id, to_id, kind, via_id, one_id, two_id, day)), steps6(side, from_id, to_id) as
        materialized
(select distinct side, from_id, to_id from far_ties5), shorter7(length, via_one, via_two, via_three) as materialized
(select length, via_one, via_two, via_three from near4 union select case when to_id = case side when 'from' then $20 else $19 end then 2 else 3 end, case when
    side = 'from' or to_id = case side when 'from' then $20 else $19 end then from_id else to_id end, case when to_id = case side when 'from' then $20 else $19
    end then '' else case when side = 'from' then to_id else from_id end end, '' from steps6
  left join neighbours2 on id = to_id where to_id = case side when 'from' then $20 else $19 end or (case side when 'from' then of_other else of_one end = 1 and
      to_id not in ($21, $22))), found8(length, via_one, via_two, via_three, number) as materialized
(select length, via_one, via_two, via_three, number
  from (select length, via_one, via_two, via_three, row_number() over (order by length, via_one, via_two, via_three) as number
    from (select length, via_one, via_two, via_three from shorter7 union all select *
      from (select distinct 4, ahead.from_id, ahead.to_id, back.from_id from steps6 ahead join steps6 back on back.to_id = ahead.to_id where ahead.side = 'from'
          and back.side = 'to' and ahead.from_id <> back.from_id and ahead.to_id not in ($23, $24) and
        (select count(*) from shorter7) < 2 order by 2, 3, 4 limit 2) furthest) every) numbered where number <= 2), p9 as materialized
(select t146.*, row_number() over (order by t146.number) as _n
  from (select length, number from found8) t146), latest9(number, place, from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select number, place, from_id, to_id, kind, via_id, one_id, two_id, day
  from (select tied.*, row_number() over (partition by number, place order by day desc, via_id desc, kind, one_id, two_id) as best
    from (select distinct number, place, case turned when 0 then read.from_id else read.to_id end as from_id, case turned when 0 then read.to_id else
        read.from_id end as to_id, read.kind as kind, read.via_id as via_id, case turned when 0 then read.one_id else coalesce(read.two_id, read.one_id) end as
        one_id, case turned when 0 then read.two_id else case when read.two_id is not null then read.one_id end end as two_id, read.day as day
      from (select from_id, to_id, kind, via_id, one_id, two_id, day from near_ties1 union all select from_id, to_id, kind, via_id, one_id, two_id, day from
          far_ties5) read join
      (select number, place, turned, case turned when 0 then begin_id else end_id end as from_id, case turned when 0 then end_id else begin_id end as to_id
        from (select number, place, case place when 1 then $25 when 2 then via_one when 3 then via_two when 4 then via_three end as begin_id, case when place =
            length then $27 else case place when 1 then via_one when 2 then via_two when 3 then via_three when 4 then $26 end end as end_id from found8 join
          (select 1 as place union all select 2 as place union all select 3 as place union all select 4 as place) places on place <= length) legs cross join
        (select 0 as turned union all select 1) ways) legs on legs.from_id = read.from_id and legs.to_id = read.to_id) tied) ranked where best = 1),
            told_citation10(id, revision, label, note, record_id, document_id, support_type, since, until, value, as_printed, set_aside, start_offset,
            end_offset, span_sha256, page, phrase, prefix, suffix, field, attested_from, attested_until, presumed_from, presumed_until, value_first, value_last,
            since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t161.id, t161.revision, t161.label, t161.note, t161.record_id, t161.document_id, t161.support_type, t161.since, t161.until, t161.value, t161.as_printed,
    t161.set_aside, t161.start_offset, t161.end_offset, t161.span_sha256, t161.page, t161.phrase, t161.prefix, t161.suffix, t161.field, t161.attested_from,
    t161.attested_until, t161.presumed_from, t161.presumed_until, t161.value_first, t161.value_last, t161.since_earliest, t161.since_latest,
    t161.until_earliest, t161.until_latest from citation t161 where true), x12(id, json) as
(select t148._n, concat('[',
    (select string_agg(t167._told, ',')
      from (select row_number() over (order by t156.place) as _n, concat(((('{"from":{"id":"' || t157.id) || ('","record_kind":' || to_json(t157.record_kind) ||
          ',"label":')) || ((to_json(t157.label) || '},"to":{"id":"' || t158.id) || ('","record_kind":' || to_json(t158.record_kind) || ',"label":'))) ||
          (((to_json(t158.label) || '},"kind":"' || t156.kind) || ('","date":' || case when t156.date is null then 'null' else ('{"text":"' || t156.date ||
          '","earliest":') || (case t156.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t156.date_earliest || '"' end ||
          ',"latest":' || case t156.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t156.date_latest || '"' end || '}') end
          || ',"via":{"id":"')) || ((t159.id || '","record_kind":' || to_json(t159.record_kind)) || (',"label":' || to_json(t159.label) || '},"edges":['))),
          (select string_agg(t166._told, ',')
            from (select row_number() over (order by t163.place) as _n, ('{"record":{"id":"' || t164.id || '","record_kind":' || to_json(t164.record_kind)) ||
                ((',"label":' || to_json(t164.label)) || ('},"citation":' || case when t165.id is null then 'null' else (('{"id":"' || t165.id) || (
                '","start_offset":' || coalesce(t165.start_offset::text, 'null') || ',"end_offset":')) || ((coalesce(t165.end_offset::text, 'null') ||
                ',"page":' || coalesce(to_json(t165.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t165.phrase)::text, 'null') || '}')) end || '}'))
                as _told
              from (select 1 as place, t156.one_id as record_id,
                (select t160.id from told_citation10 t160 where t160.record_id = t156.one_id and t160.support_type = 'supports' and t160.set_aside is null order
                    by t160.id limit 1) as citation_id where t156.one_id is not null union all select 2 as place, t156.two_id as record_id,
                (select t162.id from told_citation10 t162 where t162.record_id = t156.two_id and t162.support_type = 'supports' and t162.set_aside is null order
                    by t162.id limit 1) as citation_id where t156.two_id is not null) t163
              left join record t164 on t164.id = t163.record_id
              left join citation t165 on t165.id = t163.citation_id order by _n limit 2) t166), ']}') as _told
        from (select latest9.from_id, latest9.to_id, latest9.kind, latest9.via_id, latest9.one_id, latest9.two_id, latest9.place, coalesce(t149.start,
            t150.date, t151.since, t152.since, t153.since, t154.since, t155.formed) as date, coalesce(t149.start_earliest, t150.date_earliest,
            t151.since_earliest, t152.since_earliest, t153.since_earliest, t154.since_earliest, t155.formed_earliest) as date_earliest,
            coalesce(t149.start_latest, t150.date_latest, t151.since_latest, t152.since_latest, t153.since_latest, t154.since_latest, t155.formed_latest) as
            date_latest from latest9
          left join meeting t149 on t149.id = latest9.via_id
          left join statement t150 on t150.id = latest9.via_id
          left join membership t151 on t151.id = latest9.via_id
          left join obligation t152 on t152.id = latest9.via_id
          left join relation t153 on t153.id = latest9.via_id
          left join tenure t154 on t154.id = latest9.via_id
          left join alliance t155 on t155.id = latest9.via_id where latest9.number = t148.number) t156
        left join record t157 on t157.id = t156.from_id
        left join record t158 on t158.id = t156.to_id
        left join record t159 on t159.id = t156.via_id order by _n limit 4) t167), ']') from p9 t148), x13(id, json) as
(select 1, concat('[',
    (select string_agg(t168._told, ',')
      from (select t147._n as _n, concat('{"length":' || t147.length || ',"hops":',
          (select x12.json from x12 where x12.id = t147._n), '}') as _told from p9 t147 order by _n limit 20) t168), ']')) select concat('{"data":', coalesce(
    (select concat('{"paths":',
        (select x13.json from x13), ',"is_complete":' || case when t1.is_complete then 'true' else 'false' end || '}')
      from (select not $17 <> $18 or (not (
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
              from (select t10.* from participation t10 where t10.actor_id >=
                (select $4) and t10.actor_id <=
                (select $4) and t10.attendance not in ('declined', 'absent') and t10.rank <> 'deprecated' and
                (select 1 from meeting t11 where t11.id = t10.meeting_id and t11.status not in ('cancelled')) is not null order by t10.actor_id desc,
                    t10.meeting_start_earliest desc, t10.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t12.* from target t12 where t12.record_id >=
                (select $4) and t12.record_id <=
                (select $4) and t12.rank <> 'deprecated' order by t12.record_id desc, t12.statement_date_earliest desc, t12.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t14.* from target t14 where t14.record_id >=
                (select $4) and t14.record_id <=
                (select $4) and t14.rank <> 'deprecated' order by t14.record_id desc, t14.statement_date_earliest desc, t14.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t15.* from statement t15 where t15.speaker_id >=
                (select $4) and t15.speaker_id <=
                (select $4) order by t15.speaker_id desc, t15.date_earliest desc, t15.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t16.* from statement t16 where t16.speaker_id >=
                (select $4) and t16.speaker_id <=
                (select $4) order by t16.speaker_id desc, t16.date_earliest desc, t16.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t17.* from membership t17 where t17.actor_id >=
                (select $4) and t17.actor_id <=
                (select $4) and t17.rank <> 'deprecated' order by t17.actor_id desc, t17.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t18.* from obligation t18 where t18.obligor_id >=
                (select $4) and t18.obligor_id <=
                (select $4) and t18.rank <> 'deprecated' order by t18.obligor_id desc, t18.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t19.* from obligation t19 where t19.obligor_id >=
                (select $4) and t19.obligor_id <=
                (select $4) and t19.beneficiary_id is not null and t19.rank <> 'deprecated' order by t19.obligor_id desc, t19.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t20.* from obligation t20 where t20.beneficiary_id >=
                (select $4) and t20.beneficiary_id <=
                (select $4) and t20.rank <> 'deprecated' order by t20.beneficiary_id desc, t20.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t21.* from obligation t21 where t21.beneficiary_id >=
                (select $4) and t21.beneficiary_id <=
                (select $4) and t21.obligor_id is not null and t21.rank <> 'deprecated' order by t21.beneficiary_id desc, t21.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t22.* from relation t22 where t22.subject_id >=
                (select $4) and t22.subject_id <=
                (select $4) and t22.rank <> 'deprecated' order by t22.subject_id desc, t22.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t23.* from relation t23 where t23.object_id >=
                (select $4) and t23.object_id <=
                (select $4) and t23.rank <> 'deprecated' order by t23.object_id desc, t23.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t24.* from tenure t24 where t24.person_id >=
                (select $4) and t24.person_id <=
                (select $4) and t24.rank <> 'deprecated' order by t24.person_id desc, t24.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t25.* from office t25 where t25.body_id >=
                (select $4) and t25.body_id <=
                (select $4) order by t25.body_id desc, t25.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t26.* from alliance t26 where t26.organisation_id >=
                (select $4) and t26.organisation_id <=
                (select $4) order by t26.organisation_id desc, t26.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t27.* from place t27 where t27.country_id >=
                (select $4) and t27.country_id <=
                (select $4) order by t27.country_id desc, t27.id desc limit 401) r) > 400) and (not
            (select count(*) from near4) < 2 or (
              (select coalesce(sum(of_one), 0) <= 40 and coalesce(sum(of_other), 0) <= 40 from neighbours2) and not exists
              (select 1 from frontier3 where
                (select count(*)
                  from (select t66.* from participation t66 where t66.actor_id >= frontier3.id and t66.actor_id <= frontier3.id and t66.attendance not in (
                      'declined', 'absent') and t66.rank <> 'deprecated' and
                    (select 1 from meeting t67 where t67.id = t66.meeting_id and t67.status not in ('cancelled')) is not null order by t66.actor_id desc,
                        t66.meeting_start_earliest desc, t66.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t68.* from reference t68 where t68.earlier_id >= frontier3.id and t68.earlier_id <= frontier3.id and t68.rank <> 'deprecated'
                      order by t68.earlier_id desc, t68.statement_date_earliest desc, t68.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t70.* from reference t70 where t70.earlier_id >= frontier3.id and t70.earlier_id <= frontier3.id and t70.rank <> 'deprecated'
                      order by t70.earlier_id desc, t70.statement_date_earliest desc, t70.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t71.* from target t71 where t71.record_id >= frontier3.id and t71.record_id <= frontier3.id and t71.rank <> 'deprecated' order by
                      t71.record_id desc, t71.statement_date_earliest desc, t71.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t73.* from target t73 where t73.record_id >= frontier3.id and t73.record_id <= frontier3.id and t73.rank <> 'deprecated' order by
                      t73.record_id desc, t73.statement_date_earliest desc, t73.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t74.* from statement t74 where t74.speaker_id >= frontier3.id and t74.speaker_id <= frontier3.id order by t74.speaker_id desc,
                      t74.date_earliest desc, t74.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t75.* from statement t75 where t75.speaker_id >= frontier3.id and t75.speaker_id <= frontier3.id order by t75.speaker_id desc,
                      t75.date_earliest desc, t75.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t76.* from membership t76 where t76.alliance_id >= frontier3.id and t76.alliance_id <= frontier3.id and t76.rank <> 'deprecated'
                      order by t76.alliance_id desc, t76.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t77.* from membership t77 where t77.actor_id >= frontier3.id and t77.actor_id <= frontier3.id and t77.rank <> 'deprecated' order
                      by t77.actor_id desc, t77.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t78.* from obligation t78 where t78.alliance_id >= frontier3.id and t78.alliance_id <= frontier3.id and t78.obligor_id is not
                      null and t78.rank <> 'deprecated' order by t78.alliance_id desc, t78.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t79.* from obligation t79 where t79.alliance_id >= frontier3.id and t79.alliance_id <= frontier3.id and t79.beneficiary_id is not
                      null and t79.rank <> 'deprecated' order by t79.alliance_id desc, t79.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t80.* from obligation t80 where t80.obligor_id >= frontier3.id and t80.obligor_id <= frontier3.id and t80.rank <> 'deprecated'
                      order by t80.obligor_id desc, t80.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t81.* from obligation t81 where t81.obligor_id >= frontier3.id and t81.obligor_id <= frontier3.id and t81.beneficiary_id is not
                      null and t81.rank <> 'deprecated' order by t81.obligor_id desc, t81.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t82.* from obligation t82 where t82.beneficiary_id >= frontier3.id and t82.beneficiary_id <= frontier3.id and t82.rank <>
                      'deprecated' order by t82.beneficiary_id desc, t82.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t83.* from obligation t83 where t83.beneficiary_id >= frontier3.id and t83.beneficiary_id <= frontier3.id and t83.obligor_id is
                      not null and t83.rank <> 'deprecated' order by t83.beneficiary_id desc, t83.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t84.* from relation t84 where t84.subject_id >= frontier3.id and t84.subject_id <= frontier3.id and t84.rank <> 'deprecated'
                      order by t84.subject_id desc, t84.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t85.* from relation t85 where t85.object_id >= frontier3.id and t85.object_id <= frontier3.id and t85.rank <> 'deprecated' order
                      by t85.object_id desc, t85.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t86.* from tenure t86 where t86.person_id >= frontier3.id and t86.person_id <= frontier3.id and t86.rank <> 'deprecated' order by
                      t86.person_id desc, t86.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t87.* from tenure t87 where t87.office_id >= frontier3.id and t87.office_id <= frontier3.id and t87.rank <> 'deprecated' order by
                      t87.office_id desc, t87.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t88.* from office t88 where t88.id >= frontier3.id and t88.id <= frontier3.id order by t88.id desc, t88.id desc limit 41) r) > 40
                      or
                (select count(*)
                  from (select t89.* from office t89 where t89.body_id >= frontier3.id and t89.body_id <= frontier3.id order by t89.body_id desc, t89.id desc
                      limit 41) r) > 40 or
                (select count(*)
                  from (select t90.* from alliance t90 where t90.id >= frontier3.id and t90.id <= frontier3.id and t90.organisation_id is not null order by
                      t90.id desc, t90.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t91.* from alliance t91 where t91.organisation_id >= frontier3.id and t91.organisation_id <= frontier3.id order by
                      t91.organisation_id desc, t91.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t92.* from meeting t92 where t92.id >= frontier3.id and t92.id <= frontier3.id and t92.part_of_id is not null order by t92.id
                      desc, t92.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t93.* from meeting t93 where t93.part_of_id >= frontier3.id and t93.part_of_id <= frontier3.id order by t93.part_of_id desc,
                      t93.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t94.* from place t94 where t94.id >= frontier3.id and t94.id <= frontier3.id and t94.country_id is not null order by t94.id desc,
                      t94.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t95.* from place t95 where t95.country_id >= frontier3.id and t95.country_id <= frontier3.id order by t95.country_id desc, t95.id
                      desc limit 41) r) > 40 or
                (select count(*)
                  from (select t96.* from topic t96 where t96.id >= frontier3.id and t96.id <= frontier3.id and t96.broader_id is not null order by t96.id desc,
                      t96.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t97.* from topic t97 where t97.broader_id >= frontier3.id and t97.broader_id <= frontier3.id order by t97.broader_id desc, t97.id
                      desc limit 41) r) > 40)))) as is_complete where exists
        (select 1 from record t2 where t2.id = $1 and t2.retired is null) and exists
        (select 1 from record t3 where t3.id = $2 and t3.retired is null)) t1), 'null'), ',"revision":',
  (select value from counter where name = 'revision'), '}')

with near_ties1(side, from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select 'from', t.*
  from (select *
    from (with own(from_id, to_id, kind, via_id, one_id, two_id, day) as
      (select
        (select $5), t28.part_of_id, 'part_of', t28.id, t28.id, null, t28.start_earliest
        from (select t28.* from meeting t28 where t28.id >=
          (select $5) and t28.id <=
          (select $5) and t28.part_of_id is not null order by t28.id desc, t28.id desc limit 400) t28 where t28.part_of_id <>
        (select $5) union select
        (select $5), t29.id, 'part_of', t29.id, t29.id, null, t29.start_earliest
        from (select t29.* from meeting t29 where t29.part_of_id >=
          (select $5) and t29.part_of_id <=
          (select $5) order by t29.part_of_id desc, t29.id desc limit 400) t29 where t29.id <>
        (select $5) union select
        (select $5), t30.actor_id, 'meeting',
        (select $5), t30.id, null, t30.meeting_start_earliest
        from (select t30.* from participation t30 where t30.meeting_id >=
          (select $5) and t30.meeting_id <=
          (select $5) and t30.attendance not in ('declined', 'absent') and t30.rank <> 'deprecated' order by t30.meeting_id desc, t30.id desc limit 400) t30
              where t30.actor_id <>
        (select $5)) select from_id, to_id, kind, via_id, min(one_id), null, max(day) from own group by from_id, to_id, kind, via_id) own union all select
    (select $5), t33.earlier_id, 'statement', t31.statement_id, min(t31.id), min(t33.id), max(t31.statement_date_earliest)
    from (select t31.* from target t31 where t31.record_id >=
      (select $5) and t31.record_id <=
      (select $5) and t31.rank <> 'deprecated' order by t31.record_id desc, t31.statement_date_earliest desc, t31.id desc limit 400) t31 cross join reference
          t33 where t33.earlier_id <>
    (select $5) and t33.statement_id = t31.statement_id and t33.rank <> 'deprecated' group by t33.earlier_id, t31.statement_id union all select
    (select $5), t36.speaker_id, 'statement', t35.statement_id, min(t35.id), min(t36.id), max(t35.statement_date_earliest)
    from (select t35.* from target t35 where t35.record_id >=
      (select $5) and t35.record_id <=
      (select $5) and t35.rank <> 'deprecated' order by t35.record_id desc, t35.statement_date_earliest desc, t35.id desc limit 400) t35 cross join statement
          t36 where t36.speaker_id <>
    (select $5) and t36.id = t35.statement_id group by t36.speaker_id, t35.statement_id) t union all select 'to', t.*
  from (select
    (select $6), t38.alliance_id, 'membership', t38.id, t38.id, null, t38.since_earliest
    from (select t38.* from membership t38 where t38.actor_id >=
      (select $6) and t38.actor_id <=
      (select $6) and t38.rank <> 'deprecated' order by t38.actor_id desc, t38.id desc limit 400) t38 where t38.alliance_id <>
    (select $6) union select
    (select $6), t39.alliance_id, 'obligation', t39.id, t39.id, null, t39.since_earliest
    from (select t39.* from obligation t39 where t39.obligor_id >=
      (select $6) and t39.obligor_id <=
      (select $6) and t39.rank <> 'deprecated' order by t39.obligor_id desc, t39.id desc limit 400) t39 where t39.alliance_id <>
    (select $6) union select
    (select $6), t40.beneficiary_id, 'obligation', t40.id, t40.id, null, t40.since_earliest
    from (select t40.* from obligation t40 where t40.obligor_id >=
      (select $6) and t40.obligor_id <=
      (select $6) and t40.beneficiary_id is not null and t40.rank <> 'deprecated' order by t40.obligor_id desc, t40.id desc limit 400) t40 where
          t40.beneficiary_id <>
    (select $6) union select
    (select $6), t41.alliance_id, 'obligation', t41.id, t41.id, null, t41.since_earliest
    from (select t41.* from obligation t41 where t41.beneficiary_id >=
      (select $6) and t41.beneficiary_id <=
      (select $6) and t41.rank <> 'deprecated' order by t41.beneficiary_id desc, t41.id desc limit 400) t41 where t41.alliance_id <>
    (select $6) union select
    (select $6), t42.obligor_id, 'obligation', t42.id, t42.id, null, t42.since_earliest
    from (select t42.* from obligation t42 where t42.beneficiary_id >=
      (select $6) and t42.beneficiary_id <=
      (select $6) and t42.obligor_id is not null and t42.rank <> 'deprecated' order by t42.beneficiary_id desc, t42.id desc limit 400) t42 where t42.obligor_id
          <>
    (select $6) union select
    (select $6), t43.object_id, 'relation', t43.id, t43.id, null, t43.since_earliest
    from (select t43.* from relation t43 where t43.subject_id >=
      (select $6) and t43.subject_id <=
      (select $6) and t43.rank <> 'deprecated' order by t43.subject_id desc, t43.id desc limit 400) t43 where t43.object_id <>
    (select $6) union select
    (select $6), t44.subject_id, 'relation', t44.id, t44.id, null, t44.since_earliest
    from (select t44.* from relation t44 where t44.object_id >=
      (select $6) and t44.object_id <=
      (select $6) and t44.rank <> 'deprecated' order by t44.object_id desc, t44.id desc limit 400) t44 where t44.subject_id <>
    (select $6) union select
    (select $6), t45.office_id, 'tenure', t45.id, t45.id, null, t45.since_earliest
    from (select t45.* from tenure t45 where t45.person_id >=
      (select $6) and t45.person_id <=
      (select $6) and t45.rank <> 'deprecated' order by t45.person_id desc, t45.id desc limit 400) t45 where t45.office_id <>
    (select $6) union select
    (select $6), t46.id, 'office', t46.id, t46.id, null, '0000-00-00'
    from (select t46.* from office t46 where t46.body_id >=
      (select $6) and t46.body_id <=
      (select $6) order by t46.body_id desc, t46.id desc limit 400) t46 where t46.id <>
    (select $6) union select
    (select $6), t47.id, 'embodiment', t47.id, t47.id, null, t47.formed_earliest
    from (select t47.* from alliance t47 where t47.organisation_id >=
      (select $6) and t47.organisation_id <=
      (select $6) order by t47.organisation_id desc, t47.id desc limit 400) t47 where t47.id <>
    (select $6) union select
    (select $6), t48.id, 'part_of', t48.id, t48.id, null, '0000-00-00'
    from (select t48.* from place t48 where t48.country_id >=
      (select $6) and t48.country_id <=
      (select $6) order by t48.country_id desc, t48.id desc limit 400) t48 where t48.id <>
    (select $6) union all select
    (select $6), t51.actor_id, 'meeting', t49.meeting_id, min(t49.id), min(t51.id), max(t49.meeting_start_earliest)
    from (select t49.* from participation t49 where t49.actor_id >=
      (select $6) and t49.actor_id <=
      (select $6) and t49.attendance not in ('declined', 'absent') and t49.rank <> 'deprecated' and
      (select 1 from meeting t50 where t50.id = t49.meeting_id and t50.status not in ('cancelled')) is not null order by t49.actor_id desc,
          t49.meeting_start_earliest desc, t49.id desc limit 400) t49 cross join participation t51 where t51.actor_id <>
    (select $6) and t51.meeting_id = t49.meeting_id and t51.attendance not in ('declined', 'absent') and t51.rank <> 'deprecated' group by t51.actor_id,
        t49.meeting_id union all select
    (select $6), t55.earlier_id, 'statement', t53.statement_id, min(t53.id), min(t55.id), max(t53.statement_date_earliest)
    from (select t53.* from target t53 where t53.record_id >=
      (select $6) and t53.record_id <=
      (select $6) and t53.rank <> 'deprecated' order by t53.record_id desc, t53.statement_date_earliest desc, t53.id desc limit 400) t53 cross join reference
          t55 where t55.earlier_id <>
    (select $6) and t55.statement_id = t53.statement_id and t55.rank <> 'deprecated' group by t55.earlier_id, t53.statement_id union all select
    (select $6), t58.speaker_id, 'statement', t57.statement_id, min(t57.id), min(t58.id), max(t57.statement_date_earliest)
    from (select t57.* from target t57 where t57.record_id >=
      (select $6) and t57.record_id <=
      (select $6) and t57.rank <> 'deprecated' order by t57.record_id desc, t57.statement_date_earliest desc, t57.id desc limit 400) t57 cross join statement
          t58 where t58.speaker_id <>
    (select $6) and t58.id = t57.statement_id group by t58.speaker_id, t57.statement_id union all select
    (select $6), t61.earlier_id, 'statement', t60.id, min(t60.id), min(t61.id), max(t60.date_earliest)
    from (select t60.* from statement t60 where t60.speaker_id >=
      (select $6) and t60.speaker_id <=
      (select $6) order by t60.speaker_id desc, t60.date_earliest desc, t60.id desc limit 400) t60 cross join reference t61 where t61.earlier_id <>
    (select $6) and t61.statement_id = t60.id and t61.rank <> 'deprecated' group by t61.earlier_id, t60.id union all select
    (select $6), t64.record_id, 'statement', t63.id, min(t63.id), min(t64.id), max(t63.date_earliest)
    from (select t63.* from statement t63 where t63.speaker_id >=
      (select $6) and t63.speaker_id <=
      (select $6) order by t63.speaker_id desc, t63.date_earliest desc, t63.id desc limit 400) t63 cross join target t64 where t64.record_id <>
    (select $6) and t64.statement_id = t63.id and t64.rank <> 'deprecated' group by t64.record_id, t63.id) t), neighbours2(id, of_one, of_other) as materialized
(select to_id, max(case when side = 'from' then 1 else 0 end), max(case when side = 'to' then 1 else 0 end) from near_ties1 group by to_id), frontier3(side, id)
    as materialized
(select side, id
  from (select side, id, row_number() over (partition by side order by id) as n
    from (select id, of_one, of_other, max(case when id not in ($7, $8) then 0 else 1 end) over () + sum(of_one * of_other) over () as near from neighbours2)
        each cross join
    (select 'from' as side union all select 'to' as side) sides where case side when 'from' then of_one else of_other end = 1 and id not in ($7, $8) and near <
        2) found where n <= 40 and $9 <> $10), near4(length, via_one, via_two, via_three) as materialized
(select 0, '', '', '' where not $15 <> $16 union all select distinct case when id not in ($11, $12) then 2 else 1 end, case when id not in ($11, $12) then id
    else '' end, '', '' from neighbours2 where $13 <> $14 and (not id not in ($11, $12) or of_one + of_other = 2) order by 1, 2 limit 2), far_ties5(side,
    from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select side, t99.from_id, t99.to_id, t99.kind, t99.via_id, t99.one_id, t99.two_id, t99.day from frontier3 cross join lateral
  (select frontier3.id, t100.actor_id, 'membership', t100.id, t100.id, null, t100.since_earliest
    from (select t100.* from membership t100 where t100.alliance_id >= frontier3.id and t100.alliance_id <= frontier3.id and t100.rank <> 'deprecated' order by
        t100.alliance_id desc, t100.id desc limit 40) t100 where t100.actor_id <> frontier3.id union select frontier3.id, t101.alliance_id, 'membership',
        t101.id, t101.id, null, t101.since_earliest
    from (select t101.* from membership t101 where t101.actor_id >= frontier3.id and t101.actor_id <= frontier3.id and t101.rank <> 'deprecated' order by
        t101.actor_id desc, t101.id desc limit 40) t101 where t101.alliance_id <> frontier3.id union select frontier3.id, t102.obligor_id, 'obligation',
        t102.id, t102.id, null, t102.since_earliest
    from (select t102.* from obligation t102 where t102.alliance_id >= frontier3.id and t102.alliance_id <= frontier3.id and t102.obligor_id is not null and
        t102.rank <> 'deprecated' order by t102.alliance_id desc, t102.id desc limit 40) t102 where t102.obligor_id <> frontier3.id union select frontier3.id,
        t103.beneficiary_id, 'obligation', t103.id, t103.id, null, t103.since_earliest
    from (select t103.* from obligation t103 where t103.alliance_id >= frontier3.id and t103.alliance_id <= frontier3.id and t103.beneficiary_id is not null and
        t103.rank <> 'deprecated' order by t103.alliance_id desc, t103.id desc limit 40) t103 where t103.beneficiary_id <> frontier3.id union select
        frontier3.id, t104.alliance_id, 'obligation', t104.id, t104.id, null, t104.since_earliest
    from (select t104.* from obligation t104 where t104.obligor_id >= frontier3.id and t104.obligor_id <= frontier3.id and t104.rank <> 'deprecated' order by
        t104.obligor_id desc, t104.id desc limit 40) t104 where t104.alliance_id <> frontier3.id union select frontier3.id, t105.beneficiary_id, 'obligation',
        t105.id, t105.id, null, t105.since_earliest
    from (select t105.* from obligation t105 where t105.obligor_id >= frontier3.id and t105.obligor_id <= frontier3.id and t105.beneficiary_id is not null and
        t105.rank <> 'deprecated' order by t105.obligor_id desc, t105.id desc limit 40) t105 where t105.beneficiary_id <> frontier3.id union select
        frontier3.id, t106.alliance_id, 'obligation', t106.id, t106.id, null, t106.since_earliest
    from (select t106.* from obligation t106 where t106.beneficiary_id >= frontier3.id and t106.beneficiary_id <= frontier3.id and t106.rank <> 'deprecated'
        order by t106.beneficiary_id desc, t106.id desc limit 40) t106 where t106.alliance_id <> frontier3.id union select frontier3.id, t107.obligor_id,
        'obligation', t107.id, t107.id, null, t107.since_earliest
    from (select t107.* from obligation t107 where t107.beneficiary_id >= frontier3.id and t107.beneficiary_id <= frontier3.id and t107.obligor_id is not null
        and t107.rank <> 'deprecated' order by t107.beneficiary_id desc, t107.id desc limit 40) t107 where t107.obligor_id <> frontier3.id union select
        frontier3.id, t108.object_id, 'relation', t108.id, t108.id, null, t108.since_earliest
    from (select t108.* from relation t108 where t108.subject_id >= frontier3.id and t108.subject_id <= frontier3.id and t108.rank <> 'deprecated' order by
        t108.subject_id desc, t108.id desc limit 40) t108 where t108.object_id <> frontier3.id union select frontier3.id, t109.subject_id, 'relation', t109.id,
        t109.id, null, t109.since_earliest
    from (select t109.* from relation t109 where t109.object_id >= frontier3.id and t109.object_id <= frontier3.id and t109.rank <> 'deprecated' order by
        t109.object_id desc, t109.id desc limit 40) t109 where t109.subject_id <> frontier3.id union select frontier3.id, t110.office_id, 'tenure', t110.id,
        t110.id, null, t110.since_earliest
    from (select t110.* from tenure t110 where t110.person_id >= frontier3.id and t110.person_id <= frontier3.id and t110.rank <> 'deprecated' order by
        t110.person_id desc, t110.id desc limit 40) t110 where t110.office_id <> frontier3.id union select frontier3.id, t111.person_id, 'tenure', t111.id,
        t111.id, null, t111.since_earliest
    from (select t111.* from tenure t111 where t111.office_id >= frontier3.id and t111.office_id <= frontier3.id and t111.rank <> 'deprecated' order by
        t111.office_id desc, t111.id desc limit 40) t111 where t111.person_id <> frontier3.id union select frontier3.id, t112.body_id, 'office', t112.id,
        t112.id, null, '0000-00-00'
    from (select t112.* from office t112 where t112.id >= frontier3.id and t112.id <= frontier3.id order by t112.id desc, t112.id desc limit 40) t112 where
        t112.body_id <> frontier3.id union select frontier3.id, t113.id, 'office', t113.id, t113.id, null, '0000-00-00'
    from (select t113.* from office t113 where t113.body_id >= frontier3.id and t113.body_id <= frontier3.id order by t113.body_id desc, t113.id desc limit 40)
        t113 where t113.id <> frontier3.id union select frontier3.id, t114.organisation_id, 'embodiment', t114.id, t114.id, null, t114.formed_earliest
    from (select t114.* from alliance t114 where t114.id >= frontier3.id and t114.id <= frontier3.id and t114.organisation_id is not null order by t114.id desc,
        t114.id desc limit 40) t114 where t114.organisation_id <> frontier3.id union select frontier3.id, t115.id, 'embodiment', t115.id, t115.id, null,
        t115.formed_earliest
    from (select t115.* from alliance t115 where t115.organisation_id >= frontier3.id and t115.organisation_id <= frontier3.id order by t115.organisation_id
        desc, t115.id desc limit 40) t115 where t115.id <> frontier3.id union select frontier3.id, t116.part_of_id, 'part_of', t116.id, t116.id, null,
        t116.start_earliest
    from (select t116.* from meeting t116 where t116.id >= frontier3.id and t116.id <= frontier3.id and t116.part_of_id is not null order by t116.id desc,
        t116.id desc limit 40) t116 where t116.part_of_id <> frontier3.id union select frontier3.id, t117.id, 'part_of', t117.id, t117.id, null,
        t117.start_earliest
    from (select t117.* from meeting t117 where t117.part_of_id >= frontier3.id and t117.part_of_id <= frontier3.id order by t117.part_of_id desc, t117.id desc
        limit 40) t117 where t117.id <> frontier3.id union select frontier3.id, t118.country_id, 'part_of', t118.id, t118.id, null, '0000-00-00'
    from (select t118.* from place t118 where t118.id >= frontier3.id and t118.id <= frontier3.id and t118.country_id is not null order by t118.id desc, t118.id
        desc limit 40) t118 where t118.country_id <> frontier3.id union select frontier3.id, t119.id, 'part_of', t119.id, t119.id, null, '0000-00-00'
    from (select t119.* from place t119 where t119.country_id >= frontier3.id and t119.country_id <= frontier3.id order by t119.country_id desc, t119.id desc
        limit 40) t119 where t119.id <> frontier3.id union select frontier3.id, t120.broader_id, 'part_of', t120.id, t120.id, null, '0000-00-00'
    from (select t120.* from topic t120 where t120.id >= frontier3.id and t120.id <= frontier3.id and t120.broader_id is not null order by t120.id desc, t120.id
        desc limit 40) t120 where t120.broader_id <> frontier3.id union select frontier3.id, t121.id, 'part_of', t121.id, t121.id, null, '0000-00-00'
    from (select t121.* from topic t121 where t121.broader_id >= frontier3.id and t121.broader_id <= frontier3.id order by t121.broader_id desc, t121.id desc
        limit 40) t121 where t121.id <> frontier3.id union all select frontier3.id, t124.actor_id, 'meeting', t122.meeting_id, min(t122.id), min(t124.id),
        max(t122.meeting_start_earliest)
    from (select t122.* from participation t122 where t122.actor_id >= frontier3.id and t122.actor_id <= frontier3.id and t122.attendance not in ('declined',
        'absent') and t122.rank <> 'deprecated' and
      (select 1 from meeting t123 where t123.id = t122.meeting_id and t123.status not in ('cancelled')) is not null order by t122.actor_id desc,
          t122.meeting_start_earliest desc, t122.id desc limit 40) t122 cross join participation t124 where t124.actor_id <> frontier3.id and t124.meeting_id =
          t122.meeting_id and t124.attendance not in ('declined', 'absent') and t124.rank <> 'deprecated' group by t124.actor_id, t122.meeting_id union all
          select frontier3.id, t128.record_id, 'statement', t126.statement_id, min(t126.id), min(t128.id), max(t126.statement_date_earliest)
    from (select t126.* from reference t126 where t126.earlier_id >= frontier3.id and t126.earlier_id <= frontier3.id and t126.rank <> 'deprecated' order by
        t126.earlier_id desc, t126.statement_date_earliest desc, t126.id desc limit 40) t126 cross join target t128 where t128.record_id <> frontier3.id and
        t128.statement_id = t126.statement_id and t128.rank <> 'deprecated' group by t128.record_id, t126.statement_id union all select frontier3.id,
        t131.speaker_id, 'statement', t130.statement_id, min(t130.id), min(t131.id), max(t130.statement_date_earliest)
    from (select t130.* from reference t130 where t130.earlier_id >= frontier3.id and t130.earlier_id <= frontier3.id and t130.rank <> 'deprecated' order by
        t130.earlier_id desc, t130.statement_date_earliest desc, t130.id desc limit 40) t130 cross join statement t131 where t131.speaker_id <> frontier3.id and
        t131.id = t130.statement_id group by t131.speaker_id, t130.statement_id union all select frontier3.id, t135.earlier_id, 'statement', t133.statement_id,
        min(t133.id), min(t135.id), max(t133.statement_date_earliest)
    from (select t133.* from target t133 where t133.record_id >= frontier3.id and t133.record_id <= frontier3.id and t133.rank <> 'deprecated' order by
        t133.record_id desc, t133.statement_date_earliest desc, t133.id desc limit 40) t133 cross join reference t135 where t135.earlier_id <> frontier3.id and
        t135.statement_id = t133.statement_id and t135.rank <> 'deprecated' group by t135.earlier_id, t133.statement_id union all select frontier3.id,
        t138.speaker_id, 'statement', t137.statement_id, min(t137.id), min(t138.id), max(t137.statement_date_earliest)
    from (select t137.* from target t137 where t137.record_id >= frontier3.id and t137.record_id <= frontier3.id and t137.rank <> 'deprecated' order by
        t137.record_id desc, t137.statement_date_earliest desc, t137.id desc limit 40) t137 cross join statement t138 where t138.speaker_id <> frontier3.id and
        t138.id = t137.statement_id group by t138.speaker_id, t137.statement_id union all select frontier3.id, t141.earlier_id, 'statement', t140.id,
        min(t140.id), min(t141.id), max(t140.date_earliest)
    from (select t140.* from statement t140 where t140.speaker_id >= frontier3.id and t140.speaker_id <= frontier3.id order by t140.speaker_id desc,
        t140.date_earliest desc, t140.id desc limit 40) t140 cross join reference t141 where t141.earlier_id <> frontier3.id and t141.statement_id = t140.id and
        t141.rank <> 'deprecated' group by t141.earlier_id, t140.id union all select frontier3.id, t144.record_id, 'statement', t143.id, min(t143.id),
        min(t144.id), max(t143.date_earliest)
    from (select t143.* from statement t143 where t143.speaker_id >= frontier3.id and t143.speaker_id <= frontier3.id order by t143.speaker_id desc,
        t143.date_earliest desc, t143.id desc limit 40) t143 cross join target t144 where t144.record_id <> frontier3.id and t144.statement_id = t143.id and
        t144.rank <> 'deprecated' group by t144.record_id, t143.id) t99(from_id, to_id, kind, via_id, one_id, two_id, day)), steps6(side, from_id, to_id) as
        materialized
(select distinct side, from_id, to_id from far_ties5), shorter7(length, via_one, via_two, via_three) as materialized
(select length, via_one, via_two, via_three from near4 union select case when to_id = case side when 'from' then $20 else $19 end then 2 else 3 end, case when
    side = 'from' or to_id = case side when 'from' then $20 else $19 end then from_id else to_id end, case when to_id = case side when 'from' then $20 else $19
    end then '' else case when side = 'from' then to_id else from_id end end, '' from steps6
  left join neighbours2 on id = to_id where to_id = case side when 'from' then $20 else $19 end or (case side when 'from' then of_other else of_one end = 1 and
      to_id not in ($21, $22))), found8(length, via_one, via_two, via_three, number) as materialized
(select length, via_one, via_two, via_three, number
  from (select length, via_one, via_two, via_three, row_number() over (order by length, via_one, via_two, via_three) as number
    from (select length, via_one, via_two, via_three from shorter7 union all select *
      from (select distinct 4, ahead.from_id, ahead.to_id, back.from_id from steps6 ahead join steps6 back on back.to_id = ahead.to_id where ahead.side = 'from'
          and back.side = 'to' and ahead.from_id <> back.from_id and ahead.to_id not in ($23, $24) and
        (select count(*) from shorter7) < 2 order by 2, 3, 4 limit 2) furthest) every) numbered where number <= 2), p9 as materialized
(select t146.*, row_number() over (order by t146.number) as _n
  from (select length, number from found8) t146), latest9(number, place, from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select number, place, from_id, to_id, kind, via_id, one_id, two_id, day
  from (select tied.*, row_number() over (partition by number, place order by day desc, via_id desc, kind, one_id, two_id) as best
    from (select distinct number, place, case turned when 0 then read.from_id else read.to_id end as from_id, case turned when 0 then read.to_id else
        read.from_id end as to_id, read.kind as kind, read.via_id as via_id, case turned when 0 then read.one_id else coalesce(read.two_id, read.one_id) end as
        one_id, case turned when 0 then read.two_id else case when read.two_id is not null then read.one_id end end as two_id, read.day as day
      from (select from_id, to_id, kind, via_id, one_id, two_id, day from near_ties1 union all select from_id, to_id, kind, via_id, one_id, two_id, day from
          far_ties5) read join
      (select number, place, turned, case turned when 0 then begin_id else end_id end as from_id, case turned when 0 then end_id else begin_id end as to_id
        from (select number, place, case place when 1 then $25 when 2 then via_one when 3 then via_two when 4 then via_three end as begin_id, case when place =
            length then $27 else case place when 1 then via_one when 2 then via_two when 3 then via_three when 4 then $26 end end as end_id from found8 join
          (select 1 as place union all select 2 as place union all select 3 as place union all select 4 as place) places on place <= length) legs cross join
        (select 0 as turned union all select 1) ways) legs on legs.from_id = read.from_id and legs.to_id = read.to_id) tied) ranked where best = 1),
            told_citation10(id, revision, label, note, record_id, document_id, support_type, since, until, value, as_printed, set_aside, start_offset,
            end_offset, span_sha256, page, phrase, prefix, suffix, field, attested_from, attested_until, presumed_from, presumed_until, value_first, value_last,
            since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t161.id, t161.revision, t161.label, t161.note, t161.record_id, t161.document_id, t161.support_type, t161.since, t161.until, t161.value, t161.as_printed,
    t161.set_aside, t161.start_offset, t161.end_offset, t161.span_sha256, t161.page, t161.phrase, t161.prefix, t161.suffix, t161.field, t161.attested_from,
    t161.attested_until, t161.presumed_from, t161.presumed_until, t161.value_first, t161.value_last, t161.since_earliest, t161.since_latest,
    t161.until_earliest, t161.until_latest from citation t161 where true), x12(id, json) as
(select t148._n, concat('[',
    (select string_agg(t167._told, ',')
      from (select row_number() over (order by t156.place) as _n, concat(((('{"from":{"id":"' || t157.id) || ('","recordKind":' ||
          to_json(upper(t157.record_kind)) || ',"label":')) || ((to_json(t157.label) || '},"to":{"id":"' || t158.id) || ('","recordKind":' ||
          to_json(upper(t158.record_kind)) || ',"label":'))) || (((to_json(t158.label) || '},"kind":"' || upper(t156.kind)) || ('","date":' || case when
          t156.date is null then 'null' else ('{"text":"' || t156.date || '","earliest":') || (case t156.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t156.date_earliest || '"' end || ',"latest":' || case t156.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t156.date_latest || '"' end || '}') end || ',"via":{"id":"')) || ((t159.id || '","recordKind":' ||
          to_json(upper(t159.record_kind))) || (',"label":' || to_json(t159.label) || '},"edges":['))),
          (select string_agg(t166._told, ',')
            from (select row_number() over (order by t163.place) as _n, ('{"record":{"id":"' || t164.id || '","recordKind":' ||
                to_json(upper(t164.record_kind))) || ((',"label":' || to_json(t164.label)) || ('},"citation":' || case when t165.id is null then 'null' else ((
                '{"id":"' || t165.id) || ('","startOffset":' || coalesce(t165.start_offset::text, 'null') || ',"endOffset":')) ||
                ((coalesce(t165.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t165.page)::text, 'null')) || (',"phrase":' ||
                coalesce(to_json(t165.phrase)::text, 'null') || '}')) end || '}')) as _told
              from (select 1 as place, t156.one_id as record_id,
                (select t160.id from told_citation10 t160 where t160.record_id = t156.one_id and t160.support_type = 'supports' and t160.set_aside is null order
                    by t160.id limit 1) as citation_id where t156.one_id is not null union all select 2 as place, t156.two_id as record_id,
                (select t162.id from told_citation10 t162 where t162.record_id = t156.two_id and t162.support_type = 'supports' and t162.set_aside is null order
                    by t162.id limit 1) as citation_id where t156.two_id is not null) t163
              left join record t164 on t164.id = t163.record_id
              left join citation t165 on t165.id = t163.citation_id order by _n limit 2) t166), ']}') as _told
        from (select latest9.from_id, latest9.to_id, latest9.kind, latest9.via_id, latest9.one_id, latest9.two_id, latest9.place, coalesce(t149.start,
            t150.date, t151.since, t152.since, t153.since, t154.since, t155.formed) as date, coalesce(t149.start_earliest, t150.date_earliest,
            t151.since_earliest, t152.since_earliest, t153.since_earliest, t154.since_earliest, t155.formed_earliest) as date_earliest,
            coalesce(t149.start_latest, t150.date_latest, t151.since_latest, t152.since_latest, t153.since_latest, t154.since_latest, t155.formed_latest) as
            date_latest from latest9
          left join meeting t149 on t149.id = latest9.via_id
          left join statement t150 on t150.id = latest9.via_id
          left join membership t151 on t151.id = latest9.via_id
          left join obligation t152 on t152.id = latest9.via_id
          left join relation t153 on t153.id = latest9.via_id
          left join tenure t154 on t154.id = latest9.via_id
          left join alliance t155 on t155.id = latest9.via_id where latest9.number = t148.number) t156
        left join record t157 on t157.id = t156.from_id
        left join record t158 on t158.id = t156.to_id
        left join record t159 on t159.id = t156.via_id order by _n limit 4) t167), ']') from p9 t148), x13(id, json) as
(select 1, concat('[',
    (select string_agg(t168._told, ',')
      from (select t147._n as _n, concat('{"length":' || t147.length || ',"hops":',
          (select x12.json from x12 where x12.id = t147._n), '}') as _told from p9 t147 order by _n limit 20) t168), ']')) select concat('{"data":{"paths":',
              coalesce(
    (select concat('{"paths":',
        (select x13.json from x13), ',"isComplete":' || case when t1.is_complete then 'true' else 'false' end || '}')
      from (select not $17 <> $18 or (not (
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
              from (select t10.* from participation t10 where t10.actor_id >=
                (select $4) and t10.actor_id <=
                (select $4) and t10.attendance not in ('declined', 'absent') and t10.rank <> 'deprecated' and
                (select 1 from meeting t11 where t11.id = t10.meeting_id and t11.status not in ('cancelled')) is not null order by t10.actor_id desc,
                    t10.meeting_start_earliest desc, t10.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t12.* from target t12 where t12.record_id >=
                (select $4) and t12.record_id <=
                (select $4) and t12.rank <> 'deprecated' order by t12.record_id desc, t12.statement_date_earliest desc, t12.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t14.* from target t14 where t14.record_id >=
                (select $4) and t14.record_id <=
                (select $4) and t14.rank <> 'deprecated' order by t14.record_id desc, t14.statement_date_earliest desc, t14.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t15.* from statement t15 where t15.speaker_id >=
                (select $4) and t15.speaker_id <=
                (select $4) order by t15.speaker_id desc, t15.date_earliest desc, t15.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t16.* from statement t16 where t16.speaker_id >=
                (select $4) and t16.speaker_id <=
                (select $4) order by t16.speaker_id desc, t16.date_earliest desc, t16.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t17.* from membership t17 where t17.actor_id >=
                (select $4) and t17.actor_id <=
                (select $4) and t17.rank <> 'deprecated' order by t17.actor_id desc, t17.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t18.* from obligation t18 where t18.obligor_id >=
                (select $4) and t18.obligor_id <=
                (select $4) and t18.rank <> 'deprecated' order by t18.obligor_id desc, t18.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t19.* from obligation t19 where t19.obligor_id >=
                (select $4) and t19.obligor_id <=
                (select $4) and t19.beneficiary_id is not null and t19.rank <> 'deprecated' order by t19.obligor_id desc, t19.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t20.* from obligation t20 where t20.beneficiary_id >=
                (select $4) and t20.beneficiary_id <=
                (select $4) and t20.rank <> 'deprecated' order by t20.beneficiary_id desc, t20.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t21.* from obligation t21 where t21.beneficiary_id >=
                (select $4) and t21.beneficiary_id <=
                (select $4) and t21.obligor_id is not null and t21.rank <> 'deprecated' order by t21.beneficiary_id desc, t21.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t22.* from relation t22 where t22.subject_id >=
                (select $4) and t22.subject_id <=
                (select $4) and t22.rank <> 'deprecated' order by t22.subject_id desc, t22.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t23.* from relation t23 where t23.object_id >=
                (select $4) and t23.object_id <=
                (select $4) and t23.rank <> 'deprecated' order by t23.object_id desc, t23.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t24.* from tenure t24 where t24.person_id >=
                (select $4) and t24.person_id <=
                (select $4) and t24.rank <> 'deprecated' order by t24.person_id desc, t24.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t25.* from office t25 where t25.body_id >=
                (select $4) and t25.body_id <=
                (select $4) order by t25.body_id desc, t25.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t26.* from alliance t26 where t26.organisation_id >=
                (select $4) and t26.organisation_id <=
                (select $4) order by t26.organisation_id desc, t26.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t27.* from place t27 where t27.country_id >=
                (select $4) and t27.country_id <=
                (select $4) order by t27.country_id desc, t27.id desc limit 401) r) > 400) and (not
            (select count(*) from near4) < 2 or (
              (select coalesce(sum(of_one), 0) <= 40 and coalesce(sum(of_other), 0) <= 40 from neighbours2) and not exists
              (select 1 from frontier3 where
                (select count(*)
                  from (select t66.* from participation t66 where t66.actor_id >= frontier3.id and t66.actor_id <= frontier3.id and t66.attendance not in (
                      'declined', 'absent') and t66.rank <> 'deprecated' and
                    (select 1 from meeting t67 where t67.id = t66.meeting_id and t67.status not in ('cancelled')) is not null order by t66.actor_id desc,
                        t66.meeting_start_earliest desc, t66.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t68.* from reference t68 where t68.earlier_id >= frontier3.id and t68.earlier_id <= frontier3.id and t68.rank <> 'deprecated'
                      order by t68.earlier_id desc, t68.statement_date_earliest desc, t68.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t70.* from reference t70 where t70.earlier_id >= frontier3.id and t70.earlier_id <= frontier3.id and t70.rank <> 'deprecated'
                      order by t70.earlier_id desc, t70.statement_date_earliest desc, t70.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t71.* from target t71 where t71.record_id >= frontier3.id and t71.record_id <= frontier3.id and t71.rank <> 'deprecated' order by
                      t71.record_id desc, t71.statement_date_earliest desc, t71.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t73.* from target t73 where t73.record_id >= frontier3.id and t73.record_id <= frontier3.id and t73.rank <> 'deprecated' order by
                      t73.record_id desc, t73.statement_date_earliest desc, t73.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t74.* from statement t74 where t74.speaker_id >= frontier3.id and t74.speaker_id <= frontier3.id order by t74.speaker_id desc,
                      t74.date_earliest desc, t74.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t75.* from statement t75 where t75.speaker_id >= frontier3.id and t75.speaker_id <= frontier3.id order by t75.speaker_id desc,
                      t75.date_earliest desc, t75.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t76.* from membership t76 where t76.alliance_id >= frontier3.id and t76.alliance_id <= frontier3.id and t76.rank <> 'deprecated'
                      order by t76.alliance_id desc, t76.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t77.* from membership t77 where t77.actor_id >= frontier3.id and t77.actor_id <= frontier3.id and t77.rank <> 'deprecated' order
                      by t77.actor_id desc, t77.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t78.* from obligation t78 where t78.alliance_id >= frontier3.id and t78.alliance_id <= frontier3.id and t78.obligor_id is not
                      null and t78.rank <> 'deprecated' order by t78.alliance_id desc, t78.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t79.* from obligation t79 where t79.alliance_id >= frontier3.id and t79.alliance_id <= frontier3.id and t79.beneficiary_id is not
                      null and t79.rank <> 'deprecated' order by t79.alliance_id desc, t79.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t80.* from obligation t80 where t80.obligor_id >= frontier3.id and t80.obligor_id <= frontier3.id and t80.rank <> 'deprecated'
                      order by t80.obligor_id desc, t80.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t81.* from obligation t81 where t81.obligor_id >= frontier3.id and t81.obligor_id <= frontier3.id and t81.beneficiary_id is not
                      null and t81.rank <> 'deprecated' order by t81.obligor_id desc, t81.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t82.* from obligation t82 where t82.beneficiary_id >= frontier3.id and t82.beneficiary_id <= frontier3.id and t82.rank <>
                      'deprecated' order by t82.beneficiary_id desc, t82.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t83.* from obligation t83 where t83.beneficiary_id >= frontier3.id and t83.beneficiary_id <= frontier3.id and t83.obligor_id is
                      not null and t83.rank <> 'deprecated' order by t83.beneficiary_id desc, t83.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t84.* from relation t84 where t84.subject_id >= frontier3.id and t84.subject_id <= frontier3.id and t84.rank <> 'deprecated'
                      order by t84.subject_id desc, t84.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t85.* from relation t85 where t85.object_id >= frontier3.id and t85.object_id <= frontier3.id and t85.rank <> 'deprecated' order
                      by t85.object_id desc, t85.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t86.* from tenure t86 where t86.person_id >= frontier3.id and t86.person_id <= frontier3.id and t86.rank <> 'deprecated' order by
                      t86.person_id desc, t86.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t87.* from tenure t87 where t87.office_id >= frontier3.id and t87.office_id <= frontier3.id and t87.rank <> 'deprecated' order by
                      t87.office_id desc, t87.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t88.* from office t88 where t88.id >= frontier3.id and t88.id <= frontier3.id order by t88.id desc, t88.id desc limit 41) r) > 40
                      or
                (select count(*)
                  from (select t89.* from office t89 where t89.body_id >= frontier3.id and t89.body_id <= frontier3.id order by t89.body_id desc, t89.id desc
                      limit 41) r) > 40 or
                (select count(*)
                  from (select t90.* from alliance t90 where t90.id >= frontier3.id and t90.id <= frontier3.id and t90.organisation_id is not null order by
                      t90.id desc, t90.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t91.* from alliance t91 where t91.organisation_id >= frontier3.id and t91.organisation_id <= frontier3.id order by
                      t91.organisation_id desc, t91.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t92.* from meeting t92 where t92.id >= frontier3.id and t92.id <= frontier3.id and t92.part_of_id is not null order by t92.id
                      desc, t92.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t93.* from meeting t93 where t93.part_of_id >= frontier3.id and t93.part_of_id <= frontier3.id order by t93.part_of_id desc,
                      t93.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t94.* from place t94 where t94.id >= frontier3.id and t94.id <= frontier3.id and t94.country_id is not null order by t94.id desc,
                      t94.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t95.* from place t95 where t95.country_id >= frontier3.id and t95.country_id <= frontier3.id order by t95.country_id desc, t95.id
                      desc limit 41) r) > 40 or
                (select count(*)
                  from (select t96.* from topic t96 where t96.id >= frontier3.id and t96.id <= frontier3.id and t96.broader_id is not null order by t96.id desc,
                      t96.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t97.* from topic t97 where t97.broader_id >= frontier3.id and t97.broader_id <= frontier3.id order by t97.broader_id desc, t97.id
                      desc limit 41) r) > 40)))) as is_complete where exists
        (select 1 from record t2 where t2.id = $1 and t2.retired is null) and exists
        (select 1 from record t3 where t3.id = $2 and t3.retired is null)) t1), 'null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

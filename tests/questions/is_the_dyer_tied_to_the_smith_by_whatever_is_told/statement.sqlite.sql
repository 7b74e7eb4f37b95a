with near_ties1(side, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select 'one', t.*
  from (select
    (select 'actors/dyer'), t34.alliance_id, 'membership', t34.id, t34.id, null, t34.since_earliest
    from (select t34.* from membership t34 where t34.actor_id =
      (select 'actors/dyer') order by t34.actor_id desc, t34.id desc limit 400) t34 where t34.alliance_id <>
    (select 'actors/dyer') union select
    (select 'actors/dyer'), t35.alliance_id, 'obligation', t35.id, t35.id, null, t35.since_earliest
    from (select t35.* from obligation t35 where t35.obligor_id =
      (select 'actors/dyer') order by t35.obligor_id desc, t35.id desc limit 400) t35 where t35.alliance_id <>
    (select 'actors/dyer') union select
    (select 'actors/dyer'), t36.beneficiary_id, 'obligation', t36.id, t36.id, null, t36.since_earliest
    from (select t36.* from obligation t36 where t36.obligor_id =
      (select 'actors/dyer') and t36.beneficiary_id is not null order by t36.obligor_id desc, t36.id desc limit 400) t36 where t36.beneficiary_id <>
    (select 'actors/dyer') union select
    (select 'actors/dyer'), t37.alliance_id, 'obligation', t37.id, t37.id, null, t37.since_earliest
    from (select t37.* from obligation t37 where t37.beneficiary_id =
      (select 'actors/dyer') order by t37.beneficiary_id desc, t37.id desc limit 400) t37 where t37.alliance_id <>
    (select 'actors/dyer') union select
    (select 'actors/dyer'), t38.obligor_id, 'obligation', t38.id, t38.id, null, t38.since_earliest
    from (select t38.* from obligation t38 where t38.beneficiary_id =
      (select 'actors/dyer') and t38.obligor_id is not null order by t38.beneficiary_id desc, t38.id desc limit 400) t38 where t38.obligor_id <>
    (select 'actors/dyer') union select
    (select 'actors/dyer'), t39.object_id, 'relation', t39.id, t39.id, null, t39.since_earliest
    from (select t39.* from relation t39 where t39.subject_id =
      (select 'actors/dyer') order by t39.subject_id desc, t39.id desc limit 400) t39 where t39.object_id <>
    (select 'actors/dyer') union select
    (select 'actors/dyer'), t40.subject_id, 'relation', t40.id, t40.id, null, t40.since_earliest
    from (select t40.* from relation t40 where t40.object_id =
      (select 'actors/dyer') order by t40.object_id desc, t40.id desc limit 400) t40 where t40.subject_id <>
    (select 'actors/dyer') union select
    (select 'actors/dyer'), t41.office_id, 'tenure', t41.id, t41.id, null, t41.since_earliest
    from (select t41.* from tenure t41 where t41.person_id =
      (select 'actors/dyer') order by t41.person_id desc, t41.id desc limit 400) t41 where t41.office_id <>
    (select 'actors/dyer') union select
    (select 'actors/dyer'), t42.id, 'office', t42.id, t42.id, null, '0000-00-00'
    from (select t42.* from office t42 where t42.body_id =
      (select 'actors/dyer') order by t42.body_id desc, t42.id desc limit 400) t42 where t42.id <>
    (select 'actors/dyer') union select
    (select 'actors/dyer'), t43.id, 'embodiment', t43.id, t43.id, null, t43.formed_earliest
    from (select t43.* from alliance t43 where t43.embodied_by_id =
      (select 'actors/dyer') order by t43.embodied_by_id desc, t43.id desc limit 400) t43 where t43.id <>
    (select 'actors/dyer') union select
    (select 'actors/dyer'), t44.id, 'part_of', t44.id, t44.id, null, '0000-00-00'
    from (select t44.* from place t44 where t44.country_id =
      (select 'actors/dyer') order by t44.country_id desc, t44.id desc limit 400) t44 where t44.id <>
    (select 'actors/dyer') union all select
    (select 'actors/dyer'), t47.actor_id, 'meeting', t45.meeting_id, min(t45.id), min(t47.id), max(t45.meeting_start_earliest)
    from (select t45.* from participation t45 where t45.actor_id =
      (select 'actors/dyer') and t45.attendance not in ('declined', 'absent') and
      (select 1 from meeting t46 where t46.id = t45.meeting_id and t46.status not in ('cancelled')) is not null order by t45.actor_id desc, t45.meeting_start_earliest desc, t45.id desc limit 400) t45 cross join participation t47 where t47.actor_id <>
    (select 'actors/dyer') and t47.meeting_id = t45.meeting_id and t47.attendance not in ('declined', 'absent') group by t47.actor_id, t45.meeting_id union all select
    (select 'actors/dyer'), t50.speaker_id, 'statement', t49.statement_id, min(t49.id), min(t50.id), max(t49.statement_said_earliest)
    from (select t49.* from target t49 where t49.record_id =
      (select 'actors/dyer') order by t49.record_id desc, t49.statement_said_earliest desc, t49.id desc limit 400) t49 cross join statement t50 where t50.speaker_id <>
    (select 'actors/dyer') and t50.id = t49.statement_id group by t50.speaker_id, t49.statement_id union all select
    (select 'actors/dyer'), t53.record_id, 'statement', t52.id, min(t52.id), min(t53.id), max(t52.said_earliest)
    from (select t52.* from statement t52 where t52.speaker_id =
      (select 'actors/dyer') order by t52.speaker_id desc, t52.said_earliest desc, t52.id desc limit 400) t52 cross join target t53 where t53.record_id <>
    (select 'actors/dyer') and t53.statement_id = t52.id group by t53.record_id, t52.id) t union all select 'other', t.*
  from (select
    (select 'actors/smith'), t55.alliance_id, 'membership', t55.id, t55.id, null, t55.since_earliest
    from (select t55.* from membership t55 where t55.actor_id =
      (select 'actors/smith') order by t55.actor_id desc, t55.id desc limit 400) t55 where t55.alliance_id <>
    (select 'actors/smith') union select
    (select 'actors/smith'), t56.alliance_id, 'obligation', t56.id, t56.id, null, t56.since_earliest
    from (select t56.* from obligation t56 where t56.obligor_id =
      (select 'actors/smith') order by t56.obligor_id desc, t56.id desc limit 400) t56 where t56.alliance_id <>
    (select 'actors/smith') union select
    (select 'actors/smith'), t57.beneficiary_id, 'obligation', t57.id, t57.id, null, t57.since_earliest
    from (select t57.* from obligation t57 where t57.obligor_id =
      (select 'actors/smith') and t57.beneficiary_id is not null order by t57.obligor_id desc, t57.id desc limit 400) t57 where t57.beneficiary_id <>
    (select 'actors/smith') union select
    (select 'actors/smith'), t58.alliance_id, 'obligation', t58.id, t58.id, null, t58.since_earliest
    from (select t58.* from obligation t58 where t58.beneficiary_id =
      (select 'actors/smith') order by t58.beneficiary_id desc, t58.id desc limit 400) t58 where t58.alliance_id <>
    (select 'actors/smith') union select
    (select 'actors/smith'), t59.obligor_id, 'obligation', t59.id, t59.id, null, t59.since_earliest
    from (select t59.* from obligation t59 where t59.beneficiary_id =
      (select 'actors/smith') and t59.obligor_id is not null order by t59.beneficiary_id desc, t59.id desc limit 400) t59 where t59.obligor_id <>
    (select 'actors/smith') union select
    (select 'actors/smith'), t60.object_id, 'relation', t60.id, t60.id, null, t60.since_earliest
    from (select t60.* from relation t60 where t60.subject_id =
      (select 'actors/smith') order by t60.subject_id desc, t60.id desc limit 400) t60 where t60.object_id <>
    (select 'actors/smith') union select
    (select 'actors/smith'), t61.subject_id, 'relation', t61.id, t61.id, null, t61.since_earliest
    from (select t61.* from relation t61 where t61.object_id =
      (select 'actors/smith') order by t61.object_id desc, t61.id desc limit 400) t61 where t61.subject_id <>
    (select 'actors/smith') union select
    (select 'actors/smith'), t62.office_id, 'tenure', t62.id, t62.id, null, t62.since_earliest
    from (select t62.* from tenure t62 where t62.person_id =
      (select 'actors/smith') order by t62.person_id desc, t62.id desc limit 400) t62 where t62.office_id <>
    (select 'actors/smith') union select
    (select 'actors/smith'), t63.id, 'office', t63.id, t63.id, null, '0000-00-00'
    from (select t63.* from office t63 where t63.body_id =
      (select 'actors/smith') order by t63.body_id desc, t63.id desc limit 400) t63 where t63.id <>
    (select 'actors/smith') union select
    (select 'actors/smith'), t64.id, 'embodiment', t64.id, t64.id, null, t64.formed_earliest
    from (select t64.* from alliance t64 where t64.embodied_by_id =
      (select 'actors/smith') order by t64.embodied_by_id desc, t64.id desc limit 400) t64 where t64.id <>
    (select 'actors/smith') union select
    (select 'actors/smith'), t65.id, 'part_of', t65.id, t65.id, null, '0000-00-00'
    from (select t65.* from place t65 where t65.country_id =
      (select 'actors/smith') order by t65.country_id desc, t65.id desc limit 400) t65 where t65.id <>
    (select 'actors/smith') union all select
    (select 'actors/smith'), t68.actor_id, 'meeting', t66.meeting_id, min(t66.id), min(t68.id), max(t66.meeting_start_earliest)
    from (select t66.* from participation t66 where t66.actor_id =
      (select 'actors/smith') and t66.attendance not in ('declined', 'absent') and
      (select 1 from meeting t67 where t67.id = t66.meeting_id and t67.status not in ('cancelled')) is not null order by t66.actor_id desc, t66.meeting_start_earliest desc, t66.id desc limit 400) t66 cross join participation t68 where t68.actor_id <>
    (select 'actors/smith') and t68.meeting_id = t66.meeting_id and t68.attendance not in ('declined', 'absent') group by t68.actor_id, t66.meeting_id union all select
    (select 'actors/smith'), t71.speaker_id, 'statement', t70.statement_id, min(t70.id), min(t71.id), max(t70.statement_said_earliest)
    from (select t70.* from target t70 where t70.record_id =
      (select 'actors/smith') order by t70.record_id desc, t70.statement_said_earliest desc, t70.id desc limit 400) t70 cross join statement t71 where t71.speaker_id <>
    (select 'actors/smith') and t71.id = t70.statement_id group by t71.speaker_id, t70.statement_id union all select
    (select 'actors/smith'), t74.record_id, 'statement', t73.id, min(t73.id), min(t74.id), max(t73.said_earliest)
    from (select t73.* from statement t73 where t73.speaker_id =
      (select 'actors/smith') order by t73.speaker_id desc, t73.said_earliest desc, t73.id desc limit 400) t73 cross join target t74 where t74.record_id <>
    (select 'actors/smith') and t74.statement_id = t73.id group by t74.record_id, t73.id) t), neighbours2(id, of_one, of_other) as materialized
(select to_id, max(case when side = 'one' then 1 else 0 end), max(case when side = 'other' then 1 else 0 end) from near_ties1 group by to_id), frontier3(side, id) as materialized
(select side, id
  from (select side, id, row_number() over (partition by side order by id) as n
    from (select id, of_one, of_other, max(case when id not in ('actors/dyer', 'actors/smith') then 0 else 1 end) over () + sum(of_one * of_other) over () as near from neighbours2) each cross join
    (select 'one' as side union all select 'other' as side) sides where case side when 'one' then of_one else of_other end = 1 and id not in ('actors/dyer', 'actors/smith') and near < 5) found where n <= 40 and 'actors/dyer' <> 'actors/smith'), near4(length, via_one, via_two, via_three) as materialized
(select 0, '', '', '' where not 'actors/dyer' <> 'actors/smith' union all select distinct case when id not in ('actors/dyer', 'actors/smith') then 2 else 1 end, case when id not in ('actors/dyer', 'actors/smith') then id else '' end, '', '' from neighbours2 where 'actors/dyer' <> 'actors/smith' and (not id not in ('actors/dyer', 'actors/smith') or of_one + of_other = 2) order by 1, 2 limit 5), far_ties5(side, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select side, t103.value ->> 0, t103.value ->> 1, t103.value ->> 2, t103.value ->> 3, t103.value ->> 4, t103.value ->> 5, t103.value ->> 6 from frontier3 cross join json_each((with q(from_id, to_id, kind, by_id, one_id, two_id, day) as
      (select frontier3.id, t104.actor_id, 'membership', t104.id, t104.id, null, t104.since_earliest
        from (select t104.* from membership t104 where t104.alliance_id = frontier3.id order by t104.alliance_id desc, t104.id desc limit 40) t104 where t104.actor_id <> frontier3.id union select frontier3.id, t105.alliance_id, 'membership', t105.id, t105.id, null, t105.since_earliest
        from (select t105.* from membership t105 where t105.actor_id = frontier3.id order by t105.actor_id desc, t105.id desc limit 40) t105 where t105.alliance_id <> frontier3.id union select frontier3.id, t106.obligor_id, 'obligation', t106.id, t106.id, null, t106.since_earliest
        from (select t106.* from obligation t106 where t106.alliance_id = frontier3.id and t106.obligor_id is not null order by t106.alliance_id desc, t106.id desc limit 40) t106 where t106.obligor_id <> frontier3.id union select frontier3.id, t107.beneficiary_id, 'obligation', t107.id, t107.id, null, t107.since_earliest
        from (select t107.* from obligation t107 where t107.alliance_id = frontier3.id and t107.beneficiary_id is not null order by t107.alliance_id desc, t107.id desc limit 40) t107 where t107.beneficiary_id <> frontier3.id union select frontier3.id, t108.alliance_id, 'obligation', t108.id, t108.id, null, t108.since_earliest
        from (select t108.* from obligation t108 where t108.obligor_id = frontier3.id order by t108.obligor_id desc, t108.id desc limit 40) t108 where t108.alliance_id <> frontier3.id union select frontier3.id, t109.beneficiary_id, 'obligation', t109.id, t109.id, null, t109.since_earliest
        from (select t109.* from obligation t109 where t109.obligor_id = frontier3.id and t109.beneficiary_id is not null order by t109.obligor_id desc, t109.id desc limit 40) t109 where t109.beneficiary_id <> frontier3.id union select frontier3.id, t110.alliance_id, 'obligation', t110.id, t110.id, null, t110.since_earliest
        from (select t110.* from obligation t110 where t110.beneficiary_id = frontier3.id order by t110.beneficiary_id desc, t110.id desc limit 40) t110 where t110.alliance_id <> frontier3.id union select frontier3.id, t111.obligor_id, 'obligation', t111.id, t111.id, null, t111.since_earliest
        from (select t111.* from obligation t111 where t111.beneficiary_id = frontier3.id and t111.obligor_id is not null order by t111.beneficiary_id desc, t111.id desc limit 40) t111 where t111.obligor_id <> frontier3.id union select frontier3.id, t112.object_id, 'relation', t112.id, t112.id, null, t112.since_earliest
        from (select t112.* from relation t112 where t112.subject_id = frontier3.id order by t112.subject_id desc, t112.id desc limit 40) t112 where t112.object_id <> frontier3.id union select frontier3.id, t113.subject_id, 'relation', t113.id, t113.id, null, t113.since_earliest
        from (select t113.* from relation t113 where t113.object_id = frontier3.id order by t113.object_id desc, t113.id desc limit 40) t113 where t113.subject_id <> frontier3.id union select frontier3.id, t114.office_id, 'tenure', t114.id, t114.id, null, t114.since_earliest
        from (select t114.* from tenure t114 where t114.person_id = frontier3.id order by t114.person_id desc, t114.id desc limit 40) t114 where t114.office_id <> frontier3.id union select frontier3.id, t115.person_id, 'tenure', t115.id, t115.id, null, t115.since_earliest
        from (select t115.* from tenure t115 where t115.office_id = frontier3.id order by t115.office_id desc, t115.id desc limit 40) t115 where t115.person_id <> frontier3.id union select frontier3.id, t116.body_id, 'office', t116.id, t116.id, null, '0000-00-00'
        from (select t116.* from office t116 where t116.id = frontier3.id order by t116.id desc, t116.id desc limit 40) t116 where t116.body_id <> frontier3.id union select frontier3.id, t117.id, 'office', t117.id, t117.id, null, '0000-00-00'
        from (select t117.* from office t117 where t117.body_id = frontier3.id order by t117.body_id desc, t117.id desc limit 40) t117 where t117.id <> frontier3.id union select frontier3.id, t118.embodied_by_id, 'embodiment', t118.id, t118.id, null, t118.formed_earliest
        from (select t118.* from alliance t118 where t118.id = frontier3.id and t118.embodied_by_id is not null order by t118.id desc, t118.id desc limit 40) t118 where t118.embodied_by_id <> frontier3.id union select frontier3.id, t119.id, 'embodiment', t119.id, t119.id, null, t119.formed_earliest
        from (select t119.* from alliance t119 where t119.embodied_by_id = frontier3.id order by t119.embodied_by_id desc, t119.id desc limit 40) t119 where t119.id <> frontier3.id union select frontier3.id, t120.part_of_id, 'part_of', t120.id, t120.id, null, t120.start_earliest
        from (select t120.* from meeting t120 where t120.id = frontier3.id and t120.part_of_id is not null order by t120.id desc, t120.id desc limit 40) t120 where t120.part_of_id <> frontier3.id union select frontier3.id, t121.id, 'part_of', t121.id, t121.id, null, t121.start_earliest
        from (select t121.* from meeting t121 where t121.part_of_id = frontier3.id order by t121.part_of_id desc, t121.id desc limit 40) t121 where t121.id <> frontier3.id union select frontier3.id, t122.country_id, 'part_of', t122.id, t122.id, null, '0000-00-00'
        from (select t122.* from place t122 where t122.id = frontier3.id and t122.country_id is not null order by t122.id desc, t122.id desc limit 40) t122 where t122.country_id <> frontier3.id union select frontier3.id, t123.id, 'part_of', t123.id, t123.id, null, '0000-00-00'
        from (select t123.* from place t123 where t123.country_id = frontier3.id order by t123.country_id desc, t123.id desc limit 40) t123 where t123.id <> frontier3.id union select frontier3.id, t124.broader_id, 'part_of', t124.id, t124.id, null, '0000-00-00'
        from (select t124.* from topic t124 where t124.id = frontier3.id and t124.broader_id is not null order by t124.id desc, t124.id desc limit 40) t124 where t124.broader_id <> frontier3.id union select frontier3.id, t125.id, 'part_of', t125.id, t125.id, null, '0000-00-00'
        from (select t125.* from topic t125 where t125.broader_id = frontier3.id order by t125.broader_id desc, t125.id desc limit 40) t125 where t125.id <> frontier3.id union all select frontier3.id, t128.actor_id, 'meeting', t126.meeting_id, min(t126.id), min(t128.id), max(t126.meeting_start_earliest)
        from (select t126.* from participation t126 where t126.actor_id = frontier3.id and t126.attendance not in ('declined', 'absent') and
          (select 1 from meeting t127 where t127.id = t126.meeting_id and t127.status not in ('cancelled')) is not null order by t126.actor_id desc, t126.meeting_start_earliest desc, t126.id desc limit 40) t126 cross join participation t128 where t128.actor_id <> frontier3.id and t128.meeting_id = t126.meeting_id and t128.attendance not in ('declined', 'absent') group by t128.actor_id, t126.meeting_id union all select frontier3.id, t131.speaker_id, 'statement', t130.statement_id, min(t130.id), min(t131.id), max(t130.statement_said_earliest)
        from (select t130.* from target t130 where t130.record_id = frontier3.id order by t130.record_id desc, t130.statement_said_earliest desc, t130.id desc limit 40) t130 cross join statement t131 where t131.speaker_id <> frontier3.id and t131.id = t130.statement_id group by t131.speaker_id, t130.statement_id union all select frontier3.id, t134.record_id, 'statement', t133.id, min(t133.id), min(t134.id), max(t133.said_earliest)
        from (select t133.* from statement t133 where t133.speaker_id = frontier3.id order by t133.speaker_id desc, t133.said_earliest desc, t133.id desc limit 40) t133 cross join target t134 where t134.record_id <> frontier3.id and t134.statement_id = t133.id group by t134.record_id, t133.id) select json_group_array(json_array(from_id, to_id, kind, by_id, one_id, two_id, day)) from q)) t103), steps6(side, from_id, to_id) as materialized
(select distinct side, from_id, to_id from far_ties5), shorter7(length, via_one, via_two, via_three) as materialized
(select length, via_one, via_two, via_three from near4 union select case when to_id = case side when 'one' then 'actors/smith' else 'actors/dyer' end then 2 else 3 end, case when side = 'one' or to_id = case side when 'one' then 'actors/smith' else 'actors/dyer' end then from_id else to_id end, case when to_id = case side when 'one' then 'actors/smith' else 'actors/dyer' end then '' else case when side = 'one' then to_id else from_id end end, '' from steps6
  left join neighbours2 on id = to_id where to_id = case side when 'one' then 'actors/smith' else 'actors/dyer' end or (case side when 'one' then of_other else of_one end = 1 and to_id not in ('actors/dyer', 'actors/smith'))), found8(length, via_one, via_two, via_three, number) as materialized
(select length, via_one, via_two, via_three, number
  from (select length, via_one, via_two, via_three, row_number() over (order by length, via_one, via_two, via_three) as number
    from (select length, via_one, via_two, via_three from shorter7 union all select *
      from (select distinct 4, ahead.from_id, ahead.to_id, back.from_id from steps6 ahead join steps6 back on back.to_id = ahead.to_id where ahead.side = 'one' and back.side = 'other' and ahead.from_id <> back.from_id and ahead.to_id not in ('actors/dyer', 'actors/smith') and
        (select count(*) from shorter7) < 5 order by 2, 3, 4 limit 5) furthest) every) numbered where number <= 5), p9 as materialized
(select t136.*, row_number() over (order by number) as _n
  from (select length, number from found8) t136), latest9(number, place, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select number, place, from_id, to_id, kind, by_id, one_id, two_id, day
  from (select tied.*, row_number() over (partition by number, place order by day desc, by_id desc, kind, one_id, two_id) as best
    from (select distinct number, place, case turned when 0 then read.from_id else read.to_id end as from_id, case turned when 0 then read.to_id else read.from_id end as to_id, read.kind as kind, read.by_id as by_id, case turned when 0 then read.one_id else coalesce(read.two_id, read.one_id) end as one_id, case turned when 0 then read.two_id else case when read.two_id is not null then read.one_id end end as two_id, read.day as day
      from (select from_id, to_id, kind, by_id, one_id, two_id, day from near_ties1 union all select from_id, to_id, kind, by_id, one_id, two_id, day from far_ties5) read join
      (select number, place, turned, case turned when 0 then begin_id else end_id end as from_id, case turned when 0 then end_id else begin_id end as to_id
        from (select number, place, case place when 1 then 'actors/dyer' when 2 then via_one when 3 then via_two when 4 then via_three end as begin_id, case when place = length then 'actors/smith' else case place when 1 then via_one when 2 then via_two when 3 then via_three when 4 then 'actors/smith' end end as end_id from found8 join
          (select 1 as place union all select 2 as place union all select 3 as place union all select 4 as place) places on place <= length) legs cross join
        (select 0 as turned union all select 1) ways) legs on legs.from_id = read.from_id and legs.to_id = read.to_id) tied) ranked where best = 1), x11(id, json) as
(select t138._n, printf('[%s]',
    (select group_concat(t158._told, ',')
      from (select *
        from (select t146._n as _n, printf('{"from":{"id":%s,"record_kind":%s,"label":%s},"to":{"id":%s,"record_kind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"record_kind":%s,"label":%s},"edges":[%s]}', json_quote(t147.id), json_quote(t147.record_kind), json_quote(t147.label), json_quote(t148.id), json_quote(t148.record_kind), json_quote(t148.label), t146.kind, case when t146.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t146.day), json_quote(nullif(nullif(t146.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t146.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t149.id), json_quote(t149.record_kind), json_quote(t149.label),
            (select group_concat(t156._told, ',')
              from (select *
                from (select t152._n as _n, printf('{"record":{"id":%s,"record_kind":%s,"label":%s},"citation":%s}', json_quote(t153.id), json_quote(t153.record_kind), json_quote(t153.label), case when t154.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t154.id), json_quote(t154.start_offset), json_quote(t154.end_offset), json_quote(t154.page), json_quote(t154.phrase)) end) as _told
                  from (select t155.*, row_number() over (order by place) as _n
                    from (select 1 as place, t146.one_id as record_id,
                      (select t150.id from citation t150 where t150.record_id = t146.one_id and t150.bearing = 'supports' order by t150.id limit 1) as citation_id where t146.one_id is not null union all select 2 as place, t146.two_id as record_id,
                      (select t151.id from citation t151 where t151.record_id = t146.two_id and t151.bearing = 'supports' order by t151.id limit 1) as citation_id where t146.two_id is not null) t155) t152
                  left join record t153 on t153.id = t152.record_id
                  left join citation t154 on t154.id = t152.citation_id where t152._n <= 2) order by _n limit -1) t156)) as _told
          from (select t157.*, row_number() over (order by place) as _n
            from (select latest9.from_id, latest9.to_id, latest9.kind, latest9.by_id, latest9.one_id, latest9.two_id, latest9.place, coalesce(t139.start, t140.said, t141.since, t142.since, t143.since, t144.since, t145.formed) as day, coalesce(t139.start_earliest, t140.said_earliest, t141.since_earliest, t142.since_earliest, t143.since_earliest, t144.since_earliest, t145.formed_earliest) as day_earliest, coalesce(t139.start_latest, t140.said_latest, t141.since_latest, t142.since_latest, t143.since_latest, t144.since_latest, t145.formed_latest) as day_latest from latest9
              left join meeting t139 on t139.id = latest9.by_id
              left join statement t140 on t140.id = latest9.by_id
              left join membership t141 on t141.id = latest9.by_id
              left join obligation t142 on t142.id = latest9.by_id
              left join relation t143 on t143.id = latest9.by_id
              left join tenure t144 on t144.id = latest9.by_id
              left join alliance t145 on t145.id = latest9.by_id where latest9.number = t138.number) t157) t146
          left join record t147 on t147.id = t146.from_id
          left join record t148 on t148.id = t146.to_id
          left join record t149 on t149.id = t146.by_id where t146._n <= 4) order by _n limit -1) t158)) from p9 t138), x12(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t159._told, ',')
      from (select *
        from (select t137._n as _n, printf('{"length":%s,"hops":%s}', t137.length,
            (select x11.json from x11 where x11.id = t137._n)) as _told from p9 t137 where t137._n <= 20) order by _n limit -1) t159))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"paths":%s,"complete":%s}',
        (select x12.json from x12), case when t1.complete then 'true' else 'false' end)
      from (select not 'actors/dyer' <> 'actors/smith' or (not (
            (select count(*)
              from (select t4.* from participation t4 where t4.actor_id =
                (select 'actors/dyer') and t4.attendance not in ('declined', 'absent') and
                (select 1 from meeting t5 where t5.id = t4.meeting_id and t5.status not in ('cancelled')) is not null order by t4.actor_id desc, t4.meeting_start_earliest desc, t4.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t6.* from target t6 where t6.record_id =
                (select 'actors/dyer') order by t6.record_id desc, t6.statement_said_earliest desc, t6.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t7.* from statement t7 where t7.speaker_id =
                (select 'actors/dyer') order by t7.speaker_id desc, t7.said_earliest desc, t7.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t8.* from membership t8 where t8.actor_id =
                (select 'actors/dyer') order by t8.actor_id desc, t8.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t9.* from obligation t9 where t9.obligor_id =
                (select 'actors/dyer') order by t9.obligor_id desc, t9.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t10.* from obligation t10 where t10.obligor_id =
                (select 'actors/dyer') and t10.beneficiary_id is not null order by t10.obligor_id desc, t10.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t11.* from obligation t11 where t11.beneficiary_id =
                (select 'actors/dyer') order by t11.beneficiary_id desc, t11.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t12.* from obligation t12 where t12.beneficiary_id =
                (select 'actors/dyer') and t12.obligor_id is not null order by t12.beneficiary_id desc, t12.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t13.* from relation t13 where t13.subject_id =
                (select 'actors/dyer') order by t13.subject_id desc, t13.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t14.* from relation t14 where t14.object_id =
                (select 'actors/dyer') order by t14.object_id desc, t14.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t15.* from tenure t15 where t15.person_id =
                (select 'actors/dyer') order by t15.person_id desc, t15.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t16.* from office t16 where t16.body_id =
                (select 'actors/dyer') order by t16.body_id desc, t16.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t17.* from alliance t17 where t17.embodied_by_id =
                (select 'actors/dyer') order by t17.embodied_by_id desc, t17.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t18.* from place t18 where t18.country_id =
                (select 'actors/dyer') order by t18.country_id desc, t18.id desc limit 401) r) > 400) and not (
            (select count(*)
              from (select t19.* from participation t19 where t19.actor_id =
                (select 'actors/smith') and t19.attendance not in ('declined', 'absent') and
                (select 1 from meeting t20 where t20.id = t19.meeting_id and t20.status not in ('cancelled')) is not null order by t19.actor_id desc, t19.meeting_start_earliest desc, t19.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t21.* from target t21 where t21.record_id =
                (select 'actors/smith') order by t21.record_id desc, t21.statement_said_earliest desc, t21.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t22.* from statement t22 where t22.speaker_id =
                (select 'actors/smith') order by t22.speaker_id desc, t22.said_earliest desc, t22.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t23.* from membership t23 where t23.actor_id =
                (select 'actors/smith') order by t23.actor_id desc, t23.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t24.* from obligation t24 where t24.obligor_id =
                (select 'actors/smith') order by t24.obligor_id desc, t24.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t25.* from obligation t25 where t25.obligor_id =
                (select 'actors/smith') and t25.beneficiary_id is not null order by t25.obligor_id desc, t25.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t26.* from obligation t26 where t26.beneficiary_id =
                (select 'actors/smith') order by t26.beneficiary_id desc, t26.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t27.* from obligation t27 where t27.beneficiary_id =
                (select 'actors/smith') and t27.obligor_id is not null order by t27.beneficiary_id desc, t27.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t28.* from relation t28 where t28.subject_id =
                (select 'actors/smith') order by t28.subject_id desc, t28.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t29.* from relation t29 where t29.object_id =
                (select 'actors/smith') order by t29.object_id desc, t29.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t30.* from tenure t30 where t30.person_id =
                (select 'actors/smith') order by t30.person_id desc, t30.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t31.* from office t31 where t31.body_id =
                (select 'actors/smith') order by t31.body_id desc, t31.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t32.* from alliance t32 where t32.embodied_by_id =
                (select 'actors/smith') order by t32.embodied_by_id desc, t32.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t33.* from place t33 where t33.country_id =
                (select 'actors/smith') order by t33.country_id desc, t33.id desc limit 401) r) > 400) and (not
            (select count(*) from near4) < 5 or (
              (select coalesce(sum(of_one), 0) <= 40 and coalesce(sum(of_other), 0) <= 40 from neighbours2) and not exists
              (select 1 from frontier3 where
                (select count(*)
                  from (select t76.* from participation t76 where t76.actor_id = frontier3.id and t76.attendance not in ('declined', 'absent') and
                    (select 1 from meeting t77 where t77.id = t76.meeting_id and t77.status not in ('cancelled')) is not null order by t76.actor_id desc, t76.meeting_start_earliest desc, t76.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t78.* from target t78 where t78.record_id = frontier3.id order by t78.record_id desc, t78.statement_said_earliest desc, t78.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t79.* from statement t79 where t79.speaker_id = frontier3.id order by t79.speaker_id desc, t79.said_earliest desc, t79.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t80.* from membership t80 where t80.alliance_id = frontier3.id order by t80.alliance_id desc, t80.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t81.* from membership t81 where t81.actor_id = frontier3.id order by t81.actor_id desc, t81.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t82.* from obligation t82 where t82.alliance_id = frontier3.id and t82.obligor_id is not null order by t82.alliance_id desc, t82.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t83.* from obligation t83 where t83.alliance_id = frontier3.id and t83.beneficiary_id is not null order by t83.alliance_id desc, t83.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t84.* from obligation t84 where t84.obligor_id = frontier3.id order by t84.obligor_id desc, t84.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t85.* from obligation t85 where t85.obligor_id = frontier3.id and t85.beneficiary_id is not null order by t85.obligor_id desc, t85.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t86.* from obligation t86 where t86.beneficiary_id = frontier3.id order by t86.beneficiary_id desc, t86.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t87.* from obligation t87 where t87.beneficiary_id = frontier3.id and t87.obligor_id is not null order by t87.beneficiary_id desc, t87.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t88.* from relation t88 where t88.subject_id = frontier3.id order by t88.subject_id desc, t88.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t89.* from relation t89 where t89.object_id = frontier3.id order by t89.object_id desc, t89.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t90.* from tenure t90 where t90.person_id = frontier3.id order by t90.person_id desc, t90.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t91.* from tenure t91 where t91.office_id = frontier3.id order by t91.office_id desc, t91.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t92.* from office t92 where t92.id = frontier3.id order by t92.id desc, t92.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t93.* from office t93 where t93.body_id = frontier3.id order by t93.body_id desc, t93.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t94.* from alliance t94 where t94.id = frontier3.id and t94.embodied_by_id is not null order by t94.id desc, t94.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t95.* from alliance t95 where t95.embodied_by_id = frontier3.id order by t95.embodied_by_id desc, t95.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t96.* from meeting t96 where t96.id = frontier3.id and t96.part_of_id is not null order by t96.id desc, t96.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t97.* from meeting t97 where t97.part_of_id = frontier3.id order by t97.part_of_id desc, t97.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t98.* from place t98 where t98.id = frontier3.id and t98.country_id is not null order by t98.id desc, t98.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t99.* from place t99 where t99.country_id = frontier3.id order by t99.country_id desc, t99.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t100.* from topic t100 where t100.id = frontier3.id and t100.broader_id is not null order by t100.id desc, t100.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t101.* from topic t101 where t101.broader_id = frontier3.id order by t101.broader_id desc, t101.id desc limit 41) r) > 40)))) as complete where exists
        (select 1 from record t2 where t2.id = 'actors/dyer' and t2.retired is null) and exists
        (select 1 from record t3 where t3.id = 'actors/smith' and t3.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

with near_ties1(side, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select 'one', t.*
  from (select
    (select 'actors/dyer'), t34.alliance_id, 'membership', t34.id, t34.id, null, t34.since_earliest
    from (select t34.* from membership t34 where t34.actor_id =
      (select 'actors/dyer') order by t34.actor_id desc, t34.id desc limit 400) t34 where t34.alliance_id <>
    (select 'actors/dyer') union select
    (select 'actors/dyer'), t35.alliance_id, 'obligation', t35.id, t35.id, null, t35.since_earliest
    from (select t35.* from obligation t35 where t35.obligor_id =
      (select 'actors/dyer') order by t35.obligor_id desc, t35.id desc limit 400) t35 where t35.alliance_id <>
    (select 'actors/dyer') union select
    (select 'actors/dyer'), t36.beneficiary_id, 'obligation', t36.id, t36.id, null, t36.since_earliest
    from (select t36.* from obligation t36 where t36.obligor_id =
      (select 'actors/dyer') and t36.beneficiary_id is not null order by t36.obligor_id desc, t36.id desc limit 400) t36 where t36.beneficiary_id <>
    (select 'actors/dyer') union select
    (select 'actors/dyer'), t37.alliance_id, 'obligation', t37.id, t37.id, null, t37.since_earliest
    from (select t37.* from obligation t37 where t37.beneficiary_id =
      (select 'actors/dyer') order by t37.beneficiary_id desc, t37.id desc limit 400) t37 where t37.alliance_id <>
    (select 'actors/dyer') union select
    (select 'actors/dyer'), t38.obligor_id, 'obligation', t38.id, t38.id, null, t38.since_earliest
    from (select t38.* from obligation t38 where t38.beneficiary_id =
      (select 'actors/dyer') and t38.obligor_id is not null order by t38.beneficiary_id desc, t38.id desc limit 400) t38 where t38.obligor_id <>
    (select 'actors/dyer') union select
    (select 'actors/dyer'), t39.object_id, 'relation', t39.id, t39.id, null, t39.since_earliest
    from (select t39.* from relation t39 where t39.subject_id =
      (select 'actors/dyer') order by t39.subject_id desc, t39.id desc limit 400) t39 where t39.object_id <>
    (select 'actors/dyer') union select
    (select 'actors/dyer'), t40.subject_id, 'relation', t40.id, t40.id, null, t40.since_earliest
    from (select t40.* from relation t40 where t40.object_id =
      (select 'actors/dyer') order by t40.object_id desc, t40.id desc limit 400) t40 where t40.subject_id <>
    (select 'actors/dyer') union select
    (select 'actors/dyer'), t41.office_id, 'tenure', t41.id, t41.id, null, t41.since_earliest
    from (select t41.* from tenure t41 where t41.person_id =
      (select 'actors/dyer') order by t41.person_id desc, t41.id desc limit 400) t41 where t41.office_id <>
    (select 'actors/dyer') union select
    (select 'actors/dyer'), t42.id, 'office', t42.id, t42.id, null, '0000-00-00'
    from (select t42.* from office t42 where t42.body_id =
      (select 'actors/dyer') order by t42.body_id desc, t42.id desc limit 400) t42 where t42.id <>
    (select 'actors/dyer') union select
    (select 'actors/dyer'), t43.id, 'embodiment', t43.id, t43.id, null, t43.formed_earliest
    from (select t43.* from alliance t43 where t43.embodied_by_id =
      (select 'actors/dyer') order by t43.embodied_by_id desc, t43.id desc limit 400) t43 where t43.id <>
    (select 'actors/dyer') union select
    (select 'actors/dyer'), t44.id, 'part_of', t44.id, t44.id, null, '0000-00-00'
    from (select t44.* from place t44 where t44.country_id =
      (select 'actors/dyer') order by t44.country_id desc, t44.id desc limit 400) t44 where t44.id <>
    (select 'actors/dyer') union all select
    (select 'actors/dyer'), t47.actor_id, 'meeting', t45.meeting_id, min(t45.id), min(t47.id), max(t45.meeting_start_earliest)
    from (select t45.* from participation t45 where t45.actor_id =
      (select 'actors/dyer') and t45.attendance not in ('declined', 'absent') and
      (select 1 from meeting t46 where t46.id = t45.meeting_id and t46.status not in ('cancelled')) is not null order by t45.actor_id desc, t45.meeting_start_earliest desc, t45.id desc limit 400) t45 cross join participation t47 where t47.actor_id <>
    (select 'actors/dyer') and t47.meeting_id = t45.meeting_id and t47.attendance not in ('declined', 'absent') group by t47.actor_id, t45.meeting_id union all select
    (select 'actors/dyer'), t50.speaker_id, 'statement', t49.statement_id, min(t49.id), min(t50.id), max(t49.statement_said_earliest)
    from (select t49.* from target t49 where t49.record_id =
      (select 'actors/dyer') order by t49.record_id desc, t49.statement_said_earliest desc, t49.id desc limit 400) t49 cross join statement t50 where t50.speaker_id <>
    (select 'actors/dyer') and t50.id = t49.statement_id group by t50.speaker_id, t49.statement_id union all select
    (select 'actors/dyer'), t53.record_id, 'statement', t52.id, min(t52.id), min(t53.id), max(t52.said_earliest)
    from (select t52.* from statement t52 where t52.speaker_id =
      (select 'actors/dyer') order by t52.speaker_id desc, t52.said_earliest desc, t52.id desc limit 400) t52 cross join target t53 where t53.record_id <>
    (select 'actors/dyer') and t53.statement_id = t52.id group by t53.record_id, t52.id) t union all select 'other', t.*
  from (select
    (select 'actors/smith'), t55.alliance_id, 'membership', t55.id, t55.id, null, t55.since_earliest
    from (select t55.* from membership t55 where t55.actor_id =
      (select 'actors/smith') order by t55.actor_id desc, t55.id desc limit 400) t55 where t55.alliance_id <>
    (select 'actors/smith') union select
    (select 'actors/smith'), t56.alliance_id, 'obligation', t56.id, t56.id, null, t56.since_earliest
    from (select t56.* from obligation t56 where t56.obligor_id =
      (select 'actors/smith') order by t56.obligor_id desc, t56.id desc limit 400) t56 where t56.alliance_id <>
    (select 'actors/smith') union select
    (select 'actors/smith'), t57.beneficiary_id, 'obligation', t57.id, t57.id, null, t57.since_earliest
    from (select t57.* from obligation t57 where t57.obligor_id =
      (select 'actors/smith') and t57.beneficiary_id is not null order by t57.obligor_id desc, t57.id desc limit 400) t57 where t57.beneficiary_id <>
    (select 'actors/smith') union select
    (select 'actors/smith'), t58.alliance_id, 'obligation', t58.id, t58.id, null, t58.since_earliest
    from (select t58.* from obligation t58 where t58.beneficiary_id =
      (select 'actors/smith') order by t58.beneficiary_id desc, t58.id desc limit 400) t58 where t58.alliance_id <>
    (select 'actors/smith') union select
    (select 'actors/smith'), t59.obligor_id, 'obligation', t59.id, t59.id, null, t59.since_earliest
    from (select t59.* from obligation t59 where t59.beneficiary_id =
      (select 'actors/smith') and t59.obligor_id is not null order by t59.beneficiary_id desc, t59.id desc limit 400) t59 where t59.obligor_id <>
    (select 'actors/smith') union select
    (select 'actors/smith'), t60.object_id, 'relation', t60.id, t60.id, null, t60.since_earliest
    from (select t60.* from relation t60 where t60.subject_id =
      (select 'actors/smith') order by t60.subject_id desc, t60.id desc limit 400) t60 where t60.object_id <>
    (select 'actors/smith') union select
    (select 'actors/smith'), t61.subject_id, 'relation', t61.id, t61.id, null, t61.since_earliest
    from (select t61.* from relation t61 where t61.object_id =
      (select 'actors/smith') order by t61.object_id desc, t61.id desc limit 400) t61 where t61.subject_id <>
    (select 'actors/smith') union select
    (select 'actors/smith'), t62.office_id, 'tenure', t62.id, t62.id, null, t62.since_earliest
    from (select t62.* from tenure t62 where t62.person_id =
      (select 'actors/smith') order by t62.person_id desc, t62.id desc limit 400) t62 where t62.office_id <>
    (select 'actors/smith') union select
    (select 'actors/smith'), t63.id, 'office', t63.id, t63.id, null, '0000-00-00'
    from (select t63.* from office t63 where t63.body_id =
      (select 'actors/smith') order by t63.body_id desc, t63.id desc limit 400) t63 where t63.id <>
    (select 'actors/smith') union select
    (select 'actors/smith'), t64.id, 'embodiment', t64.id, t64.id, null, t64.formed_earliest
    from (select t64.* from alliance t64 where t64.embodied_by_id =
      (select 'actors/smith') order by t64.embodied_by_id desc, t64.id desc limit 400) t64 where t64.id <>
    (select 'actors/smith') union select
    (select 'actors/smith'), t65.id, 'part_of', t65.id, t65.id, null, '0000-00-00'
    from (select t65.* from place t65 where t65.country_id =
      (select 'actors/smith') order by t65.country_id desc, t65.id desc limit 400) t65 where t65.id <>
    (select 'actors/smith') union all select
    (select 'actors/smith'), t68.actor_id, 'meeting', t66.meeting_id, min(t66.id), min(t68.id), max(t66.meeting_start_earliest)
    from (select t66.* from participation t66 where t66.actor_id =
      (select 'actors/smith') and t66.attendance not in ('declined', 'absent') and
      (select 1 from meeting t67 where t67.id = t66.meeting_id and t67.status not in ('cancelled')) is not null order by t66.actor_id desc, t66.meeting_start_earliest desc, t66.id desc limit 400) t66 cross join participation t68 where t68.actor_id <>
    (select 'actors/smith') and t68.meeting_id = t66.meeting_id and t68.attendance not in ('declined', 'absent') group by t68.actor_id, t66.meeting_id union all select
    (select 'actors/smith'), t71.speaker_id, 'statement', t70.statement_id, min(t70.id), min(t71.id), max(t70.statement_said_earliest)
    from (select t70.* from target t70 where t70.record_id =
      (select 'actors/smith') order by t70.record_id desc, t70.statement_said_earliest desc, t70.id desc limit 400) t70 cross join statement t71 where t71.speaker_id <>
    (select 'actors/smith') and t71.id = t70.statement_id group by t71.speaker_id, t70.statement_id union all select
    (select 'actors/smith'), t74.record_id, 'statement', t73.id, min(t73.id), min(t74.id), max(t73.said_earliest)
    from (select t73.* from statement t73 where t73.speaker_id =
      (select 'actors/smith') order by t73.speaker_id desc, t73.said_earliest desc, t73.id desc limit 400) t73 cross join target t74 where t74.record_id <>
    (select 'actors/smith') and t74.statement_id = t73.id group by t74.record_id, t73.id) t), neighbours2(id, of_one, of_other) as materialized
(select to_id, max(case when side = 'one' then 1 else 0 end), max(case when side = 'other' then 1 else 0 end) from near_ties1 group by to_id), frontier3(side, id) as materialized
(select side, id
  from (select side, id, row_number() over (partition by side order by id) as n
    from (select id, of_one, of_other, max(case when id not in ('actors/dyer', 'actors/smith') then 0 else 1 end) over () + sum(of_one * of_other) over () as near from neighbours2) each cross join
    (select 'one' as side union all select 'other' as side) sides where case side when 'one' then of_one else of_other end = 1 and id not in ('actors/dyer', 'actors/smith') and near < 5) found where n <= 40 and 'actors/dyer' <> 'actors/smith'), near4(length, via_one, via_two, via_three) as materialized
(select 0, '', '', '' where not 'actors/dyer' <> 'actors/smith' union all select distinct case when id not in ('actors/dyer', 'actors/smith') then 2 else 1 end, case when id not in ('actors/dyer', 'actors/smith') then id else '' end, '', '' from neighbours2 where 'actors/dyer' <> 'actors/smith' and (not id not in ('actors/dyer', 'actors/smith') or of_one + of_other = 2) order by 1, 2 limit 5), far_ties5(side, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select side, t103.value ->> 0, t103.value ->> 1, t103.value ->> 2, t103.value ->> 3, t103.value ->> 4, t103.value ->> 5, t103.value ->> 6 from frontier3 cross join json_each((with q(from_id, to_id, kind, by_id, one_id, two_id, day) as
      (select frontier3.id, t104.actor_id, 'membership', t104.id, t104.id, null, t104.since_earliest
        from (select t104.* from membership t104 where t104.alliance_id = frontier3.id order by t104.alliance_id desc, t104.id desc limit 40) t104 where t104.actor_id <> frontier3.id union select frontier3.id, t105.alliance_id, 'membership', t105.id, t105.id, null, t105.since_earliest
        from (select t105.* from membership t105 where t105.actor_id = frontier3.id order by t105.actor_id desc, t105.id desc limit 40) t105 where t105.alliance_id <> frontier3.id union select frontier3.id, t106.obligor_id, 'obligation', t106.id, t106.id, null, t106.since_earliest
        from (select t106.* from obligation t106 where t106.alliance_id = frontier3.id and t106.obligor_id is not null order by t106.alliance_id desc, t106.id desc limit 40) t106 where t106.obligor_id <> frontier3.id union select frontier3.id, t107.beneficiary_id, 'obligation', t107.id, t107.id, null, t107.since_earliest
        from (select t107.* from obligation t107 where t107.alliance_id = frontier3.id and t107.beneficiary_id is not null order by t107.alliance_id desc, t107.id desc limit 40) t107 where t107.beneficiary_id <> frontier3.id union select frontier3.id, t108.alliance_id, 'obligation', t108.id, t108.id, null, t108.since_earliest
        from (select t108.* from obligation t108 where t108.obligor_id = frontier3.id order by t108.obligor_id desc, t108.id desc limit 40) t108 where t108.alliance_id <> frontier3.id union select frontier3.id, t109.beneficiary_id, 'obligation', t109.id, t109.id, null, t109.since_earliest
        from (select t109.* from obligation t109 where t109.obligor_id = frontier3.id and t109.beneficiary_id is not null order by t109.obligor_id desc, t109.id desc limit 40) t109 where t109.beneficiary_id <> frontier3.id union select frontier3.id, t110.alliance_id, 'obligation', t110.id, t110.id, null, t110.since_earliest
        from (select t110.* from obligation t110 where t110.beneficiary_id = frontier3.id order by t110.beneficiary_id desc, t110.id desc limit 40) t110 where t110.alliance_id <> frontier3.id union select frontier3.id, t111.obligor_id, 'obligation', t111.id, t111.id, null, t111.since_earliest
        from (select t111.* from obligation t111 where t111.beneficiary_id = frontier3.id and t111.obligor_id is not null order by t111.beneficiary_id desc, t111.id desc limit 40) t111 where t111.obligor_id <> frontier3.id union select frontier3.id, t112.object_id, 'relation', t112.id, t112.id, null, t112.since_earliest
        from (select t112.* from relation t112 where t112.subject_id = frontier3.id order by t112.subject_id desc, t112.id desc limit 40) t112 where t112.object_id <> frontier3.id union select frontier3.id, t113.subject_id, 'relation', t113.id, t113.id, null, t113.since_earliest
        from (select t113.* from relation t113 where t113.object_id = frontier3.id order by t113.object_id desc, t113.id desc limit 40) t113 where t113.subject_id <> frontier3.id union select frontier3.id, t114.office_id, 'tenure', t114.id, t114.id, null, t114.since_earliest
        from (select t114.* from tenure t114 where t114.person_id = frontier3.id order by t114.person_id desc, t114.id desc limit 40) t114 where t114.office_id <> frontier3.id union select frontier3.id, t115.person_id, 'tenure', t115.id, t115.id, null, t115.since_earliest
        from (select t115.* from tenure t115 where t115.office_id = frontier3.id order by t115.office_id desc, t115.id desc limit 40) t115 where t115.person_id <> frontier3.id union select frontier3.id, t116.body_id, 'office', t116.id, t116.id, null, '0000-00-00'
        from (select t116.* from office t116 where t116.id = frontier3.id order by t116.id desc, t116.id desc limit 40) t116 where t116.body_id <> frontier3.id union select frontier3.id, t117.id, 'office', t117.id, t117.id, null, '0000-00-00'
        from (select t117.* from office t117 where t117.body_id = frontier3.id order by t117.body_id desc, t117.id desc limit 40) t117 where t117.id <> frontier3.id union select frontier3.id, t118.embodied_by_id, 'embodiment', t118.id, t118.id, null, t118.formed_earliest
        from (select t118.* from alliance t118 where t118.id = frontier3.id and t118.embodied_by_id is not null order by t118.id desc, t118.id desc limit 40) t118 where t118.embodied_by_id <> frontier3.id union select frontier3.id, t119.id, 'embodiment', t119.id, t119.id, null, t119.formed_earliest
        from (select t119.* from alliance t119 where t119.embodied_by_id = frontier3.id order by t119.embodied_by_id desc, t119.id desc limit 40) t119 where t119.id <> frontier3.id union select frontier3.id, t120.part_of_id, 'part_of', t120.id, t120.id, null, t120.start_earliest
        from (select t120.* from meeting t120 where t120.id = frontier3.id and t120.part_of_id is not null order by t120.id desc, t120.id desc limit 40) t120 where t120.part_of_id <> frontier3.id union select frontier3.id, t121.id, 'part_of', t121.id, t121.id, null, t121.start_earliest
        from (select t121.* from meeting t121 where t121.part_of_id = frontier3.id order by t121.part_of_id desc, t121.id desc limit 40) t121 where t121.id <> frontier3.id union select frontier3.id, t122.country_id, 'part_of', t122.id, t122.id, null, '0000-00-00'
        from (select t122.* from place t122 where t122.id = frontier3.id and t122.country_id is not null order by t122.id desc, t122.id desc limit 40) t122 where t122.country_id <> frontier3.id union select frontier3.id, t123.id, 'part_of', t123.id, t123.id, null, '0000-00-00'
        from (select t123.* from place t123 where t123.country_id = frontier3.id order by t123.country_id desc, t123.id desc limit 40) t123 where t123.id <> frontier3.id union select frontier3.id, t124.broader_id, 'part_of', t124.id, t124.id, null, '0000-00-00'
        from (select t124.* from topic t124 where t124.id = frontier3.id and t124.broader_id is not null order by t124.id desc, t124.id desc limit 40) t124 where t124.broader_id <> frontier3.id union select frontier3.id, t125.id, 'part_of', t125.id, t125.id, null, '0000-00-00'
        from (select t125.* from topic t125 where t125.broader_id = frontier3.id order by t125.broader_id desc, t125.id desc limit 40) t125 where t125.id <> frontier3.id union all select frontier3.id, t128.actor_id, 'meeting', t126.meeting_id, min(t126.id), min(t128.id), max(t126.meeting_start_earliest)
        from (select t126.* from participation t126 where t126.actor_id = frontier3.id and t126.attendance not in ('declined', 'absent') and
          (select 1 from meeting t127 where t127.id = t126.meeting_id and t127.status not in ('cancelled')) is not null order by t126.actor_id desc, t126.meeting_start_earliest desc, t126.id desc limit 40) t126 cross join participation t128 where t128.actor_id <> frontier3.id and t128.meeting_id = t126.meeting_id and t128.attendance not in ('declined', 'absent') group by t128.actor_id, t126.meeting_id union all select frontier3.id, t131.speaker_id, 'statement', t130.statement_id, min(t130.id), min(t131.id), max(t130.statement_said_earliest)
        from (select t130.* from target t130 where t130.record_id = frontier3.id order by t130.record_id desc, t130.statement_said_earliest desc, t130.id desc limit 40) t130 cross join statement t131 where t131.speaker_id <> frontier3.id and t131.id = t130.statement_id group by t131.speaker_id, t130.statement_id union all select frontier3.id, t134.record_id, 'statement', t133.id, min(t133.id), min(t134.id), max(t133.said_earliest)
        from (select t133.* from statement t133 where t133.speaker_id = frontier3.id order by t133.speaker_id desc, t133.said_earliest desc, t133.id desc limit 40) t133 cross join target t134 where t134.record_id <> frontier3.id and t134.statement_id = t133.id group by t134.record_id, t133.id) select json_group_array(json_array(from_id, to_id, kind, by_id, one_id, two_id, day)) from q)) t103), steps6(side, from_id, to_id) as materialized
(select distinct side, from_id, to_id from far_ties5), shorter7(length, via_one, via_two, via_three) as materialized
(select length, via_one, via_two, via_three from near4 union select case when to_id = case side when 'one' then 'actors/smith' else 'actors/dyer' end then 2 else 3 end, case when side = 'one' or to_id = case side when 'one' then 'actors/smith' else 'actors/dyer' end then from_id else to_id end, case when to_id = case side when 'one' then 'actors/smith' else 'actors/dyer' end then '' else case when side = 'one' then to_id else from_id end end, '' from steps6
  left join neighbours2 on id = to_id where to_id = case side when 'one' then 'actors/smith' else 'actors/dyer' end or (case side when 'one' then of_other else of_one end = 1 and to_id not in ('actors/dyer', 'actors/smith'))), found8(length, via_one, via_two, via_three, number) as materialized
(select length, via_one, via_two, via_three, number
  from (select length, via_one, via_two, via_three, row_number() over (order by length, via_one, via_two, via_three) as number
    from (select length, via_one, via_two, via_three from shorter7 union all select *
      from (select distinct 4, ahead.from_id, ahead.to_id, back.from_id from steps6 ahead join steps6 back on back.to_id = ahead.to_id where ahead.side = 'one' and back.side = 'other' and ahead.from_id <> back.from_id and ahead.to_id not in ('actors/dyer', 'actors/smith') and
        (select count(*) from shorter7) < 5 order by 2, 3, 4 limit 5) furthest) every) numbered where number <= 5), p9 as materialized
(select t136.*, row_number() over (order by number) as _n
  from (select length, number from found8) t136), latest9(number, place, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select number, place, from_id, to_id, kind, by_id, one_id, two_id, day
  from (select tied.*, row_number() over (partition by number, place order by day desc, by_id desc, kind, one_id, two_id) as best
    from (select distinct number, place, case turned when 0 then read.from_id else read.to_id end as from_id, case turned when 0 then read.to_id else read.from_id end as to_id, read.kind as kind, read.by_id as by_id, case turned when 0 then read.one_id else coalesce(read.two_id, read.one_id) end as one_id, case turned when 0 then read.two_id else case when read.two_id is not null then read.one_id end end as two_id, read.day as day
      from (select from_id, to_id, kind, by_id, one_id, two_id, day from near_ties1 union all select from_id, to_id, kind, by_id, one_id, two_id, day from far_ties5) read join
      (select number, place, turned, case turned when 0 then begin_id else end_id end as from_id, case turned when 0 then end_id else begin_id end as to_id
        from (select number, place, case place when 1 then 'actors/dyer' when 2 then via_one when 3 then via_two when 4 then via_three end as begin_id, case when place = length then 'actors/smith' else case place when 1 then via_one when 2 then via_two when 3 then via_three when 4 then 'actors/smith' end end as end_id from found8 join
          (select 1 as place union all select 2 as place union all select 3 as place union all select 4 as place) places on place <= length) legs cross join
        (select 0 as turned union all select 1) ways) legs on legs.from_id = read.from_id and legs.to_id = read.to_id) tied) ranked where best = 1), x11(id, json) as
(select t138._n, printf('[%s]',
    (select group_concat(t158._told, ',')
      from (select *
        from (select t146._n as _n, printf('{"from":{"id":%s,"recordKind":%s,"label":%s},"to":{"id":%s,"recordKind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"recordKind":%s,"label":%s},"edges":[%s]}', json_quote(t147.id), json_quote(upper(t147.record_kind)), json_quote(t147.label), json_quote(t148.id), json_quote(upper(t148.record_kind)), json_quote(t148.label), upper(t146.kind), case when t146.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t146.day), json_quote(nullif(nullif(t146.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t146.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t149.id), json_quote(upper(t149.record_kind)), json_quote(t149.label),
            (select group_concat(t156._told, ',')
              from (select *
                from (select t152._n as _n, printf('{"record":{"id":%s,"recordKind":%s,"label":%s},"citation":%s}', json_quote(t153.id), json_quote(upper(t153.record_kind)), json_quote(t153.label), case when t154.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t154.id), json_quote(t154.start_offset), json_quote(t154.end_offset), json_quote(t154.page), json_quote(t154.phrase)) end) as _told
                  from (select t155.*, row_number() over (order by place) as _n
                    from (select 1 as place, t146.one_id as record_id,
                      (select t150.id from citation t150 where t150.record_id = t146.one_id and t150.bearing = 'supports' order by t150.id limit 1) as citation_id where t146.one_id is not null union all select 2 as place, t146.two_id as record_id,
                      (select t151.id from citation t151 where t151.record_id = t146.two_id and t151.bearing = 'supports' order by t151.id limit 1) as citation_id where t146.two_id is not null) t155) t152
                  left join record t153 on t153.id = t152.record_id
                  left join citation t154 on t154.id = t152.citation_id where t152._n <= 2) order by _n limit -1) t156)) as _told
          from (select t157.*, row_number() over (order by place) as _n
            from (select latest9.from_id, latest9.to_id, latest9.kind, latest9.by_id, latest9.one_id, latest9.two_id, latest9.place, coalesce(t139.start, t140.said, t141.since, t142.since, t143.since, t144.since, t145.formed) as day, coalesce(t139.start_earliest, t140.said_earliest, t141.since_earliest, t142.since_earliest, t143.since_earliest, t144.since_earliest, t145.formed_earliest) as day_earliest, coalesce(t139.start_latest, t140.said_latest, t141.since_latest, t142.since_latest, t143.since_latest, t144.since_latest, t145.formed_latest) as day_latest from latest9
              left join meeting t139 on t139.id = latest9.by_id
              left join statement t140 on t140.id = latest9.by_id
              left join membership t141 on t141.id = latest9.by_id
              left join obligation t142 on t142.id = latest9.by_id
              left join relation t143 on t143.id = latest9.by_id
              left join tenure t144 on t144.id = latest9.by_id
              left join alliance t145 on t145.id = latest9.by_id where latest9.number = t138.number) t157) t146
          left join record t147 on t147.id = t146.from_id
          left join record t148 on t148.id = t146.to_id
          left join record t149 on t149.id = t146.by_id where t146._n <= 4) order by _n limit -1) t158)) from p9 t138), x12(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t159._told, ',')
      from (select *
        from (select t137._n as _n, printf('{"length":%s,"hops":%s}', t137.length,
            (select x11.json from x11 where x11.id = t137._n)) as _told from p9 t137 where t137._n <= 20) order by _n limit -1) t159))) select printf('{"data":{"at":{"paths":%s}},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"paths":%s,"complete":%s}',
        (select x12.json from x12), case when t1.complete then 'true' else 'false' end)
      from (select not 'actors/dyer' <> 'actors/smith' or (not (
            (select count(*)
              from (select t4.* from participation t4 where t4.actor_id =
                (select 'actors/dyer') and t4.attendance not in ('declined', 'absent') and
                (select 1 from meeting t5 where t5.id = t4.meeting_id and t5.status not in ('cancelled')) is not null order by t4.actor_id desc, t4.meeting_start_earliest desc, t4.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t6.* from target t6 where t6.record_id =
                (select 'actors/dyer') order by t6.record_id desc, t6.statement_said_earliest desc, t6.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t7.* from statement t7 where t7.speaker_id =
                (select 'actors/dyer') order by t7.speaker_id desc, t7.said_earliest desc, t7.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t8.* from membership t8 where t8.actor_id =
                (select 'actors/dyer') order by t8.actor_id desc, t8.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t9.* from obligation t9 where t9.obligor_id =
                (select 'actors/dyer') order by t9.obligor_id desc, t9.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t10.* from obligation t10 where t10.obligor_id =
                (select 'actors/dyer') and t10.beneficiary_id is not null order by t10.obligor_id desc, t10.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t11.* from obligation t11 where t11.beneficiary_id =
                (select 'actors/dyer') order by t11.beneficiary_id desc, t11.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t12.* from obligation t12 where t12.beneficiary_id =
                (select 'actors/dyer') and t12.obligor_id is not null order by t12.beneficiary_id desc, t12.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t13.* from relation t13 where t13.subject_id =
                (select 'actors/dyer') order by t13.subject_id desc, t13.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t14.* from relation t14 where t14.object_id =
                (select 'actors/dyer') order by t14.object_id desc, t14.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t15.* from tenure t15 where t15.person_id =
                (select 'actors/dyer') order by t15.person_id desc, t15.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t16.* from office t16 where t16.body_id =
                (select 'actors/dyer') order by t16.body_id desc, t16.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t17.* from alliance t17 where t17.embodied_by_id =
                (select 'actors/dyer') order by t17.embodied_by_id desc, t17.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t18.* from place t18 where t18.country_id =
                (select 'actors/dyer') order by t18.country_id desc, t18.id desc limit 401) r) > 400) and not (
            (select count(*)
              from (select t19.* from participation t19 where t19.actor_id =
                (select 'actors/smith') and t19.attendance not in ('declined', 'absent') and
                (select 1 from meeting t20 where t20.id = t19.meeting_id and t20.status not in ('cancelled')) is not null order by t19.actor_id desc, t19.meeting_start_earliest desc, t19.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t21.* from target t21 where t21.record_id =
                (select 'actors/smith') order by t21.record_id desc, t21.statement_said_earliest desc, t21.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t22.* from statement t22 where t22.speaker_id =
                (select 'actors/smith') order by t22.speaker_id desc, t22.said_earliest desc, t22.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t23.* from membership t23 where t23.actor_id =
                (select 'actors/smith') order by t23.actor_id desc, t23.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t24.* from obligation t24 where t24.obligor_id =
                (select 'actors/smith') order by t24.obligor_id desc, t24.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t25.* from obligation t25 where t25.obligor_id =
                (select 'actors/smith') and t25.beneficiary_id is not null order by t25.obligor_id desc, t25.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t26.* from obligation t26 where t26.beneficiary_id =
                (select 'actors/smith') order by t26.beneficiary_id desc, t26.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t27.* from obligation t27 where t27.beneficiary_id =
                (select 'actors/smith') and t27.obligor_id is not null order by t27.beneficiary_id desc, t27.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t28.* from relation t28 where t28.subject_id =
                (select 'actors/smith') order by t28.subject_id desc, t28.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t29.* from relation t29 where t29.object_id =
                (select 'actors/smith') order by t29.object_id desc, t29.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t30.* from tenure t30 where t30.person_id =
                (select 'actors/smith') order by t30.person_id desc, t30.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t31.* from office t31 where t31.body_id =
                (select 'actors/smith') order by t31.body_id desc, t31.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t32.* from alliance t32 where t32.embodied_by_id =
                (select 'actors/smith') order by t32.embodied_by_id desc, t32.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t33.* from place t33 where t33.country_id =
                (select 'actors/smith') order by t33.country_id desc, t33.id desc limit 401) r) > 400) and (not
            (select count(*) from near4) < 5 or (
              (select coalesce(sum(of_one), 0) <= 40 and coalesce(sum(of_other), 0) <= 40 from neighbours2) and not exists
              (select 1 from frontier3 where
                (select count(*)
                  from (select t76.* from participation t76 where t76.actor_id = frontier3.id and t76.attendance not in ('declined', 'absent') and
                    (select 1 from meeting t77 where t77.id = t76.meeting_id and t77.status not in ('cancelled')) is not null order by t76.actor_id desc, t76.meeting_start_earliest desc, t76.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t78.* from target t78 where t78.record_id = frontier3.id order by t78.record_id desc, t78.statement_said_earliest desc, t78.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t79.* from statement t79 where t79.speaker_id = frontier3.id order by t79.speaker_id desc, t79.said_earliest desc, t79.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t80.* from membership t80 where t80.alliance_id = frontier3.id order by t80.alliance_id desc, t80.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t81.* from membership t81 where t81.actor_id = frontier3.id order by t81.actor_id desc, t81.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t82.* from obligation t82 where t82.alliance_id = frontier3.id and t82.obligor_id is not null order by t82.alliance_id desc, t82.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t83.* from obligation t83 where t83.alliance_id = frontier3.id and t83.beneficiary_id is not null order by t83.alliance_id desc, t83.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t84.* from obligation t84 where t84.obligor_id = frontier3.id order by t84.obligor_id desc, t84.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t85.* from obligation t85 where t85.obligor_id = frontier3.id and t85.beneficiary_id is not null order by t85.obligor_id desc, t85.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t86.* from obligation t86 where t86.beneficiary_id = frontier3.id order by t86.beneficiary_id desc, t86.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t87.* from obligation t87 where t87.beneficiary_id = frontier3.id and t87.obligor_id is not null order by t87.beneficiary_id desc, t87.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t88.* from relation t88 where t88.subject_id = frontier3.id order by t88.subject_id desc, t88.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t89.* from relation t89 where t89.object_id = frontier3.id order by t89.object_id desc, t89.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t90.* from tenure t90 where t90.person_id = frontier3.id order by t90.person_id desc, t90.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t91.* from tenure t91 where t91.office_id = frontier3.id order by t91.office_id desc, t91.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t92.* from office t92 where t92.id = frontier3.id order by t92.id desc, t92.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t93.* from office t93 where t93.body_id = frontier3.id order by t93.body_id desc, t93.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t94.* from alliance t94 where t94.id = frontier3.id and t94.embodied_by_id is not null order by t94.id desc, t94.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t95.* from alliance t95 where t95.embodied_by_id = frontier3.id order by t95.embodied_by_id desc, t95.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t96.* from meeting t96 where t96.id = frontier3.id and t96.part_of_id is not null order by t96.id desc, t96.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t97.* from meeting t97 where t97.part_of_id = frontier3.id order by t97.part_of_id desc, t97.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t98.* from place t98 where t98.id = frontier3.id and t98.country_id is not null order by t98.id desc, t98.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t99.* from place t99 where t99.country_id = frontier3.id order by t99.country_id desc, t99.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t100.* from topic t100 where t100.id = frontier3.id and t100.broader_id is not null order by t100.id desc, t100.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t101.* from topic t101 where t101.broader_id = frontier3.id order by t101.broader_id desc, t101.id desc limit 41) r) > 40)))) as complete where exists
        (select 1 from record t2 where t2.id = 'actors/dyer' and t2.retired is null) and exists
        (select 1 from record t3 where t3.id = 'actors/smith' and t3.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

with near_ties1(side, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select 'one', t.*
  from (select *
    from (with own(from_id, to_id, kind, by_id, one_id, two_id, day) as
      (select
        (select 'meetings/xi-lavrov-beijing-2024-04-09'), t26.part_of_id, 'part_of', t26.id, t26.id, null, t26.start_earliest
        from (select t26.* from meeting t26 where t26.id =
          (select 'meetings/xi-lavrov-beijing-2024-04-09') and t26.part_of_id is not null order by t26.id desc, t26.id desc limit 400) t26 where t26.part_of_id <>
        (select 'meetings/xi-lavrov-beijing-2024-04-09') union select
        (select 'meetings/xi-lavrov-beijing-2024-04-09'), t27.id, 'part_of', t27.id, t27.id, null, t27.start_earliest
        from (select t27.* from meeting t27 where t27.part_of_id =
          (select 'meetings/xi-lavrov-beijing-2024-04-09') order by t27.part_of_id desc, t27.id desc limit 400) t27 where t27.id <>
        (select 'meetings/xi-lavrov-beijing-2024-04-09') union select
        (select 'meetings/xi-lavrov-beijing-2024-04-09'), t28.actor_id, 'meeting',
        (select 'meetings/xi-lavrov-beijing-2024-04-09'), t28.id, null, t28.meeting_start_earliest
        from (select t28.* from participation t28 where t28.meeting_id =
          (select 'meetings/xi-lavrov-beijing-2024-04-09') and t28.attendance not in ('declined', 'absent') and t28.rank <> 'deprecated' order by t28.meeting_id desc, t28.id desc limit 400) t28 where t28.actor_id <>
        (select 'meetings/xi-lavrov-beijing-2024-04-09')) select from_id, to_id, kind, by_id, min(one_id), null, max(day) from own group by from_id, to_id, kind, by_id) own union all select
    (select 'meetings/xi-lavrov-beijing-2024-04-09'), t31.earlier_id, 'statement', t29.statement_id, min(t29.id), min(t31.id), max(t29.statement_said_earliest)
    from (select t29.* from target t29 where t29.record_id =
      (select 'meetings/xi-lavrov-beijing-2024-04-09') and t29.rank <> 'deprecated' order by t29.record_id desc, t29.statement_said_earliest desc, t29.id desc limit 400) t29 cross join reference t31 where t31.statement_id = t29.statement_id and t31.earlier_id <>
    (select 'meetings/xi-lavrov-beijing-2024-04-09') and t31.rank <> 'deprecated' group by t31.earlier_id, t29.statement_id union all select
    (select 'meetings/xi-lavrov-beijing-2024-04-09'), t33.speaker_id, 'statement', t32.statement_id, min(t32.id), min(t33.id), max(t32.statement_said_earliest)
    from (select t32.* from target t32 where t32.record_id =
      (select 'meetings/xi-lavrov-beijing-2024-04-09') and t32.rank <> 'deprecated' order by t32.record_id desc, t32.statement_said_earliest desc, t32.id desc limit 400) t32 cross join statement t33 where t33.id = t32.statement_id and t33.speaker_id <>
    (select 'meetings/xi-lavrov-beijing-2024-04-09') group by t33.speaker_id, t32.statement_id) t union all select 'other', t.*
  from (select
    (select 'actors/united-states'), t34.alliance_id, 'membership', t34.id, t34.id, null, t34.since_earliest
    from (select t34.* from membership t34 where t34.actor_id =
      (select 'actors/united-states') and t34.rank <> 'deprecated' order by t34.actor_id desc, t34.id desc limit 400) t34 where t34.alliance_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t35.alliance_id, 'obligation', t35.id, t35.id, null, t35.since_earliest
    from (select t35.* from obligation t35 where t35.obligor_id =
      (select 'actors/united-states') and t35.rank <> 'deprecated' order by t35.obligor_id desc, t35.id desc limit 400) t35 where t35.alliance_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t36.beneficiary_id, 'obligation', t36.id, t36.id, null, t36.since_earliest
    from (select t36.* from obligation t36 where t36.obligor_id =
      (select 'actors/united-states') and t36.beneficiary_id is not null and t36.rank <> 'deprecated' order by t36.obligor_id desc, t36.id desc limit 400) t36 where t36.beneficiary_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t37.alliance_id, 'obligation', t37.id, t37.id, null, t37.since_earliest
    from (select t37.* from obligation t37 where t37.beneficiary_id =
      (select 'actors/united-states') and t37.rank <> 'deprecated' order by t37.beneficiary_id desc, t37.id desc limit 400) t37 where t37.alliance_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t38.obligor_id, 'obligation', t38.id, t38.id, null, t38.since_earliest
    from (select t38.* from obligation t38 where t38.beneficiary_id =
      (select 'actors/united-states') and t38.obligor_id is not null and t38.rank <> 'deprecated' order by t38.beneficiary_id desc, t38.id desc limit 400) t38 where t38.obligor_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t39.object_id, 'relation', t39.id, t39.id, null, t39.since_earliest
    from (select t39.* from relation t39 where t39.subject_id =
      (select 'actors/united-states') and t39.rank <> 'deprecated' order by t39.subject_id desc, t39.id desc limit 400) t39 where t39.object_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t40.subject_id, 'relation', t40.id, t40.id, null, t40.since_earliest
    from (select t40.* from relation t40 where t40.object_id =
      (select 'actors/united-states') and t40.rank <> 'deprecated' order by t40.object_id desc, t40.id desc limit 400) t40 where t40.subject_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t41.office_id, 'tenure', t41.id, t41.id, null, t41.since_earliest
    from (select t41.* from tenure t41 where t41.person_id =
      (select 'actors/united-states') and t41.rank <> 'deprecated' order by t41.person_id desc, t41.id desc limit 400) t41 where t41.office_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t42.id, 'office', t42.id, t42.id, null, '0000-00-00'
    from (select t42.* from office t42 where t42.body_id =
      (select 'actors/united-states') order by t42.body_id desc, t42.id desc limit 400) t42 where t42.id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t43.id, 'embodiment', t43.id, t43.id, null, t43.formed_earliest
    from (select t43.* from alliance t43 where t43.embodied_by_id =
      (select 'actors/united-states') order by t43.embodied_by_id desc, t43.id desc limit 400) t43 where t43.id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t44.id, 'part_of', t44.id, t44.id, null, '0000-00-00'
    from (select t44.* from place t44 where t44.country_id =
      (select 'actors/united-states') order by t44.country_id desc, t44.id desc limit 400) t44 where t44.id <>
    (select 'actors/united-states') union all select
    (select 'actors/united-states'), t47.actor_id, 'meeting', t45.meeting_id, min(t45.id), min(t47.id), max(t45.meeting_start_earliest)
    from (select t45.* from participation t45 where t45.actor_id =
      (select 'actors/united-states') and t45.attendance not in ('declined', 'absent') and t45.rank <> 'deprecated' and exists
      (select 1 from meeting t46 where t46.id = t45.meeting_id and t46.status not in ('cancelled')) order by t45.actor_id desc, t45.meeting_start_earliest desc, t45.id desc limit 400) t45 cross join participation t47 where t47.meeting_id = t45.meeting_id and t47.actor_id <>
    (select 'actors/united-states') and t47.attendance not in ('declined', 'absent') and t47.rank <> 'deprecated' group by t47.actor_id, t45.meeting_id union all select
    (select 'actors/united-states'), t50.earlier_id, 'statement', t48.statement_id, min(t48.id), min(t50.id), max(t48.statement_said_earliest)
    from (select t48.* from target t48 where t48.record_id =
      (select 'actors/united-states') and t48.rank <> 'deprecated' order by t48.record_id desc, t48.statement_said_earliest desc, t48.id desc limit 400) t48 cross join reference t50 where t50.statement_id = t48.statement_id and t50.earlier_id <>
    (select 'actors/united-states') and t50.rank <> 'deprecated' group by t50.earlier_id, t48.statement_id union all select
    (select 'actors/united-states'), t52.speaker_id, 'statement', t51.statement_id, min(t51.id), min(t52.id), max(t51.statement_said_earliest)
    from (select t51.* from target t51 where t51.record_id =
      (select 'actors/united-states') and t51.rank <> 'deprecated' order by t51.record_id desc, t51.statement_said_earliest desc, t51.id desc limit 400) t51 cross join statement t52 where t52.id = t51.statement_id and t52.speaker_id <>
    (select 'actors/united-states') group by t52.speaker_id, t51.statement_id union all select
    (select 'actors/united-states'), t54.earlier_id, 'statement', t53.id, min(t53.id), min(t54.id), max(t53.said_earliest)
    from (select t53.* from statement t53 where t53.speaker_id =
      (select 'actors/united-states') order by t53.speaker_id desc, t53.said_earliest desc, t53.id desc limit 400) t53 cross join reference t54 where t54.statement_id = t53.id and t54.earlier_id <>
    (select 'actors/united-states') and t54.rank <> 'deprecated' group by t54.earlier_id, t53.id union all select
    (select 'actors/united-states'), t56.record_id, 'statement', t55.id, min(t55.id), min(t56.id), max(t55.said_earliest)
    from (select t55.* from statement t55 where t55.speaker_id =
      (select 'actors/united-states') order by t55.speaker_id desc, t55.said_earliest desc, t55.id desc limit 400) t55 cross join target t56 where t56.statement_id = t55.id and t56.record_id <>
    (select 'actors/united-states') and t56.rank <> 'deprecated' group by t56.record_id, t55.id) t), neighbours2(id, of_one, of_other) as materialized
(select to_id, max(case when side = 'one' then 1 else 0 end), max(case when side = 'other' then 1 else 0 end) from near_ties1 group by to_id), near3(length, via_one, via_two, via_three) as materialized
(select 0, '', '', '' where not 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' union all select distinct case when id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') then 2 else 1 end, case when id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') then id else '' end, '', '' from neighbours2 where 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' and (not id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') or of_one + of_other = 2) order by 1, 2 limit 2), frontier4(side, id) as materialized
(select side, id
  from (select side, id, row_number() over (partition by side order by id) as n from neighbours2 cross join
    (select 'one' as side union all select 'other' as side) sides where case side when 'one' then of_one else of_other end = 1 and id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') and 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' and
    (select count(*) from near3) < 2) f where n <= 40), far_ties5(side, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select side, t92.value ->> 0, t92.value ->> 1, t92.value ->> 2, t92.value ->> 3, t92.value ->> 4, t92.value ->> 5, t92.value ->> 6 from frontier4 cross join json_each((with q(from_id, to_id, kind, by_id, one_id, two_id, day) as
      (select frontier4.id, t93.actor_id, 'membership', t93.id, t93.id, null, t93.since_earliest
        from (select t93.* from membership t93 where t93.alliance_id = frontier4.id and t93.rank <> 'deprecated' order by t93.alliance_id desc, t93.id desc limit 40) t93 where t93.actor_id <> frontier4.id union select frontier4.id, t94.alliance_id, 'membership', t94.id, t94.id, null, t94.since_earliest
        from (select t94.* from membership t94 where t94.actor_id = frontier4.id and t94.rank <> 'deprecated' order by t94.actor_id desc, t94.id desc limit 40) t94 where t94.alliance_id <> frontier4.id union select frontier4.id, t95.obligor_id, 'obligation', t95.id, t95.id, null, t95.since_earliest
        from (select t95.* from obligation t95 where t95.alliance_id = frontier4.id and t95.obligor_id is not null and t95.rank <> 'deprecated' order by t95.alliance_id desc, t95.id desc limit 40) t95 where t95.obligor_id <> frontier4.id union select frontier4.id, t96.beneficiary_id, 'obligation', t96.id, t96.id, null, t96.since_earliest
        from (select t96.* from obligation t96 where t96.alliance_id = frontier4.id and t96.beneficiary_id is not null and t96.rank <> 'deprecated' order by t96.alliance_id desc, t96.id desc limit 40) t96 where t96.beneficiary_id <> frontier4.id union select frontier4.id, t97.alliance_id, 'obligation', t97.id, t97.id, null, t97.since_earliest
        from (select t97.* from obligation t97 where t97.obligor_id = frontier4.id and t97.rank <> 'deprecated' order by t97.obligor_id desc, t97.id desc limit 40) t97 where t97.alliance_id <> frontier4.id union select frontier4.id, t98.beneficiary_id, 'obligation', t98.id, t98.id, null, t98.since_earliest
        from (select t98.* from obligation t98 where t98.obligor_id = frontier4.id and t98.beneficiary_id is not null and t98.rank <> 'deprecated' order by t98.obligor_id desc, t98.id desc limit 40) t98 where t98.beneficiary_id <> frontier4.id union select frontier4.id, t99.alliance_id, 'obligation', t99.id, t99.id, null, t99.since_earliest
        from (select t99.* from obligation t99 where t99.beneficiary_id = frontier4.id and t99.rank <> 'deprecated' order by t99.beneficiary_id desc, t99.id desc limit 40) t99 where t99.alliance_id <> frontier4.id union select frontier4.id, t100.obligor_id, 'obligation', t100.id, t100.id, null, t100.since_earliest
        from (select t100.* from obligation t100 where t100.beneficiary_id = frontier4.id and t100.obligor_id is not null and t100.rank <> 'deprecated' order by t100.beneficiary_id desc, t100.id desc limit 40) t100 where t100.obligor_id <> frontier4.id union select frontier4.id, t101.object_id, 'relation', t101.id, t101.id, null, t101.since_earliest
        from (select t101.* from relation t101 where t101.subject_id = frontier4.id and t101.rank <> 'deprecated' order by t101.subject_id desc, t101.id desc limit 40) t101 where t101.object_id <> frontier4.id union select frontier4.id, t102.subject_id, 'relation', t102.id, t102.id, null, t102.since_earliest
        from (select t102.* from relation t102 where t102.object_id = frontier4.id and t102.rank <> 'deprecated' order by t102.object_id desc, t102.id desc limit 40) t102 where t102.subject_id <> frontier4.id union select frontier4.id, t103.office_id, 'tenure', t103.id, t103.id, null, t103.since_earliest
        from (select t103.* from tenure t103 where t103.person_id = frontier4.id and t103.rank <> 'deprecated' order by t103.person_id desc, t103.id desc limit 40) t103 where t103.office_id <> frontier4.id union select frontier4.id, t104.person_id, 'tenure', t104.id, t104.id, null, t104.since_earliest
        from (select t104.* from tenure t104 where t104.office_id = frontier4.id and t104.rank <> 'deprecated' order by t104.office_id desc, t104.id desc limit 40) t104 where t104.person_id <> frontier4.id union select frontier4.id, t105.body_id, 'office', t105.id, t105.id, null, '0000-00-00'
        from (select t105.* from office t105 where t105.id = frontier4.id order by t105.id desc, t105.id desc limit 40) t105 where t105.body_id <> frontier4.id union select frontier4.id, t106.id, 'office', t106.id, t106.id, null, '0000-00-00'
        from (select t106.* from office t106 where t106.body_id = frontier4.id order by t106.body_id desc, t106.id desc limit 40) t106 where t106.id <> frontier4.id union select frontier4.id, t107.embodied_by_id, 'embodiment', t107.id, t107.id, null, t107.formed_earliest
        from (select t107.* from alliance t107 where t107.id = frontier4.id and t107.embodied_by_id is not null order by t107.id desc, t107.id desc limit 40) t107 where t107.embodied_by_id <> frontier4.id union select frontier4.id, t108.id, 'embodiment', t108.id, t108.id, null, t108.formed_earliest
        from (select t108.* from alliance t108 where t108.embodied_by_id = frontier4.id order by t108.embodied_by_id desc, t108.id desc limit 40) t108 where t108.id <> frontier4.id union select frontier4.id, t109.part_of_id, 'part_of', t109.id, t109.id, null, t109.start_earliest
        from (select t109.* from meeting t109 where t109.id = frontier4.id and t109.part_of_id is not null order by t109.id desc, t109.id desc limit 40) t109 where t109.part_of_id <> frontier4.id union select frontier4.id, t110.id, 'part_of', t110.id, t110.id, null, t110.start_earliest
        from (select t110.* from meeting t110 where t110.part_of_id = frontier4.id order by t110.part_of_id desc, t110.id desc limit 40) t110 where t110.id <> frontier4.id union select frontier4.id, t111.country_id, 'part_of', t111.id, t111.id, null, '0000-00-00'
        from (select t111.* from place t111 where t111.id = frontier4.id and t111.country_id is not null order by t111.id desc, t111.id desc limit 40) t111 where t111.country_id <> frontier4.id union select frontier4.id, t112.id, 'part_of', t112.id, t112.id, null, '0000-00-00'
        from (select t112.* from place t112 where t112.country_id = frontier4.id order by t112.country_id desc, t112.id desc limit 40) t112 where t112.id <> frontier4.id union select frontier4.id, t113.broader_id, 'part_of', t113.id, t113.id, null, '0000-00-00'
        from (select t113.* from topic t113 where t113.id = frontier4.id and t113.broader_id is not null order by t113.id desc, t113.id desc limit 40) t113 where t113.broader_id <> frontier4.id union select frontier4.id, t114.id, 'part_of', t114.id, t114.id, null, '0000-00-00'
        from (select t114.* from topic t114 where t114.broader_id = frontier4.id order by t114.broader_id desc, t114.id desc limit 40) t114 where t114.id <> frontier4.id union all select frontier4.id, t117.actor_id, 'meeting', t115.meeting_id, min(t115.id), min(t117.id), max(t115.meeting_start_earliest)
        from (select t115.* from participation t115 where t115.actor_id = frontier4.id and t115.attendance not in ('declined', 'absent') and t115.rank <> 'deprecated' and exists
          (select 1 from meeting t116 where t116.id = t115.meeting_id and t116.status not in ('cancelled')) order by t115.actor_id desc, t115.meeting_start_earliest desc, t115.id desc limit 40) t115 cross join participation t117 where t117.meeting_id = t115.meeting_id and t117.actor_id <> frontier4.id and t117.attendance not in ('declined', 'absent') and t117.rank <> 'deprecated' group by t117.actor_id, t115.meeting_id union all select frontier4.id, t120.record_id, 'statement', t118.statement_id, min(t118.id), min(t120.id), max(t118.statement_said_earliest)
        from (select t118.* from reference t118 where t118.earlier_id = frontier4.id and t118.rank <> 'deprecated' order by t118.earlier_id desc, t118.statement_said_earliest desc, t118.id desc limit 40) t118 cross join target t120 where t120.statement_id = t118.statement_id and t120.record_id <> frontier4.id and t120.rank <> 'deprecated' group by t120.record_id, t118.statement_id union all select frontier4.id, t122.speaker_id, 'statement', t121.statement_id, min(t121.id), min(t122.id), max(t121.statement_said_earliest)
        from (select t121.* from reference t121 where t121.earlier_id = frontier4.id and t121.rank <> 'deprecated' order by t121.earlier_id desc, t121.statement_said_earliest desc, t121.id desc limit 40) t121 cross join statement t122 where t122.id = t121.statement_id and t122.speaker_id <> frontier4.id group by t122.speaker_id, t121.statement_id union all select frontier4.id, t125.earlier_id, 'statement', t123.statement_id, min(t123.id), min(t125.id), max(t123.statement_said_earliest)
        from (select t123.* from target t123 where t123.record_id = frontier4.id and t123.rank <> 'deprecated' order by t123.record_id desc, t123.statement_said_earliest desc, t123.id desc limit 40) t123 cross join reference t125 where t125.statement_id = t123.statement_id and t125.earlier_id <> frontier4.id and t125.rank <> 'deprecated' group by t125.earlier_id, t123.statement_id union all select frontier4.id, t127.speaker_id, 'statement', t126.statement_id, min(t126.id), min(t127.id), max(t126.statement_said_earliest)
        from (select t126.* from target t126 where t126.record_id = frontier4.id and t126.rank <> 'deprecated' order by t126.record_id desc, t126.statement_said_earliest desc, t126.id desc limit 40) t126 cross join statement t127 where t127.id = t126.statement_id and t127.speaker_id <> frontier4.id group by t127.speaker_id, t126.statement_id union all select frontier4.id, t129.earlier_id, 'statement', t128.id, min(t128.id), min(t129.id), max(t128.said_earliest)
        from (select t128.* from statement t128 where t128.speaker_id = frontier4.id order by t128.speaker_id desc, t128.said_earliest desc, t128.id desc limit 40) t128 cross join reference t129 where t129.statement_id = t128.id and t129.earlier_id <> frontier4.id and t129.rank <> 'deprecated' group by t129.earlier_id, t128.id union all select frontier4.id, t131.record_id, 'statement', t130.id, min(t130.id), min(t131.id), max(t130.said_earliest)
        from (select t130.* from statement t130 where t130.speaker_id = frontier4.id order by t130.speaker_id desc, t130.said_earliest desc, t130.id desc limit 40) t130 cross join target t131 where t131.statement_id = t130.id and t131.record_id <> frontier4.id and t131.rank <> 'deprecated' group by t131.record_id, t130.id) select json_group_array(json_array(from_id, to_id, kind, by_id, one_id, two_id, day)) from q)) t92), steps6(side, from_id, to_id) as materialized
(select distinct side, from_id, to_id from far_ties5), shorter7(length, via_one, via_two, via_three) as materialized
(select length, via_one, via_two, via_three from near3 union select 2, from_id, '', '' from steps6 where to_id = case side when 'one' then 'actors/united-states' else 'meetings/xi-lavrov-beijing-2024-04-09' end union select 3, case side when 'one' then from_id else to_id end, case side when 'one' then to_id else from_id end, '' from steps6 join neighbours2 on id = to_id where case side when 'one' then of_other else of_one end = 1 and to_id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states')), found8(length, via_one, via_two, via_three, number) as materialized
(select length, via_one, via_two, via_three, number
  from (select length, via_one, via_two, via_three, row_number() over (order by length, via_one, via_two, via_three) as number
    from (select length, via_one, via_two, via_three from shorter7 union all select *
      from (select distinct 4, ahead.from_id, ahead.to_id, back.from_id from steps6 ahead join steps6 back on back.to_id = ahead.to_id where ahead.side = 'one' and back.side = 'other' and ahead.from_id <> back.from_id and ahead.to_id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') and
        (select count(*) from shorter7) < 2 order by 2, 3, 4 limit 2) furthest) every) numbered where number <= 2), p9 as materialized
(select t132.*, row_number() over (order by t132.number) as _n
  from (select length, number from found8) t132), latest9(number, place, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select number, place, from_id, to_id, kind, by_id, one_id, two_id, day
  from (select tied.*, row_number() over (partition by number, place order by day desc, by_id desc, kind, one_id, two_id) as best
    from (select distinct number, place, case turned when 0 then read.from_id else read.to_id end as from_id, case turned when 0 then read.to_id else read.from_id end as to_id, read.kind as kind, read.by_id as by_id, case turned when 0 then read.one_id else coalesce(read.two_id, read.one_id) end as one_id, case turned when 0 then read.two_id else case when read.two_id is not null then read.one_id end end as two_id, read.day as day
      from (select from_id, to_id, kind, by_id, one_id, two_id, day from near_ties1 union all select from_id, to_id, kind, by_id, one_id, two_id, day from far_ties5) read join
      (select number, place, turned, case turned when 0 then begin_id else end_id end as from_id, case turned when 0 then end_id else begin_id end as to_id
        from (select number, place, case place when 1 then 'meetings/xi-lavrov-beijing-2024-04-09' when 2 then via_one when 3 then via_two when 4 then via_three end as begin_id, case when place = length then 'actors/united-states' else case place when 1 then via_one when 2 then via_two when 3 then via_three when 4 then 'actors/united-states' end end as end_id from found8 join
          (select 1 as place union all select 2 as place union all select 3 as place union all select 4 as place) places on place <= length) legs cross join
        (select 0 as turned union all select 1) ways) legs on legs.from_id = read.from_id and legs.to_id = read.to_id) tied) ranked where best = 1), told_citation10(id, revision, label, note, record_id, document_id, bearing, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t147.id, t147.revision, t147.label, t147.note, t147.record_id, t147.document_id, t147.bearing, t147.value, t147.start_offset, t147.end_offset, t147.span_sha256, t147.page, t147.phrase, t147.prefix, t147.suffix, t147.field from citation t147 where true), x12(id, json) as
(select t134._n, printf('[%s]',
    (select group_concat(t153._told, ',')
      from (select row_number() over (order by t142.place) as _n, printf('{"from":{"id":%s,"record_kind":%s,"label":%s},"to":{"id":%s,"record_kind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"record_kind":%s,"label":%s},"edges":[%s]}', json_quote(t143.id), json_quote(t143.record_kind), json_quote(t143.label), json_quote(t144.id), json_quote(t144.record_kind), json_quote(t144.label), t142.kind, case when t142.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t142.day), json_quote(nullif(nullif(t142.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t142.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t145.id), json_quote(t145.record_kind), json_quote(t145.label),
          (select group_concat(t152._told, ',')
            from (select row_number() over (order by t149.place) as _n, printf('{"record":{"id":%s,"record_kind":%s,"label":%s},"citation":%s}', json_quote(t150.id), json_quote(t150.record_kind), json_quote(t150.label), case when t151.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t151.id), json_quote(t151.start_offset), json_quote(t151.end_offset), json_quote(t151.page), json_quote(t151.phrase)) end) as _told
              from (select 1 as place, t142.one_id as record_id,
                (select min(t146.id) from told_citation10 t146 where t146.record_id = t142.one_id and t146.bearing = 'supports') as citation_id where t142.one_id is not null union all select 2 as place, t142.two_id as record_id,
                (select min(t148.id) from told_citation10 t148 where t148.record_id = t142.two_id and t148.bearing = 'supports') as citation_id where t142.two_id is not null) t149
              left join record t150 on t150.id = t149.record_id
              left join citation t151 on t151.id = t149.citation_id order by _n limit 2) t152)) as _told
        from (select latest9.from_id, latest9.to_id, latest9.kind, latest9.by_id, latest9.one_id, latest9.two_id, latest9.place, coalesce(t135.start, t136.said, t137.since, t138.since, t139.since, t140.since, t141.formed) as day, coalesce(t135.start_earliest, t136.said_earliest, t137.since_earliest, t138.since_earliest, t139.since_earliest, t140.since_earliest, t141.formed_earliest) as day_earliest, coalesce(t135.start_latest, t136.said_latest, t137.since_latest, t138.since_latest, t139.since_latest, t140.since_latest, t141.formed_latest) as day_latest from latest9
          left join meeting t135 on t135.id = latest9.by_id
          left join statement t136 on t136.id = latest9.by_id
          left join membership t137 on t137.id = latest9.by_id
          left join obligation t138 on t138.id = latest9.by_id
          left join relation t139 on t139.id = latest9.by_id
          left join tenure t140 on t140.id = latest9.by_id
          left join alliance t141 on t141.id = latest9.by_id where latest9.number = t134.number) t142
        left join record t143 on t143.id = t142.from_id
        left join record t144 on t144.id = t142.to_id
        left join record t145 on t145.id = t142.by_id order by _n limit 4) t153)) from p9 t134), x13(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t154._told, ',')
      from (select t133._n as _n, printf('{"length":%s,"hops":%s}', t133.length,
          (select x12.json from x12 where x12.id = t133._n)) as _told from p9 t133 order by _n limit 20) t154))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"paths":%s,"complete":%s}',
        (select x13.json from x13), case when t1.complete then 'true' else 'false' end)
      from (select not 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' or (not (
            (select count(*)
              from (select t2.* from target t2 where t2.record_id =
                (select 'meetings/xi-lavrov-beijing-2024-04-09') and t2.rank <> 'deprecated' order by t2.record_id desc, t2.statement_said_earliest desc, t2.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t4.* from target t4 where t4.record_id =
                (select 'meetings/xi-lavrov-beijing-2024-04-09') and t4.rank <> 'deprecated' order by t4.record_id desc, t4.statement_said_earliest desc, t4.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t5.* from meeting t5 where t5.id =
                (select 'meetings/xi-lavrov-beijing-2024-04-09') and t5.part_of_id is not null order by t5.id desc, t5.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t6.* from meeting t6 where t6.part_of_id =
                (select 'meetings/xi-lavrov-beijing-2024-04-09') order by t6.part_of_id desc, t6.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t7.* from participation t7 where t7.meeting_id =
                (select 'meetings/xi-lavrov-beijing-2024-04-09') and t7.attendance not in ('declined', 'absent') and t7.rank <> 'deprecated' order by t7.meeting_id desc, t7.id desc limit 401) r) > 400) and not (
            (select count(*)
              from (select t8.* from participation t8 where t8.actor_id =
                (select 'actors/united-states') and t8.attendance not in ('declined', 'absent') and t8.rank <> 'deprecated' and exists
                (select 1 from meeting t9 where t9.id = t8.meeting_id and t9.status not in ('cancelled')) order by t8.actor_id desc, t8.meeting_start_earliest desc, t8.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t10.* from target t10 where t10.record_id =
                (select 'actors/united-states') and t10.rank <> 'deprecated' order by t10.record_id desc, t10.statement_said_earliest desc, t10.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t12.* from target t12 where t12.record_id =
                (select 'actors/united-states') and t12.rank <> 'deprecated' order by t12.record_id desc, t12.statement_said_earliest desc, t12.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t13.* from statement t13 where t13.speaker_id =
                (select 'actors/united-states') order by t13.speaker_id desc, t13.said_earliest desc, t13.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t14.* from statement t14 where t14.speaker_id =
                (select 'actors/united-states') order by t14.speaker_id desc, t14.said_earliest desc, t14.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t15.* from membership t15 where t15.actor_id =
                (select 'actors/united-states') and t15.rank <> 'deprecated' order by t15.actor_id desc, t15.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t16.* from obligation t16 where t16.obligor_id =
                (select 'actors/united-states') and t16.rank <> 'deprecated' order by t16.obligor_id desc, t16.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t17.* from obligation t17 where t17.obligor_id =
                (select 'actors/united-states') and t17.beneficiary_id is not null and t17.rank <> 'deprecated' order by t17.obligor_id desc, t17.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t18.* from obligation t18 where t18.beneficiary_id =
                (select 'actors/united-states') and t18.rank <> 'deprecated' order by t18.beneficiary_id desc, t18.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t19.* from obligation t19 where t19.beneficiary_id =
                (select 'actors/united-states') and t19.obligor_id is not null and t19.rank <> 'deprecated' order by t19.beneficiary_id desc, t19.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t20.* from relation t20 where t20.subject_id =
                (select 'actors/united-states') and t20.rank <> 'deprecated' order by t20.subject_id desc, t20.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t21.* from relation t21 where t21.object_id =
                (select 'actors/united-states') and t21.rank <> 'deprecated' order by t21.object_id desc, t21.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t22.* from tenure t22 where t22.person_id =
                (select 'actors/united-states') and t22.rank <> 'deprecated' order by t22.person_id desc, t22.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t23.* from office t23 where t23.body_id =
                (select 'actors/united-states') order by t23.body_id desc, t23.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t24.* from alliance t24 where t24.embodied_by_id =
                (select 'actors/united-states') order by t24.embodied_by_id desc, t24.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t25.* from place t25 where t25.country_id =
                (select 'actors/united-states') order by t25.country_id desc, t25.id desc limit 401) r) > 400) and (not
            (select count(*) from near3) < 2 or (
              (select coalesce(sum(of_one), 0) <= 40 and coalesce(sum(of_other), 0) <= 40 from neighbours2) and not exists
              (select 1 from frontier4 where
                (select count(*)
                  from (select t57.* from participation t57 where t57.actor_id = frontier4.id and t57.attendance not in ('declined', 'absent') and t57.rank <> 'deprecated' and exists
                    (select 1 from meeting t58 where t58.id = t57.meeting_id and t58.status not in ('cancelled')) order by t57.actor_id desc, t57.meeting_start_earliest desc, t57.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t59.* from reference t59 where t59.earlier_id = frontier4.id and t59.rank <> 'deprecated' order by t59.earlier_id desc, t59.statement_said_earliest desc, t59.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t61.* from reference t61 where t61.earlier_id = frontier4.id and t61.rank <> 'deprecated' order by t61.earlier_id desc, t61.statement_said_earliest desc, t61.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t62.* from target t62 where t62.record_id = frontier4.id and t62.rank <> 'deprecated' order by t62.record_id desc, t62.statement_said_earliest desc, t62.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t64.* from target t64 where t64.record_id = frontier4.id and t64.rank <> 'deprecated' order by t64.record_id desc, t64.statement_said_earliest desc, t64.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t65.* from statement t65 where t65.speaker_id = frontier4.id order by t65.speaker_id desc, t65.said_earliest desc, t65.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t66.* from statement t66 where t66.speaker_id = frontier4.id order by t66.speaker_id desc, t66.said_earliest desc, t66.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t67.* from membership t67 where t67.alliance_id = frontier4.id and t67.rank <> 'deprecated' order by t67.alliance_id desc, t67.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t68.* from membership t68 where t68.actor_id = frontier4.id and t68.rank <> 'deprecated' order by t68.actor_id desc, t68.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t69.* from obligation t69 where t69.alliance_id = frontier4.id and t69.obligor_id is not null and t69.rank <> 'deprecated' order by t69.alliance_id desc, t69.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t70.* from obligation t70 where t70.alliance_id = frontier4.id and t70.beneficiary_id is not null and t70.rank <> 'deprecated' order by t70.alliance_id desc, t70.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t71.* from obligation t71 where t71.obligor_id = frontier4.id and t71.rank <> 'deprecated' order by t71.obligor_id desc, t71.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t72.* from obligation t72 where t72.obligor_id = frontier4.id and t72.beneficiary_id is not null and t72.rank <> 'deprecated' order by t72.obligor_id desc, t72.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t73.* from obligation t73 where t73.beneficiary_id = frontier4.id and t73.rank <> 'deprecated' order by t73.beneficiary_id desc, t73.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t74.* from obligation t74 where t74.beneficiary_id = frontier4.id and t74.obligor_id is not null and t74.rank <> 'deprecated' order by t74.beneficiary_id desc, t74.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t75.* from relation t75 where t75.subject_id = frontier4.id and t75.rank <> 'deprecated' order by t75.subject_id desc, t75.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t76.* from relation t76 where t76.object_id = frontier4.id and t76.rank <> 'deprecated' order by t76.object_id desc, t76.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t77.* from tenure t77 where t77.person_id = frontier4.id and t77.rank <> 'deprecated' order by t77.person_id desc, t77.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t78.* from tenure t78 where t78.office_id = frontier4.id and t78.rank <> 'deprecated' order by t78.office_id desc, t78.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t79.* from office t79 where t79.id = frontier4.id order by t79.id desc, t79.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t80.* from office t80 where t80.body_id = frontier4.id order by t80.body_id desc, t80.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t81.* from alliance t81 where t81.id = frontier4.id and t81.embodied_by_id is not null order by t81.id desc, t81.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t82.* from alliance t82 where t82.embodied_by_id = frontier4.id order by t82.embodied_by_id desc, t82.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t83.* from meeting t83 where t83.id = frontier4.id and t83.part_of_id is not null order by t83.id desc, t83.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t84.* from meeting t84 where t84.part_of_id = frontier4.id order by t84.part_of_id desc, t84.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t85.* from place t85 where t85.id = frontier4.id and t85.country_id is not null order by t85.id desc, t85.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t86.* from place t86 where t86.country_id = frontier4.id order by t86.country_id desc, t86.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t87.* from topic t87 where t87.id = frontier4.id and t87.broader_id is not null order by t87.id desc, t87.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t88.* from topic t88 where t88.broader_id = frontier4.id order by t88.broader_id desc, t88.id desc limit 41) r) > 40)))) as complete where exists
        (select 1 from record t89 where t89.id = 'meetings/xi-lavrov-beijing-2024-04-09' and t89.retired is null) and exists
        (select 1 from record t90 where t90.id = 'actors/united-states' and t90.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

with near_ties1(side, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select 'one', t.*
  from (select *
    from (with own(from_id, to_id, kind, by_id, one_id, two_id, day) as
      (select
        (select 'meetings/xi-lavrov-beijing-2024-04-09'), t26.part_of_id, 'part_of', t26.id, t26.id, null, t26.start_earliest
        from (select t26.* from meeting t26 where t26.id =
          (select 'meetings/xi-lavrov-beijing-2024-04-09') and t26.part_of_id is not null order by t26.id desc, t26.id desc limit 400) t26 where t26.part_of_id <>
        (select 'meetings/xi-lavrov-beijing-2024-04-09') union select
        (select 'meetings/xi-lavrov-beijing-2024-04-09'), t27.id, 'part_of', t27.id, t27.id, null, t27.start_earliest
        from (select t27.* from meeting t27 where t27.part_of_id =
          (select 'meetings/xi-lavrov-beijing-2024-04-09') order by t27.part_of_id desc, t27.id desc limit 400) t27 where t27.id <>
        (select 'meetings/xi-lavrov-beijing-2024-04-09') union select
        (select 'meetings/xi-lavrov-beijing-2024-04-09'), t28.actor_id, 'meeting',
        (select 'meetings/xi-lavrov-beijing-2024-04-09'), t28.id, null, t28.meeting_start_earliest
        from (select t28.* from participation t28 where t28.meeting_id =
          (select 'meetings/xi-lavrov-beijing-2024-04-09') and t28.attendance not in ('declined', 'absent') and t28.rank <> 'deprecated' order by t28.meeting_id desc, t28.id desc limit 400) t28 where t28.actor_id <>
        (select 'meetings/xi-lavrov-beijing-2024-04-09')) select from_id, to_id, kind, by_id, min(one_id), null, max(day) from own group by from_id, to_id, kind, by_id) own union all select
    (select 'meetings/xi-lavrov-beijing-2024-04-09'), t31.earlier_id, 'statement', t29.statement_id, min(t29.id), min(t31.id), max(t29.statement_said_earliest)
    from (select t29.* from target t29 where t29.record_id =
      (select 'meetings/xi-lavrov-beijing-2024-04-09') and t29.rank <> 'deprecated' order by t29.record_id desc, t29.statement_said_earliest desc, t29.id desc limit 400) t29 cross join reference t31 where t31.statement_id = t29.statement_id and t31.earlier_id <>
    (select 'meetings/xi-lavrov-beijing-2024-04-09') and t31.rank <> 'deprecated' group by t31.earlier_id, t29.statement_id union all select
    (select 'meetings/xi-lavrov-beijing-2024-04-09'), t33.speaker_id, 'statement', t32.statement_id, min(t32.id), min(t33.id), max(t32.statement_said_earliest)
    from (select t32.* from target t32 where t32.record_id =
      (select 'meetings/xi-lavrov-beijing-2024-04-09') and t32.rank <> 'deprecated' order by t32.record_id desc, t32.statement_said_earliest desc, t32.id desc limit 400) t32 cross join statement t33 where t33.id = t32.statement_id and t33.speaker_id <>
    (select 'meetings/xi-lavrov-beijing-2024-04-09') group by t33.speaker_id, t32.statement_id) t union all select 'other', t.*
  from (select
    (select 'actors/united-states'), t34.alliance_id, 'membership', t34.id, t34.id, null, t34.since_earliest
    from (select t34.* from membership t34 where t34.actor_id =
      (select 'actors/united-states') and t34.rank <> 'deprecated' order by t34.actor_id desc, t34.id desc limit 400) t34 where t34.alliance_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t35.alliance_id, 'obligation', t35.id, t35.id, null, t35.since_earliest
    from (select t35.* from obligation t35 where t35.obligor_id =
      (select 'actors/united-states') and t35.rank <> 'deprecated' order by t35.obligor_id desc, t35.id desc limit 400) t35 where t35.alliance_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t36.beneficiary_id, 'obligation', t36.id, t36.id, null, t36.since_earliest
    from (select t36.* from obligation t36 where t36.obligor_id =
      (select 'actors/united-states') and t36.beneficiary_id is not null and t36.rank <> 'deprecated' order by t36.obligor_id desc, t36.id desc limit 400) t36 where t36.beneficiary_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t37.alliance_id, 'obligation', t37.id, t37.id, null, t37.since_earliest
    from (select t37.* from obligation t37 where t37.beneficiary_id =
      (select 'actors/united-states') and t37.rank <> 'deprecated' order by t37.beneficiary_id desc, t37.id desc limit 400) t37 where t37.alliance_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t38.obligor_id, 'obligation', t38.id, t38.id, null, t38.since_earliest
    from (select t38.* from obligation t38 where t38.beneficiary_id =
      (select 'actors/united-states') and t38.obligor_id is not null and t38.rank <> 'deprecated' order by t38.beneficiary_id desc, t38.id desc limit 400) t38 where t38.obligor_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t39.object_id, 'relation', t39.id, t39.id, null, t39.since_earliest
    from (select t39.* from relation t39 where t39.subject_id =
      (select 'actors/united-states') and t39.rank <> 'deprecated' order by t39.subject_id desc, t39.id desc limit 400) t39 where t39.object_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t40.subject_id, 'relation', t40.id, t40.id, null, t40.since_earliest
    from (select t40.* from relation t40 where t40.object_id =
      (select 'actors/united-states') and t40.rank <> 'deprecated' order by t40.object_id desc, t40.id desc limit 400) t40 where t40.subject_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t41.office_id, 'tenure', t41.id, t41.id, null, t41.since_earliest
    from (select t41.* from tenure t41 where t41.person_id =
      (select 'actors/united-states') and t41.rank <> 'deprecated' order by t41.person_id desc, t41.id desc limit 400) t41 where t41.office_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t42.id, 'office', t42.id, t42.id, null, '0000-00-00'
    from (select t42.* from office t42 where t42.body_id =
      (select 'actors/united-states') order by t42.body_id desc, t42.id desc limit 400) t42 where t42.id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t43.id, 'embodiment', t43.id, t43.id, null, t43.formed_earliest
    from (select t43.* from alliance t43 where t43.embodied_by_id =
      (select 'actors/united-states') order by t43.embodied_by_id desc, t43.id desc limit 400) t43 where t43.id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t44.id, 'part_of', t44.id, t44.id, null, '0000-00-00'
    from (select t44.* from place t44 where t44.country_id =
      (select 'actors/united-states') order by t44.country_id desc, t44.id desc limit 400) t44 where t44.id <>
    (select 'actors/united-states') union all select
    (select 'actors/united-states'), t47.actor_id, 'meeting', t45.meeting_id, min(t45.id), min(t47.id), max(t45.meeting_start_earliest)
    from (select t45.* from participation t45 where t45.actor_id =
      (select 'actors/united-states') and t45.attendance not in ('declined', 'absent') and t45.rank <> 'deprecated' and exists
      (select 1 from meeting t46 where t46.id = t45.meeting_id and t46.status not in ('cancelled')) order by t45.actor_id desc, t45.meeting_start_earliest desc, t45.id desc limit 400) t45 cross join participation t47 where t47.meeting_id = t45.meeting_id and t47.actor_id <>
    (select 'actors/united-states') and t47.attendance not in ('declined', 'absent') and t47.rank <> 'deprecated' group by t47.actor_id, t45.meeting_id union all select
    (select 'actors/united-states'), t50.earlier_id, 'statement', t48.statement_id, min(t48.id), min(t50.id), max(t48.statement_said_earliest)
    from (select t48.* from target t48 where t48.record_id =
      (select 'actors/united-states') and t48.rank <> 'deprecated' order by t48.record_id desc, t48.statement_said_earliest desc, t48.id desc limit 400) t48 cross join reference t50 where t50.statement_id = t48.statement_id and t50.earlier_id <>
    (select 'actors/united-states') and t50.rank <> 'deprecated' group by t50.earlier_id, t48.statement_id union all select
    (select 'actors/united-states'), t52.speaker_id, 'statement', t51.statement_id, min(t51.id), min(t52.id), max(t51.statement_said_earliest)
    from (select t51.* from target t51 where t51.record_id =
      (select 'actors/united-states') and t51.rank <> 'deprecated' order by t51.record_id desc, t51.statement_said_earliest desc, t51.id desc limit 400) t51 cross join statement t52 where t52.id = t51.statement_id and t52.speaker_id <>
    (select 'actors/united-states') group by t52.speaker_id, t51.statement_id union all select
    (select 'actors/united-states'), t54.earlier_id, 'statement', t53.id, min(t53.id), min(t54.id), max(t53.said_earliest)
    from (select t53.* from statement t53 where t53.speaker_id =
      (select 'actors/united-states') order by t53.speaker_id desc, t53.said_earliest desc, t53.id desc limit 400) t53 cross join reference t54 where t54.statement_id = t53.id and t54.earlier_id <>
    (select 'actors/united-states') and t54.rank <> 'deprecated' group by t54.earlier_id, t53.id union all select
    (select 'actors/united-states'), t56.record_id, 'statement', t55.id, min(t55.id), min(t56.id), max(t55.said_earliest)
    from (select t55.* from statement t55 where t55.speaker_id =
      (select 'actors/united-states') order by t55.speaker_id desc, t55.said_earliest desc, t55.id desc limit 400) t55 cross join target t56 where t56.statement_id = t55.id and t56.record_id <>
    (select 'actors/united-states') and t56.rank <> 'deprecated' group by t56.record_id, t55.id) t), neighbours2(id, of_one, of_other) as materialized
(select to_id, max(case when side = 'one' then 1 else 0 end), max(case when side = 'other' then 1 else 0 end) from near_ties1 group by to_id), near3(length, via_one, via_two, via_three) as materialized
(select 0, '', '', '' where not 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' union all select distinct case when id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') then 2 else 1 end, case when id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') then id else '' end, '', '' from neighbours2 where 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' and (not id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') or of_one + of_other = 2) order by 1, 2 limit 2), frontier4(side, id) as materialized
(select side, id
  from (select side, id, row_number() over (partition by side order by id) as n from neighbours2 cross join
    (select 'one' as side union all select 'other' as side) sides where case side when 'one' then of_one else of_other end = 1 and id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') and 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' and
    (select count(*) from near3) < 2) f where n <= 40), far_ties5(side, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select side, t92.value ->> 0, t92.value ->> 1, t92.value ->> 2, t92.value ->> 3, t92.value ->> 4, t92.value ->> 5, t92.value ->> 6 from frontier4 cross join json_each((with q(from_id, to_id, kind, by_id, one_id, two_id, day) as
      (select frontier4.id, t93.actor_id, 'membership', t93.id, t93.id, null, t93.since_earliest
        from (select t93.* from membership t93 where t93.alliance_id = frontier4.id and t93.rank <> 'deprecated' order by t93.alliance_id desc, t93.id desc limit 40) t93 where t93.actor_id <> frontier4.id union select frontier4.id, t94.alliance_id, 'membership', t94.id, t94.id, null, t94.since_earliest
        from (select t94.* from membership t94 where t94.actor_id = frontier4.id and t94.rank <> 'deprecated' order by t94.actor_id desc, t94.id desc limit 40) t94 where t94.alliance_id <> frontier4.id union select frontier4.id, t95.obligor_id, 'obligation', t95.id, t95.id, null, t95.since_earliest
        from (select t95.* from obligation t95 where t95.alliance_id = frontier4.id and t95.obligor_id is not null and t95.rank <> 'deprecated' order by t95.alliance_id desc, t95.id desc limit 40) t95 where t95.obligor_id <> frontier4.id union select frontier4.id, t96.beneficiary_id, 'obligation', t96.id, t96.id, null, t96.since_earliest
        from (select t96.* from obligation t96 where t96.alliance_id = frontier4.id and t96.beneficiary_id is not null and t96.rank <> 'deprecated' order by t96.alliance_id desc, t96.id desc limit 40) t96 where t96.beneficiary_id <> frontier4.id union select frontier4.id, t97.alliance_id, 'obligation', t97.id, t97.id, null, t97.since_earliest
        from (select t97.* from obligation t97 where t97.obligor_id = frontier4.id and t97.rank <> 'deprecated' order by t97.obligor_id desc, t97.id desc limit 40) t97 where t97.alliance_id <> frontier4.id union select frontier4.id, t98.beneficiary_id, 'obligation', t98.id, t98.id, null, t98.since_earliest
        from (select t98.* from obligation t98 where t98.obligor_id = frontier4.id and t98.beneficiary_id is not null and t98.rank <> 'deprecated' order by t98.obligor_id desc, t98.id desc limit 40) t98 where t98.beneficiary_id <> frontier4.id union select frontier4.id, t99.alliance_id, 'obligation', t99.id, t99.id, null, t99.since_earliest
        from (select t99.* from obligation t99 where t99.beneficiary_id = frontier4.id and t99.rank <> 'deprecated' order by t99.beneficiary_id desc, t99.id desc limit 40) t99 where t99.alliance_id <> frontier4.id union select frontier4.id, t100.obligor_id, 'obligation', t100.id, t100.id, null, t100.since_earliest
        from (select t100.* from obligation t100 where t100.beneficiary_id = frontier4.id and t100.obligor_id is not null and t100.rank <> 'deprecated' order by t100.beneficiary_id desc, t100.id desc limit 40) t100 where t100.obligor_id <> frontier4.id union select frontier4.id, t101.object_id, 'relation', t101.id, t101.id, null, t101.since_earliest
        from (select t101.* from relation t101 where t101.subject_id = frontier4.id and t101.rank <> 'deprecated' order by t101.subject_id desc, t101.id desc limit 40) t101 where t101.object_id <> frontier4.id union select frontier4.id, t102.subject_id, 'relation', t102.id, t102.id, null, t102.since_earliest
        from (select t102.* from relation t102 where t102.object_id = frontier4.id and t102.rank <> 'deprecated' order by t102.object_id desc, t102.id desc limit 40) t102 where t102.subject_id <> frontier4.id union select frontier4.id, t103.office_id, 'tenure', t103.id, t103.id, null, t103.since_earliest
        from (select t103.* from tenure t103 where t103.person_id = frontier4.id and t103.rank <> 'deprecated' order by t103.person_id desc, t103.id desc limit 40) t103 where t103.office_id <> frontier4.id union select frontier4.id, t104.person_id, 'tenure', t104.id, t104.id, null, t104.since_earliest
        from (select t104.* from tenure t104 where t104.office_id = frontier4.id and t104.rank <> 'deprecated' order by t104.office_id desc, t104.id desc limit 40) t104 where t104.person_id <> frontier4.id union select frontier4.id, t105.body_id, 'office', t105.id, t105.id, null, '0000-00-00'
        from (select t105.* from office t105 where t105.id = frontier4.id order by t105.id desc, t105.id desc limit 40) t105 where t105.body_id <> frontier4.id union select frontier4.id, t106.id, 'office', t106.id, t106.id, null, '0000-00-00'
        from (select t106.* from office t106 where t106.body_id = frontier4.id order by t106.body_id desc, t106.id desc limit 40) t106 where t106.id <> frontier4.id union select frontier4.id, t107.embodied_by_id, 'embodiment', t107.id, t107.id, null, t107.formed_earliest
        from (select t107.* from alliance t107 where t107.id = frontier4.id and t107.embodied_by_id is not null order by t107.id desc, t107.id desc limit 40) t107 where t107.embodied_by_id <> frontier4.id union select frontier4.id, t108.id, 'embodiment', t108.id, t108.id, null, t108.formed_earliest
        from (select t108.* from alliance t108 where t108.embodied_by_id = frontier4.id order by t108.embodied_by_id desc, t108.id desc limit 40) t108 where t108.id <> frontier4.id union select frontier4.id, t109.part_of_id, 'part_of', t109.id, t109.id, null, t109.start_earliest
        from (select t109.* from meeting t109 where t109.id = frontier4.id and t109.part_of_id is not null order by t109.id desc, t109.id desc limit 40) t109 where t109.part_of_id <> frontier4.id union select frontier4.id, t110.id, 'part_of', t110.id, t110.id, null, t110.start_earliest
        from (select t110.* from meeting t110 where t110.part_of_id = frontier4.id order by t110.part_of_id desc, t110.id desc limit 40) t110 where t110.id <> frontier4.id union select frontier4.id, t111.country_id, 'part_of', t111.id, t111.id, null, '0000-00-00'
        from (select t111.* from place t111 where t111.id = frontier4.id and t111.country_id is not null order by t111.id desc, t111.id desc limit 40) t111 where t111.country_id <> frontier4.id union select frontier4.id, t112.id, 'part_of', t112.id, t112.id, null, '0000-00-00'
        from (select t112.* from place t112 where t112.country_id = frontier4.id order by t112.country_id desc, t112.id desc limit 40) t112 where t112.id <> frontier4.id union select frontier4.id, t113.broader_id, 'part_of', t113.id, t113.id, null, '0000-00-00'
        from (select t113.* from topic t113 where t113.id = frontier4.id and t113.broader_id is not null order by t113.id desc, t113.id desc limit 40) t113 where t113.broader_id <> frontier4.id union select frontier4.id, t114.id, 'part_of', t114.id, t114.id, null, '0000-00-00'
        from (select t114.* from topic t114 where t114.broader_id = frontier4.id order by t114.broader_id desc, t114.id desc limit 40) t114 where t114.id <> frontier4.id union all select frontier4.id, t117.actor_id, 'meeting', t115.meeting_id, min(t115.id), min(t117.id), max(t115.meeting_start_earliest)
        from (select t115.* from participation t115 where t115.actor_id = frontier4.id and t115.attendance not in ('declined', 'absent') and t115.rank <> 'deprecated' and exists
          (select 1 from meeting t116 where t116.id = t115.meeting_id and t116.status not in ('cancelled')) order by t115.actor_id desc, t115.meeting_start_earliest desc, t115.id desc limit 40) t115 cross join participation t117 where t117.meeting_id = t115.meeting_id and t117.actor_id <> frontier4.id and t117.attendance not in ('declined', 'absent') and t117.rank <> 'deprecated' group by t117.actor_id, t115.meeting_id union all select frontier4.id, t120.record_id, 'statement', t118.statement_id, min(t118.id), min(t120.id), max(t118.statement_said_earliest)
        from (select t118.* from reference t118 where t118.earlier_id = frontier4.id and t118.rank <> 'deprecated' order by t118.earlier_id desc, t118.statement_said_earliest desc, t118.id desc limit 40) t118 cross join target t120 where t120.statement_id = t118.statement_id and t120.record_id <> frontier4.id and t120.rank <> 'deprecated' group by t120.record_id, t118.statement_id union all select frontier4.id, t122.speaker_id, 'statement', t121.statement_id, min(t121.id), min(t122.id), max(t121.statement_said_earliest)
        from (select t121.* from reference t121 where t121.earlier_id = frontier4.id and t121.rank <> 'deprecated' order by t121.earlier_id desc, t121.statement_said_earliest desc, t121.id desc limit 40) t121 cross join statement t122 where t122.id = t121.statement_id and t122.speaker_id <> frontier4.id group by t122.speaker_id, t121.statement_id union all select frontier4.id, t125.earlier_id, 'statement', t123.statement_id, min(t123.id), min(t125.id), max(t123.statement_said_earliest)
        from (select t123.* from target t123 where t123.record_id = frontier4.id and t123.rank <> 'deprecated' order by t123.record_id desc, t123.statement_said_earliest desc, t123.id desc limit 40) t123 cross join reference t125 where t125.statement_id = t123.statement_id and t125.earlier_id <> frontier4.id and t125.rank <> 'deprecated' group by t125.earlier_id, t123.statement_id union all select frontier4.id, t127.speaker_id, 'statement', t126.statement_id, min(t126.id), min(t127.id), max(t126.statement_said_earliest)
        from (select t126.* from target t126 where t126.record_id = frontier4.id and t126.rank <> 'deprecated' order by t126.record_id desc, t126.statement_said_earliest desc, t126.id desc limit 40) t126 cross join statement t127 where t127.id = t126.statement_id and t127.speaker_id <> frontier4.id group by t127.speaker_id, t126.statement_id union all select frontier4.id, t129.earlier_id, 'statement', t128.id, min(t128.id), min(t129.id), max(t128.said_earliest)
        from (select t128.* from statement t128 where t128.speaker_id = frontier4.id order by t128.speaker_id desc, t128.said_earliest desc, t128.id desc limit 40) t128 cross join reference t129 where t129.statement_id = t128.id and t129.earlier_id <> frontier4.id and t129.rank <> 'deprecated' group by t129.earlier_id, t128.id union all select frontier4.id, t131.record_id, 'statement', t130.id, min(t130.id), min(t131.id), max(t130.said_earliest)
        from (select t130.* from statement t130 where t130.speaker_id = frontier4.id order by t130.speaker_id desc, t130.said_earliest desc, t130.id desc limit 40) t130 cross join target t131 where t131.statement_id = t130.id and t131.record_id <> frontier4.id and t131.rank <> 'deprecated' group by t131.record_id, t130.id) select json_group_array(json_array(from_id, to_id, kind, by_id, one_id, two_id, day)) from q)) t92), steps6(side, from_id, to_id) as materialized
(select distinct side, from_id, to_id from far_ties5), shorter7(length, via_one, via_two, via_three) as materialized
(select length, via_one, via_two, via_three from near3 union select 2, from_id, '', '' from steps6 where to_id = case side when 'one' then 'actors/united-states' else 'meetings/xi-lavrov-beijing-2024-04-09' end union select 3, case side when 'one' then from_id else to_id end, case side when 'one' then to_id else from_id end, '' from steps6 join neighbours2 on id = to_id where case side when 'one' then of_other else of_one end = 1 and to_id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states')), found8(length, via_one, via_two, via_three, number) as materialized
(select length, via_one, via_two, via_three, number
  from (select length, via_one, via_two, via_three, row_number() over (order by length, via_one, via_two, via_three) as number
    from (select length, via_one, via_two, via_three from shorter7 union all select *
      from (select distinct 4, ahead.from_id, ahead.to_id, back.from_id from steps6 ahead join steps6 back on back.to_id = ahead.to_id where ahead.side = 'one' and back.side = 'other' and ahead.from_id <> back.from_id and ahead.to_id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') and
        (select count(*) from shorter7) < 2 order by 2, 3, 4 limit 2) furthest) every) numbered where number <= 2), p9 as materialized
(select t132.*, row_number() over (order by t132.number) as _n
  from (select length, number from found8) t132), latest9(number, place, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select number, place, from_id, to_id, kind, by_id, one_id, two_id, day
  from (select tied.*, row_number() over (partition by number, place order by day desc, by_id desc, kind, one_id, two_id) as best
    from (select distinct number, place, case turned when 0 then read.from_id else read.to_id end as from_id, case turned when 0 then read.to_id else read.from_id end as to_id, read.kind as kind, read.by_id as by_id, case turned when 0 then read.one_id else coalesce(read.two_id, read.one_id) end as one_id, case turned when 0 then read.two_id else case when read.two_id is not null then read.one_id end end as two_id, read.day as day
      from (select from_id, to_id, kind, by_id, one_id, two_id, day from near_ties1 union all select from_id, to_id, kind, by_id, one_id, two_id, day from far_ties5) read join
      (select number, place, turned, case turned when 0 then begin_id else end_id end as from_id, case turned when 0 then end_id else begin_id end as to_id
        from (select number, place, case place when 1 then 'meetings/xi-lavrov-beijing-2024-04-09' when 2 then via_one when 3 then via_two when 4 then via_three end as begin_id, case when place = length then 'actors/united-states' else case place when 1 then via_one when 2 then via_two when 3 then via_three when 4 then 'actors/united-states' end end as end_id from found8 join
          (select 1 as place union all select 2 as place union all select 3 as place union all select 4 as place) places on place <= length) legs cross join
        (select 0 as turned union all select 1) ways) legs on legs.from_id = read.from_id and legs.to_id = read.to_id) tied) ranked where best = 1), told_citation10(id, revision, label, note, record_id, document_id, bearing, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t147.id, t147.revision, t147.label, t147.note, t147.record_id, t147.document_id, t147.bearing, t147.value, t147.start_offset, t147.end_offset, t147.span_sha256, t147.page, t147.phrase, t147.prefix, t147.suffix, t147.field from citation t147 where true), x12(id, json) as
(select t134._n, printf('[%s]',
    (select group_concat(t153._told, ',')
      from (select row_number() over (order by t142.place) as _n, printf('{"from":{"id":%s,"recordKind":%s,"label":%s},"to":{"id":%s,"recordKind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"recordKind":%s,"label":%s},"edges":[%s]}', json_quote(t143.id), json_quote(upper(t143.record_kind)), json_quote(t143.label), json_quote(t144.id), json_quote(upper(t144.record_kind)), json_quote(t144.label), upper(t142.kind), case when t142.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t142.day), json_quote(nullif(nullif(t142.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t142.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t145.id), json_quote(upper(t145.record_kind)), json_quote(t145.label),
          (select group_concat(t152._told, ',')
            from (select row_number() over (order by t149.place) as _n, printf('{"record":{"id":%s,"recordKind":%s,"label":%s},"citation":%s}', json_quote(t150.id), json_quote(upper(t150.record_kind)), json_quote(t150.label), case when t151.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t151.id), json_quote(t151.start_offset), json_quote(t151.end_offset), json_quote(t151.page), json_quote(t151.phrase)) end) as _told
              from (select 1 as place, t142.one_id as record_id,
                (select min(t146.id) from told_citation10 t146 where t146.record_id = t142.one_id and t146.bearing = 'supports') as citation_id where t142.one_id is not null union all select 2 as place, t142.two_id as record_id,
                (select min(t148.id) from told_citation10 t148 where t148.record_id = t142.two_id and t148.bearing = 'supports') as citation_id where t142.two_id is not null) t149
              left join record t150 on t150.id = t149.record_id
              left join citation t151 on t151.id = t149.citation_id order by _n limit 2) t152)) as _told
        from (select latest9.from_id, latest9.to_id, latest9.kind, latest9.by_id, latest9.one_id, latest9.two_id, latest9.place, coalesce(t135.start, t136.said, t137.since, t138.since, t139.since, t140.since, t141.formed) as day, coalesce(t135.start_earliest, t136.said_earliest, t137.since_earliest, t138.since_earliest, t139.since_earliest, t140.since_earliest, t141.formed_earliest) as day_earliest, coalesce(t135.start_latest, t136.said_latest, t137.since_latest, t138.since_latest, t139.since_latest, t140.since_latest, t141.formed_latest) as day_latest from latest9
          left join meeting t135 on t135.id = latest9.by_id
          left join statement t136 on t136.id = latest9.by_id
          left join membership t137 on t137.id = latest9.by_id
          left join obligation t138 on t138.id = latest9.by_id
          left join relation t139 on t139.id = latest9.by_id
          left join tenure t140 on t140.id = latest9.by_id
          left join alliance t141 on t141.id = latest9.by_id where latest9.number = t134.number) t142
        left join record t143 on t143.id = t142.from_id
        left join record t144 on t144.id = t142.to_id
        left join record t145 on t145.id = t142.by_id order by _n limit 4) t153)) from p9 t134), x13(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t154._told, ',')
      from (select t133._n as _n, printf('{"length":%s,"hops":%s}', t133.length,
          (select x12.json from x12 where x12.id = t133._n)) as _told from p9 t133 order by _n limit 20) t154))) select printf('{"data":{"paths":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"paths":%s,"complete":%s}',
        (select x13.json from x13), case when t1.complete then 'true' else 'false' end)
      from (select not 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' or (not (
            (select count(*)
              from (select t2.* from target t2 where t2.record_id =
                (select 'meetings/xi-lavrov-beijing-2024-04-09') and t2.rank <> 'deprecated' order by t2.record_id desc, t2.statement_said_earliest desc, t2.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t4.* from target t4 where t4.record_id =
                (select 'meetings/xi-lavrov-beijing-2024-04-09') and t4.rank <> 'deprecated' order by t4.record_id desc, t4.statement_said_earliest desc, t4.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t5.* from meeting t5 where t5.id =
                (select 'meetings/xi-lavrov-beijing-2024-04-09') and t5.part_of_id is not null order by t5.id desc, t5.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t6.* from meeting t6 where t6.part_of_id =
                (select 'meetings/xi-lavrov-beijing-2024-04-09') order by t6.part_of_id desc, t6.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t7.* from participation t7 where t7.meeting_id =
                (select 'meetings/xi-lavrov-beijing-2024-04-09') and t7.attendance not in ('declined', 'absent') and t7.rank <> 'deprecated' order by t7.meeting_id desc, t7.id desc limit 401) r) > 400) and not (
            (select count(*)
              from (select t8.* from participation t8 where t8.actor_id =
                (select 'actors/united-states') and t8.attendance not in ('declined', 'absent') and t8.rank <> 'deprecated' and exists
                (select 1 from meeting t9 where t9.id = t8.meeting_id and t9.status not in ('cancelled')) order by t8.actor_id desc, t8.meeting_start_earliest desc, t8.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t10.* from target t10 where t10.record_id =
                (select 'actors/united-states') and t10.rank <> 'deprecated' order by t10.record_id desc, t10.statement_said_earliest desc, t10.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t12.* from target t12 where t12.record_id =
                (select 'actors/united-states') and t12.rank <> 'deprecated' order by t12.record_id desc, t12.statement_said_earliest desc, t12.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t13.* from statement t13 where t13.speaker_id =
                (select 'actors/united-states') order by t13.speaker_id desc, t13.said_earliest desc, t13.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t14.* from statement t14 where t14.speaker_id =
                (select 'actors/united-states') order by t14.speaker_id desc, t14.said_earliest desc, t14.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t15.* from membership t15 where t15.actor_id =
                (select 'actors/united-states') and t15.rank <> 'deprecated' order by t15.actor_id desc, t15.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t16.* from obligation t16 where t16.obligor_id =
                (select 'actors/united-states') and t16.rank <> 'deprecated' order by t16.obligor_id desc, t16.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t17.* from obligation t17 where t17.obligor_id =
                (select 'actors/united-states') and t17.beneficiary_id is not null and t17.rank <> 'deprecated' order by t17.obligor_id desc, t17.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t18.* from obligation t18 where t18.beneficiary_id =
                (select 'actors/united-states') and t18.rank <> 'deprecated' order by t18.beneficiary_id desc, t18.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t19.* from obligation t19 where t19.beneficiary_id =
                (select 'actors/united-states') and t19.obligor_id is not null and t19.rank <> 'deprecated' order by t19.beneficiary_id desc, t19.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t20.* from relation t20 where t20.subject_id =
                (select 'actors/united-states') and t20.rank <> 'deprecated' order by t20.subject_id desc, t20.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t21.* from relation t21 where t21.object_id =
                (select 'actors/united-states') and t21.rank <> 'deprecated' order by t21.object_id desc, t21.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t22.* from tenure t22 where t22.person_id =
                (select 'actors/united-states') and t22.rank <> 'deprecated' order by t22.person_id desc, t22.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t23.* from office t23 where t23.body_id =
                (select 'actors/united-states') order by t23.body_id desc, t23.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t24.* from alliance t24 where t24.embodied_by_id =
                (select 'actors/united-states') order by t24.embodied_by_id desc, t24.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t25.* from place t25 where t25.country_id =
                (select 'actors/united-states') order by t25.country_id desc, t25.id desc limit 401) r) > 400) and (not
            (select count(*) from near3) < 2 or (
              (select coalesce(sum(of_one), 0) <= 40 and coalesce(sum(of_other), 0) <= 40 from neighbours2) and not exists
              (select 1 from frontier4 where
                (select count(*)
                  from (select t57.* from participation t57 where t57.actor_id = frontier4.id and t57.attendance not in ('declined', 'absent') and t57.rank <> 'deprecated' and exists
                    (select 1 from meeting t58 where t58.id = t57.meeting_id and t58.status not in ('cancelled')) order by t57.actor_id desc, t57.meeting_start_earliest desc, t57.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t59.* from reference t59 where t59.earlier_id = frontier4.id and t59.rank <> 'deprecated' order by t59.earlier_id desc, t59.statement_said_earliest desc, t59.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t61.* from reference t61 where t61.earlier_id = frontier4.id and t61.rank <> 'deprecated' order by t61.earlier_id desc, t61.statement_said_earliest desc, t61.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t62.* from target t62 where t62.record_id = frontier4.id and t62.rank <> 'deprecated' order by t62.record_id desc, t62.statement_said_earliest desc, t62.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t64.* from target t64 where t64.record_id = frontier4.id and t64.rank <> 'deprecated' order by t64.record_id desc, t64.statement_said_earliest desc, t64.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t65.* from statement t65 where t65.speaker_id = frontier4.id order by t65.speaker_id desc, t65.said_earliest desc, t65.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t66.* from statement t66 where t66.speaker_id = frontier4.id order by t66.speaker_id desc, t66.said_earliest desc, t66.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t67.* from membership t67 where t67.alliance_id = frontier4.id and t67.rank <> 'deprecated' order by t67.alliance_id desc, t67.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t68.* from membership t68 where t68.actor_id = frontier4.id and t68.rank <> 'deprecated' order by t68.actor_id desc, t68.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t69.* from obligation t69 where t69.alliance_id = frontier4.id and t69.obligor_id is not null and t69.rank <> 'deprecated' order by t69.alliance_id desc, t69.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t70.* from obligation t70 where t70.alliance_id = frontier4.id and t70.beneficiary_id is not null and t70.rank <> 'deprecated' order by t70.alliance_id desc, t70.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t71.* from obligation t71 where t71.obligor_id = frontier4.id and t71.rank <> 'deprecated' order by t71.obligor_id desc, t71.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t72.* from obligation t72 where t72.obligor_id = frontier4.id and t72.beneficiary_id is not null and t72.rank <> 'deprecated' order by t72.obligor_id desc, t72.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t73.* from obligation t73 where t73.beneficiary_id = frontier4.id and t73.rank <> 'deprecated' order by t73.beneficiary_id desc, t73.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t74.* from obligation t74 where t74.beneficiary_id = frontier4.id and t74.obligor_id is not null and t74.rank <> 'deprecated' order by t74.beneficiary_id desc, t74.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t75.* from relation t75 where t75.subject_id = frontier4.id and t75.rank <> 'deprecated' order by t75.subject_id desc, t75.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t76.* from relation t76 where t76.object_id = frontier4.id and t76.rank <> 'deprecated' order by t76.object_id desc, t76.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t77.* from tenure t77 where t77.person_id = frontier4.id and t77.rank <> 'deprecated' order by t77.person_id desc, t77.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t78.* from tenure t78 where t78.office_id = frontier4.id and t78.rank <> 'deprecated' order by t78.office_id desc, t78.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t79.* from office t79 where t79.id = frontier4.id order by t79.id desc, t79.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t80.* from office t80 where t80.body_id = frontier4.id order by t80.body_id desc, t80.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t81.* from alliance t81 where t81.id = frontier4.id and t81.embodied_by_id is not null order by t81.id desc, t81.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t82.* from alliance t82 where t82.embodied_by_id = frontier4.id order by t82.embodied_by_id desc, t82.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t83.* from meeting t83 where t83.id = frontier4.id and t83.part_of_id is not null order by t83.id desc, t83.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t84.* from meeting t84 where t84.part_of_id = frontier4.id order by t84.part_of_id desc, t84.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t85.* from place t85 where t85.id = frontier4.id and t85.country_id is not null order by t85.id desc, t85.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t86.* from place t86 where t86.country_id = frontier4.id order by t86.country_id desc, t86.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t87.* from topic t87 where t87.id = frontier4.id and t87.broader_id is not null order by t87.id desc, t87.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t88.* from topic t88 where t88.broader_id = frontier4.id order by t88.broader_id desc, t88.id desc limit 41) r) > 40)))) as complete where exists
        (select 1 from record t89 where t89.id = 'meetings/xi-lavrov-beijing-2024-04-09' and t89.retired is null) and exists
        (select 1 from record t90 where t90.id = 'actors/united-states' and t90.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

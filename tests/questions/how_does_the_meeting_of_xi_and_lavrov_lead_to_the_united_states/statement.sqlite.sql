with near_ties1(side, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select 'one', t.*
  from (select *
    from (with own(from_id, to_id, kind, by_id, one_id, two_id, day) as
      (select
        (select 'meetings/xi-lavrov-beijing-2024-04-09'), t23.part_of_id, 'part_of', t23.id, t23.id, null, t23.start_earliest
        from (select t23.* from meeting t23 where t23.id =
          (select 'meetings/xi-lavrov-beijing-2024-04-09') and t23.part_of_id is not null order by t23.id desc, t23.id desc limit 400) t23 where t23.part_of_id <>
        (select 'meetings/xi-lavrov-beijing-2024-04-09') union select
        (select 'meetings/xi-lavrov-beijing-2024-04-09'), t24.id, 'part_of', t24.id, t24.id, null, t24.start_earliest
        from (select t24.* from meeting t24 where t24.part_of_id =
          (select 'meetings/xi-lavrov-beijing-2024-04-09') order by t24.part_of_id desc, t24.id desc limit 400) t24 where t24.id <>
        (select 'meetings/xi-lavrov-beijing-2024-04-09') union select
        (select 'meetings/xi-lavrov-beijing-2024-04-09'), t25.actor_id, 'meeting',
        (select 'meetings/xi-lavrov-beijing-2024-04-09'), t25.id, null, t25.meeting_start_earliest
        from (select t25.* from participation t25 where t25.meeting_id =
          (select 'meetings/xi-lavrov-beijing-2024-04-09') and t25.attendance not in ('declined', 'absent') and t25.rank <> 'deprecated' order by t25.meeting_id desc, t25.id desc limit 400) t25 where t25.actor_id <>
        (select 'meetings/xi-lavrov-beijing-2024-04-09')) select from_id, to_id, kind, by_id, min(one_id), null, max(day) from own group by from_id, to_id, kind, by_id) own union all select
    (select 'meetings/xi-lavrov-beijing-2024-04-09'), t27.speaker_id, 'statement', t26.statement_id, min(t26.id), min(t27.id), max(t26.statement_said_earliest)
    from (select t26.* from target t26 where t26.record_id =
      (select 'meetings/xi-lavrov-beijing-2024-04-09') and t26.rank <> 'deprecated' order by t26.record_id desc, t26.statement_said_earliest desc, t26.id desc limit 400) t26 cross join statement t27 where t27.speaker_id <>
    (select 'meetings/xi-lavrov-beijing-2024-04-09') and t27.id = t26.statement_id group by t27.speaker_id, t26.statement_id) t union all select 'other', t.*
  from (select
    (select 'actors/united-states'), t29.alliance_id, 'membership', t29.id, t29.id, null, t29.since_earliest
    from (select t29.* from membership t29 where t29.actor_id =
      (select 'actors/united-states') and t29.rank <> 'deprecated' order by t29.actor_id desc, t29.id desc limit 400) t29 where t29.alliance_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t30.alliance_id, 'obligation', t30.id, t30.id, null, t30.since_earliest
    from (select t30.* from obligation t30 where t30.obligor_id =
      (select 'actors/united-states') and t30.rank <> 'deprecated' order by t30.obligor_id desc, t30.id desc limit 400) t30 where t30.alliance_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t31.beneficiary_id, 'obligation', t31.id, t31.id, null, t31.since_earliest
    from (select t31.* from obligation t31 where t31.obligor_id =
      (select 'actors/united-states') and t31.beneficiary_id is not null and t31.rank <> 'deprecated' order by t31.obligor_id desc, t31.id desc limit 400) t31 where t31.beneficiary_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t32.alliance_id, 'obligation', t32.id, t32.id, null, t32.since_earliest
    from (select t32.* from obligation t32 where t32.beneficiary_id =
      (select 'actors/united-states') and t32.rank <> 'deprecated' order by t32.beneficiary_id desc, t32.id desc limit 400) t32 where t32.alliance_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t33.obligor_id, 'obligation', t33.id, t33.id, null, t33.since_earliest
    from (select t33.* from obligation t33 where t33.beneficiary_id =
      (select 'actors/united-states') and t33.obligor_id is not null and t33.rank <> 'deprecated' order by t33.beneficiary_id desc, t33.id desc limit 400) t33 where t33.obligor_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t34.object_id, 'relation', t34.id, t34.id, null, t34.since_earliest
    from (select t34.* from relation t34 where t34.subject_id =
      (select 'actors/united-states') and t34.rank <> 'deprecated' order by t34.subject_id desc, t34.id desc limit 400) t34 where t34.object_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t35.subject_id, 'relation', t35.id, t35.id, null, t35.since_earliest
    from (select t35.* from relation t35 where t35.object_id =
      (select 'actors/united-states') and t35.rank <> 'deprecated' order by t35.object_id desc, t35.id desc limit 400) t35 where t35.subject_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t36.office_id, 'tenure', t36.id, t36.id, null, t36.since_earliest
    from (select t36.* from tenure t36 where t36.person_id =
      (select 'actors/united-states') and t36.rank <> 'deprecated' order by t36.person_id desc, t36.id desc limit 400) t36 where t36.office_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t37.id, 'office', t37.id, t37.id, null, '0000-00-00'
    from (select t37.* from office t37 where t37.body_id =
      (select 'actors/united-states') order by t37.body_id desc, t37.id desc limit 400) t37 where t37.id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t38.id, 'embodiment', t38.id, t38.id, null, t38.formed_earliest
    from (select t38.* from alliance t38 where t38.embodied_by_id =
      (select 'actors/united-states') order by t38.embodied_by_id desc, t38.id desc limit 400) t38 where t38.id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t39.id, 'part_of', t39.id, t39.id, null, '0000-00-00'
    from (select t39.* from place t39 where t39.country_id =
      (select 'actors/united-states') order by t39.country_id desc, t39.id desc limit 400) t39 where t39.id <>
    (select 'actors/united-states') union all select
    (select 'actors/united-states'), t42.actor_id, 'meeting', t40.meeting_id, min(t40.id), min(t42.id), max(t40.meeting_start_earliest)
    from (select t40.* from participation t40 where t40.actor_id =
      (select 'actors/united-states') and t40.attendance not in ('declined', 'absent') and t40.rank <> 'deprecated' and
      (select 1 from meeting t41 where t41.id = t40.meeting_id and t41.status not in ('cancelled')) is not null order by t40.actor_id desc, t40.meeting_start_earliest desc, t40.id desc limit 400) t40 cross join participation t42 where t42.actor_id <>
    (select 'actors/united-states') and t42.meeting_id = t40.meeting_id and t42.attendance not in ('declined', 'absent') and t42.rank <> 'deprecated' group by t42.actor_id, t40.meeting_id union all select
    (select 'actors/united-states'), t45.speaker_id, 'statement', t44.statement_id, min(t44.id), min(t45.id), max(t44.statement_said_earliest)
    from (select t44.* from target t44 where t44.record_id =
      (select 'actors/united-states') and t44.rank <> 'deprecated' order by t44.record_id desc, t44.statement_said_earliest desc, t44.id desc limit 400) t44 cross join statement t45 where t45.speaker_id <>
    (select 'actors/united-states') and t45.id = t44.statement_id group by t45.speaker_id, t44.statement_id union all select
    (select 'actors/united-states'), t48.record_id, 'statement', t47.id, min(t47.id), min(t48.id), max(t47.said_earliest)
    from (select t47.* from statement t47 where t47.speaker_id =
      (select 'actors/united-states') order by t47.speaker_id desc, t47.said_earliest desc, t47.id desc limit 400) t47 cross join target t48 where t48.record_id <>
    (select 'actors/united-states') and t48.statement_id = t47.id and t48.rank <> 'deprecated' group by t48.record_id, t47.id) t), neighbours2(id, of_one, of_other) as materialized
(select to_id, max(case when side = 'one' then 1 else 0 end), max(case when side = 'other' then 1 else 0 end) from near_ties1 group by to_id), frontier3(side, id) as materialized
(select side, id
  from (select side, id, row_number() over (partition by side order by id) as n
    from (select id, of_one, of_other, max(case when id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') then 0 else 1 end) over () + sum(of_one * of_other) over () as near from neighbours2) each cross join
    (select 'one' as side union all select 'other' as side) sides where case side when 'one' then of_one else of_other end = 1 and id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') and near < 2) found where n <= 40 and 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states'), near4(length, via_one, via_two, via_three) as materialized
(select 0, '', '', '' where not 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' union all select distinct case when id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') then 2 else 1 end, case when id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') then id else '' end, '', '' from neighbours2 where 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' and (not id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') or of_one + of_other = 2) order by 1, 2 limit 2), far_ties5(side, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select side, t77.value ->> 0, t77.value ->> 1, t77.value ->> 2, t77.value ->> 3, t77.value ->> 4, t77.value ->> 5, t77.value ->> 6 from frontier3 cross join json_each((with q(from_id, to_id, kind, by_id, one_id, two_id, day) as
      (select frontier3.id, t78.actor_id, 'membership', t78.id, t78.id, null, t78.since_earliest
        from (select t78.* from membership t78 where t78.alliance_id = frontier3.id and t78.rank <> 'deprecated' order by t78.alliance_id desc, t78.id desc limit 40) t78 where t78.actor_id <> frontier3.id union select frontier3.id, t79.alliance_id, 'membership', t79.id, t79.id, null, t79.since_earliest
        from (select t79.* from membership t79 where t79.actor_id = frontier3.id and t79.rank <> 'deprecated' order by t79.actor_id desc, t79.id desc limit 40) t79 where t79.alliance_id <> frontier3.id union select frontier3.id, t80.obligor_id, 'obligation', t80.id, t80.id, null, t80.since_earliest
        from (select t80.* from obligation t80 where t80.alliance_id = frontier3.id and t80.obligor_id is not null and t80.rank <> 'deprecated' order by t80.alliance_id desc, t80.id desc limit 40) t80 where t80.obligor_id <> frontier3.id union select frontier3.id, t81.beneficiary_id, 'obligation', t81.id, t81.id, null, t81.since_earliest
        from (select t81.* from obligation t81 where t81.alliance_id = frontier3.id and t81.beneficiary_id is not null and t81.rank <> 'deprecated' order by t81.alliance_id desc, t81.id desc limit 40) t81 where t81.beneficiary_id <> frontier3.id union select frontier3.id, t82.alliance_id, 'obligation', t82.id, t82.id, null, t82.since_earliest
        from (select t82.* from obligation t82 where t82.obligor_id = frontier3.id and t82.rank <> 'deprecated' order by t82.obligor_id desc, t82.id desc limit 40) t82 where t82.alliance_id <> frontier3.id union select frontier3.id, t83.beneficiary_id, 'obligation', t83.id, t83.id, null, t83.since_earliest
        from (select t83.* from obligation t83 where t83.obligor_id = frontier3.id and t83.beneficiary_id is not null and t83.rank <> 'deprecated' order by t83.obligor_id desc, t83.id desc limit 40) t83 where t83.beneficiary_id <> frontier3.id union select frontier3.id, t84.alliance_id, 'obligation', t84.id, t84.id, null, t84.since_earliest
        from (select t84.* from obligation t84 where t84.beneficiary_id = frontier3.id and t84.rank <> 'deprecated' order by t84.beneficiary_id desc, t84.id desc limit 40) t84 where t84.alliance_id <> frontier3.id union select frontier3.id, t85.obligor_id, 'obligation', t85.id, t85.id, null, t85.since_earliest
        from (select t85.* from obligation t85 where t85.beneficiary_id = frontier3.id and t85.obligor_id is not null and t85.rank <> 'deprecated' order by t85.beneficiary_id desc, t85.id desc limit 40) t85 where t85.obligor_id <> frontier3.id union select frontier3.id, t86.object_id, 'relation', t86.id, t86.id, null, t86.since_earliest
        from (select t86.* from relation t86 where t86.subject_id = frontier3.id and t86.rank <> 'deprecated' order by t86.subject_id desc, t86.id desc limit 40) t86 where t86.object_id <> frontier3.id union select frontier3.id, t87.subject_id, 'relation', t87.id, t87.id, null, t87.since_earliest
        from (select t87.* from relation t87 where t87.object_id = frontier3.id and t87.rank <> 'deprecated' order by t87.object_id desc, t87.id desc limit 40) t87 where t87.subject_id <> frontier3.id union select frontier3.id, t88.office_id, 'tenure', t88.id, t88.id, null, t88.since_earliest
        from (select t88.* from tenure t88 where t88.person_id = frontier3.id and t88.rank <> 'deprecated' order by t88.person_id desc, t88.id desc limit 40) t88 where t88.office_id <> frontier3.id union select frontier3.id, t89.person_id, 'tenure', t89.id, t89.id, null, t89.since_earliest
        from (select t89.* from tenure t89 where t89.office_id = frontier3.id and t89.rank <> 'deprecated' order by t89.office_id desc, t89.id desc limit 40) t89 where t89.person_id <> frontier3.id union select frontier3.id, t90.body_id, 'office', t90.id, t90.id, null, '0000-00-00'
        from (select t90.* from office t90 where t90.id = frontier3.id order by t90.id desc, t90.id desc limit 40) t90 where t90.body_id <> frontier3.id union select frontier3.id, t91.id, 'office', t91.id, t91.id, null, '0000-00-00'
        from (select t91.* from office t91 where t91.body_id = frontier3.id order by t91.body_id desc, t91.id desc limit 40) t91 where t91.id <> frontier3.id union select frontier3.id, t92.embodied_by_id, 'embodiment', t92.id, t92.id, null, t92.formed_earliest
        from (select t92.* from alliance t92 where t92.id = frontier3.id and t92.embodied_by_id is not null order by t92.id desc, t92.id desc limit 40) t92 where t92.embodied_by_id <> frontier3.id union select frontier3.id, t93.id, 'embodiment', t93.id, t93.id, null, t93.formed_earliest
        from (select t93.* from alliance t93 where t93.embodied_by_id = frontier3.id order by t93.embodied_by_id desc, t93.id desc limit 40) t93 where t93.id <> frontier3.id union select frontier3.id, t94.part_of_id, 'part_of', t94.id, t94.id, null, t94.start_earliest
        from (select t94.* from meeting t94 where t94.id = frontier3.id and t94.part_of_id is not null order by t94.id desc, t94.id desc limit 40) t94 where t94.part_of_id <> frontier3.id union select frontier3.id, t95.id, 'part_of', t95.id, t95.id, null, t95.start_earliest
        from (select t95.* from meeting t95 where t95.part_of_id = frontier3.id order by t95.part_of_id desc, t95.id desc limit 40) t95 where t95.id <> frontier3.id union select frontier3.id, t96.country_id, 'part_of', t96.id, t96.id, null, '0000-00-00'
        from (select t96.* from place t96 where t96.id = frontier3.id and t96.country_id is not null order by t96.id desc, t96.id desc limit 40) t96 where t96.country_id <> frontier3.id union select frontier3.id, t97.id, 'part_of', t97.id, t97.id, null, '0000-00-00'
        from (select t97.* from place t97 where t97.country_id = frontier3.id order by t97.country_id desc, t97.id desc limit 40) t97 where t97.id <> frontier3.id union select frontier3.id, t98.broader_id, 'part_of', t98.id, t98.id, null, '0000-00-00'
        from (select t98.* from topic t98 where t98.id = frontier3.id and t98.broader_id is not null order by t98.id desc, t98.id desc limit 40) t98 where t98.broader_id <> frontier3.id union select frontier3.id, t99.id, 'part_of', t99.id, t99.id, null, '0000-00-00'
        from (select t99.* from topic t99 where t99.broader_id = frontier3.id order by t99.broader_id desc, t99.id desc limit 40) t99 where t99.id <> frontier3.id union all select frontier3.id, t102.actor_id, 'meeting', t100.meeting_id, min(t100.id), min(t102.id), max(t100.meeting_start_earliest)
        from (select t100.* from participation t100 where t100.actor_id = frontier3.id and t100.attendance not in ('declined', 'absent') and t100.rank <> 'deprecated' and
          (select 1 from meeting t101 where t101.id = t100.meeting_id and t101.status not in ('cancelled')) is not null order by t100.actor_id desc, t100.meeting_start_earliest desc, t100.id desc limit 40) t100 cross join participation t102 where t102.actor_id <> frontier3.id and t102.meeting_id = t100.meeting_id and t102.attendance not in ('declined', 'absent') and t102.rank <> 'deprecated' group by t102.actor_id, t100.meeting_id union all select frontier3.id, t105.speaker_id, 'statement', t104.statement_id, min(t104.id), min(t105.id), max(t104.statement_said_earliest)
        from (select t104.* from target t104 where t104.record_id = frontier3.id and t104.rank <> 'deprecated' order by t104.record_id desc, t104.statement_said_earliest desc, t104.id desc limit 40) t104 cross join statement t105 where t105.speaker_id <> frontier3.id and t105.id = t104.statement_id group by t105.speaker_id, t104.statement_id union all select frontier3.id, t108.record_id, 'statement', t107.id, min(t107.id), min(t108.id), max(t107.said_earliest)
        from (select t107.* from statement t107 where t107.speaker_id = frontier3.id order by t107.speaker_id desc, t107.said_earliest desc, t107.id desc limit 40) t107 cross join target t108 where t108.record_id <> frontier3.id and t108.statement_id = t107.id and t108.rank <> 'deprecated' group by t108.record_id, t107.id) select json_group_array(json_array(from_id, to_id, kind, by_id, one_id, two_id, day)) from q)) t77), steps6(side, from_id, to_id) as materialized
(select distinct side, from_id, to_id from far_ties5), shorter7(length, via_one, via_two, via_three) as materialized
(select length, via_one, via_two, via_three from near4 union select case when to_id = case side when 'one' then 'actors/united-states' else 'meetings/xi-lavrov-beijing-2024-04-09' end then 2 else 3 end, case when side = 'one' or to_id = case side when 'one' then 'actors/united-states' else 'meetings/xi-lavrov-beijing-2024-04-09' end then from_id else to_id end, case when to_id = case side when 'one' then 'actors/united-states' else 'meetings/xi-lavrov-beijing-2024-04-09' end then '' else case when side = 'one' then to_id else from_id end end, '' from steps6
  left join neighbours2 on id = to_id where to_id = case side when 'one' then 'actors/united-states' else 'meetings/xi-lavrov-beijing-2024-04-09' end or (case side when 'one' then of_other else of_one end = 1 and to_id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states'))), found8(length, via_one, via_two, via_three, number) as materialized
(select length, via_one, via_two, via_three, number
  from (select length, via_one, via_two, via_three, row_number() over (order by length, via_one, via_two, via_three) as number
    from (select length, via_one, via_two, via_three from shorter7 union all select *
      from (select distinct 4, ahead.from_id, ahead.to_id, back.from_id from steps6 ahead join steps6 back on back.to_id = ahead.to_id where ahead.side = 'one' and back.side = 'other' and ahead.from_id <> back.from_id and ahead.to_id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') and
        (select count(*) from shorter7) < 2 order by 2, 3, 4 limit 2) furthest) every) numbered where number <= 2), p9 as materialized
(select t110.*, row_number() over (order by number) as _n
  from (select length, number from found8) t110), latest9(number, place, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select number, place, from_id, to_id, kind, by_id, one_id, two_id, day
  from (select tied.*, row_number() over (partition by number, place order by day desc, by_id desc, kind, one_id, two_id) as best
    from (select distinct number, place, case turned when 0 then read.from_id else read.to_id end as from_id, case turned when 0 then read.to_id else read.from_id end as to_id, read.kind as kind, read.by_id as by_id, case turned when 0 then read.one_id else coalesce(read.two_id, read.one_id) end as one_id, case turned when 0 then read.two_id else case when read.two_id is not null then read.one_id end end as two_id, read.day as day
      from (select from_id, to_id, kind, by_id, one_id, two_id, day from near_ties1 union all select from_id, to_id, kind, by_id, one_id, two_id, day from far_ties5) read join
      (select number, place, turned, case turned when 0 then begin_id else end_id end as from_id, case turned when 0 then end_id else begin_id end as to_id
        from (select number, place, case place when 1 then 'meetings/xi-lavrov-beijing-2024-04-09' when 2 then via_one when 3 then via_two when 4 then via_three end as begin_id, case when place = length then 'actors/united-states' else case place when 1 then via_one when 2 then via_two when 3 then via_three when 4 then 'actors/united-states' end end as end_id from found8 join
          (select 1 as place union all select 2 as place union all select 3 as place union all select 4 as place) places on place <= length) legs cross join
        (select 0 as turned union all select 1) ways) legs on legs.from_id = read.from_id and legs.to_id = read.to_id) tied) ranked where best = 1), x11(id, json) as
(select t112._n, printf('[%s]',
    (select group_concat(t132._told, ',')
      from (select *
        from (select t120._n as _n, printf('{"from":{"id":%s,"record_kind":%s,"label":%s},"to":{"id":%s,"record_kind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"record_kind":%s,"label":%s},"edges":[%s]}', json_quote(t121.id), json_quote(t121.record_kind), json_quote(t121.label), json_quote(t122.id), json_quote(t122.record_kind), json_quote(t122.label), t120.kind, case when t120.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t120.day), json_quote(nullif(nullif(t120.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t120.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t123.id), json_quote(t123.record_kind), json_quote(t123.label),
            (select group_concat(t130._told, ',')
              from (select *
                from (select t126._n as _n, printf('{"record":{"id":%s,"record_kind":%s,"label":%s},"citation":%s}', json_quote(t127.id), json_quote(t127.record_kind), json_quote(t127.label), case when t128.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t128.id), json_quote(t128.start_offset), json_quote(t128.end_offset), json_quote(t128.page), json_quote(t128.phrase)) end) as _told
                  from (select t129.*, row_number() over (order by place) as _n
                    from (select 1 as place, t120.one_id as record_id,
                      (select t124.id from citation t124 where t124.record_id = t120.one_id and t124.bearing = 'supports' order by t124.id limit 1) as citation_id where t120.one_id is not null union all select 2 as place, t120.two_id as record_id,
                      (select t125.id from citation t125 where t125.record_id = t120.two_id and t125.bearing = 'supports' order by t125.id limit 1) as citation_id where t120.two_id is not null) t129) t126
                  left join record t127 on t127.id = t126.record_id
                  left join citation t128 on t128.id = t126.citation_id where t126._n <= 2) order by _n limit -1) t130)) as _told
          from (select t131.*, row_number() over (order by place) as _n
            from (select latest9.from_id, latest9.to_id, latest9.kind, latest9.by_id, latest9.one_id, latest9.two_id, latest9.place, coalesce(t113.start, t114.said, t115.since, t116.since, t117.since, t118.since, t119.formed) as day, coalesce(t113.start_earliest, t114.said_earliest, t115.since_earliest, t116.since_earliest, t117.since_earliest, t118.since_earliest, t119.formed_earliest) as day_earliest, coalesce(t113.start_latest, t114.said_latest, t115.since_latest, t116.since_latest, t117.since_latest, t118.since_latest, t119.formed_latest) as day_latest from latest9
              left join meeting t113 on t113.id = latest9.by_id
              left join statement t114 on t114.id = latest9.by_id
              left join membership t115 on t115.id = latest9.by_id
              left join obligation t116 on t116.id = latest9.by_id
              left join relation t117 on t117.id = latest9.by_id
              left join tenure t118 on t118.id = latest9.by_id
              left join alliance t119 on t119.id = latest9.by_id where latest9.number = t112.number) t131) t120
          left join record t121 on t121.id = t120.from_id
          left join record t122 on t122.id = t120.to_id
          left join record t123 on t123.id = t120.by_id where t120._n <= 4) order by _n limit -1) t132)) from p9 t112), x12(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t133._told, ',')
      from (select *
        from (select t111._n as _n, printf('{"length":%s,"hops":%s}', t111.length,
            (select x11.json from x11 where x11.id = t111._n)) as _told from p9 t111 where t111._n <= 20) order by _n limit -1) t133))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"paths":%s,"complete":%s}',
        (select x12.json from x12), case when t1.complete then 'true' else 'false' end)
      from (select not 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' or (not (
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
                (select 'actors/united-states') and t8.attendance not in ('declined', 'absent') and t8.rank <> 'deprecated' and
                (select 1 from meeting t9 where t9.id = t8.meeting_id and t9.status not in ('cancelled')) is not null order by t8.actor_id desc, t8.meeting_start_earliest desc, t8.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t10.* from target t10 where t10.record_id =
                (select 'actors/united-states') and t10.rank <> 'deprecated' order by t10.record_id desc, t10.statement_said_earliest desc, t10.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t11.* from statement t11 where t11.speaker_id =
                (select 'actors/united-states') order by t11.speaker_id desc, t11.said_earliest desc, t11.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t12.* from membership t12 where t12.actor_id =
                (select 'actors/united-states') and t12.rank <> 'deprecated' order by t12.actor_id desc, t12.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t13.* from obligation t13 where t13.obligor_id =
                (select 'actors/united-states') and t13.rank <> 'deprecated' order by t13.obligor_id desc, t13.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t14.* from obligation t14 where t14.obligor_id =
                (select 'actors/united-states') and t14.beneficiary_id is not null and t14.rank <> 'deprecated' order by t14.obligor_id desc, t14.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t15.* from obligation t15 where t15.beneficiary_id =
                (select 'actors/united-states') and t15.rank <> 'deprecated' order by t15.beneficiary_id desc, t15.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t16.* from obligation t16 where t16.beneficiary_id =
                (select 'actors/united-states') and t16.obligor_id is not null and t16.rank <> 'deprecated' order by t16.beneficiary_id desc, t16.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t17.* from relation t17 where t17.subject_id =
                (select 'actors/united-states') and t17.rank <> 'deprecated' order by t17.subject_id desc, t17.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t18.* from relation t18 where t18.object_id =
                (select 'actors/united-states') and t18.rank <> 'deprecated' order by t18.object_id desc, t18.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t19.* from tenure t19 where t19.person_id =
                (select 'actors/united-states') and t19.rank <> 'deprecated' order by t19.person_id desc, t19.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t20.* from office t20 where t20.body_id =
                (select 'actors/united-states') order by t20.body_id desc, t20.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t21.* from alliance t21 where t21.embodied_by_id =
                (select 'actors/united-states') order by t21.embodied_by_id desc, t21.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t22.* from place t22 where t22.country_id =
                (select 'actors/united-states') order by t22.country_id desc, t22.id desc limit 401) r) > 400) and (not
            (select count(*) from near4) < 2 or (
              (select coalesce(sum(of_one), 0) <= 40 and coalesce(sum(of_other), 0) <= 40 from neighbours2) and not exists
              (select 1 from frontier3 where
                (select count(*)
                  from (select t50.* from participation t50 where t50.actor_id = frontier3.id and t50.attendance not in ('declined', 'absent') and t50.rank <> 'deprecated' and
                    (select 1 from meeting t51 where t51.id = t50.meeting_id and t51.status not in ('cancelled')) is not null order by t50.actor_id desc, t50.meeting_start_earliest desc, t50.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t52.* from target t52 where t52.record_id = frontier3.id and t52.rank <> 'deprecated' order by t52.record_id desc, t52.statement_said_earliest desc, t52.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t53.* from statement t53 where t53.speaker_id = frontier3.id order by t53.speaker_id desc, t53.said_earliest desc, t53.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t54.* from membership t54 where t54.alliance_id = frontier3.id and t54.rank <> 'deprecated' order by t54.alliance_id desc, t54.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t55.* from membership t55 where t55.actor_id = frontier3.id and t55.rank <> 'deprecated' order by t55.actor_id desc, t55.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t56.* from obligation t56 where t56.alliance_id = frontier3.id and t56.obligor_id is not null and t56.rank <> 'deprecated' order by t56.alliance_id desc, t56.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t57.* from obligation t57 where t57.alliance_id = frontier3.id and t57.beneficiary_id is not null and t57.rank <> 'deprecated' order by t57.alliance_id desc, t57.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t58.* from obligation t58 where t58.obligor_id = frontier3.id and t58.rank <> 'deprecated' order by t58.obligor_id desc, t58.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t59.* from obligation t59 where t59.obligor_id = frontier3.id and t59.beneficiary_id is not null and t59.rank <> 'deprecated' order by t59.obligor_id desc, t59.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t60.* from obligation t60 where t60.beneficiary_id = frontier3.id and t60.rank <> 'deprecated' order by t60.beneficiary_id desc, t60.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t61.* from obligation t61 where t61.beneficiary_id = frontier3.id and t61.obligor_id is not null and t61.rank <> 'deprecated' order by t61.beneficiary_id desc, t61.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t62.* from relation t62 where t62.subject_id = frontier3.id and t62.rank <> 'deprecated' order by t62.subject_id desc, t62.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t63.* from relation t63 where t63.object_id = frontier3.id and t63.rank <> 'deprecated' order by t63.object_id desc, t63.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t64.* from tenure t64 where t64.person_id = frontier3.id and t64.rank <> 'deprecated' order by t64.person_id desc, t64.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t65.* from tenure t65 where t65.office_id = frontier3.id and t65.rank <> 'deprecated' order by t65.office_id desc, t65.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t66.* from office t66 where t66.id = frontier3.id order by t66.id desc, t66.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t67.* from office t67 where t67.body_id = frontier3.id order by t67.body_id desc, t67.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t68.* from alliance t68 where t68.id = frontier3.id and t68.embodied_by_id is not null order by t68.id desc, t68.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t69.* from alliance t69 where t69.embodied_by_id = frontier3.id order by t69.embodied_by_id desc, t69.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t70.* from meeting t70 where t70.id = frontier3.id and t70.part_of_id is not null order by t70.id desc, t70.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t71.* from meeting t71 where t71.part_of_id = frontier3.id order by t71.part_of_id desc, t71.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t72.* from place t72 where t72.id = frontier3.id and t72.country_id is not null order by t72.id desc, t72.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t73.* from place t73 where t73.country_id = frontier3.id order by t73.country_id desc, t73.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t74.* from topic t74 where t74.id = frontier3.id and t74.broader_id is not null order by t74.id desc, t74.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t75.* from topic t75 where t75.broader_id = frontier3.id order by t75.broader_id desc, t75.id desc limit 41) r) > 40)))) as complete where exists
        (select 1 from record t2 where t2.id = 'meetings/xi-lavrov-beijing-2024-04-09' and t2.retired is null) and exists
        (select 1 from record t3 where t3.id = 'actors/united-states' and t3.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

with near_ties1(side, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select 'one', t.*
  from (select *
    from (with own(from_id, to_id, kind, by_id, one_id, two_id, day) as
      (select
        (select 'meetings/xi-lavrov-beijing-2024-04-09'), t23.part_of_id, 'part_of', t23.id, t23.id, null, t23.start_earliest
        from (select t23.* from meeting t23 where t23.id =
          (select 'meetings/xi-lavrov-beijing-2024-04-09') and t23.part_of_id is not null order by t23.id desc, t23.id desc limit 400) t23 where t23.part_of_id <>
        (select 'meetings/xi-lavrov-beijing-2024-04-09') union select
        (select 'meetings/xi-lavrov-beijing-2024-04-09'), t24.id, 'part_of', t24.id, t24.id, null, t24.start_earliest
        from (select t24.* from meeting t24 where t24.part_of_id =
          (select 'meetings/xi-lavrov-beijing-2024-04-09') order by t24.part_of_id desc, t24.id desc limit 400) t24 where t24.id <>
        (select 'meetings/xi-lavrov-beijing-2024-04-09') union select
        (select 'meetings/xi-lavrov-beijing-2024-04-09'), t25.actor_id, 'meeting',
        (select 'meetings/xi-lavrov-beijing-2024-04-09'), t25.id, null, t25.meeting_start_earliest
        from (select t25.* from participation t25 where t25.meeting_id =
          (select 'meetings/xi-lavrov-beijing-2024-04-09') and t25.attendance not in ('declined', 'absent') and t25.rank <> 'deprecated' order by t25.meeting_id desc, t25.id desc limit 400) t25 where t25.actor_id <>
        (select 'meetings/xi-lavrov-beijing-2024-04-09')) select from_id, to_id, kind, by_id, min(one_id), null, max(day) from own group by from_id, to_id, kind, by_id) own union all select
    (select 'meetings/xi-lavrov-beijing-2024-04-09'), t27.speaker_id, 'statement', t26.statement_id, min(t26.id), min(t27.id), max(t26.statement_said_earliest)
    from (select t26.* from target t26 where t26.record_id =
      (select 'meetings/xi-lavrov-beijing-2024-04-09') and t26.rank <> 'deprecated' order by t26.record_id desc, t26.statement_said_earliest desc, t26.id desc limit 400) t26 cross join statement t27 where t27.speaker_id <>
    (select 'meetings/xi-lavrov-beijing-2024-04-09') and t27.id = t26.statement_id group by t27.speaker_id, t26.statement_id) t union all select 'other', t.*
  from (select
    (select 'actors/united-states'), t29.alliance_id, 'membership', t29.id, t29.id, null, t29.since_earliest
    from (select t29.* from membership t29 where t29.actor_id =
      (select 'actors/united-states') and t29.rank <> 'deprecated' order by t29.actor_id desc, t29.id desc limit 400) t29 where t29.alliance_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t30.alliance_id, 'obligation', t30.id, t30.id, null, t30.since_earliest
    from (select t30.* from obligation t30 where t30.obligor_id =
      (select 'actors/united-states') and t30.rank <> 'deprecated' order by t30.obligor_id desc, t30.id desc limit 400) t30 where t30.alliance_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t31.beneficiary_id, 'obligation', t31.id, t31.id, null, t31.since_earliest
    from (select t31.* from obligation t31 where t31.obligor_id =
      (select 'actors/united-states') and t31.beneficiary_id is not null and t31.rank <> 'deprecated' order by t31.obligor_id desc, t31.id desc limit 400) t31 where t31.beneficiary_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t32.alliance_id, 'obligation', t32.id, t32.id, null, t32.since_earliest
    from (select t32.* from obligation t32 where t32.beneficiary_id =
      (select 'actors/united-states') and t32.rank <> 'deprecated' order by t32.beneficiary_id desc, t32.id desc limit 400) t32 where t32.alliance_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t33.obligor_id, 'obligation', t33.id, t33.id, null, t33.since_earliest
    from (select t33.* from obligation t33 where t33.beneficiary_id =
      (select 'actors/united-states') and t33.obligor_id is not null and t33.rank <> 'deprecated' order by t33.beneficiary_id desc, t33.id desc limit 400) t33 where t33.obligor_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t34.object_id, 'relation', t34.id, t34.id, null, t34.since_earliest
    from (select t34.* from relation t34 where t34.subject_id =
      (select 'actors/united-states') and t34.rank <> 'deprecated' order by t34.subject_id desc, t34.id desc limit 400) t34 where t34.object_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t35.subject_id, 'relation', t35.id, t35.id, null, t35.since_earliest
    from (select t35.* from relation t35 where t35.object_id =
      (select 'actors/united-states') and t35.rank <> 'deprecated' order by t35.object_id desc, t35.id desc limit 400) t35 where t35.subject_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t36.office_id, 'tenure', t36.id, t36.id, null, t36.since_earliest
    from (select t36.* from tenure t36 where t36.person_id =
      (select 'actors/united-states') and t36.rank <> 'deprecated' order by t36.person_id desc, t36.id desc limit 400) t36 where t36.office_id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t37.id, 'office', t37.id, t37.id, null, '0000-00-00'
    from (select t37.* from office t37 where t37.body_id =
      (select 'actors/united-states') order by t37.body_id desc, t37.id desc limit 400) t37 where t37.id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t38.id, 'embodiment', t38.id, t38.id, null, t38.formed_earliest
    from (select t38.* from alliance t38 where t38.embodied_by_id =
      (select 'actors/united-states') order by t38.embodied_by_id desc, t38.id desc limit 400) t38 where t38.id <>
    (select 'actors/united-states') union select
    (select 'actors/united-states'), t39.id, 'part_of', t39.id, t39.id, null, '0000-00-00'
    from (select t39.* from place t39 where t39.country_id =
      (select 'actors/united-states') order by t39.country_id desc, t39.id desc limit 400) t39 where t39.id <>
    (select 'actors/united-states') union all select
    (select 'actors/united-states'), t42.actor_id, 'meeting', t40.meeting_id, min(t40.id), min(t42.id), max(t40.meeting_start_earliest)
    from (select t40.* from participation t40 where t40.actor_id =
      (select 'actors/united-states') and t40.attendance not in ('declined', 'absent') and t40.rank <> 'deprecated' and
      (select 1 from meeting t41 where t41.id = t40.meeting_id and t41.status not in ('cancelled')) is not null order by t40.actor_id desc, t40.meeting_start_earliest desc, t40.id desc limit 400) t40 cross join participation t42 where t42.actor_id <>
    (select 'actors/united-states') and t42.meeting_id = t40.meeting_id and t42.attendance not in ('declined', 'absent') and t42.rank <> 'deprecated' group by t42.actor_id, t40.meeting_id union all select
    (select 'actors/united-states'), t45.speaker_id, 'statement', t44.statement_id, min(t44.id), min(t45.id), max(t44.statement_said_earliest)
    from (select t44.* from target t44 where t44.record_id =
      (select 'actors/united-states') and t44.rank <> 'deprecated' order by t44.record_id desc, t44.statement_said_earliest desc, t44.id desc limit 400) t44 cross join statement t45 where t45.speaker_id <>
    (select 'actors/united-states') and t45.id = t44.statement_id group by t45.speaker_id, t44.statement_id union all select
    (select 'actors/united-states'), t48.record_id, 'statement', t47.id, min(t47.id), min(t48.id), max(t47.said_earliest)
    from (select t47.* from statement t47 where t47.speaker_id =
      (select 'actors/united-states') order by t47.speaker_id desc, t47.said_earliest desc, t47.id desc limit 400) t47 cross join target t48 where t48.record_id <>
    (select 'actors/united-states') and t48.statement_id = t47.id and t48.rank <> 'deprecated' group by t48.record_id, t47.id) t), neighbours2(id, of_one, of_other) as materialized
(select to_id, max(case when side = 'one' then 1 else 0 end), max(case when side = 'other' then 1 else 0 end) from near_ties1 group by to_id), frontier3(side, id) as materialized
(select side, id
  from (select side, id, row_number() over (partition by side order by id) as n
    from (select id, of_one, of_other, max(case when id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') then 0 else 1 end) over () + sum(of_one * of_other) over () as near from neighbours2) each cross join
    (select 'one' as side union all select 'other' as side) sides where case side when 'one' then of_one else of_other end = 1 and id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') and near < 2) found where n <= 40 and 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states'), near4(length, via_one, via_two, via_three) as materialized
(select 0, '', '', '' where not 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' union all select distinct case when id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') then 2 else 1 end, case when id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') then id else '' end, '', '' from neighbours2 where 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' and (not id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') or of_one + of_other = 2) order by 1, 2 limit 2), far_ties5(side, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select side, t77.value ->> 0, t77.value ->> 1, t77.value ->> 2, t77.value ->> 3, t77.value ->> 4, t77.value ->> 5, t77.value ->> 6 from frontier3 cross join json_each((with q(from_id, to_id, kind, by_id, one_id, two_id, day) as
      (select frontier3.id, t78.actor_id, 'membership', t78.id, t78.id, null, t78.since_earliest
        from (select t78.* from membership t78 where t78.alliance_id = frontier3.id and t78.rank <> 'deprecated' order by t78.alliance_id desc, t78.id desc limit 40) t78 where t78.actor_id <> frontier3.id union select frontier3.id, t79.alliance_id, 'membership', t79.id, t79.id, null, t79.since_earliest
        from (select t79.* from membership t79 where t79.actor_id = frontier3.id and t79.rank <> 'deprecated' order by t79.actor_id desc, t79.id desc limit 40) t79 where t79.alliance_id <> frontier3.id union select frontier3.id, t80.obligor_id, 'obligation', t80.id, t80.id, null, t80.since_earliest
        from (select t80.* from obligation t80 where t80.alliance_id = frontier3.id and t80.obligor_id is not null and t80.rank <> 'deprecated' order by t80.alliance_id desc, t80.id desc limit 40) t80 where t80.obligor_id <> frontier3.id union select frontier3.id, t81.beneficiary_id, 'obligation', t81.id, t81.id, null, t81.since_earliest
        from (select t81.* from obligation t81 where t81.alliance_id = frontier3.id and t81.beneficiary_id is not null and t81.rank <> 'deprecated' order by t81.alliance_id desc, t81.id desc limit 40) t81 where t81.beneficiary_id <> frontier3.id union select frontier3.id, t82.alliance_id, 'obligation', t82.id, t82.id, null, t82.since_earliest
        from (select t82.* from obligation t82 where t82.obligor_id = frontier3.id and t82.rank <> 'deprecated' order by t82.obligor_id desc, t82.id desc limit 40) t82 where t82.alliance_id <> frontier3.id union select frontier3.id, t83.beneficiary_id, 'obligation', t83.id, t83.id, null, t83.since_earliest
        from (select t83.* from obligation t83 where t83.obligor_id = frontier3.id and t83.beneficiary_id is not null and t83.rank <> 'deprecated' order by t83.obligor_id desc, t83.id desc limit 40) t83 where t83.beneficiary_id <> frontier3.id union select frontier3.id, t84.alliance_id, 'obligation', t84.id, t84.id, null, t84.since_earliest
        from (select t84.* from obligation t84 where t84.beneficiary_id = frontier3.id and t84.rank <> 'deprecated' order by t84.beneficiary_id desc, t84.id desc limit 40) t84 where t84.alliance_id <> frontier3.id union select frontier3.id, t85.obligor_id, 'obligation', t85.id, t85.id, null, t85.since_earliest
        from (select t85.* from obligation t85 where t85.beneficiary_id = frontier3.id and t85.obligor_id is not null and t85.rank <> 'deprecated' order by t85.beneficiary_id desc, t85.id desc limit 40) t85 where t85.obligor_id <> frontier3.id union select frontier3.id, t86.object_id, 'relation', t86.id, t86.id, null, t86.since_earliest
        from (select t86.* from relation t86 where t86.subject_id = frontier3.id and t86.rank <> 'deprecated' order by t86.subject_id desc, t86.id desc limit 40) t86 where t86.object_id <> frontier3.id union select frontier3.id, t87.subject_id, 'relation', t87.id, t87.id, null, t87.since_earliest
        from (select t87.* from relation t87 where t87.object_id = frontier3.id and t87.rank <> 'deprecated' order by t87.object_id desc, t87.id desc limit 40) t87 where t87.subject_id <> frontier3.id union select frontier3.id, t88.office_id, 'tenure', t88.id, t88.id, null, t88.since_earliest
        from (select t88.* from tenure t88 where t88.person_id = frontier3.id and t88.rank <> 'deprecated' order by t88.person_id desc, t88.id desc limit 40) t88 where t88.office_id <> frontier3.id union select frontier3.id, t89.person_id, 'tenure', t89.id, t89.id, null, t89.since_earliest
        from (select t89.* from tenure t89 where t89.office_id = frontier3.id and t89.rank <> 'deprecated' order by t89.office_id desc, t89.id desc limit 40) t89 where t89.person_id <> frontier3.id union select frontier3.id, t90.body_id, 'office', t90.id, t90.id, null, '0000-00-00'
        from (select t90.* from office t90 where t90.id = frontier3.id order by t90.id desc, t90.id desc limit 40) t90 where t90.body_id <> frontier3.id union select frontier3.id, t91.id, 'office', t91.id, t91.id, null, '0000-00-00'
        from (select t91.* from office t91 where t91.body_id = frontier3.id order by t91.body_id desc, t91.id desc limit 40) t91 where t91.id <> frontier3.id union select frontier3.id, t92.embodied_by_id, 'embodiment', t92.id, t92.id, null, t92.formed_earliest
        from (select t92.* from alliance t92 where t92.id = frontier3.id and t92.embodied_by_id is not null order by t92.id desc, t92.id desc limit 40) t92 where t92.embodied_by_id <> frontier3.id union select frontier3.id, t93.id, 'embodiment', t93.id, t93.id, null, t93.formed_earliest
        from (select t93.* from alliance t93 where t93.embodied_by_id = frontier3.id order by t93.embodied_by_id desc, t93.id desc limit 40) t93 where t93.id <> frontier3.id union select frontier3.id, t94.part_of_id, 'part_of', t94.id, t94.id, null, t94.start_earliest
        from (select t94.* from meeting t94 where t94.id = frontier3.id and t94.part_of_id is not null order by t94.id desc, t94.id desc limit 40) t94 where t94.part_of_id <> frontier3.id union select frontier3.id, t95.id, 'part_of', t95.id, t95.id, null, t95.start_earliest
        from (select t95.* from meeting t95 where t95.part_of_id = frontier3.id order by t95.part_of_id desc, t95.id desc limit 40) t95 where t95.id <> frontier3.id union select frontier3.id, t96.country_id, 'part_of', t96.id, t96.id, null, '0000-00-00'
        from (select t96.* from place t96 where t96.id = frontier3.id and t96.country_id is not null order by t96.id desc, t96.id desc limit 40) t96 where t96.country_id <> frontier3.id union select frontier3.id, t97.id, 'part_of', t97.id, t97.id, null, '0000-00-00'
        from (select t97.* from place t97 where t97.country_id = frontier3.id order by t97.country_id desc, t97.id desc limit 40) t97 where t97.id <> frontier3.id union select frontier3.id, t98.broader_id, 'part_of', t98.id, t98.id, null, '0000-00-00'
        from (select t98.* from topic t98 where t98.id = frontier3.id and t98.broader_id is not null order by t98.id desc, t98.id desc limit 40) t98 where t98.broader_id <> frontier3.id union select frontier3.id, t99.id, 'part_of', t99.id, t99.id, null, '0000-00-00'
        from (select t99.* from topic t99 where t99.broader_id = frontier3.id order by t99.broader_id desc, t99.id desc limit 40) t99 where t99.id <> frontier3.id union all select frontier3.id, t102.actor_id, 'meeting', t100.meeting_id, min(t100.id), min(t102.id), max(t100.meeting_start_earliest)
        from (select t100.* from participation t100 where t100.actor_id = frontier3.id and t100.attendance not in ('declined', 'absent') and t100.rank <> 'deprecated' and
          (select 1 from meeting t101 where t101.id = t100.meeting_id and t101.status not in ('cancelled')) is not null order by t100.actor_id desc, t100.meeting_start_earliest desc, t100.id desc limit 40) t100 cross join participation t102 where t102.actor_id <> frontier3.id and t102.meeting_id = t100.meeting_id and t102.attendance not in ('declined', 'absent') and t102.rank <> 'deprecated' group by t102.actor_id, t100.meeting_id union all select frontier3.id, t105.speaker_id, 'statement', t104.statement_id, min(t104.id), min(t105.id), max(t104.statement_said_earliest)
        from (select t104.* from target t104 where t104.record_id = frontier3.id and t104.rank <> 'deprecated' order by t104.record_id desc, t104.statement_said_earliest desc, t104.id desc limit 40) t104 cross join statement t105 where t105.speaker_id <> frontier3.id and t105.id = t104.statement_id group by t105.speaker_id, t104.statement_id union all select frontier3.id, t108.record_id, 'statement', t107.id, min(t107.id), min(t108.id), max(t107.said_earliest)
        from (select t107.* from statement t107 where t107.speaker_id = frontier3.id order by t107.speaker_id desc, t107.said_earliest desc, t107.id desc limit 40) t107 cross join target t108 where t108.record_id <> frontier3.id and t108.statement_id = t107.id and t108.rank <> 'deprecated' group by t108.record_id, t107.id) select json_group_array(json_array(from_id, to_id, kind, by_id, one_id, two_id, day)) from q)) t77), steps6(side, from_id, to_id) as materialized
(select distinct side, from_id, to_id from far_ties5), shorter7(length, via_one, via_two, via_three) as materialized
(select length, via_one, via_two, via_three from near4 union select case when to_id = case side when 'one' then 'actors/united-states' else 'meetings/xi-lavrov-beijing-2024-04-09' end then 2 else 3 end, case when side = 'one' or to_id = case side when 'one' then 'actors/united-states' else 'meetings/xi-lavrov-beijing-2024-04-09' end then from_id else to_id end, case when to_id = case side when 'one' then 'actors/united-states' else 'meetings/xi-lavrov-beijing-2024-04-09' end then '' else case when side = 'one' then to_id else from_id end end, '' from steps6
  left join neighbours2 on id = to_id where to_id = case side when 'one' then 'actors/united-states' else 'meetings/xi-lavrov-beijing-2024-04-09' end or (case side when 'one' then of_other else of_one end = 1 and to_id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states'))), found8(length, via_one, via_two, via_three, number) as materialized
(select length, via_one, via_two, via_three, number
  from (select length, via_one, via_two, via_three, row_number() over (order by length, via_one, via_two, via_three) as number
    from (select length, via_one, via_two, via_three from shorter7 union all select *
      from (select distinct 4, ahead.from_id, ahead.to_id, back.from_id from steps6 ahead join steps6 back on back.to_id = ahead.to_id where ahead.side = 'one' and back.side = 'other' and ahead.from_id <> back.from_id and ahead.to_id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') and
        (select count(*) from shorter7) < 2 order by 2, 3, 4 limit 2) furthest) every) numbered where number <= 2), p9 as materialized
(select t110.*, row_number() over (order by number) as _n
  from (select length, number from found8) t110), latest9(number, place, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select number, place, from_id, to_id, kind, by_id, one_id, two_id, day
  from (select tied.*, row_number() over (partition by number, place order by day desc, by_id desc, kind, one_id, two_id) as best
    from (select distinct number, place, case turned when 0 then read.from_id else read.to_id end as from_id, case turned when 0 then read.to_id else read.from_id end as to_id, read.kind as kind, read.by_id as by_id, case turned when 0 then read.one_id else coalesce(read.two_id, read.one_id) end as one_id, case turned when 0 then read.two_id else case when read.two_id is not null then read.one_id end end as two_id, read.day as day
      from (select from_id, to_id, kind, by_id, one_id, two_id, day from near_ties1 union all select from_id, to_id, kind, by_id, one_id, two_id, day from far_ties5) read join
      (select number, place, turned, case turned when 0 then begin_id else end_id end as from_id, case turned when 0 then end_id else begin_id end as to_id
        from (select number, place, case place when 1 then 'meetings/xi-lavrov-beijing-2024-04-09' when 2 then via_one when 3 then via_two when 4 then via_three end as begin_id, case when place = length then 'actors/united-states' else case place when 1 then via_one when 2 then via_two when 3 then via_three when 4 then 'actors/united-states' end end as end_id from found8 join
          (select 1 as place union all select 2 as place union all select 3 as place union all select 4 as place) places on place <= length) legs cross join
        (select 0 as turned union all select 1) ways) legs on legs.from_id = read.from_id and legs.to_id = read.to_id) tied) ranked where best = 1), x11(id, json) as
(select t112._n, printf('[%s]',
    (select group_concat(t132._told, ',')
      from (select *
        from (select t120._n as _n, printf('{"from":{"id":%s,"recordKind":%s,"label":%s},"to":{"id":%s,"recordKind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"recordKind":%s,"label":%s},"edges":[%s]}', json_quote(t121.id), json_quote(upper(t121.record_kind)), json_quote(t121.label), json_quote(t122.id), json_quote(upper(t122.record_kind)), json_quote(t122.label), upper(t120.kind), case when t120.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t120.day), json_quote(nullif(nullif(t120.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t120.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t123.id), json_quote(upper(t123.record_kind)), json_quote(t123.label),
            (select group_concat(t130._told, ',')
              from (select *
                from (select t126._n as _n, printf('{"record":{"id":%s,"recordKind":%s,"label":%s},"citation":%s}', json_quote(t127.id), json_quote(upper(t127.record_kind)), json_quote(t127.label), case when t128.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t128.id), json_quote(t128.start_offset), json_quote(t128.end_offset), json_quote(t128.page), json_quote(t128.phrase)) end) as _told
                  from (select t129.*, row_number() over (order by place) as _n
                    from (select 1 as place, t120.one_id as record_id,
                      (select t124.id from citation t124 where t124.record_id = t120.one_id and t124.bearing = 'supports' order by t124.id limit 1) as citation_id where t120.one_id is not null union all select 2 as place, t120.two_id as record_id,
                      (select t125.id from citation t125 where t125.record_id = t120.two_id and t125.bearing = 'supports' order by t125.id limit 1) as citation_id where t120.two_id is not null) t129) t126
                  left join record t127 on t127.id = t126.record_id
                  left join citation t128 on t128.id = t126.citation_id where t126._n <= 2) order by _n limit -1) t130)) as _told
          from (select t131.*, row_number() over (order by place) as _n
            from (select latest9.from_id, latest9.to_id, latest9.kind, latest9.by_id, latest9.one_id, latest9.two_id, latest9.place, coalesce(t113.start, t114.said, t115.since, t116.since, t117.since, t118.since, t119.formed) as day, coalesce(t113.start_earliest, t114.said_earliest, t115.since_earliest, t116.since_earliest, t117.since_earliest, t118.since_earliest, t119.formed_earliest) as day_earliest, coalesce(t113.start_latest, t114.said_latest, t115.since_latest, t116.since_latest, t117.since_latest, t118.since_latest, t119.formed_latest) as day_latest from latest9
              left join meeting t113 on t113.id = latest9.by_id
              left join statement t114 on t114.id = latest9.by_id
              left join membership t115 on t115.id = latest9.by_id
              left join obligation t116 on t116.id = latest9.by_id
              left join relation t117 on t117.id = latest9.by_id
              left join tenure t118 on t118.id = latest9.by_id
              left join alliance t119 on t119.id = latest9.by_id where latest9.number = t112.number) t131) t120
          left join record t121 on t121.id = t120.from_id
          left join record t122 on t122.id = t120.to_id
          left join record t123 on t123.id = t120.by_id where t120._n <= 4) order by _n limit -1) t132)) from p9 t112), x12(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t133._told, ',')
      from (select *
        from (select t111._n as _n, printf('{"length":%s,"hops":%s}', t111.length,
            (select x11.json from x11 where x11.id = t111._n)) as _told from p9 t111 where t111._n <= 20) order by _n limit -1) t133))) select printf('{"data":{"paths":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"paths":%s,"complete":%s}',
        (select x12.json from x12), case when t1.complete then 'true' else 'false' end)
      from (select not 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' or (not (
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
                (select 'actors/united-states') and t8.attendance not in ('declined', 'absent') and t8.rank <> 'deprecated' and
                (select 1 from meeting t9 where t9.id = t8.meeting_id and t9.status not in ('cancelled')) is not null order by t8.actor_id desc, t8.meeting_start_earliest desc, t8.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t10.* from target t10 where t10.record_id =
                (select 'actors/united-states') and t10.rank <> 'deprecated' order by t10.record_id desc, t10.statement_said_earliest desc, t10.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t11.* from statement t11 where t11.speaker_id =
                (select 'actors/united-states') order by t11.speaker_id desc, t11.said_earliest desc, t11.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t12.* from membership t12 where t12.actor_id =
                (select 'actors/united-states') and t12.rank <> 'deprecated' order by t12.actor_id desc, t12.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t13.* from obligation t13 where t13.obligor_id =
                (select 'actors/united-states') and t13.rank <> 'deprecated' order by t13.obligor_id desc, t13.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t14.* from obligation t14 where t14.obligor_id =
                (select 'actors/united-states') and t14.beneficiary_id is not null and t14.rank <> 'deprecated' order by t14.obligor_id desc, t14.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t15.* from obligation t15 where t15.beneficiary_id =
                (select 'actors/united-states') and t15.rank <> 'deprecated' order by t15.beneficiary_id desc, t15.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t16.* from obligation t16 where t16.beneficiary_id =
                (select 'actors/united-states') and t16.obligor_id is not null and t16.rank <> 'deprecated' order by t16.beneficiary_id desc, t16.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t17.* from relation t17 where t17.subject_id =
                (select 'actors/united-states') and t17.rank <> 'deprecated' order by t17.subject_id desc, t17.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t18.* from relation t18 where t18.object_id =
                (select 'actors/united-states') and t18.rank <> 'deprecated' order by t18.object_id desc, t18.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t19.* from tenure t19 where t19.person_id =
                (select 'actors/united-states') and t19.rank <> 'deprecated' order by t19.person_id desc, t19.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t20.* from office t20 where t20.body_id =
                (select 'actors/united-states') order by t20.body_id desc, t20.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t21.* from alliance t21 where t21.embodied_by_id =
                (select 'actors/united-states') order by t21.embodied_by_id desc, t21.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t22.* from place t22 where t22.country_id =
                (select 'actors/united-states') order by t22.country_id desc, t22.id desc limit 401) r) > 400) and (not
            (select count(*) from near4) < 2 or (
              (select coalesce(sum(of_one), 0) <= 40 and coalesce(sum(of_other), 0) <= 40 from neighbours2) and not exists
              (select 1 from frontier3 where
                (select count(*)
                  from (select t50.* from participation t50 where t50.actor_id = frontier3.id and t50.attendance not in ('declined', 'absent') and t50.rank <> 'deprecated' and
                    (select 1 from meeting t51 where t51.id = t50.meeting_id and t51.status not in ('cancelled')) is not null order by t50.actor_id desc, t50.meeting_start_earliest desc, t50.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t52.* from target t52 where t52.record_id = frontier3.id and t52.rank <> 'deprecated' order by t52.record_id desc, t52.statement_said_earliest desc, t52.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t53.* from statement t53 where t53.speaker_id = frontier3.id order by t53.speaker_id desc, t53.said_earliest desc, t53.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t54.* from membership t54 where t54.alliance_id = frontier3.id and t54.rank <> 'deprecated' order by t54.alliance_id desc, t54.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t55.* from membership t55 where t55.actor_id = frontier3.id and t55.rank <> 'deprecated' order by t55.actor_id desc, t55.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t56.* from obligation t56 where t56.alliance_id = frontier3.id and t56.obligor_id is not null and t56.rank <> 'deprecated' order by t56.alliance_id desc, t56.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t57.* from obligation t57 where t57.alliance_id = frontier3.id and t57.beneficiary_id is not null and t57.rank <> 'deprecated' order by t57.alliance_id desc, t57.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t58.* from obligation t58 where t58.obligor_id = frontier3.id and t58.rank <> 'deprecated' order by t58.obligor_id desc, t58.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t59.* from obligation t59 where t59.obligor_id = frontier3.id and t59.beneficiary_id is not null and t59.rank <> 'deprecated' order by t59.obligor_id desc, t59.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t60.* from obligation t60 where t60.beneficiary_id = frontier3.id and t60.rank <> 'deprecated' order by t60.beneficiary_id desc, t60.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t61.* from obligation t61 where t61.beneficiary_id = frontier3.id and t61.obligor_id is not null and t61.rank <> 'deprecated' order by t61.beneficiary_id desc, t61.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t62.* from relation t62 where t62.subject_id = frontier3.id and t62.rank <> 'deprecated' order by t62.subject_id desc, t62.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t63.* from relation t63 where t63.object_id = frontier3.id and t63.rank <> 'deprecated' order by t63.object_id desc, t63.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t64.* from tenure t64 where t64.person_id = frontier3.id and t64.rank <> 'deprecated' order by t64.person_id desc, t64.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t65.* from tenure t65 where t65.office_id = frontier3.id and t65.rank <> 'deprecated' order by t65.office_id desc, t65.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t66.* from office t66 where t66.id = frontier3.id order by t66.id desc, t66.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t67.* from office t67 where t67.body_id = frontier3.id order by t67.body_id desc, t67.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t68.* from alliance t68 where t68.id = frontier3.id and t68.embodied_by_id is not null order by t68.id desc, t68.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t69.* from alliance t69 where t69.embodied_by_id = frontier3.id order by t69.embodied_by_id desc, t69.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t70.* from meeting t70 where t70.id = frontier3.id and t70.part_of_id is not null order by t70.id desc, t70.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t71.* from meeting t71 where t71.part_of_id = frontier3.id order by t71.part_of_id desc, t71.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t72.* from place t72 where t72.id = frontier3.id and t72.country_id is not null order by t72.id desc, t72.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t73.* from place t73 where t73.country_id = frontier3.id order by t73.country_id desc, t73.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t74.* from topic t74 where t74.id = frontier3.id and t74.broader_id is not null order by t74.id desc, t74.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t75.* from topic t75 where t75.broader_id = frontier3.id order by t75.broader_id desc, t75.id desc limit 41) r) > 40)))) as complete where exists
        (select 1 from record t2 where t2.id = 'meetings/xi-lavrov-beijing-2024-04-09' and t2.retired is null) and exists
        (select 1 from record t3 where t3.id = 'actors/united-states' and t3.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

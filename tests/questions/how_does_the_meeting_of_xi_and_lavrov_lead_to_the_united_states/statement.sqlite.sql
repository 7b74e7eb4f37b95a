with near_ties1(side, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select 'one', t.*
  from (select *
    from (with own(from_id, to_id, kind, by_id, one_id, two_id, day) as
      (select 'meetings/xi-lavrov-beijing-2024-04-09', t21.part_of_id, 'part_of', t21.id, t21.id, null, t21.start_earliest
        from (select t21.* from meeting t21 where t21.id = 'meetings/xi-lavrov-beijing-2024-04-09' and t21.part_of_id is not null order by t21.id desc limit 1000) t21 where t21.part_of_id <> 'meetings/xi-lavrov-beijing-2024-04-09' union select 'meetings/xi-lavrov-beijing-2024-04-09', t22.id, 'part_of', t22.id, t22.id, null, t22.start_earliest
        from (select t22.* from meeting t22 where t22.part_of_id = 'meetings/xi-lavrov-beijing-2024-04-09' order by t22.id desc limit 1000) t22 where t22.id <> 'meetings/xi-lavrov-beijing-2024-04-09' union select 'meetings/xi-lavrov-beijing-2024-04-09', t23.actor_id, 'meeting', 'meetings/xi-lavrov-beijing-2024-04-09', t23.id, null, t23.meeting_start_earliest
        from (select t23.* from participation t23 where t23.meeting_id = 'meetings/xi-lavrov-beijing-2024-04-09' and t23.attendance not in ('declined', 'absent') and t23.rank <> 'deprecated' order by t23.id desc limit 1000) t23 where t23.actor_id <> 'meetings/xi-lavrov-beijing-2024-04-09') select from_id, to_id, kind, by_id, min(one_id), null, max(day) from own group by from_id, to_id, kind, by_id) own union all select 'meetings/xi-lavrov-beijing-2024-04-09', t25.speaker_id, 'statement', t24.statement_id, min(t24.id), min(t25.id), max(t24.statement_said_earliest)
    from (select t24.* from target t24 where t24.record_id = 'meetings/xi-lavrov-beijing-2024-04-09' and t24.rank <> 'deprecated' order by t24.statement_said_earliest desc, t24.id desc limit 1000) t24 cross join statement t25 where t25.id = t24.statement_id and t25.speaker_id <> 'meetings/xi-lavrov-beijing-2024-04-09' group by t25.speaker_id, t24.statement_id) t union all select 'other', t.*
  from (select 'actors/united-states', t26.alliance_id, 'membership', t26.id, t26.id, null, t26.since_earliest
    from (select t26.* from membership t26 where t26.actor_id = 'actors/united-states' and t26.rank <> 'deprecated' order by t26.id desc limit 1000) t26 where t26.alliance_id <> 'actors/united-states' union select 'actors/united-states', t27.alliance_id, 'obligation', t27.id, t27.id, null, t27.since_earliest
    from (select t27.* from obligation t27 where t27.obligor_id = 'actors/united-states' and t27.rank <> 'deprecated' order by t27.id desc limit 1000) t27 where t27.alliance_id <> 'actors/united-states' union select 'actors/united-states', t28.beneficiary_id, 'obligation', t28.id, t28.id, null, t28.since_earliest
    from (select t28.* from obligation t28 where t28.obligor_id = 'actors/united-states' and t28.beneficiary_id is not null and t28.rank <> 'deprecated' order by t28.id desc limit 1000) t28 where t28.beneficiary_id <> 'actors/united-states' union select 'actors/united-states', t29.alliance_id, 'obligation', t29.id, t29.id, null, t29.since_earliest
    from (select t29.* from obligation t29 where t29.beneficiary_id = 'actors/united-states' and t29.rank <> 'deprecated' order by t29.id desc limit 1000) t29 where t29.alliance_id <> 'actors/united-states' union select 'actors/united-states', t30.obligor_id, 'obligation', t30.id, t30.id, null, t30.since_earliest
    from (select t30.* from obligation t30 where t30.beneficiary_id = 'actors/united-states' and t30.obligor_id is not null and t30.rank <> 'deprecated' order by t30.id desc limit 1000) t30 where t30.obligor_id <> 'actors/united-states' union select 'actors/united-states', t31.object_id, 'relation', t31.id, t31.id, null, t31.since_earliest
    from (select t31.* from relation t31 where t31.subject_id = 'actors/united-states' and t31.rank <> 'deprecated' order by t31.id desc limit 1000) t31 where t31.object_id <> 'actors/united-states' union select 'actors/united-states', t32.subject_id, 'relation', t32.id, t32.id, null, t32.since_earliest
    from (select t32.* from relation t32 where t32.object_id = 'actors/united-states' and t32.rank <> 'deprecated' order by t32.id desc limit 1000) t32 where t32.subject_id <> 'actors/united-states' union select 'actors/united-states', t33.office_id, 'tenure', t33.id, t33.id, null, t33.since_earliest
    from (select t33.* from tenure t33 where t33.person_id = 'actors/united-states' and t33.rank <> 'deprecated' order by t33.id desc limit 1000) t33 where t33.office_id <> 'actors/united-states' union select 'actors/united-states', t34.id, 'office', t34.id, t34.id, null, '0000-00-00'
    from (select t34.* from office t34 where t34.body_id = 'actors/united-states' order by t34.id desc limit 1000) t34 where t34.id <> 'actors/united-states' union select 'actors/united-states', t35.id, 'embodiment', t35.id, t35.id, null, t35.formed_earliest
    from (select t35.* from alliance t35 where t35.embodied_by_id = 'actors/united-states' order by t35.id desc limit 1000) t35 where t35.id <> 'actors/united-states' union select 'actors/united-states', t36.id, 'part_of', t36.id, t36.id, null, '0000-00-00'
    from (select t36.* from place t36 where t36.country_id = 'actors/united-states' order by t36.id desc limit 1000) t36 where t36.id <> 'actors/united-states' union all select 'actors/united-states', t39.actor_id, 'meeting', t37.meeting_id, min(t37.id), min(t39.id), max(t37.meeting_start_earliest)
    from (select t37.* from participation t37 where t37.actor_id = 'actors/united-states' and t37.attendance not in ('declined', 'absent') and t37.rank <> 'deprecated' and exists
      (select 1 from meeting t38 where t38.id = t37.meeting_id and t38.status not in ('cancelled')) order by t37.meeting_start_earliest desc, t37.id desc limit 1000) t37 cross join participation t39 where t39.meeting_id = t37.meeting_id and t39.actor_id <> 'actors/united-states' and t39.attendance not in ('declined', 'absent') and t39.rank <> 'deprecated' group by t39.actor_id, t37.meeting_id union all select 'actors/united-states', t41.speaker_id, 'statement', t40.statement_id, min(t40.id), min(t41.id), max(t40.statement_said_earliest)
    from (select t40.* from target t40 where t40.record_id = 'actors/united-states' and t40.rank <> 'deprecated' order by t40.statement_said_earliest desc, t40.id desc limit 1000) t40 cross join statement t41 where t41.id = t40.statement_id and t41.speaker_id <> 'actors/united-states' group by t41.speaker_id, t40.statement_id union all select 'actors/united-states', t43.record_id, 'statement', t42.id, min(t42.id), min(t43.id), max(t42.said_earliest)
    from (select t42.* from statement t42 where t42.speaker_id = 'actors/united-states' order by t42.said_earliest desc, t42.id desc limit 1000) t42 cross join target t43 where t43.statement_id = t42.id and t43.record_id <> 'actors/united-states' and t43.rank <> 'deprecated' group by t43.record_id, t42.id) t), neighbours2(id, of_one, of_other) as materialized
(select to_id, max(case when side = 'one' then 1 else 0 end), max(case when side = 'other' then 1 else 0 end) from near_ties1 group by to_id), near3(length, via_one, via_two, via_three) as materialized
(select 0, '', '', '' where not 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' union all select distinct case when id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') then 2 else 1 end, case when id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') then id else '' end, '', '' from neighbours2 where 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' and (not id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') or of_one + of_other = 2) order by 1, 2 limit 2), frontier4(side, id) as materialized
(select side, id
  from (select side, id, row_number() over (partition by side order by id) as n from neighbours2 cross join
    (select 'one' as side union all select 'other' as side) sides where case side when 'one' then of_one else of_other end = 1 and id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') and 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' and
    (select count(*) from near3) < 2) f where n <= 40), far_ties5(side, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select side, t73.value ->> 0, t73.value ->> 1, t73.value ->> 2, t73.value ->> 3, t73.value ->> 4, t73.value ->> 5, t73.value ->> 6 from frontier4 cross join json_each((with q(from_id, to_id, kind, by_id, one_id, two_id, day) as
      (select frontier4.id, t74.actor_id, 'membership', t74.id, t74.id, null, t74.since_earliest
        from (select t74.* from membership t74 where t74.alliance_id = frontier4.id and t74.rank <> 'deprecated' order by t74.id desc limit 40) t74 where t74.actor_id <> frontier4.id union select frontier4.id, t75.alliance_id, 'membership', t75.id, t75.id, null, t75.since_earliest
        from (select t75.* from membership t75 where t75.actor_id = frontier4.id and t75.rank <> 'deprecated' order by t75.id desc limit 40) t75 where t75.alliance_id <> frontier4.id union select frontier4.id, t76.obligor_id, 'obligation', t76.id, t76.id, null, t76.since_earliest
        from (select t76.* from obligation t76 where t76.alliance_id = frontier4.id and t76.obligor_id is not null and t76.rank <> 'deprecated' order by t76.id desc limit 40) t76 where t76.obligor_id <> frontier4.id union select frontier4.id, t77.beneficiary_id, 'obligation', t77.id, t77.id, null, t77.since_earliest
        from (select t77.* from obligation t77 where t77.alliance_id = frontier4.id and t77.beneficiary_id is not null and t77.rank <> 'deprecated' order by t77.id desc limit 40) t77 where t77.beneficiary_id <> frontier4.id union select frontier4.id, t78.alliance_id, 'obligation', t78.id, t78.id, null, t78.since_earliest
        from (select t78.* from obligation t78 where t78.obligor_id = frontier4.id and t78.rank <> 'deprecated' order by t78.id desc limit 40) t78 where t78.alliance_id <> frontier4.id union select frontier4.id, t79.beneficiary_id, 'obligation', t79.id, t79.id, null, t79.since_earliest
        from (select t79.* from obligation t79 where t79.obligor_id = frontier4.id and t79.beneficiary_id is not null and t79.rank <> 'deprecated' order by t79.id desc limit 40) t79 where t79.beneficiary_id <> frontier4.id union select frontier4.id, t80.alliance_id, 'obligation', t80.id, t80.id, null, t80.since_earliest
        from (select t80.* from obligation t80 where t80.beneficiary_id = frontier4.id and t80.rank <> 'deprecated' order by t80.id desc limit 40) t80 where t80.alliance_id <> frontier4.id union select frontier4.id, t81.obligor_id, 'obligation', t81.id, t81.id, null, t81.since_earliest
        from (select t81.* from obligation t81 where t81.beneficiary_id = frontier4.id and t81.obligor_id is not null and t81.rank <> 'deprecated' order by t81.id desc limit 40) t81 where t81.obligor_id <> frontier4.id union select frontier4.id, t82.object_id, 'relation', t82.id, t82.id, null, t82.since_earliest
        from (select t82.* from relation t82 where t82.subject_id = frontier4.id and t82.rank <> 'deprecated' order by t82.id desc limit 40) t82 where t82.object_id <> frontier4.id union select frontier4.id, t83.subject_id, 'relation', t83.id, t83.id, null, t83.since_earliest
        from (select t83.* from relation t83 where t83.object_id = frontier4.id and t83.rank <> 'deprecated' order by t83.id desc limit 40) t83 where t83.subject_id <> frontier4.id union select frontier4.id, t84.office_id, 'tenure', t84.id, t84.id, null, t84.since_earliest
        from (select t84.* from tenure t84 where t84.person_id = frontier4.id and t84.rank <> 'deprecated' order by t84.id desc limit 40) t84 where t84.office_id <> frontier4.id union select frontier4.id, t85.person_id, 'tenure', t85.id, t85.id, null, t85.since_earliest
        from (select t85.* from tenure t85 where t85.office_id = frontier4.id and t85.rank <> 'deprecated' order by t85.id desc limit 40) t85 where t85.person_id <> frontier4.id union select frontier4.id, t86.body_id, 'office', t86.id, t86.id, null, '0000-00-00'
        from (select t86.* from office t86 where t86.id = frontier4.id order by t86.id desc limit 40) t86 where t86.body_id <> frontier4.id union select frontier4.id, t87.id, 'office', t87.id, t87.id, null, '0000-00-00'
        from (select t87.* from office t87 where t87.body_id = frontier4.id order by t87.id desc limit 40) t87 where t87.id <> frontier4.id union select frontier4.id, t88.embodied_by_id, 'embodiment', t88.id, t88.id, null, t88.formed_earliest
        from (select t88.* from alliance t88 where t88.id = frontier4.id and t88.embodied_by_id is not null order by t88.id desc limit 40) t88 where t88.embodied_by_id <> frontier4.id union select frontier4.id, t89.id, 'embodiment', t89.id, t89.id, null, t89.formed_earliest
        from (select t89.* from alliance t89 where t89.embodied_by_id = frontier4.id order by t89.id desc limit 40) t89 where t89.id <> frontier4.id union select frontier4.id, t90.part_of_id, 'part_of', t90.id, t90.id, null, t90.start_earliest
        from (select t90.* from meeting t90 where t90.id = frontier4.id and t90.part_of_id is not null order by t90.id desc limit 40) t90 where t90.part_of_id <> frontier4.id union select frontier4.id, t91.id, 'part_of', t91.id, t91.id, null, t91.start_earliest
        from (select t91.* from meeting t91 where t91.part_of_id = frontier4.id order by t91.id desc limit 40) t91 where t91.id <> frontier4.id union select frontier4.id, t92.country_id, 'part_of', t92.id, t92.id, null, '0000-00-00'
        from (select t92.* from place t92 where t92.id = frontier4.id and t92.country_id is not null order by t92.id desc limit 40) t92 where t92.country_id <> frontier4.id union select frontier4.id, t93.id, 'part_of', t93.id, t93.id, null, '0000-00-00'
        from (select t93.* from place t93 where t93.country_id = frontier4.id order by t93.id desc limit 40) t93 where t93.id <> frontier4.id union select frontier4.id, t94.broader_id, 'part_of', t94.id, t94.id, null, '0000-00-00'
        from (select t94.* from topic t94 where t94.id = frontier4.id and t94.broader_id is not null order by t94.id desc limit 40) t94 where t94.broader_id <> frontier4.id union select frontier4.id, t95.id, 'part_of', t95.id, t95.id, null, '0000-00-00'
        from (select t95.* from topic t95 where t95.broader_id = frontier4.id order by t95.id desc limit 40) t95 where t95.id <> frontier4.id union all select frontier4.id, t98.actor_id, 'meeting', t96.meeting_id, min(t96.id), min(t98.id), max(t96.meeting_start_earliest)
        from (select t96.* from participation t96 where t96.actor_id = frontier4.id and t96.attendance not in ('declined', 'absent') and t96.rank <> 'deprecated' and exists
          (select 1 from meeting t97 where t97.id = t96.meeting_id and t97.status not in ('cancelled')) order by t96.meeting_start_earliest desc, t96.id desc limit 40) t96 cross join participation t98 where t98.meeting_id = t96.meeting_id and t98.actor_id <> frontier4.id and t98.attendance not in ('declined', 'absent') and t98.rank <> 'deprecated' group by t98.actor_id, t96.meeting_id union all select frontier4.id, t100.speaker_id, 'statement', t99.statement_id, min(t99.id), min(t100.id), max(t99.statement_said_earliest)
        from (select t99.* from target t99 where t99.record_id = frontier4.id and t99.rank <> 'deprecated' order by t99.statement_said_earliest desc, t99.id desc limit 40) t99 cross join statement t100 where t100.id = t99.statement_id and t100.speaker_id <> frontier4.id group by t100.speaker_id, t99.statement_id union all select frontier4.id, t102.record_id, 'statement', t101.id, min(t101.id), min(t102.id), max(t101.said_earliest)
        from (select t101.* from statement t101 where t101.speaker_id = frontier4.id order by t101.said_earliest desc, t101.id desc limit 40) t101 cross join target t102 where t102.statement_id = t101.id and t102.record_id <> frontier4.id and t102.rank <> 'deprecated' group by t102.record_id, t101.id) select json_group_array(json_array(from_id, to_id, kind, by_id, one_id, two_id, day)) from q)) t73), steps6(side, from_id, to_id) as materialized
(select distinct side, from_id, to_id from far_ties5), shorter7(length, via_one, via_two, via_three) as materialized
(select length, via_one, via_two, via_three from near3 union select 2, from_id, '', '' from steps6 where to_id = case side when 'one' then 'actors/united-states' else 'meetings/xi-lavrov-beijing-2024-04-09' end union select 3, case side when 'one' then from_id else to_id end, case side when 'one' then to_id else from_id end, '' from steps6 join neighbours2 on id = to_id where case side when 'one' then of_other else of_one end = 1 and to_id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states')), found8(length, via_one, via_two, via_three, number) as materialized
(select length, via_one, via_two, via_three, number
  from (select length, via_one, via_two, via_three, row_number() over (order by length, via_one, via_two, via_three) as number
    from (select length, via_one, via_two, via_three from shorter7 union all select *
      from (select distinct 4, ahead.from_id, ahead.to_id, back.from_id from steps6 ahead join steps6 back on back.to_id = ahead.to_id where ahead.side = 'one' and back.side = 'other' and ahead.from_id <> back.from_id and ahead.to_id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') and
        (select count(*) from shorter7) < 2 order by 2, 3, 4 limit 2) furthest) every) numbered where number <= 2), p9 as materialized
(select t103.*, row_number() over (order by number) as _n
  from (select length, number from found8) t103), latest9(number, place, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select number, place, from_id, to_id, kind, by_id, one_id, two_id, day
  from (select tied.*, row_number() over (partition by number, place order by day desc, by_id desc, kind, one_id, two_id) as best
    from (select distinct number, place, case turned when 0 then read.from_id else read.to_id end as from_id, case turned when 0 then read.to_id else read.from_id end as to_id, read.kind as kind, read.by_id as by_id, case turned when 0 then read.one_id else coalesce(read.two_id, read.one_id) end as one_id, case turned when 0 then read.two_id else case when read.two_id is not null then read.one_id end end as two_id, read.day as day
      from (select from_id, to_id, kind, by_id, one_id, two_id, day from near_ties1 union all select from_id, to_id, kind, by_id, one_id, two_id, day from far_ties5) read join
      (select number, place, turned, case turned when 0 then begin_id else end_id end as from_id, case turned when 0 then end_id else begin_id end as to_id
        from (select number, place, case place when 1 then 'meetings/xi-lavrov-beijing-2024-04-09' when 2 then via_one when 3 then via_two when 4 then via_three end as begin_id, case when place = length then 'actors/united-states' else case place when 1 then via_one when 2 then via_two when 3 then via_three when 4 then 'actors/united-states' end end as end_id from found8 join
          (select 1 as place union all select 2 as place union all select 3 as place union all select 4 as place) places on place <= length) legs cross join
        (select 0 as turned union all select 1) ways) legs on legs.from_id = read.from_id and legs.to_id = read.to_id) tied) ranked where best = 1), x11(id, json) as
(select t105._n, printf('[%s]',
    (select group_concat(t125._told, ',')
      from (select *
        from (select t113._n as _n, printf('{"from":{"id":%s,"record_kind":%s,"label":%s},"to":{"id":%s,"record_kind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"record_kind":%s,"label":%s},"edges":[%s]}', json_quote(t114.id), json_quote(t114.record_kind), json_quote(t114.label), json_quote(t115.id), json_quote(t115.record_kind), json_quote(t115.label), t113.kind, case when t113.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t113.day), json_quote(nullif(nullif(t113.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t113.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t116.id), json_quote(t116.record_kind), json_quote(t116.label),
            (select group_concat(t123._told, ',')
              from (select *
                from (select t119._n as _n, printf('{"record":{"id":%s,"record_kind":%s,"label":%s},"citation":%s}', json_quote(t120.id), json_quote(t120.record_kind), json_quote(t120.label), case when t121.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t121.id), json_quote(t121.start_offset), json_quote(t121.end_offset), json_quote(t121.page), json_quote(t121.phrase)) end) as _told
                  from (select t122.*, row_number() over (order by place) as _n
                    from (select 1 as place, t113.one_id as record_id,
                      (select min(t117.id) from citation t117 where t117.record_id = t113.one_id and t117.bearing = 'supports') as citation_id where t113.one_id is not null union all select 2 as place, t113.two_id as record_id,
                      (select min(t118.id) from citation t118 where t118.record_id = t113.two_id and t118.bearing = 'supports') as citation_id where t113.two_id is not null) t122) t119
                  left join record t120 on t120.id = t119.record_id
                  left join citation t121 on t121.id = t119.citation_id where t119._n <= 2) order by _n limit -1) t123)) as _told
          from (select t124.*, row_number() over (order by place) as _n
            from (select latest9.from_id, latest9.to_id, latest9.kind, latest9.by_id, latest9.one_id, latest9.two_id, latest9.place, coalesce(t106.start, t107.said, t108.since, t109.since, t110.since, t111.since, t112.formed) as day, coalesce(t106.start_earliest, t107.said_earliest, t108.since_earliest, t109.since_earliest, t110.since_earliest, t111.since_earliest, t112.formed_earliest) as day_earliest, coalesce(t106.start_latest, t107.said_latest, t108.since_latest, t109.since_latest, t110.since_latest, t111.since_latest, t112.formed_latest) as day_latest from latest9
              left join meeting t106 on t106.id = latest9.by_id
              left join statement t107 on t107.id = latest9.by_id
              left join membership t108 on t108.id = latest9.by_id
              left join obligation t109 on t109.id = latest9.by_id
              left join relation t110 on t110.id = latest9.by_id
              left join tenure t111 on t111.id = latest9.by_id
              left join alliance t112 on t112.id = latest9.by_id where latest9.number = t105.number) t124) t113
          left join record t114 on t114.id = t113.from_id
          left join record t115 on t115.id = t113.to_id
          left join record t116 on t116.id = t113.by_id where t113._n <= 4) order by _n limit -1) t125)) from p9 t105), x12(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t126._told, ',')
      from (select *
        from (select t104._n as _n, printf('{"length":%s,"hops":%s}', t104.length,
            (select x11.json from x11 where x11.id = t104._n)) as _told from p9 t104 where t104._n <= 20) order by _n limit -1) t126))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"paths":%s,"complete":%s}',
        (select x12.json from x12), case when t1.complete then 'true' else 'false' end)
      from (select not 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' or (not (
            (select count(*)
              from (select t2.* from target t2 where t2.record_id = 'meetings/xi-lavrov-beijing-2024-04-09' and t2.rank <> 'deprecated' order by t2.statement_said_earliest desc, t2.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t3.* from meeting t3 where t3.id = 'meetings/xi-lavrov-beijing-2024-04-09' and t3.part_of_id is not null order by t3.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t4.* from meeting t4 where t4.part_of_id = 'meetings/xi-lavrov-beijing-2024-04-09' order by t4.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t5.* from participation t5 where t5.meeting_id = 'meetings/xi-lavrov-beijing-2024-04-09' and t5.attendance not in ('declined', 'absent') and t5.rank <> 'deprecated' order by t5.id desc limit 1001) r) > 1000) and not (
            (select count(*)
              from (select t6.* from participation t6 where t6.actor_id = 'actors/united-states' and t6.attendance not in ('declined', 'absent') and t6.rank <> 'deprecated' and exists
                (select 1 from meeting t7 where t7.id = t6.meeting_id and t7.status not in ('cancelled')) order by t6.meeting_start_earliest desc, t6.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t8.* from target t8 where t8.record_id = 'actors/united-states' and t8.rank <> 'deprecated' order by t8.statement_said_earliest desc, t8.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t9.* from statement t9 where t9.speaker_id = 'actors/united-states' order by t9.said_earliest desc, t9.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t10.* from membership t10 where t10.actor_id = 'actors/united-states' and t10.rank <> 'deprecated' order by t10.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t11.* from obligation t11 where t11.obligor_id = 'actors/united-states' and t11.rank <> 'deprecated' order by t11.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t12.* from obligation t12 where t12.obligor_id = 'actors/united-states' and t12.beneficiary_id is not null and t12.rank <> 'deprecated' order by t12.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t13.* from obligation t13 where t13.beneficiary_id = 'actors/united-states' and t13.rank <> 'deprecated' order by t13.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t14.* from obligation t14 where t14.beneficiary_id = 'actors/united-states' and t14.obligor_id is not null and t14.rank <> 'deprecated' order by t14.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t15.* from relation t15 where t15.subject_id = 'actors/united-states' and t15.rank <> 'deprecated' order by t15.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t16.* from relation t16 where t16.object_id = 'actors/united-states' and t16.rank <> 'deprecated' order by t16.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t17.* from tenure t17 where t17.person_id = 'actors/united-states' and t17.rank <> 'deprecated' order by t17.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t18.* from office t18 where t18.body_id = 'actors/united-states' order by t18.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t19.* from alliance t19 where t19.embodied_by_id = 'actors/united-states' order by t19.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t20.* from place t20 where t20.country_id = 'actors/united-states' order by t20.id desc limit 1001) r) > 1000) and (not
            (select count(*) from near3) < 2 or (
              (select coalesce(sum(of_one), 0) <= 40 and coalesce(sum(of_other), 0) <= 40 from neighbours2) and not exists
              (select 1 from frontier4 where
                (select count(*)
                  from (select t44.* from participation t44 where t44.actor_id = frontier4.id and t44.attendance not in ('declined', 'absent') and t44.rank <> 'deprecated' and exists
                    (select 1 from meeting t45 where t45.id = t44.meeting_id and t45.status not in ('cancelled')) order by t44.meeting_start_earliest desc, t44.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t46.* from target t46 where t46.record_id = frontier4.id and t46.rank <> 'deprecated' order by t46.statement_said_earliest desc, t46.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t47.* from statement t47 where t47.speaker_id = frontier4.id order by t47.said_earliest desc, t47.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t48.* from membership t48 where t48.alliance_id = frontier4.id and t48.rank <> 'deprecated' order by t48.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t49.* from membership t49 where t49.actor_id = frontier4.id and t49.rank <> 'deprecated' order by t49.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t50.* from obligation t50 where t50.alliance_id = frontier4.id and t50.obligor_id is not null and t50.rank <> 'deprecated' order by t50.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t51.* from obligation t51 where t51.alliance_id = frontier4.id and t51.beneficiary_id is not null and t51.rank <> 'deprecated' order by t51.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t52.* from obligation t52 where t52.obligor_id = frontier4.id and t52.rank <> 'deprecated' order by t52.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t53.* from obligation t53 where t53.obligor_id = frontier4.id and t53.beneficiary_id is not null and t53.rank <> 'deprecated' order by t53.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t54.* from obligation t54 where t54.beneficiary_id = frontier4.id and t54.rank <> 'deprecated' order by t54.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t55.* from obligation t55 where t55.beneficiary_id = frontier4.id and t55.obligor_id is not null and t55.rank <> 'deprecated' order by t55.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t56.* from relation t56 where t56.subject_id = frontier4.id and t56.rank <> 'deprecated' order by t56.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t57.* from relation t57 where t57.object_id = frontier4.id and t57.rank <> 'deprecated' order by t57.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t58.* from tenure t58 where t58.person_id = frontier4.id and t58.rank <> 'deprecated' order by t58.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t59.* from tenure t59 where t59.office_id = frontier4.id and t59.rank <> 'deprecated' order by t59.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t60.* from office t60 where t60.id = frontier4.id order by t60.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t61.* from office t61 where t61.body_id = frontier4.id order by t61.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t62.* from alliance t62 where t62.id = frontier4.id and t62.embodied_by_id is not null order by t62.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t63.* from alliance t63 where t63.embodied_by_id = frontier4.id order by t63.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t64.* from meeting t64 where t64.id = frontier4.id and t64.part_of_id is not null order by t64.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t65.* from meeting t65 where t65.part_of_id = frontier4.id order by t65.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t66.* from place t66 where t66.id = frontier4.id and t66.country_id is not null order by t66.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t67.* from place t67 where t67.country_id = frontier4.id order by t67.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t68.* from topic t68 where t68.id = frontier4.id and t68.broader_id is not null order by t68.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t69.* from topic t69 where t69.broader_id = frontier4.id order by t69.id desc limit 41) r) > 40)))) as complete where exists
        (select 1 from record t70 where t70.id = 'meetings/xi-lavrov-beijing-2024-04-09' and t70.retired is null) and exists
        (select 1 from record t71 where t71.id = 'actors/united-states' and t71.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

with near_ties1(side, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select 'one', t.*
  from (select *
    from (with own(from_id, to_id, kind, by_id, one_id, two_id, day) as
      (select 'meetings/xi-lavrov-beijing-2024-04-09', t21.part_of_id, 'part_of', t21.id, t21.id, null, t21.start_earliest
        from (select t21.* from meeting t21 where t21.id = 'meetings/xi-lavrov-beijing-2024-04-09' and t21.part_of_id is not null order by t21.id desc limit 1000) t21 where t21.part_of_id <> 'meetings/xi-lavrov-beijing-2024-04-09' union select 'meetings/xi-lavrov-beijing-2024-04-09', t22.id, 'part_of', t22.id, t22.id, null, t22.start_earliest
        from (select t22.* from meeting t22 where t22.part_of_id = 'meetings/xi-lavrov-beijing-2024-04-09' order by t22.id desc limit 1000) t22 where t22.id <> 'meetings/xi-lavrov-beijing-2024-04-09' union select 'meetings/xi-lavrov-beijing-2024-04-09', t23.actor_id, 'meeting', 'meetings/xi-lavrov-beijing-2024-04-09', t23.id, null, t23.meeting_start_earliest
        from (select t23.* from participation t23 where t23.meeting_id = 'meetings/xi-lavrov-beijing-2024-04-09' and t23.attendance not in ('declined', 'absent') and t23.rank <> 'deprecated' order by t23.id desc limit 1000) t23 where t23.actor_id <> 'meetings/xi-lavrov-beijing-2024-04-09') select from_id, to_id, kind, by_id, min(one_id), null, max(day) from own group by from_id, to_id, kind, by_id) own union all select 'meetings/xi-lavrov-beijing-2024-04-09', t25.speaker_id, 'statement', t24.statement_id, min(t24.id), min(t25.id), max(t24.statement_said_earliest)
    from (select t24.* from target t24 where t24.record_id = 'meetings/xi-lavrov-beijing-2024-04-09' and t24.rank <> 'deprecated' order by t24.statement_said_earliest desc, t24.id desc limit 1000) t24 cross join statement t25 where t25.id = t24.statement_id and t25.speaker_id <> 'meetings/xi-lavrov-beijing-2024-04-09' group by t25.speaker_id, t24.statement_id) t union all select 'other', t.*
  from (select 'actors/united-states', t26.alliance_id, 'membership', t26.id, t26.id, null, t26.since_earliest
    from (select t26.* from membership t26 where t26.actor_id = 'actors/united-states' and t26.rank <> 'deprecated' order by t26.id desc limit 1000) t26 where t26.alliance_id <> 'actors/united-states' union select 'actors/united-states', t27.alliance_id, 'obligation', t27.id, t27.id, null, t27.since_earliest
    from (select t27.* from obligation t27 where t27.obligor_id = 'actors/united-states' and t27.rank <> 'deprecated' order by t27.id desc limit 1000) t27 where t27.alliance_id <> 'actors/united-states' union select 'actors/united-states', t28.beneficiary_id, 'obligation', t28.id, t28.id, null, t28.since_earliest
    from (select t28.* from obligation t28 where t28.obligor_id = 'actors/united-states' and t28.beneficiary_id is not null and t28.rank <> 'deprecated' order by t28.id desc limit 1000) t28 where t28.beneficiary_id <> 'actors/united-states' union select 'actors/united-states', t29.alliance_id, 'obligation', t29.id, t29.id, null, t29.since_earliest
    from (select t29.* from obligation t29 where t29.beneficiary_id = 'actors/united-states' and t29.rank <> 'deprecated' order by t29.id desc limit 1000) t29 where t29.alliance_id <> 'actors/united-states' union select 'actors/united-states', t30.obligor_id, 'obligation', t30.id, t30.id, null, t30.since_earliest
    from (select t30.* from obligation t30 where t30.beneficiary_id = 'actors/united-states' and t30.obligor_id is not null and t30.rank <> 'deprecated' order by t30.id desc limit 1000) t30 where t30.obligor_id <> 'actors/united-states' union select 'actors/united-states', t31.object_id, 'relation', t31.id, t31.id, null, t31.since_earliest
    from (select t31.* from relation t31 where t31.subject_id = 'actors/united-states' and t31.rank <> 'deprecated' order by t31.id desc limit 1000) t31 where t31.object_id <> 'actors/united-states' union select 'actors/united-states', t32.subject_id, 'relation', t32.id, t32.id, null, t32.since_earliest
    from (select t32.* from relation t32 where t32.object_id = 'actors/united-states' and t32.rank <> 'deprecated' order by t32.id desc limit 1000) t32 where t32.subject_id <> 'actors/united-states' union select 'actors/united-states', t33.office_id, 'tenure', t33.id, t33.id, null, t33.since_earliest
    from (select t33.* from tenure t33 where t33.person_id = 'actors/united-states' and t33.rank <> 'deprecated' order by t33.id desc limit 1000) t33 where t33.office_id <> 'actors/united-states' union select 'actors/united-states', t34.id, 'office', t34.id, t34.id, null, '0000-00-00'
    from (select t34.* from office t34 where t34.body_id = 'actors/united-states' order by t34.id desc limit 1000) t34 where t34.id <> 'actors/united-states' union select 'actors/united-states', t35.id, 'embodiment', t35.id, t35.id, null, t35.formed_earliest
    from (select t35.* from alliance t35 where t35.embodied_by_id = 'actors/united-states' order by t35.id desc limit 1000) t35 where t35.id <> 'actors/united-states' union select 'actors/united-states', t36.id, 'part_of', t36.id, t36.id, null, '0000-00-00'
    from (select t36.* from place t36 where t36.country_id = 'actors/united-states' order by t36.id desc limit 1000) t36 where t36.id <> 'actors/united-states' union all select 'actors/united-states', t39.actor_id, 'meeting', t37.meeting_id, min(t37.id), min(t39.id), max(t37.meeting_start_earliest)
    from (select t37.* from participation t37 where t37.actor_id = 'actors/united-states' and t37.attendance not in ('declined', 'absent') and t37.rank <> 'deprecated' and exists
      (select 1 from meeting t38 where t38.id = t37.meeting_id and t38.status not in ('cancelled')) order by t37.meeting_start_earliest desc, t37.id desc limit 1000) t37 cross join participation t39 where t39.meeting_id = t37.meeting_id and t39.actor_id <> 'actors/united-states' and t39.attendance not in ('declined', 'absent') and t39.rank <> 'deprecated' group by t39.actor_id, t37.meeting_id union all select 'actors/united-states', t41.speaker_id, 'statement', t40.statement_id, min(t40.id), min(t41.id), max(t40.statement_said_earliest)
    from (select t40.* from target t40 where t40.record_id = 'actors/united-states' and t40.rank <> 'deprecated' order by t40.statement_said_earliest desc, t40.id desc limit 1000) t40 cross join statement t41 where t41.id = t40.statement_id and t41.speaker_id <> 'actors/united-states' group by t41.speaker_id, t40.statement_id union all select 'actors/united-states', t43.record_id, 'statement', t42.id, min(t42.id), min(t43.id), max(t42.said_earliest)
    from (select t42.* from statement t42 where t42.speaker_id = 'actors/united-states' order by t42.said_earliest desc, t42.id desc limit 1000) t42 cross join target t43 where t43.statement_id = t42.id and t43.record_id <> 'actors/united-states' and t43.rank <> 'deprecated' group by t43.record_id, t42.id) t), neighbours2(id, of_one, of_other) as materialized
(select to_id, max(case when side = 'one' then 1 else 0 end), max(case when side = 'other' then 1 else 0 end) from near_ties1 group by to_id), near3(length, via_one, via_two, via_three) as materialized
(select 0, '', '', '' where not 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' union all select distinct case when id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') then 2 else 1 end, case when id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') then id else '' end, '', '' from neighbours2 where 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' and (not id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') or of_one + of_other = 2) order by 1, 2 limit 2), frontier4(side, id) as materialized
(select side, id
  from (select side, id, row_number() over (partition by side order by id) as n from neighbours2 cross join
    (select 'one' as side union all select 'other' as side) sides where case side when 'one' then of_one else of_other end = 1 and id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') and 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' and
    (select count(*) from near3) < 2) f where n <= 40), far_ties5(side, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select side, t73.value ->> 0, t73.value ->> 1, t73.value ->> 2, t73.value ->> 3, t73.value ->> 4, t73.value ->> 5, t73.value ->> 6 from frontier4 cross join json_each((with q(from_id, to_id, kind, by_id, one_id, two_id, day) as
      (select frontier4.id, t74.actor_id, 'membership', t74.id, t74.id, null, t74.since_earliest
        from (select t74.* from membership t74 where t74.alliance_id = frontier4.id and t74.rank <> 'deprecated' order by t74.id desc limit 40) t74 where t74.actor_id <> frontier4.id union select frontier4.id, t75.alliance_id, 'membership', t75.id, t75.id, null, t75.since_earliest
        from (select t75.* from membership t75 where t75.actor_id = frontier4.id and t75.rank <> 'deprecated' order by t75.id desc limit 40) t75 where t75.alliance_id <> frontier4.id union select frontier4.id, t76.obligor_id, 'obligation', t76.id, t76.id, null, t76.since_earliest
        from (select t76.* from obligation t76 where t76.alliance_id = frontier4.id and t76.obligor_id is not null and t76.rank <> 'deprecated' order by t76.id desc limit 40) t76 where t76.obligor_id <> frontier4.id union select frontier4.id, t77.beneficiary_id, 'obligation', t77.id, t77.id, null, t77.since_earliest
        from (select t77.* from obligation t77 where t77.alliance_id = frontier4.id and t77.beneficiary_id is not null and t77.rank <> 'deprecated' order by t77.id desc limit 40) t77 where t77.beneficiary_id <> frontier4.id union select frontier4.id, t78.alliance_id, 'obligation', t78.id, t78.id, null, t78.since_earliest
        from (select t78.* from obligation t78 where t78.obligor_id = frontier4.id and t78.rank <> 'deprecated' order by t78.id desc limit 40) t78 where t78.alliance_id <> frontier4.id union select frontier4.id, t79.beneficiary_id, 'obligation', t79.id, t79.id, null, t79.since_earliest
        from (select t79.* from obligation t79 where t79.obligor_id = frontier4.id and t79.beneficiary_id is not null and t79.rank <> 'deprecated' order by t79.id desc limit 40) t79 where t79.beneficiary_id <> frontier4.id union select frontier4.id, t80.alliance_id, 'obligation', t80.id, t80.id, null, t80.since_earliest
        from (select t80.* from obligation t80 where t80.beneficiary_id = frontier4.id and t80.rank <> 'deprecated' order by t80.id desc limit 40) t80 where t80.alliance_id <> frontier4.id union select frontier4.id, t81.obligor_id, 'obligation', t81.id, t81.id, null, t81.since_earliest
        from (select t81.* from obligation t81 where t81.beneficiary_id = frontier4.id and t81.obligor_id is not null and t81.rank <> 'deprecated' order by t81.id desc limit 40) t81 where t81.obligor_id <> frontier4.id union select frontier4.id, t82.object_id, 'relation', t82.id, t82.id, null, t82.since_earliest
        from (select t82.* from relation t82 where t82.subject_id = frontier4.id and t82.rank <> 'deprecated' order by t82.id desc limit 40) t82 where t82.object_id <> frontier4.id union select frontier4.id, t83.subject_id, 'relation', t83.id, t83.id, null, t83.since_earliest
        from (select t83.* from relation t83 where t83.object_id = frontier4.id and t83.rank <> 'deprecated' order by t83.id desc limit 40) t83 where t83.subject_id <> frontier4.id union select frontier4.id, t84.office_id, 'tenure', t84.id, t84.id, null, t84.since_earliest
        from (select t84.* from tenure t84 where t84.person_id = frontier4.id and t84.rank <> 'deprecated' order by t84.id desc limit 40) t84 where t84.office_id <> frontier4.id union select frontier4.id, t85.person_id, 'tenure', t85.id, t85.id, null, t85.since_earliest
        from (select t85.* from tenure t85 where t85.office_id = frontier4.id and t85.rank <> 'deprecated' order by t85.id desc limit 40) t85 where t85.person_id <> frontier4.id union select frontier4.id, t86.body_id, 'office', t86.id, t86.id, null, '0000-00-00'
        from (select t86.* from office t86 where t86.id = frontier4.id order by t86.id desc limit 40) t86 where t86.body_id <> frontier4.id union select frontier4.id, t87.id, 'office', t87.id, t87.id, null, '0000-00-00'
        from (select t87.* from office t87 where t87.body_id = frontier4.id order by t87.id desc limit 40) t87 where t87.id <> frontier4.id union select frontier4.id, t88.embodied_by_id, 'embodiment', t88.id, t88.id, null, t88.formed_earliest
        from (select t88.* from alliance t88 where t88.id = frontier4.id and t88.embodied_by_id is not null order by t88.id desc limit 40) t88 where t88.embodied_by_id <> frontier4.id union select frontier4.id, t89.id, 'embodiment', t89.id, t89.id, null, t89.formed_earliest
        from (select t89.* from alliance t89 where t89.embodied_by_id = frontier4.id order by t89.id desc limit 40) t89 where t89.id <> frontier4.id union select frontier4.id, t90.part_of_id, 'part_of', t90.id, t90.id, null, t90.start_earliest
        from (select t90.* from meeting t90 where t90.id = frontier4.id and t90.part_of_id is not null order by t90.id desc limit 40) t90 where t90.part_of_id <> frontier4.id union select frontier4.id, t91.id, 'part_of', t91.id, t91.id, null, t91.start_earliest
        from (select t91.* from meeting t91 where t91.part_of_id = frontier4.id order by t91.id desc limit 40) t91 where t91.id <> frontier4.id union select frontier4.id, t92.country_id, 'part_of', t92.id, t92.id, null, '0000-00-00'
        from (select t92.* from place t92 where t92.id = frontier4.id and t92.country_id is not null order by t92.id desc limit 40) t92 where t92.country_id <> frontier4.id union select frontier4.id, t93.id, 'part_of', t93.id, t93.id, null, '0000-00-00'
        from (select t93.* from place t93 where t93.country_id = frontier4.id order by t93.id desc limit 40) t93 where t93.id <> frontier4.id union select frontier4.id, t94.broader_id, 'part_of', t94.id, t94.id, null, '0000-00-00'
        from (select t94.* from topic t94 where t94.id = frontier4.id and t94.broader_id is not null order by t94.id desc limit 40) t94 where t94.broader_id <> frontier4.id union select frontier4.id, t95.id, 'part_of', t95.id, t95.id, null, '0000-00-00'
        from (select t95.* from topic t95 where t95.broader_id = frontier4.id order by t95.id desc limit 40) t95 where t95.id <> frontier4.id union all select frontier4.id, t98.actor_id, 'meeting', t96.meeting_id, min(t96.id), min(t98.id), max(t96.meeting_start_earliest)
        from (select t96.* from participation t96 where t96.actor_id = frontier4.id and t96.attendance not in ('declined', 'absent') and t96.rank <> 'deprecated' and exists
          (select 1 from meeting t97 where t97.id = t96.meeting_id and t97.status not in ('cancelled')) order by t96.meeting_start_earliest desc, t96.id desc limit 40) t96 cross join participation t98 where t98.meeting_id = t96.meeting_id and t98.actor_id <> frontier4.id and t98.attendance not in ('declined', 'absent') and t98.rank <> 'deprecated' group by t98.actor_id, t96.meeting_id union all select frontier4.id, t100.speaker_id, 'statement', t99.statement_id, min(t99.id), min(t100.id), max(t99.statement_said_earliest)
        from (select t99.* from target t99 where t99.record_id = frontier4.id and t99.rank <> 'deprecated' order by t99.statement_said_earliest desc, t99.id desc limit 40) t99 cross join statement t100 where t100.id = t99.statement_id and t100.speaker_id <> frontier4.id group by t100.speaker_id, t99.statement_id union all select frontier4.id, t102.record_id, 'statement', t101.id, min(t101.id), min(t102.id), max(t101.said_earliest)
        from (select t101.* from statement t101 where t101.speaker_id = frontier4.id order by t101.said_earliest desc, t101.id desc limit 40) t101 cross join target t102 where t102.statement_id = t101.id and t102.record_id <> frontier4.id and t102.rank <> 'deprecated' group by t102.record_id, t101.id) select json_group_array(json_array(from_id, to_id, kind, by_id, one_id, two_id, day)) from q)) t73), steps6(side, from_id, to_id) as materialized
(select distinct side, from_id, to_id from far_ties5), shorter7(length, via_one, via_two, via_three) as materialized
(select length, via_one, via_two, via_three from near3 union select 2, from_id, '', '' from steps6 where to_id = case side when 'one' then 'actors/united-states' else 'meetings/xi-lavrov-beijing-2024-04-09' end union select 3, case side when 'one' then from_id else to_id end, case side when 'one' then to_id else from_id end, '' from steps6 join neighbours2 on id = to_id where case side when 'one' then of_other else of_one end = 1 and to_id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states')), found8(length, via_one, via_two, via_three, number) as materialized
(select length, via_one, via_two, via_three, number
  from (select length, via_one, via_two, via_three, row_number() over (order by length, via_one, via_two, via_three) as number
    from (select length, via_one, via_two, via_three from shorter7 union all select *
      from (select distinct 4, ahead.from_id, ahead.to_id, back.from_id from steps6 ahead join steps6 back on back.to_id = ahead.to_id where ahead.side = 'one' and back.side = 'other' and ahead.from_id <> back.from_id and ahead.to_id not in ('meetings/xi-lavrov-beijing-2024-04-09', 'actors/united-states') and
        (select count(*) from shorter7) < 2 order by 2, 3, 4 limit 2) furthest) every) numbered where number <= 2), p9 as materialized
(select t103.*, row_number() over (order by number) as _n
  from (select length, number from found8) t103), latest9(number, place, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select number, place, from_id, to_id, kind, by_id, one_id, two_id, day
  from (select tied.*, row_number() over (partition by number, place order by day desc, by_id desc, kind, one_id, two_id) as best
    from (select distinct number, place, case turned when 0 then read.from_id else read.to_id end as from_id, case turned when 0 then read.to_id else read.from_id end as to_id, read.kind as kind, read.by_id as by_id, case turned when 0 then read.one_id else coalesce(read.two_id, read.one_id) end as one_id, case turned when 0 then read.two_id else case when read.two_id is not null then read.one_id end end as two_id, read.day as day
      from (select from_id, to_id, kind, by_id, one_id, two_id, day from near_ties1 union all select from_id, to_id, kind, by_id, one_id, two_id, day from far_ties5) read join
      (select number, place, turned, case turned when 0 then begin_id else end_id end as from_id, case turned when 0 then end_id else begin_id end as to_id
        from (select number, place, case place when 1 then 'meetings/xi-lavrov-beijing-2024-04-09' when 2 then via_one when 3 then via_two when 4 then via_three end as begin_id, case when place = length then 'actors/united-states' else case place when 1 then via_one when 2 then via_two when 3 then via_three when 4 then 'actors/united-states' end end as end_id from found8 join
          (select 1 as place union all select 2 as place union all select 3 as place union all select 4 as place) places on place <= length) legs cross join
        (select 0 as turned union all select 1) ways) legs on legs.from_id = read.from_id and legs.to_id = read.to_id) tied) ranked where best = 1), x11(id, json) as
(select t105._n, printf('[%s]',
    (select group_concat(t125._told, ',')
      from (select *
        from (select t113._n as _n, printf('{"from":{"id":%s,"recordKind":%s,"label":%s},"to":{"id":%s,"recordKind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"recordKind":%s,"label":%s},"edges":[%s]}', json_quote(t114.id), json_quote(upper(t114.record_kind)), json_quote(t114.label), json_quote(t115.id), json_quote(upper(t115.record_kind)), json_quote(t115.label), upper(t113.kind), case when t113.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t113.day), json_quote(nullif(nullif(t113.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t113.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t116.id), json_quote(upper(t116.record_kind)), json_quote(t116.label),
            (select group_concat(t123._told, ',')
              from (select *
                from (select t119._n as _n, printf('{"record":{"id":%s,"recordKind":%s,"label":%s},"citation":%s}', json_quote(t120.id), json_quote(upper(t120.record_kind)), json_quote(t120.label), case when t121.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t121.id), json_quote(t121.start_offset), json_quote(t121.end_offset), json_quote(t121.page), json_quote(t121.phrase)) end) as _told
                  from (select t122.*, row_number() over (order by place) as _n
                    from (select 1 as place, t113.one_id as record_id,
                      (select min(t117.id) from citation t117 where t117.record_id = t113.one_id and t117.bearing = 'supports') as citation_id where t113.one_id is not null union all select 2 as place, t113.two_id as record_id,
                      (select min(t118.id) from citation t118 where t118.record_id = t113.two_id and t118.bearing = 'supports') as citation_id where t113.two_id is not null) t122) t119
                  left join record t120 on t120.id = t119.record_id
                  left join citation t121 on t121.id = t119.citation_id where t119._n <= 2) order by _n limit -1) t123)) as _told
          from (select t124.*, row_number() over (order by place) as _n
            from (select latest9.from_id, latest9.to_id, latest9.kind, latest9.by_id, latest9.one_id, latest9.two_id, latest9.place, coalesce(t106.start, t107.said, t108.since, t109.since, t110.since, t111.since, t112.formed) as day, coalesce(t106.start_earliest, t107.said_earliest, t108.since_earliest, t109.since_earliest, t110.since_earliest, t111.since_earliest, t112.formed_earliest) as day_earliest, coalesce(t106.start_latest, t107.said_latest, t108.since_latest, t109.since_latest, t110.since_latest, t111.since_latest, t112.formed_latest) as day_latest from latest9
              left join meeting t106 on t106.id = latest9.by_id
              left join statement t107 on t107.id = latest9.by_id
              left join membership t108 on t108.id = latest9.by_id
              left join obligation t109 on t109.id = latest9.by_id
              left join relation t110 on t110.id = latest9.by_id
              left join tenure t111 on t111.id = latest9.by_id
              left join alliance t112 on t112.id = latest9.by_id where latest9.number = t105.number) t124) t113
          left join record t114 on t114.id = t113.from_id
          left join record t115 on t115.id = t113.to_id
          left join record t116 on t116.id = t113.by_id where t113._n <= 4) order by _n limit -1) t125)) from p9 t105), x12(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t126._told, ',')
      from (select *
        from (select t104._n as _n, printf('{"length":%s,"hops":%s}', t104.length,
            (select x11.json from x11 where x11.id = t104._n)) as _told from p9 t104 where t104._n <= 20) order by _n limit -1) t126))) select printf('{"data":{"paths":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"paths":%s,"complete":%s}',
        (select x12.json from x12), case when t1.complete then 'true' else 'false' end)
      from (select not 'meetings/xi-lavrov-beijing-2024-04-09' <> 'actors/united-states' or (not (
            (select count(*)
              from (select t2.* from target t2 where t2.record_id = 'meetings/xi-lavrov-beijing-2024-04-09' and t2.rank <> 'deprecated' order by t2.statement_said_earliest desc, t2.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t3.* from meeting t3 where t3.id = 'meetings/xi-lavrov-beijing-2024-04-09' and t3.part_of_id is not null order by t3.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t4.* from meeting t4 where t4.part_of_id = 'meetings/xi-lavrov-beijing-2024-04-09' order by t4.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t5.* from participation t5 where t5.meeting_id = 'meetings/xi-lavrov-beijing-2024-04-09' and t5.attendance not in ('declined', 'absent') and t5.rank <> 'deprecated' order by t5.id desc limit 1001) r) > 1000) and not (
            (select count(*)
              from (select t6.* from participation t6 where t6.actor_id = 'actors/united-states' and t6.attendance not in ('declined', 'absent') and t6.rank <> 'deprecated' and exists
                (select 1 from meeting t7 where t7.id = t6.meeting_id and t7.status not in ('cancelled')) order by t6.meeting_start_earliest desc, t6.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t8.* from target t8 where t8.record_id = 'actors/united-states' and t8.rank <> 'deprecated' order by t8.statement_said_earliest desc, t8.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t9.* from statement t9 where t9.speaker_id = 'actors/united-states' order by t9.said_earliest desc, t9.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t10.* from membership t10 where t10.actor_id = 'actors/united-states' and t10.rank <> 'deprecated' order by t10.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t11.* from obligation t11 where t11.obligor_id = 'actors/united-states' and t11.rank <> 'deprecated' order by t11.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t12.* from obligation t12 where t12.obligor_id = 'actors/united-states' and t12.beneficiary_id is not null and t12.rank <> 'deprecated' order by t12.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t13.* from obligation t13 where t13.beneficiary_id = 'actors/united-states' and t13.rank <> 'deprecated' order by t13.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t14.* from obligation t14 where t14.beneficiary_id = 'actors/united-states' and t14.obligor_id is not null and t14.rank <> 'deprecated' order by t14.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t15.* from relation t15 where t15.subject_id = 'actors/united-states' and t15.rank <> 'deprecated' order by t15.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t16.* from relation t16 where t16.object_id = 'actors/united-states' and t16.rank <> 'deprecated' order by t16.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t17.* from tenure t17 where t17.person_id = 'actors/united-states' and t17.rank <> 'deprecated' order by t17.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t18.* from office t18 where t18.body_id = 'actors/united-states' order by t18.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t19.* from alliance t19 where t19.embodied_by_id = 'actors/united-states' order by t19.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t20.* from place t20 where t20.country_id = 'actors/united-states' order by t20.id desc limit 1001) r) > 1000) and (not
            (select count(*) from near3) < 2 or (
              (select coalesce(sum(of_one), 0) <= 40 and coalesce(sum(of_other), 0) <= 40 from neighbours2) and not exists
              (select 1 from frontier4 where
                (select count(*)
                  from (select t44.* from participation t44 where t44.actor_id = frontier4.id and t44.attendance not in ('declined', 'absent') and t44.rank <> 'deprecated' and exists
                    (select 1 from meeting t45 where t45.id = t44.meeting_id and t45.status not in ('cancelled')) order by t44.meeting_start_earliest desc, t44.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t46.* from target t46 where t46.record_id = frontier4.id and t46.rank <> 'deprecated' order by t46.statement_said_earliest desc, t46.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t47.* from statement t47 where t47.speaker_id = frontier4.id order by t47.said_earliest desc, t47.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t48.* from membership t48 where t48.alliance_id = frontier4.id and t48.rank <> 'deprecated' order by t48.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t49.* from membership t49 where t49.actor_id = frontier4.id and t49.rank <> 'deprecated' order by t49.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t50.* from obligation t50 where t50.alliance_id = frontier4.id and t50.obligor_id is not null and t50.rank <> 'deprecated' order by t50.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t51.* from obligation t51 where t51.alliance_id = frontier4.id and t51.beneficiary_id is not null and t51.rank <> 'deprecated' order by t51.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t52.* from obligation t52 where t52.obligor_id = frontier4.id and t52.rank <> 'deprecated' order by t52.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t53.* from obligation t53 where t53.obligor_id = frontier4.id and t53.beneficiary_id is not null and t53.rank <> 'deprecated' order by t53.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t54.* from obligation t54 where t54.beneficiary_id = frontier4.id and t54.rank <> 'deprecated' order by t54.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t55.* from obligation t55 where t55.beneficiary_id = frontier4.id and t55.obligor_id is not null and t55.rank <> 'deprecated' order by t55.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t56.* from relation t56 where t56.subject_id = frontier4.id and t56.rank <> 'deprecated' order by t56.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t57.* from relation t57 where t57.object_id = frontier4.id and t57.rank <> 'deprecated' order by t57.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t58.* from tenure t58 where t58.person_id = frontier4.id and t58.rank <> 'deprecated' order by t58.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t59.* from tenure t59 where t59.office_id = frontier4.id and t59.rank <> 'deprecated' order by t59.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t60.* from office t60 where t60.id = frontier4.id order by t60.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t61.* from office t61 where t61.body_id = frontier4.id order by t61.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t62.* from alliance t62 where t62.id = frontier4.id and t62.embodied_by_id is not null order by t62.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t63.* from alliance t63 where t63.embodied_by_id = frontier4.id order by t63.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t64.* from meeting t64 where t64.id = frontier4.id and t64.part_of_id is not null order by t64.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t65.* from meeting t65 where t65.part_of_id = frontier4.id order by t65.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t66.* from place t66 where t66.id = frontier4.id and t66.country_id is not null order by t66.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t67.* from place t67 where t67.country_id = frontier4.id order by t67.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t68.* from topic t68 where t68.id = frontier4.id and t68.broader_id is not null order by t68.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t69.* from topic t69 where t69.broader_id = frontier4.id order by t69.id desc limit 41) r) > 40)))) as complete where exists
        (select 1 from record t70 where t70.id = 'meetings/xi-lavrov-beijing-2024-04-09' and t70.retired is null) and exists
        (select 1 from record t71 where t71.id = 'actors/united-states' and t71.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

with near_ties1(side, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select 'one', t.*
  from (select 'actors/miller', t32.alliance_id, 'membership', t32.id, t32.id, null, t32.since_earliest
    from (select t32.* from membership t32 where t32.actor_id = 'actors/miller' and t32.since_earliest <= '1904-12-31' and t32.rank <> 'deprecated' order by t32.id desc limit 1000) t32 where t32.alliance_id <> 'actors/miller' union select 'actors/miller', t33.alliance_id, 'obligation', t33.id, t33.id, null, t33.since_earliest
    from (select t33.* from obligation t33 where t33.obligor_id = 'actors/miller' and t33.since_earliest <= '1904-12-31' and t33.rank <> 'deprecated' order by t33.id desc limit 1000) t33 where t33.alliance_id <> 'actors/miller' union select 'actors/miller', t34.beneficiary_id, 'obligation', t34.id, t34.id, null, t34.since_earliest
    from (select t34.* from obligation t34 where t34.obligor_id = 'actors/miller' and t34.beneficiary_id is not null and t34.since_earliest <= '1904-12-31' and t34.rank <> 'deprecated' order by t34.id desc limit 1000) t34 where t34.beneficiary_id <> 'actors/miller' union select 'actors/miller', t35.alliance_id, 'obligation', t35.id, t35.id, null, t35.since_earliest
    from (select t35.* from obligation t35 where t35.beneficiary_id = 'actors/miller' and t35.since_earliest <= '1904-12-31' and t35.rank <> 'deprecated' order by t35.id desc limit 1000) t35 where t35.alliance_id <> 'actors/miller' union select 'actors/miller', t36.obligor_id, 'obligation', t36.id, t36.id, null, t36.since_earliest
    from (select t36.* from obligation t36 where t36.beneficiary_id = 'actors/miller' and t36.obligor_id is not null and t36.since_earliest <= '1904-12-31' and t36.rank <> 'deprecated' order by t36.id desc limit 1000) t36 where t36.obligor_id <> 'actors/miller' union select 'actors/miller', t37.object_id, 'relation', t37.id, t37.id, null, t37.since_earliest
    from (select t37.* from relation t37 where t37.subject_id = 'actors/miller' and t37.since_earliest <= '1904-12-31' and t37.rank <> 'deprecated' order by t37.id desc limit 1000) t37 where t37.object_id <> 'actors/miller' union select 'actors/miller', t38.subject_id, 'relation', t38.id, t38.id, null, t38.since_earliest
    from (select t38.* from relation t38 where t38.object_id = 'actors/miller' and t38.since_earliest <= '1904-12-31' and t38.rank <> 'deprecated' order by t38.id desc limit 1000) t38 where t38.subject_id <> 'actors/miller' union select 'actors/miller', t39.office_id, 'tenure', t39.id, t39.id, null, t39.since_earliest
    from (select t39.* from tenure t39 where t39.person_id = 'actors/miller' and t39.since_earliest <= '1904-12-31' and t39.rank <> 'deprecated' order by t39.id desc limit 1000) t39 where t39.office_id <> 'actors/miller' union select 'actors/miller', t40.id, 'office', t40.id, t40.id, null, '0000-00-00'
    from (select t40.* from office t40 where t40.body_id = 'actors/miller' order by t40.id desc limit 1000) t40 where t40.id <> 'actors/miller' union select 'actors/miller', t41.id, 'embodiment', t41.id, t41.id, null, t41.formed_earliest
    from (select t41.* from alliance t41 where t41.embodied_by_id = 'actors/miller' and t41.formed_earliest <= '1904-12-31' order by t41.id desc limit 1000) t41 where t41.id <> 'actors/miller' union select 'actors/miller', t42.id, 'part_of', t42.id, t42.id, null, '0000-00-00'
    from (select t42.* from place t42 where t42.country_id = 'actors/miller' order by t42.id desc limit 1000) t42 where t42.id <> 'actors/miller' union all select 'actors/miller', t45.actor_id, 'meeting', t43.meeting_id, min(t43.id), min(t45.id), max(t43.meeting_start_earliest)
    from (select t43.* from participation t43 where t43.actor_id = 'actors/miller' and t43.meeting_start_earliest > '0000-00-00' and t43.meeting_start_earliest < '9999-99-99' and t43.meeting_start_earliest <= '1904-12-31' and t43.attendance not in ('declined', 'absent') and t43.rank <> 'deprecated' and exists
      (select 1 from meeting t44 where t44.id = t43.meeting_id and t44.status not in ('cancelled')) order by t43.meeting_start_earliest desc, t43.id desc limit 1000) t43 cross join participation t45 where t45.meeting_id = t43.meeting_id and t45.actor_id <> 'actors/miller' and t45.attendance not in ('declined', 'absent') and t45.rank <> 'deprecated' group by t45.actor_id, t43.meeting_id union all select 'actors/miller', t47.speaker_id, 'statement', t46.statement_id, min(t46.id), min(t47.id), max(t46.statement_said_earliest)
    from (select t46.* from target t46 where t46.record_id = 'actors/miller' and t46.statement_said_earliest > '0000-00-00' and t46.statement_said_earliest < '9999-99-99' and t46.statement_said_earliest <= '1904-12-31' and t46.rank <> 'deprecated' order by t46.statement_said_earliest desc, t46.id desc limit 1000) t46 cross join statement t47 where t47.id = t46.statement_id and t47.speaker_id <> 'actors/miller' group by t47.speaker_id, t46.statement_id union all select 'actors/miller', t49.record_id, 'statement', t48.id, min(t48.id), min(t49.id), max(t48.said_earliest)
    from (select t48.* from statement t48 where t48.speaker_id = 'actors/miller' and t48.said_earliest > '0000-00-00' and t48.said_earliest < '9999-99-99' and t48.said_earliest <= '1904-12-31' order by t48.said_earliest desc, t48.id desc limit 1000) t48 cross join target t49 where t49.statement_id = t48.id and t49.record_id <> 'actors/miller' and t49.rank <> 'deprecated' group by t49.record_id, t48.id) t union all select 'other', t.*
  from (select 'actors/baker', t50.alliance_id, 'membership', t50.id, t50.id, null, t50.since_earliest
    from (select t50.* from membership t50 where t50.actor_id = 'actors/baker' and t50.since_earliest <= '1904-12-31' and t50.rank <> 'deprecated' order by t50.id desc limit 1000) t50 where t50.alliance_id <> 'actors/baker' union select 'actors/baker', t51.alliance_id, 'obligation', t51.id, t51.id, null, t51.since_earliest
    from (select t51.* from obligation t51 where t51.obligor_id = 'actors/baker' and t51.since_earliest <= '1904-12-31' and t51.rank <> 'deprecated' order by t51.id desc limit 1000) t51 where t51.alliance_id <> 'actors/baker' union select 'actors/baker', t52.beneficiary_id, 'obligation', t52.id, t52.id, null, t52.since_earliest
    from (select t52.* from obligation t52 where t52.obligor_id = 'actors/baker' and t52.beneficiary_id is not null and t52.since_earliest <= '1904-12-31' and t52.rank <> 'deprecated' order by t52.id desc limit 1000) t52 where t52.beneficiary_id <> 'actors/baker' union select 'actors/baker', t53.alliance_id, 'obligation', t53.id, t53.id, null, t53.since_earliest
    from (select t53.* from obligation t53 where t53.beneficiary_id = 'actors/baker' and t53.since_earliest <= '1904-12-31' and t53.rank <> 'deprecated' order by t53.id desc limit 1000) t53 where t53.alliance_id <> 'actors/baker' union select 'actors/baker', t54.obligor_id, 'obligation', t54.id, t54.id, null, t54.since_earliest
    from (select t54.* from obligation t54 where t54.beneficiary_id = 'actors/baker' and t54.obligor_id is not null and t54.since_earliest <= '1904-12-31' and t54.rank <> 'deprecated' order by t54.id desc limit 1000) t54 where t54.obligor_id <> 'actors/baker' union select 'actors/baker', t55.object_id, 'relation', t55.id, t55.id, null, t55.since_earliest
    from (select t55.* from relation t55 where t55.subject_id = 'actors/baker' and t55.since_earliest <= '1904-12-31' and t55.rank <> 'deprecated' order by t55.id desc limit 1000) t55 where t55.object_id <> 'actors/baker' union select 'actors/baker', t56.subject_id, 'relation', t56.id, t56.id, null, t56.since_earliest
    from (select t56.* from relation t56 where t56.object_id = 'actors/baker' and t56.since_earliest <= '1904-12-31' and t56.rank <> 'deprecated' order by t56.id desc limit 1000) t56 where t56.subject_id <> 'actors/baker' union select 'actors/baker', t57.office_id, 'tenure', t57.id, t57.id, null, t57.since_earliest
    from (select t57.* from tenure t57 where t57.person_id = 'actors/baker' and t57.since_earliest <= '1904-12-31' and t57.rank <> 'deprecated' order by t57.id desc limit 1000) t57 where t57.office_id <> 'actors/baker' union select 'actors/baker', t58.id, 'office', t58.id, t58.id, null, '0000-00-00'
    from (select t58.* from office t58 where t58.body_id = 'actors/baker' order by t58.id desc limit 1000) t58 where t58.id <> 'actors/baker' union select 'actors/baker', t59.id, 'embodiment', t59.id, t59.id, null, t59.formed_earliest
    from (select t59.* from alliance t59 where t59.embodied_by_id = 'actors/baker' and t59.formed_earliest <= '1904-12-31' order by t59.id desc limit 1000) t59 where t59.id <> 'actors/baker' union select 'actors/baker', t60.id, 'part_of', t60.id, t60.id, null, '0000-00-00'
    from (select t60.* from place t60 where t60.country_id = 'actors/baker' order by t60.id desc limit 1000) t60 where t60.id <> 'actors/baker' union all select 'actors/baker', t63.actor_id, 'meeting', t61.meeting_id, min(t61.id), min(t63.id), max(t61.meeting_start_earliest)
    from (select t61.* from participation t61 where t61.actor_id = 'actors/baker' and t61.meeting_start_earliest > '0000-00-00' and t61.meeting_start_earliest < '9999-99-99' and t61.meeting_start_earliest <= '1904-12-31' and t61.attendance not in ('declined', 'absent') and t61.rank <> 'deprecated' and exists
      (select 1 from meeting t62 where t62.id = t61.meeting_id and t62.status not in ('cancelled')) order by t61.meeting_start_earliest desc, t61.id desc limit 1000) t61 cross join participation t63 where t63.meeting_id = t61.meeting_id and t63.actor_id <> 'actors/baker' and t63.attendance not in ('declined', 'absent') and t63.rank <> 'deprecated' group by t63.actor_id, t61.meeting_id union all select 'actors/baker', t65.speaker_id, 'statement', t64.statement_id, min(t64.id), min(t65.id), max(t64.statement_said_earliest)
    from (select t64.* from target t64 where t64.record_id = 'actors/baker' and t64.statement_said_earliest > '0000-00-00' and t64.statement_said_earliest < '9999-99-99' and t64.statement_said_earliest <= '1904-12-31' and t64.rank <> 'deprecated' order by t64.statement_said_earliest desc, t64.id desc limit 1000) t64 cross join statement t65 where t65.id = t64.statement_id and t65.speaker_id <> 'actors/baker' group by t65.speaker_id, t64.statement_id union all select 'actors/baker', t67.record_id, 'statement', t66.id, min(t66.id), min(t67.id), max(t66.said_earliest)
    from (select t66.* from statement t66 where t66.speaker_id = 'actors/baker' and t66.said_earliest > '0000-00-00' and t66.said_earliest < '9999-99-99' and t66.said_earliest <= '1904-12-31' order by t66.said_earliest desc, t66.id desc limit 1000) t66 cross join target t67 where t67.statement_id = t66.id and t67.record_id <> 'actors/baker' and t67.rank <> 'deprecated' group by t67.record_id, t66.id) t), neighbours2(id, of_one, of_other) as materialized
(select to_id, max(case when side = 'one' then 1 else 0 end), max(case when side = 'other' then 1 else 0 end) from near_ties1 group by to_id), near3(length, via_one, via_two, via_three) as materialized
(select 0, '', '', '' where not 'actors/miller' <> 'actors/baker' union all select distinct case when id not in ('actors/miller', 'actors/baker') then 2 else 1 end, case when id not in ('actors/miller', 'actors/baker') then id else '' end, '', '' from neighbours2 where 'actors/miller' <> 'actors/baker' and (not id not in ('actors/miller', 'actors/baker') or of_one + of_other = 2) order by 1, 2 limit 5), frontier4(side, id) as materialized
(select side, id
  from (select side, id, row_number() over (partition by side order by id) as n from neighbours2 cross join
    (select 'one' as side union all select 'other' as side) sides where case side when 'one' then of_one else of_other end = 1 and id not in ('actors/miller', 'actors/baker') and 'actors/miller' <> 'actors/baker' and
    (select count(*) from near3) < 5) f where n <= 40), far_ties5(side, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select side, t97.value ->> 0, t97.value ->> 1, t97.value ->> 2, t97.value ->> 3, t97.value ->> 4, t97.value ->> 5, t97.value ->> 6 from frontier4 cross join json_each((with q(from_id, to_id, kind, by_id, one_id, two_id, day) as
      (select frontier4.id, t98.actor_id, 'membership', t98.id, t98.id, null, t98.since_earliest
        from (select t98.* from membership t98 where t98.alliance_id = frontier4.id and t98.since_earliest <= '1904-12-31' and t98.rank <> 'deprecated' order by t98.id desc limit 40) t98 where t98.actor_id <> frontier4.id union select frontier4.id, t99.alliance_id, 'membership', t99.id, t99.id, null, t99.since_earliest
        from (select t99.* from membership t99 where t99.actor_id = frontier4.id and t99.since_earliest <= '1904-12-31' and t99.rank <> 'deprecated' order by t99.id desc limit 40) t99 where t99.alliance_id <> frontier4.id union select frontier4.id, t100.obligor_id, 'obligation', t100.id, t100.id, null, t100.since_earliest
        from (select t100.* from obligation t100 where t100.alliance_id = frontier4.id and t100.obligor_id is not null and t100.since_earliest <= '1904-12-31' and t100.rank <> 'deprecated' order by t100.id desc limit 40) t100 where t100.obligor_id <> frontier4.id union select frontier4.id, t101.beneficiary_id, 'obligation', t101.id, t101.id, null, t101.since_earliest
        from (select t101.* from obligation t101 where t101.alliance_id = frontier4.id and t101.beneficiary_id is not null and t101.since_earliest <= '1904-12-31' and t101.rank <> 'deprecated' order by t101.id desc limit 40) t101 where t101.beneficiary_id <> frontier4.id union select frontier4.id, t102.alliance_id, 'obligation', t102.id, t102.id, null, t102.since_earliest
        from (select t102.* from obligation t102 where t102.obligor_id = frontier4.id and t102.since_earliest <= '1904-12-31' and t102.rank <> 'deprecated' order by t102.id desc limit 40) t102 where t102.alliance_id <> frontier4.id union select frontier4.id, t103.beneficiary_id, 'obligation', t103.id, t103.id, null, t103.since_earliest
        from (select t103.* from obligation t103 where t103.obligor_id = frontier4.id and t103.beneficiary_id is not null and t103.since_earliest <= '1904-12-31' and t103.rank <> 'deprecated' order by t103.id desc limit 40) t103 where t103.beneficiary_id <> frontier4.id union select frontier4.id, t104.alliance_id, 'obligation', t104.id, t104.id, null, t104.since_earliest
        from (select t104.* from obligation t104 where t104.beneficiary_id = frontier4.id and t104.since_earliest <= '1904-12-31' and t104.rank <> 'deprecated' order by t104.id desc limit 40) t104 where t104.alliance_id <> frontier4.id union select frontier4.id, t105.obligor_id, 'obligation', t105.id, t105.id, null, t105.since_earliest
        from (select t105.* from obligation t105 where t105.beneficiary_id = frontier4.id and t105.obligor_id is not null and t105.since_earliest <= '1904-12-31' and t105.rank <> 'deprecated' order by t105.id desc limit 40) t105 where t105.obligor_id <> frontier4.id union select frontier4.id, t106.object_id, 'relation', t106.id, t106.id, null, t106.since_earliest
        from (select t106.* from relation t106 where t106.subject_id = frontier4.id and t106.since_earliest <= '1904-12-31' and t106.rank <> 'deprecated' order by t106.id desc limit 40) t106 where t106.object_id <> frontier4.id union select frontier4.id, t107.subject_id, 'relation', t107.id, t107.id, null, t107.since_earliest
        from (select t107.* from relation t107 where t107.object_id = frontier4.id and t107.since_earliest <= '1904-12-31' and t107.rank <> 'deprecated' order by t107.id desc limit 40) t107 where t107.subject_id <> frontier4.id union select frontier4.id, t108.office_id, 'tenure', t108.id, t108.id, null, t108.since_earliest
        from (select t108.* from tenure t108 where t108.person_id = frontier4.id and t108.since_earliest <= '1904-12-31' and t108.rank <> 'deprecated' order by t108.id desc limit 40) t108 where t108.office_id <> frontier4.id union select frontier4.id, t109.person_id, 'tenure', t109.id, t109.id, null, t109.since_earliest
        from (select t109.* from tenure t109 where t109.office_id = frontier4.id and t109.since_earliest <= '1904-12-31' and t109.rank <> 'deprecated' order by t109.id desc limit 40) t109 where t109.person_id <> frontier4.id union select frontier4.id, t110.body_id, 'office', t110.id, t110.id, null, '0000-00-00'
        from (select t110.* from office t110 where t110.id = frontier4.id order by t110.id desc limit 40) t110 where t110.body_id <> frontier4.id union select frontier4.id, t111.id, 'office', t111.id, t111.id, null, '0000-00-00'
        from (select t111.* from office t111 where t111.body_id = frontier4.id order by t111.id desc limit 40) t111 where t111.id <> frontier4.id union select frontier4.id, t112.embodied_by_id, 'embodiment', t112.id, t112.id, null, t112.formed_earliest
        from (select t112.* from alliance t112 where t112.id = frontier4.id and t112.embodied_by_id is not null and t112.formed_earliest <= '1904-12-31' order by t112.id desc limit 40) t112 where t112.embodied_by_id <> frontier4.id union select frontier4.id, t113.id, 'embodiment', t113.id, t113.id, null, t113.formed_earliest
        from (select t113.* from alliance t113 where t113.embodied_by_id = frontier4.id and t113.formed_earliest <= '1904-12-31' order by t113.id desc limit 40) t113 where t113.id <> frontier4.id union select frontier4.id, t114.part_of_id, 'part_of', t114.id, t114.id, null, t114.start_earliest
        from (select t114.* from meeting t114 where t114.id = frontier4.id and t114.part_of_id is not null and t114.start_earliest > '0000-00-00' and t114.start_earliest < '9999-99-99' and t114.start_earliest <= '1904-12-31' order by t114.id desc limit 40) t114 where t114.part_of_id <> frontier4.id union select frontier4.id, t115.id, 'part_of', t115.id, t115.id, null, t115.start_earliest
        from (select t115.* from meeting t115 where t115.part_of_id = frontier4.id and t115.start_earliest > '0000-00-00' and t115.start_earliest < '9999-99-99' and t115.start_earliest <= '1904-12-31' order by t115.id desc limit 40) t115 where t115.id <> frontier4.id union select frontier4.id, t116.country_id, 'part_of', t116.id, t116.id, null, '0000-00-00'
        from (select t116.* from place t116 where t116.id = frontier4.id and t116.country_id is not null order by t116.id desc limit 40) t116 where t116.country_id <> frontier4.id union select frontier4.id, t117.id, 'part_of', t117.id, t117.id, null, '0000-00-00'
        from (select t117.* from place t117 where t117.country_id = frontier4.id order by t117.id desc limit 40) t117 where t117.id <> frontier4.id union select frontier4.id, t118.broader_id, 'part_of', t118.id, t118.id, null, '0000-00-00'
        from (select t118.* from topic t118 where t118.id = frontier4.id and t118.broader_id is not null order by t118.id desc limit 40) t118 where t118.broader_id <> frontier4.id union select frontier4.id, t119.id, 'part_of', t119.id, t119.id, null, '0000-00-00'
        from (select t119.* from topic t119 where t119.broader_id = frontier4.id order by t119.id desc limit 40) t119 where t119.id <> frontier4.id union all select frontier4.id, t122.actor_id, 'meeting', t120.meeting_id, min(t120.id), min(t122.id), max(t120.meeting_start_earliest)
        from (select t120.* from participation t120 where t120.actor_id = frontier4.id and t120.meeting_start_earliest > '0000-00-00' and t120.meeting_start_earliest < '9999-99-99' and t120.meeting_start_earliest <= '1904-12-31' and t120.attendance not in ('declined', 'absent') and t120.rank <> 'deprecated' and exists
          (select 1 from meeting t121 where t121.id = t120.meeting_id and t121.status not in ('cancelled')) order by t120.meeting_start_earliest desc, t120.id desc limit 40) t120 cross join participation t122 where t122.meeting_id = t120.meeting_id and t122.actor_id <> frontier4.id and t122.attendance not in ('declined', 'absent') and t122.rank <> 'deprecated' group by t122.actor_id, t120.meeting_id union all select frontier4.id, t124.speaker_id, 'statement', t123.statement_id, min(t123.id), min(t124.id), max(t123.statement_said_earliest)
        from (select t123.* from target t123 where t123.record_id = frontier4.id and t123.statement_said_earliest > '0000-00-00' and t123.statement_said_earliest < '9999-99-99' and t123.statement_said_earliest <= '1904-12-31' and t123.rank <> 'deprecated' order by t123.statement_said_earliest desc, t123.id desc limit 40) t123 cross join statement t124 where t124.id = t123.statement_id and t124.speaker_id <> frontier4.id group by t124.speaker_id, t123.statement_id union all select frontier4.id, t126.record_id, 'statement', t125.id, min(t125.id), min(t126.id), max(t125.said_earliest)
        from (select t125.* from statement t125 where t125.speaker_id = frontier4.id and t125.said_earliest > '0000-00-00' and t125.said_earliest < '9999-99-99' and t125.said_earliest <= '1904-12-31' order by t125.said_earliest desc, t125.id desc limit 40) t125 cross join target t126 where t126.statement_id = t125.id and t126.record_id <> frontier4.id and t126.rank <> 'deprecated' group by t126.record_id, t125.id) select json_group_array(json_array(from_id, to_id, kind, by_id, one_id, two_id, day)) from q)) t97), steps6(side, from_id, to_id) as materialized
(select distinct side, from_id, to_id from far_ties5), shorter7(length, via_one, via_two, via_three) as materialized
(select length, via_one, via_two, via_three from near3 union select 2, from_id, '', '' from steps6 where to_id = case side when 'one' then 'actors/baker' else 'actors/miller' end union select 3, case side when 'one' then from_id else to_id end, case side when 'one' then to_id else from_id end, '' from steps6 join neighbours2 on id = to_id where case side when 'one' then of_other else of_one end = 1 and to_id not in ('actors/miller', 'actors/baker')), found8(length, via_one, via_two, via_three, number) as materialized
(select length, via_one, via_two, via_three, number
  from (select length, via_one, via_two, via_three, row_number() over (order by length, via_one, via_two, via_three) as number
    from (select length, via_one, via_two, via_three from shorter7 union all select *
      from (select distinct 4, ahead.from_id, ahead.to_id, back.from_id from steps6 ahead join steps6 back on back.to_id = ahead.to_id where ahead.side = 'one' and back.side = 'other' and ahead.from_id <> back.from_id and ahead.to_id not in ('actors/miller', 'actors/baker') and
        (select count(*) from shorter7) < 5 order by 2, 3, 4 limit 5) furthest) every) numbered where number <= 5), p9 as materialized
(select t127.*, row_number() over (order by number) as _n
  from (select length, number from found8) t127), latest9(number, place, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select number, place, from_id, to_id, kind, by_id, one_id, two_id, day
  from (select tied.*, row_number() over (partition by number, place order by day desc, by_id desc, kind, one_id, two_id) as best
    from (select distinct number, place, case turned when 0 then read.from_id else read.to_id end as from_id, case turned when 0 then read.to_id else read.from_id end as to_id, read.kind as kind, read.by_id as by_id, case turned when 0 then read.one_id else coalesce(read.two_id, read.one_id) end as one_id, case turned when 0 then read.two_id else case when read.two_id is not null then read.one_id end end as two_id, read.day as day
      from (select from_id, to_id, kind, by_id, one_id, two_id, day from near_ties1 union all select from_id, to_id, kind, by_id, one_id, two_id, day from far_ties5) read join
      (select number, place, turned, case turned when 0 then begin_id else end_id end as from_id, case turned when 0 then end_id else begin_id end as to_id
        from (select number, place, case place when 1 then 'actors/miller' when 2 then via_one when 3 then via_two when 4 then via_three end as begin_id, case when place = length then 'actors/baker' else case place when 1 then via_one when 2 then via_two when 3 then via_three when 4 then 'actors/baker' end end as end_id from found8 join
          (select 1 as place union all select 2 as place union all select 3 as place union all select 4 as place) places on place <= length) legs cross join
        (select 0 as turned union all select 1) ways) legs on legs.from_id = read.from_id and legs.to_id = read.to_id) tied) ranked where best = 1), x11(id, json) as
(select t129._n, printf('[%s]',
    (select group_concat(t149._told, ',')
      from (select *
        from (select t137._n as _n, printf('{"from":{"id":%s,"record_kind":%s,"label":%s},"to":{"id":%s,"record_kind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"record_kind":%s,"label":%s},"edges":[%s]}', json_quote(t138.id), json_quote(t138.record_kind), json_quote(t138.label), json_quote(t139.id), json_quote(t139.record_kind), json_quote(t139.label), t137.kind, case when t137.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t137.day), json_quote(nullif(nullif(t137.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t137.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t140.id), json_quote(t140.record_kind), json_quote(t140.label),
            (select group_concat(t147._told, ',')
              from (select *
                from (select t143._n as _n, printf('{"record":{"id":%s,"record_kind":%s,"label":%s},"citation":%s}', json_quote(t144.id), json_quote(t144.record_kind), json_quote(t144.label), case when t145.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t145.id), json_quote(t145.start_offset), json_quote(t145.end_offset), json_quote(t145.page), json_quote(t145.phrase)) end) as _told
                  from (select t146.*, row_number() over (order by place) as _n
                    from (select 1 as place, t137.one_id as record_id,
                      (select min(t141.id) from citation t141 where t141.record_id = t137.one_id and t141.bearing = 'supports') as citation_id where t137.one_id is not null union all select 2 as place, t137.two_id as record_id,
                      (select min(t142.id) from citation t142 where t142.record_id = t137.two_id and t142.bearing = 'supports') as citation_id where t137.two_id is not null) t146) t143
                  left join record t144 on t144.id = t143.record_id
                  left join citation t145 on t145.id = t143.citation_id where t143._n <= 2) order by _n limit -1) t147)) as _told
          from (select t148.*, row_number() over (order by place) as _n
            from (select latest9.from_id, latest9.to_id, latest9.kind, latest9.by_id, latest9.one_id, latest9.two_id, latest9.place, coalesce(t130.start, t131.said, t132.since, t133.since, t134.since, t135.since, t136.formed) as day, coalesce(t130.start_earliest, t131.said_earliest, t132.since_earliest, t133.since_earliest, t134.since_earliest, t135.since_earliest, t136.formed_earliest) as day_earliest, coalesce(t130.start_latest, t131.said_latest, t132.since_latest, t133.since_latest, t134.since_latest, t135.since_latest, t136.formed_latest) as day_latest from latest9
              left join meeting t130 on t130.id = latest9.by_id
              left join statement t131 on t131.id = latest9.by_id
              left join membership t132 on t132.id = latest9.by_id
              left join obligation t133 on t133.id = latest9.by_id
              left join relation t134 on t134.id = latest9.by_id
              left join tenure t135 on t135.id = latest9.by_id
              left join alliance t136 on t136.id = latest9.by_id where latest9.number = t129.number) t148) t137
          left join record t138 on t138.id = t137.from_id
          left join record t139 on t139.id = t137.to_id
          left join record t140 on t140.id = t137.by_id where t137._n <= 4) order by _n limit -1) t149)) from p9 t129), x12(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t150._told, ',')
      from (select *
        from (select t128._n as _n, printf('{"length":%s,"hops":%s}', t128.length,
            (select x11.json from x11 where x11.id = t128._n)) as _told from p9 t128 where t128._n <= 20) order by _n limit -1) t150))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"paths":%s,"complete":%s}',
        (select x12.json from x12), case when t1.complete then 'true' else 'false' end)
      from (select not 'actors/miller' <> 'actors/baker' or (not (
            (select count(*)
              from (select t2.* from participation t2 where t2.actor_id = 'actors/miller' and t2.meeting_start_earliest > '0000-00-00' and t2.meeting_start_earliest < '9999-99-99' and t2.meeting_start_earliest <= '1904-12-31' and t2.attendance not in ('declined', 'absent') and t2.rank <> 'deprecated' and exists
                (select 1 from meeting t3 where t3.id = t2.meeting_id and t3.status not in ('cancelled')) order by t2.meeting_start_earliest desc, t2.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t4.* from target t4 where t4.record_id = 'actors/miller' and t4.statement_said_earliest > '0000-00-00' and t4.statement_said_earliest < '9999-99-99' and t4.statement_said_earliest <= '1904-12-31' and t4.rank <> 'deprecated' order by t4.statement_said_earliest desc, t4.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t5.* from statement t5 where t5.speaker_id = 'actors/miller' and t5.said_earliest > '0000-00-00' and t5.said_earliest < '9999-99-99' and t5.said_earliest <= '1904-12-31' order by t5.said_earliest desc, t5.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t6.* from membership t6 where t6.actor_id = 'actors/miller' and t6.since_earliest <= '1904-12-31' and t6.rank <> 'deprecated' order by t6.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t7.* from obligation t7 where t7.obligor_id = 'actors/miller' and t7.since_earliest <= '1904-12-31' and t7.rank <> 'deprecated' order by t7.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t8.* from obligation t8 where t8.obligor_id = 'actors/miller' and t8.beneficiary_id is not null and t8.since_earliest <= '1904-12-31' and t8.rank <> 'deprecated' order by t8.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t9.* from obligation t9 where t9.beneficiary_id = 'actors/miller' and t9.since_earliest <= '1904-12-31' and t9.rank <> 'deprecated' order by t9.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t10.* from obligation t10 where t10.beneficiary_id = 'actors/miller' and t10.obligor_id is not null and t10.since_earliest <= '1904-12-31' and t10.rank <> 'deprecated' order by t10.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t11.* from relation t11 where t11.subject_id = 'actors/miller' and t11.since_earliest <= '1904-12-31' and t11.rank <> 'deprecated' order by t11.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t12.* from relation t12 where t12.object_id = 'actors/miller' and t12.since_earliest <= '1904-12-31' and t12.rank <> 'deprecated' order by t12.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t13.* from tenure t13 where t13.person_id = 'actors/miller' and t13.since_earliest <= '1904-12-31' and t13.rank <> 'deprecated' order by t13.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t14.* from office t14 where t14.body_id = 'actors/miller' order by t14.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t15.* from alliance t15 where t15.embodied_by_id = 'actors/miller' and t15.formed_earliest <= '1904-12-31' order by t15.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t16.* from place t16 where t16.country_id = 'actors/miller' order by t16.id desc limit 1001) r) > 1000) and not (
            (select count(*)
              from (select t17.* from participation t17 where t17.actor_id = 'actors/baker' and t17.meeting_start_earliest > '0000-00-00' and t17.meeting_start_earliest < '9999-99-99' and t17.meeting_start_earliest <= '1904-12-31' and t17.attendance not in ('declined', 'absent') and t17.rank <> 'deprecated' and exists
                (select 1 from meeting t18 where t18.id = t17.meeting_id and t18.status not in ('cancelled')) order by t17.meeting_start_earliest desc, t17.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t19.* from target t19 where t19.record_id = 'actors/baker' and t19.statement_said_earliest > '0000-00-00' and t19.statement_said_earliest < '9999-99-99' and t19.statement_said_earliest <= '1904-12-31' and t19.rank <> 'deprecated' order by t19.statement_said_earliest desc, t19.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t20.* from statement t20 where t20.speaker_id = 'actors/baker' and t20.said_earliest > '0000-00-00' and t20.said_earliest < '9999-99-99' and t20.said_earliest <= '1904-12-31' order by t20.said_earliest desc, t20.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t21.* from membership t21 where t21.actor_id = 'actors/baker' and t21.since_earliest <= '1904-12-31' and t21.rank <> 'deprecated' order by t21.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t22.* from obligation t22 where t22.obligor_id = 'actors/baker' and t22.since_earliest <= '1904-12-31' and t22.rank <> 'deprecated' order by t22.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t23.* from obligation t23 where t23.obligor_id = 'actors/baker' and t23.beneficiary_id is not null and t23.since_earliest <= '1904-12-31' and t23.rank <> 'deprecated' order by t23.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t24.* from obligation t24 where t24.beneficiary_id = 'actors/baker' and t24.since_earliest <= '1904-12-31' and t24.rank <> 'deprecated' order by t24.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t25.* from obligation t25 where t25.beneficiary_id = 'actors/baker' and t25.obligor_id is not null and t25.since_earliest <= '1904-12-31' and t25.rank <> 'deprecated' order by t25.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t26.* from relation t26 where t26.subject_id = 'actors/baker' and t26.since_earliest <= '1904-12-31' and t26.rank <> 'deprecated' order by t26.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t27.* from relation t27 where t27.object_id = 'actors/baker' and t27.since_earliest <= '1904-12-31' and t27.rank <> 'deprecated' order by t27.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t28.* from tenure t28 where t28.person_id = 'actors/baker' and t28.since_earliest <= '1904-12-31' and t28.rank <> 'deprecated' order by t28.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t29.* from office t29 where t29.body_id = 'actors/baker' order by t29.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t30.* from alliance t30 where t30.embodied_by_id = 'actors/baker' and t30.formed_earliest <= '1904-12-31' order by t30.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t31.* from place t31 where t31.country_id = 'actors/baker' order by t31.id desc limit 1001) r) > 1000) and (not
            (select count(*) from near3) < 5 or (
              (select coalesce(sum(of_one), 0) <= 40 and coalesce(sum(of_other), 0) <= 40 from neighbours2) and not exists
              (select 1 from frontier4 where
                (select count(*)
                  from (select t68.* from participation t68 where t68.actor_id = frontier4.id and t68.meeting_start_earliest > '0000-00-00' and t68.meeting_start_earliest < '9999-99-99' and t68.meeting_start_earliest <= '1904-12-31' and t68.attendance not in ('declined', 'absent') and t68.rank <> 'deprecated' and exists
                    (select 1 from meeting t69 where t69.id = t68.meeting_id and t69.status not in ('cancelled')) order by t68.meeting_start_earliest desc, t68.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t70.* from target t70 where t70.record_id = frontier4.id and t70.statement_said_earliest > '0000-00-00' and t70.statement_said_earliest < '9999-99-99' and t70.statement_said_earliest <= '1904-12-31' and t70.rank <> 'deprecated' order by t70.statement_said_earliest desc, t70.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t71.* from statement t71 where t71.speaker_id = frontier4.id and t71.said_earliest > '0000-00-00' and t71.said_earliest < '9999-99-99' and t71.said_earliest <= '1904-12-31' order by t71.said_earliest desc, t71.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t72.* from membership t72 where t72.alliance_id = frontier4.id and t72.since_earliest <= '1904-12-31' and t72.rank <> 'deprecated' order by t72.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t73.* from membership t73 where t73.actor_id = frontier4.id and t73.since_earliest <= '1904-12-31' and t73.rank <> 'deprecated' order by t73.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t74.* from obligation t74 where t74.alliance_id = frontier4.id and t74.obligor_id is not null and t74.since_earliest <= '1904-12-31' and t74.rank <> 'deprecated' order by t74.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t75.* from obligation t75 where t75.alliance_id = frontier4.id and t75.beneficiary_id is not null and t75.since_earliest <= '1904-12-31' and t75.rank <> 'deprecated' order by t75.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t76.* from obligation t76 where t76.obligor_id = frontier4.id and t76.since_earliest <= '1904-12-31' and t76.rank <> 'deprecated' order by t76.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t77.* from obligation t77 where t77.obligor_id = frontier4.id and t77.beneficiary_id is not null and t77.since_earliest <= '1904-12-31' and t77.rank <> 'deprecated' order by t77.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t78.* from obligation t78 where t78.beneficiary_id = frontier4.id and t78.since_earliest <= '1904-12-31' and t78.rank <> 'deprecated' order by t78.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t79.* from obligation t79 where t79.beneficiary_id = frontier4.id and t79.obligor_id is not null and t79.since_earliest <= '1904-12-31' and t79.rank <> 'deprecated' order by t79.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t80.* from relation t80 where t80.subject_id = frontier4.id and t80.since_earliest <= '1904-12-31' and t80.rank <> 'deprecated' order by t80.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t81.* from relation t81 where t81.object_id = frontier4.id and t81.since_earliest <= '1904-12-31' and t81.rank <> 'deprecated' order by t81.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t82.* from tenure t82 where t82.person_id = frontier4.id and t82.since_earliest <= '1904-12-31' and t82.rank <> 'deprecated' order by t82.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t83.* from tenure t83 where t83.office_id = frontier4.id and t83.since_earliest <= '1904-12-31' and t83.rank <> 'deprecated' order by t83.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t84.* from office t84 where t84.id = frontier4.id order by t84.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t85.* from office t85 where t85.body_id = frontier4.id order by t85.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t86.* from alliance t86 where t86.id = frontier4.id and t86.embodied_by_id is not null and t86.formed_earliest <= '1904-12-31' order by t86.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t87.* from alliance t87 where t87.embodied_by_id = frontier4.id and t87.formed_earliest <= '1904-12-31' order by t87.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t88.* from meeting t88 where t88.id = frontier4.id and t88.part_of_id is not null and t88.start_earliest > '0000-00-00' and t88.start_earliest < '9999-99-99' and t88.start_earliest <= '1904-12-31' order by t88.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t89.* from meeting t89 where t89.part_of_id = frontier4.id and t89.start_earliest > '0000-00-00' and t89.start_earliest < '9999-99-99' and t89.start_earliest <= '1904-12-31' order by t89.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t90.* from place t90 where t90.id = frontier4.id and t90.country_id is not null order by t90.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t91.* from place t91 where t91.country_id = frontier4.id order by t91.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t92.* from topic t92 where t92.id = frontier4.id and t92.broader_id is not null order by t92.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t93.* from topic t93 where t93.broader_id = frontier4.id order by t93.id desc limit 41) r) > 40)))) as complete where exists
        (select 1 from record t94 where t94.id = 'actors/miller' and t94.retired is null) and exists
        (select 1 from record t95 where t95.id = 'actors/baker' and t95.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

with near_ties1(side, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select 'one', t.*
  from (select 'actors/miller', t32.alliance_id, 'membership', t32.id, t32.id, null, t32.since_earliest
    from (select t32.* from membership t32 where t32.actor_id = 'actors/miller' and t32.since_earliest <= '1904-12-31' and t32.rank <> 'deprecated' order by t32.id desc limit 1000) t32 where t32.alliance_id <> 'actors/miller' union select 'actors/miller', t33.alliance_id, 'obligation', t33.id, t33.id, null, t33.since_earliest
    from (select t33.* from obligation t33 where t33.obligor_id = 'actors/miller' and t33.since_earliest <= '1904-12-31' and t33.rank <> 'deprecated' order by t33.id desc limit 1000) t33 where t33.alliance_id <> 'actors/miller' union select 'actors/miller', t34.beneficiary_id, 'obligation', t34.id, t34.id, null, t34.since_earliest
    from (select t34.* from obligation t34 where t34.obligor_id = 'actors/miller' and t34.beneficiary_id is not null and t34.since_earliest <= '1904-12-31' and t34.rank <> 'deprecated' order by t34.id desc limit 1000) t34 where t34.beneficiary_id <> 'actors/miller' union select 'actors/miller', t35.alliance_id, 'obligation', t35.id, t35.id, null, t35.since_earliest
    from (select t35.* from obligation t35 where t35.beneficiary_id = 'actors/miller' and t35.since_earliest <= '1904-12-31' and t35.rank <> 'deprecated' order by t35.id desc limit 1000) t35 where t35.alliance_id <> 'actors/miller' union select 'actors/miller', t36.obligor_id, 'obligation', t36.id, t36.id, null, t36.since_earliest
    from (select t36.* from obligation t36 where t36.beneficiary_id = 'actors/miller' and t36.obligor_id is not null and t36.since_earliest <= '1904-12-31' and t36.rank <> 'deprecated' order by t36.id desc limit 1000) t36 where t36.obligor_id <> 'actors/miller' union select 'actors/miller', t37.object_id, 'relation', t37.id, t37.id, null, t37.since_earliest
    from (select t37.* from relation t37 where t37.subject_id = 'actors/miller' and t37.since_earliest <= '1904-12-31' and t37.rank <> 'deprecated' order by t37.id desc limit 1000) t37 where t37.object_id <> 'actors/miller' union select 'actors/miller', t38.subject_id, 'relation', t38.id, t38.id, null, t38.since_earliest
    from (select t38.* from relation t38 where t38.object_id = 'actors/miller' and t38.since_earliest <= '1904-12-31' and t38.rank <> 'deprecated' order by t38.id desc limit 1000) t38 where t38.subject_id <> 'actors/miller' union select 'actors/miller', t39.office_id, 'tenure', t39.id, t39.id, null, t39.since_earliest
    from (select t39.* from tenure t39 where t39.person_id = 'actors/miller' and t39.since_earliest <= '1904-12-31' and t39.rank <> 'deprecated' order by t39.id desc limit 1000) t39 where t39.office_id <> 'actors/miller' union select 'actors/miller', t40.id, 'office', t40.id, t40.id, null, '0000-00-00'
    from (select t40.* from office t40 where t40.body_id = 'actors/miller' order by t40.id desc limit 1000) t40 where t40.id <> 'actors/miller' union select 'actors/miller', t41.id, 'embodiment', t41.id, t41.id, null, t41.formed_earliest
    from (select t41.* from alliance t41 where t41.embodied_by_id = 'actors/miller' and t41.formed_earliest <= '1904-12-31' order by t41.id desc limit 1000) t41 where t41.id <> 'actors/miller' union select 'actors/miller', t42.id, 'part_of', t42.id, t42.id, null, '0000-00-00'
    from (select t42.* from place t42 where t42.country_id = 'actors/miller' order by t42.id desc limit 1000) t42 where t42.id <> 'actors/miller' union all select 'actors/miller', t45.actor_id, 'meeting', t43.meeting_id, min(t43.id), min(t45.id), max(t43.meeting_start_earliest)
    from (select t43.* from participation t43 where t43.actor_id = 'actors/miller' and t43.meeting_start_earliest > '0000-00-00' and t43.meeting_start_earliest < '9999-99-99' and t43.meeting_start_earliest <= '1904-12-31' and t43.attendance not in ('declined', 'absent') and t43.rank <> 'deprecated' and exists
      (select 1 from meeting t44 where t44.id = t43.meeting_id and t44.status not in ('cancelled')) order by t43.meeting_start_earliest desc, t43.id desc limit 1000) t43 cross join participation t45 where t45.meeting_id = t43.meeting_id and t45.actor_id <> 'actors/miller' and t45.attendance not in ('declined', 'absent') and t45.rank <> 'deprecated' group by t45.actor_id, t43.meeting_id union all select 'actors/miller', t47.speaker_id, 'statement', t46.statement_id, min(t46.id), min(t47.id), max(t46.statement_said_earliest)
    from (select t46.* from target t46 where t46.record_id = 'actors/miller' and t46.statement_said_earliest > '0000-00-00' and t46.statement_said_earliest < '9999-99-99' and t46.statement_said_earliest <= '1904-12-31' and t46.rank <> 'deprecated' order by t46.statement_said_earliest desc, t46.id desc limit 1000) t46 cross join statement t47 where t47.id = t46.statement_id and t47.speaker_id <> 'actors/miller' group by t47.speaker_id, t46.statement_id union all select 'actors/miller', t49.record_id, 'statement', t48.id, min(t48.id), min(t49.id), max(t48.said_earliest)
    from (select t48.* from statement t48 where t48.speaker_id = 'actors/miller' and t48.said_earliest > '0000-00-00' and t48.said_earliest < '9999-99-99' and t48.said_earliest <= '1904-12-31' order by t48.said_earliest desc, t48.id desc limit 1000) t48 cross join target t49 where t49.statement_id = t48.id and t49.record_id <> 'actors/miller' and t49.rank <> 'deprecated' group by t49.record_id, t48.id) t union all select 'other', t.*
  from (select 'actors/baker', t50.alliance_id, 'membership', t50.id, t50.id, null, t50.since_earliest
    from (select t50.* from membership t50 where t50.actor_id = 'actors/baker' and t50.since_earliest <= '1904-12-31' and t50.rank <> 'deprecated' order by t50.id desc limit 1000) t50 where t50.alliance_id <> 'actors/baker' union select 'actors/baker', t51.alliance_id, 'obligation', t51.id, t51.id, null, t51.since_earliest
    from (select t51.* from obligation t51 where t51.obligor_id = 'actors/baker' and t51.since_earliest <= '1904-12-31' and t51.rank <> 'deprecated' order by t51.id desc limit 1000) t51 where t51.alliance_id <> 'actors/baker' union select 'actors/baker', t52.beneficiary_id, 'obligation', t52.id, t52.id, null, t52.since_earliest
    from (select t52.* from obligation t52 where t52.obligor_id = 'actors/baker' and t52.beneficiary_id is not null and t52.since_earliest <= '1904-12-31' and t52.rank <> 'deprecated' order by t52.id desc limit 1000) t52 where t52.beneficiary_id <> 'actors/baker' union select 'actors/baker', t53.alliance_id, 'obligation', t53.id, t53.id, null, t53.since_earliest
    from (select t53.* from obligation t53 where t53.beneficiary_id = 'actors/baker' and t53.since_earliest <= '1904-12-31' and t53.rank <> 'deprecated' order by t53.id desc limit 1000) t53 where t53.alliance_id <> 'actors/baker' union select 'actors/baker', t54.obligor_id, 'obligation', t54.id, t54.id, null, t54.since_earliest
    from (select t54.* from obligation t54 where t54.beneficiary_id = 'actors/baker' and t54.obligor_id is not null and t54.since_earliest <= '1904-12-31' and t54.rank <> 'deprecated' order by t54.id desc limit 1000) t54 where t54.obligor_id <> 'actors/baker' union select 'actors/baker', t55.object_id, 'relation', t55.id, t55.id, null, t55.since_earliest
    from (select t55.* from relation t55 where t55.subject_id = 'actors/baker' and t55.since_earliest <= '1904-12-31' and t55.rank <> 'deprecated' order by t55.id desc limit 1000) t55 where t55.object_id <> 'actors/baker' union select 'actors/baker', t56.subject_id, 'relation', t56.id, t56.id, null, t56.since_earliest
    from (select t56.* from relation t56 where t56.object_id = 'actors/baker' and t56.since_earliest <= '1904-12-31' and t56.rank <> 'deprecated' order by t56.id desc limit 1000) t56 where t56.subject_id <> 'actors/baker' union select 'actors/baker', t57.office_id, 'tenure', t57.id, t57.id, null, t57.since_earliest
    from (select t57.* from tenure t57 where t57.person_id = 'actors/baker' and t57.since_earliest <= '1904-12-31' and t57.rank <> 'deprecated' order by t57.id desc limit 1000) t57 where t57.office_id <> 'actors/baker' union select 'actors/baker', t58.id, 'office', t58.id, t58.id, null, '0000-00-00'
    from (select t58.* from office t58 where t58.body_id = 'actors/baker' order by t58.id desc limit 1000) t58 where t58.id <> 'actors/baker' union select 'actors/baker', t59.id, 'embodiment', t59.id, t59.id, null, t59.formed_earliest
    from (select t59.* from alliance t59 where t59.embodied_by_id = 'actors/baker' and t59.formed_earliest <= '1904-12-31' order by t59.id desc limit 1000) t59 where t59.id <> 'actors/baker' union select 'actors/baker', t60.id, 'part_of', t60.id, t60.id, null, '0000-00-00'
    from (select t60.* from place t60 where t60.country_id = 'actors/baker' order by t60.id desc limit 1000) t60 where t60.id <> 'actors/baker' union all select 'actors/baker', t63.actor_id, 'meeting', t61.meeting_id, min(t61.id), min(t63.id), max(t61.meeting_start_earliest)
    from (select t61.* from participation t61 where t61.actor_id = 'actors/baker' and t61.meeting_start_earliest > '0000-00-00' and t61.meeting_start_earliest < '9999-99-99' and t61.meeting_start_earliest <= '1904-12-31' and t61.attendance not in ('declined', 'absent') and t61.rank <> 'deprecated' and exists
      (select 1 from meeting t62 where t62.id = t61.meeting_id and t62.status not in ('cancelled')) order by t61.meeting_start_earliest desc, t61.id desc limit 1000) t61 cross join participation t63 where t63.meeting_id = t61.meeting_id and t63.actor_id <> 'actors/baker' and t63.attendance not in ('declined', 'absent') and t63.rank <> 'deprecated' group by t63.actor_id, t61.meeting_id union all select 'actors/baker', t65.speaker_id, 'statement', t64.statement_id, min(t64.id), min(t65.id), max(t64.statement_said_earliest)
    from (select t64.* from target t64 where t64.record_id = 'actors/baker' and t64.statement_said_earliest > '0000-00-00' and t64.statement_said_earliest < '9999-99-99' and t64.statement_said_earliest <= '1904-12-31' and t64.rank <> 'deprecated' order by t64.statement_said_earliest desc, t64.id desc limit 1000) t64 cross join statement t65 where t65.id = t64.statement_id and t65.speaker_id <> 'actors/baker' group by t65.speaker_id, t64.statement_id union all select 'actors/baker', t67.record_id, 'statement', t66.id, min(t66.id), min(t67.id), max(t66.said_earliest)
    from (select t66.* from statement t66 where t66.speaker_id = 'actors/baker' and t66.said_earliest > '0000-00-00' and t66.said_earliest < '9999-99-99' and t66.said_earliest <= '1904-12-31' order by t66.said_earliest desc, t66.id desc limit 1000) t66 cross join target t67 where t67.statement_id = t66.id and t67.record_id <> 'actors/baker' and t67.rank <> 'deprecated' group by t67.record_id, t66.id) t), neighbours2(id, of_one, of_other) as materialized
(select to_id, max(case when side = 'one' then 1 else 0 end), max(case when side = 'other' then 1 else 0 end) from near_ties1 group by to_id), near3(length, via_one, via_two, via_three) as materialized
(select 0, '', '', '' where not 'actors/miller' <> 'actors/baker' union all select distinct case when id not in ('actors/miller', 'actors/baker') then 2 else 1 end, case when id not in ('actors/miller', 'actors/baker') then id else '' end, '', '' from neighbours2 where 'actors/miller' <> 'actors/baker' and (not id not in ('actors/miller', 'actors/baker') or of_one + of_other = 2) order by 1, 2 limit 5), frontier4(side, id) as materialized
(select side, id
  from (select side, id, row_number() over (partition by side order by id) as n from neighbours2 cross join
    (select 'one' as side union all select 'other' as side) sides where case side when 'one' then of_one else of_other end = 1 and id not in ('actors/miller', 'actors/baker') and 'actors/miller' <> 'actors/baker' and
    (select count(*) from near3) < 5) f where n <= 40), far_ties5(side, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select side, t97.value ->> 0, t97.value ->> 1, t97.value ->> 2, t97.value ->> 3, t97.value ->> 4, t97.value ->> 5, t97.value ->> 6 from frontier4 cross join json_each((with q(from_id, to_id, kind, by_id, one_id, two_id, day) as
      (select frontier4.id, t98.actor_id, 'membership', t98.id, t98.id, null, t98.since_earliest
        from (select t98.* from membership t98 where t98.alliance_id = frontier4.id and t98.since_earliest <= '1904-12-31' and t98.rank <> 'deprecated' order by t98.id desc limit 40) t98 where t98.actor_id <> frontier4.id union select frontier4.id, t99.alliance_id, 'membership', t99.id, t99.id, null, t99.since_earliest
        from (select t99.* from membership t99 where t99.actor_id = frontier4.id and t99.since_earliest <= '1904-12-31' and t99.rank <> 'deprecated' order by t99.id desc limit 40) t99 where t99.alliance_id <> frontier4.id union select frontier4.id, t100.obligor_id, 'obligation', t100.id, t100.id, null, t100.since_earliest
        from (select t100.* from obligation t100 where t100.alliance_id = frontier4.id and t100.obligor_id is not null and t100.since_earliest <= '1904-12-31' and t100.rank <> 'deprecated' order by t100.id desc limit 40) t100 where t100.obligor_id <> frontier4.id union select frontier4.id, t101.beneficiary_id, 'obligation', t101.id, t101.id, null, t101.since_earliest
        from (select t101.* from obligation t101 where t101.alliance_id = frontier4.id and t101.beneficiary_id is not null and t101.since_earliest <= '1904-12-31' and t101.rank <> 'deprecated' order by t101.id desc limit 40) t101 where t101.beneficiary_id <> frontier4.id union select frontier4.id, t102.alliance_id, 'obligation', t102.id, t102.id, null, t102.since_earliest
        from (select t102.* from obligation t102 where t102.obligor_id = frontier4.id and t102.since_earliest <= '1904-12-31' and t102.rank <> 'deprecated' order by t102.id desc limit 40) t102 where t102.alliance_id <> frontier4.id union select frontier4.id, t103.beneficiary_id, 'obligation', t103.id, t103.id, null, t103.since_earliest
        from (select t103.* from obligation t103 where t103.obligor_id = frontier4.id and t103.beneficiary_id is not null and t103.since_earliest <= '1904-12-31' and t103.rank <> 'deprecated' order by t103.id desc limit 40) t103 where t103.beneficiary_id <> frontier4.id union select frontier4.id, t104.alliance_id, 'obligation', t104.id, t104.id, null, t104.since_earliest
        from (select t104.* from obligation t104 where t104.beneficiary_id = frontier4.id and t104.since_earliest <= '1904-12-31' and t104.rank <> 'deprecated' order by t104.id desc limit 40) t104 where t104.alliance_id <> frontier4.id union select frontier4.id, t105.obligor_id, 'obligation', t105.id, t105.id, null, t105.since_earliest
        from (select t105.* from obligation t105 where t105.beneficiary_id = frontier4.id and t105.obligor_id is not null and t105.since_earliest <= '1904-12-31' and t105.rank <> 'deprecated' order by t105.id desc limit 40) t105 where t105.obligor_id <> frontier4.id union select frontier4.id, t106.object_id, 'relation', t106.id, t106.id, null, t106.since_earliest
        from (select t106.* from relation t106 where t106.subject_id = frontier4.id and t106.since_earliest <= '1904-12-31' and t106.rank <> 'deprecated' order by t106.id desc limit 40) t106 where t106.object_id <> frontier4.id union select frontier4.id, t107.subject_id, 'relation', t107.id, t107.id, null, t107.since_earliest
        from (select t107.* from relation t107 where t107.object_id = frontier4.id and t107.since_earliest <= '1904-12-31' and t107.rank <> 'deprecated' order by t107.id desc limit 40) t107 where t107.subject_id <> frontier4.id union select frontier4.id, t108.office_id, 'tenure', t108.id, t108.id, null, t108.since_earliest
        from (select t108.* from tenure t108 where t108.person_id = frontier4.id and t108.since_earliest <= '1904-12-31' and t108.rank <> 'deprecated' order by t108.id desc limit 40) t108 where t108.office_id <> frontier4.id union select frontier4.id, t109.person_id, 'tenure', t109.id, t109.id, null, t109.since_earliest
        from (select t109.* from tenure t109 where t109.office_id = frontier4.id and t109.since_earliest <= '1904-12-31' and t109.rank <> 'deprecated' order by t109.id desc limit 40) t109 where t109.person_id <> frontier4.id union select frontier4.id, t110.body_id, 'office', t110.id, t110.id, null, '0000-00-00'
        from (select t110.* from office t110 where t110.id = frontier4.id order by t110.id desc limit 40) t110 where t110.body_id <> frontier4.id union select frontier4.id, t111.id, 'office', t111.id, t111.id, null, '0000-00-00'
        from (select t111.* from office t111 where t111.body_id = frontier4.id order by t111.id desc limit 40) t111 where t111.id <> frontier4.id union select frontier4.id, t112.embodied_by_id, 'embodiment', t112.id, t112.id, null, t112.formed_earliest
        from (select t112.* from alliance t112 where t112.id = frontier4.id and t112.embodied_by_id is not null and t112.formed_earliest <= '1904-12-31' order by t112.id desc limit 40) t112 where t112.embodied_by_id <> frontier4.id union select frontier4.id, t113.id, 'embodiment', t113.id, t113.id, null, t113.formed_earliest
        from (select t113.* from alliance t113 where t113.embodied_by_id = frontier4.id and t113.formed_earliest <= '1904-12-31' order by t113.id desc limit 40) t113 where t113.id <> frontier4.id union select frontier4.id, t114.part_of_id, 'part_of', t114.id, t114.id, null, t114.start_earliest
        from (select t114.* from meeting t114 where t114.id = frontier4.id and t114.part_of_id is not null and t114.start_earliest > '0000-00-00' and t114.start_earliest < '9999-99-99' and t114.start_earliest <= '1904-12-31' order by t114.id desc limit 40) t114 where t114.part_of_id <> frontier4.id union select frontier4.id, t115.id, 'part_of', t115.id, t115.id, null, t115.start_earliest
        from (select t115.* from meeting t115 where t115.part_of_id = frontier4.id and t115.start_earliest > '0000-00-00' and t115.start_earliest < '9999-99-99' and t115.start_earliest <= '1904-12-31' order by t115.id desc limit 40) t115 where t115.id <> frontier4.id union select frontier4.id, t116.country_id, 'part_of', t116.id, t116.id, null, '0000-00-00'
        from (select t116.* from place t116 where t116.id = frontier4.id and t116.country_id is not null order by t116.id desc limit 40) t116 where t116.country_id <> frontier4.id union select frontier4.id, t117.id, 'part_of', t117.id, t117.id, null, '0000-00-00'
        from (select t117.* from place t117 where t117.country_id = frontier4.id order by t117.id desc limit 40) t117 where t117.id <> frontier4.id union select frontier4.id, t118.broader_id, 'part_of', t118.id, t118.id, null, '0000-00-00'
        from (select t118.* from topic t118 where t118.id = frontier4.id and t118.broader_id is not null order by t118.id desc limit 40) t118 where t118.broader_id <> frontier4.id union select frontier4.id, t119.id, 'part_of', t119.id, t119.id, null, '0000-00-00'
        from (select t119.* from topic t119 where t119.broader_id = frontier4.id order by t119.id desc limit 40) t119 where t119.id <> frontier4.id union all select frontier4.id, t122.actor_id, 'meeting', t120.meeting_id, min(t120.id), min(t122.id), max(t120.meeting_start_earliest)
        from (select t120.* from participation t120 where t120.actor_id = frontier4.id and t120.meeting_start_earliest > '0000-00-00' and t120.meeting_start_earliest < '9999-99-99' and t120.meeting_start_earliest <= '1904-12-31' and t120.attendance not in ('declined', 'absent') and t120.rank <> 'deprecated' and exists
          (select 1 from meeting t121 where t121.id = t120.meeting_id and t121.status not in ('cancelled')) order by t120.meeting_start_earliest desc, t120.id desc limit 40) t120 cross join participation t122 where t122.meeting_id = t120.meeting_id and t122.actor_id <> frontier4.id and t122.attendance not in ('declined', 'absent') and t122.rank <> 'deprecated' group by t122.actor_id, t120.meeting_id union all select frontier4.id, t124.speaker_id, 'statement', t123.statement_id, min(t123.id), min(t124.id), max(t123.statement_said_earliest)
        from (select t123.* from target t123 where t123.record_id = frontier4.id and t123.statement_said_earliest > '0000-00-00' and t123.statement_said_earliest < '9999-99-99' and t123.statement_said_earliest <= '1904-12-31' and t123.rank <> 'deprecated' order by t123.statement_said_earliest desc, t123.id desc limit 40) t123 cross join statement t124 where t124.id = t123.statement_id and t124.speaker_id <> frontier4.id group by t124.speaker_id, t123.statement_id union all select frontier4.id, t126.record_id, 'statement', t125.id, min(t125.id), min(t126.id), max(t125.said_earliest)
        from (select t125.* from statement t125 where t125.speaker_id = frontier4.id and t125.said_earliest > '0000-00-00' and t125.said_earliest < '9999-99-99' and t125.said_earliest <= '1904-12-31' order by t125.said_earliest desc, t125.id desc limit 40) t125 cross join target t126 where t126.statement_id = t125.id and t126.record_id <> frontier4.id and t126.rank <> 'deprecated' group by t126.record_id, t125.id) select json_group_array(json_array(from_id, to_id, kind, by_id, one_id, two_id, day)) from q)) t97), steps6(side, from_id, to_id) as materialized
(select distinct side, from_id, to_id from far_ties5), shorter7(length, via_one, via_two, via_three) as materialized
(select length, via_one, via_two, via_three from near3 union select 2, from_id, '', '' from steps6 where to_id = case side when 'one' then 'actors/baker' else 'actors/miller' end union select 3, case side when 'one' then from_id else to_id end, case side when 'one' then to_id else from_id end, '' from steps6 join neighbours2 on id = to_id where case side when 'one' then of_other else of_one end = 1 and to_id not in ('actors/miller', 'actors/baker')), found8(length, via_one, via_two, via_three, number) as materialized
(select length, via_one, via_two, via_three, number
  from (select length, via_one, via_two, via_three, row_number() over (order by length, via_one, via_two, via_three) as number
    from (select length, via_one, via_two, via_three from shorter7 union all select *
      from (select distinct 4, ahead.from_id, ahead.to_id, back.from_id from steps6 ahead join steps6 back on back.to_id = ahead.to_id where ahead.side = 'one' and back.side = 'other' and ahead.from_id <> back.from_id and ahead.to_id not in ('actors/miller', 'actors/baker') and
        (select count(*) from shorter7) < 5 order by 2, 3, 4 limit 5) furthest) every) numbered where number <= 5), p9 as materialized
(select t127.*, row_number() over (order by number) as _n
  from (select length, number from found8) t127), latest9(number, place, from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select number, place, from_id, to_id, kind, by_id, one_id, two_id, day
  from (select tied.*, row_number() over (partition by number, place order by day desc, by_id desc, kind, one_id, two_id) as best
    from (select distinct number, place, case turned when 0 then read.from_id else read.to_id end as from_id, case turned when 0 then read.to_id else read.from_id end as to_id, read.kind as kind, read.by_id as by_id, case turned when 0 then read.one_id else coalesce(read.two_id, read.one_id) end as one_id, case turned when 0 then read.two_id else case when read.two_id is not null then read.one_id end end as two_id, read.day as day
      from (select from_id, to_id, kind, by_id, one_id, two_id, day from near_ties1 union all select from_id, to_id, kind, by_id, one_id, two_id, day from far_ties5) read join
      (select number, place, turned, case turned when 0 then begin_id else end_id end as from_id, case turned when 0 then end_id else begin_id end as to_id
        from (select number, place, case place when 1 then 'actors/miller' when 2 then via_one when 3 then via_two when 4 then via_three end as begin_id, case when place = length then 'actors/baker' else case place when 1 then via_one when 2 then via_two when 3 then via_three when 4 then 'actors/baker' end end as end_id from found8 join
          (select 1 as place union all select 2 as place union all select 3 as place union all select 4 as place) places on place <= length) legs cross join
        (select 0 as turned union all select 1) ways) legs on legs.from_id = read.from_id and legs.to_id = read.to_id) tied) ranked where best = 1), x11(id, json) as
(select t129._n, printf('[%s]',
    (select group_concat(t149._told, ',')
      from (select *
        from (select t137._n as _n, printf('{"from":{"id":%s,"recordKind":%s,"label":%s},"to":{"id":%s,"recordKind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"recordKind":%s,"label":%s},"edges":[%s]}', json_quote(t138.id), json_quote(upper(t138.record_kind)), json_quote(t138.label), json_quote(t139.id), json_quote(upper(t139.record_kind)), json_quote(t139.label), upper(t137.kind), case when t137.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t137.day), json_quote(nullif(nullif(t137.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t137.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t140.id), json_quote(upper(t140.record_kind)), json_quote(t140.label),
            (select group_concat(t147._told, ',')
              from (select *
                from (select t143._n as _n, printf('{"record":{"id":%s,"recordKind":%s,"label":%s},"citation":%s}', json_quote(t144.id), json_quote(upper(t144.record_kind)), json_quote(t144.label), case when t145.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t145.id), json_quote(t145.start_offset), json_quote(t145.end_offset), json_quote(t145.page), json_quote(t145.phrase)) end) as _told
                  from (select t146.*, row_number() over (order by place) as _n
                    from (select 1 as place, t137.one_id as record_id,
                      (select min(t141.id) from citation t141 where t141.record_id = t137.one_id and t141.bearing = 'supports') as citation_id where t137.one_id is not null union all select 2 as place, t137.two_id as record_id,
                      (select min(t142.id) from citation t142 where t142.record_id = t137.two_id and t142.bearing = 'supports') as citation_id where t137.two_id is not null) t146) t143
                  left join record t144 on t144.id = t143.record_id
                  left join citation t145 on t145.id = t143.citation_id where t143._n <= 2) order by _n limit -1) t147)) as _told
          from (select t148.*, row_number() over (order by place) as _n
            from (select latest9.from_id, latest9.to_id, latest9.kind, latest9.by_id, latest9.one_id, latest9.two_id, latest9.place, coalesce(t130.start, t131.said, t132.since, t133.since, t134.since, t135.since, t136.formed) as day, coalesce(t130.start_earliest, t131.said_earliest, t132.since_earliest, t133.since_earliest, t134.since_earliest, t135.since_earliest, t136.formed_earliest) as day_earliest, coalesce(t130.start_latest, t131.said_latest, t132.since_latest, t133.since_latest, t134.since_latest, t135.since_latest, t136.formed_latest) as day_latest from latest9
              left join meeting t130 on t130.id = latest9.by_id
              left join statement t131 on t131.id = latest9.by_id
              left join membership t132 on t132.id = latest9.by_id
              left join obligation t133 on t133.id = latest9.by_id
              left join relation t134 on t134.id = latest9.by_id
              left join tenure t135 on t135.id = latest9.by_id
              left join alliance t136 on t136.id = latest9.by_id where latest9.number = t129.number) t148) t137
          left join record t138 on t138.id = t137.from_id
          left join record t139 on t139.id = t137.to_id
          left join record t140 on t140.id = t137.by_id where t137._n <= 4) order by _n limit -1) t149)) from p9 t129), x12(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t150._told, ',')
      from (select *
        from (select t128._n as _n, printf('{"length":%s,"hops":%s}', t128.length,
            (select x11.json from x11 where x11.id = t128._n)) as _told from p9 t128 where t128._n <= 20) order by _n limit -1) t150))) select printf('{"data":{"paths":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"paths":%s,"complete":%s}',
        (select x12.json from x12), case when t1.complete then 'true' else 'false' end)
      from (select not 'actors/miller' <> 'actors/baker' or (not (
            (select count(*)
              from (select t2.* from participation t2 where t2.actor_id = 'actors/miller' and t2.meeting_start_earliest > '0000-00-00' and t2.meeting_start_earliest < '9999-99-99' and t2.meeting_start_earliest <= '1904-12-31' and t2.attendance not in ('declined', 'absent') and t2.rank <> 'deprecated' and exists
                (select 1 from meeting t3 where t3.id = t2.meeting_id and t3.status not in ('cancelled')) order by t2.meeting_start_earliest desc, t2.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t4.* from target t4 where t4.record_id = 'actors/miller' and t4.statement_said_earliest > '0000-00-00' and t4.statement_said_earliest < '9999-99-99' and t4.statement_said_earliest <= '1904-12-31' and t4.rank <> 'deprecated' order by t4.statement_said_earliest desc, t4.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t5.* from statement t5 where t5.speaker_id = 'actors/miller' and t5.said_earliest > '0000-00-00' and t5.said_earliest < '9999-99-99' and t5.said_earliest <= '1904-12-31' order by t5.said_earliest desc, t5.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t6.* from membership t6 where t6.actor_id = 'actors/miller' and t6.since_earliest <= '1904-12-31' and t6.rank <> 'deprecated' order by t6.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t7.* from obligation t7 where t7.obligor_id = 'actors/miller' and t7.since_earliest <= '1904-12-31' and t7.rank <> 'deprecated' order by t7.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t8.* from obligation t8 where t8.obligor_id = 'actors/miller' and t8.beneficiary_id is not null and t8.since_earliest <= '1904-12-31' and t8.rank <> 'deprecated' order by t8.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t9.* from obligation t9 where t9.beneficiary_id = 'actors/miller' and t9.since_earliest <= '1904-12-31' and t9.rank <> 'deprecated' order by t9.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t10.* from obligation t10 where t10.beneficiary_id = 'actors/miller' and t10.obligor_id is not null and t10.since_earliest <= '1904-12-31' and t10.rank <> 'deprecated' order by t10.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t11.* from relation t11 where t11.subject_id = 'actors/miller' and t11.since_earliest <= '1904-12-31' and t11.rank <> 'deprecated' order by t11.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t12.* from relation t12 where t12.object_id = 'actors/miller' and t12.since_earliest <= '1904-12-31' and t12.rank <> 'deprecated' order by t12.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t13.* from tenure t13 where t13.person_id = 'actors/miller' and t13.since_earliest <= '1904-12-31' and t13.rank <> 'deprecated' order by t13.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t14.* from office t14 where t14.body_id = 'actors/miller' order by t14.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t15.* from alliance t15 where t15.embodied_by_id = 'actors/miller' and t15.formed_earliest <= '1904-12-31' order by t15.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t16.* from place t16 where t16.country_id = 'actors/miller' order by t16.id desc limit 1001) r) > 1000) and not (
            (select count(*)
              from (select t17.* from participation t17 where t17.actor_id = 'actors/baker' and t17.meeting_start_earliest > '0000-00-00' and t17.meeting_start_earliest < '9999-99-99' and t17.meeting_start_earliest <= '1904-12-31' and t17.attendance not in ('declined', 'absent') and t17.rank <> 'deprecated' and exists
                (select 1 from meeting t18 where t18.id = t17.meeting_id and t18.status not in ('cancelled')) order by t17.meeting_start_earliest desc, t17.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t19.* from target t19 where t19.record_id = 'actors/baker' and t19.statement_said_earliest > '0000-00-00' and t19.statement_said_earliest < '9999-99-99' and t19.statement_said_earliest <= '1904-12-31' and t19.rank <> 'deprecated' order by t19.statement_said_earliest desc, t19.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t20.* from statement t20 where t20.speaker_id = 'actors/baker' and t20.said_earliest > '0000-00-00' and t20.said_earliest < '9999-99-99' and t20.said_earliest <= '1904-12-31' order by t20.said_earliest desc, t20.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t21.* from membership t21 where t21.actor_id = 'actors/baker' and t21.since_earliest <= '1904-12-31' and t21.rank <> 'deprecated' order by t21.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t22.* from obligation t22 where t22.obligor_id = 'actors/baker' and t22.since_earliest <= '1904-12-31' and t22.rank <> 'deprecated' order by t22.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t23.* from obligation t23 where t23.obligor_id = 'actors/baker' and t23.beneficiary_id is not null and t23.since_earliest <= '1904-12-31' and t23.rank <> 'deprecated' order by t23.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t24.* from obligation t24 where t24.beneficiary_id = 'actors/baker' and t24.since_earliest <= '1904-12-31' and t24.rank <> 'deprecated' order by t24.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t25.* from obligation t25 where t25.beneficiary_id = 'actors/baker' and t25.obligor_id is not null and t25.since_earliest <= '1904-12-31' and t25.rank <> 'deprecated' order by t25.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t26.* from relation t26 where t26.subject_id = 'actors/baker' and t26.since_earliest <= '1904-12-31' and t26.rank <> 'deprecated' order by t26.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t27.* from relation t27 where t27.object_id = 'actors/baker' and t27.since_earliest <= '1904-12-31' and t27.rank <> 'deprecated' order by t27.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t28.* from tenure t28 where t28.person_id = 'actors/baker' and t28.since_earliest <= '1904-12-31' and t28.rank <> 'deprecated' order by t28.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t29.* from office t29 where t29.body_id = 'actors/baker' order by t29.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t30.* from alliance t30 where t30.embodied_by_id = 'actors/baker' and t30.formed_earliest <= '1904-12-31' order by t30.id desc limit 1001) r) > 1000 or
            (select count(*)
              from (select t31.* from place t31 where t31.country_id = 'actors/baker' order by t31.id desc limit 1001) r) > 1000) and (not
            (select count(*) from near3) < 5 or (
              (select coalesce(sum(of_one), 0) <= 40 and coalesce(sum(of_other), 0) <= 40 from neighbours2) and not exists
              (select 1 from frontier4 where
                (select count(*)
                  from (select t68.* from participation t68 where t68.actor_id = frontier4.id and t68.meeting_start_earliest > '0000-00-00' and t68.meeting_start_earliest < '9999-99-99' and t68.meeting_start_earliest <= '1904-12-31' and t68.attendance not in ('declined', 'absent') and t68.rank <> 'deprecated' and exists
                    (select 1 from meeting t69 where t69.id = t68.meeting_id and t69.status not in ('cancelled')) order by t68.meeting_start_earliest desc, t68.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t70.* from target t70 where t70.record_id = frontier4.id and t70.statement_said_earliest > '0000-00-00' and t70.statement_said_earliest < '9999-99-99' and t70.statement_said_earliest <= '1904-12-31' and t70.rank <> 'deprecated' order by t70.statement_said_earliest desc, t70.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t71.* from statement t71 where t71.speaker_id = frontier4.id and t71.said_earliest > '0000-00-00' and t71.said_earliest < '9999-99-99' and t71.said_earliest <= '1904-12-31' order by t71.said_earliest desc, t71.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t72.* from membership t72 where t72.alliance_id = frontier4.id and t72.since_earliest <= '1904-12-31' and t72.rank <> 'deprecated' order by t72.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t73.* from membership t73 where t73.actor_id = frontier4.id and t73.since_earliest <= '1904-12-31' and t73.rank <> 'deprecated' order by t73.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t74.* from obligation t74 where t74.alliance_id = frontier4.id and t74.obligor_id is not null and t74.since_earliest <= '1904-12-31' and t74.rank <> 'deprecated' order by t74.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t75.* from obligation t75 where t75.alliance_id = frontier4.id and t75.beneficiary_id is not null and t75.since_earliest <= '1904-12-31' and t75.rank <> 'deprecated' order by t75.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t76.* from obligation t76 where t76.obligor_id = frontier4.id and t76.since_earliest <= '1904-12-31' and t76.rank <> 'deprecated' order by t76.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t77.* from obligation t77 where t77.obligor_id = frontier4.id and t77.beneficiary_id is not null and t77.since_earliest <= '1904-12-31' and t77.rank <> 'deprecated' order by t77.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t78.* from obligation t78 where t78.beneficiary_id = frontier4.id and t78.since_earliest <= '1904-12-31' and t78.rank <> 'deprecated' order by t78.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t79.* from obligation t79 where t79.beneficiary_id = frontier4.id and t79.obligor_id is not null and t79.since_earliest <= '1904-12-31' and t79.rank <> 'deprecated' order by t79.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t80.* from relation t80 where t80.subject_id = frontier4.id and t80.since_earliest <= '1904-12-31' and t80.rank <> 'deprecated' order by t80.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t81.* from relation t81 where t81.object_id = frontier4.id and t81.since_earliest <= '1904-12-31' and t81.rank <> 'deprecated' order by t81.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t82.* from tenure t82 where t82.person_id = frontier4.id and t82.since_earliest <= '1904-12-31' and t82.rank <> 'deprecated' order by t82.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t83.* from tenure t83 where t83.office_id = frontier4.id and t83.since_earliest <= '1904-12-31' and t83.rank <> 'deprecated' order by t83.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t84.* from office t84 where t84.id = frontier4.id order by t84.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t85.* from office t85 where t85.body_id = frontier4.id order by t85.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t86.* from alliance t86 where t86.id = frontier4.id and t86.embodied_by_id is not null and t86.formed_earliest <= '1904-12-31' order by t86.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t87.* from alliance t87 where t87.embodied_by_id = frontier4.id and t87.formed_earliest <= '1904-12-31' order by t87.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t88.* from meeting t88 where t88.id = frontier4.id and t88.part_of_id is not null and t88.start_earliest > '0000-00-00' and t88.start_earliest < '9999-99-99' and t88.start_earliest <= '1904-12-31' order by t88.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t89.* from meeting t89 where t89.part_of_id = frontier4.id and t89.start_earliest > '0000-00-00' and t89.start_earliest < '9999-99-99' and t89.start_earliest <= '1904-12-31' order by t89.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t90.* from place t90 where t90.id = frontier4.id and t90.country_id is not null order by t90.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t91.* from place t91 where t91.country_id = frontier4.id order by t91.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t92.* from topic t92 where t92.id = frontier4.id and t92.broader_id is not null order by t92.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t93.* from topic t93 where t93.broader_id = frontier4.id order by t93.id desc limit 41) r) > 40)))) as complete where exists
        (select 1 from record t94 where t94.id = 'actors/miller' and t94.retired is null) and exists
        (select 1 from record t95 where t95.id = 'actors/baker' and t95.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

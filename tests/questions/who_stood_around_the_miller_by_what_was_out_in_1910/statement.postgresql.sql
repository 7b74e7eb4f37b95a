with published1(id) as not materialized
(select t3.id from document t3 where t3.published_latest <= $2), told2(id) as not materialized
(select t4.record_id from citation t4 where t4.bearing = 'supports' and exists
  (select 1 from published1 where published1.id = t4.document_id)), ties3(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select $1, t2.alliance_id, 'membership', t2.id, t2.id, null, t2.since_earliest
  from (select t2.* from membership t2 where t2.actor_id = $1 and exists
    (select 1 from told2 where told2.id = t2.id) and t2.rank <> 'deprecated' order by t2.id desc limit 400) t2 where t2.alliance_id <> $1 union select $1, t5.alliance_id, 'obligation', t5.id, t5.id, null, t5.since_earliest
  from (select t5.* from obligation t5 where t5.obligor_id = $1 and exists
    (select 1 from told2 where told2.id = t5.id) and t5.rank <> 'deprecated' order by t5.id desc limit 400) t5 where t5.alliance_id <> $1 union select $1, t6.beneficiary_id, 'obligation', t6.id, t6.id, null, t6.since_earliest
  from (select t6.* from obligation t6 where t6.obligor_id = $1 and t6.beneficiary_id is not null and exists
    (select 1 from told2 where told2.id = t6.id) and t6.rank <> 'deprecated' order by t6.id desc limit 400) t6 where t6.beneficiary_id <> $1 union select $1, t7.alliance_id, 'obligation', t7.id, t7.id, null, t7.since_earliest
  from (select t7.* from obligation t7 where t7.beneficiary_id = $1 and exists
    (select 1 from told2 where told2.id = t7.id) and t7.rank <> 'deprecated' order by t7.id desc limit 400) t7 where t7.alliance_id <> $1 union select $1, t8.obligor_id, 'obligation', t8.id, t8.id, null, t8.since_earliest
  from (select t8.* from obligation t8 where t8.beneficiary_id = $1 and t8.obligor_id is not null and exists
    (select 1 from told2 where told2.id = t8.id) and t8.rank <> 'deprecated' order by t8.id desc limit 400) t8 where t8.obligor_id <> $1 union select $1, t9.object_id, 'relation', t9.id, t9.id, null, t9.since_earliest
  from (select t9.* from relation t9 where t9.subject_id = $1 and exists
    (select 1 from told2 where told2.id = t9.id) and t9.rank <> 'deprecated' order by t9.id desc limit 400) t9 where t9.object_id <> $1 union select $1, t10.subject_id, 'relation', t10.id, t10.id, null, t10.since_earliest
  from (select t10.* from relation t10 where t10.object_id = $1 and exists
    (select 1 from told2 where told2.id = t10.id) and t10.rank <> 'deprecated' order by t10.id desc limit 400) t10 where t10.subject_id <> $1 union select $1, t11.office_id, 'tenure', t11.id, t11.id, null, t11.since_earliest
  from (select t11.* from tenure t11 where t11.person_id = $1 and exists
    (select 1 from told2 where told2.id = t11.id) and t11.rank <> 'deprecated' order by t11.id desc limit 400) t11 where t11.office_id <> $1 union select $1, t12.id, 'office', t12.id, t12.id, null, '0000-00-00'
  from (select t12.* from office t12 where t12.body_id = $1 order by t12.id desc limit 400) t12 where t12.id <> $1 union select $1, t13.id, 'embodiment', t13.id, t13.id, null, t13.formed_earliest
  from (select t13.* from alliance t13 where t13.embodied_by_id = $1 order by t13.id desc limit 400) t13 where t13.id <> $1 union select $1, t14.id, 'part_of', t14.id, t14.id, null, '0000-00-00'
  from (select t14.* from place t14 where t14.country_id = $1 order by t14.id desc limit 400) t14 where t14.id <> $1 union all select $1, t17.actor_id, 'meeting', t15.meeting_id, min(t15.id), min(t17.id), max(t15.meeting_start_earliest)
  from (select t15.* from participation t15 where t15.actor_id = $1 and t15.attendance not in ('declined', 'absent') and exists
    (select 1 from told2 where told2.id = t15.id) and t15.rank <> 'deprecated' and exists
    (select 1 from meeting t16 where t16.id = t15.meeting_id and t16.status not in ('cancelled') and exists
      (select 1 from told2 where told2.id = t16.id)) order by t15.meeting_start_earliest desc, t15.id desc limit 400) t15 cross join participation t17 where t17.meeting_id = t15.meeting_id and t17.actor_id <> $1 and t17.attendance not in ('declined', 'absent') and exists
  (select 1 from told2 where told2.id = t17.id) and t17.rank <> 'deprecated' group by t17.actor_id, t15.meeting_id union all select $1, t19.speaker_id, 'statement', t18.statement_id, min(t18.id), min(t19.id), max(t18.statement_said_earliest)
  from (select t18.* from target t18 where t18.record_id = $1 and exists
    (select 1 from told2 where told2.id = t18.id) and t18.rank <> 'deprecated' order by t18.statement_said_earliest desc, t18.id desc limit 400) t18 cross join statement t19 where t19.id = t18.statement_id and t19.speaker_id <> $1 and exists
  (select 1 from told2 where told2.id = t19.id) group by t19.speaker_id, t18.statement_id union all select $1, t21.record_id, 'statement', t20.id, min(t20.id), min(t21.id), max(t20.said_earliest)
  from (select t20.* from statement t20 where t20.speaker_id = $1 and exists
    (select 1 from told2 where told2.id = t20.id) order by t20.said_earliest desc, t20.id desc limit 400) t20 cross join target t21 where t21.statement_id = t20.id and t21.record_id <> $1 and exists
  (select 1 from told2 where told2.id = t21.id) and t21.rank <> 'deprecated' group by t21.record_id, t20.id), ranked4(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties3 group by to_id) counted), p5 as materialized
(select t39.*, row_number() over (order by place) as _n
  from (select id as record_id, ties, place from ranked4 where place <= 20) t39), shown5(id) as materialized
(select id from ranked4 where place <= 20), counted6(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties3 join shown5 on shown5.id = to_id group by to_id, kind), x8(id, json) as
(select t42._n, concat('[',
    (select string_agg(t45._told, ',' order by t45._n)
      from (select t43._n as _n, concat('{"kind":"', t43.kind, '","ties":', t43.ties, '}') as _told
        from (select t44.*, row_number() over (order by kind) as _n
          from (select kind, ties from counted6 where id = t42.record_id) t44) t43 where t43._n <= 9) t45), ']') from p5 t42), latest7(from_id, to_id, kind, by_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, by_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, by_id desc, kind) as place from ties3 join shown5 on shown5.id = to_id) numbered where place <= 3), x10(id, json) as
(select t46._n, concat('[',
    (select string_agg(t66._told, ',' order by t66._n)
      from (select t54._n as _n, concat('{"from":{"id":', to_json(t55.id), ',"record_kind":', to_json(t55.record_kind), ',"label":', to_json(t55.label), '},"to":{"id":', to_json(t56.id), ',"record_kind":', to_json(t56.record_kind), ',"label":', to_json(t56.label), '},"kind":"', t54.kind, '","day":', case when t54.day is null then 'null' else concat('{"text":', to_json(t54.day), ',"earliest":', coalesce(to_json(nullif(nullif(t54.day_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t54.day_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"by":{"id":', to_json(t57.id), ',"record_kind":', to_json(t57.record_kind), ',"label":', to_json(t57.label), '},"edges":[',
          (select string_agg(t64._told, ',' order by t64._n)
            from (select t60._n as _n, concat('{"record":{"id":', to_json(t61.id), ',"record_kind":', to_json(t61.record_kind), ',"label":', to_json(t61.label), '},"citation":', case when t62.id is null then 'null' else concat('{"id":', to_json(t62.id), ',"start_offset":', coalesce(t62.start_offset::text, 'null'), ',"end_offset":', coalesce(t62.end_offset::text, 'null'), ',"page":', coalesce(to_json(t62.page)::text, 'null'), ',"phrase":', coalesce(to_json(t62.phrase)::text, 'null'), '}') end, '}') as _told
              from (select t63.*, row_number() over (order by place) as _n
                from (select 1 as place, t54.one_id as record_id,
                  (select min(t58.id) from citation t58 where t58.record_id = t54.one_id and t58.bearing = 'supports' and exists
                    (select 1 from published1 where published1.id = t58.document_id)) as citation_id where t54.one_id is not null union all select 2 as place, t54.two_id as record_id,
                  (select min(t59.id) from citation t59 where t59.record_id = t54.two_id and t59.bearing = 'supports' and exists
                    (select 1 from published1 where published1.id = t59.document_id)) as citation_id where t54.two_id is not null) t63) t60
              left join record t61 on t61.id = t60.record_id
              left join citation t62 on t62.id = t60.citation_id where t60._n <= 2) t64), ']}') as _told
        from (select t65.*, row_number() over (order by place) as _n
          from (select latest7.from_id, latest7.to_id, latest7.kind, latest7.by_id, latest7.one_id, latest7.two_id, latest7.place, coalesce(t47.start, t48.said, t49.since, t50.since, t51.since, t52.since, t53.formed) as day, coalesce(t47.start_earliest, t48.said_earliest, t49.since_earliest, t50.since_earliest, t51.since_earliest, t52.since_earliest, t53.formed_earliest) as day_earliest, coalesce(t47.start_latest, t48.said_latest, t49.since_latest, t50.since_latest, t51.since_latest, t52.since_latest, t53.formed_latest) as day_latest from latest7
            left join meeting t47 on t47.id = latest7.by_id
            left join statement t48 on t48.id = latest7.by_id
            left join membership t49 on t49.id = latest7.by_id
            left join obligation t50 on t50.id = latest7.by_id
            left join relation t51 on t51.id = latest7.by_id
            left join tenure t52 on t52.id = latest7.by_id
            left join alliance t53 on t53.id = latest7.by_id where latest7.to_id = t46.record_id) t65) t54
        left join record t55 on t55.id = t54.from_id
        left join record t56 on t56.id = t54.to_id
        left join record t57 on t57.id = t54.by_id where t54._n <= 3) t66), ']') from p5 t46), x11(id, json) as
(select 1, concat('[',
    (select string_agg(t67._told, ',' order by t67._n)
      from (select t40._n as _n, concat('{"record":{"id":', to_json(t41.id), ',"record_kind":', to_json(t41.record_kind), ',"label":', to_json(t41.label), '},"ties":', t40.ties, ',"counts":',
          (select x8.json from x8 where x8.id = t40._n), ',"latest":',
          (select x10.json from x10 where x10.id = t40._n), '}') as _told from p5 t40
        left join record t41 on t41.id = t40.record_id where t40._n <= 100) t67), ']')), between8(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized (with among(from_id, to_id, kind, by_id, one_id, two_id, day) as
  (select t69.from_id, t69.to_id, t69.kind, t69.by_id, t69.one_id, t69.two_id, t69.day from shown5 cross join lateral
    (select shown5.id, t70.actor_id, 'membership', t70.id, t70.id, null, t70.since_earliest
      from (select t70.* from membership t70 where t70.alliance_id = shown5.id and exists
        (select 1 from told2 where told2.id = t70.id) and t70.rank <> 'deprecated' order by t70.id desc limit 8) t70 where t70.actor_id <> shown5.id union select shown5.id, t71.alliance_id, 'membership', t71.id, t71.id, null, t71.since_earliest
      from (select t71.* from membership t71 where t71.actor_id = shown5.id and exists
        (select 1 from told2 where told2.id = t71.id) and t71.rank <> 'deprecated' order by t71.id desc limit 8) t71 where t71.alliance_id <> shown5.id union select shown5.id, t72.obligor_id, 'obligation', t72.id, t72.id, null, t72.since_earliest
      from (select t72.* from obligation t72 where t72.alliance_id = shown5.id and t72.obligor_id is not null and exists
        (select 1 from told2 where told2.id = t72.id) and t72.rank <> 'deprecated' order by t72.id desc limit 8) t72 where t72.obligor_id <> shown5.id union select shown5.id, t73.beneficiary_id, 'obligation', t73.id, t73.id, null, t73.since_earliest
      from (select t73.* from obligation t73 where t73.alliance_id = shown5.id and t73.beneficiary_id is not null and exists
        (select 1 from told2 where told2.id = t73.id) and t73.rank <> 'deprecated' order by t73.id desc limit 8) t73 where t73.beneficiary_id <> shown5.id union select shown5.id, t74.alliance_id, 'obligation', t74.id, t74.id, null, t74.since_earliest
      from (select t74.* from obligation t74 where t74.obligor_id = shown5.id and exists
        (select 1 from told2 where told2.id = t74.id) and t74.rank <> 'deprecated' order by t74.id desc limit 8) t74 where t74.alliance_id <> shown5.id union select shown5.id, t75.beneficiary_id, 'obligation', t75.id, t75.id, null, t75.since_earliest
      from (select t75.* from obligation t75 where t75.obligor_id = shown5.id and t75.beneficiary_id is not null and exists
        (select 1 from told2 where told2.id = t75.id) and t75.rank <> 'deprecated' order by t75.id desc limit 8) t75 where t75.beneficiary_id <> shown5.id union select shown5.id, t76.alliance_id, 'obligation', t76.id, t76.id, null, t76.since_earliest
      from (select t76.* from obligation t76 where t76.beneficiary_id = shown5.id and exists
        (select 1 from told2 where told2.id = t76.id) and t76.rank <> 'deprecated' order by t76.id desc limit 8) t76 where t76.alliance_id <> shown5.id union select shown5.id, t77.obligor_id, 'obligation', t77.id, t77.id, null, t77.since_earliest
      from (select t77.* from obligation t77 where t77.beneficiary_id = shown5.id and t77.obligor_id is not null and exists
        (select 1 from told2 where told2.id = t77.id) and t77.rank <> 'deprecated' order by t77.id desc limit 8) t77 where t77.obligor_id <> shown5.id union select shown5.id, t78.object_id, 'relation', t78.id, t78.id, null, t78.since_earliest
      from (select t78.* from relation t78 where t78.subject_id = shown5.id and exists
        (select 1 from told2 where told2.id = t78.id) and t78.rank <> 'deprecated' order by t78.id desc limit 8) t78 where t78.object_id <> shown5.id union select shown5.id, t79.subject_id, 'relation', t79.id, t79.id, null, t79.since_earliest
      from (select t79.* from relation t79 where t79.object_id = shown5.id and exists
        (select 1 from told2 where told2.id = t79.id) and t79.rank <> 'deprecated' order by t79.id desc limit 8) t79 where t79.subject_id <> shown5.id union select shown5.id, t80.office_id, 'tenure', t80.id, t80.id, null, t80.since_earliest
      from (select t80.* from tenure t80 where t80.person_id = shown5.id and exists
        (select 1 from told2 where told2.id = t80.id) and t80.rank <> 'deprecated' order by t80.id desc limit 8) t80 where t80.office_id <> shown5.id union select shown5.id, t81.person_id, 'tenure', t81.id, t81.id, null, t81.since_earliest
      from (select t81.* from tenure t81 where t81.office_id = shown5.id and exists
        (select 1 from told2 where told2.id = t81.id) and t81.rank <> 'deprecated' order by t81.id desc limit 8) t81 where t81.person_id <> shown5.id union select shown5.id, t82.body_id, 'office', t82.id, t82.id, null, '0000-00-00'
      from (select t82.* from office t82 where t82.id = shown5.id order by t82.id desc limit 8) t82 where t82.body_id <> shown5.id union select shown5.id, t83.id, 'office', t83.id, t83.id, null, '0000-00-00'
      from (select t83.* from office t83 where t83.body_id = shown5.id order by t83.id desc limit 8) t83 where t83.id <> shown5.id union select shown5.id, t84.embodied_by_id, 'embodiment', t84.id, t84.id, null, t84.formed_earliest
      from (select t84.* from alliance t84 where t84.id = shown5.id and t84.embodied_by_id is not null order by t84.id desc limit 8) t84 where t84.embodied_by_id <> shown5.id union select shown5.id, t85.id, 'embodiment', t85.id, t85.id, null, t85.formed_earliest
      from (select t85.* from alliance t85 where t85.embodied_by_id = shown5.id order by t85.id desc limit 8) t85 where t85.id <> shown5.id union select shown5.id, t86.part_of_id, 'part_of', t86.id, t86.id, null, t86.start_earliest
      from (select t86.* from meeting t86 where t86.id = shown5.id and t86.part_of_id is not null and exists
        (select 1 from told2 where told2.id = t86.id) order by t86.id desc limit 8) t86 where t86.part_of_id <> shown5.id union select shown5.id, t87.id, 'part_of', t87.id, t87.id, null, t87.start_earliest
      from (select t87.* from meeting t87 where t87.part_of_id = shown5.id and exists
        (select 1 from told2 where told2.id = t87.id) order by t87.id desc limit 8) t87 where t87.id <> shown5.id union select shown5.id, t88.country_id, 'part_of', t88.id, t88.id, null, '0000-00-00'
      from (select t88.* from place t88 where t88.id = shown5.id and t88.country_id is not null order by t88.id desc limit 8) t88 where t88.country_id <> shown5.id union select shown5.id, t89.id, 'part_of', t89.id, t89.id, null, '0000-00-00'
      from (select t89.* from place t89 where t89.country_id = shown5.id order by t89.id desc limit 8) t89 where t89.id <> shown5.id union select shown5.id, t90.broader_id, 'part_of', t90.id, t90.id, null, '0000-00-00'
      from (select t90.* from topic t90 where t90.id = shown5.id and t90.broader_id is not null order by t90.id desc limit 8) t90 where t90.broader_id <> shown5.id union select shown5.id, t91.id, 'part_of', t91.id, t91.id, null, '0000-00-00'
      from (select t91.* from topic t91 where t91.broader_id = shown5.id order by t91.id desc limit 8) t91 where t91.id <> shown5.id union all select shown5.id, t94.actor_id, 'meeting', t92.meeting_id, min(t92.id), min(t94.id), max(t92.meeting_start_earliest)
      from (select t92.* from participation t92 where t92.actor_id = shown5.id and t92.attendance not in ('declined', 'absent') and exists
        (select 1 from told2 where told2.id = t92.id) and t92.rank <> 'deprecated' and exists
        (select 1 from meeting t93 where t93.id = t92.meeting_id and t93.status not in ('cancelled') and exists
          (select 1 from told2 where told2.id = t93.id)) order by t92.meeting_start_earliest desc, t92.id desc limit 8) t92 cross join participation t94 where t94.meeting_id = t92.meeting_id and t94.actor_id <> shown5.id and t94.attendance not in ('declined', 'absent') and exists
      (select 1 from told2 where told2.id = t94.id) and t94.rank <> 'deprecated' group by t94.actor_id, t92.meeting_id union all select shown5.id, t96.speaker_id, 'statement', t95.statement_id, min(t95.id), min(t96.id), max(t95.statement_said_earliest)
      from (select t95.* from target t95 where t95.record_id = shown5.id and exists
        (select 1 from told2 where told2.id = t95.id) and t95.rank <> 'deprecated' order by t95.statement_said_earliest desc, t95.id desc limit 8) t95 cross join statement t96 where t96.id = t95.statement_id and t96.speaker_id <> shown5.id and exists
      (select 1 from told2 where told2.id = t96.id) group by t96.speaker_id, t95.statement_id union all select shown5.id, t98.record_id, 'statement', t97.id, min(t97.id), min(t98.id), max(t97.said_earliest)
      from (select t97.* from statement t97 where t97.speaker_id = shown5.id and exists
        (select 1 from told2 where told2.id = t97.id) order by t97.said_earliest desc, t97.id desc limit 8) t97 cross join target t98 where t98.statement_id = t97.id and t98.record_id <> shown5.id and exists
      (select 1 from told2 where told2.id = t98.id) and t98.rank <> 'deprecated' group by t98.record_id, t97.id) t69(from_id, to_id, kind, by_id, one_id, two_id, day)) select from_id, to_id, kind, by_id, one_id, two_id, day
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case when from_id > to_id then from_id else to_id end order by day desc, by_id desc, kind, from_id) as place from among join shown5 on shown5.id = to_id) numbered where place = 1), p13 as materialized
(select t106.*, row_number() over (order by from_id, to_id) as _n
  from (select between8.from_id, between8.to_id, between8.kind, between8.by_id, between8.one_id, between8.two_id, coalesce(t99.start, t100.said, t101.since, t102.since, t103.since, t104.since, t105.formed) as day, coalesce(t99.start_earliest, t100.said_earliest, t101.since_earliest, t102.since_earliest, t103.since_earliest, t104.since_earliest, t105.formed_earliest) as day_earliest, coalesce(t99.start_latest, t100.said_latest, t101.since_latest, t102.since_latest, t103.since_latest, t104.since_latest, t105.formed_latest) as day_latest from between8
    left join meeting t99 on t99.id = between8.by_id
    left join statement t100 on t100.id = between8.by_id
    left join membership t101 on t101.id = between8.by_id
    left join obligation t102 on t102.id = between8.by_id
    left join relation t103 on t103.id = between8.by_id
    left join tenure t104 on t104.id = between8.by_id
    left join alliance t105 on t105.id = between8.by_id) t106), x14(id, json) as
(select t111._n, concat('[',
    (select string_agg(t118._told, ',' order by t118._n)
      from (select t114._n as _n, concat('{"record":{"id":', to_json(t115.id), ',"record_kind":', to_json(t115.record_kind), ',"label":', to_json(t115.label), '},"citation":', case when t116.id is null then 'null' else concat('{"id":', to_json(t116.id), ',"start_offset":', coalesce(t116.start_offset::text, 'null'), ',"end_offset":', coalesce(t116.end_offset::text, 'null'), ',"page":', coalesce(to_json(t116.page)::text, 'null'), ',"phrase":', coalesce(to_json(t116.phrase)::text, 'null'), '}') end, '}') as _told
        from (select t117.*, row_number() over (order by place) as _n
          from (select 1 as place, t111.one_id as record_id,
            (select min(t112.id) from citation t112 where t112.record_id = t111.one_id and t112.bearing = 'supports' and exists
              (select 1 from published1 where published1.id = t112.document_id)) as citation_id where t111.one_id is not null union all select 2 as place, t111.two_id as record_id,
            (select min(t113.id) from citation t113 where t113.record_id = t111.two_id and t113.bearing = 'supports' and exists
              (select 1 from published1 where published1.id = t113.document_id)) as citation_id where t111.two_id is not null) t117) t114
        left join record t115 on t115.id = t114.record_id
        left join citation t116 on t116.id = t114.citation_id where t114._n <= 2) t118), ']') from p13 t111), x15(id, json) as
(select 1, concat('[',
    (select string_agg(t119._told, ',' order by t119._n)
      from (select t107._n as _n, concat('{"from":{"id":', to_json(t108.id), ',"record_kind":', to_json(t108.record_kind), ',"label":', to_json(t108.label), '},"to":{"id":', to_json(t109.id), ',"record_kind":', to_json(t109.record_kind), ',"label":', to_json(t109.label), '},"kind":"', t107.kind, '","day":', case when t107.day is null then 'null' else concat('{"text":', to_json(t107.day), ',"earliest":', coalesce(to_json(nullif(nullif(t107.day_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t107.day_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"by":{"id":', to_json(t110.id), ',"record_kind":', to_json(t110.record_kind), ',"label":', to_json(t110.label), '},"edges":',
          (select x14.json from x14 where x14.id = t107._n), '}') as _told from p13 t107
        left join record t108 on t108.id = t107.from_id
        left join record t109 on t109.id = t107.to_id
        left join record t110 on t110.id = t107.by_id where t107._n <= 200) t119), ']')) select convert_to(concat('{"data":', coalesce(
      (select concat('{"neighbours":',
          (select x11.json from x11), ',"among":',
          (select x15.json from x15), ',"more":', t1.more, ',"complete":', case when t1.complete then 'true' else 'false' end, '}')
        from (select
          (select count(*) from ranked4 where place > 20) as more, not (
            (select count(*)
              from (select t23.* from participation t23 where t23.actor_id = $4 and t23.attendance not in ('declined', 'absent') and exists
                (select 1 from told2 where told2.id = t23.id) and t23.rank <> 'deprecated' and exists
                (select 1 from meeting t24 where t24.id = t23.meeting_id and t24.status not in ('cancelled') and exists
                  (select 1 from told2 where told2.id = t24.id)) order by t23.meeting_start_earliest desc, t23.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t25.* from target t25 where t25.record_id = $4 and exists
                (select 1 from told2 where told2.id = t25.id) and t25.rank <> 'deprecated' order by t25.statement_said_earliest desc, t25.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t26.* from statement t26 where t26.speaker_id = $4 and exists
                (select 1 from told2 where told2.id = t26.id) order by t26.said_earliest desc, t26.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t27.* from membership t27 where t27.actor_id = $4 and exists
                (select 1 from told2 where told2.id = t27.id) and t27.rank <> 'deprecated' order by t27.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t28.* from obligation t28 where t28.obligor_id = $4 and exists
                (select 1 from told2 where told2.id = t28.id) and t28.rank <> 'deprecated' order by t28.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t29.* from obligation t29 where t29.obligor_id = $4 and t29.beneficiary_id is not null and exists
                (select 1 from told2 where told2.id = t29.id) and t29.rank <> 'deprecated' order by t29.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t30.* from obligation t30 where t30.beneficiary_id = $4 and exists
                (select 1 from told2 where told2.id = t30.id) and t30.rank <> 'deprecated' order by t30.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t31.* from obligation t31 where t31.beneficiary_id = $4 and t31.obligor_id is not null and exists
                (select 1 from told2 where told2.id = t31.id) and t31.rank <> 'deprecated' order by t31.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t32.* from relation t32 where t32.subject_id = $4 and exists
                (select 1 from told2 where told2.id = t32.id) and t32.rank <> 'deprecated' order by t32.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t33.* from relation t33 where t33.object_id = $4 and exists
                (select 1 from told2 where told2.id = t33.id) and t33.rank <> 'deprecated' order by t33.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t34.* from tenure t34 where t34.person_id = $4 and exists
                (select 1 from told2 where told2.id = t34.id) and t34.rank <> 'deprecated' order by t34.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t35.* from office t35 where t35.body_id = $4 order by t35.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t36.* from alliance t36 where t36.embodied_by_id = $4 order by t36.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t37.* from place t37 where t37.country_id = $4 order by t37.id desc limit 401) r) > 400) as complete where exists
          (select 1 from record t22 where t22.id = $3 and t22.retired is null)) t1), 'null'), ',"revision":',
    (select value from counter where name = 'revision'), '}'), 'UTF8')

with published1(id) as not materialized
(select t3.id from document t3 where t3.published_latest <= $2), told2(id) as not materialized
(select t4.record_id from citation t4 where t4.bearing = 'supports' and exists
  (select 1 from published1 where published1.id = t4.document_id)), ties3(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select $1, t2.alliance_id, 'membership', t2.id, t2.id, null, t2.since_earliest
  from (select t2.* from membership t2 where t2.actor_id = $1 and exists
    (select 1 from told2 where told2.id = t2.id) and t2.rank <> 'deprecated' order by t2.id desc limit 400) t2 where t2.alliance_id <> $1 union select $1, t5.alliance_id, 'obligation', t5.id, t5.id, null, t5.since_earliest
  from (select t5.* from obligation t5 where t5.obligor_id = $1 and exists
    (select 1 from told2 where told2.id = t5.id) and t5.rank <> 'deprecated' order by t5.id desc limit 400) t5 where t5.alliance_id <> $1 union select $1, t6.beneficiary_id, 'obligation', t6.id, t6.id, null, t6.since_earliest
  from (select t6.* from obligation t6 where t6.obligor_id = $1 and t6.beneficiary_id is not null and exists
    (select 1 from told2 where told2.id = t6.id) and t6.rank <> 'deprecated' order by t6.id desc limit 400) t6 where t6.beneficiary_id <> $1 union select $1, t7.alliance_id, 'obligation', t7.id, t7.id, null, t7.since_earliest
  from (select t7.* from obligation t7 where t7.beneficiary_id = $1 and exists
    (select 1 from told2 where told2.id = t7.id) and t7.rank <> 'deprecated' order by t7.id desc limit 400) t7 where t7.alliance_id <> $1 union select $1, t8.obligor_id, 'obligation', t8.id, t8.id, null, t8.since_earliest
  from (select t8.* from obligation t8 where t8.beneficiary_id = $1 and t8.obligor_id is not null and exists
    (select 1 from told2 where told2.id = t8.id) and t8.rank <> 'deprecated' order by t8.id desc limit 400) t8 where t8.obligor_id <> $1 union select $1, t9.object_id, 'relation', t9.id, t9.id, null, t9.since_earliest
  from (select t9.* from relation t9 where t9.subject_id = $1 and exists
    (select 1 from told2 where told2.id = t9.id) and t9.rank <> 'deprecated' order by t9.id desc limit 400) t9 where t9.object_id <> $1 union select $1, t10.subject_id, 'relation', t10.id, t10.id, null, t10.since_earliest
  from (select t10.* from relation t10 where t10.object_id = $1 and exists
    (select 1 from told2 where told2.id = t10.id) and t10.rank <> 'deprecated' order by t10.id desc limit 400) t10 where t10.subject_id <> $1 union select $1, t11.office_id, 'tenure', t11.id, t11.id, null, t11.since_earliest
  from (select t11.* from tenure t11 where t11.person_id = $1 and exists
    (select 1 from told2 where told2.id = t11.id) and t11.rank <> 'deprecated' order by t11.id desc limit 400) t11 where t11.office_id <> $1 union select $1, t12.id, 'office', t12.id, t12.id, null, '0000-00-00'
  from (select t12.* from office t12 where t12.body_id = $1 order by t12.id desc limit 400) t12 where t12.id <> $1 union select $1, t13.id, 'embodiment', t13.id, t13.id, null, t13.formed_earliest
  from (select t13.* from alliance t13 where t13.embodied_by_id = $1 order by t13.id desc limit 400) t13 where t13.id <> $1 union select $1, t14.id, 'part_of', t14.id, t14.id, null, '0000-00-00'
  from (select t14.* from place t14 where t14.country_id = $1 order by t14.id desc limit 400) t14 where t14.id <> $1 union all select $1, t17.actor_id, 'meeting', t15.meeting_id, min(t15.id), min(t17.id), max(t15.meeting_start_earliest)
  from (select t15.* from participation t15 where t15.actor_id = $1 and t15.attendance not in ('declined', 'absent') and exists
    (select 1 from told2 where told2.id = t15.id) and t15.rank <> 'deprecated' and exists
    (select 1 from meeting t16 where t16.id = t15.meeting_id and t16.status not in ('cancelled') and exists
      (select 1 from told2 where told2.id = t16.id)) order by t15.meeting_start_earliest desc, t15.id desc limit 400) t15 cross join participation t17 where t17.meeting_id = t15.meeting_id and t17.actor_id <> $1 and t17.attendance not in ('declined', 'absent') and exists
  (select 1 from told2 where told2.id = t17.id) and t17.rank <> 'deprecated' group by t17.actor_id, t15.meeting_id union all select $1, t19.speaker_id, 'statement', t18.statement_id, min(t18.id), min(t19.id), max(t18.statement_said_earliest)
  from (select t18.* from target t18 where t18.record_id = $1 and exists
    (select 1 from told2 where told2.id = t18.id) and t18.rank <> 'deprecated' order by t18.statement_said_earliest desc, t18.id desc limit 400) t18 cross join statement t19 where t19.id = t18.statement_id and t19.speaker_id <> $1 and exists
  (select 1 from told2 where told2.id = t19.id) group by t19.speaker_id, t18.statement_id union all select $1, t21.record_id, 'statement', t20.id, min(t20.id), min(t21.id), max(t20.said_earliest)
  from (select t20.* from statement t20 where t20.speaker_id = $1 and exists
    (select 1 from told2 where told2.id = t20.id) order by t20.said_earliest desc, t20.id desc limit 400) t20 cross join target t21 where t21.statement_id = t20.id and t21.record_id <> $1 and exists
  (select 1 from told2 where told2.id = t21.id) and t21.rank <> 'deprecated' group by t21.record_id, t20.id), ranked4(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties3 group by to_id) counted), p5 as materialized
(select t39.*, row_number() over (order by place) as _n
  from (select id as record_id, ties, place from ranked4 where place <= 20) t39), shown5(id) as materialized
(select id from ranked4 where place <= 20), counted6(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties3 join shown5 on shown5.id = to_id group by to_id, kind), x8(id, json) as
(select t42._n, concat('[',
    (select string_agg(t45._told, ',' order by t45._n)
      from (select t43._n as _n, concat('{"kind":"', upper(t43.kind), '","ties":', t43.ties, '}') as _told
        from (select t44.*, row_number() over (order by kind) as _n
          from (select kind, ties from counted6 where id = t42.record_id) t44) t43 where t43._n <= 9) t45), ']') from p5 t42), latest7(from_id, to_id, kind, by_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, by_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, by_id desc, kind) as place from ties3 join shown5 on shown5.id = to_id) numbered where place <= 3), x10(id, json) as
(select t46._n, concat('[',
    (select string_agg(t66._told, ',' order by t66._n)
      from (select t54._n as _n, concat('{"from":{"id":', to_json(t55.id), ',"recordKind":', to_json(upper(t55.record_kind)), ',"label":', to_json(t55.label), '},"to":{"id":', to_json(t56.id), ',"recordKind":', to_json(upper(t56.record_kind)), ',"label":', to_json(t56.label), '},"kind":"', upper(t54.kind), '","day":', case when t54.day is null then 'null' else concat('{"text":', to_json(t54.day), ',"earliest":', coalesce(to_json(nullif(nullif(t54.day_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t54.day_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"by":{"id":', to_json(t57.id), ',"recordKind":', to_json(upper(t57.record_kind)), ',"label":', to_json(t57.label), '},"edges":[',
          (select string_agg(t64._told, ',' order by t64._n)
            from (select t60._n as _n, concat('{"record":{"id":', to_json(t61.id), ',"recordKind":', to_json(upper(t61.record_kind)), ',"label":', to_json(t61.label), '},"citation":', case when t62.id is null then 'null' else concat('{"id":', to_json(t62.id), ',"startOffset":', coalesce(t62.start_offset::text, 'null'), ',"endOffset":', coalesce(t62.end_offset::text, 'null'), ',"page":', coalesce(to_json(t62.page)::text, 'null'), ',"phrase":', coalesce(to_json(t62.phrase)::text, 'null'), '}') end, '}') as _told
              from (select t63.*, row_number() over (order by place) as _n
                from (select 1 as place, t54.one_id as record_id,
                  (select min(t58.id) from citation t58 where t58.record_id = t54.one_id and t58.bearing = 'supports' and exists
                    (select 1 from published1 where published1.id = t58.document_id)) as citation_id where t54.one_id is not null union all select 2 as place, t54.two_id as record_id,
                  (select min(t59.id) from citation t59 where t59.record_id = t54.two_id and t59.bearing = 'supports' and exists
                    (select 1 from published1 where published1.id = t59.document_id)) as citation_id where t54.two_id is not null) t63) t60
              left join record t61 on t61.id = t60.record_id
              left join citation t62 on t62.id = t60.citation_id where t60._n <= 2) t64), ']}') as _told
        from (select t65.*, row_number() over (order by place) as _n
          from (select latest7.from_id, latest7.to_id, latest7.kind, latest7.by_id, latest7.one_id, latest7.two_id, latest7.place, coalesce(t47.start, t48.said, t49.since, t50.since, t51.since, t52.since, t53.formed) as day, coalesce(t47.start_earliest, t48.said_earliest, t49.since_earliest, t50.since_earliest, t51.since_earliest, t52.since_earliest, t53.formed_earliest) as day_earliest, coalesce(t47.start_latest, t48.said_latest, t49.since_latest, t50.since_latest, t51.since_latest, t52.since_latest, t53.formed_latest) as day_latest from latest7
            left join meeting t47 on t47.id = latest7.by_id
            left join statement t48 on t48.id = latest7.by_id
            left join membership t49 on t49.id = latest7.by_id
            left join obligation t50 on t50.id = latest7.by_id
            left join relation t51 on t51.id = latest7.by_id
            left join tenure t52 on t52.id = latest7.by_id
            left join alliance t53 on t53.id = latest7.by_id where latest7.to_id = t46.record_id) t65) t54
        left join record t55 on t55.id = t54.from_id
        left join record t56 on t56.id = t54.to_id
        left join record t57 on t57.id = t54.by_id where t54._n <= 3) t66), ']') from p5 t46), x11(id, json) as
(select 1, concat('[',
    (select string_agg(t67._told, ',' order by t67._n)
      from (select t40._n as _n, concat('{"record":{"id":', to_json(t41.id), ',"recordKind":', to_json(upper(t41.record_kind)), ',"label":', to_json(t41.label), '},"ties":', t40.ties, ',"counts":',
          (select x8.json from x8 where x8.id = t40._n), ',"latest":',
          (select x10.json from x10 where x10.id = t40._n), '}') as _told from p5 t40
        left join record t41 on t41.id = t40.record_id where t40._n <= 100) t67), ']')), between8(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized (with among(from_id, to_id, kind, by_id, one_id, two_id, day) as
  (select t69.from_id, t69.to_id, t69.kind, t69.by_id, t69.one_id, t69.two_id, t69.day from shown5 cross join lateral
    (select shown5.id, t70.actor_id, 'membership', t70.id, t70.id, null, t70.since_earliest
      from (select t70.* from membership t70 where t70.alliance_id = shown5.id and exists
        (select 1 from told2 where told2.id = t70.id) and t70.rank <> 'deprecated' order by t70.id desc limit 8) t70 where t70.actor_id <> shown5.id union select shown5.id, t71.alliance_id, 'membership', t71.id, t71.id, null, t71.since_earliest
      from (select t71.* from membership t71 where t71.actor_id = shown5.id and exists
        (select 1 from told2 where told2.id = t71.id) and t71.rank <> 'deprecated' order by t71.id desc limit 8) t71 where t71.alliance_id <> shown5.id union select shown5.id, t72.obligor_id, 'obligation', t72.id, t72.id, null, t72.since_earliest
      from (select t72.* from obligation t72 where t72.alliance_id = shown5.id and t72.obligor_id is not null and exists
        (select 1 from told2 where told2.id = t72.id) and t72.rank <> 'deprecated' order by t72.id desc limit 8) t72 where t72.obligor_id <> shown5.id union select shown5.id, t73.beneficiary_id, 'obligation', t73.id, t73.id, null, t73.since_earliest
      from (select t73.* from obligation t73 where t73.alliance_id = shown5.id and t73.beneficiary_id is not null and exists
        (select 1 from told2 where told2.id = t73.id) and t73.rank <> 'deprecated' order by t73.id desc limit 8) t73 where t73.beneficiary_id <> shown5.id union select shown5.id, t74.alliance_id, 'obligation', t74.id, t74.id, null, t74.since_earliest
      from (select t74.* from obligation t74 where t74.obligor_id = shown5.id and exists
        (select 1 from told2 where told2.id = t74.id) and t74.rank <> 'deprecated' order by t74.id desc limit 8) t74 where t74.alliance_id <> shown5.id union select shown5.id, t75.beneficiary_id, 'obligation', t75.id, t75.id, null, t75.since_earliest
      from (select t75.* from obligation t75 where t75.obligor_id = shown5.id and t75.beneficiary_id is not null and exists
        (select 1 from told2 where told2.id = t75.id) and t75.rank <> 'deprecated' order by t75.id desc limit 8) t75 where t75.beneficiary_id <> shown5.id union select shown5.id, t76.alliance_id, 'obligation', t76.id, t76.id, null, t76.since_earliest
      from (select t76.* from obligation t76 where t76.beneficiary_id = shown5.id and exists
        (select 1 from told2 where told2.id = t76.id) and t76.rank <> 'deprecated' order by t76.id desc limit 8) t76 where t76.alliance_id <> shown5.id union select shown5.id, t77.obligor_id, 'obligation', t77.id, t77.id, null, t77.since_earliest
      from (select t77.* from obligation t77 where t77.beneficiary_id = shown5.id and t77.obligor_id is not null and exists
        (select 1 from told2 where told2.id = t77.id) and t77.rank <> 'deprecated' order by t77.id desc limit 8) t77 where t77.obligor_id <> shown5.id union select shown5.id, t78.object_id, 'relation', t78.id, t78.id, null, t78.since_earliest
      from (select t78.* from relation t78 where t78.subject_id = shown5.id and exists
        (select 1 from told2 where told2.id = t78.id) and t78.rank <> 'deprecated' order by t78.id desc limit 8) t78 where t78.object_id <> shown5.id union select shown5.id, t79.subject_id, 'relation', t79.id, t79.id, null, t79.since_earliest
      from (select t79.* from relation t79 where t79.object_id = shown5.id and exists
        (select 1 from told2 where told2.id = t79.id) and t79.rank <> 'deprecated' order by t79.id desc limit 8) t79 where t79.subject_id <> shown5.id union select shown5.id, t80.office_id, 'tenure', t80.id, t80.id, null, t80.since_earliest
      from (select t80.* from tenure t80 where t80.person_id = shown5.id and exists
        (select 1 from told2 where told2.id = t80.id) and t80.rank <> 'deprecated' order by t80.id desc limit 8) t80 where t80.office_id <> shown5.id union select shown5.id, t81.person_id, 'tenure', t81.id, t81.id, null, t81.since_earliest
      from (select t81.* from tenure t81 where t81.office_id = shown5.id and exists
        (select 1 from told2 where told2.id = t81.id) and t81.rank <> 'deprecated' order by t81.id desc limit 8) t81 where t81.person_id <> shown5.id union select shown5.id, t82.body_id, 'office', t82.id, t82.id, null, '0000-00-00'
      from (select t82.* from office t82 where t82.id = shown5.id order by t82.id desc limit 8) t82 where t82.body_id <> shown5.id union select shown5.id, t83.id, 'office', t83.id, t83.id, null, '0000-00-00'
      from (select t83.* from office t83 where t83.body_id = shown5.id order by t83.id desc limit 8) t83 where t83.id <> shown5.id union select shown5.id, t84.embodied_by_id, 'embodiment', t84.id, t84.id, null, t84.formed_earliest
      from (select t84.* from alliance t84 where t84.id = shown5.id and t84.embodied_by_id is not null order by t84.id desc limit 8) t84 where t84.embodied_by_id <> shown5.id union select shown5.id, t85.id, 'embodiment', t85.id, t85.id, null, t85.formed_earliest
      from (select t85.* from alliance t85 where t85.embodied_by_id = shown5.id order by t85.id desc limit 8) t85 where t85.id <> shown5.id union select shown5.id, t86.part_of_id, 'part_of', t86.id, t86.id, null, t86.start_earliest
      from (select t86.* from meeting t86 where t86.id = shown5.id and t86.part_of_id is not null and exists
        (select 1 from told2 where told2.id = t86.id) order by t86.id desc limit 8) t86 where t86.part_of_id <> shown5.id union select shown5.id, t87.id, 'part_of', t87.id, t87.id, null, t87.start_earliest
      from (select t87.* from meeting t87 where t87.part_of_id = shown5.id and exists
        (select 1 from told2 where told2.id = t87.id) order by t87.id desc limit 8) t87 where t87.id <> shown5.id union select shown5.id, t88.country_id, 'part_of', t88.id, t88.id, null, '0000-00-00'
      from (select t88.* from place t88 where t88.id = shown5.id and t88.country_id is not null order by t88.id desc limit 8) t88 where t88.country_id <> shown5.id union select shown5.id, t89.id, 'part_of', t89.id, t89.id, null, '0000-00-00'
      from (select t89.* from place t89 where t89.country_id = shown5.id order by t89.id desc limit 8) t89 where t89.id <> shown5.id union select shown5.id, t90.broader_id, 'part_of', t90.id, t90.id, null, '0000-00-00'
      from (select t90.* from topic t90 where t90.id = shown5.id and t90.broader_id is not null order by t90.id desc limit 8) t90 where t90.broader_id <> shown5.id union select shown5.id, t91.id, 'part_of', t91.id, t91.id, null, '0000-00-00'
      from (select t91.* from topic t91 where t91.broader_id = shown5.id order by t91.id desc limit 8) t91 where t91.id <> shown5.id union all select shown5.id, t94.actor_id, 'meeting', t92.meeting_id, min(t92.id), min(t94.id), max(t92.meeting_start_earliest)
      from (select t92.* from participation t92 where t92.actor_id = shown5.id and t92.attendance not in ('declined', 'absent') and exists
        (select 1 from told2 where told2.id = t92.id) and t92.rank <> 'deprecated' and exists
        (select 1 from meeting t93 where t93.id = t92.meeting_id and t93.status not in ('cancelled') and exists
          (select 1 from told2 where told2.id = t93.id)) order by t92.meeting_start_earliest desc, t92.id desc limit 8) t92 cross join participation t94 where t94.meeting_id = t92.meeting_id and t94.actor_id <> shown5.id and t94.attendance not in ('declined', 'absent') and exists
      (select 1 from told2 where told2.id = t94.id) and t94.rank <> 'deprecated' group by t94.actor_id, t92.meeting_id union all select shown5.id, t96.speaker_id, 'statement', t95.statement_id, min(t95.id), min(t96.id), max(t95.statement_said_earliest)
      from (select t95.* from target t95 where t95.record_id = shown5.id and exists
        (select 1 from told2 where told2.id = t95.id) and t95.rank <> 'deprecated' order by t95.statement_said_earliest desc, t95.id desc limit 8) t95 cross join statement t96 where t96.id = t95.statement_id and t96.speaker_id <> shown5.id and exists
      (select 1 from told2 where told2.id = t96.id) group by t96.speaker_id, t95.statement_id union all select shown5.id, t98.record_id, 'statement', t97.id, min(t97.id), min(t98.id), max(t97.said_earliest)
      from (select t97.* from statement t97 where t97.speaker_id = shown5.id and exists
        (select 1 from told2 where told2.id = t97.id) order by t97.said_earliest desc, t97.id desc limit 8) t97 cross join target t98 where t98.statement_id = t97.id and t98.record_id <> shown5.id and exists
      (select 1 from told2 where told2.id = t98.id) and t98.rank <> 'deprecated' group by t98.record_id, t97.id) t69(from_id, to_id, kind, by_id, one_id, two_id, day)) select from_id, to_id, kind, by_id, one_id, two_id, day
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case when from_id > to_id then from_id else to_id end order by day desc, by_id desc, kind, from_id) as place from among join shown5 on shown5.id = to_id) numbered where place = 1), p13 as materialized
(select t106.*, row_number() over (order by from_id, to_id) as _n
  from (select between8.from_id, between8.to_id, between8.kind, between8.by_id, between8.one_id, between8.two_id, coalesce(t99.start, t100.said, t101.since, t102.since, t103.since, t104.since, t105.formed) as day, coalesce(t99.start_earliest, t100.said_earliest, t101.since_earliest, t102.since_earliest, t103.since_earliest, t104.since_earliest, t105.formed_earliest) as day_earliest, coalesce(t99.start_latest, t100.said_latest, t101.since_latest, t102.since_latest, t103.since_latest, t104.since_latest, t105.formed_latest) as day_latest from between8
    left join meeting t99 on t99.id = between8.by_id
    left join statement t100 on t100.id = between8.by_id
    left join membership t101 on t101.id = between8.by_id
    left join obligation t102 on t102.id = between8.by_id
    left join relation t103 on t103.id = between8.by_id
    left join tenure t104 on t104.id = between8.by_id
    left join alliance t105 on t105.id = between8.by_id) t106), x14(id, json) as
(select t111._n, concat('[',
    (select string_agg(t118._told, ',' order by t118._n)
      from (select t114._n as _n, concat('{"record":{"id":', to_json(t115.id), ',"recordKind":', to_json(upper(t115.record_kind)), ',"label":', to_json(t115.label), '},"citation":', case when t116.id is null then 'null' else concat('{"id":', to_json(t116.id), ',"startOffset":', coalesce(t116.start_offset::text, 'null'), ',"endOffset":', coalesce(t116.end_offset::text, 'null'), ',"page":', coalesce(to_json(t116.page)::text, 'null'), ',"phrase":', coalesce(to_json(t116.phrase)::text, 'null'), '}') end, '}') as _told
        from (select t117.*, row_number() over (order by place) as _n
          from (select 1 as place, t111.one_id as record_id,
            (select min(t112.id) from citation t112 where t112.record_id = t111.one_id and t112.bearing = 'supports' and exists
              (select 1 from published1 where published1.id = t112.document_id)) as citation_id where t111.one_id is not null union all select 2 as place, t111.two_id as record_id,
            (select min(t113.id) from citation t113 where t113.record_id = t111.two_id and t113.bearing = 'supports' and exists
              (select 1 from published1 where published1.id = t113.document_id)) as citation_id where t111.two_id is not null) t117) t114
        left join record t115 on t115.id = t114.record_id
        left join citation t116 on t116.id = t114.citation_id where t114._n <= 2) t118), ']') from p13 t111), x15(id, json) as
(select 1, concat('[',
    (select string_agg(t119._told, ',' order by t119._n)
      from (select t107._n as _n, concat('{"from":{"id":', to_json(t108.id), ',"recordKind":', to_json(upper(t108.record_kind)), ',"label":', to_json(t108.label), '},"to":{"id":', to_json(t109.id), ',"recordKind":', to_json(upper(t109.record_kind)), ',"label":', to_json(t109.label), '},"kind":"', upper(t107.kind), '","day":', case when t107.day is null then 'null' else concat('{"text":', to_json(t107.day), ',"earliest":', coalesce(to_json(nullif(nullif(t107.day_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t107.day_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"by":{"id":', to_json(t110.id), ',"recordKind":', to_json(upper(t110.record_kind)), ',"label":', to_json(t110.label), '},"edges":',
          (select x14.json from x14 where x14.id = t107._n), '}') as _told from p13 t107
        left join record t108 on t108.id = t107.from_id
        left join record t109 on t109.id = t107.to_id
        left join record t110 on t110.id = t107.by_id where t107._n <= 200) t119), ']')) select convert_to(concat('{"data":{"at":{"network":', coalesce(
      (select concat('{"neighbours":',
          (select x11.json from x11), ',"among":',
          (select x15.json from x15), ',"more":', t1.more, ',"complete":', case when t1.complete then 'true' else 'false' end, '}')
        from (select
          (select count(*) from ranked4 where place > 20) as more, not (
            (select count(*)
              from (select t23.* from participation t23 where t23.actor_id = $4 and t23.attendance not in ('declined', 'absent') and exists
                (select 1 from told2 where told2.id = t23.id) and t23.rank <> 'deprecated' and exists
                (select 1 from meeting t24 where t24.id = t23.meeting_id and t24.status not in ('cancelled') and exists
                  (select 1 from told2 where told2.id = t24.id)) order by t23.meeting_start_earliest desc, t23.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t25.* from target t25 where t25.record_id = $4 and exists
                (select 1 from told2 where told2.id = t25.id) and t25.rank <> 'deprecated' order by t25.statement_said_earliest desc, t25.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t26.* from statement t26 where t26.speaker_id = $4 and exists
                (select 1 from told2 where told2.id = t26.id) order by t26.said_earliest desc, t26.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t27.* from membership t27 where t27.actor_id = $4 and exists
                (select 1 from told2 where told2.id = t27.id) and t27.rank <> 'deprecated' order by t27.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t28.* from obligation t28 where t28.obligor_id = $4 and exists
                (select 1 from told2 where told2.id = t28.id) and t28.rank <> 'deprecated' order by t28.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t29.* from obligation t29 where t29.obligor_id = $4 and t29.beneficiary_id is not null and exists
                (select 1 from told2 where told2.id = t29.id) and t29.rank <> 'deprecated' order by t29.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t30.* from obligation t30 where t30.beneficiary_id = $4 and exists
                (select 1 from told2 where told2.id = t30.id) and t30.rank <> 'deprecated' order by t30.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t31.* from obligation t31 where t31.beneficiary_id = $4 and t31.obligor_id is not null and exists
                (select 1 from told2 where told2.id = t31.id) and t31.rank <> 'deprecated' order by t31.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t32.* from relation t32 where t32.subject_id = $4 and exists
                (select 1 from told2 where told2.id = t32.id) and t32.rank <> 'deprecated' order by t32.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t33.* from relation t33 where t33.object_id = $4 and exists
                (select 1 from told2 where told2.id = t33.id) and t33.rank <> 'deprecated' order by t33.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t34.* from tenure t34 where t34.person_id = $4 and exists
                (select 1 from told2 where told2.id = t34.id) and t34.rank <> 'deprecated' order by t34.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t35.* from office t35 where t35.body_id = $4 order by t35.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t36.* from alliance t36 where t36.embodied_by_id = $4 order by t36.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t37.* from place t37 where t37.country_id = $4 order by t37.id desc limit 401) r) > 400) as complete where exists
          (select 1 from record t22 where t22.id = $3 and t22.retired is null)) t1), 'null'), '}},"extensions":{"revision":',
    (select value from counter where name = 'revision'), '}}'), 'UTF8')

with published1(id) as not materialized
(select t3.id from document t3 where t3.published_latest <= '1910-12-31'), told2(id) as not materialized
(select t4.record_id from citation t4 where t4.bearing = 'supports' and exists
  (select 1 from published1 where published1.id = t4.document_id)), ties3(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select
  (select 'actors/miller'), t2.alliance_id, 'membership', t2.id, t2.id, null, t2.since_earliest
  from (select t2.* from membership t2 where t2.actor_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t2.id) and t2.rank <> 'deprecated' order by t2.actor_id desc, t2.id desc limit 300) t2 where t2.alliance_id <>
  (select 'actors/miller') union select
  (select 'actors/miller'), t5.alliance_id, 'obligation', t5.id, t5.id, null, t5.since_earliest
  from (select t5.* from obligation t5 where t5.obligor_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t5.id) and t5.rank <> 'deprecated' order by t5.obligor_id desc, t5.id desc limit 300) t5 where t5.alliance_id <>
  (select 'actors/miller') union select
  (select 'actors/miller'), t6.beneficiary_id, 'obligation', t6.id, t6.id, null, t6.since_earliest
  from (select t6.* from obligation t6 where t6.obligor_id =
    (select 'actors/miller') and t6.beneficiary_id is not null and exists
    (select 1 from told2 where told2.id = t6.id) and t6.rank <> 'deprecated' order by t6.obligor_id desc, t6.id desc limit 300) t6 where t6.beneficiary_id <>
  (select 'actors/miller') union select
  (select 'actors/miller'), t7.alliance_id, 'obligation', t7.id, t7.id, null, t7.since_earliest
  from (select t7.* from obligation t7 where t7.beneficiary_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t7.id) and t7.rank <> 'deprecated' order by t7.beneficiary_id desc, t7.id desc limit 300) t7 where t7.alliance_id <>
  (select 'actors/miller') union select
  (select 'actors/miller'), t8.obligor_id, 'obligation', t8.id, t8.id, null, t8.since_earliest
  from (select t8.* from obligation t8 where t8.beneficiary_id =
    (select 'actors/miller') and t8.obligor_id is not null and exists
    (select 1 from told2 where told2.id = t8.id) and t8.rank <> 'deprecated' order by t8.beneficiary_id desc, t8.id desc limit 300) t8 where t8.obligor_id <>
  (select 'actors/miller') union select
  (select 'actors/miller'), t9.object_id, 'relation', t9.id, t9.id, null, t9.since_earliest
  from (select t9.* from relation t9 where t9.subject_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t9.id) and t9.rank <> 'deprecated' order by t9.subject_id desc, t9.id desc limit 300) t9 where t9.object_id <>
  (select 'actors/miller') union select
  (select 'actors/miller'), t10.subject_id, 'relation', t10.id, t10.id, null, t10.since_earliest
  from (select t10.* from relation t10 where t10.object_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t10.id) and t10.rank <> 'deprecated' order by t10.object_id desc, t10.id desc limit 300) t10 where t10.subject_id <>
  (select 'actors/miller') union select
  (select 'actors/miller'), t11.office_id, 'tenure', t11.id, t11.id, null, t11.since_earliest
  from (select t11.* from tenure t11 where t11.person_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t11.id) and t11.rank <> 'deprecated' order by t11.person_id desc, t11.id desc limit 300) t11 where t11.office_id <>
  (select 'actors/miller') union select
  (select 'actors/miller'), t12.id, 'office', t12.id, t12.id, null, '0000-00-00'
  from (select t12.* from office t12 where t12.body_id =
    (select 'actors/miller') order by t12.body_id desc, t12.id desc limit 300) t12 where t12.id <>
  (select 'actors/miller') union select
  (select 'actors/miller'), t13.id, 'embodiment', t13.id, t13.id, null, t13.formed_earliest
  from (select t13.* from alliance t13 where t13.embodied_by_id =
    (select 'actors/miller') order by t13.embodied_by_id desc, t13.id desc limit 300) t13 where t13.id <>
  (select 'actors/miller') union select
  (select 'actors/miller'), t14.id, 'part_of', t14.id, t14.id, null, '0000-00-00'
  from (select t14.* from place t14 where t14.country_id =
    (select 'actors/miller') order by t14.country_id desc, t14.id desc limit 300) t14 where t14.id <>
  (select 'actors/miller') union all select
  (select 'actors/miller'), t17.actor_id, 'meeting', t15.meeting_id, min(t15.id), min(t17.id), max(t15.meeting_start_earliest)
  from (select t15.* from participation t15 where t15.actor_id =
    (select 'actors/miller') and t15.attendance not in ('declined', 'absent') and exists
    (select 1 from told2 where told2.id = t15.id) and t15.rank <> 'deprecated' and exists
    (select 1 from meeting t16 where t16.id = t15.meeting_id and t16.status not in ('cancelled') and exists
      (select 1 from told2 where told2.id = t16.id)) order by t15.actor_id desc, t15.meeting_start_earliest desc, t15.id desc limit 300) t15 cross join participation t17 where t17.meeting_id = t15.meeting_id and t17.actor_id <>
  (select 'actors/miller') and t17.attendance not in ('declined', 'absent') and exists
  (select 1 from told2 where told2.id = t17.id) and t17.rank <> 'deprecated' group by t17.actor_id, t15.meeting_id union all select
  (select 'actors/miller'), t20.earlier_id, 'statement', t18.statement_id, min(t18.id), min(t20.id), max(t18.statement_said_earliest)
  from (select t18.* from target t18 where t18.record_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t18.id) and t18.rank <> 'deprecated' and exists
    (select 1 from statement t19 where t19.id = t18.statement_id and exists
      (select 1 from told2 where told2.id = t19.id)) order by t18.record_id desc, t18.statement_said_earliest desc, t18.id desc limit 300) t18 cross join reference t20 where t20.statement_id = t18.statement_id and t20.earlier_id <>
  (select 'actors/miller') and exists
  (select 1 from told2 where told2.id = t20.id) and t20.rank <> 'deprecated' group by t20.earlier_id, t18.statement_id union all select
  (select 'actors/miller'), t22.speaker_id, 'statement', t21.statement_id, min(t21.id), min(t22.id), max(t21.statement_said_earliest)
  from (select t21.* from target t21 where t21.record_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t21.id) and t21.rank <> 'deprecated' order by t21.record_id desc, t21.statement_said_earliest desc, t21.id desc limit 300) t21 cross join statement t22 where t22.id = t21.statement_id and t22.speaker_id <>
  (select 'actors/miller') and exists
  (select 1 from told2 where told2.id = t22.id) group by t22.speaker_id, t21.statement_id union all select
  (select 'actors/miller'), t24.earlier_id, 'statement', t23.id, min(t23.id), min(t24.id), max(t23.said_earliest)
  from (select t23.* from statement t23 where t23.speaker_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t23.id) order by t23.speaker_id desc, t23.said_earliest desc, t23.id desc limit 300) t23 cross join reference t24 where t24.statement_id = t23.id and t24.earlier_id <>
  (select 'actors/miller') and exists
  (select 1 from told2 where told2.id = t24.id) and t24.rank <> 'deprecated' group by t24.earlier_id, t23.id union all select
  (select 'actors/miller'), t26.record_id, 'statement', t25.id, min(t25.id), min(t26.id), max(t25.said_earliest)
  from (select t25.* from statement t25 where t25.speaker_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t25.id) order by t25.speaker_id desc, t25.said_earliest desc, t25.id desc limit 300) t25 cross join target t26 where t26.statement_id = t25.id and t26.record_id <>
  (select 'actors/miller') and exists
  (select 1 from told2 where told2.id = t26.id) and t26.rank <> 'deprecated' group by t26.record_id, t25.id), ranked4(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties3 group by to_id) counted), p5 as materialized
(select t47.*, row_number() over (order by t47.place) as _n
  from (select id as record_id, ties, place from ranked4 where place <= 20) t47), shown5(id) as materialized
(select id from ranked4 where place <= 20), counted6(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties3 join shown5 on shown5.id = to_id group by to_id, kind), x8(id, json) as
(select t50._n, printf('[%s]',
    (select group_concat(t52._told, ',')
      from (select row_number() over (order by t51.kind) as _n, printf('{"kind":"%s","ties":%s}', t51.kind, t51.ties) as _told
        from (select kind, ties from counted6 where id = t50.record_id) t51 order by _n limit 9) t52)) from p5 t50), latest7(from_id, to_id, kind, by_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, by_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, by_id desc, kind) as place from ties3 join shown5 on shown5.id = to_id) numbered where place <= 3), told_citation8(id, revision, label, note, record_id, document_id, bearing, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t66.id, t66.revision, t66.label, t66.note, t66.record_id, t66.document_id, t66.bearing, t66.value, t66.start_offset, t66.end_offset, t66.span_sha256, t66.page, t66.phrase, t66.prefix, t66.suffix, t66.field from citation t66 where exists
  (select 1 from published1 where published1.id = t66.document_id)), x11(id, json) as
(select t53._n, printf('[%s]',
    (select group_concat(t72._told, ',')
      from (select row_number() over (order by t61.place) as _n, printf('{"from":{"id":%s,"record_kind":%s,"label":%s},"to":{"id":%s,"record_kind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"record_kind":%s,"label":%s},"edges":[%s]}', json_quote(t62.id), json_quote(t62.record_kind), json_quote(t62.label), json_quote(t63.id), json_quote(t63.record_kind), json_quote(t63.label), t61.kind, case when t61.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t61.day), json_quote(nullif(nullif(t61.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t61.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t64.id), json_quote(t64.record_kind), json_quote(t64.label),
          (select group_concat(t71._told, ',')
            from (select row_number() over (order by t68.place) as _n, printf('{"record":{"id":%s,"record_kind":%s,"label":%s},"citation":%s}', json_quote(t69.id), json_quote(t69.record_kind), json_quote(t69.label), case when t70.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t70.id), json_quote(t70.start_offset), json_quote(t70.end_offset), json_quote(t70.page), json_quote(t70.phrase)) end) as _told
              from (select 1 as place, t61.one_id as record_id,
                (select min(t65.id) from told_citation8 t65 where t65.record_id = t61.one_id and t65.bearing = 'supports') as citation_id where t61.one_id is not null union all select 2 as place, t61.two_id as record_id,
                (select min(t67.id) from told_citation8 t67 where t67.record_id = t61.two_id and t67.bearing = 'supports') as citation_id where t61.two_id is not null) t68
              left join record t69 on t69.id = t68.record_id
              left join citation t70 on t70.id = t68.citation_id order by _n limit 2) t71)) as _told
        from (select latest7.from_id, latest7.to_id, latest7.kind, latest7.by_id, latest7.one_id, latest7.two_id, latest7.place, coalesce(t54.start, t55.said, t56.since, t57.since, t58.since, t59.since, t60.formed) as day, coalesce(t54.start_earliest, t55.said_earliest, t56.since_earliest, t57.since_earliest, t58.since_earliest, t59.since_earliest, t60.formed_earliest) as day_earliest, coalesce(t54.start_latest, t55.said_latest, t56.since_latest, t57.since_latest, t58.since_latest, t59.since_latest, t60.formed_latest) as day_latest from latest7
          left join meeting t54 on t54.id = latest7.by_id
          left join statement t55 on t55.id = latest7.by_id
          left join membership t56 on t56.id = latest7.by_id
          left join obligation t57 on t57.id = latest7.by_id
          left join relation t58 on t58.id = latest7.by_id
          left join tenure t59 on t59.id = latest7.by_id
          left join alliance t60 on t60.id = latest7.by_id where latest7.to_id = t53.record_id) t61
        left join record t62 on t62.id = t61.from_id
        left join record t63 on t63.id = t61.to_id
        left join record t64 on t64.id = t61.by_id order by _n limit 3) t72)) from p5 t53), x12(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t73._told, ',')
      from (select t48._n as _n, printf('{"record":{"id":%s,"record_kind":%s,"label":%s},"ties":%s,"counts":%s,"latest":%s}', json_quote(t49.id), json_quote(t49.record_kind), json_quote(t49.label), t48.ties,
          (select x8.json from x8 where x8.id = t48._n),
          (select x11.json from x11 where x11.id = t48._n)) as _told from p5 t48
        left join record t49 on t49.id = t48.record_id order by _n limit 100) t73))), between9(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized (with among(from_id, to_id, kind, by_id, one_id, two_id, day) as
  (select t75.value ->> 0, t75.value ->> 1, t75.value ->> 2, t75.value ->> 3, t75.value ->> 4, t75.value ->> 5, t75.value ->> 6 from shown5 cross join json_each((with q(from_id, to_id, kind, by_id, one_id, two_id, day) as
        (select shown5.id, t76.actor_id, 'membership', t76.id, t76.id, null, t76.since_earliest
          from (select t76.* from membership t76 where t76.alliance_id = shown5.id and exists
            (select 1 from told2 where told2.id = t76.id) and t76.rank <> 'deprecated' order by t76.alliance_id desc, t76.id desc limit 8) t76 where t76.actor_id <> shown5.id union select shown5.id, t77.alliance_id, 'membership', t77.id, t77.id, null, t77.since_earliest
          from (select t77.* from membership t77 where t77.actor_id = shown5.id and exists
            (select 1 from told2 where told2.id = t77.id) and t77.rank <> 'deprecated' order by t77.actor_id desc, t77.id desc limit 8) t77 where t77.alliance_id <> shown5.id union select shown5.id, t78.obligor_id, 'obligation', t78.id, t78.id, null, t78.since_earliest
          from (select t78.* from obligation t78 where t78.alliance_id = shown5.id and t78.obligor_id is not null and exists
            (select 1 from told2 where told2.id = t78.id) and t78.rank <> 'deprecated' order by t78.alliance_id desc, t78.id desc limit 8) t78 where t78.obligor_id <> shown5.id union select shown5.id, t79.beneficiary_id, 'obligation', t79.id, t79.id, null, t79.since_earliest
          from (select t79.* from obligation t79 where t79.alliance_id = shown5.id and t79.beneficiary_id is not null and exists
            (select 1 from told2 where told2.id = t79.id) and t79.rank <> 'deprecated' order by t79.alliance_id desc, t79.id desc limit 8) t79 where t79.beneficiary_id <> shown5.id union select shown5.id, t80.alliance_id, 'obligation', t80.id, t80.id, null, t80.since_earliest
          from (select t80.* from obligation t80 where t80.obligor_id = shown5.id and exists
            (select 1 from told2 where told2.id = t80.id) and t80.rank <> 'deprecated' order by t80.obligor_id desc, t80.id desc limit 8) t80 where t80.alliance_id <> shown5.id union select shown5.id, t81.beneficiary_id, 'obligation', t81.id, t81.id, null, t81.since_earliest
          from (select t81.* from obligation t81 where t81.obligor_id = shown5.id and t81.beneficiary_id is not null and exists
            (select 1 from told2 where told2.id = t81.id) and t81.rank <> 'deprecated' order by t81.obligor_id desc, t81.id desc limit 8) t81 where t81.beneficiary_id <> shown5.id union select shown5.id, t82.alliance_id, 'obligation', t82.id, t82.id, null, t82.since_earliest
          from (select t82.* from obligation t82 where t82.beneficiary_id = shown5.id and exists
            (select 1 from told2 where told2.id = t82.id) and t82.rank <> 'deprecated' order by t82.beneficiary_id desc, t82.id desc limit 8) t82 where t82.alliance_id <> shown5.id union select shown5.id, t83.obligor_id, 'obligation', t83.id, t83.id, null, t83.since_earliest
          from (select t83.* from obligation t83 where t83.beneficiary_id = shown5.id and t83.obligor_id is not null and exists
            (select 1 from told2 where told2.id = t83.id) and t83.rank <> 'deprecated' order by t83.beneficiary_id desc, t83.id desc limit 8) t83 where t83.obligor_id <> shown5.id union select shown5.id, t84.object_id, 'relation', t84.id, t84.id, null, t84.since_earliest
          from (select t84.* from relation t84 where t84.subject_id = shown5.id and exists
            (select 1 from told2 where told2.id = t84.id) and t84.rank <> 'deprecated' order by t84.subject_id desc, t84.id desc limit 8) t84 where t84.object_id <> shown5.id union select shown5.id, t85.subject_id, 'relation', t85.id, t85.id, null, t85.since_earliest
          from (select t85.* from relation t85 where t85.object_id = shown5.id and exists
            (select 1 from told2 where told2.id = t85.id) and t85.rank <> 'deprecated' order by t85.object_id desc, t85.id desc limit 8) t85 where t85.subject_id <> shown5.id union select shown5.id, t86.office_id, 'tenure', t86.id, t86.id, null, t86.since_earliest
          from (select t86.* from tenure t86 where t86.person_id = shown5.id and exists
            (select 1 from told2 where told2.id = t86.id) and t86.rank <> 'deprecated' order by t86.person_id desc, t86.id desc limit 8) t86 where t86.office_id <> shown5.id union select shown5.id, t87.person_id, 'tenure', t87.id, t87.id, null, t87.since_earliest
          from (select t87.* from tenure t87 where t87.office_id = shown5.id and exists
            (select 1 from told2 where told2.id = t87.id) and t87.rank <> 'deprecated' order by t87.office_id desc, t87.id desc limit 8) t87 where t87.person_id <> shown5.id union select shown5.id, t88.body_id, 'office', t88.id, t88.id, null, '0000-00-00'
          from (select t88.* from office t88 where t88.id = shown5.id order by t88.id desc, t88.id desc limit 8) t88 where t88.body_id <> shown5.id union select shown5.id, t89.id, 'office', t89.id, t89.id, null, '0000-00-00'
          from (select t89.* from office t89 where t89.body_id = shown5.id order by t89.body_id desc, t89.id desc limit 8) t89 where t89.id <> shown5.id union select shown5.id, t90.embodied_by_id, 'embodiment', t90.id, t90.id, null, t90.formed_earliest
          from (select t90.* from alliance t90 where t90.id = shown5.id and t90.embodied_by_id is not null order by t90.id desc, t90.id desc limit 8) t90 where t90.embodied_by_id <> shown5.id union select shown5.id, t91.id, 'embodiment', t91.id, t91.id, null, t91.formed_earliest
          from (select t91.* from alliance t91 where t91.embodied_by_id = shown5.id order by t91.embodied_by_id desc, t91.id desc limit 8) t91 where t91.id <> shown5.id union select shown5.id, t92.part_of_id, 'part_of', t92.id, t92.id, null, t92.start_earliest
          from (select t92.* from meeting t92 where t92.id = shown5.id and t92.part_of_id is not null and exists
            (select 1 from told2 where told2.id = t92.id) order by t92.id desc, t92.id desc limit 8) t92 where t92.part_of_id <> shown5.id union select shown5.id, t93.id, 'part_of', t93.id, t93.id, null, t93.start_earliest
          from (select t93.* from meeting t93 where t93.part_of_id = shown5.id and exists
            (select 1 from told2 where told2.id = t93.id) order by t93.part_of_id desc, t93.id desc limit 8) t93 where t93.id <> shown5.id union select shown5.id, t94.country_id, 'part_of', t94.id, t94.id, null, '0000-00-00'
          from (select t94.* from place t94 where t94.id = shown5.id and t94.country_id is not null order by t94.id desc, t94.id desc limit 8) t94 where t94.country_id <> shown5.id union select shown5.id, t95.id, 'part_of', t95.id, t95.id, null, '0000-00-00'
          from (select t95.* from place t95 where t95.country_id = shown5.id order by t95.country_id desc, t95.id desc limit 8) t95 where t95.id <> shown5.id union select shown5.id, t96.broader_id, 'part_of', t96.id, t96.id, null, '0000-00-00'
          from (select t96.* from topic t96 where t96.id = shown5.id and t96.broader_id is not null order by t96.id desc, t96.id desc limit 8) t96 where t96.broader_id <> shown5.id union select shown5.id, t97.id, 'part_of', t97.id, t97.id, null, '0000-00-00'
          from (select t97.* from topic t97 where t97.broader_id = shown5.id order by t97.broader_id desc, t97.id desc limit 8) t97 where t97.id <> shown5.id union all select shown5.id, t100.actor_id, 'meeting', t98.meeting_id, min(t98.id), min(t100.id), max(t98.meeting_start_earliest)
          from (select t98.* from participation t98 where t98.actor_id = shown5.id and t98.attendance not in ('declined', 'absent') and exists
            (select 1 from told2 where told2.id = t98.id) and t98.rank <> 'deprecated' and exists
            (select 1 from meeting t99 where t99.id = t98.meeting_id and t99.status not in ('cancelled') and exists
              (select 1 from told2 where told2.id = t99.id)) order by t98.actor_id desc, t98.meeting_start_earliest desc, t98.id desc limit 8) t98 cross join participation t100 where t100.meeting_id = t98.meeting_id and t100.actor_id <> shown5.id and t100.attendance not in ('declined', 'absent') and exists
          (select 1 from told2 where told2.id = t100.id) and t100.rank <> 'deprecated' group by t100.actor_id, t98.meeting_id union all select shown5.id, t103.record_id, 'statement', t101.statement_id, min(t101.id), min(t103.id), max(t101.statement_said_earliest)
          from (select t101.* from reference t101 where t101.earlier_id = shown5.id and exists
            (select 1 from told2 where told2.id = t101.id) and t101.rank <> 'deprecated' and exists
            (select 1 from statement t102 where t102.id = t101.statement_id and exists
              (select 1 from told2 where told2.id = t102.id)) order by t101.earlier_id desc, t101.statement_said_earliest desc, t101.id desc limit 8) t101 cross join target t103 where t103.statement_id = t101.statement_id and t103.record_id <> shown5.id and exists
          (select 1 from told2 where told2.id = t103.id) and t103.rank <> 'deprecated' group by t103.record_id, t101.statement_id union all select shown5.id, t105.speaker_id, 'statement', t104.statement_id, min(t104.id), min(t105.id), max(t104.statement_said_earliest)
          from (select t104.* from reference t104 where t104.earlier_id = shown5.id and exists
            (select 1 from told2 where told2.id = t104.id) and t104.rank <> 'deprecated' order by t104.earlier_id desc, t104.statement_said_earliest desc, t104.id desc limit 8) t104 cross join statement t105 where t105.id = t104.statement_id and t105.speaker_id <> shown5.id and exists
          (select 1 from told2 where told2.id = t105.id) group by t105.speaker_id, t104.statement_id union all select shown5.id, t108.earlier_id, 'statement', t106.statement_id, min(t106.id), min(t108.id), max(t106.statement_said_earliest)
          from (select t106.* from target t106 where t106.record_id = shown5.id and exists
            (select 1 from told2 where told2.id = t106.id) and t106.rank <> 'deprecated' and exists
            (select 1 from statement t107 where t107.id = t106.statement_id and exists
              (select 1 from told2 where told2.id = t107.id)) order by t106.record_id desc, t106.statement_said_earliest desc, t106.id desc limit 8) t106 cross join reference t108 where t108.statement_id = t106.statement_id and t108.earlier_id <> shown5.id and exists
          (select 1 from told2 where told2.id = t108.id) and t108.rank <> 'deprecated' group by t108.earlier_id, t106.statement_id union all select shown5.id, t110.speaker_id, 'statement', t109.statement_id, min(t109.id), min(t110.id), max(t109.statement_said_earliest)
          from (select t109.* from target t109 where t109.record_id = shown5.id and exists
            (select 1 from told2 where told2.id = t109.id) and t109.rank <> 'deprecated' order by t109.record_id desc, t109.statement_said_earliest desc, t109.id desc limit 8) t109 cross join statement t110 where t110.id = t109.statement_id and t110.speaker_id <> shown5.id and exists
          (select 1 from told2 where told2.id = t110.id) group by t110.speaker_id, t109.statement_id union all select shown5.id, t112.earlier_id, 'statement', t111.id, min(t111.id), min(t112.id), max(t111.said_earliest)
          from (select t111.* from statement t111 where t111.speaker_id = shown5.id and exists
            (select 1 from told2 where told2.id = t111.id) order by t111.speaker_id desc, t111.said_earliest desc, t111.id desc limit 8) t111 cross join reference t112 where t112.statement_id = t111.id and t112.earlier_id <> shown5.id and exists
          (select 1 from told2 where told2.id = t112.id) and t112.rank <> 'deprecated' group by t112.earlier_id, t111.id union all select shown5.id, t114.record_id, 'statement', t113.id, min(t113.id), min(t114.id), max(t113.said_earliest)
          from (select t113.* from statement t113 where t113.speaker_id = shown5.id and exists
            (select 1 from told2 where told2.id = t113.id) order by t113.speaker_id desc, t113.said_earliest desc, t113.id desc limit 8) t113 cross join target t114 where t114.statement_id = t113.id and t114.record_id <> shown5.id and exists
          (select 1 from told2 where told2.id = t114.id) and t114.rank <> 'deprecated' group by t114.record_id, t113.id) select json_group_array(json_array(from_id, to_id, kind, by_id, one_id, two_id, day)) from q)) t75) select from_id, to_id, kind, by_id, one_id, two_id, day
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case when from_id > to_id then from_id else to_id end order by day desc, by_id desc, kind, from_id) as place from among join shown5 on shown5.id = to_id) numbered where place = 1), p14 as materialized
(select t122.*, row_number() over (order by t122.from_id, t122.to_id) as _n
  from (select between9.from_id, between9.to_id, between9.kind, between9.by_id, between9.one_id, between9.two_id, coalesce(t115.start, t116.said, t117.since, t118.since, t119.since, t120.since, t121.formed) as day, coalesce(t115.start_earliest, t116.said_earliest, t117.since_earliest, t118.since_earliest, t119.since_earliest, t120.since_earliest, t121.formed_earliest) as day_earliest, coalesce(t115.start_latest, t116.said_latest, t117.since_latest, t118.since_latest, t119.since_latest, t120.since_latest, t121.formed_latest) as day_latest from between9
    left join meeting t115 on t115.id = between9.by_id
    left join statement t116 on t116.id = between9.by_id
    left join membership t117 on t117.id = between9.by_id
    left join obligation t118 on t118.id = between9.by_id
    left join relation t119 on t119.id = between9.by_id
    left join tenure t120 on t120.id = between9.by_id
    left join alliance t121 on t121.id = between9.by_id) t122), x15(id, json) as
(select t127._n, printf('[%s]',
    (select group_concat(t133._told, ',')
      from (select row_number() over (order by t130.place) as _n, printf('{"record":{"id":%s,"record_kind":%s,"label":%s},"citation":%s}', json_quote(t131.id), json_quote(t131.record_kind), json_quote(t131.label), case when t132.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t132.id), json_quote(t132.start_offset), json_quote(t132.end_offset), json_quote(t132.page), json_quote(t132.phrase)) end) as _told
        from (select 1 as place, t127.one_id as record_id,
          (select min(t128.id) from told_citation8 t128 where t128.record_id = t127.one_id and t128.bearing = 'supports') as citation_id where t127.one_id is not null union all select 2 as place, t127.two_id as record_id,
          (select min(t129.id) from told_citation8 t129 where t129.record_id = t127.two_id and t129.bearing = 'supports') as citation_id where t127.two_id is not null) t130
        left join record t131 on t131.id = t130.record_id
        left join citation t132 on t132.id = t130.citation_id order by _n limit 2) t133)) from p14 t127), x16(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t134._told, ',')
      from (select t123._n as _n, printf('{"from":{"id":%s,"record_kind":%s,"label":%s},"to":{"id":%s,"record_kind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"record_kind":%s,"label":%s},"edges":%s}', json_quote(t124.id), json_quote(t124.record_kind), json_quote(t124.label), json_quote(t125.id), json_quote(t125.record_kind), json_quote(t125.label), t123.kind, case when t123.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t123.day), json_quote(nullif(nullif(t123.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t123.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t126.id), json_quote(t126.record_kind), json_quote(t126.label),
          (select x15.json from x15 where x15.id = t123._n)) as _told from p14 t123
        left join record t124 on t124.id = t123.from_id
        left join record t125 on t125.id = t123.to_id
        left join record t126 on t126.id = t123.by_id order by _n limit 200) t134))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"neighbours":%s,"among":%s,"more":%s,"complete":%s}',
        (select x12.json from x12),
        (select x16.json from x16), t1.more, case when t1.complete then 'true' else 'false' end)
      from (select
        (select count(*) from ranked4 where place > 20) as more, not (
          (select count(*)
            from (select t28.* from participation t28 where t28.actor_id =
              (select 'actors/miller') and t28.attendance not in ('declined', 'absent') and exists
              (select 1 from told2 where told2.id = t28.id) and t28.rank <> 'deprecated' and exists
              (select 1 from meeting t29 where t29.id = t28.meeting_id and t29.status not in ('cancelled') and exists
                (select 1 from told2 where told2.id = t29.id)) order by t28.actor_id desc, t28.meeting_start_earliest desc, t28.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t30.* from target t30 where t30.record_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t30.id) and t30.rank <> 'deprecated' and exists
              (select 1 from statement t31 where t31.id = t30.statement_id and exists
                (select 1 from told2 where told2.id = t31.id)) order by t30.record_id desc, t30.statement_said_earliest desc, t30.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t32.* from target t32 where t32.record_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t32.id) and t32.rank <> 'deprecated' order by t32.record_id desc, t32.statement_said_earliest desc, t32.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t33.* from statement t33 where t33.speaker_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t33.id) order by t33.speaker_id desc, t33.said_earliest desc, t33.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t34.* from statement t34 where t34.speaker_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t34.id) order by t34.speaker_id desc, t34.said_earliest desc, t34.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t35.* from membership t35 where t35.actor_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t35.id) and t35.rank <> 'deprecated' order by t35.actor_id desc, t35.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t36.* from obligation t36 where t36.obligor_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t36.id) and t36.rank <> 'deprecated' order by t36.obligor_id desc, t36.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t37.* from obligation t37 where t37.obligor_id =
              (select 'actors/miller') and t37.beneficiary_id is not null and exists
              (select 1 from told2 where told2.id = t37.id) and t37.rank <> 'deprecated' order by t37.obligor_id desc, t37.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t38.* from obligation t38 where t38.beneficiary_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t38.id) and t38.rank <> 'deprecated' order by t38.beneficiary_id desc, t38.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t39.* from obligation t39 where t39.beneficiary_id =
              (select 'actors/miller') and t39.obligor_id is not null and exists
              (select 1 from told2 where told2.id = t39.id) and t39.rank <> 'deprecated' order by t39.beneficiary_id desc, t39.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t40.* from relation t40 where t40.subject_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t40.id) and t40.rank <> 'deprecated' order by t40.subject_id desc, t40.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t41.* from relation t41 where t41.object_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t41.id) and t41.rank <> 'deprecated' order by t41.object_id desc, t41.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t42.* from tenure t42 where t42.person_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t42.id) and t42.rank <> 'deprecated' order by t42.person_id desc, t42.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t43.* from office t43 where t43.body_id =
              (select 'actors/miller') order by t43.body_id desc, t43.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t44.* from alliance t44 where t44.embodied_by_id =
              (select 'actors/miller') order by t44.embodied_by_id desc, t44.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t45.* from place t45 where t45.country_id =
              (select 'actors/miller') order by t45.country_id desc, t45.id desc limit 301) r) > 300) as complete where exists
        (select 1 from record t27 where t27.id = 'actors/miller' and t27.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

with published1(id) as not materialized
(select t3.id from document t3 where t3.published_latest <= '1910-12-31'), told2(id) as not materialized
(select t4.record_id from citation t4 where t4.bearing = 'supports' and exists
  (select 1 from published1 where published1.id = t4.document_id)), ties3(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select
  (select 'actors/miller'), t2.alliance_id, 'membership', t2.id, t2.id, null, t2.since_earliest
  from (select t2.* from membership t2 where t2.actor_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t2.id) and t2.rank <> 'deprecated' order by t2.actor_id desc, t2.id desc limit 300) t2 where t2.alliance_id <>
  (select 'actors/miller') union select
  (select 'actors/miller'), t5.alliance_id, 'obligation', t5.id, t5.id, null, t5.since_earliest
  from (select t5.* from obligation t5 where t5.obligor_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t5.id) and t5.rank <> 'deprecated' order by t5.obligor_id desc, t5.id desc limit 300) t5 where t5.alliance_id <>
  (select 'actors/miller') union select
  (select 'actors/miller'), t6.beneficiary_id, 'obligation', t6.id, t6.id, null, t6.since_earliest
  from (select t6.* from obligation t6 where t6.obligor_id =
    (select 'actors/miller') and t6.beneficiary_id is not null and exists
    (select 1 from told2 where told2.id = t6.id) and t6.rank <> 'deprecated' order by t6.obligor_id desc, t6.id desc limit 300) t6 where t6.beneficiary_id <>
  (select 'actors/miller') union select
  (select 'actors/miller'), t7.alliance_id, 'obligation', t7.id, t7.id, null, t7.since_earliest
  from (select t7.* from obligation t7 where t7.beneficiary_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t7.id) and t7.rank <> 'deprecated' order by t7.beneficiary_id desc, t7.id desc limit 300) t7 where t7.alliance_id <>
  (select 'actors/miller') union select
  (select 'actors/miller'), t8.obligor_id, 'obligation', t8.id, t8.id, null, t8.since_earliest
  from (select t8.* from obligation t8 where t8.beneficiary_id =
    (select 'actors/miller') and t8.obligor_id is not null and exists
    (select 1 from told2 where told2.id = t8.id) and t8.rank <> 'deprecated' order by t8.beneficiary_id desc, t8.id desc limit 300) t8 where t8.obligor_id <>
  (select 'actors/miller') union select
  (select 'actors/miller'), t9.object_id, 'relation', t9.id, t9.id, null, t9.since_earliest
  from (select t9.* from relation t9 where t9.subject_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t9.id) and t9.rank <> 'deprecated' order by t9.subject_id desc, t9.id desc limit 300) t9 where t9.object_id <>
  (select 'actors/miller') union select
  (select 'actors/miller'), t10.subject_id, 'relation', t10.id, t10.id, null, t10.since_earliest
  from (select t10.* from relation t10 where t10.object_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t10.id) and t10.rank <> 'deprecated' order by t10.object_id desc, t10.id desc limit 300) t10 where t10.subject_id <>
  (select 'actors/miller') union select
  (select 'actors/miller'), t11.office_id, 'tenure', t11.id, t11.id, null, t11.since_earliest
  from (select t11.* from tenure t11 where t11.person_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t11.id) and t11.rank <> 'deprecated' order by t11.person_id desc, t11.id desc limit 300) t11 where t11.office_id <>
  (select 'actors/miller') union select
  (select 'actors/miller'), t12.id, 'office', t12.id, t12.id, null, '0000-00-00'
  from (select t12.* from office t12 where t12.body_id =
    (select 'actors/miller') order by t12.body_id desc, t12.id desc limit 300) t12 where t12.id <>
  (select 'actors/miller') union select
  (select 'actors/miller'), t13.id, 'embodiment', t13.id, t13.id, null, t13.formed_earliest
  from (select t13.* from alliance t13 where t13.embodied_by_id =
    (select 'actors/miller') order by t13.embodied_by_id desc, t13.id desc limit 300) t13 where t13.id <>
  (select 'actors/miller') union select
  (select 'actors/miller'), t14.id, 'part_of', t14.id, t14.id, null, '0000-00-00'
  from (select t14.* from place t14 where t14.country_id =
    (select 'actors/miller') order by t14.country_id desc, t14.id desc limit 300) t14 where t14.id <>
  (select 'actors/miller') union all select
  (select 'actors/miller'), t17.actor_id, 'meeting', t15.meeting_id, min(t15.id), min(t17.id), max(t15.meeting_start_earliest)
  from (select t15.* from participation t15 where t15.actor_id =
    (select 'actors/miller') and t15.attendance not in ('declined', 'absent') and exists
    (select 1 from told2 where told2.id = t15.id) and t15.rank <> 'deprecated' and exists
    (select 1 from meeting t16 where t16.id = t15.meeting_id and t16.status not in ('cancelled') and exists
      (select 1 from told2 where told2.id = t16.id)) order by t15.actor_id desc, t15.meeting_start_earliest desc, t15.id desc limit 300) t15 cross join participation t17 where t17.meeting_id = t15.meeting_id and t17.actor_id <>
  (select 'actors/miller') and t17.attendance not in ('declined', 'absent') and exists
  (select 1 from told2 where told2.id = t17.id) and t17.rank <> 'deprecated' group by t17.actor_id, t15.meeting_id union all select
  (select 'actors/miller'), t20.earlier_id, 'statement', t18.statement_id, min(t18.id), min(t20.id), max(t18.statement_said_earliest)
  from (select t18.* from target t18 where t18.record_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t18.id) and t18.rank <> 'deprecated' and exists
    (select 1 from statement t19 where t19.id = t18.statement_id and exists
      (select 1 from told2 where told2.id = t19.id)) order by t18.record_id desc, t18.statement_said_earliest desc, t18.id desc limit 300) t18 cross join reference t20 where t20.statement_id = t18.statement_id and t20.earlier_id <>
  (select 'actors/miller') and exists
  (select 1 from told2 where told2.id = t20.id) and t20.rank <> 'deprecated' group by t20.earlier_id, t18.statement_id union all select
  (select 'actors/miller'), t22.speaker_id, 'statement', t21.statement_id, min(t21.id), min(t22.id), max(t21.statement_said_earliest)
  from (select t21.* from target t21 where t21.record_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t21.id) and t21.rank <> 'deprecated' order by t21.record_id desc, t21.statement_said_earliest desc, t21.id desc limit 300) t21 cross join statement t22 where t22.id = t21.statement_id and t22.speaker_id <>
  (select 'actors/miller') and exists
  (select 1 from told2 where told2.id = t22.id) group by t22.speaker_id, t21.statement_id union all select
  (select 'actors/miller'), t24.earlier_id, 'statement', t23.id, min(t23.id), min(t24.id), max(t23.said_earliest)
  from (select t23.* from statement t23 where t23.speaker_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t23.id) order by t23.speaker_id desc, t23.said_earliest desc, t23.id desc limit 300) t23 cross join reference t24 where t24.statement_id = t23.id and t24.earlier_id <>
  (select 'actors/miller') and exists
  (select 1 from told2 where told2.id = t24.id) and t24.rank <> 'deprecated' group by t24.earlier_id, t23.id union all select
  (select 'actors/miller'), t26.record_id, 'statement', t25.id, min(t25.id), min(t26.id), max(t25.said_earliest)
  from (select t25.* from statement t25 where t25.speaker_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t25.id) order by t25.speaker_id desc, t25.said_earliest desc, t25.id desc limit 300) t25 cross join target t26 where t26.statement_id = t25.id and t26.record_id <>
  (select 'actors/miller') and exists
  (select 1 from told2 where told2.id = t26.id) and t26.rank <> 'deprecated' group by t26.record_id, t25.id), ranked4(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties3 group by to_id) counted), p5 as materialized
(select t47.*, row_number() over (order by t47.place) as _n
  from (select id as record_id, ties, place from ranked4 where place <= 20) t47), shown5(id) as materialized
(select id from ranked4 where place <= 20), counted6(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties3 join shown5 on shown5.id = to_id group by to_id, kind), x8(id, json) as
(select t50._n, printf('[%s]',
    (select group_concat(t52._told, ',')
      from (select row_number() over (order by t51.kind) as _n, printf('{"kind":"%s","ties":%s}', upper(t51.kind), t51.ties) as _told
        from (select kind, ties from counted6 where id = t50.record_id) t51 order by _n limit 9) t52)) from p5 t50), latest7(from_id, to_id, kind, by_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, by_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, by_id desc, kind) as place from ties3 join shown5 on shown5.id = to_id) numbered where place <= 3), told_citation8(id, revision, label, note, record_id, document_id, bearing, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t66.id, t66.revision, t66.label, t66.note, t66.record_id, t66.document_id, t66.bearing, t66.value, t66.start_offset, t66.end_offset, t66.span_sha256, t66.page, t66.phrase, t66.prefix, t66.suffix, t66.field from citation t66 where exists
  (select 1 from published1 where published1.id = t66.document_id)), x11(id, json) as
(select t53._n, printf('[%s]',
    (select group_concat(t72._told, ',')
      from (select row_number() over (order by t61.place) as _n, printf('{"from":{"id":%s,"recordKind":%s,"label":%s},"to":{"id":%s,"recordKind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"recordKind":%s,"label":%s},"edges":[%s]}', json_quote(t62.id), json_quote(upper(t62.record_kind)), json_quote(t62.label), json_quote(t63.id), json_quote(upper(t63.record_kind)), json_quote(t63.label), upper(t61.kind), case when t61.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t61.day), json_quote(nullif(nullif(t61.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t61.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t64.id), json_quote(upper(t64.record_kind)), json_quote(t64.label),
          (select group_concat(t71._told, ',')
            from (select row_number() over (order by t68.place) as _n, printf('{"record":{"id":%s,"recordKind":%s,"label":%s},"citation":%s}', json_quote(t69.id), json_quote(upper(t69.record_kind)), json_quote(t69.label), case when t70.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t70.id), json_quote(t70.start_offset), json_quote(t70.end_offset), json_quote(t70.page), json_quote(t70.phrase)) end) as _told
              from (select 1 as place, t61.one_id as record_id,
                (select min(t65.id) from told_citation8 t65 where t65.record_id = t61.one_id and t65.bearing = 'supports') as citation_id where t61.one_id is not null union all select 2 as place, t61.two_id as record_id,
                (select min(t67.id) from told_citation8 t67 where t67.record_id = t61.two_id and t67.bearing = 'supports') as citation_id where t61.two_id is not null) t68
              left join record t69 on t69.id = t68.record_id
              left join citation t70 on t70.id = t68.citation_id order by _n limit 2) t71)) as _told
        from (select latest7.from_id, latest7.to_id, latest7.kind, latest7.by_id, latest7.one_id, latest7.two_id, latest7.place, coalesce(t54.start, t55.said, t56.since, t57.since, t58.since, t59.since, t60.formed) as day, coalesce(t54.start_earliest, t55.said_earliest, t56.since_earliest, t57.since_earliest, t58.since_earliest, t59.since_earliest, t60.formed_earliest) as day_earliest, coalesce(t54.start_latest, t55.said_latest, t56.since_latest, t57.since_latest, t58.since_latest, t59.since_latest, t60.formed_latest) as day_latest from latest7
          left join meeting t54 on t54.id = latest7.by_id
          left join statement t55 on t55.id = latest7.by_id
          left join membership t56 on t56.id = latest7.by_id
          left join obligation t57 on t57.id = latest7.by_id
          left join relation t58 on t58.id = latest7.by_id
          left join tenure t59 on t59.id = latest7.by_id
          left join alliance t60 on t60.id = latest7.by_id where latest7.to_id = t53.record_id) t61
        left join record t62 on t62.id = t61.from_id
        left join record t63 on t63.id = t61.to_id
        left join record t64 on t64.id = t61.by_id order by _n limit 3) t72)) from p5 t53), x12(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t73._told, ',')
      from (select t48._n as _n, printf('{"record":{"id":%s,"recordKind":%s,"label":%s},"ties":%s,"counts":%s,"latest":%s}', json_quote(t49.id), json_quote(upper(t49.record_kind)), json_quote(t49.label), t48.ties,
          (select x8.json from x8 where x8.id = t48._n),
          (select x11.json from x11 where x11.id = t48._n)) as _told from p5 t48
        left join record t49 on t49.id = t48.record_id order by _n limit 100) t73))), between9(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized (with among(from_id, to_id, kind, by_id, one_id, two_id, day) as
  (select t75.value ->> 0, t75.value ->> 1, t75.value ->> 2, t75.value ->> 3, t75.value ->> 4, t75.value ->> 5, t75.value ->> 6 from shown5 cross join json_each((with q(from_id, to_id, kind, by_id, one_id, two_id, day) as
        (select shown5.id, t76.actor_id, 'membership', t76.id, t76.id, null, t76.since_earliest
          from (select t76.* from membership t76 where t76.alliance_id = shown5.id and exists
            (select 1 from told2 where told2.id = t76.id) and t76.rank <> 'deprecated' order by t76.alliance_id desc, t76.id desc limit 8) t76 where t76.actor_id <> shown5.id union select shown5.id, t77.alliance_id, 'membership', t77.id, t77.id, null, t77.since_earliest
          from (select t77.* from membership t77 where t77.actor_id = shown5.id and exists
            (select 1 from told2 where told2.id = t77.id) and t77.rank <> 'deprecated' order by t77.actor_id desc, t77.id desc limit 8) t77 where t77.alliance_id <> shown5.id union select shown5.id, t78.obligor_id, 'obligation', t78.id, t78.id, null, t78.since_earliest
          from (select t78.* from obligation t78 where t78.alliance_id = shown5.id and t78.obligor_id is not null and exists
            (select 1 from told2 where told2.id = t78.id) and t78.rank <> 'deprecated' order by t78.alliance_id desc, t78.id desc limit 8) t78 where t78.obligor_id <> shown5.id union select shown5.id, t79.beneficiary_id, 'obligation', t79.id, t79.id, null, t79.since_earliest
          from (select t79.* from obligation t79 where t79.alliance_id = shown5.id and t79.beneficiary_id is not null and exists
            (select 1 from told2 where told2.id = t79.id) and t79.rank <> 'deprecated' order by t79.alliance_id desc, t79.id desc limit 8) t79 where t79.beneficiary_id <> shown5.id union select shown5.id, t80.alliance_id, 'obligation', t80.id, t80.id, null, t80.since_earliest
          from (select t80.* from obligation t80 where t80.obligor_id = shown5.id and exists
            (select 1 from told2 where told2.id = t80.id) and t80.rank <> 'deprecated' order by t80.obligor_id desc, t80.id desc limit 8) t80 where t80.alliance_id <> shown5.id union select shown5.id, t81.beneficiary_id, 'obligation', t81.id, t81.id, null, t81.since_earliest
          from (select t81.* from obligation t81 where t81.obligor_id = shown5.id and t81.beneficiary_id is not null and exists
            (select 1 from told2 where told2.id = t81.id) and t81.rank <> 'deprecated' order by t81.obligor_id desc, t81.id desc limit 8) t81 where t81.beneficiary_id <> shown5.id union select shown5.id, t82.alliance_id, 'obligation', t82.id, t82.id, null, t82.since_earliest
          from (select t82.* from obligation t82 where t82.beneficiary_id = shown5.id and exists
            (select 1 from told2 where told2.id = t82.id) and t82.rank <> 'deprecated' order by t82.beneficiary_id desc, t82.id desc limit 8) t82 where t82.alliance_id <> shown5.id union select shown5.id, t83.obligor_id, 'obligation', t83.id, t83.id, null, t83.since_earliest
          from (select t83.* from obligation t83 where t83.beneficiary_id = shown5.id and t83.obligor_id is not null and exists
            (select 1 from told2 where told2.id = t83.id) and t83.rank <> 'deprecated' order by t83.beneficiary_id desc, t83.id desc limit 8) t83 where t83.obligor_id <> shown5.id union select shown5.id, t84.object_id, 'relation', t84.id, t84.id, null, t84.since_earliest
          from (select t84.* from relation t84 where t84.subject_id = shown5.id and exists
            (select 1 from told2 where told2.id = t84.id) and t84.rank <> 'deprecated' order by t84.subject_id desc, t84.id desc limit 8) t84 where t84.object_id <> shown5.id union select shown5.id, t85.subject_id, 'relation', t85.id, t85.id, null, t85.since_earliest
          from (select t85.* from relation t85 where t85.object_id = shown5.id and exists
            (select 1 from told2 where told2.id = t85.id) and t85.rank <> 'deprecated' order by t85.object_id desc, t85.id desc limit 8) t85 where t85.subject_id <> shown5.id union select shown5.id, t86.office_id, 'tenure', t86.id, t86.id, null, t86.since_earliest
          from (select t86.* from tenure t86 where t86.person_id = shown5.id and exists
            (select 1 from told2 where told2.id = t86.id) and t86.rank <> 'deprecated' order by t86.person_id desc, t86.id desc limit 8) t86 where t86.office_id <> shown5.id union select shown5.id, t87.person_id, 'tenure', t87.id, t87.id, null, t87.since_earliest
          from (select t87.* from tenure t87 where t87.office_id = shown5.id and exists
            (select 1 from told2 where told2.id = t87.id) and t87.rank <> 'deprecated' order by t87.office_id desc, t87.id desc limit 8) t87 where t87.person_id <> shown5.id union select shown5.id, t88.body_id, 'office', t88.id, t88.id, null, '0000-00-00'
          from (select t88.* from office t88 where t88.id = shown5.id order by t88.id desc, t88.id desc limit 8) t88 where t88.body_id <> shown5.id union select shown5.id, t89.id, 'office', t89.id, t89.id, null, '0000-00-00'
          from (select t89.* from office t89 where t89.body_id = shown5.id order by t89.body_id desc, t89.id desc limit 8) t89 where t89.id <> shown5.id union select shown5.id, t90.embodied_by_id, 'embodiment', t90.id, t90.id, null, t90.formed_earliest
          from (select t90.* from alliance t90 where t90.id = shown5.id and t90.embodied_by_id is not null order by t90.id desc, t90.id desc limit 8) t90 where t90.embodied_by_id <> shown5.id union select shown5.id, t91.id, 'embodiment', t91.id, t91.id, null, t91.formed_earliest
          from (select t91.* from alliance t91 where t91.embodied_by_id = shown5.id order by t91.embodied_by_id desc, t91.id desc limit 8) t91 where t91.id <> shown5.id union select shown5.id, t92.part_of_id, 'part_of', t92.id, t92.id, null, t92.start_earliest
          from (select t92.* from meeting t92 where t92.id = shown5.id and t92.part_of_id is not null and exists
            (select 1 from told2 where told2.id = t92.id) order by t92.id desc, t92.id desc limit 8) t92 where t92.part_of_id <> shown5.id union select shown5.id, t93.id, 'part_of', t93.id, t93.id, null, t93.start_earliest
          from (select t93.* from meeting t93 where t93.part_of_id = shown5.id and exists
            (select 1 from told2 where told2.id = t93.id) order by t93.part_of_id desc, t93.id desc limit 8) t93 where t93.id <> shown5.id union select shown5.id, t94.country_id, 'part_of', t94.id, t94.id, null, '0000-00-00'
          from (select t94.* from place t94 where t94.id = shown5.id and t94.country_id is not null order by t94.id desc, t94.id desc limit 8) t94 where t94.country_id <> shown5.id union select shown5.id, t95.id, 'part_of', t95.id, t95.id, null, '0000-00-00'
          from (select t95.* from place t95 where t95.country_id = shown5.id order by t95.country_id desc, t95.id desc limit 8) t95 where t95.id <> shown5.id union select shown5.id, t96.broader_id, 'part_of', t96.id, t96.id, null, '0000-00-00'
          from (select t96.* from topic t96 where t96.id = shown5.id and t96.broader_id is not null order by t96.id desc, t96.id desc limit 8) t96 where t96.broader_id <> shown5.id union select shown5.id, t97.id, 'part_of', t97.id, t97.id, null, '0000-00-00'
          from (select t97.* from topic t97 where t97.broader_id = shown5.id order by t97.broader_id desc, t97.id desc limit 8) t97 where t97.id <> shown5.id union all select shown5.id, t100.actor_id, 'meeting', t98.meeting_id, min(t98.id), min(t100.id), max(t98.meeting_start_earliest)
          from (select t98.* from participation t98 where t98.actor_id = shown5.id and t98.attendance not in ('declined', 'absent') and exists
            (select 1 from told2 where told2.id = t98.id) and t98.rank <> 'deprecated' and exists
            (select 1 from meeting t99 where t99.id = t98.meeting_id and t99.status not in ('cancelled') and exists
              (select 1 from told2 where told2.id = t99.id)) order by t98.actor_id desc, t98.meeting_start_earliest desc, t98.id desc limit 8) t98 cross join participation t100 where t100.meeting_id = t98.meeting_id and t100.actor_id <> shown5.id and t100.attendance not in ('declined', 'absent') and exists
          (select 1 from told2 where told2.id = t100.id) and t100.rank <> 'deprecated' group by t100.actor_id, t98.meeting_id union all select shown5.id, t103.record_id, 'statement', t101.statement_id, min(t101.id), min(t103.id), max(t101.statement_said_earliest)
          from (select t101.* from reference t101 where t101.earlier_id = shown5.id and exists
            (select 1 from told2 where told2.id = t101.id) and t101.rank <> 'deprecated' and exists
            (select 1 from statement t102 where t102.id = t101.statement_id and exists
              (select 1 from told2 where told2.id = t102.id)) order by t101.earlier_id desc, t101.statement_said_earliest desc, t101.id desc limit 8) t101 cross join target t103 where t103.statement_id = t101.statement_id and t103.record_id <> shown5.id and exists
          (select 1 from told2 where told2.id = t103.id) and t103.rank <> 'deprecated' group by t103.record_id, t101.statement_id union all select shown5.id, t105.speaker_id, 'statement', t104.statement_id, min(t104.id), min(t105.id), max(t104.statement_said_earliest)
          from (select t104.* from reference t104 where t104.earlier_id = shown5.id and exists
            (select 1 from told2 where told2.id = t104.id) and t104.rank <> 'deprecated' order by t104.earlier_id desc, t104.statement_said_earliest desc, t104.id desc limit 8) t104 cross join statement t105 where t105.id = t104.statement_id and t105.speaker_id <> shown5.id and exists
          (select 1 from told2 where told2.id = t105.id) group by t105.speaker_id, t104.statement_id union all select shown5.id, t108.earlier_id, 'statement', t106.statement_id, min(t106.id), min(t108.id), max(t106.statement_said_earliest)
          from (select t106.* from target t106 where t106.record_id = shown5.id and exists
            (select 1 from told2 where told2.id = t106.id) and t106.rank <> 'deprecated' and exists
            (select 1 from statement t107 where t107.id = t106.statement_id and exists
              (select 1 from told2 where told2.id = t107.id)) order by t106.record_id desc, t106.statement_said_earliest desc, t106.id desc limit 8) t106 cross join reference t108 where t108.statement_id = t106.statement_id and t108.earlier_id <> shown5.id and exists
          (select 1 from told2 where told2.id = t108.id) and t108.rank <> 'deprecated' group by t108.earlier_id, t106.statement_id union all select shown5.id, t110.speaker_id, 'statement', t109.statement_id, min(t109.id), min(t110.id), max(t109.statement_said_earliest)
          from (select t109.* from target t109 where t109.record_id = shown5.id and exists
            (select 1 from told2 where told2.id = t109.id) and t109.rank <> 'deprecated' order by t109.record_id desc, t109.statement_said_earliest desc, t109.id desc limit 8) t109 cross join statement t110 where t110.id = t109.statement_id and t110.speaker_id <> shown5.id and exists
          (select 1 from told2 where told2.id = t110.id) group by t110.speaker_id, t109.statement_id union all select shown5.id, t112.earlier_id, 'statement', t111.id, min(t111.id), min(t112.id), max(t111.said_earliest)
          from (select t111.* from statement t111 where t111.speaker_id = shown5.id and exists
            (select 1 from told2 where told2.id = t111.id) order by t111.speaker_id desc, t111.said_earliest desc, t111.id desc limit 8) t111 cross join reference t112 where t112.statement_id = t111.id and t112.earlier_id <> shown5.id and exists
          (select 1 from told2 where told2.id = t112.id) and t112.rank <> 'deprecated' group by t112.earlier_id, t111.id union all select shown5.id, t114.record_id, 'statement', t113.id, min(t113.id), min(t114.id), max(t113.said_earliest)
          from (select t113.* from statement t113 where t113.speaker_id = shown5.id and exists
            (select 1 from told2 where told2.id = t113.id) order by t113.speaker_id desc, t113.said_earliest desc, t113.id desc limit 8) t113 cross join target t114 where t114.statement_id = t113.id and t114.record_id <> shown5.id and exists
          (select 1 from told2 where told2.id = t114.id) and t114.rank <> 'deprecated' group by t114.record_id, t113.id) select json_group_array(json_array(from_id, to_id, kind, by_id, one_id, two_id, day)) from q)) t75) select from_id, to_id, kind, by_id, one_id, two_id, day
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case when from_id > to_id then from_id else to_id end order by day desc, by_id desc, kind, from_id) as place from among join shown5 on shown5.id = to_id) numbered where place = 1), p14 as materialized
(select t122.*, row_number() over (order by t122.from_id, t122.to_id) as _n
  from (select between9.from_id, between9.to_id, between9.kind, between9.by_id, between9.one_id, between9.two_id, coalesce(t115.start, t116.said, t117.since, t118.since, t119.since, t120.since, t121.formed) as day, coalesce(t115.start_earliest, t116.said_earliest, t117.since_earliest, t118.since_earliest, t119.since_earliest, t120.since_earliest, t121.formed_earliest) as day_earliest, coalesce(t115.start_latest, t116.said_latest, t117.since_latest, t118.since_latest, t119.since_latest, t120.since_latest, t121.formed_latest) as day_latest from between9
    left join meeting t115 on t115.id = between9.by_id
    left join statement t116 on t116.id = between9.by_id
    left join membership t117 on t117.id = between9.by_id
    left join obligation t118 on t118.id = between9.by_id
    left join relation t119 on t119.id = between9.by_id
    left join tenure t120 on t120.id = between9.by_id
    left join alliance t121 on t121.id = between9.by_id) t122), x15(id, json) as
(select t127._n, printf('[%s]',
    (select group_concat(t133._told, ',')
      from (select row_number() over (order by t130.place) as _n, printf('{"record":{"id":%s,"recordKind":%s,"label":%s},"citation":%s}', json_quote(t131.id), json_quote(upper(t131.record_kind)), json_quote(t131.label), case when t132.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t132.id), json_quote(t132.start_offset), json_quote(t132.end_offset), json_quote(t132.page), json_quote(t132.phrase)) end) as _told
        from (select 1 as place, t127.one_id as record_id,
          (select min(t128.id) from told_citation8 t128 where t128.record_id = t127.one_id and t128.bearing = 'supports') as citation_id where t127.one_id is not null union all select 2 as place, t127.two_id as record_id,
          (select min(t129.id) from told_citation8 t129 where t129.record_id = t127.two_id and t129.bearing = 'supports') as citation_id where t127.two_id is not null) t130
        left join record t131 on t131.id = t130.record_id
        left join citation t132 on t132.id = t130.citation_id order by _n limit 2) t133)) from p14 t127), x16(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t134._told, ',')
      from (select t123._n as _n, printf('{"from":{"id":%s,"recordKind":%s,"label":%s},"to":{"id":%s,"recordKind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"recordKind":%s,"label":%s},"edges":%s}', json_quote(t124.id), json_quote(upper(t124.record_kind)), json_quote(t124.label), json_quote(t125.id), json_quote(upper(t125.record_kind)), json_quote(t125.label), upper(t123.kind), case when t123.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t123.day), json_quote(nullif(nullif(t123.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t123.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t126.id), json_quote(upper(t126.record_kind)), json_quote(t126.label),
          (select x15.json from x15 where x15.id = t123._n)) as _told from p14 t123
        left join record t124 on t124.id = t123.from_id
        left join record t125 on t125.id = t123.to_id
        left join record t126 on t126.id = t123.by_id order by _n limit 200) t134))) select printf('{"data":{"at":{"network":%s}},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"neighbours":%s,"among":%s,"more":%s,"complete":%s}',
        (select x12.json from x12),
        (select x16.json from x16), t1.more, case when t1.complete then 'true' else 'false' end)
      from (select
        (select count(*) from ranked4 where place > 20) as more, not (
          (select count(*)
            from (select t28.* from participation t28 where t28.actor_id =
              (select 'actors/miller') and t28.attendance not in ('declined', 'absent') and exists
              (select 1 from told2 where told2.id = t28.id) and t28.rank <> 'deprecated' and exists
              (select 1 from meeting t29 where t29.id = t28.meeting_id and t29.status not in ('cancelled') and exists
                (select 1 from told2 where told2.id = t29.id)) order by t28.actor_id desc, t28.meeting_start_earliest desc, t28.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t30.* from target t30 where t30.record_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t30.id) and t30.rank <> 'deprecated' and exists
              (select 1 from statement t31 where t31.id = t30.statement_id and exists
                (select 1 from told2 where told2.id = t31.id)) order by t30.record_id desc, t30.statement_said_earliest desc, t30.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t32.* from target t32 where t32.record_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t32.id) and t32.rank <> 'deprecated' order by t32.record_id desc, t32.statement_said_earliest desc, t32.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t33.* from statement t33 where t33.speaker_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t33.id) order by t33.speaker_id desc, t33.said_earliest desc, t33.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t34.* from statement t34 where t34.speaker_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t34.id) order by t34.speaker_id desc, t34.said_earliest desc, t34.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t35.* from membership t35 where t35.actor_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t35.id) and t35.rank <> 'deprecated' order by t35.actor_id desc, t35.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t36.* from obligation t36 where t36.obligor_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t36.id) and t36.rank <> 'deprecated' order by t36.obligor_id desc, t36.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t37.* from obligation t37 where t37.obligor_id =
              (select 'actors/miller') and t37.beneficiary_id is not null and exists
              (select 1 from told2 where told2.id = t37.id) and t37.rank <> 'deprecated' order by t37.obligor_id desc, t37.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t38.* from obligation t38 where t38.beneficiary_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t38.id) and t38.rank <> 'deprecated' order by t38.beneficiary_id desc, t38.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t39.* from obligation t39 where t39.beneficiary_id =
              (select 'actors/miller') and t39.obligor_id is not null and exists
              (select 1 from told2 where told2.id = t39.id) and t39.rank <> 'deprecated' order by t39.beneficiary_id desc, t39.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t40.* from relation t40 where t40.subject_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t40.id) and t40.rank <> 'deprecated' order by t40.subject_id desc, t40.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t41.* from relation t41 where t41.object_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t41.id) and t41.rank <> 'deprecated' order by t41.object_id desc, t41.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t42.* from tenure t42 where t42.person_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t42.id) and t42.rank <> 'deprecated' order by t42.person_id desc, t42.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t43.* from office t43 where t43.body_id =
              (select 'actors/miller') order by t43.body_id desc, t43.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t44.* from alliance t44 where t44.embodied_by_id =
              (select 'actors/miller') order by t44.embodied_by_id desc, t44.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t45.* from place t45 where t45.country_id =
              (select 'actors/miller') order by t45.country_id desc, t45.id desc limit 301) r) > 300) as complete where exists
        (select 1 from record t27 where t27.id = 'actors/miller' and t27.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

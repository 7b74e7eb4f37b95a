with published1(id) as not materialized
(select t3.id from document t3 where t3.published_latest <= '1910-12-31'), told2(id) as not materialized
(select t4.record_id from citation t4 where t4.support_type = 'supports' and exists
  (select 1 from published1 where published1.id = t4.document_id)), ties3(from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
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
  from (select t13.* from alliance t13 where t13.organisation_id =
    (select 'actors/miller') order by t13.organisation_id desc, t13.id desc limit 300) t13 where t13.id <>
  (select 'actors/miller') union select
  (select 'actors/miller'), t14.id, 'part_of', t14.id, t14.id, null, '0000-00-00'
  from (select t14.* from place t14 where t14.country_id =
    (select 'actors/miller') order by t14.country_id desc, t14.id desc limit 300) t14 where t14.id <>
  (select 'actors/miller') union all select
  (select 'actors/miller'), t17.actor_id, 'meeting', t15.meeting_id, min(t15.id), min(t17.id), max(t15.meeting_start_earliest)
  from (select t15.* from participation t15 where t15.actor_id =
    (select 'actors/miller') and t15.attendance not in ('declined', 'absent') and exists
    (select 1 from told2 where told2.id = t15.id) and t15.rank <> 'deprecated' and
    (select 1 from meeting t16 where t16.id = t15.meeting_id and t16.status not in ('cancelled') and exists
      (select 1 from told2 where told2.id = t16.id)) is not null order by t15.actor_id desc, t15.meeting_start_earliest desc, t15.id desc limit 300) t15 cross join participation t17 where t17.actor_id <>
  (select 'actors/miller') and t17.meeting_id = t15.meeting_id and t17.attendance not in ('declined', 'absent') and exists
  (select 1 from told2 where told2.id = t17.id) and t17.rank <> 'deprecated' group by t17.actor_id, t15.meeting_id union all select
  (select 'actors/miller'), t21.earlier_id, 'statement', t19.statement_id, min(t19.id), min(t21.id), max(t19.statement_date_earliest)
  from (select t19.* from target t19 where t19.record_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t19.id) and t19.rank <> 'deprecated' and
    (select 1 from statement t20 where t20.id = t19.statement_id and exists
      (select 1 from told2 where told2.id = t20.id)) is not null order by t19.record_id desc, t19.statement_date_earliest desc, t19.id desc limit 300) t19 cross join reference t21 where t21.earlier_id <>
  (select 'actors/miller') and t21.statement_id = t19.statement_id and exists
  (select 1 from told2 where told2.id = t21.id) and t21.rank <> 'deprecated' group by t21.earlier_id, t19.statement_id union all select
  (select 'actors/miller'), t24.speaker_id, 'statement', t23.statement_id, min(t23.id), min(t24.id), max(t23.statement_date_earliest)
  from (select t23.* from target t23 where t23.record_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t23.id) and t23.rank <> 'deprecated' order by t23.record_id desc, t23.statement_date_earliest desc, t23.id desc limit 300) t23 cross join statement t24 where t24.speaker_id <>
  (select 'actors/miller') and t24.id = t23.statement_id and exists
  (select 1 from told2 where told2.id = t24.id) group by t24.speaker_id, t23.statement_id union all select
  (select 'actors/miller'), t27.earlier_id, 'statement', t26.id, min(t26.id), min(t27.id), max(t26.date_earliest)
  from (select t26.* from statement t26 where t26.speaker_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t26.id) order by t26.speaker_id desc, t26.date_earliest desc, t26.id desc limit 300) t26 cross join reference t27 where t27.earlier_id <>
  (select 'actors/miller') and t27.statement_id = t26.id and exists
  (select 1 from told2 where told2.id = t27.id) and t27.rank <> 'deprecated' group by t27.earlier_id, t26.id union all select
  (select 'actors/miller'), t30.record_id, 'statement', t29.id, min(t29.id), min(t30.id), max(t29.date_earliest)
  from (select t29.* from statement t29 where t29.speaker_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t29.id) order by t29.speaker_id desc, t29.date_earliest desc, t29.id desc limit 300) t29 cross join target t30 where t30.record_id <>
  (select 'actors/miller') and t30.statement_id = t29.id and exists
  (select 1 from told2 where told2.id = t30.id) and t30.rank <> 'deprecated' group by t30.record_id, t29.id), ranked4(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties3 group by to_id) counted), p5 as materialized
(select t52.*, row_number() over (order by t52.place) as _n
  from (select id as record_id, ties, place from ranked4 where place <= 20) t52), shown5(id) as materialized
(select id from ranked4 where place <= 20), counted6(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties3 join shown5 on shown5.id = to_id group by to_id, kind), x8(id, json) as
(select t55._n, printf('[%s]',
    (select group_concat(t57._told, ',')
      from (select row_number() over (order by t56.kind) as _n, '{"kind":"' || t56.kind || '","ties":' || t56.ties || '}' as _told
        from (select kind, ties from counted6 where id = t55.record_id) t56 order by _n limit 9) t57)) from p5 t55), latest7(from_id, to_id, kind, via_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, via_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, via_id desc, kind) as place from ties3 join shown5 on shown5.id = to_id) numbered where place <= 3), told_citation8(id, revision, label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t71.id, t71.revision, t71.label, t71.note, t71.record_id, t71.document_id, t71.support_type, t71.value, t71.start_offset, t71.end_offset, t71.span_sha256, t71.page, t71.phrase, t71.prefix, t71.suffix, t71.field from citation t71 where exists
  (select 1 from published1 where published1.id = t71.document_id)), x11(id, json) as
(select t58._n, printf('[%s]',
    (select group_concat(t77._told, ',')
      from (select row_number() over (order by t66.place) as _n, printf('{"from":{"id":"%s","record_kind":%s,"label":%s},"to":{"id":"%s","record_kind":%s,"label":%s},"kind":"%s","date":%s,"via":{"id":"%s","record_kind":%s,"label":%s},"edges":[%s]}', t67.id, json_quote(t67.record_kind), json_quote(t67.label), t68.id, json_quote(t68.record_kind), json_quote(t68.label), t66.kind, case when t66.date is null then 'null' else '{"text":"' || t66.date || '","earliest":' || case t66.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t66.date_earliest || '"' end || ',"latest":' || case t66.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t66.date_latest || '"' end || '}' end, t69.id, json_quote(t69.record_kind), json_quote(t69.label),
          (select group_concat(t76._told, ',')
            from (select row_number() over (order by t73.place) as _n, '{"record":{"id":"' || t74.id || '","record_kind":' || json_quote(t74.record_kind) || ',"label":' || json_quote(t74.label) || '},"citation":' || case when t75.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t75.id, json_quote(t75.start_offset), json_quote(t75.end_offset), json_quote(t75.page), json_quote(t75.phrase)) end || '}' as _told
              from (select 1 as place, t66.one_id as record_id,
                (select t70.id from told_citation8 t70 where t70.record_id = t66.one_id and t70.support_type = 'supports' order by t70.id limit 1) as citation_id where t66.one_id is not null union all select 2 as place, t66.two_id as record_id,
                (select t72.id from told_citation8 t72 where t72.record_id = t66.two_id and t72.support_type = 'supports' order by t72.id limit 1) as citation_id where t66.two_id is not null) t73
              left join record t74 on t74.id = t73.record_id
              left join citation t75 on t75.id = t73.citation_id order by _n limit 2) t76)) as _told
        from (select latest7.from_id, latest7.to_id, latest7.kind, latest7.via_id, latest7.one_id, latest7.two_id, latest7.place, coalesce(t59.start, t60.date, t61.since, t62.since, t63.since, t64.since, t65.formed) as date, coalesce(t59.start_earliest, t60.date_earliest, t61.since_earliest, t62.since_earliest, t63.since_earliest, t64.since_earliest, t65.formed_earliest) as date_earliest, coalesce(t59.start_latest, t60.date_latest, t61.since_latest, t62.since_latest, t63.since_latest, t64.since_latest, t65.formed_latest) as date_latest from latest7
          left join meeting t59 on t59.id = latest7.via_id
          left join statement t60 on t60.id = latest7.via_id
          left join membership t61 on t61.id = latest7.via_id
          left join obligation t62 on t62.id = latest7.via_id
          left join relation t63 on t63.id = latest7.via_id
          left join tenure t64 on t64.id = latest7.via_id
          left join alliance t65 on t65.id = latest7.via_id where latest7.to_id = t58.record_id) t66
        left join record t67 on t67.id = t66.from_id
        left join record t68 on t68.id = t66.to_id
        left join record t69 on t69.id = t66.via_id order by _n limit 3) t77)) from p5 t58), x12(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t78._told, ',')
      from (select t53._n as _n, printf('{"record":{"id":"%s","record_kind":%s,"label":%s},"ties":%s,"counts":%s,"latest":%s}', t54.id, json_quote(t54.record_kind), json_quote(t54.label), t53.ties,
          (select x8.json from x8 where x8.id = t53._n),
          (select x11.json from x11 where x11.id = t53._n)) as _told from p5 t53
        left join record t54 on t54.id = t53.record_id order by _n limit 100) t78))), between9(from_id, to_id, kind, via_id, one_id, two_id, day) as materialized (with among(from_id, to_id, kind, via_id, one_id, two_id, day) as
  (select t80.value ->> 0, t80.value ->> 1, t80.value ->> 2, t80.value ->> 3, t80.value ->> 4, t80.value ->> 5, t80.value ->> 6 from shown5 cross join json_each((with q(from_id, to_id, kind, via_id, one_id, two_id, day) as
        (select shown5.id, t81.actor_id, 'membership', t81.id, t81.id, null, t81.since_earliest
          from (select t81.* from membership t81 where t81.alliance_id = shown5.id and exists
            (select 1 from told2 where told2.id = t81.id) and t81.rank <> 'deprecated' order by t81.alliance_id desc, t81.id desc limit 8) t81 where t81.actor_id <> shown5.id union select shown5.id, t82.alliance_id, 'membership', t82.id, t82.id, null, t82.since_earliest
          from (select t82.* from membership t82 where t82.actor_id = shown5.id and exists
            (select 1 from told2 where told2.id = t82.id) and t82.rank <> 'deprecated' order by t82.actor_id desc, t82.id desc limit 8) t82 where t82.alliance_id <> shown5.id union select shown5.id, t83.obligor_id, 'obligation', t83.id, t83.id, null, t83.since_earliest
          from (select t83.* from obligation t83 where t83.alliance_id = shown5.id and t83.obligor_id is not null and exists
            (select 1 from told2 where told2.id = t83.id) and t83.rank <> 'deprecated' order by t83.alliance_id desc, t83.id desc limit 8) t83 where t83.obligor_id <> shown5.id union select shown5.id, t84.beneficiary_id, 'obligation', t84.id, t84.id, null, t84.since_earliest
          from (select t84.* from obligation t84 where t84.alliance_id = shown5.id and t84.beneficiary_id is not null and exists
            (select 1 from told2 where told2.id = t84.id) and t84.rank <> 'deprecated' order by t84.alliance_id desc, t84.id desc limit 8) t84 where t84.beneficiary_id <> shown5.id union select shown5.id, t85.alliance_id, 'obligation', t85.id, t85.id, null, t85.since_earliest
          from (select t85.* from obligation t85 where t85.obligor_id = shown5.id and exists
            (select 1 from told2 where told2.id = t85.id) and t85.rank <> 'deprecated' order by t85.obligor_id desc, t85.id desc limit 8) t85 where t85.alliance_id <> shown5.id union select shown5.id, t86.beneficiary_id, 'obligation', t86.id, t86.id, null, t86.since_earliest
          from (select t86.* from obligation t86 where t86.obligor_id = shown5.id and t86.beneficiary_id is not null and exists
            (select 1 from told2 where told2.id = t86.id) and t86.rank <> 'deprecated' order by t86.obligor_id desc, t86.id desc limit 8) t86 where t86.beneficiary_id <> shown5.id union select shown5.id, t87.alliance_id, 'obligation', t87.id, t87.id, null, t87.since_earliest
          from (select t87.* from obligation t87 where t87.beneficiary_id = shown5.id and exists
            (select 1 from told2 where told2.id = t87.id) and t87.rank <> 'deprecated' order by t87.beneficiary_id desc, t87.id desc limit 8) t87 where t87.alliance_id <> shown5.id union select shown5.id, t88.obligor_id, 'obligation', t88.id, t88.id, null, t88.since_earliest
          from (select t88.* from obligation t88 where t88.beneficiary_id = shown5.id and t88.obligor_id is not null and exists
            (select 1 from told2 where told2.id = t88.id) and t88.rank <> 'deprecated' order by t88.beneficiary_id desc, t88.id desc limit 8) t88 where t88.obligor_id <> shown5.id union select shown5.id, t89.object_id, 'relation', t89.id, t89.id, null, t89.since_earliest
          from (select t89.* from relation t89 where t89.subject_id = shown5.id and exists
            (select 1 from told2 where told2.id = t89.id) and t89.rank <> 'deprecated' order by t89.subject_id desc, t89.id desc limit 8) t89 where t89.object_id <> shown5.id union select shown5.id, t90.subject_id, 'relation', t90.id, t90.id, null, t90.since_earliest
          from (select t90.* from relation t90 where t90.object_id = shown5.id and exists
            (select 1 from told2 where told2.id = t90.id) and t90.rank <> 'deprecated' order by t90.object_id desc, t90.id desc limit 8) t90 where t90.subject_id <> shown5.id union select shown5.id, t91.office_id, 'tenure', t91.id, t91.id, null, t91.since_earliest
          from (select t91.* from tenure t91 where t91.person_id = shown5.id and exists
            (select 1 from told2 where told2.id = t91.id) and t91.rank <> 'deprecated' order by t91.person_id desc, t91.id desc limit 8) t91 where t91.office_id <> shown5.id union select shown5.id, t92.person_id, 'tenure', t92.id, t92.id, null, t92.since_earliest
          from (select t92.* from tenure t92 where t92.office_id = shown5.id and exists
            (select 1 from told2 where told2.id = t92.id) and t92.rank <> 'deprecated' order by t92.office_id desc, t92.id desc limit 8) t92 where t92.person_id <> shown5.id union select shown5.id, t93.body_id, 'office', t93.id, t93.id, null, '0000-00-00'
          from (select t93.* from office t93 where t93.id = shown5.id order by t93.id desc, t93.id desc limit 8) t93 where t93.body_id <> shown5.id union select shown5.id, t94.id, 'office', t94.id, t94.id, null, '0000-00-00'
          from (select t94.* from office t94 where t94.body_id = shown5.id order by t94.body_id desc, t94.id desc limit 8) t94 where t94.id <> shown5.id union select shown5.id, t95.organisation_id, 'embodiment', t95.id, t95.id, null, t95.formed_earliest
          from (select t95.* from alliance t95 where t95.id = shown5.id and t95.organisation_id is not null order by t95.id desc, t95.id desc limit 8) t95 where t95.organisation_id <> shown5.id union select shown5.id, t96.id, 'embodiment', t96.id, t96.id, null, t96.formed_earliest
          from (select t96.* from alliance t96 where t96.organisation_id = shown5.id order by t96.organisation_id desc, t96.id desc limit 8) t96 where t96.id <> shown5.id union select shown5.id, t97.part_of_id, 'part_of', t97.id, t97.id, null, t97.start_earliest
          from (select t97.* from meeting t97 where t97.id = shown5.id and t97.part_of_id is not null and exists
            (select 1 from told2 where told2.id = t97.id) order by t97.id desc, t97.id desc limit 8) t97 where t97.part_of_id <> shown5.id union select shown5.id, t98.id, 'part_of', t98.id, t98.id, null, t98.start_earliest
          from (select t98.* from meeting t98 where t98.part_of_id = shown5.id and exists
            (select 1 from told2 where told2.id = t98.id) order by t98.part_of_id desc, t98.id desc limit 8) t98 where t98.id <> shown5.id union select shown5.id, t99.country_id, 'part_of', t99.id, t99.id, null, '0000-00-00'
          from (select t99.* from place t99 where t99.id = shown5.id and t99.country_id is not null order by t99.id desc, t99.id desc limit 8) t99 where t99.country_id <> shown5.id union select shown5.id, t100.id, 'part_of', t100.id, t100.id, null, '0000-00-00'
          from (select t100.* from place t100 where t100.country_id = shown5.id order by t100.country_id desc, t100.id desc limit 8) t100 where t100.id <> shown5.id union select shown5.id, t101.broader_id, 'part_of', t101.id, t101.id, null, '0000-00-00'
          from (select t101.* from topic t101 where t101.id = shown5.id and t101.broader_id is not null order by t101.id desc, t101.id desc limit 8) t101 where t101.broader_id <> shown5.id union select shown5.id, t102.id, 'part_of', t102.id, t102.id, null, '0000-00-00'
          from (select t102.* from topic t102 where t102.broader_id = shown5.id order by t102.broader_id desc, t102.id desc limit 8) t102 where t102.id <> shown5.id union all select shown5.id, t105.actor_id, 'meeting', t103.meeting_id, min(t103.id), min(t105.id), max(t103.meeting_start_earliest)
          from (select t103.* from participation t103 where t103.actor_id = shown5.id and t103.attendance not in ('declined', 'absent') and exists
            (select 1 from told2 where told2.id = t103.id) and t103.rank <> 'deprecated' and
            (select 1 from meeting t104 where t104.id = t103.meeting_id and t104.status not in ('cancelled') and exists
              (select 1 from told2 where told2.id = t104.id)) is not null order by t103.actor_id desc, t103.meeting_start_earliest desc, t103.id desc limit 8) t103 cross join participation t105 where t105.actor_id <> shown5.id and t105.meeting_id = t103.meeting_id and t105.attendance not in ('declined', 'absent') and exists
          (select 1 from told2 where told2.id = t105.id) and t105.rank <> 'deprecated' group by t105.actor_id, t103.meeting_id union all select shown5.id, t109.record_id, 'statement', t107.statement_id, min(t107.id), min(t109.id), max(t107.statement_date_earliest)
          from (select t107.* from reference t107 where t107.earlier_id = shown5.id and exists
            (select 1 from told2 where told2.id = t107.id) and t107.rank <> 'deprecated' and
            (select 1 from statement t108 where t108.id = t107.statement_id and exists
              (select 1 from told2 where told2.id = t108.id)) is not null order by t107.earlier_id desc, t107.statement_date_earliest desc, t107.id desc limit 8) t107 cross join target t109 where t109.record_id <> shown5.id and t109.statement_id = t107.statement_id and exists
          (select 1 from told2 where told2.id = t109.id) and t109.rank <> 'deprecated' group by t109.record_id, t107.statement_id union all select shown5.id, t112.speaker_id, 'statement', t111.statement_id, min(t111.id), min(t112.id), max(t111.statement_date_earliest)
          from (select t111.* from reference t111 where t111.earlier_id = shown5.id and exists
            (select 1 from told2 where told2.id = t111.id) and t111.rank <> 'deprecated' order by t111.earlier_id desc, t111.statement_date_earliest desc, t111.id desc limit 8) t111 cross join statement t112 where t112.speaker_id <> shown5.id and t112.id = t111.statement_id and exists
          (select 1 from told2 where told2.id = t112.id) group by t112.speaker_id, t111.statement_id union all select shown5.id, t116.earlier_id, 'statement', t114.statement_id, min(t114.id), min(t116.id), max(t114.statement_date_earliest)
          from (select t114.* from target t114 where t114.record_id = shown5.id and exists
            (select 1 from told2 where told2.id = t114.id) and t114.rank <> 'deprecated' and
            (select 1 from statement t115 where t115.id = t114.statement_id and exists
              (select 1 from told2 where told2.id = t115.id)) is not null order by t114.record_id desc, t114.statement_date_earliest desc, t114.id desc limit 8) t114 cross join reference t116 where t116.earlier_id <> shown5.id and t116.statement_id = t114.statement_id and exists
          (select 1 from told2 where told2.id = t116.id) and t116.rank <> 'deprecated' group by t116.earlier_id, t114.statement_id union all select shown5.id, t119.speaker_id, 'statement', t118.statement_id, min(t118.id), min(t119.id), max(t118.statement_date_earliest)
          from (select t118.* from target t118 where t118.record_id = shown5.id and exists
            (select 1 from told2 where told2.id = t118.id) and t118.rank <> 'deprecated' order by t118.record_id desc, t118.statement_date_earliest desc, t118.id desc limit 8) t118 cross join statement t119 where t119.speaker_id <> shown5.id and t119.id = t118.statement_id and exists
          (select 1 from told2 where told2.id = t119.id) group by t119.speaker_id, t118.statement_id union all select shown5.id, t122.earlier_id, 'statement', t121.id, min(t121.id), min(t122.id), max(t121.date_earliest)
          from (select t121.* from statement t121 where t121.speaker_id = shown5.id and exists
            (select 1 from told2 where told2.id = t121.id) order by t121.speaker_id desc, t121.date_earliest desc, t121.id desc limit 8) t121 cross join reference t122 where t122.earlier_id <> shown5.id and t122.statement_id = t121.id and exists
          (select 1 from told2 where told2.id = t122.id) and t122.rank <> 'deprecated' group by t122.earlier_id, t121.id union all select shown5.id, t125.record_id, 'statement', t124.id, min(t124.id), min(t125.id), max(t124.date_earliest)
          from (select t124.* from statement t124 where t124.speaker_id = shown5.id and exists
            (select 1 from told2 where told2.id = t124.id) order by t124.speaker_id desc, t124.date_earliest desc, t124.id desc limit 8) t124 cross join target t125 where t125.record_id <> shown5.id and t125.statement_id = t124.id and exists
          (select 1 from told2 where told2.id = t125.id) and t125.rank <> 'deprecated' group by t125.record_id, t124.id) select json_group_array(json_array(from_id, to_id, kind, via_id, one_id, two_id, day)) from q)) t80) select from_id, to_id, kind, via_id, one_id, two_id, day
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case when from_id > to_id then from_id else to_id end order by day desc, via_id desc, kind, from_id) as place from among join shown5 on shown5.id = to_id) numbered where place = 1), p14 as materialized
(select t134.*, row_number() over (order by t134.from_id, t134.to_id) as _n
  from (select between9.from_id, between9.to_id, between9.kind, between9.via_id, between9.one_id, between9.two_id, coalesce(t127.start, t128.date, t129.since, t130.since, t131.since, t132.since, t133.formed) as date, coalesce(t127.start_earliest, t128.date_earliest, t129.since_earliest, t130.since_earliest, t131.since_earliest, t132.since_earliest, t133.formed_earliest) as date_earliest, coalesce(t127.start_latest, t128.date_latest, t129.since_latest, t130.since_latest, t131.since_latest, t132.since_latest, t133.formed_latest) as date_latest from between9
    left join meeting t127 on t127.id = between9.via_id
    left join statement t128 on t128.id = between9.via_id
    left join membership t129 on t129.id = between9.via_id
    left join obligation t130 on t130.id = between9.via_id
    left join relation t131 on t131.id = between9.via_id
    left join tenure t132 on t132.id = between9.via_id
    left join alliance t133 on t133.id = between9.via_id) t134), x15(id, json) as
(select t139._n, printf('[%s]',
    (select group_concat(t145._told, ',')
      from (select row_number() over (order by t142.place) as _n, '{"record":{"id":"' || t143.id || '","record_kind":' || json_quote(t143.record_kind) || ',"label":' || json_quote(t143.label) || '},"citation":' || case when t144.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t144.id, json_quote(t144.start_offset), json_quote(t144.end_offset), json_quote(t144.page), json_quote(t144.phrase)) end || '}' as _told
        from (select 1 as place, t139.one_id as record_id,
          (select t140.id from told_citation8 t140 where t140.record_id = t139.one_id and t140.support_type = 'supports' order by t140.id limit 1) as citation_id where t139.one_id is not null union all select 2 as place, t139.two_id as record_id,
          (select t141.id from told_citation8 t141 where t141.record_id = t139.two_id and t141.support_type = 'supports' order by t141.id limit 1) as citation_id where t139.two_id is not null) t142
        left join record t143 on t143.id = t142.record_id
        left join citation t144 on t144.id = t142.citation_id order by _n limit 2) t145)) from p14 t139), x16(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t146._told, ',')
      from (select t135._n as _n, printf('{"from":{"id":"%s","record_kind":%s,"label":%s},"to":{"id":"%s","record_kind":%s,"label":%s},"kind":"%s","date":%s,"via":{"id":"%s","record_kind":%s,"label":%s},"edges":%s}', t136.id, json_quote(t136.record_kind), json_quote(t136.label), t137.id, json_quote(t137.record_kind), json_quote(t137.label), t135.kind, case when t135.date is null then 'null' else '{"text":"' || t135.date || '","earliest":' || case t135.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t135.date_earliest || '"' end || ',"latest":' || case t135.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t135.date_latest || '"' end || '}' end, t138.id, json_quote(t138.record_kind), json_quote(t138.label),
          (select x15.json from x15 where x15.id = t135._n)) as _told from p14 t135
        left join record t136 on t136.id = t135.from_id
        left join record t137 on t137.id = t135.to_id
        left join record t138 on t138.id = t135.via_id order by _n limit 200) t146))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"neighbours":%s,"edges":%s,"remaining_count":%s,"is_complete":%s}',
        (select x12.json from x12),
        (select x16.json from x16), t1.remaining_count, case when t1.is_complete then 'true' else 'false' end)
      from (select
        (select count(*) from ranked4 where place > 20) as remaining_count, not (
          (select count(*)
            from (select t33.* from participation t33 where t33.actor_id =
              (select 'actors/miller') and t33.attendance not in ('declined', 'absent') and exists
              (select 1 from told2 where told2.id = t33.id) and t33.rank <> 'deprecated' and
              (select 1 from meeting t34 where t34.id = t33.meeting_id and t34.status not in ('cancelled') and exists
                (select 1 from told2 where told2.id = t34.id)) is not null order by t33.actor_id desc, t33.meeting_start_earliest desc, t33.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t35.* from target t35 where t35.record_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t35.id) and t35.rank <> 'deprecated' and
              (select 1 from statement t36 where t36.id = t35.statement_id and exists
                (select 1 from told2 where told2.id = t36.id)) is not null order by t35.record_id desc, t35.statement_date_earliest desc, t35.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t37.* from target t37 where t37.record_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t37.id) and t37.rank <> 'deprecated' order by t37.record_id desc, t37.statement_date_earliest desc, t37.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t38.* from statement t38 where t38.speaker_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t38.id) order by t38.speaker_id desc, t38.date_earliest desc, t38.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t39.* from statement t39 where t39.speaker_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t39.id) order by t39.speaker_id desc, t39.date_earliest desc, t39.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t40.* from membership t40 where t40.actor_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t40.id) and t40.rank <> 'deprecated' order by t40.actor_id desc, t40.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t41.* from obligation t41 where t41.obligor_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t41.id) and t41.rank <> 'deprecated' order by t41.obligor_id desc, t41.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t42.* from obligation t42 where t42.obligor_id =
              (select 'actors/miller') and t42.beneficiary_id is not null and exists
              (select 1 from told2 where told2.id = t42.id) and t42.rank <> 'deprecated' order by t42.obligor_id desc, t42.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t43.* from obligation t43 where t43.beneficiary_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t43.id) and t43.rank <> 'deprecated' order by t43.beneficiary_id desc, t43.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t44.* from obligation t44 where t44.beneficiary_id =
              (select 'actors/miller') and t44.obligor_id is not null and exists
              (select 1 from told2 where told2.id = t44.id) and t44.rank <> 'deprecated' order by t44.beneficiary_id desc, t44.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t45.* from relation t45 where t45.subject_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t45.id) and t45.rank <> 'deprecated' order by t45.subject_id desc, t45.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t46.* from relation t46 where t46.object_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t46.id) and t46.rank <> 'deprecated' order by t46.object_id desc, t46.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t47.* from tenure t47 where t47.person_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t47.id) and t47.rank <> 'deprecated' order by t47.person_id desc, t47.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t48.* from office t48 where t48.body_id =
              (select 'actors/miller') order by t48.body_id desc, t48.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t49.* from alliance t49 where t49.organisation_id =
              (select 'actors/miller') order by t49.organisation_id desc, t49.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t50.* from place t50 where t50.country_id =
              (select 'actors/miller') order by t50.country_id desc, t50.id desc limit 301) r) > 300) as is_complete where exists
        (select 1 from record t32 where t32.id = 'actors/miller' and t32.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

with published1(id) as not materialized
(select t3.id from document t3 where t3.published_latest <= '1910-12-31'), told2(id) as not materialized
(select t4.record_id from citation t4 where t4.support_type = 'supports' and exists
  (select 1 from published1 where published1.id = t4.document_id)), ties3(from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
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
  from (select t13.* from alliance t13 where t13.organisation_id =
    (select 'actors/miller') order by t13.organisation_id desc, t13.id desc limit 300) t13 where t13.id <>
  (select 'actors/miller') union select
  (select 'actors/miller'), t14.id, 'part_of', t14.id, t14.id, null, '0000-00-00'
  from (select t14.* from place t14 where t14.country_id =
    (select 'actors/miller') order by t14.country_id desc, t14.id desc limit 300) t14 where t14.id <>
  (select 'actors/miller') union all select
  (select 'actors/miller'), t17.actor_id, 'meeting', t15.meeting_id, min(t15.id), min(t17.id), max(t15.meeting_start_earliest)
  from (select t15.* from participation t15 where t15.actor_id =
    (select 'actors/miller') and t15.attendance not in ('declined', 'absent') and exists
    (select 1 from told2 where told2.id = t15.id) and t15.rank <> 'deprecated' and
    (select 1 from meeting t16 where t16.id = t15.meeting_id and t16.status not in ('cancelled') and exists
      (select 1 from told2 where told2.id = t16.id)) is not null order by t15.actor_id desc, t15.meeting_start_earliest desc, t15.id desc limit 300) t15 cross join participation t17 where t17.actor_id <>
  (select 'actors/miller') and t17.meeting_id = t15.meeting_id and t17.attendance not in ('declined', 'absent') and exists
  (select 1 from told2 where told2.id = t17.id) and t17.rank <> 'deprecated' group by t17.actor_id, t15.meeting_id union all select
  (select 'actors/miller'), t21.earlier_id, 'statement', t19.statement_id, min(t19.id), min(t21.id), max(t19.statement_date_earliest)
  from (select t19.* from target t19 where t19.record_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t19.id) and t19.rank <> 'deprecated' and
    (select 1 from statement t20 where t20.id = t19.statement_id and exists
      (select 1 from told2 where told2.id = t20.id)) is not null order by t19.record_id desc, t19.statement_date_earliest desc, t19.id desc limit 300) t19 cross join reference t21 where t21.earlier_id <>
  (select 'actors/miller') and t21.statement_id = t19.statement_id and exists
  (select 1 from told2 where told2.id = t21.id) and t21.rank <> 'deprecated' group by t21.earlier_id, t19.statement_id union all select
  (select 'actors/miller'), t24.speaker_id, 'statement', t23.statement_id, min(t23.id), min(t24.id), max(t23.statement_date_earliest)
  from (select t23.* from target t23 where t23.record_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t23.id) and t23.rank <> 'deprecated' order by t23.record_id desc, t23.statement_date_earliest desc, t23.id desc limit 300) t23 cross join statement t24 where t24.speaker_id <>
  (select 'actors/miller') and t24.id = t23.statement_id and exists
  (select 1 from told2 where told2.id = t24.id) group by t24.speaker_id, t23.statement_id union all select
  (select 'actors/miller'), t27.earlier_id, 'statement', t26.id, min(t26.id), min(t27.id), max(t26.date_earliest)
  from (select t26.* from statement t26 where t26.speaker_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t26.id) order by t26.speaker_id desc, t26.date_earliest desc, t26.id desc limit 300) t26 cross join reference t27 where t27.earlier_id <>
  (select 'actors/miller') and t27.statement_id = t26.id and exists
  (select 1 from told2 where told2.id = t27.id) and t27.rank <> 'deprecated' group by t27.earlier_id, t26.id union all select
  (select 'actors/miller'), t30.record_id, 'statement', t29.id, min(t29.id), min(t30.id), max(t29.date_earliest)
  from (select t29.* from statement t29 where t29.speaker_id =
    (select 'actors/miller') and exists
    (select 1 from told2 where told2.id = t29.id) order by t29.speaker_id desc, t29.date_earliest desc, t29.id desc limit 300) t29 cross join target t30 where t30.record_id <>
  (select 'actors/miller') and t30.statement_id = t29.id and exists
  (select 1 from told2 where told2.id = t30.id) and t30.rank <> 'deprecated' group by t30.record_id, t29.id), ranked4(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties3 group by to_id) counted), p5 as materialized
(select t52.*, row_number() over (order by t52.place) as _n
  from (select id as record_id, ties, place from ranked4 where place <= 20) t52), shown5(id) as materialized
(select id from ranked4 where place <= 20), counted6(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties3 join shown5 on shown5.id = to_id group by to_id, kind), x8(id, json) as
(select t55._n, printf('[%s]',
    (select group_concat(t57._told, ',')
      from (select row_number() over (order by t56.kind) as _n, '{"kind":"' || upper(t56.kind) || '","ties":' || t56.ties || '}' as _told
        from (select kind, ties from counted6 where id = t55.record_id) t56 order by _n limit 9) t57)) from p5 t55), latest7(from_id, to_id, kind, via_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, via_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, via_id desc, kind) as place from ties3 join shown5 on shown5.id = to_id) numbered where place <= 3), told_citation8(id, revision, label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t71.id, t71.revision, t71.label, t71.note, t71.record_id, t71.document_id, t71.support_type, t71.value, t71.start_offset, t71.end_offset, t71.span_sha256, t71.page, t71.phrase, t71.prefix, t71.suffix, t71.field from citation t71 where exists
  (select 1 from published1 where published1.id = t71.document_id)), x11(id, json) as
(select t58._n, printf('[%s]',
    (select group_concat(t77._told, ',')
      from (select row_number() over (order by t66.place) as _n, printf('{"from":{"id":"%s","recordKind":%s,"label":%s},"to":{"id":"%s","recordKind":%s,"label":%s},"kind":"%s","date":%s,"via":{"id":"%s","recordKind":%s,"label":%s},"edges":[%s]}', t67.id, json_quote(upper(t67.record_kind)), json_quote(t67.label), t68.id, json_quote(upper(t68.record_kind)), json_quote(t68.label), upper(t66.kind), case when t66.date is null then 'null' else '{"text":"' || t66.date || '","earliest":' || case t66.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t66.date_earliest || '"' end || ',"latest":' || case t66.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t66.date_latest || '"' end || '}' end, t69.id, json_quote(upper(t69.record_kind)), json_quote(t69.label),
          (select group_concat(t76._told, ',')
            from (select row_number() over (order by t73.place) as _n, '{"record":{"id":"' || t74.id || '","recordKind":' || json_quote(upper(t74.record_kind)) || ',"label":' || json_quote(t74.label) || '},"citation":' || case when t75.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t75.id, json_quote(t75.start_offset), json_quote(t75.end_offset), json_quote(t75.page), json_quote(t75.phrase)) end || '}' as _told
              from (select 1 as place, t66.one_id as record_id,
                (select t70.id from told_citation8 t70 where t70.record_id = t66.one_id and t70.support_type = 'supports' order by t70.id limit 1) as citation_id where t66.one_id is not null union all select 2 as place, t66.two_id as record_id,
                (select t72.id from told_citation8 t72 where t72.record_id = t66.two_id and t72.support_type = 'supports' order by t72.id limit 1) as citation_id where t66.two_id is not null) t73
              left join record t74 on t74.id = t73.record_id
              left join citation t75 on t75.id = t73.citation_id order by _n limit 2) t76)) as _told
        from (select latest7.from_id, latest7.to_id, latest7.kind, latest7.via_id, latest7.one_id, latest7.two_id, latest7.place, coalesce(t59.start, t60.date, t61.since, t62.since, t63.since, t64.since, t65.formed) as date, coalesce(t59.start_earliest, t60.date_earliest, t61.since_earliest, t62.since_earliest, t63.since_earliest, t64.since_earliest, t65.formed_earliest) as date_earliest, coalesce(t59.start_latest, t60.date_latest, t61.since_latest, t62.since_latest, t63.since_latest, t64.since_latest, t65.formed_latest) as date_latest from latest7
          left join meeting t59 on t59.id = latest7.via_id
          left join statement t60 on t60.id = latest7.via_id
          left join membership t61 on t61.id = latest7.via_id
          left join obligation t62 on t62.id = latest7.via_id
          left join relation t63 on t63.id = latest7.via_id
          left join tenure t64 on t64.id = latest7.via_id
          left join alliance t65 on t65.id = latest7.via_id where latest7.to_id = t58.record_id) t66
        left join record t67 on t67.id = t66.from_id
        left join record t68 on t68.id = t66.to_id
        left join record t69 on t69.id = t66.via_id order by _n limit 3) t77)) from p5 t58), x12(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t78._told, ',')
      from (select t53._n as _n, printf('{"record":{"id":"%s","recordKind":%s,"label":%s},"ties":%s,"counts":%s,"latest":%s}', t54.id, json_quote(upper(t54.record_kind)), json_quote(t54.label), t53.ties,
          (select x8.json from x8 where x8.id = t53._n),
          (select x11.json from x11 where x11.id = t53._n)) as _told from p5 t53
        left join record t54 on t54.id = t53.record_id order by _n limit 100) t78))), between9(from_id, to_id, kind, via_id, one_id, two_id, day) as materialized (with among(from_id, to_id, kind, via_id, one_id, two_id, day) as
  (select t80.value ->> 0, t80.value ->> 1, t80.value ->> 2, t80.value ->> 3, t80.value ->> 4, t80.value ->> 5, t80.value ->> 6 from shown5 cross join json_each((with q(from_id, to_id, kind, via_id, one_id, two_id, day) as
        (select shown5.id, t81.actor_id, 'membership', t81.id, t81.id, null, t81.since_earliest
          from (select t81.* from membership t81 where t81.alliance_id = shown5.id and exists
            (select 1 from told2 where told2.id = t81.id) and t81.rank <> 'deprecated' order by t81.alliance_id desc, t81.id desc limit 8) t81 where t81.actor_id <> shown5.id union select shown5.id, t82.alliance_id, 'membership', t82.id, t82.id, null, t82.since_earliest
          from (select t82.* from membership t82 where t82.actor_id = shown5.id and exists
            (select 1 from told2 where told2.id = t82.id) and t82.rank <> 'deprecated' order by t82.actor_id desc, t82.id desc limit 8) t82 where t82.alliance_id <> shown5.id union select shown5.id, t83.obligor_id, 'obligation', t83.id, t83.id, null, t83.since_earliest
          from (select t83.* from obligation t83 where t83.alliance_id = shown5.id and t83.obligor_id is not null and exists
            (select 1 from told2 where told2.id = t83.id) and t83.rank <> 'deprecated' order by t83.alliance_id desc, t83.id desc limit 8) t83 where t83.obligor_id <> shown5.id union select shown5.id, t84.beneficiary_id, 'obligation', t84.id, t84.id, null, t84.since_earliest
          from (select t84.* from obligation t84 where t84.alliance_id = shown5.id and t84.beneficiary_id is not null and exists
            (select 1 from told2 where told2.id = t84.id) and t84.rank <> 'deprecated' order by t84.alliance_id desc, t84.id desc limit 8) t84 where t84.beneficiary_id <> shown5.id union select shown5.id, t85.alliance_id, 'obligation', t85.id, t85.id, null, t85.since_earliest
          from (select t85.* from obligation t85 where t85.obligor_id = shown5.id and exists
            (select 1 from told2 where told2.id = t85.id) and t85.rank <> 'deprecated' order by t85.obligor_id desc, t85.id desc limit 8) t85 where t85.alliance_id <> shown5.id union select shown5.id, t86.beneficiary_id, 'obligation', t86.id, t86.id, null, t86.since_earliest
          from (select t86.* from obligation t86 where t86.obligor_id = shown5.id and t86.beneficiary_id is not null and exists
            (select 1 from told2 where told2.id = t86.id) and t86.rank <> 'deprecated' order by t86.obligor_id desc, t86.id desc limit 8) t86 where t86.beneficiary_id <> shown5.id union select shown5.id, t87.alliance_id, 'obligation', t87.id, t87.id, null, t87.since_earliest
          from (select t87.* from obligation t87 where t87.beneficiary_id = shown5.id and exists
            (select 1 from told2 where told2.id = t87.id) and t87.rank <> 'deprecated' order by t87.beneficiary_id desc, t87.id desc limit 8) t87 where t87.alliance_id <> shown5.id union select shown5.id, t88.obligor_id, 'obligation', t88.id, t88.id, null, t88.since_earliest
          from (select t88.* from obligation t88 where t88.beneficiary_id = shown5.id and t88.obligor_id is not null and exists
            (select 1 from told2 where told2.id = t88.id) and t88.rank <> 'deprecated' order by t88.beneficiary_id desc, t88.id desc limit 8) t88 where t88.obligor_id <> shown5.id union select shown5.id, t89.object_id, 'relation', t89.id, t89.id, null, t89.since_earliest
          from (select t89.* from relation t89 where t89.subject_id = shown5.id and exists
            (select 1 from told2 where told2.id = t89.id) and t89.rank <> 'deprecated' order by t89.subject_id desc, t89.id desc limit 8) t89 where t89.object_id <> shown5.id union select shown5.id, t90.subject_id, 'relation', t90.id, t90.id, null, t90.since_earliest
          from (select t90.* from relation t90 where t90.object_id = shown5.id and exists
            (select 1 from told2 where told2.id = t90.id) and t90.rank <> 'deprecated' order by t90.object_id desc, t90.id desc limit 8) t90 where t90.subject_id <> shown5.id union select shown5.id, t91.office_id, 'tenure', t91.id, t91.id, null, t91.since_earliest
          from (select t91.* from tenure t91 where t91.person_id = shown5.id and exists
            (select 1 from told2 where told2.id = t91.id) and t91.rank <> 'deprecated' order by t91.person_id desc, t91.id desc limit 8) t91 where t91.office_id <> shown5.id union select shown5.id, t92.person_id, 'tenure', t92.id, t92.id, null, t92.since_earliest
          from (select t92.* from tenure t92 where t92.office_id = shown5.id and exists
            (select 1 from told2 where told2.id = t92.id) and t92.rank <> 'deprecated' order by t92.office_id desc, t92.id desc limit 8) t92 where t92.person_id <> shown5.id union select shown5.id, t93.body_id, 'office', t93.id, t93.id, null, '0000-00-00'
          from (select t93.* from office t93 where t93.id = shown5.id order by t93.id desc, t93.id desc limit 8) t93 where t93.body_id <> shown5.id union select shown5.id, t94.id, 'office', t94.id, t94.id, null, '0000-00-00'
          from (select t94.* from office t94 where t94.body_id = shown5.id order by t94.body_id desc, t94.id desc limit 8) t94 where t94.id <> shown5.id union select shown5.id, t95.organisation_id, 'embodiment', t95.id, t95.id, null, t95.formed_earliest
          from (select t95.* from alliance t95 where t95.id = shown5.id and t95.organisation_id is not null order by t95.id desc, t95.id desc limit 8) t95 where t95.organisation_id <> shown5.id union select shown5.id, t96.id, 'embodiment', t96.id, t96.id, null, t96.formed_earliest
          from (select t96.* from alliance t96 where t96.organisation_id = shown5.id order by t96.organisation_id desc, t96.id desc limit 8) t96 where t96.id <> shown5.id union select shown5.id, t97.part_of_id, 'part_of', t97.id, t97.id, null, t97.start_earliest
          from (select t97.* from meeting t97 where t97.id = shown5.id and t97.part_of_id is not null and exists
            (select 1 from told2 where told2.id = t97.id) order by t97.id desc, t97.id desc limit 8) t97 where t97.part_of_id <> shown5.id union select shown5.id, t98.id, 'part_of', t98.id, t98.id, null, t98.start_earliest
          from (select t98.* from meeting t98 where t98.part_of_id = shown5.id and exists
            (select 1 from told2 where told2.id = t98.id) order by t98.part_of_id desc, t98.id desc limit 8) t98 where t98.id <> shown5.id union select shown5.id, t99.country_id, 'part_of', t99.id, t99.id, null, '0000-00-00'
          from (select t99.* from place t99 where t99.id = shown5.id and t99.country_id is not null order by t99.id desc, t99.id desc limit 8) t99 where t99.country_id <> shown5.id union select shown5.id, t100.id, 'part_of', t100.id, t100.id, null, '0000-00-00'
          from (select t100.* from place t100 where t100.country_id = shown5.id order by t100.country_id desc, t100.id desc limit 8) t100 where t100.id <> shown5.id union select shown5.id, t101.broader_id, 'part_of', t101.id, t101.id, null, '0000-00-00'
          from (select t101.* from topic t101 where t101.id = shown5.id and t101.broader_id is not null order by t101.id desc, t101.id desc limit 8) t101 where t101.broader_id <> shown5.id union select shown5.id, t102.id, 'part_of', t102.id, t102.id, null, '0000-00-00'
          from (select t102.* from topic t102 where t102.broader_id = shown5.id order by t102.broader_id desc, t102.id desc limit 8) t102 where t102.id <> shown5.id union all select shown5.id, t105.actor_id, 'meeting', t103.meeting_id, min(t103.id), min(t105.id), max(t103.meeting_start_earliest)
          from (select t103.* from participation t103 where t103.actor_id = shown5.id and t103.attendance not in ('declined', 'absent') and exists
            (select 1 from told2 where told2.id = t103.id) and t103.rank <> 'deprecated' and
            (select 1 from meeting t104 where t104.id = t103.meeting_id and t104.status not in ('cancelled') and exists
              (select 1 from told2 where told2.id = t104.id)) is not null order by t103.actor_id desc, t103.meeting_start_earliest desc, t103.id desc limit 8) t103 cross join participation t105 where t105.actor_id <> shown5.id and t105.meeting_id = t103.meeting_id and t105.attendance not in ('declined', 'absent') and exists
          (select 1 from told2 where told2.id = t105.id) and t105.rank <> 'deprecated' group by t105.actor_id, t103.meeting_id union all select shown5.id, t109.record_id, 'statement', t107.statement_id, min(t107.id), min(t109.id), max(t107.statement_date_earliest)
          from (select t107.* from reference t107 where t107.earlier_id = shown5.id and exists
            (select 1 from told2 where told2.id = t107.id) and t107.rank <> 'deprecated' and
            (select 1 from statement t108 where t108.id = t107.statement_id and exists
              (select 1 from told2 where told2.id = t108.id)) is not null order by t107.earlier_id desc, t107.statement_date_earliest desc, t107.id desc limit 8) t107 cross join target t109 where t109.record_id <> shown5.id and t109.statement_id = t107.statement_id and exists
          (select 1 from told2 where told2.id = t109.id) and t109.rank <> 'deprecated' group by t109.record_id, t107.statement_id union all select shown5.id, t112.speaker_id, 'statement', t111.statement_id, min(t111.id), min(t112.id), max(t111.statement_date_earliest)
          from (select t111.* from reference t111 where t111.earlier_id = shown5.id and exists
            (select 1 from told2 where told2.id = t111.id) and t111.rank <> 'deprecated' order by t111.earlier_id desc, t111.statement_date_earliest desc, t111.id desc limit 8) t111 cross join statement t112 where t112.speaker_id <> shown5.id and t112.id = t111.statement_id and exists
          (select 1 from told2 where told2.id = t112.id) group by t112.speaker_id, t111.statement_id union all select shown5.id, t116.earlier_id, 'statement', t114.statement_id, min(t114.id), min(t116.id), max(t114.statement_date_earliest)
          from (select t114.* from target t114 where t114.record_id = shown5.id and exists
            (select 1 from told2 where told2.id = t114.id) and t114.rank <> 'deprecated' and
            (select 1 from statement t115 where t115.id = t114.statement_id and exists
              (select 1 from told2 where told2.id = t115.id)) is not null order by t114.record_id desc, t114.statement_date_earliest desc, t114.id desc limit 8) t114 cross join reference t116 where t116.earlier_id <> shown5.id and t116.statement_id = t114.statement_id and exists
          (select 1 from told2 where told2.id = t116.id) and t116.rank <> 'deprecated' group by t116.earlier_id, t114.statement_id union all select shown5.id, t119.speaker_id, 'statement', t118.statement_id, min(t118.id), min(t119.id), max(t118.statement_date_earliest)
          from (select t118.* from target t118 where t118.record_id = shown5.id and exists
            (select 1 from told2 where told2.id = t118.id) and t118.rank <> 'deprecated' order by t118.record_id desc, t118.statement_date_earliest desc, t118.id desc limit 8) t118 cross join statement t119 where t119.speaker_id <> shown5.id and t119.id = t118.statement_id and exists
          (select 1 from told2 where told2.id = t119.id) group by t119.speaker_id, t118.statement_id union all select shown5.id, t122.earlier_id, 'statement', t121.id, min(t121.id), min(t122.id), max(t121.date_earliest)
          from (select t121.* from statement t121 where t121.speaker_id = shown5.id and exists
            (select 1 from told2 where told2.id = t121.id) order by t121.speaker_id desc, t121.date_earliest desc, t121.id desc limit 8) t121 cross join reference t122 where t122.earlier_id <> shown5.id and t122.statement_id = t121.id and exists
          (select 1 from told2 where told2.id = t122.id) and t122.rank <> 'deprecated' group by t122.earlier_id, t121.id union all select shown5.id, t125.record_id, 'statement', t124.id, min(t124.id), min(t125.id), max(t124.date_earliest)
          from (select t124.* from statement t124 where t124.speaker_id = shown5.id and exists
            (select 1 from told2 where told2.id = t124.id) order by t124.speaker_id desc, t124.date_earliest desc, t124.id desc limit 8) t124 cross join target t125 where t125.record_id <> shown5.id and t125.statement_id = t124.id and exists
          (select 1 from told2 where told2.id = t125.id) and t125.rank <> 'deprecated' group by t125.record_id, t124.id) select json_group_array(json_array(from_id, to_id, kind, via_id, one_id, two_id, day)) from q)) t80) select from_id, to_id, kind, via_id, one_id, two_id, day
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case when from_id > to_id then from_id else to_id end order by day desc, via_id desc, kind, from_id) as place from among join shown5 on shown5.id = to_id) numbered where place = 1), p14 as materialized
(select t134.*, row_number() over (order by t134.from_id, t134.to_id) as _n
  from (select between9.from_id, between9.to_id, between9.kind, between9.via_id, between9.one_id, between9.two_id, coalesce(t127.start, t128.date, t129.since, t130.since, t131.since, t132.since, t133.formed) as date, coalesce(t127.start_earliest, t128.date_earliest, t129.since_earliest, t130.since_earliest, t131.since_earliest, t132.since_earliest, t133.formed_earliest) as date_earliest, coalesce(t127.start_latest, t128.date_latest, t129.since_latest, t130.since_latest, t131.since_latest, t132.since_latest, t133.formed_latest) as date_latest from between9
    left join meeting t127 on t127.id = between9.via_id
    left join statement t128 on t128.id = between9.via_id
    left join membership t129 on t129.id = between9.via_id
    left join obligation t130 on t130.id = between9.via_id
    left join relation t131 on t131.id = between9.via_id
    left join tenure t132 on t132.id = between9.via_id
    left join alliance t133 on t133.id = between9.via_id) t134), x15(id, json) as
(select t139._n, printf('[%s]',
    (select group_concat(t145._told, ',')
      from (select row_number() over (order by t142.place) as _n, '{"record":{"id":"' || t143.id || '","recordKind":' || json_quote(upper(t143.record_kind)) || ',"label":' || json_quote(t143.label) || '},"citation":' || case when t144.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t144.id, json_quote(t144.start_offset), json_quote(t144.end_offset), json_quote(t144.page), json_quote(t144.phrase)) end || '}' as _told
        from (select 1 as place, t139.one_id as record_id,
          (select t140.id from told_citation8 t140 where t140.record_id = t139.one_id and t140.support_type = 'supports' order by t140.id limit 1) as citation_id where t139.one_id is not null union all select 2 as place, t139.two_id as record_id,
          (select t141.id from told_citation8 t141 where t141.record_id = t139.two_id and t141.support_type = 'supports' order by t141.id limit 1) as citation_id where t139.two_id is not null) t142
        left join record t143 on t143.id = t142.record_id
        left join citation t144 on t144.id = t142.citation_id order by _n limit 2) t145)) from p14 t139), x16(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t146._told, ',')
      from (select t135._n as _n, printf('{"from":{"id":"%s","recordKind":%s,"label":%s},"to":{"id":"%s","recordKind":%s,"label":%s},"kind":"%s","date":%s,"via":{"id":"%s","recordKind":%s,"label":%s},"edges":%s}', t136.id, json_quote(upper(t136.record_kind)), json_quote(t136.label), t137.id, json_quote(upper(t137.record_kind)), json_quote(t137.label), upper(t135.kind), case when t135.date is null then 'null' else '{"text":"' || t135.date || '","earliest":' || case t135.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t135.date_earliest || '"' end || ',"latest":' || case t135.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t135.date_latest || '"' end || '}' end, t138.id, json_quote(upper(t138.record_kind)), json_quote(t138.label),
          (select x15.json from x15 where x15.id = t135._n)) as _told from p14 t135
        left join record t136 on t136.id = t135.from_id
        left join record t137 on t137.id = t135.to_id
        left join record t138 on t138.id = t135.via_id order by _n limit 200) t146))) select printf('{"data":{"at":{"network":%s}},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"neighbours":%s,"edges":%s,"remainingCount":%s,"isComplete":%s}',
        (select x12.json from x12),
        (select x16.json from x16), t1.remaining_count, case when t1.is_complete then 'true' else 'false' end)
      from (select
        (select count(*) from ranked4 where place > 20) as remaining_count, not (
          (select count(*)
            from (select t33.* from participation t33 where t33.actor_id =
              (select 'actors/miller') and t33.attendance not in ('declined', 'absent') and exists
              (select 1 from told2 where told2.id = t33.id) and t33.rank <> 'deprecated' and
              (select 1 from meeting t34 where t34.id = t33.meeting_id and t34.status not in ('cancelled') and exists
                (select 1 from told2 where told2.id = t34.id)) is not null order by t33.actor_id desc, t33.meeting_start_earliest desc, t33.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t35.* from target t35 where t35.record_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t35.id) and t35.rank <> 'deprecated' and
              (select 1 from statement t36 where t36.id = t35.statement_id and exists
                (select 1 from told2 where told2.id = t36.id)) is not null order by t35.record_id desc, t35.statement_date_earliest desc, t35.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t37.* from target t37 where t37.record_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t37.id) and t37.rank <> 'deprecated' order by t37.record_id desc, t37.statement_date_earliest desc, t37.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t38.* from statement t38 where t38.speaker_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t38.id) order by t38.speaker_id desc, t38.date_earliest desc, t38.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t39.* from statement t39 where t39.speaker_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t39.id) order by t39.speaker_id desc, t39.date_earliest desc, t39.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t40.* from membership t40 where t40.actor_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t40.id) and t40.rank <> 'deprecated' order by t40.actor_id desc, t40.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t41.* from obligation t41 where t41.obligor_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t41.id) and t41.rank <> 'deprecated' order by t41.obligor_id desc, t41.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t42.* from obligation t42 where t42.obligor_id =
              (select 'actors/miller') and t42.beneficiary_id is not null and exists
              (select 1 from told2 where told2.id = t42.id) and t42.rank <> 'deprecated' order by t42.obligor_id desc, t42.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t43.* from obligation t43 where t43.beneficiary_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t43.id) and t43.rank <> 'deprecated' order by t43.beneficiary_id desc, t43.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t44.* from obligation t44 where t44.beneficiary_id =
              (select 'actors/miller') and t44.obligor_id is not null and exists
              (select 1 from told2 where told2.id = t44.id) and t44.rank <> 'deprecated' order by t44.beneficiary_id desc, t44.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t45.* from relation t45 where t45.subject_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t45.id) and t45.rank <> 'deprecated' order by t45.subject_id desc, t45.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t46.* from relation t46 where t46.object_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t46.id) and t46.rank <> 'deprecated' order by t46.object_id desc, t46.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t47.* from tenure t47 where t47.person_id =
              (select 'actors/miller') and exists
              (select 1 from told2 where told2.id = t47.id) and t47.rank <> 'deprecated' order by t47.person_id desc, t47.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t48.* from office t48 where t48.body_id =
              (select 'actors/miller') order by t48.body_id desc, t48.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t49.* from alliance t49 where t49.organisation_id =
              (select 'actors/miller') order by t49.organisation_id desc, t49.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t50.* from place t50 where t50.country_id =
              (select 'actors/miller') order by t50.country_id desc, t50.id desc limit 301) r) > 300) as is_complete where exists
        (select 1 from record t32 where t32.id = 'actors/miller' and t32.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

with ties1(from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select *
  from (with own(from_id, to_id, kind, via_id, one_id, two_id, day) as
    (select
      (select 'meetings/fair'), t2.part_of_id, 'part_of', t2.id, t2.id, null, t2.start_earliest
      from (select t2.* from meeting t2 where t2.id =
        (select 'meetings/fair') and t2.part_of_id is not null order by t2.id desc, t2.id desc limit 300) t2 where t2.part_of_id <>
      (select 'meetings/fair') union select
      (select 'meetings/fair'), t3.id, 'part_of', t3.id, t3.id, null, t3.start_earliest
      from (select t3.* from meeting t3 where t3.part_of_id =
        (select 'meetings/fair') order by t3.part_of_id desc, t3.id desc limit 300) t3 where t3.id <>
      (select 'meetings/fair') union select
      (select 'meetings/fair'), t4.actor_id, 'meeting',
      (select 'meetings/fair'), t4.id, null, t4.meeting_start_earliest
      from (select t4.* from participation t4 where t4.meeting_id =
        (select 'meetings/fair') and t4.attendance not in ('declined', 'absent') and t4.rank <> 'deprecated' order by t4.meeting_id desc, t4.id desc limit 300) t4 where t4.actor_id <>
      (select 'meetings/fair')) select from_id, to_id, kind, via_id, min(one_id), null, max(day) from own group by from_id, to_id, kind, via_id) own union all select
  (select 'meetings/fair'), t7.earlier_id, 'statement', t5.statement_id, min(t5.id), min(t7.id), max(t5.statement_date_earliest)
  from (select t5.* from target t5 where t5.record_id =
    (select 'meetings/fair') and t5.rank <> 'deprecated' order by t5.record_id desc, t5.statement_date_earliest desc, t5.id desc limit 300) t5 cross join reference t7 where t7.earlier_id <>
  (select 'meetings/fair') and t7.statement_id = t5.statement_id and t7.rank <> 'deprecated' group by t7.earlier_id, t5.statement_id union all select
  (select 'meetings/fair'), t10.speaker_id, 'statement', t9.statement_id, min(t9.id), min(t10.id), max(t9.statement_date_earliest)
  from (select t9.* from target t9 where t9.record_id =
    (select 'meetings/fair') and t9.rank <> 'deprecated' order by t9.record_id desc, t9.statement_date_earliest desc, t9.id desc limit 300) t9 cross join statement t10 where t10.speaker_id <>
  (select 'meetings/fair') and t10.id = t9.statement_id group by t10.speaker_id, t9.statement_id), ranked2(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties1 group by to_id) counted), p3 as materialized
(select t20.*, row_number() over (order by t20.place) as _n
  from (select id as record_id, ties, place from ranked2 where place <= 20) t20), shown3(id) as materialized
(select id from ranked2 where place <= 20), counted4(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties1 join shown3 on shown3.id = to_id group by to_id, kind), x6(id, json) as
(select t23._n, printf('[%s]',
    (select group_concat(t25._told, ',')
      from (select row_number() over (order by t24.kind) as _n, '{"kind":"' || t24.kind || '","ties":' || t24.ties || '}' as _told
        from (select kind, ties from counted4 where id = t23.record_id) t24 order by _n limit 9) t25)) from p3 t23), latest5(from_id, to_id, kind, via_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, via_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, via_id desc, kind) as place from ties1 join shown3 on shown3.id = to_id) numbered where place <= 3), told_citation6(id, revision, label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t39.id, t39.revision, t39.label, t39.note, t39.record_id, t39.document_id, t39.support_type, t39.value, t39.start_offset, t39.end_offset, t39.span_sha256, t39.page, t39.phrase, t39.prefix, t39.suffix, t39.field from citation t39 where true), x9(id, json) as
(select t26._n, printf('[%s]',
    (select group_concat(t45._told, ',')
      from (select row_number() over (order by t34.place) as _n, printf('{"from":{"id":"%s","record_kind":%s,"label":%s},"to":{"id":"%s","record_kind":%s,"label":%s},"kind":"%s","date":%s,"via":{"id":"%s","record_kind":%s,"label":%s},"edges":[%s]}', t35.id, json_quote(t35.record_kind), json_quote(t35.label), t36.id, json_quote(t36.record_kind), json_quote(t36.label), t34.kind, case when t34.date is null then 'null' else '{"text":"' || t34.date || '","earliest":' || case t34.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t34.date_earliest || '"' end || ',"latest":' || case t34.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t34.date_latest || '"' end || '}' end, t37.id, json_quote(t37.record_kind), json_quote(t37.label),
          (select group_concat(t44._told, ',')
            from (select row_number() over (order by t41.place) as _n, '{"record":{"id":"' || t42.id || '","record_kind":' || json_quote(t42.record_kind) || ',"label":' || json_quote(t42.label) || '},"citation":' || case when t43.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t43.id, json_quote(t43.start_offset), json_quote(t43.end_offset), json_quote(t43.page), json_quote(t43.phrase)) end || '}' as _told
              from (select 1 as place, t34.one_id as record_id,
                (select t38.id from told_citation6 t38 where t38.record_id = t34.one_id and t38.support_type = 'supports' order by t38.id limit 1) as citation_id where t34.one_id is not null union all select 2 as place, t34.two_id as record_id,
                (select t40.id from told_citation6 t40 where t40.record_id = t34.two_id and t40.support_type = 'supports' order by t40.id limit 1) as citation_id where t34.two_id is not null) t41
              left join record t42 on t42.id = t41.record_id
              left join citation t43 on t43.id = t41.citation_id order by _n limit 2) t44)) as _told
        from (select latest5.from_id, latest5.to_id, latest5.kind, latest5.via_id, latest5.one_id, latest5.two_id, latest5.place, coalesce(t27.start, t28.date, t29.since, t30.since, t31.since, t32.since, t33.formed) as date, coalesce(t27.start_earliest, t28.date_earliest, t29.since_earliest, t30.since_earliest, t31.since_earliest, t32.since_earliest, t33.formed_earliest) as date_earliest, coalesce(t27.start_latest, t28.date_latest, t29.since_latest, t30.since_latest, t31.since_latest, t32.since_latest, t33.formed_latest) as date_latest from latest5
          left join meeting t27 on t27.id = latest5.via_id
          left join statement t28 on t28.id = latest5.via_id
          left join membership t29 on t29.id = latest5.via_id
          left join obligation t30 on t30.id = latest5.via_id
          left join relation t31 on t31.id = latest5.via_id
          left join tenure t32 on t32.id = latest5.via_id
          left join alliance t33 on t33.id = latest5.via_id where latest5.to_id = t26.record_id) t34
        left join record t35 on t35.id = t34.from_id
        left join record t36 on t36.id = t34.to_id
        left join record t37 on t37.id = t34.via_id order by _n limit 3) t45)) from p3 t26), x10(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t46._told, ',')
      from (select t21._n as _n, printf('{"record":{"id":"%s","record_kind":%s,"label":%s},"ties":%s,"counts":%s,"latest":%s}', t22.id, json_quote(t22.record_kind), json_quote(t22.label), t21.ties,
          (select x6.json from x6 where x6.id = t21._n),
          (select x9.json from x9 where x9.id = t21._n)) as _told from p3 t21
        left join record t22 on t22.id = t21.record_id order by _n limit 100) t46))), between7(from_id, to_id, kind, via_id, one_id, two_id, day) as materialized (with among(from_id, to_id, kind, via_id, one_id, two_id, day) as
  (select t48.value ->> 0, t48.value ->> 1, t48.value ->> 2, t48.value ->> 3, t48.value ->> 4, t48.value ->> 5, t48.value ->> 6 from shown3 cross join json_each((with q(from_id, to_id, kind, via_id, one_id, two_id, day) as
        (select shown3.id, t49.actor_id, 'membership', t49.id, t49.id, null, t49.since_earliest
          from (select t49.* from membership t49 where t49.alliance_id = shown3.id and t49.rank <> 'deprecated' order by t49.alliance_id desc, t49.id desc limit 8) t49 where t49.actor_id <> shown3.id union select shown3.id, t50.alliance_id, 'membership', t50.id, t50.id, null, t50.since_earliest
          from (select t50.* from membership t50 where t50.actor_id = shown3.id and t50.rank <> 'deprecated' order by t50.actor_id desc, t50.id desc limit 8) t50 where t50.alliance_id <> shown3.id union select shown3.id, t51.obligor_id, 'obligation', t51.id, t51.id, null, t51.since_earliest
          from (select t51.* from obligation t51 where t51.alliance_id = shown3.id and t51.obligor_id is not null and t51.rank <> 'deprecated' order by t51.alliance_id desc, t51.id desc limit 8) t51 where t51.obligor_id <> shown3.id union select shown3.id, t52.beneficiary_id, 'obligation', t52.id, t52.id, null, t52.since_earliest
          from (select t52.* from obligation t52 where t52.alliance_id = shown3.id and t52.beneficiary_id is not null and t52.rank <> 'deprecated' order by t52.alliance_id desc, t52.id desc limit 8) t52 where t52.beneficiary_id <> shown3.id union select shown3.id, t53.alliance_id, 'obligation', t53.id, t53.id, null, t53.since_earliest
          from (select t53.* from obligation t53 where t53.obligor_id = shown3.id and t53.rank <> 'deprecated' order by t53.obligor_id desc, t53.id desc limit 8) t53 where t53.alliance_id <> shown3.id union select shown3.id, t54.beneficiary_id, 'obligation', t54.id, t54.id, null, t54.since_earliest
          from (select t54.* from obligation t54 where t54.obligor_id = shown3.id and t54.beneficiary_id is not null and t54.rank <> 'deprecated' order by t54.obligor_id desc, t54.id desc limit 8) t54 where t54.beneficiary_id <> shown3.id union select shown3.id, t55.alliance_id, 'obligation', t55.id, t55.id, null, t55.since_earliest
          from (select t55.* from obligation t55 where t55.beneficiary_id = shown3.id and t55.rank <> 'deprecated' order by t55.beneficiary_id desc, t55.id desc limit 8) t55 where t55.alliance_id <> shown3.id union select shown3.id, t56.obligor_id, 'obligation', t56.id, t56.id, null, t56.since_earliest
          from (select t56.* from obligation t56 where t56.beneficiary_id = shown3.id and t56.obligor_id is not null and t56.rank <> 'deprecated' order by t56.beneficiary_id desc, t56.id desc limit 8) t56 where t56.obligor_id <> shown3.id union select shown3.id, t57.object_id, 'relation', t57.id, t57.id, null, t57.since_earliest
          from (select t57.* from relation t57 where t57.subject_id = shown3.id and t57.rank <> 'deprecated' order by t57.subject_id desc, t57.id desc limit 8) t57 where t57.object_id <> shown3.id union select shown3.id, t58.subject_id, 'relation', t58.id, t58.id, null, t58.since_earliest
          from (select t58.* from relation t58 where t58.object_id = shown3.id and t58.rank <> 'deprecated' order by t58.object_id desc, t58.id desc limit 8) t58 where t58.subject_id <> shown3.id union select shown3.id, t59.office_id, 'tenure', t59.id, t59.id, null, t59.since_earliest
          from (select t59.* from tenure t59 where t59.person_id = shown3.id and t59.rank <> 'deprecated' order by t59.person_id desc, t59.id desc limit 8) t59 where t59.office_id <> shown3.id union select shown3.id, t60.person_id, 'tenure', t60.id, t60.id, null, t60.since_earliest
          from (select t60.* from tenure t60 where t60.office_id = shown3.id and t60.rank <> 'deprecated' order by t60.office_id desc, t60.id desc limit 8) t60 where t60.person_id <> shown3.id union select shown3.id, t61.body_id, 'office', t61.id, t61.id, null, '0000-00-00'
          from (select t61.* from office t61 where t61.id = shown3.id order by t61.id desc, t61.id desc limit 8) t61 where t61.body_id <> shown3.id union select shown3.id, t62.id, 'office', t62.id, t62.id, null, '0000-00-00'
          from (select t62.* from office t62 where t62.body_id = shown3.id order by t62.body_id desc, t62.id desc limit 8) t62 where t62.id <> shown3.id union select shown3.id, t63.organisation_id, 'embodiment', t63.id, t63.id, null, t63.formed_earliest
          from (select t63.* from alliance t63 where t63.id = shown3.id and t63.organisation_id is not null order by t63.id desc, t63.id desc limit 8) t63 where t63.organisation_id <> shown3.id union select shown3.id, t64.id, 'embodiment', t64.id, t64.id, null, t64.formed_earliest
          from (select t64.* from alliance t64 where t64.organisation_id = shown3.id order by t64.organisation_id desc, t64.id desc limit 8) t64 where t64.id <> shown3.id union select shown3.id, t65.part_of_id, 'part_of', t65.id, t65.id, null, t65.start_earliest
          from (select t65.* from meeting t65 where t65.id = shown3.id and t65.part_of_id is not null order by t65.id desc, t65.id desc limit 8) t65 where t65.part_of_id <> shown3.id union select shown3.id, t66.id, 'part_of', t66.id, t66.id, null, t66.start_earliest
          from (select t66.* from meeting t66 where t66.part_of_id = shown3.id order by t66.part_of_id desc, t66.id desc limit 8) t66 where t66.id <> shown3.id union select shown3.id, t67.country_id, 'part_of', t67.id, t67.id, null, '0000-00-00'
          from (select t67.* from place t67 where t67.id = shown3.id and t67.country_id is not null order by t67.id desc, t67.id desc limit 8) t67 where t67.country_id <> shown3.id union select shown3.id, t68.id, 'part_of', t68.id, t68.id, null, '0000-00-00'
          from (select t68.* from place t68 where t68.country_id = shown3.id order by t68.country_id desc, t68.id desc limit 8) t68 where t68.id <> shown3.id union select shown3.id, t69.broader_id, 'part_of', t69.id, t69.id, null, '0000-00-00'
          from (select t69.* from topic t69 where t69.id = shown3.id and t69.broader_id is not null order by t69.id desc, t69.id desc limit 8) t69 where t69.broader_id <> shown3.id union select shown3.id, t70.id, 'part_of', t70.id, t70.id, null, '0000-00-00'
          from (select t70.* from topic t70 where t70.broader_id = shown3.id order by t70.broader_id desc, t70.id desc limit 8) t70 where t70.id <> shown3.id union all select shown3.id, t73.actor_id, 'meeting', t71.meeting_id, min(t71.id), min(t73.id), max(t71.meeting_start_earliest)
          from (select t71.* from participation t71 where t71.actor_id = shown3.id and t71.attendance not in ('declined', 'absent') and t71.rank <> 'deprecated' and
            (select 1 from meeting t72 where t72.id = t71.meeting_id and t72.status not in ('cancelled')) is not null order by t71.actor_id desc, t71.meeting_start_earliest desc, t71.id desc limit 8) t71 cross join participation t73 where t73.actor_id <> shown3.id and t73.meeting_id = t71.meeting_id and t73.attendance not in ('declined', 'absent') and t73.rank <> 'deprecated' group by t73.actor_id, t71.meeting_id union all select shown3.id, t77.record_id, 'statement', t75.statement_id, min(t75.id), min(t77.id), max(t75.statement_date_earliest)
          from (select t75.* from reference t75 where t75.earlier_id = shown3.id and t75.rank <> 'deprecated' order by t75.earlier_id desc, t75.statement_date_earliest desc, t75.id desc limit 8) t75 cross join target t77 where t77.record_id <> shown3.id and t77.statement_id = t75.statement_id and t77.rank <> 'deprecated' group by t77.record_id, t75.statement_id union all select shown3.id, t80.speaker_id, 'statement', t79.statement_id, min(t79.id), min(t80.id), max(t79.statement_date_earliest)
          from (select t79.* from reference t79 where t79.earlier_id = shown3.id and t79.rank <> 'deprecated' order by t79.earlier_id desc, t79.statement_date_earliest desc, t79.id desc limit 8) t79 cross join statement t80 where t80.speaker_id <> shown3.id and t80.id = t79.statement_id group by t80.speaker_id, t79.statement_id union all select shown3.id, t84.earlier_id, 'statement', t82.statement_id, min(t82.id), min(t84.id), max(t82.statement_date_earliest)
          from (select t82.* from target t82 where t82.record_id = shown3.id and t82.rank <> 'deprecated' order by t82.record_id desc, t82.statement_date_earliest desc, t82.id desc limit 8) t82 cross join reference t84 where t84.earlier_id <> shown3.id and t84.statement_id = t82.statement_id and t84.rank <> 'deprecated' group by t84.earlier_id, t82.statement_id union all select shown3.id, t87.speaker_id, 'statement', t86.statement_id, min(t86.id), min(t87.id), max(t86.statement_date_earliest)
          from (select t86.* from target t86 where t86.record_id = shown3.id and t86.rank <> 'deprecated' order by t86.record_id desc, t86.statement_date_earliest desc, t86.id desc limit 8) t86 cross join statement t87 where t87.speaker_id <> shown3.id and t87.id = t86.statement_id group by t87.speaker_id, t86.statement_id union all select shown3.id, t90.earlier_id, 'statement', t89.id, min(t89.id), min(t90.id), max(t89.date_earliest)
          from (select t89.* from statement t89 where t89.speaker_id = shown3.id order by t89.speaker_id desc, t89.date_earliest desc, t89.id desc limit 8) t89 cross join reference t90 where t90.earlier_id <> shown3.id and t90.statement_id = t89.id and t90.rank <> 'deprecated' group by t90.earlier_id, t89.id union all select shown3.id, t93.record_id, 'statement', t92.id, min(t92.id), min(t93.id), max(t92.date_earliest)
          from (select t92.* from statement t92 where t92.speaker_id = shown3.id order by t92.speaker_id desc, t92.date_earliest desc, t92.id desc limit 8) t92 cross join target t93 where t93.record_id <> shown3.id and t93.statement_id = t92.id and t93.rank <> 'deprecated' group by t93.record_id, t92.id) select json_group_array(json_array(from_id, to_id, kind, via_id, one_id, two_id, day)) from q)) t48) select from_id, to_id, kind, via_id, one_id, two_id, day
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case when from_id > to_id then from_id else to_id end order by day desc, via_id desc, kind, from_id) as place from among join shown3 on shown3.id = to_id) numbered where place = 1), p12 as materialized
(select t102.*, row_number() over (order by t102.from_id, t102.to_id) as _n
  from (select between7.from_id, between7.to_id, between7.kind, between7.via_id, between7.one_id, between7.two_id, coalesce(t95.start, t96.date, t97.since, t98.since, t99.since, t100.since, t101.formed) as date, coalesce(t95.start_earliest, t96.date_earliest, t97.since_earliest, t98.since_earliest, t99.since_earliest, t100.since_earliest, t101.formed_earliest) as date_earliest, coalesce(t95.start_latest, t96.date_latest, t97.since_latest, t98.since_latest, t99.since_latest, t100.since_latest, t101.formed_latest) as date_latest from between7
    left join meeting t95 on t95.id = between7.via_id
    left join statement t96 on t96.id = between7.via_id
    left join membership t97 on t97.id = between7.via_id
    left join obligation t98 on t98.id = between7.via_id
    left join relation t99 on t99.id = between7.via_id
    left join tenure t100 on t100.id = between7.via_id
    left join alliance t101 on t101.id = between7.via_id) t102), x13(id, json) as
(select t107._n, printf('[%s]',
    (select group_concat(t113._told, ',')
      from (select row_number() over (order by t110.place) as _n, '{"record":{"id":"' || t111.id || '","record_kind":' || json_quote(t111.record_kind) || ',"label":' || json_quote(t111.label) || '},"citation":' || case when t112.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t112.id, json_quote(t112.start_offset), json_quote(t112.end_offset), json_quote(t112.page), json_quote(t112.phrase)) end || '}' as _told
        from (select 1 as place, t107.one_id as record_id,
          (select t108.id from told_citation6 t108 where t108.record_id = t107.one_id and t108.support_type = 'supports' order by t108.id limit 1) as citation_id where t107.one_id is not null union all select 2 as place, t107.two_id as record_id,
          (select t109.id from told_citation6 t109 where t109.record_id = t107.two_id and t109.support_type = 'supports' order by t109.id limit 1) as citation_id where t107.two_id is not null) t110
        left join record t111 on t111.id = t110.record_id
        left join citation t112 on t112.id = t110.citation_id order by _n limit 2) t113)) from p12 t107), x14(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t114._told, ',')
      from (select t103._n as _n, printf('{"from":{"id":"%s","record_kind":%s,"label":%s},"to":{"id":"%s","record_kind":%s,"label":%s},"kind":"%s","date":%s,"via":{"id":"%s","record_kind":%s,"label":%s},"edges":%s}', t104.id, json_quote(t104.record_kind), json_quote(t104.label), t105.id, json_quote(t105.record_kind), json_quote(t105.label), t103.kind, case when t103.date is null then 'null' else '{"text":"' || t103.date || '","earliest":' || case t103.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t103.date_earliest || '"' end || ',"latest":' || case t103.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t103.date_latest || '"' end || '}' end, t106.id, json_quote(t106.record_kind), json_quote(t106.label),
          (select x13.json from x13 where x13.id = t103._n)) as _told from p12 t103
        left join record t104 on t104.id = t103.from_id
        left join record t105 on t105.id = t103.to_id
        left join record t106 on t106.id = t103.via_id order by _n limit 200) t114))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"neighbours":%s,"edges":%s,"remaining_count":%s,"is_complete":%s}',
        (select x10.json from x10),
        (select x14.json from x14), t1.remaining_count, case when t1.is_complete then 'true' else 'false' end)
      from (select
        (select count(*) from ranked2 where place > 20) as remaining_count, not (
          (select count(*)
            from (select t13.* from target t13 where t13.record_id =
              (select 'meetings/fair') and t13.rank <> 'deprecated' order by t13.record_id desc, t13.statement_date_earliest desc, t13.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t15.* from target t15 where t15.record_id =
              (select 'meetings/fair') and t15.rank <> 'deprecated' order by t15.record_id desc, t15.statement_date_earliest desc, t15.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t16.* from meeting t16 where t16.id =
              (select 'meetings/fair') and t16.part_of_id is not null order by t16.id desc, t16.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t17.* from meeting t17 where t17.part_of_id =
              (select 'meetings/fair') order by t17.part_of_id desc, t17.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t18.* from participation t18 where t18.meeting_id =
              (select 'meetings/fair') and t18.attendance not in ('declined', 'absent') and t18.rank <> 'deprecated' order by t18.meeting_id desc, t18.id desc limit 301) r) > 300) as is_complete where exists
        (select 1 from record t12 where t12.id = 'meetings/fair' and t12.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

with ties1(from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select *
  from (with own(from_id, to_id, kind, via_id, one_id, two_id, day) as
    (select
      (select 'meetings/fair'), t2.part_of_id, 'part_of', t2.id, t2.id, null, t2.start_earliest
      from (select t2.* from meeting t2 where t2.id =
        (select 'meetings/fair') and t2.part_of_id is not null order by t2.id desc, t2.id desc limit 300) t2 where t2.part_of_id <>
      (select 'meetings/fair') union select
      (select 'meetings/fair'), t3.id, 'part_of', t3.id, t3.id, null, t3.start_earliest
      from (select t3.* from meeting t3 where t3.part_of_id =
        (select 'meetings/fair') order by t3.part_of_id desc, t3.id desc limit 300) t3 where t3.id <>
      (select 'meetings/fair') union select
      (select 'meetings/fair'), t4.actor_id, 'meeting',
      (select 'meetings/fair'), t4.id, null, t4.meeting_start_earliest
      from (select t4.* from participation t4 where t4.meeting_id =
        (select 'meetings/fair') and t4.attendance not in ('declined', 'absent') and t4.rank <> 'deprecated' order by t4.meeting_id desc, t4.id desc limit 300) t4 where t4.actor_id <>
      (select 'meetings/fair')) select from_id, to_id, kind, via_id, min(one_id), null, max(day) from own group by from_id, to_id, kind, via_id) own union all select
  (select 'meetings/fair'), t7.earlier_id, 'statement', t5.statement_id, min(t5.id), min(t7.id), max(t5.statement_date_earliest)
  from (select t5.* from target t5 where t5.record_id =
    (select 'meetings/fair') and t5.rank <> 'deprecated' order by t5.record_id desc, t5.statement_date_earliest desc, t5.id desc limit 300) t5 cross join reference t7 where t7.earlier_id <>
  (select 'meetings/fair') and t7.statement_id = t5.statement_id and t7.rank <> 'deprecated' group by t7.earlier_id, t5.statement_id union all select
  (select 'meetings/fair'), t10.speaker_id, 'statement', t9.statement_id, min(t9.id), min(t10.id), max(t9.statement_date_earliest)
  from (select t9.* from target t9 where t9.record_id =
    (select 'meetings/fair') and t9.rank <> 'deprecated' order by t9.record_id desc, t9.statement_date_earliest desc, t9.id desc limit 300) t9 cross join statement t10 where t10.speaker_id <>
  (select 'meetings/fair') and t10.id = t9.statement_id group by t10.speaker_id, t9.statement_id), ranked2(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties1 group by to_id) counted), p3 as materialized
(select t20.*, row_number() over (order by t20.place) as _n
  from (select id as record_id, ties, place from ranked2 where place <= 20) t20), shown3(id) as materialized
(select id from ranked2 where place <= 20), counted4(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties1 join shown3 on shown3.id = to_id group by to_id, kind), x6(id, json) as
(select t23._n, printf('[%s]',
    (select group_concat(t25._told, ',')
      from (select row_number() over (order by t24.kind) as _n, '{"kind":"' || upper(t24.kind) || '","ties":' || t24.ties || '}' as _told
        from (select kind, ties from counted4 where id = t23.record_id) t24 order by _n limit 9) t25)) from p3 t23), latest5(from_id, to_id, kind, via_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, via_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, via_id desc, kind) as place from ties1 join shown3 on shown3.id = to_id) numbered where place <= 3), told_citation6(id, revision, label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t39.id, t39.revision, t39.label, t39.note, t39.record_id, t39.document_id, t39.support_type, t39.value, t39.start_offset, t39.end_offset, t39.span_sha256, t39.page, t39.phrase, t39.prefix, t39.suffix, t39.field from citation t39 where true), x9(id, json) as
(select t26._n, printf('[%s]',
    (select group_concat(t45._told, ',')
      from (select row_number() over (order by t34.place) as _n, printf('{"from":{"id":"%s","recordKind":%s,"label":%s},"to":{"id":"%s","recordKind":%s,"label":%s},"kind":"%s","date":%s,"via":{"id":"%s","recordKind":%s,"label":%s},"edges":[%s]}', t35.id, json_quote(upper(t35.record_kind)), json_quote(t35.label), t36.id, json_quote(upper(t36.record_kind)), json_quote(t36.label), upper(t34.kind), case when t34.date is null then 'null' else '{"text":"' || t34.date || '","earliest":' || case t34.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t34.date_earliest || '"' end || ',"latest":' || case t34.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t34.date_latest || '"' end || '}' end, t37.id, json_quote(upper(t37.record_kind)), json_quote(t37.label),
          (select group_concat(t44._told, ',')
            from (select row_number() over (order by t41.place) as _n, '{"record":{"id":"' || t42.id || '","recordKind":' || json_quote(upper(t42.record_kind)) || ',"label":' || json_quote(t42.label) || '},"citation":' || case when t43.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t43.id, json_quote(t43.start_offset), json_quote(t43.end_offset), json_quote(t43.page), json_quote(t43.phrase)) end || '}' as _told
              from (select 1 as place, t34.one_id as record_id,
                (select t38.id from told_citation6 t38 where t38.record_id = t34.one_id and t38.support_type = 'supports' order by t38.id limit 1) as citation_id where t34.one_id is not null union all select 2 as place, t34.two_id as record_id,
                (select t40.id from told_citation6 t40 where t40.record_id = t34.two_id and t40.support_type = 'supports' order by t40.id limit 1) as citation_id where t34.two_id is not null) t41
              left join record t42 on t42.id = t41.record_id
              left join citation t43 on t43.id = t41.citation_id order by _n limit 2) t44)) as _told
        from (select latest5.from_id, latest5.to_id, latest5.kind, latest5.via_id, latest5.one_id, latest5.two_id, latest5.place, coalesce(t27.start, t28.date, t29.since, t30.since, t31.since, t32.since, t33.formed) as date, coalesce(t27.start_earliest, t28.date_earliest, t29.since_earliest, t30.since_earliest, t31.since_earliest, t32.since_earliest, t33.formed_earliest) as date_earliest, coalesce(t27.start_latest, t28.date_latest, t29.since_latest, t30.since_latest, t31.since_latest, t32.since_latest, t33.formed_latest) as date_latest from latest5
          left join meeting t27 on t27.id = latest5.via_id
          left join statement t28 on t28.id = latest5.via_id
          left join membership t29 on t29.id = latest5.via_id
          left join obligation t30 on t30.id = latest5.via_id
          left join relation t31 on t31.id = latest5.via_id
          left join tenure t32 on t32.id = latest5.via_id
          left join alliance t33 on t33.id = latest5.via_id where latest5.to_id = t26.record_id) t34
        left join record t35 on t35.id = t34.from_id
        left join record t36 on t36.id = t34.to_id
        left join record t37 on t37.id = t34.via_id order by _n limit 3) t45)) from p3 t26), x10(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t46._told, ',')
      from (select t21._n as _n, printf('{"record":{"id":"%s","recordKind":%s,"label":%s},"ties":%s,"counts":%s,"latest":%s}', t22.id, json_quote(upper(t22.record_kind)), json_quote(t22.label), t21.ties,
          (select x6.json from x6 where x6.id = t21._n),
          (select x9.json from x9 where x9.id = t21._n)) as _told from p3 t21
        left join record t22 on t22.id = t21.record_id order by _n limit 100) t46))), between7(from_id, to_id, kind, via_id, one_id, two_id, day) as materialized (with among(from_id, to_id, kind, via_id, one_id, two_id, day) as
  (select t48.value ->> 0, t48.value ->> 1, t48.value ->> 2, t48.value ->> 3, t48.value ->> 4, t48.value ->> 5, t48.value ->> 6 from shown3 cross join json_each((with q(from_id, to_id, kind, via_id, one_id, two_id, day) as
        (select shown3.id, t49.actor_id, 'membership', t49.id, t49.id, null, t49.since_earliest
          from (select t49.* from membership t49 where t49.alliance_id = shown3.id and t49.rank <> 'deprecated' order by t49.alliance_id desc, t49.id desc limit 8) t49 where t49.actor_id <> shown3.id union select shown3.id, t50.alliance_id, 'membership', t50.id, t50.id, null, t50.since_earliest
          from (select t50.* from membership t50 where t50.actor_id = shown3.id and t50.rank <> 'deprecated' order by t50.actor_id desc, t50.id desc limit 8) t50 where t50.alliance_id <> shown3.id union select shown3.id, t51.obligor_id, 'obligation', t51.id, t51.id, null, t51.since_earliest
          from (select t51.* from obligation t51 where t51.alliance_id = shown3.id and t51.obligor_id is not null and t51.rank <> 'deprecated' order by t51.alliance_id desc, t51.id desc limit 8) t51 where t51.obligor_id <> shown3.id union select shown3.id, t52.beneficiary_id, 'obligation', t52.id, t52.id, null, t52.since_earliest
          from (select t52.* from obligation t52 where t52.alliance_id = shown3.id and t52.beneficiary_id is not null and t52.rank <> 'deprecated' order by t52.alliance_id desc, t52.id desc limit 8) t52 where t52.beneficiary_id <> shown3.id union select shown3.id, t53.alliance_id, 'obligation', t53.id, t53.id, null, t53.since_earliest
          from (select t53.* from obligation t53 where t53.obligor_id = shown3.id and t53.rank <> 'deprecated' order by t53.obligor_id desc, t53.id desc limit 8) t53 where t53.alliance_id <> shown3.id union select shown3.id, t54.beneficiary_id, 'obligation', t54.id, t54.id, null, t54.since_earliest
          from (select t54.* from obligation t54 where t54.obligor_id = shown3.id and t54.beneficiary_id is not null and t54.rank <> 'deprecated' order by t54.obligor_id desc, t54.id desc limit 8) t54 where t54.beneficiary_id <> shown3.id union select shown3.id, t55.alliance_id, 'obligation', t55.id, t55.id, null, t55.since_earliest
          from (select t55.* from obligation t55 where t55.beneficiary_id = shown3.id and t55.rank <> 'deprecated' order by t55.beneficiary_id desc, t55.id desc limit 8) t55 where t55.alliance_id <> shown3.id union select shown3.id, t56.obligor_id, 'obligation', t56.id, t56.id, null, t56.since_earliest
          from (select t56.* from obligation t56 where t56.beneficiary_id = shown3.id and t56.obligor_id is not null and t56.rank <> 'deprecated' order by t56.beneficiary_id desc, t56.id desc limit 8) t56 where t56.obligor_id <> shown3.id union select shown3.id, t57.object_id, 'relation', t57.id, t57.id, null, t57.since_earliest
          from (select t57.* from relation t57 where t57.subject_id = shown3.id and t57.rank <> 'deprecated' order by t57.subject_id desc, t57.id desc limit 8) t57 where t57.object_id <> shown3.id union select shown3.id, t58.subject_id, 'relation', t58.id, t58.id, null, t58.since_earliest
          from (select t58.* from relation t58 where t58.object_id = shown3.id and t58.rank <> 'deprecated' order by t58.object_id desc, t58.id desc limit 8) t58 where t58.subject_id <> shown3.id union select shown3.id, t59.office_id, 'tenure', t59.id, t59.id, null, t59.since_earliest
          from (select t59.* from tenure t59 where t59.person_id = shown3.id and t59.rank <> 'deprecated' order by t59.person_id desc, t59.id desc limit 8) t59 where t59.office_id <> shown3.id union select shown3.id, t60.person_id, 'tenure', t60.id, t60.id, null, t60.since_earliest
          from (select t60.* from tenure t60 where t60.office_id = shown3.id and t60.rank <> 'deprecated' order by t60.office_id desc, t60.id desc limit 8) t60 where t60.person_id <> shown3.id union select shown3.id, t61.body_id, 'office', t61.id, t61.id, null, '0000-00-00'
          from (select t61.* from office t61 where t61.id = shown3.id order by t61.id desc, t61.id desc limit 8) t61 where t61.body_id <> shown3.id union select shown3.id, t62.id, 'office', t62.id, t62.id, null, '0000-00-00'
          from (select t62.* from office t62 where t62.body_id = shown3.id order by t62.body_id desc, t62.id desc limit 8) t62 where t62.id <> shown3.id union select shown3.id, t63.organisation_id, 'embodiment', t63.id, t63.id, null, t63.formed_earliest
          from (select t63.* from alliance t63 where t63.id = shown3.id and t63.organisation_id is not null order by t63.id desc, t63.id desc limit 8) t63 where t63.organisation_id <> shown3.id union select shown3.id, t64.id, 'embodiment', t64.id, t64.id, null, t64.formed_earliest
          from (select t64.* from alliance t64 where t64.organisation_id = shown3.id order by t64.organisation_id desc, t64.id desc limit 8) t64 where t64.id <> shown3.id union select shown3.id, t65.part_of_id, 'part_of', t65.id, t65.id, null, t65.start_earliest
          from (select t65.* from meeting t65 where t65.id = shown3.id and t65.part_of_id is not null order by t65.id desc, t65.id desc limit 8) t65 where t65.part_of_id <> shown3.id union select shown3.id, t66.id, 'part_of', t66.id, t66.id, null, t66.start_earliest
          from (select t66.* from meeting t66 where t66.part_of_id = shown3.id order by t66.part_of_id desc, t66.id desc limit 8) t66 where t66.id <> shown3.id union select shown3.id, t67.country_id, 'part_of', t67.id, t67.id, null, '0000-00-00'
          from (select t67.* from place t67 where t67.id = shown3.id and t67.country_id is not null order by t67.id desc, t67.id desc limit 8) t67 where t67.country_id <> shown3.id union select shown3.id, t68.id, 'part_of', t68.id, t68.id, null, '0000-00-00'
          from (select t68.* from place t68 where t68.country_id = shown3.id order by t68.country_id desc, t68.id desc limit 8) t68 where t68.id <> shown3.id union select shown3.id, t69.broader_id, 'part_of', t69.id, t69.id, null, '0000-00-00'
          from (select t69.* from topic t69 where t69.id = shown3.id and t69.broader_id is not null order by t69.id desc, t69.id desc limit 8) t69 where t69.broader_id <> shown3.id union select shown3.id, t70.id, 'part_of', t70.id, t70.id, null, '0000-00-00'
          from (select t70.* from topic t70 where t70.broader_id = shown3.id order by t70.broader_id desc, t70.id desc limit 8) t70 where t70.id <> shown3.id union all select shown3.id, t73.actor_id, 'meeting', t71.meeting_id, min(t71.id), min(t73.id), max(t71.meeting_start_earliest)
          from (select t71.* from participation t71 where t71.actor_id = shown3.id and t71.attendance not in ('declined', 'absent') and t71.rank <> 'deprecated' and
            (select 1 from meeting t72 where t72.id = t71.meeting_id and t72.status not in ('cancelled')) is not null order by t71.actor_id desc, t71.meeting_start_earliest desc, t71.id desc limit 8) t71 cross join participation t73 where t73.actor_id <> shown3.id and t73.meeting_id = t71.meeting_id and t73.attendance not in ('declined', 'absent') and t73.rank <> 'deprecated' group by t73.actor_id, t71.meeting_id union all select shown3.id, t77.record_id, 'statement', t75.statement_id, min(t75.id), min(t77.id), max(t75.statement_date_earliest)
          from (select t75.* from reference t75 where t75.earlier_id = shown3.id and t75.rank <> 'deprecated' order by t75.earlier_id desc, t75.statement_date_earliest desc, t75.id desc limit 8) t75 cross join target t77 where t77.record_id <> shown3.id and t77.statement_id = t75.statement_id and t77.rank <> 'deprecated' group by t77.record_id, t75.statement_id union all select shown3.id, t80.speaker_id, 'statement', t79.statement_id, min(t79.id), min(t80.id), max(t79.statement_date_earliest)
          from (select t79.* from reference t79 where t79.earlier_id = shown3.id and t79.rank <> 'deprecated' order by t79.earlier_id desc, t79.statement_date_earliest desc, t79.id desc limit 8) t79 cross join statement t80 where t80.speaker_id <> shown3.id and t80.id = t79.statement_id group by t80.speaker_id, t79.statement_id union all select shown3.id, t84.earlier_id, 'statement', t82.statement_id, min(t82.id), min(t84.id), max(t82.statement_date_earliest)
          from (select t82.* from target t82 where t82.record_id = shown3.id and t82.rank <> 'deprecated' order by t82.record_id desc, t82.statement_date_earliest desc, t82.id desc limit 8) t82 cross join reference t84 where t84.earlier_id <> shown3.id and t84.statement_id = t82.statement_id and t84.rank <> 'deprecated' group by t84.earlier_id, t82.statement_id union all select shown3.id, t87.speaker_id, 'statement', t86.statement_id, min(t86.id), min(t87.id), max(t86.statement_date_earliest)
          from (select t86.* from target t86 where t86.record_id = shown3.id and t86.rank <> 'deprecated' order by t86.record_id desc, t86.statement_date_earliest desc, t86.id desc limit 8) t86 cross join statement t87 where t87.speaker_id <> shown3.id and t87.id = t86.statement_id group by t87.speaker_id, t86.statement_id union all select shown3.id, t90.earlier_id, 'statement', t89.id, min(t89.id), min(t90.id), max(t89.date_earliest)
          from (select t89.* from statement t89 where t89.speaker_id = shown3.id order by t89.speaker_id desc, t89.date_earliest desc, t89.id desc limit 8) t89 cross join reference t90 where t90.earlier_id <> shown3.id and t90.statement_id = t89.id and t90.rank <> 'deprecated' group by t90.earlier_id, t89.id union all select shown3.id, t93.record_id, 'statement', t92.id, min(t92.id), min(t93.id), max(t92.date_earliest)
          from (select t92.* from statement t92 where t92.speaker_id = shown3.id order by t92.speaker_id desc, t92.date_earliest desc, t92.id desc limit 8) t92 cross join target t93 where t93.record_id <> shown3.id and t93.statement_id = t92.id and t93.rank <> 'deprecated' group by t93.record_id, t92.id) select json_group_array(json_array(from_id, to_id, kind, via_id, one_id, two_id, day)) from q)) t48) select from_id, to_id, kind, via_id, one_id, two_id, day
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case when from_id > to_id then from_id else to_id end order by day desc, via_id desc, kind, from_id) as place from among join shown3 on shown3.id = to_id) numbered where place = 1), p12 as materialized
(select t102.*, row_number() over (order by t102.from_id, t102.to_id) as _n
  from (select between7.from_id, between7.to_id, between7.kind, between7.via_id, between7.one_id, between7.two_id, coalesce(t95.start, t96.date, t97.since, t98.since, t99.since, t100.since, t101.formed) as date, coalesce(t95.start_earliest, t96.date_earliest, t97.since_earliest, t98.since_earliest, t99.since_earliest, t100.since_earliest, t101.formed_earliest) as date_earliest, coalesce(t95.start_latest, t96.date_latest, t97.since_latest, t98.since_latest, t99.since_latest, t100.since_latest, t101.formed_latest) as date_latest from between7
    left join meeting t95 on t95.id = between7.via_id
    left join statement t96 on t96.id = between7.via_id
    left join membership t97 on t97.id = between7.via_id
    left join obligation t98 on t98.id = between7.via_id
    left join relation t99 on t99.id = between7.via_id
    left join tenure t100 on t100.id = between7.via_id
    left join alliance t101 on t101.id = between7.via_id) t102), x13(id, json) as
(select t107._n, printf('[%s]',
    (select group_concat(t113._told, ',')
      from (select row_number() over (order by t110.place) as _n, '{"record":{"id":"' || t111.id || '","recordKind":' || json_quote(upper(t111.record_kind)) || ',"label":' || json_quote(t111.label) || '},"citation":' || case when t112.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t112.id, json_quote(t112.start_offset), json_quote(t112.end_offset), json_quote(t112.page), json_quote(t112.phrase)) end || '}' as _told
        from (select 1 as place, t107.one_id as record_id,
          (select t108.id from told_citation6 t108 where t108.record_id = t107.one_id and t108.support_type = 'supports' order by t108.id limit 1) as citation_id where t107.one_id is not null union all select 2 as place, t107.two_id as record_id,
          (select t109.id from told_citation6 t109 where t109.record_id = t107.two_id and t109.support_type = 'supports' order by t109.id limit 1) as citation_id where t107.two_id is not null) t110
        left join record t111 on t111.id = t110.record_id
        left join citation t112 on t112.id = t110.citation_id order by _n limit 2) t113)) from p12 t107), x14(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t114._told, ',')
      from (select t103._n as _n, printf('{"from":{"id":"%s","recordKind":%s,"label":%s},"to":{"id":"%s","recordKind":%s,"label":%s},"kind":"%s","date":%s,"via":{"id":"%s","recordKind":%s,"label":%s},"edges":%s}', t104.id, json_quote(upper(t104.record_kind)), json_quote(t104.label), t105.id, json_quote(upper(t105.record_kind)), json_quote(t105.label), upper(t103.kind), case when t103.date is null then 'null' else '{"text":"' || t103.date || '","earliest":' || case t103.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t103.date_earliest || '"' end || ',"latest":' || case t103.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t103.date_latest || '"' end || '}' end, t106.id, json_quote(upper(t106.record_kind)), json_quote(t106.label),
          (select x13.json from x13 where x13.id = t103._n)) as _told from p12 t103
        left join record t104 on t104.id = t103.from_id
        left join record t105 on t105.id = t103.to_id
        left join record t106 on t106.id = t103.via_id order by _n limit 200) t114))) select printf('{"data":{"network":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"neighbours":%s,"edges":%s,"remainingCount":%s,"isComplete":%s}',
        (select x10.json from x10),
        (select x14.json from x14), t1.remaining_count, case when t1.is_complete then 'true' else 'false' end)
      from (select
        (select count(*) from ranked2 where place > 20) as remaining_count, not (
          (select count(*)
            from (select t13.* from target t13 where t13.record_id =
              (select 'meetings/fair') and t13.rank <> 'deprecated' order by t13.record_id desc, t13.statement_date_earliest desc, t13.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t15.* from target t15 where t15.record_id =
              (select 'meetings/fair') and t15.rank <> 'deprecated' order by t15.record_id desc, t15.statement_date_earliest desc, t15.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t16.* from meeting t16 where t16.id =
              (select 'meetings/fair') and t16.part_of_id is not null order by t16.id desc, t16.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t17.* from meeting t17 where t17.part_of_id =
              (select 'meetings/fair') order by t17.part_of_id desc, t17.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t18.* from participation t18 where t18.meeting_id =
              (select 'meetings/fair') and t18.attendance not in ('declined', 'absent') and t18.rank <> 'deprecated' order by t18.meeting_id desc, t18.id desc limit 301) r) > 300) as is_complete where exists
        (select 1 from record t12 where t12.id = 'meetings/fair' and t12.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

with ties1(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select *
  from (with own(from_id, to_id, kind, by_id, one_id, two_id, day) as
    (select
      (select $1), t2.part_of_id, 'part_of', t2.id, t2.id, null, t2.start_earliest
      from (select t2.* from meeting t2 where t2.id >=
        (select $1) and t2.id <=
        (select $1) and t2.part_of_id is not null order by t2.id desc, t2.id desc limit 300) t2 where t2.part_of_id <>
      (select $1) union select
      (select $1), t3.id, 'part_of', t3.id, t3.id, null, t3.start_earliest
      from (select t3.* from meeting t3 where t3.part_of_id >=
        (select $1) and t3.part_of_id <=
        (select $1) order by t3.part_of_id desc, t3.id desc limit 300) t3 where t3.id <>
      (select $1) union select
      (select $1), t4.actor_id, 'meeting',
      (select $1), t4.id, null, t4.meeting_start_earliest
      from (select t4.* from participation t4 where t4.meeting_id >=
        (select $1) and t4.meeting_id <=
        (select $1) and t4.attendance not in ('declined', 'absent') and t4.rank <> 'deprecated' order by t4.meeting_id desc, t4.id desc limit 300) t4 where t4.actor_id <>
      (select $1)) select from_id, to_id, kind, by_id, min(one_id), null, max(day) from own group by from_id, to_id, kind, by_id) own union all select
  (select $1), t7.earlier_id, 'statement', t5.statement_id, min(t5.id), min(t7.id), max(t5.statement_said_earliest)
  from (select t5.* from target t5 where t5.record_id >=
    (select $1) and t5.record_id <=
    (select $1) and t5.rank <> 'deprecated' order by t5.record_id desc, t5.statement_said_earliest desc, t5.id desc limit 300) t5 cross join reference t7 where t7.statement_id = t5.statement_id and t7.earlier_id <>
  (select $1) and t7.rank <> 'deprecated' group by t7.earlier_id, t5.statement_id union all select
  (select $1), t9.speaker_id, 'statement', t8.statement_id, min(t8.id), min(t9.id), max(t8.statement_said_earliest)
  from (select t8.* from target t8 where t8.record_id >=
    (select $1) and t8.record_id <=
    (select $1) and t8.rank <> 'deprecated' order by t8.record_id desc, t8.statement_said_earliest desc, t8.id desc limit 300) t8 cross join statement t9 where t9.id = t8.statement_id and t9.speaker_id <>
  (select $1) group by t9.speaker_id, t8.statement_id), ranked2(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties1 group by to_id) counted), p3 as materialized
(select t18.*, row_number() over (order by t18.place) as _n
  from (select id as record_id, ties, place from ranked2 where place <= 20) t18), shown3(id) as materialized
(select id from ranked2 where place <= 20), counted4(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties1 join shown3 on shown3.id = to_id group by to_id, kind), x6(id, json) as
(select t21._n, concat('[',
    (select string_agg(t23._told, ',' order by t23._n)
      from (select row_number() over (order by t22.kind) as _n, concat('{"kind":"', t22.kind, '","ties":', t22.ties, '}') as _told
        from (select kind, ties from counted4 where id = t21.record_id) t22 order by _n limit 9) t23), ']') from p3 t21), latest5(from_id, to_id, kind, by_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, by_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, by_id desc, kind) as place from ties1 join shown3 on shown3.id = to_id) numbered where place <= 3), told_citation6(id, revision, label, note, record_id, document_id, bearing, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t37.id, t37.revision, t37.label, t37.note, t37.record_id, t37.document_id, t37.bearing, t37.value, t37.start_offset, t37.end_offset, t37.span_sha256, t37.page, t37.phrase, t37.prefix, t37.suffix, t37.field from citation t37 where true), x9(id, json) as
(select t24._n, concat('[',
    (select string_agg(t43._told, ',' order by t43._n)
      from (select row_number() over (order by t32.place) as _n, concat('{"from":{"id":', to_json(t33.id), ',"record_kind":', to_json(t33.record_kind), ',"label":', to_json(t33.label), '},"to":{"id":', to_json(t34.id), ',"record_kind":', to_json(t34.record_kind), ',"label":', to_json(t34.label), '},"kind":"', t32.kind, '","day":', case when t32.day is null then 'null' else concat('{"text":', to_json(t32.day), ',"earliest":', coalesce(to_json(nullif(nullif(t32.day_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t32.day_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"by":{"id":', to_json(t35.id), ',"record_kind":', to_json(t35.record_kind), ',"label":', to_json(t35.label), '},"edges":[',
          (select string_agg(t42._told, ',' order by t42._n)
            from (select row_number() over (order by t39.place) as _n, concat('{"record":{"id":', to_json(t40.id), ',"record_kind":', to_json(t40.record_kind), ',"label":', to_json(t40.label), '},"citation":', case when t41.id is null then 'null' else concat('{"id":', to_json(t41.id), ',"start_offset":', coalesce(t41.start_offset::text, 'null'), ',"end_offset":', coalesce(t41.end_offset::text, 'null'), ',"page":', coalesce(to_json(t41.page)::text, 'null'), ',"phrase":', coalesce(to_json(t41.phrase)::text, 'null'), '}') end, '}') as _told
              from (select 1 as place, t32.one_id as record_id,
                (select min(t36.id) from told_citation6 t36 where t36.record_id = t32.one_id and t36.bearing = 'supports') as citation_id where t32.one_id is not null union all select 2 as place, t32.two_id as record_id,
                (select min(t38.id) from told_citation6 t38 where t38.record_id = t32.two_id and t38.bearing = 'supports') as citation_id where t32.two_id is not null) t39
              left join record t40 on t40.id = t39.record_id
              left join citation t41 on t41.id = t39.citation_id order by _n limit 2) t42), ']}') as _told
        from (select latest5.from_id, latest5.to_id, latest5.kind, latest5.by_id, latest5.one_id, latest5.two_id, latest5.place, coalesce(t25.start, t26.said, t27.since, t28.since, t29.since, t30.since, t31.formed) as day, coalesce(t25.start_earliest, t26.said_earliest, t27.since_earliest, t28.since_earliest, t29.since_earliest, t30.since_earliest, t31.formed_earliest) as day_earliest, coalesce(t25.start_latest, t26.said_latest, t27.since_latest, t28.since_latest, t29.since_latest, t30.since_latest, t31.formed_latest) as day_latest from latest5
          left join meeting t25 on t25.id = latest5.by_id
          left join statement t26 on t26.id = latest5.by_id
          left join membership t27 on t27.id = latest5.by_id
          left join obligation t28 on t28.id = latest5.by_id
          left join relation t29 on t29.id = latest5.by_id
          left join tenure t30 on t30.id = latest5.by_id
          left join alliance t31 on t31.id = latest5.by_id where latest5.to_id = t24.record_id) t32
        left join record t33 on t33.id = t32.from_id
        left join record t34 on t34.id = t32.to_id
        left join record t35 on t35.id = t32.by_id order by _n limit 3) t43), ']') from p3 t24), x10(id, json) as
(select 1, concat('[',
    (select string_agg(t44._told, ',' order by t44._n)
      from (select t19._n as _n, concat('{"record":{"id":', to_json(t20.id), ',"record_kind":', to_json(t20.record_kind), ',"label":', to_json(t20.label), '},"ties":', t19.ties, ',"counts":',
          (select x6.json from x6 where x6.id = t19._n), ',"latest":',
          (select x9.json from x9 where x9.id = t19._n), '}') as _told from p3 t19
        left join record t20 on t20.id = t19.record_id order by _n limit 100) t44), ']')), between7(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized (with among(from_id, to_id, kind, by_id, one_id, two_id, day) as
  (select t46.from_id, t46.to_id, t46.kind, t46.by_id, t46.one_id, t46.two_id, t46.day from shown3 cross join lateral
    (select shown3.id, t47.actor_id, 'membership', t47.id, t47.id, null, t47.since_earliest
      from (select t47.* from membership t47 where t47.alliance_id >= shown3.id and t47.alliance_id <= shown3.id and t47.rank <> 'deprecated' order by t47.alliance_id desc, t47.id desc limit 8) t47 where t47.actor_id <> shown3.id union select shown3.id, t48.alliance_id, 'membership', t48.id, t48.id, null, t48.since_earliest
      from (select t48.* from membership t48 where t48.actor_id >= shown3.id and t48.actor_id <= shown3.id and t48.rank <> 'deprecated' order by t48.actor_id desc, t48.id desc limit 8) t48 where t48.alliance_id <> shown3.id union select shown3.id, t49.obligor_id, 'obligation', t49.id, t49.id, null, t49.since_earliest
      from (select t49.* from obligation t49 where t49.alliance_id >= shown3.id and t49.alliance_id <= shown3.id and t49.obligor_id is not null and t49.rank <> 'deprecated' order by t49.alliance_id desc, t49.id desc limit 8) t49 where t49.obligor_id <> shown3.id union select shown3.id, t50.beneficiary_id, 'obligation', t50.id, t50.id, null, t50.since_earliest
      from (select t50.* from obligation t50 where t50.alliance_id >= shown3.id and t50.alliance_id <= shown3.id and t50.beneficiary_id is not null and t50.rank <> 'deprecated' order by t50.alliance_id desc, t50.id desc limit 8) t50 where t50.beneficiary_id <> shown3.id union select shown3.id, t51.alliance_id, 'obligation', t51.id, t51.id, null, t51.since_earliest
      from (select t51.* from obligation t51 where t51.obligor_id >= shown3.id and t51.obligor_id <= shown3.id and t51.rank <> 'deprecated' order by t51.obligor_id desc, t51.id desc limit 8) t51 where t51.alliance_id <> shown3.id union select shown3.id, t52.beneficiary_id, 'obligation', t52.id, t52.id, null, t52.since_earliest
      from (select t52.* from obligation t52 where t52.obligor_id >= shown3.id and t52.obligor_id <= shown3.id and t52.beneficiary_id is not null and t52.rank <> 'deprecated' order by t52.obligor_id desc, t52.id desc limit 8) t52 where t52.beneficiary_id <> shown3.id union select shown3.id, t53.alliance_id, 'obligation', t53.id, t53.id, null, t53.since_earliest
      from (select t53.* from obligation t53 where t53.beneficiary_id >= shown3.id and t53.beneficiary_id <= shown3.id and t53.rank <> 'deprecated' order by t53.beneficiary_id desc, t53.id desc limit 8) t53 where t53.alliance_id <> shown3.id union select shown3.id, t54.obligor_id, 'obligation', t54.id, t54.id, null, t54.since_earliest
      from (select t54.* from obligation t54 where t54.beneficiary_id >= shown3.id and t54.beneficiary_id <= shown3.id and t54.obligor_id is not null and t54.rank <> 'deprecated' order by t54.beneficiary_id desc, t54.id desc limit 8) t54 where t54.obligor_id <> shown3.id union select shown3.id, t55.object_id, 'relation', t55.id, t55.id, null, t55.since_earliest
      from (select t55.* from relation t55 where t55.subject_id >= shown3.id and t55.subject_id <= shown3.id and t55.rank <> 'deprecated' order by t55.subject_id desc, t55.id desc limit 8) t55 where t55.object_id <> shown3.id union select shown3.id, t56.subject_id, 'relation', t56.id, t56.id, null, t56.since_earliest
      from (select t56.* from relation t56 where t56.object_id >= shown3.id and t56.object_id <= shown3.id and t56.rank <> 'deprecated' order by t56.object_id desc, t56.id desc limit 8) t56 where t56.subject_id <> shown3.id union select shown3.id, t57.office_id, 'tenure', t57.id, t57.id, null, t57.since_earliest
      from (select t57.* from tenure t57 where t57.person_id >= shown3.id and t57.person_id <= shown3.id and t57.rank <> 'deprecated' order by t57.person_id desc, t57.id desc limit 8) t57 where t57.office_id <> shown3.id union select shown3.id, t58.person_id, 'tenure', t58.id, t58.id, null, t58.since_earliest
      from (select t58.* from tenure t58 where t58.office_id >= shown3.id and t58.office_id <= shown3.id and t58.rank <> 'deprecated' order by t58.office_id desc, t58.id desc limit 8) t58 where t58.person_id <> shown3.id union select shown3.id, t59.body_id, 'office', t59.id, t59.id, null, '0000-00-00'
      from (select t59.* from office t59 where t59.id >= shown3.id and t59.id <= shown3.id order by t59.id desc, t59.id desc limit 8) t59 where t59.body_id <> shown3.id union select shown3.id, t60.id, 'office', t60.id, t60.id, null, '0000-00-00'
      from (select t60.* from office t60 where t60.body_id >= shown3.id and t60.body_id <= shown3.id order by t60.body_id desc, t60.id desc limit 8) t60 where t60.id <> shown3.id union select shown3.id, t61.embodied_by_id, 'embodiment', t61.id, t61.id, null, t61.formed_earliest
      from (select t61.* from alliance t61 where t61.id >= shown3.id and t61.id <= shown3.id and t61.embodied_by_id is not null order by t61.id desc, t61.id desc limit 8) t61 where t61.embodied_by_id <> shown3.id union select shown3.id, t62.id, 'embodiment', t62.id, t62.id, null, t62.formed_earliest
      from (select t62.* from alliance t62 where t62.embodied_by_id >= shown3.id and t62.embodied_by_id <= shown3.id order by t62.embodied_by_id desc, t62.id desc limit 8) t62 where t62.id <> shown3.id union select shown3.id, t63.part_of_id, 'part_of', t63.id, t63.id, null, t63.start_earliest
      from (select t63.* from meeting t63 where t63.id >= shown3.id and t63.id <= shown3.id and t63.part_of_id is not null order by t63.id desc, t63.id desc limit 8) t63 where t63.part_of_id <> shown3.id union select shown3.id, t64.id, 'part_of', t64.id, t64.id, null, t64.start_earliest
      from (select t64.* from meeting t64 where t64.part_of_id >= shown3.id and t64.part_of_id <= shown3.id order by t64.part_of_id desc, t64.id desc limit 8) t64 where t64.id <> shown3.id union select shown3.id, t65.country_id, 'part_of', t65.id, t65.id, null, '0000-00-00'
      from (select t65.* from place t65 where t65.id >= shown3.id and t65.id <= shown3.id and t65.country_id is not null order by t65.id desc, t65.id desc limit 8) t65 where t65.country_id <> shown3.id union select shown3.id, t66.id, 'part_of', t66.id, t66.id, null, '0000-00-00'
      from (select t66.* from place t66 where t66.country_id >= shown3.id and t66.country_id <= shown3.id order by t66.country_id desc, t66.id desc limit 8) t66 where t66.id <> shown3.id union select shown3.id, t67.broader_id, 'part_of', t67.id, t67.id, null, '0000-00-00'
      from (select t67.* from topic t67 where t67.id >= shown3.id and t67.id <= shown3.id and t67.broader_id is not null order by t67.id desc, t67.id desc limit 8) t67 where t67.broader_id <> shown3.id union select shown3.id, t68.id, 'part_of', t68.id, t68.id, null, '0000-00-00'
      from (select t68.* from topic t68 where t68.broader_id >= shown3.id and t68.broader_id <= shown3.id order by t68.broader_id desc, t68.id desc limit 8) t68 where t68.id <> shown3.id union all select shown3.id, t71.actor_id, 'meeting', t69.meeting_id, min(t69.id), min(t71.id), max(t69.meeting_start_earliest)
      from (select t69.* from participation t69 where t69.actor_id >= shown3.id and t69.actor_id <= shown3.id and t69.attendance not in ('declined', 'absent') and t69.rank <> 'deprecated' and exists
        (select 1 from meeting t70 where t70.id = t69.meeting_id and t70.status not in ('cancelled')) order by t69.actor_id desc, t69.meeting_start_earliest desc, t69.id desc limit 8) t69 cross join participation t71 where t71.meeting_id = t69.meeting_id and t71.actor_id <> shown3.id and t71.attendance not in ('declined', 'absent') and t71.rank <> 'deprecated' group by t71.actor_id, t69.meeting_id union all select shown3.id, t74.record_id, 'statement', t72.statement_id, min(t72.id), min(t74.id), max(t72.statement_said_earliest)
      from (select t72.* from reference t72 where t72.earlier_id >= shown3.id and t72.earlier_id <= shown3.id and t72.rank <> 'deprecated' order by t72.earlier_id desc, t72.statement_said_earliest desc, t72.id desc limit 8) t72 cross join target t74 where t74.statement_id = t72.statement_id and t74.record_id <> shown3.id and t74.rank <> 'deprecated' group by t74.record_id, t72.statement_id union all select shown3.id, t76.speaker_id, 'statement', t75.statement_id, min(t75.id), min(t76.id), max(t75.statement_said_earliest)
      from (select t75.* from reference t75 where t75.earlier_id >= shown3.id and t75.earlier_id <= shown3.id and t75.rank <> 'deprecated' order by t75.earlier_id desc, t75.statement_said_earliest desc, t75.id desc limit 8) t75 cross join statement t76 where t76.id = t75.statement_id and t76.speaker_id <> shown3.id group by t76.speaker_id, t75.statement_id union all select shown3.id, t79.earlier_id, 'statement', t77.statement_id, min(t77.id), min(t79.id), max(t77.statement_said_earliest)
      from (select t77.* from target t77 where t77.record_id >= shown3.id and t77.record_id <= shown3.id and t77.rank <> 'deprecated' order by t77.record_id desc, t77.statement_said_earliest desc, t77.id desc limit 8) t77 cross join reference t79 where t79.statement_id = t77.statement_id and t79.earlier_id <> shown3.id and t79.rank <> 'deprecated' group by t79.earlier_id, t77.statement_id union all select shown3.id, t81.speaker_id, 'statement', t80.statement_id, min(t80.id), min(t81.id), max(t80.statement_said_earliest)
      from (select t80.* from target t80 where t80.record_id >= shown3.id and t80.record_id <= shown3.id and t80.rank <> 'deprecated' order by t80.record_id desc, t80.statement_said_earliest desc, t80.id desc limit 8) t80 cross join statement t81 where t81.id = t80.statement_id and t81.speaker_id <> shown3.id group by t81.speaker_id, t80.statement_id union all select shown3.id, t83.earlier_id, 'statement', t82.id, min(t82.id), min(t83.id), max(t82.said_earliest)
      from (select t82.* from statement t82 where t82.speaker_id >= shown3.id and t82.speaker_id <= shown3.id order by t82.speaker_id desc, t82.said_earliest desc, t82.id desc limit 8) t82 cross join reference t83 where t83.statement_id = t82.id and t83.earlier_id <> shown3.id and t83.rank <> 'deprecated' group by t83.earlier_id, t82.id union all select shown3.id, t85.record_id, 'statement', t84.id, min(t84.id), min(t85.id), max(t84.said_earliest)
      from (select t84.* from statement t84 where t84.speaker_id >= shown3.id and t84.speaker_id <= shown3.id order by t84.speaker_id desc, t84.said_earliest desc, t84.id desc limit 8) t84 cross join target t85 where t85.statement_id = t84.id and t85.record_id <> shown3.id and t85.rank <> 'deprecated' group by t85.record_id, t84.id) t46(from_id, to_id, kind, by_id, one_id, two_id, day)) select from_id, to_id, kind, by_id, one_id, two_id, day
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case when from_id > to_id then from_id else to_id end order by day desc, by_id desc, kind, from_id) as place from among join shown3 on shown3.id = to_id) numbered where place = 1), p12 as materialized
(select t93.*, row_number() over (order by t93.from_id, t93.to_id) as _n
  from (select between7.from_id, between7.to_id, between7.kind, between7.by_id, between7.one_id, between7.two_id, coalesce(t86.start, t87.said, t88.since, t89.since, t90.since, t91.since, t92.formed) as day, coalesce(t86.start_earliest, t87.said_earliest, t88.since_earliest, t89.since_earliest, t90.since_earliest, t91.since_earliest, t92.formed_earliest) as day_earliest, coalesce(t86.start_latest, t87.said_latest, t88.since_latest, t89.since_latest, t90.since_latest, t91.since_latest, t92.formed_latest) as day_latest from between7
    left join meeting t86 on t86.id = between7.by_id
    left join statement t87 on t87.id = between7.by_id
    left join membership t88 on t88.id = between7.by_id
    left join obligation t89 on t89.id = between7.by_id
    left join relation t90 on t90.id = between7.by_id
    left join tenure t91 on t91.id = between7.by_id
    left join alliance t92 on t92.id = between7.by_id) t93), x13(id, json) as
(select t98._n, concat('[',
    (select string_agg(t104._told, ',' order by t104._n)
      from (select row_number() over (order by t101.place) as _n, concat('{"record":{"id":', to_json(t102.id), ',"record_kind":', to_json(t102.record_kind), ',"label":', to_json(t102.label), '},"citation":', case when t103.id is null then 'null' else concat('{"id":', to_json(t103.id), ',"start_offset":', coalesce(t103.start_offset::text, 'null'), ',"end_offset":', coalesce(t103.end_offset::text, 'null'), ',"page":', coalesce(to_json(t103.page)::text, 'null'), ',"phrase":', coalesce(to_json(t103.phrase)::text, 'null'), '}') end, '}') as _told
        from (select 1 as place, t98.one_id as record_id,
          (select min(t99.id) from told_citation6 t99 where t99.record_id = t98.one_id and t99.bearing = 'supports') as citation_id where t98.one_id is not null union all select 2 as place, t98.two_id as record_id,
          (select min(t100.id) from told_citation6 t100 where t100.record_id = t98.two_id and t100.bearing = 'supports') as citation_id where t98.two_id is not null) t101
        left join record t102 on t102.id = t101.record_id
        left join citation t103 on t103.id = t101.citation_id order by _n limit 2) t104), ']') from p12 t98), x14(id, json) as
(select 1, concat('[',
    (select string_agg(t105._told, ',' order by t105._n)
      from (select t94._n as _n, concat('{"from":{"id":', to_json(t95.id), ',"record_kind":', to_json(t95.record_kind), ',"label":', to_json(t95.label), '},"to":{"id":', to_json(t96.id), ',"record_kind":', to_json(t96.record_kind), ',"label":', to_json(t96.label), '},"kind":"', t94.kind, '","day":', case when t94.day is null then 'null' else concat('{"text":', to_json(t94.day), ',"earliest":', coalesce(to_json(nullif(nullif(t94.day_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t94.day_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"by":{"id":', to_json(t97.id), ',"record_kind":', to_json(t97.record_kind), ',"label":', to_json(t97.label), '},"edges":',
          (select x13.json from x13 where x13.id = t94._n), '}') as _told from p12 t94
        left join record t95 on t95.id = t94.from_id
        left join record t96 on t96.id = t94.to_id
        left join record t97 on t97.id = t94.by_id order by _n limit 200) t105), ']')) select concat('{"data":', coalesce(
    (select concat('{"neighbours":',
        (select x10.json from x10), ',"among":',
        (select x14.json from x14), ',"more":', t1.more, ',"complete":', case when t1.complete then 'true' else 'false' end, '}')
      from (select
        (select count(*) from ranked2 where place > 20) as more, not (
          (select count(*)
            from (select t11.* from target t11 where t11.record_id >=
              (select $3) and t11.record_id <=
              (select $3) and t11.rank <> 'deprecated' order by t11.record_id desc, t11.statement_said_earliest desc, t11.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t13.* from target t13 where t13.record_id >=
              (select $3) and t13.record_id <=
              (select $3) and t13.rank <> 'deprecated' order by t13.record_id desc, t13.statement_said_earliest desc, t13.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t14.* from meeting t14 where t14.id >=
              (select $3) and t14.id <=
              (select $3) and t14.part_of_id is not null order by t14.id desc, t14.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t15.* from meeting t15 where t15.part_of_id >=
              (select $3) and t15.part_of_id <=
              (select $3) order by t15.part_of_id desc, t15.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t16.* from participation t16 where t16.meeting_id >=
              (select $3) and t16.meeting_id <=
              (select $3) and t16.attendance not in ('declined', 'absent') and t16.rank <> 'deprecated' order by t16.meeting_id desc, t16.id desc limit 301) r) > 300) as complete where exists
        (select 1 from record t10 where t10.id = $2 and t10.retired is null)) t1), 'null'), ',"revision":',
  (select value from counter where name = 'revision'), '}')

with ties1(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select *
  from (with own(from_id, to_id, kind, by_id, one_id, two_id, day) as
    (select
      (select $1), t2.part_of_id, 'part_of', t2.id, t2.id, null, t2.start_earliest
      from (select t2.* from meeting t2 where t2.id >=
        (select $1) and t2.id <=
        (select $1) and t2.part_of_id is not null order by t2.id desc, t2.id desc limit 300) t2 where t2.part_of_id <>
      (select $1) union select
      (select $1), t3.id, 'part_of', t3.id, t3.id, null, t3.start_earliest
      from (select t3.* from meeting t3 where t3.part_of_id >=
        (select $1) and t3.part_of_id <=
        (select $1) order by t3.part_of_id desc, t3.id desc limit 300) t3 where t3.id <>
      (select $1) union select
      (select $1), t4.actor_id, 'meeting',
      (select $1), t4.id, null, t4.meeting_start_earliest
      from (select t4.* from participation t4 where t4.meeting_id >=
        (select $1) and t4.meeting_id <=
        (select $1) and t4.attendance not in ('declined', 'absent') and t4.rank <> 'deprecated' order by t4.meeting_id desc, t4.id desc limit 300) t4 where t4.actor_id <>
      (select $1)) select from_id, to_id, kind, by_id, min(one_id), null, max(day) from own group by from_id, to_id, kind, by_id) own union all select
  (select $1), t7.earlier_id, 'statement', t5.statement_id, min(t5.id), min(t7.id), max(t5.statement_said_earliest)
  from (select t5.* from target t5 where t5.record_id >=
    (select $1) and t5.record_id <=
    (select $1) and t5.rank <> 'deprecated' order by t5.record_id desc, t5.statement_said_earliest desc, t5.id desc limit 300) t5 cross join reference t7 where t7.statement_id = t5.statement_id and t7.earlier_id <>
  (select $1) and t7.rank <> 'deprecated' group by t7.earlier_id, t5.statement_id union all select
  (select $1), t9.speaker_id, 'statement', t8.statement_id, min(t8.id), min(t9.id), max(t8.statement_said_earliest)
  from (select t8.* from target t8 where t8.record_id >=
    (select $1) and t8.record_id <=
    (select $1) and t8.rank <> 'deprecated' order by t8.record_id desc, t8.statement_said_earliest desc, t8.id desc limit 300) t8 cross join statement t9 where t9.id = t8.statement_id and t9.speaker_id <>
  (select $1) group by t9.speaker_id, t8.statement_id), ranked2(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties1 group by to_id) counted), p3 as materialized
(select t18.*, row_number() over (order by t18.place) as _n
  from (select id as record_id, ties, place from ranked2 where place <= 20) t18), shown3(id) as materialized
(select id from ranked2 where place <= 20), counted4(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties1 join shown3 on shown3.id = to_id group by to_id, kind), x6(id, json) as
(select t21._n, concat('[',
    (select string_agg(t23._told, ',' order by t23._n)
      from (select row_number() over (order by t22.kind) as _n, concat('{"kind":"', upper(t22.kind), '","ties":', t22.ties, '}') as _told
        from (select kind, ties from counted4 where id = t21.record_id) t22 order by _n limit 9) t23), ']') from p3 t21), latest5(from_id, to_id, kind, by_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, by_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, by_id desc, kind) as place from ties1 join shown3 on shown3.id = to_id) numbered where place <= 3), told_citation6(id, revision, label, note, record_id, document_id, bearing, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t37.id, t37.revision, t37.label, t37.note, t37.record_id, t37.document_id, t37.bearing, t37.value, t37.start_offset, t37.end_offset, t37.span_sha256, t37.page, t37.phrase, t37.prefix, t37.suffix, t37.field from citation t37 where true), x9(id, json) as
(select t24._n, concat('[',
    (select string_agg(t43._told, ',' order by t43._n)
      from (select row_number() over (order by t32.place) as _n, concat('{"from":{"id":', to_json(t33.id), ',"recordKind":', to_json(upper(t33.record_kind)), ',"label":', to_json(t33.label), '},"to":{"id":', to_json(t34.id), ',"recordKind":', to_json(upper(t34.record_kind)), ',"label":', to_json(t34.label), '},"kind":"', upper(t32.kind), '","day":', case when t32.day is null then 'null' else concat('{"text":', to_json(t32.day), ',"earliest":', coalesce(to_json(nullif(nullif(t32.day_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t32.day_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"by":{"id":', to_json(t35.id), ',"recordKind":', to_json(upper(t35.record_kind)), ',"label":', to_json(t35.label), '},"edges":[',
          (select string_agg(t42._told, ',' order by t42._n)
            from (select row_number() over (order by t39.place) as _n, concat('{"record":{"id":', to_json(t40.id), ',"recordKind":', to_json(upper(t40.record_kind)), ',"label":', to_json(t40.label), '},"citation":', case when t41.id is null then 'null' else concat('{"id":', to_json(t41.id), ',"startOffset":', coalesce(t41.start_offset::text, 'null'), ',"endOffset":', coalesce(t41.end_offset::text, 'null'), ',"page":', coalesce(to_json(t41.page)::text, 'null'), ',"phrase":', coalesce(to_json(t41.phrase)::text, 'null'), '}') end, '}') as _told
              from (select 1 as place, t32.one_id as record_id,
                (select min(t36.id) from told_citation6 t36 where t36.record_id = t32.one_id and t36.bearing = 'supports') as citation_id where t32.one_id is not null union all select 2 as place, t32.two_id as record_id,
                (select min(t38.id) from told_citation6 t38 where t38.record_id = t32.two_id and t38.bearing = 'supports') as citation_id where t32.two_id is not null) t39
              left join record t40 on t40.id = t39.record_id
              left join citation t41 on t41.id = t39.citation_id order by _n limit 2) t42), ']}') as _told
        from (select latest5.from_id, latest5.to_id, latest5.kind, latest5.by_id, latest5.one_id, latest5.two_id, latest5.place, coalesce(t25.start, t26.said, t27.since, t28.since, t29.since, t30.since, t31.formed) as day, coalesce(t25.start_earliest, t26.said_earliest, t27.since_earliest, t28.since_earliest, t29.since_earliest, t30.since_earliest, t31.formed_earliest) as day_earliest, coalesce(t25.start_latest, t26.said_latest, t27.since_latest, t28.since_latest, t29.since_latest, t30.since_latest, t31.formed_latest) as day_latest from latest5
          left join meeting t25 on t25.id = latest5.by_id
          left join statement t26 on t26.id = latest5.by_id
          left join membership t27 on t27.id = latest5.by_id
          left join obligation t28 on t28.id = latest5.by_id
          left join relation t29 on t29.id = latest5.by_id
          left join tenure t30 on t30.id = latest5.by_id
          left join alliance t31 on t31.id = latest5.by_id where latest5.to_id = t24.record_id) t32
        left join record t33 on t33.id = t32.from_id
        left join record t34 on t34.id = t32.to_id
        left join record t35 on t35.id = t32.by_id order by _n limit 3) t43), ']') from p3 t24), x10(id, json) as
(select 1, concat('[',
    (select string_agg(t44._told, ',' order by t44._n)
      from (select t19._n as _n, concat('{"record":{"id":', to_json(t20.id), ',"recordKind":', to_json(upper(t20.record_kind)), ',"label":', to_json(t20.label), '},"ties":', t19.ties, ',"counts":',
          (select x6.json from x6 where x6.id = t19._n), ',"latest":',
          (select x9.json from x9 where x9.id = t19._n), '}') as _told from p3 t19
        left join record t20 on t20.id = t19.record_id order by _n limit 100) t44), ']')), between7(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized (with among(from_id, to_id, kind, by_id, one_id, two_id, day) as
  (select t46.from_id, t46.to_id, t46.kind, t46.by_id, t46.one_id, t46.two_id, t46.day from shown3 cross join lateral
    (select shown3.id, t47.actor_id, 'membership', t47.id, t47.id, null, t47.since_earliest
      from (select t47.* from membership t47 where t47.alliance_id >= shown3.id and t47.alliance_id <= shown3.id and t47.rank <> 'deprecated' order by t47.alliance_id desc, t47.id desc limit 8) t47 where t47.actor_id <> shown3.id union select shown3.id, t48.alliance_id, 'membership', t48.id, t48.id, null, t48.since_earliest
      from (select t48.* from membership t48 where t48.actor_id >= shown3.id and t48.actor_id <= shown3.id and t48.rank <> 'deprecated' order by t48.actor_id desc, t48.id desc limit 8) t48 where t48.alliance_id <> shown3.id union select shown3.id, t49.obligor_id, 'obligation', t49.id, t49.id, null, t49.since_earliest
      from (select t49.* from obligation t49 where t49.alliance_id >= shown3.id and t49.alliance_id <= shown3.id and t49.obligor_id is not null and t49.rank <> 'deprecated' order by t49.alliance_id desc, t49.id desc limit 8) t49 where t49.obligor_id <> shown3.id union select shown3.id, t50.beneficiary_id, 'obligation', t50.id, t50.id, null, t50.since_earliest
      from (select t50.* from obligation t50 where t50.alliance_id >= shown3.id and t50.alliance_id <= shown3.id and t50.beneficiary_id is not null and t50.rank <> 'deprecated' order by t50.alliance_id desc, t50.id desc limit 8) t50 where t50.beneficiary_id <> shown3.id union select shown3.id, t51.alliance_id, 'obligation', t51.id, t51.id, null, t51.since_earliest
      from (select t51.* from obligation t51 where t51.obligor_id >= shown3.id and t51.obligor_id <= shown3.id and t51.rank <> 'deprecated' order by t51.obligor_id desc, t51.id desc limit 8) t51 where t51.alliance_id <> shown3.id union select shown3.id, t52.beneficiary_id, 'obligation', t52.id, t52.id, null, t52.since_earliest
      from (select t52.* from obligation t52 where t52.obligor_id >= shown3.id and t52.obligor_id <= shown3.id and t52.beneficiary_id is not null and t52.rank <> 'deprecated' order by t52.obligor_id desc, t52.id desc limit 8) t52 where t52.beneficiary_id <> shown3.id union select shown3.id, t53.alliance_id, 'obligation', t53.id, t53.id, null, t53.since_earliest
      from (select t53.* from obligation t53 where t53.beneficiary_id >= shown3.id and t53.beneficiary_id <= shown3.id and t53.rank <> 'deprecated' order by t53.beneficiary_id desc, t53.id desc limit 8) t53 where t53.alliance_id <> shown3.id union select shown3.id, t54.obligor_id, 'obligation', t54.id, t54.id, null, t54.since_earliest
      from (select t54.* from obligation t54 where t54.beneficiary_id >= shown3.id and t54.beneficiary_id <= shown3.id and t54.obligor_id is not null and t54.rank <> 'deprecated' order by t54.beneficiary_id desc, t54.id desc limit 8) t54 where t54.obligor_id <> shown3.id union select shown3.id, t55.object_id, 'relation', t55.id, t55.id, null, t55.since_earliest
      from (select t55.* from relation t55 where t55.subject_id >= shown3.id and t55.subject_id <= shown3.id and t55.rank <> 'deprecated' order by t55.subject_id desc, t55.id desc limit 8) t55 where t55.object_id <> shown3.id union select shown3.id, t56.subject_id, 'relation', t56.id, t56.id, null, t56.since_earliest
      from (select t56.* from relation t56 where t56.object_id >= shown3.id and t56.object_id <= shown3.id and t56.rank <> 'deprecated' order by t56.object_id desc, t56.id desc limit 8) t56 where t56.subject_id <> shown3.id union select shown3.id, t57.office_id, 'tenure', t57.id, t57.id, null, t57.since_earliest
      from (select t57.* from tenure t57 where t57.person_id >= shown3.id and t57.person_id <= shown3.id and t57.rank <> 'deprecated' order by t57.person_id desc, t57.id desc limit 8) t57 where t57.office_id <> shown3.id union select shown3.id, t58.person_id, 'tenure', t58.id, t58.id, null, t58.since_earliest
      from (select t58.* from tenure t58 where t58.office_id >= shown3.id and t58.office_id <= shown3.id and t58.rank <> 'deprecated' order by t58.office_id desc, t58.id desc limit 8) t58 where t58.person_id <> shown3.id union select shown3.id, t59.body_id, 'office', t59.id, t59.id, null, '0000-00-00'
      from (select t59.* from office t59 where t59.id >= shown3.id and t59.id <= shown3.id order by t59.id desc, t59.id desc limit 8) t59 where t59.body_id <> shown3.id union select shown3.id, t60.id, 'office', t60.id, t60.id, null, '0000-00-00'
      from (select t60.* from office t60 where t60.body_id >= shown3.id and t60.body_id <= shown3.id order by t60.body_id desc, t60.id desc limit 8) t60 where t60.id <> shown3.id union select shown3.id, t61.embodied_by_id, 'embodiment', t61.id, t61.id, null, t61.formed_earliest
      from (select t61.* from alliance t61 where t61.id >= shown3.id and t61.id <= shown3.id and t61.embodied_by_id is not null order by t61.id desc, t61.id desc limit 8) t61 where t61.embodied_by_id <> shown3.id union select shown3.id, t62.id, 'embodiment', t62.id, t62.id, null, t62.formed_earliest
      from (select t62.* from alliance t62 where t62.embodied_by_id >= shown3.id and t62.embodied_by_id <= shown3.id order by t62.embodied_by_id desc, t62.id desc limit 8) t62 where t62.id <> shown3.id union select shown3.id, t63.part_of_id, 'part_of', t63.id, t63.id, null, t63.start_earliest
      from (select t63.* from meeting t63 where t63.id >= shown3.id and t63.id <= shown3.id and t63.part_of_id is not null order by t63.id desc, t63.id desc limit 8) t63 where t63.part_of_id <> shown3.id union select shown3.id, t64.id, 'part_of', t64.id, t64.id, null, t64.start_earliest
      from (select t64.* from meeting t64 where t64.part_of_id >= shown3.id and t64.part_of_id <= shown3.id order by t64.part_of_id desc, t64.id desc limit 8) t64 where t64.id <> shown3.id union select shown3.id, t65.country_id, 'part_of', t65.id, t65.id, null, '0000-00-00'
      from (select t65.* from place t65 where t65.id >= shown3.id and t65.id <= shown3.id and t65.country_id is not null order by t65.id desc, t65.id desc limit 8) t65 where t65.country_id <> shown3.id union select shown3.id, t66.id, 'part_of', t66.id, t66.id, null, '0000-00-00'
      from (select t66.* from place t66 where t66.country_id >= shown3.id and t66.country_id <= shown3.id order by t66.country_id desc, t66.id desc limit 8) t66 where t66.id <> shown3.id union select shown3.id, t67.broader_id, 'part_of', t67.id, t67.id, null, '0000-00-00'
      from (select t67.* from topic t67 where t67.id >= shown3.id and t67.id <= shown3.id and t67.broader_id is not null order by t67.id desc, t67.id desc limit 8) t67 where t67.broader_id <> shown3.id union select shown3.id, t68.id, 'part_of', t68.id, t68.id, null, '0000-00-00'
      from (select t68.* from topic t68 where t68.broader_id >= shown3.id and t68.broader_id <= shown3.id order by t68.broader_id desc, t68.id desc limit 8) t68 where t68.id <> shown3.id union all select shown3.id, t71.actor_id, 'meeting', t69.meeting_id, min(t69.id), min(t71.id), max(t69.meeting_start_earliest)
      from (select t69.* from participation t69 where t69.actor_id >= shown3.id and t69.actor_id <= shown3.id and t69.attendance not in ('declined', 'absent') and t69.rank <> 'deprecated' and exists
        (select 1 from meeting t70 where t70.id = t69.meeting_id and t70.status not in ('cancelled')) order by t69.actor_id desc, t69.meeting_start_earliest desc, t69.id desc limit 8) t69 cross join participation t71 where t71.meeting_id = t69.meeting_id and t71.actor_id <> shown3.id and t71.attendance not in ('declined', 'absent') and t71.rank <> 'deprecated' group by t71.actor_id, t69.meeting_id union all select shown3.id, t74.record_id, 'statement', t72.statement_id, min(t72.id), min(t74.id), max(t72.statement_said_earliest)
      from (select t72.* from reference t72 where t72.earlier_id >= shown3.id and t72.earlier_id <= shown3.id and t72.rank <> 'deprecated' order by t72.earlier_id desc, t72.statement_said_earliest desc, t72.id desc limit 8) t72 cross join target t74 where t74.statement_id = t72.statement_id and t74.record_id <> shown3.id and t74.rank <> 'deprecated' group by t74.record_id, t72.statement_id union all select shown3.id, t76.speaker_id, 'statement', t75.statement_id, min(t75.id), min(t76.id), max(t75.statement_said_earliest)
      from (select t75.* from reference t75 where t75.earlier_id >= shown3.id and t75.earlier_id <= shown3.id and t75.rank <> 'deprecated' order by t75.earlier_id desc, t75.statement_said_earliest desc, t75.id desc limit 8) t75 cross join statement t76 where t76.id = t75.statement_id and t76.speaker_id <> shown3.id group by t76.speaker_id, t75.statement_id union all select shown3.id, t79.earlier_id, 'statement', t77.statement_id, min(t77.id), min(t79.id), max(t77.statement_said_earliest)
      from (select t77.* from target t77 where t77.record_id >= shown3.id and t77.record_id <= shown3.id and t77.rank <> 'deprecated' order by t77.record_id desc, t77.statement_said_earliest desc, t77.id desc limit 8) t77 cross join reference t79 where t79.statement_id = t77.statement_id and t79.earlier_id <> shown3.id and t79.rank <> 'deprecated' group by t79.earlier_id, t77.statement_id union all select shown3.id, t81.speaker_id, 'statement', t80.statement_id, min(t80.id), min(t81.id), max(t80.statement_said_earliest)
      from (select t80.* from target t80 where t80.record_id >= shown3.id and t80.record_id <= shown3.id and t80.rank <> 'deprecated' order by t80.record_id desc, t80.statement_said_earliest desc, t80.id desc limit 8) t80 cross join statement t81 where t81.id = t80.statement_id and t81.speaker_id <> shown3.id group by t81.speaker_id, t80.statement_id union all select shown3.id, t83.earlier_id, 'statement', t82.id, min(t82.id), min(t83.id), max(t82.said_earliest)
      from (select t82.* from statement t82 where t82.speaker_id >= shown3.id and t82.speaker_id <= shown3.id order by t82.speaker_id desc, t82.said_earliest desc, t82.id desc limit 8) t82 cross join reference t83 where t83.statement_id = t82.id and t83.earlier_id <> shown3.id and t83.rank <> 'deprecated' group by t83.earlier_id, t82.id union all select shown3.id, t85.record_id, 'statement', t84.id, min(t84.id), min(t85.id), max(t84.said_earliest)
      from (select t84.* from statement t84 where t84.speaker_id >= shown3.id and t84.speaker_id <= shown3.id order by t84.speaker_id desc, t84.said_earliest desc, t84.id desc limit 8) t84 cross join target t85 where t85.statement_id = t84.id and t85.record_id <> shown3.id and t85.rank <> 'deprecated' group by t85.record_id, t84.id) t46(from_id, to_id, kind, by_id, one_id, two_id, day)) select from_id, to_id, kind, by_id, one_id, two_id, day
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case when from_id > to_id then from_id else to_id end order by day desc, by_id desc, kind, from_id) as place from among join shown3 on shown3.id = to_id) numbered where place = 1), p12 as materialized
(select t93.*, row_number() over (order by t93.from_id, t93.to_id) as _n
  from (select between7.from_id, between7.to_id, between7.kind, between7.by_id, between7.one_id, between7.two_id, coalesce(t86.start, t87.said, t88.since, t89.since, t90.since, t91.since, t92.formed) as day, coalesce(t86.start_earliest, t87.said_earliest, t88.since_earliest, t89.since_earliest, t90.since_earliest, t91.since_earliest, t92.formed_earliest) as day_earliest, coalesce(t86.start_latest, t87.said_latest, t88.since_latest, t89.since_latest, t90.since_latest, t91.since_latest, t92.formed_latest) as day_latest from between7
    left join meeting t86 on t86.id = between7.by_id
    left join statement t87 on t87.id = between7.by_id
    left join membership t88 on t88.id = between7.by_id
    left join obligation t89 on t89.id = between7.by_id
    left join relation t90 on t90.id = between7.by_id
    left join tenure t91 on t91.id = between7.by_id
    left join alliance t92 on t92.id = between7.by_id) t93), x13(id, json) as
(select t98._n, concat('[',
    (select string_agg(t104._told, ',' order by t104._n)
      from (select row_number() over (order by t101.place) as _n, concat('{"record":{"id":', to_json(t102.id), ',"recordKind":', to_json(upper(t102.record_kind)), ',"label":', to_json(t102.label), '},"citation":', case when t103.id is null then 'null' else concat('{"id":', to_json(t103.id), ',"startOffset":', coalesce(t103.start_offset::text, 'null'), ',"endOffset":', coalesce(t103.end_offset::text, 'null'), ',"page":', coalesce(to_json(t103.page)::text, 'null'), ',"phrase":', coalesce(to_json(t103.phrase)::text, 'null'), '}') end, '}') as _told
        from (select 1 as place, t98.one_id as record_id,
          (select min(t99.id) from told_citation6 t99 where t99.record_id = t98.one_id and t99.bearing = 'supports') as citation_id where t98.one_id is not null union all select 2 as place, t98.two_id as record_id,
          (select min(t100.id) from told_citation6 t100 where t100.record_id = t98.two_id and t100.bearing = 'supports') as citation_id where t98.two_id is not null) t101
        left join record t102 on t102.id = t101.record_id
        left join citation t103 on t103.id = t101.citation_id order by _n limit 2) t104), ']') from p12 t98), x14(id, json) as
(select 1, concat('[',
    (select string_agg(t105._told, ',' order by t105._n)
      from (select t94._n as _n, concat('{"from":{"id":', to_json(t95.id), ',"recordKind":', to_json(upper(t95.record_kind)), ',"label":', to_json(t95.label), '},"to":{"id":', to_json(t96.id), ',"recordKind":', to_json(upper(t96.record_kind)), ',"label":', to_json(t96.label), '},"kind":"', upper(t94.kind), '","day":', case when t94.day is null then 'null' else concat('{"text":', to_json(t94.day), ',"earliest":', coalesce(to_json(nullif(nullif(t94.day_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t94.day_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"by":{"id":', to_json(t97.id), ',"recordKind":', to_json(upper(t97.record_kind)), ',"label":', to_json(t97.label), '},"edges":',
          (select x13.json from x13 where x13.id = t94._n), '}') as _told from p12 t94
        left join record t95 on t95.id = t94.from_id
        left join record t96 on t96.id = t94.to_id
        left join record t97 on t97.id = t94.by_id order by _n limit 200) t105), ']')) select concat('{"data":{"network":', coalesce(
    (select concat('{"neighbours":',
        (select x10.json from x10), ',"among":',
        (select x14.json from x14), ',"more":', t1.more, ',"complete":', case when t1.complete then 'true' else 'false' end, '}')
      from (select
        (select count(*) from ranked2 where place > 20) as more, not (
          (select count(*)
            from (select t11.* from target t11 where t11.record_id >=
              (select $3) and t11.record_id <=
              (select $3) and t11.rank <> 'deprecated' order by t11.record_id desc, t11.statement_said_earliest desc, t11.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t13.* from target t13 where t13.record_id >=
              (select $3) and t13.record_id <=
              (select $3) and t13.rank <> 'deprecated' order by t13.record_id desc, t13.statement_said_earliest desc, t13.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t14.* from meeting t14 where t14.id >=
              (select $3) and t14.id <=
              (select $3) and t14.part_of_id is not null order by t14.id desc, t14.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t15.* from meeting t15 where t15.part_of_id >=
              (select $3) and t15.part_of_id <=
              (select $3) order by t15.part_of_id desc, t15.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t16.* from participation t16 where t16.meeting_id >=
              (select $3) and t16.meeting_id <=
              (select $3) and t16.attendance not in ('declined', 'absent') and t16.rank <> 'deprecated' order by t16.meeting_id desc, t16.id desc limit 301) r) > 300) as complete where exists
        (select 1 from record t10 where t10.id = $2 and t10.retired is null)) t1), 'null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

with published1(id) as not materialized
(select t3.id from document t3 where t3.published_latest <= $2), told2(id) as not materialized
(select t4.record_id from citation t4 where t4.bearing = 'supports' and exists
  (select 1 from published1 where published1.id = t4.document_id)), ties3(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select
  (select $1), t2.alliance_id, 'membership', t2.id, t2.id, null, t2.since_earliest
  from (select t2.* from membership t2 where t2.actor_id >=
    (select $1) and t2.actor_id <=
    (select $1) and exists
    (select 1 from told2 where told2.id = t2.id) and t2.rank <> 'deprecated' order by t2.actor_id desc, t2.id desc limit 300) t2 where t2.alliance_id <>
  (select $1) union select
  (select $1), t5.alliance_id, 'obligation', t5.id, t5.id, null, t5.since_earliest
  from (select t5.* from obligation t5 where t5.obligor_id >=
    (select $1) and t5.obligor_id <=
    (select $1) and exists
    (select 1 from told2 where told2.id = t5.id) and t5.rank <> 'deprecated' order by t5.obligor_id desc, t5.id desc limit 300) t5 where t5.alliance_id <>
  (select $1) union select
  (select $1), t6.beneficiary_id, 'obligation', t6.id, t6.id, null, t6.since_earliest
  from (select t6.* from obligation t6 where t6.obligor_id >=
    (select $1) and t6.obligor_id <=
    (select $1) and t6.beneficiary_id is not null and exists
    (select 1 from told2 where told2.id = t6.id) and t6.rank <> 'deprecated' order by t6.obligor_id desc, t6.id desc limit 300) t6 where t6.beneficiary_id <>
  (select $1) union select
  (select $1), t7.alliance_id, 'obligation', t7.id, t7.id, null, t7.since_earliest
  from (select t7.* from obligation t7 where t7.beneficiary_id >=
    (select $1) and t7.beneficiary_id <=
    (select $1) and exists
    (select 1 from told2 where told2.id = t7.id) and t7.rank <> 'deprecated' order by t7.beneficiary_id desc, t7.id desc limit 300) t7 where t7.alliance_id <>
  (select $1) union select
  (select $1), t8.obligor_id, 'obligation', t8.id, t8.id, null, t8.since_earliest
  from (select t8.* from obligation t8 where t8.beneficiary_id >=
    (select $1) and t8.beneficiary_id <=
    (select $1) and t8.obligor_id is not null and exists
    (select 1 from told2 where told2.id = t8.id) and t8.rank <> 'deprecated' order by t8.beneficiary_id desc, t8.id desc limit 300) t8 where t8.obligor_id <>
  (select $1) union select
  (select $1), t9.object_id, 'relation', t9.id, t9.id, null, t9.since_earliest
  from (select t9.* from relation t9 where t9.subject_id >=
    (select $1) and t9.subject_id <=
    (select $1) and exists
    (select 1 from told2 where told2.id = t9.id) and t9.rank <> 'deprecated' order by t9.subject_id desc, t9.id desc limit 300) t9 where t9.object_id <>
  (select $1) union select
  (select $1), t10.subject_id, 'relation', t10.id, t10.id, null, t10.since_earliest
  from (select t10.* from relation t10 where t10.object_id >=
    (select $1) and t10.object_id <=
    (select $1) and exists
    (select 1 from told2 where told2.id = t10.id) and t10.rank <> 'deprecated' order by t10.object_id desc, t10.id desc limit 300) t10 where t10.subject_id <>
  (select $1) union select
  (select $1), t11.office_id, 'tenure', t11.id, t11.id, null, t11.since_earliest
  from (select t11.* from tenure t11 where t11.person_id >=
    (select $1) and t11.person_id <=
    (select $1) and exists
    (select 1 from told2 where told2.id = t11.id) and t11.rank <> 'deprecated' order by t11.person_id desc, t11.id desc limit 300) t11 where t11.office_id <>
  (select $1) union select
  (select $1), t12.id, 'office', t12.id, t12.id, null, '0000-00-00'
  from (select t12.* from office t12 where t12.body_id >=
    (select $1) and t12.body_id <=
    (select $1) order by t12.body_id desc, t12.id desc limit 300) t12 where t12.id <>
  (select $1) union select
  (select $1), t13.id, 'embodiment', t13.id, t13.id, null, t13.formed_earliest
  from (select t13.* from alliance t13 where t13.embodied_by_id >=
    (select $1) and t13.embodied_by_id <=
    (select $1) order by t13.embodied_by_id desc, t13.id desc limit 300) t13 where t13.id <>
  (select $1) union select
  (select $1), t14.id, 'part_of', t14.id, t14.id, null, '0000-00-00'
  from (select t14.* from place t14 where t14.country_id >=
    (select $1) and t14.country_id <=
    (select $1) order by t14.country_id desc, t14.id desc limit 300) t14 where t14.id <>
  (select $1) union all select
  (select $1), t17.actor_id, 'meeting', t15.meeting_id, min(t15.id), min(t17.id), max(t15.meeting_start_earliest)
  from (select t15.* from participation t15 where t15.actor_id >=
    (select $1) and t15.actor_id <=
    (select $1) and t15.attendance not in ('declined', 'absent') and exists
    (select 1 from told2 where told2.id = t15.id) and t15.rank <> 'deprecated' and
    (select 1 from meeting t16 where t16.id = t15.meeting_id and t16.status not in ('cancelled') and exists
      (select 1 from told2 where told2.id = t16.id)) is not null order by t15.actor_id desc, t15.meeting_start_earliest desc, t15.id desc limit 300) t15 cross join participation t17 where t17.actor_id <>
  (select $1) and t17.meeting_id = t15.meeting_id and t17.attendance not in ('declined', 'absent') and exists
  (select 1 from told2 where told2.id = t17.id) and t17.rank <> 'deprecated' group by t17.actor_id, t15.meeting_id union all select
  (select $1), t20.speaker_id, 'statement', t19.statement_id, min(t19.id), min(t20.id), max(t19.statement_said_earliest)
  from (select t19.* from target t19 where t19.record_id >=
    (select $1) and t19.record_id <=
    (select $1) and exists
    (select 1 from told2 where told2.id = t19.id) and t19.rank <> 'deprecated' order by t19.record_id desc, t19.statement_said_earliest desc, t19.id desc limit 300) t19 cross join statement t20 where t20.speaker_id <>
  (select $1) and t20.id = t19.statement_id and exists
  (select 1 from told2 where told2.id = t20.id) group by t20.speaker_id, t19.statement_id union all select
  (select $1), t23.record_id, 'statement', t22.id, min(t22.id), min(t23.id), max(t22.said_earliest)
  from (select t22.* from statement t22 where t22.speaker_id >=
    (select $1) and t22.speaker_id <=
    (select $1) and exists
    (select 1 from told2 where told2.id = t22.id) order by t22.speaker_id desc, t22.said_earliest desc, t22.id desc limit 300) t22 cross join target t23 where t23.record_id <>
  (select $1) and t23.statement_id = t22.id and exists
  (select 1 from told2 where told2.id = t23.id) and t23.rank <> 'deprecated' group by t23.record_id, t22.id), ranked4(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties3 group by to_id) counted), p5 as materialized
(select t42.*, row_number() over (order by place) as _n
  from (select id as record_id, ties, place from ranked4 where place <= 20) t42), shown5(id) as materialized
(select id from ranked4 where place <= 20), counted6(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties3 join shown5 on shown5.id = to_id group by to_id, kind), x8(id, json) as
(select t45._n, concat('[',
    (select string_agg(t48._told, ',' order by t48._n)
      from (select t46._n as _n, concat('{"kind":"', t46.kind, '","ties":', t46.ties, '}') as _told
        from (select t47.*, row_number() over (order by kind) as _n
          from (select kind, ties from counted6 where id = t45.record_id) t47) t46 where t46._n <= 9) t48), ']') from p5 t45), latest7(from_id, to_id, kind, by_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, by_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, by_id desc, kind) as place from ties3 join shown5 on shown5.id = to_id) numbered where place <= 3), x10(id, json) as
(select t49._n, concat('[',
    (select string_agg(t69._told, ',' order by t69._n)
      from (select t57._n as _n, concat('{"from":{"id":', to_json(t58.id), ',"record_kind":', to_json(t58.record_kind), ',"label":', to_json(t58.label), '},"to":{"id":', to_json(t59.id), ',"record_kind":', to_json(t59.record_kind), ',"label":', to_json(t59.label), '},"kind":"', t57.kind, '","day":', case when t57.day is null then 'null' else concat('{"text":', to_json(t57.day), ',"earliest":', coalesce(to_json(nullif(nullif(t57.day_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t57.day_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"by":{"id":', to_json(t60.id), ',"record_kind":', to_json(t60.record_kind), ',"label":', to_json(t60.label), '},"edges":[',
          (select string_agg(t67._told, ',' order by t67._n)
            from (select t63._n as _n, concat('{"record":{"id":', to_json(t64.id), ',"record_kind":', to_json(t64.record_kind), ',"label":', to_json(t64.label), '},"citation":', case when t65.id is null then 'null' else concat('{"id":', to_json(t65.id), ',"start_offset":', coalesce(t65.start_offset::text, 'null'), ',"end_offset":', coalesce(t65.end_offset::text, 'null'), ',"page":', coalesce(to_json(t65.page)::text, 'null'), ',"phrase":', coalesce(to_json(t65.phrase)::text, 'null'), '}') end, '}') as _told
              from (select t66.*, row_number() over (order by place) as _n
                from (select 1 as place, t57.one_id as record_id,
                  (select t61.id from citation t61 where t61.record_id = t57.one_id and t61.bearing = 'supports' and exists
                    (select 1 from published1 where published1.id = t61.document_id) order by t61.id limit 1) as citation_id where t57.one_id is not null union all select 2 as place, t57.two_id as record_id,
                  (select t62.id from citation t62 where t62.record_id = t57.two_id and t62.bearing = 'supports' and exists
                    (select 1 from published1 where published1.id = t62.document_id) order by t62.id limit 1) as citation_id where t57.two_id is not null) t66) t63
              left join record t64 on t64.id = t63.record_id
              left join citation t65 on t65.id = t63.citation_id where t63._n <= 2) t67), ']}') as _told
        from (select t68.*, row_number() over (order by place) as _n
          from (select latest7.from_id, latest7.to_id, latest7.kind, latest7.by_id, latest7.one_id, latest7.two_id, latest7.place, coalesce(t50.start, t51.said, t52.since, t53.since, t54.since, t55.since, t56.formed) as day, coalesce(t50.start_earliest, t51.said_earliest, t52.since_earliest, t53.since_earliest, t54.since_earliest, t55.since_earliest, t56.formed_earliest) as day_earliest, coalesce(t50.start_latest, t51.said_latest, t52.since_latest, t53.since_latest, t54.since_latest, t55.since_latest, t56.formed_latest) as day_latest from latest7
            left join meeting t50 on t50.id = latest7.by_id
            left join statement t51 on t51.id = latest7.by_id
            left join membership t52 on t52.id = latest7.by_id
            left join obligation t53 on t53.id = latest7.by_id
            left join relation t54 on t54.id = latest7.by_id
            left join tenure t55 on t55.id = latest7.by_id
            left join alliance t56 on t56.id = latest7.by_id where latest7.to_id = t49.record_id) t68) t57
        left join record t58 on t58.id = t57.from_id
        left join record t59 on t59.id = t57.to_id
        left join record t60 on t60.id = t57.by_id where t57._n <= 3) t69), ']') from p5 t49), x11(id, json) as
(select 1, concat('[',
    (select string_agg(t70._told, ',' order by t70._n)
      from (select t43._n as _n, concat('{"record":{"id":', to_json(t44.id), ',"record_kind":', to_json(t44.record_kind), ',"label":', to_json(t44.label), '},"ties":', t43.ties, ',"counts":',
          (select x8.json from x8 where x8.id = t43._n), ',"latest":',
          (select x10.json from x10 where x10.id = t43._n), '}') as _told from p5 t43
        left join record t44 on t44.id = t43.record_id where t43._n <= 100) t70), ']')), between8(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized (with among(from_id, to_id, kind, by_id, one_id, two_id, day) as
  (select t72.from_id, t72.to_id, t72.kind, t72.by_id, t72.one_id, t72.two_id, t72.day from shown5 cross join lateral
    (select shown5.id, t73.actor_id, 'membership', t73.id, t73.id, null, t73.since_earliest
      from (select t73.* from membership t73 where t73.alliance_id >= shown5.id and t73.alliance_id <= shown5.id and exists
        (select 1 from told2 where told2.id = t73.id) and t73.rank <> 'deprecated' order by t73.alliance_id desc, t73.id desc limit 8) t73 where t73.actor_id <> shown5.id union select shown5.id, t74.alliance_id, 'membership', t74.id, t74.id, null, t74.since_earliest
      from (select t74.* from membership t74 where t74.actor_id >= shown5.id and t74.actor_id <= shown5.id and exists
        (select 1 from told2 where told2.id = t74.id) and t74.rank <> 'deprecated' order by t74.actor_id desc, t74.id desc limit 8) t74 where t74.alliance_id <> shown5.id union select shown5.id, t75.obligor_id, 'obligation', t75.id, t75.id, null, t75.since_earliest
      from (select t75.* from obligation t75 where t75.alliance_id >= shown5.id and t75.alliance_id <= shown5.id and t75.obligor_id is not null and exists
        (select 1 from told2 where told2.id = t75.id) and t75.rank <> 'deprecated' order by t75.alliance_id desc, t75.id desc limit 8) t75 where t75.obligor_id <> shown5.id union select shown5.id, t76.beneficiary_id, 'obligation', t76.id, t76.id, null, t76.since_earliest
      from (select t76.* from obligation t76 where t76.alliance_id >= shown5.id and t76.alliance_id <= shown5.id and t76.beneficiary_id is not null and exists
        (select 1 from told2 where told2.id = t76.id) and t76.rank <> 'deprecated' order by t76.alliance_id desc, t76.id desc limit 8) t76 where t76.beneficiary_id <> shown5.id union select shown5.id, t77.alliance_id, 'obligation', t77.id, t77.id, null, t77.since_earliest
      from (select t77.* from obligation t77 where t77.obligor_id >= shown5.id and t77.obligor_id <= shown5.id and exists
        (select 1 from told2 where told2.id = t77.id) and t77.rank <> 'deprecated' order by t77.obligor_id desc, t77.id desc limit 8) t77 where t77.alliance_id <> shown5.id union select shown5.id, t78.beneficiary_id, 'obligation', t78.id, t78.id, null, t78.since_earliest
      from (select t78.* from obligation t78 where t78.obligor_id >= shown5.id and t78.obligor_id <= shown5.id and t78.beneficiary_id is not null and exists
        (select 1 from told2 where told2.id = t78.id) and t78.rank <> 'deprecated' order by t78.obligor_id desc, t78.id desc limit 8) t78 where t78.beneficiary_id <> shown5.id union select shown5.id, t79.alliance_id, 'obligation', t79.id, t79.id, null, t79.since_earliest
      from (select t79.* from obligation t79 where t79.beneficiary_id >= shown5.id and t79.beneficiary_id <= shown5.id and exists
        (select 1 from told2 where told2.id = t79.id) and t79.rank <> 'deprecated' order by t79.beneficiary_id desc, t79.id desc limit 8) t79 where t79.alliance_id <> shown5.id union select shown5.id, t80.obligor_id, 'obligation', t80.id, t80.id, null, t80.since_earliest
      from (select t80.* from obligation t80 where t80.beneficiary_id >= shown5.id and t80.beneficiary_id <= shown5.id and t80.obligor_id is not null and exists
        (select 1 from told2 where told2.id = t80.id) and t80.rank <> 'deprecated' order by t80.beneficiary_id desc, t80.id desc limit 8) t80 where t80.obligor_id <> shown5.id union select shown5.id, t81.object_id, 'relation', t81.id, t81.id, null, t81.since_earliest
      from (select t81.* from relation t81 where t81.subject_id >= shown5.id and t81.subject_id <= shown5.id and exists
        (select 1 from told2 where told2.id = t81.id) and t81.rank <> 'deprecated' order by t81.subject_id desc, t81.id desc limit 8) t81 where t81.object_id <> shown5.id union select shown5.id, t82.subject_id, 'relation', t82.id, t82.id, null, t82.since_earliest
      from (select t82.* from relation t82 where t82.object_id >= shown5.id and t82.object_id <= shown5.id and exists
        (select 1 from told2 where told2.id = t82.id) and t82.rank <> 'deprecated' order by t82.object_id desc, t82.id desc limit 8) t82 where t82.subject_id <> shown5.id union select shown5.id, t83.office_id, 'tenure', t83.id, t83.id, null, t83.since_earliest
      from (select t83.* from tenure t83 where t83.person_id >= shown5.id and t83.person_id <= shown5.id and exists
        (select 1 from told2 where told2.id = t83.id) and t83.rank <> 'deprecated' order by t83.person_id desc, t83.id desc limit 8) t83 where t83.office_id <> shown5.id union select shown5.id, t84.person_id, 'tenure', t84.id, t84.id, null, t84.since_earliest
      from (select t84.* from tenure t84 where t84.office_id >= shown5.id and t84.office_id <= shown5.id and exists
        (select 1 from told2 where told2.id = t84.id) and t84.rank <> 'deprecated' order by t84.office_id desc, t84.id desc limit 8) t84 where t84.person_id <> shown5.id union select shown5.id, t85.body_id, 'office', t85.id, t85.id, null, '0000-00-00'
      from (select t85.* from office t85 where t85.id >= shown5.id and t85.id <= shown5.id order by t85.id desc, t85.id desc limit 8) t85 where t85.body_id <> shown5.id union select shown5.id, t86.id, 'office', t86.id, t86.id, null, '0000-00-00'
      from (select t86.* from office t86 where t86.body_id >= shown5.id and t86.body_id <= shown5.id order by t86.body_id desc, t86.id desc limit 8) t86 where t86.id <> shown5.id union select shown5.id, t87.embodied_by_id, 'embodiment', t87.id, t87.id, null, t87.formed_earliest
      from (select t87.* from alliance t87 where t87.id >= shown5.id and t87.id <= shown5.id and t87.embodied_by_id is not null order by t87.id desc, t87.id desc limit 8) t87 where t87.embodied_by_id <> shown5.id union select shown5.id, t88.id, 'embodiment', t88.id, t88.id, null, t88.formed_earliest
      from (select t88.* from alliance t88 where t88.embodied_by_id >= shown5.id and t88.embodied_by_id <= shown5.id order by t88.embodied_by_id desc, t88.id desc limit 8) t88 where t88.id <> shown5.id union select shown5.id, t89.part_of_id, 'part_of', t89.id, t89.id, null, t89.start_earliest
      from (select t89.* from meeting t89 where t89.id >= shown5.id and t89.id <= shown5.id and t89.part_of_id is not null and exists
        (select 1 from told2 where told2.id = t89.id) order by t89.id desc, t89.id desc limit 8) t89 where t89.part_of_id <> shown5.id union select shown5.id, t90.id, 'part_of', t90.id, t90.id, null, t90.start_earliest
      from (select t90.* from meeting t90 where t90.part_of_id >= shown5.id and t90.part_of_id <= shown5.id and exists
        (select 1 from told2 where told2.id = t90.id) order by t90.part_of_id desc, t90.id desc limit 8) t90 where t90.id <> shown5.id union select shown5.id, t91.country_id, 'part_of', t91.id, t91.id, null, '0000-00-00'
      from (select t91.* from place t91 where t91.id >= shown5.id and t91.id <= shown5.id and t91.country_id is not null order by t91.id desc, t91.id desc limit 8) t91 where t91.country_id <> shown5.id union select shown5.id, t92.id, 'part_of', t92.id, t92.id, null, '0000-00-00'
      from (select t92.* from place t92 where t92.country_id >= shown5.id and t92.country_id <= shown5.id order by t92.country_id desc, t92.id desc limit 8) t92 where t92.id <> shown5.id union select shown5.id, t93.broader_id, 'part_of', t93.id, t93.id, null, '0000-00-00'
      from (select t93.* from topic t93 where t93.id >= shown5.id and t93.id <= shown5.id and t93.broader_id is not null order by t93.id desc, t93.id desc limit 8) t93 where t93.broader_id <> shown5.id union select shown5.id, t94.id, 'part_of', t94.id, t94.id, null, '0000-00-00'
      from (select t94.* from topic t94 where t94.broader_id >= shown5.id and t94.broader_id <= shown5.id order by t94.broader_id desc, t94.id desc limit 8) t94 where t94.id <> shown5.id union all select shown5.id, t97.actor_id, 'meeting', t95.meeting_id, min(t95.id), min(t97.id), max(t95.meeting_start_earliest)
      from (select t95.* from participation t95 where t95.actor_id >= shown5.id and t95.actor_id <= shown5.id and t95.attendance not in ('declined', 'absent') and exists
        (select 1 from told2 where told2.id = t95.id) and t95.rank <> 'deprecated' and
        (select 1 from meeting t96 where t96.id = t95.meeting_id and t96.status not in ('cancelled') and exists
          (select 1 from told2 where told2.id = t96.id)) is not null order by t95.actor_id desc, t95.meeting_start_earliest desc, t95.id desc limit 8) t95 cross join participation t97 where t97.actor_id <> shown5.id and t97.meeting_id = t95.meeting_id and t97.attendance not in ('declined', 'absent') and exists
      (select 1 from told2 where told2.id = t97.id) and t97.rank <> 'deprecated' group by t97.actor_id, t95.meeting_id union all select shown5.id, t100.speaker_id, 'statement', t99.statement_id, min(t99.id), min(t100.id), max(t99.statement_said_earliest)
      from (select t99.* from target t99 where t99.record_id >= shown5.id and t99.record_id <= shown5.id and exists
        (select 1 from told2 where told2.id = t99.id) and t99.rank <> 'deprecated' order by t99.record_id desc, t99.statement_said_earliest desc, t99.id desc limit 8) t99 cross join statement t100 where t100.speaker_id <> shown5.id and t100.id = t99.statement_id and exists
      (select 1 from told2 where told2.id = t100.id) group by t100.speaker_id, t99.statement_id union all select shown5.id, t103.record_id, 'statement', t102.id, min(t102.id), min(t103.id), max(t102.said_earliest)
      from (select t102.* from statement t102 where t102.speaker_id >= shown5.id and t102.speaker_id <= shown5.id and exists
        (select 1 from told2 where told2.id = t102.id) order by t102.speaker_id desc, t102.said_earliest desc, t102.id desc limit 8) t102 cross join target t103 where t103.record_id <> shown5.id and t103.statement_id = t102.id and exists
      (select 1 from told2 where told2.id = t103.id) and t103.rank <> 'deprecated' group by t103.record_id, t102.id) t72(from_id, to_id, kind, by_id, one_id, two_id, day)) select from_id, to_id, kind, by_id, one_id, two_id, day
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case when from_id > to_id then from_id else to_id end order by day desc, by_id desc, kind, from_id) as place from among join shown5 on shown5.id = to_id) numbered where place = 1), p13 as materialized
(select t112.*, row_number() over (order by from_id, to_id) as _n
  from (select between8.from_id, between8.to_id, between8.kind, between8.by_id, between8.one_id, between8.two_id, coalesce(t105.start, t106.said, t107.since, t108.since, t109.since, t110.since, t111.formed) as day, coalesce(t105.start_earliest, t106.said_earliest, t107.since_earliest, t108.since_earliest, t109.since_earliest, t110.since_earliest, t111.formed_earliest) as day_earliest, coalesce(t105.start_latest, t106.said_latest, t107.since_latest, t108.since_latest, t109.since_latest, t110.since_latest, t111.formed_latest) as day_latest from between8
    left join meeting t105 on t105.id = between8.by_id
    left join statement t106 on t106.id = between8.by_id
    left join membership t107 on t107.id = between8.by_id
    left join obligation t108 on t108.id = between8.by_id
    left join relation t109 on t109.id = between8.by_id
    left join tenure t110 on t110.id = between8.by_id
    left join alliance t111 on t111.id = between8.by_id) t112), x14(id, json) as
(select t117._n, concat('[',
    (select string_agg(t124._told, ',' order by t124._n)
      from (select t120._n as _n, concat('{"record":{"id":', to_json(t121.id), ',"record_kind":', to_json(t121.record_kind), ',"label":', to_json(t121.label), '},"citation":', case when t122.id is null then 'null' else concat('{"id":', to_json(t122.id), ',"start_offset":', coalesce(t122.start_offset::text, 'null'), ',"end_offset":', coalesce(t122.end_offset::text, 'null'), ',"page":', coalesce(to_json(t122.page)::text, 'null'), ',"phrase":', coalesce(to_json(t122.phrase)::text, 'null'), '}') end, '}') as _told
        from (select t123.*, row_number() over (order by place) as _n
          from (select 1 as place, t117.one_id as record_id,
            (select t118.id from citation t118 where t118.record_id = t117.one_id and t118.bearing = 'supports' and exists
              (select 1 from published1 where published1.id = t118.document_id) order by t118.id limit 1) as citation_id where t117.one_id is not null union all select 2 as place, t117.two_id as record_id,
            (select t119.id from citation t119 where t119.record_id = t117.two_id and t119.bearing = 'supports' and exists
              (select 1 from published1 where published1.id = t119.document_id) order by t119.id limit 1) as citation_id where t117.two_id is not null) t123) t120
        left join record t121 on t121.id = t120.record_id
        left join citation t122 on t122.id = t120.citation_id where t120._n <= 2) t124), ']') from p13 t117), x15(id, json) as
(select 1, concat('[',
    (select string_agg(t125._told, ',' order by t125._n)
      from (select t113._n as _n, concat('{"from":{"id":', to_json(t114.id), ',"record_kind":', to_json(t114.record_kind), ',"label":', to_json(t114.label), '},"to":{"id":', to_json(t115.id), ',"record_kind":', to_json(t115.record_kind), ',"label":', to_json(t115.label), '},"kind":"', t113.kind, '","day":', case when t113.day is null then 'null' else concat('{"text":', to_json(t113.day), ',"earliest":', coalesce(to_json(nullif(nullif(t113.day_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t113.day_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"by":{"id":', to_json(t116.id), ',"record_kind":', to_json(t116.record_kind), ',"label":', to_json(t116.label), '},"edges":',
          (select x14.json from x14 where x14.id = t113._n), '}') as _told from p13 t113
        left join record t114 on t114.id = t113.from_id
        left join record t115 on t115.id = t113.to_id
        left join record t116 on t116.id = t113.by_id where t113._n <= 200) t125), ']')) select convert_to(concat('{"data":', coalesce(
      (select concat('{"neighbours":',
          (select x11.json from x11), ',"among":',
          (select x15.json from x15), ',"more":', t1.more, ',"complete":', case when t1.complete then 'true' else 'false' end, '}')
        from (select
          (select count(*) from ranked4 where place > 20) as more, not (
            (select count(*)
              from (select t26.* from participation t26 where t26.actor_id >=
                (select $4) and t26.actor_id <=
                (select $4) and t26.attendance not in ('declined', 'absent') and exists
                (select 1 from told2 where told2.id = t26.id) and t26.rank <> 'deprecated' and
                (select 1 from meeting t27 where t27.id = t26.meeting_id and t27.status not in ('cancelled') and exists
                  (select 1 from told2 where told2.id = t27.id)) is not null order by t26.actor_id desc, t26.meeting_start_earliest desc, t26.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t28.* from target t28 where t28.record_id >=
                (select $4) and t28.record_id <=
                (select $4) and exists
                (select 1 from told2 where told2.id = t28.id) and t28.rank <> 'deprecated' order by t28.record_id desc, t28.statement_said_earliest desc, t28.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t29.* from statement t29 where t29.speaker_id >=
                (select $4) and t29.speaker_id <=
                (select $4) and exists
                (select 1 from told2 where told2.id = t29.id) order by t29.speaker_id desc, t29.said_earliest desc, t29.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t30.* from membership t30 where t30.actor_id >=
                (select $4) and t30.actor_id <=
                (select $4) and exists
                (select 1 from told2 where told2.id = t30.id) and t30.rank <> 'deprecated' order by t30.actor_id desc, t30.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t31.* from obligation t31 where t31.obligor_id >=
                (select $4) and t31.obligor_id <=
                (select $4) and exists
                (select 1 from told2 where told2.id = t31.id) and t31.rank <> 'deprecated' order by t31.obligor_id desc, t31.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t32.* from obligation t32 where t32.obligor_id >=
                (select $4) and t32.obligor_id <=
                (select $4) and t32.beneficiary_id is not null and exists
                (select 1 from told2 where told2.id = t32.id) and t32.rank <> 'deprecated' order by t32.obligor_id desc, t32.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t33.* from obligation t33 where t33.beneficiary_id >=
                (select $4) and t33.beneficiary_id <=
                (select $4) and exists
                (select 1 from told2 where told2.id = t33.id) and t33.rank <> 'deprecated' order by t33.beneficiary_id desc, t33.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t34.* from obligation t34 where t34.beneficiary_id >=
                (select $4) and t34.beneficiary_id <=
                (select $4) and t34.obligor_id is not null and exists
                (select 1 from told2 where told2.id = t34.id) and t34.rank <> 'deprecated' order by t34.beneficiary_id desc, t34.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t35.* from relation t35 where t35.subject_id >=
                (select $4) and t35.subject_id <=
                (select $4) and exists
                (select 1 from told2 where told2.id = t35.id) and t35.rank <> 'deprecated' order by t35.subject_id desc, t35.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t36.* from relation t36 where t36.object_id >=
                (select $4) and t36.object_id <=
                (select $4) and exists
                (select 1 from told2 where told2.id = t36.id) and t36.rank <> 'deprecated' order by t36.object_id desc, t36.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t37.* from tenure t37 where t37.person_id >=
                (select $4) and t37.person_id <=
                (select $4) and exists
                (select 1 from told2 where told2.id = t37.id) and t37.rank <> 'deprecated' order by t37.person_id desc, t37.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t38.* from office t38 where t38.body_id >=
                (select $4) and t38.body_id <=
                (select $4) order by t38.body_id desc, t38.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t39.* from alliance t39 where t39.embodied_by_id >=
                (select $4) and t39.embodied_by_id <=
                (select $4) order by t39.embodied_by_id desc, t39.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t40.* from place t40 where t40.country_id >=
                (select $4) and t40.country_id <=
                (select $4) order by t40.country_id desc, t40.id desc limit 301) r) > 300) as complete where exists
          (select 1 from record t25 where t25.id = $3 and t25.retired is null)) t1), 'null'), ',"revision":',
    (select value from counter where name = 'revision'), '}'), 'UTF8')

with published1(id) as not materialized
(select t3.id from document t3 where t3.published_latest <= $2), told2(id) as not materialized
(select t4.record_id from citation t4 where t4.bearing = 'supports' and exists
  (select 1 from published1 where published1.id = t4.document_id)), ties3(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select
  (select $1), t2.alliance_id, 'membership', t2.id, t2.id, null, t2.since_earliest
  from (select t2.* from membership t2 where t2.actor_id >=
    (select $1) and t2.actor_id <=
    (select $1) and exists
    (select 1 from told2 where told2.id = t2.id) and t2.rank <> 'deprecated' order by t2.actor_id desc, t2.id desc limit 300) t2 where t2.alliance_id <>
  (select $1) union select
  (select $1), t5.alliance_id, 'obligation', t5.id, t5.id, null, t5.since_earliest
  from (select t5.* from obligation t5 where t5.obligor_id >=
    (select $1) and t5.obligor_id <=
    (select $1) and exists
    (select 1 from told2 where told2.id = t5.id) and t5.rank <> 'deprecated' order by t5.obligor_id desc, t5.id desc limit 300) t5 where t5.alliance_id <>
  (select $1) union select
  (select $1), t6.beneficiary_id, 'obligation', t6.id, t6.id, null, t6.since_earliest
  from (select t6.* from obligation t6 where t6.obligor_id >=
    (select $1) and t6.obligor_id <=
    (select $1) and t6.beneficiary_id is not null and exists
    (select 1 from told2 where told2.id = t6.id) and t6.rank <> 'deprecated' order by t6.obligor_id desc, t6.id desc limit 300) t6 where t6.beneficiary_id <>
  (select $1) union select
  (select $1), t7.alliance_id, 'obligation', t7.id, t7.id, null, t7.since_earliest
  from (select t7.* from obligation t7 where t7.beneficiary_id >=
    (select $1) and t7.beneficiary_id <=
    (select $1) and exists
    (select 1 from told2 where told2.id = t7.id) and t7.rank <> 'deprecated' order by t7.beneficiary_id desc, t7.id desc limit 300) t7 where t7.alliance_id <>
  (select $1) union select
  (select $1), t8.obligor_id, 'obligation', t8.id, t8.id, null, t8.since_earliest
  from (select t8.* from obligation t8 where t8.beneficiary_id >=
    (select $1) and t8.beneficiary_id <=
    (select $1) and t8.obligor_id is not null and exists
    (select 1 from told2 where told2.id = t8.id) and t8.rank <> 'deprecated' order by t8.beneficiary_id desc, t8.id desc limit 300) t8 where t8.obligor_id <>
  (select $1) union select
  (select $1), t9.object_id, 'relation', t9.id, t9.id, null, t9.since_earliest
  from (select t9.* from relation t9 where t9.subject_id >=
    (select $1) and t9.subject_id <=
    (select $1) and exists
    (select 1 from told2 where told2.id = t9.id) and t9.rank <> 'deprecated' order by t9.subject_id desc, t9.id desc limit 300) t9 where t9.object_id <>
  (select $1) union select
  (select $1), t10.subject_id, 'relation', t10.id, t10.id, null, t10.since_earliest
  from (select t10.* from relation t10 where t10.object_id >=
    (select $1) and t10.object_id <=
    (select $1) and exists
    (select 1 from told2 where told2.id = t10.id) and t10.rank <> 'deprecated' order by t10.object_id desc, t10.id desc limit 300) t10 where t10.subject_id <>
  (select $1) union select
  (select $1), t11.office_id, 'tenure', t11.id, t11.id, null, t11.since_earliest
  from (select t11.* from tenure t11 where t11.person_id >=
    (select $1) and t11.person_id <=
    (select $1) and exists
    (select 1 from told2 where told2.id = t11.id) and t11.rank <> 'deprecated' order by t11.person_id desc, t11.id desc limit 300) t11 where t11.office_id <>
  (select $1) union select
  (select $1), t12.id, 'office', t12.id, t12.id, null, '0000-00-00'
  from (select t12.* from office t12 where t12.body_id >=
    (select $1) and t12.body_id <=
    (select $1) order by t12.body_id desc, t12.id desc limit 300) t12 where t12.id <>
  (select $1) union select
  (select $1), t13.id, 'embodiment', t13.id, t13.id, null, t13.formed_earliest
  from (select t13.* from alliance t13 where t13.embodied_by_id >=
    (select $1) and t13.embodied_by_id <=
    (select $1) order by t13.embodied_by_id desc, t13.id desc limit 300) t13 where t13.id <>
  (select $1) union select
  (select $1), t14.id, 'part_of', t14.id, t14.id, null, '0000-00-00'
  from (select t14.* from place t14 where t14.country_id >=
    (select $1) and t14.country_id <=
    (select $1) order by t14.country_id desc, t14.id desc limit 300) t14 where t14.id <>
  (select $1) union all select
  (select $1), t17.actor_id, 'meeting', t15.meeting_id, min(t15.id), min(t17.id), max(t15.meeting_start_earliest)
  from (select t15.* from participation t15 where t15.actor_id >=
    (select $1) and t15.actor_id <=
    (select $1) and t15.attendance not in ('declined', 'absent') and exists
    (select 1 from told2 where told2.id = t15.id) and t15.rank <> 'deprecated' and
    (select 1 from meeting t16 where t16.id = t15.meeting_id and t16.status not in ('cancelled') and exists
      (select 1 from told2 where told2.id = t16.id)) is not null order by t15.actor_id desc, t15.meeting_start_earliest desc, t15.id desc limit 300) t15 cross join participation t17 where t17.actor_id <>
  (select $1) and t17.meeting_id = t15.meeting_id and t17.attendance not in ('declined', 'absent') and exists
  (select 1 from told2 where told2.id = t17.id) and t17.rank <> 'deprecated' group by t17.actor_id, t15.meeting_id union all select
  (select $1), t20.speaker_id, 'statement', t19.statement_id, min(t19.id), min(t20.id), max(t19.statement_said_earliest)
  from (select t19.* from target t19 where t19.record_id >=
    (select $1) and t19.record_id <=
    (select $1) and exists
    (select 1 from told2 where told2.id = t19.id) and t19.rank <> 'deprecated' order by t19.record_id desc, t19.statement_said_earliest desc, t19.id desc limit 300) t19 cross join statement t20 where t20.speaker_id <>
  (select $1) and t20.id = t19.statement_id and exists
  (select 1 from told2 where told2.id = t20.id) group by t20.speaker_id, t19.statement_id union all select
  (select $1), t23.record_id, 'statement', t22.id, min(t22.id), min(t23.id), max(t22.said_earliest)
  from (select t22.* from statement t22 where t22.speaker_id >=
    (select $1) and t22.speaker_id <=
    (select $1) and exists
    (select 1 from told2 where told2.id = t22.id) order by t22.speaker_id desc, t22.said_earliest desc, t22.id desc limit 300) t22 cross join target t23 where t23.record_id <>
  (select $1) and t23.statement_id = t22.id and exists
  (select 1 from told2 where told2.id = t23.id) and t23.rank <> 'deprecated' group by t23.record_id, t22.id), ranked4(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties3 group by to_id) counted), p5 as materialized
(select t42.*, row_number() over (order by place) as _n
  from (select id as record_id, ties, place from ranked4 where place <= 20) t42), shown5(id) as materialized
(select id from ranked4 where place <= 20), counted6(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties3 join shown5 on shown5.id = to_id group by to_id, kind), x8(id, json) as
(select t45._n, concat('[',
    (select string_agg(t48._told, ',' order by t48._n)
      from (select t46._n as _n, concat('{"kind":"', upper(t46.kind), '","ties":', t46.ties, '}') as _told
        from (select t47.*, row_number() over (order by kind) as _n
          from (select kind, ties from counted6 where id = t45.record_id) t47) t46 where t46._n <= 9) t48), ']') from p5 t45), latest7(from_id, to_id, kind, by_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, by_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, by_id desc, kind) as place from ties3 join shown5 on shown5.id = to_id) numbered where place <= 3), x10(id, json) as
(select t49._n, concat('[',
    (select string_agg(t69._told, ',' order by t69._n)
      from (select t57._n as _n, concat('{"from":{"id":', to_json(t58.id), ',"recordKind":', to_json(upper(t58.record_kind)), ',"label":', to_json(t58.label), '},"to":{"id":', to_json(t59.id), ',"recordKind":', to_json(upper(t59.record_kind)), ',"label":', to_json(t59.label), '},"kind":"', upper(t57.kind), '","day":', case when t57.day is null then 'null' else concat('{"text":', to_json(t57.day), ',"earliest":', coalesce(to_json(nullif(nullif(t57.day_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t57.day_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"by":{"id":', to_json(t60.id), ',"recordKind":', to_json(upper(t60.record_kind)), ',"label":', to_json(t60.label), '},"edges":[',
          (select string_agg(t67._told, ',' order by t67._n)
            from (select t63._n as _n, concat('{"record":{"id":', to_json(t64.id), ',"recordKind":', to_json(upper(t64.record_kind)), ',"label":', to_json(t64.label), '},"citation":', case when t65.id is null then 'null' else concat('{"id":', to_json(t65.id), ',"startOffset":', coalesce(t65.start_offset::text, 'null'), ',"endOffset":', coalesce(t65.end_offset::text, 'null'), ',"page":', coalesce(to_json(t65.page)::text, 'null'), ',"phrase":', coalesce(to_json(t65.phrase)::text, 'null'), '}') end, '}') as _told
              from (select t66.*, row_number() over (order by place) as _n
                from (select 1 as place, t57.one_id as record_id,
                  (select t61.id from citation t61 where t61.record_id = t57.one_id and t61.bearing = 'supports' and exists
                    (select 1 from published1 where published1.id = t61.document_id) order by t61.id limit 1) as citation_id where t57.one_id is not null union all select 2 as place, t57.two_id as record_id,
                  (select t62.id from citation t62 where t62.record_id = t57.two_id and t62.bearing = 'supports' and exists
                    (select 1 from published1 where published1.id = t62.document_id) order by t62.id limit 1) as citation_id where t57.two_id is not null) t66) t63
              left join record t64 on t64.id = t63.record_id
              left join citation t65 on t65.id = t63.citation_id where t63._n <= 2) t67), ']}') as _told
        from (select t68.*, row_number() over (order by place) as _n
          from (select latest7.from_id, latest7.to_id, latest7.kind, latest7.by_id, latest7.one_id, latest7.two_id, latest7.place, coalesce(t50.start, t51.said, t52.since, t53.since, t54.since, t55.since, t56.formed) as day, coalesce(t50.start_earliest, t51.said_earliest, t52.since_earliest, t53.since_earliest, t54.since_earliest, t55.since_earliest, t56.formed_earliest) as day_earliest, coalesce(t50.start_latest, t51.said_latest, t52.since_latest, t53.since_latest, t54.since_latest, t55.since_latest, t56.formed_latest) as day_latest from latest7
            left join meeting t50 on t50.id = latest7.by_id
            left join statement t51 on t51.id = latest7.by_id
            left join membership t52 on t52.id = latest7.by_id
            left join obligation t53 on t53.id = latest7.by_id
            left join relation t54 on t54.id = latest7.by_id
            left join tenure t55 on t55.id = latest7.by_id
            left join alliance t56 on t56.id = latest7.by_id where latest7.to_id = t49.record_id) t68) t57
        left join record t58 on t58.id = t57.from_id
        left join record t59 on t59.id = t57.to_id
        left join record t60 on t60.id = t57.by_id where t57._n <= 3) t69), ']') from p5 t49), x11(id, json) as
(select 1, concat('[',
    (select string_agg(t70._told, ',' order by t70._n)
      from (select t43._n as _n, concat('{"record":{"id":', to_json(t44.id), ',"recordKind":', to_json(upper(t44.record_kind)), ',"label":', to_json(t44.label), '},"ties":', t43.ties, ',"counts":',
          (select x8.json from x8 where x8.id = t43._n), ',"latest":',
          (select x10.json from x10 where x10.id = t43._n), '}') as _told from p5 t43
        left join record t44 on t44.id = t43.record_id where t43._n <= 100) t70), ']')), between8(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized (with among(from_id, to_id, kind, by_id, one_id, two_id, day) as
  (select t72.from_id, t72.to_id, t72.kind, t72.by_id, t72.one_id, t72.two_id, t72.day from shown5 cross join lateral
    (select shown5.id, t73.actor_id, 'membership', t73.id, t73.id, null, t73.since_earliest
      from (select t73.* from membership t73 where t73.alliance_id >= shown5.id and t73.alliance_id <= shown5.id and exists
        (select 1 from told2 where told2.id = t73.id) and t73.rank <> 'deprecated' order by t73.alliance_id desc, t73.id desc limit 8) t73 where t73.actor_id <> shown5.id union select shown5.id, t74.alliance_id, 'membership', t74.id, t74.id, null, t74.since_earliest
      from (select t74.* from membership t74 where t74.actor_id >= shown5.id and t74.actor_id <= shown5.id and exists
        (select 1 from told2 where told2.id = t74.id) and t74.rank <> 'deprecated' order by t74.actor_id desc, t74.id desc limit 8) t74 where t74.alliance_id <> shown5.id union select shown5.id, t75.obligor_id, 'obligation', t75.id, t75.id, null, t75.since_earliest
      from (select t75.* from obligation t75 where t75.alliance_id >= shown5.id and t75.alliance_id <= shown5.id and t75.obligor_id is not null and exists
        (select 1 from told2 where told2.id = t75.id) and t75.rank <> 'deprecated' order by t75.alliance_id desc, t75.id desc limit 8) t75 where t75.obligor_id <> shown5.id union select shown5.id, t76.beneficiary_id, 'obligation', t76.id, t76.id, null, t76.since_earliest
      from (select t76.* from obligation t76 where t76.alliance_id >= shown5.id and t76.alliance_id <= shown5.id and t76.beneficiary_id is not null and exists
        (select 1 from told2 where told2.id = t76.id) and t76.rank <> 'deprecated' order by t76.alliance_id desc, t76.id desc limit 8) t76 where t76.beneficiary_id <> shown5.id union select shown5.id, t77.alliance_id, 'obligation', t77.id, t77.id, null, t77.since_earliest
      from (select t77.* from obligation t77 where t77.obligor_id >= shown5.id and t77.obligor_id <= shown5.id and exists
        (select 1 from told2 where told2.id = t77.id) and t77.rank <> 'deprecated' order by t77.obligor_id desc, t77.id desc limit 8) t77 where t77.alliance_id <> shown5.id union select shown5.id, t78.beneficiary_id, 'obligation', t78.id, t78.id, null, t78.since_earliest
      from (select t78.* from obligation t78 where t78.obligor_id >= shown5.id and t78.obligor_id <= shown5.id and t78.beneficiary_id is not null and exists
        (select 1 from told2 where told2.id = t78.id) and t78.rank <> 'deprecated' order by t78.obligor_id desc, t78.id desc limit 8) t78 where t78.beneficiary_id <> shown5.id union select shown5.id, t79.alliance_id, 'obligation', t79.id, t79.id, null, t79.since_earliest
      from (select t79.* from obligation t79 where t79.beneficiary_id >= shown5.id and t79.beneficiary_id <= shown5.id and exists
        (select 1 from told2 where told2.id = t79.id) and t79.rank <> 'deprecated' order by t79.beneficiary_id desc, t79.id desc limit 8) t79 where t79.alliance_id <> shown5.id union select shown5.id, t80.obligor_id, 'obligation', t80.id, t80.id, null, t80.since_earliest
      from (select t80.* from obligation t80 where t80.beneficiary_id >= shown5.id and t80.beneficiary_id <= shown5.id and t80.obligor_id is not null and exists
        (select 1 from told2 where told2.id = t80.id) and t80.rank <> 'deprecated' order by t80.beneficiary_id desc, t80.id desc limit 8) t80 where t80.obligor_id <> shown5.id union select shown5.id, t81.object_id, 'relation', t81.id, t81.id, null, t81.since_earliest
      from (select t81.* from relation t81 where t81.subject_id >= shown5.id and t81.subject_id <= shown5.id and exists
        (select 1 from told2 where told2.id = t81.id) and t81.rank <> 'deprecated' order by t81.subject_id desc, t81.id desc limit 8) t81 where t81.object_id <> shown5.id union select shown5.id, t82.subject_id, 'relation', t82.id, t82.id, null, t82.since_earliest
      from (select t82.* from relation t82 where t82.object_id >= shown5.id and t82.object_id <= shown5.id and exists
        (select 1 from told2 where told2.id = t82.id) and t82.rank <> 'deprecated' order by t82.object_id desc, t82.id desc limit 8) t82 where t82.subject_id <> shown5.id union select shown5.id, t83.office_id, 'tenure', t83.id, t83.id, null, t83.since_earliest
      from (select t83.* from tenure t83 where t83.person_id >= shown5.id and t83.person_id <= shown5.id and exists
        (select 1 from told2 where told2.id = t83.id) and t83.rank <> 'deprecated' order by t83.person_id desc, t83.id desc limit 8) t83 where t83.office_id <> shown5.id union select shown5.id, t84.person_id, 'tenure', t84.id, t84.id, null, t84.since_earliest
      from (select t84.* from tenure t84 where t84.office_id >= shown5.id and t84.office_id <= shown5.id and exists
        (select 1 from told2 where told2.id = t84.id) and t84.rank <> 'deprecated' order by t84.office_id desc, t84.id desc limit 8) t84 where t84.person_id <> shown5.id union select shown5.id, t85.body_id, 'office', t85.id, t85.id, null, '0000-00-00'
      from (select t85.* from office t85 where t85.id >= shown5.id and t85.id <= shown5.id order by t85.id desc, t85.id desc limit 8) t85 where t85.body_id <> shown5.id union select shown5.id, t86.id, 'office', t86.id, t86.id, null, '0000-00-00'
      from (select t86.* from office t86 where t86.body_id >= shown5.id and t86.body_id <= shown5.id order by t86.body_id desc, t86.id desc limit 8) t86 where t86.id <> shown5.id union select shown5.id, t87.embodied_by_id, 'embodiment', t87.id, t87.id, null, t87.formed_earliest
      from (select t87.* from alliance t87 where t87.id >= shown5.id and t87.id <= shown5.id and t87.embodied_by_id is not null order by t87.id desc, t87.id desc limit 8) t87 where t87.embodied_by_id <> shown5.id union select shown5.id, t88.id, 'embodiment', t88.id, t88.id, null, t88.formed_earliest
      from (select t88.* from alliance t88 where t88.embodied_by_id >= shown5.id and t88.embodied_by_id <= shown5.id order by t88.embodied_by_id desc, t88.id desc limit 8) t88 where t88.id <> shown5.id union select shown5.id, t89.part_of_id, 'part_of', t89.id, t89.id, null, t89.start_earliest
      from (select t89.* from meeting t89 where t89.id >= shown5.id and t89.id <= shown5.id and t89.part_of_id is not null and exists
        (select 1 from told2 where told2.id = t89.id) order by t89.id desc, t89.id desc limit 8) t89 where t89.part_of_id <> shown5.id union select shown5.id, t90.id, 'part_of', t90.id, t90.id, null, t90.start_earliest
      from (select t90.* from meeting t90 where t90.part_of_id >= shown5.id and t90.part_of_id <= shown5.id and exists
        (select 1 from told2 where told2.id = t90.id) order by t90.part_of_id desc, t90.id desc limit 8) t90 where t90.id <> shown5.id union select shown5.id, t91.country_id, 'part_of', t91.id, t91.id, null, '0000-00-00'
      from (select t91.* from place t91 where t91.id >= shown5.id and t91.id <= shown5.id and t91.country_id is not null order by t91.id desc, t91.id desc limit 8) t91 where t91.country_id <> shown5.id union select shown5.id, t92.id, 'part_of', t92.id, t92.id, null, '0000-00-00'
      from (select t92.* from place t92 where t92.country_id >= shown5.id and t92.country_id <= shown5.id order by t92.country_id desc, t92.id desc limit 8) t92 where t92.id <> shown5.id union select shown5.id, t93.broader_id, 'part_of', t93.id, t93.id, null, '0000-00-00'
      from (select t93.* from topic t93 where t93.id >= shown5.id and t93.id <= shown5.id and t93.broader_id is not null order by t93.id desc, t93.id desc limit 8) t93 where t93.broader_id <> shown5.id union select shown5.id, t94.id, 'part_of', t94.id, t94.id, null, '0000-00-00'
      from (select t94.* from topic t94 where t94.broader_id >= shown5.id and t94.broader_id <= shown5.id order by t94.broader_id desc, t94.id desc limit 8) t94 where t94.id <> shown5.id union all select shown5.id, t97.actor_id, 'meeting', t95.meeting_id, min(t95.id), min(t97.id), max(t95.meeting_start_earliest)
      from (select t95.* from participation t95 where t95.actor_id >= shown5.id and t95.actor_id <= shown5.id and t95.attendance not in ('declined', 'absent') and exists
        (select 1 from told2 where told2.id = t95.id) and t95.rank <> 'deprecated' and
        (select 1 from meeting t96 where t96.id = t95.meeting_id and t96.status not in ('cancelled') and exists
          (select 1 from told2 where told2.id = t96.id)) is not null order by t95.actor_id desc, t95.meeting_start_earliest desc, t95.id desc limit 8) t95 cross join participation t97 where t97.actor_id <> shown5.id and t97.meeting_id = t95.meeting_id and t97.attendance not in ('declined', 'absent') and exists
      (select 1 from told2 where told2.id = t97.id) and t97.rank <> 'deprecated' group by t97.actor_id, t95.meeting_id union all select shown5.id, t100.speaker_id, 'statement', t99.statement_id, min(t99.id), min(t100.id), max(t99.statement_said_earliest)
      from (select t99.* from target t99 where t99.record_id >= shown5.id and t99.record_id <= shown5.id and exists
        (select 1 from told2 where told2.id = t99.id) and t99.rank <> 'deprecated' order by t99.record_id desc, t99.statement_said_earliest desc, t99.id desc limit 8) t99 cross join statement t100 where t100.speaker_id <> shown5.id and t100.id = t99.statement_id and exists
      (select 1 from told2 where told2.id = t100.id) group by t100.speaker_id, t99.statement_id union all select shown5.id, t103.record_id, 'statement', t102.id, min(t102.id), min(t103.id), max(t102.said_earliest)
      from (select t102.* from statement t102 where t102.speaker_id >= shown5.id and t102.speaker_id <= shown5.id and exists
        (select 1 from told2 where told2.id = t102.id) order by t102.speaker_id desc, t102.said_earliest desc, t102.id desc limit 8) t102 cross join target t103 where t103.record_id <> shown5.id and t103.statement_id = t102.id and exists
      (select 1 from told2 where told2.id = t103.id) and t103.rank <> 'deprecated' group by t103.record_id, t102.id) t72(from_id, to_id, kind, by_id, one_id, two_id, day)) select from_id, to_id, kind, by_id, one_id, two_id, day
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case when from_id > to_id then from_id else to_id end order by day desc, by_id desc, kind, from_id) as place from among join shown5 on shown5.id = to_id) numbered where place = 1), p13 as materialized
(select t112.*, row_number() over (order by from_id, to_id) as _n
  from (select between8.from_id, between8.to_id, between8.kind, between8.by_id, between8.one_id, between8.two_id, coalesce(t105.start, t106.said, t107.since, t108.since, t109.since, t110.since, t111.formed) as day, coalesce(t105.start_earliest, t106.said_earliest, t107.since_earliest, t108.since_earliest, t109.since_earliest, t110.since_earliest, t111.formed_earliest) as day_earliest, coalesce(t105.start_latest, t106.said_latest, t107.since_latest, t108.since_latest, t109.since_latest, t110.since_latest, t111.formed_latest) as day_latest from between8
    left join meeting t105 on t105.id = between8.by_id
    left join statement t106 on t106.id = between8.by_id
    left join membership t107 on t107.id = between8.by_id
    left join obligation t108 on t108.id = between8.by_id
    left join relation t109 on t109.id = between8.by_id
    left join tenure t110 on t110.id = between8.by_id
    left join alliance t111 on t111.id = between8.by_id) t112), x14(id, json) as
(select t117._n, concat('[',
    (select string_agg(t124._told, ',' order by t124._n)
      from (select t120._n as _n, concat('{"record":{"id":', to_json(t121.id), ',"recordKind":', to_json(upper(t121.record_kind)), ',"label":', to_json(t121.label), '},"citation":', case when t122.id is null then 'null' else concat('{"id":', to_json(t122.id), ',"startOffset":', coalesce(t122.start_offset::text, 'null'), ',"endOffset":', coalesce(t122.end_offset::text, 'null'), ',"page":', coalesce(to_json(t122.page)::text, 'null'), ',"phrase":', coalesce(to_json(t122.phrase)::text, 'null'), '}') end, '}') as _told
        from (select t123.*, row_number() over (order by place) as _n
          from (select 1 as place, t117.one_id as record_id,
            (select t118.id from citation t118 where t118.record_id = t117.one_id and t118.bearing = 'supports' and exists
              (select 1 from published1 where published1.id = t118.document_id) order by t118.id limit 1) as citation_id where t117.one_id is not null union all select 2 as place, t117.two_id as record_id,
            (select t119.id from citation t119 where t119.record_id = t117.two_id and t119.bearing = 'supports' and exists
              (select 1 from published1 where published1.id = t119.document_id) order by t119.id limit 1) as citation_id where t117.two_id is not null) t123) t120
        left join record t121 on t121.id = t120.record_id
        left join citation t122 on t122.id = t120.citation_id where t120._n <= 2) t124), ']') from p13 t117), x15(id, json) as
(select 1, concat('[',
    (select string_agg(t125._told, ',' order by t125._n)
      from (select t113._n as _n, concat('{"from":{"id":', to_json(t114.id), ',"recordKind":', to_json(upper(t114.record_kind)), ',"label":', to_json(t114.label), '},"to":{"id":', to_json(t115.id), ',"recordKind":', to_json(upper(t115.record_kind)), ',"label":', to_json(t115.label), '},"kind":"', upper(t113.kind), '","day":', case when t113.day is null then 'null' else concat('{"text":', to_json(t113.day), ',"earliest":', coalesce(to_json(nullif(nullif(t113.day_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t113.day_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"by":{"id":', to_json(t116.id), ',"recordKind":', to_json(upper(t116.record_kind)), ',"label":', to_json(t116.label), '},"edges":',
          (select x14.json from x14 where x14.id = t113._n), '}') as _told from p13 t113
        left join record t114 on t114.id = t113.from_id
        left join record t115 on t115.id = t113.to_id
        left join record t116 on t116.id = t113.by_id where t113._n <= 200) t125), ']')) select convert_to(concat('{"data":{"at":{"network":', coalesce(
      (select concat('{"neighbours":',
          (select x11.json from x11), ',"among":',
          (select x15.json from x15), ',"more":', t1.more, ',"complete":', case when t1.complete then 'true' else 'false' end, '}')
        from (select
          (select count(*) from ranked4 where place > 20) as more, not (
            (select count(*)
              from (select t26.* from participation t26 where t26.actor_id >=
                (select $4) and t26.actor_id <=
                (select $4) and t26.attendance not in ('declined', 'absent') and exists
                (select 1 from told2 where told2.id = t26.id) and t26.rank <> 'deprecated' and
                (select 1 from meeting t27 where t27.id = t26.meeting_id and t27.status not in ('cancelled') and exists
                  (select 1 from told2 where told2.id = t27.id)) is not null order by t26.actor_id desc, t26.meeting_start_earliest desc, t26.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t28.* from target t28 where t28.record_id >=
                (select $4) and t28.record_id <=
                (select $4) and exists
                (select 1 from told2 where told2.id = t28.id) and t28.rank <> 'deprecated' order by t28.record_id desc, t28.statement_said_earliest desc, t28.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t29.* from statement t29 where t29.speaker_id >=
                (select $4) and t29.speaker_id <=
                (select $4) and exists
                (select 1 from told2 where told2.id = t29.id) order by t29.speaker_id desc, t29.said_earliest desc, t29.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t30.* from membership t30 where t30.actor_id >=
                (select $4) and t30.actor_id <=
                (select $4) and exists
                (select 1 from told2 where told2.id = t30.id) and t30.rank <> 'deprecated' order by t30.actor_id desc, t30.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t31.* from obligation t31 where t31.obligor_id >=
                (select $4) and t31.obligor_id <=
                (select $4) and exists
                (select 1 from told2 where told2.id = t31.id) and t31.rank <> 'deprecated' order by t31.obligor_id desc, t31.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t32.* from obligation t32 where t32.obligor_id >=
                (select $4) and t32.obligor_id <=
                (select $4) and t32.beneficiary_id is not null and exists
                (select 1 from told2 where told2.id = t32.id) and t32.rank <> 'deprecated' order by t32.obligor_id desc, t32.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t33.* from obligation t33 where t33.beneficiary_id >=
                (select $4) and t33.beneficiary_id <=
                (select $4) and exists
                (select 1 from told2 where told2.id = t33.id) and t33.rank <> 'deprecated' order by t33.beneficiary_id desc, t33.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t34.* from obligation t34 where t34.beneficiary_id >=
                (select $4) and t34.beneficiary_id <=
                (select $4) and t34.obligor_id is not null and exists
                (select 1 from told2 where told2.id = t34.id) and t34.rank <> 'deprecated' order by t34.beneficiary_id desc, t34.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t35.* from relation t35 where t35.subject_id >=
                (select $4) and t35.subject_id <=
                (select $4) and exists
                (select 1 from told2 where told2.id = t35.id) and t35.rank <> 'deprecated' order by t35.subject_id desc, t35.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t36.* from relation t36 where t36.object_id >=
                (select $4) and t36.object_id <=
                (select $4) and exists
                (select 1 from told2 where told2.id = t36.id) and t36.rank <> 'deprecated' order by t36.object_id desc, t36.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t37.* from tenure t37 where t37.person_id >=
                (select $4) and t37.person_id <=
                (select $4) and exists
                (select 1 from told2 where told2.id = t37.id) and t37.rank <> 'deprecated' order by t37.person_id desc, t37.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t38.* from office t38 where t38.body_id >=
                (select $4) and t38.body_id <=
                (select $4) order by t38.body_id desc, t38.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t39.* from alliance t39 where t39.embodied_by_id >=
                (select $4) and t39.embodied_by_id <=
                (select $4) order by t39.embodied_by_id desc, t39.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t40.* from place t40 where t40.country_id >=
                (select $4) and t40.country_id <=
                (select $4) order by t40.country_id desc, t40.id desc limit 301) r) > 300) as complete where exists
          (select 1 from record t25 where t25.id = $3 and t25.retired is null)) t1), 'null'), '}},"extensions":{"revision":',
    (select value from counter where name = 'revision'), '}}'), 'UTF8')

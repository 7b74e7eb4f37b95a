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
  (select $1), t6.speaker_id, 'statement', t5.statement_id, min(t5.id), min(t6.id), max(t5.statement_said_earliest)
  from (select t5.* from target t5 where t5.record_id >=
    (select $1) and t5.record_id <=
    (select $1) and t5.rank <> 'deprecated' order by t5.record_id desc, t5.statement_said_earliest desc, t5.id desc limit 300) t5 cross join statement t6 where t6.speaker_id <>
  (select $1) and t6.id = t5.statement_id group by t6.speaker_id, t5.statement_id), ranked2(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties1 group by to_id) counted), p3 as materialized
(select t14.*, row_number() over (order by place) as _n
  from (select id as record_id, ties, place from ranked2 where place <= 20) t14), shown3(id) as materialized
(select id from ranked2 where place <= 20), counted4(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties1 join shown3 on shown3.id = to_id group by to_id, kind), x6(id, json) as
(select t17._n, concat('[',
    (select string_agg(t20._told, ',' order by t20._n)
      from (select t18._n as _n, concat('{"kind":"', t18.kind, '","ties":', t18.ties, '}') as _told
        from (select t19.*, row_number() over (order by kind) as _n
          from (select kind, ties from counted4 where id = t17.record_id) t19) t18 where t18._n <= 9) t20), ']') from p3 t17), latest5(from_id, to_id, kind, by_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, by_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, by_id desc, kind) as place from ties1 join shown3 on shown3.id = to_id) numbered where place <= 3), x8(id, json) as
(select t21._n, concat('[',
    (select string_agg(t41._told, ',' order by t41._n)
      from (select t29._n as _n, concat('{"from":{"id":', to_json(t30.id), ',"record_kind":', to_json(t30.record_kind), ',"label":', to_json(t30.label), '},"to":{"id":', to_json(t31.id), ',"record_kind":', to_json(t31.record_kind), ',"label":', to_json(t31.label), '},"kind":"', t29.kind, '","day":', case when t29.day is null then 'null' else concat('{"text":', to_json(t29.day), ',"earliest":', coalesce(to_json(nullif(nullif(t29.day_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t29.day_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"by":{"id":', to_json(t32.id), ',"record_kind":', to_json(t32.record_kind), ',"label":', to_json(t32.label), '},"edges":[',
          (select string_agg(t39._told, ',' order by t39._n)
            from (select t35._n as _n, concat('{"record":{"id":', to_json(t36.id), ',"record_kind":', to_json(t36.record_kind), ',"label":', to_json(t36.label), '},"citation":', case when t37.id is null then 'null' else concat('{"id":', to_json(t37.id), ',"start_offset":', coalesce(t37.start_offset::text, 'null'), ',"end_offset":', coalesce(t37.end_offset::text, 'null'), ',"page":', coalesce(to_json(t37.page)::text, 'null'), ',"phrase":', coalesce(to_json(t37.phrase)::text, 'null'), '}') end, '}') as _told
              from (select t38.*, row_number() over (order by place) as _n
                from (select 1 as place, t29.one_id as record_id,
                  (select t33.id from citation t33 where t33.record_id = t29.one_id and t33.bearing = 'supports' order by t33.id limit 1) as citation_id where t29.one_id is not null union all select 2 as place, t29.two_id as record_id,
                  (select t34.id from citation t34 where t34.record_id = t29.two_id and t34.bearing = 'supports' order by t34.id limit 1) as citation_id where t29.two_id is not null) t38) t35
              left join record t36 on t36.id = t35.record_id
              left join citation t37 on t37.id = t35.citation_id where t35._n <= 2) t39), ']}') as _told
        from (select t40.*, row_number() over (order by place) as _n
          from (select latest5.from_id, latest5.to_id, latest5.kind, latest5.by_id, latest5.one_id, latest5.two_id, latest5.place, coalesce(t22.start, t23.said, t24.since, t25.since, t26.since, t27.since, t28.formed) as day, coalesce(t22.start_earliest, t23.said_earliest, t24.since_earliest, t25.since_earliest, t26.since_earliest, t27.since_earliest, t28.formed_earliest) as day_earliest, coalesce(t22.start_latest, t23.said_latest, t24.since_latest, t25.since_latest, t26.since_latest, t27.since_latest, t28.formed_latest) as day_latest from latest5
            left join meeting t22 on t22.id = latest5.by_id
            left join statement t23 on t23.id = latest5.by_id
            left join membership t24 on t24.id = latest5.by_id
            left join obligation t25 on t25.id = latest5.by_id
            left join relation t26 on t26.id = latest5.by_id
            left join tenure t27 on t27.id = latest5.by_id
            left join alliance t28 on t28.id = latest5.by_id where latest5.to_id = t21.record_id) t40) t29
        left join record t30 on t30.id = t29.from_id
        left join record t31 on t31.id = t29.to_id
        left join record t32 on t32.id = t29.by_id where t29._n <= 3) t41), ']') from p3 t21), x9(id, json) as
(select 1, concat('[',
    (select string_agg(t42._told, ',' order by t42._n)
      from (select t15._n as _n, concat('{"record":{"id":', to_json(t16.id), ',"record_kind":', to_json(t16.record_kind), ',"label":', to_json(t16.label), '},"ties":', t15.ties, ',"counts":',
          (select x6.json from x6 where x6.id = t15._n), ',"latest":',
          (select x8.json from x8 where x8.id = t15._n), '}') as _told from p3 t15
        left join record t16 on t16.id = t15.record_id where t15._n <= 100) t42), ']')), between6(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized (with among(from_id, to_id, kind, by_id, one_id, two_id, day) as
  (select t44.from_id, t44.to_id, t44.kind, t44.by_id, t44.one_id, t44.two_id, t44.day from shown3 cross join lateral
    (select shown3.id, t45.actor_id, 'membership', t45.id, t45.id, null, t45.since_earliest
      from (select t45.* from membership t45 where t45.alliance_id >= shown3.id and t45.alliance_id <= shown3.id and t45.rank <> 'deprecated' order by t45.alliance_id desc, t45.id desc limit 8) t45 where t45.actor_id <> shown3.id union select shown3.id, t46.alliance_id, 'membership', t46.id, t46.id, null, t46.since_earliest
      from (select t46.* from membership t46 where t46.actor_id >= shown3.id and t46.actor_id <= shown3.id and t46.rank <> 'deprecated' order by t46.actor_id desc, t46.id desc limit 8) t46 where t46.alliance_id <> shown3.id union select shown3.id, t47.obligor_id, 'obligation', t47.id, t47.id, null, t47.since_earliest
      from (select t47.* from obligation t47 where t47.alliance_id >= shown3.id and t47.alliance_id <= shown3.id and t47.obligor_id is not null and t47.rank <> 'deprecated' order by t47.alliance_id desc, t47.id desc limit 8) t47 where t47.obligor_id <> shown3.id union select shown3.id, t48.beneficiary_id, 'obligation', t48.id, t48.id, null, t48.since_earliest
      from (select t48.* from obligation t48 where t48.alliance_id >= shown3.id and t48.alliance_id <= shown3.id and t48.beneficiary_id is not null and t48.rank <> 'deprecated' order by t48.alliance_id desc, t48.id desc limit 8) t48 where t48.beneficiary_id <> shown3.id union select shown3.id, t49.alliance_id, 'obligation', t49.id, t49.id, null, t49.since_earliest
      from (select t49.* from obligation t49 where t49.obligor_id >= shown3.id and t49.obligor_id <= shown3.id and t49.rank <> 'deprecated' order by t49.obligor_id desc, t49.id desc limit 8) t49 where t49.alliance_id <> shown3.id union select shown3.id, t50.beneficiary_id, 'obligation', t50.id, t50.id, null, t50.since_earliest
      from (select t50.* from obligation t50 where t50.obligor_id >= shown3.id and t50.obligor_id <= shown3.id and t50.beneficiary_id is not null and t50.rank <> 'deprecated' order by t50.obligor_id desc, t50.id desc limit 8) t50 where t50.beneficiary_id <> shown3.id union select shown3.id, t51.alliance_id, 'obligation', t51.id, t51.id, null, t51.since_earliest
      from (select t51.* from obligation t51 where t51.beneficiary_id >= shown3.id and t51.beneficiary_id <= shown3.id and t51.rank <> 'deprecated' order by t51.beneficiary_id desc, t51.id desc limit 8) t51 where t51.alliance_id <> shown3.id union select shown3.id, t52.obligor_id, 'obligation', t52.id, t52.id, null, t52.since_earliest
      from (select t52.* from obligation t52 where t52.beneficiary_id >= shown3.id and t52.beneficiary_id <= shown3.id and t52.obligor_id is not null and t52.rank <> 'deprecated' order by t52.beneficiary_id desc, t52.id desc limit 8) t52 where t52.obligor_id <> shown3.id union select shown3.id, t53.object_id, 'relation', t53.id, t53.id, null, t53.since_earliest
      from (select t53.* from relation t53 where t53.subject_id >= shown3.id and t53.subject_id <= shown3.id and t53.rank <> 'deprecated' order by t53.subject_id desc, t53.id desc limit 8) t53 where t53.object_id <> shown3.id union select shown3.id, t54.subject_id, 'relation', t54.id, t54.id, null, t54.since_earliest
      from (select t54.* from relation t54 where t54.object_id >= shown3.id and t54.object_id <= shown3.id and t54.rank <> 'deprecated' order by t54.object_id desc, t54.id desc limit 8) t54 where t54.subject_id <> shown3.id union select shown3.id, t55.office_id, 'tenure', t55.id, t55.id, null, t55.since_earliest
      from (select t55.* from tenure t55 where t55.person_id >= shown3.id and t55.person_id <= shown3.id and t55.rank <> 'deprecated' order by t55.person_id desc, t55.id desc limit 8) t55 where t55.office_id <> shown3.id union select shown3.id, t56.person_id, 'tenure', t56.id, t56.id, null, t56.since_earliest
      from (select t56.* from tenure t56 where t56.office_id >= shown3.id and t56.office_id <= shown3.id and t56.rank <> 'deprecated' order by t56.office_id desc, t56.id desc limit 8) t56 where t56.person_id <> shown3.id union select shown3.id, t57.body_id, 'office', t57.id, t57.id, null, '0000-00-00'
      from (select t57.* from office t57 where t57.id >= shown3.id and t57.id <= shown3.id order by t57.id desc, t57.id desc limit 8) t57 where t57.body_id <> shown3.id union select shown3.id, t58.id, 'office', t58.id, t58.id, null, '0000-00-00'
      from (select t58.* from office t58 where t58.body_id >= shown3.id and t58.body_id <= shown3.id order by t58.body_id desc, t58.id desc limit 8) t58 where t58.id <> shown3.id union select shown3.id, t59.embodied_by_id, 'embodiment', t59.id, t59.id, null, t59.formed_earliest
      from (select t59.* from alliance t59 where t59.id >= shown3.id and t59.id <= shown3.id and t59.embodied_by_id is not null order by t59.id desc, t59.id desc limit 8) t59 where t59.embodied_by_id <> shown3.id union select shown3.id, t60.id, 'embodiment', t60.id, t60.id, null, t60.formed_earliest
      from (select t60.* from alliance t60 where t60.embodied_by_id >= shown3.id and t60.embodied_by_id <= shown3.id order by t60.embodied_by_id desc, t60.id desc limit 8) t60 where t60.id <> shown3.id union select shown3.id, t61.part_of_id, 'part_of', t61.id, t61.id, null, t61.start_earliest
      from (select t61.* from meeting t61 where t61.id >= shown3.id and t61.id <= shown3.id and t61.part_of_id is not null order by t61.id desc, t61.id desc limit 8) t61 where t61.part_of_id <> shown3.id union select shown3.id, t62.id, 'part_of', t62.id, t62.id, null, t62.start_earliest
      from (select t62.* from meeting t62 where t62.part_of_id >= shown3.id and t62.part_of_id <= shown3.id order by t62.part_of_id desc, t62.id desc limit 8) t62 where t62.id <> shown3.id union select shown3.id, t63.country_id, 'part_of', t63.id, t63.id, null, '0000-00-00'
      from (select t63.* from place t63 where t63.id >= shown3.id and t63.id <= shown3.id and t63.country_id is not null order by t63.id desc, t63.id desc limit 8) t63 where t63.country_id <> shown3.id union select shown3.id, t64.id, 'part_of', t64.id, t64.id, null, '0000-00-00'
      from (select t64.* from place t64 where t64.country_id >= shown3.id and t64.country_id <= shown3.id order by t64.country_id desc, t64.id desc limit 8) t64 where t64.id <> shown3.id union select shown3.id, t65.broader_id, 'part_of', t65.id, t65.id, null, '0000-00-00'
      from (select t65.* from topic t65 where t65.id >= shown3.id and t65.id <= shown3.id and t65.broader_id is not null order by t65.id desc, t65.id desc limit 8) t65 where t65.broader_id <> shown3.id union select shown3.id, t66.id, 'part_of', t66.id, t66.id, null, '0000-00-00'
      from (select t66.* from topic t66 where t66.broader_id >= shown3.id and t66.broader_id <= shown3.id order by t66.broader_id desc, t66.id desc limit 8) t66 where t66.id <> shown3.id union all select shown3.id, t69.actor_id, 'meeting', t67.meeting_id, min(t67.id), min(t69.id), max(t67.meeting_start_earliest)
      from (select t67.* from participation t67 where t67.actor_id >= shown3.id and t67.actor_id <= shown3.id and t67.attendance not in ('declined', 'absent') and t67.rank <> 'deprecated' and
        (select 1 from meeting t68 where t68.id = t67.meeting_id and t68.status not in ('cancelled')) is not null order by t67.actor_id desc, t67.meeting_start_earliest desc, t67.id desc limit 8) t67 cross join participation t69 where t69.actor_id <> shown3.id and t69.meeting_id = t67.meeting_id and t69.attendance not in ('declined', 'absent') and t69.rank <> 'deprecated' group by t69.actor_id, t67.meeting_id union all select shown3.id, t72.speaker_id, 'statement', t71.statement_id, min(t71.id), min(t72.id), max(t71.statement_said_earliest)
      from (select t71.* from target t71 where t71.record_id >= shown3.id and t71.record_id <= shown3.id and t71.rank <> 'deprecated' order by t71.record_id desc, t71.statement_said_earliest desc, t71.id desc limit 8) t71 cross join statement t72 where t72.speaker_id <> shown3.id and t72.id = t71.statement_id group by t72.speaker_id, t71.statement_id union all select shown3.id, t75.record_id, 'statement', t74.id, min(t74.id), min(t75.id), max(t74.said_earliest)
      from (select t74.* from statement t74 where t74.speaker_id >= shown3.id and t74.speaker_id <= shown3.id order by t74.speaker_id desc, t74.said_earliest desc, t74.id desc limit 8) t74 cross join target t75 where t75.record_id <> shown3.id and t75.statement_id = t74.id and t75.rank <> 'deprecated' group by t75.record_id, t74.id) t44(from_id, to_id, kind, by_id, one_id, two_id, day)) select from_id, to_id, kind, by_id, one_id, two_id, day
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case when from_id > to_id then from_id else to_id end order by day desc, by_id desc, kind, from_id) as place from among join shown3 on shown3.id = to_id) numbered where place = 1), p11 as materialized
(select t84.*, row_number() over (order by from_id, to_id) as _n
  from (select between6.from_id, between6.to_id, between6.kind, between6.by_id, between6.one_id, between6.two_id, coalesce(t77.start, t78.said, t79.since, t80.since, t81.since, t82.since, t83.formed) as day, coalesce(t77.start_earliest, t78.said_earliest, t79.since_earliest, t80.since_earliest, t81.since_earliest, t82.since_earliest, t83.formed_earliest) as day_earliest, coalesce(t77.start_latest, t78.said_latest, t79.since_latest, t80.since_latest, t81.since_latest, t82.since_latest, t83.formed_latest) as day_latest from between6
    left join meeting t77 on t77.id = between6.by_id
    left join statement t78 on t78.id = between6.by_id
    left join membership t79 on t79.id = between6.by_id
    left join obligation t80 on t80.id = between6.by_id
    left join relation t81 on t81.id = between6.by_id
    left join tenure t82 on t82.id = between6.by_id
    left join alliance t83 on t83.id = between6.by_id) t84), x12(id, json) as
(select t89._n, concat('[',
    (select string_agg(t96._told, ',' order by t96._n)
      from (select t92._n as _n, concat('{"record":{"id":', to_json(t93.id), ',"record_kind":', to_json(t93.record_kind), ',"label":', to_json(t93.label), '},"citation":', case when t94.id is null then 'null' else concat('{"id":', to_json(t94.id), ',"start_offset":', coalesce(t94.start_offset::text, 'null'), ',"end_offset":', coalesce(t94.end_offset::text, 'null'), ',"page":', coalesce(to_json(t94.page)::text, 'null'), ',"phrase":', coalesce(to_json(t94.phrase)::text, 'null'), '}') end, '}') as _told
        from (select t95.*, row_number() over (order by place) as _n
          from (select 1 as place, t89.one_id as record_id,
            (select t90.id from citation t90 where t90.record_id = t89.one_id and t90.bearing = 'supports' order by t90.id limit 1) as citation_id where t89.one_id is not null union all select 2 as place, t89.two_id as record_id,
            (select t91.id from citation t91 where t91.record_id = t89.two_id and t91.bearing = 'supports' order by t91.id limit 1) as citation_id where t89.two_id is not null) t95) t92
        left join record t93 on t93.id = t92.record_id
        left join citation t94 on t94.id = t92.citation_id where t92._n <= 2) t96), ']') from p11 t89), x13(id, json) as
(select 1, concat('[',
    (select string_agg(t97._told, ',' order by t97._n)
      from (select t85._n as _n, concat('{"from":{"id":', to_json(t86.id), ',"record_kind":', to_json(t86.record_kind), ',"label":', to_json(t86.label), '},"to":{"id":', to_json(t87.id), ',"record_kind":', to_json(t87.record_kind), ',"label":', to_json(t87.label), '},"kind":"', t85.kind, '","day":', case when t85.day is null then 'null' else concat('{"text":', to_json(t85.day), ',"earliest":', coalesce(to_json(nullif(nullif(t85.day_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t85.day_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"by":{"id":', to_json(t88.id), ',"record_kind":', to_json(t88.record_kind), ',"label":', to_json(t88.label), '},"edges":',
          (select x12.json from x12 where x12.id = t85._n), '}') as _told from p11 t85
        left join record t86 on t86.id = t85.from_id
        left join record t87 on t87.id = t85.to_id
        left join record t88 on t88.id = t85.by_id where t85._n <= 200) t97), ']')) select convert_to(concat('{"data":', coalesce(
      (select concat('{"neighbours":',
          (select x9.json from x9), ',"among":',
          (select x13.json from x13), ',"more":', t1.more, ',"complete":', case when t1.complete then 'true' else 'false' end, '}')
        from (select
          (select count(*) from ranked2 where place > 20) as more, not (
            (select count(*)
              from (select t9.* from target t9 where t9.record_id >=
                (select $3) and t9.record_id <=
                (select $3) and t9.rank <> 'deprecated' order by t9.record_id desc, t9.statement_said_earliest desc, t9.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t10.* from meeting t10 where t10.id >=
                (select $3) and t10.id <=
                (select $3) and t10.part_of_id is not null order by t10.id desc, t10.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t11.* from meeting t11 where t11.part_of_id >=
                (select $3) and t11.part_of_id <=
                (select $3) order by t11.part_of_id desc, t11.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t12.* from participation t12 where t12.meeting_id >=
                (select $3) and t12.meeting_id <=
                (select $3) and t12.attendance not in ('declined', 'absent') and t12.rank <> 'deprecated' order by t12.meeting_id desc, t12.id desc limit 301) r) > 300) as complete where exists
          (select 1 from record t8 where t8.id = $2 and t8.retired is null)) t1), 'null'), ',"revision":',
    (select value from counter where name = 'revision'), '}'), 'UTF8')

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
  (select $1), t6.speaker_id, 'statement', t5.statement_id, min(t5.id), min(t6.id), max(t5.statement_said_earliest)
  from (select t5.* from target t5 where t5.record_id >=
    (select $1) and t5.record_id <=
    (select $1) and t5.rank <> 'deprecated' order by t5.record_id desc, t5.statement_said_earliest desc, t5.id desc limit 300) t5 cross join statement t6 where t6.speaker_id <>
  (select $1) and t6.id = t5.statement_id group by t6.speaker_id, t5.statement_id), ranked2(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties1 group by to_id) counted), p3 as materialized
(select t14.*, row_number() over (order by place) as _n
  from (select id as record_id, ties, place from ranked2 where place <= 20) t14), shown3(id) as materialized
(select id from ranked2 where place <= 20), counted4(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties1 join shown3 on shown3.id = to_id group by to_id, kind), x6(id, json) as
(select t17._n, concat('[',
    (select string_agg(t20._told, ',' order by t20._n)
      from (select t18._n as _n, concat('{"kind":"', upper(t18.kind), '","ties":', t18.ties, '}') as _told
        from (select t19.*, row_number() over (order by kind) as _n
          from (select kind, ties from counted4 where id = t17.record_id) t19) t18 where t18._n <= 9) t20), ']') from p3 t17), latest5(from_id, to_id, kind, by_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, by_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, by_id desc, kind) as place from ties1 join shown3 on shown3.id = to_id) numbered where place <= 3), x8(id, json) as
(select t21._n, concat('[',
    (select string_agg(t41._told, ',' order by t41._n)
      from (select t29._n as _n, concat('{"from":{"id":', to_json(t30.id), ',"recordKind":', to_json(upper(t30.record_kind)), ',"label":', to_json(t30.label), '},"to":{"id":', to_json(t31.id), ',"recordKind":', to_json(upper(t31.record_kind)), ',"label":', to_json(t31.label), '},"kind":"', upper(t29.kind), '","day":', case when t29.day is null then 'null' else concat('{"text":', to_json(t29.day), ',"earliest":', coalesce(to_json(nullif(nullif(t29.day_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t29.day_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"by":{"id":', to_json(t32.id), ',"recordKind":', to_json(upper(t32.record_kind)), ',"label":', to_json(t32.label), '},"edges":[',
          (select string_agg(t39._told, ',' order by t39._n)
            from (select t35._n as _n, concat('{"record":{"id":', to_json(t36.id), ',"recordKind":', to_json(upper(t36.record_kind)), ',"label":', to_json(t36.label), '},"citation":', case when t37.id is null then 'null' else concat('{"id":', to_json(t37.id), ',"startOffset":', coalesce(t37.start_offset::text, 'null'), ',"endOffset":', coalesce(t37.end_offset::text, 'null'), ',"page":', coalesce(to_json(t37.page)::text, 'null'), ',"phrase":', coalesce(to_json(t37.phrase)::text, 'null'), '}') end, '}') as _told
              from (select t38.*, row_number() over (order by place) as _n
                from (select 1 as place, t29.one_id as record_id,
                  (select t33.id from citation t33 where t33.record_id = t29.one_id and t33.bearing = 'supports' order by t33.id limit 1) as citation_id where t29.one_id is not null union all select 2 as place, t29.two_id as record_id,
                  (select t34.id from citation t34 where t34.record_id = t29.two_id and t34.bearing = 'supports' order by t34.id limit 1) as citation_id where t29.two_id is not null) t38) t35
              left join record t36 on t36.id = t35.record_id
              left join citation t37 on t37.id = t35.citation_id where t35._n <= 2) t39), ']}') as _told
        from (select t40.*, row_number() over (order by place) as _n
          from (select latest5.from_id, latest5.to_id, latest5.kind, latest5.by_id, latest5.one_id, latest5.two_id, latest5.place, coalesce(t22.start, t23.said, t24.since, t25.since, t26.since, t27.since, t28.formed) as day, coalesce(t22.start_earliest, t23.said_earliest, t24.since_earliest, t25.since_earliest, t26.since_earliest, t27.since_earliest, t28.formed_earliest) as day_earliest, coalesce(t22.start_latest, t23.said_latest, t24.since_latest, t25.since_latest, t26.since_latest, t27.since_latest, t28.formed_latest) as day_latest from latest5
            left join meeting t22 on t22.id = latest5.by_id
            left join statement t23 on t23.id = latest5.by_id
            left join membership t24 on t24.id = latest5.by_id
            left join obligation t25 on t25.id = latest5.by_id
            left join relation t26 on t26.id = latest5.by_id
            left join tenure t27 on t27.id = latest5.by_id
            left join alliance t28 on t28.id = latest5.by_id where latest5.to_id = t21.record_id) t40) t29
        left join record t30 on t30.id = t29.from_id
        left join record t31 on t31.id = t29.to_id
        left join record t32 on t32.id = t29.by_id where t29._n <= 3) t41), ']') from p3 t21), x9(id, json) as
(select 1, concat('[',
    (select string_agg(t42._told, ',' order by t42._n)
      from (select t15._n as _n, concat('{"record":{"id":', to_json(t16.id), ',"recordKind":', to_json(upper(t16.record_kind)), ',"label":', to_json(t16.label), '},"ties":', t15.ties, ',"counts":',
          (select x6.json from x6 where x6.id = t15._n), ',"latest":',
          (select x8.json from x8 where x8.id = t15._n), '}') as _told from p3 t15
        left join record t16 on t16.id = t15.record_id where t15._n <= 100) t42), ']')), between6(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized (with among(from_id, to_id, kind, by_id, one_id, two_id, day) as
  (select t44.from_id, t44.to_id, t44.kind, t44.by_id, t44.one_id, t44.two_id, t44.day from shown3 cross join lateral
    (select shown3.id, t45.actor_id, 'membership', t45.id, t45.id, null, t45.since_earliest
      from (select t45.* from membership t45 where t45.alliance_id >= shown3.id and t45.alliance_id <= shown3.id and t45.rank <> 'deprecated' order by t45.alliance_id desc, t45.id desc limit 8) t45 where t45.actor_id <> shown3.id union select shown3.id, t46.alliance_id, 'membership', t46.id, t46.id, null, t46.since_earliest
      from (select t46.* from membership t46 where t46.actor_id >= shown3.id and t46.actor_id <= shown3.id and t46.rank <> 'deprecated' order by t46.actor_id desc, t46.id desc limit 8) t46 where t46.alliance_id <> shown3.id union select shown3.id, t47.obligor_id, 'obligation', t47.id, t47.id, null, t47.since_earliest
      from (select t47.* from obligation t47 where t47.alliance_id >= shown3.id and t47.alliance_id <= shown3.id and t47.obligor_id is not null and t47.rank <> 'deprecated' order by t47.alliance_id desc, t47.id desc limit 8) t47 where t47.obligor_id <> shown3.id union select shown3.id, t48.beneficiary_id, 'obligation', t48.id, t48.id, null, t48.since_earliest
      from (select t48.* from obligation t48 where t48.alliance_id >= shown3.id and t48.alliance_id <= shown3.id and t48.beneficiary_id is not null and t48.rank <> 'deprecated' order by t48.alliance_id desc, t48.id desc limit 8) t48 where t48.beneficiary_id <> shown3.id union select shown3.id, t49.alliance_id, 'obligation', t49.id, t49.id, null, t49.since_earliest
      from (select t49.* from obligation t49 where t49.obligor_id >= shown3.id and t49.obligor_id <= shown3.id and t49.rank <> 'deprecated' order by t49.obligor_id desc, t49.id desc limit 8) t49 where t49.alliance_id <> shown3.id union select shown3.id, t50.beneficiary_id, 'obligation', t50.id, t50.id, null, t50.since_earliest
      from (select t50.* from obligation t50 where t50.obligor_id >= shown3.id and t50.obligor_id <= shown3.id and t50.beneficiary_id is not null and t50.rank <> 'deprecated' order by t50.obligor_id desc, t50.id desc limit 8) t50 where t50.beneficiary_id <> shown3.id union select shown3.id, t51.alliance_id, 'obligation', t51.id, t51.id, null, t51.since_earliest
      from (select t51.* from obligation t51 where t51.beneficiary_id >= shown3.id and t51.beneficiary_id <= shown3.id and t51.rank <> 'deprecated' order by t51.beneficiary_id desc, t51.id desc limit 8) t51 where t51.alliance_id <> shown3.id union select shown3.id, t52.obligor_id, 'obligation', t52.id, t52.id, null, t52.since_earliest
      from (select t52.* from obligation t52 where t52.beneficiary_id >= shown3.id and t52.beneficiary_id <= shown3.id and t52.obligor_id is not null and t52.rank <> 'deprecated' order by t52.beneficiary_id desc, t52.id desc limit 8) t52 where t52.obligor_id <> shown3.id union select shown3.id, t53.object_id, 'relation', t53.id, t53.id, null, t53.since_earliest
      from (select t53.* from relation t53 where t53.subject_id >= shown3.id and t53.subject_id <= shown3.id and t53.rank <> 'deprecated' order by t53.subject_id desc, t53.id desc limit 8) t53 where t53.object_id <> shown3.id union select shown3.id, t54.subject_id, 'relation', t54.id, t54.id, null, t54.since_earliest
      from (select t54.* from relation t54 where t54.object_id >= shown3.id and t54.object_id <= shown3.id and t54.rank <> 'deprecated' order by t54.object_id desc, t54.id desc limit 8) t54 where t54.subject_id <> shown3.id union select shown3.id, t55.office_id, 'tenure', t55.id, t55.id, null, t55.since_earliest
      from (select t55.* from tenure t55 where t55.person_id >= shown3.id and t55.person_id <= shown3.id and t55.rank <> 'deprecated' order by t55.person_id desc, t55.id desc limit 8) t55 where t55.office_id <> shown3.id union select shown3.id, t56.person_id, 'tenure', t56.id, t56.id, null, t56.since_earliest
      from (select t56.* from tenure t56 where t56.office_id >= shown3.id and t56.office_id <= shown3.id and t56.rank <> 'deprecated' order by t56.office_id desc, t56.id desc limit 8) t56 where t56.person_id <> shown3.id union select shown3.id, t57.body_id, 'office', t57.id, t57.id, null, '0000-00-00'
      from (select t57.* from office t57 where t57.id >= shown3.id and t57.id <= shown3.id order by t57.id desc, t57.id desc limit 8) t57 where t57.body_id <> shown3.id union select shown3.id, t58.id, 'office', t58.id, t58.id, null, '0000-00-00'
      from (select t58.* from office t58 where t58.body_id >= shown3.id and t58.body_id <= shown3.id order by t58.body_id desc, t58.id desc limit 8) t58 where t58.id <> shown3.id union select shown3.id, t59.embodied_by_id, 'embodiment', t59.id, t59.id, null, t59.formed_earliest
      from (select t59.* from alliance t59 where t59.id >= shown3.id and t59.id <= shown3.id and t59.embodied_by_id is not null order by t59.id desc, t59.id desc limit 8) t59 where t59.embodied_by_id <> shown3.id union select shown3.id, t60.id, 'embodiment', t60.id, t60.id, null, t60.formed_earliest
      from (select t60.* from alliance t60 where t60.embodied_by_id >= shown3.id and t60.embodied_by_id <= shown3.id order by t60.embodied_by_id desc, t60.id desc limit 8) t60 where t60.id <> shown3.id union select shown3.id, t61.part_of_id, 'part_of', t61.id, t61.id, null, t61.start_earliest
      from (select t61.* from meeting t61 where t61.id >= shown3.id and t61.id <= shown3.id and t61.part_of_id is not null order by t61.id desc, t61.id desc limit 8) t61 where t61.part_of_id <> shown3.id union select shown3.id, t62.id, 'part_of', t62.id, t62.id, null, t62.start_earliest
      from (select t62.* from meeting t62 where t62.part_of_id >= shown3.id and t62.part_of_id <= shown3.id order by t62.part_of_id desc, t62.id desc limit 8) t62 where t62.id <> shown3.id union select shown3.id, t63.country_id, 'part_of', t63.id, t63.id, null, '0000-00-00'
      from (select t63.* from place t63 where t63.id >= shown3.id and t63.id <= shown3.id and t63.country_id is not null order by t63.id desc, t63.id desc limit 8) t63 where t63.country_id <> shown3.id union select shown3.id, t64.id, 'part_of', t64.id, t64.id, null, '0000-00-00'
      from (select t64.* from place t64 where t64.country_id >= shown3.id and t64.country_id <= shown3.id order by t64.country_id desc, t64.id desc limit 8) t64 where t64.id <> shown3.id union select shown3.id, t65.broader_id, 'part_of', t65.id, t65.id, null, '0000-00-00'
      from (select t65.* from topic t65 where t65.id >= shown3.id and t65.id <= shown3.id and t65.broader_id is not null order by t65.id desc, t65.id desc limit 8) t65 where t65.broader_id <> shown3.id union select shown3.id, t66.id, 'part_of', t66.id, t66.id, null, '0000-00-00'
      from (select t66.* from topic t66 where t66.broader_id >= shown3.id and t66.broader_id <= shown3.id order by t66.broader_id desc, t66.id desc limit 8) t66 where t66.id <> shown3.id union all select shown3.id, t69.actor_id, 'meeting', t67.meeting_id, min(t67.id), min(t69.id), max(t67.meeting_start_earliest)
      from (select t67.* from participation t67 where t67.actor_id >= shown3.id and t67.actor_id <= shown3.id and t67.attendance not in ('declined', 'absent') and t67.rank <> 'deprecated' and
        (select 1 from meeting t68 where t68.id = t67.meeting_id and t68.status not in ('cancelled')) is not null order by t67.actor_id desc, t67.meeting_start_earliest desc, t67.id desc limit 8) t67 cross join participation t69 where t69.actor_id <> shown3.id and t69.meeting_id = t67.meeting_id and t69.attendance not in ('declined', 'absent') and t69.rank <> 'deprecated' group by t69.actor_id, t67.meeting_id union all select shown3.id, t72.speaker_id, 'statement', t71.statement_id, min(t71.id), min(t72.id), max(t71.statement_said_earliest)
      from (select t71.* from target t71 where t71.record_id >= shown3.id and t71.record_id <= shown3.id and t71.rank <> 'deprecated' order by t71.record_id desc, t71.statement_said_earliest desc, t71.id desc limit 8) t71 cross join statement t72 where t72.speaker_id <> shown3.id and t72.id = t71.statement_id group by t72.speaker_id, t71.statement_id union all select shown3.id, t75.record_id, 'statement', t74.id, min(t74.id), min(t75.id), max(t74.said_earliest)
      from (select t74.* from statement t74 where t74.speaker_id >= shown3.id and t74.speaker_id <= shown3.id order by t74.speaker_id desc, t74.said_earliest desc, t74.id desc limit 8) t74 cross join target t75 where t75.record_id <> shown3.id and t75.statement_id = t74.id and t75.rank <> 'deprecated' group by t75.record_id, t74.id) t44(from_id, to_id, kind, by_id, one_id, two_id, day)) select from_id, to_id, kind, by_id, one_id, two_id, day
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case when from_id > to_id then from_id else to_id end order by day desc, by_id desc, kind, from_id) as place from among join shown3 on shown3.id = to_id) numbered where place = 1), p11 as materialized
(select t84.*, row_number() over (order by from_id, to_id) as _n
  from (select between6.from_id, between6.to_id, between6.kind, between6.by_id, between6.one_id, between6.two_id, coalesce(t77.start, t78.said, t79.since, t80.since, t81.since, t82.since, t83.formed) as day, coalesce(t77.start_earliest, t78.said_earliest, t79.since_earliest, t80.since_earliest, t81.since_earliest, t82.since_earliest, t83.formed_earliest) as day_earliest, coalesce(t77.start_latest, t78.said_latest, t79.since_latest, t80.since_latest, t81.since_latest, t82.since_latest, t83.formed_latest) as day_latest from between6
    left join meeting t77 on t77.id = between6.by_id
    left join statement t78 on t78.id = between6.by_id
    left join membership t79 on t79.id = between6.by_id
    left join obligation t80 on t80.id = between6.by_id
    left join relation t81 on t81.id = between6.by_id
    left join tenure t82 on t82.id = between6.by_id
    left join alliance t83 on t83.id = between6.by_id) t84), x12(id, json) as
(select t89._n, concat('[',
    (select string_agg(t96._told, ',' order by t96._n)
      from (select t92._n as _n, concat('{"record":{"id":', to_json(t93.id), ',"recordKind":', to_json(upper(t93.record_kind)), ',"label":', to_json(t93.label), '},"citation":', case when t94.id is null then 'null' else concat('{"id":', to_json(t94.id), ',"startOffset":', coalesce(t94.start_offset::text, 'null'), ',"endOffset":', coalesce(t94.end_offset::text, 'null'), ',"page":', coalesce(to_json(t94.page)::text, 'null'), ',"phrase":', coalesce(to_json(t94.phrase)::text, 'null'), '}') end, '}') as _told
        from (select t95.*, row_number() over (order by place) as _n
          from (select 1 as place, t89.one_id as record_id,
            (select t90.id from citation t90 where t90.record_id = t89.one_id and t90.bearing = 'supports' order by t90.id limit 1) as citation_id where t89.one_id is not null union all select 2 as place, t89.two_id as record_id,
            (select t91.id from citation t91 where t91.record_id = t89.two_id and t91.bearing = 'supports' order by t91.id limit 1) as citation_id where t89.two_id is not null) t95) t92
        left join record t93 on t93.id = t92.record_id
        left join citation t94 on t94.id = t92.citation_id where t92._n <= 2) t96), ']') from p11 t89), x13(id, json) as
(select 1, concat('[',
    (select string_agg(t97._told, ',' order by t97._n)
      from (select t85._n as _n, concat('{"from":{"id":', to_json(t86.id), ',"recordKind":', to_json(upper(t86.record_kind)), ',"label":', to_json(t86.label), '},"to":{"id":', to_json(t87.id), ',"recordKind":', to_json(upper(t87.record_kind)), ',"label":', to_json(t87.label), '},"kind":"', upper(t85.kind), '","day":', case when t85.day is null then 'null' else concat('{"text":', to_json(t85.day), ',"earliest":', coalesce(to_json(nullif(nullif(t85.day_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t85.day_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"by":{"id":', to_json(t88.id), ',"recordKind":', to_json(upper(t88.record_kind)), ',"label":', to_json(t88.label), '},"edges":',
          (select x12.json from x12 where x12.id = t85._n), '}') as _told from p11 t85
        left join record t86 on t86.id = t85.from_id
        left join record t87 on t87.id = t85.to_id
        left join record t88 on t88.id = t85.by_id where t85._n <= 200) t97), ']')) select convert_to(concat('{"data":{"network":', coalesce(
      (select concat('{"neighbours":',
          (select x9.json from x9), ',"among":',
          (select x13.json from x13), ',"more":', t1.more, ',"complete":', case when t1.complete then 'true' else 'false' end, '}')
        from (select
          (select count(*) from ranked2 where place > 20) as more, not (
            (select count(*)
              from (select t9.* from target t9 where t9.record_id >=
                (select $3) and t9.record_id <=
                (select $3) and t9.rank <> 'deprecated' order by t9.record_id desc, t9.statement_said_earliest desc, t9.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t10.* from meeting t10 where t10.id >=
                (select $3) and t10.id <=
                (select $3) and t10.part_of_id is not null order by t10.id desc, t10.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t11.* from meeting t11 where t11.part_of_id >=
                (select $3) and t11.part_of_id <=
                (select $3) order by t11.part_of_id desc, t11.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t12.* from participation t12 where t12.meeting_id >=
                (select $3) and t12.meeting_id <=
                (select $3) and t12.attendance not in ('declined', 'absent') and t12.rank <> 'deprecated' order by t12.meeting_id desc, t12.id desc limit 301) r) > 300) as complete where exists
          (select 1 from record t8 where t8.id = $2 and t8.retired is null)) t1), 'null'), '},"extensions":{"revision":',
    (select value from counter where name = 'revision'), '}}'), 'UTF8')

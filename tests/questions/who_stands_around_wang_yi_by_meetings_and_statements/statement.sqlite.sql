with ties1(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select
  (select 'actors/wang-yi'), t4.actor_id, 'meeting', t2.meeting_id, min(t2.id), min(t4.id), max(t2.meeting_start_earliest)
  from (select t2.* from participation t2 where t2.actor_id =
    (select 'actors/wang-yi') and t2.attendance not in ('declined', 'absent') and t2.rank <> 'deprecated' and exists
    (select 1 from meeting t3 where t3.id = t2.meeting_id and t3.status not in ('cancelled')) order by t2.actor_id desc, t2.meeting_start_earliest desc, t2.id desc limit 300) t2 cross join participation t4 where t4.meeting_id = t2.meeting_id and t4.actor_id <>
  (select 'actors/wang-yi') and t4.attendance not in ('declined', 'absent') and t4.rank <> 'deprecated' group by t4.actor_id, t2.meeting_id union all select
  (select 'actors/wang-yi'), t7.earlier_id, 'statement', t5.statement_id, min(t5.id), min(t7.id), max(t5.statement_said_earliest)
  from (select t5.* from target t5 where t5.record_id =
    (select 'actors/wang-yi') and t5.rank <> 'deprecated' order by t5.record_id desc, t5.statement_said_earliest desc, t5.id desc limit 300) t5 cross join reference t7 where t7.statement_id = t5.statement_id and t7.earlier_id <>
  (select 'actors/wang-yi') and t7.rank <> 'deprecated' group by t7.earlier_id, t5.statement_id union all select
  (select 'actors/wang-yi'), t9.speaker_id, 'statement', t8.statement_id, min(t8.id), min(t9.id), max(t8.statement_said_earliest)
  from (select t8.* from target t8 where t8.record_id =
    (select 'actors/wang-yi') and t8.rank <> 'deprecated' order by t8.record_id desc, t8.statement_said_earliest desc, t8.id desc limit 300) t8 cross join statement t9 where t9.id = t8.statement_id and t9.speaker_id <>
  (select 'actors/wang-yi') group by t9.speaker_id, t8.statement_id union all select
  (select 'actors/wang-yi'), t11.earlier_id, 'statement', t10.id, min(t10.id), min(t11.id), max(t10.said_earliest)
  from (select t10.* from statement t10 where t10.speaker_id =
    (select 'actors/wang-yi') order by t10.speaker_id desc, t10.said_earliest desc, t10.id desc limit 300) t10 cross join reference t11 where t11.statement_id = t10.id and t11.earlier_id <>
  (select 'actors/wang-yi') and t11.rank <> 'deprecated' group by t11.earlier_id, t10.id union all select
  (select 'actors/wang-yi'), t13.record_id, 'statement', t12.id, min(t12.id), min(t13.id), max(t12.said_earliest)
  from (select t12.* from statement t12 where t12.speaker_id =
    (select 'actors/wang-yi') order by t12.speaker_id desc, t12.said_earliest desc, t12.id desc limit 300) t12 cross join target t13 where t13.statement_id = t12.id and t13.record_id <>
  (select 'actors/wang-yi') and t13.rank <> 'deprecated' group by t13.record_id, t12.id), ranked2(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties1 group by to_id) counted), p3 as materialized
(select t23.*, row_number() over (order by t23.place) as _n
  from (select id as record_id, ties, place from ranked2 where place <= 4) t23), shown3(id) as materialized
(select id from ranked2 where place <= 4), counted4(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties1 join shown3 on shown3.id = to_id group by to_id, kind), x6(id, json) as
(select t26._n, printf('[%s]',
    (select group_concat(t28._told, ',')
      from (select row_number() over (order by t27.kind) as _n, printf('{"kind":"%s","ties":%s}', t27.kind, t27.ties) as _told
        from (select kind, ties from counted4 where id = t26.record_id) t27 order by _n limit 9) t28)) from p3 t26), latest5(from_id, to_id, kind, by_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, by_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, by_id desc, kind) as place from ties1 join shown3 on shown3.id = to_id) numbered where place <= 3), told_citation6(id, revision, label, note, record_id, document_id, bearing, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t42.id, t42.revision, t42.label, t42.note, t42.record_id, t42.document_id, t42.bearing, t42.value, t42.start_offset, t42.end_offset, t42.span_sha256, t42.page, t42.phrase, t42.prefix, t42.suffix, t42.field from citation t42 where true), x9(id, json) as
(select t29._n, printf('[%s]',
    (select group_concat(t48._told, ',')
      from (select row_number() over (order by t37.place) as _n, printf('{"from":{"id":%s,"record_kind":%s,"label":%s},"to":{"id":%s,"record_kind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"record_kind":%s,"label":%s},"edges":[%s]}', json_quote(t38.id), json_quote(t38.record_kind), json_quote(t38.label), json_quote(t39.id), json_quote(t39.record_kind), json_quote(t39.label), t37.kind, case when t37.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t37.day), json_quote(nullif(nullif(t37.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t37.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t40.id), json_quote(t40.record_kind), json_quote(t40.label),
          (select group_concat(t47._told, ',')
            from (select row_number() over (order by t44.place) as _n, printf('{"record":{"id":%s,"record_kind":%s,"label":%s},"citation":%s}', json_quote(t45.id), json_quote(t45.record_kind), json_quote(t45.label), case when t46.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t46.id), json_quote(t46.start_offset), json_quote(t46.end_offset), json_quote(t46.page), json_quote(t46.phrase)) end) as _told
              from (select 1 as place, t37.one_id as record_id,
                (select min(t41.id) from told_citation6 t41 where t41.record_id = t37.one_id and t41.bearing = 'supports') as citation_id where t37.one_id is not null union all select 2 as place, t37.two_id as record_id,
                (select min(t43.id) from told_citation6 t43 where t43.record_id = t37.two_id and t43.bearing = 'supports') as citation_id where t37.two_id is not null) t44
              left join record t45 on t45.id = t44.record_id
              left join citation t46 on t46.id = t44.citation_id order by _n limit 2) t47)) as _told
        from (select latest5.from_id, latest5.to_id, latest5.kind, latest5.by_id, latest5.one_id, latest5.two_id, latest5.place, coalesce(t30.start, t31.said, t32.since, t33.since, t34.since, t35.since, t36.formed) as day, coalesce(t30.start_earliest, t31.said_earliest, t32.since_earliest, t33.since_earliest, t34.since_earliest, t35.since_earliest, t36.formed_earliest) as day_earliest, coalesce(t30.start_latest, t31.said_latest, t32.since_latest, t33.since_latest, t34.since_latest, t35.since_latest, t36.formed_latest) as day_latest from latest5
          left join meeting t30 on t30.id = latest5.by_id
          left join statement t31 on t31.id = latest5.by_id
          left join membership t32 on t32.id = latest5.by_id
          left join obligation t33 on t33.id = latest5.by_id
          left join relation t34 on t34.id = latest5.by_id
          left join tenure t35 on t35.id = latest5.by_id
          left join alliance t36 on t36.id = latest5.by_id where latest5.to_id = t29.record_id) t37
        left join record t38 on t38.id = t37.from_id
        left join record t39 on t39.id = t37.to_id
        left join record t40 on t40.id = t37.by_id order by _n limit 3) t48)) from p3 t29), x10(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t49._told, ',')
      from (select t24._n as _n, printf('{"record":{"id":%s,"record_kind":%s,"label":%s},"ties":%s,"counts":%s,"latest":%s}', json_quote(t25.id), json_quote(t25.record_kind), json_quote(t25.label), t24.ties,
          (select x6.json from x6 where x6.id = t24._n),
          (select x9.json from x9 where x9.id = t24._n)) as _told from p3 t24
        left join record t25 on t25.id = t24.record_id order by _n limit 100) t49))), between7(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized (with among(from_id, to_id, kind, by_id, one_id, two_id, day) as
  (select t51.value ->> 0, t51.value ->> 1, t51.value ->> 2, t51.value ->> 3, t51.value ->> 4, t51.value ->> 5, t51.value ->> 6 from shown3 cross join json_each((with q(from_id, to_id, kind, by_id, one_id, two_id, day) as
        (select shown3.id, t54.actor_id, 'meeting', t52.meeting_id, min(t52.id), min(t54.id), max(t52.meeting_start_earliest)
          from (select t52.* from participation t52 where t52.actor_id = shown3.id and t52.attendance not in ('declined', 'absent') and t52.rank <> 'deprecated' and exists
            (select 1 from meeting t53 where t53.id = t52.meeting_id and t53.status not in ('cancelled')) order by t52.actor_id desc, t52.meeting_start_earliest desc, t52.id desc limit 8) t52 cross join participation t54 where t54.meeting_id = t52.meeting_id and t54.actor_id <> shown3.id and t54.attendance not in ('declined', 'absent') and t54.rank <> 'deprecated' group by t54.actor_id, t52.meeting_id union all select shown3.id, t57.record_id, 'statement', t55.statement_id, min(t55.id), min(t57.id), max(t55.statement_said_earliest)
          from (select t55.* from reference t55 where t55.earlier_id = shown3.id and t55.rank <> 'deprecated' order by t55.earlier_id desc, t55.statement_said_earliest desc, t55.id desc limit 8) t55 cross join target t57 where t57.statement_id = t55.statement_id and t57.record_id <> shown3.id and t57.rank <> 'deprecated' group by t57.record_id, t55.statement_id union all select shown3.id, t59.speaker_id, 'statement', t58.statement_id, min(t58.id), min(t59.id), max(t58.statement_said_earliest)
          from (select t58.* from reference t58 where t58.earlier_id = shown3.id and t58.rank <> 'deprecated' order by t58.earlier_id desc, t58.statement_said_earliest desc, t58.id desc limit 8) t58 cross join statement t59 where t59.id = t58.statement_id and t59.speaker_id <> shown3.id group by t59.speaker_id, t58.statement_id union all select shown3.id, t62.earlier_id, 'statement', t60.statement_id, min(t60.id), min(t62.id), max(t60.statement_said_earliest)
          from (select t60.* from target t60 where t60.record_id = shown3.id and t60.rank <> 'deprecated' order by t60.record_id desc, t60.statement_said_earliest desc, t60.id desc limit 8) t60 cross join reference t62 where t62.statement_id = t60.statement_id and t62.earlier_id <> shown3.id and t62.rank <> 'deprecated' group by t62.earlier_id, t60.statement_id union all select shown3.id, t64.speaker_id, 'statement', t63.statement_id, min(t63.id), min(t64.id), max(t63.statement_said_earliest)
          from (select t63.* from target t63 where t63.record_id = shown3.id and t63.rank <> 'deprecated' order by t63.record_id desc, t63.statement_said_earliest desc, t63.id desc limit 8) t63 cross join statement t64 where t64.id = t63.statement_id and t64.speaker_id <> shown3.id group by t64.speaker_id, t63.statement_id union all select shown3.id, t66.earlier_id, 'statement', t65.id, min(t65.id), min(t66.id), max(t65.said_earliest)
          from (select t65.* from statement t65 where t65.speaker_id = shown3.id order by t65.speaker_id desc, t65.said_earliest desc, t65.id desc limit 8) t65 cross join reference t66 where t66.statement_id = t65.id and t66.earlier_id <> shown3.id and t66.rank <> 'deprecated' group by t66.earlier_id, t65.id union all select shown3.id, t68.record_id, 'statement', t67.id, min(t67.id), min(t68.id), max(t67.said_earliest)
          from (select t67.* from statement t67 where t67.speaker_id = shown3.id order by t67.speaker_id desc, t67.said_earliest desc, t67.id desc limit 8) t67 cross join target t68 where t68.statement_id = t67.id and t68.record_id <> shown3.id and t68.rank <> 'deprecated' group by t68.record_id, t67.id) select json_group_array(json_array(from_id, to_id, kind, by_id, one_id, two_id, day)) from q)) t51) select from_id, to_id, kind, by_id, one_id, two_id, day
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case when from_id > to_id then from_id else to_id end order by day desc, by_id desc, kind, from_id) as place from among join shown3 on shown3.id = to_id) numbered where place = 1), p12 as materialized
(select t76.*, row_number() over (order by t76.from_id, t76.to_id) as _n
  from (select between7.from_id, between7.to_id, between7.kind, between7.by_id, between7.one_id, between7.two_id, coalesce(t69.start, t70.said, t71.since, t72.since, t73.since, t74.since, t75.formed) as day, coalesce(t69.start_earliest, t70.said_earliest, t71.since_earliest, t72.since_earliest, t73.since_earliest, t74.since_earliest, t75.formed_earliest) as day_earliest, coalesce(t69.start_latest, t70.said_latest, t71.since_latest, t72.since_latest, t73.since_latest, t74.since_latest, t75.formed_latest) as day_latest from between7
    left join meeting t69 on t69.id = between7.by_id
    left join statement t70 on t70.id = between7.by_id
    left join membership t71 on t71.id = between7.by_id
    left join obligation t72 on t72.id = between7.by_id
    left join relation t73 on t73.id = between7.by_id
    left join tenure t74 on t74.id = between7.by_id
    left join alliance t75 on t75.id = between7.by_id) t76), x13(id, json) as
(select t81._n, printf('[%s]',
    (select group_concat(t87._told, ',')
      from (select row_number() over (order by t84.place) as _n, printf('{"record":{"id":%s,"record_kind":%s,"label":%s},"citation":%s}', json_quote(t85.id), json_quote(t85.record_kind), json_quote(t85.label), case when t86.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t86.id), json_quote(t86.start_offset), json_quote(t86.end_offset), json_quote(t86.page), json_quote(t86.phrase)) end) as _told
        from (select 1 as place, t81.one_id as record_id,
          (select min(t82.id) from told_citation6 t82 where t82.record_id = t81.one_id and t82.bearing = 'supports') as citation_id where t81.one_id is not null union all select 2 as place, t81.two_id as record_id,
          (select min(t83.id) from told_citation6 t83 where t83.record_id = t81.two_id and t83.bearing = 'supports') as citation_id where t81.two_id is not null) t84
        left join record t85 on t85.id = t84.record_id
        left join citation t86 on t86.id = t84.citation_id order by _n limit 2) t87)) from p12 t81), x14(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t88._told, ',')
      from (select t77._n as _n, printf('{"from":{"id":%s,"record_kind":%s,"label":%s},"to":{"id":%s,"record_kind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"record_kind":%s,"label":%s},"edges":%s}', json_quote(t78.id), json_quote(t78.record_kind), json_quote(t78.label), json_quote(t79.id), json_quote(t79.record_kind), json_quote(t79.label), t77.kind, case when t77.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t77.day), json_quote(nullif(nullif(t77.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t77.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t80.id), json_quote(t80.record_kind), json_quote(t80.label),
          (select x13.json from x13 where x13.id = t77._n)) as _told from p12 t77
        left join record t78 on t78.id = t77.from_id
        left join record t79 on t79.id = t77.to_id
        left join record t80 on t80.id = t77.by_id order by _n limit 200) t88))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"neighbours":%s,"among":%s,"more":%s,"complete":%s}',
        (select x10.json from x10),
        (select x14.json from x14), t1.more, case when t1.complete then 'true' else 'false' end)
      from (select
        (select count(*) from ranked2 where place > 4) as more, not (
          (select count(*)
            from (select t15.* from participation t15 where t15.actor_id =
              (select 'actors/wang-yi') and t15.attendance not in ('declined', 'absent') and t15.rank <> 'deprecated' and exists
              (select 1 from meeting t16 where t16.id = t15.meeting_id and t16.status not in ('cancelled')) order by t15.actor_id desc, t15.meeting_start_earliest desc, t15.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t17.* from target t17 where t17.record_id =
              (select 'actors/wang-yi') and t17.rank <> 'deprecated' order by t17.record_id desc, t17.statement_said_earliest desc, t17.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t19.* from target t19 where t19.record_id =
              (select 'actors/wang-yi') and t19.rank <> 'deprecated' order by t19.record_id desc, t19.statement_said_earliest desc, t19.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t20.* from statement t20 where t20.speaker_id =
              (select 'actors/wang-yi') order by t20.speaker_id desc, t20.said_earliest desc, t20.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t21.* from statement t21 where t21.speaker_id =
              (select 'actors/wang-yi') order by t21.speaker_id desc, t21.said_earliest desc, t21.id desc limit 301) r) > 300) as complete where exists
        (select 1 from record t14 where t14.id = 'actors/wang-yi' and t14.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

with ties1(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select
  (select 'actors/wang-yi'), t4.actor_id, 'meeting', t2.meeting_id, min(t2.id), min(t4.id), max(t2.meeting_start_earliest)
  from (select t2.* from participation t2 where t2.actor_id =
    (select 'actors/wang-yi') and t2.attendance not in ('declined', 'absent') and t2.rank <> 'deprecated' and exists
    (select 1 from meeting t3 where t3.id = t2.meeting_id and t3.status not in ('cancelled')) order by t2.actor_id desc, t2.meeting_start_earliest desc, t2.id desc limit 300) t2 cross join participation t4 where t4.meeting_id = t2.meeting_id and t4.actor_id <>
  (select 'actors/wang-yi') and t4.attendance not in ('declined', 'absent') and t4.rank <> 'deprecated' group by t4.actor_id, t2.meeting_id union all select
  (select 'actors/wang-yi'), t7.earlier_id, 'statement', t5.statement_id, min(t5.id), min(t7.id), max(t5.statement_said_earliest)
  from (select t5.* from target t5 where t5.record_id =
    (select 'actors/wang-yi') and t5.rank <> 'deprecated' order by t5.record_id desc, t5.statement_said_earliest desc, t5.id desc limit 300) t5 cross join reference t7 where t7.statement_id = t5.statement_id and t7.earlier_id <>
  (select 'actors/wang-yi') and t7.rank <> 'deprecated' group by t7.earlier_id, t5.statement_id union all select
  (select 'actors/wang-yi'), t9.speaker_id, 'statement', t8.statement_id, min(t8.id), min(t9.id), max(t8.statement_said_earliest)
  from (select t8.* from target t8 where t8.record_id =
    (select 'actors/wang-yi') and t8.rank <> 'deprecated' order by t8.record_id desc, t8.statement_said_earliest desc, t8.id desc limit 300) t8 cross join statement t9 where t9.id = t8.statement_id and t9.speaker_id <>
  (select 'actors/wang-yi') group by t9.speaker_id, t8.statement_id union all select
  (select 'actors/wang-yi'), t11.earlier_id, 'statement', t10.id, min(t10.id), min(t11.id), max(t10.said_earliest)
  from (select t10.* from statement t10 where t10.speaker_id =
    (select 'actors/wang-yi') order by t10.speaker_id desc, t10.said_earliest desc, t10.id desc limit 300) t10 cross join reference t11 where t11.statement_id = t10.id and t11.earlier_id <>
  (select 'actors/wang-yi') and t11.rank <> 'deprecated' group by t11.earlier_id, t10.id union all select
  (select 'actors/wang-yi'), t13.record_id, 'statement', t12.id, min(t12.id), min(t13.id), max(t12.said_earliest)
  from (select t12.* from statement t12 where t12.speaker_id =
    (select 'actors/wang-yi') order by t12.speaker_id desc, t12.said_earliest desc, t12.id desc limit 300) t12 cross join target t13 where t13.statement_id = t12.id and t13.record_id <>
  (select 'actors/wang-yi') and t13.rank <> 'deprecated' group by t13.record_id, t12.id), ranked2(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties1 group by to_id) counted), p3 as materialized
(select t23.*, row_number() over (order by t23.place) as _n
  from (select id as record_id, ties, place from ranked2 where place <= 4) t23), shown3(id) as materialized
(select id from ranked2 where place <= 4), counted4(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties1 join shown3 on shown3.id = to_id group by to_id, kind), x6(id, json) as
(select t26._n, printf('[%s]',
    (select group_concat(t28._told, ',')
      from (select row_number() over (order by t27.kind) as _n, printf('{"kind":"%s","ties":%s}', upper(t27.kind), t27.ties) as _told
        from (select kind, ties from counted4 where id = t26.record_id) t27 order by _n limit 9) t28)) from p3 t26), latest5(from_id, to_id, kind, by_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, by_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, by_id desc, kind) as place from ties1 join shown3 on shown3.id = to_id) numbered where place <= 3), told_citation6(id, revision, label, note, record_id, document_id, bearing, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t42.id, t42.revision, t42.label, t42.note, t42.record_id, t42.document_id, t42.bearing, t42.value, t42.start_offset, t42.end_offset, t42.span_sha256, t42.page, t42.phrase, t42.prefix, t42.suffix, t42.field from citation t42 where true), x9(id, json) as
(select t29._n, printf('[%s]',
    (select group_concat(t48._told, ',')
      from (select row_number() over (order by t37.place) as _n, printf('{"from":{"id":%s,"recordKind":%s,"label":%s},"to":{"id":%s,"recordKind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"recordKind":%s,"label":%s},"edges":[%s]}', json_quote(t38.id), json_quote(upper(t38.record_kind)), json_quote(t38.label), json_quote(t39.id), json_quote(upper(t39.record_kind)), json_quote(t39.label), upper(t37.kind), case when t37.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t37.day), json_quote(nullif(nullif(t37.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t37.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t40.id), json_quote(upper(t40.record_kind)), json_quote(t40.label),
          (select group_concat(t47._told, ',')
            from (select row_number() over (order by t44.place) as _n, printf('{"record":{"id":%s,"recordKind":%s,"label":%s},"citation":%s}', json_quote(t45.id), json_quote(upper(t45.record_kind)), json_quote(t45.label), case when t46.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t46.id), json_quote(t46.start_offset), json_quote(t46.end_offset), json_quote(t46.page), json_quote(t46.phrase)) end) as _told
              from (select 1 as place, t37.one_id as record_id,
                (select min(t41.id) from told_citation6 t41 where t41.record_id = t37.one_id and t41.bearing = 'supports') as citation_id where t37.one_id is not null union all select 2 as place, t37.two_id as record_id,
                (select min(t43.id) from told_citation6 t43 where t43.record_id = t37.two_id and t43.bearing = 'supports') as citation_id where t37.two_id is not null) t44
              left join record t45 on t45.id = t44.record_id
              left join citation t46 on t46.id = t44.citation_id order by _n limit 2) t47)) as _told
        from (select latest5.from_id, latest5.to_id, latest5.kind, latest5.by_id, latest5.one_id, latest5.two_id, latest5.place, coalesce(t30.start, t31.said, t32.since, t33.since, t34.since, t35.since, t36.formed) as day, coalesce(t30.start_earliest, t31.said_earliest, t32.since_earliest, t33.since_earliest, t34.since_earliest, t35.since_earliest, t36.formed_earliest) as day_earliest, coalesce(t30.start_latest, t31.said_latest, t32.since_latest, t33.since_latest, t34.since_latest, t35.since_latest, t36.formed_latest) as day_latest from latest5
          left join meeting t30 on t30.id = latest5.by_id
          left join statement t31 on t31.id = latest5.by_id
          left join membership t32 on t32.id = latest5.by_id
          left join obligation t33 on t33.id = latest5.by_id
          left join relation t34 on t34.id = latest5.by_id
          left join tenure t35 on t35.id = latest5.by_id
          left join alliance t36 on t36.id = latest5.by_id where latest5.to_id = t29.record_id) t37
        left join record t38 on t38.id = t37.from_id
        left join record t39 on t39.id = t37.to_id
        left join record t40 on t40.id = t37.by_id order by _n limit 3) t48)) from p3 t29), x10(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t49._told, ',')
      from (select t24._n as _n, printf('{"record":{"id":%s,"recordKind":%s,"label":%s},"ties":%s,"counts":%s,"latest":%s}', json_quote(t25.id), json_quote(upper(t25.record_kind)), json_quote(t25.label), t24.ties,
          (select x6.json from x6 where x6.id = t24._n),
          (select x9.json from x9 where x9.id = t24._n)) as _told from p3 t24
        left join record t25 on t25.id = t24.record_id order by _n limit 100) t49))), between7(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized (with among(from_id, to_id, kind, by_id, one_id, two_id, day) as
  (select t51.value ->> 0, t51.value ->> 1, t51.value ->> 2, t51.value ->> 3, t51.value ->> 4, t51.value ->> 5, t51.value ->> 6 from shown3 cross join json_each((with q(from_id, to_id, kind, by_id, one_id, two_id, day) as
        (select shown3.id, t54.actor_id, 'meeting', t52.meeting_id, min(t52.id), min(t54.id), max(t52.meeting_start_earliest)
          from (select t52.* from participation t52 where t52.actor_id = shown3.id and t52.attendance not in ('declined', 'absent') and t52.rank <> 'deprecated' and exists
            (select 1 from meeting t53 where t53.id = t52.meeting_id and t53.status not in ('cancelled')) order by t52.actor_id desc, t52.meeting_start_earliest desc, t52.id desc limit 8) t52 cross join participation t54 where t54.meeting_id = t52.meeting_id and t54.actor_id <> shown3.id and t54.attendance not in ('declined', 'absent') and t54.rank <> 'deprecated' group by t54.actor_id, t52.meeting_id union all select shown3.id, t57.record_id, 'statement', t55.statement_id, min(t55.id), min(t57.id), max(t55.statement_said_earliest)
          from (select t55.* from reference t55 where t55.earlier_id = shown3.id and t55.rank <> 'deprecated' order by t55.earlier_id desc, t55.statement_said_earliest desc, t55.id desc limit 8) t55 cross join target t57 where t57.statement_id = t55.statement_id and t57.record_id <> shown3.id and t57.rank <> 'deprecated' group by t57.record_id, t55.statement_id union all select shown3.id, t59.speaker_id, 'statement', t58.statement_id, min(t58.id), min(t59.id), max(t58.statement_said_earliest)
          from (select t58.* from reference t58 where t58.earlier_id = shown3.id and t58.rank <> 'deprecated' order by t58.earlier_id desc, t58.statement_said_earliest desc, t58.id desc limit 8) t58 cross join statement t59 where t59.id = t58.statement_id and t59.speaker_id <> shown3.id group by t59.speaker_id, t58.statement_id union all select shown3.id, t62.earlier_id, 'statement', t60.statement_id, min(t60.id), min(t62.id), max(t60.statement_said_earliest)
          from (select t60.* from target t60 where t60.record_id = shown3.id and t60.rank <> 'deprecated' order by t60.record_id desc, t60.statement_said_earliest desc, t60.id desc limit 8) t60 cross join reference t62 where t62.statement_id = t60.statement_id and t62.earlier_id <> shown3.id and t62.rank <> 'deprecated' group by t62.earlier_id, t60.statement_id union all select shown3.id, t64.speaker_id, 'statement', t63.statement_id, min(t63.id), min(t64.id), max(t63.statement_said_earliest)
          from (select t63.* from target t63 where t63.record_id = shown3.id and t63.rank <> 'deprecated' order by t63.record_id desc, t63.statement_said_earliest desc, t63.id desc limit 8) t63 cross join statement t64 where t64.id = t63.statement_id and t64.speaker_id <> shown3.id group by t64.speaker_id, t63.statement_id union all select shown3.id, t66.earlier_id, 'statement', t65.id, min(t65.id), min(t66.id), max(t65.said_earliest)
          from (select t65.* from statement t65 where t65.speaker_id = shown3.id order by t65.speaker_id desc, t65.said_earliest desc, t65.id desc limit 8) t65 cross join reference t66 where t66.statement_id = t65.id and t66.earlier_id <> shown3.id and t66.rank <> 'deprecated' group by t66.earlier_id, t65.id union all select shown3.id, t68.record_id, 'statement', t67.id, min(t67.id), min(t68.id), max(t67.said_earliest)
          from (select t67.* from statement t67 where t67.speaker_id = shown3.id order by t67.speaker_id desc, t67.said_earliest desc, t67.id desc limit 8) t67 cross join target t68 where t68.statement_id = t67.id and t68.record_id <> shown3.id and t68.rank <> 'deprecated' group by t68.record_id, t67.id) select json_group_array(json_array(from_id, to_id, kind, by_id, one_id, two_id, day)) from q)) t51) select from_id, to_id, kind, by_id, one_id, two_id, day
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case when from_id > to_id then from_id else to_id end order by day desc, by_id desc, kind, from_id) as place from among join shown3 on shown3.id = to_id) numbered where place = 1), p12 as materialized
(select t76.*, row_number() over (order by t76.from_id, t76.to_id) as _n
  from (select between7.from_id, between7.to_id, between7.kind, between7.by_id, between7.one_id, between7.two_id, coalesce(t69.start, t70.said, t71.since, t72.since, t73.since, t74.since, t75.formed) as day, coalesce(t69.start_earliest, t70.said_earliest, t71.since_earliest, t72.since_earliest, t73.since_earliest, t74.since_earliest, t75.formed_earliest) as day_earliest, coalesce(t69.start_latest, t70.said_latest, t71.since_latest, t72.since_latest, t73.since_latest, t74.since_latest, t75.formed_latest) as day_latest from between7
    left join meeting t69 on t69.id = between7.by_id
    left join statement t70 on t70.id = between7.by_id
    left join membership t71 on t71.id = between7.by_id
    left join obligation t72 on t72.id = between7.by_id
    left join relation t73 on t73.id = between7.by_id
    left join tenure t74 on t74.id = between7.by_id
    left join alliance t75 on t75.id = between7.by_id) t76), x13(id, json) as
(select t81._n, printf('[%s]',
    (select group_concat(t87._told, ',')
      from (select row_number() over (order by t84.place) as _n, printf('{"record":{"id":%s,"recordKind":%s,"label":%s},"citation":%s}', json_quote(t85.id), json_quote(upper(t85.record_kind)), json_quote(t85.label), case when t86.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t86.id), json_quote(t86.start_offset), json_quote(t86.end_offset), json_quote(t86.page), json_quote(t86.phrase)) end) as _told
        from (select 1 as place, t81.one_id as record_id,
          (select min(t82.id) from told_citation6 t82 where t82.record_id = t81.one_id and t82.bearing = 'supports') as citation_id where t81.one_id is not null union all select 2 as place, t81.two_id as record_id,
          (select min(t83.id) from told_citation6 t83 where t83.record_id = t81.two_id and t83.bearing = 'supports') as citation_id where t81.two_id is not null) t84
        left join record t85 on t85.id = t84.record_id
        left join citation t86 on t86.id = t84.citation_id order by _n limit 2) t87)) from p12 t81), x14(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t88._told, ',')
      from (select t77._n as _n, printf('{"from":{"id":%s,"recordKind":%s,"label":%s},"to":{"id":%s,"recordKind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"recordKind":%s,"label":%s},"edges":%s}', json_quote(t78.id), json_quote(upper(t78.record_kind)), json_quote(t78.label), json_quote(t79.id), json_quote(upper(t79.record_kind)), json_quote(t79.label), upper(t77.kind), case when t77.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t77.day), json_quote(nullif(nullif(t77.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t77.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t80.id), json_quote(upper(t80.record_kind)), json_quote(t80.label),
          (select x13.json from x13 where x13.id = t77._n)) as _told from p12 t77
        left join record t78 on t78.id = t77.from_id
        left join record t79 on t79.id = t77.to_id
        left join record t80 on t80.id = t77.by_id order by _n limit 200) t88))) select printf('{"data":{"network":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"neighbours":%s,"among":%s,"more":%s,"complete":%s}',
        (select x10.json from x10),
        (select x14.json from x14), t1.more, case when t1.complete then 'true' else 'false' end)
      from (select
        (select count(*) from ranked2 where place > 4) as more, not (
          (select count(*)
            from (select t15.* from participation t15 where t15.actor_id =
              (select 'actors/wang-yi') and t15.attendance not in ('declined', 'absent') and t15.rank <> 'deprecated' and exists
              (select 1 from meeting t16 where t16.id = t15.meeting_id and t16.status not in ('cancelled')) order by t15.actor_id desc, t15.meeting_start_earliest desc, t15.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t17.* from target t17 where t17.record_id =
              (select 'actors/wang-yi') and t17.rank <> 'deprecated' order by t17.record_id desc, t17.statement_said_earliest desc, t17.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t19.* from target t19 where t19.record_id =
              (select 'actors/wang-yi') and t19.rank <> 'deprecated' order by t19.record_id desc, t19.statement_said_earliest desc, t19.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t20.* from statement t20 where t20.speaker_id =
              (select 'actors/wang-yi') order by t20.speaker_id desc, t20.said_earliest desc, t20.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t21.* from statement t21 where t21.speaker_id =
              (select 'actors/wang-yi') order by t21.speaker_id desc, t21.said_earliest desc, t21.id desc limit 301) r) > 300) as complete where exists
        (select 1 from record t14 where t14.id = 'actors/wang-yi' and t14.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

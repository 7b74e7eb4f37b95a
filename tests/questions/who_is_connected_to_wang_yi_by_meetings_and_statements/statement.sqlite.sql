with ties1(from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select
  (select 'actors/wang-yi'), t4.actor_id, 'meeting', t2.meeting_id, min(t2.id), min(t4.id), max(t2.meeting_start_earliest)
  from (select t2.* from participation t2 where t2.actor_id =
    (select 'actors/wang-yi') and t2.attendance not in ('declined', 'absent') and t2.rank <> 'deprecated' and
    (select 1 from meeting t3 where t3.id = t2.meeting_id and t3.status not in ('cancelled')) is not null order by t2.actor_id desc, t2.meeting_start_earliest
        desc, t2.id desc limit 300) t2 cross join participation t4 where t4.actor_id <>
  (select 'actors/wang-yi') and t4.meeting_id = t2.meeting_id and t4.attendance not in ('declined', 'absent') and t4.rank <> 'deprecated' group by t4.actor_id,
      t2.meeting_id union all select
  (select 'actors/wang-yi'), t8.earlier_id, 'statement', t6.statement_id, min(t6.id), min(t8.id), max(t6.statement_date_earliest)
  from (select t6.* from target t6 where t6.record_id =
    (select 'actors/wang-yi') and t6.rank <> 'deprecated' order by t6.record_id desc, t6.statement_date_earliest desc, t6.id desc limit 300) t6 cross join
        reference t8 where t8.earlier_id <>
  (select 'actors/wang-yi') and t8.statement_id = t6.statement_id and t8.rank <> 'deprecated' group by t8.earlier_id, t6.statement_id union all select
  (select 'actors/wang-yi'), t11.speaker_id, 'statement', t10.statement_id, min(t10.id), min(t11.id), max(t10.statement_date_earliest)
  from (select t10.* from target t10 where t10.record_id =
    (select 'actors/wang-yi') and t10.rank <> 'deprecated' order by t10.record_id desc, t10.statement_date_earliest desc, t10.id desc limit 300) t10 cross join
        statement t11 where t11.speaker_id <>
  (select 'actors/wang-yi') and t11.id = t10.statement_id group by t11.speaker_id, t10.statement_id union all select
  (select 'actors/wang-yi'), t14.earlier_id, 'statement', t13.id, min(t13.id), min(t14.id), max(t13.date_earliest)
  from (select t13.* from statement t13 where t13.speaker_id =
    (select 'actors/wang-yi') order by t13.speaker_id desc, t13.date_earliest desc, t13.id desc limit 300) t13 cross join reference t14 where t14.earlier_id <>
  (select 'actors/wang-yi') and t14.statement_id = t13.id and t14.rank <> 'deprecated' group by t14.earlier_id, t13.id union all select
  (select 'actors/wang-yi'), t17.record_id, 'statement', t16.id, min(t16.id), min(t17.id), max(t16.date_earliest)
  from (select t16.* from statement t16 where t16.speaker_id =
    (select 'actors/wang-yi') order by t16.speaker_id desc, t16.date_earliest desc, t16.id desc limit 300) t16 cross join target t17 where t17.record_id <>
  (select 'actors/wang-yi') and t17.statement_id = t16.id and t17.rank <> 'deprecated' group by t17.record_id, t16.id), ranked2(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties1 group by to_id) counted), p3 as materialized
(select t28.*, row_number() over (order by t28.place) as _n
  from (select id as record_id, ties, place from ranked2 where place <= 4) t28), shown3(id) as materialized
(select id from ranked2 where place <= 4), counted4(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties1 join shown3 on shown3.id = to_id group by to_id, kind), x6(id, json) as
(select t31._n, printf('[%s]',
    (select group_concat(t33._told, ',')
      from (select row_number() over (order by t32.kind) as _n, '{"kind":"' || t32.kind || '","ties":' || t32.ties || '}' as _told
        from (select kind, ties from counted4 where id = t31.record_id) t32 order by _n limit 9) t33)) from p3 t31), latest5(from_id, to_id, kind, via_id,
            one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, via_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, via_id desc, kind) as place from
      ties1 join shown3 on shown3.id = to_id) numbered where place <= 3), told_citation6(id, revision, label, note, record_id, document_id, support_type, since,
      until, value, as_printed, set_aside, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field, attested_from, attested_until,
      presumed_from, presumed_until, value_first, value_last, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t47.id, t47.revision, t47.label, t47.note, t47.record_id, t47.document_id, t47.support_type, t47.since, t47.until, t47.value, t47.as_printed,
    t47.set_aside, t47.start_offset, t47.end_offset, t47.span_sha256, t47.page, t47.phrase, t47.prefix, t47.suffix, t47.field, t47.attested_from,
    t47.attested_until, t47.presumed_from, t47.presumed_until, t47.value_first, t47.value_last, t47.since_earliest, t47.since_latest, t47.until_earliest,
    t47.until_latest from citation t47 where true), x9(id, json) as
(select t34._n, printf('[%s]',
    (select group_concat(t53._told, ',')
      from (select row_number() over (order by t42.place) as _n, printf(
          '{"from":{"id":"%s","record_kind":%s,"label":%s},"to":{"id":"%s","record_kind":%s,"label":%s},"kind":"%s","date":%s,"via":{"id":"%s","record_kind":%s,"label":%s},"edges":[%s]}'
          , t43.id, json_quote(t43.record_kind), json_quote(t43.label), t44.id, json_quote(t44.record_kind), json_quote(t44.label), t42.kind, case when t42.date
          is null then 'null' else '{"text":"' || t42.date || '","earliest":' || case t42.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t42.date_earliest || '"' end || ',"latest":' || case t42.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
          else '"' || t42.date_latest || '"' end || '}' end, t45.id, json_quote(t45.record_kind), json_quote(t45.label),
          (select group_concat(t52._told, ',')
            from (select row_number() over (order by t49.place) as _n, '{"record":{"id":"' || t50.id || '","record_kind":' || json_quote(t50.record_kind) ||
                ',"label":' || json_quote(t50.label) || '},"citation":' || case when t51.id is null then 'null' else printf(
                '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t51.id, json_quote(t51.start_offset), json_quote(t51.end_offset),
                json_quote(t51.page), json_quote(t51.phrase)) end || '}' as _told
              from (select 1 as place, t42.one_id as record_id,
                (select t46.id from told_citation6 t46 where t46.record_id = t42.one_id and t46.support_type = 'supports' and t46.set_aside is null order by
                    t46.id limit 1) as citation_id where t42.one_id is not null union all select 2 as place, t42.two_id as record_id,
                (select t48.id from told_citation6 t48 where t48.record_id = t42.two_id and t48.support_type = 'supports' and t48.set_aside is null order by
                    t48.id limit 1) as citation_id where t42.two_id is not null) t49
              left join record t50 on t50.id = t49.record_id
              left join citation t51 on t51.id = t49.citation_id order by _n limit 2) t52)) as _told
        from (select latest5.from_id, latest5.to_id, latest5.kind, latest5.via_id, latest5.one_id, latest5.two_id, latest5.place, coalesce(t35.start, t36.date,
            t37.since, t38.since, t39.since, t40.since, t41.formed) as date, coalesce(t35.start_earliest, t36.date_earliest, t37.since_earliest,
            t38.since_earliest, t39.since_earliest, t40.since_earliest, t41.formed_earliest) as date_earliest, coalesce(t35.start_latest, t36.date_latest,
            t37.since_latest, t38.since_latest, t39.since_latest, t40.since_latest, t41.formed_latest) as date_latest from latest5
          left join meeting t35 on t35.id = latest5.via_id
          left join statement t36 on t36.id = latest5.via_id
          left join membership t37 on t37.id = latest5.via_id
          left join obligation t38 on t38.id = latest5.via_id
          left join relation t39 on t39.id = latest5.via_id
          left join tenure t40 on t40.id = latest5.via_id
          left join alliance t41 on t41.id = latest5.via_id where latest5.to_id = t34.record_id) t42
        left join record t43 on t43.id = t42.from_id
        left join record t44 on t44.id = t42.to_id
        left join record t45 on t45.id = t42.via_id order by _n limit 3) t53)) from p3 t34), x10(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t54._told, ',')
      from (select t29._n as _n, printf('{"record":{"id":"%s","record_kind":%s,"label":%s},"ties":%s,"counts":%s,"latest":%s}', t30.id,
          json_quote(t30.record_kind), json_quote(t30.label), t29.ties,
          (select x6.json from x6 where x6.id = t29._n),
          (select x9.json from x9 where x9.id = t29._n)) as _told from p3 t29
        left join record t30 on t30.id = t29.record_id order by _n limit 100) t54))), between7(from_id, to_id, kind, via_id, one_id, two_id, day) as
            materialized (with among(from_id, to_id, kind, via_id, one_id, two_id, day) as
  (select t56.value ->> 0, t56.value ->> 1, t56.value ->> 2, t56.value ->> 3, t56.value ->> 4, t56.value ->> 5, t56.value ->> 6 from shown3 cross join
      json_each((with q(from_id, to_id, kind, via_id, one_id, two_id, day) as
        (select shown3.id, t59.actor_id, 'meeting', t57.meeting_id, min(t57.id), min(t59.id), max(t57.meeting_start_earliest)
          from (select t57.* from participation t57 where t57.actor_id = shown3.id and t57.attendance not in ('declined', 'absent') and t57.rank <> 'deprecated'
              and
            (select 1 from meeting t58 where t58.id = t57.meeting_id and t58.status not in ('cancelled')) is not null order by t57.actor_id desc,
                t57.meeting_start_earliest desc, t57.id desc limit 8) t57 cross join participation t59 where t59.actor_id <> shown3.id and t59.meeting_id =
                t57.meeting_id and t59.attendance not in ('declined', 'absent') and t59.rank <> 'deprecated' group by t59.actor_id, t57.meeting_id union all
                select shown3.id, t63.record_id, 'statement', t61.statement_id, min(t61.id), min(t63.id), max(t61.statement_date_earliest)
          from (select t61.* from reference t61 where t61.earlier_id = shown3.id and t61.rank <> 'deprecated' order by t61.earlier_id desc,
              t61.statement_date_earliest desc, t61.id desc limit 8) t61 cross join target t63 where t63.record_id <> shown3.id and t63.statement_id =
              t61.statement_id and t63.rank <> 'deprecated' group by t63.record_id, t61.statement_id union all select shown3.id, t66.speaker_id, 'statement',
              t65.statement_id, min(t65.id), min(t66.id), max(t65.statement_date_earliest)
          from (select t65.* from reference t65 where t65.earlier_id = shown3.id and t65.rank <> 'deprecated' order by t65.earlier_id desc,
              t65.statement_date_earliest desc, t65.id desc limit 8) t65 cross join statement t66 where t66.speaker_id <> shown3.id and t66.id =
              t65.statement_id group by t66.speaker_id, t65.statement_id union all select shown3.id, t70.earlier_id, 'statement', t68.statement_id, min(t68.id),
              min(t70.id), max(t68.statement_date_earliest)
          from (select t68.* from target t68 where t68.record_id = shown3.id and t68.rank <> 'deprecated' order by t68.record_id desc,
              t68.statement_date_earliest desc, t68.id desc limit 8) t68 cross join reference t70 where t70.earlier_id <> shown3.id and t70.statement_id =
              t68.statement_id and t70.rank <> 'deprecated' group by t70.earlier_id, t68.statement_id union all select shown3.id, t73.speaker_id, 'statement',
              t72.statement_id, min(t72.id), min(t73.id), max(t72.statement_date_earliest)
          from (select t72.* from target t72 where t72.record_id = shown3.id and t72.rank <> 'deprecated' order by t72.record_id desc,
              t72.statement_date_earliest desc, t72.id desc limit 8) t72 cross join statement t73 where t73.speaker_id <> shown3.id and t73.id =
              t72.statement_id group by t73.speaker_id, t72.statement_id union all select shown3.id, t76.earlier_id, 'statement', t75.id, min(t75.id),
              min(t76.id), max(t75.date_earliest)
          from (select t75.* from statement t75 where t75.speaker_id = shown3.id order by t75.speaker_id desc, t75.date_earliest desc, t75.id desc limit 8) t75
              cross join reference t76 where t76.earlier_id <> shown3.id and t76.statement_id = t75.id and t76.rank <> 'deprecated' group by t76.earlier_id,
              t75.id union all select shown3.id, t79.record_id, 'statement', t78.id, min(t78.id), min(t79.id), max(t78.date_earliest)
          from (select t78.* from statement t78 where t78.speaker_id = shown3.id order by t78.speaker_id desc, t78.date_earliest desc, t78.id desc limit 8) t78
              cross join target t79 where t79.record_id <> shown3.id and t79.statement_id = t78.id and t79.rank <> 'deprecated' group by t79.record_id, t78.id)
              select json_group_array(json_array(from_id, to_id, kind, via_id, one_id, two_id, day)) from q)) t56) select from_id, to_id, kind, via_id, one_id,
              two_id, day
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case
      when from_id > to_id then from_id else to_id end order by day desc, via_id desc, kind, from_id) as place from among join shown3 on shown3.id = to_id)
      numbered where place = 1), p12 as materialized
(select t88.*, row_number() over (order by t88.from_id, t88.to_id) as _n
  from (select between7.from_id, between7.to_id, between7.kind, between7.via_id, between7.one_id, between7.two_id, coalesce(t81.start, t82.date, t83.since,
      t84.since, t85.since, t86.since, t87.formed) as date, coalesce(t81.start_earliest, t82.date_earliest, t83.since_earliest, t84.since_earliest,
      t85.since_earliest, t86.since_earliest, t87.formed_earliest) as date_earliest, coalesce(t81.start_latest, t82.date_latest, t83.since_latest,
      t84.since_latest, t85.since_latest, t86.since_latest, t87.formed_latest) as date_latest from between7
    left join meeting t81 on t81.id = between7.via_id
    left join statement t82 on t82.id = between7.via_id
    left join membership t83 on t83.id = between7.via_id
    left join obligation t84 on t84.id = between7.via_id
    left join relation t85 on t85.id = between7.via_id
    left join tenure t86 on t86.id = between7.via_id
    left join alliance t87 on t87.id = between7.via_id) t88), x13(id, json) as
(select t93._n, printf('[%s]',
    (select group_concat(t99._told, ',')
      from (select row_number() over (order by t96.place) as _n, '{"record":{"id":"' || t97.id || '","record_kind":' || json_quote(t97.record_kind) ||
          ',"label":' || json_quote(t97.label) || '},"citation":' || case when t98.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t98.id, json_quote(t98.start_offset), json_quote(t98.end_offset),
          json_quote(t98.page), json_quote(t98.phrase)) end || '}' as _told
        from (select 1 as place, t93.one_id as record_id,
          (select t94.id from told_citation6 t94 where t94.record_id = t93.one_id and t94.support_type = 'supports' and t94.set_aside is null order by t94.id
              limit 1) as citation_id where t93.one_id is not null union all select 2 as place, t93.two_id as record_id,
          (select t95.id from told_citation6 t95 where t95.record_id = t93.two_id and t95.support_type = 'supports' and t95.set_aside is null order by t95.id
              limit 1) as citation_id where t93.two_id is not null) t96
        left join record t97 on t97.id = t96.record_id
        left join citation t98 on t98.id = t96.citation_id order by _n limit 2) t99)) from p12 t93), x14(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t100._told, ',')
      from (select t89._n as _n, printf(
          '{"from":{"id":"%s","record_kind":%s,"label":%s},"to":{"id":"%s","record_kind":%s,"label":%s},"kind":"%s","date":%s,"via":{"id":"%s","record_kind":%s,"label":%s},"edges":%s}'
          , t90.id, json_quote(t90.record_kind), json_quote(t90.label), t91.id, json_quote(t91.record_kind), json_quote(t91.label), t89.kind, case when t89.date
          is null then 'null' else '{"text":"' || t89.date || '","earliest":' || case t89.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t89.date_earliest || '"' end || ',"latest":' || case t89.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
          else '"' || t89.date_latest || '"' end || '}' end, t92.id, json_quote(t92.record_kind), json_quote(t92.label),
          (select x13.json from x13 where x13.id = t89._n)) as _told from p12 t89
        left join record t90 on t90.id = t89.from_id
        left join record t91 on t91.id = t89.to_id
        left join record t92 on t92.id = t89.via_id order by _n limit 200) t100))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"neighbours":%s,"edges":%s,"remaining_count":%s,"is_complete":%s}',
        (select x10.json from x10),
        (select x14.json from x14), t1.remaining_count, case when t1.is_complete then 'true' else 'false' end)
      from (select
        (select count(*) from ranked2 where place > 4) as remaining_count, not (
          (select count(*)
            from (select t20.* from participation t20 where t20.actor_id =
              (select 'actors/wang-yi') and t20.attendance not in ('declined', 'absent') and t20.rank <> 'deprecated' and
              (select 1 from meeting t21 where t21.id = t20.meeting_id and t21.status not in ('cancelled')) is not null order by t20.actor_id desc,
                  t20.meeting_start_earliest desc, t20.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t22.* from target t22 where t22.record_id =
              (select 'actors/wang-yi') and t22.rank <> 'deprecated' order by t22.record_id desc, t22.statement_date_earliest desc, t22.id desc limit 301) r) >
                  300 or
          (select count(*)
            from (select t24.* from target t24 where t24.record_id =
              (select 'actors/wang-yi') and t24.rank <> 'deprecated' order by t24.record_id desc, t24.statement_date_earliest desc, t24.id desc limit 301) r) >
                  300 or
          (select count(*)
            from (select t25.* from statement t25 where t25.speaker_id =
              (select 'actors/wang-yi') order by t25.speaker_id desc, t25.date_earliest desc, t25.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t26.* from statement t26 where t26.speaker_id =
              (select 'actors/wang-yi') order by t26.speaker_id desc, t26.date_earliest desc, t26.id desc limit 301) r) > 300) as is_complete where exists
        (select 1 from record t19 where t19.id = 'actors/wang-yi' and t19.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

with ties1(from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select
  (select 'actors/wang-yi'), t4.actor_id, 'meeting', t2.meeting_id, min(t2.id), min(t4.id), max(t2.meeting_start_earliest)
  from (select t2.* from participation t2 where t2.actor_id =
    (select 'actors/wang-yi') and t2.attendance not in ('declined', 'absent') and t2.rank <> 'deprecated' and
    (select 1 from meeting t3 where t3.id = t2.meeting_id and t3.status not in ('cancelled')) is not null order by t2.actor_id desc, t2.meeting_start_earliest
        desc, t2.id desc limit 300) t2 cross join participation t4 where t4.actor_id <>
  (select 'actors/wang-yi') and t4.meeting_id = t2.meeting_id and t4.attendance not in ('declined', 'absent') and t4.rank <> 'deprecated' group by t4.actor_id,
      t2.meeting_id union all select
  (select 'actors/wang-yi'), t8.earlier_id, 'statement', t6.statement_id, min(t6.id), min(t8.id), max(t6.statement_date_earliest)
  from (select t6.* from target t6 where t6.record_id =
    (select 'actors/wang-yi') and t6.rank <> 'deprecated' order by t6.record_id desc, t6.statement_date_earliest desc, t6.id desc limit 300) t6 cross join
        reference t8 where t8.earlier_id <>
  (select 'actors/wang-yi') and t8.statement_id = t6.statement_id and t8.rank <> 'deprecated' group by t8.earlier_id, t6.statement_id union all select
  (select 'actors/wang-yi'), t11.speaker_id, 'statement', t10.statement_id, min(t10.id), min(t11.id), max(t10.statement_date_earliest)
  from (select t10.* from target t10 where t10.record_id =
    (select 'actors/wang-yi') and t10.rank <> 'deprecated' order by t10.record_id desc, t10.statement_date_earliest desc, t10.id desc limit 300) t10 cross join
        statement t11 where t11.speaker_id <>
  (select 'actors/wang-yi') and t11.id = t10.statement_id group by t11.speaker_id, t10.statement_id union all select
  (select 'actors/wang-yi'), t14.earlier_id, 'statement', t13.id, min(t13.id), min(t14.id), max(t13.date_earliest)
  from (select t13.* from statement t13 where t13.speaker_id =
    (select 'actors/wang-yi') order by t13.speaker_id desc, t13.date_earliest desc, t13.id desc limit 300) t13 cross join reference t14 where t14.earlier_id <>
  (select 'actors/wang-yi') and t14.statement_id = t13.id and t14.rank <> 'deprecated' group by t14.earlier_id, t13.id union all select
  (select 'actors/wang-yi'), t17.record_id, 'statement', t16.id, min(t16.id), min(t17.id), max(t16.date_earliest)
  from (select t16.* from statement t16 where t16.speaker_id =
    (select 'actors/wang-yi') order by t16.speaker_id desc, t16.date_earliest desc, t16.id desc limit 300) t16 cross join target t17 where t17.record_id <>
  (select 'actors/wang-yi') and t17.statement_id = t16.id and t17.rank <> 'deprecated' group by t17.record_id, t16.id), ranked2(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties1 group by to_id) counted), p3 as materialized
(select t28.*, row_number() over (order by t28.place) as _n
  from (select id as record_id, ties, place from ranked2 where place <= 4) t28), shown3(id) as materialized
(select id from ranked2 where place <= 4), counted4(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties1 join shown3 on shown3.id = to_id group by to_id, kind), x6(id, json) as
(select t31._n, printf('[%s]',
    (select group_concat(t33._told, ',')
      from (select row_number() over (order by t32.kind) as _n, '{"kind":"' || upper(t32.kind) || '","ties":' || t32.ties || '}' as _told
        from (select kind, ties from counted4 where id = t31.record_id) t32 order by _n limit 9) t33)) from p3 t31), latest5(from_id, to_id, kind, via_id,
            one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, via_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, via_id desc, kind) as place from
      ties1 join shown3 on shown3.id = to_id) numbered where place <= 3), told_citation6(id, revision, label, note, record_id, document_id, support_type, since,
      until, value, as_printed, set_aside, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field, attested_from, attested_until,
      presumed_from, presumed_until, value_first, value_last, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t47.id, t47.revision, t47.label, t47.note, t47.record_id, t47.document_id, t47.support_type, t47.since, t47.until, t47.value, t47.as_printed,
    t47.set_aside, t47.start_offset, t47.end_offset, t47.span_sha256, t47.page, t47.phrase, t47.prefix, t47.suffix, t47.field, t47.attested_from,
    t47.attested_until, t47.presumed_from, t47.presumed_until, t47.value_first, t47.value_last, t47.since_earliest, t47.since_latest, t47.until_earliest,
    t47.until_latest from citation t47 where true), x9(id, json) as
(select t34._n, printf('[%s]',
    (select group_concat(t53._told, ',')
      from (select row_number() over (order by t42.place) as _n, printf(
          '{"from":{"id":"%s","recordKind":%s,"label":%s},"to":{"id":"%s","recordKind":%s,"label":%s},"kind":"%s","date":%s,"via":{"id":"%s","recordKind":%s,"label":%s},"edges":[%s]}'
          , t43.id, json_quote(upper(t43.record_kind)), json_quote(t43.label), t44.id, json_quote(upper(t44.record_kind)), json_quote(t44.label),
          upper(t42.kind), case when t42.date is null then 'null' else '{"text":"' || t42.date || '","earliest":' || case t42.date_earliest when '0000-00-00'
          then 'null' when '9999-99-99' then 'null' else '"' || t42.date_earliest || '"' end || ',"latest":' || case t42.date_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t42.date_latest || '"' end || '}' end, t45.id, json_quote(upper(t45.record_kind)),
          json_quote(t45.label),
          (select group_concat(t52._told, ',')
            from (select row_number() over (order by t49.place) as _n, '{"record":{"id":"' || t50.id || '","recordKind":' || json_quote(upper(t50.record_kind))
                || ',"label":' || json_quote(t50.label) || '},"citation":' || case when t51.id is null then 'null' else printf(
                '{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t51.id, json_quote(t51.start_offset), json_quote(t51.end_offset),
                json_quote(t51.page), json_quote(t51.phrase)) end || '}' as _told
              from (select 1 as place, t42.one_id as record_id,
                (select t46.id from told_citation6 t46 where t46.record_id = t42.one_id and t46.support_type = 'supports' and t46.set_aside is null order by
                    t46.id limit 1) as citation_id where t42.one_id is not null union all select 2 as place, t42.two_id as record_id,
                (select t48.id from told_citation6 t48 where t48.record_id = t42.two_id and t48.support_type = 'supports' and t48.set_aside is null order by
                    t48.id limit 1) as citation_id where t42.two_id is not null) t49
              left join record t50 on t50.id = t49.record_id
              left join citation t51 on t51.id = t49.citation_id order by _n limit 2) t52)) as _told
        from (select latest5.from_id, latest5.to_id, latest5.kind, latest5.via_id, latest5.one_id, latest5.two_id, latest5.place, coalesce(t35.start, t36.date,
            t37.since, t38.since, t39.since, t40.since, t41.formed) as date, coalesce(t35.start_earliest, t36.date_earliest, t37.since_earliest,
            t38.since_earliest, t39.since_earliest, t40.since_earliest, t41.formed_earliest) as date_earliest, coalesce(t35.start_latest, t36.date_latest,
            t37.since_latest, t38.since_latest, t39.since_latest, t40.since_latest, t41.formed_latest) as date_latest from latest5
          left join meeting t35 on t35.id = latest5.via_id
          left join statement t36 on t36.id = latest5.via_id
          left join membership t37 on t37.id = latest5.via_id
          left join obligation t38 on t38.id = latest5.via_id
          left join relation t39 on t39.id = latest5.via_id
          left join tenure t40 on t40.id = latest5.via_id
          left join alliance t41 on t41.id = latest5.via_id where latest5.to_id = t34.record_id) t42
        left join record t43 on t43.id = t42.from_id
        left join record t44 on t44.id = t42.to_id
        left join record t45 on t45.id = t42.via_id order by _n limit 3) t53)) from p3 t34), x10(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t54._told, ',')
      from (select t29._n as _n, printf('{"record":{"id":"%s","recordKind":%s,"label":%s},"ties":%s,"counts":%s,"latest":%s}', t30.id,
          json_quote(upper(t30.record_kind)), json_quote(t30.label), t29.ties,
          (select x6.json from x6 where x6.id = t29._n),
          (select x9.json from x9 where x9.id = t29._n)) as _told from p3 t29
        left join record t30 on t30.id = t29.record_id order by _n limit 100) t54))), between7(from_id, to_id, kind, via_id, one_id, two_id, day) as
            materialized (with among(from_id, to_id, kind, via_id, one_id, two_id, day) as
  (select t56.value ->> 0, t56.value ->> 1, t56.value ->> 2, t56.value ->> 3, t56.value ->> 4, t56.value ->> 5, t56.value ->> 6 from shown3 cross join
      json_each((with q(from_id, to_id, kind, via_id, one_id, two_id, day) as
        (select shown3.id, t59.actor_id, 'meeting', t57.meeting_id, min(t57.id), min(t59.id), max(t57.meeting_start_earliest)
          from (select t57.* from participation t57 where t57.actor_id = shown3.id and t57.attendance not in ('declined', 'absent') and t57.rank <> 'deprecated'
              and
            (select 1 from meeting t58 where t58.id = t57.meeting_id and t58.status not in ('cancelled')) is not null order by t57.actor_id desc,
                t57.meeting_start_earliest desc, t57.id desc limit 8) t57 cross join participation t59 where t59.actor_id <> shown3.id and t59.meeting_id =
                t57.meeting_id and t59.attendance not in ('declined', 'absent') and t59.rank <> 'deprecated' group by t59.actor_id, t57.meeting_id union all
                select shown3.id, t63.record_id, 'statement', t61.statement_id, min(t61.id), min(t63.id), max(t61.statement_date_earliest)
          from (select t61.* from reference t61 where t61.earlier_id = shown3.id and t61.rank <> 'deprecated' order by t61.earlier_id desc,
              t61.statement_date_earliest desc, t61.id desc limit 8) t61 cross join target t63 where t63.record_id <> shown3.id and t63.statement_id =
              t61.statement_id and t63.rank <> 'deprecated' group by t63.record_id, t61.statement_id union all select shown3.id, t66.speaker_id, 'statement',
              t65.statement_id, min(t65.id), min(t66.id), max(t65.statement_date_earliest)
          from (select t65.* from reference t65 where t65.earlier_id = shown3.id and t65.rank <> 'deprecated' order by t65.earlier_id desc,
              t65.statement_date_earliest desc, t65.id desc limit 8) t65 cross join statement t66 where t66.speaker_id <> shown3.id and t66.id =
              t65.statement_id group by t66.speaker_id, t65.statement_id union all select shown3.id, t70.earlier_id, 'statement', t68.statement_id, min(t68.id),
              min(t70.id), max(t68.statement_date_earliest)
          from (select t68.* from target t68 where t68.record_id = shown3.id and t68.rank <> 'deprecated' order by t68.record_id desc,
              t68.statement_date_earliest desc, t68.id desc limit 8) t68 cross join reference t70 where t70.earlier_id <> shown3.id and t70.statement_id =
              t68.statement_id and t70.rank <> 'deprecated' group by t70.earlier_id, t68.statement_id union all select shown3.id, t73.speaker_id, 'statement',
              t72.statement_id, min(t72.id), min(t73.id), max(t72.statement_date_earliest)
          from (select t72.* from target t72 where t72.record_id = shown3.id and t72.rank <> 'deprecated' order by t72.record_id desc,
              t72.statement_date_earliest desc, t72.id desc limit 8) t72 cross join statement t73 where t73.speaker_id <> shown3.id and t73.id =
              t72.statement_id group by t73.speaker_id, t72.statement_id union all select shown3.id, t76.earlier_id, 'statement', t75.id, min(t75.id),
              min(t76.id), max(t75.date_earliest)
          from (select t75.* from statement t75 where t75.speaker_id = shown3.id order by t75.speaker_id desc, t75.date_earliest desc, t75.id desc limit 8) t75
              cross join reference t76 where t76.earlier_id <> shown3.id and t76.statement_id = t75.id and t76.rank <> 'deprecated' group by t76.earlier_id,
              t75.id union all select shown3.id, t79.record_id, 'statement', t78.id, min(t78.id), min(t79.id), max(t78.date_earliest)
          from (select t78.* from statement t78 where t78.speaker_id = shown3.id order by t78.speaker_id desc, t78.date_earliest desc, t78.id desc limit 8) t78
              cross join target t79 where t79.record_id <> shown3.id and t79.statement_id = t78.id and t79.rank <> 'deprecated' group by t79.record_id, t78.id)
              select json_group_array(json_array(from_id, to_id, kind, via_id, one_id, two_id, day)) from q)) t56) select from_id, to_id, kind, via_id, one_id,
              two_id, day
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case
      when from_id > to_id then from_id else to_id end order by day desc, via_id desc, kind, from_id) as place from among join shown3 on shown3.id = to_id)
      numbered where place = 1), p12 as materialized
(select t88.*, row_number() over (order by t88.from_id, t88.to_id) as _n
  from (select between7.from_id, between7.to_id, between7.kind, between7.via_id, between7.one_id, between7.two_id, coalesce(t81.start, t82.date, t83.since,
      t84.since, t85.since, t86.since, t87.formed) as date, coalesce(t81.start_earliest, t82.date_earliest, t83.since_earliest, t84.since_earliest,
      t85.since_earliest, t86.since_earliest, t87.formed_earliest) as date_earliest, coalesce(t81.start_latest, t82.date_latest, t83.since_latest,
      t84.since_latest, t85.since_latest, t86.since_latest, t87.formed_latest) as date_latest from between7
    left join meeting t81 on t81.id = between7.via_id
    left join statement t82 on t82.id = between7.via_id
    left join membership t83 on t83.id = between7.via_id
    left join obligation t84 on t84.id = between7.via_id
    left join relation t85 on t85.id = between7.via_id
    left join tenure t86 on t86.id = between7.via_id
    left join alliance t87 on t87.id = between7.via_id) t88), x13(id, json) as
(select t93._n, printf('[%s]',
    (select group_concat(t99._told, ',')
      from (select row_number() over (order by t96.place) as _n, '{"record":{"id":"' || t97.id || '","recordKind":' || json_quote(upper(t97.record_kind)) ||
          ',"label":' || json_quote(t97.label) || '},"citation":' || case when t98.id is null then 'null' else printf(
          '{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t98.id, json_quote(t98.start_offset), json_quote(t98.end_offset),
          json_quote(t98.page), json_quote(t98.phrase)) end || '}' as _told
        from (select 1 as place, t93.one_id as record_id,
          (select t94.id from told_citation6 t94 where t94.record_id = t93.one_id and t94.support_type = 'supports' and t94.set_aside is null order by t94.id
              limit 1) as citation_id where t93.one_id is not null union all select 2 as place, t93.two_id as record_id,
          (select t95.id from told_citation6 t95 where t95.record_id = t93.two_id and t95.support_type = 'supports' and t95.set_aside is null order by t95.id
              limit 1) as citation_id where t93.two_id is not null) t96
        left join record t97 on t97.id = t96.record_id
        left join citation t98 on t98.id = t96.citation_id order by _n limit 2) t99)) from p12 t93), x14(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t100._told, ',')
      from (select t89._n as _n, printf(
          '{"from":{"id":"%s","recordKind":%s,"label":%s},"to":{"id":"%s","recordKind":%s,"label":%s},"kind":"%s","date":%s,"via":{"id":"%s","recordKind":%s,"label":%s},"edges":%s}'
          , t90.id, json_quote(upper(t90.record_kind)), json_quote(t90.label), t91.id, json_quote(upper(t91.record_kind)), json_quote(t91.label),
          upper(t89.kind), case when t89.date is null then 'null' else '{"text":"' || t89.date || '","earliest":' || case t89.date_earliest when '0000-00-00'
          then 'null' when '9999-99-99' then 'null' else '"' || t89.date_earliest || '"' end || ',"latest":' || case t89.date_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t89.date_latest || '"' end || '}' end, t92.id, json_quote(upper(t92.record_kind)),
          json_quote(t92.label),
          (select x13.json from x13 where x13.id = t89._n)) as _told from p12 t89
        left join record t90 on t90.id = t89.from_id
        left join record t91 on t91.id = t89.to_id
        left join record t92 on t92.id = t89.via_id order by _n limit 200) t100))) select printf('{"data":{"network":%s},"extensions":{"revision":%s}}',
            coalesce(
    (select printf('{"neighbours":%s,"edges":%s,"remainingCount":%s,"isComplete":%s}',
        (select x10.json from x10),
        (select x14.json from x14), t1.remaining_count, case when t1.is_complete then 'true' else 'false' end)
      from (select
        (select count(*) from ranked2 where place > 4) as remaining_count, not (
          (select count(*)
            from (select t20.* from participation t20 where t20.actor_id =
              (select 'actors/wang-yi') and t20.attendance not in ('declined', 'absent') and t20.rank <> 'deprecated' and
              (select 1 from meeting t21 where t21.id = t20.meeting_id and t21.status not in ('cancelled')) is not null order by t20.actor_id desc,
                  t20.meeting_start_earliest desc, t20.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t22.* from target t22 where t22.record_id =
              (select 'actors/wang-yi') and t22.rank <> 'deprecated' order by t22.record_id desc, t22.statement_date_earliest desc, t22.id desc limit 301) r) >
                  300 or
          (select count(*)
            from (select t24.* from target t24 where t24.record_id =
              (select 'actors/wang-yi') and t24.rank <> 'deprecated' order by t24.record_id desc, t24.statement_date_earliest desc, t24.id desc limit 301) r) >
                  300 or
          (select count(*)
            from (select t25.* from statement t25 where t25.speaker_id =
              (select 'actors/wang-yi') order by t25.speaker_id desc, t25.date_earliest desc, t25.id desc limit 301) r) > 300 or
          (select count(*)
            from (select t26.* from statement t26 where t26.speaker_id =
              (select 'actors/wang-yi') order by t26.speaker_id desc, t26.date_earliest desc, t26.id desc limit 301) r) > 300) as is_complete where exists
        (select 1 from record t19 where t19.id = 'actors/wang-yi' and t19.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

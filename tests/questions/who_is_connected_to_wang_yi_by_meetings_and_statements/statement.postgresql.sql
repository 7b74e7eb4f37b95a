with parts_of_of_1(side, whole_id, id) as materialized (with recursive part(side, whole_id, id) as
  (select *
    from (select 'of' as side, t23.id as whole_id, t23.id as id from actor t23 where t23.id = $2) t24 union select part.side, part.whole_id, t22.subject_id from
        part join relation t22 on t22.object_id = part.id and t22.kind = 'part_of') select * from part), linked_to_of_2(side, whole_id, id, first_day, last_day)
        as materialized
(select distinct t19.side, t19.whole_id, case n when 1 then t19.id when 2 then t20.id else t21.person_id end, case n when 3 then t21.likely_from else
    '0000-00-00' end, case n when 3 then t21.likely_until else '9999-99-99' end from parts_of_of_1 t19
  left join office t20 on t20.body_id = t19.id
  left join tenure t21 on t21.office_id = t20.id cross join
  (select 1 as n union all select 2 union all select 3) t25 where case n when 1 then t19.id when 2 then t20.id else t21.person_id end is not null),
      actions_of_of3(side, kind, id, event_id, day, first_day, last_day, tenure_id) as materialized (with candidates as
  (select *
    from (select t17.side, t17.whole_id, 'participation', t16.id, t16.meeting_id, t16.meeting_start_earliest, t16.actor_id, t16.represents_id, t16.office_id,
        t18.start_earliest, case when t18."end" is null then t18.start_latest else t18.end_latest end from linked_to_of_2 t17 cross join participation t16 cross
        join meeting t18 where (t16.actor_id = t17.id or t16.represents_id = t17.id or t16.office_id = t17.id) and t17.id || '' = t17.id and t18.id =
        t16.meeting_id and t16.meeting_start_earliest <= t17.last_day and case when t18."end" is null then t18.start_latest else t18.end_latest end >=
        t17.first_day and (t17.id = t17.whole_id or t16.represents_id = t17.id or (t16.represents_id is null and (t16.office_id is null or t16.office_id =
        t17.id))) and t16.rank <> 'deprecated' and t16.attendance not in ('declined', 'absent') union all select t27.side, t27.whole_id, 'target', t26.id,
        t26.statement_id, t26.statement_date_earliest, t26.record_id, null, null, t28.date_earliest, t28.date_latest from linked_to_of_2 t27 cross join target
        t26 cross join statement t28 where (t26.record_id = t27.id) and t27.id || '' = t27.id and t28.id = t26.statement_id and t26.statement_date_earliest <=
        t27.last_day and t28.date_latest >= t27.first_day and t26.rank <> 'deprecated' union all select t30.side, t30.whole_id, 'statement', t29.id, t29.id,
        t29.date_earliest, t29.speaker_id, t29.principal_id, t29.office_id, t29.date_earliest, t29.date_latest from linked_to_of_2 t30 cross join statement t29
        where (t29.speaker_id = t30.id or t29.principal_id = t30.id or t29.office_id = t30.id) and t30.id || '' = t30.id and t29.date_earliest <= t30.last_day
        and t29.date_latest >= t30.first_day and (t30.id = t30.whole_id or t29.principal_id = t30.id or (t29.principal_id is null and (t29.office_id is null or
        t29.office_id = t30.id)))) candidates(side, whole_id, kind, id, event_id, day, actor_id, principal_id, office_id, first_day, last_day)) select t32.side,
        t32.kind, t32.id, t32.event_id, t32.day, t32.first_day, t32.last_day, nullif(min(case when t32.actor_id = t32.whole_id then '' else
        coalesce(t32.tenure_id, '') end), '')
  from (select t31.side, t31.whole_id, t31.kind, t31.id, t31.event_id, t31.day, t31.actor_id, t31.principal_id, t31.office_id, t31.first_day, t31.last_day,
      coalesce(t31.principal_id, t33.body_id, t35.body_id, case when t31.office_id is null and not exists
      (select 1 from tenure t36 where t36.person_id = t31.actor_id and t36.possible_from <= t31.last_day and t36.possible_until >= t31.first_day and t36.rank <>
          'deprecated' offset 0) then t31.actor_id end) as for_id, t34.id as tenure_id from candidates t31
    left join office t33 on t33.id = t31.office_id and t31.principal_id is null
    left join tenure t34 on t34.person_id = t31.actor_id and t31.principal_id is null and t31.office_id is null and t34.likely_from <= t31.last_day and
        t34.likely_until >= t31.first_day and t34.rank <> 'deprecated'
    left join office t35 on t35.id = t34.office_id) t32 where (t32.actor_id = t32.whole_id or t32.for_id = t32.whole_id or (t32.for_id in
      (select id from parts_of_of_1) and exists (with recursive t37(id) as
        (select t32.for_id union select t40.id from t37 join relation t38 on t38.subject_id = t37.id and t38.kind = 'part_of' join actor t39 on t39.id = t37.id
            and t39.kind <> 'state' join actor t40 on t40.id = t38.object_id where t37.id || '' = t37.id and t38.likely_from <= t32.last_day and
            t38.likely_until >= t32.first_day and t38.rank <> 'deprecated') select 1 from t37 where t37.id = t32.whole_id))) group by t32.side, t32.kind,
            t32.id, t32.event_id, t32.day, t32.first_day, t32.last_day), near_of4(kind, id, middle_id, day, first_day, last_day, number) as materialized
(select *
  from (select kind, id, event_id, day, first_day, last_day, row_number() over (partition by kind order by day desc, id desc) as number from actions_of_of3
      where (kind <> 'participation' or exists
      (select 1 from meeting t42 where t42.id = event_id and t42.status not in ('cancelled')))) t43 where number <= 301), ties5(from_id, to_id, kind, via_id,
          one_id, two_id, day) as materialized
(select
  (select $1), null, null, null, null, null, null where 1 = 0 union all select
  (select $1), for_id, case kind when 'participation' then 'meeting' when 'target' then 'statement' when 'target' then 'statement' when 'statement' then
      'statement' when 'statement' then 'statement' end, middle_id, min(near_id), min(id), max(day)
  from (select *, max(case when for_id =
      (select $1) then 1 else 0 end) over (partition by kind, id) as is_own
    from (with recursive t3(id, middle_id, kind, near_id, day, first_day, last_day, actor_id, for_id, start_id) as
      (select id, middle_id, kind, near_id, day, first_day, last_day, actor_id, for_id, case lifted when 1 then for_id end
        from (select t2.id, t2.middle_id, t2.kind, t2.near_id, t2.day, t2.first_day, t2.last_day, t2.actor_id, case t4.lifted when 1 then
            coalesce(t2.principal_id, t5.body_id, t7.body_id, case when t2.office_id is null and not exists
            (select 1 from tenure t8 where t8.person_id = t2.actor_id and t8.possible_from <= t2.last_day and t8.possible_until >= t2.first_day and t8.rank <>
                'deprecated' offset 0) then t2.actor_id end) else t2.actor_id end as for_id, t4.lifted
          from (select coalesce(t11.id, t12.id, t13.id, t14.id, t15.id, null, null) as id, t9.middle_id, t9.kind, t9.id as near_id, t9.day, t9.first_day,
              t9.last_day, coalesce(t11.actor_id, t12.earlier_id, t13.speaker_id, t14.earlier_id, t15.record_id, null, null) as actor_id,
              coalesce(t11.represents_id, t13.principal_id, null, null) as principal_id, coalesce(t11.office_id, t13.office_id, null, null) as office_id from
              near_of4 t9 cross join
            (select 0 as n union all select 1 as n union all select 2 as n union all select 3 as n union all select 4 as n) t10
            left join participation t11 on t9.kind = 'participation' and t10.n = 0 and t11.meeting_id = t9.middle_id and t11.id <> t9.id and t11.attendance not
                in ('declined', 'absent') and t11.rank <> 'deprecated'
            left join reference t12 on t9.kind = 'target' and t10.n = 1 and t12.statement_id = t9.middle_id and t12.id <> t9.id and t12.rank <> 'deprecated'
            left join statement t13 on t9.kind = 'target' and t10.n = 2 and t13.id = t9.middle_id and t13.id <> t9.id
            left join reference t14 on t9.kind = 'statement' and t10.n = 3 and t14.statement_id = t9.middle_id and t14.id <> t9.id and t14.rank <> 'deprecated'
            left join target t15 on t9.kind = 'statement' and t10.n = 4 and t15.statement_id = t9.middle_id and t15.id <> t9.id and t15.rank <> 'deprecated'
                where t9.number <= 300 and coalesce(t11.id, t12.id, t13.id, t14.id, t15.id, null, null) is not null) t2
          left join office t5 on t5.id = t2.office_id and t2.principal_id is null
          left join tenure t6 on t6.person_id = t2.actor_id and t2.principal_id is null and t2.office_id is null and t6.likely_from <= t2.last_day and
              t6.likely_until >= t2.first_day and t6.rank <> 'deprecated'
          left join office t7 on t7.id = t6.office_id cross join
          (select 0 as lifted union all select 1) t4) t48 where for_id is not null union select t3.id, t3.middle_id, t3.kind, t3.near_id, t3.day, t3.first_day,
              t3.last_day, t3.actor_id, t46.id, t3.start_id from t3 join relation t44 on t44.subject_id = t3.for_id and t44.kind = 'part_of' join actor t45 on
              t45.id = t3.for_id and t45.kind <> 'state' join actor t46 on t46.id = t44.object_id where t46.id <> t3.start_id and t44.likely_from <= t3.last_day
              and t44.likely_until >= t3.first_day and t44.rank <> 'deprecated') select id, middle_id, kind, near_id, day, first_day, last_day, actor_id, for_id
              from t3) t49) t50 where is_own = 0 group by for_id, kind, middle_id), ranked6(record_id, ties, day) as materialized
(select to_id, count(*), max(day) from ties5 group by to_id), page7(record_id, ties, day, place) as materialized
(select *
  from (select record_id, ties, day, row_number() over (order by ties desc, day desc, record_id) as place from ranked6 where true) page where place <= 5), p8 as
      materialized
(select t53.*, row_number() over (order by t53.place) as _n, count(*) over () as _size
  from (select * from page7) t53), shown9(id) as materialized
(select record_id from page7 where place <= 4), counted10(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties5 join shown9 on shown9.id = to_id group by to_id, kind), x11(id, json) as
(select t56._n, concat('[',
    (select string_agg(t58._told, ',')
      from (select row_number() over (order by t57.kind) as _n, ('{"kind":"' || t57.kind) || ('","ties":' || t57.ties || '}') as _told
        from (select kind, ties from counted10 where id = t56.record_id) t57 order by _n limit 9) t58), ']') from p8 t56), latest11(from_id, to_id, kind,
            via_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, via_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, via_id desc, kind) as place from
      ties5 join shown9 on shown9.id = to_id) numbered where place <= 3), told_citation12(id, revision, label, note, record_id, document_id, support_type,
      since, until, value, as_printed, set_aside, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field, attested_from, attested_until,
      presumed_from, presumed_until, value_first, value_last, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t72.id, t72.revision, t72.label, t72.note, t72.record_id, t72.document_id, t72.support_type, t72.since, t72.until, t72.value, t72.as_printed,
    t72.set_aside, t72.start_offset, t72.end_offset, t72.span_sha256, t72.page, t72.phrase, t72.prefix, t72.suffix, t72.field, t72.attested_from,
    t72.attested_until, t72.presumed_from, t72.presumed_until, t72.value_first, t72.value_last, t72.since_earliest, t72.since_latest, t72.until_earliest,
    t72.until_latest from citation t72 where true), x14(id, json) as
(select t59._n, concat('[',
    (select string_agg(t78._told, ',')
      from (select row_number() over (order by t67.place) as _n, concat(((('{"from":{"id":"' || t68.id) || ('","record_kind":' || to_json(t68.record_kind) ||
          ',"label":')) || ((to_json(t68.label) || '},"to":{"id":"' || t69.id) || ('","record_kind":' || to_json(t69.record_kind) || ',"label":'))) ||
          (((to_json(t69.label) || '},"kind":"' || t67.kind) || ('","date":' || case when t67.date is null then 'null' else ('{"text":"' || t67.date ||
          '","earliest":') || (case t67.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t67.date_earliest || '"' end ||
          ',"latest":' || case t67.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t67.date_latest || '"' end || '}') end ||
          ',"via":{"id":"')) || ((t70.id || '","record_kind":' || to_json(t70.record_kind)) || (',"label":' || to_json(t70.label) || '},"edges":['))),
          (select string_agg(t77._told, ',')
            from (select row_number() over (order by t74.place) as _n, ('{"record":{"id":"' || t75.id || '","record_kind":' || to_json(t75.record_kind)) || ((
                ',"label":' || to_json(t75.label)) || ('},"citation":' || case when t76.id is null then 'null' else (('{"id":"' || t76.id) || (
                '","start_offset":' || coalesce(t76.start_offset::text, 'null') || ',"end_offset":')) || ((coalesce(t76.end_offset::text, 'null') || ',"page":'
                || coalesce(to_json(t76.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t76.phrase)::text, 'null') || '}')) end || '}')) as _told
              from (select 1 as place, t67.one_id as record_id,
                (select t71.id from told_citation12 t71 where t71.record_id = t67.one_id and t71.support_type = 'supports' and t71.set_aside is null order by
                    t71.id limit 1) as citation_id where t67.one_id is not null union all select 2 as place, t67.two_id as record_id,
                (select t73.id from told_citation12 t73 where t73.record_id = t67.two_id and t73.support_type = 'supports' and t73.set_aside is null order by
                    t73.id limit 1) as citation_id where t67.two_id is not null) t74
              left join record t75 on t75.id = t74.record_id
              left join citation t76 on t76.id = t74.citation_id order by _n limit 2) t77), ']}') as _told
        from (select latest11.from_id, latest11.to_id, latest11.kind, latest11.via_id, latest11.one_id, latest11.two_id, latest11.place, coalesce(t60.start,
            t61.date, t62.since, t63.since, t64.since, t65.since, t66.formed) as date, coalesce(t60.start_earliest, t61.date_earliest, t62.since_earliest,
            t63.since_earliest, t64.since_earliest, t65.since_earliest, t66.formed_earliest) as date_earliest, coalesce(t60.start_latest, t61.date_latest,
            t62.since_latest, t63.since_latest, t64.since_latest, t65.since_latest, t66.formed_latest) as date_latest from latest11
          left join meeting t60 on t60.id = latest11.via_id
          left join statement t61 on t61.id = latest11.via_id
          left join membership t62 on t62.id = latest11.via_id
          left join obligation t63 on t63.id = latest11.via_id
          left join relation t64 on t64.id = latest11.via_id
          left join tenure t65 on t65.id = latest11.via_id
          left join alliance t66 on t66.id = latest11.via_id where latest11.to_id = t59.record_id) t67
        left join record t68 on t68.id = t67.from_id
        left join record t69 on t69.id = t67.to_id
        left join record t70 on t70.id = t67.via_id order by _n limit 3) t78), ']') from p8 t59), x15(id, json) as
(select 1, concat('[',
    (select string_agg(t79._told, ',')
      from (select t54._n as _n, concat(('{"record":{"id":"' || t55.id || '","record_kind":' || to_json(t55.record_kind)) || ((',"label":' ||
          to_json(t55.label)) || ('},"ties":' || t54.ties || ',"counts":')),
          (select x11.json from x11 where x11.id = t54._n), ',"latest":',
          (select x14.json from x14 where x14.id = t54._n), '}') as _told from p8 t54
        left join record t55 on t55.id = t54.record_id order by _n limit 4) t79), ']')), between13(from_id, to_id, kind, via_id, one_id, two_id, day) as
            materialized (with among(from_id, to_id, kind, via_id, one_id, two_id, day) as
  (select t82.from_id, t82.to_id, t82.kind, t82.via_id, t82.one_id, t82.two_id, t82.day from shown9 cross join lateral
    (select shown9.id, t85.actor_id, 'meeting', t83.meeting_id, min(t83.id), min(t85.id), max(t83.meeting_start_earliest)
      from (select t83.* from participation t83 where t83.actor_id >= shown9.id and t83.actor_id <= shown9.id and t83.attendance not in ('declined', 'absent')
          and t83.rank <> 'deprecated' and
        (select 1 from meeting t84 where t84.id = t83.meeting_id and t84.status not in ('cancelled')) is not null order by t83.actor_id desc,
            t83.meeting_start_earliest desc, t83.id desc limit 8) t83 cross join participation t85 where t85.actor_id <> shown9.id and t85.meeting_id =
            t83.meeting_id and t85.attendance not in ('declined', 'absent') and t85.rank <> 'deprecated' group by t85.actor_id, t83.meeting_id union all select
            shown9.id, t89.record_id, 'statement', t87.statement_id, min(t87.id), min(t89.id), max(t87.statement_date_earliest)
      from (select t87.* from reference t87 where t87.earlier_id >= shown9.id and t87.earlier_id <= shown9.id and t87.rank <> 'deprecated' order by
          t87.earlier_id desc, t87.statement_date_earliest desc, t87.id desc limit 8) t87 cross join target t89 where t89.record_id <> shown9.id and
          t89.statement_id = t87.statement_id and t89.rank <> 'deprecated' group by t89.record_id, t87.statement_id union all select shown9.id, t92.speaker_id,
          'statement', t91.statement_id, min(t91.id), min(t92.id), max(t91.statement_date_earliest)
      from (select t91.* from reference t91 where t91.earlier_id >= shown9.id and t91.earlier_id <= shown9.id and t91.rank <> 'deprecated' order by
          t91.earlier_id desc, t91.statement_date_earliest desc, t91.id desc limit 8) t91 cross join statement t92 where t92.speaker_id <> shown9.id and t92.id
          = t91.statement_id group by t92.speaker_id, t91.statement_id union all select shown9.id, t96.earlier_id, 'statement', t94.statement_id, min(t94.id),
          min(t96.id), max(t94.statement_date_earliest)
      from (select t94.* from target t94 where t94.record_id >= shown9.id and t94.record_id <= shown9.id and t94.rank <> 'deprecated' order by t94.record_id
          desc, t94.statement_date_earliest desc, t94.id desc limit 8) t94 cross join reference t96 where t96.earlier_id <> shown9.id and t96.statement_id =
          t94.statement_id and t96.rank <> 'deprecated' group by t96.earlier_id, t94.statement_id union all select shown9.id, t99.speaker_id, 'statement',
          t98.statement_id, min(t98.id), min(t99.id), max(t98.statement_date_earliest)
      from (select t98.* from target t98 where t98.record_id >= shown9.id and t98.record_id <= shown9.id and t98.rank <> 'deprecated' order by t98.record_id
          desc, t98.statement_date_earliest desc, t98.id desc limit 8) t98 cross join statement t99 where t99.speaker_id <> shown9.id and t99.id =
          t98.statement_id group by t99.speaker_id, t98.statement_id union all select shown9.id, t102.earlier_id, 'statement', t101.id, min(t101.id),
          min(t102.id), max(t101.date_earliest)
      from (select t101.* from statement t101 where t101.speaker_id >= shown9.id and t101.speaker_id <= shown9.id order by t101.speaker_id desc,
          t101.date_earliest desc, t101.id desc limit 8) t101 cross join reference t102 where t102.earlier_id <> shown9.id and t102.statement_id = t101.id and
          t102.rank <> 'deprecated' group by t102.earlier_id, t101.id union all select shown9.id, t105.record_id, 'statement', t104.id, min(t104.id),
          min(t105.id), max(t104.date_earliest)
      from (select t104.* from statement t104 where t104.speaker_id >= shown9.id and t104.speaker_id <= shown9.id order by t104.speaker_id desc,
          t104.date_earliest desc, t104.id desc limit 8) t104 cross join target t105 where t105.record_id <> shown9.id and t105.statement_id = t104.id and
          t105.rank <> 'deprecated' group by t105.record_id, t104.id) t82(from_id, to_id, kind, via_id, one_id, two_id, day)) select from_id, to_id, kind,
          via_id, one_id, two_id, day
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case
      when from_id > to_id then from_id else to_id end order by day desc, via_id desc, kind, from_id) as place from among join shown9 on shown9.id = to_id)
      numbered where place = 1), p17 as materialized
(select t114.*, row_number() over (order by t114.from_id, t114.to_id) as _n
  from (select between13.from_id, between13.to_id, between13.kind, between13.via_id, between13.one_id, between13.two_id, coalesce(t107.start, t108.date,
      t109.since, t110.since, t111.since, t112.since, t113.formed) as date, coalesce(t107.start_earliest, t108.date_earliest, t109.since_earliest,
      t110.since_earliest, t111.since_earliest, t112.since_earliest, t113.formed_earliest) as date_earliest, coalesce(t107.start_latest, t108.date_latest,
      t109.since_latest, t110.since_latest, t111.since_latest, t112.since_latest, t113.formed_latest) as date_latest from between13
    left join meeting t107 on t107.id = between13.via_id
    left join statement t108 on t108.id = between13.via_id
    left join membership t109 on t109.id = between13.via_id
    left join obligation t110 on t110.id = between13.via_id
    left join relation t111 on t111.id = between13.via_id
    left join tenure t112 on t112.id = between13.via_id
    left join alliance t113 on t113.id = between13.via_id) t114), x18(id, json) as
(select t119._n, concat('[',
    (select string_agg(t125._told, ',')
      from (select row_number() over (order by t122.place) as _n, ('{"record":{"id":"' || t123.id || '","record_kind":' || to_json(t123.record_kind)) || ((
          ',"label":' || to_json(t123.label)) || ('},"citation":' || case when t124.id is null then 'null' else (('{"id":"' || t124.id) || ('","start_offset":'
          || coalesce(t124.start_offset::text, 'null') || ',"end_offset":')) || ((coalesce(t124.end_offset::text, 'null') || ',"page":' ||
          coalesce(to_json(t124.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t124.phrase)::text, 'null') || '}')) end || '}')) as _told
        from (select 1 as place, t119.one_id as record_id,
          (select t120.id from told_citation12 t120 where t120.record_id = t119.one_id and t120.support_type = 'supports' and t120.set_aside is null order by
              t120.id limit 1) as citation_id where t119.one_id is not null union all select 2 as place, t119.two_id as record_id,
          (select t121.id from told_citation12 t121 where t121.record_id = t119.two_id and t121.support_type = 'supports' and t121.set_aside is null order by
              t121.id limit 1) as citation_id where t119.two_id is not null) t122
        left join record t123 on t123.id = t122.record_id
        left join citation t124 on t124.id = t122.citation_id order by _n limit 2) t125), ']') from p17 t119), x19(id, json) as
(select 1, concat('[',
    (select string_agg(t126._told, ',')
      from (select t115._n as _n, concat(((('{"from":{"id":"' || t116.id) || ('","record_kind":' || to_json(t116.record_kind) || ',"label":')) ||
          ((to_json(t116.label) || '},"to":{"id":"' || t117.id) || ('","record_kind":' || to_json(t117.record_kind) || ',"label":'))) || (((to_json(t117.label)
          || '},"kind":"' || t115.kind) || ('","date":' || case when t115.date is null then 'null' else ('{"text":"' || t115.date || '","earliest":') || (case
          t115.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t115.date_earliest || '"' end || ',"latest":' || case
          t115.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t115.date_latest || '"' end || '}') end || ',"via":{"id":"'))
          || ((t118.id || '","record_kind":' || to_json(t118.record_kind)) || (',"label":' || to_json(t118.label) || '},"edges":'))),
          (select x18.json from x18 where x18.id = t115._n), '}') as _told from p17 t115
        left join record t116 on t116.id = t115.from_id
        left join record t117 on t117.id = t115.to_id
        left join record t118 on t118.id = t115.via_id order by _n limit 200) t126), ']')) select concat('{"data":', coalesce(
    (select concat('{"neighbours":',
        (select x15.json from x15), ',"next":', coalesce(to_json(
            (select encode(convert_to('neighbours' || ' ' || cast(t80.ties as text) || ' ' || cast(t80.day as text) || ' ' || cast(t80.record_id as text),
                'UTF8'), 'hex') from p8 t80 where _n = 4 and _size > 4))::text, 'null'), ',"ties_among":',
        (select x19.json from x19), (',"total_count":' || t1.total_count) || (',"is_complete":' || case when t1.is_complete then 'true' else 'false' end || '}'
            ))
      from (select
        (select count(*) from ranked6) as total_count, not (
          (select $4) = '' or exists
          (select 1 from near_of4 where number > 300)) as is_complete where exists
        (select 1 from record t51 where t51.id = $3 and t51.retired is null)) t1), ' null'), ',"revision":',
  (select value from counter where name = 'revision'), '}')

with parts_of_of_1(side, whole_id, id) as materialized (with recursive part(side, whole_id, id) as
  (select *
    from (select 'of' as side, t23.id as whole_id, t23.id as id from actor t23 where t23.id = $2) t24 union select part.side, part.whole_id, t22.subject_id from
        part join relation t22 on t22.object_id = part.id and t22.kind = 'part_of') select * from part), linked_to_of_2(side, whole_id, id, first_day, last_day)
        as materialized
(select distinct t19.side, t19.whole_id, case n when 1 then t19.id when 2 then t20.id else t21.person_id end, case n when 3 then t21.likely_from else
    '0000-00-00' end, case n when 3 then t21.likely_until else '9999-99-99' end from parts_of_of_1 t19
  left join office t20 on t20.body_id = t19.id
  left join tenure t21 on t21.office_id = t20.id cross join
  (select 1 as n union all select 2 union all select 3) t25 where case n when 1 then t19.id when 2 then t20.id else t21.person_id end is not null),
      actions_of_of3(side, kind, id, event_id, day, first_day, last_day, tenure_id) as materialized (with candidates as
  (select *
    from (select t17.side, t17.whole_id, 'participation', t16.id, t16.meeting_id, t16.meeting_start_earliest, t16.actor_id, t16.represents_id, t16.office_id,
        t18.start_earliest, case when t18."end" is null then t18.start_latest else t18.end_latest end from linked_to_of_2 t17 cross join participation t16 cross
        join meeting t18 where (t16.actor_id = t17.id or t16.represents_id = t17.id or t16.office_id = t17.id) and t17.id || '' = t17.id and t18.id =
        t16.meeting_id and t16.meeting_start_earliest <= t17.last_day and case when t18."end" is null then t18.start_latest else t18.end_latest end >=
        t17.first_day and (t17.id = t17.whole_id or t16.represents_id = t17.id or (t16.represents_id is null and (t16.office_id is null or t16.office_id =
        t17.id))) and t16.rank <> 'deprecated' and t16.attendance not in ('declined', 'absent') union all select t27.side, t27.whole_id, 'target', t26.id,
        t26.statement_id, t26.statement_date_earliest, t26.record_id, null, null, t28.date_earliest, t28.date_latest from linked_to_of_2 t27 cross join target
        t26 cross join statement t28 where (t26.record_id = t27.id) and t27.id || '' = t27.id and t28.id = t26.statement_id and t26.statement_date_earliest <=
        t27.last_day and t28.date_latest >= t27.first_day and t26.rank <> 'deprecated' union all select t30.side, t30.whole_id, 'statement', t29.id, t29.id,
        t29.date_earliest, t29.speaker_id, t29.principal_id, t29.office_id, t29.date_earliest, t29.date_latest from linked_to_of_2 t30 cross join statement t29
        where (t29.speaker_id = t30.id or t29.principal_id = t30.id or t29.office_id = t30.id) and t30.id || '' = t30.id and t29.date_earliest <= t30.last_day
        and t29.date_latest >= t30.first_day and (t30.id = t30.whole_id or t29.principal_id = t30.id or (t29.principal_id is null and (t29.office_id is null or
        t29.office_id = t30.id)))) candidates(side, whole_id, kind, id, event_id, day, actor_id, principal_id, office_id, first_day, last_day)) select t32.side,
        t32.kind, t32.id, t32.event_id, t32.day, t32.first_day, t32.last_day, nullif(min(case when t32.actor_id = t32.whole_id then '' else
        coalesce(t32.tenure_id, '') end), '')
  from (select t31.side, t31.whole_id, t31.kind, t31.id, t31.event_id, t31.day, t31.actor_id, t31.principal_id, t31.office_id, t31.first_day, t31.last_day,
      coalesce(t31.principal_id, t33.body_id, t35.body_id, case when t31.office_id is null and not exists
      (select 1 from tenure t36 where t36.person_id = t31.actor_id and t36.possible_from <= t31.last_day and t36.possible_until >= t31.first_day and t36.rank <>
          'deprecated' offset 0) then t31.actor_id end) as for_id, t34.id as tenure_id from candidates t31
    left join office t33 on t33.id = t31.office_id and t31.principal_id is null
    left join tenure t34 on t34.person_id = t31.actor_id and t31.principal_id is null and t31.office_id is null and t34.likely_from <= t31.last_day and
        t34.likely_until >= t31.first_day and t34.rank <> 'deprecated'
    left join office t35 on t35.id = t34.office_id) t32 where (t32.actor_id = t32.whole_id or t32.for_id = t32.whole_id or (t32.for_id in
      (select id from parts_of_of_1) and exists (with recursive t37(id) as
        (select t32.for_id union select t40.id from t37 join relation t38 on t38.subject_id = t37.id and t38.kind = 'part_of' join actor t39 on t39.id = t37.id
            and t39.kind <> 'state' join actor t40 on t40.id = t38.object_id where t37.id || '' = t37.id and t38.likely_from <= t32.last_day and
            t38.likely_until >= t32.first_day and t38.rank <> 'deprecated') select 1 from t37 where t37.id = t32.whole_id))) group by t32.side, t32.kind,
            t32.id, t32.event_id, t32.day, t32.first_day, t32.last_day), near_of4(kind, id, middle_id, day, first_day, last_day, number) as materialized
(select *
  from (select kind, id, event_id, day, first_day, last_day, row_number() over (partition by kind order by day desc, id desc) as number from actions_of_of3
      where (kind <> 'participation' or exists
      (select 1 from meeting t42 where t42.id = event_id and t42.status not in ('cancelled')))) t43 where number <= 301), ties5(from_id, to_id, kind, via_id,
          one_id, two_id, day) as materialized
(select
  (select $1), null, null, null, null, null, null where 1 = 0 union all select
  (select $1), for_id, case kind when 'participation' then 'meeting' when 'target' then 'statement' when 'target' then 'statement' when 'statement' then
      'statement' when 'statement' then 'statement' end, middle_id, min(near_id), min(id), max(day)
  from (select *, max(case when for_id =
      (select $1) then 1 else 0 end) over (partition by kind, id) as is_own
    from (with recursive t3(id, middle_id, kind, near_id, day, first_day, last_day, actor_id, for_id, start_id) as
      (select id, middle_id, kind, near_id, day, first_day, last_day, actor_id, for_id, case lifted when 1 then for_id end
        from (select t2.id, t2.middle_id, t2.kind, t2.near_id, t2.day, t2.first_day, t2.last_day, t2.actor_id, case t4.lifted when 1 then
            coalesce(t2.principal_id, t5.body_id, t7.body_id, case when t2.office_id is null and not exists
            (select 1 from tenure t8 where t8.person_id = t2.actor_id and t8.possible_from <= t2.last_day and t8.possible_until >= t2.first_day and t8.rank <>
                'deprecated' offset 0) then t2.actor_id end) else t2.actor_id end as for_id, t4.lifted
          from (select coalesce(t11.id, t12.id, t13.id, t14.id, t15.id, null, null) as id, t9.middle_id, t9.kind, t9.id as near_id, t9.day, t9.first_day,
              t9.last_day, coalesce(t11.actor_id, t12.earlier_id, t13.speaker_id, t14.earlier_id, t15.record_id, null, null) as actor_id,
              coalesce(t11.represents_id, t13.principal_id, null, null) as principal_id, coalesce(t11.office_id, t13.office_id, null, null) as office_id from
              near_of4 t9 cross join
            (select 0 as n union all select 1 as n union all select 2 as n union all select 3 as n union all select 4 as n) t10
            left join participation t11 on t9.kind = 'participation' and t10.n = 0 and t11.meeting_id = t9.middle_id and t11.id <> t9.id and t11.attendance not
                in ('declined', 'absent') and t11.rank <> 'deprecated'
            left join reference t12 on t9.kind = 'target' and t10.n = 1 and t12.statement_id = t9.middle_id and t12.id <> t9.id and t12.rank <> 'deprecated'
            left join statement t13 on t9.kind = 'target' and t10.n = 2 and t13.id = t9.middle_id and t13.id <> t9.id
            left join reference t14 on t9.kind = 'statement' and t10.n = 3 and t14.statement_id = t9.middle_id and t14.id <> t9.id and t14.rank <> 'deprecated'
            left join target t15 on t9.kind = 'statement' and t10.n = 4 and t15.statement_id = t9.middle_id and t15.id <> t9.id and t15.rank <> 'deprecated'
                where t9.number <= 300 and coalesce(t11.id, t12.id, t13.id, t14.id, t15.id, null, null) is not null) t2
          left join office t5 on t5.id = t2.office_id and t2.principal_id is null
          left join tenure t6 on t6.person_id = t2.actor_id and t2.principal_id is null and t2.office_id is null and t6.likely_from <= t2.last_day and
              t6.likely_until >= t2.first_day and t6.rank <> 'deprecated'
          left join office t7 on t7.id = t6.office_id cross join
          (select 0 as lifted union all select 1) t4) t48 where for_id is not null union select t3.id, t3.middle_id, t3.kind, t3.near_id, t3.day, t3.first_day,
              t3.last_day, t3.actor_id, t46.id, t3.start_id from t3 join relation t44 on t44.subject_id = t3.for_id and t44.kind = 'part_of' join actor t45 on
              t45.id = t3.for_id and t45.kind <> 'state' join actor t46 on t46.id = t44.object_id where t46.id <> t3.start_id and t44.likely_from <= t3.last_day
              and t44.likely_until >= t3.first_day and t44.rank <> 'deprecated') select id, middle_id, kind, near_id, day, first_day, last_day, actor_id, for_id
              from t3) t49) t50 where is_own = 0 group by for_id, kind, middle_id), ranked6(record_id, ties, day) as materialized
(select to_id, count(*), max(day) from ties5 group by to_id), page7(record_id, ties, day, place) as materialized
(select *
  from (select record_id, ties, day, row_number() over (order by ties desc, day desc, record_id) as place from ranked6 where true) page where place <= 5), p8 as
      materialized
(select t53.*, row_number() over (order by t53.place) as _n, count(*) over () as _size
  from (select * from page7) t53), shown9(id) as materialized
(select record_id from page7 where place <= 4), counted10(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties5 join shown9 on shown9.id = to_id group by to_id, kind), x11(id, json) as
(select t56._n, concat('[',
    (select string_agg(t58._told, ',')
      from (select row_number() over (order by t57.kind) as _n, ('{"kind":"' || upper(t57.kind)) || ('","ties":' || t57.ties || '}') as _told
        from (select kind, ties from counted10 where id = t56.record_id) t57 order by _n limit 9) t58), ']') from p8 t56), latest11(from_id, to_id, kind,
            via_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, via_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, via_id desc, kind) as place from
      ties5 join shown9 on shown9.id = to_id) numbered where place <= 3), told_citation12(id, revision, label, note, record_id, document_id, support_type,
      since, until, value, as_printed, set_aside, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field, attested_from, attested_until,
      presumed_from, presumed_until, value_first, value_last, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t72.id, t72.revision, t72.label, t72.note, t72.record_id, t72.document_id, t72.support_type, t72.since, t72.until, t72.value, t72.as_printed,
    t72.set_aside, t72.start_offset, t72.end_offset, t72.span_sha256, t72.page, t72.phrase, t72.prefix, t72.suffix, t72.field, t72.attested_from,
    t72.attested_until, t72.presumed_from, t72.presumed_until, t72.value_first, t72.value_last, t72.since_earliest, t72.since_latest, t72.until_earliest,
    t72.until_latest from citation t72 where true), x14(id, json) as
(select t59._n, concat('[',
    (select string_agg(t78._told, ',')
      from (select row_number() over (order by t67.place) as _n, concat(((('{"from":{"id":"' || t68.id) || ('","recordKind":' || to_json(upper(t68.record_kind))
          || ',"label":')) || ((to_json(t68.label) || '},"to":{"id":"' || t69.id) || ('","recordKind":' || to_json(upper(t69.record_kind)) || ',"label":'))) ||
          (((to_json(t69.label) || '},"kind":"' || upper(t67.kind)) || ('","date":' || case when t67.date is null then 'null' else ('{"text":"' || t67.date ||
          '","earliest":') || (case t67.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t67.date_earliest || '"' end ||
          ',"latest":' || case t67.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t67.date_latest || '"' end || '}') end ||
          ',"via":{"id":"')) || ((t70.id || '","recordKind":' || to_json(upper(t70.record_kind))) || (',"label":' || to_json(t70.label) || '},"edges":['))),
          (select string_agg(t77._told, ',')
            from (select row_number() over (order by t74.place) as _n, ('{"record":{"id":"' || t75.id || '","recordKind":' || to_json(upper(t75.record_kind)))
                || ((',"label":' || to_json(t75.label)) || ('},"citation":' || case when t76.id is null then 'null' else (('{"id":"' || t76.id) || (
                '","startOffset":' || coalesce(t76.start_offset::text, 'null') || ',"endOffset":')) || ((coalesce(t76.end_offset::text, 'null') || ',"page":' ||
                coalesce(to_json(t76.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t76.phrase)::text, 'null') || '}')) end || '}')) as _told
              from (select 1 as place, t67.one_id as record_id,
                (select t71.id from told_citation12 t71 where t71.record_id = t67.one_id and t71.support_type = 'supports' and t71.set_aside is null order by
                    t71.id limit 1) as citation_id where t67.one_id is not null union all select 2 as place, t67.two_id as record_id,
                (select t73.id from told_citation12 t73 where t73.record_id = t67.two_id and t73.support_type = 'supports' and t73.set_aside is null order by
                    t73.id limit 1) as citation_id where t67.two_id is not null) t74
              left join record t75 on t75.id = t74.record_id
              left join citation t76 on t76.id = t74.citation_id order by _n limit 2) t77), ']}') as _told
        from (select latest11.from_id, latest11.to_id, latest11.kind, latest11.via_id, latest11.one_id, latest11.two_id, latest11.place, coalesce(t60.start,
            t61.date, t62.since, t63.since, t64.since, t65.since, t66.formed) as date, coalesce(t60.start_earliest, t61.date_earliest, t62.since_earliest,
            t63.since_earliest, t64.since_earliest, t65.since_earliest, t66.formed_earliest) as date_earliest, coalesce(t60.start_latest, t61.date_latest,
            t62.since_latest, t63.since_latest, t64.since_latest, t65.since_latest, t66.formed_latest) as date_latest from latest11
          left join meeting t60 on t60.id = latest11.via_id
          left join statement t61 on t61.id = latest11.via_id
          left join membership t62 on t62.id = latest11.via_id
          left join obligation t63 on t63.id = latest11.via_id
          left join relation t64 on t64.id = latest11.via_id
          left join tenure t65 on t65.id = latest11.via_id
          left join alliance t66 on t66.id = latest11.via_id where latest11.to_id = t59.record_id) t67
        left join record t68 on t68.id = t67.from_id
        left join record t69 on t69.id = t67.to_id
        left join record t70 on t70.id = t67.via_id order by _n limit 3) t78), ']') from p8 t59), x15(id, json) as
(select 1, concat('[',
    (select string_agg(t79._told, ',')
      from (select t54._n as _n, concat(('{"record":{"id":"' || t55.id || '","recordKind":' || to_json(upper(t55.record_kind))) || ((',"label":' ||
          to_json(t55.label)) || ('},"ties":' || t54.ties || ',"counts":')),
          (select x11.json from x11 where x11.id = t54._n), ',"latest":',
          (select x14.json from x14 where x14.id = t54._n), '}') as _told from p8 t54
        left join record t55 on t55.id = t54.record_id order by _n limit 4) t79), ']')), between13(from_id, to_id, kind, via_id, one_id, two_id, day) as
            materialized (with among(from_id, to_id, kind, via_id, one_id, two_id, day) as
  (select t81.from_id, t81.to_id, t81.kind, t81.via_id, t81.one_id, t81.two_id, t81.day from shown9 cross join lateral
    (select shown9.id, t84.actor_id, 'meeting', t82.meeting_id, min(t82.id), min(t84.id), max(t82.meeting_start_earliest)
      from (select t82.* from participation t82 where t82.actor_id >= shown9.id and t82.actor_id <= shown9.id and t82.attendance not in ('declined', 'absent')
          and t82.rank <> 'deprecated' and
        (select 1 from meeting t83 where t83.id = t82.meeting_id and t83.status not in ('cancelled')) is not null order by t82.actor_id desc,
            t82.meeting_start_earliest desc, t82.id desc limit 8) t82 cross join participation t84 where t84.actor_id <> shown9.id and t84.meeting_id =
            t82.meeting_id and t84.attendance not in ('declined', 'absent') and t84.rank <> 'deprecated' group by t84.actor_id, t82.meeting_id union all select
            shown9.id, t88.record_id, 'statement', t86.statement_id, min(t86.id), min(t88.id), max(t86.statement_date_earliest)
      from (select t86.* from reference t86 where t86.earlier_id >= shown9.id and t86.earlier_id <= shown9.id and t86.rank <> 'deprecated' order by
          t86.earlier_id desc, t86.statement_date_earliest desc, t86.id desc limit 8) t86 cross join target t88 where t88.record_id <> shown9.id and
          t88.statement_id = t86.statement_id and t88.rank <> 'deprecated' group by t88.record_id, t86.statement_id union all select shown9.id, t91.speaker_id,
          'statement', t90.statement_id, min(t90.id), min(t91.id), max(t90.statement_date_earliest)
      from (select t90.* from reference t90 where t90.earlier_id >= shown9.id and t90.earlier_id <= shown9.id and t90.rank <> 'deprecated' order by
          t90.earlier_id desc, t90.statement_date_earliest desc, t90.id desc limit 8) t90 cross join statement t91 where t91.speaker_id <> shown9.id and t91.id
          = t90.statement_id group by t91.speaker_id, t90.statement_id union all select shown9.id, t95.earlier_id, 'statement', t93.statement_id, min(t93.id),
          min(t95.id), max(t93.statement_date_earliest)
      from (select t93.* from target t93 where t93.record_id >= shown9.id and t93.record_id <= shown9.id and t93.rank <> 'deprecated' order by t93.record_id
          desc, t93.statement_date_earliest desc, t93.id desc limit 8) t93 cross join reference t95 where t95.earlier_id <> shown9.id and t95.statement_id =
          t93.statement_id and t95.rank <> 'deprecated' group by t95.earlier_id, t93.statement_id union all select shown9.id, t98.speaker_id, 'statement',
          t97.statement_id, min(t97.id), min(t98.id), max(t97.statement_date_earliest)
      from (select t97.* from target t97 where t97.record_id >= shown9.id and t97.record_id <= shown9.id and t97.rank <> 'deprecated' order by t97.record_id
          desc, t97.statement_date_earliest desc, t97.id desc limit 8) t97 cross join statement t98 where t98.speaker_id <> shown9.id and t98.id =
          t97.statement_id group by t98.speaker_id, t97.statement_id union all select shown9.id, t101.earlier_id, 'statement', t100.id, min(t100.id),
          min(t101.id), max(t100.date_earliest)
      from (select t100.* from statement t100 where t100.speaker_id >= shown9.id and t100.speaker_id <= shown9.id order by t100.speaker_id desc,
          t100.date_earliest desc, t100.id desc limit 8) t100 cross join reference t101 where t101.earlier_id <> shown9.id and t101.statement_id = t100.id and
          t101.rank <> 'deprecated' group by t101.earlier_id, t100.id union all select shown9.id, t104.record_id, 'statement', t103.id, min(t103.id),
          min(t104.id), max(t103.date_earliest)
      from (select t103.* from statement t103 where t103.speaker_id >= shown9.id and t103.speaker_id <= shown9.id order by t103.speaker_id desc,
          t103.date_earliest desc, t103.id desc limit 8) t103 cross join target t104 where t104.record_id <> shown9.id and t104.statement_id = t103.id and
          t104.rank <> 'deprecated' group by t104.record_id, t103.id) t81(from_id, to_id, kind, via_id, one_id, two_id, day)) select from_id, to_id, kind,
          via_id, one_id, two_id, day
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case
      when from_id > to_id then from_id else to_id end order by day desc, via_id desc, kind, from_id) as place from among join shown9 on shown9.id = to_id)
      numbered where place = 1), p17 as materialized
(select t113.*, row_number() over (order by t113.from_id, t113.to_id) as _n
  from (select between13.from_id, between13.to_id, between13.kind, between13.via_id, between13.one_id, between13.two_id, coalesce(t106.start, t107.date,
      t108.since, t109.since, t110.since, t111.since, t112.formed) as date, coalesce(t106.start_earliest, t107.date_earliest, t108.since_earliest,
      t109.since_earliest, t110.since_earliest, t111.since_earliest, t112.formed_earliest) as date_earliest, coalesce(t106.start_latest, t107.date_latest,
      t108.since_latest, t109.since_latest, t110.since_latest, t111.since_latest, t112.formed_latest) as date_latest from between13
    left join meeting t106 on t106.id = between13.via_id
    left join statement t107 on t107.id = between13.via_id
    left join membership t108 on t108.id = between13.via_id
    left join obligation t109 on t109.id = between13.via_id
    left join relation t110 on t110.id = between13.via_id
    left join tenure t111 on t111.id = between13.via_id
    left join alliance t112 on t112.id = between13.via_id) t113), x18(id, json) as
(select t118._n, concat('[',
    (select string_agg(t124._told, ',')
      from (select row_number() over (order by t121.place) as _n, ('{"record":{"id":"' || t122.id || '","recordKind":' || to_json(upper(t122.record_kind))) ||
          ((',"label":' || to_json(t122.label)) || ('},"citation":' || case when t123.id is null then 'null' else (('{"id":"' || t123.id) || ('","startOffset":'
          || coalesce(t123.start_offset::text, 'null') || ',"endOffset":')) || ((coalesce(t123.end_offset::text, 'null') || ',"page":' ||
          coalesce(to_json(t123.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t123.phrase)::text, 'null') || '}')) end || '}')) as _told
        from (select 1 as place, t118.one_id as record_id,
          (select t119.id from told_citation12 t119 where t119.record_id = t118.one_id and t119.support_type = 'supports' and t119.set_aside is null order by
              t119.id limit 1) as citation_id where t118.one_id is not null union all select 2 as place, t118.two_id as record_id,
          (select t120.id from told_citation12 t120 where t120.record_id = t118.two_id and t120.support_type = 'supports' and t120.set_aside is null order by
              t120.id limit 1) as citation_id where t118.two_id is not null) t121
        left join record t122 on t122.id = t121.record_id
        left join citation t123 on t123.id = t121.citation_id order by _n limit 2) t124), ']') from p17 t118), x19(id, json) as
(select 1, concat('[',
    (select string_agg(t125._told, ',')
      from (select t114._n as _n, concat(((('{"from":{"id":"' || t115.id) || ('","recordKind":' || to_json(upper(t115.record_kind)) || ',"label":')) ||
          ((to_json(t115.label) || '},"to":{"id":"' || t116.id) || ('","recordKind":' || to_json(upper(t116.record_kind)) || ',"label":'))) ||
          (((to_json(t116.label) || '},"kind":"' || upper(t114.kind)) || ('","date":' || case when t114.date is null then 'null' else ('{"text":"' || t114.date
          || '","earliest":') || (case t114.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t114.date_earliest || '"' end
          || ',"latest":' || case t114.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t114.date_latest || '"' end || '}')
          end || ',"via":{"id":"')) || ((t117.id || '","recordKind":' || to_json(upper(t117.record_kind))) || (',"label":' || to_json(t117.label) ||
          '},"edges":'))),
          (select x18.json from x18 where x18.id = t114._n), '}') as _told from p17 t114
        left join record t115 on t115.id = t114.from_id
        left join record t116 on t116.id = t114.to_id
        left join record t117 on t117.id = t114.via_id order by _n limit 200) t125), ']')) select concat('{"data":{"network":', coalesce(
    (select concat('{"neighbours":',
        (select x15.json from x15), ',"tiesAmong":',
        (select x19.json from x19), ',"pageInfo":',
        (select concat('{"hasNextPage":', case when count(*) > 4 then 'true' else 'false' end, ',"endCursor":', coalesce(to_json(max(case when _n = 4 or _n =
            _size and _n < 4 then encode(convert_to('neighbours' || ' ' || cast(t126.ties as text) || ' ' || cast(t126.day as text) || ' ' ||
            cast(t126.record_id as text), 'UTF8'), 'hex') end))::text, 'null'), '}') from p8 t126), (',"totalCount":' || t1.total_count) || (',"isComplete":' ||
            case when t1.is_complete then 'true' else 'false' end || '}'))
      from (select
        (select count(*) from ranked6) as total_count, not (
          (select $4) = '' or exists
          (select 1 from near_of4 where number > 300)) as is_complete where exists
        (select 1 from record t51 where t51.id = $3 and t51.retired is null)) t1), ' null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

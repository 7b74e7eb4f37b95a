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
      actions_of_of3(side, kind, id, event_id, day, first_day, last_day, tenure_id) as materialized (with candidates(side, whole_id, kind, id, event_id, day,
      actor_id, principal_id, office_id, first_day, last_day) as
  (select t17.side, t17.whole_id, 'participation', t16.id, t16.meeting_id, t16.meeting_start_earliest, t16.actor_id, t16.represents_id, t16.office_id,
      t18.start_earliest, case when t18."end" is null then t18.start_latest else t18.end_latest end from linked_to_of_2 t17 cross join participation t16 cross
      join meeting t18 where (t16.actor_id = t17.id or t16.represents_id = t17.id or t16.office_id = t17.id) and t17.id || '' = t17.id and t18.id =
      t16.meeting_id and t16.meeting_start_earliest <= t17.last_day and case when t18."end" is null then t18.start_latest else t18.end_latest end >=
      t17.first_day and t16.rank <> 'deprecated' and t16.attendance not in ('declined', 'absent') union all select t27.side, t27.whole_id, 'target', t26.id,
      t26.statement_id, t26.statement_date_earliest, t26.record_id, null, null, t28.date_earliest, t28.date_latest from linked_to_of_2 t27 cross join target t26
      cross join statement t28 where (t26.record_id = t27.id) and t27.id || '' = t27.id and t28.id = t26.statement_id and t26.statement_date_earliest <=
      t27.last_day and t28.date_latest >= t27.first_day and t26.rank <> 'deprecated' union all select t30.side, t30.whole_id, 'statement', t29.id, t29.id,
      t29.date_earliest, t29.speaker_id, t29.principal_id, t29.office_id, t29.date_earliest, t29.date_latest from linked_to_of_2 t30 cross join statement t29
      where (t29.speaker_id = t30.id or t29.principal_id = t30.id or t29.office_id = t30.id) and t30.id || '' = t30.id and t29.date_earliest <= t30.last_day and
      t29.date_latest >= t30.first_day) select t32.side, t32.kind, t32.id, t32.event_id, t32.day, t32.first_day, t32.last_day, nullif(min(case when t32.actor_id
      = t32.whole_id then '' else coalesce(t32.tenure_id, '') end), '')
  from (select t31.side, t31.whole_id, t31.kind, t31.id, t31.event_id, t31.day, t31.actor_id, t31.principal_id, t31.office_id, t31.first_day, t31.last_day,
      coalesce(t31.principal_id, t33.body_id, t35.body_id, case when t31.office_id is null and not exists
      (select 1 from tenure t36 where t36.person_id = t31.actor_id and t36.possible_from <= t31.last_day and t36.possible_until >= t31.first_day and t36.rank <>
          'deprecated') then t31.actor_id end) as for_id, t34.id as tenure_id from candidates t31
    left join office t33 on t33.id = t31.office_id and t31.principal_id is null
    left join tenure t34 on t34.person_id = t31.actor_id and t31.principal_id is null and t31.office_id is null and t34.likely_from <= t31.last_day and
        t34.likely_until >= t31.first_day and t34.rank <> 'deprecated'
    left join office t35 on t35.id = t34.office_id) t32 where (t32.actor_id = t32.whole_id or t32.for_id = t32.whole_id or (t32.for_id in
      (select id from parts_of_of_1) and exists (with recursive t37(id) as
        (select t32.for_id union select t40.id from t37 join relation t38 on t38.subject_id = t37.id and t38.kind = 'part_of' join actor t39 on t39.id = t37.id
            and t39.kind <> 'state' join actor t40 on t40.id = t38.object_id where t38.likely_from <= t32.last_day and t38.likely_until >= t32.first_day and
            t38.rank <> 'deprecated') select 1 from t37 where t37.id = t32.whole_id))) group by t32.side, t32.kind, t32.id, t32.event_id, t32.day,
            t32.first_day, t32.last_day), near_of4(kind, id, middle_id, day, first_day, last_day, number) as materialized
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
                'deprecated') then t2.actor_id end) else t2.actor_id end as for_id, t4.lifted
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
              from t3) t49) t50 where is_own = 0 group by for_id, kind, middle_id), ranked6(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties5 group by to_id) counted), p7 as materialized
(select t53.*, row_number() over (order by t53.place) as _n
  from (select id as record_id, ties, place from ranked6 where place <= 4) t53), shown7(id) as materialized
(select id from ranked6 where place <= 4), counted8(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties5 join shown7 on shown7.id = to_id group by to_id, kind), x10(id, json) as
(select t56._n, concat('[',
    (select string_agg(t58._told, ',')
      from (select row_number() over (order by t57.kind) as _n, ('{"kind":"' || t57.kind) || ('","ties":' || t57.ties || '}') as _told
        from (select kind, ties from counted8 where id = t56.record_id) t57 order by _n limit 9) t58), ']') from p7 t56), latest9(from_id, to_id, kind, via_id,
            one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, via_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, via_id desc, kind) as place from
      ties5 join shown7 on shown7.id = to_id) numbered where place <= 3), told_citation10(id, revision, label, note, record_id, document_id, support_type,
      since, until, value, as_printed, set_aside, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field, attested_from, attested_until,
      presumed_from, presumed_until, value_first, value_last, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t72.id, t72.revision, t72.label, t72.note, t72.record_id, t72.document_id, t72.support_type, t72.since, t72.until, t72.value, t72.as_printed,
    t72.set_aside, t72.start_offset, t72.end_offset, t72.span_sha256, t72.page, t72.phrase, t72.prefix, t72.suffix, t72.field, t72.attested_from,
    t72.attested_until, t72.presumed_from, t72.presumed_until, t72.value_first, t72.value_last, t72.since_earliest, t72.since_latest, t72.until_earliest,
    t72.until_latest from citation t72 where true), x13(id, json) as
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
                (select t71.id from told_citation10 t71 where t71.record_id = t67.one_id and t71.support_type = 'supports' and t71.set_aside is null order by
                    t71.id limit 1) as citation_id where t67.one_id is not null union all select 2 as place, t67.two_id as record_id,
                (select t73.id from told_citation10 t73 where t73.record_id = t67.two_id and t73.support_type = 'supports' and t73.set_aside is null order by
                    t73.id limit 1) as citation_id where t67.two_id is not null) t74
              left join record t75 on t75.id = t74.record_id
              left join citation t76 on t76.id = t74.citation_id order by _n limit 2) t77), ']}') as _told
        from (select latest9.from_id, latest9.to_id, latest9.kind, latest9.via_id, latest9.one_id, latest9.two_id, latest9.place, coalesce(t60.start, t61.date,
            t62.since, t63.since, t64.since, t65.since, t66.formed) as date, coalesce(t60.start_earliest, t61.date_earliest, t62.since_earliest,
            t63.since_earliest, t64.since_earliest, t65.since_earliest, t66.formed_earliest) as date_earliest, coalesce(t60.start_latest, t61.date_latest,
            t62.since_latest, t63.since_latest, t64.since_latest, t65.since_latest, t66.formed_latest) as date_latest from latest9
          left join meeting t60 on t60.id = latest9.via_id
          left join statement t61 on t61.id = latest9.via_id
          left join membership t62 on t62.id = latest9.via_id
          left join obligation t63 on t63.id = latest9.via_id
          left join relation t64 on t64.id = latest9.via_id
          left join tenure t65 on t65.id = latest9.via_id
          left join alliance t66 on t66.id = latest9.via_id where latest9.to_id = t59.record_id) t67
        left join record t68 on t68.id = t67.from_id
        left join record t69 on t69.id = t67.to_id
        left join record t70 on t70.id = t67.via_id order by _n limit 3) t78), ']') from p7 t59), x14(id, json) as
(select 1, concat('[',
    (select string_agg(t79._told, ',')
      from (select t54._n as _n, concat(('{"record":{"id":"' || t55.id || '","record_kind":' || to_json(t55.record_kind)) || ((',"label":' ||
          to_json(t55.label)) || ('},"ties":' || t54.ties || ',"counts":')),
          (select x10.json from x10 where x10.id = t54._n), ',"latest":',
          (select x13.json from x13 where x13.id = t54._n), '}') as _told from p7 t54
        left join record t55 on t55.id = t54.record_id order by _n limit 100) t79), ']')), between11(from_id, to_id, kind, via_id, one_id, two_id, day) as
            materialized (with among(from_id, to_id, kind, via_id, one_id, two_id, day) as
  (select t81.from_id, t81.to_id, t81.kind, t81.via_id, t81.one_id, t81.two_id, t81.day from shown7 cross join lateral
    (select shown7.id, t84.actor_id, 'meeting', t82.meeting_id, min(t82.id), min(t84.id), max(t82.meeting_start_earliest)
      from (select t82.* from participation t82 where t82.actor_id >= shown7.id and t82.actor_id <= shown7.id and t82.attendance not in ('declined', 'absent')
          and t82.rank <> 'deprecated' and
        (select 1 from meeting t83 where t83.id = t82.meeting_id and t83.status not in ('cancelled')) is not null order by t82.actor_id desc,
            t82.meeting_start_earliest desc, t82.id desc limit 8) t82 cross join participation t84 where t84.actor_id <> shown7.id and t84.meeting_id =
            t82.meeting_id and t84.attendance not in ('declined', 'absent') and t84.rank <> 'deprecated' group by t84.actor_id, t82.meeting_id union all select
            shown7.id, t88.record_id, 'statement', t86.statement_id, min(t86.id), min(t88.id), max(t86.statement_date_earliest)
      from (select t86.* from reference t86 where t86.earlier_id >= shown7.id and t86.earlier_id <= shown7.id and t86.rank <> 'deprecated' order by
          t86.earlier_id desc, t86.statement_date_earliest desc, t86.id desc limit 8) t86 cross join target t88 where t88.record_id <> shown7.id and
          t88.statement_id = t86.statement_id and t88.rank <> 'deprecated' group by t88.record_id, t86.statement_id union all select shown7.id, t91.speaker_id,
          'statement', t90.statement_id, min(t90.id), min(t91.id), max(t90.statement_date_earliest)
      from (select t90.* from reference t90 where t90.earlier_id >= shown7.id and t90.earlier_id <= shown7.id and t90.rank <> 'deprecated' order by
          t90.earlier_id desc, t90.statement_date_earliest desc, t90.id desc limit 8) t90 cross join statement t91 where t91.speaker_id <> shown7.id and t91.id
          = t90.statement_id group by t91.speaker_id, t90.statement_id union all select shown7.id, t95.earlier_id, 'statement', t93.statement_id, min(t93.id),
          min(t95.id), max(t93.statement_date_earliest)
      from (select t93.* from target t93 where t93.record_id >= shown7.id and t93.record_id <= shown7.id and t93.rank <> 'deprecated' order by t93.record_id
          desc, t93.statement_date_earliest desc, t93.id desc limit 8) t93 cross join reference t95 where t95.earlier_id <> shown7.id and t95.statement_id =
          t93.statement_id and t95.rank <> 'deprecated' group by t95.earlier_id, t93.statement_id union all select shown7.id, t98.speaker_id, 'statement',
          t97.statement_id, min(t97.id), min(t98.id), max(t97.statement_date_earliest)
      from (select t97.* from target t97 where t97.record_id >= shown7.id and t97.record_id <= shown7.id and t97.rank <> 'deprecated' order by t97.record_id
          desc, t97.statement_date_earliest desc, t97.id desc limit 8) t97 cross join statement t98 where t98.speaker_id <> shown7.id and t98.id =
          t97.statement_id group by t98.speaker_id, t97.statement_id union all select shown7.id, t101.earlier_id, 'statement', t100.id, min(t100.id),
          min(t101.id), max(t100.date_earliest)
      from (select t100.* from statement t100 where t100.speaker_id >= shown7.id and t100.speaker_id <= shown7.id order by t100.speaker_id desc,
          t100.date_earliest desc, t100.id desc limit 8) t100 cross join reference t101 where t101.earlier_id <> shown7.id and t101.statement_id = t100.id and
          t101.rank <> 'deprecated' group by t101.earlier_id, t100.id union all select shown7.id, t104.record_id, 'statement', t103.id, min(t103.id),
          min(t104.id), max(t103.date_earliest)
      from (select t103.* from statement t103 where t103.speaker_id >= shown7.id and t103.speaker_id <= shown7.id order by t103.speaker_id desc,
          t103.date_earliest desc, t103.id desc limit 8) t103 cross join target t104 where t104.record_id <> shown7.id and t104.statement_id = t103.id and
          t104.rank <> 'deprecated' group by t104.record_id, t103.id) t81(from_id, to_id, kind, via_id, one_id, two_id, day)) select from_id, to_id, kind,
          via_id, one_id, two_id, day
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case
      when from_id > to_id then from_id else to_id end order by day desc, via_id desc, kind, from_id) as place from among join shown7 on shown7.id = to_id)
      numbered where place = 1), p16 as materialized
(select t113.*, row_number() over (order by t113.from_id, t113.to_id) as _n
  from (select between11.from_id, between11.to_id, between11.kind, between11.via_id, between11.one_id, between11.two_id, coalesce(t106.start, t107.date,
      t108.since, t109.since, t110.since, t111.since, t112.formed) as date, coalesce(t106.start_earliest, t107.date_earliest, t108.since_earliest,
      t109.since_earliest, t110.since_earliest, t111.since_earliest, t112.formed_earliest) as date_earliest, coalesce(t106.start_latest, t107.date_latest,
      t108.since_latest, t109.since_latest, t110.since_latest, t111.since_latest, t112.formed_latest) as date_latest from between11
    left join meeting t106 on t106.id = between11.via_id
    left join statement t107 on t107.id = between11.via_id
    left join membership t108 on t108.id = between11.via_id
    left join obligation t109 on t109.id = between11.via_id
    left join relation t110 on t110.id = between11.via_id
    left join tenure t111 on t111.id = between11.via_id
    left join alliance t112 on t112.id = between11.via_id) t113), x17(id, json) as
(select t118._n, concat('[',
    (select string_agg(t124._told, ',')
      from (select row_number() over (order by t121.place) as _n, ('{"record":{"id":"' || t122.id || '","record_kind":' || to_json(t122.record_kind)) || ((
          ',"label":' || to_json(t122.label)) || ('},"citation":' || case when t123.id is null then 'null' else (('{"id":"' || t123.id) || ('","start_offset":'
          || coalesce(t123.start_offset::text, 'null') || ',"end_offset":')) || ((coalesce(t123.end_offset::text, 'null') || ',"page":' ||
          coalesce(to_json(t123.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t123.phrase)::text, 'null') || '}')) end || '}')) as _told
        from (select 1 as place, t118.one_id as record_id,
          (select t119.id from told_citation10 t119 where t119.record_id = t118.one_id and t119.support_type = 'supports' and t119.set_aside is null order by
              t119.id limit 1) as citation_id where t118.one_id is not null union all select 2 as place, t118.two_id as record_id,
          (select t120.id from told_citation10 t120 where t120.record_id = t118.two_id and t120.support_type = 'supports' and t120.set_aside is null order by
              t120.id limit 1) as citation_id where t118.two_id is not null) t121
        left join record t122 on t122.id = t121.record_id
        left join citation t123 on t123.id = t121.citation_id order by _n limit 2) t124), ']') from p16 t118), x18(id, json) as
(select 1, concat('[',
    (select string_agg(t125._told, ',')
      from (select t114._n as _n, concat(((('{"from":{"id":"' || t115.id) || ('","record_kind":' || to_json(t115.record_kind) || ',"label":')) ||
          ((to_json(t115.label) || '},"to":{"id":"' || t116.id) || ('","record_kind":' || to_json(t116.record_kind) || ',"label":'))) || (((to_json(t116.label)
          || '},"kind":"' || t114.kind) || ('","date":' || case when t114.date is null then 'null' else ('{"text":"' || t114.date || '","earliest":') || (case
          t114.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t114.date_earliest || '"' end || ',"latest":' || case
          t114.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t114.date_latest || '"' end || '}') end || ',"via":{"id":"'))
          || ((t117.id || '","record_kind":' || to_json(t117.record_kind)) || (',"label":' || to_json(t117.label) || '},"edges":'))),
          (select x17.json from x17 where x17.id = t114._n), '}') as _told from p16 t114
        left join record t115 on t115.id = t114.from_id
        left join record t116 on t116.id = t114.to_id
        left join record t117 on t117.id = t114.via_id order by _n limit 200) t125), ']')) select concat('{"data":', coalesce(
    (select concat('{"neighbours":',
        (select x14.json from x14), ',"edges":',
        (select x18.json from x18), (',"remaining_count":' || t1.remaining_count) || (',"is_complete":' || case when t1.is_complete then 'true' else 'false' end
            || '}'))
      from (select
        (select count(*) from ranked6 where place > 4) as remaining_count, not (
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
      actions_of_of3(side, kind, id, event_id, day, first_day, last_day, tenure_id) as materialized (with candidates(side, whole_id, kind, id, event_id, day,
      actor_id, principal_id, office_id, first_day, last_day) as
  (select t17.side, t17.whole_id, 'participation', t16.id, t16.meeting_id, t16.meeting_start_earliest, t16.actor_id, t16.represents_id, t16.office_id,
      t18.start_earliest, case when t18."end" is null then t18.start_latest else t18.end_latest end from linked_to_of_2 t17 cross join participation t16 cross
      join meeting t18 where (t16.actor_id = t17.id or t16.represents_id = t17.id or t16.office_id = t17.id) and t17.id || '' = t17.id and t18.id =
      t16.meeting_id and t16.meeting_start_earliest <= t17.last_day and case when t18."end" is null then t18.start_latest else t18.end_latest end >=
      t17.first_day and t16.rank <> 'deprecated' and t16.attendance not in ('declined', 'absent') union all select t27.side, t27.whole_id, 'target', t26.id,
      t26.statement_id, t26.statement_date_earliest, t26.record_id, null, null, t28.date_earliest, t28.date_latest from linked_to_of_2 t27 cross join target t26
      cross join statement t28 where (t26.record_id = t27.id) and t27.id || '' = t27.id and t28.id = t26.statement_id and t26.statement_date_earliest <=
      t27.last_day and t28.date_latest >= t27.first_day and t26.rank <> 'deprecated' union all select t30.side, t30.whole_id, 'statement', t29.id, t29.id,
      t29.date_earliest, t29.speaker_id, t29.principal_id, t29.office_id, t29.date_earliest, t29.date_latest from linked_to_of_2 t30 cross join statement t29
      where (t29.speaker_id = t30.id or t29.principal_id = t30.id or t29.office_id = t30.id) and t30.id || '' = t30.id and t29.date_earliest <= t30.last_day and
      t29.date_latest >= t30.first_day) select t32.side, t32.kind, t32.id, t32.event_id, t32.day, t32.first_day, t32.last_day, nullif(min(case when t32.actor_id
      = t32.whole_id then '' else coalesce(t32.tenure_id, '') end), '')
  from (select t31.side, t31.whole_id, t31.kind, t31.id, t31.event_id, t31.day, t31.actor_id, t31.principal_id, t31.office_id, t31.first_day, t31.last_day,
      coalesce(t31.principal_id, t33.body_id, t35.body_id, case when t31.office_id is null and not exists
      (select 1 from tenure t36 where t36.person_id = t31.actor_id and t36.possible_from <= t31.last_day and t36.possible_until >= t31.first_day and t36.rank <>
          'deprecated') then t31.actor_id end) as for_id, t34.id as tenure_id from candidates t31
    left join office t33 on t33.id = t31.office_id and t31.principal_id is null
    left join tenure t34 on t34.person_id = t31.actor_id and t31.principal_id is null and t31.office_id is null and t34.likely_from <= t31.last_day and
        t34.likely_until >= t31.first_day and t34.rank <> 'deprecated'
    left join office t35 on t35.id = t34.office_id) t32 where (t32.actor_id = t32.whole_id or t32.for_id = t32.whole_id or (t32.for_id in
      (select id from parts_of_of_1) and exists (with recursive t37(id) as
        (select t32.for_id union select t40.id from t37 join relation t38 on t38.subject_id = t37.id and t38.kind = 'part_of' join actor t39 on t39.id = t37.id
            and t39.kind <> 'state' join actor t40 on t40.id = t38.object_id where t38.likely_from <= t32.last_day and t38.likely_until >= t32.first_day and
            t38.rank <> 'deprecated') select 1 from t37 where t37.id = t32.whole_id))) group by t32.side, t32.kind, t32.id, t32.event_id, t32.day,
            t32.first_day, t32.last_day), near_of4(kind, id, middle_id, day, first_day, last_day, number) as materialized
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
                'deprecated') then t2.actor_id end) else t2.actor_id end as for_id, t4.lifted
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
              from t3) t49) t50 where is_own = 0 group by for_id, kind, middle_id), ranked6(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties5 group by to_id) counted), p7 as materialized
(select t53.*, row_number() over (order by t53.place) as _n
  from (select id as record_id, ties, place from ranked6 where place <= 4) t53), shown7(id) as materialized
(select id from ranked6 where place <= 4), counted8(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties5 join shown7 on shown7.id = to_id group by to_id, kind), x10(id, json) as
(select t56._n, concat('[',
    (select string_agg(t58._told, ',')
      from (select row_number() over (order by t57.kind) as _n, ('{"kind":"' || upper(t57.kind)) || ('","ties":' || t57.ties || '}') as _told
        from (select kind, ties from counted8 where id = t56.record_id) t57 order by _n limit 9) t58), ']') from p7 t56), latest9(from_id, to_id, kind, via_id,
            one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, via_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, via_id desc, kind) as place from
      ties5 join shown7 on shown7.id = to_id) numbered where place <= 3), told_citation10(id, revision, label, note, record_id, document_id, support_type,
      since, until, value, as_printed, set_aside, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field, attested_from, attested_until,
      presumed_from, presumed_until, value_first, value_last, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t72.id, t72.revision, t72.label, t72.note, t72.record_id, t72.document_id, t72.support_type, t72.since, t72.until, t72.value, t72.as_printed,
    t72.set_aside, t72.start_offset, t72.end_offset, t72.span_sha256, t72.page, t72.phrase, t72.prefix, t72.suffix, t72.field, t72.attested_from,
    t72.attested_until, t72.presumed_from, t72.presumed_until, t72.value_first, t72.value_last, t72.since_earliest, t72.since_latest, t72.until_earliest,
    t72.until_latest from citation t72 where true), x13(id, json) as
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
                (select t71.id from told_citation10 t71 where t71.record_id = t67.one_id and t71.support_type = 'supports' and t71.set_aside is null order by
                    t71.id limit 1) as citation_id where t67.one_id is not null union all select 2 as place, t67.two_id as record_id,
                (select t73.id from told_citation10 t73 where t73.record_id = t67.two_id and t73.support_type = 'supports' and t73.set_aside is null order by
                    t73.id limit 1) as citation_id where t67.two_id is not null) t74
              left join record t75 on t75.id = t74.record_id
              left join citation t76 on t76.id = t74.citation_id order by _n limit 2) t77), ']}') as _told
        from (select latest9.from_id, latest9.to_id, latest9.kind, latest9.via_id, latest9.one_id, latest9.two_id, latest9.place, coalesce(t60.start, t61.date,
            t62.since, t63.since, t64.since, t65.since, t66.formed) as date, coalesce(t60.start_earliest, t61.date_earliest, t62.since_earliest,
            t63.since_earliest, t64.since_earliest, t65.since_earliest, t66.formed_earliest) as date_earliest, coalesce(t60.start_latest, t61.date_latest,
            t62.since_latest, t63.since_latest, t64.since_latest, t65.since_latest, t66.formed_latest) as date_latest from latest9
          left join meeting t60 on t60.id = latest9.via_id
          left join statement t61 on t61.id = latest9.via_id
          left join membership t62 on t62.id = latest9.via_id
          left join obligation t63 on t63.id = latest9.via_id
          left join relation t64 on t64.id = latest9.via_id
          left join tenure t65 on t65.id = latest9.via_id
          left join alliance t66 on t66.id = latest9.via_id where latest9.to_id = t59.record_id) t67
        left join record t68 on t68.id = t67.from_id
        left join record t69 on t69.id = t67.to_id
        left join record t70 on t70.id = t67.via_id order by _n limit 3) t78), ']') from p7 t59), x14(id, json) as
(select 1, concat('[',
    (select string_agg(t79._told, ',')
      from (select t54._n as _n, concat(('{"record":{"id":"' || t55.id || '","recordKind":' || to_json(upper(t55.record_kind))) || ((',"label":' ||
          to_json(t55.label)) || ('},"ties":' || t54.ties || ',"counts":')),
          (select x10.json from x10 where x10.id = t54._n), ',"latest":',
          (select x13.json from x13 where x13.id = t54._n), '}') as _told from p7 t54
        left join record t55 on t55.id = t54.record_id order by _n limit 100) t79), ']')), between11(from_id, to_id, kind, via_id, one_id, two_id, day) as
            materialized (with among(from_id, to_id, kind, via_id, one_id, two_id, day) as
  (select t81.from_id, t81.to_id, t81.kind, t81.via_id, t81.one_id, t81.two_id, t81.day from shown7 cross join lateral
    (select shown7.id, t84.actor_id, 'meeting', t82.meeting_id, min(t82.id), min(t84.id), max(t82.meeting_start_earliest)
      from (select t82.* from participation t82 where t82.actor_id >= shown7.id and t82.actor_id <= shown7.id and t82.attendance not in ('declined', 'absent')
          and t82.rank <> 'deprecated' and
        (select 1 from meeting t83 where t83.id = t82.meeting_id and t83.status not in ('cancelled')) is not null order by t82.actor_id desc,
            t82.meeting_start_earliest desc, t82.id desc limit 8) t82 cross join participation t84 where t84.actor_id <> shown7.id and t84.meeting_id =
            t82.meeting_id and t84.attendance not in ('declined', 'absent') and t84.rank <> 'deprecated' group by t84.actor_id, t82.meeting_id union all select
            shown7.id, t88.record_id, 'statement', t86.statement_id, min(t86.id), min(t88.id), max(t86.statement_date_earliest)
      from (select t86.* from reference t86 where t86.earlier_id >= shown7.id and t86.earlier_id <= shown7.id and t86.rank <> 'deprecated' order by
          t86.earlier_id desc, t86.statement_date_earliest desc, t86.id desc limit 8) t86 cross join target t88 where t88.record_id <> shown7.id and
          t88.statement_id = t86.statement_id and t88.rank <> 'deprecated' group by t88.record_id, t86.statement_id union all select shown7.id, t91.speaker_id,
          'statement', t90.statement_id, min(t90.id), min(t91.id), max(t90.statement_date_earliest)
      from (select t90.* from reference t90 where t90.earlier_id >= shown7.id and t90.earlier_id <= shown7.id and t90.rank <> 'deprecated' order by
          t90.earlier_id desc, t90.statement_date_earliest desc, t90.id desc limit 8) t90 cross join statement t91 where t91.speaker_id <> shown7.id and t91.id
          = t90.statement_id group by t91.speaker_id, t90.statement_id union all select shown7.id, t95.earlier_id, 'statement', t93.statement_id, min(t93.id),
          min(t95.id), max(t93.statement_date_earliest)
      from (select t93.* from target t93 where t93.record_id >= shown7.id and t93.record_id <= shown7.id and t93.rank <> 'deprecated' order by t93.record_id
          desc, t93.statement_date_earliest desc, t93.id desc limit 8) t93 cross join reference t95 where t95.earlier_id <> shown7.id and t95.statement_id =
          t93.statement_id and t95.rank <> 'deprecated' group by t95.earlier_id, t93.statement_id union all select shown7.id, t98.speaker_id, 'statement',
          t97.statement_id, min(t97.id), min(t98.id), max(t97.statement_date_earliest)
      from (select t97.* from target t97 where t97.record_id >= shown7.id and t97.record_id <= shown7.id and t97.rank <> 'deprecated' order by t97.record_id
          desc, t97.statement_date_earliest desc, t97.id desc limit 8) t97 cross join statement t98 where t98.speaker_id <> shown7.id and t98.id =
          t97.statement_id group by t98.speaker_id, t97.statement_id union all select shown7.id, t101.earlier_id, 'statement', t100.id, min(t100.id),
          min(t101.id), max(t100.date_earliest)
      from (select t100.* from statement t100 where t100.speaker_id >= shown7.id and t100.speaker_id <= shown7.id order by t100.speaker_id desc,
          t100.date_earliest desc, t100.id desc limit 8) t100 cross join reference t101 where t101.earlier_id <> shown7.id and t101.statement_id = t100.id and
          t101.rank <> 'deprecated' group by t101.earlier_id, t100.id union all select shown7.id, t104.record_id, 'statement', t103.id, min(t103.id),
          min(t104.id), max(t103.date_earliest)
      from (select t103.* from statement t103 where t103.speaker_id >= shown7.id and t103.speaker_id <= shown7.id order by t103.speaker_id desc,
          t103.date_earliest desc, t103.id desc limit 8) t103 cross join target t104 where t104.record_id <> shown7.id and t104.statement_id = t103.id and
          t104.rank <> 'deprecated' group by t104.record_id, t103.id) t81(from_id, to_id, kind, via_id, one_id, two_id, day)) select from_id, to_id, kind,
          via_id, one_id, two_id, day
  from (select from_id, to_id, kind, via_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case
      when from_id > to_id then from_id else to_id end order by day desc, via_id desc, kind, from_id) as place from among join shown7 on shown7.id = to_id)
      numbered where place = 1), p16 as materialized
(select t113.*, row_number() over (order by t113.from_id, t113.to_id) as _n
  from (select between11.from_id, between11.to_id, between11.kind, between11.via_id, between11.one_id, between11.two_id, coalesce(t106.start, t107.date,
      t108.since, t109.since, t110.since, t111.since, t112.formed) as date, coalesce(t106.start_earliest, t107.date_earliest, t108.since_earliest,
      t109.since_earliest, t110.since_earliest, t111.since_earliest, t112.formed_earliest) as date_earliest, coalesce(t106.start_latest, t107.date_latest,
      t108.since_latest, t109.since_latest, t110.since_latest, t111.since_latest, t112.formed_latest) as date_latest from between11
    left join meeting t106 on t106.id = between11.via_id
    left join statement t107 on t107.id = between11.via_id
    left join membership t108 on t108.id = between11.via_id
    left join obligation t109 on t109.id = between11.via_id
    left join relation t110 on t110.id = between11.via_id
    left join tenure t111 on t111.id = between11.via_id
    left join alliance t112 on t112.id = between11.via_id) t113), x17(id, json) as
(select t118._n, concat('[',
    (select string_agg(t124._told, ',')
      from (select row_number() over (order by t121.place) as _n, ('{"record":{"id":"' || t122.id || '","recordKind":' || to_json(upper(t122.record_kind))) ||
          ((',"label":' || to_json(t122.label)) || ('},"citation":' || case when t123.id is null then 'null' else (('{"id":"' || t123.id) || ('","startOffset":'
          || coalesce(t123.start_offset::text, 'null') || ',"endOffset":')) || ((coalesce(t123.end_offset::text, 'null') || ',"page":' ||
          coalesce(to_json(t123.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t123.phrase)::text, 'null') || '}')) end || '}')) as _told
        from (select 1 as place, t118.one_id as record_id,
          (select t119.id from told_citation10 t119 where t119.record_id = t118.one_id and t119.support_type = 'supports' and t119.set_aside is null order by
              t119.id limit 1) as citation_id where t118.one_id is not null union all select 2 as place, t118.two_id as record_id,
          (select t120.id from told_citation10 t120 where t120.record_id = t118.two_id and t120.support_type = 'supports' and t120.set_aside is null order by
              t120.id limit 1) as citation_id where t118.two_id is not null) t121
        left join record t122 on t122.id = t121.record_id
        left join citation t123 on t123.id = t121.citation_id order by _n limit 2) t124), ']') from p16 t118), x18(id, json) as
(select 1, concat('[',
    (select string_agg(t125._told, ',')
      from (select t114._n as _n, concat(((('{"from":{"id":"' || t115.id) || ('","recordKind":' || to_json(upper(t115.record_kind)) || ',"label":')) ||
          ((to_json(t115.label) || '},"to":{"id":"' || t116.id) || ('","recordKind":' || to_json(upper(t116.record_kind)) || ',"label":'))) ||
          (((to_json(t116.label) || '},"kind":"' || upper(t114.kind)) || ('","date":' || case when t114.date is null then 'null' else ('{"text":"' || t114.date
          || '","earliest":') || (case t114.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t114.date_earliest || '"' end
          || ',"latest":' || case t114.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t114.date_latest || '"' end || '}')
          end || ',"via":{"id":"')) || ((t117.id || '","recordKind":' || to_json(upper(t117.record_kind))) || (',"label":' || to_json(t117.label) ||
          '},"edges":'))),
          (select x17.json from x17 where x17.id = t114._n), '}') as _told from p16 t114
        left join record t115 on t115.id = t114.from_id
        left join record t116 on t116.id = t114.to_id
        left join record t117 on t117.id = t114.via_id order by _n limit 200) t125), ']')) select concat('{"data":{"network":', coalesce(
    (select concat('{"neighbours":',
        (select x14.json from x14), ',"edges":',
        (select x18.json from x18), (',"remainingCount":' || t1.remaining_count) || (',"isComplete":' || case when t1.is_complete then 'true' else 'false' end
            || '}'))
      from (select
        (select count(*) from ranked6 where place > 4) as remaining_count, not (
          (select $4) = '' or exists
          (select 1 from near_of4 where number > 300)) as is_complete where exists
        (select 1 from record t51 where t51.id = $3 and t51.retired is null)) t1), ' null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

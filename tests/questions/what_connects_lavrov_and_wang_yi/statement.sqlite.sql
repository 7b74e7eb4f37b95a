with participations_of_a1(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t3 where t3.actor_id = 'actors/sergey-lavrov') t5 limit 4000) t6), participations_of_b2(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t7 where t7.actor_id = 'actors/wang-yi') t9 limit 4000) t10), told_participation3(id, revision, label, note, since, until,
        disputed, rank, confidence, meeting_id, actor_id, role, represents_id, office_id, attendance, since_earliest, since_latest, until_earliest,
        until_latest, meeting_start_earliest) as not materialized
(select t14.id, t14.revision, t14.label, t14.note, t14.since, t14.until, t14.disputed, t14.rank, t14.confidence, t14.meeting_id, t14.actor_id, t14.role,
    t14.represents_id, t14.office_id, t14.attendance, t14.since_earliest, t14.since_latest, t14.until_earliest, t14.until_latest, t14.meeting_start_earliest
    from participation t14 where t14.rank <> 'deprecated'), participations_of_a_by_participations4(event_id, day) as materialized
(select t11.event_id, t11.day
  from (select t15.id, t15.meeting_id as event_id, t15.meeting_start_earliest as day, null as tenure_id from told_participation3 t15 where t15.actor_id =
      'actors/sergey-lavrov' and t15.attendance in ('present', 'remote')) t11 where
  (select n from participations_of_a1) <=
  (select n from participations_of_b2) and (exists
    (select t12.id, t12.meeting_id as event_id, t12.meeting_start_earliest as day, null as tenure_id from told_participation3 t12 where t12.meeting_id =
        t11.event_id and t12.actor_id = 'actors/wang-yi' and t12.attendance in ('present', 'remote'))) and exists
  (select 1 from meeting t2 where t2.id = t11.event_id and t2.status = 'held') order by t11.day desc, t11.id desc limit 1001),
      participations_of_b_by_participations5(event_id, day) as materialized
(select t17.event_id, t17.day
  from (select t20.id, t20.meeting_id as event_id, t20.meeting_start_earliest as day, null as tenure_id from told_participation3 t20 where t20.actor_id =
      'actors/wang-yi' and t20.attendance in ('present', 'remote')) t17 where
  (select n from participations_of_a1) >
  (select n from participations_of_b2) and (exists
    (select t18.id, t18.meeting_id as event_id, t18.meeting_start_earliest as day, null as tenure_id from told_participation3 t18 where t18.meeting_id =
        t17.event_id and t18.actor_id = 'actors/sergey-lavrov' and t18.attendance in ('present', 'remote'))) and exists
  (select 1 from meeting t2 where t2.id = t17.event_id and t2.status = 'held') order by t17.day desc, t17.id desc limit 1001), met6(event_id, day, _place) as
      materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select * from participations_of_a_by_participations4 union select * from participations_of_b_by_participations5) t22), statements_of_a7(n) as
      materialized
(select count(*)
  from (select 1
    from (select 1 from statement t23 where t23.speaker_id = 'actors/sergey-lavrov') t25 limit 4000) t26), targets_of_b8(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from target t27 where t27.record_id = 'actors/wang-yi') t29 limit 4000) t30), told_target9(id, revision, label, note, since, until, disputed,
        rank, confidence, statement_id, record_id, role, mention, stance, since_earliest, since_latest, until_earliest, until_latest, statement_date_earliest)
        as not materialized
(select t34.id, t34.revision, t34.label, t34.note, t34.since, t34.until, t34.disputed, t34.rank, t34.confidence, t34.statement_id, t34.record_id, t34.role,
    t34.mention, t34.stance, t34.since_earliest, t34.since_latest, t34.until_earliest, t34.until_latest, t34.statement_date_earliest from target t34 where
    t34.rank <> 'deprecated'), told_statement10(id, revision, label, summary, speaker_id, office_id, principal_id, meeting_id, date, form, speech_act,
    date_earliest, date_latest) as not materialized
(select t37.id, t37.revision, t37.label, t37.summary, t37.speaker_id, t37.office_id, t37.principal_id, t37.meeting_id, t37.date, t37.form, t37.speech_act,
    t37.date_earliest, t37.date_latest from statement t37 where true), statements_of_a_by_targets11(event_id, day) as materialized
(select t31.event_id, t31.day
  from (select t35.id, t35.id as event_id, t35.date_earliest as day, null as tenure_id from told_statement10 t35 where t35.speaker_id = 'actors/sergey-lavrov')
      t31 where
  (select n from statements_of_a7) <=
  (select n from targets_of_b8) and (exists
    (select t32.id, t32.statement_id as event_id, t32.statement_date_earliest as day, null as tenure_id from told_target9 t32 where t32.statement_id =
        t31.event_id and t32.record_id = 'actors/wang-yi')) order by t31.day desc, t31.id desc limit 1001), targets_of_b_by_statements12(event_id, day) as
        materialized
(select t38.event_id, t38.day
  from (select t41.id, t41.statement_id as event_id, t41.statement_date_earliest as day, null as tenure_id from told_target9 t41 where t41.record_id =
      'actors/wang-yi') t38 where
  (select n from statements_of_a7) >
  (select n from targets_of_b8) and (exists
    (select t39.id, t39.id as event_id, t39.date_earliest as day, null as tenure_id from told_statement10 t39 where t39.id = t38.event_id and t39.speaker_id =
        'actors/sergey-lavrov')) order by t38.day desc, t38.id desc limit 1001), a_to_b13(event_id, day, _place) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select * from statements_of_a_by_targets11 union select * from targets_of_b_by_statements12) t43), statements_of_b14(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from statement t44 where t44.speaker_id = 'actors/wang-yi') t46 limit 4000) t47), targets_of_a15(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from target t48 where t48.record_id = 'actors/sergey-lavrov') t50 limit 4000) t51), statements_of_b_by_targets16(event_id, day) as
        materialized
(select t52.event_id, t52.day
  from (select t55.id, t55.id as event_id, t55.date_earliest as day, null as tenure_id from told_statement10 t55 where t55.speaker_id = 'actors/wang-yi') t52
      where
  (select n from statements_of_b14) <=
  (select n from targets_of_a15) and (exists
    (select t53.id, t53.statement_id as event_id, t53.statement_date_earliest as day, null as tenure_id from told_target9 t53 where t53.statement_id =
        t52.event_id and t53.record_id = 'actors/sergey-lavrov')) order by t52.day desc, t52.id desc limit 1001), targets_of_a_by_statements17(event_id, day) as
        materialized
(select t57.event_id, t57.day
  from (select t60.id, t60.statement_id as event_id, t60.statement_date_earliest as day, null as tenure_id from told_target9 t60 where t60.record_id =
      'actors/sergey-lavrov') t57 where
  (select n from statements_of_b14) >
  (select n from targets_of_a15) and (exists
    (select t58.id, t58.id as event_id, t58.date_earliest as day, null as tenure_id from told_statement10 t58 where t58.id = t57.event_id and t58.speaker_id =
        'actors/wang-yi')) order by t57.day desc, t57.id desc limit 1001), b_to_a18(event_id, day, _place) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select * from statements_of_b_by_targets16 union select * from targets_of_a_by_statements17) t62), contact_days19(day, before) as materialized
(select day, lag(day) over (order by day)
  from (select day from met6 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000 union select day from a_to_b13 where day > '0000-00-00' and day
      < '9999-99-99' and _place <= 1000 union select day from b_to_a18 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000) t63),
      parts20(event_id, whole_id) as materialized (with recursive linked as
  (select t66.event_id, t69.part_of_id from met6 t66 join meeting t69 on t69.id = t66.event_id where t66._place <= 1000), t68(event_id, whole_id) as
  (select event_id, event_id from linked where not exists
    (select 1 from linked t67 where t67.event_id = linked.part_of_id) union select linked.event_id, t68.whole_id from t68 join linked on linked.part_of_id =
        t68.event_id) select event_id, whole_id from t68), whole21(event_id, day, _place) as materialized
(select t64.event_id, t65.day, row_number() over (order by t65._place) from parts20 t64 join met6 t65 on t65.event_id = t64.event_id where t64.whole_id =
    t64.event_id), p22 as materialized
(select t76.*, row_number() over (order by t76._place) as _n
  from (select t75.event_id as meeting_id, t75._place, t74.start as date, t74.start_earliest as date_earliest, t74.start_latest as date_latest
    from (select * from whole21 where _place <= 20 order by _place limit 20) t75 join meeting t74 on t74.id = t75.event_id) t76), told_citation22(id, revision,
        label, note, record_id, document_id, support_type, since, until, value, as_printed, set_aside, start_offset, end_offset, span_sha256, page, phrase,
        prefix, suffix, field, attested_from, attested_until, presumed_from, presumed_until, value_first, value_last, since_earliest, since_latest,
        until_earliest, until_latest) as not materialized
(select t85.id, t85.revision, t85.label, t85.note, t85.record_id, t85.document_id, t85.support_type, t85.since, t85.until, t85.value, t85.as_printed,
    t85.set_aside, t85.start_offset, t85.end_offset, t85.span_sha256, t85.page, t85.phrase, t85.prefix, t85.suffix, t85.field, t85.attested_from,
    t85.attested_until, t85.presumed_from, t85.presumed_until, t85.value_first, t85.value_last, t85.since_earliest, t85.since_latest, t85.until_earliest,
    t85.until_latest from citation t85 where true), x24(id, json) as
(select t80._n, printf('[%s]',
    (select group_concat(t91._told, ',')
      from (select row_number() over (order by t86.participation_id) as _n, printf(
          '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t87.id,
          json_quote(t87.label), t87.role, t87.attendance, t88.id, json_quote(t88.label), case when t89.id is null then 'null' else '{"id":"' || t89.id ||
          '","label":' || json_quote(t89.label) || ',"since":' || case when t89.since is null then 'null' else '{"text":"' || t89.since || '","earliest":' ||
          case t89.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t89.since_earliest || '"' end || ',"latest":' || case
          t89.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t89.since_latest || '"' end || '}' end || ',"until":' || case
          when t89.until is null then 'null' else '{"text":"' || t89.until || '","earliest":' || case t89.until_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t89.until_earliest || '"' end || ',"latest":' || case t89.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t89.until_latest || '"' end || '}' end || '}' end, case when t90.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t90.id, json_quote(t90.start_offset), json_quote(t90.end_offset),
          json_quote(t90.page), json_quote(t90.phrase)) end) as _told
        from (select t83.id as participation_id, case when count(*) = count(t83.tenure_id) then min(t83.tenure_id) end as tenure_id,
          (select t84.id from told_citation22 t84 where t84.record_id = t83.id and t84.support_type = 'supports' and t84.set_aside is null order by t84.id limit
              1) as citation_id
          from (select t81.id, t81.meeting_id as event_id, t81.meeting_start_earliest as day, null as tenure_id from told_participation3 t81 where
              t81.meeting_id = t80.meeting_id and t81.actor_id = 'actors/sergey-lavrov' and t81.attendance in ('present', 'remote')) t83 group by t83.id) t86
        left join participation t87 on t87.id = t86.participation_id
        left join actor t88 on t88.id = t87.actor_id
        left join tenure t89 on t89.id = t86.tenure_id
        left join citation t90 on t90.id = t86.citation_id order by _n limit 20) t91)) from p22 t80), x25(id, json) as
(select t92._n, printf('[%s]',
    (select group_concat(t102._told, ',')
      from (select row_number() over (order by t97.participation_id) as _n, printf(
          '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t98.id,
          json_quote(t98.label), t98.role, t98.attendance, t99.id, json_quote(t99.label), case when t100.id is null then 'null' else '{"id":"' || t100.id ||
          '","label":' || json_quote(t100.label) || ',"since":' || case when t100.since is null then 'null' else '{"text":"' || t100.since || '","earliest":' ||
          case t100.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t100.since_earliest || '"' end || ',"latest":' ||
          case t100.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t100.since_latest || '"' end || '}' end || ',"until":'
          || case when t100.until is null then 'null' else '{"text":"' || t100.until || '","earliest":' || case t100.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t100.until_earliest || '"' end || ',"latest":' || case t100.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t100.until_latest || '"' end || '}' end || '}' end, case when t101.id is null then 'null' else
          printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t101.id, json_quote(t101.start_offset), json_quote(t101.end_offset),
          json_quote(t101.page), json_quote(t101.phrase)) end) as _told
        from (select t95.id as participation_id, case when count(*) = count(t95.tenure_id) then min(t95.tenure_id) end as tenure_id,
          (select t96.id from told_citation22 t96 where t96.record_id = t95.id and t96.support_type = 'supports' and t96.set_aside is null order by t96.id limit
              1) as citation_id
          from (select t93.id, t93.meeting_id as event_id, t93.meeting_start_earliest as day, null as tenure_id from told_participation3 t93 where
              t93.meeting_id = t92.meeting_id and t93.actor_id = 'actors/wang-yi' and t93.attendance in ('present', 'remote')) t95 group by t95.id) t97
        left join participation t98 on t98.id = t97.participation_id
        left join actor t99 on t99.id = t98.actor_id
        left join tenure t100 on t100.id = t97.tenure_id
        left join citation t101 on t101.id = t97.citation_id order by _n limit 20) t102)) from p22 t92), x26(id, json) as
(select t103._n, printf('[%s]',
    (select group_concat(t131._told, ',')
      from (select row_number() over (order by t108.place) as _n, printf(
          '{"date":%s,"meeting":{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s},"a":[%s],"b":[%s]}', case when t108.date is null then 'null' else
          '{"text":"' || t108.date || '","earliest":' || case t108.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t108.date_earliest || '"' end || ',"latest":' || case t108.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t108.date_latest || '"' end || '}' end, t109.id, json_quote(t109.label), t109.kind, case when t109.start is null then 'null' else '{"text":"' ||
          t109.start || '","earliest":' || case t109.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t109.start_earliest
          || '"' end || ',"latest":' || case t109.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t109.start_latest || '"'
          end || '}' end, case when t110.id is null then 'null' else '{"id":"' || t110.id || '","label":' || json_quote(t110.label) || '}' end,
          (select group_concat(t120._told, ',')
            from (select row_number() over (order by t115.participation_id) as _n, printf(
                '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t116.id,
                json_quote(t116.label), t116.role, t116.attendance, t117.id, json_quote(t117.label), case when t118.id is null then 'null' else '{"id":"' ||
                t118.id || '","label":' || json_quote(t118.label) || ',"since":' || case when t118.since is null then 'null' else '{"text":"' || t118.since ||
                '","earliest":' || case t118.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t118.since_earliest || '"'
                end || ',"latest":' || case t118.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t118.since_latest || '"'
                end || '}' end || ',"until":' || case when t118.until is null then 'null' else '{"text":"' || t118.until || '","earliest":' || case
                t118.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t118.until_earliest || '"' end || ',"latest":' ||
                case t118.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t118.until_latest || '"' end || '}' end || '}'
                end, case when t119.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t119.id,
                json_quote(t119.start_offset), json_quote(t119.end_offset), json_quote(t119.page), json_quote(t119.phrase)) end) as _told
              from (select t113.id as participation_id, case when count(*) = count(t113.tenure_id) then min(t113.tenure_id) end as tenure_id,
                (select t114.id from told_citation22 t114 where t114.record_id = t113.id and t114.support_type = 'supports' and t114.set_aside is null order by
                    t114.id limit 1) as citation_id
                from (select t111.id, t111.meeting_id as event_id, t111.meeting_start_earliest as day, null as tenure_id from told_participation3 t111 where
                    t111.meeting_id = t108.meeting_id and t111.actor_id = 'actors/sergey-lavrov' and t111.attendance in ('present', 'remote')) t113 group by
                    t113.id) t115
              left join participation t116 on t116.id = t115.participation_id
              left join actor t117 on t117.id = t116.actor_id
              left join tenure t118 on t118.id = t115.tenure_id
              left join citation t119 on t119.id = t115.citation_id order by _n limit 5) t120),
          (select group_concat(t130._told, ',')
            from (select row_number() over (order by t125.participation_id) as _n, printf(
                '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t126.id,
                json_quote(t126.label), t126.role, t126.attendance, t127.id, json_quote(t127.label), case when t128.id is null then 'null' else '{"id":"' ||
                t128.id || '","label":' || json_quote(t128.label) || ',"since":' || case when t128.since is null then 'null' else '{"text":"' || t128.since ||
                '","earliest":' || case t128.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t128.since_earliest || '"'
                end || ',"latest":' || case t128.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t128.since_latest || '"'
                end || '}' end || ',"until":' || case when t128.until is null then 'null' else '{"text":"' || t128.until || '","earliest":' || case
                t128.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t128.until_earliest || '"' end || ',"latest":' ||
                case t128.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t128.until_latest || '"' end || '}' end || '}'
                end, case when t129.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t129.id,
                json_quote(t129.start_offset), json_quote(t129.end_offset), json_quote(t129.page), json_quote(t129.phrase)) end) as _told
              from (select t123.id as participation_id, case when count(*) = count(t123.tenure_id) then min(t123.tenure_id) end as tenure_id,
                (select t124.id from told_citation22 t124 where t124.record_id = t123.id and t124.support_type = 'supports' and t124.set_aside is null order by
                    t124.id limit 1) as citation_id
                from (select t121.id, t121.meeting_id as event_id, t121.meeting_start_earliest as day, null as tenure_id from told_participation3 t121 where
                    t121.meeting_id = t108.meeting_id and t121.actor_id = 'actors/wang-yi' and t121.attendance in ('present', 'remote')) t123 group by t123.id)
                    t125
              left join participation t126 on t126.id = t125.participation_id
              left join actor t127 on t127.id = t126.actor_id
              left join tenure t128 on t128.id = t125.tenure_id
              left join citation t129 on t129.id = t125.citation_id order by _n limit 5) t130)) as _told
        from (select t105.event_id as meeting_id, t105.place, t104.start as date, t104.start_earliest as date_earliest, t104.start_latest as date_latest
          from (select t106.event_id, -t107._place as place from parts20 t106 join met6 t107 on t107.event_id = t106.event_id where t106.whole_id =
              t103.meeting_id and t106.event_id <> t103.meeting_id) t105 join meeting t104 on t104.id = t105.event_id) t108
        left join meeting t109 on t109.id = t108.meeting_id
        left join place t110 on t110.id = t109.place_id order by _n limit 20) t131)) from p22 t103), x27(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t132._told, ',')
      from (select t77._n as _n, printf('{"date":%s,"meeting":{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s},"a":%s,"b":%s,"parts":%s}', case when
          t77.date is null then 'null' else '{"text":"' || t77.date || '","earliest":' || case t77.date_earliest when '0000-00-00' then 'null' when '9999-99-99'
          then 'null' else '"' || t77.date_earliest || '"' end || ',"latest":' || case t77.date_latest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t77.date_latest || '"' end || '}' end, t78.id, json_quote(t78.label), t78.kind, case when t78.start is null then 'null' else
          '{"text":"' || t78.start || '","earliest":' || case t78.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t78.start_earliest || '"' end || ',"latest":' || case t78.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t78.start_latest || '"' end || '}' end, case when t79.id is null then 'null' else '{"id":"' || t79.id || '","label":' || json_quote(t79.label) || '}'
          end,
          (select x24.json from x24 where x24.id = t77._n),
          (select x25.json from x25 where x25.id = t77._n),
          (select x26.json from x26 where x26.id = t77._n)) as _told from p22 t77
        left join meeting t78 on t78.id = t77.meeting_id
        left join place t79 on t79.id = t78.place_id order by _n limit 100) t132))), p28 as materialized
(select t140.*, row_number() over (order by t140._day desc, t140.statement_id desc, t140.direction desc) as _n
  from (select t135.event_id as statement_id, t135.day as _day, 'a_to_b' as direction, t134.date as date, t134.date_earliest as date_earliest, t134.date_latest
      as date_latest,
    (select t136.id from told_citation22 t136 where t136.record_id = t134.id and t136.support_type = 'supports' and t136.set_aside is null order by t136.id
        limit 1) as citation_id, null as tenure_id
    from (select * from a_to_b13 where _place <= 20 order by _place limit 20) t135 join statement t134 on t134.id = t135.event_id union all select t138.event_id
        as statement_id, t138.day as _day, 'b_to_a' as direction, t137.date as date, t137.date_earliest as date_earliest, t137.date_latest as date_latest,
    (select t139.id from told_citation22 t139 where t139.record_id = t137.id and t139.support_type = 'supports' and t139.set_aside is null order by t139.id
        limit 1) as citation_id, null as tenure_id
    from (select * from b_to_a18 where _place <= 20 order by _place limit 20) t138 join statement t137 on t137.id = t138.event_id) t140), x29(id, json) as
(select t146._n, printf('[%s]',
    (select group_concat(t157._told, ',')
      from (select row_number() over (order by t153.target_id) as _n, printf(
          '{"target":{"id":"%s","label":%s,"role":"%s","mention":"%s","stance":"%s"},"tenure":%s,"citation":%s}', t154.id, json_quote(t154.label), t154.role,
          t154.mention, t154.stance, case when t155.id is null then 'null' else '{"id":"' || t155.id || '","label":' || json_quote(t155.label) || ',"since":' ||
          case when t155.since is null then 'null' else '{"text":"' || t155.since || '","earliest":' || case t155.since_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t155.since_earliest || '"' end || ',"latest":' || case t155.since_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t155.since_latest || '"' end || '}' end || ',"until":' || case when t155.until is null then 'null' else
          '{"text":"' || t155.until || '","earliest":' || case t155.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t155.until_earliest || '"' end || ',"latest":' || case t155.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t155.until_latest || '"' end || '}' end || '}' end, case when t156.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t156.id, json_quote(t156.start_offset), json_quote(t156.end_offset),
          json_quote(t156.page), json_quote(t156.phrase)) end) as _told
        from (select t151.id as target_id, case when count(*) = count(t151.tenure_id) then min(t151.tenure_id) end as tenure_id,
          (select t152.id from told_citation22 t152 where t152.record_id = t151.id and t152.support_type = 'supports' and t152.set_aside is null order by
              t152.id limit 1) as citation_id
          from (select t147.id, t147.statement_id as event_id, t147.statement_date_earliest as day, null as tenure_id from told_target9 t147 where
              t147.statement_id = t146.statement_id and t146.direction = 'a_to_b' and t147.record_id = 'actors/wang-yi' union all select t149.id,
              t149.statement_id as event_id, t149.statement_date_earliest as day, null as tenure_id from told_target9 t149 where t149.statement_id =
              t146.statement_id and t146.direction = 'b_to_a' and t149.record_id = 'actors/sergey-lavrov') t151 group by t151.id) t153
        left join target t154 on t154.id = t153.target_id
        left join tenure t155 on t155.id = t153.tenure_id
        left join citation t156 on t156.id = t153.citation_id order by _n limit 20) t157)) from p28 t146), x30(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t158._told, ',')
      from (select t141._n as _n, printf(
          '{"date":%s,"direction":"%s","statement":{"id":"%s","label":%s,"date":%s,"speech_act":"%s","speaker":{"id":"%s","label":%s}},"tenure":%s,"citation":%s,"targets":%s}'
          , case when t141.date is null then 'null' else '{"text":"' || t141.date || '","earliest":' || case t141.date_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t141.date_earliest || '"' end || ',"latest":' || case t141.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t141.date_latest || '"' end || '}' end, t141.direction, t142.id, json_quote(t142.label), case when t142.date is
          null then 'null' else '{"text":"' || t142.date || '","earliest":' || case t142.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t142.date_earliest || '"' end || ',"latest":' || case t142.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
          else '"' || t142.date_latest || '"' end || '}' end, t142.speech_act, t143.id, json_quote(t143.label), case when t144.id is null then 'null' else
          '{"id":"' || t144.id || '","label":' || json_quote(t144.label) || ',"since":' || case when t144.since is null then 'null' else '{"text":"' ||
          t144.since || '","earliest":' || case t144.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t144.since_earliest
          || '"' end || ',"latest":' || case t144.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t144.since_latest || '"'
          end || '}' end || ',"until":' || case when t144.until is null then 'null' else '{"text":"' || t144.until || '","earliest":' || case
          t144.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t144.until_earliest || '"' end || ',"latest":' || case
          t144.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t144.until_latest || '"' end || '}' end || '}' end, case
          when t145.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t145.id,
          json_quote(t145.start_offset), json_quote(t145.end_offset), json_quote(t145.page), json_quote(t145.phrase)) end,
          (select x29.json from x29 where x29.id = t141._n)) as _told from p28 t141
        left join statement t142 on t142.id = t141.statement_id
        left join actor t143 on t143.id = t142.speaker_id
        left join tenure t144 on t144.id = t141.tenure_id
        left join citation t145 on t145.id = t141.citation_id order by _n limit 200) t158))), p31 as materialized
(select t164.*, row_number() over (order by t164.alliance_id, t164.since_earliest, t164.a_id, t164.b_id) as _n
  from (select t160.alliance_id, t160.id as a_id, t161.id as b_id, case when (t160.since_earliest, t160.since_latest) >= (t161.since_earliest,
      t161.since_latest) then t160.since else t161.since end as since, case when (t160.until_latest, t160.until_earliest) <= (t161.until_latest,
      t161.until_earliest) then t160.until else t161.until end as until, case when t160.since_earliest >= t161.since_earliest then t160.since_earliest else
      t161.since_earliest end as since_earliest, case when t160.since_latest >= t161.since_latest then t160.since_latest else t161.since_latest end as
      since_latest, case when t160.until_earliest <= t161.until_earliest then t160.until_earliest else t161.until_earliest end as until_earliest, case when
      t160.until_latest <= t161.until_latest then t160.until_latest else t161.until_latest end as until_latest,
    (select t162.id from told_citation22 t162 where t162.record_id = t160.id and t162.support_type = 'supports' and t162.set_aside is null order by t162.id
        limit 1) as a_citation_id,
    (select t163.id from told_citation22 t163 where t163.record_id = t161.id and t163.support_type = 'supports' and t163.set_aside is null order by t163.id
        limit 1) as b_citation_id from membership t160 join membership t161 on t161.alliance_id = t160.alliance_id where t160.actor_id = 'actors/sergey-lavrov'
        and t160.status in ('member', 'signatory') and t161.actor_id = 'actors/wang-yi' and t161.status in ('member', 'signatory') and t160.since_earliest <=
        t161.until_latest and t161.since_earliest <= t160.until_latest and t160.rank <> 'deprecated' and t161.rank <> 'deprecated') t164), x32(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t171._told, ',')
      from (select t165._n as _n, printf(
          '{"alliance":{"id":"%s","label":%s},"since":%s,"until":%s,"a":{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s},"a_citation":%s,"b":{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s},"b_citation":%s}'
          , t166.id, json_quote(t166.label), case when t165.since is null then 'null' else '{"text":"' || t165.since || '","earliest":' || case
          t165.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t165.since_earliest || '"' end || ',"latest":' || case
          t165.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t165.since_latest || '"' end || '}' end, case when
          t165.until is null then 'null' else '{"text":"' || t165.until || '","earliest":' || case t165.until_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t165.until_earliest || '"' end || ',"latest":' || case t165.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t165.until_latest || '"' end || '}' end, t167.id, json_quote(t167.label), t167.status, case when t167.since is
          null then 'null' else '{"text":"' || t167.since || '","earliest":' || case t167.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t167.since_earliest || '"' end || ',"latest":' || case t167.since_latest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t167.since_latest || '"' end || '}' end, case when t167.until is null then 'null' else '{"text":"' || t167.until || '","earliest":'
          || case t167.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t167.until_earliest || '"' end || ',"latest":' ||
          case t167.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t167.until_latest || '"' end || '}' end, case when
          t168.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t168.id, json_quote(t168.start_offset),
          json_quote(t168.end_offset), json_quote(t168.page), json_quote(t168.phrase)) end, t169.id, json_quote(t169.label), t169.status, case when t169.since
          is null then 'null' else '{"text":"' || t169.since || '","earliest":' || case t169.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t169.since_earliest || '"' end || ',"latest":' || case t169.since_latest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t169.since_latest || '"' end || '}' end, case when t169.until is null then 'null' else '{"text":"' || t169.until || '","earliest":'
          || case t169.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t169.until_earliest || '"' end || ',"latest":' ||
          case t169.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t169.until_latest || '"' end || '}' end, case when
          t170.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t170.id, json_quote(t170.start_offset),
          json_quote(t170.end_offset), json_quote(t170.page), json_quote(t170.phrase)) end) as _told from p31 t165
        left join alliance t166 on t166.id = t165.alliance_id
        left join membership t167 on t167.id = t165.a_id
        left join citation t168 on t168.id = t165.a_citation_id
        left join membership t169 on t169.id = t165.b_id
        left join citation t170 on t170.id = t165.b_citation_id order by _n limit 100) t171))), p33 as materialized
(select t191.*, row_number() over (order by t191.alliance_id, t191.obligation_id, t191.direction desc) as _n
  from (select distinct t173.id as obligation_id, t173.alliance_id, 'a_to_b' as direction,
    (select t181.id from told_citation22 t181 where t181.record_id = t173.id and t181.support_type = 'supports' and t181.set_aside is null order by t181.id
        limit 1) as citation_id
    from (select t175.id, t175.alliance_id, t175.since_earliest as first, t175.until_latest as last from obligation t175 where t175.obligor_id =
        'actors/sergey-lavrov' and t175.rank <> 'deprecated' union all select t176.id, t176.alliance_id, case when t177.since_earliest >= t176.since_earliest
        then t177.since_earliest else t176.since_earliest end, case when t177.until_latest <= t176.until_latest then t177.until_latest else t176.until_latest
        end from membership t177 join obligation t176 on t176.alliance_id = t177.alliance_id where t176.obligor_id is null and t177.status in ('member',
        'signatory') and t177.since_earliest <= t176.until_latest and t176.since_earliest <= t177.until_latest and t177.actor_id = 'actors/sergey-lavrov' and
        t177.rank <> 'deprecated' and t176.rank <> 'deprecated') t173 join
    (select t178.id, t178.alliance_id, t178.since_earliest as first, t178.until_latest as last from obligation t178 where t178.beneficiary_id = 'actors/wang-yi'
        and t178.rank <> 'deprecated' union all select t179.id, t179.alliance_id, case when t180.since_earliest >= t179.since_earliest then t180.since_earliest
        else t179.since_earliest end, case when t180.until_latest <= t179.until_latest then t180.until_latest else t179.until_latest end from membership t180
        join obligation t179 on t179.alliance_id = t180.alliance_id where t179.beneficiary_id is null and t180.status in ('member', 'signatory') and
        t180.since_earliest <= t179.until_latest and t179.since_earliest <= t180.until_latest and t180.actor_id = 'actors/wang-yi' and t180.rank <> 'deprecated'
        and t179.rank <> 'deprecated') t174 on t174.id = t173.id where t173.first <= t174.last and t174.first <= t173.last union all select distinct t182.id as
        obligation_id, t182.alliance_id, 'b_to_a' as direction,
    (select t190.id from told_citation22 t190 where t190.record_id = t182.id and t190.support_type = 'supports' and t190.set_aside is null order by t190.id
        limit 1) as citation_id
    from (select t184.id, t184.alliance_id, t184.since_earliest as first, t184.until_latest as last from obligation t184 where t184.obligor_id =
        'actors/wang-yi' and t184.rank <> 'deprecated' union all select t185.id, t185.alliance_id, case when t186.since_earliest >= t185.since_earliest then
        t186.since_earliest else t185.since_earliest end, case when t186.until_latest <= t185.until_latest then t186.until_latest else t185.until_latest end
        from membership t186 join obligation t185 on t185.alliance_id = t186.alliance_id where t185.obligor_id is null and t186.status in ('member', 'signatory'
        ) and t186.since_earliest <= t185.until_latest and t185.since_earliest <= t186.until_latest and t186.actor_id = 'actors/wang-yi' and t186.rank <>
        'deprecated' and t185.rank <> 'deprecated') t182 join
    (select t187.id, t187.alliance_id, t187.since_earliest as first, t187.until_latest as last from obligation t187 where t187.beneficiary_id =
        'actors/sergey-lavrov' and t187.rank <> 'deprecated' union all select t188.id, t188.alliance_id, case when t189.since_earliest >= t188.since_earliest
        then t189.since_earliest else t188.since_earliest end, case when t189.until_latest <= t188.until_latest then t189.until_latest else t188.until_latest
        end from membership t189 join obligation t188 on t188.alliance_id = t189.alliance_id where t188.beneficiary_id is null and t189.status in ('member',
        'signatory') and t189.since_earliest <= t188.until_latest and t188.since_earliest <= t189.until_latest and t189.actor_id = 'actors/sergey-lavrov' and
        t189.rank <> 'deprecated' and t188.rank <> 'deprecated') t183 on t183.id = t182.id where t182.first <= t183.last and t183.first <= t182.last) t191),
        x34(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t196._told, ',')
      from (select t192._n as _n, printf(
          '{"direction":"%s","obligation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s,"condition":%s,"article":%s},"alliance":{"id":"%s","label":%s},"citation":%s}'
          , t192.direction, t193.id, json_quote(t193.label), t193.kind, case when t193.since is null then 'null' else '{"text":"' || t193.since ||
          '","earliest":' || case t193.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t193.since_earliest || '"' end ||
          ',"latest":' || case t193.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t193.since_latest || '"' end || '}'
          end, case when t193.until is null then 'null' else '{"text":"' || t193.until || '","earliest":' || case t193.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t193.until_earliest || '"' end || ',"latest":' || case t193.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t193.until_latest || '"' end || '}' end, json_quote(t193.condition), json_quote(t193.article),
          t194.id, json_quote(t194.label), case when t195.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t195.id, json_quote(t195.start_offset), json_quote(t195.end_offset),
          json_quote(t195.page), json_quote(t195.phrase)) end) as _told from p33 t192
        left join obligation t193 on t193.id = t192.obligation_id
        left join alliance t194 on t194.id = t192.alliance_id
        left join citation t195 on t195.id = t192.citation_id order by _n limit 100) t196))), p35 as materialized
(select t202.*, row_number() over (order by t202.since_earliest desc, t202.relation_id) as _n
  from (select t198.id as relation_id, t198.since_earliest, 'a_to_b' as direction,
    (select t199.id from told_citation22 t199 where t199.record_id = t198.id and t199.support_type = 'supports' and t199.set_aside is null order by t199.id
        limit 1) as citation_id from relation t198 where t198.subject_id = 'actors/sergey-lavrov' and t198.object_id = 'actors/wang-yi' and t198.rank <>
        'deprecated' union all select t200.id as relation_id, t200.since_earliest, 'b_to_a' as direction,
    (select t201.id from told_citation22 t201 where t201.record_id = t200.id and t201.support_type = 'supports' and t201.set_aside is null order by t201.id
        limit 1) as citation_id from relation t200 where t200.subject_id = 'actors/wang-yi' and t200.object_id = 'actors/sergey-lavrov' and t200.rank <>
        'deprecated') t202), x36(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t206._told, ',')
      from (select t203._n as _n, printf('{"direction":"%s","relation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s},"citation":%s}', t203.direction,
          t204.id, json_quote(t204.label), t204.kind, case when t204.since is null then 'null' else '{"text":"' || t204.since || '","earliest":' || case
          t204.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t204.since_earliest || '"' end || ',"latest":' || case
          t204.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t204.since_latest || '"' end || '}' end, case when
          t204.until is null then 'null' else '{"text":"' || t204.until || '","earliest":' || case t204.until_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t204.until_earliest || '"' end || ',"latest":' || case t204.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t204.until_latest || '"' end || '}' end, case when t205.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t205.id, json_quote(t205.start_offset), json_quote(t205.end_offset),
          json_quote(t205.page), json_quote(t205.phrase)) end) as _told from p35 t203
        left join relation t204 on t204.id = t203.relation_id
        left join citation t205 on t205.id = t203.citation_id order by _n limit 100) t206))), p37 as materialized
(select t208.*, row_number() over (order by t208.days desc, t208.until_date desc) as _n
  from (select before as since_date, day as until_date, (cast(substr(day, 9, 2) as integer) + (153 * (cast(substr(day, 6, 2) as integer) + 12 * ((14 -
      cast(substr(day, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 * (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) +
      (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 4 - (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day,
      6, 2) as integer)) / 12) / 100 + (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 400) - (cast(substr(before, 9, 2)
      as integer) + (153 * (cast(substr(before, 6, 2) as integer) + 12 * ((14 - cast(substr(before, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 *
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) + (cast(substr(before, 1, 4) as integer) - (14 -
      cast(substr(before, 6, 2) as integer)) / 12) / 4 - (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 100 +
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 400) as days from contact_days19 where before is not null)
      t208), x38(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t210._told, ',')
      from (select t209._n as _n, '{"since_date":' || json_quote(t209.since_date) || ',"until_date":' || json_quote(t209.until_date) || ',"days":' || t209.days
          || '}' as _told from p37 t209 order by _n limit 10) t210))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf(
        '{"meeting_count":%s,"a_to_b_count":%s,"b_to_a_count":%s,"has_more":%s,"is_complete":%s,"first_contact":%s,"last_contact":%s,"meetings":%s,"statements":%s,"alliances":%s,"obligations":%s,"relations":%s,"gaps":%s}'
        , t1.meeting_count, t1.a_to_b_count, t1.b_to_a_count, case when t1.has_more then 'true' else 'false' end, case when t1.is_complete then 'true' else
        'false' end, json_quote(t1.first_contact), json_quote(t1.last_contact),
        (select x27.json from x27),
        (select x30.json from x30),
        (select x32.json from x32),
        (select x34.json from x34),
        (select x36.json from x36),
        (select x38.json from x38))
      from (select
        (select count(*) from whole21 where _place <= 1000) as meeting_count,
        (select count(*) from a_to_b13 where _place <= 1000) as a_to_b_count,
        (select count(*) from b_to_a18 where _place <= 1000) as b_to_a_count, (exists
          (select 1 from whole21 where _place > 20) or exists
          (select 1 from a_to_b13 where _place > 20) or exists
          (select 1 from b_to_a18 where _place > 20)) as has_more, not (exists
          (select 1 from met6 where _place > 1000) or exists
          (select 1 from a_to_b13 where _place > 1000) or exists
          (select 1 from b_to_a18 where _place > 1000)) as is_complete,
        (select min(day) from contact_days19) as first_contact,
        (select max(day) from contact_days19) as last_contact
        from (select 1 where exists
          (select 1 from record t70 where t70.id = 'actors/sergey-lavrov' and t70.retired is null) and exists
          (select 1 from record t71 where t71.id = 'actors/wang-yi' and t71.retired is null)) t72) t1), 'null'),
  (select value from counter where name = 'revision'))

with participations_of_a1(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t3 where t3.actor_id = 'actors/sergey-lavrov') t5 limit 4000) t6), participations_of_b2(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t7 where t7.actor_id = 'actors/wang-yi') t9 limit 4000) t10), told_participation3(id, revision, label, note, since, until,
        disputed, rank, confidence, meeting_id, actor_id, role, represents_id, office_id, attendance, since_earliest, since_latest, until_earliest,
        until_latest, meeting_start_earliest) as not materialized
(select t14.id, t14.revision, t14.label, t14.note, t14.since, t14.until, t14.disputed, t14.rank, t14.confidence, t14.meeting_id, t14.actor_id, t14.role,
    t14.represents_id, t14.office_id, t14.attendance, t14.since_earliest, t14.since_latest, t14.until_earliest, t14.until_latest, t14.meeting_start_earliest
    from participation t14 where t14.rank <> 'deprecated'), participations_of_a_by_participations4(event_id, day) as materialized
(select t11.event_id, t11.day
  from (select t15.id, t15.meeting_id as event_id, t15.meeting_start_earliest as day, null as tenure_id from told_participation3 t15 where t15.actor_id =
      'actors/sergey-lavrov' and t15.attendance in ('present', 'remote')) t11 where
  (select n from participations_of_a1) <=
  (select n from participations_of_b2) and (exists
    (select t12.id, t12.meeting_id as event_id, t12.meeting_start_earliest as day, null as tenure_id from told_participation3 t12 where t12.meeting_id =
        t11.event_id and t12.actor_id = 'actors/wang-yi' and t12.attendance in ('present', 'remote'))) and exists
  (select 1 from meeting t2 where t2.id = t11.event_id and t2.status = 'held') order by t11.day desc, t11.id desc limit 1001),
      participations_of_b_by_participations5(event_id, day) as materialized
(select t17.event_id, t17.day
  from (select t20.id, t20.meeting_id as event_id, t20.meeting_start_earliest as day, null as tenure_id from told_participation3 t20 where t20.actor_id =
      'actors/wang-yi' and t20.attendance in ('present', 'remote')) t17 where
  (select n from participations_of_a1) >
  (select n from participations_of_b2) and (exists
    (select t18.id, t18.meeting_id as event_id, t18.meeting_start_earliest as day, null as tenure_id from told_participation3 t18 where t18.meeting_id =
        t17.event_id and t18.actor_id = 'actors/sergey-lavrov' and t18.attendance in ('present', 'remote'))) and exists
  (select 1 from meeting t2 where t2.id = t17.event_id and t2.status = 'held') order by t17.day desc, t17.id desc limit 1001), met6(event_id, day, _place) as
      materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select * from participations_of_a_by_participations4 union select * from participations_of_b_by_participations5) t22), statements_of_a7(n) as
      materialized
(select count(*)
  from (select 1
    from (select 1 from statement t23 where t23.speaker_id = 'actors/sergey-lavrov') t25 limit 4000) t26), targets_of_b8(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from target t27 where t27.record_id = 'actors/wang-yi') t29 limit 4000) t30), told_target9(id, revision, label, note, since, until, disputed,
        rank, confidence, statement_id, record_id, role, mention, stance, since_earliest, since_latest, until_earliest, until_latest, statement_date_earliest)
        as not materialized
(select t34.id, t34.revision, t34.label, t34.note, t34.since, t34.until, t34.disputed, t34.rank, t34.confidence, t34.statement_id, t34.record_id, t34.role,
    t34.mention, t34.stance, t34.since_earliest, t34.since_latest, t34.until_earliest, t34.until_latest, t34.statement_date_earliest from target t34 where
    t34.rank <> 'deprecated'), told_statement10(id, revision, label, summary, speaker_id, office_id, principal_id, meeting_id, date, form, speech_act,
    date_earliest, date_latest) as not materialized
(select t37.id, t37.revision, t37.label, t37.summary, t37.speaker_id, t37.office_id, t37.principal_id, t37.meeting_id, t37.date, t37.form, t37.speech_act,
    t37.date_earliest, t37.date_latest from statement t37 where true), statements_of_a_by_targets11(event_id, day) as materialized
(select t31.event_id, t31.day
  from (select t35.id, t35.id as event_id, t35.date_earliest as day, null as tenure_id from told_statement10 t35 where t35.speaker_id = 'actors/sergey-lavrov')
      t31 where
  (select n from statements_of_a7) <=
  (select n from targets_of_b8) and (exists
    (select t32.id, t32.statement_id as event_id, t32.statement_date_earliest as day, null as tenure_id from told_target9 t32 where t32.statement_id =
        t31.event_id and t32.record_id = 'actors/wang-yi')) order by t31.day desc, t31.id desc limit 1001), targets_of_b_by_statements12(event_id, day) as
        materialized
(select t38.event_id, t38.day
  from (select t41.id, t41.statement_id as event_id, t41.statement_date_earliest as day, null as tenure_id from told_target9 t41 where t41.record_id =
      'actors/wang-yi') t38 where
  (select n from statements_of_a7) >
  (select n from targets_of_b8) and (exists
    (select t39.id, t39.id as event_id, t39.date_earliest as day, null as tenure_id from told_statement10 t39 where t39.id = t38.event_id and t39.speaker_id =
        'actors/sergey-lavrov')) order by t38.day desc, t38.id desc limit 1001), a_to_b13(event_id, day, _place) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select * from statements_of_a_by_targets11 union select * from targets_of_b_by_statements12) t43), statements_of_b14(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from statement t44 where t44.speaker_id = 'actors/wang-yi') t46 limit 4000) t47), targets_of_a15(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from target t48 where t48.record_id = 'actors/sergey-lavrov') t50 limit 4000) t51), statements_of_b_by_targets16(event_id, day) as
        materialized
(select t52.event_id, t52.day
  from (select t55.id, t55.id as event_id, t55.date_earliest as day, null as tenure_id from told_statement10 t55 where t55.speaker_id = 'actors/wang-yi') t52
      where
  (select n from statements_of_b14) <=
  (select n from targets_of_a15) and (exists
    (select t53.id, t53.statement_id as event_id, t53.statement_date_earliest as day, null as tenure_id from told_target9 t53 where t53.statement_id =
        t52.event_id and t53.record_id = 'actors/sergey-lavrov')) order by t52.day desc, t52.id desc limit 1001), targets_of_a_by_statements17(event_id, day) as
        materialized
(select t57.event_id, t57.day
  from (select t60.id, t60.statement_id as event_id, t60.statement_date_earliest as day, null as tenure_id from told_target9 t60 where t60.record_id =
      'actors/sergey-lavrov') t57 where
  (select n from statements_of_b14) >
  (select n from targets_of_a15) and (exists
    (select t58.id, t58.id as event_id, t58.date_earliest as day, null as tenure_id from told_statement10 t58 where t58.id = t57.event_id and t58.speaker_id =
        'actors/wang-yi')) order by t57.day desc, t57.id desc limit 1001), b_to_a18(event_id, day, _place) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select * from statements_of_b_by_targets16 union select * from targets_of_a_by_statements17) t62), contact_days19(day, before) as materialized
(select day, lag(day) over (order by day)
  from (select day from met6 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000 union select day from a_to_b13 where day > '0000-00-00' and day
      < '9999-99-99' and _place <= 1000 union select day from b_to_a18 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000) t63),
      parts20(event_id, whole_id) as materialized (with recursive linked as
  (select t66.event_id, t69.part_of_id from met6 t66 join meeting t69 on t69.id = t66.event_id where t66._place <= 1000), t68(event_id, whole_id) as
  (select event_id, event_id from linked where not exists
    (select 1 from linked t67 where t67.event_id = linked.part_of_id) union select linked.event_id, t68.whole_id from t68 join linked on linked.part_of_id =
        t68.event_id) select event_id, whole_id from t68), whole21(event_id, day, _place) as materialized
(select t64.event_id, t65.day, row_number() over (order by t65._place) from parts20 t64 join met6 t65 on t65.event_id = t64.event_id where t64.whole_id =
    t64.event_id), p22 as materialized
(select t76.*, row_number() over (order by t76._place) as _n
  from (select t75.event_id as meeting_id, t75._place, t74.start as date, t74.start_earliest as date_earliest, t74.start_latest as date_latest
    from (select * from whole21 where _place <= 20 order by _place limit 20) t75 join meeting t74 on t74.id = t75.event_id) t76), told_citation22(id, revision,
        label, note, record_id, document_id, support_type, since, until, value, as_printed, set_aside, start_offset, end_offset, span_sha256, page, phrase,
        prefix, suffix, field, attested_from, attested_until, presumed_from, presumed_until, value_first, value_last, since_earliest, since_latest,
        until_earliest, until_latest) as not materialized
(select t85.id, t85.revision, t85.label, t85.note, t85.record_id, t85.document_id, t85.support_type, t85.since, t85.until, t85.value, t85.as_printed,
    t85.set_aside, t85.start_offset, t85.end_offset, t85.span_sha256, t85.page, t85.phrase, t85.prefix, t85.suffix, t85.field, t85.attested_from,
    t85.attested_until, t85.presumed_from, t85.presumed_until, t85.value_first, t85.value_last, t85.since_earliest, t85.since_latest, t85.until_earliest,
    t85.until_latest from citation t85 where true), x24(id, json) as
(select t80._n, printf('[%s]',
    (select group_concat(t91._told, ',')
      from (select row_number() over (order by t86.participation_id) as _n, printf(
          '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t87.id,
          json_quote(t87.label), upper(t87.role), upper(t87.attendance), t88.id, json_quote(t88.label), case when t89.id is null then 'null' else '{"id":"' ||
          t89.id || '","label":' || json_quote(t89.label) || ',"since":' || case when t89.since is null then 'null' else '{"text":"' || t89.since ||
          '","earliest":' || case t89.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t89.since_earliest || '"' end ||
          ',"latest":' || case t89.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t89.since_latest || '"' end || '}' end
          || ',"until":' || case when t89.until is null then 'null' else '{"text":"' || t89.until || '","earliest":' || case t89.until_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t89.until_earliest || '"' end || ',"latest":' || case t89.until_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t89.until_latest || '"' end || '}' end || '}' end, case when t90.id is null then
          'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t90.id, json_quote(t90.start_offset),
          json_quote(t90.end_offset), json_quote(t90.page), json_quote(t90.phrase)) end) as _told
        from (select t83.id as participation_id, case when count(*) = count(t83.tenure_id) then min(t83.tenure_id) end as tenure_id,
          (select t84.id from told_citation22 t84 where t84.record_id = t83.id and t84.support_type = 'supports' and t84.set_aside is null order by t84.id limit
              1) as citation_id
          from (select t81.id, t81.meeting_id as event_id, t81.meeting_start_earliest as day, null as tenure_id from told_participation3 t81 where
              t81.meeting_id = t80.meeting_id and t81.actor_id = 'actors/sergey-lavrov' and t81.attendance in ('present', 'remote')) t83 group by t83.id) t86
        left join participation t87 on t87.id = t86.participation_id
        left join actor t88 on t88.id = t87.actor_id
        left join tenure t89 on t89.id = t86.tenure_id
        left join citation t90 on t90.id = t86.citation_id order by _n limit 20) t91)) from p22 t80), x25(id, json) as
(select t92._n, printf('[%s]',
    (select group_concat(t102._told, ',')
      from (select row_number() over (order by t97.participation_id) as _n, printf(
          '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t98.id,
          json_quote(t98.label), upper(t98.role), upper(t98.attendance), t99.id, json_quote(t99.label), case when t100.id is null then 'null' else '{"id":"' ||
          t100.id || '","label":' || json_quote(t100.label) || ',"since":' || case when t100.since is null then 'null' else '{"text":"' || t100.since ||
          '","earliest":' || case t100.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t100.since_earliest || '"' end ||
          ',"latest":' || case t100.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t100.since_latest || '"' end || '}' end
          || ',"until":' || case when t100.until is null then 'null' else '{"text":"' || t100.until || '","earliest":' || case t100.until_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t100.until_earliest || '"' end || ',"latest":' || case t100.until_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t100.until_latest || '"' end || '}' end || '}' end, case when t101.id is null then
          'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t101.id, json_quote(t101.start_offset),
          json_quote(t101.end_offset), json_quote(t101.page), json_quote(t101.phrase)) end) as _told
        from (select t95.id as participation_id, case when count(*) = count(t95.tenure_id) then min(t95.tenure_id) end as tenure_id,
          (select t96.id from told_citation22 t96 where t96.record_id = t95.id and t96.support_type = 'supports' and t96.set_aside is null order by t96.id limit
              1) as citation_id
          from (select t93.id, t93.meeting_id as event_id, t93.meeting_start_earliest as day, null as tenure_id from told_participation3 t93 where
              t93.meeting_id = t92.meeting_id and t93.actor_id = 'actors/wang-yi' and t93.attendance in ('present', 'remote')) t95 group by t95.id) t97
        left join participation t98 on t98.id = t97.participation_id
        left join actor t99 on t99.id = t98.actor_id
        left join tenure t100 on t100.id = t97.tenure_id
        left join citation t101 on t101.id = t97.citation_id order by _n limit 20) t102)) from p22 t92), x26(id, json) as
(select t103._n, printf('[%s]',
    (select group_concat(t131._told, ',')
      from (select row_number() over (order by t108.place) as _n, printf(
          '{"date":%s,"meeting":{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s},"a":[%s],"b":[%s]}', case when t108.date is null then 'null' else
          '{"text":"' || t108.date || '","earliest":' || case t108.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t108.date_earliest || '"' end || ',"latest":' || case t108.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t108.date_latest || '"' end || '}' end, t109.id, json_quote(t109.label), upper(t109.kind), case when t109.start is null then 'null' else '{"text":"'
          || t109.start || '","earliest":' || case t109.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t109.start_earliest || '"' end || ',"latest":' || case t109.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t109.start_latest || '"' end || '}' end, case when t110.id is null then 'null' else '{"id":"' || t110.id || '","label":' || json_quote(t110.label) ||
          '}' end,
          (select group_concat(t120._told, ',')
            from (select row_number() over (order by t115.participation_id) as _n, printf(
                '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t116.id,
                json_quote(t116.label), upper(t116.role), upper(t116.attendance), t117.id, json_quote(t117.label), case when t118.id is null then 'null' else
                '{"id":"' || t118.id || '","label":' || json_quote(t118.label) || ',"since":' || case when t118.since is null then 'null' else '{"text":"' ||
                t118.since || '","earliest":' || case t118.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t118.since_earliest || '"' end || ',"latest":' || case t118.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t118.since_latest || '"' end || '}' end || ',"until":' || case when t118.until is null then 'null' else '{"text":"' || t118.until ||
                '","earliest":' || case t118.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t118.until_earliest || '"'
                end || ',"latest":' || case t118.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t118.until_latest || '"'
                end || '}' end || '}' end, case when t119.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}'
                , t119.id, json_quote(t119.start_offset), json_quote(t119.end_offset), json_quote(t119.page), json_quote(t119.phrase)) end) as _told
              from (select t113.id as participation_id, case when count(*) = count(t113.tenure_id) then min(t113.tenure_id) end as tenure_id,
                (select t114.id from told_citation22 t114 where t114.record_id = t113.id and t114.support_type = 'supports' and t114.set_aside is null order by
                    t114.id limit 1) as citation_id
                from (select t111.id, t111.meeting_id as event_id, t111.meeting_start_earliest as day, null as tenure_id from told_participation3 t111 where
                    t111.meeting_id = t108.meeting_id and t111.actor_id = 'actors/sergey-lavrov' and t111.attendance in ('present', 'remote')) t113 group by
                    t113.id) t115
              left join participation t116 on t116.id = t115.participation_id
              left join actor t117 on t117.id = t116.actor_id
              left join tenure t118 on t118.id = t115.tenure_id
              left join citation t119 on t119.id = t115.citation_id order by _n limit 5) t120),
          (select group_concat(t130._told, ',')
            from (select row_number() over (order by t125.participation_id) as _n, printf(
                '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t126.id,
                json_quote(t126.label), upper(t126.role), upper(t126.attendance), t127.id, json_quote(t127.label), case when t128.id is null then 'null' else
                '{"id":"' || t128.id || '","label":' || json_quote(t128.label) || ',"since":' || case when t128.since is null then 'null' else '{"text":"' ||
                t128.since || '","earliest":' || case t128.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t128.since_earliest || '"' end || ',"latest":' || case t128.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t128.since_latest || '"' end || '}' end || ',"until":' || case when t128.until is null then 'null' else '{"text":"' || t128.until ||
                '","earliest":' || case t128.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t128.until_earliest || '"'
                end || ',"latest":' || case t128.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t128.until_latest || '"'
                end || '}' end || '}' end, case when t129.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}'
                , t129.id, json_quote(t129.start_offset), json_quote(t129.end_offset), json_quote(t129.page), json_quote(t129.phrase)) end) as _told
              from (select t123.id as participation_id, case when count(*) = count(t123.tenure_id) then min(t123.tenure_id) end as tenure_id,
                (select t124.id from told_citation22 t124 where t124.record_id = t123.id and t124.support_type = 'supports' and t124.set_aside is null order by
                    t124.id limit 1) as citation_id
                from (select t121.id, t121.meeting_id as event_id, t121.meeting_start_earliest as day, null as tenure_id from told_participation3 t121 where
                    t121.meeting_id = t108.meeting_id and t121.actor_id = 'actors/wang-yi' and t121.attendance in ('present', 'remote')) t123 group by t123.id)
                    t125
              left join participation t126 on t126.id = t125.participation_id
              left join actor t127 on t127.id = t126.actor_id
              left join tenure t128 on t128.id = t125.tenure_id
              left join citation t129 on t129.id = t125.citation_id order by _n limit 5) t130)) as _told
        from (select t105.event_id as meeting_id, t105.place, t104.start as date, t104.start_earliest as date_earliest, t104.start_latest as date_latest
          from (select t106.event_id, -t107._place as place from parts20 t106 join met6 t107 on t107.event_id = t106.event_id where t106.whole_id =
              t103.meeting_id and t106.event_id <> t103.meeting_id) t105 join meeting t104 on t104.id = t105.event_id) t108
        left join meeting t109 on t109.id = t108.meeting_id
        left join place t110 on t110.id = t109.place_id order by _n limit 20) t131)) from p22 t103), x27(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t132._told, ',')
      from (select t77._n as _n, printf('{"date":%s,"meeting":{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s},"a":%s,"b":%s,"parts":%s}', case when
          t77.date is null then 'null' else '{"text":"' || t77.date || '","earliest":' || case t77.date_earliest when '0000-00-00' then 'null' when '9999-99-99'
          then 'null' else '"' || t77.date_earliest || '"' end || ',"latest":' || case t77.date_latest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t77.date_latest || '"' end || '}' end, t78.id, json_quote(t78.label), upper(t78.kind), case when t78.start is null then 'null' else
          '{"text":"' || t78.start || '","earliest":' || case t78.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t78.start_earliest || '"' end || ',"latest":' || case t78.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t78.start_latest || '"' end || '}' end, case when t79.id is null then 'null' else '{"id":"' || t79.id || '","label":' || json_quote(t79.label) || '}'
          end,
          (select x24.json from x24 where x24.id = t77._n),
          (select x25.json from x25 where x25.id = t77._n),
          (select x26.json from x26 where x26.id = t77._n)) as _told from p22 t77
        left join meeting t78 on t78.id = t77.meeting_id
        left join place t79 on t79.id = t78.place_id order by _n limit 100) t132))), p28 as materialized
(select t140.*, row_number() over (order by t140._day desc, t140.statement_id desc, t140.direction desc) as _n
  from (select t135.event_id as statement_id, t135.day as _day, 'a_to_b' as direction, t134.date as date, t134.date_earliest as date_earliest, t134.date_latest
      as date_latest,
    (select t136.id from told_citation22 t136 where t136.record_id = t134.id and t136.support_type = 'supports' and t136.set_aside is null order by t136.id
        limit 1) as citation_id, null as tenure_id
    from (select * from a_to_b13 where _place <= 20 order by _place limit 20) t135 join statement t134 on t134.id = t135.event_id union all select t138.event_id
        as statement_id, t138.day as _day, 'b_to_a' as direction, t137.date as date, t137.date_earliest as date_earliest, t137.date_latest as date_latest,
    (select t139.id from told_citation22 t139 where t139.record_id = t137.id and t139.support_type = 'supports' and t139.set_aside is null order by t139.id
        limit 1) as citation_id, null as tenure_id
    from (select * from b_to_a18 where _place <= 20 order by _place limit 20) t138 join statement t137 on t137.id = t138.event_id) t140), x29(id, json) as
(select t146._n, printf('[%s]',
    (select group_concat(t157._told, ',')
      from (select row_number() over (order by t153.target_id) as _n, printf(
          '{"target":{"id":"%s","label":%s,"role":"%s","mention":"%s","stance":"%s"},"tenure":%s,"citation":%s}', t154.id, json_quote(t154.label),
          upper(t154.role), upper(t154.mention), upper(t154.stance), case when t155.id is null then 'null' else '{"id":"' || t155.id || '","label":' ||
          json_quote(t155.label) || ',"since":' || case when t155.since is null then 'null' else '{"text":"' || t155.since || '","earliest":' || case
          t155.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t155.since_earliest || '"' end || ',"latest":' || case
          t155.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t155.since_latest || '"' end || '}' end || ',"until":' ||
          case when t155.until is null then 'null' else '{"text":"' || t155.until || '","earliest":' || case t155.until_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t155.until_earliest || '"' end || ',"latest":' || case t155.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t155.until_latest || '"' end || '}' end || '}' end, case when t156.id is null then 'null' else printf(
          '{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t156.id, json_quote(t156.start_offset), json_quote(t156.end_offset),
          json_quote(t156.page), json_quote(t156.phrase)) end) as _told
        from (select t151.id as target_id, case when count(*) = count(t151.tenure_id) then min(t151.tenure_id) end as tenure_id,
          (select t152.id from told_citation22 t152 where t152.record_id = t151.id and t152.support_type = 'supports' and t152.set_aside is null order by
              t152.id limit 1) as citation_id
          from (select t147.id, t147.statement_id as event_id, t147.statement_date_earliest as day, null as tenure_id from told_target9 t147 where
              t147.statement_id = t146.statement_id and t146.direction = 'a_to_b' and t147.record_id = 'actors/wang-yi' union all select t149.id,
              t149.statement_id as event_id, t149.statement_date_earliest as day, null as tenure_id from told_target9 t149 where t149.statement_id =
              t146.statement_id and t146.direction = 'b_to_a' and t149.record_id = 'actors/sergey-lavrov') t151 group by t151.id) t153
        left join target t154 on t154.id = t153.target_id
        left join tenure t155 on t155.id = t153.tenure_id
        left join citation t156 on t156.id = t153.citation_id order by _n limit 20) t157)) from p28 t146), x30(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t158._told, ',')
      from (select t141._n as _n, printf(
          '{"date":%s,"direction":"%s","statement":{"id":"%s","label":%s,"date":%s,"speechAct":"%s","speaker":{"id":"%s","label":%s}},"tenure":%s,"citation":%s,"targets":%s}'
          , case when t141.date is null then 'null' else '{"text":"' || t141.date || '","earliest":' || case t141.date_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t141.date_earliest || '"' end || ',"latest":' || case t141.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t141.date_latest || '"' end || '}' end, upper(t141.direction), t142.id, json_quote(t142.label), case when
          t142.date is null then 'null' else '{"text":"' || t142.date || '","earliest":' || case t142.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t142.date_earliest || '"' end || ',"latest":' || case t142.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t142.date_latest || '"' end || '}' end, upper(t142.speech_act), t143.id, json_quote(t143.label), case when
          t144.id is null then 'null' else '{"id":"' || t144.id || '","label":' || json_quote(t144.label) || ',"since":' || case when t144.since is null then
          'null' else '{"text":"' || t144.since || '","earliest":' || case t144.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else
          '"' || t144.since_earliest || '"' end || ',"latest":' || case t144.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"'
          || t144.since_latest || '"' end || '}' end || ',"until":' || case when t144.until is null then 'null' else '{"text":"' || t144.until ||
          '","earliest":' || case t144.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t144.until_earliest || '"' end ||
          ',"latest":' || case t144.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t144.until_latest || '"' end || '}' end
          || '}' end, case when t145.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t145.id,
          json_quote(t145.start_offset), json_quote(t145.end_offset), json_quote(t145.page), json_quote(t145.phrase)) end,
          (select x29.json from x29 where x29.id = t141._n)) as _told from p28 t141
        left join statement t142 on t142.id = t141.statement_id
        left join actor t143 on t143.id = t142.speaker_id
        left join tenure t144 on t144.id = t141.tenure_id
        left join citation t145 on t145.id = t141.citation_id order by _n limit 200) t158))), p31 as materialized
(select t164.*, row_number() over (order by t164.alliance_id, t164.since_earliest, t164.a_id, t164.b_id) as _n
  from (select t160.alliance_id, t160.id as a_id, t161.id as b_id, case when (t160.since_earliest, t160.since_latest) >= (t161.since_earliest,
      t161.since_latest) then t160.since else t161.since end as since, case when (t160.until_latest, t160.until_earliest) <= (t161.until_latest,
      t161.until_earliest) then t160.until else t161.until end as until, case when t160.since_earliest >= t161.since_earliest then t160.since_earliest else
      t161.since_earliest end as since_earliest, case when t160.since_latest >= t161.since_latest then t160.since_latest else t161.since_latest end as
      since_latest, case when t160.until_earliest <= t161.until_earliest then t160.until_earliest else t161.until_earliest end as until_earliest, case when
      t160.until_latest <= t161.until_latest then t160.until_latest else t161.until_latest end as until_latest,
    (select t162.id from told_citation22 t162 where t162.record_id = t160.id and t162.support_type = 'supports' and t162.set_aside is null order by t162.id
        limit 1) as a_citation_id,
    (select t163.id from told_citation22 t163 where t163.record_id = t161.id and t163.support_type = 'supports' and t163.set_aside is null order by t163.id
        limit 1) as b_citation_id from membership t160 join membership t161 on t161.alliance_id = t160.alliance_id where t160.actor_id = 'actors/sergey-lavrov'
        and t160.status in ('member', 'signatory') and t161.actor_id = 'actors/wang-yi' and t161.status in ('member', 'signatory') and t160.since_earliest <=
        t161.until_latest and t161.since_earliest <= t160.until_latest and t160.rank <> 'deprecated' and t161.rank <> 'deprecated') t164), x32(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t171._told, ',')
      from (select t165._n as _n, printf(
          '{"alliance":{"id":"%s","label":%s},"since":%s,"until":%s,"a":{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s},"aCitation":%s,"b":{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s},"bCitation":%s}'
          , t166.id, json_quote(t166.label), case when t165.since is null then 'null' else '{"text":"' || t165.since || '","earliest":' || case
          t165.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t165.since_earliest || '"' end || ',"latest":' || case
          t165.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t165.since_latest || '"' end || '}' end, case when
          t165.until is null then 'null' else '{"text":"' || t165.until || '","earliest":' || case t165.until_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t165.until_earliest || '"' end || ',"latest":' || case t165.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t165.until_latest || '"' end || '}' end, t167.id, json_quote(t167.label), upper(t167.status), case when
          t167.since is null then 'null' else '{"text":"' || t167.since || '","earliest":' || case t167.since_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t167.since_earliest || '"' end || ',"latest":' || case t167.since_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t167.since_latest || '"' end || '}' end, case when t167.until is null then 'null' else '{"text":"' || t167.until
          || '","earliest":' || case t167.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t167.until_earliest || '"' end
          || ',"latest":' || case t167.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t167.until_latest || '"' end || '}'
          end, case when t168.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t168.id,
          json_quote(t168.start_offset), json_quote(t168.end_offset), json_quote(t168.page), json_quote(t168.phrase)) end, t169.id, json_quote(t169.label),
          upper(t169.status), case when t169.since is null then 'null' else '{"text":"' || t169.since || '","earliest":' || case t169.since_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t169.since_earliest || '"' end || ',"latest":' || case t169.since_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t169.since_latest || '"' end || '}' end, case when t169.until is null then 'null'
          else '{"text":"' || t169.until || '","earliest":' || case t169.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t169.until_earliest || '"' end || ',"latest":' || case t169.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t169.until_latest || '"' end || '}' end, case when t170.id is null then 'null' else printf(
          '{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t170.id, json_quote(t170.start_offset), json_quote(t170.end_offset),
          json_quote(t170.page), json_quote(t170.phrase)) end) as _told from p31 t165
        left join alliance t166 on t166.id = t165.alliance_id
        left join membership t167 on t167.id = t165.a_id
        left join citation t168 on t168.id = t165.a_citation_id
        left join membership t169 on t169.id = t165.b_id
        left join citation t170 on t170.id = t165.b_citation_id order by _n limit 100) t171))), p33 as materialized
(select t191.*, row_number() over (order by t191.alliance_id, t191.obligation_id, t191.direction desc) as _n
  from (select distinct t173.id as obligation_id, t173.alliance_id, 'a_to_b' as direction,
    (select t181.id from told_citation22 t181 where t181.record_id = t173.id and t181.support_type = 'supports' and t181.set_aside is null order by t181.id
        limit 1) as citation_id
    from (select t175.id, t175.alliance_id, t175.since_earliest as first, t175.until_latest as last from obligation t175 where t175.obligor_id =
        'actors/sergey-lavrov' and t175.rank <> 'deprecated' union all select t176.id, t176.alliance_id, case when t177.since_earliest >= t176.since_earliest
        then t177.since_earliest else t176.since_earliest end, case when t177.until_latest <= t176.until_latest then t177.until_latest else t176.until_latest
        end from membership t177 join obligation t176 on t176.alliance_id = t177.alliance_id where t176.obligor_id is null and t177.status in ('member',
        'signatory') and t177.since_earliest <= t176.until_latest and t176.since_earliest <= t177.until_latest and t177.actor_id = 'actors/sergey-lavrov' and
        t177.rank <> 'deprecated' and t176.rank <> 'deprecated') t173 join
    (select t178.id, t178.alliance_id, t178.since_earliest as first, t178.until_latest as last from obligation t178 where t178.beneficiary_id = 'actors/wang-yi'
        and t178.rank <> 'deprecated' union all select t179.id, t179.alliance_id, case when t180.since_earliest >= t179.since_earliest then t180.since_earliest
        else t179.since_earliest end, case when t180.until_latest <= t179.until_latest then t180.until_latest else t179.until_latest end from membership t180
        join obligation t179 on t179.alliance_id = t180.alliance_id where t179.beneficiary_id is null and t180.status in ('member', 'signatory') and
        t180.since_earliest <= t179.until_latest and t179.since_earliest <= t180.until_latest and t180.actor_id = 'actors/wang-yi' and t180.rank <> 'deprecated'
        and t179.rank <> 'deprecated') t174 on t174.id = t173.id where t173.first <= t174.last and t174.first <= t173.last union all select distinct t182.id as
        obligation_id, t182.alliance_id, 'b_to_a' as direction,
    (select t190.id from told_citation22 t190 where t190.record_id = t182.id and t190.support_type = 'supports' and t190.set_aside is null order by t190.id
        limit 1) as citation_id
    from (select t184.id, t184.alliance_id, t184.since_earliest as first, t184.until_latest as last from obligation t184 where t184.obligor_id =
        'actors/wang-yi' and t184.rank <> 'deprecated' union all select t185.id, t185.alliance_id, case when t186.since_earliest >= t185.since_earliest then
        t186.since_earliest else t185.since_earliest end, case when t186.until_latest <= t185.until_latest then t186.until_latest else t185.until_latest end
        from membership t186 join obligation t185 on t185.alliance_id = t186.alliance_id where t185.obligor_id is null and t186.status in ('member', 'signatory'
        ) and t186.since_earliest <= t185.until_latest and t185.since_earliest <= t186.until_latest and t186.actor_id = 'actors/wang-yi' and t186.rank <>
        'deprecated' and t185.rank <> 'deprecated') t182 join
    (select t187.id, t187.alliance_id, t187.since_earliest as first, t187.until_latest as last from obligation t187 where t187.beneficiary_id =
        'actors/sergey-lavrov' and t187.rank <> 'deprecated' union all select t188.id, t188.alliance_id, case when t189.since_earliest >= t188.since_earliest
        then t189.since_earliest else t188.since_earliest end, case when t189.until_latest <= t188.until_latest then t189.until_latest else t188.until_latest
        end from membership t189 join obligation t188 on t188.alliance_id = t189.alliance_id where t188.beneficiary_id is null and t189.status in ('member',
        'signatory') and t189.since_earliest <= t188.until_latest and t188.since_earliest <= t189.until_latest and t189.actor_id = 'actors/sergey-lavrov' and
        t189.rank <> 'deprecated' and t188.rank <> 'deprecated') t183 on t183.id = t182.id where t182.first <= t183.last and t183.first <= t182.last) t191),
        x34(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t196._told, ',')
      from (select t192._n as _n, printf(
          '{"direction":"%s","obligation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s,"condition":%s,"article":%s},"alliance":{"id":"%s","label":%s},"citation":%s}'
          , upper(t192.direction), t193.id, json_quote(t193.label), upper(t193.kind), case when t193.since is null then 'null' else '{"text":"' || t193.since ||
          '","earliest":' || case t193.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t193.since_earliest || '"' end ||
          ',"latest":' || case t193.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t193.since_latest || '"' end || '}'
          end, case when t193.until is null then 'null' else '{"text":"' || t193.until || '","earliest":' || case t193.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t193.until_earliest || '"' end || ',"latest":' || case t193.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t193.until_latest || '"' end || '}' end, json_quote(t193.condition), json_quote(t193.article),
          t194.id, json_quote(t194.label), case when t195.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}'
          , t195.id, json_quote(t195.start_offset), json_quote(t195.end_offset), json_quote(t195.page), json_quote(t195.phrase)) end) as _told from p33 t192
        left join obligation t193 on t193.id = t192.obligation_id
        left join alliance t194 on t194.id = t192.alliance_id
        left join citation t195 on t195.id = t192.citation_id order by _n limit 100) t196))), p35 as materialized
(select t202.*, row_number() over (order by t202.since_earliest desc, t202.relation_id) as _n
  from (select t198.id as relation_id, t198.since_earliest, 'a_to_b' as direction,
    (select t199.id from told_citation22 t199 where t199.record_id = t198.id and t199.support_type = 'supports' and t199.set_aside is null order by t199.id
        limit 1) as citation_id from relation t198 where t198.subject_id = 'actors/sergey-lavrov' and t198.object_id = 'actors/wang-yi' and t198.rank <>
        'deprecated' union all select t200.id as relation_id, t200.since_earliest, 'b_to_a' as direction,
    (select t201.id from told_citation22 t201 where t201.record_id = t200.id and t201.support_type = 'supports' and t201.set_aside is null order by t201.id
        limit 1) as citation_id from relation t200 where t200.subject_id = 'actors/wang-yi' and t200.object_id = 'actors/sergey-lavrov' and t200.rank <>
        'deprecated') t202), x36(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t206._told, ',')
      from (select t203._n as _n, printf('{"direction":"%s","relation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s},"citation":%s}',
          upper(t203.direction), t204.id, json_quote(t204.label), upper(t204.kind), case when t204.since is null then 'null' else '{"text":"' || t204.since ||
          '","earliest":' || case t204.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t204.since_earliest || '"' end ||
          ',"latest":' || case t204.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t204.since_latest || '"' end || '}'
          end, case when t204.until is null then 'null' else '{"text":"' || t204.until || '","earliest":' || case t204.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t204.until_earliest || '"' end || ',"latest":' || case t204.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t204.until_latest || '"' end || '}' end, case when t205.id is null then 'null' else printf(
          '{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t205.id, json_quote(t205.start_offset), json_quote(t205.end_offset),
          json_quote(t205.page), json_quote(t205.phrase)) end) as _told from p35 t203
        left join relation t204 on t204.id = t203.relation_id
        left join citation t205 on t205.id = t203.citation_id order by _n limit 100) t206))), p37 as materialized
(select t208.*, row_number() over (order by t208.days desc, t208.until_date desc) as _n
  from (select before as since_date, day as until_date, (cast(substr(day, 9, 2) as integer) + (153 * (cast(substr(day, 6, 2) as integer) + 12 * ((14 -
      cast(substr(day, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 * (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) +
      (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 4 - (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day,
      6, 2) as integer)) / 12) / 100 + (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 400) - (cast(substr(before, 9, 2)
      as integer) + (153 * (cast(substr(before, 6, 2) as integer) + 12 * ((14 - cast(substr(before, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 *
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) + (cast(substr(before, 1, 4) as integer) - (14 -
      cast(substr(before, 6, 2) as integer)) / 12) / 4 - (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 100 +
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 400) as days from contact_days19 where before is not null)
      t208), x38(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t210._told, ',')
      from (select t209._n as _n, '{"sinceDate":' || json_quote(t209.since_date) || ',"untilDate":' || json_quote(t209.until_date) || ',"days":' || t209.days ||
          '}' as _told from p37 t209 order by _n limit 10) t210))) select printf('{"data":{"dyad":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf(
        '{"meetingCount":%s,"aToBCount":%s,"bToACount":%s,"hasMore":%s,"isComplete":%s,"firstContact":%s,"lastContact":%s,"meetings":%s,"statements":%s,"alliances":%s,"obligations":%s,"relations":%s,"gaps":%s}'
        , t1.meeting_count, t1.a_to_b_count, t1.b_to_a_count, case when t1.has_more then 'true' else 'false' end, case when t1.is_complete then 'true' else
        'false' end, json_quote(t1.first_contact), json_quote(t1.last_contact),
        (select x27.json from x27),
        (select x30.json from x30),
        (select x32.json from x32),
        (select x34.json from x34),
        (select x36.json from x36),
        (select x38.json from x38))
      from (select
        (select count(*) from whole21 where _place <= 1000) as meeting_count,
        (select count(*) from a_to_b13 where _place <= 1000) as a_to_b_count,
        (select count(*) from b_to_a18 where _place <= 1000) as b_to_a_count, (exists
          (select 1 from whole21 where _place > 20) or exists
          (select 1 from a_to_b13 where _place > 20) or exists
          (select 1 from b_to_a18 where _place > 20)) as has_more, not (exists
          (select 1 from met6 where _place > 1000) or exists
          (select 1 from a_to_b13 where _place > 1000) or exists
          (select 1 from b_to_a18 where _place > 1000)) as is_complete,
        (select min(day) from contact_days19) as first_contact,
        (select max(day) from contact_days19) as last_contact
        from (select 1 where exists
          (select 1 from record t70 where t70.id = 'actors/sergey-lavrov' and t70.retired is null) and exists
          (select 1 from record t71 where t71.id = 'actors/wang-yi' and t71.retired is null)) t72) t1), 'null'),
  (select value from counter where name = 'revision'))

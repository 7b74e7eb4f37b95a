with participations_of_a1(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t3 where t3.actor_id = 'actors/sergey-lavrov') t5 limit 4000) t6), participations_of_b2(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t7 where t7.actor_id = 'actors/wang-yi') t9 limit 4000) t10), told_participation3(id, revision, label, note, since, until,
        rank, confidence, meeting_id, actor_id, role, represents_id, office_id, attendance, since_earliest, since_latest, until_earliest, until_latest,
        meeting_start_earliest) as not materialized
(select t14.id, t14.revision, t14.label, t14.note, t14.since, t14.until, t14.rank, t14.confidence, t14.meeting_id, t14.actor_id, t14.role, t14.represents_id,
    t14.office_id, t14.attendance, t14.since_earliest, t14.since_latest, t14.until_earliest, t14.until_latest, t14.meeting_start_earliest from participation t14
    where t14.rank <> 'deprecated'), participations_of_a_by_participations4(event_id, day) as materialized
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
    from (select 1 from target t27 where t27.record_id = 'actors/wang-yi') t29 limit 4000) t30), told_target9(id, revision, label, note, since, until, rank,
        confidence, statement_id, record_id, role, mention, stance, since_earliest, since_latest, until_earliest, until_latest, statement_date_earliest) as not
        materialized
(select t34.id, t34.revision, t34.label, t34.note, t34.since, t34.until, t34.rank, t34.confidence, t34.statement_id, t34.record_id, t34.role, t34.mention,
    t34.stance, t34.since_earliest, t34.since_latest, t34.until_earliest, t34.until_latest, t34.statement_date_earliest from target t34 where t34.rank <>
    'deprecated'), told_statement10(id, revision, label, summary, speaker_id, office_id, principal_id, meeting_id, date, form, speech_act, date_earliest,
    date_latest) as not materialized
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
      < '9999-99-99' and _place <= 1000 union select day from b_to_a18 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000) t63), p20 as
      materialized
(select t70.*, row_number() over (order by t70._place) as _n
  from (select t69.event_id as meeting_id, t69._place, t68.start as date, t68.start_earliest as date_earliest, t68.start_latest as date_latest
    from (select * from met6 where _place <= 20 order by _place limit 20) t69 join meeting t68 on t68.id = t69.event_id) t70), told_citation20(id, revision,
        label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not
        materialized
(select t79.id, t79.revision, t79.label, t79.note, t79.record_id, t79.document_id, t79.support_type, t79.value, t79.start_offset, t79.end_offset,
    t79.span_sha256, t79.page, t79.phrase, t79.prefix, t79.suffix, t79.field from citation t79 where true), x22(id, json) as
(select t74._n, printf('[%s]',
    (select group_concat(t85._told, ',')
      from (select row_number() over (order by t80.participation_id) as _n, printf(
          '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t81.id,
          json_quote(t81.label), t81.role, t81.attendance, t82.id, json_quote(t82.label), case when t83.id is null then 'null' else '{"id":"' || t83.id ||
          '","label":' || json_quote(t83.label) || ',"since":' || case when t83.since is null then 'null' else '{"text":"' || t83.since || '","earliest":' ||
          case t83.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t83.since_earliest || '"' end || ',"latest":' || case
          t83.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t83.since_latest || '"' end || '}' end || ',"until":' || case
          when t83.until is null then 'null' else '{"text":"' || t83.until || '","earliest":' || case t83.until_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t83.until_earliest || '"' end || ',"latest":' || case t83.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t83.until_latest || '"' end || '}' end || '}' end, case when t84.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t84.id, json_quote(t84.start_offset), json_quote(t84.end_offset),
          json_quote(t84.page), json_quote(t84.phrase)) end) as _told
        from (select t77.id as participation_id, case when count(*) = count(t77.tenure_id) then min(t77.tenure_id) end as tenure_id,
          (select t78.id from told_citation20 t78 where t78.record_id = t77.id and t78.support_type = 'supports' order by t78.id limit 1) as citation_id
          from (select t75.id, t75.meeting_id as event_id, t75.meeting_start_earliest as day, null as tenure_id from told_participation3 t75 where
              t75.meeting_id = t74.meeting_id and t75.actor_id = 'actors/sergey-lavrov' and t75.attendance in ('present', 'remote')) t77 group by t77.id) t80
        left join participation t81 on t81.id = t80.participation_id
        left join actor t82 on t82.id = t81.actor_id
        left join tenure t83 on t83.id = t80.tenure_id
        left join citation t84 on t84.id = t80.citation_id order by _n limit 20) t85)) from p20 t74), x23(id, json) as
(select t86._n, printf('[%s]',
    (select group_concat(t96._told, ',')
      from (select row_number() over (order by t91.participation_id) as _n, printf(
          '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t92.id,
          json_quote(t92.label), t92.role, t92.attendance, t93.id, json_quote(t93.label), case when t94.id is null then 'null' else '{"id":"' || t94.id ||
          '","label":' || json_quote(t94.label) || ',"since":' || case when t94.since is null then 'null' else '{"text":"' || t94.since || '","earliest":' ||
          case t94.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t94.since_earliest || '"' end || ',"latest":' || case
          t94.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t94.since_latest || '"' end || '}' end || ',"until":' || case
          when t94.until is null then 'null' else '{"text":"' || t94.until || '","earliest":' || case t94.until_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t94.until_earliest || '"' end || ',"latest":' || case t94.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t94.until_latest || '"' end || '}' end || '}' end, case when t95.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t95.id, json_quote(t95.start_offset), json_quote(t95.end_offset),
          json_quote(t95.page), json_quote(t95.phrase)) end) as _told
        from (select t89.id as participation_id, case when count(*) = count(t89.tenure_id) then min(t89.tenure_id) end as tenure_id,
          (select t90.id from told_citation20 t90 where t90.record_id = t89.id and t90.support_type = 'supports' order by t90.id limit 1) as citation_id
          from (select t87.id, t87.meeting_id as event_id, t87.meeting_start_earliest as day, null as tenure_id from told_participation3 t87 where
              t87.meeting_id = t86.meeting_id and t87.actor_id = 'actors/wang-yi' and t87.attendance in ('present', 'remote')) t89 group by t89.id) t91
        left join participation t92 on t92.id = t91.participation_id
        left join actor t93 on t93.id = t92.actor_id
        left join tenure t94 on t94.id = t91.tenure_id
        left join citation t95 on t95.id = t91.citation_id order by _n limit 20) t96)) from p20 t86), x24(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t97._told, ',')
      from (select t71._n as _n, printf('{"date":%s,"meeting":{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s},"a":%s,"b":%s}', case when t71.date is
          null then 'null' else '{"text":"' || t71.date || '","earliest":' || case t71.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
          else '"' || t71.date_earliest || '"' end || ',"latest":' || case t71.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"'
          || t71.date_latest || '"' end || '}' end, t72.id, json_quote(t72.label), t72.kind, case when t72.start is null then 'null' else '{"text":"' ||
          t72.start || '","earliest":' || case t72.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t72.start_earliest ||
          '"' end || ',"latest":' || case t72.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t72.start_latest || '"' end
          || '}' end, case when t73.id is null then 'null' else '{"id":"' || t73.id || '","label":' || json_quote(t73.label) || '}' end,
          (select x22.json from x22 where x22.id = t71._n),
          (select x23.json from x23 where x23.id = t71._n)) as _told from p20 t71
        left join meeting t72 on t72.id = t71.meeting_id
        left join place t73 on t73.id = t72.place_id order by _n limit 100) t97))), p25 as materialized
(select t105.*, row_number() over (order by t105._day desc, t105.statement_id desc, t105.direction desc) as _n
  from (select t100.event_id as statement_id, t100.day as _day, 'a_to_b' as direction, t99.date as date, t99.date_earliest as date_earliest, t99.date_latest as
      date_latest,
    (select t101.id from told_citation20 t101 where t101.record_id = t99.id and t101.support_type = 'supports' order by t101.id limit 1) as citation_id, null as
        tenure_id
    from (select * from a_to_b13 where _place <= 20 order by _place limit 20) t100 join statement t99 on t99.id = t100.event_id union all select t103.event_id
        as statement_id, t103.day as _day, 'b_to_a' as direction, t102.date as date, t102.date_earliest as date_earliest, t102.date_latest as date_latest,
    (select t104.id from told_citation20 t104 where t104.record_id = t102.id and t104.support_type = 'supports' order by t104.id limit 1) as citation_id, null
        as tenure_id
    from (select * from b_to_a18 where _place <= 20 order by _place limit 20) t103 join statement t102 on t102.id = t103.event_id) t105), x26(id, json) as
(select t111._n, printf('[%s]',
    (select group_concat(t122._told, ',')
      from (select row_number() over (order by t118.target_id) as _n, printf(
          '{"target":{"id":"%s","label":%s,"role":"%s","mention":"%s","stance":"%s"},"tenure":%s,"citation":%s}', t119.id, json_quote(t119.label), t119.role,
          t119.mention, t119.stance, case when t120.id is null then 'null' else '{"id":"' || t120.id || '","label":' || json_quote(t120.label) || ',"since":' ||
          case when t120.since is null then 'null' else '{"text":"' || t120.since || '","earliest":' || case t120.since_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t120.since_earliest || '"' end || ',"latest":' || case t120.since_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t120.since_latest || '"' end || '}' end || ',"until":' || case when t120.until is null then 'null' else
          '{"text":"' || t120.until || '","earliest":' || case t120.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t120.until_earliest || '"' end || ',"latest":' || case t120.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t120.until_latest || '"' end || '}' end || '}' end, case when t121.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t121.id, json_quote(t121.start_offset), json_quote(t121.end_offset),
          json_quote(t121.page), json_quote(t121.phrase)) end) as _told
        from (select t116.id as target_id, case when count(*) = count(t116.tenure_id) then min(t116.tenure_id) end as tenure_id,
          (select t117.id from told_citation20 t117 where t117.record_id = t116.id and t117.support_type = 'supports' order by t117.id limit 1) as citation_id
          from (select t112.id, t112.statement_id as event_id, t112.statement_date_earliest as day, null as tenure_id from told_target9 t112 where
              t112.statement_id = t111.statement_id and t111.direction = 'a_to_b' and t112.record_id = 'actors/wang-yi' union all select t114.id,
              t114.statement_id as event_id, t114.statement_date_earliest as day, null as tenure_id from told_target9 t114 where t114.statement_id =
              t111.statement_id and t111.direction = 'b_to_a' and t114.record_id = 'actors/sergey-lavrov') t116 group by t116.id) t118
        left join target t119 on t119.id = t118.target_id
        left join tenure t120 on t120.id = t118.tenure_id
        left join citation t121 on t121.id = t118.citation_id order by _n limit 20) t122)) from p25 t111), x27(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t123._told, ',')
      from (select t106._n as _n, printf(
          '{"date":%s,"direction":"%s","statement":{"id":"%s","label":%s,"date":%s,"speech_act":"%s","speaker":{"id":"%s","label":%s}},"tenure":%s,"citation":%s,"targets":%s}'
          , case when t106.date is null then 'null' else '{"text":"' || t106.date || '","earliest":' || case t106.date_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t106.date_earliest || '"' end || ',"latest":' || case t106.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t106.date_latest || '"' end || '}' end, t106.direction, t107.id, json_quote(t107.label), case when t107.date is
          null then 'null' else '{"text":"' || t107.date || '","earliest":' || case t107.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t107.date_earliest || '"' end || ',"latest":' || case t107.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
          else '"' || t107.date_latest || '"' end || '}' end, t107.speech_act, t108.id, json_quote(t108.label), case when t109.id is null then 'null' else
          '{"id":"' || t109.id || '","label":' || json_quote(t109.label) || ',"since":' || case when t109.since is null then 'null' else '{"text":"' ||
          t109.since || '","earliest":' || case t109.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t109.since_earliest
          || '"' end || ',"latest":' || case t109.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t109.since_latest || '"'
          end || '}' end || ',"until":' || case when t109.until is null then 'null' else '{"text":"' || t109.until || '","earliest":' || case
          t109.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t109.until_earliest || '"' end || ',"latest":' || case
          t109.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t109.until_latest || '"' end || '}' end || '}' end, case
          when t110.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t110.id,
          json_quote(t110.start_offset), json_quote(t110.end_offset), json_quote(t110.page), json_quote(t110.phrase)) end,
          (select x26.json from x26 where x26.id = t106._n)) as _told from p25 t106
        left join statement t107 on t107.id = t106.statement_id
        left join actor t108 on t108.id = t107.speaker_id
        left join tenure t109 on t109.id = t106.tenure_id
        left join citation t110 on t110.id = t106.citation_id order by _n limit 200) t123))), p28 as materialized
(select t129.*, row_number() over (order by t129.alliance_id, t129.since_earliest, t129.a_id, t129.b_id) as _n
  from (select t125.alliance_id, t125.id as a_id, t126.id as b_id, case when (t125.since_earliest, t125.since_latest) >= (t126.since_earliest,
      t126.since_latest) then t125.since else t126.since end as since, case when (t125.until_latest, t125.until_earliest) <= (t126.until_latest,
      t126.until_earliest) then t125.until else t126.until end as until, case when t125.since_earliest >= t126.since_earliest then t125.since_earliest else
      t126.since_earliest end as since_earliest, case when t125.since_latest >= t126.since_latest then t125.since_latest else t126.since_latest end as
      since_latest, case when t125.until_earliest <= t126.until_earliest then t125.until_earliest else t126.until_earliest end as until_earliest, case when
      t125.until_latest <= t126.until_latest then t125.until_latest else t126.until_latest end as until_latest,
    (select t127.id from told_citation20 t127 where t127.record_id = t125.id and t127.support_type = 'supports' order by t127.id limit 1) as a_citation_id,
    (select t128.id from told_citation20 t128 where t128.record_id = t126.id and t128.support_type = 'supports' order by t128.id limit 1) as b_citation_id from
        membership t125 join membership t126 on t126.alliance_id = t125.alliance_id where t125.actor_id = 'actors/sergey-lavrov' and t125.status in ('member',
        'signatory') and t126.actor_id = 'actors/wang-yi' and t126.status in ('member', 'signatory') and t125.since_earliest <= t126.until_latest and
        t126.since_earliest <= t125.until_latest and t125.rank <> 'deprecated' and t126.rank <> 'deprecated') t129), x29(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t136._told, ',')
      from (select t130._n as _n, printf(
          '{"alliance":{"id":"%s","label":%s},"since":%s,"until":%s,"a":{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s},"a_citation":%s,"b":{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s},"b_citation":%s}'
          , t131.id, json_quote(t131.label), case when t130.since is null then 'null' else '{"text":"' || t130.since || '","earliest":' || case
          t130.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t130.since_earliest || '"' end || ',"latest":' || case
          t130.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t130.since_latest || '"' end || '}' end, case when
          t130.until is null then 'null' else '{"text":"' || t130.until || '","earliest":' || case t130.until_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t130.until_earliest || '"' end || ',"latest":' || case t130.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t130.until_latest || '"' end || '}' end, t132.id, json_quote(t132.label), t132.status, case when t132.since is
          null then 'null' else '{"text":"' || t132.since || '","earliest":' || case t132.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t132.since_earliest || '"' end || ',"latest":' || case t132.since_latest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t132.since_latest || '"' end || '}' end, case when t132.until is null then 'null' else '{"text":"' || t132.until || '","earliest":'
          || case t132.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t132.until_earliest || '"' end || ',"latest":' ||
          case t132.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t132.until_latest || '"' end || '}' end, case when
          t133.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t133.id, json_quote(t133.start_offset),
          json_quote(t133.end_offset), json_quote(t133.page), json_quote(t133.phrase)) end, t134.id, json_quote(t134.label), t134.status, case when t134.since
          is null then 'null' else '{"text":"' || t134.since || '","earliest":' || case t134.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t134.since_earliest || '"' end || ',"latest":' || case t134.since_latest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t134.since_latest || '"' end || '}' end, case when t134.until is null then 'null' else '{"text":"' || t134.until || '","earliest":'
          || case t134.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t134.until_earliest || '"' end || ',"latest":' ||
          case t134.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t134.until_latest || '"' end || '}' end, case when
          t135.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t135.id, json_quote(t135.start_offset),
          json_quote(t135.end_offset), json_quote(t135.page), json_quote(t135.phrase)) end) as _told from p28 t130
        left join alliance t131 on t131.id = t130.alliance_id
        left join membership t132 on t132.id = t130.a_id
        left join citation t133 on t133.id = t130.a_citation_id
        left join membership t134 on t134.id = t130.b_id
        left join citation t135 on t135.id = t130.b_citation_id order by _n limit 100) t136))), p30 as materialized
(select t156.*, row_number() over (order by t156.alliance_id, t156.obligation_id, t156.direction desc) as _n
  from (select distinct t138.id as obligation_id, t138.alliance_id, 'a_to_b' as direction,
    (select t146.id from told_citation20 t146 where t146.record_id = t138.id and t146.support_type = 'supports' order by t146.id limit 1) as citation_id
    from (select t140.id, t140.alliance_id, t140.obligor_id as actor_id, t140.since_earliest as first, t140.until_latest as last, cast(null as boolean) as
        certain from obligation t140 where t140.obligor_id = 'actors/sergey-lavrov' and t140.rank <> 'deprecated' union all select t141.id, t141.alliance_id,
        t142.actor_id, case when t142.since_earliest >= t141.since_earliest then t142.since_earliest else t141.since_earliest end, case when t142.until_latest
        <= t141.until_latest then t142.until_latest else t141.until_latest end, cast(null as boolean) from membership t142 join obligation t141 on
        t141.alliance_id = t142.alliance_id where t141.obligor_id is null and t142.status in ('member', 'signatory') and t142.since_earliest <=
        t141.until_latest and t141.since_earliest <= t142.until_latest and t142.actor_id = 'actors/sergey-lavrov' and t142.rank <> 'deprecated' and t141.rank <>
        'deprecated') t138 join
    (select t143.id, t143.alliance_id, t143.beneficiary_id as actor_id, t143.since_earliest as first, t143.until_latest as last, cast(null as boolean) as
        certain from obligation t143 where t143.beneficiary_id = 'actors/wang-yi' and t143.rank <> 'deprecated' union all select t144.id, t144.alliance_id,
        t145.actor_id, case when t145.since_earliest >= t144.since_earliest then t145.since_earliest else t144.since_earliest end, case when t145.until_latest
        <= t144.until_latest then t145.until_latest else t144.until_latest end, cast(null as boolean) from membership t145 join obligation t144 on
        t144.alliance_id = t145.alliance_id where t144.beneficiary_id is null and t145.status in ('member', 'signatory') and t145.since_earliest <=
        t144.until_latest and t144.since_earliest <= t145.until_latest and t145.actor_id = 'actors/wang-yi' and t145.rank <> 'deprecated' and t144.rank <>
        'deprecated') t139 on t139.id = t138.id where t138.first <= t139.last and t139.first <= t138.last union all select distinct t147.id as obligation_id,
        t147.alliance_id, 'b_to_a' as direction,
    (select t155.id from told_citation20 t155 where t155.record_id = t147.id and t155.support_type = 'supports' order by t155.id limit 1) as citation_id
    from (select t149.id, t149.alliance_id, t149.obligor_id as actor_id, t149.since_earliest as first, t149.until_latest as last, cast(null as boolean) as
        certain from obligation t149 where t149.obligor_id = 'actors/wang-yi' and t149.rank <> 'deprecated' union all select t150.id, t150.alliance_id,
        t151.actor_id, case when t151.since_earliest >= t150.since_earliest then t151.since_earliest else t150.since_earliest end, case when t151.until_latest
        <= t150.until_latest then t151.until_latest else t150.until_latest end, cast(null as boolean) from membership t151 join obligation t150 on
        t150.alliance_id = t151.alliance_id where t150.obligor_id is null and t151.status in ('member', 'signatory') and t151.since_earliest <=
        t150.until_latest and t150.since_earliest <= t151.until_latest and t151.actor_id = 'actors/wang-yi' and t151.rank <> 'deprecated' and t150.rank <>
        'deprecated') t147 join
    (select t152.id, t152.alliance_id, t152.beneficiary_id as actor_id, t152.since_earliest as first, t152.until_latest as last, cast(null as boolean) as
        certain from obligation t152 where t152.beneficiary_id = 'actors/sergey-lavrov' and t152.rank <> 'deprecated' union all select t153.id,
        t153.alliance_id, t154.actor_id, case when t154.since_earliest >= t153.since_earliest then t154.since_earliest else t153.since_earliest end, case when
        t154.until_latest <= t153.until_latest then t154.until_latest else t153.until_latest end, cast(null as boolean) from membership t154 join obligation
        t153 on t153.alliance_id = t154.alliance_id where t153.beneficiary_id is null and t154.status in ('member', 'signatory') and t154.since_earliest <=
        t153.until_latest and t153.since_earliest <= t154.until_latest and t154.actor_id = 'actors/sergey-lavrov' and t154.rank <> 'deprecated' and t153.rank <>
        'deprecated') t148 on t148.id = t147.id where t147.first <= t148.last and t148.first <= t147.last) t156), x31(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t161._told, ',')
      from (select t157._n as _n, printf(
          '{"direction":"%s","obligation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s,"condition":%s,"article":%s},"alliance":{"id":"%s","label":%s},"citation":%s}'
          , t157.direction, t158.id, json_quote(t158.label), t158.kind, case when t158.since is null then 'null' else '{"text":"' || t158.since ||
          '","earliest":' || case t158.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t158.since_earliest || '"' end ||
          ',"latest":' || case t158.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t158.since_latest || '"' end || '}'
          end, case when t158.until is null then 'null' else '{"text":"' || t158.until || '","earliest":' || case t158.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t158.until_earliest || '"' end || ',"latest":' || case t158.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t158.until_latest || '"' end || '}' end, json_quote(t158.condition), json_quote(t158.article),
          t159.id, json_quote(t159.label), case when t160.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t160.id, json_quote(t160.start_offset), json_quote(t160.end_offset),
          json_quote(t160.page), json_quote(t160.phrase)) end) as _told from p30 t157
        left join obligation t158 on t158.id = t157.obligation_id
        left join alliance t159 on t159.id = t157.alliance_id
        left join citation t160 on t160.id = t157.citation_id order by _n limit 100) t161))), p32 as materialized
(select t167.*, row_number() over (order by t167.since_earliest desc, t167.relation_id) as _n
  from (select t163.id as relation_id, t163.since_earliest, 'a_to_b' as direction,
    (select t164.id from told_citation20 t164 where t164.record_id = t163.id and t164.support_type = 'supports' order by t164.id limit 1) as citation_id from
        relation t163 where t163.subject_id = 'actors/sergey-lavrov' and t163.object_id = 'actors/wang-yi' and t163.rank <> 'deprecated' union all select
        t165.id as relation_id, t165.since_earliest, 'b_to_a' as direction,
    (select t166.id from told_citation20 t166 where t166.record_id = t165.id and t166.support_type = 'supports' order by t166.id limit 1) as citation_id from
        relation t165 where t165.subject_id = 'actors/wang-yi' and t165.object_id = 'actors/sergey-lavrov' and t165.rank <> 'deprecated') t167), x33(id, json)
        as
(select 1, printf('[%s]',
    (select group_concat(t171._told, ',')
      from (select t168._n as _n, printf('{"direction":"%s","relation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s},"citation":%s}', t168.direction,
          t169.id, json_quote(t169.label), t169.kind, case when t169.since is null then 'null' else '{"text":"' || t169.since || '","earliest":' || case
          t169.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t169.since_earliest || '"' end || ',"latest":' || case
          t169.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t169.since_latest || '"' end || '}' end, case when
          t169.until is null then 'null' else '{"text":"' || t169.until || '","earliest":' || case t169.until_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t169.until_earliest || '"' end || ',"latest":' || case t169.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t169.until_latest || '"' end || '}' end, case when t170.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t170.id, json_quote(t170.start_offset), json_quote(t170.end_offset),
          json_quote(t170.page), json_quote(t170.phrase)) end) as _told from p32 t168
        left join relation t169 on t169.id = t168.relation_id
        left join citation t170 on t170.id = t168.citation_id order by _n limit 100) t171))), p34 as materialized
(select t173.*, row_number() over (order by t173.days desc, t173.until_date desc) as _n
  from (select before as since_date, day as until_date, (cast(substr(day, 9, 2) as integer) + (153 * (cast(substr(day, 6, 2) as integer) + 12 * ((14 -
      cast(substr(day, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 * (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) +
      (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 4 - (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day,
      6, 2) as integer)) / 12) / 100 + (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 400) - (cast(substr(before, 9, 2)
      as integer) + (153 * (cast(substr(before, 6, 2) as integer) + 12 * ((14 - cast(substr(before, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 *
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) + (cast(substr(before, 1, 4) as integer) - (14 -
      cast(substr(before, 6, 2) as integer)) / 12) / 4 - (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 100 +
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 400) as days from contact_days19 where before is not null)
      t173), x35(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t175._told, ',')
      from (select t174._n as _n, '{"since_date":' || json_quote(t174.since_date) || ',"until_date":' || json_quote(t174.until_date) || ',"days":' || t174.days
          || '}' as _told from p34 t174 order by _n limit 10) t175))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf(
        '{"meeting_count":%s,"a_to_b_count":%s,"b_to_a_count":%s,"has_more":%s,"is_complete":%s,"first_contact":%s,"last_contact":%s,"meetings":%s,"statements":%s,"alliances":%s,"obligations":%s,"relations":%s,"gaps":%s}'
        , t1.meeting_count, t1.a_to_b_count, t1.b_to_a_count, case when t1.has_more then 'true' else 'false' end, case when t1.is_complete then 'true' else
        'false' end, json_quote(t1.first_contact), json_quote(t1.last_contact),
        (select x24.json from x24),
        (select x27.json from x27),
        (select x29.json from x29),
        (select x31.json from x31),
        (select x33.json from x33),
        (select x35.json from x35))
      from (select
        (select count(*) from met6 where _place <= 1000) as meeting_count,
        (select count(*) from a_to_b13 where _place <= 1000) as a_to_b_count,
        (select count(*) from b_to_a18 where _place <= 1000) as b_to_a_count, (exists
          (select 1 from met6 where _place > 20) or exists
          (select 1 from a_to_b13 where _place > 20) or exists
          (select 1 from b_to_a18 where _place > 20)) as has_more, not (exists
          (select 1 from met6 where _place > 1000) or exists
          (select 1 from a_to_b13 where _place > 1000) or exists
          (select 1 from b_to_a18 where _place > 1000)) as is_complete,
        (select min(day) from contact_days19) as first_contact,
        (select max(day) from contact_days19) as last_contact
        from (select 1 where exists
          (select 1 from record t64 where t64.id = 'actors/sergey-lavrov' and t64.retired is null) and exists
          (select 1 from record t65 where t65.id = 'actors/wang-yi' and t65.retired is null)) t66) t1), 'null'),
  (select value from counter where name = 'revision'))

with participations_of_a1(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t3 where t3.actor_id = 'actors/sergey-lavrov') t5 limit 4000) t6), participations_of_b2(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t7 where t7.actor_id = 'actors/wang-yi') t9 limit 4000) t10), told_participation3(id, revision, label, note, since, until,
        rank, confidence, meeting_id, actor_id, role, represents_id, office_id, attendance, since_earliest, since_latest, until_earliest, until_latest,
        meeting_start_earliest) as not materialized
(select t14.id, t14.revision, t14.label, t14.note, t14.since, t14.until, t14.rank, t14.confidence, t14.meeting_id, t14.actor_id, t14.role, t14.represents_id,
    t14.office_id, t14.attendance, t14.since_earliest, t14.since_latest, t14.until_earliest, t14.until_latest, t14.meeting_start_earliest from participation t14
    where t14.rank <> 'deprecated'), participations_of_a_by_participations4(event_id, day) as materialized
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
    from (select 1 from target t27 where t27.record_id = 'actors/wang-yi') t29 limit 4000) t30), told_target9(id, revision, label, note, since, until, rank,
        confidence, statement_id, record_id, role, mention, stance, since_earliest, since_latest, until_earliest, until_latest, statement_date_earliest) as not
        materialized
(select t34.id, t34.revision, t34.label, t34.note, t34.since, t34.until, t34.rank, t34.confidence, t34.statement_id, t34.record_id, t34.role, t34.mention,
    t34.stance, t34.since_earliest, t34.since_latest, t34.until_earliest, t34.until_latest, t34.statement_date_earliest from target t34 where t34.rank <>
    'deprecated'), told_statement10(id, revision, label, summary, speaker_id, office_id, principal_id, meeting_id, date, form, speech_act, date_earliest,
    date_latest) as not materialized
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
      < '9999-99-99' and _place <= 1000 union select day from b_to_a18 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000) t63), p20 as
      materialized
(select t70.*, row_number() over (order by t70._place) as _n
  from (select t69.event_id as meeting_id, t69._place, t68.start as date, t68.start_earliest as date_earliest, t68.start_latest as date_latest
    from (select * from met6 where _place <= 20 order by _place limit 20) t69 join meeting t68 on t68.id = t69.event_id) t70), told_citation20(id, revision,
        label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not
        materialized
(select t79.id, t79.revision, t79.label, t79.note, t79.record_id, t79.document_id, t79.support_type, t79.value, t79.start_offset, t79.end_offset,
    t79.span_sha256, t79.page, t79.phrase, t79.prefix, t79.suffix, t79.field from citation t79 where true), x22(id, json) as
(select t74._n, printf('[%s]',
    (select group_concat(t85._told, ',')
      from (select row_number() over (order by t80.participation_id) as _n, printf(
          '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t81.id,
          json_quote(t81.label), upper(t81.role), upper(t81.attendance), t82.id, json_quote(t82.label), case when t83.id is null then 'null' else '{"id":"' ||
          t83.id || '","label":' || json_quote(t83.label) || ',"since":' || case when t83.since is null then 'null' else '{"text":"' || t83.since ||
          '","earliest":' || case t83.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t83.since_earliest || '"' end ||
          ',"latest":' || case t83.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t83.since_latest || '"' end || '}' end
          || ',"until":' || case when t83.until is null then 'null' else '{"text":"' || t83.until || '","earliest":' || case t83.until_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t83.until_earliest || '"' end || ',"latest":' || case t83.until_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t83.until_latest || '"' end || '}' end || '}' end, case when t84.id is null then
          'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t84.id, json_quote(t84.start_offset),
          json_quote(t84.end_offset), json_quote(t84.page), json_quote(t84.phrase)) end) as _told
        from (select t77.id as participation_id, case when count(*) = count(t77.tenure_id) then min(t77.tenure_id) end as tenure_id,
          (select t78.id from told_citation20 t78 where t78.record_id = t77.id and t78.support_type = 'supports' order by t78.id limit 1) as citation_id
          from (select t75.id, t75.meeting_id as event_id, t75.meeting_start_earliest as day, null as tenure_id from told_participation3 t75 where
              t75.meeting_id = t74.meeting_id and t75.actor_id = 'actors/sergey-lavrov' and t75.attendance in ('present', 'remote')) t77 group by t77.id) t80
        left join participation t81 on t81.id = t80.participation_id
        left join actor t82 on t82.id = t81.actor_id
        left join tenure t83 on t83.id = t80.tenure_id
        left join citation t84 on t84.id = t80.citation_id order by _n limit 20) t85)) from p20 t74), x23(id, json) as
(select t86._n, printf('[%s]',
    (select group_concat(t96._told, ',')
      from (select row_number() over (order by t91.participation_id) as _n, printf(
          '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t92.id,
          json_quote(t92.label), upper(t92.role), upper(t92.attendance), t93.id, json_quote(t93.label), case when t94.id is null then 'null' else '{"id":"' ||
          t94.id || '","label":' || json_quote(t94.label) || ',"since":' || case when t94.since is null then 'null' else '{"text":"' || t94.since ||
          '","earliest":' || case t94.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t94.since_earliest || '"' end ||
          ',"latest":' || case t94.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t94.since_latest || '"' end || '}' end
          || ',"until":' || case when t94.until is null then 'null' else '{"text":"' || t94.until || '","earliest":' || case t94.until_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t94.until_earliest || '"' end || ',"latest":' || case t94.until_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t94.until_latest || '"' end || '}' end || '}' end, case when t95.id is null then
          'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t95.id, json_quote(t95.start_offset),
          json_quote(t95.end_offset), json_quote(t95.page), json_quote(t95.phrase)) end) as _told
        from (select t89.id as participation_id, case when count(*) = count(t89.tenure_id) then min(t89.tenure_id) end as tenure_id,
          (select t90.id from told_citation20 t90 where t90.record_id = t89.id and t90.support_type = 'supports' order by t90.id limit 1) as citation_id
          from (select t87.id, t87.meeting_id as event_id, t87.meeting_start_earliest as day, null as tenure_id from told_participation3 t87 where
              t87.meeting_id = t86.meeting_id and t87.actor_id = 'actors/wang-yi' and t87.attendance in ('present', 'remote')) t89 group by t89.id) t91
        left join participation t92 on t92.id = t91.participation_id
        left join actor t93 on t93.id = t92.actor_id
        left join tenure t94 on t94.id = t91.tenure_id
        left join citation t95 on t95.id = t91.citation_id order by _n limit 20) t96)) from p20 t86), x24(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t97._told, ',')
      from (select t71._n as _n, printf('{"date":%s,"meeting":{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s},"a":%s,"b":%s}', case when t71.date is
          null then 'null' else '{"text":"' || t71.date || '","earliest":' || case t71.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
          else '"' || t71.date_earliest || '"' end || ',"latest":' || case t71.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"'
          || t71.date_latest || '"' end || '}' end, t72.id, json_quote(t72.label), upper(t72.kind), case when t72.start is null then 'null' else '{"text":"' ||
          t72.start || '","earliest":' || case t72.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t72.start_earliest ||
          '"' end || ',"latest":' || case t72.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t72.start_latest || '"' end
          || '}' end, case when t73.id is null then 'null' else '{"id":"' || t73.id || '","label":' || json_quote(t73.label) || '}' end,
          (select x22.json from x22 where x22.id = t71._n),
          (select x23.json from x23 where x23.id = t71._n)) as _told from p20 t71
        left join meeting t72 on t72.id = t71.meeting_id
        left join place t73 on t73.id = t72.place_id order by _n limit 100) t97))), p25 as materialized
(select t105.*, row_number() over (order by t105._day desc, t105.statement_id desc, t105.direction desc) as _n
  from (select t100.event_id as statement_id, t100.day as _day, 'a_to_b' as direction, t99.date as date, t99.date_earliest as date_earliest, t99.date_latest as
      date_latest,
    (select t101.id from told_citation20 t101 where t101.record_id = t99.id and t101.support_type = 'supports' order by t101.id limit 1) as citation_id, null as
        tenure_id
    from (select * from a_to_b13 where _place <= 20 order by _place limit 20) t100 join statement t99 on t99.id = t100.event_id union all select t103.event_id
        as statement_id, t103.day as _day, 'b_to_a' as direction, t102.date as date, t102.date_earliest as date_earliest, t102.date_latest as date_latest,
    (select t104.id from told_citation20 t104 where t104.record_id = t102.id and t104.support_type = 'supports' order by t104.id limit 1) as citation_id, null
        as tenure_id
    from (select * from b_to_a18 where _place <= 20 order by _place limit 20) t103 join statement t102 on t102.id = t103.event_id) t105), x26(id, json) as
(select t111._n, printf('[%s]',
    (select group_concat(t122._told, ',')
      from (select row_number() over (order by t118.target_id) as _n, printf(
          '{"target":{"id":"%s","label":%s,"role":"%s","mention":"%s","stance":"%s"},"tenure":%s,"citation":%s}', t119.id, json_quote(t119.label),
          upper(t119.role), upper(t119.mention), upper(t119.stance), case when t120.id is null then 'null' else '{"id":"' || t120.id || '","label":' ||
          json_quote(t120.label) || ',"since":' || case when t120.since is null then 'null' else '{"text":"' || t120.since || '","earliest":' || case
          t120.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t120.since_earliest || '"' end || ',"latest":' || case
          t120.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t120.since_latest || '"' end || '}' end || ',"until":' ||
          case when t120.until is null then 'null' else '{"text":"' || t120.until || '","earliest":' || case t120.until_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t120.until_earliest || '"' end || ',"latest":' || case t120.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t120.until_latest || '"' end || '}' end || '}' end, case when t121.id is null then 'null' else printf(
          '{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t121.id, json_quote(t121.start_offset), json_quote(t121.end_offset),
          json_quote(t121.page), json_quote(t121.phrase)) end) as _told
        from (select t116.id as target_id, case when count(*) = count(t116.tenure_id) then min(t116.tenure_id) end as tenure_id,
          (select t117.id from told_citation20 t117 where t117.record_id = t116.id and t117.support_type = 'supports' order by t117.id limit 1) as citation_id
          from (select t112.id, t112.statement_id as event_id, t112.statement_date_earliest as day, null as tenure_id from told_target9 t112 where
              t112.statement_id = t111.statement_id and t111.direction = 'a_to_b' and t112.record_id = 'actors/wang-yi' union all select t114.id,
              t114.statement_id as event_id, t114.statement_date_earliest as day, null as tenure_id from told_target9 t114 where t114.statement_id =
              t111.statement_id and t111.direction = 'b_to_a' and t114.record_id = 'actors/sergey-lavrov') t116 group by t116.id) t118
        left join target t119 on t119.id = t118.target_id
        left join tenure t120 on t120.id = t118.tenure_id
        left join citation t121 on t121.id = t118.citation_id order by _n limit 20) t122)) from p25 t111), x27(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t123._told, ',')
      from (select t106._n as _n, printf(
          '{"date":%s,"direction":"%s","statement":{"id":"%s","label":%s,"date":%s,"speechAct":"%s","speaker":{"id":"%s","label":%s}},"tenure":%s,"citation":%s,"targets":%s}'
          , case when t106.date is null then 'null' else '{"text":"' || t106.date || '","earliest":' || case t106.date_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t106.date_earliest || '"' end || ',"latest":' || case t106.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t106.date_latest || '"' end || '}' end, upper(t106.direction), t107.id, json_quote(t107.label), case when
          t107.date is null then 'null' else '{"text":"' || t107.date || '","earliest":' || case t107.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t107.date_earliest || '"' end || ',"latest":' || case t107.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t107.date_latest || '"' end || '}' end, upper(t107.speech_act), t108.id, json_quote(t108.label), case when
          t109.id is null then 'null' else '{"id":"' || t109.id || '","label":' || json_quote(t109.label) || ',"since":' || case when t109.since is null then
          'null' else '{"text":"' || t109.since || '","earliest":' || case t109.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else
          '"' || t109.since_earliest || '"' end || ',"latest":' || case t109.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"'
          || t109.since_latest || '"' end || '}' end || ',"until":' || case when t109.until is null then 'null' else '{"text":"' || t109.until ||
          '","earliest":' || case t109.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t109.until_earliest || '"' end ||
          ',"latest":' || case t109.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t109.until_latest || '"' end || '}' end
          || '}' end, case when t110.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t110.id,
          json_quote(t110.start_offset), json_quote(t110.end_offset), json_quote(t110.page), json_quote(t110.phrase)) end,
          (select x26.json from x26 where x26.id = t106._n)) as _told from p25 t106
        left join statement t107 on t107.id = t106.statement_id
        left join actor t108 on t108.id = t107.speaker_id
        left join tenure t109 on t109.id = t106.tenure_id
        left join citation t110 on t110.id = t106.citation_id order by _n limit 200) t123))), p28 as materialized
(select t129.*, row_number() over (order by t129.alliance_id, t129.since_earliest, t129.a_id, t129.b_id) as _n
  from (select t125.alliance_id, t125.id as a_id, t126.id as b_id, case when (t125.since_earliest, t125.since_latest) >= (t126.since_earliest,
      t126.since_latest) then t125.since else t126.since end as since, case when (t125.until_latest, t125.until_earliest) <= (t126.until_latest,
      t126.until_earliest) then t125.until else t126.until end as until, case when t125.since_earliest >= t126.since_earliest then t125.since_earliest else
      t126.since_earliest end as since_earliest, case when t125.since_latest >= t126.since_latest then t125.since_latest else t126.since_latest end as
      since_latest, case when t125.until_earliest <= t126.until_earliest then t125.until_earliest else t126.until_earliest end as until_earliest, case when
      t125.until_latest <= t126.until_latest then t125.until_latest else t126.until_latest end as until_latest,
    (select t127.id from told_citation20 t127 where t127.record_id = t125.id and t127.support_type = 'supports' order by t127.id limit 1) as a_citation_id,
    (select t128.id from told_citation20 t128 where t128.record_id = t126.id and t128.support_type = 'supports' order by t128.id limit 1) as b_citation_id from
        membership t125 join membership t126 on t126.alliance_id = t125.alliance_id where t125.actor_id = 'actors/sergey-lavrov' and t125.status in ('member',
        'signatory') and t126.actor_id = 'actors/wang-yi' and t126.status in ('member', 'signatory') and t125.since_earliest <= t126.until_latest and
        t126.since_earliest <= t125.until_latest and t125.rank <> 'deprecated' and t126.rank <> 'deprecated') t129), x29(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t136._told, ',')
      from (select t130._n as _n, printf(
          '{"alliance":{"id":"%s","label":%s},"since":%s,"until":%s,"a":{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s},"aCitation":%s,"b":{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s},"bCitation":%s}'
          , t131.id, json_quote(t131.label), case when t130.since is null then 'null' else '{"text":"' || t130.since || '","earliest":' || case
          t130.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t130.since_earliest || '"' end || ',"latest":' || case
          t130.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t130.since_latest || '"' end || '}' end, case when
          t130.until is null then 'null' else '{"text":"' || t130.until || '","earliest":' || case t130.until_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t130.until_earliest || '"' end || ',"latest":' || case t130.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t130.until_latest || '"' end || '}' end, t132.id, json_quote(t132.label), upper(t132.status), case when
          t132.since is null then 'null' else '{"text":"' || t132.since || '","earliest":' || case t132.since_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t132.since_earliest || '"' end || ',"latest":' || case t132.since_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t132.since_latest || '"' end || '}' end, case when t132.until is null then 'null' else '{"text":"' || t132.until
          || '","earliest":' || case t132.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t132.until_earliest || '"' end
          || ',"latest":' || case t132.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t132.until_latest || '"' end || '}'
          end, case when t133.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t133.id,
          json_quote(t133.start_offset), json_quote(t133.end_offset), json_quote(t133.page), json_quote(t133.phrase)) end, t134.id, json_quote(t134.label),
          upper(t134.status), case when t134.since is null then 'null' else '{"text":"' || t134.since || '","earliest":' || case t134.since_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t134.since_earliest || '"' end || ',"latest":' || case t134.since_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t134.since_latest || '"' end || '}' end, case when t134.until is null then 'null'
          else '{"text":"' || t134.until || '","earliest":' || case t134.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t134.until_earliest || '"' end || ',"latest":' || case t134.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t134.until_latest || '"' end || '}' end, case when t135.id is null then 'null' else printf(
          '{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t135.id, json_quote(t135.start_offset), json_quote(t135.end_offset),
          json_quote(t135.page), json_quote(t135.phrase)) end) as _told from p28 t130
        left join alliance t131 on t131.id = t130.alliance_id
        left join membership t132 on t132.id = t130.a_id
        left join citation t133 on t133.id = t130.a_citation_id
        left join membership t134 on t134.id = t130.b_id
        left join citation t135 on t135.id = t130.b_citation_id order by _n limit 100) t136))), p30 as materialized
(select t156.*, row_number() over (order by t156.alliance_id, t156.obligation_id, t156.direction desc) as _n
  from (select distinct t138.id as obligation_id, t138.alliance_id, 'a_to_b' as direction,
    (select t146.id from told_citation20 t146 where t146.record_id = t138.id and t146.support_type = 'supports' order by t146.id limit 1) as citation_id
    from (select t140.id, t140.alliance_id, t140.obligor_id as actor_id, t140.since_earliest as first, t140.until_latest as last, cast(null as boolean) as
        certain from obligation t140 where t140.obligor_id = 'actors/sergey-lavrov' and t140.rank <> 'deprecated' union all select t141.id, t141.alliance_id,
        t142.actor_id, case when t142.since_earliest >= t141.since_earliest then t142.since_earliest else t141.since_earliest end, case when t142.until_latest
        <= t141.until_latest then t142.until_latest else t141.until_latest end, cast(null as boolean) from membership t142 join obligation t141 on
        t141.alliance_id = t142.alliance_id where t141.obligor_id is null and t142.status in ('member', 'signatory') and t142.since_earliest <=
        t141.until_latest and t141.since_earliest <= t142.until_latest and t142.actor_id = 'actors/sergey-lavrov' and t142.rank <> 'deprecated' and t141.rank <>
        'deprecated') t138 join
    (select t143.id, t143.alliance_id, t143.beneficiary_id as actor_id, t143.since_earliest as first, t143.until_latest as last, cast(null as boolean) as
        certain from obligation t143 where t143.beneficiary_id = 'actors/wang-yi' and t143.rank <> 'deprecated' union all select t144.id, t144.alliance_id,
        t145.actor_id, case when t145.since_earliest >= t144.since_earliest then t145.since_earliest else t144.since_earliest end, case when t145.until_latest
        <= t144.until_latest then t145.until_latest else t144.until_latest end, cast(null as boolean) from membership t145 join obligation t144 on
        t144.alliance_id = t145.alliance_id where t144.beneficiary_id is null and t145.status in ('member', 'signatory') and t145.since_earliest <=
        t144.until_latest and t144.since_earliest <= t145.until_latest and t145.actor_id = 'actors/wang-yi' and t145.rank <> 'deprecated' and t144.rank <>
        'deprecated') t139 on t139.id = t138.id where t138.first <= t139.last and t139.first <= t138.last union all select distinct t147.id as obligation_id,
        t147.alliance_id, 'b_to_a' as direction,
    (select t155.id from told_citation20 t155 where t155.record_id = t147.id and t155.support_type = 'supports' order by t155.id limit 1) as citation_id
    from (select t149.id, t149.alliance_id, t149.obligor_id as actor_id, t149.since_earliest as first, t149.until_latest as last, cast(null as boolean) as
        certain from obligation t149 where t149.obligor_id = 'actors/wang-yi' and t149.rank <> 'deprecated' union all select t150.id, t150.alliance_id,
        t151.actor_id, case when t151.since_earliest >= t150.since_earliest then t151.since_earliest else t150.since_earliest end, case when t151.until_latest
        <= t150.until_latest then t151.until_latest else t150.until_latest end, cast(null as boolean) from membership t151 join obligation t150 on
        t150.alliance_id = t151.alliance_id where t150.obligor_id is null and t151.status in ('member', 'signatory') and t151.since_earliest <=
        t150.until_latest and t150.since_earliest <= t151.until_latest and t151.actor_id = 'actors/wang-yi' and t151.rank <> 'deprecated' and t150.rank <>
        'deprecated') t147 join
    (select t152.id, t152.alliance_id, t152.beneficiary_id as actor_id, t152.since_earliest as first, t152.until_latest as last, cast(null as boolean) as
        certain from obligation t152 where t152.beneficiary_id = 'actors/sergey-lavrov' and t152.rank <> 'deprecated' union all select t153.id,
        t153.alliance_id, t154.actor_id, case when t154.since_earliest >= t153.since_earliest then t154.since_earliest else t153.since_earliest end, case when
        t154.until_latest <= t153.until_latest then t154.until_latest else t153.until_latest end, cast(null as boolean) from membership t154 join obligation
        t153 on t153.alliance_id = t154.alliance_id where t153.beneficiary_id is null and t154.status in ('member', 'signatory') and t154.since_earliest <=
        t153.until_latest and t153.since_earliest <= t154.until_latest and t154.actor_id = 'actors/sergey-lavrov' and t154.rank <> 'deprecated' and t153.rank <>
        'deprecated') t148 on t148.id = t147.id where t147.first <= t148.last and t148.first <= t147.last) t156), x31(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t161._told, ',')
      from (select t157._n as _n, printf(
          '{"direction":"%s","obligation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s,"condition":%s,"article":%s},"alliance":{"id":"%s","label":%s},"citation":%s}'
          , upper(t157.direction), t158.id, json_quote(t158.label), upper(t158.kind), case when t158.since is null then 'null' else '{"text":"' || t158.since ||
          '","earliest":' || case t158.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t158.since_earliest || '"' end ||
          ',"latest":' || case t158.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t158.since_latest || '"' end || '}'
          end, case when t158.until is null then 'null' else '{"text":"' || t158.until || '","earliest":' || case t158.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t158.until_earliest || '"' end || ',"latest":' || case t158.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t158.until_latest || '"' end || '}' end, json_quote(t158.condition), json_quote(t158.article),
          t159.id, json_quote(t159.label), case when t160.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}'
          , t160.id, json_quote(t160.start_offset), json_quote(t160.end_offset), json_quote(t160.page), json_quote(t160.phrase)) end) as _told from p30 t157
        left join obligation t158 on t158.id = t157.obligation_id
        left join alliance t159 on t159.id = t157.alliance_id
        left join citation t160 on t160.id = t157.citation_id order by _n limit 100) t161))), p32 as materialized
(select t167.*, row_number() over (order by t167.since_earliest desc, t167.relation_id) as _n
  from (select t163.id as relation_id, t163.since_earliest, 'a_to_b' as direction,
    (select t164.id from told_citation20 t164 where t164.record_id = t163.id and t164.support_type = 'supports' order by t164.id limit 1) as citation_id from
        relation t163 where t163.subject_id = 'actors/sergey-lavrov' and t163.object_id = 'actors/wang-yi' and t163.rank <> 'deprecated' union all select
        t165.id as relation_id, t165.since_earliest, 'b_to_a' as direction,
    (select t166.id from told_citation20 t166 where t166.record_id = t165.id and t166.support_type = 'supports' order by t166.id limit 1) as citation_id from
        relation t165 where t165.subject_id = 'actors/wang-yi' and t165.object_id = 'actors/sergey-lavrov' and t165.rank <> 'deprecated') t167), x33(id, json)
        as
(select 1, printf('[%s]',
    (select group_concat(t171._told, ',')
      from (select t168._n as _n, printf('{"direction":"%s","relation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s},"citation":%s}',
          upper(t168.direction), t169.id, json_quote(t169.label), upper(t169.kind), case when t169.since is null then 'null' else '{"text":"' || t169.since ||
          '","earliest":' || case t169.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t169.since_earliest || '"' end ||
          ',"latest":' || case t169.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t169.since_latest || '"' end || '}'
          end, case when t169.until is null then 'null' else '{"text":"' || t169.until || '","earliest":' || case t169.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t169.until_earliest || '"' end || ',"latest":' || case t169.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t169.until_latest || '"' end || '}' end, case when t170.id is null then 'null' else printf(
          '{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t170.id, json_quote(t170.start_offset), json_quote(t170.end_offset),
          json_quote(t170.page), json_quote(t170.phrase)) end) as _told from p32 t168
        left join relation t169 on t169.id = t168.relation_id
        left join citation t170 on t170.id = t168.citation_id order by _n limit 100) t171))), p34 as materialized
(select t173.*, row_number() over (order by t173.days desc, t173.until_date desc) as _n
  from (select before as since_date, day as until_date, (cast(substr(day, 9, 2) as integer) + (153 * (cast(substr(day, 6, 2) as integer) + 12 * ((14 -
      cast(substr(day, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 * (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) +
      (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 4 - (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day,
      6, 2) as integer)) / 12) / 100 + (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 400) - (cast(substr(before, 9, 2)
      as integer) + (153 * (cast(substr(before, 6, 2) as integer) + 12 * ((14 - cast(substr(before, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 *
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) + (cast(substr(before, 1, 4) as integer) - (14 -
      cast(substr(before, 6, 2) as integer)) / 12) / 4 - (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 100 +
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 400) as days from contact_days19 where before is not null)
      t173), x35(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t175._told, ',')
      from (select t174._n as _n, '{"sinceDate":' || json_quote(t174.since_date) || ',"untilDate":' || json_quote(t174.until_date) || ',"days":' || t174.days ||
          '}' as _told from p34 t174 order by _n limit 10) t175))) select printf('{"data":{"dyad":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf(
        '{"meetingCount":%s,"aToBCount":%s,"bToACount":%s,"hasMore":%s,"isComplete":%s,"firstContact":%s,"lastContact":%s,"meetings":%s,"statements":%s,"alliances":%s,"obligations":%s,"relations":%s,"gaps":%s}'
        , t1.meeting_count, t1.a_to_b_count, t1.b_to_a_count, case when t1.has_more then 'true' else 'false' end, case when t1.is_complete then 'true' else
        'false' end, json_quote(t1.first_contact), json_quote(t1.last_contact),
        (select x24.json from x24),
        (select x27.json from x27),
        (select x29.json from x29),
        (select x31.json from x31),
        (select x33.json from x33),
        (select x35.json from x35))
      from (select
        (select count(*) from met6 where _place <= 1000) as meeting_count,
        (select count(*) from a_to_b13 where _place <= 1000) as a_to_b_count,
        (select count(*) from b_to_a18 where _place <= 1000) as b_to_a_count, (exists
          (select 1 from met6 where _place > 20) or exists
          (select 1 from a_to_b13 where _place > 20) or exists
          (select 1 from b_to_a18 where _place > 20)) as has_more, not (exists
          (select 1 from met6 where _place > 1000) or exists
          (select 1 from a_to_b13 where _place > 1000) or exists
          (select 1 from b_to_a18 where _place > 1000)) as is_complete,
        (select min(day) from contact_days19) as first_contact,
        (select max(day) from contact_days19) as last_contact
        from (select 1 where exists
          (select 1 from record t64 where t64.id = 'actors/sergey-lavrov' and t64.retired is null) and exists
          (select 1 from record t65 where t65.id = 'actors/wang-yi' and t65.retired is null)) t66) t1), 'null'),
  (select value from counter where name = 'revision'))

with participations_of_one1(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t2 where t2.actor_id = 'actors/sergey-lavrov') t4 limit 4000) t5), participations_of_other2(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t6 where t6.actor_id = 'actors/wang-yi') t8 limit 4000) t9), told_participation3(id, revision, label, note, since, until, rank, confidence, meeting_id, actor_id, role, represents_id, office_id, attendance, since_earliest, since_latest, until_earliest, until_latest, meeting_start_earliest) as not materialized
(select t13.id, t13.revision, t13.label, t13.note, t13.since, t13.until, t13.rank, t13.confidence, t13.meeting_id, t13.actor_id, t13.role, t13.represents_id, t13.office_id, t13.attendance, t13.since_earliest, t13.since_latest, t13.until_earliest, t13.until_latest, t13.meeting_start_earliest from participation t13 where t13.rank <> 'deprecated'), participations_of_one_by_participations4(event_id, day) as materialized
(select t10.event_id, t10.day
  from (select t14.id, t14.meeting_id as event_id, t14.meeting_start_earliest as day, null as tenure_id from told_participation3 t14 where t14.actor_id = 'actors/sergey-lavrov' and t14.attendance in ('present', 'remote')) t10 where
  (select n from participations_of_one1) <=
  (select n from participations_of_other2) and (exists
    (select t11.id, t11.meeting_id as event_id, t11.meeting_start_earliest as day, null as tenure_id from told_participation3 t11 where t11.meeting_id = t10.event_id and t11.actor_id = 'actors/wang-yi' and t11.attendance in ('present', 'remote'))) and exists
  (select 1 from meeting t1 where t1.id = t10.event_id and t1.status = 'held') order by t10.day desc, t10.id desc limit 1001), participations_of_other_by_participations5(event_id, day) as materialized
(select t16.event_id, t16.day
  from (select t19.id, t19.meeting_id as event_id, t19.meeting_start_earliest as day, null as tenure_id from told_participation3 t19 where t19.actor_id = 'actors/wang-yi' and t19.attendance in ('present', 'remote')) t16 where
  (select n from participations_of_one1) >
  (select n from participations_of_other2) and (exists
    (select t17.id, t17.meeting_id as event_id, t17.meeting_start_earliest as day, null as tenure_id from told_participation3 t17 where t17.meeting_id = t16.event_id and t17.actor_id = 'actors/sergey-lavrov' and t17.attendance in ('present', 'remote'))) and exists
  (select 1 from meeting t1 where t1.id = t16.event_id and t1.status = 'held') order by t16.day desc, t16.id desc limit 1001), met6(event_id, day, _place) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select * from participations_of_one_by_participations4 union select * from participations_of_other_by_participations5) t21), statements_of_one7(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from statement t22 where t22.speaker_id = 'actors/sergey-lavrov') t24 limit 4000) t25), targets_of_other8(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from target t26 where t26.record_id = 'actors/wang-yi') t28 limit 4000) t29), told_target9(id, revision, label, note, since, until, rank, confidence, statement_id, record_id, role, mention, stance, since_earliest, since_latest, until_earliest, until_latest, statement_said_earliest) as not materialized
(select t33.id, t33.revision, t33.label, t33.note, t33.since, t33.until, t33.rank, t33.confidence, t33.statement_id, t33.record_id, t33.role, t33.mention, t33.stance, t33.since_earliest, t33.since_latest, t33.until_earliest, t33.until_latest, t33.statement_said_earliest from target t33 where t33.rank <> 'deprecated'), told_statement10(id, revision, label, summary, speaker_id, office_id, principal_id, meeting_id, said, form, modality, said_earliest, said_latest) as not materialized
(select t36.id, t36.revision, t36.label, t36.summary, t36.speaker_id, t36.office_id, t36.principal_id, t36.meeting_id, t36.said, t36.form, t36.modality, t36.said_earliest, t36.said_latest from statement t36 where true), statements_of_one_by_targets11(event_id, day) as materialized
(select t30.event_id, t30.day
  from (select t34.id, t34.id as event_id, t34.said_earliest as day, null as tenure_id from told_statement10 t34 where t34.speaker_id = 'actors/sergey-lavrov') t30 where
  (select n from statements_of_one7) <=
  (select n from targets_of_other8) and (exists
    (select t31.id, t31.statement_id as event_id, t31.statement_said_earliest as day, null as tenure_id from told_target9 t31 where t31.statement_id = t30.event_id and t31.record_id = 'actors/wang-yi')) order by t30.day desc, t30.id desc limit 1001), targets_of_other_by_statements12(event_id, day) as materialized
(select t37.event_id, t37.day
  from (select t40.id, t40.statement_id as event_id, t40.statement_said_earliest as day, null as tenure_id from told_target9 t40 where t40.record_id = 'actors/wang-yi') t37 where
  (select n from statements_of_one7) >
  (select n from targets_of_other8) and (exists
    (select t38.id, t38.id as event_id, t38.said_earliest as day, null as tenure_id from told_statement10 t38 where t38.id = t37.event_id and t38.speaker_id = 'actors/sergey-lavrov')) order by t37.day desc, t37.id desc limit 1001), one_to_other13(event_id, day, _place) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select * from statements_of_one_by_targets11 union select * from targets_of_other_by_statements12) t42), statements_of_other14(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from statement t43 where t43.speaker_id = 'actors/wang-yi') t45 limit 4000) t46), targets_of_one15(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from target t47 where t47.record_id = 'actors/sergey-lavrov') t49 limit 4000) t50), statements_of_other_by_targets16(event_id, day) as materialized
(select t51.event_id, t51.day
  from (select t54.id, t54.id as event_id, t54.said_earliest as day, null as tenure_id from told_statement10 t54 where t54.speaker_id = 'actors/wang-yi') t51 where
  (select n from statements_of_other14) <=
  (select n from targets_of_one15) and (exists
    (select t52.id, t52.statement_id as event_id, t52.statement_said_earliest as day, null as tenure_id from told_target9 t52 where t52.statement_id = t51.event_id and t52.record_id = 'actors/sergey-lavrov')) order by t51.day desc, t51.id desc limit 1001), targets_of_one_by_statements17(event_id, day) as materialized
(select t56.event_id, t56.day
  from (select t59.id, t59.statement_id as event_id, t59.statement_said_earliest as day, null as tenure_id from told_target9 t59 where t59.record_id = 'actors/sergey-lavrov') t56 where
  (select n from statements_of_other14) >
  (select n from targets_of_one15) and (exists
    (select t57.id, t57.id as event_id, t57.said_earliest as day, null as tenure_id from told_statement10 t57 where t57.id = t56.event_id and t57.speaker_id = 'actors/wang-yi')) order by t56.day desc, t56.id desc limit 1001), other_to_one18(event_id, day, _place) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select * from statements_of_other_by_targets16 union select * from targets_of_one_by_statements17) t61), contact_days19(day, before) as materialized
(select day, lag(day) over (order by day)
  from (select day from met6 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000 union select day from one_to_other13 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000 union select day from other_to_one18 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000) t62), told_citation20(id, revision, label, note, record_id, document_id, bearing, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t77.id, t77.revision, t77.label, t77.note, t77.record_id, t77.document_id, t77.bearing, t77.value, t77.start_offset, t77.end_offset, t77.span_sha256, t77.page, t77.phrase, t77.prefix, t77.suffix, t77.field from citation t77 where true), x21(id, json) as
(select t81.id, printf('{"id":%s,"label":%s,"role":"%s","attendance":"%s","actor":{"id":%s,"label":%s}}', json_quote(t81.id), json_quote(t81.label), t81.role, t81.attendance, json_quote(t82.id), json_quote(t82.label)) from participation t81
  left join actor t82 on t82.id = t81.actor_id), x22(id, json) as
(select t84.id, printf('{"id":%s,"label":%s,"since":%s,"until":%s}', json_quote(t84.id), json_quote(t84.label), case when t84.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t84.since), json_quote(nullif(nullif(t84.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t84.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t84.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t84.until), json_quote(nullif(nullif(t84.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t84.until_latest, '0000-00-00'), '9999-99-99'))) end) from tenure t84), x23(id, json) as
(select t86.id, printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t86.id), json_quote(t86.start_offset), json_quote(t86.end_offset), json_quote(t86.page), json_quote(t86.phrase)) from citation t86), x24(id, json) as
(select t94.id, printf('{"id":%s,"label":%s,"role":"%s","attendance":"%s","actor":{"id":%s,"label":%s}}', json_quote(t94.id), json_quote(t94.label), t94.role, t94.attendance, json_quote(t95.id), json_quote(t95.label)) from participation t94
  left join actor t95 on t95.id = t94.actor_id), x25(id, json) as
(select t97.id, printf('{"id":%s,"label":%s,"since":%s,"until":%s}', json_quote(t97.id), json_quote(t97.label), case when t97.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t97.since), json_quote(nullif(nullif(t97.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t97.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t97.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t97.until), json_quote(nullif(nullif(t97.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t97.until_latest, '0000-00-00'), '9999-99-99'))) end) from tenure t97), x26(id, json) as
(select t99.id, printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t99.id), json_quote(t99.start_offset), json_quote(t99.end_offset), json_quote(t99.page), json_quote(t99.phrase)) from citation t99), x27(id, json) as
(select t121.id, printf('{"id":%s,"label":%s,"role":"%s","mention":"%s","stance":"%s"}', json_quote(t121.id), json_quote(t121.label), t121.role, t121.mention, t121.stance) from target t121), x28(id, json) as
(select t123.id, printf('{"id":%s,"label":%s,"since":%s,"until":%s}', json_quote(t123.id), json_quote(t123.label), case when t123.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t123.since), json_quote(nullif(nullif(t123.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t123.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t123.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t123.until), json_quote(nullif(nullif(t123.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t123.until_latest, '0000-00-00'), '9999-99-99'))) end) from tenure t123), x29(id, json) as
(select t125.id, printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t125.id), json_quote(t125.start_offset), json_quote(t125.end_offset), json_quote(t125.page), json_quote(t125.phrase)) from citation t125) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"meeting_count":%s,"one_to_other_count":%s,"other_to_one_count":%s,"more":%s,"whole":%s,"first_contact":%s,"last_contact":%s,"meetings":[%s],"statements":[%s],"alliances":[%s],"obligations":[%s],"relations":[%s],"gaps":[%s]}', t66.meeting_count, t66.one_to_other_count, t66.other_to_one_count, case when t66.more then 'true' else 'false' end, case when t66.whole then 'true' else 'false' end, json_quote(t66.first_contact), json_quote(t66.last_contact),
        (select group_concat(t70._told, ',')
          from (select *
            from (select t69._n as _n, printf('{"day":%s,"meeting":{"id":%s,"label":%s,"kind":"%s","start":%s,"place":%s},"one":[%s],"other":[%s]}', case when t69.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t69.day), json_quote(nullif(nullif(t69.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t69.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t71.id), json_quote(t71.label), t71.kind, case when t71.start is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t71.start), json_quote(nullif(nullif(t71.start_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t71.start_latest, '0000-00-00'), '9999-99-99'))) end, case when t72.id is null then 'null' else printf('{"id":%s,"label":%s}', json_quote(t72.id), json_quote(t72.label)) end,
                (select group_concat(t79._told, ',')
                  from (select *
                    from (select t78._n as _n, printf('{"participation":%s,"tenure":%s,"citation":%s}',
                        (select x21.json from x21 where x21.id = t80.id), case when t83.id is null then 'null' else
                        (select x22.json from x22 where x22.id = t83.id) end, case when t85.id is null then 'null' else
                        (select x23.json from x23 where x23.id = t85.id) end) as _told
                      from (select t79.*, row_number() over (order by participation_id) as _n
                        from (select t75.id as participation_id, case when count(*) = count(t75.tenure_id) then min(t75.tenure_id) end as tenure_id,
                          (select min(t76.id) from told_citation20 t76 where t76.record_id = t75.id and t76.bearing = 'supports') as citation_id
                          from (select t73.id, t73.meeting_id as event_id, t73.meeting_start_earliest as day, null as tenure_id from told_participation3 t73 where t73.meeting_id = t69.meeting_id and t73.actor_id = 'actors/sergey-lavrov' and t73.attendance in ('present', 'remote')) t75 group by t75.id) t79) t78
                      left join participation t80 on t80.id = t78.participation_id
                      left join tenure t83 on t83.id = t78.tenure_id
                      left join citation t85 on t85.id = t78.citation_id where t78._n <= 20) order by _n limit -1) t79),
                (select group_concat(t92._told, ',')
                  from (select *
                    from (select t91._n as _n, printf('{"participation":%s,"tenure":%s,"citation":%s}',
                        (select x24.json from x24 where x24.id = t93.id), case when t96.id is null then 'null' else
                        (select x25.json from x25 where x25.id = t96.id) end, case when t98.id is null then 'null' else
                        (select x26.json from x26 where x26.id = t98.id) end) as _told
                      from (select t92.*, row_number() over (order by participation_id) as _n
                        from (select t89.id as participation_id, case when count(*) = count(t89.tenure_id) then min(t89.tenure_id) end as tenure_id,
                          (select min(t90.id) from told_citation20 t90 where t90.record_id = t89.id and t90.bearing = 'supports') as citation_id
                          from (select t87.id, t87.meeting_id as event_id, t87.meeting_start_earliest as day, null as tenure_id from told_participation3 t87 where t87.meeting_id = t69.meeting_id and t87.actor_id = 'actors/wang-yi' and t87.attendance in ('present', 'remote')) t89 group by t89.id) t92) t91
                      left join participation t93 on t93.id = t91.participation_id
                      left join tenure t96 on t96.id = t91.tenure_id
                      left join citation t98 on t98.id = t91.citation_id where t91._n <= 20) order by _n limit -1) t92)) as _told
              from (select t70.*, row_number() over (order by _place) as _n
                from (select t68.event_id as meeting_id, t68._place, t67.start as day, t67.start_earliest as day_earliest, t67.start_latest as day_latest
                  from (select * from met6 where _place <= 20 order by _place limit 20) t68 join meeting t67 on t67.id = t68.event_id) t70) t69
              left join meeting t71 on t71.id = t69.meeting_id
              left join place t72 on t72.id = t71.place_id where t69._n <= 100) order by _n limit -1) t70),
        (select group_concat(t107._told, ',')
          from (select *
            from (select t106._n as _n, printf('{"day":%s,"direction":"%s","statement":{"id":%s,"label":%s,"said":%s,"modality":"%s","speaker":{"id":%s,"label":%s}},"tenure":%s,"citation":%s,"targets":[%s]}', case when t106.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t106.day), json_quote(nullif(nullif(t106.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t106.day_latest, '0000-00-00'), '9999-99-99'))) end, t106.direction, json_quote(t108.id), json_quote(t108.label), case when t108.said is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t108.said), json_quote(nullif(nullif(t108.said_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t108.said_latest, '0000-00-00'), '9999-99-99'))) end, t108.modality, json_quote(t109.id), json_quote(t109.label), case when t110.id is null then 'null' else printf('{"id":%s,"label":%s,"since":%s,"until":%s}', json_quote(t110.id), json_quote(t110.label), case when t110.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t110.since), json_quote(nullif(nullif(t110.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t110.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t110.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t110.until), json_quote(nullif(nullif(t110.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t110.until_latest, '0000-00-00'), '9999-99-99'))) end) end, case when t111.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t111.id), json_quote(t111.start_offset), json_quote(t111.end_offset), json_quote(t111.page), json_quote(t111.phrase)) end,
                (select group_concat(t119._told, ',')
                  from (select *
                    from (select t118._n as _n, printf('{"target":%s,"tenure":%s,"citation":%s}',
                        (select x27.json from x27 where x27.id = t120.id), case when t122.id is null then 'null' else
                        (select x28.json from x28 where x28.id = t122.id) end, case when t124.id is null then 'null' else
                        (select x29.json from x29 where x29.id = t124.id) end) as _told
                      from (select t119.*, row_number() over (order by target_id) as _n
                        from (select t116.id as target_id, case when count(*) = count(t116.tenure_id) then min(t116.tenure_id) end as tenure_id,
                          (select min(t117.id) from told_citation20 t117 where t117.record_id = t116.id and t117.bearing = 'supports') as citation_id
                          from (select t112.id, t112.statement_id as event_id, t112.statement_said_earliest as day, null as tenure_id from told_target9 t112 where t112.statement_id = t106.statement_id and t106.direction = 'one_to_other' and t112.record_id = 'actors/wang-yi' union all select t114.id, t114.statement_id as event_id, t114.statement_said_earliest as day, null as tenure_id from told_target9 t114 where t114.statement_id = t106.statement_id and t106.direction = 'other_to_one' and t114.record_id = 'actors/sergey-lavrov') t116 group by t116.id) t119) t118
                      left join target t120 on t120.id = t118.target_id
                      left join tenure t122 on t122.id = t118.tenure_id
                      left join citation t124 on t124.id = t118.citation_id where t118._n <= 20) order by _n limit -1) t119)) as _told
              from (select t107.*, row_number() over (order by _day desc, statement_id desc, direction desc) as _n
                from (select t101.event_id as statement_id, t101.day as _day, 'one_to_other' as direction, t100.said as day, t100.said_earliest as day_earliest, t100.said_latest as day_latest,
                  (select min(t102.id) from told_citation20 t102 where t102.record_id = t100.id and t102.bearing = 'supports') as citation_id, null as tenure_id
                  from (select * from one_to_other13 where _place <= 20 order by _place limit 20) t101 join statement t100 on t100.id = t101.event_id union all select t104.event_id as statement_id, t104.day as _day, 'other_to_one' as direction, t103.said as day, t103.said_earliest as day_earliest, t103.said_latest as day_latest,
                  (select min(t105.id) from told_citation20 t105 where t105.record_id = t103.id and t105.bearing = 'supports') as citation_id, null as tenure_id
                  from (select * from other_to_one18 where _place <= 20 order by _place limit 20) t104 join statement t103 on t103.id = t104.event_id) t107) t106
              left join statement t108 on t108.id = t106.statement_id
              left join actor t109 on t109.id = t108.speaker_id
              left join tenure t110 on t110.id = t106.tenure_id
              left join citation t111 on t111.id = t106.citation_id where t106._n <= 200) order by _n limit -1) t107),
        (select group_concat(t131._told, ',')
          from (select *
            from (select t130._n as _n, printf('{"alliance":{"id":%s,"label":%s},"since":%s,"until":%s,"one":{"id":%s,"label":%s,"status":"%s","since":%s,"until":%s},"one_citation":%s,"other":{"id":%s,"label":%s,"status":"%s","since":%s,"until":%s},"other_citation":%s}', json_quote(t132.id), json_quote(t132.label), case when t130.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t130.since), json_quote(nullif(nullif(t130.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t130.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t130.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t130.until), json_quote(nullif(nullif(t130.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t130.until_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t133.id), json_quote(t133.label), t133.status, case when t133.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t133.since), json_quote(nullif(nullif(t133.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t133.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t133.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t133.until), json_quote(nullif(nullif(t133.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t133.until_latest, '0000-00-00'), '9999-99-99'))) end, case when t134.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t134.id), json_quote(t134.start_offset), json_quote(t134.end_offset), json_quote(t134.page), json_quote(t134.phrase)) end, json_quote(t135.id), json_quote(t135.label), t135.status, case when t135.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t135.since), json_quote(nullif(nullif(t135.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t135.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t135.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t135.until), json_quote(nullif(nullif(t135.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t135.until_latest, '0000-00-00'), '9999-99-99'))) end, case when t136.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t136.id), json_quote(t136.start_offset), json_quote(t136.end_offset), json_quote(t136.page), json_quote(t136.phrase)) end) as _told
              from (select t131.*, row_number() over (order by alliance_id, since_earliest, one_id, other_id) as _n
                from (select t126.alliance_id, t126.id as one_id, t127.id as other_id, case when (t126.since_earliest, t126.since_latest) >= (t127.since_earliest, t127.since_latest) then t126.since else t127.since end as since, case when (t126.until_latest, t126.until_earliest) <= (t127.until_latest, t127.until_earliest) then t126.until else t127.until end as until, case when t126.since_earliest >= t127.since_earliest then t126.since_earliest else t127.since_earliest end as since_earliest, case when t126.since_latest >= t127.since_latest then t126.since_latest else t127.since_latest end as since_latest, case when t126.until_earliest <= t127.until_earliest then t126.until_earliest else t127.until_earliest end as until_earliest, case when t126.until_latest <= t127.until_latest then t126.until_latest else t127.until_latest end as until_latest,
                  (select min(t128.id) from told_citation20 t128 where t128.record_id = t126.id and t128.bearing = 'supports') as one_citation_id,
                  (select min(t129.id) from told_citation20 t129 where t129.record_id = t127.id and t129.bearing = 'supports') as other_citation_id from membership t126 join membership t127 on t127.alliance_id = t126.alliance_id where t126.actor_id = 'actors/sergey-lavrov' and t126.status in ('member', 'signatory') and t127.actor_id = 'actors/wang-yi' and t127.status in ('member', 'signatory') and t126.since_earliest <= t127.until_latest and t127.since_earliest <= t126.until_latest and t126.rank <> 'deprecated' and t127.rank <> 'deprecated') t131) t130
              left join alliance t132 on t132.id = t130.alliance_id
              left join membership t133 on t133.id = t130.one_id
              left join citation t134 on t134.id = t130.one_citation_id
              left join membership t135 on t135.id = t130.other_id
              left join citation t136 on t136.id = t130.other_citation_id where t130._n <= 100) order by _n limit -1) t131),
        (select group_concat(t156._told, ',')
          from (select *
            from (select t155._n as _n, printf('{"direction":"%s","obligation":{"id":%s,"label":%s,"kind":"%s","since":%s,"until":%s,"condition":%s,"article":%s},"alliance":{"id":%s,"label":%s},"citation":%s}', t155.direction, json_quote(t157.id), json_quote(t157.label), t157.kind, case when t157.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t157.since), json_quote(nullif(nullif(t157.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t157.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t157.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t157.until), json_quote(nullif(nullif(t157.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t157.until_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t157.condition), json_quote(t157.article), json_quote(t158.id), json_quote(t158.label), case when t159.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t159.id), json_quote(t159.start_offset), json_quote(t159.end_offset), json_quote(t159.page), json_quote(t159.phrase)) end) as _told
              from (select t156.*, row_number() over (order by alliance_id, obligation_id, direction desc) as _n
                from (select distinct t137.id as obligation_id, t137.alliance_id, 'one_to_other' as direction,
                  (select min(t145.id) from told_citation20 t145 where t145.record_id = t137.id and t145.bearing = 'supports') as citation_id
                  from (select t139.id, t139.alliance_id, t139.obligor_id as actor_id, t139.since_earliest as first, t139.until_latest as last, cast(null as boolean) as certain from obligation t139 where t139.obligor_id = 'actors/sergey-lavrov' and t139.rank <> 'deprecated' union all select t140.id, t140.alliance_id, t141.actor_id, case when t141.since_earliest >= t140.since_earliest then t141.since_earliest else t140.since_earliest end, case when t141.until_latest <= t140.until_latest then t141.until_latest else t140.until_latest end, cast(null as boolean) from membership t141 join obligation t140 on t140.alliance_id = t141.alliance_id where t140.obligor_id is null and t141.status in ('member', 'signatory') and t141.since_earliest <= t140.until_latest and t140.since_earliest <= t141.until_latest and t141.actor_id = 'actors/sergey-lavrov' and t141.rank <> 'deprecated' and t140.rank <> 'deprecated') t137 join
                  (select t142.id, t142.alliance_id, t142.beneficiary_id as actor_id, t142.since_earliest as first, t142.until_latest as last, cast(null as boolean) as certain from obligation t142 where t142.beneficiary_id = 'actors/wang-yi' and t142.rank <> 'deprecated' union all select t143.id, t143.alliance_id, t144.actor_id, case when t144.since_earliest >= t143.since_earliest then t144.since_earliest else t143.since_earliest end, case when t144.until_latest <= t143.until_latest then t144.until_latest else t143.until_latest end, cast(null as boolean) from membership t144 join obligation t143 on t143.alliance_id = t144.alliance_id where t143.beneficiary_id is null and t144.status in ('member', 'signatory') and t144.since_earliest <= t143.until_latest and t143.since_earliest <= t144.until_latest and t144.actor_id = 'actors/wang-yi' and t144.rank <> 'deprecated' and t143.rank <> 'deprecated') t138 on t138.id = t137.id where t137.first <= t138.last and t138.first <= t137.last union all select distinct t146.id as obligation_id, t146.alliance_id, 'other_to_one' as direction,
                  (select min(t154.id) from told_citation20 t154 where t154.record_id = t146.id and t154.bearing = 'supports') as citation_id
                  from (select t148.id, t148.alliance_id, t148.obligor_id as actor_id, t148.since_earliest as first, t148.until_latest as last, cast(null as boolean) as certain from obligation t148 where t148.obligor_id = 'actors/wang-yi' and t148.rank <> 'deprecated' union all select t149.id, t149.alliance_id, t150.actor_id, case when t150.since_earliest >= t149.since_earliest then t150.since_earliest else t149.since_earliest end, case when t150.until_latest <= t149.until_latest then t150.until_latest else t149.until_latest end, cast(null as boolean) from membership t150 join obligation t149 on t149.alliance_id = t150.alliance_id where t149.obligor_id is null and t150.status in ('member', 'signatory') and t150.since_earliest <= t149.until_latest and t149.since_earliest <= t150.until_latest and t150.actor_id = 'actors/wang-yi' and t150.rank <> 'deprecated' and t149.rank <> 'deprecated') t146 join
                  (select t151.id, t151.alliance_id, t151.beneficiary_id as actor_id, t151.since_earliest as first, t151.until_latest as last, cast(null as boolean) as certain from obligation t151 where t151.beneficiary_id = 'actors/sergey-lavrov' and t151.rank <> 'deprecated' union all select t152.id, t152.alliance_id, t153.actor_id, case when t153.since_earliest >= t152.since_earliest then t153.since_earliest else t152.since_earliest end, case when t153.until_latest <= t152.until_latest then t153.until_latest else t152.until_latest end, cast(null as boolean) from membership t153 join obligation t152 on t152.alliance_id = t153.alliance_id where t152.beneficiary_id is null and t153.status in ('member', 'signatory') and t153.since_earliest <= t152.until_latest and t152.since_earliest <= t153.until_latest and t153.actor_id = 'actors/sergey-lavrov' and t153.rank <> 'deprecated' and t152.rank <> 'deprecated') t147 on t147.id = t146.id where t146.first <= t147.last and t147.first <= t146.last) t156) t155
              left join obligation t157 on t157.id = t155.obligation_id
              left join alliance t158 on t158.id = t155.alliance_id
              left join citation t159 on t159.id = t155.citation_id where t155._n <= 100) order by _n limit -1) t156),
        (select group_concat(t165._told, ',')
          from (select *
            from (select t164._n as _n, printf('{"direction":"%s","relation":{"id":%s,"label":%s,"kind":"%s","since":%s,"until":%s},"citation":%s}', t164.direction, json_quote(t166.id), json_quote(t166.label), t166.kind, case when t166.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t166.since), json_quote(nullif(nullif(t166.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t166.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t166.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t166.until), json_quote(nullif(nullif(t166.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t166.until_latest, '0000-00-00'), '9999-99-99'))) end, case when t167.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t167.id), json_quote(t167.start_offset), json_quote(t167.end_offset), json_quote(t167.page), json_quote(t167.phrase)) end) as _told
              from (select t165.*, row_number() over (order by since_earliest desc, relation_id) as _n
                from (select t160.id as relation_id, t160.since_earliest, 'one_to_other' as direction,
                  (select min(t161.id) from told_citation20 t161 where t161.record_id = t160.id and t161.bearing = 'supports') as citation_id from relation t160 where t160.subject_id = 'actors/sergey-lavrov' and t160.object_id = 'actors/wang-yi' and t160.rank <> 'deprecated' union all select t162.id as relation_id, t162.since_earliest, 'other_to_one' as direction,
                  (select min(t163.id) from told_citation20 t163 where t163.record_id = t162.id and t163.bearing = 'supports') as citation_id from relation t162 where t162.subject_id = 'actors/wang-yi' and t162.object_id = 'actors/sergey-lavrov' and t162.rank <> 'deprecated') t165) t164
              left join relation t166 on t166.id = t164.relation_id
              left join citation t167 on t167.id = t164.citation_id where t164._n <= 100) order by _n limit -1) t165),
        (select group_concat(t169._told, ',')
          from (select *
            from (select t168._n as _n, printf('{"since_day":%s,"until_day":%s,"days":%s}', json_quote(t168.since_day), json_quote(t168.until_day), t168.days) as _told
              from (select t169.*, row_number() over (order by days desc, until_day desc) as _n
                from (select before as since_day, day as until_day, (cast(substr(day, 9, 2) as integer) + (153 * (cast(substr(day, 6, 2) as integer) + 12 * ((14 - cast(substr(day, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 * (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) + (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 4 - (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 100 + (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 400) - (cast(substr(before, 9, 2) as integer) + (153 * (cast(substr(before, 6, 2) as integer) + 12 * ((14 - cast(substr(before, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 * (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) + (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 4 - (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 100 + (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 400) as days from contact_days19 where before is not null) t169) t168 where t168._n <= 10) order by _n limit -1) t169))
      from (select
        (select count(*) from met6 where _place <= 1000) as meeting_count,
        (select count(*) from one_to_other13 where _place <= 1000) as one_to_other_count,
        (select count(*) from other_to_one18 where _place <= 1000) as other_to_one_count, (exists
          (select 1 from met6 where _place > 20) or exists
          (select 1 from one_to_other13 where _place > 20) or exists
          (select 1 from other_to_one18 where _place > 20)) as more, not (exists
          (select 1 from met6 where _place > 1000) or exists
          (select 1 from one_to_other13 where _place > 1000) or exists
          (select 1 from other_to_one18 where _place > 1000)) as whole,
        (select min(day) from contact_days19) as first_contact,
        (select max(day) from contact_days19) as last_contact
        from (select 1 where exists
          (select 1 from record t63 where t63.id = 'actors/sergey-lavrov' and t63.retired is null) and exists
          (select 1 from record t64 where t64.id = 'actors/wang-yi' and t64.retired is null)) t65) t66), 'null'),
  (select value from counter where name = 'revision'))

with participations_of_one1(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t2 where t2.actor_id = 'actors/sergey-lavrov') t4 limit 4000) t5), participations_of_other2(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t6 where t6.actor_id = 'actors/wang-yi') t8 limit 4000) t9), told_participation3(id, revision, label, note, since, until, rank, confidence, meeting_id, actor_id, role, represents_id, office_id, attendance, since_earliest, since_latest, until_earliest, until_latest, meeting_start_earliest) as not materialized
(select t13.id, t13.revision, t13.label, t13.note, t13.since, t13.until, t13.rank, t13.confidence, t13.meeting_id, t13.actor_id, t13.role, t13.represents_id, t13.office_id, t13.attendance, t13.since_earliest, t13.since_latest, t13.until_earliest, t13.until_latest, t13.meeting_start_earliest from participation t13 where t13.rank <> 'deprecated'), participations_of_one_by_participations4(event_id, day) as materialized
(select t10.event_id, t10.day
  from (select t14.id, t14.meeting_id as event_id, t14.meeting_start_earliest as day, null as tenure_id from told_participation3 t14 where t14.actor_id = 'actors/sergey-lavrov' and t14.attendance in ('present', 'remote')) t10 where
  (select n from participations_of_one1) <=
  (select n from participations_of_other2) and (exists
    (select t11.id, t11.meeting_id as event_id, t11.meeting_start_earliest as day, null as tenure_id from told_participation3 t11 where t11.meeting_id = t10.event_id and t11.actor_id = 'actors/wang-yi' and t11.attendance in ('present', 'remote'))) and exists
  (select 1 from meeting t1 where t1.id = t10.event_id and t1.status = 'held') order by t10.day desc, t10.id desc limit 1001), participations_of_other_by_participations5(event_id, day) as materialized
(select t16.event_id, t16.day
  from (select t19.id, t19.meeting_id as event_id, t19.meeting_start_earliest as day, null as tenure_id from told_participation3 t19 where t19.actor_id = 'actors/wang-yi' and t19.attendance in ('present', 'remote')) t16 where
  (select n from participations_of_one1) >
  (select n from participations_of_other2) and (exists
    (select t17.id, t17.meeting_id as event_id, t17.meeting_start_earliest as day, null as tenure_id from told_participation3 t17 where t17.meeting_id = t16.event_id and t17.actor_id = 'actors/sergey-lavrov' and t17.attendance in ('present', 'remote'))) and exists
  (select 1 from meeting t1 where t1.id = t16.event_id and t1.status = 'held') order by t16.day desc, t16.id desc limit 1001), met6(event_id, day, _place) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select * from participations_of_one_by_participations4 union select * from participations_of_other_by_participations5) t21), statements_of_one7(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from statement t22 where t22.speaker_id = 'actors/sergey-lavrov') t24 limit 4000) t25), targets_of_other8(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from target t26 where t26.record_id = 'actors/wang-yi') t28 limit 4000) t29), told_target9(id, revision, label, note, since, until, rank, confidence, statement_id, record_id, role, mention, stance, since_earliest, since_latest, until_earliest, until_latest, statement_said_earliest) as not materialized
(select t33.id, t33.revision, t33.label, t33.note, t33.since, t33.until, t33.rank, t33.confidence, t33.statement_id, t33.record_id, t33.role, t33.mention, t33.stance, t33.since_earliest, t33.since_latest, t33.until_earliest, t33.until_latest, t33.statement_said_earliest from target t33 where t33.rank <> 'deprecated'), told_statement10(id, revision, label, summary, speaker_id, office_id, principal_id, meeting_id, said, form, modality, said_earliest, said_latest) as not materialized
(select t36.id, t36.revision, t36.label, t36.summary, t36.speaker_id, t36.office_id, t36.principal_id, t36.meeting_id, t36.said, t36.form, t36.modality, t36.said_earliest, t36.said_latest from statement t36 where true), statements_of_one_by_targets11(event_id, day) as materialized
(select t30.event_id, t30.day
  from (select t34.id, t34.id as event_id, t34.said_earliest as day, null as tenure_id from told_statement10 t34 where t34.speaker_id = 'actors/sergey-lavrov') t30 where
  (select n from statements_of_one7) <=
  (select n from targets_of_other8) and (exists
    (select t31.id, t31.statement_id as event_id, t31.statement_said_earliest as day, null as tenure_id from told_target9 t31 where t31.statement_id = t30.event_id and t31.record_id = 'actors/wang-yi')) order by t30.day desc, t30.id desc limit 1001), targets_of_other_by_statements12(event_id, day) as materialized
(select t37.event_id, t37.day
  from (select t40.id, t40.statement_id as event_id, t40.statement_said_earliest as day, null as tenure_id from told_target9 t40 where t40.record_id = 'actors/wang-yi') t37 where
  (select n from statements_of_one7) >
  (select n from targets_of_other8) and (exists
    (select t38.id, t38.id as event_id, t38.said_earliest as day, null as tenure_id from told_statement10 t38 where t38.id = t37.event_id and t38.speaker_id = 'actors/sergey-lavrov')) order by t37.day desc, t37.id desc limit 1001), one_to_other13(event_id, day, _place) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select * from statements_of_one_by_targets11 union select * from targets_of_other_by_statements12) t42), statements_of_other14(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from statement t43 where t43.speaker_id = 'actors/wang-yi') t45 limit 4000) t46), targets_of_one15(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from target t47 where t47.record_id = 'actors/sergey-lavrov') t49 limit 4000) t50), statements_of_other_by_targets16(event_id, day) as materialized
(select t51.event_id, t51.day
  from (select t54.id, t54.id as event_id, t54.said_earliest as day, null as tenure_id from told_statement10 t54 where t54.speaker_id = 'actors/wang-yi') t51 where
  (select n from statements_of_other14) <=
  (select n from targets_of_one15) and (exists
    (select t52.id, t52.statement_id as event_id, t52.statement_said_earliest as day, null as tenure_id from told_target9 t52 where t52.statement_id = t51.event_id and t52.record_id = 'actors/sergey-lavrov')) order by t51.day desc, t51.id desc limit 1001), targets_of_one_by_statements17(event_id, day) as materialized
(select t56.event_id, t56.day
  from (select t59.id, t59.statement_id as event_id, t59.statement_said_earliest as day, null as tenure_id from told_target9 t59 where t59.record_id = 'actors/sergey-lavrov') t56 where
  (select n from statements_of_other14) >
  (select n from targets_of_one15) and (exists
    (select t57.id, t57.id as event_id, t57.said_earliest as day, null as tenure_id from told_statement10 t57 where t57.id = t56.event_id and t57.speaker_id = 'actors/wang-yi')) order by t56.day desc, t56.id desc limit 1001), other_to_one18(event_id, day, _place) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select * from statements_of_other_by_targets16 union select * from targets_of_one_by_statements17) t61), contact_days19(day, before) as materialized
(select day, lag(day) over (order by day)
  from (select day from met6 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000 union select day from one_to_other13 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000 union select day from other_to_one18 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000) t62), told_citation20(id, revision, label, note, record_id, document_id, bearing, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t77.id, t77.revision, t77.label, t77.note, t77.record_id, t77.document_id, t77.bearing, t77.value, t77.start_offset, t77.end_offset, t77.span_sha256, t77.page, t77.phrase, t77.prefix, t77.suffix, t77.field from citation t77 where true), x21(id, json) as
(select t81.id, printf('{"id":%s,"label":%s,"role":"%s","attendance":"%s","actor":{"id":%s,"label":%s}}', json_quote(t81.id), json_quote(t81.label), upper(t81.role), upper(t81.attendance), json_quote(t82.id), json_quote(t82.label)) from participation t81
  left join actor t82 on t82.id = t81.actor_id), x22(id, json) as
(select t84.id, printf('{"id":%s,"label":%s,"since":%s,"until":%s}', json_quote(t84.id), json_quote(t84.label), case when t84.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t84.since), json_quote(nullif(nullif(t84.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t84.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t84.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t84.until), json_quote(nullif(nullif(t84.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t84.until_latest, '0000-00-00'), '9999-99-99'))) end) from tenure t84), x23(id, json) as
(select t86.id, printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t86.id), json_quote(t86.start_offset), json_quote(t86.end_offset), json_quote(t86.page), json_quote(t86.phrase)) from citation t86), x24(id, json) as
(select t94.id, printf('{"id":%s,"label":%s,"role":"%s","attendance":"%s","actor":{"id":%s,"label":%s}}', json_quote(t94.id), json_quote(t94.label), upper(t94.role), upper(t94.attendance), json_quote(t95.id), json_quote(t95.label)) from participation t94
  left join actor t95 on t95.id = t94.actor_id), x25(id, json) as
(select t97.id, printf('{"id":%s,"label":%s,"since":%s,"until":%s}', json_quote(t97.id), json_quote(t97.label), case when t97.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t97.since), json_quote(nullif(nullif(t97.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t97.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t97.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t97.until), json_quote(nullif(nullif(t97.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t97.until_latest, '0000-00-00'), '9999-99-99'))) end) from tenure t97), x26(id, json) as
(select t99.id, printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t99.id), json_quote(t99.start_offset), json_quote(t99.end_offset), json_quote(t99.page), json_quote(t99.phrase)) from citation t99), x27(id, json) as
(select t121.id, printf('{"id":%s,"label":%s,"role":"%s","mention":"%s","stance":"%s"}', json_quote(t121.id), json_quote(t121.label), upper(t121.role), upper(t121.mention), upper(t121.stance)) from target t121), x28(id, json) as
(select t123.id, printf('{"id":%s,"label":%s,"since":%s,"until":%s}', json_quote(t123.id), json_quote(t123.label), case when t123.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t123.since), json_quote(nullif(nullif(t123.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t123.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t123.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t123.until), json_quote(nullif(nullif(t123.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t123.until_latest, '0000-00-00'), '9999-99-99'))) end) from tenure t123), x29(id, json) as
(select t125.id, printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t125.id), json_quote(t125.start_offset), json_quote(t125.end_offset), json_quote(t125.page), json_quote(t125.phrase)) from citation t125) select printf('{"data":{"dyad":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"meetingCount":%s,"oneToOtherCount":%s,"otherToOneCount":%s,"more":%s,"whole":%s,"firstContact":%s,"lastContact":%s,"meetings":[%s],"statements":[%s],"alliances":[%s],"obligations":[%s],"relations":[%s],"gaps":[%s]}', t66.meeting_count, t66.one_to_other_count, t66.other_to_one_count, case when t66.more then 'true' else 'false' end, case when t66.whole then 'true' else 'false' end, json_quote(t66.first_contact), json_quote(t66.last_contact),
        (select group_concat(t70._told, ',')
          from (select *
            from (select t69._n as _n, printf('{"day":%s,"meeting":{"id":%s,"label":%s,"kind":"%s","start":%s,"place":%s},"one":[%s],"other":[%s]}', case when t69.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t69.day), json_quote(nullif(nullif(t69.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t69.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t71.id), json_quote(t71.label), upper(t71.kind), case when t71.start is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t71.start), json_quote(nullif(nullif(t71.start_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t71.start_latest, '0000-00-00'), '9999-99-99'))) end, case when t72.id is null then 'null' else printf('{"id":%s,"label":%s}', json_quote(t72.id), json_quote(t72.label)) end,
                (select group_concat(t79._told, ',')
                  from (select *
                    from (select t78._n as _n, printf('{"participation":%s,"tenure":%s,"citation":%s}',
                        (select x21.json from x21 where x21.id = t80.id), case when t83.id is null then 'null' else
                        (select x22.json from x22 where x22.id = t83.id) end, case when t85.id is null then 'null' else
                        (select x23.json from x23 where x23.id = t85.id) end) as _told
                      from (select t79.*, row_number() over (order by participation_id) as _n
                        from (select t75.id as participation_id, case when count(*) = count(t75.tenure_id) then min(t75.tenure_id) end as tenure_id,
                          (select min(t76.id) from told_citation20 t76 where t76.record_id = t75.id and t76.bearing = 'supports') as citation_id
                          from (select t73.id, t73.meeting_id as event_id, t73.meeting_start_earliest as day, null as tenure_id from told_participation3 t73 where t73.meeting_id = t69.meeting_id and t73.actor_id = 'actors/sergey-lavrov' and t73.attendance in ('present', 'remote')) t75 group by t75.id) t79) t78
                      left join participation t80 on t80.id = t78.participation_id
                      left join tenure t83 on t83.id = t78.tenure_id
                      left join citation t85 on t85.id = t78.citation_id where t78._n <= 20) order by _n limit -1) t79),
                (select group_concat(t92._told, ',')
                  from (select *
                    from (select t91._n as _n, printf('{"participation":%s,"tenure":%s,"citation":%s}',
                        (select x24.json from x24 where x24.id = t93.id), case when t96.id is null then 'null' else
                        (select x25.json from x25 where x25.id = t96.id) end, case when t98.id is null then 'null' else
                        (select x26.json from x26 where x26.id = t98.id) end) as _told
                      from (select t92.*, row_number() over (order by participation_id) as _n
                        from (select t89.id as participation_id, case when count(*) = count(t89.tenure_id) then min(t89.tenure_id) end as tenure_id,
                          (select min(t90.id) from told_citation20 t90 where t90.record_id = t89.id and t90.bearing = 'supports') as citation_id
                          from (select t87.id, t87.meeting_id as event_id, t87.meeting_start_earliest as day, null as tenure_id from told_participation3 t87 where t87.meeting_id = t69.meeting_id and t87.actor_id = 'actors/wang-yi' and t87.attendance in ('present', 'remote')) t89 group by t89.id) t92) t91
                      left join participation t93 on t93.id = t91.participation_id
                      left join tenure t96 on t96.id = t91.tenure_id
                      left join citation t98 on t98.id = t91.citation_id where t91._n <= 20) order by _n limit -1) t92)) as _told
              from (select t70.*, row_number() over (order by _place) as _n
                from (select t68.event_id as meeting_id, t68._place, t67.start as day, t67.start_earliest as day_earliest, t67.start_latest as day_latest
                  from (select * from met6 where _place <= 20 order by _place limit 20) t68 join meeting t67 on t67.id = t68.event_id) t70) t69
              left join meeting t71 on t71.id = t69.meeting_id
              left join place t72 on t72.id = t71.place_id where t69._n <= 100) order by _n limit -1) t70),
        (select group_concat(t107._told, ',')
          from (select *
            from (select t106._n as _n, printf('{"day":%s,"direction":"%s","statement":{"id":%s,"label":%s,"said":%s,"modality":"%s","speaker":{"id":%s,"label":%s}},"tenure":%s,"citation":%s,"targets":[%s]}', case when t106.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t106.day), json_quote(nullif(nullif(t106.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t106.day_latest, '0000-00-00'), '9999-99-99'))) end, upper(t106.direction), json_quote(t108.id), json_quote(t108.label), case when t108.said is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t108.said), json_quote(nullif(nullif(t108.said_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t108.said_latest, '0000-00-00'), '9999-99-99'))) end, upper(t108.modality), json_quote(t109.id), json_quote(t109.label), case when t110.id is null then 'null' else printf('{"id":%s,"label":%s,"since":%s,"until":%s}', json_quote(t110.id), json_quote(t110.label), case when t110.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t110.since), json_quote(nullif(nullif(t110.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t110.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t110.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t110.until), json_quote(nullif(nullif(t110.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t110.until_latest, '0000-00-00'), '9999-99-99'))) end) end, case when t111.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t111.id), json_quote(t111.start_offset), json_quote(t111.end_offset), json_quote(t111.page), json_quote(t111.phrase)) end,
                (select group_concat(t119._told, ',')
                  from (select *
                    from (select t118._n as _n, printf('{"target":%s,"tenure":%s,"citation":%s}',
                        (select x27.json from x27 where x27.id = t120.id), case when t122.id is null then 'null' else
                        (select x28.json from x28 where x28.id = t122.id) end, case when t124.id is null then 'null' else
                        (select x29.json from x29 where x29.id = t124.id) end) as _told
                      from (select t119.*, row_number() over (order by target_id) as _n
                        from (select t116.id as target_id, case when count(*) = count(t116.tenure_id) then min(t116.tenure_id) end as tenure_id,
                          (select min(t117.id) from told_citation20 t117 where t117.record_id = t116.id and t117.bearing = 'supports') as citation_id
                          from (select t112.id, t112.statement_id as event_id, t112.statement_said_earliest as day, null as tenure_id from told_target9 t112 where t112.statement_id = t106.statement_id and t106.direction = 'one_to_other' and t112.record_id = 'actors/wang-yi' union all select t114.id, t114.statement_id as event_id, t114.statement_said_earliest as day, null as tenure_id from told_target9 t114 where t114.statement_id = t106.statement_id and t106.direction = 'other_to_one' and t114.record_id = 'actors/sergey-lavrov') t116 group by t116.id) t119) t118
                      left join target t120 on t120.id = t118.target_id
                      left join tenure t122 on t122.id = t118.tenure_id
                      left join citation t124 on t124.id = t118.citation_id where t118._n <= 20) order by _n limit -1) t119)) as _told
              from (select t107.*, row_number() over (order by _day desc, statement_id desc, direction desc) as _n
                from (select t101.event_id as statement_id, t101.day as _day, 'one_to_other' as direction, t100.said as day, t100.said_earliest as day_earliest, t100.said_latest as day_latest,
                  (select min(t102.id) from told_citation20 t102 where t102.record_id = t100.id and t102.bearing = 'supports') as citation_id, null as tenure_id
                  from (select * from one_to_other13 where _place <= 20 order by _place limit 20) t101 join statement t100 on t100.id = t101.event_id union all select t104.event_id as statement_id, t104.day as _day, 'other_to_one' as direction, t103.said as day, t103.said_earliest as day_earliest, t103.said_latest as day_latest,
                  (select min(t105.id) from told_citation20 t105 where t105.record_id = t103.id and t105.bearing = 'supports') as citation_id, null as tenure_id
                  from (select * from other_to_one18 where _place <= 20 order by _place limit 20) t104 join statement t103 on t103.id = t104.event_id) t107) t106
              left join statement t108 on t108.id = t106.statement_id
              left join actor t109 on t109.id = t108.speaker_id
              left join tenure t110 on t110.id = t106.tenure_id
              left join citation t111 on t111.id = t106.citation_id where t106._n <= 200) order by _n limit -1) t107),
        (select group_concat(t131._told, ',')
          from (select *
            from (select t130._n as _n, printf('{"alliance":{"id":%s,"label":%s},"since":%s,"until":%s,"one":{"id":%s,"label":%s,"status":"%s","since":%s,"until":%s},"oneCitation":%s,"other":{"id":%s,"label":%s,"status":"%s","since":%s,"until":%s},"otherCitation":%s}', json_quote(t132.id), json_quote(t132.label), case when t130.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t130.since), json_quote(nullif(nullif(t130.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t130.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t130.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t130.until), json_quote(nullif(nullif(t130.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t130.until_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t133.id), json_quote(t133.label), upper(t133.status), case when t133.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t133.since), json_quote(nullif(nullif(t133.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t133.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t133.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t133.until), json_quote(nullif(nullif(t133.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t133.until_latest, '0000-00-00'), '9999-99-99'))) end, case when t134.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t134.id), json_quote(t134.start_offset), json_quote(t134.end_offset), json_quote(t134.page), json_quote(t134.phrase)) end, json_quote(t135.id), json_quote(t135.label), upper(t135.status), case when t135.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t135.since), json_quote(nullif(nullif(t135.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t135.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t135.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t135.until), json_quote(nullif(nullif(t135.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t135.until_latest, '0000-00-00'), '9999-99-99'))) end, case when t136.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t136.id), json_quote(t136.start_offset), json_quote(t136.end_offset), json_quote(t136.page), json_quote(t136.phrase)) end) as _told
              from (select t131.*, row_number() over (order by alliance_id, since_earliest, one_id, other_id) as _n
                from (select t126.alliance_id, t126.id as one_id, t127.id as other_id, case when (t126.since_earliest, t126.since_latest) >= (t127.since_earliest, t127.since_latest) then t126.since else t127.since end as since, case when (t126.until_latest, t126.until_earliest) <= (t127.until_latest, t127.until_earliest) then t126.until else t127.until end as until, case when t126.since_earliest >= t127.since_earliest then t126.since_earliest else t127.since_earliest end as since_earliest, case when t126.since_latest >= t127.since_latest then t126.since_latest else t127.since_latest end as since_latest, case when t126.until_earliest <= t127.until_earliest then t126.until_earliest else t127.until_earliest end as until_earliest, case when t126.until_latest <= t127.until_latest then t126.until_latest else t127.until_latest end as until_latest,
                  (select min(t128.id) from told_citation20 t128 where t128.record_id = t126.id and t128.bearing = 'supports') as one_citation_id,
                  (select min(t129.id) from told_citation20 t129 where t129.record_id = t127.id and t129.bearing = 'supports') as other_citation_id from membership t126 join membership t127 on t127.alliance_id = t126.alliance_id where t126.actor_id = 'actors/sergey-lavrov' and t126.status in ('member', 'signatory') and t127.actor_id = 'actors/wang-yi' and t127.status in ('member', 'signatory') and t126.since_earliest <= t127.until_latest and t127.since_earliest <= t126.until_latest and t126.rank <> 'deprecated' and t127.rank <> 'deprecated') t131) t130
              left join alliance t132 on t132.id = t130.alliance_id
              left join membership t133 on t133.id = t130.one_id
              left join citation t134 on t134.id = t130.one_citation_id
              left join membership t135 on t135.id = t130.other_id
              left join citation t136 on t136.id = t130.other_citation_id where t130._n <= 100) order by _n limit -1) t131),
        (select group_concat(t156._told, ',')
          from (select *
            from (select t155._n as _n, printf('{"direction":"%s","obligation":{"id":%s,"label":%s,"kind":"%s","since":%s,"until":%s,"condition":%s,"article":%s},"alliance":{"id":%s,"label":%s},"citation":%s}', upper(t155.direction), json_quote(t157.id), json_quote(t157.label), upper(t157.kind), case when t157.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t157.since), json_quote(nullif(nullif(t157.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t157.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t157.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t157.until), json_quote(nullif(nullif(t157.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t157.until_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t157.condition), json_quote(t157.article), json_quote(t158.id), json_quote(t158.label), case when t159.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t159.id), json_quote(t159.start_offset), json_quote(t159.end_offset), json_quote(t159.page), json_quote(t159.phrase)) end) as _told
              from (select t156.*, row_number() over (order by alliance_id, obligation_id, direction desc) as _n
                from (select distinct t137.id as obligation_id, t137.alliance_id, 'one_to_other' as direction,
                  (select min(t145.id) from told_citation20 t145 where t145.record_id = t137.id and t145.bearing = 'supports') as citation_id
                  from (select t139.id, t139.alliance_id, t139.obligor_id as actor_id, t139.since_earliest as first, t139.until_latest as last, cast(null as boolean) as certain from obligation t139 where t139.obligor_id = 'actors/sergey-lavrov' and t139.rank <> 'deprecated' union all select t140.id, t140.alliance_id, t141.actor_id, case when t141.since_earliest >= t140.since_earliest then t141.since_earliest else t140.since_earliest end, case when t141.until_latest <= t140.until_latest then t141.until_latest else t140.until_latest end, cast(null as boolean) from membership t141 join obligation t140 on t140.alliance_id = t141.alliance_id where t140.obligor_id is null and t141.status in ('member', 'signatory') and t141.since_earliest <= t140.until_latest and t140.since_earliest <= t141.until_latest and t141.actor_id = 'actors/sergey-lavrov' and t141.rank <> 'deprecated' and t140.rank <> 'deprecated') t137 join
                  (select t142.id, t142.alliance_id, t142.beneficiary_id as actor_id, t142.since_earliest as first, t142.until_latest as last, cast(null as boolean) as certain from obligation t142 where t142.beneficiary_id = 'actors/wang-yi' and t142.rank <> 'deprecated' union all select t143.id, t143.alliance_id, t144.actor_id, case when t144.since_earliest >= t143.since_earliest then t144.since_earliest else t143.since_earliest end, case when t144.until_latest <= t143.until_latest then t144.until_latest else t143.until_latest end, cast(null as boolean) from membership t144 join obligation t143 on t143.alliance_id = t144.alliance_id where t143.beneficiary_id is null and t144.status in ('member', 'signatory') and t144.since_earliest <= t143.until_latest and t143.since_earliest <= t144.until_latest and t144.actor_id = 'actors/wang-yi' and t144.rank <> 'deprecated' and t143.rank <> 'deprecated') t138 on t138.id = t137.id where t137.first <= t138.last and t138.first <= t137.last union all select distinct t146.id as obligation_id, t146.alliance_id, 'other_to_one' as direction,
                  (select min(t154.id) from told_citation20 t154 where t154.record_id = t146.id and t154.bearing = 'supports') as citation_id
                  from (select t148.id, t148.alliance_id, t148.obligor_id as actor_id, t148.since_earliest as first, t148.until_latest as last, cast(null as boolean) as certain from obligation t148 where t148.obligor_id = 'actors/wang-yi' and t148.rank <> 'deprecated' union all select t149.id, t149.alliance_id, t150.actor_id, case when t150.since_earliest >= t149.since_earliest then t150.since_earliest else t149.since_earliest end, case when t150.until_latest <= t149.until_latest then t150.until_latest else t149.until_latest end, cast(null as boolean) from membership t150 join obligation t149 on t149.alliance_id = t150.alliance_id where t149.obligor_id is null and t150.status in ('member', 'signatory') and t150.since_earliest <= t149.until_latest and t149.since_earliest <= t150.until_latest and t150.actor_id = 'actors/wang-yi' and t150.rank <> 'deprecated' and t149.rank <> 'deprecated') t146 join
                  (select t151.id, t151.alliance_id, t151.beneficiary_id as actor_id, t151.since_earliest as first, t151.until_latest as last, cast(null as boolean) as certain from obligation t151 where t151.beneficiary_id = 'actors/sergey-lavrov' and t151.rank <> 'deprecated' union all select t152.id, t152.alliance_id, t153.actor_id, case when t153.since_earliest >= t152.since_earliest then t153.since_earliest else t152.since_earliest end, case when t153.until_latest <= t152.until_latest then t153.until_latest else t152.until_latest end, cast(null as boolean) from membership t153 join obligation t152 on t152.alliance_id = t153.alliance_id where t152.beneficiary_id is null and t153.status in ('member', 'signatory') and t153.since_earliest <= t152.until_latest and t152.since_earliest <= t153.until_latest and t153.actor_id = 'actors/sergey-lavrov' and t153.rank <> 'deprecated' and t152.rank <> 'deprecated') t147 on t147.id = t146.id where t146.first <= t147.last and t147.first <= t146.last) t156) t155
              left join obligation t157 on t157.id = t155.obligation_id
              left join alliance t158 on t158.id = t155.alliance_id
              left join citation t159 on t159.id = t155.citation_id where t155._n <= 100) order by _n limit -1) t156),
        (select group_concat(t165._told, ',')
          from (select *
            from (select t164._n as _n, printf('{"direction":"%s","relation":{"id":%s,"label":%s,"kind":"%s","since":%s,"until":%s},"citation":%s}', upper(t164.direction), json_quote(t166.id), json_quote(t166.label), upper(t166.kind), case when t166.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t166.since), json_quote(nullif(nullif(t166.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t166.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t166.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t166.until), json_quote(nullif(nullif(t166.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t166.until_latest, '0000-00-00'), '9999-99-99'))) end, case when t167.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t167.id), json_quote(t167.start_offset), json_quote(t167.end_offset), json_quote(t167.page), json_quote(t167.phrase)) end) as _told
              from (select t165.*, row_number() over (order by since_earliest desc, relation_id) as _n
                from (select t160.id as relation_id, t160.since_earliest, 'one_to_other' as direction,
                  (select min(t161.id) from told_citation20 t161 where t161.record_id = t160.id and t161.bearing = 'supports') as citation_id from relation t160 where t160.subject_id = 'actors/sergey-lavrov' and t160.object_id = 'actors/wang-yi' and t160.rank <> 'deprecated' union all select t162.id as relation_id, t162.since_earliest, 'other_to_one' as direction,
                  (select min(t163.id) from told_citation20 t163 where t163.record_id = t162.id and t163.bearing = 'supports') as citation_id from relation t162 where t162.subject_id = 'actors/wang-yi' and t162.object_id = 'actors/sergey-lavrov' and t162.rank <> 'deprecated') t165) t164
              left join relation t166 on t166.id = t164.relation_id
              left join citation t167 on t167.id = t164.citation_id where t164._n <= 100) order by _n limit -1) t165),
        (select group_concat(t169._told, ',')
          from (select *
            from (select t168._n as _n, printf('{"sinceDay":%s,"untilDay":%s,"days":%s}', json_quote(t168.since_day), json_quote(t168.until_day), t168.days) as _told
              from (select t169.*, row_number() over (order by days desc, until_day desc) as _n
                from (select before as since_day, day as until_day, (cast(substr(day, 9, 2) as integer) + (153 * (cast(substr(day, 6, 2) as integer) + 12 * ((14 - cast(substr(day, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 * (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) + (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 4 - (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 100 + (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 400) - (cast(substr(before, 9, 2) as integer) + (153 * (cast(substr(before, 6, 2) as integer) + 12 * ((14 - cast(substr(before, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 * (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) + (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 4 - (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 100 + (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 400) as days from contact_days19 where before is not null) t169) t168 where t168._n <= 10) order by _n limit -1) t169))
      from (select
        (select count(*) from met6 where _place <= 1000) as meeting_count,
        (select count(*) from one_to_other13 where _place <= 1000) as one_to_other_count,
        (select count(*) from other_to_one18 where _place <= 1000) as other_to_one_count, (exists
          (select 1 from met6 where _place > 20) or exists
          (select 1 from one_to_other13 where _place > 20) or exists
          (select 1 from other_to_one18 where _place > 20)) as more, not (exists
          (select 1 from met6 where _place > 1000) or exists
          (select 1 from one_to_other13 where _place > 1000) or exists
          (select 1 from other_to_one18 where _place > 1000)) as whole,
        (select min(day) from contact_days19) as first_contact,
        (select max(day) from contact_days19) as last_contact
        from (select 1 where exists
          (select 1 from record t63 where t63.id = 'actors/sergey-lavrov' and t63.retired is null) and exists
          (select 1 from record t64 where t64.id = 'actors/wang-yi' and t64.retired is null)) t65) t66), 'null'),
  (select value from counter where name = 'revision'))

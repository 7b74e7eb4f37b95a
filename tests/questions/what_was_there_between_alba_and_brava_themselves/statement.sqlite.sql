with participations_of_one1(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t2 where t2.actor_id = 'actors/alba') t4 limit 4000) t5), participations_of_other2(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t6 where t6.actor_id = 'actors/brava') t8 limit 4000) t9), met3(event_id, day, _place) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select *
    from (select t10.event_id, t10.day
      from (select t13.id, t13.meeting_id as event_id, t13.meeting_start_earliest as day, null as tenure_id from participation t13 where t13.actor_id = 'actors/alba' and t13.attendance in ('present', 'remote') and t13.rank <> 'deprecated') t10 where
      (select n from participations_of_one1) <=
      (select n from participations_of_other2) and (exists
        (select t11.id, t11.meeting_id as event_id, t11.meeting_start_earliest as day, null as tenure_id from participation t11 where t11.meeting_id = t10.event_id and t11.actor_id = 'actors/brava' and t11.attendance in ('present', 'remote') and t11.rank <> 'deprecated')) and exists
      (select 1 from meeting t1 where t1.id = t10.event_id and t1.status = 'held') order by t10.day desc, t10.id desc limit 1001) t20 union select *
    from (select t15.event_id, t15.day
      from (select t18.id, t18.meeting_id as event_id, t18.meeting_start_earliest as day, null as tenure_id from participation t18 where t18.actor_id = 'actors/brava' and t18.attendance in ('present', 'remote') and t18.rank <> 'deprecated') t15 where
      (select n from participations_of_one1) >
      (select n from participations_of_other2) and (exists
        (select t16.id, t16.meeting_id as event_id, t16.meeting_start_earliest as day, null as tenure_id from participation t16 where t16.meeting_id = t15.event_id and t16.actor_id = 'actors/alba' and t16.attendance in ('present', 'remote') and t16.rank <> 'deprecated')) and exists
      (select 1 from meeting t1 where t1.id = t15.event_id and t1.status = 'held') order by t15.day desc, t15.id desc limit 1001) t21) t22), statements_of_one4(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from statement t23 where t23.speaker_id = 'actors/alba') t25 limit 4000) t26), targets_of_other5(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from target t27 where t27.record_id = 'actors/brava') t29 limit 4000) t30), one_to_other6(event_id, day, _place) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select *
    from (select t31.event_id, t31.day
      from (select t34.id, t34.id as event_id, t34.said_earliest as day, null as tenure_id from statement t34 where t34.speaker_id = 'actors/alba') t31 where
      (select n from statements_of_one4) <=
      (select n from targets_of_other5) and (exists
        (select t32.id, t32.statement_id as event_id, t32.statement_said_earliest as day, null as tenure_id from target t32 where t32.statement_id = t31.event_id and t32.record_id = 'actors/brava' and t32.rank <> 'deprecated')) order by t31.day desc, t31.id desc limit 1001) t41 union select *
    from (select t36.event_id, t36.day
      from (select t39.id, t39.statement_id as event_id, t39.statement_said_earliest as day, null as tenure_id from target t39 where t39.record_id = 'actors/brava' and t39.rank <> 'deprecated') t36 where
      (select n from statements_of_one4) >
      (select n from targets_of_other5) and (exists
        (select t37.id, t37.id as event_id, t37.said_earliest as day, null as tenure_id from statement t37 where t37.id = t36.event_id and t37.speaker_id = 'actors/alba')) order by t36.day desc, t36.id desc limit 1001) t42) t43), statements_of_other7(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from statement t44 where t44.speaker_id = 'actors/brava') t46 limit 4000) t47), targets_of_one8(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from target t48 where t48.record_id = 'actors/alba') t50 limit 4000) t51), other_to_one9(event_id, day, _place) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select *
    from (select t52.event_id, t52.day
      from (select t55.id, t55.id as event_id, t55.said_earliest as day, null as tenure_id from statement t55 where t55.speaker_id = 'actors/brava') t52 where
      (select n from statements_of_other7) <=
      (select n from targets_of_one8) and (exists
        (select t53.id, t53.statement_id as event_id, t53.statement_said_earliest as day, null as tenure_id from target t53 where t53.statement_id = t52.event_id and t53.record_id = 'actors/alba' and t53.rank <> 'deprecated')) order by t52.day desc, t52.id desc limit 1001) t62 union select *
    from (select t57.event_id, t57.day
      from (select t60.id, t60.statement_id as event_id, t60.statement_said_earliest as day, null as tenure_id from target t60 where t60.record_id = 'actors/alba' and t60.rank <> 'deprecated') t57 where
      (select n from statements_of_other7) >
      (select n from targets_of_one8) and (exists
        (select t58.id, t58.id as event_id, t58.said_earliest as day, null as tenure_id from statement t58 where t58.id = t57.event_id and t58.speaker_id = 'actors/brava')) order by t57.day desc, t57.id desc limit 1001) t63) t64), contact_days10(day, before) as materialized
(select day, lag(day) over (order by day)
  from (select day from met3 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000 union select day from one_to_other6 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000 union select day from other_to_one9 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000) t65), x11(id, json) as
(select t83.id, printf('{"id":%s,"label":%s,"role":"%s","attendance":"%s","actor":{"id":%s,"label":%s}}', json_quote(t83.id), json_quote(t83.label), t83.role, t83.attendance, json_quote(t84.id), json_quote(t84.label)) from participation t83
  left join actor t84 on t84.id = t83.actor_id), x12(id, json) as
(select t86.id, printf('{"id":%s,"label":%s,"since":%s,"until":%s}', json_quote(t86.id), json_quote(t86.label), case when t86.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t86.since), json_quote(nullif(nullif(t86.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t86.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t86.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t86.until), json_quote(nullif(nullif(t86.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t86.until_latest, '0000-00-00'), '9999-99-99'))) end) from tenure t86), x13(id, json) as
(select t88.id, printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t88.id), json_quote(t88.start_offset), json_quote(t88.end_offset), json_quote(t88.page), json_quote(t88.phrase)) from citation t88), x14(id, json) as
(select t96.id, printf('{"id":%s,"label":%s,"role":"%s","attendance":"%s","actor":{"id":%s,"label":%s}}', json_quote(t96.id), json_quote(t96.label), t96.role, t96.attendance, json_quote(t97.id), json_quote(t97.label)) from participation t96
  left join actor t97 on t97.id = t96.actor_id), x15(id, json) as
(select t99.id, printf('{"id":%s,"label":%s,"since":%s,"until":%s}', json_quote(t99.id), json_quote(t99.label), case when t99.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t99.since), json_quote(nullif(nullif(t99.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t99.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t99.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t99.until), json_quote(nullif(nullif(t99.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t99.until_latest, '0000-00-00'), '9999-99-99'))) end) from tenure t99), x16(id, json) as
(select t101.id, printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t101.id), json_quote(t101.start_offset), json_quote(t101.end_offset), json_quote(t101.page), json_quote(t101.phrase)) from citation t101), x17(id, json) as
(select t123.id, printf('{"id":%s,"label":%s,"role":"%s","mention":"%s","stance":"%s"}', json_quote(t123.id), json_quote(t123.label), t123.role, t123.mention, t123.stance) from target t123), x18(id, json) as
(select t125.id, printf('{"id":%s,"label":%s,"since":%s,"until":%s}', json_quote(t125.id), json_quote(t125.label), case when t125.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t125.since), json_quote(nullif(nullif(t125.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t125.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t125.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t125.until), json_quote(nullif(nullif(t125.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t125.until_latest, '0000-00-00'), '9999-99-99'))) end) from tenure t125), x19(id, json) as
(select t127.id, printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t127.id), json_quote(t127.start_offset), json_quote(t127.end_offset), json_quote(t127.page), json_quote(t127.phrase)) from citation t127) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"meeting_count":%s,"one_to_other_count":%s,"other_to_one_count":%s,"more":%s,"whole":%s,"first_contact":%s,"last_contact":%s,"meetings":[%s],"statements":[%s],"alliances":[%s],"obligations":[%s],"relations":[%s],"gaps":[%s]}', t69.meeting_count, t69.one_to_other_count, t69.other_to_one_count, case when t69.more then 'true' else 'false' end, case when t69.whole then 'true' else 'false' end, json_quote(t69.first_contact), json_quote(t69.last_contact),
        (select group_concat(t73._told, ',')
          from (select *
            from (select t72._n as _n, printf('{"day":%s,"meeting":{"id":%s,"label":%s,"kind":"%s","start":%s,"place":%s},"one":[%s],"other":[%s]}', case when t72.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t72.day), json_quote(nullif(nullif(t72.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t72.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t74.id), json_quote(t74.label), t74.kind, case when t74.start is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t74.start), json_quote(nullif(nullif(t74.start_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t74.start_latest, '0000-00-00'), '9999-99-99'))) end, case when t75.id is null then 'null' else printf('{"id":%s,"label":%s}', json_quote(t75.id), json_quote(t75.label)) end,
                (select group_concat(t81._told, ',')
                  from (select *
                    from (select t80._n as _n, printf('{"participation":%s,"tenure":%s,"citation":%s}',
                        (select x11.json from x11 where x11.id = t82.id), case when t85.id is null then 'null' else
                        (select x12.json from x12 where x12.id = t85.id) end, case when t87.id is null then 'null' else
                        (select x13.json from x13 where x13.id = t87.id) end) as _told
                      from (select t81.*, row_number() over (order by participation_id) as _n
                        from (select t78.id as participation_id, case when count(*) = count(t78.tenure_id) then min(t78.tenure_id) end as tenure_id,
                          (select min(t79.id) from citation t79 where t79.record_id = t78.id and t79.bearing = 'supports') as citation_id
                          from (select t76.id, t76.meeting_id as event_id, t76.meeting_start_earliest as day, null as tenure_id from participation t76 where t76.meeting_id = t72.meeting_id and t76.actor_id = 'actors/alba' and t76.attendance in ('present', 'remote') and t76.rank <> 'deprecated') t78 group by t78.id) t81) t80
                      left join participation t82 on t82.id = t80.participation_id
                      left join tenure t85 on t85.id = t80.tenure_id
                      left join citation t87 on t87.id = t80.citation_id where t80._n <= 20) order by _n limit -1) t81),
                (select group_concat(t94._told, ',')
                  from (select *
                    from (select t93._n as _n, printf('{"participation":%s,"tenure":%s,"citation":%s}',
                        (select x14.json from x14 where x14.id = t95.id), case when t98.id is null then 'null' else
                        (select x15.json from x15 where x15.id = t98.id) end, case when t100.id is null then 'null' else
                        (select x16.json from x16 where x16.id = t100.id) end) as _told
                      from (select t94.*, row_number() over (order by participation_id) as _n
                        from (select t91.id as participation_id, case when count(*) = count(t91.tenure_id) then min(t91.tenure_id) end as tenure_id,
                          (select min(t92.id) from citation t92 where t92.record_id = t91.id and t92.bearing = 'supports') as citation_id
                          from (select t89.id, t89.meeting_id as event_id, t89.meeting_start_earliest as day, null as tenure_id from participation t89 where t89.meeting_id = t72.meeting_id and t89.actor_id = 'actors/brava' and t89.attendance in ('present', 'remote') and t89.rank <> 'deprecated') t91 group by t91.id) t94) t93
                      left join participation t95 on t95.id = t93.participation_id
                      left join tenure t98 on t98.id = t93.tenure_id
                      left join citation t100 on t100.id = t93.citation_id where t93._n <= 20) order by _n limit -1) t94)) as _told
              from (select t73.*, row_number() over (order by _place) as _n
                from (select t71.event_id as meeting_id, t71._place, t70.start as day, t70.start_earliest as day_earliest, t70.start_latest as day_latest
                  from (select * from met3 where _place <= 20 order by _place limit 20) t71 join meeting t70 on t70.id = t71.event_id) t73) t72
              left join meeting t74 on t74.id = t72.meeting_id
              left join place t75 on t75.id = t74.place_id where t72._n <= 100) order by _n limit -1) t73),
        (select group_concat(t109._told, ',')
          from (select *
            from (select t108._n as _n, printf('{"day":%s,"direction":"%s","statement":{"id":%s,"label":%s,"said":%s,"modality":"%s","speaker":{"id":%s,"label":%s}},"tenure":%s,"citation":%s,"targets":[%s]}', case when t108.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t108.day), json_quote(nullif(nullif(t108.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t108.day_latest, '0000-00-00'), '9999-99-99'))) end, t108.direction, json_quote(t110.id), json_quote(t110.label), case when t110.said is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t110.said), json_quote(nullif(nullif(t110.said_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t110.said_latest, '0000-00-00'), '9999-99-99'))) end, t110.modality, json_quote(t111.id), json_quote(t111.label), case when t112.id is null then 'null' else printf('{"id":%s,"label":%s,"since":%s,"until":%s}', json_quote(t112.id), json_quote(t112.label), case when t112.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t112.since), json_quote(nullif(nullif(t112.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t112.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t112.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t112.until), json_quote(nullif(nullif(t112.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t112.until_latest, '0000-00-00'), '9999-99-99'))) end) end, case when t113.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t113.id), json_quote(t113.start_offset), json_quote(t113.end_offset), json_quote(t113.page), json_quote(t113.phrase)) end,
                (select group_concat(t121._told, ',')
                  from (select *
                    from (select t120._n as _n, printf('{"target":%s,"tenure":%s,"citation":%s}',
                        (select x17.json from x17 where x17.id = t122.id), case when t124.id is null then 'null' else
                        (select x18.json from x18 where x18.id = t124.id) end, case when t126.id is null then 'null' else
                        (select x19.json from x19 where x19.id = t126.id) end) as _told
                      from (select t121.*, row_number() over (order by target_id) as _n
                        from (select t118.id as target_id, case when count(*) = count(t118.tenure_id) then min(t118.tenure_id) end as tenure_id,
                          (select min(t119.id) from citation t119 where t119.record_id = t118.id and t119.bearing = 'supports') as citation_id
                          from (select t114.id, t114.statement_id as event_id, t114.statement_said_earliest as day, null as tenure_id from target t114 where t114.statement_id = t108.statement_id and t108.direction = 'one_to_other' and t114.record_id = 'actors/brava' and t114.rank <> 'deprecated' union all select t116.id, t116.statement_id as event_id, t116.statement_said_earliest as day, null as tenure_id from target t116 where t116.statement_id = t108.statement_id and t108.direction = 'other_to_one' and t116.record_id = 'actors/alba' and t116.rank <> 'deprecated') t118 group by t118.id) t121) t120
                      left join target t122 on t122.id = t120.target_id
                      left join tenure t124 on t124.id = t120.tenure_id
                      left join citation t126 on t126.id = t120.citation_id where t120._n <= 20) order by _n limit -1) t121)) as _told
              from (select t109.*, row_number() over (order by _day desc, statement_id desc, direction desc) as _n
                from (select t103.event_id as statement_id, t103.day as _day, 'one_to_other' as direction, t102.said as day, t102.said_earliest as day_earliest, t102.said_latest as day_latest,
                  (select min(t104.id) from citation t104 where t104.record_id = t102.id and t104.bearing = 'supports') as citation_id, null as tenure_id
                  from (select * from one_to_other6 where _place <= 20 order by _place limit 20) t103 join statement t102 on t102.id = t103.event_id union all select t106.event_id as statement_id, t106.day as _day, 'other_to_one' as direction, t105.said as day, t105.said_earliest as day_earliest, t105.said_latest as day_latest,
                  (select min(t107.id) from citation t107 where t107.record_id = t105.id and t107.bearing = 'supports') as citation_id, null as tenure_id
                  from (select * from other_to_one9 where _place <= 20 order by _place limit 20) t106 join statement t105 on t105.id = t106.event_id) t109) t108
              left join statement t110 on t110.id = t108.statement_id
              left join actor t111 on t111.id = t110.speaker_id
              left join tenure t112 on t112.id = t108.tenure_id
              left join citation t113 on t113.id = t108.citation_id where t108._n <= 200) order by _n limit -1) t109),
        (select group_concat(t133._told, ',')
          from (select *
            from (select t132._n as _n, printf('{"alliance":{"id":%s,"label":%s},"since":%s,"until":%s,"one":{"id":%s,"label":%s,"status":"%s","since":%s,"until":%s},"one_citation":%s,"other":{"id":%s,"label":%s,"status":"%s","since":%s,"until":%s},"other_citation":%s}', json_quote(t134.id), json_quote(t134.label), case when t132.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t132.since), json_quote(nullif(nullif(t132.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t132.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t132.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t132.until), json_quote(nullif(nullif(t132.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t132.until_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t135.id), json_quote(t135.label), t135.status, case when t135.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t135.since), json_quote(nullif(nullif(t135.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t135.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t135.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t135.until), json_quote(nullif(nullif(t135.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t135.until_latest, '0000-00-00'), '9999-99-99'))) end, case when t136.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t136.id), json_quote(t136.start_offset), json_quote(t136.end_offset), json_quote(t136.page), json_quote(t136.phrase)) end, json_quote(t137.id), json_quote(t137.label), t137.status, case when t137.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t137.since), json_quote(nullif(nullif(t137.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t137.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t137.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t137.until), json_quote(nullif(nullif(t137.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t137.until_latest, '0000-00-00'), '9999-99-99'))) end, case when t138.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t138.id), json_quote(t138.start_offset), json_quote(t138.end_offset), json_quote(t138.page), json_quote(t138.phrase)) end) as _told
              from (select t133.*, row_number() over (order by alliance_id, since_earliest, one_id, other_id) as _n
                from (select t128.alliance_id, t128.id as one_id, t129.id as other_id, case when (t128.since_earliest, t128.since_latest) >= (t129.since_earliest, t129.since_latest) then t128.since else t129.since end as since, case when (t128.until_latest, t128.until_earliest) <= (t129.until_latest, t129.until_earliest) then t128.until else t129.until end as until, case when t128.since_earliest >= t129.since_earliest then t128.since_earliest else t129.since_earliest end as since_earliest, case when t128.since_latest >= t129.since_latest then t128.since_latest else t129.since_latest end as since_latest, case when t128.until_earliest <= t129.until_earliest then t128.until_earliest else t129.until_earliest end as until_earliest, case when t128.until_latest <= t129.until_latest then t128.until_latest else t129.until_latest end as until_latest,
                  (select min(t130.id) from citation t130 where t130.record_id = t128.id and t130.bearing = 'supports') as one_citation_id,
                  (select min(t131.id) from citation t131 where t131.record_id = t129.id and t131.bearing = 'supports') as other_citation_id from membership t128 join membership t129 on t129.alliance_id = t128.alliance_id where t128.actor_id = 'actors/alba' and t128.status in ('member', 'signatory') and t129.actor_id = 'actors/brava' and t129.status in ('member', 'signatory') and t128.since_earliest <= t129.until_latest and t129.since_earliest <= t128.until_latest and t128.rank <> 'deprecated' and t129.rank <> 'deprecated') t133) t132
              left join alliance t134 on t134.id = t132.alliance_id
              left join membership t135 on t135.id = t132.one_id
              left join citation t136 on t136.id = t132.one_citation_id
              left join membership t137 on t137.id = t132.other_id
              left join citation t138 on t138.id = t132.other_citation_id where t132._n <= 100) order by _n limit -1) t133),
        (select group_concat(t158._told, ',')
          from (select *
            from (select t157._n as _n, printf('{"direction":"%s","obligation":{"id":%s,"label":%s,"kind":"%s","since":%s,"until":%s,"condition":%s,"article":%s},"alliance":{"id":%s,"label":%s},"citation":%s}', t157.direction, json_quote(t159.id), json_quote(t159.label), t159.kind, case when t159.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t159.since), json_quote(nullif(nullif(t159.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t159.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t159.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t159.until), json_quote(nullif(nullif(t159.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t159.until_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t159.condition), json_quote(t159.article), json_quote(t160.id), json_quote(t160.label), case when t161.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t161.id), json_quote(t161.start_offset), json_quote(t161.end_offset), json_quote(t161.page), json_quote(t161.phrase)) end) as _told
              from (select t158.*, row_number() over (order by alliance_id, obligation_id, direction desc) as _n
                from (select distinct t139.id as obligation_id, t139.alliance_id, 'one_to_other' as direction,
                  (select min(t147.id) from citation t147 where t147.record_id = t139.id and t147.bearing = 'supports') as citation_id
                  from (select t141.id, t141.alliance_id, t141.obligor_id as actor_id, t141.since_earliest as first, t141.until_latest as last, cast(null as boolean) as certain from obligation t141 where t141.obligor_id = 'actors/alba' and t141.rank <> 'deprecated' union all select t142.id, t142.alliance_id, t143.actor_id, case when t143.since_earliest >= t142.since_earliest then t143.since_earliest else t142.since_earliest end, case when t143.until_latest <= t142.until_latest then t143.until_latest else t142.until_latest end, cast(null as boolean) from membership t143 join obligation t142 on t142.alliance_id = t143.alliance_id where t142.obligor_id is null and t143.status in ('member', 'signatory') and t143.since_earliest <= t142.until_latest and t142.since_earliest <= t143.until_latest and t143.actor_id = 'actors/alba' and t143.rank <> 'deprecated' and t142.rank <> 'deprecated') t139 join
                  (select t144.id, t144.alliance_id, t144.beneficiary_id as actor_id, t144.since_earliest as first, t144.until_latest as last, cast(null as boolean) as certain from obligation t144 where t144.beneficiary_id = 'actors/brava' and t144.rank <> 'deprecated' union all select t145.id, t145.alliance_id, t146.actor_id, case when t146.since_earliest >= t145.since_earliest then t146.since_earliest else t145.since_earliest end, case when t146.until_latest <= t145.until_latest then t146.until_latest else t145.until_latest end, cast(null as boolean) from membership t146 join obligation t145 on t145.alliance_id = t146.alliance_id where t145.beneficiary_id is null and t146.status in ('member', 'signatory') and t146.since_earliest <= t145.until_latest and t145.since_earliest <= t146.until_latest and t146.actor_id = 'actors/brava' and t146.rank <> 'deprecated' and t145.rank <> 'deprecated') t140 on t140.id = t139.id where t139.first <= t140.last and t140.first <= t139.last union all select distinct t148.id as obligation_id, t148.alliance_id, 'other_to_one' as direction,
                  (select min(t156.id) from citation t156 where t156.record_id = t148.id and t156.bearing = 'supports') as citation_id
                  from (select t150.id, t150.alliance_id, t150.obligor_id as actor_id, t150.since_earliest as first, t150.until_latest as last, cast(null as boolean) as certain from obligation t150 where t150.obligor_id = 'actors/brava' and t150.rank <> 'deprecated' union all select t151.id, t151.alliance_id, t152.actor_id, case when t152.since_earliest >= t151.since_earliest then t152.since_earliest else t151.since_earliest end, case when t152.until_latest <= t151.until_latest then t152.until_latest else t151.until_latest end, cast(null as boolean) from membership t152 join obligation t151 on t151.alliance_id = t152.alliance_id where t151.obligor_id is null and t152.status in ('member', 'signatory') and t152.since_earliest <= t151.until_latest and t151.since_earliest <= t152.until_latest and t152.actor_id = 'actors/brava' and t152.rank <> 'deprecated' and t151.rank <> 'deprecated') t148 join
                  (select t153.id, t153.alliance_id, t153.beneficiary_id as actor_id, t153.since_earliest as first, t153.until_latest as last, cast(null as boolean) as certain from obligation t153 where t153.beneficiary_id = 'actors/alba' and t153.rank <> 'deprecated' union all select t154.id, t154.alliance_id, t155.actor_id, case when t155.since_earliest >= t154.since_earliest then t155.since_earliest else t154.since_earliest end, case when t155.until_latest <= t154.until_latest then t155.until_latest else t154.until_latest end, cast(null as boolean) from membership t155 join obligation t154 on t154.alliance_id = t155.alliance_id where t154.beneficiary_id is null and t155.status in ('member', 'signatory') and t155.since_earliest <= t154.until_latest and t154.since_earliest <= t155.until_latest and t155.actor_id = 'actors/alba' and t155.rank <> 'deprecated' and t154.rank <> 'deprecated') t149 on t149.id = t148.id where t148.first <= t149.last and t149.first <= t148.last) t158) t157
              left join obligation t159 on t159.id = t157.obligation_id
              left join alliance t160 on t160.id = t157.alliance_id
              left join citation t161 on t161.id = t157.citation_id where t157._n <= 100) order by _n limit -1) t158),
        (select group_concat(t167._told, ',')
          from (select *
            from (select t166._n as _n, printf('{"direction":"%s","relation":{"id":%s,"label":%s,"kind":"%s","since":%s,"until":%s},"citation":%s}', t166.direction, json_quote(t168.id), json_quote(t168.label), t168.kind, case when t168.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t168.since), json_quote(nullif(nullif(t168.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t168.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t168.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t168.until), json_quote(nullif(nullif(t168.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t168.until_latest, '0000-00-00'), '9999-99-99'))) end, case when t169.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t169.id), json_quote(t169.start_offset), json_quote(t169.end_offset), json_quote(t169.page), json_quote(t169.phrase)) end) as _told
              from (select t167.*, row_number() over (order by since_earliest desc, relation_id) as _n
                from (select t162.id as relation_id, t162.since_earliest, 'one_to_other' as direction,
                  (select min(t163.id) from citation t163 where t163.record_id = t162.id and t163.bearing = 'supports') as citation_id from relation t162 where t162.subject_id = 'actors/alba' and t162.object_id = 'actors/brava' and t162.rank <> 'deprecated' union all select t164.id as relation_id, t164.since_earliest, 'other_to_one' as direction,
                  (select min(t165.id) from citation t165 where t165.record_id = t164.id and t165.bearing = 'supports') as citation_id from relation t164 where t164.subject_id = 'actors/brava' and t164.object_id = 'actors/alba' and t164.rank <> 'deprecated') t167) t166
              left join relation t168 on t168.id = t166.relation_id
              left join citation t169 on t169.id = t166.citation_id where t166._n <= 100) order by _n limit -1) t167),
        (select group_concat(t171._told, ',')
          from (select *
            from (select t170._n as _n, printf('{"since_day":%s,"until_day":%s,"days":%s}', json_quote(t170.since_day), json_quote(t170.until_day), t170.days) as _told
              from (select t171.*, row_number() over (order by days desc, until_day desc) as _n
                from (select before as since_day, day as until_day, (cast(substr(day, 9, 2) as integer) + (153 * (cast(substr(day, 6, 2) as integer) + 12 * ((14 - cast(substr(day, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 * (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) + (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 4 - (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 100 + (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 400) - (cast(substr(before, 9, 2) as integer) + (153 * (cast(substr(before, 6, 2) as integer) + 12 * ((14 - cast(substr(before, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 * (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) + (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 4 - (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 100 + (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 400) as days from contact_days10 where before is not null) t171) t170 where t170._n <= 10) order by _n limit -1) t171))
      from (select
        (select count(*) from met3 where _place <= 1000) as meeting_count,
        (select count(*) from one_to_other6 where _place <= 1000) as one_to_other_count,
        (select count(*) from other_to_one9 where _place <= 1000) as other_to_one_count, (exists
          (select 1 from met3 where _place > 20) or exists
          (select 1 from one_to_other6 where _place > 20) or exists
          (select 1 from other_to_one9 where _place > 20)) as more, not (exists
          (select 1 from met3 where _place > 1000) or exists
          (select 1 from one_to_other6 where _place > 1000) or exists
          (select 1 from other_to_one9 where _place > 1000)) as whole,
        (select min(day) from contact_days10) as first_contact,
        (select max(day) from contact_days10) as last_contact
        from (select 1 where exists
          (select 1 from record t66 where t66.id = 'actors/alba' and t66.retired is null) and exists
          (select 1 from record t67 where t67.id = 'actors/brava' and t67.retired is null)) t68) t69), 'null'),
  (select value from counter where name = 'revision'))

with participations_of_one1(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t2 where t2.actor_id = 'actors/alba') t4 limit 4000) t5), participations_of_other2(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from participation t6 where t6.actor_id = 'actors/brava') t8 limit 4000) t9), met3(event_id, day, _place) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select *
    from (select t10.event_id, t10.day
      from (select t13.id, t13.meeting_id as event_id, t13.meeting_start_earliest as day, null as tenure_id from participation t13 where t13.actor_id = 'actors/alba' and t13.attendance in ('present', 'remote') and t13.rank <> 'deprecated') t10 where
      (select n from participations_of_one1) <=
      (select n from participations_of_other2) and (exists
        (select t11.id, t11.meeting_id as event_id, t11.meeting_start_earliest as day, null as tenure_id from participation t11 where t11.meeting_id = t10.event_id and t11.actor_id = 'actors/brava' and t11.attendance in ('present', 'remote') and t11.rank <> 'deprecated')) and exists
      (select 1 from meeting t1 where t1.id = t10.event_id and t1.status = 'held') order by t10.day desc, t10.id desc limit 1001) t20 union select *
    from (select t15.event_id, t15.day
      from (select t18.id, t18.meeting_id as event_id, t18.meeting_start_earliest as day, null as tenure_id from participation t18 where t18.actor_id = 'actors/brava' and t18.attendance in ('present', 'remote') and t18.rank <> 'deprecated') t15 where
      (select n from participations_of_one1) >
      (select n from participations_of_other2) and (exists
        (select t16.id, t16.meeting_id as event_id, t16.meeting_start_earliest as day, null as tenure_id from participation t16 where t16.meeting_id = t15.event_id and t16.actor_id = 'actors/alba' and t16.attendance in ('present', 'remote') and t16.rank <> 'deprecated')) and exists
      (select 1 from meeting t1 where t1.id = t15.event_id and t1.status = 'held') order by t15.day desc, t15.id desc limit 1001) t21) t22), statements_of_one4(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from statement t23 where t23.speaker_id = 'actors/alba') t25 limit 4000) t26), targets_of_other5(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from target t27 where t27.record_id = 'actors/brava') t29 limit 4000) t30), one_to_other6(event_id, day, _place) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select *
    from (select t31.event_id, t31.day
      from (select t34.id, t34.id as event_id, t34.said_earliest as day, null as tenure_id from statement t34 where t34.speaker_id = 'actors/alba') t31 where
      (select n from statements_of_one4) <=
      (select n from targets_of_other5) and (exists
        (select t32.id, t32.statement_id as event_id, t32.statement_said_earliest as day, null as tenure_id from target t32 where t32.statement_id = t31.event_id and t32.record_id = 'actors/brava' and t32.rank <> 'deprecated')) order by t31.day desc, t31.id desc limit 1001) t41 union select *
    from (select t36.event_id, t36.day
      from (select t39.id, t39.statement_id as event_id, t39.statement_said_earliest as day, null as tenure_id from target t39 where t39.record_id = 'actors/brava' and t39.rank <> 'deprecated') t36 where
      (select n from statements_of_one4) >
      (select n from targets_of_other5) and (exists
        (select t37.id, t37.id as event_id, t37.said_earliest as day, null as tenure_id from statement t37 where t37.id = t36.event_id and t37.speaker_id = 'actors/alba')) order by t36.day desc, t36.id desc limit 1001) t42) t43), statements_of_other7(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from statement t44 where t44.speaker_id = 'actors/brava') t46 limit 4000) t47), targets_of_one8(n) as materialized
(select count(*)
  from (select 1
    from (select 1 from target t48 where t48.record_id = 'actors/alba') t50 limit 4000) t51), other_to_one9(event_id, day, _place) as materialized
(select event_id, day, row_number() over (order by day desc, event_id desc)
  from (select *
    from (select t52.event_id, t52.day
      from (select t55.id, t55.id as event_id, t55.said_earliest as day, null as tenure_id from statement t55 where t55.speaker_id = 'actors/brava') t52 where
      (select n from statements_of_other7) <=
      (select n from targets_of_one8) and (exists
        (select t53.id, t53.statement_id as event_id, t53.statement_said_earliest as day, null as tenure_id from target t53 where t53.statement_id = t52.event_id and t53.record_id = 'actors/alba' and t53.rank <> 'deprecated')) order by t52.day desc, t52.id desc limit 1001) t62 union select *
    from (select t57.event_id, t57.day
      from (select t60.id, t60.statement_id as event_id, t60.statement_said_earliest as day, null as tenure_id from target t60 where t60.record_id = 'actors/alba' and t60.rank <> 'deprecated') t57 where
      (select n from statements_of_other7) >
      (select n from targets_of_one8) and (exists
        (select t58.id, t58.id as event_id, t58.said_earliest as day, null as tenure_id from statement t58 where t58.id = t57.event_id and t58.speaker_id = 'actors/brava')) order by t57.day desc, t57.id desc limit 1001) t63) t64), contact_days10(day, before) as materialized
(select day, lag(day) over (order by day)
  from (select day from met3 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000 union select day from one_to_other6 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000 union select day from other_to_one9 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000) t65), x11(id, json) as
(select t83.id, printf('{"id":%s,"label":%s,"role":"%s","attendance":"%s","actor":{"id":%s,"label":%s}}', json_quote(t83.id), json_quote(t83.label), upper(t83.role), upper(t83.attendance), json_quote(t84.id), json_quote(t84.label)) from participation t83
  left join actor t84 on t84.id = t83.actor_id), x12(id, json) as
(select t86.id, printf('{"id":%s,"label":%s,"since":%s,"until":%s}', json_quote(t86.id), json_quote(t86.label), case when t86.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t86.since), json_quote(nullif(nullif(t86.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t86.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t86.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t86.until), json_quote(nullif(nullif(t86.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t86.until_latest, '0000-00-00'), '9999-99-99'))) end) from tenure t86), x13(id, json) as
(select t88.id, printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t88.id), json_quote(t88.start_offset), json_quote(t88.end_offset), json_quote(t88.page), json_quote(t88.phrase)) from citation t88), x14(id, json) as
(select t96.id, printf('{"id":%s,"label":%s,"role":"%s","attendance":"%s","actor":{"id":%s,"label":%s}}', json_quote(t96.id), json_quote(t96.label), upper(t96.role), upper(t96.attendance), json_quote(t97.id), json_quote(t97.label)) from participation t96
  left join actor t97 on t97.id = t96.actor_id), x15(id, json) as
(select t99.id, printf('{"id":%s,"label":%s,"since":%s,"until":%s}', json_quote(t99.id), json_quote(t99.label), case when t99.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t99.since), json_quote(nullif(nullif(t99.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t99.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t99.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t99.until), json_quote(nullif(nullif(t99.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t99.until_latest, '0000-00-00'), '9999-99-99'))) end) from tenure t99), x16(id, json) as
(select t101.id, printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t101.id), json_quote(t101.start_offset), json_quote(t101.end_offset), json_quote(t101.page), json_quote(t101.phrase)) from citation t101), x17(id, json) as
(select t123.id, printf('{"id":%s,"label":%s,"role":"%s","mention":"%s","stance":"%s"}', json_quote(t123.id), json_quote(t123.label), upper(t123.role), upper(t123.mention), upper(t123.stance)) from target t123), x18(id, json) as
(select t125.id, printf('{"id":%s,"label":%s,"since":%s,"until":%s}', json_quote(t125.id), json_quote(t125.label), case when t125.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t125.since), json_quote(nullif(nullif(t125.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t125.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t125.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t125.until), json_quote(nullif(nullif(t125.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t125.until_latest, '0000-00-00'), '9999-99-99'))) end) from tenure t125), x19(id, json) as
(select t127.id, printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t127.id), json_quote(t127.start_offset), json_quote(t127.end_offset), json_quote(t127.page), json_quote(t127.phrase)) from citation t127) select printf('{"data":{"dyad":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"meetingCount":%s,"oneToOtherCount":%s,"otherToOneCount":%s,"more":%s,"whole":%s,"firstContact":%s,"lastContact":%s,"meetings":[%s],"statements":[%s],"alliances":[%s],"obligations":[%s],"relations":[%s],"gaps":[%s]}', t69.meeting_count, t69.one_to_other_count, t69.other_to_one_count, case when t69.more then 'true' else 'false' end, case when t69.whole then 'true' else 'false' end, json_quote(t69.first_contact), json_quote(t69.last_contact),
        (select group_concat(t73._told, ',')
          from (select *
            from (select t72._n as _n, printf('{"day":%s,"meeting":{"id":%s,"label":%s,"kind":"%s","start":%s,"place":%s},"one":[%s],"other":[%s]}', case when t72.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t72.day), json_quote(nullif(nullif(t72.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t72.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t74.id), json_quote(t74.label), upper(t74.kind), case when t74.start is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t74.start), json_quote(nullif(nullif(t74.start_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t74.start_latest, '0000-00-00'), '9999-99-99'))) end, case when t75.id is null then 'null' else printf('{"id":%s,"label":%s}', json_quote(t75.id), json_quote(t75.label)) end,
                (select group_concat(t81._told, ',')
                  from (select *
                    from (select t80._n as _n, printf('{"participation":%s,"tenure":%s,"citation":%s}',
                        (select x11.json from x11 where x11.id = t82.id), case when t85.id is null then 'null' else
                        (select x12.json from x12 where x12.id = t85.id) end, case when t87.id is null then 'null' else
                        (select x13.json from x13 where x13.id = t87.id) end) as _told
                      from (select t81.*, row_number() over (order by participation_id) as _n
                        from (select t78.id as participation_id, case when count(*) = count(t78.tenure_id) then min(t78.tenure_id) end as tenure_id,
                          (select min(t79.id) from citation t79 where t79.record_id = t78.id and t79.bearing = 'supports') as citation_id
                          from (select t76.id, t76.meeting_id as event_id, t76.meeting_start_earliest as day, null as tenure_id from participation t76 where t76.meeting_id = t72.meeting_id and t76.actor_id = 'actors/alba' and t76.attendance in ('present', 'remote') and t76.rank <> 'deprecated') t78 group by t78.id) t81) t80
                      left join participation t82 on t82.id = t80.participation_id
                      left join tenure t85 on t85.id = t80.tenure_id
                      left join citation t87 on t87.id = t80.citation_id where t80._n <= 20) order by _n limit -1) t81),
                (select group_concat(t94._told, ',')
                  from (select *
                    from (select t93._n as _n, printf('{"participation":%s,"tenure":%s,"citation":%s}',
                        (select x14.json from x14 where x14.id = t95.id), case when t98.id is null then 'null' else
                        (select x15.json from x15 where x15.id = t98.id) end, case when t100.id is null then 'null' else
                        (select x16.json from x16 where x16.id = t100.id) end) as _told
                      from (select t94.*, row_number() over (order by participation_id) as _n
                        from (select t91.id as participation_id, case when count(*) = count(t91.tenure_id) then min(t91.tenure_id) end as tenure_id,
                          (select min(t92.id) from citation t92 where t92.record_id = t91.id and t92.bearing = 'supports') as citation_id
                          from (select t89.id, t89.meeting_id as event_id, t89.meeting_start_earliest as day, null as tenure_id from participation t89 where t89.meeting_id = t72.meeting_id and t89.actor_id = 'actors/brava' and t89.attendance in ('present', 'remote') and t89.rank <> 'deprecated') t91 group by t91.id) t94) t93
                      left join participation t95 on t95.id = t93.participation_id
                      left join tenure t98 on t98.id = t93.tenure_id
                      left join citation t100 on t100.id = t93.citation_id where t93._n <= 20) order by _n limit -1) t94)) as _told
              from (select t73.*, row_number() over (order by _place) as _n
                from (select t71.event_id as meeting_id, t71._place, t70.start as day, t70.start_earliest as day_earliest, t70.start_latest as day_latest
                  from (select * from met3 where _place <= 20 order by _place limit 20) t71 join meeting t70 on t70.id = t71.event_id) t73) t72
              left join meeting t74 on t74.id = t72.meeting_id
              left join place t75 on t75.id = t74.place_id where t72._n <= 100) order by _n limit -1) t73),
        (select group_concat(t109._told, ',')
          from (select *
            from (select t108._n as _n, printf('{"day":%s,"direction":"%s","statement":{"id":%s,"label":%s,"said":%s,"modality":"%s","speaker":{"id":%s,"label":%s}},"tenure":%s,"citation":%s,"targets":[%s]}', case when t108.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t108.day), json_quote(nullif(nullif(t108.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t108.day_latest, '0000-00-00'), '9999-99-99'))) end, upper(t108.direction), json_quote(t110.id), json_quote(t110.label), case when t110.said is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t110.said), json_quote(nullif(nullif(t110.said_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t110.said_latest, '0000-00-00'), '9999-99-99'))) end, upper(t110.modality), json_quote(t111.id), json_quote(t111.label), case when t112.id is null then 'null' else printf('{"id":%s,"label":%s,"since":%s,"until":%s}', json_quote(t112.id), json_quote(t112.label), case when t112.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t112.since), json_quote(nullif(nullif(t112.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t112.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t112.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t112.until), json_quote(nullif(nullif(t112.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t112.until_latest, '0000-00-00'), '9999-99-99'))) end) end, case when t113.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t113.id), json_quote(t113.start_offset), json_quote(t113.end_offset), json_quote(t113.page), json_quote(t113.phrase)) end,
                (select group_concat(t121._told, ',')
                  from (select *
                    from (select t120._n as _n, printf('{"target":%s,"tenure":%s,"citation":%s}',
                        (select x17.json from x17 where x17.id = t122.id), case when t124.id is null then 'null' else
                        (select x18.json from x18 where x18.id = t124.id) end, case when t126.id is null then 'null' else
                        (select x19.json from x19 where x19.id = t126.id) end) as _told
                      from (select t121.*, row_number() over (order by target_id) as _n
                        from (select t118.id as target_id, case when count(*) = count(t118.tenure_id) then min(t118.tenure_id) end as tenure_id,
                          (select min(t119.id) from citation t119 where t119.record_id = t118.id and t119.bearing = 'supports') as citation_id
                          from (select t114.id, t114.statement_id as event_id, t114.statement_said_earliest as day, null as tenure_id from target t114 where t114.statement_id = t108.statement_id and t108.direction = 'one_to_other' and t114.record_id = 'actors/brava' and t114.rank <> 'deprecated' union all select t116.id, t116.statement_id as event_id, t116.statement_said_earliest as day, null as tenure_id from target t116 where t116.statement_id = t108.statement_id and t108.direction = 'other_to_one' and t116.record_id = 'actors/alba' and t116.rank <> 'deprecated') t118 group by t118.id) t121) t120
                      left join target t122 on t122.id = t120.target_id
                      left join tenure t124 on t124.id = t120.tenure_id
                      left join citation t126 on t126.id = t120.citation_id where t120._n <= 20) order by _n limit -1) t121)) as _told
              from (select t109.*, row_number() over (order by _day desc, statement_id desc, direction desc) as _n
                from (select t103.event_id as statement_id, t103.day as _day, 'one_to_other' as direction, t102.said as day, t102.said_earliest as day_earliest, t102.said_latest as day_latest,
                  (select min(t104.id) from citation t104 where t104.record_id = t102.id and t104.bearing = 'supports') as citation_id, null as tenure_id
                  from (select * from one_to_other6 where _place <= 20 order by _place limit 20) t103 join statement t102 on t102.id = t103.event_id union all select t106.event_id as statement_id, t106.day as _day, 'other_to_one' as direction, t105.said as day, t105.said_earliest as day_earliest, t105.said_latest as day_latest,
                  (select min(t107.id) from citation t107 where t107.record_id = t105.id and t107.bearing = 'supports') as citation_id, null as tenure_id
                  from (select * from other_to_one9 where _place <= 20 order by _place limit 20) t106 join statement t105 on t105.id = t106.event_id) t109) t108
              left join statement t110 on t110.id = t108.statement_id
              left join actor t111 on t111.id = t110.speaker_id
              left join tenure t112 on t112.id = t108.tenure_id
              left join citation t113 on t113.id = t108.citation_id where t108._n <= 200) order by _n limit -1) t109),
        (select group_concat(t133._told, ',')
          from (select *
            from (select t132._n as _n, printf('{"alliance":{"id":%s,"label":%s},"since":%s,"until":%s,"one":{"id":%s,"label":%s,"status":"%s","since":%s,"until":%s},"oneCitation":%s,"other":{"id":%s,"label":%s,"status":"%s","since":%s,"until":%s},"otherCitation":%s}', json_quote(t134.id), json_quote(t134.label), case when t132.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t132.since), json_quote(nullif(nullif(t132.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t132.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t132.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t132.until), json_quote(nullif(nullif(t132.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t132.until_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t135.id), json_quote(t135.label), upper(t135.status), case when t135.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t135.since), json_quote(nullif(nullif(t135.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t135.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t135.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t135.until), json_quote(nullif(nullif(t135.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t135.until_latest, '0000-00-00'), '9999-99-99'))) end, case when t136.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t136.id), json_quote(t136.start_offset), json_quote(t136.end_offset), json_quote(t136.page), json_quote(t136.phrase)) end, json_quote(t137.id), json_quote(t137.label), upper(t137.status), case when t137.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t137.since), json_quote(nullif(nullif(t137.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t137.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t137.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t137.until), json_quote(nullif(nullif(t137.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t137.until_latest, '0000-00-00'), '9999-99-99'))) end, case when t138.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t138.id), json_quote(t138.start_offset), json_quote(t138.end_offset), json_quote(t138.page), json_quote(t138.phrase)) end) as _told
              from (select t133.*, row_number() over (order by alliance_id, since_earliest, one_id, other_id) as _n
                from (select t128.alliance_id, t128.id as one_id, t129.id as other_id, case when (t128.since_earliest, t128.since_latest) >= (t129.since_earliest, t129.since_latest) then t128.since else t129.since end as since, case when (t128.until_latest, t128.until_earliest) <= (t129.until_latest, t129.until_earliest) then t128.until else t129.until end as until, case when t128.since_earliest >= t129.since_earliest then t128.since_earliest else t129.since_earliest end as since_earliest, case when t128.since_latest >= t129.since_latest then t128.since_latest else t129.since_latest end as since_latest, case when t128.until_earliest <= t129.until_earliest then t128.until_earliest else t129.until_earliest end as until_earliest, case when t128.until_latest <= t129.until_latest then t128.until_latest else t129.until_latest end as until_latest,
                  (select min(t130.id) from citation t130 where t130.record_id = t128.id and t130.bearing = 'supports') as one_citation_id,
                  (select min(t131.id) from citation t131 where t131.record_id = t129.id and t131.bearing = 'supports') as other_citation_id from membership t128 join membership t129 on t129.alliance_id = t128.alliance_id where t128.actor_id = 'actors/alba' and t128.status in ('member', 'signatory') and t129.actor_id = 'actors/brava' and t129.status in ('member', 'signatory') and t128.since_earliest <= t129.until_latest and t129.since_earliest <= t128.until_latest and t128.rank <> 'deprecated' and t129.rank <> 'deprecated') t133) t132
              left join alliance t134 on t134.id = t132.alliance_id
              left join membership t135 on t135.id = t132.one_id
              left join citation t136 on t136.id = t132.one_citation_id
              left join membership t137 on t137.id = t132.other_id
              left join citation t138 on t138.id = t132.other_citation_id where t132._n <= 100) order by _n limit -1) t133),
        (select group_concat(t158._told, ',')
          from (select *
            from (select t157._n as _n, printf('{"direction":"%s","obligation":{"id":%s,"label":%s,"kind":"%s","since":%s,"until":%s,"condition":%s,"article":%s},"alliance":{"id":%s,"label":%s},"citation":%s}', upper(t157.direction), json_quote(t159.id), json_quote(t159.label), upper(t159.kind), case when t159.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t159.since), json_quote(nullif(nullif(t159.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t159.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t159.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t159.until), json_quote(nullif(nullif(t159.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t159.until_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t159.condition), json_quote(t159.article), json_quote(t160.id), json_quote(t160.label), case when t161.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t161.id), json_quote(t161.start_offset), json_quote(t161.end_offset), json_quote(t161.page), json_quote(t161.phrase)) end) as _told
              from (select t158.*, row_number() over (order by alliance_id, obligation_id, direction desc) as _n
                from (select distinct t139.id as obligation_id, t139.alliance_id, 'one_to_other' as direction,
                  (select min(t147.id) from citation t147 where t147.record_id = t139.id and t147.bearing = 'supports') as citation_id
                  from (select t141.id, t141.alliance_id, t141.obligor_id as actor_id, t141.since_earliest as first, t141.until_latest as last, cast(null as boolean) as certain from obligation t141 where t141.obligor_id = 'actors/alba' and t141.rank <> 'deprecated' union all select t142.id, t142.alliance_id, t143.actor_id, case when t143.since_earliest >= t142.since_earliest then t143.since_earliest else t142.since_earliest end, case when t143.until_latest <= t142.until_latest then t143.until_latest else t142.until_latest end, cast(null as boolean) from membership t143 join obligation t142 on t142.alliance_id = t143.alliance_id where t142.obligor_id is null and t143.status in ('member', 'signatory') and t143.since_earliest <= t142.until_latest and t142.since_earliest <= t143.until_latest and t143.actor_id = 'actors/alba' and t143.rank <> 'deprecated' and t142.rank <> 'deprecated') t139 join
                  (select t144.id, t144.alliance_id, t144.beneficiary_id as actor_id, t144.since_earliest as first, t144.until_latest as last, cast(null as boolean) as certain from obligation t144 where t144.beneficiary_id = 'actors/brava' and t144.rank <> 'deprecated' union all select t145.id, t145.alliance_id, t146.actor_id, case when t146.since_earliest >= t145.since_earliest then t146.since_earliest else t145.since_earliest end, case when t146.until_latest <= t145.until_latest then t146.until_latest else t145.until_latest end, cast(null as boolean) from membership t146 join obligation t145 on t145.alliance_id = t146.alliance_id where t145.beneficiary_id is null and t146.status in ('member', 'signatory') and t146.since_earliest <= t145.until_latest and t145.since_earliest <= t146.until_latest and t146.actor_id = 'actors/brava' and t146.rank <> 'deprecated' and t145.rank <> 'deprecated') t140 on t140.id = t139.id where t139.first <= t140.last and t140.first <= t139.last union all select distinct t148.id as obligation_id, t148.alliance_id, 'other_to_one' as direction,
                  (select min(t156.id) from citation t156 where t156.record_id = t148.id and t156.bearing = 'supports') as citation_id
                  from (select t150.id, t150.alliance_id, t150.obligor_id as actor_id, t150.since_earliest as first, t150.until_latest as last, cast(null as boolean) as certain from obligation t150 where t150.obligor_id = 'actors/brava' and t150.rank <> 'deprecated' union all select t151.id, t151.alliance_id, t152.actor_id, case when t152.since_earliest >= t151.since_earliest then t152.since_earliest else t151.since_earliest end, case when t152.until_latest <= t151.until_latest then t152.until_latest else t151.until_latest end, cast(null as boolean) from membership t152 join obligation t151 on t151.alliance_id = t152.alliance_id where t151.obligor_id is null and t152.status in ('member', 'signatory') and t152.since_earliest <= t151.until_latest and t151.since_earliest <= t152.until_latest and t152.actor_id = 'actors/brava' and t152.rank <> 'deprecated' and t151.rank <> 'deprecated') t148 join
                  (select t153.id, t153.alliance_id, t153.beneficiary_id as actor_id, t153.since_earliest as first, t153.until_latest as last, cast(null as boolean) as certain from obligation t153 where t153.beneficiary_id = 'actors/alba' and t153.rank <> 'deprecated' union all select t154.id, t154.alliance_id, t155.actor_id, case when t155.since_earliest >= t154.since_earliest then t155.since_earliest else t154.since_earliest end, case when t155.until_latest <= t154.until_latest then t155.until_latest else t154.until_latest end, cast(null as boolean) from membership t155 join obligation t154 on t154.alliance_id = t155.alliance_id where t154.beneficiary_id is null and t155.status in ('member', 'signatory') and t155.since_earliest <= t154.until_latest and t154.since_earliest <= t155.until_latest and t155.actor_id = 'actors/alba' and t155.rank <> 'deprecated' and t154.rank <> 'deprecated') t149 on t149.id = t148.id where t148.first <= t149.last and t149.first <= t148.last) t158) t157
              left join obligation t159 on t159.id = t157.obligation_id
              left join alliance t160 on t160.id = t157.alliance_id
              left join citation t161 on t161.id = t157.citation_id where t157._n <= 100) order by _n limit -1) t158),
        (select group_concat(t167._told, ',')
          from (select *
            from (select t166._n as _n, printf('{"direction":"%s","relation":{"id":%s,"label":%s,"kind":"%s","since":%s,"until":%s},"citation":%s}', upper(t166.direction), json_quote(t168.id), json_quote(t168.label), upper(t168.kind), case when t168.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t168.since), json_quote(nullif(nullif(t168.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t168.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t168.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t168.until), json_quote(nullif(nullif(t168.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t168.until_latest, '0000-00-00'), '9999-99-99'))) end, case when t169.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t169.id), json_quote(t169.start_offset), json_quote(t169.end_offset), json_quote(t169.page), json_quote(t169.phrase)) end) as _told
              from (select t167.*, row_number() over (order by since_earliest desc, relation_id) as _n
                from (select t162.id as relation_id, t162.since_earliest, 'one_to_other' as direction,
                  (select min(t163.id) from citation t163 where t163.record_id = t162.id and t163.bearing = 'supports') as citation_id from relation t162 where t162.subject_id = 'actors/alba' and t162.object_id = 'actors/brava' and t162.rank <> 'deprecated' union all select t164.id as relation_id, t164.since_earliest, 'other_to_one' as direction,
                  (select min(t165.id) from citation t165 where t165.record_id = t164.id and t165.bearing = 'supports') as citation_id from relation t164 where t164.subject_id = 'actors/brava' and t164.object_id = 'actors/alba' and t164.rank <> 'deprecated') t167) t166
              left join relation t168 on t168.id = t166.relation_id
              left join citation t169 on t169.id = t166.citation_id where t166._n <= 100) order by _n limit -1) t167),
        (select group_concat(t171._told, ',')
          from (select *
            from (select t170._n as _n, printf('{"sinceDay":%s,"untilDay":%s,"days":%s}', json_quote(t170.since_day), json_quote(t170.until_day), t170.days) as _told
              from (select t171.*, row_number() over (order by days desc, until_day desc) as _n
                from (select before as since_day, day as until_day, (cast(substr(day, 9, 2) as integer) + (153 * (cast(substr(day, 6, 2) as integer) + 12 * ((14 - cast(substr(day, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 * (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) + (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 4 - (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 100 + (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 400) - (cast(substr(before, 9, 2) as integer) + (153 * (cast(substr(before, 6, 2) as integer) + 12 * ((14 - cast(substr(before, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 * (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) + (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 4 - (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 100 + (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 400) as days from contact_days10 where before is not null) t171) t170 where t170._n <= 10) order by _n limit -1) t171))
      from (select
        (select count(*) from met3 where _place <= 1000) as meeting_count,
        (select count(*) from one_to_other6 where _place <= 1000) as one_to_other_count,
        (select count(*) from other_to_one9 where _place <= 1000) as other_to_one_count, (exists
          (select 1 from met3 where _place > 20) or exists
          (select 1 from one_to_other6 where _place > 20) or exists
          (select 1 from other_to_one9 where _place > 20)) as more, not (exists
          (select 1 from met3 where _place > 1000) or exists
          (select 1 from one_to_other6 where _place > 1000) or exists
          (select 1 from other_to_one9 where _place > 1000)) as whole,
        (select min(day) from contact_days10) as first_contact,
        (select max(day) from contact_days10) as last_contact
        from (select 1 where exists
          (select 1 from record t66 where t66.id = 'actors/alba' and t66.retired is null) and exists
          (select 1 from record t67 where t67.id = 'actors/brava' and t67.retired is null)) t68) t69), 'null'),
  (select value from counter where name = 'revision'))

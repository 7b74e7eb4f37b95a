with told_participation1(id, revision, label, note, since, until, rank, confidence, meeting_id, actor_id, role, represents_id, office_id, attendance, since_earliest, since_latest, until_earliest, until_latest, meeting_start_earliest) as not materialized
(select t8.id, t8.revision, t8.label, t8.note, t8.since, t8.until, t8.rank, t8.confidence, t8.meeting_id, t8.actor_id, t8.role, t8.represents_id, t8.office_id, t8.attendance, t8.since_earliest, t8.since_latest, t8.until_earliest, t8.until_latest, t8.meeting_start_earliest from participation t8 where t8.rank <> 'deprecated'), told_citation2(id, revision, label, note, record_id, document_id, bearing, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t10.id, t10.revision, t10.label, t10.note, t10.record_id, t10.document_id, t10.bearing, t10.value, t10.start_offset, t10.end_offset, t10.span_sha256, t10.page, t10.phrase, t10.prefix, t10.suffix, t10.field from citation t10 where true), told_statement3(id, revision, label, summary, speaker_id, office_id, principal_id, meeting_id, said, form, modality, said_earliest, said_latest) as not materialized
(select t18.id, t18.revision, t18.label, t18.summary, t18.speaker_id, t18.office_id, t18.principal_id, t18.meeting_id, t18.said, t18.form, t18.modality, t18.said_earliest, t18.said_latest from statement t18 where true), told_target4(id, revision, label, note, since, until, rank, confidence, statement_id, record_id, role, mention, stance, since_earliest, since_latest, until_earliest, until_latest, statement_said_earliest) as not materialized
(select t27.id, t27.revision, t27.label, t27.note, t27.since, t27.until, t27.rank, t27.confidence, t27.statement_id, t27.record_id, t27.role, t27.mention, t27.stance, t27.since_earliest, t27.since_latest, t27.until_earliest, t27.until_latest, t27.statement_said_earliest from target t27 where t27.rank <> 'deprecated'), told_membership5(id, revision, label, note, since, until, rank, confidence, alliance_id, actor_id, status, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t36.id, t36.revision, t36.label, t36.note, t36.since, t36.until, t36.rank, t36.confidence, t36.alliance_id, t36.actor_id, t36.status, t36.since_earliest, t36.since_latest, t36.until_earliest, t36.until_latest from membership t36 where t36.rank <> 'deprecated'), told_tenure6(id, revision, label, note, since, until, rank, confidence, person_id, office_id, acting, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t45.id, t45.revision, t45.label, t45.note, t45.since, t45.until, t45.rank, t45.confidence, t45.person_id, t45.office_id, t45.acting, t45.since_earliest, t45.since_latest, t45.until_earliest, t45.until_latest from tenure t45 where t45.rank <> 'deprecated'), told_relation7(id, revision, label, note, since, until, rank, confidence, subject_id, kind, object_id, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t54.id, t54.revision, t54.label, t54.note, t54.since, t54.until, t54.rank, t54.confidence, t54.subject_id, t54.kind, t54.object_id, t54.since_earliest, t54.since_latest, t54.until_earliest, t54.until_latest from relation t54 where t54.rank <> 'deprecated'), stood8(side, record_id, stance, n) as materialized
(select 'one', t84.record_id, t84.stance, count(*)
  from (select t82.id from told_statement3 t82 where t82.speaker_id = $36 and t82.said_earliest <= $35 order by t82.said_earliest desc, t82.id desc limit 2000) t83 join told_target4 t84 on t84.statement_id = t83.id group by t84.record_id, t84.stance union all select 'other', t87.record_id, t87.stance, count(*)
  from (select t85.id from told_statement3 t85 where t85.speaker_id = $38 and t85.said_earliest <= $37 order by t85.said_earliest desc, t85.id desc limit 2000) t86 join told_target4 t87 on t87.statement_id = t86.id group by t87.record_id, t87.stance) select convert_to(concat('{"data":', coalesce(
      (select concat('{"counts":[',
          (select string_agg(t68._told, ',' order by t68._n)
            from (select t67._n as _n, concat('{"counted":"', t67.counted, '","one":', t67.one, ',"one_cited":', t67.one_cited, ',"other":', t67.other, ',"other_cited":', t67.other_cited, '}') as _told
              from (select t68.*, row_number() over (order by place) as _n
                from (select 'participations' as counted, 0 as place, t4.n as one, t4.cited as one_cited, t5.n as other, t5.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t9.id) from told_citation2 t9 where t9.record_id = t7.id and t9.bearing = 'supports')) as cited
                    from (select t6.id from told_participation1 t6 where t6.actor_id = $4 and t6.meeting_start_earliest <= $3 order by t6.id limit 10000) t7) t4 cross join
                  (select count(*) as n, count(
                      (select min(t13.id) from told_citation2 t13 where t13.record_id = t12.id and t13.bearing = 'supports')) as cited
                    from (select t11.id from told_participation1 t11 where t11.actor_id = $6 and t11.meeting_start_earliest <= $5 order by t11.id limit 10000) t12) t5 union all select 'statements' as counted, 1 as place, t14.n as one, t14.cited as one_cited, t15.n as other, t15.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t19.id) from told_citation2 t19 where t19.record_id = t17.id and t19.bearing = 'supports')) as cited
                    from (select t16.id from told_statement3 t16 where t16.speaker_id = $8 and t16.said_earliest <= $7 order by t16.id limit 10000) t17) t14 cross join
                  (select count(*) as n, count(
                      (select min(t22.id) from told_citation2 t22 where t22.record_id = t21.id and t22.bearing = 'supports')) as cited
                    from (select t20.id from told_statement3 t20 where t20.speaker_id = $10 and t20.said_earliest <= $9 order by t20.id limit 10000) t21) t15 union all select 'targeted_by' as counted, 2 as place, t23.n as one, t23.cited as one_cited, t24.n as other, t24.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t28.id) from told_citation2 t28 where t28.record_id = t26.id and t28.bearing = 'supports')) as cited
                    from (select t25.id from told_target4 t25 where t25.record_id = $12 and t25.statement_said_earliest <= $11 order by t25.id limit 10000) t26) t23 cross join
                  (select count(*) as n, count(
                      (select min(t31.id) from told_citation2 t31 where t31.record_id = t30.id and t31.bearing = 'supports')) as cited
                    from (select t29.id from told_target4 t29 where t29.record_id = $14 and t29.statement_said_earliest <= $13 order by t29.id limit 10000) t30) t24 union all select 'memberships' as counted, 3 as place, t32.n as one, t32.cited as one_cited, t33.n as other, t33.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t37.id) from told_citation2 t37 where t37.record_id = t35.id and t37.bearing = 'supports')) as cited
                    from (select t34.id from told_membership5 t34 where t34.actor_id = $16 and t34.since_earliest <= $15 order by t34.id limit 10000) t35) t32 cross join
                  (select count(*) as n, count(
                      (select min(t40.id) from told_citation2 t40 where t40.record_id = t39.id and t40.bearing = 'supports')) as cited
                    from (select t38.id from told_membership5 t38 where t38.actor_id = $18 and t38.since_earliest <= $17 order by t38.id limit 10000) t39) t33 union all select 'tenures' as counted, 4 as place, t41.n as one, t41.cited as one_cited, t42.n as other, t42.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t46.id) from told_citation2 t46 where t46.record_id = t44.id and t46.bearing = 'supports')) as cited
                    from (select t43.id from told_tenure6 t43 where t43.person_id = $20 and t43.since_earliest <= $19 order by t43.id limit 10000) t44) t41 cross join
                  (select count(*) as n, count(
                      (select min(t49.id) from told_citation2 t49 where t49.record_id = t48.id and t49.bearing = 'supports')) as cited
                    from (select t47.id from told_tenure6 t47 where t47.person_id = $22 and t47.since_earliest <= $21 order by t47.id limit 10000) t48) t42 union all select 'relations' as counted, 5 as place, t50.n as one, t50.cited as one_cited, t51.n as other, t51.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t55.id) from told_citation2 t55 where t55.record_id = t53.id and t55.bearing = 'supports')) as cited
                    from (select t52.id from told_relation7 t52 where t52.subject_id = $24 and t52.since_earliest <= $23 order by t52.id limit 10000) t53) t50 cross join
                  (select count(*) as n, count(
                      (select min(t58.id) from told_citation2 t58 where t58.record_id = t57.id and t58.bearing = 'supports')) as cited
                    from (select t56.id from told_relation7 t56 where t56.subject_id = $26 and t56.since_earliest <= $25 order by t56.id limit 10000) t57) t51 union all select 'relations_towards' as counted, 6 as place, t59.n as one, t59.cited as one_cited, t60.n as other, t60.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t63.id) from told_citation2 t63 where t63.record_id = t62.id and t63.bearing = 'supports')) as cited
                    from (select t61.id from told_relation7 t61 where t61.object_id = $28 and t61.since_earliest <= $27 order by t61.id limit 10000) t62) t59 cross join
                  (select count(*) as n, count(
                      (select min(t66.id) from told_citation2 t66 where t66.record_id = t65.id and t66.bearing = 'supports')) as cited
                    from (select t64.id from told_relation7 t64 where t64.object_id = $30 and t64.since_earliest <= $29 order by t64.id limit 10000) t65) t60) t68) t67 where t67._n <= 7) t68), '],"memberships":[',
          (select string_agg(t76._told, ',' order by t76._n)
            from (select t75._n as _n, concat('{"alliance":{"id":', to_json(t77.id), ',"label":', to_json(t77.label), '},"shared":', case when t75.shared then 'true' else 'false' end, ',"one":', case when t78.id is null then 'null' else concat('{"id":', to_json(t78.id), ',"label":', to_json(t78.label), ',"status":"', t78.status, '","since":', case when t78.since is null then 'null' else concat('{"text":', to_json(t78.since), ',"earliest":', coalesce(to_json(nullif(nullif(t78.since_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t78.since_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"until":', case when t78.until is null then 'null' else concat('{"text":', to_json(t78.until), ',"earliest":', coalesce(to_json(nullif(nullif(t78.until_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t78.until_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, '}') end, ',"one_citation":', case when t79.id is null then 'null' else concat('{"id":', to_json(t79.id), ',"start_offset":', coalesce(t79.start_offset::text, 'null'), ',"end_offset":', coalesce(t79.end_offset::text, 'null'), ',"page":', coalesce(to_json(t79.page)::text, 'null'), ',"phrase":', coalesce(to_json(t79.phrase)::text, 'null'), '}') end, ',"other":', case when t80.id is null then 'null' else concat('{"id":', to_json(t80.id), ',"label":', to_json(t80.label), ',"status":"', t80.status, '","since":', case when t80.since is null then 'null' else concat('{"text":', to_json(t80.since), ',"earliest":', coalesce(to_json(nullif(nullif(t80.since_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t80.since_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"until":', case when t80.until is null then 'null' else concat('{"text":', to_json(t80.until), ',"earliest":', coalesce(to_json(nullif(nullif(t80.until_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t80.until_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, '}') end, ',"other_citation":', case when t81.id is null then 'null' else concat('{"id":', to_json(t81.id), ',"start_offset":', coalesce(t81.start_offset::text, 'null'), ',"end_offset":', coalesce(t81.end_offset::text, 'null'), ',"page":', coalesce(to_json(t81.page)::text, 'null'), ',"phrase":', coalesce(to_json(t81.phrase)::text, 'null'), '}') end, '}') as _told
              from (select t76.*, row_number() over (order by shared desc, alliance_id) as _n
                from (select t72.*, t72.one_id is not null and t72.other_id is not null as shared,
                  (select min(t73.id) from told_citation2 t73 where t73.record_id = t72.one_id and t73.bearing = 'supports') as one_citation_id,
                  (select min(t74.id) from told_citation2 t74 where t74.record_id = t72.other_id and t74.bearing = 'supports') as other_citation_id
                  from (select t71.alliance_id, min(t71.one) as one_id, min(t71.other) as other_id
                    from (select t69.alliance_id, t69.id as one, null as other from told_membership5 t69 where t69.actor_id = $32 and t69.since_earliest <= $31 and t69.status in ('member', 'signatory') union all select t70.alliance_id, null as one, t70.id as other from told_membership5 t70 where t70.actor_id = $34 and t70.since_earliest <= $33 and t70.status in ('member', 'signatory')) t71 group by t71.alliance_id) t72) t76) t75
              left join alliance t77 on t77.id = t75.alliance_id
              left join membership t78 on t78.id = t75.one_id
              left join citation t79 on t79.id = t75.one_citation_id
              left join membership t80 on t80.id = t75.other_id
              left join citation t81 on t81.id = t75.other_citation_id where t75._n <= 200) t76), '],"stances":[',
          (select string_agg(t89._told, ',' order by t89._n)
            from (select t88._n as _n, concat('{"record":{"id":', to_json(t90.id), ',"record_kind":', to_json(t90.record_kind), ',"label":', to_json(t90.label), '},"one_count":', t88.one_count, ',"other_count":', t88.other_count, ',"one":[',
                (select string_agg(t92._told, ',' order by t92._n)
                  from (select t91._n as _n, concat('{"stance":"', t91.stance, '","statements":', t91.statements, '}') as _told
                    from (select t92.*, row_number() over (order by statements desc, stance) as _n
                      from (select stance, n as statements from stood8 where side = 'one' and record_id = t88.record_id) t92) t91 where t91._n <= 7) t92), '],"other":[',
                (select string_agg(t94._told, ',' order by t94._n)
                  from (select t93._n as _n, concat('{"stance":"', t93.stance, '","statements":', t93.statements, '}') as _told
                    from (select t94.*, row_number() over (order by statements desc, stance) as _n
                      from (select stance, n as statements from stood8 where side = 'other' and record_id = t88.record_id) t94) t93 where t93._n <= 7) t94), ']}') as _told
              from (select t89.*, row_number() over (order by n desc, record_id) as _n
                from (select record_id, sum(case when side = 'one' then n else 0 end) as one_count, sum(case when side = 'other' then n else 0 end) as other_count, sum(n) as n from stood8 group by record_id having count(distinct side) = 2 order by n desc, record_id limit 20) t89) t88
              left join record t90 on t90.id = t88.record_id where t88._n <= 100) t89), '],"relations":[',
          (select string_agg(t98._told, ',' order by t98._n)
            from (select t97._n as _n, concat('{"record":{"id":', to_json(t99.id), ',"record_kind":', to_json(t99.record_kind), ',"label":', to_json(t99.label), '},"one":[',
                (select string_agg(t103._told, ',' order by t103._n)
                  from (select t102._n as _n, concat('{"relation":{"id":', to_json(t104.id), ',"label":', to_json(t104.label), ',"kind":"', t104.kind, '","since":', case when t104.since is null then 'null' else concat('{"text":', to_json(t104.since), ',"earliest":', coalesce(to_json(nullif(nullif(t104.since_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t104.since_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"until":', case when t104.until is null then 'null' else concat('{"text":', to_json(t104.until), ',"earliest":', coalesce(to_json(nullif(nullif(t104.until_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t104.until_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, '},"citation":', case when t105.id is null then 'null' else concat('{"id":', to_json(t105.id), ',"start_offset":', coalesce(t105.start_offset::text, 'null'), ',"end_offset":', coalesce(t105.end_offset::text, 'null'), ',"page":', coalesce(to_json(t105.page)::text, 'null'), ',"phrase":', coalesce(to_json(t105.phrase)::text, 'null'), '}') end, '}') as _told
                    from (select t103.*, row_number() over (order by relation_id) as _n
                      from (select t100.id as relation_id,
                        (select min(t101.id) from told_citation2 t101 where t101.record_id = t100.id and t101.bearing = 'supports') as citation_id from told_relation7 t100 where t100.subject_id = $44 and t100.since_earliest <= $43 and t100.object_id = t97.record_id) t103) t102
                    left join relation t104 on t104.id = t102.relation_id
                    left join citation t105 on t105.id = t102.citation_id where t102._n <= 20) t103), '],"other":[',
                (select string_agg(t109._told, ',' order by t109._n)
                  from (select t108._n as _n, concat('{"relation":{"id":', to_json(t110.id), ',"label":', to_json(t110.label), ',"kind":"', t110.kind, '","since":', case when t110.since is null then 'null' else concat('{"text":', to_json(t110.since), ',"earliest":', coalesce(to_json(nullif(nullif(t110.since_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t110.since_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"until":', case when t110.until is null then 'null' else concat('{"text":', to_json(t110.until), ',"earliest":', coalesce(to_json(nullif(nullif(t110.until_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t110.until_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, '},"citation":', case when t111.id is null then 'null' else concat('{"id":', to_json(t111.id), ',"start_offset":', coalesce(t111.start_offset::text, 'null'), ',"end_offset":', coalesce(t111.end_offset::text, 'null'), ',"page":', coalesce(to_json(t111.page)::text, 'null'), ',"phrase":', coalesce(to_json(t111.phrase)::text, 'null'), '}') end, '}') as _told
                    from (select t109.*, row_number() over (order by relation_id) as _n
                      from (select t106.id as relation_id,
                        (select min(t107.id) from told_citation2 t107 where t107.record_id = t106.id and t107.bearing = 'supports') as citation_id from told_relation7 t106 where t106.subject_id = $46 and t106.since_earliest <= $45 and t106.object_id = t97.record_id) t109) t108
                    left join relation t110 on t110.id = t108.relation_id
                    left join citation t111 on t111.id = t108.citation_id where t108._n <= 20) t109), ']}') as _told
              from (select t98.*, row_number() over (order by record_id) as _n
                from (select t95.object_id as record_id from told_relation7 t95 where t95.subject_id = $40 and t95.since_earliest <= $39 intersect select t96.object_id as record_id from told_relation7 t96 where t96.subject_id = $42 and t96.since_earliest <= $41 order by 1 limit 20) t98) t97
              left join record t99 on t99.id = t97.record_id where t97._n <= 100) t98), ']}')
        from (select 1 where exists
          (select 1 from record t1 where t1.id = $1 and t1.retired is null) and exists
          (select 1 from record t2 where t2.id = $2 and t2.retired is null)) t3), 'null'), ',"revision":',
    (select value from counter where name = 'revision'), '}'), 'UTF8')

with told_participation1(id, revision, label, note, since, until, rank, confidence, meeting_id, actor_id, role, represents_id, office_id, attendance, since_earliest, since_latest, until_earliest, until_latest, meeting_start_earliest) as not materialized
(select t8.id, t8.revision, t8.label, t8.note, t8.since, t8.until, t8.rank, t8.confidence, t8.meeting_id, t8.actor_id, t8.role, t8.represents_id, t8.office_id, t8.attendance, t8.since_earliest, t8.since_latest, t8.until_earliest, t8.until_latest, t8.meeting_start_earliest from participation t8 where t8.rank <> 'deprecated'), told_citation2(id, revision, label, note, record_id, document_id, bearing, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t10.id, t10.revision, t10.label, t10.note, t10.record_id, t10.document_id, t10.bearing, t10.value, t10.start_offset, t10.end_offset, t10.span_sha256, t10.page, t10.phrase, t10.prefix, t10.suffix, t10.field from citation t10 where true), told_statement3(id, revision, label, summary, speaker_id, office_id, principal_id, meeting_id, said, form, modality, said_earliest, said_latest) as not materialized
(select t18.id, t18.revision, t18.label, t18.summary, t18.speaker_id, t18.office_id, t18.principal_id, t18.meeting_id, t18.said, t18.form, t18.modality, t18.said_earliest, t18.said_latest from statement t18 where true), told_target4(id, revision, label, note, since, until, rank, confidence, statement_id, record_id, role, mention, stance, since_earliest, since_latest, until_earliest, until_latest, statement_said_earliest) as not materialized
(select t27.id, t27.revision, t27.label, t27.note, t27.since, t27.until, t27.rank, t27.confidence, t27.statement_id, t27.record_id, t27.role, t27.mention, t27.stance, t27.since_earliest, t27.since_latest, t27.until_earliest, t27.until_latest, t27.statement_said_earliest from target t27 where t27.rank <> 'deprecated'), told_membership5(id, revision, label, note, since, until, rank, confidence, alliance_id, actor_id, status, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t36.id, t36.revision, t36.label, t36.note, t36.since, t36.until, t36.rank, t36.confidence, t36.alliance_id, t36.actor_id, t36.status, t36.since_earliest, t36.since_latest, t36.until_earliest, t36.until_latest from membership t36 where t36.rank <> 'deprecated'), told_tenure6(id, revision, label, note, since, until, rank, confidence, person_id, office_id, acting, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t45.id, t45.revision, t45.label, t45.note, t45.since, t45.until, t45.rank, t45.confidence, t45.person_id, t45.office_id, t45.acting, t45.since_earliest, t45.since_latest, t45.until_earliest, t45.until_latest from tenure t45 where t45.rank <> 'deprecated'), told_relation7(id, revision, label, note, since, until, rank, confidence, subject_id, kind, object_id, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t54.id, t54.revision, t54.label, t54.note, t54.since, t54.until, t54.rank, t54.confidence, t54.subject_id, t54.kind, t54.object_id, t54.since_earliest, t54.since_latest, t54.until_earliest, t54.until_latest from relation t54 where t54.rank <> 'deprecated'), stood8(side, record_id, stance, n) as materialized
(select 'one', t84.record_id, t84.stance, count(*)
  from (select t82.id from told_statement3 t82 where t82.speaker_id = $36 and t82.said_earliest <= $35 order by t82.said_earliest desc, t82.id desc limit 2000) t83 join told_target4 t84 on t84.statement_id = t83.id group by t84.record_id, t84.stance union all select 'other', t87.record_id, t87.stance, count(*)
  from (select t85.id from told_statement3 t85 where t85.speaker_id = $38 and t85.said_earliest <= $37 order by t85.said_earliest desc, t85.id desc limit 2000) t86 join told_target4 t87 on t87.statement_id = t86.id group by t87.record_id, t87.stance) select convert_to(concat('{"data":{"compare":', coalesce(
      (select concat('{"counts":[',
          (select string_agg(t68._told, ',' order by t68._n)
            from (select t67._n as _n, concat('{"counted":"', upper(t67.counted), '","one":', t67.one, ',"oneCited":', t67.one_cited, ',"other":', t67.other, ',"otherCited":', t67.other_cited, '}') as _told
              from (select t68.*, row_number() over (order by place) as _n
                from (select 'participations' as counted, 0 as place, t4.n as one, t4.cited as one_cited, t5.n as other, t5.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t9.id) from told_citation2 t9 where t9.record_id = t7.id and t9.bearing = 'supports')) as cited
                    from (select t6.id from told_participation1 t6 where t6.actor_id = $4 and t6.meeting_start_earliest <= $3 order by t6.id limit 10000) t7) t4 cross join
                  (select count(*) as n, count(
                      (select min(t13.id) from told_citation2 t13 where t13.record_id = t12.id and t13.bearing = 'supports')) as cited
                    from (select t11.id from told_participation1 t11 where t11.actor_id = $6 and t11.meeting_start_earliest <= $5 order by t11.id limit 10000) t12) t5 union all select 'statements' as counted, 1 as place, t14.n as one, t14.cited as one_cited, t15.n as other, t15.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t19.id) from told_citation2 t19 where t19.record_id = t17.id and t19.bearing = 'supports')) as cited
                    from (select t16.id from told_statement3 t16 where t16.speaker_id = $8 and t16.said_earliest <= $7 order by t16.id limit 10000) t17) t14 cross join
                  (select count(*) as n, count(
                      (select min(t22.id) from told_citation2 t22 where t22.record_id = t21.id and t22.bearing = 'supports')) as cited
                    from (select t20.id from told_statement3 t20 where t20.speaker_id = $10 and t20.said_earliest <= $9 order by t20.id limit 10000) t21) t15 union all select 'targeted_by' as counted, 2 as place, t23.n as one, t23.cited as one_cited, t24.n as other, t24.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t28.id) from told_citation2 t28 where t28.record_id = t26.id and t28.bearing = 'supports')) as cited
                    from (select t25.id from told_target4 t25 where t25.record_id = $12 and t25.statement_said_earliest <= $11 order by t25.id limit 10000) t26) t23 cross join
                  (select count(*) as n, count(
                      (select min(t31.id) from told_citation2 t31 where t31.record_id = t30.id and t31.bearing = 'supports')) as cited
                    from (select t29.id from told_target4 t29 where t29.record_id = $14 and t29.statement_said_earliest <= $13 order by t29.id limit 10000) t30) t24 union all select 'memberships' as counted, 3 as place, t32.n as one, t32.cited as one_cited, t33.n as other, t33.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t37.id) from told_citation2 t37 where t37.record_id = t35.id and t37.bearing = 'supports')) as cited
                    from (select t34.id from told_membership5 t34 where t34.actor_id = $16 and t34.since_earliest <= $15 order by t34.id limit 10000) t35) t32 cross join
                  (select count(*) as n, count(
                      (select min(t40.id) from told_citation2 t40 where t40.record_id = t39.id and t40.bearing = 'supports')) as cited
                    from (select t38.id from told_membership5 t38 where t38.actor_id = $18 and t38.since_earliest <= $17 order by t38.id limit 10000) t39) t33 union all select 'tenures' as counted, 4 as place, t41.n as one, t41.cited as one_cited, t42.n as other, t42.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t46.id) from told_citation2 t46 where t46.record_id = t44.id and t46.bearing = 'supports')) as cited
                    from (select t43.id from told_tenure6 t43 where t43.person_id = $20 and t43.since_earliest <= $19 order by t43.id limit 10000) t44) t41 cross join
                  (select count(*) as n, count(
                      (select min(t49.id) from told_citation2 t49 where t49.record_id = t48.id and t49.bearing = 'supports')) as cited
                    from (select t47.id from told_tenure6 t47 where t47.person_id = $22 and t47.since_earliest <= $21 order by t47.id limit 10000) t48) t42 union all select 'relations' as counted, 5 as place, t50.n as one, t50.cited as one_cited, t51.n as other, t51.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t55.id) from told_citation2 t55 where t55.record_id = t53.id and t55.bearing = 'supports')) as cited
                    from (select t52.id from told_relation7 t52 where t52.subject_id = $24 and t52.since_earliest <= $23 order by t52.id limit 10000) t53) t50 cross join
                  (select count(*) as n, count(
                      (select min(t58.id) from told_citation2 t58 where t58.record_id = t57.id and t58.bearing = 'supports')) as cited
                    from (select t56.id from told_relation7 t56 where t56.subject_id = $26 and t56.since_earliest <= $25 order by t56.id limit 10000) t57) t51 union all select 'relations_towards' as counted, 6 as place, t59.n as one, t59.cited as one_cited, t60.n as other, t60.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t63.id) from told_citation2 t63 where t63.record_id = t62.id and t63.bearing = 'supports')) as cited
                    from (select t61.id from told_relation7 t61 where t61.object_id = $28 and t61.since_earliest <= $27 order by t61.id limit 10000) t62) t59 cross join
                  (select count(*) as n, count(
                      (select min(t66.id) from told_citation2 t66 where t66.record_id = t65.id and t66.bearing = 'supports')) as cited
                    from (select t64.id from told_relation7 t64 where t64.object_id = $30 and t64.since_earliest <= $29 order by t64.id limit 10000) t65) t60) t68) t67 where t67._n <= 7) t68), '],"memberships":[',
          (select string_agg(t76._told, ',' order by t76._n)
            from (select t75._n as _n, concat('{"alliance":{"id":', to_json(t77.id), ',"label":', to_json(t77.label), '},"shared":', case when t75.shared then 'true' else 'false' end, ',"one":', case when t78.id is null then 'null' else concat('{"id":', to_json(t78.id), ',"label":', to_json(t78.label), ',"status":"', upper(t78.status), '","since":', case when t78.since is null then 'null' else concat('{"text":', to_json(t78.since), ',"earliest":', coalesce(to_json(nullif(nullif(t78.since_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t78.since_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"until":', case when t78.until is null then 'null' else concat('{"text":', to_json(t78.until), ',"earliest":', coalesce(to_json(nullif(nullif(t78.until_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t78.until_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, '}') end, ',"oneCitation":', case when t79.id is null then 'null' else concat('{"id":', to_json(t79.id), ',"startOffset":', coalesce(t79.start_offset::text, 'null'), ',"endOffset":', coalesce(t79.end_offset::text, 'null'), ',"page":', coalesce(to_json(t79.page)::text, 'null'), ',"phrase":', coalesce(to_json(t79.phrase)::text, 'null'), '}') end, ',"other":', case when t80.id is null then 'null' else concat('{"id":', to_json(t80.id), ',"label":', to_json(t80.label), ',"status":"', upper(t80.status), '","since":', case when t80.since is null then 'null' else concat('{"text":', to_json(t80.since), ',"earliest":', coalesce(to_json(nullif(nullif(t80.since_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t80.since_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"until":', case when t80.until is null then 'null' else concat('{"text":', to_json(t80.until), ',"earliest":', coalesce(to_json(nullif(nullif(t80.until_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t80.until_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, '}') end, ',"otherCitation":', case when t81.id is null then 'null' else concat('{"id":', to_json(t81.id), ',"startOffset":', coalesce(t81.start_offset::text, 'null'), ',"endOffset":', coalesce(t81.end_offset::text, 'null'), ',"page":', coalesce(to_json(t81.page)::text, 'null'), ',"phrase":', coalesce(to_json(t81.phrase)::text, 'null'), '}') end, '}') as _told
              from (select t76.*, row_number() over (order by shared desc, alliance_id) as _n
                from (select t72.*, t72.one_id is not null and t72.other_id is not null as shared,
                  (select min(t73.id) from told_citation2 t73 where t73.record_id = t72.one_id and t73.bearing = 'supports') as one_citation_id,
                  (select min(t74.id) from told_citation2 t74 where t74.record_id = t72.other_id and t74.bearing = 'supports') as other_citation_id
                  from (select t71.alliance_id, min(t71.one) as one_id, min(t71.other) as other_id
                    from (select t69.alliance_id, t69.id as one, null as other from told_membership5 t69 where t69.actor_id = $32 and t69.since_earliest <= $31 and t69.status in ('member', 'signatory') union all select t70.alliance_id, null as one, t70.id as other from told_membership5 t70 where t70.actor_id = $34 and t70.since_earliest <= $33 and t70.status in ('member', 'signatory')) t71 group by t71.alliance_id) t72) t76) t75
              left join alliance t77 on t77.id = t75.alliance_id
              left join membership t78 on t78.id = t75.one_id
              left join citation t79 on t79.id = t75.one_citation_id
              left join membership t80 on t80.id = t75.other_id
              left join citation t81 on t81.id = t75.other_citation_id where t75._n <= 200) t76), '],"stances":[',
          (select string_agg(t89._told, ',' order by t89._n)
            from (select t88._n as _n, concat('{"record":{"id":', to_json(t90.id), ',"recordKind":', to_json(upper(t90.record_kind)), ',"label":', to_json(t90.label), '},"oneCount":', t88.one_count, ',"otherCount":', t88.other_count, ',"one":[',
                (select string_agg(t92._told, ',' order by t92._n)
                  from (select t91._n as _n, concat('{"stance":"', upper(t91.stance), '","statements":', t91.statements, '}') as _told
                    from (select t92.*, row_number() over (order by statements desc, stance) as _n
                      from (select stance, n as statements from stood8 where side = 'one' and record_id = t88.record_id) t92) t91 where t91._n <= 7) t92), '],"other":[',
                (select string_agg(t94._told, ',' order by t94._n)
                  from (select t93._n as _n, concat('{"stance":"', upper(t93.stance), '","statements":', t93.statements, '}') as _told
                    from (select t94.*, row_number() over (order by statements desc, stance) as _n
                      from (select stance, n as statements from stood8 where side = 'other' and record_id = t88.record_id) t94) t93 where t93._n <= 7) t94), ']}') as _told
              from (select t89.*, row_number() over (order by n desc, record_id) as _n
                from (select record_id, sum(case when side = 'one' then n else 0 end) as one_count, sum(case when side = 'other' then n else 0 end) as other_count, sum(n) as n from stood8 group by record_id having count(distinct side) = 2 order by n desc, record_id limit 20) t89) t88
              left join record t90 on t90.id = t88.record_id where t88._n <= 100) t89), '],"relations":[',
          (select string_agg(t98._told, ',' order by t98._n)
            from (select t97._n as _n, concat('{"record":{"id":', to_json(t99.id), ',"recordKind":', to_json(upper(t99.record_kind)), ',"label":', to_json(t99.label), '},"one":[',
                (select string_agg(t103._told, ',' order by t103._n)
                  from (select t102._n as _n, concat('{"relation":{"id":', to_json(t104.id), ',"label":', to_json(t104.label), ',"kind":"', upper(t104.kind), '","since":', case when t104.since is null then 'null' else concat('{"text":', to_json(t104.since), ',"earliest":', coalesce(to_json(nullif(nullif(t104.since_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t104.since_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"until":', case when t104.until is null then 'null' else concat('{"text":', to_json(t104.until), ',"earliest":', coalesce(to_json(nullif(nullif(t104.until_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t104.until_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, '},"citation":', case when t105.id is null then 'null' else concat('{"id":', to_json(t105.id), ',"startOffset":', coalesce(t105.start_offset::text, 'null'), ',"endOffset":', coalesce(t105.end_offset::text, 'null'), ',"page":', coalesce(to_json(t105.page)::text, 'null'), ',"phrase":', coalesce(to_json(t105.phrase)::text, 'null'), '}') end, '}') as _told
                    from (select t103.*, row_number() over (order by relation_id) as _n
                      from (select t100.id as relation_id,
                        (select min(t101.id) from told_citation2 t101 where t101.record_id = t100.id and t101.bearing = 'supports') as citation_id from told_relation7 t100 where t100.subject_id = $44 and t100.since_earliest <= $43 and t100.object_id = t97.record_id) t103) t102
                    left join relation t104 on t104.id = t102.relation_id
                    left join citation t105 on t105.id = t102.citation_id where t102._n <= 20) t103), '],"other":[',
                (select string_agg(t109._told, ',' order by t109._n)
                  from (select t108._n as _n, concat('{"relation":{"id":', to_json(t110.id), ',"label":', to_json(t110.label), ',"kind":"', upper(t110.kind), '","since":', case when t110.since is null then 'null' else concat('{"text":', to_json(t110.since), ',"earliest":', coalesce(to_json(nullif(nullif(t110.since_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t110.since_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"until":', case when t110.until is null then 'null' else concat('{"text":', to_json(t110.until), ',"earliest":', coalesce(to_json(nullif(nullif(t110.until_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t110.until_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, '},"citation":', case when t111.id is null then 'null' else concat('{"id":', to_json(t111.id), ',"startOffset":', coalesce(t111.start_offset::text, 'null'), ',"endOffset":', coalesce(t111.end_offset::text, 'null'), ',"page":', coalesce(to_json(t111.page)::text, 'null'), ',"phrase":', coalesce(to_json(t111.phrase)::text, 'null'), '}') end, '}') as _told
                    from (select t109.*, row_number() over (order by relation_id) as _n
                      from (select t106.id as relation_id,
                        (select min(t107.id) from told_citation2 t107 where t107.record_id = t106.id and t107.bearing = 'supports') as citation_id from told_relation7 t106 where t106.subject_id = $46 and t106.since_earliest <= $45 and t106.object_id = t97.record_id) t109) t108
                    left join relation t110 on t110.id = t108.relation_id
                    left join citation t111 on t111.id = t108.citation_id where t108._n <= 20) t109), ']}') as _told
              from (select t98.*, row_number() over (order by record_id) as _n
                from (select t95.object_id as record_id from told_relation7 t95 where t95.subject_id = $40 and t95.since_earliest <= $39 intersect select t96.object_id as record_id from told_relation7 t96 where t96.subject_id = $42 and t96.since_earliest <= $41 order by 1 limit 20) t98) t97
              left join record t99 on t99.id = t97.record_id where t97._n <= 100) t98), ']}')
        from (select 1 where exists
          (select 1 from record t1 where t1.id = $1 and t1.retired is null) and exists
          (select 1 from record t2 where t2.id = $2 and t2.retired is null)) t3), 'null'), '},"extensions":{"revision":',
    (select value from counter where name = 'revision'), '}}'), 'UTF8')

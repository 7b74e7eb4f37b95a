with stood1(side, record_id, stance, n) as materialized
(select 'one', t77.record_id, t77.stance, count(*)
  from (select t75.id from statement t75 where t75.speaker_id = $36 and t75.said_earliest <= $35 order by t75.said_earliest desc, t75.id desc limit 2000) t76 join target t77 on t77.statement_id = t76.id where t77.rank <> 'deprecated' group by t77.record_id, t77.stance union all select 'other', t80.record_id, t80.stance, count(*)
  from (select t78.id from statement t78 where t78.speaker_id = $38 and t78.said_earliest <= $37 order by t78.said_earliest desc, t78.id desc limit 2000) t79 join target t80 on t80.statement_id = t79.id where t80.rank <> 'deprecated' group by t80.record_id, t80.stance) select convert_to(concat('{"data":', coalesce(
      (select concat('{"counts":[',
          (select string_agg(t61._told, ',' order by t61._n)
            from (select t60._n as _n, concat('{"counted":"', t60.counted, '","one":', t60.one, ',"one_cited":', t60.one_cited, ',"other":', t60.other, ',"other_cited":', t60.other_cited, '}') as _told
              from (select t61.*, row_number() over (order by place) as _n
                from (select 'participations' as counted, 0 as place, t4.n as one, t4.cited as one_cited, t5.n as other, t5.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t8.id) from citation t8 where t8.record_id = t7.id and t8.bearing = 'supports')) as cited
                    from (select t6.id from participation t6 where t6.actor_id = $4 and t6.meeting_start_earliest <= $3 and t6.rank <> 'deprecated' order by t6.id limit 10000) t7) t4 cross join
                  (select count(*) as n, count(
                      (select min(t11.id) from citation t11 where t11.record_id = t10.id and t11.bearing = 'supports')) as cited
                    from (select t9.id from participation t9 where t9.actor_id = $6 and t9.meeting_start_earliest <= $5 and t9.rank <> 'deprecated' order by t9.id limit 10000) t10) t5 union all select 'statements' as counted, 1 as place, t12.n as one, t12.cited as one_cited, t13.n as other, t13.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t16.id) from citation t16 where t16.record_id = t15.id and t16.bearing = 'supports')) as cited
                    from (select t14.id from statement t14 where t14.speaker_id = $8 and t14.said_earliest <= $7 order by t14.id limit 10000) t15) t12 cross join
                  (select count(*) as n, count(
                      (select min(t19.id) from citation t19 where t19.record_id = t18.id and t19.bearing = 'supports')) as cited
                    from (select t17.id from statement t17 where t17.speaker_id = $10 and t17.said_earliest <= $9 order by t17.id limit 10000) t18) t13 union all select 'targeted_by' as counted, 2 as place, t20.n as one, t20.cited as one_cited, t21.n as other, t21.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t24.id) from citation t24 where t24.record_id = t23.id and t24.bearing = 'supports')) as cited
                    from (select t22.id from target t22 where t22.record_id = $12 and t22.statement_said_earliest <= $11 and t22.rank <> 'deprecated' order by t22.id limit 10000) t23) t20 cross join
                  (select count(*) as n, count(
                      (select min(t27.id) from citation t27 where t27.record_id = t26.id and t27.bearing = 'supports')) as cited
                    from (select t25.id from target t25 where t25.record_id = $14 and t25.statement_said_earliest <= $13 and t25.rank <> 'deprecated' order by t25.id limit 10000) t26) t21 union all select 'memberships' as counted, 3 as place, t28.n as one, t28.cited as one_cited, t29.n as other, t29.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t32.id) from citation t32 where t32.record_id = t31.id and t32.bearing = 'supports')) as cited
                    from (select t30.id from membership t30 where t30.actor_id = $16 and t30.since_earliest <= $15 and t30.rank <> 'deprecated' order by t30.id limit 10000) t31) t28 cross join
                  (select count(*) as n, count(
                      (select min(t35.id) from citation t35 where t35.record_id = t34.id and t35.bearing = 'supports')) as cited
                    from (select t33.id from membership t33 where t33.actor_id = $18 and t33.since_earliest <= $17 and t33.rank <> 'deprecated' order by t33.id limit 10000) t34) t29 union all select 'tenures' as counted, 4 as place, t36.n as one, t36.cited as one_cited, t37.n as other, t37.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t40.id) from citation t40 where t40.record_id = t39.id and t40.bearing = 'supports')) as cited
                    from (select t38.id from tenure t38 where t38.person_id = $20 and t38.since_earliest <= $19 and t38.rank <> 'deprecated' order by t38.id limit 10000) t39) t36 cross join
                  (select count(*) as n, count(
                      (select min(t43.id) from citation t43 where t43.record_id = t42.id and t43.bearing = 'supports')) as cited
                    from (select t41.id from tenure t41 where t41.person_id = $22 and t41.since_earliest <= $21 and t41.rank <> 'deprecated' order by t41.id limit 10000) t42) t37 union all select 'relations' as counted, 5 as place, t44.n as one, t44.cited as one_cited, t45.n as other, t45.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t48.id) from citation t48 where t48.record_id = t47.id and t48.bearing = 'supports')) as cited
                    from (select t46.id from relation t46 where t46.subject_id = $24 and t46.since_earliest <= $23 and t46.rank <> 'deprecated' order by t46.id limit 10000) t47) t44 cross join
                  (select count(*) as n, count(
                      (select min(t51.id) from citation t51 where t51.record_id = t50.id and t51.bearing = 'supports')) as cited
                    from (select t49.id from relation t49 where t49.subject_id = $26 and t49.since_earliest <= $25 and t49.rank <> 'deprecated' order by t49.id limit 10000) t50) t45 union all select 'relations_towards' as counted, 6 as place, t52.n as one, t52.cited as one_cited, t53.n as other, t53.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t56.id) from citation t56 where t56.record_id = t55.id and t56.bearing = 'supports')) as cited
                    from (select t54.id from relation t54 where t54.object_id = $28 and t54.since_earliest <= $27 and t54.rank <> 'deprecated' order by t54.id limit 10000) t55) t52 cross join
                  (select count(*) as n, count(
                      (select min(t59.id) from citation t59 where t59.record_id = t58.id and t59.bearing = 'supports')) as cited
                    from (select t57.id from relation t57 where t57.object_id = $30 and t57.since_earliest <= $29 and t57.rank <> 'deprecated' order by t57.id limit 10000) t58) t53) t61) t60 where t60._n <= 7) t61), '],"memberships":[',
          (select string_agg(t69._told, ',' order by t69._n)
            from (select t68._n as _n, concat('{"alliance":{"id":', to_json(t70.id), ',"label":', to_json(t70.label), '},"shared":', case when t68.shared then 'true' else 'false' end, ',"one":', case when t71.id is null then 'null' else concat('{"id":', to_json(t71.id), ',"label":', to_json(t71.label), ',"status":"', t71.status, '","since":', case when t71.since is null then 'null' else concat('{"text":', to_json(t71.since), ',"earliest":', coalesce(to_json(nullif(nullif(t71.since_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t71.since_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"until":', case when t71.until is null then 'null' else concat('{"text":', to_json(t71.until), ',"earliest":', coalesce(to_json(nullif(nullif(t71.until_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t71.until_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, '}') end, ',"one_citation":', case when t72.id is null then 'null' else concat('{"id":', to_json(t72.id), ',"start_offset":', coalesce(t72.start_offset::text, 'null'), ',"end_offset":', coalesce(t72.end_offset::text, 'null'), ',"page":', coalesce(to_json(t72.page)::text, 'null'), ',"phrase":', coalesce(to_json(t72.phrase)::text, 'null'), '}') end, ',"other":', case when t73.id is null then 'null' else concat('{"id":', to_json(t73.id), ',"label":', to_json(t73.label), ',"status":"', t73.status, '","since":', case when t73.since is null then 'null' else concat('{"text":', to_json(t73.since), ',"earliest":', coalesce(to_json(nullif(nullif(t73.since_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t73.since_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"until":', case when t73.until is null then 'null' else concat('{"text":', to_json(t73.until), ',"earliest":', coalesce(to_json(nullif(nullif(t73.until_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t73.until_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, '}') end, ',"other_citation":', case when t74.id is null then 'null' else concat('{"id":', to_json(t74.id), ',"start_offset":', coalesce(t74.start_offset::text, 'null'), ',"end_offset":', coalesce(t74.end_offset::text, 'null'), ',"page":', coalesce(to_json(t74.page)::text, 'null'), ',"phrase":', coalesce(to_json(t74.phrase)::text, 'null'), '}') end, '}') as _told
              from (select t69.*, row_number() over (order by shared desc, alliance_id) as _n
                from (select t65.*, t65.one_id is not null and t65.other_id is not null as shared,
                  (select min(t66.id) from citation t66 where t66.record_id = t65.one_id and t66.bearing = 'supports') as one_citation_id,
                  (select min(t67.id) from citation t67 where t67.record_id = t65.other_id and t67.bearing = 'supports') as other_citation_id
                  from (select t64.alliance_id, min(t64.one) as one_id, min(t64.other) as other_id
                    from (select t62.alliance_id, t62.id as one, null as other from membership t62 where t62.actor_id = $32 and t62.since_earliest <= $31 and t62.rank <> 'deprecated' and t62.status in ('member', 'signatory') union all select t63.alliance_id, null as one, t63.id as other from membership t63 where t63.actor_id = $34 and t63.since_earliest <= $33 and t63.rank <> 'deprecated' and t63.status in ('member', 'signatory')) t64 group by t64.alliance_id) t65) t69) t68
              left join alliance t70 on t70.id = t68.alliance_id
              left join membership t71 on t71.id = t68.one_id
              left join citation t72 on t72.id = t68.one_citation_id
              left join membership t73 on t73.id = t68.other_id
              left join citation t74 on t74.id = t68.other_citation_id where t68._n <= 200) t69), '],"stances":[',
          (select string_agg(t82._told, ',' order by t82._n)
            from (select t81._n as _n, concat('{"record":{"id":', to_json(t83.id), ',"record_kind":', to_json(t83.record_kind), ',"label":', to_json(t83.label), '},"one_count":', t81.one_count, ',"other_count":', t81.other_count, ',"one":[',
                (select string_agg(t85._told, ',' order by t85._n)
                  from (select t84._n as _n, concat('{"stance":"', t84.stance, '","statements":', t84.statements, '}') as _told
                    from (select t85.*, row_number() over (order by statements desc, stance) as _n
                      from (select stance, n as statements from stood1 where side = 'one' and record_id = t81.record_id) t85) t84 where t84._n <= 7) t85), '],"other":[',
                (select string_agg(t87._told, ',' order by t87._n)
                  from (select t86._n as _n, concat('{"stance":"', t86.stance, '","statements":', t86.statements, '}') as _told
                    from (select t87.*, row_number() over (order by statements desc, stance) as _n
                      from (select stance, n as statements from stood1 where side = 'other' and record_id = t81.record_id) t87) t86 where t86._n <= 7) t87), ']}') as _told
              from (select t82.*, row_number() over (order by n desc, record_id) as _n
                from (select record_id, sum(case when side = 'one' then n else 0 end) as one_count, sum(case when side = 'other' then n else 0 end) as other_count, sum(n) as n from stood1 group by record_id having count(distinct side) = 2 order by n desc, record_id limit 20) t82) t81
              left join record t83 on t83.id = t81.record_id where t81._n <= 100) t82), '],"relations":[',
          (select string_agg(t91._told, ',' order by t91._n)
            from (select t90._n as _n, concat('{"record":{"id":', to_json(t92.id), ',"record_kind":', to_json(t92.record_kind), ',"label":', to_json(t92.label), '},"one":[',
                (select string_agg(t96._told, ',' order by t96._n)
                  from (select t95._n as _n, concat('{"relation":{"id":', to_json(t97.id), ',"label":', to_json(t97.label), ',"kind":"', t97.kind, '","since":', case when t97.since is null then 'null' else concat('{"text":', to_json(t97.since), ',"earliest":', coalesce(to_json(nullif(nullif(t97.since_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t97.since_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"until":', case when t97.until is null then 'null' else concat('{"text":', to_json(t97.until), ',"earliest":', coalesce(to_json(nullif(nullif(t97.until_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t97.until_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, '},"citation":', case when t98.id is null then 'null' else concat('{"id":', to_json(t98.id), ',"start_offset":', coalesce(t98.start_offset::text, 'null'), ',"end_offset":', coalesce(t98.end_offset::text, 'null'), ',"page":', coalesce(to_json(t98.page)::text, 'null'), ',"phrase":', coalesce(to_json(t98.phrase)::text, 'null'), '}') end, '}') as _told
                    from (select t96.*, row_number() over (order by relation_id) as _n
                      from (select t93.id as relation_id,
                        (select min(t94.id) from citation t94 where t94.record_id = t93.id and t94.bearing = 'supports') as citation_id from relation t93 where t93.subject_id = $44 and t93.since_earliest <= $43 and t93.rank <> 'deprecated' and t93.object_id = t90.record_id) t96) t95
                    left join relation t97 on t97.id = t95.relation_id
                    left join citation t98 on t98.id = t95.citation_id where t95._n <= 20) t96), '],"other":[',
                (select string_agg(t102._told, ',' order by t102._n)
                  from (select t101._n as _n, concat('{"relation":{"id":', to_json(t103.id), ',"label":', to_json(t103.label), ',"kind":"', t103.kind, '","since":', case when t103.since is null then 'null' else concat('{"text":', to_json(t103.since), ',"earliest":', coalesce(to_json(nullif(nullif(t103.since_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t103.since_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"until":', case when t103.until is null then 'null' else concat('{"text":', to_json(t103.until), ',"earliest":', coalesce(to_json(nullif(nullif(t103.until_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t103.until_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, '},"citation":', case when t104.id is null then 'null' else concat('{"id":', to_json(t104.id), ',"start_offset":', coalesce(t104.start_offset::text, 'null'), ',"end_offset":', coalesce(t104.end_offset::text, 'null'), ',"page":', coalesce(to_json(t104.page)::text, 'null'), ',"phrase":', coalesce(to_json(t104.phrase)::text, 'null'), '}') end, '}') as _told
                    from (select t102.*, row_number() over (order by relation_id) as _n
                      from (select t99.id as relation_id,
                        (select min(t100.id) from citation t100 where t100.record_id = t99.id and t100.bearing = 'supports') as citation_id from relation t99 where t99.subject_id = $46 and t99.since_earliest <= $45 and t99.rank <> 'deprecated' and t99.object_id = t90.record_id) t102) t101
                    left join relation t103 on t103.id = t101.relation_id
                    left join citation t104 on t104.id = t101.citation_id where t101._n <= 20) t102), ']}') as _told
              from (select t91.*, row_number() over (order by record_id) as _n
                from (select t88.object_id as record_id from relation t88 where t88.subject_id = $40 and t88.since_earliest <= $39 and t88.rank <> 'deprecated' intersect select t89.object_id as record_id from relation t89 where t89.subject_id = $42 and t89.since_earliest <= $41 and t89.rank <> 'deprecated' order by 1 limit 20) t91) t90
              left join record t92 on t92.id = t90.record_id where t90._n <= 100) t91), ']}')
        from (select 1 where exists
          (select 1 from record t1 where t1.id = $1 and t1.retired is null) and exists
          (select 1 from record t2 where t2.id = $2 and t2.retired is null)) t3), 'null'), ',"revision":',
    (select value from counter where name = 'revision'), '}'), 'UTF8')

with stood1(side, record_id, stance, n) as materialized
(select 'one', t77.record_id, t77.stance, count(*)
  from (select t75.id from statement t75 where t75.speaker_id = $36 and t75.said_earliest <= $35 order by t75.said_earliest desc, t75.id desc limit 2000) t76 join target t77 on t77.statement_id = t76.id where t77.rank <> 'deprecated' group by t77.record_id, t77.stance union all select 'other', t80.record_id, t80.stance, count(*)
  from (select t78.id from statement t78 where t78.speaker_id = $38 and t78.said_earliest <= $37 order by t78.said_earliest desc, t78.id desc limit 2000) t79 join target t80 on t80.statement_id = t79.id where t80.rank <> 'deprecated' group by t80.record_id, t80.stance) select convert_to(concat('{"data":{"compare":', coalesce(
      (select concat('{"counts":[',
          (select string_agg(t61._told, ',' order by t61._n)
            from (select t60._n as _n, concat('{"counted":"', upper(t60.counted), '","one":', t60.one, ',"oneCited":', t60.one_cited, ',"other":', t60.other, ',"otherCited":', t60.other_cited, '}') as _told
              from (select t61.*, row_number() over (order by place) as _n
                from (select 'participations' as counted, 0 as place, t4.n as one, t4.cited as one_cited, t5.n as other, t5.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t8.id) from citation t8 where t8.record_id = t7.id and t8.bearing = 'supports')) as cited
                    from (select t6.id from participation t6 where t6.actor_id = $4 and t6.meeting_start_earliest <= $3 and t6.rank <> 'deprecated' order by t6.id limit 10000) t7) t4 cross join
                  (select count(*) as n, count(
                      (select min(t11.id) from citation t11 where t11.record_id = t10.id and t11.bearing = 'supports')) as cited
                    from (select t9.id from participation t9 where t9.actor_id = $6 and t9.meeting_start_earliest <= $5 and t9.rank <> 'deprecated' order by t9.id limit 10000) t10) t5 union all select 'statements' as counted, 1 as place, t12.n as one, t12.cited as one_cited, t13.n as other, t13.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t16.id) from citation t16 where t16.record_id = t15.id and t16.bearing = 'supports')) as cited
                    from (select t14.id from statement t14 where t14.speaker_id = $8 and t14.said_earliest <= $7 order by t14.id limit 10000) t15) t12 cross join
                  (select count(*) as n, count(
                      (select min(t19.id) from citation t19 where t19.record_id = t18.id and t19.bearing = 'supports')) as cited
                    from (select t17.id from statement t17 where t17.speaker_id = $10 and t17.said_earliest <= $9 order by t17.id limit 10000) t18) t13 union all select 'targeted_by' as counted, 2 as place, t20.n as one, t20.cited as one_cited, t21.n as other, t21.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t24.id) from citation t24 where t24.record_id = t23.id and t24.bearing = 'supports')) as cited
                    from (select t22.id from target t22 where t22.record_id = $12 and t22.statement_said_earliest <= $11 and t22.rank <> 'deprecated' order by t22.id limit 10000) t23) t20 cross join
                  (select count(*) as n, count(
                      (select min(t27.id) from citation t27 where t27.record_id = t26.id and t27.bearing = 'supports')) as cited
                    from (select t25.id from target t25 where t25.record_id = $14 and t25.statement_said_earliest <= $13 and t25.rank <> 'deprecated' order by t25.id limit 10000) t26) t21 union all select 'memberships' as counted, 3 as place, t28.n as one, t28.cited as one_cited, t29.n as other, t29.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t32.id) from citation t32 where t32.record_id = t31.id and t32.bearing = 'supports')) as cited
                    from (select t30.id from membership t30 where t30.actor_id = $16 and t30.since_earliest <= $15 and t30.rank <> 'deprecated' order by t30.id limit 10000) t31) t28 cross join
                  (select count(*) as n, count(
                      (select min(t35.id) from citation t35 where t35.record_id = t34.id and t35.bearing = 'supports')) as cited
                    from (select t33.id from membership t33 where t33.actor_id = $18 and t33.since_earliest <= $17 and t33.rank <> 'deprecated' order by t33.id limit 10000) t34) t29 union all select 'tenures' as counted, 4 as place, t36.n as one, t36.cited as one_cited, t37.n as other, t37.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t40.id) from citation t40 where t40.record_id = t39.id and t40.bearing = 'supports')) as cited
                    from (select t38.id from tenure t38 where t38.person_id = $20 and t38.since_earliest <= $19 and t38.rank <> 'deprecated' order by t38.id limit 10000) t39) t36 cross join
                  (select count(*) as n, count(
                      (select min(t43.id) from citation t43 where t43.record_id = t42.id and t43.bearing = 'supports')) as cited
                    from (select t41.id from tenure t41 where t41.person_id = $22 and t41.since_earliest <= $21 and t41.rank <> 'deprecated' order by t41.id limit 10000) t42) t37 union all select 'relations' as counted, 5 as place, t44.n as one, t44.cited as one_cited, t45.n as other, t45.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t48.id) from citation t48 where t48.record_id = t47.id and t48.bearing = 'supports')) as cited
                    from (select t46.id from relation t46 where t46.subject_id = $24 and t46.since_earliest <= $23 and t46.rank <> 'deprecated' order by t46.id limit 10000) t47) t44 cross join
                  (select count(*) as n, count(
                      (select min(t51.id) from citation t51 where t51.record_id = t50.id and t51.bearing = 'supports')) as cited
                    from (select t49.id from relation t49 where t49.subject_id = $26 and t49.since_earliest <= $25 and t49.rank <> 'deprecated' order by t49.id limit 10000) t50) t45 union all select 'relations_towards' as counted, 6 as place, t52.n as one, t52.cited as one_cited, t53.n as other, t53.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t56.id) from citation t56 where t56.record_id = t55.id and t56.bearing = 'supports')) as cited
                    from (select t54.id from relation t54 where t54.object_id = $28 and t54.since_earliest <= $27 and t54.rank <> 'deprecated' order by t54.id limit 10000) t55) t52 cross join
                  (select count(*) as n, count(
                      (select min(t59.id) from citation t59 where t59.record_id = t58.id and t59.bearing = 'supports')) as cited
                    from (select t57.id from relation t57 where t57.object_id = $30 and t57.since_earliest <= $29 and t57.rank <> 'deprecated' order by t57.id limit 10000) t58) t53) t61) t60 where t60._n <= 7) t61), '],"memberships":[',
          (select string_agg(t69._told, ',' order by t69._n)
            from (select t68._n as _n, concat('{"alliance":{"id":', to_json(t70.id), ',"label":', to_json(t70.label), '},"shared":', case when t68.shared then 'true' else 'false' end, ',"one":', case when t71.id is null then 'null' else concat('{"id":', to_json(t71.id), ',"label":', to_json(t71.label), ',"status":"', upper(t71.status), '","since":', case when t71.since is null then 'null' else concat('{"text":', to_json(t71.since), ',"earliest":', coalesce(to_json(nullif(nullif(t71.since_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t71.since_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"until":', case when t71.until is null then 'null' else concat('{"text":', to_json(t71.until), ',"earliest":', coalesce(to_json(nullif(nullif(t71.until_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t71.until_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, '}') end, ',"oneCitation":', case when t72.id is null then 'null' else concat('{"id":', to_json(t72.id), ',"startOffset":', coalesce(t72.start_offset::text, 'null'), ',"endOffset":', coalesce(t72.end_offset::text, 'null'), ',"page":', coalesce(to_json(t72.page)::text, 'null'), ',"phrase":', coalesce(to_json(t72.phrase)::text, 'null'), '}') end, ',"other":', case when t73.id is null then 'null' else concat('{"id":', to_json(t73.id), ',"label":', to_json(t73.label), ',"status":"', upper(t73.status), '","since":', case when t73.since is null then 'null' else concat('{"text":', to_json(t73.since), ',"earliest":', coalesce(to_json(nullif(nullif(t73.since_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t73.since_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"until":', case when t73.until is null then 'null' else concat('{"text":', to_json(t73.until), ',"earliest":', coalesce(to_json(nullif(nullif(t73.until_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t73.until_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, '}') end, ',"otherCitation":', case when t74.id is null then 'null' else concat('{"id":', to_json(t74.id), ',"startOffset":', coalesce(t74.start_offset::text, 'null'), ',"endOffset":', coalesce(t74.end_offset::text, 'null'), ',"page":', coalesce(to_json(t74.page)::text, 'null'), ',"phrase":', coalesce(to_json(t74.phrase)::text, 'null'), '}') end, '}') as _told
              from (select t69.*, row_number() over (order by shared desc, alliance_id) as _n
                from (select t65.*, t65.one_id is not null and t65.other_id is not null as shared,
                  (select min(t66.id) from citation t66 where t66.record_id = t65.one_id and t66.bearing = 'supports') as one_citation_id,
                  (select min(t67.id) from citation t67 where t67.record_id = t65.other_id and t67.bearing = 'supports') as other_citation_id
                  from (select t64.alliance_id, min(t64.one) as one_id, min(t64.other) as other_id
                    from (select t62.alliance_id, t62.id as one, null as other from membership t62 where t62.actor_id = $32 and t62.since_earliest <= $31 and t62.rank <> 'deprecated' and t62.status in ('member', 'signatory') union all select t63.alliance_id, null as one, t63.id as other from membership t63 where t63.actor_id = $34 and t63.since_earliest <= $33 and t63.rank <> 'deprecated' and t63.status in ('member', 'signatory')) t64 group by t64.alliance_id) t65) t69) t68
              left join alliance t70 on t70.id = t68.alliance_id
              left join membership t71 on t71.id = t68.one_id
              left join citation t72 on t72.id = t68.one_citation_id
              left join membership t73 on t73.id = t68.other_id
              left join citation t74 on t74.id = t68.other_citation_id where t68._n <= 200) t69), '],"stances":[',
          (select string_agg(t82._told, ',' order by t82._n)
            from (select t81._n as _n, concat('{"record":{"id":', to_json(t83.id), ',"recordKind":', to_json(upper(t83.record_kind)), ',"label":', to_json(t83.label), '},"oneCount":', t81.one_count, ',"otherCount":', t81.other_count, ',"one":[',
                (select string_agg(t85._told, ',' order by t85._n)
                  from (select t84._n as _n, concat('{"stance":"', upper(t84.stance), '","statements":', t84.statements, '}') as _told
                    from (select t85.*, row_number() over (order by statements desc, stance) as _n
                      from (select stance, n as statements from stood1 where side = 'one' and record_id = t81.record_id) t85) t84 where t84._n <= 7) t85), '],"other":[',
                (select string_agg(t87._told, ',' order by t87._n)
                  from (select t86._n as _n, concat('{"stance":"', upper(t86.stance), '","statements":', t86.statements, '}') as _told
                    from (select t87.*, row_number() over (order by statements desc, stance) as _n
                      from (select stance, n as statements from stood1 where side = 'other' and record_id = t81.record_id) t87) t86 where t86._n <= 7) t87), ']}') as _told
              from (select t82.*, row_number() over (order by n desc, record_id) as _n
                from (select record_id, sum(case when side = 'one' then n else 0 end) as one_count, sum(case when side = 'other' then n else 0 end) as other_count, sum(n) as n from stood1 group by record_id having count(distinct side) = 2 order by n desc, record_id limit 20) t82) t81
              left join record t83 on t83.id = t81.record_id where t81._n <= 100) t82), '],"relations":[',
          (select string_agg(t91._told, ',' order by t91._n)
            from (select t90._n as _n, concat('{"record":{"id":', to_json(t92.id), ',"recordKind":', to_json(upper(t92.record_kind)), ',"label":', to_json(t92.label), '},"one":[',
                (select string_agg(t96._told, ',' order by t96._n)
                  from (select t95._n as _n, concat('{"relation":{"id":', to_json(t97.id), ',"label":', to_json(t97.label), ',"kind":"', upper(t97.kind), '","since":', case when t97.since is null then 'null' else concat('{"text":', to_json(t97.since), ',"earliest":', coalesce(to_json(nullif(nullif(t97.since_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t97.since_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"until":', case when t97.until is null then 'null' else concat('{"text":', to_json(t97.until), ',"earliest":', coalesce(to_json(nullif(nullif(t97.until_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t97.until_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, '},"citation":', case when t98.id is null then 'null' else concat('{"id":', to_json(t98.id), ',"startOffset":', coalesce(t98.start_offset::text, 'null'), ',"endOffset":', coalesce(t98.end_offset::text, 'null'), ',"page":', coalesce(to_json(t98.page)::text, 'null'), ',"phrase":', coalesce(to_json(t98.phrase)::text, 'null'), '}') end, '}') as _told
                    from (select t96.*, row_number() over (order by relation_id) as _n
                      from (select t93.id as relation_id,
                        (select min(t94.id) from citation t94 where t94.record_id = t93.id and t94.bearing = 'supports') as citation_id from relation t93 where t93.subject_id = $44 and t93.since_earliest <= $43 and t93.rank <> 'deprecated' and t93.object_id = t90.record_id) t96) t95
                    left join relation t97 on t97.id = t95.relation_id
                    left join citation t98 on t98.id = t95.citation_id where t95._n <= 20) t96), '],"other":[',
                (select string_agg(t102._told, ',' order by t102._n)
                  from (select t101._n as _n, concat('{"relation":{"id":', to_json(t103.id), ',"label":', to_json(t103.label), ',"kind":"', upper(t103.kind), '","since":', case when t103.since is null then 'null' else concat('{"text":', to_json(t103.since), ',"earliest":', coalesce(to_json(nullif(nullif(t103.since_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t103.since_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"until":', case when t103.until is null then 'null' else concat('{"text":', to_json(t103.until), ',"earliest":', coalesce(to_json(nullif(nullif(t103.until_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t103.until_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, '},"citation":', case when t104.id is null then 'null' else concat('{"id":', to_json(t104.id), ',"startOffset":', coalesce(t104.start_offset::text, 'null'), ',"endOffset":', coalesce(t104.end_offset::text, 'null'), ',"page":', coalesce(to_json(t104.page)::text, 'null'), ',"phrase":', coalesce(to_json(t104.phrase)::text, 'null'), '}') end, '}') as _told
                    from (select t102.*, row_number() over (order by relation_id) as _n
                      from (select t99.id as relation_id,
                        (select min(t100.id) from citation t100 where t100.record_id = t99.id and t100.bearing = 'supports') as citation_id from relation t99 where t99.subject_id = $46 and t99.since_earliest <= $45 and t99.rank <> 'deprecated' and t99.object_id = t90.record_id) t102) t101
                    left join relation t103 on t103.id = t101.relation_id
                    left join citation t104 on t104.id = t101.citation_id where t101._n <= 20) t102), ']}') as _told
              from (select t91.*, row_number() over (order by record_id) as _n
                from (select t88.object_id as record_id from relation t88 where t88.subject_id = $40 and t88.since_earliest <= $39 and t88.rank <> 'deprecated' intersect select t89.object_id as record_id from relation t89 where t89.subject_id = $42 and t89.since_earliest <= $41 and t89.rank <> 'deprecated' order by 1 limit 20) t91) t90
              left join record t92 on t92.id = t90.record_id where t90._n <= 100) t91), ']}')
        from (select 1 where exists
          (select 1 from record t1 where t1.id = $1 and t1.retired is null) and exists
          (select 1 from record t2 where t2.id = $2 and t2.retired is null)) t3), 'null'), '},"extensions":{"revision":',
    (select value from counter where name = 'revision'), '}}'), 'UTF8')

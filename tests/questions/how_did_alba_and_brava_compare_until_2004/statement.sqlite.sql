with stood1(side, record_id, stance, n) as materialized
(select 'one', t77.record_id, t77.stance, count(*)
  from (select t75.id from statement t75 where t75.speaker_id = 'actors/alba' and t75.said_earliest <= '2004-12-31' order by t75.said_earliest desc, t75.id desc limit 2000) t76 join target t77 on t77.statement_id = t76.id where t77.rank <> 'deprecated' group by t77.record_id, t77.stance union all select 'other', t80.record_id, t80.stance, count(*)
  from (select t78.id from statement t78 where t78.speaker_id = 'actors/brava' and t78.said_earliest <= '2004-12-31' order by t78.said_earliest desc, t78.id desc limit 2000) t79 join target t80 on t80.statement_id = t79.id where t80.rank <> 'deprecated' group by t80.record_id, t80.stance), x2(id, json) as
(select t98.id, printf('{"id":%s,"label":%s,"kind":"%s","since":%s,"until":%s}', json_quote(t98.id), json_quote(t98.label), t98.kind, case when t98.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t98.since), json_quote(nullif(nullif(t98.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t98.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t98.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t98.until), json_quote(nullif(nullif(t98.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t98.until_latest, '0000-00-00'), '9999-99-99'))) end) from relation t98), x3(id, json) as
(select t100.id, printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t100.id), json_quote(t100.start_offset), json_quote(t100.end_offset), json_quote(t100.page), json_quote(t100.phrase)) from citation t100), x4(id, json) as
(select t106.id, printf('{"id":%s,"label":%s,"kind":"%s","since":%s,"until":%s}', json_quote(t106.id), json_quote(t106.label), t106.kind, case when t106.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t106.since), json_quote(nullif(nullif(t106.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t106.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t106.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t106.until), json_quote(nullif(nullif(t106.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t106.until_latest, '0000-00-00'), '9999-99-99'))) end) from relation t106), x5(id, json) as
(select t108.id, printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t108.id), json_quote(t108.start_offset), json_quote(t108.end_offset), json_quote(t108.page), json_quote(t108.phrase)) from citation t108) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"counts":[%s],"memberships":[%s],"stances":[%s],"relations":[%s]}',
        (select group_concat(t61._told, ',')
          from (select *
            from (select t60._n as _n, printf('{"counted":"%s","one":%s,"one_cited":%s,"other":%s,"other_cited":%s}', t60.counted, t60.one, t60.one_cited, t60.other, t60.other_cited) as _told
              from (select t61.*, row_number() over (order by place) as _n
                from (select 'participations' as counted, 0 as place, t4.n as one, t4.cited as one_cited, t5.n as other, t5.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t8.id) from citation t8 where t8.record_id = t7.id and t8.bearing = 'supports')) as cited
                    from (select t6.id from participation t6 where t6.actor_id = 'actors/alba' and t6.meeting_start_earliest <= '2004-12-31' and t6.rank <> 'deprecated' order by t6.id limit 10000) t7) t4 cross join
                  (select count(*) as n, count(
                      (select min(t11.id) from citation t11 where t11.record_id = t10.id and t11.bearing = 'supports')) as cited
                    from (select t9.id from participation t9 where t9.actor_id = 'actors/brava' and t9.meeting_start_earliest <= '2004-12-31' and t9.rank <> 'deprecated' order by t9.id limit 10000) t10) t5 union all select 'statements' as counted, 1 as place, t12.n as one, t12.cited as one_cited, t13.n as other, t13.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t16.id) from citation t16 where t16.record_id = t15.id and t16.bearing = 'supports')) as cited
                    from (select t14.id from statement t14 where t14.speaker_id = 'actors/alba' and t14.said_earliest <= '2004-12-31' order by t14.id limit 10000) t15) t12 cross join
                  (select count(*) as n, count(
                      (select min(t19.id) from citation t19 where t19.record_id = t18.id and t19.bearing = 'supports')) as cited
                    from (select t17.id from statement t17 where t17.speaker_id = 'actors/brava' and t17.said_earliest <= '2004-12-31' order by t17.id limit 10000) t18) t13 union all select 'targeted_by' as counted, 2 as place, t20.n as one, t20.cited as one_cited, t21.n as other, t21.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t24.id) from citation t24 where t24.record_id = t23.id and t24.bearing = 'supports')) as cited
                    from (select t22.id from target t22 where t22.record_id = 'actors/alba' and t22.statement_said_earliest <= '2004-12-31' and t22.rank <> 'deprecated' order by t22.id limit 10000) t23) t20 cross join
                  (select count(*) as n, count(
                      (select min(t27.id) from citation t27 where t27.record_id = t26.id and t27.bearing = 'supports')) as cited
                    from (select t25.id from target t25 where t25.record_id = 'actors/brava' and t25.statement_said_earliest <= '2004-12-31' and t25.rank <> 'deprecated' order by t25.id limit 10000) t26) t21 union all select 'memberships' as counted, 3 as place, t28.n as one, t28.cited as one_cited, t29.n as other, t29.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t32.id) from citation t32 where t32.record_id = t31.id and t32.bearing = 'supports')) as cited
                    from (select t30.id from membership t30 where t30.actor_id = 'actors/alba' and t30.since_earliest <= '2004-12-31' and t30.rank <> 'deprecated' order by t30.id limit 10000) t31) t28 cross join
                  (select count(*) as n, count(
                      (select min(t35.id) from citation t35 where t35.record_id = t34.id and t35.bearing = 'supports')) as cited
                    from (select t33.id from membership t33 where t33.actor_id = 'actors/brava' and t33.since_earliest <= '2004-12-31' and t33.rank <> 'deprecated' order by t33.id limit 10000) t34) t29 union all select 'tenures' as counted, 4 as place, t36.n as one, t36.cited as one_cited, t37.n as other, t37.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t40.id) from citation t40 where t40.record_id = t39.id and t40.bearing = 'supports')) as cited
                    from (select t38.id from tenure t38 where t38.person_id = 'actors/alba' and t38.since_earliest <= '2004-12-31' and t38.rank <> 'deprecated' order by t38.id limit 10000) t39) t36 cross join
                  (select count(*) as n, count(
                      (select min(t43.id) from citation t43 where t43.record_id = t42.id and t43.bearing = 'supports')) as cited
                    from (select t41.id from tenure t41 where t41.person_id = 'actors/brava' and t41.since_earliest <= '2004-12-31' and t41.rank <> 'deprecated' order by t41.id limit 10000) t42) t37 union all select 'relations' as counted, 5 as place, t44.n as one, t44.cited as one_cited, t45.n as other, t45.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t48.id) from citation t48 where t48.record_id = t47.id and t48.bearing = 'supports')) as cited
                    from (select t46.id from relation t46 where t46.subject_id = 'actors/alba' and t46.since_earliest <= '2004-12-31' and t46.rank <> 'deprecated' order by t46.id limit 10000) t47) t44 cross join
                  (select count(*) as n, count(
                      (select min(t51.id) from citation t51 where t51.record_id = t50.id and t51.bearing = 'supports')) as cited
                    from (select t49.id from relation t49 where t49.subject_id = 'actors/brava' and t49.since_earliest <= '2004-12-31' and t49.rank <> 'deprecated' order by t49.id limit 10000) t50) t45 union all select 'relations_towards' as counted, 6 as place, t52.n as one, t52.cited as one_cited, t53.n as other, t53.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t56.id) from citation t56 where t56.record_id = t55.id and t56.bearing = 'supports')) as cited
                    from (select t54.id from relation t54 where t54.object_id = 'actors/alba' and t54.since_earliest <= '2004-12-31' and t54.rank <> 'deprecated' order by t54.id limit 10000) t55) t52 cross join
                  (select count(*) as n, count(
                      (select min(t59.id) from citation t59 where t59.record_id = t58.id and t59.bearing = 'supports')) as cited
                    from (select t57.id from relation t57 where t57.object_id = 'actors/brava' and t57.since_earliest <= '2004-12-31' and t57.rank <> 'deprecated' order by t57.id limit 10000) t58) t53) t61) t60 where t60._n <= 7) order by _n limit -1) t61),
        (select group_concat(t69._told, ',')
          from (select *
            from (select t68._n as _n, printf('{"alliance":{"id":%s,"label":%s},"shared":%s,"one":%s,"one_citation":%s,"other":%s,"other_citation":%s}', json_quote(t70.id), json_quote(t70.label), case when t68.shared then 'true' else 'false' end, case when t71.id is null then 'null' else printf('{"id":%s,"label":%s,"status":"%s","since":%s,"until":%s}', json_quote(t71.id), json_quote(t71.label), t71.status, case when t71.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t71.since), json_quote(nullif(nullif(t71.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t71.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t71.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t71.until), json_quote(nullif(nullif(t71.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t71.until_latest, '0000-00-00'), '9999-99-99'))) end) end, case when t72.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t72.id), json_quote(t72.start_offset), json_quote(t72.end_offset), json_quote(t72.page), json_quote(t72.phrase)) end, case when t73.id is null then 'null' else printf('{"id":%s,"label":%s,"status":"%s","since":%s,"until":%s}', json_quote(t73.id), json_quote(t73.label), t73.status, case when t73.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t73.since), json_quote(nullif(nullif(t73.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t73.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t73.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t73.until), json_quote(nullif(nullif(t73.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t73.until_latest, '0000-00-00'), '9999-99-99'))) end) end, case when t74.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t74.id), json_quote(t74.start_offset), json_quote(t74.end_offset), json_quote(t74.page), json_quote(t74.phrase)) end) as _told
              from (select t69.*, row_number() over (order by shared desc, alliance_id) as _n
                from (select t65.*, t65.one_id is not null and t65.other_id is not null as shared,
                  (select min(t66.id) from citation t66 where t66.record_id = t65.one_id and t66.bearing = 'supports') as one_citation_id,
                  (select min(t67.id) from citation t67 where t67.record_id = t65.other_id and t67.bearing = 'supports') as other_citation_id
                  from (select t64.alliance_id, min(t64.one) as one_id, min(t64.other) as other_id
                    from (select t62.alliance_id, t62.id as one, null as other from membership t62 where t62.actor_id = 'actors/alba' and t62.since_earliest <= '2004-12-31' and t62.rank <> 'deprecated' and t62.status in ('member', 'signatory') union all select t63.alliance_id, null as one, t63.id as other from membership t63 where t63.actor_id = 'actors/brava' and t63.since_earliest <= '2004-12-31' and t63.rank <> 'deprecated' and t63.status in ('member', 'signatory')) t64 group by t64.alliance_id) t65) t69) t68
              left join alliance t70 on t70.id = t68.alliance_id
              left join membership t71 on t71.id = t68.one_id
              left join citation t72 on t72.id = t68.one_citation_id
              left join membership t73 on t73.id = t68.other_id
              left join citation t74 on t74.id = t68.other_citation_id where t68._n <= 200) order by _n limit -1) t69),
        (select group_concat(t82._told, ',')
          from (select *
            from (select t81._n as _n, printf('{"record":{"id":%s,"record_kind":%s,"label":%s},"one_count":%s,"other_count":%s,"one":[%s],"other":[%s]}', json_quote(t83.id), json_quote(t83.record_kind), json_quote(t83.label), t81.one_count, t81.other_count,
                (select group_concat(t85._told, ',')
                  from (select *
                    from (select t84._n as _n, printf('{"stance":"%s","statements":%s}', t84.stance, t84.statements) as _told
                      from (select t85.*, row_number() over (order by statements desc, stance) as _n
                        from (select stance, n as statements from stood1 where side = 'one' and record_id = t81.record_id) t85) t84 where t84._n <= 7) order by _n limit -1) t85),
                (select group_concat(t87._told, ',')
                  from (select *
                    from (select t86._n as _n, printf('{"stance":"%s","statements":%s}', t86.stance, t86.statements) as _told
                      from (select t87.*, row_number() over (order by statements desc, stance) as _n
                        from (select stance, n as statements from stood1 where side = 'other' and record_id = t81.record_id) t87) t86 where t86._n <= 7) order by _n limit -1) t87)) as _told
              from (select t82.*, row_number() over (order by n desc, record_id) as _n
                from (select record_id, sum(case when side = 'one' then n else 0 end) as one_count, sum(case when side = 'other' then n else 0 end) as other_count, sum(n) as n from stood1 group by record_id having count(distinct side) = 2 order by n desc, record_id limit 20) t82) t81
              left join record t83 on t83.id = t81.record_id where t81._n <= 100) order by _n limit -1) t82),
        (select group_concat(t91._told, ',')
          from (select *
            from (select t90._n as _n, printf('{"record":{"id":%s,"record_kind":%s,"label":%s},"one":[%s],"other":[%s]}', json_quote(t92.id), json_quote(t92.record_kind), json_quote(t92.label),
                (select group_concat(t96._told, ',')
                  from (select *
                    from (select t95._n as _n, printf('{"relation":%s,"citation":%s}',
                        (select x2.json from x2 where x2.id = t97.id), case when t99.id is null then 'null' else
                        (select x3.json from x3 where x3.id = t99.id) end) as _told
                      from (select t96.*, row_number() over (order by relation_id) as _n
                        from (select t93.id as relation_id,
                          (select min(t94.id) from citation t94 where t94.record_id = t93.id and t94.bearing = 'supports') as citation_id from relation t93 where t93.subject_id = 'actors/alba' and t93.since_earliest <= '2004-12-31' and t93.rank <> 'deprecated' and t93.object_id = t90.record_id) t96) t95
                      left join relation t97 on t97.id = t95.relation_id
                      left join citation t99 on t99.id = t95.citation_id where t95._n <= 20) order by _n limit -1) t96),
                (select group_concat(t104._told, ',')
                  from (select *
                    from (select t103._n as _n, printf('{"relation":%s,"citation":%s}',
                        (select x4.json from x4 where x4.id = t105.id), case when t107.id is null then 'null' else
                        (select x5.json from x5 where x5.id = t107.id) end) as _told
                      from (select t104.*, row_number() over (order by relation_id) as _n
                        from (select t101.id as relation_id,
                          (select min(t102.id) from citation t102 where t102.record_id = t101.id and t102.bearing = 'supports') as citation_id from relation t101 where t101.subject_id = 'actors/brava' and t101.since_earliest <= '2004-12-31' and t101.rank <> 'deprecated' and t101.object_id = t90.record_id) t104) t103
                      left join relation t105 on t105.id = t103.relation_id
                      left join citation t107 on t107.id = t103.citation_id where t103._n <= 20) order by _n limit -1) t104)) as _told
              from (select t91.*, row_number() over (order by record_id) as _n
                from (select t88.object_id as record_id from relation t88 where t88.subject_id = 'actors/alba' and t88.since_earliest <= '2004-12-31' and t88.rank <> 'deprecated' intersect select t89.object_id as record_id from relation t89 where t89.subject_id = 'actors/brava' and t89.since_earliest <= '2004-12-31' and t89.rank <> 'deprecated' order by 1 limit 20) t91) t90
              left join record t92 on t92.id = t90.record_id where t90._n <= 100) order by _n limit -1) t91))
      from (select 1 where exists
        (select 1 from record t1 where t1.id = 'actors/alba' and t1.retired is null) and exists
        (select 1 from record t2 where t2.id = 'actors/brava' and t2.retired is null)) t3), 'null'),
  (select value from counter where name = 'revision'))

with stood1(side, record_id, stance, n) as materialized
(select 'one', t77.record_id, t77.stance, count(*)
  from (select t75.id from statement t75 where t75.speaker_id = 'actors/alba' and t75.said_earliest <= '2004-12-31' order by t75.said_earliest desc, t75.id desc limit 2000) t76 join target t77 on t77.statement_id = t76.id where t77.rank <> 'deprecated' group by t77.record_id, t77.stance union all select 'other', t80.record_id, t80.stance, count(*)
  from (select t78.id from statement t78 where t78.speaker_id = 'actors/brava' and t78.said_earliest <= '2004-12-31' order by t78.said_earliest desc, t78.id desc limit 2000) t79 join target t80 on t80.statement_id = t79.id where t80.rank <> 'deprecated' group by t80.record_id, t80.stance), x2(id, json) as
(select t98.id, printf('{"id":%s,"label":%s,"kind":"%s","since":%s,"until":%s}', json_quote(t98.id), json_quote(t98.label), upper(t98.kind), case when t98.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t98.since), json_quote(nullif(nullif(t98.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t98.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t98.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t98.until), json_quote(nullif(nullif(t98.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t98.until_latest, '0000-00-00'), '9999-99-99'))) end) from relation t98), x3(id, json) as
(select t100.id, printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t100.id), json_quote(t100.start_offset), json_quote(t100.end_offset), json_quote(t100.page), json_quote(t100.phrase)) from citation t100), x4(id, json) as
(select t106.id, printf('{"id":%s,"label":%s,"kind":"%s","since":%s,"until":%s}', json_quote(t106.id), json_quote(t106.label), upper(t106.kind), case when t106.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t106.since), json_quote(nullif(nullif(t106.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t106.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t106.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t106.until), json_quote(nullif(nullif(t106.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t106.until_latest, '0000-00-00'), '9999-99-99'))) end) from relation t106), x5(id, json) as
(select t108.id, printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t108.id), json_quote(t108.start_offset), json_quote(t108.end_offset), json_quote(t108.page), json_quote(t108.phrase)) from citation t108) select printf('{"data":{"compare":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"counts":[%s],"memberships":[%s],"stances":[%s],"relations":[%s]}',
        (select group_concat(t61._told, ',')
          from (select *
            from (select t60._n as _n, printf('{"counted":"%s","one":%s,"oneCited":%s,"other":%s,"otherCited":%s}', upper(t60.counted), t60.one, t60.one_cited, t60.other, t60.other_cited) as _told
              from (select t61.*, row_number() over (order by place) as _n
                from (select 'participations' as counted, 0 as place, t4.n as one, t4.cited as one_cited, t5.n as other, t5.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t8.id) from citation t8 where t8.record_id = t7.id and t8.bearing = 'supports')) as cited
                    from (select t6.id from participation t6 where t6.actor_id = 'actors/alba' and t6.meeting_start_earliest <= '2004-12-31' and t6.rank <> 'deprecated' order by t6.id limit 10000) t7) t4 cross join
                  (select count(*) as n, count(
                      (select min(t11.id) from citation t11 where t11.record_id = t10.id and t11.bearing = 'supports')) as cited
                    from (select t9.id from participation t9 where t9.actor_id = 'actors/brava' and t9.meeting_start_earliest <= '2004-12-31' and t9.rank <> 'deprecated' order by t9.id limit 10000) t10) t5 union all select 'statements' as counted, 1 as place, t12.n as one, t12.cited as one_cited, t13.n as other, t13.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t16.id) from citation t16 where t16.record_id = t15.id and t16.bearing = 'supports')) as cited
                    from (select t14.id from statement t14 where t14.speaker_id = 'actors/alba' and t14.said_earliest <= '2004-12-31' order by t14.id limit 10000) t15) t12 cross join
                  (select count(*) as n, count(
                      (select min(t19.id) from citation t19 where t19.record_id = t18.id and t19.bearing = 'supports')) as cited
                    from (select t17.id from statement t17 where t17.speaker_id = 'actors/brava' and t17.said_earliest <= '2004-12-31' order by t17.id limit 10000) t18) t13 union all select 'targeted_by' as counted, 2 as place, t20.n as one, t20.cited as one_cited, t21.n as other, t21.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t24.id) from citation t24 where t24.record_id = t23.id and t24.bearing = 'supports')) as cited
                    from (select t22.id from target t22 where t22.record_id = 'actors/alba' and t22.statement_said_earliest <= '2004-12-31' and t22.rank <> 'deprecated' order by t22.id limit 10000) t23) t20 cross join
                  (select count(*) as n, count(
                      (select min(t27.id) from citation t27 where t27.record_id = t26.id and t27.bearing = 'supports')) as cited
                    from (select t25.id from target t25 where t25.record_id = 'actors/brava' and t25.statement_said_earliest <= '2004-12-31' and t25.rank <> 'deprecated' order by t25.id limit 10000) t26) t21 union all select 'memberships' as counted, 3 as place, t28.n as one, t28.cited as one_cited, t29.n as other, t29.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t32.id) from citation t32 where t32.record_id = t31.id and t32.bearing = 'supports')) as cited
                    from (select t30.id from membership t30 where t30.actor_id = 'actors/alba' and t30.since_earliest <= '2004-12-31' and t30.rank <> 'deprecated' order by t30.id limit 10000) t31) t28 cross join
                  (select count(*) as n, count(
                      (select min(t35.id) from citation t35 where t35.record_id = t34.id and t35.bearing = 'supports')) as cited
                    from (select t33.id from membership t33 where t33.actor_id = 'actors/brava' and t33.since_earliest <= '2004-12-31' and t33.rank <> 'deprecated' order by t33.id limit 10000) t34) t29 union all select 'tenures' as counted, 4 as place, t36.n as one, t36.cited as one_cited, t37.n as other, t37.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t40.id) from citation t40 where t40.record_id = t39.id and t40.bearing = 'supports')) as cited
                    from (select t38.id from tenure t38 where t38.person_id = 'actors/alba' and t38.since_earliest <= '2004-12-31' and t38.rank <> 'deprecated' order by t38.id limit 10000) t39) t36 cross join
                  (select count(*) as n, count(
                      (select min(t43.id) from citation t43 where t43.record_id = t42.id and t43.bearing = 'supports')) as cited
                    from (select t41.id from tenure t41 where t41.person_id = 'actors/brava' and t41.since_earliest <= '2004-12-31' and t41.rank <> 'deprecated' order by t41.id limit 10000) t42) t37 union all select 'relations' as counted, 5 as place, t44.n as one, t44.cited as one_cited, t45.n as other, t45.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t48.id) from citation t48 where t48.record_id = t47.id and t48.bearing = 'supports')) as cited
                    from (select t46.id from relation t46 where t46.subject_id = 'actors/alba' and t46.since_earliest <= '2004-12-31' and t46.rank <> 'deprecated' order by t46.id limit 10000) t47) t44 cross join
                  (select count(*) as n, count(
                      (select min(t51.id) from citation t51 where t51.record_id = t50.id and t51.bearing = 'supports')) as cited
                    from (select t49.id from relation t49 where t49.subject_id = 'actors/brava' and t49.since_earliest <= '2004-12-31' and t49.rank <> 'deprecated' order by t49.id limit 10000) t50) t45 union all select 'relations_towards' as counted, 6 as place, t52.n as one, t52.cited as one_cited, t53.n as other, t53.cited as other_cited
                  from (select count(*) as n, count(
                      (select min(t56.id) from citation t56 where t56.record_id = t55.id and t56.bearing = 'supports')) as cited
                    from (select t54.id from relation t54 where t54.object_id = 'actors/alba' and t54.since_earliest <= '2004-12-31' and t54.rank <> 'deprecated' order by t54.id limit 10000) t55) t52 cross join
                  (select count(*) as n, count(
                      (select min(t59.id) from citation t59 where t59.record_id = t58.id and t59.bearing = 'supports')) as cited
                    from (select t57.id from relation t57 where t57.object_id = 'actors/brava' and t57.since_earliest <= '2004-12-31' and t57.rank <> 'deprecated' order by t57.id limit 10000) t58) t53) t61) t60 where t60._n <= 7) order by _n limit -1) t61),
        (select group_concat(t69._told, ',')
          from (select *
            from (select t68._n as _n, printf('{"alliance":{"id":%s,"label":%s},"shared":%s,"one":%s,"oneCitation":%s,"other":%s,"otherCitation":%s}', json_quote(t70.id), json_quote(t70.label), case when t68.shared then 'true' else 'false' end, case when t71.id is null then 'null' else printf('{"id":%s,"label":%s,"status":"%s","since":%s,"until":%s}', json_quote(t71.id), json_quote(t71.label), upper(t71.status), case when t71.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t71.since), json_quote(nullif(nullif(t71.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t71.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t71.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t71.until), json_quote(nullif(nullif(t71.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t71.until_latest, '0000-00-00'), '9999-99-99'))) end) end, case when t72.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t72.id), json_quote(t72.start_offset), json_quote(t72.end_offset), json_quote(t72.page), json_quote(t72.phrase)) end, case when t73.id is null then 'null' else printf('{"id":%s,"label":%s,"status":"%s","since":%s,"until":%s}', json_quote(t73.id), json_quote(t73.label), upper(t73.status), case when t73.since is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t73.since), json_quote(nullif(nullif(t73.since_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t73.since_latest, '0000-00-00'), '9999-99-99'))) end, case when t73.until is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t73.until), json_quote(nullif(nullif(t73.until_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t73.until_latest, '0000-00-00'), '9999-99-99'))) end) end, case when t74.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t74.id), json_quote(t74.start_offset), json_quote(t74.end_offset), json_quote(t74.page), json_quote(t74.phrase)) end) as _told
              from (select t69.*, row_number() over (order by shared desc, alliance_id) as _n
                from (select t65.*, t65.one_id is not null and t65.other_id is not null as shared,
                  (select min(t66.id) from citation t66 where t66.record_id = t65.one_id and t66.bearing = 'supports') as one_citation_id,
                  (select min(t67.id) from citation t67 where t67.record_id = t65.other_id and t67.bearing = 'supports') as other_citation_id
                  from (select t64.alliance_id, min(t64.one) as one_id, min(t64.other) as other_id
                    from (select t62.alliance_id, t62.id as one, null as other from membership t62 where t62.actor_id = 'actors/alba' and t62.since_earliest <= '2004-12-31' and t62.rank <> 'deprecated' and t62.status in ('member', 'signatory') union all select t63.alliance_id, null as one, t63.id as other from membership t63 where t63.actor_id = 'actors/brava' and t63.since_earliest <= '2004-12-31' and t63.rank <> 'deprecated' and t63.status in ('member', 'signatory')) t64 group by t64.alliance_id) t65) t69) t68
              left join alliance t70 on t70.id = t68.alliance_id
              left join membership t71 on t71.id = t68.one_id
              left join citation t72 on t72.id = t68.one_citation_id
              left join membership t73 on t73.id = t68.other_id
              left join citation t74 on t74.id = t68.other_citation_id where t68._n <= 200) order by _n limit -1) t69),
        (select group_concat(t82._told, ',')
          from (select *
            from (select t81._n as _n, printf('{"record":{"id":%s,"recordKind":%s,"label":%s},"oneCount":%s,"otherCount":%s,"one":[%s],"other":[%s]}', json_quote(t83.id), json_quote(upper(t83.record_kind)), json_quote(t83.label), t81.one_count, t81.other_count,
                (select group_concat(t85._told, ',')
                  from (select *
                    from (select t84._n as _n, printf('{"stance":"%s","statements":%s}', upper(t84.stance), t84.statements) as _told
                      from (select t85.*, row_number() over (order by statements desc, stance) as _n
                        from (select stance, n as statements from stood1 where side = 'one' and record_id = t81.record_id) t85) t84 where t84._n <= 7) order by _n limit -1) t85),
                (select group_concat(t87._told, ',')
                  from (select *
                    from (select t86._n as _n, printf('{"stance":"%s","statements":%s}', upper(t86.stance), t86.statements) as _told
                      from (select t87.*, row_number() over (order by statements desc, stance) as _n
                        from (select stance, n as statements from stood1 where side = 'other' and record_id = t81.record_id) t87) t86 where t86._n <= 7) order by _n limit -1) t87)) as _told
              from (select t82.*, row_number() over (order by n desc, record_id) as _n
                from (select record_id, sum(case when side = 'one' then n else 0 end) as one_count, sum(case when side = 'other' then n else 0 end) as other_count, sum(n) as n from stood1 group by record_id having count(distinct side) = 2 order by n desc, record_id limit 20) t82) t81
              left join record t83 on t83.id = t81.record_id where t81._n <= 100) order by _n limit -1) t82),
        (select group_concat(t91._told, ',')
          from (select *
            from (select t90._n as _n, printf('{"record":{"id":%s,"recordKind":%s,"label":%s},"one":[%s],"other":[%s]}', json_quote(t92.id), json_quote(upper(t92.record_kind)), json_quote(t92.label),
                (select group_concat(t96._told, ',')
                  from (select *
                    from (select t95._n as _n, printf('{"relation":%s,"citation":%s}',
                        (select x2.json from x2 where x2.id = t97.id), case when t99.id is null then 'null' else
                        (select x3.json from x3 where x3.id = t99.id) end) as _told
                      from (select t96.*, row_number() over (order by relation_id) as _n
                        from (select t93.id as relation_id,
                          (select min(t94.id) from citation t94 where t94.record_id = t93.id and t94.bearing = 'supports') as citation_id from relation t93 where t93.subject_id = 'actors/alba' and t93.since_earliest <= '2004-12-31' and t93.rank <> 'deprecated' and t93.object_id = t90.record_id) t96) t95
                      left join relation t97 on t97.id = t95.relation_id
                      left join citation t99 on t99.id = t95.citation_id where t95._n <= 20) order by _n limit -1) t96),
                (select group_concat(t104._told, ',')
                  from (select *
                    from (select t103._n as _n, printf('{"relation":%s,"citation":%s}',
                        (select x4.json from x4 where x4.id = t105.id), case when t107.id is null then 'null' else
                        (select x5.json from x5 where x5.id = t107.id) end) as _told
                      from (select t104.*, row_number() over (order by relation_id) as _n
                        from (select t101.id as relation_id,
                          (select min(t102.id) from citation t102 where t102.record_id = t101.id and t102.bearing = 'supports') as citation_id from relation t101 where t101.subject_id = 'actors/brava' and t101.since_earliest <= '2004-12-31' and t101.rank <> 'deprecated' and t101.object_id = t90.record_id) t104) t103
                      left join relation t105 on t105.id = t103.relation_id
                      left join citation t107 on t107.id = t103.citation_id where t103._n <= 20) order by _n limit -1) t104)) as _told
              from (select t91.*, row_number() over (order by record_id) as _n
                from (select t88.object_id as record_id from relation t88 where t88.subject_id = 'actors/alba' and t88.since_earliest <= '2004-12-31' and t88.rank <> 'deprecated' intersect select t89.object_id as record_id from relation t89 where t89.subject_id = 'actors/brava' and t89.since_earliest <= '2004-12-31' and t89.rank <> 'deprecated' order by 1 limit 20) t91) t90
              left join record t92 on t92.id = t90.record_id where t90._n <= 100) order by _n limit -1) t91))
      from (select 1 where exists
        (select 1 from record t1 where t1.id = 'actors/alba' and t1.retired is null) and exists
        (select 1 from record t2 where t2.id = 'actors/brava' and t2.retired is null)) t3), 'null'),
  (select value from counter where name = 'revision'))

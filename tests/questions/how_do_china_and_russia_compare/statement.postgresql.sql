with told_participation1(id, revision, label, note, since, until, disputed, rank, confidence, meeting_id, actor_id, role, represents_id, office_id, attendance,
    since_earliest, since_latest, until_earliest, until_latest, meeting_start_earliest) as not materialized
(select t9.id, t9.revision, t9.label, t9.note, t9.since, t9.until, t9.disputed, t9.rank, t9.confidence, t9.meeting_id, t9.actor_id, t9.role, t9.represents_id,
    t9.office_id, t9.attendance, t9.since_earliest, t9.since_latest, t9.until_earliest, t9.until_latest, t9.meeting_start_earliest from participation t9 where
    t9.rank <> 'deprecated'), told_citation2(id, revision, label, note, record_id, document_id, support_type, since, until, value, as_printed, set_aside,
    start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field, attested_from, attested_until, presumed_from, presumed_until, value_first,
    value_last, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t11.id, t11.revision, t11.label, t11.note, t11.record_id, t11.document_id, t11.support_type, t11.since, t11.until, t11.value, t11.as_printed,
    t11.set_aside, t11.start_offset, t11.end_offset, t11.span_sha256, t11.page, t11.phrase, t11.prefix, t11.suffix, t11.field, t11.attested_from,
    t11.attested_until, t11.presumed_from, t11.presumed_until, t11.value_first, t11.value_last, t11.since_earliest, t11.since_latest, t11.until_earliest,
    t11.until_latest from citation t11 where true), told_statement3(id, revision, label, summary, speaker_id, office_id, principal_id, meeting_id, date, form,
    speech_act, date_earliest, date_latest) as not materialized
(select t19.id, t19.revision, t19.label, t19.summary, t19.speaker_id, t19.office_id, t19.principal_id, t19.meeting_id, t19.date, t19.form, t19.speech_act,
    t19.date_earliest, t19.date_latest from statement t19 where true), told_target4(id, revision, label, note, since, until, disputed, rank, confidence,
    statement_id, record_id, role, mention, stance, since_earliest, since_latest, until_earliest, until_latest, statement_date_earliest) as not materialized
(select t28.id, t28.revision, t28.label, t28.note, t28.since, t28.until, t28.disputed, t28.rank, t28.confidence, t28.statement_id, t28.record_id, t28.role,
    t28.mention, t28.stance, t28.since_earliest, t28.since_latest, t28.until_earliest, t28.until_latest, t28.statement_date_earliest from target t28 where
    t28.rank <> 'deprecated'), told_membership5(id, revision, label, note, since, until, disputed, rank, confidence, alliance_id, actor_id, status,
    possible_from, possible_until, likely_from, likely_until, certain_from, certain_until, since_earliest, since_latest, until_earliest, until_latest) as not
    materialized
(select t37.id, t37.revision, t37.label, t37.note, t37.since, t37.until, t37.disputed, t37.rank, t37.confidence, t37.alliance_id, t37.actor_id, t37.status,
    t37.possible_from, t37.possible_until, t37.likely_from, t37.likely_until, t37.certain_from, t37.certain_until, t37.since_earliest, t37.since_latest,
    t37.until_earliest, t37.until_latest from membership t37 where t37.rank <> 'deprecated'), told_tenure6(id, revision, label, note, since, until, disputed,
    rank, confidence, person_id, office_id, acting, possible_from, possible_until, likely_from, likely_until, certain_from, certain_until, since_earliest,
    since_latest, until_earliest, until_latest) as not materialized
(select t46.id, t46.revision, t46.label, t46.note, t46.since, t46.until, t46.disputed, t46.rank, t46.confidence, t46.person_id, t46.office_id, t46.acting,
    t46.possible_from, t46.possible_until, t46.likely_from, t46.likely_until, t46.certain_from, t46.certain_until, t46.since_earliest, t46.since_latest,
    t46.until_earliest, t46.until_latest from tenure t46 where t46.rank <> 'deprecated'), told_relation7(id, revision, label, note, since, until, disputed,
    rank, confidence, subject_id, kind, object_id, possible_from, possible_until, likely_from, likely_until, certain_from, certain_until, since_earliest,
    since_latest, until_earliest, until_latest) as not materialized
(select t55.id, t55.revision, t55.label, t55.note, t55.since, t55.until, t55.disputed, t55.rank, t55.confidence, t55.subject_id, t55.kind, t55.object_id,
    t55.possible_from, t55.possible_until, t55.likely_from, t55.likely_until, t55.certain_from, t55.certain_until, t55.since_earliest, t55.since_latest,
    t55.until_earliest, t55.until_latest from relation t55 where t55.rank <> 'deprecated'), p8 as materialized
(select t68.*, row_number() over (order by t68.place) as _n
  from (select 'participations' as counted, 0 as place, t5.n as a, t5.cited as a_cited, t6.n as b, t6.cited as b_cited
    from (select count(*) as n, count(
        (select t10.id from told_citation2 t10 where t10.record_id = t8.id and t10.support_type = 'supports' and t10.set_aside is null order by t10.id limit 1))
            as cited
      from (select t7.id from told_participation1 t7 where t7.actor_id = $3 order by t7.id limit 10000) t8) t5 cross join
    (select count(*) as n, count(
        (select t14.id from told_citation2 t14 where t14.record_id = t13.id and t14.support_type = 'supports' and t14.set_aside is null order by t14.id limit
            1)) as cited
      from (select t12.id from told_participation1 t12 where t12.actor_id = $4 order by t12.id limit 10000) t13) t6 union all select 'statements' as counted, 1
          as place, t15.n as a, t15.cited as a_cited, t16.n as b, t16.cited as b_cited
    from (select count(*) as n, count(
        (select t20.id from told_citation2 t20 where t20.record_id = t18.id and t20.support_type = 'supports' and t20.set_aside is null order by t20.id limit
            1)) as cited
      from (select t17.id from told_statement3 t17 where t17.speaker_id = $5 order by t17.id limit 10000) t18) t15 cross join
    (select count(*) as n, count(
        (select t23.id from told_citation2 t23 where t23.record_id = t22.id and t23.support_type = 'supports' and t23.set_aside is null order by t23.id limit
            1)) as cited
      from (select t21.id from told_statement3 t21 where t21.speaker_id = $6 order by t21.id limit 10000) t22) t16 union all select 'targeted_by' as counted, 2
          as place, t24.n as a, t24.cited as a_cited, t25.n as b, t25.cited as b_cited
    from (select count(*) as n, count(
        (select t29.id from told_citation2 t29 where t29.record_id = t27.id and t29.support_type = 'supports' and t29.set_aside is null order by t29.id limit
            1)) as cited
      from (select t26.id from told_target4 t26 where t26.record_id = $7 order by t26.id limit 10000) t27) t24 cross join
    (select count(*) as n, count(
        (select t32.id from told_citation2 t32 where t32.record_id = t31.id and t32.support_type = 'supports' and t32.set_aside is null order by t32.id limit
            1)) as cited
      from (select t30.id from told_target4 t30 where t30.record_id = $8 order by t30.id limit 10000) t31) t25 union all select 'memberships' as counted, 3 as
          place, t33.n as a, t33.cited as a_cited, t34.n as b, t34.cited as b_cited
    from (select count(*) as n, count(
        (select t38.id from told_citation2 t38 where t38.record_id = t36.id and t38.support_type = 'supports' and t38.set_aside is null order by t38.id limit
            1)) as cited
      from (select t35.id from told_membership5 t35 where t35.actor_id = $9 order by t35.id limit 10000) t36) t33 cross join
    (select count(*) as n, count(
        (select t41.id from told_citation2 t41 where t41.record_id = t40.id and t41.support_type = 'supports' and t41.set_aside is null order by t41.id limit
            1)) as cited
      from (select t39.id from told_membership5 t39 where t39.actor_id = $10 order by t39.id limit 10000) t40) t34 union all select 'tenures' as counted, 4 as
          place, t42.n as a, t42.cited as a_cited, t43.n as b, t43.cited as b_cited
    from (select count(*) as n, count(
        (select t47.id from told_citation2 t47 where t47.record_id = t45.id and t47.support_type = 'supports' and t47.set_aside is null order by t47.id limit
            1)) as cited
      from (select t44.id from told_tenure6 t44 where t44.person_id = $11 order by t44.id limit 10000) t45) t42 cross join
    (select count(*) as n, count(
        (select t50.id from told_citation2 t50 where t50.record_id = t49.id and t50.support_type = 'supports' and t50.set_aside is null order by t50.id limit
            1)) as cited
      from (select t48.id from told_tenure6 t48 where t48.person_id = $12 order by t48.id limit 10000) t49) t43 union all select 'relations' as counted, 5 as
          place, t51.n as a, t51.cited as a_cited, t52.n as b, t52.cited as b_cited
    from (select count(*) as n, count(
        (select t56.id from told_citation2 t56 where t56.record_id = t54.id and t56.support_type = 'supports' and t56.set_aside is null order by t56.id limit
            1)) as cited
      from (select t53.id from told_relation7 t53 where t53.subject_id = $13 order by t53.id limit 10000) t54) t51 cross join
    (select count(*) as n, count(
        (select t59.id from told_citation2 t59 where t59.record_id = t58.id and t59.support_type = 'supports' and t59.set_aside is null order by t59.id limit
            1)) as cited
      from (select t57.id from told_relation7 t57 where t57.subject_id = $14 order by t57.id limit 10000) t58) t52 union all select 'relations_towards' as
          counted, 6 as place, t60.n as a, t60.cited as a_cited, t61.n as b, t61.cited as b_cited
    from (select count(*) as n, count(
        (select t64.id from told_citation2 t64 where t64.record_id = t63.id and t64.support_type = 'supports' and t64.set_aside is null order by t64.id limit
            1)) as cited
      from (select t62.id from told_relation7 t62 where t62.object_id = $15 order by t62.id limit 10000) t63) t60 cross join
    (select count(*) as n, count(
        (select t67.id from told_citation2 t67 where t67.record_id = t66.id and t67.support_type = 'supports' and t67.set_aside is null order by t67.id limit
            1)) as cited
      from (select t65.id from told_relation7 t65 where t65.object_id = $16 order by t65.id limit 10000) t66) t61) t68), x9(id, json) as
(select 1, concat('[',
    (select string_agg(t70._told, ',')
      from (select t69._n as _n, (('{"counted":"' || t69.counted) || ('","a":' || t69.a || ',"a_cited":')) || ((t69.a_cited || ',"b":' || t69.b) || (
          ',"b_cited":' || t69.b_cited || '}')) as _told from p8 t69 order by _n limit 7) t70), ']')), p10 as materialized
(select t78.*, row_number() over (order by t78.shared desc, t78.alliance_id) as _n
  from (select t75.*, t75.a_id is not null and t75.b_id is not null as shared,
    (select t76.id from told_citation2 t76 where t76.record_id = t75.a_id and t76.support_type = 'supports' and t76.set_aside is null order by t76.id limit 1)
        as a_citation_id,
    (select t77.id from told_citation2 t77 where t77.record_id = t75.b_id and t77.support_type = 'supports' and t77.set_aside is null order by t77.id limit 1)
        as b_citation_id
    from (select t74.alliance_id, min(t74.a) as a_id, min(t74.b) as b_id
      from (select t72.alliance_id, t72.id as a, null as b from told_membership5 t72 where t72.actor_id = $17 and t72.status in ('member', 'signatory') union
          all select t73.alliance_id, null as a, t73.id as b from told_membership5 t73 where t73.actor_id = $18 and t73.status in ('member', 'signatory')) t74
          group by t74.alliance_id) t75) t78), x11(id, json) as
(select 1, concat('[',
    (select string_agg(t85._told, ',')
      from (select t79._n as _n, (('{"alliance":{"id":"' || t80.id || '","label":') || (to_json(t80.label) || '},"shared":' || case when t79.shared then 'true'
          else 'false' end || ',"a":')) || ((case when t81.id is null then 'null' else (('{"id":"' || t81.id) || ('","label":' || to_json(t81.label) ||
          ',"status":"')) || ((t81.status || '","since":' || case when t81.since is null then 'null' else ('{"text":"' || t81.since || '","earliest":') || (case
          t81.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t81.since_earliest || '"' end || ',"latest":' || case
          t81.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t81.since_latest || '"' end || '}') end) || (',"until":' ||
          case when t81.until is null then 'null' else ('{"text":"' || t81.until || '","earliest":') || (case t81.until_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t81.until_earliest || '"' end || ',"latest":' || case t81.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t81.until_latest || '"' end || '}') end || '}')) end || ',"a_citation":' || case when t82.id is null then 'null'
          else (('{"id":"' || t82.id) || ('","start_offset":' || coalesce(t82.start_offset::text, 'null') || ',"end_offset":')) ||
          ((coalesce(t82.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t82.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t82.phrase)::text, 'null') || '}')) end || ',"b":') || (case when t83.id is null then 'null' else (('{"id":"' || t83.id) || (
          '","label":' || to_json(t83.label) || ',"status":"')) || ((t83.status || '","since":' || case when t83.since is null then 'null' else ('{"text":"' ||
          t83.since || '","earliest":') || (case t83.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t83.since_earliest
          || '"' end || ',"latest":' || case t83.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t83.since_latest || '"'
          end || '}') end) || (',"until":' || case when t83.until is null then 'null' else ('{"text":"' || t83.until || '","earliest":') || (case
          t83.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t83.until_earliest || '"' end || ',"latest":' || case
          t83.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t83.until_latest || '"' end || '}') end || '}')) end ||
          ',"b_citation":' || case when t84.id is null then 'null' else (('{"id":"' || t84.id) || ('","start_offset":' || coalesce(t84.start_offset::text,
          'null') || ',"end_offset":')) || ((coalesce(t84.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t84.page)::text, 'null')) || (',"phrase":'
          || coalesce(to_json(t84.phrase)::text, 'null') || '}')) end || '}')) as _told from p10 t79
        left join alliance t80 on t80.id = t79.alliance_id
        left join membership t81 on t81.id = t79.a_id
        left join citation t82 on t82.id = t79.a_citation_id
        left join membership t83 on t83.id = t79.b_id
        left join citation t84 on t84.id = t79.b_citation_id order by _n limit 200) t85), ']')), stood8(side, record_id, stance, n) as materialized
(select 'a', t89.record_id, t89.stance, count(*)
  from (select t87.id from told_statement3 t87 where t87.speaker_id = $19 order by t87.date_earliest desc, t87.id desc limit 2000) t88 join told_target4 t89 on
      t89.statement_id = t88.id group by t89.record_id, t89.stance union all select 'b', t92.record_id, t92.stance, count(*)
  from (select t90.id from told_statement3 t90 where t90.speaker_id = $20 order by t90.date_earliest desc, t90.id desc limit 2000) t91 join told_target4 t92 on
      t92.statement_id = t91.id group by t92.record_id, t92.stance), p13 as materialized
(select t93.*, row_number() over (order by t93.n desc, t93.record_id) as _n
  from (select record_id, sum(case when side = 'a' then n else 0 end) as a_count, sum(case when side = 'b' then n else 0 end) as b_count, sum(n) as n from
      stood8 group by record_id having count(distinct side) = 2 order by n desc, record_id limit 5) t93), x14(id, json) as
(select t96._n, concat('[',
    (select string_agg(t98._told, ',')
      from (select row_number() over (order by t97.statements desc, t97.stance) as _n, ('{"stance":"' || t97.stance) || ('","statements":' || t97.statements ||
          '}') as _told
        from (select stance, n as statements from stood8 where side = 'a' and record_id = t96.record_id) t97 order by _n limit 7) t98), ']') from p13 t96),
            x15(id, json) as
(select t99._n, concat('[',
    (select string_agg(t101._told, ',')
      from (select row_number() over (order by t100.statements desc, t100.stance) as _n, ('{"stance":"' || t100.stance) || ('","statements":' || t100.statements
          || '}') as _told
        from (select stance, n as statements from stood8 where side = 'b' and record_id = t99.record_id) t100 order by _n limit 7) t101), ']') from p13 t99),
            x16(id, json) as
(select 1, concat('[',
    (select string_agg(t102._told, ',')
      from (select t94._n as _n, concat((('{"record":{"id":"' || t95.id) || ('","record_kind":' || to_json(t95.record_kind) || ',"label":')) ||
          ((to_json(t95.label) || '},"a_count":' || t94.a_count) || (',"b_count":' || t94.b_count || ',"a":')),
          (select x14.json from x14 where x14.id = t94._n), ',"b":',
          (select x15.json from x15 where x15.id = t94._n), '}') as _told from p13 t94
        left join record t95 on t95.id = t94.record_id order by _n limit 100) t102), ']')), p17 as materialized
(select t106.*, row_number() over (order by t106.record_id) as _n
  from (select t104.object_id as record_id from told_relation7 t104 where t104.subject_id = $21 intersect select t105.object_id as record_id from told_relation7
      t105 where t105.subject_id = $22 order by 1 limit 5) t106), x18(id, json) as
(select t109._n, concat('[',
    (select string_agg(t115._told, ',')
      from (select row_number() over (order by t112.relation_id) as _n, (('{"relation":{"id":"' || t113.id || '","label":') || (to_json(t113.label) ||
          ',"kind":"' || t113.kind)) || (('","since":' || case when t113.since is null then 'null' else ('{"text":"' || t113.since || '","earliest":') || (case
          t113.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t113.since_earliest || '"' end || ',"latest":' || case
          t113.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t113.since_latest || '"' end || '}') end || ',"until":') ||
          (case when t113.until is null then 'null' else ('{"text":"' || t113.until || '","earliest":') || (case t113.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t113.until_earliest || '"' end || ',"latest":' || case t113.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t113.until_latest || '"' end || '}') end || '},"citation":' || case when t114.id is null then 'null'
          else (('{"id":"' || t114.id) || ('","start_offset":' || coalesce(t114.start_offset::text, 'null') || ',"end_offset":')) ||
          ((coalesce(t114.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t114.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t114.phrase)::text, 'null') || '}')) end || '}')) as _told
        from (select t110.id as relation_id,
          (select t111.id from told_citation2 t111 where t111.record_id = t110.id and t111.support_type = 'supports' and t111.set_aside is null order by t111.id
              limit 1) as citation_id from told_relation7 t110 where t110.subject_id = $23 and t110.object_id = t109.record_id) t112
        left join relation t113 on t113.id = t112.relation_id
        left join citation t114 on t114.id = t112.citation_id order by _n limit 20) t115), ']') from p17 t109), x19(id, json) as
(select t116._n, concat('[',
    (select string_agg(t122._told, ',')
      from (select row_number() over (order by t119.relation_id) as _n, (('{"relation":{"id":"' || t120.id || '","label":') || (to_json(t120.label) ||
          ',"kind":"' || t120.kind)) || (('","since":' || case when t120.since is null then 'null' else ('{"text":"' || t120.since || '","earliest":') || (case
          t120.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t120.since_earliest || '"' end || ',"latest":' || case
          t120.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t120.since_latest || '"' end || '}') end || ',"until":') ||
          (case when t120.until is null then 'null' else ('{"text":"' || t120.until || '","earliest":') || (case t120.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t120.until_earliest || '"' end || ',"latest":' || case t120.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t120.until_latest || '"' end || '}') end || '},"citation":' || case when t121.id is null then 'null'
          else (('{"id":"' || t121.id) || ('","start_offset":' || coalesce(t121.start_offset::text, 'null') || ',"end_offset":')) ||
          ((coalesce(t121.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t121.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t121.phrase)::text, 'null') || '}')) end || '}')) as _told
        from (select t117.id as relation_id,
          (select t118.id from told_citation2 t118 where t118.record_id = t117.id and t118.support_type = 'supports' and t118.set_aside is null order by t118.id
              limit 1) as citation_id from told_relation7 t117 where t117.subject_id = $24 and t117.object_id = t116.record_id) t119
        left join relation t120 on t120.id = t119.relation_id
        left join citation t121 on t121.id = t119.citation_id order by _n limit 20) t122), ']') from p17 t116), x20(id, json) as
(select 1, concat('[',
    (select string_agg(t123._told, ',')
      from (select t107._n as _n, concat(('{"record":{"id":"' || t108.id || '","record_kind":') || (to_json(t108.record_kind) || ',"label":' ||
          to_json(t108.label) || '},"a":'),
          (select x18.json from x18 where x18.id = t107._n), ',"b":',
          (select x19.json from x19 where x19.id = t107._n), '}') as _told from p17 t107
        left join record t108 on t108.id = t107.record_id order by _n limit 100) t123), ']')) select concat('{"data":', coalesce(
    (select concat('{"counts":',
        (select x9.json from x9), ',"memberships":',
        (select x11.json from x11), ',"stances":',
        (select x16.json from x16), ',"relations":',
        (select x20.json from x20), '}')
      from (select 1 where exists
        (select 1 from record t2 where t2.id = $1 and t2.retired is null) and exists
        (select 1 from record t3 where t3.id = $2 and t3.retired is null)) t1), 'null'), ',"revision":',
  (select value from counter where name = 'revision'), '}')

with told_participation1(id, revision, label, note, since, until, disputed, rank, confidence, meeting_id, actor_id, role, represents_id, office_id, attendance,
    since_earliest, since_latest, until_earliest, until_latest, meeting_start_earliest) as not materialized
(select t9.id, t9.revision, t9.label, t9.note, t9.since, t9.until, t9.disputed, t9.rank, t9.confidence, t9.meeting_id, t9.actor_id, t9.role, t9.represents_id,
    t9.office_id, t9.attendance, t9.since_earliest, t9.since_latest, t9.until_earliest, t9.until_latest, t9.meeting_start_earliest from participation t9 where
    t9.rank <> 'deprecated'), told_citation2(id, revision, label, note, record_id, document_id, support_type, since, until, value, as_printed, set_aside,
    start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field, attested_from, attested_until, presumed_from, presumed_until, value_first,
    value_last, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t11.id, t11.revision, t11.label, t11.note, t11.record_id, t11.document_id, t11.support_type, t11.since, t11.until, t11.value, t11.as_printed,
    t11.set_aside, t11.start_offset, t11.end_offset, t11.span_sha256, t11.page, t11.phrase, t11.prefix, t11.suffix, t11.field, t11.attested_from,
    t11.attested_until, t11.presumed_from, t11.presumed_until, t11.value_first, t11.value_last, t11.since_earliest, t11.since_latest, t11.until_earliest,
    t11.until_latest from citation t11 where true), told_statement3(id, revision, label, summary, speaker_id, office_id, principal_id, meeting_id, date, form,
    speech_act, date_earliest, date_latest) as not materialized
(select t19.id, t19.revision, t19.label, t19.summary, t19.speaker_id, t19.office_id, t19.principal_id, t19.meeting_id, t19.date, t19.form, t19.speech_act,
    t19.date_earliest, t19.date_latest from statement t19 where true), told_target4(id, revision, label, note, since, until, disputed, rank, confidence,
    statement_id, record_id, role, mention, stance, since_earliest, since_latest, until_earliest, until_latest, statement_date_earliest) as not materialized
(select t28.id, t28.revision, t28.label, t28.note, t28.since, t28.until, t28.disputed, t28.rank, t28.confidence, t28.statement_id, t28.record_id, t28.role,
    t28.mention, t28.stance, t28.since_earliest, t28.since_latest, t28.until_earliest, t28.until_latest, t28.statement_date_earliest from target t28 where
    t28.rank <> 'deprecated'), told_membership5(id, revision, label, note, since, until, disputed, rank, confidence, alliance_id, actor_id, status,
    possible_from, possible_until, likely_from, likely_until, certain_from, certain_until, since_earliest, since_latest, until_earliest, until_latest) as not
    materialized
(select t37.id, t37.revision, t37.label, t37.note, t37.since, t37.until, t37.disputed, t37.rank, t37.confidence, t37.alliance_id, t37.actor_id, t37.status,
    t37.possible_from, t37.possible_until, t37.likely_from, t37.likely_until, t37.certain_from, t37.certain_until, t37.since_earliest, t37.since_latest,
    t37.until_earliest, t37.until_latest from membership t37 where t37.rank <> 'deprecated'), told_tenure6(id, revision, label, note, since, until, disputed,
    rank, confidence, person_id, office_id, acting, possible_from, possible_until, likely_from, likely_until, certain_from, certain_until, since_earliest,
    since_latest, until_earliest, until_latest) as not materialized
(select t46.id, t46.revision, t46.label, t46.note, t46.since, t46.until, t46.disputed, t46.rank, t46.confidence, t46.person_id, t46.office_id, t46.acting,
    t46.possible_from, t46.possible_until, t46.likely_from, t46.likely_until, t46.certain_from, t46.certain_until, t46.since_earliest, t46.since_latest,
    t46.until_earliest, t46.until_latest from tenure t46 where t46.rank <> 'deprecated'), told_relation7(id, revision, label, note, since, until, disputed,
    rank, confidence, subject_id, kind, object_id, possible_from, possible_until, likely_from, likely_until, certain_from, certain_until, since_earliest,
    since_latest, until_earliest, until_latest) as not materialized
(select t55.id, t55.revision, t55.label, t55.note, t55.since, t55.until, t55.disputed, t55.rank, t55.confidence, t55.subject_id, t55.kind, t55.object_id,
    t55.possible_from, t55.possible_until, t55.likely_from, t55.likely_until, t55.certain_from, t55.certain_until, t55.since_earliest, t55.since_latest,
    t55.until_earliest, t55.until_latest from relation t55 where t55.rank <> 'deprecated'), p8 as materialized
(select t68.*, row_number() over (order by t68.place) as _n
  from (select 'participations' as counted, 0 as place, t5.n as a, t5.cited as a_cited, t6.n as b, t6.cited as b_cited
    from (select count(*) as n, count(
        (select t10.id from told_citation2 t10 where t10.record_id = t8.id and t10.support_type = 'supports' and t10.set_aside is null order by t10.id limit 1))
            as cited
      from (select t7.id from told_participation1 t7 where t7.actor_id = $3 order by t7.id limit 10000) t8) t5 cross join
    (select count(*) as n, count(
        (select t14.id from told_citation2 t14 where t14.record_id = t13.id and t14.support_type = 'supports' and t14.set_aside is null order by t14.id limit
            1)) as cited
      from (select t12.id from told_participation1 t12 where t12.actor_id = $4 order by t12.id limit 10000) t13) t6 union all select 'statements' as counted, 1
          as place, t15.n as a, t15.cited as a_cited, t16.n as b, t16.cited as b_cited
    from (select count(*) as n, count(
        (select t20.id from told_citation2 t20 where t20.record_id = t18.id and t20.support_type = 'supports' and t20.set_aside is null order by t20.id limit
            1)) as cited
      from (select t17.id from told_statement3 t17 where t17.speaker_id = $5 order by t17.id limit 10000) t18) t15 cross join
    (select count(*) as n, count(
        (select t23.id from told_citation2 t23 where t23.record_id = t22.id and t23.support_type = 'supports' and t23.set_aside is null order by t23.id limit
            1)) as cited
      from (select t21.id from told_statement3 t21 where t21.speaker_id = $6 order by t21.id limit 10000) t22) t16 union all select 'targeted_by' as counted, 2
          as place, t24.n as a, t24.cited as a_cited, t25.n as b, t25.cited as b_cited
    from (select count(*) as n, count(
        (select t29.id from told_citation2 t29 where t29.record_id = t27.id and t29.support_type = 'supports' and t29.set_aside is null order by t29.id limit
            1)) as cited
      from (select t26.id from told_target4 t26 where t26.record_id = $7 order by t26.id limit 10000) t27) t24 cross join
    (select count(*) as n, count(
        (select t32.id from told_citation2 t32 where t32.record_id = t31.id and t32.support_type = 'supports' and t32.set_aside is null order by t32.id limit
            1)) as cited
      from (select t30.id from told_target4 t30 where t30.record_id = $8 order by t30.id limit 10000) t31) t25 union all select 'memberships' as counted, 3 as
          place, t33.n as a, t33.cited as a_cited, t34.n as b, t34.cited as b_cited
    from (select count(*) as n, count(
        (select t38.id from told_citation2 t38 where t38.record_id = t36.id and t38.support_type = 'supports' and t38.set_aside is null order by t38.id limit
            1)) as cited
      from (select t35.id from told_membership5 t35 where t35.actor_id = $9 order by t35.id limit 10000) t36) t33 cross join
    (select count(*) as n, count(
        (select t41.id from told_citation2 t41 where t41.record_id = t40.id and t41.support_type = 'supports' and t41.set_aside is null order by t41.id limit
            1)) as cited
      from (select t39.id from told_membership5 t39 where t39.actor_id = $10 order by t39.id limit 10000) t40) t34 union all select 'tenures' as counted, 4 as
          place, t42.n as a, t42.cited as a_cited, t43.n as b, t43.cited as b_cited
    from (select count(*) as n, count(
        (select t47.id from told_citation2 t47 where t47.record_id = t45.id and t47.support_type = 'supports' and t47.set_aside is null order by t47.id limit
            1)) as cited
      from (select t44.id from told_tenure6 t44 where t44.person_id = $11 order by t44.id limit 10000) t45) t42 cross join
    (select count(*) as n, count(
        (select t50.id from told_citation2 t50 where t50.record_id = t49.id and t50.support_type = 'supports' and t50.set_aside is null order by t50.id limit
            1)) as cited
      from (select t48.id from told_tenure6 t48 where t48.person_id = $12 order by t48.id limit 10000) t49) t43 union all select 'relations' as counted, 5 as
          place, t51.n as a, t51.cited as a_cited, t52.n as b, t52.cited as b_cited
    from (select count(*) as n, count(
        (select t56.id from told_citation2 t56 where t56.record_id = t54.id and t56.support_type = 'supports' and t56.set_aside is null order by t56.id limit
            1)) as cited
      from (select t53.id from told_relation7 t53 where t53.subject_id = $13 order by t53.id limit 10000) t54) t51 cross join
    (select count(*) as n, count(
        (select t59.id from told_citation2 t59 where t59.record_id = t58.id and t59.support_type = 'supports' and t59.set_aside is null order by t59.id limit
            1)) as cited
      from (select t57.id from told_relation7 t57 where t57.subject_id = $14 order by t57.id limit 10000) t58) t52 union all select 'relations_towards' as
          counted, 6 as place, t60.n as a, t60.cited as a_cited, t61.n as b, t61.cited as b_cited
    from (select count(*) as n, count(
        (select t64.id from told_citation2 t64 where t64.record_id = t63.id and t64.support_type = 'supports' and t64.set_aside is null order by t64.id limit
            1)) as cited
      from (select t62.id from told_relation7 t62 where t62.object_id = $15 order by t62.id limit 10000) t63) t60 cross join
    (select count(*) as n, count(
        (select t67.id from told_citation2 t67 where t67.record_id = t66.id and t67.support_type = 'supports' and t67.set_aside is null order by t67.id limit
            1)) as cited
      from (select t65.id from told_relation7 t65 where t65.object_id = $16 order by t65.id limit 10000) t66) t61) t68), x9(id, json) as
(select 1, concat('[',
    (select string_agg(t70._told, ',')
      from (select t69._n as _n, (('{"counted":"' || upper(t69.counted)) || ('","a":' || t69.a || ',"aCited":')) || ((t69.a_cited || ',"b":' || t69.b) || (
          ',"bCited":' || t69.b_cited || '}')) as _told from p8 t69 order by _n limit 7) t70), ']')), p10 as materialized
(select t78.*, row_number() over (order by t78.shared desc, t78.alliance_id) as _n
  from (select t75.*, t75.a_id is not null and t75.b_id is not null as shared,
    (select t76.id from told_citation2 t76 where t76.record_id = t75.a_id and t76.support_type = 'supports' and t76.set_aside is null order by t76.id limit 1)
        as a_citation_id,
    (select t77.id from told_citation2 t77 where t77.record_id = t75.b_id and t77.support_type = 'supports' and t77.set_aside is null order by t77.id limit 1)
        as b_citation_id
    from (select t74.alliance_id, min(t74.a) as a_id, min(t74.b) as b_id
      from (select t72.alliance_id, t72.id as a, null as b from told_membership5 t72 where t72.actor_id = $17 and t72.status in ('member', 'signatory') union
          all select t73.alliance_id, null as a, t73.id as b from told_membership5 t73 where t73.actor_id = $18 and t73.status in ('member', 'signatory')) t74
          group by t74.alliance_id) t75) t78), x11(id, json) as
(select 1, concat('[',
    (select string_agg(t85._told, ',')
      from (select t79._n as _n, (('{"alliance":{"id":"' || t80.id || '","label":') || (to_json(t80.label) || '},"shared":' || case when t79.shared then 'true'
          else 'false' end || ',"a":')) || ((case when t81.id is null then 'null' else (('{"id":"' || t81.id) || ('","label":' || to_json(t81.label) ||
          ',"status":"')) || ((upper(t81.status) || '","since":' || case when t81.since is null then 'null' else ('{"text":"' || t81.since || '","earliest":')
          || (case t81.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t81.since_earliest || '"' end || ',"latest":' ||
          case t81.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t81.since_latest || '"' end || '}') end) || (',"until":'
          || case when t81.until is null then 'null' else ('{"text":"' || t81.until || '","earliest":') || (case t81.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t81.until_earliest || '"' end || ',"latest":' || case t81.until_latest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t81.until_latest || '"' end || '}') end || '}')) end || ',"aCitation":' || case when t82.id is null then
          'null' else (('{"id":"' || t82.id) || ('","startOffset":' || coalesce(t82.start_offset::text, 'null') || ',"endOffset":')) ||
          ((coalesce(t82.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t82.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t82.phrase)::text, 'null') || '}')) end || ',"b":') || (case when t83.id is null then 'null' else (('{"id":"' || t83.id) || (
          '","label":' || to_json(t83.label) || ',"status":"')) || ((upper(t83.status) || '","since":' || case when t83.since is null then 'null' else (
          '{"text":"' || t83.since || '","earliest":') || (case t83.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t83.since_earliest || '"' end || ',"latest":' || case t83.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t83.since_latest || '"' end || '}') end) || (',"until":' || case when t83.until is null then 'null' else ('{"text":"' || t83.until || '","earliest":')
          || (case t83.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t83.until_earliest || '"' end || ',"latest":' ||
          case t83.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t83.until_latest || '"' end || '}') end || '}')) end ||
          ',"bCitation":' || case when t84.id is null then 'null' else (('{"id":"' || t84.id) || ('","startOffset":' || coalesce(t84.start_offset::text, 'null')
          || ',"endOffset":')) || ((coalesce(t84.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t84.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t84.phrase)::text, 'null') || '}')) end || '}')) as _told from p10 t79
        left join alliance t80 on t80.id = t79.alliance_id
        left join membership t81 on t81.id = t79.a_id
        left join citation t82 on t82.id = t79.a_citation_id
        left join membership t83 on t83.id = t79.b_id
        left join citation t84 on t84.id = t79.b_citation_id order by _n limit 200) t85), ']')), stood8(side, record_id, stance, n) as materialized
(select 'a', t89.record_id, t89.stance, count(*)
  from (select t87.id from told_statement3 t87 where t87.speaker_id = $19 order by t87.date_earliest desc, t87.id desc limit 2000) t88 join told_target4 t89 on
      t89.statement_id = t88.id group by t89.record_id, t89.stance union all select 'b', t92.record_id, t92.stance, count(*)
  from (select t90.id from told_statement3 t90 where t90.speaker_id = $20 order by t90.date_earliest desc, t90.id desc limit 2000) t91 join told_target4 t92 on
      t92.statement_id = t91.id group by t92.record_id, t92.stance), p13 as materialized
(select t93.*, row_number() over (order by t93.n desc, t93.record_id) as _n
  from (select record_id, sum(case when side = 'a' then n else 0 end) as a_count, sum(case when side = 'b' then n else 0 end) as b_count, sum(n) as n from
      stood8 group by record_id having count(distinct side) = 2 order by n desc, record_id limit 5) t93), x14(id, json) as
(select t96._n, concat('[',
    (select string_agg(t98._told, ',')
      from (select row_number() over (order by t97.statements desc, t97.stance) as _n, ('{"stance":"' || upper(t97.stance)) || ('","statements":' ||
          t97.statements || '}') as _told
        from (select stance, n as statements from stood8 where side = 'a' and record_id = t96.record_id) t97 order by _n limit 7) t98), ']') from p13 t96),
            x15(id, json) as
(select t99._n, concat('[',
    (select string_agg(t101._told, ',')
      from (select row_number() over (order by t100.statements desc, t100.stance) as _n, ('{"stance":"' || upper(t100.stance)) || ('","statements":' ||
          t100.statements || '}') as _told
        from (select stance, n as statements from stood8 where side = 'b' and record_id = t99.record_id) t100 order by _n limit 7) t101), ']') from p13 t99),
            x16(id, json) as
(select 1, concat('[',
    (select string_agg(t102._told, ',')
      from (select t94._n as _n, concat((('{"record":{"id":"' || t95.id) || ('","recordKind":' || to_json(upper(t95.record_kind)) || ',"label":')) ||
          ((to_json(t95.label) || '},"aCount":' || t94.a_count) || (',"bCount":' || t94.b_count || ',"a":')),
          (select x14.json from x14 where x14.id = t94._n), ',"b":',
          (select x15.json from x15 where x15.id = t94._n), '}') as _told from p13 t94
        left join record t95 on t95.id = t94.record_id order by _n limit 100) t102), ']')), p17 as materialized
(select t106.*, row_number() over (order by t106.record_id) as _n
  from (select t104.object_id as record_id from told_relation7 t104 where t104.subject_id = $21 intersect select t105.object_id as record_id from told_relation7
      t105 where t105.subject_id = $22 order by 1 limit 5) t106), x18(id, json) as
(select t109._n, concat('[',
    (select string_agg(t115._told, ',')
      from (select row_number() over (order by t112.relation_id) as _n, (('{"relation":{"id":"' || t113.id || '","label":') || (to_json(t113.label) ||
          ',"kind":"' || upper(t113.kind))) || (('","since":' || case when t113.since is null then 'null' else ('{"text":"' || t113.since || '","earliest":') ||
          (case t113.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t113.since_earliest || '"' end || ',"latest":' ||
          case t113.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t113.since_latest || '"' end || '}') end || ',"until":'
          ) || (case when t113.until is null then 'null' else ('{"text":"' || t113.until || '","earliest":') || (case t113.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t113.until_earliest || '"' end || ',"latest":' || case t113.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t113.until_latest || '"' end || '}') end || '},"citation":' || case when t114.id is null then 'null'
          else (('{"id":"' || t114.id) || ('","startOffset":' || coalesce(t114.start_offset::text, 'null') || ',"endOffset":')) ||
          ((coalesce(t114.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t114.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t114.phrase)::text, 'null') || '}')) end || '}')) as _told
        from (select t110.id as relation_id,
          (select t111.id from told_citation2 t111 where t111.record_id = t110.id and t111.support_type = 'supports' and t111.set_aside is null order by t111.id
              limit 1) as citation_id from told_relation7 t110 where t110.subject_id = $23 and t110.object_id = t109.record_id) t112
        left join relation t113 on t113.id = t112.relation_id
        left join citation t114 on t114.id = t112.citation_id order by _n limit 20) t115), ']') from p17 t109), x19(id, json) as
(select t116._n, concat('[',
    (select string_agg(t122._told, ',')
      from (select row_number() over (order by t119.relation_id) as _n, (('{"relation":{"id":"' || t120.id || '","label":') || (to_json(t120.label) ||
          ',"kind":"' || upper(t120.kind))) || (('","since":' || case when t120.since is null then 'null' else ('{"text":"' || t120.since || '","earliest":') ||
          (case t120.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t120.since_earliest || '"' end || ',"latest":' ||
          case t120.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t120.since_latest || '"' end || '}') end || ',"until":'
          ) || (case when t120.until is null then 'null' else ('{"text":"' || t120.until || '","earliest":') || (case t120.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t120.until_earliest || '"' end || ',"latest":' || case t120.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t120.until_latest || '"' end || '}') end || '},"citation":' || case when t121.id is null then 'null'
          else (('{"id":"' || t121.id) || ('","startOffset":' || coalesce(t121.start_offset::text, 'null') || ',"endOffset":')) ||
          ((coalesce(t121.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t121.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t121.phrase)::text, 'null') || '}')) end || '}')) as _told
        from (select t117.id as relation_id,
          (select t118.id from told_citation2 t118 where t118.record_id = t117.id and t118.support_type = 'supports' and t118.set_aside is null order by t118.id
              limit 1) as citation_id from told_relation7 t117 where t117.subject_id = $24 and t117.object_id = t116.record_id) t119
        left join relation t120 on t120.id = t119.relation_id
        left join citation t121 on t121.id = t119.citation_id order by _n limit 20) t122), ']') from p17 t116), x20(id, json) as
(select 1, concat('[',
    (select string_agg(t123._told, ',')
      from (select t107._n as _n, concat(('{"record":{"id":"' || t108.id || '","recordKind":') || (to_json(upper(t108.record_kind)) || ',"label":' ||
          to_json(t108.label) || '},"a":'),
          (select x18.json from x18 where x18.id = t107._n), ',"b":',
          (select x19.json from x19 where x19.id = t107._n), '}') as _told from p17 t107
        left join record t108 on t108.id = t107.record_id order by _n limit 100) t123), ']')) select concat('{"data":{"compare":', coalesce(
    (select concat('{"counts":',
        (select x9.json from x9), ',"memberships":',
        (select x11.json from x11), ',"stances":',
        (select x16.json from x16), ',"relations":',
        (select x20.json from x20), '}')
      from (select 1 where exists
        (select 1 from record t2 where t2.id = $1 and t2.retired is null) and exists
        (select 1 from record t3 where t3.id = $2 and t3.retired is null)) t1), 'null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

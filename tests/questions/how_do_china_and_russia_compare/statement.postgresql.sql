with parts_of_a_b_1(side, whole_id, id) as materialized (with recursive part(side, whole_id, id) as
  (select *
    from (select 'a' as side, t15.id as whole_id, t15.id as id from actor t15 where t15.id = $1 union select 'b' as side, t16.id as whole_id, t16.id as id from
        actor t16 where t16.id = $2) t17 union select part.side, part.whole_id, t14.subject_id from part join relation t14 on t14.object_id = part.id and
        t14.kind = 'part_of') select * from part), linked_to_a_b_2(side, whole_id, id, first_day, last_day) as materialized
(select distinct t11.side, t11.whole_id, case n when 1 then t11.id when 2 then t12.id else t13.person_id end, case n when 3 then t13.likely_from else
    '0000-00-00' end, case n when 3 then t13.likely_until else '9999-99-99' end from parts_of_a_b_1 t11
  left join office t12 on t12.body_id = t11.id
  left join tenure t13 on t13.office_id = t12.id cross join
  (select 1 as n union all select 2 union all select 3) t18 where case n when 1 then t11.id when 2 then t12.id else t13.person_id end is not null),
      joint_actions3(side, kind, id, event_id, day, first_day, last_day, tenure_id) as materialized (with candidates as
  (select *
    from (select t9.side, t9.whole_id, 'participation', t8.id, t8.meeting_id, t8.meeting_start_earliest, t8.actor_id, t8.represents_id, t8.office_id,
        t10.start_earliest, case when t10."end" is null then t10.start_latest else t10.end_latest end from linked_to_a_b_2 t9 cross join participation t8 cross
        join meeting t10 where (t8.actor_id = t9.id or t8.represents_id = t9.id or t8.office_id = t9.id) and t9.id || '' = t9.id and t10.id = t8.meeting_id and
        t8.meeting_start_earliest <= t9.last_day and case when t10."end" is null then t10.start_latest else t10.end_latest end >= t9.first_day and (t9.id =
        t9.whole_id or t8.represents_id = t9.id or (t8.represents_id is null and (t8.office_id is null or t8.office_id = t9.id))) and t8.rank <> 'deprecated'
        and t8.attendance in ('present', 'remote') union all select t20.side, t20.whole_id, 'statement', t19.id, t19.id, t19.date_earliest, t19.speaker_id,
        t19.principal_id, t19.office_id, t19.date_earliest, t19.date_latest from linked_to_a_b_2 t20 cross join statement t19 where (t19.speaker_id = t20.id or
        t19.principal_id = t20.id or t19.office_id = t20.id) and t20.id || '' = t20.id and t19.date_earliest <= t20.last_day and t19.date_latest >=
        t20.first_day and (t20.id = t20.whole_id or t19.principal_id = t20.id or (t19.principal_id is null and (t19.office_id is null or t19.office_id =
        t20.id))) union all select t22.side, t22.whole_id, 'target', t21.id, t21.statement_id, t21.statement_date_earliest, t21.record_id, null, null,
        t23.date_earliest, t23.date_latest from linked_to_a_b_2 t22 cross join target t21 cross join statement t23 where (t21.record_id = t22.id) and t22.id ||
        '' = t22.id and t23.id = t21.statement_id and t21.statement_date_earliest <= t22.last_day and t23.date_latest >= t22.first_day and t21.rank <>
        'deprecated') candidates(side, whole_id, kind, id, event_id, day, actor_id, principal_id, office_id, first_day, last_day)) select t25.side, t25.kind,
        t25.id, t25.event_id, t25.day, t25.first_day, t25.last_day, nullif(min(case when t25.actor_id = t25.whole_id then '' else coalesce(t25.tenure_id, '')
        end), '')
  from (select t24.side, t24.whole_id, t24.kind, t24.id, t24.event_id, t24.day, t24.actor_id, t24.principal_id, t24.office_id, t24.first_day, t24.last_day,
      coalesce(t24.principal_id, t26.body_id, t28.body_id, case when t24.office_id is null and not exists
      (select 1 from tenure t29 where t29.person_id = t24.actor_id and t29.possible_from <= t24.last_day and t29.possible_until >= t24.first_day and t29.rank <>
          'deprecated' offset 0) then t24.actor_id end) as for_id, t27.id as tenure_id
    from (select *
      from (select side, whole_id, kind, id, event_id, day, actor_id, principal_id, office_id, first_day, last_day, min(side) over (partition by event_id) as
          min_side, max(side) over (partition by event_id) as max_side from candidates) sided where min_side <> max_side) t24
    left join office t26 on t26.id = t24.office_id and t24.principal_id is null
    left join tenure t27 on t27.person_id = t24.actor_id and t24.principal_id is null and t24.office_id is null and t27.likely_from <= t24.last_day and
        t27.likely_until >= t24.first_day and t27.rank <> 'deprecated'
    left join office t28 on t28.id = t27.office_id) t25 where (t25.actor_id = t25.whole_id or t25.for_id = t25.whole_id or (t25.for_id in
      (select id from parts_of_a_b_1) and exists (with recursive t30(id) as
        (select t25.for_id union select t33.id from t30 join relation t31 on t31.subject_id = t30.id and t31.kind = 'part_of' join actor t32 on t32.id = t30.id
            and t32.kind <> 'state' join actor t33 on t33.id = t31.object_id where t30.id || '' = t30.id and t31.likely_from <= t25.last_day and
            t31.likely_until >= t25.first_day and t31.rank <> 'deprecated') select 1 from t30 where t30.id = t25.whole_id))) group by t25.side, t25.kind,
            t25.id, t25.event_id, t25.day, t25.first_day, t25.last_day), joint4(type, event_id, day, _place) as materialized
(select type, event_id, day, row_number() over (partition by type order by day desc, event_id desc)
  from (select type, event_id, max(day) as day
    from (select case when kind = 'participation' then 'meeting' when (kind = 'statement') = (side = 'a') then 'a_to_b' else 'b_to_a' end as type, side,
        event_id, day from joint_actions3) t36 where type <> 'meeting' or
    (select 1 from meeting t35 where t35.id = event_id and t35.status = 'held' limit 1) is not null group by type, event_id having count(distinct side) = 2)
        t37), contacts_meeting5(event_id, day, _place) as materialized
(select event_id, day, _place from joint4 where type = 'meeting'), parts6(event_id, whole_id) as materialized (with recursive linked as
  (select t4.event_id, t7.part_of_id from contacts_meeting5 t4 join meeting t7 on t7.id = t4.event_id where t4._place <= 1000), t6(event_id, whole_id) as
  (select event_id, event_id from linked where not exists
    (select 1 from linked t5 where t5.event_id = linked.part_of_id) union select linked.event_id, t6.whole_id from t6 join linked on linked.part_of_id =
        t6.event_id) select event_id, whole_id from t6), whole7(event_id, day, _place) as materialized
(select t2.event_id, t3.day, row_number() over (order by t3._place) from parts6 t2 join contacts_meeting5 t3 on t3.event_id = t2.event_id where t2.whole_id =
    t2.event_id), told_membership8(id, revision, label, note, since, until, disputed, rank, confidence, alliance_id, actor_id, status, possible_from,
    possible_until, likely_from, likely_until, certain_from, certain_until, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t45.id, t45.revision, t45.label, t45.note, t45.since, t45.until, t45.disputed, t45.rank, t45.confidence, t45.alliance_id, t45.actor_id, t45.status,
    t45.possible_from, t45.possible_until, t45.likely_from, t45.likely_until, t45.certain_from, t45.certain_until, t45.since_earliest, t45.since_latest,
    t45.until_earliest, t45.until_latest from membership t45 where t45.rank <> 'deprecated'), told_citation9(id, revision, label, note, record_id, document_id,
    support_type, since, until, value, as_printed, set_aside, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field, attested_from,
    attested_until, presumed_from, presumed_until, value_first, value_last, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t47.id, t47.revision, t47.label, t47.note, t47.record_id, t47.document_id, t47.support_type, t47.since, t47.until, t47.value, t47.as_printed,
    t47.set_aside, t47.start_offset, t47.end_offset, t47.span_sha256, t47.page, t47.phrase, t47.prefix, t47.suffix, t47.field, t47.attested_from,
    t47.attested_until, t47.presumed_from, t47.presumed_until, t47.value_first, t47.value_last, t47.since_earliest, t47.since_latest, t47.until_earliest,
    t47.until_latest from citation t47 where true), told_tenure10(id, revision, label, note, since, until, disputed, rank, confidence, person_id, office_id,
    acting, possible_from, possible_until, likely_from, likely_until, certain_from, certain_until, since_earliest, since_latest, until_earliest, until_latest)
    as not materialized
(select t55.id, t55.revision, t55.label, t55.note, t55.since, t55.until, t55.disputed, t55.rank, t55.confidence, t55.person_id, t55.office_id, t55.acting,
    t55.possible_from, t55.possible_until, t55.likely_from, t55.likely_until, t55.certain_from, t55.certain_until, t55.since_earliest, t55.since_latest,
    t55.until_earliest, t55.until_latest from tenure t55 where t55.rank <> 'deprecated'), told_relation11(id, revision, label, note, since, until, disputed,
    rank, confidence, subject_id, kind, object_id, possible_from, possible_until, likely_from, likely_until, certain_from, certain_until, since_earliest,
    since_latest, until_earliest, until_latest) as not materialized
(select t64.id, t64.revision, t64.label, t64.note, t64.since, t64.until, t64.disputed, t64.rank, t64.confidence, t64.subject_id, t64.kind, t64.object_id,
    t64.possible_from, t64.possible_until, t64.likely_from, t64.likely_until, t64.certain_from, t64.certain_until, t64.since_earliest, t64.since_latest,
    t64.until_earliest, t64.until_latest from relation t64 where t64.rank <> 'deprecated'), actions12(side, kind, id, event_id, day, first_day, last_day,
    tenure_id) as materialized (with candidates as
  (select *
    from (select t80.side, t80.whole_id, 'participation', t79.id, t79.meeting_id, t79.meeting_start_earliest, t79.actor_id, t79.represents_id, t79.office_id,
        t81.start_earliest, case when t81."end" is null then t81.start_latest else t81.end_latest end from linked_to_a_b_2 t80 cross join participation t79
        cross join meeting t81 where (t79.actor_id = t80.id or t79.represents_id = t80.id or t79.office_id = t80.id) and t80.id || '' = t80.id and t81.id =
        t79.meeting_id and t79.meeting_start_earliest <= t80.last_day and case when t81."end" is null then t81.start_latest else t81.end_latest end >=
        t80.first_day and (t80.id = t80.whole_id or t79.represents_id = t80.id or (t79.represents_id is null and (t79.office_id is null or t79.office_id =
        t80.id))) and t79.rank <> 'deprecated' and t79.attendance in ('present', 'remote') union all select t83.side, t83.whole_id, 'statement', t82.id, t82.id,
        t82.date_earliest, t82.speaker_id, t82.principal_id, t82.office_id, t82.date_earliest, t82.date_latest from linked_to_a_b_2 t83 cross join statement t82
        where (t82.speaker_id = t83.id or t82.principal_id = t83.id or t82.office_id = t83.id) and t83.id || '' = t83.id and t82.date_earliest <= t83.last_day
        and t82.date_latest >= t83.first_day and (t83.id = t83.whole_id or t82.principal_id = t83.id or (t82.principal_id is null and (t82.office_id is null or
        t82.office_id = t83.id))) union all select t85.side, t85.whole_id, 'target', t84.id, t84.statement_id, t84.statement_date_earliest, t84.record_id, null,
        null, t86.date_earliest, t86.date_latest from linked_to_a_b_2 t85 cross join target t84 cross join statement t86 where (t84.record_id = t85.id) and
        t85.id || '' = t85.id and t86.id = t84.statement_id and t84.statement_date_earliest <= t85.last_day and t86.date_latest >= t85.first_day and t84.rank <>
        'deprecated') candidates(side, whole_id, kind, id, event_id, day, actor_id, principal_id, office_id, first_day, last_day)) select t88.side, t88.kind,
        t88.id, t88.event_id, t88.day, t88.first_day, t88.last_day, nullif(min(case when t88.actor_id = t88.whole_id then '' else coalesce(t88.tenure_id, '')
        end), '')
  from (select t87.side, t87.whole_id, t87.kind, t87.id, t87.event_id, t87.day, t87.actor_id, t87.principal_id, t87.office_id, t87.first_day, t87.last_day,
      coalesce(t87.principal_id, t89.body_id, t91.body_id, case when t87.office_id is null and not exists
      (select 1 from tenure t92 where t92.person_id = t87.actor_id and t92.possible_from <= t87.last_day and t92.possible_until >= t87.first_day and t92.rank <>
          'deprecated' offset 0) then t87.actor_id end) as for_id, t90.id as tenure_id from candidates t87
    left join office t89 on t89.id = t87.office_id and t87.principal_id is null
    left join tenure t90 on t90.person_id = t87.actor_id and t87.principal_id is null and t87.office_id is null and t90.likely_from <= t87.last_day and
        t90.likely_until >= t87.first_day and t90.rank <> 'deprecated'
    left join office t91 on t91.id = t90.office_id) t88 where (t88.actor_id = t88.whole_id or t88.for_id = t88.whole_id or (t88.for_id in
      (select id from parts_of_a_b_1) and exists (with recursive t93(id) as
        (select t88.for_id union select t96.id from t93 join relation t94 on t94.subject_id = t93.id and t94.kind = 'part_of' join actor t95 on t95.id = t93.id
            and t95.kind <> 'state' join actor t96 on t96.id = t94.object_id where t93.id || '' = t93.id and t94.likely_from <= t88.last_day and
            t94.likely_until >= t88.first_day and t94.rank <> 'deprecated') select 1 from t93 where t93.id = t88.whole_id))) group by t88.side, t88.kind,
            t88.id, t88.event_id, t88.day, t88.first_day, t88.last_day), p13 as materialized
(select t100.*, row_number() over (order by t100.place) as _n
  from (select 'memberships' as counted, 3 as place, t41.n as a, t41.cited as a_cited, t42.n as b, t42.cited as b_cited
    from (select count(*) as n, count(
        (select t46.id from told_citation9 t46 where t46.record_id = t44.id and t46.support_type = 'supports' and t46.set_aside is null order by t46.id limit
            1)) as cited
      from (select t43.id from told_membership8 t43 where t43.actor_id = $5 order by t43.id limit 10000) t44) t41 cross join
    (select count(*) as n, count(
        (select t50.id from told_citation9 t50 where t50.record_id = t49.id and t50.support_type = 'supports' and t50.set_aside is null order by t50.id limit
            1)) as cited
      from (select t48.id from told_membership8 t48 where t48.actor_id = $6 order by t48.id limit 10000) t49) t42 union all select 'tenures' as counted, 4 as
          place, t51.n as a, t51.cited as a_cited, t52.n as b, t52.cited as b_cited
    from (select count(*) as n, count(
        (select t56.id from told_citation9 t56 where t56.record_id = t54.id and t56.support_type = 'supports' and t56.set_aside is null order by t56.id limit
            1)) as cited
      from (select t53.id from told_tenure10 t53 where t53.person_id = $7 order by t53.id limit 10000) t54) t51 cross join
    (select count(*) as n, count(
        (select t59.id from told_citation9 t59 where t59.record_id = t58.id and t59.support_type = 'supports' and t59.set_aside is null order by t59.id limit
            1)) as cited
      from (select t57.id from told_tenure10 t57 where t57.person_id = $8 order by t57.id limit 10000) t58) t52 union all select 'relations' as counted, 5 as
          place, t60.n as a, t60.cited as a_cited, t61.n as b, t61.cited as b_cited
    from (select count(*) as n, count(
        (select t65.id from told_citation9 t65 where t65.record_id = t63.id and t65.support_type = 'supports' and t65.set_aside is null order by t65.id limit
            1)) as cited
      from (select t62.id from told_relation11 t62 where t62.subject_id = $9 order by t62.id limit 10000) t63) t60 cross join
    (select count(*) as n, count(
        (select t68.id from told_citation9 t68 where t68.record_id = t67.id and t68.support_type = 'supports' and t68.set_aside is null order by t68.id limit
            1)) as cited
      from (select t66.id from told_relation11 t66 where t66.subject_id = $10 order by t66.id limit 10000) t67) t61 union all select 'relations_towards' as
          counted, 6 as place, t69.n as a, t69.cited as a_cited, t70.n as b, t70.cited as b_cited
    from (select count(*) as n, count(
        (select t73.id from told_citation9 t73 where t73.record_id = t72.id and t73.support_type = 'supports' and t73.set_aside is null order by t73.id limit
            1)) as cited
      from (select t71.id from told_relation11 t71 where t71.object_id = $11 order by t71.id limit 10000) t72) t69 cross join
    (select count(*) as n, count(
        (select t76.id from told_citation9 t76 where t76.record_id = t75.id and t76.support_type = 'supports' and t76.set_aside is null order by t76.id limit
            1)) as cited
      from (select t74.id from told_relation11 t74 where t74.object_id = $12 order by t74.id limit 10000) t75) t70 union all select t78.counted, t78.place,
          coalesce(sum(case when side = 'a' then n end), 0), coalesce(sum(case when side = 'a' then cited end), 0), coalesce(sum(case when side = 'b' then n
          end), 0), coalesce(sum(case when side = 'b' then cited end), 0)
    from (select 'participations' as counted, 0 as place, 'participation' as kind union all select 'statements' as counted, 1 as place, 'statement' as kind
        union all select 'targeted_by' as counted, 2 as place, 'target' as kind) t78
    left join
    (select kind, side, count(*) as n, count(
        (select t98.id from told_citation9 t98 where t98.record_id = t77.id and t98.support_type = 'supports' and t98.set_aside is null order by t98.id limit
            1)) as cited
      from (select kind, side, id, row_number() over (partition by kind, side order by id) as _place from actions12) t77 where _place <= 10000 group by kind,
          side) t99 using (kind) group by t78.counted, t78.place) t100), x14(id, json) as
(select 1, concat('[',
    (select string_agg(t102._told, ',')
      from (select t101._n as _n, (('{"counted":"' || t101.counted) || ('","a":' || t101.a || ',"a_cited":')) || ((t101.a_cited || ',"b":' || t101.b) || (
          ',"b_cited":' || t101.b_cited || '}')) as _told from p13 t101 order by _n limit 7) t102), ']')), p15 as materialized
(select t110.*, row_number() over (order by t110.shared desc, t110.alliance_id) as _n
  from (select t107.*, t107.a_id is not null and t107.b_id is not null as shared,
    (select t108.id from told_citation9 t108 where t108.record_id = t107.a_id and t108.support_type = 'supports' and t108.set_aside is null order by t108.id
        limit 1) as a_citation_id,
    (select t109.id from told_citation9 t109 where t109.record_id = t107.b_id and t109.support_type = 'supports' and t109.set_aside is null order by t109.id
        limit 1) as b_citation_id
    from (select t106.alliance_id, min(t106.a) as a_id, min(t106.b) as b_id
      from (select t104.alliance_id, t104.id as a, null as b from told_membership8 t104 where t104.actor_id = $13 and t104.status in ('member', 'signatory')
          union all select t105.alliance_id, null as a, t105.id as b from told_membership8 t105 where t105.actor_id = $14 and t105.status in ('member',
          'signatory')) t106 group by t106.alliance_id) t107) t110), x16(id, json) as
(select 1, concat('[',
    (select string_agg(t117._told, ',')
      from (select t111._n as _n, (('{"alliance":{"id":"' || t112.id || '","label":') || (to_json(t112.label) || '},"shared":' || case when t111.shared then
          'true' else 'false' end || ',"a":')) || ((case when t113.id is null then 'null' else (('{"id":"' || t113.id) || ('","label":' || to_json(t113.label)
          || ',"status":"')) || ((t113.status || '","since":' || case when t113.since is null then 'null' else ('{"text":"' || t113.since || '","earliest":') ||
          (case t113.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t113.since_earliest || '"' end || ',"latest":' ||
          case t113.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t113.since_latest || '"' end || '}') end) || (
          ',"until":' || case when t113.until is null then 'null' else ('{"text":"' || t113.until || '","earliest":') || (case t113.until_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t113.until_earliest || '"' end || ',"latest":' || case t113.until_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t113.until_latest || '"' end || '}') end || '}')) end || ',"a_citation":' || case
          when t114.id is null then 'null' else (('{"id":"' || t114.id) || ('","start_offset":' || coalesce(t114.start_offset::text, 'null') || ',"end_offset":'
          )) || ((coalesce(t114.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t114.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t114.phrase)::text, 'null') || '}')) end || ',"b":') || (case when t115.id is null then 'null' else (('{"id":"' || t115.id) || (
          '","label":' || to_json(t115.label) || ',"status":"')) || ((t115.status || '","since":' || case when t115.since is null then 'null' else ('{"text":"'
          || t115.since || '","earliest":') || (case t115.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t115.since_earliest || '"' end || ',"latest":' || case t115.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t115.since_latest || '"' end || '}') end) || (',"until":' || case when t115.until is null then 'null' else ('{"text":"' || t115.until ||
          '","earliest":') || (case t115.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t115.until_earliest || '"' end
          || ',"latest":' || case t115.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t115.until_latest || '"' end || '}')
          end || '}')) end || ',"b_citation":' || case when t116.id is null then 'null' else (('{"id":"' || t116.id) || ('","start_offset":' ||
          coalesce(t116.start_offset::text, 'null') || ',"end_offset":')) || ((coalesce(t116.end_offset::text, 'null') || ',"page":' ||
          coalesce(to_json(t116.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t116.phrase)::text, 'null') || '}')) end || '}')) as _told from p15
          t111
        left join alliance t112 on t112.id = t111.alliance_id
        left join membership t113 on t113.id = t111.a_id
        left join citation t114 on t114.id = t111.a_citation_id
        left join membership t115 on t115.id = t111.b_id
        left join citation t116 on t116.id = t111.b_citation_id order by _n limit 200) t117), ']')), told_target13(id, revision, label, note, since, until,
            disputed, rank, confidence, statement_id, record_id, role, mention, stance, since_earliest, since_latest, until_earliest, until_latest,
            statement_date_earliest) as not materialized
(select t121.id, t121.revision, t121.label, t121.note, t121.since, t121.until, t121.disputed, t121.rank, t121.confidence, t121.statement_id, t121.record_id,
    t121.role, t121.mention, t121.stance, t121.since_earliest, t121.since_latest, t121.until_earliest, t121.until_latest, t121.statement_date_earliest from
    target t121 where t121.rank <> 'deprecated'), stood14(side, record_id, stance, n) as materialized
(select t119.side, t120.record_id, t120.stance, count(*)
  from (select side, id, row_number() over (partition by side order by day desc, id desc) as _place from actions12 where kind = 'statement') t119 join
      told_target13 t120 on t120.statement_id = t119.id where t119._place <= 2000 group by t119.side, t120.record_id, t120.stance), p19 as materialized
(select t122.*, row_number() over (order by t122.n desc, t122.record_id) as _n, count(*) over () as _size
  from (select record_id, sum(case when side = 'a' then n else 0 end) as a_count, sum(case when side = 'b' then n else 0 end) as b_count, sum(n) as n from
      stood14 group by record_id having count(distinct side) = 2 and true order by n desc, record_id limit 6) t122), x20(id, json) as
(select t125._n, concat('[',
    (select string_agg(t127._told, ',')
      from (select row_number() over (order by t126.statements desc, t126.stance) as _n, ('{"stance":"' || t126.stance) || ('","statements":' || t126.statements
          || '}') as _told
        from (select stance, n as statements from stood14 where side = 'a' and record_id = t125.record_id) t126 order by _n limit 7) t127), ']') from p19 t125),
            x21(id, json) as
(select t128._n, concat('[',
    (select string_agg(t130._told, ',')
      from (select row_number() over (order by t129.statements desc, t129.stance) as _n, ('{"stance":"' || t129.stance) || ('","statements":' || t129.statements
          || '}') as _told
        from (select stance, n as statements from stood14 where side = 'b' and record_id = t128.record_id) t129 order by _n limit 7) t130), ']') from p19 t128),
            x22(id, json) as
(select 1, concat('[',
    (select string_agg(t131._told, ',')
      from (select t123._n as _n, concat((('{"record":{"id":"' || t124.id) || ('","record_kind":' || to_json(t124.record_kind) || ',"label":')) ||
          ((to_json(t124.label) || '},"a_count":' || t123.a_count) || (',"b_count":' || t123.b_count || ',"a":')),
          (select x20.json from x20 where x20.id = t123._n), ',"b":',
          (select x21.json from x21 where x21.id = t123._n), '}') as _told from p19 t123
        left join record t124 on t124.id = t123.record_id order by _n limit 5) t131), ']')), p23 as materialized
(select t137.*, row_number() over (order by t137.record_id) as _n, count(*) over () as _size
  from (select record_id
    from (select t134.object_id as record_id from told_relation11 t134 where t134.subject_id = $15 intersect select t135.object_id as record_id from
        told_relation11 t135 where t135.subject_id = $16) t136 where true order by record_id limit 6) t137), x24(id, json) as
(select t140._n, concat('[',
    (select string_agg(t146._told, ',')
      from (select row_number() over (order by t143.relation_id) as _n, (('{"relation":{"id":"' || t144.id || '","label":') || (to_json(t144.label) ||
          ',"kind":"' || t144.kind)) || (('","since":' || case when t144.since is null then 'null' else ('{"text":"' || t144.since || '","earliest":') || (case
          t144.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t144.since_earliest || '"' end || ',"latest":' || case
          t144.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t144.since_latest || '"' end || '}') end || ',"until":') ||
          (case when t144.until is null then 'null' else ('{"text":"' || t144.until || '","earliest":') || (case t144.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t144.until_earliest || '"' end || ',"latest":' || case t144.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t144.until_latest || '"' end || '}') end || '},"citation":' || case when t145.id is null then 'null'
          else (('{"id":"' || t145.id) || ('","start_offset":' || coalesce(t145.start_offset::text, 'null') || ',"end_offset":')) ||
          ((coalesce(t145.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t145.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t145.phrase)::text, 'null') || '}')) end || '}')) as _told
        from (select t141.id as relation_id,
          (select t142.id from told_citation9 t142 where t142.record_id = t141.id and t142.support_type = 'supports' and t142.set_aside is null order by t142.id
              limit 1) as citation_id from told_relation11 t141 where t141.subject_id = $17 and t141.object_id = t140.record_id) t143
        left join relation t144 on t144.id = t143.relation_id
        left join citation t145 on t145.id = t143.citation_id order by _n limit 20) t146), ']') from p23 t140), x25(id, json) as
(select t147._n, concat('[',
    (select string_agg(t153._told, ',')
      from (select row_number() over (order by t150.relation_id) as _n, (('{"relation":{"id":"' || t151.id || '","label":') || (to_json(t151.label) ||
          ',"kind":"' || t151.kind)) || (('","since":' || case when t151.since is null then 'null' else ('{"text":"' || t151.since || '","earliest":') || (case
          t151.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t151.since_earliest || '"' end || ',"latest":' || case
          t151.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t151.since_latest || '"' end || '}') end || ',"until":') ||
          (case when t151.until is null then 'null' else ('{"text":"' || t151.until || '","earliest":') || (case t151.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t151.until_earliest || '"' end || ',"latest":' || case t151.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t151.until_latest || '"' end || '}') end || '},"citation":' || case when t152.id is null then 'null'
          else (('{"id":"' || t152.id) || ('","start_offset":' || coalesce(t152.start_offset::text, 'null') || ',"end_offset":')) ||
          ((coalesce(t152.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t152.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t152.phrase)::text, 'null') || '}')) end || '}')) as _told
        from (select t148.id as relation_id,
          (select t149.id from told_citation9 t149 where t149.record_id = t148.id and t149.support_type = 'supports' and t149.set_aside is null order by t149.id
              limit 1) as citation_id from told_relation11 t148 where t148.subject_id = $18 and t148.object_id = t147.record_id) t150
        left join relation t151 on t151.id = t150.relation_id
        left join citation t152 on t152.id = t150.citation_id order by _n limit 20) t153), ']') from p23 t147), x26(id, json) as
(select 1, concat('[',
    (select string_agg(t154._told, ',')
      from (select t138._n as _n, concat(('{"record":{"id":"' || t139.id || '","record_kind":') || (to_json(t139.record_kind) || ',"label":' ||
          to_json(t139.label) || '},"a":'),
          (select x24.json from x24 where x24.id = t138._n), ',"b":',
          (select x25.json from x25 where x25.id = t138._n), '}') as _told from p23 t138
        left join record t139 on t139.id = t138.record_id order by _n limit 5) t154), ']')) select concat('{"data":', coalesce(
    (select concat('{"meeting_count":' || t1.meeting_count || ',"counts":',
        (select x14.json from x14), ',"memberships":',
        (select x16.json from x16), ',"stances":',
        (select x22.json from x22), ',"stances_next":', coalesce(to_json(
            (select encode(convert_to('stances' || ' ' || cast(t132.n as text) || ' ' || cast(t132.record_id as text), 'UTF8'), 'hex') from p19 t132 where _n =
                5 and _size > 5))::text, 'null'), ',"relations":',
        (select x26.json from x26), ',"relations_next":', coalesce(to_json(
            (select encode(convert_to('relations' || ' ' || cast(t155.record_id as text), 'UTF8'), 'hex') from p23 t155 where _n = 5 and _size > 5))::text,
                'null'), '}')
      from (select
        (select count(*) from whole7 where _place <= 1000) as meeting_count where exists
        (select 1 from record t38 where t38.id = $3 and t38.retired is null) and exists
        (select 1 from record t39 where t39.id = $4 and t39.retired is null)) t1), ' null'), ',"revision":',
  (select value from counter where name = 'revision'), '}')

with parts_of_a_b_1(side, whole_id, id) as materialized (with recursive part(side, whole_id, id) as
  (select *
    from (select 'a' as side, t15.id as whole_id, t15.id as id from actor t15 where t15.id = $1 union select 'b' as side, t16.id as whole_id, t16.id as id from
        actor t16 where t16.id = $2) t17 union select part.side, part.whole_id, t14.subject_id from part join relation t14 on t14.object_id = part.id and
        t14.kind = 'part_of') select * from part), linked_to_a_b_2(side, whole_id, id, first_day, last_day) as materialized
(select distinct t11.side, t11.whole_id, case n when 1 then t11.id when 2 then t12.id else t13.person_id end, case n when 3 then t13.likely_from else
    '0000-00-00' end, case n when 3 then t13.likely_until else '9999-99-99' end from parts_of_a_b_1 t11
  left join office t12 on t12.body_id = t11.id
  left join tenure t13 on t13.office_id = t12.id cross join
  (select 1 as n union all select 2 union all select 3) t18 where case n when 1 then t11.id when 2 then t12.id else t13.person_id end is not null),
      joint_actions3(side, kind, id, event_id, day, first_day, last_day, tenure_id) as materialized (with candidates as
  (select *
    from (select t9.side, t9.whole_id, 'participation', t8.id, t8.meeting_id, t8.meeting_start_earliest, t8.actor_id, t8.represents_id, t8.office_id,
        t10.start_earliest, case when t10."end" is null then t10.start_latest else t10.end_latest end from linked_to_a_b_2 t9 cross join participation t8 cross
        join meeting t10 where (t8.actor_id = t9.id or t8.represents_id = t9.id or t8.office_id = t9.id) and t9.id || '' = t9.id and t10.id = t8.meeting_id and
        t8.meeting_start_earliest <= t9.last_day and case when t10."end" is null then t10.start_latest else t10.end_latest end >= t9.first_day and (t9.id =
        t9.whole_id or t8.represents_id = t9.id or (t8.represents_id is null and (t8.office_id is null or t8.office_id = t9.id))) and t8.rank <> 'deprecated'
        and t8.attendance in ('present', 'remote') union all select t20.side, t20.whole_id, 'statement', t19.id, t19.id, t19.date_earliest, t19.speaker_id,
        t19.principal_id, t19.office_id, t19.date_earliest, t19.date_latest from linked_to_a_b_2 t20 cross join statement t19 where (t19.speaker_id = t20.id or
        t19.principal_id = t20.id or t19.office_id = t20.id) and t20.id || '' = t20.id and t19.date_earliest <= t20.last_day and t19.date_latest >=
        t20.first_day and (t20.id = t20.whole_id or t19.principal_id = t20.id or (t19.principal_id is null and (t19.office_id is null or t19.office_id =
        t20.id))) union all select t22.side, t22.whole_id, 'target', t21.id, t21.statement_id, t21.statement_date_earliest, t21.record_id, null, null,
        t23.date_earliest, t23.date_latest from linked_to_a_b_2 t22 cross join target t21 cross join statement t23 where (t21.record_id = t22.id) and t22.id ||
        '' = t22.id and t23.id = t21.statement_id and t21.statement_date_earliest <= t22.last_day and t23.date_latest >= t22.first_day and t21.rank <>
        'deprecated') candidates(side, whole_id, kind, id, event_id, day, actor_id, principal_id, office_id, first_day, last_day)) select t25.side, t25.kind,
        t25.id, t25.event_id, t25.day, t25.first_day, t25.last_day, nullif(min(case when t25.actor_id = t25.whole_id then '' else coalesce(t25.tenure_id, '')
        end), '')
  from (select t24.side, t24.whole_id, t24.kind, t24.id, t24.event_id, t24.day, t24.actor_id, t24.principal_id, t24.office_id, t24.first_day, t24.last_day,
      coalesce(t24.principal_id, t26.body_id, t28.body_id, case when t24.office_id is null and not exists
      (select 1 from tenure t29 where t29.person_id = t24.actor_id and t29.possible_from <= t24.last_day and t29.possible_until >= t24.first_day and t29.rank <>
          'deprecated' offset 0) then t24.actor_id end) as for_id, t27.id as tenure_id
    from (select *
      from (select side, whole_id, kind, id, event_id, day, actor_id, principal_id, office_id, first_day, last_day, min(side) over (partition by event_id) as
          min_side, max(side) over (partition by event_id) as max_side from candidates) sided where min_side <> max_side) t24
    left join office t26 on t26.id = t24.office_id and t24.principal_id is null
    left join tenure t27 on t27.person_id = t24.actor_id and t24.principal_id is null and t24.office_id is null and t27.likely_from <= t24.last_day and
        t27.likely_until >= t24.first_day and t27.rank <> 'deprecated'
    left join office t28 on t28.id = t27.office_id) t25 where (t25.actor_id = t25.whole_id or t25.for_id = t25.whole_id or (t25.for_id in
      (select id from parts_of_a_b_1) and exists (with recursive t30(id) as
        (select t25.for_id union select t33.id from t30 join relation t31 on t31.subject_id = t30.id and t31.kind = 'part_of' join actor t32 on t32.id = t30.id
            and t32.kind <> 'state' join actor t33 on t33.id = t31.object_id where t30.id || '' = t30.id and t31.likely_from <= t25.last_day and
            t31.likely_until >= t25.first_day and t31.rank <> 'deprecated') select 1 from t30 where t30.id = t25.whole_id))) group by t25.side, t25.kind,
            t25.id, t25.event_id, t25.day, t25.first_day, t25.last_day), joint4(type, event_id, day, _place) as materialized
(select type, event_id, day, row_number() over (partition by type order by day desc, event_id desc)
  from (select type, event_id, max(day) as day
    from (select case when kind = 'participation' then 'meeting' when (kind = 'statement') = (side = 'a') then 'a_to_b' else 'b_to_a' end as type, side,
        event_id, day from joint_actions3) t36 where type <> 'meeting' or
    (select 1 from meeting t35 where t35.id = event_id and t35.status = 'held' limit 1) is not null group by type, event_id having count(distinct side) = 2)
        t37), contacts_meeting5(event_id, day, _place) as materialized
(select event_id, day, _place from joint4 where type = 'meeting'), parts6(event_id, whole_id) as materialized (with recursive linked as
  (select t4.event_id, t7.part_of_id from contacts_meeting5 t4 join meeting t7 on t7.id = t4.event_id where t4._place <= 1000), t6(event_id, whole_id) as
  (select event_id, event_id from linked where not exists
    (select 1 from linked t5 where t5.event_id = linked.part_of_id) union select linked.event_id, t6.whole_id from t6 join linked on linked.part_of_id =
        t6.event_id) select event_id, whole_id from t6), whole7(event_id, day, _place) as materialized
(select t2.event_id, t3.day, row_number() over (order by t3._place) from parts6 t2 join contacts_meeting5 t3 on t3.event_id = t2.event_id where t2.whole_id =
    t2.event_id), told_membership8(id, revision, label, note, since, until, disputed, rank, confidence, alliance_id, actor_id, status, possible_from,
    possible_until, likely_from, likely_until, certain_from, certain_until, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t45.id, t45.revision, t45.label, t45.note, t45.since, t45.until, t45.disputed, t45.rank, t45.confidence, t45.alliance_id, t45.actor_id, t45.status,
    t45.possible_from, t45.possible_until, t45.likely_from, t45.likely_until, t45.certain_from, t45.certain_until, t45.since_earliest, t45.since_latest,
    t45.until_earliest, t45.until_latest from membership t45 where t45.rank <> 'deprecated'), told_citation9(id, revision, label, note, record_id, document_id,
    support_type, since, until, value, as_printed, set_aside, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field, attested_from,
    attested_until, presumed_from, presumed_until, value_first, value_last, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t47.id, t47.revision, t47.label, t47.note, t47.record_id, t47.document_id, t47.support_type, t47.since, t47.until, t47.value, t47.as_printed,
    t47.set_aside, t47.start_offset, t47.end_offset, t47.span_sha256, t47.page, t47.phrase, t47.prefix, t47.suffix, t47.field, t47.attested_from,
    t47.attested_until, t47.presumed_from, t47.presumed_until, t47.value_first, t47.value_last, t47.since_earliest, t47.since_latest, t47.until_earliest,
    t47.until_latest from citation t47 where true), told_tenure10(id, revision, label, note, since, until, disputed, rank, confidence, person_id, office_id,
    acting, possible_from, possible_until, likely_from, likely_until, certain_from, certain_until, since_earliest, since_latest, until_earliest, until_latest)
    as not materialized
(select t55.id, t55.revision, t55.label, t55.note, t55.since, t55.until, t55.disputed, t55.rank, t55.confidence, t55.person_id, t55.office_id, t55.acting,
    t55.possible_from, t55.possible_until, t55.likely_from, t55.likely_until, t55.certain_from, t55.certain_until, t55.since_earliest, t55.since_latest,
    t55.until_earliest, t55.until_latest from tenure t55 where t55.rank <> 'deprecated'), told_relation11(id, revision, label, note, since, until, disputed,
    rank, confidence, subject_id, kind, object_id, possible_from, possible_until, likely_from, likely_until, certain_from, certain_until, since_earliest,
    since_latest, until_earliest, until_latest) as not materialized
(select t64.id, t64.revision, t64.label, t64.note, t64.since, t64.until, t64.disputed, t64.rank, t64.confidence, t64.subject_id, t64.kind, t64.object_id,
    t64.possible_from, t64.possible_until, t64.likely_from, t64.likely_until, t64.certain_from, t64.certain_until, t64.since_earliest, t64.since_latest,
    t64.until_earliest, t64.until_latest from relation t64 where t64.rank <> 'deprecated'), actions12(side, kind, id, event_id, day, first_day, last_day,
    tenure_id) as materialized (with candidates as
  (select *
    from (select t80.side, t80.whole_id, 'participation', t79.id, t79.meeting_id, t79.meeting_start_earliest, t79.actor_id, t79.represents_id, t79.office_id,
        t81.start_earliest, case when t81."end" is null then t81.start_latest else t81.end_latest end from linked_to_a_b_2 t80 cross join participation t79
        cross join meeting t81 where (t79.actor_id = t80.id or t79.represents_id = t80.id or t79.office_id = t80.id) and t80.id || '' = t80.id and t81.id =
        t79.meeting_id and t79.meeting_start_earliest <= t80.last_day and case when t81."end" is null then t81.start_latest else t81.end_latest end >=
        t80.first_day and (t80.id = t80.whole_id or t79.represents_id = t80.id or (t79.represents_id is null and (t79.office_id is null or t79.office_id =
        t80.id))) and t79.rank <> 'deprecated' and t79.attendance in ('present', 'remote') union all select t83.side, t83.whole_id, 'statement', t82.id, t82.id,
        t82.date_earliest, t82.speaker_id, t82.principal_id, t82.office_id, t82.date_earliest, t82.date_latest from linked_to_a_b_2 t83 cross join statement t82
        where (t82.speaker_id = t83.id or t82.principal_id = t83.id or t82.office_id = t83.id) and t83.id || '' = t83.id and t82.date_earliest <= t83.last_day
        and t82.date_latest >= t83.first_day and (t83.id = t83.whole_id or t82.principal_id = t83.id or (t82.principal_id is null and (t82.office_id is null or
        t82.office_id = t83.id))) union all select t85.side, t85.whole_id, 'target', t84.id, t84.statement_id, t84.statement_date_earliest, t84.record_id, null,
        null, t86.date_earliest, t86.date_latest from linked_to_a_b_2 t85 cross join target t84 cross join statement t86 where (t84.record_id = t85.id) and
        t85.id || '' = t85.id and t86.id = t84.statement_id and t84.statement_date_earliest <= t85.last_day and t86.date_latest >= t85.first_day and t84.rank <>
        'deprecated') candidates(side, whole_id, kind, id, event_id, day, actor_id, principal_id, office_id, first_day, last_day)) select t88.side, t88.kind,
        t88.id, t88.event_id, t88.day, t88.first_day, t88.last_day, nullif(min(case when t88.actor_id = t88.whole_id then '' else coalesce(t88.tenure_id, '')
        end), '')
  from (select t87.side, t87.whole_id, t87.kind, t87.id, t87.event_id, t87.day, t87.actor_id, t87.principal_id, t87.office_id, t87.first_day, t87.last_day,
      coalesce(t87.principal_id, t89.body_id, t91.body_id, case when t87.office_id is null and not exists
      (select 1 from tenure t92 where t92.person_id = t87.actor_id and t92.possible_from <= t87.last_day and t92.possible_until >= t87.first_day and t92.rank <>
          'deprecated' offset 0) then t87.actor_id end) as for_id, t90.id as tenure_id from candidates t87
    left join office t89 on t89.id = t87.office_id and t87.principal_id is null
    left join tenure t90 on t90.person_id = t87.actor_id and t87.principal_id is null and t87.office_id is null and t90.likely_from <= t87.last_day and
        t90.likely_until >= t87.first_day and t90.rank <> 'deprecated'
    left join office t91 on t91.id = t90.office_id) t88 where (t88.actor_id = t88.whole_id or t88.for_id = t88.whole_id or (t88.for_id in
      (select id from parts_of_a_b_1) and exists (with recursive t93(id) as
        (select t88.for_id union select t96.id from t93 join relation t94 on t94.subject_id = t93.id and t94.kind = 'part_of' join actor t95 on t95.id = t93.id
            and t95.kind <> 'state' join actor t96 on t96.id = t94.object_id where t93.id || '' = t93.id and t94.likely_from <= t88.last_day and
            t94.likely_until >= t88.first_day and t94.rank <> 'deprecated') select 1 from t93 where t93.id = t88.whole_id))) group by t88.side, t88.kind,
            t88.id, t88.event_id, t88.day, t88.first_day, t88.last_day), p13 as materialized
(select t100.*, row_number() over (order by t100.place) as _n
  from (select 'memberships' as counted, 3 as place, t41.n as a, t41.cited as a_cited, t42.n as b, t42.cited as b_cited
    from (select count(*) as n, count(
        (select t46.id from told_citation9 t46 where t46.record_id = t44.id and t46.support_type = 'supports' and t46.set_aside is null order by t46.id limit
            1)) as cited
      from (select t43.id from told_membership8 t43 where t43.actor_id = $5 order by t43.id limit 10000) t44) t41 cross join
    (select count(*) as n, count(
        (select t50.id from told_citation9 t50 where t50.record_id = t49.id and t50.support_type = 'supports' and t50.set_aside is null order by t50.id limit
            1)) as cited
      from (select t48.id from told_membership8 t48 where t48.actor_id = $6 order by t48.id limit 10000) t49) t42 union all select 'tenures' as counted, 4 as
          place, t51.n as a, t51.cited as a_cited, t52.n as b, t52.cited as b_cited
    from (select count(*) as n, count(
        (select t56.id from told_citation9 t56 where t56.record_id = t54.id and t56.support_type = 'supports' and t56.set_aside is null order by t56.id limit
            1)) as cited
      from (select t53.id from told_tenure10 t53 where t53.person_id = $7 order by t53.id limit 10000) t54) t51 cross join
    (select count(*) as n, count(
        (select t59.id from told_citation9 t59 where t59.record_id = t58.id and t59.support_type = 'supports' and t59.set_aside is null order by t59.id limit
            1)) as cited
      from (select t57.id from told_tenure10 t57 where t57.person_id = $8 order by t57.id limit 10000) t58) t52 union all select 'relations' as counted, 5 as
          place, t60.n as a, t60.cited as a_cited, t61.n as b, t61.cited as b_cited
    from (select count(*) as n, count(
        (select t65.id from told_citation9 t65 where t65.record_id = t63.id and t65.support_type = 'supports' and t65.set_aside is null order by t65.id limit
            1)) as cited
      from (select t62.id from told_relation11 t62 where t62.subject_id = $9 order by t62.id limit 10000) t63) t60 cross join
    (select count(*) as n, count(
        (select t68.id from told_citation9 t68 where t68.record_id = t67.id and t68.support_type = 'supports' and t68.set_aside is null order by t68.id limit
            1)) as cited
      from (select t66.id from told_relation11 t66 where t66.subject_id = $10 order by t66.id limit 10000) t67) t61 union all select 'relations_towards' as
          counted, 6 as place, t69.n as a, t69.cited as a_cited, t70.n as b, t70.cited as b_cited
    from (select count(*) as n, count(
        (select t73.id from told_citation9 t73 where t73.record_id = t72.id and t73.support_type = 'supports' and t73.set_aside is null order by t73.id limit
            1)) as cited
      from (select t71.id from told_relation11 t71 where t71.object_id = $11 order by t71.id limit 10000) t72) t69 cross join
    (select count(*) as n, count(
        (select t76.id from told_citation9 t76 where t76.record_id = t75.id and t76.support_type = 'supports' and t76.set_aside is null order by t76.id limit
            1)) as cited
      from (select t74.id from told_relation11 t74 where t74.object_id = $12 order by t74.id limit 10000) t75) t70 union all select t78.counted, t78.place,
          coalesce(sum(case when side = 'a' then n end), 0), coalesce(sum(case when side = 'a' then cited end), 0), coalesce(sum(case when side = 'b' then n
          end), 0), coalesce(sum(case when side = 'b' then cited end), 0)
    from (select 'participations' as counted, 0 as place, 'participation' as kind union all select 'statements' as counted, 1 as place, 'statement' as kind
        union all select 'targeted_by' as counted, 2 as place, 'target' as kind) t78
    left join
    (select kind, side, count(*) as n, count(
        (select t98.id from told_citation9 t98 where t98.record_id = t77.id and t98.support_type = 'supports' and t98.set_aside is null order by t98.id limit
            1)) as cited
      from (select kind, side, id, row_number() over (partition by kind, side order by id) as _place from actions12) t77 where _place <= 10000 group by kind,
          side) t99 using (kind) group by t78.counted, t78.place) t100), x14(id, json) as
(select 1, concat('[',
    (select string_agg(t102._told, ',')
      from (select t101._n as _n, (('{"counted":"' || upper(t101.counted)) || ('","a":' || t101.a || ',"aCited":')) || ((t101.a_cited || ',"b":' || t101.b) || (
          ',"bCited":' || t101.b_cited || '}')) as _told from p13 t101 order by _n limit 7) t102), ']')), p15 as materialized
(select t110.*, row_number() over (order by t110.shared desc, t110.alliance_id) as _n
  from (select t107.*, t107.a_id is not null and t107.b_id is not null as shared,
    (select t108.id from told_citation9 t108 where t108.record_id = t107.a_id and t108.support_type = 'supports' and t108.set_aside is null order by t108.id
        limit 1) as a_citation_id,
    (select t109.id from told_citation9 t109 where t109.record_id = t107.b_id and t109.support_type = 'supports' and t109.set_aside is null order by t109.id
        limit 1) as b_citation_id
    from (select t106.alliance_id, min(t106.a) as a_id, min(t106.b) as b_id
      from (select t104.alliance_id, t104.id as a, null as b from told_membership8 t104 where t104.actor_id = $13 and t104.status in ('member', 'signatory')
          union all select t105.alliance_id, null as a, t105.id as b from told_membership8 t105 where t105.actor_id = $14 and t105.status in ('member',
          'signatory')) t106 group by t106.alliance_id) t107) t110), x16(id, json) as
(select 1, concat('[',
    (select string_agg(t117._told, ',')
      from (select t111._n as _n, (('{"alliance":{"id":"' || t112.id || '","label":') || (to_json(t112.label) || '},"shared":' || case when t111.shared then
          'true' else 'false' end || ',"a":')) || ((case when t113.id is null then 'null' else (('{"id":"' || t113.id) || ('","label":' || to_json(t113.label)
          || ',"membershipStatus":"')) || ((upper(t113.status) || '","since":' || case when t113.since is null then 'null' else ('{"text":"' || t113.since ||
          '","earliest":') || (case t113.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t113.since_earliest || '"' end
          || ',"latest":' || case t113.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t113.since_latest || '"' end || '}')
          end) || (',"until":' || case when t113.until is null then 'null' else ('{"text":"' || t113.until || '","earliest":') || (case t113.until_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t113.until_earliest || '"' end || ',"latest":' || case t113.until_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t113.until_latest || '"' end || '}') end || '}')) end || ',"aCitation":' || case
          when t114.id is null then 'null' else (('{"id":"' || t114.id) || ('","startOffset":' || coalesce(t114.start_offset::text, 'null') || ',"endOffset":'))
          || ((coalesce(t114.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t114.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t114.phrase)::text, 'null') || '}')) end || ',"b":') || (case when t115.id is null then 'null' else (('{"id":"' || t115.id) || (
          '","label":' || to_json(t115.label) || ',"membershipStatus":"')) || ((upper(t115.status) || '","since":' || case when t115.since is null then 'null'
          else ('{"text":"' || t115.since || '","earliest":') || (case t115.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"'
          || t115.since_earliest || '"' end || ',"latest":' || case t115.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t115.since_latest || '"' end || '}') end) || (',"until":' || case when t115.until is null then 'null' else ('{"text":"' || t115.until ||
          '","earliest":') || (case t115.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t115.until_earliest || '"' end
          || ',"latest":' || case t115.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t115.until_latest || '"' end || '}')
          end || '}')) end || ',"bCitation":' || case when t116.id is null then 'null' else (('{"id":"' || t116.id) || ('","startOffset":' ||
          coalesce(t116.start_offset::text, 'null') || ',"endOffset":')) || ((coalesce(t116.end_offset::text, 'null') || ',"page":' ||
          coalesce(to_json(t116.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t116.phrase)::text, 'null') || '}')) end || '}')) as _told from p15
          t111
        left join alliance t112 on t112.id = t111.alliance_id
        left join membership t113 on t113.id = t111.a_id
        left join citation t114 on t114.id = t111.a_citation_id
        left join membership t115 on t115.id = t111.b_id
        left join citation t116 on t116.id = t111.b_citation_id order by _n limit 200) t117), ']')), told_target13(id, revision, label, note, since, until,
            disputed, rank, confidence, statement_id, record_id, role, mention, stance, since_earliest, since_latest, until_earliest, until_latest,
            statement_date_earliest) as not materialized
(select t121.id, t121.revision, t121.label, t121.note, t121.since, t121.until, t121.disputed, t121.rank, t121.confidence, t121.statement_id, t121.record_id,
    t121.role, t121.mention, t121.stance, t121.since_earliest, t121.since_latest, t121.until_earliest, t121.until_latest, t121.statement_date_earliest from
    target t121 where t121.rank <> 'deprecated'), stood14(side, record_id, stance, n) as materialized
(select t119.side, t120.record_id, t120.stance, count(*)
  from (select side, id, row_number() over (partition by side order by day desc, id desc) as _place from actions12 where kind = 'statement') t119 join
      told_target13 t120 on t120.statement_id = t119.id where t119._place <= 2000 group by t119.side, t120.record_id, t120.stance), p19 as materialized
(select t122.*, row_number() over (order by t122.n desc, t122.record_id) as _n, count(*) over () as _size
  from (select record_id, sum(case when side = 'a' then n else 0 end) as a_count, sum(case when side = 'b' then n else 0 end) as b_count, sum(n) as n from
      stood14 group by record_id having count(distinct side) = 2 and true order by n desc, record_id limit 6) t122), x20(id, json) as
(select t125._n, concat('[',
    (select string_agg(t127._told, ',')
      from (select row_number() over (order by t126.statements desc, t126.stance) as _n, ('{"stance":"' || upper(t126.stance)) || ('","statements":' ||
          t126.statements || '}') as _told
        from (select stance, n as statements from stood14 where side = 'a' and record_id = t125.record_id) t126 order by _n limit 7) t127), ']') from p19 t125),
            x21(id, json) as
(select t128._n, concat('[',
    (select string_agg(t130._told, ',')
      from (select row_number() over (order by t129.statements desc, t129.stance) as _n, ('{"stance":"' || upper(t129.stance)) || ('","statements":' ||
          t129.statements || '}') as _told
        from (select stance, n as statements from stood14 where side = 'b' and record_id = t128.record_id) t129 order by _n limit 7) t130), ']') from p19 t128),
            x22(id, json) as
(select 1, concat('[',
    (select string_agg(t131._told, ',')
      from (select t123._n as _n, concat((('{"record":{"id":"' || t124.id) || ('","recordKind":' || to_json(upper(t124.record_kind)) || ',"label":')) ||
          ((to_json(t124.label) || '},"aCount":' || t123.a_count) || (',"bCount":' || t123.b_count || ',"a":')),
          (select x20.json from x20 where x20.id = t123._n), ',"b":',
          (select x21.json from x21 where x21.id = t123._n), '}') as _told from p19 t123
        left join record t124 on t124.id = t123.record_id order by _n limit 5) t131), ']')), p23 as materialized
(select t137.*, row_number() over (order by t137.record_id) as _n, count(*) over () as _size
  from (select record_id
    from (select t134.object_id as record_id from told_relation11 t134 where t134.subject_id = $15 intersect select t135.object_id as record_id from
        told_relation11 t135 where t135.subject_id = $16) t136 where true order by record_id limit 6) t137), x24(id, json) as
(select t140._n, concat('[',
    (select string_agg(t146._told, ',')
      from (select row_number() over (order by t143.relation_id) as _n, (('{"relation":{"id":"' || t144.id || '","label":') || (to_json(t144.label) ||
          ',"relationKind":"' || upper(t144.kind))) || (('","since":' || case when t144.since is null then 'null' else ('{"text":"' || t144.since ||
          '","earliest":') || (case t144.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t144.since_earliest || '"' end
          || ',"latest":' || case t144.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t144.since_latest || '"' end || '}')
          end || ',"until":') || (case when t144.until is null then 'null' else ('{"text":"' || t144.until || '","earliest":') || (case t144.until_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t144.until_earliest || '"' end || ',"latest":' || case t144.until_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t144.until_latest || '"' end || '}') end || '},"citation":' || case when t145.id is
          null then 'null' else (('{"id":"' || t145.id) || ('","startOffset":' || coalesce(t145.start_offset::text, 'null') || ',"endOffset":')) ||
          ((coalesce(t145.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t145.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t145.phrase)::text, 'null') || '}')) end || '}')) as _told
        from (select t141.id as relation_id,
          (select t142.id from told_citation9 t142 where t142.record_id = t141.id and t142.support_type = 'supports' and t142.set_aside is null order by t142.id
              limit 1) as citation_id from told_relation11 t141 where t141.subject_id = $17 and t141.object_id = t140.record_id) t143
        left join relation t144 on t144.id = t143.relation_id
        left join citation t145 on t145.id = t143.citation_id order by _n limit 20) t146), ']') from p23 t140), x25(id, json) as
(select t147._n, concat('[',
    (select string_agg(t153._told, ',')
      from (select row_number() over (order by t150.relation_id) as _n, (('{"relation":{"id":"' || t151.id || '","label":') || (to_json(t151.label) ||
          ',"relationKind":"' || upper(t151.kind))) || (('","since":' || case when t151.since is null then 'null' else ('{"text":"' || t151.since ||
          '","earliest":') || (case t151.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t151.since_earliest || '"' end
          || ',"latest":' || case t151.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t151.since_latest || '"' end || '}')
          end || ',"until":') || (case when t151.until is null then 'null' else ('{"text":"' || t151.until || '","earliest":') || (case t151.until_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t151.until_earliest || '"' end || ',"latest":' || case t151.until_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t151.until_latest || '"' end || '}') end || '},"citation":' || case when t152.id is
          null then 'null' else (('{"id":"' || t152.id) || ('","startOffset":' || coalesce(t152.start_offset::text, 'null') || ',"endOffset":')) ||
          ((coalesce(t152.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t152.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t152.phrase)::text, 'null') || '}')) end || '}')) as _told
        from (select t148.id as relation_id,
          (select t149.id from told_citation9 t149 where t149.record_id = t148.id and t149.support_type = 'supports' and t149.set_aside is null order by t149.id
              limit 1) as citation_id from told_relation11 t148 where t148.subject_id = $18 and t148.object_id = t147.record_id) t150
        left join relation t151 on t151.id = t150.relation_id
        left join citation t152 on t152.id = t150.citation_id order by _n limit 20) t153), ']') from p23 t147), x26(id, json) as
(select 1, concat('[',
    (select string_agg(t154._told, ',')
      from (select t138._n as _n, concat(('{"record":{"id":"' || t139.id || '","recordKind":') || (to_json(upper(t139.record_kind)) || ',"label":' ||
          to_json(t139.label) || '},"a":'),
          (select x24.json from x24 where x24.id = t138._n), ',"b":',
          (select x25.json from x25 where x25.id = t138._n), '}') as _told from p23 t138
        left join record t139 on t139.id = t138.record_id order by _n limit 5) t154), ']')) select concat('{"data":{"compare":', coalesce(
    (select concat('{"meetingCount":' || t1.meeting_count || ',"counts":',
        (select x14.json from x14), ',"memberships":',
        (select x16.json from x16), ',"stances":{"nodes":',
        (select x22.json from x22), ',"pageInfo":',
        (select concat('{"hasNextPage":', case when count(*) > 5 then 'true' else 'false' end, ',"endCursor":', coalesce(to_json(max(case when _n = 5 or _n =
            _size and _n < 5 then encode(convert_to('stances' || ' ' || cast(t132.n as text) || ' ' || cast(t132.record_id as text), 'UTF8'), 'hex')
            end))::text, 'null'), '}') from p19 t132), '},"relations":{"nodes":',
        (select x26.json from x26), ',"pageInfo":',
        (select concat('{"hasNextPage":', case when count(*) > 5 then 'true' else 'false' end, ',"endCursor":', coalesce(to_json(max(case when _n = 5 or _n =
            _size and _n < 5 then encode(convert_to('relations' || ' ' || cast(t155.record_id as text), 'UTF8'), 'hex') end))::text, 'null'), '}') from p23
            t155), '}}')
      from (select
        (select count(*) from whole7 where _place <= 1000) as meeting_count where exists
        (select 1 from record t38 where t38.id = $3 and t38.retired is null) and exists
        (select 1 from record t39 where t39.id = $4 and t39.retired is null)) t1), ' null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

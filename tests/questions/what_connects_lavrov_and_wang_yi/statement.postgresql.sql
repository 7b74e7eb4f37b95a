with parts_of_a_b_1(side, whole_id, id) as materialized (with recursive part(side, whole_id, id) as
  (select *
    from (select 'a' as side, t9.id as whole_id, t9.id as id from actor t9 where t9.id = $1 union select 'b' as side, t10.id as whole_id, t10.id as id from
        actor t10 where t10.id = $2) t11 union select part.side, part.whole_id, t8.subject_id from part join relation t8 on t8.object_id = part.id and t8.kind =
        'part_of') select * from part), linked_to_a_b_2(side, whole_id, id, first_day, last_day) as materialized
(select distinct t5.side, t5.whole_id, case n when 1 then t5.id when 2 then t6.id else t7.person_id end, case n when 3 then t7.likely_from else '0000-00-00'
    end, case n when 3 then t7.likely_until else '9999-99-99' end from parts_of_a_b_1 t5
  left join office t6 on t6.body_id = t5.id
  left join tenure t7 on t7.office_id = t6.id cross join
  (select 1 as n union all select 2 union all select 3) t12 where case n when 1 then t5.id when 2 then t6.id else t7.person_id end is not null),
      joint_actions3(side, kind, id, event_id, day, first_day, last_day, tenure_id) as materialized (with candidates(side, whole_id, kind, id, event_id, day,
      actor_id, principal_id, office_id, first_day, last_day) as
  (select t3.side, t3.whole_id, 'participation', t2.id, t2.meeting_id, t2.meeting_start_earliest, t2.actor_id, t2.represents_id, t2.office_id,
      t4.start_earliest, case when t4."end" is null then t4.start_latest else t4.end_latest end from linked_to_a_b_2 t3 cross join participation t2 cross join
      meeting t4 where (t2.actor_id = t3.id or t2.represents_id = t3.id or t2.office_id = t3.id) and t3.id || '' = t3.id and t4.id = t2.meeting_id and
      t2.meeting_start_earliest <= t3.last_day and case when t4."end" is null then t4.start_latest else t4.end_latest end >= t3.first_day and t2.rank <>
      'deprecated' and t2.attendance in ('present', 'remote') union all select t14.side, t14.whole_id, 'statement', t13.id, t13.id, t13.date_earliest,
      t13.speaker_id, t13.principal_id, t13.office_id, t13.date_earliest, t13.date_latest from linked_to_a_b_2 t14 cross join statement t13 where
      (t13.speaker_id = t14.id or t13.principal_id = t14.id or t13.office_id = t14.id) and t14.id || '' = t14.id and t13.date_earliest <= t14.last_day and
      t13.date_latest >= t14.first_day union all select t16.side, t16.whole_id, 'target', t15.id, t15.statement_id, t15.statement_date_earliest, t15.record_id,
      null, null, t17.date_earliest, t17.date_latest from linked_to_a_b_2 t16 cross join target t15 cross join statement t17 where (t15.record_id = t16.id) and
      t16.id || '' = t16.id and t17.id = t15.statement_id and t15.statement_date_earliest <= t16.last_day and t17.date_latest >= t16.first_day and t15.rank <>
      'deprecated') select t19.side, t19.kind, t19.id, t19.event_id, t19.day, t19.first_day, t19.last_day, nullif(min(case when t19.actor_id = t19.whole_id then
      '' else coalesce(t19.tenure_id, '') end), '')
  from (select t18.side, t18.whole_id, t18.kind, t18.id, t18.event_id, t18.day, t18.actor_id, t18.principal_id, t18.office_id, t18.first_day, t18.last_day,
      coalesce(t18.principal_id, t20.body_id, t22.body_id, case when t18.office_id is null and not exists
      (select 1 from tenure t23 where t23.person_id = t18.actor_id and t23.possible_from <= t18.last_day and t23.possible_until >= t18.first_day and t23.rank <>
          'deprecated') then t18.actor_id end) as for_id, t21.id as tenure_id
    from (select *
      from (select side, whole_id, kind, id, event_id, day, actor_id, principal_id, office_id, first_day, last_day, min(side) over (partition by event_id) as
          min_side, max(side) over (partition by event_id) as max_side from candidates) sided where min_side <> max_side) t18
    left join office t20 on t20.id = t18.office_id and t18.principal_id is null
    left join tenure t21 on t21.person_id = t18.actor_id and t18.principal_id is null and t18.office_id is null and t21.likely_from <= t18.last_day and
        t21.likely_until >= t18.first_day and t21.rank <> 'deprecated'
    left join office t22 on t22.id = t21.office_id) t19 where (t19.actor_id = t19.whole_id or t19.for_id = t19.whole_id or (t19.for_id in
      (select id from parts_of_a_b_1) and exists (with recursive t24(id) as
        (select t19.for_id union select t27.id from t24 join relation t25 on t25.subject_id = t24.id and t25.kind = 'part_of' join actor t26 on t26.id = t24.id
            and t26.kind <> 'state' join actor t27 on t27.id = t25.object_id where t25.likely_from <= t19.last_day and t25.likely_until >= t19.first_day and
            t25.rank <> 'deprecated') select 1 from t24 where t24.id = t19.whole_id))) group by t19.side, t19.kind, t19.id, t19.event_id, t19.day,
            t19.first_day, t19.last_day), joint4(type, event_id, day, _place) as materialized
(select type, event_id, day, row_number() over (partition by type order by day desc, event_id desc)
  from (select type, event_id, max(day) as day
    from (select case when kind = 'participation' then 'meeting' when (kind = 'statement') = (side = 'a') then 'a_to_b' else 'b_to_a' end as type, side,
        event_id, day from joint_actions3) t30 where type <> 'meeting' or
    (select 1 from meeting t29 where t29.id = event_id and t29.status = 'held' limit 1) is not null group by type, event_id having count(distinct side) = 2)
        t31), contacts_meeting5(event_id, day, _place) as materialized
(select event_id, day, _place from joint4 where type = 'meeting'), contacts_a_to_b6(event_id, day, _place) as materialized
(select event_id, day, _place from joint4 where type = 'a_to_b'), contacts_b_to_a7(event_id, day, _place) as materialized
(select event_id, day, _place from joint4 where type = 'b_to_a'), parts8(event_id, whole_id) as materialized (with recursive linked as
  (select t34.event_id, t37.part_of_id from contacts_meeting5 t34 join meeting t37 on t37.id = t34.event_id where t34._place <= 1000), t36(event_id, whole_id)
      as
  (select event_id, event_id from linked where not exists
    (select 1 from linked t35 where t35.event_id = linked.part_of_id) union select linked.event_id, t36.whole_id from t36 join linked on linked.part_of_id =
        t36.event_id) select event_id, whole_id from t36), whole9(event_id, day, _place) as materialized
(select t32.event_id, t33.day, row_number() over (order by t33._place) from parts8 t32 join contacts_meeting5 t33 on t33.event_id = t32.event_id where
    t32.whole_id = t32.event_id), totals10(meeting_count, a_to_b_count, b_to_a_count, cut, first_contact, last_contact) as materialized
(select count(case when kind = 'whole' then 1 end), count(case when kind = 'a_to_b' then 1 end), count(case when kind = 'b_to_a' then 1 end),
    coalesce(max(_place) > 1000, false), min(case when day > '0000-00-00' and day < '9999-99-99' and _place <= 1000 then day end), max(case when day >
    '0000-00-00' and day < '9999-99-99' and _place <= 1000 then day end)
  from (select 'meeting' as kind, day, _place from contacts_meeting5 union all select 'a_to_b' as kind, day, _place from contacts_a_to_b6 union all select
      'b_to_a' as kind, day, _place from contacts_b_to_a7 union all select 'whole', null, 0 from whole9 where _place <= 1000) t38), p11 as materialized
(select t44.*, row_number() over (order by t44._place) as _n
  from (select t43.event_id as meeting_id, t43._place, t42.start as date, t42.start_earliest as date_earliest, t42.start_latest as date_latest
    from (select * from whole9 where _place <= 20 order by _place limit 20) t43 join meeting t42 on t42.id = t43.event_id) t44), told_citation11(id, revision,
        label, note, record_id, document_id, support_type, since, until, value, as_printed, set_aside, start_offset, end_offset, span_sha256, page, phrase,
        prefix, suffix, field, attested_from, attested_until, presumed_from, presumed_until, value_first, value_last, since_earliest, since_latest,
        until_earliest, until_latest) as not materialized
(select t51.id, t51.revision, t51.label, t51.note, t51.record_id, t51.document_id, t51.support_type, t51.since, t51.until, t51.value, t51.as_printed,
    t51.set_aside, t51.start_offset, t51.end_offset, t51.span_sha256, t51.page, t51.phrase, t51.prefix, t51.suffix, t51.field, t51.attested_from,
    t51.attested_until, t51.presumed_from, t51.presumed_until, t51.value_first, t51.value_last, t51.since_earliest, t51.since_latest, t51.until_earliest,
    t51.until_latest from citation t51 where true), x13(id, json) as
(select t48._n, concat('[',
    (select string_agg(t57._told, ',')
      from (select row_number() over (order by t52.participation_id) as _n, (('{"participation":{"id":"' || t53.id || '","label":' || to_json(t53.label)) || (
          ',"role":"' || t53.role || '","attendance":"' || t53.attendance)) || (('","actor":{"id":"' || t54.id || '","label":' || to_json(t54.label)) || ((
          '}},"tenure":' || case when t55.id is null then 'null' else ('{"id":"' || t55.id || '","label":' || to_json(t55.label)) || ((',"since":' || case when
          t55.since is null then 'null' else ('{"text":"' || t55.since || '","earliest":') || (case t55.since_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t55.since_earliest || '"' end || ',"latest":' || case t55.since_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t55.since_latest || '"' end || '}') end) || (',"until":' || case when t55.until is null then 'null' else (
          '{"text":"' || t55.until || '","earliest":') || (case t55.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t55.until_earliest || '"' end || ',"latest":' || case t55.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t55.until_latest || '"' end || '}') end || '}')) end) || (',"citation":' || case when t56.id is null then 'null' else (('{"id":"' || t56.id) || (
          '","start_offset":' || coalesce(t56.start_offset::text, 'null') || ',"end_offset":')) || ((coalesce(t56.end_offset::text, 'null') || ',"page":' ||
          coalesce(to_json(t56.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t56.phrase)::text, 'null') || '}')) end || '}'))) as _told
        from (select t49.id as participation_id, case when count(*) = count(t49.tenure_id) then min(t49.tenure_id) end as tenure_id,
          (select t50.id from told_citation11 t50 where t50.record_id = t49.id and t50.support_type = 'supports' and t50.set_aside is null order by t50.id limit
              1) as citation_id
          from (select * from joint_actions3 where side = 'a' and kind = 'participation') t49 where t49.event_id = t48.meeting_id group by t49.id) t52
        left join participation t53 on t53.id = t52.participation_id
        left join actor t54 on t54.id = t53.actor_id
        left join tenure t55 on t55.id = t52.tenure_id
        left join citation t56 on t56.id = t52.citation_id order by _n limit 20) t57), ']') from p11 t48), x14(id, json) as
(select t58._n, concat('[',
    (select string_agg(t66._told, ',')
      from (select row_number() over (order by t61.participation_id) as _n, (('{"participation":{"id":"' || t62.id || '","label":' || to_json(t62.label)) || (
          ',"role":"' || t62.role || '","attendance":"' || t62.attendance)) || (('","actor":{"id":"' || t63.id || '","label":' || to_json(t63.label)) || ((
          '}},"tenure":' || case when t64.id is null then 'null' else ('{"id":"' || t64.id || '","label":' || to_json(t64.label)) || ((',"since":' || case when
          t64.since is null then 'null' else ('{"text":"' || t64.since || '","earliest":') || (case t64.since_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t64.since_earliest || '"' end || ',"latest":' || case t64.since_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t64.since_latest || '"' end || '}') end) || (',"until":' || case when t64.until is null then 'null' else (
          '{"text":"' || t64.until || '","earliest":') || (case t64.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t64.until_earliest || '"' end || ',"latest":' || case t64.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t64.until_latest || '"' end || '}') end || '}')) end) || (',"citation":' || case when t65.id is null then 'null' else (('{"id":"' || t65.id) || (
          '","start_offset":' || coalesce(t65.start_offset::text, 'null') || ',"end_offset":')) || ((coalesce(t65.end_offset::text, 'null') || ',"page":' ||
          coalesce(to_json(t65.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t65.phrase)::text, 'null') || '}')) end || '}'))) as _told
        from (select t59.id as participation_id, case when count(*) = count(t59.tenure_id) then min(t59.tenure_id) end as tenure_id,
          (select t60.id from told_citation11 t60 where t60.record_id = t59.id and t60.support_type = 'supports' and t60.set_aside is null order by t60.id limit
              1) as citation_id
          from (select * from joint_actions3 where side = 'b' and kind = 'participation') t59 where t59.event_id = t58.meeting_id group by t59.id) t61
        left join participation t62 on t62.id = t61.participation_id
        left join actor t63 on t63.id = t62.actor_id
        left join tenure t64 on t64.id = t61.tenure_id
        left join citation t65 on t65.id = t61.citation_id order by _n limit 20) t66), ']') from p11 t58), x15(id, json) as
(select t67._n, concat('[',
    (select string_agg(t91._told, ',')
      from (select row_number() over (order by t72.place) as _n, concat((('{"date":' || case when t72.date is null then 'null' else ('{"text":"' || t72.date ||
          '","earliest":') || (case t72.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t72.date_earliest || '"' end ||
          ',"latest":' || case t72.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t72.date_latest || '"' end || '}') end ||
          ',"meeting":{"id":"') || (t73.id || '","label":' || to_json(t73.label))) || ((',"kind":"' || t73.kind || '","start":') || (case when t73.start is null
          then 'null' else ('{"text":"' || t73.start || '","earliest":') || (case t73.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
          else '"' || t73.start_earliest || '"' end || ',"latest":' || case t73.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else
          '"' || t73.start_latest || '"' end || '}') end || ',"place":' || case when t74.id is null then 'null' else ('{"id":"' || t74.id) || ('","label":' ||
          to_json(t74.label) || '}') end || '},"a":[')),
          (select string_agg(t82._told, ',')
            from (select row_number() over (order by t77.participation_id) as _n, (('{"participation":{"id":"' || t78.id || '","label":' || to_json(t78.label))
                || (',"role":"' || t78.role || '","attendance":"' || t78.attendance)) || (('","actor":{"id":"' || t79.id || '","label":' || to_json(t79.label))
                || (('}},"tenure":' || case when t80.id is null then 'null' else ('{"id":"' || t80.id || '","label":' || to_json(t80.label)) || ((',"since":' ||
                case when t80.since is null then 'null' else ('{"text":"' || t80.since || '","earliest":') || (case t80.since_earliest when '0000-00-00' then
                'null' when '9999-99-99' then 'null' else '"' || t80.since_earliest || '"' end || ',"latest":' || case t80.since_latest when '0000-00-00' then
                'null' when '9999-99-99' then 'null' else '"' || t80.since_latest || '"' end || '}') end) || (',"until":' || case when t80.until is null then
                'null' else ('{"text":"' || t80.until || '","earliest":') || (case t80.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then
                'null' else '"' || t80.until_earliest || '"' end || ',"latest":' || case t80.until_latest when '0000-00-00' then 'null' when '9999-99-99' then
                'null' else '"' || t80.until_latest || '"' end || '}') end || '}')) end) || (',"citation":' || case when t81.id is null then 'null' else ((
                '{"id":"' || t81.id) || ('","start_offset":' || coalesce(t81.start_offset::text, 'null') || ',"end_offset":')) ||
                ((coalesce(t81.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t81.page)::text, 'null')) || (',"phrase":' ||
                coalesce(to_json(t81.phrase)::text, 'null') || '}')) end || '}'))) as _told
              from (select t75.id as participation_id, case when count(*) = count(t75.tenure_id) then min(t75.tenure_id) end as tenure_id,
                (select t76.id from told_citation11 t76 where t76.record_id = t75.id and t76.support_type = 'supports' and t76.set_aside is null order by t76.id
                    limit 1) as citation_id
                from (select * from joint_actions3 where side = 'a' and kind = 'participation') t75 where t75.event_id = t72.meeting_id group by t75.id) t77
              left join participation t78 on t78.id = t77.participation_id
              left join actor t79 on t79.id = t78.actor_id
              left join tenure t80 on t80.id = t77.tenure_id
              left join citation t81 on t81.id = t77.citation_id order by _n limit 5) t82), '],"b":[',
          (select string_agg(t90._told, ',')
            from (select row_number() over (order by t85.participation_id) as _n, (('{"participation":{"id":"' || t86.id || '","label":' || to_json(t86.label))
                || (',"role":"' || t86.role || '","attendance":"' || t86.attendance)) || (('","actor":{"id":"' || t87.id || '","label":' || to_json(t87.label))
                || (('}},"tenure":' || case when t88.id is null then 'null' else ('{"id":"' || t88.id || '","label":' || to_json(t88.label)) || ((',"since":' ||
                case when t88.since is null then 'null' else ('{"text":"' || t88.since || '","earliest":') || (case t88.since_earliest when '0000-00-00' then
                'null' when '9999-99-99' then 'null' else '"' || t88.since_earliest || '"' end || ',"latest":' || case t88.since_latest when '0000-00-00' then
                'null' when '9999-99-99' then 'null' else '"' || t88.since_latest || '"' end || '}') end) || (',"until":' || case when t88.until is null then
                'null' else ('{"text":"' || t88.until || '","earliest":') || (case t88.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then
                'null' else '"' || t88.until_earliest || '"' end || ',"latest":' || case t88.until_latest when '0000-00-00' then 'null' when '9999-99-99' then
                'null' else '"' || t88.until_latest || '"' end || '}') end || '}')) end) || (',"citation":' || case when t89.id is null then 'null' else ((
                '{"id":"' || t89.id) || ('","start_offset":' || coalesce(t89.start_offset::text, 'null') || ',"end_offset":')) ||
                ((coalesce(t89.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t89.page)::text, 'null')) || (',"phrase":' ||
                coalesce(to_json(t89.phrase)::text, 'null') || '}')) end || '}'))) as _told
              from (select t83.id as participation_id, case when count(*) = count(t83.tenure_id) then min(t83.tenure_id) end as tenure_id,
                (select t84.id from told_citation11 t84 where t84.record_id = t83.id and t84.support_type = 'supports' and t84.set_aside is null order by t84.id
                    limit 1) as citation_id
                from (select * from joint_actions3 where side = 'b' and kind = 'participation') t83 where t83.event_id = t72.meeting_id group by t83.id) t85
              left join participation t86 on t86.id = t85.participation_id
              left join actor t87 on t87.id = t86.actor_id
              left join tenure t88 on t88.id = t85.tenure_id
              left join citation t89 on t89.id = t85.citation_id order by _n limit 5) t90), ']}') as _told
        from (select t69.event_id as meeting_id, t69.place, t68.start as date, t68.start_earliest as date_earliest, t68.start_latest as date_latest
          from (select t70.event_id, -t71._place as place from parts8 t70 join contacts_meeting5 t71 on t71.event_id = t70.event_id where t70.whole_id =
              t67.meeting_id and t70.event_id <> t67.meeting_id) t69 join meeting t68 on t68.id = t69.event_id) t72
        left join meeting t73 on t73.id = t72.meeting_id
        left join place t74 on t74.id = t73.place_id order by _n limit 20) t91), ']') from p11 t67), x16(id, json) as
(select 1, concat('[',
    (select string_agg(t92._told, ',')
      from (select t45._n as _n, concat((('{"date":' || case when t45.date is null then 'null' else ('{"text":"' || t45.date || '","earliest":') || (case
          t45.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t45.date_earliest || '"' end || ',"latest":' || case
          t45.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t45.date_latest || '"' end || '}') end || ',"meeting":{"id":"'
          ) || (t46.id || '","label":' || to_json(t46.label))) || ((',"kind":"' || t46.kind || '","start":') || (case when t46.start is null then 'null' else (
          '{"text":"' || t46.start || '","earliest":') || (case t46.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t46.start_earliest || '"' end || ',"latest":' || case t46.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t46.start_latest || '"' end || '}') end || ',"place":' || case when t47.id is null then 'null' else ('{"id":"' || t47.id) || ('","label":' ||
          to_json(t47.label) || '}') end || '},"a":')),
          (select x13.json from x13 where x13.id = t45._n), ',"b":',
          (select x14.json from x14 where x14.id = t45._n), ',"parts":',
          (select x15.json from x15 where x15.id = t45._n), '}') as _told from p11 t45
        left join meeting t46 on t46.id = t45.meeting_id
        left join place t47 on t47.id = t46.place_id order by _n limit 100) t92), ']')), p17 as materialized
(select t102.*, row_number() over (order by t102._day desc, t102.statement_id desc, t102.direction desc) as _n
  from (select t95.event_id as statement_id, t95.day as _day, 'a_to_b' as direction, t94.date as date, t94.date_earliest as date_earliest, t94.date_latest as
      date_latest,
    (select t96.id from told_citation11 t96 where t96.record_id = t94.id and t96.support_type = 'supports' and t96.set_aside is null order by t96.id limit 1) as
        citation_id,
    (select case when count(*) = count(t97.tenure_id) then min(t97.tenure_id) end
      from (select * from joint_actions3 where side = 'a' and kind = 'statement') t97 where t97.event_id = t94.id) as tenure_id
    from (select * from contacts_a_to_b6 where _place <= 20 order by _place limit 20) t95 join statement t94 on t94.id = t95.event_id union all select
        t99.event_id as statement_id, t99.day as _day, 'b_to_a' as direction, t98.date as date, t98.date_earliest as date_earliest, t98.date_latest as
        date_latest,
    (select t100.id from told_citation11 t100 where t100.record_id = t98.id and t100.support_type = 'supports' and t100.set_aside is null order by t100.id limit
        1) as citation_id,
    (select case when count(*) = count(t101.tenure_id) then min(t101.tenure_id) end
      from (select * from joint_actions3 where side = 'b' and kind = 'statement') t101 where t101.event_id = t98.id) as tenure_id
    from (select * from contacts_b_to_a7 where _place <= 20 order by _place limit 20) t99 join statement t98 on t98.id = t99.event_id) t102), x18(id, json) as
(select t108._n, concat('[',
    (select string_agg(t117._told, ',')
      from (select row_number() over (order by t113.target_id) as _n, (('{"target":{"id":"' || t114.id || '","label":') || (to_json(t114.label) || ',"role":"'
          || t114.role || '","mention":"')) || ((t114.mention || '","stance":"' || t114.stance || '"},"tenure":') || (case when t115.id is null then 'null' else
          ('{"id":"' || t115.id || '","label":' || to_json(t115.label)) || ((',"since":' || case when t115.since is null then 'null' else ('{"text":"' ||
          t115.since || '","earliest":') || (case t115.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t115.since_earliest || '"' end || ',"latest":' || case t115.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t115.since_latest || '"' end || '}') end) || (',"until":' || case when t115.until is null then 'null' else ('{"text":"' || t115.until ||
          '","earliest":') || (case t115.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t115.until_earliest || '"' end
          || ',"latest":' || case t115.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t115.until_latest || '"' end || '}')
          end || '}')) end || ',"citation":' || case when t116.id is null then 'null' else (('{"id":"' || t116.id) || ('","start_offset":' ||
          coalesce(t116.start_offset::text, 'null') || ',"end_offset":')) || ((coalesce(t116.end_offset::text, 'null') || ',"page":' ||
          coalesce(to_json(t116.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t116.phrase)::text, 'null') || '}')) end || '}')) as _told
        from (select t109.id as target_id, case when count(*) = count(t109.tenure_id) then min(t109.tenure_id) end as tenure_id,
          (select t110.id from told_citation11 t110 where t110.record_id = t109.id and t110.support_type = 'supports' and t110.set_aside is null order by
              t110.id limit 1) as citation_id
          from (select * from joint_actions3 where side = 'b' and kind = 'target') t109 where t109.event_id = t108.statement_id and t108.direction = 'a_to_b'
              group by t109.id union all select t111.id as target_id, case when count(*) = count(t111.tenure_id) then min(t111.tenure_id) end as tenure_id,
          (select t112.id from told_citation11 t112 where t112.record_id = t111.id and t112.support_type = 'supports' and t112.set_aside is null order by
              t112.id limit 1) as citation_id
          from (select * from joint_actions3 where side = 'a' and kind = 'target') t111 where t111.event_id = t108.statement_id and t108.direction = 'b_to_a'
              group by t111.id) t113
        left join target t114 on t114.id = t113.target_id
        left join tenure t115 on t115.id = t113.tenure_id
        left join citation t116 on t116.id = t113.citation_id order by _n limit 20) t117), ']') from p17 t108), x19(id, json) as
(select 1, concat('[',
    (select string_agg(t118._told, ',')
      from (select t103._n as _n, concat(((('{"date":' || case when t103.date is null then 'null' else ('{"text":"' || t103.date || '","earliest":') || (case
          t103.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t103.date_earliest || '"' end || ',"latest":' || case
          t103.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t103.date_latest || '"' end || '}') end) || (',"direction":"'
          || t103.direction || '","statement":{"id":"')) || ((t104.id || '","label":') || (to_json(t104.label) || ',"date":' || case when t104.date is null then
          'null' else ('{"text":"' || t104.date || '","earliest":') || (case t104.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else
          '"' || t104.date_earliest || '"' end || ',"latest":' || case t104.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t104.date_latest || '"' end || '}') end))) || (((',"speech_act":"' || t104.speech_act) || ('","speaker":{"id":"' || t105.id || '","label":')) ||
          ((to_json(t105.label) || '}},"tenure":' || case when t106.id is null then 'null' else ('{"id":"' || t106.id || '","label":' || to_json(t106.label)) ||
          ((',"since":' || case when t106.since is null then 'null' else ('{"text":"' || t106.since || '","earliest":') || (case t106.since_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t106.since_earliest || '"' end || ',"latest":' || case t106.since_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t106.since_latest || '"' end || '}') end) || (',"until":' || case when t106.until
          is null then 'null' else ('{"text":"' || t106.until || '","earliest":') || (case t106.until_earliest when '0000-00-00' then 'null' when '9999-99-99'
          then 'null' else '"' || t106.until_earliest || '"' end || ',"latest":' || case t106.until_latest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t106.until_latest || '"' end || '}') end || '}')) end) || (',"citation":' || case when t107.id is null then 'null' else (('{"id":"'
          || t107.id) || ('","start_offset":' || coalesce(t107.start_offset::text, 'null') || ',"end_offset":')) || ((coalesce(t107.end_offset::text, 'null') ||
          ',"page":' || coalesce(to_json(t107.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t107.phrase)::text, 'null') || '}')) end ||
          ',"targets":'))),
          (select x18.json from x18 where x18.id = t103._n), '}') as _told from p17 t103
        left join statement t104 on t104.id = t103.statement_id
        left join actor t105 on t105.id = t104.speaker_id
        left join tenure t106 on t106.id = t103.tenure_id
        left join citation t107 on t107.id = t103.citation_id order by _n limit 200) t118), ']')), p20 as materialized
(select t124.*, row_number() over (order by t124.alliance_id, t124.since_earliest, t124.a_id, t124.b_id) as _n
  from (select t120.alliance_id, t120.id as a_id, t121.id as b_id, case when (t120.since_earliest, t120.since_latest) >= (t121.since_earliest,
      t121.since_latest) then t120.since else t121.since end as since, case when (t120.until_latest, t120.until_earliest) <= (t121.until_latest,
      t121.until_earliest) then t120.until else t121.until end as until, case when t120.since_earliest >= t121.since_earliest then t120.since_earliest else
      t121.since_earliest end as since_earliest, case when t120.since_latest >= t121.since_latest then t120.since_latest else t121.since_latest end as
      since_latest, case when t120.until_earliest <= t121.until_earliest then t120.until_earliest else t121.until_earliest end as until_earliest, case when
      t120.until_latest <= t121.until_latest then t120.until_latest else t121.until_latest end as until_latest,
    (select t122.id from told_citation11 t122 where t122.record_id = t120.id and t122.support_type = 'supports' and t122.set_aside is null order by t122.id
        limit 1) as a_citation_id,
    (select t123.id from told_citation11 t123 where t123.record_id = t121.id and t123.support_type = 'supports' and t123.set_aside is null order by t123.id
        limit 1) as b_citation_id from membership t120 join membership t121 on t121.alliance_id = t120.alliance_id where t120.actor_id = $5 and t120.status in (
        'member', 'signatory') and t121.actor_id = $6 and t121.status in ('member', 'signatory') and t120.since_earliest <= t121.until_latest and
        t121.since_earliest <= t120.until_latest and t120.rank <> 'deprecated' and t121.rank <> 'deprecated') t124), x21(id, json) as
(select 1, concat('[',
    (select string_agg(t131._told, ',')
      from (select t125._n as _n, ((('{"alliance":{"id":"' || t126.id || '","label":' || to_json(t126.label)) || ('},"since":' || case when t125.since is null
          then 'null' else ('{"text":"' || t125.since || '","earliest":') || (case t125.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t125.since_earliest || '"' end || ',"latest":' || case t125.since_latest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t125.since_latest || '"' end || '}') end || ',"until":' || case when t125.until is null then 'null' else ('{"text":"' || t125.until
          || '","earliest":') || (case t125.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t125.until_earliest || '"'
          end || ',"latest":' || case t125.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t125.until_latest || '"' end ||
          '}') end)) || ((',"a":{"id":"' || t127.id || '","label":' || to_json(t127.label)) || (',"status":"' || t127.status || '","since":' || case when
          t127.since is null then 'null' else ('{"text":"' || t127.since || '","earliest":') || (case t127.since_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t127.since_earliest || '"' end || ',"latest":' || case t127.since_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t127.since_latest || '"' end || '}') end))) || (((',"until":' || case when t127.until is null then 'null' else (
          '{"text":"' || t127.until || '","earliest":') || (case t127.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t127.until_earliest || '"' end || ',"latest":' || case t127.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t127.until_latest || '"' end || '}') end || '},"a_citation":' || case when t128.id is null then 'null' else (('{"id":"' || t128.id) || (
          '","start_offset":' || coalesce(t128.start_offset::text, 'null') || ',"end_offset":')) || ((coalesce(t128.end_offset::text, 'null') || ',"page":' ||
          coalesce(to_json(t128.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t128.phrase)::text, 'null') || '}')) end) || (',"b":{"id":"' ||
          t129.id || '","label":' || to_json(t129.label))) || ((',"status":"' || t129.status || '","since":' || case when t129.since is null then 'null' else (
          '{"text":"' || t129.since || '","earliest":') || (case t129.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t129.since_earliest || '"' end || ',"latest":' || case t129.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t129.since_latest || '"' end || '}') end) || ((',"until":' || case when t129.until is null then 'null' else ('{"text":"' || t129.until ||
          '","earliest":') || (case t129.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t129.until_earliest || '"' end
          || ',"latest":' || case t129.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t129.until_latest || '"' end || '}')
          end) || ('},"b_citation":' || case when t130.id is null then 'null' else (('{"id":"' || t130.id) || ('","start_offset":' ||
          coalesce(t130.start_offset::text, 'null') || ',"end_offset":')) || ((coalesce(t130.end_offset::text, 'null') || ',"page":' ||
          coalesce(to_json(t130.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t130.phrase)::text, 'null') || '}')) end || '}')))) as _told from p20
          t125
        left join alliance t126 on t126.id = t125.alliance_id
        left join membership t127 on t127.id = t125.a_id
        left join citation t128 on t128.id = t125.a_citation_id
        left join membership t129 on t129.id = t125.b_id
        left join citation t130 on t130.id = t125.b_citation_id order by _n limit 100) t131), ']')), p22 as materialized
(select t151.*, row_number() over (order by t151.alliance_id, t151.obligation_id, t151.direction desc) as _n
  from (select distinct t133.id as obligation_id, t133.alliance_id, 'a_to_b' as direction,
    (select t141.id from told_citation11 t141 where t141.record_id = t133.id and t141.support_type = 'supports' and t141.set_aside is null order by t141.id
        limit 1) as citation_id
    from (select t135.id, t135.alliance_id, t135.since_earliest as first, t135.until_latest as last from obligation t135 where t135.obligor_id = $7 and
        t135.rank <> 'deprecated' union all select t136.id, t136.alliance_id, case when t137.since_earliest >= t136.since_earliest then t137.since_earliest else
        t136.since_earliest end, case when t137.until_latest <= t136.until_latest then t137.until_latest else t136.until_latest end from membership t137 join
        obligation t136 on t136.alliance_id = t137.alliance_id where t136.obligor_id is null and t137.status in ('member', 'signatory') and t137.since_earliest
        <= t136.until_latest and t136.since_earliest <= t137.until_latest and t137.actor_id = $7 and t137.rank <> 'deprecated' and t136.rank <> 'deprecated')
        t133 join
    (select t138.id, t138.alliance_id, t138.since_earliest as first, t138.until_latest as last from obligation t138 where t138.beneficiary_id = $8 and t138.rank
        <> 'deprecated' union all select t139.id, t139.alliance_id, case when t140.since_earliest >= t139.since_earliest then t140.since_earliest else
        t139.since_earliest end, case when t140.until_latest <= t139.until_latest then t140.until_latest else t139.until_latest end from membership t140 join
        obligation t139 on t139.alliance_id = t140.alliance_id where t139.beneficiary_id is null and t140.status in ('member', 'signatory') and
        t140.since_earliest <= t139.until_latest and t139.since_earliest <= t140.until_latest and t140.actor_id = $8 and t140.rank <> 'deprecated' and t139.rank
        <> 'deprecated') t134 on t134.id = t133.id where t133.first <= t134.last and t134.first <= t133.last union all select distinct t142.id as obligation_id,
        t142.alliance_id, 'b_to_a' as direction,
    (select t150.id from told_citation11 t150 where t150.record_id = t142.id and t150.support_type = 'supports' and t150.set_aside is null order by t150.id
        limit 1) as citation_id
    from (select t144.id, t144.alliance_id, t144.since_earliest as first, t144.until_latest as last from obligation t144 where t144.obligor_id = $9 and
        t144.rank <> 'deprecated' union all select t145.id, t145.alliance_id, case when t146.since_earliest >= t145.since_earliest then t146.since_earliest else
        t145.since_earliest end, case when t146.until_latest <= t145.until_latest then t146.until_latest else t145.until_latest end from membership t146 join
        obligation t145 on t145.alliance_id = t146.alliance_id where t145.obligor_id is null and t146.status in ('member', 'signatory') and t146.since_earliest
        <= t145.until_latest and t145.since_earliest <= t146.until_latest and t146.actor_id = $9 and t146.rank <> 'deprecated' and t145.rank <> 'deprecated')
        t142 join
    (select t147.id, t147.alliance_id, t147.since_earliest as first, t147.until_latest as last from obligation t147 where t147.beneficiary_id = $10 and
        t147.rank <> 'deprecated' union all select t148.id, t148.alliance_id, case when t149.since_earliest >= t148.since_earliest then t149.since_earliest else
        t148.since_earliest end, case when t149.until_latest <= t148.until_latest then t149.until_latest else t148.until_latest end from membership t149 join
        obligation t148 on t148.alliance_id = t149.alliance_id where t148.beneficiary_id is null and t149.status in ('member', 'signatory') and
        t149.since_earliest <= t148.until_latest and t148.since_earliest <= t149.until_latest and t149.actor_id = $10 and t149.rank <> 'deprecated' and
        t148.rank <> 'deprecated') t143 on t143.id = t142.id where t142.first <= t143.last and t143.first <= t142.last) t151), x23(id, json) as
(select 1, concat('[',
    (select string_agg(t156._told, ',')
      from (select t152._n as _n, ((('{"direction":"' || t152.direction) || ('","obligation":{"id":"' || t153.id || '","label":')) || ((to_json(t153.label) ||
          ',"kind":"' || t153.kind) || ('","since":' || case when t153.since is null then 'null' else ('{"text":"' || t153.since || '","earliest":') || (case
          t153.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t153.since_earliest || '"' end || ',"latest":' || case
          t153.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t153.since_latest || '"' end || '}') end || ',"until":')))
          || (((case when t153.until is null then 'null' else ('{"text":"' || t153.until || '","earliest":') || (case t153.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t153.until_earliest || '"' end || ',"latest":' || case t153.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t153.until_latest || '"' end || '}') end || ',"condition":' ||
          coalesce(to_json(t153.condition)::text, 'null')) || (',"article":' || coalesce(to_json(t153.article)::text, 'null') || '},"alliance":{"id":"')) ||
          ((t154.id || '","label":' || to_json(t154.label)) || ('},"citation":' || case when t155.id is null then 'null' else (('{"id":"' || t155.id) || (
          '","start_offset":' || coalesce(t155.start_offset::text, 'null') || ',"end_offset":')) || ((coalesce(t155.end_offset::text, 'null') || ',"page":' ||
          coalesce(to_json(t155.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t155.phrase)::text, 'null') || '}')) end || '}'))) as _told from p22
          t152
        left join obligation t153 on t153.id = t152.obligation_id
        left join alliance t154 on t154.id = t152.alliance_id
        left join citation t155 on t155.id = t152.citation_id order by _n limit 100) t156), ']')), p24 as materialized
(select t162.*, row_number() over (order by t162.since_earliest desc, t162.relation_id) as _n
  from (select t158.id as relation_id, t158.since_earliest, 'a_to_b' as direction,
    (select t159.id from told_citation11 t159 where t159.record_id = t158.id and t159.support_type = 'supports' and t159.set_aside is null order by t159.id
        limit 1) as citation_id from relation t158 where t158.subject_id = $11 and t158.object_id = $12 and t158.rank <> 'deprecated' union all select t160.id
        as relation_id, t160.since_earliest, 'b_to_a' as direction,
    (select t161.id from told_citation11 t161 where t161.record_id = t160.id and t161.support_type = 'supports' and t161.set_aside is null order by t161.id
        limit 1) as citation_id from relation t160 where t160.subject_id = $13 and t160.object_id = $14 and t160.rank <> 'deprecated') t162), x25(id, json) as
(select 1, concat('[',
    (select string_agg(t166._told, ',')
      from (select t163._n as _n, (('{"direction":"' || t163.direction || '","relation":{"id":"') || (t164.id || '","label":' || to_json(t164.label) ||
          ',"kind":"')) || ((t164.kind || '","since":' || case when t164.since is null then 'null' else ('{"text":"' || t164.since || '","earliest":') || (case
          t164.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t164.since_earliest || '"' end || ',"latest":' || case
          t164.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t164.since_latest || '"' end || '}') end || ',"until":') ||
          (case when t164.until is null then 'null' else ('{"text":"' || t164.until || '","earliest":') || (case t164.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t164.until_earliest || '"' end || ',"latest":' || case t164.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t164.until_latest || '"' end || '}') end || '},"citation":' || case when t165.id is null then 'null'
          else (('{"id":"' || t165.id) || ('","start_offset":' || coalesce(t165.start_offset::text, 'null') || ',"end_offset":')) ||
          ((coalesce(t165.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t165.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t165.phrase)::text, 'null') || '}')) end || '}')) as _told from p24 t163
        left join relation t164 on t164.id = t163.relation_id
        left join citation t165 on t165.id = t163.citation_id order by _n limit 100) t166), ']')), contact_days12(day, before) as materialized
(select day, lag(day) over (order by day)
  from (select day from contacts_meeting5 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000 union select day from contacts_a_to_b6 where day >
      '0000-00-00' and day < '9999-99-99' and _place <= 1000 union select day from contacts_b_to_a7 where day > '0000-00-00' and day < '9999-99-99' and _place
      <= 1000) t168), p27 as materialized
(select t169.*, row_number() over (order by t169.days desc, t169.until_date desc) as _n
  from (select before as since_date, day as until_date, (cast(substr(day, 9, 2) as integer) + (153 * (cast(substr(day, 6, 2) as integer) + 12 * ((14 -
      cast(substr(day, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 * (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) +
      (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 4 - (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day,
      6, 2) as integer)) / 12) / 100 + (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 400) - (cast(substr(before, 9, 2)
      as integer) + (153 * (cast(substr(before, 6, 2) as integer) + 12 * ((14 - cast(substr(before, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 *
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) + (cast(substr(before, 1, 4) as integer) - (14 -
      cast(substr(before, 6, 2) as integer)) / 12) / 4 - (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 100 +
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 400) as days from contact_days12 where before is not null)
      t169), x28(id, json) as
(select 1, concat('[',
    (select string_agg(t171._told, ',')
      from (select t170._n as _n, ('{"since_date":' || to_json(t170.since_date) || ',"until_date":') || (to_json(t170.until_date) || ',"days":' || t170.days ||
          '}') as _told from p27 t170 order by _n limit 10) t171), ']')) select concat('{"data":', coalesce(
    (select concat((('{"meeting_count":' || t1.meeting_count || ',"a_to_b_count":') || (t1.a_to_b_count || ',"b_to_a_count":' || t1.b_to_a_count ||
        ',"has_more":')) || ((case when t1.has_more then 'true' else 'false' end || ',"is_complete":' || case when t1.is_complete then 'true' else 'false' end
        || ',"first_contact":') || (coalesce(to_json(t1.first_contact)::text, 'null') || ',"last_contact":' || coalesce(to_json(t1.last_contact)::text, 'null')
        || ',"meetings":')),
        (select x16.json from x16), ',"statements":',
        (select x19.json from x19), ',"alliances":',
        (select x21.json from x21), ',"obligations":',
        (select x23.json from x23), ',"relations":',
        (select x25.json from x25), ',"gaps":',
        (select x28.json from x28), '}')
      from (select case when meeting_count > 1000 then 1000 else meeting_count end as meeting_count, case when a_to_b_count > 1000 then 1000 else a_to_b_count
          end as a_to_b_count, case when b_to_a_count > 1000 then 1000 else b_to_a_count end as b_to_a_count, (meeting_count > 20 or a_to_b_count > 20 or
          b_to_a_count > 20) as has_more, not cut as is_complete, first_contact, last_contact from totals10 where exists
        (select 1 from record t39 where t39.id = $3 and t39.retired is null) and exists
        (select 1 from record t40 where t40.id = $4 and t40.retired is null)) t1), ' null'), ',"revision":',
  (select value from counter where name = 'revision'), '}')

with parts_of_a_b_1(side, whole_id, id) as materialized (with recursive part(side, whole_id, id) as
  (select *
    from (select 'a' as side, t9.id as whole_id, t9.id as id from actor t9 where t9.id = $1 union select 'b' as side, t10.id as whole_id, t10.id as id from
        actor t10 where t10.id = $2) t11 union select part.side, part.whole_id, t8.subject_id from part join relation t8 on t8.object_id = part.id and t8.kind =
        'part_of') select * from part), linked_to_a_b_2(side, whole_id, id, first_day, last_day) as materialized
(select distinct t5.side, t5.whole_id, case n when 1 then t5.id when 2 then t6.id else t7.person_id end, case n when 3 then t7.likely_from else '0000-00-00'
    end, case n when 3 then t7.likely_until else '9999-99-99' end from parts_of_a_b_1 t5
  left join office t6 on t6.body_id = t5.id
  left join tenure t7 on t7.office_id = t6.id cross join
  (select 1 as n union all select 2 union all select 3) t12 where case n when 1 then t5.id when 2 then t6.id else t7.person_id end is not null),
      joint_actions3(side, kind, id, event_id, day, first_day, last_day, tenure_id) as materialized (with candidates(side, whole_id, kind, id, event_id, day,
      actor_id, principal_id, office_id, first_day, last_day) as
  (select t3.side, t3.whole_id, 'participation', t2.id, t2.meeting_id, t2.meeting_start_earliest, t2.actor_id, t2.represents_id, t2.office_id,
      t4.start_earliest, case when t4."end" is null then t4.start_latest else t4.end_latest end from linked_to_a_b_2 t3 cross join participation t2 cross join
      meeting t4 where (t2.actor_id = t3.id or t2.represents_id = t3.id or t2.office_id = t3.id) and t3.id || '' = t3.id and t4.id = t2.meeting_id and
      t2.meeting_start_earliest <= t3.last_day and case when t4."end" is null then t4.start_latest else t4.end_latest end >= t3.first_day and t2.rank <>
      'deprecated' and t2.attendance in ('present', 'remote') union all select t14.side, t14.whole_id, 'statement', t13.id, t13.id, t13.date_earliest,
      t13.speaker_id, t13.principal_id, t13.office_id, t13.date_earliest, t13.date_latest from linked_to_a_b_2 t14 cross join statement t13 where
      (t13.speaker_id = t14.id or t13.principal_id = t14.id or t13.office_id = t14.id) and t14.id || '' = t14.id and t13.date_earliest <= t14.last_day and
      t13.date_latest >= t14.first_day union all select t16.side, t16.whole_id, 'target', t15.id, t15.statement_id, t15.statement_date_earliest, t15.record_id,
      null, null, t17.date_earliest, t17.date_latest from linked_to_a_b_2 t16 cross join target t15 cross join statement t17 where (t15.record_id = t16.id) and
      t16.id || '' = t16.id and t17.id = t15.statement_id and t15.statement_date_earliest <= t16.last_day and t17.date_latest >= t16.first_day and t15.rank <>
      'deprecated') select t19.side, t19.kind, t19.id, t19.event_id, t19.day, t19.first_day, t19.last_day, nullif(min(case when t19.actor_id = t19.whole_id then
      '' else coalesce(t19.tenure_id, '') end), '')
  from (select t18.side, t18.whole_id, t18.kind, t18.id, t18.event_id, t18.day, t18.actor_id, t18.principal_id, t18.office_id, t18.first_day, t18.last_day,
      coalesce(t18.principal_id, t20.body_id, t22.body_id, case when t18.office_id is null and not exists
      (select 1 from tenure t23 where t23.person_id = t18.actor_id and t23.possible_from <= t18.last_day and t23.possible_until >= t18.first_day and t23.rank <>
          'deprecated') then t18.actor_id end) as for_id, t21.id as tenure_id
    from (select *
      from (select side, whole_id, kind, id, event_id, day, actor_id, principal_id, office_id, first_day, last_day, min(side) over (partition by event_id) as
          min_side, max(side) over (partition by event_id) as max_side from candidates) sided where min_side <> max_side) t18
    left join office t20 on t20.id = t18.office_id and t18.principal_id is null
    left join tenure t21 on t21.person_id = t18.actor_id and t18.principal_id is null and t18.office_id is null and t21.likely_from <= t18.last_day and
        t21.likely_until >= t18.first_day and t21.rank <> 'deprecated'
    left join office t22 on t22.id = t21.office_id) t19 where (t19.actor_id = t19.whole_id or t19.for_id = t19.whole_id or (t19.for_id in
      (select id from parts_of_a_b_1) and exists (with recursive t24(id) as
        (select t19.for_id union select t27.id from t24 join relation t25 on t25.subject_id = t24.id and t25.kind = 'part_of' join actor t26 on t26.id = t24.id
            and t26.kind <> 'state' join actor t27 on t27.id = t25.object_id where t25.likely_from <= t19.last_day and t25.likely_until >= t19.first_day and
            t25.rank <> 'deprecated') select 1 from t24 where t24.id = t19.whole_id))) group by t19.side, t19.kind, t19.id, t19.event_id, t19.day,
            t19.first_day, t19.last_day), joint4(type, event_id, day, _place) as materialized
(select type, event_id, day, row_number() over (partition by type order by day desc, event_id desc)
  from (select type, event_id, max(day) as day
    from (select case when kind = 'participation' then 'meeting' when (kind = 'statement') = (side = 'a') then 'a_to_b' else 'b_to_a' end as type, side,
        event_id, day from joint_actions3) t30 where type <> 'meeting' or
    (select 1 from meeting t29 where t29.id = event_id and t29.status = 'held' limit 1) is not null group by type, event_id having count(distinct side) = 2)
        t31), contacts_meeting5(event_id, day, _place) as materialized
(select event_id, day, _place from joint4 where type = 'meeting'), contacts_a_to_b6(event_id, day, _place) as materialized
(select event_id, day, _place from joint4 where type = 'a_to_b'), contacts_b_to_a7(event_id, day, _place) as materialized
(select event_id, day, _place from joint4 where type = 'b_to_a'), parts8(event_id, whole_id) as materialized (with recursive linked as
  (select t34.event_id, t37.part_of_id from contacts_meeting5 t34 join meeting t37 on t37.id = t34.event_id where t34._place <= 1000), t36(event_id, whole_id)
      as
  (select event_id, event_id from linked where not exists
    (select 1 from linked t35 where t35.event_id = linked.part_of_id) union select linked.event_id, t36.whole_id from t36 join linked on linked.part_of_id =
        t36.event_id) select event_id, whole_id from t36), whole9(event_id, day, _place) as materialized
(select t32.event_id, t33.day, row_number() over (order by t33._place) from parts8 t32 join contacts_meeting5 t33 on t33.event_id = t32.event_id where
    t32.whole_id = t32.event_id), totals10(meeting_count, a_to_b_count, b_to_a_count, cut, first_contact, last_contact) as materialized
(select count(case when kind = 'whole' then 1 end), count(case when kind = 'a_to_b' then 1 end), count(case when kind = 'b_to_a' then 1 end),
    coalesce(max(_place) > 1000, false), min(case when day > '0000-00-00' and day < '9999-99-99' and _place <= 1000 then day end), max(case when day >
    '0000-00-00' and day < '9999-99-99' and _place <= 1000 then day end)
  from (select 'meeting' as kind, day, _place from contacts_meeting5 union all select 'a_to_b' as kind, day, _place from contacts_a_to_b6 union all select
      'b_to_a' as kind, day, _place from contacts_b_to_a7 union all select 'whole', null, 0 from whole9 where _place <= 1000) t38), p11 as materialized
(select t44.*, row_number() over (order by t44._place) as _n
  from (select t43.event_id as meeting_id, t43._place, t42.start as date, t42.start_earliest as date_earliest, t42.start_latest as date_latest
    from (select * from whole9 where _place <= 20 order by _place limit 20) t43 join meeting t42 on t42.id = t43.event_id) t44), told_citation11(id, revision,
        label, note, record_id, document_id, support_type, since, until, value, as_printed, set_aside, start_offset, end_offset, span_sha256, page, phrase,
        prefix, suffix, field, attested_from, attested_until, presumed_from, presumed_until, value_first, value_last, since_earliest, since_latest,
        until_earliest, until_latest) as not materialized
(select t51.id, t51.revision, t51.label, t51.note, t51.record_id, t51.document_id, t51.support_type, t51.since, t51.until, t51.value, t51.as_printed,
    t51.set_aside, t51.start_offset, t51.end_offset, t51.span_sha256, t51.page, t51.phrase, t51.prefix, t51.suffix, t51.field, t51.attested_from,
    t51.attested_until, t51.presumed_from, t51.presumed_until, t51.value_first, t51.value_last, t51.since_earliest, t51.since_latest, t51.until_earliest,
    t51.until_latest from citation t51 where true), x13(id, json) as
(select t48._n, concat('[',
    (select string_agg(t57._told, ',')
      from (select row_number() over (order by t52.participation_id) as _n, (('{"participation":{"id":"' || t53.id || '","label":' || to_json(t53.label)) || (
          ',"role":"' || upper(t53.role) || '","attendance":"' || upper(t53.attendance))) || (('","actor":{"id":"' || t54.id || '","label":' ||
          to_json(t54.label)) || (('}},"tenure":' || case when t55.id is null then 'null' else ('{"id":"' || t55.id || '","label":' || to_json(t55.label)) || ((
          ',"since":' || case when t55.since is null then 'null' else ('{"text":"' || t55.since || '","earliest":') || (case t55.since_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t55.since_earliest || '"' end || ',"latest":' || case t55.since_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t55.since_latest || '"' end || '}') end) || (',"until":' || case when t55.until is
          null then 'null' else ('{"text":"' || t55.until || '","earliest":') || (case t55.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t55.until_earliest || '"' end || ',"latest":' || case t55.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
          else '"' || t55.until_latest || '"' end || '}') end || '}')) end) || (',"citation":' || case when t56.id is null then 'null' else (('{"id":"' ||
          t56.id) || ('","startOffset":' || coalesce(t56.start_offset::text, 'null') || ',"endOffset":')) || ((coalesce(t56.end_offset::text, 'null') ||
          ',"page":' || coalesce(to_json(t56.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t56.phrase)::text, 'null') || '}')) end || '}'))) as
          _told
        from (select t49.id as participation_id, case when count(*) = count(t49.tenure_id) then min(t49.tenure_id) end as tenure_id,
          (select t50.id from told_citation11 t50 where t50.record_id = t49.id and t50.support_type = 'supports' and t50.set_aside is null order by t50.id limit
              1) as citation_id
          from (select * from joint_actions3 where side = 'a' and kind = 'participation') t49 where t49.event_id = t48.meeting_id group by t49.id) t52
        left join participation t53 on t53.id = t52.participation_id
        left join actor t54 on t54.id = t53.actor_id
        left join tenure t55 on t55.id = t52.tenure_id
        left join citation t56 on t56.id = t52.citation_id order by _n limit 20) t57), ']') from p11 t48), x14(id, json) as
(select t58._n, concat('[',
    (select string_agg(t66._told, ',')
      from (select row_number() over (order by t61.participation_id) as _n, (('{"participation":{"id":"' || t62.id || '","label":' || to_json(t62.label)) || (
          ',"role":"' || upper(t62.role) || '","attendance":"' || upper(t62.attendance))) || (('","actor":{"id":"' || t63.id || '","label":' ||
          to_json(t63.label)) || (('}},"tenure":' || case when t64.id is null then 'null' else ('{"id":"' || t64.id || '","label":' || to_json(t64.label)) || ((
          ',"since":' || case when t64.since is null then 'null' else ('{"text":"' || t64.since || '","earliest":') || (case t64.since_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t64.since_earliest || '"' end || ',"latest":' || case t64.since_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t64.since_latest || '"' end || '}') end) || (',"until":' || case when t64.until is
          null then 'null' else ('{"text":"' || t64.until || '","earliest":') || (case t64.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t64.until_earliest || '"' end || ',"latest":' || case t64.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
          else '"' || t64.until_latest || '"' end || '}') end || '}')) end) || (',"citation":' || case when t65.id is null then 'null' else (('{"id":"' ||
          t65.id) || ('","startOffset":' || coalesce(t65.start_offset::text, 'null') || ',"endOffset":')) || ((coalesce(t65.end_offset::text, 'null') ||
          ',"page":' || coalesce(to_json(t65.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t65.phrase)::text, 'null') || '}')) end || '}'))) as
          _told
        from (select t59.id as participation_id, case when count(*) = count(t59.tenure_id) then min(t59.tenure_id) end as tenure_id,
          (select t60.id from told_citation11 t60 where t60.record_id = t59.id and t60.support_type = 'supports' and t60.set_aside is null order by t60.id limit
              1) as citation_id
          from (select * from joint_actions3 where side = 'b' and kind = 'participation') t59 where t59.event_id = t58.meeting_id group by t59.id) t61
        left join participation t62 on t62.id = t61.participation_id
        left join actor t63 on t63.id = t62.actor_id
        left join tenure t64 on t64.id = t61.tenure_id
        left join citation t65 on t65.id = t61.citation_id order by _n limit 20) t66), ']') from p11 t58), x15(id, json) as
(select t67._n, concat('[',
    (select string_agg(t91._told, ',')
      from (select row_number() over (order by t72.place) as _n, concat((('{"date":' || case when t72.date is null then 'null' else ('{"text":"' || t72.date ||
          '","earliest":') || (case t72.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t72.date_earliest || '"' end ||
          ',"latest":' || case t72.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t72.date_latest || '"' end || '}') end ||
          ',"meeting":{"id":"') || (t73.id || '","label":' || to_json(t73.label))) || ((',"kind":"' || upper(t73.kind) || '","start":') || (case when t73.start
          is null then 'null' else ('{"text":"' || t73.start || '","earliest":') || (case t73.start_earliest when '0000-00-00' then 'null' when '9999-99-99'
          then 'null' else '"' || t73.start_earliest || '"' end || ',"latest":' || case t73.start_latest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t73.start_latest || '"' end || '}') end || ',"place":' || case when t74.id is null then 'null' else ('{"id":"' || t74.id) || (
          '","label":' || to_json(t74.label) || '}') end || '},"a":[')),
          (select string_agg(t82._told, ',')
            from (select row_number() over (order by t77.participation_id) as _n, (('{"participation":{"id":"' || t78.id || '","label":' || to_json(t78.label))
                || (',"role":"' || upper(t78.role) || '","attendance":"' || upper(t78.attendance))) || (('","actor":{"id":"' || t79.id || '","label":' ||
                to_json(t79.label)) || (('}},"tenure":' || case when t80.id is null then 'null' else ('{"id":"' || t80.id || '","label":' || to_json(t80.label))
                || ((',"since":' || case when t80.since is null then 'null' else ('{"text":"' || t80.since || '","earliest":') || (case t80.since_earliest when
                '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t80.since_earliest || '"' end || ',"latest":' || case t80.since_latest when
                '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t80.since_latest || '"' end || '}') end) || (',"until":' || case when
                t80.until is null then 'null' else ('{"text":"' || t80.until || '","earliest":') || (case t80.until_earliest when '0000-00-00' then 'null' when
                '9999-99-99' then 'null' else '"' || t80.until_earliest || '"' end || ',"latest":' || case t80.until_latest when '0000-00-00' then 'null' when
                '9999-99-99' then 'null' else '"' || t80.until_latest || '"' end || '}') end || '}')) end) || (',"citation":' || case when t81.id is null then
                'null' else (('{"id":"' || t81.id) || ('","startOffset":' || coalesce(t81.start_offset::text, 'null') || ',"endOffset":')) ||
                ((coalesce(t81.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t81.page)::text, 'null')) || (',"phrase":' ||
                coalesce(to_json(t81.phrase)::text, 'null') || '}')) end || '}'))) as _told
              from (select t75.id as participation_id, case when count(*) = count(t75.tenure_id) then min(t75.tenure_id) end as tenure_id,
                (select t76.id from told_citation11 t76 where t76.record_id = t75.id and t76.support_type = 'supports' and t76.set_aside is null order by t76.id
                    limit 1) as citation_id
                from (select * from joint_actions3 where side = 'a' and kind = 'participation') t75 where t75.event_id = t72.meeting_id group by t75.id) t77
              left join participation t78 on t78.id = t77.participation_id
              left join actor t79 on t79.id = t78.actor_id
              left join tenure t80 on t80.id = t77.tenure_id
              left join citation t81 on t81.id = t77.citation_id order by _n limit 5) t82), '],"b":[',
          (select string_agg(t90._told, ',')
            from (select row_number() over (order by t85.participation_id) as _n, (('{"participation":{"id":"' || t86.id || '","label":' || to_json(t86.label))
                || (',"role":"' || upper(t86.role) || '","attendance":"' || upper(t86.attendance))) || (('","actor":{"id":"' || t87.id || '","label":' ||
                to_json(t87.label)) || (('}},"tenure":' || case when t88.id is null then 'null' else ('{"id":"' || t88.id || '","label":' || to_json(t88.label))
                || ((',"since":' || case when t88.since is null then 'null' else ('{"text":"' || t88.since || '","earliest":') || (case t88.since_earliest when
                '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t88.since_earliest || '"' end || ',"latest":' || case t88.since_latest when
                '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t88.since_latest || '"' end || '}') end) || (',"until":' || case when
                t88.until is null then 'null' else ('{"text":"' || t88.until || '","earliest":') || (case t88.until_earliest when '0000-00-00' then 'null' when
                '9999-99-99' then 'null' else '"' || t88.until_earliest || '"' end || ',"latest":' || case t88.until_latest when '0000-00-00' then 'null' when
                '9999-99-99' then 'null' else '"' || t88.until_latest || '"' end || '}') end || '}')) end) || (',"citation":' || case when t89.id is null then
                'null' else (('{"id":"' || t89.id) || ('","startOffset":' || coalesce(t89.start_offset::text, 'null') || ',"endOffset":')) ||
                ((coalesce(t89.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t89.page)::text, 'null')) || (',"phrase":' ||
                coalesce(to_json(t89.phrase)::text, 'null') || '}')) end || '}'))) as _told
              from (select t83.id as participation_id, case when count(*) = count(t83.tenure_id) then min(t83.tenure_id) end as tenure_id,
                (select t84.id from told_citation11 t84 where t84.record_id = t83.id and t84.support_type = 'supports' and t84.set_aside is null order by t84.id
                    limit 1) as citation_id
                from (select * from joint_actions3 where side = 'b' and kind = 'participation') t83 where t83.event_id = t72.meeting_id group by t83.id) t85
              left join participation t86 on t86.id = t85.participation_id
              left join actor t87 on t87.id = t86.actor_id
              left join tenure t88 on t88.id = t85.tenure_id
              left join citation t89 on t89.id = t85.citation_id order by _n limit 5) t90), ']}') as _told
        from (select t69.event_id as meeting_id, t69.place, t68.start as date, t68.start_earliest as date_earliest, t68.start_latest as date_latest
          from (select t70.event_id, -t71._place as place from parts8 t70 join contacts_meeting5 t71 on t71.event_id = t70.event_id where t70.whole_id =
              t67.meeting_id and t70.event_id <> t67.meeting_id) t69 join meeting t68 on t68.id = t69.event_id) t72
        left join meeting t73 on t73.id = t72.meeting_id
        left join place t74 on t74.id = t73.place_id order by _n limit 20) t91), ']') from p11 t67), x16(id, json) as
(select 1, concat('[',
    (select string_agg(t92._told, ',')
      from (select t45._n as _n, concat((('{"date":' || case when t45.date is null then 'null' else ('{"text":"' || t45.date || '","earliest":') || (case
          t45.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t45.date_earliest || '"' end || ',"latest":' || case
          t45.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t45.date_latest || '"' end || '}') end || ',"meeting":{"id":"'
          ) || (t46.id || '","label":' || to_json(t46.label))) || ((',"kind":"' || upper(t46.kind) || '","start":') || (case when t46.start is null then 'null'
          else ('{"text":"' || t46.start || '","earliest":') || (case t46.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t46.start_earliest || '"' end || ',"latest":' || case t46.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t46.start_latest || '"' end || '}') end || ',"place":' || case when t47.id is null then 'null' else ('{"id":"' || t47.id) || ('","label":' ||
          to_json(t47.label) || '}') end || '},"a":')),
          (select x13.json from x13 where x13.id = t45._n), ',"b":',
          (select x14.json from x14 where x14.id = t45._n), ',"parts":',
          (select x15.json from x15 where x15.id = t45._n), '}') as _told from p11 t45
        left join meeting t46 on t46.id = t45.meeting_id
        left join place t47 on t47.id = t46.place_id order by _n limit 100) t92), ']')), p17 as materialized
(select t102.*, row_number() over (order by t102._day desc, t102.statement_id desc, t102.direction desc) as _n
  from (select t95.event_id as statement_id, t95.day as _day, 'a_to_b' as direction, t94.date as date, t94.date_earliest as date_earliest, t94.date_latest as
      date_latest,
    (select t96.id from told_citation11 t96 where t96.record_id = t94.id and t96.support_type = 'supports' and t96.set_aside is null order by t96.id limit 1) as
        citation_id,
    (select case when count(*) = count(t97.tenure_id) then min(t97.tenure_id) end
      from (select * from joint_actions3 where side = 'a' and kind = 'statement') t97 where t97.event_id = t94.id) as tenure_id
    from (select * from contacts_a_to_b6 where _place <= 20 order by _place limit 20) t95 join statement t94 on t94.id = t95.event_id union all select
        t99.event_id as statement_id, t99.day as _day, 'b_to_a' as direction, t98.date as date, t98.date_earliest as date_earliest, t98.date_latest as
        date_latest,
    (select t100.id from told_citation11 t100 where t100.record_id = t98.id and t100.support_type = 'supports' and t100.set_aside is null order by t100.id limit
        1) as citation_id,
    (select case when count(*) = count(t101.tenure_id) then min(t101.tenure_id) end
      from (select * from joint_actions3 where side = 'b' and kind = 'statement') t101 where t101.event_id = t98.id) as tenure_id
    from (select * from contacts_b_to_a7 where _place <= 20 order by _place limit 20) t99 join statement t98 on t98.id = t99.event_id) t102), x18(id, json) as
(select t108._n, concat('[',
    (select string_agg(t117._told, ',')
      from (select row_number() over (order by t113.target_id) as _n, (('{"target":{"id":"' || t114.id || '","label":') || (to_json(t114.label) || ',"role":"'
          || upper(t114.role) || '","mention":"')) || ((upper(t114.mention) || '","stance":"' || upper(t114.stance) || '"},"tenure":') || (case when t115.id is
          null then 'null' else ('{"id":"' || t115.id || '","label":' || to_json(t115.label)) || ((',"since":' || case when t115.since is null then 'null' else
          ('{"text":"' || t115.since || '","earliest":') || (case t115.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t115.since_earliest || '"' end || ',"latest":' || case t115.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t115.since_latest || '"' end || '}') end) || (',"until":' || case when t115.until is null then 'null' else ('{"text":"' || t115.until ||
          '","earliest":') || (case t115.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t115.until_earliest || '"' end
          || ',"latest":' || case t115.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t115.until_latest || '"' end || '}')
          end || '}')) end || ',"citation":' || case when t116.id is null then 'null' else (('{"id":"' || t116.id) || ('","startOffset":' ||
          coalesce(t116.start_offset::text, 'null') || ',"endOffset":')) || ((coalesce(t116.end_offset::text, 'null') || ',"page":' ||
          coalesce(to_json(t116.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t116.phrase)::text, 'null') || '}')) end || '}')) as _told
        from (select t109.id as target_id, case when count(*) = count(t109.tenure_id) then min(t109.tenure_id) end as tenure_id,
          (select t110.id from told_citation11 t110 where t110.record_id = t109.id and t110.support_type = 'supports' and t110.set_aside is null order by
              t110.id limit 1) as citation_id
          from (select * from joint_actions3 where side = 'b' and kind = 'target') t109 where t109.event_id = t108.statement_id and t108.direction = 'a_to_b'
              group by t109.id union all select t111.id as target_id, case when count(*) = count(t111.tenure_id) then min(t111.tenure_id) end as tenure_id,
          (select t112.id from told_citation11 t112 where t112.record_id = t111.id and t112.support_type = 'supports' and t112.set_aside is null order by
              t112.id limit 1) as citation_id
          from (select * from joint_actions3 where side = 'a' and kind = 'target') t111 where t111.event_id = t108.statement_id and t108.direction = 'b_to_a'
              group by t111.id) t113
        left join target t114 on t114.id = t113.target_id
        left join tenure t115 on t115.id = t113.tenure_id
        left join citation t116 on t116.id = t113.citation_id order by _n limit 20) t117), ']') from p17 t108), x19(id, json) as
(select 1, concat('[',
    (select string_agg(t118._told, ',')
      from (select t103._n as _n, concat(((('{"date":' || case when t103.date is null then 'null' else ('{"text":"' || t103.date || '","earliest":') || (case
          t103.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t103.date_earliest || '"' end || ',"latest":' || case
          t103.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t103.date_latest || '"' end || '}') end) || (',"direction":"'
          || upper(t103.direction) || '","statement":{"id":"')) || ((t104.id || '","label":') || (to_json(t104.label) || ',"date":' || case when t104.date is
          null then 'null' else ('{"text":"' || t104.date || '","earliest":') || (case t104.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t104.date_earliest || '"' end || ',"latest":' || case t104.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
          else '"' || t104.date_latest || '"' end || '}') end))) || (((',"speechAct":"' || upper(t104.speech_act)) || ('","speaker":{"id":"' || t105.id ||
          '","label":')) || ((to_json(t105.label) || '}},"tenure":' || case when t106.id is null then 'null' else ('{"id":"' || t106.id || '","label":' ||
          to_json(t106.label)) || ((',"since":' || case when t106.since is null then 'null' else ('{"text":"' || t106.since || '","earliest":') || (case
          t106.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t106.since_earliest || '"' end || ',"latest":' || case
          t106.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t106.since_latest || '"' end || '}') end) || (',"until":' ||
          case when t106.until is null then 'null' else ('{"text":"' || t106.until || '","earliest":') || (case t106.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t106.until_earliest || '"' end || ',"latest":' || case t106.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t106.until_latest || '"' end || '}') end || '}')) end) || (',"citation":' || case when t107.id is
          null then 'null' else (('{"id":"' || t107.id) || ('","startOffset":' || coalesce(t107.start_offset::text, 'null') || ',"endOffset":')) ||
          ((coalesce(t107.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t107.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t107.phrase)::text, 'null') || '}')) end || ',"targets":'))),
          (select x18.json from x18 where x18.id = t103._n), '}') as _told from p17 t103
        left join statement t104 on t104.id = t103.statement_id
        left join actor t105 on t105.id = t104.speaker_id
        left join tenure t106 on t106.id = t103.tenure_id
        left join citation t107 on t107.id = t103.citation_id order by _n limit 200) t118), ']')), p20 as materialized
(select t124.*, row_number() over (order by t124.alliance_id, t124.since_earliest, t124.a_id, t124.b_id) as _n
  from (select t120.alliance_id, t120.id as a_id, t121.id as b_id, case when (t120.since_earliest, t120.since_latest) >= (t121.since_earliest,
      t121.since_latest) then t120.since else t121.since end as since, case when (t120.until_latest, t120.until_earliest) <= (t121.until_latest,
      t121.until_earliest) then t120.until else t121.until end as until, case when t120.since_earliest >= t121.since_earliest then t120.since_earliest else
      t121.since_earliest end as since_earliest, case when t120.since_latest >= t121.since_latest then t120.since_latest else t121.since_latest end as
      since_latest, case when t120.until_earliest <= t121.until_earliest then t120.until_earliest else t121.until_earliest end as until_earliest, case when
      t120.until_latest <= t121.until_latest then t120.until_latest else t121.until_latest end as until_latest,
    (select t122.id from told_citation11 t122 where t122.record_id = t120.id and t122.support_type = 'supports' and t122.set_aside is null order by t122.id
        limit 1) as a_citation_id,
    (select t123.id from told_citation11 t123 where t123.record_id = t121.id and t123.support_type = 'supports' and t123.set_aside is null order by t123.id
        limit 1) as b_citation_id from membership t120 join membership t121 on t121.alliance_id = t120.alliance_id where t120.actor_id = $5 and t120.status in (
        'member', 'signatory') and t121.actor_id = $6 and t121.status in ('member', 'signatory') and t120.since_earliest <= t121.until_latest and
        t121.since_earliest <= t120.until_latest and t120.rank <> 'deprecated' and t121.rank <> 'deprecated') t124), x21(id, json) as
(select 1, concat('[',
    (select string_agg(t131._told, ',')
      from (select t125._n as _n, ((('{"alliance":{"id":"' || t126.id || '","label":' || to_json(t126.label)) || ('},"since":' || case when t125.since is null
          then 'null' else ('{"text":"' || t125.since || '","earliest":') || (case t125.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t125.since_earliest || '"' end || ',"latest":' || case t125.since_latest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t125.since_latest || '"' end || '}') end || ',"until":' || case when t125.until is null then 'null' else ('{"text":"' || t125.until
          || '","earliest":') || (case t125.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t125.until_earliest || '"'
          end || ',"latest":' || case t125.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t125.until_latest || '"' end ||
          '}') end)) || ((',"a":{"id":"' || t127.id || '","label":' || to_json(t127.label)) || (',"status":"' || upper(t127.status) || '","since":' || case when
          t127.since is null then 'null' else ('{"text":"' || t127.since || '","earliest":') || (case t127.since_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t127.since_earliest || '"' end || ',"latest":' || case t127.since_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t127.since_latest || '"' end || '}') end))) || (((',"until":' || case when t127.until is null then 'null' else (
          '{"text":"' || t127.until || '","earliest":') || (case t127.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t127.until_earliest || '"' end || ',"latest":' || case t127.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t127.until_latest || '"' end || '}') end || '},"aCitation":' || case when t128.id is null then 'null' else (('{"id":"' || t128.id) || (
          '","startOffset":' || coalesce(t128.start_offset::text, 'null') || ',"endOffset":')) || ((coalesce(t128.end_offset::text, 'null') || ',"page":' ||
          coalesce(to_json(t128.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t128.phrase)::text, 'null') || '}')) end) || (',"b":{"id":"' ||
          t129.id || '","label":' || to_json(t129.label))) || ((',"status":"' || upper(t129.status) || '","since":' || case when t129.since is null then 'null'
          else ('{"text":"' || t129.since || '","earliest":') || (case t129.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"'
          || t129.since_earliest || '"' end || ',"latest":' || case t129.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t129.since_latest || '"' end || '}') end) || ((',"until":' || case when t129.until is null then 'null' else ('{"text":"' || t129.until ||
          '","earliest":') || (case t129.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t129.until_earliest || '"' end
          || ',"latest":' || case t129.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t129.until_latest || '"' end || '}')
          end) || ('},"bCitation":' || case when t130.id is null then 'null' else (('{"id":"' || t130.id) || ('","startOffset":' ||
          coalesce(t130.start_offset::text, 'null') || ',"endOffset":')) || ((coalesce(t130.end_offset::text, 'null') || ',"page":' ||
          coalesce(to_json(t130.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t130.phrase)::text, 'null') || '}')) end || '}')))) as _told from p20
          t125
        left join alliance t126 on t126.id = t125.alliance_id
        left join membership t127 on t127.id = t125.a_id
        left join citation t128 on t128.id = t125.a_citation_id
        left join membership t129 on t129.id = t125.b_id
        left join citation t130 on t130.id = t125.b_citation_id order by _n limit 100) t131), ']')), p22 as materialized
(select t151.*, row_number() over (order by t151.alliance_id, t151.obligation_id, t151.direction desc) as _n
  from (select distinct t133.id as obligation_id, t133.alliance_id, 'a_to_b' as direction,
    (select t141.id from told_citation11 t141 where t141.record_id = t133.id and t141.support_type = 'supports' and t141.set_aside is null order by t141.id
        limit 1) as citation_id
    from (select t135.id, t135.alliance_id, t135.since_earliest as first, t135.until_latest as last from obligation t135 where t135.obligor_id = $7 and
        t135.rank <> 'deprecated' union all select t136.id, t136.alliance_id, case when t137.since_earliest >= t136.since_earliest then t137.since_earliest else
        t136.since_earliest end, case when t137.until_latest <= t136.until_latest then t137.until_latest else t136.until_latest end from membership t137 join
        obligation t136 on t136.alliance_id = t137.alliance_id where t136.obligor_id is null and t137.status in ('member', 'signatory') and t137.since_earliest
        <= t136.until_latest and t136.since_earliest <= t137.until_latest and t137.actor_id = $7 and t137.rank <> 'deprecated' and t136.rank <> 'deprecated')
        t133 join
    (select t138.id, t138.alliance_id, t138.since_earliest as first, t138.until_latest as last from obligation t138 where t138.beneficiary_id = $8 and t138.rank
        <> 'deprecated' union all select t139.id, t139.alliance_id, case when t140.since_earliest >= t139.since_earliest then t140.since_earliest else
        t139.since_earliest end, case when t140.until_latest <= t139.until_latest then t140.until_latest else t139.until_latest end from membership t140 join
        obligation t139 on t139.alliance_id = t140.alliance_id where t139.beneficiary_id is null and t140.status in ('member', 'signatory') and
        t140.since_earliest <= t139.until_latest and t139.since_earliest <= t140.until_latest and t140.actor_id = $8 and t140.rank <> 'deprecated' and t139.rank
        <> 'deprecated') t134 on t134.id = t133.id where t133.first <= t134.last and t134.first <= t133.last union all select distinct t142.id as obligation_id,
        t142.alliance_id, 'b_to_a' as direction,
    (select t150.id from told_citation11 t150 where t150.record_id = t142.id and t150.support_type = 'supports' and t150.set_aside is null order by t150.id
        limit 1) as citation_id
    from (select t144.id, t144.alliance_id, t144.since_earliest as first, t144.until_latest as last from obligation t144 where t144.obligor_id = $9 and
        t144.rank <> 'deprecated' union all select t145.id, t145.alliance_id, case when t146.since_earliest >= t145.since_earliest then t146.since_earliest else
        t145.since_earliest end, case when t146.until_latest <= t145.until_latest then t146.until_latest else t145.until_latest end from membership t146 join
        obligation t145 on t145.alliance_id = t146.alliance_id where t145.obligor_id is null and t146.status in ('member', 'signatory') and t146.since_earliest
        <= t145.until_latest and t145.since_earliest <= t146.until_latest and t146.actor_id = $9 and t146.rank <> 'deprecated' and t145.rank <> 'deprecated')
        t142 join
    (select t147.id, t147.alliance_id, t147.since_earliest as first, t147.until_latest as last from obligation t147 where t147.beneficiary_id = $10 and
        t147.rank <> 'deprecated' union all select t148.id, t148.alliance_id, case when t149.since_earliest >= t148.since_earliest then t149.since_earliest else
        t148.since_earliest end, case when t149.until_latest <= t148.until_latest then t149.until_latest else t148.until_latest end from membership t149 join
        obligation t148 on t148.alliance_id = t149.alliance_id where t148.beneficiary_id is null and t149.status in ('member', 'signatory') and
        t149.since_earliest <= t148.until_latest and t148.since_earliest <= t149.until_latest and t149.actor_id = $10 and t149.rank <> 'deprecated' and
        t148.rank <> 'deprecated') t143 on t143.id = t142.id where t142.first <= t143.last and t143.first <= t142.last) t151), x23(id, json) as
(select 1, concat('[',
    (select string_agg(t156._told, ',')
      from (select t152._n as _n, ((('{"direction":"' || upper(t152.direction)) || ('","obligation":{"id":"' || t153.id || '","label":')) ||
          ((to_json(t153.label) || ',"kind":"' || upper(t153.kind)) || ('","since":' || case when t153.since is null then 'null' else ('{"text":"' || t153.since
          || '","earliest":') || (case t153.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t153.since_earliest || '"'
          end || ',"latest":' || case t153.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t153.since_latest || '"' end ||
          '}') end || ',"until":'))) || (((case when t153.until is null then 'null' else ('{"text":"' || t153.until || '","earliest":') || (case
          t153.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t153.until_earliest || '"' end || ',"latest":' || case
          t153.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t153.until_latest || '"' end || '}') end || ',"condition":'
          || coalesce(to_json(t153.condition)::text, 'null')) || (',"article":' || coalesce(to_json(t153.article)::text, 'null') || '},"alliance":{"id":"')) ||
          ((t154.id || '","label":' || to_json(t154.label)) || ('},"citation":' || case when t155.id is null then 'null' else (('{"id":"' || t155.id) || (
          '","startOffset":' || coalesce(t155.start_offset::text, 'null') || ',"endOffset":')) || ((coalesce(t155.end_offset::text, 'null') || ',"page":' ||
          coalesce(to_json(t155.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t155.phrase)::text, 'null') || '}')) end || '}'))) as _told from p22
          t152
        left join obligation t153 on t153.id = t152.obligation_id
        left join alliance t154 on t154.id = t152.alliance_id
        left join citation t155 on t155.id = t152.citation_id order by _n limit 100) t156), ']')), p24 as materialized
(select t162.*, row_number() over (order by t162.since_earliest desc, t162.relation_id) as _n
  from (select t158.id as relation_id, t158.since_earliest, 'a_to_b' as direction,
    (select t159.id from told_citation11 t159 where t159.record_id = t158.id and t159.support_type = 'supports' and t159.set_aside is null order by t159.id
        limit 1) as citation_id from relation t158 where t158.subject_id = $11 and t158.object_id = $12 and t158.rank <> 'deprecated' union all select t160.id
        as relation_id, t160.since_earliest, 'b_to_a' as direction,
    (select t161.id from told_citation11 t161 where t161.record_id = t160.id and t161.support_type = 'supports' and t161.set_aside is null order by t161.id
        limit 1) as citation_id from relation t160 where t160.subject_id = $13 and t160.object_id = $14 and t160.rank <> 'deprecated') t162), x25(id, json) as
(select 1, concat('[',
    (select string_agg(t166._told, ',')
      from (select t163._n as _n, (('{"direction":"' || upper(t163.direction) || '","relation":{"id":"') || (t164.id || '","label":' || to_json(t164.label) ||
          ',"kind":"')) || ((upper(t164.kind) || '","since":' || case when t164.since is null then 'null' else ('{"text":"' || t164.since || '","earliest":') ||
          (case t164.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t164.since_earliest || '"' end || ',"latest":' ||
          case t164.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t164.since_latest || '"' end || '}') end || ',"until":'
          ) || (case when t164.until is null then 'null' else ('{"text":"' || t164.until || '","earliest":') || (case t164.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t164.until_earliest || '"' end || ',"latest":' || case t164.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t164.until_latest || '"' end || '}') end || '},"citation":' || case when t165.id is null then 'null'
          else (('{"id":"' || t165.id) || ('","startOffset":' || coalesce(t165.start_offset::text, 'null') || ',"endOffset":')) ||
          ((coalesce(t165.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t165.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t165.phrase)::text, 'null') || '}')) end || '}')) as _told from p24 t163
        left join relation t164 on t164.id = t163.relation_id
        left join citation t165 on t165.id = t163.citation_id order by _n limit 100) t166), ']')), contact_days12(day, before) as materialized
(select day, lag(day) over (order by day)
  from (select day from contacts_meeting5 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000 union select day from contacts_a_to_b6 where day >
      '0000-00-00' and day < '9999-99-99' and _place <= 1000 union select day from contacts_b_to_a7 where day > '0000-00-00' and day < '9999-99-99' and _place
      <= 1000) t168), p27 as materialized
(select t169.*, row_number() over (order by t169.days desc, t169.until_date desc) as _n
  from (select before as since_date, day as until_date, (cast(substr(day, 9, 2) as integer) + (153 * (cast(substr(day, 6, 2) as integer) + 12 * ((14 -
      cast(substr(day, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 * (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) +
      (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 4 - (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day,
      6, 2) as integer)) / 12) / 100 + (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 400) - (cast(substr(before, 9, 2)
      as integer) + (153 * (cast(substr(before, 6, 2) as integer) + 12 * ((14 - cast(substr(before, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 *
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) + (cast(substr(before, 1, 4) as integer) - (14 -
      cast(substr(before, 6, 2) as integer)) / 12) / 4 - (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 100 +
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 400) as days from contact_days12 where before is not null)
      t169), x28(id, json) as
(select 1, concat('[',
    (select string_agg(t171._told, ',')
      from (select t170._n as _n, ('{"sinceDate":' || to_json(t170.since_date) || ',"untilDate":') || (to_json(t170.until_date) || ',"days":' || t170.days ||
          '}') as _told from p27 t170 order by _n limit 10) t171), ']')) select concat('{"data":{"dyad":', coalesce(
    (select concat((('{"meetingCount":' || t1.meeting_count || ',"aToBCount":') || (t1.a_to_b_count || ',"bToACount":' || t1.b_to_a_count || ',"hasMore":')) ||
        ((case when t1.has_more then 'true' else 'false' end || ',"isComplete":' || case when t1.is_complete then 'true' else 'false' end || ',"firstContact":')
        || (coalesce(to_json(t1.first_contact)::text, 'null') || ',"lastContact":' || coalesce(to_json(t1.last_contact)::text, 'null') || ',"meetings":')),
        (select x16.json from x16), ',"statements":',
        (select x19.json from x19), ',"alliances":',
        (select x21.json from x21), ',"obligations":',
        (select x23.json from x23), ',"relations":',
        (select x25.json from x25), ',"gaps":',
        (select x28.json from x28), '}')
      from (select case when meeting_count > 1000 then 1000 else meeting_count end as meeting_count, case when a_to_b_count > 1000 then 1000 else a_to_b_count
          end as a_to_b_count, case when b_to_a_count > 1000 then 1000 else b_to_a_count end as b_to_a_count, (meeting_count > 20 or a_to_b_count > 20 or
          b_to_a_count > 20) as has_more, not cut as is_complete, first_contact, last_contact from totals10 where exists
        (select 1 from record t39 where t39.id = $3 and t39.retired is null) and exists
        (select 1 from record t40 where t40.id = $4 and t40.retired is null)) t1), ' null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

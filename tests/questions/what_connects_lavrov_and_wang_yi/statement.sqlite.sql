with parts_of_a_b_1(side, whole_id, id) as materialized (with recursive part(side, whole_id, id) as
  (select *
    from (select 'a' as side, t9.id as whole_id, t9.id as id from actor t9 where t9.id = 'actors/sergey-lavrov' union select 'b' as side, t10.id as whole_id,
        t10.id as id from actor t10 where t10.id = 'actors/wang-yi') t11 union select part.side, part.whole_id, t8.subject_id from part join relation t8 on
        t8.object_id = part.id and t8.kind = 'part_of') select * from part), linked_to_a_b_2(side, whole_id, id, first_day, last_day) as materialized
(select distinct t5.side, t5.whole_id, case n when 1 then t5.id when 2 then t6.id else t7.person_id end, case n when 3 then t7.likely_from else '0000-00-00'
    end, case n when 3 then t7.likely_until else '9999-99-99' end from parts_of_a_b_1 t5
  left join office t6 on t6.body_id = t5.id
  left join tenure t7 on t7.office_id = t6.id cross join
  (select 1 as n union all select 2 union all select 3) t12 where case n when 1 then t5.id when 2 then t6.id else t7.person_id end is not null),
      joint_actions3(side, kind, id, event_id, day, first_day, last_day, tenure_id) as materialized (with candidates(side, whole_id, kind, id, event_id, day,
      actor_id, principal_id, office_id, first_day, last_day) as
  (select t3.side, t3.whole_id, 'participation', t2.id, t2.meeting_id, t2.meeting_start_earliest, t2.actor_id, t2.represents_id, t2.office_id,
      t4.start_earliest, case when t4."end" is null then t4.start_latest else t4.end_latest end from linked_to_a_b_2 t3 cross join participation t2 cross join
      meeting t4 where ((t2.actor_id >= t3.id and t2.actor_id <= t3.id) or (t2.represents_id >= t3.id and t2.represents_id <= t3.id) or (t2.office_id >= t3.id
      and t2.office_id <= t3.id)) and likelihood(t3.id is not null, 0.0001) and t4.id = t2.meeting_id and +t2.meeting_start_earliest <= t3.last_day and case
      when t4."end" is null then t4.start_latest else t4.end_latest end >= t3.first_day and (t3.id = t3.whole_id or +t2.represents_id = t3.id or
      (+t2.represents_id is null and (+t2.office_id is null or +t2.office_id = t3.id))) and t2.rank <> 'deprecated' and t2.attendance in ('present', 'remote')
      union all select t14.side, t14.whole_id, 'statement', t13.id, t13.id, t13.date_earliest, t13.speaker_id, t13.principal_id, t13.office_id,
      t13.date_earliest, t13.date_latest from linked_to_a_b_2 t14 cross join statement t13 where ((t13.speaker_id >= t14.id and t13.speaker_id <= t14.id) or
      (t13.principal_id >= t14.id and t13.principal_id <= t14.id) or (t13.office_id >= t14.id and t13.office_id <= t14.id)) and likelihood(t14.id is not null,
      0.0001) and +t13.date_earliest <= t14.last_day and t13.date_latest >= t14.first_day and (t14.id = t14.whole_id or +t13.principal_id = t14.id or
      (+t13.principal_id is null and (+t13.office_id is null or +t13.office_id = t14.id))) union all select t16.side, t16.whole_id, 'target', t15.id,
      t15.statement_id, t15.statement_date_earliest, t15.record_id, null, null, t17.date_earliest, t17.date_latest from linked_to_a_b_2 t16 cross join target
      t15 cross join statement t17 where ((t15.record_id >= t16.id and t15.record_id <= t16.id)) and likelihood(t16.id is not null, 0.0001) and t17.id =
      t15.statement_id and +t15.statement_date_earliest <= t16.last_day and t17.date_latest >= t16.first_day and t15.rank <> 'deprecated') select t19.side,
      t19.kind, t19.id, t19.event_id, t19.day, t19.first_day, t19.last_day, nullif(min(case when t19.actor_id = t19.whole_id then '' else
      coalesce(t19.tenure_id, '') end), '')
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
            and t26.kind <> 'state' join actor t27 on t27.id = t25.object_id where likelihood(t24.id is not null, 0.0001) and t25.likely_from <= t19.last_day
            and t25.likely_until >= t19.first_day and t25.rank <> 'deprecated') select 1 from t24 where t24.id = t19.whole_id))) group by t19.side, t19.kind,
            t19.id, t19.event_id, t19.day, t19.first_day, t19.last_day), joint4(type, event_id, day, _place) as materialized
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
(select t44.*, row_number() over (order by t44._place) as _n, count(*) over () as _size
  from (select t43.event_id as meeting_id, t43.day as _day, t43._place, t42.start as date, t42.start_earliest as date_earliest, t42.start_latest as date_latest
    from (select * from whole9 where _place <= 1000 and true order by _place limit 21) t43 join meeting t42 on t42.id = t43.event_id) t44), told_citation12(id,
        revision, label, note, record_id, document_id, support_type, since, until, value, as_printed, set_aside, start_offset, end_offset, span_sha256, page,
        phrase, prefix, suffix, field, attested_from, attested_until, presumed_from, presumed_until, value_first, value_last, since_earliest, since_latest,
        until_earliest, until_latest) as not materialized
(select t51.id, t51.revision, t51.label, t51.note, t51.record_id, t51.document_id, t51.support_type, t51.since, t51.until, t51.value, t51.as_printed,
    t51.set_aside, t51.start_offset, t51.end_offset, t51.span_sha256, t51.page, t51.phrase, t51.prefix, t51.suffix, t51.field, t51.attested_from,
    t51.attested_until, t51.presumed_from, t51.presumed_until, t51.value_first, t51.value_last, t51.since_earliest, t51.since_latest, t51.until_earliest,
    t51.until_latest from citation t51 where true), x13(id, json) as
(select t48._n, printf('[%s]',
    (select group_concat(t57._told, ',')
      from (select row_number() over (order by t52.participation_id) as _n, printf(
          '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t53.id,
          json_quote(t53.label), t53.role, t53.attendance, t54.id, json_quote(t54.label), case when t55.id is null then 'null' else '{"id":"' || t55.id ||
          '","label":' || json_quote(t55.label) || ',"since":' || case when t55.since is null then 'null' else '{"text":"' || t55.since || '","earliest":' ||
          case t55.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t55.since_earliest || '"' end || ',"latest":' || case
          t55.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t55.since_latest || '"' end || '}' end || ',"until":' || case
          when t55.until is null then 'null' else '{"text":"' || t55.until || '","earliest":' || case t55.until_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t55.until_earliest || '"' end || ',"latest":' || case t55.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t55.until_latest || '"' end || '}' end || '}' end, case when t56.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t56.id, json_quote(t56.start_offset), json_quote(t56.end_offset),
          json_quote(t56.page), json_quote(t56.phrase)) end) as _told
        from (select t49.id as participation_id, case when count(*) = count(t49.tenure_id) then min(t49.tenure_id) end as tenure_id,
          (select t50.id from told_citation12 t50 where t50.record_id = t49.id and t50.support_type = 'supports' and t50.set_aside is null order by t50.id limit
              1) as citation_id
          from (select * from joint_actions3 where side = 'a' and kind = 'participation') t49 where t49.event_id = t48.meeting_id group by t49.id) t52
        left join participation t53 on t53.id = t52.participation_id
        left join actor t54 on t54.id = t53.actor_id
        left join tenure t55 on t55.id = t52.tenure_id
        left join citation t56 on t56.id = t52.citation_id order by _n limit 20) t57)) from p11 t48), x14(id, json) as
(select t58._n, printf('[%s]',
    (select group_concat(t66._told, ',')
      from (select row_number() over (order by t61.participation_id) as _n, printf(
          '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t62.id,
          json_quote(t62.label), t62.role, t62.attendance, t63.id, json_quote(t63.label), case when t64.id is null then 'null' else '{"id":"' || t64.id ||
          '","label":' || json_quote(t64.label) || ',"since":' || case when t64.since is null then 'null' else '{"text":"' || t64.since || '","earliest":' ||
          case t64.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t64.since_earliest || '"' end || ',"latest":' || case
          t64.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t64.since_latest || '"' end || '}' end || ',"until":' || case
          when t64.until is null then 'null' else '{"text":"' || t64.until || '","earliest":' || case t64.until_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t64.until_earliest || '"' end || ',"latest":' || case t64.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t64.until_latest || '"' end || '}' end || '}' end, case when t65.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t65.id, json_quote(t65.start_offset), json_quote(t65.end_offset),
          json_quote(t65.page), json_quote(t65.phrase)) end) as _told
        from (select t59.id as participation_id, case when count(*) = count(t59.tenure_id) then min(t59.tenure_id) end as tenure_id,
          (select t60.id from told_citation12 t60 where t60.record_id = t59.id and t60.support_type = 'supports' and t60.set_aside is null order by t60.id limit
              1) as citation_id
          from (select * from joint_actions3 where side = 'b' and kind = 'participation') t59 where t59.event_id = t58.meeting_id group by t59.id) t61
        left join participation t62 on t62.id = t61.participation_id
        left join actor t63 on t63.id = t62.actor_id
        left join tenure t64 on t64.id = t61.tenure_id
        left join citation t65 on t65.id = t61.citation_id order by _n limit 20) t66)) from p11 t58), x15(id, json) as
(select t67._n, printf('[%s]',
    (select group_concat(t91._told, ',')
      from (select row_number() over (order by t72.place) as _n, printf(
          '{"date":%s,"meeting":{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s},"a":[%s],"b":[%s]}', case when t72.date is null then 'null' else
          '{"text":"' || t72.date || '","earliest":' || case t72.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t72.date_earliest || '"' end || ',"latest":' || case t72.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t72.date_latest || '"' end || '}' end, t73.id, json_quote(t73.label), t73.kind, case when t73.start is null then 'null' else '{"text":"' || t73.start
          || '","earliest":' || case t73.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t73.start_earliest || '"' end ||
          ',"latest":' || case t73.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t73.start_latest || '"' end || '}' end,
          case when t74.id is null then 'null' else '{"id":"' || t74.id || '","label":' || json_quote(t74.label) || '}' end,
          (select group_concat(t82._told, ',')
            from (select row_number() over (order by t77.participation_id) as _n, printf(
                '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t78.id,
                json_quote(t78.label), t78.role, t78.attendance, t79.id, json_quote(t79.label), case when t80.id is null then 'null' else '{"id":"' || t80.id ||
                '","label":' || json_quote(t80.label) || ',"since":' || case when t80.since is null then 'null' else '{"text":"' || t80.since || '","earliest":'
                || case t80.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t80.since_earliest || '"' end || ',"latest":'
                || case t80.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t80.since_latest || '"' end || '}' end ||
                ',"until":' || case when t80.until is null then 'null' else '{"text":"' || t80.until || '","earliest":' || case t80.until_earliest when
                '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t80.until_earliest || '"' end || ',"latest":' || case t80.until_latest when
                '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t80.until_latest || '"' end || '}' end || '}' end, case when t81.id is null
                then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t81.id, json_quote(t81.start_offset),
                json_quote(t81.end_offset), json_quote(t81.page), json_quote(t81.phrase)) end) as _told
              from (select t75.id as participation_id, case when count(*) = count(t75.tenure_id) then min(t75.tenure_id) end as tenure_id,
                (select t76.id from told_citation12 t76 where t76.record_id = t75.id and t76.support_type = 'supports' and t76.set_aside is null order by t76.id
                    limit 1) as citation_id
                from (select * from joint_actions3 where side = 'a' and kind = 'participation') t75 where t75.event_id = t72.meeting_id group by t75.id) t77
              left join participation t78 on t78.id = t77.participation_id
              left join actor t79 on t79.id = t78.actor_id
              left join tenure t80 on t80.id = t77.tenure_id
              left join citation t81 on t81.id = t77.citation_id order by _n limit 5) t82),
          (select group_concat(t90._told, ',')
            from (select row_number() over (order by t85.participation_id) as _n, printf(
                '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}', t86.id,
                json_quote(t86.label), t86.role, t86.attendance, t87.id, json_quote(t87.label), case when t88.id is null then 'null' else '{"id":"' || t88.id ||
                '","label":' || json_quote(t88.label) || ',"since":' || case when t88.since is null then 'null' else '{"text":"' || t88.since || '","earliest":'
                || case t88.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t88.since_earliest || '"' end || ',"latest":'
                || case t88.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t88.since_latest || '"' end || '}' end ||
                ',"until":' || case when t88.until is null then 'null' else '{"text":"' || t88.until || '","earliest":' || case t88.until_earliest when
                '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t88.until_earliest || '"' end || ',"latest":' || case t88.until_latest when
                '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t88.until_latest || '"' end || '}' end || '}' end, case when t89.id is null
                then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t89.id, json_quote(t89.start_offset),
                json_quote(t89.end_offset), json_quote(t89.page), json_quote(t89.phrase)) end) as _told
              from (select t83.id as participation_id, case when count(*) = count(t83.tenure_id) then min(t83.tenure_id) end as tenure_id,
                (select t84.id from told_citation12 t84 where t84.record_id = t83.id and t84.support_type = 'supports' and t84.set_aside is null order by t84.id
                    limit 1) as citation_id
                from (select * from joint_actions3 where side = 'b' and kind = 'participation') t83 where t83.event_id = t72.meeting_id group by t83.id) t85
              left join participation t86 on t86.id = t85.participation_id
              left join actor t87 on t87.id = t86.actor_id
              left join tenure t88 on t88.id = t85.tenure_id
              left join citation t89 on t89.id = t85.citation_id order by _n limit 5) t90)) as _told
        from (select t69.event_id as meeting_id, t69.place, t68.start as date, t68.start_earliest as date_earliest, t68.start_latest as date_latest
          from (select t70.event_id, -t71._place as place from parts8 t70 join contacts_meeting5 t71 on t71.event_id = t70.event_id where t70.whole_id =
              t67.meeting_id and t70.event_id <> t67.meeting_id) t69 join meeting t68 on t68.id = t69.event_id) t72
        left join meeting t73 on t73.id = t72.meeting_id
        left join place t74 on t74.id = t73.place_id order by _n limit 20) t91)) from p11 t67), x16(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t92._told, ',')
      from (select t45._n as _n, printf('{"date":%s,"meeting":{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s},"a":%s,"b":%s,"parts":%s}', case when
          t45.date is null then 'null' else '{"text":"' || t45.date || '","earliest":' || case t45.date_earliest when '0000-00-00' then 'null' when '9999-99-99'
          then 'null' else '"' || t45.date_earliest || '"' end || ',"latest":' || case t45.date_latest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t45.date_latest || '"' end || '}' end, t46.id, json_quote(t46.label), t46.kind, case when t46.start is null then 'null' else
          '{"text":"' || t46.start || '","earliest":' || case t46.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t46.start_earliest || '"' end || ',"latest":' || case t46.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t46.start_latest || '"' end || '}' end, case when t47.id is null then 'null' else '{"id":"' || t47.id || '","label":' || json_quote(t47.label) || '}'
          end,
          (select x13.json from x13 where x13.id = t45._n),
          (select x14.json from x14 where x14.id = t45._n),
          (select x15.json from x15 where x15.id = t45._n)) as _told from p11 t45
        left join meeting t46 on t46.id = t45.meeting_id
        left join place t47 on t47.id = t46.place_id order by _n limit 20) t92))), p17 as materialized
(select t103.*, row_number() over (order by t103._day desc, t103.statement_id desc, t103.direction desc) as _n, count(*) over () as _size
  from (select t96.event_id as statement_id, t96.day as _day, 'a_to_b' as direction, t95.date as date, t95.date_earliest as date_earliest, t95.date_latest as
      date_latest,
    (select t97.id from told_citation12 t97 where t97.record_id = t95.id and t97.support_type = 'supports' and t97.set_aside is null order by t97.id limit 1) as
        citation_id,
    (select case when count(*) = count(t98.tenure_id) then min(t98.tenure_id) end
      from (select * from joint_actions3 where side = 'a' and kind = 'statement') t98 where t98.event_id = t95.id) as tenure_id
    from (select * from contacts_a_to_b6 where _place <= 1000 and true order by _place limit 21) t96 join statement t95 on t95.id = t96.event_id union all
        select t100.event_id as statement_id, t100.day as _day, 'b_to_a' as direction, t99.date as date, t99.date_earliest as date_earliest, t99.date_latest as
        date_latest,
    (select t101.id from told_citation12 t101 where t101.record_id = t99.id and t101.support_type = 'supports' and t101.set_aside is null order by t101.id limit
        1) as citation_id,
    (select case when count(*) = count(t102.tenure_id) then min(t102.tenure_id) end
      from (select * from joint_actions3 where side = 'b' and kind = 'statement') t102 where t102.event_id = t99.id) as tenure_id
    from (select * from contacts_b_to_a7 where _place <= 1000 and true order by _place limit 21) t100 join statement t99 on t99.id = t100.event_id) t103),
        x18(id, json) as
(select t109._n, printf('[%s]',
    (select group_concat(t118._told, ',')
      from (select row_number() over (order by t114.target_id) as _n, printf(
          '{"target":{"id":"%s","label":%s,"role":"%s","mention":"%s","stance":"%s"},"tenure":%s,"citation":%s}', t115.id, json_quote(t115.label), t115.role,
          t115.mention, t115.stance, case when t116.id is null then 'null' else '{"id":"' || t116.id || '","label":' || json_quote(t116.label) || ',"since":' ||
          case when t116.since is null then 'null' else '{"text":"' || t116.since || '","earliest":' || case t116.since_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t116.since_earliest || '"' end || ',"latest":' || case t116.since_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t116.since_latest || '"' end || '}' end || ',"until":' || case when t116.until is null then 'null' else
          '{"text":"' || t116.until || '","earliest":' || case t116.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t116.until_earliest || '"' end || ',"latest":' || case t116.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t116.until_latest || '"' end || '}' end || '}' end, case when t117.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t117.id, json_quote(t117.start_offset), json_quote(t117.end_offset),
          json_quote(t117.page), json_quote(t117.phrase)) end) as _told
        from (select t110.id as target_id, case when count(*) = count(t110.tenure_id) then min(t110.tenure_id) end as tenure_id,
          (select t111.id from told_citation12 t111 where t111.record_id = t110.id and t111.support_type = 'supports' and t111.set_aside is null order by
              t111.id limit 1) as citation_id
          from (select * from joint_actions3 where side = 'b' and kind = 'target') t110 where t110.event_id = t109.statement_id and t109.direction = 'a_to_b'
              group by t110.id union all select t112.id as target_id, case when count(*) = count(t112.tenure_id) then min(t112.tenure_id) end as tenure_id,
          (select t113.id from told_citation12 t113 where t113.record_id = t112.id and t113.support_type = 'supports' and t113.set_aside is null order by
              t113.id limit 1) as citation_id
          from (select * from joint_actions3 where side = 'a' and kind = 'target') t112 where t112.event_id = t109.statement_id and t109.direction = 'b_to_a'
              group by t112.id) t114
        left join target t115 on t115.id = t114.target_id
        left join tenure t116 on t116.id = t114.tenure_id
        left join citation t117 on t117.id = t114.citation_id order by _n limit 20) t118)) from p17 t109), x19(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t119._told, ',')
      from (select t104._n as _n, printf(
          '{"date":%s,"direction":"%s","statement":{"id":"%s","label":%s,"date":%s,"speech_act":"%s","speaker":{"id":"%s","label":%s}},"tenure":%s,"citation":%s,"targets":%s}'
          , case when t104.date is null then 'null' else '{"text":"' || t104.date || '","earliest":' || case t104.date_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t104.date_earliest || '"' end || ',"latest":' || case t104.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t104.date_latest || '"' end || '}' end, t104.direction, t105.id, json_quote(t105.label), case when t105.date is
          null then 'null' else '{"text":"' || t105.date || '","earliest":' || case t105.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t105.date_earliest || '"' end || ',"latest":' || case t105.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
          else '"' || t105.date_latest || '"' end || '}' end, t105.speech_act, t106.id, json_quote(t106.label), case when t107.id is null then 'null' else
          '{"id":"' || t107.id || '","label":' || json_quote(t107.label) || ',"since":' || case when t107.since is null then 'null' else '{"text":"' ||
          t107.since || '","earliest":' || case t107.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t107.since_earliest
          || '"' end || ',"latest":' || case t107.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t107.since_latest || '"'
          end || '}' end || ',"until":' || case when t107.until is null then 'null' else '{"text":"' || t107.until || '","earliest":' || case
          t107.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t107.until_earliest || '"' end || ',"latest":' || case
          t107.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t107.until_latest || '"' end || '}' end || '}' end, case
          when t108.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t108.id,
          json_quote(t108.start_offset), json_quote(t108.end_offset), json_quote(t108.page), json_quote(t108.phrase)) end,
          (select x18.json from x18 where x18.id = t104._n)) as _told from p17 t104
        left join statement t105 on t105.id = t104.statement_id
        left join actor t106 on t106.id = t105.speaker_id
        left join tenure t107 on t107.id = t104.tenure_id
        left join citation t108 on t108.id = t104.citation_id order by _n limit 20) t119))), p20 as materialized
(select t126.*, row_number() over (order by t126.alliance_id, t126.since_earliest, t126.a_id, t126.b_id) as _n
  from (select t122.alliance_id, t122.id as a_id, t123.id as b_id, case when (t122.since_earliest, t122.since_latest) >= (t123.since_earliest,
      t123.since_latest) then t122.since else t123.since end as since, case when (t122.until_latest, t122.until_earliest) <= (t123.until_latest,
      t123.until_earliest) then t122.until else t123.until end as until, case when t122.since_earliest >= t123.since_earliest then t122.since_earliest else
      t123.since_earliest end as since_earliest, case when t122.since_latest >= t123.since_latest then t122.since_latest else t123.since_latest end as
      since_latest, case when t122.until_earliest <= t123.until_earliest then t122.until_earliest else t123.until_earliest end as until_earliest, case when
      t122.until_latest <= t123.until_latest then t122.until_latest else t123.until_latest end as until_latest,
    (select t124.id from told_citation12 t124 where t124.record_id = t122.id and t124.support_type = 'supports' and t124.set_aside is null order by t124.id
        limit 1) as a_citation_id,
    (select t125.id from told_citation12 t125 where t125.record_id = t123.id and t125.support_type = 'supports' and t125.set_aside is null order by t125.id
        limit 1) as b_citation_id from membership t122 join membership t123 on t123.alliance_id = t122.alliance_id where t122.actor_id = 'actors/sergey-lavrov'
        and t122.status in ('member', 'signatory') and t123.actor_id = 'actors/wang-yi' and t123.status in ('member', 'signatory') and t122.since_earliest <=
        t123.until_latest and t123.since_earliest <= t122.until_latest and t122.rank <> 'deprecated' and t123.rank <> 'deprecated') t126), x21(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t133._told, ',')
      from (select t127._n as _n, printf(
          '{"alliance":{"id":"%s","label":%s},"since":%s,"until":%s,"a":{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s},"a_citation":%s,"b":{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s},"b_citation":%s}'
          , t128.id, json_quote(t128.label), case when t127.since is null then 'null' else '{"text":"' || t127.since || '","earliest":' || case
          t127.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t127.since_earliest || '"' end || ',"latest":' || case
          t127.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t127.since_latest || '"' end || '}' end, case when
          t127.until is null then 'null' else '{"text":"' || t127.until || '","earliest":' || case t127.until_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t127.until_earliest || '"' end || ',"latest":' || case t127.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t127.until_latest || '"' end || '}' end, t129.id, json_quote(t129.label), t129.status, case when t129.since is
          null then 'null' else '{"text":"' || t129.since || '","earliest":' || case t129.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t129.since_earliest || '"' end || ',"latest":' || case t129.since_latest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t129.since_latest || '"' end || '}' end, case when t129.until is null then 'null' else '{"text":"' || t129.until || '","earliest":'
          || case t129.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t129.until_earliest || '"' end || ',"latest":' ||
          case t129.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t129.until_latest || '"' end || '}' end, case when
          t130.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t130.id, json_quote(t130.start_offset),
          json_quote(t130.end_offset), json_quote(t130.page), json_quote(t130.phrase)) end, t131.id, json_quote(t131.label), t131.status, case when t131.since
          is null then 'null' else '{"text":"' || t131.since || '","earliest":' || case t131.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t131.since_earliest || '"' end || ',"latest":' || case t131.since_latest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t131.since_latest || '"' end || '}' end, case when t131.until is null then 'null' else '{"text":"' || t131.until || '","earliest":'
          || case t131.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t131.until_earliest || '"' end || ',"latest":' ||
          case t131.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t131.until_latest || '"' end || '}' end, case when
          t132.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t132.id, json_quote(t132.start_offset),
          json_quote(t132.end_offset), json_quote(t132.page), json_quote(t132.phrase)) end) as _told from p20 t127
        left join alliance t128 on t128.id = t127.alliance_id
        left join membership t129 on t129.id = t127.a_id
        left join citation t130 on t130.id = t127.a_citation_id
        left join membership t131 on t131.id = t127.b_id
        left join citation t132 on t132.id = t127.b_citation_id order by _n limit 100) t133))), p22 as materialized
(select t153.*, row_number() over (order by t153.alliance_id, t153.obligation_id, t153.direction desc) as _n
  from (select distinct t135.id as obligation_id, t135.alliance_id, 'a_to_b' as direction,
    (select t143.id from told_citation12 t143 where t143.record_id = t135.id and t143.support_type = 'supports' and t143.set_aside is null order by t143.id
        limit 1) as citation_id
    from (select t137.id, t137.alliance_id, t137.since_earliest as first, t137.until_latest as last from obligation t137 where t137.obligor_id =
        'actors/sergey-lavrov' and t137.rank <> 'deprecated' union all select t138.id, t138.alliance_id, case when t139.since_earliest >= t138.since_earliest
        then t139.since_earliest else t138.since_earliest end, case when t139.until_latest <= t138.until_latest then t139.until_latest else t138.until_latest
        end from membership t139 join obligation t138 on t138.alliance_id = t139.alliance_id where t138.obligor_id is null and t139.status in ('member',
        'signatory') and t139.since_earliest <= t138.until_latest and t138.since_earliest <= t139.until_latest and t139.actor_id = 'actors/sergey-lavrov' and
        t139.rank <> 'deprecated' and t138.rank <> 'deprecated') t135 join
    (select t140.id, t140.alliance_id, t140.since_earliest as first, t140.until_latest as last from obligation t140 where t140.beneficiary_id = 'actors/wang-yi'
        and t140.rank <> 'deprecated' union all select t141.id, t141.alliance_id, case when t142.since_earliest >= t141.since_earliest then t142.since_earliest
        else t141.since_earliest end, case when t142.until_latest <= t141.until_latest then t142.until_latest else t141.until_latest end from membership t142
        join obligation t141 on t141.alliance_id = t142.alliance_id where t141.beneficiary_id is null and t142.status in ('member', 'signatory') and
        t142.since_earliest <= t141.until_latest and t141.since_earliest <= t142.until_latest and t142.actor_id = 'actors/wang-yi' and t142.rank <> 'deprecated'
        and t141.rank <> 'deprecated') t136 on t136.id = t135.id where t135.first <= t136.last and t136.first <= t135.last union all select distinct t144.id as
        obligation_id, t144.alliance_id, 'b_to_a' as direction,
    (select t152.id from told_citation12 t152 where t152.record_id = t144.id and t152.support_type = 'supports' and t152.set_aside is null order by t152.id
        limit 1) as citation_id
    from (select t146.id, t146.alliance_id, t146.since_earliest as first, t146.until_latest as last from obligation t146 where t146.obligor_id =
        'actors/wang-yi' and t146.rank <> 'deprecated' union all select t147.id, t147.alliance_id, case when t148.since_earliest >= t147.since_earliest then
        t148.since_earliest else t147.since_earliest end, case when t148.until_latest <= t147.until_latest then t148.until_latest else t147.until_latest end
        from membership t148 join obligation t147 on t147.alliance_id = t148.alliance_id where t147.obligor_id is null and t148.status in ('member', 'signatory'
        ) and t148.since_earliest <= t147.until_latest and t147.since_earliest <= t148.until_latest and t148.actor_id = 'actors/wang-yi' and t148.rank <>
        'deprecated' and t147.rank <> 'deprecated') t144 join
    (select t149.id, t149.alliance_id, t149.since_earliest as first, t149.until_latest as last from obligation t149 where t149.beneficiary_id =
        'actors/sergey-lavrov' and t149.rank <> 'deprecated' union all select t150.id, t150.alliance_id, case when t151.since_earliest >= t150.since_earliest
        then t151.since_earliest else t150.since_earliest end, case when t151.until_latest <= t150.until_latest then t151.until_latest else t150.until_latest
        end from membership t151 join obligation t150 on t150.alliance_id = t151.alliance_id where t150.beneficiary_id is null and t151.status in ('member',
        'signatory') and t151.since_earliest <= t150.until_latest and t150.since_earliest <= t151.until_latest and t151.actor_id = 'actors/sergey-lavrov' and
        t151.rank <> 'deprecated' and t150.rank <> 'deprecated') t145 on t145.id = t144.id where t144.first <= t145.last and t145.first <= t144.last) t153),
        x23(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t158._told, ',')
      from (select t154._n as _n, printf(
          '{"direction":"%s","obligation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s,"condition":%s,"article":%s},"alliance":{"id":"%s","label":%s},"citation":%s}'
          , t154.direction, t155.id, json_quote(t155.label), t155.kind, case when t155.since is null then 'null' else '{"text":"' || t155.since ||
          '","earliest":' || case t155.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t155.since_earliest || '"' end ||
          ',"latest":' || case t155.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t155.since_latest || '"' end || '}'
          end, case when t155.until is null then 'null' else '{"text":"' || t155.until || '","earliest":' || case t155.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t155.until_earliest || '"' end || ',"latest":' || case t155.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t155.until_latest || '"' end || '}' end, json_quote(t155.condition), json_quote(t155.article),
          t156.id, json_quote(t156.label), case when t157.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t157.id, json_quote(t157.start_offset), json_quote(t157.end_offset),
          json_quote(t157.page), json_quote(t157.phrase)) end) as _told from p22 t154
        left join obligation t155 on t155.id = t154.obligation_id
        left join alliance t156 on t156.id = t154.alliance_id
        left join citation t157 on t157.id = t154.citation_id order by _n limit 100) t158))), p24 as materialized
(select t164.*, row_number() over (order by t164.since_earliest desc, t164.relation_id) as _n
  from (select t160.id as relation_id, t160.since_earliest, 'a_to_b' as direction,
    (select t161.id from told_citation12 t161 where t161.record_id = t160.id and t161.support_type = 'supports' and t161.set_aside is null order by t161.id
        limit 1) as citation_id from relation t160 where t160.subject_id = 'actors/sergey-lavrov' and t160.object_id = 'actors/wang-yi' and t160.rank <>
        'deprecated' union all select t162.id as relation_id, t162.since_earliest, 'b_to_a' as direction,
    (select t163.id from told_citation12 t163 where t163.record_id = t162.id and t163.support_type = 'supports' and t163.set_aside is null order by t163.id
        limit 1) as citation_id from relation t162 where t162.subject_id = 'actors/wang-yi' and t162.object_id = 'actors/sergey-lavrov' and t162.rank <>
        'deprecated') t164), x25(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t168._told, ',')
      from (select t165._n as _n, printf('{"direction":"%s","relation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s},"citation":%s}', t165.direction,
          t166.id, json_quote(t166.label), t166.kind, case when t166.since is null then 'null' else '{"text":"' || t166.since || '","earliest":' || case
          t166.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t166.since_earliest || '"' end || ',"latest":' || case
          t166.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t166.since_latest || '"' end || '}' end, case when
          t166.until is null then 'null' else '{"text":"' || t166.until || '","earliest":' || case t166.until_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t166.until_earliest || '"' end || ',"latest":' || case t166.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t166.until_latest || '"' end || '}' end, case when t167.id is null then 'null' else printf(
          '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t167.id, json_quote(t167.start_offset), json_quote(t167.end_offset),
          json_quote(t167.page), json_quote(t167.phrase)) end) as _told from p24 t165
        left join relation t166 on t166.id = t165.relation_id
        left join citation t167 on t167.id = t165.citation_id order by _n limit 100) t168))), contact_days14(day, before) as materialized
(select day, lag(day) over (order by day)
  from (select day from contacts_meeting5 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000 union select day from contacts_a_to_b6 where day >
      '0000-00-00' and day < '9999-99-99' and _place <= 1000 union select day from contacts_b_to_a7 where day > '0000-00-00' and day < '9999-99-99' and _place
      <= 1000) t170), p27 as materialized
(select t171.*, row_number() over (order by t171.days desc, t171.until_date desc) as _n
  from (select before as since_date, day as until_date, (cast(substr(day, 9, 2) as integer) + (153 * (cast(substr(day, 6, 2) as integer) + 12 * ((14 -
      cast(substr(day, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 * (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) +
      (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 4 - (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day,
      6, 2) as integer)) / 12) / 100 + (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 400) - (cast(substr(before, 9, 2)
      as integer) + (153 * (cast(substr(before, 6, 2) as integer) + 12 * ((14 - cast(substr(before, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 *
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) + (cast(substr(before, 1, 4) as integer) - (14 -
      cast(substr(before, 6, 2) as integer)) / 12) / 4 - (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 100 +
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 400) as days from contact_days14 where before is not null)
      t171), x28(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t173._told, ',')
      from (select t172._n as _n, '{"since_date":' || json_quote(t172.since_date) || ',"until_date":' || json_quote(t172.until_date) || ',"days":' || t172.days
          || '}' as _told from p27 t172 order by _n limit 10) t173))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf(
        '{"meeting_count":%s,"a_to_b_count":%s,"b_to_a_count":%s,"is_complete":%s,"first_contact":%s,"last_contact":%s,"meetings":%s,"meetings_next":%s,"statements":%s,"statements_next":%s,"alliances":%s,"obligations":%s,"relations":%s,"gaps":%s}'
        , t1.meeting_count, t1.a_to_b_count, t1.b_to_a_count, case when t1.is_complete then 'true' else 'false' end, json_quote(t1.first_contact),
        json_quote(t1.last_contact),
        (select x16.json from x16), json_quote(
          (select lower(hex('meetings' || ' ' || cast(t93._day as text) || ' ' || cast(t93.meeting_id as text))) from p11 t93 where _n = 20 and _size > 20)),
        (select x19.json from x19), json_quote(
          (select lower(hex('statements' || ' ' || cast(t120._day as text) || ' ' || cast(t120.statement_id as text) || ' ' || cast(t120.direction as text)))
              from p17 t120 where _n = 20 and _size > 20)),
        (select x21.json from x21),
        (select x23.json from x23),
        (select x25.json from x25),
        (select x28.json from x28))
      from (select case when meeting_count > 1000 then 1000 else meeting_count end as meeting_count, case when a_to_b_count > 1000 then 1000 else a_to_b_count
          end as a_to_b_count, case when b_to_a_count > 1000 then 1000 else b_to_a_count end as b_to_a_count, not cut as is_complete, first_contact,
          last_contact from totals10 where exists
        (select 1 from record t39 where t39.id = 'actors/sergey-lavrov' and t39.retired is null) and exists
        (select 1 from record t40 where t40.id = 'actors/wang-yi' and t40.retired is null)) t1), ' null'),
  (select value from counter where name = 'revision'))

with parts_of_a_b_1(side, whole_id, id) as materialized (with recursive part(side, whole_id, id) as
  (select *
    from (select 'a' as side, t9.id as whole_id, t9.id as id from actor t9 where t9.id = 'actors/sergey-lavrov' union select 'b' as side, t10.id as whole_id,
        t10.id as id from actor t10 where t10.id = 'actors/wang-yi') t11 union select part.side, part.whole_id, t8.subject_id from part join relation t8 on
        t8.object_id = part.id and t8.kind = 'part_of') select * from part), linked_to_a_b_2(side, whole_id, id, first_day, last_day) as materialized
(select distinct t5.side, t5.whole_id, case n when 1 then t5.id when 2 then t6.id else t7.person_id end, case n when 3 then t7.likely_from else '0000-00-00'
    end, case n when 3 then t7.likely_until else '9999-99-99' end from parts_of_a_b_1 t5
  left join office t6 on t6.body_id = t5.id
  left join tenure t7 on t7.office_id = t6.id cross join
  (select 1 as n union all select 2 union all select 3) t12 where case n when 1 then t5.id when 2 then t6.id else t7.person_id end is not null),
      joint_actions3(side, kind, id, event_id, day, first_day, last_day, tenure_id) as materialized (with candidates(side, whole_id, kind, id, event_id, day,
      actor_id, principal_id, office_id, first_day, last_day) as
  (select t3.side, t3.whole_id, 'participation', t2.id, t2.meeting_id, t2.meeting_start_earliest, t2.actor_id, t2.represents_id, t2.office_id,
      t4.start_earliest, case when t4."end" is null then t4.start_latest else t4.end_latest end from linked_to_a_b_2 t3 cross join participation t2 cross join
      meeting t4 where ((t2.actor_id >= t3.id and t2.actor_id <= t3.id) or (t2.represents_id >= t3.id and t2.represents_id <= t3.id) or (t2.office_id >= t3.id
      and t2.office_id <= t3.id)) and likelihood(t3.id is not null, 0.0001) and t4.id = t2.meeting_id and +t2.meeting_start_earliest <= t3.last_day and case
      when t4."end" is null then t4.start_latest else t4.end_latest end >= t3.first_day and (t3.id = t3.whole_id or +t2.represents_id = t3.id or
      (+t2.represents_id is null and (+t2.office_id is null or +t2.office_id = t3.id))) and t2.rank <> 'deprecated' and t2.attendance in ('present', 'remote')
      union all select t14.side, t14.whole_id, 'statement', t13.id, t13.id, t13.date_earliest, t13.speaker_id, t13.principal_id, t13.office_id,
      t13.date_earliest, t13.date_latest from linked_to_a_b_2 t14 cross join statement t13 where ((t13.speaker_id >= t14.id and t13.speaker_id <= t14.id) or
      (t13.principal_id >= t14.id and t13.principal_id <= t14.id) or (t13.office_id >= t14.id and t13.office_id <= t14.id)) and likelihood(t14.id is not null,
      0.0001) and +t13.date_earliest <= t14.last_day and t13.date_latest >= t14.first_day and (t14.id = t14.whole_id or +t13.principal_id = t14.id or
      (+t13.principal_id is null and (+t13.office_id is null or +t13.office_id = t14.id))) union all select t16.side, t16.whole_id, 'target', t15.id,
      t15.statement_id, t15.statement_date_earliest, t15.record_id, null, null, t17.date_earliest, t17.date_latest from linked_to_a_b_2 t16 cross join target
      t15 cross join statement t17 where ((t15.record_id >= t16.id and t15.record_id <= t16.id)) and likelihood(t16.id is not null, 0.0001) and t17.id =
      t15.statement_id and +t15.statement_date_earliest <= t16.last_day and t17.date_latest >= t16.first_day and t15.rank <> 'deprecated') select t19.side,
      t19.kind, t19.id, t19.event_id, t19.day, t19.first_day, t19.last_day, nullif(min(case when t19.actor_id = t19.whole_id then '' else
      coalesce(t19.tenure_id, '') end), '')
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
            and t26.kind <> 'state' join actor t27 on t27.id = t25.object_id where likelihood(t24.id is not null, 0.0001) and t25.likely_from <= t19.last_day
            and t25.likely_until >= t19.first_day and t25.rank <> 'deprecated') select 1 from t24 where t24.id = t19.whole_id))) group by t19.side, t19.kind,
            t19.id, t19.event_id, t19.day, t19.first_day, t19.last_day), joint4(type, event_id, day, _place) as materialized
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
(select t44.*, row_number() over (order by t44._place) as _n, count(*) over () as _size
  from (select t43.event_id as meeting_id, t43.day as _day, t43._place, t42.start as date, t42.start_earliest as date_earliest, t42.start_latest as date_latest
    from (select * from whole9 where _place <= 1000 and true order by _place limit 21) t43 join meeting t42 on t42.id = t43.event_id) t44), told_citation12(id,
        revision, label, note, record_id, document_id, support_type, since, until, value, as_printed, set_aside, start_offset, end_offset, span_sha256, page,
        phrase, prefix, suffix, field, attested_from, attested_until, presumed_from, presumed_until, value_first, value_last, since_earliest, since_latest,
        until_earliest, until_latest) as not materialized
(select t51.id, t51.revision, t51.label, t51.note, t51.record_id, t51.document_id, t51.support_type, t51.since, t51.until, t51.value, t51.as_printed,
    t51.set_aside, t51.start_offset, t51.end_offset, t51.span_sha256, t51.page, t51.phrase, t51.prefix, t51.suffix, t51.field, t51.attested_from,
    t51.attested_until, t51.presumed_from, t51.presumed_until, t51.value_first, t51.value_last, t51.since_earliest, t51.since_latest, t51.until_earliest,
    t51.until_latest from citation t51 where true), x13(id, json) as
(select t48._n, printf('[%s]',
    (select group_concat(t57._told, ',')
      from (select row_number() over (order by t52.participation_id) as _n, printf(
          '{"participation":{"id":"%s","label":%s,"participationRole":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}',
          t53.id, json_quote(t53.label), upper(t53.role), upper(t53.attendance), t54.id, json_quote(t54.label), case when t55.id is null then 'null' else
          '{"id":"' || t55.id || '","label":' || json_quote(t55.label) || ',"since":' || case when t55.since is null then 'null' else '{"text":"' || t55.since
          || '","earliest":' || case t55.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t55.since_earliest || '"' end ||
          ',"latest":' || case t55.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t55.since_latest || '"' end || '}' end
          || ',"until":' || case when t55.until is null then 'null' else '{"text":"' || t55.until || '","earliest":' || case t55.until_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t55.until_earliest || '"' end || ',"latest":' || case t55.until_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t55.until_latest || '"' end || '}' end || '}' end, case when t56.id is null then
          'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t56.id, json_quote(t56.start_offset),
          json_quote(t56.end_offset), json_quote(t56.page), json_quote(t56.phrase)) end) as _told
        from (select t49.id as participation_id, case when count(*) = count(t49.tenure_id) then min(t49.tenure_id) end as tenure_id,
          (select t50.id from told_citation12 t50 where t50.record_id = t49.id and t50.support_type = 'supports' and t50.set_aside is null order by t50.id limit
              1) as citation_id
          from (select * from joint_actions3 where side = 'a' and kind = 'participation') t49 where t49.event_id = t48.meeting_id group by t49.id) t52
        left join participation t53 on t53.id = t52.participation_id
        left join actor t54 on t54.id = t53.actor_id
        left join tenure t55 on t55.id = t52.tenure_id
        left join citation t56 on t56.id = t52.citation_id order by _n limit 20) t57)) from p11 t48), x14(id, json) as
(select t58._n, printf('[%s]',
    (select group_concat(t66._told, ',')
      from (select row_number() over (order by t61.participation_id) as _n, printf(
          '{"participation":{"id":"%s","label":%s,"participationRole":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}',
          t62.id, json_quote(t62.label), upper(t62.role), upper(t62.attendance), t63.id, json_quote(t63.label), case when t64.id is null then 'null' else
          '{"id":"' || t64.id || '","label":' || json_quote(t64.label) || ',"since":' || case when t64.since is null then 'null' else '{"text":"' || t64.since
          || '","earliest":' || case t64.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t64.since_earliest || '"' end ||
          ',"latest":' || case t64.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t64.since_latest || '"' end || '}' end
          || ',"until":' || case when t64.until is null then 'null' else '{"text":"' || t64.until || '","earliest":' || case t64.until_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t64.until_earliest || '"' end || ',"latest":' || case t64.until_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t64.until_latest || '"' end || '}' end || '}' end, case when t65.id is null then
          'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t65.id, json_quote(t65.start_offset),
          json_quote(t65.end_offset), json_quote(t65.page), json_quote(t65.phrase)) end) as _told
        from (select t59.id as participation_id, case when count(*) = count(t59.tenure_id) then min(t59.tenure_id) end as tenure_id,
          (select t60.id from told_citation12 t60 where t60.record_id = t59.id and t60.support_type = 'supports' and t60.set_aside is null order by t60.id limit
              1) as citation_id
          from (select * from joint_actions3 where side = 'b' and kind = 'participation') t59 where t59.event_id = t58.meeting_id group by t59.id) t61
        left join participation t62 on t62.id = t61.participation_id
        left join actor t63 on t63.id = t62.actor_id
        left join tenure t64 on t64.id = t61.tenure_id
        left join citation t65 on t65.id = t61.citation_id order by _n limit 20) t66)) from p11 t58), x15(id, json) as
(select t67._n, printf('[%s]',
    (select group_concat(t91._told, ',')
      from (select row_number() over (order by t72.place) as _n, printf(
          '{"date":%s,"meeting":{"id":"%s","label":%s,"meetingKind":"%s","start":%s,"place":%s},"a":[%s],"b":[%s]}', case when t72.date is null then 'null' else
          '{"text":"' || t72.date || '","earliest":' || case t72.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t72.date_earliest || '"' end || ',"latest":' || case t72.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t72.date_latest || '"' end || '}' end, t73.id, json_quote(t73.label), upper(t73.kind), case when t73.start is null then 'null' else '{"text":"' ||
          t73.start || '","earliest":' || case t73.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t73.start_earliest ||
          '"' end || ',"latest":' || case t73.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t73.start_latest || '"' end
          || '}' end, case when t74.id is null then 'null' else '{"id":"' || t74.id || '","label":' || json_quote(t74.label) || '}' end,
          (select group_concat(t82._told, ',')
            from (select row_number() over (order by t77.participation_id) as _n, printf(
                '{"participation":{"id":"%s","label":%s,"participationRole":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}',
                t78.id, json_quote(t78.label), upper(t78.role), upper(t78.attendance), t79.id, json_quote(t79.label), case when t80.id is null then 'null' else
                '{"id":"' || t80.id || '","label":' || json_quote(t80.label) || ',"since":' || case when t80.since is null then 'null' else '{"text":"' ||
                t80.since || '","earliest":' || case t80.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t80.since_earliest || '"' end || ',"latest":' || case t80.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t80.since_latest || '"' end || '}' end || ',"until":' || case when t80.until is null then 'null' else '{"text":"' || t80.until ||
                '","earliest":' || case t80.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t80.until_earliest || '"' end
                || ',"latest":' || case t80.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t80.until_latest || '"' end ||
                '}' end || '}' end, case when t81.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}',
                t81.id, json_quote(t81.start_offset), json_quote(t81.end_offset), json_quote(t81.page), json_quote(t81.phrase)) end) as _told
              from (select t75.id as participation_id, case when count(*) = count(t75.tenure_id) then min(t75.tenure_id) end as tenure_id,
                (select t76.id from told_citation12 t76 where t76.record_id = t75.id and t76.support_type = 'supports' and t76.set_aside is null order by t76.id
                    limit 1) as citation_id
                from (select * from joint_actions3 where side = 'a' and kind = 'participation') t75 where t75.event_id = t72.meeting_id group by t75.id) t77
              left join participation t78 on t78.id = t77.participation_id
              left join actor t79 on t79.id = t78.actor_id
              left join tenure t80 on t80.id = t77.tenure_id
              left join citation t81 on t81.id = t77.citation_id order by _n limit 5) t82),
          (select group_concat(t90._told, ',')
            from (select row_number() over (order by t85.participation_id) as _n, printf(
                '{"participation":{"id":"%s","label":%s,"participationRole":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"tenure":%s,"citation":%s}',
                t86.id, json_quote(t86.label), upper(t86.role), upper(t86.attendance), t87.id, json_quote(t87.label), case when t88.id is null then 'null' else
                '{"id":"' || t88.id || '","label":' || json_quote(t88.label) || ',"since":' || case when t88.since is null then 'null' else '{"text":"' ||
                t88.since || '","earliest":' || case t88.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t88.since_earliest || '"' end || ',"latest":' || case t88.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t88.since_latest || '"' end || '}' end || ',"until":' || case when t88.until is null then 'null' else '{"text":"' || t88.until ||
                '","earliest":' || case t88.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t88.until_earliest || '"' end
                || ',"latest":' || case t88.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t88.until_latest || '"' end ||
                '}' end || '}' end, case when t89.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}',
                t89.id, json_quote(t89.start_offset), json_quote(t89.end_offset), json_quote(t89.page), json_quote(t89.phrase)) end) as _told
              from (select t83.id as participation_id, case when count(*) = count(t83.tenure_id) then min(t83.tenure_id) end as tenure_id,
                (select t84.id from told_citation12 t84 where t84.record_id = t83.id and t84.support_type = 'supports' and t84.set_aside is null order by t84.id
                    limit 1) as citation_id
                from (select * from joint_actions3 where side = 'b' and kind = 'participation') t83 where t83.event_id = t72.meeting_id group by t83.id) t85
              left join participation t86 on t86.id = t85.participation_id
              left join actor t87 on t87.id = t86.actor_id
              left join tenure t88 on t88.id = t85.tenure_id
              left join citation t89 on t89.id = t85.citation_id order by _n limit 5) t90)) as _told
        from (select t69.event_id as meeting_id, t69.place, t68.start as date, t68.start_earliest as date_earliest, t68.start_latest as date_latest
          from (select t70.event_id, -t71._place as place from parts8 t70 join contacts_meeting5 t71 on t71.event_id = t70.event_id where t70.whole_id =
              t67.meeting_id and t70.event_id <> t67.meeting_id) t69 join meeting t68 on t68.id = t69.event_id) t72
        left join meeting t73 on t73.id = t72.meeting_id
        left join place t74 on t74.id = t73.place_id order by _n limit 20) t91)) from p11 t67), x16(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t92._told, ',')
      from (select t45._n as _n, printf('{"date":%s,"meeting":{"id":"%s","label":%s,"meetingKind":"%s","start":%s,"place":%s},"a":%s,"b":%s,"parts":%s}', case
          when t45.date is null then 'null' else '{"text":"' || t45.date || '","earliest":' || case t45.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t45.date_earliest || '"' end || ',"latest":' || case t45.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t45.date_latest || '"' end || '}' end, t46.id, json_quote(t46.label), upper(t46.kind), case when t46.start is
          null then 'null' else '{"text":"' || t46.start || '","earliest":' || case t46.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then
          'null' else '"' || t46.start_earliest || '"' end || ',"latest":' || case t46.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
          else '"' || t46.start_latest || '"' end || '}' end, case when t47.id is null then 'null' else '{"id":"' || t47.id || '","label":' ||
          json_quote(t47.label) || '}' end,
          (select x13.json from x13 where x13.id = t45._n),
          (select x14.json from x14 where x14.id = t45._n),
          (select x15.json from x15 where x15.id = t45._n)) as _told from p11 t45
        left join meeting t46 on t46.id = t45.meeting_id
        left join place t47 on t47.id = t46.place_id order by _n limit 20) t92))), p17 as materialized
(select t103.*, row_number() over (order by t103._day desc, t103.statement_id desc, t103.direction desc) as _n, count(*) over () as _size
  from (select t96.event_id as statement_id, t96.day as _day, 'a_to_b' as direction, t95.date as date, t95.date_earliest as date_earliest, t95.date_latest as
      date_latest,
    (select t97.id from told_citation12 t97 where t97.record_id = t95.id and t97.support_type = 'supports' and t97.set_aside is null order by t97.id limit 1) as
        citation_id,
    (select case when count(*) = count(t98.tenure_id) then min(t98.tenure_id) end
      from (select * from joint_actions3 where side = 'a' and kind = 'statement') t98 where t98.event_id = t95.id) as tenure_id
    from (select * from contacts_a_to_b6 where _place <= 1000 and true order by _place limit 21) t96 join statement t95 on t95.id = t96.event_id union all
        select t100.event_id as statement_id, t100.day as _day, 'b_to_a' as direction, t99.date as date, t99.date_earliest as date_earliest, t99.date_latest as
        date_latest,
    (select t101.id from told_citation12 t101 where t101.record_id = t99.id and t101.support_type = 'supports' and t101.set_aside is null order by t101.id limit
        1) as citation_id,
    (select case when count(*) = count(t102.tenure_id) then min(t102.tenure_id) end
      from (select * from joint_actions3 where side = 'b' and kind = 'statement') t102 where t102.event_id = t99.id) as tenure_id
    from (select * from contacts_b_to_a7 where _place <= 1000 and true order by _place limit 21) t100 join statement t99 on t99.id = t100.event_id) t103),
        x18(id, json) as
(select t109._n, printf('[%s]',
    (select group_concat(t118._told, ',')
      from (select row_number() over (order by t114.target_id) as _n, printf(
          '{"target":{"id":"%s","label":%s,"targetRole":"%s","mention":"%s","stance":"%s"},"tenure":%s,"citation":%s}', t115.id, json_quote(t115.label),
          upper(t115.role), upper(t115.mention), upper(t115.stance), case when t116.id is null then 'null' else '{"id":"' || t116.id || '","label":' ||
          json_quote(t116.label) || ',"since":' || case when t116.since is null then 'null' else '{"text":"' || t116.since || '","earliest":' || case
          t116.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t116.since_earliest || '"' end || ',"latest":' || case
          t116.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t116.since_latest || '"' end || '}' end || ',"until":' ||
          case when t116.until is null then 'null' else '{"text":"' || t116.until || '","earliest":' || case t116.until_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t116.until_earliest || '"' end || ',"latest":' || case t116.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t116.until_latest || '"' end || '}' end || '}' end, case when t117.id is null then 'null' else printf(
          '{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t117.id, json_quote(t117.start_offset), json_quote(t117.end_offset),
          json_quote(t117.page), json_quote(t117.phrase)) end) as _told
        from (select t110.id as target_id, case when count(*) = count(t110.tenure_id) then min(t110.tenure_id) end as tenure_id,
          (select t111.id from told_citation12 t111 where t111.record_id = t110.id and t111.support_type = 'supports' and t111.set_aside is null order by
              t111.id limit 1) as citation_id
          from (select * from joint_actions3 where side = 'b' and kind = 'target') t110 where t110.event_id = t109.statement_id and t109.direction = 'a_to_b'
              group by t110.id union all select t112.id as target_id, case when count(*) = count(t112.tenure_id) then min(t112.tenure_id) end as tenure_id,
          (select t113.id from told_citation12 t113 where t113.record_id = t112.id and t113.support_type = 'supports' and t113.set_aside is null order by
              t113.id limit 1) as citation_id
          from (select * from joint_actions3 where side = 'a' and kind = 'target') t112 where t112.event_id = t109.statement_id and t109.direction = 'b_to_a'
              group by t112.id) t114
        left join target t115 on t115.id = t114.target_id
        left join tenure t116 on t116.id = t114.tenure_id
        left join citation t117 on t117.id = t114.citation_id order by _n limit 20) t118)) from p17 t109), x19(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t119._told, ',')
      from (select t104._n as _n, printf(
          '{"date":%s,"direction":"%s","statement":{"id":"%s","label":%s,"date":%s,"speechAct":"%s","speaker":{"id":"%s","label":%s}},"tenure":%s,"citation":%s,"targets":%s}'
          , case when t104.date is null then 'null' else '{"text":"' || t104.date || '","earliest":' || case t104.date_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t104.date_earliest || '"' end || ',"latest":' || case t104.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t104.date_latest || '"' end || '}' end, upper(t104.direction), t105.id, json_quote(t105.label), case when
          t105.date is null then 'null' else '{"text":"' || t105.date || '","earliest":' || case t105.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t105.date_earliest || '"' end || ',"latest":' || case t105.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t105.date_latest || '"' end || '}' end, upper(t105.speech_act), t106.id, json_quote(t106.label), case when
          t107.id is null then 'null' else '{"id":"' || t107.id || '","label":' || json_quote(t107.label) || ',"since":' || case when t107.since is null then
          'null' else '{"text":"' || t107.since || '","earliest":' || case t107.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else
          '"' || t107.since_earliest || '"' end || ',"latest":' || case t107.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"'
          || t107.since_latest || '"' end || '}' end || ',"until":' || case when t107.until is null then 'null' else '{"text":"' || t107.until ||
          '","earliest":' || case t107.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t107.until_earliest || '"' end ||
          ',"latest":' || case t107.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t107.until_latest || '"' end || '}' end
          || '}' end, case when t108.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t108.id,
          json_quote(t108.start_offset), json_quote(t108.end_offset), json_quote(t108.page), json_quote(t108.phrase)) end,
          (select x18.json from x18 where x18.id = t104._n)) as _told from p17 t104
        left join statement t105 on t105.id = t104.statement_id
        left join actor t106 on t106.id = t105.speaker_id
        left join tenure t107 on t107.id = t104.tenure_id
        left join citation t108 on t108.id = t104.citation_id order by _n limit 20) t119))), p20 as materialized
(select t126.*, row_number() over (order by t126.alliance_id, t126.since_earliest, t126.a_id, t126.b_id) as _n
  from (select t122.alliance_id, t122.id as a_id, t123.id as b_id, case when (t122.since_earliest, t122.since_latest) >= (t123.since_earliest,
      t123.since_latest) then t122.since else t123.since end as since, case when (t122.until_latest, t122.until_earliest) <= (t123.until_latest,
      t123.until_earliest) then t122.until else t123.until end as until, case when t122.since_earliest >= t123.since_earliest then t122.since_earliest else
      t123.since_earliest end as since_earliest, case when t122.since_latest >= t123.since_latest then t122.since_latest else t123.since_latest end as
      since_latest, case when t122.until_earliest <= t123.until_earliest then t122.until_earliest else t123.until_earliest end as until_earliest, case when
      t122.until_latest <= t123.until_latest then t122.until_latest else t123.until_latest end as until_latest,
    (select t124.id from told_citation12 t124 where t124.record_id = t122.id and t124.support_type = 'supports' and t124.set_aside is null order by t124.id
        limit 1) as a_citation_id,
    (select t125.id from told_citation12 t125 where t125.record_id = t123.id and t125.support_type = 'supports' and t125.set_aside is null order by t125.id
        limit 1) as b_citation_id from membership t122 join membership t123 on t123.alliance_id = t122.alliance_id where t122.actor_id = 'actors/sergey-lavrov'
        and t122.status in ('member', 'signatory') and t123.actor_id = 'actors/wang-yi' and t123.status in ('member', 'signatory') and t122.since_earliest <=
        t123.until_latest and t123.since_earliest <= t122.until_latest and t122.rank <> 'deprecated' and t123.rank <> 'deprecated') t126), x21(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t133._told, ',')
      from (select t127._n as _n, printf(
          '{"alliance":{"id":"%s","label":%s},"since":%s,"until":%s,"a":{"id":"%s","label":%s,"membershipStatus":"%s","since":%s,"until":%s},"aCitation":%s,"b":{"id":"%s","label":%s,"membershipStatus":"%s","since":%s,"until":%s},"bCitation":%s}'
          , t128.id, json_quote(t128.label), case when t127.since is null then 'null' else '{"text":"' || t127.since || '","earliest":' || case
          t127.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t127.since_earliest || '"' end || ',"latest":' || case
          t127.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t127.since_latest || '"' end || '}' end, case when
          t127.until is null then 'null' else '{"text":"' || t127.until || '","earliest":' || case t127.until_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t127.until_earliest || '"' end || ',"latest":' || case t127.until_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t127.until_latest || '"' end || '}' end, t129.id, json_quote(t129.label), upper(t129.status), case when
          t129.since is null then 'null' else '{"text":"' || t129.since || '","earliest":' || case t129.since_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t129.since_earliest || '"' end || ',"latest":' || case t129.since_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t129.since_latest || '"' end || '}' end, case when t129.until is null then 'null' else '{"text":"' || t129.until
          || '","earliest":' || case t129.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t129.until_earliest || '"' end
          || ',"latest":' || case t129.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t129.until_latest || '"' end || '}'
          end, case when t130.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t130.id,
          json_quote(t130.start_offset), json_quote(t130.end_offset), json_quote(t130.page), json_quote(t130.phrase)) end, t131.id, json_quote(t131.label),
          upper(t131.status), case when t131.since is null then 'null' else '{"text":"' || t131.since || '","earliest":' || case t131.since_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t131.since_earliest || '"' end || ',"latest":' || case t131.since_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t131.since_latest || '"' end || '}' end, case when t131.until is null then 'null'
          else '{"text":"' || t131.until || '","earliest":' || case t131.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t131.until_earliest || '"' end || ',"latest":' || case t131.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t131.until_latest || '"' end || '}' end, case when t132.id is null then 'null' else printf(
          '{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t132.id, json_quote(t132.start_offset), json_quote(t132.end_offset),
          json_quote(t132.page), json_quote(t132.phrase)) end) as _told from p20 t127
        left join alliance t128 on t128.id = t127.alliance_id
        left join membership t129 on t129.id = t127.a_id
        left join citation t130 on t130.id = t127.a_citation_id
        left join membership t131 on t131.id = t127.b_id
        left join citation t132 on t132.id = t127.b_citation_id order by _n limit 100) t133))), p22 as materialized
(select t153.*, row_number() over (order by t153.alliance_id, t153.obligation_id, t153.direction desc) as _n
  from (select distinct t135.id as obligation_id, t135.alliance_id, 'a_to_b' as direction,
    (select t143.id from told_citation12 t143 where t143.record_id = t135.id and t143.support_type = 'supports' and t143.set_aside is null order by t143.id
        limit 1) as citation_id
    from (select t137.id, t137.alliance_id, t137.since_earliest as first, t137.until_latest as last from obligation t137 where t137.obligor_id =
        'actors/sergey-lavrov' and t137.rank <> 'deprecated' union all select t138.id, t138.alliance_id, case when t139.since_earliest >= t138.since_earliest
        then t139.since_earliest else t138.since_earliest end, case when t139.until_latest <= t138.until_latest then t139.until_latest else t138.until_latest
        end from membership t139 join obligation t138 on t138.alliance_id = t139.alliance_id where t138.obligor_id is null and t139.status in ('member',
        'signatory') and t139.since_earliest <= t138.until_latest and t138.since_earliest <= t139.until_latest and t139.actor_id = 'actors/sergey-lavrov' and
        t139.rank <> 'deprecated' and t138.rank <> 'deprecated') t135 join
    (select t140.id, t140.alliance_id, t140.since_earliest as first, t140.until_latest as last from obligation t140 where t140.beneficiary_id = 'actors/wang-yi'
        and t140.rank <> 'deprecated' union all select t141.id, t141.alliance_id, case when t142.since_earliest >= t141.since_earliest then t142.since_earliest
        else t141.since_earliest end, case when t142.until_latest <= t141.until_latest then t142.until_latest else t141.until_latest end from membership t142
        join obligation t141 on t141.alliance_id = t142.alliance_id where t141.beneficiary_id is null and t142.status in ('member', 'signatory') and
        t142.since_earliest <= t141.until_latest and t141.since_earliest <= t142.until_latest and t142.actor_id = 'actors/wang-yi' and t142.rank <> 'deprecated'
        and t141.rank <> 'deprecated') t136 on t136.id = t135.id where t135.first <= t136.last and t136.first <= t135.last union all select distinct t144.id as
        obligation_id, t144.alliance_id, 'b_to_a' as direction,
    (select t152.id from told_citation12 t152 where t152.record_id = t144.id and t152.support_type = 'supports' and t152.set_aside is null order by t152.id
        limit 1) as citation_id
    from (select t146.id, t146.alliance_id, t146.since_earliest as first, t146.until_latest as last from obligation t146 where t146.obligor_id =
        'actors/wang-yi' and t146.rank <> 'deprecated' union all select t147.id, t147.alliance_id, case when t148.since_earliest >= t147.since_earliest then
        t148.since_earliest else t147.since_earliest end, case when t148.until_latest <= t147.until_latest then t148.until_latest else t147.until_latest end
        from membership t148 join obligation t147 on t147.alliance_id = t148.alliance_id where t147.obligor_id is null and t148.status in ('member', 'signatory'
        ) and t148.since_earliest <= t147.until_latest and t147.since_earliest <= t148.until_latest and t148.actor_id = 'actors/wang-yi' and t148.rank <>
        'deprecated' and t147.rank <> 'deprecated') t144 join
    (select t149.id, t149.alliance_id, t149.since_earliest as first, t149.until_latest as last from obligation t149 where t149.beneficiary_id =
        'actors/sergey-lavrov' and t149.rank <> 'deprecated' union all select t150.id, t150.alliance_id, case when t151.since_earliest >= t150.since_earliest
        then t151.since_earliest else t150.since_earliest end, case when t151.until_latest <= t150.until_latest then t151.until_latest else t150.until_latest
        end from membership t151 join obligation t150 on t150.alliance_id = t151.alliance_id where t150.beneficiary_id is null and t151.status in ('member',
        'signatory') and t151.since_earliest <= t150.until_latest and t150.since_earliest <= t151.until_latest and t151.actor_id = 'actors/sergey-lavrov' and
        t151.rank <> 'deprecated' and t150.rank <> 'deprecated') t145 on t145.id = t144.id where t144.first <= t145.last and t145.first <= t144.last) t153),
        x23(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t158._told, ',')
      from (select t154._n as _n, printf(
          '{"direction":"%s","obligation":{"id":"%s","label":%s,"obligationKind":"%s","since":%s,"until":%s,"condition":%s,"article":%s},"alliance":{"id":"%s","label":%s},"citation":%s}'
          , upper(t154.direction), t155.id, json_quote(t155.label), upper(t155.kind), case when t155.since is null then 'null' else '{"text":"' || t155.since ||
          '","earliest":' || case t155.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t155.since_earliest || '"' end ||
          ',"latest":' || case t155.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t155.since_latest || '"' end || '}'
          end, case when t155.until is null then 'null' else '{"text":"' || t155.until || '","earliest":' || case t155.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t155.until_earliest || '"' end || ',"latest":' || case t155.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t155.until_latest || '"' end || '}' end, json_quote(t155.condition), json_quote(t155.article),
          t156.id, json_quote(t156.label), case when t157.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}'
          , t157.id, json_quote(t157.start_offset), json_quote(t157.end_offset), json_quote(t157.page), json_quote(t157.phrase)) end) as _told from p22 t154
        left join obligation t155 on t155.id = t154.obligation_id
        left join alliance t156 on t156.id = t154.alliance_id
        left join citation t157 on t157.id = t154.citation_id order by _n limit 100) t158))), p24 as materialized
(select t164.*, row_number() over (order by t164.since_earliest desc, t164.relation_id) as _n
  from (select t160.id as relation_id, t160.since_earliest, 'a_to_b' as direction,
    (select t161.id from told_citation12 t161 where t161.record_id = t160.id and t161.support_type = 'supports' and t161.set_aside is null order by t161.id
        limit 1) as citation_id from relation t160 where t160.subject_id = 'actors/sergey-lavrov' and t160.object_id = 'actors/wang-yi' and t160.rank <>
        'deprecated' union all select t162.id as relation_id, t162.since_earliest, 'b_to_a' as direction,
    (select t163.id from told_citation12 t163 where t163.record_id = t162.id and t163.support_type = 'supports' and t163.set_aside is null order by t163.id
        limit 1) as citation_id from relation t162 where t162.subject_id = 'actors/wang-yi' and t162.object_id = 'actors/sergey-lavrov' and t162.rank <>
        'deprecated') t164), x25(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t168._told, ',')
      from (select t165._n as _n, printf('{"direction":"%s","relation":{"id":"%s","label":%s,"relationKind":"%s","since":%s,"until":%s},"citation":%s}',
          upper(t165.direction), t166.id, json_quote(t166.label), upper(t166.kind), case when t166.since is null then 'null' else '{"text":"' || t166.since ||
          '","earliest":' || case t166.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t166.since_earliest || '"' end ||
          ',"latest":' || case t166.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t166.since_latest || '"' end || '}'
          end, case when t166.until is null then 'null' else '{"text":"' || t166.until || '","earliest":' || case t166.until_earliest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t166.until_earliest || '"' end || ',"latest":' || case t166.until_latest when '0000-00-00' then
          'null' when '9999-99-99' then 'null' else '"' || t166.until_latest || '"' end || '}' end, case when t167.id is null then 'null' else printf(
          '{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t167.id, json_quote(t167.start_offset), json_quote(t167.end_offset),
          json_quote(t167.page), json_quote(t167.phrase)) end) as _told from p24 t165
        left join relation t166 on t166.id = t165.relation_id
        left join citation t167 on t167.id = t165.citation_id order by _n limit 100) t168))), contact_days14(day, before) as materialized
(select day, lag(day) over (order by day)
  from (select day from contacts_meeting5 where day > '0000-00-00' and day < '9999-99-99' and _place <= 1000 union select day from contacts_a_to_b6 where day >
      '0000-00-00' and day < '9999-99-99' and _place <= 1000 union select day from contacts_b_to_a7 where day > '0000-00-00' and day < '9999-99-99' and _place
      <= 1000) t170), p27 as materialized
(select t171.*, row_number() over (order by t171.days desc, t171.until_date desc) as _n
  from (select before as since_date, day as until_date, (cast(substr(day, 9, 2) as integer) + (153 * (cast(substr(day, 6, 2) as integer) + 12 * ((14 -
      cast(substr(day, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 * (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) +
      (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 4 - (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day,
      6, 2) as integer)) / 12) / 100 + (cast(substr(day, 1, 4) as integer) - (14 - cast(substr(day, 6, 2) as integer)) / 12) / 400) - (cast(substr(before, 9, 2)
      as integer) + (153 * (cast(substr(before, 6, 2) as integer) + 12 * ((14 - cast(substr(before, 6, 2) as integer)) / 12) - 3) + 2) / 5 + 365 *
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) + (cast(substr(before, 1, 4) as integer) - (14 -
      cast(substr(before, 6, 2) as integer)) / 12) / 4 - (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 100 +
      (cast(substr(before, 1, 4) as integer) - (14 - cast(substr(before, 6, 2) as integer)) / 12) / 400) as days from contact_days14 where before is not null)
      t171), x28(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t173._told, ',')
      from (select t172._n as _n, '{"sinceDate":' || json_quote(t172.since_date) || ',"untilDate":' || json_quote(t172.until_date) || ',"days":' || t172.days ||
          '}' as _told from p27 t172 order by _n limit 10) t173))) select printf('{"data":{"dyad":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf(
        '{"meetingCount":%s,"aToBCount":%s,"bToACount":%s,"isComplete":%s,"firstContact":%s,"lastContact":%s,"meetings":{"nodes":%s,"pageInfo":%s},"statements":{"nodes":%s,"pageInfo":%s},"alliances":%s,"obligations":%s,"relations":%s,"gaps":%s}'
        , t1.meeting_count, t1.a_to_b_count, t1.b_to_a_count, case when t1.is_complete then 'true' else 'false' end, json_quote(t1.first_contact),
        json_quote(t1.last_contact),
        (select x16.json from x16),
        (select printf('{"hasNextPage":%s,"endCursor":%s}', case when count(*) > 20 then 'true' else 'false' end, json_quote(max(case when _n = 20 or _n = _size
            and _n < 20 then lower(hex('meetings' || ' ' || cast(t93._day as text) || ' ' || cast(t93.meeting_id as text))) end))) from p11 t93),
        (select x19.json from x19),
        (select printf('{"hasNextPage":%s,"endCursor":%s}', case when count(*) > 20 then 'true' else 'false' end, json_quote(max(case when _n = 20 or _n = _size
            and _n < 20 then lower(hex('statements' || ' ' || cast(t120._day as text) || ' ' || cast(t120.statement_id as text) || ' ' || cast(t120.direction as
            text))) end))) from p17 t120),
        (select x21.json from x21),
        (select x23.json from x23),
        (select x25.json from x25),
        (select x28.json from x28))
      from (select case when meeting_count > 1000 then 1000 else meeting_count end as meeting_count, case when a_to_b_count > 1000 then 1000 else a_to_b_count
          end as a_to_b_count, case when b_to_a_count > 1000 then 1000 else b_to_a_count end as b_to_a_count, not cut as is_complete, first_contact,
          last_contact from totals10 where exists
        (select 1 from record t39 where t39.id = 'actors/sergey-lavrov' and t39.retired is null) and exists
        (select 1 from record t40 where t40.id = 'actors/wang-yi' and t40.retired is null)) t1), ' null'),
  (select value from counter where name = 'revision'))

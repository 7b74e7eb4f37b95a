with ties1(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select *
  from (with own(from_id, to_id, kind, by_id, one_id, two_id, day) as
    (select 'meetings/fair', t2.part_of_id, 'part_of', t2.id, t2.id, null, t2.start_earliest
      from (select t2.* from meeting t2 where t2.id = 'meetings/fair' and t2.part_of_id is not null order by t2.id desc limit 400) t2 where t2.part_of_id <> 'meetings/fair' union select 'meetings/fair', t3.id, 'part_of', t3.id, t3.id, null, t3.start_earliest
      from (select t3.* from meeting t3 where t3.part_of_id = 'meetings/fair' order by t3.id desc limit 400) t3 where t3.id <> 'meetings/fair' union select 'meetings/fair', t4.actor_id, 'meeting', 'meetings/fair', t4.id, null, t4.meeting_start_earliest
      from (select t4.* from participation t4 where t4.meeting_id = 'meetings/fair' and t4.attendance not in ('declined', 'absent') and t4.rank <> 'deprecated' order by t4.id desc limit 400) t4 where t4.actor_id <> 'meetings/fair') select from_id, to_id, kind, by_id, min(one_id), null, max(day) from own group by from_id, to_id, kind, by_id) own union all select 'meetings/fair', t6.speaker_id, 'statement', t5.statement_id, min(t5.id), min(t6.id), max(t5.statement_said_earliest)
  from (select t5.* from target t5 where t5.record_id = 'meetings/fair' and t5.rank <> 'deprecated' order by t5.statement_said_earliest desc, t5.id desc limit 400) t5 cross join statement t6 where t6.id = t5.statement_id and t6.speaker_id <> 'meetings/fair' group by t6.speaker_id, t5.statement_id), ranked2(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties1 group by to_id) counted), p3 as materialized
(select t13.*, row_number() over (order by place) as _n
  from (select id as record_id, ties, place from ranked2 where place <= 20) t13), shown3(id) as materialized
(select id from ranked2 where place <= 20), counted4(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties1 join shown3 on shown3.id = to_id group by to_id, kind), x6(id, json) as
(select t16._n, printf('[%s]',
    (select group_concat(t19._told, ',')
      from (select *
        from (select t17._n as _n, printf('{"kind":"%s","ties":%s}', t17.kind, t17.ties) as _told
          from (select t18.*, row_number() over (order by kind) as _n
            from (select kind, ties from counted4 where id = t16.record_id) t18) t17 where t17._n <= 9) order by _n limit -1) t19)) from p3 t16), latest5(from_id, to_id, kind, by_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, by_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, by_id desc, kind) as place from ties1 join shown3 on shown3.id = to_id) numbered where place <= 3), x8(id, json) as
(select t20._n, printf('[%s]',
    (select group_concat(t40._told, ',')
      from (select *
        from (select t28._n as _n, printf('{"from":{"id":%s,"record_kind":%s,"label":%s},"to":{"id":%s,"record_kind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"record_kind":%s,"label":%s},"edges":[%s]}', json_quote(t29.id), json_quote(t29.record_kind), json_quote(t29.label), json_quote(t30.id), json_quote(t30.record_kind), json_quote(t30.label), t28.kind, case when t28.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t28.day), json_quote(nullif(nullif(t28.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t28.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t31.id), json_quote(t31.record_kind), json_quote(t31.label),
            (select group_concat(t38._told, ',')
              from (select *
                from (select t34._n as _n, printf('{"record":{"id":%s,"record_kind":%s,"label":%s},"citation":%s}', json_quote(t35.id), json_quote(t35.record_kind), json_quote(t35.label), case when t36.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t36.id), json_quote(t36.start_offset), json_quote(t36.end_offset), json_quote(t36.page), json_quote(t36.phrase)) end) as _told
                  from (select t37.*, row_number() over (order by place) as _n
                    from (select 1 as place, t28.one_id as record_id,
                      (select min(t32.id) from citation t32 where t32.record_id = t28.one_id and t32.bearing = 'supports') as citation_id where t28.one_id is not null union all select 2 as place, t28.two_id as record_id,
                      (select min(t33.id) from citation t33 where t33.record_id = t28.two_id and t33.bearing = 'supports') as citation_id where t28.two_id is not null) t37) t34
                  left join record t35 on t35.id = t34.record_id
                  left join citation t36 on t36.id = t34.citation_id where t34._n <= 2) order by _n limit -1) t38)) as _told
          from (select t39.*, row_number() over (order by place) as _n
            from (select latest5.from_id, latest5.to_id, latest5.kind, latest5.by_id, latest5.one_id, latest5.two_id, latest5.place, coalesce(t21.start, t22.said, t23.since, t24.since, t25.since, t26.since, t27.formed) as day, coalesce(t21.start_earliest, t22.said_earliest, t23.since_earliest, t24.since_earliest, t25.since_earliest, t26.since_earliest, t27.formed_earliest) as day_earliest, coalesce(t21.start_latest, t22.said_latest, t23.since_latest, t24.since_latest, t25.since_latest, t26.since_latest, t27.formed_latest) as day_latest from latest5
              left join meeting t21 on t21.id = latest5.by_id
              left join statement t22 on t22.id = latest5.by_id
              left join membership t23 on t23.id = latest5.by_id
              left join obligation t24 on t24.id = latest5.by_id
              left join relation t25 on t25.id = latest5.by_id
              left join tenure t26 on t26.id = latest5.by_id
              left join alliance t27 on t27.id = latest5.by_id where latest5.to_id = t20.record_id) t39) t28
          left join record t29 on t29.id = t28.from_id
          left join record t30 on t30.id = t28.to_id
          left join record t31 on t31.id = t28.by_id where t28._n <= 3) order by _n limit -1) t40)) from p3 t20), x9(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t41._told, ',')
      from (select *
        from (select t14._n as _n, printf('{"record":{"id":%s,"record_kind":%s,"label":%s},"ties":%s,"counts":%s,"latest":%s}', json_quote(t15.id), json_quote(t15.record_kind), json_quote(t15.label), t14.ties,
            (select x6.json from x6 where x6.id = t14._n),
            (select x8.json from x8 where x8.id = t14._n)) as _told from p3 t14
          left join record t15 on t15.id = t14.record_id where t14._n <= 100) order by _n limit -1) t41))), between6(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized (with among(from_id, to_id, kind, by_id, one_id, two_id, day) as
  (select t43.value ->> 0, t43.value ->> 1, t43.value ->> 2, t43.value ->> 3, t43.value ->> 4, t43.value ->> 5, t43.value ->> 6 from shown3 cross join json_each((with q(from_id, to_id, kind, by_id, one_id, two_id, day) as
        (select shown3.id, t44.actor_id, 'membership', t44.id, t44.id, null, t44.since_earliest
          from (select t44.* from membership t44 where t44.alliance_id = shown3.id and t44.rank <> 'deprecated' order by t44.id desc limit 8) t44 where t44.actor_id <> shown3.id union select shown3.id, t45.alliance_id, 'membership', t45.id, t45.id, null, t45.since_earliest
          from (select t45.* from membership t45 where t45.actor_id = shown3.id and t45.rank <> 'deprecated' order by t45.id desc limit 8) t45 where t45.alliance_id <> shown3.id union select shown3.id, t46.obligor_id, 'obligation', t46.id, t46.id, null, t46.since_earliest
          from (select t46.* from obligation t46 where t46.alliance_id = shown3.id and t46.obligor_id is not null and t46.rank <> 'deprecated' order by t46.id desc limit 8) t46 where t46.obligor_id <> shown3.id union select shown3.id, t47.beneficiary_id, 'obligation', t47.id, t47.id, null, t47.since_earliest
          from (select t47.* from obligation t47 where t47.alliance_id = shown3.id and t47.beneficiary_id is not null and t47.rank <> 'deprecated' order by t47.id desc limit 8) t47 where t47.beneficiary_id <> shown3.id union select shown3.id, t48.alliance_id, 'obligation', t48.id, t48.id, null, t48.since_earliest
          from (select t48.* from obligation t48 where t48.obligor_id = shown3.id and t48.rank <> 'deprecated' order by t48.id desc limit 8) t48 where t48.alliance_id <> shown3.id union select shown3.id, t49.beneficiary_id, 'obligation', t49.id, t49.id, null, t49.since_earliest
          from (select t49.* from obligation t49 where t49.obligor_id = shown3.id and t49.beneficiary_id is not null and t49.rank <> 'deprecated' order by t49.id desc limit 8) t49 where t49.beneficiary_id <> shown3.id union select shown3.id, t50.alliance_id, 'obligation', t50.id, t50.id, null, t50.since_earliest
          from (select t50.* from obligation t50 where t50.beneficiary_id = shown3.id and t50.rank <> 'deprecated' order by t50.id desc limit 8) t50 where t50.alliance_id <> shown3.id union select shown3.id, t51.obligor_id, 'obligation', t51.id, t51.id, null, t51.since_earliest
          from (select t51.* from obligation t51 where t51.beneficiary_id = shown3.id and t51.obligor_id is not null and t51.rank <> 'deprecated' order by t51.id desc limit 8) t51 where t51.obligor_id <> shown3.id union select shown3.id, t52.object_id, 'relation', t52.id, t52.id, null, t52.since_earliest
          from (select t52.* from relation t52 where t52.subject_id = shown3.id and t52.rank <> 'deprecated' order by t52.id desc limit 8) t52 where t52.object_id <> shown3.id union select shown3.id, t53.subject_id, 'relation', t53.id, t53.id, null, t53.since_earliest
          from (select t53.* from relation t53 where t53.object_id = shown3.id and t53.rank <> 'deprecated' order by t53.id desc limit 8) t53 where t53.subject_id <> shown3.id union select shown3.id, t54.office_id, 'tenure', t54.id, t54.id, null, t54.since_earliest
          from (select t54.* from tenure t54 where t54.person_id = shown3.id and t54.rank <> 'deprecated' order by t54.id desc limit 8) t54 where t54.office_id <> shown3.id union select shown3.id, t55.person_id, 'tenure', t55.id, t55.id, null, t55.since_earliest
          from (select t55.* from tenure t55 where t55.office_id = shown3.id and t55.rank <> 'deprecated' order by t55.id desc limit 8) t55 where t55.person_id <> shown3.id union select shown3.id, t56.body_id, 'office', t56.id, t56.id, null, '0000-00-00'
          from (select t56.* from office t56 where t56.id = shown3.id order by t56.id desc limit 8) t56 where t56.body_id <> shown3.id union select shown3.id, t57.id, 'office', t57.id, t57.id, null, '0000-00-00'
          from (select t57.* from office t57 where t57.body_id = shown3.id order by t57.id desc limit 8) t57 where t57.id <> shown3.id union select shown3.id, t58.embodied_by_id, 'embodiment', t58.id, t58.id, null, t58.formed_earliest
          from (select t58.* from alliance t58 where t58.id = shown3.id and t58.embodied_by_id is not null order by t58.id desc limit 8) t58 where t58.embodied_by_id <> shown3.id union select shown3.id, t59.id, 'embodiment', t59.id, t59.id, null, t59.formed_earliest
          from (select t59.* from alliance t59 where t59.embodied_by_id = shown3.id order by t59.id desc limit 8) t59 where t59.id <> shown3.id union select shown3.id, t60.part_of_id, 'part_of', t60.id, t60.id, null, t60.start_earliest
          from (select t60.* from meeting t60 where t60.id = shown3.id and t60.part_of_id is not null order by t60.id desc limit 8) t60 where t60.part_of_id <> shown3.id union select shown3.id, t61.id, 'part_of', t61.id, t61.id, null, t61.start_earliest
          from (select t61.* from meeting t61 where t61.part_of_id = shown3.id order by t61.id desc limit 8) t61 where t61.id <> shown3.id union select shown3.id, t62.country_id, 'part_of', t62.id, t62.id, null, '0000-00-00'
          from (select t62.* from place t62 where t62.id = shown3.id and t62.country_id is not null order by t62.id desc limit 8) t62 where t62.country_id <> shown3.id union select shown3.id, t63.id, 'part_of', t63.id, t63.id, null, '0000-00-00'
          from (select t63.* from place t63 where t63.country_id = shown3.id order by t63.id desc limit 8) t63 where t63.id <> shown3.id union select shown3.id, t64.broader_id, 'part_of', t64.id, t64.id, null, '0000-00-00'
          from (select t64.* from topic t64 where t64.id = shown3.id and t64.broader_id is not null order by t64.id desc limit 8) t64 where t64.broader_id <> shown3.id union select shown3.id, t65.id, 'part_of', t65.id, t65.id, null, '0000-00-00'
          from (select t65.* from topic t65 where t65.broader_id = shown3.id order by t65.id desc limit 8) t65 where t65.id <> shown3.id union all select shown3.id, t68.actor_id, 'meeting', t66.meeting_id, min(t66.id), min(t68.id), max(t66.meeting_start_earliest)
          from (select t66.* from participation t66 where t66.actor_id = shown3.id and t66.attendance not in ('declined', 'absent') and t66.rank <> 'deprecated' and exists
            (select 1 from meeting t67 where t67.id = t66.meeting_id and t67.status not in ('cancelled')) order by t66.meeting_start_earliest desc, t66.id desc limit 8) t66 cross join participation t68 where t68.meeting_id = t66.meeting_id and t68.actor_id <> shown3.id and t68.attendance not in ('declined', 'absent') and t68.rank <> 'deprecated' group by t68.actor_id, t66.meeting_id union all select shown3.id, t70.speaker_id, 'statement', t69.statement_id, min(t69.id), min(t70.id), max(t69.statement_said_earliest)
          from (select t69.* from target t69 where t69.record_id = shown3.id and t69.rank <> 'deprecated' order by t69.statement_said_earliest desc, t69.id desc limit 8) t69 cross join statement t70 where t70.id = t69.statement_id and t70.speaker_id <> shown3.id group by t70.speaker_id, t69.statement_id union all select shown3.id, t72.record_id, 'statement', t71.id, min(t71.id), min(t72.id), max(t71.said_earliest)
          from (select t71.* from statement t71 where t71.speaker_id = shown3.id order by t71.said_earliest desc, t71.id desc limit 8) t71 cross join target t72 where t72.statement_id = t71.id and t72.record_id <> shown3.id and t72.rank <> 'deprecated' group by t72.record_id, t71.id) select json_group_array(json_array(from_id, to_id, kind, by_id, one_id, two_id, day)) from q)) t43) select from_id, to_id, kind, by_id, one_id, two_id, day
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case when from_id > to_id then from_id else to_id end order by day desc, by_id desc, kind, from_id) as place from among join shown3 on shown3.id = to_id) numbered where place = 1), p11 as materialized
(select t80.*, row_number() over (order by from_id, to_id) as _n
  from (select between6.from_id, between6.to_id, between6.kind, between6.by_id, between6.one_id, between6.two_id, coalesce(t73.start, t74.said, t75.since, t76.since, t77.since, t78.since, t79.formed) as day, coalesce(t73.start_earliest, t74.said_earliest, t75.since_earliest, t76.since_earliest, t77.since_earliest, t78.since_earliest, t79.formed_earliest) as day_earliest, coalesce(t73.start_latest, t74.said_latest, t75.since_latest, t76.since_latest, t77.since_latest, t78.since_latest, t79.formed_latest) as day_latest from between6
    left join meeting t73 on t73.id = between6.by_id
    left join statement t74 on t74.id = between6.by_id
    left join membership t75 on t75.id = between6.by_id
    left join obligation t76 on t76.id = between6.by_id
    left join relation t77 on t77.id = between6.by_id
    left join tenure t78 on t78.id = between6.by_id
    left join alliance t79 on t79.id = between6.by_id) t80), x12(id, json) as
(select t85._n, printf('[%s]',
    (select group_concat(t92._told, ',')
      from (select *
        from (select t88._n as _n, printf('{"record":{"id":%s,"record_kind":%s,"label":%s},"citation":%s}', json_quote(t89.id), json_quote(t89.record_kind), json_quote(t89.label), case when t90.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t90.id), json_quote(t90.start_offset), json_quote(t90.end_offset), json_quote(t90.page), json_quote(t90.phrase)) end) as _told
          from (select t91.*, row_number() over (order by place) as _n
            from (select 1 as place, t85.one_id as record_id,
              (select min(t86.id) from citation t86 where t86.record_id = t85.one_id and t86.bearing = 'supports') as citation_id where t85.one_id is not null union all select 2 as place, t85.two_id as record_id,
              (select min(t87.id) from citation t87 where t87.record_id = t85.two_id and t87.bearing = 'supports') as citation_id where t85.two_id is not null) t91) t88
          left join record t89 on t89.id = t88.record_id
          left join citation t90 on t90.id = t88.citation_id where t88._n <= 2) order by _n limit -1) t92)) from p11 t85), x13(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t93._told, ',')
      from (select *
        from (select t81._n as _n, printf('{"from":{"id":%s,"record_kind":%s,"label":%s},"to":{"id":%s,"record_kind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"record_kind":%s,"label":%s},"edges":%s}', json_quote(t82.id), json_quote(t82.record_kind), json_quote(t82.label), json_quote(t83.id), json_quote(t83.record_kind), json_quote(t83.label), t81.kind, case when t81.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t81.day), json_quote(nullif(nullif(t81.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t81.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t84.id), json_quote(t84.record_kind), json_quote(t84.label),
            (select x12.json from x12 where x12.id = t81._n)) as _told from p11 t81
          left join record t82 on t82.id = t81.from_id
          left join record t83 on t83.id = t81.to_id
          left join record t84 on t84.id = t81.by_id where t81._n <= 200) order by _n limit -1) t93))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"neighbours":%s,"among":%s,"more":%s,"complete":%s}',
        (select x9.json from x9),
        (select x13.json from x13), t1.more, case when t1.complete then 'true' else 'false' end)
      from (select
        (select count(*) from ranked2 where place > 20) as more, not (
          (select count(*)
            from (select t8.* from target t8 where t8.record_id = 'meetings/fair' and t8.rank <> 'deprecated' order by t8.statement_said_earliest desc, t8.id desc limit 401) r) > 400 or
          (select count(*)
            from (select t9.* from meeting t9 where t9.id = 'meetings/fair' and t9.part_of_id is not null order by t9.id desc limit 401) r) > 400 or
          (select count(*)
            from (select t10.* from meeting t10 where t10.part_of_id = 'meetings/fair' order by t10.id desc limit 401) r) > 400 or
          (select count(*)
            from (select t11.* from participation t11 where t11.meeting_id = 'meetings/fair' and t11.attendance not in ('declined', 'absent') and t11.rank <> 'deprecated' order by t11.id desc limit 401) r) > 400) as complete where exists
        (select 1 from record t7 where t7.id = 'meetings/fair' and t7.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

with ties1(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select *
  from (with own(from_id, to_id, kind, by_id, one_id, two_id, day) as
    (select 'meetings/fair', t2.part_of_id, 'part_of', t2.id, t2.id, null, t2.start_earliest
      from (select t2.* from meeting t2 where t2.id = 'meetings/fair' and t2.part_of_id is not null order by t2.id desc limit 400) t2 where t2.part_of_id <> 'meetings/fair' union select 'meetings/fair', t3.id, 'part_of', t3.id, t3.id, null, t3.start_earliest
      from (select t3.* from meeting t3 where t3.part_of_id = 'meetings/fair' order by t3.id desc limit 400) t3 where t3.id <> 'meetings/fair' union select 'meetings/fair', t4.actor_id, 'meeting', 'meetings/fair', t4.id, null, t4.meeting_start_earliest
      from (select t4.* from participation t4 where t4.meeting_id = 'meetings/fair' and t4.attendance not in ('declined', 'absent') and t4.rank <> 'deprecated' order by t4.id desc limit 400) t4 where t4.actor_id <> 'meetings/fair') select from_id, to_id, kind, by_id, min(one_id), null, max(day) from own group by from_id, to_id, kind, by_id) own union all select 'meetings/fair', t6.speaker_id, 'statement', t5.statement_id, min(t5.id), min(t6.id), max(t5.statement_said_earliest)
  from (select t5.* from target t5 where t5.record_id = 'meetings/fair' and t5.rank <> 'deprecated' order by t5.statement_said_earliest desc, t5.id desc limit 400) t5 cross join statement t6 where t6.id = t5.statement_id and t6.speaker_id <> 'meetings/fair' group by t6.speaker_id, t5.statement_id), ranked2(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties1 group by to_id) counted), p3 as materialized
(select t13.*, row_number() over (order by place) as _n
  from (select id as record_id, ties, place from ranked2 where place <= 20) t13), shown3(id) as materialized
(select id from ranked2 where place <= 20), counted4(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties1 join shown3 on shown3.id = to_id group by to_id, kind), x6(id, json) as
(select t16._n, printf('[%s]',
    (select group_concat(t19._told, ',')
      from (select *
        from (select t17._n as _n, printf('{"kind":"%s","ties":%s}', upper(t17.kind), t17.ties) as _told
          from (select t18.*, row_number() over (order by kind) as _n
            from (select kind, ties from counted4 where id = t16.record_id) t18) t17 where t17._n <= 9) order by _n limit -1) t19)) from p3 t16), latest5(from_id, to_id, kind, by_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, by_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, by_id desc, kind) as place from ties1 join shown3 on shown3.id = to_id) numbered where place <= 3), x8(id, json) as
(select t20._n, printf('[%s]',
    (select group_concat(t40._told, ',')
      from (select *
        from (select t28._n as _n, printf('{"from":{"id":%s,"recordKind":%s,"label":%s},"to":{"id":%s,"recordKind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"recordKind":%s,"label":%s},"edges":[%s]}', json_quote(t29.id), json_quote(upper(t29.record_kind)), json_quote(t29.label), json_quote(t30.id), json_quote(upper(t30.record_kind)), json_quote(t30.label), upper(t28.kind), case when t28.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t28.day), json_quote(nullif(nullif(t28.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t28.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t31.id), json_quote(upper(t31.record_kind)), json_quote(t31.label),
            (select group_concat(t38._told, ',')
              from (select *
                from (select t34._n as _n, printf('{"record":{"id":%s,"recordKind":%s,"label":%s},"citation":%s}', json_quote(t35.id), json_quote(upper(t35.record_kind)), json_quote(t35.label), case when t36.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t36.id), json_quote(t36.start_offset), json_quote(t36.end_offset), json_quote(t36.page), json_quote(t36.phrase)) end) as _told
                  from (select t37.*, row_number() over (order by place) as _n
                    from (select 1 as place, t28.one_id as record_id,
                      (select min(t32.id) from citation t32 where t32.record_id = t28.one_id and t32.bearing = 'supports') as citation_id where t28.one_id is not null union all select 2 as place, t28.two_id as record_id,
                      (select min(t33.id) from citation t33 where t33.record_id = t28.two_id and t33.bearing = 'supports') as citation_id where t28.two_id is not null) t37) t34
                  left join record t35 on t35.id = t34.record_id
                  left join citation t36 on t36.id = t34.citation_id where t34._n <= 2) order by _n limit -1) t38)) as _told
          from (select t39.*, row_number() over (order by place) as _n
            from (select latest5.from_id, latest5.to_id, latest5.kind, latest5.by_id, latest5.one_id, latest5.two_id, latest5.place, coalesce(t21.start, t22.said, t23.since, t24.since, t25.since, t26.since, t27.formed) as day, coalesce(t21.start_earliest, t22.said_earliest, t23.since_earliest, t24.since_earliest, t25.since_earliest, t26.since_earliest, t27.formed_earliest) as day_earliest, coalesce(t21.start_latest, t22.said_latest, t23.since_latest, t24.since_latest, t25.since_latest, t26.since_latest, t27.formed_latest) as day_latest from latest5
              left join meeting t21 on t21.id = latest5.by_id
              left join statement t22 on t22.id = latest5.by_id
              left join membership t23 on t23.id = latest5.by_id
              left join obligation t24 on t24.id = latest5.by_id
              left join relation t25 on t25.id = latest5.by_id
              left join tenure t26 on t26.id = latest5.by_id
              left join alliance t27 on t27.id = latest5.by_id where latest5.to_id = t20.record_id) t39) t28
          left join record t29 on t29.id = t28.from_id
          left join record t30 on t30.id = t28.to_id
          left join record t31 on t31.id = t28.by_id where t28._n <= 3) order by _n limit -1) t40)) from p3 t20), x9(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t41._told, ',')
      from (select *
        from (select t14._n as _n, printf('{"record":{"id":%s,"recordKind":%s,"label":%s},"ties":%s,"counts":%s,"latest":%s}', json_quote(t15.id), json_quote(upper(t15.record_kind)), json_quote(t15.label), t14.ties,
            (select x6.json from x6 where x6.id = t14._n),
            (select x8.json from x8 where x8.id = t14._n)) as _told from p3 t14
          left join record t15 on t15.id = t14.record_id where t14._n <= 100) order by _n limit -1) t41))), between6(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized (with among(from_id, to_id, kind, by_id, one_id, two_id, day) as
  (select t43.value ->> 0, t43.value ->> 1, t43.value ->> 2, t43.value ->> 3, t43.value ->> 4, t43.value ->> 5, t43.value ->> 6 from shown3 cross join json_each((with q(from_id, to_id, kind, by_id, one_id, two_id, day) as
        (select shown3.id, t44.actor_id, 'membership', t44.id, t44.id, null, t44.since_earliest
          from (select t44.* from membership t44 where t44.alliance_id = shown3.id and t44.rank <> 'deprecated' order by t44.id desc limit 8) t44 where t44.actor_id <> shown3.id union select shown3.id, t45.alliance_id, 'membership', t45.id, t45.id, null, t45.since_earliest
          from (select t45.* from membership t45 where t45.actor_id = shown3.id and t45.rank <> 'deprecated' order by t45.id desc limit 8) t45 where t45.alliance_id <> shown3.id union select shown3.id, t46.obligor_id, 'obligation', t46.id, t46.id, null, t46.since_earliest
          from (select t46.* from obligation t46 where t46.alliance_id = shown3.id and t46.obligor_id is not null and t46.rank <> 'deprecated' order by t46.id desc limit 8) t46 where t46.obligor_id <> shown3.id union select shown3.id, t47.beneficiary_id, 'obligation', t47.id, t47.id, null, t47.since_earliest
          from (select t47.* from obligation t47 where t47.alliance_id = shown3.id and t47.beneficiary_id is not null and t47.rank <> 'deprecated' order by t47.id desc limit 8) t47 where t47.beneficiary_id <> shown3.id union select shown3.id, t48.alliance_id, 'obligation', t48.id, t48.id, null, t48.since_earliest
          from (select t48.* from obligation t48 where t48.obligor_id = shown3.id and t48.rank <> 'deprecated' order by t48.id desc limit 8) t48 where t48.alliance_id <> shown3.id union select shown3.id, t49.beneficiary_id, 'obligation', t49.id, t49.id, null, t49.since_earliest
          from (select t49.* from obligation t49 where t49.obligor_id = shown3.id and t49.beneficiary_id is not null and t49.rank <> 'deprecated' order by t49.id desc limit 8) t49 where t49.beneficiary_id <> shown3.id union select shown3.id, t50.alliance_id, 'obligation', t50.id, t50.id, null, t50.since_earliest
          from (select t50.* from obligation t50 where t50.beneficiary_id = shown3.id and t50.rank <> 'deprecated' order by t50.id desc limit 8) t50 where t50.alliance_id <> shown3.id union select shown3.id, t51.obligor_id, 'obligation', t51.id, t51.id, null, t51.since_earliest
          from (select t51.* from obligation t51 where t51.beneficiary_id = shown3.id and t51.obligor_id is not null and t51.rank <> 'deprecated' order by t51.id desc limit 8) t51 where t51.obligor_id <> shown3.id union select shown3.id, t52.object_id, 'relation', t52.id, t52.id, null, t52.since_earliest
          from (select t52.* from relation t52 where t52.subject_id = shown3.id and t52.rank <> 'deprecated' order by t52.id desc limit 8) t52 where t52.object_id <> shown3.id union select shown3.id, t53.subject_id, 'relation', t53.id, t53.id, null, t53.since_earliest
          from (select t53.* from relation t53 where t53.object_id = shown3.id and t53.rank <> 'deprecated' order by t53.id desc limit 8) t53 where t53.subject_id <> shown3.id union select shown3.id, t54.office_id, 'tenure', t54.id, t54.id, null, t54.since_earliest
          from (select t54.* from tenure t54 where t54.person_id = shown3.id and t54.rank <> 'deprecated' order by t54.id desc limit 8) t54 where t54.office_id <> shown3.id union select shown3.id, t55.person_id, 'tenure', t55.id, t55.id, null, t55.since_earliest
          from (select t55.* from tenure t55 where t55.office_id = shown3.id and t55.rank <> 'deprecated' order by t55.id desc limit 8) t55 where t55.person_id <> shown3.id union select shown3.id, t56.body_id, 'office', t56.id, t56.id, null, '0000-00-00'
          from (select t56.* from office t56 where t56.id = shown3.id order by t56.id desc limit 8) t56 where t56.body_id <> shown3.id union select shown3.id, t57.id, 'office', t57.id, t57.id, null, '0000-00-00'
          from (select t57.* from office t57 where t57.body_id = shown3.id order by t57.id desc limit 8) t57 where t57.id <> shown3.id union select shown3.id, t58.embodied_by_id, 'embodiment', t58.id, t58.id, null, t58.formed_earliest
          from (select t58.* from alliance t58 where t58.id = shown3.id and t58.embodied_by_id is not null order by t58.id desc limit 8) t58 where t58.embodied_by_id <> shown3.id union select shown3.id, t59.id, 'embodiment', t59.id, t59.id, null, t59.formed_earliest
          from (select t59.* from alliance t59 where t59.embodied_by_id = shown3.id order by t59.id desc limit 8) t59 where t59.id <> shown3.id union select shown3.id, t60.part_of_id, 'part_of', t60.id, t60.id, null, t60.start_earliest
          from (select t60.* from meeting t60 where t60.id = shown3.id and t60.part_of_id is not null order by t60.id desc limit 8) t60 where t60.part_of_id <> shown3.id union select shown3.id, t61.id, 'part_of', t61.id, t61.id, null, t61.start_earliest
          from (select t61.* from meeting t61 where t61.part_of_id = shown3.id order by t61.id desc limit 8) t61 where t61.id <> shown3.id union select shown3.id, t62.country_id, 'part_of', t62.id, t62.id, null, '0000-00-00'
          from (select t62.* from place t62 where t62.id = shown3.id and t62.country_id is not null order by t62.id desc limit 8) t62 where t62.country_id <> shown3.id union select shown3.id, t63.id, 'part_of', t63.id, t63.id, null, '0000-00-00'
          from (select t63.* from place t63 where t63.country_id = shown3.id order by t63.id desc limit 8) t63 where t63.id <> shown3.id union select shown3.id, t64.broader_id, 'part_of', t64.id, t64.id, null, '0000-00-00'
          from (select t64.* from topic t64 where t64.id = shown3.id and t64.broader_id is not null order by t64.id desc limit 8) t64 where t64.broader_id <> shown3.id union select shown3.id, t65.id, 'part_of', t65.id, t65.id, null, '0000-00-00'
          from (select t65.* from topic t65 where t65.broader_id = shown3.id order by t65.id desc limit 8) t65 where t65.id <> shown3.id union all select shown3.id, t68.actor_id, 'meeting', t66.meeting_id, min(t66.id), min(t68.id), max(t66.meeting_start_earliest)
          from (select t66.* from participation t66 where t66.actor_id = shown3.id and t66.attendance not in ('declined', 'absent') and t66.rank <> 'deprecated' and exists
            (select 1 from meeting t67 where t67.id = t66.meeting_id and t67.status not in ('cancelled')) order by t66.meeting_start_earliest desc, t66.id desc limit 8) t66 cross join participation t68 where t68.meeting_id = t66.meeting_id and t68.actor_id <> shown3.id and t68.attendance not in ('declined', 'absent') and t68.rank <> 'deprecated' group by t68.actor_id, t66.meeting_id union all select shown3.id, t70.speaker_id, 'statement', t69.statement_id, min(t69.id), min(t70.id), max(t69.statement_said_earliest)
          from (select t69.* from target t69 where t69.record_id = shown3.id and t69.rank <> 'deprecated' order by t69.statement_said_earliest desc, t69.id desc limit 8) t69 cross join statement t70 where t70.id = t69.statement_id and t70.speaker_id <> shown3.id group by t70.speaker_id, t69.statement_id union all select shown3.id, t72.record_id, 'statement', t71.id, min(t71.id), min(t72.id), max(t71.said_earliest)
          from (select t71.* from statement t71 where t71.speaker_id = shown3.id order by t71.said_earliest desc, t71.id desc limit 8) t71 cross join target t72 where t72.statement_id = t71.id and t72.record_id <> shown3.id and t72.rank <> 'deprecated' group by t72.record_id, t71.id) select json_group_array(json_array(from_id, to_id, kind, by_id, one_id, two_id, day)) from q)) t43) select from_id, to_id, kind, by_id, one_id, two_id, day
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case when from_id > to_id then from_id else to_id end order by day desc, by_id desc, kind, from_id) as place from among join shown3 on shown3.id = to_id) numbered where place = 1), p11 as materialized
(select t80.*, row_number() over (order by from_id, to_id) as _n
  from (select between6.from_id, between6.to_id, between6.kind, between6.by_id, between6.one_id, between6.two_id, coalesce(t73.start, t74.said, t75.since, t76.since, t77.since, t78.since, t79.formed) as day, coalesce(t73.start_earliest, t74.said_earliest, t75.since_earliest, t76.since_earliest, t77.since_earliest, t78.since_earliest, t79.formed_earliest) as day_earliest, coalesce(t73.start_latest, t74.said_latest, t75.since_latest, t76.since_latest, t77.since_latest, t78.since_latest, t79.formed_latest) as day_latest from between6
    left join meeting t73 on t73.id = between6.by_id
    left join statement t74 on t74.id = between6.by_id
    left join membership t75 on t75.id = between6.by_id
    left join obligation t76 on t76.id = between6.by_id
    left join relation t77 on t77.id = between6.by_id
    left join tenure t78 on t78.id = between6.by_id
    left join alliance t79 on t79.id = between6.by_id) t80), x12(id, json) as
(select t85._n, printf('[%s]',
    (select group_concat(t92._told, ',')
      from (select *
        from (select t88._n as _n, printf('{"record":{"id":%s,"recordKind":%s,"label":%s},"citation":%s}', json_quote(t89.id), json_quote(upper(t89.record_kind)), json_quote(t89.label), case when t90.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t90.id), json_quote(t90.start_offset), json_quote(t90.end_offset), json_quote(t90.page), json_quote(t90.phrase)) end) as _told
          from (select t91.*, row_number() over (order by place) as _n
            from (select 1 as place, t85.one_id as record_id,
              (select min(t86.id) from citation t86 where t86.record_id = t85.one_id and t86.bearing = 'supports') as citation_id where t85.one_id is not null union all select 2 as place, t85.two_id as record_id,
              (select min(t87.id) from citation t87 where t87.record_id = t85.two_id and t87.bearing = 'supports') as citation_id where t85.two_id is not null) t91) t88
          left join record t89 on t89.id = t88.record_id
          left join citation t90 on t90.id = t88.citation_id where t88._n <= 2) order by _n limit -1) t92)) from p11 t85), x13(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t93._told, ',')
      from (select *
        from (select t81._n as _n, printf('{"from":{"id":%s,"recordKind":%s,"label":%s},"to":{"id":%s,"recordKind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"recordKind":%s,"label":%s},"edges":%s}', json_quote(t82.id), json_quote(upper(t82.record_kind)), json_quote(t82.label), json_quote(t83.id), json_quote(upper(t83.record_kind)), json_quote(t83.label), upper(t81.kind), case when t81.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t81.day), json_quote(nullif(nullif(t81.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t81.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t84.id), json_quote(upper(t84.record_kind)), json_quote(t84.label),
            (select x12.json from x12 where x12.id = t81._n)) as _told from p11 t81
          left join record t82 on t82.id = t81.from_id
          left join record t83 on t83.id = t81.to_id
          left join record t84 on t84.id = t81.by_id where t81._n <= 200) order by _n limit -1) t93))) select printf('{"data":{"network":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"neighbours":%s,"among":%s,"more":%s,"complete":%s}',
        (select x9.json from x9),
        (select x13.json from x13), t1.more, case when t1.complete then 'true' else 'false' end)
      from (select
        (select count(*) from ranked2 where place > 20) as more, not (
          (select count(*)
            from (select t8.* from target t8 where t8.record_id = 'meetings/fair' and t8.rank <> 'deprecated' order by t8.statement_said_earliest desc, t8.id desc limit 401) r) > 400 or
          (select count(*)
            from (select t9.* from meeting t9 where t9.id = 'meetings/fair' and t9.part_of_id is not null order by t9.id desc limit 401) r) > 400 or
          (select count(*)
            from (select t10.* from meeting t10 where t10.part_of_id = 'meetings/fair' order by t10.id desc limit 401) r) > 400 or
          (select count(*)
            from (select t11.* from participation t11 where t11.meeting_id = 'meetings/fair' and t11.attendance not in ('declined', 'absent') and t11.rank <> 'deprecated' order by t11.id desc limit 401) r) > 400) as complete where exists
        (select 1 from record t7 where t7.id = 'meetings/fair' and t7.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

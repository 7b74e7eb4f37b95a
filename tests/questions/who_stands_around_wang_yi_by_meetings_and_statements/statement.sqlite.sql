with ties1(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select 'actors/wang-yi', t4.actor_id, 'meeting', t2.meeting_id, min(t2.id), min(t4.id), max(t2.meeting_start_earliest)
  from (select t2.* from participation t2 where t2.actor_id = 'actors/wang-yi' and t2.attendance not in ('declined', 'absent') and t2.rank <> 'deprecated' and exists
    (select 1 from meeting t3 where t3.id = t2.meeting_id and t3.status not in ('cancelled')) order by t2.meeting_start_earliest desc, t2.id desc limit 400) t2 cross join participation t4 where t4.meeting_id = t2.meeting_id and t4.actor_id <> 'actors/wang-yi' and t4.attendance not in ('declined', 'absent') and t4.rank <> 'deprecated' group by t4.actor_id, t2.meeting_id union all select 'actors/wang-yi', t6.speaker_id, 'statement', t5.statement_id, min(t5.id), min(t6.id), max(t5.statement_said_earliest)
  from (select t5.* from target t5 where t5.record_id = 'actors/wang-yi' and t5.rank <> 'deprecated' order by t5.statement_said_earliest desc, t5.id desc limit 400) t5 cross join statement t6 where t6.id = t5.statement_id and t6.speaker_id <> 'actors/wang-yi' group by t6.speaker_id, t5.statement_id union all select 'actors/wang-yi', t8.record_id, 'statement', t7.id, min(t7.id), min(t8.id), max(t7.said_earliest)
  from (select t7.* from statement t7 where t7.speaker_id = 'actors/wang-yi' order by t7.said_earliest desc, t7.id desc limit 400) t7 cross join target t8 where t8.statement_id = t7.id and t8.record_id <> 'actors/wang-yi' and t8.rank <> 'deprecated' group by t8.record_id, t7.id), ranked2(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties1 group by to_id) counted), p3 as materialized
(select t15.*, row_number() over (order by place) as _n
  from (select id as record_id, ties, place from ranked2 where place <= 4) t15), shown3(id) as materialized
(select id from ranked2 where place <= 4), counted4(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties1 join shown3 on shown3.id = to_id group by to_id, kind), x6(id, json) as
(select t18._n, printf('[%s]',
    (select group_concat(t21._told, ',')
      from (select *
        from (select t19._n as _n, printf('{"kind":"%s","ties":%s}', t19.kind, t19.ties) as _told
          from (select t20.*, row_number() over (order by kind) as _n
            from (select kind, ties from counted4 where id = t18.record_id) t20) t19 where t19._n <= 9) order by _n limit -1) t21)) from p3 t18), latest5(from_id, to_id, kind, by_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, by_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, by_id desc, kind) as place from ties1 join shown3 on shown3.id = to_id) numbered where place <= 3), x8(id, json) as
(select t22._n, printf('[%s]',
    (select group_concat(t42._told, ',')
      from (select *
        from (select t30._n as _n, printf('{"from":{"id":%s,"record_kind":%s,"label":%s},"to":{"id":%s,"record_kind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"record_kind":%s,"label":%s},"edges":[%s]}', json_quote(t31.id), json_quote(t31.record_kind), json_quote(t31.label), json_quote(t32.id), json_quote(t32.record_kind), json_quote(t32.label), t30.kind, case when t30.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t30.day), json_quote(nullif(nullif(t30.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t30.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t33.id), json_quote(t33.record_kind), json_quote(t33.label),
            (select group_concat(t40._told, ',')
              from (select *
                from (select t36._n as _n, printf('{"record":{"id":%s,"record_kind":%s,"label":%s},"citation":%s}', json_quote(t37.id), json_quote(t37.record_kind), json_quote(t37.label), case when t38.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t38.id), json_quote(t38.start_offset), json_quote(t38.end_offset), json_quote(t38.page), json_quote(t38.phrase)) end) as _told
                  from (select t39.*, row_number() over (order by place) as _n
                    from (select 1 as place, t30.one_id as record_id,
                      (select min(t34.id) from citation t34 where t34.record_id = t30.one_id and t34.bearing = 'supports') as citation_id where t30.one_id is not null union all select 2 as place, t30.two_id as record_id,
                      (select min(t35.id) from citation t35 where t35.record_id = t30.two_id and t35.bearing = 'supports') as citation_id where t30.two_id is not null) t39) t36
                  left join record t37 on t37.id = t36.record_id
                  left join citation t38 on t38.id = t36.citation_id where t36._n <= 2) order by _n limit -1) t40)) as _told
          from (select t41.*, row_number() over (order by place) as _n
            from (select latest5.from_id, latest5.to_id, latest5.kind, latest5.by_id, latest5.one_id, latest5.two_id, latest5.place, coalesce(t23.start, t24.said, t25.since, t26.since, t27.since, t28.since, t29.formed) as day, coalesce(t23.start_earliest, t24.said_earliest, t25.since_earliest, t26.since_earliest, t27.since_earliest, t28.since_earliest, t29.formed_earliest) as day_earliest, coalesce(t23.start_latest, t24.said_latest, t25.since_latest, t26.since_latest, t27.since_latest, t28.since_latest, t29.formed_latest) as day_latest from latest5
              left join meeting t23 on t23.id = latest5.by_id
              left join statement t24 on t24.id = latest5.by_id
              left join membership t25 on t25.id = latest5.by_id
              left join obligation t26 on t26.id = latest5.by_id
              left join relation t27 on t27.id = latest5.by_id
              left join tenure t28 on t28.id = latest5.by_id
              left join alliance t29 on t29.id = latest5.by_id where latest5.to_id = t22.record_id) t41) t30
          left join record t31 on t31.id = t30.from_id
          left join record t32 on t32.id = t30.to_id
          left join record t33 on t33.id = t30.by_id where t30._n <= 3) order by _n limit -1) t42)) from p3 t22), x9(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t43._told, ',')
      from (select *
        from (select t16._n as _n, printf('{"record":{"id":%s,"record_kind":%s,"label":%s},"ties":%s,"counts":%s,"latest":%s}', json_quote(t17.id), json_quote(t17.record_kind), json_quote(t17.label), t16.ties,
            (select x6.json from x6 where x6.id = t16._n),
            (select x8.json from x8 where x8.id = t16._n)) as _told from p3 t16
          left join record t17 on t17.id = t16.record_id where t16._n <= 100) order by _n limit -1) t43))), between6(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized (with among(from_id, to_id, kind, by_id, one_id, two_id, day) as
  (select t45.value ->> 0, t45.value ->> 1, t45.value ->> 2, t45.value ->> 3, t45.value ->> 4, t45.value ->> 5, t45.value ->> 6 from shown3 cross join json_each((with q(from_id, to_id, kind, by_id, one_id, two_id, day) as
        (select shown3.id, t48.actor_id, 'meeting', t46.meeting_id, min(t46.id), min(t48.id), max(t46.meeting_start_earliest)
          from (select t46.* from participation t46 where t46.actor_id = shown3.id and t46.attendance not in ('declined', 'absent') and t46.rank <> 'deprecated' and exists
            (select 1 from meeting t47 where t47.id = t46.meeting_id and t47.status not in ('cancelled')) order by t46.meeting_start_earliest desc, t46.id desc limit 8) t46 cross join participation t48 where t48.meeting_id = t46.meeting_id and t48.actor_id <> shown3.id and t48.attendance not in ('declined', 'absent') and t48.rank <> 'deprecated' group by t48.actor_id, t46.meeting_id union all select shown3.id, t50.speaker_id, 'statement', t49.statement_id, min(t49.id), min(t50.id), max(t49.statement_said_earliest)
          from (select t49.* from target t49 where t49.record_id = shown3.id and t49.rank <> 'deprecated' order by t49.statement_said_earliest desc, t49.id desc limit 8) t49 cross join statement t50 where t50.id = t49.statement_id and t50.speaker_id <> shown3.id group by t50.speaker_id, t49.statement_id union all select shown3.id, t52.record_id, 'statement', t51.id, min(t51.id), min(t52.id), max(t51.said_earliest)
          from (select t51.* from statement t51 where t51.speaker_id = shown3.id order by t51.said_earliest desc, t51.id desc limit 8) t51 cross join target t52 where t52.statement_id = t51.id and t52.record_id <> shown3.id and t52.rank <> 'deprecated' group by t52.record_id, t51.id) select json_group_array(json_array(from_id, to_id, kind, by_id, one_id, two_id, day)) from q)) t45) select from_id, to_id, kind, by_id, one_id, two_id, day
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case when from_id > to_id then from_id else to_id end order by day desc, by_id desc, kind, from_id) as place from among join shown3 on shown3.id = to_id) numbered where place = 1), p11 as materialized
(select t60.*, row_number() over (order by from_id, to_id) as _n
  from (select between6.from_id, between6.to_id, between6.kind, between6.by_id, between6.one_id, between6.two_id, coalesce(t53.start, t54.said, t55.since, t56.since, t57.since, t58.since, t59.formed) as day, coalesce(t53.start_earliest, t54.said_earliest, t55.since_earliest, t56.since_earliest, t57.since_earliest, t58.since_earliest, t59.formed_earliest) as day_earliest, coalesce(t53.start_latest, t54.said_latest, t55.since_latest, t56.since_latest, t57.since_latest, t58.since_latest, t59.formed_latest) as day_latest from between6
    left join meeting t53 on t53.id = between6.by_id
    left join statement t54 on t54.id = between6.by_id
    left join membership t55 on t55.id = between6.by_id
    left join obligation t56 on t56.id = between6.by_id
    left join relation t57 on t57.id = between6.by_id
    left join tenure t58 on t58.id = between6.by_id
    left join alliance t59 on t59.id = between6.by_id) t60), x12(id, json) as
(select t65._n, printf('[%s]',
    (select group_concat(t72._told, ',')
      from (select *
        from (select t68._n as _n, printf('{"record":{"id":%s,"record_kind":%s,"label":%s},"citation":%s}', json_quote(t69.id), json_quote(t69.record_kind), json_quote(t69.label), case when t70.id is null then 'null' else printf('{"id":%s,"start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', json_quote(t70.id), json_quote(t70.start_offset), json_quote(t70.end_offset), json_quote(t70.page), json_quote(t70.phrase)) end) as _told
          from (select t71.*, row_number() over (order by place) as _n
            from (select 1 as place, t65.one_id as record_id,
              (select min(t66.id) from citation t66 where t66.record_id = t65.one_id and t66.bearing = 'supports') as citation_id where t65.one_id is not null union all select 2 as place, t65.two_id as record_id,
              (select min(t67.id) from citation t67 where t67.record_id = t65.two_id and t67.bearing = 'supports') as citation_id where t65.two_id is not null) t71) t68
          left join record t69 on t69.id = t68.record_id
          left join citation t70 on t70.id = t68.citation_id where t68._n <= 2) order by _n limit -1) t72)) from p11 t65), x13(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t73._told, ',')
      from (select *
        from (select t61._n as _n, printf('{"from":{"id":%s,"record_kind":%s,"label":%s},"to":{"id":%s,"record_kind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"record_kind":%s,"label":%s},"edges":%s}', json_quote(t62.id), json_quote(t62.record_kind), json_quote(t62.label), json_quote(t63.id), json_quote(t63.record_kind), json_quote(t63.label), t61.kind, case when t61.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t61.day), json_quote(nullif(nullif(t61.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t61.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t64.id), json_quote(t64.record_kind), json_quote(t64.label),
            (select x12.json from x12 where x12.id = t61._n)) as _told from p11 t61
          left join record t62 on t62.id = t61.from_id
          left join record t63 on t63.id = t61.to_id
          left join record t64 on t64.id = t61.by_id where t61._n <= 200) order by _n limit -1) t73))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"neighbours":%s,"among":%s,"more":%s,"complete":%s}',
        (select x9.json from x9),
        (select x13.json from x13), t1.more, case when t1.complete then 'true' else 'false' end)
      from (select
        (select count(*) from ranked2 where place > 4) as more, not (
          (select count(*)
            from (select t10.* from participation t10 where t10.actor_id = 'actors/wang-yi' and t10.attendance not in ('declined', 'absent') and t10.rank <> 'deprecated' and exists
              (select 1 from meeting t11 where t11.id = t10.meeting_id and t11.status not in ('cancelled')) order by t10.meeting_start_earliest desc, t10.id desc limit 401) r) > 400 or
          (select count(*)
            from (select t12.* from target t12 where t12.record_id = 'actors/wang-yi' and t12.rank <> 'deprecated' order by t12.statement_said_earliest desc, t12.id desc limit 401) r) > 400 or
          (select count(*)
            from (select t13.* from statement t13 where t13.speaker_id = 'actors/wang-yi' order by t13.said_earliest desc, t13.id desc limit 401) r) > 400) as complete where exists
        (select 1 from record t9 where t9.id = 'actors/wang-yi' and t9.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

with ties1(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select 'actors/wang-yi', t4.actor_id, 'meeting', t2.meeting_id, min(t2.id), min(t4.id), max(t2.meeting_start_earliest)
  from (select t2.* from participation t2 where t2.actor_id = 'actors/wang-yi' and t2.attendance not in ('declined', 'absent') and t2.rank <> 'deprecated' and exists
    (select 1 from meeting t3 where t3.id = t2.meeting_id and t3.status not in ('cancelled')) order by t2.meeting_start_earliest desc, t2.id desc limit 400) t2 cross join participation t4 where t4.meeting_id = t2.meeting_id and t4.actor_id <> 'actors/wang-yi' and t4.attendance not in ('declined', 'absent') and t4.rank <> 'deprecated' group by t4.actor_id, t2.meeting_id union all select 'actors/wang-yi', t6.speaker_id, 'statement', t5.statement_id, min(t5.id), min(t6.id), max(t5.statement_said_earliest)
  from (select t5.* from target t5 where t5.record_id = 'actors/wang-yi' and t5.rank <> 'deprecated' order by t5.statement_said_earliest desc, t5.id desc limit 400) t5 cross join statement t6 where t6.id = t5.statement_id and t6.speaker_id <> 'actors/wang-yi' group by t6.speaker_id, t5.statement_id union all select 'actors/wang-yi', t8.record_id, 'statement', t7.id, min(t7.id), min(t8.id), max(t7.said_earliest)
  from (select t7.* from statement t7 where t7.speaker_id = 'actors/wang-yi' order by t7.said_earliest desc, t7.id desc limit 400) t7 cross join target t8 where t8.statement_id = t7.id and t8.record_id <> 'actors/wang-yi' and t8.rank <> 'deprecated' group by t8.record_id, t7.id), ranked2(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties1 group by to_id) counted), p3 as materialized
(select t15.*, row_number() over (order by place) as _n
  from (select id as record_id, ties, place from ranked2 where place <= 4) t15), shown3(id) as materialized
(select id from ranked2 where place <= 4), counted4(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties1 join shown3 on shown3.id = to_id group by to_id, kind), x6(id, json) as
(select t18._n, printf('[%s]',
    (select group_concat(t21._told, ',')
      from (select *
        from (select t19._n as _n, printf('{"kind":"%s","ties":%s}', upper(t19.kind), t19.ties) as _told
          from (select t20.*, row_number() over (order by kind) as _n
            from (select kind, ties from counted4 where id = t18.record_id) t20) t19 where t19._n <= 9) order by _n limit -1) t21)) from p3 t18), latest5(from_id, to_id, kind, by_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, by_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, by_id desc, kind) as place from ties1 join shown3 on shown3.id = to_id) numbered where place <= 3), x8(id, json) as
(select t22._n, printf('[%s]',
    (select group_concat(t42._told, ',')
      from (select *
        from (select t30._n as _n, printf('{"from":{"id":%s,"recordKind":%s,"label":%s},"to":{"id":%s,"recordKind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"recordKind":%s,"label":%s},"edges":[%s]}', json_quote(t31.id), json_quote(upper(t31.record_kind)), json_quote(t31.label), json_quote(t32.id), json_quote(upper(t32.record_kind)), json_quote(t32.label), upper(t30.kind), case when t30.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t30.day), json_quote(nullif(nullif(t30.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t30.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t33.id), json_quote(upper(t33.record_kind)), json_quote(t33.label),
            (select group_concat(t40._told, ',')
              from (select *
                from (select t36._n as _n, printf('{"record":{"id":%s,"recordKind":%s,"label":%s},"citation":%s}', json_quote(t37.id), json_quote(upper(t37.record_kind)), json_quote(t37.label), case when t38.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t38.id), json_quote(t38.start_offset), json_quote(t38.end_offset), json_quote(t38.page), json_quote(t38.phrase)) end) as _told
                  from (select t39.*, row_number() over (order by place) as _n
                    from (select 1 as place, t30.one_id as record_id,
                      (select min(t34.id) from citation t34 where t34.record_id = t30.one_id and t34.bearing = 'supports') as citation_id where t30.one_id is not null union all select 2 as place, t30.two_id as record_id,
                      (select min(t35.id) from citation t35 where t35.record_id = t30.two_id and t35.bearing = 'supports') as citation_id where t30.two_id is not null) t39) t36
                  left join record t37 on t37.id = t36.record_id
                  left join citation t38 on t38.id = t36.citation_id where t36._n <= 2) order by _n limit -1) t40)) as _told
          from (select t41.*, row_number() over (order by place) as _n
            from (select latest5.from_id, latest5.to_id, latest5.kind, latest5.by_id, latest5.one_id, latest5.two_id, latest5.place, coalesce(t23.start, t24.said, t25.since, t26.since, t27.since, t28.since, t29.formed) as day, coalesce(t23.start_earliest, t24.said_earliest, t25.since_earliest, t26.since_earliest, t27.since_earliest, t28.since_earliest, t29.formed_earliest) as day_earliest, coalesce(t23.start_latest, t24.said_latest, t25.since_latest, t26.since_latest, t27.since_latest, t28.since_latest, t29.formed_latest) as day_latest from latest5
              left join meeting t23 on t23.id = latest5.by_id
              left join statement t24 on t24.id = latest5.by_id
              left join membership t25 on t25.id = latest5.by_id
              left join obligation t26 on t26.id = latest5.by_id
              left join relation t27 on t27.id = latest5.by_id
              left join tenure t28 on t28.id = latest5.by_id
              left join alliance t29 on t29.id = latest5.by_id where latest5.to_id = t22.record_id) t41) t30
          left join record t31 on t31.id = t30.from_id
          left join record t32 on t32.id = t30.to_id
          left join record t33 on t33.id = t30.by_id where t30._n <= 3) order by _n limit -1) t42)) from p3 t22), x9(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t43._told, ',')
      from (select *
        from (select t16._n as _n, printf('{"record":{"id":%s,"recordKind":%s,"label":%s},"ties":%s,"counts":%s,"latest":%s}', json_quote(t17.id), json_quote(upper(t17.record_kind)), json_quote(t17.label), t16.ties,
            (select x6.json from x6 where x6.id = t16._n),
            (select x8.json from x8 where x8.id = t16._n)) as _told from p3 t16
          left join record t17 on t17.id = t16.record_id where t16._n <= 100) order by _n limit -1) t43))), between6(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized (with among(from_id, to_id, kind, by_id, one_id, two_id, day) as
  (select t45.value ->> 0, t45.value ->> 1, t45.value ->> 2, t45.value ->> 3, t45.value ->> 4, t45.value ->> 5, t45.value ->> 6 from shown3 cross join json_each((with q(from_id, to_id, kind, by_id, one_id, two_id, day) as
        (select shown3.id, t48.actor_id, 'meeting', t46.meeting_id, min(t46.id), min(t48.id), max(t46.meeting_start_earliest)
          from (select t46.* from participation t46 where t46.actor_id = shown3.id and t46.attendance not in ('declined', 'absent') and t46.rank <> 'deprecated' and exists
            (select 1 from meeting t47 where t47.id = t46.meeting_id and t47.status not in ('cancelled')) order by t46.meeting_start_earliest desc, t46.id desc limit 8) t46 cross join participation t48 where t48.meeting_id = t46.meeting_id and t48.actor_id <> shown3.id and t48.attendance not in ('declined', 'absent') and t48.rank <> 'deprecated' group by t48.actor_id, t46.meeting_id union all select shown3.id, t50.speaker_id, 'statement', t49.statement_id, min(t49.id), min(t50.id), max(t49.statement_said_earliest)
          from (select t49.* from target t49 where t49.record_id = shown3.id and t49.rank <> 'deprecated' order by t49.statement_said_earliest desc, t49.id desc limit 8) t49 cross join statement t50 where t50.id = t49.statement_id and t50.speaker_id <> shown3.id group by t50.speaker_id, t49.statement_id union all select shown3.id, t52.record_id, 'statement', t51.id, min(t51.id), min(t52.id), max(t51.said_earliest)
          from (select t51.* from statement t51 where t51.speaker_id = shown3.id order by t51.said_earliest desc, t51.id desc limit 8) t51 cross join target t52 where t52.statement_id = t51.id and t52.record_id <> shown3.id and t52.rank <> 'deprecated' group by t52.record_id, t51.id) select json_group_array(json_array(from_id, to_id, kind, by_id, one_id, two_id, day)) from q)) t45) select from_id, to_id, kind, by_id, one_id, two_id, day
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case when from_id > to_id then from_id else to_id end order by day desc, by_id desc, kind, from_id) as place from among join shown3 on shown3.id = to_id) numbered where place = 1), p11 as materialized
(select t60.*, row_number() over (order by from_id, to_id) as _n
  from (select between6.from_id, between6.to_id, between6.kind, between6.by_id, between6.one_id, between6.two_id, coalesce(t53.start, t54.said, t55.since, t56.since, t57.since, t58.since, t59.formed) as day, coalesce(t53.start_earliest, t54.said_earliest, t55.since_earliest, t56.since_earliest, t57.since_earliest, t58.since_earliest, t59.formed_earliest) as day_earliest, coalesce(t53.start_latest, t54.said_latest, t55.since_latest, t56.since_latest, t57.since_latest, t58.since_latest, t59.formed_latest) as day_latest from between6
    left join meeting t53 on t53.id = between6.by_id
    left join statement t54 on t54.id = between6.by_id
    left join membership t55 on t55.id = between6.by_id
    left join obligation t56 on t56.id = between6.by_id
    left join relation t57 on t57.id = between6.by_id
    left join tenure t58 on t58.id = between6.by_id
    left join alliance t59 on t59.id = between6.by_id) t60), x12(id, json) as
(select t65._n, printf('[%s]',
    (select group_concat(t72._told, ',')
      from (select *
        from (select t68._n as _n, printf('{"record":{"id":%s,"recordKind":%s,"label":%s},"citation":%s}', json_quote(t69.id), json_quote(upper(t69.record_kind)), json_quote(t69.label), case when t70.id is null then 'null' else printf('{"id":%s,"startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', json_quote(t70.id), json_quote(t70.start_offset), json_quote(t70.end_offset), json_quote(t70.page), json_quote(t70.phrase)) end) as _told
          from (select t71.*, row_number() over (order by place) as _n
            from (select 1 as place, t65.one_id as record_id,
              (select min(t66.id) from citation t66 where t66.record_id = t65.one_id and t66.bearing = 'supports') as citation_id where t65.one_id is not null union all select 2 as place, t65.two_id as record_id,
              (select min(t67.id) from citation t67 where t67.record_id = t65.two_id and t67.bearing = 'supports') as citation_id where t65.two_id is not null) t71) t68
          left join record t69 on t69.id = t68.record_id
          left join citation t70 on t70.id = t68.citation_id where t68._n <= 2) order by _n limit -1) t72)) from p11 t65), x13(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t73._told, ',')
      from (select *
        from (select t61._n as _n, printf('{"from":{"id":%s,"recordKind":%s,"label":%s},"to":{"id":%s,"recordKind":%s,"label":%s},"kind":"%s","day":%s,"by":{"id":%s,"recordKind":%s,"label":%s},"edges":%s}', json_quote(t62.id), json_quote(upper(t62.record_kind)), json_quote(t62.label), json_quote(t63.id), json_quote(upper(t63.record_kind)), json_quote(t63.label), upper(t61.kind), case when t61.day is null then 'null' else printf('{"text":%s,"earliest":%s,"latest":%s}', json_quote(t61.day), json_quote(nullif(nullif(t61.day_earliest, '0000-00-00'), '9999-99-99')), json_quote(nullif(nullif(t61.day_latest, '0000-00-00'), '9999-99-99'))) end, json_quote(t64.id), json_quote(upper(t64.record_kind)), json_quote(t64.label),
            (select x12.json from x12 where x12.id = t61._n)) as _told from p11 t61
          left join record t62 on t62.id = t61.from_id
          left join record t63 on t63.id = t61.to_id
          left join record t64 on t64.id = t61.by_id where t61._n <= 200) order by _n limit -1) t73))) select printf('{"data":{"network":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"neighbours":%s,"among":%s,"more":%s,"complete":%s}',
        (select x9.json from x9),
        (select x13.json from x13), t1.more, case when t1.complete then 'true' else 'false' end)
      from (select
        (select count(*) from ranked2 where place > 4) as more, not (
          (select count(*)
            from (select t10.* from participation t10 where t10.actor_id = 'actors/wang-yi' and t10.attendance not in ('declined', 'absent') and t10.rank <> 'deprecated' and exists
              (select 1 from meeting t11 where t11.id = t10.meeting_id and t11.status not in ('cancelled')) order by t10.meeting_start_earliest desc, t10.id desc limit 401) r) > 400 or
          (select count(*)
            from (select t12.* from target t12 where t12.record_id = 'actors/wang-yi' and t12.rank <> 'deprecated' order by t12.statement_said_earliest desc, t12.id desc limit 401) r) > 400 or
          (select count(*)
            from (select t13.* from statement t13 where t13.speaker_id = 'actors/wang-yi' order by t13.said_earliest desc, t13.id desc limit 401) r) > 400) as complete where exists
        (select 1 from record t9 where t9.id = 'actors/wang-yi' and t9.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

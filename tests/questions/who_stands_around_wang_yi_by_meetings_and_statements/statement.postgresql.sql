with ties1(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select $1, t4.actor_id, 'meeting', t2.meeting_id, min(t2.id), min(t4.id), max(t2.meeting_start_earliest)
  from (select t2.* from participation t2 where t2.actor_id = $1 and t2.attendance not in ('declined', 'absent') and t2.rank <> 'deprecated' and exists
    (select 1 from meeting t3 where t3.id = t2.meeting_id and t3.status not in ('cancelled')) order by t2.meeting_start_earliest desc, t2.id desc limit 400) t2 cross join participation t4 where t4.meeting_id = t2.meeting_id and t4.actor_id <> $1 and t4.attendance not in ('declined', 'absent') and t4.rank <> 'deprecated' group by t4.actor_id, t2.meeting_id union all select $1, t6.speaker_id, 'statement', t5.statement_id, min(t5.id), min(t6.id), max(t5.statement_said_earliest)
  from (select t5.* from target t5 where t5.record_id = $1 and t5.rank <> 'deprecated' order by t5.statement_said_earliest desc, t5.id desc limit 400) t5 cross join statement t6 where t6.id = t5.statement_id and t6.speaker_id <> $1 group by t6.speaker_id, t5.statement_id union all select $1, t8.record_id, 'statement', t7.id, min(t7.id), min(t8.id), max(t7.said_earliest)
  from (select t7.* from statement t7 where t7.speaker_id = $1 order by t7.said_earliest desc, t7.id desc limit 400) t7 cross join target t8 where t8.statement_id = t7.id and t8.record_id <> $1 and t8.rank <> 'deprecated' group by t8.record_id, t7.id), ranked2(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties1 group by to_id) counted), p3 as materialized
(select t15.*, row_number() over (order by place) as _n
  from (select id as record_id, ties, place from ranked2 where place <= 4) t15), shown3(id) as materialized
(select id from ranked2 where place <= 4), counted4(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties1 join shown3 on shown3.id = to_id group by to_id, kind), x6(id, json) as
(select t18._n, concat('[',
    (select string_agg(t21._told, ',' order by t21._n)
      from (select t19._n as _n, concat('{"kind":"', t19.kind, '","ties":', t19.ties, '}') as _told
        from (select t20.*, row_number() over (order by kind) as _n
          from (select kind, ties from counted4 where id = t18.record_id) t20) t19 where t19._n <= 9) t21), ']') from p3 t18), latest5(from_id, to_id, kind, by_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, by_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, by_id desc, kind) as place from ties1 join shown3 on shown3.id = to_id) numbered where place <= 3), x8(id, json) as
(select t22._n, concat('[',
    (select string_agg(t42._told, ',' order by t42._n)
      from (select t30._n as _n, concat('{"from":{"id":', to_json(t31.id), ',"record_kind":', to_json(t31.record_kind), ',"label":', to_json(t31.label), '},"to":{"id":', to_json(t32.id), ',"record_kind":', to_json(t32.record_kind), ',"label":', to_json(t32.label), '},"kind":"', t30.kind, '","day":', case when t30.day is null then 'null' else concat('{"text":', to_json(t30.day), ',"earliest":', coalesce(to_json(nullif(nullif(t30.day_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t30.day_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"by":{"id":', to_json(t33.id), ',"record_kind":', to_json(t33.record_kind), ',"label":', to_json(t33.label), '},"edges":[',
          (select string_agg(t40._told, ',' order by t40._n)
            from (select t36._n as _n, concat('{"record":{"id":', to_json(t37.id), ',"record_kind":', to_json(t37.record_kind), ',"label":', to_json(t37.label), '},"citation":', case when t38.id is null then 'null' else concat('{"id":', to_json(t38.id), ',"start_offset":', coalesce(t38.start_offset::text, 'null'), ',"end_offset":', coalesce(t38.end_offset::text, 'null'), ',"page":', coalesce(to_json(t38.page)::text, 'null'), ',"phrase":', coalesce(to_json(t38.phrase)::text, 'null'), '}') end, '}') as _told
              from (select t39.*, row_number() over (order by place) as _n
                from (select 1 as place, t30.one_id as record_id,
                  (select min(t34.id) from citation t34 where t34.record_id = t30.one_id and t34.bearing = 'supports') as citation_id where t30.one_id is not null union all select 2 as place, t30.two_id as record_id,
                  (select min(t35.id) from citation t35 where t35.record_id = t30.two_id and t35.bearing = 'supports') as citation_id where t30.two_id is not null) t39) t36
              left join record t37 on t37.id = t36.record_id
              left join citation t38 on t38.id = t36.citation_id where t36._n <= 2) t40), ']}') as _told
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
        left join record t33 on t33.id = t30.by_id where t30._n <= 3) t42), ']') from p3 t22), x9(id, json) as
(select 1, concat('[',
    (select string_agg(t43._told, ',' order by t43._n)
      from (select t16._n as _n, concat('{"record":{"id":', to_json(t17.id), ',"record_kind":', to_json(t17.record_kind), ',"label":', to_json(t17.label), '},"ties":', t16.ties, ',"counts":',
          (select x6.json from x6 where x6.id = t16._n), ',"latest":',
          (select x8.json from x8 where x8.id = t16._n), '}') as _told from p3 t16
        left join record t17 on t17.id = t16.record_id where t16._n <= 100) t43), ']')), between6(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized (with among(from_id, to_id, kind, by_id, one_id, two_id, day) as
  (select t45.from_id, t45.to_id, t45.kind, t45.by_id, t45.one_id, t45.two_id, t45.day from shown3 cross join lateral
    (select shown3.id, t48.actor_id, 'meeting', t46.meeting_id, min(t46.id), min(t48.id), max(t46.meeting_start_earliest)
      from (select t46.* from participation t46 where t46.actor_id = shown3.id and t46.attendance not in ('declined', 'absent') and t46.rank <> 'deprecated' and exists
        (select 1 from meeting t47 where t47.id = t46.meeting_id and t47.status not in ('cancelled')) order by t46.meeting_start_earliest desc, t46.id desc limit 8) t46 cross join participation t48 where t48.meeting_id = t46.meeting_id and t48.actor_id <> shown3.id and t48.attendance not in ('declined', 'absent') and t48.rank <> 'deprecated' group by t48.actor_id, t46.meeting_id union all select shown3.id, t50.speaker_id, 'statement', t49.statement_id, min(t49.id), min(t50.id), max(t49.statement_said_earliest)
      from (select t49.* from target t49 where t49.record_id = shown3.id and t49.rank <> 'deprecated' order by t49.statement_said_earliest desc, t49.id desc limit 8) t49 cross join statement t50 where t50.id = t49.statement_id and t50.speaker_id <> shown3.id group by t50.speaker_id, t49.statement_id union all select shown3.id, t52.record_id, 'statement', t51.id, min(t51.id), min(t52.id), max(t51.said_earliest)
      from (select t51.* from statement t51 where t51.speaker_id = shown3.id order by t51.said_earliest desc, t51.id desc limit 8) t51 cross join target t52 where t52.statement_id = t51.id and t52.record_id <> shown3.id and t52.rank <> 'deprecated' group by t52.record_id, t51.id) t45(from_id, to_id, kind, by_id, one_id, two_id, day)) select from_id, to_id, kind, by_id, one_id, two_id, day
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
(select t65._n, concat('[',
    (select string_agg(t72._told, ',' order by t72._n)
      from (select t68._n as _n, concat('{"record":{"id":', to_json(t69.id), ',"record_kind":', to_json(t69.record_kind), ',"label":', to_json(t69.label), '},"citation":', case when t70.id is null then 'null' else concat('{"id":', to_json(t70.id), ',"start_offset":', coalesce(t70.start_offset::text, 'null'), ',"end_offset":', coalesce(t70.end_offset::text, 'null'), ',"page":', coalesce(to_json(t70.page)::text, 'null'), ',"phrase":', coalesce(to_json(t70.phrase)::text, 'null'), '}') end, '}') as _told
        from (select t71.*, row_number() over (order by place) as _n
          from (select 1 as place, t65.one_id as record_id,
            (select min(t66.id) from citation t66 where t66.record_id = t65.one_id and t66.bearing = 'supports') as citation_id where t65.one_id is not null union all select 2 as place, t65.two_id as record_id,
            (select min(t67.id) from citation t67 where t67.record_id = t65.two_id and t67.bearing = 'supports') as citation_id where t65.two_id is not null) t71) t68
        left join record t69 on t69.id = t68.record_id
        left join citation t70 on t70.id = t68.citation_id where t68._n <= 2) t72), ']') from p11 t65), x13(id, json) as
(select 1, concat('[',
    (select string_agg(t73._told, ',' order by t73._n)
      from (select t61._n as _n, concat('{"from":{"id":', to_json(t62.id), ',"record_kind":', to_json(t62.record_kind), ',"label":', to_json(t62.label), '},"to":{"id":', to_json(t63.id), ',"record_kind":', to_json(t63.record_kind), ',"label":', to_json(t63.label), '},"kind":"', t61.kind, '","day":', case when t61.day is null then 'null' else concat('{"text":', to_json(t61.day), ',"earliest":', coalesce(to_json(nullif(nullif(t61.day_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t61.day_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"by":{"id":', to_json(t64.id), ',"record_kind":', to_json(t64.record_kind), ',"label":', to_json(t64.label), '},"edges":',
          (select x12.json from x12 where x12.id = t61._n), '}') as _told from p11 t61
        left join record t62 on t62.id = t61.from_id
        left join record t63 on t63.id = t61.to_id
        left join record t64 on t64.id = t61.by_id where t61._n <= 200) t73), ']')) select convert_to(concat('{"data":', coalesce(
      (select concat('{"neighbours":',
          (select x9.json from x9), ',"among":',
          (select x13.json from x13), ',"more":', t1.more, ',"complete":', case when t1.complete then 'true' else 'false' end, '}')
        from (select
          (select count(*) from ranked2 where place > 4) as more, not (
            (select count(*)
              from (select t10.* from participation t10 where t10.actor_id = $3 and t10.attendance not in ('declined', 'absent') and t10.rank <> 'deprecated' and exists
                (select 1 from meeting t11 where t11.id = t10.meeting_id and t11.status not in ('cancelled')) order by t10.meeting_start_earliest desc, t10.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t12.* from target t12 where t12.record_id = $3 and t12.rank <> 'deprecated' order by t12.statement_said_earliest desc, t12.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t13.* from statement t13 where t13.speaker_id = $3 order by t13.said_earliest desc, t13.id desc limit 401) r) > 400) as complete where exists
          (select 1 from record t9 where t9.id = $2 and t9.retired is null)) t1), 'null'), ',"revision":',
    (select value from counter where name = 'revision'), '}'), 'UTF8')

with ties1(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select $1, t4.actor_id, 'meeting', t2.meeting_id, min(t2.id), min(t4.id), max(t2.meeting_start_earliest)
  from (select t2.* from participation t2 where t2.actor_id = $1 and t2.attendance not in ('declined', 'absent') and t2.rank <> 'deprecated' and exists
    (select 1 from meeting t3 where t3.id = t2.meeting_id and t3.status not in ('cancelled')) order by t2.meeting_start_earliest desc, t2.id desc limit 400) t2 cross join participation t4 where t4.meeting_id = t2.meeting_id and t4.actor_id <> $1 and t4.attendance not in ('declined', 'absent') and t4.rank <> 'deprecated' group by t4.actor_id, t2.meeting_id union all select $1, t6.speaker_id, 'statement', t5.statement_id, min(t5.id), min(t6.id), max(t5.statement_said_earliest)
  from (select t5.* from target t5 where t5.record_id = $1 and t5.rank <> 'deprecated' order by t5.statement_said_earliest desc, t5.id desc limit 400) t5 cross join statement t6 where t6.id = t5.statement_id and t6.speaker_id <> $1 group by t6.speaker_id, t5.statement_id union all select $1, t8.record_id, 'statement', t7.id, min(t7.id), min(t8.id), max(t7.said_earliest)
  from (select t7.* from statement t7 where t7.speaker_id = $1 order by t7.said_earliest desc, t7.id desc limit 400) t7 cross join target t8 where t8.statement_id = t7.id and t8.record_id <> $1 and t8.rank <> 'deprecated' group by t8.record_id, t7.id), ranked2(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties1 group by to_id) counted), p3 as materialized
(select t15.*, row_number() over (order by place) as _n
  from (select id as record_id, ties, place from ranked2 where place <= 4) t15), shown3(id) as materialized
(select id from ranked2 where place <= 4), counted4(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties1 join shown3 on shown3.id = to_id group by to_id, kind), x6(id, json) as
(select t18._n, concat('[',
    (select string_agg(t21._told, ',' order by t21._n)
      from (select t19._n as _n, concat('{"kind":"', upper(t19.kind), '","ties":', t19.ties, '}') as _told
        from (select t20.*, row_number() over (order by kind) as _n
          from (select kind, ties from counted4 where id = t18.record_id) t20) t19 where t19._n <= 9) t21), ']') from p3 t18), latest5(from_id, to_id, kind, by_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, by_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, by_id desc, kind) as place from ties1 join shown3 on shown3.id = to_id) numbered where place <= 3), x8(id, json) as
(select t22._n, concat('[',
    (select string_agg(t42._told, ',' order by t42._n)
      from (select t30._n as _n, concat('{"from":{"id":', to_json(t31.id), ',"recordKind":', to_json(upper(t31.record_kind)), ',"label":', to_json(t31.label), '},"to":{"id":', to_json(t32.id), ',"recordKind":', to_json(upper(t32.record_kind)), ',"label":', to_json(t32.label), '},"kind":"', upper(t30.kind), '","day":', case when t30.day is null then 'null' else concat('{"text":', to_json(t30.day), ',"earliest":', coalesce(to_json(nullif(nullif(t30.day_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t30.day_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"by":{"id":', to_json(t33.id), ',"recordKind":', to_json(upper(t33.record_kind)), ',"label":', to_json(t33.label), '},"edges":[',
          (select string_agg(t40._told, ',' order by t40._n)
            from (select t36._n as _n, concat('{"record":{"id":', to_json(t37.id), ',"recordKind":', to_json(upper(t37.record_kind)), ',"label":', to_json(t37.label), '},"citation":', case when t38.id is null then 'null' else concat('{"id":', to_json(t38.id), ',"startOffset":', coalesce(t38.start_offset::text, 'null'), ',"endOffset":', coalesce(t38.end_offset::text, 'null'), ',"page":', coalesce(to_json(t38.page)::text, 'null'), ',"phrase":', coalesce(to_json(t38.phrase)::text, 'null'), '}') end, '}') as _told
              from (select t39.*, row_number() over (order by place) as _n
                from (select 1 as place, t30.one_id as record_id,
                  (select min(t34.id) from citation t34 where t34.record_id = t30.one_id and t34.bearing = 'supports') as citation_id where t30.one_id is not null union all select 2 as place, t30.two_id as record_id,
                  (select min(t35.id) from citation t35 where t35.record_id = t30.two_id and t35.bearing = 'supports') as citation_id where t30.two_id is not null) t39) t36
              left join record t37 on t37.id = t36.record_id
              left join citation t38 on t38.id = t36.citation_id where t36._n <= 2) t40), ']}') as _told
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
        left join record t33 on t33.id = t30.by_id where t30._n <= 3) t42), ']') from p3 t22), x9(id, json) as
(select 1, concat('[',
    (select string_agg(t43._told, ',' order by t43._n)
      from (select t16._n as _n, concat('{"record":{"id":', to_json(t17.id), ',"recordKind":', to_json(upper(t17.record_kind)), ',"label":', to_json(t17.label), '},"ties":', t16.ties, ',"counts":',
          (select x6.json from x6 where x6.id = t16._n), ',"latest":',
          (select x8.json from x8 where x8.id = t16._n), '}') as _told from p3 t16
        left join record t17 on t17.id = t16.record_id where t16._n <= 100) t43), ']')), between6(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized (with among(from_id, to_id, kind, by_id, one_id, two_id, day) as
  (select t45.from_id, t45.to_id, t45.kind, t45.by_id, t45.one_id, t45.two_id, t45.day from shown3 cross join lateral
    (select shown3.id, t48.actor_id, 'meeting', t46.meeting_id, min(t46.id), min(t48.id), max(t46.meeting_start_earliest)
      from (select t46.* from participation t46 where t46.actor_id = shown3.id and t46.attendance not in ('declined', 'absent') and t46.rank <> 'deprecated' and exists
        (select 1 from meeting t47 where t47.id = t46.meeting_id and t47.status not in ('cancelled')) order by t46.meeting_start_earliest desc, t46.id desc limit 8) t46 cross join participation t48 where t48.meeting_id = t46.meeting_id and t48.actor_id <> shown3.id and t48.attendance not in ('declined', 'absent') and t48.rank <> 'deprecated' group by t48.actor_id, t46.meeting_id union all select shown3.id, t50.speaker_id, 'statement', t49.statement_id, min(t49.id), min(t50.id), max(t49.statement_said_earliest)
      from (select t49.* from target t49 where t49.record_id = shown3.id and t49.rank <> 'deprecated' order by t49.statement_said_earliest desc, t49.id desc limit 8) t49 cross join statement t50 where t50.id = t49.statement_id and t50.speaker_id <> shown3.id group by t50.speaker_id, t49.statement_id union all select shown3.id, t52.record_id, 'statement', t51.id, min(t51.id), min(t52.id), max(t51.said_earliest)
      from (select t51.* from statement t51 where t51.speaker_id = shown3.id order by t51.said_earliest desc, t51.id desc limit 8) t51 cross join target t52 where t52.statement_id = t51.id and t52.record_id <> shown3.id and t52.rank <> 'deprecated' group by t52.record_id, t51.id) t45(from_id, to_id, kind, by_id, one_id, two_id, day)) select from_id, to_id, kind, by_id, one_id, two_id, day
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
(select t65._n, concat('[',
    (select string_agg(t72._told, ',' order by t72._n)
      from (select t68._n as _n, concat('{"record":{"id":', to_json(t69.id), ',"recordKind":', to_json(upper(t69.record_kind)), ',"label":', to_json(t69.label), '},"citation":', case when t70.id is null then 'null' else concat('{"id":', to_json(t70.id), ',"startOffset":', coalesce(t70.start_offset::text, 'null'), ',"endOffset":', coalesce(t70.end_offset::text, 'null'), ',"page":', coalesce(to_json(t70.page)::text, 'null'), ',"phrase":', coalesce(to_json(t70.phrase)::text, 'null'), '}') end, '}') as _told
        from (select t71.*, row_number() over (order by place) as _n
          from (select 1 as place, t65.one_id as record_id,
            (select min(t66.id) from citation t66 where t66.record_id = t65.one_id and t66.bearing = 'supports') as citation_id where t65.one_id is not null union all select 2 as place, t65.two_id as record_id,
            (select min(t67.id) from citation t67 where t67.record_id = t65.two_id and t67.bearing = 'supports') as citation_id where t65.two_id is not null) t71) t68
        left join record t69 on t69.id = t68.record_id
        left join citation t70 on t70.id = t68.citation_id where t68._n <= 2) t72), ']') from p11 t65), x13(id, json) as
(select 1, concat('[',
    (select string_agg(t73._told, ',' order by t73._n)
      from (select t61._n as _n, concat('{"from":{"id":', to_json(t62.id), ',"recordKind":', to_json(upper(t62.record_kind)), ',"label":', to_json(t62.label), '},"to":{"id":', to_json(t63.id), ',"recordKind":', to_json(upper(t63.record_kind)), ',"label":', to_json(t63.label), '},"kind":"', upper(t61.kind), '","day":', case when t61.day is null then 'null' else concat('{"text":', to_json(t61.day), ',"earliest":', coalesce(to_json(nullif(nullif(t61.day_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t61.day_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"by":{"id":', to_json(t64.id), ',"recordKind":', to_json(upper(t64.record_kind)), ',"label":', to_json(t64.label), '},"edges":',
          (select x12.json from x12 where x12.id = t61._n), '}') as _told from p11 t61
        left join record t62 on t62.id = t61.from_id
        left join record t63 on t63.id = t61.to_id
        left join record t64 on t64.id = t61.by_id where t61._n <= 200) t73), ']')) select convert_to(concat('{"data":{"network":', coalesce(
      (select concat('{"neighbours":',
          (select x9.json from x9), ',"among":',
          (select x13.json from x13), ',"more":', t1.more, ',"complete":', case when t1.complete then 'true' else 'false' end, '}')
        from (select
          (select count(*) from ranked2 where place > 4) as more, not (
            (select count(*)
              from (select t10.* from participation t10 where t10.actor_id = $3 and t10.attendance not in ('declined', 'absent') and t10.rank <> 'deprecated' and exists
                (select 1 from meeting t11 where t11.id = t10.meeting_id and t11.status not in ('cancelled')) order by t10.meeting_start_earliest desc, t10.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t12.* from target t12 where t12.record_id = $3 and t12.rank <> 'deprecated' order by t12.statement_said_earliest desc, t12.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t13.* from statement t13 where t13.speaker_id = $3 order by t13.said_earliest desc, t13.id desc limit 401) r) > 400) as complete where exists
          (select 1 from record t9 where t9.id = $2 and t9.retired is null)) t1), 'null'), '},"extensions":{"revision":',
    (select value from counter where name = 'revision'), '}}'), 'UTF8')

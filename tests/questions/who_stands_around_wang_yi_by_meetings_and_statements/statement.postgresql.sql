with ties1(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select
  (select $1), t4.actor_id, 'meeting', t2.meeting_id, min(t2.id), min(t4.id), max(t2.meeting_start_earliest)
  from (select t2.* from participation t2 where t2.actor_id >=
    (select $1) and t2.actor_id <=
    (select $1) and t2.attendance not in ('declined', 'absent') and t2.rank <> 'deprecated' and
    (select 1 from meeting t3 where t3.id = t2.meeting_id and t3.status not in ('cancelled')) is not null order by t2.actor_id desc, t2.meeting_start_earliest desc, t2.id desc limit 300) t2 cross join participation t4 where t4.actor_id <>
  (select $1) and t4.meeting_id = t2.meeting_id and t4.attendance not in ('declined', 'absent') and t4.rank <> 'deprecated' group by t4.actor_id, t2.meeting_id union all select
  (select $1), t7.speaker_id, 'statement', t6.statement_id, min(t6.id), min(t7.id), max(t6.statement_said_earliest)
  from (select t6.* from target t6 where t6.record_id >=
    (select $1) and t6.record_id <=
    (select $1) and t6.rank <> 'deprecated' order by t6.record_id desc, t6.statement_said_earliest desc, t6.id desc limit 300) t6 cross join statement t7 where t7.speaker_id <>
  (select $1) and t7.id = t6.statement_id group by t7.speaker_id, t6.statement_id union all select
  (select $1), t10.record_id, 'statement', t9.id, min(t9.id), min(t10.id), max(t9.said_earliest)
  from (select t9.* from statement t9 where t9.speaker_id >=
    (select $1) and t9.speaker_id <=
    (select $1) order by t9.speaker_id desc, t9.said_earliest desc, t9.id desc limit 300) t9 cross join target t10 where t10.record_id <>
  (select $1) and t10.statement_id = t9.id and t10.rank <> 'deprecated' group by t10.record_id, t9.id), ranked2(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties1 group by to_id) counted), p3 as materialized
(select t18.*, row_number() over (order by place) as _n
  from (select id as record_id, ties, place from ranked2 where place <= 4) t18), shown3(id) as materialized
(select id from ranked2 where place <= 4), counted4(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties1 join shown3 on shown3.id = to_id group by to_id, kind), x6(id, json) as
(select t21._n, concat('[',
    (select string_agg(t24._told, ',' order by t24._n)
      from (select t22._n as _n, concat('{"kind":"', t22.kind, '","ties":', t22.ties, '}') as _told
        from (select t23.*, row_number() over (order by kind) as _n
          from (select kind, ties from counted4 where id = t21.record_id) t23) t22 where t22._n <= 9) t24), ']') from p3 t21), latest5(from_id, to_id, kind, by_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, by_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, by_id desc, kind) as place from ties1 join shown3 on shown3.id = to_id) numbered where place <= 3), x8(id, json) as
(select t25._n, concat('[',
    (select string_agg(t45._told, ',' order by t45._n)
      from (select t33._n as _n, concat('{"from":{"id":', to_json(t34.id), ',"record_kind":', to_json(t34.record_kind), ',"label":', to_json(t34.label), '},"to":{"id":', to_json(t35.id), ',"record_kind":', to_json(t35.record_kind), ',"label":', to_json(t35.label), '},"kind":"', t33.kind, '","day":', case when t33.day is null then 'null' else concat('{"text":', to_json(t33.day), ',"earliest":', coalesce(to_json(nullif(nullif(t33.day_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t33.day_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"by":{"id":', to_json(t36.id), ',"record_kind":', to_json(t36.record_kind), ',"label":', to_json(t36.label), '},"edges":[',
          (select string_agg(t43._told, ',' order by t43._n)
            from (select t39._n as _n, concat('{"record":{"id":', to_json(t40.id), ',"record_kind":', to_json(t40.record_kind), ',"label":', to_json(t40.label), '},"citation":', case when t41.id is null then 'null' else concat('{"id":', to_json(t41.id), ',"start_offset":', coalesce(t41.start_offset::text, 'null'), ',"end_offset":', coalesce(t41.end_offset::text, 'null'), ',"page":', coalesce(to_json(t41.page)::text, 'null'), ',"phrase":', coalesce(to_json(t41.phrase)::text, 'null'), '}') end, '}') as _told
              from (select t42.*, row_number() over (order by place) as _n
                from (select 1 as place, t33.one_id as record_id,
                  (select t37.id from citation t37 where t37.record_id = t33.one_id and t37.bearing = 'supports' order by t37.id limit 1) as citation_id where t33.one_id is not null union all select 2 as place, t33.two_id as record_id,
                  (select t38.id from citation t38 where t38.record_id = t33.two_id and t38.bearing = 'supports' order by t38.id limit 1) as citation_id where t33.two_id is not null) t42) t39
              left join record t40 on t40.id = t39.record_id
              left join citation t41 on t41.id = t39.citation_id where t39._n <= 2) t43), ']}') as _told
        from (select t44.*, row_number() over (order by place) as _n
          from (select latest5.from_id, latest5.to_id, latest5.kind, latest5.by_id, latest5.one_id, latest5.two_id, latest5.place, coalesce(t26.start, t27.said, t28.since, t29.since, t30.since, t31.since, t32.formed) as day, coalesce(t26.start_earliest, t27.said_earliest, t28.since_earliest, t29.since_earliest, t30.since_earliest, t31.since_earliest, t32.formed_earliest) as day_earliest, coalesce(t26.start_latest, t27.said_latest, t28.since_latest, t29.since_latest, t30.since_latest, t31.since_latest, t32.formed_latest) as day_latest from latest5
            left join meeting t26 on t26.id = latest5.by_id
            left join statement t27 on t27.id = latest5.by_id
            left join membership t28 on t28.id = latest5.by_id
            left join obligation t29 on t29.id = latest5.by_id
            left join relation t30 on t30.id = latest5.by_id
            left join tenure t31 on t31.id = latest5.by_id
            left join alliance t32 on t32.id = latest5.by_id where latest5.to_id = t25.record_id) t44) t33
        left join record t34 on t34.id = t33.from_id
        left join record t35 on t35.id = t33.to_id
        left join record t36 on t36.id = t33.by_id where t33._n <= 3) t45), ']') from p3 t25), x9(id, json) as
(select 1, concat('[',
    (select string_agg(t46._told, ',' order by t46._n)
      from (select t19._n as _n, concat('{"record":{"id":', to_json(t20.id), ',"record_kind":', to_json(t20.record_kind), ',"label":', to_json(t20.label), '},"ties":', t19.ties, ',"counts":',
          (select x6.json from x6 where x6.id = t19._n), ',"latest":',
          (select x8.json from x8 where x8.id = t19._n), '}') as _told from p3 t19
        left join record t20 on t20.id = t19.record_id where t19._n <= 100) t46), ']')), between6(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized (with among(from_id, to_id, kind, by_id, one_id, two_id, day) as
  (select t48.from_id, t48.to_id, t48.kind, t48.by_id, t48.one_id, t48.two_id, t48.day from shown3 cross join lateral
    (select shown3.id, t51.actor_id, 'meeting', t49.meeting_id, min(t49.id), min(t51.id), max(t49.meeting_start_earliest)
      from (select t49.* from participation t49 where t49.actor_id >= shown3.id and t49.actor_id <= shown3.id and t49.attendance not in ('declined', 'absent') and t49.rank <> 'deprecated' and
        (select 1 from meeting t50 where t50.id = t49.meeting_id and t50.status not in ('cancelled')) is not null order by t49.actor_id desc, t49.meeting_start_earliest desc, t49.id desc limit 8) t49 cross join participation t51 where t51.actor_id <> shown3.id and t51.meeting_id = t49.meeting_id and t51.attendance not in ('declined', 'absent') and t51.rank <> 'deprecated' group by t51.actor_id, t49.meeting_id union all select shown3.id, t54.speaker_id, 'statement', t53.statement_id, min(t53.id), min(t54.id), max(t53.statement_said_earliest)
      from (select t53.* from target t53 where t53.record_id >= shown3.id and t53.record_id <= shown3.id and t53.rank <> 'deprecated' order by t53.record_id desc, t53.statement_said_earliest desc, t53.id desc limit 8) t53 cross join statement t54 where t54.speaker_id <> shown3.id and t54.id = t53.statement_id group by t54.speaker_id, t53.statement_id union all select shown3.id, t57.record_id, 'statement', t56.id, min(t56.id), min(t57.id), max(t56.said_earliest)
      from (select t56.* from statement t56 where t56.speaker_id >= shown3.id and t56.speaker_id <= shown3.id order by t56.speaker_id desc, t56.said_earliest desc, t56.id desc limit 8) t56 cross join target t57 where t57.record_id <> shown3.id and t57.statement_id = t56.id and t57.rank <> 'deprecated' group by t57.record_id, t56.id) t48(from_id, to_id, kind, by_id, one_id, two_id, day)) select from_id, to_id, kind, by_id, one_id, two_id, day
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case when from_id > to_id then from_id else to_id end order by day desc, by_id desc, kind, from_id) as place from among join shown3 on shown3.id = to_id) numbered where place = 1), p11 as materialized
(select t66.*, row_number() over (order by from_id, to_id) as _n
  from (select between6.from_id, between6.to_id, between6.kind, between6.by_id, between6.one_id, between6.two_id, coalesce(t59.start, t60.said, t61.since, t62.since, t63.since, t64.since, t65.formed) as day, coalesce(t59.start_earliest, t60.said_earliest, t61.since_earliest, t62.since_earliest, t63.since_earliest, t64.since_earliest, t65.formed_earliest) as day_earliest, coalesce(t59.start_latest, t60.said_latest, t61.since_latest, t62.since_latest, t63.since_latest, t64.since_latest, t65.formed_latest) as day_latest from between6
    left join meeting t59 on t59.id = between6.by_id
    left join statement t60 on t60.id = between6.by_id
    left join membership t61 on t61.id = between6.by_id
    left join obligation t62 on t62.id = between6.by_id
    left join relation t63 on t63.id = between6.by_id
    left join tenure t64 on t64.id = between6.by_id
    left join alliance t65 on t65.id = between6.by_id) t66), x12(id, json) as
(select t71._n, concat('[',
    (select string_agg(t78._told, ',' order by t78._n)
      from (select t74._n as _n, concat('{"record":{"id":', to_json(t75.id), ',"record_kind":', to_json(t75.record_kind), ',"label":', to_json(t75.label), '},"citation":', case when t76.id is null then 'null' else concat('{"id":', to_json(t76.id), ',"start_offset":', coalesce(t76.start_offset::text, 'null'), ',"end_offset":', coalesce(t76.end_offset::text, 'null'), ',"page":', coalesce(to_json(t76.page)::text, 'null'), ',"phrase":', coalesce(to_json(t76.phrase)::text, 'null'), '}') end, '}') as _told
        from (select t77.*, row_number() over (order by place) as _n
          from (select 1 as place, t71.one_id as record_id,
            (select t72.id from citation t72 where t72.record_id = t71.one_id and t72.bearing = 'supports' order by t72.id limit 1) as citation_id where t71.one_id is not null union all select 2 as place, t71.two_id as record_id,
            (select t73.id from citation t73 where t73.record_id = t71.two_id and t73.bearing = 'supports' order by t73.id limit 1) as citation_id where t71.two_id is not null) t77) t74
        left join record t75 on t75.id = t74.record_id
        left join citation t76 on t76.id = t74.citation_id where t74._n <= 2) t78), ']') from p11 t71), x13(id, json) as
(select 1, concat('[',
    (select string_agg(t79._told, ',' order by t79._n)
      from (select t67._n as _n, concat('{"from":{"id":', to_json(t68.id), ',"record_kind":', to_json(t68.record_kind), ',"label":', to_json(t68.label), '},"to":{"id":', to_json(t69.id), ',"record_kind":', to_json(t69.record_kind), ',"label":', to_json(t69.label), '},"kind":"', t67.kind, '","day":', case when t67.day is null then 'null' else concat('{"text":', to_json(t67.day), ',"earliest":', coalesce(to_json(nullif(nullif(t67.day_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t67.day_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"by":{"id":', to_json(t70.id), ',"record_kind":', to_json(t70.record_kind), ',"label":', to_json(t70.label), '},"edges":',
          (select x12.json from x12 where x12.id = t67._n), '}') as _told from p11 t67
        left join record t68 on t68.id = t67.from_id
        left join record t69 on t69.id = t67.to_id
        left join record t70 on t70.id = t67.by_id where t67._n <= 200) t79), ']')) select convert_to(concat('{"data":', coalesce(
      (select concat('{"neighbours":',
          (select x9.json from x9), ',"among":',
          (select x13.json from x13), ',"more":', t1.more, ',"complete":', case when t1.complete then 'true' else 'false' end, '}')
        from (select
          (select count(*) from ranked2 where place > 4) as more, not (
            (select count(*)
              from (select t13.* from participation t13 where t13.actor_id >=
                (select $3) and t13.actor_id <=
                (select $3) and t13.attendance not in ('declined', 'absent') and t13.rank <> 'deprecated' and
                (select 1 from meeting t14 where t14.id = t13.meeting_id and t14.status not in ('cancelled')) is not null order by t13.actor_id desc, t13.meeting_start_earliest desc, t13.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t15.* from target t15 where t15.record_id >=
                (select $3) and t15.record_id <=
                (select $3) and t15.rank <> 'deprecated' order by t15.record_id desc, t15.statement_said_earliest desc, t15.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t16.* from statement t16 where t16.speaker_id >=
                (select $3) and t16.speaker_id <=
                (select $3) order by t16.speaker_id desc, t16.said_earliest desc, t16.id desc limit 301) r) > 300) as complete where exists
          (select 1 from record t12 where t12.id = $2 and t12.retired is null)) t1), 'null'), ',"revision":',
    (select value from counter where name = 'revision'), '}'), 'UTF8')

with ties1(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized
(select
  (select $1), t4.actor_id, 'meeting', t2.meeting_id, min(t2.id), min(t4.id), max(t2.meeting_start_earliest)
  from (select t2.* from participation t2 where t2.actor_id >=
    (select $1) and t2.actor_id <=
    (select $1) and t2.attendance not in ('declined', 'absent') and t2.rank <> 'deprecated' and
    (select 1 from meeting t3 where t3.id = t2.meeting_id and t3.status not in ('cancelled')) is not null order by t2.actor_id desc, t2.meeting_start_earliest desc, t2.id desc limit 300) t2 cross join participation t4 where t4.actor_id <>
  (select $1) and t4.meeting_id = t2.meeting_id and t4.attendance not in ('declined', 'absent') and t4.rank <> 'deprecated' group by t4.actor_id, t2.meeting_id union all select
  (select $1), t7.speaker_id, 'statement', t6.statement_id, min(t6.id), min(t7.id), max(t6.statement_said_earliest)
  from (select t6.* from target t6 where t6.record_id >=
    (select $1) and t6.record_id <=
    (select $1) and t6.rank <> 'deprecated' order by t6.record_id desc, t6.statement_said_earliest desc, t6.id desc limit 300) t6 cross join statement t7 where t7.speaker_id <>
  (select $1) and t7.id = t6.statement_id group by t7.speaker_id, t6.statement_id union all select
  (select $1), t10.record_id, 'statement', t9.id, min(t9.id), min(t10.id), max(t9.said_earliest)
  from (select t9.* from statement t9 where t9.speaker_id >=
    (select $1) and t9.speaker_id <=
    (select $1) order by t9.speaker_id desc, t9.said_earliest desc, t9.id desc limit 300) t9 cross join target t10 where t10.record_id <>
  (select $1) and t10.statement_id = t9.id and t10.rank <> 'deprecated' group by t10.record_id, t9.id), ranked2(id, ties, place) as materialized
(select to_id, ties, row_number() over (order by ties desc, day desc, to_id)
  from (select to_id, count(*) as ties, max(day) as day from ties1 group by to_id) counted), p3 as materialized
(select t18.*, row_number() over (order by place) as _n
  from (select id as record_id, ties, place from ranked2 where place <= 4) t18), shown3(id) as materialized
(select id from ranked2 where place <= 4), counted4(id, kind, ties) as materialized
(select to_id, kind, count(*) from ties1 join shown3 on shown3.id = to_id group by to_id, kind), x6(id, json) as
(select t21._n, concat('[',
    (select string_agg(t24._told, ',' order by t24._n)
      from (select t22._n as _n, concat('{"kind":"', upper(t22.kind), '","ties":', t22.ties, '}') as _told
        from (select t23.*, row_number() over (order by kind) as _n
          from (select kind, ties from counted4 where id = t21.record_id) t23) t22 where t22._n <= 9) t24), ']') from p3 t21), latest5(from_id, to_id, kind, by_id, one_id, two_id, day, place) as materialized
(select from_id, to_id, kind, by_id, one_id, two_id, day, place
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by to_id order by day desc, by_id desc, kind) as place from ties1 join shown3 on shown3.id = to_id) numbered where place <= 3), x8(id, json) as
(select t25._n, concat('[',
    (select string_agg(t45._told, ',' order by t45._n)
      from (select t33._n as _n, concat('{"from":{"id":', to_json(t34.id), ',"recordKind":', to_json(upper(t34.record_kind)), ',"label":', to_json(t34.label), '},"to":{"id":', to_json(t35.id), ',"recordKind":', to_json(upper(t35.record_kind)), ',"label":', to_json(t35.label), '},"kind":"', upper(t33.kind), '","day":', case when t33.day is null then 'null' else concat('{"text":', to_json(t33.day), ',"earliest":', coalesce(to_json(nullif(nullif(t33.day_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t33.day_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"by":{"id":', to_json(t36.id), ',"recordKind":', to_json(upper(t36.record_kind)), ',"label":', to_json(t36.label), '},"edges":[',
          (select string_agg(t43._told, ',' order by t43._n)
            from (select t39._n as _n, concat('{"record":{"id":', to_json(t40.id), ',"recordKind":', to_json(upper(t40.record_kind)), ',"label":', to_json(t40.label), '},"citation":', case when t41.id is null then 'null' else concat('{"id":', to_json(t41.id), ',"startOffset":', coalesce(t41.start_offset::text, 'null'), ',"endOffset":', coalesce(t41.end_offset::text, 'null'), ',"page":', coalesce(to_json(t41.page)::text, 'null'), ',"phrase":', coalesce(to_json(t41.phrase)::text, 'null'), '}') end, '}') as _told
              from (select t42.*, row_number() over (order by place) as _n
                from (select 1 as place, t33.one_id as record_id,
                  (select t37.id from citation t37 where t37.record_id = t33.one_id and t37.bearing = 'supports' order by t37.id limit 1) as citation_id where t33.one_id is not null union all select 2 as place, t33.two_id as record_id,
                  (select t38.id from citation t38 where t38.record_id = t33.two_id and t38.bearing = 'supports' order by t38.id limit 1) as citation_id where t33.two_id is not null) t42) t39
              left join record t40 on t40.id = t39.record_id
              left join citation t41 on t41.id = t39.citation_id where t39._n <= 2) t43), ']}') as _told
        from (select t44.*, row_number() over (order by place) as _n
          from (select latest5.from_id, latest5.to_id, latest5.kind, latest5.by_id, latest5.one_id, latest5.two_id, latest5.place, coalesce(t26.start, t27.said, t28.since, t29.since, t30.since, t31.since, t32.formed) as day, coalesce(t26.start_earliest, t27.said_earliest, t28.since_earliest, t29.since_earliest, t30.since_earliest, t31.since_earliest, t32.formed_earliest) as day_earliest, coalesce(t26.start_latest, t27.said_latest, t28.since_latest, t29.since_latest, t30.since_latest, t31.since_latest, t32.formed_latest) as day_latest from latest5
            left join meeting t26 on t26.id = latest5.by_id
            left join statement t27 on t27.id = latest5.by_id
            left join membership t28 on t28.id = latest5.by_id
            left join obligation t29 on t29.id = latest5.by_id
            left join relation t30 on t30.id = latest5.by_id
            left join tenure t31 on t31.id = latest5.by_id
            left join alliance t32 on t32.id = latest5.by_id where latest5.to_id = t25.record_id) t44) t33
        left join record t34 on t34.id = t33.from_id
        left join record t35 on t35.id = t33.to_id
        left join record t36 on t36.id = t33.by_id where t33._n <= 3) t45), ']') from p3 t25), x9(id, json) as
(select 1, concat('[',
    (select string_agg(t46._told, ',' order by t46._n)
      from (select t19._n as _n, concat('{"record":{"id":', to_json(t20.id), ',"recordKind":', to_json(upper(t20.record_kind)), ',"label":', to_json(t20.label), '},"ties":', t19.ties, ',"counts":',
          (select x6.json from x6 where x6.id = t19._n), ',"latest":',
          (select x8.json from x8 where x8.id = t19._n), '}') as _told from p3 t19
        left join record t20 on t20.id = t19.record_id where t19._n <= 100) t46), ']')), between6(from_id, to_id, kind, by_id, one_id, two_id, day) as materialized (with among(from_id, to_id, kind, by_id, one_id, two_id, day) as
  (select t48.from_id, t48.to_id, t48.kind, t48.by_id, t48.one_id, t48.two_id, t48.day from shown3 cross join lateral
    (select shown3.id, t51.actor_id, 'meeting', t49.meeting_id, min(t49.id), min(t51.id), max(t49.meeting_start_earliest)
      from (select t49.* from participation t49 where t49.actor_id >= shown3.id and t49.actor_id <= shown3.id and t49.attendance not in ('declined', 'absent') and t49.rank <> 'deprecated' and
        (select 1 from meeting t50 where t50.id = t49.meeting_id and t50.status not in ('cancelled')) is not null order by t49.actor_id desc, t49.meeting_start_earliest desc, t49.id desc limit 8) t49 cross join participation t51 where t51.actor_id <> shown3.id and t51.meeting_id = t49.meeting_id and t51.attendance not in ('declined', 'absent') and t51.rank <> 'deprecated' group by t51.actor_id, t49.meeting_id union all select shown3.id, t54.speaker_id, 'statement', t53.statement_id, min(t53.id), min(t54.id), max(t53.statement_said_earliest)
      from (select t53.* from target t53 where t53.record_id >= shown3.id and t53.record_id <= shown3.id and t53.rank <> 'deprecated' order by t53.record_id desc, t53.statement_said_earliest desc, t53.id desc limit 8) t53 cross join statement t54 where t54.speaker_id <> shown3.id and t54.id = t53.statement_id group by t54.speaker_id, t53.statement_id union all select shown3.id, t57.record_id, 'statement', t56.id, min(t56.id), min(t57.id), max(t56.said_earliest)
      from (select t56.* from statement t56 where t56.speaker_id >= shown3.id and t56.speaker_id <= shown3.id order by t56.speaker_id desc, t56.said_earliest desc, t56.id desc limit 8) t56 cross join target t57 where t57.record_id <> shown3.id and t57.statement_id = t56.id and t57.rank <> 'deprecated' group by t57.record_id, t56.id) t48(from_id, to_id, kind, by_id, one_id, two_id, day)) select from_id, to_id, kind, by_id, one_id, two_id, day
  from (select from_id, to_id, kind, by_id, one_id, two_id, day, row_number() over (partition by case when from_id < to_id then from_id else to_id end, case when from_id > to_id then from_id else to_id end order by day desc, by_id desc, kind, from_id) as place from among join shown3 on shown3.id = to_id) numbered where place = 1), p11 as materialized
(select t66.*, row_number() over (order by from_id, to_id) as _n
  from (select between6.from_id, between6.to_id, between6.kind, between6.by_id, between6.one_id, between6.two_id, coalesce(t59.start, t60.said, t61.since, t62.since, t63.since, t64.since, t65.formed) as day, coalesce(t59.start_earliest, t60.said_earliest, t61.since_earliest, t62.since_earliest, t63.since_earliest, t64.since_earliest, t65.formed_earliest) as day_earliest, coalesce(t59.start_latest, t60.said_latest, t61.since_latest, t62.since_latest, t63.since_latest, t64.since_latest, t65.formed_latest) as day_latest from between6
    left join meeting t59 on t59.id = between6.by_id
    left join statement t60 on t60.id = between6.by_id
    left join membership t61 on t61.id = between6.by_id
    left join obligation t62 on t62.id = between6.by_id
    left join relation t63 on t63.id = between6.by_id
    left join tenure t64 on t64.id = between6.by_id
    left join alliance t65 on t65.id = between6.by_id) t66), x12(id, json) as
(select t71._n, concat('[',
    (select string_agg(t78._told, ',' order by t78._n)
      from (select t74._n as _n, concat('{"record":{"id":', to_json(t75.id), ',"recordKind":', to_json(upper(t75.record_kind)), ',"label":', to_json(t75.label), '},"citation":', case when t76.id is null then 'null' else concat('{"id":', to_json(t76.id), ',"startOffset":', coalesce(t76.start_offset::text, 'null'), ',"endOffset":', coalesce(t76.end_offset::text, 'null'), ',"page":', coalesce(to_json(t76.page)::text, 'null'), ',"phrase":', coalesce(to_json(t76.phrase)::text, 'null'), '}') end, '}') as _told
        from (select t77.*, row_number() over (order by place) as _n
          from (select 1 as place, t71.one_id as record_id,
            (select t72.id from citation t72 where t72.record_id = t71.one_id and t72.bearing = 'supports' order by t72.id limit 1) as citation_id where t71.one_id is not null union all select 2 as place, t71.two_id as record_id,
            (select t73.id from citation t73 where t73.record_id = t71.two_id and t73.bearing = 'supports' order by t73.id limit 1) as citation_id where t71.two_id is not null) t77) t74
        left join record t75 on t75.id = t74.record_id
        left join citation t76 on t76.id = t74.citation_id where t74._n <= 2) t78), ']') from p11 t71), x13(id, json) as
(select 1, concat('[',
    (select string_agg(t79._told, ',' order by t79._n)
      from (select t67._n as _n, concat('{"from":{"id":', to_json(t68.id), ',"recordKind":', to_json(upper(t68.record_kind)), ',"label":', to_json(t68.label), '},"to":{"id":', to_json(t69.id), ',"recordKind":', to_json(upper(t69.record_kind)), ',"label":', to_json(t69.label), '},"kind":"', upper(t67.kind), '","day":', case when t67.day is null then 'null' else concat('{"text":', to_json(t67.day), ',"earliest":', coalesce(to_json(nullif(nullif(t67.day_earliest, '0000-00-00'), '9999-99-99'))::text, 'null'), ',"latest":', coalesce(to_json(nullif(nullif(t67.day_latest, '0000-00-00'), '9999-99-99'))::text, 'null'), '}') end, ',"by":{"id":', to_json(t70.id), ',"recordKind":', to_json(upper(t70.record_kind)), ',"label":', to_json(t70.label), '},"edges":',
          (select x12.json from x12 where x12.id = t67._n), '}') as _told from p11 t67
        left join record t68 on t68.id = t67.from_id
        left join record t69 on t69.id = t67.to_id
        left join record t70 on t70.id = t67.by_id where t67._n <= 200) t79), ']')) select convert_to(concat('{"data":{"network":', coalesce(
      (select concat('{"neighbours":',
          (select x9.json from x9), ',"among":',
          (select x13.json from x13), ',"more":', t1.more, ',"complete":', case when t1.complete then 'true' else 'false' end, '}')
        from (select
          (select count(*) from ranked2 where place > 4) as more, not (
            (select count(*)
              from (select t13.* from participation t13 where t13.actor_id >=
                (select $3) and t13.actor_id <=
                (select $3) and t13.attendance not in ('declined', 'absent') and t13.rank <> 'deprecated' and
                (select 1 from meeting t14 where t14.id = t13.meeting_id and t14.status not in ('cancelled')) is not null order by t13.actor_id desc, t13.meeting_start_earliest desc, t13.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t15.* from target t15 where t15.record_id >=
                (select $3) and t15.record_id <=
                (select $3) and t15.rank <> 'deprecated' order by t15.record_id desc, t15.statement_said_earliest desc, t15.id desc limit 301) r) > 300 or
            (select count(*)
              from (select t16.* from statement t16 where t16.speaker_id >=
                (select $3) and t16.speaker_id <=
                (select $3) order by t16.speaker_id desc, t16.said_earliest desc, t16.id desc limit 301) r) > 300) as complete where exists
          (select 1 from record t12 where t12.id = $2 and t12.retired is null)) t1), 'null'), '},"extensions":{"revision":',
    (select value from counter where name = 'revision'), '}}'), 'UTF8')

with timeline1(subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, _place) as materialized (with found(subject_id, record_id, via_id,
    event_type, date, date_earliest, date_latest) as
  (select 'actors/sergey-lavrov', t3.id, t3.id, 'began', t3.founded, t3.founded_earliest, t3.founded_latest
    from (select t2.* from actor t2 where t2.id = 'actors/sergey-lavrov' and t2.founded_earliest > '0000-00-00' and t2.founded_earliest < '9999-99-99' and
        t2.founded_earliest >= '2024-04-01' order by t2.founded_earliest, t2.id limit 32) t3 union select 'actors/sergey-lavrov', t5.id, t5.id, 'ended',
        t5.dissolved, t5.dissolved_earliest, t5.dissolved_latest
    from (select t4.* from actor t4 where t4.id = 'actors/sergey-lavrov' and t4.dissolved_earliest > '0000-00-00' and t4.dissolved_earliest < '9999-99-99' and
        t4.dissolved_earliest >= '2024-04-01' order by t4.dissolved_earliest, t4.id limit 32) t5 union select 'actors/sergey-lavrov', t7.id, t7.id, 'began',
        t7.formed, t7.formed_earliest, t7.formed_latest
    from (select t6.* from alliance t6 where t6.organisation_id = 'actors/sergey-lavrov' and t6.formed_earliest > '0000-00-00' and t6.formed_earliest <
        '9999-99-99' and t6.formed_earliest >= '2024-04-01' order by t6.formed_earliest, t6.id limit 32) t7 union select 'actors/sergey-lavrov', t9.id, t9.id,
        'ended', t9.ended, t9.ended_earliest, t9.ended_latest
    from (select t8.* from alliance t8 where t8.organisation_id = 'actors/sergey-lavrov' and t8.ended_earliest > '0000-00-00' and t8.ended_earliest <
        '9999-99-99' and t8.ended_earliest >= '2024-04-01' order by t8.ended_earliest, t8.id limit 32) t9 union select 'actors/sergey-lavrov', t11.id, t11.id,
        'began', t11.since, t11.since_earliest, t11.since_latest
    from (select t10.* from membership t10 where t10.actor_id = 'actors/sergey-lavrov' and t10.since_earliest > '0000-00-00' and t10.since_earliest <
        '9999-99-99' and t10.since_earliest >= '2024-04-01' and t10.rank <> 'deprecated' order by t10.since_earliest, t10.id limit 32) t11 union select
        'actors/sergey-lavrov', t13.id, t13.id, 'ended', t13.until, t13.until_earliest, t13.until_latest
    from (select t12.* from membership t12 where t12.actor_id = 'actors/sergey-lavrov' and t12.until_earliest > '0000-00-00' and t12.until_earliest <
        '9999-99-99' and t12.until_earliest >= '2024-04-01' and t12.rank <> 'deprecated' order by t12.until_earliest, t12.id limit 32) t13 union select
        'actors/sergey-lavrov', t15.id, t15.id, 'began', t15.since, t15.since_earliest, t15.since_latest
    from (select t14.* from obligation t14 where t14.obligor_id = 'actors/sergey-lavrov' and t14.since_earliest > '0000-00-00' and t14.since_earliest <
        '9999-99-99' and t14.since_earliest >= '2024-04-01' and t14.rank <> 'deprecated' order by t14.since_earliest, t14.id limit 32) t15 union select
        'actors/sergey-lavrov', t17.id, t17.id, 'began', t17.since, t17.since_earliest, t17.since_latest
    from (select t16.* from obligation t16 where t16.beneficiary_id = 'actors/sergey-lavrov' and t16.since_earliest > '0000-00-00' and t16.since_earliest <
        '9999-99-99' and t16.since_earliest >= '2024-04-01' and t16.rank <> 'deprecated' order by t16.since_earliest, t16.id limit 32) t17 union select
        'actors/sergey-lavrov', t19.id, t19.id, 'ended', t19.until, t19.until_earliest, t19.until_latest
    from (select t18.* from obligation t18 where t18.obligor_id = 'actors/sergey-lavrov' and t18.until_earliest > '0000-00-00' and t18.until_earliest <
        '9999-99-99' and t18.until_earliest >= '2024-04-01' and t18.rank <> 'deprecated' order by t18.until_earliest, t18.id limit 32) t19 union select
        'actors/sergey-lavrov', t21.id, t21.id, 'ended', t21.until, t21.until_earliest, t21.until_latest
    from (select t20.* from obligation t20 where t20.beneficiary_id = 'actors/sergey-lavrov' and t20.until_earliest > '0000-00-00' and t20.until_earliest <
        '9999-99-99' and t20.until_earliest >= '2024-04-01' and t20.rank <> 'deprecated' order by t20.until_earliest, t20.id limit 32) t21 union select
        'actors/sergey-lavrov', t23.meeting_id, t23.id, 'took_place', t24.start, t24.start_earliest, t24.start_latest
    from (select t22.* from participation t22 where t22.actor_id = 'actors/sergey-lavrov' and t22.meeting_start_earliest > '0000-00-00' and
        t22.meeting_start_earliest < '9999-99-99' and t22.meeting_start_earliest >= '2024-04-01' and t22.rank <> 'deprecated' order by
        t22.meeting_start_earliest, t22.id limit 32) t23 join meeting t24 on t24.id = t23.meeting_id union select 'actors/sergey-lavrov', t26.meeting_id,
        t26.id, 'took_place', t27.start, t27.start_earliest, t27.start_latest
    from (select t25.* from participation t25 where t25.represents_id = 'actors/sergey-lavrov' and t25.meeting_start_earliest > '0000-00-00' and
        t25.meeting_start_earliest < '9999-99-99' and t25.meeting_start_earliest >= '2024-04-01' and t25.rank <> 'deprecated' order by
        t25.meeting_start_earliest, t25.id limit 32) t26 join meeting t27 on t27.id = t26.meeting_id union select 'actors/sergey-lavrov', t29.id, t29.id,
        'began', t29.since, t29.since_earliest, t29.since_latest
    from (select t28.* from relation t28 where t28.subject_id = 'actors/sergey-lavrov' and t28.since_earliest > '0000-00-00' and t28.since_earliest <
        '9999-99-99' and t28.since_earliest >= '2024-04-01' and t28.rank <> 'deprecated' order by t28.since_earliest, t28.id limit 32) t29 union select
        'actors/sergey-lavrov', t31.id, t31.id, 'began', t31.since, t31.since_earliest, t31.since_latest
    from (select t30.* from relation t30 where t30.object_id = 'actors/sergey-lavrov' and t30.since_earliest > '0000-00-00' and t30.since_earliest <
        '9999-99-99' and t30.since_earliest >= '2024-04-01' and t30.rank <> 'deprecated' order by t30.since_earliest, t30.id limit 32) t31 union select
        'actors/sergey-lavrov', t33.id, t33.id, 'ended', t33.until, t33.until_earliest, t33.until_latest
    from (select t32.* from relation t32 where t32.subject_id = 'actors/sergey-lavrov' and t32.until_earliest > '0000-00-00' and t32.until_earliest <
        '9999-99-99' and t32.until_earliest >= '2024-04-01' and t32.rank <> 'deprecated' order by t32.until_earliest, t32.id limit 32) t33 union select
        'actors/sergey-lavrov', t35.id, t35.id, 'ended', t35.until, t35.until_earliest, t35.until_latest
    from (select t34.* from relation t34 where t34.object_id = 'actors/sergey-lavrov' and t34.until_earliest > '0000-00-00' and t34.until_earliest <
        '9999-99-99' and t34.until_earliest >= '2024-04-01' and t34.rank <> 'deprecated' order by t34.until_earliest, t34.id limit 32) t35 union select
        'actors/sergey-lavrov', t37.id, t37.id, 'took_place', t37.date, t37.date_earliest, t37.date_latest
    from (select t36.* from statement t36 where t36.speaker_id = 'actors/sergey-lavrov' and t36.date_earliest > '0000-00-00' and t36.date_earliest <
        '9999-99-99' and t36.date_earliest >= '2024-04-01' order by t36.date_earliest, t36.id limit 32) t37 union select 'actors/sergey-lavrov', t39.id, t39.id,
        'took_place', t39.date, t39.date_earliest, t39.date_latest
    from (select t38.* from statement t38 where t38.principal_id = 'actors/sergey-lavrov' and t38.date_earliest > '0000-00-00' and t38.date_earliest <
        '9999-99-99' and t38.date_earliest >= '2024-04-01' order by t38.date_earliest, t38.id limit 32) t39 union select 'actors/sergey-lavrov',
        t41.statement_id, t41.id, 'took_place', t42.date, t42.date_earliest, t42.date_latest
    from (select t40.* from target t40 where t40.record_id = 'actors/sergey-lavrov' and t40.statement_date_earliest > '0000-00-00' and
        t40.statement_date_earliest < '9999-99-99' and t40.statement_date_earliest >= '2024-04-01' and t40.rank <> 'deprecated' order by
        t40.statement_date_earliest, t40.id limit 32) t41 join statement t42 on t42.id = t41.statement_id union select 'actors/sergey-lavrov', t44.id, t44.id,
        'began', t44.since, t44.since_earliest, t44.since_latest
    from (select t43.* from tenure t43 where t43.person_id = 'actors/sergey-lavrov' and t43.since_earliest > '0000-00-00' and t43.since_earliest < '9999-99-99'
        and t43.since_earliest >= '2024-04-01' and t43.rank <> 'deprecated' order by t43.since_earliest, t43.id limit 32) t44 union select
        'actors/sergey-lavrov', t46.id, t46.id, 'ended', t46.until, t46.until_earliest, t46.until_latest
    from (select t45.* from tenure t45 where t45.person_id = 'actors/sergey-lavrov' and t45.until_earliest > '0000-00-00' and t45.until_earliest < '9999-99-99'
        and t45.until_earliest >= '2024-04-01' and t45.rank <> 'deprecated' order by t45.until_earliest, t45.id limit 32) t46 union select 'actors/wang-yi',
        t48.id, t48.id, 'began', t48.founded, t48.founded_earliest, t48.founded_latest
    from (select t47.* from actor t47 where t47.id = 'actors/wang-yi' and t47.founded_earliest > '0000-00-00' and t47.founded_earliest < '9999-99-99' and
        t47.founded_earliest >= '2024-04-01' order by t47.founded_earliest, t47.id limit 32) t48 union select 'actors/wang-yi', t50.id, t50.id, 'ended',
        t50.dissolved, t50.dissolved_earliest, t50.dissolved_latest
    from (select t49.* from actor t49 where t49.id = 'actors/wang-yi' and t49.dissolved_earliest > '0000-00-00' and t49.dissolved_earliest < '9999-99-99' and
        t49.dissolved_earliest >= '2024-04-01' order by t49.dissolved_earliest, t49.id limit 32) t50 union select 'actors/wang-yi', t52.id, t52.id, 'began',
        t52.formed, t52.formed_earliest, t52.formed_latest
    from (select t51.* from alliance t51 where t51.organisation_id = 'actors/wang-yi' and t51.formed_earliest > '0000-00-00' and t51.formed_earliest <
        '9999-99-99' and t51.formed_earliest >= '2024-04-01' order by t51.formed_earliest, t51.id limit 32) t52 union select 'actors/wang-yi', t54.id, t54.id,
        'ended', t54.ended, t54.ended_earliest, t54.ended_latest
    from (select t53.* from alliance t53 where t53.organisation_id = 'actors/wang-yi' and t53.ended_earliest > '0000-00-00' and t53.ended_earliest <
        '9999-99-99' and t53.ended_earliest >= '2024-04-01' order by t53.ended_earliest, t53.id limit 32) t54 union select 'actors/wang-yi', t56.id, t56.id,
        'began', t56.since, t56.since_earliest, t56.since_latest
    from (select t55.* from membership t55 where t55.actor_id = 'actors/wang-yi' and t55.since_earliest > '0000-00-00' and t55.since_earliest < '9999-99-99' and
        t55.since_earliest >= '2024-04-01' and t55.rank <> 'deprecated' order by t55.since_earliest, t55.id limit 32) t56 union select 'actors/wang-yi', t58.id,
        t58.id, 'ended', t58.until, t58.until_earliest, t58.until_latest
    from (select t57.* from membership t57 where t57.actor_id = 'actors/wang-yi' and t57.until_earliest > '0000-00-00' and t57.until_earliest < '9999-99-99' and
        t57.until_earliest >= '2024-04-01' and t57.rank <> 'deprecated' order by t57.until_earliest, t57.id limit 32) t58 union select 'actors/wang-yi', t60.id,
        t60.id, 'began', t60.since, t60.since_earliest, t60.since_latest
    from (select t59.* from obligation t59 where t59.obligor_id = 'actors/wang-yi' and t59.since_earliest > '0000-00-00' and t59.since_earliest < '9999-99-99'
        and t59.since_earliest >= '2024-04-01' and t59.rank <> 'deprecated' order by t59.since_earliest, t59.id limit 32) t60 union select 'actors/wang-yi',
        t62.id, t62.id, 'began', t62.since, t62.since_earliest, t62.since_latest
    from (select t61.* from obligation t61 where t61.beneficiary_id = 'actors/wang-yi' and t61.since_earliest > '0000-00-00' and t61.since_earliest <
        '9999-99-99' and t61.since_earliest >= '2024-04-01' and t61.rank <> 'deprecated' order by t61.since_earliest, t61.id limit 32) t62 union select
        'actors/wang-yi', t64.id, t64.id, 'ended', t64.until, t64.until_earliest, t64.until_latest
    from (select t63.* from obligation t63 where t63.obligor_id = 'actors/wang-yi' and t63.until_earliest > '0000-00-00' and t63.until_earliest < '9999-99-99'
        and t63.until_earliest >= '2024-04-01' and t63.rank <> 'deprecated' order by t63.until_earliest, t63.id limit 32) t64 union select 'actors/wang-yi',
        t66.id, t66.id, 'ended', t66.until, t66.until_earliest, t66.until_latest
    from (select t65.* from obligation t65 where t65.beneficiary_id = 'actors/wang-yi' and t65.until_earliest > '0000-00-00' and t65.until_earliest <
        '9999-99-99' and t65.until_earliest >= '2024-04-01' and t65.rank <> 'deprecated' order by t65.until_earliest, t65.id limit 32) t66 union select
        'actors/wang-yi', t68.meeting_id, t68.id, 'took_place', t69.start, t69.start_earliest, t69.start_latest
    from (select t67.* from participation t67 where t67.actor_id = 'actors/wang-yi' and t67.meeting_start_earliest > '0000-00-00' and t67.meeting_start_earliest
        < '9999-99-99' and t67.meeting_start_earliest >= '2024-04-01' and t67.rank <> 'deprecated' order by t67.meeting_start_earliest, t67.id limit 32) t68
        join meeting t69 on t69.id = t68.meeting_id union select 'actors/wang-yi', t71.meeting_id, t71.id, 'took_place', t72.start, t72.start_earliest,
        t72.start_latest
    from (select t70.* from participation t70 where t70.represents_id = 'actors/wang-yi' and t70.meeting_start_earliest > '0000-00-00' and
        t70.meeting_start_earliest < '9999-99-99' and t70.meeting_start_earliest >= '2024-04-01' and t70.rank <> 'deprecated' order by
        t70.meeting_start_earliest, t70.id limit 32) t71 join meeting t72 on t72.id = t71.meeting_id union select 'actors/wang-yi', t74.id, t74.id, 'began',
        t74.since, t74.since_earliest, t74.since_latest
    from (select t73.* from relation t73 where t73.subject_id = 'actors/wang-yi' and t73.since_earliest > '0000-00-00' and t73.since_earliest < '9999-99-99' and
        t73.since_earliest >= '2024-04-01' and t73.rank <> 'deprecated' order by t73.since_earliest, t73.id limit 32) t74 union select 'actors/wang-yi', t76.id,
        t76.id, 'began', t76.since, t76.since_earliest, t76.since_latest
    from (select t75.* from relation t75 where t75.object_id = 'actors/wang-yi' and t75.since_earliest > '0000-00-00' and t75.since_earliest < '9999-99-99' and
        t75.since_earliest >= '2024-04-01' and t75.rank <> 'deprecated' order by t75.since_earliest, t75.id limit 32) t76 union select 'actors/wang-yi', t78.id,
        t78.id, 'ended', t78.until, t78.until_earliest, t78.until_latest
    from (select t77.* from relation t77 where t77.subject_id = 'actors/wang-yi' and t77.until_earliest > '0000-00-00' and t77.until_earliest < '9999-99-99' and
        t77.until_earliest >= '2024-04-01' and t77.rank <> 'deprecated' order by t77.until_earliest, t77.id limit 32) t78 union select 'actors/wang-yi', t80.id,
        t80.id, 'ended', t80.until, t80.until_earliest, t80.until_latest
    from (select t79.* from relation t79 where t79.object_id = 'actors/wang-yi' and t79.until_earliest > '0000-00-00' and t79.until_earliest < '9999-99-99' and
        t79.until_earliest >= '2024-04-01' and t79.rank <> 'deprecated' order by t79.until_earliest, t79.id limit 32) t80 union select 'actors/wang-yi', t82.id,
        t82.id, 'took_place', t82.date, t82.date_earliest, t82.date_latest
    from (select t81.* from statement t81 where t81.speaker_id = 'actors/wang-yi' and t81.date_earliest > '0000-00-00' and t81.date_earliest < '9999-99-99' and
        t81.date_earliest >= '2024-04-01' order by t81.date_earliest, t81.id limit 32) t82 union select 'actors/wang-yi', t84.id, t84.id, 'took_place',
        t84.date, t84.date_earliest, t84.date_latest
    from (select t83.* from statement t83 where t83.principal_id = 'actors/wang-yi' and t83.date_earliest > '0000-00-00' and t83.date_earliest < '9999-99-99'
        and t83.date_earliest >= '2024-04-01' order by t83.date_earliest, t83.id limit 32) t84 union select 'actors/wang-yi', t86.statement_id, t86.id,
        'took_place', t87.date, t87.date_earliest, t87.date_latest
    from (select t85.* from target t85 where t85.record_id = 'actors/wang-yi' and t85.statement_date_earliest > '0000-00-00' and t85.statement_date_earliest <
        '9999-99-99' and t85.statement_date_earliest >= '2024-04-01' and t85.rank <> 'deprecated' order by t85.statement_date_earliest, t85.id limit 32) t86
        join statement t87 on t87.id = t86.statement_id union select 'actors/wang-yi', t89.id, t89.id, 'began', t89.since, t89.since_earliest, t89.since_latest
    from (select t88.* from tenure t88 where t88.person_id = 'actors/wang-yi' and t88.since_earliest > '0000-00-00' and t88.since_earliest < '9999-99-99' and
        t88.since_earliest >= '2024-04-01' and t88.rank <> 'deprecated' order by t88.since_earliest, t88.id limit 32) t89 union select 'actors/wang-yi', t91.id,
        t91.id, 'ended', t91.until, t91.until_earliest, t91.until_latest
    from (select t90.* from tenure t90 where t90.person_id = 'actors/wang-yi' and t90.until_earliest > '0000-00-00' and t90.until_earliest < '9999-99-99' and
        t90.until_earliest >= '2024-04-01' and t90.rank <> 'deprecated' order by t90.until_earliest, t90.id limit 32) t91) select *
  from (select subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, row_number() over (order by date_earliest, via_id, event_type,
      subject_id) from found order by date_earliest, via_id, event_type, subject_id limit 31) t92), told_citation2(id, revision, label, note, record_id,
      document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t97.id, t97.revision, t97.label, t97.note, t97.record_id, t97.document_id, t97.support_type, t97.value, t97.start_offset, t97.end_offset,
    t97.span_sha256, t97.page, t97.phrase, t97.prefix, t97.suffix, t97.field from citation t97 where true), p3 as materialized
(select t98.*, row_number() over (order by t98._place) as _n
  from (select timeline1.*,
    (select t96.id from told_citation2 t96 where t96.record_id = timeline1.via_id and t96.support_type = 'supports' order by t96.id limit 1) as citation_id from
        timeline1 where _place <= 30) t98), x4(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t104._told, ',')
      from (select t99._n as _n, printf(
          '{"date":%s,"event_type":"%s","record":{"id":"%s","record_kind":%s,"label":%s},"subject":{"id":"%s","record_kind":%s,"label":%s},"via":{"id":"%s","record_kind":%s,"label":%s},"citation":%s}'
          , case when t99.date is null then 'null' else '{"text":"' || t99.date || '","earliest":' || case t99.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t99.date_earliest || '"' end || ',"latest":' || case t99.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t99.date_latest || '"' end || '}' end, t99.event_type, t100.id, json_quote(t100.record_kind),
          json_quote(t100.label), t101.id, json_quote(t101.record_kind), json_quote(t101.label), t102.id, json_quote(t102.record_kind), json_quote(t102.label),
          case when t103.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t103.id,
          json_quote(t103.start_offset), json_quote(t103.end_offset), json_quote(t103.page), json_quote(t103.phrase)) end) as _told from p3 t99
        left join record t100 on t100.id = t99.record_id
        left join record t101 on t101.id = t99.subject_id
        left join record t102 on t102.id = t99.via_id
        left join citation t103 on t103.id = t99.citation_id order by _n limit 200) t104))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"entries":%s,"next":%s}',
        (select x4.json from x4), json_quote(t1.next))
      from (select
        (select lower(hex(date_earliest || ' ' || via_id || ' ' || event_type || ' ' || subject_id)) from timeline1 where _place = 30 and exists
          (select 1 from timeline1 where _place > 30)) as next where exists
        (select 1 from record t93 where t93.id = 'actors/sergey-lavrov' and t93.retired is null) and exists
        (select 1 from record t94 where t94.id = 'actors/wang-yi' and t94.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

with timeline1(subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, _place) as materialized (with found(subject_id, record_id, via_id,
    event_type, date, date_earliest, date_latest) as
  (select 'actors/sergey-lavrov', t3.id, t3.id, 'began', t3.founded, t3.founded_earliest, t3.founded_latest
    from (select t2.* from actor t2 where t2.id = 'actors/sergey-lavrov' and t2.founded_earliest > '0000-00-00' and t2.founded_earliest < '9999-99-99' and
        t2.founded_earliest >= '2024-04-01' order by t2.founded_earliest, t2.id limit 32) t3 union select 'actors/sergey-lavrov', t5.id, t5.id, 'ended',
        t5.dissolved, t5.dissolved_earliest, t5.dissolved_latest
    from (select t4.* from actor t4 where t4.id = 'actors/sergey-lavrov' and t4.dissolved_earliest > '0000-00-00' and t4.dissolved_earliest < '9999-99-99' and
        t4.dissolved_earliest >= '2024-04-01' order by t4.dissolved_earliest, t4.id limit 32) t5 union select 'actors/sergey-lavrov', t7.id, t7.id, 'began',
        t7.formed, t7.formed_earliest, t7.formed_latest
    from (select t6.* from alliance t6 where t6.organisation_id = 'actors/sergey-lavrov' and t6.formed_earliest > '0000-00-00' and t6.formed_earliest <
        '9999-99-99' and t6.formed_earliest >= '2024-04-01' order by t6.formed_earliest, t6.id limit 32) t7 union select 'actors/sergey-lavrov', t9.id, t9.id,
        'ended', t9.ended, t9.ended_earliest, t9.ended_latest
    from (select t8.* from alliance t8 where t8.organisation_id = 'actors/sergey-lavrov' and t8.ended_earliest > '0000-00-00' and t8.ended_earliest <
        '9999-99-99' and t8.ended_earliest >= '2024-04-01' order by t8.ended_earliest, t8.id limit 32) t9 union select 'actors/sergey-lavrov', t11.id, t11.id,
        'began', t11.since, t11.since_earliest, t11.since_latest
    from (select t10.* from membership t10 where t10.actor_id = 'actors/sergey-lavrov' and t10.since_earliest > '0000-00-00' and t10.since_earliest <
        '9999-99-99' and t10.since_earliest >= '2024-04-01' and t10.rank <> 'deprecated' order by t10.since_earliest, t10.id limit 32) t11 union select
        'actors/sergey-lavrov', t13.id, t13.id, 'ended', t13.until, t13.until_earliest, t13.until_latest
    from (select t12.* from membership t12 where t12.actor_id = 'actors/sergey-lavrov' and t12.until_earliest > '0000-00-00' and t12.until_earliest <
        '9999-99-99' and t12.until_earliest >= '2024-04-01' and t12.rank <> 'deprecated' order by t12.until_earliest, t12.id limit 32) t13 union select
        'actors/sergey-lavrov', t15.id, t15.id, 'began', t15.since, t15.since_earliest, t15.since_latest
    from (select t14.* from obligation t14 where t14.obligor_id = 'actors/sergey-lavrov' and t14.since_earliest > '0000-00-00' and t14.since_earliest <
        '9999-99-99' and t14.since_earliest >= '2024-04-01' and t14.rank <> 'deprecated' order by t14.since_earliest, t14.id limit 32) t15 union select
        'actors/sergey-lavrov', t17.id, t17.id, 'began', t17.since, t17.since_earliest, t17.since_latest
    from (select t16.* from obligation t16 where t16.beneficiary_id = 'actors/sergey-lavrov' and t16.since_earliest > '0000-00-00' and t16.since_earliest <
        '9999-99-99' and t16.since_earliest >= '2024-04-01' and t16.rank <> 'deprecated' order by t16.since_earliest, t16.id limit 32) t17 union select
        'actors/sergey-lavrov', t19.id, t19.id, 'ended', t19.until, t19.until_earliest, t19.until_latest
    from (select t18.* from obligation t18 where t18.obligor_id = 'actors/sergey-lavrov' and t18.until_earliest > '0000-00-00' and t18.until_earliest <
        '9999-99-99' and t18.until_earliest >= '2024-04-01' and t18.rank <> 'deprecated' order by t18.until_earliest, t18.id limit 32) t19 union select
        'actors/sergey-lavrov', t21.id, t21.id, 'ended', t21.until, t21.until_earliest, t21.until_latest
    from (select t20.* from obligation t20 where t20.beneficiary_id = 'actors/sergey-lavrov' and t20.until_earliest > '0000-00-00' and t20.until_earliest <
        '9999-99-99' and t20.until_earliest >= '2024-04-01' and t20.rank <> 'deprecated' order by t20.until_earliest, t20.id limit 32) t21 union select
        'actors/sergey-lavrov', t23.meeting_id, t23.id, 'took_place', t24.start, t24.start_earliest, t24.start_latest
    from (select t22.* from participation t22 where t22.actor_id = 'actors/sergey-lavrov' and t22.meeting_start_earliest > '0000-00-00' and
        t22.meeting_start_earliest < '9999-99-99' and t22.meeting_start_earliest >= '2024-04-01' and t22.rank <> 'deprecated' order by
        t22.meeting_start_earliest, t22.id limit 32) t23 join meeting t24 on t24.id = t23.meeting_id union select 'actors/sergey-lavrov', t26.meeting_id,
        t26.id, 'took_place', t27.start, t27.start_earliest, t27.start_latest
    from (select t25.* from participation t25 where t25.represents_id = 'actors/sergey-lavrov' and t25.meeting_start_earliest > '0000-00-00' and
        t25.meeting_start_earliest < '9999-99-99' and t25.meeting_start_earliest >= '2024-04-01' and t25.rank <> 'deprecated' order by
        t25.meeting_start_earliest, t25.id limit 32) t26 join meeting t27 on t27.id = t26.meeting_id union select 'actors/sergey-lavrov', t29.id, t29.id,
        'began', t29.since, t29.since_earliest, t29.since_latest
    from (select t28.* from relation t28 where t28.subject_id = 'actors/sergey-lavrov' and t28.since_earliest > '0000-00-00' and t28.since_earliest <
        '9999-99-99' and t28.since_earliest >= '2024-04-01' and t28.rank <> 'deprecated' order by t28.since_earliest, t28.id limit 32) t29 union select
        'actors/sergey-lavrov', t31.id, t31.id, 'began', t31.since, t31.since_earliest, t31.since_latest
    from (select t30.* from relation t30 where t30.object_id = 'actors/sergey-lavrov' and t30.since_earliest > '0000-00-00' and t30.since_earliest <
        '9999-99-99' and t30.since_earliest >= '2024-04-01' and t30.rank <> 'deprecated' order by t30.since_earliest, t30.id limit 32) t31 union select
        'actors/sergey-lavrov', t33.id, t33.id, 'ended', t33.until, t33.until_earliest, t33.until_latest
    from (select t32.* from relation t32 where t32.subject_id = 'actors/sergey-lavrov' and t32.until_earliest > '0000-00-00' and t32.until_earliest <
        '9999-99-99' and t32.until_earliest >= '2024-04-01' and t32.rank <> 'deprecated' order by t32.until_earliest, t32.id limit 32) t33 union select
        'actors/sergey-lavrov', t35.id, t35.id, 'ended', t35.until, t35.until_earliest, t35.until_latest
    from (select t34.* from relation t34 where t34.object_id = 'actors/sergey-lavrov' and t34.until_earliest > '0000-00-00' and t34.until_earliest <
        '9999-99-99' and t34.until_earliest >= '2024-04-01' and t34.rank <> 'deprecated' order by t34.until_earliest, t34.id limit 32) t35 union select
        'actors/sergey-lavrov', t37.id, t37.id, 'took_place', t37.date, t37.date_earliest, t37.date_latest
    from (select t36.* from statement t36 where t36.speaker_id = 'actors/sergey-lavrov' and t36.date_earliest > '0000-00-00' and t36.date_earliest <
        '9999-99-99' and t36.date_earliest >= '2024-04-01' order by t36.date_earliest, t36.id limit 32) t37 union select 'actors/sergey-lavrov', t39.id, t39.id,
        'took_place', t39.date, t39.date_earliest, t39.date_latest
    from (select t38.* from statement t38 where t38.principal_id = 'actors/sergey-lavrov' and t38.date_earliest > '0000-00-00' and t38.date_earliest <
        '9999-99-99' and t38.date_earliest >= '2024-04-01' order by t38.date_earliest, t38.id limit 32) t39 union select 'actors/sergey-lavrov',
        t41.statement_id, t41.id, 'took_place', t42.date, t42.date_earliest, t42.date_latest
    from (select t40.* from target t40 where t40.record_id = 'actors/sergey-lavrov' and t40.statement_date_earliest > '0000-00-00' and
        t40.statement_date_earliest < '9999-99-99' and t40.statement_date_earliest >= '2024-04-01' and t40.rank <> 'deprecated' order by
        t40.statement_date_earliest, t40.id limit 32) t41 join statement t42 on t42.id = t41.statement_id union select 'actors/sergey-lavrov', t44.id, t44.id,
        'began', t44.since, t44.since_earliest, t44.since_latest
    from (select t43.* from tenure t43 where t43.person_id = 'actors/sergey-lavrov' and t43.since_earliest > '0000-00-00' and t43.since_earliest < '9999-99-99'
        and t43.since_earliest >= '2024-04-01' and t43.rank <> 'deprecated' order by t43.since_earliest, t43.id limit 32) t44 union select
        'actors/sergey-lavrov', t46.id, t46.id, 'ended', t46.until, t46.until_earliest, t46.until_latest
    from (select t45.* from tenure t45 where t45.person_id = 'actors/sergey-lavrov' and t45.until_earliest > '0000-00-00' and t45.until_earliest < '9999-99-99'
        and t45.until_earliest >= '2024-04-01' and t45.rank <> 'deprecated' order by t45.until_earliest, t45.id limit 32) t46 union select 'actors/wang-yi',
        t48.id, t48.id, 'began', t48.founded, t48.founded_earliest, t48.founded_latest
    from (select t47.* from actor t47 where t47.id = 'actors/wang-yi' and t47.founded_earliest > '0000-00-00' and t47.founded_earliest < '9999-99-99' and
        t47.founded_earliest >= '2024-04-01' order by t47.founded_earliest, t47.id limit 32) t48 union select 'actors/wang-yi', t50.id, t50.id, 'ended',
        t50.dissolved, t50.dissolved_earliest, t50.dissolved_latest
    from (select t49.* from actor t49 where t49.id = 'actors/wang-yi' and t49.dissolved_earliest > '0000-00-00' and t49.dissolved_earliest < '9999-99-99' and
        t49.dissolved_earliest >= '2024-04-01' order by t49.dissolved_earliest, t49.id limit 32) t50 union select 'actors/wang-yi', t52.id, t52.id, 'began',
        t52.formed, t52.formed_earliest, t52.formed_latest
    from (select t51.* from alliance t51 where t51.organisation_id = 'actors/wang-yi' and t51.formed_earliest > '0000-00-00' and t51.formed_earliest <
        '9999-99-99' and t51.formed_earliest >= '2024-04-01' order by t51.formed_earliest, t51.id limit 32) t52 union select 'actors/wang-yi', t54.id, t54.id,
        'ended', t54.ended, t54.ended_earliest, t54.ended_latest
    from (select t53.* from alliance t53 where t53.organisation_id = 'actors/wang-yi' and t53.ended_earliest > '0000-00-00' and t53.ended_earliest <
        '9999-99-99' and t53.ended_earliest >= '2024-04-01' order by t53.ended_earliest, t53.id limit 32) t54 union select 'actors/wang-yi', t56.id, t56.id,
        'began', t56.since, t56.since_earliest, t56.since_latest
    from (select t55.* from membership t55 where t55.actor_id = 'actors/wang-yi' and t55.since_earliest > '0000-00-00' and t55.since_earliest < '9999-99-99' and
        t55.since_earliest >= '2024-04-01' and t55.rank <> 'deprecated' order by t55.since_earliest, t55.id limit 32) t56 union select 'actors/wang-yi', t58.id,
        t58.id, 'ended', t58.until, t58.until_earliest, t58.until_latest
    from (select t57.* from membership t57 where t57.actor_id = 'actors/wang-yi' and t57.until_earliest > '0000-00-00' and t57.until_earliest < '9999-99-99' and
        t57.until_earliest >= '2024-04-01' and t57.rank <> 'deprecated' order by t57.until_earliest, t57.id limit 32) t58 union select 'actors/wang-yi', t60.id,
        t60.id, 'began', t60.since, t60.since_earliest, t60.since_latest
    from (select t59.* from obligation t59 where t59.obligor_id = 'actors/wang-yi' and t59.since_earliest > '0000-00-00' and t59.since_earliest < '9999-99-99'
        and t59.since_earliest >= '2024-04-01' and t59.rank <> 'deprecated' order by t59.since_earliest, t59.id limit 32) t60 union select 'actors/wang-yi',
        t62.id, t62.id, 'began', t62.since, t62.since_earliest, t62.since_latest
    from (select t61.* from obligation t61 where t61.beneficiary_id = 'actors/wang-yi' and t61.since_earliest > '0000-00-00' and t61.since_earliest <
        '9999-99-99' and t61.since_earliest >= '2024-04-01' and t61.rank <> 'deprecated' order by t61.since_earliest, t61.id limit 32) t62 union select
        'actors/wang-yi', t64.id, t64.id, 'ended', t64.until, t64.until_earliest, t64.until_latest
    from (select t63.* from obligation t63 where t63.obligor_id = 'actors/wang-yi' and t63.until_earliest > '0000-00-00' and t63.until_earliest < '9999-99-99'
        and t63.until_earliest >= '2024-04-01' and t63.rank <> 'deprecated' order by t63.until_earliest, t63.id limit 32) t64 union select 'actors/wang-yi',
        t66.id, t66.id, 'ended', t66.until, t66.until_earliest, t66.until_latest
    from (select t65.* from obligation t65 where t65.beneficiary_id = 'actors/wang-yi' and t65.until_earliest > '0000-00-00' and t65.until_earliest <
        '9999-99-99' and t65.until_earliest >= '2024-04-01' and t65.rank <> 'deprecated' order by t65.until_earliest, t65.id limit 32) t66 union select
        'actors/wang-yi', t68.meeting_id, t68.id, 'took_place', t69.start, t69.start_earliest, t69.start_latest
    from (select t67.* from participation t67 where t67.actor_id = 'actors/wang-yi' and t67.meeting_start_earliest > '0000-00-00' and t67.meeting_start_earliest
        < '9999-99-99' and t67.meeting_start_earliest >= '2024-04-01' and t67.rank <> 'deprecated' order by t67.meeting_start_earliest, t67.id limit 32) t68
        join meeting t69 on t69.id = t68.meeting_id union select 'actors/wang-yi', t71.meeting_id, t71.id, 'took_place', t72.start, t72.start_earliest,
        t72.start_latest
    from (select t70.* from participation t70 where t70.represents_id = 'actors/wang-yi' and t70.meeting_start_earliest > '0000-00-00' and
        t70.meeting_start_earliest < '9999-99-99' and t70.meeting_start_earliest >= '2024-04-01' and t70.rank <> 'deprecated' order by
        t70.meeting_start_earliest, t70.id limit 32) t71 join meeting t72 on t72.id = t71.meeting_id union select 'actors/wang-yi', t74.id, t74.id, 'began',
        t74.since, t74.since_earliest, t74.since_latest
    from (select t73.* from relation t73 where t73.subject_id = 'actors/wang-yi' and t73.since_earliest > '0000-00-00' and t73.since_earliest < '9999-99-99' and
        t73.since_earliest >= '2024-04-01' and t73.rank <> 'deprecated' order by t73.since_earliest, t73.id limit 32) t74 union select 'actors/wang-yi', t76.id,
        t76.id, 'began', t76.since, t76.since_earliest, t76.since_latest
    from (select t75.* from relation t75 where t75.object_id = 'actors/wang-yi' and t75.since_earliest > '0000-00-00' and t75.since_earliest < '9999-99-99' and
        t75.since_earliest >= '2024-04-01' and t75.rank <> 'deprecated' order by t75.since_earliest, t75.id limit 32) t76 union select 'actors/wang-yi', t78.id,
        t78.id, 'ended', t78.until, t78.until_earliest, t78.until_latest
    from (select t77.* from relation t77 where t77.subject_id = 'actors/wang-yi' and t77.until_earliest > '0000-00-00' and t77.until_earliest < '9999-99-99' and
        t77.until_earliest >= '2024-04-01' and t77.rank <> 'deprecated' order by t77.until_earliest, t77.id limit 32) t78 union select 'actors/wang-yi', t80.id,
        t80.id, 'ended', t80.until, t80.until_earliest, t80.until_latest
    from (select t79.* from relation t79 where t79.object_id = 'actors/wang-yi' and t79.until_earliest > '0000-00-00' and t79.until_earliest < '9999-99-99' and
        t79.until_earliest >= '2024-04-01' and t79.rank <> 'deprecated' order by t79.until_earliest, t79.id limit 32) t80 union select 'actors/wang-yi', t82.id,
        t82.id, 'took_place', t82.date, t82.date_earliest, t82.date_latest
    from (select t81.* from statement t81 where t81.speaker_id = 'actors/wang-yi' and t81.date_earliest > '0000-00-00' and t81.date_earliest < '9999-99-99' and
        t81.date_earliest >= '2024-04-01' order by t81.date_earliest, t81.id limit 32) t82 union select 'actors/wang-yi', t84.id, t84.id, 'took_place',
        t84.date, t84.date_earliest, t84.date_latest
    from (select t83.* from statement t83 where t83.principal_id = 'actors/wang-yi' and t83.date_earliest > '0000-00-00' and t83.date_earliest < '9999-99-99'
        and t83.date_earliest >= '2024-04-01' order by t83.date_earliest, t83.id limit 32) t84 union select 'actors/wang-yi', t86.statement_id, t86.id,
        'took_place', t87.date, t87.date_earliest, t87.date_latest
    from (select t85.* from target t85 where t85.record_id = 'actors/wang-yi' and t85.statement_date_earliest > '0000-00-00' and t85.statement_date_earliest <
        '9999-99-99' and t85.statement_date_earliest >= '2024-04-01' and t85.rank <> 'deprecated' order by t85.statement_date_earliest, t85.id limit 32) t86
        join statement t87 on t87.id = t86.statement_id union select 'actors/wang-yi', t89.id, t89.id, 'began', t89.since, t89.since_earliest, t89.since_latest
    from (select t88.* from tenure t88 where t88.person_id = 'actors/wang-yi' and t88.since_earliest > '0000-00-00' and t88.since_earliest < '9999-99-99' and
        t88.since_earliest >= '2024-04-01' and t88.rank <> 'deprecated' order by t88.since_earliest, t88.id limit 32) t89 union select 'actors/wang-yi', t91.id,
        t91.id, 'ended', t91.until, t91.until_earliest, t91.until_latest
    from (select t90.* from tenure t90 where t90.person_id = 'actors/wang-yi' and t90.until_earliest > '0000-00-00' and t90.until_earliest < '9999-99-99' and
        t90.until_earliest >= '2024-04-01' and t90.rank <> 'deprecated' order by t90.until_earliest, t90.id limit 32) t91) select *
  from (select subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, row_number() over (order by date_earliest, via_id, event_type,
      subject_id) from found order by date_earliest, via_id, event_type, subject_id limit 31) t92), told_citation2(id, revision, label, note, record_id,
      document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t97.id, t97.revision, t97.label, t97.note, t97.record_id, t97.document_id, t97.support_type, t97.value, t97.start_offset, t97.end_offset,
    t97.span_sha256, t97.page, t97.phrase, t97.prefix, t97.suffix, t97.field from citation t97 where true), p3 as materialized
(select t98.*, row_number() over (order by t98._place) as _n
  from (select timeline1.*,
    (select t96.id from told_citation2 t96 where t96.record_id = timeline1.via_id and t96.support_type = 'supports' order by t96.id limit 1) as citation_id from
        timeline1 where _place <= 30) t98), x4(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t104._told, ',')
      from (select t99._n as _n, printf(
          '{"date":%s,"eventType":"%s","record":{"id":"%s","recordKind":%s,"label":%s},"subject":{"id":"%s","recordKind":%s,"label":%s},"via":{"id":"%s","recordKind":%s,"label":%s},"citation":%s}'
          , case when t99.date is null then 'null' else '{"text":"' || t99.date || '","earliest":' || case t99.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t99.date_earliest || '"' end || ',"latest":' || case t99.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t99.date_latest || '"' end || '}' end, upper(t99.event_type), t100.id, json_quote(upper(t100.record_kind)),
          json_quote(t100.label), t101.id, json_quote(upper(t101.record_kind)), json_quote(t101.label), t102.id, json_quote(upper(t102.record_kind)),
          json_quote(t102.label), case when t103.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}',
          t103.id, json_quote(t103.start_offset), json_quote(t103.end_offset), json_quote(t103.page), json_quote(t103.phrase)) end) as _told from p3 t99
        left join record t100 on t100.id = t99.record_id
        left join record t101 on t101.id = t99.subject_id
        left join record t102 on t102.id = t99.via_id
        left join citation t103 on t103.id = t99.citation_id order by _n limit 200) t104))) select printf(
            '{"data":{"timeline":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"entries":%s,"next":%s}',
        (select x4.json from x4), json_quote(t1.next))
      from (select
        (select lower(hex(date_earliest || ' ' || via_id || ' ' || event_type || ' ' || subject_id)) from timeline1 where _place = 30 and exists
          (select 1 from timeline1 where _place > 30)) as next where exists
        (select 1 from record t93 where t93.id = 'actors/sergey-lavrov' and t93.retired is null) and exists
        (select 1 from record t94 where t94.id = 'actors/wang-yi' and t94.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

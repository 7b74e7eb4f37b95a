with timeline1(subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id, _place) as materialized (with found(subject_id,
    record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id) as
  (select 'actors/sergey-lavrov', t4.id, t4.id, 'began', t4.founded, t4.founded_earliest, t4.founded_latest, null, null
    from (select t3.* from actor t3 where t3.id = 'actors/sergey-lavrov' and t3.founded_earliest > '0000-00-00' and t3.founded_earliest < '9999-99-99' and
        t3.founded_latest > '0000-00-00' and t3.founded_latest < '9999-99-99' and t3.founded_earliest >= '2024-04-01' order by t3.founded_earliest, t3.id limit
        32) t4 union select 'actors/sergey-lavrov', t6.id, t6.id, 'ended', t6.dissolved, t6.dissolved_earliest, t6.dissolved_latest, null, null
    from (select t5.* from actor t5 where t5.id = 'actors/sergey-lavrov' and t5.dissolved_earliest > '0000-00-00' and t5.dissolved_earliest < '9999-99-99' and
        t5.dissolved_latest > '0000-00-00' and t5.dissolved_latest < '9999-99-99' and t5.dissolved_earliest >= '2024-04-01' order by t5.dissolved_earliest,
        t5.id limit 32) t6 union select 'actors/sergey-lavrov', t8.id, t8.id, 'began', t8.formed, t8.formed_earliest, t8.formed_latest, null, null
    from (select t7.* from alliance t7 where t7.organisation_id = 'actors/sergey-lavrov' and t7.formed_earliest > '0000-00-00' and t7.formed_earliest <
        '9999-99-99' and t7.formed_latest > '0000-00-00' and t7.formed_latest < '9999-99-99' and t7.formed_earliest >= '2024-04-01' order by t7.formed_earliest,
        t7.id limit 32) t8 union select 'actors/sergey-lavrov', t10.id, t10.id, 'ended', t10.ended, t10.ended_earliest, t10.ended_latest, null, null
    from (select t9.* from alliance t9 where t9.organisation_id = 'actors/sergey-lavrov' and t9.ended_earliest > '0000-00-00' and t9.ended_earliest <
        '9999-99-99' and t9.ended_latest > '0000-00-00' and t9.ended_latest < '9999-99-99' and t9.ended_earliest >= '2024-04-01' order by t9.ended_earliest,
        t9.id limit 32) t10 union select 'actors/sergey-lavrov', t12.id, t12.id, 'began', t12.since, t12.since_earliest, t12.since_latest, null, null
    from (select t11.* from membership t11 where t11.actor_id = 'actors/sergey-lavrov' and t11.since_earliest > '0000-00-00' and t11.since_earliest <
        '9999-99-99' and t11.since_latest > '0000-00-00' and t11.since_latest < '9999-99-99' and t11.since_earliest >= '2024-04-01' and t11.rank <> 'deprecated'
        order by t11.since_earliest, t11.id limit 32) t12 union select 'actors/sergey-lavrov', t14.id, t14.id, 'ended', t14.until, t14.until_earliest,
        t14.until_latest, null, null
    from (select t13.* from membership t13 where t13.actor_id = 'actors/sergey-lavrov' and t13.until_earliest > '0000-00-00' and t13.until_earliest <
        '9999-99-99' and t13.until_latest > '0000-00-00' and t13.until_latest < '9999-99-99' and t13.until_earliest >= '2024-04-01' and t13.rank <> 'deprecated'
        order by t13.until_earliest, t13.id limit 32) t14 union select 'actors/sergey-lavrov', t16.id, t16.id, 'began', t16.since, t16.since_earliest,
        t16.since_latest, null, null
    from (select t15.* from obligation t15 where t15.obligor_id = 'actors/sergey-lavrov' and t15.since_earliest > '0000-00-00' and t15.since_earliest <
        '9999-99-99' and t15.since_latest > '0000-00-00' and t15.since_latest < '9999-99-99' and t15.since_earliest >= '2024-04-01' and t15.rank <> 'deprecated'
        order by t15.since_earliest, t15.id limit 32) t16 union select 'actors/sergey-lavrov', t18.id, t18.id, 'began', t18.since, t18.since_earliest,
        t18.since_latest, null, null
    from (select t17.* from obligation t17 where t17.beneficiary_id = 'actors/sergey-lavrov' and t17.since_earliest > '0000-00-00' and t17.since_earliest <
        '9999-99-99' and t17.since_latest > '0000-00-00' and t17.since_latest < '9999-99-99' and t17.since_earliest >= '2024-04-01' and t17.rank <> 'deprecated'
        order by t17.since_earliest, t17.id limit 32) t18 union select 'actors/sergey-lavrov', t20.id, t20.id, 'ended', t20.until, t20.until_earliest,
        t20.until_latest, null, null
    from (select t19.* from obligation t19 where t19.obligor_id = 'actors/sergey-lavrov' and t19.until_earliest > '0000-00-00' and t19.until_earliest <
        '9999-99-99' and t19.until_latest > '0000-00-00' and t19.until_latest < '9999-99-99' and t19.until_earliest >= '2024-04-01' and t19.rank <> 'deprecated'
        order by t19.until_earliest, t19.id limit 32) t20 union select 'actors/sergey-lavrov', t22.id, t22.id, 'ended', t22.until, t22.until_earliest,
        t22.until_latest, null, null
    from (select t21.* from obligation t21 where t21.beneficiary_id = 'actors/sergey-lavrov' and t21.until_earliest > '0000-00-00' and t21.until_earliest <
        '9999-99-99' and t21.until_latest > '0000-00-00' and t21.until_latest < '9999-99-99' and t21.until_earliest >= '2024-04-01' and t21.rank <> 'deprecated'
        order by t21.until_earliest, t21.id limit 32) t22 union select 'actors/sergey-lavrov', t24.meeting_id, t24.id, case t25.status when 'anticipated' then
        'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then
        'did_not_take_place' when 'alleged' then 'alleged' end, t25.start, t25.start_earliest, t25.start_latest, t25.status, t25.part_of_id
    from (select t23.* from participation t23 where t23.actor_id = 'actors/sergey-lavrov' and t23.meeting_start_earliest > '0000-00-00' and
        t23.meeting_start_earliest < '9999-99-99' and t23.meeting_start_earliest >= '2024-04-01' and t23.rank <> 'deprecated' order by
        t23.meeting_start_earliest, t23.id limit 32) t24 join meeting t25 on t25.id = t24.meeting_id union select 'actors/sergey-lavrov', t27.meeting_id,
        t27.id, case t28.status when 'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then
        'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t28.start, t28.start_earliest, t28.start_latest,
        t28.status, t28.part_of_id
    from (select t26.* from participation t26 where t26.represents_id = 'actors/sergey-lavrov' and t26.meeting_start_earliest > '0000-00-00' and
        t26.meeting_start_earliest < '9999-99-99' and t26.meeting_start_earliest >= '2024-04-01' and t26.rank <> 'deprecated' order by
        t26.meeting_start_earliest, t26.id limit 32) t27 join meeting t28 on t28.id = t27.meeting_id union select 'actors/sergey-lavrov', t30.id, t30.id,
        'began', t30.since, t30.since_earliest, t30.since_latest, null, null
    from (select t29.* from relation t29 where t29.subject_id = 'actors/sergey-lavrov' and t29.since_earliest > '0000-00-00' and t29.since_earliest <
        '9999-99-99' and t29.since_latest > '0000-00-00' and t29.since_latest < '9999-99-99' and t29.since_earliest >= '2024-04-01' and t29.rank <> 'deprecated'
        order by t29.since_earliest, t29.id limit 32) t30 union select 'actors/sergey-lavrov', t32.id, t32.id, 'began', t32.since, t32.since_earliest,
        t32.since_latest, null, null
    from (select t31.* from relation t31 where t31.object_id = 'actors/sergey-lavrov' and t31.since_earliest > '0000-00-00' and t31.since_earliest <
        '9999-99-99' and t31.since_latest > '0000-00-00' and t31.since_latest < '9999-99-99' and t31.since_earliest >= '2024-04-01' and t31.rank <> 'deprecated'
        order by t31.since_earliest, t31.id limit 32) t32 union select 'actors/sergey-lavrov', t34.id, t34.id, 'ended', t34.until, t34.until_earliest,
        t34.until_latest, null, null
    from (select t33.* from relation t33 where t33.subject_id = 'actors/sergey-lavrov' and t33.until_earliest > '0000-00-00' and t33.until_earliest <
        '9999-99-99' and t33.until_latest > '0000-00-00' and t33.until_latest < '9999-99-99' and t33.until_earliest >= '2024-04-01' and t33.rank <> 'deprecated'
        order by t33.until_earliest, t33.id limit 32) t34 union select 'actors/sergey-lavrov', t36.id, t36.id, 'ended', t36.until, t36.until_earliest,
        t36.until_latest, null, null
    from (select t35.* from relation t35 where t35.object_id = 'actors/sergey-lavrov' and t35.until_earliest > '0000-00-00' and t35.until_earliest <
        '9999-99-99' and t35.until_latest > '0000-00-00' and t35.until_latest < '9999-99-99' and t35.until_earliest >= '2024-04-01' and t35.rank <> 'deprecated'
        order by t35.until_earliest, t35.id limit 32) t36 union select 'actors/sergey-lavrov', t38.id, t38.id, 'took_place', t38.date, t38.date_earliest,
        t38.date_latest, null, null
    from (select t37.* from statement t37 where t37.speaker_id = 'actors/sergey-lavrov' and t37.date_earliest > '0000-00-00' and t37.date_earliest <
        '9999-99-99' and t37.date_earliest >= '2024-04-01' order by t37.date_earliest, t37.id limit 32) t38 union select 'actors/sergey-lavrov', t40.id, t40.id,
        'took_place', t40.date, t40.date_earliest, t40.date_latest, null, null
    from (select t39.* from statement t39 where t39.principal_id = 'actors/sergey-lavrov' and t39.date_earliest > '0000-00-00' and t39.date_earliest <
        '9999-99-99' and t39.date_earliest >= '2024-04-01' order by t39.date_earliest, t39.id limit 32) t40 union select 'actors/sergey-lavrov',
        t42.statement_id, t42.id, 'took_place', t43.date, t43.date_earliest, t43.date_latest, null, null
    from (select t41.* from target t41 where t41.record_id = 'actors/sergey-lavrov' and t41.statement_date_earliest > '0000-00-00' and
        t41.statement_date_earliest < '9999-99-99' and t41.statement_date_earliest >= '2024-04-01' and t41.rank <> 'deprecated' order by
        t41.statement_date_earliest, t41.id limit 32) t42 join statement t43 on t43.id = t42.statement_id union select 'actors/sergey-lavrov', t45.id, t45.id,
        'began', t45.since, t45.since_earliest, t45.since_latest, null, null
    from (select t44.* from tenure t44 where t44.person_id = 'actors/sergey-lavrov' and t44.since_earliest > '0000-00-00' and t44.since_earliest < '9999-99-99'
        and t44.since_latest > '0000-00-00' and t44.since_latest < '9999-99-99' and t44.since_earliest >= '2024-04-01' and t44.rank <> 'deprecated' order by
        t44.since_earliest, t44.id limit 32) t45 union select 'actors/sergey-lavrov', t47.id, t47.id, 'ended', t47.until, t47.until_earliest, t47.until_latest,
        null, null
    from (select t46.* from tenure t46 where t46.person_id = 'actors/sergey-lavrov' and t46.until_earliest > '0000-00-00' and t46.until_earliest < '9999-99-99'
        and t46.until_latest > '0000-00-00' and t46.until_latest < '9999-99-99' and t46.until_earliest >= '2024-04-01' and t46.rank <> 'deprecated' order by
        t46.until_earliest, t46.id limit 32) t47 union select 'actors/wang-yi', t49.id, t49.id, 'began', t49.founded, t49.founded_earliest, t49.founded_latest,
        null, null
    from (select t48.* from actor t48 where t48.id = 'actors/wang-yi' and t48.founded_earliest > '0000-00-00' and t48.founded_earliest < '9999-99-99' and
        t48.founded_latest > '0000-00-00' and t48.founded_latest < '9999-99-99' and t48.founded_earliest >= '2024-04-01' order by t48.founded_earliest, t48.id
        limit 32) t49 union select 'actors/wang-yi', t51.id, t51.id, 'ended', t51.dissolved, t51.dissolved_earliest, t51.dissolved_latest, null, null
    from (select t50.* from actor t50 where t50.id = 'actors/wang-yi' and t50.dissolved_earliest > '0000-00-00' and t50.dissolved_earliest < '9999-99-99' and
        t50.dissolved_latest > '0000-00-00' and t50.dissolved_latest < '9999-99-99' and t50.dissolved_earliest >= '2024-04-01' order by t50.dissolved_earliest,
        t50.id limit 32) t51 union select 'actors/wang-yi', t53.id, t53.id, 'began', t53.formed, t53.formed_earliest, t53.formed_latest, null, null
    from (select t52.* from alliance t52 where t52.organisation_id = 'actors/wang-yi' and t52.formed_earliest > '0000-00-00' and t52.formed_earliest <
        '9999-99-99' and t52.formed_latest > '0000-00-00' and t52.formed_latest < '9999-99-99' and t52.formed_earliest >= '2024-04-01' order by
        t52.formed_earliest, t52.id limit 32) t53 union select 'actors/wang-yi', t55.id, t55.id, 'ended', t55.ended, t55.ended_earliest, t55.ended_latest, null,
        null
    from (select t54.* from alliance t54 where t54.organisation_id = 'actors/wang-yi' and t54.ended_earliest > '0000-00-00' and t54.ended_earliest <
        '9999-99-99' and t54.ended_latest > '0000-00-00' and t54.ended_latest < '9999-99-99' and t54.ended_earliest >= '2024-04-01' order by t54.ended_earliest,
        t54.id limit 32) t55 union select 'actors/wang-yi', t57.id, t57.id, 'began', t57.since, t57.since_earliest, t57.since_latest, null, null
    from (select t56.* from membership t56 where t56.actor_id = 'actors/wang-yi' and t56.since_earliest > '0000-00-00' and t56.since_earliest < '9999-99-99' and
        t56.since_latest > '0000-00-00' and t56.since_latest < '9999-99-99' and t56.since_earliest >= '2024-04-01' and t56.rank <> 'deprecated' order by
        t56.since_earliest, t56.id limit 32) t57 union select 'actors/wang-yi', t59.id, t59.id, 'ended', t59.until, t59.until_earliest, t59.until_latest, null,
        null
    from (select t58.* from membership t58 where t58.actor_id = 'actors/wang-yi' and t58.until_earliest > '0000-00-00' and t58.until_earliest < '9999-99-99' and
        t58.until_latest > '0000-00-00' and t58.until_latest < '9999-99-99' and t58.until_earliest >= '2024-04-01' and t58.rank <> 'deprecated' order by
        t58.until_earliest, t58.id limit 32) t59 union select 'actors/wang-yi', t61.id, t61.id, 'began', t61.since, t61.since_earliest, t61.since_latest, null,
        null
    from (select t60.* from obligation t60 where t60.obligor_id = 'actors/wang-yi' and t60.since_earliest > '0000-00-00' and t60.since_earliest < '9999-99-99'
        and t60.since_latest > '0000-00-00' and t60.since_latest < '9999-99-99' and t60.since_earliest >= '2024-04-01' and t60.rank <> 'deprecated' order by
        t60.since_earliest, t60.id limit 32) t61 union select 'actors/wang-yi', t63.id, t63.id, 'began', t63.since, t63.since_earliest, t63.since_latest, null,
        null
    from (select t62.* from obligation t62 where t62.beneficiary_id = 'actors/wang-yi' and t62.since_earliest > '0000-00-00' and t62.since_earliest <
        '9999-99-99' and t62.since_latest > '0000-00-00' and t62.since_latest < '9999-99-99' and t62.since_earliest >= '2024-04-01' and t62.rank <> 'deprecated'
        order by t62.since_earliest, t62.id limit 32) t63 union select 'actors/wang-yi', t65.id, t65.id, 'ended', t65.until, t65.until_earliest,
        t65.until_latest, null, null
    from (select t64.* from obligation t64 where t64.obligor_id = 'actors/wang-yi' and t64.until_earliest > '0000-00-00' and t64.until_earliest < '9999-99-99'
        and t64.until_latest > '0000-00-00' and t64.until_latest < '9999-99-99' and t64.until_earliest >= '2024-04-01' and t64.rank <> 'deprecated' order by
        t64.until_earliest, t64.id limit 32) t65 union select 'actors/wang-yi', t67.id, t67.id, 'ended', t67.until, t67.until_earliest, t67.until_latest, null,
        null
    from (select t66.* from obligation t66 where t66.beneficiary_id = 'actors/wang-yi' and t66.until_earliest > '0000-00-00' and t66.until_earliest <
        '9999-99-99' and t66.until_latest > '0000-00-00' and t66.until_latest < '9999-99-99' and t66.until_earliest >= '2024-04-01' and t66.rank <> 'deprecated'
        order by t66.until_earliest, t66.id limit 32) t67 union select 'actors/wang-yi', t69.meeting_id, t69.id, case t70.status when 'anticipated' then
        'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then
        'did_not_take_place' when 'alleged' then 'alleged' end, t70.start, t70.start_earliest, t70.start_latest, t70.status, t70.part_of_id
    from (select t68.* from participation t68 where t68.actor_id = 'actors/wang-yi' and t68.meeting_start_earliest > '0000-00-00' and t68.meeting_start_earliest
        < '9999-99-99' and t68.meeting_start_earliest >= '2024-04-01' and t68.rank <> 'deprecated' order by t68.meeting_start_earliest, t68.id limit 32) t69
        join meeting t70 on t70.id = t69.meeting_id union select 'actors/wang-yi', t72.meeting_id, t72.id, case t73.status when 'anticipated' then 'expected'
        when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place'
        when 'alleged' then 'alleged' end, t73.start, t73.start_earliest, t73.start_latest, t73.status, t73.part_of_id
    from (select t71.* from participation t71 where t71.represents_id = 'actors/wang-yi' and t71.meeting_start_earliest > '0000-00-00' and
        t71.meeting_start_earliest < '9999-99-99' and t71.meeting_start_earliest >= '2024-04-01' and t71.rank <> 'deprecated' order by
        t71.meeting_start_earliest, t71.id limit 32) t72 join meeting t73 on t73.id = t72.meeting_id union select 'actors/wang-yi', t75.id, t75.id, 'began',
        t75.since, t75.since_earliest, t75.since_latest, null, null
    from (select t74.* from relation t74 where t74.subject_id = 'actors/wang-yi' and t74.since_earliest > '0000-00-00' and t74.since_earliest < '9999-99-99' and
        t74.since_latest > '0000-00-00' and t74.since_latest < '9999-99-99' and t74.since_earliest >= '2024-04-01' and t74.rank <> 'deprecated' order by
        t74.since_earliest, t74.id limit 32) t75 union select 'actors/wang-yi', t77.id, t77.id, 'began', t77.since, t77.since_earliest, t77.since_latest, null,
        null
    from (select t76.* from relation t76 where t76.object_id = 'actors/wang-yi' and t76.since_earliest > '0000-00-00' and t76.since_earliest < '9999-99-99' and
        t76.since_latest > '0000-00-00' and t76.since_latest < '9999-99-99' and t76.since_earliest >= '2024-04-01' and t76.rank <> 'deprecated' order by
        t76.since_earliest, t76.id limit 32) t77 union select 'actors/wang-yi', t79.id, t79.id, 'ended', t79.until, t79.until_earliest, t79.until_latest, null,
        null
    from (select t78.* from relation t78 where t78.subject_id = 'actors/wang-yi' and t78.until_earliest > '0000-00-00' and t78.until_earliest < '9999-99-99' and
        t78.until_latest > '0000-00-00' and t78.until_latest < '9999-99-99' and t78.until_earliest >= '2024-04-01' and t78.rank <> 'deprecated' order by
        t78.until_earliest, t78.id limit 32) t79 union select 'actors/wang-yi', t81.id, t81.id, 'ended', t81.until, t81.until_earliest, t81.until_latest, null,
        null
    from (select t80.* from relation t80 where t80.object_id = 'actors/wang-yi' and t80.until_earliest > '0000-00-00' and t80.until_earliest < '9999-99-99' and
        t80.until_latest > '0000-00-00' and t80.until_latest < '9999-99-99' and t80.until_earliest >= '2024-04-01' and t80.rank <> 'deprecated' order by
        t80.until_earliest, t80.id limit 32) t81 union select 'actors/wang-yi', t83.id, t83.id, 'took_place', t83.date, t83.date_earliest, t83.date_latest,
        null, null
    from (select t82.* from statement t82 where t82.speaker_id = 'actors/wang-yi' and t82.date_earliest > '0000-00-00' and t82.date_earliest < '9999-99-99' and
        t82.date_earliest >= '2024-04-01' order by t82.date_earliest, t82.id limit 32) t83 union select 'actors/wang-yi', t85.id, t85.id, 'took_place',
        t85.date, t85.date_earliest, t85.date_latest, null, null
    from (select t84.* from statement t84 where t84.principal_id = 'actors/wang-yi' and t84.date_earliest > '0000-00-00' and t84.date_earliest < '9999-99-99'
        and t84.date_earliest >= '2024-04-01' order by t84.date_earliest, t84.id limit 32) t85 union select 'actors/wang-yi', t87.statement_id, t87.id,
        'took_place', t88.date, t88.date_earliest, t88.date_latest, null, null
    from (select t86.* from target t86 where t86.record_id = 'actors/wang-yi' and t86.statement_date_earliest > '0000-00-00' and t86.statement_date_earliest <
        '9999-99-99' and t86.statement_date_earliest >= '2024-04-01' and t86.rank <> 'deprecated' order by t86.statement_date_earliest, t86.id limit 32) t87
        join statement t88 on t88.id = t87.statement_id union select 'actors/wang-yi', t90.id, t90.id, 'began', t90.since, t90.since_earliest, t90.since_latest,
        null, null
    from (select t89.* from tenure t89 where t89.person_id = 'actors/wang-yi' and t89.since_earliest > '0000-00-00' and t89.since_earliest < '9999-99-99' and
        t89.since_latest > '0000-00-00' and t89.since_latest < '9999-99-99' and t89.since_earliest >= '2024-04-01' and t89.rank <> 'deprecated' order by
        t89.since_earliest, t89.id limit 32) t90 union select 'actors/wang-yi', t92.id, t92.id, 'ended', t92.until, t92.until_earliest, t92.until_latest, null,
        null
    from (select t91.* from tenure t91 where t91.person_id = 'actors/wang-yi' and t91.until_earliest > '0000-00-00' and t91.until_earliest < '9999-99-99' and
        t91.until_latest > '0000-00-00' and t91.until_latest < '9999-99-99' and t91.until_earliest >= '2024-04-01' and t91.rank <> 'deprecated' order by
        t91.until_earliest, t91.id limit 32) t92) select *
  from (select subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id, row_number() over (order by date_earliest,
      via_id, event_type, subject_id) from found order by date_earliest, via_id, event_type, subject_id limit 31) t2), told_citation2(id, revision, label, note,
      record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t97.id, t97.revision, t97.label, t97.note, t97.record_id, t97.document_id, t97.support_type, t97.value, t97.start_offset, t97.end_offset,
    t97.span_sha256, t97.page, t97.phrase, t97.prefix, t97.suffix, t97.field from citation t97 where true), p3 as materialized
(select t98.*, row_number() over (order by t98._place) as _n
  from (select timeline1.*,
    (select t96.id from told_citation2 t96 where t96.record_id = timeline1.via_id and t96.support_type = 'supports' order by t96.id limit 1) as citation_id from
        timeline1 where _place <= 30) t98), x4(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t106._told, ',')
      from (select t99._n as _n, printf(
          '{"date":%s,"event_type":"%s","status":%s,"record":{"id":"%s","record_kind":%s,"label":%s},"part_of":%s,"subject":{"id":"%s","record_kind":%s,"label":%s},"via":{"id":"%s","record_kind":%s,"label":%s},"citation":%s}'
          , case when t99.date is null then 'null' else '{"text":"' || t99.date || '","earliest":' || case t99.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t99.date_earliest || '"' end || ',"latest":' || case t99.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t99.date_latest || '"' end || '}' end, t99.event_type, case when t99.status is null then 'null' else '"' ||
          t99.status || '"' end, t100.id, json_quote(t100.record_kind), json_quote(t100.label), case when t101.id is null then 'null' else printf(
          '{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s}', t101.id, json_quote(t101.label), t101.kind, case when t101.start is null then 'null' else
          '{"text":"' || t101.start || '","earliest":' || case t101.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t101.start_earliest || '"' end || ',"latest":' || case t101.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t101.start_latest || '"' end || '}' end, case when t102.id is null then 'null' else '{"id":"' || t102.id || '","label":' || json_quote(t102.label) ||
          '}' end) end, t103.id, json_quote(t103.record_kind), json_quote(t103.label), t104.id, json_quote(t104.record_kind), json_quote(t104.label), case when
          t105.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t105.id, json_quote(t105.start_offset),
          json_quote(t105.end_offset), json_quote(t105.page), json_quote(t105.phrase)) end) as _told from p3 t99
        left join record t100 on t100.id = t99.record_id
        left join meeting t101 on t101.id = t99.part_of_id
        left join place t102 on t102.id = t101.place_id
        left join record t103 on t103.id = t99.subject_id
        left join record t104 on t104.id = t99.via_id
        left join citation t105 on t105.id = t99.citation_id order by _n limit 200) t106))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"entries":%s,"next":%s}',
        (select x4.json from x4), json_quote(t1.next))
      from (select
        (select lower(hex(date_earliest || ' ' || via_id || ' ' || event_type || ' ' || subject_id)) from timeline1 where _place = 30 and exists
          (select 1 from timeline1 where _place > 30)) as next where exists
        (select 1 from record t93 where t93.id = 'actors/sergey-lavrov' and t93.retired is null) and exists
        (select 1 from record t94 where t94.id = 'actors/wang-yi' and t94.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

with timeline1(subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id, _place) as materialized (with found(subject_id,
    record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id) as
  (select 'actors/sergey-lavrov', t4.id, t4.id, 'began', t4.founded, t4.founded_earliest, t4.founded_latest, null, null
    from (select t3.* from actor t3 where t3.id = 'actors/sergey-lavrov' and t3.founded_earliest > '0000-00-00' and t3.founded_earliest < '9999-99-99' and
        t3.founded_latest > '0000-00-00' and t3.founded_latest < '9999-99-99' and t3.founded_earliest >= '2024-04-01' order by t3.founded_earliest, t3.id limit
        32) t4 union select 'actors/sergey-lavrov', t6.id, t6.id, 'ended', t6.dissolved, t6.dissolved_earliest, t6.dissolved_latest, null, null
    from (select t5.* from actor t5 where t5.id = 'actors/sergey-lavrov' and t5.dissolved_earliest > '0000-00-00' and t5.dissolved_earliest < '9999-99-99' and
        t5.dissolved_latest > '0000-00-00' and t5.dissolved_latest < '9999-99-99' and t5.dissolved_earliest >= '2024-04-01' order by t5.dissolved_earliest,
        t5.id limit 32) t6 union select 'actors/sergey-lavrov', t8.id, t8.id, 'began', t8.formed, t8.formed_earliest, t8.formed_latest, null, null
    from (select t7.* from alliance t7 where t7.organisation_id = 'actors/sergey-lavrov' and t7.formed_earliest > '0000-00-00' and t7.formed_earliest <
        '9999-99-99' and t7.formed_latest > '0000-00-00' and t7.formed_latest < '9999-99-99' and t7.formed_earliest >= '2024-04-01' order by t7.formed_earliest,
        t7.id limit 32) t8 union select 'actors/sergey-lavrov', t10.id, t10.id, 'ended', t10.ended, t10.ended_earliest, t10.ended_latest, null, null
    from (select t9.* from alliance t9 where t9.organisation_id = 'actors/sergey-lavrov' and t9.ended_earliest > '0000-00-00' and t9.ended_earliest <
        '9999-99-99' and t9.ended_latest > '0000-00-00' and t9.ended_latest < '9999-99-99' and t9.ended_earliest >= '2024-04-01' order by t9.ended_earliest,
        t9.id limit 32) t10 union select 'actors/sergey-lavrov', t12.id, t12.id, 'began', t12.since, t12.since_earliest, t12.since_latest, null, null
    from (select t11.* from membership t11 where t11.actor_id = 'actors/sergey-lavrov' and t11.since_earliest > '0000-00-00' and t11.since_earliest <
        '9999-99-99' and t11.since_latest > '0000-00-00' and t11.since_latest < '9999-99-99' and t11.since_earliest >= '2024-04-01' and t11.rank <> 'deprecated'
        order by t11.since_earliest, t11.id limit 32) t12 union select 'actors/sergey-lavrov', t14.id, t14.id, 'ended', t14.until, t14.until_earliest,
        t14.until_latest, null, null
    from (select t13.* from membership t13 where t13.actor_id = 'actors/sergey-lavrov' and t13.until_earliest > '0000-00-00' and t13.until_earliest <
        '9999-99-99' and t13.until_latest > '0000-00-00' and t13.until_latest < '9999-99-99' and t13.until_earliest >= '2024-04-01' and t13.rank <> 'deprecated'
        order by t13.until_earliest, t13.id limit 32) t14 union select 'actors/sergey-lavrov', t16.id, t16.id, 'began', t16.since, t16.since_earliest,
        t16.since_latest, null, null
    from (select t15.* from obligation t15 where t15.obligor_id = 'actors/sergey-lavrov' and t15.since_earliest > '0000-00-00' and t15.since_earliest <
        '9999-99-99' and t15.since_latest > '0000-00-00' and t15.since_latest < '9999-99-99' and t15.since_earliest >= '2024-04-01' and t15.rank <> 'deprecated'
        order by t15.since_earliest, t15.id limit 32) t16 union select 'actors/sergey-lavrov', t18.id, t18.id, 'began', t18.since, t18.since_earliest,
        t18.since_latest, null, null
    from (select t17.* from obligation t17 where t17.beneficiary_id = 'actors/sergey-lavrov' and t17.since_earliest > '0000-00-00' and t17.since_earliest <
        '9999-99-99' and t17.since_latest > '0000-00-00' and t17.since_latest < '9999-99-99' and t17.since_earliest >= '2024-04-01' and t17.rank <> 'deprecated'
        order by t17.since_earliest, t17.id limit 32) t18 union select 'actors/sergey-lavrov', t20.id, t20.id, 'ended', t20.until, t20.until_earliest,
        t20.until_latest, null, null
    from (select t19.* from obligation t19 where t19.obligor_id = 'actors/sergey-lavrov' and t19.until_earliest > '0000-00-00' and t19.until_earliest <
        '9999-99-99' and t19.until_latest > '0000-00-00' and t19.until_latest < '9999-99-99' and t19.until_earliest >= '2024-04-01' and t19.rank <> 'deprecated'
        order by t19.until_earliest, t19.id limit 32) t20 union select 'actors/sergey-lavrov', t22.id, t22.id, 'ended', t22.until, t22.until_earliest,
        t22.until_latest, null, null
    from (select t21.* from obligation t21 where t21.beneficiary_id = 'actors/sergey-lavrov' and t21.until_earliest > '0000-00-00' and t21.until_earliest <
        '9999-99-99' and t21.until_latest > '0000-00-00' and t21.until_latest < '9999-99-99' and t21.until_earliest >= '2024-04-01' and t21.rank <> 'deprecated'
        order by t21.until_earliest, t21.id limit 32) t22 union select 'actors/sergey-lavrov', t24.meeting_id, t24.id, case t25.status when 'anticipated' then
        'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then
        'did_not_take_place' when 'alleged' then 'alleged' end, t25.start, t25.start_earliest, t25.start_latest, t25.status, t25.part_of_id
    from (select t23.* from participation t23 where t23.actor_id = 'actors/sergey-lavrov' and t23.meeting_start_earliest > '0000-00-00' and
        t23.meeting_start_earliest < '9999-99-99' and t23.meeting_start_earliest >= '2024-04-01' and t23.rank <> 'deprecated' order by
        t23.meeting_start_earliest, t23.id limit 32) t24 join meeting t25 on t25.id = t24.meeting_id union select 'actors/sergey-lavrov', t27.meeting_id,
        t27.id, case t28.status when 'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then
        'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t28.start, t28.start_earliest, t28.start_latest,
        t28.status, t28.part_of_id
    from (select t26.* from participation t26 where t26.represents_id = 'actors/sergey-lavrov' and t26.meeting_start_earliest > '0000-00-00' and
        t26.meeting_start_earliest < '9999-99-99' and t26.meeting_start_earliest >= '2024-04-01' and t26.rank <> 'deprecated' order by
        t26.meeting_start_earliest, t26.id limit 32) t27 join meeting t28 on t28.id = t27.meeting_id union select 'actors/sergey-lavrov', t30.id, t30.id,
        'began', t30.since, t30.since_earliest, t30.since_latest, null, null
    from (select t29.* from relation t29 where t29.subject_id = 'actors/sergey-lavrov' and t29.since_earliest > '0000-00-00' and t29.since_earliest <
        '9999-99-99' and t29.since_latest > '0000-00-00' and t29.since_latest < '9999-99-99' and t29.since_earliest >= '2024-04-01' and t29.rank <> 'deprecated'
        order by t29.since_earliest, t29.id limit 32) t30 union select 'actors/sergey-lavrov', t32.id, t32.id, 'began', t32.since, t32.since_earliest,
        t32.since_latest, null, null
    from (select t31.* from relation t31 where t31.object_id = 'actors/sergey-lavrov' and t31.since_earliest > '0000-00-00' and t31.since_earliest <
        '9999-99-99' and t31.since_latest > '0000-00-00' and t31.since_latest < '9999-99-99' and t31.since_earliest >= '2024-04-01' and t31.rank <> 'deprecated'
        order by t31.since_earliest, t31.id limit 32) t32 union select 'actors/sergey-lavrov', t34.id, t34.id, 'ended', t34.until, t34.until_earliest,
        t34.until_latest, null, null
    from (select t33.* from relation t33 where t33.subject_id = 'actors/sergey-lavrov' and t33.until_earliest > '0000-00-00' and t33.until_earliest <
        '9999-99-99' and t33.until_latest > '0000-00-00' and t33.until_latest < '9999-99-99' and t33.until_earliest >= '2024-04-01' and t33.rank <> 'deprecated'
        order by t33.until_earliest, t33.id limit 32) t34 union select 'actors/sergey-lavrov', t36.id, t36.id, 'ended', t36.until, t36.until_earliest,
        t36.until_latest, null, null
    from (select t35.* from relation t35 where t35.object_id = 'actors/sergey-lavrov' and t35.until_earliest > '0000-00-00' and t35.until_earliest <
        '9999-99-99' and t35.until_latest > '0000-00-00' and t35.until_latest < '9999-99-99' and t35.until_earliest >= '2024-04-01' and t35.rank <> 'deprecated'
        order by t35.until_earliest, t35.id limit 32) t36 union select 'actors/sergey-lavrov', t38.id, t38.id, 'took_place', t38.date, t38.date_earliest,
        t38.date_latest, null, null
    from (select t37.* from statement t37 where t37.speaker_id = 'actors/sergey-lavrov' and t37.date_earliest > '0000-00-00' and t37.date_earliest <
        '9999-99-99' and t37.date_earliest >= '2024-04-01' order by t37.date_earliest, t37.id limit 32) t38 union select 'actors/sergey-lavrov', t40.id, t40.id,
        'took_place', t40.date, t40.date_earliest, t40.date_latest, null, null
    from (select t39.* from statement t39 where t39.principal_id = 'actors/sergey-lavrov' and t39.date_earliest > '0000-00-00' and t39.date_earliest <
        '9999-99-99' and t39.date_earliest >= '2024-04-01' order by t39.date_earliest, t39.id limit 32) t40 union select 'actors/sergey-lavrov',
        t42.statement_id, t42.id, 'took_place', t43.date, t43.date_earliest, t43.date_latest, null, null
    from (select t41.* from target t41 where t41.record_id = 'actors/sergey-lavrov' and t41.statement_date_earliest > '0000-00-00' and
        t41.statement_date_earliest < '9999-99-99' and t41.statement_date_earliest >= '2024-04-01' and t41.rank <> 'deprecated' order by
        t41.statement_date_earliest, t41.id limit 32) t42 join statement t43 on t43.id = t42.statement_id union select 'actors/sergey-lavrov', t45.id, t45.id,
        'began', t45.since, t45.since_earliest, t45.since_latest, null, null
    from (select t44.* from tenure t44 where t44.person_id = 'actors/sergey-lavrov' and t44.since_earliest > '0000-00-00' and t44.since_earliest < '9999-99-99'
        and t44.since_latest > '0000-00-00' and t44.since_latest < '9999-99-99' and t44.since_earliest >= '2024-04-01' and t44.rank <> 'deprecated' order by
        t44.since_earliest, t44.id limit 32) t45 union select 'actors/sergey-lavrov', t47.id, t47.id, 'ended', t47.until, t47.until_earliest, t47.until_latest,
        null, null
    from (select t46.* from tenure t46 where t46.person_id = 'actors/sergey-lavrov' and t46.until_earliest > '0000-00-00' and t46.until_earliest < '9999-99-99'
        and t46.until_latest > '0000-00-00' and t46.until_latest < '9999-99-99' and t46.until_earliest >= '2024-04-01' and t46.rank <> 'deprecated' order by
        t46.until_earliest, t46.id limit 32) t47 union select 'actors/wang-yi', t49.id, t49.id, 'began', t49.founded, t49.founded_earliest, t49.founded_latest,
        null, null
    from (select t48.* from actor t48 where t48.id = 'actors/wang-yi' and t48.founded_earliest > '0000-00-00' and t48.founded_earliest < '9999-99-99' and
        t48.founded_latest > '0000-00-00' and t48.founded_latest < '9999-99-99' and t48.founded_earliest >= '2024-04-01' order by t48.founded_earliest, t48.id
        limit 32) t49 union select 'actors/wang-yi', t51.id, t51.id, 'ended', t51.dissolved, t51.dissolved_earliest, t51.dissolved_latest, null, null
    from (select t50.* from actor t50 where t50.id = 'actors/wang-yi' and t50.dissolved_earliest > '0000-00-00' and t50.dissolved_earliest < '9999-99-99' and
        t50.dissolved_latest > '0000-00-00' and t50.dissolved_latest < '9999-99-99' and t50.dissolved_earliest >= '2024-04-01' order by t50.dissolved_earliest,
        t50.id limit 32) t51 union select 'actors/wang-yi', t53.id, t53.id, 'began', t53.formed, t53.formed_earliest, t53.formed_latest, null, null
    from (select t52.* from alliance t52 where t52.organisation_id = 'actors/wang-yi' and t52.formed_earliest > '0000-00-00' and t52.formed_earliest <
        '9999-99-99' and t52.formed_latest > '0000-00-00' and t52.formed_latest < '9999-99-99' and t52.formed_earliest >= '2024-04-01' order by
        t52.formed_earliest, t52.id limit 32) t53 union select 'actors/wang-yi', t55.id, t55.id, 'ended', t55.ended, t55.ended_earliest, t55.ended_latest, null,
        null
    from (select t54.* from alliance t54 where t54.organisation_id = 'actors/wang-yi' and t54.ended_earliest > '0000-00-00' and t54.ended_earliest <
        '9999-99-99' and t54.ended_latest > '0000-00-00' and t54.ended_latest < '9999-99-99' and t54.ended_earliest >= '2024-04-01' order by t54.ended_earliest,
        t54.id limit 32) t55 union select 'actors/wang-yi', t57.id, t57.id, 'began', t57.since, t57.since_earliest, t57.since_latest, null, null
    from (select t56.* from membership t56 where t56.actor_id = 'actors/wang-yi' and t56.since_earliest > '0000-00-00' and t56.since_earliest < '9999-99-99' and
        t56.since_latest > '0000-00-00' and t56.since_latest < '9999-99-99' and t56.since_earliest >= '2024-04-01' and t56.rank <> 'deprecated' order by
        t56.since_earliest, t56.id limit 32) t57 union select 'actors/wang-yi', t59.id, t59.id, 'ended', t59.until, t59.until_earliest, t59.until_latest, null,
        null
    from (select t58.* from membership t58 where t58.actor_id = 'actors/wang-yi' and t58.until_earliest > '0000-00-00' and t58.until_earliest < '9999-99-99' and
        t58.until_latest > '0000-00-00' and t58.until_latest < '9999-99-99' and t58.until_earliest >= '2024-04-01' and t58.rank <> 'deprecated' order by
        t58.until_earliest, t58.id limit 32) t59 union select 'actors/wang-yi', t61.id, t61.id, 'began', t61.since, t61.since_earliest, t61.since_latest, null,
        null
    from (select t60.* from obligation t60 where t60.obligor_id = 'actors/wang-yi' and t60.since_earliest > '0000-00-00' and t60.since_earliest < '9999-99-99'
        and t60.since_latest > '0000-00-00' and t60.since_latest < '9999-99-99' and t60.since_earliest >= '2024-04-01' and t60.rank <> 'deprecated' order by
        t60.since_earliest, t60.id limit 32) t61 union select 'actors/wang-yi', t63.id, t63.id, 'began', t63.since, t63.since_earliest, t63.since_latest, null,
        null
    from (select t62.* from obligation t62 where t62.beneficiary_id = 'actors/wang-yi' and t62.since_earliest > '0000-00-00' and t62.since_earliest <
        '9999-99-99' and t62.since_latest > '0000-00-00' and t62.since_latest < '9999-99-99' and t62.since_earliest >= '2024-04-01' and t62.rank <> 'deprecated'
        order by t62.since_earliest, t62.id limit 32) t63 union select 'actors/wang-yi', t65.id, t65.id, 'ended', t65.until, t65.until_earliest,
        t65.until_latest, null, null
    from (select t64.* from obligation t64 where t64.obligor_id = 'actors/wang-yi' and t64.until_earliest > '0000-00-00' and t64.until_earliest < '9999-99-99'
        and t64.until_latest > '0000-00-00' and t64.until_latest < '9999-99-99' and t64.until_earliest >= '2024-04-01' and t64.rank <> 'deprecated' order by
        t64.until_earliest, t64.id limit 32) t65 union select 'actors/wang-yi', t67.id, t67.id, 'ended', t67.until, t67.until_earliest, t67.until_latest, null,
        null
    from (select t66.* from obligation t66 where t66.beneficiary_id = 'actors/wang-yi' and t66.until_earliest > '0000-00-00' and t66.until_earliest <
        '9999-99-99' and t66.until_latest > '0000-00-00' and t66.until_latest < '9999-99-99' and t66.until_earliest >= '2024-04-01' and t66.rank <> 'deprecated'
        order by t66.until_earliest, t66.id limit 32) t67 union select 'actors/wang-yi', t69.meeting_id, t69.id, case t70.status when 'anticipated' then
        'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then
        'did_not_take_place' when 'alleged' then 'alleged' end, t70.start, t70.start_earliest, t70.start_latest, t70.status, t70.part_of_id
    from (select t68.* from participation t68 where t68.actor_id = 'actors/wang-yi' and t68.meeting_start_earliest > '0000-00-00' and t68.meeting_start_earliest
        < '9999-99-99' and t68.meeting_start_earliest >= '2024-04-01' and t68.rank <> 'deprecated' order by t68.meeting_start_earliest, t68.id limit 32) t69
        join meeting t70 on t70.id = t69.meeting_id union select 'actors/wang-yi', t72.meeting_id, t72.id, case t73.status when 'anticipated' then 'expected'
        when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place'
        when 'alleged' then 'alleged' end, t73.start, t73.start_earliest, t73.start_latest, t73.status, t73.part_of_id
    from (select t71.* from participation t71 where t71.represents_id = 'actors/wang-yi' and t71.meeting_start_earliest > '0000-00-00' and
        t71.meeting_start_earliest < '9999-99-99' and t71.meeting_start_earliest >= '2024-04-01' and t71.rank <> 'deprecated' order by
        t71.meeting_start_earliest, t71.id limit 32) t72 join meeting t73 on t73.id = t72.meeting_id union select 'actors/wang-yi', t75.id, t75.id, 'began',
        t75.since, t75.since_earliest, t75.since_latest, null, null
    from (select t74.* from relation t74 where t74.subject_id = 'actors/wang-yi' and t74.since_earliest > '0000-00-00' and t74.since_earliest < '9999-99-99' and
        t74.since_latest > '0000-00-00' and t74.since_latest < '9999-99-99' and t74.since_earliest >= '2024-04-01' and t74.rank <> 'deprecated' order by
        t74.since_earliest, t74.id limit 32) t75 union select 'actors/wang-yi', t77.id, t77.id, 'began', t77.since, t77.since_earliest, t77.since_latest, null,
        null
    from (select t76.* from relation t76 where t76.object_id = 'actors/wang-yi' and t76.since_earliest > '0000-00-00' and t76.since_earliest < '9999-99-99' and
        t76.since_latest > '0000-00-00' and t76.since_latest < '9999-99-99' and t76.since_earliest >= '2024-04-01' and t76.rank <> 'deprecated' order by
        t76.since_earliest, t76.id limit 32) t77 union select 'actors/wang-yi', t79.id, t79.id, 'ended', t79.until, t79.until_earliest, t79.until_latest, null,
        null
    from (select t78.* from relation t78 where t78.subject_id = 'actors/wang-yi' and t78.until_earliest > '0000-00-00' and t78.until_earliest < '9999-99-99' and
        t78.until_latest > '0000-00-00' and t78.until_latest < '9999-99-99' and t78.until_earliest >= '2024-04-01' and t78.rank <> 'deprecated' order by
        t78.until_earliest, t78.id limit 32) t79 union select 'actors/wang-yi', t81.id, t81.id, 'ended', t81.until, t81.until_earliest, t81.until_latest, null,
        null
    from (select t80.* from relation t80 where t80.object_id = 'actors/wang-yi' and t80.until_earliest > '0000-00-00' and t80.until_earliest < '9999-99-99' and
        t80.until_latest > '0000-00-00' and t80.until_latest < '9999-99-99' and t80.until_earliest >= '2024-04-01' and t80.rank <> 'deprecated' order by
        t80.until_earliest, t80.id limit 32) t81 union select 'actors/wang-yi', t83.id, t83.id, 'took_place', t83.date, t83.date_earliest, t83.date_latest,
        null, null
    from (select t82.* from statement t82 where t82.speaker_id = 'actors/wang-yi' and t82.date_earliest > '0000-00-00' and t82.date_earliest < '9999-99-99' and
        t82.date_earliest >= '2024-04-01' order by t82.date_earliest, t82.id limit 32) t83 union select 'actors/wang-yi', t85.id, t85.id, 'took_place',
        t85.date, t85.date_earliest, t85.date_latest, null, null
    from (select t84.* from statement t84 where t84.principal_id = 'actors/wang-yi' and t84.date_earliest > '0000-00-00' and t84.date_earliest < '9999-99-99'
        and t84.date_earliest >= '2024-04-01' order by t84.date_earliest, t84.id limit 32) t85 union select 'actors/wang-yi', t87.statement_id, t87.id,
        'took_place', t88.date, t88.date_earliest, t88.date_latest, null, null
    from (select t86.* from target t86 where t86.record_id = 'actors/wang-yi' and t86.statement_date_earliest > '0000-00-00' and t86.statement_date_earliest <
        '9999-99-99' and t86.statement_date_earliest >= '2024-04-01' and t86.rank <> 'deprecated' order by t86.statement_date_earliest, t86.id limit 32) t87
        join statement t88 on t88.id = t87.statement_id union select 'actors/wang-yi', t90.id, t90.id, 'began', t90.since, t90.since_earliest, t90.since_latest,
        null, null
    from (select t89.* from tenure t89 where t89.person_id = 'actors/wang-yi' and t89.since_earliest > '0000-00-00' and t89.since_earliest < '9999-99-99' and
        t89.since_latest > '0000-00-00' and t89.since_latest < '9999-99-99' and t89.since_earliest >= '2024-04-01' and t89.rank <> 'deprecated' order by
        t89.since_earliest, t89.id limit 32) t90 union select 'actors/wang-yi', t92.id, t92.id, 'ended', t92.until, t92.until_earliest, t92.until_latest, null,
        null
    from (select t91.* from tenure t91 where t91.person_id = 'actors/wang-yi' and t91.until_earliest > '0000-00-00' and t91.until_earliest < '9999-99-99' and
        t91.until_latest > '0000-00-00' and t91.until_latest < '9999-99-99' and t91.until_earliest >= '2024-04-01' and t91.rank <> 'deprecated' order by
        t91.until_earliest, t91.id limit 32) t92) select *
  from (select subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id, row_number() over (order by date_earliest,
      via_id, event_type, subject_id) from found order by date_earliest, via_id, event_type, subject_id limit 31) t2), told_citation2(id, revision, label, note,
      record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t97.id, t97.revision, t97.label, t97.note, t97.record_id, t97.document_id, t97.support_type, t97.value, t97.start_offset, t97.end_offset,
    t97.span_sha256, t97.page, t97.phrase, t97.prefix, t97.suffix, t97.field from citation t97 where true), p3 as materialized
(select t98.*, row_number() over (order by t98._place) as _n
  from (select timeline1.*,
    (select t96.id from told_citation2 t96 where t96.record_id = timeline1.via_id and t96.support_type = 'supports' order by t96.id limit 1) as citation_id from
        timeline1 where _place <= 30) t98), x4(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t106._told, ',')
      from (select t99._n as _n, printf(
          '{"date":%s,"eventType":"%s","status":%s,"partOf":%s,"record":{"id":"%s","recordKind":%s,"label":%s},"subject":{"id":"%s","recordKind":%s,"label":%s},"via":{"id":"%s","recordKind":%s,"label":%s},"citation":%s}'
          , case when t99.date is null then 'null' else '{"text":"' || t99.date || '","earliest":' || case t99.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t99.date_earliest || '"' end || ',"latest":' || case t99.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t99.date_latest || '"' end || '}' end, upper(t99.event_type), case when t99.status is null then 'null' else '"'
          || upper(t99.status) || '"' end, case when t100.id is null then 'null' else printf('{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s}',
          t100.id, json_quote(t100.label), upper(t100.kind), case when t100.start is null then 'null' else '{"text":"' || t100.start || '","earliest":' || case
          t100.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t100.start_earliest || '"' end || ',"latest":' || case
          t100.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t100.start_latest || '"' end || '}' end, case when t101.id
          is null then 'null' else '{"id":"' || t101.id || '","label":' || json_quote(t101.label) || '}' end) end, t102.id, json_quote(upper(t102.record_kind)),
          json_quote(t102.label), t103.id, json_quote(upper(t103.record_kind)), json_quote(t103.label), t104.id, json_quote(upper(t104.record_kind)),
          json_quote(t104.label), case when t105.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}',
          t105.id, json_quote(t105.start_offset), json_quote(t105.end_offset), json_quote(t105.page), json_quote(t105.phrase)) end) as _told from p3 t99
        left join meeting t100 on t100.id = t99.part_of_id
        left join place t101 on t101.id = t100.place_id
        left join record t102 on t102.id = t99.record_id
        left join record t103 on t103.id = t99.subject_id
        left join record t104 on t104.id = t99.via_id
        left join citation t105 on t105.id = t99.citation_id order by _n limit 200) t106))) select printf(
            '{"data":{"timeline":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"entries":%s,"next":%s}',
        (select x4.json from x4), json_quote(t1.next))
      from (select
        (select lower(hex(date_earliest || ' ' || via_id || ' ' || event_type || ' ' || subject_id)) from timeline1 where _place = 30 and exists
          (select 1 from timeline1 where _place > 30)) as next where exists
        (select 1 from record t93 where t93.id = 'actors/sergey-lavrov' and t93.retired is null) and exists
        (select 1 from record t94 where t94.id = 'actors/wang-yi' and t94.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

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
    from (select t11.* from citation t11 where t11.record_id = 'actors/sergey-lavrov' and t11.since_earliest > '0000-00-00' and t11.since_earliest <
        '9999-99-99' and t11.since_latest > '0000-00-00' and t11.since_latest < '9999-99-99' and t11.since_earliest >= '2024-04-01' order by t11.since_earliest,
        t11.id limit 32) t12 union select 'actors/sergey-lavrov', t14.id, t14.id, 'ended', t14.until, t14.until_earliest, t14.until_latest, null, null
    from (select t13.* from citation t13 where t13.record_id = 'actors/sergey-lavrov' and t13.until_earliest > '0000-00-00' and t13.until_earliest <
        '9999-99-99' and t13.until_latest > '0000-00-00' and t13.until_latest < '9999-99-99' and t13.until_earliest >= '2024-04-01' order by t13.until_earliest,
        t13.id limit 32) t14 union select 'actors/sergey-lavrov', t16.id, t16.id, 'began', t16.since, t16.since_earliest, t16.since_latest, null, null
    from (select t15.* from membership t15 where t15.actor_id = 'actors/sergey-lavrov' and t15.since_earliest > '0000-00-00' and t15.since_earliest <
        '9999-99-99' and t15.since_latest > '0000-00-00' and t15.since_latest < '9999-99-99' and t15.since_earliest >= '2024-04-01' and t15.rank <> 'deprecated'
        order by t15.since_earliest, t15.id limit 32) t16 union select 'actors/sergey-lavrov', t18.id, t18.id, 'ended', t18.until, t18.until_earliest,
        t18.until_latest, null, null
    from (select t17.* from membership t17 where t17.actor_id = 'actors/sergey-lavrov' and t17.until_earliest > '0000-00-00' and t17.until_earliest <
        '9999-99-99' and t17.until_latest > '0000-00-00' and t17.until_latest < '9999-99-99' and t17.until_earliest >= '2024-04-01' and t17.rank <> 'deprecated'
        order by t17.until_earliest, t17.id limit 32) t18 union select 'actors/sergey-lavrov', t20.id, t20.id, 'began', t20.since, t20.since_earliest,
        t20.since_latest, null, null
    from (select t19.* from obligation t19 where t19.obligor_id = 'actors/sergey-lavrov' and t19.since_earliest > '0000-00-00' and t19.since_earliest <
        '9999-99-99' and t19.since_latest > '0000-00-00' and t19.since_latest < '9999-99-99' and t19.since_earliest >= '2024-04-01' and t19.rank <> 'deprecated'
        order by t19.since_earliest, t19.id limit 32) t20 union select 'actors/sergey-lavrov', t22.id, t22.id, 'began', t22.since, t22.since_earliest,
        t22.since_latest, null, null
    from (select t21.* from obligation t21 where t21.beneficiary_id = 'actors/sergey-lavrov' and t21.since_earliest > '0000-00-00' and t21.since_earliest <
        '9999-99-99' and t21.since_latest > '0000-00-00' and t21.since_latest < '9999-99-99' and t21.since_earliest >= '2024-04-01' and t21.rank <> 'deprecated'
        order by t21.since_earliest, t21.id limit 32) t22 union select 'actors/sergey-lavrov', t24.id, t24.id, 'ended', t24.until, t24.until_earliest,
        t24.until_latest, null, null
    from (select t23.* from obligation t23 where t23.obligor_id = 'actors/sergey-lavrov' and t23.until_earliest > '0000-00-00' and t23.until_earliest <
        '9999-99-99' and t23.until_latest > '0000-00-00' and t23.until_latest < '9999-99-99' and t23.until_earliest >= '2024-04-01' and t23.rank <> 'deprecated'
        order by t23.until_earliest, t23.id limit 32) t24 union select 'actors/sergey-lavrov', t26.id, t26.id, 'ended', t26.until, t26.until_earliest,
        t26.until_latest, null, null
    from (select t25.* from obligation t25 where t25.beneficiary_id = 'actors/sergey-lavrov' and t25.until_earliest > '0000-00-00' and t25.until_earliest <
        '9999-99-99' and t25.until_latest > '0000-00-00' and t25.until_latest < '9999-99-99' and t25.until_earliest >= '2024-04-01' and t25.rank <> 'deprecated'
        order by t25.until_earliest, t25.id limit 32) t26 union select 'actors/sergey-lavrov', t28.meeting_id, t28.id, case t29.status when 'anticipated' then
        'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then
        'did_not_take_place' when 'alleged' then 'alleged' end, t29.start, t29.start_earliest, t29.start_latest, t29.status, t29.part_of_id
    from (select t27.* from participation t27 where t27.actor_id = 'actors/sergey-lavrov' and t27.meeting_start_earliest > '0000-00-00' and
        t27.meeting_start_earliest < '9999-99-99' and t27.meeting_start_earliest >= '2024-04-01' and t27.rank <> 'deprecated' order by
        t27.meeting_start_earliest, t27.id limit 32) t28 join meeting t29 on t29.id = t28.meeting_id union select 'actors/sergey-lavrov', t31.meeting_id,
        t31.id, case t32.status when 'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then
        'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t32.start, t32.start_earliest, t32.start_latest,
        t32.status, t32.part_of_id
    from (select t30.* from participation t30 where t30.represents_id = 'actors/sergey-lavrov' and t30.meeting_start_earliest > '0000-00-00' and
        t30.meeting_start_earliest < '9999-99-99' and t30.meeting_start_earliest >= '2024-04-01' and t30.rank <> 'deprecated' order by
        t30.meeting_start_earliest, t30.id limit 32) t31 join meeting t32 on t32.id = t31.meeting_id union select 'actors/sergey-lavrov', t34.id, t34.id,
        'began', t34.since, t34.since_earliest, t34.since_latest, null, null
    from (select t33.* from relation t33 where t33.subject_id = 'actors/sergey-lavrov' and t33.since_earliest > '0000-00-00' and t33.since_earliest <
        '9999-99-99' and t33.since_latest > '0000-00-00' and t33.since_latest < '9999-99-99' and t33.since_earliest >= '2024-04-01' and t33.rank <> 'deprecated'
        order by t33.since_earliest, t33.id limit 32) t34 union select 'actors/sergey-lavrov', t36.id, t36.id, 'began', t36.since, t36.since_earliest,
        t36.since_latest, null, null
    from (select t35.* from relation t35 where t35.object_id = 'actors/sergey-lavrov' and t35.since_earliest > '0000-00-00' and t35.since_earliest <
        '9999-99-99' and t35.since_latest > '0000-00-00' and t35.since_latest < '9999-99-99' and t35.since_earliest >= '2024-04-01' and t35.rank <> 'deprecated'
        order by t35.since_earliest, t35.id limit 32) t36 union select 'actors/sergey-lavrov', t38.id, t38.id, 'ended', t38.until, t38.until_earliest,
        t38.until_latest, null, null
    from (select t37.* from relation t37 where t37.subject_id = 'actors/sergey-lavrov' and t37.until_earliest > '0000-00-00' and t37.until_earliest <
        '9999-99-99' and t37.until_latest > '0000-00-00' and t37.until_latest < '9999-99-99' and t37.until_earliest >= '2024-04-01' and t37.rank <> 'deprecated'
        order by t37.until_earliest, t37.id limit 32) t38 union select 'actors/sergey-lavrov', t40.id, t40.id, 'ended', t40.until, t40.until_earliest,
        t40.until_latest, null, null
    from (select t39.* from relation t39 where t39.object_id = 'actors/sergey-lavrov' and t39.until_earliest > '0000-00-00' and t39.until_earliest <
        '9999-99-99' and t39.until_latest > '0000-00-00' and t39.until_latest < '9999-99-99' and t39.until_earliest >= '2024-04-01' and t39.rank <> 'deprecated'
        order by t39.until_earliest, t39.id limit 32) t40 union select 'actors/sergey-lavrov', t42.id, t42.id, 'took_place', t42.date, t42.date_earliest,
        t42.date_latest, null, null
    from (select t41.* from statement t41 where t41.speaker_id = 'actors/sergey-lavrov' and t41.date_earliest > '0000-00-00' and t41.date_earliest <
        '9999-99-99' and t41.date_earliest >= '2024-04-01' order by t41.date_earliest, t41.id limit 32) t42 union select 'actors/sergey-lavrov', t44.id, t44.id,
        'took_place', t44.date, t44.date_earliest, t44.date_latest, null, null
    from (select t43.* from statement t43 where t43.principal_id = 'actors/sergey-lavrov' and t43.date_earliest > '0000-00-00' and t43.date_earliest <
        '9999-99-99' and t43.date_earliest >= '2024-04-01' order by t43.date_earliest, t43.id limit 32) t44 union select 'actors/sergey-lavrov',
        t46.statement_id, t46.id, 'took_place', t47.date, t47.date_earliest, t47.date_latest, null, null
    from (select t45.* from target t45 where t45.record_id = 'actors/sergey-lavrov' and t45.statement_date_earliest > '0000-00-00' and
        t45.statement_date_earliest < '9999-99-99' and t45.statement_date_earliest >= '2024-04-01' and t45.rank <> 'deprecated' order by
        t45.statement_date_earliest, t45.id limit 32) t46 join statement t47 on t47.id = t46.statement_id union select 'actors/sergey-lavrov', t49.id, t49.id,
        'began', t49.since, t49.since_earliest, t49.since_latest, null, null
    from (select t48.* from tenure t48 where t48.person_id = 'actors/sergey-lavrov' and t48.since_earliest > '0000-00-00' and t48.since_earliest < '9999-99-99'
        and t48.since_latest > '0000-00-00' and t48.since_latest < '9999-99-99' and t48.since_earliest >= '2024-04-01' and t48.rank <> 'deprecated' order by
        t48.since_earliest, t48.id limit 32) t49 union select 'actors/sergey-lavrov', t51.id, t51.id, 'ended', t51.until, t51.until_earliest, t51.until_latest,
        null, null
    from (select t50.* from tenure t50 where t50.person_id = 'actors/sergey-lavrov' and t50.until_earliest > '0000-00-00' and t50.until_earliest < '9999-99-99'
        and t50.until_latest > '0000-00-00' and t50.until_latest < '9999-99-99' and t50.until_earliest >= '2024-04-01' and t50.rank <> 'deprecated' order by
        t50.until_earliest, t50.id limit 32) t51 union select 'actors/wang-yi', t53.id, t53.id, 'began', t53.founded, t53.founded_earliest, t53.founded_latest,
        null, null
    from (select t52.* from actor t52 where t52.id = 'actors/wang-yi' and t52.founded_earliest > '0000-00-00' and t52.founded_earliest < '9999-99-99' and
        t52.founded_latest > '0000-00-00' and t52.founded_latest < '9999-99-99' and t52.founded_earliest >= '2024-04-01' order by t52.founded_earliest, t52.id
        limit 32) t53 union select 'actors/wang-yi', t55.id, t55.id, 'ended', t55.dissolved, t55.dissolved_earliest, t55.dissolved_latest, null, null
    from (select t54.* from actor t54 where t54.id = 'actors/wang-yi' and t54.dissolved_earliest > '0000-00-00' and t54.dissolved_earliest < '9999-99-99' and
        t54.dissolved_latest > '0000-00-00' and t54.dissolved_latest < '9999-99-99' and t54.dissolved_earliest >= '2024-04-01' order by t54.dissolved_earliest,
        t54.id limit 32) t55 union select 'actors/wang-yi', t57.id, t57.id, 'began', t57.formed, t57.formed_earliest, t57.formed_latest, null, null
    from (select t56.* from alliance t56 where t56.organisation_id = 'actors/wang-yi' and t56.formed_earliest > '0000-00-00' and t56.formed_earliest <
        '9999-99-99' and t56.formed_latest > '0000-00-00' and t56.formed_latest < '9999-99-99' and t56.formed_earliest >= '2024-04-01' order by
        t56.formed_earliest, t56.id limit 32) t57 union select 'actors/wang-yi', t59.id, t59.id, 'ended', t59.ended, t59.ended_earliest, t59.ended_latest, null,
        null
    from (select t58.* from alliance t58 where t58.organisation_id = 'actors/wang-yi' and t58.ended_earliest > '0000-00-00' and t58.ended_earliest <
        '9999-99-99' and t58.ended_latest > '0000-00-00' and t58.ended_latest < '9999-99-99' and t58.ended_earliest >= '2024-04-01' order by t58.ended_earliest,
        t58.id limit 32) t59 union select 'actors/wang-yi', t61.id, t61.id, 'began', t61.since, t61.since_earliest, t61.since_latest, null, null
    from (select t60.* from citation t60 where t60.record_id = 'actors/wang-yi' and t60.since_earliest > '0000-00-00' and t60.since_earliest < '9999-99-99' and
        t60.since_latest > '0000-00-00' and t60.since_latest < '9999-99-99' and t60.since_earliest >= '2024-04-01' order by t60.since_earliest, t60.id limit 32)
        t61 union select 'actors/wang-yi', t63.id, t63.id, 'ended', t63.until, t63.until_earliest, t63.until_latest, null, null
    from (select t62.* from citation t62 where t62.record_id = 'actors/wang-yi' and t62.until_earliest > '0000-00-00' and t62.until_earliest < '9999-99-99' and
        t62.until_latest > '0000-00-00' and t62.until_latest < '9999-99-99' and t62.until_earliest >= '2024-04-01' order by t62.until_earliest, t62.id limit 32)
        t63 union select 'actors/wang-yi', t65.id, t65.id, 'began', t65.since, t65.since_earliest, t65.since_latest, null, null
    from (select t64.* from membership t64 where t64.actor_id = 'actors/wang-yi' and t64.since_earliest > '0000-00-00' and t64.since_earliest < '9999-99-99' and
        t64.since_latest > '0000-00-00' and t64.since_latest < '9999-99-99' and t64.since_earliest >= '2024-04-01' and t64.rank <> 'deprecated' order by
        t64.since_earliest, t64.id limit 32) t65 union select 'actors/wang-yi', t67.id, t67.id, 'ended', t67.until, t67.until_earliest, t67.until_latest, null,
        null
    from (select t66.* from membership t66 where t66.actor_id = 'actors/wang-yi' and t66.until_earliest > '0000-00-00' and t66.until_earliest < '9999-99-99' and
        t66.until_latest > '0000-00-00' and t66.until_latest < '9999-99-99' and t66.until_earliest >= '2024-04-01' and t66.rank <> 'deprecated' order by
        t66.until_earliest, t66.id limit 32) t67 union select 'actors/wang-yi', t69.id, t69.id, 'began', t69.since, t69.since_earliest, t69.since_latest, null,
        null
    from (select t68.* from obligation t68 where t68.obligor_id = 'actors/wang-yi' and t68.since_earliest > '0000-00-00' and t68.since_earliest < '9999-99-99'
        and t68.since_latest > '0000-00-00' and t68.since_latest < '9999-99-99' and t68.since_earliest >= '2024-04-01' and t68.rank <> 'deprecated' order by
        t68.since_earliest, t68.id limit 32) t69 union select 'actors/wang-yi', t71.id, t71.id, 'began', t71.since, t71.since_earliest, t71.since_latest, null,
        null
    from (select t70.* from obligation t70 where t70.beneficiary_id = 'actors/wang-yi' and t70.since_earliest > '0000-00-00' and t70.since_earliest <
        '9999-99-99' and t70.since_latest > '0000-00-00' and t70.since_latest < '9999-99-99' and t70.since_earliest >= '2024-04-01' and t70.rank <> 'deprecated'
        order by t70.since_earliest, t70.id limit 32) t71 union select 'actors/wang-yi', t73.id, t73.id, 'ended', t73.until, t73.until_earliest,
        t73.until_latest, null, null
    from (select t72.* from obligation t72 where t72.obligor_id = 'actors/wang-yi' and t72.until_earliest > '0000-00-00' and t72.until_earliest < '9999-99-99'
        and t72.until_latest > '0000-00-00' and t72.until_latest < '9999-99-99' and t72.until_earliest >= '2024-04-01' and t72.rank <> 'deprecated' order by
        t72.until_earliest, t72.id limit 32) t73 union select 'actors/wang-yi', t75.id, t75.id, 'ended', t75.until, t75.until_earliest, t75.until_latest, null,
        null
    from (select t74.* from obligation t74 where t74.beneficiary_id = 'actors/wang-yi' and t74.until_earliest > '0000-00-00' and t74.until_earliest <
        '9999-99-99' and t74.until_latest > '0000-00-00' and t74.until_latest < '9999-99-99' and t74.until_earliest >= '2024-04-01' and t74.rank <> 'deprecated'
        order by t74.until_earliest, t74.id limit 32) t75 union select 'actors/wang-yi', t77.meeting_id, t77.id, case t78.status when 'anticipated' then
        'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then
        'did_not_take_place' when 'alleged' then 'alleged' end, t78.start, t78.start_earliest, t78.start_latest, t78.status, t78.part_of_id
    from (select t76.* from participation t76 where t76.actor_id = 'actors/wang-yi' and t76.meeting_start_earliest > '0000-00-00' and t76.meeting_start_earliest
        < '9999-99-99' and t76.meeting_start_earliest >= '2024-04-01' and t76.rank <> 'deprecated' order by t76.meeting_start_earliest, t76.id limit 32) t77
        join meeting t78 on t78.id = t77.meeting_id union select 'actors/wang-yi', t80.meeting_id, t80.id, case t81.status when 'anticipated' then 'expected'
        when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place'
        when 'alleged' then 'alleged' end, t81.start, t81.start_earliest, t81.start_latest, t81.status, t81.part_of_id
    from (select t79.* from participation t79 where t79.represents_id = 'actors/wang-yi' and t79.meeting_start_earliest > '0000-00-00' and
        t79.meeting_start_earliest < '9999-99-99' and t79.meeting_start_earliest >= '2024-04-01' and t79.rank <> 'deprecated' order by
        t79.meeting_start_earliest, t79.id limit 32) t80 join meeting t81 on t81.id = t80.meeting_id union select 'actors/wang-yi', t83.id, t83.id, 'began',
        t83.since, t83.since_earliest, t83.since_latest, null, null
    from (select t82.* from relation t82 where t82.subject_id = 'actors/wang-yi' and t82.since_earliest > '0000-00-00' and t82.since_earliest < '9999-99-99' and
        t82.since_latest > '0000-00-00' and t82.since_latest < '9999-99-99' and t82.since_earliest >= '2024-04-01' and t82.rank <> 'deprecated' order by
        t82.since_earliest, t82.id limit 32) t83 union select 'actors/wang-yi', t85.id, t85.id, 'began', t85.since, t85.since_earliest, t85.since_latest, null,
        null
    from (select t84.* from relation t84 where t84.object_id = 'actors/wang-yi' and t84.since_earliest > '0000-00-00' and t84.since_earliest < '9999-99-99' and
        t84.since_latest > '0000-00-00' and t84.since_latest < '9999-99-99' and t84.since_earliest >= '2024-04-01' and t84.rank <> 'deprecated' order by
        t84.since_earliest, t84.id limit 32) t85 union select 'actors/wang-yi', t87.id, t87.id, 'ended', t87.until, t87.until_earliest, t87.until_latest, null,
        null
    from (select t86.* from relation t86 where t86.subject_id = 'actors/wang-yi' and t86.until_earliest > '0000-00-00' and t86.until_earliest < '9999-99-99' and
        t86.until_latest > '0000-00-00' and t86.until_latest < '9999-99-99' and t86.until_earliest >= '2024-04-01' and t86.rank <> 'deprecated' order by
        t86.until_earliest, t86.id limit 32) t87 union select 'actors/wang-yi', t89.id, t89.id, 'ended', t89.until, t89.until_earliest, t89.until_latest, null,
        null
    from (select t88.* from relation t88 where t88.object_id = 'actors/wang-yi' and t88.until_earliest > '0000-00-00' and t88.until_earliest < '9999-99-99' and
        t88.until_latest > '0000-00-00' and t88.until_latest < '9999-99-99' and t88.until_earliest >= '2024-04-01' and t88.rank <> 'deprecated' order by
        t88.until_earliest, t88.id limit 32) t89 union select 'actors/wang-yi', t91.id, t91.id, 'took_place', t91.date, t91.date_earliest, t91.date_latest,
        null, null
    from (select t90.* from statement t90 where t90.speaker_id = 'actors/wang-yi' and t90.date_earliest > '0000-00-00' and t90.date_earliest < '9999-99-99' and
        t90.date_earliest >= '2024-04-01' order by t90.date_earliest, t90.id limit 32) t91 union select 'actors/wang-yi', t93.id, t93.id, 'took_place',
        t93.date, t93.date_earliest, t93.date_latest, null, null
    from (select t92.* from statement t92 where t92.principal_id = 'actors/wang-yi' and t92.date_earliest > '0000-00-00' and t92.date_earliest < '9999-99-99'
        and t92.date_earliest >= '2024-04-01' order by t92.date_earliest, t92.id limit 32) t93 union select 'actors/wang-yi', t95.statement_id, t95.id,
        'took_place', t96.date, t96.date_earliest, t96.date_latest, null, null
    from (select t94.* from target t94 where t94.record_id = 'actors/wang-yi' and t94.statement_date_earliest > '0000-00-00' and t94.statement_date_earliest <
        '9999-99-99' and t94.statement_date_earliest >= '2024-04-01' and t94.rank <> 'deprecated' order by t94.statement_date_earliest, t94.id limit 32) t95
        join statement t96 on t96.id = t95.statement_id union select 'actors/wang-yi', t98.id, t98.id, 'began', t98.since, t98.since_earliest, t98.since_latest,
        null, null
    from (select t97.* from tenure t97 where t97.person_id = 'actors/wang-yi' and t97.since_earliest > '0000-00-00' and t97.since_earliest < '9999-99-99' and
        t97.since_latest > '0000-00-00' and t97.since_latest < '9999-99-99' and t97.since_earliest >= '2024-04-01' and t97.rank <> 'deprecated' order by
        t97.since_earliest, t97.id limit 32) t98 union select 'actors/wang-yi', t100.id, t100.id, 'ended', t100.until, t100.until_earliest, t100.until_latest,
        null, null
    from (select t99.* from tenure t99 where t99.person_id = 'actors/wang-yi' and t99.until_earliest > '0000-00-00' and t99.until_earliest < '9999-99-99' and
        t99.until_latest > '0000-00-00' and t99.until_latest < '9999-99-99' and t99.until_earliest >= '2024-04-01' and t99.rank <> 'deprecated' order by
        t99.until_earliest, t99.id limit 32) t100) select *
  from (select subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id, row_number() over (order by date_earliest,
      via_id, event_type, subject_id) from found order by date_earliest, via_id, event_type, subject_id limit 31) t2), told_citation2(id, revision, label, note,
      record_id, document_id, support_type, since, until, value, as_printed, set_aside, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix,
      field, attested_from, attested_until, presumed_from, presumed_until, value_first, value_last, since_earliest, since_latest, until_earliest, until_latest)
      as not materialized
(select t105.id, t105.revision, t105.label, t105.note, t105.record_id, t105.document_id, t105.support_type, t105.since, t105.until, t105.value, t105.as_printed,
    t105.set_aside, t105.start_offset, t105.end_offset, t105.span_sha256, t105.page, t105.phrase, t105.prefix, t105.suffix, t105.field, t105.attested_from,
    t105.attested_until, t105.presumed_from, t105.presumed_until, t105.value_first, t105.value_last, t105.since_earliest, t105.since_latest,
    t105.until_earliest, t105.until_latest from citation t105 where true), p3 as materialized
(select t106.*, row_number() over (order by t106._place) as _n
  from (select timeline1.*,
    (select t104.id from told_citation2 t104 where t104.record_id = timeline1.via_id and t104.support_type = 'supports' and t104.set_aside is null order by
        t104.id limit 1) as citation_id from timeline1 where _place <= 30) t106), x4(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t114._told, ',')
      from (select t107._n as _n, printf(
          '{"date":%s,"event_type":"%s","status":%s,"record":{"id":"%s","record_kind":%s,"label":%s},"part_of":%s,"subject":{"id":"%s","record_kind":%s,"label":%s},"via":{"id":"%s","record_kind":%s,"label":%s},"citation":%s}'
          , case when t107.date is null then 'null' else '{"text":"' || t107.date || '","earliest":' || case t107.date_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t107.date_earliest || '"' end || ',"latest":' || case t107.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t107.date_latest || '"' end || '}' end, t107.event_type, case when t107.status is null then 'null' else '"' ||
          t107.status || '"' end, t108.id, json_quote(t108.record_kind), json_quote(t108.label), case when t109.id is null then 'null' else printf(
          '{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s}', t109.id, json_quote(t109.label), t109.kind, case when t109.start is null then 'null' else
          '{"text":"' || t109.start || '","earliest":' || case t109.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t109.start_earliest || '"' end || ',"latest":' || case t109.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t109.start_latest || '"' end || '}' end, case when t110.id is null then 'null' else '{"id":"' || t110.id || '","label":' || json_quote(t110.label) ||
          '}' end) end, t111.id, json_quote(t111.record_kind), json_quote(t111.label), t112.id, json_quote(t112.record_kind), json_quote(t112.label), case when
          t113.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t113.id, json_quote(t113.start_offset),
          json_quote(t113.end_offset), json_quote(t113.page), json_quote(t113.phrase)) end) as _told from p3 t107
        left join record t108 on t108.id = t107.record_id
        left join meeting t109 on t109.id = t107.part_of_id
        left join place t110 on t110.id = t109.place_id
        left join record t111 on t111.id = t107.subject_id
        left join record t112 on t112.id = t107.via_id
        left join citation t113 on t113.id = t107.citation_id order by _n limit 200) t114))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"entries":%s,"next":%s}',
        (select x4.json from x4), json_quote(t1.next))
      from (select
        (select lower(hex(date_earliest || ' ' || via_id || ' ' || event_type || ' ' || subject_id)) from timeline1 where _place = 30 and exists
          (select 1 from timeline1 where _place > 30)) as next where exists
        (select 1 from record t101 where t101.id = 'actors/sergey-lavrov' and t101.retired is null) and exists
        (select 1 from record t102 where t102.id = 'actors/wang-yi' and t102.retired is null)) t1), 'null'),
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
    from (select t11.* from citation t11 where t11.record_id = 'actors/sergey-lavrov' and t11.since_earliest > '0000-00-00' and t11.since_earliest <
        '9999-99-99' and t11.since_latest > '0000-00-00' and t11.since_latest < '9999-99-99' and t11.since_earliest >= '2024-04-01' order by t11.since_earliest,
        t11.id limit 32) t12 union select 'actors/sergey-lavrov', t14.id, t14.id, 'ended', t14.until, t14.until_earliest, t14.until_latest, null, null
    from (select t13.* from citation t13 where t13.record_id = 'actors/sergey-lavrov' and t13.until_earliest > '0000-00-00' and t13.until_earliest <
        '9999-99-99' and t13.until_latest > '0000-00-00' and t13.until_latest < '9999-99-99' and t13.until_earliest >= '2024-04-01' order by t13.until_earliest,
        t13.id limit 32) t14 union select 'actors/sergey-lavrov', t16.id, t16.id, 'began', t16.since, t16.since_earliest, t16.since_latest, null, null
    from (select t15.* from membership t15 where t15.actor_id = 'actors/sergey-lavrov' and t15.since_earliest > '0000-00-00' and t15.since_earliest <
        '9999-99-99' and t15.since_latest > '0000-00-00' and t15.since_latest < '9999-99-99' and t15.since_earliest >= '2024-04-01' and t15.rank <> 'deprecated'
        order by t15.since_earliest, t15.id limit 32) t16 union select 'actors/sergey-lavrov', t18.id, t18.id, 'ended', t18.until, t18.until_earliest,
        t18.until_latest, null, null
    from (select t17.* from membership t17 where t17.actor_id = 'actors/sergey-lavrov' and t17.until_earliest > '0000-00-00' and t17.until_earliest <
        '9999-99-99' and t17.until_latest > '0000-00-00' and t17.until_latest < '9999-99-99' and t17.until_earliest >= '2024-04-01' and t17.rank <> 'deprecated'
        order by t17.until_earliest, t17.id limit 32) t18 union select 'actors/sergey-lavrov', t20.id, t20.id, 'began', t20.since, t20.since_earliest,
        t20.since_latest, null, null
    from (select t19.* from obligation t19 where t19.obligor_id = 'actors/sergey-lavrov' and t19.since_earliest > '0000-00-00' and t19.since_earliest <
        '9999-99-99' and t19.since_latest > '0000-00-00' and t19.since_latest < '9999-99-99' and t19.since_earliest >= '2024-04-01' and t19.rank <> 'deprecated'
        order by t19.since_earliest, t19.id limit 32) t20 union select 'actors/sergey-lavrov', t22.id, t22.id, 'began', t22.since, t22.since_earliest,
        t22.since_latest, null, null
    from (select t21.* from obligation t21 where t21.beneficiary_id = 'actors/sergey-lavrov' and t21.since_earliest > '0000-00-00' and t21.since_earliest <
        '9999-99-99' and t21.since_latest > '0000-00-00' and t21.since_latest < '9999-99-99' and t21.since_earliest >= '2024-04-01' and t21.rank <> 'deprecated'
        order by t21.since_earliest, t21.id limit 32) t22 union select 'actors/sergey-lavrov', t24.id, t24.id, 'ended', t24.until, t24.until_earliest,
        t24.until_latest, null, null
    from (select t23.* from obligation t23 where t23.obligor_id = 'actors/sergey-lavrov' and t23.until_earliest > '0000-00-00' and t23.until_earliest <
        '9999-99-99' and t23.until_latest > '0000-00-00' and t23.until_latest < '9999-99-99' and t23.until_earliest >= '2024-04-01' and t23.rank <> 'deprecated'
        order by t23.until_earliest, t23.id limit 32) t24 union select 'actors/sergey-lavrov', t26.id, t26.id, 'ended', t26.until, t26.until_earliest,
        t26.until_latest, null, null
    from (select t25.* from obligation t25 where t25.beneficiary_id = 'actors/sergey-lavrov' and t25.until_earliest > '0000-00-00' and t25.until_earliest <
        '9999-99-99' and t25.until_latest > '0000-00-00' and t25.until_latest < '9999-99-99' and t25.until_earliest >= '2024-04-01' and t25.rank <> 'deprecated'
        order by t25.until_earliest, t25.id limit 32) t26 union select 'actors/sergey-lavrov', t28.meeting_id, t28.id, case t29.status when 'anticipated' then
        'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then
        'did_not_take_place' when 'alleged' then 'alleged' end, t29.start, t29.start_earliest, t29.start_latest, t29.status, t29.part_of_id
    from (select t27.* from participation t27 where t27.actor_id = 'actors/sergey-lavrov' and t27.meeting_start_earliest > '0000-00-00' and
        t27.meeting_start_earliest < '9999-99-99' and t27.meeting_start_earliest >= '2024-04-01' and t27.rank <> 'deprecated' order by
        t27.meeting_start_earliest, t27.id limit 32) t28 join meeting t29 on t29.id = t28.meeting_id union select 'actors/sergey-lavrov', t31.meeting_id,
        t31.id, case t32.status when 'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then
        'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t32.start, t32.start_earliest, t32.start_latest,
        t32.status, t32.part_of_id
    from (select t30.* from participation t30 where t30.represents_id = 'actors/sergey-lavrov' and t30.meeting_start_earliest > '0000-00-00' and
        t30.meeting_start_earliest < '9999-99-99' and t30.meeting_start_earliest >= '2024-04-01' and t30.rank <> 'deprecated' order by
        t30.meeting_start_earliest, t30.id limit 32) t31 join meeting t32 on t32.id = t31.meeting_id union select 'actors/sergey-lavrov', t34.id, t34.id,
        'began', t34.since, t34.since_earliest, t34.since_latest, null, null
    from (select t33.* from relation t33 where t33.subject_id = 'actors/sergey-lavrov' and t33.since_earliest > '0000-00-00' and t33.since_earliest <
        '9999-99-99' and t33.since_latest > '0000-00-00' and t33.since_latest < '9999-99-99' and t33.since_earliest >= '2024-04-01' and t33.rank <> 'deprecated'
        order by t33.since_earliest, t33.id limit 32) t34 union select 'actors/sergey-lavrov', t36.id, t36.id, 'began', t36.since, t36.since_earliest,
        t36.since_latest, null, null
    from (select t35.* from relation t35 where t35.object_id = 'actors/sergey-lavrov' and t35.since_earliest > '0000-00-00' and t35.since_earliest <
        '9999-99-99' and t35.since_latest > '0000-00-00' and t35.since_latest < '9999-99-99' and t35.since_earliest >= '2024-04-01' and t35.rank <> 'deprecated'
        order by t35.since_earliest, t35.id limit 32) t36 union select 'actors/sergey-lavrov', t38.id, t38.id, 'ended', t38.until, t38.until_earliest,
        t38.until_latest, null, null
    from (select t37.* from relation t37 where t37.subject_id = 'actors/sergey-lavrov' and t37.until_earliest > '0000-00-00' and t37.until_earliest <
        '9999-99-99' and t37.until_latest > '0000-00-00' and t37.until_latest < '9999-99-99' and t37.until_earliest >= '2024-04-01' and t37.rank <> 'deprecated'
        order by t37.until_earliest, t37.id limit 32) t38 union select 'actors/sergey-lavrov', t40.id, t40.id, 'ended', t40.until, t40.until_earliest,
        t40.until_latest, null, null
    from (select t39.* from relation t39 where t39.object_id = 'actors/sergey-lavrov' and t39.until_earliest > '0000-00-00' and t39.until_earliest <
        '9999-99-99' and t39.until_latest > '0000-00-00' and t39.until_latest < '9999-99-99' and t39.until_earliest >= '2024-04-01' and t39.rank <> 'deprecated'
        order by t39.until_earliest, t39.id limit 32) t40 union select 'actors/sergey-lavrov', t42.id, t42.id, 'took_place', t42.date, t42.date_earliest,
        t42.date_latest, null, null
    from (select t41.* from statement t41 where t41.speaker_id = 'actors/sergey-lavrov' and t41.date_earliest > '0000-00-00' and t41.date_earliest <
        '9999-99-99' and t41.date_earliest >= '2024-04-01' order by t41.date_earliest, t41.id limit 32) t42 union select 'actors/sergey-lavrov', t44.id, t44.id,
        'took_place', t44.date, t44.date_earliest, t44.date_latest, null, null
    from (select t43.* from statement t43 where t43.principal_id = 'actors/sergey-lavrov' and t43.date_earliest > '0000-00-00' and t43.date_earliest <
        '9999-99-99' and t43.date_earliest >= '2024-04-01' order by t43.date_earliest, t43.id limit 32) t44 union select 'actors/sergey-lavrov',
        t46.statement_id, t46.id, 'took_place', t47.date, t47.date_earliest, t47.date_latest, null, null
    from (select t45.* from target t45 where t45.record_id = 'actors/sergey-lavrov' and t45.statement_date_earliest > '0000-00-00' and
        t45.statement_date_earliest < '9999-99-99' and t45.statement_date_earliest >= '2024-04-01' and t45.rank <> 'deprecated' order by
        t45.statement_date_earliest, t45.id limit 32) t46 join statement t47 on t47.id = t46.statement_id union select 'actors/sergey-lavrov', t49.id, t49.id,
        'began', t49.since, t49.since_earliest, t49.since_latest, null, null
    from (select t48.* from tenure t48 where t48.person_id = 'actors/sergey-lavrov' and t48.since_earliest > '0000-00-00' and t48.since_earliest < '9999-99-99'
        and t48.since_latest > '0000-00-00' and t48.since_latest < '9999-99-99' and t48.since_earliest >= '2024-04-01' and t48.rank <> 'deprecated' order by
        t48.since_earliest, t48.id limit 32) t49 union select 'actors/sergey-lavrov', t51.id, t51.id, 'ended', t51.until, t51.until_earliest, t51.until_latest,
        null, null
    from (select t50.* from tenure t50 where t50.person_id = 'actors/sergey-lavrov' and t50.until_earliest > '0000-00-00' and t50.until_earliest < '9999-99-99'
        and t50.until_latest > '0000-00-00' and t50.until_latest < '9999-99-99' and t50.until_earliest >= '2024-04-01' and t50.rank <> 'deprecated' order by
        t50.until_earliest, t50.id limit 32) t51 union select 'actors/wang-yi', t53.id, t53.id, 'began', t53.founded, t53.founded_earliest, t53.founded_latest,
        null, null
    from (select t52.* from actor t52 where t52.id = 'actors/wang-yi' and t52.founded_earliest > '0000-00-00' and t52.founded_earliest < '9999-99-99' and
        t52.founded_latest > '0000-00-00' and t52.founded_latest < '9999-99-99' and t52.founded_earliest >= '2024-04-01' order by t52.founded_earliest, t52.id
        limit 32) t53 union select 'actors/wang-yi', t55.id, t55.id, 'ended', t55.dissolved, t55.dissolved_earliest, t55.dissolved_latest, null, null
    from (select t54.* from actor t54 where t54.id = 'actors/wang-yi' and t54.dissolved_earliest > '0000-00-00' and t54.dissolved_earliest < '9999-99-99' and
        t54.dissolved_latest > '0000-00-00' and t54.dissolved_latest < '9999-99-99' and t54.dissolved_earliest >= '2024-04-01' order by t54.dissolved_earliest,
        t54.id limit 32) t55 union select 'actors/wang-yi', t57.id, t57.id, 'began', t57.formed, t57.formed_earliest, t57.formed_latest, null, null
    from (select t56.* from alliance t56 where t56.organisation_id = 'actors/wang-yi' and t56.formed_earliest > '0000-00-00' and t56.formed_earliest <
        '9999-99-99' and t56.formed_latest > '0000-00-00' and t56.formed_latest < '9999-99-99' and t56.formed_earliest >= '2024-04-01' order by
        t56.formed_earliest, t56.id limit 32) t57 union select 'actors/wang-yi', t59.id, t59.id, 'ended', t59.ended, t59.ended_earliest, t59.ended_latest, null,
        null
    from (select t58.* from alliance t58 where t58.organisation_id = 'actors/wang-yi' and t58.ended_earliest > '0000-00-00' and t58.ended_earliest <
        '9999-99-99' and t58.ended_latest > '0000-00-00' and t58.ended_latest < '9999-99-99' and t58.ended_earliest >= '2024-04-01' order by t58.ended_earliest,
        t58.id limit 32) t59 union select 'actors/wang-yi', t61.id, t61.id, 'began', t61.since, t61.since_earliest, t61.since_latest, null, null
    from (select t60.* from citation t60 where t60.record_id = 'actors/wang-yi' and t60.since_earliest > '0000-00-00' and t60.since_earliest < '9999-99-99' and
        t60.since_latest > '0000-00-00' and t60.since_latest < '9999-99-99' and t60.since_earliest >= '2024-04-01' order by t60.since_earliest, t60.id limit 32)
        t61 union select 'actors/wang-yi', t63.id, t63.id, 'ended', t63.until, t63.until_earliest, t63.until_latest, null, null
    from (select t62.* from citation t62 where t62.record_id = 'actors/wang-yi' and t62.until_earliest > '0000-00-00' and t62.until_earliest < '9999-99-99' and
        t62.until_latest > '0000-00-00' and t62.until_latest < '9999-99-99' and t62.until_earliest >= '2024-04-01' order by t62.until_earliest, t62.id limit 32)
        t63 union select 'actors/wang-yi', t65.id, t65.id, 'began', t65.since, t65.since_earliest, t65.since_latest, null, null
    from (select t64.* from membership t64 where t64.actor_id = 'actors/wang-yi' and t64.since_earliest > '0000-00-00' and t64.since_earliest < '9999-99-99' and
        t64.since_latest > '0000-00-00' and t64.since_latest < '9999-99-99' and t64.since_earliest >= '2024-04-01' and t64.rank <> 'deprecated' order by
        t64.since_earliest, t64.id limit 32) t65 union select 'actors/wang-yi', t67.id, t67.id, 'ended', t67.until, t67.until_earliest, t67.until_latest, null,
        null
    from (select t66.* from membership t66 where t66.actor_id = 'actors/wang-yi' and t66.until_earliest > '0000-00-00' and t66.until_earliest < '9999-99-99' and
        t66.until_latest > '0000-00-00' and t66.until_latest < '9999-99-99' and t66.until_earliest >= '2024-04-01' and t66.rank <> 'deprecated' order by
        t66.until_earliest, t66.id limit 32) t67 union select 'actors/wang-yi', t69.id, t69.id, 'began', t69.since, t69.since_earliest, t69.since_latest, null,
        null
    from (select t68.* from obligation t68 where t68.obligor_id = 'actors/wang-yi' and t68.since_earliest > '0000-00-00' and t68.since_earliest < '9999-99-99'
        and t68.since_latest > '0000-00-00' and t68.since_latest < '9999-99-99' and t68.since_earliest >= '2024-04-01' and t68.rank <> 'deprecated' order by
        t68.since_earliest, t68.id limit 32) t69 union select 'actors/wang-yi', t71.id, t71.id, 'began', t71.since, t71.since_earliest, t71.since_latest, null,
        null
    from (select t70.* from obligation t70 where t70.beneficiary_id = 'actors/wang-yi' and t70.since_earliest > '0000-00-00' and t70.since_earliest <
        '9999-99-99' and t70.since_latest > '0000-00-00' and t70.since_latest < '9999-99-99' and t70.since_earliest >= '2024-04-01' and t70.rank <> 'deprecated'
        order by t70.since_earliest, t70.id limit 32) t71 union select 'actors/wang-yi', t73.id, t73.id, 'ended', t73.until, t73.until_earliest,
        t73.until_latest, null, null
    from (select t72.* from obligation t72 where t72.obligor_id = 'actors/wang-yi' and t72.until_earliest > '0000-00-00' and t72.until_earliest < '9999-99-99'
        and t72.until_latest > '0000-00-00' and t72.until_latest < '9999-99-99' and t72.until_earliest >= '2024-04-01' and t72.rank <> 'deprecated' order by
        t72.until_earliest, t72.id limit 32) t73 union select 'actors/wang-yi', t75.id, t75.id, 'ended', t75.until, t75.until_earliest, t75.until_latest, null,
        null
    from (select t74.* from obligation t74 where t74.beneficiary_id = 'actors/wang-yi' and t74.until_earliest > '0000-00-00' and t74.until_earliest <
        '9999-99-99' and t74.until_latest > '0000-00-00' and t74.until_latest < '9999-99-99' and t74.until_earliest >= '2024-04-01' and t74.rank <> 'deprecated'
        order by t74.until_earliest, t74.id limit 32) t75 union select 'actors/wang-yi', t77.meeting_id, t77.id, case t78.status when 'anticipated' then
        'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then
        'did_not_take_place' when 'alleged' then 'alleged' end, t78.start, t78.start_earliest, t78.start_latest, t78.status, t78.part_of_id
    from (select t76.* from participation t76 where t76.actor_id = 'actors/wang-yi' and t76.meeting_start_earliest > '0000-00-00' and t76.meeting_start_earliest
        < '9999-99-99' and t76.meeting_start_earliest >= '2024-04-01' and t76.rank <> 'deprecated' order by t76.meeting_start_earliest, t76.id limit 32) t77
        join meeting t78 on t78.id = t77.meeting_id union select 'actors/wang-yi', t80.meeting_id, t80.id, case t81.status when 'anticipated' then 'expected'
        when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place'
        when 'alleged' then 'alleged' end, t81.start, t81.start_earliest, t81.start_latest, t81.status, t81.part_of_id
    from (select t79.* from participation t79 where t79.represents_id = 'actors/wang-yi' and t79.meeting_start_earliest > '0000-00-00' and
        t79.meeting_start_earliest < '9999-99-99' and t79.meeting_start_earliest >= '2024-04-01' and t79.rank <> 'deprecated' order by
        t79.meeting_start_earliest, t79.id limit 32) t80 join meeting t81 on t81.id = t80.meeting_id union select 'actors/wang-yi', t83.id, t83.id, 'began',
        t83.since, t83.since_earliest, t83.since_latest, null, null
    from (select t82.* from relation t82 where t82.subject_id = 'actors/wang-yi' and t82.since_earliest > '0000-00-00' and t82.since_earliest < '9999-99-99' and
        t82.since_latest > '0000-00-00' and t82.since_latest < '9999-99-99' and t82.since_earliest >= '2024-04-01' and t82.rank <> 'deprecated' order by
        t82.since_earliest, t82.id limit 32) t83 union select 'actors/wang-yi', t85.id, t85.id, 'began', t85.since, t85.since_earliest, t85.since_latest, null,
        null
    from (select t84.* from relation t84 where t84.object_id = 'actors/wang-yi' and t84.since_earliest > '0000-00-00' and t84.since_earliest < '9999-99-99' and
        t84.since_latest > '0000-00-00' and t84.since_latest < '9999-99-99' and t84.since_earliest >= '2024-04-01' and t84.rank <> 'deprecated' order by
        t84.since_earliest, t84.id limit 32) t85 union select 'actors/wang-yi', t87.id, t87.id, 'ended', t87.until, t87.until_earliest, t87.until_latest, null,
        null
    from (select t86.* from relation t86 where t86.subject_id = 'actors/wang-yi' and t86.until_earliest > '0000-00-00' and t86.until_earliest < '9999-99-99' and
        t86.until_latest > '0000-00-00' and t86.until_latest < '9999-99-99' and t86.until_earliest >= '2024-04-01' and t86.rank <> 'deprecated' order by
        t86.until_earliest, t86.id limit 32) t87 union select 'actors/wang-yi', t89.id, t89.id, 'ended', t89.until, t89.until_earliest, t89.until_latest, null,
        null
    from (select t88.* from relation t88 where t88.object_id = 'actors/wang-yi' and t88.until_earliest > '0000-00-00' and t88.until_earliest < '9999-99-99' and
        t88.until_latest > '0000-00-00' and t88.until_latest < '9999-99-99' and t88.until_earliest >= '2024-04-01' and t88.rank <> 'deprecated' order by
        t88.until_earliest, t88.id limit 32) t89 union select 'actors/wang-yi', t91.id, t91.id, 'took_place', t91.date, t91.date_earliest, t91.date_latest,
        null, null
    from (select t90.* from statement t90 where t90.speaker_id = 'actors/wang-yi' and t90.date_earliest > '0000-00-00' and t90.date_earliest < '9999-99-99' and
        t90.date_earliest >= '2024-04-01' order by t90.date_earliest, t90.id limit 32) t91 union select 'actors/wang-yi', t93.id, t93.id, 'took_place',
        t93.date, t93.date_earliest, t93.date_latest, null, null
    from (select t92.* from statement t92 where t92.principal_id = 'actors/wang-yi' and t92.date_earliest > '0000-00-00' and t92.date_earliest < '9999-99-99'
        and t92.date_earliest >= '2024-04-01' order by t92.date_earliest, t92.id limit 32) t93 union select 'actors/wang-yi', t95.statement_id, t95.id,
        'took_place', t96.date, t96.date_earliest, t96.date_latest, null, null
    from (select t94.* from target t94 where t94.record_id = 'actors/wang-yi' and t94.statement_date_earliest > '0000-00-00' and t94.statement_date_earliest <
        '9999-99-99' and t94.statement_date_earliest >= '2024-04-01' and t94.rank <> 'deprecated' order by t94.statement_date_earliest, t94.id limit 32) t95
        join statement t96 on t96.id = t95.statement_id union select 'actors/wang-yi', t98.id, t98.id, 'began', t98.since, t98.since_earliest, t98.since_latest,
        null, null
    from (select t97.* from tenure t97 where t97.person_id = 'actors/wang-yi' and t97.since_earliest > '0000-00-00' and t97.since_earliest < '9999-99-99' and
        t97.since_latest > '0000-00-00' and t97.since_latest < '9999-99-99' and t97.since_earliest >= '2024-04-01' and t97.rank <> 'deprecated' order by
        t97.since_earliest, t97.id limit 32) t98 union select 'actors/wang-yi', t100.id, t100.id, 'ended', t100.until, t100.until_earliest, t100.until_latest,
        null, null
    from (select t99.* from tenure t99 where t99.person_id = 'actors/wang-yi' and t99.until_earliest > '0000-00-00' and t99.until_earliest < '9999-99-99' and
        t99.until_latest > '0000-00-00' and t99.until_latest < '9999-99-99' and t99.until_earliest >= '2024-04-01' and t99.rank <> 'deprecated' order by
        t99.until_earliest, t99.id limit 32) t100) select *
  from (select subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id, row_number() over (order by date_earliest,
      via_id, event_type, subject_id) from found order by date_earliest, via_id, event_type, subject_id limit 31) t2), told_citation2(id, revision, label, note,
      record_id, document_id, support_type, since, until, value, as_printed, set_aside, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix,
      field, attested_from, attested_until, presumed_from, presumed_until, value_first, value_last, since_earliest, since_latest, until_earliest, until_latest)
      as not materialized
(select t105.id, t105.revision, t105.label, t105.note, t105.record_id, t105.document_id, t105.support_type, t105.since, t105.until, t105.value, t105.as_printed,
    t105.set_aside, t105.start_offset, t105.end_offset, t105.span_sha256, t105.page, t105.phrase, t105.prefix, t105.suffix, t105.field, t105.attested_from,
    t105.attested_until, t105.presumed_from, t105.presumed_until, t105.value_first, t105.value_last, t105.since_earliest, t105.since_latest,
    t105.until_earliest, t105.until_latest from citation t105 where true), p3 as materialized
(select t106.*, row_number() over (order by t106._place) as _n
  from (select timeline1.*,
    (select t104.id from told_citation2 t104 where t104.record_id = timeline1.via_id and t104.support_type = 'supports' and t104.set_aside is null order by
        t104.id limit 1) as citation_id from timeline1 where _place <= 30) t106), x4(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t114._told, ',')
      from (select t107._n as _n, printf(
          '{"date":%s,"eventType":"%s","status":%s,"partOf":%s,"record":{"id":"%s","recordKind":%s,"label":%s},"subject":{"id":"%s","recordKind":%s,"label":%s},"via":{"id":"%s","recordKind":%s,"label":%s},"citation":%s}'
          , case when t107.date is null then 'null' else '{"text":"' || t107.date || '","earliest":' || case t107.date_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t107.date_earliest || '"' end || ',"latest":' || case t107.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t107.date_latest || '"' end || '}' end, upper(t107.event_type), case when t107.status is null then 'null' else
          '"' || upper(t107.status) || '"' end, case when t108.id is null then 'null' else printf('{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s}',
          t108.id, json_quote(t108.label), upper(t108.kind), case when t108.start is null then 'null' else '{"text":"' || t108.start || '","earliest":' || case
          t108.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t108.start_earliest || '"' end || ',"latest":' || case
          t108.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t108.start_latest || '"' end || '}' end, case when t109.id
          is null then 'null' else '{"id":"' || t109.id || '","label":' || json_quote(t109.label) || '}' end) end, t110.id, json_quote(upper(t110.record_kind)),
          json_quote(t110.label), t111.id, json_quote(upper(t111.record_kind)), json_quote(t111.label), t112.id, json_quote(upper(t112.record_kind)),
          json_quote(t112.label), case when t113.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}',
          t113.id, json_quote(t113.start_offset), json_quote(t113.end_offset), json_quote(t113.page), json_quote(t113.phrase)) end) as _told from p3 t107
        left join meeting t108 on t108.id = t107.part_of_id
        left join place t109 on t109.id = t108.place_id
        left join record t110 on t110.id = t107.record_id
        left join record t111 on t111.id = t107.subject_id
        left join record t112 on t112.id = t107.via_id
        left join citation t113 on t113.id = t107.citation_id order by _n limit 200) t114))) select printf(
            '{"data":{"timeline":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"entries":%s,"next":%s}',
        (select x4.json from x4), json_quote(t1.next))
      from (select
        (select lower(hex(date_earliest || ' ' || via_id || ' ' || event_type || ' ' || subject_id)) from timeline1 where _place = 30 and exists
          (select 1 from timeline1 where _place > 30)) as next where exists
        (select 1 from record t101 where t101.id = 'actors/sergey-lavrov' and t101.retired is null) and exists
        (select 1 from record t102 where t102.id = 'actors/wang-yi' and t102.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

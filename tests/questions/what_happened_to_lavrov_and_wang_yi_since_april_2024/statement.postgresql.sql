with timeline1(subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id, _place) as materialized (with found(subject_id,
    record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id) as
  (select $3, t4.id, t4.id, 'began', t4.founded, t4.founded_earliest, t4.founded_latest, null, null
    from (select t3.* from actor t3 where t3.id = $1 and t3.founded_earliest > '0000-00-00' and t3.founded_earliest < '9999-99-99' and t3.founded_latest >
        '0000-00-00' and t3.founded_latest < '9999-99-99' and t3.founded_earliest >= $2 order by t3.founded_earliest, t3.id limit 32) t4 union select $6, t6.id,
        t6.id, 'ended', t6.dissolved, t6.dissolved_earliest, t6.dissolved_latest, null, null
    from (select t5.* from actor t5 where t5.id = $4 and t5.dissolved_earliest > '0000-00-00' and t5.dissolved_earliest < '9999-99-99' and t5.dissolved_latest >
        '0000-00-00' and t5.dissolved_latest < '9999-99-99' and t5.dissolved_earliest >= $5 order by t5.dissolved_earliest, t5.id limit 32) t6 union select $9,
        t8.id, t8.id, 'began', t8.formed, t8.formed_earliest, t8.formed_latest, null, null
    from (select t7.* from alliance t7 where t7.organisation_id = $7 and t7.formed_earliest > '0000-00-00' and t7.formed_earliest < '9999-99-99' and
        t7.formed_latest > '0000-00-00' and t7.formed_latest < '9999-99-99' and t7.formed_earliest >= $8 order by t7.formed_earliest, t7.id limit 32) t8 union
        select $12, t10.id, t10.id, 'ended', t10.ended, t10.ended_earliest, t10.ended_latest, null, null
    from (select t9.* from alliance t9 where t9.organisation_id = $10 and t9.ended_earliest > '0000-00-00' and t9.ended_earliest < '9999-99-99' and
        t9.ended_latest > '0000-00-00' and t9.ended_latest < '9999-99-99' and t9.ended_earliest >= $11 order by t9.ended_earliest, t9.id limit 32) t10 union
        select $15, t12.id, t12.id, 'began', t12.since, t12.since_earliest, t12.since_latest, null, null
    from (select t11.* from citation t11 where t11.record_id = $13 and t11.since_earliest > '0000-00-00' and t11.since_earliest < '9999-99-99' and
        t11.since_latest > '0000-00-00' and t11.since_latest < '9999-99-99' and t11.since_earliest >= $14 order by t11.since_earliest, t11.id limit 32) t12
        union select $18, t14.id, t14.id, 'ended', t14.until, t14.until_earliest, t14.until_latest, null, null
    from (select t13.* from citation t13 where t13.record_id = $16 and t13.until_earliest > '0000-00-00' and t13.until_earliest < '9999-99-99' and
        t13.until_latest > '0000-00-00' and t13.until_latest < '9999-99-99' and t13.until_earliest >= $17 order by t13.until_earliest, t13.id limit 32) t14
        union select $21, t16.id, t16.id, 'began', t16.since, t16.since_earliest, t16.since_latest, null, null
    from (select t15.* from membership t15 where t15.actor_id = $19 and t15.since_earliest > '0000-00-00' and t15.since_earliest < '9999-99-99' and
        t15.since_latest > '0000-00-00' and t15.since_latest < '9999-99-99' and t15.since_earliest >= $20 and t15.rank <> 'deprecated' order by
        t15.since_earliest, t15.id limit 32) t16 union select $24, t18.id, t18.id, 'ended', t18.until, t18.until_earliest, t18.until_latest, null, null
    from (select t17.* from membership t17 where t17.actor_id = $22 and t17.until_earliest > '0000-00-00' and t17.until_earliest < '9999-99-99' and
        t17.until_latest > '0000-00-00' and t17.until_latest < '9999-99-99' and t17.until_earliest >= $23 and t17.rank <> 'deprecated' order by
        t17.until_earliest, t17.id limit 32) t18 union select $27, t20.id, t20.id, 'began', t20.since, t20.since_earliest, t20.since_latest, null, null
    from (select t19.* from obligation t19 where t19.obligor_id = $25 and t19.since_earliest > '0000-00-00' and t19.since_earliest < '9999-99-99' and
        t19.since_latest > '0000-00-00' and t19.since_latest < '9999-99-99' and t19.since_earliest >= $26 and t19.rank <> 'deprecated' order by
        t19.since_earliest, t19.id limit 32) t20 union select $30, t22.id, t22.id, 'began', t22.since, t22.since_earliest, t22.since_latest, null, null
    from (select t21.* from obligation t21 where t21.beneficiary_id = $28 and t21.since_earliest > '0000-00-00' and t21.since_earliest < '9999-99-99' and
        t21.since_latest > '0000-00-00' and t21.since_latest < '9999-99-99' and t21.since_earliest >= $29 and t21.rank <> 'deprecated' order by
        t21.since_earliest, t21.id limit 32) t22 union select $33, t24.id, t24.id, 'ended', t24.until, t24.until_earliest, t24.until_latest, null, null
    from (select t23.* from obligation t23 where t23.obligor_id = $31 and t23.until_earliest > '0000-00-00' and t23.until_earliest < '9999-99-99' and
        t23.until_latest > '0000-00-00' and t23.until_latest < '9999-99-99' and t23.until_earliest >= $32 and t23.rank <> 'deprecated' order by
        t23.until_earliest, t23.id limit 32) t24 union select $36, t26.id, t26.id, 'ended', t26.until, t26.until_earliest, t26.until_latest, null, null
    from (select t25.* from obligation t25 where t25.beneficiary_id = $34 and t25.until_earliest > '0000-00-00' and t25.until_earliest < '9999-99-99' and
        t25.until_latest > '0000-00-00' and t25.until_latest < '9999-99-99' and t25.until_earliest >= $35 and t25.rank <> 'deprecated' order by
        t25.until_earliest, t25.id limit 32) t26 union select $39, t28.meeting_id, t28.id, case t29.status when 'anticipated' then 'expected' when 'announced'
        then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then
        'alleged' end, t29.start, t29.start_earliest, t29.start_latest, t29.status, t29.part_of_id
    from (select t27.* from participation t27 where t27.actor_id = $37 and t27.meeting_start_earliest > '0000-00-00' and t27.meeting_start_earliest <
        '9999-99-99' and t27.meeting_start_earliest >= $38 and t27.rank <> 'deprecated' order by t27.meeting_start_earliest, t27.id limit 32) t28 join meeting
        t29 on t29.id = t28.meeting_id union select $42, t31.meeting_id, t31.id, case t32.status when 'anticipated' then 'expected' when 'announced' then
        'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then
        'alleged' end, t32.start, t32.start_earliest, t32.start_latest, t32.status, t32.part_of_id
    from (select t30.* from participation t30 where t30.represents_id = $40 and t30.meeting_start_earliest > '0000-00-00' and t30.meeting_start_earliest <
        '9999-99-99' and t30.meeting_start_earliest >= $41 and t30.rank <> 'deprecated' order by t30.meeting_start_earliest, t30.id limit 32) t31 join meeting
        t32 on t32.id = t31.meeting_id union select $45, t34.id, t34.id, 'began', t34.since, t34.since_earliest, t34.since_latest, null, null
    from (select t33.* from relation t33 where t33.subject_id = $43 and t33.since_earliest > '0000-00-00' and t33.since_earliest < '9999-99-99' and
        t33.since_latest > '0000-00-00' and t33.since_latest < '9999-99-99' and t33.since_earliest >= $44 and t33.rank <> 'deprecated' order by
        t33.since_earliest, t33.id limit 32) t34 union select $48, t36.id, t36.id, 'began', t36.since, t36.since_earliest, t36.since_latest, null, null
    from (select t35.* from relation t35 where t35.object_id = $46 and t35.since_earliest > '0000-00-00' and t35.since_earliest < '9999-99-99' and
        t35.since_latest > '0000-00-00' and t35.since_latest < '9999-99-99' and t35.since_earliest >= $47 and t35.rank <> 'deprecated' order by
        t35.since_earliest, t35.id limit 32) t36 union select $51, t38.id, t38.id, 'ended', t38.until, t38.until_earliest, t38.until_latest, null, null
    from (select t37.* from relation t37 where t37.subject_id = $49 and t37.until_earliest > '0000-00-00' and t37.until_earliest < '9999-99-99' and
        t37.until_latest > '0000-00-00' and t37.until_latest < '9999-99-99' and t37.until_earliest >= $50 and t37.rank <> 'deprecated' order by
        t37.until_earliest, t37.id limit 32) t38 union select $54, t40.id, t40.id, 'ended', t40.until, t40.until_earliest, t40.until_latest, null, null
    from (select t39.* from relation t39 where t39.object_id = $52 and t39.until_earliest > '0000-00-00' and t39.until_earliest < '9999-99-99' and
        t39.until_latest > '0000-00-00' and t39.until_latest < '9999-99-99' and t39.until_earliest >= $53 and t39.rank <> 'deprecated' order by
        t39.until_earliest, t39.id limit 32) t40 union select $57, t42.id, t42.id, 'took_place', t42.date, t42.date_earliest, t42.date_latest, null, null
    from (select t41.* from statement t41 where t41.speaker_id = $55 and t41.date_earliest > '0000-00-00' and t41.date_earliest < '9999-99-99' and
        t41.date_earliest >= $56 order by t41.date_earliest, t41.id limit 32) t42 union select $60, t44.id, t44.id, 'took_place', t44.date, t44.date_earliest,
        t44.date_latest, null, null
    from (select t43.* from statement t43 where t43.principal_id = $58 and t43.date_earliest > '0000-00-00' and t43.date_earliest < '9999-99-99' and
        t43.date_earliest >= $59 order by t43.date_earliest, t43.id limit 32) t44 union select $63, t46.statement_id, t46.id, 'took_place', t47.date,
        t47.date_earliest, t47.date_latest, null, null
    from (select t45.* from target t45 where t45.record_id = $61 and t45.statement_date_earliest > '0000-00-00' and t45.statement_date_earliest < '9999-99-99'
        and t45.statement_date_earliest >= $62 and t45.rank <> 'deprecated' order by t45.statement_date_earliest, t45.id limit 32) t46 join statement t47 on
        t47.id = t46.statement_id union select $66, t49.id, t49.id, 'began', t49.since, t49.since_earliest, t49.since_latest, null, null
    from (select t48.* from tenure t48 where t48.person_id = $64 and t48.since_earliest > '0000-00-00' and t48.since_earliest < '9999-99-99' and
        t48.since_latest > '0000-00-00' and t48.since_latest < '9999-99-99' and t48.since_earliest >= $65 and t48.rank <> 'deprecated' order by
        t48.since_earliest, t48.id limit 32) t49 union select $69, t51.id, t51.id, 'ended', t51.until, t51.until_earliest, t51.until_latest, null, null
    from (select t50.* from tenure t50 where t50.person_id = $67 and t50.until_earliest > '0000-00-00' and t50.until_earliest < '9999-99-99' and
        t50.until_latest > '0000-00-00' and t50.until_latest < '9999-99-99' and t50.until_earliest >= $68 and t50.rank <> 'deprecated' order by
        t50.until_earliest, t50.id limit 32) t51 union select $72, t53.id, t53.id, 'began', t53.founded, t53.founded_earliest, t53.founded_latest, null, null
    from (select t52.* from actor t52 where t52.id = $70 and t52.founded_earliest > '0000-00-00' and t52.founded_earliest < '9999-99-99' and t52.founded_latest
        > '0000-00-00' and t52.founded_latest < '9999-99-99' and t52.founded_earliest >= $71 order by t52.founded_earliest, t52.id limit 32) t53 union select
        $75, t55.id, t55.id, 'ended', t55.dissolved, t55.dissolved_earliest, t55.dissolved_latest, null, null
    from (select t54.* from actor t54 where t54.id = $73 and t54.dissolved_earliest > '0000-00-00' and t54.dissolved_earliest < '9999-99-99' and
        t54.dissolved_latest > '0000-00-00' and t54.dissolved_latest < '9999-99-99' and t54.dissolved_earliest >= $74 order by t54.dissolved_earliest, t54.id
        limit 32) t55 union select $78, t57.id, t57.id, 'began', t57.formed, t57.formed_earliest, t57.formed_latest, null, null
    from (select t56.* from alliance t56 where t56.organisation_id = $76 and t56.formed_earliest > '0000-00-00' and t56.formed_earliest < '9999-99-99' and
        t56.formed_latest > '0000-00-00' and t56.formed_latest < '9999-99-99' and t56.formed_earliest >= $77 order by t56.formed_earliest, t56.id limit 32) t57
        union select $81, t59.id, t59.id, 'ended', t59.ended, t59.ended_earliest, t59.ended_latest, null, null
    from (select t58.* from alliance t58 where t58.organisation_id = $79 and t58.ended_earliest > '0000-00-00' and t58.ended_earliest < '9999-99-99' and
        t58.ended_latest > '0000-00-00' and t58.ended_latest < '9999-99-99' and t58.ended_earliest >= $80 order by t58.ended_earliest, t58.id limit 32) t59
        union select $84, t61.id, t61.id, 'began', t61.since, t61.since_earliest, t61.since_latest, null, null
    from (select t60.* from citation t60 where t60.record_id = $82 and t60.since_earliest > '0000-00-00' and t60.since_earliest < '9999-99-99' and
        t60.since_latest > '0000-00-00' and t60.since_latest < '9999-99-99' and t60.since_earliest >= $83 order by t60.since_earliest, t60.id limit 32) t61
        union select $87, t63.id, t63.id, 'ended', t63.until, t63.until_earliest, t63.until_latest, null, null
    from (select t62.* from citation t62 where t62.record_id = $85 and t62.until_earliest > '0000-00-00' and t62.until_earliest < '9999-99-99' and
        t62.until_latest > '0000-00-00' and t62.until_latest < '9999-99-99' and t62.until_earliest >= $86 order by t62.until_earliest, t62.id limit 32) t63
        union select $90, t65.id, t65.id, 'began', t65.since, t65.since_earliest, t65.since_latest, null, null
    from (select t64.* from membership t64 where t64.actor_id = $88 and t64.since_earliest > '0000-00-00' and t64.since_earliest < '9999-99-99' and
        t64.since_latest > '0000-00-00' and t64.since_latest < '9999-99-99' and t64.since_earliest >= $89 and t64.rank <> 'deprecated' order by
        t64.since_earliest, t64.id limit 32) t65 union select $93, t67.id, t67.id, 'ended', t67.until, t67.until_earliest, t67.until_latest, null, null
    from (select t66.* from membership t66 where t66.actor_id = $91 and t66.until_earliest > '0000-00-00' and t66.until_earliest < '9999-99-99' and
        t66.until_latest > '0000-00-00' and t66.until_latest < '9999-99-99' and t66.until_earliest >= $92 and t66.rank <> 'deprecated' order by
        t66.until_earliest, t66.id limit 32) t67 union select $96, t69.id, t69.id, 'began', t69.since, t69.since_earliest, t69.since_latest, null, null
    from (select t68.* from obligation t68 where t68.obligor_id = $94 and t68.since_earliest > '0000-00-00' and t68.since_earliest < '9999-99-99' and
        t68.since_latest > '0000-00-00' and t68.since_latest < '9999-99-99' and t68.since_earliest >= $95 and t68.rank <> 'deprecated' order by
        t68.since_earliest, t68.id limit 32) t69 union select $99, t71.id, t71.id, 'began', t71.since, t71.since_earliest, t71.since_latest, null, null
    from (select t70.* from obligation t70 where t70.beneficiary_id = $97 and t70.since_earliest > '0000-00-00' and t70.since_earliest < '9999-99-99' and
        t70.since_latest > '0000-00-00' and t70.since_latest < '9999-99-99' and t70.since_earliest >= $98 and t70.rank <> 'deprecated' order by
        t70.since_earliest, t70.id limit 32) t71 union select $102, t73.id, t73.id, 'ended', t73.until, t73.until_earliest, t73.until_latest, null, null
    from (select t72.* from obligation t72 where t72.obligor_id = $100 and t72.until_earliest > '0000-00-00' and t72.until_earliest < '9999-99-99' and
        t72.until_latest > '0000-00-00' and t72.until_latest < '9999-99-99' and t72.until_earliest >= $101 and t72.rank <> 'deprecated' order by
        t72.until_earliest, t72.id limit 32) t73 union select $105, t75.id, t75.id, 'ended', t75.until, t75.until_earliest, t75.until_latest, null, null
    from (select t74.* from obligation t74 where t74.beneficiary_id = $103 and t74.until_earliest > '0000-00-00' and t74.until_earliest < '9999-99-99' and
        t74.until_latest > '0000-00-00' and t74.until_latest < '9999-99-99' and t74.until_earliest >= $104 and t74.rank <> 'deprecated' order by
        t74.until_earliest, t74.id limit 32) t75 union select $108, t77.meeting_id, t77.id, case t78.status when 'anticipated' then 'expected' when 'announced'
        then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then
        'alleged' end, t78.start, t78.start_earliest, t78.start_latest, t78.status, t78.part_of_id
    from (select t76.* from participation t76 where t76.actor_id = $106 and t76.meeting_start_earliest > '0000-00-00' and t76.meeting_start_earliest <
        '9999-99-99' and t76.meeting_start_earliest >= $107 and t76.rank <> 'deprecated' order by t76.meeting_start_earliest, t76.id limit 32) t77 join meeting
        t78 on t78.id = t77.meeting_id union select $111, t80.meeting_id, t80.id, case t81.status when 'anticipated' then 'expected' when 'announced' then
        'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then
        'alleged' end, t81.start, t81.start_earliest, t81.start_latest, t81.status, t81.part_of_id
    from (select t79.* from participation t79 where t79.represents_id = $109 and t79.meeting_start_earliest > '0000-00-00' and t79.meeting_start_earliest <
        '9999-99-99' and t79.meeting_start_earliest >= $110 and t79.rank <> 'deprecated' order by t79.meeting_start_earliest, t79.id limit 32) t80 join meeting
        t81 on t81.id = t80.meeting_id union select $114, t83.id, t83.id, 'began', t83.since, t83.since_earliest, t83.since_latest, null, null
    from (select t82.* from relation t82 where t82.subject_id = $112 and t82.since_earliest > '0000-00-00' and t82.since_earliest < '9999-99-99' and
        t82.since_latest > '0000-00-00' and t82.since_latest < '9999-99-99' and t82.since_earliest >= $113 and t82.rank <> 'deprecated' order by
        t82.since_earliest, t82.id limit 32) t83 union select $117, t85.id, t85.id, 'began', t85.since, t85.since_earliest, t85.since_latest, null, null
    from (select t84.* from relation t84 where t84.object_id = $115 and t84.since_earliest > '0000-00-00' and t84.since_earliest < '9999-99-99' and
        t84.since_latest > '0000-00-00' and t84.since_latest < '9999-99-99' and t84.since_earliest >= $116 and t84.rank <> 'deprecated' order by
        t84.since_earliest, t84.id limit 32) t85 union select $120, t87.id, t87.id, 'ended', t87.until, t87.until_earliest, t87.until_latest, null, null
    from (select t86.* from relation t86 where t86.subject_id = $118 and t86.until_earliest > '0000-00-00' and t86.until_earliest < '9999-99-99' and
        t86.until_latest > '0000-00-00' and t86.until_latest < '9999-99-99' and t86.until_earliest >= $119 and t86.rank <> 'deprecated' order by
        t86.until_earliest, t86.id limit 32) t87 union select $123, t89.id, t89.id, 'ended', t89.until, t89.until_earliest, t89.until_latest, null, null
    from (select t88.* from relation t88 where t88.object_id = $121 and t88.until_earliest > '0000-00-00' and t88.until_earliest < '9999-99-99' and
        t88.until_latest > '0000-00-00' and t88.until_latest < '9999-99-99' and t88.until_earliest >= $122 and t88.rank <> 'deprecated' order by
        t88.until_earliest, t88.id limit 32) t89 union select $126, t91.id, t91.id, 'took_place', t91.date, t91.date_earliest, t91.date_latest, null, null
    from (select t90.* from statement t90 where t90.speaker_id = $124 and t90.date_earliest > '0000-00-00' and t90.date_earliest < '9999-99-99' and
        t90.date_earliest >= $125 order by t90.date_earliest, t90.id limit 32) t91 union select $129, t93.id, t93.id, 'took_place', t93.date, t93.date_earliest,
        t93.date_latest, null, null
    from (select t92.* from statement t92 where t92.principal_id = $127 and t92.date_earliest > '0000-00-00' and t92.date_earliest < '9999-99-99' and
        t92.date_earliest >= $128 order by t92.date_earliest, t92.id limit 32) t93 union select $132, t95.statement_id, t95.id, 'took_place', t96.date,
        t96.date_earliest, t96.date_latest, null, null
    from (select t94.* from target t94 where t94.record_id = $130 and t94.statement_date_earliest > '0000-00-00' and t94.statement_date_earliest < '9999-99-99'
        and t94.statement_date_earliest >= $131 and t94.rank <> 'deprecated' order by t94.statement_date_earliest, t94.id limit 32) t95 join statement t96 on
        t96.id = t95.statement_id union select $135, t98.id, t98.id, 'began', t98.since, t98.since_earliest, t98.since_latest, null, null
    from (select t97.* from tenure t97 where t97.person_id = $133 and t97.since_earliest > '0000-00-00' and t97.since_earliest < '9999-99-99' and
        t97.since_latest > '0000-00-00' and t97.since_latest < '9999-99-99' and t97.since_earliest >= $134 and t97.rank <> 'deprecated' order by
        t97.since_earliest, t97.id limit 32) t98 union select $138, t100.id, t100.id, 'ended', t100.until, t100.until_earliest, t100.until_latest, null, null
    from (select t99.* from tenure t99 where t99.person_id = $136 and t99.until_earliest > '0000-00-00' and t99.until_earliest < '9999-99-99' and
        t99.until_latest > '0000-00-00' and t99.until_latest < '9999-99-99' and t99.until_earliest >= $137 and t99.rank <> 'deprecated' order by
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
(select 1, concat('[',
    (select string_agg(t114._told, ',')
      from (select t107._n as _n, ((('{"date":' || case when t107.date is null then 'null' else ('{"text":"' || t107.date || '","earliest":') || (case
          t107.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t107.date_earliest || '"' end || ',"latest":' || case
          t107.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t107.date_latest || '"' end || '}') end || ',"event_type":"')
          || (t107.event_type || '","status":' || case when t107.status is null then 'null' else '"' || t107.status || '"' end || ',"record":{"id":"')) ||
          ((t108.id || '","record_kind":' || to_json(t108.record_kind)) || (',"label":' || to_json(t108.label) || '},"part_of":' || case when t109.id is null
          then 'null' else (('{"id":"' || t109.id) || ('","label":' || to_json(t109.label) || ',"kind":"')) || ((t109.kind || '","start":' || case when
          t109.start is null then 'null' else ('{"text":"' || t109.start || '","earliest":') || (case t109.start_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t109.start_earliest || '"' end || ',"latest":' || case t109.start_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t109.start_latest || '"' end || '}') end) || (',"place":' || case when t110.id is null then 'null' else (
          '{"id":"' || t110.id) || ('","label":' || to_json(t110.label) || '}') end || '}')) end))) || (((',"subject":{"id":"' || t111.id || '","record_kind":')
          || (to_json(t111.record_kind) || ',"label":' || to_json(t111.label) || '},"via":{"id":"')) || ((t112.id || '","record_kind":' ||
          to_json(t112.record_kind) || ',"label":') || (to_json(t112.label) || '},"citation":' || case when t113.id is null then 'null' else (('{"id":"' ||
          t113.id) || ('","start_offset":' || coalesce(t113.start_offset::text, 'null') || ',"end_offset":')) || ((coalesce(t113.end_offset::text, 'null') ||
          ',"page":' || coalesce(to_json(t113.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t113.phrase)::text, 'null') || '}')) end || '}'))) as
          _told from p3 t107
        left join record t108 on t108.id = t107.record_id
        left join meeting t109 on t109.id = t107.part_of_id
        left join place t110 on t110.id = t109.place_id
        left join record t111 on t111.id = t107.subject_id
        left join record t112 on t112.id = t107.via_id
        left join citation t113 on t113.id = t107.citation_id order by _n limit 200) t114), ']')) select concat('{"data":', coalesce(
    (select concat('{"entries":',
        (select x4.json from x4), ',"next":' || coalesce(to_json(t1.next)::text, 'null') || '}')
      from (select
        (select encode(convert_to(date_earliest || ' ' || via_id || ' ' || event_type || ' ' || subject_id, 'UTF8'), 'hex') from timeline1 where _place = 30 and
            exists
          (select 1 from timeline1 where _place > 30)) as next where exists
        (select 1 from record t101 where t101.id = $139 and t101.retired is null) and exists
        (select 1 from record t102 where t102.id = $140 and t102.retired is null)) t1), 'null'), ',"revision":',
  (select value from counter where name = 'revision'), '}')

with timeline1(subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id, _place) as materialized (with found(subject_id,
    record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id) as
  (select $3, t4.id, t4.id, 'began', t4.founded, t4.founded_earliest, t4.founded_latest, null, null
    from (select t3.* from actor t3 where t3.id = $1 and t3.founded_earliest > '0000-00-00' and t3.founded_earliest < '9999-99-99' and t3.founded_latest >
        '0000-00-00' and t3.founded_latest < '9999-99-99' and t3.founded_earliest >= $2 order by t3.founded_earliest, t3.id limit 32) t4 union select $6, t6.id,
        t6.id, 'ended', t6.dissolved, t6.dissolved_earliest, t6.dissolved_latest, null, null
    from (select t5.* from actor t5 where t5.id = $4 and t5.dissolved_earliest > '0000-00-00' and t5.dissolved_earliest < '9999-99-99' and t5.dissolved_latest >
        '0000-00-00' and t5.dissolved_latest < '9999-99-99' and t5.dissolved_earliest >= $5 order by t5.dissolved_earliest, t5.id limit 32) t6 union select $9,
        t8.id, t8.id, 'began', t8.formed, t8.formed_earliest, t8.formed_latest, null, null
    from (select t7.* from alliance t7 where t7.organisation_id = $7 and t7.formed_earliest > '0000-00-00' and t7.formed_earliest < '9999-99-99' and
        t7.formed_latest > '0000-00-00' and t7.formed_latest < '9999-99-99' and t7.formed_earliest >= $8 order by t7.formed_earliest, t7.id limit 32) t8 union
        select $12, t10.id, t10.id, 'ended', t10.ended, t10.ended_earliest, t10.ended_latest, null, null
    from (select t9.* from alliance t9 where t9.organisation_id = $10 and t9.ended_earliest > '0000-00-00' and t9.ended_earliest < '9999-99-99' and
        t9.ended_latest > '0000-00-00' and t9.ended_latest < '9999-99-99' and t9.ended_earliest >= $11 order by t9.ended_earliest, t9.id limit 32) t10 union
        select $15, t12.id, t12.id, 'began', t12.since, t12.since_earliest, t12.since_latest, null, null
    from (select t11.* from citation t11 where t11.record_id = $13 and t11.since_earliest > '0000-00-00' and t11.since_earliest < '9999-99-99' and
        t11.since_latest > '0000-00-00' and t11.since_latest < '9999-99-99' and t11.since_earliest >= $14 order by t11.since_earliest, t11.id limit 32) t12
        union select $18, t14.id, t14.id, 'ended', t14.until, t14.until_earliest, t14.until_latest, null, null
    from (select t13.* from citation t13 where t13.record_id = $16 and t13.until_earliest > '0000-00-00' and t13.until_earliest < '9999-99-99' and
        t13.until_latest > '0000-00-00' and t13.until_latest < '9999-99-99' and t13.until_earliest >= $17 order by t13.until_earliest, t13.id limit 32) t14
        union select $21, t16.id, t16.id, 'began', t16.since, t16.since_earliest, t16.since_latest, null, null
    from (select t15.* from membership t15 where t15.actor_id = $19 and t15.since_earliest > '0000-00-00' and t15.since_earliest < '9999-99-99' and
        t15.since_latest > '0000-00-00' and t15.since_latest < '9999-99-99' and t15.since_earliest >= $20 and t15.rank <> 'deprecated' order by
        t15.since_earliest, t15.id limit 32) t16 union select $24, t18.id, t18.id, 'ended', t18.until, t18.until_earliest, t18.until_latest, null, null
    from (select t17.* from membership t17 where t17.actor_id = $22 and t17.until_earliest > '0000-00-00' and t17.until_earliest < '9999-99-99' and
        t17.until_latest > '0000-00-00' and t17.until_latest < '9999-99-99' and t17.until_earliest >= $23 and t17.rank <> 'deprecated' order by
        t17.until_earliest, t17.id limit 32) t18 union select $27, t20.id, t20.id, 'began', t20.since, t20.since_earliest, t20.since_latest, null, null
    from (select t19.* from obligation t19 where t19.obligor_id = $25 and t19.since_earliest > '0000-00-00' and t19.since_earliest < '9999-99-99' and
        t19.since_latest > '0000-00-00' and t19.since_latest < '9999-99-99' and t19.since_earliest >= $26 and t19.rank <> 'deprecated' order by
        t19.since_earliest, t19.id limit 32) t20 union select $30, t22.id, t22.id, 'began', t22.since, t22.since_earliest, t22.since_latest, null, null
    from (select t21.* from obligation t21 where t21.beneficiary_id = $28 and t21.since_earliest > '0000-00-00' and t21.since_earliest < '9999-99-99' and
        t21.since_latest > '0000-00-00' and t21.since_latest < '9999-99-99' and t21.since_earliest >= $29 and t21.rank <> 'deprecated' order by
        t21.since_earliest, t21.id limit 32) t22 union select $33, t24.id, t24.id, 'ended', t24.until, t24.until_earliest, t24.until_latest, null, null
    from (select t23.* from obligation t23 where t23.obligor_id = $31 and t23.until_earliest > '0000-00-00' and t23.until_earliest < '9999-99-99' and
        t23.until_latest > '0000-00-00' and t23.until_latest < '9999-99-99' and t23.until_earliest >= $32 and t23.rank <> 'deprecated' order by
        t23.until_earliest, t23.id limit 32) t24 union select $36, t26.id, t26.id, 'ended', t26.until, t26.until_earliest, t26.until_latest, null, null
    from (select t25.* from obligation t25 where t25.beneficiary_id = $34 and t25.until_earliest > '0000-00-00' and t25.until_earliest < '9999-99-99' and
        t25.until_latest > '0000-00-00' and t25.until_latest < '9999-99-99' and t25.until_earliest >= $35 and t25.rank <> 'deprecated' order by
        t25.until_earliest, t25.id limit 32) t26 union select $39, t28.meeting_id, t28.id, case t29.status when 'anticipated' then 'expected' when 'announced'
        then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then
        'alleged' end, t29.start, t29.start_earliest, t29.start_latest, t29.status, t29.part_of_id
    from (select t27.* from participation t27 where t27.actor_id = $37 and t27.meeting_start_earliest > '0000-00-00' and t27.meeting_start_earliest <
        '9999-99-99' and t27.meeting_start_earliest >= $38 and t27.rank <> 'deprecated' order by t27.meeting_start_earliest, t27.id limit 32) t28 join meeting
        t29 on t29.id = t28.meeting_id union select $42, t31.meeting_id, t31.id, case t32.status when 'anticipated' then 'expected' when 'announced' then
        'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then
        'alleged' end, t32.start, t32.start_earliest, t32.start_latest, t32.status, t32.part_of_id
    from (select t30.* from participation t30 where t30.represents_id = $40 and t30.meeting_start_earliest > '0000-00-00' and t30.meeting_start_earliest <
        '9999-99-99' and t30.meeting_start_earliest >= $41 and t30.rank <> 'deprecated' order by t30.meeting_start_earliest, t30.id limit 32) t31 join meeting
        t32 on t32.id = t31.meeting_id union select $45, t34.id, t34.id, 'began', t34.since, t34.since_earliest, t34.since_latest, null, null
    from (select t33.* from relation t33 where t33.subject_id = $43 and t33.since_earliest > '0000-00-00' and t33.since_earliest < '9999-99-99' and
        t33.since_latest > '0000-00-00' and t33.since_latest < '9999-99-99' and t33.since_earliest >= $44 and t33.rank <> 'deprecated' order by
        t33.since_earliest, t33.id limit 32) t34 union select $48, t36.id, t36.id, 'began', t36.since, t36.since_earliest, t36.since_latest, null, null
    from (select t35.* from relation t35 where t35.object_id = $46 and t35.since_earliest > '0000-00-00' and t35.since_earliest < '9999-99-99' and
        t35.since_latest > '0000-00-00' and t35.since_latest < '9999-99-99' and t35.since_earliest >= $47 and t35.rank <> 'deprecated' order by
        t35.since_earliest, t35.id limit 32) t36 union select $51, t38.id, t38.id, 'ended', t38.until, t38.until_earliest, t38.until_latest, null, null
    from (select t37.* from relation t37 where t37.subject_id = $49 and t37.until_earliest > '0000-00-00' and t37.until_earliest < '9999-99-99' and
        t37.until_latest > '0000-00-00' and t37.until_latest < '9999-99-99' and t37.until_earliest >= $50 and t37.rank <> 'deprecated' order by
        t37.until_earliest, t37.id limit 32) t38 union select $54, t40.id, t40.id, 'ended', t40.until, t40.until_earliest, t40.until_latest, null, null
    from (select t39.* from relation t39 where t39.object_id = $52 and t39.until_earliest > '0000-00-00' and t39.until_earliest < '9999-99-99' and
        t39.until_latest > '0000-00-00' and t39.until_latest < '9999-99-99' and t39.until_earliest >= $53 and t39.rank <> 'deprecated' order by
        t39.until_earliest, t39.id limit 32) t40 union select $57, t42.id, t42.id, 'took_place', t42.date, t42.date_earliest, t42.date_latest, null, null
    from (select t41.* from statement t41 where t41.speaker_id = $55 and t41.date_earliest > '0000-00-00' and t41.date_earliest < '9999-99-99' and
        t41.date_earliest >= $56 order by t41.date_earliest, t41.id limit 32) t42 union select $60, t44.id, t44.id, 'took_place', t44.date, t44.date_earliest,
        t44.date_latest, null, null
    from (select t43.* from statement t43 where t43.principal_id = $58 and t43.date_earliest > '0000-00-00' and t43.date_earliest < '9999-99-99' and
        t43.date_earliest >= $59 order by t43.date_earliest, t43.id limit 32) t44 union select $63, t46.statement_id, t46.id, 'took_place', t47.date,
        t47.date_earliest, t47.date_latest, null, null
    from (select t45.* from target t45 where t45.record_id = $61 and t45.statement_date_earliest > '0000-00-00' and t45.statement_date_earliest < '9999-99-99'
        and t45.statement_date_earliest >= $62 and t45.rank <> 'deprecated' order by t45.statement_date_earliest, t45.id limit 32) t46 join statement t47 on
        t47.id = t46.statement_id union select $66, t49.id, t49.id, 'began', t49.since, t49.since_earliest, t49.since_latest, null, null
    from (select t48.* from tenure t48 where t48.person_id = $64 and t48.since_earliest > '0000-00-00' and t48.since_earliest < '9999-99-99' and
        t48.since_latest > '0000-00-00' and t48.since_latest < '9999-99-99' and t48.since_earliest >= $65 and t48.rank <> 'deprecated' order by
        t48.since_earliest, t48.id limit 32) t49 union select $69, t51.id, t51.id, 'ended', t51.until, t51.until_earliest, t51.until_latest, null, null
    from (select t50.* from tenure t50 where t50.person_id = $67 and t50.until_earliest > '0000-00-00' and t50.until_earliest < '9999-99-99' and
        t50.until_latest > '0000-00-00' and t50.until_latest < '9999-99-99' and t50.until_earliest >= $68 and t50.rank <> 'deprecated' order by
        t50.until_earliest, t50.id limit 32) t51 union select $72, t53.id, t53.id, 'began', t53.founded, t53.founded_earliest, t53.founded_latest, null, null
    from (select t52.* from actor t52 where t52.id = $70 and t52.founded_earliest > '0000-00-00' and t52.founded_earliest < '9999-99-99' and t52.founded_latest
        > '0000-00-00' and t52.founded_latest < '9999-99-99' and t52.founded_earliest >= $71 order by t52.founded_earliest, t52.id limit 32) t53 union select
        $75, t55.id, t55.id, 'ended', t55.dissolved, t55.dissolved_earliest, t55.dissolved_latest, null, null
    from (select t54.* from actor t54 where t54.id = $73 and t54.dissolved_earliest > '0000-00-00' and t54.dissolved_earliest < '9999-99-99' and
        t54.dissolved_latest > '0000-00-00' and t54.dissolved_latest < '9999-99-99' and t54.dissolved_earliest >= $74 order by t54.dissolved_earliest, t54.id
        limit 32) t55 union select $78, t57.id, t57.id, 'began', t57.formed, t57.formed_earliest, t57.formed_latest, null, null
    from (select t56.* from alliance t56 where t56.organisation_id = $76 and t56.formed_earliest > '0000-00-00' and t56.formed_earliest < '9999-99-99' and
        t56.formed_latest > '0000-00-00' and t56.formed_latest < '9999-99-99' and t56.formed_earliest >= $77 order by t56.formed_earliest, t56.id limit 32) t57
        union select $81, t59.id, t59.id, 'ended', t59.ended, t59.ended_earliest, t59.ended_latest, null, null
    from (select t58.* from alliance t58 where t58.organisation_id = $79 and t58.ended_earliest > '0000-00-00' and t58.ended_earliest < '9999-99-99' and
        t58.ended_latest > '0000-00-00' and t58.ended_latest < '9999-99-99' and t58.ended_earliest >= $80 order by t58.ended_earliest, t58.id limit 32) t59
        union select $84, t61.id, t61.id, 'began', t61.since, t61.since_earliest, t61.since_latest, null, null
    from (select t60.* from citation t60 where t60.record_id = $82 and t60.since_earliest > '0000-00-00' and t60.since_earliest < '9999-99-99' and
        t60.since_latest > '0000-00-00' and t60.since_latest < '9999-99-99' and t60.since_earliest >= $83 order by t60.since_earliest, t60.id limit 32) t61
        union select $87, t63.id, t63.id, 'ended', t63.until, t63.until_earliest, t63.until_latest, null, null
    from (select t62.* from citation t62 where t62.record_id = $85 and t62.until_earliest > '0000-00-00' and t62.until_earliest < '9999-99-99' and
        t62.until_latest > '0000-00-00' and t62.until_latest < '9999-99-99' and t62.until_earliest >= $86 order by t62.until_earliest, t62.id limit 32) t63
        union select $90, t65.id, t65.id, 'began', t65.since, t65.since_earliest, t65.since_latest, null, null
    from (select t64.* from membership t64 where t64.actor_id = $88 and t64.since_earliest > '0000-00-00' and t64.since_earliest < '9999-99-99' and
        t64.since_latest > '0000-00-00' and t64.since_latest < '9999-99-99' and t64.since_earliest >= $89 and t64.rank <> 'deprecated' order by
        t64.since_earliest, t64.id limit 32) t65 union select $93, t67.id, t67.id, 'ended', t67.until, t67.until_earliest, t67.until_latest, null, null
    from (select t66.* from membership t66 where t66.actor_id = $91 and t66.until_earliest > '0000-00-00' and t66.until_earliest < '9999-99-99' and
        t66.until_latest > '0000-00-00' and t66.until_latest < '9999-99-99' and t66.until_earliest >= $92 and t66.rank <> 'deprecated' order by
        t66.until_earliest, t66.id limit 32) t67 union select $96, t69.id, t69.id, 'began', t69.since, t69.since_earliest, t69.since_latest, null, null
    from (select t68.* from obligation t68 where t68.obligor_id = $94 and t68.since_earliest > '0000-00-00' and t68.since_earliest < '9999-99-99' and
        t68.since_latest > '0000-00-00' and t68.since_latest < '9999-99-99' and t68.since_earliest >= $95 and t68.rank <> 'deprecated' order by
        t68.since_earliest, t68.id limit 32) t69 union select $99, t71.id, t71.id, 'began', t71.since, t71.since_earliest, t71.since_latest, null, null
    from (select t70.* from obligation t70 where t70.beneficiary_id = $97 and t70.since_earliest > '0000-00-00' and t70.since_earliest < '9999-99-99' and
        t70.since_latest > '0000-00-00' and t70.since_latest < '9999-99-99' and t70.since_earliest >= $98 and t70.rank <> 'deprecated' order by
        t70.since_earliest, t70.id limit 32) t71 union select $102, t73.id, t73.id, 'ended', t73.until, t73.until_earliest, t73.until_latest, null, null
    from (select t72.* from obligation t72 where t72.obligor_id = $100 and t72.until_earliest > '0000-00-00' and t72.until_earliest < '9999-99-99' and
        t72.until_latest > '0000-00-00' and t72.until_latest < '9999-99-99' and t72.until_earliest >= $101 and t72.rank <> 'deprecated' order by
        t72.until_earliest, t72.id limit 32) t73 union select $105, t75.id, t75.id, 'ended', t75.until, t75.until_earliest, t75.until_latest, null, null
    from (select t74.* from obligation t74 where t74.beneficiary_id = $103 and t74.until_earliest > '0000-00-00' and t74.until_earliest < '9999-99-99' and
        t74.until_latest > '0000-00-00' and t74.until_latest < '9999-99-99' and t74.until_earliest >= $104 and t74.rank <> 'deprecated' order by
        t74.until_earliest, t74.id limit 32) t75 union select $108, t77.meeting_id, t77.id, case t78.status when 'anticipated' then 'expected' when 'announced'
        then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then
        'alleged' end, t78.start, t78.start_earliest, t78.start_latest, t78.status, t78.part_of_id
    from (select t76.* from participation t76 where t76.actor_id = $106 and t76.meeting_start_earliest > '0000-00-00' and t76.meeting_start_earliest <
        '9999-99-99' and t76.meeting_start_earliest >= $107 and t76.rank <> 'deprecated' order by t76.meeting_start_earliest, t76.id limit 32) t77 join meeting
        t78 on t78.id = t77.meeting_id union select $111, t80.meeting_id, t80.id, case t81.status when 'anticipated' then 'expected' when 'announced' then
        'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then
        'alleged' end, t81.start, t81.start_earliest, t81.start_latest, t81.status, t81.part_of_id
    from (select t79.* from participation t79 where t79.represents_id = $109 and t79.meeting_start_earliest > '0000-00-00' and t79.meeting_start_earliest <
        '9999-99-99' and t79.meeting_start_earliest >= $110 and t79.rank <> 'deprecated' order by t79.meeting_start_earliest, t79.id limit 32) t80 join meeting
        t81 on t81.id = t80.meeting_id union select $114, t83.id, t83.id, 'began', t83.since, t83.since_earliest, t83.since_latest, null, null
    from (select t82.* from relation t82 where t82.subject_id = $112 and t82.since_earliest > '0000-00-00' and t82.since_earliest < '9999-99-99' and
        t82.since_latest > '0000-00-00' and t82.since_latest < '9999-99-99' and t82.since_earliest >= $113 and t82.rank <> 'deprecated' order by
        t82.since_earliest, t82.id limit 32) t83 union select $117, t85.id, t85.id, 'began', t85.since, t85.since_earliest, t85.since_latest, null, null
    from (select t84.* from relation t84 where t84.object_id = $115 and t84.since_earliest > '0000-00-00' and t84.since_earliest < '9999-99-99' and
        t84.since_latest > '0000-00-00' and t84.since_latest < '9999-99-99' and t84.since_earliest >= $116 and t84.rank <> 'deprecated' order by
        t84.since_earliest, t84.id limit 32) t85 union select $120, t87.id, t87.id, 'ended', t87.until, t87.until_earliest, t87.until_latest, null, null
    from (select t86.* from relation t86 where t86.subject_id = $118 and t86.until_earliest > '0000-00-00' and t86.until_earliest < '9999-99-99' and
        t86.until_latest > '0000-00-00' and t86.until_latest < '9999-99-99' and t86.until_earliest >= $119 and t86.rank <> 'deprecated' order by
        t86.until_earliest, t86.id limit 32) t87 union select $123, t89.id, t89.id, 'ended', t89.until, t89.until_earliest, t89.until_latest, null, null
    from (select t88.* from relation t88 where t88.object_id = $121 and t88.until_earliest > '0000-00-00' and t88.until_earliest < '9999-99-99' and
        t88.until_latest > '0000-00-00' and t88.until_latest < '9999-99-99' and t88.until_earliest >= $122 and t88.rank <> 'deprecated' order by
        t88.until_earliest, t88.id limit 32) t89 union select $126, t91.id, t91.id, 'took_place', t91.date, t91.date_earliest, t91.date_latest, null, null
    from (select t90.* from statement t90 where t90.speaker_id = $124 and t90.date_earliest > '0000-00-00' and t90.date_earliest < '9999-99-99' and
        t90.date_earliest >= $125 order by t90.date_earliest, t90.id limit 32) t91 union select $129, t93.id, t93.id, 'took_place', t93.date, t93.date_earliest,
        t93.date_latest, null, null
    from (select t92.* from statement t92 where t92.principal_id = $127 and t92.date_earliest > '0000-00-00' and t92.date_earliest < '9999-99-99' and
        t92.date_earliest >= $128 order by t92.date_earliest, t92.id limit 32) t93 union select $132, t95.statement_id, t95.id, 'took_place', t96.date,
        t96.date_earliest, t96.date_latest, null, null
    from (select t94.* from target t94 where t94.record_id = $130 and t94.statement_date_earliest > '0000-00-00' and t94.statement_date_earliest < '9999-99-99'
        and t94.statement_date_earliest >= $131 and t94.rank <> 'deprecated' order by t94.statement_date_earliest, t94.id limit 32) t95 join statement t96 on
        t96.id = t95.statement_id union select $135, t98.id, t98.id, 'began', t98.since, t98.since_earliest, t98.since_latest, null, null
    from (select t97.* from tenure t97 where t97.person_id = $133 and t97.since_earliest > '0000-00-00' and t97.since_earliest < '9999-99-99' and
        t97.since_latest > '0000-00-00' and t97.since_latest < '9999-99-99' and t97.since_earliest >= $134 and t97.rank <> 'deprecated' order by
        t97.since_earliest, t97.id limit 32) t98 union select $138, t100.id, t100.id, 'ended', t100.until, t100.until_earliest, t100.until_latest, null, null
    from (select t99.* from tenure t99 where t99.person_id = $136 and t99.until_earliest > '0000-00-00' and t99.until_earliest < '9999-99-99' and
        t99.until_latest > '0000-00-00' and t99.until_latest < '9999-99-99' and t99.until_earliest >= $137 and t99.rank <> 'deprecated' order by
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
(select 1, concat('[',
    (select string_agg(t114._told, ',')
      from (select t107._n as _n, ((('{"date":' || case when t107.date is null then 'null' else ('{"text":"' || t107.date || '","earliest":') || (case
          t107.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t107.date_earliest || '"' end || ',"latest":' || case
          t107.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t107.date_latest || '"' end || '}') end || ',"eventType":"')
          || (upper(t107.event_type) || '","status":' || case when t107.status is null then 'null' else '"' || upper(t107.status) || '"' end || ',"partOf":'))
          || ((case when t108.id is null then 'null' else (('{"id":"' || t108.id) || ('","label":' || to_json(t108.label) || ',"kind":"')) || ((upper(t108.kind)
          || '","start":' || case when t108.start is null then 'null' else ('{"text":"' || t108.start || '","earliest":') || (case t108.start_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t108.start_earliest || '"' end || ',"latest":' || case t108.start_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t108.start_latest || '"' end || '}') end) || (',"place":' || case when t109.id is
          null then 'null' else ('{"id":"' || t109.id) || ('","label":' || to_json(t109.label) || '}') end || '}')) end || ',"record":{"id":"' || t110.id) || (
          '","recordKind":' || to_json(upper(t110.record_kind)) || ',"label":' || to_json(t110.label)))) || ((('},"subject":{"id":"' || t111.id ||
          '","recordKind":') || (to_json(upper(t111.record_kind)) || ',"label":' || to_json(t111.label) || '},"via":{"id":"')) || ((t112.id || '","recordKind":'
          || to_json(upper(t112.record_kind)) || ',"label":') || (to_json(t112.label) || '},"citation":' || case when t113.id is null then 'null' else ((
          '{"id":"' || t113.id) || ('","startOffset":' || coalesce(t113.start_offset::text, 'null') || ',"endOffset":')) || ((coalesce(t113.end_offset::text,
          'null') || ',"page":' || coalesce(to_json(t113.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t113.phrase)::text, 'null') || '}')) end ||
          '}'))) as _told from p3 t107
        left join meeting t108 on t108.id = t107.part_of_id
        left join place t109 on t109.id = t108.place_id
        left join record t110 on t110.id = t107.record_id
        left join record t111 on t111.id = t107.subject_id
        left join record t112 on t112.id = t107.via_id
        left join citation t113 on t113.id = t107.citation_id order by _n limit 200) t114), ']')) select concat('{"data":{"timeline":', coalesce(
    (select concat('{"entries":',
        (select x4.json from x4), ',"next":' || coalesce(to_json(t1.next)::text, 'null') || '}')
      from (select
        (select encode(convert_to(date_earliest || ' ' || via_id || ' ' || event_type || ' ' || subject_id, 'UTF8'), 'hex') from timeline1 where _place = 30 and
            exists
          (select 1 from timeline1 where _place > 30)) as next where exists
        (select 1 from record t101 where t101.id = $139 and t101.retired is null) and exists
        (select 1 from record t102 where t102.id = $140 and t102.retired is null)) t1), 'null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

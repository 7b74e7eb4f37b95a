with x1(id, json) as (with recursive t50(id) as
  (select t52.id from actor t52 where t52.id = $64 union select t53.subject_id from t50 join relation t53 on t53.object_id = t50.id and t53.kind = 'part_of')
      select t51.id, 1 from participation t51 where t51.represents_id = any(array
    (select id from t50)) and t51.represents_id is not null and (t51.represents_id = $65 or exists (with recursive t58(id) as
      (select t51.represents_id union select t61.id from t58 join relation t59 on t59.subject_id = t58.id and t59.kind = 'part_of' join actor t60 on t60.id =
          t58.id and t60.kind <> 'state' join actor t61 on t61.id = t59.object_id where t59.since_earliest <=
        (select case when t57."end" is null then t57.start_latest else t57.end_latest end from meeting t57 where t57.id = t51.meeting_id) and t59.until_latest
            >=
        (select t57.start_earliest from meeting t57 where t57.id = t51.meeting_id) and t59.rank <> 'deprecated') select 1 from t58 where t58.id = $66)) and
            t51.attendance not in ('declined', 'absent') and t51.rank <> 'deprecated' union all select t51.id, 1 from office t55 cross join participation t51
            where t55.body_id = any(array
    (select id from t50)) and t55.id = t51.office_id and t51.represents_id is null and (t55.body_id = $67 or exists (with recursive t63(id) as
      (select t55.body_id union select t66.id from t63 join relation t64 on t64.subject_id = t63.id and t64.kind = 'part_of' join actor t65 on t65.id = t63.id
          and t65.kind <> 'state' join actor t66 on t66.id = t64.object_id where t64.since_earliest <=
        (select case when t62."end" is null then t62.start_latest else t62.end_latest end from meeting t62 where t62.id = t51.meeting_id) and t64.until_latest
            >=
        (select t62.start_earliest from meeting t62 where t62.id = t51.meeting_id) and t64.rank <> 'deprecated') select 1 from t63 where t63.id = $68)) and
            t51.attendance not in ('declined', 'absent') and t51.rank <> 'deprecated' union all select t51.id, 1 from office t55 cross join tenure t56 cross
            join participation t51 where t55.body_id = any(array
    (select id from t50)) and t56.person_id = t51.actor_id and t55.id = t56.office_id and t51.represents_id is null and t51.office_id is null and
        t56.since_earliest <=
  (select case when t54."end" is null then t54.start_latest else t54.end_latest end from meeting t54 where t54.id = t51.meeting_id) and t56.until_latest >=
  (select t54.start_earliest from meeting t54 where t54.id = t51.meeting_id) and t56.rank <> 'deprecated' and (t55.body_id = $69 or exists (with recursive
      t68(id) as
      (select t55.body_id union select t71.id from t68 join relation t69 on t69.subject_id = t68.id and t69.kind = 'part_of' join actor t70 on t70.id = t68.id
          and t70.kind <> 'state' join actor t71 on t71.id = t69.object_id where t69.since_earliest <=
        (select case when t67."end" is null then t67.start_latest else t67.end_latest end from meeting t67 where t67.id = t51.meeting_id) and t69.until_latest
            >=
        (select t67.start_earliest from meeting t67 where t67.id = t51.meeting_id) and t69.rank <> 'deprecated') select 1 from t68 where t68.id = $70)) and
            t51.attendance not in ('declined', 'absent') and t51.rank <> 'deprecated' union all select t51.id, 1 from participation t51 where t51.actor_id =
            any(array
    (select id from t50)) and t51.represents_id is null and t51.office_id is null and not exists
  (select 1 from tenure t72 where t72.person_id = t51.actor_id and t72.since_earliest <=
    (select case when t54."end" is null then t54.start_latest else t54.end_latest end from meeting t54 where t54.id = t51.meeting_id) and t72.until_latest >=
    (select t54.start_earliest from meeting t54 where t54.id = t51.meeting_id) and t72.rank <> 'deprecated') and (t51.actor_id = $71 or exists (with recursive
        t74(id) as
      (select t51.actor_id union select t77.id from t74 join relation t75 on t75.subject_id = t74.id and t75.kind = 'part_of' join actor t76 on t76.id = t74.id
          and t76.kind <> 'state' join actor t77 on t77.id = t75.object_id where t75.since_earliest <=
        (select case when t73."end" is null then t73.start_latest else t73.end_latest end from meeting t73 where t73.id = t51.meeting_id) and t75.until_latest
            >=
        (select t73.start_earliest from meeting t73 where t73.id = t51.meeting_id) and t75.rank <> 'deprecated') select 1 from t74 where t74.id = $72)) and
            t51.attendance not in ('declined', 'absent') and t51.rank <> 'deprecated'), x2(id, json) as (with recursive t82(id) as
  (select t84.id from actor t84 where t84.id = $75 union select t85.subject_id from t82 join relation t85 on t85.object_id = t82.id and t85.kind = 'part_of')
      select t83.id, 1 from statement t83 where t83.principal_id = any(array
    (select id from t82)) and t83.principal_id is not null and (t83.principal_id = $76 or exists (with recursive t88(id) as
      (select t83.principal_id union select t91.id from t88 join relation t89 on t89.subject_id = t88.id and t89.kind = 'part_of' join actor t90 on t90.id =
          t88.id and t90.kind <> 'state' join actor t91 on t91.id = t89.object_id where t89.since_earliest <= t83.date_latest and t89.until_latest >=
          t83.date_earliest and t89.rank <> 'deprecated') select 1 from t88 where t88.id = $77)) union all select t83.id, 1 from office t86 cross join statement
          t83 where t86.body_id = any(array
    (select id from t82)) and t86.id = t83.office_id and t83.principal_id is null and (t86.body_id = $78 or exists (with recursive t92(id) as
      (select t86.body_id union select t95.id from t92 join relation t93 on t93.subject_id = t92.id and t93.kind = 'part_of' join actor t94 on t94.id = t92.id
          and t94.kind <> 'state' join actor t95 on t95.id = t93.object_id where t93.since_earliest <= t83.date_latest and t93.until_latest >= t83.date_earliest
          and t93.rank <> 'deprecated') select 1 from t92 where t92.id = $79)) union all select t83.id, 1 from office t86 cross join tenure t87 cross join
          statement t83 where t86.body_id = any(array
    (select id from t82)) and t87.person_id = t83.speaker_id and t86.id = t87.office_id and t83.principal_id is null and t83.office_id is null and
        t87.since_earliest <= t83.date_latest and t87.until_latest >= t83.date_earliest and t87.rank <> 'deprecated' and (t86.body_id = $80 or exists (with
        recursive t96(id) as
      (select t86.body_id union select t99.id from t96 join relation t97 on t97.subject_id = t96.id and t97.kind = 'part_of' join actor t98 on t98.id = t96.id
          and t98.kind <> 'state' join actor t99 on t99.id = t97.object_id where t97.since_earliest <= t83.date_latest and t97.until_latest >= t83.date_earliest
          and t97.rank <> 'deprecated') select 1 from t96 where t96.id = $81)) union all select t83.id, 1 from statement t83 where t83.speaker_id = any(array
    (select id from t82)) and t83.principal_id is null and t83.office_id is null and not exists
  (select 1 from tenure t100 where t100.person_id = t83.speaker_id and t100.since_earliest <= t83.date_latest and t100.until_latest >= t83.date_earliest and
      t100.rank <> 'deprecated') and (t83.speaker_id = $82 or exists (with recursive t101(id) as
      (select t83.speaker_id union select t104.id from t101 join relation t102 on t102.subject_id = t101.id and t102.kind = 'part_of' join actor t103 on t103.id
          = t101.id and t103.kind <> 'state' join actor t104 on t104.id = t102.object_id where t102.since_earliest <= t83.date_latest and t102.until_latest >=
          t83.date_earliest and t102.rank <> 'deprecated') select 1 from t101 where t101.id = $83))), x3(id, json) as (with recursive t153(id) as
  (select t155.id from actor t155 where t155.id = $149 union select t156.subject_id from t153 join relation t156 on t156.object_id = t153.id and t156.kind =
      'part_of') select t154.id, 1 from participation t154 where t154.represents_id = any(array
    (select id from t153)) and t154.represents_id is not null and (t154.represents_id = $150 or exists (with recursive t161(id) as
      (select t154.represents_id union select t164.id from t161 join relation t162 on t162.subject_id = t161.id and t162.kind = 'part_of' join actor t163 on
          t163.id = t161.id and t163.kind <> 'state' join actor t164 on t164.id = t162.object_id where t162.since_earliest <=
        (select case when t160."end" is null then t160.start_latest else t160.end_latest end from meeting t160 where t160.id = t154.meeting_id) and
            t162.until_latest >=
        (select t160.start_earliest from meeting t160 where t160.id = t154.meeting_id) and t162.rank <> 'deprecated') select 1 from t161 where t161.id = $151))
            and t154.attendance not in ('declined', 'absent') and t154.rank <> 'deprecated' union all select t154.id, 1 from office t158 cross join
            participation t154 where t158.body_id = any(array
    (select id from t153)) and t158.id = t154.office_id and t154.represents_id is null and (t158.body_id = $152 or exists (with recursive t166(id) as
      (select t158.body_id union select t169.id from t166 join relation t167 on t167.subject_id = t166.id and t167.kind = 'part_of' join actor t168 on t168.id =
          t166.id and t168.kind <> 'state' join actor t169 on t169.id = t167.object_id where t167.since_earliest <=
        (select case when t165."end" is null then t165.start_latest else t165.end_latest end from meeting t165 where t165.id = t154.meeting_id) and
            t167.until_latest >=
        (select t165.start_earliest from meeting t165 where t165.id = t154.meeting_id) and t167.rank <> 'deprecated') select 1 from t166 where t166.id = $153))
            and t154.attendance not in ('declined', 'absent') and t154.rank <> 'deprecated' union all select t154.id, 1 from office t158 cross join tenure t159
            cross join participation t154 where t158.body_id = any(array
    (select id from t153)) and t159.person_id = t154.actor_id and t158.id = t159.office_id and t154.represents_id is null and t154.office_id is null and
        t159.since_earliest <=
  (select case when t157."end" is null then t157.start_latest else t157.end_latest end from meeting t157 where t157.id = t154.meeting_id) and t159.until_latest
      >=
  (select t157.start_earliest from meeting t157 where t157.id = t154.meeting_id) and t159.rank <> 'deprecated' and (t158.body_id = $154 or exists (with
      recursive t171(id) as
      (select t158.body_id union select t174.id from t171 join relation t172 on t172.subject_id = t171.id and t172.kind = 'part_of' join actor t173 on t173.id =
          t171.id and t173.kind <> 'state' join actor t174 on t174.id = t172.object_id where t172.since_earliest <=
        (select case when t170."end" is null then t170.start_latest else t170.end_latest end from meeting t170 where t170.id = t154.meeting_id) and
            t172.until_latest >=
        (select t170.start_earliest from meeting t170 where t170.id = t154.meeting_id) and t172.rank <> 'deprecated') select 1 from t171 where t171.id = $155))
            and t154.attendance not in ('declined', 'absent') and t154.rank <> 'deprecated' union all select t154.id, 1 from participation t154 where
            t154.actor_id = any(array
    (select id from t153)) and t154.represents_id is null and t154.office_id is null and not exists
  (select 1 from tenure t175 where t175.person_id = t154.actor_id and t175.since_earliest <=
    (select case when t157."end" is null then t157.start_latest else t157.end_latest end from meeting t157 where t157.id = t154.meeting_id) and
        t175.until_latest >=
    (select t157.start_earliest from meeting t157 where t157.id = t154.meeting_id) and t175.rank <> 'deprecated') and (t154.actor_id = $156 or exists (with
        recursive t177(id) as
      (select t154.actor_id union select t180.id from t177 join relation t178 on t178.subject_id = t177.id and t178.kind = 'part_of' join actor t179 on t179.id
          = t177.id and t179.kind <> 'state' join actor t180 on t180.id = t178.object_id where t178.since_earliest <=
        (select case when t176."end" is null then t176.start_latest else t176.end_latest end from meeting t176 where t176.id = t154.meeting_id) and
            t178.until_latest >=
        (select t176.start_earliest from meeting t176 where t176.id = t154.meeting_id) and t178.rank <> 'deprecated') select 1 from t177 where t177.id = $157))
            and t154.attendance not in ('declined', 'absent') and t154.rank <> 'deprecated'), x4(id, json) as (with recursive t185(id) as
  (select t187.id from actor t187 where t187.id = $160 union select t188.subject_id from t185 join relation t188 on t188.object_id = t185.id and t188.kind =
      'part_of') select t186.id, 1 from statement t186 where t186.principal_id = any(array
    (select id from t185)) and t186.principal_id is not null and (t186.principal_id = $161 or exists (with recursive t191(id) as
      (select t186.principal_id union select t194.id from t191 join relation t192 on t192.subject_id = t191.id and t192.kind = 'part_of' join actor t193 on
          t193.id = t191.id and t193.kind <> 'state' join actor t194 on t194.id = t192.object_id where t192.since_earliest <= t186.date_latest and
          t192.until_latest >= t186.date_earliest and t192.rank <> 'deprecated') select 1 from t191 where t191.id = $162)) union all select t186.id, 1 from
          office t189 cross join statement t186 where t189.body_id = any(array
    (select id from t185)) and t189.id = t186.office_id and t186.principal_id is null and (t189.body_id = $163 or exists (with recursive t195(id) as
      (select t189.body_id union select t198.id from t195 join relation t196 on t196.subject_id = t195.id and t196.kind = 'part_of' join actor t197 on t197.id =
          t195.id and t197.kind <> 'state' join actor t198 on t198.id = t196.object_id where t196.since_earliest <= t186.date_latest and t196.until_latest >=
          t186.date_earliest and t196.rank <> 'deprecated') select 1 from t195 where t195.id = $164)) union all select t186.id, 1 from office t189 cross join
          tenure t190 cross join statement t186 where t189.body_id = any(array
    (select id from t185)) and t190.person_id = t186.speaker_id and t189.id = t190.office_id and t186.principal_id is null and t186.office_id is null and
        t190.since_earliest <= t186.date_latest and t190.until_latest >= t186.date_earliest and t190.rank <> 'deprecated' and (t189.body_id = $165 or exists
        (with recursive t199(id) as
      (select t189.body_id union select t202.id from t199 join relation t200 on t200.subject_id = t199.id and t200.kind = 'part_of' join actor t201 on t201.id =
          t199.id and t201.kind <> 'state' join actor t202 on t202.id = t200.object_id where t200.since_earliest <= t186.date_latest and t200.until_latest >=
          t186.date_earliest and t200.rank <> 'deprecated') select 1 from t199 where t199.id = $166)) union all select t186.id, 1 from statement t186 where
          t186.speaker_id = any(array
    (select id from t185)) and t186.principal_id is null and t186.office_id is null and not exists
  (select 1 from tenure t203 where t203.person_id = t186.speaker_id and t203.since_earliest <= t186.date_latest and t203.until_latest >= t186.date_earliest and
      t203.rank <> 'deprecated') and (t186.speaker_id = $167 or exists (with recursive t204(id) as
      (select t186.speaker_id union select t207.id from t204 join relation t205 on t205.subject_id = t204.id and t205.kind = 'part_of' join actor t206 on
          t206.id = t204.id and t206.kind <> 'state' join actor t207 on t207.id = t205.object_id where t205.since_earliest <= t186.date_latest and
          t205.until_latest >= t186.date_earliest and t205.rank <> 'deprecated') select 1 from t204 where t204.id = $168))), timeline1(subject_id, record_id,
          via_id, event_type, date, date_earliest, date_latest, _place) as materialized (with found(subject_id, record_id, via_id, event_type, date,
          date_earliest, date_latest) as
  (select $3, t3.id, t3.id, 'began', t3.founded, t3.founded_earliest, t3.founded_latest
    from (select t2.* from actor t2 where t2.id = $1 and t2.founded_earliest > '0000-00-00' and t2.founded_earliest < '9999-99-99' and t2.founded_earliest >= $2
        order by t2.founded_earliest, t2.id limit 32) t3 union select $6, t5.id, t5.id, 'ended', t5.dissolved, t5.dissolved_earliest, t5.dissolved_latest
    from (select t4.* from actor t4 where t4.id = $4 and t4.dissolved_earliest > '0000-00-00' and t4.dissolved_earliest < '9999-99-99' and t4.dissolved_earliest
        >= $5 order by t4.dissolved_earliest, t4.id limit 32) t5 union select $9, t7.id, t7.id, 'began', t7.formed, t7.formed_earliest, t7.formed_latest
    from (select t6.* from alliance t6 where t6.organisation_id = $7 and t6.formed_earliest > '0000-00-00' and t6.formed_earliest < '9999-99-99' and
        t6.formed_earliest >= $8 order by t6.formed_earliest, t6.id limit 32) t7 union select $12, t9.id, t9.id, 'ended', t9.ended, t9.ended_earliest,
        t9.ended_latest
    from (select t8.* from alliance t8 where t8.organisation_id = $10 and t8.ended_earliest > '0000-00-00' and t8.ended_earliest < '9999-99-99' and
        t8.ended_earliest >= $11 order by t8.ended_earliest, t8.id limit 32) t9 union select $15, t11.id, t11.id, 'began', t11.since, t11.since_earliest,
        t11.since_latest
    from (select t10.* from membership t10 where t10.actor_id = $13 and t10.since_earliest > '0000-00-00' and t10.since_earliest < '9999-99-99' and
        t10.since_earliest >= $14 and t10.rank <> 'deprecated' order by t10.since_earliest, t10.id limit 32) t11 union select $18, t13.id, t13.id, 'ended',
        t13.until, t13.until_earliest, t13.until_latest
    from (select t12.* from membership t12 where t12.actor_id = $16 and t12.until_earliest > '0000-00-00' and t12.until_earliest < '9999-99-99' and
        t12.until_earliest >= $17 and t12.rank <> 'deprecated' order by t12.until_earliest, t12.id limit 32) t13 union select $21, t15.id, t15.id, 'began',
        t15.since, t15.since_earliest, t15.since_latest
    from (select t14.* from obligation t14 where t14.obligor_id = $19 and t14.since_earliest > '0000-00-00' and t14.since_earliest < '9999-99-99' and
        t14.since_earliest >= $20 and t14.rank <> 'deprecated' order by t14.since_earliest, t14.id limit 32) t15 union select $24, t17.id, t17.id, 'began',
        t17.since, t17.since_earliest, t17.since_latest
    from (select t16.* from obligation t16 where t16.beneficiary_id = $22 and t16.since_earliest > '0000-00-00' and t16.since_earliest < '9999-99-99' and
        t16.since_earliest >= $23 and t16.rank <> 'deprecated' order by t16.since_earliest, t16.id limit 32) t17 union select $27, t19.id, t19.id, 'ended',
        t19.until, t19.until_earliest, t19.until_latest
    from (select t18.* from obligation t18 where t18.obligor_id = $25 and t18.until_earliest > '0000-00-00' and t18.until_earliest < '9999-99-99' and
        t18.until_earliest >= $26 and t18.rank <> 'deprecated' order by t18.until_earliest, t18.id limit 32) t19 union select $30, t21.id, t21.id, 'ended',
        t21.until, t21.until_earliest, t21.until_latest
    from (select t20.* from obligation t20 where t20.beneficiary_id = $28 and t20.until_earliest > '0000-00-00' and t20.until_earliest < '9999-99-99' and
        t20.until_earliest >= $29 and t20.rank <> 'deprecated' order by t20.until_earliest, t20.id limit 32) t21 union select $33, t23.meeting_id, t23.id,
        'took_place', t24.start, t24.start_earliest, t24.start_latest
    from (select t22.* from participation t22 where t22.actor_id = $31 and t22.meeting_start_earliest > '0000-00-00' and t22.meeting_start_earliest <
        '9999-99-99' and t22.meeting_start_earliest >= $32 and t22.rank <> 'deprecated' order by t22.meeting_start_earliest, t22.id limit 32) t23 join meeting
        t24 on t24.id = t23.meeting_id union select $36, t26.meeting_id, t26.id, 'took_place', t27.start, t27.start_earliest, t27.start_latest
    from (select t25.* from participation t25 where t25.represents_id = $34 and t25.meeting_start_earliest > '0000-00-00' and t25.meeting_start_earliest <
        '9999-99-99' and t25.meeting_start_earliest >= $35 and t25.rank <> 'deprecated' order by t25.meeting_start_earliest, t25.id limit 32) t26 join meeting
        t27 on t27.id = t26.meeting_id union select $39, t29.id, t29.id, 'began', t29.since, t29.since_earliest, t29.since_latest
    from (select t28.* from relation t28 where t28.subject_id = $37 and t28.since_earliest > '0000-00-00' and t28.since_earliest < '9999-99-99' and
        t28.since_earliest >= $38 and t28.rank <> 'deprecated' order by t28.since_earliest, t28.id limit 32) t29 union select $42, t31.id, t31.id, 'began',
        t31.since, t31.since_earliest, t31.since_latest
    from (select t30.* from relation t30 where t30.object_id = $40 and t30.since_earliest > '0000-00-00' and t30.since_earliest < '9999-99-99' and
        t30.since_earliest >= $41 and t30.rank <> 'deprecated' order by t30.since_earliest, t30.id limit 32) t31 union select $45, t33.id, t33.id, 'ended',
        t33.until, t33.until_earliest, t33.until_latest
    from (select t32.* from relation t32 where t32.subject_id = $43 and t32.until_earliest > '0000-00-00' and t32.until_earliest < '9999-99-99' and
        t32.until_earliest >= $44 and t32.rank <> 'deprecated' order by t32.until_earliest, t32.id limit 32) t33 union select $48, t35.id, t35.id, 'ended',
        t35.until, t35.until_earliest, t35.until_latest
    from (select t34.* from relation t34 where t34.object_id = $46 and t34.until_earliest > '0000-00-00' and t34.until_earliest < '9999-99-99' and
        t34.until_earliest >= $47 and t34.rank <> 'deprecated' order by t34.until_earliest, t34.id limit 32) t35 union select $51, t37.id, t37.id, 'took_place',
        t37.date, t37.date_earliest, t37.date_latest
    from (select t36.* from statement t36 where t36.speaker_id = $49 and t36.date_earliest > '0000-00-00' and t36.date_earliest < '9999-99-99' and
        t36.date_earliest >= $50 order by t36.date_earliest, t36.id limit 32) t37 union select $54, t39.id, t39.id, 'took_place', t39.date, t39.date_earliest,
        t39.date_latest
    from (select t38.* from statement t38 where t38.principal_id = $52 and t38.date_earliest > '0000-00-00' and t38.date_earliest < '9999-99-99' and
        t38.date_earliest >= $53 order by t38.date_earliest, t38.id limit 32) t39 union select $57, t41.statement_id, t41.id, 'took_place', t42.date,
        t42.date_earliest, t42.date_latest
    from (select t40.* from target t40 where t40.record_id = $55 and t40.statement_date_earliest > '0000-00-00' and t40.statement_date_earliest < '9999-99-99'
        and t40.statement_date_earliest >= $56 and t40.rank <> 'deprecated' order by t40.statement_date_earliest, t40.id limit 32) t41 join statement t42 on
        t42.id = t41.statement_id union select $60, t44.id, t44.id, 'began', t44.since, t44.since_earliest, t44.since_latest
    from (select t43.* from tenure t43 where t43.person_id = $58 and t43.since_earliest > '0000-00-00' and t43.since_earliest < '9999-99-99' and
        t43.since_earliest >= $59 and t43.rank <> 'deprecated' order by t43.since_earliest, t43.id limit 32) t44 union select $63, t46.id, t46.id, 'ended',
        t46.until, t46.until_earliest, t46.until_latest
    from (select t45.* from tenure t45 where t45.person_id = $61 and t45.until_earliest > '0000-00-00' and t45.until_earliest < '9999-99-99' and
        t45.until_earliest >= $62 and t45.rank <> 'deprecated' order by t45.until_earliest, t45.id limit 32) t46 union select $74, t48.meeting_id, t48.id,
        'took_place', t78.start, t78.start_earliest, t78.start_latest
    from (select t47.* from participation t47 where t47.id = any(array
        (select id from x1)) and t47.meeting_start_earliest > '0000-00-00' and t47.meeting_start_earliest < '9999-99-99' and t47.meeting_start_earliest >= $73
            and t47.rank <> 'deprecated' order by t47.meeting_start_earliest, t47.id limit 32) t48 join meeting t78 on t78.id = t48.meeting_id union select $85,
            t80.id, t80.id, 'took_place', t80.date, t80.date_earliest, t80.date_latest
    from (select t79.* from statement t79 where t79.id = any(array
        (select id from x2)) and t79.date_earliest > '0000-00-00' and t79.date_earliest < '9999-99-99' and t79.date_earliest >= $84 order by t79.date_earliest,
            t79.id limit 32) t80 union select $88, t106.id, t106.id, 'began', t106.founded, t106.founded_earliest, t106.founded_latest
    from (select t105.* from actor t105 where t105.id = $86 and t105.founded_earliest > '0000-00-00' and t105.founded_earliest < '9999-99-99' and
        t105.founded_earliest >= $87 order by t105.founded_earliest, t105.id limit 32) t106 union select $91, t108.id, t108.id, 'ended', t108.dissolved,
        t108.dissolved_earliest, t108.dissolved_latest
    from (select t107.* from actor t107 where t107.id = $89 and t107.dissolved_earliest > '0000-00-00' and t107.dissolved_earliest < '9999-99-99' and
        t107.dissolved_earliest >= $90 order by t107.dissolved_earliest, t107.id limit 32) t108 union select $94, t110.id, t110.id, 'began', t110.formed,
        t110.formed_earliest, t110.formed_latest
    from (select t109.* from alliance t109 where t109.organisation_id = $92 and t109.formed_earliest > '0000-00-00' and t109.formed_earliest < '9999-99-99' and
        t109.formed_earliest >= $93 order by t109.formed_earliest, t109.id limit 32) t110 union select $97, t112.id, t112.id, 'ended', t112.ended,
        t112.ended_earliest, t112.ended_latest
    from (select t111.* from alliance t111 where t111.organisation_id = $95 and t111.ended_earliest > '0000-00-00' and t111.ended_earliest < '9999-99-99' and
        t111.ended_earliest >= $96 order by t111.ended_earliest, t111.id limit 32) t112 union select $100, t114.id, t114.id, 'began', t114.since,
        t114.since_earliest, t114.since_latest
    from (select t113.* from membership t113 where t113.actor_id = $98 and t113.since_earliest > '0000-00-00' and t113.since_earliest < '9999-99-99' and
        t113.since_earliest >= $99 and t113.rank <> 'deprecated' order by t113.since_earliest, t113.id limit 32) t114 union select $103, t116.id, t116.id,
        'ended', t116.until, t116.until_earliest, t116.until_latest
    from (select t115.* from membership t115 where t115.actor_id = $101 and t115.until_earliest > '0000-00-00' and t115.until_earliest < '9999-99-99' and
        t115.until_earliest >= $102 and t115.rank <> 'deprecated' order by t115.until_earliest, t115.id limit 32) t116 union select $106, t118.id, t118.id,
        'began', t118.since, t118.since_earliest, t118.since_latest
    from (select t117.* from obligation t117 where t117.obligor_id = $104 and t117.since_earliest > '0000-00-00' and t117.since_earliest < '9999-99-99' and
        t117.since_earliest >= $105 and t117.rank <> 'deprecated' order by t117.since_earliest, t117.id limit 32) t118 union select $109, t120.id, t120.id,
        'began', t120.since, t120.since_earliest, t120.since_latest
    from (select t119.* from obligation t119 where t119.beneficiary_id = $107 and t119.since_earliest > '0000-00-00' and t119.since_earliest < '9999-99-99' and
        t119.since_earliest >= $108 and t119.rank <> 'deprecated' order by t119.since_earliest, t119.id limit 32) t120 union select $112, t122.id, t122.id,
        'ended', t122.until, t122.until_earliest, t122.until_latest
    from (select t121.* from obligation t121 where t121.obligor_id = $110 and t121.until_earliest > '0000-00-00' and t121.until_earliest < '9999-99-99' and
        t121.until_earliest >= $111 and t121.rank <> 'deprecated' order by t121.until_earliest, t121.id limit 32) t122 union select $115, t124.id, t124.id,
        'ended', t124.until, t124.until_earliest, t124.until_latest
    from (select t123.* from obligation t123 where t123.beneficiary_id = $113 and t123.until_earliest > '0000-00-00' and t123.until_earliest < '9999-99-99' and
        t123.until_earliest >= $114 and t123.rank <> 'deprecated' order by t123.until_earliest, t123.id limit 32) t124 union select $118, t126.meeting_id,
        t126.id, 'took_place', t127.start, t127.start_earliest, t127.start_latest
    from (select t125.* from participation t125 where t125.actor_id = $116 and t125.meeting_start_earliest > '0000-00-00' and t125.meeting_start_earliest <
        '9999-99-99' and t125.meeting_start_earliest >= $117 and t125.rank <> 'deprecated' order by t125.meeting_start_earliest, t125.id limit 32) t126 join
        meeting t127 on t127.id = t126.meeting_id union select $121, t129.meeting_id, t129.id, 'took_place', t130.start, t130.start_earliest, t130.start_latest
    from (select t128.* from participation t128 where t128.represents_id = $119 and t128.meeting_start_earliest > '0000-00-00' and t128.meeting_start_earliest <
        '9999-99-99' and t128.meeting_start_earliest >= $120 and t128.rank <> 'deprecated' order by t128.meeting_start_earliest, t128.id limit 32) t129 join
        meeting t130 on t130.id = t129.meeting_id union select $124, t132.id, t132.id, 'began', t132.since, t132.since_earliest, t132.since_latest
    from (select t131.* from relation t131 where t131.subject_id = $122 and t131.since_earliest > '0000-00-00' and t131.since_earliest < '9999-99-99' and
        t131.since_earliest >= $123 and t131.rank <> 'deprecated' order by t131.since_earliest, t131.id limit 32) t132 union select $127, t134.id, t134.id,
        'began', t134.since, t134.since_earliest, t134.since_latest
    from (select t133.* from relation t133 where t133.object_id = $125 and t133.since_earliest > '0000-00-00' and t133.since_earliest < '9999-99-99' and
        t133.since_earliest >= $126 and t133.rank <> 'deprecated' order by t133.since_earliest, t133.id limit 32) t134 union select $130, t136.id, t136.id,
        'ended', t136.until, t136.until_earliest, t136.until_latest
    from (select t135.* from relation t135 where t135.subject_id = $128 and t135.until_earliest > '0000-00-00' and t135.until_earliest < '9999-99-99' and
        t135.until_earliest >= $129 and t135.rank <> 'deprecated' order by t135.until_earliest, t135.id limit 32) t136 union select $133, t138.id, t138.id,
        'ended', t138.until, t138.until_earliest, t138.until_latest
    from (select t137.* from relation t137 where t137.object_id = $131 and t137.until_earliest > '0000-00-00' and t137.until_earliest < '9999-99-99' and
        t137.until_earliest >= $132 and t137.rank <> 'deprecated' order by t137.until_earliest, t137.id limit 32) t138 union select $136, t140.id, t140.id,
        'took_place', t140.date, t140.date_earliest, t140.date_latest
    from (select t139.* from statement t139 where t139.speaker_id = $134 and t139.date_earliest > '0000-00-00' and t139.date_earliest < '9999-99-99' and
        t139.date_earliest >= $135 order by t139.date_earliest, t139.id limit 32) t140 union select $139, t142.id, t142.id, 'took_place', t142.date,
        t142.date_earliest, t142.date_latest
    from (select t141.* from statement t141 where t141.principal_id = $137 and t141.date_earliest > '0000-00-00' and t141.date_earliest < '9999-99-99' and
        t141.date_earliest >= $138 order by t141.date_earliest, t141.id limit 32) t142 union select $142, t144.statement_id, t144.id, 'took_place', t145.date,
        t145.date_earliest, t145.date_latest
    from (select t143.* from target t143 where t143.record_id = $140 and t143.statement_date_earliest > '0000-00-00' and t143.statement_date_earliest <
        '9999-99-99' and t143.statement_date_earliest >= $141 and t143.rank <> 'deprecated' order by t143.statement_date_earliest, t143.id limit 32) t144 join
        statement t145 on t145.id = t144.statement_id union select $145, t147.id, t147.id, 'began', t147.since, t147.since_earliest, t147.since_latest
    from (select t146.* from tenure t146 where t146.person_id = $143 and t146.since_earliest > '0000-00-00' and t146.since_earliest < '9999-99-99' and
        t146.since_earliest >= $144 and t146.rank <> 'deprecated' order by t146.since_earliest, t146.id limit 32) t147 union select $148, t149.id, t149.id,
        'ended', t149.until, t149.until_earliest, t149.until_latest
    from (select t148.* from tenure t148 where t148.person_id = $146 and t148.until_earliest > '0000-00-00' and t148.until_earliest < '9999-99-99' and
        t148.until_earliest >= $147 and t148.rank <> 'deprecated' order by t148.until_earliest, t148.id limit 32) t149 union select $159, t151.meeting_id,
        t151.id, 'took_place', t181.start, t181.start_earliest, t181.start_latest
    from (select t150.* from participation t150 where t150.id = any(array
        (select id from x3)) and t150.meeting_start_earliest > '0000-00-00' and t150.meeting_start_earliest < '9999-99-99' and t150.meeting_start_earliest >=
            $158 and t150.rank <> 'deprecated' order by t150.meeting_start_earliest, t150.id limit 32) t151 join meeting t181 on t181.id = t151.meeting_id union
            select $170, t183.id, t183.id, 'took_place', t183.date, t183.date_earliest, t183.date_latest
    from (select t182.* from statement t182 where t182.id = any(array
        (select id from x4)) and t182.date_earliest > '0000-00-00' and t182.date_earliest < '9999-99-99' and t182.date_earliest >= $169 order by
            t182.date_earliest, t182.id limit 32) t183) select *
  from (select subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, row_number() over (order by date_earliest, via_id, event_type,
      subject_id) from found order by date_earliest, via_id, event_type, subject_id limit 31) t208), told_citation2(id, revision, label, note, record_id,
      document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t213.id, t213.revision, t213.label, t213.note, t213.record_id, t213.document_id, t213.support_type, t213.value, t213.start_offset, t213.end_offset,
    t213.span_sha256, t213.page, t213.phrase, t213.prefix, t213.suffix, t213.field from citation t213 where true), p7 as materialized
(select t214.*, row_number() over (order by t214._place) as _n
  from (select timeline1.*,
    (select t212.id from told_citation2 t212 where t212.record_id = timeline1.via_id and t212.support_type = 'supports' order by t212.id limit 1) as citation_id
        from timeline1 where _place <= 30) t214), x8(id, json) as
(select 1, concat('[',
    (select string_agg(t220._told, ',')
      from (select t215._n as _n, ((('{"date":' || case when t215.date is null then 'null' else ('{"text":"' || t215.date || '","earliest":') || (case
          t215.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t215.date_earliest || '"' end || ',"latest":' || case
          t215.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t215.date_latest || '"' end || '}') end || ',"event_type":"')
          || (t215.event_type || '","record":{"id":"' || t216.id)) || (('","record_kind":' || to_json(t216.record_kind) || ',"label":') || (to_json(t216.label)
          || '},"subject":{"id":"' || t217.id))) || ((('","record_kind":' || to_json(t217.record_kind) || ',"label":') || (to_json(t217.label) ||
          '},"via":{"id":"' || t218.id)) || (('","record_kind":' || to_json(t218.record_kind) || ',"label":') || (to_json(t218.label) || '},"citation":' || case
          when t219.id is null then 'null' else (('{"id":"' || t219.id) || ('","start_offset":' || coalesce(t219.start_offset::text, 'null') || ',"end_offset":'
          )) || ((coalesce(t219.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t219.page)::text, 'null')) || (',"phrase":' ||
          coalesce(to_json(t219.phrase)::text, 'null') || '}')) end || '}'))) as _told from p7 t215
        left join record t216 on t216.id = t215.record_id
        left join record t217 on t217.id = t215.subject_id
        left join record t218 on t218.id = t215.via_id
        left join citation t219 on t219.id = t215.citation_id order by _n limit 200) t220), ']')) select concat('{"data":', coalesce(
    (select concat('{"entries":',
        (select x8.json from x8), ',"next":' || coalesce(to_json(t1.next)::text, 'null') || '}')
      from (select
        (select encode(convert_to(date_earliest || ' ' || via_id || ' ' || event_type || ' ' || subject_id, 'UTF8'), 'hex') from timeline1 where _place = 30 and
            exists
          (select 1 from timeline1 where _place > 30)) as next where exists
        (select 1 from record t209 where t209.id = $171 and t209.retired is null) and exists
        (select 1 from record t210 where t210.id = $172 and t210.retired is null)) t1), 'null'), ',"revision":',
  (select value from counter where name = 'revision'), '}')

with x1(id, json) as (with recursive t50(id) as
  (select t52.id from actor t52 where t52.id = $64 union select t53.subject_id from t50 join relation t53 on t53.object_id = t50.id and t53.kind = 'part_of')
      select t51.id, 1 from participation t51 where t51.represents_id = any(array
    (select id from t50)) and t51.represents_id is not null and (t51.represents_id = $65 or exists (with recursive t58(id) as
      (select t51.represents_id union select t61.id from t58 join relation t59 on t59.subject_id = t58.id and t59.kind = 'part_of' join actor t60 on t60.id =
          t58.id and t60.kind <> 'state' join actor t61 on t61.id = t59.object_id where t59.since_earliest <=
        (select case when t57."end" is null then t57.start_latest else t57.end_latest end from meeting t57 where t57.id = t51.meeting_id) and t59.until_latest
            >=
        (select t57.start_earliest from meeting t57 where t57.id = t51.meeting_id) and t59.rank <> 'deprecated') select 1 from t58 where t58.id = $66)) and
            t51.attendance not in ('declined', 'absent') and t51.rank <> 'deprecated' union all select t51.id, 1 from office t55 cross join participation t51
            where t55.body_id = any(array
    (select id from t50)) and t55.id = t51.office_id and t51.represents_id is null and (t55.body_id = $67 or exists (with recursive t63(id) as
      (select t55.body_id union select t66.id from t63 join relation t64 on t64.subject_id = t63.id and t64.kind = 'part_of' join actor t65 on t65.id = t63.id
          and t65.kind <> 'state' join actor t66 on t66.id = t64.object_id where t64.since_earliest <=
        (select case when t62."end" is null then t62.start_latest else t62.end_latest end from meeting t62 where t62.id = t51.meeting_id) and t64.until_latest
            >=
        (select t62.start_earliest from meeting t62 where t62.id = t51.meeting_id) and t64.rank <> 'deprecated') select 1 from t63 where t63.id = $68)) and
            t51.attendance not in ('declined', 'absent') and t51.rank <> 'deprecated' union all select t51.id, 1 from office t55 cross join tenure t56 cross
            join participation t51 where t55.body_id = any(array
    (select id from t50)) and t56.person_id = t51.actor_id and t55.id = t56.office_id and t51.represents_id is null and t51.office_id is null and
        t56.since_earliest <=
  (select case when t54."end" is null then t54.start_latest else t54.end_latest end from meeting t54 where t54.id = t51.meeting_id) and t56.until_latest >=
  (select t54.start_earliest from meeting t54 where t54.id = t51.meeting_id) and t56.rank <> 'deprecated' and (t55.body_id = $69 or exists (with recursive
      t68(id) as
      (select t55.body_id union select t71.id from t68 join relation t69 on t69.subject_id = t68.id and t69.kind = 'part_of' join actor t70 on t70.id = t68.id
          and t70.kind <> 'state' join actor t71 on t71.id = t69.object_id where t69.since_earliest <=
        (select case when t67."end" is null then t67.start_latest else t67.end_latest end from meeting t67 where t67.id = t51.meeting_id) and t69.until_latest
            >=
        (select t67.start_earliest from meeting t67 where t67.id = t51.meeting_id) and t69.rank <> 'deprecated') select 1 from t68 where t68.id = $70)) and
            t51.attendance not in ('declined', 'absent') and t51.rank <> 'deprecated' union all select t51.id, 1 from participation t51 where t51.actor_id =
            any(array
    (select id from t50)) and t51.represents_id is null and t51.office_id is null and not exists
  (select 1 from tenure t72 where t72.person_id = t51.actor_id and t72.since_earliest <=
    (select case when t54."end" is null then t54.start_latest else t54.end_latest end from meeting t54 where t54.id = t51.meeting_id) and t72.until_latest >=
    (select t54.start_earliest from meeting t54 where t54.id = t51.meeting_id) and t72.rank <> 'deprecated') and (t51.actor_id = $71 or exists (with recursive
        t74(id) as
      (select t51.actor_id union select t77.id from t74 join relation t75 on t75.subject_id = t74.id and t75.kind = 'part_of' join actor t76 on t76.id = t74.id
          and t76.kind <> 'state' join actor t77 on t77.id = t75.object_id where t75.since_earliest <=
        (select case when t73."end" is null then t73.start_latest else t73.end_latest end from meeting t73 where t73.id = t51.meeting_id) and t75.until_latest
            >=
        (select t73.start_earliest from meeting t73 where t73.id = t51.meeting_id) and t75.rank <> 'deprecated') select 1 from t74 where t74.id = $72)) and
            t51.attendance not in ('declined', 'absent') and t51.rank <> 'deprecated'), x2(id, json) as (with recursive t82(id) as
  (select t84.id from actor t84 where t84.id = $75 union select t85.subject_id from t82 join relation t85 on t85.object_id = t82.id and t85.kind = 'part_of')
      select t83.id, 1 from statement t83 where t83.principal_id = any(array
    (select id from t82)) and t83.principal_id is not null and (t83.principal_id = $76 or exists (with recursive t88(id) as
      (select t83.principal_id union select t91.id from t88 join relation t89 on t89.subject_id = t88.id and t89.kind = 'part_of' join actor t90 on t90.id =
          t88.id and t90.kind <> 'state' join actor t91 on t91.id = t89.object_id where t89.since_earliest <= t83.date_latest and t89.until_latest >=
          t83.date_earliest and t89.rank <> 'deprecated') select 1 from t88 where t88.id = $77)) union all select t83.id, 1 from office t86 cross join statement
          t83 where t86.body_id = any(array
    (select id from t82)) and t86.id = t83.office_id and t83.principal_id is null and (t86.body_id = $78 or exists (with recursive t92(id) as
      (select t86.body_id union select t95.id from t92 join relation t93 on t93.subject_id = t92.id and t93.kind = 'part_of' join actor t94 on t94.id = t92.id
          and t94.kind <> 'state' join actor t95 on t95.id = t93.object_id where t93.since_earliest <= t83.date_latest and t93.until_latest >= t83.date_earliest
          and t93.rank <> 'deprecated') select 1 from t92 where t92.id = $79)) union all select t83.id, 1 from office t86 cross join tenure t87 cross join
          statement t83 where t86.body_id = any(array
    (select id from t82)) and t87.person_id = t83.speaker_id and t86.id = t87.office_id and t83.principal_id is null and t83.office_id is null and
        t87.since_earliest <= t83.date_latest and t87.until_latest >= t83.date_earliest and t87.rank <> 'deprecated' and (t86.body_id = $80 or exists (with
        recursive t96(id) as
      (select t86.body_id union select t99.id from t96 join relation t97 on t97.subject_id = t96.id and t97.kind = 'part_of' join actor t98 on t98.id = t96.id
          and t98.kind <> 'state' join actor t99 on t99.id = t97.object_id where t97.since_earliest <= t83.date_latest and t97.until_latest >= t83.date_earliest
          and t97.rank <> 'deprecated') select 1 from t96 where t96.id = $81)) union all select t83.id, 1 from statement t83 where t83.speaker_id = any(array
    (select id from t82)) and t83.principal_id is null and t83.office_id is null and not exists
  (select 1 from tenure t100 where t100.person_id = t83.speaker_id and t100.since_earliest <= t83.date_latest and t100.until_latest >= t83.date_earliest and
      t100.rank <> 'deprecated') and (t83.speaker_id = $82 or exists (with recursive t101(id) as
      (select t83.speaker_id union select t104.id from t101 join relation t102 on t102.subject_id = t101.id and t102.kind = 'part_of' join actor t103 on t103.id
          = t101.id and t103.kind <> 'state' join actor t104 on t104.id = t102.object_id where t102.since_earliest <= t83.date_latest and t102.until_latest >=
          t83.date_earliest and t102.rank <> 'deprecated') select 1 from t101 where t101.id = $83))), x3(id, json) as (with recursive t153(id) as
  (select t155.id from actor t155 where t155.id = $149 union select t156.subject_id from t153 join relation t156 on t156.object_id = t153.id and t156.kind =
      'part_of') select t154.id, 1 from participation t154 where t154.represents_id = any(array
    (select id from t153)) and t154.represents_id is not null and (t154.represents_id = $150 or exists (with recursive t161(id) as
      (select t154.represents_id union select t164.id from t161 join relation t162 on t162.subject_id = t161.id and t162.kind = 'part_of' join actor t163 on
          t163.id = t161.id and t163.kind <> 'state' join actor t164 on t164.id = t162.object_id where t162.since_earliest <=
        (select case when t160."end" is null then t160.start_latest else t160.end_latest end from meeting t160 where t160.id = t154.meeting_id) and
            t162.until_latest >=
        (select t160.start_earliest from meeting t160 where t160.id = t154.meeting_id) and t162.rank <> 'deprecated') select 1 from t161 where t161.id = $151))
            and t154.attendance not in ('declined', 'absent') and t154.rank <> 'deprecated' union all select t154.id, 1 from office t158 cross join
            participation t154 where t158.body_id = any(array
    (select id from t153)) and t158.id = t154.office_id and t154.represents_id is null and (t158.body_id = $152 or exists (with recursive t166(id) as
      (select t158.body_id union select t169.id from t166 join relation t167 on t167.subject_id = t166.id and t167.kind = 'part_of' join actor t168 on t168.id =
          t166.id and t168.kind <> 'state' join actor t169 on t169.id = t167.object_id where t167.since_earliest <=
        (select case when t165."end" is null then t165.start_latest else t165.end_latest end from meeting t165 where t165.id = t154.meeting_id) and
            t167.until_latest >=
        (select t165.start_earliest from meeting t165 where t165.id = t154.meeting_id) and t167.rank <> 'deprecated') select 1 from t166 where t166.id = $153))
            and t154.attendance not in ('declined', 'absent') and t154.rank <> 'deprecated' union all select t154.id, 1 from office t158 cross join tenure t159
            cross join participation t154 where t158.body_id = any(array
    (select id from t153)) and t159.person_id = t154.actor_id and t158.id = t159.office_id and t154.represents_id is null and t154.office_id is null and
        t159.since_earliest <=
  (select case when t157."end" is null then t157.start_latest else t157.end_latest end from meeting t157 where t157.id = t154.meeting_id) and t159.until_latest
      >=
  (select t157.start_earliest from meeting t157 where t157.id = t154.meeting_id) and t159.rank <> 'deprecated' and (t158.body_id = $154 or exists (with
      recursive t171(id) as
      (select t158.body_id union select t174.id from t171 join relation t172 on t172.subject_id = t171.id and t172.kind = 'part_of' join actor t173 on t173.id =
          t171.id and t173.kind <> 'state' join actor t174 on t174.id = t172.object_id where t172.since_earliest <=
        (select case when t170."end" is null then t170.start_latest else t170.end_latest end from meeting t170 where t170.id = t154.meeting_id) and
            t172.until_latest >=
        (select t170.start_earliest from meeting t170 where t170.id = t154.meeting_id) and t172.rank <> 'deprecated') select 1 from t171 where t171.id = $155))
            and t154.attendance not in ('declined', 'absent') and t154.rank <> 'deprecated' union all select t154.id, 1 from participation t154 where
            t154.actor_id = any(array
    (select id from t153)) and t154.represents_id is null and t154.office_id is null and not exists
  (select 1 from tenure t175 where t175.person_id = t154.actor_id and t175.since_earliest <=
    (select case when t157."end" is null then t157.start_latest else t157.end_latest end from meeting t157 where t157.id = t154.meeting_id) and
        t175.until_latest >=
    (select t157.start_earliest from meeting t157 where t157.id = t154.meeting_id) and t175.rank <> 'deprecated') and (t154.actor_id = $156 or exists (with
        recursive t177(id) as
      (select t154.actor_id union select t180.id from t177 join relation t178 on t178.subject_id = t177.id and t178.kind = 'part_of' join actor t179 on t179.id
          = t177.id and t179.kind <> 'state' join actor t180 on t180.id = t178.object_id where t178.since_earliest <=
        (select case when t176."end" is null then t176.start_latest else t176.end_latest end from meeting t176 where t176.id = t154.meeting_id) and
            t178.until_latest >=
        (select t176.start_earliest from meeting t176 where t176.id = t154.meeting_id) and t178.rank <> 'deprecated') select 1 from t177 where t177.id = $157))
            and t154.attendance not in ('declined', 'absent') and t154.rank <> 'deprecated'), x4(id, json) as (with recursive t185(id) as
  (select t187.id from actor t187 where t187.id = $160 union select t188.subject_id from t185 join relation t188 on t188.object_id = t185.id and t188.kind =
      'part_of') select t186.id, 1 from statement t186 where t186.principal_id = any(array
    (select id from t185)) and t186.principal_id is not null and (t186.principal_id = $161 or exists (with recursive t191(id) as
      (select t186.principal_id union select t194.id from t191 join relation t192 on t192.subject_id = t191.id and t192.kind = 'part_of' join actor t193 on
          t193.id = t191.id and t193.kind <> 'state' join actor t194 on t194.id = t192.object_id where t192.since_earliest <= t186.date_latest and
          t192.until_latest >= t186.date_earliest and t192.rank <> 'deprecated') select 1 from t191 where t191.id = $162)) union all select t186.id, 1 from
          office t189 cross join statement t186 where t189.body_id = any(array
    (select id from t185)) and t189.id = t186.office_id and t186.principal_id is null and (t189.body_id = $163 or exists (with recursive t195(id) as
      (select t189.body_id union select t198.id from t195 join relation t196 on t196.subject_id = t195.id and t196.kind = 'part_of' join actor t197 on t197.id =
          t195.id and t197.kind <> 'state' join actor t198 on t198.id = t196.object_id where t196.since_earliest <= t186.date_latest and t196.until_latest >=
          t186.date_earliest and t196.rank <> 'deprecated') select 1 from t195 where t195.id = $164)) union all select t186.id, 1 from office t189 cross join
          tenure t190 cross join statement t186 where t189.body_id = any(array
    (select id from t185)) and t190.person_id = t186.speaker_id and t189.id = t190.office_id and t186.principal_id is null and t186.office_id is null and
        t190.since_earliest <= t186.date_latest and t190.until_latest >= t186.date_earliest and t190.rank <> 'deprecated' and (t189.body_id = $165 or exists
        (with recursive t199(id) as
      (select t189.body_id union select t202.id from t199 join relation t200 on t200.subject_id = t199.id and t200.kind = 'part_of' join actor t201 on t201.id =
          t199.id and t201.kind <> 'state' join actor t202 on t202.id = t200.object_id where t200.since_earliest <= t186.date_latest and t200.until_latest >=
          t186.date_earliest and t200.rank <> 'deprecated') select 1 from t199 where t199.id = $166)) union all select t186.id, 1 from statement t186 where
          t186.speaker_id = any(array
    (select id from t185)) and t186.principal_id is null and t186.office_id is null and not exists
  (select 1 from tenure t203 where t203.person_id = t186.speaker_id and t203.since_earliest <= t186.date_latest and t203.until_latest >= t186.date_earliest and
      t203.rank <> 'deprecated') and (t186.speaker_id = $167 or exists (with recursive t204(id) as
      (select t186.speaker_id union select t207.id from t204 join relation t205 on t205.subject_id = t204.id and t205.kind = 'part_of' join actor t206 on
          t206.id = t204.id and t206.kind <> 'state' join actor t207 on t207.id = t205.object_id where t205.since_earliest <= t186.date_latest and
          t205.until_latest >= t186.date_earliest and t205.rank <> 'deprecated') select 1 from t204 where t204.id = $168))), timeline1(subject_id, record_id,
          via_id, event_type, date, date_earliest, date_latest, _place) as materialized (with found(subject_id, record_id, via_id, event_type, date,
          date_earliest, date_latest) as
  (select $3, t3.id, t3.id, 'began', t3.founded, t3.founded_earliest, t3.founded_latest
    from (select t2.* from actor t2 where t2.id = $1 and t2.founded_earliest > '0000-00-00' and t2.founded_earliest < '9999-99-99' and t2.founded_earliest >= $2
        order by t2.founded_earliest, t2.id limit 32) t3 union select $6, t5.id, t5.id, 'ended', t5.dissolved, t5.dissolved_earliest, t5.dissolved_latest
    from (select t4.* from actor t4 where t4.id = $4 and t4.dissolved_earliest > '0000-00-00' and t4.dissolved_earliest < '9999-99-99' and t4.dissolved_earliest
        >= $5 order by t4.dissolved_earliest, t4.id limit 32) t5 union select $9, t7.id, t7.id, 'began', t7.formed, t7.formed_earliest, t7.formed_latest
    from (select t6.* from alliance t6 where t6.organisation_id = $7 and t6.formed_earliest > '0000-00-00' and t6.formed_earliest < '9999-99-99' and
        t6.formed_earliest >= $8 order by t6.formed_earliest, t6.id limit 32) t7 union select $12, t9.id, t9.id, 'ended', t9.ended, t9.ended_earliest,
        t9.ended_latest
    from (select t8.* from alliance t8 where t8.organisation_id = $10 and t8.ended_earliest > '0000-00-00' and t8.ended_earliest < '9999-99-99' and
        t8.ended_earliest >= $11 order by t8.ended_earliest, t8.id limit 32) t9 union select $15, t11.id, t11.id, 'began', t11.since, t11.since_earliest,
        t11.since_latest
    from (select t10.* from membership t10 where t10.actor_id = $13 and t10.since_earliest > '0000-00-00' and t10.since_earliest < '9999-99-99' and
        t10.since_earliest >= $14 and t10.rank <> 'deprecated' order by t10.since_earliest, t10.id limit 32) t11 union select $18, t13.id, t13.id, 'ended',
        t13.until, t13.until_earliest, t13.until_latest
    from (select t12.* from membership t12 where t12.actor_id = $16 and t12.until_earliest > '0000-00-00' and t12.until_earliest < '9999-99-99' and
        t12.until_earliest >= $17 and t12.rank <> 'deprecated' order by t12.until_earliest, t12.id limit 32) t13 union select $21, t15.id, t15.id, 'began',
        t15.since, t15.since_earliest, t15.since_latest
    from (select t14.* from obligation t14 where t14.obligor_id = $19 and t14.since_earliest > '0000-00-00' and t14.since_earliest < '9999-99-99' and
        t14.since_earliest >= $20 and t14.rank <> 'deprecated' order by t14.since_earliest, t14.id limit 32) t15 union select $24, t17.id, t17.id, 'began',
        t17.since, t17.since_earliest, t17.since_latest
    from (select t16.* from obligation t16 where t16.beneficiary_id = $22 and t16.since_earliest > '0000-00-00' and t16.since_earliest < '9999-99-99' and
        t16.since_earliest >= $23 and t16.rank <> 'deprecated' order by t16.since_earliest, t16.id limit 32) t17 union select $27, t19.id, t19.id, 'ended',
        t19.until, t19.until_earliest, t19.until_latest
    from (select t18.* from obligation t18 where t18.obligor_id = $25 and t18.until_earliest > '0000-00-00' and t18.until_earliest < '9999-99-99' and
        t18.until_earliest >= $26 and t18.rank <> 'deprecated' order by t18.until_earliest, t18.id limit 32) t19 union select $30, t21.id, t21.id, 'ended',
        t21.until, t21.until_earliest, t21.until_latest
    from (select t20.* from obligation t20 where t20.beneficiary_id = $28 and t20.until_earliest > '0000-00-00' and t20.until_earliest < '9999-99-99' and
        t20.until_earliest >= $29 and t20.rank <> 'deprecated' order by t20.until_earliest, t20.id limit 32) t21 union select $33, t23.meeting_id, t23.id,
        'took_place', t24.start, t24.start_earliest, t24.start_latest
    from (select t22.* from participation t22 where t22.actor_id = $31 and t22.meeting_start_earliest > '0000-00-00' and t22.meeting_start_earliest <
        '9999-99-99' and t22.meeting_start_earliest >= $32 and t22.rank <> 'deprecated' order by t22.meeting_start_earliest, t22.id limit 32) t23 join meeting
        t24 on t24.id = t23.meeting_id union select $36, t26.meeting_id, t26.id, 'took_place', t27.start, t27.start_earliest, t27.start_latest
    from (select t25.* from participation t25 where t25.represents_id = $34 and t25.meeting_start_earliest > '0000-00-00' and t25.meeting_start_earliest <
        '9999-99-99' and t25.meeting_start_earliest >= $35 and t25.rank <> 'deprecated' order by t25.meeting_start_earliest, t25.id limit 32) t26 join meeting
        t27 on t27.id = t26.meeting_id union select $39, t29.id, t29.id, 'began', t29.since, t29.since_earliest, t29.since_latest
    from (select t28.* from relation t28 where t28.subject_id = $37 and t28.since_earliest > '0000-00-00' and t28.since_earliest < '9999-99-99' and
        t28.since_earliest >= $38 and t28.rank <> 'deprecated' order by t28.since_earliest, t28.id limit 32) t29 union select $42, t31.id, t31.id, 'began',
        t31.since, t31.since_earliest, t31.since_latest
    from (select t30.* from relation t30 where t30.object_id = $40 and t30.since_earliest > '0000-00-00' and t30.since_earliest < '9999-99-99' and
        t30.since_earliest >= $41 and t30.rank <> 'deprecated' order by t30.since_earliest, t30.id limit 32) t31 union select $45, t33.id, t33.id, 'ended',
        t33.until, t33.until_earliest, t33.until_latest
    from (select t32.* from relation t32 where t32.subject_id = $43 and t32.until_earliest > '0000-00-00' and t32.until_earliest < '9999-99-99' and
        t32.until_earliest >= $44 and t32.rank <> 'deprecated' order by t32.until_earliest, t32.id limit 32) t33 union select $48, t35.id, t35.id, 'ended',
        t35.until, t35.until_earliest, t35.until_latest
    from (select t34.* from relation t34 where t34.object_id = $46 and t34.until_earliest > '0000-00-00' and t34.until_earliest < '9999-99-99' and
        t34.until_earliest >= $47 and t34.rank <> 'deprecated' order by t34.until_earliest, t34.id limit 32) t35 union select $51, t37.id, t37.id, 'took_place',
        t37.date, t37.date_earliest, t37.date_latest
    from (select t36.* from statement t36 where t36.speaker_id = $49 and t36.date_earliest > '0000-00-00' and t36.date_earliest < '9999-99-99' and
        t36.date_earliest >= $50 order by t36.date_earliest, t36.id limit 32) t37 union select $54, t39.id, t39.id, 'took_place', t39.date, t39.date_earliest,
        t39.date_latest
    from (select t38.* from statement t38 where t38.principal_id = $52 and t38.date_earliest > '0000-00-00' and t38.date_earliest < '9999-99-99' and
        t38.date_earliest >= $53 order by t38.date_earliest, t38.id limit 32) t39 union select $57, t41.statement_id, t41.id, 'took_place', t42.date,
        t42.date_earliest, t42.date_latest
    from (select t40.* from target t40 where t40.record_id = $55 and t40.statement_date_earliest > '0000-00-00' and t40.statement_date_earliest < '9999-99-99'
        and t40.statement_date_earliest >= $56 and t40.rank <> 'deprecated' order by t40.statement_date_earliest, t40.id limit 32) t41 join statement t42 on
        t42.id = t41.statement_id union select $60, t44.id, t44.id, 'began', t44.since, t44.since_earliest, t44.since_latest
    from (select t43.* from tenure t43 where t43.person_id = $58 and t43.since_earliest > '0000-00-00' and t43.since_earliest < '9999-99-99' and
        t43.since_earliest >= $59 and t43.rank <> 'deprecated' order by t43.since_earliest, t43.id limit 32) t44 union select $63, t46.id, t46.id, 'ended',
        t46.until, t46.until_earliest, t46.until_latest
    from (select t45.* from tenure t45 where t45.person_id = $61 and t45.until_earliest > '0000-00-00' and t45.until_earliest < '9999-99-99' and
        t45.until_earliest >= $62 and t45.rank <> 'deprecated' order by t45.until_earliest, t45.id limit 32) t46 union select $74, t48.meeting_id, t48.id,
        'took_place', t78.start, t78.start_earliest, t78.start_latest
    from (select t47.* from participation t47 where t47.id = any(array
        (select id from x1)) and t47.meeting_start_earliest > '0000-00-00' and t47.meeting_start_earliest < '9999-99-99' and t47.meeting_start_earliest >= $73
            and t47.rank <> 'deprecated' order by t47.meeting_start_earliest, t47.id limit 32) t48 join meeting t78 on t78.id = t48.meeting_id union select $85,
            t80.id, t80.id, 'took_place', t80.date, t80.date_earliest, t80.date_latest
    from (select t79.* from statement t79 where t79.id = any(array
        (select id from x2)) and t79.date_earliest > '0000-00-00' and t79.date_earliest < '9999-99-99' and t79.date_earliest >= $84 order by t79.date_earliest,
            t79.id limit 32) t80 union select $88, t106.id, t106.id, 'began', t106.founded, t106.founded_earliest, t106.founded_latest
    from (select t105.* from actor t105 where t105.id = $86 and t105.founded_earliest > '0000-00-00' and t105.founded_earliest < '9999-99-99' and
        t105.founded_earliest >= $87 order by t105.founded_earliest, t105.id limit 32) t106 union select $91, t108.id, t108.id, 'ended', t108.dissolved,
        t108.dissolved_earliest, t108.dissolved_latest
    from (select t107.* from actor t107 where t107.id = $89 and t107.dissolved_earliest > '0000-00-00' and t107.dissolved_earliest < '9999-99-99' and
        t107.dissolved_earliest >= $90 order by t107.dissolved_earliest, t107.id limit 32) t108 union select $94, t110.id, t110.id, 'began', t110.formed,
        t110.formed_earliest, t110.formed_latest
    from (select t109.* from alliance t109 where t109.organisation_id = $92 and t109.formed_earliest > '0000-00-00' and t109.formed_earliest < '9999-99-99' and
        t109.formed_earliest >= $93 order by t109.formed_earliest, t109.id limit 32) t110 union select $97, t112.id, t112.id, 'ended', t112.ended,
        t112.ended_earliest, t112.ended_latest
    from (select t111.* from alliance t111 where t111.organisation_id = $95 and t111.ended_earliest > '0000-00-00' and t111.ended_earliest < '9999-99-99' and
        t111.ended_earliest >= $96 order by t111.ended_earliest, t111.id limit 32) t112 union select $100, t114.id, t114.id, 'began', t114.since,
        t114.since_earliest, t114.since_latest
    from (select t113.* from membership t113 where t113.actor_id = $98 and t113.since_earliest > '0000-00-00' and t113.since_earliest < '9999-99-99' and
        t113.since_earliest >= $99 and t113.rank <> 'deprecated' order by t113.since_earliest, t113.id limit 32) t114 union select $103, t116.id, t116.id,
        'ended', t116.until, t116.until_earliest, t116.until_latest
    from (select t115.* from membership t115 where t115.actor_id = $101 and t115.until_earliest > '0000-00-00' and t115.until_earliest < '9999-99-99' and
        t115.until_earliest >= $102 and t115.rank <> 'deprecated' order by t115.until_earliest, t115.id limit 32) t116 union select $106, t118.id, t118.id,
        'began', t118.since, t118.since_earliest, t118.since_latest
    from (select t117.* from obligation t117 where t117.obligor_id = $104 and t117.since_earliest > '0000-00-00' and t117.since_earliest < '9999-99-99' and
        t117.since_earliest >= $105 and t117.rank <> 'deprecated' order by t117.since_earliest, t117.id limit 32) t118 union select $109, t120.id, t120.id,
        'began', t120.since, t120.since_earliest, t120.since_latest
    from (select t119.* from obligation t119 where t119.beneficiary_id = $107 and t119.since_earliest > '0000-00-00' and t119.since_earliest < '9999-99-99' and
        t119.since_earliest >= $108 and t119.rank <> 'deprecated' order by t119.since_earliest, t119.id limit 32) t120 union select $112, t122.id, t122.id,
        'ended', t122.until, t122.until_earliest, t122.until_latest
    from (select t121.* from obligation t121 where t121.obligor_id = $110 and t121.until_earliest > '0000-00-00' and t121.until_earliest < '9999-99-99' and
        t121.until_earliest >= $111 and t121.rank <> 'deprecated' order by t121.until_earliest, t121.id limit 32) t122 union select $115, t124.id, t124.id,
        'ended', t124.until, t124.until_earliest, t124.until_latest
    from (select t123.* from obligation t123 where t123.beneficiary_id = $113 and t123.until_earliest > '0000-00-00' and t123.until_earliest < '9999-99-99' and
        t123.until_earliest >= $114 and t123.rank <> 'deprecated' order by t123.until_earliest, t123.id limit 32) t124 union select $118, t126.meeting_id,
        t126.id, 'took_place', t127.start, t127.start_earliest, t127.start_latest
    from (select t125.* from participation t125 where t125.actor_id = $116 and t125.meeting_start_earliest > '0000-00-00' and t125.meeting_start_earliest <
        '9999-99-99' and t125.meeting_start_earliest >= $117 and t125.rank <> 'deprecated' order by t125.meeting_start_earliest, t125.id limit 32) t126 join
        meeting t127 on t127.id = t126.meeting_id union select $121, t129.meeting_id, t129.id, 'took_place', t130.start, t130.start_earliest, t130.start_latest
    from (select t128.* from participation t128 where t128.represents_id = $119 and t128.meeting_start_earliest > '0000-00-00' and t128.meeting_start_earliest <
        '9999-99-99' and t128.meeting_start_earliest >= $120 and t128.rank <> 'deprecated' order by t128.meeting_start_earliest, t128.id limit 32) t129 join
        meeting t130 on t130.id = t129.meeting_id union select $124, t132.id, t132.id, 'began', t132.since, t132.since_earliest, t132.since_latest
    from (select t131.* from relation t131 where t131.subject_id = $122 and t131.since_earliest > '0000-00-00' and t131.since_earliest < '9999-99-99' and
        t131.since_earliest >= $123 and t131.rank <> 'deprecated' order by t131.since_earliest, t131.id limit 32) t132 union select $127, t134.id, t134.id,
        'began', t134.since, t134.since_earliest, t134.since_latest
    from (select t133.* from relation t133 where t133.object_id = $125 and t133.since_earliest > '0000-00-00' and t133.since_earliest < '9999-99-99' and
        t133.since_earliest >= $126 and t133.rank <> 'deprecated' order by t133.since_earliest, t133.id limit 32) t134 union select $130, t136.id, t136.id,
        'ended', t136.until, t136.until_earliest, t136.until_latest
    from (select t135.* from relation t135 where t135.subject_id = $128 and t135.until_earliest > '0000-00-00' and t135.until_earliest < '9999-99-99' and
        t135.until_earliest >= $129 and t135.rank <> 'deprecated' order by t135.until_earliest, t135.id limit 32) t136 union select $133, t138.id, t138.id,
        'ended', t138.until, t138.until_earliest, t138.until_latest
    from (select t137.* from relation t137 where t137.object_id = $131 and t137.until_earliest > '0000-00-00' and t137.until_earliest < '9999-99-99' and
        t137.until_earliest >= $132 and t137.rank <> 'deprecated' order by t137.until_earliest, t137.id limit 32) t138 union select $136, t140.id, t140.id,
        'took_place', t140.date, t140.date_earliest, t140.date_latest
    from (select t139.* from statement t139 where t139.speaker_id = $134 and t139.date_earliest > '0000-00-00' and t139.date_earliest < '9999-99-99' and
        t139.date_earliest >= $135 order by t139.date_earliest, t139.id limit 32) t140 union select $139, t142.id, t142.id, 'took_place', t142.date,
        t142.date_earliest, t142.date_latest
    from (select t141.* from statement t141 where t141.principal_id = $137 and t141.date_earliest > '0000-00-00' and t141.date_earliest < '9999-99-99' and
        t141.date_earliest >= $138 order by t141.date_earliest, t141.id limit 32) t142 union select $142, t144.statement_id, t144.id, 'took_place', t145.date,
        t145.date_earliest, t145.date_latest
    from (select t143.* from target t143 where t143.record_id = $140 and t143.statement_date_earliest > '0000-00-00' and t143.statement_date_earliest <
        '9999-99-99' and t143.statement_date_earliest >= $141 and t143.rank <> 'deprecated' order by t143.statement_date_earliest, t143.id limit 32) t144 join
        statement t145 on t145.id = t144.statement_id union select $145, t147.id, t147.id, 'began', t147.since, t147.since_earliest, t147.since_latest
    from (select t146.* from tenure t146 where t146.person_id = $143 and t146.since_earliest > '0000-00-00' and t146.since_earliest < '9999-99-99' and
        t146.since_earliest >= $144 and t146.rank <> 'deprecated' order by t146.since_earliest, t146.id limit 32) t147 union select $148, t149.id, t149.id,
        'ended', t149.until, t149.until_earliest, t149.until_latest
    from (select t148.* from tenure t148 where t148.person_id = $146 and t148.until_earliest > '0000-00-00' and t148.until_earliest < '9999-99-99' and
        t148.until_earliest >= $147 and t148.rank <> 'deprecated' order by t148.until_earliest, t148.id limit 32) t149 union select $159, t151.meeting_id,
        t151.id, 'took_place', t181.start, t181.start_earliest, t181.start_latest
    from (select t150.* from participation t150 where t150.id = any(array
        (select id from x3)) and t150.meeting_start_earliest > '0000-00-00' and t150.meeting_start_earliest < '9999-99-99' and t150.meeting_start_earliest >=
            $158 and t150.rank <> 'deprecated' order by t150.meeting_start_earliest, t150.id limit 32) t151 join meeting t181 on t181.id = t151.meeting_id union
            select $170, t183.id, t183.id, 'took_place', t183.date, t183.date_earliest, t183.date_latest
    from (select t182.* from statement t182 where t182.id = any(array
        (select id from x4)) and t182.date_earliest > '0000-00-00' and t182.date_earliest < '9999-99-99' and t182.date_earliest >= $169 order by
            t182.date_earliest, t182.id limit 32) t183) select *
  from (select subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, row_number() over (order by date_earliest, via_id, event_type,
      subject_id) from found order by date_earliest, via_id, event_type, subject_id limit 31) t208), told_citation2(id, revision, label, note, record_id,
      document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t213.id, t213.revision, t213.label, t213.note, t213.record_id, t213.document_id, t213.support_type, t213.value, t213.start_offset, t213.end_offset,
    t213.span_sha256, t213.page, t213.phrase, t213.prefix, t213.suffix, t213.field from citation t213 where true), p7 as materialized
(select t214.*, row_number() over (order by t214._place) as _n
  from (select timeline1.*,
    (select t212.id from told_citation2 t212 where t212.record_id = timeline1.via_id and t212.support_type = 'supports' order by t212.id limit 1) as citation_id
        from timeline1 where _place <= 30) t214), x8(id, json) as
(select 1, concat('[',
    (select string_agg(t220._told, ',')
      from (select t215._n as _n, ((('{"date":' || case when t215.date is null then 'null' else ('{"text":"' || t215.date || '","earliest":') || (case
          t215.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t215.date_earliest || '"' end || ',"latest":' || case
          t215.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t215.date_latest || '"' end || '}') end || ',"eventType":"')
          || (upper(t215.event_type) || '","record":{"id":"' || t216.id)) || (('","recordKind":' || to_json(upper(t216.record_kind)) || ',"label":') ||
          (to_json(t216.label) || '},"subject":{"id":"' || t217.id))) || ((('","recordKind":' || to_json(upper(t217.record_kind)) || ',"label":') ||
          (to_json(t217.label) || '},"via":{"id":"' || t218.id)) || (('","recordKind":' || to_json(upper(t218.record_kind)) || ',"label":') ||
          (to_json(t218.label) || '},"citation":' || case when t219.id is null then 'null' else (('{"id":"' || t219.id) || ('","startOffset":' ||
          coalesce(t219.start_offset::text, 'null') || ',"endOffset":')) || ((coalesce(t219.end_offset::text, 'null') || ',"page":' ||
          coalesce(to_json(t219.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t219.phrase)::text, 'null') || '}')) end || '}'))) as _told from p7
          t215
        left join record t216 on t216.id = t215.record_id
        left join record t217 on t217.id = t215.subject_id
        left join record t218 on t218.id = t215.via_id
        left join citation t219 on t219.id = t215.citation_id order by _n limit 200) t220), ']')) select concat('{"data":{"timeline":', coalesce(
    (select concat('{"entries":',
        (select x8.json from x8), ',"next":' || coalesce(to_json(t1.next)::text, 'null') || '}')
      from (select
        (select encode(convert_to(date_earliest || ' ' || via_id || ' ' || event_type || ' ' || subject_id, 'UTF8'), 'hex') from timeline1 where _place = 30 and
            exists
          (select 1 from timeline1 where _place > 30)) as next where exists
        (select 1 from record t209 where t209.id = $171 and t209.retired is null) and exists
        (select 1 from record t210 where t210.id = $172 and t210.retired is null)) t1), 'null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

with x1(id, json) as (with recursive t51(id) as
  (select t53.id from actor t53 where t53.id = $64 union select t54.subject_id from t51 join relation t54 on t54.object_id = t51.id and t54.kind = 'part_of')
      select t52.id, 1 from participation t52 where t52.represents_id = any(array
    (select id from t51)) and t52.represents_id is not null and (t52.represents_id = $65 or exists (with recursive t59(id) as
      (select t52.represents_id union select t62.id from t59 join relation t60 on t60.subject_id = t59.id and t60.kind = 'part_of' join actor t61 on t61.id =
          t59.id and t61.kind <> 'state' join actor t62 on t62.id = t60.object_id where t60.since_earliest <=
        (select case when t58."end" is null then t58.start_latest else t58.end_latest end from meeting t58 where t58.id = t52.meeting_id) and t60.until_latest
            >=
        (select t58.start_earliest from meeting t58 where t58.id = t52.meeting_id) and t60.rank <> 'deprecated') select 1 from t59 where t59.id = $66)) and
            t52.attendance not in ('declined', 'absent') and t52.rank <> 'deprecated' union all select t52.id, 1 from office t56 cross join participation t52
            where t56.body_id = any(array
    (select id from t51)) and t56.id = t52.office_id and t52.represents_id is null and (t56.body_id = $67 or exists (with recursive t64(id) as
      (select t56.body_id union select t67.id from t64 join relation t65 on t65.subject_id = t64.id and t65.kind = 'part_of' join actor t66 on t66.id = t64.id
          and t66.kind <> 'state' join actor t67 on t67.id = t65.object_id where t65.since_earliest <=
        (select case when t63."end" is null then t63.start_latest else t63.end_latest end from meeting t63 where t63.id = t52.meeting_id) and t65.until_latest
            >=
        (select t63.start_earliest from meeting t63 where t63.id = t52.meeting_id) and t65.rank <> 'deprecated') select 1 from t64 where t64.id = $68)) and
            t52.attendance not in ('declined', 'absent') and t52.rank <> 'deprecated' union all select t52.id, 1 from office t56 cross join tenure t57 cross
            join participation t52 where t56.body_id = any(array
    (select id from t51)) and t57.person_id = t52.actor_id and t56.id = t57.office_id and t52.represents_id is null and t52.office_id is null and
        t57.since_earliest <=
  (select case when t55."end" is null then t55.start_latest else t55.end_latest end from meeting t55 where t55.id = t52.meeting_id) and t57.until_latest >=
  (select t55.start_earliest from meeting t55 where t55.id = t52.meeting_id) and t57.rank <> 'deprecated' and (t56.body_id = $69 or exists (with recursive
      t69(id) as
      (select t56.body_id union select t72.id from t69 join relation t70 on t70.subject_id = t69.id and t70.kind = 'part_of' join actor t71 on t71.id = t69.id
          and t71.kind <> 'state' join actor t72 on t72.id = t70.object_id where t70.since_earliest <=
        (select case when t68."end" is null then t68.start_latest else t68.end_latest end from meeting t68 where t68.id = t52.meeting_id) and t70.until_latest
            >=
        (select t68.start_earliest from meeting t68 where t68.id = t52.meeting_id) and t70.rank <> 'deprecated') select 1 from t69 where t69.id = $70)) and
            t52.attendance not in ('declined', 'absent') and t52.rank <> 'deprecated' union all select t52.id, 1 from participation t52 where t52.actor_id =
            any(array
    (select id from t51)) and t52.represents_id is null and t52.office_id is null and not exists
  (select 1 from tenure t73 where t73.person_id = t52.actor_id and t73.since_earliest <=
    (select case when t55."end" is null then t55.start_latest else t55.end_latest end from meeting t55 where t55.id = t52.meeting_id) and t73.until_latest >=
    (select t55.start_earliest from meeting t55 where t55.id = t52.meeting_id) and t73.rank <> 'deprecated') and (t52.actor_id = $71 or exists (with recursive
        t75(id) as
      (select t52.actor_id union select t78.id from t75 join relation t76 on t76.subject_id = t75.id and t76.kind = 'part_of' join actor t77 on t77.id = t75.id
          and t77.kind <> 'state' join actor t78 on t78.id = t76.object_id where t76.since_earliest <=
        (select case when t74."end" is null then t74.start_latest else t74.end_latest end from meeting t74 where t74.id = t52.meeting_id) and t76.until_latest
            >=
        (select t74.start_earliest from meeting t74 where t74.id = t52.meeting_id) and t76.rank <> 'deprecated') select 1 from t75 where t75.id = $72)) and
            t52.attendance not in ('declined', 'absent') and t52.rank <> 'deprecated'), x2(id, json) as (with recursive t83(id) as
  (select t85.id from actor t85 where t85.id = $75 union select t86.subject_id from t83 join relation t86 on t86.object_id = t83.id and t86.kind = 'part_of')
      select t84.id, 1 from statement t84 where t84.principal_id = any(array
    (select id from t83)) and t84.principal_id is not null and (t84.principal_id = $76 or exists (with recursive t89(id) as
      (select t84.principal_id union select t92.id from t89 join relation t90 on t90.subject_id = t89.id and t90.kind = 'part_of' join actor t91 on t91.id =
          t89.id and t91.kind <> 'state' join actor t92 on t92.id = t90.object_id where t90.since_earliest <= t84.date_latest and t90.until_latest >=
          t84.date_earliest and t90.rank <> 'deprecated') select 1 from t89 where t89.id = $77)) union all select t84.id, 1 from office t87 cross join statement
          t84 where t87.body_id = any(array
    (select id from t83)) and t87.id = t84.office_id and t84.principal_id is null and (t87.body_id = $78 or exists (with recursive t93(id) as
      (select t87.body_id union select t96.id from t93 join relation t94 on t94.subject_id = t93.id and t94.kind = 'part_of' join actor t95 on t95.id = t93.id
          and t95.kind <> 'state' join actor t96 on t96.id = t94.object_id where t94.since_earliest <= t84.date_latest and t94.until_latest >= t84.date_earliest
          and t94.rank <> 'deprecated') select 1 from t93 where t93.id = $79)) union all select t84.id, 1 from office t87 cross join tenure t88 cross join
          statement t84 where t87.body_id = any(array
    (select id from t83)) and t88.person_id = t84.speaker_id and t87.id = t88.office_id and t84.principal_id is null and t84.office_id is null and
        t88.since_earliest <= t84.date_latest and t88.until_latest >= t84.date_earliest and t88.rank <> 'deprecated' and (t87.body_id = $80 or exists (with
        recursive t97(id) as
      (select t87.body_id union select t100.id from t97 join relation t98 on t98.subject_id = t97.id and t98.kind = 'part_of' join actor t99 on t99.id = t97.id
          and t99.kind <> 'state' join actor t100 on t100.id = t98.object_id where t98.since_earliest <= t84.date_latest and t98.until_latest >=
          t84.date_earliest and t98.rank <> 'deprecated') select 1 from t97 where t97.id = $81)) union all select t84.id, 1 from statement t84 where
          t84.speaker_id = any(array
    (select id from t83)) and t84.principal_id is null and t84.office_id is null and not exists
  (select 1 from tenure t101 where t101.person_id = t84.speaker_id and t101.since_earliest <= t84.date_latest and t101.until_latest >= t84.date_earliest and
      t101.rank <> 'deprecated') and (t84.speaker_id = $82 or exists (with recursive t102(id) as
      (select t84.speaker_id union select t105.id from t102 join relation t103 on t103.subject_id = t102.id and t103.kind = 'part_of' join actor t104 on t104.id
          = t102.id and t104.kind <> 'state' join actor t105 on t105.id = t103.object_id where t103.since_earliest <= t84.date_latest and t103.until_latest >=
          t84.date_earliest and t103.rank <> 'deprecated') select 1 from t102 where t102.id = $83))), x3(id, json) as (with recursive t154(id) as
  (select t156.id from actor t156 where t156.id = $149 union select t157.subject_id from t154 join relation t157 on t157.object_id = t154.id and t157.kind =
      'part_of') select t155.id, 1 from participation t155 where t155.represents_id = any(array
    (select id from t154)) and t155.represents_id is not null and (t155.represents_id = $150 or exists (with recursive t162(id) as
      (select t155.represents_id union select t165.id from t162 join relation t163 on t163.subject_id = t162.id and t163.kind = 'part_of' join actor t164 on
          t164.id = t162.id and t164.kind <> 'state' join actor t165 on t165.id = t163.object_id where t163.since_earliest <=
        (select case when t161."end" is null then t161.start_latest else t161.end_latest end from meeting t161 where t161.id = t155.meeting_id) and
            t163.until_latest >=
        (select t161.start_earliest from meeting t161 where t161.id = t155.meeting_id) and t163.rank <> 'deprecated') select 1 from t162 where t162.id = $151))
            and t155.attendance not in ('declined', 'absent') and t155.rank <> 'deprecated' union all select t155.id, 1 from office t159 cross join
            participation t155 where t159.body_id = any(array
    (select id from t154)) and t159.id = t155.office_id and t155.represents_id is null and (t159.body_id = $152 or exists (with recursive t167(id) as
      (select t159.body_id union select t170.id from t167 join relation t168 on t168.subject_id = t167.id and t168.kind = 'part_of' join actor t169 on t169.id =
          t167.id and t169.kind <> 'state' join actor t170 on t170.id = t168.object_id where t168.since_earliest <=
        (select case when t166."end" is null then t166.start_latest else t166.end_latest end from meeting t166 where t166.id = t155.meeting_id) and
            t168.until_latest >=
        (select t166.start_earliest from meeting t166 where t166.id = t155.meeting_id) and t168.rank <> 'deprecated') select 1 from t167 where t167.id = $153))
            and t155.attendance not in ('declined', 'absent') and t155.rank <> 'deprecated' union all select t155.id, 1 from office t159 cross join tenure t160
            cross join participation t155 where t159.body_id = any(array
    (select id from t154)) and t160.person_id = t155.actor_id and t159.id = t160.office_id and t155.represents_id is null and t155.office_id is null and
        t160.since_earliest <=
  (select case when t158."end" is null then t158.start_latest else t158.end_latest end from meeting t158 where t158.id = t155.meeting_id) and t160.until_latest
      >=
  (select t158.start_earliest from meeting t158 where t158.id = t155.meeting_id) and t160.rank <> 'deprecated' and (t159.body_id = $154 or exists (with
      recursive t172(id) as
      (select t159.body_id union select t175.id from t172 join relation t173 on t173.subject_id = t172.id and t173.kind = 'part_of' join actor t174 on t174.id =
          t172.id and t174.kind <> 'state' join actor t175 on t175.id = t173.object_id where t173.since_earliest <=
        (select case when t171."end" is null then t171.start_latest else t171.end_latest end from meeting t171 where t171.id = t155.meeting_id) and
            t173.until_latest >=
        (select t171.start_earliest from meeting t171 where t171.id = t155.meeting_id) and t173.rank <> 'deprecated') select 1 from t172 where t172.id = $155))
            and t155.attendance not in ('declined', 'absent') and t155.rank <> 'deprecated' union all select t155.id, 1 from participation t155 where
            t155.actor_id = any(array
    (select id from t154)) and t155.represents_id is null and t155.office_id is null and not exists
  (select 1 from tenure t176 where t176.person_id = t155.actor_id and t176.since_earliest <=
    (select case when t158."end" is null then t158.start_latest else t158.end_latest end from meeting t158 where t158.id = t155.meeting_id) and
        t176.until_latest >=
    (select t158.start_earliest from meeting t158 where t158.id = t155.meeting_id) and t176.rank <> 'deprecated') and (t155.actor_id = $156 or exists (with
        recursive t178(id) as
      (select t155.actor_id union select t181.id from t178 join relation t179 on t179.subject_id = t178.id and t179.kind = 'part_of' join actor t180 on t180.id
          = t178.id and t180.kind <> 'state' join actor t181 on t181.id = t179.object_id where t179.since_earliest <=
        (select case when t177."end" is null then t177.start_latest else t177.end_latest end from meeting t177 where t177.id = t155.meeting_id) and
            t179.until_latest >=
        (select t177.start_earliest from meeting t177 where t177.id = t155.meeting_id) and t179.rank <> 'deprecated') select 1 from t178 where t178.id = $157))
            and t155.attendance not in ('declined', 'absent') and t155.rank <> 'deprecated'), x4(id, json) as (with recursive t186(id) as
  (select t188.id from actor t188 where t188.id = $160 union select t189.subject_id from t186 join relation t189 on t189.object_id = t186.id and t189.kind =
      'part_of') select t187.id, 1 from statement t187 where t187.principal_id = any(array
    (select id from t186)) and t187.principal_id is not null and (t187.principal_id = $161 or exists (with recursive t192(id) as
      (select t187.principal_id union select t195.id from t192 join relation t193 on t193.subject_id = t192.id and t193.kind = 'part_of' join actor t194 on
          t194.id = t192.id and t194.kind <> 'state' join actor t195 on t195.id = t193.object_id where t193.since_earliest <= t187.date_latest and
          t193.until_latest >= t187.date_earliest and t193.rank <> 'deprecated') select 1 from t192 where t192.id = $162)) union all select t187.id, 1 from
          office t190 cross join statement t187 where t190.body_id = any(array
    (select id from t186)) and t190.id = t187.office_id and t187.principal_id is null and (t190.body_id = $163 or exists (with recursive t196(id) as
      (select t190.body_id union select t199.id from t196 join relation t197 on t197.subject_id = t196.id and t197.kind = 'part_of' join actor t198 on t198.id =
          t196.id and t198.kind <> 'state' join actor t199 on t199.id = t197.object_id where t197.since_earliest <= t187.date_latest and t197.until_latest >=
          t187.date_earliest and t197.rank <> 'deprecated') select 1 from t196 where t196.id = $164)) union all select t187.id, 1 from office t190 cross join
          tenure t191 cross join statement t187 where t190.body_id = any(array
    (select id from t186)) and t191.person_id = t187.speaker_id and t190.id = t191.office_id and t187.principal_id is null and t187.office_id is null and
        t191.since_earliest <= t187.date_latest and t191.until_latest >= t187.date_earliest and t191.rank <> 'deprecated' and (t190.body_id = $165 or exists
        (with recursive t200(id) as
      (select t190.body_id union select t203.id from t200 join relation t201 on t201.subject_id = t200.id and t201.kind = 'part_of' join actor t202 on t202.id =
          t200.id and t202.kind <> 'state' join actor t203 on t203.id = t201.object_id where t201.since_earliest <= t187.date_latest and t201.until_latest >=
          t187.date_earliest and t201.rank <> 'deprecated') select 1 from t200 where t200.id = $166)) union all select t187.id, 1 from statement t187 where
          t187.speaker_id = any(array
    (select id from t186)) and t187.principal_id is null and t187.office_id is null and not exists
  (select 1 from tenure t204 where t204.person_id = t187.speaker_id and t204.since_earliest <= t187.date_latest and t204.until_latest >= t187.date_earliest and
      t204.rank <> 'deprecated') and (t187.speaker_id = $167 or exists (with recursive t205(id) as
      (select t187.speaker_id union select t208.id from t205 join relation t206 on t206.subject_id = t205.id and t206.kind = 'part_of' join actor t207 on
          t207.id = t205.id and t207.kind <> 'state' join actor t208 on t208.id = t206.object_id where t206.since_earliest <= t187.date_latest and
          t206.until_latest >= t187.date_earliest and t206.rank <> 'deprecated') select 1 from t205 where t205.id = $168))), timeline1(subject_id, record_id,
          via_id, event_type, date, date_earliest, date_latest, status, part_of_id, _place) as materialized (with found(subject_id, record_id, via_id,
          event_type, date, date_earliest, date_latest, status, part_of_id) as
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
    from (select t11.* from membership t11 where t11.actor_id = $13 and t11.since_earliest > '0000-00-00' and t11.since_earliest < '9999-99-99' and
        t11.since_latest > '0000-00-00' and t11.since_latest < '9999-99-99' and t11.since_earliest >= $14 and t11.rank <> 'deprecated' order by
        t11.since_earliest, t11.id limit 32) t12 union select $18, t14.id, t14.id, 'ended', t14.until, t14.until_earliest, t14.until_latest, null, null
    from (select t13.* from membership t13 where t13.actor_id = $16 and t13.until_earliest > '0000-00-00' and t13.until_earliest < '9999-99-99' and
        t13.until_latest > '0000-00-00' and t13.until_latest < '9999-99-99' and t13.until_earliest >= $17 and t13.rank <> 'deprecated' order by
        t13.until_earliest, t13.id limit 32) t14 union select $21, t16.id, t16.id, 'began', t16.since, t16.since_earliest, t16.since_latest, null, null
    from (select t15.* from obligation t15 where t15.obligor_id = $19 and t15.since_earliest > '0000-00-00' and t15.since_earliest < '9999-99-99' and
        t15.since_latest > '0000-00-00' and t15.since_latest < '9999-99-99' and t15.since_earliest >= $20 and t15.rank <> 'deprecated' order by
        t15.since_earliest, t15.id limit 32) t16 union select $24, t18.id, t18.id, 'began', t18.since, t18.since_earliest, t18.since_latest, null, null
    from (select t17.* from obligation t17 where t17.beneficiary_id = $22 and t17.since_earliest > '0000-00-00' and t17.since_earliest < '9999-99-99' and
        t17.since_latest > '0000-00-00' and t17.since_latest < '9999-99-99' and t17.since_earliest >= $23 and t17.rank <> 'deprecated' order by
        t17.since_earliest, t17.id limit 32) t18 union select $27, t20.id, t20.id, 'ended', t20.until, t20.until_earliest, t20.until_latest, null, null
    from (select t19.* from obligation t19 where t19.obligor_id = $25 and t19.until_earliest > '0000-00-00' and t19.until_earliest < '9999-99-99' and
        t19.until_latest > '0000-00-00' and t19.until_latest < '9999-99-99' and t19.until_earliest >= $26 and t19.rank <> 'deprecated' order by
        t19.until_earliest, t19.id limit 32) t20 union select $30, t22.id, t22.id, 'ended', t22.until, t22.until_earliest, t22.until_latest, null, null
    from (select t21.* from obligation t21 where t21.beneficiary_id = $28 and t21.until_earliest > '0000-00-00' and t21.until_earliest < '9999-99-99' and
        t21.until_latest > '0000-00-00' and t21.until_latest < '9999-99-99' and t21.until_earliest >= $29 and t21.rank <> 'deprecated' order by
        t21.until_earliest, t21.id limit 32) t22 union select $33, t24.meeting_id, t24.id, case t25.status when 'anticipated' then 'expected' when 'announced'
        then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then
        'alleged' end, t25.start, t25.start_earliest, t25.start_latest, t25.status, t25.part_of_id
    from (select t23.* from participation t23 where t23.actor_id = $31 and t23.meeting_start_earliest > '0000-00-00' and t23.meeting_start_earliest <
        '9999-99-99' and t23.meeting_start_earliest >= $32 and t23.rank <> 'deprecated' order by t23.meeting_start_earliest, t23.id limit 32) t24 join meeting
        t25 on t25.id = t24.meeting_id union select $36, t27.meeting_id, t27.id, case t28.status when 'anticipated' then 'expected' when 'announced' then
        'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then
        'alleged' end, t28.start, t28.start_earliest, t28.start_latest, t28.status, t28.part_of_id
    from (select t26.* from participation t26 where t26.represents_id = $34 and t26.meeting_start_earliest > '0000-00-00' and t26.meeting_start_earliest <
        '9999-99-99' and t26.meeting_start_earliest >= $35 and t26.rank <> 'deprecated' order by t26.meeting_start_earliest, t26.id limit 32) t27 join meeting
        t28 on t28.id = t27.meeting_id union select $39, t30.id, t30.id, 'began', t30.since, t30.since_earliest, t30.since_latest, null, null
    from (select t29.* from relation t29 where t29.subject_id = $37 and t29.since_earliest > '0000-00-00' and t29.since_earliest < '9999-99-99' and
        t29.since_latest > '0000-00-00' and t29.since_latest < '9999-99-99' and t29.since_earliest >= $38 and t29.rank <> 'deprecated' order by
        t29.since_earliest, t29.id limit 32) t30 union select $42, t32.id, t32.id, 'began', t32.since, t32.since_earliest, t32.since_latest, null, null
    from (select t31.* from relation t31 where t31.object_id = $40 and t31.since_earliest > '0000-00-00' and t31.since_earliest < '9999-99-99' and
        t31.since_latest > '0000-00-00' and t31.since_latest < '9999-99-99' and t31.since_earliest >= $41 and t31.rank <> 'deprecated' order by
        t31.since_earliest, t31.id limit 32) t32 union select $45, t34.id, t34.id, 'ended', t34.until, t34.until_earliest, t34.until_latest, null, null
    from (select t33.* from relation t33 where t33.subject_id = $43 and t33.until_earliest > '0000-00-00' and t33.until_earliest < '9999-99-99' and
        t33.until_latest > '0000-00-00' and t33.until_latest < '9999-99-99' and t33.until_earliest >= $44 and t33.rank <> 'deprecated' order by
        t33.until_earliest, t33.id limit 32) t34 union select $48, t36.id, t36.id, 'ended', t36.until, t36.until_earliest, t36.until_latest, null, null
    from (select t35.* from relation t35 where t35.object_id = $46 and t35.until_earliest > '0000-00-00' and t35.until_earliest < '9999-99-99' and
        t35.until_latest > '0000-00-00' and t35.until_latest < '9999-99-99' and t35.until_earliest >= $47 and t35.rank <> 'deprecated' order by
        t35.until_earliest, t35.id limit 32) t36 union select $51, t38.id, t38.id, 'took_place', t38.date, t38.date_earliest, t38.date_latest, null, null
    from (select t37.* from statement t37 where t37.speaker_id = $49 and t37.date_earliest > '0000-00-00' and t37.date_earliest < '9999-99-99' and
        t37.date_earliest >= $50 order by t37.date_earliest, t37.id limit 32) t38 union select $54, t40.id, t40.id, 'took_place', t40.date, t40.date_earliest,
        t40.date_latest, null, null
    from (select t39.* from statement t39 where t39.principal_id = $52 and t39.date_earliest > '0000-00-00' and t39.date_earliest < '9999-99-99' and
        t39.date_earliest >= $53 order by t39.date_earliest, t39.id limit 32) t40 union select $57, t42.statement_id, t42.id, 'took_place', t43.date,
        t43.date_earliest, t43.date_latest, null, null
    from (select t41.* from target t41 where t41.record_id = $55 and t41.statement_date_earliest > '0000-00-00' and t41.statement_date_earliest < '9999-99-99'
        and t41.statement_date_earliest >= $56 and t41.rank <> 'deprecated' order by t41.statement_date_earliest, t41.id limit 32) t42 join statement t43 on
        t43.id = t42.statement_id union select $60, t45.id, t45.id, 'began', t45.since, t45.since_earliest, t45.since_latest, null, null
    from (select t44.* from tenure t44 where t44.person_id = $58 and t44.since_earliest > '0000-00-00' and t44.since_earliest < '9999-99-99' and
        t44.since_latest > '0000-00-00' and t44.since_latest < '9999-99-99' and t44.since_earliest >= $59 and t44.rank <> 'deprecated' order by
        t44.since_earliest, t44.id limit 32) t45 union select $63, t47.id, t47.id, 'ended', t47.until, t47.until_earliest, t47.until_latest, null, null
    from (select t46.* from tenure t46 where t46.person_id = $61 and t46.until_earliest > '0000-00-00' and t46.until_earliest < '9999-99-99' and
        t46.until_latest > '0000-00-00' and t46.until_latest < '9999-99-99' and t46.until_earliest >= $62 and t46.rank <> 'deprecated' order by
        t46.until_earliest, t46.id limit 32) t47 union select $74, t49.meeting_id, t49.id, case t79.status when 'anticipated' then 'expected' when 'announced'
        then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then
        'alleged' end, t79.start, t79.start_earliest, t79.start_latest, t79.status, t79.part_of_id
    from (select t48.* from participation t48 where t48.id = any(array
        (select id from x1)) and t48.meeting_start_earliest > '0000-00-00' and t48.meeting_start_earliest < '9999-99-99' and t48.meeting_start_earliest >= $73
            and t48.rank <> 'deprecated' order by t48.meeting_start_earliest, t48.id limit 32) t49 join meeting t79 on t79.id = t49.meeting_id union select $85,
            t81.id, t81.id, 'took_place', t81.date, t81.date_earliest, t81.date_latest, null, null
    from (select t80.* from statement t80 where t80.id = any(array
        (select id from x2)) and t80.date_earliest > '0000-00-00' and t80.date_earliest < '9999-99-99' and t80.date_earliest >= $84 order by t80.date_earliest,
            t80.id limit 32) t81 union select $88, t107.id, t107.id, 'began', t107.founded, t107.founded_earliest, t107.founded_latest, null, null
    from (select t106.* from actor t106 where t106.id = $86 and t106.founded_earliest > '0000-00-00' and t106.founded_earliest < '9999-99-99' and
        t106.founded_latest > '0000-00-00' and t106.founded_latest < '9999-99-99' and t106.founded_earliest >= $87 order by t106.founded_earliest, t106.id limit
        32) t107 union select $91, t109.id, t109.id, 'ended', t109.dissolved, t109.dissolved_earliest, t109.dissolved_latest, null, null
    from (select t108.* from actor t108 where t108.id = $89 and t108.dissolved_earliest > '0000-00-00' and t108.dissolved_earliest < '9999-99-99' and
        t108.dissolved_latest > '0000-00-00' and t108.dissolved_latest < '9999-99-99' and t108.dissolved_earliest >= $90 order by t108.dissolved_earliest,
        t108.id limit 32) t109 union select $94, t111.id, t111.id, 'began', t111.formed, t111.formed_earliest, t111.formed_latest, null, null
    from (select t110.* from alliance t110 where t110.organisation_id = $92 and t110.formed_earliest > '0000-00-00' and t110.formed_earliest < '9999-99-99' and
        t110.formed_latest > '0000-00-00' and t110.formed_latest < '9999-99-99' and t110.formed_earliest >= $93 order by t110.formed_earliest, t110.id limit 32)
        t111 union select $97, t113.id, t113.id, 'ended', t113.ended, t113.ended_earliest, t113.ended_latest, null, null
    from (select t112.* from alliance t112 where t112.organisation_id = $95 and t112.ended_earliest > '0000-00-00' and t112.ended_earliest < '9999-99-99' and
        t112.ended_latest > '0000-00-00' and t112.ended_latest < '9999-99-99' and t112.ended_earliest >= $96 order by t112.ended_earliest, t112.id limit 32)
        t113 union select $100, t115.id, t115.id, 'began', t115.since, t115.since_earliest, t115.since_latest, null, null
    from (select t114.* from membership t114 where t114.actor_id = $98 and t114.since_earliest > '0000-00-00' and t114.since_earliest < '9999-99-99' and
        t114.since_latest > '0000-00-00' and t114.since_latest < '9999-99-99' and t114.since_earliest >= $99 and t114.rank <> 'deprecated' order by
        t114.since_earliest, t114.id limit 32) t115 union select $103, t117.id, t117.id, 'ended', t117.until, t117.until_earliest, t117.until_latest, null, null
    from (select t116.* from membership t116 where t116.actor_id = $101 and t116.until_earliest > '0000-00-00' and t116.until_earliest < '9999-99-99' and
        t116.until_latest > '0000-00-00' and t116.until_latest < '9999-99-99' and t116.until_earliest >= $102 and t116.rank <> 'deprecated' order by
        t116.until_earliest, t116.id limit 32) t117 union select $106, t119.id, t119.id, 'began', t119.since, t119.since_earliest, t119.since_latest, null, null
    from (select t118.* from obligation t118 where t118.obligor_id = $104 and t118.since_earliest > '0000-00-00' and t118.since_earliest < '9999-99-99' and
        t118.since_latest > '0000-00-00' and t118.since_latest < '9999-99-99' and t118.since_earliest >= $105 and t118.rank <> 'deprecated' order by
        t118.since_earliest, t118.id limit 32) t119 union select $109, t121.id, t121.id, 'began', t121.since, t121.since_earliest, t121.since_latest, null, null
    from (select t120.* from obligation t120 where t120.beneficiary_id = $107 and t120.since_earliest > '0000-00-00' and t120.since_earliest < '9999-99-99' and
        t120.since_latest > '0000-00-00' and t120.since_latest < '9999-99-99' and t120.since_earliest >= $108 and t120.rank <> 'deprecated' order by
        t120.since_earliest, t120.id limit 32) t121 union select $112, t123.id, t123.id, 'ended', t123.until, t123.until_earliest, t123.until_latest, null, null
    from (select t122.* from obligation t122 where t122.obligor_id = $110 and t122.until_earliest > '0000-00-00' and t122.until_earliest < '9999-99-99' and
        t122.until_latest > '0000-00-00' and t122.until_latest < '9999-99-99' and t122.until_earliest >= $111 and t122.rank <> 'deprecated' order by
        t122.until_earliest, t122.id limit 32) t123 union select $115, t125.id, t125.id, 'ended', t125.until, t125.until_earliest, t125.until_latest, null, null
    from (select t124.* from obligation t124 where t124.beneficiary_id = $113 and t124.until_earliest > '0000-00-00' and t124.until_earliest < '9999-99-99' and
        t124.until_latest > '0000-00-00' and t124.until_latest < '9999-99-99' and t124.until_earliest >= $114 and t124.rank <> 'deprecated' order by
        t124.until_earliest, t124.id limit 32) t125 union select $118, t127.meeting_id, t127.id, case t128.status when 'anticipated' then 'expected' when
        'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when
        'alleged' then 'alleged' end, t128.start, t128.start_earliest, t128.start_latest, t128.status, t128.part_of_id
    from (select t126.* from participation t126 where t126.actor_id = $116 and t126.meeting_start_earliest > '0000-00-00' and t126.meeting_start_earliest <
        '9999-99-99' and t126.meeting_start_earliest >= $117 and t126.rank <> 'deprecated' order by t126.meeting_start_earliest, t126.id limit 32) t127 join
        meeting t128 on t128.id = t127.meeting_id union select $121, t130.meeting_id, t130.id, case t131.status when 'anticipated' then 'expected' when
        'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when
        'alleged' then 'alleged' end, t131.start, t131.start_earliest, t131.start_latest, t131.status, t131.part_of_id
    from (select t129.* from participation t129 where t129.represents_id = $119 and t129.meeting_start_earliest > '0000-00-00' and t129.meeting_start_earliest <
        '9999-99-99' and t129.meeting_start_earliest >= $120 and t129.rank <> 'deprecated' order by t129.meeting_start_earliest, t129.id limit 32) t130 join
        meeting t131 on t131.id = t130.meeting_id union select $124, t133.id, t133.id, 'began', t133.since, t133.since_earliest, t133.since_latest, null, null
    from (select t132.* from relation t132 where t132.subject_id = $122 and t132.since_earliest > '0000-00-00' and t132.since_earliest < '9999-99-99' and
        t132.since_latest > '0000-00-00' and t132.since_latest < '9999-99-99' and t132.since_earliest >= $123 and t132.rank <> 'deprecated' order by
        t132.since_earliest, t132.id limit 32) t133 union select $127, t135.id, t135.id, 'began', t135.since, t135.since_earliest, t135.since_latest, null, null
    from (select t134.* from relation t134 where t134.object_id = $125 and t134.since_earliest > '0000-00-00' and t134.since_earliest < '9999-99-99' and
        t134.since_latest > '0000-00-00' and t134.since_latest < '9999-99-99' and t134.since_earliest >= $126 and t134.rank <> 'deprecated' order by
        t134.since_earliest, t134.id limit 32) t135 union select $130, t137.id, t137.id, 'ended', t137.until, t137.until_earliest, t137.until_latest, null, null
    from (select t136.* from relation t136 where t136.subject_id = $128 and t136.until_earliest > '0000-00-00' and t136.until_earliest < '9999-99-99' and
        t136.until_latest > '0000-00-00' and t136.until_latest < '9999-99-99' and t136.until_earliest >= $129 and t136.rank <> 'deprecated' order by
        t136.until_earliest, t136.id limit 32) t137 union select $133, t139.id, t139.id, 'ended', t139.until, t139.until_earliest, t139.until_latest, null, null
    from (select t138.* from relation t138 where t138.object_id = $131 and t138.until_earliest > '0000-00-00' and t138.until_earliest < '9999-99-99' and
        t138.until_latest > '0000-00-00' and t138.until_latest < '9999-99-99' and t138.until_earliest >= $132 and t138.rank <> 'deprecated' order by
        t138.until_earliest, t138.id limit 32) t139 union select $136, t141.id, t141.id, 'took_place', t141.date, t141.date_earliest, t141.date_latest, null,
        null
    from (select t140.* from statement t140 where t140.speaker_id = $134 and t140.date_earliest > '0000-00-00' and t140.date_earliest < '9999-99-99' and
        t140.date_earliest >= $135 order by t140.date_earliest, t140.id limit 32) t141 union select $139, t143.id, t143.id, 'took_place', t143.date,
        t143.date_earliest, t143.date_latest, null, null
    from (select t142.* from statement t142 where t142.principal_id = $137 and t142.date_earliest > '0000-00-00' and t142.date_earliest < '9999-99-99' and
        t142.date_earliest >= $138 order by t142.date_earliest, t142.id limit 32) t143 union select $142, t145.statement_id, t145.id, 'took_place', t146.date,
        t146.date_earliest, t146.date_latest, null, null
    from (select t144.* from target t144 where t144.record_id = $140 and t144.statement_date_earliest > '0000-00-00' and t144.statement_date_earliest <
        '9999-99-99' and t144.statement_date_earliest >= $141 and t144.rank <> 'deprecated' order by t144.statement_date_earliest, t144.id limit 32) t145 join
        statement t146 on t146.id = t145.statement_id union select $145, t148.id, t148.id, 'began', t148.since, t148.since_earliest, t148.since_latest, null,
        null
    from (select t147.* from tenure t147 where t147.person_id = $143 and t147.since_earliest > '0000-00-00' and t147.since_earliest < '9999-99-99' and
        t147.since_latest > '0000-00-00' and t147.since_latest < '9999-99-99' and t147.since_earliest >= $144 and t147.rank <> 'deprecated' order by
        t147.since_earliest, t147.id limit 32) t148 union select $148, t150.id, t150.id, 'ended', t150.until, t150.until_earliest, t150.until_latest, null, null
    from (select t149.* from tenure t149 where t149.person_id = $146 and t149.until_earliest > '0000-00-00' and t149.until_earliest < '9999-99-99' and
        t149.until_latest > '0000-00-00' and t149.until_latest < '9999-99-99' and t149.until_earliest >= $147 and t149.rank <> 'deprecated' order by
        t149.until_earliest, t149.id limit 32) t150 union select $159, t152.meeting_id, t152.id, case t182.status when 'anticipated' then 'expected' when
        'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when
        'alleged' then 'alleged' end, t182.start, t182.start_earliest, t182.start_latest, t182.status, t182.part_of_id
    from (select t151.* from participation t151 where t151.id = any(array
        (select id from x3)) and t151.meeting_start_earliest > '0000-00-00' and t151.meeting_start_earliest < '9999-99-99' and t151.meeting_start_earliest >=
            $158 and t151.rank <> 'deprecated' order by t151.meeting_start_earliest, t151.id limit 32) t152 join meeting t182 on t182.id = t152.meeting_id union
            select $170, t184.id, t184.id, 'took_place', t184.date, t184.date_earliest, t184.date_latest, null, null
    from (select t183.* from statement t183 where t183.id = any(array
        (select id from x4)) and t183.date_earliest > '0000-00-00' and t183.date_earliest < '9999-99-99' and t183.date_earliest >= $169 order by
            t183.date_earliest, t183.id limit 32) t184) select *
  from (select subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id, row_number() over (order by date_earliest,
      via_id, event_type, subject_id) from found order by date_earliest, via_id, event_type, subject_id limit 31) t2), told_citation2(id, revision, label, note,
      record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t213.id, t213.revision, t213.label, t213.note, t213.record_id, t213.document_id, t213.support_type, t213.value, t213.start_offset, t213.end_offset,
    t213.span_sha256, t213.page, t213.phrase, t213.prefix, t213.suffix, t213.field from citation t213 where true), p7 as materialized
(select t214.*, row_number() over (order by t214._place) as _n
  from (select timeline1.*,
    (select t212.id from told_citation2 t212 where t212.record_id = timeline1.via_id and t212.support_type = 'supports' order by t212.id limit 1) as citation_id
        from timeline1 where _place <= 30) t214), x8(id, json) as
(select 1, concat('[',
    (select string_agg(t222._told, ',')
      from (select t215._n as _n, ((('{"date":' || case when t215.date is null then 'null' else ('{"text":"' || t215.date || '","earliest":') || (case
          t215.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t215.date_earliest || '"' end || ',"latest":' || case
          t215.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t215.date_latest || '"' end || '}') end || ',"event_type":"')
          || (t215.event_type || '","status":' || case when t215.status is null then 'null' else '"' || t215.status || '"' end || ',"record":{"id":"')) ||
          ((t216.id || '","record_kind":' || to_json(t216.record_kind)) || (',"label":' || to_json(t216.label) || '},"part_of":' || case when t217.id is null
          then 'null' else (('{"id":"' || t217.id) || ('","label":' || to_json(t217.label) || ',"kind":"')) || ((t217.kind || '","start":' || case when
          t217.start is null then 'null' else ('{"text":"' || t217.start || '","earliest":') || (case t217.start_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t217.start_earliest || '"' end || ',"latest":' || case t217.start_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t217.start_latest || '"' end || '}') end) || (',"place":' || case when t218.id is null then 'null' else (
          '{"id":"' || t218.id) || ('","label":' || to_json(t218.label) || '}') end || '}')) end))) || (((',"subject":{"id":"' || t219.id || '","record_kind":')
          || (to_json(t219.record_kind) || ',"label":' || to_json(t219.label) || '},"via":{"id":"')) || ((t220.id || '","record_kind":' ||
          to_json(t220.record_kind) || ',"label":') || (to_json(t220.label) || '},"citation":' || case when t221.id is null then 'null' else (('{"id":"' ||
          t221.id) || ('","start_offset":' || coalesce(t221.start_offset::text, 'null') || ',"end_offset":')) || ((coalesce(t221.end_offset::text, 'null') ||
          ',"page":' || coalesce(to_json(t221.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t221.phrase)::text, 'null') || '}')) end || '}'))) as
          _told from p7 t215
        left join record t216 on t216.id = t215.record_id
        left join meeting t217 on t217.id = t215.part_of_id
        left join place t218 on t218.id = t217.place_id
        left join record t219 on t219.id = t215.subject_id
        left join record t220 on t220.id = t215.via_id
        left join citation t221 on t221.id = t215.citation_id order by _n limit 200) t222), ']')) select concat('{"data":', coalesce(
    (select concat('{"entries":',
        (select x8.json from x8), ',"next":' || coalesce(to_json(t1.next)::text, 'null') || '}')
      from (select
        (select encode(convert_to(date_earliest || ' ' || via_id || ' ' || event_type || ' ' || subject_id, 'UTF8'), 'hex') from timeline1 where _place = 30 and
            exists
          (select 1 from timeline1 where _place > 30)) as next where exists
        (select 1 from record t209 where t209.id = $171 and t209.retired is null) and exists
        (select 1 from record t210 where t210.id = $172 and t210.retired is null)) t1), 'null'), ',"revision":',
  (select value from counter where name = 'revision'), '}')

with x1(id, json) as (with recursive t51(id) as
  (select t53.id from actor t53 where t53.id = $64 union select t54.subject_id from t51 join relation t54 on t54.object_id = t51.id and t54.kind = 'part_of')
      select t52.id, 1 from participation t52 where t52.represents_id = any(array
    (select id from t51)) and t52.represents_id is not null and (t52.represents_id = $65 or exists (with recursive t59(id) as
      (select t52.represents_id union select t62.id from t59 join relation t60 on t60.subject_id = t59.id and t60.kind = 'part_of' join actor t61 on t61.id =
          t59.id and t61.kind <> 'state' join actor t62 on t62.id = t60.object_id where t60.since_earliest <=
        (select case when t58."end" is null then t58.start_latest else t58.end_latest end from meeting t58 where t58.id = t52.meeting_id) and t60.until_latest
            >=
        (select t58.start_earliest from meeting t58 where t58.id = t52.meeting_id) and t60.rank <> 'deprecated') select 1 from t59 where t59.id = $66)) and
            t52.attendance not in ('declined', 'absent') and t52.rank <> 'deprecated' union all select t52.id, 1 from office t56 cross join participation t52
            where t56.body_id = any(array
    (select id from t51)) and t56.id = t52.office_id and t52.represents_id is null and (t56.body_id = $67 or exists (with recursive t64(id) as
      (select t56.body_id union select t67.id from t64 join relation t65 on t65.subject_id = t64.id and t65.kind = 'part_of' join actor t66 on t66.id = t64.id
          and t66.kind <> 'state' join actor t67 on t67.id = t65.object_id where t65.since_earliest <=
        (select case when t63."end" is null then t63.start_latest else t63.end_latest end from meeting t63 where t63.id = t52.meeting_id) and t65.until_latest
            >=
        (select t63.start_earliest from meeting t63 where t63.id = t52.meeting_id) and t65.rank <> 'deprecated') select 1 from t64 where t64.id = $68)) and
            t52.attendance not in ('declined', 'absent') and t52.rank <> 'deprecated' union all select t52.id, 1 from office t56 cross join tenure t57 cross
            join participation t52 where t56.body_id = any(array
    (select id from t51)) and t57.person_id = t52.actor_id and t56.id = t57.office_id and t52.represents_id is null and t52.office_id is null and
        t57.since_earliest <=
  (select case when t55."end" is null then t55.start_latest else t55.end_latest end from meeting t55 where t55.id = t52.meeting_id) and t57.until_latest >=
  (select t55.start_earliest from meeting t55 where t55.id = t52.meeting_id) and t57.rank <> 'deprecated' and (t56.body_id = $69 or exists (with recursive
      t69(id) as
      (select t56.body_id union select t72.id from t69 join relation t70 on t70.subject_id = t69.id and t70.kind = 'part_of' join actor t71 on t71.id = t69.id
          and t71.kind <> 'state' join actor t72 on t72.id = t70.object_id where t70.since_earliest <=
        (select case when t68."end" is null then t68.start_latest else t68.end_latest end from meeting t68 where t68.id = t52.meeting_id) and t70.until_latest
            >=
        (select t68.start_earliest from meeting t68 where t68.id = t52.meeting_id) and t70.rank <> 'deprecated') select 1 from t69 where t69.id = $70)) and
            t52.attendance not in ('declined', 'absent') and t52.rank <> 'deprecated' union all select t52.id, 1 from participation t52 where t52.actor_id =
            any(array
    (select id from t51)) and t52.represents_id is null and t52.office_id is null and not exists
  (select 1 from tenure t73 where t73.person_id = t52.actor_id and t73.since_earliest <=
    (select case when t55."end" is null then t55.start_latest else t55.end_latest end from meeting t55 where t55.id = t52.meeting_id) and t73.until_latest >=
    (select t55.start_earliest from meeting t55 where t55.id = t52.meeting_id) and t73.rank <> 'deprecated') and (t52.actor_id = $71 or exists (with recursive
        t75(id) as
      (select t52.actor_id union select t78.id from t75 join relation t76 on t76.subject_id = t75.id and t76.kind = 'part_of' join actor t77 on t77.id = t75.id
          and t77.kind <> 'state' join actor t78 on t78.id = t76.object_id where t76.since_earliest <=
        (select case when t74."end" is null then t74.start_latest else t74.end_latest end from meeting t74 where t74.id = t52.meeting_id) and t76.until_latest
            >=
        (select t74.start_earliest from meeting t74 where t74.id = t52.meeting_id) and t76.rank <> 'deprecated') select 1 from t75 where t75.id = $72)) and
            t52.attendance not in ('declined', 'absent') and t52.rank <> 'deprecated'), x2(id, json) as (with recursive t83(id) as
  (select t85.id from actor t85 where t85.id = $75 union select t86.subject_id from t83 join relation t86 on t86.object_id = t83.id and t86.kind = 'part_of')
      select t84.id, 1 from statement t84 where t84.principal_id = any(array
    (select id from t83)) and t84.principal_id is not null and (t84.principal_id = $76 or exists (with recursive t89(id) as
      (select t84.principal_id union select t92.id from t89 join relation t90 on t90.subject_id = t89.id and t90.kind = 'part_of' join actor t91 on t91.id =
          t89.id and t91.kind <> 'state' join actor t92 on t92.id = t90.object_id where t90.since_earliest <= t84.date_latest and t90.until_latest >=
          t84.date_earliest and t90.rank <> 'deprecated') select 1 from t89 where t89.id = $77)) union all select t84.id, 1 from office t87 cross join statement
          t84 where t87.body_id = any(array
    (select id from t83)) and t87.id = t84.office_id and t84.principal_id is null and (t87.body_id = $78 or exists (with recursive t93(id) as
      (select t87.body_id union select t96.id from t93 join relation t94 on t94.subject_id = t93.id and t94.kind = 'part_of' join actor t95 on t95.id = t93.id
          and t95.kind <> 'state' join actor t96 on t96.id = t94.object_id where t94.since_earliest <= t84.date_latest and t94.until_latest >= t84.date_earliest
          and t94.rank <> 'deprecated') select 1 from t93 where t93.id = $79)) union all select t84.id, 1 from office t87 cross join tenure t88 cross join
          statement t84 where t87.body_id = any(array
    (select id from t83)) and t88.person_id = t84.speaker_id and t87.id = t88.office_id and t84.principal_id is null and t84.office_id is null and
        t88.since_earliest <= t84.date_latest and t88.until_latest >= t84.date_earliest and t88.rank <> 'deprecated' and (t87.body_id = $80 or exists (with
        recursive t97(id) as
      (select t87.body_id union select t100.id from t97 join relation t98 on t98.subject_id = t97.id and t98.kind = 'part_of' join actor t99 on t99.id = t97.id
          and t99.kind <> 'state' join actor t100 on t100.id = t98.object_id where t98.since_earliest <= t84.date_latest and t98.until_latest >=
          t84.date_earliest and t98.rank <> 'deprecated') select 1 from t97 where t97.id = $81)) union all select t84.id, 1 from statement t84 where
          t84.speaker_id = any(array
    (select id from t83)) and t84.principal_id is null and t84.office_id is null and not exists
  (select 1 from tenure t101 where t101.person_id = t84.speaker_id and t101.since_earliest <= t84.date_latest and t101.until_latest >= t84.date_earliest and
      t101.rank <> 'deprecated') and (t84.speaker_id = $82 or exists (with recursive t102(id) as
      (select t84.speaker_id union select t105.id from t102 join relation t103 on t103.subject_id = t102.id and t103.kind = 'part_of' join actor t104 on t104.id
          = t102.id and t104.kind <> 'state' join actor t105 on t105.id = t103.object_id where t103.since_earliest <= t84.date_latest and t103.until_latest >=
          t84.date_earliest and t103.rank <> 'deprecated') select 1 from t102 where t102.id = $83))), x3(id, json) as (with recursive t154(id) as
  (select t156.id from actor t156 where t156.id = $149 union select t157.subject_id from t154 join relation t157 on t157.object_id = t154.id and t157.kind =
      'part_of') select t155.id, 1 from participation t155 where t155.represents_id = any(array
    (select id from t154)) and t155.represents_id is not null and (t155.represents_id = $150 or exists (with recursive t162(id) as
      (select t155.represents_id union select t165.id from t162 join relation t163 on t163.subject_id = t162.id and t163.kind = 'part_of' join actor t164 on
          t164.id = t162.id and t164.kind <> 'state' join actor t165 on t165.id = t163.object_id where t163.since_earliest <=
        (select case when t161."end" is null then t161.start_latest else t161.end_latest end from meeting t161 where t161.id = t155.meeting_id) and
            t163.until_latest >=
        (select t161.start_earliest from meeting t161 where t161.id = t155.meeting_id) and t163.rank <> 'deprecated') select 1 from t162 where t162.id = $151))
            and t155.attendance not in ('declined', 'absent') and t155.rank <> 'deprecated' union all select t155.id, 1 from office t159 cross join
            participation t155 where t159.body_id = any(array
    (select id from t154)) and t159.id = t155.office_id and t155.represents_id is null and (t159.body_id = $152 or exists (with recursive t167(id) as
      (select t159.body_id union select t170.id from t167 join relation t168 on t168.subject_id = t167.id and t168.kind = 'part_of' join actor t169 on t169.id =
          t167.id and t169.kind <> 'state' join actor t170 on t170.id = t168.object_id where t168.since_earliest <=
        (select case when t166."end" is null then t166.start_latest else t166.end_latest end from meeting t166 where t166.id = t155.meeting_id) and
            t168.until_latest >=
        (select t166.start_earliest from meeting t166 where t166.id = t155.meeting_id) and t168.rank <> 'deprecated') select 1 from t167 where t167.id = $153))
            and t155.attendance not in ('declined', 'absent') and t155.rank <> 'deprecated' union all select t155.id, 1 from office t159 cross join tenure t160
            cross join participation t155 where t159.body_id = any(array
    (select id from t154)) and t160.person_id = t155.actor_id and t159.id = t160.office_id and t155.represents_id is null and t155.office_id is null and
        t160.since_earliest <=
  (select case when t158."end" is null then t158.start_latest else t158.end_latest end from meeting t158 where t158.id = t155.meeting_id) and t160.until_latest
      >=
  (select t158.start_earliest from meeting t158 where t158.id = t155.meeting_id) and t160.rank <> 'deprecated' and (t159.body_id = $154 or exists (with
      recursive t172(id) as
      (select t159.body_id union select t175.id from t172 join relation t173 on t173.subject_id = t172.id and t173.kind = 'part_of' join actor t174 on t174.id =
          t172.id and t174.kind <> 'state' join actor t175 on t175.id = t173.object_id where t173.since_earliest <=
        (select case when t171."end" is null then t171.start_latest else t171.end_latest end from meeting t171 where t171.id = t155.meeting_id) and
            t173.until_latest >=
        (select t171.start_earliest from meeting t171 where t171.id = t155.meeting_id) and t173.rank <> 'deprecated') select 1 from t172 where t172.id = $155))
            and t155.attendance not in ('declined', 'absent') and t155.rank <> 'deprecated' union all select t155.id, 1 from participation t155 where
            t155.actor_id = any(array
    (select id from t154)) and t155.represents_id is null and t155.office_id is null and not exists
  (select 1 from tenure t176 where t176.person_id = t155.actor_id and t176.since_earliest <=
    (select case when t158."end" is null then t158.start_latest else t158.end_latest end from meeting t158 where t158.id = t155.meeting_id) and
        t176.until_latest >=
    (select t158.start_earliest from meeting t158 where t158.id = t155.meeting_id) and t176.rank <> 'deprecated') and (t155.actor_id = $156 or exists (with
        recursive t178(id) as
      (select t155.actor_id union select t181.id from t178 join relation t179 on t179.subject_id = t178.id and t179.kind = 'part_of' join actor t180 on t180.id
          = t178.id and t180.kind <> 'state' join actor t181 on t181.id = t179.object_id where t179.since_earliest <=
        (select case when t177."end" is null then t177.start_latest else t177.end_latest end from meeting t177 where t177.id = t155.meeting_id) and
            t179.until_latest >=
        (select t177.start_earliest from meeting t177 where t177.id = t155.meeting_id) and t179.rank <> 'deprecated') select 1 from t178 where t178.id = $157))
            and t155.attendance not in ('declined', 'absent') and t155.rank <> 'deprecated'), x4(id, json) as (with recursive t186(id) as
  (select t188.id from actor t188 where t188.id = $160 union select t189.subject_id from t186 join relation t189 on t189.object_id = t186.id and t189.kind =
      'part_of') select t187.id, 1 from statement t187 where t187.principal_id = any(array
    (select id from t186)) and t187.principal_id is not null and (t187.principal_id = $161 or exists (with recursive t192(id) as
      (select t187.principal_id union select t195.id from t192 join relation t193 on t193.subject_id = t192.id and t193.kind = 'part_of' join actor t194 on
          t194.id = t192.id and t194.kind <> 'state' join actor t195 on t195.id = t193.object_id where t193.since_earliest <= t187.date_latest and
          t193.until_latest >= t187.date_earliest and t193.rank <> 'deprecated') select 1 from t192 where t192.id = $162)) union all select t187.id, 1 from
          office t190 cross join statement t187 where t190.body_id = any(array
    (select id from t186)) and t190.id = t187.office_id and t187.principal_id is null and (t190.body_id = $163 or exists (with recursive t196(id) as
      (select t190.body_id union select t199.id from t196 join relation t197 on t197.subject_id = t196.id and t197.kind = 'part_of' join actor t198 on t198.id =
          t196.id and t198.kind <> 'state' join actor t199 on t199.id = t197.object_id where t197.since_earliest <= t187.date_latest and t197.until_latest >=
          t187.date_earliest and t197.rank <> 'deprecated') select 1 from t196 where t196.id = $164)) union all select t187.id, 1 from office t190 cross join
          tenure t191 cross join statement t187 where t190.body_id = any(array
    (select id from t186)) and t191.person_id = t187.speaker_id and t190.id = t191.office_id and t187.principal_id is null and t187.office_id is null and
        t191.since_earliest <= t187.date_latest and t191.until_latest >= t187.date_earliest and t191.rank <> 'deprecated' and (t190.body_id = $165 or exists
        (with recursive t200(id) as
      (select t190.body_id union select t203.id from t200 join relation t201 on t201.subject_id = t200.id and t201.kind = 'part_of' join actor t202 on t202.id =
          t200.id and t202.kind <> 'state' join actor t203 on t203.id = t201.object_id where t201.since_earliest <= t187.date_latest and t201.until_latest >=
          t187.date_earliest and t201.rank <> 'deprecated') select 1 from t200 where t200.id = $166)) union all select t187.id, 1 from statement t187 where
          t187.speaker_id = any(array
    (select id from t186)) and t187.principal_id is null and t187.office_id is null and not exists
  (select 1 from tenure t204 where t204.person_id = t187.speaker_id and t204.since_earliest <= t187.date_latest and t204.until_latest >= t187.date_earliest and
      t204.rank <> 'deprecated') and (t187.speaker_id = $167 or exists (with recursive t205(id) as
      (select t187.speaker_id union select t208.id from t205 join relation t206 on t206.subject_id = t205.id and t206.kind = 'part_of' join actor t207 on
          t207.id = t205.id and t207.kind <> 'state' join actor t208 on t208.id = t206.object_id where t206.since_earliest <= t187.date_latest and
          t206.until_latest >= t187.date_earliest and t206.rank <> 'deprecated') select 1 from t205 where t205.id = $168))), timeline1(subject_id, record_id,
          via_id, event_type, date, date_earliest, date_latest, status, part_of_id, _place) as materialized (with found(subject_id, record_id, via_id,
          event_type, date, date_earliest, date_latest, status, part_of_id) as
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
    from (select t11.* from membership t11 where t11.actor_id = $13 and t11.since_earliest > '0000-00-00' and t11.since_earliest < '9999-99-99' and
        t11.since_latest > '0000-00-00' and t11.since_latest < '9999-99-99' and t11.since_earliest >= $14 and t11.rank <> 'deprecated' order by
        t11.since_earliest, t11.id limit 32) t12 union select $18, t14.id, t14.id, 'ended', t14.until, t14.until_earliest, t14.until_latest, null, null
    from (select t13.* from membership t13 where t13.actor_id = $16 and t13.until_earliest > '0000-00-00' and t13.until_earliest < '9999-99-99' and
        t13.until_latest > '0000-00-00' and t13.until_latest < '9999-99-99' and t13.until_earliest >= $17 and t13.rank <> 'deprecated' order by
        t13.until_earliest, t13.id limit 32) t14 union select $21, t16.id, t16.id, 'began', t16.since, t16.since_earliest, t16.since_latest, null, null
    from (select t15.* from obligation t15 where t15.obligor_id = $19 and t15.since_earliest > '0000-00-00' and t15.since_earliest < '9999-99-99' and
        t15.since_latest > '0000-00-00' and t15.since_latest < '9999-99-99' and t15.since_earliest >= $20 and t15.rank <> 'deprecated' order by
        t15.since_earliest, t15.id limit 32) t16 union select $24, t18.id, t18.id, 'began', t18.since, t18.since_earliest, t18.since_latest, null, null
    from (select t17.* from obligation t17 where t17.beneficiary_id = $22 and t17.since_earliest > '0000-00-00' and t17.since_earliest < '9999-99-99' and
        t17.since_latest > '0000-00-00' and t17.since_latest < '9999-99-99' and t17.since_earliest >= $23 and t17.rank <> 'deprecated' order by
        t17.since_earliest, t17.id limit 32) t18 union select $27, t20.id, t20.id, 'ended', t20.until, t20.until_earliest, t20.until_latest, null, null
    from (select t19.* from obligation t19 where t19.obligor_id = $25 and t19.until_earliest > '0000-00-00' and t19.until_earliest < '9999-99-99' and
        t19.until_latest > '0000-00-00' and t19.until_latest < '9999-99-99' and t19.until_earliest >= $26 and t19.rank <> 'deprecated' order by
        t19.until_earliest, t19.id limit 32) t20 union select $30, t22.id, t22.id, 'ended', t22.until, t22.until_earliest, t22.until_latest, null, null
    from (select t21.* from obligation t21 where t21.beneficiary_id = $28 and t21.until_earliest > '0000-00-00' and t21.until_earliest < '9999-99-99' and
        t21.until_latest > '0000-00-00' and t21.until_latest < '9999-99-99' and t21.until_earliest >= $29 and t21.rank <> 'deprecated' order by
        t21.until_earliest, t21.id limit 32) t22 union select $33, t24.meeting_id, t24.id, case t25.status when 'anticipated' then 'expected' when 'announced'
        then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then
        'alleged' end, t25.start, t25.start_earliest, t25.start_latest, t25.status, t25.part_of_id
    from (select t23.* from participation t23 where t23.actor_id = $31 and t23.meeting_start_earliest > '0000-00-00' and t23.meeting_start_earliest <
        '9999-99-99' and t23.meeting_start_earliest >= $32 and t23.rank <> 'deprecated' order by t23.meeting_start_earliest, t23.id limit 32) t24 join meeting
        t25 on t25.id = t24.meeting_id union select $36, t27.meeting_id, t27.id, case t28.status when 'anticipated' then 'expected' when 'announced' then
        'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then
        'alleged' end, t28.start, t28.start_earliest, t28.start_latest, t28.status, t28.part_of_id
    from (select t26.* from participation t26 where t26.represents_id = $34 and t26.meeting_start_earliest > '0000-00-00' and t26.meeting_start_earliest <
        '9999-99-99' and t26.meeting_start_earliest >= $35 and t26.rank <> 'deprecated' order by t26.meeting_start_earliest, t26.id limit 32) t27 join meeting
        t28 on t28.id = t27.meeting_id union select $39, t30.id, t30.id, 'began', t30.since, t30.since_earliest, t30.since_latest, null, null
    from (select t29.* from relation t29 where t29.subject_id = $37 and t29.since_earliest > '0000-00-00' and t29.since_earliest < '9999-99-99' and
        t29.since_latest > '0000-00-00' and t29.since_latest < '9999-99-99' and t29.since_earliest >= $38 and t29.rank <> 'deprecated' order by
        t29.since_earliest, t29.id limit 32) t30 union select $42, t32.id, t32.id, 'began', t32.since, t32.since_earliest, t32.since_latest, null, null
    from (select t31.* from relation t31 where t31.object_id = $40 and t31.since_earliest > '0000-00-00' and t31.since_earliest < '9999-99-99' and
        t31.since_latest > '0000-00-00' and t31.since_latest < '9999-99-99' and t31.since_earliest >= $41 and t31.rank <> 'deprecated' order by
        t31.since_earliest, t31.id limit 32) t32 union select $45, t34.id, t34.id, 'ended', t34.until, t34.until_earliest, t34.until_latest, null, null
    from (select t33.* from relation t33 where t33.subject_id = $43 and t33.until_earliest > '0000-00-00' and t33.until_earliest < '9999-99-99' and
        t33.until_latest > '0000-00-00' and t33.until_latest < '9999-99-99' and t33.until_earliest >= $44 and t33.rank <> 'deprecated' order by
        t33.until_earliest, t33.id limit 32) t34 union select $48, t36.id, t36.id, 'ended', t36.until, t36.until_earliest, t36.until_latest, null, null
    from (select t35.* from relation t35 where t35.object_id = $46 and t35.until_earliest > '0000-00-00' and t35.until_earliest < '9999-99-99' and
        t35.until_latest > '0000-00-00' and t35.until_latest < '9999-99-99' and t35.until_earliest >= $47 and t35.rank <> 'deprecated' order by
        t35.until_earliest, t35.id limit 32) t36 union select $51, t38.id, t38.id, 'took_place', t38.date, t38.date_earliest, t38.date_latest, null, null
    from (select t37.* from statement t37 where t37.speaker_id = $49 and t37.date_earliest > '0000-00-00' and t37.date_earliest < '9999-99-99' and
        t37.date_earliest >= $50 order by t37.date_earliest, t37.id limit 32) t38 union select $54, t40.id, t40.id, 'took_place', t40.date, t40.date_earliest,
        t40.date_latest, null, null
    from (select t39.* from statement t39 where t39.principal_id = $52 and t39.date_earliest > '0000-00-00' and t39.date_earliest < '9999-99-99' and
        t39.date_earliest >= $53 order by t39.date_earliest, t39.id limit 32) t40 union select $57, t42.statement_id, t42.id, 'took_place', t43.date,
        t43.date_earliest, t43.date_latest, null, null
    from (select t41.* from target t41 where t41.record_id = $55 and t41.statement_date_earliest > '0000-00-00' and t41.statement_date_earliest < '9999-99-99'
        and t41.statement_date_earliest >= $56 and t41.rank <> 'deprecated' order by t41.statement_date_earliest, t41.id limit 32) t42 join statement t43 on
        t43.id = t42.statement_id union select $60, t45.id, t45.id, 'began', t45.since, t45.since_earliest, t45.since_latest, null, null
    from (select t44.* from tenure t44 where t44.person_id = $58 and t44.since_earliest > '0000-00-00' and t44.since_earliest < '9999-99-99' and
        t44.since_latest > '0000-00-00' and t44.since_latest < '9999-99-99' and t44.since_earliest >= $59 and t44.rank <> 'deprecated' order by
        t44.since_earliest, t44.id limit 32) t45 union select $63, t47.id, t47.id, 'ended', t47.until, t47.until_earliest, t47.until_latest, null, null
    from (select t46.* from tenure t46 where t46.person_id = $61 and t46.until_earliest > '0000-00-00' and t46.until_earliest < '9999-99-99' and
        t46.until_latest > '0000-00-00' and t46.until_latest < '9999-99-99' and t46.until_earliest >= $62 and t46.rank <> 'deprecated' order by
        t46.until_earliest, t46.id limit 32) t47 union select $74, t49.meeting_id, t49.id, case t79.status when 'anticipated' then 'expected' when 'announced'
        then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then
        'alleged' end, t79.start, t79.start_earliest, t79.start_latest, t79.status, t79.part_of_id
    from (select t48.* from participation t48 where t48.id = any(array
        (select id from x1)) and t48.meeting_start_earliest > '0000-00-00' and t48.meeting_start_earliest < '9999-99-99' and t48.meeting_start_earliest >= $73
            and t48.rank <> 'deprecated' order by t48.meeting_start_earliest, t48.id limit 32) t49 join meeting t79 on t79.id = t49.meeting_id union select $85,
            t81.id, t81.id, 'took_place', t81.date, t81.date_earliest, t81.date_latest, null, null
    from (select t80.* from statement t80 where t80.id = any(array
        (select id from x2)) and t80.date_earliest > '0000-00-00' and t80.date_earliest < '9999-99-99' and t80.date_earliest >= $84 order by t80.date_earliest,
            t80.id limit 32) t81 union select $88, t107.id, t107.id, 'began', t107.founded, t107.founded_earliest, t107.founded_latest, null, null
    from (select t106.* from actor t106 where t106.id = $86 and t106.founded_earliest > '0000-00-00' and t106.founded_earliest < '9999-99-99' and
        t106.founded_latest > '0000-00-00' and t106.founded_latest < '9999-99-99' and t106.founded_earliest >= $87 order by t106.founded_earliest, t106.id limit
        32) t107 union select $91, t109.id, t109.id, 'ended', t109.dissolved, t109.dissolved_earliest, t109.dissolved_latest, null, null
    from (select t108.* from actor t108 where t108.id = $89 and t108.dissolved_earliest > '0000-00-00' and t108.dissolved_earliest < '9999-99-99' and
        t108.dissolved_latest > '0000-00-00' and t108.dissolved_latest < '9999-99-99' and t108.dissolved_earliest >= $90 order by t108.dissolved_earliest,
        t108.id limit 32) t109 union select $94, t111.id, t111.id, 'began', t111.formed, t111.formed_earliest, t111.formed_latest, null, null
    from (select t110.* from alliance t110 where t110.organisation_id = $92 and t110.formed_earliest > '0000-00-00' and t110.formed_earliest < '9999-99-99' and
        t110.formed_latest > '0000-00-00' and t110.formed_latest < '9999-99-99' and t110.formed_earliest >= $93 order by t110.formed_earliest, t110.id limit 32)
        t111 union select $97, t113.id, t113.id, 'ended', t113.ended, t113.ended_earliest, t113.ended_latest, null, null
    from (select t112.* from alliance t112 where t112.organisation_id = $95 and t112.ended_earliest > '0000-00-00' and t112.ended_earliest < '9999-99-99' and
        t112.ended_latest > '0000-00-00' and t112.ended_latest < '9999-99-99' and t112.ended_earliest >= $96 order by t112.ended_earliest, t112.id limit 32)
        t113 union select $100, t115.id, t115.id, 'began', t115.since, t115.since_earliest, t115.since_latest, null, null
    from (select t114.* from membership t114 where t114.actor_id = $98 and t114.since_earliest > '0000-00-00' and t114.since_earliest < '9999-99-99' and
        t114.since_latest > '0000-00-00' and t114.since_latest < '9999-99-99' and t114.since_earliest >= $99 and t114.rank <> 'deprecated' order by
        t114.since_earliest, t114.id limit 32) t115 union select $103, t117.id, t117.id, 'ended', t117.until, t117.until_earliest, t117.until_latest, null, null
    from (select t116.* from membership t116 where t116.actor_id = $101 and t116.until_earliest > '0000-00-00' and t116.until_earliest < '9999-99-99' and
        t116.until_latest > '0000-00-00' and t116.until_latest < '9999-99-99' and t116.until_earliest >= $102 and t116.rank <> 'deprecated' order by
        t116.until_earliest, t116.id limit 32) t117 union select $106, t119.id, t119.id, 'began', t119.since, t119.since_earliest, t119.since_latest, null, null
    from (select t118.* from obligation t118 where t118.obligor_id = $104 and t118.since_earliest > '0000-00-00' and t118.since_earliest < '9999-99-99' and
        t118.since_latest > '0000-00-00' and t118.since_latest < '9999-99-99' and t118.since_earliest >= $105 and t118.rank <> 'deprecated' order by
        t118.since_earliest, t118.id limit 32) t119 union select $109, t121.id, t121.id, 'began', t121.since, t121.since_earliest, t121.since_latest, null, null
    from (select t120.* from obligation t120 where t120.beneficiary_id = $107 and t120.since_earliest > '0000-00-00' and t120.since_earliest < '9999-99-99' and
        t120.since_latest > '0000-00-00' and t120.since_latest < '9999-99-99' and t120.since_earliest >= $108 and t120.rank <> 'deprecated' order by
        t120.since_earliest, t120.id limit 32) t121 union select $112, t123.id, t123.id, 'ended', t123.until, t123.until_earliest, t123.until_latest, null, null
    from (select t122.* from obligation t122 where t122.obligor_id = $110 and t122.until_earliest > '0000-00-00' and t122.until_earliest < '9999-99-99' and
        t122.until_latest > '0000-00-00' and t122.until_latest < '9999-99-99' and t122.until_earliest >= $111 and t122.rank <> 'deprecated' order by
        t122.until_earliest, t122.id limit 32) t123 union select $115, t125.id, t125.id, 'ended', t125.until, t125.until_earliest, t125.until_latest, null, null
    from (select t124.* from obligation t124 where t124.beneficiary_id = $113 and t124.until_earliest > '0000-00-00' and t124.until_earliest < '9999-99-99' and
        t124.until_latest > '0000-00-00' and t124.until_latest < '9999-99-99' and t124.until_earliest >= $114 and t124.rank <> 'deprecated' order by
        t124.until_earliest, t124.id limit 32) t125 union select $118, t127.meeting_id, t127.id, case t128.status when 'anticipated' then 'expected' when
        'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when
        'alleged' then 'alleged' end, t128.start, t128.start_earliest, t128.start_latest, t128.status, t128.part_of_id
    from (select t126.* from participation t126 where t126.actor_id = $116 and t126.meeting_start_earliest > '0000-00-00' and t126.meeting_start_earliest <
        '9999-99-99' and t126.meeting_start_earliest >= $117 and t126.rank <> 'deprecated' order by t126.meeting_start_earliest, t126.id limit 32) t127 join
        meeting t128 on t128.id = t127.meeting_id union select $121, t130.meeting_id, t130.id, case t131.status when 'anticipated' then 'expected' when
        'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when
        'alleged' then 'alleged' end, t131.start, t131.start_earliest, t131.start_latest, t131.status, t131.part_of_id
    from (select t129.* from participation t129 where t129.represents_id = $119 and t129.meeting_start_earliest > '0000-00-00' and t129.meeting_start_earliest <
        '9999-99-99' and t129.meeting_start_earliest >= $120 and t129.rank <> 'deprecated' order by t129.meeting_start_earliest, t129.id limit 32) t130 join
        meeting t131 on t131.id = t130.meeting_id union select $124, t133.id, t133.id, 'began', t133.since, t133.since_earliest, t133.since_latest, null, null
    from (select t132.* from relation t132 where t132.subject_id = $122 and t132.since_earliest > '0000-00-00' and t132.since_earliest < '9999-99-99' and
        t132.since_latest > '0000-00-00' and t132.since_latest < '9999-99-99' and t132.since_earliest >= $123 and t132.rank <> 'deprecated' order by
        t132.since_earliest, t132.id limit 32) t133 union select $127, t135.id, t135.id, 'began', t135.since, t135.since_earliest, t135.since_latest, null, null
    from (select t134.* from relation t134 where t134.object_id = $125 and t134.since_earliest > '0000-00-00' and t134.since_earliest < '9999-99-99' and
        t134.since_latest > '0000-00-00' and t134.since_latest < '9999-99-99' and t134.since_earliest >= $126 and t134.rank <> 'deprecated' order by
        t134.since_earliest, t134.id limit 32) t135 union select $130, t137.id, t137.id, 'ended', t137.until, t137.until_earliest, t137.until_latest, null, null
    from (select t136.* from relation t136 where t136.subject_id = $128 and t136.until_earliest > '0000-00-00' and t136.until_earliest < '9999-99-99' and
        t136.until_latest > '0000-00-00' and t136.until_latest < '9999-99-99' and t136.until_earliest >= $129 and t136.rank <> 'deprecated' order by
        t136.until_earliest, t136.id limit 32) t137 union select $133, t139.id, t139.id, 'ended', t139.until, t139.until_earliest, t139.until_latest, null, null
    from (select t138.* from relation t138 where t138.object_id = $131 and t138.until_earliest > '0000-00-00' and t138.until_earliest < '9999-99-99' and
        t138.until_latest > '0000-00-00' and t138.until_latest < '9999-99-99' and t138.until_earliest >= $132 and t138.rank <> 'deprecated' order by
        t138.until_earliest, t138.id limit 32) t139 union select $136, t141.id, t141.id, 'took_place', t141.date, t141.date_earliest, t141.date_latest, null,
        null
    from (select t140.* from statement t140 where t140.speaker_id = $134 and t140.date_earliest > '0000-00-00' and t140.date_earliest < '9999-99-99' and
        t140.date_earliest >= $135 order by t140.date_earliest, t140.id limit 32) t141 union select $139, t143.id, t143.id, 'took_place', t143.date,
        t143.date_earliest, t143.date_latest, null, null
    from (select t142.* from statement t142 where t142.principal_id = $137 and t142.date_earliest > '0000-00-00' and t142.date_earliest < '9999-99-99' and
        t142.date_earliest >= $138 order by t142.date_earliest, t142.id limit 32) t143 union select $142, t145.statement_id, t145.id, 'took_place', t146.date,
        t146.date_earliest, t146.date_latest, null, null
    from (select t144.* from target t144 where t144.record_id = $140 and t144.statement_date_earliest > '0000-00-00' and t144.statement_date_earliest <
        '9999-99-99' and t144.statement_date_earliest >= $141 and t144.rank <> 'deprecated' order by t144.statement_date_earliest, t144.id limit 32) t145 join
        statement t146 on t146.id = t145.statement_id union select $145, t148.id, t148.id, 'began', t148.since, t148.since_earliest, t148.since_latest, null,
        null
    from (select t147.* from tenure t147 where t147.person_id = $143 and t147.since_earliest > '0000-00-00' and t147.since_earliest < '9999-99-99' and
        t147.since_latest > '0000-00-00' and t147.since_latest < '9999-99-99' and t147.since_earliest >= $144 and t147.rank <> 'deprecated' order by
        t147.since_earliest, t147.id limit 32) t148 union select $148, t150.id, t150.id, 'ended', t150.until, t150.until_earliest, t150.until_latest, null, null
    from (select t149.* from tenure t149 where t149.person_id = $146 and t149.until_earliest > '0000-00-00' and t149.until_earliest < '9999-99-99' and
        t149.until_latest > '0000-00-00' and t149.until_latest < '9999-99-99' and t149.until_earliest >= $147 and t149.rank <> 'deprecated' order by
        t149.until_earliest, t149.id limit 32) t150 union select $159, t152.meeting_id, t152.id, case t182.status when 'anticipated' then 'expected' when
        'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when
        'alleged' then 'alleged' end, t182.start, t182.start_earliest, t182.start_latest, t182.status, t182.part_of_id
    from (select t151.* from participation t151 where t151.id = any(array
        (select id from x3)) and t151.meeting_start_earliest > '0000-00-00' and t151.meeting_start_earliest < '9999-99-99' and t151.meeting_start_earliest >=
            $158 and t151.rank <> 'deprecated' order by t151.meeting_start_earliest, t151.id limit 32) t152 join meeting t182 on t182.id = t152.meeting_id union
            select $170, t184.id, t184.id, 'took_place', t184.date, t184.date_earliest, t184.date_latest, null, null
    from (select t183.* from statement t183 where t183.id = any(array
        (select id from x4)) and t183.date_earliest > '0000-00-00' and t183.date_earliest < '9999-99-99' and t183.date_earliest >= $169 order by
            t183.date_earliest, t183.id limit 32) t184) select *
  from (select subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id, row_number() over (order by date_earliest,
      via_id, event_type, subject_id) from found order by date_earliest, via_id, event_type, subject_id limit 31) t2), told_citation2(id, revision, label, note,
      record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t213.id, t213.revision, t213.label, t213.note, t213.record_id, t213.document_id, t213.support_type, t213.value, t213.start_offset, t213.end_offset,
    t213.span_sha256, t213.page, t213.phrase, t213.prefix, t213.suffix, t213.field from citation t213 where true), p7 as materialized
(select t214.*, row_number() over (order by t214._place) as _n
  from (select timeline1.*,
    (select t212.id from told_citation2 t212 where t212.record_id = timeline1.via_id and t212.support_type = 'supports' order by t212.id limit 1) as citation_id
        from timeline1 where _place <= 30) t214), x8(id, json) as
(select 1, concat('[',
    (select string_agg(t222._told, ',')
      from (select t215._n as _n, ((('{"date":' || case when t215.date is null then 'null' else ('{"text":"' || t215.date || '","earliest":') || (case
          t215.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t215.date_earliest || '"' end || ',"latest":' || case
          t215.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t215.date_latest || '"' end || '}') end || ',"eventType":"')
          || (upper(t215.event_type) || '","status":' || case when t215.status is null then 'null' else '"' || upper(t215.status) || '"' end || ',"partOf":'))
          || ((case when t216.id is null then 'null' else (('{"id":"' || t216.id) || ('","label":' || to_json(t216.label) || ',"kind":"')) || ((upper(t216.kind)
          || '","start":' || case when t216.start is null then 'null' else ('{"text":"' || t216.start || '","earliest":') || (case t216.start_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t216.start_earliest || '"' end || ',"latest":' || case t216.start_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t216.start_latest || '"' end || '}') end) || (',"place":' || case when t217.id is
          null then 'null' else ('{"id":"' || t217.id) || ('","label":' || to_json(t217.label) || '}') end || '}')) end || ',"record":{"id":"' || t218.id) || (
          '","recordKind":' || to_json(upper(t218.record_kind)) || ',"label":' || to_json(t218.label)))) || ((('},"subject":{"id":"' || t219.id ||
          '","recordKind":') || (to_json(upper(t219.record_kind)) || ',"label":' || to_json(t219.label) || '},"via":{"id":"')) || ((t220.id || '","recordKind":'
          || to_json(upper(t220.record_kind)) || ',"label":') || (to_json(t220.label) || '},"citation":' || case when t221.id is null then 'null' else ((
          '{"id":"' || t221.id) || ('","startOffset":' || coalesce(t221.start_offset::text, 'null') || ',"endOffset":')) || ((coalesce(t221.end_offset::text,
          'null') || ',"page":' || coalesce(to_json(t221.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t221.phrase)::text, 'null') || '}')) end ||
          '}'))) as _told from p7 t215
        left join meeting t216 on t216.id = t215.part_of_id
        left join place t217 on t217.id = t216.place_id
        left join record t218 on t218.id = t215.record_id
        left join record t219 on t219.id = t215.subject_id
        left join record t220 on t220.id = t215.via_id
        left join citation t221 on t221.id = t215.citation_id order by _n limit 200) t222), ']')) select concat('{"data":{"timeline":', coalesce(
    (select concat('{"entries":',
        (select x8.json from x8), ',"next":' || coalesce(to_json(t1.next)::text, 'null') || '}')
      from (select
        (select encode(convert_to(date_earliest || ' ' || via_id || ' ' || event_type || ' ' || subject_id, 'UTF8'), 'hex') from timeline1 where _place = 30 and
            exists
          (select 1 from timeline1 where _place > 30)) as next where exists
        (select 1 from record t209 where t209.id = $171 and t209.retired is null) and exists
        (select 1 from record t210 where t210.id = $172 and t210.retired is null)) t1), 'null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

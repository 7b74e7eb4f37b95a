with participations_for_0_1(id) as materialized (with recursive t51(id) as
  (select t74.id from actor t74 where t74.id =
    (select 'actors/sergey-lavrov') union select t75.subject_id from t51 join relation t75 on t75.object_id = t51.id and t75.kind = 'part_of') select min(id)
  from (select t52.id, t52.meeting_id as event_id from participation t52 cross join meeting t53 where likelihood(t52.represents_id in
      (select id from t51), 0.0001) and t53.id = t52.meeting_id and t52.represents_id is not null and (t52.represents_id =
      (select 'actors/sergey-lavrov') or exists (with recursive t58(id) as
        (select t52.represents_id union select t61.id from t58 join relation t59 on t59.subject_id = t58.id and t59.kind = 'part_of' join actor t60 on t60.id =
            t58.id and t60.kind <> 'state' join actor t61 on t61.id = t59.object_id where t59.since_earliest <= case when t53."end" is null then
            t53.start_latest else t53.end_latest end and t59.until_latest >= t53.start_earliest and t59.rank <> 'deprecated') select 1 from t58 where t58.id =
        (select 'actors/sergey-lavrov'))) and t52.attendance not in ('declined', 'absent') and t52.rank <> 'deprecated' union all select t52.id, t52.meeting_id
            as event_id from office t54 cross join participation t52 cross join meeting t53 where likelihood(t54.body_id in
      (select id from t51), 0.0001) and t53.id = t52.meeting_id and likelihood(t52.office_id = t54.id, 0.0001) and +t52.represents_id is null and (t54.body_id =
      (select 'actors/sergey-lavrov') or exists (with recursive t62(id) as
        (select t54.body_id union select t65.id from t62 join relation t63 on t63.subject_id = t62.id and t63.kind = 'part_of' join actor t64 on t64.id = t62.id
            and t64.kind <> 'state' join actor t65 on t65.id = t63.object_id where t63.since_earliest <= case when t53."end" is null then t53.start_latest else
            t53.end_latest end and t63.until_latest >= t53.start_earliest and t63.rank <> 'deprecated') select 1 from t62 where t62.id =
        (select 'actors/sergey-lavrov'))) and t52.attendance not in ('declined', 'absent') and t52.rank <> 'deprecated' union all select t52.id, t52.meeting_id
            as event_id from office t55 cross join tenure t56 cross join participation t52 cross join meeting t53 where likelihood(t55.body_id in
      (select id from t51), 0.0001) and t53.id = t52.meeting_id and t56.person_id = t52.actor_id and t55.id = t56.office_id and +t52.represents_id is null and
          +t52.office_id is null and t56.since_earliest <= case when t53."end" is null then t53.start_latest else t53.end_latest end and t56.until_latest >=
          t53.start_earliest and t56.rank <> 'deprecated' and (t55.body_id =
      (select 'actors/sergey-lavrov') or exists (with recursive t66(id) as
        (select t55.body_id union select t69.id from t66 join relation t67 on t67.subject_id = t66.id and t67.kind = 'part_of' join actor t68 on t68.id = t66.id
            and t68.kind <> 'state' join actor t69 on t69.id = t67.object_id where t67.since_earliest <= case when t53."end" is null then t53.start_latest else
            t53.end_latest end and t67.until_latest >= t53.start_earliest and t67.rank <> 'deprecated') select 1 from t66 where t66.id =
        (select 'actors/sergey-lavrov'))) and t52.attendance not in ('declined', 'absent') and t52.rank <> 'deprecated' union all select t52.id, t52.meeting_id
            as event_id from participation t52 cross join meeting t53 where likelihood(t52.actor_id in
      (select id from t51), 0.0001) and t53.id = t52.meeting_id and +t52.represents_id is null and +t52.office_id is null and not exists
    (select 1 from tenure t57 where t57.person_id = t52.actor_id and t57.since_earliest <= case when t53."end" is null then t53.start_latest else t53.end_latest
        end and t57.until_latest >= t53.start_earliest and t57.rank <> 'deprecated') and (t52.actor_id =
      (select 'actors/sergey-lavrov') or exists (with recursive t70(id) as
        (select t52.actor_id union select t73.id from t70 join relation t71 on t71.subject_id = t70.id and t71.kind = 'part_of' join actor t72 on t72.id =
            t70.id and t72.kind <> 'state' join actor t73 on t73.id = t71.object_id where t71.since_earliest <= case when t53."end" is null then
            t53.start_latest else t53.end_latest end and t71.until_latest >= t53.start_earliest and t71.rank <> 'deprecated') select 1 from t70 where t70.id =
        (select 'actors/sergey-lavrov'))) and t52.attendance not in ('declined', 'absent') and t52.rank <> 'deprecated') t76 group by event_id),
            statements_for_0_2(id) as materialized (with recursive t80(id) as
  (select t102.id from actor t102 where t102.id =
    (select 'actors/sergey-lavrov') union select t103.subject_id from t80 join relation t103 on t103.object_id = t80.id and t103.kind = 'part_of') select
        min(id)
  from (select t81.id, t81.id as event_id from statement t81 where likelihood(t81.principal_id in
      (select id from t80), 0.0001) and t81.principal_id is not null and (t81.principal_id =
      (select 'actors/sergey-lavrov') or exists (with recursive t86(id) as
        (select t81.principal_id union select t89.id from t86 join relation t87 on t87.subject_id = t86.id and t87.kind = 'part_of' join actor t88 on t88.id =
            t86.id and t88.kind <> 'state' join actor t89 on t89.id = t87.object_id where t87.since_earliest <= t81.date_latest and t87.until_latest >=
            t81.date_earliest and t87.rank <> 'deprecated') select 1 from t86 where t86.id =
        (select 'actors/sergey-lavrov'))) union all select t81.id, t81.id as event_id from office t82 cross join statement t81 where likelihood(t82.body_id in
      (select id from t80), 0.0001) and likelihood(t81.office_id = t82.id, 0.0001) and +t81.principal_id is null and (t82.body_id =
      (select 'actors/sergey-lavrov') or exists (with recursive t90(id) as
        (select t82.body_id union select t93.id from t90 join relation t91 on t91.subject_id = t90.id and t91.kind = 'part_of' join actor t92 on t92.id = t90.id
            and t92.kind <> 'state' join actor t93 on t93.id = t91.object_id where t91.since_earliest <= t81.date_latest and t91.until_latest >=
            t81.date_earliest and t91.rank <> 'deprecated') select 1 from t90 where t90.id =
        (select 'actors/sergey-lavrov'))) union all select t81.id, t81.id as event_id from office t83 cross join tenure t84 cross join statement t81 where
            likelihood(t83.body_id in
      (select id from t80), 0.0001) and t84.person_id = t81.speaker_id and t83.id = t84.office_id and +t81.principal_id is null and +t81.office_id is null and
          t84.since_earliest <= t81.date_latest and t84.until_latest >= t81.date_earliest and t84.rank <> 'deprecated' and (t83.body_id =
      (select 'actors/sergey-lavrov') or exists (with recursive t94(id) as
        (select t83.body_id union select t97.id from t94 join relation t95 on t95.subject_id = t94.id and t95.kind = 'part_of' join actor t96 on t96.id = t94.id
            and t96.kind <> 'state' join actor t97 on t97.id = t95.object_id where t95.since_earliest <= t81.date_latest and t95.until_latest >=
            t81.date_earliest and t95.rank <> 'deprecated') select 1 from t94 where t94.id =
        (select 'actors/sergey-lavrov'))) union all select t81.id, t81.id as event_id from statement t81 where likelihood(t81.speaker_id in
      (select id from t80), 0.0001) and +t81.principal_id is null and +t81.office_id is null and not exists
    (select 1 from tenure t85 where t85.person_id = t81.speaker_id and t85.since_earliest <= t81.date_latest and t85.until_latest >= t81.date_earliest and
        t85.rank <> 'deprecated') and (t81.speaker_id =
      (select 'actors/sergey-lavrov') or exists (with recursive t98(id) as
        (select t81.speaker_id union select t101.id from t98 join relation t99 on t99.subject_id = t98.id and t99.kind = 'part_of' join actor t100 on t100.id =
            t98.id and t100.kind <> 'state' join actor t101 on t101.id = t99.object_id where t99.since_earliest <= t81.date_latest and t99.until_latest >=
            t81.date_earliest and t99.rank <> 'deprecated') select 1 from t98 where t98.id =
        (select 'actors/sergey-lavrov')))) t104 group by event_id), participations_for_1_3(id) as materialized (with recursive t155(id) as
  (select t178.id from actor t178 where t178.id =
    (select 'actors/wang-yi') union select t179.subject_id from t155 join relation t179 on t179.object_id = t155.id and t179.kind = 'part_of') select min(id)
  from (select t156.id, t156.meeting_id as event_id from participation t156 cross join meeting t157 where likelihood(t156.represents_id in
      (select id from t155), 0.0001) and t157.id = t156.meeting_id and t156.represents_id is not null and (t156.represents_id =
      (select 'actors/wang-yi') or exists (with recursive t162(id) as
        (select t156.represents_id union select t165.id from t162 join relation t163 on t163.subject_id = t162.id and t163.kind = 'part_of' join actor t164 on
            t164.id = t162.id and t164.kind <> 'state' join actor t165 on t165.id = t163.object_id where t163.since_earliest <= case when t157."end" is null
            then t157.start_latest else t157.end_latest end and t163.until_latest >= t157.start_earliest and t163.rank <> 'deprecated') select 1 from t162 where
            t162.id =
        (select 'actors/wang-yi'))) and t156.attendance not in ('declined', 'absent') and t156.rank <> 'deprecated' union all select t156.id, t156.meeting_id as
            event_id from office t158 cross join participation t156 cross join meeting t157 where likelihood(t158.body_id in
      (select id from t155), 0.0001) and t157.id = t156.meeting_id and likelihood(t156.office_id = t158.id, 0.0001) and +t156.represents_id is null and
          (t158.body_id =
      (select 'actors/wang-yi') or exists (with recursive t166(id) as
        (select t158.body_id union select t169.id from t166 join relation t167 on t167.subject_id = t166.id and t167.kind = 'part_of' join actor t168 on t168.id
            = t166.id and t168.kind <> 'state' join actor t169 on t169.id = t167.object_id where t167.since_earliest <= case when t157."end" is null then
            t157.start_latest else t157.end_latest end and t167.until_latest >= t157.start_earliest and t167.rank <> 'deprecated') select 1 from t166 where
            t166.id =
        (select 'actors/wang-yi'))) and t156.attendance not in ('declined', 'absent') and t156.rank <> 'deprecated' union all select t156.id, t156.meeting_id as
            event_id from office t159 cross join tenure t160 cross join participation t156 cross join meeting t157 where likelihood(t159.body_id in
      (select id from t155), 0.0001) and t157.id = t156.meeting_id and t160.person_id = t156.actor_id and t159.id = t160.office_id and +t156.represents_id is
          null and +t156.office_id is null and t160.since_earliest <= case when t157."end" is null then t157.start_latest else t157.end_latest end and
          t160.until_latest >= t157.start_earliest and t160.rank <> 'deprecated' and (t159.body_id =
      (select 'actors/wang-yi') or exists (with recursive t170(id) as
        (select t159.body_id union select t173.id from t170 join relation t171 on t171.subject_id = t170.id and t171.kind = 'part_of' join actor t172 on t172.id
            = t170.id and t172.kind <> 'state' join actor t173 on t173.id = t171.object_id where t171.since_earliest <= case when t157."end" is null then
            t157.start_latest else t157.end_latest end and t171.until_latest >= t157.start_earliest and t171.rank <> 'deprecated') select 1 from t170 where
            t170.id =
        (select 'actors/wang-yi'))) and t156.attendance not in ('declined', 'absent') and t156.rank <> 'deprecated' union all select t156.id, t156.meeting_id as
            event_id from participation t156 cross join meeting t157 where likelihood(t156.actor_id in
      (select id from t155), 0.0001) and t157.id = t156.meeting_id and +t156.represents_id is null and +t156.office_id is null and not exists
    (select 1 from tenure t161 where t161.person_id = t156.actor_id and t161.since_earliest <= case when t157."end" is null then t157.start_latest else
        t157.end_latest end and t161.until_latest >= t157.start_earliest and t161.rank <> 'deprecated') and (t156.actor_id =
      (select 'actors/wang-yi') or exists (with recursive t174(id) as
        (select t156.actor_id union select t177.id from t174 join relation t175 on t175.subject_id = t174.id and t175.kind = 'part_of' join actor t176 on
            t176.id = t174.id and t176.kind <> 'state' join actor t177 on t177.id = t175.object_id where t175.since_earliest <= case when t157."end" is null
            then t157.start_latest else t157.end_latest end and t175.until_latest >= t157.start_earliest and t175.rank <> 'deprecated') select 1 from t174 where
            t174.id =
        (select 'actors/wang-yi'))) and t156.attendance not in ('declined', 'absent') and t156.rank <> 'deprecated') t180 group by event_id),
            statements_for_1_4(id) as materialized (with recursive t184(id) as
  (select t206.id from actor t206 where t206.id =
    (select 'actors/wang-yi') union select t207.subject_id from t184 join relation t207 on t207.object_id = t184.id and t207.kind = 'part_of') select min(id)
  from (select t185.id, t185.id as event_id from statement t185 where likelihood(t185.principal_id in
      (select id from t184), 0.0001) and t185.principal_id is not null and (t185.principal_id =
      (select 'actors/wang-yi') or exists (with recursive t190(id) as
        (select t185.principal_id union select t193.id from t190 join relation t191 on t191.subject_id = t190.id and t191.kind = 'part_of' join actor t192 on
            t192.id = t190.id and t192.kind <> 'state' join actor t193 on t193.id = t191.object_id where t191.since_earliest <= t185.date_latest and
            t191.until_latest >= t185.date_earliest and t191.rank <> 'deprecated') select 1 from t190 where t190.id =
        (select 'actors/wang-yi'))) union all select t185.id, t185.id as event_id from office t186 cross join statement t185 where likelihood(t186.body_id in
      (select id from t184), 0.0001) and likelihood(t185.office_id = t186.id, 0.0001) and +t185.principal_id is null and (t186.body_id =
      (select 'actors/wang-yi') or exists (with recursive t194(id) as
        (select t186.body_id union select t197.id from t194 join relation t195 on t195.subject_id = t194.id and t195.kind = 'part_of' join actor t196 on t196.id
            = t194.id and t196.kind <> 'state' join actor t197 on t197.id = t195.object_id where t195.since_earliest <= t185.date_latest and t195.until_latest
            >= t185.date_earliest and t195.rank <> 'deprecated') select 1 from t194 where t194.id =
        (select 'actors/wang-yi'))) union all select t185.id, t185.id as event_id from office t187 cross join tenure t188 cross join statement t185 where
            likelihood(t187.body_id in
      (select id from t184), 0.0001) and t188.person_id = t185.speaker_id and t187.id = t188.office_id and +t185.principal_id is null and +t185.office_id is
          null and t188.since_earliest <= t185.date_latest and t188.until_latest >= t185.date_earliest and t188.rank <> 'deprecated' and (t187.body_id =
      (select 'actors/wang-yi') or exists (with recursive t198(id) as
        (select t187.body_id union select t201.id from t198 join relation t199 on t199.subject_id = t198.id and t199.kind = 'part_of' join actor t200 on t200.id
            = t198.id and t200.kind <> 'state' join actor t201 on t201.id = t199.object_id where t199.since_earliest <= t185.date_latest and t199.until_latest
            >= t185.date_earliest and t199.rank <> 'deprecated') select 1 from t198 where t198.id =
        (select 'actors/wang-yi'))) union all select t185.id, t185.id as event_id from statement t185 where likelihood(t185.speaker_id in
      (select id from t184), 0.0001) and +t185.principal_id is null and +t185.office_id is null and not exists
    (select 1 from tenure t189 where t189.person_id = t185.speaker_id and t189.since_earliest <= t185.date_latest and t189.until_latest >= t185.date_earliest
        and t189.rank <> 'deprecated') and (t185.speaker_id =
      (select 'actors/wang-yi') or exists (with recursive t202(id) as
        (select t185.speaker_id union select t205.id from t202 join relation t203 on t203.subject_id = t202.id and t203.kind = 'part_of' join actor t204 on
            t204.id = t202.id and t204.kind <> 'state' join actor t205 on t205.id = t203.object_id where t203.since_earliest <= t185.date_latest and
            t203.until_latest >= t185.date_earliest and t203.rank <> 'deprecated') select 1 from t202 where t202.id =
        (select 'actors/wang-yi')))) t208 group by event_id), timeline5(subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status,
            part_of_id, _place) as materialized (with found(subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id) as
            (with every(subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id) as
    (select 'actors/sergey-lavrov', t4.id, t4.id, 'began', t4.founded, t4.founded_earliest, t4.founded_latest, null, null
      from (select t3.* from actor t3 where t3.id = 'actors/sergey-lavrov' and t3.founded_earliest > '0000-00-00' and t3.founded_earliest < '9999-99-99' and
          t3.founded_latest > '0000-00-00' and t3.founded_latest < '9999-99-99' and t3.founded_earliest >= '2024-04-01' order by t3.founded_earliest, t3.id
          limit 32) t4 union all select 'actors/sergey-lavrov', t6.id, t6.id, 'ended', t6.dissolved, t6.dissolved_earliest, t6.dissolved_latest, null, null
      from (select t5.* from actor t5 where t5.id = 'actors/sergey-lavrov' and t5.dissolved_earliest > '0000-00-00' and t5.dissolved_earliest < '9999-99-99' and
          t5.dissolved_latest > '0000-00-00' and t5.dissolved_latest < '9999-99-99' and t5.dissolved_earliest >= '2024-04-01' order by t5.dissolved_earliest,
          t5.id limit 32) t6 union all select 'actors/sergey-lavrov', t8.id, t8.id, 'began', t8.formed, t8.formed_earliest, t8.formed_latest, null, null
      from (select t7.* from alliance t7 where t7.organisation_id = 'actors/sergey-lavrov' and t7.formed_earliest > '0000-00-00' and t7.formed_earliest <
          '9999-99-99' and t7.formed_latest > '0000-00-00' and t7.formed_latest < '9999-99-99' and t7.formed_earliest >= '2024-04-01' order by
          t7.formed_earliest, t7.id limit 32) t8 union all select 'actors/sergey-lavrov', t10.id, t10.id, 'ended', t10.ended, t10.ended_earliest,
          t10.ended_latest, null, null
      from (select t9.* from alliance t9 where t9.organisation_id = 'actors/sergey-lavrov' and t9.ended_earliest > '0000-00-00' and t9.ended_earliest <
          '9999-99-99' and t9.ended_latest > '0000-00-00' and t9.ended_latest < '9999-99-99' and t9.ended_earliest >= '2024-04-01' order by t9.ended_earliest,
          t9.id limit 32) t10 union all select 'actors/sergey-lavrov', t12.id, t12.id, 'began', t12.since, t12.since_earliest, t12.since_latest, null, null
      from (select t11.* from membership t11 where t11.actor_id = 'actors/sergey-lavrov' and t11.since_earliest > '0000-00-00' and t11.since_earliest <
          '9999-99-99' and t11.since_latest > '0000-00-00' and t11.since_latest < '9999-99-99' and t11.since_earliest >= '2024-04-01' and t11.rank <>
          'deprecated' order by t11.since_earliest, t11.id limit 32) t12 union all select 'actors/sergey-lavrov', t14.id, t14.id, 'ended', t14.until,
          t14.until_earliest, t14.until_latest, null, null
      from (select t13.* from membership t13 where t13.actor_id = 'actors/sergey-lavrov' and t13.until_earliest > '0000-00-00' and t13.until_earliest <
          '9999-99-99' and t13.until_latest > '0000-00-00' and t13.until_latest < '9999-99-99' and t13.until_earliest >= '2024-04-01' and t13.rank <>
          'deprecated' order by t13.until_earliest, t13.id limit 32) t14 union all select 'actors/sergey-lavrov', t16.id, t16.id, 'began', t16.since,
          t16.since_earliest, t16.since_latest, null, null
      from (select t15.* from obligation t15 where t15.obligor_id = 'actors/sergey-lavrov' and t15.since_earliest > '0000-00-00' and t15.since_earliest <
          '9999-99-99' and t15.since_latest > '0000-00-00' and t15.since_latest < '9999-99-99' and t15.since_earliest >= '2024-04-01' and t15.rank <>
          'deprecated' order by t15.since_earliest, t15.id limit 32) t16 union all select 'actors/sergey-lavrov', t18.id, t18.id, 'began', t18.since,
          t18.since_earliest, t18.since_latest, null, null
      from (select t17.* from obligation t17 where t17.beneficiary_id = 'actors/sergey-lavrov' and t17.since_earliest > '0000-00-00' and t17.since_earliest <
          '9999-99-99' and t17.since_latest > '0000-00-00' and t17.since_latest < '9999-99-99' and t17.since_earliest >= '2024-04-01' and t17.rank <>
          'deprecated' order by t17.since_earliest, t17.id limit 32) t18 union all select 'actors/sergey-lavrov', t20.id, t20.id, 'ended', t20.until,
          t20.until_earliest, t20.until_latest, null, null
      from (select t19.* from obligation t19 where t19.obligor_id = 'actors/sergey-lavrov' and t19.until_earliest > '0000-00-00' and t19.until_earliest <
          '9999-99-99' and t19.until_latest > '0000-00-00' and t19.until_latest < '9999-99-99' and t19.until_earliest >= '2024-04-01' and t19.rank <>
          'deprecated' order by t19.until_earliest, t19.id limit 32) t20 union all select 'actors/sergey-lavrov', t22.id, t22.id, 'ended', t22.until,
          t22.until_earliest, t22.until_latest, null, null
      from (select t21.* from obligation t21 where t21.beneficiary_id = 'actors/sergey-lavrov' and t21.until_earliest > '0000-00-00' and t21.until_earliest <
          '9999-99-99' and t21.until_latest > '0000-00-00' and t21.until_latest < '9999-99-99' and t21.until_earliest >= '2024-04-01' and t21.rank <>
          'deprecated' order by t21.until_earliest, t21.id limit 32) t22 union all select 'actors/sergey-lavrov', t26.id, t24.id, case t26.status when
          'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when
          'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t26.start, t26.start_earliest, t26.start_latest, t26.status, t26.part_of_id
      from (select t23.* from participation t23 where t23.actor_id = 'actors/sergey-lavrov' and t23.meeting_start_earliest > '0000-00-00' and
          t23.meeting_start_earliest < '9999-99-99' and t23.meeting_start_earliest >= '2024-04-01' and t23.rank <> 'deprecated' and not exists
        (select 1 from participation t25 where t25.meeting_id = t23.meeting_id and t25.id < t23.id and t25.actor_id = 'actors/sergey-lavrov' and t25.rank <>
            'deprecated') order by t23.meeting_start_earliest, t23.meeting_id limit 32) t24 join meeting t26 on t26.id = t24.meeting_id union all select
            'actors/sergey-lavrov', t30.id, t28.id, case t30.status when 'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then
            'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t30.start,
            t30.start_earliest, t30.start_latest, t30.status, t30.part_of_id
      from (select t27.* from participation t27 where t27.represents_id = 'actors/sergey-lavrov' and t27.meeting_start_earliest > '0000-00-00' and
          t27.meeting_start_earliest < '9999-99-99' and t27.meeting_start_earliest >= '2024-04-01' and t27.rank <> 'deprecated' and not exists
        (select 1 from participation t29 where t29.meeting_id = t27.meeting_id and t29.id < t27.id and t29.represents_id = 'actors/sergey-lavrov' and t29.rank
            <> 'deprecated') order by t27.meeting_start_earliest, t27.meeting_id limit 32) t28 join meeting t30 on t30.id = t28.meeting_id union all select
            'actors/sergey-lavrov', t32.id, t32.id, 'began', t32.since, t32.since_earliest, t32.since_latest, null, null
      from (select t31.* from relation t31 where t31.subject_id = 'actors/sergey-lavrov' and t31.since_earliest > '0000-00-00' and t31.since_earliest <
          '9999-99-99' and t31.since_latest > '0000-00-00' and t31.since_latest < '9999-99-99' and t31.since_earliest >= '2024-04-01' and t31.rank <>
          'deprecated' order by t31.since_earliest, t31.id limit 32) t32 union all select 'actors/sergey-lavrov', t34.id, t34.id, 'began', t34.since,
          t34.since_earliest, t34.since_latest, null, null
      from (select t33.* from relation t33 where t33.object_id = 'actors/sergey-lavrov' and t33.since_earliest > '0000-00-00' and t33.since_earliest <
          '9999-99-99' and t33.since_latest > '0000-00-00' and t33.since_latest < '9999-99-99' and t33.since_earliest >= '2024-04-01' and t33.rank <>
          'deprecated' order by t33.since_earliest, t33.id limit 32) t34 union all select 'actors/sergey-lavrov', t36.id, t36.id, 'ended', t36.until,
          t36.until_earliest, t36.until_latest, null, null
      from (select t35.* from relation t35 where t35.subject_id = 'actors/sergey-lavrov' and t35.until_earliest > '0000-00-00' and t35.until_earliest <
          '9999-99-99' and t35.until_latest > '0000-00-00' and t35.until_latest < '9999-99-99' and t35.until_earliest >= '2024-04-01' and t35.rank <>
          'deprecated' order by t35.until_earliest, t35.id limit 32) t36 union all select 'actors/sergey-lavrov', t38.id, t38.id, 'ended', t38.until,
          t38.until_earliest, t38.until_latest, null, null
      from (select t37.* from relation t37 where t37.object_id = 'actors/sergey-lavrov' and t37.until_earliest > '0000-00-00' and t37.until_earliest <
          '9999-99-99' and t37.until_latest > '0000-00-00' and t37.until_latest < '9999-99-99' and t37.until_earliest >= '2024-04-01' and t37.rank <>
          'deprecated' order by t37.until_earliest, t37.id limit 32) t38 union all select 'actors/sergey-lavrov', t40.id, t40.id, 'took_place', t40.date,
          t40.date_earliest, t40.date_latest, null, null
      from (select t39.* from statement t39 where t39.speaker_id = 'actors/sergey-lavrov' and t39.date_earliest > '0000-00-00' and t39.date_earliest <
          '9999-99-99' and t39.date_earliest >= '2024-04-01' order by t39.date_earliest, t39.id limit 32) t40 union all select 'actors/sergey-lavrov', t42.id,
          t42.id, 'took_place', t42.date, t42.date_earliest, t42.date_latest, null, null
      from (select t41.* from statement t41 where t41.principal_id = 'actors/sergey-lavrov' and t41.date_earliest > '0000-00-00' and t41.date_earliest <
          '9999-99-99' and t41.date_earliest >= '2024-04-01' order by t41.date_earliest, t41.id limit 32) t42 union all select 'actors/sergey-lavrov', t46.id,
          t44.id, 'took_place', t46.date, t46.date_earliest, t46.date_latest, null, null
      from (select t43.* from target t43 where t43.record_id = 'actors/sergey-lavrov' and t43.statement_date_earliest > '0000-00-00' and
          t43.statement_date_earliest < '9999-99-99' and t43.statement_date_earliest >= '2024-04-01' and t43.rank <> 'deprecated' and not exists
        (select 1 from target t45 where t45.statement_id = t43.statement_id and t45.id < t43.id and t45.record_id = 'actors/sergey-lavrov' and t45.rank <>
            'deprecated') order by t43.statement_date_earliest, t43.statement_id limit 32) t44 join statement t46 on t46.id = t44.statement_id union all select
            'actors/sergey-lavrov', t48.id, t48.id, 'began', t48.since, t48.since_earliest, t48.since_latest, null, null
      from (select t47.* from tenure t47 where t47.person_id = 'actors/sergey-lavrov' and t47.since_earliest > '0000-00-00' and t47.since_earliest <
          '9999-99-99' and t47.since_latest > '0000-00-00' and t47.since_latest < '9999-99-99' and t47.since_earliest >= '2024-04-01' and t47.rank <>
          'deprecated' order by t47.since_earliest, t47.id limit 32) t48 union all select 'actors/sergey-lavrov', t50.id, t50.id, 'ended', t50.until,
          t50.until_earliest, t50.until_latest, null, null
      from (select t49.* from tenure t49 where t49.person_id = 'actors/sergey-lavrov' and t49.until_earliest > '0000-00-00' and t49.until_earliest <
          '9999-99-99' and t49.until_latest > '0000-00-00' and t49.until_latest < '9999-99-99' and t49.until_earliest >= '2024-04-01' and t49.rank <>
          'deprecated' order by t49.until_earliest, t49.id limit 32) t50 union all select 'actors/sergey-lavrov', t79.id, t78.id, case t79.status when
          'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when
          'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t79.start, t79.start_earliest, t79.start_latest, t79.status, t79.part_of_id
      from (select t77.* from participation t77 where t77.id in
        (select id from participations_for_0_1) and t77.meeting_start_earliest > '0000-00-00' and t77.meeting_start_earliest < '9999-99-99' and
            t77.meeting_start_earliest >= '2024-04-01' and t77.rank <> 'deprecated' order by t77.meeting_start_earliest, t77.meeting_id limit 32) t78 join
            meeting t79 on t79.id = t78.meeting_id union all select 'actors/sergey-lavrov', t106.id, t106.id, 'took_place', t106.date, t106.date_earliest,
            t106.date_latest, null, null
      from (select t105.* from statement t105 where t105.id in
        (select id from statements_for_0_2) and t105.date_earliest > '0000-00-00' and t105.date_earliest < '9999-99-99' and t105.date_earliest >= '2024-04-01'
            order by t105.date_earliest, t105.id limit 32) t106 union all select 'actors/wang-yi', t108.id, t108.id, 'began', t108.founded,
            t108.founded_earliest, t108.founded_latest, null, null
      from (select t107.* from actor t107 where t107.id = 'actors/wang-yi' and t107.founded_earliest > '0000-00-00' and t107.founded_earliest < '9999-99-99' and
          t107.founded_latest > '0000-00-00' and t107.founded_latest < '9999-99-99' and t107.founded_earliest >= '2024-04-01' order by t107.founded_earliest,
          t107.id limit 32) t108 union all select 'actors/wang-yi', t110.id, t110.id, 'ended', t110.dissolved, t110.dissolved_earliest, t110.dissolved_latest,
          null, null
      from (select t109.* from actor t109 where t109.id = 'actors/wang-yi' and t109.dissolved_earliest > '0000-00-00' and t109.dissolved_earliest < '9999-99-99'
          and t109.dissolved_latest > '0000-00-00' and t109.dissolved_latest < '9999-99-99' and t109.dissolved_earliest >= '2024-04-01' order by
          t109.dissolved_earliest, t109.id limit 32) t110 union all select 'actors/wang-yi', t112.id, t112.id, 'began', t112.formed, t112.formed_earliest,
          t112.formed_latest, null, null
      from (select t111.* from alliance t111 where t111.organisation_id = 'actors/wang-yi' and t111.formed_earliest > '0000-00-00' and t111.formed_earliest <
          '9999-99-99' and t111.formed_latest > '0000-00-00' and t111.formed_latest < '9999-99-99' and t111.formed_earliest >= '2024-04-01' order by
          t111.formed_earliest, t111.id limit 32) t112 union all select 'actors/wang-yi', t114.id, t114.id, 'ended', t114.ended, t114.ended_earliest,
          t114.ended_latest, null, null
      from (select t113.* from alliance t113 where t113.organisation_id = 'actors/wang-yi' and t113.ended_earliest > '0000-00-00' and t113.ended_earliest <
          '9999-99-99' and t113.ended_latest > '0000-00-00' and t113.ended_latest < '9999-99-99' and t113.ended_earliest >= '2024-04-01' order by
          t113.ended_earliest, t113.id limit 32) t114 union all select 'actors/wang-yi', t116.id, t116.id, 'began', t116.since, t116.since_earliest,
          t116.since_latest, null, null
      from (select t115.* from membership t115 where t115.actor_id = 'actors/wang-yi' and t115.since_earliest > '0000-00-00' and t115.since_earliest <
          '9999-99-99' and t115.since_latest > '0000-00-00' and t115.since_latest < '9999-99-99' and t115.since_earliest >= '2024-04-01' and t115.rank <>
          'deprecated' order by t115.since_earliest, t115.id limit 32) t116 union all select 'actors/wang-yi', t118.id, t118.id, 'ended', t118.until,
          t118.until_earliest, t118.until_latest, null, null
      from (select t117.* from membership t117 where t117.actor_id = 'actors/wang-yi' and t117.until_earliest > '0000-00-00' and t117.until_earliest <
          '9999-99-99' and t117.until_latest > '0000-00-00' and t117.until_latest < '9999-99-99' and t117.until_earliest >= '2024-04-01' and t117.rank <>
          'deprecated' order by t117.until_earliest, t117.id limit 32) t118 union all select 'actors/wang-yi', t120.id, t120.id, 'began', t120.since,
          t120.since_earliest, t120.since_latest, null, null
      from (select t119.* from obligation t119 where t119.obligor_id = 'actors/wang-yi' and t119.since_earliest > '0000-00-00' and t119.since_earliest <
          '9999-99-99' and t119.since_latest > '0000-00-00' and t119.since_latest < '9999-99-99' and t119.since_earliest >= '2024-04-01' and t119.rank <>
          'deprecated' order by t119.since_earliest, t119.id limit 32) t120 union all select 'actors/wang-yi', t122.id, t122.id, 'began', t122.since,
          t122.since_earliest, t122.since_latest, null, null
      from (select t121.* from obligation t121 where t121.beneficiary_id = 'actors/wang-yi' and t121.since_earliest > '0000-00-00' and t121.since_earliest <
          '9999-99-99' and t121.since_latest > '0000-00-00' and t121.since_latest < '9999-99-99' and t121.since_earliest >= '2024-04-01' and t121.rank <>
          'deprecated' order by t121.since_earliest, t121.id limit 32) t122 union all select 'actors/wang-yi', t124.id, t124.id, 'ended', t124.until,
          t124.until_earliest, t124.until_latest, null, null
      from (select t123.* from obligation t123 where t123.obligor_id = 'actors/wang-yi' and t123.until_earliest > '0000-00-00' and t123.until_earliest <
          '9999-99-99' and t123.until_latest > '0000-00-00' and t123.until_latest < '9999-99-99' and t123.until_earliest >= '2024-04-01' and t123.rank <>
          'deprecated' order by t123.until_earliest, t123.id limit 32) t124 union all select 'actors/wang-yi', t126.id, t126.id, 'ended', t126.until,
          t126.until_earliest, t126.until_latest, null, null
      from (select t125.* from obligation t125 where t125.beneficiary_id = 'actors/wang-yi' and t125.until_earliest > '0000-00-00' and t125.until_earliest <
          '9999-99-99' and t125.until_latest > '0000-00-00' and t125.until_latest < '9999-99-99' and t125.until_earliest >= '2024-04-01' and t125.rank <>
          'deprecated' order by t125.until_earliest, t125.id limit 32) t126 union all select 'actors/wang-yi', t130.id, t128.id, case t130.status when
          'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when
          'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t130.start, t130.start_earliest, t130.start_latest, t130.status,
          t130.part_of_id
      from (select t127.* from participation t127 where t127.actor_id = 'actors/wang-yi' and t127.meeting_start_earliest > '0000-00-00' and
          t127.meeting_start_earliest < '9999-99-99' and t127.meeting_start_earliest >= '2024-04-01' and t127.rank <> 'deprecated' and not exists
        (select 1 from participation t129 where t129.meeting_id = t127.meeting_id and t129.id < t127.id and t129.actor_id = 'actors/wang-yi' and t129.rank <>
            'deprecated') order by t127.meeting_start_earliest, t127.meeting_id limit 32) t128 join meeting t130 on t130.id = t128.meeting_id union all select
            'actors/wang-yi', t134.id, t132.id, case t134.status when 'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then
            'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t134.start,
            t134.start_earliest, t134.start_latest, t134.status, t134.part_of_id
      from (select t131.* from participation t131 where t131.represents_id = 'actors/wang-yi' and t131.meeting_start_earliest > '0000-00-00' and
          t131.meeting_start_earliest < '9999-99-99' and t131.meeting_start_earliest >= '2024-04-01' and t131.rank <> 'deprecated' and not exists
        (select 1 from participation t133 where t133.meeting_id = t131.meeting_id and t133.id < t131.id and t133.represents_id = 'actors/wang-yi' and t133.rank
            <> 'deprecated') order by t131.meeting_start_earliest, t131.meeting_id limit 32) t132 join meeting t134 on t134.id = t132.meeting_id union all
            select 'actors/wang-yi', t136.id, t136.id, 'began', t136.since, t136.since_earliest, t136.since_latest, null, null
      from (select t135.* from relation t135 where t135.subject_id = 'actors/wang-yi' and t135.since_earliest > '0000-00-00' and t135.since_earliest <
          '9999-99-99' and t135.since_latest > '0000-00-00' and t135.since_latest < '9999-99-99' and t135.since_earliest >= '2024-04-01' and t135.rank <>
          'deprecated' order by t135.since_earliest, t135.id limit 32) t136 union all select 'actors/wang-yi', t138.id, t138.id, 'began', t138.since,
          t138.since_earliest, t138.since_latest, null, null
      from (select t137.* from relation t137 where t137.object_id = 'actors/wang-yi' and t137.since_earliest > '0000-00-00' and t137.since_earliest <
          '9999-99-99' and t137.since_latest > '0000-00-00' and t137.since_latest < '9999-99-99' and t137.since_earliest >= '2024-04-01' and t137.rank <>
          'deprecated' order by t137.since_earliest, t137.id limit 32) t138 union all select 'actors/wang-yi', t140.id, t140.id, 'ended', t140.until,
          t140.until_earliest, t140.until_latest, null, null
      from (select t139.* from relation t139 where t139.subject_id = 'actors/wang-yi' and t139.until_earliest > '0000-00-00' and t139.until_earliest <
          '9999-99-99' and t139.until_latest > '0000-00-00' and t139.until_latest < '9999-99-99' and t139.until_earliest >= '2024-04-01' and t139.rank <>
          'deprecated' order by t139.until_earliest, t139.id limit 32) t140 union all select 'actors/wang-yi', t142.id, t142.id, 'ended', t142.until,
          t142.until_earliest, t142.until_latest, null, null
      from (select t141.* from relation t141 where t141.object_id = 'actors/wang-yi' and t141.until_earliest > '0000-00-00' and t141.until_earliest <
          '9999-99-99' and t141.until_latest > '0000-00-00' and t141.until_latest < '9999-99-99' and t141.until_earliest >= '2024-04-01' and t141.rank <>
          'deprecated' order by t141.until_earliest, t141.id limit 32) t142 union all select 'actors/wang-yi', t144.id, t144.id, 'took_place', t144.date,
          t144.date_earliest, t144.date_latest, null, null
      from (select t143.* from statement t143 where t143.speaker_id = 'actors/wang-yi' and t143.date_earliest > '0000-00-00' and t143.date_earliest <
          '9999-99-99' and t143.date_earliest >= '2024-04-01' order by t143.date_earliest, t143.id limit 32) t144 union all select 'actors/wang-yi', t146.id,
          t146.id, 'took_place', t146.date, t146.date_earliest, t146.date_latest, null, null
      from (select t145.* from statement t145 where t145.principal_id = 'actors/wang-yi' and t145.date_earliest > '0000-00-00' and t145.date_earliest <
          '9999-99-99' and t145.date_earliest >= '2024-04-01' order by t145.date_earliest, t145.id limit 32) t146 union all select 'actors/wang-yi', t150.id,
          t148.id, 'took_place', t150.date, t150.date_earliest, t150.date_latest, null, null
      from (select t147.* from target t147 where t147.record_id = 'actors/wang-yi' and t147.statement_date_earliest > '0000-00-00' and
          t147.statement_date_earliest < '9999-99-99' and t147.statement_date_earliest >= '2024-04-01' and t147.rank <> 'deprecated' and not exists
        (select 1 from target t149 where t149.statement_id = t147.statement_id and t149.id < t147.id and t149.record_id = 'actors/wang-yi' and t149.rank <>
            'deprecated') order by t147.statement_date_earliest, t147.statement_id limit 32) t148 join statement t150 on t150.id = t148.statement_id union all
            select 'actors/wang-yi', t152.id, t152.id, 'began', t152.since, t152.since_earliest, t152.since_latest, null, null
      from (select t151.* from tenure t151 where t151.person_id = 'actors/wang-yi' and t151.since_earliest > '0000-00-00' and t151.since_earliest < '9999-99-99'
          and t151.since_latest > '0000-00-00' and t151.since_latest < '9999-99-99' and t151.since_earliest >= '2024-04-01' and t151.rank <> 'deprecated' order
          by t151.since_earliest, t151.id limit 32) t152 union all select 'actors/wang-yi', t154.id, t154.id, 'ended', t154.until, t154.until_earliest,
          t154.until_latest, null, null
      from (select t153.* from tenure t153 where t153.person_id = 'actors/wang-yi' and t153.until_earliest > '0000-00-00' and t153.until_earliest < '9999-99-99'
          and t153.until_latest > '0000-00-00' and t153.until_latest < '9999-99-99' and t153.until_earliest >= '2024-04-01' and t153.rank <> 'deprecated' order
          by t153.until_earliest, t153.id limit 32) t154 union all select 'actors/wang-yi', t183.id, t182.id, case t183.status when 'anticipated' then
          'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then
          'did_not_take_place' when 'alleged' then 'alleged' end, t183.start, t183.start_earliest, t183.start_latest, t183.status, t183.part_of_id
      from (select t181.* from participation t181 where t181.id in
        (select id from participations_for_1_3) and t181.meeting_start_earliest > '0000-00-00' and t181.meeting_start_earliest < '9999-99-99' and
            t181.meeting_start_earliest >= '2024-04-01' and t181.rank <> 'deprecated' order by t181.meeting_start_earliest, t181.meeting_id limit 32) t182 join
            meeting t183 on t183.id = t182.meeting_id union all select 'actors/wang-yi', t210.id, t210.id, 'took_place', t210.date, t210.date_earliest,
            t210.date_latest, null, null
      from (select t209.* from statement t209 where t209.id in
        (select id from statements_for_1_4) and t209.date_earliest > '0000-00-00' and t209.date_earliest < '9999-99-99' and t209.date_earliest >= '2024-04-01'
            order by t209.date_earliest, t209.id limit 32) t210) select subject_id, record_id, min(via_id) as via_id, event_type, date, date_earliest,
            date_latest, status, part_of_id from every group by subject_id, record_id, event_type, date, date_earliest, date_latest, status, part_of_id) select
            *
  from (select subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id, row_number() over (order by date_earliest,
      record_id, event_type, subject_id) from found order by date_earliest, record_id, event_type, subject_id limit 31) t2), told_citation6(id, revision, label,
      note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t215.id, t215.revision, t215.label, t215.note, t215.record_id, t215.document_id, t215.support_type, t215.value, t215.start_offset, t215.end_offset,
    t215.span_sha256, t215.page, t215.phrase, t215.prefix, t215.suffix, t215.field from citation t215 where true), p7 as materialized
(select t216.*, row_number() over (order by t216._place) as _n
  from (select timeline5.*,
    (select t214.id from told_citation6 t214 where t214.record_id = timeline5.via_id and t214.support_type = 'supports' order by t214.id limit 1) as citation_id
        from timeline5 where _place <= 30) t216), x8(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t224._told, ',')
      from (select t217._n as _n, printf(
          '{"date":%s,"event_type":"%s","status":%s,"record":{"id":"%s","record_kind":%s,"label":%s},"part_of":%s,"subject":{"id":"%s","record_kind":%s,"label":%s},"via":{"id":"%s","record_kind":%s,"label":%s},"citation":%s}'
          , case when t217.date is null then 'null' else '{"text":"' || t217.date || '","earliest":' || case t217.date_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t217.date_earliest || '"' end || ',"latest":' || case t217.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t217.date_latest || '"' end || '}' end, t217.event_type, case when t217.status is null then 'null' else '"' ||
          t217.status || '"' end, t218.id, json_quote(t218.record_kind), json_quote(t218.label), case when t219.id is null then 'null' else printf(
          '{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s}', t219.id, json_quote(t219.label), t219.kind, case when t219.start is null then 'null' else
          '{"text":"' || t219.start || '","earliest":' || case t219.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t219.start_earliest || '"' end || ',"latest":' || case t219.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
          t219.start_latest || '"' end || '}' end, case when t220.id is null then 'null' else '{"id":"' || t220.id || '","label":' || json_quote(t220.label) ||
          '}' end) end, t221.id, json_quote(t221.record_kind), json_quote(t221.label), t222.id, json_quote(t222.record_kind), json_quote(t222.label), case when
          t223.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t223.id, json_quote(t223.start_offset),
          json_quote(t223.end_offset), json_quote(t223.page), json_quote(t223.phrase)) end) as _told from p7 t217
        left join record t218 on t218.id = t217.record_id
        left join meeting t219 on t219.id = t217.part_of_id
        left join place t220 on t220.id = t219.place_id
        left join record t221 on t221.id = t217.subject_id
        left join record t222 on t222.id = t217.via_id
        left join citation t223 on t223.id = t217.citation_id order by _n limit 200) t224))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"entries":%s,"next":%s}',
        (select x8.json from x8), json_quote(t1.next))
      from (select
        (select lower(hex(date_earliest || ' ' || record_id || ' ' || event_type || ' ' || subject_id)) from timeline5 where _place = 30 and exists
          (select 1 from timeline5 where _place > 30)) as next where exists
        (select 1 from record t211 where t211.id = 'actors/sergey-lavrov' and t211.retired is null) and exists
        (select 1 from record t212 where t212.id = 'actors/wang-yi' and t212.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

with participations_for_0_1(id) as materialized (with recursive t51(id) as
  (select t74.id from actor t74 where t74.id =
    (select 'actors/sergey-lavrov') union select t75.subject_id from t51 join relation t75 on t75.object_id = t51.id and t75.kind = 'part_of') select min(id)
  from (select t52.id, t52.meeting_id as event_id from participation t52 cross join meeting t53 where likelihood(t52.represents_id in
      (select id from t51), 0.0001) and t53.id = t52.meeting_id and t52.represents_id is not null and (t52.represents_id =
      (select 'actors/sergey-lavrov') or exists (with recursive t58(id) as
        (select t52.represents_id union select t61.id from t58 join relation t59 on t59.subject_id = t58.id and t59.kind = 'part_of' join actor t60 on t60.id =
            t58.id and t60.kind <> 'state' join actor t61 on t61.id = t59.object_id where t59.since_earliest <= case when t53."end" is null then
            t53.start_latest else t53.end_latest end and t59.until_latest >= t53.start_earliest and t59.rank <> 'deprecated') select 1 from t58 where t58.id =
        (select 'actors/sergey-lavrov'))) and t52.attendance not in ('declined', 'absent') and t52.rank <> 'deprecated' union all select t52.id, t52.meeting_id
            as event_id from office t54 cross join participation t52 cross join meeting t53 where likelihood(t54.body_id in
      (select id from t51), 0.0001) and t53.id = t52.meeting_id and likelihood(t52.office_id = t54.id, 0.0001) and +t52.represents_id is null and (t54.body_id =
      (select 'actors/sergey-lavrov') or exists (with recursive t62(id) as
        (select t54.body_id union select t65.id from t62 join relation t63 on t63.subject_id = t62.id and t63.kind = 'part_of' join actor t64 on t64.id = t62.id
            and t64.kind <> 'state' join actor t65 on t65.id = t63.object_id where t63.since_earliest <= case when t53."end" is null then t53.start_latest else
            t53.end_latest end and t63.until_latest >= t53.start_earliest and t63.rank <> 'deprecated') select 1 from t62 where t62.id =
        (select 'actors/sergey-lavrov'))) and t52.attendance not in ('declined', 'absent') and t52.rank <> 'deprecated' union all select t52.id, t52.meeting_id
            as event_id from office t55 cross join tenure t56 cross join participation t52 cross join meeting t53 where likelihood(t55.body_id in
      (select id from t51), 0.0001) and t53.id = t52.meeting_id and t56.person_id = t52.actor_id and t55.id = t56.office_id and +t52.represents_id is null and
          +t52.office_id is null and t56.since_earliest <= case when t53."end" is null then t53.start_latest else t53.end_latest end and t56.until_latest >=
          t53.start_earliest and t56.rank <> 'deprecated' and (t55.body_id =
      (select 'actors/sergey-lavrov') or exists (with recursive t66(id) as
        (select t55.body_id union select t69.id from t66 join relation t67 on t67.subject_id = t66.id and t67.kind = 'part_of' join actor t68 on t68.id = t66.id
            and t68.kind <> 'state' join actor t69 on t69.id = t67.object_id where t67.since_earliest <= case when t53."end" is null then t53.start_latest else
            t53.end_latest end and t67.until_latest >= t53.start_earliest and t67.rank <> 'deprecated') select 1 from t66 where t66.id =
        (select 'actors/sergey-lavrov'))) and t52.attendance not in ('declined', 'absent') and t52.rank <> 'deprecated' union all select t52.id, t52.meeting_id
            as event_id from participation t52 cross join meeting t53 where likelihood(t52.actor_id in
      (select id from t51), 0.0001) and t53.id = t52.meeting_id and +t52.represents_id is null and +t52.office_id is null and not exists
    (select 1 from tenure t57 where t57.person_id = t52.actor_id and t57.since_earliest <= case when t53."end" is null then t53.start_latest else t53.end_latest
        end and t57.until_latest >= t53.start_earliest and t57.rank <> 'deprecated') and (t52.actor_id =
      (select 'actors/sergey-lavrov') or exists (with recursive t70(id) as
        (select t52.actor_id union select t73.id from t70 join relation t71 on t71.subject_id = t70.id and t71.kind = 'part_of' join actor t72 on t72.id =
            t70.id and t72.kind <> 'state' join actor t73 on t73.id = t71.object_id where t71.since_earliest <= case when t53."end" is null then
            t53.start_latest else t53.end_latest end and t71.until_latest >= t53.start_earliest and t71.rank <> 'deprecated') select 1 from t70 where t70.id =
        (select 'actors/sergey-lavrov'))) and t52.attendance not in ('declined', 'absent') and t52.rank <> 'deprecated') t76 group by event_id),
            statements_for_0_2(id) as materialized (with recursive t80(id) as
  (select t102.id from actor t102 where t102.id =
    (select 'actors/sergey-lavrov') union select t103.subject_id from t80 join relation t103 on t103.object_id = t80.id and t103.kind = 'part_of') select
        min(id)
  from (select t81.id, t81.id as event_id from statement t81 where likelihood(t81.principal_id in
      (select id from t80), 0.0001) and t81.principal_id is not null and (t81.principal_id =
      (select 'actors/sergey-lavrov') or exists (with recursive t86(id) as
        (select t81.principal_id union select t89.id from t86 join relation t87 on t87.subject_id = t86.id and t87.kind = 'part_of' join actor t88 on t88.id =
            t86.id and t88.kind <> 'state' join actor t89 on t89.id = t87.object_id where t87.since_earliest <= t81.date_latest and t87.until_latest >=
            t81.date_earliest and t87.rank <> 'deprecated') select 1 from t86 where t86.id =
        (select 'actors/sergey-lavrov'))) union all select t81.id, t81.id as event_id from office t82 cross join statement t81 where likelihood(t82.body_id in
      (select id from t80), 0.0001) and likelihood(t81.office_id = t82.id, 0.0001) and +t81.principal_id is null and (t82.body_id =
      (select 'actors/sergey-lavrov') or exists (with recursive t90(id) as
        (select t82.body_id union select t93.id from t90 join relation t91 on t91.subject_id = t90.id and t91.kind = 'part_of' join actor t92 on t92.id = t90.id
            and t92.kind <> 'state' join actor t93 on t93.id = t91.object_id where t91.since_earliest <= t81.date_latest and t91.until_latest >=
            t81.date_earliest and t91.rank <> 'deprecated') select 1 from t90 where t90.id =
        (select 'actors/sergey-lavrov'))) union all select t81.id, t81.id as event_id from office t83 cross join tenure t84 cross join statement t81 where
            likelihood(t83.body_id in
      (select id from t80), 0.0001) and t84.person_id = t81.speaker_id and t83.id = t84.office_id and +t81.principal_id is null and +t81.office_id is null and
          t84.since_earliest <= t81.date_latest and t84.until_latest >= t81.date_earliest and t84.rank <> 'deprecated' and (t83.body_id =
      (select 'actors/sergey-lavrov') or exists (with recursive t94(id) as
        (select t83.body_id union select t97.id from t94 join relation t95 on t95.subject_id = t94.id and t95.kind = 'part_of' join actor t96 on t96.id = t94.id
            and t96.kind <> 'state' join actor t97 on t97.id = t95.object_id where t95.since_earliest <= t81.date_latest and t95.until_latest >=
            t81.date_earliest and t95.rank <> 'deprecated') select 1 from t94 where t94.id =
        (select 'actors/sergey-lavrov'))) union all select t81.id, t81.id as event_id from statement t81 where likelihood(t81.speaker_id in
      (select id from t80), 0.0001) and +t81.principal_id is null and +t81.office_id is null and not exists
    (select 1 from tenure t85 where t85.person_id = t81.speaker_id and t85.since_earliest <= t81.date_latest and t85.until_latest >= t81.date_earliest and
        t85.rank <> 'deprecated') and (t81.speaker_id =
      (select 'actors/sergey-lavrov') or exists (with recursive t98(id) as
        (select t81.speaker_id union select t101.id from t98 join relation t99 on t99.subject_id = t98.id and t99.kind = 'part_of' join actor t100 on t100.id =
            t98.id and t100.kind <> 'state' join actor t101 on t101.id = t99.object_id where t99.since_earliest <= t81.date_latest and t99.until_latest >=
            t81.date_earliest and t99.rank <> 'deprecated') select 1 from t98 where t98.id =
        (select 'actors/sergey-lavrov')))) t104 group by event_id), participations_for_1_3(id) as materialized (with recursive t155(id) as
  (select t178.id from actor t178 where t178.id =
    (select 'actors/wang-yi') union select t179.subject_id from t155 join relation t179 on t179.object_id = t155.id and t179.kind = 'part_of') select min(id)
  from (select t156.id, t156.meeting_id as event_id from participation t156 cross join meeting t157 where likelihood(t156.represents_id in
      (select id from t155), 0.0001) and t157.id = t156.meeting_id and t156.represents_id is not null and (t156.represents_id =
      (select 'actors/wang-yi') or exists (with recursive t162(id) as
        (select t156.represents_id union select t165.id from t162 join relation t163 on t163.subject_id = t162.id and t163.kind = 'part_of' join actor t164 on
            t164.id = t162.id and t164.kind <> 'state' join actor t165 on t165.id = t163.object_id where t163.since_earliest <= case when t157."end" is null
            then t157.start_latest else t157.end_latest end and t163.until_latest >= t157.start_earliest and t163.rank <> 'deprecated') select 1 from t162 where
            t162.id =
        (select 'actors/wang-yi'))) and t156.attendance not in ('declined', 'absent') and t156.rank <> 'deprecated' union all select t156.id, t156.meeting_id as
            event_id from office t158 cross join participation t156 cross join meeting t157 where likelihood(t158.body_id in
      (select id from t155), 0.0001) and t157.id = t156.meeting_id and likelihood(t156.office_id = t158.id, 0.0001) and +t156.represents_id is null and
          (t158.body_id =
      (select 'actors/wang-yi') or exists (with recursive t166(id) as
        (select t158.body_id union select t169.id from t166 join relation t167 on t167.subject_id = t166.id and t167.kind = 'part_of' join actor t168 on t168.id
            = t166.id and t168.kind <> 'state' join actor t169 on t169.id = t167.object_id where t167.since_earliest <= case when t157."end" is null then
            t157.start_latest else t157.end_latest end and t167.until_latest >= t157.start_earliest and t167.rank <> 'deprecated') select 1 from t166 where
            t166.id =
        (select 'actors/wang-yi'))) and t156.attendance not in ('declined', 'absent') and t156.rank <> 'deprecated' union all select t156.id, t156.meeting_id as
            event_id from office t159 cross join tenure t160 cross join participation t156 cross join meeting t157 where likelihood(t159.body_id in
      (select id from t155), 0.0001) and t157.id = t156.meeting_id and t160.person_id = t156.actor_id and t159.id = t160.office_id and +t156.represents_id is
          null and +t156.office_id is null and t160.since_earliest <= case when t157."end" is null then t157.start_latest else t157.end_latest end and
          t160.until_latest >= t157.start_earliest and t160.rank <> 'deprecated' and (t159.body_id =
      (select 'actors/wang-yi') or exists (with recursive t170(id) as
        (select t159.body_id union select t173.id from t170 join relation t171 on t171.subject_id = t170.id and t171.kind = 'part_of' join actor t172 on t172.id
            = t170.id and t172.kind <> 'state' join actor t173 on t173.id = t171.object_id where t171.since_earliest <= case when t157."end" is null then
            t157.start_latest else t157.end_latest end and t171.until_latest >= t157.start_earliest and t171.rank <> 'deprecated') select 1 from t170 where
            t170.id =
        (select 'actors/wang-yi'))) and t156.attendance not in ('declined', 'absent') and t156.rank <> 'deprecated' union all select t156.id, t156.meeting_id as
            event_id from participation t156 cross join meeting t157 where likelihood(t156.actor_id in
      (select id from t155), 0.0001) and t157.id = t156.meeting_id and +t156.represents_id is null and +t156.office_id is null and not exists
    (select 1 from tenure t161 where t161.person_id = t156.actor_id and t161.since_earliest <= case when t157."end" is null then t157.start_latest else
        t157.end_latest end and t161.until_latest >= t157.start_earliest and t161.rank <> 'deprecated') and (t156.actor_id =
      (select 'actors/wang-yi') or exists (with recursive t174(id) as
        (select t156.actor_id union select t177.id from t174 join relation t175 on t175.subject_id = t174.id and t175.kind = 'part_of' join actor t176 on
            t176.id = t174.id and t176.kind <> 'state' join actor t177 on t177.id = t175.object_id where t175.since_earliest <= case when t157."end" is null
            then t157.start_latest else t157.end_latest end and t175.until_latest >= t157.start_earliest and t175.rank <> 'deprecated') select 1 from t174 where
            t174.id =
        (select 'actors/wang-yi'))) and t156.attendance not in ('declined', 'absent') and t156.rank <> 'deprecated') t180 group by event_id),
            statements_for_1_4(id) as materialized (with recursive t184(id) as
  (select t206.id from actor t206 where t206.id =
    (select 'actors/wang-yi') union select t207.subject_id from t184 join relation t207 on t207.object_id = t184.id and t207.kind = 'part_of') select min(id)
  from (select t185.id, t185.id as event_id from statement t185 where likelihood(t185.principal_id in
      (select id from t184), 0.0001) and t185.principal_id is not null and (t185.principal_id =
      (select 'actors/wang-yi') or exists (with recursive t190(id) as
        (select t185.principal_id union select t193.id from t190 join relation t191 on t191.subject_id = t190.id and t191.kind = 'part_of' join actor t192 on
            t192.id = t190.id and t192.kind <> 'state' join actor t193 on t193.id = t191.object_id where t191.since_earliest <= t185.date_latest and
            t191.until_latest >= t185.date_earliest and t191.rank <> 'deprecated') select 1 from t190 where t190.id =
        (select 'actors/wang-yi'))) union all select t185.id, t185.id as event_id from office t186 cross join statement t185 where likelihood(t186.body_id in
      (select id from t184), 0.0001) and likelihood(t185.office_id = t186.id, 0.0001) and +t185.principal_id is null and (t186.body_id =
      (select 'actors/wang-yi') or exists (with recursive t194(id) as
        (select t186.body_id union select t197.id from t194 join relation t195 on t195.subject_id = t194.id and t195.kind = 'part_of' join actor t196 on t196.id
            = t194.id and t196.kind <> 'state' join actor t197 on t197.id = t195.object_id where t195.since_earliest <= t185.date_latest and t195.until_latest
            >= t185.date_earliest and t195.rank <> 'deprecated') select 1 from t194 where t194.id =
        (select 'actors/wang-yi'))) union all select t185.id, t185.id as event_id from office t187 cross join tenure t188 cross join statement t185 where
            likelihood(t187.body_id in
      (select id from t184), 0.0001) and t188.person_id = t185.speaker_id and t187.id = t188.office_id and +t185.principal_id is null and +t185.office_id is
          null and t188.since_earliest <= t185.date_latest and t188.until_latest >= t185.date_earliest and t188.rank <> 'deprecated' and (t187.body_id =
      (select 'actors/wang-yi') or exists (with recursive t198(id) as
        (select t187.body_id union select t201.id from t198 join relation t199 on t199.subject_id = t198.id and t199.kind = 'part_of' join actor t200 on t200.id
            = t198.id and t200.kind <> 'state' join actor t201 on t201.id = t199.object_id where t199.since_earliest <= t185.date_latest and t199.until_latest
            >= t185.date_earliest and t199.rank <> 'deprecated') select 1 from t198 where t198.id =
        (select 'actors/wang-yi'))) union all select t185.id, t185.id as event_id from statement t185 where likelihood(t185.speaker_id in
      (select id from t184), 0.0001) and +t185.principal_id is null and +t185.office_id is null and not exists
    (select 1 from tenure t189 where t189.person_id = t185.speaker_id and t189.since_earliest <= t185.date_latest and t189.until_latest >= t185.date_earliest
        and t189.rank <> 'deprecated') and (t185.speaker_id =
      (select 'actors/wang-yi') or exists (with recursive t202(id) as
        (select t185.speaker_id union select t205.id from t202 join relation t203 on t203.subject_id = t202.id and t203.kind = 'part_of' join actor t204 on
            t204.id = t202.id and t204.kind <> 'state' join actor t205 on t205.id = t203.object_id where t203.since_earliest <= t185.date_latest and
            t203.until_latest >= t185.date_earliest and t203.rank <> 'deprecated') select 1 from t202 where t202.id =
        (select 'actors/wang-yi')))) t208 group by event_id), timeline5(subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status,
            part_of_id, _place) as materialized (with found(subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id) as
            (with every(subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id) as
    (select 'actors/sergey-lavrov', t4.id, t4.id, 'began', t4.founded, t4.founded_earliest, t4.founded_latest, null, null
      from (select t3.* from actor t3 where t3.id = 'actors/sergey-lavrov' and t3.founded_earliest > '0000-00-00' and t3.founded_earliest < '9999-99-99' and
          t3.founded_latest > '0000-00-00' and t3.founded_latest < '9999-99-99' and t3.founded_earliest >= '2024-04-01' order by t3.founded_earliest, t3.id
          limit 32) t4 union all select 'actors/sergey-lavrov', t6.id, t6.id, 'ended', t6.dissolved, t6.dissolved_earliest, t6.dissolved_latest, null, null
      from (select t5.* from actor t5 where t5.id = 'actors/sergey-lavrov' and t5.dissolved_earliest > '0000-00-00' and t5.dissolved_earliest < '9999-99-99' and
          t5.dissolved_latest > '0000-00-00' and t5.dissolved_latest < '9999-99-99' and t5.dissolved_earliest >= '2024-04-01' order by t5.dissolved_earliest,
          t5.id limit 32) t6 union all select 'actors/sergey-lavrov', t8.id, t8.id, 'began', t8.formed, t8.formed_earliest, t8.formed_latest, null, null
      from (select t7.* from alliance t7 where t7.organisation_id = 'actors/sergey-lavrov' and t7.formed_earliest > '0000-00-00' and t7.formed_earliest <
          '9999-99-99' and t7.formed_latest > '0000-00-00' and t7.formed_latest < '9999-99-99' and t7.formed_earliest >= '2024-04-01' order by
          t7.formed_earliest, t7.id limit 32) t8 union all select 'actors/sergey-lavrov', t10.id, t10.id, 'ended', t10.ended, t10.ended_earliest,
          t10.ended_latest, null, null
      from (select t9.* from alliance t9 where t9.organisation_id = 'actors/sergey-lavrov' and t9.ended_earliest > '0000-00-00' and t9.ended_earliest <
          '9999-99-99' and t9.ended_latest > '0000-00-00' and t9.ended_latest < '9999-99-99' and t9.ended_earliest >= '2024-04-01' order by t9.ended_earliest,
          t9.id limit 32) t10 union all select 'actors/sergey-lavrov', t12.id, t12.id, 'began', t12.since, t12.since_earliest, t12.since_latest, null, null
      from (select t11.* from membership t11 where t11.actor_id = 'actors/sergey-lavrov' and t11.since_earliest > '0000-00-00' and t11.since_earliest <
          '9999-99-99' and t11.since_latest > '0000-00-00' and t11.since_latest < '9999-99-99' and t11.since_earliest >= '2024-04-01' and t11.rank <>
          'deprecated' order by t11.since_earliest, t11.id limit 32) t12 union all select 'actors/sergey-lavrov', t14.id, t14.id, 'ended', t14.until,
          t14.until_earliest, t14.until_latest, null, null
      from (select t13.* from membership t13 where t13.actor_id = 'actors/sergey-lavrov' and t13.until_earliest > '0000-00-00' and t13.until_earliest <
          '9999-99-99' and t13.until_latest > '0000-00-00' and t13.until_latest < '9999-99-99' and t13.until_earliest >= '2024-04-01' and t13.rank <>
          'deprecated' order by t13.until_earliest, t13.id limit 32) t14 union all select 'actors/sergey-lavrov', t16.id, t16.id, 'began', t16.since,
          t16.since_earliest, t16.since_latest, null, null
      from (select t15.* from obligation t15 where t15.obligor_id = 'actors/sergey-lavrov' and t15.since_earliest > '0000-00-00' and t15.since_earliest <
          '9999-99-99' and t15.since_latest > '0000-00-00' and t15.since_latest < '9999-99-99' and t15.since_earliest >= '2024-04-01' and t15.rank <>
          'deprecated' order by t15.since_earliest, t15.id limit 32) t16 union all select 'actors/sergey-lavrov', t18.id, t18.id, 'began', t18.since,
          t18.since_earliest, t18.since_latest, null, null
      from (select t17.* from obligation t17 where t17.beneficiary_id = 'actors/sergey-lavrov' and t17.since_earliest > '0000-00-00' and t17.since_earliest <
          '9999-99-99' and t17.since_latest > '0000-00-00' and t17.since_latest < '9999-99-99' and t17.since_earliest >= '2024-04-01' and t17.rank <>
          'deprecated' order by t17.since_earliest, t17.id limit 32) t18 union all select 'actors/sergey-lavrov', t20.id, t20.id, 'ended', t20.until,
          t20.until_earliest, t20.until_latest, null, null
      from (select t19.* from obligation t19 where t19.obligor_id = 'actors/sergey-lavrov' and t19.until_earliest > '0000-00-00' and t19.until_earliest <
          '9999-99-99' and t19.until_latest > '0000-00-00' and t19.until_latest < '9999-99-99' and t19.until_earliest >= '2024-04-01' and t19.rank <>
          'deprecated' order by t19.until_earliest, t19.id limit 32) t20 union all select 'actors/sergey-lavrov', t22.id, t22.id, 'ended', t22.until,
          t22.until_earliest, t22.until_latest, null, null
      from (select t21.* from obligation t21 where t21.beneficiary_id = 'actors/sergey-lavrov' and t21.until_earliest > '0000-00-00' and t21.until_earliest <
          '9999-99-99' and t21.until_latest > '0000-00-00' and t21.until_latest < '9999-99-99' and t21.until_earliest >= '2024-04-01' and t21.rank <>
          'deprecated' order by t21.until_earliest, t21.id limit 32) t22 union all select 'actors/sergey-lavrov', t26.id, t24.id, case t26.status when
          'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when
          'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t26.start, t26.start_earliest, t26.start_latest, t26.status, t26.part_of_id
      from (select t23.* from participation t23 where t23.actor_id = 'actors/sergey-lavrov' and t23.meeting_start_earliest > '0000-00-00' and
          t23.meeting_start_earliest < '9999-99-99' and t23.meeting_start_earliest >= '2024-04-01' and t23.rank <> 'deprecated' and not exists
        (select 1 from participation t25 where t25.meeting_id = t23.meeting_id and t25.id < t23.id and t25.actor_id = 'actors/sergey-lavrov' and t25.rank <>
            'deprecated') order by t23.meeting_start_earliest, t23.meeting_id limit 32) t24 join meeting t26 on t26.id = t24.meeting_id union all select
            'actors/sergey-lavrov', t30.id, t28.id, case t30.status when 'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then
            'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t30.start,
            t30.start_earliest, t30.start_latest, t30.status, t30.part_of_id
      from (select t27.* from participation t27 where t27.represents_id = 'actors/sergey-lavrov' and t27.meeting_start_earliest > '0000-00-00' and
          t27.meeting_start_earliest < '9999-99-99' and t27.meeting_start_earliest >= '2024-04-01' and t27.rank <> 'deprecated' and not exists
        (select 1 from participation t29 where t29.meeting_id = t27.meeting_id and t29.id < t27.id and t29.represents_id = 'actors/sergey-lavrov' and t29.rank
            <> 'deprecated') order by t27.meeting_start_earliest, t27.meeting_id limit 32) t28 join meeting t30 on t30.id = t28.meeting_id union all select
            'actors/sergey-lavrov', t32.id, t32.id, 'began', t32.since, t32.since_earliest, t32.since_latest, null, null
      from (select t31.* from relation t31 where t31.subject_id = 'actors/sergey-lavrov' and t31.since_earliest > '0000-00-00' and t31.since_earliest <
          '9999-99-99' and t31.since_latest > '0000-00-00' and t31.since_latest < '9999-99-99' and t31.since_earliest >= '2024-04-01' and t31.rank <>
          'deprecated' order by t31.since_earliest, t31.id limit 32) t32 union all select 'actors/sergey-lavrov', t34.id, t34.id, 'began', t34.since,
          t34.since_earliest, t34.since_latest, null, null
      from (select t33.* from relation t33 where t33.object_id = 'actors/sergey-lavrov' and t33.since_earliest > '0000-00-00' and t33.since_earliest <
          '9999-99-99' and t33.since_latest > '0000-00-00' and t33.since_latest < '9999-99-99' and t33.since_earliest >= '2024-04-01' and t33.rank <>
          'deprecated' order by t33.since_earliest, t33.id limit 32) t34 union all select 'actors/sergey-lavrov', t36.id, t36.id, 'ended', t36.until,
          t36.until_earliest, t36.until_latest, null, null
      from (select t35.* from relation t35 where t35.subject_id = 'actors/sergey-lavrov' and t35.until_earliest > '0000-00-00' and t35.until_earliest <
          '9999-99-99' and t35.until_latest > '0000-00-00' and t35.until_latest < '9999-99-99' and t35.until_earliest >= '2024-04-01' and t35.rank <>
          'deprecated' order by t35.until_earliest, t35.id limit 32) t36 union all select 'actors/sergey-lavrov', t38.id, t38.id, 'ended', t38.until,
          t38.until_earliest, t38.until_latest, null, null
      from (select t37.* from relation t37 where t37.object_id = 'actors/sergey-lavrov' and t37.until_earliest > '0000-00-00' and t37.until_earliest <
          '9999-99-99' and t37.until_latest > '0000-00-00' and t37.until_latest < '9999-99-99' and t37.until_earliest >= '2024-04-01' and t37.rank <>
          'deprecated' order by t37.until_earliest, t37.id limit 32) t38 union all select 'actors/sergey-lavrov', t40.id, t40.id, 'took_place', t40.date,
          t40.date_earliest, t40.date_latest, null, null
      from (select t39.* from statement t39 where t39.speaker_id = 'actors/sergey-lavrov' and t39.date_earliest > '0000-00-00' and t39.date_earliest <
          '9999-99-99' and t39.date_earliest >= '2024-04-01' order by t39.date_earliest, t39.id limit 32) t40 union all select 'actors/sergey-lavrov', t42.id,
          t42.id, 'took_place', t42.date, t42.date_earliest, t42.date_latest, null, null
      from (select t41.* from statement t41 where t41.principal_id = 'actors/sergey-lavrov' and t41.date_earliest > '0000-00-00' and t41.date_earliest <
          '9999-99-99' and t41.date_earliest >= '2024-04-01' order by t41.date_earliest, t41.id limit 32) t42 union all select 'actors/sergey-lavrov', t46.id,
          t44.id, 'took_place', t46.date, t46.date_earliest, t46.date_latest, null, null
      from (select t43.* from target t43 where t43.record_id = 'actors/sergey-lavrov' and t43.statement_date_earliest > '0000-00-00' and
          t43.statement_date_earliest < '9999-99-99' and t43.statement_date_earliest >= '2024-04-01' and t43.rank <> 'deprecated' and not exists
        (select 1 from target t45 where t45.statement_id = t43.statement_id and t45.id < t43.id and t45.record_id = 'actors/sergey-lavrov' and t45.rank <>
            'deprecated') order by t43.statement_date_earliest, t43.statement_id limit 32) t44 join statement t46 on t46.id = t44.statement_id union all select
            'actors/sergey-lavrov', t48.id, t48.id, 'began', t48.since, t48.since_earliest, t48.since_latest, null, null
      from (select t47.* from tenure t47 where t47.person_id = 'actors/sergey-lavrov' and t47.since_earliest > '0000-00-00' and t47.since_earliest <
          '9999-99-99' and t47.since_latest > '0000-00-00' and t47.since_latest < '9999-99-99' and t47.since_earliest >= '2024-04-01' and t47.rank <>
          'deprecated' order by t47.since_earliest, t47.id limit 32) t48 union all select 'actors/sergey-lavrov', t50.id, t50.id, 'ended', t50.until,
          t50.until_earliest, t50.until_latest, null, null
      from (select t49.* from tenure t49 where t49.person_id = 'actors/sergey-lavrov' and t49.until_earliest > '0000-00-00' and t49.until_earliest <
          '9999-99-99' and t49.until_latest > '0000-00-00' and t49.until_latest < '9999-99-99' and t49.until_earliest >= '2024-04-01' and t49.rank <>
          'deprecated' order by t49.until_earliest, t49.id limit 32) t50 union all select 'actors/sergey-lavrov', t79.id, t78.id, case t79.status when
          'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when
          'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t79.start, t79.start_earliest, t79.start_latest, t79.status, t79.part_of_id
      from (select t77.* from participation t77 where t77.id in
        (select id from participations_for_0_1) and t77.meeting_start_earliest > '0000-00-00' and t77.meeting_start_earliest < '9999-99-99' and
            t77.meeting_start_earliest >= '2024-04-01' and t77.rank <> 'deprecated' order by t77.meeting_start_earliest, t77.meeting_id limit 32) t78 join
            meeting t79 on t79.id = t78.meeting_id union all select 'actors/sergey-lavrov', t106.id, t106.id, 'took_place', t106.date, t106.date_earliest,
            t106.date_latest, null, null
      from (select t105.* from statement t105 where t105.id in
        (select id from statements_for_0_2) and t105.date_earliest > '0000-00-00' and t105.date_earliest < '9999-99-99' and t105.date_earliest >= '2024-04-01'
            order by t105.date_earliest, t105.id limit 32) t106 union all select 'actors/wang-yi', t108.id, t108.id, 'began', t108.founded,
            t108.founded_earliest, t108.founded_latest, null, null
      from (select t107.* from actor t107 where t107.id = 'actors/wang-yi' and t107.founded_earliest > '0000-00-00' and t107.founded_earliest < '9999-99-99' and
          t107.founded_latest > '0000-00-00' and t107.founded_latest < '9999-99-99' and t107.founded_earliest >= '2024-04-01' order by t107.founded_earliest,
          t107.id limit 32) t108 union all select 'actors/wang-yi', t110.id, t110.id, 'ended', t110.dissolved, t110.dissolved_earliest, t110.dissolved_latest,
          null, null
      from (select t109.* from actor t109 where t109.id = 'actors/wang-yi' and t109.dissolved_earliest > '0000-00-00' and t109.dissolved_earliest < '9999-99-99'
          and t109.dissolved_latest > '0000-00-00' and t109.dissolved_latest < '9999-99-99' and t109.dissolved_earliest >= '2024-04-01' order by
          t109.dissolved_earliest, t109.id limit 32) t110 union all select 'actors/wang-yi', t112.id, t112.id, 'began', t112.formed, t112.formed_earliest,
          t112.formed_latest, null, null
      from (select t111.* from alliance t111 where t111.organisation_id = 'actors/wang-yi' and t111.formed_earliest > '0000-00-00' and t111.formed_earliest <
          '9999-99-99' and t111.formed_latest > '0000-00-00' and t111.formed_latest < '9999-99-99' and t111.formed_earliest >= '2024-04-01' order by
          t111.formed_earliest, t111.id limit 32) t112 union all select 'actors/wang-yi', t114.id, t114.id, 'ended', t114.ended, t114.ended_earliest,
          t114.ended_latest, null, null
      from (select t113.* from alliance t113 where t113.organisation_id = 'actors/wang-yi' and t113.ended_earliest > '0000-00-00' and t113.ended_earliest <
          '9999-99-99' and t113.ended_latest > '0000-00-00' and t113.ended_latest < '9999-99-99' and t113.ended_earliest >= '2024-04-01' order by
          t113.ended_earliest, t113.id limit 32) t114 union all select 'actors/wang-yi', t116.id, t116.id, 'began', t116.since, t116.since_earliest,
          t116.since_latest, null, null
      from (select t115.* from membership t115 where t115.actor_id = 'actors/wang-yi' and t115.since_earliest > '0000-00-00' and t115.since_earliest <
          '9999-99-99' and t115.since_latest > '0000-00-00' and t115.since_latest < '9999-99-99' and t115.since_earliest >= '2024-04-01' and t115.rank <>
          'deprecated' order by t115.since_earliest, t115.id limit 32) t116 union all select 'actors/wang-yi', t118.id, t118.id, 'ended', t118.until,
          t118.until_earliest, t118.until_latest, null, null
      from (select t117.* from membership t117 where t117.actor_id = 'actors/wang-yi' and t117.until_earliest > '0000-00-00' and t117.until_earliest <
          '9999-99-99' and t117.until_latest > '0000-00-00' and t117.until_latest < '9999-99-99' and t117.until_earliest >= '2024-04-01' and t117.rank <>
          'deprecated' order by t117.until_earliest, t117.id limit 32) t118 union all select 'actors/wang-yi', t120.id, t120.id, 'began', t120.since,
          t120.since_earliest, t120.since_latest, null, null
      from (select t119.* from obligation t119 where t119.obligor_id = 'actors/wang-yi' and t119.since_earliest > '0000-00-00' and t119.since_earliest <
          '9999-99-99' and t119.since_latest > '0000-00-00' and t119.since_latest < '9999-99-99' and t119.since_earliest >= '2024-04-01' and t119.rank <>
          'deprecated' order by t119.since_earliest, t119.id limit 32) t120 union all select 'actors/wang-yi', t122.id, t122.id, 'began', t122.since,
          t122.since_earliest, t122.since_latest, null, null
      from (select t121.* from obligation t121 where t121.beneficiary_id = 'actors/wang-yi' and t121.since_earliest > '0000-00-00' and t121.since_earliest <
          '9999-99-99' and t121.since_latest > '0000-00-00' and t121.since_latest < '9999-99-99' and t121.since_earliest >= '2024-04-01' and t121.rank <>
          'deprecated' order by t121.since_earliest, t121.id limit 32) t122 union all select 'actors/wang-yi', t124.id, t124.id, 'ended', t124.until,
          t124.until_earliest, t124.until_latest, null, null
      from (select t123.* from obligation t123 where t123.obligor_id = 'actors/wang-yi' and t123.until_earliest > '0000-00-00' and t123.until_earliest <
          '9999-99-99' and t123.until_latest > '0000-00-00' and t123.until_latest < '9999-99-99' and t123.until_earliest >= '2024-04-01' and t123.rank <>
          'deprecated' order by t123.until_earliest, t123.id limit 32) t124 union all select 'actors/wang-yi', t126.id, t126.id, 'ended', t126.until,
          t126.until_earliest, t126.until_latest, null, null
      from (select t125.* from obligation t125 where t125.beneficiary_id = 'actors/wang-yi' and t125.until_earliest > '0000-00-00' and t125.until_earliest <
          '9999-99-99' and t125.until_latest > '0000-00-00' and t125.until_latest < '9999-99-99' and t125.until_earliest >= '2024-04-01' and t125.rank <>
          'deprecated' order by t125.until_earliest, t125.id limit 32) t126 union all select 'actors/wang-yi', t130.id, t128.id, case t130.status when
          'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when
          'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t130.start, t130.start_earliest, t130.start_latest, t130.status,
          t130.part_of_id
      from (select t127.* from participation t127 where t127.actor_id = 'actors/wang-yi' and t127.meeting_start_earliest > '0000-00-00' and
          t127.meeting_start_earliest < '9999-99-99' and t127.meeting_start_earliest >= '2024-04-01' and t127.rank <> 'deprecated' and not exists
        (select 1 from participation t129 where t129.meeting_id = t127.meeting_id and t129.id < t127.id and t129.actor_id = 'actors/wang-yi' and t129.rank <>
            'deprecated') order by t127.meeting_start_earliest, t127.meeting_id limit 32) t128 join meeting t130 on t130.id = t128.meeting_id union all select
            'actors/wang-yi', t134.id, t132.id, case t134.status when 'anticipated' then 'expected' when 'announced' then 'expected' when 'held' then
            'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then 'did_not_take_place' when 'alleged' then 'alleged' end, t134.start,
            t134.start_earliest, t134.start_latest, t134.status, t134.part_of_id
      from (select t131.* from participation t131 where t131.represents_id = 'actors/wang-yi' and t131.meeting_start_earliest > '0000-00-00' and
          t131.meeting_start_earliest < '9999-99-99' and t131.meeting_start_earliest >= '2024-04-01' and t131.rank <> 'deprecated' and not exists
        (select 1 from participation t133 where t133.meeting_id = t131.meeting_id and t133.id < t131.id and t133.represents_id = 'actors/wang-yi' and t133.rank
            <> 'deprecated') order by t131.meeting_start_earliest, t131.meeting_id limit 32) t132 join meeting t134 on t134.id = t132.meeting_id union all
            select 'actors/wang-yi', t136.id, t136.id, 'began', t136.since, t136.since_earliest, t136.since_latest, null, null
      from (select t135.* from relation t135 where t135.subject_id = 'actors/wang-yi' and t135.since_earliest > '0000-00-00' and t135.since_earliest <
          '9999-99-99' and t135.since_latest > '0000-00-00' and t135.since_latest < '9999-99-99' and t135.since_earliest >= '2024-04-01' and t135.rank <>
          'deprecated' order by t135.since_earliest, t135.id limit 32) t136 union all select 'actors/wang-yi', t138.id, t138.id, 'began', t138.since,
          t138.since_earliest, t138.since_latest, null, null
      from (select t137.* from relation t137 where t137.object_id = 'actors/wang-yi' and t137.since_earliest > '0000-00-00' and t137.since_earliest <
          '9999-99-99' and t137.since_latest > '0000-00-00' and t137.since_latest < '9999-99-99' and t137.since_earliest >= '2024-04-01' and t137.rank <>
          'deprecated' order by t137.since_earliest, t137.id limit 32) t138 union all select 'actors/wang-yi', t140.id, t140.id, 'ended', t140.until,
          t140.until_earliest, t140.until_latest, null, null
      from (select t139.* from relation t139 where t139.subject_id = 'actors/wang-yi' and t139.until_earliest > '0000-00-00' and t139.until_earliest <
          '9999-99-99' and t139.until_latest > '0000-00-00' and t139.until_latest < '9999-99-99' and t139.until_earliest >= '2024-04-01' and t139.rank <>
          'deprecated' order by t139.until_earliest, t139.id limit 32) t140 union all select 'actors/wang-yi', t142.id, t142.id, 'ended', t142.until,
          t142.until_earliest, t142.until_latest, null, null
      from (select t141.* from relation t141 where t141.object_id = 'actors/wang-yi' and t141.until_earliest > '0000-00-00' and t141.until_earliest <
          '9999-99-99' and t141.until_latest > '0000-00-00' and t141.until_latest < '9999-99-99' and t141.until_earliest >= '2024-04-01' and t141.rank <>
          'deprecated' order by t141.until_earliest, t141.id limit 32) t142 union all select 'actors/wang-yi', t144.id, t144.id, 'took_place', t144.date,
          t144.date_earliest, t144.date_latest, null, null
      from (select t143.* from statement t143 where t143.speaker_id = 'actors/wang-yi' and t143.date_earliest > '0000-00-00' and t143.date_earliest <
          '9999-99-99' and t143.date_earliest >= '2024-04-01' order by t143.date_earliest, t143.id limit 32) t144 union all select 'actors/wang-yi', t146.id,
          t146.id, 'took_place', t146.date, t146.date_earliest, t146.date_latest, null, null
      from (select t145.* from statement t145 where t145.principal_id = 'actors/wang-yi' and t145.date_earliest > '0000-00-00' and t145.date_earliest <
          '9999-99-99' and t145.date_earliest >= '2024-04-01' order by t145.date_earliest, t145.id limit 32) t146 union all select 'actors/wang-yi', t150.id,
          t148.id, 'took_place', t150.date, t150.date_earliest, t150.date_latest, null, null
      from (select t147.* from target t147 where t147.record_id = 'actors/wang-yi' and t147.statement_date_earliest > '0000-00-00' and
          t147.statement_date_earliest < '9999-99-99' and t147.statement_date_earliest >= '2024-04-01' and t147.rank <> 'deprecated' and not exists
        (select 1 from target t149 where t149.statement_id = t147.statement_id and t149.id < t147.id and t149.record_id = 'actors/wang-yi' and t149.rank <>
            'deprecated') order by t147.statement_date_earliest, t147.statement_id limit 32) t148 join statement t150 on t150.id = t148.statement_id union all
            select 'actors/wang-yi', t152.id, t152.id, 'began', t152.since, t152.since_earliest, t152.since_latest, null, null
      from (select t151.* from tenure t151 where t151.person_id = 'actors/wang-yi' and t151.since_earliest > '0000-00-00' and t151.since_earliest < '9999-99-99'
          and t151.since_latest > '0000-00-00' and t151.since_latest < '9999-99-99' and t151.since_earliest >= '2024-04-01' and t151.rank <> 'deprecated' order
          by t151.since_earliest, t151.id limit 32) t152 union all select 'actors/wang-yi', t154.id, t154.id, 'ended', t154.until, t154.until_earliest,
          t154.until_latest, null, null
      from (select t153.* from tenure t153 where t153.person_id = 'actors/wang-yi' and t153.until_earliest > '0000-00-00' and t153.until_earliest < '9999-99-99'
          and t153.until_latest > '0000-00-00' and t153.until_latest < '9999-99-99' and t153.until_earliest >= '2024-04-01' and t153.rank <> 'deprecated' order
          by t153.until_earliest, t153.id limit 32) t154 union all select 'actors/wang-yi', t183.id, t182.id, case t183.status when 'anticipated' then
          'expected' when 'announced' then 'expected' when 'held' then 'took_place' when 'postponed' then 'did_not_take_place' when 'cancelled' then
          'did_not_take_place' when 'alleged' then 'alleged' end, t183.start, t183.start_earliest, t183.start_latest, t183.status, t183.part_of_id
      from (select t181.* from participation t181 where t181.id in
        (select id from participations_for_1_3) and t181.meeting_start_earliest > '0000-00-00' and t181.meeting_start_earliest < '9999-99-99' and
            t181.meeting_start_earliest >= '2024-04-01' and t181.rank <> 'deprecated' order by t181.meeting_start_earliest, t181.meeting_id limit 32) t182 join
            meeting t183 on t183.id = t182.meeting_id union all select 'actors/wang-yi', t210.id, t210.id, 'took_place', t210.date, t210.date_earliest,
            t210.date_latest, null, null
      from (select t209.* from statement t209 where t209.id in
        (select id from statements_for_1_4) and t209.date_earliest > '0000-00-00' and t209.date_earliest < '9999-99-99' and t209.date_earliest >= '2024-04-01'
            order by t209.date_earliest, t209.id limit 32) t210) select subject_id, record_id, min(via_id) as via_id, event_type, date, date_earliest,
            date_latest, status, part_of_id from every group by subject_id, record_id, event_type, date, date_earliest, date_latest, status, part_of_id) select
            *
  from (select subject_id, record_id, via_id, event_type, date, date_earliest, date_latest, status, part_of_id, row_number() over (order by date_earliest,
      record_id, event_type, subject_id) from found order by date_earliest, record_id, event_type, subject_id limit 31) t2), told_citation6(id, revision, label,
      note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field) as not materialized
(select t215.id, t215.revision, t215.label, t215.note, t215.record_id, t215.document_id, t215.support_type, t215.value, t215.start_offset, t215.end_offset,
    t215.span_sha256, t215.page, t215.phrase, t215.prefix, t215.suffix, t215.field from citation t215 where true), p7 as materialized
(select t216.*, row_number() over (order by t216._place) as _n
  from (select timeline5.*,
    (select t214.id from told_citation6 t214 where t214.record_id = timeline5.via_id and t214.support_type = 'supports' order by t214.id limit 1) as citation_id
        from timeline5 where _place <= 30) t216), x8(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t224._told, ',')
      from (select t217._n as _n, printf(
          '{"date":%s,"eventType":"%s","status":%s,"partOf":%s,"record":{"id":"%s","recordKind":%s,"label":%s},"subject":{"id":"%s","recordKind":%s,"label":%s},"via":{"id":"%s","recordKind":%s,"label":%s},"citation":%s}'
          , case when t217.date is null then 'null' else '{"text":"' || t217.date || '","earliest":' || case t217.date_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t217.date_earliest || '"' end || ',"latest":' || case t217.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t217.date_latest || '"' end || '}' end, upper(t217.event_type), case when t217.status is null then 'null' else
          '"' || upper(t217.status) || '"' end, case when t218.id is null then 'null' else printf('{"id":"%s","label":%s,"kind":"%s","start":%s,"place":%s}',
          t218.id, json_quote(t218.label), upper(t218.kind), case when t218.start is null then 'null' else '{"text":"' || t218.start || '","earliest":' || case
          t218.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t218.start_earliest || '"' end || ',"latest":' || case
          t218.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t218.start_latest || '"' end || '}' end, case when t219.id
          is null then 'null' else '{"id":"' || t219.id || '","label":' || json_quote(t219.label) || '}' end) end, t220.id, json_quote(upper(t220.record_kind)),
          json_quote(t220.label), t221.id, json_quote(upper(t221.record_kind)), json_quote(t221.label), t222.id, json_quote(upper(t222.record_kind)),
          json_quote(t222.label), case when t223.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}',
          t223.id, json_quote(t223.start_offset), json_quote(t223.end_offset), json_quote(t223.page), json_quote(t223.phrase)) end) as _told from p7 t217
        left join meeting t218 on t218.id = t217.part_of_id
        left join place t219 on t219.id = t218.place_id
        left join record t220 on t220.id = t217.record_id
        left join record t221 on t221.id = t217.subject_id
        left join record t222 on t222.id = t217.via_id
        left join citation t223 on t223.id = t217.citation_id order by _n limit 200) t224))) select printf(
            '{"data":{"timeline":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"entries":%s,"next":%s}',
        (select x8.json from x8), json_quote(t1.next))
      from (select
        (select lower(hex(date_earliest || ' ' || record_id || ' ' || event_type || ' ' || subject_id)) from timeline5 where _place = 30 and exists
          (select 1 from timeline5 where _place > 30)) as next where exists
        (select 1 from record t211 where t211.id = 'actors/sergey-lavrov' and t211.retired is null) and exists
        (select 1 from record t212 where t212.id = 'actors/wang-yi' and t212.retired is null)) t1), 'null'),
  (select value from counter where name = 'revision'))

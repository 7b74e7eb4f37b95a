with parts_of_to1(id) as materialized (with recursive t15(id) as
  (select t16.id from actor t16 where t16.id =
    (select $5) union select t17.subject_id from t15 join relation t17 on t17.object_id = t15.id and t17.kind = 'part_of') select id from t15 limit 2000),
        linked_to_to2(id) as materialized
(select distinct case n when 1 then t12.id when 2 then t13.id else t14.person_id end from parts_of_to1 t12
  left join office t13 on t13.body_id = t12.id
  left join tenure t14 on t14.office_id = t13.id cross join
  (select 1 as n union all select 2 union all select 3) t18 where case n when 1 then t12.id when 2 then t13.id else t14.person_id end is not null),
      rows_to_by_participations_3(id, middle_id, day) as materialized
(select t115.id, t115.meeting_id, t115.meeting_start_earliest
  from (select t115.*
    from (select t114.* from participation t114 where t114.id = any(array
        (select t116.id from participation t116 where t116.actor_id = any(array
            (select id from linked_to_to2)) union select t116.id from participation t116 where t116.represents_id = any(array
            (select id from linked_to_to2)) union select t116.id from participation t116 where t116.office_id = any(array
            (select id from linked_to_to2)))) and t114.attendance not in ('declined', 'absent') and t114.rank <> 'deprecated' and
      (select 1 from meeting t117 where t117.id = t114.meeting_id and t117.status not in ('cancelled')) is not null order by t114.meeting_start_earliest desc,
          t114.id desc limit 100000) t115 where (t115.actor_id =
      (select $23) or
      (select
        (select min(coalesce(t119.tenure_id, ''))
          from (select t115.represents_id as actor_id, null as tenure_id where t115.represents_id is not null union all select t120.body_id as actor_id, null as
              tenure_id from office t120 where t115.office_id = t120.id and t115.represents_id is null union all select t121.body_id as actor_id, t122.id as
              tenure_id from tenure t122 cross join office t121 where t122.person_id = t115.actor_id and t121.id = t122.office_id and t115.represents_id is null
              and t115.office_id is null and t122.since_earliest <= case when t118."end" is null then t118.start_latest else t118.end_latest end and
              t122.until_latest >= t118.start_earliest and t122.rank <> 'deprecated' union all select t115.actor_id as actor_id, null as tenure_id where
              t115.represents_id is null and t115.office_id is null and not exists
            (select 1 from tenure t123 where t123.person_id = t115.actor_id and t123.since_earliest <= case when t118."end" is null then t118.start_latest else
                t118.end_latest end and t123.until_latest >= t118.start_earliest and t123.rank <> 'deprecated')) t119 where t119.actor_id in
          (select id from parts_of_to1) and (t119.actor_id =
            (select $24) or exists (with recursive t124(id) as
              (select t119.actor_id union select t127.id from t124 join relation t125 on t125.subject_id = t124.id and t125.kind = 'part_of' join actor t126 on
                  t126.id = t124.id and t126.kind <> 'state' join actor t127 on t127.id = t125.object_id where t125.since_earliest <= case when t118."end" is
                  null then t118.start_latest else t118.end_latest end and t125.until_latest >= t118.start_earliest and t125.rank <> 'deprecated') select 1 from
                  t124 where t124.id =
              (select $25)))) from meeting t118 where t118.id = t115.meeting_id) is not null) limit 400) t115), others_to_by_participations_4(id, whom_id,
                  middle_id) as materialized
(select t130.id, t130.actor_id, t130.meeting_id from participation t130 where t130.meeting_id = any(array
    (select middle_id from rows_to_by_participations_3)) and t130.attendance not in ('declined', 'absent') and t130.rank <> 'deprecated' and not (t130.actor_id
        =
    (select $26) or
    (select
      (select min(coalesce(t132.tenure_id, ''))
        from (select t130.represents_id as actor_id, null as tenure_id where t130.represents_id is not null union all select t133.body_id as actor_id, null as
            tenure_id from office t133 where t130.office_id = t133.id and t130.represents_id is null union all select t134.body_id as actor_id, t135.id as
            tenure_id from tenure t135 cross join office t134 where t135.person_id = t130.actor_id and t134.id = t135.office_id and t130.represents_id is null
            and t130.office_id is null and t135.since_earliest <= case when t131."end" is null then t131.start_latest else t131.end_latest end and
            t135.until_latest >= t131.start_earliest and t135.rank <> 'deprecated' union all select t130.actor_id as actor_id, null as tenure_id where
            t130.represents_id is null and t130.office_id is null and not exists
          (select 1 from tenure t136 where t136.person_id = t130.actor_id and t136.since_earliest <= case when t131."end" is null then t131.start_latest else
              t131.end_latest end and t136.until_latest >= t131.start_earliest and t136.rank <> 'deprecated')) t132 where t132.actor_id in
        (select id from parts_of_to1) and (t132.actor_id =
          (select $27) or exists (with recursive t137(id) as
            (select t132.actor_id union select t140.id from t137 join relation t138 on t138.subject_id = t137.id and t138.kind = 'part_of' join actor t139 on
                t139.id = t137.id and t139.kind <> 'state' join actor t140 on t140.id = t138.object_id where t138.since_earliest <= case when t131."end" is null
                then t131.start_latest else t131.end_latest end and t138.until_latest >= t131.start_earliest and t138.rank <> 'deprecated') select 1 from t137
                where t137.id =
            (select $28)))) from meeting t131 where t131.id = t130.meeting_id) is not null)), rows_to_by_statements_5(id, middle_id, day) as materialized
(select t173.id, t173.statement_id, t173.statement_date_earliest
  from (select t173.*
    from (select t172.* from target t172 where t172.id = any(array
        (select t174.id from target t174 where t174.record_id = any(array
            (select id from linked_to_to2)))) and t172.rank <> 'deprecated' order by t172.statement_date_earliest desc, t172.id desc limit 100000) t173 where
                (t173.record_id =
      (select $32) or
      (select
        (select min(coalesce(t176.tenure_id, ''))
          from (select t178.body_id as actor_id, t179.id as tenure_id from tenure t179 cross join office t178 where t179.person_id = t173.record_id and t178.id
              = t179.office_id and t179.since_earliest <= t175.date_latest and t179.until_latest >= t175.date_earliest and t179.rank <> 'deprecated' union all
              select t173.record_id as actor_id, null as tenure_id where not exists
            (select 1 from tenure t180 where t180.person_id = t173.record_id and t180.since_earliest <= t175.date_latest and t180.until_latest >=
                t175.date_earliest and t180.rank <> 'deprecated')) t176 where t176.actor_id in
          (select id from parts_of_to1) and (t176.actor_id =
            (select $33) or exists (with recursive t181(id) as
              (select t176.actor_id union select t184.id from t181 join relation t182 on t182.subject_id = t181.id and t182.kind = 'part_of' join actor t183 on
                  t183.id = t181.id and t183.kind <> 'state' join actor t184 on t184.id = t182.object_id where t182.since_earliest <= t175.date_latest and
                  t182.until_latest >= t175.date_earliest and t182.rank <> 'deprecated') select 1 from t181 where t181.id =
              (select $34)))) from statement t175 where t175.id = t173.statement_id) is not null) limit 400) t173), others_to_by_statements_6(id, whom_id,
                  middle_id) as materialized
(select t187.id, t187.speaker_id, t187.id from statement t187 where t187.id = any(array
    (select middle_id from rows_to_by_statements_5)) and not (t187.speaker_id =
    (select $35) or
    (select min(coalesce(t188.tenure_id, ''))
      from (select t187.principal_id as actor_id, null as tenure_id where t187.principal_id is not null union all select t189.body_id as actor_id, null as
          tenure_id from office t189 where t187.office_id = t189.id and t187.principal_id is null union all select t190.body_id as actor_id, t191.id as
          tenure_id from tenure t191 cross join office t190 where t191.person_id = t187.speaker_id and t190.id = t191.office_id and t187.principal_id is null
          and t187.office_id is null and t191.since_earliest <= t187.date_latest and t191.until_latest >= t187.date_earliest and t191.rank <> 'deprecated' union
          all select t187.speaker_id as actor_id, null as tenure_id where t187.principal_id is null and t187.office_id is null and not exists
        (select 1 from tenure t192 where t192.person_id = t187.speaker_id and t192.since_earliest <= t187.date_latest and t192.until_latest >=
            t187.date_earliest and t192.rank <> 'deprecated')) t188 where t188.actor_id in
      (select id from parts_of_to1) and (t188.actor_id =
        (select $36) or exists (with recursive t193(id) as
          (select t188.actor_id union select t196.id from t193 join relation t194 on t194.subject_id = t193.id and t194.kind = 'part_of' join actor t195 on
              t195.id = t193.id and t195.kind <> 'state' join actor t196 on t196.id = t194.object_id where t194.since_earliest <= t187.date_latest and
              t194.until_latest >= t187.date_earliest and t194.rank <> 'deprecated') select 1 from t193 where t193.id =
          (select $37)))) is not null)), rows_to_by_targets_7(id, middle_id, day) as materialized
(select t225.id, t225.id, t225.date_earliest
  from (select t225.*
    from (select t224.* from statement t224 where t224.id = any(array
        (select t226.id from statement t226 where t226.speaker_id = any(array
            (select id from linked_to_to2)) union select t226.id from statement t226 where t226.principal_id = any(array
            (select id from linked_to_to2)) union select t226.id from statement t226 where t226.office_id = any(array
            (select id from linked_to_to2)))) order by t224.date_earliest desc, t224.id desc limit 100000) t225 where (t225.speaker_id =
      (select $41) or
      (select min(coalesce(t227.tenure_id, ''))
        from (select t225.principal_id as actor_id, null as tenure_id where t225.principal_id is not null union all select t228.body_id as actor_id, null as
            tenure_id from office t228 where t225.office_id = t228.id and t225.principal_id is null union all select t229.body_id as actor_id, t230.id as
            tenure_id from tenure t230 cross join office t229 where t230.person_id = t225.speaker_id and t229.id = t230.office_id and t225.principal_id is null
            and t225.office_id is null and t230.since_earliest <= t225.date_latest and t230.until_latest >= t225.date_earliest and t230.rank <> 'deprecated'
            union all select t225.speaker_id as actor_id, null as tenure_id where t225.principal_id is null and t225.office_id is null and not exists
          (select 1 from tenure t231 where t231.person_id = t225.speaker_id and t231.since_earliest <= t225.date_latest and t231.until_latest >=
              t225.date_earliest and t231.rank <> 'deprecated')) t227 where t227.actor_id in
        (select id from parts_of_to1) and (t227.actor_id =
          (select $42) or exists (with recursive t232(id) as
            (select t227.actor_id union select t235.id from t232 join relation t233 on t233.subject_id = t232.id and t233.kind = 'part_of' join actor t234 on
                t234.id = t232.id and t234.kind <> 'state' join actor t235 on t235.id = t233.object_id where t233.since_earliest <= t225.date_latest and
                t233.until_latest >= t225.date_earliest and t233.rank <> 'deprecated') select 1 from t232 where t232.id =
            (select $43)))) is not null) limit 400) t225), others_to_by_targets_8(id, whom_id, middle_id) as materialized
(select t238.id, t238.record_id, t238.statement_id from target t238 where t238.statement_id = any(array
    (select middle_id from rows_to_by_targets_7)) and t238.rank <> 'deprecated' and not (t238.record_id =
    (select $44) or
    (select
      (select min(coalesce(t240.tenure_id, ''))
        from (select t242.body_id as actor_id, t243.id as tenure_id from tenure t243 cross join office t242 where t243.person_id = t238.record_id and t242.id =
            t243.office_id and t243.since_earliest <= t239.date_latest and t243.until_latest >= t239.date_earliest and t243.rank <> 'deprecated' union all
            select t238.record_id as actor_id, null as tenure_id where not exists
          (select 1 from tenure t244 where t244.person_id = t238.record_id and t244.since_earliest <= t239.date_latest and t244.until_latest >=
              t239.date_earliest and t244.rank <> 'deprecated')) t240 where t240.actor_id in
        (select id from parts_of_to1) and (t240.actor_id =
          (select $45) or exists (with recursive t245(id) as
            (select t240.actor_id union select t248.id from t245 join relation t246 on t246.subject_id = t245.id and t246.kind = 'part_of' join actor t247 on
                t247.id = t245.id and t247.kind <> 'state' join actor t248 on t248.id = t246.object_id where t246.since_earliest <= t239.date_latest and
                t246.until_latest >= t239.date_earliest and t246.rank <> 'deprecated') select 1 from t245 where t245.id =
            (select $46)))) from statement t239 where t239.id = t238.statement_id) is not null)), near_ties9(side, from_id, to_id, kind, via_id, one_id, two_id,
                day) as materialized
(select 'from', t.*
  from (select *
    from (with own(from_id, to_id, kind, via_id, one_id, two_id, day) as
      (select
        (select $21), t93.part_of_id, 'part_of', t93.id, t93.id, null, t93.start_earliest
        from (select t93.* from meeting t93 where t93.id >=
          (select $21) and t93.id <=
          (select $21) and t93.part_of_id is not null order by t93.id desc, t93.id desc limit 400) t93 where t93.part_of_id <>
        (select $21) union select
        (select $21), t94.id, 'part_of', t94.id, t94.id, null, t94.start_earliest
        from (select t94.* from meeting t94 where t94.part_of_id >=
          (select $21) and t94.part_of_id <=
          (select $21) order by t94.part_of_id desc, t94.id desc limit 400) t94 where t94.id <>
        (select $21) union select
        (select $21), t95.actor_id, 'meeting',
        (select $21), t95.id, null, t95.meeting_start_earliest
        from (select t95.* from participation t95 where t95.meeting_id >=
          (select $21) and t95.meeting_id <=
          (select $21) and t95.attendance not in ('declined', 'absent') and t95.rank <> 'deprecated' order by t95.meeting_id desc, t95.id desc limit 400) t95
              where t95.actor_id <>
        (select $21)) select from_id, to_id, kind, via_id, min(one_id), null, max(day) from own group by from_id, to_id, kind, via_id) own union all select
    (select $21), t98.earlier_id, 'statement', t96.statement_id, min(t96.id), min(t98.id), max(t96.statement_date_earliest)
    from (select t96.* from target t96 where t96.record_id >=
      (select $21) and t96.record_id <=
      (select $21) and t96.rank <> 'deprecated' order by t96.record_id desc, t96.statement_date_earliest desc, t96.id desc limit 400) t96 cross join reference
          t98 where t98.earlier_id <>
    (select $21) and t98.statement_id = t96.statement_id and t98.rank <> 'deprecated' group by t98.earlier_id, t96.statement_id union all select
    (select $21), t101.speaker_id, 'statement', t100.statement_id, min(t100.id), min(t101.id), max(t100.statement_date_earliest)
    from (select t100.* from target t100 where t100.record_id >=
      (select $21) and t100.record_id <=
      (select $21) and t100.rank <> 'deprecated' order by t100.record_id desc, t100.statement_date_earliest desc, t100.id desc limit 400) t100 cross join
          statement t101 where t101.speaker_id <>
    (select $21) and t101.id = t100.statement_id group by t101.speaker_id, t100.statement_id) t union all select 'to', t.*
  from (select
    (select $22), t103.alliance_id, 'membership', t103.id, t103.id, null, t103.since_earliest
    from (select t103.* from membership t103 where t103.actor_id >=
      (select $22) and t103.actor_id <=
      (select $22) and t103.rank <> 'deprecated' order by t103.actor_id desc, t103.id desc limit 400) t103 where t103.alliance_id <>
    (select $22) union select
    (select $22), t104.alliance_id, 'obligation', t104.id, t104.id, null, t104.since_earliest
    from (select t104.* from obligation t104 where t104.obligor_id >=
      (select $22) and t104.obligor_id <=
      (select $22) and t104.rank <> 'deprecated' order by t104.obligor_id desc, t104.id desc limit 400) t104 where t104.alliance_id <>
    (select $22) union select
    (select $22), t105.beneficiary_id, 'obligation', t105.id, t105.id, null, t105.since_earliest
    from (select t105.* from obligation t105 where t105.obligor_id >=
      (select $22) and t105.obligor_id <=
      (select $22) and t105.beneficiary_id is not null and t105.rank <> 'deprecated' order by t105.obligor_id desc, t105.id desc limit 400) t105 where
          t105.beneficiary_id <>
    (select $22) union select
    (select $22), t106.alliance_id, 'obligation', t106.id, t106.id, null, t106.since_earliest
    from (select t106.* from obligation t106 where t106.beneficiary_id >=
      (select $22) and t106.beneficiary_id <=
      (select $22) and t106.rank <> 'deprecated' order by t106.beneficiary_id desc, t106.id desc limit 400) t106 where t106.alliance_id <>
    (select $22) union select
    (select $22), t107.obligor_id, 'obligation', t107.id, t107.id, null, t107.since_earliest
    from (select t107.* from obligation t107 where t107.beneficiary_id >=
      (select $22) and t107.beneficiary_id <=
      (select $22) and t107.obligor_id is not null and t107.rank <> 'deprecated' order by t107.beneficiary_id desc, t107.id desc limit 400) t107 where
          t107.obligor_id <>
    (select $22) union select
    (select $22), t108.object_id, 'relation', t108.id, t108.id, null, t108.since_earliest
    from (select t108.* from relation t108 where t108.subject_id >=
      (select $22) and t108.subject_id <=
      (select $22) and t108.rank <> 'deprecated' order by t108.subject_id desc, t108.id desc limit 400) t108 where t108.object_id <>
    (select $22) union select
    (select $22), t109.subject_id, 'relation', t109.id, t109.id, null, t109.since_earliest
    from (select t109.* from relation t109 where t109.object_id >=
      (select $22) and t109.object_id <=
      (select $22) and t109.rank <> 'deprecated' order by t109.object_id desc, t109.id desc limit 400) t109 where t109.subject_id <>
    (select $22) union select
    (select $22), t110.office_id, 'tenure', t110.id, t110.id, null, t110.since_earliest
    from (select t110.* from tenure t110 where t110.person_id >=
      (select $22) and t110.person_id <=
      (select $22) and t110.rank <> 'deprecated' order by t110.person_id desc, t110.id desc limit 400) t110 where t110.office_id <>
    (select $22) union select
    (select $22), t111.id, 'office', t111.id, t111.id, null, '0000-00-00'
    from (select t111.* from office t111 where t111.body_id >=
      (select $22) and t111.body_id <=
      (select $22) order by t111.body_id desc, t111.id desc limit 400) t111 where t111.id <>
    (select $22) union select
    (select $22), t112.id, 'embodiment', t112.id, t112.id, null, t112.formed_earliest
    from (select t112.* from alliance t112 where t112.organisation_id >=
      (select $22) and t112.organisation_id <=
      (select $22) order by t112.organisation_id desc, t112.id desc limit 400) t112 where t112.id <>
    (select $22) union select
    (select $22), t113.id, 'part_of', t113.id, t113.id, null, '0000-00-00'
    from (select t113.* from place t113 where t113.country_id >=
      (select $22) and t113.country_id <=
      (select $22) order by t113.country_id desc, t113.id desc limit 400) t113 where t113.id <>
    (select $22) union all select
    (select $22), t129.whom_id, 'meeting', t129.middle_id, min(t128.id), min(t129.id), max(t128.day) from rows_to_by_participations_3 t128 join
    (select id, whom_id, middle_id from others_to_by_participations_4 union select t142.id, t141.actor_id, t142.middle_id
      from (with recursive t143(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
        (select t146.id, t146.represents_id, 'principal', null, null, t146.represents_id, (true) from others_to_by_participations_4 t145 cross join
            participation t146 cross join meeting t147 where t146.id = t145.id and t147.id = t146.meeting_id and t146.represents_id is not null union all select
            t146.id, t148.body_id, 'office', t148.id, null, t148.body_id, (true) from others_to_by_participations_4 t145 cross join participation t146 cross
            join meeting t147 cross join office t148 where t146.id = t145.id and t147.id = t146.meeting_id and t146.office_id = t148.id and t146.represents_id
            is null union all select t146.id, t149.body_id, 'tenure', t149.id, t150.id, t149.body_id, (t150.since_latest <= t147.start_earliest and
            t150.until_earliest >= case when t147."end" is null then t147.start_latest else t147.end_latest end and strpos(coalesce(t150.since, ''), '?') = 0
            and strpos(coalesce(t150.since, ''), '%') = 0 and strpos(coalesce(t150.until, ''), '?') = 0 and strpos(coalesce(t150.until, ''), '%') = 0 and
            strpos(coalesce(t147.start, ''), '?') = 0 and strpos(coalesce(t147.start, ''), '%') = 0 and strpos(coalesce(t147."end", ''), '?') = 0 and
            strpos(coalesce(t147."end", ''), '%') = 0) from others_to_by_participations_4 t145 cross join participation t146 cross join meeting t147 cross join
            tenure t150 cross join office t149 where t146.id = t145.id and t147.id = t146.meeting_id and t150.person_id = t146.actor_id and t149.id =
            t150.office_id and t146.represents_id is null and t146.office_id is null and t150.since_earliest <= case when t147."end" is null then
            t147.start_latest else t147.end_latest end and t150.until_latest >= t147.start_earliest and t150.rank <> 'deprecated' union all select t146.id,
            t146.actor_id, 'speaker', null, null, t146.actor_id, (true) from others_to_by_participations_4 t145 cross join participation t146 cross join meeting
            t147 where t146.id = t145.id and t147.id = t146.meeting_id and t146.represents_id is null and t146.office_id is null and not exists
          (select 1 from tenure t151 where t151.person_id = t146.actor_id and t151.since_earliest <= case when t147."end" is null then t147.start_latest else
              t147.end_latest end and t151.until_latest >= t147.start_earliest and t151.rank <> 'deprecated') union select t143.act_id, t155.id, t143.basis,
              t143.office_id, t143.tenure_id, t143.start_id, (t143.certain and t153.since_latest <= t152.start_earliest and t153.until_earliest >= case when
              t152."end" is null then t152.start_latest else t152.end_latest end and strpos(coalesce(t153.since, ''), '?') = 0 and strpos(coalesce(t153.since,
              ''), '%') = 0 and strpos(coalesce(t153.until, ''), '?') = 0 and strpos(coalesce(t153.until, ''), '%') = 0 and strpos(coalesce(t152.start, ''), '?'
              ) = 0 and strpos(coalesce(t152.start, ''), '%') = 0 and strpos(coalesce(t152."end", ''), '?') = 0 and strpos(coalesce(t152."end", ''), '%') = 0)
              from t143 join participation t144 on t144.id = t143.act_id join meeting t152 on t152.id = t144.meeting_id join relation t153 on t153.subject_id =
              t143.actor_id and t153.kind = 'part_of' join actor t154 on t154.id = t143.actor_id and t154.kind <> 'state' join actor t155 on t155.id =
              t153.object_id where t155.id <> t143.start_id and t153.since_earliest <= case when t152."end" is null then t152.start_latest else t152.end_latest
              end and t153.until_latest >= t152.start_earliest and t153.rank <> 'deprecated') select t143.act_id, t143.actor_id, t143.basis, t143.office_id,
              t143.tenure_id, case when t143.start_id = t143.actor_id then null else t143.start_id end as part_id, max(case when t143.certain then 1 else 0 end)
              = 1 as certain from t143 group by t143.act_id, t143.actor_id, t143.basis, t143.office_id, t143.tenure_id, t143.start_id) t141 join
              others_to_by_participations_4 t142 on t142.id = t141.act_id) t129 on t129.middle_id = t128.middle_id group by t129.whom_id, t129.middle_id union
              all select
    (select $22), t170.earlier_id, 'statement', t157.statement_id, min(t157.id), min(t170.id), max(t157.statement_date_earliest)
    from (select t157.*
      from (select t156.* from target t156 where t156.id = any(array
          (select t158.id from target t158 where t158.record_id = any(array
              (select id from linked_to_to2)))) and t156.rank <> 'deprecated' order by t156.statement_date_earliest desc, t156.id desc limit 100000) t157 where
                  (t157.record_id =
        (select $29) or
        (select
          (select min(coalesce(t161.tenure_id, ''))
            from (select t163.body_id as actor_id, t164.id as tenure_id from tenure t164 cross join office t163 where t164.person_id = t157.record_id and
                t163.id = t164.office_id and t164.since_earliest <= t160.date_latest and t164.until_latest >= t160.date_earliest and t164.rank <> 'deprecated'
                union all select t157.record_id as actor_id, null as tenure_id where not exists
              (select 1 from tenure t165 where t165.person_id = t157.record_id and t165.since_earliest <= t160.date_latest and t165.until_latest >=
                  t160.date_earliest and t165.rank <> 'deprecated')) t161 where t161.actor_id in
            (select id from parts_of_to1) and (t161.actor_id =
              (select $30) or exists (with recursive t166(id) as
                (select t161.actor_id union select t169.id from t166 join relation t167 on t167.subject_id = t166.id and t167.kind = 'part_of' join actor t168
                    on t168.id = t166.id and t168.kind <> 'state' join actor t169 on t169.id = t167.object_id where t167.since_earliest <= t160.date_latest and
                    t167.until_latest >= t160.date_earliest and t167.rank <> 'deprecated') select 1 from t166 where t166.id =
                (select $31)))) from statement t160 where t160.id = t157.statement_id) is not null) limit 400) t157 cross join reference t170 where
                    t170.earlier_id <>
    (select $22) and t170.statement_id = t157.statement_id and t170.rank <> 'deprecated' group by t170.earlier_id, t157.statement_id union all select
    (select $22), t186.whom_id, 'statement', t186.middle_id, min(t185.id), min(t186.id), max(t185.day) from rows_to_by_statements_5 t185 join
    (select id, whom_id, middle_id from others_to_by_statements_6 union select t198.id, t197.actor_id, t198.middle_id
      from (with recursive t199(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
        (select t202.id, t202.principal_id, 'principal', null, null, t202.principal_id, (true) from others_to_by_statements_6 t201 cross join statement t202
            where t202.id = t201.id and t202.principal_id is not null union all select t202.id, t203.body_id, 'office', t203.id, null, t203.body_id, (true) from
            others_to_by_statements_6 t201 cross join statement t202 cross join office t203 where t202.id = t201.id and t202.office_id = t203.id and
            t202.principal_id is null union all select t202.id, t204.body_id, 'tenure', t204.id, t205.id, t204.body_id, (t205.since_latest <= t202.date_earliest
            and t205.until_earliest >= t202.date_latest and strpos(coalesce(t205.since, ''), '?') = 0 and strpos(coalesce(t205.since, ''), '%') = 0 and
            strpos(coalesce(t205.until, ''), '?') = 0 and strpos(coalesce(t205.until, ''), '%') = 0 and strpos(coalesce(t202.date, ''), '?') = 0 and
            strpos(coalesce(t202.date, ''), '%') = 0) from others_to_by_statements_6 t201 cross join statement t202 cross join tenure t205 cross join office
            t204 where t202.id = t201.id and t205.person_id = t202.speaker_id and t204.id = t205.office_id and t202.principal_id is null and t202.office_id is
            null and t205.since_earliest <= t202.date_latest and t205.until_latest >= t202.date_earliest and t205.rank <> 'deprecated' union all select t202.id,
            t202.speaker_id, 'speaker', null, null, t202.speaker_id, (true) from others_to_by_statements_6 t201 cross join statement t202 where t202.id =
            t201.id and t202.principal_id is null and t202.office_id is null and not exists
          (select 1 from tenure t206 where t206.person_id = t202.speaker_id and t206.since_earliest <= t202.date_latest and t206.until_latest >=
              t202.date_earliest and t206.rank <> 'deprecated') union select t199.act_id, t209.id, t199.basis, t199.office_id, t199.tenure_id, t199.start_id,
              (t199.certain and t207.since_latest <= t200.date_earliest and t207.until_earliest >= t200.date_latest and strpos(coalesce(t207.since, ''), '?') =
              0 and strpos(coalesce(t207.since, ''), '%') = 0 and strpos(coalesce(t207.until, ''), '?') = 0 and strpos(coalesce(t207.until, ''), '%') = 0 and
              strpos(coalesce(t200.date, ''), '?') = 0 and strpos(coalesce(t200.date, ''), '%') = 0) from t199 join statement t200 on t200.id = t199.act_id join
              relation t207 on t207.subject_id = t199.actor_id and t207.kind = 'part_of' join actor t208 on t208.id = t199.actor_id and t208.kind <> 'state'
              join actor t209 on t209.id = t207.object_id where t209.id <> t199.start_id and t207.since_earliest <= t200.date_latest and t207.until_latest >=
              t200.date_earliest and t207.rank <> 'deprecated') select t199.act_id, t199.actor_id, t199.basis, t199.office_id, t199.tenure_id, case when
              t199.start_id = t199.actor_id then null else t199.start_id end as part_id, max(case when t199.certain then 1 else 0 end) = 1 as certain from t199
              group by t199.act_id, t199.actor_id, t199.basis, t199.office_id, t199.tenure_id, t199.start_id) t197 join others_to_by_statements_6 t198 on
              t198.id = t197.act_id) t186 on t186.middle_id = t185.middle_id group by t186.whom_id, t186.middle_id union all select
    (select $22), t222.earlier_id, 'statement', t211.id, min(t211.id), min(t222.id), max(t211.date_earliest)
    from (select t211.*
      from (select t210.* from statement t210 where t210.id = any(array
          (select t212.id from statement t212 where t212.speaker_id = any(array
              (select id from linked_to_to2)) union select t212.id from statement t212 where t212.principal_id = any(array
              (select id from linked_to_to2)) union select t212.id from statement t212 where t212.office_id = any(array
              (select id from linked_to_to2)))) order by t210.date_earliest desc, t210.id desc limit 100000) t211 where (t211.speaker_id =
        (select $38) or
        (select min(coalesce(t213.tenure_id, ''))
          from (select t211.principal_id as actor_id, null as tenure_id where t211.principal_id is not null union all select t214.body_id as actor_id, null as
              tenure_id from office t214 where t211.office_id = t214.id and t211.principal_id is null union all select t215.body_id as actor_id, t216.id as
              tenure_id from tenure t216 cross join office t215 where t216.person_id = t211.speaker_id and t215.id = t216.office_id and t211.principal_id is
              null and t211.office_id is null and t216.since_earliest <= t211.date_latest and t216.until_latest >= t211.date_earliest and t216.rank <>
              'deprecated' union all select t211.speaker_id as actor_id, null as tenure_id where t211.principal_id is null and t211.office_id is null and not
              exists
            (select 1 from tenure t217 where t217.person_id = t211.speaker_id and t217.since_earliest <= t211.date_latest and t217.until_latest >=
                t211.date_earliest and t217.rank <> 'deprecated')) t213 where t213.actor_id in
          (select id from parts_of_to1) and (t213.actor_id =
            (select $39) or exists (with recursive t218(id) as
              (select t213.actor_id union select t221.id from t218 join relation t219 on t219.subject_id = t218.id and t219.kind = 'part_of' join actor t220 on
                  t220.id = t218.id and t220.kind <> 'state' join actor t221 on t221.id = t219.object_id where t219.since_earliest <= t211.date_latest and
                  t219.until_latest >= t211.date_earliest and t219.rank <> 'deprecated') select 1 from t218 where t218.id =
              (select $40)))) is not null) limit 400) t211 cross join reference t222 where t222.earlier_id <>
    (select $22) and t222.statement_id = t211.id and t222.rank <> 'deprecated' group by t222.earlier_id, t211.id union all select
    (select $22), t237.whom_id, 'statement', t237.middle_id, min(t236.id), min(t237.id), max(t236.day) from rows_to_by_targets_7 t236 join
    (select id, whom_id, middle_id from others_to_by_targets_8 union select t250.id, t249.actor_id, t250.middle_id
      from (with recursive t251(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
        (select t254.id, t257.body_id, 'tenure', t257.id, t258.id, t257.body_id, (t258.since_latest <= t255.date_earliest and t258.until_earliest >=
            t255.date_latest and strpos(coalesce(t258.since, ''), '?') = 0 and strpos(coalesce(t258.since, ''), '%') = 0 and strpos(coalesce(t258.until, ''),
            '?') = 0 and strpos(coalesce(t258.until, ''), '%') = 0 and strpos(coalesce(t255.date, ''), '?') = 0 and strpos(coalesce(t255.date, ''), '%') = 0)
            from others_to_by_targets_8 t253 cross join target t254 cross join statement t255 cross join tenure t258 cross join office t257 where t254.id =
            t253.id and t255.id = t254.statement_id and t258.person_id = t254.record_id and t257.id = t258.office_id and t258.since_earliest <= t255.date_latest
            and t258.until_latest >= t255.date_earliest and t258.rank <> 'deprecated' union all select t254.id, t254.record_id, 'speaker', null, null,
            t254.record_id, (true) from others_to_by_targets_8 t253 cross join target t254 cross join statement t255 where t254.id = t253.id and t255.id =
            t254.statement_id and not exists
          (select 1 from tenure t259 where t259.person_id = t254.record_id and t259.since_earliest <= t255.date_latest and t259.until_latest >=
              t255.date_earliest and t259.rank <> 'deprecated') union select t251.act_id, t263.id, t251.basis, t251.office_id, t251.tenure_id, t251.start_id,
              (t251.certain and t261.since_latest <= t260.date_earliest and t261.until_earliest >= t260.date_latest and strpos(coalesce(t261.since, ''), '?') =
              0 and strpos(coalesce(t261.since, ''), '%') = 0 and strpos(coalesce(t261.until, ''), '?') = 0 and strpos(coalesce(t261.until, ''), '%') = 0 and
              strpos(coalesce(t260.date, ''), '?') = 0 and strpos(coalesce(t260.date, ''), '%') = 0) from t251 join target t252 on t252.id = t251.act_id join
              statement t260 on t260.id = t252.statement_id join relation t261 on t261.subject_id = t251.actor_id and t261.kind = 'part_of' join actor t262 on
              t262.id = t251.actor_id and t262.kind <> 'state' join actor t263 on t263.id = t261.object_id where t263.id <> t251.start_id and
              t261.since_earliest <= t260.date_latest and t261.until_latest >= t260.date_earliest and t261.rank <> 'deprecated') select t251.act_id,
              t251.actor_id, t251.basis, t251.office_id, t251.tenure_id, case when t251.start_id = t251.actor_id then null else t251.start_id end as part_id,
              max(case when t251.certain then 1 else 0 end) = 1 as certain from t251 group by t251.act_id, t251.actor_id, t251.basis, t251.office_id,
              t251.tenure_id, t251.start_id) t249 join others_to_by_targets_8 t250 on t250.id = t249.act_id) t237 on t237.middle_id = t236.middle_id group by
              t237.whom_id, t237.middle_id) t), neighbours10(id, of_one, of_other) as materialized
(select to_id, max(case when side = 'from' then 1 else 0 end), max(case when side = 'to' then 1 else 0 end) from near_ties9 group by to_id), frontier11(side,
    id) as materialized
(select side, id
  from (select side, id, row_number() over (partition by side order by id) as n
    from (select id, of_one, of_other, max(case when id not in ($47, $48) then 0 else 1 end) over () + sum(of_one * of_other) over () as near from neighbours10)
        each cross join
    (select 'from' as side union all select 'to' as side) sides where case side when 'from' then of_one else of_other end = 1 and id not in ($47, $48) and near
        < 2) found where n <= 40 and $49 <> $50), near12(length, via_one, via_two, via_three) as materialized
(select 0, '', '', '' where not $55 <> $56 union all select distinct case when id not in ($51, $52) then 2 else 1 end, case when id not in ($51, $52) then id
    else '' end, '', '' from neighbours10 where $53 <> $54 and (not id not in ($51, $52) or of_one + of_other = 2) order by 1, 2 limit 2), far_ties13(side,
    from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select side, t297.from_id, t297.to_id, t297.kind, t297.via_id, t297.one_id, t297.two_id, t297.day from frontier11 cross join lateral
  (select frontier11.id, t298.actor_id, 'membership', t298.id, t298.id, null, t298.since_earliest
    from (select t298.* from membership t298 where t298.alliance_id >= frontier11.id and t298.alliance_id <= frontier11.id and t298.rank <> 'deprecated' order
        by t298.alliance_id desc, t298.id desc limit 40) t298 where t298.actor_id <> frontier11.id union select frontier11.id, t299.alliance_id, 'membership',
        t299.id, t299.id, null, t299.since_earliest
    from (select t299.* from membership t299 where t299.actor_id >= frontier11.id and t299.actor_id <= frontier11.id and t299.rank <> 'deprecated' order by
        t299.actor_id desc, t299.id desc limit 40) t299 where t299.alliance_id <> frontier11.id union select frontier11.id, t300.obligor_id, 'obligation',
        t300.id, t300.id, null, t300.since_earliest
    from (select t300.* from obligation t300 where t300.alliance_id >= frontier11.id and t300.alliance_id <= frontier11.id and t300.obligor_id is not null and
        t300.rank <> 'deprecated' order by t300.alliance_id desc, t300.id desc limit 40) t300 where t300.obligor_id <> frontier11.id union select frontier11.id,
        t301.beneficiary_id, 'obligation', t301.id, t301.id, null, t301.since_earliest
    from (select t301.* from obligation t301 where t301.alliance_id >= frontier11.id and t301.alliance_id <= frontier11.id and t301.beneficiary_id is not null
        and t301.rank <> 'deprecated' order by t301.alliance_id desc, t301.id desc limit 40) t301 where t301.beneficiary_id <> frontier11.id union select
        frontier11.id, t302.alliance_id, 'obligation', t302.id, t302.id, null, t302.since_earliest
    from (select t302.* from obligation t302 where t302.obligor_id >= frontier11.id and t302.obligor_id <= frontier11.id and t302.rank <> 'deprecated' order by
        t302.obligor_id desc, t302.id desc limit 40) t302 where t302.alliance_id <> frontier11.id union select frontier11.id, t303.beneficiary_id, 'obligation',
        t303.id, t303.id, null, t303.since_earliest
    from (select t303.* from obligation t303 where t303.obligor_id >= frontier11.id and t303.obligor_id <= frontier11.id and t303.beneficiary_id is not null and
        t303.rank <> 'deprecated' order by t303.obligor_id desc, t303.id desc limit 40) t303 where t303.beneficiary_id <> frontier11.id union select
        frontier11.id, t304.alliance_id, 'obligation', t304.id, t304.id, null, t304.since_earliest
    from (select t304.* from obligation t304 where t304.beneficiary_id >= frontier11.id and t304.beneficiary_id <= frontier11.id and t304.rank <> 'deprecated'
        order by t304.beneficiary_id desc, t304.id desc limit 40) t304 where t304.alliance_id <> frontier11.id union select frontier11.id, t305.obligor_id,
        'obligation', t305.id, t305.id, null, t305.since_earliest
    from (select t305.* from obligation t305 where t305.beneficiary_id >= frontier11.id and t305.beneficiary_id <= frontier11.id and t305.obligor_id is not null
        and t305.rank <> 'deprecated' order by t305.beneficiary_id desc, t305.id desc limit 40) t305 where t305.obligor_id <> frontier11.id union select
        frontier11.id, t306.object_id, 'relation', t306.id, t306.id, null, t306.since_earliest
    from (select t306.* from relation t306 where t306.subject_id >= frontier11.id and t306.subject_id <= frontier11.id and t306.rank <> 'deprecated' order by
        t306.subject_id desc, t306.id desc limit 40) t306 where t306.object_id <> frontier11.id union select frontier11.id, t307.subject_id, 'relation',
        t307.id, t307.id, null, t307.since_earliest
    from (select t307.* from relation t307 where t307.object_id >= frontier11.id and t307.object_id <= frontier11.id and t307.rank <> 'deprecated' order by
        t307.object_id desc, t307.id desc limit 40) t307 where t307.subject_id <> frontier11.id union select frontier11.id, t308.office_id, 'tenure', t308.id,
        t308.id, null, t308.since_earliest
    from (select t308.* from tenure t308 where t308.person_id >= frontier11.id and t308.person_id <= frontier11.id and t308.rank <> 'deprecated' order by
        t308.person_id desc, t308.id desc limit 40) t308 where t308.office_id <> frontier11.id union select frontier11.id, t309.person_id, 'tenure', t309.id,
        t309.id, null, t309.since_earliest
    from (select t309.* from tenure t309 where t309.office_id >= frontier11.id and t309.office_id <= frontier11.id and t309.rank <> 'deprecated' order by
        t309.office_id desc, t309.id desc limit 40) t309 where t309.person_id <> frontier11.id union select frontier11.id, t310.body_id, 'office', t310.id,
        t310.id, null, '0000-00-00'
    from (select t310.* from office t310 where t310.id >= frontier11.id and t310.id <= frontier11.id order by t310.id desc, t310.id desc limit 40) t310 where
        t310.body_id <> frontier11.id union select frontier11.id, t311.id, 'office', t311.id, t311.id, null, '0000-00-00'
    from (select t311.* from office t311 where t311.body_id >= frontier11.id and t311.body_id <= frontier11.id order by t311.body_id desc, t311.id desc limit
        40) t311 where t311.id <> frontier11.id union select frontier11.id, t312.organisation_id, 'embodiment', t312.id, t312.id, null, t312.formed_earliest
    from (select t312.* from alliance t312 where t312.id >= frontier11.id and t312.id <= frontier11.id and t312.organisation_id is not null order by t312.id
        desc, t312.id desc limit 40) t312 where t312.organisation_id <> frontier11.id union select frontier11.id, t313.id, 'embodiment', t313.id, t313.id, null,
        t313.formed_earliest
    from (select t313.* from alliance t313 where t313.organisation_id >= frontier11.id and t313.organisation_id <= frontier11.id order by t313.organisation_id
        desc, t313.id desc limit 40) t313 where t313.id <> frontier11.id union select frontier11.id, t314.part_of_id, 'part_of', t314.id, t314.id, null,
        t314.start_earliest
    from (select t314.* from meeting t314 where t314.id >= frontier11.id and t314.id <= frontier11.id and t314.part_of_id is not null order by t314.id desc,
        t314.id desc limit 40) t314 where t314.part_of_id <> frontier11.id union select frontier11.id, t315.id, 'part_of', t315.id, t315.id, null,
        t315.start_earliest
    from (select t315.* from meeting t315 where t315.part_of_id >= frontier11.id and t315.part_of_id <= frontier11.id order by t315.part_of_id desc, t315.id
        desc limit 40) t315 where t315.id <> frontier11.id union select frontier11.id, t316.country_id, 'part_of', t316.id, t316.id, null, '0000-00-00'
    from (select t316.* from place t316 where t316.id >= frontier11.id and t316.id <= frontier11.id and t316.country_id is not null order by t316.id desc,
        t316.id desc limit 40) t316 where t316.country_id <> frontier11.id union select frontier11.id, t317.id, 'part_of', t317.id, t317.id, null, '0000-00-00'
    from (select t317.* from place t317 where t317.country_id >= frontier11.id and t317.country_id <= frontier11.id order by t317.country_id desc, t317.id desc
        limit 40) t317 where t317.id <> frontier11.id union select frontier11.id, t318.broader_id, 'part_of', t318.id, t318.id, null, '0000-00-00'
    from (select t318.* from topic t318 where t318.id >= frontier11.id and t318.id <= frontier11.id and t318.broader_id is not null order by t318.id desc,
        t318.id desc limit 40) t318 where t318.broader_id <> frontier11.id union select frontier11.id, t319.id, 'part_of', t319.id, t319.id, null, '0000-00-00'
    from (select t319.* from topic t319 where t319.broader_id >= frontier11.id and t319.broader_id <= frontier11.id order by t319.broader_id desc, t319.id desc
        limit 40) t319 where t319.id <> frontier11.id union all select frontier11.id, t322.actor_id, 'meeting', t320.meeting_id, min(t320.id), min(t322.id),
        max(t320.meeting_start_earliest)
    from (select t320.* from participation t320 where t320.actor_id >= frontier11.id and t320.actor_id <= frontier11.id and t320.attendance not in ('declined',
        'absent') and t320.rank <> 'deprecated' and
      (select 1 from meeting t321 where t321.id = t320.meeting_id and t321.status not in ('cancelled')) is not null order by t320.actor_id desc,
          t320.meeting_start_earliest desc, t320.id desc limit 40) t320 cross join participation t322 where t322.actor_id <> frontier11.id and t322.meeting_id =
          t320.meeting_id and t322.attendance not in ('declined', 'absent') and t322.rank <> 'deprecated' group by t322.actor_id, t320.meeting_id union all
          select frontier11.id, t326.record_id, 'statement', t324.statement_id, min(t324.id), min(t326.id), max(t324.statement_date_earliest)
    from (select t324.* from reference t324 where t324.earlier_id >= frontier11.id and t324.earlier_id <= frontier11.id and t324.rank <> 'deprecated' order by
        t324.earlier_id desc, t324.statement_date_earliest desc, t324.id desc limit 40) t324 cross join target t326 where t326.record_id <> frontier11.id and
        t326.statement_id = t324.statement_id and t326.rank <> 'deprecated' group by t326.record_id, t324.statement_id union all select frontier11.id,
        t329.speaker_id, 'statement', t328.statement_id, min(t328.id), min(t329.id), max(t328.statement_date_earliest)
    from (select t328.* from reference t328 where t328.earlier_id >= frontier11.id and t328.earlier_id <= frontier11.id and t328.rank <> 'deprecated' order by
        t328.earlier_id desc, t328.statement_date_earliest desc, t328.id desc limit 40) t328 cross join statement t329 where t329.speaker_id <> frontier11.id
        and t329.id = t328.statement_id group by t329.speaker_id, t328.statement_id union all select frontier11.id, t333.earlier_id, 'statement',
        t331.statement_id, min(t331.id), min(t333.id), max(t331.statement_date_earliest)
    from (select t331.* from target t331 where t331.record_id >= frontier11.id and t331.record_id <= frontier11.id and t331.rank <> 'deprecated' order by
        t331.record_id desc, t331.statement_date_earliest desc, t331.id desc limit 40) t331 cross join reference t333 where t333.earlier_id <> frontier11.id and
        t333.statement_id = t331.statement_id and t333.rank <> 'deprecated' group by t333.earlier_id, t331.statement_id union all select frontier11.id,
        t336.speaker_id, 'statement', t335.statement_id, min(t335.id), min(t336.id), max(t335.statement_date_earliest)
    from (select t335.* from target t335 where t335.record_id >= frontier11.id and t335.record_id <= frontier11.id and t335.rank <> 'deprecated' order by
        t335.record_id desc, t335.statement_date_earliest desc, t335.id desc limit 40) t335 cross join statement t336 where t336.speaker_id <> frontier11.id and
        t336.id = t335.statement_id group by t336.speaker_id, t335.statement_id union all select frontier11.id, t339.earlier_id, 'statement', t338.id,
        min(t338.id), min(t339.id), max(t338.date_earliest)
    from (select t338.* from statement t338 where t338.speaker_id >= frontier11.id and t338.speaker_id <= frontier11.id order by t338.speaker_id desc,
        t338.date_earliest desc, t338.id desc limit 40) t338 cross join reference t339 where t339.earlier_id <> frontier11.id and t339.statement_id = t338.id
        and t339.rank <> 'deprecated' group by t339.earlier_id, t338.id union all select frontier11.id, t342.record_id, 'statement', t341.id, min(t341.id),
        min(t342.id), max(t341.date_earliest)
    from (select t341.* from statement t341 where t341.speaker_id >= frontier11.id and t341.speaker_id <= frontier11.id order by t341.speaker_id desc,
        t341.date_earliest desc, t341.id desc limit 40) t341 cross join target t342 where t342.record_id <> frontier11.id and t342.statement_id = t341.id and
        t342.rank <> 'deprecated' group by t342.record_id, t341.id) t297(from_id, to_id, kind, via_id, one_id, two_id, day)), steps14(side, from_id, to_id) as
        materialized
(select distinct side, from_id, to_id from far_ties13), shorter15(length, via_one, via_two, via_three) as materialized
(select length, via_one, via_two, via_three from near12 union select case when to_id = case side when 'from' then $60 else $59 end then 2 else 3 end, case when
    side = 'from' or to_id = case side when 'from' then $60 else $59 end then from_id else to_id end, case when to_id = case side when 'from' then $60 else $59
    end then '' else case when side = 'from' then to_id else from_id end end, '' from steps14
  left join neighbours10 on id = to_id where to_id = case side when 'from' then $60 else $59 end or (case side when 'from' then of_other else of_one end = 1 and
      to_id not in ($61, $62))), found16(length, via_one, via_two, via_three, number) as materialized
(select length, via_one, via_two, via_three, number
  from (select length, via_one, via_two, via_three, row_number() over (order by length, via_one, via_two, via_three) as number
    from (select length, via_one, via_two, via_three from shorter15 union all select *
      from (select distinct 4, ahead.from_id, ahead.to_id, back.from_id from steps14 ahead join steps14 back on back.to_id = ahead.to_id where ahead.side =
          'from' and back.side = 'to' and ahead.from_id <> back.from_id and ahead.to_id not in ($63, $64) and
        (select count(*) from shorter15) < 2 order by 2, 3, 4 limit 2) furthest) every) numbered where number <= 2), p17 as materialized
(select t344.*, row_number() over (order by t344.number) as _n
  from (select length, number from found16) t344), latest17(number, place, from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select number, place, from_id, to_id, kind, via_id, one_id, two_id, day
  from (select tied.*, row_number() over (partition by number, place order by day desc, via_id desc, kind, one_id, two_id) as best
    from (select distinct number, place, case turned when 0 then read.from_id else read.to_id end as from_id, case turned when 0 then read.to_id else
        read.from_id end as to_id, read.kind as kind, read.via_id as via_id, case turned when 0 then read.one_id else coalesce(read.two_id, read.one_id) end as
        one_id, case turned when 0 then read.two_id else case when read.two_id is not null then read.one_id end end as two_id, read.day as day
      from (select from_id, to_id, kind, via_id, one_id, two_id, day from near_ties9 union all select from_id, to_id, kind, via_id, one_id, two_id, day from
          far_ties13) read join
      (select number, place, turned, case turned when 0 then begin_id else end_id end as from_id, case turned when 0 then end_id else begin_id end as to_id
        from (select number, place, case place when 1 then $65 when 2 then via_one when 3 then via_two when 4 then via_three end as begin_id, case when place =
            length then $67 else case place when 1 then via_one when 2 then via_two when 3 then via_three when 4 then $66 end end as end_id from found16 join
          (select 1 as place union all select 2 as place union all select 3 as place union all select 4 as place) places on place <= length) legs cross join
        (select 0 as turned union all select 1) ways) legs on legs.from_id = read.from_id and legs.to_id = read.to_id) tied) ranked where best = 1),
            told_citation18(id, revision, label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix,
            suffix, field) as not materialized
(select t359.id, t359.revision, t359.label, t359.note, t359.record_id, t359.document_id, t359.support_type, t359.value, t359.start_offset, t359.end_offset,
    t359.span_sha256, t359.page, t359.phrase, t359.prefix, t359.suffix, t359.field from citation t359 where true), x20(id, json) as
(select t346._n, concat('[',
    (select string_agg(t365._told, ',')
      from (select row_number() over (order by t354.place) as _n, concat(((('{"from":{"id":"' || t355.id) || ('","record_kind":' || to_json(t355.record_kind) ||
          ',"label":')) || ((to_json(t355.label) || '},"to":{"id":"' || t356.id) || ('","record_kind":' || to_json(t356.record_kind) || ',"label":'))) ||
          (((to_json(t356.label) || '},"kind":"' || t354.kind) || ('","date":' || case when t354.date is null then 'null' else ('{"text":"' || t354.date ||
          '","earliest":') || (case t354.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t354.date_earliest || '"' end ||
          ',"latest":' || case t354.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t354.date_latest || '"' end || '}') end
          || ',"via":{"id":"')) || ((t357.id || '","record_kind":' || to_json(t357.record_kind)) || (',"label":' || to_json(t357.label) || '},"edges":['))),
          (select string_agg(t364._told, ',')
            from (select row_number() over (order by t361.place) as _n, ('{"record":{"id":"' || t362.id || '","record_kind":' || to_json(t362.record_kind)) ||
                ((',"label":' || to_json(t362.label)) || ('},"citation":' || case when t363.id is null then 'null' else (('{"id":"' || t363.id) || (
                '","start_offset":' || coalesce(t363.start_offset::text, 'null') || ',"end_offset":')) || ((coalesce(t363.end_offset::text, 'null') ||
                ',"page":' || coalesce(to_json(t363.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t363.phrase)::text, 'null') || '}')) end || '}'))
                as _told
              from (select 1 as place, t354.one_id as record_id,
                (select t358.id from told_citation18 t358 where t358.record_id = t354.one_id and t358.support_type = 'supports' order by t358.id limit 1) as
                    citation_id where t354.one_id is not null union all select 2 as place, t354.two_id as record_id,
                (select t360.id from told_citation18 t360 where t360.record_id = t354.two_id and t360.support_type = 'supports' order by t360.id limit 1) as
                    citation_id where t354.two_id is not null) t361
              left join record t362 on t362.id = t361.record_id
              left join citation t363 on t363.id = t361.citation_id order by _n limit 2) t364), ']}') as _told
        from (select latest17.from_id, latest17.to_id, latest17.kind, latest17.via_id, latest17.one_id, latest17.two_id, latest17.place, coalesce(t347.start,
            t348.date, t349.since, t350.since, t351.since, t352.since, t353.formed) as date, coalesce(t347.start_earliest, t348.date_earliest,
            t349.since_earliest, t350.since_earliest, t351.since_earliest, t352.since_earliest, t353.formed_earliest) as date_earliest,
            coalesce(t347.start_latest, t348.date_latest, t349.since_latest, t350.since_latest, t351.since_latest, t352.since_latest, t353.formed_latest) as
            date_latest from latest17
          left join meeting t347 on t347.id = latest17.via_id
          left join statement t348 on t348.id = latest17.via_id
          left join membership t349 on t349.id = latest17.via_id
          left join obligation t350 on t350.id = latest17.via_id
          left join relation t351 on t351.id = latest17.via_id
          left join tenure t352 on t352.id = latest17.via_id
          left join alliance t353 on t353.id = latest17.via_id where latest17.number = t346.number) t354
        left join record t355 on t355.id = t354.from_id
        left join record t356 on t356.id = t354.to_id
        left join record t357 on t357.id = t354.via_id order by _n limit 4) t365), ']') from p17 t346), x21(id, json) as
(select 1, concat('[',
    (select string_agg(t366._told, ',')
      from (select t345._n as _n, concat('{"length":' || t345.length || ',"hops":',
          (select x20.json from x20 where x20.id = t345._n), '}') as _told from p17 t345 order by _n limit 20) t366), ']')) select concat('{"data":', coalesce(
    (select concat('{"paths":',
        (select x21.json from x21), ',"is_complete":' || case when t1.is_complete then 'true' else 'false' end || '}')
      from (select not $57 <> $58 or (not (
            (select count(*)
              from (select t4.* from target t4 where t4.record_id >=
                (select $3) and t4.record_id <=
                (select $3) and t4.rank <> 'deprecated' order by t4.record_id desc, t4.statement_date_earliest desc, t4.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t6.* from target t6 where t6.record_id >=
                (select $3) and t6.record_id <=
                (select $3) and t6.rank <> 'deprecated' order by t6.record_id desc, t6.statement_date_earliest desc, t6.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t7.* from meeting t7 where t7.id >=
                (select $3) and t7.id <=
                (select $3) and t7.part_of_id is not null order by t7.id desc, t7.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t8.* from meeting t8 where t8.part_of_id >=
                (select $3) and t8.part_of_id <=
                (select $3) order by t8.part_of_id desc, t8.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t9.* from participation t9 where t9.meeting_id >=
                (select $3) and t9.meeting_id <=
                (select $3) and t9.attendance not in ('declined', 'absent') and t9.rank <> 'deprecated' order by t9.meeting_id desc, t9.id desc limit 401) r) >
                    400) and not (
            (select count(*)
              from (select t11.*
                from (select t10.* from participation t10 where t10.id = any(array
                    (select t19.id from participation t19 where t19.actor_id = any(array
                        (select id from linked_to_to2)) union select t19.id from participation t19 where t19.represents_id = any(array
                        (select id from linked_to_to2)) union select t19.id from participation t19 where t19.office_id = any(array
                        (select id from linked_to_to2)))) and t10.attendance not in ('declined', 'absent') and t10.rank <> 'deprecated' and
                  (select 1 from meeting t20 where t20.id = t10.meeting_id and t20.status not in ('cancelled')) is not null order by t10.meeting_start_earliest
                      desc, t10.id desc limit 100000) t11 where (t11.actor_id =
                  (select $6) or
                  (select
                    (select min(coalesce(t22.tenure_id, ''))
                      from (select t11.represents_id as actor_id, null as tenure_id where t11.represents_id is not null union all select t23.body_id as
                          actor_id, null as tenure_id from office t23 where t11.office_id = t23.id and t11.represents_id is null union all select t24.body_id as
                          actor_id, t25.id as tenure_id from tenure t25 cross join office t24 where t25.person_id = t11.actor_id and t24.id = t25.office_id and
                          t11.represents_id is null and t11.office_id is null and t25.since_earliest <= case when t21."end" is null then t21.start_latest else
                          t21.end_latest end and t25.until_latest >= t21.start_earliest and t25.rank <> 'deprecated' union all select t11.actor_id as actor_id,
                          null as tenure_id where t11.represents_id is null and t11.office_id is null and not exists
                        (select 1 from tenure t26 where t26.person_id = t11.actor_id and t26.since_earliest <= case when t21."end" is null then t21.start_latest
                            else t21.end_latest end and t26.until_latest >= t21.start_earliest and t26.rank <> 'deprecated')) t22 where t22.actor_id in
                      (select id from parts_of_to1) and (t22.actor_id =
                        (select $7) or exists (with recursive t27(id) as
                          (select t22.actor_id union select t30.id from t27 join relation t28 on t28.subject_id = t27.id and t28.kind = 'part_of' join actor t29
                              on t29.id = t27.id and t29.kind <> 'state' join actor t30 on t30.id = t28.object_id where t28.since_earliest <= case when
                              t21."end" is null then t21.start_latest else t21.end_latest end and t28.until_latest >= t21.start_earliest and t28.rank <>
                              'deprecated') select 1 from t27 where t27.id =
                          (select $8)))) from meeting t21 where t21.id = t11.meeting_id) is not null) limit 401) r) > 400 or
            (select count(*)
              from (select t32.*
                from (select t31.* from target t31 where t31.id = any(array
                    (select t33.id from target t33 where t33.record_id = any(array
                        (select id from linked_to_to2)))) and t31.rank <> 'deprecated' order by t31.statement_date_earliest desc, t31.id desc limit 100000) t32
                            where (t32.record_id =
                  (select $9) or
                  (select
                    (select min(coalesce(t36.tenure_id, ''))
                      from (select t38.body_id as actor_id, t39.id as tenure_id from tenure t39 cross join office t38 where t39.person_id = t32.record_id and
                          t38.id = t39.office_id and t39.since_earliest <= t35.date_latest and t39.until_latest >= t35.date_earliest and t39.rank <>
                          'deprecated' union all select t32.record_id as actor_id, null as tenure_id where not exists
                        (select 1 from tenure t40 where t40.person_id = t32.record_id and t40.since_earliest <= t35.date_latest and t40.until_latest >=
                            t35.date_earliest and t40.rank <> 'deprecated')) t36 where t36.actor_id in
                      (select id from parts_of_to1) and (t36.actor_id =
                        (select $10) or exists (with recursive t41(id) as
                          (select t36.actor_id union select t44.id from t41 join relation t42 on t42.subject_id = t41.id and t42.kind = 'part_of' join actor t43
                              on t43.id = t41.id and t43.kind <> 'state' join actor t44 on t44.id = t42.object_id where t42.since_earliest <= t35.date_latest
                              and t42.until_latest >= t35.date_earliest and t42.rank <> 'deprecated') select 1 from t41 where t41.id =
                          (select $11)))) from statement t35 where t35.id = t32.statement_id) is not null) limit 401) r) > 400 or
            (select count(*)
              from (select t46.*
                from (select t45.* from target t45 where t45.id = any(array
                    (select t47.id from target t47 where t47.record_id = any(array
                        (select id from linked_to_to2)))) and t45.rank <> 'deprecated' order by t45.statement_date_earliest desc, t45.id desc limit 100000) t46
                            where (t46.record_id =
                  (select $12) or
                  (select
                    (select min(coalesce(t49.tenure_id, ''))
                      from (select t51.body_id as actor_id, t52.id as tenure_id from tenure t52 cross join office t51 where t52.person_id = t46.record_id and
                          t51.id = t52.office_id and t52.since_earliest <= t48.date_latest and t52.until_latest >= t48.date_earliest and t52.rank <>
                          'deprecated' union all select t46.record_id as actor_id, null as tenure_id where not exists
                        (select 1 from tenure t53 where t53.person_id = t46.record_id and t53.since_earliest <= t48.date_latest and t53.until_latest >=
                            t48.date_earliest and t53.rank <> 'deprecated')) t49 where t49.actor_id in
                      (select id from parts_of_to1) and (t49.actor_id =
                        (select $13) or exists (with recursive t54(id) as
                          (select t49.actor_id union select t57.id from t54 join relation t55 on t55.subject_id = t54.id and t55.kind = 'part_of' join actor t56
                              on t56.id = t54.id and t56.kind <> 'state' join actor t57 on t57.id = t55.object_id where t55.since_earliest <= t48.date_latest
                              and t55.until_latest >= t48.date_earliest and t55.rank <> 'deprecated') select 1 from t54 where t54.id =
                          (select $14)))) from statement t48 where t48.id = t46.statement_id) is not null) limit 401) r) > 400 or
            (select count(*)
              from (select t59.*
                from (select t58.* from statement t58 where t58.id = any(array
                    (select t60.id from statement t60 where t60.speaker_id = any(array
                        (select id from linked_to_to2)) union select t60.id from statement t60 where t60.principal_id = any(array
                        (select id from linked_to_to2)) union select t60.id from statement t60 where t60.office_id = any(array
                        (select id from linked_to_to2)))) order by t58.date_earliest desc, t58.id desc limit 100000) t59 where (t59.speaker_id =
                  (select $15) or
                  (select min(coalesce(t61.tenure_id, ''))
                    from (select t59.principal_id as actor_id, null as tenure_id where t59.principal_id is not null union all select t62.body_id as actor_id,
                        null as tenure_id from office t62 where t59.office_id = t62.id and t59.principal_id is null union all select t63.body_id as actor_id,
                        t64.id as tenure_id from tenure t64 cross join office t63 where t64.person_id = t59.speaker_id and t63.id = t64.office_id and
                        t59.principal_id is null and t59.office_id is null and t64.since_earliest <= t59.date_latest and t64.until_latest >= t59.date_earliest
                        and t64.rank <> 'deprecated' union all select t59.speaker_id as actor_id, null as tenure_id where t59.principal_id is null and
                        t59.office_id is null and not exists
                      (select 1 from tenure t65 where t65.person_id = t59.speaker_id and t65.since_earliest <= t59.date_latest and t65.until_latest >=
                          t59.date_earliest and t65.rank <> 'deprecated')) t61 where t61.actor_id in
                    (select id from parts_of_to1) and (t61.actor_id =
                      (select $16) or exists (with recursive t66(id) as
                        (select t61.actor_id union select t69.id from t66 join relation t67 on t67.subject_id = t66.id and t67.kind = 'part_of' join actor t68
                            on t68.id = t66.id and t68.kind <> 'state' join actor t69 on t69.id = t67.object_id where t67.since_earliest <= t59.date_latest and
                            t67.until_latest >= t59.date_earliest and t67.rank <> 'deprecated') select 1 from t66 where t66.id =
                        (select $17)))) is not null) limit 401) r) > 400 or
            (select count(*)
              from (select t71.*
                from (select t70.* from statement t70 where t70.id = any(array
                    (select t72.id from statement t72 where t72.speaker_id = any(array
                        (select id from linked_to_to2)) union select t72.id from statement t72 where t72.principal_id = any(array
                        (select id from linked_to_to2)) union select t72.id from statement t72 where t72.office_id = any(array
                        (select id from linked_to_to2)))) order by t70.date_earliest desc, t70.id desc limit 100000) t71 where (t71.speaker_id =
                  (select $18) or
                  (select min(coalesce(t73.tenure_id, ''))
                    from (select t71.principal_id as actor_id, null as tenure_id where t71.principal_id is not null union all select t74.body_id as actor_id,
                        null as tenure_id from office t74 where t71.office_id = t74.id and t71.principal_id is null union all select t75.body_id as actor_id,
                        t76.id as tenure_id from tenure t76 cross join office t75 where t76.person_id = t71.speaker_id and t75.id = t76.office_id and
                        t71.principal_id is null and t71.office_id is null and t76.since_earliest <= t71.date_latest and t76.until_latest >= t71.date_earliest
                        and t76.rank <> 'deprecated' union all select t71.speaker_id as actor_id, null as tenure_id where t71.principal_id is null and
                        t71.office_id is null and not exists
                      (select 1 from tenure t77 where t77.person_id = t71.speaker_id and t77.since_earliest <= t71.date_latest and t77.until_latest >=
                          t71.date_earliest and t77.rank <> 'deprecated')) t73 where t73.actor_id in
                    (select id from parts_of_to1) and (t73.actor_id =
                      (select $19) or exists (with recursive t78(id) as
                        (select t73.actor_id union select t81.id from t78 join relation t79 on t79.subject_id = t78.id and t79.kind = 'part_of' join actor t80
                            on t80.id = t78.id and t80.kind <> 'state' join actor t81 on t81.id = t79.object_id where t79.since_earliest <= t71.date_latest and
                            t79.until_latest >= t71.date_earliest and t79.rank <> 'deprecated') select 1 from t78 where t78.id =
                        (select $20)))) is not null) limit 401) r) > 400 or
            (select count(*)
              from (select t82.* from membership t82 where t82.actor_id >=
                (select $4) and t82.actor_id <=
                (select $4) and t82.rank <> 'deprecated' order by t82.actor_id desc, t82.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t83.* from obligation t83 where t83.obligor_id >=
                (select $4) and t83.obligor_id <=
                (select $4) and t83.rank <> 'deprecated' order by t83.obligor_id desc, t83.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t84.* from obligation t84 where t84.obligor_id >=
                (select $4) and t84.obligor_id <=
                (select $4) and t84.beneficiary_id is not null and t84.rank <> 'deprecated' order by t84.obligor_id desc, t84.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t85.* from obligation t85 where t85.beneficiary_id >=
                (select $4) and t85.beneficiary_id <=
                (select $4) and t85.rank <> 'deprecated' order by t85.beneficiary_id desc, t85.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t86.* from obligation t86 where t86.beneficiary_id >=
                (select $4) and t86.beneficiary_id <=
                (select $4) and t86.obligor_id is not null and t86.rank <> 'deprecated' order by t86.beneficiary_id desc, t86.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t87.* from relation t87 where t87.subject_id >=
                (select $4) and t87.subject_id <=
                (select $4) and t87.rank <> 'deprecated' order by t87.subject_id desc, t87.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t88.* from relation t88 where t88.object_id >=
                (select $4) and t88.object_id <=
                (select $4) and t88.rank <> 'deprecated' order by t88.object_id desc, t88.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t89.* from tenure t89 where t89.person_id >=
                (select $4) and t89.person_id <=
                (select $4) and t89.rank <> 'deprecated' order by t89.person_id desc, t89.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t90.* from office t90 where t90.body_id >=
                (select $4) and t90.body_id <=
                (select $4) order by t90.body_id desc, t90.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t91.* from alliance t91 where t91.organisation_id >=
                (select $4) and t91.organisation_id <=
                (select $4) order by t91.organisation_id desc, t91.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t92.* from place t92 where t92.country_id >=
                (select $4) and t92.country_id <=
                (select $4) order by t92.country_id desc, t92.id desc limit 401) r) > 400) and (not
            (select count(*) from near12) < 2 or (
              (select coalesce(sum(of_one), 0) <= 40 and coalesce(sum(of_other), 0) <= 40 from neighbours10) and not exists
              (select 1 from frontier11 where
                (select count(*)
                  from (select t264.* from participation t264 where t264.actor_id >= frontier11.id and t264.actor_id <= frontier11.id and t264.attendance not in
                      ('declined', 'absent') and t264.rank <> 'deprecated' and
                    (select 1 from meeting t265 where t265.id = t264.meeting_id and t265.status not in ('cancelled')) is not null order by t264.actor_id desc,
                        t264.meeting_start_earliest desc, t264.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t266.* from reference t266 where t266.earlier_id >= frontier11.id and t266.earlier_id <= frontier11.id and t266.rank <>
                      'deprecated' order by t266.earlier_id desc, t266.statement_date_earliest desc, t266.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t268.* from reference t268 where t268.earlier_id >= frontier11.id and t268.earlier_id <= frontier11.id and t268.rank <>
                      'deprecated' order by t268.earlier_id desc, t268.statement_date_earliest desc, t268.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t269.* from target t269 where t269.record_id >= frontier11.id and t269.record_id <= frontier11.id and t269.rank <> 'deprecated'
                      order by t269.record_id desc, t269.statement_date_earliest desc, t269.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t271.* from target t271 where t271.record_id >= frontier11.id and t271.record_id <= frontier11.id and t271.rank <> 'deprecated'
                      order by t271.record_id desc, t271.statement_date_earliest desc, t271.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t272.* from statement t272 where t272.speaker_id >= frontier11.id and t272.speaker_id <= frontier11.id order by t272.speaker_id
                      desc, t272.date_earliest desc, t272.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t273.* from statement t273 where t273.speaker_id >= frontier11.id and t273.speaker_id <= frontier11.id order by t273.speaker_id
                      desc, t273.date_earliest desc, t273.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t274.* from membership t274 where t274.alliance_id >= frontier11.id and t274.alliance_id <= frontier11.id and t274.rank <>
                      'deprecated' order by t274.alliance_id desc, t274.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t275.* from membership t275 where t275.actor_id >= frontier11.id and t275.actor_id <= frontier11.id and t275.rank <> 'deprecated'
                      order by t275.actor_id desc, t275.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t276.* from obligation t276 where t276.alliance_id >= frontier11.id and t276.alliance_id <= frontier11.id and t276.obligor_id is
                      not null and t276.rank <> 'deprecated' order by t276.alliance_id desc, t276.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t277.* from obligation t277 where t277.alliance_id >= frontier11.id and t277.alliance_id <= frontier11.id and t277.beneficiary_id
                      is not null and t277.rank <> 'deprecated' order by t277.alliance_id desc, t277.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t278.* from obligation t278 where t278.obligor_id >= frontier11.id and t278.obligor_id <= frontier11.id and t278.rank <>
                      'deprecated' order by t278.obligor_id desc, t278.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t279.* from obligation t279 where t279.obligor_id >= frontier11.id and t279.obligor_id <= frontier11.id and t279.beneficiary_id
                      is not null and t279.rank <> 'deprecated' order by t279.obligor_id desc, t279.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t280.* from obligation t280 where t280.beneficiary_id >= frontier11.id and t280.beneficiary_id <= frontier11.id and t280.rank <>
                      'deprecated' order by t280.beneficiary_id desc, t280.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t281.* from obligation t281 where t281.beneficiary_id >= frontier11.id and t281.beneficiary_id <= frontier11.id and
                      t281.obligor_id is not null and t281.rank <> 'deprecated' order by t281.beneficiary_id desc, t281.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t282.* from relation t282 where t282.subject_id >= frontier11.id and t282.subject_id <= frontier11.id and t282.rank <>
                      'deprecated' order by t282.subject_id desc, t282.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t283.* from relation t283 where t283.object_id >= frontier11.id and t283.object_id <= frontier11.id and t283.rank <> 'deprecated'
                      order by t283.object_id desc, t283.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t284.* from tenure t284 where t284.person_id >= frontier11.id and t284.person_id <= frontier11.id and t284.rank <> 'deprecated'
                      order by t284.person_id desc, t284.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t285.* from tenure t285 where t285.office_id >= frontier11.id and t285.office_id <= frontier11.id and t285.rank <> 'deprecated'
                      order by t285.office_id desc, t285.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t286.* from office t286 where t286.id >= frontier11.id and t286.id <= frontier11.id order by t286.id desc, t286.id desc limit 41)
                      r) > 40 or
                (select count(*)
                  from (select t287.* from office t287 where t287.body_id >= frontier11.id and t287.body_id <= frontier11.id order by t287.body_id desc, t287.id
                      desc limit 41) r) > 40 or
                (select count(*)
                  from (select t288.* from alliance t288 where t288.id >= frontier11.id and t288.id <= frontier11.id and t288.organisation_id is not null order
                      by t288.id desc, t288.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t289.* from alliance t289 where t289.organisation_id >= frontier11.id and t289.organisation_id <= frontier11.id order by
                      t289.organisation_id desc, t289.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t290.* from meeting t290 where t290.id >= frontier11.id and t290.id <= frontier11.id and t290.part_of_id is not null order by
                      t290.id desc, t290.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t291.* from meeting t291 where t291.part_of_id >= frontier11.id and t291.part_of_id <= frontier11.id order by t291.part_of_id
                      desc, t291.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t292.* from place t292 where t292.id >= frontier11.id and t292.id <= frontier11.id and t292.country_id is not null order by
                      t292.id desc, t292.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t293.* from place t293 where t293.country_id >= frontier11.id and t293.country_id <= frontier11.id order by t293.country_id desc,
                      t293.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t294.* from topic t294 where t294.id >= frontier11.id and t294.id <= frontier11.id and t294.broader_id is not null order by
                      t294.id desc, t294.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t295.* from topic t295 where t295.broader_id >= frontier11.id and t295.broader_id <= frontier11.id order by t295.broader_id desc,
                      t295.id desc limit 41) r) > 40)))) as is_complete where exists
        (select 1 from record t2 where t2.id = $1 and t2.retired is null) and exists
        (select 1 from record t3 where t3.id = $2 and t3.retired is null)) t1), 'null'), ',"revision":',
  (select value from counter where name = 'revision'), '}')

with parts_of_to1(id) as materialized (with recursive t15(id) as
  (select t16.id from actor t16 where t16.id =
    (select $5) union select t17.subject_id from t15 join relation t17 on t17.object_id = t15.id and t17.kind = 'part_of') select id from t15 limit 2000),
        linked_to_to2(id) as materialized
(select distinct case n when 1 then t12.id when 2 then t13.id else t14.person_id end from parts_of_to1 t12
  left join office t13 on t13.body_id = t12.id
  left join tenure t14 on t14.office_id = t13.id cross join
  (select 1 as n union all select 2 union all select 3) t18 where case n when 1 then t12.id when 2 then t13.id else t14.person_id end is not null),
      rows_to_by_participations_3(id, middle_id, day) as materialized
(select t115.id, t115.meeting_id, t115.meeting_start_earliest
  from (select t115.*
    from (select t114.* from participation t114 where t114.id = any(array
        (select t116.id from participation t116 where t116.actor_id = any(array
            (select id from linked_to_to2)) union select t116.id from participation t116 where t116.represents_id = any(array
            (select id from linked_to_to2)) union select t116.id from participation t116 where t116.office_id = any(array
            (select id from linked_to_to2)))) and t114.attendance not in ('declined', 'absent') and t114.rank <> 'deprecated' and
      (select 1 from meeting t117 where t117.id = t114.meeting_id and t117.status not in ('cancelled')) is not null order by t114.meeting_start_earliest desc,
          t114.id desc limit 100000) t115 where (t115.actor_id =
      (select $23) or
      (select
        (select min(coalesce(t119.tenure_id, ''))
          from (select t115.represents_id as actor_id, null as tenure_id where t115.represents_id is not null union all select t120.body_id as actor_id, null as
              tenure_id from office t120 where t115.office_id = t120.id and t115.represents_id is null union all select t121.body_id as actor_id, t122.id as
              tenure_id from tenure t122 cross join office t121 where t122.person_id = t115.actor_id and t121.id = t122.office_id and t115.represents_id is null
              and t115.office_id is null and t122.since_earliest <= case when t118."end" is null then t118.start_latest else t118.end_latest end and
              t122.until_latest >= t118.start_earliest and t122.rank <> 'deprecated' union all select t115.actor_id as actor_id, null as tenure_id where
              t115.represents_id is null and t115.office_id is null and not exists
            (select 1 from tenure t123 where t123.person_id = t115.actor_id and t123.since_earliest <= case when t118."end" is null then t118.start_latest else
                t118.end_latest end and t123.until_latest >= t118.start_earliest and t123.rank <> 'deprecated')) t119 where t119.actor_id in
          (select id from parts_of_to1) and (t119.actor_id =
            (select $24) or exists (with recursive t124(id) as
              (select t119.actor_id union select t127.id from t124 join relation t125 on t125.subject_id = t124.id and t125.kind = 'part_of' join actor t126 on
                  t126.id = t124.id and t126.kind <> 'state' join actor t127 on t127.id = t125.object_id where t125.since_earliest <= case when t118."end" is
                  null then t118.start_latest else t118.end_latest end and t125.until_latest >= t118.start_earliest and t125.rank <> 'deprecated') select 1 from
                  t124 where t124.id =
              (select $25)))) from meeting t118 where t118.id = t115.meeting_id) is not null) limit 400) t115), others_to_by_participations_4(id, whom_id,
                  middle_id) as materialized
(select t130.id, t130.actor_id, t130.meeting_id from participation t130 where t130.meeting_id = any(array
    (select middle_id from rows_to_by_participations_3)) and t130.attendance not in ('declined', 'absent') and t130.rank <> 'deprecated' and not (t130.actor_id
        =
    (select $26) or
    (select
      (select min(coalesce(t132.tenure_id, ''))
        from (select t130.represents_id as actor_id, null as tenure_id where t130.represents_id is not null union all select t133.body_id as actor_id, null as
            tenure_id from office t133 where t130.office_id = t133.id and t130.represents_id is null union all select t134.body_id as actor_id, t135.id as
            tenure_id from tenure t135 cross join office t134 where t135.person_id = t130.actor_id and t134.id = t135.office_id and t130.represents_id is null
            and t130.office_id is null and t135.since_earliest <= case when t131."end" is null then t131.start_latest else t131.end_latest end and
            t135.until_latest >= t131.start_earliest and t135.rank <> 'deprecated' union all select t130.actor_id as actor_id, null as tenure_id where
            t130.represents_id is null and t130.office_id is null and not exists
          (select 1 from tenure t136 where t136.person_id = t130.actor_id and t136.since_earliest <= case when t131."end" is null then t131.start_latest else
              t131.end_latest end and t136.until_latest >= t131.start_earliest and t136.rank <> 'deprecated')) t132 where t132.actor_id in
        (select id from parts_of_to1) and (t132.actor_id =
          (select $27) or exists (with recursive t137(id) as
            (select t132.actor_id union select t140.id from t137 join relation t138 on t138.subject_id = t137.id and t138.kind = 'part_of' join actor t139 on
                t139.id = t137.id and t139.kind <> 'state' join actor t140 on t140.id = t138.object_id where t138.since_earliest <= case when t131."end" is null
                then t131.start_latest else t131.end_latest end and t138.until_latest >= t131.start_earliest and t138.rank <> 'deprecated') select 1 from t137
                where t137.id =
            (select $28)))) from meeting t131 where t131.id = t130.meeting_id) is not null)), rows_to_by_statements_5(id, middle_id, day) as materialized
(select t173.id, t173.statement_id, t173.statement_date_earliest
  from (select t173.*
    from (select t172.* from target t172 where t172.id = any(array
        (select t174.id from target t174 where t174.record_id = any(array
            (select id from linked_to_to2)))) and t172.rank <> 'deprecated' order by t172.statement_date_earliest desc, t172.id desc limit 100000) t173 where
                (t173.record_id =
      (select $32) or
      (select
        (select min(coalesce(t176.tenure_id, ''))
          from (select t178.body_id as actor_id, t179.id as tenure_id from tenure t179 cross join office t178 where t179.person_id = t173.record_id and t178.id
              = t179.office_id and t179.since_earliest <= t175.date_latest and t179.until_latest >= t175.date_earliest and t179.rank <> 'deprecated' union all
              select t173.record_id as actor_id, null as tenure_id where not exists
            (select 1 from tenure t180 where t180.person_id = t173.record_id and t180.since_earliest <= t175.date_latest and t180.until_latest >=
                t175.date_earliest and t180.rank <> 'deprecated')) t176 where t176.actor_id in
          (select id from parts_of_to1) and (t176.actor_id =
            (select $33) or exists (with recursive t181(id) as
              (select t176.actor_id union select t184.id from t181 join relation t182 on t182.subject_id = t181.id and t182.kind = 'part_of' join actor t183 on
                  t183.id = t181.id and t183.kind <> 'state' join actor t184 on t184.id = t182.object_id where t182.since_earliest <= t175.date_latest and
                  t182.until_latest >= t175.date_earliest and t182.rank <> 'deprecated') select 1 from t181 where t181.id =
              (select $34)))) from statement t175 where t175.id = t173.statement_id) is not null) limit 400) t173), others_to_by_statements_6(id, whom_id,
                  middle_id) as materialized
(select t187.id, t187.speaker_id, t187.id from statement t187 where t187.id = any(array
    (select middle_id from rows_to_by_statements_5)) and not (t187.speaker_id =
    (select $35) or
    (select min(coalesce(t188.tenure_id, ''))
      from (select t187.principal_id as actor_id, null as tenure_id where t187.principal_id is not null union all select t189.body_id as actor_id, null as
          tenure_id from office t189 where t187.office_id = t189.id and t187.principal_id is null union all select t190.body_id as actor_id, t191.id as
          tenure_id from tenure t191 cross join office t190 where t191.person_id = t187.speaker_id and t190.id = t191.office_id and t187.principal_id is null
          and t187.office_id is null and t191.since_earliest <= t187.date_latest and t191.until_latest >= t187.date_earliest and t191.rank <> 'deprecated' union
          all select t187.speaker_id as actor_id, null as tenure_id where t187.principal_id is null and t187.office_id is null and not exists
        (select 1 from tenure t192 where t192.person_id = t187.speaker_id and t192.since_earliest <= t187.date_latest and t192.until_latest >=
            t187.date_earliest and t192.rank <> 'deprecated')) t188 where t188.actor_id in
      (select id from parts_of_to1) and (t188.actor_id =
        (select $36) or exists (with recursive t193(id) as
          (select t188.actor_id union select t196.id from t193 join relation t194 on t194.subject_id = t193.id and t194.kind = 'part_of' join actor t195 on
              t195.id = t193.id and t195.kind <> 'state' join actor t196 on t196.id = t194.object_id where t194.since_earliest <= t187.date_latest and
              t194.until_latest >= t187.date_earliest and t194.rank <> 'deprecated') select 1 from t193 where t193.id =
          (select $37)))) is not null)), rows_to_by_targets_7(id, middle_id, day) as materialized
(select t225.id, t225.id, t225.date_earliest
  from (select t225.*
    from (select t224.* from statement t224 where t224.id = any(array
        (select t226.id from statement t226 where t226.speaker_id = any(array
            (select id from linked_to_to2)) union select t226.id from statement t226 where t226.principal_id = any(array
            (select id from linked_to_to2)) union select t226.id from statement t226 where t226.office_id = any(array
            (select id from linked_to_to2)))) order by t224.date_earliest desc, t224.id desc limit 100000) t225 where (t225.speaker_id =
      (select $41) or
      (select min(coalesce(t227.tenure_id, ''))
        from (select t225.principal_id as actor_id, null as tenure_id where t225.principal_id is not null union all select t228.body_id as actor_id, null as
            tenure_id from office t228 where t225.office_id = t228.id and t225.principal_id is null union all select t229.body_id as actor_id, t230.id as
            tenure_id from tenure t230 cross join office t229 where t230.person_id = t225.speaker_id and t229.id = t230.office_id and t225.principal_id is null
            and t225.office_id is null and t230.since_earliest <= t225.date_latest and t230.until_latest >= t225.date_earliest and t230.rank <> 'deprecated'
            union all select t225.speaker_id as actor_id, null as tenure_id where t225.principal_id is null and t225.office_id is null and not exists
          (select 1 from tenure t231 where t231.person_id = t225.speaker_id and t231.since_earliest <= t225.date_latest and t231.until_latest >=
              t225.date_earliest and t231.rank <> 'deprecated')) t227 where t227.actor_id in
        (select id from parts_of_to1) and (t227.actor_id =
          (select $42) or exists (with recursive t232(id) as
            (select t227.actor_id union select t235.id from t232 join relation t233 on t233.subject_id = t232.id and t233.kind = 'part_of' join actor t234 on
                t234.id = t232.id and t234.kind <> 'state' join actor t235 on t235.id = t233.object_id where t233.since_earliest <= t225.date_latest and
                t233.until_latest >= t225.date_earliest and t233.rank <> 'deprecated') select 1 from t232 where t232.id =
            (select $43)))) is not null) limit 400) t225), others_to_by_targets_8(id, whom_id, middle_id) as materialized
(select t238.id, t238.record_id, t238.statement_id from target t238 where t238.statement_id = any(array
    (select middle_id from rows_to_by_targets_7)) and t238.rank <> 'deprecated' and not (t238.record_id =
    (select $44) or
    (select
      (select min(coalesce(t240.tenure_id, ''))
        from (select t242.body_id as actor_id, t243.id as tenure_id from tenure t243 cross join office t242 where t243.person_id = t238.record_id and t242.id =
            t243.office_id and t243.since_earliest <= t239.date_latest and t243.until_latest >= t239.date_earliest and t243.rank <> 'deprecated' union all
            select t238.record_id as actor_id, null as tenure_id where not exists
          (select 1 from tenure t244 where t244.person_id = t238.record_id and t244.since_earliest <= t239.date_latest and t244.until_latest >=
              t239.date_earliest and t244.rank <> 'deprecated')) t240 where t240.actor_id in
        (select id from parts_of_to1) and (t240.actor_id =
          (select $45) or exists (with recursive t245(id) as
            (select t240.actor_id union select t248.id from t245 join relation t246 on t246.subject_id = t245.id and t246.kind = 'part_of' join actor t247 on
                t247.id = t245.id and t247.kind <> 'state' join actor t248 on t248.id = t246.object_id where t246.since_earliest <= t239.date_latest and
                t246.until_latest >= t239.date_earliest and t246.rank <> 'deprecated') select 1 from t245 where t245.id =
            (select $46)))) from statement t239 where t239.id = t238.statement_id) is not null)), near_ties9(side, from_id, to_id, kind, via_id, one_id, two_id,
                day) as materialized
(select 'from', t.*
  from (select *
    from (with own(from_id, to_id, kind, via_id, one_id, two_id, day) as
      (select
        (select $21), t93.part_of_id, 'part_of', t93.id, t93.id, null, t93.start_earliest
        from (select t93.* from meeting t93 where t93.id >=
          (select $21) and t93.id <=
          (select $21) and t93.part_of_id is not null order by t93.id desc, t93.id desc limit 400) t93 where t93.part_of_id <>
        (select $21) union select
        (select $21), t94.id, 'part_of', t94.id, t94.id, null, t94.start_earliest
        from (select t94.* from meeting t94 where t94.part_of_id >=
          (select $21) and t94.part_of_id <=
          (select $21) order by t94.part_of_id desc, t94.id desc limit 400) t94 where t94.id <>
        (select $21) union select
        (select $21), t95.actor_id, 'meeting',
        (select $21), t95.id, null, t95.meeting_start_earliest
        from (select t95.* from participation t95 where t95.meeting_id >=
          (select $21) and t95.meeting_id <=
          (select $21) and t95.attendance not in ('declined', 'absent') and t95.rank <> 'deprecated' order by t95.meeting_id desc, t95.id desc limit 400) t95
              where t95.actor_id <>
        (select $21)) select from_id, to_id, kind, via_id, min(one_id), null, max(day) from own group by from_id, to_id, kind, via_id) own union all select
    (select $21), t98.earlier_id, 'statement', t96.statement_id, min(t96.id), min(t98.id), max(t96.statement_date_earliest)
    from (select t96.* from target t96 where t96.record_id >=
      (select $21) and t96.record_id <=
      (select $21) and t96.rank <> 'deprecated' order by t96.record_id desc, t96.statement_date_earliest desc, t96.id desc limit 400) t96 cross join reference
          t98 where t98.earlier_id <>
    (select $21) and t98.statement_id = t96.statement_id and t98.rank <> 'deprecated' group by t98.earlier_id, t96.statement_id union all select
    (select $21), t101.speaker_id, 'statement', t100.statement_id, min(t100.id), min(t101.id), max(t100.statement_date_earliest)
    from (select t100.* from target t100 where t100.record_id >=
      (select $21) and t100.record_id <=
      (select $21) and t100.rank <> 'deprecated' order by t100.record_id desc, t100.statement_date_earliest desc, t100.id desc limit 400) t100 cross join
          statement t101 where t101.speaker_id <>
    (select $21) and t101.id = t100.statement_id group by t101.speaker_id, t100.statement_id) t union all select 'to', t.*
  from (select
    (select $22), t103.alliance_id, 'membership', t103.id, t103.id, null, t103.since_earliest
    from (select t103.* from membership t103 where t103.actor_id >=
      (select $22) and t103.actor_id <=
      (select $22) and t103.rank <> 'deprecated' order by t103.actor_id desc, t103.id desc limit 400) t103 where t103.alliance_id <>
    (select $22) union select
    (select $22), t104.alliance_id, 'obligation', t104.id, t104.id, null, t104.since_earliest
    from (select t104.* from obligation t104 where t104.obligor_id >=
      (select $22) and t104.obligor_id <=
      (select $22) and t104.rank <> 'deprecated' order by t104.obligor_id desc, t104.id desc limit 400) t104 where t104.alliance_id <>
    (select $22) union select
    (select $22), t105.beneficiary_id, 'obligation', t105.id, t105.id, null, t105.since_earliest
    from (select t105.* from obligation t105 where t105.obligor_id >=
      (select $22) and t105.obligor_id <=
      (select $22) and t105.beneficiary_id is not null and t105.rank <> 'deprecated' order by t105.obligor_id desc, t105.id desc limit 400) t105 where
          t105.beneficiary_id <>
    (select $22) union select
    (select $22), t106.alliance_id, 'obligation', t106.id, t106.id, null, t106.since_earliest
    from (select t106.* from obligation t106 where t106.beneficiary_id >=
      (select $22) and t106.beneficiary_id <=
      (select $22) and t106.rank <> 'deprecated' order by t106.beneficiary_id desc, t106.id desc limit 400) t106 where t106.alliance_id <>
    (select $22) union select
    (select $22), t107.obligor_id, 'obligation', t107.id, t107.id, null, t107.since_earliest
    from (select t107.* from obligation t107 where t107.beneficiary_id >=
      (select $22) and t107.beneficiary_id <=
      (select $22) and t107.obligor_id is not null and t107.rank <> 'deprecated' order by t107.beneficiary_id desc, t107.id desc limit 400) t107 where
          t107.obligor_id <>
    (select $22) union select
    (select $22), t108.object_id, 'relation', t108.id, t108.id, null, t108.since_earliest
    from (select t108.* from relation t108 where t108.subject_id >=
      (select $22) and t108.subject_id <=
      (select $22) and t108.rank <> 'deprecated' order by t108.subject_id desc, t108.id desc limit 400) t108 where t108.object_id <>
    (select $22) union select
    (select $22), t109.subject_id, 'relation', t109.id, t109.id, null, t109.since_earliest
    from (select t109.* from relation t109 where t109.object_id >=
      (select $22) and t109.object_id <=
      (select $22) and t109.rank <> 'deprecated' order by t109.object_id desc, t109.id desc limit 400) t109 where t109.subject_id <>
    (select $22) union select
    (select $22), t110.office_id, 'tenure', t110.id, t110.id, null, t110.since_earliest
    from (select t110.* from tenure t110 where t110.person_id >=
      (select $22) and t110.person_id <=
      (select $22) and t110.rank <> 'deprecated' order by t110.person_id desc, t110.id desc limit 400) t110 where t110.office_id <>
    (select $22) union select
    (select $22), t111.id, 'office', t111.id, t111.id, null, '0000-00-00'
    from (select t111.* from office t111 where t111.body_id >=
      (select $22) and t111.body_id <=
      (select $22) order by t111.body_id desc, t111.id desc limit 400) t111 where t111.id <>
    (select $22) union select
    (select $22), t112.id, 'embodiment', t112.id, t112.id, null, t112.formed_earliest
    from (select t112.* from alliance t112 where t112.organisation_id >=
      (select $22) and t112.organisation_id <=
      (select $22) order by t112.organisation_id desc, t112.id desc limit 400) t112 where t112.id <>
    (select $22) union select
    (select $22), t113.id, 'part_of', t113.id, t113.id, null, '0000-00-00'
    from (select t113.* from place t113 where t113.country_id >=
      (select $22) and t113.country_id <=
      (select $22) order by t113.country_id desc, t113.id desc limit 400) t113 where t113.id <>
    (select $22) union all select
    (select $22), t129.whom_id, 'meeting', t129.middle_id, min(t128.id), min(t129.id), max(t128.day) from rows_to_by_participations_3 t128 join
    (select id, whom_id, middle_id from others_to_by_participations_4 union select t142.id, t141.actor_id, t142.middle_id
      from (with recursive t143(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
        (select t146.id, t146.represents_id, 'principal', null, null, t146.represents_id, (true) from others_to_by_participations_4 t145 cross join
            participation t146 cross join meeting t147 where t146.id = t145.id and t147.id = t146.meeting_id and t146.represents_id is not null union all select
            t146.id, t148.body_id, 'office', t148.id, null, t148.body_id, (true) from others_to_by_participations_4 t145 cross join participation t146 cross
            join meeting t147 cross join office t148 where t146.id = t145.id and t147.id = t146.meeting_id and t146.office_id = t148.id and t146.represents_id
            is null union all select t146.id, t149.body_id, 'tenure', t149.id, t150.id, t149.body_id, (t150.since_latest <= t147.start_earliest and
            t150.until_earliest >= case when t147."end" is null then t147.start_latest else t147.end_latest end and strpos(coalesce(t150.since, ''), '?') = 0
            and strpos(coalesce(t150.since, ''), '%') = 0 and strpos(coalesce(t150.until, ''), '?') = 0 and strpos(coalesce(t150.until, ''), '%') = 0 and
            strpos(coalesce(t147.start, ''), '?') = 0 and strpos(coalesce(t147.start, ''), '%') = 0 and strpos(coalesce(t147."end", ''), '?') = 0 and
            strpos(coalesce(t147."end", ''), '%') = 0) from others_to_by_participations_4 t145 cross join participation t146 cross join meeting t147 cross join
            tenure t150 cross join office t149 where t146.id = t145.id and t147.id = t146.meeting_id and t150.person_id = t146.actor_id and t149.id =
            t150.office_id and t146.represents_id is null and t146.office_id is null and t150.since_earliest <= case when t147."end" is null then
            t147.start_latest else t147.end_latest end and t150.until_latest >= t147.start_earliest and t150.rank <> 'deprecated' union all select t146.id,
            t146.actor_id, 'speaker', null, null, t146.actor_id, (true) from others_to_by_participations_4 t145 cross join participation t146 cross join meeting
            t147 where t146.id = t145.id and t147.id = t146.meeting_id and t146.represents_id is null and t146.office_id is null and not exists
          (select 1 from tenure t151 where t151.person_id = t146.actor_id and t151.since_earliest <= case when t147."end" is null then t147.start_latest else
              t147.end_latest end and t151.until_latest >= t147.start_earliest and t151.rank <> 'deprecated') union select t143.act_id, t155.id, t143.basis,
              t143.office_id, t143.tenure_id, t143.start_id, (t143.certain and t153.since_latest <= t152.start_earliest and t153.until_earliest >= case when
              t152."end" is null then t152.start_latest else t152.end_latest end and strpos(coalesce(t153.since, ''), '?') = 0 and strpos(coalesce(t153.since,
              ''), '%') = 0 and strpos(coalesce(t153.until, ''), '?') = 0 and strpos(coalesce(t153.until, ''), '%') = 0 and strpos(coalesce(t152.start, ''), '?'
              ) = 0 and strpos(coalesce(t152.start, ''), '%') = 0 and strpos(coalesce(t152."end", ''), '?') = 0 and strpos(coalesce(t152."end", ''), '%') = 0)
              from t143 join participation t144 on t144.id = t143.act_id join meeting t152 on t152.id = t144.meeting_id join relation t153 on t153.subject_id =
              t143.actor_id and t153.kind = 'part_of' join actor t154 on t154.id = t143.actor_id and t154.kind <> 'state' join actor t155 on t155.id =
              t153.object_id where t155.id <> t143.start_id and t153.since_earliest <= case when t152."end" is null then t152.start_latest else t152.end_latest
              end and t153.until_latest >= t152.start_earliest and t153.rank <> 'deprecated') select t143.act_id, t143.actor_id, t143.basis, t143.office_id,
              t143.tenure_id, case when t143.start_id = t143.actor_id then null else t143.start_id end as part_id, max(case when t143.certain then 1 else 0 end)
              = 1 as certain from t143 group by t143.act_id, t143.actor_id, t143.basis, t143.office_id, t143.tenure_id, t143.start_id) t141 join
              others_to_by_participations_4 t142 on t142.id = t141.act_id) t129 on t129.middle_id = t128.middle_id group by t129.whom_id, t129.middle_id union
              all select
    (select $22), t170.earlier_id, 'statement', t157.statement_id, min(t157.id), min(t170.id), max(t157.statement_date_earliest)
    from (select t157.*
      from (select t156.* from target t156 where t156.id = any(array
          (select t158.id from target t158 where t158.record_id = any(array
              (select id from linked_to_to2)))) and t156.rank <> 'deprecated' order by t156.statement_date_earliest desc, t156.id desc limit 100000) t157 where
                  (t157.record_id =
        (select $29) or
        (select
          (select min(coalesce(t161.tenure_id, ''))
            from (select t163.body_id as actor_id, t164.id as tenure_id from tenure t164 cross join office t163 where t164.person_id = t157.record_id and
                t163.id = t164.office_id and t164.since_earliest <= t160.date_latest and t164.until_latest >= t160.date_earliest and t164.rank <> 'deprecated'
                union all select t157.record_id as actor_id, null as tenure_id where not exists
              (select 1 from tenure t165 where t165.person_id = t157.record_id and t165.since_earliest <= t160.date_latest and t165.until_latest >=
                  t160.date_earliest and t165.rank <> 'deprecated')) t161 where t161.actor_id in
            (select id from parts_of_to1) and (t161.actor_id =
              (select $30) or exists (with recursive t166(id) as
                (select t161.actor_id union select t169.id from t166 join relation t167 on t167.subject_id = t166.id and t167.kind = 'part_of' join actor t168
                    on t168.id = t166.id and t168.kind <> 'state' join actor t169 on t169.id = t167.object_id where t167.since_earliest <= t160.date_latest and
                    t167.until_latest >= t160.date_earliest and t167.rank <> 'deprecated') select 1 from t166 where t166.id =
                (select $31)))) from statement t160 where t160.id = t157.statement_id) is not null) limit 400) t157 cross join reference t170 where
                    t170.earlier_id <>
    (select $22) and t170.statement_id = t157.statement_id and t170.rank <> 'deprecated' group by t170.earlier_id, t157.statement_id union all select
    (select $22), t186.whom_id, 'statement', t186.middle_id, min(t185.id), min(t186.id), max(t185.day) from rows_to_by_statements_5 t185 join
    (select id, whom_id, middle_id from others_to_by_statements_6 union select t198.id, t197.actor_id, t198.middle_id
      from (with recursive t199(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
        (select t202.id, t202.principal_id, 'principal', null, null, t202.principal_id, (true) from others_to_by_statements_6 t201 cross join statement t202
            where t202.id = t201.id and t202.principal_id is not null union all select t202.id, t203.body_id, 'office', t203.id, null, t203.body_id, (true) from
            others_to_by_statements_6 t201 cross join statement t202 cross join office t203 where t202.id = t201.id and t202.office_id = t203.id and
            t202.principal_id is null union all select t202.id, t204.body_id, 'tenure', t204.id, t205.id, t204.body_id, (t205.since_latest <= t202.date_earliest
            and t205.until_earliest >= t202.date_latest and strpos(coalesce(t205.since, ''), '?') = 0 and strpos(coalesce(t205.since, ''), '%') = 0 and
            strpos(coalesce(t205.until, ''), '?') = 0 and strpos(coalesce(t205.until, ''), '%') = 0 and strpos(coalesce(t202.date, ''), '?') = 0 and
            strpos(coalesce(t202.date, ''), '%') = 0) from others_to_by_statements_6 t201 cross join statement t202 cross join tenure t205 cross join office
            t204 where t202.id = t201.id and t205.person_id = t202.speaker_id and t204.id = t205.office_id and t202.principal_id is null and t202.office_id is
            null and t205.since_earliest <= t202.date_latest and t205.until_latest >= t202.date_earliest and t205.rank <> 'deprecated' union all select t202.id,
            t202.speaker_id, 'speaker', null, null, t202.speaker_id, (true) from others_to_by_statements_6 t201 cross join statement t202 where t202.id =
            t201.id and t202.principal_id is null and t202.office_id is null and not exists
          (select 1 from tenure t206 where t206.person_id = t202.speaker_id and t206.since_earliest <= t202.date_latest and t206.until_latest >=
              t202.date_earliest and t206.rank <> 'deprecated') union select t199.act_id, t209.id, t199.basis, t199.office_id, t199.tenure_id, t199.start_id,
              (t199.certain and t207.since_latest <= t200.date_earliest and t207.until_earliest >= t200.date_latest and strpos(coalesce(t207.since, ''), '?') =
              0 and strpos(coalesce(t207.since, ''), '%') = 0 and strpos(coalesce(t207.until, ''), '?') = 0 and strpos(coalesce(t207.until, ''), '%') = 0 and
              strpos(coalesce(t200.date, ''), '?') = 0 and strpos(coalesce(t200.date, ''), '%') = 0) from t199 join statement t200 on t200.id = t199.act_id join
              relation t207 on t207.subject_id = t199.actor_id and t207.kind = 'part_of' join actor t208 on t208.id = t199.actor_id and t208.kind <> 'state'
              join actor t209 on t209.id = t207.object_id where t209.id <> t199.start_id and t207.since_earliest <= t200.date_latest and t207.until_latest >=
              t200.date_earliest and t207.rank <> 'deprecated') select t199.act_id, t199.actor_id, t199.basis, t199.office_id, t199.tenure_id, case when
              t199.start_id = t199.actor_id then null else t199.start_id end as part_id, max(case when t199.certain then 1 else 0 end) = 1 as certain from t199
              group by t199.act_id, t199.actor_id, t199.basis, t199.office_id, t199.tenure_id, t199.start_id) t197 join others_to_by_statements_6 t198 on
              t198.id = t197.act_id) t186 on t186.middle_id = t185.middle_id group by t186.whom_id, t186.middle_id union all select
    (select $22), t222.earlier_id, 'statement', t211.id, min(t211.id), min(t222.id), max(t211.date_earliest)
    from (select t211.*
      from (select t210.* from statement t210 where t210.id = any(array
          (select t212.id from statement t212 where t212.speaker_id = any(array
              (select id from linked_to_to2)) union select t212.id from statement t212 where t212.principal_id = any(array
              (select id from linked_to_to2)) union select t212.id from statement t212 where t212.office_id = any(array
              (select id from linked_to_to2)))) order by t210.date_earliest desc, t210.id desc limit 100000) t211 where (t211.speaker_id =
        (select $38) or
        (select min(coalesce(t213.tenure_id, ''))
          from (select t211.principal_id as actor_id, null as tenure_id where t211.principal_id is not null union all select t214.body_id as actor_id, null as
              tenure_id from office t214 where t211.office_id = t214.id and t211.principal_id is null union all select t215.body_id as actor_id, t216.id as
              tenure_id from tenure t216 cross join office t215 where t216.person_id = t211.speaker_id and t215.id = t216.office_id and t211.principal_id is
              null and t211.office_id is null and t216.since_earliest <= t211.date_latest and t216.until_latest >= t211.date_earliest and t216.rank <>
              'deprecated' union all select t211.speaker_id as actor_id, null as tenure_id where t211.principal_id is null and t211.office_id is null and not
              exists
            (select 1 from tenure t217 where t217.person_id = t211.speaker_id and t217.since_earliest <= t211.date_latest and t217.until_latest >=
                t211.date_earliest and t217.rank <> 'deprecated')) t213 where t213.actor_id in
          (select id from parts_of_to1) and (t213.actor_id =
            (select $39) or exists (with recursive t218(id) as
              (select t213.actor_id union select t221.id from t218 join relation t219 on t219.subject_id = t218.id and t219.kind = 'part_of' join actor t220 on
                  t220.id = t218.id and t220.kind <> 'state' join actor t221 on t221.id = t219.object_id where t219.since_earliest <= t211.date_latest and
                  t219.until_latest >= t211.date_earliest and t219.rank <> 'deprecated') select 1 from t218 where t218.id =
              (select $40)))) is not null) limit 400) t211 cross join reference t222 where t222.earlier_id <>
    (select $22) and t222.statement_id = t211.id and t222.rank <> 'deprecated' group by t222.earlier_id, t211.id union all select
    (select $22), t237.whom_id, 'statement', t237.middle_id, min(t236.id), min(t237.id), max(t236.day) from rows_to_by_targets_7 t236 join
    (select id, whom_id, middle_id from others_to_by_targets_8 union select t250.id, t249.actor_id, t250.middle_id
      from (with recursive t251(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
        (select t254.id, t257.body_id, 'tenure', t257.id, t258.id, t257.body_id, (t258.since_latest <= t255.date_earliest and t258.until_earliest >=
            t255.date_latest and strpos(coalesce(t258.since, ''), '?') = 0 and strpos(coalesce(t258.since, ''), '%') = 0 and strpos(coalesce(t258.until, ''),
            '?') = 0 and strpos(coalesce(t258.until, ''), '%') = 0 and strpos(coalesce(t255.date, ''), '?') = 0 and strpos(coalesce(t255.date, ''), '%') = 0)
            from others_to_by_targets_8 t253 cross join target t254 cross join statement t255 cross join tenure t258 cross join office t257 where t254.id =
            t253.id and t255.id = t254.statement_id and t258.person_id = t254.record_id and t257.id = t258.office_id and t258.since_earliest <= t255.date_latest
            and t258.until_latest >= t255.date_earliest and t258.rank <> 'deprecated' union all select t254.id, t254.record_id, 'speaker', null, null,
            t254.record_id, (true) from others_to_by_targets_8 t253 cross join target t254 cross join statement t255 where t254.id = t253.id and t255.id =
            t254.statement_id and not exists
          (select 1 from tenure t259 where t259.person_id = t254.record_id and t259.since_earliest <= t255.date_latest and t259.until_latest >=
              t255.date_earliest and t259.rank <> 'deprecated') union select t251.act_id, t263.id, t251.basis, t251.office_id, t251.tenure_id, t251.start_id,
              (t251.certain and t261.since_latest <= t260.date_earliest and t261.until_earliest >= t260.date_latest and strpos(coalesce(t261.since, ''), '?') =
              0 and strpos(coalesce(t261.since, ''), '%') = 0 and strpos(coalesce(t261.until, ''), '?') = 0 and strpos(coalesce(t261.until, ''), '%') = 0 and
              strpos(coalesce(t260.date, ''), '?') = 0 and strpos(coalesce(t260.date, ''), '%') = 0) from t251 join target t252 on t252.id = t251.act_id join
              statement t260 on t260.id = t252.statement_id join relation t261 on t261.subject_id = t251.actor_id and t261.kind = 'part_of' join actor t262 on
              t262.id = t251.actor_id and t262.kind <> 'state' join actor t263 on t263.id = t261.object_id where t263.id <> t251.start_id and
              t261.since_earliest <= t260.date_latest and t261.until_latest >= t260.date_earliest and t261.rank <> 'deprecated') select t251.act_id,
              t251.actor_id, t251.basis, t251.office_id, t251.tenure_id, case when t251.start_id = t251.actor_id then null else t251.start_id end as part_id,
              max(case when t251.certain then 1 else 0 end) = 1 as certain from t251 group by t251.act_id, t251.actor_id, t251.basis, t251.office_id,
              t251.tenure_id, t251.start_id) t249 join others_to_by_targets_8 t250 on t250.id = t249.act_id) t237 on t237.middle_id = t236.middle_id group by
              t237.whom_id, t237.middle_id) t), neighbours10(id, of_one, of_other) as materialized
(select to_id, max(case when side = 'from' then 1 else 0 end), max(case when side = 'to' then 1 else 0 end) from near_ties9 group by to_id), frontier11(side,
    id) as materialized
(select side, id
  from (select side, id, row_number() over (partition by side order by id) as n
    from (select id, of_one, of_other, max(case when id not in ($47, $48) then 0 else 1 end) over () + sum(of_one * of_other) over () as near from neighbours10)
        each cross join
    (select 'from' as side union all select 'to' as side) sides where case side when 'from' then of_one else of_other end = 1 and id not in ($47, $48) and near
        < 2) found where n <= 40 and $49 <> $50), near12(length, via_one, via_two, via_three) as materialized
(select 0, '', '', '' where not $55 <> $56 union all select distinct case when id not in ($51, $52) then 2 else 1 end, case when id not in ($51, $52) then id
    else '' end, '', '' from neighbours10 where $53 <> $54 and (not id not in ($51, $52) or of_one + of_other = 2) order by 1, 2 limit 2), far_ties13(side,
    from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select side, t297.from_id, t297.to_id, t297.kind, t297.via_id, t297.one_id, t297.two_id, t297.day from frontier11 cross join lateral
  (select frontier11.id, t298.actor_id, 'membership', t298.id, t298.id, null, t298.since_earliest
    from (select t298.* from membership t298 where t298.alliance_id >= frontier11.id and t298.alliance_id <= frontier11.id and t298.rank <> 'deprecated' order
        by t298.alliance_id desc, t298.id desc limit 40) t298 where t298.actor_id <> frontier11.id union select frontier11.id, t299.alliance_id, 'membership',
        t299.id, t299.id, null, t299.since_earliest
    from (select t299.* from membership t299 where t299.actor_id >= frontier11.id and t299.actor_id <= frontier11.id and t299.rank <> 'deprecated' order by
        t299.actor_id desc, t299.id desc limit 40) t299 where t299.alliance_id <> frontier11.id union select frontier11.id, t300.obligor_id, 'obligation',
        t300.id, t300.id, null, t300.since_earliest
    from (select t300.* from obligation t300 where t300.alliance_id >= frontier11.id and t300.alliance_id <= frontier11.id and t300.obligor_id is not null and
        t300.rank <> 'deprecated' order by t300.alliance_id desc, t300.id desc limit 40) t300 where t300.obligor_id <> frontier11.id union select frontier11.id,
        t301.beneficiary_id, 'obligation', t301.id, t301.id, null, t301.since_earliest
    from (select t301.* from obligation t301 where t301.alliance_id >= frontier11.id and t301.alliance_id <= frontier11.id and t301.beneficiary_id is not null
        and t301.rank <> 'deprecated' order by t301.alliance_id desc, t301.id desc limit 40) t301 where t301.beneficiary_id <> frontier11.id union select
        frontier11.id, t302.alliance_id, 'obligation', t302.id, t302.id, null, t302.since_earliest
    from (select t302.* from obligation t302 where t302.obligor_id >= frontier11.id and t302.obligor_id <= frontier11.id and t302.rank <> 'deprecated' order by
        t302.obligor_id desc, t302.id desc limit 40) t302 where t302.alliance_id <> frontier11.id union select frontier11.id, t303.beneficiary_id, 'obligation',
        t303.id, t303.id, null, t303.since_earliest
    from (select t303.* from obligation t303 where t303.obligor_id >= frontier11.id and t303.obligor_id <= frontier11.id and t303.beneficiary_id is not null and
        t303.rank <> 'deprecated' order by t303.obligor_id desc, t303.id desc limit 40) t303 where t303.beneficiary_id <> frontier11.id union select
        frontier11.id, t304.alliance_id, 'obligation', t304.id, t304.id, null, t304.since_earliest
    from (select t304.* from obligation t304 where t304.beneficiary_id >= frontier11.id and t304.beneficiary_id <= frontier11.id and t304.rank <> 'deprecated'
        order by t304.beneficiary_id desc, t304.id desc limit 40) t304 where t304.alliance_id <> frontier11.id union select frontier11.id, t305.obligor_id,
        'obligation', t305.id, t305.id, null, t305.since_earliest
    from (select t305.* from obligation t305 where t305.beneficiary_id >= frontier11.id and t305.beneficiary_id <= frontier11.id and t305.obligor_id is not null
        and t305.rank <> 'deprecated' order by t305.beneficiary_id desc, t305.id desc limit 40) t305 where t305.obligor_id <> frontier11.id union select
        frontier11.id, t306.object_id, 'relation', t306.id, t306.id, null, t306.since_earliest
    from (select t306.* from relation t306 where t306.subject_id >= frontier11.id and t306.subject_id <= frontier11.id and t306.rank <> 'deprecated' order by
        t306.subject_id desc, t306.id desc limit 40) t306 where t306.object_id <> frontier11.id union select frontier11.id, t307.subject_id, 'relation',
        t307.id, t307.id, null, t307.since_earliest
    from (select t307.* from relation t307 where t307.object_id >= frontier11.id and t307.object_id <= frontier11.id and t307.rank <> 'deprecated' order by
        t307.object_id desc, t307.id desc limit 40) t307 where t307.subject_id <> frontier11.id union select frontier11.id, t308.office_id, 'tenure', t308.id,
        t308.id, null, t308.since_earliest
    from (select t308.* from tenure t308 where t308.person_id >= frontier11.id and t308.person_id <= frontier11.id and t308.rank <> 'deprecated' order by
        t308.person_id desc, t308.id desc limit 40) t308 where t308.office_id <> frontier11.id union select frontier11.id, t309.person_id, 'tenure', t309.id,
        t309.id, null, t309.since_earliest
    from (select t309.* from tenure t309 where t309.office_id >= frontier11.id and t309.office_id <= frontier11.id and t309.rank <> 'deprecated' order by
        t309.office_id desc, t309.id desc limit 40) t309 where t309.person_id <> frontier11.id union select frontier11.id, t310.body_id, 'office', t310.id,
        t310.id, null, '0000-00-00'
    from (select t310.* from office t310 where t310.id >= frontier11.id and t310.id <= frontier11.id order by t310.id desc, t310.id desc limit 40) t310 where
        t310.body_id <> frontier11.id union select frontier11.id, t311.id, 'office', t311.id, t311.id, null, '0000-00-00'
    from (select t311.* from office t311 where t311.body_id >= frontier11.id and t311.body_id <= frontier11.id order by t311.body_id desc, t311.id desc limit
        40) t311 where t311.id <> frontier11.id union select frontier11.id, t312.organisation_id, 'embodiment', t312.id, t312.id, null, t312.formed_earliest
    from (select t312.* from alliance t312 where t312.id >= frontier11.id and t312.id <= frontier11.id and t312.organisation_id is not null order by t312.id
        desc, t312.id desc limit 40) t312 where t312.organisation_id <> frontier11.id union select frontier11.id, t313.id, 'embodiment', t313.id, t313.id, null,
        t313.formed_earliest
    from (select t313.* from alliance t313 where t313.organisation_id >= frontier11.id and t313.organisation_id <= frontier11.id order by t313.organisation_id
        desc, t313.id desc limit 40) t313 where t313.id <> frontier11.id union select frontier11.id, t314.part_of_id, 'part_of', t314.id, t314.id, null,
        t314.start_earliest
    from (select t314.* from meeting t314 where t314.id >= frontier11.id and t314.id <= frontier11.id and t314.part_of_id is not null order by t314.id desc,
        t314.id desc limit 40) t314 where t314.part_of_id <> frontier11.id union select frontier11.id, t315.id, 'part_of', t315.id, t315.id, null,
        t315.start_earliest
    from (select t315.* from meeting t315 where t315.part_of_id >= frontier11.id and t315.part_of_id <= frontier11.id order by t315.part_of_id desc, t315.id
        desc limit 40) t315 where t315.id <> frontier11.id union select frontier11.id, t316.country_id, 'part_of', t316.id, t316.id, null, '0000-00-00'
    from (select t316.* from place t316 where t316.id >= frontier11.id and t316.id <= frontier11.id and t316.country_id is not null order by t316.id desc,
        t316.id desc limit 40) t316 where t316.country_id <> frontier11.id union select frontier11.id, t317.id, 'part_of', t317.id, t317.id, null, '0000-00-00'
    from (select t317.* from place t317 where t317.country_id >= frontier11.id and t317.country_id <= frontier11.id order by t317.country_id desc, t317.id desc
        limit 40) t317 where t317.id <> frontier11.id union select frontier11.id, t318.broader_id, 'part_of', t318.id, t318.id, null, '0000-00-00'
    from (select t318.* from topic t318 where t318.id >= frontier11.id and t318.id <= frontier11.id and t318.broader_id is not null order by t318.id desc,
        t318.id desc limit 40) t318 where t318.broader_id <> frontier11.id union select frontier11.id, t319.id, 'part_of', t319.id, t319.id, null, '0000-00-00'
    from (select t319.* from topic t319 where t319.broader_id >= frontier11.id and t319.broader_id <= frontier11.id order by t319.broader_id desc, t319.id desc
        limit 40) t319 where t319.id <> frontier11.id union all select frontier11.id, t322.actor_id, 'meeting', t320.meeting_id, min(t320.id), min(t322.id),
        max(t320.meeting_start_earliest)
    from (select t320.* from participation t320 where t320.actor_id >= frontier11.id and t320.actor_id <= frontier11.id and t320.attendance not in ('declined',
        'absent') and t320.rank <> 'deprecated' and
      (select 1 from meeting t321 where t321.id = t320.meeting_id and t321.status not in ('cancelled')) is not null order by t320.actor_id desc,
          t320.meeting_start_earliest desc, t320.id desc limit 40) t320 cross join participation t322 where t322.actor_id <> frontier11.id and t322.meeting_id =
          t320.meeting_id and t322.attendance not in ('declined', 'absent') and t322.rank <> 'deprecated' group by t322.actor_id, t320.meeting_id union all
          select frontier11.id, t326.record_id, 'statement', t324.statement_id, min(t324.id), min(t326.id), max(t324.statement_date_earliest)
    from (select t324.* from reference t324 where t324.earlier_id >= frontier11.id and t324.earlier_id <= frontier11.id and t324.rank <> 'deprecated' order by
        t324.earlier_id desc, t324.statement_date_earliest desc, t324.id desc limit 40) t324 cross join target t326 where t326.record_id <> frontier11.id and
        t326.statement_id = t324.statement_id and t326.rank <> 'deprecated' group by t326.record_id, t324.statement_id union all select frontier11.id,
        t329.speaker_id, 'statement', t328.statement_id, min(t328.id), min(t329.id), max(t328.statement_date_earliest)
    from (select t328.* from reference t328 where t328.earlier_id >= frontier11.id and t328.earlier_id <= frontier11.id and t328.rank <> 'deprecated' order by
        t328.earlier_id desc, t328.statement_date_earliest desc, t328.id desc limit 40) t328 cross join statement t329 where t329.speaker_id <> frontier11.id
        and t329.id = t328.statement_id group by t329.speaker_id, t328.statement_id union all select frontier11.id, t333.earlier_id, 'statement',
        t331.statement_id, min(t331.id), min(t333.id), max(t331.statement_date_earliest)
    from (select t331.* from target t331 where t331.record_id >= frontier11.id and t331.record_id <= frontier11.id and t331.rank <> 'deprecated' order by
        t331.record_id desc, t331.statement_date_earliest desc, t331.id desc limit 40) t331 cross join reference t333 where t333.earlier_id <> frontier11.id and
        t333.statement_id = t331.statement_id and t333.rank <> 'deprecated' group by t333.earlier_id, t331.statement_id union all select frontier11.id,
        t336.speaker_id, 'statement', t335.statement_id, min(t335.id), min(t336.id), max(t335.statement_date_earliest)
    from (select t335.* from target t335 where t335.record_id >= frontier11.id and t335.record_id <= frontier11.id and t335.rank <> 'deprecated' order by
        t335.record_id desc, t335.statement_date_earliest desc, t335.id desc limit 40) t335 cross join statement t336 where t336.speaker_id <> frontier11.id and
        t336.id = t335.statement_id group by t336.speaker_id, t335.statement_id union all select frontier11.id, t339.earlier_id, 'statement', t338.id,
        min(t338.id), min(t339.id), max(t338.date_earliest)
    from (select t338.* from statement t338 where t338.speaker_id >= frontier11.id and t338.speaker_id <= frontier11.id order by t338.speaker_id desc,
        t338.date_earliest desc, t338.id desc limit 40) t338 cross join reference t339 where t339.earlier_id <> frontier11.id and t339.statement_id = t338.id
        and t339.rank <> 'deprecated' group by t339.earlier_id, t338.id union all select frontier11.id, t342.record_id, 'statement', t341.id, min(t341.id),
        min(t342.id), max(t341.date_earliest)
    from (select t341.* from statement t341 where t341.speaker_id >= frontier11.id and t341.speaker_id <= frontier11.id order by t341.speaker_id desc,
        t341.date_earliest desc, t341.id desc limit 40) t341 cross join target t342 where t342.record_id <> frontier11.id and t342.statement_id = t341.id and
        t342.rank <> 'deprecated' group by t342.record_id, t341.id) t297(from_id, to_id, kind, via_id, one_id, two_id, day)), steps14(side, from_id, to_id) as
        materialized
(select distinct side, from_id, to_id from far_ties13), shorter15(length, via_one, via_two, via_three) as materialized
(select length, via_one, via_two, via_three from near12 union select case when to_id = case side when 'from' then $60 else $59 end then 2 else 3 end, case when
    side = 'from' or to_id = case side when 'from' then $60 else $59 end then from_id else to_id end, case when to_id = case side when 'from' then $60 else $59
    end then '' else case when side = 'from' then to_id else from_id end end, '' from steps14
  left join neighbours10 on id = to_id where to_id = case side when 'from' then $60 else $59 end or (case side when 'from' then of_other else of_one end = 1 and
      to_id not in ($61, $62))), found16(length, via_one, via_two, via_three, number) as materialized
(select length, via_one, via_two, via_three, number
  from (select length, via_one, via_two, via_three, row_number() over (order by length, via_one, via_two, via_three) as number
    from (select length, via_one, via_two, via_three from shorter15 union all select *
      from (select distinct 4, ahead.from_id, ahead.to_id, back.from_id from steps14 ahead join steps14 back on back.to_id = ahead.to_id where ahead.side =
          'from' and back.side = 'to' and ahead.from_id <> back.from_id and ahead.to_id not in ($63, $64) and
        (select count(*) from shorter15) < 2 order by 2, 3, 4 limit 2) furthest) every) numbered where number <= 2), p17 as materialized
(select t344.*, row_number() over (order by t344.number) as _n
  from (select length, number from found16) t344), latest17(number, place, from_id, to_id, kind, via_id, one_id, two_id, day) as materialized
(select number, place, from_id, to_id, kind, via_id, one_id, two_id, day
  from (select tied.*, row_number() over (partition by number, place order by day desc, via_id desc, kind, one_id, two_id) as best
    from (select distinct number, place, case turned when 0 then read.from_id else read.to_id end as from_id, case turned when 0 then read.to_id else
        read.from_id end as to_id, read.kind as kind, read.via_id as via_id, case turned when 0 then read.one_id else coalesce(read.two_id, read.one_id) end as
        one_id, case turned when 0 then read.two_id else case when read.two_id is not null then read.one_id end end as two_id, read.day as day
      from (select from_id, to_id, kind, via_id, one_id, two_id, day from near_ties9 union all select from_id, to_id, kind, via_id, one_id, two_id, day from
          far_ties13) read join
      (select number, place, turned, case turned when 0 then begin_id else end_id end as from_id, case turned when 0 then end_id else begin_id end as to_id
        from (select number, place, case place when 1 then $65 when 2 then via_one when 3 then via_two when 4 then via_three end as begin_id, case when place =
            length then $67 else case place when 1 then via_one when 2 then via_two when 3 then via_three when 4 then $66 end end as end_id from found16 join
          (select 1 as place union all select 2 as place union all select 3 as place union all select 4 as place) places on place <= length) legs cross join
        (select 0 as turned union all select 1) ways) legs on legs.from_id = read.from_id and legs.to_id = read.to_id) tied) ranked where best = 1),
            told_citation18(id, revision, label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix,
            suffix, field) as not materialized
(select t359.id, t359.revision, t359.label, t359.note, t359.record_id, t359.document_id, t359.support_type, t359.value, t359.start_offset, t359.end_offset,
    t359.span_sha256, t359.page, t359.phrase, t359.prefix, t359.suffix, t359.field from citation t359 where true), x20(id, json) as
(select t346._n, concat('[',
    (select string_agg(t365._told, ',')
      from (select row_number() over (order by t354.place) as _n, concat(((('{"from":{"id":"' || t355.id) || ('","recordKind":' ||
          to_json(upper(t355.record_kind)) || ',"label":')) || ((to_json(t355.label) || '},"to":{"id":"' || t356.id) || ('","recordKind":' ||
          to_json(upper(t356.record_kind)) || ',"label":'))) || (((to_json(t356.label) || '},"kind":"' || upper(t354.kind)) || ('","date":' || case when
          t354.date is null then 'null' else ('{"text":"' || t354.date || '","earliest":') || (case t354.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t354.date_earliest || '"' end || ',"latest":' || case t354.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t354.date_latest || '"' end || '}') end || ',"via":{"id":"')) || ((t357.id || '","recordKind":' ||
          to_json(upper(t357.record_kind))) || (',"label":' || to_json(t357.label) || '},"edges":['))),
          (select string_agg(t364._told, ',')
            from (select row_number() over (order by t361.place) as _n, ('{"record":{"id":"' || t362.id || '","recordKind":' ||
                to_json(upper(t362.record_kind))) || ((',"label":' || to_json(t362.label)) || ('},"citation":' || case when t363.id is null then 'null' else ((
                '{"id":"' || t363.id) || ('","startOffset":' || coalesce(t363.start_offset::text, 'null') || ',"endOffset":')) ||
                ((coalesce(t363.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t363.page)::text, 'null')) || (',"phrase":' ||
                coalesce(to_json(t363.phrase)::text, 'null') || '}')) end || '}')) as _told
              from (select 1 as place, t354.one_id as record_id,
                (select t358.id from told_citation18 t358 where t358.record_id = t354.one_id and t358.support_type = 'supports' order by t358.id limit 1) as
                    citation_id where t354.one_id is not null union all select 2 as place, t354.two_id as record_id,
                (select t360.id from told_citation18 t360 where t360.record_id = t354.two_id and t360.support_type = 'supports' order by t360.id limit 1) as
                    citation_id where t354.two_id is not null) t361
              left join record t362 on t362.id = t361.record_id
              left join citation t363 on t363.id = t361.citation_id order by _n limit 2) t364), ']}') as _told
        from (select latest17.from_id, latest17.to_id, latest17.kind, latest17.via_id, latest17.one_id, latest17.two_id, latest17.place, coalesce(t347.start,
            t348.date, t349.since, t350.since, t351.since, t352.since, t353.formed) as date, coalesce(t347.start_earliest, t348.date_earliest,
            t349.since_earliest, t350.since_earliest, t351.since_earliest, t352.since_earliest, t353.formed_earliest) as date_earliest,
            coalesce(t347.start_latest, t348.date_latest, t349.since_latest, t350.since_latest, t351.since_latest, t352.since_latest, t353.formed_latest) as
            date_latest from latest17
          left join meeting t347 on t347.id = latest17.via_id
          left join statement t348 on t348.id = latest17.via_id
          left join membership t349 on t349.id = latest17.via_id
          left join obligation t350 on t350.id = latest17.via_id
          left join relation t351 on t351.id = latest17.via_id
          left join tenure t352 on t352.id = latest17.via_id
          left join alliance t353 on t353.id = latest17.via_id where latest17.number = t346.number) t354
        left join record t355 on t355.id = t354.from_id
        left join record t356 on t356.id = t354.to_id
        left join record t357 on t357.id = t354.via_id order by _n limit 4) t365), ']') from p17 t346), x21(id, json) as
(select 1, concat('[',
    (select string_agg(t366._told, ',')
      from (select t345._n as _n, concat('{"length":' || t345.length || ',"hops":',
          (select x20.json from x20 where x20.id = t345._n), '}') as _told from p17 t345 order by _n limit 20) t366), ']')) select concat('{"data":{"paths":',
              coalesce(
    (select concat('{"paths":',
        (select x21.json from x21), ',"isComplete":' || case when t1.is_complete then 'true' else 'false' end || '}')
      from (select not $57 <> $58 or (not (
            (select count(*)
              from (select t4.* from target t4 where t4.record_id >=
                (select $3) and t4.record_id <=
                (select $3) and t4.rank <> 'deprecated' order by t4.record_id desc, t4.statement_date_earliest desc, t4.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t6.* from target t6 where t6.record_id >=
                (select $3) and t6.record_id <=
                (select $3) and t6.rank <> 'deprecated' order by t6.record_id desc, t6.statement_date_earliest desc, t6.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t7.* from meeting t7 where t7.id >=
                (select $3) and t7.id <=
                (select $3) and t7.part_of_id is not null order by t7.id desc, t7.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t8.* from meeting t8 where t8.part_of_id >=
                (select $3) and t8.part_of_id <=
                (select $3) order by t8.part_of_id desc, t8.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t9.* from participation t9 where t9.meeting_id >=
                (select $3) and t9.meeting_id <=
                (select $3) and t9.attendance not in ('declined', 'absent') and t9.rank <> 'deprecated' order by t9.meeting_id desc, t9.id desc limit 401) r) >
                    400) and not (
            (select count(*)
              from (select t11.*
                from (select t10.* from participation t10 where t10.id = any(array
                    (select t19.id from participation t19 where t19.actor_id = any(array
                        (select id from linked_to_to2)) union select t19.id from participation t19 where t19.represents_id = any(array
                        (select id from linked_to_to2)) union select t19.id from participation t19 where t19.office_id = any(array
                        (select id from linked_to_to2)))) and t10.attendance not in ('declined', 'absent') and t10.rank <> 'deprecated' and
                  (select 1 from meeting t20 where t20.id = t10.meeting_id and t20.status not in ('cancelled')) is not null order by t10.meeting_start_earliest
                      desc, t10.id desc limit 100000) t11 where (t11.actor_id =
                  (select $6) or
                  (select
                    (select min(coalesce(t22.tenure_id, ''))
                      from (select t11.represents_id as actor_id, null as tenure_id where t11.represents_id is not null union all select t23.body_id as
                          actor_id, null as tenure_id from office t23 where t11.office_id = t23.id and t11.represents_id is null union all select t24.body_id as
                          actor_id, t25.id as tenure_id from tenure t25 cross join office t24 where t25.person_id = t11.actor_id and t24.id = t25.office_id and
                          t11.represents_id is null and t11.office_id is null and t25.since_earliest <= case when t21."end" is null then t21.start_latest else
                          t21.end_latest end and t25.until_latest >= t21.start_earliest and t25.rank <> 'deprecated' union all select t11.actor_id as actor_id,
                          null as tenure_id where t11.represents_id is null and t11.office_id is null and not exists
                        (select 1 from tenure t26 where t26.person_id = t11.actor_id and t26.since_earliest <= case when t21."end" is null then t21.start_latest
                            else t21.end_latest end and t26.until_latest >= t21.start_earliest and t26.rank <> 'deprecated')) t22 where t22.actor_id in
                      (select id from parts_of_to1) and (t22.actor_id =
                        (select $7) or exists (with recursive t27(id) as
                          (select t22.actor_id union select t30.id from t27 join relation t28 on t28.subject_id = t27.id and t28.kind = 'part_of' join actor t29
                              on t29.id = t27.id and t29.kind <> 'state' join actor t30 on t30.id = t28.object_id where t28.since_earliest <= case when
                              t21."end" is null then t21.start_latest else t21.end_latest end and t28.until_latest >= t21.start_earliest and t28.rank <>
                              'deprecated') select 1 from t27 where t27.id =
                          (select $8)))) from meeting t21 where t21.id = t11.meeting_id) is not null) limit 401) r) > 400 or
            (select count(*)
              from (select t32.*
                from (select t31.* from target t31 where t31.id = any(array
                    (select t33.id from target t33 where t33.record_id = any(array
                        (select id from linked_to_to2)))) and t31.rank <> 'deprecated' order by t31.statement_date_earliest desc, t31.id desc limit 100000) t32
                            where (t32.record_id =
                  (select $9) or
                  (select
                    (select min(coalesce(t36.tenure_id, ''))
                      from (select t38.body_id as actor_id, t39.id as tenure_id from tenure t39 cross join office t38 where t39.person_id = t32.record_id and
                          t38.id = t39.office_id and t39.since_earliest <= t35.date_latest and t39.until_latest >= t35.date_earliest and t39.rank <>
                          'deprecated' union all select t32.record_id as actor_id, null as tenure_id where not exists
                        (select 1 from tenure t40 where t40.person_id = t32.record_id and t40.since_earliest <= t35.date_latest and t40.until_latest >=
                            t35.date_earliest and t40.rank <> 'deprecated')) t36 where t36.actor_id in
                      (select id from parts_of_to1) and (t36.actor_id =
                        (select $10) or exists (with recursive t41(id) as
                          (select t36.actor_id union select t44.id from t41 join relation t42 on t42.subject_id = t41.id and t42.kind = 'part_of' join actor t43
                              on t43.id = t41.id and t43.kind <> 'state' join actor t44 on t44.id = t42.object_id where t42.since_earliest <= t35.date_latest
                              and t42.until_latest >= t35.date_earliest and t42.rank <> 'deprecated') select 1 from t41 where t41.id =
                          (select $11)))) from statement t35 where t35.id = t32.statement_id) is not null) limit 401) r) > 400 or
            (select count(*)
              from (select t46.*
                from (select t45.* from target t45 where t45.id = any(array
                    (select t47.id from target t47 where t47.record_id = any(array
                        (select id from linked_to_to2)))) and t45.rank <> 'deprecated' order by t45.statement_date_earliest desc, t45.id desc limit 100000) t46
                            where (t46.record_id =
                  (select $12) or
                  (select
                    (select min(coalesce(t49.tenure_id, ''))
                      from (select t51.body_id as actor_id, t52.id as tenure_id from tenure t52 cross join office t51 where t52.person_id = t46.record_id and
                          t51.id = t52.office_id and t52.since_earliest <= t48.date_latest and t52.until_latest >= t48.date_earliest and t52.rank <>
                          'deprecated' union all select t46.record_id as actor_id, null as tenure_id where not exists
                        (select 1 from tenure t53 where t53.person_id = t46.record_id and t53.since_earliest <= t48.date_latest and t53.until_latest >=
                            t48.date_earliest and t53.rank <> 'deprecated')) t49 where t49.actor_id in
                      (select id from parts_of_to1) and (t49.actor_id =
                        (select $13) or exists (with recursive t54(id) as
                          (select t49.actor_id union select t57.id from t54 join relation t55 on t55.subject_id = t54.id and t55.kind = 'part_of' join actor t56
                              on t56.id = t54.id and t56.kind <> 'state' join actor t57 on t57.id = t55.object_id where t55.since_earliest <= t48.date_latest
                              and t55.until_latest >= t48.date_earliest and t55.rank <> 'deprecated') select 1 from t54 where t54.id =
                          (select $14)))) from statement t48 where t48.id = t46.statement_id) is not null) limit 401) r) > 400 or
            (select count(*)
              from (select t59.*
                from (select t58.* from statement t58 where t58.id = any(array
                    (select t60.id from statement t60 where t60.speaker_id = any(array
                        (select id from linked_to_to2)) union select t60.id from statement t60 where t60.principal_id = any(array
                        (select id from linked_to_to2)) union select t60.id from statement t60 where t60.office_id = any(array
                        (select id from linked_to_to2)))) order by t58.date_earliest desc, t58.id desc limit 100000) t59 where (t59.speaker_id =
                  (select $15) or
                  (select min(coalesce(t61.tenure_id, ''))
                    from (select t59.principal_id as actor_id, null as tenure_id where t59.principal_id is not null union all select t62.body_id as actor_id,
                        null as tenure_id from office t62 where t59.office_id = t62.id and t59.principal_id is null union all select t63.body_id as actor_id,
                        t64.id as tenure_id from tenure t64 cross join office t63 where t64.person_id = t59.speaker_id and t63.id = t64.office_id and
                        t59.principal_id is null and t59.office_id is null and t64.since_earliest <= t59.date_latest and t64.until_latest >= t59.date_earliest
                        and t64.rank <> 'deprecated' union all select t59.speaker_id as actor_id, null as tenure_id where t59.principal_id is null and
                        t59.office_id is null and not exists
                      (select 1 from tenure t65 where t65.person_id = t59.speaker_id and t65.since_earliest <= t59.date_latest and t65.until_latest >=
                          t59.date_earliest and t65.rank <> 'deprecated')) t61 where t61.actor_id in
                    (select id from parts_of_to1) and (t61.actor_id =
                      (select $16) or exists (with recursive t66(id) as
                        (select t61.actor_id union select t69.id from t66 join relation t67 on t67.subject_id = t66.id and t67.kind = 'part_of' join actor t68
                            on t68.id = t66.id and t68.kind <> 'state' join actor t69 on t69.id = t67.object_id where t67.since_earliest <= t59.date_latest and
                            t67.until_latest >= t59.date_earliest and t67.rank <> 'deprecated') select 1 from t66 where t66.id =
                        (select $17)))) is not null) limit 401) r) > 400 or
            (select count(*)
              from (select t71.*
                from (select t70.* from statement t70 where t70.id = any(array
                    (select t72.id from statement t72 where t72.speaker_id = any(array
                        (select id from linked_to_to2)) union select t72.id from statement t72 where t72.principal_id = any(array
                        (select id from linked_to_to2)) union select t72.id from statement t72 where t72.office_id = any(array
                        (select id from linked_to_to2)))) order by t70.date_earliest desc, t70.id desc limit 100000) t71 where (t71.speaker_id =
                  (select $18) or
                  (select min(coalesce(t73.tenure_id, ''))
                    from (select t71.principal_id as actor_id, null as tenure_id where t71.principal_id is not null union all select t74.body_id as actor_id,
                        null as tenure_id from office t74 where t71.office_id = t74.id and t71.principal_id is null union all select t75.body_id as actor_id,
                        t76.id as tenure_id from tenure t76 cross join office t75 where t76.person_id = t71.speaker_id and t75.id = t76.office_id and
                        t71.principal_id is null and t71.office_id is null and t76.since_earliest <= t71.date_latest and t76.until_latest >= t71.date_earliest
                        and t76.rank <> 'deprecated' union all select t71.speaker_id as actor_id, null as tenure_id where t71.principal_id is null and
                        t71.office_id is null and not exists
                      (select 1 from tenure t77 where t77.person_id = t71.speaker_id and t77.since_earliest <= t71.date_latest and t77.until_latest >=
                          t71.date_earliest and t77.rank <> 'deprecated')) t73 where t73.actor_id in
                    (select id from parts_of_to1) and (t73.actor_id =
                      (select $19) or exists (with recursive t78(id) as
                        (select t73.actor_id union select t81.id from t78 join relation t79 on t79.subject_id = t78.id and t79.kind = 'part_of' join actor t80
                            on t80.id = t78.id and t80.kind <> 'state' join actor t81 on t81.id = t79.object_id where t79.since_earliest <= t71.date_latest and
                            t79.until_latest >= t71.date_earliest and t79.rank <> 'deprecated') select 1 from t78 where t78.id =
                        (select $20)))) is not null) limit 401) r) > 400 or
            (select count(*)
              from (select t82.* from membership t82 where t82.actor_id >=
                (select $4) and t82.actor_id <=
                (select $4) and t82.rank <> 'deprecated' order by t82.actor_id desc, t82.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t83.* from obligation t83 where t83.obligor_id >=
                (select $4) and t83.obligor_id <=
                (select $4) and t83.rank <> 'deprecated' order by t83.obligor_id desc, t83.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t84.* from obligation t84 where t84.obligor_id >=
                (select $4) and t84.obligor_id <=
                (select $4) and t84.beneficiary_id is not null and t84.rank <> 'deprecated' order by t84.obligor_id desc, t84.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t85.* from obligation t85 where t85.beneficiary_id >=
                (select $4) and t85.beneficiary_id <=
                (select $4) and t85.rank <> 'deprecated' order by t85.beneficiary_id desc, t85.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t86.* from obligation t86 where t86.beneficiary_id >=
                (select $4) and t86.beneficiary_id <=
                (select $4) and t86.obligor_id is not null and t86.rank <> 'deprecated' order by t86.beneficiary_id desc, t86.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t87.* from relation t87 where t87.subject_id >=
                (select $4) and t87.subject_id <=
                (select $4) and t87.rank <> 'deprecated' order by t87.subject_id desc, t87.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t88.* from relation t88 where t88.object_id >=
                (select $4) and t88.object_id <=
                (select $4) and t88.rank <> 'deprecated' order by t88.object_id desc, t88.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t89.* from tenure t89 where t89.person_id >=
                (select $4) and t89.person_id <=
                (select $4) and t89.rank <> 'deprecated' order by t89.person_id desc, t89.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t90.* from office t90 where t90.body_id >=
                (select $4) and t90.body_id <=
                (select $4) order by t90.body_id desc, t90.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t91.* from alliance t91 where t91.organisation_id >=
                (select $4) and t91.organisation_id <=
                (select $4) order by t91.organisation_id desc, t91.id desc limit 401) r) > 400 or
            (select count(*)
              from (select t92.* from place t92 where t92.country_id >=
                (select $4) and t92.country_id <=
                (select $4) order by t92.country_id desc, t92.id desc limit 401) r) > 400) and (not
            (select count(*) from near12) < 2 or (
              (select coalesce(sum(of_one), 0) <= 40 and coalesce(sum(of_other), 0) <= 40 from neighbours10) and not exists
              (select 1 from frontier11 where
                (select count(*)
                  from (select t264.* from participation t264 where t264.actor_id >= frontier11.id and t264.actor_id <= frontier11.id and t264.attendance not in
                      ('declined', 'absent') and t264.rank <> 'deprecated' and
                    (select 1 from meeting t265 where t265.id = t264.meeting_id and t265.status not in ('cancelled')) is not null order by t264.actor_id desc,
                        t264.meeting_start_earliest desc, t264.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t266.* from reference t266 where t266.earlier_id >= frontier11.id and t266.earlier_id <= frontier11.id and t266.rank <>
                      'deprecated' order by t266.earlier_id desc, t266.statement_date_earliest desc, t266.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t268.* from reference t268 where t268.earlier_id >= frontier11.id and t268.earlier_id <= frontier11.id and t268.rank <>
                      'deprecated' order by t268.earlier_id desc, t268.statement_date_earliest desc, t268.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t269.* from target t269 where t269.record_id >= frontier11.id and t269.record_id <= frontier11.id and t269.rank <> 'deprecated'
                      order by t269.record_id desc, t269.statement_date_earliest desc, t269.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t271.* from target t271 where t271.record_id >= frontier11.id and t271.record_id <= frontier11.id and t271.rank <> 'deprecated'
                      order by t271.record_id desc, t271.statement_date_earliest desc, t271.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t272.* from statement t272 where t272.speaker_id >= frontier11.id and t272.speaker_id <= frontier11.id order by t272.speaker_id
                      desc, t272.date_earliest desc, t272.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t273.* from statement t273 where t273.speaker_id >= frontier11.id and t273.speaker_id <= frontier11.id order by t273.speaker_id
                      desc, t273.date_earliest desc, t273.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t274.* from membership t274 where t274.alliance_id >= frontier11.id and t274.alliance_id <= frontier11.id and t274.rank <>
                      'deprecated' order by t274.alliance_id desc, t274.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t275.* from membership t275 where t275.actor_id >= frontier11.id and t275.actor_id <= frontier11.id and t275.rank <> 'deprecated'
                      order by t275.actor_id desc, t275.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t276.* from obligation t276 where t276.alliance_id >= frontier11.id and t276.alliance_id <= frontier11.id and t276.obligor_id is
                      not null and t276.rank <> 'deprecated' order by t276.alliance_id desc, t276.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t277.* from obligation t277 where t277.alliance_id >= frontier11.id and t277.alliance_id <= frontier11.id and t277.beneficiary_id
                      is not null and t277.rank <> 'deprecated' order by t277.alliance_id desc, t277.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t278.* from obligation t278 where t278.obligor_id >= frontier11.id and t278.obligor_id <= frontier11.id and t278.rank <>
                      'deprecated' order by t278.obligor_id desc, t278.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t279.* from obligation t279 where t279.obligor_id >= frontier11.id and t279.obligor_id <= frontier11.id and t279.beneficiary_id
                      is not null and t279.rank <> 'deprecated' order by t279.obligor_id desc, t279.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t280.* from obligation t280 where t280.beneficiary_id >= frontier11.id and t280.beneficiary_id <= frontier11.id and t280.rank <>
                      'deprecated' order by t280.beneficiary_id desc, t280.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t281.* from obligation t281 where t281.beneficiary_id >= frontier11.id and t281.beneficiary_id <= frontier11.id and
                      t281.obligor_id is not null and t281.rank <> 'deprecated' order by t281.beneficiary_id desc, t281.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t282.* from relation t282 where t282.subject_id >= frontier11.id and t282.subject_id <= frontier11.id and t282.rank <>
                      'deprecated' order by t282.subject_id desc, t282.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t283.* from relation t283 where t283.object_id >= frontier11.id and t283.object_id <= frontier11.id and t283.rank <> 'deprecated'
                      order by t283.object_id desc, t283.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t284.* from tenure t284 where t284.person_id >= frontier11.id and t284.person_id <= frontier11.id and t284.rank <> 'deprecated'
                      order by t284.person_id desc, t284.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t285.* from tenure t285 where t285.office_id >= frontier11.id and t285.office_id <= frontier11.id and t285.rank <> 'deprecated'
                      order by t285.office_id desc, t285.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t286.* from office t286 where t286.id >= frontier11.id and t286.id <= frontier11.id order by t286.id desc, t286.id desc limit 41)
                      r) > 40 or
                (select count(*)
                  from (select t287.* from office t287 where t287.body_id >= frontier11.id and t287.body_id <= frontier11.id order by t287.body_id desc, t287.id
                      desc limit 41) r) > 40 or
                (select count(*)
                  from (select t288.* from alliance t288 where t288.id >= frontier11.id and t288.id <= frontier11.id and t288.organisation_id is not null order
                      by t288.id desc, t288.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t289.* from alliance t289 where t289.organisation_id >= frontier11.id and t289.organisation_id <= frontier11.id order by
                      t289.organisation_id desc, t289.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t290.* from meeting t290 where t290.id >= frontier11.id and t290.id <= frontier11.id and t290.part_of_id is not null order by
                      t290.id desc, t290.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t291.* from meeting t291 where t291.part_of_id >= frontier11.id and t291.part_of_id <= frontier11.id order by t291.part_of_id
                      desc, t291.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t292.* from place t292 where t292.id >= frontier11.id and t292.id <= frontier11.id and t292.country_id is not null order by
                      t292.id desc, t292.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t293.* from place t293 where t293.country_id >= frontier11.id and t293.country_id <= frontier11.id order by t293.country_id desc,
                      t293.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t294.* from topic t294 where t294.id >= frontier11.id and t294.id <= frontier11.id and t294.broader_id is not null order by
                      t294.id desc, t294.id desc limit 41) r) > 40 or
                (select count(*)
                  from (select t295.* from topic t295 where t295.broader_id >= frontier11.id and t295.broader_id <= frontier11.id order by t295.broader_id desc,
                      t295.id desc limit 41) r) > 40)))) as is_complete where exists
        (select 1 from record t2 where t2.id = $1 and t2.retired is null) and exists
        (select 1 from record t3 where t3.id = $2 and t3.retired is null)) t1), 'null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

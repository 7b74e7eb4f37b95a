with candidates1(id) as materialized
(select distinct t8.id from target t7 join statement t8 on t8.id = t7.statement_id where t7.role = 'about' and t7.record_id in
  (select value from json_each('["actors/west"]')) and t8.date is not null and t8.date_latest >= '2024-04-01' and t8.date_earliest <= '2024-04-30' and t7.rank
      <> 'deprecated'), facts2(of_id, about_id, statement_id, target_id, stance, mention, date_earliest, date_latest, certain) as materialized
(select t6.actor_id, t3.record_id, t4.id, t3.id, t3.stance, t3.mention, t4.date_earliest, t4.date_latest, t6.certain
  from (select t5.act_id, t5.actor_id, max(case when t5.certain then 1 else 0 end) = 1 as certain
    from (with recursive t10(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
      (select t13.id, t13.principal_id, 'principal', null, null, t13.principal_id, (true) from candidates1 t12 cross join statement t13 where t13.id = t12.id
          and t13.principal_id is not null union all select t13.id, t14.body_id, 'office', t14.id, null, t14.body_id, (true) from candidates1 t12 cross join
          statement t13 cross join office t14 where t13.id = t12.id and likelihood(t13.office_id = t14.id, 0.0001) and +t13.principal_id is null union all
          select t13.id, t15.body_id, 'tenure', t15.id, t16.id, t15.body_id, (t16.certain_from <= t13.date_earliest and t16.certain_until >= t13.date_latest and
          exists
          (select 1 from citation t17 where t17.record_id = t16.id and t17.attested_from <= t13.date_earliest and t17.attested_until >= t13.date_latest and
              (t17.attested_from = t17.attested_until or t17.since_latest <= t17.until_earliest)) and instr(coalesce(t13.date, ''), '?') = 0 and
              instr(coalesce(t13.date, ''), '%') = 0) from candidates1 t12 cross join statement t13 cross join tenure t16 cross join office t15 where t13.id =
              t12.id and t16.person_id = t13.speaker_id and t15.id = t16.office_id and +t13.principal_id is null and +t13.office_id is null and t16.likely_from
              <= t13.date_latest and t16.likely_until >= t13.date_earliest and t16.rank <> 'deprecated' union all select t13.id, t13.speaker_id, 'speaker',
              null, null, t13.speaker_id, (true) from candidates1 t12 cross join statement t13 where t13.id = t12.id and +t13.principal_id is null and
              +t13.office_id is null and not exists
        (select 1 from tenure t18 where t18.person_id = t13.speaker_id and t18.possible_from <= t13.date_latest and t18.possible_until >= t13.date_earliest and
            t18.rank <> 'deprecated') union select t10.act_id, t21.id, t10.basis, t10.office_id, t10.tenure_id, t10.start_id, (t10.certain and t19.certain_from
            <= t11.date_earliest and t19.certain_until >= t11.date_latest and exists
          (select 1 from citation t22 where t22.record_id = t19.id and t22.attested_from <= t11.date_earliest and t22.attested_until >= t11.date_latest and
              (t22.attested_from = t22.attested_until or t22.since_latest <= t22.until_earliest)) and instr(coalesce(t11.date, ''), '?') = 0 and
              instr(coalesce(t11.date, ''), '%') = 0) from t10 join statement t11 on t11.id = t10.act_id join relation t19 on t19.subject_id = t10.actor_id and
              t19.kind = 'part_of' join actor t20 on t20.id = t10.actor_id and t20.kind <> 'state' join actor t21 on t21.id = t19.object_id where t21.id <>
              t10.start_id and t19.likely_from <= t11.date_latest and t19.likely_until >= t11.date_earliest and t19.rank <> 'deprecated') select t10.act_id,
              t10.actor_id, t10.basis, t10.office_id, t10.tenure_id, case when t10.start_id = t10.actor_id then null else t10.start_id end as part_id, max(case
              when t10.certain then 1 else 0 end) = 1 as certain from t10 group by t10.act_id, t10.actor_id, t10.basis, t10.office_id, t10.tenure_id,
              t10.start_id) t5 where true group by t5.act_id, t5.actor_id) t6 cross join target t3 join statement t4 on t4.id = t3.statement_id where t3.role =
              'about' and t3.record_id in
  (select value from json_each('["actors/west"]')) and t4.date is not null and t4.date_latest >= '2024-04-01' and t4.date_earliest <= '2024-04-30' and t3.rank
      <> 'deprecated' and t3.statement_id = t6.act_id), cells3(speaker_id, target_id, total, support, favour, neutral, criticise, oppose, mixed, unclear,
      first_date, last_date, has_more, _place) as materialized
(select of_id, about_id, count(distinct statement_id), count(distinct case when stance = 'support' then statement_id end), count(distinct case when stance =
    'favour' then statement_id end), count(distinct case when stance = 'neutral' then statement_id end), count(distinct case when stance = 'criticise' then
    statement_id end), count(distinct case when stance = 'oppose' then statement_id end), count(distinct case when stance = 'mixed' then statement_id end),
    count(distinct case when stance = 'unclear' then statement_id end), min(nullif(date_earliest, '0000-00-00')), max(nullif(date_latest, '9999-99-99')),
    count(*) > 20, row_number() over (order by count(distinct statement_id) desc, of_id, about_id) as _place from facts2 group by of_id, about_id order by
    _place limit 51), p4 as materialized
(select t24.*, row_number() over (order by t24._place) as _n
  from (select * from cells3 where _place <= 50) t24), behind4(_place, statement_id, target_id, stance, mention, certain, _turn) as materialized
(select *
  from (select cells3._place, facts2.statement_id, facts2.target_id, facts2.stance, facts2.mention, facts2.certain, row_number() over (partition by
      facts2.of_id, facts2.about_id order by facts2.date_earliest desc, facts2.target_id) as _turn from facts2 join cells3 on cells3.speaker_id = facts2.of_id
      and cells3.target_id = facts2.about_id) t29 where _turn <= 20), x6(id, json) as
(select t28._n, printf('[%s]',
    (select group_concat(t34._told, ',')
      from (select row_number() over (order by t30._turn) as _n, printf(
          '{"statement":{"id":"%s","label":%s,"date":%s,"speech_act":"%s","speaker":{"id":"%s","label":%s}},"target":{"id":"%s","label":%s,"role":"%s","mention":"%s","stance":"%s"},"stance":"%s","mention":"%s","certain":%s}'
          , t31.id, json_quote(t31.label), case when t31.date is null then 'null' else '{"text":"' || t31.date || '","earliest":' || case t31.date_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t31.date_earliest || '"' end || ',"latest":' || case t31.date_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t31.date_latest || '"' end || '}' end, t31.speech_act, t32.id,
          json_quote(t32.label), t33.id, json_quote(t33.label), t33.role, t33.mention, t33.stance, t30.stance, t30.mention, case when t30.certain then 'true'
          else 'false' end) as _told
        from (select * from behind4 where _place = t28._place) t30
        left join statement t31 on t31.id = t30.statement_id
        left join actor t32 on t32.id = t31.speaker_id
        left join target t33 on t33.id = t30.target_id order by _n limit 20) t34)) from p4 t28), x7(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t35._told, ',')
      from (select t25._n as _n, printf(
          '{"speaker":{"id":"%s","label":%s},"target":{"id":"%s","record_kind":%s,"label":%s},"total":%s,"support":%s,"favour":%s,"neutral":%s,"criticise":%s,"oppose":%s,"mixed":%s,"unclear":%s,"first_date":%s,"last_date":%s,"statements":%s,"has_more":%s}'
          , t26.id, json_quote(t26.label), t27.id, json_quote(t27.record_kind), json_quote(t27.label), t25.total, t25.support, t25.favour, t25.neutral,
          t25.criticise, t25.oppose, t25.mixed, t25.unclear, json_quote(t25.first_date), json_quote(t25.last_date),
          (select x6.json from x6 where x6.id = t25._n), case when t25.has_more then 'true' else 'false' end) as _told from p4 t25
        left join actor t26 on t26.id = t25.speaker_id
        left join record t27 on t27.id = t25.target_id order by _n limit 200) t35))) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"cells":%s,"has_more":%s}',
        (select x7.json from x7), case when t1.has_more then 'true' else 'false' end)
      from (select exists
        (select 1 from cells3 where _place > 50) as has_more where exists
        (select 1 from record t2 where t2.id = 'actors/west' and t2.retired is null)) t1), ' null'),
  (select value from counter where name = 'revision'))

with candidates1(id) as materialized
(select distinct t8.id from target t7 join statement t8 on t8.id = t7.statement_id where t7.role = 'about' and t7.record_id in
  (select value from json_each('["actors/west"]')) and t8.date is not null and t8.date_latest >= '2024-04-01' and t8.date_earliest <= '2024-04-30' and t7.rank
      <> 'deprecated'), facts2(of_id, about_id, statement_id, target_id, stance, mention, date_earliest, date_latest, certain) as materialized
(select t6.actor_id, t3.record_id, t4.id, t3.id, t3.stance, t3.mention, t4.date_earliest, t4.date_latest, t6.certain
  from (select t5.act_id, t5.actor_id, max(case when t5.certain then 1 else 0 end) = 1 as certain
    from (with recursive t10(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
      (select t13.id, t13.principal_id, 'principal', null, null, t13.principal_id, (true) from candidates1 t12 cross join statement t13 where t13.id = t12.id
          and t13.principal_id is not null union all select t13.id, t14.body_id, 'office', t14.id, null, t14.body_id, (true) from candidates1 t12 cross join
          statement t13 cross join office t14 where t13.id = t12.id and likelihood(t13.office_id = t14.id, 0.0001) and +t13.principal_id is null union all
          select t13.id, t15.body_id, 'tenure', t15.id, t16.id, t15.body_id, (t16.certain_from <= t13.date_earliest and t16.certain_until >= t13.date_latest and
          exists
          (select 1 from citation t17 where t17.record_id = t16.id and t17.attested_from <= t13.date_earliest and t17.attested_until >= t13.date_latest and
              (t17.attested_from = t17.attested_until or t17.since_latest <= t17.until_earliest)) and instr(coalesce(t13.date, ''), '?') = 0 and
              instr(coalesce(t13.date, ''), '%') = 0) from candidates1 t12 cross join statement t13 cross join tenure t16 cross join office t15 where t13.id =
              t12.id and t16.person_id = t13.speaker_id and t15.id = t16.office_id and +t13.principal_id is null and +t13.office_id is null and t16.likely_from
              <= t13.date_latest and t16.likely_until >= t13.date_earliest and t16.rank <> 'deprecated' union all select t13.id, t13.speaker_id, 'speaker',
              null, null, t13.speaker_id, (true) from candidates1 t12 cross join statement t13 where t13.id = t12.id and +t13.principal_id is null and
              +t13.office_id is null and not exists
        (select 1 from tenure t18 where t18.person_id = t13.speaker_id and t18.possible_from <= t13.date_latest and t18.possible_until >= t13.date_earliest and
            t18.rank <> 'deprecated') union select t10.act_id, t21.id, t10.basis, t10.office_id, t10.tenure_id, t10.start_id, (t10.certain and t19.certain_from
            <= t11.date_earliest and t19.certain_until >= t11.date_latest and exists
          (select 1 from citation t22 where t22.record_id = t19.id and t22.attested_from <= t11.date_earliest and t22.attested_until >= t11.date_latest and
              (t22.attested_from = t22.attested_until or t22.since_latest <= t22.until_earliest)) and instr(coalesce(t11.date, ''), '?') = 0 and
              instr(coalesce(t11.date, ''), '%') = 0) from t10 join statement t11 on t11.id = t10.act_id join relation t19 on t19.subject_id = t10.actor_id and
              t19.kind = 'part_of' join actor t20 on t20.id = t10.actor_id and t20.kind <> 'state' join actor t21 on t21.id = t19.object_id where t21.id <>
              t10.start_id and t19.likely_from <= t11.date_latest and t19.likely_until >= t11.date_earliest and t19.rank <> 'deprecated') select t10.act_id,
              t10.actor_id, t10.basis, t10.office_id, t10.tenure_id, case when t10.start_id = t10.actor_id then null else t10.start_id end as part_id, max(case
              when t10.certain then 1 else 0 end) = 1 as certain from t10 group by t10.act_id, t10.actor_id, t10.basis, t10.office_id, t10.tenure_id,
              t10.start_id) t5 where true group by t5.act_id, t5.actor_id) t6 cross join target t3 join statement t4 on t4.id = t3.statement_id where t3.role =
              'about' and t3.record_id in
  (select value from json_each('["actors/west"]')) and t4.date is not null and t4.date_latest >= '2024-04-01' and t4.date_earliest <= '2024-04-30' and t3.rank
      <> 'deprecated' and t3.statement_id = t6.act_id), cells3(speaker_id, target_id, total, support, favour, neutral, criticise, oppose, mixed, unclear,
      first_date, last_date, has_more, _place) as materialized
(select of_id, about_id, count(distinct statement_id), count(distinct case when stance = 'support' then statement_id end), count(distinct case when stance =
    'favour' then statement_id end), count(distinct case when stance = 'neutral' then statement_id end), count(distinct case when stance = 'criticise' then
    statement_id end), count(distinct case when stance = 'oppose' then statement_id end), count(distinct case when stance = 'mixed' then statement_id end),
    count(distinct case when stance = 'unclear' then statement_id end), min(nullif(date_earliest, '0000-00-00')), max(nullif(date_latest, '9999-99-99')),
    count(*) > 20, row_number() over (order by count(distinct statement_id) desc, of_id, about_id) as _place from facts2 group by of_id, about_id order by
    _place limit 51), p4 as materialized
(select t24.*, row_number() over (order by t24._place) as _n
  from (select * from cells3 where _place <= 50) t24), behind4(_place, statement_id, target_id, stance, mention, certain, _turn) as materialized
(select *
  from (select cells3._place, facts2.statement_id, facts2.target_id, facts2.stance, facts2.mention, facts2.certain, row_number() over (partition by
      facts2.of_id, facts2.about_id order by facts2.date_earliest desc, facts2.target_id) as _turn from facts2 join cells3 on cells3.speaker_id = facts2.of_id
      and cells3.target_id = facts2.about_id) t29 where _turn <= 20), x6(id, json) as
(select t28._n, printf('[%s]',
    (select group_concat(t34._told, ',')
      from (select row_number() over (order by t30._turn) as _n, printf(
          '{"statement":{"id":"%s","label":%s,"date":%s,"speechAct":"%s","speaker":{"id":"%s","label":%s}},"target":{"id":"%s","label":%s,"role":"%s","mention":"%s","stance":"%s"},"stance":"%s","mention":"%s","certain":%s}'
          , t31.id, json_quote(t31.label), case when t31.date is null then 'null' else '{"text":"' || t31.date || '","earliest":' || case t31.date_earliest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t31.date_earliest || '"' end || ',"latest":' || case t31.date_latest when
          '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t31.date_latest || '"' end || '}' end, upper(t31.speech_act), t32.id,
          json_quote(t32.label), t33.id, json_quote(t33.label), upper(t33.role), upper(t33.mention), upper(t33.stance), upper(t30.stance), upper(t30.mention),
          case when t30.certain then 'true' else 'false' end) as _told
        from (select * from behind4 where _place = t28._place) t30
        left join statement t31 on t31.id = t30.statement_id
        left join actor t32 on t32.id = t31.speaker_id
        left join target t33 on t33.id = t30.target_id order by _n limit 20) t34)) from p4 t28), x7(id, json) as
(select 1, printf('[%s]',
    (select group_concat(t35._told, ',')
      from (select t25._n as _n, printf(
          '{"speaker":{"id":"%s","label":%s},"target":{"id":"%s","recordKind":%s,"label":%s},"total":%s,"support":%s,"favour":%s,"neutral":%s,"criticise":%s,"oppose":%s,"mixed":%s,"unclear":%s,"firstDate":%s,"lastDate":%s,"hasMore":%s,"statements":%s}'
          , t26.id, json_quote(t26.label), t27.id, json_quote(upper(t27.record_kind)), json_quote(t27.label), t25.total, t25.support, t25.favour, t25.neutral,
          t25.criticise, t25.oppose, t25.mixed, t25.unclear, json_quote(t25.first_date), json_quote(t25.last_date), case when t25.has_more then 'true' else
          'false' end,
          (select x6.json from x6 where x6.id = t25._n)) as _told from p4 t25
        left join actor t26 on t26.id = t25.speaker_id
        left join record t27 on t27.id = t25.target_id order by _n limit 200) t35))) select printf('{"data":{"stances":%s},"extensions":{"revision":%s}}',
            coalesce(
    (select printf('{"cells":%s,"hasMore":%s}',
        (select x7.json from x7), case when t1.has_more then 'true' else 'false' end)
      from (select exists
        (select 1 from cells3 where _place > 50) as has_more where exists
        (select 1 from record t2 where t2.id = 'actors/west' and t2.retired is null)) t1), ' null'),
  (select value from counter where name = 'revision'))

with candidates1(id) as materialized
(select distinct t9.id from target t8 join statement t9 on t9.id = t8.statement_id where t8.role = 'about' and t8.record_id = any($2::text[]) and t9.date is not
    null and t9.date_latest >= $3 and t9.date_earliest <= $4 and t8.rank <> 'deprecated'), facts2(of_id, about_id, statement_id, target_id, stance, mention,
    date_earliest, date_latest, certain) as materialized
(select t7.actor_id, t4.record_id, t5.id, t4.id, t4.stance, t4.mention, t5.date_earliest, t5.date_latest, t7.certain
  from (select t6.act_id, t6.actor_id, max(case when t6.certain then 1 else 0 end) = 1 as certain
    from (with recursive t11(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
      (select t14.id, t14.principal_id, 'principal', null, null, t14.principal_id, (true) from candidates1 t13 cross join statement t14 where t14.id = t13.id
          and t14.principal_id is not null union all select t14.id, t15.body_id, 'office', t15.id, null, t15.body_id, (true) from candidates1 t13 cross join
          statement t14 cross join office t15 where t14.id = t13.id and t14.office_id = t15.id and t14.principal_id is null union all select t14.id,
          t16.body_id, 'tenure', t16.id, t17.id, t16.body_id, (t17.certain_from <= t14.date_earliest and t17.certain_until >= t14.date_latest and exists
          (select 1 from citation t18 where t18.record_id = t17.id and t18.attested_from <= t14.date_earliest and t18.attested_until >= t14.date_latest and
              (t18.attested_from = t18.attested_until or t18.since_latest <= t18.until_earliest)) and strpos(coalesce(t14.date, ''), '?') = 0 and
              strpos(coalesce(t14.date, ''), '%') = 0) from candidates1 t13 cross join statement t14 cross join tenure t17 cross join office t16 where t14.id =
              t13.id and t17.person_id = t14.speaker_id and t16.id = t17.office_id and t14.principal_id is null and t14.office_id is null and t17.likely_from <=
              t14.date_latest and t17.likely_until >= t14.date_earliest and t17.rank <> 'deprecated' union all select t14.id, t14.speaker_id, 'speaker', null,
              null, t14.speaker_id, (true) from candidates1 t13 cross join statement t14 where t14.id = t13.id and t14.principal_id is null and t14.office_id is
              null and not exists
        (select 1 from tenure t19 where t19.person_id = t14.speaker_id and t19.possible_from <= t14.date_latest and t19.possible_until >= t14.date_earliest and
            t19.rank <> 'deprecated' offset 0) union select t11.act_id, t22.id, t11.basis, t11.office_id, t11.tenure_id, t11.start_id, (t11.certain and
            t20.certain_from <= t12.date_earliest and t20.certain_until >= t12.date_latest and exists
          (select 1 from citation t23 where t23.record_id = t20.id and t23.attested_from <= t12.date_earliest and t23.attested_until >= t12.date_latest and
              (t23.attested_from = t23.attested_until or t23.since_latest <= t23.until_earliest)) and strpos(coalesce(t12.date, ''), '?') = 0 and
              strpos(coalesce(t12.date, ''), '%') = 0) from t11 join statement t12 on t12.id = t11.act_id join relation t20 on t20.subject_id = t11.actor_id and
              t20.kind = 'part_of' join actor t21 on t21.id = t11.actor_id and t21.kind <> 'state' join actor t22 on t22.id = t20.object_id where t22.id <>
              t11.start_id and t20.likely_from <= t12.date_latest and t20.likely_until >= t12.date_earliest and t20.rank <> 'deprecated') select t11.act_id,
              t11.actor_id, t11.basis, t11.office_id, t11.tenure_id, case when t11.start_id = t11.actor_id then null else t11.start_id end as part_id, max(case
              when t11.certain then 1 else 0 end) = 1 as certain from t11 group by t11.act_id, t11.actor_id, t11.basis, t11.office_id, t11.tenure_id,
              t11.start_id) t6 where true group by t6.act_id, t6.actor_id) t7 cross join target t4 join statement t5 on t5.id = t4.statement_id where t4.role =
              'about' and t4.record_id = any($5::text[]) and t5.date is not null and t5.date_latest >= $6 and t5.date_earliest <= $7 and t4.rank <> 'deprecated'
              and t4.statement_id = t7.act_id), cells3(speaker_id, target_id, total, support, favour, neutral, criticise, oppose, mixed, unclear, first_date,
              last_date, has_more, _place) as materialized
(select of_id, about_id, count(distinct statement_id), count(distinct case when stance = 'support' then statement_id end), count(distinct case when stance =
    'favour' then statement_id end), count(distinct case when stance = 'neutral' then statement_id end), count(distinct case when stance = 'criticise' then
    statement_id end), count(distinct case when stance = 'oppose' then statement_id end), count(distinct case when stance = 'mixed' then statement_id end),
    count(distinct case when stance = 'unclear' then statement_id end), min(nullif(date_earliest, '0000-00-00')), max(nullif(date_latest, '9999-99-99')),
    count(*) > 20, row_number() over (order by count(distinct statement_id) desc, of_id, about_id) as _place from facts2 group by of_id, about_id having true
    order by _place limit 51), p4 as materialized
(select t24.*, row_number() over (order by t24._place) as _n, count(*) over () as _size
  from (select * from cells3) t24), behind5(_place, statement_id, target_id, stance, mention, certain, _turn) as materialized
(select *
  from (select cells3._place, facts2.statement_id, facts2.target_id, facts2.stance, facts2.mention, facts2.certain, row_number() over (partition by
      facts2.of_id, facts2.about_id order by facts2.date_earliest desc, facts2.target_id) as _turn from facts2 join cells3 on cells3.speaker_id = facts2.of_id
      and cells3.target_id = facts2.about_id) t29 where _turn <= 20), x6(id, json) as
(select t28._n, concat('[',
    (select string_agg(t34._told, ',')
      from (select row_number() over (order by t30._turn) as _n, ((('{"statement":{"id":"' || t31.id || '","label":') || (to_json(t31.label) || ',"date":' ||
          case when t31.date is null then 'null' else ('{"text":"' || t31.date || '","earliest":') || (case t31.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t31.date_earliest || '"' end || ',"latest":' || case t31.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t31.date_latest || '"' end || '}') end || ',"speech_act":"')) || ((t31.speech_act || '","speaker":{"id":"' ||
          t32.id) || ('","label":' || to_json(t32.label) || '}},"target":{"id":"' || t33.id))) || ((('","label":' || to_json(t33.label) || ',"role":"') ||
          (t33.role || '","mention":"' || t33.mention || '","stance":"')) || ((t33.stance || '"},"stance":"' || t30.stance || '","mention":"') || (t30.mention
          || '","certain":' || case when t30.certain then 'true' else 'false' end || '}'))) as _told
        from (select * from behind5 where _place = t28._place) t30
        left join statement t31 on t31.id = t30.statement_id
        left join actor t32 on t32.id = t31.speaker_id
        left join target t33 on t33.id = t30.target_id order by _n limit 20) t34), ']') from p4 t28), x7(id, json) as
(select 1, concat('[',
    (select string_agg(t35._told, ',')
      from (select t25._n as _n, concat(((('{"speaker":{"id":"' || t26.id || '","label":') || (to_json(t26.label) || '},"target":{"id":"' || t27.id ||
          '","record_kind":')) || ((to_json(t27.record_kind) || ',"label":' || to_json(t27.label) || '},"total":') || (t25.total || ',"support":' || t25.support
          || ',"favour":'))) || (((t25.favour || ',"neutral":' || t25.neutral || ',"criticise":') || (t25.criticise || ',"oppose":' || t25.oppose || ',"mixed":'
          )) || ((t25.mixed || ',"unclear":' || t25.unclear || ',"first_date":') || (coalesce(to_json(t25.first_date)::text, 'null') || ',"last_date":' ||
          coalesce(to_json(t25.last_date)::text, 'null') || ',"statements":'))),
          (select x6.json from x6 where x6.id = t25._n), ',"has_more":' || case when t25.has_more then 'true' else 'false' end || '}') as _told from p4 t25
        left join actor t26 on t26.id = t25.speaker_id
        left join record t27 on t27.id = t25.target_id order by _n limit 50) t35), ']')) select concat('{"data":', coalesce(
    (select concat('{"cells":',
        (select x7.json from x7), ',"next":', coalesce(to_json(
            (select encode(convert_to('cells' || ' ' || cast(t36.total as text) || ' ' || cast(t36.speaker_id as text) || ' ' || cast(t36.target_id as text),
                'UTF8'), 'hex') from p4 t36 where _n = 50 and _size > 50))::text, 'null'), '}')
      from (select 1 where exists
        (select 1 from record t2 where t2.id = $1 and t2.retired is null)) t1), ' null'), ',"revision":',
  (select value from counter where name = 'revision'), '}')

with candidates1(id) as materialized
(select distinct t9.id from target t8 join statement t9 on t9.id = t8.statement_id where t8.role = 'about' and t8.record_id = any($2::text[]) and t9.date is not
    null and t9.date_latest >= $3 and t9.date_earliest <= $4 and t8.rank <> 'deprecated'), facts2(of_id, about_id, statement_id, target_id, stance, mention,
    date_earliest, date_latest, certain) as materialized
(select t7.actor_id, t4.record_id, t5.id, t4.id, t4.stance, t4.mention, t5.date_earliest, t5.date_latest, t7.certain
  from (select t6.act_id, t6.actor_id, max(case when t6.certain then 1 else 0 end) = 1 as certain
    from (with recursive t11(act_id, actor_id, basis, office_id, tenure_id, start_id, certain) as
      (select t14.id, t14.principal_id, 'principal', null, null, t14.principal_id, (true) from candidates1 t13 cross join statement t14 where t14.id = t13.id
          and t14.principal_id is not null union all select t14.id, t15.body_id, 'office', t15.id, null, t15.body_id, (true) from candidates1 t13 cross join
          statement t14 cross join office t15 where t14.id = t13.id and t14.office_id = t15.id and t14.principal_id is null union all select t14.id,
          t16.body_id, 'tenure', t16.id, t17.id, t16.body_id, (t17.certain_from <= t14.date_earliest and t17.certain_until >= t14.date_latest and exists
          (select 1 from citation t18 where t18.record_id = t17.id and t18.attested_from <= t14.date_earliest and t18.attested_until >= t14.date_latest and
              (t18.attested_from = t18.attested_until or t18.since_latest <= t18.until_earliest)) and strpos(coalesce(t14.date, ''), '?') = 0 and
              strpos(coalesce(t14.date, ''), '%') = 0) from candidates1 t13 cross join statement t14 cross join tenure t17 cross join office t16 where t14.id =
              t13.id and t17.person_id = t14.speaker_id and t16.id = t17.office_id and t14.principal_id is null and t14.office_id is null and t17.likely_from <=
              t14.date_latest and t17.likely_until >= t14.date_earliest and t17.rank <> 'deprecated' union all select t14.id, t14.speaker_id, 'speaker', null,
              null, t14.speaker_id, (true) from candidates1 t13 cross join statement t14 where t14.id = t13.id and t14.principal_id is null and t14.office_id is
              null and not exists
        (select 1 from tenure t19 where t19.person_id = t14.speaker_id and t19.possible_from <= t14.date_latest and t19.possible_until >= t14.date_earliest and
            t19.rank <> 'deprecated' offset 0) union select t11.act_id, t22.id, t11.basis, t11.office_id, t11.tenure_id, t11.start_id, (t11.certain and
            t20.certain_from <= t12.date_earliest and t20.certain_until >= t12.date_latest and exists
          (select 1 from citation t23 where t23.record_id = t20.id and t23.attested_from <= t12.date_earliest and t23.attested_until >= t12.date_latest and
              (t23.attested_from = t23.attested_until or t23.since_latest <= t23.until_earliest)) and strpos(coalesce(t12.date, ''), '?') = 0 and
              strpos(coalesce(t12.date, ''), '%') = 0) from t11 join statement t12 on t12.id = t11.act_id join relation t20 on t20.subject_id = t11.actor_id and
              t20.kind = 'part_of' join actor t21 on t21.id = t11.actor_id and t21.kind <> 'state' join actor t22 on t22.id = t20.object_id where t22.id <>
              t11.start_id and t20.likely_from <= t12.date_latest and t20.likely_until >= t12.date_earliest and t20.rank <> 'deprecated') select t11.act_id,
              t11.actor_id, t11.basis, t11.office_id, t11.tenure_id, case when t11.start_id = t11.actor_id then null else t11.start_id end as part_id, max(case
              when t11.certain then 1 else 0 end) = 1 as certain from t11 group by t11.act_id, t11.actor_id, t11.basis, t11.office_id, t11.tenure_id,
              t11.start_id) t6 where true group by t6.act_id, t6.actor_id) t7 cross join target t4 join statement t5 on t5.id = t4.statement_id where t4.role =
              'about' and t4.record_id = any($5::text[]) and t5.date is not null and t5.date_latest >= $6 and t5.date_earliest <= $7 and t4.rank <> 'deprecated'
              and t4.statement_id = t7.act_id), cells3(speaker_id, target_id, total, support, favour, neutral, criticise, oppose, mixed, unclear, first_date,
              last_date, has_more, _place) as materialized
(select of_id, about_id, count(distinct statement_id), count(distinct case when stance = 'support' then statement_id end), count(distinct case when stance =
    'favour' then statement_id end), count(distinct case when stance = 'neutral' then statement_id end), count(distinct case when stance = 'criticise' then
    statement_id end), count(distinct case when stance = 'oppose' then statement_id end), count(distinct case when stance = 'mixed' then statement_id end),
    count(distinct case when stance = 'unclear' then statement_id end), min(nullif(date_earliest, '0000-00-00')), max(nullif(date_latest, '9999-99-99')),
    count(*) > 20, row_number() over (order by count(distinct statement_id) desc, of_id, about_id) as _place from facts2 group by of_id, about_id having true
    order by _place limit 51), p4 as materialized
(select t24.*, row_number() over (order by t24._place) as _n, count(*) over () as _size
  from (select * from cells3) t24), behind5(_place, statement_id, target_id, stance, mention, certain, _turn) as materialized
(select *
  from (select cells3._place, facts2.statement_id, facts2.target_id, facts2.stance, facts2.mention, facts2.certain, row_number() over (partition by
      facts2.of_id, facts2.about_id order by facts2.date_earliest desc, facts2.target_id) as _turn from facts2 join cells3 on cells3.speaker_id = facts2.of_id
      and cells3.target_id = facts2.about_id) t29 where _turn <= 20), x6(id, json) as
(select t28._n, concat('[',
    (select string_agg(t34._told, ',')
      from (select row_number() over (order by t30._turn) as _n, ((('{"statement":{"id":"' || t31.id || '","label":') || (to_json(t31.label) || ',"date":' ||
          case when t31.date is null then 'null' else ('{"text":"' || t31.date || '","earliest":') || (case t31.date_earliest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t31.date_earliest || '"' end || ',"latest":' || case t31.date_latest when '0000-00-00' then 'null' when
          '9999-99-99' then 'null' else '"' || t31.date_latest || '"' end || '}') end || ',"speechAct":"')) || ((upper(t31.speech_act) || '","speaker":{"id":"'
          || t32.id) || ('","label":' || to_json(t32.label) || '}},"target":{"id":"' || t33.id))) || ((('","label":' || to_json(t33.label) || ',"targetRole":"')
          || (upper(t33.role) || '","mention":"' || upper(t33.mention) || '","stance":"')) || ((upper(t33.stance) || '"},"stance":"' || upper(t30.stance) ||
          '","mention":"') || (upper(t30.mention) || '","certain":' || case when t30.certain then 'true' else 'false' end || '}'))) as _told
        from (select * from behind5 where _place = t28._place) t30
        left join statement t31 on t31.id = t30.statement_id
        left join actor t32 on t32.id = t31.speaker_id
        left join target t33 on t33.id = t30.target_id order by _n limit 20) t34), ']') from p4 t28), x7(id, json) as
(select 1, concat('[',
    (select string_agg(t35._told, ',')
      from (select t25._n as _n, concat(((('{"speaker":{"id":"' || t26.id || '","label":' || to_json(t26.label)) || ('},"target":{"id":"' || t27.id ||
          '","recordKind":' || to_json(upper(t27.record_kind)))) || ((',"label":' || to_json(t27.label) || '},"total":' || t25.total) || (',"support":' ||
          t25.support || ',"favour":' || t25.favour))) || (((',"neutral":' || t25.neutral || ',"criticise":' || t25.criticise) || (',"oppose":' || t25.oppose ||
          ',"mixed":' || t25.mixed)) || ((',"unclear":' || t25.unclear || ',"firstDate":' || coalesce(to_json(t25.first_date)::text, 'null')) || ((
          ',"lastDate":' || coalesce(to_json(t25.last_date)::text, 'null')) || (',"hasMore":' || case when t25.has_more then 'true' else 'false' end ||
          ',"statements":')))),
          (select x6.json from x6 where x6.id = t25._n), '}') as _told from p4 t25
        left join actor t26 on t26.id = t25.speaker_id
        left join record t27 on t27.id = t25.target_id order by _n limit 50) t35), ']')) select concat('{"data":{"stances":', coalesce(
    (select concat('{"cells":',
        (select x7.json from x7), ',"pageInfo":',
        (select concat('{"hasNextPage":', case when count(*) > 50 then 'true' else 'false' end, ',"endCursor":', coalesce(to_json(max(case when _n = 50 or _n =
            _size and _n < 50 then encode(convert_to('cells' || ' ' || cast(t36.total as text) || ' ' || cast(t36.speaker_id as text) || ' ' ||
            cast(t36.target_id as text), 'UTF8'), 'hex') end))::text, 'null'), '}') from p4 t36), '}')
      from (select 1 where exists
        (select 1 from record t2 where t2.id = $1 and t2.retired is null)) t1), ' null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

with told_citation1(id, revision, label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix,
    field) as not materialized
(select t20.id, t20.revision, t20.label, t20.note, t20.record_id, t20.document_id, t20.support_type, t20.value, t20.start_offset, t20.end_offset,
    t20.span_sha256, t20.page, t20.phrase, t20.prefix, t20.suffix, t20.field from citation t20 where true), x2(id, json) as
(select t2.id,
  (select concat(('{"existed":' || case when t17.existed then 'true' else 'false' end || ',"member_count":') || (t17.member_count || ',"obligation_count":' ||
      t17.obligation_count || ',"members":['),
      (select string_agg(t27._told, ',')
        from (select row_number() over (order by t23.is_counted desc, t23.actor_id, t23.membership_id) as _n, ((('{"actor":{"id":"' || t24.id) || ('","label":'
            || to_json(t24.label) || '},"status":"')) || ((t23.status || '","is_counted":' || case when t23.is_counted then 'true' else 'false' end) || (
            ',"certain":' || case when t23.certain is null then 'null' when t23.certain then 'true' else 'false' end || ',"membership":{"id":"'))) || (((t25.id
            || '","label":' || to_json(t25.label)) || (',"status":"' || t25.status || '","since":')) || ((case when t25.since is null then 'null' else (
            '{"text":"' || t25.since || '","earliest":') || (case t25.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
            t25.since_earliest || '"' end || ',"latest":' || case t25.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
            t25.since_latest || '"' end || '}') end || ',"until":' || case when t25.until is null then 'null' else ('{"text":"' || t25.until || '","earliest":')
            || (case t25.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t25.until_earliest || '"' end || ',"latest":' ||
            case t25.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t25.until_latest || '"' end || '}') end) || (
            '},"citation":' || case when t26.id is null then 'null' else (('{"id":"' || t26.id) || ('","start_offset":' || coalesce(t26.start_offset::text,
            'null') || ',"end_offset":')) || ((coalesce(t26.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t26.page)::text, 'null')) || (
            ',"phrase":' || coalesce(to_json(t26.phrase)::text, 'null') || '}')) end || '}'))) as _told
          from (select t18.*, t18.id as membership_id,
            (select t19.id from told_citation1 t19 where t19.record_id = t18.id and t19.support_type = 'supports' order by t19.id limit 1) as citation_id
            from (select t21.id, t21.actor_id, t21.status, t21.status in ('member', 'signatory') as is_counted, (t21.since_latest <= $43 and t21.until_earliest
                >= $44 and strpos(coalesce(t21.since, ''), '?') = 0 and strpos(coalesce(t21.since, ''), '%') = 0 and strpos(coalesce(t21.until, ''), '?') = 0
                and strpos(coalesce(t21.until, ''), '%') = 0 and t21.rank <> 'deprecated' and t22.formed_latest <= $45 and t22.ended_earliest >= $46 and
                strpos(coalesce(t22.formed, ''), '?') = 0 and strpos(coalesce(t22.formed, ''), '%') = 0 and strpos(coalesce(t22.ended, ''), '?') = 0 and
                strpos(coalesce(t22.ended, ''), '%') = 0) as certain from membership t21 join alliance t22 on t22.id = t21.alliance_id where t21.alliance_id =
                t17.alliance_id and t21.since_earliest <= $40 and t21.until_latest >= $39 and t21.rank <> 'deprecated' and t22.formed_earliest <= $42 and
                t22.ended_latest >= $41) t18) t23
          left join actor t24 on t24.id = t23.actor_id
          left join membership t25 on t25.id = t23.membership_id
          left join citation t26 on t26.id = t23.citation_id order by _n limit 200) t27), '],"obligations":[',
      (select string_agg(t44._told, ',')
        from (select row_number() over (order by t39.obligation_id, t39.obligor_id, t39.beneficiary_id) as _n, ((('{"obligor":{"id":"' || t40.id || '","label":'
            ) || (to_json(t40.label) || '},"beneficiary":{"id":"' || t41.id)) || (('","label":' || to_json(t41.label) || '},"certain":') || (case when
            t39.certain is null then 'null' when t39.certain then 'true' else 'false' end || ',"obligation":{"id":"' || t42.id || '","label":'))) ||
            (((to_json(t42.label) || ',"kind":"' || t42.kind) || ('","since":' || case when t42.since is null then 'null' else ('{"text":"' || t42.since ||
            '","earliest":') || (case t42.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t42.since_earliest || '"' end
            || ',"latest":' || case t42.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t42.since_latest || '"' end || '}')
            end || ',"until":' || case when t42.until is null then 'null' else ('{"text":"' || t42.until || '","earliest":') || (case t42.until_earliest when
            '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t42.until_earliest || '"' end || ',"latest":' || case t42.until_latest when
            '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t42.until_latest || '"' end || '}') end)) || ((',"condition":' ||
            coalesce(to_json(t42.condition)::text, 'null') || ',"article":') || (coalesce(to_json(t42.article)::text, 'null') || '},"citation":' || case when
            t43.id is null then 'null' else (('{"id":"' || t43.id) || ('","start_offset":' || coalesce(t43.start_offset::text, 'null') || ',"end_offset":')) ||
            ((coalesce(t43.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t43.page)::text, 'null')) || (',"phrase":' ||
            coalesce(to_json(t43.phrase)::text, 'null') || '}')) end || '}'))) as _told
          from (select t28.*,
            (select t29.id from told_citation1 t29 where t29.record_id = t28.obligation_id and t29.support_type = 'supports' order by t29.id limit 1) as
                citation_id
            from (select t30.id as obligation_id, t30.actor_id as obligor_id, t31.actor_id as beneficiary_id, max(case when (t32.formed_latest <= $71 and
                t32.ended_earliest >= $72 and strpos(coalesce(t32.formed, ''), '?') = 0 and strpos(coalesce(t32.formed, ''), '%') = 0 and
                strpos(coalesce(t32.ended, ''), '?') = 0 and strpos(coalesce(t32.ended, ''), '%') = 0) and t30.certain and t31.certain then 1 else 0 end) = 1 as
                certain
              from (select t33.id, t33.alliance_id, t33.obligor_id as actor_id, t33.since_earliest as first, t33.until_latest as last, (t33.since_latest <= $49
                  and t33.until_earliest >= $50 and strpos(coalesce(t33.since, ''), '?') = 0 and strpos(coalesce(t33.since, ''), '%') = 0 and
                  strpos(coalesce(t33.until, ''), '?') = 0 and strpos(coalesce(t33.until, ''), '%') = 0 and t33.rank <> 'deprecated') as certain from obligation
                  t33 where t33.obligor_id is not null and t33.alliance_id = t17.alliance_id and t33.since_earliest <= $48 and t33.until_latest >= $47 and
                  t33.rank <> 'deprecated' union all select t34.id, t34.alliance_id, t35.actor_id, case when t35.since_earliest >= t34.since_earliest then
                  t35.since_earliest else t34.since_earliest end, case when t35.until_latest <= t34.until_latest then t35.until_latest else t34.until_latest
                  end, (t34.since_latest <= $55 and t34.until_earliest >= $56 and strpos(coalesce(t34.since, ''), '?') = 0 and strpos(coalesce(t34.since, ''),
                  '%') = 0 and strpos(coalesce(t34.until, ''), '?') = 0 and strpos(coalesce(t34.until, ''), '%') = 0 and t34.rank <> 'deprecated' and
                  t35.since_latest <= $57 and t35.until_earliest >= $58 and strpos(coalesce(t35.since, ''), '?') = 0 and strpos(coalesce(t35.since, ''), '%') =
                  0 and strpos(coalesce(t35.until, ''), '?') = 0 and strpos(coalesce(t35.until, ''), '%') = 0 and t35.rank <> 'deprecated') from membership t35
                  join obligation t34 on t34.alliance_id = t35.alliance_id where t34.obligor_id is null and t35.status in ('member', 'signatory') and
                  t35.since_earliest <= t34.until_latest and t34.since_earliest <= t35.until_latest and t34.alliance_id = t17.alliance_id and t35.since_earliest
                  <= $52 and t35.until_latest >= $51 and t35.rank <> 'deprecated' and t34.since_earliest <= $54 and t34.until_latest >= $53 and t34.rank <>
                  'deprecated') t30 join
              (select t36.id, t36.alliance_id, t36.beneficiary_id as actor_id, t36.since_earliest as first, t36.until_latest as last, (t36.since_latest <= $61
                  and t36.until_earliest >= $62 and strpos(coalesce(t36.since, ''), '?') = 0 and strpos(coalesce(t36.since, ''), '%') = 0 and
                  strpos(coalesce(t36.until, ''), '?') = 0 and strpos(coalesce(t36.until, ''), '%') = 0 and t36.rank <> 'deprecated') as certain from obligation
                  t36 where t36.beneficiary_id is not null and t36.alliance_id = t17.alliance_id and t36.since_earliest <= $60 and t36.until_latest >= $59 and
                  t36.rank <> 'deprecated' union all select t37.id, t37.alliance_id, t38.actor_id, case when t38.since_earliest >= t37.since_earliest then
                  t38.since_earliest else t37.since_earliest end, case when t38.until_latest <= t37.until_latest then t38.until_latest else t37.until_latest
                  end, (t37.since_latest <= $67 and t37.until_earliest >= $68 and strpos(coalesce(t37.since, ''), '?') = 0 and strpos(coalesce(t37.since, ''),
                  '%') = 0 and strpos(coalesce(t37.until, ''), '?') = 0 and strpos(coalesce(t37.until, ''), '%') = 0 and t37.rank <> 'deprecated' and
                  t38.since_latest <= $69 and t38.until_earliest >= $70 and strpos(coalesce(t38.since, ''), '?') = 0 and strpos(coalesce(t38.since, ''), '%') =
                  0 and strpos(coalesce(t38.until, ''), '?') = 0 and strpos(coalesce(t38.until, ''), '%') = 0 and t38.rank <> 'deprecated') from membership t38
                  join obligation t37 on t37.alliance_id = t38.alliance_id where t37.beneficiary_id is null and t38.status in ('member', 'signatory') and
                  t38.since_earliest <= t37.until_latest and t37.since_earliest <= t38.until_latest and t37.alliance_id = t17.alliance_id and t38.since_earliest
                  <= $64 and t38.until_latest >= $63 and t38.rank <> 'deprecated' and t37.since_earliest <= $66 and t37.until_latest >= $65 and t37.rank <>
                  'deprecated') t31 on t31.id = t30.id cross join alliance t32 where t32.id = t17.alliance_id and t30.actor_id <> t31.actor_id and t30.first <=
                  t31.last and t31.first <= t30.last and t32.formed_earliest <= $74 and t32.ended_latest >= $73 group by 1, 2, 3) t28) t39
          left join actor t40 on t40.id = t39.obligor_id
          left join actor t41 on t41.id = t39.beneficiary_id
          left join obligation t42 on t42.id = t39.obligation_id
          left join citation t43 on t43.id = t39.citation_id order by _n limit 500) t44), ']}')
    from (select t2.id as alliance_id, exists
      (select 1 from alliance t3 where t3.id = t2.id and t3.formed_earliest <= $2 and t3.ended_latest >= $1) as existed,
      (select count(distinct t4.actor_id)
        from (select t6.id, t6.actor_id, t6.status, t6.status in ('member', 'signatory') as is_counted, (t6.since_latest <= $7 and t6.until_earliest >= $8 and
            strpos(coalesce(t6.since, ''), '?') = 0 and strpos(coalesce(t6.since, ''), '%') = 0 and strpos(coalesce(t6.until, ''), '?') = 0 and
            strpos(coalesce(t6.until, ''), '%') = 0 and t6.rank <> 'deprecated' and t7.formed_latest <= $9 and t7.ended_earliest >= $10 and
            strpos(coalesce(t7.formed, ''), '?') = 0 and strpos(coalesce(t7.formed, ''), '%') = 0 and strpos(coalesce(t7.ended, ''), '?') = 0 and
            strpos(coalesce(t7.ended, ''), '%') = 0) as certain from membership t6 join alliance t7 on t7.id = t6.alliance_id where t6.alliance_id = t2.id and
            t6.since_earliest <= $4 and t6.until_latest >= $3 and t6.rank <> 'deprecated' and t7.formed_earliest <= $6 and t7.ended_latest >= $5) t4 where
            t4.is_counted) as member_count,
      (select count(*)
        from (select t8.id as obligation_id, t8.actor_id as obligor_id, t9.actor_id as beneficiary_id, max(case when (t10.formed_latest <= $35 and
            t10.ended_earliest >= $36 and strpos(coalesce(t10.formed, ''), '?') = 0 and strpos(coalesce(t10.formed, ''), '%') = 0 and strpos(coalesce(t10.ended,
            ''), '?') = 0 and strpos(coalesce(t10.ended, ''), '%') = 0) and t8.certain and t9.certain then 1 else 0 end) = 1 as certain
          from (select t11.id, t11.alliance_id, t11.obligor_id as actor_id, t11.since_earliest as first, t11.until_latest as last, (t11.since_latest <= $13 and
              t11.until_earliest >= $14 and strpos(coalesce(t11.since, ''), '?') = 0 and strpos(coalesce(t11.since, ''), '%') = 0 and strpos(coalesce(t11.until,
              ''), '?') = 0 and strpos(coalesce(t11.until, ''), '%') = 0 and t11.rank <> 'deprecated') as certain from obligation t11 where t11.obligor_id is
              not null and t11.alliance_id = t2.id and t11.since_earliest <= $12 and t11.until_latest >= $11 and t11.rank <> 'deprecated' union all select
              t12.id, t12.alliance_id, t13.actor_id, case when t13.since_earliest >= t12.since_earliest then t13.since_earliest else t12.since_earliest end,
              case when t13.until_latest <= t12.until_latest then t13.until_latest else t12.until_latest end, (t12.since_latest <= $19 and t12.until_earliest >=
              $20 and strpos(coalesce(t12.since, ''), '?') = 0 and strpos(coalesce(t12.since, ''), '%') = 0 and strpos(coalesce(t12.until, ''), '?') = 0 and
              strpos(coalesce(t12.until, ''), '%') = 0 and t12.rank <> 'deprecated' and t13.since_latest <= $21 and t13.until_earliest >= $22 and
              strpos(coalesce(t13.since, ''), '?') = 0 and strpos(coalesce(t13.since, ''), '%') = 0 and strpos(coalesce(t13.until, ''), '?') = 0 and
              strpos(coalesce(t13.until, ''), '%') = 0 and t13.rank <> 'deprecated') from membership t13 join obligation t12 on t12.alliance_id =
              t13.alliance_id where t12.obligor_id is null and t13.status in ('member', 'signatory') and t13.since_earliest <= t12.until_latest and
              t12.since_earliest <= t13.until_latest and t12.alliance_id = t2.id and t13.since_earliest <= $16 and t13.until_latest >= $15 and t13.rank <>
              'deprecated' and t12.since_earliest <= $18 and t12.until_latest >= $17 and t12.rank <> 'deprecated') t8 join
          (select t14.id, t14.alliance_id, t14.beneficiary_id as actor_id, t14.since_earliest as first, t14.until_latest as last, (t14.since_latest <= $25 and
              t14.until_earliest >= $26 and strpos(coalesce(t14.since, ''), '?') = 0 and strpos(coalesce(t14.since, ''), '%') = 0 and strpos(coalesce(t14.until,
              ''), '?') = 0 and strpos(coalesce(t14.until, ''), '%') = 0 and t14.rank <> 'deprecated') as certain from obligation t14 where t14.beneficiary_id
              is not null and t14.alliance_id = t2.id and t14.since_earliest <= $24 and t14.until_latest >= $23 and t14.rank <> 'deprecated' union all select
              t15.id, t15.alliance_id, t16.actor_id, case when t16.since_earliest >= t15.since_earliest then t16.since_earliest else t15.since_earliest end,
              case when t16.until_latest <= t15.until_latest then t16.until_latest else t15.until_latest end, (t15.since_latest <= $31 and t15.until_earliest >=
              $32 and strpos(coalesce(t15.since, ''), '?') = 0 and strpos(coalesce(t15.since, ''), '%') = 0 and strpos(coalesce(t15.until, ''), '?') = 0 and
              strpos(coalesce(t15.until, ''), '%') = 0 and t15.rank <> 'deprecated' and t16.since_latest <= $33 and t16.until_earliest >= $34 and
              strpos(coalesce(t16.since, ''), '?') = 0 and strpos(coalesce(t16.since, ''), '%') = 0 and strpos(coalesce(t16.until, ''), '?') = 0 and
              strpos(coalesce(t16.until, ''), '%') = 0 and t16.rank <> 'deprecated') from membership t16 join obligation t15 on t15.alliance_id =
              t16.alliance_id where t15.beneficiary_id is null and t16.status in ('member', 'signatory') and t16.since_earliest <= t15.until_latest and
              t15.since_earliest <= t16.until_latest and t15.alliance_id = t2.id and t16.since_earliest <= $28 and t16.until_latest >= $27 and t16.rank <>
              'deprecated' and t15.since_earliest <= $30 and t15.until_latest >= $29 and t15.rank <> 'deprecated') t9 on t9.id = t8.id cross join alliance t10
              where t10.id = t2.id and t8.actor_id <> t9.actor_id and t8.first <= t9.last and t9.first <= t8.last and t10.formed_earliest <= $38 and
              t10.ended_latest >= $37 group by 1, 2, 3) t5) as obligation_count) t17) from alliance t2) select concat('{"data":', coalesce(
    (select concat(('{"id":"' || t1.id) || ('","label":' || to_json(t1.label) || ',"state":'),
        (select x2.json from x2 where x2.id = t1.id), '}') from alliance t1 where t1.id = $75),
    (select ' null' from record t45 where t45.id = $76 and t45.retired is not null), 'null'), ',"revision":',
  (select value from counter where name = 'revision'), '}')

with told_citation1(id, revision, label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix,
    field) as not materialized
(select t20.id, t20.revision, t20.label, t20.note, t20.record_id, t20.document_id, t20.support_type, t20.value, t20.start_offset, t20.end_offset,
    t20.span_sha256, t20.page, t20.phrase, t20.prefix, t20.suffix, t20.field from citation t20 where true), x2(id, json) as
(select t2.id,
  (select concat(('{"existed":' || case when t17.existed then 'true' else 'false' end || ',"memberCount":') || (t17.member_count || ',"obligationCount":' ||
      t17.obligation_count || ',"members":['),
      (select string_agg(t27._told, ',')
        from (select row_number() over (order by t23.is_counted desc, t23.actor_id, t23.membership_id) as _n, ((('{"actor":{"id":"' || t24.id) || ('","label":'
            || to_json(t24.label) || '},"status":"')) || ((upper(t23.status) || '","isCounted":' || case when t23.is_counted then 'true' else 'false' end) || (
            ',"certain":' || case when t23.certain is null then 'null' when t23.certain then 'true' else 'false' end || ',"membership":{"id":"'))) || (((t25.id
            || '","label":' || to_json(t25.label)) || (',"status":"' || upper(t25.status) || '","since":')) || ((case when t25.since is null then 'null' else (
            '{"text":"' || t25.since || '","earliest":') || (case t25.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
            t25.since_earliest || '"' end || ',"latest":' || case t25.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
            t25.since_latest || '"' end || '}') end || ',"until":' || case when t25.until is null then 'null' else ('{"text":"' || t25.until || '","earliest":')
            || (case t25.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t25.until_earliest || '"' end || ',"latest":' ||
            case t25.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t25.until_latest || '"' end || '}') end) || (
            '},"citation":' || case when t26.id is null then 'null' else (('{"id":"' || t26.id) || ('","startOffset":' || coalesce(t26.start_offset::text,
            'null') || ',"endOffset":')) || ((coalesce(t26.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t26.page)::text, 'null')) || (
            ',"phrase":' || coalesce(to_json(t26.phrase)::text, 'null') || '}')) end || '}'))) as _told
          from (select t18.*, t18.id as membership_id,
            (select t19.id from told_citation1 t19 where t19.record_id = t18.id and t19.support_type = 'supports' order by t19.id limit 1) as citation_id
            from (select t21.id, t21.actor_id, t21.status, t21.status in ('member', 'signatory') as is_counted, (t21.since_latest <= $43 and t21.until_earliest
                >= $44 and strpos(coalesce(t21.since, ''), '?') = 0 and strpos(coalesce(t21.since, ''), '%') = 0 and strpos(coalesce(t21.until, ''), '?') = 0
                and strpos(coalesce(t21.until, ''), '%') = 0 and t21.rank <> 'deprecated' and t22.formed_latest <= $45 and t22.ended_earliest >= $46 and
                strpos(coalesce(t22.formed, ''), '?') = 0 and strpos(coalesce(t22.formed, ''), '%') = 0 and strpos(coalesce(t22.ended, ''), '?') = 0 and
                strpos(coalesce(t22.ended, ''), '%') = 0) as certain from membership t21 join alliance t22 on t22.id = t21.alliance_id where t21.alliance_id =
                t17.alliance_id and t21.since_earliest <= $40 and t21.until_latest >= $39 and t21.rank <> 'deprecated' and t22.formed_earliest <= $42 and
                t22.ended_latest >= $41) t18) t23
          left join actor t24 on t24.id = t23.actor_id
          left join membership t25 on t25.id = t23.membership_id
          left join citation t26 on t26.id = t23.citation_id order by _n limit 200) t27), '],"obligations":[',
      (select string_agg(t44._told, ',')
        from (select row_number() over (order by t39.obligation_id, t39.obligor_id, t39.beneficiary_id) as _n, ((('{"obligor":{"id":"' || t40.id || '","label":'
            ) || (to_json(t40.label) || '},"beneficiary":{"id":"' || t41.id)) || (('","label":' || to_json(t41.label) || '},"certain":') || (case when
            t39.certain is null then 'null' when t39.certain then 'true' else 'false' end || ',"obligation":{"id":"' || t42.id || '","label":'))) ||
            (((to_json(t42.label) || ',"kind":"' || upper(t42.kind)) || ('","since":' || case when t42.since is null then 'null' else ('{"text":"' || t42.since
            || '","earliest":') || (case t42.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t42.since_earliest || '"'
            end || ',"latest":' || case t42.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t42.since_latest || '"' end ||
            '}') end || ',"until":' || case when t42.until is null then 'null' else ('{"text":"' || t42.until || '","earliest":') || (case t42.until_earliest
            when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t42.until_earliest || '"' end || ',"latest":' || case t42.until_latest when
            '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t42.until_latest || '"' end || '}') end)) || ((',"condition":' ||
            coalesce(to_json(t42.condition)::text, 'null') || ',"article":') || (coalesce(to_json(t42.article)::text, 'null') || '},"citation":' || case when
            t43.id is null then 'null' else (('{"id":"' || t43.id) || ('","startOffset":' || coalesce(t43.start_offset::text, 'null') || ',"endOffset":')) ||
            ((coalesce(t43.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t43.page)::text, 'null')) || (',"phrase":' ||
            coalesce(to_json(t43.phrase)::text, 'null') || '}')) end || '}'))) as _told
          from (select t28.*,
            (select t29.id from told_citation1 t29 where t29.record_id = t28.obligation_id and t29.support_type = 'supports' order by t29.id limit 1) as
                citation_id
            from (select t30.id as obligation_id, t30.actor_id as obligor_id, t31.actor_id as beneficiary_id, max(case when (t32.formed_latest <= $71 and
                t32.ended_earliest >= $72 and strpos(coalesce(t32.formed, ''), '?') = 0 and strpos(coalesce(t32.formed, ''), '%') = 0 and
                strpos(coalesce(t32.ended, ''), '?') = 0 and strpos(coalesce(t32.ended, ''), '%') = 0) and t30.certain and t31.certain then 1 else 0 end) = 1 as
                certain
              from (select t33.id, t33.alliance_id, t33.obligor_id as actor_id, t33.since_earliest as first, t33.until_latest as last, (t33.since_latest <= $49
                  and t33.until_earliest >= $50 and strpos(coalesce(t33.since, ''), '?') = 0 and strpos(coalesce(t33.since, ''), '%') = 0 and
                  strpos(coalesce(t33.until, ''), '?') = 0 and strpos(coalesce(t33.until, ''), '%') = 0 and t33.rank <> 'deprecated') as certain from obligation
                  t33 where t33.obligor_id is not null and t33.alliance_id = t17.alliance_id and t33.since_earliest <= $48 and t33.until_latest >= $47 and
                  t33.rank <> 'deprecated' union all select t34.id, t34.alliance_id, t35.actor_id, case when t35.since_earliest >= t34.since_earliest then
                  t35.since_earliest else t34.since_earliest end, case when t35.until_latest <= t34.until_latest then t35.until_latest else t34.until_latest
                  end, (t34.since_latest <= $55 and t34.until_earliest >= $56 and strpos(coalesce(t34.since, ''), '?') = 0 and strpos(coalesce(t34.since, ''),
                  '%') = 0 and strpos(coalesce(t34.until, ''), '?') = 0 and strpos(coalesce(t34.until, ''), '%') = 0 and t34.rank <> 'deprecated' and
                  t35.since_latest <= $57 and t35.until_earliest >= $58 and strpos(coalesce(t35.since, ''), '?') = 0 and strpos(coalesce(t35.since, ''), '%') =
                  0 and strpos(coalesce(t35.until, ''), '?') = 0 and strpos(coalesce(t35.until, ''), '%') = 0 and t35.rank <> 'deprecated') from membership t35
                  join obligation t34 on t34.alliance_id = t35.alliance_id where t34.obligor_id is null and t35.status in ('member', 'signatory') and
                  t35.since_earliest <= t34.until_latest and t34.since_earliest <= t35.until_latest and t34.alliance_id = t17.alliance_id and t35.since_earliest
                  <= $52 and t35.until_latest >= $51 and t35.rank <> 'deprecated' and t34.since_earliest <= $54 and t34.until_latest >= $53 and t34.rank <>
                  'deprecated') t30 join
              (select t36.id, t36.alliance_id, t36.beneficiary_id as actor_id, t36.since_earliest as first, t36.until_latest as last, (t36.since_latest <= $61
                  and t36.until_earliest >= $62 and strpos(coalesce(t36.since, ''), '?') = 0 and strpos(coalesce(t36.since, ''), '%') = 0 and
                  strpos(coalesce(t36.until, ''), '?') = 0 and strpos(coalesce(t36.until, ''), '%') = 0 and t36.rank <> 'deprecated') as certain from obligation
                  t36 where t36.beneficiary_id is not null and t36.alliance_id = t17.alliance_id and t36.since_earliest <= $60 and t36.until_latest >= $59 and
                  t36.rank <> 'deprecated' union all select t37.id, t37.alliance_id, t38.actor_id, case when t38.since_earliest >= t37.since_earliest then
                  t38.since_earliest else t37.since_earliest end, case when t38.until_latest <= t37.until_latest then t38.until_latest else t37.until_latest
                  end, (t37.since_latest <= $67 and t37.until_earliest >= $68 and strpos(coalesce(t37.since, ''), '?') = 0 and strpos(coalesce(t37.since, ''),
                  '%') = 0 and strpos(coalesce(t37.until, ''), '?') = 0 and strpos(coalesce(t37.until, ''), '%') = 0 and t37.rank <> 'deprecated' and
                  t38.since_latest <= $69 and t38.until_earliest >= $70 and strpos(coalesce(t38.since, ''), '?') = 0 and strpos(coalesce(t38.since, ''), '%') =
                  0 and strpos(coalesce(t38.until, ''), '?') = 0 and strpos(coalesce(t38.until, ''), '%') = 0 and t38.rank <> 'deprecated') from membership t38
                  join obligation t37 on t37.alliance_id = t38.alliance_id where t37.beneficiary_id is null and t38.status in ('member', 'signatory') and
                  t38.since_earliest <= t37.until_latest and t37.since_earliest <= t38.until_latest and t37.alliance_id = t17.alliance_id and t38.since_earliest
                  <= $64 and t38.until_latest >= $63 and t38.rank <> 'deprecated' and t37.since_earliest <= $66 and t37.until_latest >= $65 and t37.rank <>
                  'deprecated') t31 on t31.id = t30.id cross join alliance t32 where t32.id = t17.alliance_id and t30.actor_id <> t31.actor_id and t30.first <=
                  t31.last and t31.first <= t30.last and t32.formed_earliest <= $74 and t32.ended_latest >= $73 group by 1, 2, 3) t28) t39
          left join actor t40 on t40.id = t39.obligor_id
          left join actor t41 on t41.id = t39.beneficiary_id
          left join obligation t42 on t42.id = t39.obligation_id
          left join citation t43 on t43.id = t39.citation_id order by _n limit 500) t44), ']}')
    from (select t2.id as alliance_id, exists
      (select 1 from alliance t3 where t3.id = t2.id and t3.formed_earliest <= $2 and t3.ended_latest >= $1) as existed,
      (select count(distinct t4.actor_id)
        from (select t6.id, t6.actor_id, t6.status, t6.status in ('member', 'signatory') as is_counted, (t6.since_latest <= $7 and t6.until_earliest >= $8 and
            strpos(coalesce(t6.since, ''), '?') = 0 and strpos(coalesce(t6.since, ''), '%') = 0 and strpos(coalesce(t6.until, ''), '?') = 0 and
            strpos(coalesce(t6.until, ''), '%') = 0 and t6.rank <> 'deprecated' and t7.formed_latest <= $9 and t7.ended_earliest >= $10 and
            strpos(coalesce(t7.formed, ''), '?') = 0 and strpos(coalesce(t7.formed, ''), '%') = 0 and strpos(coalesce(t7.ended, ''), '?') = 0 and
            strpos(coalesce(t7.ended, ''), '%') = 0) as certain from membership t6 join alliance t7 on t7.id = t6.alliance_id where t6.alliance_id = t2.id and
            t6.since_earliest <= $4 and t6.until_latest >= $3 and t6.rank <> 'deprecated' and t7.formed_earliest <= $6 and t7.ended_latest >= $5) t4 where
            t4.is_counted) as member_count,
      (select count(*)
        from (select t8.id as obligation_id, t8.actor_id as obligor_id, t9.actor_id as beneficiary_id, max(case when (t10.formed_latest <= $35 and
            t10.ended_earliest >= $36 and strpos(coalesce(t10.formed, ''), '?') = 0 and strpos(coalesce(t10.formed, ''), '%') = 0 and strpos(coalesce(t10.ended,
            ''), '?') = 0 and strpos(coalesce(t10.ended, ''), '%') = 0) and t8.certain and t9.certain then 1 else 0 end) = 1 as certain
          from (select t11.id, t11.alliance_id, t11.obligor_id as actor_id, t11.since_earliest as first, t11.until_latest as last, (t11.since_latest <= $13 and
              t11.until_earliest >= $14 and strpos(coalesce(t11.since, ''), '?') = 0 and strpos(coalesce(t11.since, ''), '%') = 0 and strpos(coalesce(t11.until,
              ''), '?') = 0 and strpos(coalesce(t11.until, ''), '%') = 0 and t11.rank <> 'deprecated') as certain from obligation t11 where t11.obligor_id is
              not null and t11.alliance_id = t2.id and t11.since_earliest <= $12 and t11.until_latest >= $11 and t11.rank <> 'deprecated' union all select
              t12.id, t12.alliance_id, t13.actor_id, case when t13.since_earliest >= t12.since_earliest then t13.since_earliest else t12.since_earliest end,
              case when t13.until_latest <= t12.until_latest then t13.until_latest else t12.until_latest end, (t12.since_latest <= $19 and t12.until_earliest >=
              $20 and strpos(coalesce(t12.since, ''), '?') = 0 and strpos(coalesce(t12.since, ''), '%') = 0 and strpos(coalesce(t12.until, ''), '?') = 0 and
              strpos(coalesce(t12.until, ''), '%') = 0 and t12.rank <> 'deprecated' and t13.since_latest <= $21 and t13.until_earliest >= $22 and
              strpos(coalesce(t13.since, ''), '?') = 0 and strpos(coalesce(t13.since, ''), '%') = 0 and strpos(coalesce(t13.until, ''), '?') = 0 and
              strpos(coalesce(t13.until, ''), '%') = 0 and t13.rank <> 'deprecated') from membership t13 join obligation t12 on t12.alliance_id =
              t13.alliance_id where t12.obligor_id is null and t13.status in ('member', 'signatory') and t13.since_earliest <= t12.until_latest and
              t12.since_earliest <= t13.until_latest and t12.alliance_id = t2.id and t13.since_earliest <= $16 and t13.until_latest >= $15 and t13.rank <>
              'deprecated' and t12.since_earliest <= $18 and t12.until_latest >= $17 and t12.rank <> 'deprecated') t8 join
          (select t14.id, t14.alliance_id, t14.beneficiary_id as actor_id, t14.since_earliest as first, t14.until_latest as last, (t14.since_latest <= $25 and
              t14.until_earliest >= $26 and strpos(coalesce(t14.since, ''), '?') = 0 and strpos(coalesce(t14.since, ''), '%') = 0 and strpos(coalesce(t14.until,
              ''), '?') = 0 and strpos(coalesce(t14.until, ''), '%') = 0 and t14.rank <> 'deprecated') as certain from obligation t14 where t14.beneficiary_id
              is not null and t14.alliance_id = t2.id and t14.since_earliest <= $24 and t14.until_latest >= $23 and t14.rank <> 'deprecated' union all select
              t15.id, t15.alliance_id, t16.actor_id, case when t16.since_earliest >= t15.since_earliest then t16.since_earliest else t15.since_earliest end,
              case when t16.until_latest <= t15.until_latest then t16.until_latest else t15.until_latest end, (t15.since_latest <= $31 and t15.until_earliest >=
              $32 and strpos(coalesce(t15.since, ''), '?') = 0 and strpos(coalesce(t15.since, ''), '%') = 0 and strpos(coalesce(t15.until, ''), '?') = 0 and
              strpos(coalesce(t15.until, ''), '%') = 0 and t15.rank <> 'deprecated' and t16.since_latest <= $33 and t16.until_earliest >= $34 and
              strpos(coalesce(t16.since, ''), '?') = 0 and strpos(coalesce(t16.since, ''), '%') = 0 and strpos(coalesce(t16.until, ''), '?') = 0 and
              strpos(coalesce(t16.until, ''), '%') = 0 and t16.rank <> 'deprecated') from membership t16 join obligation t15 on t15.alliance_id =
              t16.alliance_id where t15.beneficiary_id is null and t16.status in ('member', 'signatory') and t16.since_earliest <= t15.until_latest and
              t15.since_earliest <= t16.until_latest and t15.alliance_id = t2.id and t16.since_earliest <= $28 and t16.until_latest >= $27 and t16.rank <>
              'deprecated' and t15.since_earliest <= $30 and t15.until_latest >= $29 and t15.rank <> 'deprecated') t9 on t9.id = t8.id cross join alliance t10
              where t10.id = t2.id and t8.actor_id <> t9.actor_id and t8.first <= t9.last and t9.first <= t8.last and t10.formed_earliest <= $38 and
              t10.ended_latest >= $37 group by 1, 2, 3) t5) as obligation_count) t17) from alliance t2) select concat('{"data":{"at":{"alliance":', coalesce(
    (select concat(('{"id":"' || t1.id) || ('","label":' || to_json(t1.label) || ',"state":'),
        (select x2.json from x2 where x2.id = t1.id), '}') from alliance t1 where t1.id = $75),
    (select ' null' from record t45 where t45.id = $76 and t45.retired is not null), 'null'), '}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

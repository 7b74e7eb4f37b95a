with told_citation1(id, revision, label, note, record_id, document_id, support_type, since, until, value, as_printed, set_aside, start_offset, end_offset,
    span_sha256, page, phrase, prefix, suffix, field, attested_from, attested_until, presumed_from, presumed_until, value_first, value_last, since_earliest,
    since_latest, until_earliest, until_latest) as not materialized
(select t15.id, t15.revision, t15.label, t15.note, t15.record_id, t15.document_id, t15.support_type, t15.since, t15.until, t15.value, t15.as_printed,
    t15.set_aside, t15.start_offset, t15.end_offset, t15.span_sha256, t15.page, t15.phrase, t15.prefix, t15.suffix, t15.field, t15.attested_from,
    t15.attested_until, t15.presumed_from, t15.presumed_until, t15.value_first, t15.value_last, t15.since_earliest, t15.since_latest, t15.until_earliest,
    t15.until_latest from citation t15 where true), x2(id, json) as
(select t2.id,
  (select concat(('{"existed":' || case when t10.existed is null then 'null' else '"' || t10.existed || '"' end || ',"member_count":') || (t10.member_count ||
      ',"obligation_count":' || t10.obligation_count || ',"members":['),
      (select string_agg(t20._told, ',')
        from (select row_number() over (order by t16.is_counted desc, t16.actor_id, t16.membership_id) as _n, ((('{"actor":{"id":"' || t17.id) || ('","label":'
            || to_json(t17.label) || '},"status":"')) || ((t16.status || '","is_counted":' || case when t16.is_counted then 'true' else 'false' end) || (
            ',"certain":' || case when t16.certain is null then 'null' when t16.certain then 'true' else 'false' end || ',"membership":{"id":"'))) || (((t18.id
            || '","label":' || to_json(t18.label)) || (',"status":"' || t18.status || '","since":')) || ((case when t18.since is null then 'null' else (
            '{"text":"' || t18.since || '","earliest":') || (case t18.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
            t18.since_earliest || '"' end || ',"latest":' || case t18.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
            t18.since_latest || '"' end || '}') end || ',"until":' || case when t18.until is null then 'null' else ('{"text":"' || t18.until || '","earliest":')
            || (case t18.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t18.until_earliest || '"' end || ',"latest":' ||
            case t18.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t18.until_latest || '"' end || '}') end) || (
            '},"citation":' || case when t19.id is null then 'null' else (('{"id":"' || t19.id) || ('","start_offset":' || coalesce(t19.start_offset::text,
            'null') || ',"end_offset":')) || ((coalesce(t19.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t19.page)::text, 'null')) || (
            ',"phrase":' || coalesce(to_json(t19.phrase)::text, 'null') || '}')) end || '}'))) as _told
          from (select t11.*, t11.id as membership_id,
            (select t14.id from told_citation1 t14 where t14.record_id = t11.id and t14.support_type = 'supports' and t14.set_aside is null order by t14.id
                limit 1) as citation_id
            from (select t12.id, t12.actor_id, t12.status, t12.status in ('member', 'signatory') as is_counted, (t12.certain_from <= $17 and t12.certain_until
                >= $18 and exists
                (select 1 from citation t13 where t13.record_id = t12.id and t13.attested_from <= $17 and t13.attested_until >= $18 and (t13.attested_from =
                    t13.attested_until or t13.since_latest <= t13.until_earliest)) and t12.rank <> 'deprecated') as certain, row_number() over (partition by
                    t12.actor_id, t12.status order by case when (t12.certain_from <= $17 and t12.certain_until >= $18 and exists
                  (select 1 from citation t13 where t13.record_id = t12.id and t13.attested_from <= $17 and t13.attested_until >= $18 and (t13.attested_from =
                      t13.attested_until or t13.since_latest <= t13.until_earliest)) and t12.rank <> 'deprecated') then 0 else 1 end, t12.id) as place from
                      membership t12 where t12.alliance_id = t10.alliance_id and t12.likely_from <= $16 and t12.likely_until >= $15 and t12.rank <> 'deprecated'
                      ) t11 where t11.place = 1) t16
          left join actor t17 on t17.id = t16.actor_id
          left join membership t18 on t18.id = t16.membership_id
          left join citation t19 on t19.id = t16.citation_id order by _n limit 200) t20), '],"obligations":[',
      (select string_agg(t30._told, ',')
        from (select row_number() over (order by coalesce(t25.obligor_id, ''), coalesce(t25.beneficiary_id, ''), t25.obligation_id) as _n, ((('{"obligor":' ||
            case when t26.id is null then 'null' else ('{"id":"' || t26.id) || ('","label":' || to_json(t26.label) || '}') end) || (',"beneficiary":' || case
            when t27.id is null then 'null' else ('{"id":"' || t27.id) || ('","label":' || to_json(t27.label) || '}') end || ',"certain":')) || ((case when
            t25.certain is null then 'null' when t25.certain then 'true' else 'false' end || ',"obligation":{"id":"' || t28.id) || ('","label":' ||
            to_json(t28.label) || ',"kind":"'))) || (((t28.kind || '","since":' || case when t28.since is null then 'null' else ('{"text":"' || t28.since ||
            '","earliest":') || (case t28.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t28.since_earliest || '"' end
            || ',"latest":' || case t28.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t28.since_latest || '"' end || '}')
            end) || (',"until":' || case when t28.until is null then 'null' else ('{"text":"' || t28.until || '","earliest":') || (case t28.until_earliest when
            '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t28.until_earliest || '"' end || ',"latest":' || case t28.until_latest when
            '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t28.until_latest || '"' end || '}') end || ',"condition":')) ||
            ((coalesce(to_json(t28.condition)::text, 'null') || ',"article":' || coalesce(to_json(t28.article)::text, 'null')) || ('},"citation":' || case when
            t29.id is null then 'null' else (('{"id":"' || t29.id) || ('","start_offset":' || coalesce(t29.start_offset::text, 'null') || ',"end_offset":')) ||
            ((coalesce(t29.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t29.page)::text, 'null')) || (',"phrase":' ||
            coalesce(to_json(t29.phrase)::text, 'null') || '}')) end || '}'))) as _told
          from (select t21.*,
            (select t22.id from told_citation1 t22 where t22.record_id = t21.obligation_id and t22.support_type = 'supports' and t22.set_aside is null order by
                t22.id limit 1) as citation_id
            from (select t23.id as obligation_id, t23.obligor_id, t23.beneficiary_id, (t23.certain_from <= $21 and t23.certain_until >= $22 and exists
                (select 1 from citation t24 where t24.record_id = t23.id and t24.attested_from <= $21 and t24.attested_until >= $22 and (t24.attested_from =
                    t24.attested_until or t24.since_latest <= t24.until_earliest)) and t23.rank <> 'deprecated') as certain from obligation t23 where
                    t23.alliance_id = t10.alliance_id and t23.likely_from <= $20 and t23.likely_until >= $19 and t23.rank <> 'deprecated') t21) t25
          left join actor t26 on t26.id = t25.obligor_id
          left join actor t27 on t27.id = t25.beneficiary_id
          left join obligation t28 on t28.id = t25.obligation_id
          left join citation t29 on t29.id = t25.citation_id order by _n limit 500) t30), ']}')
    from (select t2.id as alliance_id, case when (t2.likely_from <= $6 and t2.likely_until >= $5) or (exists
        (select 1 from membership t7 where t7.alliance_id = t2.id and t7.likely_from <= $8 and t7.likely_until >= $7 and t7.rank <> 'deprecated')) then 'yes'
            when not (t2.possible_from <= $10 and t2.possible_until >= $9) then 'no' else 'unknown' end as existed,
      (select count(distinct t3.actor_id)
        from (select t5.id, t5.actor_id, t5.status, t5.status in ('member', 'signatory') as is_counted, (t5.certain_from <= $3 and t5.certain_until >= $4 and
            exists
            (select 1 from citation t6 where t6.record_id = t5.id and t6.attested_from <= $3 and t6.attested_until >= $4 and (t6.attested_from =
                t6.attested_until or t6.since_latest <= t6.until_earliest)) and t5.rank <> 'deprecated') as certain, row_number() over (partition by
                t5.actor_id, t5.status order by case when (t5.certain_from <= $3 and t5.certain_until >= $4 and exists
              (select 1 from citation t6 where t6.record_id = t5.id and t6.attested_from <= $3 and t6.attested_until >= $4 and (t6.attested_from =
                  t6.attested_until or t6.since_latest <= t6.until_earliest)) and t5.rank <> 'deprecated') then 0 else 1 end, t5.id) as place from membership t5
                  where t5.alliance_id = t2.id and t5.likely_from <= $2 and t5.likely_until >= $1 and t5.rank <> 'deprecated') t3 where t3.is_counted) as
                  member_count,
      (select count(*)
        from (select t8.id as obligation_id, t8.obligor_id, t8.beneficiary_id, (t8.certain_from <= $13 and t8.certain_until >= $14 and exists
            (select 1 from citation t9 where t9.record_id = t8.id and t9.attested_from <= $13 and t9.attested_until >= $14 and (t9.attested_from =
                t9.attested_until or t9.since_latest <= t9.until_earliest)) and t8.rank <> 'deprecated') as certain from obligation t8 where t8.alliance_id =
                t2.id and t8.likely_from <= $12 and t8.likely_until >= $11 and t8.rank <> 'deprecated') t4) as obligation_count) t10) from alliance t2) select
                concat('{"data":', coalesce(
    (select concat(('{"id":"' || t1.id) || ('","label":' || to_json(t1.label) || ',"state":'),
        (select x2.json from x2 where x2.id = t1.id), '}') from alliance t1 where t1.id = $23), ' null'), ',"revision":',
  (select value from counter where name = 'revision'), '}')

with told_citation1(id, revision, label, note, record_id, document_id, support_type, since, until, value, as_printed, set_aside, start_offset, end_offset,
    span_sha256, page, phrase, prefix, suffix, field, attested_from, attested_until, presumed_from, presumed_until, value_first, value_last, since_earliest,
    since_latest, until_earliest, until_latest) as not materialized
(select t15.id, t15.revision, t15.label, t15.note, t15.record_id, t15.document_id, t15.support_type, t15.since, t15.until, t15.value, t15.as_printed,
    t15.set_aside, t15.start_offset, t15.end_offset, t15.span_sha256, t15.page, t15.phrase, t15.prefix, t15.suffix, t15.field, t15.attested_from,
    t15.attested_until, t15.presumed_from, t15.presumed_until, t15.value_first, t15.value_last, t15.since_earliest, t15.since_latest, t15.until_earliest,
    t15.until_latest from citation t15 where true), x2(id, json) as
(select t2.id,
  (select concat(('{"existed":' || case when t10.existed is null then 'null' else '"' || upper(t10.existed) || '"' end || ',"memberCount":') ||
      (t10.member_count || ',"obligationCount":' || t10.obligation_count || ',"members":['),
      (select string_agg(t20._told, ',')
        from (select row_number() over (order by t16.is_counted desc, t16.actor_id, t16.membership_id) as _n, ((('{"actor":{"id":"' || t17.id) || ('","label":'
            || to_json(t17.label) || '},"status":"')) || ((upper(t16.status) || '","isCounted":' || case when t16.is_counted then 'true' else 'false' end) || (
            ',"certain":' || case when t16.certain is null then 'null' when t16.certain then 'true' else 'false' end || ',"membership":{"id":"'))) || (((t18.id
            || '","label":' || to_json(t18.label)) || (',"membershipStatus":"' || upper(t18.status) || '","since":')) || ((case when t18.since is null then
            'null' else ('{"text":"' || t18.since || '","earliest":') || (case t18.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
            else '"' || t18.since_earliest || '"' end || ',"latest":' || case t18.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else
            '"' || t18.since_latest || '"' end || '}') end || ',"until":' || case when t18.until is null then 'null' else ('{"text":"' || t18.until ||
            '","earliest":') || (case t18.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t18.until_earliest || '"' end
            || ',"latest":' || case t18.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t18.until_latest || '"' end || '}')
            end) || ('},"citation":' || case when t19.id is null then 'null' else (('{"id":"' || t19.id) || ('","startOffset":' ||
            coalesce(t19.start_offset::text, 'null') || ',"endOffset":')) || ((coalesce(t19.end_offset::text, 'null') || ',"page":' ||
            coalesce(to_json(t19.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t19.phrase)::text, 'null') || '}')) end || '}'))) as _told
          from (select t11.*, t11.id as membership_id,
            (select t14.id from told_citation1 t14 where t14.record_id = t11.id and t14.support_type = 'supports' and t14.set_aside is null order by t14.id
                limit 1) as citation_id
            from (select t12.id, t12.actor_id, t12.status, t12.status in ('member', 'signatory') as is_counted, (t12.certain_from <= $17 and t12.certain_until
                >= $18 and exists
                (select 1 from citation t13 where t13.record_id = t12.id and t13.attested_from <= $17 and t13.attested_until >= $18 and (t13.attested_from =
                    t13.attested_until or t13.since_latest <= t13.until_earliest)) and t12.rank <> 'deprecated') as certain, row_number() over (partition by
                    t12.actor_id, t12.status order by case when (t12.certain_from <= $17 and t12.certain_until >= $18 and exists
                  (select 1 from citation t13 where t13.record_id = t12.id and t13.attested_from <= $17 and t13.attested_until >= $18 and (t13.attested_from =
                      t13.attested_until or t13.since_latest <= t13.until_earliest)) and t12.rank <> 'deprecated') then 0 else 1 end, t12.id) as place from
                      membership t12 where t12.alliance_id = t10.alliance_id and t12.likely_from <= $16 and t12.likely_until >= $15 and t12.rank <> 'deprecated'
                      ) t11 where t11.place = 1) t16
          left join actor t17 on t17.id = t16.actor_id
          left join membership t18 on t18.id = t16.membership_id
          left join citation t19 on t19.id = t16.citation_id order by _n limit 200) t20), '],"obligations":[',
      (select string_agg(t30._told, ',')
        from (select row_number() over (order by coalesce(t25.obligor_id, ''), coalesce(t25.beneficiary_id, ''), t25.obligation_id) as _n, ((('{"obligor":' ||
            case when t26.id is null then 'null' else ('{"id":"' || t26.id) || ('","label":' || to_json(t26.label) || '}') end) || (',"beneficiary":' || case
            when t27.id is null then 'null' else ('{"id":"' || t27.id) || ('","label":' || to_json(t27.label) || '}') end || ',"certain":')) || ((case when
            t25.certain is null then 'null' when t25.certain then 'true' else 'false' end || ',"obligation":{"id":"' || t28.id) || ('","label":' ||
            to_json(t28.label) || ',"obligationKind":"'))) || (((upper(t28.kind) || '","since":' || case when t28.since is null then 'null' else ('{"text":"' ||
            t28.since || '","earliest":') || (case t28.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t28.since_earliest
            || '"' end || ',"latest":' || case t28.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t28.since_latest || '"'
            end || '}') end) || (',"until":' || case when t28.until is null then 'null' else ('{"text":"' || t28.until || '","earliest":') || (case
            t28.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t28.until_earliest || '"' end || ',"latest":' || case
            t28.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t28.until_latest || '"' end || '}') end || ',"condition":'
            )) || ((coalesce(to_json(t28.condition)::text, 'null') || ',"article":' || coalesce(to_json(t28.article)::text, 'null')) || ('},"citation":' || case
            when t29.id is null then 'null' else (('{"id":"' || t29.id) || ('","startOffset":' || coalesce(t29.start_offset::text, 'null') || ',"endOffset":'))
            || ((coalesce(t29.end_offset::text, 'null') || ',"page":' || coalesce(to_json(t29.page)::text, 'null')) || (',"phrase":' ||
            coalesce(to_json(t29.phrase)::text, 'null') || '}')) end || '}'))) as _told
          from (select t21.*,
            (select t22.id from told_citation1 t22 where t22.record_id = t21.obligation_id and t22.support_type = 'supports' and t22.set_aside is null order by
                t22.id limit 1) as citation_id
            from (select t23.id as obligation_id, t23.obligor_id, t23.beneficiary_id, (t23.certain_from <= $21 and t23.certain_until >= $22 and exists
                (select 1 from citation t24 where t24.record_id = t23.id and t24.attested_from <= $21 and t24.attested_until >= $22 and (t24.attested_from =
                    t24.attested_until or t24.since_latest <= t24.until_earliest)) and t23.rank <> 'deprecated') as certain from obligation t23 where
                    t23.alliance_id = t10.alliance_id and t23.likely_from <= $20 and t23.likely_until >= $19 and t23.rank <> 'deprecated') t21) t25
          left join actor t26 on t26.id = t25.obligor_id
          left join actor t27 on t27.id = t25.beneficiary_id
          left join obligation t28 on t28.id = t25.obligation_id
          left join citation t29 on t29.id = t25.citation_id order by _n limit 500) t30), ']}')
    from (select t2.id as alliance_id, case when (t2.likely_from <= $6 and t2.likely_until >= $5) or (exists
        (select 1 from membership t7 where t7.alliance_id = t2.id and t7.likely_from <= $8 and t7.likely_until >= $7 and t7.rank <> 'deprecated')) then 'yes'
            when not (t2.possible_from <= $10 and t2.possible_until >= $9) then 'no' else 'unknown' end as existed,
      (select count(distinct t3.actor_id)
        from (select t5.id, t5.actor_id, t5.status, t5.status in ('member', 'signatory') as is_counted, (t5.certain_from <= $3 and t5.certain_until >= $4 and
            exists
            (select 1 from citation t6 where t6.record_id = t5.id and t6.attested_from <= $3 and t6.attested_until >= $4 and (t6.attested_from =
                t6.attested_until or t6.since_latest <= t6.until_earliest)) and t5.rank <> 'deprecated') as certain, row_number() over (partition by
                t5.actor_id, t5.status order by case when (t5.certain_from <= $3 and t5.certain_until >= $4 and exists
              (select 1 from citation t6 where t6.record_id = t5.id and t6.attested_from <= $3 and t6.attested_until >= $4 and (t6.attested_from =
                  t6.attested_until or t6.since_latest <= t6.until_earliest)) and t5.rank <> 'deprecated') then 0 else 1 end, t5.id) as place from membership t5
                  where t5.alliance_id = t2.id and t5.likely_from <= $2 and t5.likely_until >= $1 and t5.rank <> 'deprecated') t3 where t3.is_counted) as
                  member_count,
      (select count(*)
        from (select t8.id as obligation_id, t8.obligor_id, t8.beneficiary_id, (t8.certain_from <= $13 and t8.certain_until >= $14 and exists
            (select 1 from citation t9 where t9.record_id = t8.id and t9.attested_from <= $13 and t9.attested_until >= $14 and (t9.attested_from =
                t9.attested_until or t9.since_latest <= t9.until_earliest)) and t8.rank <> 'deprecated') as certain from obligation t8 where t8.alliance_id =
                t2.id and t8.likely_from <= $12 and t8.likely_until >= $11 and t8.rank <> 'deprecated') t4) as obligation_count) t10) from alliance t2) select
                concat('{"data":{"at":{"alliance":', coalesce(
    (select concat(('{"id":"' || t1.id) || ('","label":' || to_json(t1.label) || ',"state":'),
        (select x2.json from x2 where x2.id = t1.id), '}') from alliance t1 where t1.id = $23), ' null'), '}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

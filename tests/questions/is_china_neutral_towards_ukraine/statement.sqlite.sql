with stored_identifier1(id, revision, label, note, since, until, disputed, rank, confidence, record_id, scheme, value, since_earliest, since_latest,
    until_earliest, until_latest) as not materialized
(select t15.id, t15.revision, t15.label, t15.note, t15.since, t15.until, t15.disputed, t15.rank, t15.confidence, t15.record_id, t15.scheme, t15.value,
    t15.since_earliest, t15.since_latest, t15.until_earliest, t15.until_latest from identifier t15 where t15.rank <> 'deprecated'), stored_name2(id, revision,
    label, note, since, until, disputed, rank, confidence, record_id, text, kind, language, script, since_earliest, since_latest, until_earliest, until_latest)
    as not materialized
(select t17.id, t17.revision, t17.label, t17.note, t17.since, t17.until, t17.disputed, t17.rank, t17.confidence, t17.record_id, t17.text, t17.kind,
    t17.language, t17.script, t17.since_earliest, t17.since_latest, t17.until_earliest, t17.until_latest from name t17 where t17.rank <> 'deprecated'),
    stored_tag3(id, revision, label, note, since, until, disputed, rank, confidence, topic_id, record_id, since_earliest, since_latest, until_earliest,
    until_latest) as not materialized
(select t19.id, t19.revision, t19.label, t19.note, t19.since, t19.until, t19.disputed, t19.rank, t19.confidence, t19.topic_id, t19.record_id,
    t19.since_earliest, t19.since_latest, t19.until_earliest, t19.until_latest from tag t19 where t19.rank <> 'deprecated'), stored_target4(id, revision, label,
    note, since, until, disputed, rank, confidence, statement_id, record_id, role, mention, stance, since_earliest, since_latest, until_earliest, until_latest,
    statement_date_earliest) as not materialized
(select t21.id, t21.revision, t21.label, t21.note, t21.since, t21.until, t21.disputed, t21.rank, t21.confidence, t21.statement_id, t21.record_id, t21.role,
    t21.mention, t21.stance, t21.since_earliest, t21.since_latest, t21.until_earliest, t21.until_latest, t21.statement_date_earliest from target t21 where
    t21.rank <> 'deprecated'), stored_relation5(id, revision, label, note, since, until, disputed, rank, confidence, subject_id, kind, object_id, possible_from,
    possible_until, likely_from, likely_until, certain_from, certain_until, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t25.id, t25.revision, t25.label, t25.note, t25.since, t25.until, t25.disputed, t25.rank, t25.confidence, t25.subject_id, t25.kind, t25.object_id,
    t25.possible_from, t25.possible_until, t25.likely_from, t25.likely_until, t25.certain_from, t25.certain_until, t25.since_earliest, t25.since_latest,
    t25.until_earliest, t25.until_latest from relation t25 where t25.rank <> 'deprecated'), stored_identifier6(id, revision, label, note, since, until,
    disputed, rank, confidence, record_id, scheme, value, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t29.id, t29.revision, t29.label, t29.note, t29.since, t29.until, t29.disputed, t29.rank, t29.confidence, t29.record_id, t29.scheme, t29.value,
    t29.since_earliest, t29.since_latest, t29.until_earliest, t29.until_latest from identifier t29 where t29.rank <> 'deprecated'), stored_name7(id, revision,
    label, note, since, until, disputed, rank, confidence, record_id, text, kind, language, script, since_earliest, since_latest, until_earliest, until_latest)
    as not materialized
(select t33.id, t33.revision, t33.label, t33.note, t33.since, t33.until, t33.disputed, t33.rank, t33.confidence, t33.record_id, t33.text, t33.kind,
    t33.language, t33.script, t33.since_earliest, t33.since_latest, t33.until_earliest, t33.until_latest from name t33 where t33.rank <> 'deprecated'),
    stored_tag8(id, revision, label, note, since, until, disputed, rank, confidence, topic_id, record_id, since_earliest, since_latest, until_earliest,
    until_latest) as not materialized
(select t37.id, t37.revision, t37.label, t37.note, t37.since, t37.until, t37.disputed, t37.rank, t37.confidence, t37.topic_id, t37.record_id,
    t37.since_earliest, t37.since_latest, t37.until_earliest, t37.until_latest from tag t37 where t37.rank <> 'deprecated'), stored_target9(id, revision, label,
    note, since, until, disputed, rank, confidence, statement_id, record_id, role, mention, stance, since_earliest, since_latest, until_earliest, until_latest,
    statement_date_earliest) as not materialized
(select t41.id, t41.revision, t41.label, t41.note, t41.since, t41.until, t41.disputed, t41.rank, t41.confidence, t41.statement_id, t41.record_id, t41.role,
    t41.mention, t41.stance, t41.since_earliest, t41.since_latest, t41.until_earliest, t41.until_latest, t41.statement_date_earliest from target t41 where
    t41.rank <> 'deprecated'), x10(id, json) as
(select t2.id, printf('[%s]',
    (select group_concat(t67._told, ',')
      from (select row_number() over (order by t47.record_id, t47.contested, coalesce(t47.field, '')) as _n, printf(
          '{"record":{"id":"%s","record_kind":%s,"label":%s},"field":%s,"value":%s,"contested":%s,"readings":[%s]}', t48.id, json_quote(t48.record_kind),
          json_quote(t48.label), json_quote(t47.field), json_quote(t47.value), case when t47.contested then 'true' else 'false' end,
          (select group_concat(t66._told, ',')
            from (select row_number() over (order by t62.record_id, coalesce(t62.value, ''), t62.document_id, t62.support_type, t62.citation_id) as _n, printf(
                '{"record":{"id":"%s","record_kind":%s,"label":%s},"value":%s,"since":%s,"until":%s,"as_printed":%s,"set_aside":%s,"support_type":"%s","document":{"id":"%s","label":%s,"title":%s,"url":%s,"published":%s},"citation":{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}}'
                , t63.id, json_quote(t63.record_kind), json_quote(t63.label), json_quote(t62.value), case when t62.since is null then 'null' else '{"text":"' ||
                t62.since || '","earliest":' || case t62.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t62.since_earliest || '"' end || ',"latest":' || case t62.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t62.since_latest || '"' end || '}' end, case when t62.until is null then 'null' else '{"text":"' || t62.until || '","earliest":' || case
                t62.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t62.until_earliest || '"' end || ',"latest":' || case
                t62.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t62.until_latest || '"' end || '}' end,
                json_quote(t62.as_printed), json_quote(t62.set_aside), t62.support_type, t64.id, json_quote(t64.label), json_quote(t64.title),
                json_quote(t64.url), case when t64.published is null then 'null' else '{"text":"' || t64.published || '","earliest":' || case
                t64.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t64.published_earliest || '"' end || ',"latest":'
                || case t64.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t64.published_latest || '"' end || '}' end,
                t65.id, json_quote(t65.start_offset), json_quote(t65.end_offset), json_quote(t65.page), json_quote(t65.phrase)) as _told
              from (select t49.record_id, case when t50.field is not null or t47.field is null then coalesce(t50.value, case when t50.support_type = 'supports'
                  then t49.value end) else coalesce(case t47.field when 'since' then t50.since when 'until' then t50.until end, case when t50.support_type =
                  'supports' then t49.value end) end as value, t50.since, t50.since_earliest, t50.since_latest, t50.until, t50.until_earliest, t50.until_latest,
                  t50.as_printed, t50.set_aside, t50.support_type, t50.document_id, min(t50.id) as citation_id
                from (select t47.record_id as record_id, t47.value as value where not t47.contested union all select t52.id, case t47.field when 'since' then
                    t52.since when 'until' then t52.until when 'subject_id' then t52.subject_id when 'kind' then t52.kind when 'object_id' then t52.object_id
                    end from stored_relation5 t51 join stored_relation5 t52 on (t52.id = t51.id or (t52.subject_id = t51.subject_id and t52.kind = t51.kind and
                    t52.object_id = t51.object_id and t51.likely_from < t52.likely_until and t52.likely_from < t51.likely_until)) where t51.id = t47.record_id
                    and t47.contested and case t47.field when 'since' then t52.since when 'until' then t52.until when 'subject_id' then t52.subject_id when
                    'kind' then t52.kind when 'object_id' then t52.object_id end is not null union all select t54.id, case t47.field when 'since' then t54.since
                    when 'until' then t54.until when 'record_id' then t54.record_id when 'scheme' then t54.scheme when 'value' then t54.value end from
                    stored_identifier6 t53 join stored_identifier6 t54 on (t54.id = t53.id or (t54.record_id = t53.record_id and t54.scheme = t53.scheme and
                    case when t53.since is null then '0000-00-00' else t53.since_latest end < case when t54.until is null then '9999-99-99' else
                    t54.until_earliest end and case when t54.since is null then '0000-00-00' else t54.since_latest end < case when t53.until is null then
                    '9999-99-99' else t53.until_earliest end)) where t53.id = t47.record_id and t47.contested and case t47.field when 'since' then t54.since
                    when 'until' then t54.until when 'record_id' then t54.record_id when 'scheme' then t54.scheme when 'value' then t54.value end is not null
                    union all select t56.id, case t47.field when 'since' then t56.since when 'until' then t56.until when 'record_id' then t56.record_id when
                    'text' then t56.text when 'kind' then t56.kind when 'language' then t56.language when 'script' then t56.script end from stored_name7 t55
                    join stored_name7 t56 on (t56.id = t55.id or (t56.record_id = t55.record_id and t56.kind = t55.kind and coalesce(t56.language, '') =
                    coalesce(t55.language, '') and (t56.text = t55.text or t55.kind = 'official') and (t56.text = t55.text or t55.since_earliest <=
                    t56.until_latest) and (t56.text = t55.text or t56.since_earliest <= t55.until_latest) and case when t55.since is null then '0000-00-00' else
                    t55.since_latest end < case when t56.until is null then '9999-99-99' else t56.until_earliest end and case when t56.since is null then
                    '0000-00-00' else t56.since_latest end < case when t55.until is null then '9999-99-99' else t55.until_earliest end)) where t55.id =
                    t47.record_id and t47.contested and case t47.field when 'since' then t56.since when 'until' then t56.until when 'record_id' then
                    t56.record_id when 'text' then t56.text when 'kind' then t56.kind when 'language' then t56.language when 'script' then t56.script end is not
                    null union all select t58.id, case t47.field when 'since' then t58.since when 'until' then t58.until when 'topic_id' then t58.topic_id when
                    'record_id' then t58.record_id end from stored_tag8 t57 join stored_tag8 t58 on (t58.id = t57.id or (t58.record_id = t57.record_id and
                    t58.topic_id = t57.topic_id and case when t57.since is null then '0000-00-00' else t57.since_latest end < case when t58.until is null then
                    '9999-99-99' else t58.until_earliest end and case when t58.since is null then '0000-00-00' else t58.since_latest end < case when t57.until
                    is null then '9999-99-99' else t57.until_earliest end)) where t57.id = t47.record_id and t47.contested and case t47.field when 'since' then
                    t58.since when 'until' then t58.until when 'topic_id' then t58.topic_id when 'record_id' then t58.record_id end is not null union all select
                    t60.id, case t47.field when 'since' then t60.since when 'until' then t60.until when 'statement_id' then t60.statement_id when 'record_id'
                    then t60.record_id when 'role' then t60.role when 'mention' then t60.mention when 'stance' then t60.stance end from stored_target9 t59 join
                    stored_target9 t60 on (t60.id = t59.id or (t60.statement_id = t59.statement_id and t60.record_id = t59.record_id and t60.role = t59.role and
                    case when t59.since is null then '0000-00-00' else t59.since_latest end < case when t60.until is null then '9999-99-99' else
                    t60.until_earliest end and case when t60.since is null then '0000-00-00' else t60.since_latest end < case when t59.until is null then
                    '9999-99-99' else t59.until_earliest end)) where t59.id = t47.record_id and t47.contested and case t47.field when 'since' then t60.since
                    when 'until' then t60.until when 'statement_id' then t60.statement_id when 'record_id' then t60.record_id when 'role' then t60.role when
                    'mention' then t60.mention when 'stance' then t60.stance end is not null) t49 join citation t50 on t50.record_id = t49.record_id and
                    t50.support_type <> 'mentions' and (t50.field is not distinct from t47.field or (t50.field is null and case t47.field when 'since' then
                    t50.since is not null when 'until' then t50.until is not null else t47.field not in ('date', 'dissolved', 'end', 'ended', 'formed',
                    'founded', 'published', 'retrieved', 'since', 'start', 'until') and t50.support_type = 'supports' and not exists
                    (select 1 from citation t61 where t61.record_id = t50.record_id and t61.document_id = t50.document_id and t61.support_type = 'supports' and
                        t61.field = t47.field) end)) group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12) t62
              left join record t63 on t63.id = t62.record_id
              left join document t64 on t64.id = t62.document_id
              left join citation t65 on t65.id = t62.citation_id order by _n limit 20) t66)) as _told
        from (select t4.record_id, t4.field, t4.value, false as contested
          from (select t3.*, coalesce(
              (select case t3.field when 'label' then t5.label when 'note' then t5.note when 'since' then t5.since when 'until' then t5.until when 'disputed'
                  then case when t5.disputed then 'true' when not t5.disputed then 'false' end when 'rank' then t5.rank when 'confidence' then t5.confidence
                  when 'subject_id' then t5.subject_id when 'kind' then t5.kind when 'object_id' then t5.object_id end from relation t5 where t5.id =
                  t3.record_id),
              (select case t3.field when 'label' then t6.label when 'note' then t6.note when 'since' then t6.since when 'until' then t6.until when 'disputed'
                  then case when t6.disputed then 'true' when not t6.disputed then 'false' end when 'rank' then t6.rank when 'confidence' then t6.confidence
                  when 'record_id' then t6.record_id when 'scheme' then t6.scheme when 'value' then t6.value end from identifier t6 where t6.id = t3.record_id),
              (select case t3.field when 'label' then t7.label when 'note' then t7.note when 'since' then t7.since when 'until' then t7.until when 'disputed'
                  then case when t7.disputed then 'true' when not t7.disputed then 'false' end when 'rank' then t7.rank when 'confidence' then t7.confidence
                  when 'record_id' then t7.record_id when 'text' then t7.text when 'kind' then t7.kind when 'language' then t7.language when 'script' then
                  t7.script end from name t7 where t7.id = t3.record_id),
              (select case t3.field when 'label' then t8.label when 'note' then t8.note when 'since' then t8.since when 'until' then t8.until when 'disputed'
                  then case when t8.disputed then 'true' when not t8.disputed then 'false' end when 'rank' then t8.rank when 'confidence' then t8.confidence
                  when 'topic_id' then t8.topic_id when 'record_id' then t8.record_id end from tag t8 where t8.id = t3.record_id),
              (select case t3.field when 'label' then t9.label when 'note' then t9.note when 'since' then t9.since when 'until' then t9.until when 'disputed'
                  then case when t9.disputed then 'true' when not t9.disputed then 'false' end when 'rank' then t9.rank when 'confidence' then t9.confidence
                  when 'statement_id' then t9.statement_id when 'record_id' then t9.record_id when 'role' then t9.role when 'mention' then t9.mention when
                  'stance' then t9.stance end from target t9 where t9.id = t3.record_id), null) as value
            from (select t10.record_id, t10.field, max(case t10.support_type when 'contradicts' then 1 else 0 end) as contradicted, coalesce(max(case when
                t10.sure = 1 then t10.earliest end), max(t10.earliest)) as greatest_earliest, coalesce(min(case when t10.sure = 1 then t10.latest end),
                min(t10.latest)) as least_latest, min(t10.value) as first_value, max(t10.value) as last_value
              from (select t12.record_id, coalesce(t13.name, t12.field) as field, t12.support_type, case when t13.name is null and t12.support_type = 'supports'
                  and t12.field not in ('date', 'dissolved', 'end', 'ended', 'formed', 'founded', 'published', 'retrieved', 'since', 'start', 'until') then
                  t12.value end as value, case t13.name when 'since' then t12.since_earliest when 'until' then t12.until_earliest else t12.value_first end as
                  earliest, case t13.name when 'since' then t12.since_latest when 'until' then t12.until_latest else t12.value_last end as latest, case when
                  (case t13.name when 'since' then t12.since_earliest when 'until' then t12.until_earliest else t12.value_first end > '0000-00-00' or case
                  t13.name when 'since' then t12.since_latest when 'until' then t12.until_latest else t12.value_last end < '9999-99-99') and instr(coalesce(case
                  t13.name when 'since' then t12.since when 'until' then t12.until else t12.value end, ''), '?') = 0 and instr(coalesce(case t13.name when
                  'since' then t12.since when 'until' then t12.until else t12.value end, ''), '%') = 0 then 1 else 0 end as sure
                from (select t2.id as id union all select t14.id from stored_identifier1 t14 where t14.record_id = t2.id union all select t16.id from
                    stored_name2 t16 where t16.record_id = t2.id union all select t18.id from stored_tag3 t18 where t18.record_id = t2.id union all select
                    t20.id from stored_target4 t20 where t20.record_id = t2.id) t11 join citation t12 on t12.record_id = t11.id cross join
                (select 'since' as name union all select 'until' union all select null) t13 where t12.support_type <> 'mentions' and t12.set_aside is null and
                    (t12.field is not null or t12.since is not null or t12.until is not null or t12.support_type <> 'supports') and case t13.name when 'since'
                    then t12.since is not null when 'until' then t12.until is not null else t12.field is not null or (t12.since is null and t12.until is null)
                    end) t10 group by t10.record_id, t10.field) t3) t4 where t4.contradicted = 1 or t4.greatest_earliest > t4.least_latest or (t4.first_value is
                    not null and (t4.first_value is distinct from t4.value or t4.last_value is distinct from t4.value)) union select t42.record_id, t42.field,
                    null, true
          from (select t22.id as record_id, t23.id as rival_id, t24.name as field from stored_relation5 t22 join stored_relation5 t23 on t23.subject_id =
              t22.subject_id and t23.kind = t22.kind and t23.object_id = t22.object_id cross join
            (select 'since' as name union all select 'until' as name) t24 where t22.id = t2.id and (t23.id > t22.id or (t23.id < t22.id and not t23.id = t2.id))
                and t22.likely_from < t23.likely_until and t23.likely_from < t22.likely_until and case t24.name when 'since' then (t22.since_latest <
                t23.since_earliest or t23.since_latest < t22.since_earliest) when 'until' then (t22.until_latest < t23.until_earliest or t23.until_latest <
                t22.until_earliest) end union all select t26.id as record_id, t27.id as rival_id, t28.name as field from stored_identifier6 t26 join
                stored_identifier6 t27 on t27.record_id = t26.record_id and t27.scheme = t26.scheme cross join
            (select 'value' as name union all select 'since' as name union all select 'until' as name) t28 where t26.record_id = t2.id and (t27.id > t26.id or
                (t27.id < t26.id and not t27.record_id = t2.id)) and case when t26.since is null then '0000-00-00' else t26.since_latest end < case when
                t27.until is null then '9999-99-99' else t27.until_earliest end and case when t27.since is null then '0000-00-00' else t27.since_latest end <
                case when t26.until is null then '9999-99-99' else t26.until_earliest end and case t28.name when 'value' then t26.value <> t27.value when
                'since' then t26.value = t27.value and (t26.since_latest < t27.since_earliest or t27.since_latest < t26.since_earliest) when 'until' then
                t26.value = t27.value and (t26.until_latest < t27.until_earliest or t27.until_latest < t26.until_earliest) end union all select t30.id as
                record_id, t31.id as rival_id, t32.name as field from stored_name7 t30 join stored_name7 t31 on t31.record_id = t30.record_id and t31.kind =
                t30.kind and coalesce(t31.language, '') = coalesce(t30.language, '') and (t31.text = t30.text or t30.kind = 'official') and (t31.text = t30.text
                or t30.since_earliest <= t31.until_latest) and (t31.text = t30.text or t31.since_earliest <= t30.until_latest) cross join
            (select 'text' as name union all select 'since' as name union all select 'until' as name union all select 'script' as name) t32 where t30.record_id
                = t2.id and (t31.id > t30.id or (t31.id < t30.id and not t31.record_id = t2.id)) and case when t30.since is null then '0000-00-00' else
                t30.since_latest end < case when t31.until is null then '9999-99-99' else t31.until_earliest end and case when t31.since is null then
                '0000-00-00' else t31.since_latest end < case when t30.until is null then '9999-99-99' else t30.until_earliest end and case t32.name when 'text'
                then t30.text <> t31.text when 'since' then t30.text = t31.text and (t30.since_latest < t31.since_earliest or t31.since_latest <
                t30.since_earliest) when 'until' then t30.text = t31.text and (t30.until_latest < t31.until_earliest or t31.until_latest < t30.until_earliest)
                when 'script' then t30.text = t31.text and t30.script <> t31.script end union all select t34.id as record_id, t35.id as rival_id, t36.name as
                field from stored_tag8 t34 join stored_tag8 t35 on t35.record_id = t34.record_id and t35.topic_id = t34.topic_id cross join
            (select 'since' as name union all select 'until' as name) t36 where t34.record_id = t2.id and (t35.id > t34.id or (t35.id < t34.id and not
                t35.record_id = t2.id)) and case when t34.since is null then '0000-00-00' else t34.since_latest end < case when t35.until is null then
                '9999-99-99' else t35.until_earliest end and case when t35.since is null then '0000-00-00' else t35.since_latest end < case when t34.until is
                null then '9999-99-99' else t34.until_earliest end and case t36.name when 'since' then (t34.since_latest < t35.since_earliest or
                t35.since_latest < t34.since_earliest) when 'until' then (t34.until_latest < t35.until_earliest or t35.until_latest < t34.until_earliest) end
                union all select t38.id as record_id, t39.id as rival_id, t40.name as field from stored_target9 t38 join stored_target9 t39 on t39.statement_id
                = t38.statement_id and t39.record_id = t38.record_id and t39.role = t38.role cross join
            (select 'since' as name union all select 'until' as name union all select 'mention' as name union all select 'stance' as name) t40 where
                t38.record_id = t2.id and (t39.id > t38.id or (t39.id < t38.id and not t39.record_id = t2.id)) and case when t38.since is null then '0000-00-00'
                else t38.since_latest end < case when t39.until is null then '9999-99-99' else t39.until_earliest end and case when t39.since is null then
                '0000-00-00' else t39.since_latest end < case when t38.until is null then '9999-99-99' else t38.until_earliest end and case t40.name when
                'since' then (t38.since_latest < t39.since_earliest or t39.since_latest < t38.since_earliest) when 'until' then (t38.until_latest <
                t39.until_earliest or t39.until_latest < t38.until_earliest) when 'mention' then t38.mention <> t39.mention when 'stance' then t38.stance <>
                t39.stance end) t42 where exists
          (select 1 from citation t43 where t43.record_id = t42.record_id and t43.support_type = 'supports' and t43.set_aside is null and not exists
            (select 1 from citation t44 where t44.record_id = t42.rival_id and t44.document_id = t43.document_id)) and exists
          (select 1 from citation t45 where t45.record_id = t42.rival_id and t45.support_type = 'supports' and t45.set_aside is null and not exists
            (select 1 from citation t46 where t46.record_id = t42.record_id and t46.document_id = t45.document_id))) t47
        left join record t48 on t48.id = t47.record_id order by _n limit 50) t67)) from relation t2) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"id":"%s","label":%s,"disagreements":%s}', t1.id, json_quote(t1.label),
        (select x10.json from x10 where x10.id = t1.id)) from relation t1 where t1.id = 'relations/china--ukraine--1'), ' null'),
  (select value from counter where name = 'revision'))

with stored_identifier1(id, revision, label, note, since, until, disputed, rank, confidence, record_id, scheme, value, since_earliest, since_latest,
    until_earliest, until_latest) as not materialized
(select t15.id, t15.revision, t15.label, t15.note, t15.since, t15.until, t15.disputed, t15.rank, t15.confidence, t15.record_id, t15.scheme, t15.value,
    t15.since_earliest, t15.since_latest, t15.until_earliest, t15.until_latest from identifier t15 where t15.rank <> 'deprecated'), stored_name2(id, revision,
    label, note, since, until, disputed, rank, confidence, record_id, text, kind, language, script, since_earliest, since_latest, until_earliest, until_latest)
    as not materialized
(select t17.id, t17.revision, t17.label, t17.note, t17.since, t17.until, t17.disputed, t17.rank, t17.confidence, t17.record_id, t17.text, t17.kind,
    t17.language, t17.script, t17.since_earliest, t17.since_latest, t17.until_earliest, t17.until_latest from name t17 where t17.rank <> 'deprecated'),
    stored_tag3(id, revision, label, note, since, until, disputed, rank, confidence, topic_id, record_id, since_earliest, since_latest, until_earliest,
    until_latest) as not materialized
(select t19.id, t19.revision, t19.label, t19.note, t19.since, t19.until, t19.disputed, t19.rank, t19.confidence, t19.topic_id, t19.record_id,
    t19.since_earliest, t19.since_latest, t19.until_earliest, t19.until_latest from tag t19 where t19.rank <> 'deprecated'), stored_target4(id, revision, label,
    note, since, until, disputed, rank, confidence, statement_id, record_id, role, mention, stance, since_earliest, since_latest, until_earliest, until_latest,
    statement_date_earliest) as not materialized
(select t21.id, t21.revision, t21.label, t21.note, t21.since, t21.until, t21.disputed, t21.rank, t21.confidence, t21.statement_id, t21.record_id, t21.role,
    t21.mention, t21.stance, t21.since_earliest, t21.since_latest, t21.until_earliest, t21.until_latest, t21.statement_date_earliest from target t21 where
    t21.rank <> 'deprecated'), stored_relation5(id, revision, label, note, since, until, disputed, rank, confidence, subject_id, kind, object_id, possible_from,
    possible_until, likely_from, likely_until, certain_from, certain_until, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t25.id, t25.revision, t25.label, t25.note, t25.since, t25.until, t25.disputed, t25.rank, t25.confidence, t25.subject_id, t25.kind, t25.object_id,
    t25.possible_from, t25.possible_until, t25.likely_from, t25.likely_until, t25.certain_from, t25.certain_until, t25.since_earliest, t25.since_latest,
    t25.until_earliest, t25.until_latest from relation t25 where t25.rank <> 'deprecated'), stored_identifier6(id, revision, label, note, since, until,
    disputed, rank, confidence, record_id, scheme, value, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t29.id, t29.revision, t29.label, t29.note, t29.since, t29.until, t29.disputed, t29.rank, t29.confidence, t29.record_id, t29.scheme, t29.value,
    t29.since_earliest, t29.since_latest, t29.until_earliest, t29.until_latest from identifier t29 where t29.rank <> 'deprecated'), stored_name7(id, revision,
    label, note, since, until, disputed, rank, confidence, record_id, text, kind, language, script, since_earliest, since_latest, until_earliest, until_latest)
    as not materialized
(select t33.id, t33.revision, t33.label, t33.note, t33.since, t33.until, t33.disputed, t33.rank, t33.confidence, t33.record_id, t33.text, t33.kind,
    t33.language, t33.script, t33.since_earliest, t33.since_latest, t33.until_earliest, t33.until_latest from name t33 where t33.rank <> 'deprecated'),
    stored_tag8(id, revision, label, note, since, until, disputed, rank, confidence, topic_id, record_id, since_earliest, since_latest, until_earliest,
    until_latest) as not materialized
(select t37.id, t37.revision, t37.label, t37.note, t37.since, t37.until, t37.disputed, t37.rank, t37.confidence, t37.topic_id, t37.record_id,
    t37.since_earliest, t37.since_latest, t37.until_earliest, t37.until_latest from tag t37 where t37.rank <> 'deprecated'), stored_target9(id, revision, label,
    note, since, until, disputed, rank, confidence, statement_id, record_id, role, mention, stance, since_earliest, since_latest, until_earliest, until_latest,
    statement_date_earliest) as not materialized
(select t41.id, t41.revision, t41.label, t41.note, t41.since, t41.until, t41.disputed, t41.rank, t41.confidence, t41.statement_id, t41.record_id, t41.role,
    t41.mention, t41.stance, t41.since_earliest, t41.since_latest, t41.until_earliest, t41.until_latest, t41.statement_date_earliest from target t41 where
    t41.rank <> 'deprecated'), x10(id, json) as
(select t2.id, printf('[%s]',
    (select group_concat(t67._told, ',')
      from (select row_number() over (order by t47.record_id, t47.contested, coalesce(t47.field, '')) as _n, printf(
          '{"record":{"id":"%s","recordKind":%s,"label":%s},"field":%s,"value":%s,"contested":%s,"readings":[%s]}', t48.id, json_quote(upper(t48.record_kind)),
          json_quote(t48.label), json_quote(t47.field), json_quote(t47.value), case when t47.contested then 'true' else 'false' end,
          (select group_concat(t66._told, ',')
            from (select row_number() over (order by t62.record_id, coalesce(t62.value, ''), t62.document_id, t62.support_type, t62.citation_id) as _n, printf(
                '{"record":{"id":"%s","recordKind":%s,"label":%s},"value":%s,"since":%s,"until":%s,"asPrinted":%s,"setAside":%s,"supportType":"%s","document":{"id":"%s","label":%s,"title":%s,"url":%s,"published":%s},"citation":{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}}'
                , t63.id, json_quote(upper(t63.record_kind)), json_quote(t63.label), json_quote(t62.value), case when t62.since is null then 'null' else
                '{"text":"' || t62.since || '","earliest":' || case t62.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t62.since_earliest || '"' end || ',"latest":' || case t62.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t62.since_latest || '"' end || '}' end, case when t62.until is null then 'null' else '{"text":"' || t62.until || '","earliest":' || case
                t62.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t62.until_earliest || '"' end || ',"latest":' || case
                t62.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t62.until_latest || '"' end || '}' end,
                json_quote(t62.as_printed), json_quote(t62.set_aside), upper(t62.support_type), t64.id, json_quote(t64.label), json_quote(t64.title),
                json_quote(t64.url), case when t64.published is null then 'null' else '{"text":"' || t64.published || '","earliest":' || case
                t64.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t64.published_earliest || '"' end || ',"latest":'
                || case t64.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t64.published_latest || '"' end || '}' end,
                t65.id, json_quote(t65.start_offset), json_quote(t65.end_offset), json_quote(t65.page), json_quote(t65.phrase)) as _told
              from (select t49.record_id, case when t50.field is not null or t47.field is null then coalesce(t50.value, case when t50.support_type = 'supports'
                  then t49.value end) else coalesce(case t47.field when 'since' then t50.since when 'until' then t50.until end, case when t50.support_type =
                  'supports' then t49.value end) end as value, t50.since, t50.since_earliest, t50.since_latest, t50.until, t50.until_earliest, t50.until_latest,
                  t50.as_printed, t50.set_aside, t50.support_type, t50.document_id, min(t50.id) as citation_id
                from (select t47.record_id as record_id, t47.value as value where not t47.contested union all select t52.id, case t47.field when 'since' then
                    t52.since when 'until' then t52.until when 'subject_id' then t52.subject_id when 'kind' then t52.kind when 'object_id' then t52.object_id
                    end from stored_relation5 t51 join stored_relation5 t52 on (t52.id = t51.id or (t52.subject_id = t51.subject_id and t52.kind = t51.kind and
                    t52.object_id = t51.object_id and t51.likely_from < t52.likely_until and t52.likely_from < t51.likely_until)) where t51.id = t47.record_id
                    and t47.contested and case t47.field when 'since' then t52.since when 'until' then t52.until when 'subject_id' then t52.subject_id when
                    'kind' then t52.kind when 'object_id' then t52.object_id end is not null union all select t54.id, case t47.field when 'since' then t54.since
                    when 'until' then t54.until when 'record_id' then t54.record_id when 'scheme' then t54.scheme when 'value' then t54.value end from
                    stored_identifier6 t53 join stored_identifier6 t54 on (t54.id = t53.id or (t54.record_id = t53.record_id and t54.scheme = t53.scheme and
                    case when t53.since is null then '0000-00-00' else t53.since_latest end < case when t54.until is null then '9999-99-99' else
                    t54.until_earliest end and case when t54.since is null then '0000-00-00' else t54.since_latest end < case when t53.until is null then
                    '9999-99-99' else t53.until_earliest end)) where t53.id = t47.record_id and t47.contested and case t47.field when 'since' then t54.since
                    when 'until' then t54.until when 'record_id' then t54.record_id when 'scheme' then t54.scheme when 'value' then t54.value end is not null
                    union all select t56.id, case t47.field when 'since' then t56.since when 'until' then t56.until when 'record_id' then t56.record_id when
                    'text' then t56.text when 'kind' then t56.kind when 'language' then t56.language when 'script' then t56.script end from stored_name7 t55
                    join stored_name7 t56 on (t56.id = t55.id or (t56.record_id = t55.record_id and t56.kind = t55.kind and coalesce(t56.language, '') =
                    coalesce(t55.language, '') and (t56.text = t55.text or t55.kind = 'official') and (t56.text = t55.text or t55.since_earliest <=
                    t56.until_latest) and (t56.text = t55.text or t56.since_earliest <= t55.until_latest) and case when t55.since is null then '0000-00-00' else
                    t55.since_latest end < case when t56.until is null then '9999-99-99' else t56.until_earliest end and case when t56.since is null then
                    '0000-00-00' else t56.since_latest end < case when t55.until is null then '9999-99-99' else t55.until_earliest end)) where t55.id =
                    t47.record_id and t47.contested and case t47.field when 'since' then t56.since when 'until' then t56.until when 'record_id' then
                    t56.record_id when 'text' then t56.text when 'kind' then t56.kind when 'language' then t56.language when 'script' then t56.script end is not
                    null union all select t58.id, case t47.field when 'since' then t58.since when 'until' then t58.until when 'topic_id' then t58.topic_id when
                    'record_id' then t58.record_id end from stored_tag8 t57 join stored_tag8 t58 on (t58.id = t57.id or (t58.record_id = t57.record_id and
                    t58.topic_id = t57.topic_id and case when t57.since is null then '0000-00-00' else t57.since_latest end < case when t58.until is null then
                    '9999-99-99' else t58.until_earliest end and case when t58.since is null then '0000-00-00' else t58.since_latest end < case when t57.until
                    is null then '9999-99-99' else t57.until_earliest end)) where t57.id = t47.record_id and t47.contested and case t47.field when 'since' then
                    t58.since when 'until' then t58.until when 'topic_id' then t58.topic_id when 'record_id' then t58.record_id end is not null union all select
                    t60.id, case t47.field when 'since' then t60.since when 'until' then t60.until when 'statement_id' then t60.statement_id when 'record_id'
                    then t60.record_id when 'role' then t60.role when 'mention' then t60.mention when 'stance' then t60.stance end from stored_target9 t59 join
                    stored_target9 t60 on (t60.id = t59.id or (t60.statement_id = t59.statement_id and t60.record_id = t59.record_id and t60.role = t59.role and
                    case when t59.since is null then '0000-00-00' else t59.since_latest end < case when t60.until is null then '9999-99-99' else
                    t60.until_earliest end and case when t60.since is null then '0000-00-00' else t60.since_latest end < case when t59.until is null then
                    '9999-99-99' else t59.until_earliest end)) where t59.id = t47.record_id and t47.contested and case t47.field when 'since' then t60.since
                    when 'until' then t60.until when 'statement_id' then t60.statement_id when 'record_id' then t60.record_id when 'role' then t60.role when
                    'mention' then t60.mention when 'stance' then t60.stance end is not null) t49 join citation t50 on t50.record_id = t49.record_id and
                    t50.support_type <> 'mentions' and (t50.field is not distinct from t47.field or (t50.field is null and case t47.field when 'since' then
                    t50.since is not null when 'until' then t50.until is not null else t47.field not in ('date', 'dissolved', 'end', 'ended', 'formed',
                    'founded', 'published', 'retrieved', 'since', 'start', 'until') and t50.support_type = 'supports' and not exists
                    (select 1 from citation t61 where t61.record_id = t50.record_id and t61.document_id = t50.document_id and t61.support_type = 'supports' and
                        t61.field = t47.field) end)) group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12) t62
              left join record t63 on t63.id = t62.record_id
              left join document t64 on t64.id = t62.document_id
              left join citation t65 on t65.id = t62.citation_id order by _n limit 20) t66)) as _told
        from (select t4.record_id, t4.field, t4.value, false as contested
          from (select t3.*, coalesce(
              (select case t3.field when 'label' then t5.label when 'note' then t5.note when 'since' then t5.since when 'until' then t5.until when 'disputed'
                  then case when t5.disputed then 'true' when not t5.disputed then 'false' end when 'rank' then t5.rank when 'confidence' then t5.confidence
                  when 'subject_id' then t5.subject_id when 'kind' then t5.kind when 'object_id' then t5.object_id end from relation t5 where t5.id =
                  t3.record_id),
              (select case t3.field when 'label' then t6.label when 'note' then t6.note when 'since' then t6.since when 'until' then t6.until when 'disputed'
                  then case when t6.disputed then 'true' when not t6.disputed then 'false' end when 'rank' then t6.rank when 'confidence' then t6.confidence
                  when 'record_id' then t6.record_id when 'scheme' then t6.scheme when 'value' then t6.value end from identifier t6 where t6.id = t3.record_id),
              (select case t3.field when 'label' then t7.label when 'note' then t7.note when 'since' then t7.since when 'until' then t7.until when 'disputed'
                  then case when t7.disputed then 'true' when not t7.disputed then 'false' end when 'rank' then t7.rank when 'confidence' then t7.confidence
                  when 'record_id' then t7.record_id when 'text' then t7.text when 'kind' then t7.kind when 'language' then t7.language when 'script' then
                  t7.script end from name t7 where t7.id = t3.record_id),
              (select case t3.field when 'label' then t8.label when 'note' then t8.note when 'since' then t8.since when 'until' then t8.until when 'disputed'
                  then case when t8.disputed then 'true' when not t8.disputed then 'false' end when 'rank' then t8.rank when 'confidence' then t8.confidence
                  when 'topic_id' then t8.topic_id when 'record_id' then t8.record_id end from tag t8 where t8.id = t3.record_id),
              (select case t3.field when 'label' then t9.label when 'note' then t9.note when 'since' then t9.since when 'until' then t9.until when 'disputed'
                  then case when t9.disputed then 'true' when not t9.disputed then 'false' end when 'rank' then t9.rank when 'confidence' then t9.confidence
                  when 'statement_id' then t9.statement_id when 'record_id' then t9.record_id when 'role' then t9.role when 'mention' then t9.mention when
                  'stance' then t9.stance end from target t9 where t9.id = t3.record_id), null) as value
            from (select t10.record_id, t10.field, max(case t10.support_type when 'contradicts' then 1 else 0 end) as contradicted, coalesce(max(case when
                t10.sure = 1 then t10.earliest end), max(t10.earliest)) as greatest_earliest, coalesce(min(case when t10.sure = 1 then t10.latest end),
                min(t10.latest)) as least_latest, min(t10.value) as first_value, max(t10.value) as last_value
              from (select t12.record_id, coalesce(t13.name, t12.field) as field, t12.support_type, case when t13.name is null and t12.support_type = 'supports'
                  and t12.field not in ('date', 'dissolved', 'end', 'ended', 'formed', 'founded', 'published', 'retrieved', 'since', 'start', 'until') then
                  t12.value end as value, case t13.name when 'since' then t12.since_earliest when 'until' then t12.until_earliest else t12.value_first end as
                  earliest, case t13.name when 'since' then t12.since_latest when 'until' then t12.until_latest else t12.value_last end as latest, case when
                  (case t13.name when 'since' then t12.since_earliest when 'until' then t12.until_earliest else t12.value_first end > '0000-00-00' or case
                  t13.name when 'since' then t12.since_latest when 'until' then t12.until_latest else t12.value_last end < '9999-99-99') and instr(coalesce(case
                  t13.name when 'since' then t12.since when 'until' then t12.until else t12.value end, ''), '?') = 0 and instr(coalesce(case t13.name when
                  'since' then t12.since when 'until' then t12.until else t12.value end, ''), '%') = 0 then 1 else 0 end as sure
                from (select t2.id as id union all select t14.id from stored_identifier1 t14 where t14.record_id = t2.id union all select t16.id from
                    stored_name2 t16 where t16.record_id = t2.id union all select t18.id from stored_tag3 t18 where t18.record_id = t2.id union all select
                    t20.id from stored_target4 t20 where t20.record_id = t2.id) t11 join citation t12 on t12.record_id = t11.id cross join
                (select 'since' as name union all select 'until' union all select null) t13 where t12.support_type <> 'mentions' and t12.set_aside is null and
                    (t12.field is not null or t12.since is not null or t12.until is not null or t12.support_type <> 'supports') and case t13.name when 'since'
                    then t12.since is not null when 'until' then t12.until is not null else t12.field is not null or (t12.since is null and t12.until is null)
                    end) t10 group by t10.record_id, t10.field) t3) t4 where t4.contradicted = 1 or t4.greatest_earliest > t4.least_latest or (t4.first_value is
                    not null and (t4.first_value is distinct from t4.value or t4.last_value is distinct from t4.value)) union select t42.record_id, t42.field,
                    null, true
          from (select t22.id as record_id, t23.id as rival_id, t24.name as field from stored_relation5 t22 join stored_relation5 t23 on t23.subject_id =
              t22.subject_id and t23.kind = t22.kind and t23.object_id = t22.object_id cross join
            (select 'since' as name union all select 'until' as name) t24 where t22.id = t2.id and (t23.id > t22.id or (t23.id < t22.id and not t23.id = t2.id))
                and t22.likely_from < t23.likely_until and t23.likely_from < t22.likely_until and case t24.name when 'since' then (t22.since_latest <
                t23.since_earliest or t23.since_latest < t22.since_earliest) when 'until' then (t22.until_latest < t23.until_earliest or t23.until_latest <
                t22.until_earliest) end union all select t26.id as record_id, t27.id as rival_id, t28.name as field from stored_identifier6 t26 join
                stored_identifier6 t27 on t27.record_id = t26.record_id and t27.scheme = t26.scheme cross join
            (select 'value' as name union all select 'since' as name union all select 'until' as name) t28 where t26.record_id = t2.id and (t27.id > t26.id or
                (t27.id < t26.id and not t27.record_id = t2.id)) and case when t26.since is null then '0000-00-00' else t26.since_latest end < case when
                t27.until is null then '9999-99-99' else t27.until_earliest end and case when t27.since is null then '0000-00-00' else t27.since_latest end <
                case when t26.until is null then '9999-99-99' else t26.until_earliest end and case t28.name when 'value' then t26.value <> t27.value when
                'since' then t26.value = t27.value and (t26.since_latest < t27.since_earliest or t27.since_latest < t26.since_earliest) when 'until' then
                t26.value = t27.value and (t26.until_latest < t27.until_earliest or t27.until_latest < t26.until_earliest) end union all select t30.id as
                record_id, t31.id as rival_id, t32.name as field from stored_name7 t30 join stored_name7 t31 on t31.record_id = t30.record_id and t31.kind =
                t30.kind and coalesce(t31.language, '') = coalesce(t30.language, '') and (t31.text = t30.text or t30.kind = 'official') and (t31.text = t30.text
                or t30.since_earliest <= t31.until_latest) and (t31.text = t30.text or t31.since_earliest <= t30.until_latest) cross join
            (select 'text' as name union all select 'since' as name union all select 'until' as name union all select 'script' as name) t32 where t30.record_id
                = t2.id and (t31.id > t30.id or (t31.id < t30.id and not t31.record_id = t2.id)) and case when t30.since is null then '0000-00-00' else
                t30.since_latest end < case when t31.until is null then '9999-99-99' else t31.until_earliest end and case when t31.since is null then
                '0000-00-00' else t31.since_latest end < case when t30.until is null then '9999-99-99' else t30.until_earliest end and case t32.name when 'text'
                then t30.text <> t31.text when 'since' then t30.text = t31.text and (t30.since_latest < t31.since_earliest or t31.since_latest <
                t30.since_earliest) when 'until' then t30.text = t31.text and (t30.until_latest < t31.until_earliest or t31.until_latest < t30.until_earliest)
                when 'script' then t30.text = t31.text and t30.script <> t31.script end union all select t34.id as record_id, t35.id as rival_id, t36.name as
                field from stored_tag8 t34 join stored_tag8 t35 on t35.record_id = t34.record_id and t35.topic_id = t34.topic_id cross join
            (select 'since' as name union all select 'until' as name) t36 where t34.record_id = t2.id and (t35.id > t34.id or (t35.id < t34.id and not
                t35.record_id = t2.id)) and case when t34.since is null then '0000-00-00' else t34.since_latest end < case when t35.until is null then
                '9999-99-99' else t35.until_earliest end and case when t35.since is null then '0000-00-00' else t35.since_latest end < case when t34.until is
                null then '9999-99-99' else t34.until_earliest end and case t36.name when 'since' then (t34.since_latest < t35.since_earliest or
                t35.since_latest < t34.since_earliest) when 'until' then (t34.until_latest < t35.until_earliest or t35.until_latest < t34.until_earliest) end
                union all select t38.id as record_id, t39.id as rival_id, t40.name as field from stored_target9 t38 join stored_target9 t39 on t39.statement_id
                = t38.statement_id and t39.record_id = t38.record_id and t39.role = t38.role cross join
            (select 'since' as name union all select 'until' as name union all select 'mention' as name union all select 'stance' as name) t40 where
                t38.record_id = t2.id and (t39.id > t38.id or (t39.id < t38.id and not t39.record_id = t2.id)) and case when t38.since is null then '0000-00-00'
                else t38.since_latest end < case when t39.until is null then '9999-99-99' else t39.until_earliest end and case when t39.since is null then
                '0000-00-00' else t39.since_latest end < case when t38.until is null then '9999-99-99' else t38.until_earliest end and case t40.name when
                'since' then (t38.since_latest < t39.since_earliest or t39.since_latest < t38.since_earliest) when 'until' then (t38.until_latest <
                t39.until_earliest or t39.until_latest < t38.until_earliest) when 'mention' then t38.mention <> t39.mention when 'stance' then t38.stance <>
                t39.stance end) t42 where exists
          (select 1 from citation t43 where t43.record_id = t42.record_id and t43.support_type = 'supports' and t43.set_aside is null and not exists
            (select 1 from citation t44 where t44.record_id = t42.rival_id and t44.document_id = t43.document_id)) and exists
          (select 1 from citation t45 where t45.record_id = t42.rival_id and t45.support_type = 'supports' and t45.set_aside is null and not exists
            (select 1 from citation t46 where t46.record_id = t42.record_id and t46.document_id = t45.document_id))) t47
        left join record t48 on t48.id = t47.record_id order by _n limit 50) t67)) from relation t2) select printf(
            '{"data":{"relation":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"id":"%s","label":%s,"disagreements":%s}', t1.id, json_quote(t1.label),
        (select x10.json from x10 where x10.id = t1.id)) from relation t1 where t1.id = 'relations/china--ukraine--1'), ' null'),
  (select value from counter where name = 'revision'))

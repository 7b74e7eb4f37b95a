with x1(id, json) as
(select t2.id, concat('[',
    (select string_agg(t43._told, ',')
      from (select row_number() over (order by t9.published_earliest, t9.document_id) as _n, concat((('{"document":{"id":"' || t10.id) || ('","label":' ||
          to_json(t10.label) || ',"title":')) || ((to_json(t10.title) || ',"url":' || coalesce(to_json(t10.url)::text, 'null')) || (',"published":' || case when
          t10.published is null then 'null' else ('{"text":"' || t10.published || '","earliest":') || (case t10.published_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t10.published_earliest || '"' end || ',"latest":' || case t10.published_latest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t10.published_latest || '"' end || '}') end || '},"fields":[')),
          (select string_agg(t16._told, ',')
            from (select row_number() over (order by t14.field, coalesce(t14.value, ''), t14.support_type, t14.citation_id) as _n, ((('{"field":' ||
                to_json(t14.field)) || (',"value":' || coalesce(to_json(t14.value)::text, 'null') || ',"as_printed":')) ||
                ((coalesce(to_json(t14.as_printed)::text, 'null') || ',"support_type":"' || t14.support_type) || ('","set_aside":' ||
                coalesce(to_json(t14.set_aside)::text, 'null') || ',"alone":'))) || (((case when t14.alone then 'true' else 'false' end || ',"citation":{"id":"'
                || t15.id) || ('","start_offset":' || coalesce(t15.start_offset::text, 'null') || ',"end_offset":')) || ((coalesce(t15.end_offset::text, 'null')
                || ',"page":' || coalesce(to_json(t15.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t15.phrase)::text, 'null') || '}}'))) as _told
              from (select t12.field, coalesce(t12.value, case t12.field when 'label' then t11.label when 'summary' then t11.summary when 'kind' then t11.kind
                  when 'status' then t11.status when 'format' then t11.format when 'start' then t11.start when 'end' then t11."end" when 'place_id' then
                  t11.place_id when 'part_of_id' then t11.part_of_id when 'follows_id' then t11.follows_id end) as value, t12.as_printed, t12.support_type,
                  t12.set_aside, min(t12.id) as citation_id, min(case when exists
                  (select 1 from citation t13 where t13.record_id = t11.id and t13.document_id <> t9.document_id and t13.set_aside is null and t13.field =
                      t12.field and coalesce(t13.value, case t13.field when 'label' then t11.label when 'summary' then t11.summary when 'kind' then t11.kind
                      when 'status' then t11.status when 'format' then t11.format when 'start' then t11.start when 'end' then t11."end" when 'place_id' then
                      t11.place_id when 'part_of_id' then t11.part_of_id when 'follows_id' then t11.follows_id end) is not distinct from coalesce(t12.value,
                      case t12.field when 'label' then t11.label when 'summary' then t11.summary when 'kind' then t11.kind when 'status' then t11.status when
                      'format' then t11.format when 'start' then t11.start when 'end' then t11."end" when 'place_id' then t11.place_id when 'part_of_id' then
                      t11.part_of_id when 'follows_id' then t11.follows_id end)) then 0 else 1 end) = 1 as alone from meeting t11 join citation t12 on
                      t12.record_id = t11.id where t11.id = t9.meeting_id and t12.document_id = t9.document_id and t12.field is not null group by t12.field,
                      coalesce(t12.value, case t12.field when 'label' then t11.label when 'summary' then t11.summary when 'kind' then t11.kind when 'status'
                      then t11.status when 'format' then t11.format when 'start' then t11.start when 'end' then t11."end" when 'place_id' then t11.place_id when
                      'part_of_id' then t11.part_of_id when 'follows_id' then t11.follows_id end), t12.as_printed, t12.support_type, t12.set_aside) t14
              left join citation t15 on t15.id = t14.citation_id order by _n limit 200) t16), '],"participants":[',
          (select string_agg(t26._told, ',')
            from (select row_number() over (order by t22.participation_id, t22.support_type, t22.citation_id) as _n, ((('{"participation":{"id":"' || t23.id ||
                '","label":' || to_json(t23.label)) || (',"role":"' || t23.role || '","attendance":"' || t23.attendance)) || (('","actor":{"id":"' || t24.id ||
                '","label":' || to_json(t24.label)) || ('}},"role":"' || t22.role || '","attendance":"' || t22.attendance))) || ((('","support_type":"' ||
                t22.support_type || '","set_aside":' || coalesce(to_json(t22.set_aside)::text, 'null')) || (',"alone":' || case when t22.alone then 'true' else
                'false' end || ',"citation":{"id":"' || t25.id)) || (('","start_offset":' || coalesce(t25.start_offset::text, 'null') || ',"end_offset":' ||
                coalesce(t25.end_offset::text, 'null')) || ((',"page":' || coalesce(to_json(t25.page)::text, 'null')) || (',"phrase":' ||
                coalesce(to_json(t25.phrase)::text, 'null') || '}}')))) as _told
              from (select t17.id as participation_id, coalesce(
                  (select min(t20.value) from citation t20 where t20.record_id = t17.id and t20.document_id = t9.document_id and t20.field = 'role'), t17.role)
                      as role, coalesce(
                  (select min(t21.value) from citation t21 where t21.record_id = t17.id and t21.document_id = t9.document_id and t21.field = 'attendance'),
                      t17.attendance) as attendance, t18.support_type, t18.set_aside, min(t18.id) as citation_id, not exists
                (select 1 from citation t19 where t19.record_id = t17.id and t19.document_id <> t9.document_id and t19.set_aside is null) as alone from
                    participation t17 join citation t18 on t18.record_id = t17.id where t17.meeting_id = t9.meeting_id and t18.document_id = t9.document_id and
                    t17.rank <> 'deprecated' group by 1, 2, 3, 4, 5) t22
              left join participation t23 on t23.id = t22.participation_id
              left join actor t24 on t24.id = t23.actor_id
              left join citation t25 on t25.id = t22.citation_id order by _n limit 200) t26), '],"topics":[',
          (select string_agg(t34._told, ',')
            from (select row_number() over (order by t30.tag_id, t30.support_type, t30.citation_id) as _n, ((('{"tag":{"id":"' || t31.id || '","label":') ||
                (to_json(t31.label) || ',"topic":{"id":"' || t32.id)) || (('","label":' || to_json(t32.label) || '}},"support_type":"') || (t30.support_type ||
                '","set_aside":' || coalesce(to_json(t30.set_aside)::text, 'null')))) || (((',"alone":' || case when t30.alone then 'true' else 'false' end ||
                ',"citation":{"id":"') || (t33.id || '","start_offset":' || coalesce(t33.start_offset::text, 'null'))) || ((',"end_offset":' ||
                coalesce(t33.end_offset::text, 'null') || ',"page":') || (coalesce(to_json(t33.page)::text, 'null') || ',"phrase":' ||
                coalesce(to_json(t33.phrase)::text, 'null') || '}}'))) as _told
              from (select t27.id as tag_id, t28.support_type, t28.set_aside, min(t28.id) as citation_id, not exists
                (select 1 from citation t29 where t29.record_id = t27.id and t29.document_id <> t9.document_id and t29.set_aside is null) as alone from tag t27
                    join citation t28 on t28.record_id = t27.id where t27.record_id = t9.meeting_id and t28.document_id = t9.document_id and t27.rank <>
                    'deprecated' group by 1, 2, 3) t30
              left join tag t31 on t31.id = t30.tag_id
              left join topic t32 on t32.id = t31.topic_id
              left join citation t33 on t33.id = t30.citation_id order by _n limit 200) t34), '],"statements":[',
          (select string_agg(t42._told, ',')
            from (select row_number() over (order by t38.statement_id, t38.support_type, t38.citation_id) as _n, ((('{"statement":{"id":"' || t39.id ||
                '","label":') || (to_json(t39.label) || ',"date":' || case when t39.date is null then 'null' else ('{"text":"' || t39.date || '","earliest":')
                || (case t39.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t39.date_earliest || '"' end || ',"latest":'
                || case t39.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t39.date_latest || '"' end || '}') end ||
                ',"speech_act":"')) || ((t39.speech_act || '","speaker":{"id":"' || t40.id) || ('","label":' || to_json(t40.label) || '}},"support_type":"' ||
                t38.support_type))) || ((('","set_aside":' || coalesce(to_json(t38.set_aside)::text, 'null') || ',"alone":') || (case when t38.alone then 'true'
                else 'false' end || ',"citation":{"id":"' || t41.id || '","start_offset":')) || ((coalesce(t41.start_offset::text, 'null') || ',"end_offset":'
                || coalesce(t41.end_offset::text, 'null') || ',"page":') || (coalesce(to_json(t41.page)::text, 'null') || ',"phrase":' ||
                coalesce(to_json(t41.phrase)::text, 'null') || '}}'))) as _told
              from (select t35.id as statement_id, t36.support_type, t36.set_aside, min(t36.id) as citation_id, not exists
                (select 1 from citation t37 where t37.record_id = t35.id and t37.document_id <> t9.document_id and t37.set_aside is null) as alone from
                    statement t35 join citation t36 on t36.record_id = t35.id where t35.meeting_id = t9.meeting_id and t36.document_id = t9.document_id group by
                    1, 2, 3) t38
              left join statement t39 on t39.id = t38.statement_id
              left join actor t40 on t40.id = t39.speaker_id
              left join citation t41 on t41.id = t38.citation_id order by _n limit 200) t42), ']}') as _told
        from (select distinct t2.id as meeting_id, t4.id as document_id, t4.published_earliest
          from (select t2.id as id union all select t6.id from participation t6 where t6.meeting_id = t2.id and t6.rank <> 'deprecated' union all select t7.id
              from tag t7 where t7.record_id = t2.id and t7.rank <> 'deprecated' union all select t8.id from statement t8 where t8.meeting_id = t2.id) t5 join
              citation t3 on t3.record_id = t5.id join document t4 on t4.id = t3.document_id) t9
        left join document t10 on t10.id = t9.document_id order by _n limit 50) t43), ']') from meeting t2), stored_identifier1(id, revision, label, note,
            since, until, disputed, rank, confidence, record_id, scheme, value, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t58.id, t58.revision, t58.label, t58.note, t58.since, t58.until, t58.disputed, t58.rank, t58.confidence, t58.record_id, t58.scheme, t58.value,
    t58.since_earliest, t58.since_latest, t58.until_earliest, t58.until_latest from identifier t58 where t58.rank <> 'deprecated'), stored_name2(id, revision,
    label, note, since, until, disputed, rank, confidence, record_id, text, kind, language, script, since_earliest, since_latest, until_earliest, until_latest)
    as not materialized
(select t60.id, t60.revision, t60.label, t60.note, t60.since, t60.until, t60.disputed, t60.rank, t60.confidence, t60.record_id, t60.text, t60.kind,
    t60.language, t60.script, t60.since_earliest, t60.since_latest, t60.until_earliest, t60.until_latest from name t60 where t60.rank <> 'deprecated'),
    stored_participation3(id, revision, label, note, since, until, disputed, rank, confidence, meeting_id, actor_id, role, represents_id, office_id, attendance,
    since_earliest, since_latest, until_earliest, until_latest, meeting_start_earliest) as not materialized
(select t62.id, t62.revision, t62.label, t62.note, t62.since, t62.until, t62.disputed, t62.rank, t62.confidence, t62.meeting_id, t62.actor_id, t62.role,
    t62.represents_id, t62.office_id, t62.attendance, t62.since_earliest, t62.since_latest, t62.until_earliest, t62.until_latest, t62.meeting_start_earliest
    from participation t62 where t62.rank <> 'deprecated'), stored_tag4(id, revision, label, note, since, until, disputed, rank, confidence, topic_id,
    record_id, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t64.id, t64.revision, t64.label, t64.note, t64.since, t64.until, t64.disputed, t64.rank, t64.confidence, t64.topic_id, t64.record_id,
    t64.since_earliest, t64.since_latest, t64.until_earliest, t64.until_latest from tag t64 where t64.rank <> 'deprecated'), stored_target5(id, revision, label,
    note, since, until, disputed, rank, confidence, statement_id, record_id, role, mention, stance, since_earliest, since_latest, until_earliest, until_latest,
    statement_date_earliest) as not materialized
(select t66.id, t66.revision, t66.label, t66.note, t66.since, t66.until, t66.disputed, t66.rank, t66.confidence, t66.statement_id, t66.record_id, t66.role,
    t66.mention, t66.stance, t66.since_earliest, t66.since_latest, t66.until_earliest, t66.until_latest, t66.statement_date_earliest from target t66 where
    t66.rank <> 'deprecated'), stored_identifier6(id, revision, label, note, since, until, disputed, rank, confidence, record_id, scheme, value, since_earliest,
    since_latest, until_earliest, until_latest) as not materialized
(select t72.id, t72.revision, t72.label, t72.note, t72.since, t72.until, t72.disputed, t72.rank, t72.confidence, t72.record_id, t72.scheme, t72.value,
    t72.since_earliest, t72.since_latest, t72.until_earliest, t72.until_latest from identifier t72 where t72.rank <> 'deprecated'), stored_name7(id, revision,
    label, note, since, until, disputed, rank, confidence, record_id, text, kind, language, script, since_earliest, since_latest, until_earliest, until_latest)
    as not materialized
(select t76.id, t76.revision, t76.label, t76.note, t76.since, t76.until, t76.disputed, t76.rank, t76.confidence, t76.record_id, t76.text, t76.kind,
    t76.language, t76.script, t76.since_earliest, t76.since_latest, t76.until_earliest, t76.until_latest from name t76 where t76.rank <> 'deprecated'),
    stored_participation8(id, revision, label, note, since, until, disputed, rank, confidence, meeting_id, actor_id, role, represents_id, office_id, attendance,
    since_earliest, since_latest, until_earliest, until_latest, meeting_start_earliest) as not materialized
(select t80.id, t80.revision, t80.label, t80.note, t80.since, t80.until, t80.disputed, t80.rank, t80.confidence, t80.meeting_id, t80.actor_id, t80.role,
    t80.represents_id, t80.office_id, t80.attendance, t80.since_earliest, t80.since_latest, t80.until_earliest, t80.until_latest, t80.meeting_start_earliest
    from participation t80 where t80.rank <> 'deprecated'), stored_tag9(id, revision, label, note, since, until, disputed, rank, confidence, topic_id,
    record_id, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t84.id, t84.revision, t84.label, t84.note, t84.since, t84.until, t84.disputed, t84.rank, t84.confidence, t84.topic_id, t84.record_id,
    t84.since_earliest, t84.since_latest, t84.until_earliest, t84.until_latest from tag t84 where t84.rank <> 'deprecated'), stored_target10(id, revision,
    label, note, since, until, disputed, rank, confidence, statement_id, record_id, role, mention, stance, since_earliest, since_latest, until_earliest,
    until_latest, statement_date_earliest) as not materialized
(select t88.id, t88.revision, t88.label, t88.note, t88.since, t88.until, t88.disputed, t88.rank, t88.confidence, t88.statement_id, t88.record_id, t88.role,
    t88.mention, t88.stance, t88.since_earliest, t88.since_latest, t88.until_earliest, t88.until_latest, t88.statement_date_earliest from target t88 where
    t88.rank <> 'deprecated'), x12(id, json) as
(select t44.id, concat('[',
    (select string_agg(t114._told, ',')
      from (select row_number() over (order by t94.record_id, t94.contested, coalesce(t94.field, '')) as _n, concat((('{"record":{"id":"' || t95.id ||
          '","record_kind":') || (to_json(t95.record_kind) || ',"label":' || to_json(t95.label))) || (('},"field":' || coalesce(to_json(t94.field)::text, 'null'
          ) || ',"value":') || (coalesce(to_json(t94.value)::text, 'null') || ',"contested":' || case when t94.contested then 'true' else 'false' end ||
          ',"readings":[')),
          (select string_agg(t113._told, ',')
            from (select row_number() over (order by t109.record_id, coalesce(t109.value, ''), t109.document_id, t109.support_type, t109.citation_id) as _n, (((
                '{"record":{"id":"' || t110.id || '","record_kind":' || to_json(t110.record_kind)) || ((',"label":' || to_json(t110.label)) || ('},"value":' ||
                coalesce(to_json(t109.value)::text, 'null') || ',"since":'))) || (((case when t109.since is null then 'null' else ('{"text":"' || t109.since ||
                '","earliest":') || (case t109.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t109.since_earliest || '"'
                end || ',"latest":' || case t109.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t109.since_latest || '"'
                end || '}') end || ',"until":') || (case when t109.until is null then 'null' else ('{"text":"' || t109.until || '","earliest":') || (case
                t109.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t109.until_earliest || '"' end || ',"latest":' ||
                case t109.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t109.until_latest || '"' end || '}') end ||
                ',"as_printed":' || coalesce(to_json(t109.as_printed)::text, 'null'))) || ((',"set_aside":' || coalesce(to_json(t109.set_aside)::text, 'null'))
                || (',"support_type":"' || t109.support_type || '","document":{"id":"')))) || ((((t111.id || '","label":') || (to_json(t111.label) ||
                ',"title":' || to_json(t111.title))) || ((',"url":' || coalesce(to_json(t111.url)::text, 'null')) || (',"published":' || case when
                t111.published is null then 'null' else ('{"text":"' || t111.published || '","earliest":') || (case t111.published_earliest when '0000-00-00'
                then 'null' when '9999-99-99' then 'null' else '"' || t111.published_earliest || '"' end || ',"latest":' || case t111.published_latest when
                '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t111.published_latest || '"' end || '}') end || '},"citation":{"id":"'))) ||
                (((t112.id || '","start_offset":') || (coalesce(t112.start_offset::text, 'null') || ',"end_offset":' || coalesce(t112.end_offset::text, 'null'
                ))) || ((',"page":' || coalesce(to_json(t112.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t112.phrase)::text, 'null') || '}}'))))
                as _told
              from (select t96.record_id, case when t97.field is not null or t94.field is null then coalesce(t97.value, case when t97.support_type = 'supports'
                  then t96.value end) else coalesce(case t94.field when 'since' then t97.since when 'until' then t97.until end, case when t97.support_type =
                  'supports' then t96.value end) end as value, t97.since, t97.since_earliest, t97.since_latest, t97.until, t97.until_earliest, t97.until_latest,
                  t97.as_printed, t97.set_aside, t97.support_type, t97.document_id, min(t97.id) as citation_id
                from (select t94.record_id as record_id, t94.value as value where not t94.contested union all select t99.id, case t94.field when 'since' then
                    t99.since when 'until' then t99.until when 'record_id' then t99.record_id when 'scheme' then t99.scheme when 'value' then t99.value end from
                    stored_identifier6 t98 join stored_identifier6 t99 on (t99.id = t98.id or (t99.record_id = t98.record_id and t99.scheme = t98.scheme and
                    case when t98.since is null then '0000-00-00' else t98.since_latest end < case when t99.until is null then '9999-99-99' else
                    t99.until_earliest end and case when t99.since is null then '0000-00-00' else t99.since_latest end < case when t98.until is null then
                    '9999-99-99' else t98.until_earliest end)) where t98.id = t94.record_id and t94.contested and case t94.field when 'since' then t99.since
                    when 'until' then t99.until when 'record_id' then t99.record_id when 'scheme' then t99.scheme when 'value' then t99.value end is not null
                    union all select t101.id, case t94.field when 'since' then t101.since when 'until' then t101.until when 'record_id' then t101.record_id when
                    'text' then t101.text when 'kind' then t101.kind when 'language' then t101.language when 'script' then t101.script end from stored_name7
                    t100 join stored_name7 t101 on (t101.id = t100.id or (t101.record_id = t100.record_id and t101.kind = t100.kind and coalesce(t101.language,
                    '') = coalesce(t100.language, '') and (t101.text = t100.text or t100.kind = 'official') and (t101.text = t100.text or t100.since_earliest <=
                    t101.until_latest) and (t101.text = t100.text or t101.since_earliest <= t100.until_latest) and case when t100.since is null then
                    '0000-00-00' else t100.since_latest end < case when t101.until is null then '9999-99-99' else t101.until_earliest end and case when
                    t101.since is null then '0000-00-00' else t101.since_latest end < case when t100.until is null then '9999-99-99' else t100.until_earliest
                    end)) where t100.id = t94.record_id and t94.contested and case t94.field when 'since' then t101.since when 'until' then t101.until when
                    'record_id' then t101.record_id when 'text' then t101.text when 'kind' then t101.kind when 'language' then t101.language when 'script' then
                    t101.script end is not null union all select t103.id, case t94.field when 'since' then t103.since when 'until' then t103.until when
                    'meeting_id' then t103.meeting_id when 'actor_id' then t103.actor_id when 'role' then t103.role when 'represents_id' then t103.represents_id
                    when 'office_id' then t103.office_id when 'attendance' then t103.attendance end from stored_participation8 t102 join stored_participation8
                    t103 on (t103.id = t102.id or (t103.meeting_id = t102.meeting_id and t103.actor_id = t102.actor_id and case when t102.since is null then
                    '0000-00-00' else t102.since_latest end < case when t103.until is null then '9999-99-99' else t103.until_earliest end and case when
                    t103.since is null then '0000-00-00' else t103.since_latest end < case when t102.until is null then '9999-99-99' else t102.until_earliest
                    end)) where t102.id = t94.record_id and t94.contested and case t94.field when 'since' then t103.since when 'until' then t103.until when
                    'meeting_id' then t103.meeting_id when 'actor_id' then t103.actor_id when 'role' then t103.role when 'represents_id' then t103.represents_id
                    when 'office_id' then t103.office_id when 'attendance' then t103.attendance end is not null union all select t105.id, case t94.field when
                    'since' then t105.since when 'until' then t105.until when 'topic_id' then t105.topic_id when 'record_id' then t105.record_id end from
                    stored_tag9 t104 join stored_tag9 t105 on (t105.id = t104.id or (t105.record_id = t104.record_id and t105.topic_id = t104.topic_id and case
                    when t104.since is null then '0000-00-00' else t104.since_latest end < case when t105.until is null then '9999-99-99' else
                    t105.until_earliest end and case when t105.since is null then '0000-00-00' else t105.since_latest end < case when t104.until is null then
                    '9999-99-99' else t104.until_earliest end)) where t104.id = t94.record_id and t94.contested and case t94.field when 'since' then t105.since
                    when 'until' then t105.until when 'topic_id' then t105.topic_id when 'record_id' then t105.record_id end is not null union all select
                    t107.id, case t94.field when 'since' then t107.since when 'until' then t107.until when 'statement_id' then t107.statement_id when
                    'record_id' then t107.record_id when 'role' then t107.role when 'mention' then t107.mention when 'stance' then t107.stance end from
                    stored_target10 t106 join stored_target10 t107 on (t107.id = t106.id or (t107.statement_id = t106.statement_id and t107.record_id =
                    t106.record_id and t107.role = t106.role and case when t106.since is null then '0000-00-00' else t106.since_latest end < case when
                    t107.until is null then '9999-99-99' else t107.until_earliest end and case when t107.since is null then '0000-00-00' else t107.since_latest
                    end < case when t106.until is null then '9999-99-99' else t106.until_earliest end)) where t106.id = t94.record_id and t94.contested and case
                    t94.field when 'since' then t107.since when 'until' then t107.until when 'statement_id' then t107.statement_id when 'record_id' then
                    t107.record_id when 'role' then t107.role when 'mention' then t107.mention when 'stance' then t107.stance end is not null) t96 join citation
                    t97 on t97.record_id = t96.record_id and t97.support_type <> 'mentions' and (t97.field is not distinct from t94.field or (t97.field is null
                    and case t94.field when 'since' then t97.since is not null when 'until' then t97.until is not null else t94.field not in ('date',
                    'dissolved', 'end', 'ended', 'formed', 'founded', 'published', 'retrieved', 'since', 'start', 'until') and t97.support_type = 'supports' and
                    not exists
                    (select 1 from citation t108 where t108.record_id = t97.record_id and t108.document_id = t97.document_id and t108.support_type = 'supports'
                        and t108.field = t94.field) end)) group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12) t109
              left join record t110 on t110.id = t109.record_id
              left join document t111 on t111.id = t109.document_id
              left join citation t112 on t112.id = t109.citation_id order by _n limit 20) t113), ']}') as _told
        from (select t46.record_id, t46.field, t46.value, false as contested
          from (select t45.*, coalesce(
              (select case t45.field when 'label' then t47.label when 'summary' then t47.summary when 'kind' then t47.kind when 'status' then t47.status when
                  'format' then t47.format when 'start' then t47.start when 'end' then t47."end" when 'place_id' then t47.place_id when 'part_of_id' then
                  t47.part_of_id when 'follows_id' then t47.follows_id end from meeting t47 where t47.id = t45.record_id),
              (select case t45.field when 'label' then t48.label when 'note' then t48.note when 'since' then t48.since when 'until' then t48.until when
                  'disputed' then case when t48.disputed then 'true' when not t48.disputed then 'false' end when 'rank' then t48.rank when 'confidence' then
                  t48.confidence when 'record_id' then t48.record_id when 'scheme' then t48.scheme when 'value' then t48.value end from identifier t48 where
                  t48.id = t45.record_id),
              (select case t45.field when 'label' then t49.label when 'note' then t49.note when 'since' then t49.since when 'until' then t49.until when
                  'disputed' then case when t49.disputed then 'true' when not t49.disputed then 'false' end when 'rank' then t49.rank when 'confidence' then
                  t49.confidence when 'record_id' then t49.record_id when 'text' then t49.text when 'kind' then t49.kind when 'language' then t49.language when
                  'script' then t49.script end from name t49 where t49.id = t45.record_id),
              (select case t45.field when 'label' then t50.label when 'note' then t50.note when 'since' then t50.since when 'until' then t50.until when
                  'disputed' then case when t50.disputed then 'true' when not t50.disputed then 'false' end when 'rank' then t50.rank when 'confidence' then
                  t50.confidence when 'meeting_id' then t50.meeting_id when 'actor_id' then t50.actor_id when 'role' then t50.role when 'represents_id' then
                  t50.represents_id when 'office_id' then t50.office_id when 'attendance' then t50.attendance end from participation t50 where t50.id =
                  t45.record_id),
              (select case t45.field when 'label' then t51.label when 'note' then t51.note when 'since' then t51.since when 'until' then t51.until when
                  'disputed' then case when t51.disputed then 'true' when not t51.disputed then 'false' end when 'rank' then t51.rank when 'confidence' then
                  t51.confidence when 'topic_id' then t51.topic_id when 'record_id' then t51.record_id end from tag t51 where t51.id = t45.record_id),
              (select case t45.field when 'label' then t52.label when 'note' then t52.note when 'since' then t52.since when 'until' then t52.until when
                  'disputed' then case when t52.disputed then 'true' when not t52.disputed then 'false' end when 'rank' then t52.rank when 'confidence' then
                  t52.confidence when 'statement_id' then t52.statement_id when 'record_id' then t52.record_id when 'role' then t52.role when 'mention' then
                  t52.mention when 'stance' then t52.stance end from target t52 where t52.id = t45.record_id), null) as value
            from (select t53.record_id, t53.field, max(case t53.support_type when 'contradicts' then 1 else 0 end) as contradicted, coalesce(max(case when
                t53.sure = 1 then t53.earliest end), max(t53.earliest)) as greatest_earliest, coalesce(min(case when t53.sure = 1 then t53.latest end),
                min(t53.latest)) as least_latest, min(t53.value) as first_value, max(t53.value) as last_value
              from (select t55.record_id, coalesce(t56.name, t55.field) as field, t55.support_type, case when t56.name is null and t55.support_type = 'supports'
                  and t55.field not in ('date', 'dissolved', 'end', 'ended', 'formed', 'founded', 'published', 'retrieved', 'since', 'start', 'until') then
                  t55.value end as value, case t56.name when 'since' then t55.since_earliest when 'until' then t55.until_earliest else t55.value_first end as
                  earliest, case t56.name when 'since' then t55.since_latest when 'until' then t55.until_latest else t55.value_last end as latest, case when
                  (case t56.name when 'since' then t55.since_earliest when 'until' then t55.until_earliest else t55.value_first end > '0000-00-00' or case
                  t56.name when 'since' then t55.since_latest when 'until' then t55.until_latest else t55.value_last end < '9999-99-99') and
                  strpos(coalesce(case t56.name when 'since' then t55.since when 'until' then t55.until else t55.value end, ''), '?') = 0 and
                  strpos(coalesce(case t56.name when 'since' then t55.since when 'until' then t55.until else t55.value end, ''), '%') = 0 then 1 else 0 end as
                  sure
                from (select t44.id as id union all select t57.id from stored_identifier1 t57 where t57.record_id = t44.id union all select t59.id from
                    stored_name2 t59 where t59.record_id = t44.id union all select t61.id from stored_participation3 t61 where t61.meeting_id = t44.id union all
                    select t63.id from stored_tag4 t63 where t63.record_id = t44.id union all select t65.id from stored_target5 t65 where t65.record_id =
                    t44.id) t54 join citation t55 on t55.record_id = t54.id cross join
                (select 'since' as name union all select 'until' union all select null) t56 where t55.support_type <> 'mentions' and t55.set_aside is null and
                    (t55.field is not null or t55.since is not null or t55.until is not null or t55.support_type <> 'supports') and case t56.name when 'since'
                    then t55.since is not null when 'until' then t55.until is not null else t55.field is not null or (t55.since is null and t55.until is null)
                    end union all select t67.id, 'start', 'supports', null, t67.start_earliest, t67.start_latest, case when (t67.start_earliest > '0000-00-00'
                    or t67.start_latest < '9999-99-99') and strpos(coalesce(t67.start, ''), '?') = 0 and strpos(coalesce(t67.start, ''), '%') = 0 then 1 else 0
                    end from meeting t67 where t67.id = t44.id and t67.start is not null union all select t68.id, 'end', 'supports', null, t68.end_earliest,
                    t68.end_latest, case when (t68.end_earliest > '0000-00-00' or t68.end_latest < '9999-99-99') and strpos(coalesce(t68."end", ''), '?') = 0
                    and strpos(coalesce(t68."end", ''), '%') = 0 then 1 else 0 end from meeting t68 where t68.id = t44.id and t68."end" is not null) t53 group
                    by t53.record_id, t53.field) t45) t46 where t46.contradicted = 1 or t46.greatest_earliest > t46.least_latest or (t46.first_value is not null
                    and (t46.first_value is distinct from t46.value or t46.last_value is distinct from t46.value)) union select t89.record_id, t89.field, null,
                    true
          from (select t69.id as record_id, t70.id as rival_id, t71.name as field from stored_identifier6 t69 join stored_identifier6 t70 on t70.record_id =
              t69.record_id and t70.scheme = t69.scheme cross join
            (select 'value' as name union all select 'since' as name union all select 'until' as name) t71 where t69.record_id = t44.id and (t70.id > t69.id or
                (t70.id < t69.id and not t70.record_id = t44.id)) and case when t69.since is null then '0000-00-00' else t69.since_latest end < case when
                t70.until is null then '9999-99-99' else t70.until_earliest end and case when t70.since is null then '0000-00-00' else t70.since_latest end <
                case when t69.until is null then '9999-99-99' else t69.until_earliest end and case t71.name when 'value' then t69.value <> t70.value when
                'since' then t69.value = t70.value and (t69.since_latest < t70.since_earliest or t70.since_latest < t69.since_earliest) when 'until' then
                t69.value = t70.value and (t69.until_latest < t70.until_earliest or t70.until_latest < t69.until_earliest) end union all select t73.id as
                record_id, t74.id as rival_id, t75.name as field from stored_name7 t73 join stored_name7 t74 on t74.record_id = t73.record_id and t74.kind =
                t73.kind and coalesce(t74.language, '') = coalesce(t73.language, '') and (t74.text = t73.text or t73.kind = 'official') and (t74.text = t73.text
                or t73.since_earliest <= t74.until_latest) and (t74.text = t73.text or t74.since_earliest <= t73.until_latest) cross join
            (select 'text' as name union all select 'since' as name union all select 'until' as name union all select 'script' as name) t75 where t73.record_id
                = t44.id and (t74.id > t73.id or (t74.id < t73.id and not t74.record_id = t44.id)) and case when t73.since is null then '0000-00-00' else
                t73.since_latest end < case when t74.until is null then '9999-99-99' else t74.until_earliest end and case when t74.since is null then
                '0000-00-00' else t74.since_latest end < case when t73.until is null then '9999-99-99' else t73.until_earliest end and case t75.name when 'text'
                then t73.text <> t74.text when 'since' then t73.text = t74.text and (t73.since_latest < t74.since_earliest or t74.since_latest <
                t73.since_earliest) when 'until' then t73.text = t74.text and (t73.until_latest < t74.until_earliest or t74.until_latest < t73.until_earliest)
                when 'script' then t73.text = t74.text and t73.script <> t74.script end union all select t77.id as record_id, t78.id as rival_id, t79.name as
                field from stored_participation8 t77 join stored_participation8 t78 on t78.meeting_id = t77.meeting_id and t78.actor_id = t77.actor_id cross
                join
            (select 'since' as name union all select 'until' as name union all select 'role' as name union all select 'represents_id' as name union all select
                'office_id' as name union all select 'attendance' as name) t79 where t77.meeting_id = t44.id and (t78.id > t77.id or (t78.id < t77.id and not
                t78.meeting_id = t44.id)) and case when t77.since is null then '0000-00-00' else t77.since_latest end < case when t78.until is null then
                '9999-99-99' else t78.until_earliest end and case when t78.since is null then '0000-00-00' else t78.since_latest end < case when t77.until is
                null then '9999-99-99' else t77.until_earliest end and case t79.name when 'since' then (t77.since_latest < t78.since_earliest or
                t78.since_latest < t77.since_earliest) when 'until' then (t77.until_latest < t78.until_earliest or t78.until_latest < t77.until_earliest) when
                'role' then t77.role <> t78.role when 'represents_id' then t77.represents_id <> t78.represents_id when 'office_id' then t77.office_id <>
                t78.office_id when 'attendance' then t77.attendance <> t78.attendance end union all select t81.id as record_id, t82.id as rival_id, t83.name as
                field from stored_tag9 t81 join stored_tag9 t82 on t82.record_id = t81.record_id and t82.topic_id = t81.topic_id cross join
            (select 'since' as name union all select 'until' as name) t83 where t81.record_id = t44.id and (t82.id > t81.id or (t82.id < t81.id and not
                t82.record_id = t44.id)) and case when t81.since is null then '0000-00-00' else t81.since_latest end < case when t82.until is null then
                '9999-99-99' else t82.until_earliest end and case when t82.since is null then '0000-00-00' else t82.since_latest end < case when t81.until is
                null then '9999-99-99' else t81.until_earliest end and case t83.name when 'since' then (t81.since_latest < t82.since_earliest or
                t82.since_latest < t81.since_earliest) when 'until' then (t81.until_latest < t82.until_earliest or t82.until_latest < t81.until_earliest) end
                union all select t85.id as record_id, t86.id as rival_id, t87.name as field from stored_target10 t85 join stored_target10 t86 on
                t86.statement_id = t85.statement_id and t86.record_id = t85.record_id and t86.role = t85.role cross join
            (select 'since' as name union all select 'until' as name union all select 'mention' as name union all select 'stance' as name) t87 where
                t85.record_id = t44.id and (t86.id > t85.id or (t86.id < t85.id and not t86.record_id = t44.id)) and case when t85.since is null then
                '0000-00-00' else t85.since_latest end < case when t86.until is null then '9999-99-99' else t86.until_earliest end and case when t86.since is
                null then '0000-00-00' else t86.since_latest end < case when t85.until is null then '9999-99-99' else t85.until_earliest end and case t87.name
                when 'since' then (t85.since_latest < t86.since_earliest or t86.since_latest < t85.since_earliest) when 'until' then (t85.until_latest <
                t86.until_earliest or t86.until_latest < t85.until_earliest) when 'mention' then t85.mention <> t86.mention when 'stance' then t85.stance <>
                t86.stance end) t89 where exists
          (select 1 from citation t90 where t90.record_id = t89.record_id and t90.support_type = 'supports' and t90.set_aside is null and not exists
            (select 1 from citation t91 where t91.record_id = t89.rival_id and t91.document_id = t90.document_id)) and exists
          (select 1 from citation t92 where t92.record_id = t89.rival_id and t92.support_type = 'supports' and t92.set_aside is null and not exists
            (select 1 from citation t93 where t93.record_id = t89.record_id and t93.document_id = t92.document_id))) t94
        left join record t95 on t95.id = t94.record_id order by _n limit 50) t114), ']') from meeting t44) select concat('{"data":', coalesce(
    (select concat(('{"id":"' || t1.id) || ('","label":' || to_json(t1.label) || ',"accounts":'),
        (select x1.json from x1 where x1.id = t1.id), ',"disagreements":',
        (select x12.json from x12 where x12.id = t1.id), '}') from meeting t1 where t1.id = $1), ' null'), ',"revision":',
  (select value from counter where name = 'revision'), '}')

with x1(id, json) as
(select t2.id, concat('[',
    (select string_agg(t43._told, ',')
      from (select row_number() over (order by t9.published_earliest, t9.document_id) as _n, concat((('{"document":{"id":"' || t10.id) || ('","label":' ||
          to_json(t10.label) || ',"title":')) || ((to_json(t10.title) || ',"url":' || coalesce(to_json(t10.url)::text, 'null')) || (',"published":' || case when
          t10.published is null then 'null' else ('{"text":"' || t10.published || '","earliest":') || (case t10.published_earliest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t10.published_earliest || '"' end || ',"latest":' || case t10.published_latest when '0000-00-00' then 'null'
          when '9999-99-99' then 'null' else '"' || t10.published_latest || '"' end || '}') end || '},"fields":[')),
          (select string_agg(t16._told, ',')
            from (select row_number() over (order by t14.field, coalesce(t14.value, ''), t14.support_type, t14.citation_id) as _n, ((('{"field":' ||
                to_json(t14.field)) || (',"value":' || coalesce(to_json(t14.value)::text, 'null') || ',"asPrinted":')) ||
                ((coalesce(to_json(t14.as_printed)::text, 'null') || ',"supportType":"' || upper(t14.support_type)) || ('","setAside":' ||
                coalesce(to_json(t14.set_aside)::text, 'null') || ',"alone":'))) || (((case when t14.alone then 'true' else 'false' end || ',"citation":{"id":"'
                || t15.id) || ('","startOffset":' || coalesce(t15.start_offset::text, 'null') || ',"endOffset":')) || ((coalesce(t15.end_offset::text, 'null')
                || ',"page":' || coalesce(to_json(t15.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t15.phrase)::text, 'null') || '}}'))) as _told
              from (select t12.field, coalesce(t12.value, case t12.field when 'label' then t11.label when 'summary' then t11.summary when 'kind' then t11.kind
                  when 'status' then t11.status when 'format' then t11.format when 'start' then t11.start when 'end' then t11."end" when 'place_id' then
                  t11.place_id when 'part_of_id' then t11.part_of_id when 'follows_id' then t11.follows_id end) as value, t12.as_printed, t12.support_type,
                  t12.set_aside, min(t12.id) as citation_id, min(case when exists
                  (select 1 from citation t13 where t13.record_id = t11.id and t13.document_id <> t9.document_id and t13.set_aside is null and t13.field =
                      t12.field and coalesce(t13.value, case t13.field when 'label' then t11.label when 'summary' then t11.summary when 'kind' then t11.kind
                      when 'status' then t11.status when 'format' then t11.format when 'start' then t11.start when 'end' then t11."end" when 'place_id' then
                      t11.place_id when 'part_of_id' then t11.part_of_id when 'follows_id' then t11.follows_id end) is not distinct from coalesce(t12.value,
                      case t12.field when 'label' then t11.label when 'summary' then t11.summary when 'kind' then t11.kind when 'status' then t11.status when
                      'format' then t11.format when 'start' then t11.start when 'end' then t11."end" when 'place_id' then t11.place_id when 'part_of_id' then
                      t11.part_of_id when 'follows_id' then t11.follows_id end)) then 0 else 1 end) = 1 as alone from meeting t11 join citation t12 on
                      t12.record_id = t11.id where t11.id = t9.meeting_id and t12.document_id = t9.document_id and t12.field is not null group by t12.field,
                      coalesce(t12.value, case t12.field when 'label' then t11.label when 'summary' then t11.summary when 'kind' then t11.kind when 'status'
                      then t11.status when 'format' then t11.format when 'start' then t11.start when 'end' then t11."end" when 'place_id' then t11.place_id when
                      'part_of_id' then t11.part_of_id when 'follows_id' then t11.follows_id end), t12.as_printed, t12.support_type, t12.set_aside) t14
              left join citation t15 on t15.id = t14.citation_id order by _n limit 200) t16), '],"participants":[',
          (select string_agg(t26._told, ',')
            from (select row_number() over (order by t22.participation_id, t22.support_type, t22.citation_id) as _n, ((('{"participation":{"id":"' || t23.id ||
                '","label":' || to_json(t23.label)) || (',"participationRole":"' || upper(t23.role) || '","attendance":"' || upper(t23.attendance))) || ((
                '","actor":{"id":"' || t24.id || '","label":' || to_json(t24.label)) || ('}},"role":"' || upper(t22.role) || '","attendance":"' ||
                upper(t22.attendance)))) || ((('","supportType":"' || upper(t22.support_type) || '","setAside":' || coalesce(to_json(t22.set_aside)::text,
                'null')) || (',"alone":' || case when t22.alone then 'true' else 'false' end || ',"citation":{"id":"' || t25.id)) || (('","startOffset":' ||
                coalesce(t25.start_offset::text, 'null') || ',"endOffset":' || coalesce(t25.end_offset::text, 'null')) || ((',"page":' ||
                coalesce(to_json(t25.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t25.phrase)::text, 'null') || '}}')))) as _told
              from (select t17.id as participation_id, coalesce(
                  (select min(t20.value) from citation t20 where t20.record_id = t17.id and t20.document_id = t9.document_id and t20.field = 'role'), t17.role)
                      as role, coalesce(
                  (select min(t21.value) from citation t21 where t21.record_id = t17.id and t21.document_id = t9.document_id and t21.field = 'attendance'),
                      t17.attendance) as attendance, t18.support_type, t18.set_aside, min(t18.id) as citation_id, not exists
                (select 1 from citation t19 where t19.record_id = t17.id and t19.document_id <> t9.document_id and t19.set_aside is null) as alone from
                    participation t17 join citation t18 on t18.record_id = t17.id where t17.meeting_id = t9.meeting_id and t18.document_id = t9.document_id and
                    t17.rank <> 'deprecated' group by 1, 2, 3, 4, 5) t22
              left join participation t23 on t23.id = t22.participation_id
              left join actor t24 on t24.id = t23.actor_id
              left join citation t25 on t25.id = t22.citation_id order by _n limit 200) t26), '],"topics":[',
          (select string_agg(t34._told, ',')
            from (select row_number() over (order by t30.tag_id, t30.support_type, t30.citation_id) as _n, ((('{"tag":{"id":"' || t31.id || '","label":') ||
                (to_json(t31.label) || ',"topic":{"id":"' || t32.id)) || (('","label":' || to_json(t32.label) || '}},"supportType":"') ||
                (upper(t30.support_type) || '","setAside":' || coalesce(to_json(t30.set_aside)::text, 'null')))) || (((',"alone":' || case when t30.alone then
                'true' else 'false' end || ',"citation":{"id":"') || (t33.id || '","startOffset":' || coalesce(t33.start_offset::text, 'null'))) || ((
                ',"endOffset":' || coalesce(t33.end_offset::text, 'null') || ',"page":') || (coalesce(to_json(t33.page)::text, 'null') || ',"phrase":' ||
                coalesce(to_json(t33.phrase)::text, 'null') || '}}'))) as _told
              from (select t27.id as tag_id, t28.support_type, t28.set_aside, min(t28.id) as citation_id, not exists
                (select 1 from citation t29 where t29.record_id = t27.id and t29.document_id <> t9.document_id and t29.set_aside is null) as alone from tag t27
                    join citation t28 on t28.record_id = t27.id where t27.record_id = t9.meeting_id and t28.document_id = t9.document_id and t27.rank <>
                    'deprecated' group by 1, 2, 3) t30
              left join tag t31 on t31.id = t30.tag_id
              left join topic t32 on t32.id = t31.topic_id
              left join citation t33 on t33.id = t30.citation_id order by _n limit 200) t34), '],"statements":[',
          (select string_agg(t42._told, ',')
            from (select row_number() over (order by t38.statement_id, t38.support_type, t38.citation_id) as _n, ((('{"statement":{"id":"' || t39.id ||
                '","label":') || (to_json(t39.label) || ',"date":' || case when t39.date is null then 'null' else ('{"text":"' || t39.date || '","earliest":')
                || (case t39.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t39.date_earliest || '"' end || ',"latest":'
                || case t39.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t39.date_latest || '"' end || '}') end ||
                ',"speechAct":"')) || ((upper(t39.speech_act) || '","speaker":{"id":"' || t40.id) || ('","label":' || to_json(t40.label) || '}},"supportType":"'
                || upper(t38.support_type)))) || ((('","setAside":' || coalesce(to_json(t38.set_aside)::text, 'null') || ',"alone":') || (case when t38.alone
                then 'true' else 'false' end || ',"citation":{"id":"' || t41.id || '","startOffset":')) || ((coalesce(t41.start_offset::text, 'null') ||
                ',"endOffset":' || coalesce(t41.end_offset::text, 'null') || ',"page":') || (coalesce(to_json(t41.page)::text, 'null') || ',"phrase":' ||
                coalesce(to_json(t41.phrase)::text, 'null') || '}}'))) as _told
              from (select t35.id as statement_id, t36.support_type, t36.set_aside, min(t36.id) as citation_id, not exists
                (select 1 from citation t37 where t37.record_id = t35.id and t37.document_id <> t9.document_id and t37.set_aside is null) as alone from
                    statement t35 join citation t36 on t36.record_id = t35.id where t35.meeting_id = t9.meeting_id and t36.document_id = t9.document_id group by
                    1, 2, 3) t38
              left join statement t39 on t39.id = t38.statement_id
              left join actor t40 on t40.id = t39.speaker_id
              left join citation t41 on t41.id = t38.citation_id order by _n limit 200) t42), ']}') as _told
        from (select distinct t2.id as meeting_id, t4.id as document_id, t4.published_earliest
          from (select t2.id as id union all select t6.id from participation t6 where t6.meeting_id = t2.id and t6.rank <> 'deprecated' union all select t7.id
              from tag t7 where t7.record_id = t2.id and t7.rank <> 'deprecated' union all select t8.id from statement t8 where t8.meeting_id = t2.id) t5 join
              citation t3 on t3.record_id = t5.id join document t4 on t4.id = t3.document_id) t9
        left join document t10 on t10.id = t9.document_id order by _n limit 50) t43), ']') from meeting t2), stored_identifier1(id, revision, label, note,
            since, until, disputed, rank, confidence, record_id, scheme, value, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t58.id, t58.revision, t58.label, t58.note, t58.since, t58.until, t58.disputed, t58.rank, t58.confidence, t58.record_id, t58.scheme, t58.value,
    t58.since_earliest, t58.since_latest, t58.until_earliest, t58.until_latest from identifier t58 where t58.rank <> 'deprecated'), stored_name2(id, revision,
    label, note, since, until, disputed, rank, confidence, record_id, text, kind, language, script, since_earliest, since_latest, until_earliest, until_latest)
    as not materialized
(select t60.id, t60.revision, t60.label, t60.note, t60.since, t60.until, t60.disputed, t60.rank, t60.confidence, t60.record_id, t60.text, t60.kind,
    t60.language, t60.script, t60.since_earliest, t60.since_latest, t60.until_earliest, t60.until_latest from name t60 where t60.rank <> 'deprecated'),
    stored_participation3(id, revision, label, note, since, until, disputed, rank, confidence, meeting_id, actor_id, role, represents_id, office_id, attendance,
    since_earliest, since_latest, until_earliest, until_latest, meeting_start_earliest) as not materialized
(select t62.id, t62.revision, t62.label, t62.note, t62.since, t62.until, t62.disputed, t62.rank, t62.confidence, t62.meeting_id, t62.actor_id, t62.role,
    t62.represents_id, t62.office_id, t62.attendance, t62.since_earliest, t62.since_latest, t62.until_earliest, t62.until_latest, t62.meeting_start_earliest
    from participation t62 where t62.rank <> 'deprecated'), stored_tag4(id, revision, label, note, since, until, disputed, rank, confidence, topic_id,
    record_id, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t64.id, t64.revision, t64.label, t64.note, t64.since, t64.until, t64.disputed, t64.rank, t64.confidence, t64.topic_id, t64.record_id,
    t64.since_earliest, t64.since_latest, t64.until_earliest, t64.until_latest from tag t64 where t64.rank <> 'deprecated'), stored_target5(id, revision, label,
    note, since, until, disputed, rank, confidence, statement_id, record_id, role, mention, stance, since_earliest, since_latest, until_earliest, until_latest,
    statement_date_earliest) as not materialized
(select t66.id, t66.revision, t66.label, t66.note, t66.since, t66.until, t66.disputed, t66.rank, t66.confidence, t66.statement_id, t66.record_id, t66.role,
    t66.mention, t66.stance, t66.since_earliest, t66.since_latest, t66.until_earliest, t66.until_latest, t66.statement_date_earliest from target t66 where
    t66.rank <> 'deprecated'), stored_identifier6(id, revision, label, note, since, until, disputed, rank, confidence, record_id, scheme, value, since_earliest,
    since_latest, until_earliest, until_latest) as not materialized
(select t72.id, t72.revision, t72.label, t72.note, t72.since, t72.until, t72.disputed, t72.rank, t72.confidence, t72.record_id, t72.scheme, t72.value,
    t72.since_earliest, t72.since_latest, t72.until_earliest, t72.until_latest from identifier t72 where t72.rank <> 'deprecated'), stored_name7(id, revision,
    label, note, since, until, disputed, rank, confidence, record_id, text, kind, language, script, since_earliest, since_latest, until_earliest, until_latest)
    as not materialized
(select t76.id, t76.revision, t76.label, t76.note, t76.since, t76.until, t76.disputed, t76.rank, t76.confidence, t76.record_id, t76.text, t76.kind,
    t76.language, t76.script, t76.since_earliest, t76.since_latest, t76.until_earliest, t76.until_latest from name t76 where t76.rank <> 'deprecated'),
    stored_participation8(id, revision, label, note, since, until, disputed, rank, confidence, meeting_id, actor_id, role, represents_id, office_id, attendance,
    since_earliest, since_latest, until_earliest, until_latest, meeting_start_earliest) as not materialized
(select t80.id, t80.revision, t80.label, t80.note, t80.since, t80.until, t80.disputed, t80.rank, t80.confidence, t80.meeting_id, t80.actor_id, t80.role,
    t80.represents_id, t80.office_id, t80.attendance, t80.since_earliest, t80.since_latest, t80.until_earliest, t80.until_latest, t80.meeting_start_earliest
    from participation t80 where t80.rank <> 'deprecated'), stored_tag9(id, revision, label, note, since, until, disputed, rank, confidence, topic_id,
    record_id, since_earliest, since_latest, until_earliest, until_latest) as not materialized
(select t84.id, t84.revision, t84.label, t84.note, t84.since, t84.until, t84.disputed, t84.rank, t84.confidence, t84.topic_id, t84.record_id,
    t84.since_earliest, t84.since_latest, t84.until_earliest, t84.until_latest from tag t84 where t84.rank <> 'deprecated'), stored_target10(id, revision,
    label, note, since, until, disputed, rank, confidence, statement_id, record_id, role, mention, stance, since_earliest, since_latest, until_earliest,
    until_latest, statement_date_earliest) as not materialized
(select t88.id, t88.revision, t88.label, t88.note, t88.since, t88.until, t88.disputed, t88.rank, t88.confidence, t88.statement_id, t88.record_id, t88.role,
    t88.mention, t88.stance, t88.since_earliest, t88.since_latest, t88.until_earliest, t88.until_latest, t88.statement_date_earliest from target t88 where
    t88.rank <> 'deprecated'), x12(id, json) as
(select t44.id, concat('[',
    (select string_agg(t114._told, ',')
      from (select row_number() over (order by t94.record_id, t94.contested, coalesce(t94.field, '')) as _n, concat((('{"record":{"id":"' || t95.id ||
          '","recordKind":') || (to_json(upper(t95.record_kind)) || ',"label":' || to_json(t95.label))) || (('},"field":' || coalesce(to_json(t94.field)::text,
          'null') || ',"value":') || (coalesce(to_json(t94.value)::text, 'null') || ',"contested":' || case when t94.contested then 'true' else 'false' end ||
          ',"readings":[')),
          (select string_agg(t113._told, ',')
            from (select row_number() over (order by t109.record_id, coalesce(t109.value, ''), t109.document_id, t109.support_type, t109.citation_id) as _n, (((
                '{"record":{"id":"' || t110.id || '","recordKind":' || to_json(upper(t110.record_kind))) || ((',"label":' || to_json(t110.label)) || (
                '},"value":' || coalesce(to_json(t109.value)::text, 'null') || ',"since":'))) || (((case when t109.since is null then 'null' else ('{"text":"'
                || t109.since || '","earliest":') || (case t109.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t109.since_earliest || '"' end || ',"latest":' || case t109.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t109.since_latest || '"' end || '}') end || ',"until":') || (case when t109.until is null then 'null' else ('{"text":"' || t109.until ||
                '","earliest":') || (case t109.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t109.until_earliest || '"'
                end || ',"latest":' || case t109.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t109.until_latest || '"'
                end || '}') end || ',"asPrinted":' || coalesce(to_json(t109.as_printed)::text, 'null'))) || ((',"setAside":' ||
                coalesce(to_json(t109.set_aside)::text, 'null')) || (',"supportType":"' || upper(t109.support_type) || '","document":{"id":"')))) || ((((t111.id
                || '","label":') || (to_json(t111.label) || ',"title":' || to_json(t111.title))) || ((',"url":' || coalesce(to_json(t111.url)::text, 'null')) ||
                (',"published":' || case when t111.published is null then 'null' else ('{"text":"' || t111.published || '","earliest":') || (case
                t111.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t111.published_earliest || '"' end ||
                ',"latest":' || case t111.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t111.published_latest || '"'
                end || '}') end || '},"citation":{"id":"'))) || (((t112.id || '","startOffset":') || (coalesce(t112.start_offset::text, 'null') ||
                ',"endOffset":' || coalesce(t112.end_offset::text, 'null'))) || ((',"page":' || coalesce(to_json(t112.page)::text, 'null')) || (',"phrase":' ||
                coalesce(to_json(t112.phrase)::text, 'null') || '}}')))) as _told
              from (select t96.record_id, case when t97.field is not null or t94.field is null then coalesce(t97.value, case when t97.support_type = 'supports'
                  then t96.value end) else coalesce(case t94.field when 'since' then t97.since when 'until' then t97.until end, case when t97.support_type =
                  'supports' then t96.value end) end as value, t97.since, t97.since_earliest, t97.since_latest, t97.until, t97.until_earliest, t97.until_latest,
                  t97.as_printed, t97.set_aside, t97.support_type, t97.document_id, min(t97.id) as citation_id
                from (select t94.record_id as record_id, t94.value as value where not t94.contested union all select t99.id, case t94.field when 'since' then
                    t99.since when 'until' then t99.until when 'record_id' then t99.record_id when 'scheme' then t99.scheme when 'value' then t99.value end from
                    stored_identifier6 t98 join stored_identifier6 t99 on (t99.id = t98.id or (t99.record_id = t98.record_id and t99.scheme = t98.scheme and
                    case when t98.since is null then '0000-00-00' else t98.since_latest end < case when t99.until is null then '9999-99-99' else
                    t99.until_earliest end and case when t99.since is null then '0000-00-00' else t99.since_latest end < case when t98.until is null then
                    '9999-99-99' else t98.until_earliest end)) where t98.id = t94.record_id and t94.contested and case t94.field when 'since' then t99.since
                    when 'until' then t99.until when 'record_id' then t99.record_id when 'scheme' then t99.scheme when 'value' then t99.value end is not null
                    union all select t101.id, case t94.field when 'since' then t101.since when 'until' then t101.until when 'record_id' then t101.record_id when
                    'text' then t101.text when 'kind' then t101.kind when 'language' then t101.language when 'script' then t101.script end from stored_name7
                    t100 join stored_name7 t101 on (t101.id = t100.id or (t101.record_id = t100.record_id and t101.kind = t100.kind and coalesce(t101.language,
                    '') = coalesce(t100.language, '') and (t101.text = t100.text or t100.kind = 'official') and (t101.text = t100.text or t100.since_earliest <=
                    t101.until_latest) and (t101.text = t100.text or t101.since_earliest <= t100.until_latest) and case when t100.since is null then
                    '0000-00-00' else t100.since_latest end < case when t101.until is null then '9999-99-99' else t101.until_earliest end and case when
                    t101.since is null then '0000-00-00' else t101.since_latest end < case when t100.until is null then '9999-99-99' else t100.until_earliest
                    end)) where t100.id = t94.record_id and t94.contested and case t94.field when 'since' then t101.since when 'until' then t101.until when
                    'record_id' then t101.record_id when 'text' then t101.text when 'kind' then t101.kind when 'language' then t101.language when 'script' then
                    t101.script end is not null union all select t103.id, case t94.field when 'since' then t103.since when 'until' then t103.until when
                    'meeting_id' then t103.meeting_id when 'actor_id' then t103.actor_id when 'role' then t103.role when 'represents_id' then t103.represents_id
                    when 'office_id' then t103.office_id when 'attendance' then t103.attendance end from stored_participation8 t102 join stored_participation8
                    t103 on (t103.id = t102.id or (t103.meeting_id = t102.meeting_id and t103.actor_id = t102.actor_id and case when t102.since is null then
                    '0000-00-00' else t102.since_latest end < case when t103.until is null then '9999-99-99' else t103.until_earliest end and case when
                    t103.since is null then '0000-00-00' else t103.since_latest end < case when t102.until is null then '9999-99-99' else t102.until_earliest
                    end)) where t102.id = t94.record_id and t94.contested and case t94.field when 'since' then t103.since when 'until' then t103.until when
                    'meeting_id' then t103.meeting_id when 'actor_id' then t103.actor_id when 'role' then t103.role when 'represents_id' then t103.represents_id
                    when 'office_id' then t103.office_id when 'attendance' then t103.attendance end is not null union all select t105.id, case t94.field when
                    'since' then t105.since when 'until' then t105.until when 'topic_id' then t105.topic_id when 'record_id' then t105.record_id end from
                    stored_tag9 t104 join stored_tag9 t105 on (t105.id = t104.id or (t105.record_id = t104.record_id and t105.topic_id = t104.topic_id and case
                    when t104.since is null then '0000-00-00' else t104.since_latest end < case when t105.until is null then '9999-99-99' else
                    t105.until_earliest end and case when t105.since is null then '0000-00-00' else t105.since_latest end < case when t104.until is null then
                    '9999-99-99' else t104.until_earliest end)) where t104.id = t94.record_id and t94.contested and case t94.field when 'since' then t105.since
                    when 'until' then t105.until when 'topic_id' then t105.topic_id when 'record_id' then t105.record_id end is not null union all select
                    t107.id, case t94.field when 'since' then t107.since when 'until' then t107.until when 'statement_id' then t107.statement_id when
                    'record_id' then t107.record_id when 'role' then t107.role when 'mention' then t107.mention when 'stance' then t107.stance end from
                    stored_target10 t106 join stored_target10 t107 on (t107.id = t106.id or (t107.statement_id = t106.statement_id and t107.record_id =
                    t106.record_id and t107.role = t106.role and case when t106.since is null then '0000-00-00' else t106.since_latest end < case when
                    t107.until is null then '9999-99-99' else t107.until_earliest end and case when t107.since is null then '0000-00-00' else t107.since_latest
                    end < case when t106.until is null then '9999-99-99' else t106.until_earliest end)) where t106.id = t94.record_id and t94.contested and case
                    t94.field when 'since' then t107.since when 'until' then t107.until when 'statement_id' then t107.statement_id when 'record_id' then
                    t107.record_id when 'role' then t107.role when 'mention' then t107.mention when 'stance' then t107.stance end is not null) t96 join citation
                    t97 on t97.record_id = t96.record_id and t97.support_type <> 'mentions' and (t97.field is not distinct from t94.field or (t97.field is null
                    and case t94.field when 'since' then t97.since is not null when 'until' then t97.until is not null else t94.field not in ('date',
                    'dissolved', 'end', 'ended', 'formed', 'founded', 'published', 'retrieved', 'since', 'start', 'until') and t97.support_type = 'supports' and
                    not exists
                    (select 1 from citation t108 where t108.record_id = t97.record_id and t108.document_id = t97.document_id and t108.support_type = 'supports'
                        and t108.field = t94.field) end)) group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12) t109
              left join record t110 on t110.id = t109.record_id
              left join document t111 on t111.id = t109.document_id
              left join citation t112 on t112.id = t109.citation_id order by _n limit 20) t113), ']}') as _told
        from (select t46.record_id, t46.field, t46.value, false as contested
          from (select t45.*, coalesce(
              (select case t45.field when 'label' then t47.label when 'summary' then t47.summary when 'kind' then t47.kind when 'status' then t47.status when
                  'format' then t47.format when 'start' then t47.start when 'end' then t47."end" when 'place_id' then t47.place_id when 'part_of_id' then
                  t47.part_of_id when 'follows_id' then t47.follows_id end from meeting t47 where t47.id = t45.record_id),
              (select case t45.field when 'label' then t48.label when 'note' then t48.note when 'since' then t48.since when 'until' then t48.until when
                  'disputed' then case when t48.disputed then 'true' when not t48.disputed then 'false' end when 'rank' then t48.rank when 'confidence' then
                  t48.confidence when 'record_id' then t48.record_id when 'scheme' then t48.scheme when 'value' then t48.value end from identifier t48 where
                  t48.id = t45.record_id),
              (select case t45.field when 'label' then t49.label when 'note' then t49.note when 'since' then t49.since when 'until' then t49.until when
                  'disputed' then case when t49.disputed then 'true' when not t49.disputed then 'false' end when 'rank' then t49.rank when 'confidence' then
                  t49.confidence when 'record_id' then t49.record_id when 'text' then t49.text when 'kind' then t49.kind when 'language' then t49.language when
                  'script' then t49.script end from name t49 where t49.id = t45.record_id),
              (select case t45.field when 'label' then t50.label when 'note' then t50.note when 'since' then t50.since when 'until' then t50.until when
                  'disputed' then case when t50.disputed then 'true' when not t50.disputed then 'false' end when 'rank' then t50.rank when 'confidence' then
                  t50.confidence when 'meeting_id' then t50.meeting_id when 'actor_id' then t50.actor_id when 'role' then t50.role when 'represents_id' then
                  t50.represents_id when 'office_id' then t50.office_id when 'attendance' then t50.attendance end from participation t50 where t50.id =
                  t45.record_id),
              (select case t45.field when 'label' then t51.label when 'note' then t51.note when 'since' then t51.since when 'until' then t51.until when
                  'disputed' then case when t51.disputed then 'true' when not t51.disputed then 'false' end when 'rank' then t51.rank when 'confidence' then
                  t51.confidence when 'topic_id' then t51.topic_id when 'record_id' then t51.record_id end from tag t51 where t51.id = t45.record_id),
              (select case t45.field when 'label' then t52.label when 'note' then t52.note when 'since' then t52.since when 'until' then t52.until when
                  'disputed' then case when t52.disputed then 'true' when not t52.disputed then 'false' end when 'rank' then t52.rank when 'confidence' then
                  t52.confidence when 'statement_id' then t52.statement_id when 'record_id' then t52.record_id when 'role' then t52.role when 'mention' then
                  t52.mention when 'stance' then t52.stance end from target t52 where t52.id = t45.record_id), null) as value
            from (select t53.record_id, t53.field, max(case t53.support_type when 'contradicts' then 1 else 0 end) as contradicted, coalesce(max(case when
                t53.sure = 1 then t53.earliest end), max(t53.earliest)) as greatest_earliest, coalesce(min(case when t53.sure = 1 then t53.latest end),
                min(t53.latest)) as least_latest, min(t53.value) as first_value, max(t53.value) as last_value
              from (select t55.record_id, coalesce(t56.name, t55.field) as field, t55.support_type, case when t56.name is null and t55.support_type = 'supports'
                  and t55.field not in ('date', 'dissolved', 'end', 'ended', 'formed', 'founded', 'published', 'retrieved', 'since', 'start', 'until') then
                  t55.value end as value, case t56.name when 'since' then t55.since_earliest when 'until' then t55.until_earliest else t55.value_first end as
                  earliest, case t56.name when 'since' then t55.since_latest when 'until' then t55.until_latest else t55.value_last end as latest, case when
                  (case t56.name when 'since' then t55.since_earliest when 'until' then t55.until_earliest else t55.value_first end > '0000-00-00' or case
                  t56.name when 'since' then t55.since_latest when 'until' then t55.until_latest else t55.value_last end < '9999-99-99') and
                  strpos(coalesce(case t56.name when 'since' then t55.since when 'until' then t55.until else t55.value end, ''), '?') = 0 and
                  strpos(coalesce(case t56.name when 'since' then t55.since when 'until' then t55.until else t55.value end, ''), '%') = 0 then 1 else 0 end as
                  sure
                from (select t44.id as id union all select t57.id from stored_identifier1 t57 where t57.record_id = t44.id union all select t59.id from
                    stored_name2 t59 where t59.record_id = t44.id union all select t61.id from stored_participation3 t61 where t61.meeting_id = t44.id union all
                    select t63.id from stored_tag4 t63 where t63.record_id = t44.id union all select t65.id from stored_target5 t65 where t65.record_id =
                    t44.id) t54 join citation t55 on t55.record_id = t54.id cross join
                (select 'since' as name union all select 'until' union all select null) t56 where t55.support_type <> 'mentions' and t55.set_aside is null and
                    (t55.field is not null or t55.since is not null or t55.until is not null or t55.support_type <> 'supports') and case t56.name when 'since'
                    then t55.since is not null when 'until' then t55.until is not null else t55.field is not null or (t55.since is null and t55.until is null)
                    end union all select t67.id, 'start', 'supports', null, t67.start_earliest, t67.start_latest, case when (t67.start_earliest > '0000-00-00'
                    or t67.start_latest < '9999-99-99') and strpos(coalesce(t67.start, ''), '?') = 0 and strpos(coalesce(t67.start, ''), '%') = 0 then 1 else 0
                    end from meeting t67 where t67.id = t44.id and t67.start is not null union all select t68.id, 'end', 'supports', null, t68.end_earliest,
                    t68.end_latest, case when (t68.end_earliest > '0000-00-00' or t68.end_latest < '9999-99-99') and strpos(coalesce(t68."end", ''), '?') = 0
                    and strpos(coalesce(t68."end", ''), '%') = 0 then 1 else 0 end from meeting t68 where t68.id = t44.id and t68."end" is not null) t53 group
                    by t53.record_id, t53.field) t45) t46 where t46.contradicted = 1 or t46.greatest_earliest > t46.least_latest or (t46.first_value is not null
                    and (t46.first_value is distinct from t46.value or t46.last_value is distinct from t46.value)) union select t89.record_id, t89.field, null,
                    true
          from (select t69.id as record_id, t70.id as rival_id, t71.name as field from stored_identifier6 t69 join stored_identifier6 t70 on t70.record_id =
              t69.record_id and t70.scheme = t69.scheme cross join
            (select 'value' as name union all select 'since' as name union all select 'until' as name) t71 where t69.record_id = t44.id and (t70.id > t69.id or
                (t70.id < t69.id and not t70.record_id = t44.id)) and case when t69.since is null then '0000-00-00' else t69.since_latest end < case when
                t70.until is null then '9999-99-99' else t70.until_earliest end and case when t70.since is null then '0000-00-00' else t70.since_latest end <
                case when t69.until is null then '9999-99-99' else t69.until_earliest end and case t71.name when 'value' then t69.value <> t70.value when
                'since' then t69.value = t70.value and (t69.since_latest < t70.since_earliest or t70.since_latest < t69.since_earliest) when 'until' then
                t69.value = t70.value and (t69.until_latest < t70.until_earliest or t70.until_latest < t69.until_earliest) end union all select t73.id as
                record_id, t74.id as rival_id, t75.name as field from stored_name7 t73 join stored_name7 t74 on t74.record_id = t73.record_id and t74.kind =
                t73.kind and coalesce(t74.language, '') = coalesce(t73.language, '') and (t74.text = t73.text or t73.kind = 'official') and (t74.text = t73.text
                or t73.since_earliest <= t74.until_latest) and (t74.text = t73.text or t74.since_earliest <= t73.until_latest) cross join
            (select 'text' as name union all select 'since' as name union all select 'until' as name union all select 'script' as name) t75 where t73.record_id
                = t44.id and (t74.id > t73.id or (t74.id < t73.id and not t74.record_id = t44.id)) and case when t73.since is null then '0000-00-00' else
                t73.since_latest end < case when t74.until is null then '9999-99-99' else t74.until_earliest end and case when t74.since is null then
                '0000-00-00' else t74.since_latest end < case when t73.until is null then '9999-99-99' else t73.until_earliest end and case t75.name when 'text'
                then t73.text <> t74.text when 'since' then t73.text = t74.text and (t73.since_latest < t74.since_earliest or t74.since_latest <
                t73.since_earliest) when 'until' then t73.text = t74.text and (t73.until_latest < t74.until_earliest or t74.until_latest < t73.until_earliest)
                when 'script' then t73.text = t74.text and t73.script <> t74.script end union all select t77.id as record_id, t78.id as rival_id, t79.name as
                field from stored_participation8 t77 join stored_participation8 t78 on t78.meeting_id = t77.meeting_id and t78.actor_id = t77.actor_id cross
                join
            (select 'since' as name union all select 'until' as name union all select 'role' as name union all select 'represents_id' as name union all select
                'office_id' as name union all select 'attendance' as name) t79 where t77.meeting_id = t44.id and (t78.id > t77.id or (t78.id < t77.id and not
                t78.meeting_id = t44.id)) and case when t77.since is null then '0000-00-00' else t77.since_latest end < case when t78.until is null then
                '9999-99-99' else t78.until_earliest end and case when t78.since is null then '0000-00-00' else t78.since_latest end < case when t77.until is
                null then '9999-99-99' else t77.until_earliest end and case t79.name when 'since' then (t77.since_latest < t78.since_earliest or
                t78.since_latest < t77.since_earliest) when 'until' then (t77.until_latest < t78.until_earliest or t78.until_latest < t77.until_earliest) when
                'role' then t77.role <> t78.role when 'represents_id' then t77.represents_id <> t78.represents_id when 'office_id' then t77.office_id <>
                t78.office_id when 'attendance' then t77.attendance <> t78.attendance end union all select t81.id as record_id, t82.id as rival_id, t83.name as
                field from stored_tag9 t81 join stored_tag9 t82 on t82.record_id = t81.record_id and t82.topic_id = t81.topic_id cross join
            (select 'since' as name union all select 'until' as name) t83 where t81.record_id = t44.id and (t82.id > t81.id or (t82.id < t81.id and not
                t82.record_id = t44.id)) and case when t81.since is null then '0000-00-00' else t81.since_latest end < case when t82.until is null then
                '9999-99-99' else t82.until_earliest end and case when t82.since is null then '0000-00-00' else t82.since_latest end < case when t81.until is
                null then '9999-99-99' else t81.until_earliest end and case t83.name when 'since' then (t81.since_latest < t82.since_earliest or
                t82.since_latest < t81.since_earliest) when 'until' then (t81.until_latest < t82.until_earliest or t82.until_latest < t81.until_earliest) end
                union all select t85.id as record_id, t86.id as rival_id, t87.name as field from stored_target10 t85 join stored_target10 t86 on
                t86.statement_id = t85.statement_id and t86.record_id = t85.record_id and t86.role = t85.role cross join
            (select 'since' as name union all select 'until' as name union all select 'mention' as name union all select 'stance' as name) t87 where
                t85.record_id = t44.id and (t86.id > t85.id or (t86.id < t85.id and not t86.record_id = t44.id)) and case when t85.since is null then
                '0000-00-00' else t85.since_latest end < case when t86.until is null then '9999-99-99' else t86.until_earliest end and case when t86.since is
                null then '0000-00-00' else t86.since_latest end < case when t85.until is null then '9999-99-99' else t85.until_earliest end and case t87.name
                when 'since' then (t85.since_latest < t86.since_earliest or t86.since_latest < t85.since_earliest) when 'until' then (t85.until_latest <
                t86.until_earliest or t86.until_latest < t85.until_earliest) when 'mention' then t85.mention <> t86.mention when 'stance' then t85.stance <>
                t86.stance end) t89 where exists
          (select 1 from citation t90 where t90.record_id = t89.record_id and t90.support_type = 'supports' and t90.set_aside is null and not exists
            (select 1 from citation t91 where t91.record_id = t89.rival_id and t91.document_id = t90.document_id)) and exists
          (select 1 from citation t92 where t92.record_id = t89.rival_id and t92.support_type = 'supports' and t92.set_aside is null and not exists
            (select 1 from citation t93 where t93.record_id = t89.record_id and t93.document_id = t92.document_id))) t94
        left join record t95 on t95.id = t94.record_id order by _n limit 50) t114), ']') from meeting t44) select concat('{"data":{"meeting":', coalesce(
    (select concat(('{"id":"' || t1.id) || ('","label":' || to_json(t1.label) || ',"accounts":'),
        (select x1.json from x1 where x1.id = t1.id), ',"disagreements":',
        (select x12.json from x12 where x12.id = t1.id), '}') from meeting t1 where t1.id = $1), ' null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

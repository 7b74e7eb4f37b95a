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
        left join document t10 on t10.id = t9.document_id order by _n limit 50) t43), ']') from meeting t2), x2(id, json) as
(select t44.id, concat('[',
    (select string_agg(t104._told, ',')
      from (select row_number() over (order by t84.record_id, t84.contested, coalesce(t84.field, '')) as _n, concat((('{"record":{"id":"' || t85.id ||
          '","record_kind":') || (to_json(t85.record_kind) || ',"label":' || to_json(t85.label))) || (('},"field":' || coalesce(to_json(t84.field)::text, 'null'
          ) || ',"value":') || (coalesce(to_json(t84.value)::text, 'null') || ',"contested":' || case when t84.contested then 'true' else 'false' end ||
          ',"readings":[')),
          (select string_agg(t103._told, ',')
            from (select row_number() over (order by t99.record_id, coalesce(t99.value, ''), t99.document_id, t99.support_type, t99.citation_id) as _n, (((
                '{"record":{"id":"' || t100.id || '","record_kind":' || to_json(t100.record_kind)) || ((',"label":' || to_json(t100.label)) || ('},"value":' ||
                coalesce(to_json(t99.value)::text, 'null') || ',"since":'))) || (((case when t99.since is null then 'null' else ('{"text":"' || t99.since ||
                '","earliest":') || (case t99.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t99.since_earliest || '"'
                end || ',"latest":' || case t99.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t99.since_latest || '"' end
                || '}') end || ',"until":') || (case when t99.until is null then 'null' else ('{"text":"' || t99.until || '","earliest":') || (case
                t99.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t99.until_earliest || '"' end || ',"latest":' || case
                t99.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t99.until_latest || '"' end || '}') end ||
                ',"as_printed":' || coalesce(to_json(t99.as_printed)::text, 'null'))) || ((',"set_aside":' || coalesce(to_json(t99.set_aside)::text, 'null')) ||
                (',"support_type":"' || t99.support_type || '","document":{"id":"')))) || ((((t101.id || '","label":') || (to_json(t101.label) || ',"title":' ||
                to_json(t101.title))) || ((',"url":' || coalesce(to_json(t101.url)::text, 'null')) || (',"published":' || case when t101.published is null then
                'null' else ('{"text":"' || t101.published || '","earliest":') || (case t101.published_earliest when '0000-00-00' then 'null' when '9999-99-99'
                then 'null' else '"' || t101.published_earliest || '"' end || ',"latest":' || case t101.published_latest when '0000-00-00' then 'null' when
                '9999-99-99' then 'null' else '"' || t101.published_latest || '"' end || '}') end || '},"citation":{"id":"'))) || (((t102.id ||
                '","start_offset":') || (coalesce(t102.start_offset::text, 'null') || ',"end_offset":' || coalesce(t102.end_offset::text, 'null'))) || ((
                ',"page":' || coalesce(to_json(t102.page)::text, 'null')) || (',"phrase":' || coalesce(to_json(t102.phrase)::text, 'null') || '}}')))) as _told
              from (select t86.record_id, case when t87.field is not null or t84.field is null then coalesce(t87.value, case when t87.support_type = 'supports'
                  then t86.value end) else coalesce(case t84.field when 'since' then t87.since when 'until' then t87.until end, case when t87.support_type =
                  'supports' then t86.value end) end as value, t87.since, t87.since_earliest, t87.since_latest, t87.until, t87.until_earliest, t87.until_latest,
                  t87.as_printed, t87.set_aside, t87.support_type, t87.document_id, min(t87.id) as citation_id
                from (select t84.record_id as record_id, t84.value as value where not t84.contested union all select t89.id, case t84.field when 'since' then
                    t89.since when 'until' then t89.until when 'record_id' then t89.record_id when 'scheme' then t89.scheme when 'value' then t89.value end from
                    identifier t88 join identifier t89 on (t89.id = t88.id or (t89.record_id = t88.record_id and t89.scheme = t88.scheme and case when t88.since
                    is null then '0000-00-00' else t88.since_latest end < case when t89.until is null then '9999-99-99' else t89.until_earliest end and case
                    when t89.since is null then '0000-00-00' else t89.since_latest end < case when t88.until is null then '9999-99-99' else t88.until_earliest
                    end and t88.rank <> 'deprecated' and t89.rank <> 'deprecated')) where t88.id = t84.record_id and t84.contested and case t84.field when
                    'since' then t89.since when 'until' then t89.until when 'record_id' then t89.record_id when 'scheme' then t89.scheme when 'value' then
                    t89.value end is not null union all select t91.id, case t84.field when 'since' then t91.since when 'until' then t91.until when 'record_id'
                    then t91.record_id when 'text' then t91.text when 'kind' then t91.kind when 'language' then t91.language when 'script' then t91.script end
                    from name t90 join name t91 on (t91.id = t90.id or (t91.record_id = t90.record_id and t91.kind = t90.kind and coalesce(t91.language, '') =
                    coalesce(t90.language, '') and (t91.text = t90.text or (t90.kind = 'official' and t90.since_earliest <= t91.until_latest and
                    t91.since_earliest <= t90.until_latest)) and case when t90.since is null then '0000-00-00' else t90.since_latest end < case when t91.until
                    is null then '9999-99-99' else t91.until_earliest end and case when t91.since is null then '0000-00-00' else t91.since_latest end < case
                    when t90.until is null then '9999-99-99' else t90.until_earliest end and t90.rank <> 'deprecated' and t91.rank <> 'deprecated')) where
                    t90.id = t84.record_id and t84.contested and case t84.field when 'since' then t91.since when 'until' then t91.until when 'record_id' then
                    t91.record_id when 'text' then t91.text when 'kind' then t91.kind when 'language' then t91.language when 'script' then t91.script end is not
                    null union all select t93.id, case t84.field when 'since' then t93.since when 'until' then t93.until when 'meeting_id' then t93.meeting_id
                    when 'actor_id' then t93.actor_id when 'role' then t93.role when 'represents_id' then t93.represents_id when 'office_id' then t93.office_id
                    when 'attendance' then t93.attendance end from participation t92 join participation t93 on (t93.id = t92.id or (t93.meeting_id =
                    t92.meeting_id and t93.actor_id = t92.actor_id and case when t92.since is null then '0000-00-00' else t92.since_latest end < case when
                    t93.until is null then '9999-99-99' else t93.until_earliest end and case when t93.since is null then '0000-00-00' else t93.since_latest end
                    < case when t92.until is null then '9999-99-99' else t92.until_earliest end and t92.rank <> 'deprecated' and t93.rank <> 'deprecated'))
                    where t92.id = t84.record_id and t84.contested and case t84.field when 'since' then t93.since when 'until' then t93.until when 'meeting_id'
                    then t93.meeting_id when 'actor_id' then t93.actor_id when 'role' then t93.role when 'represents_id' then t93.represents_id when 'office_id'
                    then t93.office_id when 'attendance' then t93.attendance end is not null union all select t95.id, case t84.field when 'since' then t95.since
                    when 'until' then t95.until when 'topic_id' then t95.topic_id when 'record_id' then t95.record_id end from tag t94 join tag t95 on (t95.id =
                    t94.id or (t95.record_id = t94.record_id and t95.topic_id = t94.topic_id and case when t94.since is null then '0000-00-00' else
                    t94.since_latest end < case when t95.until is null then '9999-99-99' else t95.until_earliest end and case when t95.since is null then
                    '0000-00-00' else t95.since_latest end < case when t94.until is null then '9999-99-99' else t94.until_earliest end and t94.rank <>
                    'deprecated' and t95.rank <> 'deprecated')) where t94.id = t84.record_id and t84.contested and case t84.field when 'since' then t95.since
                    when 'until' then t95.until when 'topic_id' then t95.topic_id when 'record_id' then t95.record_id end is not null union all select t97.id,
                    case t84.field when 'since' then t97.since when 'until' then t97.until when 'statement_id' then t97.statement_id when 'record_id' then
                    t97.record_id when 'role' then t97.role when 'mention' then t97.mention when 'stance' then t97.stance end from target t96 join target t97 on
                    (t97.id = t96.id or (t97.statement_id = t96.statement_id and t97.record_id = t96.record_id and t97.role = t96.role and case when t96.since
                    is null then '0000-00-00' else t96.since_latest end < case when t97.until is null then '9999-99-99' else t97.until_earliest end and case
                    when t97.since is null then '0000-00-00' else t97.since_latest end < case when t96.until is null then '9999-99-99' else t96.until_earliest
                    end and t96.rank <> 'deprecated' and t97.rank <> 'deprecated')) where t96.id = t84.record_id and t84.contested and case t84.field when
                    'since' then t97.since when 'until' then t97.until when 'statement_id' then t97.statement_id when 'record_id' then t97.record_id when 'role'
                    then t97.role when 'mention' then t97.mention when 'stance' then t97.stance end is not null) t86 join citation t87 on t87.record_id =
                    t86.record_id and t87.support_type <> 'mentions' and (t87.field is not distinct from t84.field or (t87.field is null and case t84.field when
                    'since' then t87.since is not null when 'until' then t87.until is not null else t84.field not in ('date', 'dissolved', 'end', 'ended',
                    'formed', 'founded', 'published', 'retrieved', 'since', 'start', 'until') and t87.support_type = 'supports' and not exists
                    (select 1 from citation t98 where t98.record_id = t87.record_id and t98.document_id = t87.document_id and t98.support_type = 'supports' and
                        t98.field = t84.field) end)) group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12) t99
              left join record t100 on t100.id = t99.record_id
              left join document t101 on t101.id = t99.document_id
              left join citation t102 on t102.id = t99.citation_id order by _n limit 20) t103), ']}') as _told
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
                from (select t44.id as id union all select t57.id from identifier t57 where t57.record_id = t44.id and t57.rank <> 'deprecated' union all select
                    t58.id from name t58 where t58.record_id = t44.id and t58.rank <> 'deprecated' union all select t59.id from participation t59 where
                    t59.meeting_id = t44.id and t59.rank <> 'deprecated' union all select t60.id from tag t60 where t60.record_id = t44.id and t60.rank <>
                    'deprecated' union all select t61.id from target t61 where t61.record_id = t44.id and t61.rank <> 'deprecated') t54 join citation t55 on
                    t55.record_id = t54.id cross join
                (select 'since' as name union all select 'until' union all select null) t56 where t55.support_type <> 'mentions' and t55.set_aside is null and
                    case t56.name when 'since' then t55.since is not null when 'until' then t55.until is not null else t55.field is not null or (t55.since is
                    null and t55.until is null) end union all select t62.id, 'start', 'supports', null, t62.start_earliest, t62.start_latest, case when
                    (t62.start_earliest > '0000-00-00' or t62.start_latest < '9999-99-99') and strpos(coalesce(t62.start, ''), '?') = 0 and
                    strpos(coalesce(t62.start, ''), '%') = 0 then 1 else 0 end from meeting t62 where t62.id = t44.id and t62.start is not null union all select
                    t63.id, 'end', 'supports', null, t63.end_earliest, t63.end_latest, case when (t63.end_earliest > '0000-00-00' or t63.end_latest <
                    '9999-99-99') and strpos(coalesce(t63."end", ''), '?') = 0 and strpos(coalesce(t63."end", ''), '%') = 0 then 1 else 0 end from meeting t63
                    where t63.id = t44.id and t63."end" is not null) t53 group by t53.record_id, t53.field) t45) t46 where t46.contradicted = 1 or
                    t46.greatest_earliest > t46.least_latest or (t46.first_value is not null and (t46.first_value is distinct from t46.value or t46.last_value
                    is distinct from t46.value)) union select t79.record_id, t79.field, null, true
          from (select t64.id as record_id, t65.id as rival_id, t66.name as field from identifier t64 join identifier t65 on t65.record_id = t64.record_id and
              t65.scheme = t64.scheme cross join
            (select 'value' as name union all select 'since' as name union all select 'until' as name) t66 where t64.record_id = t44.id and (t65.id > t64.id or
                (t65.id < t64.id and not t65.record_id = t44.id)) and case when t64.since is null then '0000-00-00' else t64.since_latest end < case when
                t65.until is null then '9999-99-99' else t65.until_earliest end and case when t65.since is null then '0000-00-00' else t65.since_latest end <
                case when t64.until is null then '9999-99-99' else t64.until_earliest end and t64.rank <> 'deprecated' and t65.rank <> 'deprecated' and case
                t66.name when 'value' then t64.value <> t65.value when 'since' then t64.value = t65.value and (t64.since_latest < t65.since_earliest or
                t65.since_latest < t64.since_earliest) when 'until' then t64.value = t65.value and (t64.until_latest < t65.until_earliest or t65.until_latest <
                t64.until_earliest) end union all select t67.id as record_id, t68.id as rival_id, t69.name as field from name t67 join name t68 on t68.record_id
                = t67.record_id and t68.kind = t67.kind and coalesce(t68.language, '') = coalesce(t67.language, '') and (t68.text = t67.text or (t67.kind =
                'official' and t67.since_earliest <= t68.until_latest and t68.since_earliest <= t67.until_latest)) cross join
            (select 'text' as name union all select 'since' as name union all select 'until' as name union all select 'script' as name) t69 where t67.record_id
                = t44.id and (t68.id > t67.id or (t68.id < t67.id and not t68.record_id = t44.id)) and case when t67.since is null then '0000-00-00' else
                t67.since_latest end < case when t68.until is null then '9999-99-99' else t68.until_earliest end and case when t68.since is null then
                '0000-00-00' else t68.since_latest end < case when t67.until is null then '9999-99-99' else t67.until_earliest end and t67.rank <> 'deprecated'
                and t68.rank <> 'deprecated' and case t69.name when 'text' then t67.text <> t68.text when 'since' then t67.text = t68.text and (t67.since_latest
                < t68.since_earliest or t68.since_latest < t67.since_earliest) when 'until' then t67.text = t68.text and (t67.until_latest < t68.until_earliest
                or t68.until_latest < t67.until_earliest) when 'script' then t67.text = t68.text and t67.script <> t68.script end union all select t70.id as
                record_id, t71.id as rival_id, t72.name as field from participation t70 join participation t71 on t71.meeting_id = t70.meeting_id and
                t71.actor_id = t70.actor_id cross join
            (select 'since' as name union all select 'until' as name union all select 'role' as name union all select 'represents_id' as name union all select
                'office_id' as name union all select 'attendance' as name) t72 where t70.meeting_id = t44.id and (t71.id > t70.id or (t71.id < t70.id and not
                t71.meeting_id = t44.id)) and case when t70.since is null then '0000-00-00' else t70.since_latest end < case when t71.until is null then
                '9999-99-99' else t71.until_earliest end and case when t71.since is null then '0000-00-00' else t71.since_latest end < case when t70.until is
                null then '9999-99-99' else t70.until_earliest end and t70.rank <> 'deprecated' and t71.rank <> 'deprecated' and case t72.name when 'since' then
                (t70.since_latest < t71.since_earliest or t71.since_latest < t70.since_earliest) when 'until' then (t70.until_latest < t71.until_earliest or
                t71.until_latest < t70.until_earliest) when 'role' then t70.role <> t71.role when 'represents_id' then t70.represents_id <> t71.represents_id
                when 'office_id' then t70.office_id <> t71.office_id when 'attendance' then t70.attendance <> t71.attendance end union all select t73.id as
                record_id, t74.id as rival_id, t75.name as field from tag t73 join tag t74 on t74.record_id = t73.record_id and t74.topic_id = t73.topic_id
                cross join
            (select 'since' as name union all select 'until' as name) t75 where t73.record_id = t44.id and (t74.id > t73.id or (t74.id < t73.id and not
                t74.record_id = t44.id)) and case when t73.since is null then '0000-00-00' else t73.since_latest end < case when t74.until is null then
                '9999-99-99' else t74.until_earliest end and case when t74.since is null then '0000-00-00' else t74.since_latest end < case when t73.until is
                null then '9999-99-99' else t73.until_earliest end and t73.rank <> 'deprecated' and t74.rank <> 'deprecated' and case t75.name when 'since' then
                (t73.since_latest < t74.since_earliest or t74.since_latest < t73.since_earliest) when 'until' then (t73.until_latest < t74.until_earliest or
                t74.until_latest < t73.until_earliest) end union all select t76.id as record_id, t77.id as rival_id, t78.name as field from target t76 join
                target t77 on t77.statement_id = t76.statement_id and t77.record_id = t76.record_id and t77.role = t76.role cross join
            (select 'since' as name union all select 'until' as name union all select 'mention' as name union all select 'stance' as name) t78 where
                t76.record_id = t44.id and (t77.id > t76.id or (t77.id < t76.id and not t77.record_id = t44.id)) and case when t76.since is null then
                '0000-00-00' else t76.since_latest end < case when t77.until is null then '9999-99-99' else t77.until_earliest end and case when t77.since is
                null then '0000-00-00' else t77.since_latest end < case when t76.until is null then '9999-99-99' else t76.until_earliest end and t76.rank <>
                'deprecated' and t77.rank <> 'deprecated' and case t78.name when 'since' then (t76.since_latest < t77.since_earliest or t77.since_latest <
                t76.since_earliest) when 'until' then (t76.until_latest < t77.until_earliest or t77.until_latest < t76.until_earliest) when 'mention' then
                t76.mention <> t77.mention when 'stance' then t76.stance <> t77.stance end) t79 where exists
          (select 1 from citation t80 where t80.record_id = t79.record_id and t80.support_type = 'supports' and t80.set_aside is null and not exists
            (select 1 from citation t81 where t81.record_id = t79.rival_id and t81.document_id = t80.document_id)) and exists
          (select 1 from citation t82 where t82.record_id = t79.rival_id and t82.support_type = 'supports' and t82.set_aside is null and not exists
            (select 1 from citation t83 where t83.record_id = t79.record_id and t83.document_id = t82.document_id))) t84
        left join record t85 on t85.id = t84.record_id order by _n limit 50) t104), ']') from meeting t44) select concat('{"data":', coalesce(
    (select concat(('{"id":"' || t1.id) || ('","label":' || to_json(t1.label) || ',"accounts":'),
        (select x1.json from x1 where x1.id = t1.id), ',"disagreements":',
        (select x2.json from x2 where x2.id = t1.id), '}') from meeting t1 where t1.id = $1),
    (select ' null' from record t105 where t105.id = $2 and t105.retired is not null), 'null'), ',"revision":',
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
                '","label":' || to_json(t23.label)) || (',"role":"' || upper(t23.role) || '","attendance":"' || upper(t23.attendance))) || (('","actor":{"id":"'
                || t24.id || '","label":' || to_json(t24.label)) || ('}},"role":"' || upper(t22.role) || '","attendance":"' || upper(t22.attendance)))) || (((
                '","supportType":"' || upper(t22.support_type) || '","setAside":' || coalesce(to_json(t22.set_aside)::text, 'null')) || (',"alone":' || case
                when t22.alone then 'true' else 'false' end || ',"citation":{"id":"' || t25.id)) || (('","startOffset":' || coalesce(t25.start_offset::text,
                'null') || ',"endOffset":' || coalesce(t25.end_offset::text, 'null')) || ((',"page":' || coalesce(to_json(t25.page)::text, 'null')) || (
                ',"phrase":' || coalesce(to_json(t25.phrase)::text, 'null') || '}}')))) as _told
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
        left join document t10 on t10.id = t9.document_id order by _n limit 50) t43), ']') from meeting t2), x2(id, json) as
(select t44.id, concat('[',
    (select string_agg(t104._told, ',')
      from (select row_number() over (order by t84.record_id, t84.contested, coalesce(t84.field, '')) as _n, concat((('{"record":{"id":"' || t85.id ||
          '","recordKind":') || (to_json(upper(t85.record_kind)) || ',"label":' || to_json(t85.label))) || (('},"field":' || coalesce(to_json(t84.field)::text,
          'null') || ',"value":') || (coalesce(to_json(t84.value)::text, 'null') || ',"contested":' || case when t84.contested then 'true' else 'false' end ||
          ',"readings":[')),
          (select string_agg(t103._told, ',')
            from (select row_number() over (order by t99.record_id, coalesce(t99.value, ''), t99.document_id, t99.support_type, t99.citation_id) as _n, (((
                '{"record":{"id":"' || t100.id || '","recordKind":' || to_json(upper(t100.record_kind))) || ((',"label":' || to_json(t100.label)) || (
                '},"value":' || coalesce(to_json(t99.value)::text, 'null') || ',"since":'))) || (((case when t99.since is null then 'null' else ('{"text":"' ||
                t99.since || '","earliest":') || (case t99.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t99.since_earliest || '"' end || ',"latest":' || case t99.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t99.since_latest || '"' end || '}') end || ',"until":') || (case when t99.until is null then 'null' else ('{"text":"' || t99.until ||
                '","earliest":') || (case t99.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t99.until_earliest || '"'
                end || ',"latest":' || case t99.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t99.until_latest || '"' end
                || '}') end || ',"asPrinted":' || coalesce(to_json(t99.as_printed)::text, 'null'))) || ((',"setAside":' ||
                coalesce(to_json(t99.set_aside)::text, 'null')) || (',"supportType":"' || upper(t99.support_type) || '","document":{"id":"')))) || ((((t101.id
                || '","label":') || (to_json(t101.label) || ',"title":' || to_json(t101.title))) || ((',"url":' || coalesce(to_json(t101.url)::text, 'null')) ||
                (',"published":' || case when t101.published is null then 'null' else ('{"text":"' || t101.published || '","earliest":') || (case
                t101.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t101.published_earliest || '"' end ||
                ',"latest":' || case t101.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t101.published_latest || '"'
                end || '}') end || '},"citation":{"id":"'))) || (((t102.id || '","startOffset":') || (coalesce(t102.start_offset::text, 'null') ||
                ',"endOffset":' || coalesce(t102.end_offset::text, 'null'))) || ((',"page":' || coalesce(to_json(t102.page)::text, 'null')) || (',"phrase":' ||
                coalesce(to_json(t102.phrase)::text, 'null') || '}}')))) as _told
              from (select t86.record_id, case when t87.field is not null or t84.field is null then coalesce(t87.value, case when t87.support_type = 'supports'
                  then t86.value end) else coalesce(case t84.field when 'since' then t87.since when 'until' then t87.until end, case when t87.support_type =
                  'supports' then t86.value end) end as value, t87.since, t87.since_earliest, t87.since_latest, t87.until, t87.until_earliest, t87.until_latest,
                  t87.as_printed, t87.set_aside, t87.support_type, t87.document_id, min(t87.id) as citation_id
                from (select t84.record_id as record_id, t84.value as value where not t84.contested union all select t89.id, case t84.field when 'since' then
                    t89.since when 'until' then t89.until when 'record_id' then t89.record_id when 'scheme' then t89.scheme when 'value' then t89.value end from
                    identifier t88 join identifier t89 on (t89.id = t88.id or (t89.record_id = t88.record_id and t89.scheme = t88.scheme and case when t88.since
                    is null then '0000-00-00' else t88.since_latest end < case when t89.until is null then '9999-99-99' else t89.until_earliest end and case
                    when t89.since is null then '0000-00-00' else t89.since_latest end < case when t88.until is null then '9999-99-99' else t88.until_earliest
                    end and t88.rank <> 'deprecated' and t89.rank <> 'deprecated')) where t88.id = t84.record_id and t84.contested and case t84.field when
                    'since' then t89.since when 'until' then t89.until when 'record_id' then t89.record_id when 'scheme' then t89.scheme when 'value' then
                    t89.value end is not null union all select t91.id, case t84.field when 'since' then t91.since when 'until' then t91.until when 'record_id'
                    then t91.record_id when 'text' then t91.text when 'kind' then t91.kind when 'language' then t91.language when 'script' then t91.script end
                    from name t90 join name t91 on (t91.id = t90.id or (t91.record_id = t90.record_id and t91.kind = t90.kind and coalesce(t91.language, '') =
                    coalesce(t90.language, '') and (t91.text = t90.text or (t90.kind = 'official' and t90.since_earliest <= t91.until_latest and
                    t91.since_earliest <= t90.until_latest)) and case when t90.since is null then '0000-00-00' else t90.since_latest end < case when t91.until
                    is null then '9999-99-99' else t91.until_earliest end and case when t91.since is null then '0000-00-00' else t91.since_latest end < case
                    when t90.until is null then '9999-99-99' else t90.until_earliest end and t90.rank <> 'deprecated' and t91.rank <> 'deprecated')) where
                    t90.id = t84.record_id and t84.contested and case t84.field when 'since' then t91.since when 'until' then t91.until when 'record_id' then
                    t91.record_id when 'text' then t91.text when 'kind' then t91.kind when 'language' then t91.language when 'script' then t91.script end is not
                    null union all select t93.id, case t84.field when 'since' then t93.since when 'until' then t93.until when 'meeting_id' then t93.meeting_id
                    when 'actor_id' then t93.actor_id when 'role' then t93.role when 'represents_id' then t93.represents_id when 'office_id' then t93.office_id
                    when 'attendance' then t93.attendance end from participation t92 join participation t93 on (t93.id = t92.id or (t93.meeting_id =
                    t92.meeting_id and t93.actor_id = t92.actor_id and case when t92.since is null then '0000-00-00' else t92.since_latest end < case when
                    t93.until is null then '9999-99-99' else t93.until_earliest end and case when t93.since is null then '0000-00-00' else t93.since_latest end
                    < case when t92.until is null then '9999-99-99' else t92.until_earliest end and t92.rank <> 'deprecated' and t93.rank <> 'deprecated'))
                    where t92.id = t84.record_id and t84.contested and case t84.field when 'since' then t93.since when 'until' then t93.until when 'meeting_id'
                    then t93.meeting_id when 'actor_id' then t93.actor_id when 'role' then t93.role when 'represents_id' then t93.represents_id when 'office_id'
                    then t93.office_id when 'attendance' then t93.attendance end is not null union all select t95.id, case t84.field when 'since' then t95.since
                    when 'until' then t95.until when 'topic_id' then t95.topic_id when 'record_id' then t95.record_id end from tag t94 join tag t95 on (t95.id =
                    t94.id or (t95.record_id = t94.record_id and t95.topic_id = t94.topic_id and case when t94.since is null then '0000-00-00' else
                    t94.since_latest end < case when t95.until is null then '9999-99-99' else t95.until_earliest end and case when t95.since is null then
                    '0000-00-00' else t95.since_latest end < case when t94.until is null then '9999-99-99' else t94.until_earliest end and t94.rank <>
                    'deprecated' and t95.rank <> 'deprecated')) where t94.id = t84.record_id and t84.contested and case t84.field when 'since' then t95.since
                    when 'until' then t95.until when 'topic_id' then t95.topic_id when 'record_id' then t95.record_id end is not null union all select t97.id,
                    case t84.field when 'since' then t97.since when 'until' then t97.until when 'statement_id' then t97.statement_id when 'record_id' then
                    t97.record_id when 'role' then t97.role when 'mention' then t97.mention when 'stance' then t97.stance end from target t96 join target t97 on
                    (t97.id = t96.id or (t97.statement_id = t96.statement_id and t97.record_id = t96.record_id and t97.role = t96.role and case when t96.since
                    is null then '0000-00-00' else t96.since_latest end < case when t97.until is null then '9999-99-99' else t97.until_earliest end and case
                    when t97.since is null then '0000-00-00' else t97.since_latest end < case when t96.until is null then '9999-99-99' else t96.until_earliest
                    end and t96.rank <> 'deprecated' and t97.rank <> 'deprecated')) where t96.id = t84.record_id and t84.contested and case t84.field when
                    'since' then t97.since when 'until' then t97.until when 'statement_id' then t97.statement_id when 'record_id' then t97.record_id when 'role'
                    then t97.role when 'mention' then t97.mention when 'stance' then t97.stance end is not null) t86 join citation t87 on t87.record_id =
                    t86.record_id and t87.support_type <> 'mentions' and (t87.field is not distinct from t84.field or (t87.field is null and case t84.field when
                    'since' then t87.since is not null when 'until' then t87.until is not null else t84.field not in ('date', 'dissolved', 'end', 'ended',
                    'formed', 'founded', 'published', 'retrieved', 'since', 'start', 'until') and t87.support_type = 'supports' and not exists
                    (select 1 from citation t98 where t98.record_id = t87.record_id and t98.document_id = t87.document_id and t98.support_type = 'supports' and
                        t98.field = t84.field) end)) group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12) t99
              left join record t100 on t100.id = t99.record_id
              left join document t101 on t101.id = t99.document_id
              left join citation t102 on t102.id = t99.citation_id order by _n limit 20) t103), ']}') as _told
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
                from (select t44.id as id union all select t57.id from identifier t57 where t57.record_id = t44.id and t57.rank <> 'deprecated' union all select
                    t58.id from name t58 where t58.record_id = t44.id and t58.rank <> 'deprecated' union all select t59.id from participation t59 where
                    t59.meeting_id = t44.id and t59.rank <> 'deprecated' union all select t60.id from tag t60 where t60.record_id = t44.id and t60.rank <>
                    'deprecated' union all select t61.id from target t61 where t61.record_id = t44.id and t61.rank <> 'deprecated') t54 join citation t55 on
                    t55.record_id = t54.id cross join
                (select 'since' as name union all select 'until' union all select null) t56 where t55.support_type <> 'mentions' and t55.set_aside is null and
                    case t56.name when 'since' then t55.since is not null when 'until' then t55.until is not null else t55.field is not null or (t55.since is
                    null and t55.until is null) end union all select t62.id, 'start', 'supports', null, t62.start_earliest, t62.start_latest, case when
                    (t62.start_earliest > '0000-00-00' or t62.start_latest < '9999-99-99') and strpos(coalesce(t62.start, ''), '?') = 0 and
                    strpos(coalesce(t62.start, ''), '%') = 0 then 1 else 0 end from meeting t62 where t62.id = t44.id and t62.start is not null union all select
                    t63.id, 'end', 'supports', null, t63.end_earliest, t63.end_latest, case when (t63.end_earliest > '0000-00-00' or t63.end_latest <
                    '9999-99-99') and strpos(coalesce(t63."end", ''), '?') = 0 and strpos(coalesce(t63."end", ''), '%') = 0 then 1 else 0 end from meeting t63
                    where t63.id = t44.id and t63."end" is not null) t53 group by t53.record_id, t53.field) t45) t46 where t46.contradicted = 1 or
                    t46.greatest_earliest > t46.least_latest or (t46.first_value is not null and (t46.first_value is distinct from t46.value or t46.last_value
                    is distinct from t46.value)) union select t79.record_id, t79.field, null, true
          from (select t64.id as record_id, t65.id as rival_id, t66.name as field from identifier t64 join identifier t65 on t65.record_id = t64.record_id and
              t65.scheme = t64.scheme cross join
            (select 'value' as name union all select 'since' as name union all select 'until' as name) t66 where t64.record_id = t44.id and (t65.id > t64.id or
                (t65.id < t64.id and not t65.record_id = t44.id)) and case when t64.since is null then '0000-00-00' else t64.since_latest end < case when
                t65.until is null then '9999-99-99' else t65.until_earliest end and case when t65.since is null then '0000-00-00' else t65.since_latest end <
                case when t64.until is null then '9999-99-99' else t64.until_earliest end and t64.rank <> 'deprecated' and t65.rank <> 'deprecated' and case
                t66.name when 'value' then t64.value <> t65.value when 'since' then t64.value = t65.value and (t64.since_latest < t65.since_earliest or
                t65.since_latest < t64.since_earliest) when 'until' then t64.value = t65.value and (t64.until_latest < t65.until_earliest or t65.until_latest <
                t64.until_earliest) end union all select t67.id as record_id, t68.id as rival_id, t69.name as field from name t67 join name t68 on t68.record_id
                = t67.record_id and t68.kind = t67.kind and coalesce(t68.language, '') = coalesce(t67.language, '') and (t68.text = t67.text or (t67.kind =
                'official' and t67.since_earliest <= t68.until_latest and t68.since_earliest <= t67.until_latest)) cross join
            (select 'text' as name union all select 'since' as name union all select 'until' as name union all select 'script' as name) t69 where t67.record_id
                = t44.id and (t68.id > t67.id or (t68.id < t67.id and not t68.record_id = t44.id)) and case when t67.since is null then '0000-00-00' else
                t67.since_latest end < case when t68.until is null then '9999-99-99' else t68.until_earliest end and case when t68.since is null then
                '0000-00-00' else t68.since_latest end < case when t67.until is null then '9999-99-99' else t67.until_earliest end and t67.rank <> 'deprecated'
                and t68.rank <> 'deprecated' and case t69.name when 'text' then t67.text <> t68.text when 'since' then t67.text = t68.text and (t67.since_latest
                < t68.since_earliest or t68.since_latest < t67.since_earliest) when 'until' then t67.text = t68.text and (t67.until_latest < t68.until_earliest
                or t68.until_latest < t67.until_earliest) when 'script' then t67.text = t68.text and t67.script <> t68.script end union all select t70.id as
                record_id, t71.id as rival_id, t72.name as field from participation t70 join participation t71 on t71.meeting_id = t70.meeting_id and
                t71.actor_id = t70.actor_id cross join
            (select 'since' as name union all select 'until' as name union all select 'role' as name union all select 'represents_id' as name union all select
                'office_id' as name union all select 'attendance' as name) t72 where t70.meeting_id = t44.id and (t71.id > t70.id or (t71.id < t70.id and not
                t71.meeting_id = t44.id)) and case when t70.since is null then '0000-00-00' else t70.since_latest end < case when t71.until is null then
                '9999-99-99' else t71.until_earliest end and case when t71.since is null then '0000-00-00' else t71.since_latest end < case when t70.until is
                null then '9999-99-99' else t70.until_earliest end and t70.rank <> 'deprecated' and t71.rank <> 'deprecated' and case t72.name when 'since' then
                (t70.since_latest < t71.since_earliest or t71.since_latest < t70.since_earliest) when 'until' then (t70.until_latest < t71.until_earliest or
                t71.until_latest < t70.until_earliest) when 'role' then t70.role <> t71.role when 'represents_id' then t70.represents_id <> t71.represents_id
                when 'office_id' then t70.office_id <> t71.office_id when 'attendance' then t70.attendance <> t71.attendance end union all select t73.id as
                record_id, t74.id as rival_id, t75.name as field from tag t73 join tag t74 on t74.record_id = t73.record_id and t74.topic_id = t73.topic_id
                cross join
            (select 'since' as name union all select 'until' as name) t75 where t73.record_id = t44.id and (t74.id > t73.id or (t74.id < t73.id and not
                t74.record_id = t44.id)) and case when t73.since is null then '0000-00-00' else t73.since_latest end < case when t74.until is null then
                '9999-99-99' else t74.until_earliest end and case when t74.since is null then '0000-00-00' else t74.since_latest end < case when t73.until is
                null then '9999-99-99' else t73.until_earliest end and t73.rank <> 'deprecated' and t74.rank <> 'deprecated' and case t75.name when 'since' then
                (t73.since_latest < t74.since_earliest or t74.since_latest < t73.since_earliest) when 'until' then (t73.until_latest < t74.until_earliest or
                t74.until_latest < t73.until_earliest) end union all select t76.id as record_id, t77.id as rival_id, t78.name as field from target t76 join
                target t77 on t77.statement_id = t76.statement_id and t77.record_id = t76.record_id and t77.role = t76.role cross join
            (select 'since' as name union all select 'until' as name union all select 'mention' as name union all select 'stance' as name) t78 where
                t76.record_id = t44.id and (t77.id > t76.id or (t77.id < t76.id and not t77.record_id = t44.id)) and case when t76.since is null then
                '0000-00-00' else t76.since_latest end < case when t77.until is null then '9999-99-99' else t77.until_earliest end and case when t77.since is
                null then '0000-00-00' else t77.since_latest end < case when t76.until is null then '9999-99-99' else t76.until_earliest end and t76.rank <>
                'deprecated' and t77.rank <> 'deprecated' and case t78.name when 'since' then (t76.since_latest < t77.since_earliest or t77.since_latest <
                t76.since_earliest) when 'until' then (t76.until_latest < t77.until_earliest or t77.until_latest < t76.until_earliest) when 'mention' then
                t76.mention <> t77.mention when 'stance' then t76.stance <> t77.stance end) t79 where exists
          (select 1 from citation t80 where t80.record_id = t79.record_id and t80.support_type = 'supports' and t80.set_aside is null and not exists
            (select 1 from citation t81 where t81.record_id = t79.rival_id and t81.document_id = t80.document_id)) and exists
          (select 1 from citation t82 where t82.record_id = t79.rival_id and t82.support_type = 'supports' and t82.set_aside is null and not exists
            (select 1 from citation t83 where t83.record_id = t79.record_id and t83.document_id = t82.document_id))) t84
        left join record t85 on t85.id = t84.record_id order by _n limit 50) t104), ']') from meeting t44) select concat('{"data":{"meeting":', coalesce(
    (select concat(('{"id":"' || t1.id) || ('","label":' || to_json(t1.label) || ',"accounts":'),
        (select x1.json from x1 where x1.id = t1.id), ',"disagreements":',
        (select x2.json from x2 where x2.id = t1.id), '}') from meeting t1 where t1.id = $1),
    (select ' null' from record t105 where t105.id = $2 and t105.retired is not null), 'null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

with x1(id, json) as
(select t2.id, printf('[%s]',
    (select group_concat(t41._told, ',')
      from (select row_number() over (order by t9.published_earliest, t9.document_id) as _n, printf(
          '{"document":{"id":"%s","label":%s,"title":%s,"url":%s,"published":%s},"fields":[%s],"participants":[%s],"topics":[%s],"statements":[%s]}', t10.id,
          json_quote(t10.label), json_quote(t10.title), json_quote(t10.url), case when t10.published is null then 'null' else '{"text":"' || t10.published ||
          '","earliest":' || case t10.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t10.published_earliest || '"'
          end || ',"latest":' || case t10.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t10.published_latest || '"'
          end || '}' end,
          (select group_concat(t16._told, ',')
            from (select row_number() over (order by t14.field, coalesce(t14.value, ''), t14.support_type) as _n, printf(
                '{"field":%s,"value":%s,"support_type":"%s","alone":%s,"citation":{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}}',
                json_quote(t14.field), json_quote(t14.value), t14.support_type, case when t14.alone then 'true' else 'false' end, t15.id,
                json_quote(t15.start_offset), json_quote(t15.end_offset), json_quote(t15.page), json_quote(t15.phrase)) as _told
              from (select t12.field, coalesce(t12.value, case t12.field when 'label' then t11.label when 'summary' then t11.summary when 'kind' then t11.kind
                  when 'status' then t11.status when 'format' then t11.format when 'start' then t11.start when 'end' then t11."end" when 'place_id' then
                  t11.place_id when 'part_of_id' then t11.part_of_id when 'follows_id' then t11.follows_id end) as value, t12.support_type, min(t12.id) as
                  citation_id, min(case when exists
                  (select 1 from citation t13 where t13.record_id = t11.id and t13.document_id <> t9.document_id and t13.field = t12.field and
                      coalesce(t13.value, case t13.field when 'label' then t11.label when 'summary' then t11.summary when 'kind' then t11.kind when 'status'
                      then t11.status when 'format' then t11.format when 'start' then t11.start when 'end' then t11."end" when 'place_id' then t11.place_id when
                      'part_of_id' then t11.part_of_id when 'follows_id' then t11.follows_id end) is not distinct from coalesce(t12.value, case t12.field when
                      'label' then t11.label when 'summary' then t11.summary when 'kind' then t11.kind when 'status' then t11.status when 'format' then
                      t11.format when 'start' then t11.start when 'end' then t11."end" when 'place_id' then t11.place_id when 'part_of_id' then t11.part_of_id
                      when 'follows_id' then t11.follows_id end)) then 0 else 1 end) = 1 as alone from meeting t11 join citation t12 on t12.record_id = t11.id
                      where t11.id = t9.meeting_id and t12.document_id = t9.document_id and t12.field is not null group by t12.field, coalesce(t12.value, case
                      t12.field when 'label' then t11.label when 'summary' then t11.summary when 'kind' then t11.kind when 'status' then t11.status when
                      'format' then t11.format when 'start' then t11.start when 'end' then t11."end" when 'place_id' then t11.place_id when 'part_of_id' then
                      t11.part_of_id when 'follows_id' then t11.follows_id end), t12.support_type) t14
              left join citation t15 on t15.id = t14.citation_id order by _n limit 200) t16),
          (select group_concat(t24._told, ',')
            from (select row_number() over (order by t20.participation_id, t20.support_type) as _n, printf(
                '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"support_type":"%s","alone":%s,"citation":{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}}'
                , t21.id, json_quote(t21.label), t21.role, t21.attendance, t22.id, json_quote(t22.label), t20.support_type, case when t20.alone then 'true' else
                'false' end, t23.id, json_quote(t23.start_offset), json_quote(t23.end_offset), json_quote(t23.page), json_quote(t23.phrase)) as _told
              from (select t17.id as participation_id, t18.support_type, min(t18.id) as citation_id, not exists
                (select 1 from citation t19 where t19.record_id = t17.id and t19.document_id <> t9.document_id) as alone from participation t17 join citation
                    t18 on t18.record_id = t17.id where t17.meeting_id = t9.meeting_id and t18.document_id = t9.document_id and t17.rank <> 'deprecated' group
                    by t17.id, t18.support_type) t20
              left join participation t21 on t21.id = t20.participation_id
              left join actor t22 on t22.id = t21.actor_id
              left join citation t23 on t23.id = t20.citation_id order by _n limit 200) t24),
          (select group_concat(t32._told, ',')
            from (select row_number() over (order by t28.tag_id, t28.support_type) as _n, printf(
                '{"tag":{"id":"%s","label":%s,"topic":{"id":"%s","label":%s}},"support_type":"%s","alone":%s,"citation":{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}}'
                , t29.id, json_quote(t29.label), t30.id, json_quote(t30.label), t28.support_type, case when t28.alone then 'true' else 'false' end, t31.id,
                json_quote(t31.start_offset), json_quote(t31.end_offset), json_quote(t31.page), json_quote(t31.phrase)) as _told
              from (select t25.id as tag_id, t26.support_type, min(t26.id) as citation_id, not exists
                (select 1 from citation t27 where t27.record_id = t25.id and t27.document_id <> t9.document_id) as alone from tag t25 join citation t26 on
                    t26.record_id = t25.id where t25.record_id = t9.meeting_id and t26.document_id = t9.document_id and t25.rank <> 'deprecated' group by
                    t25.id, t26.support_type) t28
              left join tag t29 on t29.id = t28.tag_id
              left join topic t30 on t30.id = t29.topic_id
              left join citation t31 on t31.id = t28.citation_id order by _n limit 200) t32),
          (select group_concat(t40._told, ',')
            from (select row_number() over (order by t36.statement_id, t36.support_type) as _n, printf(
                '{"statement":{"id":"%s","label":%s,"date":%s,"speech_act":"%s","speaker":{"id":"%s","label":%s}},"support_type":"%s","alone":%s,"citation":{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}}'
                , t37.id, json_quote(t37.label), case when t37.date is null then 'null' else '{"text":"' || t37.date || '","earliest":' || case
                t37.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t37.date_earliest || '"' end || ',"latest":' || case
                t37.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t37.date_latest || '"' end || '}' end, t37.speech_act,
                t38.id, json_quote(t38.label), t36.support_type, case when t36.alone then 'true' else 'false' end, t39.id, json_quote(t39.start_offset),
                json_quote(t39.end_offset), json_quote(t39.page), json_quote(t39.phrase)) as _told
              from (select t33.id as statement_id, t34.support_type, min(t34.id) as citation_id, not exists
                (select 1 from citation t35 where t35.record_id = t33.id and t35.document_id <> t9.document_id) as alone from statement t33 join citation t34 on
                    t34.record_id = t33.id where t33.meeting_id = t9.meeting_id and t34.document_id = t9.document_id group by t33.id, t34.support_type) t36
              left join statement t37 on t37.id = t36.statement_id
              left join actor t38 on t38.id = t37.speaker_id
              left join citation t39 on t39.id = t36.citation_id order by _n limit 200) t40)) as _told
        from (select distinct t2.id as meeting_id, t4.id as document_id, t4.published_earliest
          from (select t2.id as id union all select t6.id from participation t6 where t6.meeting_id = t2.id and t6.rank <> 'deprecated' union all select t7.id
              from tag t7 where t7.record_id = t2.id and t7.rank <> 'deprecated' union all select t8.id from statement t8 where t8.meeting_id = t2.id) t5 join
              citation t3 on t3.record_id = t5.id join document t4 on t4.id = t3.document_id) t9
        left join document t10 on t10.id = t9.document_id order by _n limit 50) t41)) from meeting t2), x2(id, json) as
(select t42.id, printf('[%s]',
    (select group_concat(t97._told, ',')
      from (select row_number() over (order by t78.record_id, t78.contested, coalesce(t78.field, '')) as _n, printf(
          '{"record":{"id":"%s","record_kind":%s,"label":%s},"field":%s,"value":%s,"contested":%s,"readings":[%s]}', t79.id, json_quote(t79.record_kind),
          json_quote(t79.label), json_quote(t78.field), json_quote(t78.value), case when t78.contested then 'true' else 'false' end,
          (select group_concat(t96._told, ',')
            from (select row_number() over (order by t92.record_id, coalesce(t92.value, ''), coalesce(t92.document_id, ''), coalesce(t92.support_type, '')) as
                _n, printf('{"record":{"id":"%s","record_kind":%s,"label":%s},"value":%s,"support_type":%s,"document":%s,"citation":%s}', t93.id,
                json_quote(t93.record_kind), json_quote(t93.label), json_quote(t92.value), case when t92.support_type is null then 'null' else '"' ||
                t92.support_type || '"' end, case when t94.id is null then 'null' else printf('{"id":"%s","label":%s,"title":%s,"url":%s,"published":%s}',
                t94.id, json_quote(t94.label), json_quote(t94.title), json_quote(t94.url), case when t94.published is null then 'null' else '{"text":"' ||
                t94.published || '","earliest":' || case t94.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t94.published_earliest || '"' end || ',"latest":' || case t94.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else
                '"' || t94.published_latest || '"' end || '}' end) end, case when t95.id is null then 'null' else printf(
                '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t95.id, json_quote(t95.start_offset), json_quote(t95.end_offset),
                json_quote(t95.page), json_quote(t95.phrase)) end) as _told
              from (select t80.record_id, case when t81.support_type = 'contradicts' then case when t81.field is not distinct from t78.field then t81.value end
                  else coalesce(case when t81.field is not distinct from t78.field then t81.value end, t80.value) end as value, t81.support_type,
                  t81.document_id, min(t81.id) as citation_id
                from (select t78.record_id as record_id, t78.value as value where not t78.contested union all select t83.id, case t78.field when 'since' then
                    t83.since when 'until' then t83.until when 'value' then t83.value end from identifier t82 join identifier t83 on t83.record_id =
                    t82.record_id and t83.scheme = t82.scheme where t82.id = t78.record_id and t78.contested and case t78.field when 'since' then t83.since when
                    'until' then t83.until when 'value' then t83.value end is not null and t83.rank <> 'deprecated' and case when t82.since is null then
                    '0000-00-00' else t82.since_latest end <= case when t83.until is null then '9999-99-99' else t83.until_earliest end and case when t83.since
                    is null then '0000-00-00' else t83.since_latest end <= case when t82.until is null then '9999-99-99' else t82.until_earliest end union all
                    select t85.id, case t78.field when 'since' then t85.since when 'until' then t85.until when 'text' then t85.text when 'script' then
                    t85.script end from name t84 join name t85 on t85.record_id = t84.record_id and t85.kind = t84.kind and coalesce(t85.language, '') =
                    coalesce(t84.language, '') where t84.id = t78.record_id and t78.contested and case t78.field when 'since' then t85.since when 'until' then
                    t85.until when 'text' then t85.text when 'script' then t85.script end is not null and t85.rank <> 'deprecated' and case when t84.since is
                    null then '0000-00-00' else t84.since_latest end <= case when t85.until is null then '9999-99-99' else t85.until_earliest end and case when
                    t85.since is null then '0000-00-00' else t85.since_latest end <= case when t84.until is null then '9999-99-99' else t84.until_earliest end
                    union all select t87.id, case t78.field when 'since' then t87.since when 'until' then t87.until when 'role' then t87.role when
                    'represents_id' then t87.represents_id when 'office_id' then t87.office_id when 'attendance' then t87.attendance end from participation t86
                    join participation t87 on t87.meeting_id = t86.meeting_id and t87.actor_id = t86.actor_id where t86.id = t78.record_id and t78.contested and
                    case t78.field when 'since' then t87.since when 'until' then t87.until when 'role' then t87.role when 'represents_id' then t87.represents_id
                    when 'office_id' then t87.office_id when 'attendance' then t87.attendance end is not null and t87.rank <> 'deprecated' and case when
                    t86.since is null then '0000-00-00' else t86.since_latest end <= case when t87.until is null then '9999-99-99' else t87.until_earliest end
                    and case when t87.since is null then '0000-00-00' else t87.since_latest end <= case when t86.until is null then '9999-99-99' else
                    t86.until_earliest end union all select t89.id, case t78.field when 'since' then t89.since when 'until' then t89.until end from tag t88 join
                    tag t89 on t89.topic_id = t88.topic_id and t89.record_id = t88.record_id where t88.id = t78.record_id and t78.contested and case t78.field
                    when 'since' then t89.since when 'until' then t89.until end is not null and t89.rank <> 'deprecated' and case when t88.since is null then
                    '0000-00-00' else t88.since_latest end <= case when t89.until is null then '9999-99-99' else t89.until_earliest end and case when t89.since
                    is null then '0000-00-00' else t89.since_latest end <= case when t88.until is null then '9999-99-99' else t88.until_earliest end union all
                    select t91.id, case t78.field when 'since' then t91.since when 'until' then t91.until when 'mention' then t91.mention when 'stance' then
                    t91.stance end from target t90 join target t91 on t91.statement_id = t90.statement_id and t91.record_id = t90.record_id and t91.role =
                    t90.role where t90.id = t78.record_id and t78.contested and case t78.field when 'since' then t91.since when 'until' then t91.until when
                    'mention' then t91.mention when 'stance' then t91.stance end is not null and t91.rank <> 'deprecated' and case when t90.since is null then
                    '0000-00-00' else t90.since_latest end <= case when t91.until is null then '9999-99-99' else t91.until_earliest end and case when t91.since
                    is null then '0000-00-00' else t91.since_latest end <= case when t90.until is null then '9999-99-99' else t90.until_earliest end) t80
                left join citation t81 on t81.record_id = t80.record_id and coalesce(t81.field, t78.field) is not distinct from t78.field and t81.support_type
                    <> 'mentions' group by 1, 2, 3, 4) t92
              left join record t93 on t93.id = t92.record_id
              left join document t94 on t94.id = t92.document_id
              left join citation t95 on t95.id = t92.citation_id order by _n limit 20) t96)) as _told
        from (select t45.record_id, t45.field, t45.recorded as value, false as contested
          from (select t44.record_id, t44.field, t44.value, t44.support_type, coalesce(
              (select case t44.field when 'label' then t47.label when 'summary' then t47.summary when 'kind' then t47.kind when 'status' then t47.status when
                  'format' then t47.format when 'start' then t47.start when 'end' then t47."end" when 'place_id' then t47.place_id when 'part_of_id' then
                  t47.part_of_id when 'follows_id' then t47.follows_id end from meeting t47 where t47.id = t44.record_id),
              (select case t44.field when 'label' then t48.label when 'note' then t48.note when 'since' then t48.since when 'until' then t48.until when 'rank'
                  then t48.rank when 'confidence' then t48.confidence when 'record_id' then t48.record_id when 'scheme' then t48.scheme when 'value' then
                  t48.value end from identifier t48 where t48.id = t44.record_id),
              (select case t44.field when 'label' then t49.label when 'note' then t49.note when 'since' then t49.since when 'until' then t49.until when 'rank'
                  then t49.rank when 'confidence' then t49.confidence when 'record_id' then t49.record_id when 'text' then t49.text when 'kind' then t49.kind
                  when 'language' then t49.language when 'script' then t49.script end from name t49 where t49.id = t44.record_id),
              (select case t44.field when 'label' then t50.label when 'note' then t50.note when 'since' then t50.since when 'until' then t50.until when 'rank'
                  then t50.rank when 'confidence' then t50.confidence when 'meeting_id' then t50.meeting_id when 'actor_id' then t50.actor_id when 'role' then
                  t50.role when 'represents_id' then t50.represents_id when 'office_id' then t50.office_id when 'attendance' then t50.attendance end from
                  participation t50 where t50.id = t44.record_id),
              (select case t44.field when 'label' then t51.label when 'note' then t51.note when 'since' then t51.since when 'until' then t51.until when 'rank'
                  then t51.rank when 'confidence' then t51.confidence when 'topic_id' then t51.topic_id when 'record_id' then t51.record_id end from tag t51
                  where t51.id = t44.record_id),
              (select case t44.field when 'label' then t52.label when 'note' then t52.note when 'since' then t52.since when 'until' then t52.until when 'rank'
                  then t52.rank when 'confidence' then t52.confidence when 'statement_id' then t52.statement_id when 'record_id' then t52.record_id when 'role'
                  then t52.role when 'mention' then t52.mention when 'stance' then t52.stance end from target t52 where t52.id = t44.record_id), null) as
                  recorded
            from (select t42.id as id union all select t53.id from identifier t53 where t53.record_id = t42.id and t53.rank <> 'deprecated' union all select
                t54.id from name t54 where t54.record_id = t42.id and t54.rank <> 'deprecated' union all select t55.id from participation t55 where
                t55.meeting_id = t42.id and t55.rank <> 'deprecated' union all select t56.id from tag t56 where t56.record_id = t42.id and t56.rank <>
                'deprecated' union all select t57.id from target t57 where t57.record_id = t42.id and t57.rank <> 'deprecated') t43 join citation t44 on
                t44.record_id = t43.id where t44.support_type = 'contradicts' or (t44.value is not null and t44.support_type = 'supports' and exists
              (select 1 from citation t46 where t46.record_id = t44.record_id and t46.document_id <> t44.document_id and t46.support_type = 'supports' and
                  coalesce(t46.field, t44.field) = t44.field and (t46.field is null or t46.value is distinct from t44.value)))) t45 where t45.support_type =
                  'contradicts' or t45.value is distinct from t45.recorded union select min(t73.record_id), t73.field, null, true
          from (select t58.id as record_id, t59.id as rival_id, t60.name as field, 'identifier' || ' ' || coalesce(t58.record_id, '') || ' ' ||
              coalesce(t58.scheme, '') as contest from identifier t58 join identifier t59 on t59.record_id = t58.record_id and t59.scheme = t58.scheme cross
              join
            (select 'since' as name union all select 'until' as name union all select 'value' as name) t60 where t58.record_id = t42.id and t59.id > t58.id and
                t58.rank <> 'deprecated' and t59.rank <> 'deprecated' and case when t58.since is null then '0000-00-00' else t58.since_latest end <= case when
                t59.until is null then '9999-99-99' else t59.until_earliest end and case when t59.since is null then '0000-00-00' else t59.since_latest end <=
                case when t58.until is null then '9999-99-99' else t58.until_earliest end and case t60.name when 'since' then (t58.since_latest <
                t59.since_earliest or t59.since_latest < t58.since_earliest) when 'until' then (t58.until_latest < t59.until_earliest or t59.until_latest <
                t58.until_earliest) when 'value' then t58.value <> t59.value end union all select t61.id as record_id, t62.id as rival_id, t63.name as field,
                'name' || ' ' || coalesce(t61.record_id, '') || ' ' || coalesce(t61.kind, '') || ' ' || coalesce(t61.language, '') as contest from name t61 join
                name t62 on t62.record_id = t61.record_id and t62.kind = t61.kind and coalesce(t62.language, '') = coalesce(t61.language, '') cross join
            (select 'since' as name union all select 'until' as name union all select 'text' as name union all select 'script' as name) t63 where t61.record_id
                = t42.id and t62.id > t61.id and t61.rank <> 'deprecated' and t62.rank <> 'deprecated' and case when t61.since is null then '0000-00-00' else
                t61.since_latest end <= case when t62.until is null then '9999-99-99' else t62.until_earliest end and case when t62.since is null then
                '0000-00-00' else t62.since_latest end <= case when t61.until is null then '9999-99-99' else t61.until_earliest end and case t63.name when
                'since' then (t61.since_latest < t62.since_earliest or t62.since_latest < t61.since_earliest) when 'until' then (t61.until_latest <
                t62.until_earliest or t62.until_latest < t61.until_earliest) when 'text' then t61.text <> t62.text when 'script' then t61.script <> t62.script
                end union all select t64.id as record_id, t65.id as rival_id, t66.name as field, 'participation' || ' ' || coalesce(t64.meeting_id, '') || ' '
                || coalesce(t64.actor_id, '') as contest from participation t64 join participation t65 on t65.meeting_id = t64.meeting_id and t65.actor_id =
                t64.actor_id cross join
            (select 'since' as name union all select 'until' as name union all select 'role' as name union all select 'represents_id' as name union all select
                'office_id' as name union all select 'attendance' as name) t66 where t64.meeting_id = t42.id and t65.id > t64.id and t64.rank <> 'deprecated'
                and t65.rank <> 'deprecated' and case when t64.since is null then '0000-00-00' else t64.since_latest end <= case when t65.until is null then
                '9999-99-99' else t65.until_earliest end and case when t65.since is null then '0000-00-00' else t65.since_latest end <= case when t64.until is
                null then '9999-99-99' else t64.until_earliest end and case t66.name when 'since' then (t64.since_latest < t65.since_earliest or
                t65.since_latest < t64.since_earliest) when 'until' then (t64.until_latest < t65.until_earliest or t65.until_latest < t64.until_earliest) when
                'role' then t64.role <> t65.role when 'represents_id' then t64.represents_id <> t65.represents_id when 'office_id' then t64.office_id <>
                t65.office_id when 'attendance' then t64.attendance <> t65.attendance end union all select t67.id as record_id, t68.id as rival_id, t69.name as
                field, 'tag' || ' ' || coalesce(t67.topic_id, '') || ' ' || coalesce(t67.record_id, '') as contest from tag t67 join tag t68 on t68.topic_id =
                t67.topic_id and t68.record_id = t67.record_id cross join
            (select 'since' as name union all select 'until' as name) t69 where t67.record_id = t42.id and t68.id > t67.id and t67.rank <> 'deprecated' and
                t68.rank <> 'deprecated' and case when t67.since is null then '0000-00-00' else t67.since_latest end <= case when t68.until is null then
                '9999-99-99' else t68.until_earliest end and case when t68.since is null then '0000-00-00' else t68.since_latest end <= case when t67.until is
                null then '9999-99-99' else t67.until_earliest end and case t69.name when 'since' then (t67.since_latest < t68.since_earliest or
                t68.since_latest < t67.since_earliest) when 'until' then (t67.until_latest < t68.until_earliest or t68.until_latest < t67.until_earliest) end
                union all select t70.id as record_id, t71.id as rival_id, t72.name as field, 'target' || ' ' || coalesce(t70.statement_id, '') || ' ' ||
                coalesce(t70.record_id, '') || ' ' || coalesce(t70.role, '') as contest from target t70 join target t71 on t71.statement_id = t70.statement_id
                and t71.record_id = t70.record_id and t71.role = t70.role cross join
            (select 'since' as name union all select 'until' as name union all select 'mention' as name union all select 'stance' as name) t72 where
                t70.record_id = t42.id and t71.id > t70.id and t70.rank <> 'deprecated' and t71.rank <> 'deprecated' and case when t70.since is null then
                '0000-00-00' else t70.since_latest end <= case when t71.until is null then '9999-99-99' else t71.until_earliest end and case when t71.since is
                null then '0000-00-00' else t71.since_latest end <= case when t70.until is null then '9999-99-99' else t70.until_earliest end and case t72.name
                when 'since' then (t70.since_latest < t71.since_earliest or t71.since_latest < t70.since_earliest) when 'until' then (t70.until_latest <
                t71.until_earliest or t71.until_latest < t70.until_earliest) when 'mention' then t70.mention <> t71.mention when 'stance' then t70.stance <>
                t71.stance end) t73 where exists
          (select 1 from citation t74 where t74.record_id = t73.record_id and t74.support_type = 'supports' and not exists
            (select 1 from citation t75 where t75.record_id = t73.rival_id and t75.document_id = t74.document_id)) and exists
          (select 1 from citation t76 where t76.record_id = t73.rival_id and t76.support_type = 'supports' and not exists
            (select 1 from citation t77 where t77.record_id = t73.record_id and t77.document_id = t76.document_id)) group by t73.contest, t73.field) t78
        left join record t79 on t79.id = t78.record_id order by _n limit 50) t97)) from meeting t42) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"id":"%s","label":%s,"accounts":%s,"disagreements":%s}', t1.id, json_quote(t1.label),
        (select x1.json from x1 where x1.id = t1.id),
        (select x2.json from x2 where x2.id = t1.id)) from meeting t1 where t1.id = 'meetings/peskov-briefing-2024-04-09'),
    (select ' null' from record t98 where t98.id = 'meetings/peskov-briefing-2024-04-09' and t98.retired is not null), 'null'),
  (select value from counter where name = 'revision'))

with x1(id, json) as
(select t2.id, printf('[%s]',
    (select group_concat(t41._told, ',')
      from (select row_number() over (order by t9.published_earliest, t9.document_id) as _n, printf(
          '{"document":{"id":"%s","label":%s,"title":%s,"url":%s,"published":%s},"fields":[%s],"participants":[%s],"topics":[%s],"statements":[%s]}', t10.id,
          json_quote(t10.label), json_quote(t10.title), json_quote(t10.url), case when t10.published is null then 'null' else '{"text":"' || t10.published ||
          '","earliest":' || case t10.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t10.published_earliest || '"'
          end || ',"latest":' || case t10.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t10.published_latest || '"'
          end || '}' end,
          (select group_concat(t16._told, ',')
            from (select row_number() over (order by t14.field, coalesce(t14.value, ''), t14.support_type) as _n, printf(
                '{"field":%s,"value":%s,"supportType":"%s","alone":%s,"citation":{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}}',
                json_quote(t14.field), json_quote(t14.value), upper(t14.support_type), case when t14.alone then 'true' else 'false' end, t15.id,
                json_quote(t15.start_offset), json_quote(t15.end_offset), json_quote(t15.page), json_quote(t15.phrase)) as _told
              from (select t12.field, coalesce(t12.value, case t12.field when 'label' then t11.label when 'summary' then t11.summary when 'kind' then t11.kind
                  when 'status' then t11.status when 'format' then t11.format when 'start' then t11.start when 'end' then t11."end" when 'place_id' then
                  t11.place_id when 'part_of_id' then t11.part_of_id when 'follows_id' then t11.follows_id end) as value, t12.support_type, min(t12.id) as
                  citation_id, min(case when exists
                  (select 1 from citation t13 where t13.record_id = t11.id and t13.document_id <> t9.document_id and t13.field = t12.field and
                      coalesce(t13.value, case t13.field when 'label' then t11.label when 'summary' then t11.summary when 'kind' then t11.kind when 'status'
                      then t11.status when 'format' then t11.format when 'start' then t11.start when 'end' then t11."end" when 'place_id' then t11.place_id when
                      'part_of_id' then t11.part_of_id when 'follows_id' then t11.follows_id end) is not distinct from coalesce(t12.value, case t12.field when
                      'label' then t11.label when 'summary' then t11.summary when 'kind' then t11.kind when 'status' then t11.status when 'format' then
                      t11.format when 'start' then t11.start when 'end' then t11."end" when 'place_id' then t11.place_id when 'part_of_id' then t11.part_of_id
                      when 'follows_id' then t11.follows_id end)) then 0 else 1 end) = 1 as alone from meeting t11 join citation t12 on t12.record_id = t11.id
                      where t11.id = t9.meeting_id and t12.document_id = t9.document_id and t12.field is not null group by t12.field, coalesce(t12.value, case
                      t12.field when 'label' then t11.label when 'summary' then t11.summary when 'kind' then t11.kind when 'status' then t11.status when
                      'format' then t11.format when 'start' then t11.start when 'end' then t11."end" when 'place_id' then t11.place_id when 'part_of_id' then
                      t11.part_of_id when 'follows_id' then t11.follows_id end), t12.support_type) t14
              left join citation t15 on t15.id = t14.citation_id order by _n limit 200) t16),
          (select group_concat(t24._told, ',')
            from (select row_number() over (order by t20.participation_id, t20.support_type) as _n, printf(
                '{"participation":{"id":"%s","label":%s,"role":"%s","attendance":"%s","actor":{"id":"%s","label":%s}},"supportType":"%s","alone":%s,"citation":{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}}'
                , t21.id, json_quote(t21.label), upper(t21.role), upper(t21.attendance), t22.id, json_quote(t22.label), upper(t20.support_type), case when
                t20.alone then 'true' else 'false' end, t23.id, json_quote(t23.start_offset), json_quote(t23.end_offset), json_quote(t23.page),
                json_quote(t23.phrase)) as _told
              from (select t17.id as participation_id, t18.support_type, min(t18.id) as citation_id, not exists
                (select 1 from citation t19 where t19.record_id = t17.id and t19.document_id <> t9.document_id) as alone from participation t17 join citation
                    t18 on t18.record_id = t17.id where t17.meeting_id = t9.meeting_id and t18.document_id = t9.document_id and t17.rank <> 'deprecated' group
                    by t17.id, t18.support_type) t20
              left join participation t21 on t21.id = t20.participation_id
              left join actor t22 on t22.id = t21.actor_id
              left join citation t23 on t23.id = t20.citation_id order by _n limit 200) t24),
          (select group_concat(t32._told, ',')
            from (select row_number() over (order by t28.tag_id, t28.support_type) as _n, printf(
                '{"tag":{"id":"%s","label":%s,"topic":{"id":"%s","label":%s}},"supportType":"%s","alone":%s,"citation":{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}}'
                , t29.id, json_quote(t29.label), t30.id, json_quote(t30.label), upper(t28.support_type), case when t28.alone then 'true' else 'false' end,
                t31.id, json_quote(t31.start_offset), json_quote(t31.end_offset), json_quote(t31.page), json_quote(t31.phrase)) as _told
              from (select t25.id as tag_id, t26.support_type, min(t26.id) as citation_id, not exists
                (select 1 from citation t27 where t27.record_id = t25.id and t27.document_id <> t9.document_id) as alone from tag t25 join citation t26 on
                    t26.record_id = t25.id where t25.record_id = t9.meeting_id and t26.document_id = t9.document_id and t25.rank <> 'deprecated' group by
                    t25.id, t26.support_type) t28
              left join tag t29 on t29.id = t28.tag_id
              left join topic t30 on t30.id = t29.topic_id
              left join citation t31 on t31.id = t28.citation_id order by _n limit 200) t32),
          (select group_concat(t40._told, ',')
            from (select row_number() over (order by t36.statement_id, t36.support_type) as _n, printf(
                '{"statement":{"id":"%s","label":%s,"date":%s,"speechAct":"%s","speaker":{"id":"%s","label":%s}},"supportType":"%s","alone":%s,"citation":{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}}'
                , t37.id, json_quote(t37.label), case when t37.date is null then 'null' else '{"text":"' || t37.date || '","earliest":' || case
                t37.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t37.date_earliest || '"' end || ',"latest":' || case
                t37.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t37.date_latest || '"' end || '}' end,
                upper(t37.speech_act), t38.id, json_quote(t38.label), upper(t36.support_type), case when t36.alone then 'true' else 'false' end, t39.id,
                json_quote(t39.start_offset), json_quote(t39.end_offset), json_quote(t39.page), json_quote(t39.phrase)) as _told
              from (select t33.id as statement_id, t34.support_type, min(t34.id) as citation_id, not exists
                (select 1 from citation t35 where t35.record_id = t33.id and t35.document_id <> t9.document_id) as alone from statement t33 join citation t34 on
                    t34.record_id = t33.id where t33.meeting_id = t9.meeting_id and t34.document_id = t9.document_id group by t33.id, t34.support_type) t36
              left join statement t37 on t37.id = t36.statement_id
              left join actor t38 on t38.id = t37.speaker_id
              left join citation t39 on t39.id = t36.citation_id order by _n limit 200) t40)) as _told
        from (select distinct t2.id as meeting_id, t4.id as document_id, t4.published_earliest
          from (select t2.id as id union all select t6.id from participation t6 where t6.meeting_id = t2.id and t6.rank <> 'deprecated' union all select t7.id
              from tag t7 where t7.record_id = t2.id and t7.rank <> 'deprecated' union all select t8.id from statement t8 where t8.meeting_id = t2.id) t5 join
              citation t3 on t3.record_id = t5.id join document t4 on t4.id = t3.document_id) t9
        left join document t10 on t10.id = t9.document_id order by _n limit 50) t41)) from meeting t2), x2(id, json) as
(select t42.id, printf('[%s]',
    (select group_concat(t97._told, ',')
      from (select row_number() over (order by t78.record_id, t78.contested, coalesce(t78.field, '')) as _n, printf(
          '{"record":{"id":"%s","recordKind":%s,"label":%s},"field":%s,"value":%s,"contested":%s,"readings":[%s]}', t79.id, json_quote(upper(t79.record_kind)),
          json_quote(t79.label), json_quote(t78.field), json_quote(t78.value), case when t78.contested then 'true' else 'false' end,
          (select group_concat(t96._told, ',')
            from (select row_number() over (order by t92.record_id, coalesce(t92.value, ''), coalesce(t92.document_id, ''), coalesce(t92.support_type, '')) as
                _n, printf('{"record":{"id":"%s","recordKind":%s,"label":%s},"value":%s,"supportType":%s,"document":%s,"citation":%s}', t93.id,
                json_quote(upper(t93.record_kind)), json_quote(t93.label), json_quote(t92.value), case when t92.support_type is null then 'null' else '"' ||
                upper(t92.support_type) || '"' end, case when t94.id is null then 'null' else printf('{"id":"%s","label":%s,"title":%s,"url":%s,"published":%s}'
                , t94.id, json_quote(t94.label), json_quote(t94.title), json_quote(t94.url), case when t94.published is null then 'null' else '{"text":"' ||
                t94.published || '","earliest":' || case t94.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t94.published_earliest || '"' end || ',"latest":' || case t94.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else
                '"' || t94.published_latest || '"' end || '}' end) end, case when t95.id is null then 'null' else printf(
                '{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t95.id, json_quote(t95.start_offset), json_quote(t95.end_offset),
                json_quote(t95.page), json_quote(t95.phrase)) end) as _told
              from (select t80.record_id, case when t81.support_type = 'contradicts' then case when t81.field is not distinct from t78.field then t81.value end
                  else coalesce(case when t81.field is not distinct from t78.field then t81.value end, t80.value) end as value, t81.support_type,
                  t81.document_id, min(t81.id) as citation_id
                from (select t78.record_id as record_id, t78.value as value where not t78.contested union all select t83.id, case t78.field when 'since' then
                    t83.since when 'until' then t83.until when 'value' then t83.value end from identifier t82 join identifier t83 on t83.record_id =
                    t82.record_id and t83.scheme = t82.scheme where t82.id = t78.record_id and t78.contested and case t78.field when 'since' then t83.since when
                    'until' then t83.until when 'value' then t83.value end is not null and t83.rank <> 'deprecated' and case when t82.since is null then
                    '0000-00-00' else t82.since_latest end <= case when t83.until is null then '9999-99-99' else t83.until_earliest end and case when t83.since
                    is null then '0000-00-00' else t83.since_latest end <= case when t82.until is null then '9999-99-99' else t82.until_earliest end union all
                    select t85.id, case t78.field when 'since' then t85.since when 'until' then t85.until when 'text' then t85.text when 'script' then
                    t85.script end from name t84 join name t85 on t85.record_id = t84.record_id and t85.kind = t84.kind and coalesce(t85.language, '') =
                    coalesce(t84.language, '') where t84.id = t78.record_id and t78.contested and case t78.field when 'since' then t85.since when 'until' then
                    t85.until when 'text' then t85.text when 'script' then t85.script end is not null and t85.rank <> 'deprecated' and case when t84.since is
                    null then '0000-00-00' else t84.since_latest end <= case when t85.until is null then '9999-99-99' else t85.until_earliest end and case when
                    t85.since is null then '0000-00-00' else t85.since_latest end <= case when t84.until is null then '9999-99-99' else t84.until_earliest end
                    union all select t87.id, case t78.field when 'since' then t87.since when 'until' then t87.until when 'role' then t87.role when
                    'represents_id' then t87.represents_id when 'office_id' then t87.office_id when 'attendance' then t87.attendance end from participation t86
                    join participation t87 on t87.meeting_id = t86.meeting_id and t87.actor_id = t86.actor_id where t86.id = t78.record_id and t78.contested and
                    case t78.field when 'since' then t87.since when 'until' then t87.until when 'role' then t87.role when 'represents_id' then t87.represents_id
                    when 'office_id' then t87.office_id when 'attendance' then t87.attendance end is not null and t87.rank <> 'deprecated' and case when
                    t86.since is null then '0000-00-00' else t86.since_latest end <= case when t87.until is null then '9999-99-99' else t87.until_earliest end
                    and case when t87.since is null then '0000-00-00' else t87.since_latest end <= case when t86.until is null then '9999-99-99' else
                    t86.until_earliest end union all select t89.id, case t78.field when 'since' then t89.since when 'until' then t89.until end from tag t88 join
                    tag t89 on t89.topic_id = t88.topic_id and t89.record_id = t88.record_id where t88.id = t78.record_id and t78.contested and case t78.field
                    when 'since' then t89.since when 'until' then t89.until end is not null and t89.rank <> 'deprecated' and case when t88.since is null then
                    '0000-00-00' else t88.since_latest end <= case when t89.until is null then '9999-99-99' else t89.until_earliest end and case when t89.since
                    is null then '0000-00-00' else t89.since_latest end <= case when t88.until is null then '9999-99-99' else t88.until_earliest end union all
                    select t91.id, case t78.field when 'since' then t91.since when 'until' then t91.until when 'mention' then t91.mention when 'stance' then
                    t91.stance end from target t90 join target t91 on t91.statement_id = t90.statement_id and t91.record_id = t90.record_id and t91.role =
                    t90.role where t90.id = t78.record_id and t78.contested and case t78.field when 'since' then t91.since when 'until' then t91.until when
                    'mention' then t91.mention when 'stance' then t91.stance end is not null and t91.rank <> 'deprecated' and case when t90.since is null then
                    '0000-00-00' else t90.since_latest end <= case when t91.until is null then '9999-99-99' else t91.until_earliest end and case when t91.since
                    is null then '0000-00-00' else t91.since_latest end <= case when t90.until is null then '9999-99-99' else t90.until_earliest end) t80
                left join citation t81 on t81.record_id = t80.record_id and coalesce(t81.field, t78.field) is not distinct from t78.field and t81.support_type
                    <> 'mentions' group by 1, 2, 3, 4) t92
              left join record t93 on t93.id = t92.record_id
              left join document t94 on t94.id = t92.document_id
              left join citation t95 on t95.id = t92.citation_id order by _n limit 20) t96)) as _told
        from (select t45.record_id, t45.field, t45.recorded as value, false as contested
          from (select t44.record_id, t44.field, t44.value, t44.support_type, coalesce(
              (select case t44.field when 'label' then t47.label when 'summary' then t47.summary when 'kind' then t47.kind when 'status' then t47.status when
                  'format' then t47.format when 'start' then t47.start when 'end' then t47."end" when 'place_id' then t47.place_id when 'part_of_id' then
                  t47.part_of_id when 'follows_id' then t47.follows_id end from meeting t47 where t47.id = t44.record_id),
              (select case t44.field when 'label' then t48.label when 'note' then t48.note when 'since' then t48.since when 'until' then t48.until when 'rank'
                  then t48.rank when 'confidence' then t48.confidence when 'record_id' then t48.record_id when 'scheme' then t48.scheme when 'value' then
                  t48.value end from identifier t48 where t48.id = t44.record_id),
              (select case t44.field when 'label' then t49.label when 'note' then t49.note when 'since' then t49.since when 'until' then t49.until when 'rank'
                  then t49.rank when 'confidence' then t49.confidence when 'record_id' then t49.record_id when 'text' then t49.text when 'kind' then t49.kind
                  when 'language' then t49.language when 'script' then t49.script end from name t49 where t49.id = t44.record_id),
              (select case t44.field when 'label' then t50.label when 'note' then t50.note when 'since' then t50.since when 'until' then t50.until when 'rank'
                  then t50.rank when 'confidence' then t50.confidence when 'meeting_id' then t50.meeting_id when 'actor_id' then t50.actor_id when 'role' then
                  t50.role when 'represents_id' then t50.represents_id when 'office_id' then t50.office_id when 'attendance' then t50.attendance end from
                  participation t50 where t50.id = t44.record_id),
              (select case t44.field when 'label' then t51.label when 'note' then t51.note when 'since' then t51.since when 'until' then t51.until when 'rank'
                  then t51.rank when 'confidence' then t51.confidence when 'topic_id' then t51.topic_id when 'record_id' then t51.record_id end from tag t51
                  where t51.id = t44.record_id),
              (select case t44.field when 'label' then t52.label when 'note' then t52.note when 'since' then t52.since when 'until' then t52.until when 'rank'
                  then t52.rank when 'confidence' then t52.confidence when 'statement_id' then t52.statement_id when 'record_id' then t52.record_id when 'role'
                  then t52.role when 'mention' then t52.mention when 'stance' then t52.stance end from target t52 where t52.id = t44.record_id), null) as
                  recorded
            from (select t42.id as id union all select t53.id from identifier t53 where t53.record_id = t42.id and t53.rank <> 'deprecated' union all select
                t54.id from name t54 where t54.record_id = t42.id and t54.rank <> 'deprecated' union all select t55.id from participation t55 where
                t55.meeting_id = t42.id and t55.rank <> 'deprecated' union all select t56.id from tag t56 where t56.record_id = t42.id and t56.rank <>
                'deprecated' union all select t57.id from target t57 where t57.record_id = t42.id and t57.rank <> 'deprecated') t43 join citation t44 on
                t44.record_id = t43.id where t44.support_type = 'contradicts' or (t44.value is not null and t44.support_type = 'supports' and exists
              (select 1 from citation t46 where t46.record_id = t44.record_id and t46.document_id <> t44.document_id and t46.support_type = 'supports' and
                  coalesce(t46.field, t44.field) = t44.field and (t46.field is null or t46.value is distinct from t44.value)))) t45 where t45.support_type =
                  'contradicts' or t45.value is distinct from t45.recorded union select min(t73.record_id), t73.field, null, true
          from (select t58.id as record_id, t59.id as rival_id, t60.name as field, 'identifier' || ' ' || coalesce(t58.record_id, '') || ' ' ||
              coalesce(t58.scheme, '') as contest from identifier t58 join identifier t59 on t59.record_id = t58.record_id and t59.scheme = t58.scheme cross
              join
            (select 'since' as name union all select 'until' as name union all select 'value' as name) t60 where t58.record_id = t42.id and t59.id > t58.id and
                t58.rank <> 'deprecated' and t59.rank <> 'deprecated' and case when t58.since is null then '0000-00-00' else t58.since_latest end <= case when
                t59.until is null then '9999-99-99' else t59.until_earliest end and case when t59.since is null then '0000-00-00' else t59.since_latest end <=
                case when t58.until is null then '9999-99-99' else t58.until_earliest end and case t60.name when 'since' then (t58.since_latest <
                t59.since_earliest or t59.since_latest < t58.since_earliest) when 'until' then (t58.until_latest < t59.until_earliest or t59.until_latest <
                t58.until_earliest) when 'value' then t58.value <> t59.value end union all select t61.id as record_id, t62.id as rival_id, t63.name as field,
                'name' || ' ' || coalesce(t61.record_id, '') || ' ' || coalesce(t61.kind, '') || ' ' || coalesce(t61.language, '') as contest from name t61 join
                name t62 on t62.record_id = t61.record_id and t62.kind = t61.kind and coalesce(t62.language, '') = coalesce(t61.language, '') cross join
            (select 'since' as name union all select 'until' as name union all select 'text' as name union all select 'script' as name) t63 where t61.record_id
                = t42.id and t62.id > t61.id and t61.rank <> 'deprecated' and t62.rank <> 'deprecated' and case when t61.since is null then '0000-00-00' else
                t61.since_latest end <= case when t62.until is null then '9999-99-99' else t62.until_earliest end and case when t62.since is null then
                '0000-00-00' else t62.since_latest end <= case when t61.until is null then '9999-99-99' else t61.until_earliest end and case t63.name when
                'since' then (t61.since_latest < t62.since_earliest or t62.since_latest < t61.since_earliest) when 'until' then (t61.until_latest <
                t62.until_earliest or t62.until_latest < t61.until_earliest) when 'text' then t61.text <> t62.text when 'script' then t61.script <> t62.script
                end union all select t64.id as record_id, t65.id as rival_id, t66.name as field, 'participation' || ' ' || coalesce(t64.meeting_id, '') || ' '
                || coalesce(t64.actor_id, '') as contest from participation t64 join participation t65 on t65.meeting_id = t64.meeting_id and t65.actor_id =
                t64.actor_id cross join
            (select 'since' as name union all select 'until' as name union all select 'role' as name union all select 'represents_id' as name union all select
                'office_id' as name union all select 'attendance' as name) t66 where t64.meeting_id = t42.id and t65.id > t64.id and t64.rank <> 'deprecated'
                and t65.rank <> 'deprecated' and case when t64.since is null then '0000-00-00' else t64.since_latest end <= case when t65.until is null then
                '9999-99-99' else t65.until_earliest end and case when t65.since is null then '0000-00-00' else t65.since_latest end <= case when t64.until is
                null then '9999-99-99' else t64.until_earliest end and case t66.name when 'since' then (t64.since_latest < t65.since_earliest or
                t65.since_latest < t64.since_earliest) when 'until' then (t64.until_latest < t65.until_earliest or t65.until_latest < t64.until_earliest) when
                'role' then t64.role <> t65.role when 'represents_id' then t64.represents_id <> t65.represents_id when 'office_id' then t64.office_id <>
                t65.office_id when 'attendance' then t64.attendance <> t65.attendance end union all select t67.id as record_id, t68.id as rival_id, t69.name as
                field, 'tag' || ' ' || coalesce(t67.topic_id, '') || ' ' || coalesce(t67.record_id, '') as contest from tag t67 join tag t68 on t68.topic_id =
                t67.topic_id and t68.record_id = t67.record_id cross join
            (select 'since' as name union all select 'until' as name) t69 where t67.record_id = t42.id and t68.id > t67.id and t67.rank <> 'deprecated' and
                t68.rank <> 'deprecated' and case when t67.since is null then '0000-00-00' else t67.since_latest end <= case when t68.until is null then
                '9999-99-99' else t68.until_earliest end and case when t68.since is null then '0000-00-00' else t68.since_latest end <= case when t67.until is
                null then '9999-99-99' else t67.until_earliest end and case t69.name when 'since' then (t67.since_latest < t68.since_earliest or
                t68.since_latest < t67.since_earliest) when 'until' then (t67.until_latest < t68.until_earliest or t68.until_latest < t67.until_earliest) end
                union all select t70.id as record_id, t71.id as rival_id, t72.name as field, 'target' || ' ' || coalesce(t70.statement_id, '') || ' ' ||
                coalesce(t70.record_id, '') || ' ' || coalesce(t70.role, '') as contest from target t70 join target t71 on t71.statement_id = t70.statement_id
                and t71.record_id = t70.record_id and t71.role = t70.role cross join
            (select 'since' as name union all select 'until' as name union all select 'mention' as name union all select 'stance' as name) t72 where
                t70.record_id = t42.id and t71.id > t70.id and t70.rank <> 'deprecated' and t71.rank <> 'deprecated' and case when t70.since is null then
                '0000-00-00' else t70.since_latest end <= case when t71.until is null then '9999-99-99' else t71.until_earliest end and case when t71.since is
                null then '0000-00-00' else t71.since_latest end <= case when t70.until is null then '9999-99-99' else t70.until_earliest end and case t72.name
                when 'since' then (t70.since_latest < t71.since_earliest or t71.since_latest < t70.since_earliest) when 'until' then (t70.until_latest <
                t71.until_earliest or t71.until_latest < t70.until_earliest) when 'mention' then t70.mention <> t71.mention when 'stance' then t70.stance <>
                t71.stance end) t73 where exists
          (select 1 from citation t74 where t74.record_id = t73.record_id and t74.support_type = 'supports' and not exists
            (select 1 from citation t75 where t75.record_id = t73.rival_id and t75.document_id = t74.document_id)) and exists
          (select 1 from citation t76 where t76.record_id = t73.rival_id and t76.support_type = 'supports' and not exists
            (select 1 from citation t77 where t77.record_id = t73.record_id and t77.document_id = t76.document_id)) group by t73.contest, t73.field) t78
        left join record t79 on t79.id = t78.record_id order by _n limit 50) t97)) from meeting t42) select printf(
            '{"data":{"meeting":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"id":"%s","label":%s,"accounts":%s,"disagreements":%s}', t1.id, json_quote(t1.label),
        (select x1.json from x1 where x1.id = t1.id),
        (select x2.json from x2 where x2.id = t1.id)) from meeting t1 where t1.id = 'meetings/peskov-briefing-2024-04-09'),
    (select ' null' from record t98 where t98.id = 'meetings/peskov-briefing-2024-04-09' and t98.retired is not null), 'null'),
  (select value from counter where name = 'revision'))

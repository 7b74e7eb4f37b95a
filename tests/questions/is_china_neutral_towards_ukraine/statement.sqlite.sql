with x1(id, json) as
(select t2.id, printf('[%s]',
    (select group_concat(t58._told, ',')
      from (select row_number() over (order by t38.record_id, t38.contested, coalesce(t38.field, '')) as _n, printf(
          '{"record":{"id":"%s","record_kind":%s,"label":%s},"field":%s,"value":%s,"contested":%s,"readings":[%s]}', t39.id, json_quote(t39.record_kind),
          json_quote(t39.label), json_quote(t38.field), json_quote(t38.value), case when t38.contested then 'true' else 'false' end,
          (select group_concat(t57._told, ',')
            from (select row_number() over (order by t53.record_id, coalesce(t53.value, ''), t53.document_id, t53.support_type, t53.citation_id) as _n, printf(
                '{"record":{"id":"%s","record_kind":%s,"label":%s},"value":%s,"since":%s,"until":%s,"as_printed":%s,"set_aside":%s,"support_type":"%s","document":{"id":"%s","label":%s,"title":%s,"url":%s,"published":%s},"citation":{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}}'
                , t54.id, json_quote(t54.record_kind), json_quote(t54.label), json_quote(t53.value), case when t53.since is null then 'null' else '{"text":"' ||
                t53.since || '","earliest":' || case t53.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t53.since_earliest || '"' end || ',"latest":' || case t53.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t53.since_latest || '"' end || '}' end, case when t53.until is null then 'null' else '{"text":"' || t53.until || '","earliest":' || case
                t53.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t53.until_earliest || '"' end || ',"latest":' || case
                t53.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t53.until_latest || '"' end || '}' end,
                json_quote(t53.as_printed), json_quote(t53.set_aside), t53.support_type, t55.id, json_quote(t55.label), json_quote(t55.title),
                json_quote(t55.url), case when t55.published is null then 'null' else '{"text":"' || t55.published || '","earliest":' || case
                t55.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t55.published_earliest || '"' end || ',"latest":'
                || case t55.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t55.published_latest || '"' end || '}' end,
                t56.id, json_quote(t56.start_offset), json_quote(t56.end_offset), json_quote(t56.page), json_quote(t56.phrase)) as _told
              from (select t40.record_id, case when t41.field is not null or t38.field is null then coalesce(t41.value, case when t41.support_type = 'supports'
                  then t40.value end) else coalesce(case t38.field when 'since' then t41.since when 'until' then t41.until end, case when t41.support_type =
                  'supports' then t40.value end) end as value, t41.since, t41.since_earliest, t41.since_latest, t41.until, t41.until_earliest, t41.until_latest,
                  t41.as_printed, t41.set_aside, t41.support_type, t41.document_id, min(t41.id) as citation_id
                from (select t38.record_id as record_id, t38.value as value where not t38.contested union all select t43.id, case t38.field when 'since' then
                    t43.since when 'until' then t43.until when 'subject_id' then t43.subject_id when 'kind' then t43.kind when 'object_id' then t43.object_id
                    end from relation t42 join relation t43 on (t43.id = t42.id or (t43.subject_id = t42.subject_id and t43.kind = t42.kind and t43.object_id =
                    t42.object_id and t42.likely_from < t43.likely_until and t43.likely_from < t42.likely_until and t42.rank <> 'deprecated' and t43.rank <>
                    'deprecated')) where t42.id = t38.record_id and t38.contested and case t38.field when 'since' then t43.since when 'until' then t43.until
                    when 'subject_id' then t43.subject_id when 'kind' then t43.kind when 'object_id' then t43.object_id end is not null union all select t45.id,
                    case t38.field when 'since' then t45.since when 'until' then t45.until when 'record_id' then t45.record_id when 'scheme' then t45.scheme
                    when 'value' then t45.value end from identifier t44 join identifier t45 on (t45.id = t44.id or (t45.record_id = t44.record_id and t45.scheme
                    = t44.scheme and case when t44.since is null then '0000-00-00' else t44.since_latest end < case when t45.until is null then '9999-99-99'
                    else t45.until_earliest end and case when t45.since is null then '0000-00-00' else t45.since_latest end < case when t44.until is null then
                    '9999-99-99' else t44.until_earliest end and t44.rank <> 'deprecated' and t45.rank <> 'deprecated')) where t44.id = t38.record_id and
                    t38.contested and case t38.field when 'since' then t45.since when 'until' then t45.until when 'record_id' then t45.record_id when 'scheme'
                    then t45.scheme when 'value' then t45.value end is not null union all select t47.id, case t38.field when 'since' then t47.since when 'until'
                    then t47.until when 'record_id' then t47.record_id when 'text' then t47.text when 'kind' then t47.kind when 'language' then t47.language
                    when 'script' then t47.script end from name t46 join name t47 on (t47.id = t46.id or (t47.record_id = t46.record_id and t47.kind = t46.kind
                    and coalesce(t47.language, '') = coalesce(t46.language, '') and (t47.text = t46.text or (t46.kind = 'official' and t46.since_earliest <=
                    t47.until_latest and t47.since_earliest <= t46.until_latest)) and case when t46.since is null then '0000-00-00' else t46.since_latest end <
                    case when t47.until is null then '9999-99-99' else t47.until_earliest end and case when t47.since is null then '0000-00-00' else
                    t47.since_latest end < case when t46.until is null then '9999-99-99' else t46.until_earliest end and t46.rank <> 'deprecated' and t47.rank
                    <> 'deprecated')) where t46.id = t38.record_id and t38.contested and case t38.field when 'since' then t47.since when 'until' then t47.until
                    when 'record_id' then t47.record_id when 'text' then t47.text when 'kind' then t47.kind when 'language' then t47.language when 'script' then
                    t47.script end is not null union all select t49.id, case t38.field when 'since' then t49.since when 'until' then t49.until when 'topic_id'
                    then t49.topic_id when 'record_id' then t49.record_id end from tag t48 join tag t49 on (t49.id = t48.id or (t49.record_id = t48.record_id
                    and t49.topic_id = t48.topic_id and case when t48.since is null then '0000-00-00' else t48.since_latest end < case when t49.until is null
                    then '9999-99-99' else t49.until_earliest end and case when t49.since is null then '0000-00-00' else t49.since_latest end < case when
                    t48.until is null then '9999-99-99' else t48.until_earliest end and t48.rank <> 'deprecated' and t49.rank <> 'deprecated')) where t48.id =
                    t38.record_id and t38.contested and case t38.field when 'since' then t49.since when 'until' then t49.until when 'topic_id' then t49.topic_id
                    when 'record_id' then t49.record_id end is not null union all select t51.id, case t38.field when 'since' then t51.since when 'until' then
                    t51.until when 'statement_id' then t51.statement_id when 'record_id' then t51.record_id when 'role' then t51.role when 'mention' then
                    t51.mention when 'stance' then t51.stance end from target t50 join target t51 on (t51.id = t50.id or (t51.statement_id = t50.statement_id
                    and t51.record_id = t50.record_id and t51.role = t50.role and case when t50.since is null then '0000-00-00' else t50.since_latest end < case
                    when t51.until is null then '9999-99-99' else t51.until_earliest end and case when t51.since is null then '0000-00-00' else t51.since_latest
                    end < case when t50.until is null then '9999-99-99' else t50.until_earliest end and t50.rank <> 'deprecated' and t51.rank <> 'deprecated'))
                    where t50.id = t38.record_id and t38.contested and case t38.field when 'since' then t51.since when 'until' then t51.until when
                    'statement_id' then t51.statement_id when 'record_id' then t51.record_id when 'role' then t51.role when 'mention' then t51.mention when
                    'stance' then t51.stance end is not null) t40 join citation t41 on t41.record_id = t40.record_id and t41.support_type <> 'mentions' and
                    (t41.field is not distinct from t38.field or (t41.field is null and case t38.field when 'since' then t41.since is not null when 'until' then
                    t41.until is not null else t38.field not in ('date', 'dissolved', 'end', 'ended', 'formed', 'founded', 'published', 'retrieved', 'since',
                    'start', 'until') and t41.support_type = 'supports' and not exists
                    (select 1 from citation t52 where t52.record_id = t41.record_id and t52.document_id = t41.document_id and t52.support_type = 'supports' and
                        t52.field = t38.field) end)) group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12) t53
              left join record t54 on t54.id = t53.record_id
              left join document t55 on t55.id = t53.document_id
              left join citation t56 on t56.id = t53.citation_id order by _n limit 20) t57)) as _told
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
                from (select t2.id as id union all select t14.id from identifier t14 where t14.record_id = t2.id and t14.rank <> 'deprecated' union all select
                    t15.id from name t15 where t15.record_id = t2.id and t15.rank <> 'deprecated' union all select t16.id from tag t16 where t16.record_id =
                    t2.id and t16.rank <> 'deprecated' union all select t17.id from target t17 where t17.record_id = t2.id and t17.rank <> 'deprecated') t11
                    join citation t12 on t12.record_id = t11.id cross join
                (select 'since' as name union all select 'until' union all select null) t13 where t12.support_type <> 'mentions' and t12.set_aside is null and
                    case t13.name when 'since' then t12.since is not null when 'until' then t12.until is not null else t12.field is not null or (t12.since is
                    null and t12.until is null) end) t10 group by t10.record_id, t10.field) t3) t4 where t4.contradicted = 1 or t4.greatest_earliest >
                    t4.least_latest or (t4.first_value is not null and (t4.first_value is distinct from t4.value or t4.last_value is distinct from t4.value))
                    union select t33.record_id, t33.field, null, true
          from (select t18.id as record_id, t19.id as rival_id, t20.name as field from relation t18 join relation t19 on t19.subject_id = t18.subject_id and
              t19.kind = t18.kind and t19.object_id = t18.object_id cross join
            (select 'since' as name union all select 'until' as name) t20 where t18.id = t2.id and (t19.id > t18.id or (t19.id < t18.id and not t19.id = t2.id))
                and t18.likely_from < t19.likely_until and t19.likely_from < t18.likely_until and t18.rank <> 'deprecated' and t19.rank <> 'deprecated' and case
                t20.name when 'since' then (t18.since_latest < t19.since_earliest or t19.since_latest < t18.since_earliest) when 'until' then (t18.until_latest
                < t19.until_earliest or t19.until_latest < t18.until_earliest) end union all select t21.id as record_id, t22.id as rival_id, t23.name as field
                from identifier t21 join identifier t22 on t22.record_id = t21.record_id and t22.scheme = t21.scheme cross join
            (select 'value' as name union all select 'since' as name union all select 'until' as name) t23 where t21.record_id = t2.id and (t22.id > t21.id or
                (t22.id < t21.id and not t22.record_id = t2.id)) and case when t21.since is null then '0000-00-00' else t21.since_latest end < case when
                t22.until is null then '9999-99-99' else t22.until_earliest end and case when t22.since is null then '0000-00-00' else t22.since_latest end <
                case when t21.until is null then '9999-99-99' else t21.until_earliest end and t21.rank <> 'deprecated' and t22.rank <> 'deprecated' and case
                t23.name when 'value' then t21.value <> t22.value when 'since' then t21.value = t22.value and (t21.since_latest < t22.since_earliest or
                t22.since_latest < t21.since_earliest) when 'until' then t21.value = t22.value and (t21.until_latest < t22.until_earliest or t22.until_latest <
                t21.until_earliest) end union all select t24.id as record_id, t25.id as rival_id, t26.name as field from name t24 join name t25 on t25.record_id
                = t24.record_id and t25.kind = t24.kind and coalesce(t25.language, '') = coalesce(t24.language, '') and (t25.text = t24.text or (t24.kind =
                'official' and t24.since_earliest <= t25.until_latest and t25.since_earliest <= t24.until_latest)) cross join
            (select 'text' as name union all select 'since' as name union all select 'until' as name union all select 'script' as name) t26 where t24.record_id
                = t2.id and (t25.id > t24.id or (t25.id < t24.id and not t25.record_id = t2.id)) and case when t24.since is null then '0000-00-00' else
                t24.since_latest end < case when t25.until is null then '9999-99-99' else t25.until_earliest end and case when t25.since is null then
                '0000-00-00' else t25.since_latest end < case when t24.until is null then '9999-99-99' else t24.until_earliest end and t24.rank <> 'deprecated'
                and t25.rank <> 'deprecated' and case t26.name when 'text' then t24.text <> t25.text when 'since' then t24.text = t25.text and (t24.since_latest
                < t25.since_earliest or t25.since_latest < t24.since_earliest) when 'until' then t24.text = t25.text and (t24.until_latest < t25.until_earliest
                or t25.until_latest < t24.until_earliest) when 'script' then t24.text = t25.text and t24.script <> t25.script end union all select t27.id as
                record_id, t28.id as rival_id, t29.name as field from tag t27 join tag t28 on t28.record_id = t27.record_id and t28.topic_id = t27.topic_id
                cross join
            (select 'since' as name union all select 'until' as name) t29 where t27.record_id = t2.id and (t28.id > t27.id or (t28.id < t27.id and not
                t28.record_id = t2.id)) and case when t27.since is null then '0000-00-00' else t27.since_latest end < case when t28.until is null then
                '9999-99-99' else t28.until_earliest end and case when t28.since is null then '0000-00-00' else t28.since_latest end < case when t27.until is
                null then '9999-99-99' else t27.until_earliest end and t27.rank <> 'deprecated' and t28.rank <> 'deprecated' and case t29.name when 'since' then
                (t27.since_latest < t28.since_earliest or t28.since_latest < t27.since_earliest) when 'until' then (t27.until_latest < t28.until_earliest or
                t28.until_latest < t27.until_earliest) end union all select t30.id as record_id, t31.id as rival_id, t32.name as field from target t30 join
                target t31 on t31.statement_id = t30.statement_id and t31.record_id = t30.record_id and t31.role = t30.role cross join
            (select 'since' as name union all select 'until' as name union all select 'mention' as name union all select 'stance' as name) t32 where
                t30.record_id = t2.id and (t31.id > t30.id or (t31.id < t30.id and not t31.record_id = t2.id)) and case when t30.since is null then '0000-00-00'
                else t30.since_latest end < case when t31.until is null then '9999-99-99' else t31.until_earliest end and case when t31.since is null then
                '0000-00-00' else t31.since_latest end < case when t30.until is null then '9999-99-99' else t30.until_earliest end and t30.rank <> 'deprecated'
                and t31.rank <> 'deprecated' and case t32.name when 'since' then (t30.since_latest < t31.since_earliest or t31.since_latest <
                t30.since_earliest) when 'until' then (t30.until_latest < t31.until_earliest or t31.until_latest < t30.until_earliest) when 'mention' then
                t30.mention <> t31.mention when 'stance' then t30.stance <> t31.stance end) t33 where exists
          (select 1 from citation t34 where t34.record_id = t33.record_id and t34.support_type = 'supports' and t34.set_aside is null and not exists
            (select 1 from citation t35 where t35.record_id = t33.rival_id and t35.document_id = t34.document_id)) and exists
          (select 1 from citation t36 where t36.record_id = t33.rival_id and t36.support_type = 'supports' and t36.set_aside is null and not exists
            (select 1 from citation t37 where t37.record_id = t33.record_id and t37.document_id = t36.document_id))) t38
        left join record t39 on t39.id = t38.record_id order by _n limit 50) t58)) from relation t2) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"id":"%s","label":%s,"disagreements":%s}', t1.id, json_quote(t1.label),
        (select x1.json from x1 where x1.id = t1.id)) from relation t1 where t1.id = 'relations/china--ukraine--1'),
    (select ' null' from record t59 where t59.id = 'relations/china--ukraine--1' and t59.retired is not null), 'null'),
  (select value from counter where name = 'revision'))

with x1(id, json) as
(select t2.id, printf('[%s]',
    (select group_concat(t58._told, ',')
      from (select row_number() over (order by t38.record_id, t38.contested, coalesce(t38.field, '')) as _n, printf(
          '{"record":{"id":"%s","recordKind":%s,"label":%s},"field":%s,"value":%s,"contested":%s,"readings":[%s]}', t39.id, json_quote(upper(t39.record_kind)),
          json_quote(t39.label), json_quote(t38.field), json_quote(t38.value), case when t38.contested then 'true' else 'false' end,
          (select group_concat(t57._told, ',')
            from (select row_number() over (order by t53.record_id, coalesce(t53.value, ''), t53.document_id, t53.support_type, t53.citation_id) as _n, printf(
                '{"record":{"id":"%s","recordKind":%s,"label":%s},"value":%s,"since":%s,"until":%s,"asPrinted":%s,"setAside":%s,"supportType":"%s","document":{"id":"%s","label":%s,"title":%s,"url":%s,"published":%s},"citation":{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}}'
                , t54.id, json_quote(upper(t54.record_kind)), json_quote(t54.label), json_quote(t53.value), case when t53.since is null then 'null' else
                '{"text":"' || t53.since || '","earliest":' || case t53.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t53.since_earliest || '"' end || ',"latest":' || case t53.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t53.since_latest || '"' end || '}' end, case when t53.until is null then 'null' else '{"text":"' || t53.until || '","earliest":' || case
                t53.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t53.until_earliest || '"' end || ',"latest":' || case
                t53.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t53.until_latest || '"' end || '}' end,
                json_quote(t53.as_printed), json_quote(t53.set_aside), upper(t53.support_type), t55.id, json_quote(t55.label), json_quote(t55.title),
                json_quote(t55.url), case when t55.published is null then 'null' else '{"text":"' || t55.published || '","earliest":' || case
                t55.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t55.published_earliest || '"' end || ',"latest":'
                || case t55.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t55.published_latest || '"' end || '}' end,
                t56.id, json_quote(t56.start_offset), json_quote(t56.end_offset), json_quote(t56.page), json_quote(t56.phrase)) as _told
              from (select t40.record_id, case when t41.field is not null or t38.field is null then coalesce(t41.value, case when t41.support_type = 'supports'
                  then t40.value end) else coalesce(case t38.field when 'since' then t41.since when 'until' then t41.until end, case when t41.support_type =
                  'supports' then t40.value end) end as value, t41.since, t41.since_earliest, t41.since_latest, t41.until, t41.until_earliest, t41.until_latest,
                  t41.as_printed, t41.set_aside, t41.support_type, t41.document_id, min(t41.id) as citation_id
                from (select t38.record_id as record_id, t38.value as value where not t38.contested union all select t43.id, case t38.field when 'since' then
                    t43.since when 'until' then t43.until when 'subject_id' then t43.subject_id when 'kind' then t43.kind when 'object_id' then t43.object_id
                    end from relation t42 join relation t43 on (t43.id = t42.id or (t43.subject_id = t42.subject_id and t43.kind = t42.kind and t43.object_id =
                    t42.object_id and t42.likely_from < t43.likely_until and t43.likely_from < t42.likely_until and t42.rank <> 'deprecated' and t43.rank <>
                    'deprecated')) where t42.id = t38.record_id and t38.contested and case t38.field when 'since' then t43.since when 'until' then t43.until
                    when 'subject_id' then t43.subject_id when 'kind' then t43.kind when 'object_id' then t43.object_id end is not null union all select t45.id,
                    case t38.field when 'since' then t45.since when 'until' then t45.until when 'record_id' then t45.record_id when 'scheme' then t45.scheme
                    when 'value' then t45.value end from identifier t44 join identifier t45 on (t45.id = t44.id or (t45.record_id = t44.record_id and t45.scheme
                    = t44.scheme and case when t44.since is null then '0000-00-00' else t44.since_latest end < case when t45.until is null then '9999-99-99'
                    else t45.until_earliest end and case when t45.since is null then '0000-00-00' else t45.since_latest end < case when t44.until is null then
                    '9999-99-99' else t44.until_earliest end and t44.rank <> 'deprecated' and t45.rank <> 'deprecated')) where t44.id = t38.record_id and
                    t38.contested and case t38.field when 'since' then t45.since when 'until' then t45.until when 'record_id' then t45.record_id when 'scheme'
                    then t45.scheme when 'value' then t45.value end is not null union all select t47.id, case t38.field when 'since' then t47.since when 'until'
                    then t47.until when 'record_id' then t47.record_id when 'text' then t47.text when 'kind' then t47.kind when 'language' then t47.language
                    when 'script' then t47.script end from name t46 join name t47 on (t47.id = t46.id or (t47.record_id = t46.record_id and t47.kind = t46.kind
                    and coalesce(t47.language, '') = coalesce(t46.language, '') and (t47.text = t46.text or (t46.kind = 'official' and t46.since_earliest <=
                    t47.until_latest and t47.since_earliest <= t46.until_latest)) and case when t46.since is null then '0000-00-00' else t46.since_latest end <
                    case when t47.until is null then '9999-99-99' else t47.until_earliest end and case when t47.since is null then '0000-00-00' else
                    t47.since_latest end < case when t46.until is null then '9999-99-99' else t46.until_earliest end and t46.rank <> 'deprecated' and t47.rank
                    <> 'deprecated')) where t46.id = t38.record_id and t38.contested and case t38.field when 'since' then t47.since when 'until' then t47.until
                    when 'record_id' then t47.record_id when 'text' then t47.text when 'kind' then t47.kind when 'language' then t47.language when 'script' then
                    t47.script end is not null union all select t49.id, case t38.field when 'since' then t49.since when 'until' then t49.until when 'topic_id'
                    then t49.topic_id when 'record_id' then t49.record_id end from tag t48 join tag t49 on (t49.id = t48.id or (t49.record_id = t48.record_id
                    and t49.topic_id = t48.topic_id and case when t48.since is null then '0000-00-00' else t48.since_latest end < case when t49.until is null
                    then '9999-99-99' else t49.until_earliest end and case when t49.since is null then '0000-00-00' else t49.since_latest end < case when
                    t48.until is null then '9999-99-99' else t48.until_earliest end and t48.rank <> 'deprecated' and t49.rank <> 'deprecated')) where t48.id =
                    t38.record_id and t38.contested and case t38.field when 'since' then t49.since when 'until' then t49.until when 'topic_id' then t49.topic_id
                    when 'record_id' then t49.record_id end is not null union all select t51.id, case t38.field when 'since' then t51.since when 'until' then
                    t51.until when 'statement_id' then t51.statement_id when 'record_id' then t51.record_id when 'role' then t51.role when 'mention' then
                    t51.mention when 'stance' then t51.stance end from target t50 join target t51 on (t51.id = t50.id or (t51.statement_id = t50.statement_id
                    and t51.record_id = t50.record_id and t51.role = t50.role and case when t50.since is null then '0000-00-00' else t50.since_latest end < case
                    when t51.until is null then '9999-99-99' else t51.until_earliest end and case when t51.since is null then '0000-00-00' else t51.since_latest
                    end < case when t50.until is null then '9999-99-99' else t50.until_earliest end and t50.rank <> 'deprecated' and t51.rank <> 'deprecated'))
                    where t50.id = t38.record_id and t38.contested and case t38.field when 'since' then t51.since when 'until' then t51.until when
                    'statement_id' then t51.statement_id when 'record_id' then t51.record_id when 'role' then t51.role when 'mention' then t51.mention when
                    'stance' then t51.stance end is not null) t40 join citation t41 on t41.record_id = t40.record_id and t41.support_type <> 'mentions' and
                    (t41.field is not distinct from t38.field or (t41.field is null and case t38.field when 'since' then t41.since is not null when 'until' then
                    t41.until is not null else t38.field not in ('date', 'dissolved', 'end', 'ended', 'formed', 'founded', 'published', 'retrieved', 'since',
                    'start', 'until') and t41.support_type = 'supports' and not exists
                    (select 1 from citation t52 where t52.record_id = t41.record_id and t52.document_id = t41.document_id and t52.support_type = 'supports' and
                        t52.field = t38.field) end)) group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12) t53
              left join record t54 on t54.id = t53.record_id
              left join document t55 on t55.id = t53.document_id
              left join citation t56 on t56.id = t53.citation_id order by _n limit 20) t57)) as _told
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
                from (select t2.id as id union all select t14.id from identifier t14 where t14.record_id = t2.id and t14.rank <> 'deprecated' union all select
                    t15.id from name t15 where t15.record_id = t2.id and t15.rank <> 'deprecated' union all select t16.id from tag t16 where t16.record_id =
                    t2.id and t16.rank <> 'deprecated' union all select t17.id from target t17 where t17.record_id = t2.id and t17.rank <> 'deprecated') t11
                    join citation t12 on t12.record_id = t11.id cross join
                (select 'since' as name union all select 'until' union all select null) t13 where t12.support_type <> 'mentions' and t12.set_aside is null and
                    case t13.name when 'since' then t12.since is not null when 'until' then t12.until is not null else t12.field is not null or (t12.since is
                    null and t12.until is null) end) t10 group by t10.record_id, t10.field) t3) t4 where t4.contradicted = 1 or t4.greatest_earliest >
                    t4.least_latest or (t4.first_value is not null and (t4.first_value is distinct from t4.value or t4.last_value is distinct from t4.value))
                    union select t33.record_id, t33.field, null, true
          from (select t18.id as record_id, t19.id as rival_id, t20.name as field from relation t18 join relation t19 on t19.subject_id = t18.subject_id and
              t19.kind = t18.kind and t19.object_id = t18.object_id cross join
            (select 'since' as name union all select 'until' as name) t20 where t18.id = t2.id and (t19.id > t18.id or (t19.id < t18.id and not t19.id = t2.id))
                and t18.likely_from < t19.likely_until and t19.likely_from < t18.likely_until and t18.rank <> 'deprecated' and t19.rank <> 'deprecated' and case
                t20.name when 'since' then (t18.since_latest < t19.since_earliest or t19.since_latest < t18.since_earliest) when 'until' then (t18.until_latest
                < t19.until_earliest or t19.until_latest < t18.until_earliest) end union all select t21.id as record_id, t22.id as rival_id, t23.name as field
                from identifier t21 join identifier t22 on t22.record_id = t21.record_id and t22.scheme = t21.scheme cross join
            (select 'value' as name union all select 'since' as name union all select 'until' as name) t23 where t21.record_id = t2.id and (t22.id > t21.id or
                (t22.id < t21.id and not t22.record_id = t2.id)) and case when t21.since is null then '0000-00-00' else t21.since_latest end < case when
                t22.until is null then '9999-99-99' else t22.until_earliest end and case when t22.since is null then '0000-00-00' else t22.since_latest end <
                case when t21.until is null then '9999-99-99' else t21.until_earliest end and t21.rank <> 'deprecated' and t22.rank <> 'deprecated' and case
                t23.name when 'value' then t21.value <> t22.value when 'since' then t21.value = t22.value and (t21.since_latest < t22.since_earliest or
                t22.since_latest < t21.since_earliest) when 'until' then t21.value = t22.value and (t21.until_latest < t22.until_earliest or t22.until_latest <
                t21.until_earliest) end union all select t24.id as record_id, t25.id as rival_id, t26.name as field from name t24 join name t25 on t25.record_id
                = t24.record_id and t25.kind = t24.kind and coalesce(t25.language, '') = coalesce(t24.language, '') and (t25.text = t24.text or (t24.kind =
                'official' and t24.since_earliest <= t25.until_latest and t25.since_earliest <= t24.until_latest)) cross join
            (select 'text' as name union all select 'since' as name union all select 'until' as name union all select 'script' as name) t26 where t24.record_id
                = t2.id and (t25.id > t24.id or (t25.id < t24.id and not t25.record_id = t2.id)) and case when t24.since is null then '0000-00-00' else
                t24.since_latest end < case when t25.until is null then '9999-99-99' else t25.until_earliest end and case when t25.since is null then
                '0000-00-00' else t25.since_latest end < case when t24.until is null then '9999-99-99' else t24.until_earliest end and t24.rank <> 'deprecated'
                and t25.rank <> 'deprecated' and case t26.name when 'text' then t24.text <> t25.text when 'since' then t24.text = t25.text and (t24.since_latest
                < t25.since_earliest or t25.since_latest < t24.since_earliest) when 'until' then t24.text = t25.text and (t24.until_latest < t25.until_earliest
                or t25.until_latest < t24.until_earliest) when 'script' then t24.text = t25.text and t24.script <> t25.script end union all select t27.id as
                record_id, t28.id as rival_id, t29.name as field from tag t27 join tag t28 on t28.record_id = t27.record_id and t28.topic_id = t27.topic_id
                cross join
            (select 'since' as name union all select 'until' as name) t29 where t27.record_id = t2.id and (t28.id > t27.id or (t28.id < t27.id and not
                t28.record_id = t2.id)) and case when t27.since is null then '0000-00-00' else t27.since_latest end < case when t28.until is null then
                '9999-99-99' else t28.until_earliest end and case when t28.since is null then '0000-00-00' else t28.since_latest end < case when t27.until is
                null then '9999-99-99' else t27.until_earliest end and t27.rank <> 'deprecated' and t28.rank <> 'deprecated' and case t29.name when 'since' then
                (t27.since_latest < t28.since_earliest or t28.since_latest < t27.since_earliest) when 'until' then (t27.until_latest < t28.until_earliest or
                t28.until_latest < t27.until_earliest) end union all select t30.id as record_id, t31.id as rival_id, t32.name as field from target t30 join
                target t31 on t31.statement_id = t30.statement_id and t31.record_id = t30.record_id and t31.role = t30.role cross join
            (select 'since' as name union all select 'until' as name union all select 'mention' as name union all select 'stance' as name) t32 where
                t30.record_id = t2.id and (t31.id > t30.id or (t31.id < t30.id and not t31.record_id = t2.id)) and case when t30.since is null then '0000-00-00'
                else t30.since_latest end < case when t31.until is null then '9999-99-99' else t31.until_earliest end and case when t31.since is null then
                '0000-00-00' else t31.since_latest end < case when t30.until is null then '9999-99-99' else t30.until_earliest end and t30.rank <> 'deprecated'
                and t31.rank <> 'deprecated' and case t32.name when 'since' then (t30.since_latest < t31.since_earliest or t31.since_latest <
                t30.since_earliest) when 'until' then (t30.until_latest < t31.until_earliest or t31.until_latest < t30.until_earliest) when 'mention' then
                t30.mention <> t31.mention when 'stance' then t30.stance <> t31.stance end) t33 where exists
          (select 1 from citation t34 where t34.record_id = t33.record_id and t34.support_type = 'supports' and t34.set_aside is null and not exists
            (select 1 from citation t35 where t35.record_id = t33.rival_id and t35.document_id = t34.document_id)) and exists
          (select 1 from citation t36 where t36.record_id = t33.rival_id and t36.support_type = 'supports' and t36.set_aside is null and not exists
            (select 1 from citation t37 where t37.record_id = t33.record_id and t37.document_id = t36.document_id))) t38
        left join record t39 on t39.id = t38.record_id order by _n limit 50) t58)) from relation t2) select printf(
            '{"data":{"relation":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"id":"%s","label":%s,"disagreements":%s}', t1.id, json_quote(t1.label),
        (select x1.json from x1 where x1.id = t1.id)) from relation t1 where t1.id = 'relations/china--ukraine--1'),
    (select ' null' from record t59 where t59.id = 'relations/china--ukraine--1' and t59.retired is not null), 'null'),
  (select value from counter where name = 'revision'))

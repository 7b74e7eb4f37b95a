with x1(id, json) as
(select t2.id, printf('[%s]',
    (select group_concat(t50._told, ',')
      from (select row_number() over (order by t33.record_id, t33.contested, coalesce(t33.field, '')) as _n, printf(
          '{"record":{"id":"%s","record_kind":%s,"label":%s},"field":%s,"value":%s,"contested":%s,"readings":[%s]}', t34.id, json_quote(t34.record_kind),
          json_quote(t34.label), json_quote(t33.field), json_quote(t33.value), case when t33.contested then 'true' else 'false' end,
          (select group_concat(t49._told, ',')
            from (select row_number() over (order by t45.record_id, coalesce(t45.value, ''), coalesce(t45.document_id, ''), coalesce(t45.support_type, '')) as
                _n, printf('{"record":{"id":"%s","record_kind":%s,"label":%s},"value":%s,"support_type":%s,"document":%s,"citation":%s}', t46.id,
                json_quote(t46.record_kind), json_quote(t46.label), json_quote(t45.value), case when t45.support_type is null then 'null' else '"' ||
                t45.support_type || '"' end, case when t47.id is null then 'null' else printf('{"id":"%s","label":%s,"title":%s,"url":%s,"published":%s}',
                t47.id, json_quote(t47.label), json_quote(t47.title), json_quote(t47.url), case when t47.published is null then 'null' else '{"text":"' ||
                t47.published || '","earliest":' || case t47.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t47.published_earliest || '"' end || ',"latest":' || case t47.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else
                '"' || t47.published_latest || '"' end || '}' end) end, case when t48.id is null then 'null' else printf(
                '{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t48.id, json_quote(t48.start_offset), json_quote(t48.end_offset),
                json_quote(t48.page), json_quote(t48.phrase)) end) as _told
              from (select t35.record_id, case when t36.support_type = 'contradicts' then case when t36.field is not distinct from t33.field then t36.value end
                  else coalesce(case when t36.field is not distinct from t33.field then t36.value end, t35.value) end as value, t36.support_type,
                  t36.document_id, min(t36.id) as citation_id
                from (select t33.record_id as record_id, t33.value as value where not t33.contested union all select t38.id, case t33.field when 'since' then
                    t38.since when 'until' then t38.until when 'value' then t38.value end from identifier t37 join identifier t38 on t38.record_id =
                    t37.record_id and t38.scheme = t37.scheme where t37.id = t33.record_id and t33.contested and case t33.field when 'since' then t38.since when
                    'until' then t38.until when 'value' then t38.value end is not null and t38.rank <> 'deprecated' and case when t37.since is null then
                    '0000-00-00' else t37.since_latest end <= case when t38.until is null then '9999-99-99' else t38.until_earliest end and case when t38.since
                    is null then '0000-00-00' else t38.since_latest end <= case when t37.until is null then '9999-99-99' else t37.until_earliest end union all
                    select t40.id, case t33.field when 'since' then t40.since when 'until' then t40.until when 'text' then t40.text when 'script' then
                    t40.script end from name t39 join name t40 on t40.record_id = t39.record_id and t40.kind = t39.kind and coalesce(t40.language, '') =
                    coalesce(t39.language, '') where t39.id = t33.record_id and t33.contested and case t33.field when 'since' then t40.since when 'until' then
                    t40.until when 'text' then t40.text when 'script' then t40.script end is not null and t40.rank <> 'deprecated' and case when t39.since is
                    null then '0000-00-00' else t39.since_latest end <= case when t40.until is null then '9999-99-99' else t40.until_earliest end and case when
                    t40.since is null then '0000-00-00' else t40.since_latest end <= case when t39.until is null then '9999-99-99' else t39.until_earliest end
                    union all select t42.id, case t33.field when 'since' then t42.since when 'until' then t42.until end from tag t41 join tag t42 on
                    t42.topic_id = t41.topic_id and t42.record_id = t41.record_id where t41.id = t33.record_id and t33.contested and case t33.field when 'since'
                    then t42.since when 'until' then t42.until end is not null and t42.rank <> 'deprecated' and case when t41.since is null then '0000-00-00'
                    else t41.since_latest end <= case when t42.until is null then '9999-99-99' else t42.until_earliest end and case when t42.since is null then
                    '0000-00-00' else t42.since_latest end <= case when t41.until is null then '9999-99-99' else t41.until_earliest end union all select t44.id,
                    case t33.field when 'since' then t44.since when 'until' then t44.until when 'mention' then t44.mention when 'stance' then t44.stance end
                    from target t43 join target t44 on t44.statement_id = t43.statement_id and t44.record_id = t43.record_id and t44.role = t43.role where
                    t43.id = t33.record_id and t33.contested and case t33.field when 'since' then t44.since when 'until' then t44.until when 'mention' then
                    t44.mention when 'stance' then t44.stance end is not null and t44.rank <> 'deprecated' and case when t43.since is null then '0000-00-00'
                    else t43.since_latest end <= case when t44.until is null then '9999-99-99' else t44.until_earliest end and case when t44.since is null then
                    '0000-00-00' else t44.since_latest end <= case when t43.until is null then '9999-99-99' else t43.until_earliest end) t35
                left join citation t36 on t36.record_id = t35.record_id and coalesce(t36.field, t33.field) is not distinct from t33.field and t36.support_type
                    <> 'mentions' group by 1, 2, 3, 4) t45
              left join record t46 on t46.id = t45.record_id
              left join document t47 on t47.id = t45.document_id
              left join citation t48 on t48.id = t45.citation_id order by _n limit 20) t49)) as _told
        from (select t5.record_id, t5.field, t5.recorded as value, false as contested
          from (select t4.record_id, t4.field, t4.value, t4.support_type, coalesce(
              (select case t4.field when 'label' then t7.label when 'note' then t7.note when 'since' then t7.since when 'until' then t7.until when 'rank' then
                  t7.rank when 'confidence' then t7.confidence when 'subject_id' then t7.subject_id when 'kind' then t7.kind when 'object_id' then t7.object_id
                  end from relation t7 where t7.id = t4.record_id),
              (select case t4.field when 'label' then t8.label when 'note' then t8.note when 'since' then t8.since when 'until' then t8.until when 'rank' then
                  t8.rank when 'confidence' then t8.confidence when 'record_id' then t8.record_id when 'scheme' then t8.scheme when 'value' then t8.value end
                  from identifier t8 where t8.id = t4.record_id),
              (select case t4.field when 'label' then t9.label when 'note' then t9.note when 'since' then t9.since when 'until' then t9.until when 'rank' then
                  t9.rank when 'confidence' then t9.confidence when 'record_id' then t9.record_id when 'text' then t9.text when 'kind' then t9.kind when
                  'language' then t9.language when 'script' then t9.script end from name t9 where t9.id = t4.record_id),
              (select case t4.field when 'label' then t10.label when 'note' then t10.note when 'since' then t10.since when 'until' then t10.until when 'rank'
                  then t10.rank when 'confidence' then t10.confidence when 'topic_id' then t10.topic_id when 'record_id' then t10.record_id end from tag t10
                  where t10.id = t4.record_id),
              (select case t4.field when 'label' then t11.label when 'note' then t11.note when 'since' then t11.since when 'until' then t11.until when 'rank'
                  then t11.rank when 'confidence' then t11.confidence when 'statement_id' then t11.statement_id when 'record_id' then t11.record_id when 'role'
                  then t11.role when 'mention' then t11.mention when 'stance' then t11.stance end from target t11 where t11.id = t4.record_id), null) as
                  recorded
            from (select t2.id as id union all select t12.id from identifier t12 where t12.record_id = t2.id and t12.rank <> 'deprecated' union all select
                t13.id from name t13 where t13.record_id = t2.id and t13.rank <> 'deprecated' union all select t14.id from tag t14 where t14.record_id = t2.id
                and t14.rank <> 'deprecated' union all select t15.id from target t15 where t15.record_id = t2.id and t15.rank <> 'deprecated') t3 join citation
                t4 on t4.record_id = t3.id where t4.support_type = 'contradicts' or (t4.value is not null and t4.support_type = 'supports' and exists
              (select 1 from citation t6 where t6.record_id = t4.record_id and t6.document_id <> t4.document_id and t6.support_type = 'supports' and
                  coalesce(t6.field, t4.field) = t4.field and (t6.field is null or t6.value is distinct from t4.value)))) t5 where t5.support_type =
                  'contradicts' or t5.value is distinct from t5.recorded union select min(t28.record_id), t28.field, null, true
          from (select t16.id as record_id, t17.id as rival_id, t18.name as field, 'identifier' || ' ' || coalesce(t16.record_id, '') || ' ' ||
              coalesce(t16.scheme, '') as contest from identifier t16 join identifier t17 on t17.record_id = t16.record_id and t17.scheme = t16.scheme cross
              join
            (select 'since' as name union all select 'until' as name union all select 'value' as name) t18 where t16.record_id = t2.id and t17.id > t16.id and
                t16.rank <> 'deprecated' and t17.rank <> 'deprecated' and case when t16.since is null then '0000-00-00' else t16.since_latest end <= case when
                t17.until is null then '9999-99-99' else t17.until_earliest end and case when t17.since is null then '0000-00-00' else t17.since_latest end <=
                case when t16.until is null then '9999-99-99' else t16.until_earliest end and case t18.name when 'since' then (t16.since_latest <
                t17.since_earliest or t17.since_latest < t16.since_earliest) when 'until' then (t16.until_latest < t17.until_earliest or t17.until_latest <
                t16.until_earliest) when 'value' then t16.value <> t17.value end union all select t19.id as record_id, t20.id as rival_id, t21.name as field,
                'name' || ' ' || coalesce(t19.record_id, '') || ' ' || coalesce(t19.kind, '') || ' ' || coalesce(t19.language, '') as contest from name t19 join
                name t20 on t20.record_id = t19.record_id and t20.kind = t19.kind and coalesce(t20.language, '') = coalesce(t19.language, '') cross join
            (select 'since' as name union all select 'until' as name union all select 'text' as name union all select 'script' as name) t21 where t19.record_id
                = t2.id and t20.id > t19.id and t19.rank <> 'deprecated' and t20.rank <> 'deprecated' and case when t19.since is null then '0000-00-00' else
                t19.since_latest end <= case when t20.until is null then '9999-99-99' else t20.until_earliest end and case when t20.since is null then
                '0000-00-00' else t20.since_latest end <= case when t19.until is null then '9999-99-99' else t19.until_earliest end and case t21.name when
                'since' then (t19.since_latest < t20.since_earliest or t20.since_latest < t19.since_earliest) when 'until' then (t19.until_latest <
                t20.until_earliest or t20.until_latest < t19.until_earliest) when 'text' then t19.text <> t20.text when 'script' then t19.script <> t20.script
                end union all select t22.id as record_id, t23.id as rival_id, t24.name as field, 'tag' || ' ' || coalesce(t22.topic_id, '') || ' ' ||
                coalesce(t22.record_id, '') as contest from tag t22 join tag t23 on t23.topic_id = t22.topic_id and t23.record_id = t22.record_id cross join
            (select 'since' as name union all select 'until' as name) t24 where t22.record_id = t2.id and t23.id > t22.id and t22.rank <> 'deprecated' and
                t23.rank <> 'deprecated' and case when t22.since is null then '0000-00-00' else t22.since_latest end <= case when t23.until is null then
                '9999-99-99' else t23.until_earliest end and case when t23.since is null then '0000-00-00' else t23.since_latest end <= case when t22.until is
                null then '9999-99-99' else t22.until_earliest end and case t24.name when 'since' then (t22.since_latest < t23.since_earliest or
                t23.since_latest < t22.since_earliest) when 'until' then (t22.until_latest < t23.until_earliest or t23.until_latest < t22.until_earliest) end
                union all select t25.id as record_id, t26.id as rival_id, t27.name as field, 'target' || ' ' || coalesce(t25.statement_id, '') || ' ' ||
                coalesce(t25.record_id, '') || ' ' || coalesce(t25.role, '') as contest from target t25 join target t26 on t26.statement_id = t25.statement_id
                and t26.record_id = t25.record_id and t26.role = t25.role cross join
            (select 'since' as name union all select 'until' as name union all select 'mention' as name union all select 'stance' as name) t27 where
                t25.record_id = t2.id and t26.id > t25.id and t25.rank <> 'deprecated' and t26.rank <> 'deprecated' and case when t25.since is null then
                '0000-00-00' else t25.since_latest end <= case when t26.until is null then '9999-99-99' else t26.until_earliest end and case when t26.since is
                null then '0000-00-00' else t26.since_latest end <= case when t25.until is null then '9999-99-99' else t25.until_earliest end and case t27.name
                when 'since' then (t25.since_latest < t26.since_earliest or t26.since_latest < t25.since_earliest) when 'until' then (t25.until_latest <
                t26.until_earliest or t26.until_latest < t25.until_earliest) when 'mention' then t25.mention <> t26.mention when 'stance' then t25.stance <>
                t26.stance end) t28 where exists
          (select 1 from citation t29 where t29.record_id = t28.record_id and t29.support_type = 'supports' and not exists
            (select 1 from citation t30 where t30.record_id = t28.rival_id and t30.document_id = t29.document_id)) and exists
          (select 1 from citation t31 where t31.record_id = t28.rival_id and t31.support_type = 'supports' and not exists
            (select 1 from citation t32 where t32.record_id = t28.record_id and t32.document_id = t31.document_id)) group by t28.contest, t28.field) t33
        left join record t34 on t34.id = t33.record_id order by _n limit 50) t50)) from relation t2) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"id":"%s","label":%s,"disagreements":%s}', t1.id, json_quote(t1.label),
        (select x1.json from x1 where x1.id = t1.id)) from relation t1 where t1.id = 'relations/china--ukraine--1'),
    (select ' null' from record t51 where t51.id = 'relations/china--ukraine--1' and t51.retired is not null), 'null'),
  (select value from counter where name = 'revision'))

with x1(id, json) as
(select t2.id, printf('[%s]',
    (select group_concat(t50._told, ',')
      from (select row_number() over (order by t33.record_id, t33.contested, coalesce(t33.field, '')) as _n, printf(
          '{"record":{"id":"%s","recordKind":%s,"label":%s},"field":%s,"value":%s,"contested":%s,"readings":[%s]}', t34.id, json_quote(upper(t34.record_kind)),
          json_quote(t34.label), json_quote(t33.field), json_quote(t33.value), case when t33.contested then 'true' else 'false' end,
          (select group_concat(t49._told, ',')
            from (select row_number() over (order by t45.record_id, coalesce(t45.value, ''), coalesce(t45.document_id, ''), coalesce(t45.support_type, '')) as
                _n, printf('{"record":{"id":"%s","recordKind":%s,"label":%s},"value":%s,"supportType":%s,"document":%s,"citation":%s}', t46.id,
                json_quote(upper(t46.record_kind)), json_quote(t46.label), json_quote(t45.value), case when t45.support_type is null then 'null' else '"' ||
                upper(t45.support_type) || '"' end, case when t47.id is null then 'null' else printf('{"id":"%s","label":%s,"title":%s,"url":%s,"published":%s}'
                , t47.id, json_quote(t47.label), json_quote(t47.title), json_quote(t47.url), case when t47.published is null then 'null' else '{"text":"' ||
                t47.published || '","earliest":' || case t47.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
                t47.published_earliest || '"' end || ',"latest":' || case t47.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else
                '"' || t47.published_latest || '"' end || '}' end) end, case when t48.id is null then 'null' else printf(
                '{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t48.id, json_quote(t48.start_offset), json_quote(t48.end_offset),
                json_quote(t48.page), json_quote(t48.phrase)) end) as _told
              from (select t35.record_id, case when t36.support_type = 'contradicts' then case when t36.field is not distinct from t33.field then t36.value end
                  else coalesce(case when t36.field is not distinct from t33.field then t36.value end, t35.value) end as value, t36.support_type,
                  t36.document_id, min(t36.id) as citation_id
                from (select t33.record_id as record_id, t33.value as value where not t33.contested union all select t38.id, case t33.field when 'since' then
                    t38.since when 'until' then t38.until when 'value' then t38.value end from identifier t37 join identifier t38 on t38.record_id =
                    t37.record_id and t38.scheme = t37.scheme where t37.id = t33.record_id and t33.contested and case t33.field when 'since' then t38.since when
                    'until' then t38.until when 'value' then t38.value end is not null and t38.rank <> 'deprecated' and case when t37.since is null then
                    '0000-00-00' else t37.since_latest end <= case when t38.until is null then '9999-99-99' else t38.until_earliest end and case when t38.since
                    is null then '0000-00-00' else t38.since_latest end <= case when t37.until is null then '9999-99-99' else t37.until_earliest end union all
                    select t40.id, case t33.field when 'since' then t40.since when 'until' then t40.until when 'text' then t40.text when 'script' then
                    t40.script end from name t39 join name t40 on t40.record_id = t39.record_id and t40.kind = t39.kind and coalesce(t40.language, '') =
                    coalesce(t39.language, '') where t39.id = t33.record_id and t33.contested and case t33.field when 'since' then t40.since when 'until' then
                    t40.until when 'text' then t40.text when 'script' then t40.script end is not null and t40.rank <> 'deprecated' and case when t39.since is
                    null then '0000-00-00' else t39.since_latest end <= case when t40.until is null then '9999-99-99' else t40.until_earliest end and case when
                    t40.since is null then '0000-00-00' else t40.since_latest end <= case when t39.until is null then '9999-99-99' else t39.until_earliest end
                    union all select t42.id, case t33.field when 'since' then t42.since when 'until' then t42.until end from tag t41 join tag t42 on
                    t42.topic_id = t41.topic_id and t42.record_id = t41.record_id where t41.id = t33.record_id and t33.contested and case t33.field when 'since'
                    then t42.since when 'until' then t42.until end is not null and t42.rank <> 'deprecated' and case when t41.since is null then '0000-00-00'
                    else t41.since_latest end <= case when t42.until is null then '9999-99-99' else t42.until_earliest end and case when t42.since is null then
                    '0000-00-00' else t42.since_latest end <= case when t41.until is null then '9999-99-99' else t41.until_earliest end union all select t44.id,
                    case t33.field when 'since' then t44.since when 'until' then t44.until when 'mention' then t44.mention when 'stance' then t44.stance end
                    from target t43 join target t44 on t44.statement_id = t43.statement_id and t44.record_id = t43.record_id and t44.role = t43.role where
                    t43.id = t33.record_id and t33.contested and case t33.field when 'since' then t44.since when 'until' then t44.until when 'mention' then
                    t44.mention when 'stance' then t44.stance end is not null and t44.rank <> 'deprecated' and case when t43.since is null then '0000-00-00'
                    else t43.since_latest end <= case when t44.until is null then '9999-99-99' else t44.until_earliest end and case when t44.since is null then
                    '0000-00-00' else t44.since_latest end <= case when t43.until is null then '9999-99-99' else t43.until_earliest end) t35
                left join citation t36 on t36.record_id = t35.record_id and coalesce(t36.field, t33.field) is not distinct from t33.field and t36.support_type
                    <> 'mentions' group by 1, 2, 3, 4) t45
              left join record t46 on t46.id = t45.record_id
              left join document t47 on t47.id = t45.document_id
              left join citation t48 on t48.id = t45.citation_id order by _n limit 20) t49)) as _told
        from (select t5.record_id, t5.field, t5.recorded as value, false as contested
          from (select t4.record_id, t4.field, t4.value, t4.support_type, coalesce(
              (select case t4.field when 'label' then t7.label when 'note' then t7.note when 'since' then t7.since when 'until' then t7.until when 'rank' then
                  t7.rank when 'confidence' then t7.confidence when 'subject_id' then t7.subject_id when 'kind' then t7.kind when 'object_id' then t7.object_id
                  end from relation t7 where t7.id = t4.record_id),
              (select case t4.field when 'label' then t8.label when 'note' then t8.note when 'since' then t8.since when 'until' then t8.until when 'rank' then
                  t8.rank when 'confidence' then t8.confidence when 'record_id' then t8.record_id when 'scheme' then t8.scheme when 'value' then t8.value end
                  from identifier t8 where t8.id = t4.record_id),
              (select case t4.field when 'label' then t9.label when 'note' then t9.note when 'since' then t9.since when 'until' then t9.until when 'rank' then
                  t9.rank when 'confidence' then t9.confidence when 'record_id' then t9.record_id when 'text' then t9.text when 'kind' then t9.kind when
                  'language' then t9.language when 'script' then t9.script end from name t9 where t9.id = t4.record_id),
              (select case t4.field when 'label' then t10.label when 'note' then t10.note when 'since' then t10.since when 'until' then t10.until when 'rank'
                  then t10.rank when 'confidence' then t10.confidence when 'topic_id' then t10.topic_id when 'record_id' then t10.record_id end from tag t10
                  where t10.id = t4.record_id),
              (select case t4.field when 'label' then t11.label when 'note' then t11.note when 'since' then t11.since when 'until' then t11.until when 'rank'
                  then t11.rank when 'confidence' then t11.confidence when 'statement_id' then t11.statement_id when 'record_id' then t11.record_id when 'role'
                  then t11.role when 'mention' then t11.mention when 'stance' then t11.stance end from target t11 where t11.id = t4.record_id), null) as
                  recorded
            from (select t2.id as id union all select t12.id from identifier t12 where t12.record_id = t2.id and t12.rank <> 'deprecated' union all select
                t13.id from name t13 where t13.record_id = t2.id and t13.rank <> 'deprecated' union all select t14.id from tag t14 where t14.record_id = t2.id
                and t14.rank <> 'deprecated' union all select t15.id from target t15 where t15.record_id = t2.id and t15.rank <> 'deprecated') t3 join citation
                t4 on t4.record_id = t3.id where t4.support_type = 'contradicts' or (t4.value is not null and t4.support_type = 'supports' and exists
              (select 1 from citation t6 where t6.record_id = t4.record_id and t6.document_id <> t4.document_id and t6.support_type = 'supports' and
                  coalesce(t6.field, t4.field) = t4.field and (t6.field is null or t6.value is distinct from t4.value)))) t5 where t5.support_type =
                  'contradicts' or t5.value is distinct from t5.recorded union select min(t28.record_id), t28.field, null, true
          from (select t16.id as record_id, t17.id as rival_id, t18.name as field, 'identifier' || ' ' || coalesce(t16.record_id, '') || ' ' ||
              coalesce(t16.scheme, '') as contest from identifier t16 join identifier t17 on t17.record_id = t16.record_id and t17.scheme = t16.scheme cross
              join
            (select 'since' as name union all select 'until' as name union all select 'value' as name) t18 where t16.record_id = t2.id and t17.id > t16.id and
                t16.rank <> 'deprecated' and t17.rank <> 'deprecated' and case when t16.since is null then '0000-00-00' else t16.since_latest end <= case when
                t17.until is null then '9999-99-99' else t17.until_earliest end and case when t17.since is null then '0000-00-00' else t17.since_latest end <=
                case when t16.until is null then '9999-99-99' else t16.until_earliest end and case t18.name when 'since' then (t16.since_latest <
                t17.since_earliest or t17.since_latest < t16.since_earliest) when 'until' then (t16.until_latest < t17.until_earliest or t17.until_latest <
                t16.until_earliest) when 'value' then t16.value <> t17.value end union all select t19.id as record_id, t20.id as rival_id, t21.name as field,
                'name' || ' ' || coalesce(t19.record_id, '') || ' ' || coalesce(t19.kind, '') || ' ' || coalesce(t19.language, '') as contest from name t19 join
                name t20 on t20.record_id = t19.record_id and t20.kind = t19.kind and coalesce(t20.language, '') = coalesce(t19.language, '') cross join
            (select 'since' as name union all select 'until' as name union all select 'text' as name union all select 'script' as name) t21 where t19.record_id
                = t2.id and t20.id > t19.id and t19.rank <> 'deprecated' and t20.rank <> 'deprecated' and case when t19.since is null then '0000-00-00' else
                t19.since_latest end <= case when t20.until is null then '9999-99-99' else t20.until_earliest end and case when t20.since is null then
                '0000-00-00' else t20.since_latest end <= case when t19.until is null then '9999-99-99' else t19.until_earliest end and case t21.name when
                'since' then (t19.since_latest < t20.since_earliest or t20.since_latest < t19.since_earliest) when 'until' then (t19.until_latest <
                t20.until_earliest or t20.until_latest < t19.until_earliest) when 'text' then t19.text <> t20.text when 'script' then t19.script <> t20.script
                end union all select t22.id as record_id, t23.id as rival_id, t24.name as field, 'tag' || ' ' || coalesce(t22.topic_id, '') || ' ' ||
                coalesce(t22.record_id, '') as contest from tag t22 join tag t23 on t23.topic_id = t22.topic_id and t23.record_id = t22.record_id cross join
            (select 'since' as name union all select 'until' as name) t24 where t22.record_id = t2.id and t23.id > t22.id and t22.rank <> 'deprecated' and
                t23.rank <> 'deprecated' and case when t22.since is null then '0000-00-00' else t22.since_latest end <= case when t23.until is null then
                '9999-99-99' else t23.until_earliest end and case when t23.since is null then '0000-00-00' else t23.since_latest end <= case when t22.until is
                null then '9999-99-99' else t22.until_earliest end and case t24.name when 'since' then (t22.since_latest < t23.since_earliest or
                t23.since_latest < t22.since_earliest) when 'until' then (t22.until_latest < t23.until_earliest or t23.until_latest < t22.until_earliest) end
                union all select t25.id as record_id, t26.id as rival_id, t27.name as field, 'target' || ' ' || coalesce(t25.statement_id, '') || ' ' ||
                coalesce(t25.record_id, '') || ' ' || coalesce(t25.role, '') as contest from target t25 join target t26 on t26.statement_id = t25.statement_id
                and t26.record_id = t25.record_id and t26.role = t25.role cross join
            (select 'since' as name union all select 'until' as name union all select 'mention' as name union all select 'stance' as name) t27 where
                t25.record_id = t2.id and t26.id > t25.id and t25.rank <> 'deprecated' and t26.rank <> 'deprecated' and case when t25.since is null then
                '0000-00-00' else t25.since_latest end <= case when t26.until is null then '9999-99-99' else t26.until_earliest end and case when t26.since is
                null then '0000-00-00' else t26.since_latest end <= case when t25.until is null then '9999-99-99' else t25.until_earliest end and case t27.name
                when 'since' then (t25.since_latest < t26.since_earliest or t26.since_latest < t25.since_earliest) when 'until' then (t25.until_latest <
                t26.until_earliest or t26.until_latest < t25.until_earliest) when 'mention' then t25.mention <> t26.mention when 'stance' then t25.stance <>
                t26.stance end) t28 where exists
          (select 1 from citation t29 where t29.record_id = t28.record_id and t29.support_type = 'supports' and not exists
            (select 1 from citation t30 where t30.record_id = t28.rival_id and t30.document_id = t29.document_id)) and exists
          (select 1 from citation t31 where t31.record_id = t28.rival_id and t31.support_type = 'supports' and not exists
            (select 1 from citation t32 where t32.record_id = t28.record_id and t32.document_id = t31.document_id)) group by t28.contest, t28.field) t33
        left join record t34 on t34.id = t33.record_id order by _n limit 50) t50)) from relation t2) select printf(
            '{"data":{"relation":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"id":"%s","label":%s,"disagreements":%s}', t1.id, json_quote(t1.label),
        (select x1.json from x1 where x1.id = t1.id)) from relation t1 where t1.id = 'relations/china--ukraine--1'),
    (select ' null' from record t51 where t51.id = 'relations/china--ukraine--1' and t51.retired is not null), 'null'),
  (select value from counter where name = 'revision'))

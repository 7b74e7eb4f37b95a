with told_citation1(id, revision, label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix,
    field) as not materialized
(select t15.id, t15.revision, t15.label, t15.note, t15.record_id, t15.document_id, t15.support_type, t15.value, t15.start_offset, t15.end_offset,
    t15.span_sha256, t15.page, t15.phrase, t15.prefix, t15.suffix, t15.field from citation t15 where true), x2(id, json) as
(select t2.id,
  (select printf('{"existed":%s,"member_count":%s,"obligation_count":%s,"members":[%s],"obligations":[%s]}', case when t10.existed then 'true' else 'false' end,
      t10.member_count, t10.obligation_count,
      (select group_concat(t20._told, ',')
        from (select row_number() over (order by t16.is_counted desc, t16.actor_id, t16.membership_id) as _n, printf(
            '{"actor":{"id":"%s","label":%s},"status":"%s","is_counted":%s,"certain":%s,"membership":{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s},"citation":%s}'
            , t17.id, json_quote(t17.label), t16.status, case when t16.is_counted then 'true' else 'false' end, case when t16.certain is null then 'null' when
            t16.certain then 'true' else 'false' end, t18.id, json_quote(t18.label), t18.status, case when t18.since is null then 'null' else '{"text":"' ||
            t18.since || '","earliest":' || case t18.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t18.since_earliest
            || '"' end || ',"latest":' || case t18.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t18.since_latest || '"'
            end || '}' end, case when t18.until is null then 'null' else '{"text":"' || t18.until || '","earliest":' || case t18.until_earliest when
            '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t18.until_earliest || '"' end || ',"latest":' || case t18.until_latest when
            '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t18.until_latest || '"' end || '}' end, case when t19.id is null then 'null' else
            printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t19.id, json_quote(t19.start_offset), json_quote(t19.end_offset),
            json_quote(t19.page), json_quote(t19.phrase)) end) as _told
          from (select t11.*, t11.id as membership_id,
            (select t14.id from told_citation1 t14 where t14.record_id = t11.id and t14.support_type = 'supports' order by t14.id limit 1) as citation_id
            from (select t12.id, t12.actor_id, t12.status, t12.status in ('member', 'signatory') as is_counted, (t12.since_latest <= '1993-06-01' and
                t12.until_earliest >= '1993-06-01' and instr(coalesce(t12.since, ''), '?') = 0 and instr(coalesce(t12.since, ''), '%') = 0 and
                instr(coalesce(t12.until, ''), '?') = 0 and instr(coalesce(t12.until, ''), '%') = 0 and t12.rank <> 'deprecated' and t13.formed_latest <=
                '1993-06-01' and t13.ended_earliest >= '1993-06-01' and instr(coalesce(t13.formed, ''), '?') = 0 and instr(coalesce(t13.formed, ''), '%') = 0
                and instr(coalesce(t13.ended, ''), '?') = 0 and instr(coalesce(t13.ended, ''), '%') = 0) as certain, row_number() over (partition by
                t12.actor_id, t12.status order by case when (t12.since_latest <= '1993-06-01' and t12.until_earliest >= '1993-06-01' and
                instr(coalesce(t12.since, ''), '?') = 0 and instr(coalesce(t12.since, ''), '%') = 0 and instr(coalesce(t12.until, ''), '?') = 0 and
                instr(coalesce(t12.until, ''), '%') = 0 and t12.rank <> 'deprecated' and t13.formed_latest <= '1993-06-01' and t13.ended_earliest >=
                '1993-06-01' and instr(coalesce(t13.formed, ''), '?') = 0 and instr(coalesce(t13.formed, ''), '%') = 0 and instr(coalesce(t13.ended, ''), '?') =
                0 and instr(coalesce(t13.ended, ''), '%') = 0) then 0 else 1 end, t12.id) as place from membership t12 join alliance t13 on t13.id =
                t12.alliance_id where t12.alliance_id = t10.alliance_id and t12.since_earliest <= '1993-06-01' and t12.until_latest >= '1993-06-01' and t12.rank
                <> 'deprecated' and t13.formed_earliest <= '1993-06-01' and t13.ended_latest >= '1993-06-01') t11 where t11.place = 1) t16
          left join actor t17 on t17.id = t16.actor_id
          left join membership t18 on t18.id = t16.membership_id
          left join citation t19 on t19.id = t16.citation_id order by _n limit 200) t20),
      (select group_concat(t30._told, ',')
        from (select row_number() over (order by coalesce(t25.obligor_id, ''), coalesce(t25.beneficiary_id, ''), t25.obligation_id) as _n, printf(
            '{"obligor":%s,"beneficiary":%s,"certain":%s,"obligation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s,"condition":%s,"article":%s},"citation":%s}'
            , case when t26.id is null then 'null' else '{"id":"' || t26.id || '","label":' || json_quote(t26.label) || '}' end, case when t27.id is null then
            'null' else '{"id":"' || t27.id || '","label":' || json_quote(t27.label) || '}' end, case when t25.certain is null then 'null' when t25.certain then
            'true' else 'false' end, t28.id, json_quote(t28.label), t28.kind, case when t28.since is null then 'null' else '{"text":"' || t28.since ||
            '","earliest":' || case t28.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t28.since_earliest || '"' end ||
            ',"latest":' || case t28.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t28.since_latest || '"' end || '}'
            end, case when t28.until is null then 'null' else '{"text":"' || t28.until || '","earliest":' || case t28.until_earliest when '0000-00-00' then
            'null' when '9999-99-99' then 'null' else '"' || t28.until_earliest || '"' end || ',"latest":' || case t28.until_latest when '0000-00-00' then
            'null' when '9999-99-99' then 'null' else '"' || t28.until_latest || '"' end || '}' end, json_quote(t28.condition), json_quote(t28.article), case
            when t29.id is null then 'null' else printf('{"id":"%s","start_offset":%s,"end_offset":%s,"page":%s,"phrase":%s}', t29.id,
            json_quote(t29.start_offset), json_quote(t29.end_offset), json_quote(t29.page), json_quote(t29.phrase)) end) as _told
          from (select t21.*,
            (select t22.id from told_citation1 t22 where t22.record_id = t21.obligation_id and t22.support_type = 'supports' order by t22.id limit 1) as
                citation_id
            from (select t23.id as obligation_id, t23.obligor_id, t23.beneficiary_id, (t23.since_latest <= '1993-06-01' and t23.until_earliest >= '1993-06-01'
                and instr(coalesce(t23.since, ''), '?') = 0 and instr(coalesce(t23.since, ''), '%') = 0 and instr(coalesce(t23.until, ''), '?') = 0 and
                instr(coalesce(t23.until, ''), '%') = 0 and t23.rank <> 'deprecated' and t24.formed_latest <= '1993-06-01' and t24.ended_earliest >=
                '1993-06-01' and instr(coalesce(t24.formed, ''), '?') = 0 and instr(coalesce(t24.formed, ''), '%') = 0 and instr(coalesce(t24.ended, ''), '?') =
                0 and instr(coalesce(t24.ended, ''), '%') = 0) as certain from obligation t23 join alliance t24 on t24.id = t23.alliance_id where
                t23.alliance_id = t10.alliance_id and t23.since_earliest <= '1993-06-01' and t23.until_latest >= '1993-06-01' and t23.rank <> 'deprecated' and
                t24.formed_earliest <= '1993-06-01' and t24.ended_latest >= '1993-06-01') t21) t25
          left join actor t26 on t26.id = t25.obligor_id
          left join actor t27 on t27.id = t25.beneficiary_id
          left join obligation t28 on t28.id = t25.obligation_id
          left join citation t29 on t29.id = t25.citation_id order by _n limit 500) t30))
    from (select t2.id as alliance_id, exists
      (select 1 from alliance t3 where t3.id = t2.id and t3.formed_earliest <= '1993-06-01' and t3.ended_latest >= '1993-06-01') as existed,
      (select count(distinct t4.actor_id)
        from (select t6.id, t6.actor_id, t6.status, t6.status in ('member', 'signatory') as is_counted, (t6.since_latest <= '1993-06-01' and t6.until_earliest
            >= '1993-06-01' and instr(coalesce(t6.since, ''), '?') = 0 and instr(coalesce(t6.since, ''), '%') = 0 and instr(coalesce(t6.until, ''), '?') = 0 and
            instr(coalesce(t6.until, ''), '%') = 0 and t6.rank <> 'deprecated' and t7.formed_latest <= '1993-06-01' and t7.ended_earliest >= '1993-06-01' and
            instr(coalesce(t7.formed, ''), '?') = 0 and instr(coalesce(t7.formed, ''), '%') = 0 and instr(coalesce(t7.ended, ''), '?') = 0 and
            instr(coalesce(t7.ended, ''), '%') = 0) as certain, row_number() over (partition by t6.actor_id, t6.status order by case when (t6.since_latest <=
            '1993-06-01' and t6.until_earliest >= '1993-06-01' and instr(coalesce(t6.since, ''), '?') = 0 and instr(coalesce(t6.since, ''), '%') = 0 and
            instr(coalesce(t6.until, ''), '?') = 0 and instr(coalesce(t6.until, ''), '%') = 0 and t6.rank <> 'deprecated' and t7.formed_latest <= '1993-06-01'
            and t7.ended_earliest >= '1993-06-01' and instr(coalesce(t7.formed, ''), '?') = 0 and instr(coalesce(t7.formed, ''), '%') = 0 and
            instr(coalesce(t7.ended, ''), '?') = 0 and instr(coalesce(t7.ended, ''), '%') = 0) then 0 else 1 end, t6.id) as place from membership t6 join
            alliance t7 on t7.id = t6.alliance_id where t6.alliance_id = t2.id and t6.since_earliest <= '1993-06-01' and t6.until_latest >= '1993-06-01' and
            t6.rank <> 'deprecated' and t7.formed_earliest <= '1993-06-01' and t7.ended_latest >= '1993-06-01') t4 where t4.is_counted) as member_count,
      (select count(*)
        from (select t8.id as obligation_id, t8.obligor_id, t8.beneficiary_id, (t8.since_latest <= '1993-06-01' and t8.until_earliest >= '1993-06-01' and
            instr(coalesce(t8.since, ''), '?') = 0 and instr(coalesce(t8.since, ''), '%') = 0 and instr(coalesce(t8.until, ''), '?') = 0 and
            instr(coalesce(t8.until, ''), '%') = 0 and t8.rank <> 'deprecated' and t9.formed_latest <= '1993-06-01' and t9.ended_earliest >= '1993-06-01' and
            instr(coalesce(t9.formed, ''), '?') = 0 and instr(coalesce(t9.formed, ''), '%') = 0 and instr(coalesce(t9.ended, ''), '?') = 0 and
            instr(coalesce(t9.ended, ''), '%') = 0) as certain from obligation t8 join alliance t9 on t9.id = t8.alliance_id where t8.alliance_id = t2.id and
            t8.since_earliest <= '1993-06-01' and t8.until_latest >= '1993-06-01' and t8.rank <> 'deprecated' and t9.formed_earliest <= '1993-06-01' and
            t9.ended_latest >= '1993-06-01') t5) as obligation_count) t10) from alliance t2) select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"id":"%s","label":%s,"state":%s}', t1.id, json_quote(t1.label),
        (select x2.json from x2 where x2.id = t1.id)) from alliance t1 where t1.id = 'alliances/league'),
    (select ' null' from record t31 where t31.id = 'alliances/league' and t31.retired is not null), 'null'),
  (select value from counter where name = 'revision'))

with told_citation1(id, revision, label, note, record_id, document_id, support_type, value, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix,
    field) as not materialized
(select t15.id, t15.revision, t15.label, t15.note, t15.record_id, t15.document_id, t15.support_type, t15.value, t15.start_offset, t15.end_offset,
    t15.span_sha256, t15.page, t15.phrase, t15.prefix, t15.suffix, t15.field from citation t15 where true), x2(id, json) as
(select t2.id,
  (select printf('{"existed":%s,"memberCount":%s,"obligationCount":%s,"members":[%s],"obligations":[%s]}', case when t10.existed then 'true' else 'false' end,
      t10.member_count, t10.obligation_count,
      (select group_concat(t20._told, ',')
        from (select row_number() over (order by t16.is_counted desc, t16.actor_id, t16.membership_id) as _n, printf(
            '{"actor":{"id":"%s","label":%s},"status":"%s","isCounted":%s,"certain":%s,"membership":{"id":"%s","label":%s,"status":"%s","since":%s,"until":%s},"citation":%s}'
            , t17.id, json_quote(t17.label), upper(t16.status), case when t16.is_counted then 'true' else 'false' end, case when t16.certain is null then 'null'
            when t16.certain then 'true' else 'false' end, t18.id, json_quote(t18.label), upper(t18.status), case when t18.since is null then 'null' else
            '{"text":"' || t18.since || '","earliest":' || case t18.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
            t18.since_earliest || '"' end || ',"latest":' || case t18.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
            t18.since_latest || '"' end || '}' end, case when t18.until is null then 'null' else '{"text":"' || t18.until || '","earliest":' || case
            t18.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t18.until_earliest || '"' end || ',"latest":' || case
            t18.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t18.until_latest || '"' end || '}' end, case when t19.id is
            null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t19.id, json_quote(t19.start_offset),
            json_quote(t19.end_offset), json_quote(t19.page), json_quote(t19.phrase)) end) as _told
          from (select t11.*, t11.id as membership_id,
            (select t14.id from told_citation1 t14 where t14.record_id = t11.id and t14.support_type = 'supports' order by t14.id limit 1) as citation_id
            from (select t12.id, t12.actor_id, t12.status, t12.status in ('member', 'signatory') as is_counted, (t12.since_latest <= '1993-06-01' and
                t12.until_earliest >= '1993-06-01' and instr(coalesce(t12.since, ''), '?') = 0 and instr(coalesce(t12.since, ''), '%') = 0 and
                instr(coalesce(t12.until, ''), '?') = 0 and instr(coalesce(t12.until, ''), '%') = 0 and t12.rank <> 'deprecated' and t13.formed_latest <=
                '1993-06-01' and t13.ended_earliest >= '1993-06-01' and instr(coalesce(t13.formed, ''), '?') = 0 and instr(coalesce(t13.formed, ''), '%') = 0
                and instr(coalesce(t13.ended, ''), '?') = 0 and instr(coalesce(t13.ended, ''), '%') = 0) as certain, row_number() over (partition by
                t12.actor_id, t12.status order by case when (t12.since_latest <= '1993-06-01' and t12.until_earliest >= '1993-06-01' and
                instr(coalesce(t12.since, ''), '?') = 0 and instr(coalesce(t12.since, ''), '%') = 0 and instr(coalesce(t12.until, ''), '?') = 0 and
                instr(coalesce(t12.until, ''), '%') = 0 and t12.rank <> 'deprecated' and t13.formed_latest <= '1993-06-01' and t13.ended_earliest >=
                '1993-06-01' and instr(coalesce(t13.formed, ''), '?') = 0 and instr(coalesce(t13.formed, ''), '%') = 0 and instr(coalesce(t13.ended, ''), '?') =
                0 and instr(coalesce(t13.ended, ''), '%') = 0) then 0 else 1 end, t12.id) as place from membership t12 join alliance t13 on t13.id =
                t12.alliance_id where t12.alliance_id = t10.alliance_id and t12.since_earliest <= '1993-06-01' and t12.until_latest >= '1993-06-01' and t12.rank
                <> 'deprecated' and t13.formed_earliest <= '1993-06-01' and t13.ended_latest >= '1993-06-01') t11 where t11.place = 1) t16
          left join actor t17 on t17.id = t16.actor_id
          left join membership t18 on t18.id = t16.membership_id
          left join citation t19 on t19.id = t16.citation_id order by _n limit 200) t20),
      (select group_concat(t30._told, ',')
        from (select row_number() over (order by coalesce(t25.obligor_id, ''), coalesce(t25.beneficiary_id, ''), t25.obligation_id) as _n, printf(
            '{"obligor":%s,"beneficiary":%s,"certain":%s,"obligation":{"id":"%s","label":%s,"kind":"%s","since":%s,"until":%s,"condition":%s,"article":%s},"citation":%s}'
            , case when t26.id is null then 'null' else '{"id":"' || t26.id || '","label":' || json_quote(t26.label) || '}' end, case when t27.id is null then
            'null' else '{"id":"' || t27.id || '","label":' || json_quote(t27.label) || '}' end, case when t25.certain is null then 'null' when t25.certain then
            'true' else 'false' end, t28.id, json_quote(t28.label), upper(t28.kind), case when t28.since is null then 'null' else '{"text":"' || t28.since ||
            '","earliest":' || case t28.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t28.since_earliest || '"' end ||
            ',"latest":' || case t28.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t28.since_latest || '"' end || '}'
            end, case when t28.until is null then 'null' else '{"text":"' || t28.until || '","earliest":' || case t28.until_earliest when '0000-00-00' then
            'null' when '9999-99-99' then 'null' else '"' || t28.until_earliest || '"' end || ',"latest":' || case t28.until_latest when '0000-00-00' then
            'null' when '9999-99-99' then 'null' else '"' || t28.until_latest || '"' end || '}' end, json_quote(t28.condition), json_quote(t28.article), case
            when t29.id is null then 'null' else printf('{"id":"%s","startOffset":%s,"endOffset":%s,"page":%s,"phrase":%s}', t29.id,
            json_quote(t29.start_offset), json_quote(t29.end_offset), json_quote(t29.page), json_quote(t29.phrase)) end) as _told
          from (select t21.*,
            (select t22.id from told_citation1 t22 where t22.record_id = t21.obligation_id and t22.support_type = 'supports' order by t22.id limit 1) as
                citation_id
            from (select t23.id as obligation_id, t23.obligor_id, t23.beneficiary_id, (t23.since_latest <= '1993-06-01' and t23.until_earliest >= '1993-06-01'
                and instr(coalesce(t23.since, ''), '?') = 0 and instr(coalesce(t23.since, ''), '%') = 0 and instr(coalesce(t23.until, ''), '?') = 0 and
                instr(coalesce(t23.until, ''), '%') = 0 and t23.rank <> 'deprecated' and t24.formed_latest <= '1993-06-01' and t24.ended_earliest >=
                '1993-06-01' and instr(coalesce(t24.formed, ''), '?') = 0 and instr(coalesce(t24.formed, ''), '%') = 0 and instr(coalesce(t24.ended, ''), '?') =
                0 and instr(coalesce(t24.ended, ''), '%') = 0) as certain from obligation t23 join alliance t24 on t24.id = t23.alliance_id where
                t23.alliance_id = t10.alliance_id and t23.since_earliest <= '1993-06-01' and t23.until_latest >= '1993-06-01' and t23.rank <> 'deprecated' and
                t24.formed_earliest <= '1993-06-01' and t24.ended_latest >= '1993-06-01') t21) t25
          left join actor t26 on t26.id = t25.obligor_id
          left join actor t27 on t27.id = t25.beneficiary_id
          left join obligation t28 on t28.id = t25.obligation_id
          left join citation t29 on t29.id = t25.citation_id order by _n limit 500) t30))
    from (select t2.id as alliance_id, exists
      (select 1 from alliance t3 where t3.id = t2.id and t3.formed_earliest <= '1993-06-01' and t3.ended_latest >= '1993-06-01') as existed,
      (select count(distinct t4.actor_id)
        from (select t6.id, t6.actor_id, t6.status, t6.status in ('member', 'signatory') as is_counted, (t6.since_latest <= '1993-06-01' and t6.until_earliest
            >= '1993-06-01' and instr(coalesce(t6.since, ''), '?') = 0 and instr(coalesce(t6.since, ''), '%') = 0 and instr(coalesce(t6.until, ''), '?') = 0 and
            instr(coalesce(t6.until, ''), '%') = 0 and t6.rank <> 'deprecated' and t7.formed_latest <= '1993-06-01' and t7.ended_earliest >= '1993-06-01' and
            instr(coalesce(t7.formed, ''), '?') = 0 and instr(coalesce(t7.formed, ''), '%') = 0 and instr(coalesce(t7.ended, ''), '?') = 0 and
            instr(coalesce(t7.ended, ''), '%') = 0) as certain, row_number() over (partition by t6.actor_id, t6.status order by case when (t6.since_latest <=
            '1993-06-01' and t6.until_earliest >= '1993-06-01' and instr(coalesce(t6.since, ''), '?') = 0 and instr(coalesce(t6.since, ''), '%') = 0 and
            instr(coalesce(t6.until, ''), '?') = 0 and instr(coalesce(t6.until, ''), '%') = 0 and t6.rank <> 'deprecated' and t7.formed_latest <= '1993-06-01'
            and t7.ended_earliest >= '1993-06-01' and instr(coalesce(t7.formed, ''), '?') = 0 and instr(coalesce(t7.formed, ''), '%') = 0 and
            instr(coalesce(t7.ended, ''), '?') = 0 and instr(coalesce(t7.ended, ''), '%') = 0) then 0 else 1 end, t6.id) as place from membership t6 join
            alliance t7 on t7.id = t6.alliance_id where t6.alliance_id = t2.id and t6.since_earliest <= '1993-06-01' and t6.until_latest >= '1993-06-01' and
            t6.rank <> 'deprecated' and t7.formed_earliest <= '1993-06-01' and t7.ended_latest >= '1993-06-01') t4 where t4.is_counted) as member_count,
      (select count(*)
        from (select t8.id as obligation_id, t8.obligor_id, t8.beneficiary_id, (t8.since_latest <= '1993-06-01' and t8.until_earliest >= '1993-06-01' and
            instr(coalesce(t8.since, ''), '?') = 0 and instr(coalesce(t8.since, ''), '%') = 0 and instr(coalesce(t8.until, ''), '?') = 0 and
            instr(coalesce(t8.until, ''), '%') = 0 and t8.rank <> 'deprecated' and t9.formed_latest <= '1993-06-01' and t9.ended_earliest >= '1993-06-01' and
            instr(coalesce(t9.formed, ''), '?') = 0 and instr(coalesce(t9.formed, ''), '%') = 0 and instr(coalesce(t9.ended, ''), '?') = 0 and
            instr(coalesce(t9.ended, ''), '%') = 0) as certain from obligation t8 join alliance t9 on t9.id = t8.alliance_id where t8.alliance_id = t2.id and
            t8.since_earliest <= '1993-06-01' and t8.until_latest >= '1993-06-01' and t8.rank <> 'deprecated' and t9.formed_earliest <= '1993-06-01' and
            t9.ended_latest >= '1993-06-01') t5) as obligation_count) t10) from alliance t2) select printf(
            '{"data":{"at":{"alliance":%s}},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"id":"%s","label":%s,"state":%s}', t1.id, json_quote(t1.label),
        (select x2.json from x2 where x2.id = t1.id)) from alliance t1 where t1.id = 'alliances/league'),
    (select ' null' from record t31 where t31.id = 'alliances/league' and t31.retired is not null), 'null'),
  (select value from counter where name = 'revision'))

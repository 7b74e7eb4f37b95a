with x1(id, json) as
(select t6.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from participation t8 where t8.meeting_id = t6.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"participations":"/v1/participations?meeting=' || t6.id || '&fields=role,actor.label,represents.label' ||
            '&after=' || min(encode(convert_to(concat('["id",', to_json(t7.id), ']'), 'UTF8'), 'hex')) || '"' end
          from (select t9.id from participation t9 where t9.meeting_id = t6.id and t9.rank <> 'deprecated' order by t9.id limit 2 offset 99) t7), '') else ''
              end, ''), 2) || '}' from meeting t6), x2(id, json) as
(select t10.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from meeting t12 where t12.part_of_id = t10.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"parts":"/v1/meetings?part_of=' || t10.id ||
            '&fields=label,start,participations.role,participations.actor.label,participations.represents.label' || '&after=' || min(encode(convert_to(concat(
            '["id",', to_json(t11.id), ']'), 'UTF8'), 'hex')) || '"' end
          from (select t13.id from meeting t13 where t13.part_of_id = t10.id order by t13.id limit 2 offset 99) t11), '') else '' end, ''), 2) || '}' from
              meeting t10) select concat('{"data":', coalesce(
    (select concat(('{"label":' || to_json(t1.label)) || (',"start":' || case when t1.start is null then 'null' else ('{"text":"' || t1.start || '","earliest":'
        ) || (case t1.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_earliest || '"' end || ',"latest":' ||
        case t1.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_latest || '"' end || '}') end || ',"parts":['),
        (select string_agg(t2._1, ',')
          from (select concat(('{"label":' || to_json(t2.label)) || (',"start":' || case when t2.start is null then 'null' else ('{"text":"' || t2.start ||
              '","earliest":') || (case t2.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.start_earliest || '"' end
              || ',"latest":' || case t2.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.start_latest || '"' end || '}')
              end || ',"participations":['),
              (select string_agg(t3._1, ',')
                from (select ('{"role":"' || t3.role || '","actor":{"label":') || (to_json(t4.label) || '},"represents":' || case when t5.id is null then 'null'
                    else '{"label":' || to_json(t5.label) || '}' end || '}') as _1
                  from (select t3.actor_id, t3.id, t3.represents_id, t3.role from participation t3 where t3.meeting_id = t2.id and t3.rank <> 'deprecated' order
                      by t3.id limit 100) t3
                  left join actor t4 on t4.id = t3.actor_id
                  left join actor t5 on t5.id = t3.represents_id order by t3.id) t3), ']',
              (select x1.json from x1 where x1.id = t2.id), '}') as _1
            from (select t2.id, t2.label, t2.start, t2.start_earliest, t2.start_latest from meeting t2 where t2.part_of_id = t1.id order by t2.id limit 100) t2
                order by t2.id) t2), ']',
        (select x2.json from x2 where x2.id = t1.id), '}') from meeting t1 where t1.id = $1), ' null'), ',"revision":',
  (select value from counter where name = 'revision'), '}')

select concat('{"data":{"meeting":', coalesce(
    (select concat(('{"label":' || to_json(t1.label)) || (',"start":' || case when t1.start is null then 'null' else ('{"text":"' || t1.start || '","earliest":'
        ) || (case t1.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_earliest || '"' end || ',"latest":' ||
        case t1.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_latest || '"' end || '}') end ||
        ',"parts":{"nodes":['),
        (select string_agg(t2._1, ',')
          from (select concat(('{"label":' || to_json(t2.label)) || (',"start":' || case when t2.start is null then 'null' else ('{"text":"' || t2.start ||
              '","earliest":') || (case t2.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.start_earliest || '"' end
              || ',"latest":' || case t2.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.start_latest || '"' end || '}')
              end || ',"participations":{"nodes":['),
              (select string_agg(t3._1, ',')
                from (select ('{"participationRole":"' || upper(t3.role) || '","actor":{"label":') || (to_json(t4.label) || '},"represents":' || case when t5.id
                    is null then 'null' else '{"label":' || to_json(t5.label) || '}' end || '}') as _1
                  from (select t3.actor_id, t3.id, t3.represents_id, t3.role from participation t3 where t3.meeting_id = t2.id and t3.rank <> 'deprecated' order
                      by t3.id limit 20) t3
                  left join actor t4 on t4.id = t3.actor_id
                  left join actor t5 on t5.id = t3.represents_id order by t3.id) t3), ']}}') as _1
            from (select t2.id, t2.label, t2.start, t2.start_earliest, t2.start_latest from meeting t2 where t2.part_of_id = t1.id order by t2.id limit 20) t2
                order by t2.id) t2), ']}}') from meeting t1 where t1.id = $1), ' null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

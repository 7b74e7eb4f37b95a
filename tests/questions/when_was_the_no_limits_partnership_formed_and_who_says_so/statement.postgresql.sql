select concat('{"data":', coalesce(
    (select concat(('{"label":' || to_json(t1.label) || ',"kind":"') || (t1.kind || '","formed":' || case when t1.formed is null then 'null' else ('{"text":"' || t1.formed || '","earliest":') || (case t1.formed_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.formed_earliest || '"' end || ',"latest":' || case t1.formed_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.formed_latest || '"' end || '}') end || ',"memberships":['),
        (select string_agg(t2._1, ',')
          from (select '{"actor":{"label":' || to_json(t3.label) || '}}' as _1
            from (select t2.actor_id, t2.id from membership t2 where t2.alliance_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 100) t2
            left join actor t3 on t3.id = t2.actor_id order by t2.id) t2), '],"citations":[',
        (select string_agg(t4._1, ',')
          from (select ('{"field":' || coalesce(to_json(t4.field)::text, 'null') || ',"note":') || (coalesce(to_json(t4.note)::text, 'null') || ',"document":{"fidelity":"' || t5.fidelity || '"}}') as _1
            from (select t4.document_id, t4.field, t4.id, t4.note from citation t4 where t4.record_id = t1.id order by t4.id limit 100) t4
            left join document t5 on t5.id = t4.document_id order by t4.id) t4), ']}') from alliance t1 where t1.id = $1),
    (select ' null' from record t6 where t6.id = $2 and t6.retired is not null), 'null'), ',"revision":',
  (select value from counter where name = 'revision'), '}')

select concat('{"data":{"alliance":', coalesce(
    (select concat(('{"label":' || to_json(t1.label) || ',"kind":"') || (upper(t1.kind) || '","formed":' || case when t1.formed is null then 'null' else ('{"text":"' || t1.formed || '","earliest":') || (case t1.formed_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.formed_earliest || '"' end || ',"latest":' || case t1.formed_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.formed_latest || '"' end || '}') end || ',"memberships":{"nodes":['),
        (select string_agg(t2._1, ',')
          from (select '{"actor":{"label":' || to_json(t3.label) || '}}' as _1
            from (select t2.actor_id, t2.id from membership t2 where t2.alliance_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 20) t2
            left join actor t3 on t3.id = t2.actor_id order by t2.id) t2), ']},"citations":{"nodes":[',
        (select string_agg(t4._1, ',')
          from (select ('{"field":' || coalesce(to_json(t4.field)::text, 'null') || ',"note":') || (coalesce(to_json(t4.note)::text, 'null') || ',"document":{"fidelity":"' || upper(t5.fidelity) || '"}}') as _1
            from (select t4.document_id, t4.field, t4.id, t4.note from citation t4 where t4.record_id = t1.id order by t4.id limit 100) t4
            left join document t5 on t5.id = t4.document_id order by t4.id) t4), ']}}') from alliance t1 where t1.id = $1),
    (select ' null' from record t6 where t6.id = $2 and t6.retired is not null), 'null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

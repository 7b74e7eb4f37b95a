select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"label":%s,"kind":"%s","formed":%s,"memberships":[%s],"citations":[%s]}', json_quote(t1.label), t1.kind, case when t1.formed is null then 'null' else '{"text":"' || t1.formed || '","earliest":' || case t1.formed_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.formed_earliest || '"' end || ',"latest":' || case t1.formed_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.formed_latest || '"' end || '}' end,
        (select group_concat('{"actor":{"label":' || json_quote(t3.label) || '}}', ',')
          from (select t2.actor_id, t2.id from membership t2 where t2.alliance_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 100) t2
          left join actor t3 on t3.id = t2.actor_id),
        (select group_concat('{"field":' || json_quote(t4.field) || ',"note":' || json_quote(t4.note) || ',"document":{"fidelity":"' || t5.fidelity || '"}}', ',')
          from (select t4.document_id, t4.field, t4.id, t4.note from citation t4 where t4.record_id = t1.id order by t4.id limit 100) t4
          left join document t5 on t5.id = t4.document_id)) from alliance t1 where t1.id = 'alliances/no-limits-partnership'),
    (select ' null' from record t6 where t6.id = 'alliances/no-limits-partnership' and t6.retired is not null), 'null'),
  (select value from counter where name = 'revision'))

select printf('{"data":{"alliance":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"label":%s,"kind":"%s","formed":%s,"memberships":{"nodes":[%s]},"citations":{"nodes":[%s]}}', json_quote(t1.label), upper(t1.kind), case when t1.formed is null then 'null' else '{"text":"' || t1.formed || '","earliest":' || case t1.formed_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.formed_earliest || '"' end || ',"latest":' || case t1.formed_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.formed_latest || '"' end || '}' end,
        (select group_concat('{"actor":{"label":' || json_quote(t3.label) || '}}', ',')
          from (select t2.actor_id, t2.id from membership t2 where t2.alliance_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 20) t2
          left join actor t3 on t3.id = t2.actor_id),
        (select group_concat('{"field":' || json_quote(t4.field) || ',"note":' || json_quote(t4.note) || ',"document":{"fidelity":"' || upper(t5.fidelity) || '"}}', ',')
          from (select t4.document_id, t4.field, t4.id, t4.note from citation t4 where t4.record_id = t1.id order by t4.id limit 100) t4
          left join document t5 on t5.id = t4.document_id)) from alliance t1 where t1.id = 'alliances/no-limits-partnership'),
    (select ' null' from record t6 where t6.id = 'alliances/no-limits-partnership' and t6.retired is not null), 'null'),
  (select value from counter where name = 'revision'))

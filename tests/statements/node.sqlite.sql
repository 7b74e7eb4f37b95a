select printf('{"data":{"node":%s},"extensions":{"revision":%s}}', coalesce(
    (select '{"id":"' || t1.id || '","recordKind":"ACTOR","label":' || json_quote(t1.label) || ',"actorKind":"' || upper(t1.kind) || '"}' from actor t1 where
        t1.id = ?1),
    (select ' null' from record t2 where t2.id = ?2 and t2.retired is not null), 'null'),
  (select value from counter where name = 'revision'))

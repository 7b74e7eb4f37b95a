select printf('{"data":{"node":%s},"extensions":{"revision":%s}}', coalesce(
    (select '{"id":"' || t1.id || '","recordKind":"ACTOR","label":' || json_quote(t1.label) || ',"actorKind":"' || upper(t1.kind) || '"}' from actor t1 where
        t1.id = ?1), ' null'),
  (select value from counter where name = 'revision'))

select concat('{"data":{"node":', coalesce(
    (select ('{"id":"' || t1.id || '","recordKind":"ACTOR","label":') || (to_json(t1.label) || ',"actorKind":"' || upper(t1.kind) || '"}') from actor t1 where
        t1.id = $1), ' null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

-- ?1: the actor's id
select printf('{"data":{"actor":%s},"extensions":{"revision":%d}}',
  coalesce((
    select printf('{"id":"%s","label":%s,"kind":"%s","summary":%s,"founded":%s}',
      a.id, json_quote(a.label), upper(a.kind), json_quote(a.summary),
      iif(a.founded is null, 'null', '{"text":"' || a.founded || '"}'))
    from actor a where a.id = ?1), 'null'),
  (select value from counter where name = 'revision'))

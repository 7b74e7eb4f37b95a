-- $1: the actor's id
select concat(
  '{"data":{"actor":', coalesce((
    select concat(
      '{"id":"', a.id, '","label":', to_json(a.label), ',"kind":"', upper(a.kind),
      '","summary":', coalesce(to_json(a.summary)::text, 'null'),
      ',"founded":', case when a.founded is null then 'null' else concat('{"text":"', a.founded, '"}') end, '}')
    from actor a where a.id = $1), 'null'),
  '},"extensions":{"revision":', (select value from counter where name = 'revision'), '}}')

-- $1, $2: start and id of the last meeting on the previous page, or a start after all others
select concat(
  '{"data":{"meetings":{"nodes":[', string_agg(row_text, ','),
  ']}},"extensions":{"revision":', (select value from counter where name = 'revision'), '}}')
from (
  select concat(
    '{"id":"' || m.id || '","label":' || to_json(m.label) || ',"kind":"' || upper(m.kind) ||
    '","status":"' || upper(m.status) ||
    '","start":' || case when m.start is null then 'null' else '{"text":"' || m.start || '"}' end ||
    ',"place":' || case when l.id is null then 'null' else '{"label":' || to_json(l.label) || '}' end ||
    ',"participations":{"nodes":[', (
      select string_agg(row_text, ',') from (
        select '{"role":"' || upper(p.role) || '","actor":{"label":' || to_json(a.label) ||
          ',"kind":"' || upper(a.kind) || '"}}' as row_text
        from (
          select p.id, p.role, p.actor_id from participation p
          where p.meeting_id = m.id and p.rank <> 'deprecated' order by p.id limit 10) p
        join actor a on a.id = p.actor_id order by p.id) p),
    ']}}') as row_text
  from (
    select m.id, m.label, m.kind, m.status, m.start, m.start_earliest, m.place_id from meeting m
    where m.start_earliest <= $1 and (m.start_earliest < $1 or m.id > $2)
    order by m.start_earliest desc, m.id limit 50) m
  left join place l on l.id = m.place_id order by m.start_earliest desc, m.id) m

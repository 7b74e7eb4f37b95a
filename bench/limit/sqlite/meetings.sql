-- ?1, ?2: start and id of the last meeting on the previous page, or a start after all others
select printf('{"data":{"meetings":{"nodes":[%s]}},"extensions":{"revision":%d}}',
  group_concat(printf(
    '{"id":"%s","label":%s,"kind":"%s","status":"%s","start":%s,"place":%s,"participations":{"nodes":[%s]}}',
    m.id, json_quote(m.label), upper(m.kind), upper(m.status),
    iif(m.start is null, 'null', '{"text":"' || m.start || '"}'),
    iif(l.id is null, 'null', '{"label":' || json_quote(l.label) || '}'),
    (
      select group_concat(printf('{"role":"%s","actor":{"label":%s,"kind":"%s"}}',
        upper(p.role), json_quote(a.label), upper(a.kind)), ',')
      from (
        select p.role, p.actor_id from participation p
        where p.meeting_id = m.id and p.rank <> 'deprecated' order by p.id limit 10) p
      join actor a on a.id = p.actor_id)), ','),
  (select value from counter where name = 'revision'))
from (
  select m.id, m.label, m.kind, m.status, m.start, m.place_id from meeting m
  where m.start_earliest <= ?1 and (m.start_earliest < ?1 or m.id > ?2)
  order by m.start_earliest desc, m.id limit 50) m
left join place l on l.id = m.place_id

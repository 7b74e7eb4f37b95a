-- ?1: the day
select printf('{"data":{"at":{"memberships":{"nodes":[%s]}}},"extensions":{"revision":%d}}',
  group_concat(printf(
    '{"id":"%s","status":"%s","since":%s,"until":%s,"actor":{"label":%s},"alliance":{"label":%s}}',
    m.id, upper(m.status),
    iif(m.since is null, 'null', '{"text":"' || m.since || '"}'),
    iif(m.until is null, 'null', '{"text":"' || m.until || '"}'),
    json_quote(a.label), json_quote(l.label)), ','),
  (select value from counter where name = 'revision'))
from (
  select m.* from membership m
  where m.likely_from <= ?1 and m.likely_until >= ?1 and m.rank <> 'deprecated'
  order by m.id limit 50) m
join actor a on a.id = m.actor_id
join alliance l on l.id = m.alliance_id

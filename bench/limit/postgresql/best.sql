-- $1: the day
select concat('{"data":{"at":{"memberships":{"nodes":[', string_agg(concat(
    '{"id":"', m.id, '","status":"', upper(m.status),
    '","since":', case when m.since is null then 'null' else concat('{"text":"', m.since, '"}') end,
    ',"until":', case when m.until is null then 'null' else concat('{"text":"', m.until, '"}') end,
    ',"actor":{"label":', to_json(a.label), '},"alliance":{"label":', to_json(l.label), '}}'), ',' order by m.id),
  ']}}},"extensions":{"revision":', (select value from counter where name = 'revision'), '}}')
from (
  select m.* from membership m
  where m.likely_from <= $1 and m.likely_until >= $1 and (
    m.rank = 'preferred' or m.rank = 'normal' and not exists (
      select 1 from membership b
      where b.alliance_id = m.alliance_id and b.actor_id = m.actor_id and b.rank = 'preferred'
        and b.likely_from <= $1 and b.likely_until >= $1))
  order by m.id limit 50) m
join actor a on a.id = m.actor_id
join alliance l on l.id = m.alliance_id

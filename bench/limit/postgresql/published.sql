-- $1: the day
select concat('{"data":{"at":{"statements":{"nodes":[', string_agg(concat(
    '{"id":"', s.id, '","label":', to_json(s.label),
    ',"date":', case when s.date is null then 'null' else concat('{"text":"', s.date, '"}') end,
    ',"speaker":{"label":', to_json(a.label), '}}'), ',' order by s.id),
  ']}}},"extensions":{"revision":', (select value from counter where name = 'revision'), '}}')
from (
  select s.* from statement s
  where exists (
    select 1 from citation c join document d on d.id = c.document_id
    where c.record_id = s.id and c.support_type = 'supports' and d.published_latest <= $1)
  order by s.id limit 100) s
join actor a on a.id = s.speaker_id

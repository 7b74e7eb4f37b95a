-- ?1: the day
select printf('{"data":{"at":{"statements":{"nodes":[%s]}}},"extensions":{"revision":%d}}',
  group_concat(printf('{"id":"%s","label":%s,"date":%s,"speaker":{"label":%s}}',
    s.id, json_quote(s.label),
    iif(s.date is null, 'null', '{"text":"' || s.date || '"}'), json_quote(a.label)), ','),
  (select value from counter where name = 'revision'))
from (
  select s.* from statement s
  where exists (
    select 1 from citation c join document d on d.id = c.document_id
    where c.record_id = s.id and c.support_type = 'supports' and d.published_latest <= ?1)
  order by s.id limit 100) s
join actor a on a.id = s.speaker_id

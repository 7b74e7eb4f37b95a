-- ?1: the speaker
select printf('{"data":{"statements":{"nodes":[%s]}},"extensions":{"revision":%d}}',
  group_concat(printf('{"id":"%s","label":%s,"evidence":%s}', s.id, json_quote(s.label), (
      select printf(
        '{"citations":%d,"independentOrigins":%d,"supported":%d,"contradicted":%d,"uncited":%s}',
        count(*), count(distinct case when c.support_type = 'supports' then coalesce(p.controlled_by_id, o.publisher_id, o.id) end),
        count(*) filter (where c.support_type = 'supports'), count(*) filter (where c.support_type = 'contradicts'),
        iif(count(*) = 0, 'true', 'false'))
      from citation c
      join document d on d.id = c.document_id
      join document o on o.id = case when d.copy_of_id is null then d.id else (
        with recursive way(id, copy_of_id) as (
          select d.id, d.copy_of_id
          union select up.id, up.copy_of_id from document up join way on up.id = way.copy_of_id)
        select way.id from way where way.copy_of_id is null) end
      left join publisher p on p.id = o.publisher_id
      where c.record_id = s.id)), ','),
  (select value from counter where name = 'revision'))
from (select s.id, s.label from statement s where s.speaker_id = ?1 order by s.id limit 100) s

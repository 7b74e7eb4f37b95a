-- $1: the speaker
select concat('{"data":{"statements":{"nodes":[', string_agg(concat(
    '{"id":"', s.id, '","label":', to_json(s.label), ',"evidence":', (
      select concat(
        '{"citations":', count(*), ',"independentOrigins":', count(distinct case when c.support_type = 'supports' then coalesce(p.controlled_by_id, o.publisher_id, o.id) end),
        ',"supported":', count(*) filter (where c.support_type = 'supports'),
        ',"contradicted":', count(*) filter (where c.support_type = 'contradicts'),
        ',"uncited":', case when count(*) = 0 then 'true' else 'false' end, '}')
      from citation c
      join document d on d.id = c.document_id
      join document o on o.id = case when d.copy_of_id is null then d.id else (
        with recursive way(id, copy_of_id) as (
          select d.id, d.copy_of_id
          union select up.id, up.copy_of_id from document up join way on up.id = way.copy_of_id)
        select way.id from way where way.copy_of_id is null) end
      left join publisher p on p.id = o.publisher_id
      where c.record_id = s.id), '}'), ',' order by s.id),
  ']}},"extensions":{"revision":', (select value from counter where name = 'revision'), '}}')
from (select s.id, s.label from statement s where s.speaker_id = $1 order by s.id limit 100) s

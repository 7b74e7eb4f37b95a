-- $1: id of the last actor on the previous page, or empty
select concat(
  '{"data":{"actors":{"nodes":[', string_agg(row_text, ','),
  ']}},"extensions":{"revision":', (select value from counter where name = 'revision'), '}}')
from (
  select concat('{"id":"', a.id, '","label":', to_json(a.label), ',"participations":{"nodes":[', (
    select string_agg(row_text, ',') from (
      select concat(
        '{"role":"' || upper(p.role) || '","meeting":{"label":' || to_json(m.label) ||
        ',"start":' || case when m.start is null then 'null' else '{"text":"' || m.start || '"}' end ||
        ',"participations":{"nodes":[', (
          select string_agg(row_text, ',') from (
            select '{"role":"' || upper(o.role) || '","actor":{"label":' || to_json(b.label) || '}}' as row_text
            from (
              select o.id, o.role, o.actor_id from participation o
              where o.meeting_id = p.meeting_id and o.rank <> 'deprecated' order by o.id limit 10) o
            join actor b on b.id = o.actor_id order by o.id) o),
        ']},"statements":{"nodes":[', (
          select string_agg(row_text, ',') from (
            select concat(
              '{"summary":' || coalesce(to_json(s.summary)::text, 'null') || ',"speechAct":"' || upper(s.speech_act) ||
              '","citations":{"nodes":[', (
                select '{"document":{"title":' || to_json(d.title) || ',"publisher":' ||
                  case when r.id is null then 'null' else '{"label":' || to_json(r.label) || '}' end || '}}'
                from citation c join document d on d.id = c.document_id left join publisher r on r.id = d.publisher_id
                where c.record_id = s.id order by c.id limit 1),
              ']}}') as row_text
            from (
              select s.id, s.summary, s.speech_act from statement s
              where s.meeting_id = p.meeting_id order by s.id limit 3) s order by s.id) s),
        ']}}}') as row_text
      from (
        select p.id, p.role, p.meeting_id, p.meeting_start_earliest from participation p
        where p.actor_id = a.id and p.rank <> 'deprecated'
        order by p.meeting_start_earliest desc, p.id limit 5) p
      join meeting m on m.id = p.meeting_id order by p.meeting_start_earliest desc, p.id) p),
    ']}}') as row_text
  from (select a.id, a.label from actor a where a.id > $1 order by a.id limit 20) a order by a.id) a

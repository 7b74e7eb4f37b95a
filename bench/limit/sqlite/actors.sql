-- ?1: id of the last actor on the previous page, or empty
select printf('{"data":{"actors":{"nodes":[%s]}},"extensions":{"revision":%d}}',
  group_concat(printf('{"id":"%s","label":%s,"participations":{"nodes":[%s]}}',
    a.id, json_quote(a.label),
    (
      select group_concat(printf(
        '{"role":"%s","meeting":{"label":%s,"start":%s,"participations":{"nodes":[%s]},"statements":{"nodes":[%s]}}}',
        upper(p.role), json_quote(m.label), iif(m.start is null, 'null', '{"text":"' || m.start || '"}'),
        (
          select group_concat(printf('{"role":"%s","actor":{"label":%s}}', upper(o.role), json_quote(b.label)), ',')
          from (
            select o.role, o.actor_id from participation o
            where o.meeting_id = p.meeting_id and o.rank <> 'deprecated' order by o.id limit 10) o
          join actor b on b.id = o.actor_id),
        (
          select group_concat(printf('{"summary":%s,"speechAct":"%s","citations":{"nodes":[%s]}}',
            json_quote(s.summary), upper(s.speech_act),
            (
              select printf('{"document":{"title":%s,"publisher":%s}}', json_quote(d.title),
                iif(r.id is null, 'null', '{"label":' || json_quote(r.label) || '}'))
              from citation c join document d on d.id = c.document_id left join publisher r on r.id = d.publisher_id
              where c.record_id = s.id order by c.id limit 1)), ',')
          from (
            select s.id, s.summary, s.speech_act from statement s
            where s.meeting_id = p.meeting_id order by s.id limit 3) s)), ',')
      from (
        select p.role, p.meeting_id from participation p
        where p.actor_id = a.id and p.rank <> 'deprecated'
        order by p.meeting_start_earliest desc, p.id limit 5) p
      join meeting m on m.id = p.meeting_id)), ','),
  (select value from counter where name = 'revision'))
from (select a.id, a.label from actor a where a.id > ?1 order by a.id limit 20) a

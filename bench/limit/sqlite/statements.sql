-- ?1: id of the last statement on the previous page, or empty
select printf('{"data":{"statements":{"nodes":[%s]}},"extensions":{"revision":%d}}',
  group_concat(printf(
    '{"id":"%s","summary":%s,"speechAct":"%s","date":%s,"speaker":{"label":%s},"targets":{"nodes":[%s]},"citations":{"nodes":[%s]}}',
    s.id, json_quote(s.summary), upper(s.speech_act), iif(s.date is null, 'null', '{"text":"' || s.date || '"}'),
    json_quote(a.label),
    iif(r.id is null, '', '{"record":{"label":' || json_quote(r.label) || '}}'),
    iif(d.id is null, '',
      '{"document":{"publisher":' || iif(o.id is null, 'null', '{"label":' || json_quote(o.label) || '}') || '}}')), ','),
  (select value from counter where name = 'revision'))
from (
  select s.id, s.summary, s.speech_act, s.date, s.speaker_id from statement s
  where s.id > ?1 order by s.id limit 1000) s
join actor a on a.id = s.speaker_id
left join record r on r.id = (
  select t.record_id from target t where t.statement_id = s.id and t.rank <> 'deprecated' order by t.id limit 1)
left join document d on d.id = (select c.document_id from citation c where c.record_id = s.id order by c.id limit 1)
left join publisher o on o.id = d.publisher_id

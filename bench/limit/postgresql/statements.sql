-- $1: id of the last statement on the previous page, or empty
with page as materialized (
  select s.id, s.summary, s.speech_act, s.date, s.speaker_id from statement s
  where s.id > $1 order by s.id limit 1000),
towards as (
  select distinct on (t.statement_id) t.statement_id, r.label
  from target t join record r on r.id = t.record_id
  where t.statement_id >= (select min(id) from page) and t.statement_id <= (select max(id) from page)
    and t.rank <> 'deprecated'
  order by t.statement_id, t.id),
cited as (
  select distinct on (c.record_id) c.record_id, o.label
  from citation c join document d on d.id = c.document_id left join publisher o on o.id = d.publisher_id
  where c.record_id >= (select min(id) from page) and c.record_id <= (select max(id) from page)
  order by c.record_id, c.id)
select concat(
  '{"data":{"statements":{"nodes":[', string_agg(row_text, ','),
  ']}},"extensions":{"revision":', (select value from counter where name = 'revision'), '}}')
from (
  select concat(
    '{"id":"' || s.id || '","summary":' || coalesce(to_json(s.summary)::text, 'null') ||
    ',"speechAct":"' || upper(s.speech_act) ||
    '","date":' || case when s.date is null then 'null' else '{"text":"' || s.date || '"}' end ||
    ',"speaker":{"label":' || to_json(a.label) || '},"targets":{"nodes":[',
    '{"record":{"label":' || to_json(t.label) || '}}',
    ']},"citations":{"nodes":[',
    case when c.record_id is not null then '{"document":{"publisher":' ||
      case when c.label is null then 'null' else '{"label":' || to_json(c.label) || '}' end || '}}' end,
    ']}}') as row_text
  from page s
  join actor a on a.id = s.speaker_id
  left join towards t on t.statement_id = s.id
  left join cited c on c.record_id = s.id
  order by s.id) s

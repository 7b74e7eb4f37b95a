-- $1: id of the last statement seen, or nothing
select concat(
  '{"data":{"statements":{"nodes":[', string_agg(concat(
    '{"id":"', s.id, '","summary":', coalesce(to_json(s.summary)::text, 'null'), ',"modality":"', upper(s.modality),
    '","said":', case when s.said is null then 'null' else concat('{"text":"', s.said, '"}') end,
    ',"speaker":{"label":', to_json(a.label), '},"targets":{"nodes":[', (
      select concat('{"record":{"label":', to_json(r.label), '}}')
      from target t join record r on r.id = t.record_id
      where t.statement_id = s.id and t.rank <> 'deprecated' order by t.id limit 1),
    ']},"citations":{"nodes":[', (
      select concat(
        '{"document":{"source":', case when o.id is null then 'null' else concat('{"label":', to_json(o.label), '}') end,
        '}}')
      from citation c join document d on d.id = c.document_id left join source o on o.id = d.source_id
      where c.record_id = s.id order by c.id limit 1),
    ']}}'), ',' order by s.id),
  ']}},"extensions":{"revision":', (select value from counter where name = 'revision'), '}}')
from (
  select s.id, s.summary, s.modality, s.said, s.speaker_id from statement s
  where s.id > $1 order by s.id limit 1000) s
join actor a on a.id = s.speaker_id

-- $1: id of the last statement seen, or nothing
select concat(
  '{"data":[', string_agg(concat(
    '{"id":"', s.id, '","label":', to_json(s.label), ',"summary":', coalesce(to_json(s.summary)::text, 'null'),
    ',"speaker_id":"', s.speaker_id,
    '","office_id":', case when s.office_id is null then 'null' else concat('"', s.office_id, '"') end,
    ',"principal_id":', case when s.principal_id is null then 'null' else concat('"', s.principal_id, '"') end,
    ',"meeting_id":', case when s.meeting_id is null then 'null' else concat('"', s.meeting_id, '"') end,
    ',"said":', case when s.said is null then 'null' else concat(
      '{"text":"', s.said,
      '","earliest":', case s.said_earliest when '0000-00-00' then 'null' else concat('"', s.said_earliest, '"') end,
      ',"latest":', case s.said_latest when '9999-99-99' then 'null' else concat('"', s.said_latest, '"') end,
      '}') end,
    ',"form":"', s.form, '","modality":"', s.modality, '","revision":', s.revision, '}'), ',' order by s.id)
    filter (where s.place <= 1000),
  '],"next":', case when count(*) > 1000
    then concat('"', encode(convert_to(concat('["id","', max(s.id) filter (where s.place = 1000), '"]'), 'UTF8'), 'hex'), '"')
    else 'null' end,
  ',"previous":', case when $1 <> '' and count(*) > 0
    then concat('"', encode(convert_to(concat('["id","', min(s.id), '"]'), 'UTF8'), 'hex'), '"')
    else 'null' end,
  ',"revision":', (select value from counter where name = 'revision'), '}')
from (
  select s.*, row_number() over (order by s.id) as place from (
    select s.* from statement s where s.id > $1 order by s.id limit 1001) s) s

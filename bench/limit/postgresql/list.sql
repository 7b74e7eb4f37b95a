-- $1: id of the last statement on the previous page, or empty
select concat(
  '{"data":[', string_agg(row_text, ',') filter (where place <= 1000),
  '],"next":', case when count(*) > 1000
    then concat('"', encode(convert_to(concat('["id","', max(id) filter (where place = 1000), '"]'), 'UTF8'), 'hex'), '"')
    else 'null' end,
  ',"previous":', case when $1 <> '' and count(*) > 0
    then concat('"', encode(convert_to(concat('["id","', min(id), '"]'), 'UTF8'), 'hex'), '"')
    else 'null' end,
  ',"revision":', (select value from counter where name = 'revision'), '}')
from (
  select id, row_text, row_number() over () as place from (
    select s.id,
      ('{"id":"' || s.id || '","label":' || to_json(s.label) || ',"summary":' ||
        coalesce(to_json(s.summary)::text, 'null') || ',"speaker_id":"' || s.speaker_id) ||
      ('","office_id":' || coalesce('"' || s.office_id || '"', 'null') ||
        ',"principal_id":' || coalesce('"' || s.principal_id || '"', 'null') ||
        ',"meeting_id":' || coalesce('"' || s.meeting_id || '"', 'null')) ||
      (',"date":' || case when s.date is null then 'null' else '{"text":"' || s.date ||
        '","earliest":' || case s.date_earliest when '0000-00-00' then 'null' else '"' || s.date_earliest || '"' end ||
        ',"latest":' || case s.date_latest when '9999-99-99' then 'null' else '"' || s.date_latest || '"' end || '}' end) ||
      (',"form":"' || s.form || '","speech_act":"' || s.speech_act || '","revision":' || s.revision || '}') as row_text
    from statement s where s.id > $1 order by s.id limit 1001) s) s

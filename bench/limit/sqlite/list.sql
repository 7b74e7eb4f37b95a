-- ?1: id of the last statement on the previous page, or empty
select printf('{"data":[%s],"next":%s,"previous":%s,"revision":%d}',
  row_text,
  iif(exists (select 1 from statement n where n.id > last), '"' || lower(hex('["id","' || last || '"]')) || '"', 'null'),
  iif(?1 <> '', coalesce('"' || lower(hex('["id","' || first || '"]')) || '"', 'null'), 'null'),
  (select value from counter where name = 'revision'))
from (
  select min(s.id) as first, max(s.id) as last, group_concat(printf(
    '{"id":"%s","label":%s,"summary":%s,"speaker_id":"%s","office_id":%s,"principal_id":%s,"meeting_id":%s,"date":%s,"form":"%s","speech_act":"%s","revision":%d}',
    s.id, json_quote(s.label), json_quote(s.summary), s.speaker_id,
    iif(s.office_id is null, 'null', '"' || s.office_id || '"'),
    iif(s.principal_id is null, 'null', '"' || s.principal_id || '"'),
    iif(s.meeting_id is null, 'null', '"' || s.meeting_id || '"'),
    iif(s.date is null, 'null', printf('{"text":"%s","earliest":%s,"latest":%s}', s.date,
      iif(s.date_earliest = '0000-00-00', 'null', '"' || s.date_earliest || '"'),
      iif(s.date_latest = '9999-99-99', 'null', '"' || s.date_latest || '"'))),
    s.form, s.speech_act, s.revision), ',') as row_text
  from (select s.* from statement s where s.id > ?1 order by s.id limit 1000) s)

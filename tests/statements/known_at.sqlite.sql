with known0(seq) as materialized
(select
  (select coalesce(max(seq), 0) from revision where at <= ?1)), actor_at0 as not materialized
(select id, revision, label, summary, kind, founded, dissolved, possible_from, possible_until, likely_from, likely_until, certain_from, certain_until,
    founded_earliest, founded_latest, dissolved_earliest, dissolved_latest from actor where revision <=
  (select seq from known0) union all select id, revision, label, summary, kind, founded, dissolved, possible_from, possible_until, likely_from, likely_until,
      certain_from, certain_until, founded_earliest, founded_latest, dissolved_earliest, dissolved_latest from actor_history where revision <=
  (select seq from known0) and superseded >
  (select seq from known0)), name_at0 as not materialized
(select id, revision, label, note, since, until, disputed, rank, confidence, record_id, text, kind, language, script, since_earliest, since_latest,
    until_earliest, until_latest from name where revision <=
  (select seq from known0) union all select id, revision, label, note, since, until, disputed, rank, confidence, record_id, text, kind, language, script,
      since_earliest, since_latest, until_earliest, until_latest from name_history where revision <=
  (select seq from known0) and superseded >
  (select seq from known0)) select printf('{"data":{"at":{"actor":%s}},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"label":%s,"names":{"nodes":[%s]}}', json_quote(t1.label),
        (select group_concat('{"text":' || json_quote(t2.text) || '}', ',')
          from (select t2.id, t2.text from name_at0 t2 where t2.record_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 3) t2)) from actor_at0 t1
              where t1.id = ?2), ' null'),
  (select value from counter where name = 'revision'))

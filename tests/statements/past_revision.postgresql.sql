with membership_at0 as not materialized
(select id, revision, label, note, since, until, disputed, rank, confidence, alliance_id, actor_id, status, possible_from, possible_until, likely_from,
    likely_until, certain_from, certain_until, since_earliest, since_latest, until_earliest, until_latest
  from (select id, revision, label, note, since, until, disputed, rank, confidence, alliance_id, actor_id, status, possible_from, possible_until, likely_from,
      likely_until, certain_from, certain_until, since_earliest, since_latest, until_earliest, until_latest, 2147483647 as superseded from membership union all
      select id, revision, label, note, since, until, disputed, rank, confidence, alliance_id, actor_id, status, possible_from, possible_until, likely_from,
      likely_until, certain_from, certain_until, since_earliest, since_latest, until_earliest, until_latest, superseded from membership_history) v where
      revision <= cast($1 as bigint) and superseded > cast($1 as bigint)), actor_at0 as not materialized
(select id, revision, label, summary, kind, founded, dissolved, possible_from, possible_until, likely_from, likely_until, certain_from, certain_until,
    founded_earliest, founded_latest, dissolved_earliest, dissolved_latest
  from (select id, revision, label, summary, kind, founded, dissolved, possible_from, possible_until, likely_from, likely_until, certain_from, certain_until,
      founded_earliest, founded_latest, dissolved_earliest, dissolved_latest, 2147483647 as superseded from actor union all select id, revision, label, summary,
      kind, founded, dissolved, possible_from, possible_until, likely_from, likely_until, certain_from, certain_until, founded_earliest, founded_latest,
      dissolved_earliest, dissolved_latest, superseded from actor_history) v where revision <= cast($1 as bigint) and superseded > cast($1 as bigint)),
      alliance_at0 as not materialized
(select id, revision, label, summary, kind, organisation_id, formed, ended, possible_from, possible_until, likely_from, likely_until, certain_from,
    certain_until, formed_earliest, formed_latest, ended_earliest, ended_latest
  from (select id, revision, label, summary, kind, organisation_id, formed, ended, possible_from, possible_until, likely_from, likely_until, certain_from,
      certain_until, formed_earliest, formed_latest, ended_earliest, ended_latest, 2147483647 as superseded from alliance union all select id, revision, label,
      summary, kind, organisation_id, formed, ended, possible_from, possible_until, likely_from, likely_until, certain_from, certain_until, formed_earliest,
      formed_latest, ended_earliest, ended_latest, superseded from alliance_history) v where revision <= cast($1 as bigint) and superseded > cast($1 as
      bigint)), citation_at0 as not materialized
(select id, revision, label, note, record_id, document_id, support_type, since, until, value, as_printed, set_aside, start_offset, end_offset, span_sha256,
    page, phrase, prefix, suffix, field, attested_from, attested_until, presumed_from, presumed_until, value_first, value_last, since_earliest, since_latest,
    until_earliest, until_latest
  from (select id, revision, label, note, record_id, document_id, support_type, since, until, value, as_printed, set_aside, start_offset, end_offset,
      span_sha256, page, phrase, prefix, suffix, field, attested_from, attested_until, presumed_from, presumed_until, value_first, value_last, since_earliest,
      since_latest, until_earliest, until_latest, 2147483647 as superseded from citation union all select id, revision, label, note, record_id, document_id,
      support_type, since, until, value, as_printed, set_aside, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field, attested_from,
      attested_until, presumed_from, presumed_until, value_first, value_last, since_earliest, since_latest, until_earliest, until_latest, superseded from
      citation_history) v where revision <= cast($1 as bigint) and superseded > cast($1 as bigint)), document_at0 as not materialized
(select id, revision, label, summary, publisher_id, title, kind, language, url, archived_url, published, retrieved, sha256, licence, copy_of_id, fidelity,
    published_earliest, published_latest, retrieved_earliest, retrieved_latest
  from (select id, revision, label, summary, publisher_id, title, kind, language, url, archived_url, published, retrieved, sha256, licence, copy_of_id,
      fidelity, published_earliest, published_latest, retrieved_earliest, retrieved_latest, 2147483647 as superseded from document union all select id,
      revision, label, summary, publisher_id, title, kind, language, url, archived_url, published, retrieved, sha256, licence, copy_of_id, fidelity,
      published_earliest, published_latest, retrieved_earliest, retrieved_latest, superseded from document_history) v where revision <= cast($1 as bigint) and
      superseded > cast($1 as bigint)) select concat('{"data":{"at":{"memberships":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat('{"actor":',
        (select '{"label":' || to_json(t2.label) || '}' from actor_at0 t2 where t2.id = t1.actor_id), ',"alliance":',
        (select '{"label":' || to_json(t3.label) || '}' from alliance_at0 t3 where t3.id = t1.alliance_id), ',"citations":{"nodes":[',
        (select string_agg(t4._1, ',')
          from (select concat('{"document":',
              (select '{"label":' || to_json(t5.label) || '}' from document_at0 t5 where t5.id = t4.document_id), '}') as _1
            from (select t4.document_id, t4.id from citation_at0 t4 where t4.record_id = t1.id order by t4.id limit 20) t4 order by t4.id) t4), ']}}') as _1
      from (select t1.actor_id, t1.alliance_id, t1.id from membership_at0 t1 where t1.rank <> 'deprecated' order by t1.id limit 5) t1 order by t1.id) t1),
          ']}}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

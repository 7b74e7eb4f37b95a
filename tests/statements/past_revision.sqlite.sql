with membership_at0 as not materialized
(select id, revision, label, note, since, until, disputed, rank, confidence, alliance_id, actor_id, status, possible_from, possible_until, likely_from,
    likely_until, certain_from, certain_until, since_earliest, since_latest, until_earliest, until_latest from membership where revision <= cast(?1 as bigint)
    union all select id, revision, label, note, since, until, disputed, rank, confidence, alliance_id, actor_id, status, possible_from, possible_until,
    likely_from, likely_until, certain_from, certain_until, since_earliest, since_latest, until_earliest, until_latest from membership_history where revision <=
    cast(?1 as bigint) and superseded > cast(?1 as bigint)), actor_at0 as not materialized
(select id, revision, label, summary, kind, founded, dissolved, possible_from, possible_until, likely_from, likely_until, certain_from, certain_until,
    founded_earliest, founded_latest, dissolved_earliest, dissolved_latest from actor where revision <= cast(?1 as bigint) union all select id, revision, label,
    summary, kind, founded, dissolved, possible_from, possible_until, likely_from, likely_until, certain_from, certain_until, founded_earliest, founded_latest,
    dissolved_earliest, dissolved_latest from actor_history where revision <= cast(?1 as bigint) and superseded > cast(?1 as bigint)), alliance_at0 as not
    materialized
(select id, revision, label, summary, kind, organisation_id, formed, ended, possible_from, possible_until, likely_from, likely_until, certain_from,
    certain_until, formed_earliest, formed_latest, ended_earliest, ended_latest from alliance where revision <= cast(?1 as bigint) union all select id,
    revision, label, summary, kind, organisation_id, formed, ended, possible_from, possible_until, likely_from, likely_until, certain_from, certain_until,
    formed_earliest, formed_latest, ended_earliest, ended_latest from alliance_history where revision <= cast(?1 as bigint) and superseded > cast(?1 as
    bigint)), citation_at0 as not materialized
(select id, revision, label, note, record_id, document_id, support_type, since, until, value, as_printed, set_aside, start_offset, end_offset, span_sha256,
    page, phrase, prefix, suffix, field, attested_from, attested_until, presumed_from, presumed_until, value_first, value_last, since_earliest, since_latest,
    until_earliest, until_latest from citation where revision <= cast(?1 as bigint) union all select id, revision, label, note, record_id, document_id,
    support_type, since, until, value, as_printed, set_aside, start_offset, end_offset, span_sha256, page, phrase, prefix, suffix, field, attested_from,
    attested_until, presumed_from, presumed_until, value_first, value_last, since_earliest, since_latest, until_earliest, until_latest from citation_history
    where revision <= cast(?1 as bigint) and superseded > cast(?1 as bigint)), document_at0 as not materialized
(select id, revision, label, summary, publisher_id, title, kind, language, url, archived_url, published, retrieved, sha256, licence, copy_of_id, fidelity,
    published_earliest, published_latest, retrieved_earliest, retrieved_latest from document where revision <= cast(?1 as bigint) union all select id, revision,
    label, summary, publisher_id, title, kind, language, url, archived_url, published, retrieved, sha256, licence, copy_of_id, fidelity, published_earliest,
    published_latest, retrieved_earliest, retrieved_latest from document_history where revision <= cast(?1 as bigint) and superseded > cast(?1 as bigint))
    select printf('{"data":{"at":{"memberships":{"nodes":[%s]}}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"actor":%s,"alliance":%s,"citations":{"nodes":[%s]}}',
        (select '{"label":' || json_quote(t2.label) || '}' from actor_at0 t2 where t2.id = t1.actor_id),
        (select '{"label":' || json_quote(t3.label) || '}' from alliance_at0 t3 where t3.id = t1.alliance_id),
        (select group_concat(printf('{"document":%s}',
              (select '{"label":' || json_quote(t5.label) || '}' from document_at0 t5 where t5.id = t4.document_id)), ',')
          from (select t4.document_id, t4.id from citation_at0 t4 where t4.record_id = t1.id order by t4.id limit 20) t4)), ',')
    from (select t1.actor_id, t1.alliance_id, t1.id from membership_at0 t1 where t1.rank <> 'deprecated' order by t1.id limit 5) t1),
  (select value from counter where name = 'revision'))

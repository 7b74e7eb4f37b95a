select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"status":"%s","since":%s,"until":%s,"note":%s,"citations":[%s]}', t1.status, case when t1.since is null then 'null' else '{"text":' || json_quote(t1.since) || ',"earliest":' || json_quote(nullif(nullif(t1.since_earliest, '0000-00-00'), '9999-99-99')) || ',"latest":' || json_quote(nullif(nullif(t1.since_latest, '0000-00-00'), '9999-99-99')) || '}' end, case when t1.until is null then 'null' else '{"text":' || json_quote(t1.until) || ',"earliest":' || json_quote(nullif(nullif(t1.until_earliest, '0000-00-00'), '9999-99-99')) || ',"latest":' || json_quote(nullif(nullif(t1.until_latest, '0000-00-00'), '9999-99-99')) || '}' end, json_quote(t1.note),
        (select group_concat('{"page":' || json_quote(t2.page) || ',"document":{"label":' || json_quote(t3.label) || ',"fidelity":"' || t3.fidelity || '","source":' || case when t4.id is null then 'null' else '{"label":' || json_quote(t4.label) || '}' end || '}}', ',')
          from (select t2.document_id, t2.id, t2.page from citation t2 where t2.record_id = t1.id order by t2.id limit 100) t2
          left join document t3 on t3.id = t2.document_id
          left join source t4 on t4.id = t3.source_id)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["since,id",%s,%s]', json_quote(t1.since_earliest), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.note, t1.since, t1.since_earliest, t1.since_latest, t1.status, t1.until, t1.until_earliest, t1.until_latest from membership t1 where t1.rank <> 'deprecated' and (t1.actor_id = 'actors/brazil' and t1.alliance_id = 'alliances/brics') order by t1.since_earliest, t1.id limit 21) t1) t1)

select printf('{"data":{"memberships":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"status":"%s","since":%s,"until":%s,"note":%s,"citations":{"nodes":[%s]}}', upper(t1.status), case when t1.since is null then 'null' else '{"text":' || json_quote(t1.since) || ',"earliest":' || json_quote(nullif(nullif(t1.since_earliest, '0000-00-00'), '9999-99-99')) || ',"latest":' || json_quote(nullif(nullif(t1.since_latest, '0000-00-00'), '9999-99-99')) || '}' end, case when t1.until is null then 'null' else '{"text":' || json_quote(t1.until) || ',"earliest":' || json_quote(nullif(nullif(t1.until_earliest, '0000-00-00'), '9999-99-99')) || ',"latest":' || json_quote(nullif(nullif(t1.until_latest, '0000-00-00'), '9999-99-99')) || '}' end, json_quote(t1.note),
        (select group_concat('{"page":' || json_quote(t2.page) || ',"document":{"label":' || json_quote(t3.label) || ',"fidelity":"' || upper(t3.fidelity) || '","source":' || case when t4.id is null then 'null' else '{"label":' || json_quote(t4.label) || '}' end || '}}', ',')
          from (select t2.document_id, t2.id, t2.page from citation t2 where t2.record_id = t1.id order by t2.id limit 20) t2
          left join document t3 on t3.id = t2.document_id
          left join source t4 on t4.id = t3.source_id)), ',')
    from (select t1.id, t1.note, t1.since, t1.since_earliest, t1.since_latest, t1.status, t1.until, t1.until_earliest, t1.until_latest from membership t1 where t1.rank <> 'deprecated' and (t1.actor_id = 'actors/brazil' and t1.alliance_id = 'alliances/brics') order by t1.since_earliest, t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"office":{"title":%s},"since":%s,"until":%s,"rank":"%s","note":%s,"citations":[%s]}', json_quote(t2.title), case when t1.since is null then 'null' else '{"text":' || json_quote(t1.since) || ',"earliest":' || json_quote(nullif(nullif(t1.since_earliest, '0000-00-00'), '9999-99-99')) || ',"latest":' || json_quote(nullif(nullif(t1.since_latest, '0000-00-00'), '9999-99-99')) || '}' end, case when t1.until is null then 'null' else '{"text":' || json_quote(t1.until) || ',"earliest":' || json_quote(nullif(nullif(t1.until_earliest, '0000-00-00'), '9999-99-99')) || ',"latest":' || json_quote(nullif(nullif(t1.until_latest, '0000-00-00'), '9999-99-99')) || '}' end, t1.rank, json_quote(t1.note),
        (select group_concat('{"page":' || json_quote(t3.page) || '}', ',')
          from (select t3.id, t3.page from citation t3 where t3.record_id = t1.id order by t3.id limit 100) t3)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["-rank,since,id",%s,%s,%s]', json_quote(t1.rank), json_quote(t1.since_earliest), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.note, t1.office_id, t1.rank, t1.since, t1.since_earliest, t1.since_latest, t1.until, t1.until_earliest, t1.until_latest from tenure t1 where t1.rank <> 'deprecated' and (t1.person_id = 'actors/vladimir-putin' and exists
        (select 1 from citation t5 where t5.record_id = t1.id and t5.document_id = 'documents/wikidata-q7747')) order by t1.rank desc, t1.since_earliest, t1.id limit 21) t1) t1
  left join office t2 on t2.id = t1.office_id)

select printf('{"data":{"tenures":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"office":{"title":%s},"since":%s,"until":%s,"rank":"%s","note":%s,"citations":{"nodes":[%s]}}', json_quote(t2.title), case when t1.since is null then 'null' else '{"text":' || json_quote(t1.since) || ',"earliest":' || json_quote(nullif(nullif(t1.since_earliest, '0000-00-00'), '9999-99-99')) || ',"latest":' || json_quote(nullif(nullif(t1.since_latest, '0000-00-00'), '9999-99-99')) || '}' end, case when t1.until is null then 'null' else '{"text":' || json_quote(t1.until) || ',"earliest":' || json_quote(nullif(nullif(t1.until_earliest, '0000-00-00'), '9999-99-99')) || ',"latest":' || json_quote(nullif(nullif(t1.until_latest, '0000-00-00'), '9999-99-99')) || '}' end, upper(t1.rank), json_quote(t1.note),
        (select group_concat('{"page":' || json_quote(t3.page) || '}', ',')
          from (select t3.id, t3.page from citation t3 where t3.record_id = t1.id order by t3.id limit 20) t3)), ',')
    from (select t1.id, t1.note, t1.office_id, t1.rank, t1.since, t1.since_earliest, t1.since_latest, t1.until, t1.until_earliest, t1.until_latest from tenure t1 where t1.rank <> 'deprecated' and (exists
        (select 1 from citation t4 where t4.record_id = t1.id and t4.document_id = 'documents/wikidata-q7747') and t1.person_id = 'actors/vladimir-putin') order by t1.rank desc, t1.since_earliest, t1.id limit 20) t1
    left join office t2 on t2.id = t1.office_id),
  (select value from counter where name = 'revision'))

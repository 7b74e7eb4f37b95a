select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf(
    '{"record":{"record_kind":%s,"label":%s},"since":%s,"until":%s,"note":%s}', json_quote(t2.record_kind), json_quote(t2.label), case when t1.since is null
    then 'null' else '{"text":"' || t1.since || '","earliest":' || case t1.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"'
    || t1.since_earliest || '"' end || ',"latest":' || case t1.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
    t1.since_latest || '"' end || '}' end, case when t1.until is null then 'null' else '{"text":"' || t1.until || '","earliest":' || case t1.until_earliest when
    '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_earliest || '"' end || ',"latest":' || case t1.until_latest when '0000-00-00'
    then 'null' when '9999-99-99' then 'null' else '"' || t1.until_latest || '"' end || '}' end, json_quote(t1.note)), ',') filter (where t1._n <= 20), case
    when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["-since,label,id",%s,%s,%s]', json_quote(t1.since_earliest),
    json_quote(t1.label), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.label, t1.note, t1.record_id, t1.since, t1.since_earliest, t1.since_latest, t1.until, t1.until_earliest, t1.until_latest from tag t1
        where t1.rank <> 'deprecated' and t1.topic_id = 'topics/taiwan' order by t1.since_earliest desc, t1.label, t1.id limit 21) t1) t1
  left join record t2 on t2.id = t1.record_id) where exists
(select 1 from record k where k.id = 'topics/taiwan' and k.retired is null)

select printf('{"data":{"tags":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"record":{"recordKind":%s,"label":%s},"since":%s,"until":%s,"note":%s}', json_quote(upper(t2.record_kind)),
      json_quote(t2.label), case when t1.since is null then 'null' else '{"text":"' || t1.since || '","earliest":' || case t1.since_earliest when '0000-00-00'
      then 'null' when '9999-99-99' then 'null' else '"' || t1.since_earliest || '"' end || ',"latest":' || case t1.since_latest when '0000-00-00' then 'null'
      when '9999-99-99' then 'null' else '"' || t1.since_latest || '"' end || '}' end, case when t1.until is null then 'null' else '{"text":"' || t1.until ||
      '","earliest":' || case t1.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_earliest || '"' end ||
      ',"latest":' || case t1.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_latest || '"' end || '}' end,
      json_quote(t1.note)), ',')
    from (select t1.id, t1.label, t1.note, t1.record_id, t1.since, t1.since_earliest, t1.since_latest, t1.until, t1.until_earliest, t1.until_latest from tag t1
        where t1.rank <> 'deprecated' and t1.topic_id = 'topics/taiwan' order by t1.since_earliest desc, t1.label, t1.id limit 20) t1
    left join record t2 on t2.id = t1.record_id),
  (select value from counter where name = 'revision')) where exists
(select 1 from record k where k.id = 'topics/taiwan' and k.retired is null)

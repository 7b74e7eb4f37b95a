select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"subject":{"label":%s},"kind":"%s","object":{"label":%s},"since":%s,"until":%s}', json_quote(t2.label), t1.kind, json_quote(t3.label), case when t1.since is null then 'null' else '{"text":"' || t1.since || '","earliest":' || case t1.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_earliest || '"' end || ',"latest":' || case t1.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_latest || '"' end || '}' end, case when t1.until is null then 'null' else '{"text":"' || t1.until || '","earliest":' || case t1.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_earliest || '"' end || ',"latest":' || case t1.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_latest || '"' end || '}' end), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.kind, t1.object_id, t1.since, t1.since_earliest, t1.since_latest, t1.subject_id, t1.until, t1.until_earliest, t1.until_latest from relation t1 where t1.rank <> 'deprecated' and t1.kind in
      (select value from json_each('["at_war_with", "invades"]')) order by t1.id limit 21) t1) t1
  left join actor t2 on t2.id = t1.subject_id
  left join record t3 on t3.id = t1.object_id)

select printf('{"data":{"relations":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"subject":{"label":%s},"kind":"%s","object":{"label":%s},"since":%s,"until":%s}', json_quote(t2.label), upper(t1.kind), json_quote(t3.label), case when t1.since is null then 'null' else '{"text":"' || t1.since || '","earliest":' || case t1.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_earliest || '"' end || ',"latest":' || case t1.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_latest || '"' end || '}' end, case when t1.until is null then 'null' else '{"text":"' || t1.until || '","earliest":' || case t1.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_earliest || '"' end || ',"latest":' || case t1.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_latest || '"' end || '}' end), ',')
    from (select t1.id, t1.kind, t1.object_id, t1.since, t1.since_earliest, t1.since_latest, t1.subject_id, t1.until, t1.until_earliest, t1.until_latest from relation t1 where t1.rank <> 'deprecated' and t1.kind in
      (select value from json_each('["at_war_with", "invades"]')) order by t1.id limit 20) t1
    left join actor t2 on t2.id = t1.subject_id
    left join record t3 on t3.id = t1.object_id),
  (select value from counter where name = 'revision'))

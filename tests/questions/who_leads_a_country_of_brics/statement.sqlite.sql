select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"person":{"label":%s},"office":{"label":%s},"since":%s,"until":%s,"citations":[%s]}', json_quote(t2.label), json_quote(t3.label), case when t1.since is null then 'null' else '{"text":"' || t1.since || '","earliest":' || case t1.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_earliest || '"' end || ',"latest":' || case t1.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_latest || '"' end || '}' end, case when t1.until is null then 'null' else '{"text":"' || t1.until || '","earliest":' || case t1.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_earliest || '"' end || ',"latest":' || case t1.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_latest || '"' end || '}' end,
        (select group_concat('{"document":{"label":' || json_quote(t5.label) || '}}', ',')
          from (select t4.document_id, t4.id from citation t4 where t4.record_id = t1.id order by t4.id limit 100) t4
          left join document t5 on t5.id = t4.document_id)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["label,-since,id",%s,%s,%s]', json_quote(t1.label), json_quote(t1.since_earliest), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.label, t1.office_id, t1.person_id, t1.since, t1.since_earliest, t1.since_latest, t1.until, t1.until_earliest, t1.until_latest from tenure t1 where t1.rank <> 'deprecated' and exists
      (select 1 from office t6 where t6.id = t1.office_id and (t6.level in
          (select value from json_each('["effective_leader", "head_of_state"]')) and exists
          (select 1 from actor t7 where t7.id = t6.body_id and exists
            (select 1 from membership t8 where t8.actor_id = t7.id and t8.rank <> 'deprecated' and t8.alliance_id = 'alliances/brics')))) order by t1.label, t1.since_earliest desc, t1.id limit 21) t1) t1
  left join actor t2 on t2.id = t1.person_id
  left join office t3 on t3.id = t1.office_id)

select printf('{"data":{"tenures":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"person":{"label":%s},"office":{"label":%s},"since":%s,"until":%s,"citations":{"nodes":[%s]}}', json_quote(t2.label), json_quote(t3.label), case when t1.since is null then 'null' else '{"text":"' || t1.since || '","earliest":' || case t1.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_earliest || '"' end || ',"latest":' || case t1.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_latest || '"' end || '}' end, case when t1.until is null then 'null' else '{"text":"' || t1.until || '","earliest":' || case t1.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_earliest || '"' end || ',"latest":' || case t1.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_latest || '"' end || '}' end,
        (select group_concat('{"document":{"label":' || json_quote(t5.label) || '}}', ',')
          from (select t4.document_id, t4.id from citation t4 where t4.record_id = t1.id order by t4.id limit 20) t4
          left join document t5 on t5.id = t4.document_id)), ',')
    from (select t1.id, t1.label, t1.office_id, t1.person_id, t1.since, t1.since_earliest, t1.since_latest, t1.until, t1.until_earliest, t1.until_latest from tenure t1 where t1.rank <> 'deprecated' and exists
      (select 1 from office t6 where t6.id = t1.office_id and (exists
          (select 1 from actor t7 where t7.id = t6.body_id and exists
            (select 1 from membership t8 where t8.actor_id = t7.id and t8.rank <> 'deprecated' and t8.alliance_id = 'alliances/brics')) and t6.level in
          (select value from json_each('["effective_leader", "head_of_state"]')))) order by t1.label, t1.since_earliest desc, t1.id limit 20) t1
    left join actor t2 on t2.id = t1.person_id
    left join office t3 on t3.id = t1.office_id),
  (select value from counter where name = 'revision'))

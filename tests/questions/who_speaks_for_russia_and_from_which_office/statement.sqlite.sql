select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["-date,label,id",%s,%s,%s]', json_quote(t1.date_earliest), json_quote(t1.label), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select '{"label":' || json_quote(t1.label) || ',"date":' || case when t1.date is null then 'null' else '{"text":"' || t1.date || '","earliest":' || case t1.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_earliest || '"' end || ',"latest":' || case t1.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_latest || '"' end || '}' end || ',"speaker":{"label":' || json_quote(t2.label) || '},"office":' || case when t3.id is null then 'null' else '{"title":' || json_quote(t3.title) || ',"body":{"label":' || json_quote(t4.label) || '}}' end || '}' as _1, t1.date_earliest, t1.label, t1.id
      from (select t1.date, t1.date_earliest, t1.date_latest, t1.id, t1.label, t1.office_id, t1.speaker_id from statement t1 where t1.principal_id = 'actors/russia' order by t1.date_earliest desc, t1.label, t1.id limit 21) t1
      left join actor t2 on t2.id = t1.speaker_id
      left join office t3 on t3.id = t1.office_id
      left join actor t4 on t4.id = t3.body_id) t1) t1)

select printf('{"data":{"statements":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat('{"label":' || json_quote(t1.label) || ',"date":' || case when t1.date is null then 'null' else '{"text":"' || t1.date || '","earliest":' || case t1.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_earliest || '"' end || ',"latest":' || case t1.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.date_latest || '"' end || '}' end || ',"speaker":{"label":' || json_quote(t2.label) || '},"office":' || case when t3.id is null then 'null' else '{"title":' || json_quote(t3.title) || ',"body":{"label":' || json_quote(t4.label) || '}}' end || '}', ',')
    from (select t1.date, t1.date_earliest, t1.date_latest, t1.id, t1.label, t1.office_id, t1.speaker_id from statement t1 where t1.principal_id = 'actors/russia' order by t1.date_earliest desc, t1.label, t1.id limit 20) t1
    left join actor t2 on t2.id = t1.speaker_id
    left join office t3 on t3.id = t1.office_id
    left join actor t4 on t4.id = t3.body_id),
  (select value from counter where name = 'revision'))

select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["date,label,id",%s,%s,%s]', json_quote(t1.date_earliest), json_quote(t1.label), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select '{"label":' || json_quote(t1.label) || ',"speaker":{"label":' || json_quote(t2.label) || '},"principal":' || case when t3.id is null then 'null' else '{"label":' || json_quote(t3.label) || '}' end || ',"form":"' || t1.form || '"}' as _1, t1.date_earliest, t1.label, t1.id
      from (select t1.date_earliest, t1.form, t1.id, t1.label, t1.principal_id, t1.speaker_id from statement t1 where t1.office_id is null order by t1.date_earliest, t1.label, t1.id limit 21) t1
      left join actor t2 on t2.id = t1.speaker_id
      left join actor t3 on t3.id = t1.principal_id) t1) t1)

select printf('{"data":{"statements":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat('{"label":' || json_quote(t1.label) || ',"speaker":{"label":' || json_quote(t2.label) || '},"principal":' || case when t3.id is null then 'null' else '{"label":' || json_quote(t3.label) || '}' end || ',"form":"' || upper(t1.form) || '"}', ',')
    from (select t1.date_earliest, t1.form, t1.id, t1.label, t1.principal_id, t1.speaker_id from statement t1 where t1.office_id is null order by t1.date_earliest, t1.label, t1.id limit 20) t1
    left join actor t2 on t2.id = t1.speaker_id
    left join actor t3 on t3.id = t1.principal_id),
  (select value from counter where name = 'revision'))

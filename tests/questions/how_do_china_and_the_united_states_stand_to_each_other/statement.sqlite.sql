select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat('{"subject":{"label":' || json_quote(t2.label) || '},"kind":"' || t1.kind || '","object":{"label":' || json_quote(t3.label) || '},"note":' || json_quote(t1.note) || '}', ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["kind,label,id",%s,%s,%s]', json_quote(t1.kind), json_quote(t1.label), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.kind, t1.label, t1.note, t1.object_id, t1.subject_id from relation t1 where t1.rank <> 'deprecated' and (t1.subject_id in
        (select value from json_each('["actors/china", "actors/united-states"]')) and t1.object_id in
        (select value from json_each('["actors/china", "actors/united-states"]'))) order by t1.kind, t1.label, t1.id limit 21) t1) t1
  left join actor t2 on t2.id = t1.subject_id
  left join record t3 on t3.id = t1.object_id)

select printf('{"data":{"relations":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat('{"subject":{"label":' || json_quote(t2.label) || '},"kind":"' || upper(t1.kind) || '","object":{"label":' || json_quote(t3.label) || '},"note":' || json_quote(t1.note) || '}', ',')
    from (select t1.id, t1.kind, t1.label, t1.note, t1.object_id, t1.subject_id from relation t1 where t1.rank <> 'deprecated' and (t1.object_id in
        (select value from json_each('["actors/china", "actors/united-states"]')) and t1.subject_id in
        (select value from json_each('["actors/china", "actors/united-states"]'))) order by t1.kind, t1.label, t1.id limit 20) t1
    left join actor t2 on t2.id = t1.subject_id
    left join record t3 on t3.id = t1.object_id),
  (select value from counter where name = 'revision'))

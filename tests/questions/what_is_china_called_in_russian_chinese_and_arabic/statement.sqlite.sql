select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(t1._1, ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["language,-kind,id",%s,%s,%s]', json_quote(coalesce(t1.language, '')), json_quote(t1.kind), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select '{"text":' || json_quote(t1.text) || ',"kind":"' || t1.kind || '","language":' || json_quote(t1.language) || ',"script":' || json_quote(t1.script) || '}' as _1, t1.language, t1.kind, t1.id
      from (select t1.id, t1.kind, t1.language, t1.script, t1.text from name t1 where t1.rank <> 'deprecated' and (t1.record_id = 'actors/china' and t1.language in
          (select value from json_each('["ru", "zh", "ar"]'))) order by coalesce(t1.language, ''), t1.kind desc, t1.id limit 21) t1) t1) t1)

select printf('{"data":{"names":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat('{"text":' || json_quote(t1.text) || ',"kind":"' || upper(t1.kind) || '","language":' || json_quote(t1.language) || ',"script":' || json_quote(t1.script) || '}', ',')
    from (select t1.id, t1.kind, t1.language, t1.script, t1.text from name t1 where t1.rank <> 'deprecated' and (t1.language in
        (select value from json_each('["ru", "zh", "ar"]')) and t1.record_id = 'actors/china') order by coalesce(t1.language, ''), t1.kind desc, t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

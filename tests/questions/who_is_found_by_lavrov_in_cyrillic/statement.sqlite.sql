with x1(id, json) as
(select t3.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from name t5 where t5.record_id = t3.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"names":"/v1/names?record=' || t3.id || '&fields=text,language' || '&after=' || min(lower(hex(printf('["id",%s]',
            json_quote(t4.id))))) || '"' end
          from (select t6.id from name t6 where t6.record_id = t3.id and t6.rank <> 'deprecated' order by t6.id limit 2 offset 99) t4), '') else '' end, ''), 2)
              || '}' from actor t3) select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"label":%s,"names":[%s]%s}', json_quote(t1.label),
        (select group_concat('{"text":' || json_quote(t2.text) || ',"language":' || json_quote(t2.language) || '}', ',')
          from (select t2.id, t2.language, t2.text from name t2 where t2.record_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 100) t2),
        (select x1.json from x1 where x1.id = t1.id)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then
            lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.label from actor t1 where t1.id in
      (select record_id from search_text where id in
        (select rowid from search_index where search_index match '("лавров"* OR "lavrov"*)' and rowid < 1073741824) and superseded is null) order by t1.id limit
            21) t1) t1)

select printf('{"data":{"actors":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"label":%s,"names":{"nodes":[%s]}}', json_quote(t1.label),
        (select group_concat('{"text":' || json_quote(t2.text) || ',"language":' || json_quote(t2.language) || '}', ',')
          from (select t2.id, t2.language, t2.text from name t2 where t2.record_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 100) t2)), ',')
    from (select t1.id, t1.label from actor t1 where t1.id in
      (select record_id from search_text where id in
        (select rowid from search_index where search_index match '("лавров"* OR "lavrov"*)' and rowid < 1073741824) and superseded is null) order by t1.id limit
            20) t1),
  (select value from counter where name = 'revision'))

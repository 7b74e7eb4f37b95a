select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"id":"%s","label":%s,"kind":"%s","identifiers":[%s]}', t1.id, json_quote(t1.label), t1.kind,
        (select group_concat('{"scheme":"' || t2.scheme || '","value":' || json_quote(t2.value) || '}', ',')
          from (select t2.id, t2.scheme, t2.value from identifier t2 where t2.record_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 100) t2)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.kind, t1.label from actor t1 where exists
      (select 1 from name t3 where t3.record_id = t1.id and t3.rank <> 'deprecated' and (t3.text = 'Китай' and t3.language = 'ru')) order by t1.id limit 21) t1) t1)

select printf('{"data":{"actors":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"id":"%s","label":%s,"kind":"%s","identifiers":{"nodes":[%s]}}', t1.id, json_quote(t1.label), upper(t1.kind),
        (select group_concat('{"scheme":"' || upper(t2.scheme) || '","value":' || json_quote(t2.value) || '}', ',')
          from (select t2.id, t2.scheme, t2.value from identifier t2 where t2.record_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 20) t2)), ',')
    from (select t1.id, t1.kind, t1.label from actor t1 where exists
      (select 1 from name t3 where t3.record_id = t1.id and t3.rank <> 'deprecated' and (t3.language = 'ru' and t3.text = 'Китай')) order by t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

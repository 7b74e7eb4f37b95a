select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"label":%s,"kind":"%s","documents":[%s]}', json_quote(t1.label), t1.kind,
        (select group_concat('{"title":' || json_quote(t2.title) || ',"published":' || case when t2.published is null then 'null' else '{"text":"' || t2.published || '","earliest":' || case t2.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.published_earliest || '"' end || ',"latest":' || case t2.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.published_latest || '"' end || '}' end || '}', ',')
          from (select t2.id, t2.published, t2.published_earliest, t2.published_latest, t2.title from document t2 where t2.publisher_id = t1.id order by t2.id limit 100) t2)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then lower(hex(printf('["label,id",%s,%s]', json_quote(t1.label), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.kind, t1.label from publisher t1 where exists
      (select 1 from document t3 where t3.publisher_id = t1.id and exists
        (select 1 from citation t4 where t4.document_id = t3.id and exists
          (select 1 from record t5 where t5.id = t4.record_id and instr(t5.label, 'Putin') > 0))) order by t1.label, t1.id limit 21) t1) t1)

select printf('{"data":{"publishers":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"label":%s,"kind":"%s","documents":{"nodes":[%s]}}', json_quote(t1.label), upper(t1.kind),
        (select group_concat('{"title":' || json_quote(t2.title) || ',"published":' || case when t2.published is null then 'null' else '{"text":"' || t2.published || '","earliest":' || case t2.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.published_earliest || '"' end || ',"latest":' || case t2.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.published_latest || '"' end || '}' end || '}', ',')
          from (select t2.id, t2.published, t2.published_earliest, t2.published_latest, t2.title from document t2 where t2.publisher_id = t1.id order by t2.id limit 20) t2)), ',')
    from (select t1.id, t1.kind, t1.label from publisher t1 where exists
      (select 1 from document t3 where t3.publisher_id = t1.id and exists
        (select 1 from citation t4 where t4.document_id = t3.id and exists
          (select 1 from record t5 where t5.id = t4.record_id and instr(t5.label, 'Putin') > 0))) order by t1.label, t1.id limit 20) t1),
  (select value from counter where name = 'revision'))

select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["label,id",', to_json(t1.label), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat(('{"label":' || to_json(t1.label)) || (',"kind":"' || t1.kind || '","documents":['),
      (select string_agg(t2._1, ',')
        from (select ('{"title":' || to_json(t2.title)) || (',"published":' || case when t2.published is null then 'null' else ('{"text":"' || t2.published || '","earliest":') || (case t2.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.published_earliest || '"' end || ',"latest":' || case t2.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.published_latest || '"' end || '}') end || '}') as _1
          from (select t2.id, t2.published, t2.published_earliest, t2.published_latest, t2.title from document t2 where t2.publisher_id = t1.id order by t2.id limit 100) t2 order by t2.id) t2), ']}') end as _1, t1.label, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.id, t1.kind, t1.label from publisher t1 where exists
        (select 1 from document t3 where t3.publisher_id = t1.id and exists
          (select 1 from citation t4 where t4.document_id = t3.id and exists
            (select 1 from record t5 where t5.id = t4.record_id and strpos(t5.label, $1) > 0))) order by t1.label, t1.id limit 21) t1) t1 order by t1.label, t1.id) t1)

select concat('{"data":{"publishers":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat(('{"label":' || to_json(t1.label)) || (',"kind":"' || upper(t1.kind) || '","documents":{"nodes":['),
        (select string_agg(t2._1, ',')
          from (select ('{"title":' || to_json(t2.title)) || (',"published":' || case when t2.published is null then 'null' else ('{"text":"' || t2.published || '","earliest":') || (case t2.published_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.published_earliest || '"' end || ',"latest":' || case t2.published_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.published_latest || '"' end || '}') end || '}') as _1
            from (select t2.id, t2.published, t2.published_earliest, t2.published_latest, t2.title from document t2 where t2.publisher_id = t1.id order by t2.id limit 20) t2 order by t2.id) t2), ']}}') as _1
      from (select t1.id, t1.kind, t1.label from publisher t1 where exists
        (select 1 from document t3 where t3.publisher_id = t1.id and exists
          (select 1 from citation t4 where t4.document_id = t3.id and exists
            (select 1 from record t5 where t5.id = t4.record_id and strpos(t5.label, $1) > 0))) order by t1.label, t1.id limit 20) t1 order by t1.label, t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["-rank,since,id",', to_json(t1.rank), ',', to_json(t1.since_earliest), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat((('{"office":{"title":' || to_json(t2.title)) || ('},"since":' || case when t1.since is null then 'null' else ('{"text":"' || t1.since || '","earliest":') || (case t1.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_earliest || '"' end || ',"latest":' || case t1.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_latest || '"' end || '}') end || ',"until":')) || ((case when t1.until is null then 'null' else ('{"text":"' || t1.until || '","earliest":') || (case t1.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_earliest || '"' end || ',"latest":' || case t1.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_latest || '"' end || '}') end || ',"rank":"' || t1.rank) || ('","note":' || coalesce(to_json(t1.note)::text, 'null') || ',"citations":[')),
      (select string_agg(t3._1, ',')
        from (select '{"page":' || coalesce(to_json(t3.page)::text, 'null') || '}' as _1
          from (select t3.id, t3.page from citation t3 where t3.record_id = t1.id order by t3.id limit 100) t3 order by t3.id) t3), ']}') end as _1, t1.rank, t1.since_earliest, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.id, t1.note, t1.office_id, t1.rank, t1.since, t1.since_earliest, t1.since_latest, t1.until, t1.until_earliest, t1.until_latest from tenure t1 where t1.rank <> 'deprecated' and (t1.person_id = $1 and exists
          (select 1 from citation t5 where t5.record_id = t1.id and t5.document_id = $2)) order by t1.rank desc, t1.since_earliest, t1.id limit 21) t1) t1
    left join office t2 on t2.id = t1.office_id order by t1.rank desc, t1.since_earliest, t1.id) t1)

select concat('{"data":{"tenures":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat((('{"office":{"title":' || to_json(t2.title)) || ('},"since":' || case when t1.since is null then 'null' else ('{"text":"' || t1.since || '","earliest":') || (case t1.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_earliest || '"' end || ',"latest":' || case t1.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_latest || '"' end || '}') end || ',"until":')) || ((case when t1.until is null then 'null' else ('{"text":"' || t1.until || '","earliest":') || (case t1.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_earliest || '"' end || ',"latest":' || case t1.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_latest || '"' end || '}') end || ',"rank":"' || upper(t1.rank)) || ('","note":' || coalesce(to_json(t1.note)::text, 'null') || ',"citations":{"nodes":[')),
        (select string_agg(t3._1, ',')
          from (select '{"page":' || coalesce(to_json(t3.page)::text, 'null') || '}' as _1
            from (select t3.id, t3.page from citation t3 where t3.record_id = t1.id order by t3.id limit 20) t3 order by t3.id) t3), ']}}') as _1
      from (select t1.id, t1.note, t1.office_id, t1.rank, t1.since, t1.since_earliest, t1.since_latest, t1.until, t1.until_earliest, t1.until_latest from tenure t1 where t1.rank <> 'deprecated' and (exists
          (select 1 from citation t4 where t4.record_id = t1.id and t4.document_id = $1) and t1.person_id = $2) order by t1.rank desc, t1.since_earliest, t1.id limit 20) t1
      left join office t2 on t2.id = t1.office_id order by t1.rank desc, t1.since_earliest, t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

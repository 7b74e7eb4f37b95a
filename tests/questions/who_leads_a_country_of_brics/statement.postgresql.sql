select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["label,-since,id",', to_json(t1.label), ',', to_json(t1.since_earliest), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat(('{"person":{"label":' || to_json(t2.label) || '},"office":{"label":' || to_json(t3.label)) || (('},"since":' || case when t1.since is null then 'null' else ('{"text":"' || t1.since || '","earliest":') || (case t1.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_earliest || '"' end || ',"latest":' || case t1.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_latest || '"' end || '}') end) || (',"until":' || case when t1.until is null then 'null' else ('{"text":"' || t1.until || '","earliest":') || (case t1.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_earliest || '"' end || ',"latest":' || case t1.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_latest || '"' end || '}') end || ',"citations":[')),
      (select string_agg(t4._1, ',')
        from (select '{"document":{"label":' || to_json(t5.label) || '}}' as _1
          from (select t4.document_id, t4.id from citation t4 where t4.record_id = t1.id order by t4.id limit 100) t4
          left join document t5 on t5.id = t4.document_id order by t4.id) t4), ']}') end as _1, t1.label, t1.since_earliest, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.id, t1.label, t1.office_id, t1.person_id, t1.since, t1.since_earliest, t1.since_latest, t1.until, t1.until_earliest, t1.until_latest from tenure t1 where t1.rank <> 'deprecated' and exists
        (select 1 from office t6 where t6.id = t1.office_id and (t6.level = any($1::text[]) and exists
            (select 1 from actor t7 where t7.id = t6.body_id and exists
              (select 1 from membership t8 where t8.actor_id = t7.id and t8.rank <> 'deprecated' and t8.alliance_id = $2)))) order by t1.label, t1.since_earliest desc, t1.id limit 21) t1) t1
    left join actor t2 on t2.id = t1.person_id
    left join office t3 on t3.id = t1.office_id order by t1.label, t1.since_earliest desc, t1.id) t1)

select concat('{"data":{"tenures":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat(('{"person":{"label":' || to_json(t2.label) || '},"office":{"label":' || to_json(t3.label)) || (('},"since":' || case when t1.since is null then 'null' else ('{"text":"' || t1.since || '","earliest":') || (case t1.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_earliest || '"' end || ',"latest":' || case t1.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_latest || '"' end || '}') end) || (',"until":' || case when t1.until is null then 'null' else ('{"text":"' || t1.until || '","earliest":') || (case t1.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_earliest || '"' end || ',"latest":' || case t1.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_latest || '"' end || '}') end || ',"citations":{"nodes":[')),
        (select string_agg(t4._1, ',')
          from (select '{"document":{"label":' || to_json(t5.label) || '}}' as _1
            from (select t4.document_id, t4.id from citation t4 where t4.record_id = t1.id order by t4.id limit 20) t4
            left join document t5 on t5.id = t4.document_id order by t4.id) t4), ']}}') as _1
      from (select t1.id, t1.label, t1.office_id, t1.person_id, t1.since, t1.since_earliest, t1.since_latest, t1.until, t1.until_earliest, t1.until_latest from tenure t1 where t1.rank <> 'deprecated' and exists
        (select 1 from office t6 where t6.id = t1.office_id and (exists
            (select 1 from actor t7 where t7.id = t6.body_id and exists
              (select 1 from membership t8 where t8.actor_id = t7.id and t8.rank <> 'deprecated' and t8.alliance_id = $1)) and t6.level = any($2::text[]))) order by t1.label, t1.since_earliest desc, t1.id limit 20) t1
      left join actor t2 on t2.id = t1.person_id
      left join office t3 on t3.id = t1.office_id order by t1.label, t1.since_earliest desc, t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

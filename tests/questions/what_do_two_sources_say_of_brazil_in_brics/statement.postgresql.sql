select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["since,id",', to_json(t1.since_earliest), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat(('{"status":"' || t1.status || '","since":' || case when t1.since is null then 'null' else ('{"text":"' || t1.since || '","earliest":') || (case t1.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_earliest || '"' end || ',"latest":' || case t1.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_latest || '"' end || '}') end) || ((',"until":' || case when t1.until is null then 'null' else ('{"text":"' || t1.until || '","earliest":') || (case t1.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_earliest || '"' end || ',"latest":' || case t1.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_latest || '"' end || '}') end) || (',"note":' || coalesce(to_json(t1.note)::text, 'null') || ',"citations":[')),
      (select string_agg(t2._1, ',')
        from (select ('{"page":' || coalesce(to_json(t2.page)::text, 'null') || ',"document":{"label":' || to_json(t3.label)) || ((',"fidelity":"' || t3.fidelity) || ('","source":' || case when t4.id is null then 'null' else '{"label":' || to_json(t4.label) || '}' end || '}}')) as _1
          from (select t2.document_id, t2.id, t2.page from citation t2 where t2.record_id = t1.id order by t2.id limit 100) t2
          left join document t3 on t3.id = t2.document_id
          left join source t4 on t4.id = t3.source_id order by t2.id) t2), ']}') end as _1, t1.since_earliest, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.id, t1.note, t1.since, t1.since_earliest, t1.since_latest, t1.status, t1.until, t1.until_earliest, t1.until_latest from membership t1 where t1.rank <> 'deprecated' and (t1.actor_id = $1 and t1.alliance_id = $2) order by t1.since_earliest, t1.id limit 21) t1) t1 order by t1.since_earliest, t1.id) t1)

select concat('{"data":{"memberships":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat(('{"status":"' || upper(t1.status) || '","since":' || case when t1.since is null then 'null' else ('{"text":"' || t1.since || '","earliest":') || (case t1.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_earliest || '"' end || ',"latest":' || case t1.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.since_latest || '"' end || '}') end) || ((',"until":' || case when t1.until is null then 'null' else ('{"text":"' || t1.until || '","earliest":') || (case t1.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_earliest || '"' end || ',"latest":' || case t1.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_latest || '"' end || '}') end) || (',"note":' || coalesce(to_json(t1.note)::text, 'null') || ',"citations":{"nodes":[')),
        (select string_agg(t2._1, ',')
          from (select ('{"page":' || coalesce(to_json(t2.page)::text, 'null') || ',"document":{"label":' || to_json(t3.label)) || ((',"fidelity":"' || upper(t3.fidelity)) || ('","source":' || case when t4.id is null then 'null' else '{"label":' || to_json(t4.label) || '}' end || '}}')) as _1
            from (select t2.document_id, t2.id, t2.page from citation t2 where t2.record_id = t1.id order by t2.id limit 20) t2
            left join document t3 on t3.id = t2.document_id
            left join source t4 on t4.id = t3.source_id order by t2.id) t2), ']}}') as _1
      from (select t1.id, t1.note, t1.since, t1.since_earliest, t1.since_latest, t1.status, t1.until, t1.until_earliest, t1.until_latest from membership t1 where t1.rank <> 'deprecated' and (t1.actor_id = $1 and t1.alliance_id = $2) order by t1.since_earliest, t1.id limit 20) t1 order by t1.since_earliest, t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

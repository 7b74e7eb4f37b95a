select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 50), '],"next":', case when count(*) > 50 then coalesce(to_json(max(case when t1._n = 50 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 50 then concat(('{"actor":{"label":' || to_json(t2.label)) || ('},"status":"' || t1.status || '","citations":['),
      (select string_agg(t3._1, ',')
        from (select '{"document":{"title":' || to_json(t4.title) || '}}' as _1
          from (select t3.document_id, t3.id from citation t3 where t3.record_id = t1.id order by t3.id limit 100) t3
          left join document t4 on t4.id = t3.document_id order by t3.id) t3), ']}') end as _1, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.actor_id, t1.id, t1.status from membership t1 where t1.rank <> 'deprecated' and t1.alliance_id = $1 order by t1.id limit 51) t1) t1
    left join actor t2 on t2.id = t1.actor_id order by t1.id) t1)

select concat('{"data":{"memberships":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat(('{"actor":{"label":' || to_json(t2.label)) || ('},"status":"' || upper(t1.status) || '","citations":{"nodes":['),
        (select string_agg(t3._1, ',')
          from (select '{"document":{"title":' || to_json(t4.title) || '}}' as _1
            from (select t3.document_id, t3.id from citation t3 where t3.record_id = t1.id order by t3.id limit 20) t3
            left join document t4 on t4.id = t3.document_id order by t3.id) t3), ']}}') as _1
      from (select t1.actor_id, t1.id, t1.status from membership t1 where t1.rank <> 'deprecated' and t1.alliance_id = $1 order by t1.id limit 50) t1
      left join actor t2 on t2.id = t1.actor_id order by t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

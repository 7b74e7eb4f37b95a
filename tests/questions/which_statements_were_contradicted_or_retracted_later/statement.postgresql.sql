select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat('{"label":' || to_json(t1.label) || ',"referenced_by":[',
      (select string_agg(t2._1, ',')
        from (select ('{"kind":"' || t2.kind) || ('","statement":{"label":' || to_json(t3.label) || '}}') as _1
          from (select t2.id, t2.kind, t2.statement_id from reference t2 where t2.earlier_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 100) t2
          left join statement t3 on t3.id = t2.statement_id order by t2.id) t2), '],"references":[',
      (select string_agg(t4._1, ',')
        from (select '{"kind":"' || t4.kind || '"}' as _1
          from (select t4.id, t4.kind from reference t4 where t4.statement_id = t1.id and t4.rank <> 'deprecated' order by t4.id limit 100) t4 order by t4.id) t4), ']}') end as _1, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.id, t1.label from statement t1 where exists
        (select 1 from reference t5 where t5.earlier_id = t1.id and t5.rank <> 'deprecated' and t5.kind = any($1::text[])) order by t1.id limit 21) t1) t1 order by t1.id) t1)

select concat('{"data":{"statements":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat('{"label":' || to_json(t1.label) || ',"referencedBy":{"nodes":[',
        (select string_agg(t2._1, ',')
          from (select ('{"kind":"' || upper(t2.kind)) || ('","statement":{"label":' || to_json(t3.label) || '}}') as _1
            from (select t2.id, t2.kind, t2.statement_id from reference t2 where t2.earlier_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 20) t2
            left join statement t3 on t3.id = t2.statement_id order by t2.id) t2), ']},"references":{"nodes":[',
        (select string_agg(t4._1, ',')
          from (select '{"kind":"' || upper(t4.kind) || '"}' as _1
            from (select t4.id, t4.kind from reference t4 where t4.statement_id = t1.id and t4.rank <> 'deprecated' order by t4.id limit 20) t4 order by t4.id) t4), ']}}') as _1
      from (select t1.id, t1.label from statement t1 where exists
        (select 1 from reference t5 where t5.earlier_id = t1.id and t5.rank <> 'deprecated' and t5.kind = any($1::text[])) order by t1.id limit 20) t1 order by t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

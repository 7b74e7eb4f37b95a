select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["-date,id",', to_json(t1.date_earliest), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select t1.*, row_number() over () as _n
    from (select ('{"label":' || to_json(t1.label) || ',"speaker":{"label":') || (to_json(t2.label) || ',"kind":"' || t2.kind || '"}}') as _1, t1.date_earliest, t1.id
      from (select t1.date_earliest, t1.id, t1.label, t1.speaker_id from statement t1 where exists
        (select 1 from target t3 where t3.statement_id = t1.id and t3.rank <> 'deprecated' and (t3.record_id = $1 and t3.stance = $2)) order by t1.date_earliest desc, t1.id limit 21) t1
      left join actor t2 on t2.id = t1.speaker_id order by t1.date_earliest desc, t1.id) t1) t1)

select concat('{"data":{"statements":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select ('{"label":' || to_json(t1.label) || ',"speaker":{"label":') || (to_json(t2.label) || ',"kind":"' || upper(t2.kind) || '"}}') as _1
      from (select t1.date_earliest, t1.id, t1.label, t1.speaker_id from statement t1 where exists
        (select 1 from target t3 where t3.statement_id = t1.id and t3.rank <> 'deprecated' and (t3.record_id = $1 and t3.stance = $2)) order by t1.date_earliest desc, t1.id limit 20) t1
      left join actor t2 on t2.id = t1.speaker_id order by t1.date_earliest desc, t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

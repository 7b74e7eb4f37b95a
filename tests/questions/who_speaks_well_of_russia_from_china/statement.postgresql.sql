select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["-date,label,id",', to_json(t1.date_earliest), ',', to_json(t1.label), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat(('{"label":' || to_json(t1.label) || ',"speech_act":"') || (t1.speech_act || '","speaker":{"label":' || to_json(t2.label) || '},"targets":['),
      (select string_agg(t3._1, ',')
        from (select ('{"stance":"' || t3.stance) || ('","record":{"label":' || to_json(t4.label) || '}}') as _1
          from (select t3.id, t3.record_id, t3.stance from target t3 where t3.statement_id = t1.id and t3.rank <> 'deprecated' order by t3.id limit 100) t3
          left join record t4 on t4.id = t3.record_id order by t3.id) t3), ']}') end as _1, t1.date_earliest, t1.label, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.date_earliest, t1.id, t1.label, t1.speaker_id, t1.speech_act from statement t1 where (t1.principal_id = $1 and exists
          (select 1 from target t6 where t6.statement_id = t1.id and t6.rank <> 'deprecated' and (t6.record_id = $2 and t6.stance = any($3::text[])))) order by t1.date_earliest desc, t1.label, t1.id limit 21) t1) t1
    left join actor t2 on t2.id = t1.speaker_id order by t1.date_earliest desc, t1.label, t1.id) t1)

select concat('{"data":{"statements":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat(('{"label":' || to_json(t1.label) || ',"speechAct":"') || (upper(t1.speech_act) || '","speaker":{"label":' || to_json(t2.label) || '},"targets":{"nodes":['),
        (select string_agg(t3._1, ',')
          from (select ('{"stance":"' || upper(t3.stance)) || ('","record":{"label":' || to_json(t4.label) || '}}') as _1
            from (select t3.id, t3.record_id, t3.stance from target t3 where t3.statement_id = t1.id and t3.rank <> 'deprecated' order by t3.id limit 20) t3
            left join record t4 on t4.id = t3.record_id order by t3.id) t3), ']}}') as _1
      from (select t1.date_earliest, t1.id, t1.label, t1.speaker_id, t1.speech_act from statement t1 where (t1.principal_id = $1 and exists
          (select 1 from target t6 where t6.statement_id = t1.id and t6.rank <> 'deprecated' and (t6.record_id = $2 and t6.stance = any($3::text[])))) order by t1.date_earliest desc, t1.label, t1.id limit 20) t1
      left join actor t2 on t2.id = t1.speaker_id order by t1.date_earliest desc, t1.label, t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

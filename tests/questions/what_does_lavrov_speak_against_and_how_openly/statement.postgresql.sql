select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["mention,label,id",', to_json(t1.mention), ',', to_json(t1.label), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then (('{"mention":"' || t1.mention || '","confidence":"') || (t1.confidence || '","note":' || coalesce(to_json(t1.note)::text, 'null'))) || ((',"record":{"record_kind":' || to_json(t2.record_kind) || ',"label":') || (to_json(t2.label) || '},"statement":{"speech_act":"' || t3.speech_act || '"}}')) end as _1, t1.mention, t1.label, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.confidence, t1.id, t1.label, t1.mention, t1.note, t1.record_id, t1.statement_id from target t1 where t1.rank <> 'deprecated' and (t1.stance = $1 and exists
          (select 1 from statement t4 where t4.id = t1.statement_id and t4.speaker_id = $2)) order by t1.mention, t1.label, t1.id limit 21) t1) t1
    left join record t2 on t2.id = t1.record_id
    left join statement t3 on t3.id = t1.statement_id order by t1.mention, t1.label, t1.id) t1)

select concat('{"data":{"targets":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select (('{"mention":"' || upper(t1.mention) || '","confidence":"') || (upper(t1.confidence) || '","note":' || coalesce(to_json(t1.note)::text, 'null'))) || ((',"record":{"recordKind":' || to_json(upper(t2.record_kind)) || ',"label":') || (to_json(t2.label) || '},"statement":{"speechAct":"' || upper(t3.speech_act) || '"}}')) as _1
      from (select t1.confidence, t1.id, t1.label, t1.mention, t1.note, t1.record_id, t1.statement_id from target t1 where t1.rank <> 'deprecated' and (t1.stance = $1 and exists
          (select 1 from statement t4 where t4.id = t1.statement_id and t4.speaker_id = $2)) order by t1.mention, t1.label, t1.id limit 20) t1
      left join record t2 on t2.id = t1.record_id
      left join statement t3 on t3.id = t1.statement_id order by t1.mention, t1.label, t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

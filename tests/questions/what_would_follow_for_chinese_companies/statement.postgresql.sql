select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select t1.*, row_number() over () as _n
    from (select (('{"role":"' || t1.role || '","mention":"') || (t1.mention || '","stance":"' || t1.stance || '","statement":{"speech_act":"')) || ((t2.speech_act || '","date":' || case when t2.date is null then 'null' else ('{"text":"' || t2.date || '","earliest":') || (case t2.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.date_earliest || '"' end || ',"latest":' || case t2.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.date_latest || '"' end || '}') end || ',"summary":') || (coalesce(to_json(t2.summary)::text, 'null') || ',"speaker":{"label":' || to_json(t3.label) || '}}}')) as _1, t1.id
      from (select t1.id, t1.mention, t1.role, t1.stance, t1.statement_id from target t1 where t1.rank <> 'deprecated' and t1.record_id = $1 order by t1.id limit 21) t1
      left join statement t2 on t2.id = t1.statement_id
      left join actor t3 on t3.id = t2.speaker_id order by t1.id) t1) t1)

select concat('{"data":{"targets":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select (('{"role":"' || upper(t1.role) || '","mention":"') || (upper(t1.mention) || '","stance":"' || upper(t1.stance) || '","statement":{"speechAct":"')) || ((upper(t2.speech_act) || '","date":' || case when t2.date is null then 'null' else ('{"text":"' || t2.date || '","earliest":') || (case t2.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.date_earliest || '"' end || ',"latest":' || case t2.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t2.date_latest || '"' end || '}') end || ',"summary":') || (coalesce(to_json(t2.summary)::text, 'null') || ',"speaker":{"label":' || to_json(t3.label) || '}}}')) as _1
      from (select t1.id, t1.mention, t1.role, t1.stance, t1.statement_id from target t1 where t1.rank <> 'deprecated' and t1.record_id = $1 order by t1.id limit 20) t1
      left join statement t2 on t2.id = t1.statement_id
      left join actor t3 on t3.id = t2.speaker_id order by t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

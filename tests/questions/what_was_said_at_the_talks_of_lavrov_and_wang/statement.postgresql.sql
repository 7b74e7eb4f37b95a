select concat('{"data":', coalesce(
    (select concat(('{"label":' || to_json(t1.label) || ',"part_of":') || (case when t2.id is null then 'null' else '{"label":' || to_json(t2.label) || '}' end || ',"place":' || case when t3.id is null then 'null' else '{"label":' || to_json(t3.label) || '}' end || ',"statements":['),
        (select string_agg(t4._1, ',')
          from (select ('{"speaker":{"label":' || to_json(t5.label) || '},"form":"' || t4.form) || (('","speech_act":"' || t4.speech_act) || ('","summary":' || coalesce(to_json(t4.summary)::text, 'null') || '}')) as _1
            from (select t4.form, t4.id, t4.speaker_id, t4.speech_act, t4.summary from statement t4 where t4.meeting_id = t1.id order by t4.id limit 100) t4
            left join actor t5 on t5.id = t4.speaker_id order by t4.id) t4), ']}') from meeting t1
      left join meeting t2 on t2.id = t1.part_of_id
      left join place t3 on t3.id = t1.place_id where t1.id = $1),
    (select ' null' from record t6 where t6.id = $2 and t6.retired is not null), 'null'), ',"revision":',
  (select value from counter where name = 'revision'), '}')

select concat('{"data":{"meeting":', coalesce(
    (select concat(('{"label":' || to_json(t1.label) || ',"partOf":') || (case when t2.id is null then 'null' else '{"label":' || to_json(t2.label) || '}' end || ',"place":' || case when t3.id is null then 'null' else '{"label":' || to_json(t3.label) || '}' end || ',"statements":{"nodes":['),
        (select string_agg(t4._1, ',')
          from (select ('{"speaker":{"label":' || to_json(t5.label) || '},"form":"' || upper(t4.form)) || (('","speechAct":"' || upper(t4.speech_act)) || ('","summary":' || coalesce(to_json(t4.summary)::text, 'null') || '}')) as _1
            from (select t4.form, t4.id, t4.speaker_id, t4.speech_act, t4.summary from statement t4 where t4.meeting_id = t1.id order by t4.id limit 20) t4
            left join actor t5 on t5.id = t4.speaker_id order by t4.id) t4), ']}}') from meeting t1
      left join meeting t2 on t2.id = t1.part_of_id
      left join place t3 on t3.id = t1.place_id where t1.id = $1),
    (select ' null' from record t6 where t6.id = $2 and t6.retired is not null), 'null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

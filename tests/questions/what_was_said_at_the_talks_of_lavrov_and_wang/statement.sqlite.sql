select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"label":%s,"part_of":%s,"place":%s,"statements":[%s]}', json_quote(t1.label), case when t2.id is null then 'null' else '{"label":' || json_quote(t2.label) || '}' end, case when t3.id is null then 'null' else '{"label":' || json_quote(t3.label) || '}' end,
        (select group_concat('{"speaker":{"label":' || json_quote(t5.label) || '},"form":"' || t4.form || '","speech_act":"' || t4.speech_act || '","summary":' || json_quote(t4.summary) || '}', ',')
          from (select t4.form, t4.id, t4.speaker_id, t4.speech_act, t4.summary from statement t4 where t4.meeting_id = t1.id order by t4.id limit 100) t4
          left join actor t5 on t5.id = t4.speaker_id)) from meeting t1
      left join meeting t2 on t2.id = t1.part_of_id
      left join place t3 on t3.id = t1.place_id where t1.id = 'meetings/lavrov-wang-beijing-2024-04-09'),
    (select ' null' from record t6 where t6.id = 'meetings/lavrov-wang-beijing-2024-04-09' and t6.retired is not null), 'null'),
  (select value from counter where name = 'revision'))

select printf('{"data":{"meeting":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"label":%s,"partOf":%s,"place":%s,"statements":{"nodes":[%s]}}', json_quote(t1.label), case when t2.id is null then 'null' else '{"label":' || json_quote(t2.label) || '}' end, case when t3.id is null then 'null' else '{"label":' || json_quote(t3.label) || '}' end,
        (select group_concat('{"speaker":{"label":' || json_quote(t5.label) || '},"form":"' || upper(t4.form) || '","speechAct":"' || upper(t4.speech_act) || '","summary":' || json_quote(t4.summary) || '}', ',')
          from (select t4.form, t4.id, t4.speaker_id, t4.speech_act, t4.summary from statement t4 where t4.meeting_id = t1.id order by t4.id limit 20) t4
          left join actor t5 on t5.id = t4.speaker_id)) from meeting t1
      left join meeting t2 on t2.id = t1.part_of_id
      left join place t3 on t3.id = t1.place_id where t1.id = 'meetings/lavrov-wang-beijing-2024-04-09'),
    (select ' null' from record t6 where t6.id = 'meetings/lavrov-wang-beijing-2024-04-09' and t6.retired is not null), 'null'),
  (select value from counter where name = 'revision'))

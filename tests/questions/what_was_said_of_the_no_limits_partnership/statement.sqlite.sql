select printf('{"data":%s,"revision":%s}', coalesce(
    (select printf('{"label":%s,"targeted_by":[%s]}', json_quote(t1.label),
        (select group_concat(printf('{"stance":"%s","mention":"%s","statement":{"date":%s,"speaker":{"label":%s},"quotations":[%s]}}', t2.stance, t2.mention, case when t3.date is null then 'null' else '{"text":"' || t3.date || '","earliest":' || case t3.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.date_earliest || '"' end || ',"latest":' || case t3.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.date_latest || '"' end || '}' end, json_quote(t4.label),
              (select group_concat('{"text":' || json_quote(t5.text) || '}', ',')
                from (select t5.id, t5.text from quotation t5 where t5.statement_id = t3.id and t5.rank <> 'deprecated' order by t5.id limit 100) t5)), ',')
          from (select t2.id, t2.mention, t2.stance, t2.statement_id from target t2 where t2.record_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 100) t2
          left join statement t3 on t3.id = t2.statement_id
          left join actor t4 on t4.id = t3.speaker_id)) from alliance t1 where t1.id = 'alliances/no-limits-partnership'),
    (select ' null' from record t6 where t6.id = 'alliances/no-limits-partnership' and t6.retired is not null), 'null'),
  (select value from counter where name = 'revision'))

select printf('{"data":{"alliance":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"label":%s,"targetedBy":{"nodes":[%s]}}', json_quote(t1.label),
        (select group_concat(printf('{"stance":"%s","mention":"%s","statement":{"date":%s,"speaker":{"label":%s},"quotations":{"nodes":[%s]}}}', upper(t2.stance), upper(t2.mention), case when t3.date is null then 'null' else '{"text":"' || t3.date || '","earliest":' || case t3.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.date_earliest || '"' end || ',"latest":' || case t3.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.date_latest || '"' end || '}' end, json_quote(t4.label),
              (select group_concat('{"text":' || json_quote(t5.text) || '}', ',')
                from (select t5.id, t5.text from quotation t5 where t5.statement_id = t3.id and t5.rank <> 'deprecated' order by t5.id limit 20) t5)), ',')
          from (select t2.id, t2.mention, t2.stance, t2.statement_id from target t2 where t2.record_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 20) t2
          left join statement t3 on t3.id = t2.statement_id
          left join actor t4 on t4.id = t3.speaker_id)) from alliance t1 where t1.id = 'alliances/no-limits-partnership'),
    (select ' null' from record t6 where t6.id = 'alliances/no-limits-partnership' and t6.retired is not null), 'null'),
  (select value from counter where name = 'revision'))

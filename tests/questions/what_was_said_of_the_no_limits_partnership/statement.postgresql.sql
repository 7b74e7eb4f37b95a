select concat('{"data":', coalesce(
    (select concat('{"label":' || to_json(t1.label) || ',"targeted_by":[',
        (select string_agg(t2._1, ',')
          from (select concat(('{"stance":"' || t2.stance || '","mention":"' || t2.mention) || (('","statement":{"date":' || case when t3.date is null then 'null' else ('{"text":"' || t3.date || '","earliest":') || (case t3.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.date_earliest || '"' end || ',"latest":' || case t3.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.date_latest || '"' end || '}') end) || (',"speaker":{"label":' || to_json(t4.label) || '},"quotations":[')),
              (select string_agg(t5._1, ',')
                from (select '{"text":' || to_json(t5.text) || '}' as _1
                  from (select t5.id, t5.text from quotation t5 where t5.statement_id = t3.id and t5.rank <> 'deprecated' order by t5.id limit 100) t5 order by t5.id) t5), ']}}') as _1
            from (select t2.id, t2.mention, t2.stance, t2.statement_id from target t2 where t2.record_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 100) t2
            left join statement t3 on t3.id = t2.statement_id
            left join actor t4 on t4.id = t3.speaker_id order by t2.id) t2), ']}') from alliance t1 where t1.id = $1),
    (select ' null' from record t6 where t6.id = $2 and t6.retired is not null), 'null'), ',"revision":',
  (select value from counter where name = 'revision'), '}')

select concat('{"data":{"alliance":', coalesce(
    (select concat('{"label":' || to_json(t1.label) || ',"targetedBy":{"nodes":[',
        (select string_agg(t2._1, ',')
          from (select concat(('{"stance":"' || upper(t2.stance) || '","mention":"' || upper(t2.mention)) || (('","statement":{"date":' || case when t3.date is null then 'null' else ('{"text":"' || t3.date || '","earliest":') || (case t3.date_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.date_earliest || '"' end || ',"latest":' || case t3.date_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.date_latest || '"' end || '}') end) || (',"speaker":{"label":' || to_json(t4.label) || '},"quotations":{"nodes":[')),
              (select string_agg(t5._1, ',')
                from (select '{"text":' || to_json(t5.text) || '}' as _1
                  from (select t5.id, t5.text from quotation t5 where t5.statement_id = t3.id and t5.rank <> 'deprecated' order by t5.id limit 20) t5 order by t5.id) t5), ']}}}') as _1
            from (select t2.id, t2.mention, t2.stance, t2.statement_id from target t2 where t2.record_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 20) t2
            left join statement t3 on t3.id = t2.statement_id
            left join actor t4 on t4.id = t3.speaker_id order by t2.id) t2), ']}}') from alliance t1 where t1.id = $1),
    (select ' null' from record t6 where t6.id = $2 and t6.retired is not null), 'null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

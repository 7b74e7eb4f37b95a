select concat('{"data":{"recordByIdentifier":', case
  (select count(*) from identifier t2 where t2.rank <> 'deprecated' and (t2.scheme = $1 and t2.value = $2)) when 0 then ' null' when 1 then concat('{"record":',
    (select string_agg(t3._1, ',')
      from (select '{"id":"' || t4.id || '"}' as _1
        from (select t3.id, t3.record_id from identifier t3 where t3.rank <> 'deprecated' and (t3.scheme = $3 and t3.value = $4) order by t3.id limit 100) t3
        left join record t4 on t4.id = t3.record_id order by t3.id) t3), '}') else concat('{"records":[',
    (select string_agg(t5._1, ',')
      from (select '{"id":"' || t6.id || '"}' as _1
        from (select t5.id, t5.record_id from identifier t5 where t5.rank <> 'deprecated' and (t5.scheme = $5 and t5.value = $6) order by t5.id limit 100) t5
        left join record t6 on t6.id = t5.record_id order by t5.id) t5), ']}') end, '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

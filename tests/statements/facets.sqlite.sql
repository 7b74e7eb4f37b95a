select printf(
    '{"data":{"participations":{"totalCount":%s,"facets":[{"field":"PARTICIPATION_ROLE","counts":[%s]},{"field":"OFFICE","counts":[%s]}]}},"extensions":{"revision":%s}}'
    ,
  (select count(*) from participation t2 where t2.rank <> 'deprecated'),
  (select group_concat(printf('{"value":%s,"count":%s}', json_quote(upper(t3.value)), t3.n), ',')
    from (select t4.role as value, count(*) as n from participation t4 where t4.rank <> 'deprecated' group by t4.role order by n desc, value nulls last limit
        100) t3),
  (select group_concat(printf('{"value":%s,"count":%s}', json_quote(t5.value), t5.n), ',')
    from (select t6.office_id as value, count(*) as n from participation t6 where t6.rank <> 'deprecated' group by t6.office_id order by n desc, value nulls
        last limit 100) t5),
  (select value from counter where name = 'revision'))

select concat('{"data":{"participations":{"totalCount":',
  (select count(*) from participation t2 where t2.rank <> 'deprecated'), ',"facets":[{"field":"PARTICIPATION_ROLE","counts":[',
  (select string_agg(concat('{"value":', coalesce(to_json(upper(t3.value))::text, 'null'), ',"count":', t3.n, '}'), ',')
    from (select t4.role as value, count(*) as n from participation t4 where t4.rank <> 'deprecated' group by t4.role order by n desc, value nulls last limit
        100) t3), ']},{"field":"OFFICE","counts":[',
  (select string_agg(concat('{"value":', coalesce(to_json(t5.value)::text, 'null'), ',"count":', t5.n, '}'), ',')
    from (select t6.office_id as value, count(*) as n from participation t6 where t6.rank <> 'deprecated' group by t6.office_id order by n desc, value nulls
        last limit 100) t5), ']}]}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

select concat('{"data":{"actors":',
  (select concat('{"edges":[', string_agg(t1._1, ',') filter (where t1._n <= 5), '],"pageInfo":{"hasNextPage":', case when count(*) > 5 then 'true' else 'false'
      end, ',"endCursor":', coalesce(to_json(max(case when (t1._n = 5 or t1._last and t1._n < 5) then encode(convert_to(concat('["id",', to_json(t1.id), ']'),
      'UTF8'), 'hex') end))::text, 'null'), '}}')
    from (select t1.*, row_number() over () as _n, lead(false, 1, true) over () as _last
      from (select concat('{"cursor":', to_json(encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex')), ',"node":{"label":' ||
          to_json(t1.label) || '}}') as _1, t1.id
        from (select t1.id, t1.label from actor t1 where (t1.id) > ($1) and t1.kind = $2 order by t1.id limit 6) t1 order by t1.id) t1) t1),
            '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

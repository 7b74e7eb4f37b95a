select printf('{"data":{"actors":%s},"extensions":{"revision":%s}}',
  (select printf('{"nodes":[%s],"pageInfo":{"hasPreviousPage":%s,"startCursor":%s}}', group_concat(t1._1, ',') filter (where t1._n <= 5), case when count(*) > 5
      then 'true' else 'false' end, json_quote(max(case when (t1._n = 5 or t1._last and t1._n < 5) then lower(hex(printf('["id",%s]', json_quote(t1.id))))
      end)))
    from (select *
      from (select t1.*, row_number() over () as _n, lead(false, 1, true) over () as _last
        from (select '{"label":' || json_quote(t1.label) || '}' as _1, t1.id
          from (select t1.id, t1.label from actor t1 where (t1.id) < (?1) order by t1.id desc limit 6) t1) t1) order by _n desc limit -1) t1),
  (select value from counter where name = 'revision'))

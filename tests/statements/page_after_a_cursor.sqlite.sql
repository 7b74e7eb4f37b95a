select printf('{"data":{"actors":%s},"extensions":{"revision":%s}}',
  (select printf('{"edges":[%s],"pageInfo":{"hasNextPage":%s,"endCursor":%s}}', group_concat(t1._1, ',') filter (where t1._n <= 5), case when count(*) > 5 then
      'true' else 'false' end, json_quote(max(case when (t1._n = 5 or t1._last and t1._n < 5) then lower(hex(printf('["id",%s]', json_quote(t1.id)))) end)))
    from (select t1.*, row_number() over () as _n, lead(false, 1, true) over () as _last
      from (select printf('{"cursor":%s,"node":{"label":%s}}', json_quote(lower(hex(printf('["id",%s]', json_quote(t1.id))))), json_quote(t1.label)) as _1,
          t1.id
        from (select t1.id, t1.label from actor t1 where (t1.id) > (?1) and t1.kind = ?2 order by t1.id limit 6) t1) t1) t1),
  (select value from counter where name = 'revision'))

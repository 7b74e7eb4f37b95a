select printf('{"data":{"actor":%s},"extensions":{"revision":%s}}', coalesce(
    (select printf('{"history":[%s]}',
        (select group_concat(t9._told, ',')
          from (select *
            from (select t2.revision as _n, printf('{"revision":%s,"at":%s,"author":%s,"reason":%s,"action":"%s","fields":[%s]}', t2.revision, '"' ||
                replace(substr(t3.at, 1, 23), ' ', 'T') || 'Z"', json_quote(t3.author), json_quote(t3.reason), upper(t2.action), rtrim(printf('%s%s%s%s%s', case
                when t4.label is distinct from t5.label then printf('{"field":"label","before":%s,"after":%s},', json_quote(t4.label), json_quote(t5.label))
                else '' end, case when t4.summary is distinct from t5.summary then printf('{"field":"summary","before":%s,"after":%s},', json_quote(t4.summary),
                json_quote(t5.summary)) else '' end, case when t4.kind is distinct from t5.kind then printf('{"field":"actorKind","before":%s,"after":%s},',
                json_quote(upper(t4.kind)), json_quote(upper(t5.kind))) else '' end, case when t4.founded is distinct from t5.founded then printf(
                '{"field":"founded","before":%s,"after":%s},', json_quote(t4.founded), json_quote(t5.founded)) else '' end, case when t4.dissolved is distinct
                from t5.dissolved then printf('{"field":"dissolved","before":%s,"after":%s},', json_quote(t4.dissolved), json_quote(t5.dissolved)) else '' end),
                ',')) as _told
              from (select *
                from (select t6.revision, t6.action from change t6 where t6.record_id = t1.id and t6.action <> 'created' union all select t7.created, 'created'
                    from record t7 where t7.id = t1.id) t8 order by t8.revision desc limit 5) t2 join revision t3 on t3.seq = t2.revision
              left join actor_history t4 on t4.id = t1.id and t4.superseded = t2.revision
              left join
              (select actor.id, actor.label, actor.summary, actor.kind, actor.founded, actor.dissolved, actor.revision from actor where id = t1.id union all
                  select actor_history.id, actor_history.label, actor_history.summary, actor_history.kind, actor_history.founded, actor_history.dissolved,
                  actor_history.revision from actor_history where id = t1.id) t5 on t5.revision = t2.revision) order by _n desc limit -1) t9)) from actor t1
                  where t1.id = ?1), ' null'),
  (select value from counter where name = 'revision'))

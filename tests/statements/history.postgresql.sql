select concat('{"data":{"actor":', coalesce(
    (select concat('{"history":[',
        (select string_agg(t9._told, ',')
          from (select *
            from (select t2.revision as _n, concat('{"revision":', t2.revision, ',"at":', '"' || left(to_char(t3.at at time zone 'UTC',
                'YYYY-MM-DD"T"HH24:MI:SS.US'), 23) || 'Z"', ',"author":', to_json(t3.author), ',"reason":', to_json(t3.reason), ',"action":"' ||
                upper(t2.action) || '","fields":[', rtrim(concat(case when t4.label is distinct from t5.label then concat('{"field":"label","before":',
                coalesce(to_json(t4.label)::text, 'null'), ',"after":', coalesce(to_json(t5.label)::text, 'null'), '},') else '' end, case when t4.summary is
                distinct from t5.summary then concat('{"field":"summary","before":', coalesce(to_json(t4.summary)::text, 'null'), ',"after":',
                coalesce(to_json(t5.summary)::text, 'null'), '},') else '' end, case when t4.kind is distinct from t5.kind then concat(
                '{"field":"actorKind","before":', coalesce(to_json(upper(t4.kind))::text, 'null'), ',"after":', coalesce(to_json(upper(t5.kind))::text, 'null'),
                '},') else '' end, case when t4.founded is distinct from t5.founded then concat('{"field":"founded","before":',
                coalesce(to_json(t4.founded)::text, 'null'), ',"after":', coalesce(to_json(t5.founded)::text, 'null'), '},') else '' end, case when t4.dissolved
                is distinct from t5.dissolved then concat('{"field":"dissolved","before":', coalesce(to_json(t4.dissolved)::text, 'null'), ',"after":',
                coalesce(to_json(t5.dissolved)::text, 'null'), '},') else '' end), ','), ']}') as _told
              from (select *
                from (select t6.revision, t6.action from change t6 where t6.record_id = t1.id and t6.action <> 'created' union all select t7.created, 'created'
                    from record t7 where t7.id = t1.id) t8 order by t8.revision desc limit 5) t2 join revision t3 on t3.seq = t2.revision
              left join actor_history t4 on t4.id = t1.id and t4.superseded = t2.revision
              left join
              (select actor.id, actor.label, actor.summary, actor.kind, actor.founded, actor.dissolved, actor.revision from actor where id = t1.id union all
                  select actor_history.id, actor_history.label, actor_history.summary, actor_history.kind, actor_history.founded, actor_history.dissolved,
                  actor_history.revision from actor_history where id = t1.id) t5 on t5.revision = t2.revision) q order by _n desc) t9), ']}') from actor t1
                  where t1.id = $1), ' null'), '},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

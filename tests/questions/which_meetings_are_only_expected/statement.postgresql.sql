select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n = 20 then encode(convert_to(concat('["start,id",', to_json(t1.start_earliest), ',', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select case when t1._n <= 20 then concat(('{"label":' || to_json(t1.label) || ',"status":"') || (t1.status || '","start":' || case when t1.start is null then 'null' else ('{"text":"' || t1.start || '","earliest":') || (case t1.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_earliest || '"' end || ',"latest":' || case t1.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_latest || '"' end || '}') end || ',"participations":['),
      (select string_agg(t2._1, ',')
        from (select ('{"actor":{"label":' || to_json(t3.label)) || ('},"attendance":"' || t2.attendance || '"}') as _1
          from (select t2.actor_id, t2.attendance, t2.id from participation t2 where t2.meeting_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 100) t2
          left join actor t3 on t3.id = t2.actor_id order by t2.id) t2), ']}') end as _1, t1.start_earliest, t1.id, t1._n
    from (select t1.*, row_number() over () as _n
      from (select t1.id, t1.label, t1.start, t1.start_earliest, t1.start_latest, t1.status from meeting t1 where t1.status = any($1::text[]) order by t1.start_earliest, t1.id limit 21) t1) t1 order by t1.start_earliest, t1.id) t1)

select concat('{"data":{"meetings":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select concat(('{"label":' || to_json(t1.label) || ',"status":"') || (upper(t1.status) || '","start":' || case when t1.start is null then 'null' else ('{"text":"' || t1.start || '","earliest":') || (case t1.start_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_earliest || '"' end || ',"latest":' || case t1.start_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.start_latest || '"' end || '}') end || ',"participations":{"nodes":['),
        (select string_agg(t2._1, ',')
          from (select ('{"actor":{"label":' || to_json(t3.label)) || ('},"attendance":"' || upper(t2.attendance) || '"}') as _1
            from (select t2.actor_id, t2.attendance, t2.id from participation t2 where t2.meeting_id = t1.id and t2.rank <> 'deprecated' order by t2.id limit 20) t2
            left join actor t3 on t3.id = t2.actor_id order by t2.id) t2), ']}}') as _1
      from (select t1.id, t1.label, t1.start, t1.start_earliest, t1.start_latest, t1.status from meeting t1 where t1.status = any($1::text[]) order by t1.start_earliest, t1.id limit 20) t1 order by t1.start_earliest, t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

select
(select concat('{"data":[', string_agg(t1._1, ',') filter (where t1._n <= 20), '],"next":', case when count(*) > 20 then coalesce(to_json(max(case when t1._n =
    20 then encode(convert_to(concat('["id",', to_json(t1.id), ']'), 'UTF8'), 'hex') end))::text, 'null') else 'null' end, ',"previous":null,"revision":',
    (select value from counter where name = 'revision'), '}')
  from (select t1.*, row_number() over () as _n
    from (select ('{"person":{"label":' || to_json(t2.label) || '},"office":{"label":' || to_json(t3.label)) || (('},"since":' || case when t1.since is null
        then 'null' else ('{"text":"' || t1.since || '","earliest":') || (case t1.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
        else '"' || t1.since_earliest || '"' end || ',"latest":' || case t1.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
        t1.since_latest || '"' end || '}') end) || (',"until":' || case when t1.until is null then 'null' else ('{"text":"' || t1.until || '","earliest":') ||
        (case t1.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_earliest || '"' end || ',"latest":' || case
        t1.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_latest || '"' end || '}') end || '}')) as _1, t1.id
      from (select t1.id, t1.office_id, t1.person_id, t1.since, t1.since_earliest, t1.since_latest, t1.until, t1.until_earliest, t1.until_latest from tenure t1
          where t1.rank <> 'deprecated' and ((t1.since_earliest < $1 and t1.since_latest < $1) and (t1.until_earliest > $2) and exists
          (select 1 from office t4 where t4.id = t1.office_id and exists
            (select 1 from identifier t5 where t5.record_id = t4.id and t5.rank <> 'deprecated' and t5.value = $3))) order by t1.id limit 21) t1
      left join actor t2 on t2.id = t1.person_id
      left join office t3 on t3.id = t1.office_id order by t1.id) t1) t1)

select concat('{"data":{"tenures":{"nodes":[',
  (select string_agg(t1._1, ',')
    from (select ('{"person":{"label":' || to_json(t2.label) || '},"office":{"label":' || to_json(t3.label)) || (('},"since":' || case when t1.since is null
        then 'null' else ('{"text":"' || t1.since || '","earliest":') || (case t1.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null'
        else '"' || t1.since_earliest || '"' end || ',"latest":' || case t1.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' ||
        t1.since_latest || '"' end || '}') end) || (',"until":' || case when t1.until is null then 'null' else ('{"text":"' || t1.until || '","earliest":') ||
        (case t1.until_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_earliest || '"' end || ',"latest":' || case
        t1.until_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t1.until_latest || '"' end || '}') end || '}')) as _1
      from (select t1.id, t1.office_id, t1.person_id, t1.since, t1.since_earliest, t1.since_latest, t1.until, t1.until_earliest, t1.until_latest from tenure t1
          where t1.rank <> 'deprecated' and (exists
          (select 1 from office t4 where t4.id = t1.office_id and exists
            (select 1 from identifier t5 where t5.record_id = t4.id and t5.rank <> 'deprecated' and t5.value = $1)) and (t1.since_earliest < $2 and
                t1.since_latest < $2) and (t1.until_earliest > $3)) order by t1.id limit 20) t1
      left join actor t2 on t2.id = t1.person_id
      left join office t3 on t3.id = t1.office_id order by t1.id) t1), ']}},"extensions":{"revision":',
  (select value from counter where name = 'revision'), '}}')

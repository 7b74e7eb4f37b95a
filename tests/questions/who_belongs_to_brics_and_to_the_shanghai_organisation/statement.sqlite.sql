with x1(id, json) as
(select t6.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from membership t8 where t8.actor_id = t6.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"memberships":"/v1/memberships?actor=' || t6.id || '&fields=alliance.label,status,confidence' || '&after=' ||
            min(lower(hex(printf('["id",%s]', json_quote(t7.id))))) || '"' end
          from (select t9.id from membership t9 where t9.actor_id = t6.id and t9.rank <> 'deprecated' order by t9.id limit 2 offset 99) t7), '') else '' end, ''
              ), 2) || '}' from actor t6), x2(id, json) as
(select t19.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from membership t21 where t21.actor_id = t19.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"memberships":"/v1/memberships?actor=' || t19.id || '&fields=alliance.label,status,confidence' || '&after=' ||
            min(lower(hex(printf('["id",%s]', json_quote(t20.id))))) || '"' end
          from (select t22.id from membership t22 where t22.actor_id = t19.id and t22.rank <> 'deprecated' order by t22.id limit 2 offset 99) t20), '') else ''
              end, ''), 2) || '}' from actor t19), x3(id, json) as
(select t30.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from membership t32 where t32.actor_id = t30.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"memberships":"/v1/memberships?actor=' || t30.id || '&fields=alliance.label,status,confidence' || '&after=' ||
            min(lower(hex(printf('["id",%s]', json_quote(t31.id))))) || '"' end
          from (select t33.id from membership t33 where t33.actor_id = t30.id and t33.rank <> 'deprecated' order by t33.id limit 2 offset 99) t31), '') else ''
              end, ''), 2) || '}' from actor t30) select case when
(select count(*)
  from (select 1 from membership t1 where t1.alliance_id = 'alliances/brics' limit 1001)) <= 1000 then
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"label":%s,"memberships":[%s]%s}', json_quote(t3.label),
        (select group_concat('{"alliance":{"label":' || json_quote(t5.label) || '},"status":"' || t4.status || '","confidence":"' || t4.confidence || '"}', ',')
          from (select t4.alliance_id, t4.confidence, t4.id, t4.status from membership t4 where t4.actor_id = t3.id and t4.rank <> 'deprecated' order by t4.id
              limit 100) t4
          left join alliance t5 on t5.id = t4.alliance_id),
        (select x1.json from x1 where x1.id = t3.id)), ',') filter (where t3._n <= 20), case when count(*) > 20 then json_quote(max(case when t3._n = 20 then
            lower(hex(printf('["-label,id",%s,%s]', json_quote(t3.label), json_quote(t3.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t3.*, row_number() over () as _n
    from (select t3.id, t3.label from actor t3 where (t3.id in
        (select t10.actor_id from membership t10 where t10.rank <> 'deprecated' and t10.alliance_id = 'alliances/brics') and exists
        (select 1 from membership t12 where t12.actor_id = t3.id and t12.rank <> 'deprecated' and t12.alliance_id =
            'alliances/shanghai-cooperation-organisation')) order by t3.label desc, t3.id limit 21) t3) t3) when
(select count(*)
  from (select 1 from membership t14 where t14.alliance_id = 'alliances/shanghai-cooperation-organisation' limit 1001)) <= 1000 then
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"label":%s,"memberships":[%s]%s}', json_quote(t16.label),
        (select group_concat('{"alliance":{"label":' || json_quote(t18.label) || '},"status":"' || t17.status || '","confidence":"' || t17.confidence || '"}',
            ',')
          from (select t17.alliance_id, t17.confidence, t17.id, t17.status from membership t17 where t17.actor_id = t16.id and t17.rank <> 'deprecated' order by
              t17.id limit 100) t17
          left join alliance t18 on t18.id = t17.alliance_id),
        (select x2.json from x2 where x2.id = t16.id)), ',') filter (where t16._n <= 20), case when count(*) > 20 then json_quote(max(case when t16._n = 20 then
            lower(hex(printf('["-label,id",%s,%s]', json_quote(t16.label), json_quote(t16.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t16.*, row_number() over () as _n
    from (select t16.id, t16.label from actor t16 where (exists
        (select 1 from membership t23 where t23.actor_id = t16.id and t23.rank <> 'deprecated' and t23.alliance_id = 'alliances/brics') and t16.id in
        (select t25.actor_id from membership t25 where t25.rank <> 'deprecated' and t25.alliance_id = 'alliances/shanghai-cooperation-organisation')) order by
            t16.label desc, t16.id limit 21) t16) t16) else
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"label":%s,"memberships":[%s]%s}', json_quote(t27.label),
        (select group_concat('{"alliance":{"label":' || json_quote(t29.label) || '},"status":"' || t28.status || '","confidence":"' || t28.confidence || '"}',
            ',')
          from (select t28.alliance_id, t28.confidence, t28.id, t28.status from membership t28 where t28.actor_id = t27.id and t28.rank <> 'deprecated' order by
              t28.id limit 100) t28
          left join alliance t29 on t29.id = t28.alliance_id),
        (select x3.json from x3 where x3.id = t27.id)), ',') filter (where t27._n <= 20), case when count(*) > 20 then json_quote(max(case when t27._n = 20 then
            lower(hex(printf('["-label,id",%s,%s]', json_quote(t27.label), json_quote(t27.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t27.*, row_number() over () as _n
    from (select t27.id, t27.label from actor t27 where (exists
        (select 1 from membership t34 where t34.actor_id = t27.id and t34.rank <> 'deprecated' and t34.alliance_id = 'alliances/brics') and exists
        (select 1 from membership t36 where t36.actor_id = t27.id and t36.rank <> 'deprecated' and t36.alliance_id =
            'alliances/shanghai-cooperation-organisation')) order by t27.label desc, t27.id limit 21) t27) t27) end where exists
(select 1 from record k where k.id = 'alliances/brics' and k.retired is null) and exists
(select 1 from record k where k.id = 'alliances/shanghai-cooperation-organisation' and k.retired is null)

select printf('{"data":{"actors":%s},"extensions":{"revision":%s}}', case when
  (select count(*)
    from (select 1 from membership t1 where t1.alliance_id = 'alliances/brics' limit 1001)) <= 1000 then printf('{"nodes":[%s]}',
    (select group_concat(printf('{"label":%s,"memberships":{"nodes":[%s]}}', json_quote(t3.label),
          (select group_concat('{"alliance":{"label":' || json_quote(t5.label) || '},"membershipStatus":"' || upper(t4.status) || '","confidence":"' ||
              upper(t4.confidence) || '"}', ',')
            from (select t4.alliance_id, t4.confidence, t4.id, t4.status from membership t4 where t4.actor_id = t3.id and t4.rank <> 'deprecated' order by t4.id
                limit 20) t4
            left join alliance t5 on t5.id = t4.alliance_id)), ',')
      from (select t3.id, t3.label from actor t3 where (t3.id in
          (select t6.actor_id from membership t6 where t6.rank <> 'deprecated' and t6.alliance_id = 'alliances/brics') and exists
          (select 1 from membership t8 where t8.actor_id = t3.id and t8.rank <> 'deprecated' and t8.alliance_id = 'alliances/shanghai-cooperation-organisation'
              )) order by t3.label desc, t3.id limit 20) t3)) when
  (select count(*)
    from (select 1 from membership t10 where t10.alliance_id = 'alliances/shanghai-cooperation-organisation' limit 1001)) <= 1000 then printf('{"nodes":[%s]}',
    (select group_concat(printf('{"label":%s,"memberships":{"nodes":[%s]}}', json_quote(t12.label),
          (select group_concat('{"alliance":{"label":' || json_quote(t14.label) || '},"membershipStatus":"' || upper(t13.status) || '","confidence":"' ||
              upper(t13.confidence) || '"}', ',')
            from (select t13.alliance_id, t13.confidence, t13.id, t13.status from membership t13 where t13.actor_id = t12.id and t13.rank <> 'deprecated' order
                by t13.id limit 20) t13
            left join alliance t14 on t14.id = t13.alliance_id)), ',')
      from (select t12.id, t12.label from actor t12 where (exists
          (select 1 from membership t15 where t15.actor_id = t12.id and t15.rank <> 'deprecated' and t15.alliance_id = 'alliances/brics') and t12.id in
          (select t17.actor_id from membership t17 where t17.rank <> 'deprecated' and t17.alliance_id = 'alliances/shanghai-cooperation-organisation')) order by
              t12.label desc, t12.id limit 20) t12)) else printf('{"nodes":[%s]}',
    (select group_concat(printf('{"label":%s,"memberships":{"nodes":[%s]}}', json_quote(t19.label),
          (select group_concat('{"alliance":{"label":' || json_quote(t21.label) || '},"membershipStatus":"' || upper(t20.status) || '","confidence":"' ||
              upper(t20.confidence) || '"}', ',')
            from (select t20.alliance_id, t20.confidence, t20.id, t20.status from membership t20 where t20.actor_id = t19.id and t20.rank <> 'deprecated' order
                by t20.id limit 20) t20
            left join alliance t21 on t21.id = t20.alliance_id)), ',')
      from (select t19.id, t19.label from actor t19 where (exists
          (select 1 from membership t22 where t22.actor_id = t19.id and t22.rank <> 'deprecated' and t22.alliance_id = 'alliances/brics') and exists
          (select 1 from membership t24 where t24.actor_id = t19.id and t24.rank <> 'deprecated' and t24.alliance_id =
              'alliances/shanghai-cooperation-organisation')) order by t19.label desc, t19.id limit 20) t19)) end,
  (select value from counter where name = 'revision')) where exists
(select 1 from record k where k.id = 'alliances/brics' and k.retired is null) and exists
(select 1 from record k where k.id = 'alliances/shanghai-cooperation-organisation' and k.retired is null)

with x1(id, json) as
(select t4.id, ',"truncated":{' || substr(nullif(case when exists
      (select 1 from membership t6 where t6.actor_id = t4.id limit 1 offset 100) then coalesce(
        (select case when count(*) = 2 then ',"memberships":"/v1/memberships?actor=' || t4.id || '&fields=alliance.label,status,confidence' || '&after=' ||
            min(lower(hex(printf('["id",%s]', json_quote(t5.id))))) || '"' end
          from (select t7.id from membership t7 where t7.actor_id = t4.id and t7.rank <> 'deprecated' order by t7.id limit 2 offset 99) t5), '') else '' end, ''
              ), 2) || '}' from actor t4) select
(select printf('{"data":[%s],"next":%s,"previous":null,"revision":%s}', group_concat(printf('{"label":%s,"memberships":[%s]%s}', json_quote(t1.label),
        (select group_concat('{"alliance":{"label":' || json_quote(t3.label) || '},"status":"' || t2.status || '","confidence":"' || t2.confidence || '"}', ',')
          from (select t2.alliance_id, t2.confidence, t2.id, t2.status from membership t2 where t2.actor_id = t1.id and t2.rank <> 'deprecated' order by t2.id
              limit 100) t2
          left join alliance t3 on t3.id = t2.alliance_id),
        (select x1.json from x1 where x1.id = t1.id)), ',') filter (where t1._n <= 20), case when count(*) > 20 then json_quote(max(case when t1._n = 20 then
            lower(hex(printf('["-label,id",%s,%s]', json_quote(t1.label), json_quote(t1.id)))) end)) else 'null' end,
    (select value from counter where name = 'revision'))
  from (select t1.*, row_number() over () as _n
    from (select t1.id, t1.label from actor t1 where (exists
        (select 1 from membership t8 where t8.actor_id = t1.id and t8.rank <> 'deprecated' and t8.alliance_id = 'alliances/brics') and exists
        (select 1 from membership t10 where t10.actor_id = t1.id and t10.rank <> 'deprecated' and t10.alliance_id =
            'alliances/shanghai-cooperation-organisation')) order by t1.label desc, t1.id limit 21) t1) t1) where exists
(select 1 from record k where k.id = 'alliances/brics' and k.retired is null) and exists
(select 1 from record k where k.id = 'alliances/shanghai-cooperation-organisation' and k.retired is null)

select printf('{"data":{"actors":{"nodes":[%s]}},"extensions":{"revision":%s}}',
  (select group_concat(printf('{"label":%s,"memberships":{"nodes":[%s]}}', json_quote(t1.label),
        (select group_concat('{"alliance":{"label":' || json_quote(t3.label) || '},"membershipStatus":"' || upper(t2.status) || '","confidence":"' ||
            upper(t2.confidence) || '"}', ',')
          from (select t2.alliance_id, t2.confidence, t2.id, t2.status from membership t2 where t2.actor_id = t1.id and t2.rank <> 'deprecated' order by t2.id
              limit 20) t2
          left join alliance t3 on t3.id = t2.alliance_id)), ',')
    from (select t1.id, t1.label from actor t1 where (exists
        (select 1 from membership t4 where t4.actor_id = t1.id and t4.rank <> 'deprecated' and t4.alliance_id = 'alliances/brics') and exists
        (select 1 from membership t6 where t6.actor_id = t1.id and t6.rank <> 'deprecated' and t6.alliance_id = 'alliances/shanghai-cooperation-organisation'))
            order by t1.label desc, t1.id limit 20) t1),
  (select value from counter where name = 'revision')) where exists
(select 1 from record k where k.id = 'alliances/brics' and k.retired is null) and exists
(select 1 from record k where k.id = 'alliances/shanghai-cooperation-organisation' and k.retired is null)

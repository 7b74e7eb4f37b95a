with membership_by0_0 as not materialized
(select r."id", r."revision", r."label", r."note", r."since", r."until", r."disputed", r."rank", r."confidence", r."alliance_id", r."actor_id", r."status", case
    when exists
  (select 1 from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions' and not
      d.published_latest <= '2013-02-28') then max(
    (select case when b.late = 1 then case when b.e is null then '0000-00-00' when b.e <= b.l then b.e else
      (select max(q.e)
        from (select case when replace(replace(c.since, '?', ''), '%', '') <> c.since then 1 else 0 end as u, c.since_earliest as e, c.since_latest as l, case
            when (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') then case when c.since = '..' and c.since_earliest < c.since_latest then
            c.since_earliest || '/' else c.since end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside
            is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.since is not null and (c.since_earliest >
            '0000-00-00' or c.since_latest < '9999-99-99')) q where q.u = b.u and q.e <= b.l) end else r.since_earliest end
      from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.since is not null and
          (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''),
          '%', '') <> c.since then 0 when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
          d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest >
          '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <> c.since
          then c.since_earliest end), max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest <
          '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_earliest end)) as e, coalesce(min(case when c.field is null and c.since is not null
          and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''
          ), '%', '') <> c.since then c.since_latest end), min(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or
          c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_latest end)) as l from citation c join document d on d.id =
          c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b), coalesce(
      (select x.formed_earliest from alliance x where x.id = r.alliance_id), '0000-00-00'), coalesce(
      (select x.founded_earliest from actor x where x.id = r.actor_id), '0000-00-00')) else r.possible_from end as "possible_from", case when exists
  (select 1 from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions' and not
      d.published_latest <= '2013-02-28') then min(
    (select case when b.late = 1 then case when b.l is null then '9999-99-99' when b.e <= b.l then b.l else
      (select min(q.l)
        from (select case when replace(replace(c.until, '?', ''), '%', '') <> c.until then 1 else 0 end as u, c.until_earliest as e, c.until_latest as l, case
            when (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') then case when c.until = '..' and c.until_earliest < c.until_latest then
            c.until_earliest || '/' else c.until end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside
            is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.until is not null and (c.until_earliest >
            '0000-00-00' or c.until_latest < '9999-99-99')) q where q.u = b.u and q.l >= b.e) end else r.until_latest end
      from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.until is not null and
          (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''),
          '%', '') <> c.until then 0 when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and
          d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.until is not null and (c.until_earliest >
          '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%', '') <> c.until
          then c.until_earliest end), max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest <
          '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_earliest end)) as e, coalesce(min(case when c.field is null and c.until is not null
          and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''
          ), '%', '') <> c.until then c.until_latest end), min(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or
          c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_latest end)) as l from citation c join document d on d.id =
          c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b), coalesce(
      (select x.ended_latest from alliance x where x.id = r.alliance_id), '9999-99-99'), coalesce(
      (select x.dissolved_latest from actor x where x.id = r.actor_id), '9999-99-99')) else r.possible_until end as "possible_until", case when exists
  (select 1 from membership o where o.actor_id = r.actor_id and o.alliance_id = r.alliance_id and exists
    (select 1 from citation c join document d on d.id = c.document_id where c.record_id = o.id and c.set_aside is null and c.support_type <> 'mentions' and not
        d.published_latest <= '2013-02-28')) then case when exists
  (select 1 from membership o where o.actor_id = r.actor_id and o.alliance_id = r.alliance_id and o.id <> r.id) then (with g as materialized
    (select m.id, m.counts, substr(m.days, 1, 10) as af, substr(m.days, 11, 10) as al, substr(m.days, 21, 10) as pf, substr(m.days, 31, 10) as pl,
        substr(m.days, 41, 10) as sf
      from (select o.id, o.rank <> 'deprecated' as counts,
        (select coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_until end), '0000-00-00') ||
            coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_until end), '0000-00-00') ||
            coalesce(coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
            d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <> c.since then c.since_earliest end), max(case when c.field
            is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then
            c.since_earliest end)), '0000-00-00') from citation c join document d on d.id = c.document_id where c.record_id = o.id and c.set_aside is null and
            c.support_type <> 'mentions') as days from membership o where o.actor_id = r.actor_id and o.alliance_id = r.alliance_id limit 10000) m) select case
            when me.af = '9999-99-99' then '9999-99-99' else max(max(me.sf, min(me.af, max(me.pf, coalesce(
              (select max(p.al) from g p where p.id <> me.id and p.counts and p.al > '0000-00-00' and p.al <= me.af), '0000-00-00')))), max(
        (select case when b.late = 1 then case when b.e is null then '0000-00-00' when b.e <= b.l then b.e else
          (select max(q.e)
            from (select case when replace(replace(c.since, '?', ''), '%', '') <> c.since then 1 else 0 end as u, c.since_earliest as e, c.since_latest as l,
                case when (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') then case when c.since = '..' and c.since_earliest < c.since_latest
                then c.since_earliest || '/' else c.since end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and
                c.set_aside is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.since is not null and
                (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99')) q where q.u = b.u and q.e <= b.l) end else r.since_earliest end
          from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.since is not null and
              (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''
              ), '%', '') <> c.since then 0 when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99')
              and d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest >
              '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <>
              c.since then c.since_earliest end), max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest <
              '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_earliest end)) as e, coalesce(min(case when c.field is null and c.since is not
              null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not
              replace(replace(c.since, '?', ''), '%', '') <> c.since then c.since_latest end), min(case when c.field is null and c.since is not null and
              (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_latest end)) as l from
              citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b),
              coalesce(
          (select x.formed_earliest from alliance x where x.id = r.alliance_id), '0000-00-00'), coalesce(
          (select x.founded_earliest from actor x where x.id = r.actor_id), '0000-00-00'))) end from g me where me.id = r.id) else
  (select case when me.af = '9999-99-99' then '9999-99-99' else max(max(me.sf, min(me.af, me.pf)), max(
        (select case when b.late = 1 then case when b.e is null then '0000-00-00' when b.e <= b.l then b.e else
          (select max(q.e)
            from (select case when replace(replace(c.since, '?', ''), '%', '') <> c.since then 1 else 0 end as u, c.since_earliest as e, c.since_latest as l,
                case when (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') then case when c.since = '..' and c.since_earliest < c.since_latest
                then c.since_earliest || '/' else c.since end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and
                c.set_aside is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.since is not null and
                (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99')) q where q.u = b.u and q.e <= b.l) end else r.since_earliest end
          from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.since is not null and
              (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''
              ), '%', '') <> c.since then 0 when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99')
              and d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest >
              '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <>
              c.since then c.since_earliest end), max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest <
              '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_earliest end)) as e, coalesce(min(case when c.field is null and c.since is not
              null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not
              replace(replace(c.since, '?', ''), '%', '') <> c.since then c.since_latest end), min(case when c.field is null and c.since is not null and
              (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_latest end)) as l from
              citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b),
              coalesce(
          (select x.formed_earliest from alliance x where x.id = r.alliance_id), '0000-00-00'), coalesce(
          (select x.founded_earliest from actor x where x.id = r.actor_id), '0000-00-00'))) end
    from (select substr(m.days, 1, 10) as af, substr(m.days, 11, 10) as al, substr(m.days, 21, 10) as pf, substr(m.days, 31, 10) as pl, substr(m.days, 41, 10)
        as sf
      from (select
        (select coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_until end), '0000-00-00') ||
            coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_until end), '0000-00-00') ||
            coalesce(coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
            d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <> c.since then c.since_earliest end), max(case when c.field
            is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then
            c.since_earliest end)), '0000-00-00') from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and
            c.support_type <> 'mentions') as days) m) me) end else r.likely_from end as "likely_from", case when exists
  (select 1 from membership o where o.actor_id = r.actor_id and o.alliance_id = r.alliance_id and exists
    (select 1 from citation c join document d on d.id = c.document_id where c.record_id = o.id and c.set_aside is null and c.support_type <> 'mentions' and not
        d.published_latest <= '2013-02-28')) then case when exists
  (select 1 from membership o where o.actor_id = r.actor_id and o.alliance_id = r.alliance_id and o.id <> r.id) then (with g as materialized
    (select m.id, m.counts, substr(m.days, 1, 10) as af, substr(m.days, 11, 10) as al, substr(m.days, 21, 10) as pf, substr(m.days, 31, 10) as pl,
        substr(m.days, 41, 10) as sf
      from (select o.id, o.rank <> 'deprecated' as counts,
        (select coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_until end), '0000-00-00') ||
            coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_until end), '0000-00-00') ||
            coalesce(coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
            d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <> c.since then c.since_earliest end), max(case when c.field
            is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then
            c.since_earliest end)), '0000-00-00') from citation c join document d on d.id = c.document_id where c.record_id = o.id and c.set_aside is null and
            c.support_type <> 'mentions') as days from membership o where o.actor_id = r.actor_id and o.alliance_id = r.alliance_id limit 10000) m) select case
            when me.af = '9999-99-99' then '0000-00-00' else min(coalesce(
        (select b.l
          from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''
              ), '%', '') <> c.until then 0 when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99')
              and d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.until is not null and (c.until_earliest >
              '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%', '') <>
              c.until then c.until_earliest end), max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest <
              '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_earliest end)) as e, coalesce(min(case when c.field is null and c.until is not
              null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not
              replace(replace(c.until, '?', ''), '%', '') <> c.until then c.until_latest end), min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_latest end)) as l from
              citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b),
              '9999-99-99'), max(me.al, min(me.pl, coalesce(date(
              (select min(max(n.sf, min(n.af, max(n.pf, coalesce(
                          (select max(p.al) from g p where p.id <> n.id and p.counts and p.al > '0000-00-00' and p.al <= n.af), '0000-00-00'))))) from g n where
                              n.id <> me.id and n.counts and n.af > me.al and n.af < '9999-99-99'), '-1 day'), '9999-99-99'), case when exists
          (select 1 from actor x where x.id in (r.actor_id) and x.kind = 'person') then
          (select case when s.day in ('0000-00-00', '9999-99-99') then s.day when cast(substr(s.day, 1, 4) as integer) + 110 < 1 then '0001-01-01' when
              cast(substr(s.day, 1, 4) as integer) + 110 > 9999 then '9999-12-31' else replace(substr(cast(10000 + cast(substr(s.day, 1, 4) as integer) + 110 as
              text), 2) || substr(s.day, 5), '-02-29', '-02-28') end
            from (select me.af as day limit 1) s) else '9999-99-99' end)), min(
        (select case when b.late = 1 then case when b.l is null then '9999-99-99' when b.e <= b.l then b.l else
          (select min(q.l)
            from (select case when replace(replace(c.until, '?', ''), '%', '') <> c.until then 1 else 0 end as u, c.until_earliest as e, c.until_latest as l,
                case when (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') then case when c.until = '..' and c.until_earliest < c.until_latest
                then c.until_earliest || '/' else c.until end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and
                c.set_aside is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.until is not null and
                (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99')) q where q.u = b.u and q.l >= b.e) end else r.until_latest end
          from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''
              ), '%', '') <> c.until then 0 when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99')
              and d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.until is not null and (c.until_earliest >
              '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%', '') <>
              c.until then c.until_earliest end), max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest <
              '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_earliest end)) as e, coalesce(min(case when c.field is null and c.until is not
              null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not
              replace(replace(c.until, '?', ''), '%', '') <> c.until then c.until_latest end), min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_latest end)) as l from
              citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b),
              coalesce(
          (select x.ended_latest from alliance x where x.id = r.alliance_id), '9999-99-99'), coalesce(
          (select x.dissolved_latest from actor x where x.id = r.actor_id), '9999-99-99'))) end from g me where me.id = r.id) else
  (select case when me.af = '9999-99-99' then '0000-00-00' else min(coalesce(
        (select b.l
          from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''
              ), '%', '') <> c.until then 0 when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99')
              and d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.until is not null and (c.until_earliest >
              '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%', '') <>
              c.until then c.until_earliest end), max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest <
              '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_earliest end)) as e, coalesce(min(case when c.field is null and c.until is not
              null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not
              replace(replace(c.until, '?', ''), '%', '') <> c.until then c.until_latest end), min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_latest end)) as l from
              citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b),
              '9999-99-99'), max(me.al, min(me.pl, case when exists
          (select 1 from actor x where x.id in (r.actor_id) and x.kind = 'person') then
          (select case when s.day in ('0000-00-00', '9999-99-99') then s.day when cast(substr(s.day, 1, 4) as integer) + 110 < 1 then '0001-01-01' when
              cast(substr(s.day, 1, 4) as integer) + 110 > 9999 then '9999-12-31' else replace(substr(cast(10000 + cast(substr(s.day, 1, 4) as integer) + 110 as
              text), 2) || substr(s.day, 5), '-02-29', '-02-28') end
            from (select me.af as day limit 1) s) else '9999-99-99' end)), min(
        (select case when b.late = 1 then case when b.l is null then '9999-99-99' when b.e <= b.l then b.l else
          (select min(q.l)
            from (select case when replace(replace(c.until, '?', ''), '%', '') <> c.until then 1 else 0 end as u, c.until_earliest as e, c.until_latest as l,
                case when (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') then case when c.until = '..' and c.until_earliest < c.until_latest
                then c.until_earliest || '/' else c.until end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and
                c.set_aside is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.until is not null and
                (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99')) q where q.u = b.u and q.l >= b.e) end else r.until_latest end
          from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''
              ), '%', '') <> c.until then 0 when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99')
              and d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.until is not null and (c.until_earliest >
              '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%', '') <>
              c.until then c.until_earliest end), max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest <
              '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_earliest end)) as e, coalesce(min(case when c.field is null and c.until is not
              null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not
              replace(replace(c.until, '?', ''), '%', '') <> c.until then c.until_latest end), min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_latest end)) as l from
              citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b),
              coalesce(
          (select x.ended_latest from alliance x where x.id = r.alliance_id), '9999-99-99'), coalesce(
          (select x.dissolved_latest from actor x where x.id = r.actor_id), '9999-99-99'))) end
    from (select substr(m.days, 1, 10) as af, substr(m.days, 11, 10) as al, substr(m.days, 21, 10) as pf, substr(m.days, 31, 10) as pl, substr(m.days, 41, 10)
        as sf
      from (select
        (select coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_until end), '0000-00-00') ||
            coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_until end), '0000-00-00') ||
            coalesce(coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
            d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <> c.since then c.since_earliest end), max(case when c.field
            is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then
            c.since_earliest end)), '0000-00-00') from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and
            c.support_type <> 'mentions') as days) m) me) end else r.likely_until end as "likely_until", r."certain_from", r."certain_until",
            r."since_earliest", r."since_latest", r."until_earliest", r."until_latest" from membership r), membership_by0_1 as not materialized
(select r."id", r."revision", r."label", r."note",
  (select case when b.late = 1 then
    (select coalesce(
        (select q.t
          from (select case when replace(replace(c.since, '?', ''), '%', '') <> c.since then 1 else 0 end as u, c.since_earliest as e, c.since_latest as l, case
              when (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') then case when c.since = '..' and c.since_earliest < c.since_latest then
              c.since_earliest || '/' else c.since end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside
              is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.since is not null and (c.since_earliest
              > '0000-00-00' or c.since_latest < '9999-99-99')) q where q.u = x.u and q.e = x.e and q.l = x.l order by length(q.t), q.t limit 1), nullif(case
              x.e when '0000-00-00' then '' else x.e end || '/' || case x.l when '9999-99-99' then '' else x.l end, '/'))
      from (select b.u as u, case when b.e is null then '0000-00-00' when b.e <= b.l then b.e else
        (select max(q.e)
          from (select case when replace(replace(c.since, '?', ''), '%', '') <> c.since then 1 else 0 end as u, c.since_earliest as e, c.since_latest as l, case
              when (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') then case when c.since = '..' and c.since_earliest < c.since_latest then
              c.since_earliest || '/' else c.since end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside
              is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.since is not null and (c.since_earliest
              > '0000-00-00' or c.since_latest < '9999-99-99')) q where q.u = b.u and q.e <= b.l) end as e, case when b.l is null then '9999-99-99' when b.e <=
              b.l then b.l else
        (select min(q.l)
          from (select case when replace(replace(c.since, '?', ''), '%', '') <> c.since then 1 else 0 end as u, c.since_earliest as e, c.since_latest as l, case
              when (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') then case when c.since = '..' and c.since_earliest < c.since_latest then
              c.since_earliest || '/' else c.since end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside
              is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.since is not null and (c.since_earliest
              > '0000-00-00' or c.since_latest < '9999-99-99')) q where q.u = b.u and q.l >= b.e) end as l limit 1) x) else r.since end
    from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.since is not null and
        (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%'
        , '') <> c.since then 0 when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
        d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00'
        or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <> c.since then
        c.since_earliest end), max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
        d.published_latest <= '2013-02-28' then c.since_earliest end)) as e, coalesce(min(case when c.field is null and c.since is not null and
        (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%'
        , '') <> c.since then c.since_latest end), min(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest
        < '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_latest end)) as l from citation c join document d on d.id = c.document_id where
        c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b) as "since",
  (select case when b.late = 1 then
    (select coalesce(
        (select q.t
          from (select case when replace(replace(c.until, '?', ''), '%', '') <> c.until then 1 else 0 end as u, c.until_earliest as e, c.until_latest as l, case
              when (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') then case when c.until = '..' and c.until_earliest < c.until_latest then
              c.until_earliest || '/' else c.until end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside
              is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.until is not null and (c.until_earliest
              > '0000-00-00' or c.until_latest < '9999-99-99')) q where q.u = x.u and q.e = x.e and q.l = x.l order by length(q.t), q.t limit 1), nullif(case
              x.e when '0000-00-00' then '' else x.e end || '/' || case x.l when '9999-99-99' then '' else x.l end, '/'))
      from (select b.u as u, case when b.e is null then '0000-00-00' when b.e <= b.l then b.e else
        (select max(q.e)
          from (select case when replace(replace(c.until, '?', ''), '%', '') <> c.until then 1 else 0 end as u, c.until_earliest as e, c.until_latest as l, case
              when (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') then case when c.until = '..' and c.until_earliest < c.until_latest then
              c.until_earliest || '/' else c.until end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside
              is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.until is not null and (c.until_earliest
              > '0000-00-00' or c.until_latest < '9999-99-99')) q where q.u = b.u and q.e <= b.l) end as e, case when b.l is null then '9999-99-99' when b.e <=
              b.l then b.l else
        (select min(q.l)
          from (select case when replace(replace(c.until, '?', ''), '%', '') <> c.until then 1 else 0 end as u, c.until_earliest as e, c.until_latest as l, case
              when (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') then case when c.until = '..' and c.until_earliest < c.until_latest then
              c.until_earliest || '/' else c.until end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside
              is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.until is not null and (c.until_earliest
              > '0000-00-00' or c.until_latest < '9999-99-99')) q where q.u = b.u and q.l >= b.e) end as l limit 1) x) else r.until end
    from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.until is not null and
        (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%'
        , '') <> c.until then 0 when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and
        d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00'
        or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%', '') <> c.until then
        c.until_earliest end), max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and
        d.published_latest <= '2013-02-28' then c.until_earliest end)) as e, coalesce(min(case when c.field is null and c.until is not null and
        (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%'
        , '') <> c.until then c.until_latest end), min(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest
        < '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_latest end)) as l from citation c join document d on d.id = c.document_id where
        c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b) as "until", r."disputed", r."rank", r."confidence", r."alliance_id",
        r."actor_id", r."status", r."possible_from", r."possible_until", case when exists
  (select 1 from membership o where o.actor_id = r.actor_id and o.alliance_id = r.alliance_id and exists
    (select 1 from citation c join document d on d.id = c.document_id where c.record_id = o.id and c.set_aside is null and c.support_type <> 'mentions' and not
        d.published_latest <= '2013-02-28')) then case when exists
  (select 1 from membership o where o.actor_id = r.actor_id and o.alliance_id = r.alliance_id and o.id <> r.id) then (with g as materialized
    (select m.id, m.counts, substr(m.days, 1, 10) as af, substr(m.days, 11, 10) as al, substr(m.days, 21, 10) as pf, substr(m.days, 31, 10) as pl,
        substr(m.days, 41, 10) as sf
      from (select o.id, o.rank <> 'deprecated' as counts,
        (select coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_until end), '0000-00-00') ||
            coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_until end), '0000-00-00') ||
            coalesce(coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
            d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <> c.since then c.since_earliest end), max(case when c.field
            is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then
            c.since_earliest end)), '0000-00-00') from citation c join document d on d.id = c.document_id where c.record_id = o.id and c.set_aside is null and
            c.support_type <> 'mentions') as days from membership o where o.actor_id = r.actor_id and o.alliance_id = r.alliance_id limit 10000) m) select case
            when me.af = '9999-99-99' then '9999-99-99' else max(max(me.sf, min(me.af, max(me.pf, coalesce(
              (select max(p.al) from g p where p.id <> me.id and p.counts and p.al > '0000-00-00' and p.al <= me.af), '0000-00-00')))), max(
        (select case when b.late = 1 then case when b.e is null then '0000-00-00' when b.e <= b.l then b.e else
          (select max(q.e)
            from (select case when replace(replace(c.since, '?', ''), '%', '') <> c.since then 1 else 0 end as u, c.since_earliest as e, c.since_latest as l,
                case when (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') then case when c.since = '..' and c.since_earliest < c.since_latest
                then c.since_earliest || '/' else c.since end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and
                c.set_aside is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.since is not null and
                (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99')) q where q.u = b.u and q.e <= b.l) end else r.since_earliest end
          from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.since is not null and
              (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''
              ), '%', '') <> c.since then 0 when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99')
              and d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest >
              '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <>
              c.since then c.since_earliest end), max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest <
              '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_earliest end)) as e, coalesce(min(case when c.field is null and c.since is not
              null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not
              replace(replace(c.since, '?', ''), '%', '') <> c.since then c.since_latest end), min(case when c.field is null and c.since is not null and
              (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_latest end)) as l from
              citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b),
              coalesce(
          (select x.formed_earliest from alliance x where x.id = r.alliance_id), '0000-00-00'), coalesce(
          (select x.founded_earliest from actor x where x.id = r.actor_id), '0000-00-00'))) end from g me where me.id = r.id) else
  (select case when me.af = '9999-99-99' then '9999-99-99' else max(max(me.sf, min(me.af, me.pf)), max(
        (select case when b.late = 1 then case when b.e is null then '0000-00-00' when b.e <= b.l then b.e else
          (select max(q.e)
            from (select case when replace(replace(c.since, '?', ''), '%', '') <> c.since then 1 else 0 end as u, c.since_earliest as e, c.since_latest as l,
                case when (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') then case when c.since = '..' and c.since_earliest < c.since_latest
                then c.since_earliest || '/' else c.since end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and
                c.set_aside is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.since is not null and
                (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99')) q where q.u = b.u and q.e <= b.l) end else r.since_earliest end
          from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.since is not null and
              (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''
              ), '%', '') <> c.since then 0 when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99')
              and d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest >
              '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <>
              c.since then c.since_earliest end), max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest <
              '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_earliest end)) as e, coalesce(min(case when c.field is null and c.since is not
              null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not
              replace(replace(c.since, '?', ''), '%', '') <> c.since then c.since_latest end), min(case when c.field is null and c.since is not null and
              (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_latest end)) as l from
              citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b),
              coalesce(
          (select x.formed_earliest from alliance x where x.id = r.alliance_id), '0000-00-00'), coalesce(
          (select x.founded_earliest from actor x where x.id = r.actor_id), '0000-00-00'))) end
    from (select substr(m.days, 1, 10) as af, substr(m.days, 11, 10) as al, substr(m.days, 21, 10) as pf, substr(m.days, 31, 10) as pl, substr(m.days, 41, 10)
        as sf
      from (select
        (select coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_until end), '0000-00-00') ||
            coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_until end), '0000-00-00') ||
            coalesce(coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
            d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <> c.since then c.since_earliest end), max(case when c.field
            is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then
            c.since_earliest end)), '0000-00-00') from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and
            c.support_type <> 'mentions') as days) m) me) end else r.likely_from end as "likely_from", case when exists
  (select 1 from membership o where o.actor_id = r.actor_id and o.alliance_id = r.alliance_id and exists
    (select 1 from citation c join document d on d.id = c.document_id where c.record_id = o.id and c.set_aside is null and c.support_type <> 'mentions' and not
        d.published_latest <= '2013-02-28')) then case when exists
  (select 1 from membership o where o.actor_id = r.actor_id and o.alliance_id = r.alliance_id and o.id <> r.id) then (with g as materialized
    (select m.id, m.counts, substr(m.days, 1, 10) as af, substr(m.days, 11, 10) as al, substr(m.days, 21, 10) as pf, substr(m.days, 31, 10) as pl,
        substr(m.days, 41, 10) as sf
      from (select o.id, o.rank <> 'deprecated' as counts,
        (select coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_until end), '0000-00-00') ||
            coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_until end), '0000-00-00') ||
            coalesce(coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
            d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <> c.since then c.since_earliest end), max(case when c.field
            is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then
            c.since_earliest end)), '0000-00-00') from citation c join document d on d.id = c.document_id where c.record_id = o.id and c.set_aside is null and
            c.support_type <> 'mentions') as days from membership o where o.actor_id = r.actor_id and o.alliance_id = r.alliance_id limit 10000) m) select case
            when me.af = '9999-99-99' then '0000-00-00' else min(coalesce(
        (select b.l
          from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''
              ), '%', '') <> c.until then 0 when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99')
              and d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.until is not null and (c.until_earliest >
              '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%', '') <>
              c.until then c.until_earliest end), max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest <
              '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_earliest end)) as e, coalesce(min(case when c.field is null and c.until is not
              null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not
              replace(replace(c.until, '?', ''), '%', '') <> c.until then c.until_latest end), min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_latest end)) as l from
              citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b),
              '9999-99-99'), max(me.al, min(me.pl, coalesce(date(
              (select min(max(n.sf, min(n.af, max(n.pf, coalesce(
                          (select max(p.al) from g p where p.id <> n.id and p.counts and p.al > '0000-00-00' and p.al <= n.af), '0000-00-00'))))) from g n where
                              n.id <> me.id and n.counts and n.af > me.al and n.af < '9999-99-99'), '-1 day'), '9999-99-99'), case when exists
          (select 1 from actor x where x.id in (r.actor_id) and x.kind = 'person') then
          (select case when s.day in ('0000-00-00', '9999-99-99') then s.day when cast(substr(s.day, 1, 4) as integer) + 110 < 1 then '0001-01-01' when
              cast(substr(s.day, 1, 4) as integer) + 110 > 9999 then '9999-12-31' else replace(substr(cast(10000 + cast(substr(s.day, 1, 4) as integer) + 110 as
              text), 2) || substr(s.day, 5), '-02-29', '-02-28') end
            from (select me.af as day limit 1) s) else '9999-99-99' end)), min(
        (select case when b.late = 1 then case when b.l is null then '9999-99-99' when b.e <= b.l then b.l else
          (select min(q.l)
            from (select case when replace(replace(c.until, '?', ''), '%', '') <> c.until then 1 else 0 end as u, c.until_earliest as e, c.until_latest as l,
                case when (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') then case when c.until = '..' and c.until_earliest < c.until_latest
                then c.until_earliest || '/' else c.until end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and
                c.set_aside is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.until is not null and
                (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99')) q where q.u = b.u and q.l >= b.e) end else r.until_latest end
          from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''
              ), '%', '') <> c.until then 0 when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99')
              and d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.until is not null and (c.until_earliest >
              '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%', '') <>
              c.until then c.until_earliest end), max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest <
              '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_earliest end)) as e, coalesce(min(case when c.field is null and c.until is not
              null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not
              replace(replace(c.until, '?', ''), '%', '') <> c.until then c.until_latest end), min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_latest end)) as l from
              citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b),
              coalesce(
          (select x.ended_latest from alliance x where x.id = r.alliance_id), '9999-99-99'), coalesce(
          (select x.dissolved_latest from actor x where x.id = r.actor_id), '9999-99-99'))) end from g me where me.id = r.id) else
  (select case when me.af = '9999-99-99' then '0000-00-00' else min(coalesce(
        (select b.l
          from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''
              ), '%', '') <> c.until then 0 when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99')
              and d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.until is not null and (c.until_earliest >
              '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%', '') <>
              c.until then c.until_earliest end), max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest <
              '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_earliest end)) as e, coalesce(min(case when c.field is null and c.until is not
              null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not
              replace(replace(c.until, '?', ''), '%', '') <> c.until then c.until_latest end), min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_latest end)) as l from
              citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b),
              '9999-99-99'), max(me.al, min(me.pl, case when exists
          (select 1 from actor x where x.id in (r.actor_id) and x.kind = 'person') then
          (select case when s.day in ('0000-00-00', '9999-99-99') then s.day when cast(substr(s.day, 1, 4) as integer) + 110 < 1 then '0001-01-01' when
              cast(substr(s.day, 1, 4) as integer) + 110 > 9999 then '9999-12-31' else replace(substr(cast(10000 + cast(substr(s.day, 1, 4) as integer) + 110 as
              text), 2) || substr(s.day, 5), '-02-29', '-02-28') end
            from (select me.af as day limit 1) s) else '9999-99-99' end)), min(
        (select case when b.late = 1 then case when b.l is null then '9999-99-99' when b.e <= b.l then b.l else
          (select min(q.l)
            from (select case when replace(replace(c.until, '?', ''), '%', '') <> c.until then 1 else 0 end as u, c.until_earliest as e, c.until_latest as l,
                case when (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') then case when c.until = '..' and c.until_earliest < c.until_latest
                then c.until_earliest || '/' else c.until end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and
                c.set_aside is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.until is not null and
                (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99')) q where q.u = b.u and q.l >= b.e) end else r.until_latest end
          from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''
              ), '%', '') <> c.until then 0 when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99')
              and d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.until is not null and (c.until_earliest >
              '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%', '') <>
              c.until then c.until_earliest end), max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest <
              '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_earliest end)) as e, coalesce(min(case when c.field is null and c.until is not
              null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not
              replace(replace(c.until, '?', ''), '%', '') <> c.until then c.until_latest end), min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_latest end)) as l from
              citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b),
              coalesce(
          (select x.ended_latest from alliance x where x.id = r.alliance_id), '9999-99-99'), coalesce(
          (select x.dissolved_latest from actor x where x.id = r.actor_id), '9999-99-99'))) end
    from (select substr(m.days, 1, 10) as af, substr(m.days, 11, 10) as al, substr(m.days, 21, 10) as pf, substr(m.days, 31, 10) as pl, substr(m.days, 41, 10)
        as sf
      from (select
        (select coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_until end), '0000-00-00') ||
            coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_until end), '0000-00-00') ||
            coalesce(coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
            d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <> c.since then c.since_earliest end), max(case when c.field
            is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then
            c.since_earliest end)), '0000-00-00') from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and
            c.support_type <> 'mentions') as days) m) me) end else r.likely_until end as "likely_until", r."certain_from", r."certain_until",
  (select case when b.late = 1 then case when b.e is null then '0000-00-00' when b.e <= b.l then b.e else
    (select max(q.e)
      from (select case when replace(replace(c.since, '?', ''), '%', '') <> c.since then 1 else 0 end as u, c.since_earliest as e, c.since_latest as l, case
          when (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') then case when c.since = '..' and c.since_earliest < c.since_latest then
          c.since_earliest || '/' else c.since end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is
          null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.since is not null and (c.since_earliest >
          '0000-00-00' or c.since_latest < '9999-99-99')) q where q.u = b.u and q.e <= b.l) end else r.since_earliest end
    from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.since is not null and
        (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%'
        , '') <> c.since then 0 when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
        d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00'
        or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <> c.since then
        c.since_earliest end), max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
        d.published_latest <= '2013-02-28' then c.since_earliest end)) as e, coalesce(min(case when c.field is null and c.since is not null and
        (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%'
        , '') <> c.since then c.since_latest end), min(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest
        < '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_latest end)) as l from citation c join document d on d.id = c.document_id where
        c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b) as "since_earliest",
  (select case when b.late = 1 then case when b.l is null then '9999-99-99' when b.e <= b.l then b.l else
    (select min(q.l)
      from (select case when replace(replace(c.since, '?', ''), '%', '') <> c.since then 1 else 0 end as u, c.since_earliest as e, c.since_latest as l, case
          when (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') then case when c.since = '..' and c.since_earliest < c.since_latest then
          c.since_earliest || '/' else c.since end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is
          null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.since is not null and (c.since_earliest >
          '0000-00-00' or c.since_latest < '9999-99-99')) q where q.u = b.u and q.l >= b.e) end else r.since_latest end
    from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.since is not null and
        (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%'
        , '') <> c.since then 0 when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
        d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00'
        or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <> c.since then
        c.since_earliest end), max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
        d.published_latest <= '2013-02-28' then c.since_earliest end)) as e, coalesce(min(case when c.field is null and c.since is not null and
        (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%'
        , '') <> c.since then c.since_latest end), min(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest
        < '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_latest end)) as l from citation c join document d on d.id = c.document_id where
        c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b) as "since_latest",
  (select case when b.late = 1 then case when b.e is null then '0000-00-00' when b.e <= b.l then b.e else
    (select max(q.e)
      from (select case when replace(replace(c.until, '?', ''), '%', '') <> c.until then 1 else 0 end as u, c.until_earliest as e, c.until_latest as l, case
          when (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') then case when c.until = '..' and c.until_earliest < c.until_latest then
          c.until_earliest || '/' else c.until end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is
          null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.until is not null and (c.until_earliest >
          '0000-00-00' or c.until_latest < '9999-99-99')) q where q.u = b.u and q.e <= b.l) end else r.until_earliest end
    from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.until is not null and
        (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%'
        , '') <> c.until then 0 when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and
        d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00'
        or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%', '') <> c.until then
        c.until_earliest end), max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and
        d.published_latest <= '2013-02-28' then c.until_earliest end)) as e, coalesce(min(case when c.field is null and c.until is not null and
        (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%'
        , '') <> c.until then c.until_latest end), min(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest
        < '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_latest end)) as l from citation c join document d on d.id = c.document_id where
        c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b) as "until_earliest",
  (select case when b.late = 1 then case when b.l is null then '9999-99-99' when b.e <= b.l then b.l else
    (select min(q.l)
      from (select case when replace(replace(c.until, '?', ''), '%', '') <> c.until then 1 else 0 end as u, c.until_earliest as e, c.until_latest as l, case
          when (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') then case when c.until = '..' and c.until_earliest < c.until_latest then
          c.until_earliest || '/' else c.until end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is
          null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.until is not null and (c.until_earliest >
          '0000-00-00' or c.until_latest < '9999-99-99')) q where q.u = b.u and q.l >= b.e) end else r.until_latest end
    from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.until is not null and
        (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%'
        , '') <> c.until then 0 when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and
        d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00'
        or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%', '') <> c.until then
        c.until_earliest end), max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and
        d.published_latest <= '2013-02-28' then c.until_earliest end)) as e, coalesce(min(case when c.field is null and c.until is not null and
        (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%'
        , '') <> c.until then c.until_latest end), min(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest
        < '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_latest end)) as l from citation c join document d on d.id = c.document_id where
        c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b) as "until_latest" from membership r), published1(id) as not materialized
(select t2.id from document t2 where t2.published_latest <= '2013-02-28' and t2.published_earliest <= '2013-02-28'), supported2(id) as not materialized
(select t5.record_id from citation t5 where t5.support_type = 'supports' and t5.set_aside is null and exists
  (select 1 from published1 where published1.id = t5.document_id)), every3(id) as not materialized
(select t6.record_id from citation t6 where t6.support_type = 'supports' and t6.set_aside is null and t6.document_id in
  (select id from published1)) select case when
(select count(*)
  from (select 1 from citation t1 where t1.document_id in
    (select id from published1) limit 5001)) <= 5000 then
(select printf('{"data":[%s],"next":%s,"previous":null,"excluded_counts":%s,"revision":%s}', group_concat(t3._1, ',') filter (where t3._n <= 20), case when
    count(*) > 20 then json_quote(max(case when t3._n = 20 then lower(hex(printf('["id",%s]', json_quote(t3.id)))) end)) else 'null' end,
    (select printf('{"published":%s,"time":%s,"possible":%s,"rank":%s}', count(*) filter (where not (exists
            (select 1 from supported2 where supported2.id = t4.id))), count(*) filter (where exists
          (select 1 from supported2 where supported2.id = t4.id) and not (t4.possible_from <= '1998-12-31' and t4.possible_until >= '1998-01-01')), count(*)
              filter (where exists
          (select 1 from supported2 where supported2.id = t4.id) and t4.possible_from <= '1998-12-31' and t4.possible_until >= '1998-01-01' and not
              (t4.likely_from <= '1998-12-31' and t4.likely_until >= '1998-01-01')), count(*) filter (where exists
          (select 1 from supported2 where supported2.id = t4.id) and t4.possible_from <= '1998-12-31' and t4.possible_until >= '1998-01-01' and t4.likely_from
              <= '1998-12-31' and t4.likely_until >= '1998-01-01' and not (t4.rank <> 'deprecated'))) from membership_by0_0 t4 where not (exists
        (select 1 from supported2 where supported2.id = t4.id) and t4.possible_from <= '1998-12-31' and t4.possible_until >= '1998-01-01' and t4.likely_from <=
            '1998-12-31' and t4.likely_until >= '1998-01-01' and t4.rank <> 'deprecated')),
    (select value from counter where name = 'revision'))
  from (select t3.*, row_number() over () as _n
    from (select '{"label":' || json_quote(t3.label) || ',"since":' || case when t3.since is null then 'null' else '{"text":"' || t3.since || '","earliest":' ||
        case t3.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.since_earliest || '"' end || ',"latest":' || case
        t3.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.since_latest || '"' end || '}' end || ',"until":' || case
        when t3.until is null then 'null' else '{"text":"' || t3.until || '","earliest":' || case t3.until_earliest when '0000-00-00' then 'null' when
        '9999-99-99' then 'null' else '"' || t3.until_earliest || '"' end || ',"latest":' || case t3.until_latest when '0000-00-00' then 'null' when
        '9999-99-99' then 'null' else '"' || t3.until_latest || '"' end || '}' end || '}' as _1, t3.id
      from (select t3.id, t3.label, t3.since, t3.since_earliest, t3.since_latest, t3.until, t3.until_earliest, t3.until_latest from membership_by0_1 t3 where
          t3.id in
        (select every3.id from every3) and t3.likely_from <= '1998-12-31' and t3.likely_until >= '1998-01-01' and t3.rank <> 'deprecated' order by t3.id limit
            21) t3) t3) t3) else
(select printf('{"data":[%s],"next":%s,"previous":null,"excluded_counts":%s,"revision":%s}', group_concat(t7._1, ',') filter (where t7._n <= 20), case when
    count(*) > 20 then json_quote(max(case when t7._n = 20 then lower(hex(printf('["id",%s]', json_quote(t7.id)))) end)) else 'null' end,
    (select printf('{"published":%s,"time":%s,"possible":%s,"rank":%s}', count(*) filter (where not (exists
            (select 1 from supported2 where supported2.id = t8.id))), count(*) filter (where exists
          (select 1 from supported2 where supported2.id = t8.id) and not (t8.possible_from <= '1998-12-31' and t8.possible_until >= '1998-01-01')), count(*)
              filter (where exists
          (select 1 from supported2 where supported2.id = t8.id) and t8.possible_from <= '1998-12-31' and t8.possible_until >= '1998-01-01' and not
              (t8.likely_from <= '1998-12-31' and t8.likely_until >= '1998-01-01')), count(*) filter (where exists
          (select 1 from supported2 where supported2.id = t8.id) and t8.possible_from <= '1998-12-31' and t8.possible_until >= '1998-01-01' and t8.likely_from
              <= '1998-12-31' and t8.likely_until >= '1998-01-01' and not (t8.rank <> 'deprecated'))) from membership_by0_0 t8 where not (exists
        (select 1 from supported2 where supported2.id = t8.id) and t8.possible_from <= '1998-12-31' and t8.possible_until >= '1998-01-01' and t8.likely_from <=
            '1998-12-31' and t8.likely_until >= '1998-01-01' and t8.rank <> 'deprecated')),
    (select value from counter where name = 'revision'))
  from (select t7.*, row_number() over () as _n
    from (select '{"label":' || json_quote(t7.label) || ',"since":' || case when t7.since is null then 'null' else '{"text":"' || t7.since || '","earliest":' ||
        case t7.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t7.since_earliest || '"' end || ',"latest":' || case
        t7.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t7.since_latest || '"' end || '}' end || ',"until":' || case
        when t7.until is null then 'null' else '{"text":"' || t7.until || '","earliest":' || case t7.until_earliest when '0000-00-00' then 'null' when
        '9999-99-99' then 'null' else '"' || t7.until_earliest || '"' end || ',"latest":' || case t7.until_latest when '0000-00-00' then 'null' when
        '9999-99-99' then 'null' else '"' || t7.until_latest || '"' end || '}' end || '}' as _1, t7.id
      from (select t7.id, t7.label, t7.since, t7.since_earliest, t7.since_latest, t7.until, t7.until_earliest, t7.until_latest from membership_by0_1 t7 where
          exists
        (select 1 from supported2 where supported2.id = t7.id) and t7.likely_from <= '1998-12-31' and t7.likely_until >= '1998-01-01' and t7.rank <>
            'deprecated' order by t7.id limit 21) t7) t7) t7) end

with membership_by0_0 as not materialized
(select r."id", r."revision", r."label", r."note", r."since", r."until", r."disputed", r."rank", r."confidence", r."alliance_id", r."actor_id", r."status", case
    when exists
  (select 1 from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions' and not
      d.published_latest <= '2013-02-28') then max(
    (select case when b.late = 1 then case when b.e is null then '0000-00-00' when b.e <= b.l then b.e else
      (select max(q.e)
        from (select case when replace(replace(c.since, '?', ''), '%', '') <> c.since then 1 else 0 end as u, c.since_earliest as e, c.since_latest as l, case
            when (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') then case when c.since = '..' and c.since_earliest < c.since_latest then
            c.since_earliest || '/' else c.since end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside
            is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.since is not null and (c.since_earliest >
            '0000-00-00' or c.since_latest < '9999-99-99')) q where q.u = b.u and q.e <= b.l) end else r.since_earliest end
      from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.since is not null and
          (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''),
          '%', '') <> c.since then 0 when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
          d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest >
          '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <> c.since
          then c.since_earliest end), max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest <
          '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_earliest end)) as e, coalesce(min(case when c.field is null and c.since is not null
          and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''
          ), '%', '') <> c.since then c.since_latest end), min(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or
          c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_latest end)) as l from citation c join document d on d.id =
          c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b), coalesce(
      (select x.formed_earliest from alliance x where x.id = r.alliance_id), '0000-00-00'), coalesce(
      (select x.founded_earliest from actor x where x.id = r.actor_id), '0000-00-00')) else r.possible_from end as "possible_from", case when exists
  (select 1 from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions' and not
      d.published_latest <= '2013-02-28') then min(
    (select case when b.late = 1 then case when b.l is null then '9999-99-99' when b.e <= b.l then b.l else
      (select min(q.l)
        from (select case when replace(replace(c.until, '?', ''), '%', '') <> c.until then 1 else 0 end as u, c.until_earliest as e, c.until_latest as l, case
            when (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') then case when c.until = '..' and c.until_earliest < c.until_latest then
            c.until_earliest || '/' else c.until end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside
            is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.until is not null and (c.until_earliest >
            '0000-00-00' or c.until_latest < '9999-99-99')) q where q.u = b.u and q.l >= b.e) end else r.until_latest end
      from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.until is not null and
          (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''),
          '%', '') <> c.until then 0 when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and
          d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.until is not null and (c.until_earliest >
          '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%', '') <> c.until
          then c.until_earliest end), max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest <
          '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_earliest end)) as e, coalesce(min(case when c.field is null and c.until is not null
          and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''
          ), '%', '') <> c.until then c.until_latest end), min(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or
          c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_latest end)) as l from citation c join document d on d.id =
          c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b), coalesce(
      (select x.ended_latest from alliance x where x.id = r.alliance_id), '9999-99-99'), coalesce(
      (select x.dissolved_latest from actor x where x.id = r.actor_id), '9999-99-99')) else r.possible_until end as "possible_until", case when exists
  (select 1 from membership o where o.actor_id = r.actor_id and o.alliance_id = r.alliance_id and exists
    (select 1 from citation c join document d on d.id = c.document_id where c.record_id = o.id and c.set_aside is null and c.support_type <> 'mentions' and not
        d.published_latest <= '2013-02-28')) then case when exists
  (select 1 from membership o where o.actor_id = r.actor_id and o.alliance_id = r.alliance_id and o.id <> r.id) then (with g as materialized
    (select m.id, m.counts, substr(m.days, 1, 10) as af, substr(m.days, 11, 10) as al, substr(m.days, 21, 10) as pf, substr(m.days, 31, 10) as pl,
        substr(m.days, 41, 10) as sf
      from (select o.id, o.rank <> 'deprecated' as counts,
        (select coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_until end), '0000-00-00') ||
            coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_until end), '0000-00-00') ||
            coalesce(coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
            d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <> c.since then c.since_earliest end), max(case when c.field
            is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then
            c.since_earliest end)), '0000-00-00') from citation c join document d on d.id = c.document_id where c.record_id = o.id and c.set_aside is null and
            c.support_type <> 'mentions') as days from membership o where o.actor_id = r.actor_id and o.alliance_id = r.alliance_id limit 10000) m) select case
            when me.af = '9999-99-99' then '9999-99-99' else max(max(me.sf, min(me.af, max(me.pf, coalesce(
              (select max(p.al) from g p where p.id <> me.id and p.counts and p.al > '0000-00-00' and p.al <= me.af), '0000-00-00')))), max(
        (select case when b.late = 1 then case when b.e is null then '0000-00-00' when b.e <= b.l then b.e else
          (select max(q.e)
            from (select case when replace(replace(c.since, '?', ''), '%', '') <> c.since then 1 else 0 end as u, c.since_earliest as e, c.since_latest as l,
                case when (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') then case when c.since = '..' and c.since_earliest < c.since_latest
                then c.since_earliest || '/' else c.since end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and
                c.set_aside is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.since is not null and
                (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99')) q where q.u = b.u and q.e <= b.l) end else r.since_earliest end
          from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.since is not null and
              (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''
              ), '%', '') <> c.since then 0 when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99')
              and d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest >
              '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <>
              c.since then c.since_earliest end), max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest <
              '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_earliest end)) as e, coalesce(min(case when c.field is null and c.since is not
              null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not
              replace(replace(c.since, '?', ''), '%', '') <> c.since then c.since_latest end), min(case when c.field is null and c.since is not null and
              (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_latest end)) as l from
              citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b),
              coalesce(
          (select x.formed_earliest from alliance x where x.id = r.alliance_id), '0000-00-00'), coalesce(
          (select x.founded_earliest from actor x where x.id = r.actor_id), '0000-00-00'))) end from g me where me.id = r.id) else
  (select case when me.af = '9999-99-99' then '9999-99-99' else max(max(me.sf, min(me.af, me.pf)), max(
        (select case when b.late = 1 then case when b.e is null then '0000-00-00' when b.e <= b.l then b.e else
          (select max(q.e)
            from (select case when replace(replace(c.since, '?', ''), '%', '') <> c.since then 1 else 0 end as u, c.since_earliest as e, c.since_latest as l,
                case when (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') then case when c.since = '..' and c.since_earliest < c.since_latest
                then c.since_earliest || '/' else c.since end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and
                c.set_aside is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.since is not null and
                (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99')) q where q.u = b.u and q.e <= b.l) end else r.since_earliest end
          from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.since is not null and
              (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''
              ), '%', '') <> c.since then 0 when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99')
              and d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest >
              '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <>
              c.since then c.since_earliest end), max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest <
              '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_earliest end)) as e, coalesce(min(case when c.field is null and c.since is not
              null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not
              replace(replace(c.since, '?', ''), '%', '') <> c.since then c.since_latest end), min(case when c.field is null and c.since is not null and
              (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_latest end)) as l from
              citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b),
              coalesce(
          (select x.formed_earliest from alliance x where x.id = r.alliance_id), '0000-00-00'), coalesce(
          (select x.founded_earliest from actor x where x.id = r.actor_id), '0000-00-00'))) end
    from (select substr(m.days, 1, 10) as af, substr(m.days, 11, 10) as al, substr(m.days, 21, 10) as pf, substr(m.days, 31, 10) as pl, substr(m.days, 41, 10)
        as sf
      from (select
        (select coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_until end), '0000-00-00') ||
            coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_until end), '0000-00-00') ||
            coalesce(coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
            d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <> c.since then c.since_earliest end), max(case when c.field
            is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then
            c.since_earliest end)), '0000-00-00') from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and
            c.support_type <> 'mentions') as days) m) me) end else r.likely_from end as "likely_from", case when exists
  (select 1 from membership o where o.actor_id = r.actor_id and o.alliance_id = r.alliance_id and exists
    (select 1 from citation c join document d on d.id = c.document_id where c.record_id = o.id and c.set_aside is null and c.support_type <> 'mentions' and not
        d.published_latest <= '2013-02-28')) then case when exists
  (select 1 from membership o where o.actor_id = r.actor_id and o.alliance_id = r.alliance_id and o.id <> r.id) then (with g as materialized
    (select m.id, m.counts, substr(m.days, 1, 10) as af, substr(m.days, 11, 10) as al, substr(m.days, 21, 10) as pf, substr(m.days, 31, 10) as pl,
        substr(m.days, 41, 10) as sf
      from (select o.id, o.rank <> 'deprecated' as counts,
        (select coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_until end), '0000-00-00') ||
            coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_until end), '0000-00-00') ||
            coalesce(coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
            d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <> c.since then c.since_earliest end), max(case when c.field
            is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then
            c.since_earliest end)), '0000-00-00') from citation c join document d on d.id = c.document_id where c.record_id = o.id and c.set_aside is null and
            c.support_type <> 'mentions') as days from membership o where o.actor_id = r.actor_id and o.alliance_id = r.alliance_id limit 10000) m) select case
            when me.af = '9999-99-99' then '0000-00-00' else min(coalesce(
        (select b.l
          from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''
              ), '%', '') <> c.until then 0 when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99')
              and d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.until is not null and (c.until_earliest >
              '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%', '') <>
              c.until then c.until_earliest end), max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest <
              '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_earliest end)) as e, coalesce(min(case when c.field is null and c.until is not
              null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not
              replace(replace(c.until, '?', ''), '%', '') <> c.until then c.until_latest end), min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_latest end)) as l from
              citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b),
              '9999-99-99'), max(me.al, min(me.pl, coalesce(date(
              (select min(max(n.sf, min(n.af, max(n.pf, coalesce(
                          (select max(p.al) from g p where p.id <> n.id and p.counts and p.al > '0000-00-00' and p.al <= n.af), '0000-00-00'))))) from g n where
                              n.id <> me.id and n.counts and n.af > me.al and n.af < '9999-99-99'), '-1 day'), '9999-99-99'), case when exists
          (select 1 from actor x where x.id in (r.actor_id) and x.kind = 'person') then
          (select case when s.day in ('0000-00-00', '9999-99-99') then s.day when cast(substr(s.day, 1, 4) as integer) + 110 < 1 then '0001-01-01' when
              cast(substr(s.day, 1, 4) as integer) + 110 > 9999 then '9999-12-31' else replace(substr(cast(10000 + cast(substr(s.day, 1, 4) as integer) + 110 as
              text), 2) || substr(s.day, 5), '-02-29', '-02-28') end
            from (select me.af as day limit 1) s) else '9999-99-99' end)), min(
        (select case when b.late = 1 then case when b.l is null then '9999-99-99' when b.e <= b.l then b.l else
          (select min(q.l)
            from (select case when replace(replace(c.until, '?', ''), '%', '') <> c.until then 1 else 0 end as u, c.until_earliest as e, c.until_latest as l,
                case when (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') then case when c.until = '..' and c.until_earliest < c.until_latest
                then c.until_earliest || '/' else c.until end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and
                c.set_aside is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.until is not null and
                (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99')) q where q.u = b.u and q.l >= b.e) end else r.until_latest end
          from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''
              ), '%', '') <> c.until then 0 when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99')
              and d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.until is not null and (c.until_earliest >
              '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%', '') <>
              c.until then c.until_earliest end), max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest <
              '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_earliest end)) as e, coalesce(min(case when c.field is null and c.until is not
              null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not
              replace(replace(c.until, '?', ''), '%', '') <> c.until then c.until_latest end), min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_latest end)) as l from
              citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b),
              coalesce(
          (select x.ended_latest from alliance x where x.id = r.alliance_id), '9999-99-99'), coalesce(
          (select x.dissolved_latest from actor x where x.id = r.actor_id), '9999-99-99'))) end from g me where me.id = r.id) else
  (select case when me.af = '9999-99-99' then '0000-00-00' else min(coalesce(
        (select b.l
          from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''
              ), '%', '') <> c.until then 0 when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99')
              and d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.until is not null and (c.until_earliest >
              '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%', '') <>
              c.until then c.until_earliest end), max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest <
              '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_earliest end)) as e, coalesce(min(case when c.field is null and c.until is not
              null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not
              replace(replace(c.until, '?', ''), '%', '') <> c.until then c.until_latest end), min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_latest end)) as l from
              citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b),
              '9999-99-99'), max(me.al, min(me.pl, case when exists
          (select 1 from actor x where x.id in (r.actor_id) and x.kind = 'person') then
          (select case when s.day in ('0000-00-00', '9999-99-99') then s.day when cast(substr(s.day, 1, 4) as integer) + 110 < 1 then '0001-01-01' when
              cast(substr(s.day, 1, 4) as integer) + 110 > 9999 then '9999-12-31' else replace(substr(cast(10000 + cast(substr(s.day, 1, 4) as integer) + 110 as
              text), 2) || substr(s.day, 5), '-02-29', '-02-28') end
            from (select me.af as day limit 1) s) else '9999-99-99' end)), min(
        (select case when b.late = 1 then case when b.l is null then '9999-99-99' when b.e <= b.l then b.l else
          (select min(q.l)
            from (select case when replace(replace(c.until, '?', ''), '%', '') <> c.until then 1 else 0 end as u, c.until_earliest as e, c.until_latest as l,
                case when (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') then case when c.until = '..' and c.until_earliest < c.until_latest
                then c.until_earliest || '/' else c.until end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and
                c.set_aside is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.until is not null and
                (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99')) q where q.u = b.u and q.l >= b.e) end else r.until_latest end
          from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''
              ), '%', '') <> c.until then 0 when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99')
              and d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.until is not null and (c.until_earliest >
              '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%', '') <>
              c.until then c.until_earliest end), max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest <
              '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_earliest end)) as e, coalesce(min(case when c.field is null and c.until is not
              null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not
              replace(replace(c.until, '?', ''), '%', '') <> c.until then c.until_latest end), min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_latest end)) as l from
              citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b),
              coalesce(
          (select x.ended_latest from alliance x where x.id = r.alliance_id), '9999-99-99'), coalesce(
          (select x.dissolved_latest from actor x where x.id = r.actor_id), '9999-99-99'))) end
    from (select substr(m.days, 1, 10) as af, substr(m.days, 11, 10) as al, substr(m.days, 21, 10) as pf, substr(m.days, 31, 10) as pl, substr(m.days, 41, 10)
        as sf
      from (select
        (select coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_until end), '0000-00-00') ||
            coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_until end), '0000-00-00') ||
            coalesce(coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
            d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <> c.since then c.since_earliest end), max(case when c.field
            is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then
            c.since_earliest end)), '0000-00-00') from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and
            c.support_type <> 'mentions') as days) m) me) end else r.likely_until end as "likely_until", r."certain_from", r."certain_until",
            r."since_earliest", r."since_latest", r."until_earliest", r."until_latest" from membership r), membership_by0_1 as not materialized
(select r."id", r."revision", r."label", r."note",
  (select case when b.late = 1 then
    (select coalesce(
        (select q.t
          from (select case when replace(replace(c.since, '?', ''), '%', '') <> c.since then 1 else 0 end as u, c.since_earliest as e, c.since_latest as l, case
              when (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') then case when c.since = '..' and c.since_earliest < c.since_latest then
              c.since_earliest || '/' else c.since end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside
              is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.since is not null and (c.since_earliest
              > '0000-00-00' or c.since_latest < '9999-99-99')) q where q.u = x.u and q.e = x.e and q.l = x.l order by length(q.t), q.t limit 1), nullif(case
              x.e when '0000-00-00' then '' else x.e end || '/' || case x.l when '9999-99-99' then '' else x.l end, '/'))
      from (select b.u as u, case when b.e is null then '0000-00-00' when b.e <= b.l then b.e else
        (select max(q.e)
          from (select case when replace(replace(c.since, '?', ''), '%', '') <> c.since then 1 else 0 end as u, c.since_earliest as e, c.since_latest as l, case
              when (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') then case when c.since = '..' and c.since_earliest < c.since_latest then
              c.since_earliest || '/' else c.since end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside
              is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.since is not null and (c.since_earliest
              > '0000-00-00' or c.since_latest < '9999-99-99')) q where q.u = b.u and q.e <= b.l) end as e, case when b.l is null then '9999-99-99' when b.e <=
              b.l then b.l else
        (select min(q.l)
          from (select case when replace(replace(c.since, '?', ''), '%', '') <> c.since then 1 else 0 end as u, c.since_earliest as e, c.since_latest as l, case
              when (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') then case when c.since = '..' and c.since_earliest < c.since_latest then
              c.since_earliest || '/' else c.since end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside
              is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.since is not null and (c.since_earliest
              > '0000-00-00' or c.since_latest < '9999-99-99')) q where q.u = b.u and q.l >= b.e) end as l limit 1) x) else r.since end
    from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.since is not null and
        (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%'
        , '') <> c.since then 0 when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
        d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00'
        or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <> c.since then
        c.since_earliest end), max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
        d.published_latest <= '2013-02-28' then c.since_earliest end)) as e, coalesce(min(case when c.field is null and c.since is not null and
        (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%'
        , '') <> c.since then c.since_latest end), min(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest
        < '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_latest end)) as l from citation c join document d on d.id = c.document_id where
        c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b) as "since",
  (select case when b.late = 1 then
    (select coalesce(
        (select q.t
          from (select case when replace(replace(c.until, '?', ''), '%', '') <> c.until then 1 else 0 end as u, c.until_earliest as e, c.until_latest as l, case
              when (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') then case when c.until = '..' and c.until_earliest < c.until_latest then
              c.until_earliest || '/' else c.until end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside
              is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.until is not null and (c.until_earliest
              > '0000-00-00' or c.until_latest < '9999-99-99')) q where q.u = x.u and q.e = x.e and q.l = x.l order by length(q.t), q.t limit 1), nullif(case
              x.e when '0000-00-00' then '' else x.e end || '/' || case x.l when '9999-99-99' then '' else x.l end, '/'))
      from (select b.u as u, case when b.e is null then '0000-00-00' when b.e <= b.l then b.e else
        (select max(q.e)
          from (select case when replace(replace(c.until, '?', ''), '%', '') <> c.until then 1 else 0 end as u, c.until_earliest as e, c.until_latest as l, case
              when (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') then case when c.until = '..' and c.until_earliest < c.until_latest then
              c.until_earliest || '/' else c.until end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside
              is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.until is not null and (c.until_earliest
              > '0000-00-00' or c.until_latest < '9999-99-99')) q where q.u = b.u and q.e <= b.l) end as e, case when b.l is null then '9999-99-99' when b.e <=
              b.l then b.l else
        (select min(q.l)
          from (select case when replace(replace(c.until, '?', ''), '%', '') <> c.until then 1 else 0 end as u, c.until_earliest as e, c.until_latest as l, case
              when (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') then case when c.until = '..' and c.until_earliest < c.until_latest then
              c.until_earliest || '/' else c.until end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside
              is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.until is not null and (c.until_earliest
              > '0000-00-00' or c.until_latest < '9999-99-99')) q where q.u = b.u and q.l >= b.e) end as l limit 1) x) else r.until end
    from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.until is not null and
        (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%'
        , '') <> c.until then 0 when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and
        d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00'
        or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%', '') <> c.until then
        c.until_earliest end), max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and
        d.published_latest <= '2013-02-28' then c.until_earliest end)) as e, coalesce(min(case when c.field is null and c.until is not null and
        (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%'
        , '') <> c.until then c.until_latest end), min(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest
        < '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_latest end)) as l from citation c join document d on d.id = c.document_id where
        c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b) as "until", r."disputed", r."rank", r."confidence", r."alliance_id",
        r."actor_id", r."status", r."possible_from", r."possible_until", case when exists
  (select 1 from membership o where o.actor_id = r.actor_id and o.alliance_id = r.alliance_id and exists
    (select 1 from citation c join document d on d.id = c.document_id where c.record_id = o.id and c.set_aside is null and c.support_type <> 'mentions' and not
        d.published_latest <= '2013-02-28')) then case when exists
  (select 1 from membership o where o.actor_id = r.actor_id and o.alliance_id = r.alliance_id and o.id <> r.id) then (with g as materialized
    (select m.id, m.counts, substr(m.days, 1, 10) as af, substr(m.days, 11, 10) as al, substr(m.days, 21, 10) as pf, substr(m.days, 31, 10) as pl,
        substr(m.days, 41, 10) as sf
      from (select o.id, o.rank <> 'deprecated' as counts,
        (select coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_until end), '0000-00-00') ||
            coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_until end), '0000-00-00') ||
            coalesce(coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
            d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <> c.since then c.since_earliest end), max(case when c.field
            is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then
            c.since_earliest end)), '0000-00-00') from citation c join document d on d.id = c.document_id where c.record_id = o.id and c.set_aside is null and
            c.support_type <> 'mentions') as days from membership o where o.actor_id = r.actor_id and o.alliance_id = r.alliance_id limit 10000) m) select case
            when me.af = '9999-99-99' then '9999-99-99' else max(max(me.sf, min(me.af, max(me.pf, coalesce(
              (select max(p.al) from g p where p.id <> me.id and p.counts and p.al > '0000-00-00' and p.al <= me.af), '0000-00-00')))), max(
        (select case when b.late = 1 then case when b.e is null then '0000-00-00' when b.e <= b.l then b.e else
          (select max(q.e)
            from (select case when replace(replace(c.since, '?', ''), '%', '') <> c.since then 1 else 0 end as u, c.since_earliest as e, c.since_latest as l,
                case when (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') then case when c.since = '..' and c.since_earliest < c.since_latest
                then c.since_earliest || '/' else c.since end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and
                c.set_aside is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.since is not null and
                (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99')) q where q.u = b.u and q.e <= b.l) end else r.since_earliest end
          from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.since is not null and
              (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''
              ), '%', '') <> c.since then 0 when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99')
              and d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest >
              '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <>
              c.since then c.since_earliest end), max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest <
              '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_earliest end)) as e, coalesce(min(case when c.field is null and c.since is not
              null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not
              replace(replace(c.since, '?', ''), '%', '') <> c.since then c.since_latest end), min(case when c.field is null and c.since is not null and
              (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_latest end)) as l from
              citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b),
              coalesce(
          (select x.formed_earliest from alliance x where x.id = r.alliance_id), '0000-00-00'), coalesce(
          (select x.founded_earliest from actor x where x.id = r.actor_id), '0000-00-00'))) end from g me where me.id = r.id) else
  (select case when me.af = '9999-99-99' then '9999-99-99' else max(max(me.sf, min(me.af, me.pf)), max(
        (select case when b.late = 1 then case when b.e is null then '0000-00-00' when b.e <= b.l then b.e else
          (select max(q.e)
            from (select case when replace(replace(c.since, '?', ''), '%', '') <> c.since then 1 else 0 end as u, c.since_earliest as e, c.since_latest as l,
                case when (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') then case when c.since = '..' and c.since_earliest < c.since_latest
                then c.since_earliest || '/' else c.since end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and
                c.set_aside is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.since is not null and
                (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99')) q where q.u = b.u and q.e <= b.l) end else r.since_earliest end
          from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.since is not null and
              (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''
              ), '%', '') <> c.since then 0 when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99')
              and d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest >
              '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <>
              c.since then c.since_earliest end), max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest <
              '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_earliest end)) as e, coalesce(min(case when c.field is null and c.since is not
              null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not
              replace(replace(c.since, '?', ''), '%', '') <> c.since then c.since_latest end), min(case when c.field is null and c.since is not null and
              (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_latest end)) as l from
              citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b),
              coalesce(
          (select x.formed_earliest from alliance x where x.id = r.alliance_id), '0000-00-00'), coalesce(
          (select x.founded_earliest from actor x where x.id = r.actor_id), '0000-00-00'))) end
    from (select substr(m.days, 1, 10) as af, substr(m.days, 11, 10) as al, substr(m.days, 21, 10) as pf, substr(m.days, 31, 10) as pl, substr(m.days, 41, 10)
        as sf
      from (select
        (select coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_until end), '0000-00-00') ||
            coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_until end), '0000-00-00') ||
            coalesce(coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
            d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <> c.since then c.since_earliest end), max(case when c.field
            is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then
            c.since_earliest end)), '0000-00-00') from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and
            c.support_type <> 'mentions') as days) m) me) end else r.likely_from end as "likely_from", case when exists
  (select 1 from membership o where o.actor_id = r.actor_id and o.alliance_id = r.alliance_id and exists
    (select 1 from citation c join document d on d.id = c.document_id where c.record_id = o.id and c.set_aside is null and c.support_type <> 'mentions' and not
        d.published_latest <= '2013-02-28')) then case when exists
  (select 1 from membership o where o.actor_id = r.actor_id and o.alliance_id = r.alliance_id and o.id <> r.id) then (with g as materialized
    (select m.id, m.counts, substr(m.days, 1, 10) as af, substr(m.days, 11, 10) as al, substr(m.days, 21, 10) as pf, substr(m.days, 31, 10) as pl,
        substr(m.days, 41, 10) as sf
      from (select o.id, o.rank <> 'deprecated' as counts,
        (select coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_until end), '0000-00-00') ||
            coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_until end), '0000-00-00') ||
            coalesce(coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
            d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <> c.since then c.since_earliest end), max(case when c.field
            is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then
            c.since_earliest end)), '0000-00-00') from citation c join document d on d.id = c.document_id where c.record_id = o.id and c.set_aside is null and
            c.support_type <> 'mentions') as days from membership o where o.actor_id = r.actor_id and o.alliance_id = r.alliance_id limit 10000) m) select case
            when me.af = '9999-99-99' then '0000-00-00' else min(coalesce(
        (select b.l
          from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''
              ), '%', '') <> c.until then 0 when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99')
              and d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.until is not null and (c.until_earliest >
              '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%', '') <>
              c.until then c.until_earliest end), max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest <
              '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_earliest end)) as e, coalesce(min(case when c.field is null and c.until is not
              null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not
              replace(replace(c.until, '?', ''), '%', '') <> c.until then c.until_latest end), min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_latest end)) as l from
              citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b),
              '9999-99-99'), max(me.al, min(me.pl, coalesce(date(
              (select min(max(n.sf, min(n.af, max(n.pf, coalesce(
                          (select max(p.al) from g p where p.id <> n.id and p.counts and p.al > '0000-00-00' and p.al <= n.af), '0000-00-00'))))) from g n where
                              n.id <> me.id and n.counts and n.af > me.al and n.af < '9999-99-99'), '-1 day'), '9999-99-99'), case when exists
          (select 1 from actor x where x.id in (r.actor_id) and x.kind = 'person') then
          (select case when s.day in ('0000-00-00', '9999-99-99') then s.day when cast(substr(s.day, 1, 4) as integer) + 110 < 1 then '0001-01-01' when
              cast(substr(s.day, 1, 4) as integer) + 110 > 9999 then '9999-12-31' else replace(substr(cast(10000 + cast(substr(s.day, 1, 4) as integer) + 110 as
              text), 2) || substr(s.day, 5), '-02-29', '-02-28') end
            from (select me.af as day limit 1) s) else '9999-99-99' end)), min(
        (select case when b.late = 1 then case when b.l is null then '9999-99-99' when b.e <= b.l then b.l else
          (select min(q.l)
            from (select case when replace(replace(c.until, '?', ''), '%', '') <> c.until then 1 else 0 end as u, c.until_earliest as e, c.until_latest as l,
                case when (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') then case when c.until = '..' and c.until_earliest < c.until_latest
                then c.until_earliest || '/' else c.until end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and
                c.set_aside is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.until is not null and
                (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99')) q where q.u = b.u and q.l >= b.e) end else r.until_latest end
          from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''
              ), '%', '') <> c.until then 0 when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99')
              and d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.until is not null and (c.until_earliest >
              '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%', '') <>
              c.until then c.until_earliest end), max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest <
              '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_earliest end)) as e, coalesce(min(case when c.field is null and c.until is not
              null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not
              replace(replace(c.until, '?', ''), '%', '') <> c.until then c.until_latest end), min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_latest end)) as l from
              citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b),
              coalesce(
          (select x.ended_latest from alliance x where x.id = r.alliance_id), '9999-99-99'), coalesce(
          (select x.dissolved_latest from actor x where x.id = r.actor_id), '9999-99-99'))) end from g me where me.id = r.id) else
  (select case when me.af = '9999-99-99' then '0000-00-00' else min(coalesce(
        (select b.l
          from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''
              ), '%', '') <> c.until then 0 when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99')
              and d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.until is not null and (c.until_earliest >
              '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%', '') <>
              c.until then c.until_earliest end), max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest <
              '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_earliest end)) as e, coalesce(min(case when c.field is null and c.until is not
              null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not
              replace(replace(c.until, '?', ''), '%', '') <> c.until then c.until_latest end), min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_latest end)) as l from
              citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b),
              '9999-99-99'), max(me.al, min(me.pl, case when exists
          (select 1 from actor x where x.id in (r.actor_id) and x.kind = 'person') then
          (select case when s.day in ('0000-00-00', '9999-99-99') then s.day when cast(substr(s.day, 1, 4) as integer) + 110 < 1 then '0001-01-01' when
              cast(substr(s.day, 1, 4) as integer) + 110 > 9999 then '9999-12-31' else replace(substr(cast(10000 + cast(substr(s.day, 1, 4) as integer) + 110 as
              text), 2) || substr(s.day, 5), '-02-29', '-02-28') end
            from (select me.af as day limit 1) s) else '9999-99-99' end)), min(
        (select case when b.late = 1 then case when b.l is null then '9999-99-99' when b.e <= b.l then b.l else
          (select min(q.l)
            from (select case when replace(replace(c.until, '?', ''), '%', '') <> c.until then 1 else 0 end as u, c.until_earliest as e, c.until_latest as l,
                case when (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') then case when c.until = '..' and c.until_earliest < c.until_latest
                then c.until_earliest || '/' else c.until end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and
                c.set_aside is null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.until is not null and
                (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99')) q where q.u = b.u and q.l >= b.e) end else r.until_latest end
          from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''
              ), '%', '') <> c.until then 0 when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99')
              and d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.until is not null and (c.until_earliest >
              '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%', '') <>
              c.until then c.until_earliest end), max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest <
              '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_earliest end)) as e, coalesce(min(case when c.field is null and c.until is not
              null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not
              replace(replace(c.until, '?', ''), '%', '') <> c.until then c.until_latest end), min(case when c.field is null and c.until is not null and
              (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_latest end)) as l from
              citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b),
              coalesce(
          (select x.ended_latest from alliance x where x.id = r.alliance_id), '9999-99-99'), coalesce(
          (select x.dissolved_latest from actor x where x.id = r.actor_id), '9999-99-99'))) end
    from (select substr(m.days, 1, 10) as af, substr(m.days, 11, 10) as al, substr(m.days, 21, 10) as pf, substr(m.days, 31, 10) as pl, substr(m.days, 41, 10)
        as sf
      from (select
        (select coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.attested_until end), '0000-00-00') ||
            coalesce(min(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_from end), '9999-99-99') ||
            coalesce(max(case when c.support_type = 'supports' and d.published_latest <= '2013-02-28' then c.presumed_until end), '0000-00-00') ||
            coalesce(coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
            d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <> c.since then c.since_earliest end), max(case when c.field
            is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' then
            c.since_earliest end)), '0000-00-00') from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is null and
            c.support_type <> 'mentions') as days) m) me) end else r.likely_until end as "likely_until", r."certain_from", r."certain_until",
  (select case when b.late = 1 then case when b.e is null then '0000-00-00' when b.e <= b.l then b.e else
    (select max(q.e)
      from (select case when replace(replace(c.since, '?', ''), '%', '') <> c.since then 1 else 0 end as u, c.since_earliest as e, c.since_latest as l, case
          when (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') then case when c.since = '..' and c.since_earliest < c.since_latest then
          c.since_earliest || '/' else c.since end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is
          null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.since is not null and (c.since_earliest >
          '0000-00-00' or c.since_latest < '9999-99-99')) q where q.u = b.u and q.e <= b.l) end else r.since_earliest end
    from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.since is not null and
        (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%'
        , '') <> c.since then 0 when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
        d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00'
        or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <> c.since then
        c.since_earliest end), max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
        d.published_latest <= '2013-02-28' then c.since_earliest end)) as e, coalesce(min(case when c.field is null and c.since is not null and
        (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%'
        , '') <> c.since then c.since_latest end), min(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest
        < '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_latest end)) as l from citation c join document d on d.id = c.document_id where
        c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b) as "since_earliest",
  (select case when b.late = 1 then case when b.l is null then '9999-99-99' when b.e <= b.l then b.l else
    (select min(q.l)
      from (select case when replace(replace(c.since, '?', ''), '%', '') <> c.since then 1 else 0 end as u, c.since_earliest as e, c.since_latest as l, case
          when (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') then case when c.since = '..' and c.since_earliest < c.since_latest then
          c.since_earliest || '/' else c.since end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is
          null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.since is not null and (c.since_earliest >
          '0000-00-00' or c.since_latest < '9999-99-99')) q where q.u = b.u and q.l >= b.e) end else r.since_latest end
    from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.since is not null and
        (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%'
        , '') <> c.since then 0 when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
        d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00'
        or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%', '') <> c.since then
        c.since_earliest end), max(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and
        d.published_latest <= '2013-02-28' then c.since_earliest end)) as e, coalesce(min(case when c.field is null and c.since is not null and
        (c.since_earliest > '0000-00-00' or c.since_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.since, '?', ''), '%'
        , '') <> c.since then c.since_latest end), min(case when c.field is null and c.since is not null and (c.since_earliest > '0000-00-00' or c.since_latest
        < '9999-99-99') and d.published_latest <= '2013-02-28' then c.since_latest end)) as l from citation c join document d on d.id = c.document_id where
        c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b) as "since_latest",
  (select case when b.late = 1 then case when b.e is null then '0000-00-00' when b.e <= b.l then b.e else
    (select max(q.e)
      from (select case when replace(replace(c.until, '?', ''), '%', '') <> c.until then 1 else 0 end as u, c.until_earliest as e, c.until_latest as l, case
          when (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') then case when c.until = '..' and c.until_earliest < c.until_latest then
          c.until_earliest || '/' else c.until end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is
          null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.until is not null and (c.until_earliest >
          '0000-00-00' or c.until_latest < '9999-99-99')) q where q.u = b.u and q.e <= b.l) end else r.until_earliest end
    from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.until is not null and
        (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%'
        , '') <> c.until then 0 when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and
        d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00'
        or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%', '') <> c.until then
        c.until_earliest end), max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and
        d.published_latest <= '2013-02-28' then c.until_earliest end)) as e, coalesce(min(case when c.field is null and c.until is not null and
        (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%'
        , '') <> c.until then c.until_latest end), min(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest
        < '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_latest end)) as l from citation c join document d on d.id = c.document_id where
        c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b) as "until_earliest",
  (select case when b.late = 1 then case when b.l is null then '9999-99-99' when b.e <= b.l then b.l else
    (select min(q.l)
      from (select case when replace(replace(c.until, '?', ''), '%', '') <> c.until then 1 else 0 end as u, c.until_earliest as e, c.until_latest as l, case
          when (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') then case when c.until = '..' and c.until_earliest < c.until_latest then
          c.until_earliest || '/' else c.until end end as t from citation c join document d on d.id = c.document_id where c.record_id = r.id and c.set_aside is
          null and d.published_latest <= '2013-02-28' and c.support_type <> 'mentions' and c.field is null and c.until is not null and (c.until_earliest >
          '0000-00-00' or c.until_latest < '9999-99-99')) q where q.u = b.u and q.l >= b.e) end else r.until_latest end
    from (select max(case when d.published_latest <= '2013-02-28' then 0 else 1 end) as late, min(case when c.field is null and c.until is not null and
        (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%'
        , '') <> c.until then 0 when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and
        d.published_latest <= '2013-02-28' then 1 end) as u, coalesce(max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00'
        or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%', '') <> c.until then
        c.until_earliest end), max(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and
        d.published_latest <= '2013-02-28' then c.until_earliest end)) as e, coalesce(min(case when c.field is null and c.until is not null and
        (c.until_earliest > '0000-00-00' or c.until_latest < '9999-99-99') and d.published_latest <= '2013-02-28' and not replace(replace(c.until, '?', ''), '%'
        , '') <> c.until then c.until_latest end), min(case when c.field is null and c.until is not null and (c.until_earliest > '0000-00-00' or c.until_latest
        < '9999-99-99') and d.published_latest <= '2013-02-28' then c.until_latest end)) as l from citation c join document d on d.id = c.document_id where
        c.record_id = r.id and c.set_aside is null and c.support_type <> 'mentions') b) as "until_latest" from membership r), published1(id) as not materialized
(select t2.id from document t2 where t2.published_latest <= '2013-02-28' and t2.published_earliest <= '2013-02-28'), supported2(id) as not materialized
(select t5.record_id from citation t5 where t5.support_type = 'supports' and t5.set_aside is null and exists
  (select 1 from published1 where published1.id = t5.document_id)), every3(id) as not materialized
(select t6.record_id from citation t6 where t6.support_type = 'supports' and t6.set_aside is null and t6.document_id in
  (select id from published1)) select printf('{"data":{"at":{"memberships":%s}},"extensions":{"revision":%s}}', case when
  (select count(*)
    from (select 1 from citation t1 where t1.document_id in
      (select id from published1) limit 5001)) <= 5000 then printf('{"excludedCounts":%s,"nodes":[%s]}',
    (select printf('{"published":%s,"time":%s,"possible":%s,"rank":%s}', count(*) filter (where not (exists
            (select 1 from supported2 where supported2.id = t4.id))), count(*) filter (where exists
          (select 1 from supported2 where supported2.id = t4.id) and not (t4.possible_from <= '1998-12-31' and t4.possible_until >= '1998-01-01')), count(*)
              filter (where exists
          (select 1 from supported2 where supported2.id = t4.id) and t4.possible_from <= '1998-12-31' and t4.possible_until >= '1998-01-01' and not
              (t4.likely_from <= '1998-12-31' and t4.likely_until >= '1998-01-01')), count(*) filter (where exists
          (select 1 from supported2 where supported2.id = t4.id) and t4.possible_from <= '1998-12-31' and t4.possible_until >= '1998-01-01' and t4.likely_from
              <= '1998-12-31' and t4.likely_until >= '1998-01-01' and not (t4.rank <> 'deprecated'))) from membership_by0_0 t4 where not (exists
        (select 1 from supported2 where supported2.id = t4.id) and t4.possible_from <= '1998-12-31' and t4.possible_until >= '1998-01-01' and t4.likely_from <=
            '1998-12-31' and t4.likely_until >= '1998-01-01' and t4.rank <> 'deprecated')),
    (select group_concat('{"label":' || json_quote(t3.label) || ',"since":' || case when t3.since is null then 'null' else '{"text":"' || t3.since ||
        '","earliest":' || case t3.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.since_earliest || '"' end ||
        ',"latest":' || case t3.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t3.since_latest || '"' end || '}' end ||
        ',"until":' || case when t3.until is null then 'null' else '{"text":"' || t3.until || '","earliest":' || case t3.until_earliest when '0000-00-00' then
        'null' when '9999-99-99' then 'null' else '"' || t3.until_earliest || '"' end || ',"latest":' || case t3.until_latest when '0000-00-00' then 'null' when
        '9999-99-99' then 'null' else '"' || t3.until_latest || '"' end || '}' end || '}', ',')
      from (select t3.id, t3.label, t3.since, t3.since_earliest, t3.since_latest, t3.until, t3.until_earliest, t3.until_latest from membership_by0_1 t3 where
          t3.id in
        (select every3.id from every3) and t3.likely_from <= '1998-12-31' and t3.likely_until >= '1998-01-01' and t3.rank <> 'deprecated' order by t3.id limit
            20) t3)) else printf('{"excludedCounts":%s,"nodes":[%s]}',
    (select printf('{"published":%s,"time":%s,"possible":%s,"rank":%s}', count(*) filter (where not (exists
            (select 1 from supported2 where supported2.id = t8.id))), count(*) filter (where exists
          (select 1 from supported2 where supported2.id = t8.id) and not (t8.possible_from <= '1998-12-31' and t8.possible_until >= '1998-01-01')), count(*)
              filter (where exists
          (select 1 from supported2 where supported2.id = t8.id) and t8.possible_from <= '1998-12-31' and t8.possible_until >= '1998-01-01' and not
              (t8.likely_from <= '1998-12-31' and t8.likely_until >= '1998-01-01')), count(*) filter (where exists
          (select 1 from supported2 where supported2.id = t8.id) and t8.possible_from <= '1998-12-31' and t8.possible_until >= '1998-01-01' and t8.likely_from
              <= '1998-12-31' and t8.likely_until >= '1998-01-01' and not (t8.rank <> 'deprecated'))) from membership_by0_0 t8 where not (exists
        (select 1 from supported2 where supported2.id = t8.id) and t8.possible_from <= '1998-12-31' and t8.possible_until >= '1998-01-01' and t8.likely_from <=
            '1998-12-31' and t8.likely_until >= '1998-01-01' and t8.rank <> 'deprecated')),
    (select group_concat('{"label":' || json_quote(t7.label) || ',"since":' || case when t7.since is null then 'null' else '{"text":"' || t7.since ||
        '","earliest":' || case t7.since_earliest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t7.since_earliest || '"' end ||
        ',"latest":' || case t7.since_latest when '0000-00-00' then 'null' when '9999-99-99' then 'null' else '"' || t7.since_latest || '"' end || '}' end ||
        ',"until":' || case when t7.until is null then 'null' else '{"text":"' || t7.until || '","earliest":' || case t7.until_earliest when '0000-00-00' then
        'null' when '9999-99-99' then 'null' else '"' || t7.until_earliest || '"' end || ',"latest":' || case t7.until_latest when '0000-00-00' then 'null' when
        '9999-99-99' then 'null' else '"' || t7.until_latest || '"' end || '}' end || '}', ',')
      from (select t7.id, t7.label, t7.since, t7.since_earliest, t7.since_latest, t7.until, t7.until_earliest, t7.until_latest from membership_by0_1 t7 where
          exists
        (select 1 from supported2 where supported2.id = t7.id) and t7.likely_from <= '1998-12-31' and t7.likely_until >= '1998-01-01' and t7.rank <>
            'deprecated' order by t7.id limit 20) t7)) end,
  (select value from counter where name = 'revision'))

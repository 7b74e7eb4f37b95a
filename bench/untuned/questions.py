"""The questions, each with plans written by hand, of which the better one counts on each database."""

from dataclasses import dataclass

from bench.untuned.answers import Shape, count, facet, lists, nodes

YEARS = ("2001", "2003", "2008", "2016")


@dataclass(frozen=True)
class Untuned:
    """A question about `$value`, which is a year, or an actor if there are no `values`."""

    name: str
    text: str
    shape: Shape
    plans: tuple[str, ...]
    values: tuple[str, ...] = ()


SPEAKS = "{speaker: {id: {eq: $value}}}"
TAKES_PART = "{participations: {some: {actor: {id: {eq: $value}}}}}"
ABOUT = '{targets: {some: {record: {id: {eq: $value}}, stance: {eq: OPPOSE}}}, date: {gte: "2005", lte: "2020"}}'
LATEST = "first: 20, orderBy: [{start: DESC}]"
OPPOSED = """t.record_id = ?1 and t.stance = 'oppose' and t.rank <> 'deprecated'"""
WITHIN = "s.date_earliest >= '2005-01-01' and s.date_earliest <= '2020-12-31' and s.date_latest <= '2020-12-31'"
CARRIED = "t.statement_date_earliest >= '2005-01-01' and t.statement_date_earliest <= '2020-12-31'"
PARTICIPANT = "p.actor_id = ?1 and p.rank <> 'deprecated'"
TOOK_PART = f"exists (select 1 from participation p where p.meeting_id = m.id and {PARTICIPANT})"
OTHER_TOOK_PART = """exists (select 1 from participation q where q.meeting_id = m.id and q.actor_id = 'BUSIEST'
  and q.rank <> 'deprecated')"""
MET = f"m.id in (select p.meeting_id from participation p where {PARTICIPANT})"
ORDERED = "order by m.start_earliest desc, m.id limit 20"
KIND = "kind = 'visit' and start_earliest >= ?1 and start_earliest <= '2025-12-31' and start_latest <= '2025-12-31'"
SUPPORTED = """select c.record_id from document d cross join citation c
  where d.published_latest <= ?1 || '-12-31' and c.document_id = d.id and c.support_type = 'supports'
  and c.set_aside is null"""
IN_OFFICE = """exists (select 1 from tenure t join office o on o.id = t.office_id where t.person_id = p.actor_id
  and o.body_id = ?1 and t.rank <> 'deprecated' and t.likely_from <= m.start_latest and t.likely_until >= m.start_earliest)"""
PART_OF = """exists (select 1 from relation n where n.object_id = ?1 and n.kind = 'part_of'
  and n.subject_id = p.actor_id and n.rank <> 'deprecated' and n.likely_from <= m.start_latest
  and n.likely_until >= m.start_earliest and not exists (select 1 from tenure t where t.person_id = p.actor_id
  and t.rank <> 'deprecated' and t.possible_from <= m.start_latest and t.possible_until >= m.start_earliest))"""
OWN_OR_FOR = f"""select m.id, m.label from meeting m where exists (select 1 from participation p
  where p.meeting_id = m.id and p.rank <> 'deprecated' and p.attendance not in ('declined', 'absent')
  and (p.actor_id = ?1 or {IN_OFFICE} or {PART_OF})) {ORDERED}"""

ABOUT_AN_ACTOR = Untuned(
    "about",
    f"query($value: ID!) {{ statements(first: 100, orderBy: [{{date: DESC}}], where: {ABOUT}) {{ nodes {{ id label }} }} }}",
    nodes("statements"),
    (
        f"""select s.id, s.label from target t cross join statement s where {OPPOSED} and {CARRIED}
  and s.id = t.statement_id and s.date_latest <= '2020-12-31'
  order by t.statement_date_earliest desc, s.id limit 100""",
        f"""select s.id, s.label from statement s where {WITHIN}
  and s.id in (select t.statement_id from target t where {OPPOSED}) order by s.date_earliest desc, s.id limit 100""",
    ),
)
MEETINGS_OF = Untuned(
    "meetings of",
    f"query($value: ID!) {{ meetings({LATEST}, where: {TAKES_PART}) {{ nodes {{ id label }} }} }}",
    nodes("meetings"),
    (
        f"select m.id, m.label from meeting m where {TOOK_PART} {ORDERED}",
        f"""select m.id, m.label from participation p cross join meeting m where {PARTICIPANT} and m.id = p.meeting_id
  order by p.meeting_start_earliest desc, m.id limit 20""",
    ),
)
BOTH = Untuned(
    "meetings of two actors",
    f"""query($value: ID!) {{ meetings({LATEST}, where: {{and: [{TAKES_PART}, {TAKES_PART.replace("$value", '"BUSIEST"')}]}}) {{
  nodes {{ id label }} }} }}""",
    nodes("meetings"),
    (
        f"""select m.id, m.label from participation p cross join meeting m where {PARTICIPANT} and m.id = p.meeting_id
  and {OTHER_TOOK_PART} order by p.meeting_start_earliest desc, m.id limit 20""",
        f"""select m.id, m.label from meeting m where {MET} and {OTHER_TOOK_PART} {ORDERED}""",
    ),
)
COUNTED = Untuned(
    "count of meetings of",
    f"query($value: ID!) {{ meetings(where: {TAKES_PART}) {{ totalCount }} }}",
    count("meetings"),
    (
        f"select count(distinct p.meeting_id) from participation p where {PARTICIPANT}",
        f"select count(*) from meeting m where {MET}",
    ),
)
BEHALF = Untuned(
    "meetings on behalf of",
    f"query($value: ID!) {{ meetings({LATEST}, where: {{actor: {{eq: $value}}}}) {{ nodes {{ id label }} }} }}",
    nodes("meetings"),
    (
        OWN_OR_FOR,
        f"""select m.id, m.label from meeting m where m.id in (select p.meeting_id from participation p
  where {PARTICIPANT}) {ORDERED}""",
    ),
)
KINDS = Untuned(
    "count by period and kind",
    """query($value: EDTF!) { meetings(where: {start: {gte: $value, lte: "2025"}, meetingKind: {eq: VISIT}}) {
  totalCount } }""",
    count("meetings"),
    (f"select count(*) from meeting where {KIND}", f"select count(*) from (select id from meeting where {KIND}) m"),
    YEARS,
)
EARLY = Untuned(
    "documents until a year",
    """query($value: EDTF!) { documents(first: 20, orderBy: [{published: DESC}], where: {published: {lte: $value}}) {
  nodes { id label } } }""",
    nodes("documents"),
    (
        """select id, label from document where published_earliest <= ?1 || '-12-31' and published_latest <= ?1 || '-12-31'
  order by published_earliest desc, id limit 20""",
    ),
    YEARS,
)
PUBLISHED = Untuned(
    "statements published until a year",
    """query($value: EDTF!) { at(publishedUntil: $value) { statements(first: 100) { nodes { id: recordId label } } } }""",
    nodes("statements", within="at"),
    (
        f"select id, label from statement where id in ({SUPPORTED}) order by id limit 100",
        """select s.id, s.label from statement s where exists (select 1 from citation c join document d
  on d.id = c.document_id where c.record_id = s.id and c.support_type = 'supports' and c.set_aside is null
  and d.published_latest <= ?1 || '-12-31') order by s.id limit 100""",
    ),
    YEARS,
)
FACET = Untuned(
    "facet of a period",
    """query($value: EDTF!) { statements(where: {date: {gte: $value, lte: "2025"}}) {
  facets(by: [SPEECH_ACT]) { counts { value count } } } }""",
    facet("statements"),
    (
        """select speech_act as value, count(*) as n from statement where date_earliest >= ?1
  and date_earliest <= '2025-12-31' and date_latest <= '2025-12-31' group by speech_act order by n desc, value""",
    ),
    YEARS,
)
WHOLE_FACET = Untuned(
    "facet of a collection",
    "{ statements { facets(by: [SPEECH_ACT]) { counts { value count } } } }",
    facet("statements"),
    ("select speech_act as value, count(*) as n from statement group by speech_act order by n desc, value",),
    ("",),
)
WHOLE_COUNT = Untuned(
    "count of a collection",
    "{ statements(where: {speechAct: {eq: DENIES}}) { totalCount } }",
    count("statements"),
    ("select count(*) from statement where speech_act = 'denies'",),
    ("",),
)
SHEET = Untuned(
    "names, identifiers and relations",
    """query($value: ID!) { actors(where: {id: {eq: $value}}) { nodes { label
  names { nodes { label } } identifiers { nodes { label } } relations { nodes { label } } } } }""",
    lists(
        '{"actors":{"nodes":[',
        "]}}",
        names="select label from name where record_id = r.id and rank <> 'deprecated' order by id limit 20",
        identifiers="select label from identifier where record_id = r.id and rank <> 'deprecated' order by id limit 20",
        relations="select label from relation where subject_id = r.id and rank <> 'deprecated' order by id limit 20",
    ),
    ("select id, label from actor where id = ?1",),
)
WORDS = Untuned(
    "quotations and references",
    f"""query($value: ID!) {{ statements(first: 50, where: {SPEAKS}) {{ nodes {{ label
  quotations {{ nodes {{ label }} }} references {{ nodes {{ label }} }} }} }} }}""",
    lists(
        '{"statements":{"nodes":[',
        "]}}",
        quotations="select label from quotation where statement_id = r.id and rank <> 'deprecated' order by id limit 20",
        references="select label from reference where statement_id = r.id and rank <> 'deprecated' order by id limit 20",
    ),
    ("select id, label from statement where speaker_id = ?1 order by id limit 50",),
)
MEMBERS = Untuned(
    "best members on a day",
    """query($value: EDTF!) { at(asOf: $value, ranks: BEST) { alliances(first: 50) { nodes { label
  memberships { nodes { label } } } } } }""",
    lists(
        '{"at":{"alliances":{"nodes":[',
        "]}}}",
        memberships="""select m.label from membership m where m.alliance_id = r.id and m.likely_from <= ?1
  and m.likely_until >= ?1 and (m.rank = 'preferred' or m.rank = 'normal' and not exists (
  select 1 from membership b where b.alliance_id = m.alliance_id and b.actor_id = m.actor_id
  and b.rank = 'preferred' and b.likely_from <= ?1 and b.likely_until >= ?1)) order by m.id limit 20""",
    ),
    ("select id, label from alliance where formed_earliest <= ?1 and ended_latest >= ?1 order by id limit 50",),
    tuple(f"{year}-06-15" for year in YEARS),
)
UNTUNED = (
    *(ABOUT_AN_ACTOR, MEETINGS_OF, COUNTED, BEHALF, KINDS, EARLY, PUBLISHED, FACET, WHOLE_FACET, WHOLE_COUNT),
    *(BOTH, MEMBERS, SHEET, WORDS),
)

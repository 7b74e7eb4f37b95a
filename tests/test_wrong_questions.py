"""What wrong questions are answered: each is refused, or null or empty with a hint, that says what would be right.

The hints were written before the code that gives them.
"""

from json import loads
from typing import Any, NamedTuple

import pytest
from conftest import Api

from api.graphql.types.names import ambiguous_names
from api.hints import PREFIXED


class Rest(NamedTuple):
    """A path, the status that answers it, and the hint."""

    path: str
    status: int
    hint: str


REST = [
    # parameters that other APIs have
    Rest("actors?sort=label", 422, "Did you mean 'order'? Write order=label, or order=-label for descending."),
    Rest("actors?page=2", 422, "Pages have no numbers: pass `next` of the previous page as after."),
    Rest("actors?offset=20", 422, "There are no offsets: pass `next` of the previous page as after."),
    Rest("actors?page_size=5", 422, "Did you mean 'limit'?"),
    Rest("actors?per_page=5", 422, "Did you mean 'limit'?"),
    Rest("actors?search=china", 422, "Did you mean 'q'?"),
    Rest("actors?query=china", 422, "Did you mean 'q'?"),
    Rest("actors?name=China", 422, "Use q to search labels and names, or label for the exact label."),
    Rest("actors?country=true", 422, "Countries are actors: use kind=state."),
    Rest("meetings?country=actors/china", 422, "Did you mean 'actor'?"),
    Rest("actors?type=state", 422, "Did you mean 'kind'?"),
    Rest(
        "actors?filter=kind:state", 422, "Write each filter as a parameter, such as kind=state or start.gte=2024-01-01."
    ),
    Rest("alliances?members=actors/china", 422, "Did you mean 'memberships.actor'?"),
    Rest("meetings?participants=actors/china", 422, "Did you mean 'participations.actor'?"),
    Rest("meetings?participations=actors/china", 422, "Write participations.actor=actors/china."),
    Rest("statements?target=actors/west", 422, "Did you mean 'targets.record'?"),
    Rest("statements?targets=actors/west", 422, "Write targets.record=actors/west."),
    Rest("actors?since=1949", 422, "Use founded.gte, such as founded.gte=1949."),
    Rest("meetings?since=2024", 422, "Use start.gte, such as start.gte=2024."),
    Rest("memberships?start=1949", 422, "Did you mean 'since'?"),
    Rest("memberships?end=1949", 422, "Did you mean 'until'?"),
    Rest("timeline.csv?of=actors/china&include=years", 422, "Use part, one of entries, years."),
    Rest(
        "changes?since=2020",
        422,
        "Positions are no dates: read changes from a `next` with after, or one day with /v1/actors?known_at=.",
    ),
    Rest("actors.csv?encoding=utf-8", 422, "CSV is UTF-8; bom=true begins it with a byte order mark, for Excel."),
    Rest("actors.csv?delimiter=;", 422, "CSV has commas; there is no choice."),
    Rest("memberships.csv?group_by=status", 422, "Use facets, which only JSON has."),
    Rest("actors/china?format=csv", 422, "One record is JSON; as a table it is /v1/actors.csv?id=actors/china."),
    Rest("actors?aliases=PRC", 422, "Did you mean 'names'?"),
    Rest("memberships?date=1990", 422, "Did you mean 'since'?"),
    Rest("names?lang=zh", 422, "Did you mean 'language'?"),
    Rest("actors?total=true", 422, "Did you mean 'count'?"),
    Rest("actors?expand=names", 422, "Did you mean 'include'?"),
    Rest("actors?select=label", 422, "Did you mean 'fields'?"),
    # habits of GraphQL
    Rest("actors?first=5", 422, "Did you mean 'limit'?"),
    Rest("memberships?asOf=1990", 422, "Did you mean 'as_of'?"),
    Rest("actors?orderBy=label", 422, "Did you mean 'order'? Write order=label, or order=-label for descending."),
    Rest("meetings?start.startsWith=2024", 422, "Known: eq, ne, in, lt, lte, gt, gte, overlaps, is_null."),
    # fields and orders
    Rest("actors?fields=name", 422, "Did you mean 'label'?"),
    Rest("alliances?include=members", 422, "Did you mean 'memberships'?"),
    Rest("actors?order=label%20desc", 422, "Write order=-label."),
    Rest("actors?order=name", 422, "Did you mean 'label'?"),
    Rest("memberships?fields=since.earliest", 422, "Write since, which is returned whole."),
    Rest("actors?include=disagreements", 422, "Use /v1/actors/{slug}/disagreements."),
    Rest("actors?fields=", 422, "Name at least one field, such as fields=id, or leave it out for all."),
    Rest("actors.csv?fields=", 422, "Name at least one field, such as fields=id, or leave it out for all."),
    Rest(
        "timeline?of=actors/china&fields=",
        422,
        "Name at least one field, such as fields=id, or leave it out for all.",
    ),
    # values
    Rest("actors?kind=country", 422, "Did you mean 'state'?"),
    Rest("actors?kind=STATE", 422, "Did you mean 'state'?"),
    Rest("actors?kind=state,person", 422, "Write kind.in=state,person"),
    Rest("actors?kind=state&kind=person", 422, "Write kind.in=state,person"),
    Rest("memberships?actor=actors/china&actor=actors/russia", 422, "Write actor.in=actors/china,actors/russia"),
    Rest("actors?id=actors/china,%20actors/russia", 422, "Write id.in=actors/china,actors/russia"),
    Rest("tenures?acting=yes", 422, "Write true."),
    Rest("actors?count=1", 422, "Write true."),
    Rest("meetings?start.gte=09.04.2024", 422, "Write '2024-04-09'."),
    Rest("meetings?start.gte=April%202024", 422, "Write '2024-04'."),
    Rest("meetings?start.gte=843", 422, "Write '0843' or '843X'."),
    Rest("meetings?start.overlaps=2004-01-01/open", 422, "Write '2004-01-01/..'."),
    Rest("meetings?start.overlaps=unknown/2006", 422, "Write '/2006'."),
    Rest("actors?founded=1984%3F~", 422, "Write '1984%'."),
    Rest("actors?founded.in=1990,1991-00-00", 422, "Write '1991'."),
    Rest("memberships?as_of=2024/04/09", 422, "Write '2024-04-09'."),
    Rest("meetings?start.gte=04/09/2024", 422, "Write '2024-09-04' or '2024-04-09'."),
    Rest("timeline?of=actors/china&order=desc", 422, "Did you mean 'latest_first'?"),
    # ids
    Rest("memberships?actor=actors/chna", 422, "Did you mean 'actors/china'?"),
    Rest("memberships?alliance=actors/brics", 422, "Did you mean 'alliances/brics'?"),
    Rest("meetings?participations.actor=alliances/brics", 422, "Did you mean 'actors/brics'?"),
    Rest("memberships?according_to=documents/contry-codes", 422, "Did you mean 'documents/country-codes'?"),
    Rest("changes?touching=actors/chna", 422, "Did you mean 'actors/china'?"),
    Rest("timeline?of=actors/chna", 404, "Did you mean 'actors/china'?"),
    Rest("dyad?a=actors/china&b=alliances/brics", 422, "Use an id of the actors, such as actors/brics."),
    Rest("stances?speakers=actors/chna", 404, "Did you mean 'actors/china'?"),
    Rest("memberships?actor=China", 422, "Write 'actors/china'."),
    Rest("timeline?of=china", 422, "Write 'actors/china'."),
    Rest("changes?touching=", 422, "Use an id such as 'actors/china'."),
    # filters and values of other APIs
    Rest("actors?founded[gte]=1949", 422, "Write founded.gte=..."),
    Rest("actors?founded__gte=1949", 422, "Write founded.gte=..."),
    Rest("actors?founded>=1949", 422, "Write founded.gte=..."),
    Rest("actors?kind!=state", 422, "Write kind.ne=..."),
    Rest("actors?label.like=Chin", 422, "Did you mean 'contains'?"),
    Rest("identifiers?scheme=iso2&value=CN", 422, "Did you mean 'iso_3166_1_alpha_2'?"),
    Rest("timeline?actor=actors/china", 422, "Did you mean 'of'?"),
    # arguments that nothing can match
    Rest("stances?speakers=alliances/brics", 422, "Use an id of the actors, such as actors/brics."),
    Rest("stances?speakers=", 422, "Use at least one, or omit speakers."),
    Rest("timeline?of=", 422, "Use at least one."),
    Rest("network?of=actors/china&kinds=", 422, "Use at least one, or omit kinds."),
    Rest("paths?from=actors/china&to=actors/russia&kinds=", 422, "Use at least one, or omit kinds."),
    Rest("changes?kinds=", 422, "Use at least one, or omit kinds."),
    Rest("timeline?of=actors/china&since=2025&until=2024", 422, "Swap since and until."),
    Rest("timeline.csv?of=actors/china&since=2025&until=2024", 422, "Swap since and until."),
    Rest("network?of=actors/china&since=2030&until=2020", 422, "Swap since and until."),
    Rest("paths?from=actors/china&to=actors/russia&since=2024-04-10&until=2024-04-09", 422, "Swap since and until."),
    Rest("stances?speakers=actors/china&since=2025&until=2024-12", 422, "Swap since and until."),
    Rest("dyad?a=actors/china&b=actors/russia&since=2025&until=2024", 422, "Swap since and until."),
    Rest("compare?a=actors/china&b=actors/russia&since=2025&until=2024", 422, "Swap since and until."),
    Rest("dyad?a=actors/china&b=actors/china", 422, "Use the ids of two different actors."),
    Rest("compare?a=actors/china&b=actors/china", 422, "Use the ids of two different actors."),
    # paths
    Rest("people", 404, "Did you mean '/v1/actors?kind=person'?"),
    Rest("find?q=china", 404, "Search all records by '/v1/search?q=china', or a list by '/v1/actors?q=china'."),
    Rest("actors/actors/china", 404, "Did you mean '/v1/actors/china'?"),
    Rest("actors/china/statement", 404, "Use '/v1/statements?speaker=actors/china'."),
    Rest("actor", 404, "Did you mean '/v1/actors'?"),
    Rest("actor/china", 404, "Did you mean '/v1/actors/china'?"),
    Rest("countries", 404, "Did you mean '/v1/actors?kind=state'?"),
    Rest("actors/China", 404, "Did you mean 'actors/china'?"),
    Rest("actors/chna/history", 404, "Did you mean 'actors/china'?"),
    Rest("actors/chna/disagreements", 404, "Did you mean 'actors/china'?"),
    Rest("actors/china/memberships", 404, "Use '/v1/memberships?actor=actors/china'."),
    Rest("actors/china.csv", 404, "One record is JSON; as a table it is /v1/actors.csv?id=actors/china."),
    Rest("actors/china/state", 404, "Only alliances have it: '/v1/alliances/{slug}/state'."),
    Rest("actors/china/accounts", 404, "Only meetings have it: '/v1/meetings/{slug}/accounts'."),
    Rest("time-line", 404, "Did you mean '/v1/timeline'?"),
]


class GraphQL(NamedTuple):
    """A query, the code that answers it (none if it is answered), the path of the error or hint, and the hint."""

    query: str
    code: str
    path: tuple[str | int, ...]
    hint: str


INVALID, WRONG = "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"
GRAPHQL = [
    # names that other APIs have
    GraphQL("{ actors { nodes { name } } }", INVALID, (), "The text to show is `label`; further names are in `names`."),
    GraphQL("{ actors { nodes { kind } } }", INVALID, (), "Did you mean 'actorKind'?"),
    GraphQL("{ actors { id } }", INVALID, (), "Records are in nodes: write nodes { id }."),
    GraphQL("{ actors }", INVALID, (), "Write actors { nodes { id } }."),
    GraphQL("{ countries { id } }", INVALID, (), "Write actors(where: {actorKind: {eq: STATE}})."),
    GraphQL("{ alliances { nodes { members { id } } } }", INVALID, (), "Did you mean 'memberships'?"),
    GraphQL(
        "{ actors(sort: LABEL) { nodes { id } } }",
        INVALID,
        (),
        "Did you mean orderBy? Write orderBy: [{label: ASC}].",
    ),
    GraphQL("{ actors(limit: 5) { nodes { id } } }", INVALID, (), "Did you mean 'first'?"),
    GraphQL(
        "{ actors(offset: 5) { nodes { id } } }",
        INVALID,
        (),
        "There are no offsets: pass `pageInfo.endCursor` of the previous page as after.",
    ),
    GraphQL('{ actors(search: "china") { nodes { id } } }', INVALID, (), "Did you mean 'q'?"),
    GraphQL(
        "{ actors(kind: STATE) { nodes { id } } }",
        INVALID,
        (),
        "Filters go in where: write where: {actorKind: {eq: STATE}}.",
    ),
    GraphQL(
        '{ actors(where: {q: "china"}) { nodes { id } } }',
        INVALID,
        (),
        "q is an argument of its own: write it beside where.",
    ),
    GraphQL(
        '{ memberships(asOf: "1990") { nodes { id } } }',
        INVALID,
        (),
        "A view is selected around fields: write at(asOf: ...) { ... }.",
    ),
    GraphQL('{ at(as_of: "1990") { revision } }', INVALID, (), "Did you mean 'asOf'?"),
    GraphQL(
        '{ actors(where: {memberships: {alliance: {id: {eq: "alliances/brics"}}}}) { nodes { id } } }',
        INVALID,
        (),
        'Say how many must match: write {some: {alliance: {id: {eq: "alliances/no-limits-partnership"}}}}.',
    ),
    # names of REST, which GraphQL writes with the kind of record before them
    GraphQL("{ meetings { nodes { status } } }", INVALID, (), "Did you mean 'meetingStatus'?"),
    GraphQL("{ memberships { nodes { status } } }", INVALID, (), "Did you mean 'membershipStatus'?"),
    GraphQL("{ targets { nodes { role } } }", INVALID, (), "Did you mean 'targetRole'?"),
    GraphQL("{ identifiers { nodes { value } } }", INVALID, (), "Did you mean 'identifierValue'?"),
    GraphQL("{ meetings { status } }", INVALID, (), "Records are in nodes: write nodes { meetingStatus }."),
    GraphQL("{ meetings(where: {status: {eq: HELD}}) { totalCount } }", INVALID, (), "Did you mean 'meetingStatus'?"),
    GraphQL("{ meetings(where: {kind: {eq: VISIT}}) { totalCount } }", INVALID, (), "Did you mean 'meetingKind'?"),
    GraphQL("{ targets(where: {role: {eq: A}}) { totalCount } }", INVALID, (), "Did you mean 'targetRole'?"),
    GraphQL(
        '{ identifiers(where: {value: {eq: "CN"}}) { totalCount } }', INVALID, (), "Did you mean 'identifierValue'?"
    ),
    GraphQL("{ meetings(orderBy: [{status: ASC}]) { totalCount } }", INVALID, (), "Did you mean 'meetingStatus'?"),
    GraphQL("{ meetings(orderBy: [{kind: ASC}]) { totalCount } }", INVALID, (), "Did you mean 'meetingKind'?"),
    GraphQL("{ identifiers(orderBy: {value: ASC}) { totalCount } }", INVALID, (), "Did you mean 'identifierValue'?"),
    GraphQL(
        "{ meetings(kind: VISIT) { totalCount } }",
        INVALID,
        (),
        "Filters go in where: write where: {meetingKind: {eq: VISIT}}.",
    ),
    GraphQL(
        "{ meetings(filter: {kind: VISIT}) { totalCount } }",
        INVALID,
        (),
        "Did you mean where? Write where: {meetingKind: {eq: VISIT}}.",
    ),
    GraphQL(
        "{ actors(where: {memberships: {status: {eq: MEMBER}}}) { totalCount } }",
        INVALID,
        (),
        "Say how many must match: write {some: {membershipStatus: {eq: ASSOCIATE}}}.",
    ),
    GraphQL("{ summits { totalCount } }", INVALID, (), "Write meetings(where: {meetingKind: {eq: SUMMIT}})."),
    GraphQL(
        '{ node(id: "actors/china") { status } }',
        INVALID,
        (),
        "Select it in a fragment, such as ... on Meeting { meetingStatus }.",
    ),
    # names that are merely similar
    GraphQL('{ stances(speaker: "actors/china") { nodes { total } } }', INVALID, (), "Did you mean 'speakers'?"),
    GraphQL(
        '{ memberships(where: {allianceId: {eq: "alliances/brics"}}) { totalCount } }',
        INVALID,
        (),
        "Did you mean 'alliance'?",
    ),
    # what stands in the wrong place
    GraphQL('{ at(asOf: "2024") { changes { nodes { position } } } }', INVALID, (), "Select changes outside at."),
    GraphQL(
        '{ at(asOf: "2024") { at(revision: 1) { revision } } }',
        INVALID,
        (),
        "Views cannot be nested: write all arguments in one at(...).",
    ),
    GraphQL(
        "{ meetings(orderBy: {start: ASC, label: DESC}) { totalCount } }",
        INVALID,
        (),
        "Write one object for each field, such as [{label: ASC}, {end: DESC}].",
    ),
    GraphQL(
        'mutation { applyChanges(changes: [{retract: {id: "names/a"}, merge: null}], reason: "x") { __typename } }',
        INVALID,
        (),
        "Write one object for each field, such as [{createActor: ...}, {createName: ...}].",
    ),
    GraphQL(
        '{ memberships(where: {alliance: "alliances/brics"}) { totalCount } }',
        INVALID,
        (),
        'Write {id: {eq: "alliances/brics"}}.',
    ),
    GraphQL(
        '{ memberships(where: {alliance: {eq: "alliances/brics"}}) { totalCount } }',
        INVALID,
        (),
        "Write {id: {eq: ...}}.",
    ),
    GraphQL("{ node(id: null) { id } }", INVALID, (), "Write a value of type ID."),
    # values
    GraphQL("{ actors(where: {actorKind: STATE}) { nodes { id } } }", INVALID, (), "Write {eq: STATE}."),
    GraphQL(
        '{ actors(where: {actorKind: {eq: "STATE"}}) { nodes { id } } }', INVALID, (), "Write STATE, without quotes."
    ),
    GraphQL("{ actors(where: {actorKind: {eq: COUNTRY}}) { nodes { id } } }", INVALID, (), "Did you mean STATE?"),
    GraphQL("{ actors(where: {actorKind: {eq: state}}) { nodes { id } } }", INVALID, (), "Did you mean STATE?"),
    GraphQL("{ actors(orderBy: {label: desc}) { nodes { id } } }", INVALID, (), "Did you mean DESC?"),
    GraphQL('{ actors(orderBy: "label") { nodes { id } } }', INVALID, (), "Write {label: ASC}."),
    GraphQL("{ actors(orderBy: LABEL_DESC) { nodes { id } } }", INVALID, (), "Write {label: DESC}."),
    GraphQL('{ actors(first: "5") { nodes { id } } }', INVALID, (), "Write 5, without quotes."),
    GraphQL('{ late: at(asOf: "April 2024") { memberships { totalCount } } }', WRONG, ("late",), "Write '2024-04'."),
    GraphQL(
        '{ actors(where: {founded: {gte: "09.04.2024"}}) { totalCount } }', WRONG, ("actors",), "Write '2024-04-09'."
    ),
    # ids
    GraphQL(
        '{ actor(id: "actors/chna") { id } }', "", ("actor",), "There is no actors/chna. Did you mean actors/china?"
    ),
    GraphQL(
        '{ actor(id: "china") { id } }',
        "",
        ("actor",),
        "'china' is not an id: it begins with no collection. Did you mean actors/china?",
    ),
    GraphQL(
        '{ it: node(id: "actor/china") { id } }',
        "",
        ("it",),
        "'actor/china' is not an id: it begins with no collection. Did you mean actors/china?",
    ),
    GraphQL(
        '{ actor(id: "alliances/brics") { id } }', WRONG, ("actor",), "Use the field alliance, or node for any record."
    ),
    GraphQL(
        '{ timeline(of: ["actors/china", "actors/rusia"]) { __typename } }',
        "",
        ("timeline",),
        "There is no actors/rusia. Did you mean actors/russia?",
    ),
    GraphQL(
        '{ dyad(a: "actors/chna", b: "actors/russia") { __typename } }',
        "",
        ("dyad",),
        "There is no actors/chna. Did you mean actors/china?",
    ),
    GraphQL(
        '{ dyad(a: "alliances/brics", b: "actors/russia") { __typename } }',
        WRONG,
        ("dyad",),
        "Use an id of the actors, such as actors/brics.",
    ),
    GraphQL(
        '{ actor(id: "actors/china") { memberships(where: {alliance: {id: {eq: "alliances/brcs"}}}) { totalCount } } }',
        WRONG,
        ("actor", "memberships"),
        "Did you mean 'alliances/brics'?",
    ),
    GraphQL(
        '{ memberships(where: {or: [{not: {actor: {id: {eq: "actors/chna"}}}}]}) { totalCount } }',
        WRONG,
        ("memberships",),
        "Did you mean 'actors/china'?",
    ),
    GraphQL(
        '{ at(accordingTo: "documents/contry-codes") { revision } }',
        WRONG,
        ("at",),
        "Did you mean 'documents/country-codes'?",
    ),
    GraphQL(
        '{ recordByIdentifier(scheme: ISO_3166_1_ALPHA_2, value: "CHN") { __typename } }',
        "",
        ("recordByIdentifier",),
        "No record has ISO_3166_1_ALPHA_2 CHN. Did you mean ISO_3166_1_ALPHA_3 CHN?",
    ),
    GraphQL(
        '{ changes(where: {touching: "actors/chna"}) { nodes { recordId } } }',
        WRONG,
        ("changes",),
        "Did you mean 'actors/china'?",
    ),
    # arguments that nothing can match
    GraphQL(
        '{ stances(speakers: ["topics/cold-war-mentality"]) { nodes { total } } }',
        WRONG,
        ("stances",),
        "Use an id of the actors, such as actors/cold-war-mentality.",
    ),
    GraphQL(
        "{ stances(speakers: []) { nodes { total } } }", WRONG, ("stances",), "Use at least one, or omit speakers."
    ),
    GraphQL(
        '{ network(of: "actors/china", kinds: []) { totalCount } }',
        WRONG,
        ("network",),
        "Use at least one, or omit kinds.",
    ),
    GraphQL(
        '{ paths(from: "actors/china", to: "actors/russia", kinds: []) { isComplete } }',
        WRONG,
        ("paths",),
        "Use at least one, or omit kinds.",
    ),
    GraphQL(
        "{ changes(where: {kinds: []}) { nodes { recordId } } }",
        WRONG,
        ("changes",),
        "Use at least one, or omit kinds.",
    ),
    GraphQL(
        '{ timeline(of: ["actors/china"], since: "2025", until: "2024") { __typename } }',
        WRONG,
        ("timeline",),
        "Swap since and until.",
    ),
    GraphQL(
        '{ mine: network(of: "actors/china", since: "2030", until: "2020") { totalCount } }',
        WRONG,
        ("mine",),
        "Swap since and until.",
    ),
    GraphQL(
        '{ paths(from: "actors/china", to: "actors/russia", since: "2024-05", until: "2024-04") { isComplete } }',
        WRONG,
        ("paths",),
        "Swap since and until.",
    ),
    GraphQL(
        '{ stances(speakers: ["actors/china"], since: "2025", until: "2024") { nodes { total } } }',
        WRONG,
        ("stances",),
        "Swap since and until.",
    ),
    GraphQL(
        '{ dyad(a: "actors/china", b: "actors/china") { __typename } }',
        WRONG,
        ("dyad",),
        "Use the ids of two different actors.",
    ),
    GraphQL(
        '{ compare(a: "actors/china", b: "actors/china") { __typename } }',
        WRONG,
        ("compare",),
        "Use the ids of two different actors.",
    ),
    GraphQL(
        '{ compare(a: "actors/china", b: "actors/russia", since: "2025", until: "2024") { __typename } }',
        WRONG,
        ("compare",),
        "Swap since and until.",
    ),
    # places
    GraphQL("{ actors { edges { label } } }", INVALID, (), "Records are in node: write node { label }."),
    GraphQL("{ actors { count } }", INVALID, (), "Did you mean 'totalCount'?"),
    GraphQL('{ search(q: "china") { id } }', INVALID, (), "Records are in nodes."),
    GraphQL('{ state(id: "actors/china") { id } }', INVALID, (), "Did you mean 'actor'?"),
    GraphQL(
        '{ actors(orderBy: {field: "label", direction: ASC}) { totalCount } }',
        INVALID,
        (),
        "Write {label: ASC}: the field, then its direction.",
    ),
    GraphQL(
        'mutation { updateActor(id: "actors/china", label: "X") { __typename } }',
        INVALID,
        (),
        "label belongs in patch: write patch: {label: ...}.",
    ),
    # the field that is wrong, and where
    GraphQL("{ s: stances { nodes { total } } }", WRONG, ("s",), "Give speakers, targets or both."),
    GraphQL(
        '{ at(asOf: "2024") { s: stances { nodes { total } } } }',
        WRONG,
        ("at", "s"),
        "Give speakers, targets or both.",
    ),
    GraphQL(
        '{ stances(speakers: [""]) { nodes { total } } }', WRONG, ("stances",), "Use an id such as 'actors/china'."
    ),
    GraphQL(
        '{ nodes(ids: ["actors/russia", "actors/china?as_of=April"]) { id } }',
        WRONG,
        ("nodes", 1),
        "Use a date such as '2024-04-09', '2024-04' or '2022-02~'.",
    ),
    GraphQL(
        '{ nodes(ids: ["actors/russia", "actors/china?release=v9"]) { id } }',
        WRONG,
        ("nodes", 1),
        "There is no release yet.",
    ),
    GraphQL('{ at(release: "v1") { revision } }', WRONG, ("at",), "There is no release yet."),
    GraphQL(
        '{ at(accordingTo: "actors/china") { revision } }',
        WRONG,
        ("at",),
        "Use an id such as 'documents/country-codes'.",
    ),
    GraphQL(
        "{ " + "revision " * 2000 + "}",
        "LIMIT_EXCEEDED",
        (),
        "Split it into several operations, or send values and lists in variables.",
    ),
    # pages
    GraphQL("{ a: actors(first: -1) { nodes { id } } }", WRONG, ("a",), "Use a number from 0 to 1000."),
    GraphQL(
        '{ actor(id: "actors/china") { all: names(first: 2000) { nodes { id } } } }',
        "LIMIT_EXCEEDED",
        ("actor", "all"),
        "Request at most 1000 and continue after the last one.",
    ),
]


@pytest.mark.parametrize("wrong", REST, ids=[wrong.path for wrong in REST])
def test_a_wrong_rest_question_is_refused_with_a_hint(wrong: Rest, api: Api) -> None:
    response = api.client.get(f"/v1/{wrong.path}")
    problem = response.json()
    assert (response.status_code, problem.get("hint")) == (wrong.status, wrong.hint), problem


@pytest.mark.parametrize("wrong", GRAPHQL, ids=[wrong.query[:100] for wrong in GRAPHQL])
def test_a_wrong_graphql_question_gets_a_hint(wrong: GraphQL, api: Api) -> None:
    body = api.client.post("/graphql", json={"query": wrong.query}).json()
    code, path, hint = explanation(body)
    assert (code, path, hint) == (wrong.code, wrong.path, wrong.hint), body


def explanation(body: Any) -> tuple[str, tuple[str | int, ...], str]:
    """The code, the path and the hint of the only error; or the path and the message of the only hint."""
    if "errors" not in body:
        (hint,) = body["extensions"]["hints"]
        return "", tuple(hint["path"]), hint["message"]
    error = body["errors"][0]
    return error["extensions"]["code"], tuple(error.get("path", ())), error["extensions"].get("hint", "")


WITHOUT_HINT = ["{ __type(foo: 1) { name } }", "{ __typename(foo: 1) }", "{ actors @include(foo: 1) { nodes { id } } }"]


@pytest.mark.parametrize("query", WITHOUT_HINT)
def test_a_mistake_in_what_every_schema_has_is_only_refused(query: str, api: Api) -> None:
    body = api.client.post("/graphql", json={"query": query}).json()
    assert body["errors"][0]["extensions"] == {"code": "GRAPHQL_VALIDATION_FAILED"}


INSIDE_AT = {
    'at(asOf: "1991") { revision }': "Views cannot be nested: write all arguments in one at(...).",
    "countries { nodes { id } }": "Write actors(where: {actorKind: {eq: STATE}}).",
}


@pytest.mark.parametrize("inner", INSIDE_AT)
def test_a_wrong_field_inside_at_is_explained_as_one_outside(inner: str, api: Api) -> None:
    body = api.client.post("/graphql", json={"query": f'{{ at(asOf: "1990") {{ {inner} }} }}'}).json()
    assert body["errors"][0]["extensions"]["hint"] == INSIDE_AT[inner]


PLACES = [
    ("{ at(revision: 99) { revision } }", "revision", 6),
    ('{ at(release: "v1") { revision } }', "release", 6),
    ('{ at(accordingTo: "documents/contry-codes") { revision } }', "accordingTo", 6),
    ('{ ...In } fragment In on Query { at(accordingTo: "documents/x") { revision } }', "accordingTo", 37),
    ('{ actor(id: "actors/china?release=v1") { id } }', "id", 9),
    ('{ actor(id: "actors/china?revision=99") { id } }', "id", 9),
    ('{ nodes(ids: ["actors/china?release=v1"]) { id } }', "ids", 9),
    ('{ nodes(ids: ["actors/china?as_of=April"]) { id } }', "ids", 9),
    ('{ memberships(where: {actor: {id: {eq: "actors/chna"}}}) { totalCount } }', "where.actor.id.eq", 36),
    ('{ memberships(where: {actor: {id: {eq: "alliances/brics"}}}) { totalCount } }', "where.actor.id.eq", 36),
    (
        '{ memberships(where: {or: [{uncited: true}, {actor: {id: {eq: "actors/chna"}}}]}) { totalCount } }',
        "where.or.1.actor.id.eq",
        59,
    ),
    ('{ memberships(where: {and: {since: {gte: "soon"}}}) { totalCount } }', "where.and.0.since.gte", 37),
    ('{ changes(where: {touching: "chna"}) { nodes { position } } }', "where.touching", 19),
    ('{ changes(where: {touching: "actors/chna"}) { nodes { position } } }', "where.touching", 19),
]


@pytest.mark.parametrize(("query", "field", "column"), PLACES, ids=[query for query, *_ in PLACES])
def test_an_error_names_the_argument_and_where_it_stands(query: str, field: str, column: int, api: Api) -> None:
    (error,) = api.client.post("/graphql", json={"query": query}).json()["errors"]
    assert error["extensions"]["field"] == field
    assert error["message"].startswith(f"{field}: ")
    assert error["locations"] == [{"line": 1, "column": column}]


SUBSCRIPTIONS = [
    ('after: "abc"', "after", "Use the `next` or a `position` of an earlier response."),
    ('after: "99.1"', "after", None),
    ('where: {touching: "actors/chinna"}', "where.touching", "Did you mean 'actors/china'?"),
    ('where: {touching: "china"}', "where.touching", "Write 'actors/china'."),
]


@pytest.mark.parametrize(("arguments", "field", "hint"), SUBSCRIPTIONS, ids=[each[0] for each in SUBSCRIPTIONS])
def test_a_wrong_subscription_is_refused_as_a_query_is(arguments: str, field: str, hint: str, api: Api) -> None:
    query, accept = f"{{ changes({arguments}) {{ __typename }} }}", {"Accept": "text/event-stream"}
    stream = api.client.post("/graphql", json={"query": f"subscription {query}"}, headers=accept).text
    (event,) = (loads(line.removeprefix("data: ")) for line in stream.splitlines() if line.startswith("data: {"))
    (error,), (same,) = event["errors"], api.client.post("/graphql", json={"query": query}).json()["errors"]
    assert (error["message"], error["extensions"], error["path"]) == (same["message"], same["extensions"], ["changes"])
    assert (error["extensions"]["field"], error["extensions"]["hint"]) == (field, hint or same["extensions"]["hint"])


def test_messages_suggest_nothing_and_name_no_value_of_python(api: Api) -> None:
    """What is probably right is always in the hint."""
    for wrong in GRAPHQL:
        for error in api.client.post("/graphql", json={"query": wrong.query}).json().get("errors", ()):
            assert "Did you mean" not in error["message"]
            assert "None" not in error["message"]


def test_every_name_with_the_kind_before_it_is_hinted() -> None:
    assert {*PREFIXED} == ambiguous_names()


@pytest.mark.parametrize("path", ["/countries", "/api/v1/countries", "/v2/countries"])
def test_a_path_outside_the_api_leads_into_it(path: str, api: Api) -> None:
    assert api.client.get(path).json()["hint"] == "Did you mean '/v1/actors?kind=state'?"


def test_a_blank_search_is_the_whole_list(api: Api) -> None:
    every = api.rest("/v1/actors?count=true")["count"]
    query = "query ($q: String) { actors(q: $q) { totalCount } }"
    for q in ("china", "", "  ", "china", " "):
        expected = every if not q.strip() else 1
        assert (api.rest(f"/v1/actors?count=true&q={q}")["count"] == every) == (expected == every)
        assert (api.graphql(query, q=q)["actors"]["totalCount"] == every) == (expected == every)


def test_an_argument_is_refused_where_it_stands(api: Api) -> None:
    query = """{
  actor(id: "actors/china") {
    memberships { nodes { citations { totalCount } } }
    old: names(where: {
      since: {gte: "soon"}
    }) { totalCount }
  }
}"""
    (error,) = api.client.post("/graphql", json={"query": query}).json()["errors"]
    assert (error["path"], error["locations"]) == (["actor", "old"], [{"line": 5, "column": 15}])


def test_remembered_plans_refuse_and_hint_as_fresh_ones(api: Api) -> None:
    def ask(query: str, **variables: str) -> Any:
        return api.client.post("/graphql", json={"query": query, "variables": variables}).json()

    dated = "query ($day: EDTF!) { them: meetings(where: {start: {gte: $day}}) { totalCount } }"
    by_id = "query ($id: ID!) { it: actor(id: $id) { id } }"
    for _ in range(2):
        assert "data" in ask(dated, day="2024")
        assert ask(dated, day="soon")["errors"][0]["path"] == ["them"]
        assert "hints" not in ask(by_id, id="actors/china")["extensions"]
        hint = {"path": ["it"], "field": "id", "message": "There is no actors/chna. Did you mean actors/china?"}
        assert ask(by_id, id="actors/chna")["extensions"]["hints"] == [hint]
        assert ask(by_id, id="actors/rusia")["extensions"]["hints"][0]["message"].endswith("actors/russia?")
        assert ask(by_id, id="alliances/brics")["errors"][0]["path"] == ["it"]


def test_remembered_plans_name_the_field_whose_value_is_refused(api: Api) -> None:
    query = (
        "query ($a: ID, $b: ID) { a: memberships(where: {actor: {id: {eq: $a}}}) { totalCount }"
        " b: memberships(where: {actor: {id: {eq: $b}}}) { totalCount } }"
    )
    for a, b, path in (("china", "india", []), ("china", "indai", ["b"]), ("chian", "india", ["a"])):
        body = {"query": query, "variables": {"a": f"actors/{a}", "b": f"actors/{b}"}}
        answer = api.client.post("/graphql", json=body).json()
        assert [error["path"] for error in answer.get("errors", ())] == ([path] if path else [])


def test_data_may_have_the_names_of_extensions(api: Api) -> None:
    query = "{ extensions: actors(first: 1) { hints: nodes { id } } %s }"
    answer = api.client.post("/graphql", json={"query": query % ""}).json()
    assert answer["data"]["extensions"]["hints"] and "hints" not in answer["extensions"]
    answer = api.client.post("/graphql", json={"query": query % 'actor(id: "actors/chna") { id }'}).json()
    assert answer["data"]["extensions"]["hints"] and len(answer["extensions"]["hints"]) == 1


PAIR = "query ($a: ID!, $b: ID!, $since: EDTF, $until: EDTF) { it: %s }"
ON_PAIR = "(a: $a, b: $b, since: $since, until: $until)"
REMEMBERED = [
    f"dyad{ON_PAIR} {{ __typename }}",
    f"compare{ON_PAIR} {{ __typename }}",
    "paths(from: $a, to: $b, since: $since, until: $until) { __typename }",
    "network(of: $a, since: $since, until: $until) { __typename }",
    "timeline(of: [$a, $b], since: $since, until: $until) { __typename }",
    "stances(speakers: [$a], targets: [$b], since: $since, until: $until) { __typename }",
]


@pytest.mark.parametrize("question", REMEMBERED)
def test_remembered_plans_compare_the_arguments_of_each_request(question: str, api: Api) -> None:
    """Also where the statement does not use them, as it uses no days for the type of a timeline."""
    query = (PAIR if "$b" in question else PAIR.replace("$b: ID!, ", "")) % question

    def ask(**changed: str) -> Any:
        variables = {"a": "actors/china", "b": "actors/russia", "since": "2022", "until": "2024"} | changed
        return api.client.post("/graphql", json={"query": query, "variables": variables}).json()

    for _ in range(2):
        assert "errors" not in ask()
        assert "errors" not in ask(since="2024-04", until="2024"), "a part of the year"
        for changed in ({"until": "2021"}, {"since": "2025"}):
            assert explanation(ask(**changed)) == ("BAD_USER_INPUT", ("it",), "Swap since and until.")
        assert ask(since="soon")["errors"][0]["extensions"]["field"] == "since"
        if "(a: $a, b: $b" in question:
            same = "Use the ids of two different actors."
            assert explanation(ask(b="actors/china")) == ("BAD_USER_INPUT", ("it",), same)


@pytest.mark.parametrize("fields", ["", "&fields=meetings.date", "&fields=gaps.days"])
def test_remembered_plans_of_rest_compare_them_too(fields: str, api: Api) -> None:
    def problem(a: str, b: str, since: str, until: str) -> tuple[Any, Any]:
        path = f"/v1/dyad?a=actors/{a}&b=actors/{b}&since={since}&until={until}{fields}"
        body = api.client.get(path).json()
        return body.get("field"), body.get("hint")

    for _ in range(2):
        assert problem("china", "russia", "2022", "2024") == (None, None)
        assert problem("china", "russia", "2024", "2022") == ("until", "Swap since and until.")
        assert problem("russia", "russia", "2022", "2024") == ("b", "Use the ids of two different actors.")


def test_the_ends_of_a_period_may_be_one_date(api: Api) -> None:
    day = api.rest("/v1/timeline?of=actors/china&since=2024-04-09&until=2024-04-09")["data"]["entries"]
    assert (
        day
        and day == api.rest("/v1/timeline?of=actors/china&since=2024-04-09/..&until=../2024-04-09")["data"]["entries"]
    )


def test_hints_cost_statements_only_where_something_is_missing(api: Api) -> None:
    api.graphql('{ actor(id: "actors/china") { id } timeline(of: ["actors/china"]) { __typename } }')
    assert len(api.statements) == 1
    api.graphql('{ actor(id: "actors/chna") { id } nodes(ids: ["actors/rusia", "alliances/brcs"]) { id } }')
    assert len(api.statements) == 1 + 4


def test_blanks_around_commas_are_accepted(api: Api) -> None:
    for written in ("fields=id,label&order=kind,-label", "include=names,identifiers"):
        assert api.rest(f"/v1/actors?{written.replace(',', ', ')}") == api.rest(f"/v1/actors?{written}")

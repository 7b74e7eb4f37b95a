"""What wrong questions are answered: each is refused, or null or empty with a hint, that says what would be right.

The hints were written before the code that gives them.
"""

from typing import Any, NamedTuple

import pytest
from conftest import Api


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
    # filters and values of other APIs
    Rest("actors?founded[gte]=1949", 422, "Write founded.gte=..."),
    Rest("actors?founded__gte=1949", 422, "Write founded.gte=..."),
    Rest("actors?founded>=1949", 422, "Write founded.gte=..."),
    Rest("actors?kind!=state", 422, "Write kind.ne=..."),
    Rest("actors?label.like=Chin", 422, "Did you mean 'contains'?"),
    Rest("identifiers?scheme=iso2&value=CN", 422, "Did you mean 'iso_3166_1_alpha_2'?"),
    Rest("timeline?actor=actors/china", 422, "Did you mean 'of'?"),
    # paths
    Rest("people", 404, "Did you mean '/v1/actors?kind=person'?"),
    Rest("search?q=china", 404, "Search in a list, such as '/v1/actors?q=china'."),
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
    path: tuple[str, ...]
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
        "Filters go into where: write where: {actorKind: {eq: STATE}}.",
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
        'Say how many must match: write {some: {alliance: {id: {eq: "actors/china"}}}}.',
    ),
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
    # places
    GraphQL("{ actors { edges { label } } }", INVALID, (), "Records are in node: write node { label }."),
    GraphQL("{ actors { count } }", INVALID, (), "Did you mean 'totalCount'?"),
    GraphQL('{ search(q: "china") { id } }', INVALID, (), 'Search in a list: write actors(q: "china").'),
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
        "label belongs into patch: write patch: {label: ...}.",
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


@pytest.mark.parametrize("wrong", GRAPHQL, ids=[wrong.query for wrong in GRAPHQL])
def test_a_wrong_graphql_question_gets_a_hint(wrong: GraphQL, api: Api) -> None:
    body = api.client.post("/graphql", json={"query": wrong.query}).json()
    code, path, hint = explanation(body)
    assert (code, path, hint) == (wrong.code, wrong.path, wrong.hint), body


def explanation(body: Any) -> tuple[str, tuple[str, ...], str]:
    """The code, the path and the hint of the only error; or the path and the message of the only hint."""
    if "errors" not in body:
        (hint,) = body["extensions"]["hints"]
        return "", tuple(hint["path"]), hint["message"]
    error = body["errors"][0]
    return error["extensions"]["code"], tuple(error.get("path", ())), error["extensions"].get("hint", "")


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


def test_hints_cost_statements_only_where_something_is_missing(api: Api) -> None:
    api.graphql('{ actor(id: "actors/china") { id } timeline(of: ["actors/china"]) { __typename } }')
    assert len(api.statements) == 1
    api.graphql('{ actor(id: "actors/chna") { id } nodes(ids: ["actors/rusia", "alliances/brcs"]) { id } }')
    assert len(api.statements) == 1 + 3


def test_blanks_around_commas_are_accepted(api: Api) -> None:
    for written in ("fields=id,label&order=kind,-label", "include=names,identifiers"):
        assert api.rest(f"/v1/actors?{written.replace(',', ', ')}") == api.rest(f"/v1/actors?{written}")

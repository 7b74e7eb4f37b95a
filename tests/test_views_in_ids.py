"""Ids in a view carry it, so that client caches keep one record apart under several views."""

from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qsl

import pytest
from conftest import BACKENDS, Api, serving
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_write_graphql import Writing

VIEWS = {
    'asOf: "1990-01-01"': "?as_of=1990-01-01",
    'asOf: "1990"': "?as_of=1990",
    'asOf: "1990-04"': "?as_of=1990-04",
    'asOf: "1990-01-01/1990-12-31"': "?as_of=1990",
    'asOf: "202X"': "?as_of=2020-01-01/2029-12-31",
    'asOf: "../1990"': "?as_of=../1990-12-31",
    'ranks: ANY, certainty: POSSIBLE, asOf: "1990"': "?as_of=1990&certainty=possible&ranks=any",
    'publishedUntil: "2013-02"': "?published_until=2013-02-28",
    'accordingTo: "documents/country-codes"': "?according_to=documents/country-codes",
    "revision: 1": "?revision=1",
    'knownAt: "2999"': "?revision=1",
    "ranks: NO_DEPRECATED, certainty: LIKELY": "",
}
"""Arguments of `at`, and what ids in it end with."""


def refusal(api: Api, query: str, **variables: Any) -> tuple[str, str]:
    """Returns the code and the message of the only error."""
    body = api.client.post("/graphql", json={"query": query, "variables": variables}).json()
    (error,) = body["errors"]
    return error["extensions"]["code"], error["message"]


def reads(api: Api) -> list[str]:
    """Returns the statements that read records; before the first, it is read once which revision is the last."""
    return [text for text in api.statements if "id = " in text]


def ids_in(value: Any) -> Iterator[str]:
    """Yields every `id` in an answer."""
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
        if key == "id":
            yield inner
        elif isinstance(inner, dict | list):
            yield from ids_in(inner)


# ---- what is the id of a record in a view?


@pytest.mark.parametrize("view", VIEWS)
def test_which_id_has_a_record_in_a_view(api: Api, view: str) -> None:
    data = api.graphql(
        f'{{ at({view}) {{ actor(id: "actors/china") {{ id recordId }} }} actor(id: "actors/china") {{ id recordId }} }}'
    )
    assert data["at"]["actor"] == {"id": f"actors/china{VIEWS[view]}", "recordId": "actors/china"}
    assert data["actor"] == {"id": "actors/china", "recordId": "actors/china"}
    assert len(reads(api)) == 1


EVERYWHERE = """{
  actor(id: "actors/china") { id memberships { nodes { id alliance { id } actor { id label } } edges { node { id } } }
    history { citations { id document { id } record { id } } } }
  citations(first: 3) { nodes { id record { id label } document { id } } }
  recordByIdentifier(scheme: ISO_3166_1_ALPHA_2, value: "CN") { ... on IdentifierMatch { record { id } } }
  timeline(of: ["actors/china"], first: 5) { nodes { record { id label } subject { id } } }
  nodes(ids: ["actors/china", "actors/russia"]) { id ... on Actor { names(first: 1) { nodes { id record { id } } } } }
}"""


@pytest.mark.parametrize("also", ["", "__schema { queryType { name } }"], ids=["fast path", "executor"])
def test_does_every_id_of_a_view_carry_it(api: Api, also: str) -> None:
    query = f'{{ at(asOf: "2024-04-09", revision: 1) {EVERYWHERE} {also} }}'
    inside = [*ids_in(api.graphql(query)["at"])]
    plain = [*ids_in(api.graphql(f"{{ at(certainty: LIKELY) {EVERYWHERE} {also} }}")["at"])]
    assert len(inside) > 30
    assert {id.partition("?")[2] for id in inside} == {"as_of=2024-04-09&revision=1"}
    assert not [id for id in plain if "?" in id]


def test_is_a_view_a_type_of_its_own(api: Api) -> None:
    data = api.graphql('{ __typename at(asOf: "1990") { __typename ... on View { revision } } }')
    assert data == {"__typename": "Query", "at": {"__typename": "View", "revision": 1}}
    code, message = refusal(api, '{ at(asOf: "1990") { at(ranks: ANY) { revision } } }')
    assert (code, "type 'View'" in message) == ("GRAPHQL_VALIDATION_FAILED", True)


def test_are_cursors_and_facets_the_same_in_a_view(api: Api) -> None:
    query = '{ actors(first: 1, where: {id: {in: ["actors/china"]}}) { edges { cursor } facets(by: [ACTOR_KIND]) { counts { value count } } } }'
    data = api.graphql(f"{{ at(revision: 1) {query} }}")
    assert data["at"] == api.graphql(query)


def test_is_the_id_an_address_of_rest(api: Api) -> None:
    at = 'asOf: "1990", certainty: POSSIBLE'
    record = api.graphql(f'{{ at({at}) {{ alliance(id: "alliances/brics") {{ id memberships {{ totalCount }} }} }} }}')[
        "at"
    ]["alliance"]
    address = f"/v1/{record['id']}&fields=memberships.label"
    assert len(api.rest(address)["data"]["memberships"]) == record["memberships"]["totalCount"]


# ---- what does a look-up by such an id answer?

MEMBERS = "... on Alliance { memberships(first: 50) { totalCount nodes { id actor { id } } } }"


@pytest.mark.parametrize("view", VIEWS)
def test_does_node_answer_in_the_view_of_the_id(api: Api, view: str) -> None:
    selected = f"id recordId label {MEMBERS}"
    inside = api.graphql(f'{{ at({view}) {{ node(id: "alliances/brics") {{ {selected} }} }} }}')["at"]["node"]
    api.statements.clear()
    query = f'query ($id: ID!) {{ node(id: $id) {{ {selected} }} nodes(ids: [$id, "alliances/brics"]) {{ id }} alliance(id: $id) {{ id }} }}'
    data = api.graphql(query, id=inside["id"])
    assert data["node"] == inside
    assert [one["id"] for one in data["nodes"]] == [inside["id"], "alliances/brics"]
    assert data["alliance"]["id"] == inside["id"]
    assert len(reads(api)) == 1


def test_does_a_remembered_plan_answer_in_the_view_of_each_id(api: Api) -> None:
    query = "query ($id: ID!) { node(id: $id) { id ... on Alliance { memberships { totalCount } } } }"
    ids = [
        f"alliances/brics{view}"
        for view in ("?as_of=1990", "", "?as_of=2024-01-01", "?as_of=1990&ranks=any", "?as_of=2012")
    ]
    answers = [api.graphql(query, id=id)["node"] for id in ids]
    assert [answer["id"] for answer in answers] == ids
    counts = [answer["memberships"]["totalCount"] for answer in answers]
    assert counts[0] == counts[3] == 0 < counts[2] <= counts[1]


def test_is_the_canonical_id_answered_for_another_spelling(api: Api) -> None:
    for spelled in (
        "?ranks=any&as_of=1990-01-01/1990-12-31",
        "?as_of=1990&certainty=likely&ranks=any",
        "?as_of=1990&ranks=%61ny",
    ):
        assert (
            api.graphql(f'{{ node(id: "actors/china{spelled}") {{ id }} }}')["node"]["id"]
            == "actors/china?as_of=1990&ranks=any"
        )


days = st.dates().map(str)
moments = st.one_of(st.just({}), st.just({"revision": "1"}), st.just({"known_at": "2999"}))
parameters = st.fixed_dictionaries(
    {},
    optional={
        "as_of": days | st.integers(1, 9998).map("{:04}".format) | days.map(lambda day: f"{day}/..") | st.just("19XX~"),
        "published_until": days | st.just("2020~"),
        "according_to": st.sampled_from(["documents/country-codes", "documents/lavrov-beijing-2024-04-09"]),
        "certainty": st.sampled_from(["certain", "likely", "possible"]),
        "ranks": st.sampled_from(["best", "no_deprecated", "any"]),
    },
)
ENUMS = ("certainty", "ranks")
GRAPHQL_NAMES = {
    "as_of": "asOf",
    "published_until": "publishedUntil",
    "according_to": "accordingTo",
    "known_at": "knownAt",
}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(view=parameters, past=moments, order=st.randoms(use_true_random=False))
def test_does_the_id_of_any_view_lead_to_the_same_record_in_it(
    api: Api, view: dict[str, str], past: dict[str, str], order: Any
) -> None:
    chosen = [*(view | past).items()]
    order.shuffle(chosen)
    at = (
        ", ".join(f"{GRAPHQL_NAMES.get(name, name)}: {written(name, value)}" for name, value in chosen)
        or "ranks: NO_DEPRECATED"
    )
    selected = "id recordId label ... on Actor { names(first: 3) { nodes { id text } } }"
    inside = api.graphql(f'{{ at({at}) {{ actor(id: "actors/china") {{ {selected} }} }} }}')["at"]["actor"]
    query = f"query ($id: ID!) {{ node(id: $id) {{ {selected} }} }}"
    assert api.graphql(query, id=inside["id"])["node"] == inside
    assert (
        api.graphql(f"query ($id: ID!) {{ at({at}) {{ node(id: $id) {{ {selected} }} }} }}", id=inside["id"])["at"][
            "node"
        ]
        == inside
    )
    names = [name for name, _ in parse_qsl(inside["id"].partition("?")[2])]
    assert names == sorted(names)


def written(name: str, value: str) -> str:
    if name in ENUMS:
        return value.upper()
    return value if name == "revision" else f'"{value}"'


# ---- which ids are refused?


@pytest.mark.parametrize(
    ("id", "at", "named"),
    [
        ("actors/china?as_of=1990", 'asOf: "1991"', ("as_of=1990", "as_of=1991")),
        ("actors/china?as_of=1990", 'asOf: "1990", ranks: ANY', ("as_of=1990", "as_of=1990&ranks=any")),
        ("actors/china?as_of=1990", "certainty: LIKELY", ("as_of=1990", "default")),
        ("actors/china?revision=0", 'knownAt: "2999"', ("revision=0", "known_at=2999-12-31T23:59:59Z")),
        ("actors/china?as_of=1990&revision=1", 'knownAt: "2999"', ("as_of=1990&revision=1", "known_at=2999")),
    ],
)
@pytest.mark.parametrize("root", ["node", "actor"])
def test_is_an_id_of_another_view_refused_inside_at(
    api: Api, root: str, id: str, at: str, named: tuple[str, str]
) -> None:
    code, message = refusal(api, f"query ($id: ID!) {{ at({at}) {{ {root}(id: $id) {{ id }} }} }}", id=id)
    assert code == "BAD_USER_INPUT"
    assert all(text in message for text in named), message


def test_is_a_conflict_found_by_a_remembered_plan(api: Api) -> None:
    query = "query ($id: ID!, $day: EDTF, $document: ID) { at(asOf: $day, accordingTo: $document) { node(id: $id) { id } } }"
    about = {"document": "documents/country-codes"}
    id = "actors/china?as_of={}&according_to=documents/country-codes"
    for day in ("1990", "1991"):
        assert api.graphql(query, id=id.format(day), day=day, **about)["at"]["node"]
    assert refusal(api, query, id=id.format("1991"), day="1990", **about)[0] == "BAD_USER_INPUT"
    assert api.graphql(query, id="actors/china", day="1990", **about)["at"]["node"]["id"].startswith("actors/china?")


@pytest.mark.parametrize(
    ("view", "hint"),
    [
        ("asof=1990", "as_of"),
        ("as_of=soon", "EDTF"),
        ("as_of=", "2024-04-09"),
        ("certainty=sure", ""),
        ("revision=x", "Such as 12."),
        ("revision=99", "1"),
        ("known_at=2024&revision=1", "Use only one"),
        ("as_of=1990&as_of=1990", "once"),
        ("according_to=actors/china", "documents/country-codes"),
    ],
)
def test_is_a_malformed_view_in_an_id_refused(api: Api, view: str, hint: str) -> None:
    for query in ("query ($id: ID!) { node(id: $id) { id } }", "query ($id: ID!) { nodes(ids: [$id]) { id } }"):
        body = api.client.post("/graphql", json={"query": query, "variables": {"id": f"actors/china?{view}"}}).json()
        (error,) = body["errors"]
        assert error["extensions"]["code"] == "BAD_USER_INPUT"
        assert hint in f"{error['message']} {error['extensions'].get('hint')}"


def test_does_rest_refuse_an_id_with_a_view_in_a_filter(api: Api) -> None:
    response = api.client.get("/v1/memberships?actor=actors/china%3Fas_of%3D1990")
    assert (response.status_code, response.json()["code"]) == (422, "BAD_USER_INPUT")


# ---- do filters and arguments accept both forms?

FILTERS = [
    "memberships(where: {actor: {id: {eq: $id}}}) { nodes { id } }",
    "memberships(where: {actor: {id: {in: $ids}}}) { nodes { id } }",
    'memberships(where: {actor: {id: {in: [$id, "actors/russia"]}}}) { nodes { id } }',
    "memberships(where: {not: {actor: {id: {ne: $id}}}}) { nodes { id } }",
    "meetings(where: {actor: {eq: $id}}) { nodes { id } }",
    "statements(where: {onBehalfOf: {in: $ids}}) { nodes { id } }",
    "actors(where: {id: {eq: $id}}) { nodes { id } }",
    "citations(where: {record: {id: {in: $ids}}}) { nodes { id } }",
    "timeline(of: $ids) { nodes { record { id } } }",
]


@pytest.mark.parametrize("field", FILTERS)
def test_do_filters_drop_the_view_of_an_id(api: Api, field: str) -> None:
    used = "$ids: [ID!]!" if "$ids" in field else "$id: ID!"
    query = f'query ({used}) {{ {field} at(asOf: "2024-04-09") {{ revision }} }}'

    def found(id: str) -> Any:
        return api.graphql(query, **({"ids": [id]} if "$ids" in field else {"id": id}))

    plain = found("actors/china")
    assert plain[field.partition("(")[0]]["nodes"]
    assert found("actors/china?as_of=1990-01-01") == plain
    assert found("actors/china?ranks=any&revision=1") == plain


def test_does_according_to_drop_the_view_of_a_document(api: Api) -> None:
    query = 'query ($id: ID!) { at(accordingTo: $id) { actor(id: "actors/china") { id } } }'
    for id in ("documents/country-codes", "documents/country-codes?as_of=1990"):
        assert api.graphql(query, id=id)["at"]["actor"]["id"] == "actors/china?according_to=documents/country-codes"


# ---- do mutations refuse them?


@pytest.fixture(scope="module", params=BACKENDS)
def writing(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Writing]:
    """The seeds on each backend, to which the tests of this file add one after the other."""
    with serving(request.param, address(request.param, "written_by_ids")) as api:
        yield Writing(api)


CHINA = '"actors/china?as_of=1990"'
CITED = '[{documentId: "documents/country-codes?as_of=1990", page: "1"}]'
MUTATIONS = {
    f'updateActor(id: {CHINA}, patch: {{summary: "x"}})': "id",
    f'updateActor(id: "actors/china", patch: {{summary: "x", citations: {CITED}}})': "citations.0.documentId",
    f'createMembership(input: {{allianceId: "alliances/brics", actorId: {CHINA}}})': "actorId",
    'createActor(input: {id: "actors/x?as_of=1990", actorKind: STATE, label: "X"})': "id",
    f'retract(id: {CHINA}, reason: "x")': "id",
    f'merge(from: {CHINA}, into: "actors/russia", reason: "x")': "from",
    f'merge(from: "actors/russia", into: {CHINA}, reason: "x")': "into",
    f'unmerge(id: {CHINA}, reason: "x")': "id",
    f'revert(id: {CHINA}, to: 1, reason: "x")': "id",
    f'applyChanges(reason: "x", changes: [{{retract: {{id: {CHINA}}}}}])': "changes.0.id",
    f'applyChanges(reason: "x", changes: [{{updateActor: {{id: {CHINA}, patch: {{summary: "x"}}}}}}])': "changes.0.id",
    f'applyChanges(reason: "x", changes: [{{createActor: {{actorKind: STATE, label: "X", citations: {CITED}}}}}])': "changes.0.citations.0.documentId",
}


@pytest.mark.parametrize("call", MUTATIONS)
def test_do_mutations_refuse_an_id_with_a_view_and_name_the_plain_id(writing: Writing, call: str) -> None:
    result = writing.mutate(
        f"mutation {{ {call} {{ __typename ... on ValidationFailed {{ errors {{ field message }} }} }} }}"
    )
    assert result["__typename"] == "ValidationFailed"
    field = MUTATIONS[call]
    plain = "documents/country-codes" if "documentId" in field else "actors/"
    (refused,) = [error for error in result["errors"] if "cannot carry a view" in error["message"]]
    assert refused["field"] == field
    assert f"use '{plain}" in refused["message"]


# ---- later revisions, merges


def test_does_an_id_at_a_revision_keep_what_was_recorded_then(writing: Writing) -> None:
    id, first = writing.create(label="Old name")
    second = writing.mutate(
        f'mutation {{ updateActor(id: "{id}", ifRevision: {first}, patch: {{label: "New name"}})'
        " { ... on ActorPayload { revision record { id recordId } } } }"
    )
    assert second["record"] == {"id": id, "recordId": id}, "payloads have plain ids"
    query = f'{{ node(id: "{id}?revision={first}") {{ id label }} now: node(id: "{id}") {{ id label }} }}'
    data = writing.api.graphql(query)
    assert data["node"] == {"id": f"{id}?revision={first}", "label": "Old name"}
    assert data["now"] == {"id": id, "label": "New name"}
    later = f'{{ at(knownAt: "2999") {{ node(id: "{id}?revision={second["revision"]}") {{ id label }} }} }}'
    assert writing.api.graphql(later)["at"]["node"] == {
        "id": f"{id}?revision={second['revision']}",
        "label": "New name",
    }
    stale = f'{{ at(knownAt: "2999") {{ node(id: "{id}?revision={first}") {{ id }} }} }}'
    assert refusal(writing.api, stale)[0] == "BAD_USER_INPUT"


def test_does_the_id_of_a_merged_record_lead_to_the_other_in_its_view(writing: Writing) -> None:
    a, _ = writing.create(label="A twin")
    b, _ = writing.create(label="B twin")
    writing.done(f'merge(from: "{a}", into: "{b}", reason: "The same.")')
    query = "query($id: ID!) { node(id: $id) { id recordId redirectedFrom } }"
    for year in ("1990", "1991"):
        node = writing.api.graphql(query, id=f"{a}?as_of={year}")["node"]
        assert node == {"id": f"{b}?as_of={year}", "recordId": b, "redirectedFrom": a}

"""GraphQL beyond the questions: fragments, directives, variables, nodes, and the same answers from the executor."""

import json
from typing import Any

import pytest
from conftest import Api
from graphql import GraphQLObjectType

from api.graphql.schema import core_schema

PAGE = "pageInfo { hasNextPage endCursor } totalCount edges { cursor node { id label %s } }"


def nested(field: str, times: int, inner: str = "") -> str:
    """A list inside a list inside a list, each with every part of a page."""
    for _ in range(times):
        inner = f"{field} {{ {PAGE % inner} }}"
    return inner


def test_only_records_have_an_id_because_caches_take_equal_ids_for_one_object() -> None:
    objects = [one for one in core_schema().type_map.values() if isinstance(one, GraphQLObjectType)]
    with_ids = {one.name for one in objects if "id" in one.fields}
    assert with_ids == {one.name for one in objects if "Node" in [each.name for each in one.interfaces]}


def optional(times: int) -> str:
    """A nullable link, followed again and again."""
    return (
        '{ meeting(id: "meetings/xi-lavrov-beijing-2024-04-09") { ' + "partOf { label " * times + "} " * times + "} }"
    )


def negated(times: int) -> str:
    """Conditions inside conditions."""
    inner = '{label: {eq: "x"}}'
    for _ in range(times):
        inner = f"{{not: {{or: [{inner}, {{actorKind: {{eq: PERSON}}}}]}}}}"
    return f"{{ actors(where: {inner}) {{ totalCount nodes {{ id }} }} }}"


def across(times: int) -> str:
    """Conditions across links."""
    inner = '{id: {eq: "actors/china"}}'
    for _ in range(times):
        inner = f"{{participations: {{some: {{meeting: {{participations: {{none: {{actor: {inner}}}}}}}}}}}}}"
    return f"{{ actors(where: {inner}) {{ totalCount }} }}"


def nested_and_filtered() -> str:
    """A condition across a link, at the end of a chain of lists."""
    some = '{participations: {some: {actor: {id: {in: ["actors/china", "actors/russia"]}}}}}'
    last = f"participations(first: 1) {{ nodes {{ meeting {{ label statements(first: 1) {{ nodes {{ id }} }} }} }} }} statements(where: {{meeting: {some}}}) {{ {PAGE % ''} }}"
    return f"{{ actors(first: 2) {{ {PAGE % nested('citations(first: 1)', 1)} }} a: actors(first: 40) {{ {PAGE % last} }} }}"


DEEPEST = [
    "{ " + nested("actors(first: 2)", 1, nested("citations(first: 1)", 5)) + " }",
    optional(11),
    "{ names(first: 3) { nodes { record { ... on Actor { names(first: 2) { nodes { record { id label "
    "... on Actor { actorKind names(first: 2) { nodes { record { label } } } } } } } } } } } }",
    negated(5),
    across(1),
    nested_and_filtered(),
]


@pytest.mark.parametrize("query", DEEPEST, ids=[query[:50] for query in DEEPEST])
def test_the_deepest_question_allowed_is_answered_by_every_backend(query: str, both: dict[str, Api]) -> None:
    answers = [api.graphql(query) for api in both.values()]
    assert answers[0] == answers[1]


@pytest.mark.parametrize(
    "query",
    ["actors { nodes {" + nested("citations", 6) + "} }", optional(12), negated(6), across(2)],
    ids=lambda query: query[:40],
)
def test_one_level_too_deep_is_refused_without_a_statement(query: str, api: Api) -> None:
    text = query if query.startswith("{") else f"{{ {query} }}"
    body = api.client.post("/graphql", json={"query": text}).json()
    assert body["errors"][0]["extensions"] == {
        "code": "LIMIT_EXCEEDED",
        "field": "depth",
        "hint": "Ask for fewer levels at once.",
    }
    assert not api.statements


FEATURES = """
query Everything($kind: ActorKind!, $with: Boolean!, $ids: [ID!]!) {
  states: actors(where: {actorKind: {eq: $kind}}, first: 3, orderBy: [{label: DESC}]) {
    __typename
    totalCount
    pageInfo { __typename hasNextPage }
    edges { __typename cursor node { ...short ... on Actor { founded { __typename text earliest } } } }
    again: nodes { id actorKind }
  }
  persons: actors(where: {or: [{actorKind: {eq: PERSON}}, {not: {actorKind: {ne: PEOPLE}}}]}, first: 2) { nodes { ...short } }
  talks: meeting(id: "meetings/lavrov-wang-beijing-2024-04-09") {
    meetingStatus
    start @include(if: $with) { text }
    end @skip(if: $with) { text }
    place { label country { id } }
    partOf { label place { label } }
    statements(first: 2) { nodes { date { latest } targets(first: 3) { nodes { mention record { ...any } } } } }
  }
  nodes(ids: $ids) { ...any }
  nothing: actor(id: "actors/nobody") { id }
  revision
  __typename
}
fragment short on Actor { id label }
fragment any on Node { __typename id recordKind label ... on Actor { actorKind names(first: 1) { nodes { text } } } ... on Meeting { meetingStatus } }
"""
VARIABLES = {
    "kind": "STATE",
    "with": True,
    "ids": ["actors/china", "meetings/none", "nonsense", "documents/lavrov-beijing-2024-04-09"],
}


EXISTING = FEATURES.replace('actor(id: "actors/nobody")', 'actor(id: "actors/china")')


def test_every_feature_is_answered_by_one_statement(both: dict[str, Api]) -> None:
    for api in both.values():
        api.statements.clear()
    answers = [api.graphql(FEATURES, **VARIABLES) for api in both.values()]
    assert answers[0] == answers[1]
    assert [len(api.statements) for api in both.values()] == [4, 4], "three more explain the ids that name nothing"
    for api in both.values():
        api.statements.clear()
        api.graphql(EXISTING, **VARIABLES | {"ids": ["actors/china"]})
        assert len(api.statements) == 1
    talks = answers[0]["talks"]
    assert "start" in talks and "end" not in talks
    assert answers[0]["nodes"][1:3] == [None, None]
    assert answers[0]["nodes"][0]["__typename"] == "Actor"
    assert answers[0]["nothing"] is None


def test_the_executor_gives_the_same_answer_as_the_fast_path(api: Api) -> None:
    """An operation that also introspects goes through Strawberry's executor."""
    fast = api.graphql(FEATURES, **VARIABLES)
    api.statements.clear()
    with_introspection = FEATURES.replace("  revision\n", "  revision\n  __schema { queryType { name } }\n")
    slow = api.graphql(with_introspection, **VARIABLES)
    assert len(api.statements) == 1
    assert slow.pop("__schema") == {"queryType": {"name": "Query"}}
    assert list(slow) == list(fast)
    assert slow == fast


def test_introspection_takes_no_statement(api: Api) -> None:
    fields = api.graphql('{ __type(name: "Actor") { fields { name } } }')["__type"]["fields"]
    assert {"name": "participations"} in fields
    assert not api.statements


def test_every_answer_has_its_revision(api: Api) -> None:
    assert api.client.post("/graphql", json={"query": "{ revision }"}).json() == {
        "data": {"revision": 1},
        "extensions": {"revision": 1},
    }
    assert api.rest("/v1/actors?limit=1")["revision"] == api.rest("/v1/actors/china")["revision"] == 1


def test_a_question_may_come_in_the_query_string(api: Api) -> None:
    query = {"query": "query ($id: ID!) { actor(id: $id) { label } }", "variables": json.dumps({"id": "actors/china"})}
    assert api.client.get("/graphql", params=query).json()["data"] == {"actor": {"label": "China"}}


def test_the_operation_is_chosen_by_its_name(api: Api) -> None:
    body = {"query": "query A { a: revision } query B { b: revision }", "operationName": "B"}
    assert api.client.post("/graphql", json=body).json()["data"] == {"b": 1}


def test_equal_keys_are_one_question_and_different_ones_two(api: Api) -> None:
    data: Any = api.graphql(
        '{ actor(id: "actors/china") { label label a: names(first: 1) { nodes { text } } a: names(first: 1) { totalCount } } }'
    )
    assert set(data["actor"]["a"]) == {"nodes", "totalCount"}


def test_a_query_by_get_revalidates(api: Api) -> None:
    path = "/graphql?query={actors(first:1){nodes{id}}}"
    answer = api.client.get(path)
    tag = answer.headers["etag"]
    api.statements.clear()
    for tag_list in (tag, f'"0-x", {tag}', "*"):
        again = api.client.get(path, headers={"If-None-Match": tag_list})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    assert [text for text in api.statements if "actor" in text] == []
    assert api.client.get(path, headers={"If-None-Match": '"0-x"'}).content == answer.content
    other = {"Accept": "application/graphql-response+json", "If-None-Match": tag}
    assert api.client.get(path, headers=other).status_code == 200


def test_a_tag_does_not_revalidate_an_invalid_query(seeded: Api) -> None:
    tag = {"If-None-Match": seeded.client.get("/graphql?query={revision}").headers["etag"]}
    wrong = seeded.client.get("/graphql?query={actr{id}}", headers=tag)
    assert (wrong.status_code, wrong.json()["errors"][0]["extensions"]["code"]) == (200, "GRAPHQL_VALIDATION_FAILED")
    assert "etag" not in wrong.headers
    writes = "/graphql?query=mutation{retract(id:%22actors/china%22,reason:%22x%22){__typename}}"
    assert seeded.client.get(writes, headers=tag).status_code != 304


LISTED = [
    "actors(where: {id: {in: [$one, $other]}}) { nodes { id } }",
    "actors(where: {or: [{id: {in: [$one]}}, {names: {some: {record: {id: {in: [$other]}}}}}]}) { nodes { id } }",
    "timeline(of: [$one, $other], first: 5) { edges { cursor node { subject { id } via { id } } } pageInfo { endCursor } }",
    'stances(speakers: [$one, "actors/wang-yi"], targets: [$other]) { nodes { speaker { id } target { id } total } }',
    "nodes(ids: [$one, $other]) { id }",
]
PAIRS = [
    ("china", "russia"),
    ("russia", "china"),
    ("china", "china"),
    ("japan", "united-states"),
    ("china", "brazil"),
]


@pytest.mark.parametrize("selection", LISTED)
def test_a_list_that_is_written_out_around_variables_is_read_anew_each_time(selection: str, seeded: Api) -> None:
    for slugs in PAIRS:
        one, other = (f"actors/{slug}" for slug in slugs)
        written_out = selection.replace("$one", f'"{one}"').replace("$other", f'"{other}"')
        answer = seeded.graphql(f"query ($one: ID!, $other: ID!) {{ {selection} }}", one=one, other=other)
        assert answer == seeded.graphql(f"{{ {written_out} }}")

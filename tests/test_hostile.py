"""Hostile queries are refused without a statement, and the service goes on answering."""

import json
from hashlib import sha256

import pytest
from conftest import Api

JSON = {"content-type": "application/json"}


def bomb(levels: int) -> str:
    """Each fragment spreads the next one twice: expanded, the query would have 2 ** levels fields."""
    spreads = (f"fragment f{n} on Query {{ ...f{n + 1} ...f{n + 1} a{n}: revision }}" for n in range(levels))
    return f"{{ ...f0 }} {' '.join(spreads)} fragment f{levels} on Query {{ revision }}"


def branching(levels: int) -> str:
    """Two aliases per level, each with the next fragment inside."""
    inside = "names {{ nodes {{ record {{ ...f{0} }} }} }}"
    parts = (f"fragment f{n} on Actor {{ a: {inside.format(n + 1)} b: {inside.format(n + 1)} }}" for n in range(levels))
    return f'{{ actor(id: "x") {{ ...f0 }} }} {" ".join(parts)} fragment f{levels} on Actor {{ id }}'


HOSTILE = {
    "a fragment bomb": (bomb(60), "fields"),
    "fragments that branch": (branching(40), "fields"),
    "a flood of aliases": ("{ " + " ".join(f'a{n}: actor(id: "x") {{ id }}' for n in range(100)) + " }", "aliases"),
    "the same field again and again": ("{ " + "revision " * 1500 + "}", "fields"),
    "directives by the hundred": ("{ revision " + "@include(if: true) " * 200 + "}", "directives"),
    "directives at one place": ("{ revision " + "@include(if: true) " * 12 + "}", "directives at one place"),
    "deep nesting": (
        "{ actors { nodes " + "{ names { nodes { record { ... on Actor " * 20 + "{ id }" + " } } } }" * 20 + "} }",
        "levels",
    ),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_question_made_to_hurt_is_refused_with_its_measure(kind: str, api: Api) -> None:
    query, measure = HOSTILE[kind]
    response = api.client.post(
        "/graphql", json={"query": query}, headers={"accept": "application/graphql-response+json"}
    )
    assert response.status_code == 400
    assert response.json()["errors"][0]["extensions"] | {"hint": ""} == {
        "code": "LIMIT_EXCEEDED",
        "field": measure,
        "hint": "",
    }
    assert not api.statements
    assert api.client.get("/healthz").status_code == 200


@pytest.mark.parametrize(
    "query",
    [
        "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }",
        "{ nodes(ids: " + "[" * 900 + "]" * 900 + ") { id } }",
        "{ actors(where: " + "{not: " * 400 + "{}" + "}" * 400 + ") { nodes { id } } }",
        "{ actors " + "{ nodes { citations " * 400 + "{ nodes { id } }" + " } }" * 400 + " }",
    ],
    ids=["a circle of fragments", "lists in lists", "conditions in conditions", "nesting without end"],
)
def test_malformed_queries_are_refused(query: str, api: Api) -> None:
    error = api.client.post("/graphql", json={"query": query}).json()["errors"][0]
    assert error["extensions"]["code"].startswith("GRAPHQL_")
    assert not api.statements


NESTED = {
    "in the document": ("{ actors(where: VALUE) { totalCount } }", "{not: ", "}"),
    "in links": ("{ actors(where: VALUE) { totalCount } }", '{names: {some: {record: {label: {ne: "x"}} and: ', "}}}"),
    "in a default": ("query ($w: ActorWhere = VALUE) { actors(where: $w) { totalCount } }", "{not: ", "}"),
    "in a variable": ("query ($w: ActorWhere) { actors(where: $w) { totalCount } }", '{"not": ', "}"),
}


@pytest.mark.parametrize("kind", NESTED)
def test_values_nested_to_the_end_of_the_stack_are_refused(kind: str, api: Api) -> None:
    query, before, after = NESTED[kind]
    for depth in range(20, 260, 6):
        value = before * depth + "{}" + after * depth
        body = {"query": query.replace("VALUE", value)}
        if kind == "in a variable":
            body |= {"variables": {"w": json.loads(value)}}
        error = api.client.post("/graphql", json=body).json()["errors"][0]
        codes = ("LIMIT_EXCEEDED", "BAD_USER_INPUT", "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED")
        assert error["extensions"]["code"] in codes, error
    assert not api.statements


def test_a_name_whose_letters_grow_when_lowered_is_refused_like_any_other(api: Api) -> None:
    query = "query ($w: ActorWhere) { actors(where: $w) { totalCount } }"
    for unknown in ({"\u0130": 1}, {"actorKind": {"eq": "STATE\u0130"}}, {"names": {"\u0130some": {}}}):
        body = api.client.post("/graphql", json={"query": query, "variables": {"w": unknown}}).json()
        assert body["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


def test_twenty_megabytes_of_comments_are_not_read(api: Api) -> None:
    body = b'{"query": "' + b"#" * 20_000_000 + b'"}'
    response = api.client.post("/graphql", content=body, headers=JSON)
    assert (response.status_code, response.json()["errors"][0]["extensions"]["code"]) == (413, "TOO_LARGE")


@pytest.mark.parametrize("number", ["1e999", "NaN", "-Infinity", "9" * 5000, "1.5"])
def test_a_number_that_is_no_page_size_is_refused(number: str, api: Api) -> None:
    body = (
        f'{{"query": "query ($n: Int) {{ actors(first: $n) {{ nodes {{ id }} }} }}", "variables": {{"n": {number}}}}}'
    )
    response = api.client.post("/graphql", content=body, headers=JSON)
    assert response.status_code < 500
    assert response.json()["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


@pytest.mark.parametrize("text", ["\u0000", "\ud800", "x\udfffy"], ids=ascii)
def test_a_text_that_is_no_text_is_refused_everywhere(text: str, api: Api) -> None:
    queries = [
        "query ($t: String!) { actors(where: {label: {contains: $t}}) { nodes { id } } }",
        "query ($t: ID!) { nodes(ids: [$t]) { id } }",
        "query ($t: EDTF!) { actors(where: {founded: {lt: $t}}) { nodes { id } } }",
        "query ($t: Cursor!) { actors(after: $t) { nodes { id } } }",
    ]
    for query in queries:
        body = json.dumps({"query": query, "variables": {"t": text if "ID!" not in query else f"actors/{text}"}})
        error = api.client.post("/graphql", content=body, headers=JSON).json()["errors"][0]
        assert error["extensions"]["code"] in ("BAD_USER_INPUT", "INVALID_CURSOR")
    body = json.dumps({"query": "{ " + text + " }"})
    assert (
        api.client.post("/graphql", content=body, headers=JSON)
        .json()["errors"][0]["extensions"]["code"]
        .startswith("GRAPHQL_")
    )


@pytest.mark.parametrize("text", ["%", "_", "a%", "\\", "[a]*", "'; --", '" or 1=1', "${x}", "{{x}}", "$1", "?1", ":a"])
def test_signs_that_mean_something_elsewhere_mean_themselves_here(text: str, api: Api) -> None:
    for operator in ("contains", "starts_with", "eq", "in"):
        rows = api.client.get("/v1/actors", params={f"label.{operator}": text, "fields": "label"}).json()["data"]
        assert all(text in row["label"] for row in rows)
    for name in ("after", "order", "fields", "include", "limit", "count", text):
        assert api.client.get("/v1/actors", params={name: text}).status_code == 422


def test_a_persisted_query_is_sent_once_and_then_named(api: Api) -> None:
    query = '{ actor(id: "actors/china") { label } }'
    named = {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": sha256(query.encode()).hexdigest()}}}
    unknown = api.client.post("/graphql", json=named).json()
    assert unknown["errors"][0]["extensions"]["code"] == "PERSISTED_QUERY_NOT_FOUND"
    assert api.client.post("/graphql", json={"query": query, **named}).json()["data"] == {"actor": {"label": "China"}}
    assert api.client.post("/graphql", json=named).json()["data"] == {"actor": {"label": "China"}}
    wrong = api.client.post("/graphql", json={"query": "{ revision }", **named}).json()
    assert wrong["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
    for nonsense in ({}, {"version": 2, "sha256Hash": "x"}, {"version": 1}, 7, []):
        body = {"query": query, "extensions": {"persistedQuery": nonsense}}
        assert api.client.post("/graphql", json=body).json()["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"

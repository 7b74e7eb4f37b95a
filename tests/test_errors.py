"""Every invalid request gets a status, a code and a hint, never a 500."""

import json
from typing import Any

import pytest
from conftest import Api

from api.errors import MEANINGS, Code, Refusal
from api.rest.problems.problem import content

JSON = {"content-type": "application/json"}

REST = [
    ("/v1/actors?knd=state", 422, "UNKNOWN_PARAMETER", "'kind'"),
    ("/v1/statements?speaker_id=actors/wang-yi", 422, "UNKNOWN_PARAMETER", "'speaker'"),
    ("/v1/actors?kind=stat", 422, "BAD_USER_INPUT", "'state'"),
    ("/v1/actors?kind.gt=state", 422, "UNKNOWN_PARAMETER", ""),
    ("/v1/actors?founded.gte=last+year", 422, "BAD_USER_INPUT", ""),
    ("/v1/actors?founded.gte=2024-13", 422, "BAD_USER_INPUT", ""),
    ("/v1/actors?revision.gte=many", 422, "BAD_USER_INPUT", ""),
    ("/v1/actors?revision.gte=99999999999999999999999", 422, "BAD_USER_INPUT", ""),
    ("/v1/places?latitude.lt=NaN", 422, "BAD_USER_INPUT", ""),
    ("/v1/places?latitude.lt=1e999", 422, "BAD_USER_INPUT", ""),
    ("/v1/tenures?acting=perhaps", 422, "BAD_USER_INPUT", ""),
    ("/v1/meetings?start.is_null=perhaps", 422, "BAD_USER_INPUT", ""),
    ("/v1/actors?label=%00", 422, "BAD_USER_INPUT", ""),
    ("/v1/actors?label=" + "x" * 3000, 422, "BAD_USER_INPUT", ""),
    ("/v1/actors?id.in=" + ",".join("x" for _ in range(300)), 422, "LIMIT_EXCEEDED", "parts"),
    ("/v1/actors?limit=0", 422, "BAD_USER_INPUT", ""),
    ("/v1/actors?limit=-1", 422, "BAD_USER_INPUT", ""),
    ("/v1/actors?limit=ten", 422, "BAD_USER_INPUT", ""),
    ("/v1/actors?limit=100000", 422, "LIMIT_EXCEEDED", "after"),
    ("/v1/actors?limit=5&limit=6", 422, "BAD_USER_INPUT", "once"),
    ("/v1/actors?order=knd", 422, "UNKNOWN_FIELD", "'kind'"),
    ("/v1/actors?order=label,label,label,label,label,label", 422, "LIMIT_EXCEEDED", ""),
    ("/v1/actors?fields=labl", 422, "UNKNOWN_FIELD", "'label'"),
    ("/v1/actors?fields=label.x", 422, "UNKNOWN_FIELD", ""),
    ("/v1/actors?include=statment", 422, "UNKNOWN_FIELD", "'statements'"),
    ("/v1/citations?include=record.nothing", 422, "UNKNOWN_FIELD", ""),
    ("/v1/actors?after=xyz", 422, "INVALID_CURSOR", "earlier answer"),
    ("/v1/actors?after=5b5d", 422, "INVALID_CURSOR", "earlier answer"),
    ("/v1/actors?after=5b226964222c315d", 422, "INVALID_CURSOR", "earlier answer"),
    ("/v1/actors?after=5b226964222c22785c7530303030225d", 422, "INVALID_CURSOR", ""),
    ("/v1/actors?after=5b226964222c2278225d&before=5b226964222c2278225d", 422, "BAD_USER_INPUT", ""),
    ("/v1/actors?count=yes", 422, "BAD_USER_INPUT", ""),
    ("/v1/meetings?participations.actr=x", 422, "UNKNOWN_PARAMETER", "'actor'"),
    (
        "/v1/meetings?participations.actor=a&participations.actor=b&participations.role=host",
        422,
        "BAD_USER_INPUT",
        "GraphQL",
    ),
    ("/v1/actors/chian", 404, "NOT_FOUND", "'actors/china'"),
    ("/v1/actors/china?fields=labl", 422, "UNKNOWN_FIELD", "'label'"),
    ("/v1/actors/china?kind=state", 422, "UNKNOWN_PARAMETER", ""),
    ("/v1/actor", 404, "NOT_FOUND", "'/v1/actors'"),
    ("/nowhere", 404, "NOT_FOUND", ""),
]


@pytest.mark.parametrize(("path", "status", "code", "hint"), REST, ids=[path[:70] for path, *_ in REST])
def test_an_invalid_rest_request_gets_a_code_and_a_hint(path: str, status: int, code: str, hint: str, api: Api) -> None:
    response = api.client.get(path)
    problem = response.json()
    assert (response.status_code, problem["code"]) == (status, code), problem
    assert response.headers["content-type"] == "application/problem+json"
    assert hint in problem.get("hint", "")
    assert {"type", "title", "status", "detail", "instance"} <= set(problem)


@pytest.mark.parametrize("code", Code)
def test_the_type_of_a_problem_is_the_address_of_its_description(code: Code, api: Api) -> None:
    page = api.client.get(content(Refusal(code, "Here."), "/v1/actors")["type"])
    assert page.status_code == 200 and page.headers["content-type"].startswith("text/html")
    assert MEANINGS[code].title in page.text and f"HTTP {MEANINGS[code].status}" in page.text
    assert code in page.text and code in api.client.get("/problems").text


def test_a_problem_that_is_none_is_not_found(api: Api) -> None:
    problem = api.client.get("/problems/bad-user-imput").json()
    assert (problem["code"], problem["hint"]) == ("NOT_FOUND", "Did you mean 'bad-user-input'?")


def test_a_method_that_is_not_offered_is_refused(api: Api) -> None:
    response = api.client.put("/v1/actors")
    assert (response.status_code, response.json()["code"]) == (405, "METHOD_NOT_ALLOWED")


GRAPHQL = [
    ("{", "GRAPHQL_PARSE_FAILED", ""),
    ("{ actors { nodes { labl } } }", "GRAPHQL_VALIDATION_FAILED", "label"),
    ("{ actorz { nodes { id } } }", "GRAPHQL_VALIDATION_FAILED", "actors"),
    ("{ actors(where: {actorKind: {eq: STAT}}) { nodes { id } } }", "GRAPHQL_VALIDATION_FAILED", "STATE"),
    ("{ actors(first: -1) { nodes { id } } }", "BAD_USER_INPUT", "negative"),
    ("{ actors(first: 1001) { nodes { id } } }", "LIMIT_EXCEEDED", "1000"),
    ("{ actors(first: 99999999999) { nodes { id } } }", "GRAPHQL_VALIDATION_FAILED", "32-bit"),
    ("{ actors(first: 1, last: 1) { nodes { id } } }", "BAD_USER_INPUT", "combined"),
    ('{ actors(after: "zz") { nodes { id } } }', "INVALID_CURSOR", "cursor"),
    ('{ actors(where: {founded: {gte: "soon"}}) { nodes { id } } }', "BAD_USER_INPUT", "soon"),
    ('{ actors(where: {label: {eq: "\\u0000"}}) { nodes { id } } }', "BAD_USER_INPUT", "NUL"),
    ("{ actors(orderBy: [{label: ASC, actorKind: ASC}]) { nodes { id } } }", "GRAPHQL_VALIDATION_FAILED", "OneOf"),
    ("mutation { x }", "GRAPHQL_VALIDATION_FAILED", "Mutation"),
    ("query A { revision } query B { revision }", "BAD_USER_INPUT", "operation"),
    ("query ($first: Int!) { actors(first: $first) { nodes { id } } }", "BAD_USER_INPUT", "first"),
    ("{ " + " ".join(f"a{n}: revision" for n in range(3000)) + " }", "LIMIT_EXCEEDED", "tokens"),
    (
        "{ actors { nodes { " + "names { nodes { record { id ... on Actor { " * 6 + "id" + " } } } }" * 6 + " } } }",
        "LIMIT_EXCEEDED",
        "depth",
    ),
    (
        "{ actors(first: 100) { nodes { statements(first: 100) { nodes { targets(first: 100) { nodes { id } } } } } } }",
        "LIMIT_EXCEEDED",
        "rows",
    ),
    ("{ nodes(ids: [" + '"actors/china",' * 201 + "]) { id } }", "LIMIT_EXCEEDED", "200"),
]


@pytest.mark.parametrize(("query", "code", "words"), GRAPHQL, ids=[query[:70] for query, *_ in GRAPHQL])
def test_an_invalid_graphql_query_gets_a_code_and_a_hint(query: str, code: str, words: str, api: Api) -> None:
    response = api.client.post("/graphql", json={"query": query})
    error = response.json()["errors"][0]
    assert error["extensions"]["code"] == code, error
    assert words in error["message"] + error["extensions"].get("hint", "")
    assert "data" not in response.json()
    assert not api.statements, "nothing is asked of the database before the question is understood"


BODIES = [
    (b"", "application/json", 400, "BAD_USER_INPUT"),
    (b"[]", "application/json", 400, "BAD_USER_INPUT"),
    (b"7", "application/json", 400, "BAD_USER_INPUT"),
    (b"{}", "application/json", 400, "BAD_USER_INPUT"),
    (b'{"query": 7}', "application/json", 400, "BAD_USER_INPUT"),
    (b'{"query": "{ revision }", "variables": 7}', "application/json", 400, "BAD_USER_INPUT"),
    (b'{"query": "{ revision }", "operationName": 7}', "application/json", 400, "BAD_USER_INPUT"),
    (b"[" * 100_000, "application/json", 400, "BAD_USER_INPUT"),
    (b"\xff", "application/json", 400, "BAD_USER_INPUT"),
    (b"#" * 1_000_000, "application/json", 413, "TOO_LARGE"),
    (b"query=revision", "application/x-www-form-urlencoded", 415, "UNSUPPORTED_MEDIA_TYPE"),
]


@pytest.mark.parametrize(("body", "media", "status", "code"), BODIES, ids=[repr(body[:40]) for body, *_ in BODIES])
def test_a_body_that_is_no_request_is_refused(body: bytes, media: str, status: int, code: str, api: Api) -> None:
    response = api.client.post("/graphql", content=body, headers={"content-type": media})
    assert (response.status_code, response.json()["errors"][0]["extensions"]["code"]) == (status, code)


def test_a_wrong_question_answers_200_or_400_as_the_media_type_wants(api: Api) -> None:
    def status(accept: str) -> Any:
        return api.client.post("/graphql", json={"query": "{ x }"}, headers={"accept": accept}).status_code

    assert status("application/json") == 200
    assert status("application/graphql-response+json") == 400


VARIABLES = [
    (
        "query ($o: [ActorOrder!]) { actors(orderBy: $o) { nodes { id } } }",
        {"o": [{"label": "ASC", "actorKind": "ASC"}]},
    ),
    ("query ($o: [ActorOrder!]) { actors(orderBy: $o) { nodes { id } } }", {"o": [{}]}),
    ("query ($k: ActorKind!) { actors(where: {actorKind: {eq: $k}}) { nodes { id } } }", {"k": "state"}),
    ("query ($n: Int) { actors(first: $n) { nodes { id } } }", {"n": "five"}),
    ("query ($n: Int) { actors(first: $n) { nodes { id } } }", {"n": 1.5}),
    ("query ($i: [ID!]!) { nodes(ids: $i) { id } }", {"i": [None]}),
    ("query ($i: ID!) { node(id: $i) { id } }", {"i": {"a": 1}}),
    ("query ($i: ID!) { node(id: $i) { id } }", {"i": "actors/\ud800"}),
    ("query ($w: ActorWhere) { actors(where: $w) { nodes { id } } }", {"w": {"knd": {"eq": "STATE"}}}),
]


@pytest.mark.parametrize(("query", "variables"), VARIABLES, ids=[str(variables) for _, variables in VARIABLES])
def test_an_invalid_variable_gets_a_code_and_a_hint(query: str, variables: dict[str, Any], api: Api) -> None:
    error = api.client.post(
        "/graphql", content=json.dumps({"query": query, "variables": variables}), headers=JSON
    ).json()["errors"][0]
    assert error["extensions"]["code"] == "BAD_USER_INPUT", error


def test_null_is_the_same_as_absent(api: Api) -> None:
    query = "query ($w: ActorWhere, $n: Int, $a: Cursor) { actors(where: $w, first: $n, after: $a) { totalCount } }"
    assert api.graphql(query, w={"actorKind": {"eq": None}}, n=None, a=None)["actors"]["totalCount"] > 30


def test_filters_behind_one_link_speak_of_one_row_however_far_it_lies(api: Api) -> None:
    """China hosts a meeting that others visit; it visits none."""
    path = "/v1/participations?meeting.participations.actor=actors/china&meeting.participations.role={}&count=true"
    assert api.rest(path.format("visitor"))["count"] == 0
    assert api.rest(path.format("host"))["count"] > 0


def test_to_many_links_can_be_filtered_by_presence(api: Api) -> None:
    every = api.rest("/v1/meetings?count=true")["count"]
    without = api.rest("/v1/meetings?parts.is_null=true&count=true")["count"]
    assert 0 < without < every
    assert api.rest("/v1/meetings?parts.is_null=false&count=true")["count"] == every - without
    refused = api.client.get("/v1/meetings?participations.ne=participations/x").json()
    assert (refused["code"], refused["field"]) == ("UNKNOWN_PARAMETER", "participations.ne")


def test_open_ends_can_be_filtered_for(api: Api) -> None:
    """The end of a fact that had not come on the day of a document is some day after that."""
    still_so = api.rest("/v1/tags?until=2024-04-09/&fields=until&limit=5")["data"]
    assert {row["until"]["text"] for row in still_so} == {"2024-04-09/"}
    assert still_so == api.rest("/v1/tags?until=2024-04-09/..&fields=until&limit=5")["data"]
    assert api.rest("/v1/tags?until=/2024-04-08&fields=until")["data"] == []


def test_ne_across_a_link_means_the_same_however_it_is_wrapped(api: Api) -> None:
    plain = '{office: {id: {ne: "offices/russia-foreign-minister"}}}'
    wrapped = '{office: {or: [{id: {ne: "offices/russia-foreign-minister"}}]}}'
    query = "{ a: statements(where: %s) { totalCount } b: statements(where: %s) { totalCount } }"
    answer = api.graphql(query % (plain, wrapped))
    assert answer["a"] == answer["b"]

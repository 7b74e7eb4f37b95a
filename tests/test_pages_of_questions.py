"""Lists of questions in pages: connections in GraphQL, `next` in REST, with the same cursors in both."""

from itertools import chain
from typing import Any, NamedTuple

import pytest
from cases import cut_to
from conftest import BACKENDS, Api
from test_questions import in_rest_terms

from api.questions.registry import questions

EVENT = "eventType date { text } record { id } subject { id }"
PAGE = "edges { cursor node { %s } } nodes { %s } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"


class PagedList(NamedTuple):
    """A list of a question: how REST and GraphQL are asked for it, and which fields of its rows are compared."""

    name: str
    path: str
    query: str
    row: str
    world: str = ""

    @property
    def is_answer(self) -> bool:
        """Whether the question is about this list alone."""
        return "$first" in self.query

    def rest_page(self, api: Api, first: int, after: str = "") -> tuple[list[Any], str | None]:
        """Returns the rows of a page and the next cursor."""
        prefix = "" if self.is_answer else f"{self.name}_"
        cursor = after and f"&{prefix}after={after}"
        data = api.rest(f"/v1/{self.path}&{prefix}first={first}{cursor}")["data"]
        return data[self.name], data[f"{prefix}next"]

    def graphql_page(self, api: Api, first: int, after: str = "") -> Any:
        """Returns a page as a connection."""
        page = PAGE % (self.row, self.row)
        inside = page if self.is_answer else f"{self.name}(first: $first, after: $after) {{ {page} }}"
        query = f"query ($first: Int, $after: Cursor) {{ answer: {self.query} {{ {inside} }} }}"
        answer = api.graphql(query, first=first, **({"after": after} if after else {}))["answer"]
        return answer if self.is_answer else answer[self.name]


LISTS = (
    PagedList(
        "entries",
        "timeline?of=actors/xi-jinping,actors/wang-yi",
        'timeline(of: ["actors/xi-jinping", "actors/wang-yi"], first: $first, after: $after)',
        EVENT,
    ),
    PagedList(
        "entries",
        "timeline?of=actors/wang-yi&order=latest_first",
        'timeline(of: "actors/wang-yi", order: LATEST_FIRST, first: $first, after: $after)',
        EVENT,
    ),
    PagedList(
        "neighbours",
        "network?of=actors/wang-yi",
        'network(of: "actors/wang-yi", first: $first, after: $after)',
        "ties record { id }",
    ),
    PagedList(
        "paths",
        "paths?from=actors/wang-yi&to=actors/dmitry-peskov&kinds=meeting,statement",
        'paths(from: "actors/wang-yi", to: "actors/dmitry-peskov", kinds: [MEETING, STATEMENT], first: $first, after: $after)',
        "length hops { from { id } to { id } via { id } }",
    ),
    PagedList(
        "cells",
        "stances?speakers=actors/russia",
        'stances(speakers: "actors/russia", first: $first, after: $after)',
        "total speaker { id } target { id }",
    ),
    PagedList(
        "meetings",
        "dyad?a=actors/alba&b=actors/brava",
        'dyad(a: "actors/alba", b: "actors/brava")',
        "date { text } meeting { id } a { participation { id } }",
        "leagues",
    ),
    PagedList(
        "statements",
        "dyad?a=actors/alba&b=actors/brava",
        'dyad(a: "actors/alba", b: "actors/brava")',
        "date { text } direction statement { id }",
        "leagues",
    ),
    PagedList("hits", "search?q=china", 'search(q: "china", first: $first, after: $after)', "record { id } score"),
    PagedList(
        "suggestions",
        "autocomplete?q=lavr",
        'autocomplete(q: "lavr", first: $first, after: $after)',
        "recordId matched",
    ),
    PagedList(
        "stances",
        "compare?a=actors/china&b=actors/russia",
        'compare(a: "actors/china", b: "actors/russia")',
        "record { id } aCount bCount",
    ),
    PagedList(
        "relations",
        "compare?a=actors/china&b=actors/russia",
        'compare(a: "actors/china", b: "actors/russia")',
        "record { id } a { relation { id } }",
    ),
)


@pytest.fixture(params=BACKENDS)
def served(request: pytest.FixtureRequest, listed: PagedList, both: dict[str, Api], world: Any) -> Api:
    """The application over the world of a list, on each backend, with no statement sent yet."""
    api: Api = world(request.param, listed.world) if listed.world else both[request.param]
    api.statements.clear()
    return api


every_list = pytest.mark.parametrize(
    "listed", LISTS, ids=lambda listed: listed.path.partition("?")[0] + "-" + listed.name
)


def test_every_list_with_pages_is_tested() -> None:
    declared = {(question.name, listed.name) for question in questions().values() for listed in question.of.paged}
    assert {(listed.path.partition("?")[0], listed.name) for listed in LISTS} == declared


@every_list
@pytest.mark.parametrize("size", (1, 2))
def test_pages_have_the_rows_of_one_large_page_in_order(listed: PagedList, size: int, served: Api) -> None:
    whole, end = listed.rest_page(served, 20)
    assert end is None
    assert len(whole) > size
    rest_pages, graphql_pages, cursor = [], [], ""
    while cursor is not None:
        connection = listed.graphql_page(served, size, cursor)
        rows, cursor_after = listed.rest_page(served, size, cursor)
        check_connection(connection, size, after=cursor)
        position = connection["pageInfo"]
        assert cursor_after == (position["endCursor"] if position["hasNextPage"] else None)
        rest_pages.append(rows)
        graphql_pages.append(in_rest_terms(connection["nodes"]))
        cursor = cursor_after
    assert list(chain.from_iterable(rest_pages)) == whole
    assert cut_to(whole, all_rows := list(chain.from_iterable(graphql_pages))) == all_rows
    assert len(served.statements) == 1 + 2 * len(rest_pages)


def check_connection(page: Any, size: int, after: str) -> None:
    """Asserts that the parts of a connection agree with each other."""
    position, cursors = page["pageInfo"], [edge["cursor"] for edge in page["edges"]]
    assert [edge["node"] for edge in page["edges"]] == page["nodes"]
    assert (position["startCursor"], position["endCursor"]) == (cursors[0], cursors[-1])
    assert position["hasPreviousPage"] == bool(after)
    assert len(cursors) == size or not position["hasNextPage"]
    assert after not in cursors


@every_list
def test_nothing_follows_the_last_row(listed: PagedList, served: Api) -> None:
    last = listed.graphql_page(served, 20)["pageInfo"]["endCursor"]
    beyond = listed.graphql_page(served, 20, last)
    assert beyond == {
        "edges": [],
        "nodes": [],
        "pageInfo": {"hasNextPage": False, "hasPreviousPage": True, "startCursor": None, "endCursor": None},
    }
    assert listed.rest_page(served, 20, last) == ([], None)


@every_list
@pytest.mark.parametrize("text", ("china", "cells 1", "meetings a b c d e f", "neighbours one 2024 actors/china", ""))
def test_what_is_no_cursor_of_the_list_is_refused(listed: PagedList, text: str, served: Api) -> None:
    prefix, cursor = "" if listed.is_answer else f"{listed.name}_", text.encode().hex()
    problem = served.client.get(f"/v1/{listed.path}&{prefix}after={cursor}").json()
    assert (problem["code"], problem["field"]) == ("INVALID_CURSOR", f"{prefix}after")
    assert "earlier answer" in problem["hint"]


def test_the_cursor_of_another_list_is_refused_in_graphql(seeded: Api) -> None:
    network = '{ network(of: "actors/wang-yi", first: 1) { pageInfo { endCursor } } }'
    cursor = seeded.graphql(network)["network"]["pageInfo"]["endCursor"]
    query = "query ($after: Cursor) { dyad(a: %s, b: %s) { meetings(after: $after) { nodes { date { text } } } } }"
    body = {"query": query % ('"actors/china"', '"actors/russia"'), "variables": {"after": cursor}}
    (error,) = seeded.client.post("/graphql", json=body).json()["errors"]
    assert (error["extensions"]["code"], error["extensions"]["field"]) == ("INVALID_CURSOR", "after")


def test_two_pages_of_one_list_are_read_at_once(world: Any) -> None:
    """Each has arguments of its own, and both come from one statement."""
    for backend in BACKENDS:
        api: Api = world(backend, "leagues")
        whole = api.graphql('{ dyad(a: "actors/alba", b: "actors/brava") { meetings { edges { cursor } } } }')
        cursors = [edge["cursor"] for edge in whole["dyad"]["meetings"]["edges"]]
        api.statements.clear()
        answer = api.graphql(
            """query ($after: Cursor) { dyad(a: "actors/alba", b: "actors/brava") { gaps { days }
              one: meetings(first: 1) { edges { cursor } } rest: meetings(after: $after) { edges { cursor } } } }""",
            after=cursors[0],
        )["dyad"]
        assert len(api.statements) == 1
        assert [edge["cursor"] for key in ("one", "rest") for edge in answer[key]["edges"]] == cursors


def test_a_position_can_be_asked_for_alone(seeded: Api) -> None:
    query = '{ network(of: "actors/wang-yi", first: 2) { totalCount pageInfo { %s } } }'
    whole = seeded.graphql(query % "hasNextPage hasPreviousPage")["network"]
    assert whole["pageInfo"] == {"hasNextPage": whole["totalCount"] > 2, "hasPreviousPage": False}
    assert seeded.graphql(query % "hasPreviousPage")["network"]["pageInfo"] == {"hasPreviousPage": False}

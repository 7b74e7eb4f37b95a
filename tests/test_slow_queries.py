"""A slow query is logged and still answered, for every kind of query and of values."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import Api
from fastapi.testclient import TestClient
from graphql import GraphQLInputType, Node, StringValueNode, TypeInfo, TypeInfoVisitor, Visitor, parse, print_ast, visit
from test_observability import Lines, lines, watching

from api.graphql.schema import core_schema

__all__ = ["lines"]
CASES = sorted((Path(__file__).parent / "questions").iterdir())


class Literals(Visitor):
    """Replaces every string in a document by a variable."""

    def __init__(self, types: TypeInfo) -> None:
        super().__init__()
        self.types, self.values, self.declared = types, {}, []  # type: ignore[var-annotated]

    def enter_string_value(self, node: StringValueNode, *_: Any) -> Node | None:
        expected: GraphQLInputType | None = self.types.get_input_type()
        if expected is None:
            return None
        name = f"v{len(self.values)}"
        self.values[name] = node.value
        self.declared.append(f"${name}: {expected}")
        variable: Node = parse(f"{{ f(a: ${name}) }}").definitions[0].selection_set.selections[0].arguments[0].value  # type: ignore[attr-defined]
        return variable


def with_variables(document: str) -> dict[str, Any]:
    """The same operation with its strings as variables."""
    types = TypeInfo(core_schema())
    literals = Literals(types)
    changed = print_ast(visit(parse(document), TypeInfoVisitor(types, literals)))
    declared = f"query ({', '.join(literals.declared)}) " if literals.declared else ""
    return {"query": declared + changed.removeprefix("query "), "variables": literals.values}


@pytest.fixture(scope="session")
def slow(both: dict[str, Api], world: Any) -> Iterator[Any]:
    """The application with every query counted as slow, over the database of a case."""
    clients: dict[str, Any] = {}

    def client(backend: str, case: Path) -> TestClient:
        named = case / "world"
        url = (world(backend, named.read_text(encoding="utf-8").strip()) if named.exists() else both[backend]).url
        if url not in clients:
            context = watching(url, slow_seconds=1e-9)
            clients[url] = (context, context.__enter__())
        opened: TestClient = clients[url][1]
        return opened

    yield client
    for context, _ in clients.values():
        context.__exit__(None, None, None)


@pytest.mark.parametrize("backend", ["sqlite", "postgresql"])
@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_every_kind_of_query_is_answered_and_logged_when_it_is_slow(
    case: Path, backend: str, slow: Any, lines: Lines
) -> None:
    client = slow(backend, case)
    document = (case / "ask.graphql").read_text(encoding="utf-8")
    rest = client.get((case / "ask.url").read_text(encoding="utf-8").strip())
    literal = client.post("/graphql", json={"query": document})
    variable = client.post("/graphql", json=with_variables(document))
    assert [answer.status_code for answer in (rest, literal, variable)] == [200, 200, 200], variable.text
    assert json.loads(variable.content) == json.loads(literal.content)
    assert "data" in literal.json()
    logged = [line["question"] for line in lines() if line["event"] == "slow query"]
    assert len(logged) == 3
    assert all(logged)


def test_is_a_slow_search_by_a_variable_answered_and_logged_with_its_number_of_words(api: Api, lines: Lines) -> None:
    query = "query ($q: String) { actors(q: $q) { nodes { id } } }"
    with watching(api.url, slow_seconds=1e-9) as client:
        response = client.post("/graphql", json={"query": query, "variables": {"q": "sergey lavrov"}})
    assert response.json()["data"]["actors"]["nodes"]
    assert "named 2 words" in lines()[0]["question"]


def test_does_a_query_that_the_log_cannot_describe_get_its_answer(
    seeded: Api, lines: Lines, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> str:
        raise TypeError("a secret value has no len()")

    monkeypatch.setattr("api.observe.watched_reader.describe", fail)
    with watching(seeded.url, slow_seconds=0.0001) as client:
        answers = [
            client.get("/v1/actors/china"),
            client.post("/graphql", json={"query": "{ actors { nodes { id } } }"}),
        ]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert {line["question"] for line in lines() if line["event"] == "slow query"} <= {"not described: TypeError"}

"""Asks one question in REST and in GraphQL, and compares the two answers where they overlap."""

from typing import Any

from conftest import Api
from test_questions import graphql_answer, in_rest_terms, rest_answer

ARTICLE = "documents/lavrov-beijing-2024-04-09"
LOWER_CASE = ("certainty", "existed")
"""Enums of derived fields, which GraphQL spells in capitals."""


def ask(api: Api, path: str, query: str) -> Any:
    """Returns the answer to a question, which both protocols give from one statement each.

    Where REST always answers in full (timelines, dyads ...), only the fields that the GraphQL query selects are kept.
    """
    api.statements.clear()
    rest = api.rest(path)
    assert len(api.statements) == 1
    answer = lowered(in_rest_terms(graphql_answer(api.graphql(query))))
    assert len(api.statements) == 2
    assert cut_to(rest_answer(rest, path), answer) == answer
    return answer


def cut_to(value: Any, pattern: Any) -> Any:
    """Returns a value with only those fields of its objects that the objects of a pattern have."""
    if isinstance(value, list) and isinstance(pattern, list) and len(value) == len(pattern):
        return [cut_to(each, like) for each, like in zip(value, pattern, strict=True)]
    if isinstance(value, dict) and isinstance(pattern, dict):
        return {name: cut_to(each, pattern[name]) for name, each in value.items() if name in pattern}
    return value


def lowered(value: Any, name: str = "") -> Any:
    """Returns an answer with the words of `LOWER_CASE` in lower case."""
    if isinstance(value, list):
        return [lowered(each, name) for each in value]
    if isinstance(value, dict):
        return {key: lowered(each, key) for key, each in value.items()}
    return value.lower() if name in LOWER_CASE and isinstance(value, str) else value


def refusals(api: Api, path: str, query: str) -> list[dict[str, Any]]:
    """Returns how REST and GraphQL refuse a question: code, field and hint of each."""
    response = api.client.get(path)
    assert response.status_code in (404, 422), response.text
    body = api.client.post("/graphql", json={"query": query}).json()
    (error,) = body.get("errors") or [{"extensions": {}}]
    assert error["extensions"], body
    return [
        {name: each.get(name) for name in ("code", "field", "hint")} for each in (response.json(), error["extensions"])
    ]


def view(day: str, certainty: str = "") -> tuple[str, str]:
    """Returns a view as of a day, as parameters of REST and as arguments of GraphQL's `at`."""
    if not certainty:
        return f"as_of={day}", f'asOf: "{day}"'
    return f"as_of={day}&certainty={certainty}", f'asOf: "{day}", certainty: {certainty.upper()}'


def ids(rows: list[dict[str, Any]], link: str = "") -> list[str]:
    """Returns the ids of some rows, or of the records that a link of them leads to, in order of id."""
    return sorted((row[link] if link else row)["id"] for row in rows)


def documents(row: dict[str, Any]) -> set[str]:
    """Returns the ids of the documents that a row with `citations { document { id } }` cites."""
    return {citation["document"]["id"] for citation in row["citations"]}

"""Asks the sixty questions in REST and in GraphQL, and prints the answers.

    python docs/decisions/0032-sixty-questions/ask.py DATABASE_OF_SEEDS DATABASE_WITH_IMPORTS

An answer in REST is reduced to the fields that the query in GraphQL has, and printed only if it differs.
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

from fastapi.testclient import TestClient

from api.app import create_app
from api.settings import Settings

HERE = Path(__file__).parent
OF_SEEDS = 24
"""The questions up to this number are asked of the seeds alone."""


def main(seeds: str, imported: str) -> None:
    """Ask everything and print the answers."""
    operations = re.findall(r"query Q(\d+) (.*)", (HERE / "questions.graphql").read_text(encoding="utf-8"))
    requests = re.findall(r"^\| (\d+) \| .*? \| `(.*?)` \|", (HERE / "questions.md").read_text(encoding="utf-8"), re.M)
    with client_of(seeds) as base, client_of(imported) as both:
        for (number, request), (_, operation) in zip(requests, operations, strict=True):
            print(f"{number}. {request}")
            ask(base if int(number) <= OF_SEEDS else both, request, operation)


def client_of(database: str) -> TestClient:
    """A client of the application over a database."""
    return TestClient(create_app(Settings(database_url=database)))


def ask(client: TestClient, request: str, operation: str) -> None:
    """Ask one question in both protocols."""
    graphql = plain(root(client.post("/graphql", json={"query": operation}).json()))
    rest = reduced(plain(as_connection(client.get(f"/v1/{request}").json())), graphql)
    print(as_text(graphql))
    print("   the same in REST" if as_text(rest) == as_text(graphql) else f"   BUT IN REST:\n{as_text(rest)}")


def root(answer: dict[str, Any]) -> Any:
    """The value of the only field that was queried, inside its view."""
    if "errors" in answer:
        return answer["errors"]
    found = next(iter(answer["data"].values()))
    return next(iter(found.values())) if "at" in answer["data"] else found


def as_connection(answer: dict[str, Any]) -> Any:
    """An answer in REST with the names of GraphQL's connections."""
    names = {"data": "nodes", "count": "totalCount"}
    found = {names.get(name, name): value for name, value in answer.items()}
    return found if isinstance(answer.get("data"), list) else answer.get("data", answer)


def plain(found: Any) -> Any:
    """A value in the words of REST; lists are sorted, since no question asks for an order."""
    if isinstance(found, list):
        return sorted(map(plain, found), key=lambda one: json.dumps(one, sort_keys=True))
    if isinstance(found, str):
        return found.lower() if re.fullmatch("[A-Z_0-9]+", found) else found
    if not isinstance(found, dict):
        return found
    if "text" in found and found.keys() <= {"text", "earliest", "latest"} and len(found) != 2:
        return found["text"]
    return {re.sub("([A-Z])", r"_\1", name).lower(): plain(value) for name, value in found.items()}


def reduced(found: Any, shape: Any) -> Any:
    """A value without the fields that a value of the same shape lacks."""
    if isinstance(found, list) and isinstance(shape, list) and shape:
        return plain([reduced(one, shape[min(place, len(shape) - 1)]) for place, one in enumerate(found)])
    if isinstance(found, dict) and isinstance(shape, dict) and shape.keys() <= found.keys():
        return {name: reduced(found[name], shape[name]) for name in shape}
    return found


def as_text(found: Any) -> str:
    """A value in lines, a row each."""
    rows = found.pop("nodes", []) if isinstance(found := json.loads(json.dumps(found)), dict) else found
    rest = [found] if isinstance(found, dict) and found else []
    return "\n".join(f"   {json.dumps(row, ensure_ascii=False)}" for row in [*rows, *rest]) or "   nothing"


if __name__ == "__main__":
    main(*sys.argv[1:])

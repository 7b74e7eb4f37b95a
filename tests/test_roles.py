"""Every write of both contracts needs its role."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from conftest import BACKENDS, Api, serving
from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    build_schema,
    get_named_type,
    is_leaf_type,
)

from api.access import Role
from api.access.keys import create_key
from api.database import write_engine
from schema.catalog import entities

ROOT = Path(__file__).parent.parent
OPENAPI = json.loads((ROOT / "api/rest/openapi.json").read_text(encoding="utf-8"))
SDL = build_schema((ROOT / "api/graphql/schema.graphql").read_text(encoding="utf-8"))
READING = {"get", "head", "options"}
METHODS = READING | {"post", "put", "patch", "delete", "trace"}
QUESTIONS = {"/v1/resolve", "/v1/reconcile"}
"""Addresses that are read by POST, because names do not fit in an address."""
GOVERNING = {"redact"}
"""Words by which the contracts call what only an admin may."""


class Write(NamedTuple):
    """A way to write: an address of REST, or a field of GraphQL."""

    name: str
    method: str
    address: str

    @property
    def role(self) -> Role:
        words = set(re.findall("[a-z]+", re.sub("([A-Z])", r"_\1", self.name).lower()))
        return Role.admin if words & GOVERNING else Role.editor


def rest_writes() -> Iterator[Write]:
    for path, operations in OPENAPI["paths"].items():
        for method in operations.keys() & METHODS - READING if path not in QUESTIONS else ():
            yield Write(operations[method]["operationId"], method.upper(), re.sub(r"\{\w+\}", "china", path))


def graphql_writes() -> Iterator[Write]:
    mutation = SDL.mutation_type
    for name, field in mutation.fields.items() if mutation else ():
        arguments = ", ".join(
            f"{word}: {literal(argument)}" for word, argument in field.args.items() if needed(argument)
        )
        chosen = "" if is_leaf_type(get_named_type(field.type)) else " { __typename }"
        yield Write(name, "MUTATION", f"mutation {{ {name}{f'({arguments})' if arguments else ''}{chosen} }}")


def needed(argument: GraphQLArgument | GraphQLInputField) -> bool:
    return isinstance(argument.type, GraphQLNonNull)


def literal(argument: GraphQLArgument | GraphQLInputField) -> str:
    """Returns some value that the schema accepts."""
    kind = argument.type
    while isinstance(kind, GraphQLNonNull):
        kind = kind.of_type
    if isinstance(kind, GraphQLList):
        return "[]"
    if isinstance(kind, GraphQLEnumType):
        return next(iter(kind.values))
    if isinstance(kind, GraphQLInputObjectType):
        fields = kind.fields.items()
        chosen = list(fields)[:1] if kind.is_one_of else [(name, field) for name, field in fields if needed(field)]
        return f"{{{', '.join(f'{name}: {literal(field)}' for name, field in chosen)}}}"
    return {"Int": "1", "Boolean": "true", "Float": "1", "JSON": "{}"}.get(str(kind), '"actors/china"')


WRITES = sorted([*rest_writes(), *graphql_writes()])


def too_low(role: Role) -> list[Role | None]:
    """Returns the roles below a role; None is a client without a key."""
    return [None, *(other for other in Role if not other.includes(role))]


@pytest.fixture(scope="module", params=BACKENDS)
def guarded(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    """The seeds in a database of its own, for nothing may be written there."""
    with serving(request.param, address(request.param, "roles")) as api:
        yield api


@pytest.fixture(scope="module")
def keys(guarded: Api) -> dict[Role | None, dict[str, str]]:
    """Headers of each role."""
    engine = write_engine(guarded.url)
    made = {role: {"Authorization": f"Bearer {create_key(engine, role, role)}"} for role in Role}
    engine.dispose()
    return {None: {}, **made}


def attempt(api: Api, write: Write, headers: dict[str, str]) -> Any:
    if write.method == "MUTATION":
        return api.client.post("/graphql", json={"query": write.address}, headers=headers)
    return api.client.request(write.method, write.address, headers=headers, json={})


@pytest.mark.parametrize("write", WRITES, ids=[f"{write.method} {write.name}" for write in WRITES])
def test_no_write_without_the_role_for_it(guarded: Api, keys: dict[Role | None, dict[str, str]], write: Write) -> None:
    for role in too_low(write.role):
        answer = attempt(guarded, write, keys[role])
        body = answer.json()
        code = body["errors"][0]["extensions"]["code"] if write.method == "MUTATION" else body["code"]
        expected = (401, "UNAUTHENTICATED") if role is None else (403, "FORBIDDEN")
        assert (answer.status_code, code) == expected, f"{role} asks {write.address}"
        assert answer.headers["www-authenticate"].startswith("Bearer")
    assert guarded.rest("/readyz")["revision"] == 1


def test_there_are_writes_to_refuse() -> None:
    names = {write.name for write in rest_writes()}
    assert names > {f"create_{kind}" for kind in entities()} | {f"redact_{kind}" for kind in entities()}
    assert SDL.mutation_type is None or len(list(graphql_writes())) == len(SDL.mutation_type.fields) > 0

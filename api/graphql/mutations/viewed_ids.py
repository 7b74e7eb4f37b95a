"""Mutations refuse ids that carry a view: a record is written as it is now."""

from collections.abc import Iterator, Mapping
from typing import Any

from graphql import GraphQLInputObjectType, GraphQLInputType, GraphQLList, GraphQLNonNull

from api.graphql.schema import core_schema
from api.write import InvalidField

CARRIERS = ("input", "patch", "changes")
"""Arguments whose members are reported without them, as the write service does."""


def viewed_id_errors(name: str, arguments: Mapping[str, Any]) -> Iterator[InvalidField]:
    """An error for each id in the arguments of a mutation that carries a view; it names the plain id."""
    mutation = core_schema().mutation_type
    assert mutation is not None
    for argument, value in arguments.items():
        yield from _errors(mutation.fields[name].args[argument].type, value, (argument,))


def _errors(type_: GraphQLInputType, value: Any, path: tuple[str, ...]) -> Iterator[InvalidField]:
    match type_:
        case GraphQLNonNull():
            yield from _errors(type_.of_type, value, path)
        case GraphQLList():
            for number, item in enumerate(value or ()):
                yield from _errors(type_.of_type, item, (*path, str(number)))
        case GraphQLInputObjectType():
            for field, inner in (value or {}).items():
                yield from _errors(type_.fields[field].type, inner, (*path, field))
        case _ if type_.name == "ID" and isinstance(value, str) and "?" in value:
            yield _error(value, path)


def _error(id: str, path: tuple[str, ...]) -> InvalidField:
    *place, field = path
    plain = id.partition("?")[0]
    return InvalidField(_place(place), field, f"cannot carry a view: use '{plain}' instead of '{id[:80]}'")


def _place(steps: list[str]) -> str:
    """The path of the command or citation that an id is in."""
    if steps[:1] == ["changes"]:
        number, _, *inside = steps[1:]
        return ".".join(["changes", number, *(step for step in inside if step not in CARRIERS)])
    return ".".join(step for step in steps if step not in CARRIERS)

"""Mutations refuse ids that carry a view: a record is written as it is now."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from graphql import GraphQLInputObjectType, GraphQLInputType, GraphQLList, GraphQLNonNull

from api.graphql.schema import core_schema
from api.write import InvalidField

CARRIERS = ("input", "patch", "changes")
"""Arguments whose members are reported without them, as the write service does."""

Path = tuple[str, ...]


def viewed_id_errors(name: str, arguments: Mapping[str, Any]) -> Iterator[InvalidField]:
    """An error for each id in the arguments of a mutation that carries a view; it names the plain id."""
    errors: list[InvalidField] = []
    _map_ids(name, arguments, lambda id, path: errors.append(_error(id, path)) if "?" in id else None)
    yield from errors


def without_views(name: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of a mutation with plain ids."""
    return _map_ids(name, arguments, lambda id, _: id.partition("?")[0])


def _map_ids(name: str, arguments: Mapping[str, Any], change: Callable[[str, Path], Any]) -> dict[str, Any]:
    mutation = core_schema().mutation_type
    assert mutation is not None
    declared = mutation.fields[name].args
    return {
        argument: _mapped(declared[argument].type, value, (argument,), change) for argument, value in arguments.items()
    }


def _mapped(type_: GraphQLInputType, value: Any, path: Path, change: Callable[[str, Path], Any]) -> Any:
    """The value with each id changed.  Values of other types than declared stay as they are."""
    match type_, value:
        case GraphQLNonNull(), _:
            return _mapped(type_.of_type, value, path, change)
        case GraphQLList(), list():
            return [_mapped(type_.of_type, item, (*path, str(n)), change) for n, item in enumerate(value)]
        case GraphQLInputObjectType(), Mapping():
            declared = type_.fields
            return {
                name: _mapped(declared[name].type, inner, (*path, name), change) if name in declared else inner
                for name, inner in value.items()
            }
        case _, str() if getattr(type_, "name", "") == "ID":
            return change(value, path)
    return value


def _error(id: str, path: Path) -> InvalidField:
    *place, field = path
    plain = id.partition("?")[0]
    return InvalidField(_place(place), field, f"cannot carry a view: use '{plain}' instead of '{id[:80]}'")


def _place(steps: list[str]) -> str:
    """The path of the command or citation that an id is in."""
    if steps[:1] == ["changes"]:
        number, _, *inside = steps[1:]
        return ".".join(["changes", number, *(step for step in inside if step not in CARRIERS)])
    return ".".join(step for step in steps if step not in CARRIERS)

"""The arguments of a mutation, read into orders."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from api.graphql.mutations.inputs import input_values
from api.graphql.types.names import enum_name, type_name
from api.write import Command, Create, FieldError, Invalid, Merge, Redact, Retract, Revert, Undo, Unmerge, Update
from schema.catalog import Column, entities, kind_of
from schema.citation import Citation
from schema.entity import Entity

Given = Mapping[str, Any]

VERBS: dict[str, Callable[[Given, str], Command]] = {
    "retract": lambda given, place: Retract(given["id"], given.get("ifRevision"), bool(given.get("cascade")), place),
    "merge": lambda given, place: Merge(given["from"], given["into"], given.get("ifRevision"), place),
    "unmerge": lambda given, place: Unmerge(given["id"], place),
    "revert": lambda given, place: Revert(given["id"], given["to"], given.get("ifRevision"), place),
    "revertRevision": lambda given, place: Undo(given["revision"], place),
    "redact": lambda given, place: Redact(
        given["id"], _fields(given), given.get("ifRevision"), bool(given.get("cascade")), place
    ),
}


def parse_commands(name: str, given: Given) -> list[Command]:
    """What a field of Mutation asks for.  Raises Invalid where it cannot be asked of such a record."""
    asked = [(name, given, "")] if name != "applyChanges" else [*_changes(given["changes"])]
    if found := [wrong for one in asked for wrong in _misled(*one)]:
        raise Invalid(found)
    return [_order(*one) for one in asked]


def _changes(changes: list[Given]) -> Iterator[tuple[str, Given, str]]:
    for number, change in enumerate(changes):
        ((name, given),) = change.items()
        yield name, {"input": given} if name.startswith("create") else given, f"changes.{number}"


def _misled(name: str, given: Given, place: str) -> Iterator[FieldError]:
    """A record of another kind than the field changes, and what is no revision."""
    if name.startswith("update") and (entity := entities_by_argument(given["id"])) not in (None, _changed(name)):
        yield FieldError(place, "id", f"is of kind {kind_of(entity)}, not {kind_of(_changed(name))}")
    if (given.get("ifRevision") or 0) < 0:
        yield FieldError(place, "if_revision", "is no revision: they are counted from 1 on")


def _changed(name: str) -> type[Entity]:
    return _entities()[name[len("update") :]]


def _order(name: str, given: Given, place: str) -> Command:
    if name in VERBS:
        return VERBS[name](given, place)
    entity = _changed(name)
    if name.startswith("create"):
        return Create(entity, values(entity, given["input"]), place)
    return Update(given["id"], values(entity, given["patch"]), given.get("ifRevision"), place)


def _entities() -> dict[str, type[Entity]]:
    return {type_name(entity): entity for entity in entities().values()}


def values(entity: type[Entity], given: Given) -> dict[str, Any]:
    """An input in the terms of the tables."""
    own = input_values(entity)
    found = {own[name].name: _value(own[name], value) for name, value in given.items() if name in own}
    if given.get("citations") is not None:
        found["citations"] = [values(Citation, one) for one in given["citations"]]
    return found


def _value(column: Column, value: Any) -> Any:
    return enum_name(column, str(value)) if column.vocabulary and value is not None else value


def _fields(given: Given) -> tuple[str, ...]:
    """Columns by the names that inputs call them by; what is none of them is told as it was written."""
    entity = entities_by_argument(given["id"])
    own = input_values(entity) if entity else {}
    return tuple(own[name].name if name in own else name for name in given.get("fields") or ())


def entities_by_argument(id: str) -> type[Entity] | None:
    """The entity that an id belongs to, if there is such a collection."""
    return next((e for e in entities().values() if id.startswith(f"{e.collection()}/")), None)

"""Parses the arguments of mutations into commands of the write service."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from api.graphql.mutations.inputs import input_columns
from api.graphql.mutations.viewed_ids import viewed_id_errors
from api.graphql.types.names import enum_name, type_name
from api.write import Command, Create, Invalid, InvalidField, Merge, Redact, Retract, Revert, Undo, Unmerge, Update
from schema.catalog import Column, collections, entities, kind_of
from schema.citation import Citation
from schema.entity import Entity

Arguments = Mapping[str, Any]

VERBS: dict[str, Callable[[Arguments, str], Command]] = {
    "retract": lambda args, place: Retract(args["id"], args.get("ifRevision"), bool(args.get("cascade")), place),
    "merge": lambda args, place: Merge(args["from"], args["into"], args.get("ifRevision"), place),
    "unmerge": lambda args, place: Unmerge(args["id"], place),
    "revert": lambda args, place: Revert(args["id"], args["to"], args.get("ifRevision"), place),
    "revertRevision": lambda args, place: Undo(args["revision"], place),
    "redact": lambda args, place: Redact(
        args["id"], _redacted_columns(args), args.get("ifRevision"), bool(args.get("cascade")), place
    ),
}


def parse_commands(name: str, arguments: Arguments) -> list[Command]:
    """The commands of a field of Mutation.  Raises Invalid with all invalid arguments."""
    changes = [*_changes(arguments["changes"])] if name == "applyChanges" else [(name, arguments, "")]
    errors = [*viewed_id_errors(name, arguments), *(error for change in changes for error in _errors(*change))]
    if errors:
        raise Invalid(errors)
    return [_command(*change) for change in changes]


def _changes(changes: list[Arguments]) -> Iterator[tuple[str, Arguments, str]]:
    for number, change in enumerate(changes):
        ((name, value),) = change.items()
        yield name, {"input": value} if name.startswith("create") else value, f"changes.{number}"


def _errors(name: str, arguments: Arguments, place: str) -> Iterator[InvalidField]:
    """A record of another entity than the field updates, and an impossible revision."""
    if name.startswith("update") and (entity := entity_of_id(arguments["id"])) not in (None, _written_entity(name)):
        yield InvalidField(place, "id", f"is of kind {kind_of(entity)}, not {kind_of(_written_entity(name))}")
    if (arguments.get("ifRevision") or 0) < 0:
        yield InvalidField(place, "if_revision", "is not a revision number: they start at 1")


def _written_entity(name: str) -> type[Entity]:
    """The entity of a `create` or `update` field."""
    by_name = {type_name(entity): entity for entity in entities().values()}
    return by_name[name[len("update") :]]


def _command(name: str, arguments: Arguments, place: str) -> Command:
    if name in VERBS:
        return VERBS[name](arguments, place)
    entity = _written_entity(name)
    if name.startswith("create"):
        return Create(entity, _row(entity, arguments["input"]), place)
    return Update(arguments["id"], _row(entity, arguments["patch"]), arguments.get("ifRevision"), place)


def _row(entity: type[Entity], values: Arguments) -> dict[str, Any]:
    """The columns and citations of an input."""
    own = input_columns(entity)
    row = {own[name].name: _stored(own[name], value) for name, value in values.items() if name in own}
    if values.get("citations") is not None:
        row["citations"] = [_row(Citation, citation) for citation in values["citations"]]
    return row


def _stored(column: Column, value: Any) -> Any:
    return enum_name(column, str(value)) if column.vocabulary and value is not None else value


def _redacted_columns(arguments: Arguments) -> tuple[str, ...]:
    """The columns of a `fields` argument; unknown names are kept, so that the write service reports them."""
    entity = entity_of_id(arguments["id"])
    own = input_columns(entity) if entity else {}
    return tuple(own[name].name if name in own else name for name in arguments.get("fields") or ())


def entity_of_id(id: str) -> type[Entity] | None:
    """The entity of an id, or None for an unknown collection."""
    collection, slash, _ = id.partition("/")
    return collections().get(collection) if slash else None

"""Parses the arguments of mutations into commands of the write service."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from api.graphql.mutations.inputs import input_columns
from api.graphql.mutations.viewed_ids import viewed_id_errors, without_views
from api.graphql.types.names import camel_case, column_name, enum_name, type_name
from api.write import (
    Command,
    Create,
    InvalidField,
    Merge,
    Redact,
    Retract,
    Revert,
    Undo,
    Unmerge,
    Unparsed,
    Update,
)
from api.write.inputs import CHOICES
from api.write.model import ANY_REVISION
from schema.catalog import Column, collections, columns, entities, kind_of
from schema.citation import Citation
from schema.entity import Assertion, Entity

Arguments = Mapping[str, Any]
INVALID = object()
"""Stands for a value that is not of the type that the schema declares."""

VERBS: dict[str, Callable[[Arguments, str], Command]] = {
    "retract": lambda args, place: Retract(args["id"], args.get("ifRevision"), bool(args.get("cascade")), place),
    "merge": lambda args, place: Merge(args["from"], args["into"], args.get("ifRevision"), place),
    "unmerge": lambda args, place: Unmerge(args["id"], place),
    "revert": lambda args, place: Revert(args["id"], args["to"], args.get("ifRevision"), place),
    "revertRevision": lambda args, place: Undo(args["revision"], place),
    "redact": lambda args, place: Redact(
        args["id"],
        _redacted_columns(args),
        args.get("ifRevision"),
        bool(args.get("cascade")),
        bool(args.get("authors")),
        place,
    ),
}


class ParsedMutation(NamedTuple):
    """The commands of a field of Mutation, and what could not be parsed of its arguments."""

    commands: list[Command]
    unparsed: Unparsed


def parse_commands(name: str, arguments: Arguments, errors: Iterable[InvalidField] = ()) -> ParsedMutation:
    """The commands of a field of Mutation.  With `errors`, arguments may be INVALID or missing."""
    found, commands, ids = [*errors, *viewed_id_errors(name, arguments)], [], set()
    arguments = without_views(name, arguments)
    changes = [*_changes(arguments.get("changes") or ())] if name == "applyChanges" else [(name, arguments, "")]
    for change in changes:
        found += _errors(*change)
        if command := _try_parse(*change):
            commands.append(command)
        else:
            ids |= {*_ids(change[1])}
    return ParsedMutation(commands, Unparsed(tuple(found), frozenset(ids)))


def _ids(arguments: Arguments) -> Iterator[str]:
    """The record that a change is about, if it is named."""
    for part in (arguments, arguments.get("input")):
        if isinstance(part, Mapping) and isinstance(id := part.get("id"), str):
            yield id


def _changes(changes: Iterable[Any]) -> Iterator[tuple[str, Arguments, str]]:
    for number, change in enumerate(changes):
        name, value = next(iter(change.items())) if isinstance(change, Mapping) and len(change) == 1 else ("", {})
        arguments = {"input": value} if name.startswith("create") else value
        yield name, arguments if isinstance(arguments, Mapping) else {}, f"changes.{number}"


def _errors(name: str, arguments: Arguments, place: str) -> Iterator[InvalidField]:
    """A record of another entity than the field updates, and an impossible revision."""
    if _is_of_other_entity(name, arguments):
        entity = entity_of_id(arguments["id"])
        yield InvalidField(place, "id", f"is of kind {kind_of(entity)}, not {kind_of(_written_entity(name))}")
    if (arguments.get("ifRevision") or 0) < 0:
        yield InvalidField(place, "if_revision", "is not a revision number: they start at 1")


def _is_of_other_entity(name: str, arguments: Arguments) -> bool:
    entity = entity_of_id(arguments["id"]) if name.startswith("update") and "id" in arguments else None
    return entity not in (None, _written_entity(name) if entity else None)


def _try_parse(name: str, arguments: Arguments, place: str) -> Command | None:
    """The command, or None if what it needs is missing or names a record of another entity."""
    if (arguments.get("ifRevision") or 0) < 0:
        arguments = {**arguments, "ifRevision": ANY_REVISION}
    try:
        return None if not name or _is_of_other_entity(name, arguments) else _command(name, arguments, place)
    except KeyError:
        return None


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
    values = values if isinstance(values, Mapping) else {}
    row = {own[name].name: _stored(own[name], value) for name, value in values.items() if name in own}
    if isinstance(citations := values.get("citations"), list):
        row["citations"] = [_row(Citation, citation) for citation in citations]
    return row | {name: values[name] for name in CHOICES if name in values and issubclass(entity, Assertion)}


def _stored(column: Column, value: Any) -> Any:
    if value is INVALID:
        return []  # no column has such a value, so that the write service treats it as invalid as well
    return enum_name(column, str(value)) if column.vocabulary and value is not None else value


def _redacted_columns(arguments: Arguments) -> tuple[str, ...]:
    """The columns of a `fields` argument; unknown names are kept, so that the write service reports them."""
    entity = entity_of_id(arguments["id"])
    own = input_columns(entity) if entity else {}
    return tuple(own[name].name if name in own else name for name in arguments.get("fields") or ())


def graphql_path(name: str, arguments: Arguments, path: str) -> str:
    """The path of an invalid field as a field of Mutation spells it: `changes.3.citations.0.citationValue`."""
    steps = [step for step in path.split(".") if step]
    if name == "applyChanges" and len(steps) > 1 and steps[1].isdigit():
        name = next(_changes([arguments["changes"][int(steps[1])]]))[0]
    is_written = name.startswith(("create", "update"))
    entity = Citation if "citations" in steps[:-1] else _written_entity(name) if is_written else None
    return ".".join(_step(entity, step) for step in steps)


def _step(entity: type[Entity] | None, step: str) -> str:
    own = columns(entity) if entity else {}
    return ", ".join(
        column_name(entity, own[name]) if entity and name in own else camel_case(name) for name in step.split(", ")
    )


def entity_of_id(id: str) -> type[Entity] | None:
    """The entity of an id, or None for an unknown collection."""
    collection, slash, _ = id.partition("/")
    return collections().get(collection) if slash else None

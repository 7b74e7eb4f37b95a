"""Parses the changes of a batch into commands; those that are not valid are parsed as far as their values allow."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from pydantic import TypeAdapter, ValidationError

from api.errors import closest, nearest
from api.rest.serialize import deserialize
from api.rest.writes.bodies import UNREAD, field_error
from api.rest.writes.commands import (
    BY_OP,
    MAX_CHANGES,
    MAX_RECORDS,
    BatchBody,
    Change,
    CommandBody,
    CreateChange,
    MergeChange,
    RetractChange,
    RevertChange,
    UndoChange,
    UnmergeChange,
    UpdateChange,
)
from api.write import (
    Command,
    Create,
    Invalid,
    InvalidField,
    Merge,
    Retract,
    Revert,
    Undo,
    Unmerge,
    Unparsed,
    Update,
)
from api.write.model import ANY_REVISION
from schema.catalog import collections

VERY_SIMILAR = 0.75
"""How similar a name must be to that of a collection for the values to be checked as those of its records."""
CHANGE: TypeAdapter[CommandBody] = TypeAdapter(Change)


class Batch(NamedTuple):
    """The reason and the commands of a batch, and what could not be parsed."""

    reason: str
    commands: list[Command]
    unparsed: Unparsed


def parse_batch(body: dict[str, Any]) -> Batch:
    """Return the commands in the body of a batch.  Raises Invalid for a batch that is too large to check."""
    changes = body.get("changes")
    changes = changes if isinstance(changes, list) else []
    if too_many := [*_too_many(changes)]:
        raise Invalid(too_many)
    valid, errors = _validated(body, changes)
    errors += _unknown_collections(changes)
    parsed = [
        _command(valid[number], place) if number in valid else _salvage(change, place)
        for number, change in enumerate(changes)
        for place in [f"changes.{number}"]
    ]
    lost = [change for change, command in zip(changes, parsed, strict=True) if command is None]
    unparsed = Unparsed(tuple(errors), frozenset(_ids(lost)), frozenset(_cited(lost)))
    is_read = "reason" in body and all(error.field != "reason" for error in errors)
    reason = str(body["reason"]) if is_read else UNREAD
    return Batch(reason, [command for command in parsed if command is not None], unparsed)


# ---- errors


def _validated(body: dict[str, Any], changes: list[Any]) -> tuple[dict[int, CommandBody], list[InvalidField]]:
    """The valid changes by their number, and the errors of all others and of the batch itself."""
    try:
        return dict(enumerate(BatchBody.model_validate(body).changes)), []
    except ValidationError as problem:
        found = problem.errors()
    invalid = {error["loc"][1] for error in found if error["loc"][0] == "changes" and len(error["loc"]) > 1}
    valid = {n: CHANGE.validate_python(change) for n, change in enumerate(changes) if n not in invalid}
    return valid, _without_misspelt([field_error(BatchBody, body, error, BY_OP) for error in found])


def _without_misspelt(errors: list[InvalidField]) -> list[InvalidField]:
    """The errors without those of required fields that are there under a misspelt name, whose hint names them."""
    meant = {
        f"{error.field.rpartition('.')[0]}.{error.hint.split(chr(39))[1]}".lstrip(".")
        for error in errors
        if error.hint.startswith("Did you mean")
    }
    return [error for error in errors if error.message != "Field required" or error.field not in meant]


def _unknown_collections(changes: list[Any]) -> Iterator[InvalidField]:
    for number, change in enumerate(changes):
        name = change.get("collection") if isinstance(change, Mapping) and change.get("op") == "create" else None
        if isinstance(name, str) and name not in collections():
            hint = nearest(name[:80], collections())
            yield InvalidField(f"changes.{number}", "collection", "is not a collection", hint)


def _too_many(changes: list[Any]) -> Iterator[InvalidField]:
    """Limit the time for which a batch blocks other writers: citations inside changes are records too."""
    if len(changes) > MAX_CHANGES:
        yield InvalidField("", "changes", f"are {len(changes)}, at most {MAX_CHANGES}")
        return
    records = sum(1 + _citations(change) for change in changes)
    if records > MAX_RECORDS:
        message = f"are {records} records with the citations inside them, at most {MAX_RECORDS}"
        yield InvalidField("", "changes", message)


def _citations(change: Any) -> int:
    values = _object(change, "values") or _object(change, "patch") or {}
    citations = values.get("citations")
    return len(citations) if isinstance(citations, list) else 0


# ---- commands


def _object(change: Any, name: str) -> Mapping[str, Any] | None:
    value = change.get(name) if isinstance(change, Mapping) else None
    return value if isinstance(value, Mapping) else None


def _salvage(change: Any, place: str) -> Command | None:
    """The command that an invalid change most likely is, so that its values are checked; None if that is unclear."""
    values, patch = _object(change, "values"), _object(change, "patch")
    if values is not None and (entity := _likely_collection(change.get("collection"))):
        return Create(collections()[entity], deserialize(collections()[entity], values), place)
    if patch is not None and isinstance(id := change.get("id"), str):
        return Update(id, deserialize_patch(id, patch), ANY_REVISION, place)
    return None


def _likely_collection(name: Any) -> str:
    """The collection that a name most likely means; empty if that is unclear."""
    if not isinstance(name, str):
        return ""
    return name if name in collections() else closest(name[:80], collections(), VERY_SIMILAR)


def _ids(changes: list[Any]) -> Iterator[str]:
    """The records that changes are about."""
    for change in changes:
        for part in (change, _object(change, "values")):
            if isinstance(part, Mapping) and isinstance(id := part.get("id"), str):
                yield id


def _cited(changes: list[Any]) -> Iterator[str]:
    """The records that citations among the changes cite."""
    for change in changes:
        if isinstance(id := (_object(change, "values") or {}).get("record_id"), str):
            yield id


def _command(change: CommandBody, place: str) -> Command | None:
    match change:
        case CreateChange():
            if not (collection := _likely_collection(change.collection)):
                return None
            entity = collections()[collection]
            return Create(entity, deserialize(entity, change.values), place)
        case UpdateChange():
            return Update(change.id, deserialize_patch(change.id, change.patch), change.if_revision, place)
        case RetractChange():
            return Retract(change.id, change.if_revision, change.cascade, place)
        case MergeChange():
            return Merge(change.id, change.into, change.if_revision, place)
        case UnmergeChange():
            return Unmerge(change.id, place)
        case RevertChange():
            return Revert(change.id, change.to, change.if_revision, place)
        case UndoChange():
            return Undo(change.revision, place)
    raise AssertionError(change)


def deserialize_patch(id: str, patch: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a patch whose dates are EDTF text."""
    entity = collections().get(id.partition("/")[0])
    return deserialize(entity, patch) if entity else patch

"""What can be asked of a record beyond telling it, and what a batch is made of.  The contract is made of these too."""

from collections.abc import Iterator, Mapping, Sized
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from api.errors import nearest
from api.rest.serialize import deserialize
from api.write import (
    Command,
    Create,
    FieldError,
    Invalid,
    Merge,
    Retract,
    Revert,
    Undo,
    Unmerge,
    Update,
)
from schema.catalog import collections

MAX_CHANGES = 10_000
MOST_RECORDS = 20_000
MAX_REASON_LENGTH = 2000

Reason = Annotated[str, Field(min_length=1, max_length=MAX_REASON_LENGTH, description="Why, for all to read.")]
Id = Annotated[str, Field(max_length=255, description="The id of a record.")]
Number = Annotated[int, Field(ge=0, le=2**31 - 1, json_schema_extra={"format": "int32"}, description="A revision.")]
Known = Annotated[Number | None, Field(description="The last revision that you know.")]
Name = Annotated[str, Field(max_length=60)]
Cascade = Annotated[bool, Field(description="Whether all that refers to it goes with it.")]


class CommandBody(BaseModel):
    """An object whose every member is known."""

    model_config = ConfigDict(extra="forbid", strict=True)


class WithReason(CommandBody):
    """Why it is done."""

    reason: Reason


class Retraction(WithReason):
    """What is not to be told any more, and why."""

    cascade: Cascade = False


class Merging(WithReason):
    """What a record is one with, and why."""

    into: Id


class Reverting(WithReason):
    """To which revision a record is to be led back, and why."""

    to: Number


class Redaction(WithReason):
    """What is to be erased for good, and why; without fields the whole record."""

    fields: Annotated[list[Name], Field(max_length=50, description="The fields.")] = []
    cascade: Cascade = False


class Creation(CommandBody):
    """A record that is not there yet.  Other members may refer to it by its id, or by a name of yours such as `$a`."""

    op: Literal["create"]
    collection: Annotated[str, Field(max_length=60, description="Of which collection, such as `actors`.")]
    values: Annotated[dict[str, Any], Field(description="What it is to say.")]


class Changing(CommandBody):
    """A record that is to differ."""

    op: Literal["update"]
    id: Id
    patch: Annotated[dict[str, Any], Field(description="In what it is to differ: a merge patch (RFC 7396).")]
    if_revision: Known = None


class Retracting(CommandBody):
    """A record that is not to be told any more."""

    op: Literal["retract"]
    id: Id
    if_revision: Known = None
    cascade: Cascade = False


class Joining(CommandBody):
    """A record that is one with another."""

    op: Literal["merge"]
    id: Id
    into: Id
    if_revision: Known = None


class Parting(CommandBody):
    """A record that was merged and is one of its own."""

    op: Literal["unmerge"]
    id: Id


class Returning(CommandBody):
    """A record that is to be as it was."""

    op: Literal["revert"]
    id: Id
    to: Number
    if_revision: Known = None


class Undoing(CommandBody):
    """A revision that is to be undone."""

    op: Literal["undo"]
    revision: Number


CHANGES = f"The changes; with the citations inside them at most {MOST_RECORDS:,} records."
Change = Annotated[
    Creation | Changing | Retracting | Joining | Parting | Returning | Undoing, Field(discriminator="op")
]


class Batch(CommandBody):
    """Any mix of changes, all of which are made or none: creations first, then the others in their order."""

    reason: Reason
    changes: Annotated[list[Change], Field(min_length=1, max_length=MAX_CHANGES, description=CHANGES)]


def orders(batch: Batch) -> list[Command]:
    """What a batch asks for.  Raises Invalid where it names collections that there are not, or asks for too much."""
    if found := [*_nowhere(batch), *_too_many(batch)]:
        raise Invalid(found)
    return [_order(change, f"changes.{number}") for number, change in enumerate(batch.changes)]


def _nowhere(batch: Batch) -> Iterator[FieldError]:
    for number, change in enumerate(batch.changes):
        if isinstance(change, Creation) and change.collection not in collections():
            message = f"is not a collection. {nearest(change.collection, collections())}"
            yield FieldError(f"changes.{number}", "collection", message.rstrip())


def _too_many(batch: Batch) -> Iterator[FieldError]:
    """A batch holds up whoever writes next: citations inside its changes are records too."""
    records = sum(1 + len(_inside(change)) for change in batch.changes)
    if records > MOST_RECORDS:
        yield FieldError("", "changes", f"are {records} records with the citations inside them, at most {MOST_RECORDS}")


def _inside(change: CommandBody) -> Sized:
    values = change.values if isinstance(change, Creation) else change.patch if isinstance(change, Changing) else {}
    given = values.get("citations")
    return given if isinstance(given, list) else ()


def _order(change: CommandBody, place: str) -> Command:
    match change:
        case Creation():
            entity = collections()[change.collection]
            return Create(entity, deserialize(entity, change.values), place)
        case Changing():
            return Update(change.id, patched(change.id, change.patch), change.if_revision, place)
        case Retracting():
            return Retract(change.id, change.if_revision, change.cascade, place)
        case Joining():
            return Merge(change.id, change.into, change.if_revision, place)
        case Parting():
            return Unmerge(change.id, place)
        case Returning():
            return Revert(change.id, change.to, change.if_revision, place)
        case Undoing():
            return Undo(change.revision, place)
    raise AssertionError(change)


def patched(id: str, patch: Mapping[str, Any]) -> Mapping[str, Any]:
    """A patch with dates as they are written."""
    entity = collections().get(id.partition("/")[0])
    return deserialize(entity, patch) if entity else patch

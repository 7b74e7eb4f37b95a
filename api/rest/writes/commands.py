"""The bodies of commands, which the OpenAPI document is made of too, and the changes of a batch."""

from collections.abc import Iterator, Mapping, Sized
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from api.errors import nearest
from api.rest.serialize import deserialize
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
    Update,
)
from schema.catalog import collections

MAX_CHANGES = 10_000
MAX_RECORDS = 20_000
MAX_REASON_LENGTH = 2000

Reason = Annotated[str, Field(min_length=1, max_length=MAX_REASON_LENGTH, description="Why, for all to read.")]
Id = Annotated[str, Field(max_length=255, description="The id of a record.")]
Number = Annotated[int, Field(ge=0, le=2**31 - 1, json_schema_extra={"format": "int32"}, description="A revision.")]
Expected = Annotated[Number | None, Field(description="The last revision known to the client.")]
Name = Annotated[str, Field(max_length=60)]
Cascade = Annotated[bool, Field(description="Whether to retract all records that refer to it too.")]


class CommandBody(BaseModel):
    """An object that refuses unknown members."""

    model_config = ConfigDict(extra="forbid", strict=True)


class ReasonBody(CommandBody):
    """A command that needs only a reason."""

    reason: Reason


class RetractBody(ReasonBody):
    """How to retract a record."""

    cascade: Cascade = False


class MergeBody(ReasonBody):
    """Which record to merge into."""

    into: Id


class RevertBody(ReasonBody):
    """Which revision to revert to."""

    to: Number


class RedactBody(ReasonBody):
    """What to erase for good: the named fields, or the whole record without any."""

    fields: Annotated[list[Name], Field(max_length=50, description="The fields to erase.")] = []
    cascade: Cascade = False


class CreateChange(CommandBody):
    """A record to create.  Other changes may refer to it by its id, or by a name of the client's own such as `$a`."""

    op: Literal["create"]
    collection: Annotated[str, Field(max_length=60, description="The collection, such as `actors`.")]
    values: Annotated[dict[str, Any], Field(description="The fields of the record.")]


class UpdateChange(CommandBody):
    """A record to update."""

    op: Literal["update"]
    id: Id
    patch: Annotated[dict[str, Any], Field(description="A merge patch (RFC 7396).")]
    if_revision: Expected = None


class RetractChange(CommandBody):
    """A record to retract."""

    op: Literal["retract"]
    id: Id
    if_revision: Expected = None
    cascade: Cascade = False


class MergeChange(CommandBody):
    """A record to merge into another."""

    op: Literal["merge"]
    id: Id
    into: Id
    if_revision: Expected = None


class UnmergeChange(CommandBody):
    """A record whose merge to undo."""

    op: Literal["unmerge"]
    id: Id


class RevertChange(CommandBody):
    """A record to revert to an earlier revision."""

    op: Literal["revert"]
    id: Id
    to: Number
    if_revision: Expected = None


class UndoChange(CommandBody):
    """A revision to undo."""

    op: Literal["undo"]
    revision: Number


CHANGES = f"The changes; at most {MAX_RECORDS:,} records with the citations inside them."
Change = Annotated[
    CreateChange | UpdateChange | RetractChange | MergeChange | UnmergeChange | RevertChange | UndoChange,
    Field(discriminator="op"),
]


class BatchBody(CommandBody):
    """Any mix of changes, applied all or none: first those that create records, then the others in their order."""

    reason: Reason
    changes: Annotated[list[Change], Field(min_length=1, max_length=MAX_CHANGES, description=CHANGES)]


def batch_commands(batch: BatchBody) -> list[Command]:
    """Return the commands of a batch.  Raises Invalid for unknown collections and too many records."""
    if errors := [*_unknown_collections(batch), *_too_many(batch)]:
        raise Invalid(errors)
    return [_command(change, f"changes.{number}") for number, change in enumerate(batch.changes)]


def _unknown_collections(batch: BatchBody) -> Iterator[InvalidField]:
    for number, change in enumerate(batch.changes):
        if isinstance(change, CreateChange) and change.collection not in collections():
            message = f"is not a collection. {nearest(change.collection, collections())}"
            yield InvalidField(f"changes.{number}", "collection", message.rstrip())


def _too_many(batch: BatchBody) -> Iterator[InvalidField]:
    """Limit the time for which a batch blocks other writers: citations inside changes are records too."""
    records = sum(1 + len(_citations(change)) for change in batch.changes)
    if records > MAX_RECORDS:
        yield InvalidField(
            "", "changes", f"are {records} records with the citations inside them, at most {MAX_RECORDS}"
        )


def _citations(change: CommandBody) -> Sized:
    values = (
        change.values if isinstance(change, CreateChange) else change.patch if isinstance(change, UpdateChange) else {}
    )
    citations = values.get("citations")
    return citations if isinstance(citations, list) else ()


def _command(change: CommandBody, place: str) -> Command:
    match change:
        case CreateChange():
            entity = collections()[change.collection]
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

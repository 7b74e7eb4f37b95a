"""The bodies of commands, which the OpenAPI document is made of too."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

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
    authors: Annotated[bool, Field(description="Whether to erase the authors of the record's revisions too.")] = False


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


BY_OP: dict[str, type[CommandBody]] = {
    "create": CreateChange,
    "update": UpdateChange,
    "retract": RetractChange,
    "merge": MergeChange,
    "unmerge": UnmergeChange,
    "revert": RevertChange,
    "undo": UndoChange,
}


class BatchBody(CommandBody):
    """Any mix of changes, applied all or none: first those that create records, then the others in their order."""

    reason: Reason
    changes: Annotated[list[Change], Field(min_length=1, max_length=MAX_CHANGES, description=CHANGES)]

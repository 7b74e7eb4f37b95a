"""What a mutation answers with: what was written, or which of the failures that are to be expected came of it."""

from functools import cache
from typing import Annotated, Any

import strawberry

from api.errors import Code
from api.graphql.names import type_name
from api.graphql.type_factory import define_fields, resolved
from api.graphql.types import ActionType, Node, object_type
from schema.entity import Entity


class PayloadType:
    """A type of a union: the answer names which it is."""

    @classmethod
    def is_type_of(cls, value: Any, _info: Any) -> bool:
        return bool(value["__typename"] == cls.__name__)


@strawberry.type(description="What was done to one record.")
class RecordChange:
    id: strawberry.ID = resolved("The record.")
    action: ActionType = resolved("What was done to it.")


@strawberry.type(description="A record that was not changed.")
class SkippedRecord:
    id: strawberry.ID = resolved("The record.")
    reason: str = resolved("Why it was not changed.")


@strawberry.type(description="One thing that is wrong.")
class FieldError:
    field: str = resolved("Where, such as `kind` or `changes.3.citations.0.page`.")
    message: str = resolved("What.")


@strawberry.interface(description="Why nothing was written.")
class Failure:
    message: str = resolved("What is wrong, in words.")
    code: str = resolved("A stable word by which a program recognises it.")
    hint: str | None = resolved("What would be right.")
    errors: list[FieldError] = resolved("All that is wrong.")

    @classmethod
    def resolve_type(cls, value: Any, _info: Any, _type: Any) -> str:
        """Answers carry the name of their type."""
        return str(value["__typename"])


@strawberry.type(description="What was to be written is not sound: all that is wrong with it.")
class ValidationFailed(Failure, PayloadType):
    pass


@strawberry.type(description="The record was changed since the revision that was given.")
class Conflict(Failure, PayloadType):
    current: Node | None = resolved("The record as it is now.")
    revision: int = resolved("The revision that changed it last: give it with the change once more.")


@strawberry.type(description="A change needs `ifRevision`.")
class PreconditionRequired(Failure, PayloadType):
    pass


@strawberry.type(description="There is no such record, or it has no such past.")
class NotFound(Failure, PayloadType):
    pass


@strawberry.type(description="The record is not told any more: it was retracted, merged or erased.")
class Gone(Failure, PayloadType):
    revision: int = resolved("The revision in which it left.")
    reason: str = resolved("Why it left.")
    replaced_by: strawberry.ID | None = resolved("What it was merged into.")


@strawberry.type(description="Other records refer to what is to leave.")
class InUse(Failure, PayloadType):
    referrers: list[strawberry.ID] = resolved("Records that refer to it, at most 100.")
    count: int = resolved("How many do.")


FAILURES: dict[Code, type] = {
    Code.VALIDATION_FAILED: ValidationFailed,
    Code.KEY_REUSED: ValidationFailed,
    Code.CONFLICT: Conflict,
    Code.PRECONDITION_REQUIRED: PreconditionRequired,
    Code.NOT_FOUND: NotFound,
    Code.GONE: Gone,
    Code.MERGED: Gone,
    Code.REDACTED: Gone,
    Code.IN_USE: InUse,
}
"""The type of each failure that is to be expected; any other is an error of the whole request."""

ANY_FAILURE = ValidationFailed | Conflict | PreconditionRequired | NotFound | Gone | InUse
CHANGES = "What was done, at most 1000 records of it."


def _written() -> dict[str, tuple[Any, Any]]:
    return {
        "revision": (int, resolved("The revision that is the last one now.")),
        "changes": (list[RecordChange], resolved(CHANGES)),
        "skipped": (list[SkippedRecord], resolved("The records that were not changed, with the reason.")),
    }


@cache
def record_result(entity: type[Entity]) -> Any:
    """The record that was written, or a failure."""
    name = type_name(entity)
    record = {"record": (object_type(entity), resolved("The record."))}
    made = define_fields(
        _shell(f"{name}Payload"), record | _written(), f"One of the {entity.collection()}, as it is now."
    )
    about = f"One of the {entity.collection()}, as it is now, or why it was not written."
    return Annotated[made | ANY_FAILURE, strawberry.union(f"{name}Result", description=about)]


@cache
def batch_result() -> Any:
    """What was done, or a failure."""
    ids = {"ids": (list[strawberry.ID], resolved("The record of each change, in their order."))}
    made = define_fields(_shell("BatchResult"), ids | _written(), "What was done.")
    return Annotated[made | ANY_FAILURE, strawberry.union("Result", description="What was done, or why it was not.")]


def _shell(name: str) -> type:
    return type(name, (PayloadType,), {})

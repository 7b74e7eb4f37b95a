"""What a mutation answers with: what was written, or which of the failures that are to be expected came of it."""

from functools import cache
from typing import Annotated, Any

import strawberry

from api.errors import Code
from api.graphql.names import type_name
from api.graphql.type_factory import answered, fill
from api.graphql.types import ActionWord, Node, object_shell
from schema.entity import Entity


class Told:
    """A type of a union: the answer names which it is."""

    @classmethod
    def is_type_of(cls, value: Any, _info: Any) -> bool:
        return bool(value["__typename"] == cls.__name__)


@strawberry.type(description="What was done to one record.")
class RecordChange:
    id: strawberry.ID = answered("The record.")
    action: ActionWord = answered("What was done to it.")


@strawberry.type(description="A record that was left as it is.")
class LeftRecord:
    id: strawberry.ID = answered("The record.")
    why: str = answered("Why it was left.")


@strawberry.type(description="One thing that is wrong.")
class FieldError:
    field: str = answered("Where, such as `kind` or `changes.3.citations.0.page`.")
    message: str = answered("What.")


@strawberry.interface(description="Why nothing was written.")
class Failure:
    message: str = answered("What is wrong, in words.")
    code: str = answered("A stable word by which a program recognises it.")
    hint: str | None = answered("What would be right.")
    errors: list[FieldError] = answered("All that is wrong.")

    @classmethod
    def resolve_type(cls, value: Any, _info: Any, _type: Any) -> str:
        """Answers carry the name of their type."""
        return str(value["__typename"])


@strawberry.type(description="What was to be written is not sound: all that is wrong with it.")
class ValidationFailed(Failure, Told):
    pass


@strawberry.type(description="The record was changed since the revision that was given.")
class Conflict(Failure, Told):
    current: Node | None = answered("The record as it is now.")
    revision: int = answered("The revision that changed it last: give it with the change once more.")


@strawberry.type(description="A change needs `ifRevision`.")
class PreconditionRequired(Failure, Told):
    pass


@strawberry.type(description="There is no such record, or it has no such past.")
class NotFound(Failure, Told):
    pass


@strawberry.type(description="The record is not told any more: it was retracted, merged or erased.")
class Gone(Failure, Told):
    revision: int = answered("The revision in which it left.")
    reason: str = answered("Why it left.")
    replaced_by: strawberry.ID | None = answered("What it was merged into.")


@strawberry.type(description="Other records refer to what is to leave.")
class ReferredTo(Failure, Told):
    referrers: list[strawberry.ID] = answered("Records that refer to it, at most 100.")
    count: int = answered("How many do.")


FAILURES: dict[Code, type] = {
    Code.VALIDATION_FAILED: ValidationFailed,
    Code.KEY_REUSED: ValidationFailed,
    Code.CONFLICT: Conflict,
    Code.PRECONDITION_REQUIRED: PreconditionRequired,
    Code.NOT_FOUND: NotFound,
    Code.GONE: Gone,
    Code.MERGED: Gone,
    Code.REDACTED: Gone,
    Code.REFERRED_TO: ReferredTo,
}
"""The type of each failure that is to be expected; any other is an error of the whole request."""

ANY_FAILURE = ValidationFailed | Conflict | PreconditionRequired | NotFound | Gone | ReferredTo
CHANGES = "What was done, at most 1000 records of it."


def _written() -> dict[str, tuple[Any, Any]]:
    return {
        "revision": (int, answered("The revision that is the last one now.")),
        "changes": (list[RecordChange], answered(CHANGES)),
        "left": (list[LeftRecord], answered("What was left as it is.")),
    }


@cache
def record_result(entity: type[Entity]) -> Any:
    """The record that was written, or a failure."""
    name = type_name(entity)
    record = {"record": (object_shell(entity), answered("The record."))}
    made = fill(_shell(f"{name}Written"), record | _written(), f"One of the {entity.collection()}, as it is now.")
    about = f"One of the {entity.collection()}, as it is now, or why it was not written."
    return Annotated[made | ANY_FAILURE, strawberry.union(f"{name}Result", description=about)]


@cache
def done_result() -> Any:
    """What was done, or a failure."""
    ids = {"ids": (list[strawberry.ID], answered("The record of each change, in their order."))}
    made = fill(_shell("Done"), ids | _written(), "What was done.")
    return Annotated[made | ANY_FAILURE, strawberry.union("Result", description="What was done, or why it was not.")]


def _shell(name: str) -> type:
    return type(name, (Told,), {})

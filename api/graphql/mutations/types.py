"""Results of mutations: the payload of a success, or one of the expected failures."""

from functools import cache
from typing import Annotated, Any

import strawberry

from api.errors import Code
from api.graphql.types.factory import define_fields, resolved
from api.graphql.types.names import type_name
from api.graphql.types.node import ActionType, Node, UnionMember, object_type
from schema.entity import Entity


@strawberry.type(description="What was done to one record.")
class RecordChange:
    record_id: strawberry.ID = resolved("Id of the record.")
    action: ActionType = resolved("What was done to it.")


@strawberry.type(description="A record that was left unchanged.")
class SkippedRecord:
    record_id: strawberry.ID = resolved("Id of the record.")
    reason: str = resolved("Why it was not changed.")


@strawberry.type(description="A claim that became a further source of an existing fact.")
class CombinedClaim:
    place: str = resolved("Place of the claim in the input; empty for a single record.")
    fact: strawberry.ID = resolved("Id of the fact that it now supports.")


@strawberry.type(description="One validation error.")
class FieldError:
    field: str = resolved("Path of the invalid field, such as `actorKind` or `changes.3.citations.0.page`.")
    message: str = resolved("What is invalid about it.")
    hint: str | None = resolved("The nearest valid word, field or id.")


@strawberry.interface(description="A failure: nothing was written.")
class Failure:
    message: str = resolved("Human-readable description of the failure.")
    code: str = resolved("Stable, machine-readable code.")
    hint: str | None = resolved("How to correct the request.")
    errors: list[FieldError] = resolved("All errors.")

    @classmethod
    def resolve_type(cls, value: Any, _info: Any, _type: Any) -> str:
        """The type named by the answer."""
        return str(value["__typename"])


@strawberry.type(description="The input is not valid; `errors` has all errors.")
class ValidationFailed(Failure, UnionMember):
    pass


@strawberry.type(description="The record was changed after `ifRevision`.")
class Conflict(Failure, UnionMember):
    current: Node | None = resolved("The current record.")
    revision: int = resolved("The last revision of the record: repeat the request with it as `ifRevision`.")


@strawberry.type(description="The change requires `ifRevision`.")
class PreconditionRequired(Failure, UnionMember):
    pass


@strawberry.type(description="The record, or the requested revision of it, does not exist.")
class NotFound(Failure, UnionMember):
    pass


@strawberry.type(description="The record was retracted, merged or erased.")
class Gone(Failure, UnionMember):
    revision: int = resolved("The revision in which it was removed.")
    reason: str = resolved("Why it was removed.")
    replaced_by: strawberry.ID | None = resolved("Id of the record that it was merged into.")


@strawberry.type(description="Other records refer to the record to be removed.")
class InUse(Failure, UnionMember):
    referrers: list[strawberry.ID] = resolved("Ids of records that refer to it, at most 100.")
    count: int = resolved("Number of records that refer to it.")


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
"""The types of expected failures; any other refusal is an error of the whole request."""

ANY_FAILURE = ValidationFailed | Conflict | PreconditionRequired | NotFound | Gone | InUse


def _shared_fields() -> dict[str, tuple[Any, Any]]:
    return {
        "revision": (int, resolved("The latest revision after the change.")),
        "changes": (list[RecordChange], resolved("The changed records, at most 1000.")),
        "skipped": (list[SkippedRecord], resolved("The records that were not changed, with the reason.")),
        "combined": (list[CombinedClaim], resolved("The claims that became further sources of existing facts.")),
    }


@cache
def record_result(entity: type[Entity]) -> Any:
    """The union of a written record's payload and the failures."""
    name, plural = type_name(entity), entity.collection()
    fields = {"record": (object_type(entity), resolved("The record after the change."))} | _shared_fields()
    payload = define_fields(_union_member(f"{name}Payload"), fields, f"A created or updated record of {plural}.")
    union = strawberry.union(f"{name}Result", description=f"A created or updated record of {plural}, or a failure.")
    return Annotated[payload | ANY_FAILURE, union]


@cache
def batch_result() -> Any:
    """The union of a batch's payload and the failures."""
    ids = {"ids": (list[strawberry.ID], resolved("The record of each change, in the order of the changes."))}
    payload = define_fields(_union_member("BatchResult"), ids | _shared_fields(), "The result of a batch of changes.")
    union = strawberry.union("Result", description="The result of a batch of changes, or a failure.")
    return Annotated[payload | ANY_FAILURE, union]


def _union_member(name: str) -> type:
    return type(name, (UnionMember,), {})

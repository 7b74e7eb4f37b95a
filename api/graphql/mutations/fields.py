"""The fields of Mutation: create and update for every entity, and commands for any record.

Strawberry never resolves them one by one: after all of them are written, one statement reads the whole response.
"""

from typing import Any

import strawberry

from api.graphql.mutations.inputs import change_input, create_input, patch_input
from api.graphql.mutations.types import batch_result, record_result
from api.graphql.types.factory import argument, define_fields, new_type, with_arguments
from schema.catalog import entities, with_example
from schema.entity import Entity

WHY = "Reason for the change, which is public."

ARGUMENTS: dict[str, tuple[Any, str]] = {
    "id": (strawberry.ID, "Id of the record."),
    "from_": (strawberry.ID, "Id of the record to merge, which is retired."),
    "into": (strawberry.ID, "Id of the record to keep."),
    "to": (int, "The revision to restore."),
    "revision": (int, "The revision to undo."),
    "why": (str, WHY),
    "reason": (str | None, WHY),
    "fields": (list[str] | None, "The fields to erase; without them, the whole record."),
    "if_revision": (
        int | None,
        "The last revision of the record that the client has seen; fails if the record was changed since.",
    ),
    "cascade": (bool | None, "Whether to include all records that refer to it."),
    "authors": (bool | None, "Whether to erase the authors of the record's revisions too."),
    "idempotency_key": (
        str | None,
        "A client-generated key: repeating the request within a day returns the same result and writes nothing.",
    ),
}
SPELLING = {"from_": "from", "why": "reason"}

VERBS: dict[str, tuple[str, tuple[str, ...]]] = {
    "retract": ("Retracts a record and its citations.", ("id", "why", "if_revision", "cascade")),
    "merge": (
        "Merges a record into another; `unmerge` reverses it.",
        ("from_", "into", "why", "if_revision"),
    ),
    "unmerge": ("Restores a merged record.  Records changed since the merge stay as they are.", ("id", "why")),
    "revert": ("Restores a record as of an earlier revision.", ("id", "to", "why", "if_revision")),
    "revert_revision": (
        "Undoes the changes of a revision, except to records changed since.",
        ("revision", "why"),
    ),
    "redact": (
        "Erases fields, or a whole record, including their history.  Requires an admin key.",
        ("id", "why", "fields", "if_revision", "cascade", "authors"),
    ),
}


def mutation_type() -> type:
    """The root type of mutations."""
    fields: dict[str, tuple[Any, Any]] = {}
    for kind, entity in entities().items():
        fields[f"create_{kind}"] = _create_field(entity)
        fields[f"update_{kind}"] = _update_field(entity)
    for name, (description, arguments) in VERBS.items():
        fields[name] = batch_result(), _field(description, *arguments)
    fields["apply_changes"] = _apply_changes_field()
    return define_fields(new_type("Mutation"), fields, "All mutations.  Each field writes one revision.")


def _create_field(entity: type[Entity]) -> tuple[Any, Any]:
    description = f"Creates a record in {entity.collection()}."
    return record_result(entity), _field(description, "reason", input=(create_input(entity), "The new record."))


def _update_field(entity: type[Entity]) -> tuple[Any, Any]:
    description, patch = f"Updates a record in {entity.collection()}.", (patch_input(entity), "The changes to make.")
    id = strawberry.ID, with_example("Id of the record.", entity)
    return record_result(entity), _field(description, "if_revision", "reason", id=id, patch=patch)


def _apply_changes_field() -> tuple[Any, Any]:
    description = "Makes several changes in one revision: all of them, or none."
    changes: Any = list[change_input()]  # type: ignore[misc]
    about = "The changes.  Creations are made first, then the others in the order of the list."
    return batch_result(), _field(description, "why", changes=(changes, about))


def _field(description: str, *names: str, **own: tuple[Any, str]) -> Any:
    arguments = own | {name: ARGUMENTS[name] for name in (*names, "idempotency_key")}

    async def resolve(root: Any, info: Any, **_: Any) -> Any:
        return root[info.path.key]

    declared = [argument(name, *about, SPELLING.get(name)) for name, about in arguments.items()]
    return strawberry.field(resolver=with_arguments(resolve, declared), description=description)

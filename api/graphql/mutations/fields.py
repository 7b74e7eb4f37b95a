"""The fields of Mutation: two for every entity, and what can be done to any record.

They are never resolved one by one: what they asked for is written, and one statement answers the whole operation.
"""

from typing import Any

import strawberry

from api.graphql.mutations.inputs import change_input, create_input, patch_input
from api.graphql.mutations.types import batch_result, record_result
from api.graphql.types.factory import argument, define_fields, new_type, with_arguments
from schema.catalog import entities

ARGUMENTS: dict[str, tuple[Any, str]] = {
    "id": (strawberry.ID, "The record."),
    "from_": (strawberry.ID, "The record that is to leave."),
    "into": (strawberry.ID, "The record that it is one with."),
    "to": (int, "The revision that it is to be led back to."),
    "revision": (int, "The revision that is to be undone."),
    "why": (str, "Why, for all to read."),
    "reason": (str | None, "Why, for all to read."),
    "fields": (list[str] | None, "The fields; without them the whole record is erased."),
    "if_revision": (int | None, "The last revision that you know: it fails if the record was changed since."),
    "cascade": (bool | None, "Whether all that refers to it goes with it."),
    "idempotency_key": (str | None, "A key of your own: the same request again within a day is answered alike."),
}
SPELLING = {"from_": "from", "why": "reason"}

VERBS: dict[str, tuple[str, tuple[str, ...]]] = {
    "retract": ("Tell a record no more.  Its own citations go with it.", ("id", "why", "if_revision", "cascade")),
    "merge": (
        "Let two records be one.  It can be taken back by `unmerge`.",
        ("from_", "into", "why", "if_revision"),
    ),
    "unmerge": ("Let a merged record be one of its own again, where nobody has changed it since.", ("id", "why")),
    "revert": ("Let a record be as it was at an earlier revision.", ("id", "to", "why", "if_revision")),
    "revert_revision": ("Undo all that a revision did and nobody has changed since.", ("revision", "why")),
    "redact": (
        "For admins: erase fields, or a whole record, from the history too.",
        ("id", "why", "fields", "if_revision", "cascade"),
    ),
}


def mutation_type() -> type:
    """Everything that can be done."""
    fields: dict[str, tuple[Any, Any]] = {}
    for kind, entity in entities().items():
        name, result = entity.collection(), record_result(entity)
        given = {"input": (create_input(entity), "What is told of it.")}
        fields[f"create_{kind}"] = (result, _field(f"Create one of the {name}.", "reason", **given))
        differing = {"patch": (patch_input(entity), "In what it is to differ.")}
        fields[f"update_{kind}"] = (
            result,
            _field(f"Change one of the {name}.", "id", "if_revision", "reason", **differing),
        )
    for name, (description, arguments) in VERBS.items():
        fields[name] = (batch_result(), _field(description, *arguments))
    changes = {"changes": (list[change_input()], "Creations come first, then the others in their order.")}  # type: ignore[misc]
    about = "Several changes at once: all are made, as one revision, or none."
    fields["apply_changes"] = (batch_result(), _field(about, "why", **changes))
    return define_fields(new_type("Mutation"), fields, "Everything that can be done, each by one revision.")


def _field(description: str, *names: str, **own: tuple[Any, str]) -> Any:
    arguments = own | {name: ARGUMENTS[name] for name in (*names, "idempotency_key")}

    async def answered(root: Any, info: Any, **_: Any) -> Any:
        return root[info.path.key]

    declared = [argument(name, *about, SPELLING.get(name)) for name, about in arguments.items()]
    return strawberry.field(resolver=with_arguments(answered, declared), description=description)

"""Inputs of mutations: new records, patches, and the changes of a batch."""

from functools import cache
from typing import Any

import strawberry

from api.graphql.types.factory import define_fields, enum_value, new_type, optional_input
from api.graphql.types.inputs import SCALAR_TYPES
from api.graphql.types.names import column_name, type_name
from api.write.inputs import CHOICES
from schema.catalog import Column, columns, entities, with_example
from schema.citation import Citation
from schema.entity import Assertion, Entity

CITATIONS = "Citations to add with the record."


def input_columns(entity: type[Entity]) -> dict[str, Column]:
    """The columns that clients write, by GraphQL name."""
    return {column_name(entity, c): c for c in columns(entity).values() if c.name not in entity.server_managed}


# ---- records


@cache
def _evidence_input() -> Any:
    own = {name: column for name, column in input_columns(Citation).items() if name not in ("id", "recordId")}
    fields = {name: _field(Citation, column) for name, column in own.items()}
    return define_fields(new_type("EvidenceInput"), fields, "A citation of the record it is in.", strawberry.input)


@cache
def create_input(entity: type[Entity]) -> Any:
    """The input for a new record."""
    fields = {name: _field(entity, column) for name, column in input_columns(entity).items()}
    fields["citations"] = (list[_evidence_input()] | None, optional_input(CITATIONS))  # type: ignore[misc]
    if issubclass(entity, Assertion):
        fields["fact"] = (strawberry.ID | None, optional_input(CHOICES["fact"]))
        fields["new"] = (bool | None, optional_input(CHOICES["new"]))
    name = type_name(entity)
    return define_fields(new_type(f"{name}Input"), fields, f"A new record in {entity.collection()}.", strawberry.input)


@cache
def patch_input(entity: type[Entity]) -> Any:
    """The input for a change of a record."""
    own = {name: column for name, column in input_columns(entity).items() if name != "id"}
    fields = {name: (_type(column) | None, optional_input(column.description)) for name, column in own.items()}
    fields["citations"] = (list[_evidence_input()] | None, optional_input(CITATIONS))  # type: ignore[misc]
    about = f"Changes to a record in {entity.collection()}: null clears a field, omitted fields stay unchanged."
    return define_fields(new_type(f"{type_name(entity)}Patch"), fields, about, strawberry.input)


def _field(entity: type[Entity], column: Column) -> tuple[Any, Any]:
    if column.name != "id" and entity.model_fields[column.name].is_required():
        return _type(column), strawberry.field(description=column.description)
    return _type(column) | None, optional_input(column.description)


def _type(column: Column) -> Any:
    return enum_value(column.vocabulary) if column.vocabulary else SCALAR_TYPES[column.kind]


# ---- changes of a batch

MEMBERS: dict[str, tuple[Any, Any]] = {
    "id": (strawberry.ID, strawberry.field(description="Id of the record.")),
    "from_": (strawberry.ID, strawberry.field(description="Id of the record to merge, which is retired.", name="from")),
    "into": (strawberry.ID, strawberry.field(description="Id of the record to keep.")),
    "to": (int, strawberry.field(description="The revision to restore.")),
    "revision": (int, strawberry.field(description="The revision to undo.")),
    "if_revision": (int | None, optional_input("The last revision of the record that the client has seen.")),
    "cascade": (bool | None, optional_input("Whether to include all records that refer to it.")),
}


@cache
def change_input() -> Any:
    """The input for one change of a batch."""
    fields: dict[str, tuple[Any, Any]] = {}
    for entity in entities().values():
        name, plural = type_name(entity), entity.collection()
        creates = optional_input(f"Creates a record in {plural}.", name=f"create{name}")
        updates = optional_input(f"Updates a record in {plural}.", name=f"update{name}")
        fields[f"create_{name}"] = create_input(entity) | None, creates
        fields[f"update_{name}"] = _update_input(entity) | None, updates
    for verb, command in _command_inputs().items():
        fields[verb] = (command | None, optional_input(command.__strawberry_definition__.description))
    about = "One change.  Set exactly one field.  A new record with an `id` such as `$a` can be referred to by that id."
    return define_fields(new_type("ChangeInput"), fields, about, strawberry.input, one_of=True)


def _update_input(entity: type[Entity]) -> Any:
    patch = patch_input(entity), strawberry.field(description="The changes to make.")
    id = strawberry.ID, strawberry.field(description=with_example("Id of the record.", entity))
    fields = {"id": id, "patch": patch, "if_revision": MEMBERS["if_revision"]}
    about = f"Updates a record in {entity.collection()}."
    return define_fields(new_type(f"Update{type_name(entity)}Input"), fields, about, strawberry.input)


def _command_inputs() -> dict[str, Any]:
    return {
        "retract": _command_input("RetractInput", "Retracts a record.", "id", "if_revision", "cascade"),
        "merge": _command_input("MergeInput", "Merges a record into another.", "from_", "into", "if_revision"),
        "unmerge": _command_input("UnmergeInput", "Restores a merged record.", "id"),
        "revert": _command_input(
            "RevertInput", "Restores a record as of an earlier revision.", "id", "to", "if_revision"
        ),
        "revert_revision": _command_input("RevertRevisionInput", "Undoes a revision.", "revision"),
    }


@cache
def _command_input(name: str, description: str, *members: str) -> Any:
    fields = {member: MEMBERS[member] for member in members}
    return define_fields(new_type(name), fields, description, strawberry.input)

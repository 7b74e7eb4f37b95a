"""What can be told of a record, as GraphQL inputs: all of a new one, or in what one is to differ."""

from functools import cache
from typing import Any

import strawberry

from api.graphql.types.factory import define_fields, described, enum_value, new_type
from api.graphql.types.inputs import SCALAR_TYPES
from api.graphql.types.names import camel_case, type_name
from schema.catalog import Column, columns, entities
from schema.citation import Citation
from schema.entity import Entity

CITATIONS = "Citations that come with it."


def input_values(entity: type[Entity]) -> dict[str, Column]:
    """The columns that its writers choose, by GraphQL name."""
    return {camel_case(c.name): c for c in columns(entity).values() if c.name not in entity.written_by_the_door}


@cache
def evidence() -> Any:
    """A citation, told together with what it is evidence for."""
    own = {name: column for name, column in input_values(Citation).items() if name not in ("id", "recordId")}
    fields = {name: _field(Citation, column) for name, column in own.items()}
    return define_fields(new_type("EvidenceInput"), fields, "Where a document says so.", strawberry.input)


@cache
def create_input(entity: type[Entity]) -> Any:
    """What is told of a new record."""
    fields = {name: _field(entity, column) for name, column in input_values(entity).items()}
    fields["citations"] = (list[evidence()] | None, described(CITATIONS))  # type: ignore[misc]
    about = f"What is told of one of the {entity.collection()}."
    return define_fields(new_type(f"{type_name(entity)}Input"), fields, about, strawberry.input)


@cache
def patch_input(entity: type[Entity]) -> Any:
    """In what a record is to differ."""
    own = {name: column for name, column in input_values(entity).items() if name != "id"}
    fields = {name: (_type(column) | None, described(column.description)) for name, column in own.items()}
    fields["citations"] = (list[evidence()] | None, described(CITATIONS))  # type: ignore[misc]
    about = f"In what one of the {entity.collection()} is to differ: null takes away, what is absent stays."
    return define_fields(new_type(f"{type_name(entity)}Patch"), fields, about, strawberry.input)


def _field(entity: type[Entity], column: Column) -> tuple[Any, Any]:
    if column.name != "id" and entity.model_fields[column.name].is_required():
        return _type(column), strawberry.field(description=column.description)
    return _type(column) | None, described(column.description)


def _type(column: Column) -> Any:
    return enum_value(column.vocabulary) if column.vocabulary else SCALAR_TYPES[column.kind]


@cache
def _command(name: str, about: str, *members: str) -> Any:
    fields = {member: MEMBERS[member] for member in members}
    return define_fields(new_type(name), fields, about, strawberry.input)


MEMBERS: dict[str, tuple[Any, Any]] = {
    "id": (strawberry.ID, strawberry.field(description="The record.")),
    "from_": (strawberry.ID, strawberry.field(description="The record that is to leave.", name="from")),
    "into": (strawberry.ID, strawberry.field(description="The record that it is one with.")),
    "to": (int, strawberry.field(description="The revision that it is to be led back to.")),
    "revision": (int, strawberry.field(description="The revision that is to be undone.")),
    "if_revision": (int | None, described("The last revision that you know.")),
    "cascade": (bool | None, described("Whether all that refers to it goes with it.")),
}


@cache
def change_input() -> Any:
    """One change of several: exactly one member is given."""
    fields: dict[str, tuple[Any, Any]] = {}
    for entity in entities().values():
        name = type_name(entity)
        fields[f"create_{name}"] = (create_input(entity) | None, described("A new record.", name=f"create{name}"))
        fields[f"update_{name}"] = (_update(entity) | None, described("A change of one.", name=f"update{name}"))
    for name, command in _commands().items():
        fields[name] = (command | None, described(command.__strawberry_definition__.description))
    about = "One change; give exactly one member.  Others may name a new record by an `id` such as `$a`."
    return define_fields(new_type("ChangeInput"), fields, about, strawberry.input, one_of=True)


def _update(entity: type[Entity]) -> Any:
    name = type_name(entity)
    fields = {
        "id": MEMBERS["id"],
        "patch": (patch_input(entity), strawberry.field(description="In what it is to differ.")),
        "if_revision": MEMBERS["if_revision"],
    }
    return define_fields(new_type(f"Update{name}Input"), fields, "A record that is to differ.", strawberry.input)


def _commands() -> dict[str, Any]:
    return {
        "retract": _command("RetractInput", "A record to be told no more.", "id", "if_revision", "cascade"),
        "merge": _command("MergeInput", "A record that is one with another.", "from_", "into", "if_revision"),
        "unmerge": _command("UnmergeInput", "A record that was merged and is one of its own.", "id"),
        "revert": _command("RevertInput", "A record that is to be as it was.", "id", "to", "if_revision"),
        "revert_revision": _command("RevertRevisionInput", "A revision to be undone.", "revision"),
    }

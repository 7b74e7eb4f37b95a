"""Object types of entities, of hand-written questions and of histories.  `schema.graphql` has the result."""

from functools import cache
from typing import Annotated, Any

import strawberry
from strawberry import UNSET

from api.graphql.types.connections import connection_field, connection_type
from api.graphql.types.factory import define_fields, enum_value, new_type, resolved
from api.graphql.types.names import camel_case, fields_of
from api.graphql.types.node import ActionType, Node, object_type
from api.graphql.types.scalars import DateScalar, DateTimeScalar, Edtf, Value
from api.query.ast.field_types import FieldType, ObjectType
from api.query.ast.select import EVIDENCE_PARTS
from api.query.parse.computed_filters import EVIDENCE
from api.query.parse.limits import DEFAULT_VERSIONS, MAX_VERSIONS
from api.questions.record_fields import record_fields_of
from schema.catalog import Column, Kind, Link, entities
from schema.citation import Citation

SCALARS: dict[Kind, Any] = {
    "id": strawberry.ID,
    "text": str,
    "day": DateScalar,
    "integer": int,
    "number": float,
    "boolean": bool,
}


@strawberry.type(description="A date, which can be imprecise, uncertain or open.")
class UncertainDate:
    text: Edtf = resolved("The date in EDTF, as recorded.")
    earliest: DateScalar | None = resolved("Earliest possible day; null if open or unknown.")
    latest: DateScalar | None = resolved("Latest possible day; null if open or unknown.")


Evidence: Any = define_fields(
    new_type("Evidence"),
    {name: (bool if name == "uncited" else int, resolved(description)) for name, description in EVIDENCE_PARTS.items()},
    "Summary of the evidence for a record within the view.",
)


# ---- entities


def define_objects() -> None:
    """Define the fields of every entity's type."""
    for entity in entities().values():
        fields = {name: _field(declared) for name, declared in fields_of(entity).items()}
        fields |= {camel_case(name): _derived_field(derived) for name, derived in record_fields_of(entity).items()}
        fields[EVIDENCE] = Evidence, resolved("Summary of the evidence for the record.")
        fields["history"] = _history_field()
        define_fields(object_type(entity), fields, entity.__doc__ or "")


def _field(declared: Column | Link) -> tuple[Any, Any]:
    if isinstance(declared, Link):
        return _link_field(declared)
    annotation = _column_type(declared)
    return annotation if declared.required else annotation | None, resolved(declared.description)


def _column_type(column: Column) -> Any:
    if column.vocabulary:
        return enum_value(column.vocabulary)
    return UncertainDate if column.kind == "date" else SCALARS[column.kind]


def _link_field(link: Link) -> tuple[Any, Any]:
    if link.many:
        return connection_type(link.target), connection_field(link.target, link.description)
    target: Any = Node if link.polymorphic else object_type(link.target)
    return target | None, resolved(link.description)


# ---- hand-written questions

_derived_types: dict[str, Any] = {}


def derived_type(of: ObjectType) -> Any:
    """The type of an object of hand-written questions.  Object types with the same name share one type."""
    if of.name not in _derived_types:
        fields = {camel_case(name): _member(member) for name, member in of.members.items()}
        _derived_types[of.name] = define_fields(new_type(of.name), fields, of.description)
    return _derived_types[of.name]


def _derived_field(derived: FieldType) -> tuple[Any, Any]:
    item = derived_type(derived.of)
    return item if derived.alone else list[item], resolved(derived.description)  # type: ignore[valid-type]


def _member(member: Column | Link | FieldType) -> tuple[Any, Any]:
    return _derived_field(member) if isinstance(member, FieldType) else _field(member)


# ---- histories


@cache
def _history_entry() -> type:
    fields = {
        "revision": (int, resolved("The revision that made the change.")),
        "at": (DateTimeScalar, resolved("When the change was made, in UTC.")),
        "author": (str, resolved("Who made the change.")),
        "reason": (str, resolved("Why the change was made.")),
        "origin": (str, resolved("Which writer made the change, such as `seed` or `api`.")),
        "action": (ActionType, resolved("What was done to the record.")),
        "fields": (list[_field_change()], resolved("The fields that changed.")),  # type: ignore[misc]
        "citations": (list[object_type(Citation)], resolved("The citations added with the change.")),  # type: ignore[misc]
    }
    return define_fields(new_type("HistoryEntry"), fields, "One change of a record.")


def _field_change() -> type:
    value: Any = Value | None
    fields = {
        "field": (str, resolved("Name of the field.")),
        "before": (value, resolved("Value before the change.")),
        "after": (value, resolved("Value after the change.")),
    }
    return define_fields(new_type("FieldChange"), fields, "The change of one field.")


def _history_field() -> tuple[Any, Any]:
    first = f"Returns the latest n changes; {DEFAULT_VERSIONS} by default, at most {MAX_VERSIONS}."

    async def history(
        root: Any,
        info: strawberry.Info,
        first: Annotated[int | None, strawberry.argument(description=first)] = UNSET,
        before: Annotated[int | None, strawberry.argument(description="Returns changes before this revision.")] = UNSET,
    ) -> Any:
        return root[info.path.key]

    description = "Changes of the record with author, time and reason, latest first."
    return list[_history_entry()], strawberry.field(resolver=history, description=description)  # type: ignore[misc]

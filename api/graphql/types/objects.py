"""Object types of entities, of hand-written questions and of histories.  `schema.graphql` has the result."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Annotated, Any

import strawberry
from strawberry import UNSET

from api.graphql.types.connections import PageInfo, connection_field, connection_type
from api.graphql.types.factory import argument, define_fields, enum_value, new_type, resolved, with_arguments
from api.graphql.types.names import camel_case, fields_of
from api.graphql.types.node import ActionType, AssertionInterface, CitedInterface, Node, object_type
from api.graphql.types.scalars import Cursor, DateScalar, DateTimeScalar, Edtf, Value
from api.query.ast.field_types import Argument, ArgumentType, FieldType, ObjectType, Question
from api.query.ast.select import EVIDENCE_PARTS
from api.query.parse.computed_filters import EVIDENCE
from api.query.parse.limits import DEFAULT_VERSIONS, MAX_VERSIONS
from api.questions.record_fields import record_fields_of
from schema.catalog import Column, Kind, Link, entities
from schema.citation import Citation
from schema.entity import Assertion, Entity

SCALARS: dict[Kind, Any] = {
    "id": strawberry.ID,
    "text": str,
    "day": DateScalar,
    "integer": int,
    "number": float,
    "boolean": bool,
}
ARGUMENT_SCALARS: dict[ArgumentType, Any] = {
    "id": strawberry.ID,
    "ids": strawberry.ID,
    "date": Edtf,
    "cursor": Cursor,
    "integer": int,
    "boolean": bool,
    "search": str,
    "language": str,
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


CITED = ("citations", EVIDENCE)
"""The fields of the interface Cited."""


def define_objects() -> None:
    """Define the fields of the interfaces Cited and Assertion, and of every entity's type."""
    every = [*entities().values()]
    _define_interface(CitedInterface, CITED, every[0], "A record that documents can be cited for: every record.")
    facts = [entity for entity in every if issubclass(entity, Assertion)]
    about = "A fact that holds for a period: what memberships, tenures, relations, names and the like have in common."
    _define_interface(AssertionInterface, _own_fields_in_common(facts), facts[0], about)
    for entity in every:
        define_fields(object_type(entity), _entity_fields(entity), entity.__doc__ or "")


def _define_interface(interface: type, names: Iterable[str], entity: type[Entity], description: str) -> None:
    """Define an interface by some fields of an entity that has it."""
    fields = _entity_fields(entity)
    define_fields(interface, {name: fields[name] for name in names}, description, strawberry.interface)


def _own_fields_in_common(some: Sequence[type[Entity]]) -> list[str]:
    """The fields that some entities have with the same type, and that not every entity has."""
    first, *others = [{name: kind for name, (kind, _) in _entity_fields(entity).items()} for entity in some]
    everywhere = set.intersection(*(set(_entity_fields(entity)) for entity in entities().values()))
    return [
        name
        for name, kind in first.items()
        if name not in everywhere and all(name in other and other[name] == kind for other in others)
    ]


def _entity_fields(entity: type[Entity]) -> dict[str, tuple[Any, Any]]:
    fields = {name: _field(declared) for name, declared in fields_of(entity).items()}
    fields |= {camel_case(name): _derived_field(derived) for name, derived in record_fields_of(entity).items()}
    fields[EVIDENCE] = Evidence, resolved("Summary of the evidence for the record.")
    fields["history"] = _history_field()
    return fields


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
    return target if link.required else target | None, resolved(link.description)


# ---- hand-written questions

_derived_types: dict[str, Any] = {}


def derived_type(of: ObjectType) -> Any:
    """The type of an object of hand-written questions.  Object types with the same name share one type."""
    if of.name not in _derived_types:
        fields = {camel_case(name): _member(member) for name, member in of.members.items()}
        _derived_types[of.name] = define_fields(new_type(of.name), fields, of.description)
    return _derived_types[of.name]


def answer_type(question: Question) -> Any:
    """The type of a question's answer: a connection if the question is about a list."""
    if question.answer_list is None:
        return derived_type(question.of)
    others = [member for member in question.of.members.values() if member is not question.answer_list]
    fields = {camel_case(member.name): _member(member) for member in others}
    return _list_connection(question.answer_list, connection_of(question), question.of.description, fields)


def connection_of(question: Question) -> str:
    """The name of the type of the answer to a question about a list."""
    return f"{question.of.name}Connection"


def _list_connection(listed: FieldType, name: str, description: str, others: dict[str, tuple[Any, Any]]) -> Any:
    if name not in _derived_types:
        node = derived_type(listed.of)
        fields = {
            "edges": (list[_list_edge(listed)], resolved(f"The {listed.name} of this page with their cursors.")),  # type: ignore[misc]
            "nodes": (list[node], resolved(listed.description)),  # type: ignore[valid-type]
            "page_info": (PageInfo, resolved("The position of this page in the list.")),
        }
        _derived_types[name] = define_fields(new_type(name), fields | others, description)
    return _derived_types[name]


def _list_edge(listed: FieldType) -> Any:
    fields = {
        "cursor": (Cursor, resolved("The position in the list.")),
        "node": (derived_type(listed.of), resolved(listed.of.description)),
    }
    return define_fields(new_type(edge_of(listed)), fields, f"One of the {listed.name}, with its cursor.")


def edge_of(listed: FieldType) -> str:
    """The name of the type of an edge in a list of a question."""
    return f"{listed.of.name}Edge"


def _derived_field(derived: FieldType) -> tuple[Any, Any]:
    if derived.pages:
        return _paged_field(derived)
    item = derived_type(derived.of)
    return item if derived.alone else list[item], resolved(derived.description)  # type: ignore[valid-type]


def _paged_field(derived: FieldType) -> tuple[Any, Any]:
    def page(root: Any, info: strawberry.Info, **_: Any) -> Any:
        return root[info.path.key]

    resolver = with_arguments(page, map(list_argument, derived.page_arguments))
    name, description = f"{derived.of.name}Connection", f"A page of {derived.name}."
    return _list_connection(derived, name, description, {}), strawberry.field(
        resolver=resolver, description=derived.description
    )


def list_argument(declared: Argument) -> Any:
    """An argument of a question, or of a list of one."""
    item = enum_value(declared.words) if declared.words else ARGUMENT_SCALARS[declared.takes]
    kind = list[item] if declared.several else item  # type: ignore[valid-type]
    annotation = kind if declared.required else kind | None
    return argument(f"{declared.name}_", annotation, declared.description, camel_case(declared.name))


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

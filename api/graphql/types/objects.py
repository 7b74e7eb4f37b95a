"""GraphQL types, made of the entities.  The result is kept in schema.graphql: read it there."""

from functools import cache
from typing import Annotated, Any

import strawberry
from strawberry import UNSET

from api.graphql.types.factory import define_fields, enum_type, enum_value, new_type, resolved
from api.graphql.types.inputs import order_type, where_type
from api.graphql.types.names import camel_case, fields_of, type_name
from api.graphql.types.scalars import Cursor, DateScalar, DateTimeScalar, Edtf, Value
from api.query.ast.field_types import FieldType, ObjectType
from api.query.parse.facets import facets_of
from api.query.parse.limits import DEFAULT_PAGE, DEFAULT_VERSIONS, MAX_PAGE, MAX_VERSIONS
from api.query.parse.search_words import SEARCH_DESCRIPTION
from api.query.sql.evidence import EVIDENCE, PARTS
from api.query.sql.excluded import REASONS
from api.questions.record_fields import record_fields_of
from schema.catalog import Column, Kind, Link, entities
from schema.citation import Citation
from schema.entity import Entity, Thing
from schema.ledger import Action

SCALAR: dict[Kind, Any] = {"id": strawberry.ID, "text": str, "integer": int, "number": float, "boolean": bool}

ActionType: Any = enum_type("Action", Action, "What a revision did to a record.")
RecordKind: Any = enum_type("RecordKind", entities(), "The entity that a record is of.")

First = Annotated[
    int | None,
    strawberry.argument(description=f"The first so many; at most {MAX_PAGE}, otherwise {DEFAULT_PAGE}."),
]
Last = Annotated[int | None, strawberry.argument(description=f"The last so many, at most {MAX_PAGE}.")]
Search = Annotated[str | None, strawberry.argument(description=SEARCH_DESCRIPTION)]
After = Annotated[Cursor | None, strawberry.argument(description="Only what comes after this.")]
Before = Annotated[Cursor | None, strawberry.argument(description="Only what comes before this.")]


@strawberry.interface(description="Any record, by its permanent id.")
class Node:
    """What every record can tell."""

    id: strawberry.ID = resolved("Readable, permanent id and REST path, such as `actors/china`.")
    record_kind: RecordKind = resolved("The entity it is a record of.")
    label: str = resolved("Short English display text.")
    redirected_from: strawberry.ID | None = resolved("The id that was asked for, where its record was merged into it.")

    @classmethod
    def resolve_type(cls, value: Any, _info: Any, _type: Any) -> str:
        """Answers carry the name of their type."""
        return str(value["__typename"])


@strawberry.type(description="A date as written, and the days between which it lies.")
class UncertainDate:
    text: Edtf = resolved("EDTF, as written.")
    earliest: DateScalar | None = resolved("The first day that it may mean; null is open or not known.")
    latest: DateScalar | None = resolved("The last day that it may mean; null is open or not known.")


@strawberry.type(description="Where a page lies in its list.")
class PageInfo:
    has_next_page: bool = resolved("Whether there is more after this page.")
    has_previous_page: bool = resolved("Whether there is more before this page.")
    start_cursor: Cursor | None = resolved("The cursor of its first row.")
    end_cursor: Cursor | None = resolved("The cursor of its last row.")


class Claim:
    """Who has an identifier; the answer names which of the two it is."""

    @classmethod
    def is_type_of(cls, value: Any, _info: Any) -> bool:
        return bool(value["__typename"] == cls.__name__)


@strawberry.type(description="The one record that has an identifier.")
class IdentifierMatch(Claim):
    record: Node = resolved("The record.")


@strawberry.type(description="Several records claim one identifier: a finding, for somebody to settle.")
class AmbiguousIdentifier(Claim):
    records: list[Node] = resolved("Those that claim it.")


@strawberry.type(description="How often a value stands in a column of a list.")
class FacetCount:
    value: str | None = resolved("The value: a word, true or false, or the id of the record that a link leads to.")
    count: int = resolved("How many rows have it.")


@strawberry.type(description="The values of one column of a list, the most frequent first, at most 100.")
class Facet:
    field: str = resolved("The column or link.")
    counts: list[FacetCount] = resolved("How often each value stands there.")


def _whole_number(about: str) -> tuple[Any, Any]:
    return int, resolved(about)


Evidence: Any = define_fields(
    new_type("Evidence"),
    {name: _whole_number(about) for name, about in PARTS.items()} | {"uncited": (bool, resolved(PARTS["uncited"]))},
    "What evidence there is for a record, as the point of view sees it.",
)
Hidden: Any = define_fields(
    new_type("ExcludedCounts"),
    {reason: _whole_number(about) for reason, about in REASONS.items()},
    "How many rows of the whole list the point of view leaves out, each for the first reason that it meets.",
)


@cache
def object_type(entity: type[Entity]) -> type:
    """The type of an entity, to be filled later."""
    return type(type_name(entity), (Node,), {"is_type_of": classmethod(lambda cls, value, info: True)})


def define_objects() -> None:
    """Fill the type of every entity."""
    for entity in entities().values():
        fields = {name: _field(asked) for name, asked in fields_of(entity).items()}
        fields |= {camel_case(name): _read(read) for name, read in record_fields_of(entity).items()}
        define_fields(
            object_type(entity), fields | {EVIDENCE: _evidence(), "history": _history()}, entity.__doc__ or ""
        )


def _evidence() -> tuple[Any, Any]:
    return Evidence, resolved("What evidence there is for it, in numbers.")


def _read(read: FieldType) -> tuple[Any, Any]:
    there = derived_type(read.of)
    return (there if read.alone else list[there]), resolved(read.description)  # type: ignore[valid-type]


def derived_type(sort: ObjectType) -> Any:
    """The type of a sort of object that hand-written reads tell of; sorts of one name are one type."""
    if sort.name not in _TOLD:
        members = {camel_case(name): _member(member) for name, member in sort.members.items()}
        _TOLD[sort.name] = define_fields(new_type(sort.name), members, sort.description)
    return _TOLD[sort.name]


_TOLD: dict[str, Any] = {}


def _member(member: Column | Link | FieldType) -> tuple[Any, Any]:
    return _read(member) if isinstance(member, FieldType) else _field(member)


@cache
def turn() -> type:
    """One change of a record."""
    value: Any = Value | None
    difference = {
        "field": (str, resolved("Which field.")),
        "before": (value, resolved("What it held before.")),
        "after": (value, resolved("What it held after.")),
    }
    changed = define_fields(new_type("FieldChange"), difference, "How one field was changed.")
    fields = {
        "revision": (int, resolved("The revision that made it.")),
        "at": (DateTimeScalar, resolved("When.")),
        "author": (str, resolved("Who.")),
        "reason": (str, resolved("Why.")),
        "origin": (str, resolved("Through which writer, such as `seed` or `api`.")),
        "action": (ActionType, resolved("What was done to the record.")),
        "fields": (list[changed], resolved("How its fields were changed.")),  # type: ignore[valid-type]
        "citations": (list[object_type(Citation)], resolved("The citations that came with it.")),  # type: ignore[misc]
    }
    return define_fields(new_type("HistoryEntry"), fields, "One change of a record.")


def _history() -> tuple[Any, Any]:
    first = f"At most so many, at most {MAX_VERSIONS}, otherwise {DEFAULT_VERSIONS}."

    async def history(
        root: Any,
        info: strawberry.Info,
        first: Annotated[int | None, strawberry.argument(description=first)] = UNSET,
        before: Annotated[int | None, strawberry.argument(description="Only before this revision.")] = UNSET,
    ) -> Any:
        return root[info.path.key]

    described = "Who changed what, when and why, the last change first."
    return list[turn()], strawberry.field(resolver=history, description=described)  # type: ignore[misc]


def _field(asked: Column | Link) -> tuple[Any, Any]:
    if isinstance(asked, Link):
        return _link(asked)
    return _optional(_type(asked), asked.required), resolved(asked.description)


def _type(column: Column) -> Any:
    if column.vocabulary:
        return enum_value(column.vocabulary)
    return UncertainDate if column.kind == "date" else SCALAR[column.kind]


def _optional(annotation: Any, required: bool) -> Any:
    return annotation if required else annotation | None


def _link(link: Link) -> tuple[Any, Any]:
    if link.many:
        return connection_type(link.target), page_arguments(link.target, link.description)
    there = Node if link.polymorphic else object_type(link.target)
    return _optional(there, required=False), resolved(link.description)


@cache
def connection_type(entity: type[Entity]) -> type:
    """The pages of an entity."""
    row, name = object_type(entity), type_name(entity)
    edge = define_fields(
        new_type(f"{name}Edge"),
        {"cursor": (Cursor, resolved("Where this row lies in the list.")), "node": (row, resolved("The row."))},
        f"A row of a list of {entity.collection()}.",
    )
    fields = {
        "edges": (list[edge], resolved("The rows of this page with their cursors.")),  # type: ignore[valid-type]
        "nodes": (list[row], resolved("The rows of this page.")),  # type: ignore[valid-type]
        "page_info": (PageInfo, resolved("Where this page lies in the list.")),
        "facets": (list[Facet], _facets(entity)),
        "excluded_counts": (Hidden, resolved("How many rows the point of view leaves out; counted only when asked.")),
        "total_count": (int, resolved("How many rows the whole list has; counted only when asked.")),
    }
    return define_fields(new_type(f"{name}Connection"), fields, f"A page of {entity.collection()}.")


def _facets(entity: type[Entity]) -> Any:
    """A field that counts the rows of a list by the values of some columns."""
    named = enum_type(f"{type_name(entity)}Facet", facets_of(entity), f"What {entity.collection()} can be counted by.")

    def facets(
        root: Any,
        info: strawberry.Info,
        by: Annotated[list[named], strawberry.argument(description="The columns and links.")],  # type: ignore[valid-type]
    ) -> Any:
        return root[info.path.key]

    about = "How often each value stands in some columns of the whole list; counted only when asked."
    return strawberry.field(resolver=facets, description=about)


def page_arguments(entity: type[Entity], description: str) -> Any:
    """A field that is a page of an entity: in a row already answered, in a view, or at the root."""
    where: Any = _optional(where_type(entity), required=False)
    order: Any = list[order_type(entity)] | None  # type: ignore[misc]

    async def page(
        root: Any,
        info: strawberry.Info,
        q: Search = UNSET,
        where: Annotated[where, strawberry.argument(description="Only rows that meet this.")] = UNSET,
        order_by: Annotated[order, strawberry.argument(description="In this order, then by id.")] = UNSET,
        first: First = UNSET,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> Any:
        answer = root if root is not None else await info.context["answer"]()
        return answer[info.path.key]

    field = strawberry.field(resolver=page, description=description)
    if not issubclass(entity, Thing):
        field.arguments = [argument for argument in field.arguments if argument.python_name != "q"]
    return field

"""GraphQL types, made of the entities.  The result is kept in schema.graphql: read it there."""

from functools import cache
from typing import Annotated, Any

import strawberry
from strawberry import UNSET

from api.graphql.inputs import order_shell, where_shell
from api.graphql.names import camel, fields_of, type_name
from api.graphql.scalars import Cursor, Day, Edtf, Moment, Value
from api.graphql.type_factory import answered, capitals, fill, shell, word
from api.query.ast.field_types import Read, Sort
from api.query.parse.facets import facets_of
from api.query.parse.limits import LARGEST_PAGE, MOST_TURNS, USUAL_PAGE, USUAL_TURNS
from api.query.parse.search_words import SEARCHED
from api.query.sql.evidence import EVIDENCE, PARTS
from api.query.sql.excluded import REASONS
from api.questions.record_fields import reads_of
from schema.catalog import Column, Kind, Link, entities
from schema.citation import Citation
from schema.entity import Entity, Thing
from schema.ledger import Action

SCALAR: dict[Kind, Any] = {"id": strawberry.ID, "text": str, "integer": int, "number": float, "boolean": bool}

ActionWord: Any = capitals("Action", Action, "What a revision did to a record.")
RecordKind: Any = capitals("RecordKind", entities(), "The entity that a record is of.")

First = Annotated[
    int | None,
    strawberry.argument(description=f"The first so many; at most {LARGEST_PAGE}, otherwise {USUAL_PAGE}."),
]
Last = Annotated[int | None, strawberry.argument(description=f"The last so many, at most {LARGEST_PAGE}.")]
Search = Annotated[str | None, strawberry.argument(description=SEARCHED)]
After = Annotated[Cursor | None, strawberry.argument(description="Only what comes after this.")]
Before = Annotated[Cursor | None, strawberry.argument(description="Only what comes before this.")]


@strawberry.interface(description="Any record, by its permanent id.")
class Node:
    """What every record can tell."""

    id: strawberry.ID = answered("Readable, permanent id and REST path, such as `actors/china`.")
    record_kind: RecordKind = answered("The entity it is a record of.")
    label: str = answered("Short English display text.")
    redirected_from: strawberry.ID | None = answered("The id that was asked for, where its record was merged into it.")

    @classmethod
    def resolve_type(cls, value: Any, _info: Any, _type: Any) -> str:
        """Answers carry the name of their type."""
        return str(value["__typename"])


@strawberry.type(description="A date as written, and the days between which it lies.")
class UncertainDate:
    text: Edtf = answered("EDTF, as written.")
    earliest: Day | None = answered("The first day that it may mean; null is open or not known.")
    latest: Day | None = answered("The last day that it may mean; null is open or not known.")


@strawberry.type(description="Where a page lies in its list.")
class PageInfo:
    has_next_page: bool = answered("Whether there is more after this page.")
    has_previous_page: bool = answered("Whether there is more before this page.")
    start_cursor: Cursor | None = answered("The cursor of its first row.")
    end_cursor: Cursor | None = answered("The cursor of its last row.")


class Claim:
    """Who has an identifier; the answer names which of the two it is."""

    @classmethod
    def is_type_of(cls, value: Any, _info: Any) -> bool:
        return bool(value["__typename"] == cls.__name__)


@strawberry.type(description="The one record that has an identifier.")
class Identified(Claim):
    record: Node = answered("The record.")


@strawberry.type(description="Several records claim one identifier: a finding, for somebody to settle.")
class Contested(Claim):
    records: list[Node] = answered("Those that claim it.")


@strawberry.type(description="How often a value stands in a column of a list.")
class FacetCount:
    value: str | None = answered("The value: a word, true or false, or the id of the record that a link leads to.")
    count: int = answered("How many rows have it.")


@strawberry.type(description="The values of one column of a list, the most frequent first, at most 100.")
class Facet:
    field: str = answered("The column or link.")
    counts: list[FacetCount] = answered("How often each value stands there.")


def _whole_number(about: str) -> tuple[Any, Any]:
    return int, answered(about)


Evidence: Any = fill(
    shell("Evidence"),
    {name: _whole_number(about) for name, about in PARTS.items()} | {"uncited": (bool, answered(PARTS["uncited"]))},
    "What evidence there is for a record, as the point of view sees it.",
)
Hidden: Any = fill(
    shell("Hidden"),
    {reason: _whole_number(about) for reason, about in REASONS.items()},
    "How many rows of the whole list the point of view leaves out, each for the first reason that it meets.",
)


@cache
def object_shell(entity: type[Entity]) -> type:
    """The type of an entity, to be filled later."""
    return type(type_name(entity), (Node,), {"is_type_of": classmethod(lambda cls, value, info: True)})


def fill_objects() -> None:
    """Fill the type of every entity."""
    for entity in entities().values():
        fields = {name: _field(asked) for name, asked in fields_of(entity).items()}
        fields |= {camel(name): _read(read) for name, read in reads_of(entity).items()}
        fill(object_shell(entity), fields | {EVIDENCE: _evidence(), "history": _history()}, entity.__doc__ or "")


def _evidence() -> tuple[Any, Any]:
    return Evidence, answered("What evidence there is for it, in numbers.")


def _read(read: Read) -> tuple[Any, Any]:
    there = told_type(read.of)
    return (there if read.alone else list[there]), answered(read.description)  # type: ignore[valid-type]


def told_type(sort: Sort) -> Any:
    """The type of a sort of object that hand-written reads tell of; sorts of one name are one type."""
    if sort.name not in _TOLD:
        members = {camel(name): _member(member) for name, member in sort.members.items()}
        _TOLD[sort.name] = fill(shell(sort.name), members, sort.description)
    return _TOLD[sort.name]


_TOLD: dict[str, Any] = {}


def _member(member: Column | Link | Read) -> tuple[Any, Any]:
    return _read(member) if isinstance(member, Read) else _field(member)


@cache
def turn() -> type:
    """One change of a record."""
    value: Any = Value | None
    difference = {
        "field": (str, answered("Which field.")),
        "before": (value, answered("What it held before.")),
        "after": (value, answered("What it held after.")),
    }
    changed = fill(shell("FieldChange"), difference, "How one field was changed.")
    fields = {
        "revision": (int, answered("The revision that made it.")),
        "at": (Moment, answered("When.")),
        "author": (str, answered("Who.")),
        "reason": (str, answered("Why.")),
        "origin": (str, answered("Through which writer, such as `seed` or `api`.")),
        "action": (ActionWord, answered("What was done to the record.")),
        "fields": (list[changed], answered("How its fields were changed.")),  # type: ignore[valid-type]
        "citations": (list[object_shell(Citation)], answered("The citations that came with it.")),  # type: ignore[misc]
    }
    return fill(shell("HistoryEntry"), fields, "One change of a record.")


def _history() -> tuple[Any, Any]:
    first = f"At most so many, at most {MOST_TURNS}, otherwise {USUAL_TURNS}."

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
    return _optional(_type(asked), asked.required), answered(asked.description)


def _type(column: Column) -> Any:
    if column.vocabulary:
        return word(column.vocabulary)
    return UncertainDate if column.kind == "date" else SCALAR[column.kind]


def _optional(annotation: Any, required: bool) -> Any:
    return annotation if required else annotation | None


def _link(link: Link) -> tuple[Any, Any]:
    if link.many:
        return connection(link.target), paged(link.target, link.description)
    there = Node if link.polymorphic else object_shell(link.target)
    return _optional(there, required=False), answered(link.description)


@cache
def connection(entity: type[Entity]) -> type:
    """The pages of an entity."""
    row, name = object_shell(entity), type_name(entity)
    edge = fill(
        shell(f"{name}Edge"),
        {"cursor": (Cursor, answered("Where this row lies in the list.")), "node": (row, answered("The row."))},
        f"A row of a list of {entity.collection()}.",
    )
    fields = {
        "edges": (list[edge], answered("The rows of this page with their cursors.")),  # type: ignore[valid-type]
        "nodes": (list[row], answered("The rows of this page.")),  # type: ignore[valid-type]
        "page_info": (PageInfo, answered("Where this page lies in the list.")),
        "facets": (list[Facet], _facets(entity)),
        "hidden": (Hidden, answered("How many rows the point of view leaves out; counted only when asked.")),
        "total_count": (int, answered("How many rows the whole list has; counted only when asked.")),
    }
    return fill(shell(f"{name}Connection"), fields, f"A page of {entity.collection()}.")


def _facets(entity: type[Entity]) -> Any:
    """A field that counts the rows of a list by the values of some columns."""
    named = capitals(f"{type_name(entity)}Facet", facets_of(entity), f"What {entity.collection()} can be counted by.")

    def facets(
        root: Any,
        info: strawberry.Info,
        by: Annotated[list[named], strawberry.argument(description="The columns and links.")],  # type: ignore[valid-type]
    ) -> Any:
        return root[info.path.key]

    about = "How often each value stands in some columns of the whole list; counted only when asked."
    return strawberry.field(resolver=facets, description=about)


def paged(entity: type[Entity], description: str) -> Any:
    """A field that is a page of an entity: in a row already answered, in a view, or at the root."""
    where: Any = _optional(where_shell(entity), required=False)
    order: Any = list[order_shell(entity)] | None  # type: ignore[misc]

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

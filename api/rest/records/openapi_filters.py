"""The filters that lists and exports declare.  Which ones follows from the catalog by one rule:

- every column of the entity and every forward link, with each operator of its kind (`start.gte`, `speaker.in`);
- one step along a link, for equality: the vocabulary columns of the linked records (`speaker.kind`,
  `participations.role`) and, along a to-many link, their own forward links (`participations.actor`), except the one
  that leads back;
- the evidence for a record (`disputed`, `evidence.origins.gte`).

Lists accept further ones, such as `participations.actor.in` or `targets.statement.speaker`, that are not declared.
"""

from collections.abc import Iterator
from inspect import get_annotations
from typing import Any, NamedTuple

from api.query.parse.computed_filters import ACTOR_OPERATORS, EVIDENCE, FLAGS, ORIGINS, actor_filters
from api.query.parse.operators import MAX_VALUES, meaning, operators_for
from api.query.parse.views import VIEW
from api.rest.openapi.examples import ANY_RECORD, BY_COLUMN, BY_KIND, example_of
from api.rest.openapi.parameters import list_parameter, query_parameter
from api.rest.openapi.schemas import Schema, ref
from schema.actor import Actor
from schema.catalog import Column, Kind, Link, columns, entities, kind_of, links
from schema.entity import Entity

VALUE: dict[Kind, str] = {
    "id": "Id",
    "text": "Text",
    "date": "Edtf",
    "integer": "Integer",
    "number": "Number",
    "boolean": "Boolean",
}
"""The schema of a filter's value by the kind of its column; a vocabulary has one of its own."""


class FilterParameter(NamedTuple):
    """A declared filter: its parameter, what it compares, an example value, and a note on the link that it follows.

    `owner` is the first part of its component name: filters that several entities declare alike have one component.
    """

    owner: str
    name: str
    column: Column
    operator: str
    example: Any
    note: str = ""

    @property
    def component(self) -> str:
        """The name of the parameter among the components."""
        return f"{self.owner}.{self.name}" if self.owner else self.name


def filter_components(entity: type[Entity]) -> list[str]:
    """Return the component names of the filters of an entity."""
    return [filter.component for filter in filters_of(entity)]


def parameters() -> Schema:
    """Return every filter by component name."""
    return {filter.component: _parameter(filter) for entity in entities().values() for filter in filters_of(entity)}


def filters_of(entity: type[Entity]) -> Iterator[FilterParameter]:
    """Yield the declared filters of an entity; those of one column or link follow each other."""
    yield from _evidence_filters()
    yield from _column_filters(entity)
    for link in links(entity).values():
        if not link.many:
            column = columns(entity)[link.column]
            yield from _with_operators(kind_of(entity), link.name, column, _linked_example(entity, link))
        yield from _filters_along(entity, link)
    for name, column in actor_filters(entity).items():
        for operator in ACTOR_OPERATORS:
            yield _filter(kind_of(entity), name, column, operator, example_of(Actor)["id"])


def _evidence_filters() -> Iterator[FilterParameter]:
    for name, flag in FLAGS.items():
        yield FilterParameter("", name, flag, "eq", BY_KIND["boolean"])
    yield from _with_operators("", f"{EVIDENCE}.{ORIGINS.name}", ORIGINS, BY_KIND["integer"])


def _column_filters(entity: type[Entity]) -> Iterator[FilterParameter]:
    for column in columns(entity).values():
        if not column.name.endswith("_id"):
            filters = _with_operators(_owner(entity, column), column.name, column, _column_example(entity, column))
            yield from (filter for filter in filters if filter.name not in VIEW and filter.name not in FLAGS)


def _owner(entity: type[Entity], column: Column) -> str:
    """Return the name of the base class that declares a column, or of the entity itself.

    The id counts as the entity's own: its example must be of the right collection.
    """
    declaring = next(base for base in entity.__mro__ if column.name in get_annotations(base))
    return kind_of(entity) if declaring is entity or column.name == "id" else declaring.__name__.lower()


def _filters_along(entity: type[Entity], link: Link) -> Iterator[FilterParameter]:
    """Yield the filters one step along a link, for equality."""
    owner = kind_of(link.target if link.many else entity)
    note = f"Matches if {'any' if link.many else 'the record'} of `{link.name}` has this value."
    for column in columns(link.target).values():
        if column.vocabulary:
            example = _column_example(link.target, column)
            yield FilterParameter(owner, f"{link.name}.{column.name}", column, "eq", example, note)
    for onward in links(link.target).values() if link.many else ():
        if not onward.many and onward.column != link.column:
            column = columns(link.target)[onward.column]
            example = _linked_example(link.target, onward)
            yield FilterParameter(owner, f"{link.name}.{onward.name}", column, "eq", example, note)


def _with_operators(owner: str, name: str, column: Column, example: Any) -> Iterator[FilterParameter]:
    for operator in operators_for(column):
        yield _filter(owner, name, column, operator, example)


def _filter(owner: str, name: str, column: Column, operator: str, example: Any) -> FilterParameter:
    spelling = name if operator == "eq" else f"{name}.{operator}"
    return FilterParameter(owner, spelling, column, operator, example, meaning(column.kind, operator))


# ---- examples


def _column_example(entity: type[Entity], column: Column) -> Any:
    """Return a value of the entity's example, or one that fits the column."""
    row = example_of(entity)
    if column.name in row and _owner(entity, column) == kind_of(entity):
        value = row[column.name]
        return value["text"] if column.kind == "date" else value
    if column.vocabulary:
        return str(next(iter(column.vocabulary)))
    return BY_COLUMN.get(column.name) or BY_KIND[column.kind]


def _linked_example(entity: type[Entity], link: Link) -> Any:
    return example_of(entity).get(link.column) or (ANY_RECORD if link.polymorphic else example_of(link.target))["id"]


# ---- parameters


def _parameter(filter: FilterParameter) -> Schema:
    description = f"{filter.column.description}  {filter.note}".rstrip()
    if filter.operator == "is_null":
        return query_parameter(filter.name, ref("Boolean"), description, False)
    value = _value(filter.column)
    if filter.operator != "in":
        return query_parameter(filter.name, value, description, filter.example)
    example = filter.example
    if filter.column.kind == "text":
        value, example = ref("ListedText"), example.partition(",")[0]
    return list_parameter(filter.name, value, description, [example], most=MAX_VALUES, minItems=1)


def _value(column: Column) -> Schema:
    return ref(column.vocabulary.__name__ if column.vocabulary else VALUE[column.kind])

"""What a collection offers, as rows of tables: its filters, fields and links."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any
from urllib.parse import quote

from api.graphql.types.names import camel_case, column_name
from api.questions.record_fields import record_fields_of, row_fields_of
from api.rest.records.openapi_filters import FilterParameter, filters_of
from schema.catalog import Column, columns, links
from schema.entity import Entity

KINDS = {"boolean": "true or false", "vocabulary": "word"}


@dataclass(frozen=True)
class FilterRow:
    """A filter with all of its operators, and a request that uses it; `eq` is the filter without an ending."""

    name: str
    type: str
    operators: tuple[str, ...]
    description: str
    note: str
    example: str


@dataclass(frozen=True)
class FieldRow:
    """A field of a record, with its name in GraphQL where that is another."""

    name: str
    graphql: str
    type: str
    words: tuple[str, ...]
    is_nullable: bool
    description: str


@dataclass(frozen=True)
class LinkRow:
    """A link to records of other collections; one without collections leads to records of any."""

    name: str
    collections: tuple[str, ...]
    is_many: bool
    description: str


@dataclass(frozen=True)
class DerivedRow:
    """What is computed for a record: in rows of lists as well, or at an address below the record."""

    name: str
    in_rows: bool
    description: str


def filter_rows(entity: type[Entity]) -> list[FilterRow]:
    """The filters of a collection, those along links last."""
    groups = groupby(filters_of(entity), key=_stem)
    rows = [_filter_row(entity, stem, list(found)) for stem, found in groups]
    return sorted(rows, key=lambda row: bool(row.note))


def _stem(filter: FilterParameter) -> str:
    return filter.name.removesuffix(f".{filter.operator}")


def _filter_row(entity: type[Entity], stem: str, found: list[FilterParameter]) -> FilterRow:
    first = found[0]
    is_along = len(found) == 1 and first.note.startswith("Matches if")
    return FilterRow(
        name=stem,
        type=KINDS.get(first.column.kind, first.column.kind),
        operators=tuple(filter.operator for filter in found),
        description=first.column.description,
        note=first.note if is_along else "",
        example=f"/v1/{entity.collection()}?{first.name}={quote(_text(first.example), safe='/,:')}",
    )


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def field_rows(entity: type[Entity]) -> list[FieldRow]:
    """The fields of a record."""
    return [_field_row(entity, column) for column in columns(entity).values()]


def _field_row(entity: type[Entity], column: Column) -> FieldRow:
    own = column_name(entity, column)
    linked = column.kind == "id" and column.name != "id"
    graphql = f"{camel_case(column.name.removesuffix('_id'))} {{ id }}" if linked else own
    return FieldRow(
        name=column.name,
        graphql="" if graphql == column.name else graphql,
        type=KINDS.get(column.kind, column.kind),
        words=tuple(map(str, column.vocabulary or ())),
        is_nullable=not column.required,
        description=column.description,
    )


def link_rows(entity: type[Entity]) -> Iterator[LinkRow]:
    """The links of a record, those to one record first."""
    for link in sorted(links(entity).values(), key=lambda link: link.many):
        collections = () if link.polymorphic and not link.kinds else link.target_collections
        yield LinkRow(link.name, collections, link.many, link.description)


def derived_rows(entity: type[Entity]) -> Iterable[DerivedRow]:
    """What is computed for a record."""
    in_rows = row_fields_of(entity)
    fields = {**in_rows, **record_fields_of(entity)}
    return [DerivedRow(name, name in in_rows, field.description) for name, field in fields.items()]

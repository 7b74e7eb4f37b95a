"""Selections: what to read of which rows, independent of any protocol."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from sqlmodel import SQLModel

from api.query.ast.field_types import FieldType
from api.query.ast.filter import MATCH_ALL, Cursor, Order, Where
from schema.catalog import Column, Link, columns

Entity = type[SQLModel]


# ---- fields of a row, by response key -----------------------------------------------------------------------------


@dataclass(frozen=True)
class FixedJson:
    """JSON text that is known when the statement is compiled, such as a type's name."""

    json: str


@dataclass(frozen=True)
class Scalar:
    """A column's value; with `capitals`, vocabulary words are upper case, as GraphQL spells enum values.

    With `with_view`, an id is followed by the view that it is read in: `actors/china?as_of=1990-01-01`.
    """

    column: Column
    capitals: bool = False
    with_view: bool = False


@dataclass(frozen=True)
class Date:
    """An object with parts of an uncertain date: its EDTF text and its bounds."""

    column: Column
    parts: Mapping[str, FixedJson | Literal["text", "earliest", "latest"]]


@dataclass(frozen=True)
class ToOne:
    """The row at the other end of a to-one link, or null."""

    link: Link
    fields: "Fields"


@dataclass(frozen=True)
class Polymorphic:
    """The record at the other end of a to-one link that can lead to any entity, with fields per entity name."""

    link: Link
    fields: Mapping[str, "Fields"]


@dataclass(frozen=True)
class Address:
    """The address of the list that a nested list is the beginning of: what precedes the id of its row, and follows it.

    Values of parameters are percent-encoded, and may be a Binding.
    """

    before: str
    after: tuple[Any, ...] = ()


@dataclass(frozen=True)
class ToMany:
    """The list of rows that reference this row by a link.

    With an address, the row says in `truncated` where the list goes on if it is cut.
    """

    link: Link
    selection: "Selection"
    address: Address | None = None


@dataclass(frozen=True)
class Differences:
    """The columns in which a version differs from the previous one; `names` maps columns to their API names."""

    names: Mapping[str, str]
    parts: Mapping[str, FixedJson | Literal["field", "before", "after"]]


@dataclass(frozen=True)
class Evidence:
    """The citations that were created in the same revision as a version."""

    fields: "Fields"


VersionPart = FixedJson | Differences | Evidence | Literal["revision", "at", "author", "reason", "origin", "action"]
"""A field of one change of a record."""


@dataclass(frozen=True)
class History:
    """The changes of a row's record, newest first; with `before`, only those of earlier revisions."""

    entity: Entity
    parts: Mapping[str, VersionPart]
    limit: int
    before: int | None = None
    capitals: bool = False


@dataclass(frozen=True)
class EvidenceSummary:
    """An object that counts the citations of a row."""

    parts: Mapping[str, FixedJson | Literal["citations", "independent_origins", "supported", "contradicted", "uncited"]]


EVIDENCE_PARTS = {
    "citations": "How many citations refer to it.",
    "independent_origins": "How many origins support it; copies, and publishers under common control, count once.",
    "supported": "How many citations support it; those that are set aside do not count.",
    "contradicted": "How many citations contradict it; those that are set aside do not count.",
    "uncited": "Whether there is no citation at all.",
}


@dataclass(frozen=True)
class DerivedField:
    """A derived field of a row."""

    of: FieldType
    fields: "Fields"


@dataclass(frozen=True)
class ListPart:
    """A part of a page of a question's list: its rows, its edges, its position in the list, or the next cursor.

    `arguments` have `first` and `after`; the parts of one page share them.
    """

    of: FieldType
    arguments: Mapping[str, Any]
    part: "Rows | Edges | PageInfoParts | Literal['next']"


@dataclass(frozen=True)
class ListConnection:
    """An object made of parts of a page of a question's list."""

    parts: Mapping[str, FixedJson | ListPart]


Field = (
    FixedJson
    | Scalar
    | Date
    | ToOne
    | Polymorphic
    | ToMany
    | History
    | EvidenceSummary
    | DerivedField
    | ListPart
    | ListConnection
)
Fields = Mapping[str, Field]


def all_columns(entity: Entity) -> Fields:
    """Returns a field for every column of an entity."""
    return {name: column_field(column) for name, column in columns(entity).items()}


def column_field(column: Column) -> Field:
    """Returns the field for a column, an uncertain date with all its parts."""
    if column.kind == "date":
        return Date(column, {"text": "text", "earliest": "earliest", "latest": "latest"})
    return Scalar(column)


# ---- shapes of a list ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Rows:
    """An array with one object per row."""

    fields: Fields


@dataclass(frozen=True)
class Values:
    """One value per row, comma-separated, without brackets."""

    field: Field


@dataclass(frozen=True)
class Edges:
    """An array with one object per row, each with the row's cursor, its fields, or both."""

    parts: Mapping[str, FixedJson | Literal["cursor"] | Rows]


@dataclass(frozen=True)
class TableCell:
    """A cell of a table: a column, or a bound of a date, of the row or of the one that its to-one links lead to."""

    links: tuple[Link, ...]
    column: Column
    bound: Literal["", "earliest", "latest"] = ""


@dataclass(frozen=True)
class Lines:
    """One line of JSON per row, then a last line with the next cursor, the revision, and counts if there are any.

    With `cells`, which must be made of the fields, rows are lines of CSV instead, ended by CRLF.
    """

    fields: Fields
    cells: tuple[TableCell, ...] = ()
    excluded_counts: "ExcludedCounts | None" = None


PageInfoField = Literal["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"]


@dataclass(frozen=True)
class PageInfoParts:
    """Relay's PageInfo object."""

    parts: Mapping[str, FixedJson | PageInfoField]


@dataclass(frozen=True)
class Counts:
    """An array with one object per value: the value, and the number of rows that have it."""

    parts: Mapping[str, FixedJson | Literal["value", "count"]]


FacetPart = FixedJson | Literal["field", "remaining"] | Counts


@dataclass(frozen=True)
class Facets:
    """An array with one object per facet: its name, the counts of its values, and how many values are left out.

    `by` maps the facets to their names in the answer; with `capitals`, words of vocabularies are in capitals.
    """

    by: Mapping[str, str]
    parts: Mapping[str, FacetPart]
    capitals: bool = False


ExclusionReason = Literal["published", "time", "possible", "rank"]
EXCLUSION_REASONS: dict[ExclusionReason, str] = {
    "published": "How many no document of the view supports: published by then, or the one it follows.",
    "time": "How many of the others did not hold then.",
    "possible": "How many of the rest are possible then, but less certain than the view requires.",
    "rank": "How many of the rest rank too low.",
}


@dataclass(frozen=True)
class ExcludedCounts:
    """The number of rows of the whole list that the view excludes; each row counts for its first reason only.

    With `if_complete`, null where the list goes on after the page: then counting may cost far more than the page.
    """

    parts: Mapping[str, FixedJson | ExclusionReason]
    if_complete: bool = False


PagePart = Literal["total", "next", "previous", "revision"]
Part = Facets | ExcludedCounts | FixedJson | Rows | Edges | PageInfoParts | PagePart


@dataclass(frozen=True)
class Connection:
    """An object made of parts of a page."""

    parts: Mapping[str, Part]


@dataclass(frozen=True)
class Selection:
    """A page of an entity's rows: filter, order and size of the page, and the shape it is returned in."""

    entity: Entity
    shape: Rows | Values | Connection | Lines
    where: Where = MATCH_ALL
    order: tuple[Order, ...] = ()
    limit: int = 20
    backward: bool = False
    after: Cursor | None = None
    before: Cursor | None = None

"""A question about the data, free of any protocol."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from sqlmodel import SQLModel

from api.query.ast.field_types import FieldType, Question
from api.query.ast.filter import MATCH_ALL, Cursor, Order, Where
from api.query.ast.view import View
from schema.catalog import Column, Link

Entity = type[SQLModel]


# ---- what is asked of one row, by response key -------------------------------------------------------------------


@dataclass(frozen=True)
class FixedJson:
    """JSON text that is known beforehand, such as a type's name."""

    json: str


@dataclass(frozen=True)
class ParamJson:
    """JSON text that is handed through: it is a value of the statement, and no part of its text."""

    json: str


@dataclass(frozen=True)
class Scalar:
    """A column's value; a vocabulary's word in capitals where the protocol wants that."""

    column: Column
    capitals: bool = False


@dataclass(frozen=True)
class Date:
    """An uncertain date, in the parts that are asked: its text and its bounds."""

    column: Column
    parts: Mapping[str, FixedJson | Literal["text", "earliest", "latest"]]


@dataclass(frozen=True)
class ToOne:
    """The one row that a link leads to, or null."""

    link: Link
    fields: "Fields"


@dataclass(frozen=True)
class Polymorphic:
    """The one record that a link leads to, of whichever entity: what is asked depends on the entity."""

    link: Link
    fields: Mapping[str, "Fields"]


@dataclass(frozen=True)
class ToMany:
    """The rows that lead here by a link."""

    link: Link
    selection: "Selection"


@dataclass(frozen=True)
class Differences:
    """The columns by which a version differs from the one before it, by the names they are to be told by, and what
    they held.
    """

    names: Mapping[str, str]
    parts: Mapping[str, FixedJson | Literal["field", "before", "after"]]


@dataclass(frozen=True)
class Evidence:
    """The citations that came with a version."""

    fields: "Fields"


VersionPart = FixedJson | Differences | Evidence | Literal["revision", "at", "author", "reason", "origin", "action"]
"""What is asked about one change of a record."""


@dataclass(frozen=True)
class History:
    """The changes of a row's record, the last one first, from before a revision on if one is given."""

    entity: Entity
    parts: Mapping[str, VersionPart]
    limit: int
    before: int | None = None
    capitals: bool = False


@dataclass(frozen=True)
class EvidenceSummary:
    """What evidence there is for a row: how many citations, independent origins, and which way they point."""

    parts: Mapping[str, FixedJson | Literal["citations", "independent_origins", "supported", "contradicted", "uncited"]]


@dataclass(frozen=True)
class DerivedField:
    """What a hand-written read tells of a row."""

    of: FieldType
    fields: "Fields"


Field = FixedJson | Scalar | Date | ToOne | Polymorphic | ToMany | History | EvidenceSummary | DerivedField
Fields = Mapping[str, Field]


# ---- in what shape ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Rows:
    """An array with one object per row."""

    fields: Fields


@dataclass(frozen=True)
class Values:
    """One value per row, with commas between them and no brackets around."""

    field: Field


@dataclass(frozen=True)
class Edges:
    """An array with one object per row, each holding its cursor or the row's fields."""

    parts: Mapping[str, FixedJson | Literal["cursor"] | Rows]


@dataclass(frozen=True)
class Lines:
    """One line of JSON per row, and a last line that tells the cursor to go on with and the revision."""

    fields: Fields


PageInfoField = Literal["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"]


@dataclass(frozen=True)
class PageInfoParts:
    """Whether there is more in either direction, and from where to go on."""

    parts: Mapping[str, FixedJson | PageInfoField]


@dataclass(frozen=True)
class Counts:
    """An array with one object for each value: the value, and how many rows have it."""

    parts: Mapping[str, FixedJson | Literal["value", "count"]]


@dataclass(frozen=True)
class Facets:
    """An array with one object for each of several columns: its name, and how often each value stands in it."""

    by: tuple[str, ...]
    parts: Mapping[str, FixedJson | Literal["field"] | Counts]
    capitals: bool = False


ExclusionReason = Literal["published", "time", "rank"]


@dataclass(frozen=True)
class ExcludedCounts:
    """How many rows of the whole list the view leaves out, by the first reason that it has to."""

    parts: Mapping[str, FixedJson | ExclusionReason]


Part = (
    Facets
    | ExcludedCounts
    | FixedJson
    | Rows
    | Edges
    | PageInfoParts
    | Literal["total", "next", "previous", "revision"]
)


@dataclass(frozen=True)
class Connection:
    """An object made of what is asked about a page of rows."""

    parts: Mapping[str, Part]


@dataclass(frozen=True)
class Selection:
    """Which rows of an entity, in which order, how many, and what to tell of them."""

    entity: Entity
    shape: Rows | Values | Connection | Lines
    where: Where = MATCH_ALL
    order: tuple[Order, ...] = ()
    limit: int = 20
    backward: bool = False
    after: Cursor | None = None
    before: Cursor | None = None


# ---- whole answers ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Lookup:
    """One record by its id, or null."""

    entity: Entity
    id: str
    fields: Fields


@dataclass(frozen=True)
class RecordHistory:
    """The changes of a record by its id, whether it is still there or not."""

    id: str
    history: History


@dataclass(frozen=True)
class AnswerList:
    """Several answers in an array."""

    answers: tuple["Answer", ...]


@dataclass(frozen=True)
class AnswerObject:
    """Several answers in an object."""

    answers: Mapping[str, "Answer"]


@dataclass(frozen=True)
class IdentifierClaims:
    """Null where no row meets a condition, one object where a single row does, another where several do."""

    entity: Entity
    where: Where
    alone: Mapping[str, FixedJson | Values]
    several: Mapping[str, FixedJson | Values]


@dataclass(frozen=True)
class QuestionSelection:
    """What a hand-written question is answered with; null where a record that it is about is not there."""

    question: Question
    given: Mapping[str, Any]
    fields: Fields


@dataclass(frozen=True)
class Viewed:
    """An answer from a point of view."""

    view: View
    answer: "Answer"


Answer = (
    FixedJson
    | ParamJson
    | Lookup
    | RecordHistory
    | Selection
    | AnswerList
    | AnswerObject
    | IdentifierClaims
    | QuestionSelection
    | Viewed
    | Literal["revision", "at"]
)

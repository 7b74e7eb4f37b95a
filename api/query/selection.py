"""A question about the data, free of any protocol."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from sqlmodel import SQLModel

from api.query.reads import Question, Read
from schema.catalog import Column, Link

Entity = type[SQLModel]


# ---- what is asked of one row, by response key -------------------------------------------------------------------


@dataclass(frozen=True)
class Fixed:
    """JSON text that is known beforehand, such as a type's name."""

    json: str


@dataclass(frozen=True)
class Given:
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
    parts: Mapping[str, Fixed | Literal["text", "earliest", "latest"]]


@dataclass(frozen=True)
class One:
    """The one row that a link leads to, or null."""

    link: Link
    fields: "Fields"


@dataclass(frozen=True)
class OneOf:
    """The one record that a link leads to, of whichever entity: what is asked depends on the entity."""

    link: Link
    fields: Mapping[str, "Fields"]


@dataclass(frozen=True)
class Many:
    """The rows that lead here by a link."""

    link: Link
    selection: "Selection"


@dataclass(frozen=True)
class Differences:
    """The columns by which a version differs from the one before it, by the names they are to be told by, and what
    they held.
    """

    names: Mapping[str, str]
    parts: Mapping[str, Fixed | Literal["field", "before", "after"]]


@dataclass(frozen=True)
class Evidence:
    """The citations that came with a version."""

    fields: "Fields"


Turn = Fixed | Differences | Evidence | Literal["revision", "at", "author", "reason", "origin", "action"]
"""What is asked about one change of a record."""


@dataclass(frozen=True)
class History:
    """The changes of a row's record, the last one first, from before a revision on if one is given."""

    entity: Entity
    parts: Mapping[str, Turn]
    limit: int
    before: int | None = None
    capitals: bool = False


@dataclass(frozen=True)
class Weighed:
    """What evidence there is for a row: how many citations, independent origins, and which way they point."""

    parts: Mapping[str, Fixed | Literal["citations", "independent_origins", "supported", "contradicted", "uncited"]]


@dataclass(frozen=True)
class About:
    """What a hand-written read tells of a row."""

    of: Read
    fields: "Fields"


Field = Fixed | Scalar | Date | One | OneOf | Many | History | Weighed | About
Fields = Mapping[str, Field]


# ---- which rows ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Test:
    """One comparison with one column."""

    column: Column
    operator: str
    value: Any


@dataclass(frozen=True)
class Related:
    """Whether some (or none) of the rows that a link leads to meet a condition."""

    link: Link
    where: "Where"
    some: bool = True


@dataclass(frozen=True)
class Named:
    """Whether the label or a name of a row has all of these words, each in one of its ways, or begins with them."""

    words: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Originating:
    """One comparison with how many independent origins support a row."""

    test: Test


@dataclass(frozen=True)
class SpokenFor:
    """One comparison with each actor that a statement was spoken for: whether it is so for one of them."""

    test: Test


@dataclass(frozen=True)
class Both:
    """Whether all of several conditions are met; none at all is always met."""

    of: tuple["Where", ...] = ()


@dataclass(frozen=True)
class Either:
    """Whether any of several conditions is met."""

    of: tuple["Where", ...]


@dataclass(frozen=True)
class Not:
    """Whether a condition is not met."""

    of: "Where"


Where = Test | Related | Named | Originating | SpokenFor | Both | Either | Not


@dataclass(frozen=True)
class Order:
    """One term of the order of rows: by a column of their own, or of the one row that a link leads to."""

    column: Column
    descending: bool = False
    along: Link | None = None

    @property
    def name(self) -> str:
        return f"{self.along.name}.{self.column.name}" if self.along else self.column.name

    def __str__(self) -> str:
        return f"-{self.name}" if self.descending else self.name


Cursor = tuple[str | int, ...]
"""The values of a row in the terms of the order."""


def both(terms: Iterable[Where]) -> Where:
    """All of several conditions, without a shell around a single one."""
    flat = [inner for term in terms for inner in (term.of if isinstance(term, Both) else (term,))]
    return flat[0] if len(flat) == 1 else Both(tuple(flat))


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

    parts: Mapping[str, Fixed | Literal["cursor"] | Rows]


@dataclass(frozen=True)
class Lines:
    """One line of JSON per row, and a last line that tells the cursor to go on with and the revision."""

    fields: Fields


Mark = Literal["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"]


@dataclass(frozen=True)
class PageInfo:
    """Whether there is more in either direction, and from where to go on."""

    parts: Mapping[str, Fixed | Mark]


@dataclass(frozen=True)
class Counts:
    """An array with one object for each value: the value, and how many rows have it."""

    parts: Mapping[str, Fixed | Literal["value", "count"]]


@dataclass(frozen=True)
class Facets:
    """An array with one object for each of several columns: its name, and how often each value stands in it."""

    by: tuple[str, ...]
    parts: Mapping[str, Fixed | Literal["field"] | Counts]
    capitals: bool = False


Reason = Literal["published", "time", "rank"]


@dataclass(frozen=True)
class Hidden:
    """How many rows of the whole list the view leaves out, by the first reason that it has to."""

    parts: Mapping[str, Fixed | Reason]


Part = Facets | Hidden | Fixed | Rows | Edges | PageInfo | Literal["total", "next", "previous", "revision"]


@dataclass(frozen=True)
class Connection:
    """An object made of what is asked about a page of rows."""

    parts: Mapping[str, Part]


@dataclass(frozen=True)
class Selection:
    """Which rows of an entity, in which order, how many, and what to tell of them."""

    entity: Entity
    shape: Rows | Values | Connection | Lines
    where: Where = Both()
    order: tuple[Order, ...] = ()
    limit: int = 20
    backward: bool = False
    after: Cursor | None = None
    before: Cursor | None = None


# ---- from which point of view


class Certainty(StrEnum):
    """Whether a fact must have held by every reading of its dates, or may have by some."""

    possible = "possible"
    certain = "certain"


class Ranks(StrEnum):
    """Which of competing assertions are told: the best of each contest, all but the deprecated, or any."""

    best = "best"
    no_deprecated = "no_deprecated"
    any = "any"


@dataclass(frozen=True)
class View:
    """What is read, and what is kept of its lists.

    Read is what was recorded at a revision, by a moment or as a release, without any of them what is now.  Kept is what
    was published by the end of a day (without one, whenever or never), what held on a day (its bounds; without one,
    whenever), and of which ranks.
    """

    revision: int | None = None
    known_at: datetime | None = None
    release: str | None = None
    published_by: str | None = None
    as_of: tuple[str, str] | None = None
    certainty: Certainty = Certainty.possible
    ranks: Ranks = Ranks.no_deprecated

    @property
    def past(self) -> bool:
        """Whether it is not what is now that is read."""
        return self.revision is not None or self.known_at is not None or self.release is not None


# ---- whole answers ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Lookup:
    """One record by its id, or null."""

    entity: Entity
    id: str
    fields: Fields


@dataclass(frozen=True)
class Past:
    """The changes of a record by its id, whether it is still there or not."""

    id: str
    history: History


@dataclass(frozen=True)
class Each:
    """Several answers in an array."""

    answers: tuple["Answer", ...]


@dataclass(frozen=True)
class Structure:
    """Several answers in an object."""

    answers: Mapping[str, "Answer"]


@dataclass(frozen=True)
class Claims:
    """Null where no row meets a condition, one object where a single row does, another where several do."""

    entity: Entity
    where: Where
    alone: Mapping[str, Fixed | Values]
    several: Mapping[str, Fixed | Values]


@dataclass(frozen=True)
class Asked:
    """What a hand-written question is answered with; null where a record that it is about is not there."""

    question: Question
    given: Mapping[str, Any]
    fields: Fields


@dataclass(frozen=True)
class Seen:
    """An answer from a point of view."""

    view: View
    answer: "Answer"


Answer = (
    Fixed | Given | Lookup | Past | Selection | Each | Structure | Claims | Asked | Seen | Literal["revision", "at"]
)

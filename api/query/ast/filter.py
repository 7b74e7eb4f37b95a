"""Filters, orders and cursors of a list."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from schema.catalog import Column, Link


@dataclass(frozen=True)
class Comparison:
    """Compares one column with a value.

    `at` is the name of a client's filter by ids: what they name must exist.
    """

    column: Column
    operator: str
    value: Any
    at: str = ""


@dataclass(frozen=True)
class Related:
    """Matches if some row at the other end of a link meets a condition; with `some=False`, if none does."""

    link: Link
    where: "Where"
    some: bool = True


@dataclass(frozen=True)
class NameMatch:
    """Matches if the label or a name has all of these words as prefixes.  Each word is a tuple of its spellings."""

    words: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class OriginCount:
    """Compares the number of independent origins that support a row."""

    test: Comparison


@dataclass(frozen=True)
class OnBehalfOf:
    """Matches a statement if the comparison holds for one of the actors it was made on behalf of."""

    test: Comparison


@dataclass(frozen=True)
class Involves:
    """Matches a meeting or statement if the comparison holds for an actor in it or for one that somebody represents."""

    test: Comparison


@dataclass(frozen=True)
class And:
    """Matches if all conditions are met; an empty conjunction always matches."""

    of: tuple["Where", ...] = ()


@dataclass(frozen=True)
class Or:
    """Matches if any condition is met; an empty disjunction never matches."""

    of: tuple["Where", ...]


@dataclass(frozen=True)
class Not:
    """Matches if the condition is false or NULL."""

    of: "Where"


Where = Comparison | Related | NameMatch | OriginCount | OnBehalfOf | Involves | And | Or | Not


@dataclass(frozen=True)
class Order:
    """A sort key: a column of the row itself, or of the row at the other end of the to-one link `along`."""

    column: Column
    descending: bool = False
    along: Link | None = None

    @property
    def name(self) -> str:
        return f"{self.along.name}.{self.column.name}" if self.along else self.column.name

    def __str__(self) -> str:
        return f"-{self.name}" if self.descending else self.name


Cursor = tuple[str | int, ...]
"""A row's values for the sort keys of its list."""


MATCH_ALL = And()
"""The filter that matches every row."""


def all_of(terms: Iterable[Where]) -> Where:
    """Returns the conjunction of the conditions: flattened, and without an `And` around a single one."""
    flat = [inner for term in terms for inner in (term.of if isinstance(term, And) else (term,))]
    return flat[0] if len(flat) == 1 else And(tuple(flat))

"""Which rows a question asks for, and in which order."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from schema.catalog import Column, Link


@dataclass(frozen=True)
class Comparison:
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
class NameMatch:
    """Whether the label or a name of a row has all of these words, each in one of its ways, or begins with them."""

    words: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class OriginCount:
    """One comparison with how many independent origins support a row."""

    test: Comparison


@dataclass(frozen=True)
class OnBehalfOf:
    """One comparison with each actor that a statement was spoken for: whether it is so for one of them."""

    test: Comparison


@dataclass(frozen=True)
class And:
    """Whether all of several conditions are met; none at all is always met."""

    of: tuple["Where", ...] = ()


@dataclass(frozen=True)
class Or:
    """Whether any of several conditions is met."""

    of: tuple["Where", ...]


@dataclass(frozen=True)
class Not:
    """Whether a condition is not met."""

    of: "Where"


Where = Comparison | Related | NameMatch | OriginCount | OnBehalfOf | And | Or | Not


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


MATCH_ALL = And()
"""No condition at all."""


def all_of(terms: Iterable[Where]) -> Where:
    """All of several conditions, without a shell around a single one."""
    flat = [inner for term in terms for inner in (term.of if isinstance(term, And) else (term,))]
    return flat[0] if len(flat) == 1 else And(tuple(flat))

"""What ties two records to each other, as it follows from the definitions.

An assertion ties the records at its ends.  A meeting ties those who take part in it, and a statement its speaker to
whom or what it is said to or about: such a tie is made by a record in the middle, which is tied itself only where it is
what is asked about.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import permutations

from schema.catalog import Link, collections, entities, first_date, kind_of, links, period
from schema.entity import Assertion, Entity


class TieKind(StrEnum):
    """What ties two records to each other."""

    meeting = "meeting"
    statement = "statement"
    membership = "membership"
    tenure = "tenure"
    relation = "relation"
    obligation = "obligation"
    office = "office"
    embodiment = "embodiment"
    part_of = "part_of"


ALONG = {
    ("office", "body"): TieKind.office,
    ("alliance", "organisation"): TieKind.embodiment,
    ("meeting", "part_of"): TieKind.part_of,
    ("place", "country"): TieKind.part_of,
    ("topic", "broader"): TieKind.part_of,
}
"""Links that tie a record to what they lead to."""

SPEAKS = {"statement": "speaker"}
"""Who is in a record that ties others, besides those who are put into it by an assertion."""


@dataclass(frozen=True)
class Part:
    """Rows that put a record into another: which columns lead to the one and to the other."""

    entity: type[Entity]
    whom: str
    into: str


@dataclass(frozen=True)
class TieRule:
    """Rows that tie the record that `one` leads to: to what `other` leads to, or to who else is in it."""

    kind: TieKind
    entity: type[Entity]
    one: str
    other: str
    beyond: Part | None = None
    middle: type[Entity] | None = None
    """The record in the middle, where it is what is asked about."""

    @property
    def carrying(self) -> Link | None:
        """The link that carries the day of what it leads to."""
        return next((link for link in links(self.entity).values() if not link.many and link.carries), None)

    @property
    def day(self) -> str | None:
        """The column with its first day."""
        if self.carrying:
            return self.carrying.carried
        return f"{date}_earliest" if (date := first_date(self.entity)) else None

    @property
    def period(self) -> tuple[str, str] | None:
        """From when and until when it holds, where it is not the tie of a day."""
        return None if self.carrying else period(self.entity)


@cache
def ties() -> tuple[TieRule, ...]:
    """Everything that may tie one record to another, each read from either side."""
    return (*_joint(), *_asserted(), *_along())


@cache
def ties_of(id: str) -> tuple[TieRule, ...]:
    """Everything that may tie the record of an id, where it is what is asked about."""
    collection = id.partition("/")[0]
    kind = kind_of(collections()[collection]) if collection in collections() else ""
    return tuple(one for one in (*ties(), *_own()) if _may_tie(one, kind))


@cache
def dates() -> dict[str, str]:
    """The date of the records that make ties, by their kind."""
    makers = [*(entities()[kind] for kind in _parts()), *(one.entity for one in (*_asserted(), *_along()))]
    return {kind_of(one): date for one in makers if (date := first_date(one))}


@cache
def _parts() -> dict[str, tuple[Part, ...]]:
    """By the kind of the record in the middle, how others come to be in it."""
    found: dict[str, list[Part]] = {}
    for entity in entities().values():
        ahead = [link for link in links(entity).values() if not link.many]
        for into in (link for link in ahead if link.carries):
            whom = next(link for link in ahead if link.required and link is not into)
            found.setdefault(kind_of(into.target), []).append(Part(entity, whom.column, into.column))
    for kind, name in SPEAKS.items():
        found[kind].append(Part(entities()[kind], links(entities()[kind])[name].column, "id"))
    return {kind: tuple(parts) for kind, parts in found.items()}


def _joint() -> Iterator[TieRule]:
    """Two who take part; the speaker and whom it is said to: not two of whom something is said."""
    for kind, parts in _parts().items():
        for one, other in permutations(parts, 2) if len(parts) > 1 else [(parts[0], parts[0])]:
            yield TieRule(TieKind(kind), one.entity, one.whom, one.into, other)


def _own() -> Iterator[TieRule]:
    """The record in the middle itself, and who is in it."""
    for kind, parts in _parts().items():
        for part in parts:
            yield TieRule(TieKind(kind), part.entity, part.into, part.whom, middle=entities()[kind])


def _asserted() -> Iterator[TieRule]:
    for kind, entity in entities().items():
        ahead = [link for link in links(entity).values() if not link.many]
        if issubclass(entity, Assertion) and kind in list(TieKind):
            for one, other in permutations(ahead, 2):
                yield TieRule(TieKind(kind), entity, one.column, other.column)


def _along() -> Iterator[TieRule]:
    for (kind, name), rule in ALONG.items():
        column = links(entities()[kind])[name].column
        yield TieRule(rule, entities()[kind], "id", column)
        yield TieRule(rule, entities()[kind], column, "id")


def _may_tie(one: TieRule, kind: str) -> bool:
    """Whether the column from which it is read can lead to a record of a kind."""
    if one.middle:
        return kind_of(one.middle) == kind
    if one.one == "id":
        return kind_of(one.entity) == kind
    link = next(link for link in links(one.entity).values() if not link.many and link.column == one.one)
    return kind_of(link.target) == kind or (link.polymorphic and kind in (link.kinds or entities()))

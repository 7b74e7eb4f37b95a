"""What ties two records to each other, derived from the definitions.

An assertion ties the records at its ends. A meeting ties its participants, and a statement its speaker to its targets:
such a tie is made by a record in the middle, which has ties itself only if it is the record in question.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import permutations

from schema.catalog import Link, collections, entities, first_date, kind_of, links, period
from schema.entity import Assertion, Entity


class TieKind(StrEnum):
    """The type of a tie between two records."""

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
"""Links that tie a record to the record they lead to."""

SPEAKS = {"statement": "speaker"}
"""Links by which a record takes part in another one without an assertion in between."""


@dataclass(frozen=True)
class Part:
    """Rows that put a record into another: the columns that lead to the former (`whom`) and to the latter (`into`)."""

    entity: type[Entity]
    whom: str
    into: str


@dataclass(frozen=True)
class TieRule:
    """Rows that tie the record that `near` leads to: to the one that `far` leads to, or to others in that one."""

    kind: TieKind
    entity: type[Entity]
    near: str
    far: str
    beyond: Part | None = None
    middle: type[Entity] | None = None
    """The record in the middle, if it is the record in question."""

    @property
    def carrying(self) -> Link | None:
        """The link that copies the day of what it leads to."""
        return next((link for link in links(self.entity).values() if not link.many and link.carries), None)

    @property
    def day(self) -> str | None:
        """The column with the first day."""
        if self.carrying:
            return self.carrying.carried
        return f"{date}_earliest" if (date := first_date(self.entity)) else None

    @property
    def period(self) -> tuple[str, str] | None:
        """The columns from when and until when it holds; None if it is dated by a single day."""
        return None if self.carrying else period(self.entity)


@cache
def ties() -> tuple[TieRule, ...]:
    """Returns every rule that can tie one record to another, once for each side."""
    return (*_joint(), *_asserted(), *_along())


@cache
def ties_of(id: str) -> tuple[TieRule, ...]:
    """Returns every rule that can tie the record of an id, if it is the record in question."""
    collection = id.partition("/")[0]
    kind = kind_of(collections()[collection]) if collection in collections() else ""
    return tuple(rule for rule in (*ties(), *_own()) if _may_tie(rule, kind))


@cache
def dates() -> dict[str, str]:
    """Returns the date column of the records that make ties, by kind."""
    makers = [*(entities()[kind] for kind in _parts()), *(rule.entity for rule in (*_asserted(), *_along()))]
    return {kind_of(maker): date for maker in makers if (date := first_date(maker))}


@cache
def _parts() -> dict[str, tuple[Part, ...]]:
    """Returns how records take part in a record in the middle, by its kind."""
    parts: dict[str, list[Part]] = {}
    for entity in entities().values():
        to_one = [link for link in links(entity).values() if not link.many]
        for into in (link for link in to_one if link.carries):
            whom = next(link for link in to_one if link.required and link is not into)
            parts.setdefault(kind_of(into.target), []).append(Part(entity, whom.column, into.column))
    for kind, name in SPEAKS.items():
        parts[kind].append(Part(entities()[kind], links(entities()[kind])[name].column, "id"))
    return {kind: tuple(of_kind) for kind, of_kind in parts.items()}


def _joint() -> Iterator[TieRule]:
    """Yields rules for two participants, and for speaker and target, but not for two targets."""
    for kind, parts in _parts().items():
        for part, beyond in permutations(parts, 2) if len(parts) > 1 else [(parts[0], parts[0])]:
            yield TieRule(TieKind(kind), part.entity, part.whom, part.into, beyond)


def _own() -> Iterator[TieRule]:
    """Yields rules for the record in the middle itself and those in it."""
    for kind, parts in _parts().items():
        for part in parts:
            yield TieRule(TieKind(kind), part.entity, part.into, part.whom, middle=entities()[kind])


def _asserted() -> Iterator[TieRule]:
    for kind, entity in entities().items():
        to_one = [link for link in links(entity).values() if not link.many]
        if issubclass(entity, Assertion) and kind in list(TieKind):
            for near, far in permutations(to_one, 2):
                yield TieRule(TieKind(kind), entity, near.column, far.column)


def _along() -> Iterator[TieRule]:
    for (kind, name), rule in ALONG.items():
        column = links(entities()[kind])[name].column
        yield TieRule(rule, entities()[kind], "id", column)
        yield TieRule(rule, entities()[kind], column, "id")


def _may_tie(rule: TieRule, kind: str) -> bool:
    """Returns whether the column that a rule is read by can lead to a record of a kind."""
    if rule.middle:
        return kind_of(rule.middle) == kind
    if rule.near == "id":
        return kind_of(rule.entity) == kind
    link = next(link for link in links(rule.entity).values() if not link.many and link.column == rule.near)
    return kind_of(link.target) == kind or (link.polymorphic and kind in (link.kinds or entities()))

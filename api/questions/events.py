"""What may happen to a record, as it follows from the definitions: whatever has a date and a link to it.

A row that holds from one day until another begins and ends there; a meeting or a statement is a single day, and so is
a row whose link carries the day of what it leads to (a participation is told on the day of its meeting).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from schema.catalog import Link, entities, first_date, kind_of, links, period
from schema.entity import Entity

BESIDE = ("identifier", "name", "tag", "quotation")
"""What is told about a record rather than of what happens to it."""


class EventType(StrEnum):
    """What happened on a day."""

    began = "began"
    ended = "ended"
    took_place = "took_place"


@dataclass(frozen=True)
class DatedEvent:
    """Rows that are dated, the column that leads to the record that they concern, and the link that carries the day."""

    entity: type[Entity]
    concerns: str
    date: str
    event_type: EventType
    carrying: Link | None = None

    @property
    def day(self) -> str:
        """The column by whose index a record's rows are read in their order."""
        return self.carrying.carried if self.carrying else f"{self.date}_earliest"


@cache
def events_of(kind: str) -> tuple[DatedEvent, ...]:
    """Everything that may happen to a record of a kind."""
    return tuple(one for entity in entities().values() if kind_of(entity) not in BESIDE for one in _of(entity, kind))


def _of(entity: type[Entity], kind: str) -> Iterator[DatedEvent]:
    ahead = [link for link in links(entity).values() if not link.many]
    carrying = next((link for link in ahead if link.carries), None)
    concerns = [link.column for link in ahead if link is not carrying and _leads(link, kind)]
    own = ["id"] if kind_of(entity) == kind and not carrying else []
    for date, event_type in _times(entity, carrying):
        for column in (*own, *concerns):
            yield DatedEvent(entity, column, date, event_type, carrying)


def _leads(link: Link, kind: str) -> bool:
    return kind_of(link.target) == kind or (link.polymorphic and kind in (link.kinds or entities()))


def _times(entity: type[Entity], carrying: Link | None) -> list[tuple[str, EventType]]:
    if carrying:
        return [(str(carrying.carries), EventType.took_place)]
    if validity := period(entity):
        return [(validity[0], EventType.began), (validity[1], EventType.ended)]
    return [(date, EventType.took_place)] if (date := first_date(entity)) else []

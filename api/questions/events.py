"""Events that can happen to a record, derived from the definitions: every row with a date and a link to the record.

A row with a period begins on its first day and ends on its last. A meeting or a statement is an event of a single day,
and so is a row whose link copies the day of what it leads to (a participation takes place on the day of its meeting).
What type of event a meeting is follows from its status: only meetings that were held took place.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from schema.catalog import Link, entities, first_date, kind_of, links, period
from schema.entity import Entity
from schema.meeting import Meeting, MeetingStatus

DESCRIPTIVE = ("identifier", "name", "tag", "quotation")
"""Entities that describe a record rather than what happens to it."""


class EventType(StrEnum):
    """What happened on the date."""

    began = "began"
    ended = "ended"
    took_place = "took_place"
    expected = "expected"
    did_not_take_place = "did_not_take_place"
    alleged = "alleged"


HAPPENED = (EventType.began, EventType.ended, EventType.took_place)
"""The types of events that happened."""

EVENT_OF_STATUS = {
    MeetingStatus.anticipated: EventType.expected,
    MeetingStatus.announced: EventType.expected,
    MeetingStatus.held: EventType.took_place,
    MeetingStatus.postponed: EventType.did_not_take_place,
    MeetingStatus.cancelled: EventType.did_not_take_place,
    MeetingStatus.alleged: EventType.alleged,
}
"""The type of event that a meeting of each status is on the day it is dated."""


@dataclass(frozen=True)
class DatedEvent:
    """Dated rows: the column that leads to the record concerned, the date, and the link that copies the day, if any."""

    entity: type[Entity]
    concerns: str
    date: str
    event_type: EventType
    carrying: Link | None = None

    @property
    def day(self) -> str:
        """The indexed column by which a record's rows are read in order."""
        return self.carrying.carried if self.carrying else f"{self.date}_earliest"

    @property
    def record(self) -> str:
        """The column that leads to what happened."""
        return self.carrying.column if self.carrying else "id"

    @property
    def is_meeting(self) -> bool:
        """Whether what happens is a meeting, whose status says whether it took place."""
        return (self.carrying.target if self.carrying else self.entity) is Meeting

    @property
    def is_bound(self) -> bool:
        """Whether it is an end of a period, which is an event only if it lies within known bounds."""
        return self.event_type in (EventType.began, EventType.ended)


@cache
def events_of(kind: str) -> tuple[DatedEvent, ...]:
    """Returns every event that can happen to a record of a kind."""
    return tuple(
        event for entity in entities().values() if kind_of(entity) not in DESCRIPTIVE for event in _of(entity, kind)
    )


def _of(entity: type[Entity], kind: str) -> Iterator[DatedEvent]:
    to_one = [link for link in links(entity).values() if not link.many]
    carrying = next((link for link in to_one if link.carries), None)
    concerns = [link.column for link in to_one if link is not carrying and _leads(link, kind)]
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

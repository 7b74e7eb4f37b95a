"""Lists of events, which happen on a date instead of holding for a period: a view as of a day cannot restrict them."""

from collections.abc import Callable

from api.query.ast.select import Entity
from api.query.parse.operators import bad_input, parse_date
from schema.catalog import first_date
from schema.meeting import Meeting
from schema.statement import Statement

EVENTS = (Meeting, Statement)


def check_not_as_of(entity: Entity, day: str, at: str, filter_on: Callable[[str, str], str]) -> None:
    """Raises Refusal, BAD_USER_INPUT, if the entity is an event: a list of events cannot be read as of a day.

    `filter_on` writes the filter for "by this day" on a date column as the protocol spells it.
    """
    for event in EVENTS:
        if entity is event and (date := first_date(event)):
            parse_date(day, at)
            detail = f"cannot be used with lists of {event.collection()}, which happen on a date."
            raise bad_input(at, detail, f"Filter by date instead: {filter_on(date, day)}.")

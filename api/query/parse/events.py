"""Which lists the day of a view restricts: not those of events, which happen on a date instead of holding for a period.

Without a day, its certainty restricts none.
"""

from collections.abc import Callable

from api.query.ast.select import Entity
from api.query.ast.view import Certainty, View
from api.query.parse.operators import bad_input, parse_date
from schema.catalog import first_date
from schema.entity import Assertion, TimeRule
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


def check_certainty_of_day(entity: Entity, view: View, day: str) -> None:
    """Raises Refusal, BAD_USER_INPUT, if a list of assertions is read with a certainty that no day uses.

    `day` is how the protocol spells the parameter of the day.
    """
    if view.as_of is not None or view.certainty is Certainty.likely:
        return
    if isinstance(entity, type) and issubclass(entity, Assertion) and entity.time_rule is not TimeRule.unfiltered:
        detail = f"has no effect on lists of {entity.collection()} without {day}."
        raise bad_input("certainty", detail, f"Add the day on which they must hold to {day}, or leave certainty out.")

"""Contacts between two actors: the meetings that both attended and what each said to or about the other."""

from api.query.sql.as_of import kept
from api.query.sql.context import Draft
from api.query.sql.expr import quoted
from api.questions.sides import ADDRESSED, ATTENDING, SPEAKING, Deed, Side, deeds, did, how_many
from api.questions.sql_helpers import between, known
from schema.meeting import Meeting, MeetingStatus

MOST_CONTACTS = 1000
BUSY = 4000
"""Of two actors that have so many deeds each, either may be looked through: what they have in common is found soon."""

Doer = tuple[Deed, Side]
WAYS: dict[str, tuple[Doer, Doer]] = {
    "one_to_other": ((SPEAKING, "one"), (ADDRESSED, "other")),
    "other_to_one": ((SPEAKING, "other"), (ADDRESSED, "one")),
}


def met(draft: Draft) -> str:
    """The meetings that took place and that both attended, the latest with the number one."""

    def select() -> str:
        meeting = draft.alias()
        conditions = [f"{meeting}.status = {quoted(MeetingStatus.held)}", *kept(draft, Meeting, meeting)]
        there = (
            f"select 1 from {draft.table('meeting')} {meeting} where {meeting}.id = {{}} and {' and '.join(conditions)}"
        )
        return _numbered(draft, ((ATTENDING, "one"), (ATTENDING, "other")), f"exists ({there})")

    return draft.made_once("met", "event_id, day, _place", select)


def said(draft: Draft, way: str) -> str:
    """What was said by one to or about the other, the latest with the number one."""
    return draft.made_once(way, "event_id, day, _place", lambda: _numbered(draft, WAYS[way]))


def latest(table: str, first: int) -> str:
    """The first rows of such a table.  The limit tells the planner how few they are."""
    return f"(select * from {table} where _place <= {first} order by _place limit {first})"


def contact_days(draft: Draft) -> str:
    """The days of every contact, each with the one before it."""

    def select() -> str:
        tables = [met(draft), *(said(draft, way) for way in WAYS)]
        days = " union ".join(
            f"select day from {table} where {known('day')} and _place <= {MOST_CONTACTS}" for table in tables
        )
        return f"select day, lag(day) over (order by day) from ({days}) {draft.alias()}"

    return draft.made_once("contact_days", "day, before", select)


def day_number(day: str) -> str:
    """The number of a day, written YYYY-MM-DD, in the Gregorian calendar: differences of two are days."""
    year, month, number = (
        f"cast(substr({day}, {start}, {size}) as integer)" for start, size in ((1, 4), (6, 2), (9, 2))
    )
    early = f"(14 - {month}) / 12"
    years, months = f"({year} - {early})", f"({month} + 12 * ({early}) - 3)"
    return f"({number} + (153 * {months} + 2) / 5 + 365 * {years} + {years} / 4 - {years} / 100 + {years} / 400)"


def _numbered(draft: Draft, pair: tuple[Doer, Doer], also: str = "") -> str:
    one, other = pair
    busy, rare = (how_many(draft, *doer, BUSY) for doer in pair)
    walks = (_walk(draft, one, other, also, f"{busy} <= {rare}"), _walk(draft, other, one, also, f"{busy} > {rare}"))
    found = " union ".join(f"select * from {walk}" for walk in walks)
    return f"select event_id, day, row_number() over (order by day desc, event_id desc) from ({found}) {draft.alias()}"


def _walk(draft: Draft, walked: Doer, probed: Doer, also: str, condition: str) -> str:
    """The latest deeds of one at events at which the other has a deed too."""

    def select() -> str:
        deed = draft.alias()
        event = f"{deed}.event_id"
        conditions = [
            condition,
            *between(draft, f"{deed}.day"),
            did(draft, *probed, event),
            *([also.format(event)] if also else []),
        ]
        return (
            f"select {event}, {deed}.day from ({deeds(draft, *walked)}) {deed} where {' and '.join(conditions)}"
            f" order by {deed}.day desc, {deed}.id desc limit {MOST_CONTACTS + 1}"
        )

    (deed, side), (there, _) = walked, probed
    return draft.made_once(f"{deed.table}s_of_{side}_by_{there.table}s", "event_id, day", select)

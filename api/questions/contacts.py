"""Contacts between two actors: the meetings that both attended and what each said to or about the other."""

from api.query.sql.as_of import view_conditions
from api.query.sql.context import SqlContext
from api.query.sql.expr import quoted
from api.questions.sides import ADDRESSED, ATTENDING, SPEAKING, Involvement, Side, acted, actions_of, count_actions
from api.questions.sql_helpers import between, has_date
from schema.meeting import Meeting, MeetingStatus

MAX_CONTACTS = 1000
BUSY = 4000
"""Of two actors that have so many deeds each, either may be looked through: what they have in common is found soon."""

Doer = tuple[Involvement, Side]
DIRECTIONS: dict[str, tuple[Doer, Doer]] = {
    "a_to_b": ((SPEAKING, "a"), (ADDRESSED, "b")),
    "b_to_a": ((SPEAKING, "b"), (ADDRESSED, "a")),
}


def joint_meetings(sql: SqlContext) -> str:
    """The meetings that took place and that both attended, the latest with the number one."""

    def select() -> str:
        meeting = sql.alias()
        conditions = [f"{meeting}.status = {quoted(MeetingStatus.held)}", *view_conditions(sql, Meeting, meeting)]
        there = (
            f"select 1 from {sql.table('meeting')} {meeting} where {meeting}.id = {{}} and {' and '.join(conditions)}"
        )
        return _numbered(sql, ((ATTENDING, "a"), (ATTENDING, "b")), f"exists ({there})")

    return sql.question_cte("met", "event_id, day, _place", select)


def statements_between(sql: SqlContext, way: str) -> str:
    """What was said by one to or about the other, the latest with the number one."""
    return sql.question_cte(way, "event_id, day, _place", lambda: _numbered(sql, DIRECTIONS[way]))


def latest_rows(table: str, first: int) -> str:
    """The first rows of such a table.  The limit tells the planner how few they are."""
    return f"(select * from {table} where _place <= {first} order by _place limit {first})"


def contact_days(sql: SqlContext) -> str:
    """The days of every contact, each with the one before it."""

    def select() -> str:
        tables = [joint_meetings(sql), *(statements_between(sql, way) for way in DIRECTIONS)]
        days = " union ".join(
            f"select day from {table} where {has_date('day')} and _place <= {MAX_CONTACTS}" for table in tables
        )
        return f"select day, lag(day) over (order by day) from ({days}) {sql.alias()}"

    return sql.question_cte("contact_days", "day, before", select)


def day_number(day: str) -> str:
    """The number of a day, written YYYY-MM-DD, in the Gregorian calendar: differences of two are days."""
    year, month, number = (
        f"cast(substr({day}, {start}, {size}) as integer)" for start, size in ((1, 4), (6, 2), (9, 2))
    )
    early = f"(14 - {month}) / 12"
    years, months = f"({year} - {early})", f"({month} + 12 * ({early}) - 3)"
    return f"({number} + (153 * {months} + 2) / 5 + 365 * {years} + {years} / 4 - {years} / 100 + {years} / 400)"


def _numbered(sql: SqlContext, pair: tuple[Doer, Doer], also: str = "") -> str:
    one, other = pair
    busy, rare = (count_actions(sql, *doer, BUSY) for doer in pair)
    walks = (_walk(sql, one, other, also, f"{busy} <= {rare}"), _walk(sql, other, one, also, f"{busy} > {rare}"))
    found = " union ".join(f"select * from {walk}" for walk in walks)
    return f"select event_id, day, row_number() over (order by day desc, event_id desc) from ({found}) {sql.alias()}"


def _walk(sql: SqlContext, walked: Doer, probed: Doer, also: str, condition: str) -> str:
    """The latest deeds of one at events at which the other has a deed too."""

    def select() -> str:
        deed = sql.alias()
        event = f"{deed}.event_id"
        conditions = [
            condition,
            *between(sql, f"{deed}.day"),
            acted(sql, *probed, event),
            *([also.format(event)] if also else []),
        ]
        return (
            f"select {event}, {deed}.day from ({actions_of(sql, *walked)}) {deed} where {' and '.join(conditions)}"
            f" order by {deed}.day desc, {deed}.id desc limit {MAX_CONTACTS + 1}"
        )

    (deed, side), (there, _) = walked, probed
    return sql.question_cte(f"{deed.table}s_of_{side}_by_{there.table}s", "event_id, day", select)

"""Contacts between two actors: meetings that both attended and statements of each to or about the other."""

from api.query.sql.as_of import view_conditions
from api.query.sql.context import SqlContext
from api.query.sql.expr import quoted
from api.questions.sides import (
    ADDRESSED,
    ATTENDING,
    SPEAKING,
    Involvement,
    Side,
    acted,
    actions_of,
    count_actions,
)
from api.questions.sql_helpers import between, has_date
from schema.meeting import Meeting, MeetingStatus

MAX_CONTACTS, MAX_DEPTH = 1000, 20
BUSY = 4000
"""Actions are counted up to this number; if both sides reach it, side a is scanned."""

Participant = tuple[Involvement, Side]
DIRECTIONS: dict[str, tuple[Participant, Participant]] = {
    "a_to_b": ((SPEAKING, "a"), (ADDRESSED, "b")),
    "b_to_a": ((SPEAKING, "b"), (ADDRESSED, "a")),
}


def joint_meetings(sql: SqlContext) -> str:
    """Returns the table of meetings that took place and that both attended; the latest has `_place` 1.

    Parts of others of them have no `_place`, but the outermost of these as `whole_id`.
    """

    def select() -> str:
        meeting = sql.alias()
        conditions = [f"{meeting}.status = {quoted(MeetingStatus.held)}", *view_conditions(sql, Meeting, meeting)]
        taken_place = (
            f"select 1 from {sql.table('meeting')} {meeting} where {meeting}.id = {{}} and {' and '.join(conditions)}"
        )
        events = _events(sql, ((ATTENDING, "a"), (ATTENDING, "b")), f"exists ({taken_place})")
        whole = f"select event_id, day, cut, {_outermost(sql, 'events', 'events.event_id')} as whole_id from events"
        number = "row_number() over (partition by whole_id is null order by day desc, event_id desc)"
        place = f"case when whole_id is null then {number} end"
        return f"with events as ({events}) select event_id, day, {place}, cut, whole_id from ({whole}) {sql.alias()}"

    return sql.question_cte("met", "event_id, day, _place, cut, whole_id", select)


def _outermost(sql: SqlContext, events: str, meeting: str) -> str:
    """Returns an expression for the outermost of the events that a meeting is part of; NULL if there is none."""
    up, part = sql.alias(), sql.alias()
    parts = f"{sql.table('meeting')} {part}"
    begin = f"select {part}.part_of_id, 1 from {parts} where {part}.id = {meeting}"
    step = f"select {part}.part_of_id, {up}.depth + 1 from {up} join {parts} on {part}.id = {up}.id"
    steps = f"with recursive {up}(id, depth) as ({begin} union {step} where {up}.depth < {MAX_DEPTH})"
    return f"({steps} select id from {up} where id in (select event_id from {events}) order by depth desc limit 1)"


def statements_between(sql: SqlContext, direction: str) -> str:
    """Returns the table of statements of one side to or about the other; the latest has `_place` 1."""
    return sql.question_cte(direction, "event_id, day, _place, cut", lambda: _numbered(sql, DIRECTIONS[direction]))


def latest_rows(table: str, first: int) -> str:
    """Returns the first rows of such a table. The limit lets the database's planner know how few they are."""
    return f"(select * from {table} where _place <= {first} order by _place limit {first})"


def contact_days(sql: SqlContext) -> str:
    """Returns the table of the days of all contacts, each with the day of the previous contact."""

    def select() -> str:
        tables = [joint_meetings(sql), *(statements_between(sql, direction) for direction in DIRECTIONS)]
        days = " union ".join(
            f"select day from {table} where {has_date('day')} and coalesce(_place, 1) <= {MAX_CONTACTS}"
            for table in tables
        )
        return f"select day, lag(day) over (order by day) from ({days}) {sql.alias()}"

    return sql.question_cte("contact_days", "day, before", select)


def day_number(day: str) -> str:
    """Returns an expression for the day number of a `YYYY-MM-DD` date, so that differences are in days."""
    year, month, number = (
        f"cast(substr({day}, {start}, {size}) as integer)" for start, size in ((1, 4), (6, 2), (9, 2))
    )
    early = f"(14 - {month}) / 12"
    years, months = f"({year} - {early})", f"({month} + 12 * ({early}) - 3)"
    return f"({number} + (153 * {months} + 2) / 5 + 365 * {years} + {years} / 4 - {years} / 100 + {years} / 400)"


def _numbered(sql: SqlContext, participants: tuple[Participant, Participant]) -> str:
    number = "row_number() over (order by day desc, event_id desc)"
    return f"select event_id, day, {number}, cut from ({_events(sql, participants)}) {sql.alias()}"


def _events(sql: SqlContext, participants: tuple[Participant, Participant], also: str = "") -> str:
    """Returns a query for the events of both, each with its first day and whether there are more."""
    a, b = participants
    a_count, b_count = (count_actions(sql, *participant, BUSY) for participant in participants)
    scans = (_scan(sql, a, b, also, f"{a_count} <= {b_count}"), _scan(sql, b, a, also, f"{a_count} > {b_count}"))
    return " union ".join(f"select * from {scan}" for scan in scans)


def _scan(sql: SqlContext, scanned: Participant, probed: Participant, also: str, condition: str) -> str:
    """Returns the latest actions of one side at events where the other side has an action too."""

    def select() -> str:
        action = sql.alias()
        event = f"{action}.event_id"
        conditions = [
            condition,
            *between(sql, f"{action}.day"),
            acted(sql, *probed, event),
            *([also.format(event)] if also else []),
        ]
        latest = (
            f"select {event}, {action}.day from ({actions_of(sql, *scanned)}) {action} where {' and '.join(conditions)}"
            f" order by {action}.day desc, {action}.id desc limit {MAX_CONTACTS + 1}"
        )
        return f"select event_id, day, count(*) over () > {MAX_CONTACTS} from ({latest}) {sql.alias()}"

    (involvement, side), (probed_involvement, _) = scanned, probed
    return sql.question_cte(
        f"{involvement.table}s_of_{side}_by_{probed_involvement.table}s", "event_id, day, cut", select
    )

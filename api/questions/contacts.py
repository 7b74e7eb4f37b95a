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

MAX_CONTACTS = 1000
BUSY = 4000
"""Actions are counted up to this number; if both sides reach it, side a is scanned."""

Participant = tuple[Involvement, Side]
DIRECTIONS: dict[str, tuple[Participant, Participant]] = {
    "a_to_b": ((SPEAKING, "a"), (ADDRESSED, "b")),
    "b_to_a": ((SPEAKING, "b"), (ADDRESSED, "a")),
}


def joint_meetings(sql: SqlContext) -> str:
    """Returns the table of meetings that took place and that both attended, with parts; the latest has `_place` 1."""

    def select() -> str:
        meeting = sql.alias()
        conditions = [f"{meeting}.status = {quoted(MeetingStatus.held)}", *view_conditions(sql, Meeting, meeting)]
        taken_place = (
            f"select 1 from {sql.table('meeting')} {meeting} where {meeting}.id = {{}} and {' and '.join(conditions)}"
        )
        return _numbered(sql, ((ATTENDING, "a"), (ATTENDING, "b")), f"exists ({taken_place})")

    return sql.question_cte("met", "event_id, day, _place, cut", select)


def whole_meetings(sql: SqlContext) -> str:
    """Returns the table of joint meetings that are part of no other joint meeting; the latest has `_place` 1."""

    def select() -> str:
        row, days = sql.alias(), sql.alias()
        return (
            f"select {row}.event_id, {days}.day, row_number() over (order by {days}._place)"
            f" from {_wholes(sql)} {row} join {joint_meetings(sql)} {days} on {days}.event_id = {row}.event_id"
            f" where {row}.whole_id = {row}.event_id"
        )

    return sql.question_cte("whole", "event_id, day, _place", select)


def parts_of(sql: SqlContext, whole: str) -> str:
    """Returns a query for the joint meetings inside another one, with the number of each in the order of their days."""
    row, days = sql.alias(), sql.alias()
    return (
        f"select {row}.event_id, -{days}._place as place from {_wholes(sql)} {row}"
        f" join {joint_meetings(sql)} {days} on {days}.event_id = {row}.event_id"
        f" where {row}.whole_id = {whole} and {row}.event_id <> {whole}"
    )


def _wholes(sql: SqlContext) -> str:
    """Returns the table of joint meetings, each with the outermost joint meeting that it is part of, or itself."""

    def select() -> str:
        joint, inner, up = sql.alias(), sql.alias(), sql.alias()
        meeting = sql.alias()
        linked = (
            f"select {joint}.event_id, {meeting}.part_of_id from {joint_meetings(sql)} {joint}"
            f" join {sql.table('meeting')} {meeting} on {meeting}.id = {joint}.event_id"
            f" where {joint}._place <= {MAX_CONTACTS}"
        )
        outermost = (
            f"select event_id, event_id from linked where not exists"
            f" (select 1 from linked {inner} where {inner}.event_id = linked.part_of_id)"
        )
        return (
            f"with recursive linked as ({linked}), {up}(event_id, whole_id) as ({outermost} union"
            f" select linked.event_id, {up}.whole_id from {up} join linked on linked.part_of_id = {up}.event_id)"
            f" select event_id, whole_id from {up}"
        )

    return sql.question_cte("parts", "event_id, whole_id", select)


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
            f"select day from {table} where {has_date('day')} and _place <= {MAX_CONTACTS}" for table in tables
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


def _numbered(sql: SqlContext, participants: tuple[Participant, Participant], also: str = "") -> str:
    """Returns a query for the events of both, each with its first day, its place and whether there are more."""
    a, b = participants
    a_count, b_count = (count_actions(sql, *participant, BUSY) for participant in participants)
    scans = (_scan(sql, a, b, also, f"{a_count} <= {b_count}"), _scan(sql, b, a, also, f"{a_count} > {b_count}"))
    events = " union ".join(f"select * from {scan}" for scan in scans)
    number = "row_number() over (order by day desc, event_id desc)"
    return f"select event_id, day, {number}, cut from ({events}) {sql.alias()}"


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

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
    actions_at,
    candidates_for,
    count_candidates,
    may_have_acted,
)
from api.questions.sql_helpers import has_date
from schema.meeting import Meeting, MeetingStatus

MAX_CONTACTS = 1000
MOST_CANDIDATES = 2 * MAX_CONTACTS
"""How many events are considered at which somebody who may have acted for each side was present."""
BUSY = 4000
"""Actions are counted up to this number; if both sides reach it, side a is scanned."""

Participant = tuple[Involvement, Side]
MEETING: tuple[Participant, Participant] = ((ATTENDING, "a"), (ATTENDING, "b"))
DIRECTIONS: dict[str, tuple[Participant, Participant]] = {
    "a_to_b": ((SPEAKING, "a"), (ADDRESSED, "b")),
    "b_to_a": ((SPEAKING, "b"), (ADDRESSED, "a")),
}


def joint_meetings(sql: SqlContext) -> str:
    """Returns the table of meetings that took place and that both attended, with parts; the latest has `_place` 1."""
    return sql.question_cte("met", "event_id, day, _place", lambda: _joint(sql, *MEETING))


def totals(sql: SqlContext) -> str:
    """Returns the table of one row about all contacts: how many, whether too many, and the first and the last day."""

    def select() -> str:
        tables = {"met": joint_meetings(sql)} | {name: statements_between(sql, name) for name in DIRECTIONS}
        each = [f"select '{name}' as kind, day, _place, 0 as cut from {table}" for name, table in tables.items()]
        each.append(f"select 'whole', null, 0, 0 from {whole_meetings(sql)} where _place <= {MAX_CONTACTS}")
        pairs = (MEETING, *DIRECTIONS.values())
        each += [f"select 'cut', null, 0, 1 from {_candidates(sql, *pair)} where cut" for pair in pairs]
        counts = ", ".join(f"count(case when kind = '{name}' then 1 end)" for name in ("whole", *DIRECTIONS))
        dated = f"case when {has_date('day')} and _place <= {MAX_CONTACTS} then day end"
        cut = f"coalesce(max(cut) = 1 or max(_place) > {MAX_CONTACTS}, false)"
        return f"select {counts}, {cut}, min({dated}), max({dated}) from ({' union all '.join(each)}) {sql.alias()}"

    names = ", ".join(f"{name}_count" for name in ("meeting", *DIRECTIONS))
    return sql.question_cte("totals", f"{names}, cut, first_contact, last_contact", select)


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


def attendance_of(sql: SqlContext, side: Side) -> str:
    """Returns the table of how a side took part in meetings that the other may have attended too."""
    return actions_at(sql, ATTENDING, side, _candidates(sql, *MEETING))


def actions_between(sql: SqlContext, direction: str, participant: Participant) -> str:
    """Returns the table of the actions of one participant in statements that may be of a direction."""
    return actions_at(sql, *participant, _candidates(sql, *DIRECTIONS[direction]))


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
    return sql.question_cte(direction, "event_id, day, _place", lambda: _joint(sql, *DIRECTIONS[direction]))


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


# ---- finding contacts


def _joint(sql: SqlContext, a: Participant, b: Participant) -> str:
    """Returns a query for the events at which both acted, each with its first day and its place."""
    candidates, action = _candidates(sql, a, b), sql.alias()
    both = [
        f"{action}.event_id in (select event_id from {actions_at(sql, *participant, candidates)})"
        for participant in (a, b)
    ]
    events = f"select distinct {action}.event_id, {action}.day from {candidates} {action} where {' and '.join(both)}"
    return f"select event_id, day, row_number() over (order by day desc, event_id desc) from ({events}) {sql.alias()}"


def _candidates(sql: SqlContext, a: Participant, b: Participant) -> str:
    """Returns the table of the latest events at which both may have acted, and whether there are more."""

    def select() -> str:
        fewer = f"(select fewer from {_is_first_scanned(sql, a, b)})"
        scans = (_scan(sql, a, b, fewer), _scan(sql, b, a, f"not {fewer}"))
        return " union all ".join(f"select * from ({scan}) {sql.alias()}" for scan in scans)

    (involvement, _), (_, side) = a, b
    return sql.question_cte(f"{involvement.act.table}s_towards_{side}", "event_id, day, cut", select)


def _is_first_scanned(sql: SqlContext, a: Participant, b: Participant) -> str:
    """Returns the table of one row that says whether to read what the first did; otherwise what the second did."""

    def select() -> str:
        counts = " <= ".join(count_candidates(sql, *participant, BUSY) for participant in (a, b))
        return f"select {counts}"

    (involvement, _), (_, side) = a, b
    return sql.question_cte(f"fewer_{involvement.act.table}s_towards_{side}", "fewer", select)


def _scan(sql: SqlContext, scanned: Participant, probed: Participant, condition: str) -> str:
    """Returns the latest events at which one side may have acted, if the other may have acted there too."""
    action, (involvement, _) = sql.alias(), scanned
    conditions = [may_have_acted(sql, *probed, f"{action}.event_id")]
    conditions += [_has_taken_place(sql, f"{action}.event_id")] if involvement is ATTENDING else []
    latest = (
        f"select {action}.event_id, {action}.day from ({candidates_for(sql, *scanned, condition)}) {action}"
        f" where {' and '.join(conditions)} order by {action}.day desc, {action}.id desc limit {MOST_CANDIDATES}"
    )
    return f"select event_id, day, count(*) over () = {MOST_CANDIDATES} as cut from ({latest}) {sql.alias()}"


def _has_taken_place(sql: SqlContext, id: str) -> str:
    meeting = sql.alias()
    conditions = [f"{meeting}.status = {quoted(MeetingStatus.held)}", *view_conditions(sql, Meeting, meeting)]
    took_place = f"{meeting}.id = {id} and {' and '.join(conditions)}"
    return f"exists (select 1 from {sql.table('meeting')} {meeting} where {took_place})"

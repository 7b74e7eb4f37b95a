"""Contacts between two actors: meetings that both attended and statements of each to or about the other."""

from api.query.sql.as_of import view_conditions
from api.query.sql.context import SqlContext
from api.query.sql.expr import quoted
from api.questions.sides import ADDRESSED, ATTENDING, SPEAKING, Actions, Involvement, Side
from api.questions.sql_helpers import between, has_date
from schema.meeting import Meeting, MeetingStatus

MAX_CONTACTS = 1000
SIDES: tuple[Side, Side] = ("a", "b")
INVOLVEMENTS = (ATTENDING, SPEAKING, ADDRESSED)
MEETING = "meeting"
DIRECTIONS: dict[str, tuple[Side, Side]] = {"a_to_b": ("a", "b"), "b_to_a": ("b", "a")}
"""The side that speaks and the side that is addressed."""


def joint_actions(sql: SqlContext) -> Actions:
    """Returns the actions of both sides at events at which both may have acted."""
    sides = {side: sql.arguments[side] for side in SIDES}
    return Actions(sides, INVOLVEMENTS, lambda day: between(sql, day), joint=True, name="joint_actions")


def joint_meetings(sql: SqlContext) -> str:
    """Returns the table of meetings that took place and that both attended, with parts; the latest has `_place` 1."""
    return _contacts(sql, MEETING)


def totals(sql: SqlContext) -> str:
    """Returns the table of one row about all contacts: how many, whether too many, and the first and the last day."""

    def select() -> str:
        tables = {MEETING: joint_meetings(sql)} | {name: statements_between(sql, name) for name in DIRECTIONS}
        each = [f"select '{name}' as kind, day, _place from {table}" for name, table in tables.items()]
        each.append(f"select 'whole', null, 0 from {whole_meetings(sql)} where _place <= {MAX_CONTACTS}")
        counts = ", ".join(f"count(case when kind = '{name}' then 1 end)" for name in ("whole", *DIRECTIONS))
        dated = f"case when {has_date('day')} and _place <= {MAX_CONTACTS} then day end"
        cut = f"coalesce(max(_place) > {MAX_CONTACTS}, false)"
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


def actions_of(actions: str, involvement: Involvement, side: Side) -> str:
    """Returns a query, without its alias, for the actions of one type and side in a table."""
    return f"(select * from {actions} where side = {quoted(side)} and kind = {quoted(involvement.kind)})"


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
    return _contacts(sql, direction)


def latest_rows(table: str, number: int, onward: str) -> str:
    """Returns the first rows of such a table that meet a condition, at most `number` and none beyond the last counted.

    The limit lets the database's planner know how few they are.
    """
    return f"(select * from {table} where _place <= {MAX_CONTACTS} and {onward} order by _place limit {number})"


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


def _contacts(sql: SqlContext, type: str) -> str:
    """Returns the table of the contacts of a type; the latest has `_place` 1."""
    selected = f"select event_id, day, _place from {_joint(sql)} where type = {quoted(type)}"
    return sql.question_cte(f"contacts_{type}", "event_id, day, _place", lambda: selected)


def _joint(sql: SqlContext) -> str:
    """Returns the table of all contacts: meetings that both attended, and statements of either to or about the other.

    In a statement `a_to_b`, side a speaks or side b is addressed.
    """

    def select() -> str:
        type = (
            f"case when kind = {quoted(ATTENDING.kind)} then {quoted(MEETING)}"
            f" when (kind = {quoted(SPEAKING.kind)}) = (side = 'a') then 'a_to_b' else 'b_to_a' end"
        )
        typed = f"select {type} as type, side, event_id, day from {joint_actions(sql).table(sql)}"
        happened = f"type <> {quoted(MEETING)} or {_has_taken_place(sql, 'event_id')}"
        events = (
            f"select type, event_id, max(day) as day from ({typed}) {sql.alias()} where {happened}"
            f" group by type, event_id having count(distinct side) = 2"
        )
        number = "row_number() over (partition by type order by day desc, event_id desc)"
        return f"select type, event_id, day, {number} from ({events}) {sql.alias()}"

    return sql.question_cte("joint", "type, event_id, day, _place", select)


def _has_taken_place(sql: SqlContext, id: str) -> str:
    """Returns a condition on a meeting.  With `exists`, PostgreSQL would read all meetings first."""
    meeting = sql.alias()
    conditions = [f"{meeting}.status = {quoted(MeetingStatus.held)}", *view_conditions(sql, Meeting, meeting)]
    took_place = f"{meeting}.id = {id} and {' and '.join(conditions)}"
    return f"(select 1 from {sql.table('meeting')} {meeting} where {took_place} limit 1) is not null"

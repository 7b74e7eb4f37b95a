"""What actors do, by rows that count for them or for those they stand for, and when each was done."""

from collections.abc import Callable
from typing import NamedTuple

from api.query.sql.as_of import Period, dates_are_certain
from api.query.sql.columns import column
from api.query.sql.context import SqlContext
from api.query.sql.expr import quoted
from schema.catalog import kind_of
from schema.entity import Entity
from schema.meeting import Meeting
from schema.participation import Attendance, Participation
from schema.statement import Statement
from schema.target import Target


class Act(NamedTuple):
    """Rows that count for an actor: the columns of the actor, the event, the stated principal and office.

    `when` is the period of an event, which is named by its alias.
    """

    entity: type[Entity]
    actor: str
    event: str
    event_entity: type[Entity]
    when: Callable[[SqlContext, str], Period]
    principal: str = ""
    office: str = ""
    condition: str = ""

    @property
    def table(self) -> str:
        """The name of the table."""
        return kind_of(self.entity)

    @property
    def links(self) -> list[str]:
        """The columns by which a row may count for an actor."""
        return [name for name in (self.actor, self.principal, self.office) if name]


def statement_day(sql: SqlContext, statement: str) -> Period:
    """Returns the date of a statement, which is named by its alias."""
    certain = dates_are_certain(sql, statement, "date")
    return Period(f"{statement}.date_earliest", f"{statement}.date_latest", tuple(certain))


def meeting_days(sql: SqlContext, meeting: str) -> Period:
    """Returns the period of a meeting, which is named by its alias; without an end, the day it began."""
    ended = f"case when {column(meeting, 'end')} is null then {meeting}.start_latest else {meeting}.end_latest end"
    return Period(f"{meeting}.start_earliest", ended, tuple(dates_are_certain(sql, meeting, "start", "end")))


def meeting_period(sql: SqlContext, participation: str) -> Period:
    """Returns the period of a participation's meeting."""
    meeting = sql.alias()
    source = f"from {sql.table('meeting')} {meeting} where {meeting}.id = {participation}.meeting_id"
    days = meeting_days(sql, meeting)
    certain = f"exists (select 1 {source} and {' and '.join(days.sure)})"
    return Period(f"(select {days.first} {source})", f"(select {days.last} {source})", (certain,))


NOT_THERE = ", ".join(map(quoted, (Attendance.declined, Attendance.absent)))
STATEMENTS = Act(Statement, "speaker_id", "id", Statement, statement_day, "principal_id", "office_id")
PARTICIPATIONS = Act(
    Participation,
    "actor_id",
    "meeting_id",
    Meeting,
    meeting_days,
    "represents_id",
    "office_id",
    f"{{}}.attendance not in ({NOT_THERE})",
)
ADDRESSES = Act(Target, "record_id", "statement_id", Statement, statement_day)

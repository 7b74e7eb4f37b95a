"""What each of two actors does: by itself and, on request, through the persons who hold an office of it."""

from dataclasses import dataclass
from typing import Literal

from api.query.sql.as_of import view_conditions
from api.query.sql.context import SqlContext, column
from api.query.sql.expr import quoted
from api.questions.sql_helpers import has_date, visible_rows
from schema.catalog import kind_of
from schema.entity import Entity
from schema.participation import Attendance, Participation
from schema.relation import Relation, RelationKind
from schema.statement import Statement
from schema.target import Target
from schema.tenure import Tenure

MOST_TENURES = 2000
Side = Literal["a", "b"]
"""The argument that names an actor."""


@dataclass(frozen=True)
class Involvement:
    """Rows by which an actor takes part in an event, with the columns of the actor, the event and its first day."""

    entity: type[Entity]
    actor: str
    event: str
    day: str
    condition: str = ""

    @property
    def table(self) -> str:
        """The name of the table."""
        return kind_of(self.entity)


ATTENDED = ", ".join(map(quoted, (Attendance.present, Attendance.remote)))
ATTENDING = Involvement(
    Participation, "actor_id", "meeting_id", "meeting_start_earliest", "{}.attendance in (" + ATTENDED + ")"
)
SPEAKING = Involvement(Statement, "speaker_id", "id", "date_earliest")
ADDRESSED = Involvement(Target, "record_id", "statement_id", "statement_date_earliest")


def actions_of(sql: SqlContext, involvement: Involvement, side: Side, event: str = "", *conditions: str) -> str:
    """Returns a query for the actions of a side, or those at one event.

    Its columns are the row, the event, the event's first day, and the tenure by which it counts.
    """
    queries = [_actions(sql, involvement, side, event, by_office, *conditions) for by_office in _by_office(sql)]
    return " union all ".join(queries)


def acted(sql: SqlContext, involvement: Involvement, side: Side, event: str) -> str:
    """Returns a condition: a side has such an action at an event."""
    queries = [_actions(sql, involvement, side, event, by_office) for by_office in _by_office(sql)]
    return f"({' or '.join(f'exists ({query})' for query in queries)})"


def count_actions(sql: SqlContext, involvement: Involvement, side: Side, most: int) -> str:
    """Returns an expression for the number of a side's actions, even excluded ones, up to `most`."""

    def select() -> str:
        queries = " union all ".join(_bare(sql, involvement, side, by_office) for by_office in _by_office(sql))
        return f"select count(*) from (select 1 from ({queries}) {sql.alias()} limit {most}) {sql.alias()}"

    return f"(select n from {sql.question_cte(f'{involvement.table}s_of_{side}', 'n', select)})"


def _bare(sql: SqlContext, involvement: Involvement, side: Side, by_office: bool) -> str:
    row, tenure = sql.alias(), sql.alias()
    source = f"{tenures_of(sql, side)} {tenure} cross join " if by_office else ""
    actor = f"{tenure}.person_id" if by_office else sql.bind(sql.arguments[side])
    return (
        f"select 1 from {source}{sql.table(involvement.table)} {row} where {column(row, involvement.actor)} = {actor}"
    )


def tenures_of(sql: SqlContext, side: Side) -> str:
    """Returns the tenures in offices of a side or of bodies that are part of it.

    The columns are the person, the tenure, and its first and last possible day. The limit lets SQLite's planner know
    how few there are wherever they are read; otherwise it first reads everything that they may lead to.
    """
    return f"(select * from {_tenures(sql, side)} limit {MOST_TENURES})"


def _tenures(sql: SqlContext, side: Side) -> str:
    def select() -> str:
        body, part, tenure, office, actor = (sql.alias() for _ in range(5))
        parts = [f"{part}.kind = {quoted(RelationKind.part_of)}", *view_conditions(sql, Relation, part)]
        relations = f"{sql.table('relation')} {part} join {body} on {body}.id = {part}.object_id"
        more = f"select {part}.subject_id from {relations} where {' and '.join(parts)}"
        itself = (
            f"select {actor}.id from {sql.table('actor')} {actor} where {actor}.id = {sql.bind(sql.arguments[side])}"
        )
        bodies = f"{itself} union {more}"
        offices = f"{sql.table('office')} {office} on {office}.body_id = {body}.id"
        holders = f"{sql.table('tenure')} {tenure} on {tenure}.office_id = {office}.id"
        conditions = " and ".join(view_conditions(sql, Tenure, tenure)) or "true"
        return (
            f"with recursive {body}(id) as ({bodies}) select {tenure}.person_id, {tenure}.id, {tenure}.since_earliest,"
            f" {tenure}.until_latest from {body} join {offices} join {holders} where {conditions}"
            f" order by {tenure}.id limit {MOST_TENURES}"
        )

    return sql.question_cte(f"held_{side}", "person_id, tenure_id, since, until", select)


def _by_office(sql: SqlContext) -> tuple[bool, ...]:
    """Returns whether to read actions by office: not at all, or beside the actor's own."""
    return (False, True) if sql.arguments["include_representatives"] else (False,)


def _actions(sql: SqlContext, involvement: Involvement, side: Side, event: str, by_office: bool, *more: str) -> str:
    row, tenure = sql.alias(), sql.alias()
    day, actor = f"{row}.{involvement.day}", column(row, involvement.actor)
    conditions = [*([f"{column(row, involvement.event)} = {event}"] if event else []), *more]
    source, by = f"{visible_rows(sql, involvement.entity)} {row}", "null"
    if by_office:
        tenures, by = f"{tenures_of(sql, side)} {tenure}", f"{tenure}.tenure_id"
        source = " cross join ".join((source, tenures) if event else (tenures, source))
        conditions += [
            f"{actor} = {tenure}.person_id and {day} between {tenure}.since and {tenure}.until",
            has_date(day),
        ]
    else:
        conditions.append(f"{actor} = {sql.bind(sql.arguments[side])}")
    conditions += [involvement.condition.format(row)] if involvement.condition else []
    return (
        f"select {row}.id, {column(row, involvement.event)} as event_id, {day} as day, {by} as tenure_id"
        f" from {source} where {' and '.join(conditions)}"
    )

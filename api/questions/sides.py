"""What each of two actors does: by itself, and where that is asked by the persons who hold an office of it."""

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
    """Rows by which an actor takes part in an event: which column leads to the actor, which to the event, and which
    keeps the first day of the event.
    """

    entity: type[Entity]
    actor: str
    event: str
    day: str
    condition: str = ""

    @property
    def table(self) -> str:
        """Where its rows are kept."""
        return kind_of(self.entity)


THERE = ", ".join(map(quoted, (Attendance.present, Attendance.remote)))
ATTENDING = Involvement(
    Participation, "actor_id", "meeting_id", "meeting_start_earliest", "{}.attendance in (" + THERE + ")"
)
SPEAKING = Involvement(Statement, "speaker_id", "id", "date_earliest")
ADDRESSED = Involvement(Target, "record_id", "statement_id", "statement_date_earliest")


def actions_of(sql: SqlContext, deed: Involvement, side: Side, event: str = "", *conditions: str) -> str:
    """A query for the deeds of a side, or those at one event: the row, the event, its first day and the tenure by which
    it counts.
    """
    queries = [_deeds(sql, deed, side, event, by_office, *conditions) for by_office in _ways(sql)]
    return " union all ".join(queries)


def acted(sql: SqlContext, deed: Involvement, side: Side, event: str) -> str:
    """Whether a side has such a deed at an event: a condition."""
    queries = [_deeds(sql, deed, side, event, by_office) for by_office in _ways(sql)]
    return f"({' or '.join(f'exists ({query})' for query in queries)})"


def count_actions(sql: SqlContext, deed: Involvement, side: Side, most: int) -> str:
    """How many deeds a side has, those included that the view leaves out, but none above the most: an expression."""

    def select() -> str:
        queries = " union all ".join(_bare(sql, deed, side, by_office) for by_office in _ways(sql))
        return f"select count(*) from (select 1 from ({queries}) {sql.alias()} limit {most}) {sql.alias()}"

    return f"(select n from {sql.question_cte(f'{deed.table}s_of_{side}', 'n', select)})"


def _bare(sql: SqlContext, deed: Involvement, side: Side, by_office: bool) -> str:
    row, tenure = sql.alias(), sql.alias()
    source = f"{tenures_of(sql, side)} {tenure} cross join " if by_office else ""
    whose = f"{tenure}.person_id" if by_office else sql.bind(sql.arguments[side])
    return f"select 1 from {source}{sql.table(deed.table)} {row} where {column(row, deed.actor)} = {whose}"


def tenures_of(sql: SqlContext, side: Side) -> str:
    """Who holders an office of a side or of a body that is part of it, from which day until which, by some reading.

    The limit tells SQLite how few they are each time that they are read: else it first reads all that they may lead to.
    """
    return f"(select * from {_tenures(sql, side)} limit {MOST_TENURES})"


def _tenures(sql: SqlContext, side: Side) -> str:
    def select() -> str:
        body, part, tenure, office, actor = (sql.alias() for _ in range(5))
        parts = [f"{part}.kind = {quoted(RelationKind.part_of)}", *view_conditions(sql, Relation, part)]
        among = f"{sql.table('relation')} {part} join {body} on {body}.id = {part}.object_id"
        more = f"select {part}.subject_id from {among} where {' and '.join(parts)}"
        itself = (
            f"select {actor}.id from {sql.table('actor')} {actor} where {actor}.id = {sql.bind(sql.arguments[side])}"
        )
        bodies = f"{itself} union {more}"
        there = f"{sql.table('office')} {office} on {office}.body_id = {body}.id"
        holders = f"{sql.table('tenure')} {tenure} on {tenure}.office_id = {office}.id"
        conditions = " and ".join(view_conditions(sql, Tenure, tenure)) or "true"
        return (
            f"with recursive {body}(id) as ({bodies}) select {tenure}.person_id, {tenure}.id, {tenure}.since_earliest,"
            f" {tenure}.until_latest from {body} join {there} join {holders} where {conditions}"
            f" order by {tenure}.id limit {MOST_TENURES}"
        )

    return sql.question_cte(f"held_{side}", "person_id, tenure_id, since, until", select)


def _ways(sql: SqlContext) -> tuple[bool, ...]:
    """Whether deeds count as the actor's own, and whether also by the offices of persons."""
    return (False, True) if sql.arguments["include_representatives"] else (False,)


def _deeds(sql: SqlContext, deed: Involvement, side: Side, event: str, by_office: bool, *more: str) -> str:
    row, tenure = sql.alias(), sql.alias()
    day, actor = f"{row}.{deed.day}", column(row, deed.actor)
    conditions = [*([f"{column(row, deed.event)} = {event}"] if event else []), *more]
    source, by = f"{visible_rows(sql, deed.entity)} {row}", "null"
    if by_office:
        tenures, by = f"{tenures_of(sql, side)} {tenure}", f"{tenure}.tenure_id"
        source = " cross join ".join((source, tenures) if event else (tenures, source))
        conditions += [
            f"{actor} = {tenure}.person_id and {day} between {tenure}.since and {tenure}.until",
            has_date(day),
        ]
    else:
        conditions.append(f"{actor} = {sql.bind(sql.arguments[side])}")
    conditions += [deed.condition.format(row)] if deed.condition else []
    return (
        f"select {row}.id, {column(row, deed.event)} as event_id, {day} as day, {by} as tenure_id"
        f" from {source} where {' and '.join(conditions)}"
    )

"""What each of two actors does: by itself and, on request, through whoever represents it or speaks for it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from api.query.ast.field_types import Argument
from api.query.sql.context import SqlContext, column
from api.query.sql.expr import quoted
from api.query.sql.on_behalf_of import (
    ADDRESSES,
    PARTICIPATIONS,
    STATEMENTS,
    Act,
    parts,
    rules_reaching,
)
from api.questions.sql_helpers import between, visible_rows
from schema.catalog import kind_of
from schema.participation import Attendance

MOST_PARTS = 2000
INCLUDE_REPRESENTATIVES = Argument(
    "include_representatives",
    "boolean",
    "Whether to include what others do for an actor: who represents it, speaks for it, holds an office of it at the"
    " time, or is part of it.",
    usual=True,
)
Side = Literal["a", "b"]
"""The argument that names an actor."""


@dataclass(frozen=True)
class Involvement:
    """Acts by which an actor takes part in an event, with the column of the event's first day."""

    act: Act
    day: str
    condition: str = ""

    @property
    def table(self) -> str:
        """The name of the table."""
        return kind_of(self.act.entity)


ATTENDED = ", ".join(map(quoted, (Attendance.present, Attendance.remote)))
ATTENDING = Involvement(PARTICIPATIONS, "meeting_start_earliest", "{}.attendance in (" + ATTENDED + ")")
SPEAKING = Involvement(STATEMENTS, "date_earliest")
ADDRESSED = Involvement(ADDRESSES, "statement_date_earliest")


def actions_of(sql: SqlContext, involvement: Involvement, side: Side, event: str = "", *conditions: str) -> str:
    """Returns a query for the actions of a side, or those at one event, each row once.

    Its columns are the row, the event, the event's first day, and the tenure by which it counts.
    """
    own = _own(sql, involvement, side, event, *conditions)
    if not sql.arguments["include_representatives"]:
        return own
    row = sql.alias()
    more = " and ".join([*([f"{row}.event_id = {event}"] if event else []), *conditions]) or "true"
    return f"{own} union all select {row}.* from {_represented(sql, involvement, side)} {row} where {more}"


def acted(sql: SqlContext, involvement: Involvement, side: Side, event: str) -> str:
    """Returns a condition: a side has such an action at an event."""
    own = f"exists ({_own(sql, involvement, side, event)})"
    if not sql.arguments["include_representatives"]:
        return own
    return f"({own} or {event} in (select event_id from {_represented(sql, involvement, side)}))"


def count_actions(sql: SqlContext, involvement: Involvement, side: Side, most: int) -> str:
    """Returns an expression for the number of a side's actions, even excluded ones, up to `most`."""

    def select() -> str:
        queries = " union all ".join(_bare(sql, involvement, side))
        return f"select count(*) from (select 1 from ({queries}) {sql.alias()} limit {most}) {sql.alias()}"

    return f"(select n from {sql.question_cte(f'{involvement.table}s_of_{side}', 'n', select)})"


def parts_of(sql: SqlContext, side: Side) -> str:
    """Returns the table of a side and of everything that was ever part of it."""

    def select() -> str:
        part = sql.alias()
        within = parts(sql, part, lambda id: _is_side(sql, side, id))
        return f"with recursive {part}(id) as ({within}) select id from {part} limit {MOST_PARTS}"

    return sql.question_cte(f"parts_of_{side}", "id", select)


def _is_side(sql: SqlContext, side: Side, id: str) -> str:
    return f"{id} = {sql.bind(sql.arguments[side])}"


def _bare(sql: SqlContext, involvement: Involvement, side: Side) -> Iterator[str]:
    """Yields queries for the rows that may be actions of a side."""
    act, table, row = involvement.act, sql.table(involvement.table), sql.alias()
    if not sql.arguments["include_representatives"]:
        yield f"select 1 from {table} {row} where {_is_side(sql, side, column(row, act.actor))}"
        return
    office, tenure = sql.alias(), sql.alias()
    within = f"select id from {parts_of(sql, side)}"
    offices = f"{sql.table('office')} {office} where {sql.dialect.in_subquery(f'{office}.body_id', within)}"
    holders = f"{sql.table('tenure')} {tenure} on {tenure}.office_id = {office}.id"
    persons = f"select {tenure}.person_id from {offices.replace(' where', f' join {holders} where', 1)}"
    ids = [(act.actor, within), (act.actor, persons), (act.principal, within)]
    for name, query in (*ids, (act.office, f"select {office}.id from {offices}")):
        if name:
            yield f"select 1 from {table} {row} where {sql.dialect.in_subquery(column(row, name), query)}"


def _own(sql: SqlContext, involvement: Involvement, side: Side, event: str, *more: str) -> str:
    row, act = sql.alias(), involvement.act
    own = [*_at(involvement, row, event), *more, _is_side(sql, side, column(row, act.actor))]
    conditions = " and ".join([*own, *_conditions(involvement, row)])
    selected = f"{_columns(involvement, row)}, null as tenure_id"
    return f"select {selected} from {visible_rows(sql, act.entity)} {row} where {conditions}"


def _represented(sql: SqlContext, involvement: Involvement, side: Side) -> str:
    """Returns the table of the actions that count for a side by others."""
    name, columns = f"{involvement.table}s_for_{side}", "id, event_id, day, tenure_id"
    return sql.question_cte(name, columns, lambda: " union all ".join(_by_rule(sql, involvement, side)))


def _by_rule(sql: SqlContext, involvement: Involvement, side: Side) -> Iterator[str]:
    row, act = sql.alias(), involvement.act
    table = f"{visible_rows(sql, act.entity)} {row}"
    for rule in rules_reaching(sql, act, row, parts_of(sql, side), lambda id: _is_side(sql, side, id)):
        others = f"not {_is_side(sql, side, column(row, act.actor))}"
        within = between(sql, f"{row}.{involvement.day}")
        conditions = [*rule.links, others, *within, *rule.conditions, *_conditions(involvement, row)]
        tenure, grouped = ("null", "") if rule.tenure == "null" else (f"min({rule.tenure})", " group by 1, 2, 3")
        selected = f"{_columns(involvement, row)}, {tenure} as tenure_id"
        yield f"select {selected} from {rule.from_actor(table)} where {' and '.join(conditions)}{grouped}"


def _columns(involvement: Involvement, row: str) -> str:
    return f"{row}.id, {column(row, involvement.act.event)} as event_id, {row}.{involvement.day} as day"


def _at(involvement: Involvement, row: str, event: str) -> list[str]:
    return [f"{column(row, involvement.act.event)} = {event}"] if event else []


def _conditions(involvement: Involvement, row: str) -> list[str]:
    return [involvement.condition.format(row)] if involvement.condition else []

"""What the actors in question do: by themselves and, on request, through whoever represents them or speaks for them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from api.query.ast.field_types import Argument
from api.query.sql.acts import ADDRESSES, PARTICIPATIONS, STATEMENTS, Act
from api.query.sql.context import SqlContext, column
from api.query.sql.expr import quoted
from api.query.sql.on_behalf_of import parts, reached_tenure, rules_reaching
from api.questions.sql_helpers import between, visible_rows
from schema.participation import Attendance

MOST_PARTS = 2000
ACTION = "id, event_id, day, tenure_id"
"""The columns of an action: the row, the event, the event's first day, and the tenure by which it counts."""
INCLUDE_REPRESENTATIVES = Argument(
    "include_representatives",
    "boolean",
    "Whether to include what others do for an actor: who represents it, speaks for it, holds an office of it at the"
    " time, or is part of it.",
    usual=True,
)
Side = Literal["a", "b", "of", "from", "to"]
"""The argument that names an actor."""


@dataclass(frozen=True)
class Involvement:
    """Acts by which an actor takes part in an event, with the column of the event's first day."""

    act: Act
    day: str
    condition: str = ""


ATTENDED = ", ".join(map(quoted, (Attendance.present, Attendance.remote)))
ATTENDING = Involvement(PARTICIPATIONS, "meeting_start_earliest", "{}.attendance in (" + ATTENDED + ")")
SPEAKING = Involvement(STATEMENTS, "date_earliest")
ADDRESSED = Involvement(ADDRESSES, "statement_date_earliest")


def candidates_for(sql: SqlContext, involvement: Involvement, side: Side, only_if: str) -> str:
    """Returns a query for the rows that may be actions of a side, if a condition is met.

    Its columns are the row, the event and its first day. Whether a representative acted for the side is not checked.
    """
    row, act = sql.alias(), involvement.act
    conditions = " and ".join(_restricted(sql, involvement, row))
    selected = f"select {_columns(involvement, row)} from {visible_rows(sql, act.entity)} {row}"
    if not sql.arguments["include_representatives"]:
        return f"{selected} where {conditions} and {only_if} and {_is_side(sql, side, column(row, act.actor))}"
    linked, ids = sql.alias(), _linked_if(sql, involvement, side, only_if)
    leads = " or ".join(sql.dialect.rarely(f"{column(row, name)} = {linked}.id") for name in act.links)
    selected = f"select distinct {_columns(involvement, row)} from {ids} {linked} cross join"
    return f"{selected} {visible_rows(sql, act.entity)} {row} where {conditions} and ({leads})"


def may_have_acted(sql: SqlContext, involvement: Involvement, side: Side, event: str) -> str:
    """Returns a condition: there may be an action of a side at an event."""
    act, row = involvement.act, sql.alias()
    if sql.arguments["include_representatives"]:
        linked = [f"{column(row, name)} in (select id from {_linked(sql, side)})" for name in act.links]
    else:
        linked = [_is_side(sql, side, column(row, act.actor))]
    conditions = [f"{column(row, act.event)} = {event}", *_conditions(involvement, row), f"({' or '.join(linked)})"]
    query = f"select 1 from {visible_rows(sql, act.entity)} {row} where {' and '.join(conditions)} limit 1"
    return f"({query}) is not null"  # PostgreSQL would turn `exists` into a join and read the whole table


def count_candidates(sql: SqlContext, involvement: Involvement, side: Side, most: int) -> str:
    """Returns an expression for the number of rows of actors that may act for a side, up to `most`."""
    row, actor = sql.alias(), involvement.act.actor
    if sql.arguments["include_representatives"]:
        linked = sql.dialect.in_subquery(column(row, actor), f"select id from {_linked(sql, side)}")
    else:
        linked = _is_side(sql, side, column(row, actor))
    rows = f"select 1 from {sql.table(involvement.act.table)} {row} where {linked} limit {most}"
    return f"(select count(*) from ({rows}) {sql.alias()})"


def actions_of(sql: SqlContext, involvement: Involvement, side: Side) -> str:
    """Returns the table of the actions of a side, each row once."""

    def select() -> str:
        own = _own(sql, involvement, side)
        others = _represented(sql, involvement, side) if sql.arguments["include_representatives"] else []
        return " union all ".join([own, *others])

    return sql.question_cte(f"{involvement.act.table}s_of_{side}", ACTION, select)


def actions_at(sql: SqlContext, involvement: Involvement, side: Side, events: str) -> str:
    """Returns the table of the actions of a side at the events in a table, each row once.

    It is a single query, in which `events` occurs once: SQLite expands a common table expression wherever it is used.
    """
    return sql.question_cte(
        f"{events}_by_{side}", ACTION, lambda: _actions_at(sql, involvement, side, f"select event_id from {events}")
    )


def _actions_at(sql: SqlContext, involvement: Involvement, side: Side, events: str) -> str:
    row, act, action = sql.alias(), involvement.act, sql.alias()
    own = _is_side(sql, side, column(row, act.actor))
    at = sql.dialect.in_subquery(column(row, act.event), events)
    conditions = " and ".join([at, *_restricted(sql, involvement, row)])
    columns, table = _columns(involvement, row), f"{visible_rows(sql, act.entity)} {row}"
    if not sql.arguments["include_representatives"]:
        return f"select {columns}, null as tenure_id from {table} where {conditions} and {own}"
    tenure = f"case when {own} then '' else {_tenure(sql, act, side, row)} end as tenure_id"
    rows = f"select {columns}, {tenure} from {table} where {conditions}"
    selected = f"{action}.id, {action}.event_id, {action}.day, nullif({action}.tenure_id, '')"
    return f"select {selected} from ({rows}) {action} where {action}.tenure_id is not null"


def _tenure(sql: SqlContext, act: Act, side: Side, row: str) -> str:
    return reached_tenure(sql, act, row, _parts_of(sql, side), lambda id: _is_side(sql, side, id))


def acts_of(sql: SqlContext, act: Act, side: Side) -> str:
    """Returns the table of the ids of the acts of a side, and of those that count for it."""

    def select() -> str:
        row = sql.alias()
        own = f"select {row}.id from {sql.table(act.table)} {row} where {_is_side(sql, side, column(row, act.actor))}"
        rules = rules_reaching(sql, act, row, _parts_of(sql, side), lambda id: _is_side(sql, side, id))
        others = (
            f"select {row}.id from {rule.from_actor(f'{sql.table(act.table)} {row}')}"
            f" where {' and '.join(rule.conditions)}"
            for rule in rules
        )
        return " union ".join([own, *others])

    return sql.question_cte(f"{act.table}s_of_{side}", "id", select)


# ---- the side, and whatever may act for it


def _parts_of(sql: SqlContext, side: Side) -> str:
    """Returns the table of a side and of everything that was ever part of it."""

    def select() -> str:
        part = sql.alias()
        within = parts(sql, part, lambda id: _is_side(sql, side, id))
        return f"with recursive {part}(id) as ({within}) select id from {part} limit {MOST_PARTS}"

    return sql.question_cte(f"parts_of_{side}", "id", select)


def _linked(sql: SqlContext, side: Side) -> str:
    """Returns the table of all records by which a row may count for a side: its parts, their offices and the holders.

    Few of the rows that are read lead to one of them, so few are checked further.
    """

    def select() -> str:
        part, office, tenure = sql.alias(), sql.alias(), sql.alias()
        id = f"case n when 1 then {part}.id when 2 then {office}.id else {tenure}.person_id end"
        return (
            f"select distinct {id} from {_parts_of(sql, side)} {part}"
            f" left join {sql.table('office')} {office} on {office}.body_id = {part}.id"
            f" left join {sql.table('tenure')} {tenure} on {tenure}.office_id = {office}.id"
            f" cross join (select 1 as n union all select 2 union all select 3) {sql.alias()} where {id} is not null"
        )

    return sql.question_cte(f"linked_to_{side}", "id", select)


def _linked_if(sql: SqlContext, involvement: Involvement, side: Side, only_if: str) -> str:
    """Returns the same table, empty unless a condition is met."""
    name = f"{involvement.act.table}s_linked_to_{side}"
    return sql.question_cte(name, "id", lambda: f"select id from {_linked(sql, side)} where {only_if}")


def _is_side(sql: SqlContext, side: Side, id: str) -> str:
    """Returns the condition that an id is that of a side; it is hidden from PostgreSQL, as in `neighbourhood`."""
    return f"{id} = (select {sql.bind(sql.arguments[side])})"


# ---- actions


def _own(sql: SqlContext, involvement: Involvement, side: Side) -> str:
    row, act = sql.alias(), involvement.act
    own = _is_side(sql, side, column(row, act.actor))
    conditions = " and ".join([*_restricted(sql, involvement, row), own])
    selected = f"{_columns(involvement, row)}, null as tenure_id"
    return f"select {selected} from {visible_rows(sql, act.entity)} {row} where {conditions}"


def _represented(sql: SqlContext, involvement: Involvement, side: Side) -> Iterator[str]:
    """Yields queries for the actions that count for a side by others."""
    row, act = sql.alias(), involvement.act
    table = f"{visible_rows(sql, act.entity)} {row}"
    for rule in rules_reaching(sql, act, row, _parts_of(sql, side), lambda id: _is_side(sql, side, id)):
        others = f"not {_is_side(sql, side, column(row, act.actor))}"
        conditions = " and ".join([*_restricted(sql, involvement, row), others, *rule.conditions])
        tenure, grouped = ("null", "") if rule.tenure == "null" else (f"min({rule.tenure})", " group by 1, 2, 3")
        selected = f"{_columns(involvement, row)}, {tenure} as tenure_id"
        yield f"select {selected} from {rule.from_actor(table)} where {conditions}{grouped}"


def _columns(involvement: Involvement, row: str) -> str:
    return f"{row}.id, {column(row, involvement.act.event)} as event_id, {row}.{involvement.day} as day"


def _restricted(sql: SqlContext, involvement: Involvement, row: str) -> list[str]:
    return [*between(sql, f"{row}.{involvement.day}"), *_conditions(involvement, row)] or ["true"]


def _conditions(involvement: Involvement, row: str) -> list[str]:
    return [involvement.condition.format(row)] if involvement.condition else []

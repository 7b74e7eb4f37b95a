"""What the actors in question do: by themselves and, on request, through whoever represents them or speaks for them.

SQLite expands a common table expression wherever it is used, so all actors and all acts are read by one short query.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from api.query.ast.field_types import Argument
from api.query.sql.acts import ADDRESSES, PARTICIPATIONS, STATEMENTS, Act
from api.query.sql.as_of import Period, view_conditions
from api.query.sql.columns import column
from api.query.sql.context import SqlContext
from api.query.sql.expr import quoted
from api.query.sql.on_behalf_of import attribution, is_part_of
from schema.catalog import kind_of
from schema.edtf import NEVER_AFTER, NEVER_BEFORE
from schema.participation import Attendance

ACTION = "side, kind, id, event_id, day, first_day, last_day, tenure_id"
"""The columns of an action: whose it is, its kind, row and event, the event's days, the tenure by which it counts.

The tenure is NULL if the action is the actor's own or counts by anything else.
"""
SIDED = "side, whole_id, id"
CANDIDATE = "side, whole_id, kind, id, event_id, day, actor_id, principal_id, office_id, first_day, last_day"
"""The columns of a row that may be an action of `side`, the record `whole_id`."""
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

    @property
    def kind(self) -> str:
        """The kind of the rows."""
        return self.act.table


ATTENDED = ", ".join(map(quoted, (Attendance.present, Attendance.remote)))
PARTICIPATING = Involvement(PARTICIPATIONS, "meeting_start_earliest", PARTICIPATIONS.condition)
ATTENDING = Involvement(PARTICIPATIONS, "meeting_start_earliest", "{}.attendance in (" + ATTENDED + ")")
SPEAKING = Involvement(STATEMENTS, "date_earliest")
ADDRESSED = Involvement(ADDRESSES, "statement_date_earliest")


@dataclass(frozen=True)
class Actions:
    """What to read: whose actions, by name and id, of which types, on which days.

    `joint` restricts them to events at which somebody may have acted for each of two sides; `others`, to what others
    do for them.
    """

    sides: Mapping[Any, Any]
    involvements: Sequence[Involvement]
    on: Callable[[str], list[str]]
    joint: bool = False
    others: bool = False
    name: str = "actions"

    def table(self, sql: SqlContext) -> str:
        """Returns the table of the actions, each once for every side."""
        return sql.question_cte(self.name, ACTION, lambda: self._select(sql))

    def _select(self, sql: SqlContext) -> str:
        candidates = (
            f"with {sql.dialect.union_cte.format('candidates', CANDIDATE, ' union all '.join(self._candidates(sql)))}"
        )
        found = self._joint() if self.joint else "candidates"
        if not sql.arguments["include_representatives"]:
            return f"{candidates} select side, kind, id, event_id, day, first_day, last_day, null from {found}"
        return f"{candidates} {_counting(sql, self, found)}"

    def _joint(self) -> str:
        sides = ", ".join(f"{limit}(side) over (partition by event_id) as {limit}_side" for limit in ("min", "max"))
        return f"(select * from (select {CANDIDATE}, {sides} from candidates) sided where min_side <> max_side)"

    def _candidates(self, sql: SqlContext) -> Iterator[str]:
        """Yields a query for each type of act, for the rows that lead to a record by which they may count for a side.

        Whether a representative acted for the side is not checked.
        """
        for involvement in self.involvements:
            act, row, linked = involvement.act, sql.alias(), sql.alias()
            event, joined = event_of(sql, act, row)
            when = act.when(sql, event)
            links = act.links if sql.arguments["include_representatives"] else [act.actor]
            leads = " or ".join(sql.dialect.links_to(column(row, name), f"{linked}.id") for name in links)
            conditions = [f"({leads})", sql.dialect.few(f"{linked}.id"), *joined]
            day = sql.dialect.unindexed(f"{row}.{involvement.day}")
            conditions += [f"{day} <= {linked}.last_day and {when.last} >= {linked}.first_day"]
            conditions += self._reasons(sql, act, row, linked)
            conditions += self._restrictions(sql, involvement, row, linked)
            selected = [f"{linked}.side, {linked}.whole_id, {quoted(involvement.kind)}, {row}.id"]
            selected += [column(row, act.event), f"{row}.{involvement.day}", column(row, act.actor)]
            selected += [column(row, name) if name else "null" for name in (act.principal, act.office)]
            source = f"{_linked(sql, self)} {linked} cross join {sql.table(act.table)} {row}"
            source += f" cross join {sql.table(kind_of(act.event_entity))} {event}" if event != row else ""
            selected += [when.first, when.last]
            yield f"select {', '.join(selected)} from {source} where {' and '.join(conditions)}"

    def _reasons(self, sql: SqlContext, act: Act, row: str, linked: str) -> Iterator[str]:
        """Yields the condition that a row may count by this link: the stated principal and office come first.

        Without it most rows would be found, and their attribution computed, once for each of their links.
        """
        if not (act.principal and act.office and sql.arguments["include_representatives"]):
            return
        principal, office = (sql.dialect.unindexed(column(row, name)) for name in (act.principal, act.office))
        by_office = f"{principal} is null and ({office} is null or {office} = {linked}.id)"
        yield f"({linked}.id = {linked}.whole_id or {principal} = {linked}.id or ({by_office}))"

    def _restrictions(self, sql: SqlContext, involvement: Involvement, row: str, linked: str) -> Iterator[str]:
        yield from self.on(sql.dialect.unindexed(f"{row}.{involvement.day}"))
        yield from view_conditions(sql, involvement.act.entity, row)
        if involvement.condition:
            yield involvement.condition.format(row)
        if self.others:
            yield f"{column(row, involvement.act.actor)} <> {linked}.whole_id"


def event_of(sql: SqlContext, act: Act, row: str) -> tuple[str, list[str]]:
    """Returns the alias of an act's event, and the condition that joins it if it is another row."""
    if act.event == "id":
        return row, []
    event = sql.alias()
    return event, [f"{event}.id = {column(row, act.event)}"]


def _counting(sql: SqlContext, actions: Actions, found: str) -> str:
    """Returns a query for the candidates that count for their side, each once, with the first tenure if by tenures."""
    row, direct = sql.alias(), sql.alias()
    when = Period(f"{row}.first_day", f"{row}.last_day")
    rule = attribution(sql, row, when)
    columns = ", ".join(f"{row}.{name}" for name in CANDIDATE.split(", "))
    directly = f"select {columns}, {rule.actor} as for_id, {rule.tenure} as tenure_id from {found} {row} {rule.joined}"
    later = Period(f"{direct}.first_day", f"{direct}.last_day")
    above = is_part_of(sql, f"{direct}.for_id", later, lambda id: f"{id} = {direct}.whole_id")
    is_own = f"{direct}.actor_id = {direct}.whole_id"
    part = f"{direct}.for_id in (select id from {_parts(sql, actions)})"
    counts = f"({is_own} or {direct}.for_id = {direct}.whole_id or ({part} and {above}))"
    key = ", ".join(f"{direct}.{name}" for name in ACTION.split(", ")[:-1])
    tenure = f"nullif(min(case when {is_own} then '' else coalesce({direct}.tenure_id, '') end), '')"
    return f"select {key}, {tenure} from ({directly}) {direct} where {counts} group by {key}"


# ---- the sides, and whatever may act for them


def _parts(sql: SqlContext, actions: Actions) -> str:
    """Returns the table of the sides and of everything that was ever part of them."""

    def select() -> str:
        relation = sql.alias()
        step = (
            f"select part.side, part.whole_id, {relation}.subject_id from part join {sql.table('relation')} {relation}"
            f" on {relation}.object_id = part.id and {relation}.kind = 'part_of'"
        )
        whole = " union ".join(_itself(sql, actions))
        return (
            f"with recursive part({SIDED}) as (select * from ({whole}) {sql.alias()} union {step}) select * from part"
        )

    return sql.question_cte(f"parts_of_{'_'.join(actions.sides)}_", SIDED, select)


def _linked(sql: SqlContext, actions: Actions) -> str:
    """Returns the table of all records by which a row may count for a side, and of the days on which it may.

    These are its parts, their offices and the holders of these, while they hold them.
    """

    def select() -> str:
        always = f"{quoted(NEVER_BEFORE)}, {quoted(NEVER_AFTER)}"
        if not sql.arguments["include_representatives"]:
            return " union all ".join(
                f"select {SIDED}, {always} from ({side}) {sql.alias()}" for side in _itself(sql, actions)
            )
        part, office, tenure = sql.alias(), sql.alias(), sql.alias()
        degree = sql.view.certainty
        id = f"case n when 1 then {part}.id when 2 then {office}.id else {tenure}.person_id end"
        days = (
            f"case n when 3 then {tenure}.{degree}_{end} else {quoted(never)} end"
            for end, never in (("from", NEVER_BEFORE), ("until", NEVER_AFTER))
        )
        return (
            f"select distinct {part}.side, {part}.whole_id, {id}, {', '.join(days)} from {_parts(sql, actions)} {part}"
            f" left join {sql.table('office')} {office} on {office}.body_id = {part}.id"
            f" left join {sql.table('tenure')} {tenure} on {tenure}.office_id = {office}.id"
            f" cross join (select 1 as n union all select 2 union all select 3) {sql.alias()} where {id} is not null"
        )

    return sql.question_cte(f"linked_to_{'_'.join(actions.sides)}_", f"{SIDED}, first_day, last_day", select)


def _itself(sql: SqlContext, actions: Actions) -> Iterator[str]:
    for side, id in actions.sides.items():
        actor = sql.alias()
        yield (
            f"select {quoted(side)} as side, {actor}.id as whole_id, {actor}.id as id"
            f" from {sql.table('actor')} {actor} where {actor}.id = {sql.bind(id)}"
        )

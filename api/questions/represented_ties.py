"""The ties of an actor, with those that others make for it: who represents it, and who speaks for it.

Meetings and statements tie what counts for the actor to whoever else takes part, and to those that they act for.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from api.query.parse.params import current_value
from api.query.sql.acts import ADDRESSES, PARTICIPATIONS, STATEMENTS, Act
from api.query.sql.as_of import Period
from api.query.sql.context import SqlContext, column
from api.query.sql.expr import quoted
from api.query.sql.on_behalf_of import attribution, part_of_step
from api.questions.neighbourhood import Neighbourhood, neighbourhood, tying
from api.questions.sides import ADDRESSED, PARTICIPATING, SPEAKING, Actions, Involvement, Side, event_of
from api.questions.sql_helpers import between, has_date
from api.questions.ties import TieRule, ties_of
from schema.actor import Actor
from schema.catalog import kind_of
from schema.meeting import Meeting

INVOLVEMENTS: dict[tuple[str, str], tuple[Involvement, Act]] = {
    (PARTICIPATIONS.table, PARTICIPATIONS.actor): (PARTICIPATING, PARTICIPATIONS),
    (STATEMENTS.table, STATEMENTS.actor): (SPEAKING, ADDRESSES),
    (ADDRESSES.table, ADDRESSES.actor): (ADDRESSED, STATEMENTS),
}
"""Acts by their table and the column of the actor, each with the acts by which others take part in the same event."""
NEAR = "kind, id, middle_id, day, number"
OTHER = "id, middle_id, kind, near_id, day, actor_id, principal_id, office_id, first_day, last_day"
LIFTED = f"{OTHER}, for_id, start_id"
"""The columns of another's act, the actor that it counts for, and the part of that actor which acted, if any."""


@dataclass(frozen=True)
class RepresentedNeighbourhood(Neighbourhood):
    """The ties of an actor that an argument names; `towards` names the other end of a path."""

    side: Side = "of"
    towards: Side | None = None

    @property
    def ties(self) -> str:
        """A query for the ties, each once."""
        return " union all ".join([super().ties, *([self._joint()] if self._involvements else [])])

    @property
    def cut(self) -> str:
        """A condition: there are more rows of some type than are read."""
        more = [f"exists (select 1 from {self._near()} where number > {self.most})"] if self._involvements else []
        return " or ".join([super().cut, *more])

    @property
    def _rules(self) -> list[TieRule]:
        """The rules without those of events, which are read as acts."""
        return [rule for rule in super()._rules if not _is_act(rule)]

    @property
    def _involvements(self) -> list[tuple[Involvement, Act]]:
        return [INVOLVEMENTS[kind_of(rule.entity), rule.near] for rule in super()._rules if _is_act(rule)]

    # ---- acts of the actor

    def _near(self) -> str:
        """Returns the table of the latest acts of each type that count for the actor, and one more."""

        def select() -> str:
            involvements = [involvement for involvement, _ in self._involvements]
            sides = {self.side: self.sql.arguments[self.side]}
            acts = Actions(sides, involvements, self._on, name=f"actions_of_{self.side}").table(self.sql)
            number = "row_number() over (partition by kind order by day desc, id desc) as number"
            numbered = f"select kind, id, event_id, day, {number} from {acts} where {self._is_tied('event_id')}"
            return f"select * from ({numbered}) {self.sql.alias()} where number <= {self.most + 1}"

        return self.sql.question_cte(f"near_{self.side}", NEAR, select)

    def _on(self, day: str) -> list[str]:
        """Returns the conditions on the day of a tie."""
        bounds = between(self.sql, day)
        return [*bounds, has_date(day)] if bounds else []

    def _is_tied(self, event: str) -> str:
        """Returns the condition that an act's meeting is visible and was not cancelled."""
        meeting = self.sql.alias()
        tied = " and ".join([f"{meeting}.id = {event}", *tying(self.sql, Meeting, meeting)])
        exists = f"exists (select 1 from {self.sql.table('meeting')} {meeting} where {tied})"
        return f"(kind <> {quoted(PARTICIPATIONS.table)} or {exists})"

    # ---- acts of others

    def _joint(self) -> str:
        """Returns a query for the ties to whoever else takes part, and to those that they act for."""
        lifted, sql = self._lifted(), self.sql
        kinds = " ".join(
            f"when {quoted(kind_of(rule.entity))} then {quoted(rule.kind)}" for rule in super()._rules if _is_act(rule)
        )
        own = f"max(case when for_id = {self.id} then 1 else 0 end) over (partition by kind, id)"
        rows = f"select *, {own} as is_own from ({lifted}) {sql.alias()}"
        chosen = (
            f" and (for_id = actor_id or for_id = (select {sql.bind(sql.arguments[self.towards])}))"
            if self.towards
            else ""
        )
        return (
            f"select {self.id}, for_id, case kind {kinds} end, middle_id, min(near_id), min(id), max(day)"
            f" from ({rows}) {sql.alias()} where is_own = 0{chosen} group by for_id, kind, middle_id"
        )

    def _lifted(self) -> str:
        """Returns a query for the acts of others, by each actor that they count for."""
        sql, row, up = self.sql, self.sql.alias(), self.sql.alias()
        rule = attribution(sql, row, Period(f"{row}.first_day", f"{row}.last_day"))
        columns = ", ".join(f"{row}.{name}" for name in OTHER.split(", "))
        others = " union all ".join(self._others())
        direct = f"select {columns}, {rule.actor} as for_id from others {row} {rule.joined}"
        whole, joined, conditions = part_of_step(sql, f"{up}.for_id", Period(f"{up}.first_day", f"{up}.last_day"))
        same = ", ".join(f"{up}.{name}" for name in OTHER.split(", "))
        step = f"select {same}, {whole}, {up}.start_id from {up} {joined} where {whole} <> {up}.start_id"
        return (
            f"with recursive others({OTHER}) as ({others}), {up}({LIFTED}) as (select direct.*, for_id from ({direct})"
            f" direct where for_id is not null union {step} and {conditions})"
            f" select id, middle_id, kind, near_id, day, actor_id, for_id from {up}"
            " union select id, middle_id, kind, near_id, day, actor_id, actor_id from others"
        )

    def _others(self) -> Iterator[str]:
        """Yields queries for the rows of whoever else takes part."""
        for involvement, act in self._involvements:
            near, row = self.sql.alias(), self.sql.alias()
            event, joined = event_of(self.sql, act, row)
            when = act.when(self.sql, event)
            conditions = [
                f"{near}.kind = {quoted(involvement.kind)} and {near}.number <= {self.most}",
                f"{column(row, act.event)} = {near}.middle_id",
                f"{row}.id <> {near}.id",
                *joined,
                *tying(self.sql, act.entity, row),
            ]
            selected = [f"{row}.id, {near}.middle_id, {near}.kind, {near}.id, {near}.day", column(row, act.actor)]
            selected += [column(row, name) if name else "null" for name in (act.principal, act.office)]
            tables = f"{self._near()} {near} cross join {self.sql.table(act.table)} {row}"
            tables += f" cross join {self.sql.table(kind_of(act.event_entity))} {event}" if event != row else ""
            yield f"select {', '.join([*selected, when.first, when.last])} from {tables} where {' and '.join(conditions)}"


def _is_act(rule: TieRule) -> bool:
    return rule.beyond is not None and (kind_of(rule.entity), rule.near) in INVOLVEMENTS


def neighbourhood_of(sql: SqlContext, side: Side, most: int, towards: Side | None = None) -> Neighbourhood:
    """Returns the ties of the record that an argument names, on request with those that others make for it."""
    id = sql.arguments[side]
    plain = neighbourhood(sql, id, ties_of(current_value(id)), most)
    if not (sql.arguments["include_representatives"] and _is_actor(id)):
        return plain
    other = towards if towards and _is_actor(sql.arguments[towards]) else None
    return RepresentedNeighbourhood(sql, plain.id, plain.rules, most, side, other)


def _is_actor(id: str) -> bool:
    return str(current_value(id)).startswith(f"{Actor.collection()}/")

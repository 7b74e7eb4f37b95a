"""The ties of an actor, with those that others make for it: who represents it, and who speaks for it.

Meetings and statements tie what counts for the actor to whoever else takes part, and to those that they act for.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from api.query.parse.params import current_value
from api.query.sql.acts import ADDRESSES, PARTICIPATIONS, STATEMENTS
from api.query.sql.as_of import Period
from api.query.sql.columns import column
from api.query.sql.context import SqlContext
from api.query.sql.expr import quoted
from api.query.sql.on_behalf_of import attribution, part_of_step
from api.questions.neighbourhood import Neighbourhood, neighbourhood, tying
from api.questions.sides import ADDRESSED, PARTICIPATING, SPEAKING, Actions, Involvement, Side
from api.questions.sql_helpers import between, has_date
from api.questions.ties import Part, TieRule, ties_of
from schema.actor import Actor
from schema.catalog import kind_of
from schema.meeting import Meeting

ACTS = {(act.table, act.actor): act for act in (PARTICIPATIONS, STATEMENTS, ADDRESSES)}
"""Acts by their table and the column of the actor."""
INVOLVEMENTS = {(each.act.table, each.act.actor): each for each in (PARTICIPATING, SPEAKING, ADDRESSED)}
NEAR = "kind, id, middle_id, day, first_day, last_day, number"
OTHER = "id, middle_id, kind, near_id, day, first_day, last_day"
LIFTED = f"{OTHER}, actor_id, for_id, start_id"
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
    def _involvements(self) -> dict[str, Involvement]:
        """The types of acts of the actor, by their kind."""
        rules = filter(_is_act, super()._rules)
        return {kind_of(rule.entity): INVOLVEMENTS[kind_of(rule.entity), rule.near] for rule in rules}

    # ---- acts of the actor

    def _near(self) -> str:
        """Returns the table of the latest acts of each type that count for the actor, and one more."""

        def select() -> str:
            sides = {self.side: self.sql.arguments[self.side]}
            acts = Actions(sides, tuple(self._involvements.values()), self._on, name=f"actions_of_{self.side}").table(
                self.sql
            )
            number = "row_number() over (partition by kind order by day desc, id desc) as number"
            rows = f"select kind, id, event_id, day, first_day, last_day, {number} from {acts} where"
            numbered = f"({rows} {self._is_tied('event_id')}) {self.sql.alias()}"
            return f"select * from {numbered} where number <= {self.most + 1}"

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
        """Returns a query for the acts of others, by each actor that they count for.

        The actor itself is among these, whomever it acts for; it has no `start_id`.
        """
        sql, row, up, way = self.sql, self.sql.alias(), self.sql.alias(), self.sql.alias()
        rule = attribution(sql, row, Period(f"{row}.first_day", f"{row}.last_day"))
        columns = ", ".join(f"{row}.{name}" for name in (*OTHER.split(", "), "actor_id"))
        lifted = f"case {way}.lifted when 1 then {rule.actor} else {row}.actor_id end"
        ways = f"(select 0 as lifted union all select 1) {way}"
        direct = (
            f"select {columns}, {lifted} as for_id, {way}.lifted from ({self._others()}) {row} {rule.joined}"
            f" cross join {ways}"
        )
        whole, joined, conditions = part_of_step(sql, f"{up}.for_id", Period(f"{up}.first_day", f"{up}.last_day"))
        same = ", ".join(f"{up}.{name}" for name in (*OTHER.split(", "), "actor_id"))
        step = f"select {same}, {whole}, {up}.start_id from {up} {joined} where {whole} <> {up}.start_id"
        plain = f"{OTHER}, actor_id, for_id"
        return (
            f"with recursive {up}({LIFTED}) as (select {plain}, case lifted when 1 then for_id end from ({direct})"
            f" {sql.alias()} where for_id is not null union {step} and {conditions}) select {plain} from {up}"
        )

    def _others(self) -> str:
        """Returns a query for the rows of whoever else takes part, found from the acts that count for the actor."""
        near, place = self.sql.alias(), self.sql.alias()
        rules = list(filter(_is_act, super()._rules))
        parts = [(rule, rule.beyond, self.sql.alias()) for rule in rules if rule.beyond]
        joined = " ".join(
            self._other(rule, part, row, near, f"{place}.n = {n}") for n, (rule, part, row) in enumerate(parts)
        )
        places = " union all ".join(f"select {n} as n" for n in range(len(parts)))
        acts = [(row, ACTS.get((kind_of(part.entity), part.whom))) for _, part, row in parts]
        id, actor = _first(f"{row}.id" for *_, row in parts), _first(column(row, part.whom) for _, part, row in parts)
        principal = _first(f"{row}.{act.principal}" for row, act in acts if act and act.principal)
        office = _first(f"{row}.{act.office}" for row, act in acts if act and act.office)
        return (
            f"select {id} as id, {near}.middle_id, {near}.kind, {near}.id as near_id, {near}.day, {near}.first_day,"
            f" {near}.last_day, {actor} as actor_id, {principal} as principal_id, {office} as office_id"
            f" from {self._near()} {near} cross join ({places}) {place} {joined}"
            f" where {near}.number <= {self.most} and {id} is not null"
        )

    def _other(self, rule: TieRule, part: Part, row: str, near: str, place: str) -> str:
        """Returns the join to the rows of others at an event."""
        conditions = [
            f"{near}.kind = {quoted(kind_of(rule.entity))} and {place}",
            f"{column(row, part.into)} = {near}.middle_id and {row}.id <> {near}.id",
            *tying(self.sql, part.entity, row),
        ]
        return f"left join {self.sql.table(kind_of(part.entity))} {row} on {' and '.join(conditions)}"


def _first(columns: Iterable[str]) -> str:
    """Returns the value of whichever column has one, NULL if none has."""
    return f"coalesce({', '.join([*columns, 'null', 'null'])})"


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

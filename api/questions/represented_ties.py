"""The ties of an actor, with those that others make for it: who represents it, and who speaks for it.

Meetings and statements tie what counts for the actor to whoever else takes part, and to those that they act for.
"""

from dataclasses import dataclass

from api.query.parse.params import current_value
from api.query.sql.acts import ADDRESSES, PARTICIPATIONS, STATEMENTS, Act
from api.query.sql.context import SqlContext, column
from api.query.sql.expr import quoted
from api.query.sql.on_behalf_of import represented_actors
from api.questions.neighbourhood import Neighbourhood, neighbourhood, tying
from api.questions.sides import Side, acts_of
from api.questions.ties import Part, TieRule, ties_of
from schema.actor import Actor
from schema.catalog import kind_of

ACTS: dict[tuple[str, str], Act] = {(act.table, act.actor): act for act in (PARTICIPATIONS, STATEMENTS, ADDRESSES)}
"""Acts by their table and the column of the actor."""


@dataclass(frozen=True)
class RepresentedNeighbourhood(Neighbourhood):
    """The ties of an actor that an argument names; `towards` names the other end of a path."""

    side: Side = "of"
    towards: Side | None = None

    @property
    def cut(self) -> str:
        """A condition: there are more rows of some type than are read. The id may not occur in it otherwise."""
        return f"{super().cut} or {self.id} = ''"

    def _rows(self, rule: TieRule, more: int) -> tuple[str, str]:
        """Returns the alias and the query of a rule's latest rows, including those that count for the actor."""
        act = ACTS.get((kind_of(rule.entity), rule.near))
        if not rule.beyond or not act:
            return super()._rows(rule, more)
        row = self.sql.alias()
        latest = ", ".join(f"{name} desc" for name in (f"{row}.{rule.day}", f"{row}.id"))
        conditions = " and ".join([_is_in(self.sql, act, self.side, row), *self._conditions(rule, row)])
        rows = f"select {row}.* from {self.sql.table(act.table)} {row} where {conditions}"
        return row, f"{rows} order by {latest} limit {self.most + more}"

    def _through(self, row: str, rows: str, rule: TieRule, beyond: Part) -> str:
        act = ACTS.get((kind_of(beyond.entity), beyond.whom))
        if not act or (kind_of(rule.entity), rule.near) not in ACTS:
            return super()._through(row, rows, rule, beyond)
        sql, near, part = self.sql, self.sql.alias(), self.sql.alias()
        name = f"{self.side}_by_{act.table}s_"
        own = sql.question_cte(f"rows_{name}", "id, middle_id, day", lambda: self._near(row, rows, rule))
        others = sql.question_cte(f"others_{name}", "id, whom_id, middle_id", lambda: self._others(own, beyond, act))
        selected = (
            f"{self.id}, {part}.whom_id, {quoted(rule.kind)}, {part}.middle_id, min({near}.id), min({part}.id),"
            f" max({near}.day)"
        )
        return (
            f"select {selected} from {own} {near} join ({self._lifted(others, act)}) {part}"
            f" on {part}.middle_id = {near}.middle_id group by {part}.whom_id, {part}.middle_id"
        )

    def _near(self, row: str, rows: str, rule: TieRule) -> str:
        return f"select {row}.id, {column(row, rule.far)}, {row}.{rule.day} from ({rows}) {row}"

    def _others(self, own: str, beyond: Part, act: Act) -> str:
        """Returns a query for the rows of whoever else takes part, without those that count for the actor as well."""
        part, middle = self.sql.alias(), f"select middle_id from {own}"
        conditions = [
            self.sql.dialect.in_subquery(column(part, beyond.into), middle),
            *tying(self.sql, beyond.entity, part),
            f"{part}.id not in (select id from {acts_of(self.sql, act, self.side)})",
        ]
        selected = f"{part}.id, {column(part, beyond.whom)}, {column(part, beyond.into)}"
        return f"select {selected} from {self.sql.table(act.table)} {part} where {' and '.join(conditions)}"

    def _lifted(self, others: str, act: Act) -> str:
        """Returns a query for these, and for the actors that they count for: all of them, or the end of a path."""
        sql, row, other = self.sql, self.sql.alias(), self.sql.alias()
        if self.towards:
            end, ends = f"(select {sql.bind(sql.arguments[self.towards])})", acts_of(sql, act, self.towards)
            lifted = f"select id, {end}, middle_id from {others} where id in (select id from {ends})"
        else:
            joined = f"{others} {other} on {other}.id = {row}.act_id"
            lifted = (
                f"select {other}.id, {row}.actor_id, {other}.middle_id"
                f" from ({represented_actors(sql, act, others)}) {row} join {joined}"
            )
        return f"select id, whom_id, middle_id from {others} union {lifted}"


def _is_in(sql: SqlContext, act: Act, side: Side, row: str) -> str:
    return sql.dialect.in_subquery(f"{row}.id", f"select id from {acts_of(sql, act, side)}")


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

"""The ties of a record, as SQL: the latest of each type, and only as many as can be read at once.

SQLite expands a common table expression anew wherever it is used, so each of these is used rarely.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from api.query.parse.params import current_value, members
from api.query.sql.as_of import view_conditions
from api.query.sql.columns import column
from api.query.sql.context import SqlContext
from api.query.sql.expr import quoted
from api.questions.ties import Part, TieRule
from schema.catalog import columns, entities, kind_of
from schema.edtf import NEVER_AFTER, NEVER_BEFORE
from schema.entity import Entity
from schema.meeting import Meeting, MeetingStatus
from schema.participation import Attendance, Participation

COLUMNS = ("from_id", "to_id", "kind", "via_id", "one_id", "two_id", "day")
TIE = ", ".join(COLUMNS)
"""The columns of a tie: its ends, the record that makes it, the rows that state it, and its first day."""

EVERYBODY = 100_000
"""A limit above the number of participants of any meeting."""

UNTIED: dict[type[Entity], tuple[str, tuple[str, ...]]] = {
    Meeting: ("status", (MeetingStatus.cancelled,)),
    Participation: ("attendance", (Attendance.declined, Attendance.absent)),
}
"""Values by which a row states that there was no tie."""


@dataclass(frozen=True)
class Neighbourhood:
    """The ties of a record, whose id is an SQL expression; at most `most` rows of each type are read."""

    sql: SqlContext
    id: str
    rules: tuple[TieRule, ...]
    most: int

    @property
    def ties(self) -> str:
        """A query for the ties, each once."""
        queries = [self._once(), *(self._ties(rule) for rule in self._rules if rule.beyond)]
        nothing = f"select {self.id}, {', '.join(['null'] * len(COLUMNS[1:]))} where 1 = 0"
        return " union all ".join(filter(None, queries)) or nothing

    def _once(self) -> str:
        """Returns a query for the ties that rows make by themselves, each once.

        An obligation from and to the same record ties it to its alliance twice, and an actor may take part twice in the
        meeting in question.
        """
        own = [rule for rule in self._rules if not rule.beyond]
        ties = " union ".join(map(self._ties, own))
        if not any(rule.middle for rule in own):
            return ties
        ends = "from_id, to_id, kind, via_id"
        distinct = f"select {ends}, min(one_id), null, max(day) from own group by {ends}"
        return f"select * from (with {self.sql.dialect.union_cte.format('own', TIE, ties)} {distinct}) own"

    @property
    def cut(self) -> str:
        """A condition: there are more rows of some type than are read."""
        counted = (f"(select count(*) from ({self._rows(rule, 1)[1]}) r)" for rule in self._rules)
        return " or ".join(f"{count} > {self.most}" for count in counted) or f"{self.id} = ''"

    @property
    def _rules(self) -> list[TieRule]:
        kinds = current_value(self.sql.arguments["kinds"])
        return [rule for rule in self.rules if kinds is None or rule.kind in kinds]

    def _rows(self, rule: TieRule, more: int) -> tuple[str, str]:
        """Returns the alias and the query of a rule's latest rows, read in order from an index."""
        row = self.sql.alias()
        order = [column(row, rule.near), *([f"{row}.{rule.day}"] if rule.beyond else []), f"{row}.id"]
        conditions = [self.sql.dialect.in_order(order[0], self.id), *self._conditions(rule, row)]
        latest = ", ".join(f"{name} desc" for name in order)
        chosen = f"where {' and '.join(conditions)} order by {latest} limit {self.most + more}"
        return row, f"select {row}.* from {self.sql.table(kind_of(rule.entity))} {row} {chosen}"

    def _conditions(self, rule: TieRule, row: str) -> Iterator[str]:
        if not columns(rule.entity)[rule.far].required:
            yield f"{column(row, rule.far)} is not null"
        yield from _between(self.sql, rule, row)
        yield from (
            tying(self.sql, rule.entity, row)
            if rule.beyond or rule.middle
            else view_conditions(self.sql, rule.entity, row)
        )
        yield from self._middle_visible(rule, row)

    def _middle_visible(self, rule: TieRule, row: str) -> list[str]:
        """Returns the condition that the record in the middle is visible, if it is not among the rows read anyway."""
        if not rule.beyond or "id" in (rule.far, rule.beyond.into):
            return []
        middle, alias = entities()[rule.kind], self.sql.alias()
        conditions = tying(self.sql, middle, alias)
        matches = f"{alias}.id = {column(row, rule.far)} and {' and '.join(conditions)}"
        # PostgreSQL would turn `exists` into a join and read more rows than needed.
        is_visible = f"(select 1 from {self.sql.table(kind_of(middle))} {alias} where {matches}) is not null"
        return [is_visible] if conditions else []

    def _ties(self, rule: TieRule) -> str:
        """Returns a query for the ties that a rule's rows make themselves or lead to."""
        row, rows = self._rows(rule, 0)
        if not rule.beyond:
            other, by = column(row, rule.far), self.id if rule.middle else f"{row}.id"
            day = f"{row}.{rule.day}" if rule.day else quoted(NEVER_BEFORE)
            selected = f"select {self.id}, {other}, {quoted(rule.kind)}, {by}, {row}.id, null, {day}"
            return f"{selected} from ({rows}) {row} where {other} <> {self.id}"
        return self._through(row, rows, rule, rule.beyond)

    def _through(self, row: str, rows: str, rule: TieRule, beyond: Part) -> str:
        """Returns a query for the ties through a record in the middle: to whoever else takes part in it."""
        part, middle, in_it = self.sql.alias(), column(row, rule.far), self.sql.alias()
        conditions = [f"{column(part, beyond.into)} = {middle}", *tying(self.sql, beyond.entity, part)]
        table = f"{self.sql.table(kind_of(beyond.entity))} {part}"
        whom, id, joined = column(part, beyond.whom), f"{part}.id", f"cross join {table}"
        if self.sql.view.past:
            parts = f"select {whom}, {id} from {table} where {' and '.join(conditions)} limit {EVERYBODY}"
            joined, (whom, id) = self.sql.dialect.lateral(parts, ("whom_id", "row_id"), in_it)
            conditions = []
        selected = f"{self.id}, {whom}, {quoted(rule.kind)}, {middle}, min({row}.id), min({id}), max({row}.{rule.day})"
        is_other = " and ".join([f"{whom} <> {self.id}", *conditions])
        return f"select {selected} from ({rows}) {row} {joined} where {is_other} group by {whom}, {middle}"


def neighbourhood(sql: SqlContext, id: str, rules: tuple[TieRule, ...], most: int) -> Neighbourhood:
    """Returns the ties of one record.

    The id is hidden from PostgreSQL's planner, which would otherwise plan anew for each record; planning takes as long
    as reading.
    """
    return Neighbourhood(sql, f"(select {sql.bind(id)})", rules, most)


def of_each(sql: SqlContext, of: str, rules: tuple[TieRule, ...], most: int, *carried: str) -> str:
    """Returns a query for the ties of all records whose ids are in a table, after columns copied from it."""
    alias, ties = sql.alias(), Neighbourhood(sql, f"{of}.id", rules, most).ties
    joined, selected = sql.dialect.lateral(ties, COLUMNS, alias)
    return f"select {', '.join([*carried, *selected])} from {of} {joined}"


def any_cut(sql: SqlContext, of: str, rules: tuple[TieRule, ...], most: int) -> str:
    """Returns a condition: some record has more rows of a type than are read."""
    return f"exists (select 1 from {of} where {Neighbourhood(sql, f'{of}.id', rules, most).cut})"


def tying(sql: SqlContext, entity: type[Entity], row: str) -> list[str]:
    """Returns the conditions on rows that tie: the view's, and that the row does not state that there was no tie."""
    name, words = UNTIED.get(entity, ("", ()))
    untied = [f"{row}.{name} not in ({', '.join(map(quoted, words))})"] if words else []
    return [*untied, *view_conditions(sql, entity, row)]


def _between(sql: SqlContext, rule: TieRule, row: str) -> list[str]:
    """Returns the conditions that a tie's first day, or the period it may have held, lies within `since` and `until`.

    A tie without a time of its own always holds.
    """
    since, until = sql.arguments["since"], sql.arguments["until"]
    if rule.day is None or not (since or until):
        return []
    begin, end = f"{row}.{rule.day}", f"{row}.{rule.period[1]}_latest" if rule.period else f"{row}.{rule.day}"
    dated = [] if rule.period else [f"{begin} > {quoted(NEVER_BEFORE)}", f"{begin} < {quoted(NEVER_AFTER)}"]
    first = [f"{end} >= {sql.bind(members(since)[0])}"] if since else []
    return [*dated, *first, *([f"{begin} <= {sql.bind(members(until)[1])}"] if until else [])]

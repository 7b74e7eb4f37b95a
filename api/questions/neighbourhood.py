"""The ties of a record, as SQL: of each sort of tie the latest, and no more of them than can be read at once.

SQLite writes a table that stands before a statement out anew wherever it is used: each of these is used seldom.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from api.query.parse.params import current_value, members
from api.query.sql.as_of import view_conditions
from api.query.sql.context import SqlContext, column
from api.query.sql.expr import quoted
from api.questions.ties import Part, TieRule
from schema.catalog import columns, entities, kind_of
from schema.edtf import NEVER_AFTER, NEVER_BEFORE
from schema.entity import Entity
from schema.meeting import Meeting, MeetingStatus
from schema.participation import Attendance, Participation

COLUMNS = ("from_id", "to_id", "kind", "via_id", "one_id", "two_id", "day")
TIE = ", ".join(COLUMNS)
"""What is found of a tie: the records at its ends, the one that makes it, the rows that say so, and its first day."""

EVERYBODY = 100_000
"""More than there are in any meeting."""

UNTIED: dict[type[Entity], tuple[str, tuple[str, ...]]] = {
    Meeting: ("status", (MeetingStatus.cancelled,)),
    Participation: ("attendance", (Attendance.declined, Attendance.absent)),
}
"""Words by which a row says that there was no tie."""


@dataclass(frozen=True)
class Neighbourhood:
    """The ties of a record, whose id is an SQL expression: at most so many rows of each sort are read."""

    sql: SqlContext
    id: str
    sorts: tuple[TieRule, ...]
    most: int

    @property
    def ties(self) -> str:
        """A query for them, each once."""
        found = [self._once(), *(self._ties(one) for one in self._rules if one.beyond)]
        nothing = f"select {self.id}, {', '.join(['null'] * len(COLUMNS[1:]))} where 1 = 0"
        return " union all ".join(filter(None, found)) or nothing

    def _once(self) -> str:
        """Those that rows make by themselves, each once.

        An obligation from and to the same record ties it twice to what it stands in, and somebody may take part twice
        in what is asked about.
        """
        own = [one for one in self._rules if not one.beyond]
        found = " union ".join(map(self._ties, own))
        if not any(one.middle for one in own):
            return found
        ends = "from_id, to_id, kind, via_id"
        columns_sql = f"select {ends}, min(one_id), null, max(day) from own group by {ends}"
        return f"select * from (with own({TIE}) as ({found}) {columns_sql}) own"

    @property
    def cut(self) -> str:
        """Whether there are more than are read, as a condition."""
        counted = (f"(select count(*) from ({self._rows(one, 1)[1]}) r)" for one in self._rules)
        return " or ".join(f"{count} > {self.most}" for count in counted) or f"{self.id} = ''"

    @property
    def _rules(self) -> list[TieRule]:
        kinds = current_value(self.sql.arguments["kinds"])
        return [one for one in self.sorts if kinds is None or one.kind in kinds]

    def _rows(self, one: TieRule, more: int) -> tuple[str, str]:
        """The latest rows of one sort, read in their order from an index, and the name that they have there."""
        row = self.sql.alias()
        order = [column(row, one.one), *([f"{row}.{one.day}"] if one.beyond else []), f"{row}.id"]
        conditions = [self.sql.dialect.in_order(order[0], self.id), *self._conditions(one, row)]
        latest = ", ".join(f"{name} desc" for name in order)
        chosen = f"where {' and '.join(conditions)} order by {latest} limit {self.most + more}"
        return row, f"select {row}.* from {self.sql.table(kind_of(one.entity))} {row} {chosen}"

    def _conditions(self, one: TieRule, row: str) -> Iterator[str]:
        if not columns(one.entity)[one.other].required:
            yield f"{column(row, one.other)} is not null"
        yield from _between(self.sql, one, row)
        yield from (
            _tying(self.sql, one.entity, row)
            if one.beyond or one.middle
            else view_conditions(self.sql, one.entity, row)
        )
        yield from self._middle_visible(one, row)

    def _middle_visible(self, one: TieRule, row: str) -> list[str]:
        """Whether the record in the middle is columns_sql, where it is not among the rows that are read anyway."""
        if not one.beyond or "id" in (one.other, one.beyond.into):
            return []
        middle, there = entities()[one.kind], self.sql.alias()
        conditions = _tying(self.sql, middle, there)
        found = f"{there}.id = {column(row, one.other)} and {' and '.join(conditions)}"
        # Of `exists` PostgreSQL would make a join, and read more than there is to be columns_sql.
        columns_sql = f"(select 1 from {self.sql.table(kind_of(middle))} {there} where {found}) is not null"
        return [columns_sql] if conditions else []

    def _ties(self, one: TieRule) -> str:
        """Ties that its own rows make, or what they lead to."""
        row, rows = self._rows(one, 0)
        if not one.beyond:
            other, by = column(row, one.other), self.id if one.middle else f"{row}.id"
            day = f"{row}.{one.day}" if one.day else quoted(NEVER_BEFORE)
            columns_sql = f"select {self.id}, {other}, {quoted(one.kind)}, {by}, {row}.id, null, {day}"
            return f"{columns_sql} from ({rows}) {row} where {other} <> {self.id}"
        return self._through(row, rows, one, one.beyond)

    def _through(self, row: str, rows: str, one: TieRule, beyond: Part) -> str:
        """Ties that a record in the middle makes: it is read who else is in it."""
        there, other, in_it = self.sql.alias(), column(row, one.other), self.sql.alias()
        conditions = [f"{column(there, beyond.into)} = {other}", *_tying(self.sql, beyond.entity, there)]
        table = f"{self.sql.table(kind_of(beyond.entity))} {there}"
        whom, id, joined = column(there, beyond.whom), f"{there}.id", f"cross join {table}"
        if self.sql.view.past:
            found = f"select {whom}, {id} from {table} where {' and '.join(conditions)} limit {EVERYBODY}"
            joined, (whom, id) = self.sql.dialect.lateral(found, ("whom_id", "row_id"), in_it)
            conditions = []
        columns_sql = f"{quoted(one.kind)}, {other}, min({row}.id), min({id}), max({row}.{one.day})"
        other_than = " and ".join([f"{whom} <> {self.id}", *conditions])
        return f"select {self.id}, {whom}, {columns_sql} from ({rows}) {row} {joined} where {other_than} group by {whom}, {other}"


def neighbourhood(sql: SqlContext, id: str, sorts: tuple[TieRule, ...], most: int) -> Neighbourhood:
    """The ties of one record.

    Its id is kept from PostgreSQL's planner, which else plans for each record anew, and takes as long as it reads.
    """
    return Neighbourhood(sql, f"(select {sql.bind(id)})", sorts, most)


def of_each(sql: SqlContext, of: str, sorts: tuple[TieRule, ...], most: int, *carried: str) -> str:
    """A query for the ties of all records whose ids are in a table, after columns that are carried over from it."""
    there, ties = sql.alias(), Neighbourhood(sql, f"{of}.id", sorts, most).ties
    joined, columns_sql = sql.dialect.lateral(ties, COLUMNS, there)
    return f"select {', '.join([*carried, *columns_sql])} from {of} {joined}"


def any_cut(sql: SqlContext, of: str, sorts: tuple[TieRule, ...], most: int) -> str:
    """Whether any of them has more than are read, as a condition."""
    return f"exists (select 1 from {of} where {Neighbourhood(sql, f'{of}.id', sorts, most).cut})"


def _tying(sql: SqlContext, entity: type[Entity], row: str) -> list[str]:
    """The conditions on rows that tie: the view's, and that they do not say themselves that they do not."""
    name, words = UNTIED.get(entity, ("", ()))
    untied = [f"{row}.{name} not in ({', '.join(map(quoted, words))})"] if words else []
    return [*untied, *view_conditions(sql, entity, row)]


def _between(sql: SqlContext, one: TieRule, row: str) -> list[str]:
    """The conditions on its time: on its first day, or that it held for a while, as far as is dated.

    What has no time of its own always holds.
    """
    since, until = sql.arguments["since"], sql.arguments["until"]
    if one.day is None or not (since or until):
        return []
    begin, end = f"{row}.{one.day}", f"{row}.{one.period[1]}_latest" if one.period else f"{row}.{one.day}"
    dated = [] if one.period else [f"{begin} > {quoted(NEVER_BEFORE)}", f"{begin} < {quoted(NEVER_AFTER)}"]
    first = [f"{end} >= {sql.bind(members(since)[0])}"] if since else []
    return [*dated, *first, *([f"{begin} <= {sql.bind(members(until)[1])}"] if until else [])]

"""The table a row is read from, the parent of a nested list, and what nesting them costs on the parser's stack."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from api.query.ast.select import Fields, History, ToMany
from api.query.sql.as_of import view_cost
from api.query.sql.columns import column
from api.query.sql.context import SqlContext
from api.query.sql.expr import Pieces

LIST, ROW_TEXT, CUT, NUMBERED, LOOKED_UP, OPTIONAL, START = 18, 27, 20, 36, 13, 9, 5
"""Symbols on the stack of SQLite's parser for each kind of nesting, counted with SQLite 3.40."""

ROW, WITH_LISTS = 36, 55
"""Symbols that a row takes at most, and that it takes with a nested page: cursor, order and view included."""


@dataclass
class RowSource:
    """A row while it is written: its table and alias, the joins its links need, and the columns that are used."""

    alias: str
    table: str
    joins: list[str] = field(default_factory=list)
    used: dict[str, None] = field(default_factory=dict)

    def column(self, name: str) -> str:
        """Returns a column of the row and marks it as used."""
        expression = column(self.alias, name)
        self.used[expression] = None
        return expression

    @property
    def joined(self) -> str:
        """The joins, as they follow the alias in a FROM clause."""
        return "".join(f" {join}" for join in self.joins)


class Parent(NamedTuple):
    """The row that a nested list belongs to: the list's foreign key column, its value, and the row to join it to."""

    column: str
    key: str
    source: RowSource | None = None


def scope(parent: Parent | None, alias: str) -> list[str]:
    """Returns the condition that a row belongs to the parent, if there is one."""
    return [f"{column(alias, parent.column)} = {parent.key}"] if parent else []


WriteRow = Callable[[RowSource, Fields], Pieces]
"""Writes a row as a JSON object."""


def row_fits(sql: SqlContext, fields: Fields) -> bool:
    """Returns whether a row with these fields still fits on the parser's stack."""
    lists = any(isinstance(selected, ToMany | History) for selected in fields.values())
    return sql.has_room(WITH_LISTS + view_cost(sql.view) if lists else ROW)


def outlined_row(sql: SqlContext, write_row: WriteRow, table: str, id: str, fields: Fields) -> str:
    """Returns the JSON object of a row as a look-up by its id in a CTE; `id` is an SQL expression."""

    def select(alias: str) -> str:
        source = RowSource(alias, table)
        json = sql.expression(write_row(source, fields))
        return f"select {alias}.id, {json} from {table} {alias}{source.joined}"

    name = sql.outline(select)
    return f"(select {name}.json from {name} where {name}.id = {id})"


def nested_row(sql: SqlContext, write_row: WriteRow, table: str, key: str, fields: Fields) -> str:
    """Returns a subquery for the JSON object of the row with an id, NULL if there is none; `key` is an expression."""
    source = RowSource(sql.alias(), table)
    with sql.nested(LOOKED_UP):
        json = sql.expression(write_row(source, fields))
    return f"(select {json} from {table} {source.alias}{source.joined} where {source.alias}.id = {key})"

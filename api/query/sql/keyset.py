"""Keyset pagination: ORDER BY terms, the condition on rows beyond a cursor, and the cursors themselves."""

from collections.abc import Sequence
from dataclasses import dataclass

from api.query.ast.filter import Cursor, Order
from api.query.parse.cursors import order_signature
from api.query.parse.params import members
from api.query.sql.context import SqlContext
from api.query.sql.expr import Pieces, SqlExpr, TextPart
from api.query.sql.row_source import RowSource
from schema.catalog import Column, kind_of


@dataclass(frozen=True)
class Keyset:
    """The sort keys of a list, as SQL expressions over the rows of a source."""

    sql: SqlContext
    terms: tuple[Order, ...]

    def order(self, source: RowSource, *, inverted: bool) -> str:
        """Returns the ORDER BY terms, each in the opposite direction if `inverted`."""
        directions = (" desc" if term.descending != inverted else "" for term in self.terms)
        return ", ".join(self.key(term, source) + desc for term, desc in zip(self.terms, directions, strict=True))

    def beyond(self, source: RowSource, cursor: Cursor, before: bool) -> str:
        """Returns the condition that a row comes after a cursor, or before it."""
        keys = [self.key(term, source) for term in self.terms]
        signs = ["<" if term.descending != before else ">" for term in self.terms]
        values = zip(self.terms, members(cursor), strict=True)
        return beyond_values(keys, signs, [self.sql.bind_as(term.column.kind, value) for term, value in values])

    def cursor(self, source: RowSource) -> str:
        """Returns the expression for a row's cursor: hexadecimal JSON of the order's signature and the row's values."""
        signature: Pieces = [TextPart(f'"{order_signature(self.terms)}"')]
        values: list[Pieces] = [[self.value(term, source)] for term in self.terms]
        return self.sql.dialect.hexadecimal(self.sql.expression(self.sql.array([signature, *values])))

    def value(self, term: Order, source: RowSource) -> SqlExpr:
        """Returns a row's value for a sort key, as JSON."""
        to_json = self.sql.dialect.integer if term.column.kind == "integer" else self.sql.dialect.text
        return SqlExpr(to_json(self.key(term, source), nullable=False))

    def key(self, term: Order, source: RowSource) -> str:
        """Returns the expression for a row's value for a sort key.  NULL sorts first on every backend."""
        if term.along is None:
            return _sort_key(source, term.column)
        link = term.along
        if link.carries == term.column.name:
            return source.column(link.carried)
        target = RowSource(self.sql.alias(), self.sql.table(kind_of(link.target)))
        query = f"select {_sort_key(target, term.column)} from {target.table} {target.alias}"
        key = f"({query} where {target.alias}.id = {source.column(link.column)})"
        return key if link.required else _or_least(key, term.column)


def beyond_values(keys: Sequence[str], signs: Sequence[str], values: Sequence[str]) -> str:
    """Returns the lexicographic comparison of sort keys with a cursor's values, each in its own direction.

    Keys of one direction are compared as a row, which indexes support.  With mixed directions, the comparison with the
    first key bounds the range of the index.
    """
    if len(set(signs)) == 1:
        return f"({', '.join(keys)}) {signs[0]} ({', '.join(values)})"
    *steps, (key, sign, value) = zip(keys, signs, values, strict=True)
    condition = f"{key} {sign} {value}"
    for key, sign, value in reversed(steps):
        condition = f"{key} {sign}= {value} and ({key} {sign} {value} or {condition})"
    return condition


def _sort_key(source: RowSource, of: Column) -> str:
    if of.kind == "date":
        return source.column(f"{of.name}_earliest")
    expression = source.column(of.name)
    return expression if of.required else _or_least(expression, of)


def _or_least(expression: str, of: Column) -> str:
    return f"coalesce({expression}, {'-1' if of.kind == 'integer' else repr('')})"

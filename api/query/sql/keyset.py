"""What rows are compared by: their order, what lies beyond a cursor, and the cursors themselves."""

from dataclasses import dataclass

from api.query.ast.filter import Cursor, Order
from api.query.parse.cursors import after_cursor, order_signature
from api.query.parse.params import members
from api.query.sql.context import SqlContext
from api.query.sql.expr import Pieces, SqlExpr, TextPart
from api.query.sql.rows import RowSource
from schema.catalog import Column, kind_of


@dataclass(frozen=True)
class Keyset:
    """The terms of an order, as expressions about the rows of a source."""

    sql: SqlContext
    terms: tuple[Order, ...]

    def order(self, source: RowSource, *, inverted: bool) -> str:
        """The terms as they stand behind ORDER BY."""
        turned = (" desc" if term.descending != inverted else "" for term in self.terms)
        return ", ".join(self.key(term, source) + desc for term, desc in zip(self.terms, turned, strict=True))

    def beyond(self, source: RowSource, cursor: Cursor, before: bool) -> str:
        """The condition on rows after (or before) a cursor."""
        keys = [self.key(term, source) for term in self.terms]
        signs = ["<" if term.descending != before else ">" for term in self.terms]
        values = zip(self.terms, members(cursor), strict=True)
        return after_cursor(keys, signs, [self.sql.bind_as(term.column.kind, value) for term, value in values])

    def cursor(self, source: RowSource) -> str:
        """Hexadecimal JSON: the order's signature, then the row's value for each of its terms."""
        told: list[Pieces] = [
            [TextPart(f'"{order_signature(self.terms)}"')],
            *([self.value(t, source)] for t in self.terms),
        ]
        return self.sql.dialect.hexadecimal(self.sql.expression(self.sql.array(told)))

    def value(self, term: Order, source: RowSource) -> SqlExpr:
        """A row's value for a term, as JSON."""
        write = self.sql.dialect.integer if term.column.kind == "integer" else self.sql.dialect.text
        return SqlExpr(write(self.key(term, source), nullable=False))

    def key(self, term: Order, source: RowSource) -> str:
        """What rows are compared by.  Missing values come first, alike on every backend."""
        if term.along is None:
            return _comparable(source, term.column)
        link = term.along
        if link.carries == term.column.name:
            return source.column(link.carried)
        there = RowSource(self.sql.alias(), self.sql.table(kind_of(link.target)))
        found = f"select {_comparable(there, term.column)} from {there.table} {there.alias}"
        key = f"({found} where {there.alias}.id = {source.column(link.column)})"
        return key if link.required else _or_least(key, term.column)


def _comparable(source: RowSource, of: Column) -> str:
    if of.kind == "date":
        return source.column(f"{of.name}_earliest")
    expression = source.column(of.name)
    return expression if of.required else _or_least(expression, of)


def _or_least(expression: str, of: Column) -> str:
    return f"coalesce({expression}, {'-1' if of.kind == 'integer' else repr('')})"

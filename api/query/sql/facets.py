"""Facets: how often each value of a column occurs in a whole list."""

from collections.abc import Callable
from dataclasses import dataclass

from api.query.ast.filter import Where
from api.query.ast.select import Counts, Entity, Facets, FixedJson
from api.query.parse.facets import MAX_FACET_VALUES, facets_of
from api.query.sql.columns import column
from api.query.sql.context import SqlContext
from api.query.sql.expr import Piece, Pieces, SqlExpr, TextPart
from api.query.sql.filters import in_scope
from api.query.sql.row_source import Parent, scope
from api.query.sql.starts import beginning
from schema.catalog import Column, kind_of

COUNTED = 30
"""Symbols on the parser's stack around the filter of a facet."""


def write_facets(sql: SqlContext, entity: Entity, where: Where, facets: Facets, parent: Parent | None) -> Pieces:
    """Returns a JSON array with one object per facet; the most frequent values come first."""
    writer = _FacetWriter(sql, entity, where, facets, parent)
    return sql.array([writer.facet(name, shown) for name, shown in facets.by.items()])


@dataclass(frozen=True)
class _FacetWriter:
    sql: SqlContext
    entity: Entity
    where: Where
    facets: Facets
    parent: Parent | None

    def facet(self, name: str, shown: str) -> Pieces:
        counted = facets_of(self.entity)[name]
        if "remaining" in self.facets.parts.values():
            return self.with_remaining(counted, shown)
        return self.object(shown, lambda counts: self.counts(counted, counts))

    def object(self, shown: str, counts: Callable[[Counts], Piece], remaining: Pieces = ()) -> Pieces:
        members: dict[str, Pieces] = {}
        for key, part in self.facets.parts.items():
            match part:
                case FixedJson(json):
                    members[key] = [TextPart(json)]
                case Counts():
                    members[key] = [TextPart("["), counts(part), TextPart("]")]
                case "remaining":
                    members[key] = remaining
                case _:
                    members[key] = [TextPart(f'"{shown}"')]
        return self.sql.object(members)

    def with_remaining(self, counted: Column, shown: str) -> Pieces:
        """The facet from one pass over the rows, which finds the counts and how many values there are."""
        groups, outer = self.sql.alias(), self.sql.alias()
        arrays: list[str] = []

        def listed(counts: Counts) -> Piece:
            arrays.append(f"{self.array(groups, counted, counts)} as c{len(arrays)}")
            return SqlExpr(f"{outer}.c{len(arrays) - 1}")

        remaining = SqlExpr(self.sql.dialect.integer(f"{outer}.remaining", nullable=False))
        object = self.sql.expression(self.object(shown, listed, [remaining]))
        further = f"case when {groups}.total > {MAX_FACET_VALUES} then {groups}.total - {MAX_FACET_VALUES} else 0 end"
        found = ", ".join((*arrays, f"coalesce(max({further}), 0) as remaining"))
        query = self.groups(counted, ", count(*) over () as total")
        return [SqlExpr(f"(select {object} from (select {found} from ({query}) {groups}) {outer})")]

    def counts(self, counted: Column, counts: Counts) -> Piece:
        alias = self.sql.alias()
        query = self.groups(counted)
        return SqlExpr(f"(select {self.array(alias, counted, counts)} from ({query}) {alias})")

    def groups(self, counted: Column, more: str = "") -> str:
        """The most frequent values, each with its number of rows."""
        rows = self.sql.alias()
        value = column(rows, counted.name)
        with self.sql.nested(COUNTED), beginning(self.sql, self.where, self.parent):
            where = in_scope(
                self.sql, self.entity, self.where, rows, *scope(self.parent, rows), root=self.parent is None
            )
        query = (
            f"select {value} as value, count(*) as n{more} from {self.sql.table(kind_of(self.entity))} {rows}{where}"
        )
        return f"{query} group by {value} order by n desc, value nulls last limit {MAX_FACET_VALUES}"

    def array(self, alias: str, counted: Column, counts: Counts) -> str:
        members: dict[str, Pieces] = {
            key: [TextPart(part.json) if isinstance(part, FixedJson) else self.part(alias, counted, part)]
            for key, part in counts.parts.items()
        }
        return self.sql.dialect.string_agg(self.sql.expression(self.sql.object(members)))

    def part(self, alias: str, counted: Column, part: str) -> Piece:
        dialect = self.sql.dialect
        if part == "count":
            return SqlExpr(dialect.integer(f"{alias}.n", nullable=False))
        if counted.kind == "boolean":
            boolean = dialect.boolean(f"{alias}.value", nullable=True)
            return SqlExpr(f"""case {boolean} when 'null' then 'null' else '"' || {boolean} || '"' end""")
        upper = self.facets.capitals and counted.kind == "vocabulary"
        return SqlExpr(dialect.text(f"upper({alias}.value)" if upper else f"{alias}.value", nullable=True))

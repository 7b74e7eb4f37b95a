"""Facets: how often each value of a column occurs in a whole list."""

from dataclasses import dataclass

from api.query.ast.filter import Where
from api.query.ast.select import Counts, Entity, Facets, FixedJson
from api.query.parse.facets import MAX_FACET_VALUES, facets_of
from api.query.sql.columns import column
from api.query.sql.context import SqlContext
from api.query.sql.expr import Piece, Pieces, SqlExpr, TextPart
from api.query.sql.filters import in_scope
from api.query.sql.row_source import Parent, scope
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
        members: dict[str, Pieces] = {}
        for key, part in self.facets.parts.items():
            match part:
                case FixedJson(json):
                    members[key] = [TextPart(json)]
                case Counts():
                    members[key] = self.counts(facets_of(self.entity)[name], part)
                case _:
                    members[key] = [TextPart(f'"{shown}"')]
        return self.sql.object(members)

    def counts(self, counted: Column, counts: Counts) -> Pieces:
        alias, rows = self.sql.alias(), self.sql.alias()
        value = column(rows, counted.name)
        with self.sql.nested(COUNTED):
            where = in_scope(
                self.sql, self.entity, self.where, rows, *scope(self.parent, rows), root=self.parent is None
            )
        query = f"select {value} as value, count(*) as n from {self.sql.table(kind_of(self.entity))} {rows}{where}"
        query += f" group by {value} order by n desc, value nulls last limit {MAX_FACET_VALUES}"
        members: dict[str, Pieces] = {
            key: [TextPart(part.json) if isinstance(part, FixedJson) else self.part(alias, counted, part)]
            for key, part in counts.parts.items()
        }
        array = self.sql.dialect.string_agg(self.sql.expression(self.sql.object(members)))
        return [TextPart("["), SqlExpr(f"(select {array} from ({query}) {alias})"), TextPart("]")]

    def part(self, alias: str, counted: Column, part: str) -> Piece:
        dialect = self.sql.dialect
        if part == "count":
            return SqlExpr(dialect.integer(f"{alias}.n", nullable=False))
        if counted.kind == "boolean":
            boolean = dialect.boolean(f"{alias}.value", nullable=True)
            return SqlExpr(f"""case {boolean} when 'null' then 'null' else '"' || {boolean} || '"' end""")
        upper = self.facets.capitals and counted.kind == "vocabulary"
        return SqlExpr(dialect.text(f"upper({alias}.value)" if upper else f"{alias}.value", nullable=True))

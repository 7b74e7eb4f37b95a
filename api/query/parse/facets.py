"""How often each value stands in a column, over a whole list."""

from collections.abc import Sequence

from api.errors import Code, Refusal, nearest
from api.query.ast.filter import Where
from api.query.ast.select import Counts, Entity, Facets, FixedJson
from api.query.sql.context import SqlContext, column
from api.query.sql.expr import Piece, Pieces, SqlExpr, TextPart
from api.query.sql.filters import in_scope
from api.query.sql.rows import Parent
from schema.catalog import Column, columns, kind_of, links

FACETED = ("vocabulary", "boolean")
MAX_FACETS = 10
MAX_FACET_VALUES = 100
COUNTED = 30  # symbols of the parser's stack


def facets_of(entity: Entity) -> dict[str, Column]:
    """What the rows of an entity can be counted by: words, yes or no, and the record that a link leads to."""
    own = {column.name: column for column in columns(entity).values() if column.kind in FACETED}
    return own | {name: columns(entity)[link.column] for name, link in links(entity).items() if not link.many}


def facet_names(entity: Entity, names: Sequence[str], at: str) -> tuple[str, ...]:
    """The facets that are asked, each once.  Raises Refusal, naming the place."""
    known = facets_of(entity)
    for name in names:
        if name not in known:
            detail = f"{at}: {kind_of(entity)} cannot be counted by '{name[:80]}'."
            raise Refusal(Code.UNKNOWN_FIELD, detail, nearest(name[:80], known), at)
    if len(set(names)) > MAX_FACETS:
        raise Refusal(Code.LIMIT_EXCEEDED, f"{at}: {len(names)} facets, at most {MAX_FACETS}.", "Ask in parts.", at)
    return tuple(dict.fromkeys(names))


def write_facets(sql: SqlContext, entity: Entity, where: Where, facets: Facets, parent: Parent | None) -> Pieces:
    """An array with one object for each facet; the most frequent values come first."""
    return sql.array([_facet(sql, entity, where, facets, name, parent) for name in facets.by])


def _facet(sql: SqlContext, entity: Entity, where: Where, facets: Facets, name: str, parent: Parent | None) -> Pieces:
    members: dict[str, Pieces] = {}
    for key, part in facets.parts.items():
        match part:
            case FixedJson(json):
                members[key] = [TextPart(json)]
            case Counts():
                counted = facets_of(entity)[name]
                members[key] = _counts(sql, entity, where, counted, part, facets.capitals, parent)
            case _:
                members[key] = [TextPart(f'"{name.upper() if facets.capitals else name}"')]
    return sql.object(members)


def _counts(
    sql: SqlContext,
    entity: Entity,
    where: Where,
    counted: Column,
    counts: Counts,
    capitals: bool,
    parent: Parent | None,
) -> Pieces:
    alias, rows = sql.alias(), sql.alias()
    scope = [f"{column(rows, parent.column)} = {parent.key}"] if parent else []
    value = column(rows, counted.name)
    with sql.nested(COUNTED):
        kept = in_scope(sql, entity, where, rows, *scope)
    found = f"select {value} as value, count(*) as n from {sql.table(kind_of(entity))} {rows}{kept}"
    found += f" group by {value} order by n desc, value nulls last limit {MAX_FACET_VALUES}"
    told: dict[str, Pieces] = {
        key: [TextPart(part.json)] if isinstance(part, FixedJson) else [_told(sql, alias, counted, part, capitals)]
        for key, part in counts.parts.items()
    }
    gathered = sql.dialect.gather(sql.expression(sql.object(told)))
    return [TextPart("["), SqlExpr(f"(select {gathered} from ({found}) {alias})"), TextPart("]")]


def _told(sql: SqlContext, alias: str, counted: Column, part: str, capitals: bool) -> Piece:
    dialect = sql.dialect
    if part == "count":
        return SqlExpr(dialect.integer(f"{alias}.n", nullable=False))
    if counted.kind == "boolean":
        truth = dialect.boolean(f"{alias}.value", nullable=True)
        return SqlExpr(f"""case {truth} when 'null' then 'null' else '"' || {truth} || '"' end""")
    upper = capitals and counted.kind == "vocabulary"
    return SqlExpr(dialect.text(f"upper({alias}.value)" if upper else f"{alias}.value", nullable=True))

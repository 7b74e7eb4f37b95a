"""How often each value stands in a column, over a whole list."""

from collections.abc import Sequence

from api.errors import Code, Refusal, nearest
from api.query.ast.filter import Where
from api.query.ast.select import Counts, Entity, Facets, Fixed
from api.query.sql.context import Draft, column
from api.query.sql.expr import Literal, Piece, Pieces, Written
from api.query.sql.filters import scoped
from api.query.sql.rows import Parent
from schema.catalog import Column, columns, kind_of, links

FACETED = ("vocabulary", "boolean")
MOST_FACETS = 10
MOST_COUNTS = 100
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
    if len(set(names)) > MOST_FACETS:
        raise Refusal(Code.LIMIT_EXCEEDED, f"{at}: {len(names)} facets, at most {MOST_FACETS}.", "Ask in parts.", at)
    return tuple(dict.fromkeys(names))


def write_facets(draft: Draft, entity: Entity, where: Where, facets: Facets, parent: Parent | None) -> Pieces:
    """An array with one object for each facet; the most frequent values come first."""
    return draft.array([_facet(draft, entity, where, facets, name, parent) for name in facets.by])


def _facet(draft: Draft, entity: Entity, where: Where, facets: Facets, name: str, parent: Parent | None) -> Pieces:
    members: dict[str, Pieces] = {}
    for key, part in facets.parts.items():
        match part:
            case Fixed(json):
                members[key] = [Literal(json)]
            case Counts():
                counted = facets_of(entity)[name]
                members[key] = _counts(draft, entity, where, counted, part, facets.capitals, parent)
            case _:
                members[key] = [Literal(f'"{name.upper() if facets.capitals else name}"')]
    return draft.object(members)


def _counts(
    draft: Draft,
    entity: Entity,
    where: Where,
    counted: Column,
    counts: Counts,
    capitals: bool,
    parent: Parent | None,
) -> Pieces:
    alias, rows = draft.alias(), draft.alias()
    scope = [f"{column(rows, parent.column)} = {parent.key}"] if parent else []
    value = column(rows, counted.name)
    with draft.nested(COUNTED):
        kept = scoped(draft, entity, where, rows, *scope)
    found = f"select {value} as value, count(*) as n from {draft.table(kind_of(entity))} {rows}{kept}"
    found += f" group by {value} order by n desc, value nulls last limit {MOST_COUNTS}"
    told: dict[str, Pieces] = {
        key: [Literal(part.json)] if isinstance(part, Fixed) else [_told(draft, alias, counted, part, capitals)]
        for key, part in counts.parts.items()
    }
    gathered = draft.dialect.gather(draft.sql(draft.object(told)))
    return [Literal("["), Written(f"(select {gathered} from ({found}) {alias})"), Literal("]")]


def _told(draft: Draft, alias: str, counted: Column, part: str, capitals: bool) -> Piece:
    dialect = draft.dialect
    if part == "count":
        return Written(dialect.integer(f"{alias}.n", nullable=False))
    if counted.kind == "boolean":
        truth = dialect.boolean(f"{alias}.value", nullable=True)
        return Written(f"""case {truth} when 'null' then 'null' else '"' || {truth} || '"' end""")
    upper = capitals and counted.kind == "vocabulary"
    return Written(dialect.text(f"upper({alias}.value)" if upper else f"{alias}.value", nullable=True))

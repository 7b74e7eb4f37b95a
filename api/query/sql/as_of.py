"""What a point of view keeps of a list: what was published by a day, what held on a day, and the best of competing
assertions.

It never hides the row that a link leads to.  What has no time of its own always held: meetings, statements, documents.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from api.query.ast.select import Entity, ExclusionReason
from api.query.ast.view import Certainty, Ranks, View
from api.query.parse.params import members
from api.query.sql.context import SqlContext, column
from api.query.sql.expr import quoted
from schema.catalog import columns, first_date, kind_of, period
from schema.citation import Citation
from schema.document import Document
from schema.entity import Assertion

TOLD = 6
"""How many symbols of the parser's stack it takes to see to it that what competes was told as well."""


@dataclass(frozen=True)
class Period:
    """When something was, as SQL: its first and last day, and the conditions under which its dates are not doubted."""

    first: str
    last: str
    sure: tuple[str, ...] = ()


def supported_condition(view: View) -> int:
    """How much room a view takes over and above what it takes when it looks at no documents."""
    return 0 if view.published_until is None else TOLD


def view_conditions(sql: SqlContext, entity: Entity, alias: str) -> list[str]:
    """The conditions that the view in force sets on the rows of a list."""
    return [condition for _, conditions in exclusion_reasons(sql, entity, alias) for condition in conditions]


def exclusion_reasons(sql: SqlContext, entity: Entity, alias: str) -> Iterator[tuple[ExclusionReason, list[str]]]:
    """The same by the reason for each, in the order in which a view is taken.  Each is written when it is asked for."""
    yield "published", _published(sql, entity, alias)
    yield "time", _held(sql, entity, alias)
    yield "rank", _ranked(sql, entity, alias)


def view_conditions_at(sql: SqlContext, entity: type[Assertion], alias: str, then: Period) -> list[str]:
    """The conditions that the view sets on assertions that held then, whatever the day that the view itself is of."""
    published, held = _published(sql, entity, alias), _held_then(sql, entity, alias, then)
    return [*published, *held, *_ranked(sql, entity, alias, then)]


def holds_certainly(sql: SqlContext, entity: Entity, alias: str, then: Period) -> str:
    """Whether a row held then by every reading of all dates."""
    named = period(entity)
    assert named is not None
    begin, end = named
    covers = [f"{alias}.{begin}_latest <= {then.first}", f"{alias}.{end}_earliest >= {then.last}"]
    return " and ".join([*covers, *is_certain_view(sql, alias, *named), *then.sure])


def is_certain_view(sql: SqlContext, alias: str, *dates: str) -> list[str]:
    """EDTF's `?` and `%` say that a date may be wrong altogether: nothing that rests on it is certain."""
    return [_without(sql, alias, name, sign) for name in dates for sign in "?%"]


def _published(sql: SqlContext, entity: Entity, alias: str) -> list[str]:
    """Whether it could be known: documents that were out, what they were cited for, and what they bear out."""
    if sql.view.published_until is None:
        return []
    if entity is Document:
        return [f"{alias}.published_latest <= {sql.bind(sql.view.published_until)}"]
    if entity is Citation:
        return [_among(_out(sql), f"{alias}.document_id")]
    return [_among(_told(sql), f"{alias}.id")] if needs_telling(entity) else []


def needs_telling(entity: Entity) -> bool:
    """Whether somebody has to say so before it can be known: assertions, and what happens at a time.

    Actors, alliances, offices, places, topics and sources are what is spoken of, not what is said.
    """
    return issubclass(entity, Assertion) or (first_date(entity) is not None and period(entity) is None)


def _among(name: str, key: str) -> str:
    return f"exists (select 1 from {name} where {name}.id = {key})"


def _out(sql: SqlContext) -> str:
    """The documents that were published by the view's day, by every reading of their dates."""

    def select() -> str:
        there = sql.alias()
        by_then = f"{there}.published_latest <= {sql.bind(sql.view.published_until)}"
        return f"select {there}.id from {sql.table('document')} {there} where {by_then}"

    return sql.shared_cte("published", "id", select)


def published_citations(sql: SqlContext) -> str:
    """The table of the citations that the view keeps; it is written apart, so that it lies no deeper than any table."""
    if sql.view.published_until is None:
        return sql.table("citation")
    names = ", ".join(columns(Citation))

    def select() -> str:
        there = sql.alias()
        told = ", ".join(column(there, name) for name in columns(Citation))
        kept_too = " and ".join(_published(sql, Citation, there))
        return f"select {told} from {sql.table('citation')} {there} where {kept_too}"

    return sql.shared_cte("cited", names, select)


def _told(sql: SqlContext) -> str:
    """The records that such a document supports."""
    out = _out(sql)

    def select() -> str:
        there = sql.alias()
        conditions = f"{there}.support_type = 'supports' and {_among(out, f'{there}.document_id')}"
        return f"select {there}.record_id from {sql.table('citation')} {there} where {conditions}"

    return sql.shared_cte("told", "id", select)


def _held(sql: SqlContext, entity: Entity, alias: str) -> list[str]:
    """Whether a row held: by some reading its time and the day overlap, by every reading its time covers the day."""
    if period(entity) is None or sql.view.as_of is None:
        return []
    first, last = (sql.bind(bound) for bound in members(sql.view.as_of))
    return _held_then(sql, entity, alias, Period(first, last))


def _held_then(sql: SqlContext, entity: Entity, alias: str, then: Period) -> list[str]:
    if sql.view.certainty is Certainty.certain:
        return [holds_certainly(sql, entity, alias, then)]
    begin, end = period(entity) or ("", "")
    return [f"{alias}.{begin}_earliest <= {then.last}", f"{alias}.{end}_latest >= {then.first}"]


def _without(sql: SqlContext, alias: str, name: str, sign: str) -> str:
    text = f"coalesce({column(alias, name)}, '')"
    return f"{sql.dialect.position(text, quoted(sign))} = 0"


def _ranked(sql: SqlContext, entity: Entity, alias: str, then: Period | None = None) -> list[str]:
    if not issubclass(entity, Assertion) or sql.view.ranks is Ranks.any:
        return []
    if sql.view.ranks is Ranks.no_deprecated:
        return [f"{alias}.rank <> 'deprecated'"]
    better = _better(sql, entity, alias, then)
    return [f"({alias}.rank = 'preferred' or ({alias}.rank = 'normal' and not exists ({better})))"]


def _better(sql: SqlContext, entity: type[Assertion], alias: str, then: Period | None) -> str:
    """A preferred row of the same contest that the view keeps too."""
    rival = sql.alias()
    same = [_same(entity, name, rival, alias) for name in entity.contest]
    kept_too = _published(sql, entity, rival)
    kept_too += _held_then(sql, entity, rival, then) if then else _held(sql, entity, rival)
    conditions = [f"{rival}.rank = 'preferred'", *same, *kept_too]
    return f"select 1 from {sql.table(kind_of(entity))} {rival} where {' and '.join(conditions)}"


def _same(entity: type[Assertion], name: str, one: str, other: str) -> str:
    """Whether two rows agree in a column.  Of values that may be missing PostgreSQL searches no index."""
    sign = "=" if columns(entity)[name].required else "is not distinct from"
    return f"{column(one, name)} {sign} {column(other, name)}"

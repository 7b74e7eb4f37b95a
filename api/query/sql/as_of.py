"""What a point of view keeps of a list: what was published by a day, what held on a day, and the best of competing
assertions.

It never hides the row that a link leads to.  What has no time of its own always held: meetings, statements, documents.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from api.query.ast.select import Entity, Reason
from api.query.ast.view import Certainty, Ranks, View
from api.query.parse.params import parts
from api.query.sql.context import Draft, column
from api.query.sql.expr import quoted
from schema.catalog import columns, first_date, kind_of, period
from schema.citation import Citation
from schema.document import Document
from schema.entity import Assertion

TOLD = 6
"""How many symbols of the parser's stack it takes to see to it that what competes was told as well."""


@dataclass(frozen=True)
class Then:
    """When something was, as SQL: its first and last day, and the conditions under which its dates are not doubted."""

    first: str
    last: str
    sure: tuple[str, ...] = ()


def room(view: View) -> int:
    """How much room a view takes over and above what it takes when it looks at no documents."""
    return 0 if view.published_by is None else TOLD


def kept(draft: Draft, entity: Entity, alias: str) -> list[str]:
    """The conditions that the view in force sets on the rows of a list."""
    return [condition for _, conditions in reasons(draft, entity, alias) for condition in conditions]


def reasons(draft: Draft, entity: Entity, alias: str) -> Iterator[tuple[Reason, list[str]]]:
    """The same by the reason for each, in the order in which a view is taken.  Each is written when it is asked for."""
    yield "published", _published(draft, entity, alias)
    yield "time", _held(draft, entity, alias)
    yield "rank", _ranked(draft, entity, alias)


def kept_then(draft: Draft, entity: type[Assertion], alias: str, then: Then) -> list[str]:
    """The conditions that the view sets on assertions that held then, whatever the day that the view itself is of."""
    published, held = _published(draft, entity, alias), _held_then(draft, entity, alias, then)
    return [*published, *held, *_ranked(draft, entity, alias, then)]


def surely(draft: Draft, entity: Entity, alias: str, then: Then) -> str:
    """Whether a row held then by every reading of all dates."""
    named = period(entity)
    assert named is not None
    begin, end = named
    covers = [f"{alias}.{begin}_latest <= {then.first}", f"{alias}.{end}_earliest >= {then.last}"]
    return " and ".join([*covers, *undoubted(draft, alias, *named), *then.sure])


def undoubted(draft: Draft, alias: str, *dates: str) -> list[str]:
    """EDTF's `?` and `%` say that a date may be wrong altogether: nothing that rests on it is certain."""
    return [_without(draft, alias, name, sign) for name in dates for sign in "?%"]


def _published(draft: Draft, entity: Entity, alias: str) -> list[str]:
    """Whether it could be known: documents that were out, what they were cited for, and what they bear out."""
    if draft.view.published_by is None:
        return []
    if entity is Document:
        return [f"{alias}.published_latest <= {draft.bind(draft.view.published_by)}"]
    if entity is Citation:
        return [_among(_out(draft), f"{alias}.document_id")]
    return [_among(_told(draft), f"{alias}.id")] if needs_telling(entity) else []


def needs_telling(entity: Entity) -> bool:
    """Whether somebody has to say so before it can be known: assertions, and what happens at a time.

    Actors, alliances, offices, places, topics and sources are what is spoken of, not what is said.
    """
    return issubclass(entity, Assertion) or (first_date(entity) is not None and period(entity) is None)


def _among(name: str, key: str) -> str:
    return f"exists (select 1 from {name} where {name}.id = {key})"


def _out(draft: Draft) -> str:
    """The documents that were published by the view's day, by every reading of their dates."""

    def select() -> str:
        there = draft.alias()
        by_then = f"{there}.published_latest <= {draft.bind(draft.view.published_by)}"
        return f"select {there}.id from {draft.table('document')} {there} where {by_then}"

    return draft.shared("published", "id", select)


def cited(draft: Draft) -> str:
    """The table of the citations that the view keeps; it is written apart, so that it lies no deeper than any table."""
    if draft.view.published_by is None:
        return draft.table("citation")
    names = ", ".join(columns(Citation))

    def select() -> str:
        there = draft.alias()
        told = ", ".join(column(there, name) for name in columns(Citation))
        kept_too = " and ".join(_published(draft, Citation, there))
        return f"select {told} from {draft.table('citation')} {there} where {kept_too}"

    return draft.shared("cited", names, select)


def _told(draft: Draft) -> str:
    """The records that such a document supports."""
    out = _out(draft)

    def select() -> str:
        there = draft.alias()
        conditions = f"{there}.bearing = 'supports' and {_among(out, f'{there}.document_id')}"
        return f"select {there}.record_id from {draft.table('citation')} {there} where {conditions}"

    return draft.shared("told", "id", select)


def _held(draft: Draft, entity: Entity, alias: str) -> list[str]:
    """Whether a row held: by some reading its time and the day overlap, by every reading its time covers the day."""
    if period(entity) is None or draft.view.as_of is None:
        return []
    first, last = (draft.bind(bound) for bound in parts(draft.view.as_of))
    return _held_then(draft, entity, alias, Then(first, last))


def _held_then(draft: Draft, entity: Entity, alias: str, then: Then) -> list[str]:
    if draft.view.certainty is Certainty.certain:
        return [surely(draft, entity, alias, then)]
    begin, end = period(entity) or ("", "")
    return [f"{alias}.{begin}_earliest <= {then.last}", f"{alias}.{end}_latest >= {then.first}"]


def _without(draft: Draft, alias: str, name: str, sign: str) -> str:
    text = f"coalesce({column(alias, name)}, '')"
    return f"{draft.dialect.position(text, quoted(sign))} = 0"


def _ranked(draft: Draft, entity: Entity, alias: str, then: Then | None = None) -> list[str]:
    if not issubclass(entity, Assertion) or draft.view.ranks is Ranks.any:
        return []
    if draft.view.ranks is Ranks.no_deprecated:
        return [f"{alias}.rank <> 'deprecated'"]
    better = _better(draft, entity, alias, then)
    return [f"({alias}.rank = 'preferred' or ({alias}.rank = 'normal' and not exists ({better})))"]


def _better(draft: Draft, entity: type[Assertion], alias: str, then: Then | None) -> str:
    """A preferred row of the same contest that the view keeps too."""
    rival = draft.alias()
    same = [_same(entity, name, rival, alias) for name in entity.contest]
    kept_too = _published(draft, entity, rival)
    kept_too += _held_then(draft, entity, rival, then) if then else _held(draft, entity, rival)
    conditions = [f"{rival}.rank = 'preferred'", *same, *kept_too]
    return f"select 1 from {draft.table(kind_of(entity))} {rival} where {' and '.join(conditions)}"


def _same(entity: type[Assertion], name: str, one: str, other: str) -> str:
    """Whether two rows agree in a column.  Of values that may be missing PostgreSQL searches no index."""
    sign = "=" if columns(entity)[name].required else "is not distinct from"
    return f"{column(one, name)} {sign} {column(other, name)}"

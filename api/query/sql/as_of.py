"""The conditions that the view sets on the rows of a list: published by a day, held on a day, best of its contest.

To-one links are not restricted by the view.  How `as_of` filters an entity is declared with it: by windows that the
write service stores, by its dates, or not at all (meetings, statements, documents).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from api.query.ast.select import Entity, ExclusionReason
from api.query.ast.view import Certainty, Ranks, View
from api.query.parse.params import members
from api.query.sql.columns import column
from api.query.sql.context import SqlContext
from api.query.sql.expr import quoted
from api.query.sql.support import supports
from schema.catalog import columns, first_date, kind_of, links, period, table_of
from schema.citation import Citation
from schema.document import Document
from schema.entity import Assertion, TimeRule

PUBLISHED, ATTESTED = 6, 6
"""Symbols on the parser's stack for the conditions that a competing row was published, and is attested, as well."""


PUBLISHED_DOCUMENTS = object()
"""The start of a list that begins with what the published documents support."""


@dataclass(frozen=True)
class Period:
    """A period as SQL expressions: its first and last day, and the conditions under which its dates are certain."""

    first: str
    last: str
    sure: tuple[str, ...] = ()


def view_cost(view: View) -> int:
    """Returns how many more symbols a view takes on the parser's stack because its conditions are nested."""
    attested = view.as_of is not None and view.certainty is Certainty.certain
    documents = view.published_until is not None or view.according_to is not None
    return PUBLISHED * documents + ATTESTED * attested


def view_conditions(sql: SqlContext, entity: Entity, alias: str, *, whole: bool = False) -> list[str]:
    """Returns the conditions that the current view sets on the rows of a list, which may be a whole collection."""
    supported, holding = _supported(sql, entity, alias, whole=whole), _holds_as_of(sql, entity, alias)
    return [*supported, *holding, *_ranked(sql, entity, alias)]


def exclusion_reasons(sql: SqlContext, entity: Entity, alias: str) -> Iterator[tuple[ExclusionReason, list[str]]]:
    """Yields the view's conditions by the reason for which a row that fails them is excluded, first reason first."""
    yield "published", _supported(sql, entity, alias)
    with sql.viewed_as(replace(sql.view, certainty=Certainty.possible)):
        yield "time", _holds_as_of(sql, entity, alias)
    lenient = sql.view.certainty is Certainty.possible
    yield "possible", [] if lenient else _holds_as_of(sql, entity, alias)
    yield "rank", _ranked(sql, entity, alias)


def view_conditions_at(sql: SqlContext, entity: type[Assertion], alias: str, when: Period) -> list[str]:
    """Returns the view's conditions on assertions, with `when` in place of the view's `as_of`."""
    supported, holding = _supported(sql, entity, alias), _holds_during(sql, entity, alias, when)
    return [*supported, *holding, *_ranked(sql, entity, alias, when)]


def holds_certainly(sql: SqlContext, entity: Entity, alias: str, when: Period) -> str:
    """Returns the condition that a row held throughout a period, by one source and for every possible date."""
    with sql.viewed_as(replace(sql.view, certainty=Certainty.certain)):
        return " and ".join([*_holds_during(sql, entity, alias, when), *when.sure])


def dates_are_certain(sql: SqlContext, alias: str, *dates: str) -> list[str]:
    """Returns the conditions that no date has EDTF's qualifier `?` or `%`, which say that it may be wrong."""
    return [_lacks(sql, alias, name, qualifier) for name in dates for qualifier in "?%"]


def _lacks(sql: SqlContext, alias: str, name: str, qualifier: str) -> str:
    text = f"coalesce({column(alias, name)}, '')"
    return f"{sql.dialect.position(text, quoted(qualifier))} = 0"


def same_contest(sql: SqlContext, entity: type[Assertion], alias: str, rival: str) -> str:
    """Returns the condition that two rows of an entity are in the same contest, that is, compete with each other.

    Rows that compete without being of one fact, such as the holders of an office, do so only at the same time.
    """
    if not entity.contest:
        return "false"
    shared = same_values(entity, entity.contest, rival, alias)
    rest = same_values(entity, [name for name in entity.key if name not in entity.contest], rival, alias)
    if rest and entity.contest_only_if:
        same = " and ".join(rest)
        shared.append(f"({same} or {_competes_widely(sql, entity, alias)})")
        shared += [f"({same} or {overlap})" for overlap in _overlap(entity, alias, rival)]
    return " and ".join(shared)


def _competes_widely(sql: SqlContext, entity: type[Assertion], alias: str) -> str:
    """Returns the condition under which a row competes beyond its own key."""
    assert entity.contest_only_if is not None
    name, value = entity.contest_only_if
    link, _, flag = name.rpartition(".")
    if not link:
        return f"{column(alias, name)} = {quoted(value)}"
    target = links(entity)[link]

    def select() -> str:
        flagged = sql.alias()
        return f"select {flagged}.id from {sql.table(kind_of(target.target))} {flagged} where {flagged}.{flag}"

    return _is_in(sql.shared_cte(flag, "id", select), f"{alias}.{target.column}")


def _overlap(entity: type[Assertion], a: str, b: str) -> list[str]:
    begin, end = ("likely_from", "likely_until") if entity.time_rule is TimeRule.presumed else BOUNDS
    return [f"{a}.{begin} <= {b}.{end}", f"{b}.{begin} <= {a}.{end}"]


BOUNDS = ("since_earliest", "until_latest")


def same_values(entity: Entity, names: Sequence[str], a: str, b: str) -> list[str]:
    """Returns the conditions that two rows have the same values in some columns; NULL equals NULL.

    Nullable columns are compared as expressions, so no index on them is used: it would read all rows with NULL.
    """
    pairs = [(column(a, name), column(b, name), columns(entity)[name].required) for name in names]
    return [f"{a} = {b}" if required else f"coalesce({a}, '') = coalesce({b}, '')" for a, b, required in pairs]


# ---- supported by documents of the view


def _supported(sql: SqlContext, entity: Entity, alias: str, *, whole: bool = False) -> list[str]:
    """Keeps what the view's documents support: facts and events, and of citations the documents' own.

    Of documents themselves, only `published_until` keeps some.  A whole collection according to one document, or where
    few documents were out, is read from what they support; any other list, row by row.
    """
    view = sql.view
    if view.published_until is None and view.according_to is None:
        return []
    if entity is Document:
        return [_was_published(sql, alias)] if view.published_until is not None else []
    if entity is Citation:
        return _of_documents(sql, alias)
    if not _needs_support(entity):
        return []
    begins = whole and (view.according_to is not None or PUBLISHED_DOCUMENTS in sql.starts)
    records = _supported_records(sql, of_row=not begins)
    if begins:
        return [f"{alias}.id in (select {records}.id from {records})"]
    return [_is_in(records, f"{alias}.id")]


def _needs_support(entity: Entity) -> bool:
    """Returns whether rows need a supporting document to be public: assertions and events, but not actors or places."""
    return issubclass(entity, Assertion) or (first_date(entity) is not None and period(entity) is None)


def _is_in(cte: str, key: str) -> str:
    return f"exists (select 1 from {cte} where {cte}.id = {key})"


def _of_documents(sql: SqlContext, cited: str, *, of_row: bool = True) -> list[str]:
    """Returns the conditions that a citation is of the document that the view follows, and of a published one.

    With `of_row`, the citations are found by the row that they are of.
    """
    conditions = []
    if sql.view.according_to is not None:
        document = f"{cited}.document_id"
        document = sql.dialect.unindexed(document) if of_row else document
        conditions.append(f"{document} = {sql.bind(sql.view.according_to)}")
    if sql.view.published_until is not None:
        published = _published_documents(sql)
        begins = f"{cited}.document_id in (select id from {published})"
        conditions.append(_is_in(published, f"{cited}.document_id") if of_row else begins)
    return conditions


def may_begin_with_documents(sql: SqlContext, entity: Entity) -> bool:
    """Returns whether a whole collection may be read from what the published documents support."""
    return sql.view.published_until is not None and sql.view.according_to is None and _needs_support(entity)


def published_few(sql: SqlContext, most: int) -> str:
    """Returns the condition that published documents have at most so many citations, which are counted no further."""
    cited = sql.alias()
    source = (
        f"{sql.table('citation')} {cited} where {cited}.document_id in (select id from {_published_documents(sql)})"
    )
    return f"(select count(*) from (select 1 from {source} limit {most + 1})) <= {most}"


def _was_published(sql: SqlContext, document: str) -> str:
    """Returns the condition on a document; the limit of the earliest day follows, and is the index's key."""
    day = sql.bind(sql.view.published_until)
    return f"{document}.published_latest <= {day} and {document}.published_earliest <= {day}"


def _published_documents(sql: SqlContext) -> str:
    """Returns the CTE of the ids of documents that were published by the view's day, for every possible date."""

    def select() -> str:
        document = sql.alias()
        published = _was_published(sql, document)
        return f"select {document}.id from {sql.table('document')} {document} where {published}"

    return sql.shared_cte("published", "id", select)


def counted_citations(sql: SqlContext) -> str:
    """Returns the table of citations, or the CTE of those that the view keeps; a CTE saves nesting."""
    if sql.view.published_until is None and sql.view.according_to is None:
        return sql.table("citation")
    names = [stored.name for stored in table_of(Citation).columns]

    def select() -> str:
        cited = sql.alias()
        selected = ", ".join(column(cited, name) for name in names)
        return f"select {selected} from {sql.table('citation')} {cited} where {' and '.join(_of_documents(sql, cited))}"

    return sql.shared_cte("cited", ", ".join(names), select)


def _supported_records(sql: SqlContext, *, of_row: bool) -> str:
    """Returns the CTE of the ids of records that a document of the view supports."""

    def select() -> str:
        cited = sql.alias()
        conditions = [supports(cited), *_of_documents(sql, cited, of_row=of_row)]
        return f"select {cited}.record_id from {sql.table('citation')} {cited} where {' and '.join(conditions)}"

    return sql.shared_cte("supported" if of_row else "every", "id", select)


# ---- held


def _holds_as_of(sql: SqlContext, entity: Entity, alias: str) -> list[str]:
    """Returns the conditions that a row held on the view's day, if the view has one and the entity is filtered."""
    if sql.view.as_of is None or _time_rule(entity) is TimeRule.unfiltered:
        return []
    first, last = (sql.bind(bound) for bound in members(sql.view.as_of))
    return _holds_during(sql, entity, alias, Period(first, last))


def _time_rule(entity: Entity) -> TimeRule:
    return getattr(entity, "time_rule", TimeRule.unfiltered)


def _holds_during(sql: SqlContext, entity: Entity, alias: str, when: Period) -> list[str]:
    """Returns the conditions that a row held: certainly if it covers the period, otherwise if it overlaps it."""
    is_certain = sql.view.certainty is Certainty.certain
    first, last = (when.last, when.first) if is_certain else (when.first, when.last)
    if _time_rule(entity) is TimeRule.dated:
        return _dated(alias, first, last, is_certain=is_certain)
    degree = sql.view.certainty
    holding = [f"{alias}.{degree}_from <= {last}", f"{alias}.{degree}_until >= {first}"]
    if is_certain and issubclass(entity, Assertion):
        holding.append(_attested(sql, alias, last, first))
    return holding


def _dated(alias: str, first: str, last: str, *, is_certain: bool) -> list[str]:
    """Returns the conditions of rows that hold throughout if they have no dates."""
    if not is_certain:
        return [f"{alias}.since_earliest <= {last}", f"{alias}.until_latest >= {first}"]
    begun = f"({alias}.since is null or {alias}.since_latest <= {last})"
    return [begun, f"({alias}.until is null or {alias}.until_earliest >= {first})"]


def _attested(sql: SqlContext, alias: str, first: str, last: str) -> str:
    """Returns the condition that one document alone attests every day of a period, by every possible date."""
    cited = sql.alias()
    covers = f"{cited}.attested_from <= {first} and {cited}.attested_until >= {last}"
    precise = f"({cited}.attested_from = {cited}.attested_until or {cited}.since_latest <= {cited}.until_earliest)"
    source = f"{counted_citations(sql)} {cited} where {cited}.record_id = {alias}.id"
    return f"exists (select 1 from {source} and {covers} and {precise})"


# ---- ranked


def _ranked(sql: SqlContext, entity: Entity, alias: str, when: Period | None = None) -> list[str]:
    """Returns the conditions on the rank of an assertion."""
    if not issubclass(entity, Assertion) or sql.view.ranks is Ranks.any:
        return []
    if sql.view.ranks is Ranks.no_deprecated:
        return [f"{alias}.rank <> 'deprecated'"]
    preferred = _preferred_rival(sql, entity, alias, when)
    return [f"({alias}.rank = 'preferred' or ({alias}.rank = 'normal' and not exists ({preferred})))"]


def _preferred_rival(sql: SqlContext, entity: type[Assertion], alias: str, when: Period | None) -> str:
    """Returns a query for the preferred rows of the same contest that the view keeps as well."""
    rival = sql.alias()
    same = same_contest(sql, entity, alias, rival)
    kept = _supported(sql, entity, rival)
    kept += _holds_during(sql, entity, rival, when) if when else _holds_as_of(sql, entity, rival)
    conditions = " and ".join([f"{rival}.rank = 'preferred'", same, *kept])
    return f"select 1 from {sql.table(kind_of(entity))} {rival} where {conditions}"

"""A query string, read into a selection."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from api.errors import Code, Refusal, nearest
from api.query.ast.filter import Comparison, NameMatch, Order, Related, Where, all_of
from api.query.ast.select import (
    EXCLUSION_REASONS,
    Connection,
    Counts,
    Entity,
    ExcludedCounts,
    Facets,
    Lines,
    Part,
    Rows,
    Selection,
)
from api.query.ast.view import Certainty, Ranks, View
from api.query.parse.computed_filters import EVIDENCE, FLAGS, ON_BEHALF_OF, parse_evidence_filter, parse_on_behalf_of
from api.query.parse.cursors import is_orderable, ordering_links, parse_cursor, with_id_last
from api.query.parse.facets import facet_names
from api.query.parse.limits import DEFAULT_PAGE, MAX_PAGE, max_page
from api.query.parse.moments import PAST_PARAMETERS, check_single_past, parse_moment, parse_release_name
from api.query.parse.operators import OPERATORS, bad_input, parse_comparison, parse_date, parse_last_day
from api.query.parse.search_words import parse_search
from api.rest.records.fields import path_steps, row_fields
from schema.catalog import Link, columns, kind_of, links
from schema.entity import Thing
from schema.statement import Statement

VIEW: dict[str, Callable[[str, str], Any]] = {
    "revision": lambda number, at: _revision(number, at),
    "known_at": parse_moment,
    "release": parse_release_name,
    "published_until": parse_last_day,
    "as_of": parse_date,
    "certainty": lambda word, at: _word(Certainty, word, at),
    "ranks": lambda word, at: _word(Ranks, word, at),
}
LISTS = ("fields", "include", "order")
CITE = "cite"
OF_A_RECORD = ("fields", "include", *VIEW, CITE)
RESERVED_PARAMETERS = (*OF_A_RECORD, "q", "order", "limit", "after", "before", "count", "facets", "excluded_counts")
ONLY_IN_PAGES = ("before", "count", "facets", "excluded_counts", CITE)
COUNTS = Counts({"value": "value", "count": "count"})
MAX_EXPORT = 999_999_999
MAX_ORDER_TERMS = 5
Pairs = list[tuple[str, str]]
EVIDENTIAL = (*FLAGS, EVIDENCE)
OF_A_LINK = [[operator] for operator in (*OPERATORS["id"], "is_null")]


def list_selection(entity: Entity, pairs: Pairs) -> Selection:
    """The list that a query string asks for.  Raises Refusal, naming the parameter."""
    own = _own(pairs)
    terms = _order(entity, own.get("order", ""))
    parts: dict[str, Part] = {"data": Rows(row_fields(entity, own)), "next": "next", "previous": "previous"}
    if _flag(own.get("count", "false"), "count"):
        parts["count"] = "total"
    if _flag(own.get("excluded_counts", "false"), "excluded_counts"):
        parts["excluded_counts"] = ExcludedCounts({reason: reason for reason in EXCLUSION_REASONS})
    if "facets" in own:
        by = facet_names(entity, own["facets"].split(","), "facets")
        parts["facets"] = Facets(by, {"field": "field", "counts": COUNTS})
    shape = Connection(parts | {"revision": "revision"})
    return Selection(entity, shape, _wanted(entity, own, pairs), terms, **_page(own, terms))


def export_selection(entity: Entity, pairs: Pairs) -> tuple[Selection, int]:
    """The first page of a list that is to be told to its end, and how many rows at most.  Raises Refusal."""
    own = _own(pairs)
    for name in ONLY_IN_PAGES:
        if name in own:
            detail = f"{name}: an export has no such parameter, for it is no page."
            raise Refusal(Code.UNKNOWN_PARAMETER, detail, "Ask for JSON.", name)
    terms = _order(entity, own.get("order", ""))
    most = _limit(own.get("limit", str(MAX_EXPORT)), MAX_EXPORT)
    after = parse_cursor(own["after"], terms, at="after") if "after" in own else None
    shape = Lines(row_fields(entity, own))
    wanted = Selection(entity, shape, _wanted(entity, own, pairs), terms, limit=1, after=after)
    return replace(wanted, limit=min(most, max_page(wanted))), most


def detail_fields(entity: Entity, pairs: Pairs) -> Any:
    """The fields that a query string asks of one record.  Raises Refusal for any other parameter."""
    for name, _ in pairs:
        if name not in OF_A_RECORD:
            hint = nearest(name[:80], OF_A_RECORD)
            raise Refusal(Code.UNKNOWN_PARAMETER, f"A single record has no parameter '{name[:80]}'.", hint, name[:80])
    return row_fields(entity, _own(pairs))


def parse_view(pairs: Pairs) -> View:
    """The point of view that a query string asks from.  Raises Refusal, naming the parameter."""
    own = _own(pairs)
    check_single_past([name for name in PAST_PARAMETERS if name in own])
    return View(**{name: read(own[name], name) for name, read in VIEW.items() if name in own})


def _revision(number: str, at: str) -> int:
    if not (number.isascii() and number.isdigit() and len(number) < 10):
        raise bad_input(at, f"'{number[:60]}' is not the number of a revision.", "Such as 12.")
    return int(number)


def _word(vocabulary: type[Certainty | Ranks], word: str, at: str) -> Certainty | Ranks:
    if word not in list(vocabulary):
        raise bad_input(at, f"'{word[:60]}' is not one of its words.", nearest(word[:60], list(vocabulary)))
    return vocabulary(word)


def _own(pairs: Pairs) -> dict[str, str]:
    """The parameters that are no filters; each may be given once, and a list piece by piece."""
    found: dict[str, str] = {}
    for name, value in pairs:
        if name in RESERVED_PARAMETERS:
            if name in found and name not in LISTS:
                raise bad_input(name, "is given twice.", "Give it once.")
            found[name] = f"{found[name]},{value}" if name in found else value
    return found


def _flag(value: str, name: str) -> bool:
    if value not in ("true", "false"):
        raise bad_input(name, f"'{value[:60]}' is neither true nor false.")
    return value == "true"


def _order(entity: Entity, given: str) -> tuple[Order, ...]:
    terms = [_term(entity, word) for word in given.split(",")] if given else []
    if len(terms) > MAX_ORDER_TERMS:
        raise Refusal(Code.LIMIT_EXCEEDED, f"order: {len(terms)} terms, at most {MAX_ORDER_TERMS}.", None, "order")
    return with_id_last(entity, terms)


def _term(entity: Entity, word: str) -> Order:
    name = word.removeprefix("-")
    known = {term.name: term for term in orders(entity)}
    if name not in known:
        raise Refusal(
            Code.UNKNOWN_FIELD, f"order: there is no order by '{name[:80]}'.", nearest(name[:80], known), "order"
        )
    return replace(known[name], descending=word.startswith("-"))


def orders(entity: Entity) -> Iterable[Order]:
    """Every term by which rows of an entity can be ordered."""
    yield from _orders(entity, None)
    for link in ordering_links(entity).values():
        yield from _orders(link.target, link)


def _orders(entity: Entity, along: Link | None) -> Iterable[Order]:
    return (Order(column, along=along) for column in columns(entity).values() if is_orderable(column))


def _page(own: Mapping[str, str], terms: tuple[Order, ...]) -> dict[str, Any]:
    if "after" in own and "before" in own:
        raise bad_input("before", "cannot be asked together with after.", "Ask for one of them.")
    cursors = {name: parse_cursor(own[name], terms, at=name) for name in ("after", "before") if name in own}
    limit = _limit(own.get("limit", str(DEFAULT_PAGE)), MAX_PAGE)
    return {"limit": limit, "backward": "before" in own, **cursors}


def parse_id_page(entity: Entity, pairs: Pairs) -> tuple[tuple[Order, ...], dict[str, Any]]:
    """The order by id, and the page of it that a query string asks for.  Raises Refusal, naming the parameter."""
    terms = _order(entity, "")
    return terms, _page(_own(pairs), terms)


def _limit(given: str, largest: int) -> int:
    if not (given.isascii() and given.isdigit() and len(given) < 10) or int(given) < 1:
        raise bad_input("limit", f"'{given[:60]}' is not a whole number from 1 to {largest}.")
    if int(given) > largest:
        hint = f"Ask for at most {largest} and go on with `after`."
        raise Refusal(Code.LIMIT_EXCEEDED, f"limit: {given} rows, at most {largest}.", hint, "limit")
    return int(given)


# ---- filters


def _wanted(entity: Entity, own: Mapping[str, str], pairs: Pairs) -> Where:
    if "q" in own and not issubclass(entity, Thing):
        detail = f"q: {kind_of(entity)} has no label of its own and no names to look in."
        raise Refusal(Code.UNKNOWN_PARAMETER, detail, "Search among what it links, such as actors.", "q")
    searched = [NameMatch(parse_search(own["q"], "q"))] if "q" in own else []
    return all_of([*searched, _where(entity, _filters(pairs))])


class Filter(NamedTuple):
    """A filter on its way through the links: the steps still to go, the value, and the parameter's whole name."""

    path: list[str]
    value: str
    at: str


def _filters(pairs: Pairs) -> list[Filter]:
    return [Filter(path_steps(name, name), value, name) for name, value in pairs if name not in RESERVED_PARAMETERS]


def _where(entity: Entity, filters: list[Filter]) -> Where:
    """Filters along one link speak of the same row; one that is repeated along a list speaks of several rows."""
    along: dict[str, list[Filter]] = defaultdict(list)
    plain: list[Filter] = []
    for one in filters:
        first, *rest = one.path
        if first in links(entity) and rest and rest not in OF_A_LINK:
            along[first].append(one._replace(path=rest))
        else:
            plain.append(one)
    own = [_plain(entity, one) for one in _with_whole_lists(entity, plain)]
    return all_of([*own, *(_along(links(entity)[first], inner) for first, inner in along.items())])


def _along(link: Link, inner: list[Filter]) -> Where:
    names = [".".join(one.path) for one in inner]
    if not link.many or len(set(names)) == len(names):
        return Related(link, _where(link.target, inner))
    if len(set(names)) > 1:
        repeated = max(inner, key=lambda one: names.count(".".join(one.path))).at
        raise bad_input(
            repeated, "is repeated beside another filter along the same link.", "Ask in GraphQL, with `some`."
        )
    return all_of(Related(link, _where(link.target, [one])) for one in inner)


def _with_whole_lists(entity: Entity, filters: list[Filter]) -> Iterable[Filter]:
    """The values of an `in` that is given piece by piece, as some generated clients do, are one list."""
    found: dict[str, Filter] = {}
    for number, one in enumerate(filters):
        first, *rest = one.path
        link = links(entity).get(first)
        name = one.at if rest == ["in"] and not (link and link.many) else str(number)
        begun = found.get(name)
        found[name] = one._replace(value=f"{begun.value},{one.value}") if begun else one
    return found.values()


def _plain(entity: Entity, one: Filter) -> Where:
    """A filter such as `start.gte`, `speaker` or `speaker.in`.  Raises Refusal."""
    name, *rest = one.path
    if name in EVIDENTIAL:
        return parse_evidence_filter(entity, one.path, one.value, one.at)
    operator = ".".join(rest) or "eq"
    if name == ON_BEHALF_OF.name and entity is Statement:
        return parse_on_behalf_of(operator, one.value, one.at)
    own = {column.name: column for column in columns(entity).values() if not column.name.endswith("_id")}
    if name in own:
        return parse_comparison(own[name], operator, one.value, at=one.at)
    if name not in links(entity):
        spoken = (ON_BEHALF_OF.name,) if entity is Statement else ()
        known = [
            *own,
            *links(entity),
            *EVIDENTIAL,
            *spoken,
            *(RESERVED_PARAMETERS if one.at == ".".join(one.path) else ()),
        ]
        detail = f"{kind_of(entity)} has no parameter '{name[:80]}'."
        raise Refusal(Code.UNKNOWN_PARAMETER, detail, nearest(name[:80], known), one.at[:200])
    link = links(entity)[name]
    asked = parse_comparison(columns(link.target)["id"], operator, one.value, at=one.at)
    return _any_row(link, asked, one.at) if link.many else Related(link, asked)


def _any_row(link: Link, asked: Comparison, at: str) -> Where:
    """Of a list one can ask whether it holds a row, one of several rows, or none at all."""
    if asked.operator == "is_null":
        return Related(link, all_of(()), some=not asked.value)
    if asked.operator == "ne":
        detail = f"'ne' cannot be asked of the list {link.name}."
        raise Refusal(Code.UNKNOWN_PARAMETER, detail, "Ask in GraphQL, with `none`.", at)
    return Related(link, asked)

"""The parameters of a query string, interpreted: fields, order, page, view."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from api.errors import Code, Refusal
from api.hints import boolean_hint, name_hint
from api.query.ast.filter import NameMatch, Order, Where, all_of
from api.query.ast.select import (
    Connection,
    Counts,
    Entity,
    ExcludedCounts,
    FacetPart,
    Facets,
    Lines,
    Part,
    Rows,
    Selection,
)
from api.query.ast.view import View
from api.query.parse.cursors import is_orderable, ordering_links, parse_cursor, with_id_last
from api.query.parse.events import check_certainty_of_day, check_not_as_of
from api.query.parse.facets import facet_names
from api.query.parse.limits import DEFAULT_PAGE, MAX_PAGE, max_page
from api.query.parse.moments import PAST_PARAMETERS
from api.query.parse.operators import bad_input
from api.query.parse.params import bound
from api.query.parse.search_words import parse_search
from api.query.parse.views import view_of
from api.query.sql.nested_exclusions import ALL_REASONS
from api.rest.formats import Format
from api.rest.records.columns import FieldScope, Flattener
from api.rest.records.fields import row_fields
from api.rest.records.filters import parse_filters
from api.rest.records.query_string import CITE, LISTS, RECORD_PARAMETERS, RESERVED_PARAMETERS, QueryString
from api.rest.records.tables import BOM_FLAG, check_format, exploded_list
from api.whole_numbers import parse_whole_number
from schema.catalog import Link, columns, kind_of
from schema.entity import Thing

ONLY_IN_PAGES = ("before", "count", "facets", "excluded_counts", CITE)
FACET: Mapping[str, FacetPart] = {
    "field": "field",
    "counts": Counts({"value": "value", "count": "count"}),
    "remaining_count": "remaining",
}
LEAVING_OUT = frozenset({"as_of", "published_until", "according_to", "ranks"})
"""Parameters of views that leave rows out of lists."""
MAX_EXPORT = 999_999_999
MAX_ORDER_TERMS = 5
DIRECTION = re.compile(r"([\w.]+)[ :.+](asc|desc|ascending|descending)", re.IGNORECASE)


def list_selection(entity: Entity, query: QueryString) -> Selection:
    """The page of a list that a query string selects.  Raises Refusal, naming the parameter."""
    own = _list_parameters(entity, query, Format.json)
    terms = _order(entity, own.get("order", ""))
    parts: dict[str, Part] = {"data": Rows(row_fields(entity, own)), "next": "next", "previous": "previous"}
    if parse_flag(own.get("count", "false"), "count"):
        parts["count"] = "total"
    if counts := _excluded_counts(own):
        parts["excluded_counts"] = counts
    if "facets" in own:
        by = facet_names(entity, own["facets"].split(","), "facets")
        parts["facets"] = Facets({name: name for name in by}, FACET)
    shape = Connection(parts | {"revision": "revision"})
    return Selection(entity, shape, _where(entity, own, query), terms, **_page(own, terms))


def _excluded_counts(own: Mapping[str, str]) -> ExcludedCounts | None:
    """Returns the counts of what a view leaves out: those requested, else those of a view's first page."""
    is_requested = parse_flag(own.get("excluded_counts", "false"), "excluded_counts")
    is_first_of_view = not own.keys() & {"after", "before", "excluded_counts"} and own.keys() & LEAVING_OUT
    is_costly = "published_until" in own and own.keys() & set(PAST_PARAMETERS)
    if not is_requested and (is_costly or not is_first_of_view):
        return None
    return replace(ALL_REASONS, if_complete=not is_requested)


class Export(NamedTuple):
    """A list to export: its first page, the number of rows to export at most, and the table that CSV makes of it."""

    selection: Selection
    most: int
    table: Flattener | None
    bom: bool


def export_selection(entity: Entity, query: QueryString, format: Format, base: str) -> Export:
    """What a query string exports; `base` is what the addresses of lists in tables begin with.  Raises Refusal."""
    own = _list_parameters(entity, query, format)
    for name in ONLY_IN_PAGES:
        if name in own:
            detail = f"{name}: an export has no such parameter, for it is no page."
            raise Refusal(Code.UNKNOWN_PARAMETER, detail, "Ask for JSON.", name)
    terms = _order(entity, own.get("order", ""))
    most = _limit(own.get("limit", str(MAX_EXPORT)), MAX_EXPORT)
    after = _cursor(own["after"], terms, "after") if "after" in own else None
    explode = exploded_list(entity, own)
    fields, table = row_fields(entity, own), None
    if format is Format.csv:
        table = Flattener(own, base, explode)
        fields = table.row(fields, FieldScope(entity=entity))
    lines = Lines(fields, table.cells if table else (), _excluded_counts(own))
    page = Selection(entity, lines, _where(entity, own, query), terms, limit=1, after=after)
    bom = parse_flag(own.get(BOM_FLAG, "false"), BOM_FLAG)
    return Export(replace(page, limit=min(most, max_page(page))), most, table, bom)


def detail_fields(entity: Entity, query: QueryString) -> Any:
    """The fields of one record that a query string selects.  Raises Refusal for parameters that only lists have."""
    for name, _ in query.pairs:
        if name not in RECORD_PARAMETERS:
            hint = table_hint(query.record_id) if name == "format" else name_hint(name[:80], RECORD_PARAMETERS)
            raise Refusal(Code.UNKNOWN_PARAMETER, f"A single record has no parameter '{name[:80]}'.", hint, name[:80])
    return row_fields(entity, reserved_parameters(query))


def table_hint(id: str) -> str:
    """The hint for a single record as a table."""
    return f"One record is JSON; as a table it is /v1/{id.partition('/')[0]}.csv?id={id[:80]}."


def parse_view(query: QueryString) -> View:
    """The view that a query string selects.  Raises Refusal, naming the parameter."""
    return view_of(reserved_parameters(query))


def reserved_parameters(query: QueryString) -> dict[str, str]:
    """The parameters that are not filters.  Each may appear once; a list may be given in pieces."""
    own: dict[str, str] = {}
    for name, value in query.parameters():
        if name in RESERVED_PARAMETERS and isinstance(value, str):
            if name in own and name not in LISTS:
                raise bad_input(name, "is given twice.", "Give it once.")
            text = _listed(value, name) if name in LISTS else value
            own[name] = f"{own[name]},{text}" if name in own else text
    return own


def _listed(text: str, name: str) -> str:
    """A list without blanks around its commas.  Raises Refusal, BAD_USER_INPUT, for empty `fields`."""
    if name == "fields" and not text.strip():
        raise bad_input(name, "is empty.", "Name at least one field, such as fields=id, or leave it out for all.")
    return ",".join(map(str.strip, text.split(",")))


def _list_parameters(entity: Entity, query: QueryString, format: Format) -> dict[str, str]:
    """The parameters of a list that are not filters.  Raises Refusal for those of another format, or if it is of events
    on a day.
    """
    own = reserved_parameters(query)
    check_format(own, format)
    if "as_of" in own:
        check_not_as_of(entity, own["as_of"], "as_of", lambda date, day: f"{date}.lte={day}")
    elif "certainty" in own:
        check_certainty_of_day(entity, view_of(own), "as_of")
    return own


def parse_flag(value: str, name: str) -> bool:
    """Whether a parameter is `true`.  Raises Refusal if it is not `false` either."""
    if value not in ("true", "false"):
        raise bad_input(name, f"'{value[:60]}' is neither true nor false.", boolean_hint(value[:60]))
    return value == "true"


def _order(entity: Entity, text: str) -> tuple[Order, ...]:
    terms = [_term(entity, word) for word in text.split(",")] if text else []
    if len(terms) > MAX_ORDER_TERMS:
        raise Refusal(Code.LIMIT_EXCEEDED, f"order: {len(terms)} terms, at most {MAX_ORDER_TERMS}.", None, "order")
    return with_id_last(entity, terms)


def _term(entity: Entity, word: str) -> Order:
    name = word.removeprefix("-")
    terms = {term.name: term for term in orders(entity)}
    if name not in terms:
        detail = f"order: there is no order by '{name[:80]}'."
        raise Refusal(Code.UNKNOWN_FIELD, detail, _order_hint(name[:80], terms), "order")
    return replace(terms[name], descending=word.startswith("-"))


def _order_hint(name: str, terms: Iterable[str]) -> str:
    """How other APIs write a direction, such as `label desc` or `label:desc`, or the nearest term."""
    if name.lower() in ("asc", "desc", "ascending", "descending"):
        return "Write order=-label for descending."
    written = DIRECTION.fullmatch(name.strip())
    if written and written[1] in terms:
        return f"Write order={'-' if written[2].lower().startswith('d') else ''}{written[1]}."
    return name_hint(written[1] if written else name, terms)


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
    cursors = {name: _cursor(own[name], terms, name) for name in ("after", "before") if name in own}
    limit = _limit(own.get("limit", str(DEFAULT_PAGE)), MAX_PAGE)
    return {"limit": limit, "backward": "before" in own, **cursors}


def parse_id_page(entity: Entity, query: QueryString) -> tuple[tuple[Order, ...], dict[str, Any]]:
    """The order by id, and the page of it that a query string selects.  Raises Refusal, naming the parameter."""
    terms = _order(entity, "")
    return terms, _page(reserved_parameters(query), terms)


def _cursor(text: str, terms: tuple[Order, ...], at: str) -> Any:
    return bound(text, lambda value: parse_cursor(value, terms, at=at))


def _limit(text: str, largest: int) -> int:
    limit = parse_whole_number(text)
    if not limit:
        raise bad_input(
            "limit", f"'{text[:60]}' is not a whole number from 1 to {largest}.", "Write digits only, such as 100."
        )
    if limit > largest:
        hint = f"Ask for at most {largest} and go on with `after`."
        raise Refusal(Code.LIMIT_EXCEEDED, f"limit: {text} rows, at most {largest}.", hint, "limit")
    return limit


def _where(entity: Entity, own: Mapping[str, str], query: QueryString) -> Where:
    if "q" in own and not issubclass(entity, Thing):
        detail = f"q: {kind_of(entity)} has no label of its own and no names to look in."
        raise Refusal(Code.UNKNOWN_PARAMETER, detail, "Search among what it links, such as actors.", "q")
    searched = [NameMatch(bound(own["q"], lambda text: parse_search(text, "q")))] if own.get("q", "").strip() else []
    filters = [parameter for parameter in query.parameters() if parameter.name not in RESERVED_PARAMETERS]
    return all_of([*searched, parse_filters(entity, filters)])

"""Filters, orders and pages as GraphQL writes them, read into the terms of a selection."""

from collections.abc import Mapping
from typing import Any

from api.errors import Code, Refusal
from api.graphql.types.names import camel_case, enum_name, fields_of
from api.query.ast.filter import NameMatch, Not, Or, Order, Related, Where, all_of
from api.query.ast.select import Entity
from api.query.parse.cursors import parse_cursor, with_id_last
from api.query.parse.limits import DEFAULT_PAGE, MAX_PAGE
from api.query.parse.operators import bad_input, parse_comparison
from api.query.parse.params import bound
from api.query.parse.search_words import parse_search
from api.query.sql.evidence import EVIDENCE, FLAGS, ORIGINS, flag_condition, origin_condition
from api.query.sql.on_behalf_of import ON_BEHALF_OF, parse_on_behalf_of
from schema.catalog import Column, Link

SPELLING = {"isNull": "is_null", "startsWith": "starts_with"}


def parse_filters(entity: Entity, given: Mapping[str, Any]) -> Where:
    """Which rows the arguments of a list ask for.  Raises Refusal, naming the place."""
    searched = [NameMatch(bound(given["q"], lambda found: parse_search(found, "q")))] if "q" in given else []
    return all_of([*searched, where(entity, given.get("where"))])


def where(entity: Entity, given: Mapping[str, Any] | None, at: str = "where") -> Where:
    """A `where` argument.  Raises Refusal, naming the place."""
    return all_of(
        _term(entity, name, value, f"{at}.{name}") for name, value in (given or {}).items() if value is not None
    )


def _term(entity: Entity, name: str, value: Any, at: str) -> Where:
    if name == "and":
        return all_of(where(entity, one, at) for one in value)
    if name == "or":
        return Or(tuple(where(entity, one, at) for one in value))
    if name == "not":
        return Not(where(entity, value, at))
    if name in FLAGS:
        return flag_condition(entity, name, value, at)
    if name == EVIDENCE:
        return all_of(_origins(inner, f"{at}.{ORIGINS.name}") for inner in value.values() if inner is not None)
    if name == camel_case(ON_BEHALF_OF.name):
        return all_of(parse_on_behalf_of(op, one, f"{at}.{op}") for op, one in value.items() if one is not None)
    asked = fields_of(entity)[name]
    return _related(asked, value, at) if isinstance(asked, Link) else _tests(asked, value, at)


def _origins(value: Mapping[str, Any], at: str) -> Where:
    return all_of(
        origin_condition(SPELLING.get(operator, operator), operand, f"{at}.{operator}")
        for operator, operand in value.items()
        if operand is not None
    )


def _related(link: Link, value: Mapping[str, Any], at: str) -> Where:
    if not link.many:
        return Related(link, where(link.target, value, at))
    return all_of(
        Related(link, where(link.target, inner, f"{at}.{quantifier}"), some=quantifier == "some")
        for quantifier, inner in value.items()
        if inner is not None
    )


def _tests(column: Column, value: Mapping[str, Any], at: str) -> Where:
    return all_of(
        parse_comparison(column, SPELLING.get(operator, operator), _word(column, operand), at=f"{at}.{operator}")
        for operator, operand in value.items()
        if operand is not None
    )


def _word(column: Column, operand: Any) -> Any:
    if not column.vocabulary or isinstance(operand, bool):
        return operand
    return [enum_name(column, one) for one in operand] if isinstance(operand, list) else enum_name(column, operand)


def parse_order(entity: Entity, given: list[Mapping[str, Any]] | None) -> tuple[Order, ...]:
    """An `orderBy` argument, always ending with the id."""
    terms = [_order_term(entity, *term) for one in given or () for term in one.items()]
    if len(terms) > 5:
        raise Refusal(Code.LIMIT_EXCEEDED, f"orderBy: {len(terms)} terms, at most 5.", None, "orderBy")
    return with_id_last(entity, terms)


def _order_term(entity: Entity, name: str, given: Any) -> Order:
    found = fields_of(entity)[name]
    if isinstance(found, Column):
        return Order(found, str(given) == "DESC")
    ((inner, direction),) = given.items()
    column = fields_of(found.target)[inner]
    assert isinstance(column, Column)
    return Order(column, str(direction) == "DESC", along=found)


def parse_page(given: Mapping[str, Any], terms: tuple[Order, ...]) -> dict[str, Any]:
    """`first`, `after`, `last` and `before` as the selection wants them."""
    if "first" in given and "last" in given:
        raise bad_input("first", "cannot be asked together with last.", "Ask for one of them.")
    name = "last" if "last" in given else "first"
    cursors = {key: _cursor(given[key], terms, key) for key in ("after", "before") if key in given}
    return {"limit": parse_page_size(given.get(name, DEFAULT_PAGE), name), "backward": name == "last", **cursors}


def _cursor(given: str, terms: tuple[Order, ...], at: str) -> Any:
    return bound(given, lambda found: parse_cursor(found, terms, at=at))


def parse_page_size(size: int, name: str, largest: int = MAX_PAGE) -> int:
    """How many rows are asked.  Raises Refusal."""
    if size < 0:
        raise bad_input(name, "cannot be negative.")
    if size > largest:
        hint = f"Ask for at most {largest} and go on from the last."
        raise Refusal(Code.LIMIT_EXCEEDED, f"{name}: {size} rows, at most {largest}.", hint, name)
    return size

"""Parses the arguments of fields into terms of the query model: filters, orders, pages and views."""

from collections.abc import Mapping
from typing import Any

from api.errors import Code, Refusal
from api.graphql.types.names import camel_case, enum_name, fields_of
from api.query.ast.filter import NameMatch, Not, Or, Order, Related, Where, all_of
from api.query.ast.select import Entity
from api.query.ast.view import View
from api.query.parse.computed_filters import (
    EVIDENCE,
    FLAGS,
    ORIGINS,
    actor_filters,
    flag_condition,
    origin_condition,
    parse_actor_filter,
)
from api.query.parse.cursors import parse_cursor, with_id_last
from api.query.parse.limits import DEFAULT_PAGE, MAX_PAGE
from api.query.parse.moments import PAST_PARAMETERS, check_single_past
from api.query.parse.operators import bad_input, ids_of, parse_comparison
from api.query.parse.params import bound
from api.query.parse.search_words import parse_search
from api.query.parse.views import VIEW, plain_ids, view_value
from schema.catalog import Column, Link

MAX_ORDER_TERMS = 5
OPERATOR_NAMES = {"isNull": "is_null", "startsWith": "starts_with"}
"""The query model's names of operators that GraphQL spells in camel case."""


# ---- filters


def parse_filters(entity: Entity, arguments: Mapping[str, Any]) -> Where:
    """The condition of a connection's `q`, unless it is blank, and `where`.  Raises Refusal, naming the argument."""
    searched = bool(arguments.get("q", "").strip())
    search = [NameMatch(bound(arguments["q"], lambda text: parse_search(text, "q")))] if searched else []
    return all_of([*search, _parse_where(entity, arguments.get("where"))])


def _parse_where(entity: Entity, fields: Mapping[str, Any] | None, at: str = "where") -> Where:
    return all_of(
        _parse_condition(entity, name, value, f"{at}.{name}")
        for name, value in (fields or {}).items()
        if value is not None
    )


def _parse_condition(entity: Entity, name: str, value: Any, at: str) -> Where:
    if name == "and":
        return all_of(_parse_where(entity, inner, f"{at}.{place}") for place, inner in enumerate(value))
    if name == "or":
        return Or(tuple(_parse_where(entity, inner, f"{at}.{place}") for place, inner in enumerate(value)))
    if name == "not":
        return Not(_parse_where(entity, value, at))
    if name in FLAGS:
        return flag_condition(entity, name, value, at)
    if name == EVIDENCE:
        return _parse_evidence(value, at)
    for column in actor_filters(entity).values():
        if name == camel_case(column.name):
            operators = [(op, ids) for op, ids in value.items() if ids is not None]
            return all_of(
                parse_actor_filter(column, op, plain_ids(ids, f"{at}.{op}"), f"{at}.{op}") for op, ids in operators
            )
    field = fields_of(entity)[name]
    return _parse_related(field, value, at) if isinstance(field, Link) else _parse_comparisons(entity, field, value, at)


def _parse_evidence(value: Mapping[str, Any], at: str) -> Where:
    comparisons = [inner for inner in value.values() if inner is not None]
    return all_of(_parse_origins(inner, f"{at}.{ORIGINS.name}") for inner in comparisons)


def _parse_origins(value: Mapping[str, Any], at: str) -> Where:
    return all_of(
        origin_condition(OPERATOR_NAMES.get(operator, operator), operand, f"{at}.{operator}")
        for operator, operand in value.items()
        if operand is not None
    )


def _parse_related(link: Link, value: Mapping[str, Any], at: str) -> Where:
    if not link.many:
        return Related(link, _parse_where(link.target, value, at))
    return all_of(
        Related(link, _parse_where(link.target, inner, f"{at}.{quantifier}"), some=quantifier == "some")
        for quantifier, inner in value.items()
        if inner is not None
    )


def _parse_comparisons(entity: Entity, column: Column, value: Mapping[str, Any], at: str) -> Where:
    return all_of(
        parse_comparison(
            column,
            OPERATOR_NAMES.get(operator, operator),
            _stored(column, operand, f"{at}.{operator}"),
            at=f"{at}.{operator}",
            collection=ids_of(entity),
        )
        for operator, operand in value.items()
        if operand is not None
    )


def _stored(column: Column, operand: Any, at: str) -> Any:
    """The operand with enum values as they are stored, and ids without the view that they may carry."""
    if column.kind == "id" and not isinstance(operand, bool):
        return plain_ids(operand, at)
    if not column.vocabulary or isinstance(operand, bool):
        return operand
    return [enum_name(column, value) for value in operand] if isinstance(operand, list) else enum_name(column, operand)


# ---- orders and pages


def parse_order(entity: Entity, terms: list[Mapping[str, Any]] | None) -> tuple[Order, ...]:
    """The terms of an `orderBy` argument, with the id as the last one.  Raises Refusal for too many terms."""
    parsed = [_parse_order_term(entity, *field) for term in terms or () for field in term.items()]
    if len(parsed) > MAX_ORDER_TERMS:
        raise Refusal(Code.LIMIT_EXCEEDED, f"orderBy: {len(parsed)} terms, at most {MAX_ORDER_TERMS}.", None, "orderBy")
    return with_id_last(entity, parsed)


def _parse_order_term(entity: Entity, name: str, value: Any) -> Order:
    """A direction, or for a link the direction of one of the target's columns."""
    field = fields_of(entity)[name]
    if isinstance(field, Column):
        return Order(field, str(value) == "DESC")
    ((column_name, direction),) = value.items()
    column = fields_of(field.target)[column_name]
    assert isinstance(column, Column)
    return Order(column, str(direction) == "DESC", along=field)


def parse_page(arguments: Mapping[str, Any], order: tuple[Order, ...]) -> dict[str, Any]:
    """`first`, `after`, `last` and `before` as arguments of a Selection.  Raises Refusal."""
    if "first" in arguments and "last" in arguments:
        raise bad_input("first", "cannot be combined with last.", "Use one of them.")
    name = "last" if "last" in arguments else "first"
    cursors = {key: _parse_cursor(arguments[key], order, key) for key in ("after", "before") if key in arguments}
    return {"limit": parse_page_size(arguments.get(name, DEFAULT_PAGE), name), "backward": name == "last", **cursors}


def _parse_cursor(cursor: str, order: tuple[Order, ...], at: str) -> Any:
    return bound(cursor, lambda text: parse_cursor(text, order, at=at))


def parse_page_size(size: int, name: str, largest: int = MAX_PAGE) -> int:
    """The size, if it is from 0 to `largest`.  Raises Refusal otherwise."""
    if size < 0:
        raise bad_input(name, "cannot be negative.", f"Use a number from 0 to {largest}.")
    if size > largest:
        hint = f"Request at most {largest} and continue after the last one."
        raise Refusal(Code.LIMIT_EXCEEDED, f"{name}: {size} rows, at most {largest}.", hint, name)
    return size


# ---- views


def parse_view(arguments: Mapping[str, Any]) -> View:
    """The view of an `at` field.  Raises Refusal, naming the argument."""
    check_single_past([name for name in map(camel_case, PAST_PARAMETERS) if name in arguments])
    written = {name: camel_case(name) for name in VIEW if camel_case(name) in arguments}
    return View(**{name: _view_value(name, arguments[at], at) for name, at in written.items()})


def _view_value(name: str, value: Any, at: str) -> Any:
    match name:
        case "revision":
            return _parse_revision(value)
        case "certainty" | "ranks":
            value = str(value).lower()
        case "according_to":
            value = plain_ids(value, at)
    return view_value(name, value, at)


def _parse_revision(revision: int) -> int:
    if revision < 0:
        raise bad_input("revision", f"{revision} is not a revision number.", "Example: 12.")
    return revision

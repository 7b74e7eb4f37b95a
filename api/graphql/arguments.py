"""Filters, orders and pages as GraphQL writes them, read into the terms of a selection."""

from collections.abc import Mapping
from typing import Any

from api.errors import Code, Refusal
from api.graphql.names import camel, fields_of, word_of
from api.query.ast.filter import Either, Named, Not, Order, Related, Where, both
from api.query.ast.select import Entity
from api.query.parse.cursors import ending_with_id, read_cursor
from api.query.parse.limits import LARGEST_PAGE, USUAL_PAGE
from api.query.parse.operators import refuse, test
from api.query.parse.params import made
from api.query.parse.search_words import asked_words
from api.query.sql.evidence import EVIDENCE, FLAGS, ORIGINS, flagged, originating
from api.query.sql.on_behalf_of import SPOKEN_FOR, asked_for
from schema.catalog import Column, Link

SPELLING = {"isNull": "is_null", "startsWith": "starts_with"}


def wanted(entity: Entity, given: Mapping[str, Any]) -> Where:
    """Which rows the arguments of a list ask for.  Raises Refusal, naming the place."""
    searched = [Named(made(given["q"], lambda found: asked_words(found, "q")))] if "q" in given else []
    return both([*searched, where(entity, given.get("where"))])


def where(entity: Entity, given: Mapping[str, Any] | None, at: str = "where") -> Where:
    """A `where` argument.  Raises Refusal, naming the place."""
    return both(
        _term(entity, name, value, f"{at}.{name}") for name, value in (given or {}).items() if value is not None
    )


def _term(entity: Entity, name: str, value: Any, at: str) -> Where:
    if name == "and":
        return both(where(entity, one, at) for one in value)
    if name == "or":
        return Either(tuple(where(entity, one, at) for one in value))
    if name == "not":
        return Not(where(entity, value, at))
    if name in FLAGS:
        return flagged(entity, name, value, at)
    if name == EVIDENCE:
        return both(_origins(inner, f"{at}.{ORIGINS.name}") for inner in value.values() if inner is not None)
    if name == camel(SPOKEN_FOR.name):
        return both(asked_for(op, one, f"{at}.{op}") for op, one in value.items() if one is not None)
    asked = fields_of(entity)[name]
    return _related(asked, value, at) if isinstance(asked, Link) else _tests(asked, value, at)


def _origins(value: Mapping[str, Any], at: str) -> Where:
    return both(
        originating(SPELLING.get(operator, operator), operand, f"{at}.{operator}")
        for operator, operand in value.items()
        if operand is not None
    )


def _related(link: Link, value: Mapping[str, Any], at: str) -> Where:
    if not link.many:
        return Related(link, where(link.target, value, at))
    return both(
        Related(link, where(link.target, inner, f"{at}.{quantifier}"), some=quantifier == "some")
        for quantifier, inner in value.items()
        if inner is not None
    )


def _tests(column: Column, value: Mapping[str, Any], at: str) -> Where:
    return both(
        test(column, SPELLING.get(operator, operator), _word(column, operand), at=f"{at}.{operator}")
        for operator, operand in value.items()
        if operand is not None
    )


def _word(column: Column, operand: Any) -> Any:
    if not column.vocabulary or isinstance(operand, bool):
        return operand
    return [word_of(column, one) for one in operand] if isinstance(operand, list) else word_of(column, operand)


def order(entity: Entity, given: list[Mapping[str, Any]] | None) -> tuple[Order, ...]:
    """An `orderBy` argument, always ending with the id."""
    terms = [_order_term(entity, *term) for one in given or () for term in one.items()]
    if len(terms) > 5:
        raise Refusal(Code.LIMIT_EXCEEDED, f"orderBy: {len(terms)} terms, at most 5.", None, "orderBy")
    return ending_with_id(entity, terms)


def _order_term(entity: Entity, name: str, given: Any) -> Order:
    found = fields_of(entity)[name]
    if isinstance(found, Column):
        return Order(found, str(given) == "DESC")
    ((inner, direction),) = given.items()
    column = fields_of(found.target)[inner]
    assert isinstance(column, Column)
    return Order(column, str(direction) == "DESC", along=found)


def page(given: Mapping[str, Any], terms: tuple[Order, ...]) -> dict[str, Any]:
    """`first`, `after`, `last` and `before` as the selection wants them."""
    if "first" in given and "last" in given:
        raise refuse("first", "cannot be asked together with last.", "Ask for one of them.")
    name = "last" if "last" in given else "first"
    cursors = {key: _cursor(given[key], terms, key) for key in ("after", "before") if key in given}
    return {"limit": page_size(given.get(name, USUAL_PAGE), name), "backward": name == "last", **cursors}


def _cursor(given: str, terms: tuple[Order, ...], at: str) -> Any:
    return made(given, lambda found: read_cursor(found, terms, at=at))


def page_size(size: int, name: str, largest: int = LARGEST_PAGE) -> int:
    """How many rows are asked.  Raises Refusal."""
    if size < 0:
        raise refuse(name, "cannot be negative.")
    if size > largest:
        hint = f"Ask for at most {largest} and go on from the last."
        raise Refusal(Code.LIMIT_EXCEEDED, f"{name}: {size} rows, at most {largest}.", hint, name)
    return size

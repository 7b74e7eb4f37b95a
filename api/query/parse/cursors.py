"""Keyset cursors: a row's values for the sort keys of its list, encoded as hexadecimal JSON and opaque to clients."""

import json
from collections.abc import Iterable

from api.errors import Code, Refusal
from api.query.ast.filter import Cursor, Order
from api.query.ast.select import Entity
from schema.catalog import Column, Link, columns, links

MAX_CURSOR_LENGTH = 20_000
ORDERED_KINDS = ("id", "text", "vocabulary", "date", "integer")
HINT = "Use a cursor exactly as an earlier answer returned it, with the same order."


def is_orderable(column: Column) -> bool:
    """Returns whether rows can be ordered by a column."""
    return column.kind in ORDERED_KINDS


def ordering_links(entity: Entity) -> dict[str, Link]:
    """Returns the to-one links, by name, whose target's columns can be sort keys."""
    return {name: link for name, link in links(entity).items() if not link.many and not link.polymorphic}


def with_id_last(entity: Entity, terms: Iterable[Order]) -> tuple[Order, ...]:
    """Returns the order with the id as its last sort key, which makes it total."""
    keys = tuple(terms)
    return keys if any(key.name == "id" for key in keys) else (*keys, Order(columns(entity)["id"]))


def order_signature(order: Iterable[Order]) -> str:
    """Returns the text by which a cursor records the order it belongs to."""
    return ",".join(map(str, order))


def parse_cursor(text: str, order: tuple[Order, ...], *, at: str) -> Cursor:
    """Returns the values in a cursor.  Raises Refusal, INVALID_CURSOR, if it belongs to a list in another order."""
    signature, *values = _decode(text, at)
    if signature != order_signature(order) or len(values) != len(order):
        raise Refusal(Code.INVALID_CURSOR, f"{at}: this cursor belongs to a list in another order.", HINT, at)
    for key, value in zip(order, values, strict=True):
        expected = int if key.column.kind == "integer" else str
        if type(value) is not expected or "\x00" in str(value):
            raise Refusal(Code.INVALID_CURSOR, f"{at}: this is not a cursor of this list.", HINT, at)
    return tuple(values)


def _decode(text: str, at: str) -> list[str | int]:
    try:
        if len(text) > MAX_CURSOR_LENGTH or not text.isalnum():
            raise ValueError("too long, or contains spaces, which fromhex would skip")
        values = json.loads(bytes.fromhex(text).decode())
        if not isinstance(values, list) or not values:
            raise ValueError("not a list")
        if any(isinstance(value, int) and abs(value) > 2**63 - 1 for value in values):
            raise ValueError("beyond 64 bits")
        str(values).encode()
    except (ValueError, RecursionError):
        raise Refusal(Code.INVALID_CURSOR, f"{at}: this is not a cursor.", HINT, at) from None
    return values

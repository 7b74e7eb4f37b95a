"""Keyset cursors: the values of a row in the terms of the order, opaque to the client."""

import json
from collections.abc import Iterable, Sequence

from api.errors import Code, Refusal
from api.query.ast.filter import Cursor, Order
from api.query.ast.select import Entity
from schema.catalog import Column, Link, columns, links

MAX_CURSOR_LENGTH = 20_000
ORDERED_KINDS = ("id", "text", "vocabulary", "date", "integer")


def is_orderable(column: Column) -> bool:
    """Whether rows can be ordered by a column."""
    return column.kind in ORDERED_KINDS


def ordering_links(entity: Entity) -> dict[str, Link]:
    """The links to one row by whose columns rows can be ordered."""
    return {name: link for name, link in links(entity).items() if not link.many and not link.polymorphic}


def with_id_last(entity: Entity, terms: Iterable[Order]) -> tuple[Order, ...]:
    """The same order ending with the id, so that no two rows are equal in it."""
    whole = tuple(terms)
    return whole if any(term.name == "id" for term in whole) else (*whole, Order(columns(entity)["id"]))


def order_signature(order: Iterable[Order]) -> str:
    """What a cursor remembers of the order it was made in."""
    return ",".join(map(str, order))


def parse_cursor(text: str, order: tuple[Order, ...], *, at: str) -> Cursor:
    """The values in a cursor.  Raises Refusal, INVALID_CURSOR, when it was not made by a list in this order."""
    made_in, *values = _decode(text, at)
    if made_in != order_signature(order) or len(values) != len(order):
        raise Refusal(Code.INVALID_CURSOR, f"{at}: this cursor belongs to a list in another order.", _KEEP, at)
    for term, value in zip(order, values, strict=True):
        wanted = int if term.column.kind == "integer" else str
        if type(value) is not wanted or "\x00" in str(value):
            raise Refusal(Code.INVALID_CURSOR, f"{at}: this is not a cursor of this list.", _KEEP, at)
    return tuple(values)


_KEEP = "Use a cursor exactly as an earlier answer gave it, with the same order."


def _decode(text: str, at: str) -> list[str | int]:
    try:
        if len(text) > MAX_CURSOR_LENGTH or not text.isalnum():
            raise ValueError("too long, or with blanks, which fromhex would pass over")
        values = json.loads(bytes.fromhex(text).decode())
        if not isinstance(values, list) or not values:
            raise ValueError("not a list")
        if any(isinstance(value, int) and abs(value) > 2**63 - 1 for value in values):
            raise ValueError("beyond 64 bits")
        str(values).encode()
    except (ValueError, RecursionError):
        raise Refusal(Code.INVALID_CURSOR, f"{at}: this is not a cursor.", _KEEP, at) from None
    return values


def after_cursor(keys: Sequence[str], signs: Sequence[str], values: Sequence[str]) -> str:
    """The condition on what comes after a position: lexicographically, each key in its own direction.

    Keys of one direction compare as a row, which indexes understand; of keys of several, the first bounds what is read
    of an index.
    """
    if len(set(signs)) == 1:
        return f"({', '.join(keys)}) {signs[0]} ({', '.join(values)})"
    *steps, (key, sign, value) = zip(keys, signs, values, strict=True)
    condition = f"{key} {sign} {value}"
    for key, sign, value in reversed(steps):
        condition = f"{key} {sign}= {value} and ({key} {sign} {value} or {condition})"
    return condition

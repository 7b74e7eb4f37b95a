"""Rows of JSON as a table: RFC 4180, in UTF-8, safe to open in a spreadsheet."""

import csv
import json
import re
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import Any

from api.json_text import compact_json_text
from api.query.ast.select import Date, EvidenceSummary, Fields, Polymorphic, ToOne

Way = tuple[str, ...]
PLAIN_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Table:
    """The columns that some fields make: dots lead along to-one links, a list stays JSON, a date is three columns."""

    def __init__(self, fields: Fields) -> None:
        # Records of several kinds share a column where they share a name.
        self.columns = dict(_columns(fields))

    def head(self) -> bytes:
        """The line that names the columns."""
        return _written([list(self.columns)])

    def body(self, lines: bytes) -> bytes:
        """The lines of rows that are given as lines of JSON."""
        rows = map(json.loads, lines.splitlines())
        return _written([cell(_at(row, way)) for way in self.columns.values()] for row in rows)


def _columns(fields: Fields, here: Way = ()) -> Iterator[tuple[str, Way]]:
    for name, asked in fields.items():
        way = (*here, name)
        if isinstance(asked, ToOne):
            yield from _columns(asked.fields, way)
        elif isinstance(asked, Polymorphic):
            for inner in asked.fields.values():
                yield from _columns(inner, way)
        elif isinstance(asked, EvidenceSummary):
            yield from ((".".join((*way, part)), (*way, part)) for part in asked.parts)
        elif isinstance(asked, Date):
            yield ".".join(way), (*way, "text")
            yield from ((".".join((*way, bound)), (*way, bound)) for bound in ("earliest", "latest"))
        else:
            yield ".".join(way), way


def _at(row: Any, way: Way) -> Any:
    """The value that a way leads to; none where a link on the way leads nowhere."""
    for step in way:
        row = row.get(step) if isinstance(row, dict) else None
    return row


def cell(value: Any) -> str:
    """A value as a cell.  What a spreadsheet would take for a formula gets an apostrophe before it."""
    if value is None:
        return ""
    if isinstance(value, str):
        formula = value.startswith(STARTS_A_FORMULA) and not PLAIN_NUMBER.fullmatch(value)
        return f"'{value}" if formula else value
    return compact_json_text(value)


def _written(rows: Iterable[list[str]]) -> bytes:
    text = StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode()

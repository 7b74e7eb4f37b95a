"""Rows of JSON as CSV (RFC 4180) in UTF-8, safe to open in a spreadsheet."""

import csv
import json
import re
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import Any

from api.json_text import compact_json_text
from api.query.ast.select import Date, EvidenceSummary, Fields, Polymorphic, ToMany, ToOne
from api.query.sql.truncated import TRUNCATED

Path = tuple[str, ...]
PLAIN_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
FORMULA_PREFIXES = ("=", "+", "-", "@", "\t", "\r")


class Table:
    """The columns of some fields: dots lead along to-one links, a list stays JSON, a date makes three columns.

    Beside lists, `truncated` holds the addresses of those that are cut.
    """

    def __init__(self, fields: Fields) -> None:
        # Records of several kinds share the columns whose names they share.
        self.columns = dict(_columns(fields))

    def head(self) -> bytes:
        """The header line."""
        return _csv_lines([list(self.columns)])

    def body(self, lines: bytes) -> bytes:
        """The CSV lines of rows that come as lines of JSON."""
        rows = map(json.loads, lines.splitlines())
        return _csv_lines([cell(_at(row, path)) for path in self.columns.values()] for row in rows)


def _columns(fields: Fields, prefix: Path = ()) -> Iterator[tuple[str, Path]]:
    for name, field in fields.items():
        path = (*prefix, name)
        if isinstance(field, ToOne):
            yield from _columns(field.fields, path)
        elif isinstance(field, Polymorphic):
            for inner in field.fields.values():
                yield from _columns(inner, path)
        elif isinstance(field, EvidenceSummary):
            yield from ((".".join((*path, part)), (*path, part)) for part in field.parts)
        elif isinstance(field, Date):
            yield ".".join(path), (*path, "text")
            yield from ((".".join((*path, bound)), (*path, bound)) for bound in ("earliest", "latest"))
        else:
            yield ".".join(path), path
    if any(isinstance(field, ToMany) for field in fields.values()):
        path = (*prefix, TRUNCATED)
        yield ".".join(path), path


def _at(row: Any, path: Path) -> Any:
    """The value at a path; None where a link on it leads nowhere."""
    for step in path:
        row = row.get(step) if isinstance(row, dict) else None
    return row


def cell(value: Any) -> str:
    """A value as the text of a cell.  Text that a spreadsheet would take for a formula gets a leading apostrophe."""
    if value is None:
        return ""
    if isinstance(value, str):
        formula = value.startswith(FORMULA_PREFIXES) and not PLAIN_NUMBER.fullmatch(value)
        return f"'{value}" if formula else value
    return compact_json_text(value)


def _csv_lines(rows: Iterable[list[str]]) -> bytes:
    text = StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode()

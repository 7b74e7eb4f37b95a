"""Rows of JSON as CSV (RFC 4180) in UTF-8, safe to open in a spreadsheet."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from api.csv_text import cell, csv_lines
from api.errors import Code, Refusal
from api.rest.records.columns import Flattener, Path, TableColumn

BOM = b"\xef\xbb\xbf"
"""The mark by which Excel recognises UTF-8."""
ROW_NUMBER = "number"

Row = Mapping[str, Any]


class Continuation(NamedTuple):
    """Where the rest of a record's exploded list begins."""

    id: str
    cursor: str


class Table:
    """The rows of a flattener as CSV; of an exploded list, each item is a row.

    With `numbered`, the first column is the number of the row that an item belongs to.
    """

    def __init__(self, flat: Flattener, *, numbered: bool = False) -> None:
        self.columns = flat.columns
        self.explode = flat.explode
        self.most = flat.most
        self.numbered = numbered

    def head(self) -> bytes:
        """The header line."""
        return csv_lines([[*([ROW_NUMBER] if self.numbered else []), *self.columns]])

    def body(self, rows: Iterable[Row]) -> bytes:
        """The CSV lines of rows."""
        return csv_lines(line for number, row in enumerate(rows, 1) for line in self._lines(row, number))

    def continuation(self, row: Row) -> Continuation | None:
        """Where the rest of a row's exploded list begins; None if the row has all of it."""
        found = value_at(row, self.explode) if self.explode else None
        if not isinstance(found, dict) or found["next"] is None:
            return None
        return Continuation(value_at(row, self.explode[:-1])["id"], found["next"])

    def continued(self, row: Row, items: Any) -> Row:
        """A copy of the row with other items of the exploded list."""
        first, *rest = self.explode
        for step in reversed(rest):
            items = {step: items}
        return {**row, first: {**row[first], **items} if rest else items}

    def _lines(self, row: Row, number: int) -> Iterator[list[str]]:
        outer = {name: cell(_read(row, column)) for name, column in self.columns.items() if not column.in_item}
        for item in self._items(row):
            cells = (
                cell(_read(item, column)) if column.in_item else outer[name] for name, column in self.columns.items()
            )
            yield [*([str(number)] if self.numbered else []), *cells]

    def _items(self, row: Row) -> list[Any]:
        """The items to write with a row; a single None if it has none, so that the row is written once."""
        found = value_at(row, self.explode) if self.explode else None
        items: list[Any] | None = found["data"] if isinstance(found, dict) else found
        if self.most and len(items or ()) > self.most:
            name = ".".join(self.explode)
            detail = f"explode: a row has over {self.most} items of {name}."
            raise Refusal(Code.LIMIT_EXCEEDED, detail, "Restrict the rows, or ask for JSON.", "explode")
        return items or [None]


def value_at(row: Any, path: Path) -> Any:
    """The value at a path; None where a link on it leads nowhere."""
    for step in path:
        row = row.get(step) if isinstance(row, dict) else None
    return row


def _read(row: Any, column: TableColumn) -> Any:
    *path, name = column.path
    owner = value_at(row, tuple(path))
    return column.read(owner, name) if isinstance(owner, dict) else None


def json_rows(lines: bytes) -> list[Any]:
    """Parses rows from lines of JSON."""
    return [json.loads(line) for line in lines.splitlines()]

"""Reads the CSV files of a dataset, and the numbers and dates in their rows."""

import csv
from collections.abc import Iterable, Mapping
from itertools import takewhile
from pathlib import Path

from api.write import Invalid, InvalidField


class Line(dict[str, str]):
    """The cells of a line by column; `place` names its file and line."""

    def __init__(self, cells: Mapping[str, str], place: str) -> None:
        super().__init__(cells)
        self.place = place

    def number(self, column: str) -> str:
        """A whole number without the `.0` that some copies have; empty if there is none.  Raises Invalid."""
        text = self[column].strip().removesuffix(".0")
        if text and not (text.isascii() and text.isdigit()):
            raise self.invalid(column, f"{text[:20]!r} is not a whole number")
        return text

    def day(self, year: str, month: str, day: str) -> str | None:
        """A date in EDTF, as precise as its parts in three columns; None without a year.  Raises Invalid.

        Empty and 0 both mean unknown.
        """
        parts = takewhile(lambda part: part not in ("", "0"), map(self.number, (year, month, day)))
        return "-".join(part.zfill(width) for part, width in zip(parts, (4, 2, 2), strict=False)) or None

    def invalid(self, field: str, message: str) -> Invalid:
        """The error of a cell."""
        return Invalid([InvalidField(self.place, field, message)])


def read_lines(file: Path, needed: Iterable[str], version: tuple[str, str]) -> list[Line]:
    """All lines of a file.

    `version` names the column with the dataset's version, and how the supported version starts.  Raises Invalid if
    the file cannot be read, lacks a column, or is of another version.
    """
    try:
        with file.open(newline="", encoding="utf-8-sig") as text:
            reader = csv.DictReader(text)
            found = [Line(cells, f"{file.name}:{reader.line_num}") for cells in reader]
    except (OSError, UnicodeError, csv.Error) as problem:
        raise _invalid(file, "", f"cannot be read: {problem}") from None
    column, supported = version
    for name in (*needed, column):
        if not found or name not in found[0]:
            raise _invalid(file, name, "is a column that the file does not have, or it has no lines")
    for line in found:
        _check(line, column, supported)
    return found


def _check(line: Line, column: str, supported: str) -> None:
    if None in line or None in line.values():
        raise line.invalid("", "has more or fewer cells than the first line")
    if not line[column].startswith(supported):
        raise line.invalid(column, f"is of version {line[column][:20]!r}; only version {supported} is supported")


def _invalid(file: Path, field: str, message: str) -> Invalid:
    return Invalid([InvalidField(file.name, field, message)])

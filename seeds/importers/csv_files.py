"""Reads the CSV files of a dataset, and the numbers, flags and dates in their rows."""

import csv
from calendar import monthrange
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from api.write import Invalid, InvalidField

MISSING = ("", "NA")
"""How empty cells of numbers are written: `NA` in copies that R has saved."""
FLAGS = {"1": True, "0": False}
UNKNOWN = ("", "0")


class FileForm(NamedTuple):
    """What a file of a dataset looks like.

    `version` names the column with the dataset's version, and how the supported version starts; the name is empty if
    no column has it.  `others` says of columns that only another file of the dataset has which file that is.  `rows`
    is how many the published file has, and `name` how that is called.
    """

    columns: tuple[str, ...]
    version: tuple[str, str]
    others: Mapping[str, str]
    rows: int
    name: str


class Line(dict[str, str]):
    """The cells of a line by column; `place` names its file and line."""

    def __init__(self, cells: Mapping[str, str], place: str) -> None:
        super().__init__(cells)
        self.place = place

    def number(self, column: str) -> str:
        """A whole number without the `.0` that some copies have; empty if there is none.  Raises Invalid."""
        text = self[column].strip().removesuffix(".0")
        if text in MISSING:
            return ""
        if not (text.isascii() and text.isdigit()):
            raise self.invalid(column, f"{text[:20]!r} is not a whole number")
        return text

    def key(self, column: str) -> str:
        """A whole number that every row has.  Raises Invalid."""
        return self.number(column) or self._refuse_empty(column)

    def flag(self, column: str, *, may_be_na: bool = False) -> bool | None:
        """Whether a cell has 1, not 0; None if it is empty, with `may_be_na` also if it is `NA`.  Raises Invalid."""
        text = self[column].strip().removesuffix(".0")
        if text == "" or (may_be_na and text in MISSING):
            return None
        if text not in FLAGS:
            raise self.invalid(column, f"{text[:20]!r} is neither 0 nor 1")
        return FLAGS[text]

    def day(self, year: str, month: str, day: str) -> str | None:
        """A date in EDTF, as precise as its parts in three columns; None without a year.  Raises Invalid.

        Empty and 0 both mean unknown.
        """
        parts = [self._part(year, 4, 9999), self._part(month, 2, 12), self._part(day, 2, 31)]
        filled = [part for part in parts if part]
        if parts[0].startswith("00"):
            raise self.invalid(year, f"{self[year][:20]!r} is not a year")
        if filled != parts[: len(filled)]:
            empty = (year, month)[parts.index("")]
            raise self.invalid(empty, f"{self[empty][:20]!r} is unknown, but more of the date is given")
        if all(parts) and int(parts[2]) > monthrange(int(parts[0]), int(parts[1]))[1]:
            raise self.invalid(day, f"{self[day][:20]!r} is not a day of {parts[0]}-{parts[1]}")
        return "-".join(filled) or None

    def _part(self, column: str, width: int, largest: int) -> str:
        """A part of a date with leading zeros; empty if it is unknown."""
        number = self.number(column)
        if number in UNKNOWN:
            return ""
        if int(number) > largest:
            raise self.invalid(column, f"{number[:20]!r} is more than {largest}")
        return number.zfill(width)

    def _refuse_empty(self, column: str) -> str:
        raise self.invalid(column, f"{self[column][:20]!r} is not a number: every row has one")

    def invalid(self, field: str, message: str) -> Invalid:
        """The error of a cell."""
        return Invalid([InvalidField(self.place, field, message)])


def read_lines(file: Path, form: FileForm) -> list[Line]:
    """All lines of a file.

    Raises Invalid if the file cannot be read, is another file of the dataset, lacks a column, or is of another version.
    """
    try:
        with file.open(newline="", encoding="utf-8-sig") as text:
            reader = csv.DictReader(text, strict=True)
            found = [Line(cells, f"{file.name}:{reader.line_num}") for cells in reader]
    except (OSError, UnicodeError, csv.Error) as problem:
        raise _invalid(file, "", f"cannot be read: {problem}") from None
    check_columns(file, form, [*found[0]] if found else [])
    for line in found:
        _check(line, *form.version)
    return found


def header(file: Path) -> list[str]:
    """The names of the columns of a file.  Raises Invalid if it cannot be read."""
    try:
        with file.open(newline="", encoding="utf-8-sig") as text:
            return next(csv.reader(text, strict=True), [])
    except (OSError, UnicodeError, csv.Error) as problem:
        raise _invalid(file, "", f"cannot be read: {problem}") from None


def check_columns(file: Path, form: FileForm, columns: Iterable[str]) -> None:
    """Raises Invalid if a file is another file of the dataset, or lacks a column."""
    listed = [*columns]
    if other := next((form.others[name] for name in form.others if name in listed), ""):
        raise _invalid(file, "", other)
    for name in filter(None, (*form.columns, form.version[0])):
        if name not in listed:
            raise _invalid(file, name, "is a column that the file does not have, or it has no lines")


def missing_rows(file: Path, lines: list[Line], form: FileForm) -> str:
    """Says that a file has another number of rows than the published one; empty if it has not."""
    if len(lines) == form.rows:
        return ""
    return f"{file.name} has {len(lines):,} rows, version {form.version[1]} has {form.rows:,}: imported as incomplete"


def _check(line: Line, column: str, supported: str) -> None:
    if None in line or None in line.values():
        raise line.invalid("", "has more or fewer cells than the first line")
    if column and not line[column].startswith(supported):
        raise line.invalid(column, f"is of version {line[column][:20]!r}; only version {supported} is supported")


def _invalid(file: Path, field: str, message: str) -> Invalid:
    return Invalid([InvalidField(file.name, field, message)])

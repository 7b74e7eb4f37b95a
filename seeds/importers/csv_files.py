"""Reads the CSV files of a dataset, and the dates in their rows."""

import csv
from collections.abc import Iterable
from itertools import takewhile
from pathlib import Path

from api.write import Invalid, InvalidField

Line = dict[str, str]
"""The cells of a line by column."""


def read_lines(file: Path, needed: Iterable[str], version: tuple[str, str]) -> list[Line]:
    """All lines of a file.

    `version` names the column with the dataset's version, and how the supported version starts.  Raises Invalid if
    the file cannot be read, lacks a column, or is of another version.
    """
    try:
        with file.open(newline="", encoding="utf-8-sig") as text:
            found = list(csv.DictReader(text))
    except (OSError, UnicodeError, csv.Error) as problem:
        raise _invalid(file, "", f"cannot be read: {problem}") from None
    column, supported = version
    for name in (*needed, column):
        if not found or name not in found[0]:
            raise _invalid(file, name, "is a column that the file does not have, or it has no lines")
    for number, line in enumerate(found, start=2):
        if None in line or None in line.values():
            raise _invalid(file, f"line {number}", "has more or fewer cells than the first line")
        if not line[column].startswith(supported):
            message = f"is of version {line[column][:20]!r}; only version {supported} is supported"
            raise _invalid(file, f"line {number}", message)
    return found


def number(cell: str) -> str:
    """A whole number without the `.0` that some copies have."""
    return cell.strip().removesuffix(".0")


def day(year: str, month: str, day: str) -> str | None:
    """A date in EDTF, as precise as its parts; None without a year.  Empty and 0 both mean unknown."""
    parts = takewhile(lambda part: part not in ("", "0"), (number(year), number(month), number(day)))
    return "-".join(part.zfill(width) for part, width in zip(parts, (4, 2, 2), strict=False)) or None


def _invalid(file: Path, field: str, message: str) -> Invalid:
    return Invalid([InvalidField(file.name, field, message)])

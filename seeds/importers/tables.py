"""Tables of a dataset as they lie on the disk: rows by column, and their dates."""

import csv
from collections.abc import Iterable
from itertools import takewhile
from pathlib import Path

from api.write import FieldError, Invalid

Line = dict[str, str]


def lines(file: Path, needed: Iterable[str], version: tuple[str, str]) -> list[Line]:
    """Every line of a CSV file.  Raises Invalid where it cannot be read, lacks a column or is of another version.

    `version` names the column that tells it and how the version that is known begins: what a dataset covers is known
    of one version.
    """
    try:
        with file.open(newline="", encoding="utf-8-sig") as text:
            found = list(csv.DictReader(text))
    except (OSError, UnicodeError, csv.Error) as problem:
        raise _wrong(file, "", f"cannot be read: {problem}") from None
    column, known = version
    for name in (*needed, column):
        if not found or name not in found[0]:
            raise _wrong(file, name, "is a column that the file does not have, or it has no lines")
    for number, line in enumerate(found, start=2):
        if None in line or None in line.values():
            raise _wrong(file, f"line {number}", "has more or fewer cells than the first line")
        if not line[column].startswith(known):
            raise _wrong(file, f"line {number}", f"is of version {line[column][:20]!r}, and {known} is what is known")
    return found


def number(cell: str) -> str:
    """A whole number as it is meant: some copies print `4.0` for 4."""
    return cell.strip().removesuffix(".0")


def day(year: str, month: str, day: str) -> str | None:
    """A date in EDTF, as far as it is known; none where the year is empty or 0, which means none in these datasets."""
    known = takewhile(lambda part: part not in ("", "0"), (number(year), number(month), number(day)))
    return "-".join(part.zfill(width) for part, width in zip(known, (4, 2, 2), strict=False)) or None


def _wrong(file: Path, field: str, message: str) -> Invalid:
    return Invalid([FieldError(file.name, field, message)])

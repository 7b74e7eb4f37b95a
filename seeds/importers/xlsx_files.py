"""Reads the first sheet of an Excel workbook (ECMA-376) with the standard library: cells as text, strictly."""

import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile

from api.write import Invalid, InvalidField
from seeds.importers.csv_files import FileForm, Line, check_columns

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
SHEET, STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
LARGEST_PART = 64 * 2**20
"""Bytes of a part of the workbook when unpacked; more is refused before it is unpacked."""
UNREADABLE = (
    OSError,
    EOFError,
    BadZipFile,
    zlib.error,
    NotImplementedError,  # a compression that Python does not have
    RuntimeError,  # a password
    LookupError,
    ValueError,
    ElementTree.ParseError,
)
CELL = re.compile(r"([A-Z]{1,3})\d+")
LETTERS = 26


def is_workbook(file: Path) -> bool:
    """Whether a file is meant to be a workbook, by its name."""
    return file.suffix.lower() == ".xlsx"


def workbook_header(file: Path) -> list[str]:
    """The cells of the first row, without trailing blanks.  Raises Invalid."""
    return next((cells for _, cells in _rows(file)), [])


def read_workbook(file: Path, form: FileForm) -> list[Line]:
    """All rows after the first.  Raises Invalid if the file cannot be read or lacks a column."""
    rows = _rows(file)
    names = next((cells for _, cells in rows), [])
    check_columns(file, form, names)
    return [_line(file, number, names, cells) for number, cells in rows if any(cells)]


def _line(file: Path, number: int, names: list[str], cells: list[str]) -> Line:
    place = f"{file.name}:{number}"
    if extra := [cell for cell in cells[len(names) :] if cell]:
        raise Invalid([InvalidField(place, "", f"{extra[0][:20]!r} is in a column without a name")])
    return Line(dict(zip(names, [*cells, *[""] * len(names)], strict=False)), place)


def _rows(file: Path) -> Iterator[tuple[int, list[str]]]:
    """The number and the cells of each row."""
    try:
        with ZipFile(file) as archive:
            strings = [_text(item) for item in _parse(archive, STRINGS)] if STRINGS in archive.namelist() else []
            sheet = _parse(archive, SHEET)
        for row in sheet.iter(f"{MAIN}row"):
            yield int(row.get("r", "0")), _cells(row, strings)
    except UNREADABLE as problem:
        raise Invalid([InvalidField(file.name, "", f"cannot be read as a workbook: {problem}")]) from None


def _parse(archive: ZipFile, part: str) -> ElementTree.Element:
    """A part of the workbook.  Declared entities, by which a file can grow, are refused."""
    size = archive.getinfo(part).file_size
    if size > LARGEST_PART:
        raise ValueError(f"{part} has {size:,} bytes")
    content = archive.read(part)
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise ValueError(f"{part} declares entities")
    return ElementTree.fromstring(content)  # noqa: S314  (no entities, bounded size)


def _cells(row: ElementTree.Element, strings: list[str]) -> list[str]:
    found: list[str] = []
    for cell in row.iter(f"{MAIN}c"):
        match = CELL.fullmatch(cell.get("r", ""))
        column = _column(match[1]) if match else len(found)
        found += [""] * (column - len(found))
        found.append(_value(cell, strings))
    return found


def _column(letters: str) -> int:
    """The position of a column from its letters: A is 0, AA is 26."""
    number = 0
    for letter in letters:
        number = number * LETTERS + ord(letter) - ord("A") + 1
    return number - 1


def _value(cell: ElementTree.Element, strings: list[str]) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return _text(cell)
    value = cell.findtext(f"{MAIN}v") or ""
    if kind == "e":
        raise ValueError(f"the cell {cell.get('r')} has the error {value}")
    return strings[int(value)] if kind == "s" else value


def _text(item: ElementTree.Element) -> str:
    """The text of a string, without the pronunciations that it may have."""
    runs = [item, *item.iter(f"{MAIN}r"), *item.iter(f"{MAIN}is")]
    return "".join(run.findtext(f"{MAIN}t") or "" for run in runs)

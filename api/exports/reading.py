"""Reads the rows of an export, from NDJSON, a package of CSV files or an SQLite file."""

import csv
import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from io import TextIOWrapper
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import BadZipFile, ZipFile

from api.csv_text import text_of
from api.errors import Code, Refusal, nearest
from api.exports.content import content_of
from api.exports.ndjson import SUMMARY_ID
from api.exports.tables import ExportField, ExportTable, collection_tables
from schema.catalog import collections, columns
from schema.entity import Entity

READABLE = (".zip", ".sqlite", ".ndjson")
MAX_CELL = 2**24
"""The longest cell that is read, in characters."""
PARSERS: dict[str, Callable[[str], Any]] = {
    "integer": int,
    "number": float,
    "boolean": {"true": True, "false": False}.__getitem__,
}


class StatedContent(NamedTuple):
    """What an export states about itself: its revision, its number of records, and their SHA-256."""

    revision: int
    rows: int
    sha256: str


class ReadRow(NamedTuple):
    """A record that was read: its entity, its values as `content_of` returns them, and where it stands in the file."""

    entity: type[Entity]
    values: dict[str, Any]
    place: str


def read_export(file: Path) -> Iterator[ReadRow | StatedContent]:
    """Yields every record of a file, and at some time what the file states about itself.

    Raises Refusal, VALIDATION_FAILED, naming file, line and column, if it is not a complete export; OSError.
    """
    readers = {".zip": _read_zip, ".sqlite": _read_sqlite, ".ndjson": _read_ndjson}
    if file.suffix not in readers:
        hint = nearest(file.suffix, READABLE) or f"Known endings: {', '.join(READABLE)}."
        raise Refusal(Code.BAD_USER_INPUT, f"{file.name} cannot be read back.", hint)
    yield from readers[file.suffix](file)


def not_an_export(place: str, why: str, hint: str = "Export again with `entente export`.") -> Refusal:
    """The refusal of a file that is not what `entente export` has written."""
    return Refusal(Code.VALIDATION_FAILED, f"{place}: {why}", hint)


def _row(entity: type[Entity], values: Mapping[str, Any], place: str) -> ReadRow:
    """A row with exactly the columns of its entity, in their order."""
    own = columns(entity)
    if strange := next((name for name in values if name not in own), None):
        raise not_an_export(
            place, f"there is no column '{strange[:60]}' in {entity.collection()}.", nearest(strange, own)
        )
    if missing := next((name for name in own if name not in values), None):
        hint = "It was written by another version of Entente: export again with this one."
        raise not_an_export(place, f"the column '{missing}' is missing.", hint)
    if not str(values["id"]).startswith(f"{entity.collection()}/"):
        raise not_an_export(place, f"'{str(values['id'])[:60]}' is not the id of one of the {entity.collection()}.")
    return ReadRow(entity, content_of({name: values[name] for name in own}), place)


# ---- NDJSON


def _read_ndjson(file: Path) -> Iterator[ReadRow | StatedContent]:
    with file.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            place = f"{file.name}:{number}"
            values = _parsed(line, place)
            collection = str(values.get("id")).partition("/")[0]
            if values.get("id") == SUMMARY_ID:
                yield _stated(values, place)
            elif collection in collections():
                yield _row(collections()[collection], values, place)
            else:
                raise not_an_export(place, "the object has no id of a record.")


def _parsed(line: bytes, place: str) -> dict[str, Any]:
    try:
        values = json.loads(line)
    except ValueError:
        raise not_an_export(place, "is not a line of JSON; the file may have been cut.") from None
    if not isinstance(values, dict):
        raise not_an_export(place, "is not a JSON object.")
    return values


def _stated(values: Mapping[str, Any], place: str) -> StatedContent:
    try:
        return StatedContent(int(values["revision"]), int(values["rows"]), str(values["sha256"]))
    except (KeyError, TypeError, ValueError):
        raise not_an_export(place, "does not say what the export contains.") from None


# ---- CSV


def _read_zip(file: Path) -> Iterator[ReadRow | StatedContent]:
    try:
        with ZipFile(file) as package:
            names = package.namelist()
            if "datapackage.json" not in names:
                raise not_an_export(file.name, "has no datapackage.json.")
            yield _described(_parsed(package.read("datapackage.json"), f"{file.name}/datapackage.json"), file.name)
            for table in collection_tables():
                name = f"{table.name}.csv"
                if name not in names:
                    raise not_an_export(file.name, f"has no {name}.")
                with package.open(name) as entry:
                    yield from _read_csv(table, entry, f"{file.name}/{name}")
    except BadZipFile as problem:
        raise not_an_export(file.name, f"is not a complete ZIP file ({problem}).") from None


def _described(package: Mapping[str, Any], name: str) -> StatedContent:
    stored = {one.get("name"): one.get("rows", 0) for one in package.get("resources", ()) if isinstance(one, dict)}
    rows = sum(int(stored.get(table.name, 0)) for table in collection_tables())
    stated = {"revision": package.get("version"), "rows": rows, "sha256": package.get("sha256_of_content")}
    return _stated(stated, f"{name}/datapackage.json")


def _read_csv(table: ExportTable, entry: Any, name: str) -> Iterator[ReadRow]:
    csv.field_size_limit(MAX_CELL)
    assert table.entity
    own = [field for field in table.fields if field.name in columns(table.entity)]
    try:
        rows = csv.DictReader(TextIOWrapper(entry, "utf-8", newline=""), strict=True)
        _check_head(table, rows.fieldnames or (), f"{name}:1")
        for row in rows:
            place = f"{name}:{rows.line_num}"
            cells = {field.name: _cell(row[field.name], field, place) for field in own if field.name in row}
            yield _row(table.entity, cells, place)
    except (UnicodeDecodeError, csv.Error) as problem:
        raise not_an_export(name, f"is not CSV in UTF-8 ({problem}).") from None


def _check_head(table: ExportTable, names: Iterable[str], place: str) -> None:
    own = [field.name for field in table.fields]
    if strange := next((name for name in names if name not in own), None):
        raise not_an_export(place, f"there is no column '{strange[:60]}'.", nearest(strange, own))


def _cell(text: str | None, field: ExportField, place: str) -> Any:
    if text is None:
        raise not_an_export(place, f"{field.name}: the line has too few cells.")
    if text == "":
        return None
    try:
        return PARSERS.get(field.type, text_of)(text)
    except (KeyError, ValueError):
        raise not_an_export(place, f"{field.name}: '{text[:60]}' is not of the type {field.type}.") from None


# ---- SQLite


def _read_sqlite(file: Path) -> Iterator[ReadRow | StatedContent]:
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            connection.row_factory = sqlite3.Row
            about = dict(connection.execute("SELECT name, value FROM about").fetchall())
            stated = {"revision": about.get("revision"), "rows": about.get("rows")}
            yield _stated(stated | {"sha256": about.get("sha256 of the content")}, f"{file.name}, table about")
            for table in collection_tables():
                yield from _read_table(connection, table, file.name)
    except sqlite3.DatabaseError as problem:
        raise not_an_export(file.name, f"is not an SQLite file of an export ({problem}).") from None


def _read_table(connection: sqlite3.Connection, table: ExportTable, name: str) -> Iterator[ReadRow]:
    assert table.entity
    own = columns(table.entity)
    bounds = {field.name for field in table.fields} - own.keys()
    for number, row in enumerate(connection.execute(f'SELECT * FROM "{table.name}" ORDER BY id'), 1):  # noqa: S608
        values = {column: row[column] for column in row.keys() if column not in bounds}  # noqa: SIM118
        for column, of in own.items():
            if of.kind == "boolean" and values.get(column) is not None:
                values[column] = bool(values[column])
        yield _row(table.entity, values, f"{name}, table {table.name}, row {number}")

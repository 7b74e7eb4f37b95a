"""Everything as an SQLite file of documented tables, for sqlite3 and Datasette.

It is written from what everybody can read: it has no keys, no earlier versions, and nothing that was erased.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from api.errors import Code, Refusal
from api.exports.content import ContentDigest, json_rows
from api.exports.datapackage import key_of
from api.exports.readme import HowToCite
from api.exports.snapshot import Snapshot
from api.exports.tables import ExportField, ExportTable, export_tables

TYPES = {"integer": "INTEGER", "number": "REAL", "boolean": "INTEGER"}
"""The types of columns; all others are text."""
ABOUT = "about"
DOCUMENTATION = "documentation"
SETUP = f"""
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
CREATE TABLE {ABOUT} (name TEXT PRIMARY KEY, value) WITHOUT ROWID; -- what this file is
CREATE TABLE {DOCUMENTATION} (
  table_name TEXT NOT NULL,
  column_name TEXT NOT NULL, -- empty for the table itself
  description TEXT NOT NULL,
  PRIMARY KEY (table_name, column_name)
) WITHOUT ROWID;
"""


async def write_sqlite(snapshot: Snapshot, file: Path, cite: HowToCite) -> ContentDigest:
    """Writes a new file, and returns the number and checksum of the rows.  Raises Refusal."""
    try:
        return await _write(snapshot, file, cite)
    except sqlite3.OperationalError as problem:
        detail = f"The file cannot be written: {problem}."
        raise Refusal(Code.STORAGE_FULL, detail, "Is there room on the disk?") from None


async def _write(snapshot: Snapshot, file: Path, cite: HowToCite) -> ContentDigest:
    digest = ContentDigest()
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(SETUP + "".join(map(definition, export_tables())))
        for table in export_tables():
            await _fill(connection, snapshot, table, digest)
        _describe(connection, snapshot, cite, digest)
        connection.executescript("".join(map(_indexes, export_tables())))
        if connection.execute("PRAGMA foreign_key_check").fetchone():
            raise Refusal(Code.UNAVAILABLE, "A record was erased while it was exported.", "Export again.")
        connection.commit()
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    return digest


def definition(table: ExportTable) -> str:
    """The statement that creates a table, with its documentation as comments."""
    columns = [_column(field, is_key=field.name == table.key) for field in table.fields]
    described = [f"  {column}{',' * (number < len(columns))} -- {field.description}" for number, (column, field) in
                 enumerate(zip(columns, table.fields, strict=True), 1)]  # fmt: skip
    return f'CREATE TABLE "{table.name}" ( -- {table.description}\n' + "\n".join(described) + "\n);\n"


def _column(field: ExportField, *, is_key: bool) -> str:
    parts = [f'"{field.name}"', TYPES.get(field.type, "TEXT")]
    parts += ["PRIMARY KEY"] if is_key else []
    parts += ["NOT NULL"] if field.required else []
    parts += [f'REFERENCES "{field.refers_to}" ("{key_of(field)}")'] if field.refers_to else []
    return " ".join(parts)


def _indexes(table: ExportTable) -> str:
    return "".join(
        f'CREATE INDEX "{table.name}_by_{field.name}" ON "{table.name}" ("{field.name}");\n'
        for field in table.fields
        if field.refers_to or field.name.endswith("_earliest")
    )


async def _fill(connection: sqlite3.Connection, snapshot: Snapshot, table: ExportTable, digest: ContentDigest) -> None:
    insert = f'INSERT INTO "{table.name}" VALUES ({", ".join("?" * len(table.fields))})'  # noqa: S608
    async for lines in snapshot.pages(table):
        rows = json_rows(lines)
        for row in rows if table.entity else ():
            digest.add(row)
        connection.executemany(insert, map(table.values, rows))


def _describe(connection: sqlite3.Connection, snapshot: Snapshot, cite: HowToCite, digest: ContentDigest) -> None:
    about = {
        "title": "Entente, an open knowledge base of diplomacy",
        "revision": snapshot.revision,
        "day": snapshot.day,
        "how to cite": cite.text.strip(),
        "terms": "Facts are free; the licence of each source is in `documents`.",
        "rows": digest.rows,
        "sha256 of the content": digest.hexdigest(),
    }
    connection.executemany(f"INSERT INTO {ABOUT} VALUES (?, ?)", about.items())  # noqa: S608
    described = [(table.name, "", table.description) for table in export_tables()]
    described += [(table.name, field.name, field.description) for table in export_tables() for field in table.fields]
    connection.executemany(f"INSERT INTO {DOCUMENTATION} VALUES (?, ?, ?)", described)  # noqa: S608

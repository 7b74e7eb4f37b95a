"""The rows of an export in a temporary SQLite file, in an order in which each comes after those that it refers to."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from api.exports.content import ContentDigest
from api.exports.reading import ReadRow, StatedContent, not_an_export, read_export
from api.json_text import compact_json_text
from schema.catalog import collections, links
from schema.citation import Citation
from schema.entity import Assertion, Entity

SETUP = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
CREATE TABLE row (id TEXT PRIMARY KEY, collection TEXT, owner TEXT, round INTEGER, place TEXT, json TEXT) WITHOUT ROWID;
CREATE TABLE edge (source TEXT, target TEXT, PRIMARY KEY (source, target)) WITHOUT ROWID;
CREATE INDEX row_by_owner ON row (owner) WHERE owner IS NOT NULL;
"""
ROUND = """
UPDATE row SET round = :round WHERE round IS NULL AND owner IS NULL AND NOT EXISTS (
  SELECT 1 FROM edge JOIN row target ON target.id = edge.target WHERE edge.source = row.id
  AND (target.round IS NULL OR target.round = :round)
)
"""
"""Assigns the next round to the rows that refer only to rows of earlier rounds."""
OWNED = "UPDATE row SET round = :round WHERE owner IN (SELECT id FROM row WHERE round = :round AND owner IS NULL)"
ORDERED = """
SELECT coalesce(owner, id) AS first, owner IS NOT NULL AS second, id, place, json FROM row
ORDER BY round, first, second, id
"""


class StagedRow(NamedTuple):
    """A record: its id, its values, and its place in the file.  `goes_on` says that it cites the record before it."""

    id: str
    values: dict[str, Any]
    place: str
    goes_on: bool


class Staging:
    """The rows of one export.  Facts are followed by their citations."""

    def __init__(self, connection: sqlite3.Connection, file: Path) -> None:
        self.connection, self.file = connection, file
        self.stated: StatedContent | None = None

    def load(self) -> StatedContent:
        """Reads the file.  Raises Refusal, VALIDATION_FAILED, if it does not contain what it states."""
        for read in read_export(self.file):
            if isinstance(read, StatedContent):
                self.stated = read
            else:
                self._add(read)
        if not self.stated:
            raise not_an_export(self.file.name, "does not say what it contains; it may have been cut.")
        self._require_content(self.stated)
        self._order()
        return self.stated

    def rows(self) -> Iterator[StagedRow]:
        """Yields the rows in their order."""
        for _, second, id, place, text in self.connection.execute(ORDERED):
            yield StagedRow(id, json.loads(text), place, bool(second))

    def has(self, id: str) -> bool:
        """Whether a record is in the export."""
        return self.connection.execute("SELECT 1 FROM row WHERE id = ?", (id,)).fetchone() is not None

    def _add(self, read: ReadRow) -> None:
        id, owner = read.values["id"], _owner(read)
        values = (id, read.entity.collection(), owner, read.place, compact_json_text(read.values))
        try:
            insert = "INSERT INTO row (id, collection, owner, place, json) VALUES (?, ?, ?, ?, ?)"
            self.connection.execute(insert, values)
        except sqlite3.IntegrityError:
            raise not_an_export(read.place, f"{id} is there twice.") from None
        edges = [(owner or id, target) for target in _targets(read.entity, read.values) if target not in (owner, id)]
        self.connection.executemany("INSERT OR IGNORE INTO edge VALUES (?, ?)", edges)

    def _require_content(self, stated: StatedContent) -> None:
        digest = ContentDigest()
        for (text,) in self.connection.execute("SELECT json FROM row ORDER BY collection, id"):
            digest.add(json.loads(text))
        if (digest.rows, digest.hexdigest()) != stated[1:]:
            why = f"has {digest.rows} records, and states {stated.rows} of other content: it was changed or cut."
            raise not_an_export(self.file.name, why)

    def _order(self) -> None:
        number = 0
        while self.connection.execute(ROUND, {"round": number}).rowcount:
            self.connection.execute(OWNED, {"round": number})
            number += 1
        left = self.connection.execute("SELECT id FROM row WHERE round IS NULL ORDER BY id LIMIT 1").fetchone()
        if left:
            raise not_an_export(self.file.name, f"{left[0]} is part of a cycle of records that refer to each other.")


def _owner(read: ReadRow) -> str | None:
    """The fact that a citation is written together with; None of other records."""
    record = read.values["record_id"] if read.entity is Citation else None
    cited = collections().get(str(record).partition("/")[0], Entity)
    return record if issubclass(cited, Assertion) else None


def _targets(entity: type[Entity], values: Mapping[str, Any]) -> list[str]:
    return [values[link.column] for link in links(entity).values() if not link.many and values[link.column]]


@contextmanager
def staged(file: Path) -> Iterator[Staging]:
    """The staging of a file, in a temporary file that is deleted at the end of the context."""
    with TemporaryDirectory(prefix="entente-import-") as directory, closing(_connect(Path(directory))) as connection:
        connection.executescript(SETUP + "BEGIN;")
        yield Staging(connection, file)


def _connect(directory: Path) -> sqlite3.Connection:
    return sqlite3.connect(directory / "staged.db", isolation_level=None)

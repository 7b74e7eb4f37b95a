"""Reads everything that a database has at one revision, page by page."""

import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

from api.database import Reader, check_past
from api.exports.tables import REVISIONS, ExportTable
from api.query.ast.answer import Answer, AnswerObject, Viewed
from api.query.ast.filter import Comparison
from api.query.ast.select import Connection, Rows, Scalar, Selection, all_columns
from api.query.ast.view import Ranks, View
from api.query.export import rows_at
from api.query.parse.cursors import with_id_last
from api.query.parse.limits import MAX_PAGE, check_limits
from api.query.sql.compile import compile_answer
from api.query.sql.revisions import revision_lines
from schema.catalog import columns
from schema.document import Document
from schema.ledger import Record

MAX_SOURCES = 1000
RECORD_COLUMNS = ("id", "record_kind", "label")
SOURCE_COLUMNS = ("id", "label", "title", "licence", "url")


@dataclass(frozen=True)
class Snapshot:
    """A database at a revision, which was written at a moment (UTC, ISO 8601).

    `charge` is called with what each statement may cost, in rows, before it is sent.
    """

    reader: Reader
    revision: int
    at: str
    charge: Callable[[int], object] = lambda _: None

    @property
    def day(self) -> str:
        """The day of the revision."""
        return self.at[:10]

    async def pages(self, table: ExportTable) -> AsyncIterator[bytes]:
        """Yields the rows of a table in the order of its key: one JSON object per line, at most MAX_PAGE at a time."""
        pages = self._revisions() if table.name == REVISIONS else self._rows(table)
        async for lines in pages:
            if lines:
                yield lines

    async def count(self, table: ExportTable) -> int:
        """The number of rows of a collection."""
        assert table.entity
        selection = Selection(table.entity, Connection({"total": "total"}), limit=1)
        total: int = json.loads(await self._read_here(selection))["total"]
        return total

    async def sources(self) -> list[dict[str, str | None]]:
        """The documents with their titles, licences and addresses, at most MAX_SOURCES + 1 of them."""
        fields = {name: field for name, field in all_columns(Document).items() if name in SOURCE_COLUMNS}
        order = with_id_last(Document, [])
        first = Selection(Document, Rows(fields), order=order, limit=MAX_SOURCES + 1)
        rows: list[dict[str, str | None]] = json.loads(await self._read_here(first))
        return rows

    def _rows(self, table: ExportTable) -> AsyncIterator[bytes]:
        if table.entity:
            return rows_at(self._read, table.entity, all_columns(table.entity), self.revision, table.name)
        own = columns(Record)
        living = Comparison(own["retired"], "is_null", True)
        fields = {name: Scalar(own[name]) for name in RECORD_COLUMNS}
        return rows_at(self._read, Record, fields, self.revision, where=living)

    async def _revisions(self) -> AsyncIterator[bytes]:
        last = 0
        while last < self.revision:
            self.charge(MAX_PAGE)
            lines = await self.reader.read(revision_lines(self.reader.dialect, last, self.revision, MAX_PAGE)) or b""
            yield lines
            last += MAX_PAGE

    async def _read(self, answer: Answer) -> bytes:
        self.charge(check_limits(answer))
        return await self.reader.read(compile_answer(answer, self.reader.dialect)) or b""

    async def _read_here(self, selection: Selection) -> bytes:
        return await self._read(Viewed(View(revision=self.revision, ranks=Ranks.any), selection))


async def take_snapshot(reader: Reader, view: View, charge: Callable[[int], object] = lambda _: None) -> Snapshot:
    """The snapshot that a view selects by a revision, a moment or a release; by default the latest.  Raises Refusal."""
    answer: Answer = Viewed(view, AnswerObject({"revision": "revision", "at": "at"}))
    await check_past(reader, answer)
    found = json.loads(await reader.read(compile_answer(answer, reader.dialect)) or b"{}")
    return Snapshot(reader, found["revision"], found["at"] or "", charge)

"""Reads everything that a database has at one revision, page by page."""

import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

from api.database import Reader, check_past
from api.exports.tables import REVISIONS, ExportTable
from api.query.ast.answer import Answer, AnswerObject, Viewed
from api.query.ast.filter import Comparison
from api.query.ast.select import Connection, Fields, Lines, Rows, Scalar, Selection, all_columns
from api.query.ast.view import Ranks, View
from api.query.export import export_pages, read_export_page
from api.query.parse.cursors import with_id_last
from api.query.parse.limits import MAX_PAGE, check_limits
from api.query.sql.compile import compile_answer
from api.query.sql.revisions import revision_lines
from schema.catalog import columns
from schema.document import Document
from schema.entity import Entity
from schema.ledger import Record

NO_LIMIT = 10**12
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
        total: int = json.loads(await self._read(selection))["total"]
        return total

    async def sources(self) -> list[dict[str, str | None]]:
        """The documents with their titles, licences and addresses, at most MAX_SOURCES + 1 of them."""
        fields = {name: field for name, field in all_columns(Document).items() if name in SOURCE_COLUMNS}
        order = with_id_last(Document, [])
        first = Selection(Document, Rows(fields), order=order, limit=MAX_SOURCES + 1)
        rows: list[dict[str, str | None]] = json.loads(await self._read(first))
        return rows

    async def _rows(self, table: ExportTable) -> AsyncIterator[bytes]:
        selection = _records() if table.entity is None else _collection(table.entity)
        async for lines in export_pages(self._read, selection, await read_export_page(self._read, selection), NO_LIMIT):
            yield lines

    async def _revisions(self) -> AsyncIterator[bytes]:
        last = 0
        while last < self.revision:
            self.charge(MAX_PAGE)
            lines = await self.reader.read(revision_lines(self.reader.dialect, last, self.revision, MAX_PAGE)) or b""
            yield lines
            last += MAX_PAGE

    async def _read(self, selection: Selection) -> bytes:
        self.charge(check_limits(selection))
        viewed = Viewed(View(revision=self.revision, ranks=Ranks.any), selection)
        return await self.reader.read(compile_answer(viewed, self.reader.dialect)) or b""


def _collection(entity: type[Entity]) -> Selection:
    fields: Fields = all_columns(entity)
    return Selection(entity, Lines(fields), order=with_id_last(entity, []), limit=MAX_PAGE)


def _records() -> Selection:
    own = columns(Record)
    fields = {name: Scalar(own[name]) for name in RECORD_COLUMNS}
    living = Comparison(own["retired"], "is_null", True)
    return Selection(Record, Lines(fields), living, with_id_last(Record, []), limit=MAX_PAGE)


async def take_snapshot(reader: Reader, view: View, charge: Callable[[int], object] = lambda _: None) -> Snapshot:
    """The snapshot that a view selects by a revision, a moment or a release; by default the latest.  Raises Refusal."""
    answer: Answer = Viewed(view, AnswerObject({"revision": "revision", "at": "at"}))
    await check_past(reader, answer)
    found = json.loads(await reader.read(compile_answer(answer, reader.dialect)) or b"{}")
    return Snapshot(reader, found["revision"], found["at"] or "", charge)

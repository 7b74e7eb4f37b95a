"""The rows of a revision as files: one for each entity, one JSON object per line, by id.

They are what the export tells of the same revision, uncompressed, so that their checksums rest on nothing but the rows.
"""

import os
from collections.abc import AsyncIterator
from contextlib import nullcontext
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO

from api.database import Reader
from api.query.ast.answer import Viewed
from api.query.ast.select import Lines, Selection, all_columns
from api.query.ast.view import Ranks, View
from api.query.export import export_pages, read_export_page
from api.query.parse.cursors import with_id_last
from api.query.parse.limits import MAX_PAGE
from api.query.sql.compile import compile_answer
from api.releases.repository import StoredFile
from schema.catalog import collections, kind_of
from schema.entity import Entity

EVERY_ROW = 10**12


async def freeze(reader: Reader, revision: int, directory: Path | None) -> list[StoredFile]:
    """Write what a revision held into a directory, without one into none, and tell of each file what it is known by."""
    return [await _file(reader, entity, revision, directory) for entity in collections().values()]


async def _file(reader: Reader, entity: type[Entity], revision: int, directory: Path | None) -> StoredFile:
    name = f"{entity.collection()}.ndjson"
    with (directory / name).open("xb") if directory else nullcontext() as opened:
        measured = _Measured(opened)
        async for rows in _rows(reader, entity, revision):
            measured.add(rows)
        measured.close()
    return StoredFile(name, kind_of(entity), measured.count, measured.length, measured.digest.hexdigest())


@dataclass
class _Measured:
    """Lines on their way into a file."""

    file: BinaryIO | None
    count: int = 0
    length: int = 0
    digest: Any = field(default_factory=sha256)

    def add(self, rows: bytes) -> None:
        if rows:
            written = rows + b"\n"
            self.count += written.count(b"\n")
            self.length += len(written)
            self.digest.update(written)
            if self.file:
                self.file.write(written)

    def close(self) -> None:
        """See to it that the file is there before anybody is told of it, even if the power fails."""
        if self.file:
            self.file.flush()
            os.fsync(self.file.fileno())


def _rows(reader: Reader, entity: type[Entity], revision: int) -> AsyncIterator[bytes]:
    wanted = Selection(entity, Lines(all_columns(entity)), order=with_id_last(entity, []), limit=MAX_PAGE)

    async def ask(selection: Selection) -> bytes:
        answer = Viewed(View(revision=revision, ranks=Ranks.any), selection)
        return await reader.read(compile_answer(answer, reader.dialect)) or b""

    async def each() -> AsyncIterator[bytes]:
        async for rows in export_pages(ask, wanted, await read_export_page(ask, wanted), EVERY_ROW):
            yield rows

    return each()


def digest_of(file: Path) -> str:
    """The SHA-256 of a file."""
    found = sha256()
    with file.open("rb") as opened:
        while part := opened.read(1024 * 1024):
            found.update(part)
    return found.hexdigest()

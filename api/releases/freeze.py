"""Writes the rows of a revision to files: one per entity, with one JSON object per line, ordered by id.

The lines are those of the export of the same revision.  The files are not compressed, so that their checksums depend
on nothing but the rows.
"""

import os
from collections.abc import AsyncIterator
from contextlib import nullcontext
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO

from api.database import Reader
from api.query.ast.answer import Answer
from api.query.ast.select import all_columns
from api.query.export import rows_at
from api.query.sql.compile import compile_answer
from api.releases.repository import StoredFile
from schema.catalog import collections, kind_of
from schema.entity import Entity


async def freeze(reader: Reader, revision: int, directory: Path | None) -> list[StoredFile]:
    """Write the rows of a revision to a directory, if there is one, and return the size and checksum of each file."""
    return [await _file(reader, entity, revision, directory) for entity in collections().values()]


async def _file(reader: Reader, entity: type[Entity], revision: int, directory: Path | None) -> StoredFile:
    name = f"{entity.collection()}.ndjson"
    with (directory / name).open("xb") if directory else nullcontext() as opened:
        writer = _LineWriter(opened)
        async for lines in _pages(reader, entity, revision):
            writer.add(lines)
        writer.flush()
    return StoredFile(name, kind_of(entity), writer.count, writer.length, writer.digest.hexdigest())


@dataclass
class _LineWriter:
    """Counts and hashes lines, and writes them to a file if there is one."""

    file: BinaryIO | None
    count: int = 0
    length: int = 0
    digest: Any = field(default_factory=sha256)

    def add(self, lines: bytes) -> None:
        if lines:
            data = lines + b"\n"
            self.count += data.count(b"\n")
            self.length += len(data)
            self.digest.update(data)
            if self.file:
                self.file.write(data)

    def flush(self) -> None:
        """Flush the file to disk, so that it survives a power failure before the release is recorded."""
        if self.file:
            self.file.flush()
            os.fsync(self.file.fileno())


def _pages(reader: Reader, entity: type[Entity], revision: int) -> AsyncIterator[bytes]:
    async def read(answer: Answer) -> bytes:
        return await reader.read(compile_answer(answer, reader.dialect)) or b""

    return rows_at(read, entity, all_columns(entity), revision, entity.collection())

"""Everything as a ZIP file of CSV tables with their description, written while it is read.

The file of a revision is always the same: its entries have the time of the revision.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from hashlib import sha256
from io import RawIOBase
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from api.csv_text import cell, csv_lines
from api.exports.content import ContentDigest, json_rows
from api.exports.datapackage import ExportFile, data_package
from api.exports.readme import HowToCite, readme
from api.exports.snapshot import Snapshot
from api.exports.tables import ExportTable, export_tables

LARGE = 400_000
"""From this many rows on, a table may exceed the 2 GiB of an ordinary entry.  ZIP64 is not for all: old tools fail."""
FIRST_YEAR = 1980
"""Of the times that a ZIP file can have."""


async def archive(snapshot: Snapshot, cite: HowToCite, digest: ContentDigest | None = None) -> AsyncIterator[bytes]:
    """Yields the bytes of the file.  No more than a page of rows is in memory at a time.  Raises Refusal in mid-stream.

    `digest` then has the number and the checksum of the rows.
    """
    digest, output, files = digest or ContentDigest(), _Output(), []
    with ZipFile(output, "w", ZIP_DEFLATED) as package:
        for table in export_tables():
            is_large = bool(table.entity) and await snapshot.count(table) > LARGE
            with package.open(_entry(f"{table.name}.csv", snapshot), "w", force_zip64=is_large) as entry:
                writer = _TableWriter(table, entry, digest)
                async for lines in snapshot.pages(table):
                    await asyncio.to_thread(writer.add, lines)
                    yield output.take()
            files.append(writer.file())
        sources, checksum = await snapshot.sources(), digest.hexdigest()
        package.writestr(_entry("README.md", snapshot), readme(snapshot, files, sources, cite, checksum))
        description = json.dumps(data_package(snapshot, files, sources, checksum), ensure_ascii=False, indent=2)
        package.writestr(_entry("datapackage.json", snapshot), description)
    yield output.take()


class _Output(RawIOBase):
    """What was written since it was last taken."""

    def __init__(self) -> None:
        self.written = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.written += data
        return len(data)

    def take(self) -> bytes:
        taken, self.written = bytes(self.written), bytearray()
        return taken


class _TableWriter:
    """Writes the rows of a table as CSV; counts and hashes them."""

    def __init__(self, table: ExportTable, entry: IO[bytes], digest: ContentDigest) -> None:
        self.table, self.entry, self.content = table, entry, digest
        self.rows, self.bytes, self.digest = 0, 0, sha256()
        self._write(csv_lines([[field.name for field in table.fields]]))

    def add(self, lines: bytes) -> None:
        rows = json_rows(lines)
        self.rows += len(rows)
        for row in rows if self.table.entity else ():
            self.content.add(row)
        self._write(csv_lines([cell(value) for value in self.table.values(row)] for row in rows))

    def file(self) -> ExportFile:
        return ExportFile(self.table, self.rows, self.bytes, self.digest.hexdigest())

    def _write(self, data: bytes) -> None:
        self.bytes += len(data)
        self.digest.update(data)
        self.entry.write(data)


def _entry(name: str, snapshot: Snapshot) -> ZipInfo:
    year, month, day = map(int, (snapshot.day or "1980-01-01").split("-"))
    entry = ZipInfo(name, (max(year, FIRST_YEAR), month, day, 0, 0, 0))
    entry.compress_type, entry.external_attr = ZIP_DEFLATED, 0o644 << 16
    return entry

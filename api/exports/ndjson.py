"""Everything as lines of JSON: the records of all collections as their lists return them, and a line that sums up."""

import asyncio
from collections.abc import AsyncIterator

from api.exports.content import ContentDigest, json_rows
from api.exports.snapshot import Snapshot
from api.exports.tables import collection_tables
from api.json_text import compact_json

SUMMARY_ID = "export"
"""The `id` of the last line, which no record has: ids have a slash."""


async def lines_of_everything(snapshot: Snapshot, digest: ContentDigest | None = None) -> AsyncIterator[bytes]:
    """Yields lines: each record, ordered by collection and id, then the revision, number and checksum of all."""
    digest = digest or ContentDigest()
    for table in collection_tables():
        async for lines in snapshot.pages(table):
            await asyncio.to_thread(_add, digest, lines)
            yield lines + b"\n"
    summary = {"id": SUMMARY_ID, "revision": snapshot.revision, "rows": digest.rows, "sha256": digest.hexdigest()}
    yield compact_json(summary) + b"\n"


def _add(digest: ContentDigest, lines: bytes) -> None:
    for row in json_rows(lines):
        digest.add(row)

"""Writes an export to a file or a directory, which gets its name once it is complete."""

import shutil
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from api.database import reader_for, require_current_schema
from api.errors import Code, Refusal, nearest
from api.exports.archive import archive
from api.exports.content import ContentDigest
from api.exports.ndjson import lines_of_everything
from api.exports.parquet import write_parquet
from api.exports.readme import HowToCite
from api.exports.snapshot import Snapshot, take_snapshot
from api.exports.sqlite import write_sqlite
from api.query.ast.view import View

ENDINGS = (".zip", ".sqlite", ".ndjson", ".parquet")
TIMEOUT = 3600.0
"""Seconds that a statement may take."""
Cite = Callable[[Snapshot], HowToCite]


class ExportSummary(NamedTuple):
    """What was exported: the revision, the number of records, and the SHA-256 of their content."""

    revision: int
    rows: int
    sha256: str


async def write_export(url: str, file: Path, view: View, cite: Cite) -> ExportSummary:
    """Writes what a database has in a view in the format that the file's name ends with.

    Raises Refusal if the file exists, its ending is unknown, or the database has not the schema of this version;
    OSError.
    """
    check_name(file)
    reader = reader_for(url, connections=1, seconds=TIMEOUT)
    await reader.open()
    try:
        await require_current_schema(reader)
        snapshot = await take_snapshot(reader, view)
        digest = await _write_beside(snapshot, file, cite(snapshot))
    finally:
        await reader.close()
    return ExportSummary(snapshot.revision, digest.rows, digest.hexdigest())


def check_name(file: Path) -> None:
    """Raises Refusal, BAD_USER_INPUT, for a file that exists, or a name without a known ending."""
    if file.suffix not in ENDINGS:
        hint = nearest(file.suffix, ENDINGS) or f"Known endings: {', '.join(ENDINGS)}."
        raise Refusal(Code.BAD_USER_INPUT, f"There is no export to {file.suffix or 'a name without ending'}.", hint)
    if file.exists():
        raise Refusal(Code.BAD_USER_INPUT, f"{file} exists already.", "Name a new file.")


async def _write_beside(snapshot: Snapshot, file: Path, cite: HowToCite) -> ContentDigest:
    """Writes under another name first, so that an interrupted export is not mistaken for a complete one."""
    unfinished = file.with_name(f".{file.name}.{uuid4().hex[:8]}.unfinished")
    try:
        digest = await _write(snapshot, file.suffix, unfinished, cite)
        unfinished.rename(file)
    finally:
        _delete(unfinished)
    return digest


async def _write(snapshot: Snapshot, ending: str, file: Path, cite: HowToCite) -> ContentDigest:
    if ending == ".parquet":
        file.mkdir()
        return await write_parquet(snapshot, file)
    if ending == ".sqlite":
        return await write_sqlite(snapshot, file, cite)
    digest = ContentDigest()
    parts = archive(snapshot, cite, digest) if ending == ".zip" else lines_of_everything(snapshot, digest)
    await _save(parts, file)
    return digest


async def _save(parts: AsyncIterator[bytes], file: Path) -> None:
    with file.open("xb") as opened:
        async for part in parts:
            opened.write(part)


def _delete(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)

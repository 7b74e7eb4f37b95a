"""Creates, refreezes and verifies releases.  Files and database row are published together or not at all."""

import json
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import IntegrityError

from api.database import Reader, check_past, reader_for, require_current_schema, write_engine
from api.errors import Code, Refusal
from api.files import sha256_of
from api.query.ast.answer import AnswerObject, Viewed
from api.query.ast.view import View
from api.query.parse.moments import parse_release_name
from api.query.sql.compile import compile_answer
from api.releases.freeze import freeze
from api.releases.outdated import delete_outdated_files
from api.releases.repository import ReleaseInfo, StoredFile, find, release_json, releases
from schema.catalog import table_of
from schema.ledger import Release as Row

TIMEOUT = 3600.0
"""Seconds that a statement may take."""
RELEASE = table_of(Row)


class ReleaseBase(NamedTuple):
    """A database, and the directory for the files of its releases."""

    reader: Reader
    engine: Engine
    directory: Path


@asynccontextmanager
async def base_at(url: str, directory: Path) -> AsyncIterator[ReleaseBase]:
    """The database at an address, open in the context.  Raises Refusal if its schema is not the one this code needs."""
    reader, engine = reader_for(url, connections=1, seconds=TIMEOUT), write_engine(url)
    await reader.open()
    try:
        await require_current_schema(reader)
        yield ReleaseBase(reader, engine, directory)
    finally:
        await reader.close()
        engine.dispose()


async def create(base: ReleaseBase, name: str, revision: int | None) -> ReleaseInfo:
    """Name a revision, by default the latest.  Raises Refusal: BAD_USER_INPUT for an invalid name or revision."""
    parse_release_name(name, "name")
    if name in {release.name for release in await releases(base.reader)}:
        raise _name_taken(name)
    latest = await _latest(base.reader, revision)
    chosen = latest if revision is None else revision
    if not chosen:
        raise Refusal(Code.BAD_USER_INPUT, "The database is empty: there is no revision to name.", None, "revision")
    with _staged(base, name) as staged:
        files = await freeze(base.reader, chosen, staged)
        row = {
            "name": name,
            "revision": chosen,
            "at": datetime.now(UTC),
            "frozen": latest,
            "files": release_json(files),
        }
        with _publishing(base.engine, name) as connection:
            connection.execute(sa.insert(RELEASE), row)
            _publish(staged, base.directory / name)
    delete_outdated_files(base.engine, base.directory)  # something may have been redacted meanwhile
    return await find(base.reader, name)


async def refreeze(base: ReleaseBase, name: str) -> ReleaseInfo:
    """Write the files of a release again, without values redacted since.  Raises Refusal: NOT_FOUND."""
    release, latest = await find(base.reader, name), await _latest(base.reader, None)
    with _staged(base, name) as staged:
        files = await freeze(base.reader, release.revision, staged)
        with _publishing(base.engine, name) as connection:
            values = {"frozen": latest, "files": release_json(files)}
            connection.execute(sa.update(RELEASE).where(RELEASE.c.name == name).values(values))
            _publish(staged, base.directory / name)
    delete_outdated_files(base.engine, base.directory)
    return await find(base.reader, name)


async def verify(base: ReleaseBase, name: str) -> list[tuple[StoredFile, str]]:
    """Each file of a release with a message that says what is wrong with it; empty if nothing is."""
    release = await find(base.reader, name)
    current = {file.file: file for file in await freeze(base.reader, release.revision, None)}
    directory = base.directory / name
    return [(file, _problem(file, current.get(file.file), directory / file.file)) for file in release.files]


def _problem(stored: StoredFile, current: StoredFile | None, file: Path) -> str:
    if current != stored:
        return "differs from the rows of its revision"
    if not file.is_file():
        return "is missing from the directory"
    return "" if sha256_of(file) == stored.sha256 else "was changed in the directory"


async def _latest(reader: Reader, revision: int | None) -> int:
    """The latest revision.  Raises Refusal if `revision` is later than that."""
    query = AnswerObject({"revision": "revision"})
    await check_past(reader, Viewed(View(revision=revision), query))
    found: int = json.loads(await reader.read(compile_answer(query, reader.dialect)) or b"{}")["revision"]
    return found


@contextmanager
def _staged(base: ReleaseBase, name: str) -> Iterator[Path]:
    """A temporary directory beside the release's, deleted afterwards unless `_publish` has renamed it."""
    base.directory.mkdir(parents=True, exist_ok=True)
    staged = Path(tempfile.mkdtemp(prefix=f".{name}-", dir=base.directory))
    staged.chmod(0o755)
    try:
        yield staged
    finally:
        shutil.rmtree(staged, ignore_errors=True)


@contextmanager
def _publishing(engine: Engine, name: str) -> Iterator[Connection]:
    """A transaction that writes the row first, so that no other process can publish files under the same name.

    If it fails before the commit, the files remain without a row, and the next attempt replaces them.
    """
    try:
        with engine.begin() as connection:
            yield connection
    except IntegrityError:
        raise _name_taken(name) from None


def _publish(staged: Path, directory: Path) -> None:
    """Rename the staged directory to the release's, replacing what was there."""
    if directory.exists():
        old = Path(tempfile.mkdtemp(prefix=f".{directory.name}-", dir=directory.parent))
        directory.rename(old / directory.name)
        staged.rename(directory)
        shutil.rmtree(old, ignore_errors=True)
    else:
        staged.rename(directory)
    _sync(directory.parent)


def _sync(directory: Path) -> None:
    """Flush a directory to disk, so that renames in it survive a power failure."""
    opened = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _name_taken(name: str) -> Refusal:
    detail, hint = f"Release {name} already exists.", "Names are never reused."
    return Refusal(Code.BAD_USER_INPUT, detail, hint, "name")

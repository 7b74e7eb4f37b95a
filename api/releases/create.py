"""Giving a revision a name, and its rows files: first the files, then the row, in one stroke or not at all."""

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
from api.query.ast.answer import AnswerObject, Viewed
from api.query.ast.view import View
from api.query.parse.moments import parse_release_name
from api.query.sql.compile import compile_answer
from api.releases.freeze import digest_of, freeze
from api.releases.repository import ReleaseInfo, StoredFile, find, release_json, releases
from schema.catalog import table_of
from schema.ledger import Release as Row

SECONDS = 3600.0
RELEASE = table_of(Row)


class ReleaseBase(NamedTuple):
    """A base that releases are made of, and the directory that their files are kept in."""

    reader: Reader
    engine: Engine
    directory: Path


@asynccontextmanager
async def base_at(url: str, directory: Path) -> AsyncIterator[ReleaseBase]:
    """The base at an address.  Raises Refusal where its schema is not the one that this code needs."""
    reader, engine = reader_for(url, connections=1, seconds=SECONDS), write_engine(url)
    await reader.open()
    try:
        await require_current_schema(reader)
        yield ReleaseBase(reader, engine, directory)
    finally:
        await reader.close()
        engine.dispose()


async def create(base: ReleaseBase, name: str, revision: int | None) -> ReleaseInfo:
    """Name a revision, the last one if none is given.  Raises Refusal where the name or the revision cannot be."""
    parse_release_name(name, "name")
    if name in {one.name for one in await releases(base.reader)}:
        raise _taken(name)
    last = await _last(base.reader, revision)
    chosen = last if revision is None else revision
    if not chosen:
        raise Refusal(Code.BAD_USER_INPUT, "Nothing is written yet that could be named.", None, "revision")
    with _staged(base, name) as staged:
        files = await freeze(base.reader, chosen, staged)
        row = {"name": name, "revision": chosen, "at": datetime.now(UTC), "frozen": last, "files": release_json(files)}
        with _in_one_stroke(base.engine, name) as connection:
            connection.execute(sa.insert(RELEASE), row)
            _publish(staged, base.directory / name)
    return await find(base.reader, name)


async def refreeze(base: ReleaseBase, name: str) -> ReleaseInfo:
    """Make the files of a release anew, without what was redacted since.  Raises Refusal where there is none."""
    known, last = await find(base.reader, name), await _last(base.reader, None)
    with _staged(base, name) as staged:
        files = await freeze(base.reader, known.revision, staged)
        with _in_one_stroke(base.engine, name) as connection:
            made = {"frozen": last, "files": release_json(files)}
            connection.execute(sa.update(RELEASE).where(RELEASE.c.name == name).values(made))
            _publish(staged, base.directory / name)
    return await find(base.reader, name)


async def verify(base: ReleaseBase, name: str) -> list[tuple[StoredFile, str]]:
    """Each file of a release, and what is wrong with it; nothing where it is what the revision still says."""
    known = await find(base.reader, name)
    again = {one.file: one for one in await freeze(base.reader, known.revision, None)}
    return [(one, _wrong(one, again.get(one.file), base.directory / name / one.file)) for one in known.files]


def _wrong(known: StoredFile, again: StoredFile | None, file: Path) -> str:
    if again != known:
        return "is not what its revision says now"
    if not file.is_file():
        return "is not in the directory"
    return "" if digest_of(file) == known.sha256 else "was changed in the directory"


async def _last(reader: Reader, revision: int | None) -> int:
    """The last revision.  Raises Refusal where one is asked for that is not written yet."""
    now = AnswerObject({"revision": "revision"})
    await check_past(reader, Viewed(View(revision=revision), now))
    found: int = json.loads(await reader.read(compile_answer(now, reader.dialect)) or b"{}")["revision"]
    return found


@contextmanager
def _staged(base: ReleaseBase, name: str) -> Iterator[Path]:
    """A directory beside the one that it is to become.  It is gone afterwards, unless it has become that."""
    base.directory.mkdir(parents=True, exist_ok=True)
    staged = Path(tempfile.mkdtemp(prefix=f".{name}-", dir=base.directory))
    staged.chmod(0o755)
    try:
        yield staged
    finally:
        shutil.rmtree(staged, ignore_errors=True)


@contextmanager
def _in_one_stroke(engine: Engine, name: str) -> Iterator[Connection]:
    """A transaction in which the row is written first: nobody else can publish files under its name meanwhile.

    Should it end before it is committed, the files are there and nobody is told of them; the next one replaces them.
    """
    try:
        with engine.begin() as connection:
            yield connection
    except IntegrityError:
        raise _taken(name) from None


def _publish(staged: Path, directory: Path) -> None:
    """Put a directory in its place, and what was there out of it."""
    if directory.exists():
        left = Path(tempfile.mkdtemp(prefix=f".{directory.name}-", dir=directory.parent))
        directory.rename(left / directory.name)
        staged.rename(directory)
        shutil.rmtree(left, ignore_errors=True)
    else:
        staged.rename(directory)
    _settle(directory.parent)


def _settle(directory: Path) -> None:
    """See to it that a renaming lasts, even if the power fails."""
    opened = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _taken(name: str) -> Refusal:
    return Refusal(Code.BAD_USER_INPUT, f"There is a release {name} already.", "No name is given twice.", "name")

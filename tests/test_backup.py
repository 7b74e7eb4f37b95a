"""Backups: taken while others write, restored into either backend, and refused where they are damaged."""

import asyncio
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from itertools import count
from pathlib import Path
from shutil import copyfile
from threading import Event, Thread
from uuid import uuid4

import pytest
import sqlalchemy as sa
from conftest import BACKENDS
from databases import create_seeded, create_tables
from live_server import running_server
from test_identity import Base, actor, commit

from api.access import Role
from api.access.keys import create_key
from api.backup import BackupSummary, back_up, restore
from api.database import is_postgresql, upgrade, write_engine
from api.errors import Code, Refusal
from api.releases.create import base_at, create
from api.write import Update
from api.write.model import ANY_REVISION

WRITERS = 8
ENOUGH_REVISIONS = 8


@contextmanager
def writers(url: str) -> Iterator[Event]:
    """Eight writers that create and change records until the end of the context; sets the event once all are busy."""
    stop, busy, numbers = Event(), Event(), count()

    def write() -> None:
        engine = write_engine(url)
        while not stop.is_set():
            with suppress(Refusal):
                number = next(numbers)
                commit(
                    engine, actor(f"written-{number}"), Update("actors/china", {"summary": f"{number}"}, ANY_REVISION)
                )
            if number > 3 * ENOUGH_REVISIONS:
                busy.set()
        engine.dispose()

    threads = [Thread(target=write) for _ in range(WRITERS)]
    for thread in threads:
        thread.start()
    yield busy
    stop.set()
    for thread in threads:
        thread.join()


def checksums(url: str, directory: Path, revision: int) -> dict[str, str]:
    """The SHA-256 of each file of a release of a revision."""

    async def run() -> dict[str, str]:
        async with base_at(url, directory) as base:
            release = await create(base, f"r{revision}", revision)
            return {file.file: file.sha256 for file in release.files}

    return asyncio.run(run())


@pytest.fixture(scope="module", params=BACKENDS)
def taken(
    request: pytest.FixtureRequest, address: Callable[[str, str], str], tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, Path, BackupSummary, dict[str, str]]:
    """A database, a backup that was taken while eight writers wrote to it, and the checksums of its revision."""
    directory = tmp_path_factory.mktemp("backup")
    url, file = address(request.param, "backed_up"), directory / "backup.db"
    create_seeded(url)
    engine = write_engine(url)
    create_key(engine, "An editor", Role.editor)
    engine.dispose()
    with writers(url) as busy:
        assert busy.wait(30)
        summary = back_up(url, file)
    return url, file, summary, checksums(url, directory / "releases", summary.revision)


@pytest.mark.parametrize("backend", BACKENDS)
def test_is_a_backup_under_eight_writers_exactly_one_revision(
    taken: tuple[str, Path, BackupSummary, dict[str, str]],
    backend: str,
    address: Callable[[str, str], str],
    tmp_path: Path,
) -> None:
    _, file, summary, expected = taken
    url = address(backend, f"restored_{uuid4().hex}")
    restored = restore(url, file)
    assert restored == summary
    assert restored.revision > 1
    assert checksums(url, tmp_path, summary.revision) == expected
    engine = write_engine(url)
    assert commit(engine, actor("after")) == summary.revision + 1
    engine.dispose()
    with running_server(url) as server:
        base = Base(url, server)
        assert [found["id"] for found in base.get("/v1/actors?q=China&limit=1")[2]["data"]] == ["actors/china"]
        assert base.get(f"/v1/changes?after={summary.revision}")[2]["data"][0]["id"] == "actors/after"
        base.engine.dispose()


def test_is_a_backup_one_private_file(taken: tuple[str, Path, BackupSummary, dict[str, str]]) -> None:
    _, file, _, _ = taken
    assert file.stat().st_mode & 0o777 == 0o600
    assert [other.name for other in file.parent.iterdir() if other.is_file()] == ["backup.db"]
    with pytest.raises(Refusal, match="exists already"):
        back_up(f"sqlite:///{file}", file)


def test_does_restoring_replace_what_is_there_only_on_request(
    taken: tuple[str, Path, BackupSummary, dict[str, str]], empty: str
) -> None:
    _, file, summary, _ = taken
    create_tables(empty)
    with running_server(empty, answer_cache_mb=1) as server:
        base = Base(empty, server)
        commit(base.engine, actor("lost"))
        tag, position = base.get("/v1/actors")[1]["etag"], base.last_position()
        assert base.get("/v1/actors/lost")[0] == 200
        with pytest.raises(Refusal) as refused:
            restore(empty, file)
        assert refused.value.code is Code.CONFLICT
        assert base.get("/v1/actors/lost")[0] == 200
        restore(empty, file, replace=True)
        wait_until(lambda: base.get("/readyz")[2]["revision"] == summary.revision)
        wait_until(lambda: base.get("/v1/actors/lost")[0] == 404)
        assert base.get("/v1/actors", If_None_Match=tag)[0] == 200
        assert base.get(f"/v1/changes?after={position}")[2]["code"] == "HISTORY_LOST"
        base.engine.dispose()


def test_is_what_a_restore_replaces_kept_unless_the_backup_has_it(
    taken: tuple[str, Path, BackupSummary, dict[str, str]], empty: str, tmp_path: Path
) -> None:
    file = tmp_path / "backup.db"
    copyfile(taken[1], file)
    kept: list[Path] = []
    restore(empty, file, kept=kept.append)
    restore(empty, file, replace=True, kept=kept.append)
    assert not kept
    engine = write_engine(empty)
    for slug in ("lost", "lost-later"):
        revision = commit(engine, actor(slug))
        restore(empty, file, replace=True, kept=kept.append)
        assert revision == taken[2].revision + 1
    assert len(set(kept)) == 2 and all(f".lost-{revision}-" in copy.name for copy in kept)
    restore(empty, kept[0], replace=True)
    with engine.connect() as connection:
        found = connection.scalars(sa.text("SELECT id FROM actor WHERE id LIKE 'actors/lost%'")).all()
    assert found == ["actors/lost"]
    engine.dispose()


def test_does_a_restore_that_is_killed_change_nothing(
    taken: tuple[str, Path, BackupSummary, dict[str, str]], empty: str, tmp_path: Path
) -> None:
    """Killed after all rows are replaced, before the transaction ends."""
    create_tables(empty)
    engine = write_engine(empty)
    commit(engine, actor("first"))
    engine.dispose()
    copyfile(taken[1], tmp_path / "backup.db")
    program = (
        "import os, signal, sys; from pathlib import Path; from importlib import import_module\n"
        "module = import_module('api.backup.restore')\n"
        "module.verified = lambda _: os.kill(os.getpid(), signal.SIGKILL)\n"
        "module.restore(sys.argv[1], Path(sys.argv[2]), replace=True)"
    )
    killed = subprocess.run([sys.executable, "-c", program, empty, tmp_path / "backup.db"], check=False)
    assert killed.returncode == -signal.SIGKILL
    engine = write_engine(empty)
    assert commit(engine, actor("second")) == 2
    with engine.connect() as connection:
        assert set(connection.scalars(sa.text("SELECT id FROM actor"))) == {"actors/first", "actors/second"}
    engine.dispose()


@pytest.mark.parametrize("damage", ["newer", "damaged"])
def test_is_a_file_that_cannot_be_used_kept_with_its_log(
    taken: tuple[str, Path, BackupSummary, dict[str, str]], damage: str, tmp_path: Path
) -> None:
    if is_postgresql(taken[0]):
        return
    target = tmp_path / "base.db"
    create_tables(f"sqlite:///{target}")
    with closing(sqlite3.connect(target, isolation_level=None)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        if damage == "damaged":
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            target.write_bytes(target.read_bytes()[:40_960] + b"\7" * 40_960)
        content = [file.read_bytes() for file in (target, target.with_name("base.db-wal")) if file.exists()]
        kept: list[Path] = []
        assert restore(f"sqlite:///{target}", taken[1], replace=True, kept=kept.append) == taken[2]
    (copy,) = kept
    assert [file.read_bytes() for file in (copy, copy.with_name(f"{copy.name}-wal")) if file.exists()] == content


def wait_until(holds: Callable[[], bool]) -> None:
    from time import monotonic, sleep

    started = monotonic()
    while not holds():
        assert monotonic() - started < 1.0
        sleep(0.02)


@pytest.mark.parametrize("damage", ["cut", "no backup", "a lost revision", "flipped"])
def test_is_a_damaged_backup_refused_before_anything_is_changed(
    taken: tuple[str, Path, BackupSummary, dict[str, str]], damage: str, empty: str, tmp_path: Path
) -> None:
    if is_postgresql(taken[0]):
        return
    file = tmp_path / "damaged.db"
    content = taken[1].read_bytes()
    file.write_bytes({"cut": content[:100_000], "no backup": b"PGDMP"}.get(damage, content))
    if damage == "a lost revision":
        connection = sqlite3.connect(file)
        connection.execute("UPDATE counter SET value = value + 1")
        connection.commit()
        connection.close()
    if damage == "flipped":
        file.write_bytes(content[:40_960] + b"\0" * 40_960 + content[81_920:])
    upgrade(empty)
    with pytest.raises(Refusal, match="The backup is damaged"):
        restore(empty, file)
    engine = write_engine(empty)
    assert commit(engine, actor("a")) == 1
    engine.dispose()


def test_does_a_backup_have_every_table_of_a_base(empty: str) -> None:
    """In a process of its own: here, other modules have declared the tables already."""
    create_tables(empty)
    engine = write_engine(empty)
    tables = {name for name in sa.inspect(engine).get_table_names() if not name.startswith("search_index")}
    engine.dispose()
    printing = "from api.backup.tables import all_tables; print(*(table.name for table in all_tables()))"
    copied = subprocess.run(
        [sys.executable, "-c", printing], capture_output=True, text=True, check=True, encoding="utf-8"
    ).stdout.split()
    assert set(copied) == tables - {"alembic_version"}

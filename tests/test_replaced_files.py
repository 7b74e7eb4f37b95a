"""What happens to an SQLite file under a running server: deleted, replaced, overwritten."""

import logging
import sqlite3
import subprocess
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from shutil import copyfile
from time import sleep

import pytest
from databases import create_tables
from live_server import running_server
from test_identity import Base

from api.database import upgrade
from api.database.engines import sqlite_file


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Base, Path]]:
    """A server over a file of its own, to which one record was written."""
    url = f"sqlite:///{tmp_path / 'served.db'}"
    create_tables(url)
    with running_server(url, answer_cache_mb=1) as server:
        base = Base(url, server)
        assert create(base, "first") == 201
        yield base, Path(sqlite_file(url))
        base.engine.dispose()


def create(base: Base, slug: str) -> int:
    body = {"id": f"actors/{slug}", "label": slug, "kind": "state"}
    return base.send("POST", "/v1/actors", body, Authorization=f"Bearer {base.key}")[0]


def status(server: str, path: str) -> int:
    connection = HTTPConnection(server, timeout=20)
    connection.request("GET", path)
    found = connection.getresponse().status
    connection.close()
    return found


def backup(file: Path) -> Path:
    """A copy of all that was committed."""
    copy = file.with_name("backup.db")
    source, target = sqlite3.connect(file), sqlite3.connect(copy)
    source.backup(target)
    source.close()
    target.close()
    return copy


def labels(file: Path) -> set[str]:
    """What a file contains that this process may have open, read from a copy with its log."""
    for suffix in ("", "-wal"):
        if (part := file.with_name(file.name + suffix)).exists():
            subprocess.run(["cp", part, f"{file.parent}/copy.db{suffix}"], check=True)
    connection = sqlite3.connect(file.with_name("copy.db"))
    found = {label for (label,) in connection.execute("SELECT label FROM actor")}
    connection.close()
    for copy in file.parent.glob("copy.db*"):
        copy.unlink()
    return found


def test_is_a_write_into_a_deleted_file_acknowledged(
    served: tuple[Base, Path], caplog: pytest.LogCaptureFixture
) -> None:
    base, file = served
    file.unlink()
    assert create(base, "second") == 503
    assert base.get("/v1/actors/first")[0] == 503
    assert base.get("/v1/changes")[0] == 503
    assert not file.exists()
    assert "deleted while it was open" in caplog.text
    (saved,) = file.parent.glob("served.db.lost-*")
    assert labels(saved) == {"first"}
    saved.rename(file)
    assert create(base, "second") == 201
    assert base.get("/v1/actors/first")[0] == 200
    assert labels(file) == {"first", "second"}


def test_is_a_file_that_was_put_in_its_place_opened(
    served: tuple[Base, Path], caplog: pytest.LogCaptureFixture
) -> None:
    base, file = served
    copy = backup(file)
    assert create(base, "second") == 201
    tag = base.get("/v1/actors")[1]["etag"]
    assert base.get("/v1/actors/second")[0] == 200
    copy.rename(file)
    sleep(0.01)
    assert base.get("/v1/actors/second")[0] == 404
    assert create(base, "third") == 201
    assert base.get("/v1/actors", If_None_Match=tag)[0] == 200
    assert [change["id"] for change in base.get("/v1/changes")[2]["data"]] == ["actors/first", "actors/third"]
    assert labels(file) == {"first", "third"}
    assert "replaced by another file" in caplog.text
    (saved,) = file.parent.glob("served.db.lost-*")
    assert labels(saved) == {"first", "second"}


def test_is_a_second_loss_at_the_same_revision_saved_too(tmp_path: Path) -> None:
    """The first is saved with the next write, the second when the server ends."""
    url = f"sqlite:///{tmp_path / 'served.db'}"
    create_tables(url)
    file, copy = Path(sqlite_file(url)), tmp_path / "again.db"
    with running_server(url) as server:
        base = Base(url, server)
        assert create(base, "first") == 201
        first = backup(file)
        for slug in ("second", "another-second"):
            assert create(base, slug) == 201
            copyfile(first, copy)
            copy.rename(file)
            sleep(0.01)
            assert base.get("/v1/actors/first")[0] == 200
        base.engine.dispose()
    saved = sorted(file.parent.glob("served.db.lost-2-*"))
    assert sorted(max(labels(one) - {"first"}) for one in saved) == ["another-second", "second"]


def test_is_a_file_that_was_copied_over_it_noticed(served: tuple[Base, Path], caplog: pytest.LogCaptureFixture) -> None:
    base, file = served
    copy = backup(file)
    for number in range(20):
        assert create(base, f"later-{number}") == 201
    subprocess.run(["cp", copy, file], check=True)
    assert [create(base, f"lost-{number}") for number in range(3)] == [503] * 3
    assert base.get("/v1/actors/first")[0] == 503
    assert "overwritten by another program" in caplog.text
    assert labels(file) == {"first"}
    assert list(file.parent.glob("served.db-wal.*"))


def test_are_checkpoints_and_other_writers_no_reason_for_alarm(
    served: tuple[Base, Path], caplog: pytest.LogCaptureFixture
) -> None:
    base, file = served
    other = sqlite3.connect(file, isolation_level=None)
    for number in range(12):
        assert create(base, f"a{number}") == 201
        mode = ("PASSIVE", "FULL", "RESTART", "TRUNCATE")[number % 4]
        other.execute(f"PRAGMA wal_checkpoint({mode})").fetchone()
        assert base.get(f"/v1/actors/a{number}")[0] == 200
    other.close()
    file.touch()
    assert create(base, "last") == 201
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


def test_is_what_others_write_before_the_server_does_no_reason_for_alarm(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    url = f"sqlite:///{tmp_path / 'served.db'}"
    sqlite3.connect(sqlite_file(url)).close()
    Path(sqlite_file(url)).touch()
    with running_server(url) as server:
        assert status(server, "/readyz") == 503
        upgrade(url)
        assert status(server, "/readyz") == 200
        other = sqlite3.connect(sqlite_file(url), isolation_level=None)
        other.execute("CREATE TABLE written_by_others AS SELECT 1 AS value")
        other.execute("PRAGMA wal_checkpoint(FULL)").fetchone()
        other.close()
        assert status(server, "/v1/actors") == 200
    assert "overwritten" not in caplog.text

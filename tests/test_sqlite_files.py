"""Does an SQLite file work wherever it is, and if it cannot, does one line say why?"""

import os
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from databases import create_seeded
from fastapi.testclient import TestClient
from test_process import SERVE, served
from typer.testing import CliRunner

from api.app import create_app
from api.backup import back_up
from api.cli import main
from api.database.engines import sqlite_file
from api.database.sqlite import open_connection
from api.query.sql.statement import SqlStatement
from api.settings import Settings, settings

FOLDER = "d%41 a?b#c/Łódź %2e?mode=ro"
COMMANDS = {
    "seed": "All seeds are already loaded.",
    "check": "0 findings at revision 1.",
    "keys create --name Ada": "entente_",
    "keys list": "Ada",
    "release create 2026.1": "Release 2026.1 is revision 1",
    "release list": "2026.1",
    "release verify 2026.1": "0 failed.",
}


@pytest.fixture(autouse=True)
def _read_again() -> Iterator[None]:
    settings.cache_clear()
    yield
    settings.cache_clear()


@pytest.fixture
def url(tmp_path: Path) -> str:
    """The address of a seeded file in a directory with an odd name."""
    folder = tmp_path / FOLDER
    folder.mkdir(parents=True)
    address = f"sqlite:///{folder}/entente.db"
    create_seeded(address)
    return address


def test_does_every_command_find_the_file(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENTENTE_DATABASE_URL", url)
    monkeypatch.setenv("ENTENTE_RELEASES", str(Path(sqlite_file(url)).parent / "releases"))
    for command, printed in COMMANDS.items():
        answer = CliRunner().invoke(main, command.split())
        assert (answer.exit_code, printed in answer.output) == (0, True), answer.output
    folder = Path(sqlite_file(url)).parent
    assert {file.name.partition("-")[0] for file in folder.iterdir()} == {"entente.db", "releases"}
    assert list(folder.parent.iterdir()) == [folder], "and no other file was created"
    with TestClient(create_app(Settings(database_url=url))) as client:
        assert client.get("/readyz").json() == {"status": "ready", "revision": 1}
        assert all(client.get("/v1/actors").status_code == 200 for _ in range(2))
        assert client.get("/v1/actors/china").status_code == 200
        assert client.post("/v1/actors", json={}).status_code == 401


@pytest.mark.parametrize("words", ["migrate", "check", "keys list", "release list"])
@pytest.mark.parametrize(
    ("file", "reason"),
    [
        ("nowhere/x.db", "The directory {}/nowhere does not exist."),
        (".", "{} is a directory, not a file."),
        ("x" * 300, None),
    ],
)
def test_is_a_file_that_cannot_be_opened_explained(
    words: str, file: str, reason: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ENTENTE_DATABASE_URL", f"sqlite:///{tmp_path}/{file}")
    answer = CliRunner().invoke(main, words.split())
    assert answer.exit_code in (1, 2)
    reason = reason or f"The file {str(tmp_path / file)[:80]}... cannot be used: File name too long."
    assert answer.output == f"The database cannot be reached: {reason.format(tmp_path)}\n"


# ---- a directory that cannot be written to


READ_ONLY = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"'
IN_NAMESPACE = ("unshare", "--mount", "sh", "-c", READ_ONLY)


def read_only_view(folder: Path) -> list[str]:
    """The beginning of a command for which a directory is read-only.  For root it must be a read-only mount."""
    if os.geteuid() != 0:
        folder.chmod(0o555)
        return []
    if subprocess.run([*IN_NAMESPACE, str(folder), "true"], capture_output=True, check=False).returncode:
        pytest.skip("root may not mount here")
    return [*IN_NAMESPACE, str(folder)]


@pytest.fixture
def read_only() -> Iterator[Path]:
    """A directory, to become read-only, with a file in WAL mode, `entente.db`, and a backup of it, `backup.db`."""
    with TemporaryDirectory(prefix="entente-read-only-") as name:
        folder = Path(name)
        create_seeded(f"sqlite:///{folder}/entente.db")
        back_up(f"sqlite:///{folder}/entente.db", folder / "backup.db")
        with sqlite3.connect(folder / "entente.db") as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
        yield folder
        folder.chmod(0o755)


def test_does_a_file_in_wal_mode_on_a_read_only_mount_say_why_it_cannot_be_served(read_only: Path) -> None:
    with served(f"sqlite:///{read_only}/entente.db", *SERVE, before=read_only_view(read_only)) as server:
        assert (server.get("/readyz"), server.get("/v1/actors")) == (503, 503)
        lines = server.ended()
    (reason, *_) = [line["reason"] for line in lines if line["event"] == "the database cannot be reached"]
    assert reason.startswith(f"The directory {read_only} is read-only, and entente.db is in WAL mode")
    assert "serve a file that `entente backup` made" in reason


def test_is_a_backup_on_a_read_only_mount_served(read_only: Path) -> None:
    with served(f"sqlite:///{read_only}/backup.db", *SERVE, before=read_only_view(read_only)) as server:
        assert (server.get("/readyz"), server.get("/v1/actors/china")) == (200, 200)
        server.ended()


def test_is_a_server_that_checks_for_changes_thousands_of_times_never_interrupted(tmp_path: Path) -> None:
    """SQLite looks at the clock after so many steps of a statement, counted over all its executions."""
    create_seeded(f"sqlite:///{tmp_path}/base.db")
    connection = open_connection(str(tmp_path / "base.db"), 0)
    assert connection.read(SqlStatement("select 'read'", ()), 0.0, None) == b"read", "its time is over"
    assert [connection.has_changed() for _ in range(20_000)] == [True] + [False] * 19_999
    connection.close()

"""A database whose schema is not the one that the code needs is refused in one line, and not ready."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.script import ScriptDirectory
from databases import create_tables
from fastapi.testclient import TestClient
from migrating import downgrade
from sqlalchemy import Engine
from typer.testing import CliRunner, Result

from api.access import Role
from api.access.keys import create_key
from api.app import create_app
from api.cli import main
from api.database import schema_revision, supported_revisions, upgrade, write_engine
from api.database.migrate import configuration
from api.settings import Settings, settings

COMMANDS = ("migrate", "seed", "serve", "serve --no-setup", "keys list", "keys revoke abc", "release list", "check")
PRE_RELEASE = (
    "This database was created by a pre-release of Entente (schema 0033) and cannot be upgraded. Export what you need "
    "with that version, then start with a new database, for example ENTENTE_DATABASE_URL=sqlite:///new.db.\n"
)
NEWER = (
    f"This database has schema NUMBER; this version of Entente supports schemas up to {max(supported_revisions())}. "
    "Run the version of Entente that migrated it, or a newer one.\n"
)


@pytest.fixture
def engine(empty: str) -> Iterator[Engine]:
    engine = write_engine(empty)
    yield engine
    engine.dispose()


@pytest.fixture
def entente(empty: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Result]]:
    """Runs a command over the empty database."""
    monkeypatch.setenv("ENTENTE_DATABASE_URL", empty)
    settings.cache_clear()
    yield lambda words: CliRunner().invoke(main, words.split())
    settings.cache_clear()


def mark(engine: Engine, revision: str, *, table: str) -> None:
    """Leaves a database as if another version of Entente had migrated it, with one of that version's tables."""
    with engine.begin() as connection:
        connection.execute(sa.text("CREATE TABLE IF NOT EXISTS alembic_version (version_num varchar(32))"))
        connection.execute(sa.text("DELETE FROM alembic_version"))
        connection.execute(sa.text("INSERT INTO alembic_version VALUES (:revision)"), {"revision": revision})
        connection.execute(sa.text(f"CREATE TABLE IF NOT EXISTS {table} (id text)"))


@pytest.mark.parametrize("words", COMMANDS)
@pytest.mark.parametrize(
    ("revision", "table", "expected"),
    [
        ("0033", "wording", PRE_RELEASE),
        ("0033", "publisher", NEWER.replace("NUMBER", "0033")),
        ("0134", "publisher", NEWER.replace("NUMBER", "0134")),
    ],
)
def test_no_command_takes_a_database_of_another_schema(
    words: str, revision: str, table: str, expected: str, engine: Engine, entente: Callable[[str], Result]
) -> None:
    mark(engine, revision, table=table)
    done = entente(words)
    assert (done.exit_code, done.output) == (2 if words == "check" else 1, expected)
    assert {*sa.inspect(engine).get_table_names()} == {"alembic_version", table}, "nothing was written"


@pytest.mark.parametrize("words", ["release list", "check"])
def test_commands_that_only_read_say_that_there_are_no_tables(
    words: str, engine: Engine, entente: Callable[[str], Result]
) -> None:
    engine.connect().close()
    done = entente(words)
    assert done.output == "The database has no tables yet. Run `entente migrate`.\n"
    assert done.exit_code in (1, 2)


def readiness(url: str) -> tuple[int, str, str]:
    with TestClient(create_app(Settings(database_url=url))) as client:
        answer = client.get("/readyz")
    body = answer.json()
    return answer.status_code, str(body.get("detail", body.get("revision"))), body.get("hint", "")


def test_a_server_is_ready_only_over_the_schema_that_it_needs(empty: str, engine: Engine) -> None:
    engine.connect().close()
    nothing = (503, "The database has no tables yet.", "Run `entente migrate`.")
    assert readiness(empty) == nothing
    upgrade(empty)
    assert readiness(empty) == (200, "0", "")
    downgrade(empty, "base")
    assert readiness(empty) == nothing
    mark(engine, "0033", table="wording")
    assert " ".join(readiness(empty)[1:]) == PRE_RELEASE.strip()
    mark(engine, "0134", table="publisher")
    assert readiness(empty)[0] == 503
    assert " ".join(readiness(empty)[1:]) == NEWER.replace("NUMBER", "0134").strip()


@pytest.fixture
def newer_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Lets the code need revision 0999, and returns the newest that there is."""
    newest = max(supported_revisions())
    for number in (*supported_revisions(), "0999"):
        (tmp_path / "versions").mkdir(exist_ok=True)
        (tmp_path / "versions" / f"{number}_x.py").touch()
    monkeypatch.setattr(schema_revision, "files", lambda _: tmp_path)
    supported_revisions.cache_clear()
    yield newest
    supported_revisions.cache_clear()


def test_a_server_is_not_ready_until_the_newest_migration_has_run(empty: str, newer_code: str) -> None:
    create_tables(empty)
    detail = f"The database has schema {newer_code}, and this version of Entente needs 0999."
    assert readiness(empty) == (503, detail, "Run `entente migrate`.")


@pytest.mark.parametrize("change", ["DROP TABLE topic", "ALTER TABLE topic DROP COLUMN summary"])
def test_reads_and_writes_of_an_older_schema_are_refused_until_it_is_migrated(
    change: str, empty: str, engine: Engine, newer_code: str
) -> None:
    create_tables(empty)
    key = create_key(engine, "An editor", Role.editor)
    with engine.begin() as connection:
        connection.execute(sa.text("PRAGMA foreign_keys = OFF" if empty.startswith("sqlite") else "SELECT 1"))
        connection.execute(sa.text(change + (" CASCADE" if not empty.startswith("sqlite") else "")))
    with TestClient(create_app(Settings(database_url=empty)), raise_server_exceptions=False) as client:
        headers = {"authorization": f"Bearer {key}"}
        refused = [
            client.get("/readyz"),
            client.get("/v1/topics"),
            client.post("/v1/topics", json={"label": "X"}, headers=headers),
        ]
    assert [response.status_code for response in refused] == [503] * 3
    assert {response.json()["hint"] for response in refused} == {"Run `entente migrate`."}


def test_supported_revisions_are_those_of_alembic() -> None:
    script = ScriptDirectory.from_config(configuration("sqlite://"))
    assert supported_revisions() == {one.revision for one in script.walk_revisions()}
    assert max(supported_revisions()) == script.get_current_head()

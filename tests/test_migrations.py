"""The schema can be walked up and down on both backends, with and without data, and survives being killed."""

import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from random import Random

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.config import main as alembic
from alembic.script import ScriptDirectory
from conftest import BACKENDS
from sqlalchemy import Engine

from api.database import is_postgresql, upgrade, write_engine
from api.database.migrate import configuration
from api.settings import settings
from api.write import Change, write
from schema.catalog import collections, columns, entities, table_of
from schema.ledger import Counter, Record
from seeds.read import read_seeds

ROOT = Path(__file__).parent.parent
LEDGER = {"record", "record_history", "revision", "change", "counter", "release"}
PRIVATE = {"api_key", "reply"}

EXECUTIONER = """
import os, signal, sys
from itertools import count
import psycopg, schema
from alembic import command
from sqlalchemy import Engine, event
from api.database.migrate import configuration

def run(url, move, target, last):
    number = count(1)
    def kill(*_):
        if next(number) == int(last):
            os.kill(os.getpid(), signal.SIGKILL)
    event.listen(Engine, "after_cursor_execute", kill)
    getattr(command, move)(configuration(url), target)
    os._exit(0)

for line in sys.stdin:
    child = os.fork() or run(*line.split())
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""
"""Migrates in one process after the other and kills each after so many statements, without starting Python anew."""


@pytest.fixture
def engine(empty: str) -> Iterator[Engine]:
    engine = write_engine(empty)
    yield engine
    engine.dispose()


@cache
def seeds() -> list[Change]:
    return read_seeds()


def seed(engine: Engine) -> int | None:
    return write(engine, seeds(), author="A test", reason="To have something there.", origin="test")


def downgrade(url: str, revision: str) -> None:
    command.downgrade(configuration(url), revision)


def assert_as_declared(url: str) -> None:
    """Raises what Alembic would change, if anything."""
    command.check(configuration(url))


def tables(engine: Engine) -> set[str]:
    """Every table but what a search index is made of."""
    return {name for name in sa.inspect(engine).get_table_names() if not name.startswith("search_")}


def assert_nothing_is_left(engine: Engine) -> None:
    there = sa.inspect(engine)
    assert {*there.get_table_names()} <= {"alembic_version"}
    assert tables(engine) <= {"alembic_version"}
    assert there.get_view_names() == []
    if engine.dialect.name == "postgresql":
        assert there.get_sequence_names() == []
        assert there.get_enums() == []


def without_a_row(engine: Engine) -> list[str]:
    """Records of which the entity's table holds no row."""
    with engine.connect() as connection:
        ids = set(connection.scalars(sa.select(table_of(Record).c.id)))
        for entity in entities().values():
            ids -= set(connection.scalars(sa.select(table_of(entity).c.id)))
    return sorted(ids)


def test_an_empty_database_goes_up_and_down_and_up_again(empty: str, engine: Engine) -> None:
    upgrade(empty)
    assert_as_declared(empty)
    assert tables(engine) == {
        *entities(),
        *(f"{kind}_history" for kind in entities()),
        *LEDGER,
        *PRIVATE,
        "alembic_version",
    }
    downgrade(empty, "base")
    assert_nothing_is_left(engine)
    upgrade(empty)
    assert_as_declared(empty)


def test_every_single_step_can_be_taken_back(empty: str, engine: Engine) -> None:
    upgrade(empty)
    steps = 0
    while tables(engine) != {"alembic_version"}:
        before = tables(engine)
        downgrade(empty, "-1")
        assert tables(engine) <= before
        steps += 1
    assert steps == len(list((ROOT / "migrations/versions").glob("0*.py")))


def test_what_was_written_before_there_was_a_search_can_be_found(empty: str, engine: Engine) -> None:
    upgrade(empty)
    seed(engine)
    kept = sa.select(sa.text("row_id, record_id, words, revision FROM search_text WHERE superseded IS NULL"))

    def found() -> list[str]:
        with engine.connect() as connection:
            return sorted(map(repr, connection.execute(kept)))

    before = found()
    downgrade(empty, "0021")
    upgrade(empty)
    assert found() == before
    assert any("lavrov" in words for words in before)


def ledger(engine: Engine) -> list[tuple[object, ...]]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(sa.select(table_of(Record)).order_by("id"))]


def test_seeds_come_back_after_tables_were_taken_away_under_them(empty: str, engine: Engine) -> None:
    upgrade(empty)
    assert seed(engine) == 1
    before = ledger(engine)
    for seq, steps in enumerate(("0017", "0008"), start=2):
        downgrade(empty, steps)
        upgrade(empty)
        assert without_a_row(engine)
        assert seed(engine) == seq
        assert without_a_row(engine) == []
    assert ledger(engine) == before, "what came back is still the same record"
    assert seed(engine) is None
    assert_as_declared(empty)


@pytest.fixture(scope="module")
def killed() -> Iterator[Callable[[str, str, str, int], bool]]:
    """Runs a command of Alembic's that is killed after so many statements; whether it lived to be killed."""
    command = [sys.executable, "-c", EXECUTIONER]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:

        def run(url: str, move: str, target: str, after: int) -> bool:
            print(url, move, target, after, file=process.stdin, flush=True)
            code = int(process.stdout.readline())
            assert code in (0, -signal.SIGKILL)
            return code != 0

        yield run


def test_an_upgrade_that_is_killed_can_be_run_again(empty: str, engine: Engine, killed: Callable[..., bool]) -> None:
    for moment in Random(1907).sample(range(1, 130), 4):
        assert killed(empty, "upgrade", "head", moment)
        assert_nothing_is_left(engine)
    upgrade(empty)
    assert_as_declared(empty)


def test_a_full_database_goes_down_whole_or_not_at_all(empty: str, engine: Engine, killed: Callable[..., bool]) -> None:
    upgrade(empty)
    seed(engine)
    for moment in Random(1907).sample(range(1, 60), 3):
        assert killed(empty, "downgrade", "base", moment)
        assert_as_declared(empty)
        assert without_a_row(engine) == []
    downgrade(empty, "base")
    assert_nothing_is_left(engine)
    upgrade(empty)
    assert seed(engine) == 1, "the count of revisions begins anew with the knowledge base"


@pytest.fixture(scope="module", params=BACKENDS)
def migrated(request: pytest.FixtureRequest, address: object) -> Iterator[Engine]:
    """A database of each backend with all tables, only to be looked at."""
    url = address(request.param, "migrated")
    upgrade(url)
    engine = write_engine(url)
    yield engine
    engine.dispose()


@pytest.mark.parametrize("kind", entities())
def test_the_database_accepts_exactly_the_words_of_each_vocabulary(kind: str, migrated: Engine) -> None:
    accepted = {
        rule["name"].removeprefix(f"ck_{kind}_"): set(re.findall("'([^']*)'", rule["sqltext"]))
        for rule in sa.inspect(migrated).get_check_constraints(kind)
        if " IN (" in rule["sqltext"] or "= ANY" in rule["sqltext"]
    }
    declared = {c.name: set(c.vocabulary) for c in columns(entities()[kind]).values() if c.vocabulary}
    assert accepted == declared


def test_a_word_that_no_vocabulary_knows_is_refused_by_the_database_itself(migrated: Engine) -> None:
    values = {"id": "topics/x", "revision": 0, "label": "X", "record_id": "x", "rank": "best", "topic_id": "x"}
    dates = {f"{name}_{bound}": "0001-01-01" for name in ("since", "until") for bound in ("earliest", "latest")}
    tag = table_of(collections()["tags"])
    with migrated.connect() as connection, pytest.raises(sa.exc.IntegrityError, match="ck_tag_rank"):
        connection.execute(sa.insert(tag), values | dates | {"confidence": "probable"})


@pytest.mark.parametrize("id", ['actors/a"b', "actors/a\\b", "actors/a\nb", "actors/Ä", "actors/A"])
def test_an_id_with_other_letters_is_refused_by_the_database_itself(id: str, migrated: Engine) -> None:
    values = {"id": id, "record_kind": "actor", "label": "A", "created": 1, "revision": 1}
    with migrated.connect() as connection, pytest.raises(sa.exc.IntegrityError, match="ck_record_id"):
        connection.execute(sa.insert(table_of(Record)), values)


@pytest.mark.parametrize("date", ['2024"', "2024\\", "2024-04-09T10:00", "2024\n", "May 2024"])
def test_a_date_with_other_signs_is_refused_by_the_database_itself(date: str, migrated: Engine) -> None:
    tag = table_of(collections()["tags"])
    values = {"id": "tags/x", "revision": 0, "label": "X", "record_id": "x", "rank": "normal", "topic_id": "x"}
    dates = {f"{name}_{bound}": "0001-01-01" for name in ("since", "until") for bound in ("earliest", "latest")}
    with migrated.connect() as connection, pytest.raises(sa.exc.IntegrityError, match="ck_tag_since"):
        connection.execute(sa.insert(tag), values | dates | {"confidence": "probable", "since": date})


def test_the_count_of_revisions_begins_at_nothing(migrated: Engine) -> None:
    with migrated.connect() as connection:
        assert connection.execute(sa.select(table_of(Counter))).all() == [("revision", 0)]


def test_text_is_sorted_bytewise(migrated: Engine) -> None:
    collation = "C" if is_postgresql(str(migrated.url)) else None
    there = sa.inspect(migrated)
    for table in tables(migrated) - {"alembic_version"}:
        texts = [c["type"] for c in there.get_columns(table) if isinstance(c["type"], sa.String)]
        assert {text.collation for text in texts} <= {collation}


def test_revisions_are_numbered_one_after_the_other() -> None:
    script = ScriptDirectory.from_config(configuration("sqlite://"))
    revisions = list(script.walk_revisions())[::-1]
    numbers = [f"{number:04}" for number in range(1, len(revisions) + 1)]
    assert [one.revision for one in revisions] == numbers
    assert [one.down_revision for one in revisions] == [None, *numbers[:-1]]
    assert all(Path(one.path).name.startswith(f"{one.revision}_") for one in revisions)
    assert all(one.doc and one.doc.endswith(".") for one in revisions)


def test_alembics_own_command_finds_its_settings_in_pyproject(empty: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("ENTENTE_DATABASE_URL", empty)
    settings.cache_clear()
    alembic(["upgrade", "head"])
    settings.cache_clear()
    assert_as_declared(empty)

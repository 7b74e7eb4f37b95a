"""The schema can be walked up and down on both backends, with and without data, and survives being killed."""

import re
from collections.abc import Iterator
from functools import cache
from random import Random
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.config import main as alembic
from conftest import BACKENDS
from migrating import PACKAGED, ROOT, Kill, assert_nothing_is_left, assert_numbered, downgrade, killer
from sqlalchemy import Engine
from sqlmodel import SQLModel

from api.database import is_postgresql, upgrade, write_engine
from api.database.migrate import configuration
from api.settings import settings
from api.write import Change, write
from schema.catalog import collections, columns, entities, table_of
from schema.ledger import Counter, Record
from seeds.read import read_seeds

LEDGER = {"record", "record_history", "revision", "change", "counter", "identity", "release"}
PRIVATE = {"api_key", "import_run", "loading", "rejection", "reply"}
TAKEN = (("citation", "coverage", "participation", "target", "tenure"), ("identifier", "membership", "relation", "tag"))


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


def assert_as_declared(url: str) -> None:
    """Raises what Alembic would change, if anything."""
    command.check(configuration(url))


def tables(engine: Engine) -> set[str]:
    """Every table but what a search index is made of."""
    return {name for name in sa.inspect(engine).get_table_names() if not name.startswith("search_")}


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
    assert steps == len(list(PACKAGED.glob("0*.py")))


def test_the_migrations_make_what_the_classes_declare(empty: str, engine: Engine, address: Any) -> None:
    upgrade(empty)
    other = write_engine(address(engine.dialect.name, "declared"))
    SQLModel.metadata.create_all(other)
    there, declared = sa.inspect(engine), sa.inspect(other)
    assert tables(engine) - {"alembic_version"} == {*declared.get_table_names()}
    for name in declared.get_table_names():
        assert shape(there, name) == shape(declared, name)
    other.dispose()


def shape(there: sa.Inspector, table: str) -> list[Any]:
    """Everything that a database says of a table, but for the order of its constraints and columns: later ones come last."""
    columns = [(one["name"], str(one["type"]), one["nullable"], one["default"]) for one in there.get_columns(table)]
    lists = (there.get_check_constraints, there.get_foreign_keys, there.get_unique_constraints)
    constraints = (there.get_pk_constraint(table), *(sorted(map(str, one(table))) for one in lists))
    return [sorted(columns, key=str), *constraints, indexes(there, table), there.get_table_options(table)]


def indexes(there: sa.Inspector, table: str) -> list[str]:
    """The indexes of a table, each with the condition of its rows as text."""
    found = there.get_indexes(table)
    for index in found:
        options = index.get("dialect_options", {})
        index["dialect_options"] = {name: str(value) for name, value in options.items()}
    return sorted(map(str, found))


def ledger(engine: Engine) -> list[tuple[object, ...]]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(sa.select(table_of(Record)).order_by("id"))]


def test_seeds_come_back_after_tables_were_taken_away_under_them(empty: str, engine: Engine) -> None:
    upgrade(empty)
    assert seed(engine) == 1
    before = ledger(engine)
    for seq, taken in enumerate(TAKEN, start=2):
        with engine.begin() as connection:
            for kind in taken:
                connection.execute(sa.delete(table_of(entities()[kind])))
        assert without_a_row(engine)
        assert seed(engine) == seq
        assert without_a_row(engine) == []
    assert ledger(engine) == before, "what came back is still the same record"
    assert seed(engine) is None
    assert_as_declared(empty)


@pytest.fixture(scope="module")
def killed() -> Iterator[Kill]:
    with killer() as run:
        yield run


def test_an_upgrade_that_is_killed_can_be_run_again(empty: str, engine: Engine, killed: Kill) -> None:
    for moment in Random(1907).sample(range(1, 130), 4):
        assert killed(empty, PACKAGED, "upgrade", "head", moment)
        assert_nothing_is_left(engine)
    upgrade(empty)
    assert_as_declared(empty)


def test_a_full_database_goes_down_whole_or_not_at_all(empty: str, engine: Engine, killed: Kill) -> None:
    upgrade(empty)
    seed(engine)
    for moment in Random(1907).sample(range(1, 60), 3):
        assert killed(empty, PACKAGED, "downgrade", "base", moment)
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
    assert accepted == declared, "run `alembic revision --autogenerate`; CONTRIBUTING.md says how"


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
    assert_numbered(PACKAGED)


def test_alembics_own_command_finds_its_settings_in_pyproject(empty: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("ENTENTE_DATABASE_URL", empty)
    settings.cache_clear()
    alembic(["upgrade", "head"])
    settings.cache_clear()
    assert_as_declared(empty)

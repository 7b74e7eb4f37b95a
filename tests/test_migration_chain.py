"""Migrations over data: each step can be taken back, and whatever kills one leaves the database as it was."""

from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest
import sqlalchemy as sa
from migrating import CHAIN, Kill, assert_nothing_is_left, assert_numbered, downgrade, killer, upgrade_chain
from sqlalchemy import Engine

from api.database import migration_engine, write_engine

STEPS = ("0001", "0002", "0003", "0004")
AUTHORS = [("nicolson", "Harold Nicolson"), ("satow", "Ernest Mason Satow")]
BOOKS = [("diplomacy", "nicolson", "Diplomacy"), ("guide", "satow", "A Guide to Diplomatic Practice")]


@pytest.fixture
def engine(empty: str) -> Iterator[Engine]:
    engine = write_engine(empty)
    yield engine
    engine.dispose()


@pytest.fixture(scope="module")
def killed() -> Iterator[Kill]:
    with killer() as run:
        yield run


def fill(url: str, engine: Engine) -> None:
    """Makes the first step and writes authors and books."""
    upgrade_chain(url, "0001")
    with engine.begin() as connection:
        for row in AUTHORS:
            connection.execute(sa.text("INSERT INTO author VALUES (:0, :1)"), dict(zip("01", row, strict=True)))
        for row in BOOKS:
            connection.execute(sa.text("INSERT INTO book VALUES (:0, :1, :2)"), dict(zip("012", row, strict=True)))


def state(engine: Engine) -> dict[str, Any]:
    """Every table with its columns, constraints, indexes and rows, whatever order they come in."""
    with engine.connect() as connection:
        there = sa.inspect(connection)
        return {name: [*shape(there, name), rows(connection, name)] for name in sorted(there.get_table_names())}


def shape(there: sa.Inspector, table: str) -> list[Any]:
    columns = sorted((column["name"], str(column["type"]), column["nullable"]) for column in there.get_columns(table))
    parts = (there.get_check_constraints, there.get_foreign_keys, there.get_indexes)
    return [columns, there.get_pk_constraint(table), *(sorted(map(str, part(table))) for part in parts)]


def rows(connection: sa.Connection, table: str) -> list[Any]:
    found = connection.execute(sa.text(f"SELECT * FROM {table}")).mappings()
    return sorted(sorted(map(str, row.items())) for row in found)


def test_every_step_is_taken_back_with_its_data(empty: str, engine: Engine) -> None:
    fill(empty, engine)
    states = []
    for step in STEPS:
        upgrade_chain(empty, step)
        states.append(state(engine))
    for before in reversed(states[:-1]):
        downgrade(empty, "-1", CHAIN)
        assert state(engine) == before
    upgrade_chain(empty)
    assert state(engine) == states[-1]
    downgrade(empty, "base", CHAIN)
    assert_nothing_is_left(engine)


def test_data_is_carried_over(empty: str, engine: Engine) -> None:
    fill(empty, engine)
    upgrade_chain(empty)
    with engine.connect() as connection:
        names = connection.execute(sa.text("SELECT id, forenames, family FROM author ORDER BY id")).all()
        assert names == [("nicolson", "Harold", "Nicolson"), ("satow", "Ernest Mason", "Satow")]
        assert connection.execute(sa.text("SELECT id, author_id, title FROM book ORDER BY id")).all() == BOOKS
        assert connection.execute(sa.text("SELECT * FROM edition ORDER BY 1")).all() == [("diplomacy", 1), ("guide", 1)]


@pytest.mark.parametrize(("move", "start", "target"), [("upgrade", "0001", "head"), ("downgrade", "0004", "base")])
def test_what_is_killed_leaves_the_database_as_it_was(
    move: str, start: str, target: str, empty: str, engine: Engine, killed: Kill
) -> None:
    fill(empty, engine)
    upgrade_chain(empty, start)
    before = state(engine)
    for moment in count(1, step=7):
        if not killed(empty, CHAIN, move, target, moment):
            break
        assert state(engine) == before
    assert moment > 14
    if move == "upgrade":
        downgrade(empty, start, CHAIN)
        assert state(engine) == before
    else:
        assert_nothing_is_left(engine)


def test_a_migration_that_would_leave_references_to_nothing_is_not_made(address: Any) -> None:
    url = address("sqlite", "dangling")
    engine = write_engine(url)
    fill(url, engine)
    unchecked = migration_engine(url)
    with unchecked.begin() as connection:
        connection.exec_driver_sql("DELETE FROM author WHERE id = 'satow'")
    before = state(engine)
    with pytest.raises(RuntimeError, match="broken foreign keys"):
        upgrade_chain(url)
    assert state(engine) == before
    engine.dispose()
    unchecked.dispose()


def test_its_revisions_are_numbered_one_after_the_other() -> None:
    assert_numbered(CHAIN)

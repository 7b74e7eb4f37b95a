"""Loads the world seed: table by table, one revision each, by one process of all that try."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from time import sleep
from typing import NamedTuple

from sqlalchemy import Engine

from api.files import sha256_of
from api.write.import_runs import count_actions, last_files
from api.write.loading import Lease, Progress
from seeds.importers.importer import Importer
from seeds.importers.run import run_importer
from seeds.importers.world.order import TABLES, importer_name
from seeds.importers.world.table import WORLD

NAME = "world"
SECONDS_BETWEEN_LOOKS = 0.5


class LoadedTable(NamedTuple):
    """A table that was loaded, its number among all tables, and what was written: no revision if nothing."""

    table: str
    number: int
    tables: int
    revision: int | None
    records: int


def load_world(
    engine: Engine,
    report: Callable[[LoadedTable], object] = lambda _: None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> bool:
    """Load the tables that the database lacks, or wait for another process that does.

    `report` is called after each table, `is_stopped` before it.  Returns whether everything is loaded.  Raises Invalid.
    """
    tables = world_tables()
    lease = Lease(engine, NAME)
    for number, table in enumerate(tables):
        while not lease.acquire(Progress(table, number, len(tables))):
            if is_loaded(engine):
                return True
            if is_stopped():
                return False
            sleep(SECONDS_BETWEEN_LOOKS)
        if is_stopped():
            return False
        if not _has_table(engine, table):
            try:
                result = run_importer(engine, _importer(table), [_file(table)])
            except Exception as problem:
                lease.fail(problem)
                raise
            report(LoadedTable(table, number + 1, len(tables), result.revision, _records(engine, result.revision)))
    lease.finish(len(tables))
    return True


def world_tables() -> list[str]:
    """The tables that are there."""
    return [table for table in TABLES if _file(table).exists()]


def is_loaded(engine: Engine) -> bool:
    """Whether all tables are loaded, in their present version."""
    return all(_has_table(engine, table) for table in world_tables())


def _has_table(engine: Engine, table: str) -> bool:
    with engine.connect() as connection:
        files = last_files(connection, importer_name(table))
    return files == {_file(table).name: sha256_of(_file(table))}


def _records(engine: Engine, revision: int | None) -> int:
    with engine.connect() as connection:
        return sum(count_actions(connection, revision).values())


def _importer(table: str) -> Importer:
    found: Importer = import_module(f"seeds.importers.world.{table}").IMPORTER
    return found


def _file(table: str) -> Path:
    return WORLD / f"{table}.csv"

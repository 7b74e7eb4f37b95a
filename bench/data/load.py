"""Writes a generated world into a database with the write service, in batches."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from sqlalchemy import Engine

from api.database import is_postgresql, upgrade, write_engine
from api.write import Change, Signature, apply_changes
from bench.data.world import World

AT_A_TIME = 10_000
SIGNATURE = Signature("Benchmark", "Generated data.", "import")


def load(url: str, world: World, report: Callable[[int], object] = lambda _: None) -> int:
    """Migrates the database, writes everything and analyses it.  Returns the number of records.

    `report` is called with the number written so far.

    Existing records are left unchanged, so that an interrupted load can be resumed.
    """
    upgrade(url)
    engine = write_engine(url)
    written = 0
    for changes in batches(world.changes()):
        apply_changes(engine, list(changes), SIGNATURE, skips_ambiguous=True)
        written += len(changes)
        report(written)
    analyze(engine, url)
    engine.dispose()
    return written


def batches(changes: Iterable[Change]) -> Iterator[list[Change]]:
    """Yields lists of changes of a bounded length."""
    remaining = iter(changes)
    while batch := list(islice(remaining, AT_A_TIME)):
        yield batch


def analyze(engine: Engine, url: str) -> None:
    """Updates the planner's statistics and cleans up, so that the first reader need not."""
    connection = engine.raw_connection()
    if is_postgresql(url):
        connection.dbapi_connection.autocommit = True  # type: ignore[union-attr]
    for statement in ["VACUUM ANALYZE"] if is_postgresql(url) else ["ANALYZE", "PRAGMA wal_checkpoint(TRUNCATE)"]:
        connection.cursor().execute(statement)
    connection.close()

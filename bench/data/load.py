"""Write a generated world into a database, through the door, a bounded number of records at a time."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from sqlalchemy import Engine

from api.database import is_postgresql, upgrade, write_engine
from api.write import Change, write
from bench.data.world import World

AT_A_TIME = 10_000


def load(url: str, world: World, told: Callable[[int], None] = lambda _: None) -> None:
    """Migrate the database, write everything, and let the planner count it.  `told` hears how many are written.

    What is there already is left alone, so that a load that was cut short can be taken up again.
    """
    upgrade(url)
    engine = write_engine(url)
    written = 0
    for changes in batches(world.changes()):
        write(engine, changes, author="Benchmark", reason="Generated data.", origin="import")
        written += len(changes)
        told(written)
    analyze(engine, url)
    engine.dispose()


def batches(changes: Iterable[Change]) -> Iterator[list[Change]]:
    """Lists of changes, none longer than the door takes comfortably at once."""
    remaining = iter(changes)
    while batch := list(islice(remaining, AT_A_TIME)):
        yield batch


def analyze(engine: Engine, url: str) -> None:
    """Statistics for the planner, and no garbage or log for the first reader to wade through."""
    connection = engine.raw_connection()
    if is_postgresql(url):
        connection.dbapi_connection.autocommit = True  # type: ignore[union-attr]
    for statement in ["VACUUM ANALYZE"] if is_postgresql(url) else ["ANALYZE", "PRAGMA wal_checkpoint(TRUNCATE)"]:
        connection.cursor().execute(statement)
    connection.close()

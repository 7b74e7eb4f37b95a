"""What comes of writes while the database is away, held by somebody else, or out of room."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from bench.faults.cluster import of_the_wheel
from bench.faults.trials import FaultsPlan, Reporter, full_of_postgresql, full_of_sqlite, locked, restarted
from bench.feed.verdict import Verdict

__all__ = ["FaultsPlan", "trials"]

Try = Callable[[Path, FaultsPlan, Reporter], Verdict]


def trials(binaries: Path | None) -> dict[str, Try]:
    """Every trial by its name, each to be made in an empty folder.  Raises RuntimeError without a PostgreSQL."""
    found = binaries or of_the_wheel()
    return {
        "restart": partial(restarted, found),
        "lock": locked,
        "full-sqlite": full_of_sqlite,
        "full-postgresql": partial(full_of_postgresql, found),
    }

"""Trials of writes while the database is down, hangs, is locked, out of disk space, or goes back; or the clock does."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from bench.faults.clocks import turned
from bench.faults.cluster import of_the_wheel
from bench.faults.replaced import replaced, restored_in_postgresql, restored_in_sqlite
from bench.faults.trials import FaultsPlan, Reporter, full_of_postgresql, full_of_sqlite, locked, paused, restarted
from bench.feed.verdict import TrialVerdict

__all__ = ["FaultsPlan", "trials"]

Try = Callable[[Path, FaultsPlan, Reporter], TrialVerdict]


def trials(binaries: Path | None) -> dict[str, Try]:
    """Returns every trial by name, each to run in an empty folder. Raises RuntimeError without PostgreSQL."""
    found = binaries or of_the_wheel()
    return {
        "restart": partial(restarted, found),
        "pause": partial(paused, found),
        "lock": locked,
        "full-sqlite": full_of_sqlite,
        "full-postgresql": partial(full_of_postgresql, found),
        "replace": replaced,
        "restore-sqlite": restored_in_sqlite,
        "restore-postgresql": partial(restored_in_postgresql, found),
        "clock": turned,
    }

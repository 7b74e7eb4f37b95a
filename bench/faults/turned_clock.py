"""The command `entente` with a clock that a file turns: it contains by how many seconds, and may change at any time.

The clock of a machine cannot be set by a trial.  Turned is that of the times of revisions and of idempotency keys;
the uptime, with which Entente recognises a clock that was set, goes on, as it does on a machine.
"""

import os
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from runpy import run_module

from api.write import idempotency
from api.write.store import clock

FILE_VARIABLE = "BENCH_CLOCK_FILE"


class TurnedClock(datetime):
    """The time, as much later as the file says."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
        """The turned time."""
        seconds = Path(os.environ[FILE_VARIABLE]).read_text(encoding="ascii")
        return datetime.now(tz) + timedelta(seconds=float(seconds))


if __name__ == "__main__":
    for module in (clock, idempotency):
        vars(module)["datetime"] = TurnedClock
    run_module("api.cli", run_name="__main__")

"""The trial of a clock that is set back while clients ask what was known at a time."""

from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from time import monotonic, sleep

import sqlalchemy as sa

from bench.faults import turned_clock
from bench.faults.history import LIST, HistoryClient
from bench.faults.trials import UNAVAILABLE, FaultsPlan, Reporter, Trial, under_load
from bench.feed.verdict import TrialVerdict
from schema.catalog import table_of
from schema.ledger import Revision

SAMPLE = 10


def turned(folder: Path, plan: FaultsPlan, say: Reporter) -> TrialVerdict:
    """The server's clock is set back by an hour, and right again later; what was known at a time must not change."""
    file = folder / "clock"
    file.write_text("0", encoding="ascii")
    program = (turned_clock.__name__, {turned_clock.FILE_VARIABLE: str(file)})
    with under_load(f"sqlite:///{folder}/turned.db", plan.port, say, program=program) as trial:
        client, requests = HistoryClient(plan.port), 0
        for seconds in (0.0, -plan.turned, 0.0):
            _turn(file, seconds)
            say(f"The server's clock is off by {seconds:.0f} s.")
            requests += _ask(trial, client, plan.well)
        trial.refused_only_by(trial.load.writes, UNAVAILABLE, "writing")
        trial.refused_only_by(trial.load.reads, set(), "reading")
        trial.verdict.figures["asked what was known at a time"] = f"{requests} times"
    times = _times(trial)
    trial.expect(times == sorted(set(times)), "The times of revisions do not increase.")
    after_a_microsecond = sum((later - time).total_seconds() < 2e-6 for time, later in pairwise(times))
    trial.verdict.figures["revisions a microsecond after the one before"] = str(after_a_microsecond)
    trial.expect(after_a_microsecond > 0, "No revision was written while the clock was behind.")
    return trial.verdict


def _turn(file: Path, seconds: float) -> None:
    """Writes by how much the clock is off, at once: the server never reads half of it."""
    written = file.with_suffix(".new")
    written.write_text(str(seconds), encoding="ascii")
    written.rename(file)


def _ask(trial: Trial, client: HistoryClient, seconds: float) -> int:
    """Asks repeatedly what is known now, and was at the times of revisions.  Returns how often."""
    end, requests, answers = monotonic() + seconds, 0, dict[int, object]()
    while monotonic() < end:
        acknowledged = max((done.revision for done in list(trial.load.work.done)), default=0)
        latest = client.get(f"{LIST}&known_at={_text(datetime.now(UTC))}").body["revision"]
        trial.expect(latest >= acknowledged, f"Revision {acknowledged} was acknowledged, but {latest} was known.")
        times = _times(trial)
        for number in range(1, len(times) + 1, max(1, len(times) // SAMPLE)):
            if times[number - 1].microsecond % 1000 == 0:
                continue  # a whole millisecond is read until its end, which may be after the next revision
            body = client.get(f"{LIST}&known_at={_text(times[number - 1])}").body
            trial.expect(body["revision"] == number, f"{body['revision']} was known at the time of revision {number}.")
            trial.expect(answers.setdefault(number, body) == body, f"What was known at revision {number} changed.")
            requests += 1
        requests += 1
        sleep(0.05)
    return requests


def _times(trial: Trial) -> list[datetime]:
    revision = table_of(Revision)
    with trial.engine.connect() as connection:
        return list(connection.scalars(sa.select(revision.c.at).order_by(revision.c.seq)))


def _text(time: datetime) -> str:
    return time.astimezone(UTC).isoformat().replace("+00:00", "Z")

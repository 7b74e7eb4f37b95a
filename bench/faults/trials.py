"""The trials: a PostgreSQL server that goes and comes, an SQLite file that somebody else holds, a disk that is full."""

import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

from sqlalchemy import Engine

from api.access import Role
from api.access.keys import create_key
from api.database import upgrade, write_engine
from api.database.engines import LOCK_TIMEOUT_SECONDS
from bench.faults.cluster import running
from bench.faults.load import FaultLoad, FaultReply
from bench.feed.servers import Servers
from bench.feed.verdict import Verdict, judge_writes

Reporter = Callable[[str], object]
RECOVERED = 2.0
UNAVAILABLE, FULL = {503}, {503, 507}
HOLDING = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.readline()
connection.execute("ROLLBACK")
"""


@dataclass(frozen=True)
class FaultsPlan:
    """How long it goes well between faults, how long each lasts, and how large the disk that fills up is."""

    well: float = 2
    restarts: tuple[tuple[str, float], ...] = (("fast", 1), ("immediate", 1), ("fast", 3))
    locked: float = 10
    full: float = 3
    megabytes: int = 64
    port: int = 8270


class Trial:
    """A server process over a database, the load on it, and what comes of it."""

    def __init__(self, engine: Engine, load: FaultLoad) -> None:
        self.engine, self.load, self.verdict = engine, load, Verdict()

    def expect(self, holds: bool, otherwise: str) -> None:
        """Note what is wrong."""
        if not holds:
            self.verdict.wrong.append(otherwise)

    def refused_only_by(self, answers: list[FaultReply], allowed: set[int], of: str) -> None:
        """Whatever was not done was refused with one of these, and with 503 it was said when to come again."""
        others = Counter(one.status for one in answers if not one.done and one.status not in allowed)
        self.expect(not others, f"{of}: answered with {dict(others)} instead of {sorted(allowed)}.")
        silent = sum(one.status == 503 and not one.says_when for one in answers)
        self.expect(not silent, f"{of}: {silent} times 503 without Retry-After.")

    def recovered(self, name: str, since: float) -> None:
        """Writing and reading go on within two seconds of when they could."""
        written, read = self.load.until_written(since), self.load.until_read(since)
        self.verdict.figures[name] = f"written after {written:.2f} s, read after {read:.2f} s"
        self.expect(max(written, read) < RECOVERED, f"{name}: not both written and read within {RECOVERED} s.")


@contextmanager
def under_load(url: str, port: int, say: Reporter) -> Iterator[Trial]:
    """A trial on an empty database, judged in the end: all that was acknowledged is there, whole and once."""
    upgrade(url)
    engine = write_engine(url)
    key = create_key(engine, "A writer of the trial", Role.editor)
    servers = Servers(url, [port])
    try:
        servers.start()
        say("The server answers.")
        with FaultLoad(port, key) as load:
            trial = Trial(engine, load)
            yield trial
    finally:
        servers.stop()
    _judge(trial)
    engine.dispose()


def _judge(trial: Trial) -> None:
    done = len(trial.load.work.done)
    judge_writes(trial.verdict, trial.engine, done, trial.load.work)
    statuses = Counter(one.status for one in trial.load.writes)
    told = ", ".join(f"{count} × {status}" for status, count in sorted(statuses.items()))
    trial.verdict.figures |= {"acknowledged writes": str(done), "answers to writes": told}


def restarted(binaries: Path, folder: Path, plan: FaultsPlan, say: Reporter) -> Verdict:
    """PostgreSQL is stopped and started under writes, as an administrator would and as a loss of power would."""
    with running(binaries, folder, plan.port + 1) as cluster, under_load(cluster.url, plan.port, say) as trial:
        for mode, seconds in plan.restarts:
            sleep(plan.well)
            say(f"PostgreSQL is stopped ({mode}) and away for {seconds} s.")
            cluster.stop(mode)
            gone = monotonic()
            sleep(seconds)
            meanwhile = [one for one in trial.load.writes if gone < one.at]
            cluster.start()
            trial.recovered(f"back after {mode}, {seconds} s away", monotonic())
            trial.expect(bool(meanwhile) and not any(one.done for one in meanwhile), "Written while it was away.")
        trial.refused_only_by(trial.load.writes, UNAVAILABLE, "writing")
        trial.refused_only_by(trial.load.reads, UNAVAILABLE, "reading")
    return trial.verdict


def locked(folder: Path, plan: FaultsPlan, say: Reporter) -> Verdict:
    """Another process holds the SQLite file for writing; whoever only reads is not to notice."""
    file = folder / "locked.db"
    with under_load(f"sqlite:///{file}", plan.port, say) as trial:
        sleep(plan.well)
        with held(file):
            say(f"The file is held for {plan.locked} s.")
            began = monotonic()
            sleep(plan.locked)
            meanwhile = [one for one in trial.load.writes if one.at > began + 0.1]
            trial.expect(bool(meanwhile) and not any(one.done for one in meanwhile), "Written while it was held.")
        since = monotonic()
        trial.recovered("after the file was free", since)
        waited = max(one.seconds for one in trial.load.writes)
        trial.verdict.figures["a write was answered within"] = f"{waited:.1f} s"
        trial.expect(waited < LOCK_TIMEOUT_SECONDS + RECOVERED, "Somebody waited for the file more than once.")
        reads = [one for one in trial.load.reads if began < one.at < since]
        slowest = max(one.seconds for one in reads)
        trial.verdict.figures["reads meanwhile"] = f"{len(reads)}, the slowest took {slowest * 1000:.0f} ms"
        trial.refused_only_by(trial.load.writes, UNAVAILABLE, "writing")
        trial.refused_only_by(trial.load.reads, set(), "reading")
    return trial.verdict


@contextmanager
def held(file: Path) -> Iterator[None]:
    """A file that another process holds for writing."""
    command = [sys.executable, "-c", HOLDING, str(file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        assert process.stdin and process.stdout
        process.stdout.readline()
        yield
        process.stdin.write("\n")
        process.stdin.flush()


def full_of_sqlite(folder: Path, plan: FaultsPlan, say: Reporter) -> Verdict:
    """The disk under an SQLite file is full, and then is not any more."""
    with small_disk(folder, plan.megabytes) as disk:
        return _full(f"sqlite:///{disk}/full.db", disk, plan, say)


def full_of_postgresql(binaries: Path, folder: Path, plan: FaultsPlan, say: Reporter) -> Verdict:
    """The same under a PostgreSQL server, which needs more of it to begin with."""
    with (
        small_disk(folder, plan.megabytes + 128) as disk,
        running(binaries, disk, plan.port + 1) as cluster,
    ):
        return _full(cluster.url, disk, plan, say)


def _full(url: str, disk: Path, plan: FaultsPlan, say: Reporter) -> Verdict:
    with under_load(url, plan.port, say) as trial:
        sleep(plan.well)
        ballast = fill(disk)
        say("The disk is full.")
        began = monotonic()
        sleep(plan.full)
        meanwhile = [one for one in trial.load.writes if one.at > began]
        trial.expect(any(one.status == 507 for one in meanwhile), "Nobody was told that the disk is full.")
        ballast.unlink()
        trial.recovered("after there was room again", monotonic())
        sleep(plan.well)
        trial.refused_only_by(trial.load.writes, FULL, "writing")
        trial.refused_only_by(trial.load.reads, FULL, "reading")
    return trial.verdict


def fill(disk: Path) -> Path:
    """A file that takes all the room that there is."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (1 << 16, 1 << 12):
            try:
                while file.write(bytes(size)) == size:
                    pass
            except OSError:
                continue
    return ballast


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """A small disk of memory.  Raises RuntimeError where it cannot be mounted, which needs root."""
    disk = folder / "disk"
    disk.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(disk)]
    done = subprocess.run(words, capture_output=True, check=False)  # noqa: S603
    if done.returncode:
        raise RuntimeError(f"No small disk can be made: {done.stderr.decode().strip()}")
    try:
        yield disk
    finally:
        subprocess.run(["umount", str(disk)], check=True)  # noqa: S603, S607

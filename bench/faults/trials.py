"""The trials: a PostgreSQL server that restarts or hangs, a locked SQLite file, a full disk."""

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
from bench.feed.servers import Program, Servers
from bench.feed.verdict import TrialVerdict, judge_writes

Reporter = Callable[[str], object]
RECOVERED = 2.0
UNAVAILABLE, FULL = {503}, {503, 507}
LOCK_SCRIPT = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("locked", flush=True)
sys.stdin.readline()
connection.execute("ROLLBACK")
"""


@dataclass(frozen=True)
class FaultsPlan:
    """Seconds between faults, seconds that each lasts, the size of the disk to fill, and the limit of a statement.

    `full` is also for how long a file is deleted, `turned` by how much a clock is set back.
    """

    well: float = 2
    restarts: tuple[tuple[str, float], ...] = (("fast", 1), ("immediate", 1), ("fast", 3))
    locked: float = 10
    full: float = 3
    paused: float = 8
    turned: float = 3600
    limit: float = 3
    megabytes: int = 64
    port: int = 8270


class Trial:
    """A server process over a database, the load on it, and the verdict."""

    def __init__(self, engine: Engine, load: FaultLoad) -> None:
        self.engine, self.load, self.verdict = engine, load, TrialVerdict()

    def expect(self, holds: bool, otherwise: str) -> None:
        """Records what is wrong unless the condition holds."""
        if not holds:
            self.verdict.wrong.append(otherwise)

    def refused_only_by(self, answers: list[FaultReply], allowed: set[int], of: str) -> None:
        """Expects every failure to have one of these statuses, and every 503 to have a Retry-After."""
        others = Counter(reply.status for reply in answers if not reply.done and reply.status not in allowed)
        self.expect(not others, f"{of}: answered with {dict(others)} instead of {sorted(allowed)}.")
        silent = sum(reply.status == 503 and not reply.says_when for reply in answers)
        self.expect(not silent, f"{of}: {silent} times 503 without Retry-After.")

    def recovered(self, name: str, since: float) -> None:
        """Expects writing and reading to resume within two seconds."""
        written, read = self.load.until_written(since), self.load.until_read(since)
        self.verdict.figures[name] = f"written after {written:.2f} s, read after {read:.2f} s"
        self.expect(max(written, read) < RECOVERED, f"{name}: not both written and read within {RECOVERED} s.")


@contextmanager
def under_load(
    url: str, port: int, say: Reporter, *, program: Program = ("api.cli", {}), is_judged: bool = True
) -> Iterator[Trial]:
    """Runs a trial on an empty database; in the end every acknowledged write must be there, whole and once.

    Not so if it is not judged: the trial itself does that, whose database goes back.
    """
    upgrade(url)
    engine = write_engine(url, patient=True)
    key = create_key(engine, "A writer of the trial", Role.editor)
    engine.dispose()  # an idle connection would go on in a file that is replaced
    servers = Servers(url, [port], program=program)
    try:
        servers.start()
        say("The server is ready.")
        with FaultLoad(port, key) as load:
            trial = Trial(engine, load)
            yield trial
    finally:
        servers.stop()
    _count(trial)
    if is_judged:
        judge_writes(trial.verdict, engine, len(trial.load.work.done), trial.load.work)
    engine.dispose()


def _count(trial: Trial) -> None:
    done = len(trial.load.work.done)
    statuses = Counter(reply.status for reply in trial.load.writes)
    counts = ", ".join(f"{count} × {status}" for status, count in sorted(statuses.items()))
    trial.verdict.figures |= {"acknowledged writes": str(done), "answers to writes": counts}


def restarted(binaries: Path, folder: Path, plan: FaultsPlan, say: Reporter) -> TrialVerdict:
    """Stops and starts PostgreSQL during writes, like an administrator and like a power failure."""
    with running(binaries, folder, plan.port + 1) as cluster, under_load(cluster.url, plan.port, say) as trial:
        for mode, seconds in plan.restarts:
            sleep(plan.well)
            say(f"PostgreSQL is stopped ({mode}) for {seconds} s.")
            cluster.stop(mode)
            gone = monotonic()
            sleep(seconds)
            meanwhile = [reply for reply in trial.load.writes if gone < reply.at]
            cluster.start()
            trial.recovered(f"back after {mode}, {seconds} s down", monotonic())
            trial.expect(
                bool(meanwhile) and not any(reply.done for reply in meanwhile), "Written while PostgreSQL was down."
            )
        trial.refused_only_by(trial.load.writes, UNAVAILABLE, "writing")
        trial.refused_only_by(trial.load.reads, UNAVAILABLE, "reading")
    return trial.verdict


def paused(binaries: Path, folder: Path, plan: FaultsPlan, say: Reporter) -> TrialVerdict:
    """Pauses every process of PostgreSQL during writes: nothing answers, and nothing says why."""
    with running(binaries, folder, plan.port + 1) as cluster, under_load(cluster.url, plan.port, say) as trial:
        sleep(plan.well)
        with cluster.paused():
            say(f"PostgreSQL is paused for {plan.paused} s.")
            began = monotonic()
            sleep(plan.paused)
        trial.recovered(f"back after a pause of {plan.paused} s", monotonic())
        answers = [reply for reply in (*trial.load.writes, *trial.load.reads) if reply.at > began]
        waited = max(reply.seconds for reply in answers)
        trial.verdict.figures["a request was answered within"] = f"{waited:.1f} s"
        trial.expect(waited < plan.limit + RECOVERED, "A request waited longer than the limit of a statement.")
        trial.expect(any(reply.status == 503 for reply in answers), "No request was refused while PostgreSQL hung.")
        trial.refused_only_by(trial.load.writes, UNAVAILABLE, "writing")
        trial.refused_only_by(trial.load.reads, UNAVAILABLE, "reading")
    return trial.verdict


def locked(folder: Path, plan: FaultsPlan, say: Reporter) -> TrialVerdict:
    """Another process locks the SQLite file for writing; readers must not be affected."""
    file = folder / "locked.db"
    with under_load(f"sqlite:///{file}", plan.port, say) as trial:
        sleep(plan.well)
        with write_lock(file):
            say(f"The file is locked for {plan.locked} s.")
            began = monotonic()
            sleep(plan.locked)
            meanwhile = [reply for reply in trial.load.writes if reply.at > began + 0.1]
            trial.expect(bool(meanwhile) and not any(reply.done for reply in meanwhile), "Written while it was locked.")
        since = monotonic()
        trial.recovered("after the file was unlocked", since)
        waited = max(reply.seconds for reply in trial.load.writes)
        trial.verdict.figures["a write was answered within"] = f"{waited:.1f} s"
        trial.expect(waited < LOCK_TIMEOUT_SECONDS + RECOVERED, "A write waited for the file more than once.")
        reads = [reply for reply in trial.load.reads if began < reply.at < since]
        slowest = max(reply.seconds for reply in reads)
        trial.verdict.figures["reads meanwhile"] = f"{len(reads)}, the slowest took {slowest * 1000:.0f} ms"
        trial.refused_only_by(trial.load.writes, UNAVAILABLE, "writing")
        trial.refused_only_by(trial.load.reads, set(), "reading")
    return trial.verdict


@contextmanager
def write_lock(file: Path) -> Iterator[None]:
    """Locks the file for writing in another process."""
    command = [sys.executable, "-c", LOCK_SCRIPT, str(file)]
    with subprocess.Popen(  # noqa: S603
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        assert process.stdin and process.stdout
        process.stdout.readline()
        yield
        process.stdin.write("\n")
        process.stdin.flush()


def full_of_sqlite(folder: Path, plan: FaultsPlan, say: Reporter) -> TrialVerdict:
    """The disk under an SQLite file fills up and is freed again."""
    with small_disk(folder, plan.megabytes) as disk:
        return _full(f"sqlite:///{disk}/full.db", disk, plan, say)


def full_of_postgresql(binaries: Path, folder: Path, plan: FaultsPlan, say: Reporter) -> TrialVerdict:
    """The same under a PostgreSQL server, which needs more space to begin with."""
    with (
        small_disk(folder, plan.megabytes + 128) as disk,
        running(binaries, disk, plan.port + 1) as cluster,
    ):
        return _full(cluster.url, disk, plan, say)


def _full(url: str, disk: Path, plan: FaultsPlan, say: Reporter) -> TrialVerdict:
    with under_load(url, plan.port, say) as trial:
        sleep(plan.well)
        ballast = fill(disk)
        say("The disk is full.")
        began = monotonic()
        sleep(plan.full)
        meanwhile = [reply for reply in trial.load.writes if reply.at > began]
        trial.expect(any(reply.status == 507 for reply in meanwhile), "No write was rejected because the disk is full.")
        ballast.unlink()
        trial.recovered("after space was freed", monotonic())
        sleep(plan.well)
        trial.refused_only_by(trial.load.writes, FULL, "writing")
        trial.refused_only_by(trial.load.reads, FULL, "reading")
    return trial.verdict


def fill(disk: Path) -> Path:
    """Creates a file that takes all free space."""
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
    """Mounts a small disk in memory. Raises RuntimeError if that fails; it needs root."""
    disk = folder / "disk"
    disk.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(disk)]
    done = subprocess.run(words, capture_output=True, check=False)  # noqa: S603
    if done.returncode:
        raise RuntimeError(f"A small disk cannot be mounted: {done.stderr.decode().strip()}")
    try:
        yield disk
    finally:
        subprocess.run(["umount", str(disk)], check=True)  # noqa: S603, S607

"""The trial: concurrent writers and readers, servers that are killed, and the comparison with the database."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from itertools import cycle, islice
from threading import Event, Thread
from time import monotonic, sleep
from typing import Any
from uuid import uuid4

from api.access import Role
from api.access.keys import create_key
from api.database import upgrade, write_engine
from api.output import counted
from bench.feed.readers import FOLLOWERS, FeedReader
from bench.feed.servers import Servers
from bench.feed.verdict import TrialVerdict, judge
from bench.feed.writers import WriterTask, write_all

SECONDS_TO_CATCH_UP = 20


@dataclass(frozen=True)
class FeedPlan:
    """Numbers of revisions, writers, servers, workers of each and kills, and the time limit in seconds.

    Without workers each server is one process, with no supervisor.
    """

    revisions: int = 2000
    writers: int = 8
    servers: int = 2
    workers: int = 0
    kills: int = 5
    seconds: float = 120
    port: int = 8270


def try_feed(url: str, plan: FeedPlan, say: Callable[[str], object]) -> TrialVerdict:
    """Runs the trial on an empty database. Raises RuntimeError if servers do not start or reject a write."""
    begun = monotonic()
    until = begun + plan.seconds - SECONDS_TO_CATCH_UP
    upgrade(url)
    engine = write_engine(url)
    key = create_key(engine, "A writer of the trial", Role.editor)
    ports = [plan.port + number for number in range(plan.servers)]
    servers, work, ended = Servers(url, ports, plan.workers), WriterTask(plan.revisions), Event()
    readers = [
        FeedReader(name, follow, islice(cycle(ports), n, None)) for n, (name, follow) in enumerate(FOLLOWERS.items())
    ]
    try:
        servers.start()
        say(f"{counted(plan.servers, 'server')} ready after {monotonic() - begun:.1f} s.")
        following = [_thread(reader.run, ended) for reader in readers]
        run, started = uuid4().hex, monotonic()
        writing = [
            _thread(write_all, work, key, run, islice(cycle(ports), n, None), until) for n in range(plan.writers)
        ]
        _kill_now_and_then(servers, work, plan, until, say)
        for thread in writing:
            thread.join()
        spent = monotonic() - started
        _catch_up(engine, readers)
        ended.set()
    finally:
        ended.set()
        with suppress(Exception):
            servers.stop()
    for thread in following:
        thread.join(SECONDS_TO_CATCH_UP)
    return judge(engine, plan.revisions, work, readers, spent, servers.killed)


def _thread(run: Callable[..., None], *arguments: Any) -> Thread:
    thread = Thread(target=run, args=arguments, daemon=True)
    thread.start()
    return thread


def _kill_now_and_then(
    servers: Servers, work: WriterTask, plan: FeedPlan, until: float, say: Callable[[str], object]
) -> None:
    """Kills at regular intervals, and restarts what has workers in between."""
    for number in range(1, plan.kills + 1):
        due = plan.revisions * number // (plan.kills + 1)
        _wait_until(lambda due=due: len(work.done) >= due, until)  # type: ignore[misc]
        say(f"Killed {servers.kill(number)} after {len(work.done)} acknowledged writes.")
        servers.start()
        servers.restart()


def _wait_until(happens: Callable[[], bool], until: float) -> None:
    while not happens() and monotonic() < until:
        sleep(0.005)


def _catch_up(engine: Any, readers: list[FeedReader]) -> None:
    """Gives the readers time to receive the last change."""
    from api.changes.feed import end_of_feed
    from api.changes.positions import format_position

    with engine.connect() as connection:
        last = format_position(end_of_feed(connection))
    deadline = monotonic() + SECONDS_TO_CATCH_UP
    while any(reader.position != last for reader in readers) and monotonic() < deadline:
        sleep(0.02)

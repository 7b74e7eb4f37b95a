"""The trial: replication is stopped, the leader is killed, and what is left is compared with what was acknowledged."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep
from typing import Protocol

from sqlalchemy import Engine

from api.access import Role
from api.access.keys import create_key
from api.database import upgrade, write_engine
from bench.failover.load import FailoverLoad
from bench.failover.pair import Pair
from bench.failover.patroni import PatroniCluster, find_patroni
from bench.failover.plan import FailoverPlan
from bench.failover.verdict import judge, stored_ids
from bench.faults.cluster import of_the_wheel
from bench.feed.servers import Servers
from bench.feed.verdict import TrialVerdict

Reporter = Callable[[str], object]
SERVERS = 2
PATIENCE = 30
"""Seconds after the longest outage allowed in which the trial still waits for a write."""


class Replicated(Protocol):
    """PostgreSQL servers of which one is the leader."""

    @property
    def url(self) -> str:
        """The URL of whichever server is the leader."""

    def start(self) -> None:
        """Starts all. Raises RuntimeError, as do the other methods."""

    def stop_replication(self) -> None:
        """Lets the leader send nothing more."""

    def kill_leader(self) -> None:
        """Kills the leader."""

    def elect(self) -> None:
        """Waits for another leader, or makes one."""

    def stop(self) -> None:
        """Ends all."""


def try_failovers(plan: FailoverPlan, patroni: Path | None, binaries: Path | None, say: Reporter) -> TrialVerdict:
    """Runs the trial several times, each on new servers. Raises RuntimeError if they do not start."""
    every, mode = TrialVerdict(), "synchronous" if plan.synchronous else "asynchronous"
    for number in range(1, plan.runs + 1):
        with TemporaryDirectory(prefix="entente-failover-") as folder:
            Path(folder).chmod(0o755)
            cluster = _cluster(Path(folder), plan, patroni, binaries, say)
            verdict = try_failover(cluster, plan, say)
        name = f"{mode}, run {number}"
        every.figures |= {f"{name}: {what}": figure for what, figure in verdict.figures.items()}
        every.wrong += [f"{name}: {wrong}" for wrong in verdict.wrong]
        say(f"{name}: {verdict.figures}")
    return every


def _cluster(
    folder: Path, plan: FailoverPlan, patroni: Path | None, binaries: Path | None, say: Reporter
) -> Replicated:
    """Returns servers under Patroni; without etcd, a pair whose standby is promoted by hand."""
    found, port = binaries or of_the_wheel(), plan.port + SERVERS
    if shutil.which("etcd"):
        command = find_patroni(patroni)
        return PatroniCluster(command, found, folder, port, nodes=plan.nodes, synchronous=plan.synchronous)
    say("etcd is not installed: the standby is promoted by hand.")
    return Pair(found, folder, port, synchronous=plan.synchronous)


def try_failover(cluster: Replicated, plan: FailoverPlan, say: Reporter) -> TrialVerdict:
    """Kills the leader under load and judges what is left."""
    ports = [plan.port + number for number in range(SERVERS)]
    with _serving(cluster, ports, say) as (engine, key):
        with FailoverLoad(ports, key) as load:
            sleep(plan.well)
            cluster.stop_replication()
            say("Replication is stopped.")
            sleep(plan.unreplicated)
            load.writing.clear()
            sleep(plan.quiet)  # what is lost is now also in the memory of the servers
            load.writing.set()
            killed = monotonic()
            cluster.kill_leader()
            say(f"The leader is killed after {len(load.work.done)} acknowledged writes.")
            cluster.elect()
            outage = load.until_written(killed, plan.longest + PATIENCE)
            sleep(plan.afterwards)
        return judge(load, stored_ids(engine), plan, killed, outage)


@contextmanager
def _serving(cluster: Replicated, ports: list[int], say: Reporter) -> Iterator[tuple[Engine, str]]:
    """Runs the cluster, with tables, and servers of Entente on it. Yields an engine and the key of an editor."""
    servers = Servers(cluster.url, ports)
    try:
        cluster.start()
        upgrade(cluster.url)
        engine = write_engine(cluster.url)
        key = create_key(engine, "A writer of the trial", Role.editor)
        servers.start()
        say("The servers are ready.")
        yield engine, key
        engine.dispose()
    finally:
        servers.stop()
        cluster.stop()

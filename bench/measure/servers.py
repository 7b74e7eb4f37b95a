"""Servers while they run."""

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path
from time import monotonic, sleep

from bench.measure.http import Client
from bench.measure.processes import memory, processor_time
from bench.peers.peer import Peer

SECONDS_TO_START = 60
SECONDS_TO_STOP = 10
BUSY = 3  # hundredths of a second of processor time, in a fifth of a second: less is idle
LONGEST_DRAIN = 90


@dataclass
class RunningServer:
    """A process group that answers at a port, over the database of one backend."""

    peer: Peer
    backend: str
    port: int
    process: subprocess.Popen[bytes]
    log: Path

    @property
    def name(self) -> str:
        return f"{self.peer.name} on {self.backend}"

    def memory(self) -> float:
        """Megabytes that the server's processes hold, the database's own apart."""
        return memory(self.process.pid)

    def stop(self) -> None:
        """End the whole group, at first politely."""
        for sent in (signal.SIGTERM, signal.SIGKILL):
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, sent)
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(SECONDS_TO_STOP)
                return


@contextmanager
def serving(peer: Peer, backend: str, url: str, port: int, logs: Path, **environment: str) -> Iterator[RunningServer]:
    """A server, from when it answers on.  Raises RuntimeError where it does not, with what it said."""
    log = logs / f"{peer.name}-{backend}.log"
    usual = {"ENTENTE_DATABASE_URL": url, "ENTENTE_ANSWER_CACHE_MB": "0", "NODE_ENV": "production"}
    own = {**usual, **peer.environment, **environment}
    with log.open("wb") as said:
        process = subprocess.Popen(  # noqa: S603
            peer.command(url, port), env=os.environ | own, stdout=said, stderr=said, start_new_session=True
        )
    server = RunningServer(peer, backend, port, process, log)
    try:
        _wait(server)
        yield server
    finally:
        server.stop()


def _wait(server: RunningServer) -> None:
    end = monotonic() + SECONDS_TO_START
    while monotonic() < end and server.process.poll() is None:
        try:
            return _knock(server.port)
        except (OSError, HTTPException):
            sleep(0.2)
    raise RuntimeError(f"{server.name} does not answer: {server.log.read_text()[-2000:]}")


def _knock(port: int) -> None:
    client = Client(port)
    client.connection.connect()
    client.close()


def drain(servers: list[RunningServer], postmasters: set[int]) -> None:
    """Wait until the servers and their database are idle: what a cut-off load had asked for is still worked on."""
    groups, end, before = {server.process.pid for server in servers}, monotonic() + LONGEST_DRAIN, -BUSY - 1
    while monotonic() < end:
        spent = processor_time(groups, postmasters)
        if spent - before <= BUSY:
            return
        before = spent
        sleep(0.2)

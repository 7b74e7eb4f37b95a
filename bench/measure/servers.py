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
BUSY = 3  # hundredths of a second of processor time per fifth of a second: less is idle
LONGEST_DRAIN = 90


@dataclass
class RunningServer:
    """A process group that listens on a port, over the database of one backend."""

    peer: Peer
    backend: str
    port: int
    process: subprocess.Popen[bytes]
    log: Path

    @property
    def name(self) -> str:
        return f"{self.peer.name} on {self.backend}"

    def memory(self) -> float:
        """Returns the megabytes of the server's processes, without the database's own."""
        return memory(self.process.pid)

    def stop(self) -> None:
        """Terminates the whole group, then kills it."""
        for sent in (signal.SIGTERM, signal.SIGKILL):
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, sent)
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(SECONDS_TO_STOP)
                return


@contextmanager
def serving(peer: Peer, backend: str, url: str, port: int, logs: Path, **environment: str) -> Iterator[RunningServer]:
    """Runs a server. Raises RuntimeError with its output if it does not start."""
    log = logs / f"{peer.name}-{backend}.log"
    defaults = {"ENTENTE_DATABASE_URL": url, "ENTENTE_ANSWER_CACHE_MB": "0", "NODE_ENV": "production"}
    own = {**defaults, **peer.environment, **environment}
    with log.open("wb") as output:
        process = subprocess.Popen(  # noqa: S603
            peer.command(url, port), env=os.environ | own, stdout=output, stderr=output, start_new_session=True
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
            return _connect(server.port)
        except (OSError, HTTPException):
            sleep(0.2)
    raise RuntimeError(f"{server.name} does not start: {server.log.read_text(encoding='utf-8')[-2000:]}")


def _connect(port: int) -> None:
    client = Client(port)
    client.connection.connect()
    client.close()


def drain(servers: list[RunningServer], postmasters: set[int]) -> None:
    """Waits until the servers and their database are idle: requests of a load that was cut off are still processed."""
    groups, end, before = {server.process.pid for server in servers}, monotonic() + LONGEST_DRAIN, -BUSY - 1
    while monotonic() < end:
        spent = processor_time(groups, postmasters)
        if spent - before <= BUSY:
            return
        before = spent
        sleep(0.2)

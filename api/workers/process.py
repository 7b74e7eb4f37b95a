"""A worker as its supervisor sees it: a process, and a socket over which it reports."""

import asyncio
import os
import socket
import sys
from asyncio.subprocess import Process
from contextlib import suppress
from time import monotonic

from api.worker_plan import LEAVE, READY, WorkerPlan


class WorkerProcess:
    """A running worker.  `seconds_silent` is how long it has not reported."""

    def __init__(self, number: int, process: Process, link: asyncio.StreamReader, pen: asyncio.StreamWriter) -> None:
        self.number, self.process, self.link, self.pen = number, process, link, pen
        self.seconds_silent, self.started = 0, monotonic()
        self.is_ready = False
        self.changed = asyncio.Event()
        """Set once the worker is ready or has ended."""

    @property
    def pid(self) -> int:
        """The id of the process."""
        return self.process.pid

    def seconds_alive(self) -> float:
        """Returns how long ago the worker was started."""
        return monotonic() - self.started

    async def watch(self) -> int:
        """Reads what the worker reports until it ends.  Returns its exit status, or minus the signal that ended it."""
        with suppress(OSError):
            while reported := await self.link.read(100):
                self.seconds_silent = 0
                if READY in reported:
                    self.is_ready = True
                    self.changed.set()
        status = await self.process.wait()
        self.pen.close()
        self.changed.set()
        return status

    async def becomes_ready(self, seconds: float) -> bool:
        """Waits until the worker serves.  Returns False if it ended before, or took longer."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self.changed.wait(), seconds)
        return self.is_ready

    def leave(self) -> None:
        """Asks the worker to finish, without haste."""
        self.pen.write(LEAVE)

    def terminate(self) -> None:
        """Asks the worker to finish as soon as open requests are answered."""
        with suppress(ProcessLookupError):
            self.process.terminate()

    def kill(self) -> None:
        """Ends the worker at once."""
        with suppress(ProcessLookupError):
            self.process.kill()


async def start_worker(number: int, count: int, sockets: list[socket.socket], directory: str) -> WorkerProcess:
    """Starts a worker that inherits the sockets.

    A new interpreter rather than a fork: after an upgrade a new worker runs the new code.
    """
    ours, theirs = socket.socketpair()
    with theirs:
        plan = WorkerPlan(number, count, tuple(each.fileno() for each in sockets), theirs.fileno(), directory)
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-m", "api.workers.worker", plan.encode()),
            env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
            pass_fds=(*plan.listeners, plan.link),
        )
    link, pen = await asyncio.open_unix_connection(sock=ours)
    return WorkerProcess(number, process, link, pen)

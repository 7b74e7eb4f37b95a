"""The supervisor: starts the workers, replaces those that die or hang, and restarts them one after the other."""

import asyncio
import logging
import os
import signal
import socket
import sys
from collections.abc import Callable, Coroutine
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from api.database.shared_writes import SharedWrites
from api.worker_plan import MARK
from api.workers.process import WorkerProcess, start_worker

SECONDS_TO_START = 120
SECONDS_OF_SILENCE = 30
"""How long the event loop of a worker may stand still before it is replaced; reports come every second."""
SECONDS_TO_LEAVE = 20
SECONDS_TO_STOP = 9.5
SHORT_LIFE = 10
LONGEST_PAUSE = 30
"""Seconds before a worker is started again if the last ones lived less than `SHORT_LIFE` seconds."""
NOT_STARTED = 3
log = logging.getLogger("entente.workers")


class Supervisor:
    """Keeps `count` workers serving the same sockets until it is stopped by SIGTERM or SIGINT."""

    def __init__(
        self, count: int, sockets: list[socket.socket], directory: str, on_start: Callable[[], object]
    ) -> None:
        self.count, self.sockets, self.directory, self.on_start = count, sockets, directory, on_start
        self.workers: dict[int, WorkerProcess] = {}
        """The current worker of each number; those that were replaced are only in `running`."""
        self.running: set[WorkerProcess] = set()
        self.failures: dict[int, int] = {}
        self.tasks: set[asyncio.Task[None]] = set()
        self.stopped_by: asyncio.Future[int]
        self.restarting = False
        self.has_terminal = sys.stdin is not None and sys.stdin.isatty()

    async def run(self) -> int:
        """Serves until stopped.  Returns the signal that stopped it, or 0 if the workers did not start."""
        self._handle_signals()
        for number in range(1, self.count + 1):
            self.workers[number] = await self._start(number)
        ready = [worker.becomes_ready(SECONDS_TO_START) for worker in self.workers.values()]
        if all(await asyncio.gather(*ready)) and not self.stopped_by.done():
            self.on_start()
            self._spawn(self._replace_silent())
            await self.stopped_by
        elif not self.stopped_by.done():
            self.stopped_by.set_result(0)
        await self._stop()
        return self.stopped_by.result()

    def _handle_signals(self) -> None:
        loop = asyncio.get_running_loop()
        self.stopped_by = loop.create_future()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._end, number)
        loop.add_signal_handler(signal.SIGHUP, self._hang_up)

    def _end(self, number: int) -> None:
        """Stops; at once if this is the second time."""
        if not self.stopped_by.done():
            self.stopped_by.set_result(number)
            return
        for worker in self.running:
            worker.kill()

    def _hang_up(self) -> None:
        """Restarts the workers, unless the signal says that the terminal was closed."""
        if self.has_terminal and _terminal_is_closed():
            self._end(signal.SIGHUP)
        elif not self.restarting:
            self._spawn(self._restart())

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def _start(self, number: int) -> WorkerProcess:
        worker = await start_worker(number, self.count, self.sockets, self.directory)
        self.running.add(worker)
        self._spawn(self._keep(worker))
        return worker

    async def _keep(self, worker: WorkerProcess) -> None:
        """Waits for the end of a worker, and starts another if it was the current one of its number."""
        status = await worker.watch()
        self.running.discard(worker)
        if self.workers.get(worker.number) is not worker or self.stopped_by.done():
            return
        log.error("a worker died", extra={"died": worker.number, "pid": worker.pid, "ended": describe(status)})
        await asyncio.sleep(self._pause_after(worker))
        if self.workers.get(worker.number) is worker and not self.stopped_by.done():
            self.workers[worker.number] = await self._start(worker.number)

    def _pause_after(self, worker: WorkerProcess) -> float:
        """Returns how many seconds to wait before the next start: 0, or ever more if workers die soon."""
        died_soon = worker.seconds_alive() < SHORT_LIFE
        self.failures[worker.number] = self.failures.get(worker.number, 0) + 1 if died_soon else 0
        return min(float(LONGEST_PAUSE), 2.0 ** self.failures[worker.number] - 1)

    async def _replace_silent(self) -> None:
        """Kills workers whose event loop stands still; `_keep` starts others."""
        while not self.stopped_by.done():
            await asyncio.sleep(1)
            for worker in self.workers.values():
                worker.seconds_silent += 1
                if worker.seconds_silent > (SECONDS_OF_SILENCE if worker.is_ready else SECONDS_TO_START):
                    log.error("a worker hangs", extra={"hangs": worker.number, "pid": worker.pid})
                    worker.kill()

    async def _restart(self) -> None:
        """Replaces one worker after the other, each once the new one serves.  Keeps the old ones if it does not."""
        self.restarting = True
        log.info("restarting the workers")
        for number in range(1, self.count + 1):
            worker = await self._start(number)
            if not await worker.becomes_ready(SECONDS_TO_START) or self.stopped_by.done():
                worker.kill()
                log.error("the new worker does not start; the old ones go on")
                break
            replaced, self.workers[number] = self.workers[number], worker
            replaced.leave()
            self._spawn(self._kill_late(replaced))
        else:
            log.info("all workers were restarted")
        self.restarting = False

    async def _kill_late(self, worker: WorkerProcess) -> None:
        await asyncio.sleep(SECONDS_TO_LEAVE)
        worker.kill()

    async def _stop(self) -> None:
        """Ends all workers, those still starting too, and waits for them."""
        for worker in self.running:
            worker.terminate()
        ends = [asyncio.create_task(worker.process.wait()) for worker in self.running]
        if ends:
            _, late = await asyncio.wait(ends, timeout=SECONDS_TO_STOP)
            for worker in self.running if late else ():
                worker.kill()


def supervise(count: int, sockets: list[socket.socket], on_start: Callable[[], object]) -> None:
    """Serves with several processes until stopped; ends by the signal.  Exits with 3 if the workers do not start."""
    with TemporaryDirectory(prefix="entente-") as directory:
        SharedWrites.create(Path(directory) / MARK)
        ended_by = asyncio.run(Supervisor(count, sockets, directory, on_start).run())
    if not ended_by:
        sys.exit(NOT_STARTED)
    signal.signal(ended_by, signal.SIG_DFL)
    with suppress(KeyboardInterrupt):
        signal.raise_signal(ended_by)


def describe(status: int) -> str:
    """Returns how a process ended, such as `SIGKILL` or `status 1`."""
    return signal.Signals(-status).name if status < 0 else f"status {status}"


def _terminal_is_closed() -> bool:
    try:
        os.tcgetpgrp(sys.stdin.fileno())
    except OSError:
        return True
    return False

"""A worker: a process that serves sockets it was started with, and reports to its supervisor."""

import asyncio
import logging
import signal
import socket
import sys
from types import FrameType

import typer
from fastapi import FastAPI

from api.commands.serve import application
from api.observe.logs import configure
from api.server import NOT_STARTED, EntenteServer
from api.settings import Settings, settings
from api.sockets import CannotListen, listening
from api.worker_plan import BEAT, LEAVE, READY, WorkerPlan

TICKS_BETWEEN_BEATS = 10  # of a tenth of a second
SECONDS_TO_LEAVE = 5.0
"""How long a replaced worker answers on open connections: as long as the server keeps idle ones open anyway."""
log = logging.getLogger("entente.workers")


class WorkerServer(EntenteServer):
    """A server that reports to its supervisor over a socket, and stops when the supervisor is gone."""

    link: socket.socket

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.link.setblocking(False)
        asyncio.get_running_loop().add_reader(self.link.fileno(), self._hear)
        self._say(READY)

    def _hear(self) -> None:
        """Leaves when the supervisor asks for it, and also when it has died: another server may take its place."""
        if self.link.recv(100).startswith(LEAVE):
            self.seconds_to_leave = SECONDS_TO_LEAVE
        else:
            log.error("the supervisor has died")
        asyncio.get_running_loop().remove_reader(self.link.fileno())
        self.should_exit = True

    async def on_tick(self, counter: int) -> bool:
        if counter % TICKS_BETWEEN_BEATS == 0:
            self._say(BEAT)
        return await super().on_tick(counter)

    def _say(self, message: bytes) -> None:
        try:
            self.link.send(message)
        except OSError:
            return  # the supervisor is gone, which `_hear` notices, or does not read at the moment

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Ignores what a terminal sends to every process: the supervisor decides what it means for the workers."""
        if sig != signal.SIGINT:
            super().handle_exit(sig, frame)


def _application(config: Settings, plan: WorkerPlan) -> FastAPI:
    try:
        app: FastAPI = application(config, plan)
        return app
    except typer.Exit as failed:
        sys.exit(failed.exit_code)


def main() -> None:
    """Serves as the plan says that is the only argument."""
    for sent_to_all in (signal.SIGINT, signal.SIGHUP):
        signal.signal(sent_to_all, signal.SIG_IGN)
    plan = WorkerPlan.decode(sys.argv[1])
    config = settings().model_copy(update={"processes": settings().processes * plan.count})
    configure(config.log_level, worker=plan.number)
    sockets = [socket.socket(fileno=descriptor) for descriptor in plan.listeners]
    host, port, *_ = sockets[0].getsockname()
    server = WorkerServer(_application(config, plan), host, port)
    server.link = socket.socket(fileno=plan.link)
    try:
        with listening(sockets):
            server.run(sockets)
    except CannotListen as problem:
        log.error(str(problem))
        sys.exit(NOT_STARTED)


if __name__ == "__main__":
    main()

"""The HTTP server of one process."""

import asyncio
import socket
import sys
from collections.abc import Callable
from time import monotonic

import uvicorn
from fastapi import FastAPI

from api.connections import Gate, http_protocol, websocket_protocol
from api.connections.responses import render
from api.query.parse.limits import MAX_GRAPHQL_BODY
from api.sockets import BACKLOG

SECONDS_TO_LEAVE = 0.5  # for clients to learn that their connections close
SECONDS_TO_FINISH = 8  # for open requests on SIGTERM; closing threads and pool included, it stays below 10
NOT_STARTED = 3
SWITCH_SECONDS = 0.0002  # for which another thread keeps the event loop waiting, each time; Python's default is 5 ms


class EntenteServer(uvicorn.Server):
    """Closes endless streams before it waits for open requests, and takes leave of clients before it disconnects."""

    def __init__(
        self,
        app: FastAPI,
        host: str,
        port: int,
        parser: str | None = None,
        on_start: Callable[[], object] = lambda: None,
    ) -> None:
        """`on_start` is called once requests are answered."""
        self.app, self.gate, self.on_start = app, Gate(app.state.settings, render), on_start
        self.seconds_to_leave = SECONDS_TO_LEAVE
        # Our middleware logs requests, and our logging configuration formats uvicorn's messages.
        # ENTENTE_TRUSTED_PROXIES alone decides whose X-Forwarded-For is trusted.
        config = uvicorn.Config(
            app,
            host=host,
            port=port,
            http=http_protocol(self.gate, parser),
            ws=websocket_protocol(self.gate),
            backlog=BACKLOG,
            log_config=None,
            access_log=False,
            proxy_headers=False,
            server_header=False,
            timeout_graceful_shutdown=SECONDS_TO_FINISH,
            ws_max_size=MAX_GRAPHQL_BODY,
        )
        super().__init__(config)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        sys.setswitchinterval(SWITCH_SECONDS)
        await super().startup(sockets)
        if self.started:
            self.on_start()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self.app.state.feed.watcher.close()
        await self._take_leave()
        await super().shutdown(sockets)

    async def _take_leave(self) -> None:
        """Answers what still comes on open connections with `Connection: close`, for a while.

        A connection that is closed while the next request is on its way fails that request.
        """
        for listener in self.servers:
            listener.close()
        self.server_state.default_headers = [*self.server_state.default_headers, (b"connection", b"close")]
        end = monotonic() + self.seconds_to_leave
        while self.server_state.connections and monotonic() < end:
            await asyncio.sleep(0.02)


def listen(app: FastAPI, sockets: list[socket.socket], on_start: Callable[[], object] = lambda: None) -> None:
    """Serves until the process is stopped. Exits with 3 if the server cannot start."""
    host, port, *_ = sockets[0].getsockname()
    server = EntenteServer(app, host, port, on_start=on_start)
    try:
        server.run(sockets)
    except KeyboardInterrupt:
        return
    if not server.started:
        sys.exit(NOT_STARTED)

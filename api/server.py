"""The HTTP server."""

import socket
import sys

import uvicorn
from fastapi import FastAPI

from api.connections import Gate, http_protocol, websocket_protocol
from api.connections.gate import BACKLOG
from api.connections.responses import render
from api.query.parse.limits import MAX_GRAPHQL_BODY

SECONDS_TO_FINISH = 8  # for open requests on SIGTERM; closing threads and pool included, it stays below 10
NOT_STARTED = 3


class EntenteServer(uvicorn.Server):
    """Closes endless streams before it waits for open requests."""

    def __init__(self, app: FastAPI, host: str, port: int, parser: str | None = None) -> None:
        self.app, self.gate = app, Gate(app.state.settings, render)
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

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self.app.state.feed.watcher.close()
        await super().shutdown(sockets)


def listen(app: FastAPI, host: str, port: int) -> None:
    """Serves until the process is stopped. Exits with 3 if the server cannot start."""
    server = EntenteServer(app, host, port)
    try:
        server.run()
    except KeyboardInterrupt:
        return
    if not server.started:
        sys.exit(NOT_STARTED)

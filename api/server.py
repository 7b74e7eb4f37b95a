"""The HTTP server around the application."""

import socket
import sys

import uvicorn
from fastapi import FastAPI

from api.query.parse.limits import MAX_GRAPHQL_BODY

SECONDS_TO_FINISH = 8  # for requests on SIGTERM; with the reading threads' and the pool's end it stays below 10
NOT_STARTED = 3


class EntenteServer(uvicorn.Server):
    """Ends the streams that would not end by themselves before it waits for what is being answered."""

    def __init__(self, app: FastAPI, host: str, port: int) -> None:
        self.app = app
        # Our own middleware logs the requests, and our own configuration formats what uvicorn says.
        # Whose X-Forwarded-For counts is decided by ENTENTE_TRUSTED_PROXIES alone.
        config = uvicorn.Config(
            app,
            host=host,
            port=port,
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
    """Serve until told to end."""
    server = EntenteServer(app, host, port)
    try:
        server.run()
    except KeyboardInterrupt:
        return
    if not server.started:
        sys.exit(NOT_STARTED)

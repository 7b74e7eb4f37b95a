"""The protocols of uvicorn, with a guard for each connection."""

import asyncio
from functools import partial
from typing import Any

from uvicorn.protocols.http.auto import AutoHTTPProtocol
from uvicorn.protocols.websockets.auto import AutoWebSocketsProtocol

from api.connections.gate import Gate
from api.connections.guard import Guard

H11 = "h11"


def http_protocol(gate: Gate, parser: str | None = None) -> Any:
    """The factory of HTTP connections, for the parser that is installed or the one that is named."""
    if parser == H11 or AutoHTTPProtocol.__name__ == "H11Protocol":
        from api.connections.with_h11 import GuardedH11

        return partial(GuardedH11, gate=gate)
    from api.connections.with_httptools import GuardedHttpTools

    return partial(GuardedHttpTools, gate=gate)


def websocket_protocol(gate: Gate) -> Any:
    """The factory of WebSocket connections, which begin as HTTP connections and stay counted."""
    base: Any = AutoWebSocketsProtocol

    class GuardedWebSocket(base):  # type: ignore[misc]
        """A connection whose head was complete, so that its client is not awaited."""

        def connection_made(self, transport: asyncio.Transport) -> None:
            super().connection_made(transport)
            self.guard = Guard(self, gate)
            self.guard.upgraded(self.client[0] if self.client else "")

        def connection_lost(self, exc: Exception | None) -> None:
            self.guard.lost()
            super().connection_lost(exc)

    return GuardedWebSocket

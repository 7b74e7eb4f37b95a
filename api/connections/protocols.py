"""The protocols of uvicorn, with a guard for each connection."""

from functools import partial
from typing import Any

from uvicorn.protocols.http.auto import AutoHTTPProtocol

from api.connections.gate import Gate

H11 = "h11"


def http_protocol(gate: Gate, parser: str | None = None) -> Any:
    """The factory of HTTP connections, for the parser that is installed or the one that is named."""
    if parser == H11 or AutoHTTPProtocol.__name__ == "H11Protocol":
        from api.connections.with_h11 import GuardedH11

        return partial(GuardedH11, gate=gate)
    from api.connections.with_httptools import GuardedHttpTools

    return partial(GuardedHttpTools, gate=gate)


def websocket_protocol(gate: Gate) -> Any:
    """The factory of WebSocket connections."""
    from api.connections.with_websockets import GuardedWebSocket

    return partial(GuardedWebSocket, gate=gate)

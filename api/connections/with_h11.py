"""Connections that h11 parses."""

import asyncio
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from api.connections.gate import Gate
from api.connections.guard import Guard, GuardedTransport


class GuardedH11(H11Protocol):
    """Reports to a guard what is received."""

    def __init__(self, *words: Any, gate: Gate, **named: Any) -> None:
        super().__init__(*words, **named)
        self.guard = Guard(self, gate)
        self.conn = GuardedParser(self.guard)

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(GuardedTransport(transport, self.guard))  # type: ignore[arg-type]
        self.guard.made(self.client[0] if self.client else "")

    def connection_lost(self, exc: Exception | None) -> None:
        self.guard.lost()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self.guard.receives(data):
            super().data_received(data)

    def handle_websocket_upgrade(self, event: h11.Request) -> None:
        self.guard.lost()
        super().handle_websocket_upgrade(event)

    def send_400_response(self, msg: str) -> None:
        self.guard.malformed()


class GuardedParser(h11.Connection):
    """A parser that reports the ends of heads and bodies."""

    def __init__(self, guard: Guard) -> None:
        super().__init__(h11.SERVER, guard.limits.head_bytes)
        self.guard = guard

    def next_event(self) -> Any:
        """The next event.  Raises h11.RemoteProtocolError, also for too many headers."""
        event = super().next_event()
        if isinstance(event, h11.Request):
            self.guard.headers = len(event.headers)
            if self.guard.headers > self.guard.limits.headers:
                raise h11.RemoteProtocolError("too many headers", error_status_hint=431)
            self.guard.body_begins()
        elif isinstance(event, h11.EndOfMessage):
            self.guard.answers()
        return event

"""Connections that h11 parses."""

from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from api.connections.gate import Gate
from api.connections.guard import Guard
from api.connections.guarded import GuardedProtocol

AT_ONCE = 4 * 1024
"""Bytes that are parsed before the guard counts what they were: h11 takes a microsecond for each."""


class GuardedH11(GuardedProtocol, H11Protocol):
    """A connection whose requests h11 parses."""

    def __init__(self, *words: Any, gate: Gate, **named: Any) -> None:
        super().__init__(*words, gate=gate, **named)
        self.conn = GuardedParser(self.guard)

    def data_received(self, data: bytes) -> None:
        for start in range(0, len(data), AT_ONCE):
            super().data_received(data[start : start + AT_ONCE])

    def handle_websocket_upgrade(self, event: h11.Request) -> None:
        self.guard.lost()
        super().handle_websocket_upgrade(event)


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
        elif isinstance(event, h11.Data):
            self.guard.part_of_body(len(event.data))
        elif isinstance(event, h11.EndOfMessage):
            self.guard.answers()
        return event

"""Connections that httptools parses."""

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from api.connections.gate import Gate
from api.connections.guard import Guard, GuardedTransport


class GuardedHttpTools(HttpToolsProtocol):
    """Reports to a guard what is received."""

    def __init__(self, *words: Any, gate: Gate, **named: Any) -> None:
        super().__init__(*words, **named)
        self.guard = Guard(self, gate)

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(GuardedTransport(transport, self.guard))  # type: ignore[arg-type]
        self.guard.made(self.client[0] if self.client else "")

    def connection_lost(self, exc: Exception | None) -> None:
        self.guard.lost()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self.guard.receives(data):
            super().data_received(data)

    def on_message_begin(self) -> None:
        if self.guard.is_answering:  # the next request came with the body of the last
            self.guard.head_begins()
        super().on_message_begin()

    def on_header(self, name: bytes, value: bytes) -> None:
        self.guard.header()
        super().on_header(name, value)

    def on_headers_complete(self) -> None:
        self.guard.body_begins()
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        self.guard.answers()
        super().on_message_complete()

    def handle_websocket_upgrade(self) -> None:
        self.guard.lost()
        super().handle_websocket_upgrade()

    def send_400_response(self, msg: str) -> None:
        self.guard.malformed()

"""What connections have in common, whichever parser of uvicorn they use."""

import asyncio
from typing import Any

from api.connections.gate import Gate
from api.connections.guard import Guard
from api.connections.transport import GuardedTransport


class GuardedProtocol(asyncio.Protocol):
    """Reports to a guard what is received.  To be put before a protocol of uvicorn."""

    client: tuple[str, int] | None

    def __init__(self, *words: Any, gate: Gate, **named: Any) -> None:
        super().__init__(*words, **named)
        self.guard = Guard(self, gate)  # type: ignore[arg-type]

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(GuardedTransport(transport, self.guard))  # type: ignore[arg-type]
        self.guard.made(self.client[0] if self.client else "")

    def connection_lost(self, exc: Exception | None) -> None:
        self.guard.lost()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self.guard.receives(data):
            super().data_received(data)

    def send_400_response(self, msg: str) -> None:
        self.guard.malformed()

"""The transport of a connection as the protocols of uvicorn see it."""

import asyncio
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from api.connections.guard import Guard

HEAD_BEGINS = b"HTTP/1.1 "


class GuardedTransport:
    """Sends the head of an answer together with what follows it at once, and lingers where it has to.

    uvicorn writes head and body one after the other, which would take two system calls and wake the client twice.  A
    connection that is closed before the client has sent everything lingers.
    """

    def __init__(self, transport: asyncio.Transport, guard: "Guard") -> None:
        self.transport, self.guard = transport, guard
        self.is_closing = transport.is_closing
        self.head: bytes | None = None

    def __getattr__(self, name: str) -> Any:
        """Everything else is that of the transport."""
        return getattr(self.transport, name)

    def write(self, data: bytes) -> None:
        """Writes data; a head waits for the next data, at most until the event loop comes round again."""
        if self.head is not None:
            head, self.head = self.head, None
            self.transport.writelines((head, data))
        elif data.startswith(HEAD_BEGINS):
            self.head = data
            self.guard.protocol.loop.call_soon(self.flush)
        else:
            self.transport.write(data)

    def flush(self) -> None:
        """Writes a head that waits."""
        if self.head is not None:
            head, self.head = self.head, None
            if not self.is_closing():
                self.transport.write(head)

    def write_eof(self) -> None:
        """Ends our side of the connection once everything is written."""
        self.flush()
        self.transport.write_eof()

    def close(self) -> None:
        """Closes the connection once everything is written."""
        self.flush()
        if self.guard.is_receiving_body and not self.is_closing():
            self.guard.linger()
        else:
            self.transport.close()

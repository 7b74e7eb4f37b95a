"""The protocols of uvicorn, with a guard for each connection."""

import asyncio
from functools import partial
from typing import Any

from uvicorn.protocols.http.auto import AutoHTTPProtocol
from uvicorn.protocols.websockets.auto import AutoWebSocketsProtocol

from api.connections.gate import Gate
from api.connections.guard import Guard

H11 = "h11"
FRAMES, FRAMES_PER_SECOND = 1_000, 200
"""Frames of a WebSocket that are parsed at once, and how many more each second: pings and fragments cost no request."""
AT_ONCE = 4_096
"""Bytes that are parsed before the frames in them are counted."""


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

            self.frames_left, self.refilled = float(FRAMES), self.loop.time()

        def connection_lost(self, exc: Exception | None) -> None:
            self.guard.lost()
            super().connection_lost(exc)

        def data_received(self, data: bytes) -> None:
            for start in range(0, len(data), AT_ONCE):
                if self.transport.is_closing():
                    return
                super().data_received(data[start : start + AT_ONCE])

        def handle_events(self) -> None:
            now = self.loop.time()
            self.frames_left = min(FRAMES, self.frames_left + (now - self.refilled) * FRAMES_PER_SECOND)
            self.frames_left, self.refilled = self.frames_left - len(self.conn.events), now
            if self.frames_left < 0:
                gate.note("too many frames")
                self._end(1008, "too many frames")
            else:
                super().handle_events()

        def send_receive_event_to_app(self) -> None:
            if self.curr_msg_data_type == "text" and not _is_utf8(b"".join(self.frames)):
                self._end(1007, "not UTF-8")
            else:
                super().send_receive_event_to_app()

        def _end(self, code: int, reason: str) -> None:
            self.conn.fail(code, reason)
            self.transport.write(b"".join(self.conn.data_to_send()))
            self.close_sent = self.disconnected = True  # the application may send, and is not heard
            self.queue.put_nowait({"type": "websocket.disconnect", "code": code, "reason": reason})
            self.transport.close()

    return GuardedWebSocket


def _is_utf8(text: bytes) -> bool:
    try:
        text.decode()
    except UnicodeDecodeError:
        return False
    return True

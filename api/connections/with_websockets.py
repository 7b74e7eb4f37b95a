"""WebSocket connections, which begin as HTTP connections and stay counted."""

import asyncio
from typing import Any

from uvicorn.protocols.websockets.auto import AutoWebSocketsProtocol

from api.connections.gate import Gate
from api.connections.guard import Guard

FRAMES, FRAMES_PER_SECOND = 1_000, 200
"""Frames that are parsed at once, and how many more each second: pings and fragments cost no request."""
AT_ONCE = 4_096
"""Bytes that are parsed before the frames in them are counted."""
UvicornWebSocket: Any = AutoWebSocketsProtocol


class GuardedWebSocket(UvicornWebSocket):  # type: ignore[misc]
    """A connection whose head was complete, so that its client is not awaited."""

    def __init__(self, *words: Any, gate: Gate, **named: Any) -> None:
        super().__init__(*words, **named)
        self.gate = gate

    def connection_made(self, transport: asyncio.Transport) -> None:
        super().connection_made(transport)
        self.guard = Guard(self, self.gate)
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
            self.gate.note("too many frames")
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


def _is_utf8(text: bytes) -> bool:
    try:
        text.decode()
    except UnicodeDecodeError:
        return False
    return True

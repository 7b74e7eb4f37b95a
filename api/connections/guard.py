"""One connection: what it may still send, and until when."""

import asyncio
from enum import Enum, auto
from typing import Any, Protocol

from api.connections.gate import Gate
from api.errors import Code, Refusal

END_OF_HEAD = b"\r\n\r\n"
BODY_RATE = 16 * 1024
"""Bytes of a body that extend its deadline by one second."""
MAX_FRAMING = 64 * 1024
"""Bytes around the content of a chunked body, beside as many as it has itself."""
SEND_RATE = 1024
"""Bytes a second that a client must accept of an answer that waits for it."""
LINGER_SECONDS = 2.0
MAX_LINGER_SECONDS = 10.0
"""How long the rest of a refused request is read and dropped, since it last went on and in all: if the connection were
closed at once, the client might not see the refusal.
"""


class Phase(Enum):
    """What a connection is waiting for."""

    idle = auto()
    """The first byte of a request."""
    head = auto()
    """The rest of a request's head."""
    body = auto()
    """The rest of a request's body."""
    answer = auto()
    """Our answer."""
    refused = auto()
    """The client to close it."""


AWAITED = (Phase.idle, Phase.head, Phase.body)
NEVER = float("inf")


class HttpProtocol(Protocol):
    """What the protocols of uvicorn have in common."""

    transport: asyncio.Transport
    loop: asyncio.AbstractEventLoop
    cycle: Any
    flow: Any


class HeadTooLarge(Exception):
    """Raised inside the parser: there are too many headers."""


class Guard:
    """Watches one connection.  The protocol reports what it receives; the gate calls `check` every second."""

    def __init__(self, protocol: HttpProtocol, gate: Gate) -> None:
        self.protocol, self.gate, self.limits = protocol, gate, gate.limits
        self.address: str | None = None
        self.phase, self.deadline, self.heard = Phase.idle, NEVER, 0.0
        self.head_bytes, self.headers, self.tail = 0, 0, b""
        self.framing, self.content = 0, 0
        self.unsent, self.unsent_since = 0, 0.0
        self.linger_until = 0.0

    @property
    def is_awaited(self) -> bool:
        """Whether the next step is the client's."""
        return self.phase in AWAITED

    @property
    def is_receiving_body(self) -> bool:
        """Whether the client has more to send."""
        return self.phase is Phase.body

    @property
    def is_answering(self) -> bool:
        """Whether a whole request has come."""
        return self.phase is Phase.answer

    # ---- events of the protocol

    def made(self, peer: str) -> None:
        """The connection was made; it may be refused at once."""
        self.heard = self.protocol.loop.time()
        self.deadline = self.heard + self.limits.head_seconds
        if refusal := self.gate.admit(self, peer):
            self.gate.note("refused")
            self._write(refusal)
            self.phase = Phase.refused
            self.protocol.transport.close()

    def upgraded(self, peer: str) -> None:
        """The connection of a request became a WebSocket, which has messages and deadlines of its own."""
        self.answers()
        self.gate.add(self, peer)

    def receives(self, data: bytes) -> bool:
        """Bytes have come.  Returns whether to parse them."""
        if self.phase is Phase.refused:
            self.deadline = min(self.protocol.loop.time() + LINGER_SECONDS, self.linger_until)
            return False
        now = self.heard = self.protocol.loop.time()
        if self.phase is Phase.body:
            if self.framing > MAX_FRAMING + self.content:
                self.refuse_framing()
                return False
            self.framing += len(data)
            self.deadline += len(data) / BODY_RATE
        elif self.phase is not Phase.head:
            self.head_begins(now)
        if self.phase is Phase.head and self._exceeds(data):
            self.refuse_head()
            return False
        return True

    def _exceeds(self, data: bytes) -> bool:
        """Whether a head is too long.  The data may go on after it, with a body."""
        room = self.limits.head_bytes - self.head_bytes
        self.head_bytes += len(data)
        tail, self.tail = self.tail, data[-3:]
        if len(data) <= room:
            return False
        return data.find(END_OF_HEAD, 0, max(0, room)) < 0 and END_OF_HEAD not in tail + data[:3]

    def head_begins(self, now: float | None = None) -> None:
        """The first byte of a request has come."""
        self.phase = Phase.head
        self.head_bytes, self.headers, self.tail = 0, 0, b""
        self.deadline = (now or self.protocol.loop.time()) + self.limits.head_seconds

    def header(self) -> None:
        """A header was parsed.  Raises HeadTooLarge."""
        self.headers += 1
        if self.headers > self.limits.headers:
            raise HeadTooLarge

    def body_begins(self) -> None:
        """The head is complete."""
        self.phase = Phase.body
        self.framing = self.content = 0
        self.deadline = self.heard + self.limits.body_seconds

    def part_of_body(self, size: int) -> None:
        """Bytes of the body itself were parsed."""
        self.framing -= size
        self.content += size

    def answers(self) -> None:
        """The request is complete."""
        self.phase, self.deadline = Phase.answer, NEVER

    def lost(self) -> None:
        """The connection is closed."""
        self.phase = Phase.refused
        self.gate.forget(self)

    # ---- ending the connection

    def check(self, now: float) -> None:
        """Ends the connection if a deadline is over, or if the client does not read its answer."""
        if now > self.deadline:
            self._expire(now)
        elif self.phase is not Phase.refused:
            self._check_sending(now)

    def _expire(self, now: float) -> None:
        cycle = self.protocol.cycle
        if self.phase is Phase.refused or self.phase is Phase.idle:
            self._abort()
        elif self.protocol.flow.read_paused or (self.phase is Phase.head and cycle and not cycle.response_complete):
            self.deadline = now + self.limits.head_seconds  # it is we who let the client wait
        else:
            self.gate.note("too slow")
            self.refuse(too_slow(self.phase is Phase.head))

    def _check_sending(self, now: float) -> None:
        """Bytes that wait for the client must become fewer, as many a second as SEND_RATE."""
        waiting = self.protocol.transport.get_write_buffer_size()
        if not waiting or not self.unsent:
            self.unsent, self.unsent_since = waiting, now
        elif (seconds := now - self.unsent_since) > self.limits.send_seconds:
            if waiting > self.unsent - SEND_RATE * seconds:
                self.gate.note("not read")
                self._abort()
            self.unsent, self.unsent_since = waiting, now

    def refuse_head(self) -> None:
        """Answers 431."""
        self.gate.note("head too large")
        self.refuse(head_too_large(self.limits.head_bytes, self.limits.headers))

    def refuse_framing(self) -> None:
        """Answers 400 to a body of which chunks, their extensions and trailers take more than the content."""
        self.gate.note("malformed")
        detail = "The chunks of the body are too small, or their extensions and trailers too long."
        self.refuse(Refusal(Code.MALFORMED_REQUEST, detail, "Send larger chunks, or a Content-Length."))

    def malformed(self) -> None:
        """What was received is no HTTP, or its head is too large for the parser."""
        if self.phase is Phase.head and max(self.head_bytes / self.limits.head_bytes, self._fill) > 1:
            self.refuse_head()
        else:
            self.gate.note("malformed")
            self.refuse(Refusal(Code.MALFORMED_REQUEST, "The request is not valid HTTP."))

    @property
    def _fill(self) -> float:
        return self.headers / self.limits.headers

    def refuse(self, refusal: Refusal) -> None:
        """Answers with a refusal unless an answer has begun; then reads on for a while, and closes."""
        cycle = self.protocol.cycle
        is_answering = cycle is not None and cycle.response_started and not cycle.response_complete
        is_answered = self.phase is Phase.body and cycle is not None and cycle.response_complete
        self._disconnect()
        if is_answering or is_answered:
            return self._abort()
        self._write(refusal)
        return self.linger()

    def linger(self) -> None:
        """Ends our side of the connection; reads on for a while, so that the client sees the answer, and closes."""
        now, transport = self.protocol.loop.time(), self.protocol.transport
        self.phase, self.deadline, self.linger_until = Phase.refused, now + LINGER_SECONDS, now + MAX_LINGER_SECONDS
        if not transport.is_closing():
            transport.write_eof()
            transport.resume_reading()

    def displace(self) -> None:
        """Makes room for another connection."""
        cycle, phase, self.phase = self.protocol.cycle, self.phase, Phase.refused
        self.gate.forget(self)
        self._disconnect()
        if cycle is None:
            self._write(displaced(self.limits.per_address) if phase is Phase.idle else too_slow(phase is Phase.head))
            self.protocol.transport.close()
        elif phase is Phase.body and not cycle.response_started:
            self._write(too_slow(head=False))
            self.protocol.transport.close()
        else:
            self._abort()

    def _disconnect(self) -> None:
        """Lets the application know, which may be waiting for the rest of a body, that it does not come."""
        if (cycle := self.protocol.cycle) is not None and not cycle.response_complete:
            cycle.disconnected = True
            cycle.message_event.set()

    def _write(self, refusal: Refusal) -> None:
        if not self.protocol.transport.is_closing():
            self.protocol.transport.write(self.gate.render(refusal))

    def _abort(self) -> None:
        self.gate.forget(self)
        self.protocol.transport.abort()


def head_too_large(most: int, headers: int) -> Refusal:
    """The refusal of a request whose head is too large."""
    detail = f"The request line and the headers exceed {most} bytes or {headers} headers."
    return Refusal(Code.HEAD_TOO_LARGE, detail, "Send fewer and shorter headers, and long queries in a body.")


def displaced(most: int) -> Refusal:
    """The refusal of a connection that never sent anything, when there is no room for others."""
    detail = f"The connection was silent, and others needed it; one address may have {most}."
    return Refusal(Code.RATE_LIMITED, detail, "Send a request at once, and close connections that are not used.")


def too_slow(head: bool) -> Refusal:
    """The refusal of a request whose head or body did not come in time."""
    detail = f"The {'head' if head else 'body'} of the request was not received in time."
    return Refusal(Code.REQUEST_TIMEOUT, detail, "Send the whole request at once.")

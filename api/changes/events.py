"""Server-sent events: their format, heartbeats, and disconnecting slow subscribers."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any, TypeVar

from starlette.responses import StreamingResponse
from starlette.types import Message, Receive, Scope, Send

from api.access.revocations import REVOKED, ends_when_revoked
from api.changes import limits
from api.json_text import compact_json

MEDIA_TYPE = "text/event-stream"
TOO_SLOW = "Too slow: messages were not accepted in time.  Resume from the last position that you received."
Item = TypeVar("Item")
log = logging.getLogger("entente.feed")


def event(data: Any = None, *, name: str | None = None, id: str | None = None, retry: int | None = None) -> bytes:
    """An event with `data` as JSON.  Without data it reaches no listener, but clients still remember its id."""
    text = None if data is None else compact_json(data).decode()
    fields = {"id": id, "event": name, "retry": retry, "data": text}
    return "".join(f"{field}: {value}\n" for field, value in fields.items() if value is not None).encode() + b"\n"


HEARTBEAT_EVENT = b":\n\n"
TOO_SLOW_EVENT = event({"detail": TOO_SLOW}, name="problem")
REVOKED_EVENT = event({"detail": REVOKED}, name="problem")


STREAM_HEADERS = {"Cache-Control": "no-store", "Vary": "Accept", "X-Accel-Buffering": "no"}
"""The last one asks proxies not to buffer."""


class EventStream(StreamingResponse):
    """A response that sends events until they end.

    A client that is too slow, or whose key is revoked meanwhile, gets a last event that says so.
    """

    scope: Scope

    def __init__(
        self,
        events: AsyncIterator[bytes],
        media_type: str = MEDIA_TYPE,
        too_slow: bytes = TOO_SLOW_EVENT,
        revoked: bytes = REVOKED_EVENT,
    ) -> None:
        super().__init__(events, headers=STREAM_HEADERS, media_type=media_type)
        self.too_slow, self.revoked = too_slow, revoked

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.scope = scope
        await super().__call__(scope, receive, send)

    async def stream_response(self, send: Send) -> None:
        async def send_in_time(message: Message) -> None:
            async with asyncio.timeout(limits.SEND_TIMEOUT):
                await send(message)

        try:
            async with asyncio.timeout(None) as deadline:
                with ends_when_revoked(self.scope, deadline):
                    await super().stream_response(send_in_time)
        except TimeoutError:
            log.warning("a key was revoked" if deadline.expired() else "a subscriber was too slow")
            last = self.revoked if deadline.expired() else self.too_slow
            with suppress(TimeoutError):
                await send_in_time({"type": "http.response.body", "body": last})


async def with_heartbeats(source: AsyncIterator[Item], seconds: float) -> AsyncIterator[Item | None]:
    """The items of a source, with None whenever there was none for some seconds."""
    pending: asyncio.Future[Item] | None = None
    try:
        while True:
            pending = pending or asyncio.ensure_future(anext(source))
            await asyncio.wait({pending}, timeout=seconds)
            if not pending.done():
                yield None
                continue
            item, pending = pending.result(), None
            yield item
    except StopAsyncIteration:
        return
    finally:
        if pending:
            pending.cancel()

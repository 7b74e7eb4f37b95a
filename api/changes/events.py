"""Server-sent events: how they are written, and what is done with whoever does not take them."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any, TypeVar

from starlette.responses import StreamingResponse
from starlette.types import Message, Send

from api.changes import limits
from api.json_text import compact_json_text

MEDIA_TYPE = "text/event-stream"
TOO_SLOW = "Too slow: what was sent was not taken in time.  Follow again from the last position that was told."
Item = TypeVar("Item")
log = logging.getLogger("entente.feed")


def event(data: Any = None, *, name: str | None = None, id: str | None = None, retry: int | None = None) -> bytes:
    """One event.  Without data it is heard by no listener, but its id is remembered."""
    written = None if data is None else compact_json_text(data)
    fields = {"id": id, "event": name, "retry": retry, "data": written}
    return "".join(f"{field}: {value}\n" for field, value in fields.items() if value is not None).encode() + b"\n"


HEARTBEAT_EVENT = b":\n\n"


class EventStream(StreamingResponse):
    """Events for as long as they come and are taken."""

    def __init__(self, events: AsyncIterator[bytes]) -> None:
        # Proxies are asked not to gather events before they pass them on.
        super().__init__(
            events, headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"}, media_type=MEDIA_TYPE
        )

    async def stream_response(self, send: Send) -> None:
        async def patient(message: Message) -> None:
            async with asyncio.timeout(limits.PATIENCE):
                await send(message)

        try:
            await super().stream_response(patient)
        except TimeoutError:
            log.warning("a subscriber was too slow")
            with suppress(TimeoutError):
                await patient({"type": "http.response.body", "body": event({"detail": TOO_SLOW}, name="problem")})


async def with_heartbeats(source: AsyncIterator[Item], seconds: float) -> AsyncIterator[Item | None]:
    """The same, with None wherever nothing has come for so many seconds."""
    coming: asyncio.Future[Item] | None = None
    try:
        while True:
            coming = coming or asyncio.ensure_future(anext(source))
            await asyncio.wait({coming}, timeout=seconds)
            if not coming.done():
                yield None
                continue
            item, coming = coming.result(), None
            yield item
    except StopAsyncIteration:
        return
    finally:
        if coming:
            coming.cancel()

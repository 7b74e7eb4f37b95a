"""Compressed answers for clients that accept them."""

import asyncio
from collections.abc import Callable
from functools import lru_cache, partial

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.http.accept import accepted
from api.http.codings import CODECS, Codec

Headers = list[tuple[bytes, bytes]]
MIN_COMPRESSED_BYTES = 1024
MAX_INLINE_BYTES = 128 * 1024
"""Larger bodies are compressed in a thread, as they would keep others waiting for a millisecond."""
UNCOMPRESSED = (b"text/event-stream", b"application/zip", b"application/gzip", b"image/jpeg", b"image/png", b"font/")
"""The beginnings of media types that are compressed already, or whose parts are sent one by one."""


class Compression:
    """ASGI middleware that compresses answers of at least MIN_COMPRESSED_BYTES in the coding that a client prefers."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            send = CompressingSend(coding_of(scope), send)
        await self.app(scope, receive, send)


class CompressingSend:
    """A `send` that compresses one answer.  The head waits for the first part of the body, which decides."""

    def __init__(self, coding: str | None, send: Send) -> None:
        self.coding, self.send = coding, send
        self.head: Message | None = None
        self.codec: Codec | None = None

    async def __call__(self, message: Message) -> None:
        kind = message["type"]
        if kind == "http.response.start":
            self.head = message
            if not _is_compressible(message):
                await self._send_head()
        elif kind == "http.response.body" and self.head:
            await self._send_first(self.head, message)
        elif kind == "http.response.body" and self.codec:
            is_last = not message.get("more_body", False)
            compress = partial(self.codec.chunk, is_last=is_last)
            await self.send({**message, "body": await _apart(compress, message.get("body", b""))})
        else:
            await self._send_head()
            await self.send(message)

    async def _send_head(self) -> None:
        if head := self.head:
            self.head = None
            await self.send(head)

    async def _send_first(self, head: Message, message: Message) -> None:
        body, has_more = message.get("body", b""), message.get("more_body", False)
        if has_more or len(body) >= MIN_COMPRESSED_BYTES:
            headers = _without(head["headers"], b"vary")
            headers.append((b"vary", _with_encoding(head["headers"])))
            if self.coding:
                codec = CODECS[self.coding]()
                self.codec = codec if has_more else None
                body = await _apart(partial(codec.chunk, is_last=False) if has_more else codec.whole, body)
                message = {**message, "body": body}
                headers = _coded(headers, self.coding, None if has_more else len(body))
            head["headers"] = headers
        await self._send_head()
        await self.send(message)


def _is_compressible(head: Message) -> bool:
    if head["status"] == 206:  # a part of a file as it is stored
        return False
    for name, value in head["headers"]:
        if name == b"content-encoding" or (name == b"content-type" and value.startswith(UNCOMPRESSED)):
            return False
    return True


def _without(headers: Headers, unwanted: bytes) -> Headers:
    return [header for header in headers if header[0] != unwanted]


def _with_encoding(headers: Headers) -> bytes:
    """What an answer depends on, the encoding included."""
    values = [value for name, value in headers if name == b"vary"]
    return b", ".join(values if any(b"Accept-Encoding" in value for value in values) else [*values, b"Accept-Encoding"])


def _coded(headers: Headers, coding: str, length: int | None) -> Headers:
    coded = [*_without(headers, b"content-length"), (b"content-encoding", coding.encode())]
    return coded if length is None else [*coded, (b"content-length", b"%d" % length)]


async def _apart(compress: Callable[[bytes], bytes], body: bytes) -> bytes:
    return compress(body) if len(body) < MAX_INLINE_BYTES else await asyncio.to_thread(compress, body)


def coding_of(scope: Scope) -> str | None:
    """The coding in which a client wants its answer; None for an answer that is not compressed."""
    values = [value for name, value in scope["headers"] if name == b"accept-encoding"]
    return _preferred(b", ".join(values)) if values else None


@lru_cache(maxsize=256)
def _preferred(header: bytes) -> str | None:
    """Only codings that are named count: many clients that send `*` read gzip alone, or none."""
    qualities = {one.name: one.quality for one in accepted(header.decode("latin-1"))}
    best = max(CODECS, key=lambda coding: qualities.get(coding, 0))
    return best if qualities.get(best, 0) > 0 else None

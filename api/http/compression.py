"""Compressed answers for clients that accept them: zstd or gzip, by codecs that are ten times as fast as zlib."""

from functools import cached_property, lru_cache
from typing import Any

from isal import isal_zlib
from starlette.middleware.gzip import GZipResponder, IdentityResponder
from starlette.types import ASGIApp, Receive, Scope, Send
from zstandard import COMPRESSOBJ_FLUSH_BLOCK, ZstdCompressor

from api.http.accept import accepted

MIN_COMPRESSED_BYTES = 1024
ZSTD_LEVEL = 3
GZIP_LEVEL = 3
GZIP_FORMAT = 31
"""What zlib calls gzip with the largest window."""


class FastGzip(GZipResponder):
    """Answers in gzip.  Starlette compresses chunks of more than 128 KiB in threads."""

    @cached_property
    def compressor(self) -> Any:
        return isal_zlib.compressobj(GZIP_LEVEL, wbits=GZIP_FORMAT)


class Zstd(GZipResponder):
    """Answers in zstd (RFC 8878)."""

    content_encoding = "zstd"

    @cached_property
    def compressor(self) -> Any:
        return ZstdCompressor(level=ZSTD_LEVEL).compressobj()

    def _compress_body(self, body: bytes, more_body: bool) -> bytes:
        compressed: bytes = self.compressor.compress(body)
        flushed: bytes = self.compressor.flush(COMPRESSOBJ_FLUSH_BLOCK) if more_body else self.compressor.flush()
        return compressed + flushed


RESPONDERS: dict[str, type[GZipResponder]] = {"zstd": Zstd, "gzip": FastGzip}
"""By coding, the one that is preferred of equals first."""


class Compression:
    """ASGI middleware that compresses answers of at least MIN_COMPRESSED_BYTES."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
        elif coding := coding_of(scope):
            await RESPONDERS[coding](self.app, MIN_COMPRESSED_BYTES)(scope, receive, send)
        else:
            await IdentityResponder(self.app, MIN_COMPRESSED_BYTES)(scope, receive, send)


def coding_of(scope: Scope) -> str | None:
    """The coding in which a client wants its answer; None for an answer that is not compressed."""
    values = [value.decode("latin-1") for name, value in scope["headers"] if name == b"accept-encoding"]
    return _preferred(", ".join(values)) if values else None


@lru_cache(maxsize=256)
def _preferred(header: str) -> str | None:
    """Only codings that are named count: many clients that send `*` read gzip alone, or none."""
    qualities = {one.name: one.quality for one in accepted(header)}
    best = max(RESPONDERS, key=lambda coding: qualities.get(coding, 0))
    return best if qualities.get(best, 0) > 0 else None

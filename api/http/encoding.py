"""Refuses requests whose percent-encoded bytes are not UTF-8: servers replace them, and the request finds nothing."""

from collections.abc import Awaitable, Callable
from urllib.parse import quote, unquote, unquote_plus, unquote_to_bytes

from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from api.errors import Code, Refusal

PATH = "path"
FORMER = "cp1252"
"""The encoding that such bytes are most likely in."""
LONGEST = 80


class Utf8Requests:
    """ASGI middleware that answers other requests with `refused(refusal, path)`."""

    def __init__(self, app: ASGIApp, refused: Callable[[Refusal, str], Response]) -> None:
        self.app, self.refused = app, refused

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        """Returns the awaitable itself; saves one coroutine."""
        if scope["type"] == "http":
            query, path = scope["query_string"], scope.get("raw_path") or b""
            if (b"%" in query and not _is_utf8(query)) or (b"%" in path and not _is_utf8(path)):
                return self.refused(_refusal(path, query), scope["path"])(scope, receive, send)
        return self.app(scope, receive, send)


def _is_utf8(encoded: bytes) -> bool:
    try:
        unquote_to_bytes(encoded).decode()
    except UnicodeDecodeError:
        return False
    return True


def _refusal(path: bytes, query: bytes) -> Refusal:
    """Names the path, or the first parameter that is wrong."""
    if not _is_utf8(path):
        return _wrong(PATH, next(part for part in path.split(b"/") if not _is_utf8(part)))
    name, _, value = next(pair for pair in query.split(b"&") if not _is_utf8(pair)).partition(b"=")
    return _wrong(unquote_plus(name.decode("latin-1"))[:LONGEST], value if _is_utf8(name) else name)


def _wrong(field: str, encoded: bytes) -> Refusal:
    meant = unquote(encoded.decode("latin-1"), encoding=FORMER, errors="replace").replace("\ufffd", "?")
    hint = f"Write {quote(meant)[:LONGEST]} for {meant[:LONGEST]}."
    return Refusal(Code.BAD_USER_INPUT, f"{field}: contains percent-encoded bytes that are not UTF-8.", hint, field)

"""Addresses below a prefix, such as `/entente` of `ENTENTE_ADDRESS=https://kb.example/entente`.

A proxy may pass the prefix on or remove it: the application sees paths without it, and puts it before every path that
it answers with.
"""

import re
from collections.abc import Iterable
from contextvars import ContextVar
from urllib.parse import quote, unquote, urlsplit

from starlette.types import ASGIApp, Receive, Scope, Send

PATH_IN_WORDS = re.compile(r"(?<![\w/.:])(?=/(v1|problems|docs|graphql|openapi\.json|schema\.graphql)\b)")
_prefix: ContextVar[str] = ContextVar("prefix", default="")


def prefix_of(address: str | None) -> str:
    """Returns the path of a public address, percent-encoded; empty if it has none."""
    return quote(urlsplit(address or "").path.rstrip("/"), safe="/%:@!$&'()*+,;=~")


def prefixed(path: str) -> str:
    """Returns a path of the application as clients see it."""
    return _prefix.get() + path


def without_prefix(path: str) -> str:
    """Returns a path that clients see as the application sees it."""
    return path.removeprefix(_prefix.get())


def in_words(text: str | None) -> str | None:
    """Returns a sentence with the paths in it as clients see them."""
    prefix = _prefix.get()
    return PATH_IN_WORDS.sub(lambda _: prefix, text) if prefix and text else text


class Prefix:
    """ASGI middleware that removes a prefix from the paths of requests that have it."""

    def __init__(self, app: ASGIApp, prefix: str, own_paths: Iterable[str]) -> None:
        """`own_paths` are those of the application's routes.

        If the prefix begins like one of them (`/v1`), only the proxy can tell them apart, and has to remove it.
        """
        self.app, self.prefix = app, prefix
        self.path = unquote(prefix)
        self.is_ambiguous = _first_segment(self.path) in {_first_segment(path) for path in own_paths}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            return await self.app(scope, receive, send)
        path = scope["path"]
        if not self.is_ambiguous and f"{path}/".startswith(f"{self.path}/"):
            scope = {**scope, "path": path.removeprefix(self.path) or "/"}
        token = _prefix.set(self.prefix)
        try:
            await self.app(scope, receive, send)
        finally:
            _prefix.reset(token)


def _first_segment(path: str) -> str:
    return path.split("/")[1]

"""What every address of the application answers to, whichever part it belongs to: HEAD, OPTIONS, browsers, gzip."""

from collections.abc import Awaitable, Sequence

from fastapi import FastAPI, Request
from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import Response
from starlette.routing import BaseRoute, Match, Mount
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.http.accept import accepted
from api.observe.response_headers import response_headers

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
OF_BROWSERS = ("GET", "HEAD", "POST", "PATCH", "DELETE", "OPTIONS")
EXPOSED = (
    "Allow",
    "Content-Disposition",
    "ETag",
    "Entente-Revision",
    "Link",
    "Location",
    "RateLimit",
    "RateLimit-Policy",
    "Retry-After",
    "Server-Timing",
    "WWW-Authenticate",
    "X-Request-ID",
)
SMALLEST_TO_COMPRESS = 1024
A_DAY = 86_400
ONLY_HEADERS = "entente.only_headers"


def install(app: FastAPI) -> None:
    """Put it around the application.  The last one added is the outermost."""
    # Level 9 takes three times as long as level 6 and saves no more than one byte in a hundred.
    app.add_middleware(Compression, minimum_size=SMALLEST_TO_COMPRESS, compresslevel=6)
    app.add_middleware(Methods, routes=app.routes)


class Shared:
    """Browsers may ask from pages of other sites, and read every header that counts.

    Every answer may be read by everybody, so that all carry the same headers, whoever asks.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.asked_before = CORSMiddleware(
            app,
            allow_origins=["*"],
            allow_methods=OF_BROWSERS,
            allow_headers=["*"],
            expose_headers=EXPOSED,
            max_age=A_DAY,
        )
        told = self.asked_before.simple_headers.items()
        self.own = [(name.lower().encode(), value.encode()) for name, value in told]

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        """No coroutine around a coroutine: an answer that is remembered takes no longer than a few of them."""
        if scope["type"] != "http" or scope["method"] == "OPTIONS":
            return self.asked_before(scope, receive, send)
        response_headers(scope).extend(self.own)
        return self.app(scope, receive, send)


def without_body(request: Request) -> bool:
    """Whether the client asked by HEAD, so that nothing needs to be made of the body but its headers."""
    return bool(request.scope.get(ONLY_HEADERS))


class Compression(GZipMiddleware):
    """Gzip for those who accept it.  Starlette's own only looks for the word, and would not see `gzip;q=0`."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            others = [(name, value) for name, value in scope["headers"] if name != b"accept-encoding"]
            scope["headers"] = [*others, (b"accept-encoding", b"gzip")] if accepts_gzip(scope) else others
        await super().__call__(scope, receive, send)


def accepts_gzip(scope: Scope) -> bool:
    """Whether the client names gzip as something that it can read."""
    wanted = dict(accepted(", ".join(Headers(scope=scope).getlist("accept-encoding"))))
    return wanted.get("gzip", 0.0) > 0


class Methods:
    """HEAD wherever there is GET, OPTIONS everywhere, and an `Allow` that names every method of an address."""

    def __init__(self, app: ASGIApp, routes: Sequence[BaseRoute]) -> None:
        self.app, self.routes = app, routes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
        elif scope["method"] == "HEAD":
            await self.head(scope, receive, self.allowing(scope, send))
        elif scope["method"] == "OPTIONS" and (allowed := self.allowed(scope)):
            await Response(status_code=204, headers={"Allow": allowed})(scope, receive, send)
        else:
            await self.app(scope, receive, self.allowing(scope, send))

    async def head(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as GET does, without the body.  The scope is lent, not copied: others read the route from it."""
        scope.update({"method": "GET", ONLY_HEADERS: True})
        try:
            await self.app(scope, receive, _without_body(send))
        finally:
            scope["method"] = "HEAD"

    def allowing(self, scope: Scope, send: Send) -> Send:
        """The same `send`, which completes the `Allow` of a 405: a single route knows only its own methods."""

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] == 405:
                MutableHeaders(scope=message)["Allow"] = self.allowed(scope)
            await send(message)

        return sending

    def allowed(self, scope: Scope) -> str:
        """The methods of an address, empty where there is nothing."""
        found = {method for method in METHODS if any(_offers(route, scope, method) for route in self.routes)}
        return ", ".join(sorted(found | {"OPTIONS"} | ({"HEAD"} if "GET" in found else set()))) if found else ""


def _offers(route: BaseRoute, scope: Scope, method: str) -> bool:
    """Whether a route answers to a method; what is mounted is files, and matches whatever is asked."""
    if isinstance(route, Mount) and method != "GET":
        return False
    return route.matches({**scope, "method": method})[0] is Match.FULL


def _without_body(send: Send) -> Send:
    async def sending(message: Message) -> None:
        await send({**message, "body": b""} if message["type"] == "http.response.body" else message)

    return sending

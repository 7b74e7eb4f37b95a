"""What all addresses have in common: HEAD, OPTIONS, cross-origin requests and compression."""

from collections.abc import Awaitable, Sequence

from fastapi import FastAPI, Request
from starlette.datastructures import MutableHeaders
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import Response
from starlette.routing import BaseRoute, Match, Mount
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.http.compression import Compression
from api.observe.response_headers import response_headers

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
FILE = ".{format}"
"""The end of the paths of files, which the path of a record matches as well but does not serve."""
CORS_METHODS = ("GET", "HEAD", "POST", "PATCH", "DELETE", "OPTIONS")
EXPOSED_HEADERS = (
    "Allow",
    "Content-Disposition",
    "ETag",
    "Entente-Revision",
    "Entente-Hints",
    "Entente-Excluded-Counts",
    "Link",
    "Location",
    "RateLimit",
    "RateLimit-Policy",
    "Retry-After",
    "Server-Timing",
    "WWW-Authenticate",
    "X-Request-ID",
)
SECONDS_PER_DAY = 86_400
HEAD_REQUEST = "entente.head_request"


def install(app: FastAPI) -> None:
    """Add the middleware to an application.  The last one added is the outermost."""
    app.add_middleware(Compression)
    app.add_middleware(Methods, routes=app.routes)


class CrossOrigin:
    """CORS: scripts of any site may send requests and read the answers with all relevant headers.

    Every answer carries the same CORS headers, whether or not the request has an `Origin`.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.cors = CORSMiddleware(
            app,
            allow_origins=["*"],
            allow_methods=CORS_METHODS,
            allow_headers=["*"],
            expose_headers=EXPOSED_HEADERS,
            max_age=SECONDS_PER_DAY,
        )
        simple = self.cors.simple_headers.items()
        self.headers = [(name.lower().encode(), value.encode()) for name, value in simple]

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        """Returns the awaitable itself; saves one coroutine."""
        if scope["type"] != "http" or scope["method"] == "OPTIONS":
            return self.cors(scope, receive, send)
        response_headers(scope).extend(self.headers)
        return self.app(scope, receive, send)


def without_body(request: Request) -> bool:
    """Whether it is a HEAD request, so that only the headers of the answer matter."""
    return bool(request.scope.get(HEAD_REQUEST))


class Methods:
    """HEAD for every GET, OPTIONS for every path, and an `Allow` header that names every method of a path."""

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
        """Answer as GET does, without the body.  The scope is changed, not copied: the route is read from it later."""
        scope.update({"method": "GET", HEAD_REQUEST: True})
        try:
            await self.app(scope, receive, _without_body(scope, send))
        finally:
            scope["method"] = "HEAD"

    def allowing(self, scope: Scope, send: Send) -> Send:
        """A `send` that completes the `Allow` of a 405: a single route knows only its own methods."""

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] == 405:
                MutableHeaders(scope=message)["Allow"] = self.allowed(scope)
            await send(message)

        return sending

    def allowed(self, scope: Scope) -> str:
        """The methods of a path, as in `Allow`; empty if no route matches."""
        routes = [route for route in self.routes if any(_offers(route, scope, method) for method in METHODS)]
        files = [route for route in routes if str(getattr(route, "path", "")).endswith(FILE)]
        found = {method for method in METHODS if any(_offers(route, scope, method) for route in files or routes)}
        return ", ".join(sorted(found | {"OPTIONS"} | ({"HEAD"} if "GET" in found else set()))) if found else ""


def _offers(route: BaseRoute, scope: Scope, method: str) -> bool:
    """Whether a route has a method.  Mounted static files match every method but have only GET."""
    if isinstance(route, Mount) and method != "GET":
        return False
    return route.matches({**scope, "method": method})[0] is Match.FULL


def _without_body(scope: Scope, send: Send) -> Send:
    """A `send` for HEAD, whose method the server reads from the scope: otherwise it waits for the missing body."""

    async def sending(message: Message) -> None:
        scope["method"] = "HEAD"
        await send({**message, "body": b""} if message["type"] == "http.response.body" else message)
        scope["method"] = "GET"

    return sending

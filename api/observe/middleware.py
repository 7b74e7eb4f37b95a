"""Around every request: its id, its log line, its numbers."""

import logging
from collections.abc import Awaitable
from time import perf_counter
from urllib.parse import quote

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.observe.metrics import INVALID, Metrics
from api.observe.request_context import RequestContext, current_request, request_id
from api.observe.response_headers import Headers, response_headers, server_timing
from api.observe.route_templates import Templates
from api.observe.tracing import tag_span

LONGEST_PATH = 500
TIMING_ALLOWED = (b"timing-allow-origin", b"*")
"""Lets scripts of other sites read `Server-Timing` from the browser's resource timings."""
log = logging.getLogger("entente.request")


class ObserveRequests:
    """Pure ASGI and outermost, so that streams stay streams and the answer to a mistake of ours is seen as well."""

    def __init__(
        self, app: ASGIApp, templates: Templates, metrics: Metrics | None, *, traced: bool, timed: bool
    ) -> None:
        self.app, self.templates, self.metrics, self.traced, self.timed = app, templates, metrics, traced, timed

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        seen, started = RequestContext(request_id(scope)), perf_counter()
        headers = response_headers(scope)
        headers.append((b"x-request-id", seen.id.encode()))
        if self.timed:
            headers.append(TIMING_ALLOWED)
        before = current_request.set(seen)
        if self.traced:
            tag_span(seen.id)
        try:
            await self.app(scope, receive, watched(send, seen, headers, started if self.timed else None))
        except Exception:
            log.exception("exception", extra={"method": scope["method"], "path": _path(scope)})
            raise
        finally:
            self._tell(scope, seen, perf_counter() - started)
            current_request.reset(before)

    def _tell(self, scope: Scope, seen: RequestContext, seconds: float) -> None:
        _log(scope, seen, seconds)
        if self.metrics is None:
            return
        route = self.templates.of(scope)
        is_operation = route == "/graphql" and not seen.page
        operation = (seen.operation or INVALID) if is_operation else None
        self.metrics.request(scope["method"], route, operation, seen.status, seconds)


def watched(send: Send, seen: RequestContext, headers: Headers, started: float | None) -> Send:
    """The same `send`, which adds headers and notes what was answered; no coroutine around a coroutine.

    The message itself is not changed: the answer cache may send it again.  With `started`, a reading of
    `perf_counter`, the headers include `Server-Timing`.
    """

    def sending(message: Message) -> Awaitable[None]:
        if message["type"] == "http.response.start":
            seen.status = message["status"]
            if started is not None:
                headers.append((b"server-timing", server_timing(seen, perf_counter() - started)))
            message = {**message, "headers": [*message.get("headers", ()), *headers]}
        elif message["type"] == "http.response.body":
            seen.bytes += len(message.get("body", b""))
        return send(message)

    return sending


def _log(scope: Scope, seen: RequestContext, seconds: float) -> None:
    level = logging.ERROR if seen.status >= 500 else logging.INFO
    if not log.isEnabledFor(level):
        return
    line = {
        "method": scope["method"],
        "path": _path(scope),
        "status": seen.status,
        "milliseconds": round(seconds * 1000, 1),
        "bytes": seen.bytes,
    }
    operation = {"operation": seen.operation} if seen.operation else {}
    log.log(level, "request", extra={**line, **operation})


def _path(scope: Scope) -> str:
    """In ASCII, so that no path can forge a line or move a terminal's cursor; the query string is nobody's business."""
    return quote(scope["path"])[:LONGEST_PATH]

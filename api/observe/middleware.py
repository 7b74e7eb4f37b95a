"""The outermost layer around every request: request id, log line, metrics."""

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
from api.observe.watched_reader import WatchedReader

LONGEST_PATH = 500
TIMING_ALLOWED = (b"timing-allow-origin", b"*")
"""Lets scripts of other sites read `Server-Timing` from the browser's resource timings."""
log = logging.getLogger("entente.request")


class ObserveRequests:
    """Pure ASGI, so that streams stay streams, and outermost, so that internal errors are observed too."""

    def __init__(
        self,
        app: ASGIApp,
        templates: Templates,
        metrics: Metrics | None,
        reader: WatchedReader,
        *,
        traced: bool,
        timed: bool,
    ) -> None:
        self.app, self.templates, self.metrics, self.reader = app, templates, metrics, reader
        self.traced, self.timed = traced, timed

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        context, started = RequestContext(request_id(scope), self.reader.seen), perf_counter()
        headers = response_headers(scope)
        headers.append((b"x-request-id", context.id.encode()))
        if self.timed:
            headers.append(TIMING_ALLOWED)
        token = current_request.set(context)
        if self.traced:
            tag_span(context.id)
        try:
            await self.app(scope, receive, observed_send(send, context, headers, started if self.timed else None))
        except Exception:
            log.exception("exception", extra={"method": scope["method"], "path": _path(scope)})
            raise
        finally:
            self._record(scope, context, perf_counter() - started)
            current_request.reset(token)

    def _record(self, scope: Scope, context: RequestContext, seconds: float) -> None:
        _log(scope, context, seconds)
        if self.metrics is None:
            return
        route = self.templates.of(scope)
        is_operation = route == "/graphql" and not context.page
        operation = (context.operation or INVALID) if is_operation else None
        self.metrics.request(scope["method"], route, operation, context.status, seconds)


def observed_send(send: Send, context: RequestContext, headers: Headers, started: float | None) -> Send:
    """Returns a `send` that adds headers and records the response. Returning the awaitable saves one coroutine.

    The message is copied, because it may be a cached one.  With `started`, a reading of `perf_counter`, the headers
    include `Server-Timing`.
    """

    def send_observed(message: Message) -> Awaitable[None]:
        if message["type"] == "http.response.start":
            context.status = message["status"]
            if started is not None:
                headers.append((b"server-timing", server_timing(context, perf_counter() - started)))
            if context.revision:
                headers.append((b"entente-revision", b"%d" % context.revision))
            message = {**message, "headers": [*message.get("headers", ()), *headers]}
        elif message["type"] == "http.response.body":
            context.bytes += len(message.get("body", b""))
        return send(message)

    return send_observed


def _log(scope: Scope, context: RequestContext, seconds: float) -> None:
    level = logging.ERROR if context.status >= 500 else logging.INFO
    if not log.isEnabledFor(level):
        return
    line = {
        "method": scope["method"],
        "path": _path(scope),
        "status": context.status,
        "milliseconds": round(seconds * 1000, 1),
        "bytes": context.bytes,
    }
    operation = {"operation": context.operation} if context.operation else {}
    log.log(level, "request", extra={**line, **operation})


def _path(scope: Scope) -> str:
    """Returns the path in ASCII, so that it cannot forge a log line or control a terminal; without the query string."""
    return quote(scope["path"])[:LONGEST_PATH]

"""What no handler answers: mistakes of ours, and clients that leave in the middle of a request."""

from collections.abc import Callable, Mapping
from typing import Any

from starlette.middleware.exceptions import ExceptionMiddleware
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from api.observe.request_context import current_request

CLIENT_LEFT = 499
"""The status, known from nginx, under which a request is logged whose client left before its answer."""


class Failures:
    """ASGI middleware that answers exceptions which nothing inside has answered with `internal_error(path)`.

    Raises them again, so that they are logged.
    """

    def __init__(self, app: ASGIApp, internal_error: Callable[[str], Response]) -> None:
        self.app, self.internal_error = app, internal_error

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await self.app(scope, receive, send)
        except ClientDisconnect:
            await client_left()(scope, receive, send)
        except Exception:
            if scope["type"] == "http" and not _has_started():
                await self.internal_error(scope["path"])(scope, receive, send)
            raise


class Refusals:
    """ASGI middleware that answers exceptions by `handlers`, as Starlette's does, at no cost where there are none."""

    def __init__(self, app: ASGIApp, handlers: Mapping[Any, Any]) -> None:
        self.app, self.handlers = app, handlers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await self.app(scope, receive, send)
        except Exception as problem:
            if _has_started():
                raise
            await ExceptionMiddleware(_raising(problem), self.handlers)(scope, receive, send)


def _raising(problem: Exception) -> ASGIApp:
    async def app(_: Scope, __: Receive, ___: Send) -> None:
        raise problem

    return app


def client_left() -> Response:
    """The response to a client that has left: only the log and the metrics see it."""
    return Response(status_code=CLIENT_LEFT)


def _has_started() -> bool:
    context = current_request.get()
    return context is not None and context.status > 0

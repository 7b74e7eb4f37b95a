"""GraphQL over WebSocket: the graphql-transport-ws protocol, implemented by Strawberry's handler."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import ExitStack, suppress
from datetime import timedelta
from typing import Any

from starlette import websockets
from starlette.websockets import WebSocket
from strawberry.asgi import ASGIWebSocketAdapter
from strawberry.exceptions import ConnectionRejectionError
from strawberry.http.exceptions import WebSocketDisconnected
from strawberry.subscriptions import GRAPHQL_TRANSPORT_WS_PROTOCOL
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import BaseGraphQLTransportWSHandler
from strawberry.types import ExecutionResult
from strawberry.types.unset import UNSET

from api.access import client_of
from api.access.revocations import REVOKED, ends_when_revoked
from api.changes import Feed, limits
from api.changes.events import TOO_SLOW
from api.errors import Refusal
from api.graphql.execution.executor import Executor
from api.graphql.transport.request import parse_request
from api.graphql.transport.streams import operation_results, refusal_result
from api.json_text import compact_json

FORBIDDEN = 4403
NO_SUBPROTOCOL = 4406
TRY_AGAIN_LATER = 1013
DISCONNECTED = (WebSocketDisconnected, websockets.WebSocketDisconnect, websockets.WebSocketDisconnected)
log = logging.getLogger("entente.feed")
Admit = Callable[[str | None], Awaitable[object]]
"""Raises Refusal unless the `Authorization`, or without one the handshake, permits reading."""


async def serve_socket(socket: WebSocket, executor: Executor, feed: Feed, admit: Admit) -> None:
    """Execute the operations of one socket until it is closed."""
    if GRAPHQL_TRANSPORT_WS_PROTOCOL not in socket.scope["subprotocols"]:
        await socket.accept()
        return await socket.close(NO_SUBPROTOCOL, "Subprotocol not acceptable")
    await socket.accept(GRAPHQL_TRANSPORT_WS_PROTOCOL)
    deadline, watching = asyncio.timeout(None), ExitStack()
    view: Any = _View(admit, lambda: watching.enter_context(ends_when_revoked(socket.scope, deadline)))
    handler: BaseGraphQLTransportWSHandler[dict[str, Any], None] = BaseGraphQLTransportWSHandler(
        view=view,
        websocket=_TimedAdapter(view, socket, socket),
        context={},
        root_value=None,
        schema=_OperationSchema(executor, feed, admit, client_of(socket.scope)),  # type: ignore[arg-type]
        connection_init_wait_timeout=timedelta(seconds=limits.CONNECTION_INIT_TIMEOUT),
        max_subscriptions_per_connection=limits.MAX_SUBSCRIPTIONS_PER_SOCKET,
    )
    try:
        with watching, suppress(websockets.WebSocketDisconnect):  # the client has left while it was answered
            async with deadline:
                await handler.handle()
    except TimeoutError:
        log.warning("a key was revoked")
        with suppress(TimeoutError, RuntimeError):
            async with asyncio.timeout(limits.SEND_TIMEOUT):
                await socket.close(FORBIDDEN, REVOKED)


class _View:
    """The methods of a Strawberry view that the handler calls."""

    def __init__(self, admit: Admit, on_admitted: Callable[[], object]) -> None:
        self.admit, self.on_admitted = admit, on_admitted

    def decode_json(self, text: str) -> dict[str, Any]:
        """A protocol message.  Raises JSONDecodeError, on which the handler closes the socket with 4400."""
        try:
            message = json.loads(text)
        except RecursionError:
            message = None
        if not isinstance(message, dict) or not _is_valid(message):
            raise json.JSONDecodeError("not a message of the protocol", "", 0)
        return message

    def encode_json(self, message: Any) -> str:
        return compact_json(message).decode()

    async def on_ws_connect(self, context: dict[str, Any]) -> Any:
        """Check the API key in connection_init: browsers cannot send headers with the handshake."""
        params = context.get("connection_params", {})
        authorization = params.get("Authorization", params.get("authorization"))
        if not isinstance(authorization, str | None):
            raise ConnectionRejectionError
        context["authorization"] = authorization
        try:
            await self.admit(authorization)
        except Refusal:
            raise ConnectionRejectionError from None
        self.on_admitted()
        return UNSET


def _is_valid(message: dict[str, Any]) -> bool:
    operation = message.get("type") == "subscribe"
    has_id = isinstance(message.get("id", ""), str)
    return has_id and isinstance(message.get("payload", {}), dict if operation else object)


class _OperationSchema:
    """The method of a Strawberry schema that the handler calls, over our executor."""

    def __init__(self, executor: Executor, feed: Feed, admit: Admit, client: str) -> None:
        self.executor, self.feed, self.admit, self.client = executor, feed, admit, client

    async def stream(
        self,
        query: Any,
        variable_values: Any,
        context_value: dict[str, Any],
        root_value: None,
        operation_name: Any,
    ) -> AsyncIterator[ExecutionResult]:
        return self._results({"variables": variable_values, "operationName": operation_name}, query, context_value)

    async def _results(self, members: dict[str, Any], query: Any, context: dict[str, Any]) -> AsyncIterator[Any]:
        """Check access for each operation, as for a request: keys can be revoked, and rates are limited."""
        try:
            await self.admit(context["authorization"])
            request = parse_request(members, query)
        except Refusal as refusal:
            yield refusal_result(refusal)
            return
        async for result in operation_results(request, self.executor, self.feed, self.client):
            yield result
        if self.feed.watcher.closing:
            # Not a completion: the client is to reconnect once the server, on shutdown, closes the socket.
            await asyncio.Event().wait()


class _TimedAdapter(ASGIWebSocketAdapter):
    """Closes the socket if the client does not accept a message in time."""

    async def send_json(self, message: Mapping[str, object]) -> None:
        try:
            async with asyncio.timeout(limits.SEND_TIMEOUT):
                await super().send_json(message)
        except DISCONNECTED:
            return  # the client has left, of which the handler is informed by its next message
        except TimeoutError:
            log.warning("a subscriber was too slow")
            with suppress(TimeoutError, RuntimeError):
                async with asyncio.timeout(limits.SEND_TIMEOUT):
                    await self.close(TRY_AGAIN_LATER, TOO_SLOW)
            raise WebSocketDisconnected from None

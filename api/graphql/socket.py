"""GraphQL over a WebSocket, after the protocol graphql-transport-ws.  Strawberry's handler speaks it."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import suppress
from datetime import timedelta
from typing import Any

from starlette.websockets import WebSocket
from strawberry.asgi import ASGIWebSocketAdapter
from strawberry.exceptions import ConnectionRejectionError
from strawberry.http.exceptions import WebSocketDisconnected
from strawberry.subscriptions import GRAPHQL_TRANSPORT_WS_PROTOCOL
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import BaseGraphQLTransportWSHandler
from strawberry.types import ExecutionResult
from strawberry.types.unset import UNSET

from api.changes import Feed, limits
from api.changes.events import TOO_SLOW
from api.errors import Refusal
from api.graphql.execute import Executor
from api.graphql.request import parse_request
from api.graphql.stream import operation_results, refusal_result
from api.json_text import compact_json_text

NO_SUBPROTOCOL = 4406
TRY_AGAIN_LATER = 1013
log = logging.getLogger("entente.feed")
Admit = Callable[[str | None], Awaitable[object]]
"""Raises Refusal unless whoever holds that `Authorization`, or else what the handshake brought, may read."""


async def serve_socket(socket: WebSocket, executor: Executor, feed: Feed, admit: Admit) -> None:
    """Answer operations on one socket until it is closed."""
    if GRAPHQL_TRANSPORT_WS_PROTOCOL not in socket.scope["subprotocols"]:
        await socket.accept()
        return await socket.close(NO_SUBPROTOCOL, "Subprotocol not acceptable")
    await socket.accept(GRAPHQL_TRANSPORT_WS_PROTOCOL)
    view: Any = _View(admit)
    handler: BaseGraphQLTransportWSHandler[dict[str, Any], None] = BaseGraphQLTransportWSHandler(
        view=view,
        websocket=_Patient(view, socket, socket),
        context={},
        root_value=None,
        schema=_Operations(executor, feed, admit),  # type: ignore[arg-type]
        connection_init_wait_timeout=timedelta(seconds=limits.SECONDS_TO_INTRODUCE_ONESELF),
        max_subscriptions_per_connection=limits.MOST_ON_A_SOCKET,
    )
    return await handler.handle()


class _View:
    """What Strawberry's handler asks of the view around it."""

    def __init__(self, admit: Admit) -> None:
        self.admit = admit

    def decode_json(self, text: str) -> dict[str, Any]:
        """A message of the protocol.  Raises JSONDecodeError, upon which the handler closes the socket with 4400."""
        try:
            message = json.loads(text)
        except RecursionError:
            message = None
        if not isinstance(message, dict) or not _is_sound(message):
            raise json.JSONDecodeError("is no message of the protocol", "", 0)
        return message

    def encode_json(self, message: Any) -> str:
        return compact_json_text(message)

    async def on_ws_connect(self, context: dict[str, Any]) -> Any:
        """Browsers cannot send headers with a handshake: a key comes in the first message."""
        given = context.get("connection_params", {})
        authorization = given.get("Authorization", given.get("authorization"))
        if not isinstance(authorization, str | None):
            raise ConnectionRejectionError
        context["authorization"] = authorization
        try:
            await self.admit(authorization)
        except Refusal:
            raise ConnectionRejectionError from None
        return UNSET


def _is_sound(message: dict[str, Any]) -> bool:
    operation = message.get("type") == "subscribe"
    has_id = isinstance(message.get("id", ""), str)
    return has_id and isinstance(message.get("payload", {}), dict if operation else object)


class _Operations:
    """What Strawberry's handler takes for a schema: it streams what operations answer."""

    def __init__(self, executor: Executor, feed: Feed, admit: Admit) -> None:
        self.executor, self.feed, self.admit = executor, feed, admit

    async def stream(
        self,
        query: Any,
        variable_values: Any,
        context_value: dict[str, Any],
        root_value: None,
        operation_name: Any,
    ) -> AsyncIterator[ExecutionResult]:
        return self._answers({"variables": variable_values, "operationName": operation_name}, query, context_value)

    async def _answers(self, given: dict[str, Any], query: Any, context: dict[str, Any]) -> AsyncIterator[Any]:
        """Every operation is admitted as a request is: a key may have been revoked, and asking is counted."""
        try:
            await self.admit(context["authorization"])
            request = parse_request(given, query)
        except Refusal as refusal:
            yield refusal_result(refusal)
            return
        async for result in operation_results(request, self.executor, self.feed):
            yield result
        if self.feed.hub.closing:
            # That is no completion: the client is to come again, and is cut off by the server when it ends.
            await asyncio.Event().wait()


class _Patient(ASGIWebSocketAdapter):
    """Closes the socket of whoever does not take what is sent."""

    async def send_json(self, message: Mapping[str, object]) -> None:
        try:
            async with asyncio.timeout(limits.PATIENCE):
                await super().send_json(message)
        except TimeoutError:
            log.warning("a subscriber was too slow")
            with suppress(TimeoutError, RuntimeError):
                async with asyncio.timeout(limits.PATIENCE):
                    await self.close(TRY_AGAIN_LATER, TOO_SLOW)
            raise WebSocketDisconnected from None

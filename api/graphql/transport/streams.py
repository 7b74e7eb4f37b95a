"""Operations as streams of results: server-sent events, and the multipart protocol of Apollo's clients.

Sources: "GraphQL over Server-Sent Events Protocol", distinct connections mode; Apollo, "Multipart HTTP protocol for
GraphQL Subscriptions", version 1.0.
"""

import json
from collections.abc import AsyncIterator, Callable
from typing import Any, NamedTuple

from graphql import OperationType
from strawberry.types import ExecutionResult
from strawberry.types.execution import PreExecutionError

from api.access.revocations import REVOKED
from api.changes import Feed
from api.changes.events import (
    HEARTBEAT_EVENT,
    MEDIA_TYPE,
    TOO_SLOW,
    TOO_SLOW_EVENT,
    EventStream,
    event,
    with_heartbeats,
)
from api.changes.limits import HEARTBEAT
from api.errors import Refusal
from api.graphql.execution.documents import InvalidRequest, parse_document
from api.graphql.execution.executor import Executor
from api.graphql.execution.request import GraphQLRequest
from api.graphql.mutations.execute import WriteAccess
from api.graphql.schema import strawberry_schema
from api.graphql.transport.errors import as_graphql_error, invalid_errors, refusal_error
from api.json_text import compact_json

Response = dict[str, Any]


class Framing(NamedTuple):
    """How the results of an operation become one response."""

    media_type: str
    opening: bytes
    result: Callable[[Response], bytes]
    heartbeat: bytes
    too_slow: bytes
    revoked: bytes
    end: bytes


def _event(response: Response) -> bytes:
    return event(response, name="next")


def _part(message: Response) -> bytes:
    """A part with the delimiter that follows it: clients process a part only once they have received that."""
    return b"\r\ncontent-type: application/json\r\n\r\n%b\r\n--graphql" % compact_json(message)


def _payload(response: Response) -> bytes:
    return _part({"payload": response})


COMPLETE = b"event: complete\ndata:\n\n"
LAST = b"--\r\n"
"""What follows the last delimiter."""
EVENTS = Framing(
    MEDIA_TYPE,
    opening=b"",
    result=_event,
    heartbeat=HEARTBEAT_EVENT,
    too_slow=TOO_SLOW_EVENT,
    revoked=_event({"errors": [{"message": REVOKED}]}) + COMPLETE,
    end=COMPLETE,
)
MULTIPART = Framing(
    "multipart/mixed;boundary=graphql;subscriptionSpec=1.0",
    opening=b"\r\n--graphql",
    result=_payload,
    heartbeat=_part({}),
    too_slow=_part({"payload": None, "errors": [{"message": TOO_SLOW}]}),
    revoked=_part({"payload": None, "errors": [{"message": REVOKED}]}) + LAST,
    end=LAST,
)


def stream(framing: Framing, results: AsyncIterator[ExecutionResult], feed: Feed) -> EventStream:
    """The results of an operation as one response."""
    return EventStream(_framed(framing, results, feed), framing.media_type, framing.too_slow, framing.revoked)


async def _framed(framing: Framing, results: AsyncIterator[ExecutionResult], feed: Feed) -> AsyncIterator[bytes]:
    """Without an end if the server is shutting down, so that clients reconnect."""
    yield framing.opening
    async for result in with_heartbeats(results, HEARTBEAT):
        yield framing.heartbeat if result is None else framing.result(_response(result))
    if not feed.watcher.closing:
        yield framing.end


async def operation_results(
    request: GraphQLRequest, executor: Executor, feed: Feed, client: str, access: WriteAccess | None = None
) -> AsyncIterator[ExecutionResult]:
    """The results of an operation: any number of a subscription, otherwise one.  Errors are results, too.

    `client` is the address under which subscribers are counted.
    """
    try:
        await executor.prepare(request, lambda: client)
        operation = parse_document(request.query).operation(request.operation_name)
        if operation.operation is not OperationType.SUBSCRIPTION:
            yield _result(json.loads(await executor.execute(request, access)))
            return
    except InvalidRequest as invalid:
        yield PreExecutionError(None, [as_graphql_error(error) for error in invalid_errors(invalid)])
        return
    except Refusal as refusal:
        yield refusal_result(refusal)
        return
    async for result in await strawberry_schema().stream(
        request.query, request.variables, {"feed": feed, "client": client}, operation_name=request.operation_name
    ):
        assert isinstance(result, ExecutionResult)
        yield result


def _result(response: Response) -> ExecutionResult:
    errors = [as_graphql_error(one) for one in response.get("errors", ())]
    return ExecutionResult(response["data"], errors or None, response.get("extensions"))


def refusal_result(refusal: Refusal) -> PreExecutionError:
    """A refusal as the result of an operation."""
    return PreExecutionError(None, [as_graphql_error(refusal_error(refusal))])


def _response(result: ExecutionResult) -> Response:
    members = {
        "data": result.data,
        "errors": [error.formatted for error in result.errors] if result.errors else None,
        "extensions": result.extensions,
    }
    return {name: value for name, value in members.items() if value or name == "data"}

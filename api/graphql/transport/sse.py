"""Operations as streams of results, and GraphQL over server-sent events (distinct connections mode)."""

import json
from collections.abc import AsyncIterator
from typing import Any

from graphql import OperationType
from strawberry.types import ExecutionResult
from strawberry.types.execution import PreExecutionError

from api.changes import Feed
from api.changes.events import HEARTBEAT_EVENT, EventStream, event, with_heartbeats
from api.changes.limits import HEARTBEAT
from api.errors import Refusal
from api.graphql.execution.documents import InvalidRequest, parse_document
from api.graphql.execution.executor import Executor
from api.graphql.execution.request import GraphQLRequest
from api.graphql.schema import strawberry_schema
from api.graphql.transport.errors import as_graphql_error, invalid_errors, refusal_error


async def operation_results(request: GraphQLRequest, executor: Executor, feed: Feed) -> AsyncIterator[ExecutionResult]:
    """The results of an operation: one of a query, any number of a subscription.  Errors are results, too."""
    try:
        operation = parse_document(request.query).operation(request.operation_name)
        if operation.operation is not OperationType.SUBSCRIPTION:
            body = json.loads(await executor.execute(request))
            errors = [as_graphql_error(error) for error in body.get("errors", ())]
            yield ExecutionResult(body["data"], errors, body.get("extensions"))
            return
    except InvalidRequest as invalid:
        yield PreExecutionError(None, [as_graphql_error(error) for error in invalid_errors(invalid)])
        return
    except Refusal as refusal:
        yield refusal_result(refusal)
        return
    async for result in await strawberry_schema().stream(
        request.query, request.variables, {"feed": feed}, operation_name=request.operation_name
    ):
        assert isinstance(result, ExecutionResult)
        yield result


def refusal_result(refusal: Refusal) -> PreExecutionError:
    """A refusal as the result of an operation."""
    return PreExecutionError(None, [as_graphql_error(refusal_error(refusal))])


def event_stream(request: GraphQLRequest, executor: Executor, feed: Feed) -> EventStream:
    """The results of an operation as a response of server-sent events."""
    return EventStream(_events(operation_results(request, executor, feed), feed))


async def _events(results: AsyncIterator[ExecutionResult], feed: Feed) -> AsyncIterator[bytes]:
    async for result in with_heartbeats(results, HEARTBEAT):
        yield HEARTBEAT_EVENT if result is None else event(_response(result), name="next")
    if not feed.watcher.closing:
        yield event({}, name="complete")


def _response(result: ExecutionResult) -> dict[str, Any]:
    members = {
        "data": result.data,
        "errors": [error.formatted for error in result.errors] if result.errors else None,
        "extensions": result.extensions,
    }
    return {name: value for name, value in members.items() if value or name == "data"}

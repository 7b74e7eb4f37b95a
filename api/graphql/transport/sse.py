"""Operations that answer more than once, or once where a stream was asked for."""

import json
from collections.abc import AsyncIterator
from typing import Any

from graphql import GraphQLError, OperationType
from strawberry.types import ExecutionResult
from strawberry.types.execution import PreExecutionError

from api.changes import Feed
from api.changes.events import HEARTBEAT_EVENT, EventStream, event, with_heartbeats
from api.changes.limits import HEARTBEAT
from api.errors import Code, Refusal
from api.graphql.execution.documents import InvalidRequest, parse_document
from api.graphql.execution.executor import Executor
from api.graphql.schema import strawberry_schema
from api.graphql.transport.request import GraphQLRequest


async def operation_results(request: GraphQLRequest, executor: Executor, feed: Feed) -> AsyncIterator[ExecutionResult]:
    """What an operation answers, as often as it does.  What is wrong with it is an answer as well."""
    try:
        operation = parse_document(request.query).operation(request.operation_name)
        if operation.operation is not OperationType.SUBSCRIPTION:
            told = json.loads(await executor.answer(request))
            yield ExecutionResult(told["data"], None, told.get("extensions"))
            return
    except InvalidRequest as invalid:
        errors = [GraphQLError(error.message, error.nodes, extensions=_code(invalid.code)) for error in invalid.errors]
        yield PreExecutionError(None, errors)
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
    """A refusal as the answer to an operation."""
    return PreExecutionError(None, [GraphQLError(str(refusal), extensions=_code(refusal.code))])


def _code(code: Code) -> dict[str, Any]:
    return {"code": str(code)}


def event_stream(request: GraphQLRequest, executor: Executor, feed: Feed) -> EventStream:
    """One operation as a stream, after the protocol GraphQL over SSE, distinct connections mode."""
    return EventStream(_events(operation_results(request, executor, feed), feed))


async def _events(answers: AsyncIterator[ExecutionResult], feed: Feed) -> AsyncIterator[bytes]:
    async for result in with_heartbeats(answers, HEARTBEAT):
        yield HEARTBEAT_EVENT if result is None else event(_told(result), name="next")
    if not feed.hub.closing:
        yield event({}, name="complete")


def _told(result: ExecutionResult) -> dict[str, Any]:
    parts = {
        "data": result.data,
        "errors": [error.formatted for error in result.errors] if result.errors else None,
        "extensions": result.extensions,
    }
    return {name: value for name, value in parts.items() if value or name == "data"}

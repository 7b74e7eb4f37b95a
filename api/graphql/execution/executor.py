"""Executes operations: planned fields by one statement that writes the response body, introspection by Strawberry."""

import asyncio
import json
from time import perf_counter
from typing import Any

from graphql import OperationType

from api.database import Reader, check_past, read_answer
from api.errors import Code, Refusal
from api.graphql.execution.documents import InvalidRequest
from api.graphql.execution.plan_cache import OperationPlan, OperationPlanCache, ParsedOperation
from api.graphql.execution.redirects import absent_records, find_departures, find_redirects, has_departures, with_errors
from api.graphql.execution.request import GraphQLRequest
from api.graphql.mutations.execute import WriteAccess, execute_mutation
from api.graphql.planner.collect import field_name
from api.graphql.planner.planner import Planner
from api.graphql.schema import strawberry_schema
from api.json_text import compact_json
from api.observe import note_duration, note_operation, note_question


class Executor:
    """Executes queries and mutations, with cached plans."""

    def __init__(self, reader: Reader) -> None:
        self.reader, self.plans = reader, OperationPlanCache(reader.dialect)

    def is_query(self, request: GraphQLRequest) -> bool:
        """Whether a request's operation is a query.  Raises InvalidRequest and Refusal."""
        return self.operation_type(request) is OperationType.QUERY

    def operation_type(self, request: GraphQLRequest) -> OperationType:
        """The type of a request's operation.  Raises InvalidRequest and Refusal."""
        return self.plans.operation(request).operation.operation

    def is_subscription(self, request: GraphQLRequest) -> bool:
        """Whether a request's operation is a subscription.  Raises InvalidRequest and Refusal."""
        return self.plans.operation(request).operation.operation is OperationType.SUBSCRIPTION

    async def execute(self, request: GraphQLRequest, access: WriteAccess | None = None) -> bytes:
        """The response body; mutations need write access.  Raises InvalidRequest and Refusal."""
        try:
            return await self._execute(request, access)
        except RecursionError:
            # graphql-core, too, reads nested values recursively: the stack is what limits their depth.
            detail, hint = "The operation is nested too deeply.", "Ask for fewer levels at once."
            raise Refusal(Code.LIMIT_EXCEEDED, detail, hint, "depth") from None

    async def _execute(self, request: GraphQLRequest, access: WriteAccess | None) -> bytes:
        started = perf_counter()
        operation = self.plans.operation(request)
        note_duration("parse", started)
        note_operation(operation.name)
        match operation.operation.operation:
            case OperationType.QUERY:
                return await self._query(operation, request)
            case OperationType.MUTATION if access:
                return await self._mutation(operation, request, access)
            case OperationType.MUTATION:
                detail, hint = "Mutations are not supported on streams.", "Send the mutation by POST."
                raise Refusal(Code.BAD_USER_INPUT, detail, hint, "query")
        detail = "A subscription needs a stream."
        hint = "Subscribe over a WebSocket (graphql-transport-ws), or by POST with Accept: text/event-stream."
        raise Refusal(Code.BAD_USER_INPUT, detail, hint, "query")

    async def _query(self, operation: ParsedOperation, request: GraphQLRequest) -> bytes:
        started = perf_counter()
        plan = self.plans.plan(request)
        note_duration("plan", started)
        if plan is None:
            return await self._introspect(operation, request)
        body = await self._read(plan)
        return await self._resolve_departures(operation, request, body) if plan.by_id and has_departures(body) else body

    async def _resolve_departures(self, operation: ParsedOperation, request: GraphQLRequest, body: bytes) -> bytes:
        """The body with merged records replaced by their successors, and an error for each retracted one."""
        collector = operation.collector(request.variables)
        roots = operation.root_fields(collector)
        absent = absent_records(Planner(collector).answer(roots), body)
        departures = await find_departures(self.reader, absent)
        if redirects := await find_redirects(self.reader, departures, absent):
            answer = Planner(collector, redirects=redirects).answer(roots)
            body = await self._read(self.plans.compile(operation, answer))
        errors = [
            (record.path, departures[record.id])
            for record in absent
            if record.id in departures and record.id not in redirects
        ]
        return with_errors(body, errors)

    async def _mutation(self, operation: ParsedOperation, request: GraphQLRequest, access: WriteAccess) -> bytes:
        collector = operation.collector(request.variables, with_positions=False)
        answer = await execute_mutation(access, Planner(collector), operation.root_fields(collector))
        return await self._read(self.plans.compile(operation, answer))

    async def _read(self, plan: OperationPlan) -> bytes:
        if plan.past:
            await check_past(self.reader, plan.answer)
        note_question(plan.answer)
        return await read_answer(self.reader, plan.statement, "accordingTo")

    async def _introspect(self, operation: ParsedOperation, request: GraphQLRequest) -> bytes:
        """Strawberry's response; fields that can be planned still come from one statement, run when first needed."""
        collector = operation.collector(request.variables)
        roots = operation.root_fields(collector)
        planned = {key: nodes for key, nodes in roots.items() if not field_name(nodes).startswith("__")}
        answer: dict[str, Any] = {}
        lock = asyncio.Lock()

        async def read_answer() -> Any:
            async with lock:
                if not answer:
                    plan = self.plans.compile(operation, Planner(collector, include_typename=True).answer(planned))
                    answer.update(json.loads(await self._read(plan)))
            return answer["data"]

        result = await strawberry_schema().execute(
            request.query, request.variables, {"answer": read_answer}, operation_name=request.operation_name
        )
        for error in result.errors or ():
            raise error.original_error or InvalidRequest(Code.INTERNAL, [error])
        extensions = {"extensions": answer["extensions"]} if answer else {}
        return compact_json({"data": result.data, **extensions})

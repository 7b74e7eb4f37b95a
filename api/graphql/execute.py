"""Answering an operation: planned fields in one statement, passed through as bytes; anything else by Strawberry."""

import asyncio
import json
from time import perf_counter
from typing import Any

from graphql import OperationType

from api.database import Reader, check_past
from api.errors import Code, Refusal
from api.graphql.documents import InvalidRequest
from api.graphql.mutations.execute import WriteAccess, execute_mutation
from api.graphql.planner import Planner
from api.graphql.plans import OperationPlan, ParsedOperation, PlanCache
from api.graphql.redirects import absent_records, find_departures, find_redirects, has_departures, with_errors
from api.graphql.request import GraphQLRequest
from api.graphql.schema import strawberry_schema
from api.json_text import compact_json
from api.observe import note_duration, note_operation, note_question


class Executor:
    """Answers operations that are answered once, and remembers how they were planned."""

    def __init__(self, reader: Reader) -> None:
        self.reader, self.plans = reader, PlanCache(reader.dialect)

    def only_reads(self, request: GraphQLRequest) -> bool:
        """Whether an operation, which has been answered, is a query."""
        return self.plans.read(request).operation.operation is OperationType.QUERY

    async def answer(self, request: GraphQLRequest, door: WriteAccess | None = None) -> bytes:
        """The response body; without a door only of queries.  Raises Invalid and Refusal where there is none."""
        try:
            return await self._answer(request, door)
        except RecursionError:
            # Values in values are read recursively, by graphql-core as well: the stack's end is their limit.
            detail, hint = "The question is nested too deeply to be read.", "Ask for fewer levels at once."
            raise Refusal(Code.LIMIT_EXCEEDED, detail, hint, "depth") from None

    async def _answer(self, request: GraphQLRequest, door: WriteAccess | None) -> bytes:
        started = perf_counter()
        read = self.plans.read(request)
        note_duration("parse", started)
        note_operation(read.name)
        match read.operation.operation:
            case OperationType.QUERY:
                return await self._asked(read, request)
            case OperationType.MUTATION if door:
                return await self._written(read, request, door)
            case OperationType.MUTATION:
                raise Refusal(Code.BAD_USER_INPUT, "A mutation is not answered here.", "Send it by POST.", "query")
        hint = "Subscribe over graphql-transport-ws, or with Accept: text/event-stream."
        raise Refusal(Code.BAD_USER_INPUT, "A subscription is not answered once.", hint, "query")

    async def _asked(self, read: ParsedOperation, request: GraphQLRequest) -> bytes:
        started = perf_counter()
        plan = self.plans.plan(request)
        note_duration("plan", started)
        if plan is None:
            return await self._executed(read, request)
        body = await self._passed_through(plan)
        return await self._asked_again(read, request, body) if plan.by_id and has_departures(body) else body

    async def _asked_again(self, read: ParsedOperation, request: GraphQLRequest, body: bytes) -> bytes:
        """Something was asked for by an id that is no longer its own."""
        collector = read.collector(request.variables)
        roots = read.roots(collector)
        missing = absent_records(Planner(collector).answer(roots), body)
        gone = await find_departures(self.reader, missing)
        if others := await find_redirects(self.reader, gone, missing):
            planned = Planner(collector, redirected=others).answer(roots)
            body = await self._passed_through(self.plans.planned(read, planned))
        told = [(path, gone[one.id]) for path, one, _ in missing if one.id in gone and one.id not in others]
        return with_errors(body, told)

    async def _written(self, read: ParsedOperation, request: GraphQLRequest, door: WriteAccess) -> bytes:
        collector = read.collector(request.variables, remember=False)
        told = await execute_mutation(door, Planner(collector), read.roots(collector))
        return await self._passed_through(self.plans.planned(read, told))

    async def _passed_through(self, plan: OperationPlan) -> bytes:
        if plan.past:
            await check_past(self.reader, plan.answer)
        note_question(plan.answer)
        body = await self.reader.read(plan.statement)
        assert body is not None
        return body

    async def _executed(self, read: ParsedOperation, request: GraphQLRequest) -> bytes:
        """Strawberry's executor; what is planned still comes from one statement, asked when it is needed."""
        collector = read.collector(request.variables)
        roots = read.roots(collector)
        planned = {key: nodes for key, nodes in roots.items() if not nodes[0].name.value.startswith("__")}
        found: dict[str, Any] = {}
        asking = asyncio.Lock()

        async def ask() -> Any:
            async with asking:
                if not found:
                    plan = self.plans.planned(read, Planner(collector, tell_types=True).answer(planned))
                    found.update(json.loads(await self._passed_through(plan)))
            return found["data"]

        result = await strawberry_schema().execute(
            request.query, request.variables, {"answer": ask}, operation_name=request.operation_name
        )
        for error in result.errors or ():
            raise error.original_error or InvalidRequest(Code.INTERNAL, [error])
        extensions = {"extensions": found["extensions"]} if found else {}
        return compact_json({"data": result.data, **extensions})

"""Executes operations: planned fields by one statement that writes the response body, introspection by Strawberry."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from time import perf_counter
from typing import Any

from graphql import OperationType

from api.access.rates import charge
from api.changes import Feed
from api.database import Reader, check_past, read_answer, read_from_primary
from api.errors import Code, Refusal
from api.graphql.execution.absence_hints import absence_hints
from api.graphql.execution.absences import (
    absences,
    check_revisions,
    find_fates,
    has_absences,
    has_conflicts,
    named_records,
    redirects_of,
    removals,
    with_errors,
)
from api.graphql.execution.documents import InvalidRequest
from api.graphql.execution.locations import locate, located, locations_of
from api.graphql.execution.paths import path_of, paths_of, with_more_hints
from api.graphql.execution.plan_cache import OperationPlan, OperationPlanCache, ParsedOperation, ReadyQuery
from api.graphql.execution.preparation import Preparation
from api.graphql.execution.request import GraphQLRequest
from api.graphql.mutations.execute import WriteAccess, execute_mutation
from api.graphql.mutations.rejected import every_error
from api.graphql.planner.changes import MARK, changes_pages
from api.graphql.planner.collect import field_name, response_key
from api.graphql.planner.judgements import MARK as JUDGED
from api.graphql.planner.judgements import RESOLVE, judged_names
from api.graphql.planner.planner import Planner, Redirects
from api.graphql.schema import strawberry_schema
from api.graphql.subscriptions import inside_where
from api.json_text import compact_json, revision_of
from api.observe import note_duration, note_operation, note_question
from api.query.ast.answer import AnswerObject
from api.query.ast.view import View
from api.reconcile.service import COST_OF_NAME, judge


def _too_nested() -> Refusal:
    """The refusal of a request on a RecursionError.

    graphql-core, too, reads nested values recursively: the stack is what limits their depth.
    """
    return Refusal(Code.LIMIT_EXCEEDED, "The operation is nested too deeply.", "Ask for fewer levels at once.", "depth")


class Executor:
    """Executes queries and mutations, with cached plans."""

    def __init__(self, reader: Reader, feed: Feed) -> None:
        self.reader, self.feed, self.plans = reader, feed, OperationPlanCache(reader.dialect)
        self._preparation = Preparation()

    async def prepare(self, request: GraphQLRequest, client: Callable[[], str]) -> None:
        """Parses, validates and plans a large request in a thread, where each `client` waits its turn.

        Raises InvalidRequest and Refusal.
        """
        if not self.plans.is_prepared(request):
            await self._preparation.run(client(), self._prepare, request)

    def _prepare(self, request: GraphQLRequest) -> None:
        try:
            if self.is_query(request):
                self.plans.plan(request)
        except RecursionError:
            raise _too_nested() from None

    def check(self, request: GraphQLRequest) -> None:
        """Raises InvalidRequest and Refusal for a request whose document is not valid."""
        self._type_of(request)

    def is_query(self, request: GraphQLRequest) -> bool:
        """Whether a request's operation is a query.  Raises InvalidRequest and Refusal."""
        return self._type_of(request) is OperationType.QUERY

    def is_lasting(self, request: GraphQLRequest) -> bool:
        """Whether the answer holds while the database has its revision; rejections of names are not revisions."""
        return self.is_query(request) and RESOLVE not in request.query

    def is_subscription(self, request: GraphQLRequest) -> bool:
        """Whether a request's operation is a subscription.  Raises InvalidRequest and Refusal."""
        return self._type_of(request) is OperationType.SUBSCRIPTION

    def _type_of(self, request: GraphQLRequest) -> OperationType:
        return self.plans.operation(request).operation.operation

    async def execute(self, request: GraphQLRequest, access: WriteAccess | None = None) -> bytes:
        """The response body; mutations need write access.  Raises InvalidRequest and Refusal."""
        try:
            return await self._execute(request, access)
        except RecursionError:
            raise _too_nested() from None

    def ready(self, request: GraphQLRequest) -> ReadyQuery | None:
        """The query of a repeated request, if it is planned already."""
        return self.plans.ready(request)

    async def execute_ready(self, request: GraphQLRequest, query: ReadyQuery) -> bytes:
        """The response body.  Raises Refusal."""
        note_operation(query.operation.name)
        try:
            return await self._answer(query.plan, query.operation, request)
        except RecursionError:
            raise _too_nested() from None

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
        return await self._answer(plan, operation, request)

    async def _answer(self, plan: OperationPlan, operation: ParsedOperation, request: GraphQLRequest) -> bytes:
        charge(plan.cost)
        body = await self._read(plan, operation, request)
        if plan.may_be_absent and has_conflicts(body):
            with located(operation):
                check_revisions(self._planned(operation, request), body)
        if plan.may_be_absent and has_absences(body):
            return await self._explain_absences(operation, request, body)
        return body

    async def _explain_absences(self, operation: ParsedOperation, request: GraphQLRequest, body: bytes) -> bytes:
        """The body with merged records followed, an error for each removed one, and hints for others that are null."""
        absent = absences(self._planned(operation, request), body)
        records = [record for absence in absent for record in named_records(absence)]
        fates = await find_fates(self.reader, records)
        if redirects := redirects_of(fates):
            answer = self._planned(operation, request, redirects)
            body = await self._read(self.plans.compile(operation, answer), operation, request)
        hints = await absence_hints(self.reader, absent, fates)
        removed = [
            (path, replace(removal, locations=locations_of(operation, path)))
            for path, removal in removals(records, fates)
        ]
        return with_errors(with_more_hints(body, hints), removed)

    def _planned(
        self, operation: ParsedOperation, request: GraphQLRequest, redirects: Redirects | None = None
    ) -> AnswerObject:
        """The answer to a request, planned again with the values of its own variables."""
        collector = operation.collector(request.variables)
        return Planner(collector, redirects=redirects).answer(operation.root_fields(collector))

    async def _mutation(self, operation: ParsedOperation, request: GraphQLRequest, access: WriteAccess) -> bytes:
        try:
            collector = operation.collector(request.variables, with_positions=False)
        except InvalidRequest as invalid:
            errors = await every_error(access, operation.operation, request.variables, invalid.errors)
            raise InvalidRequest(invalid.code, errors) from None
        read_from_primary()
        answer = await execute_mutation(access, Planner(collector), operation.root_fields(collector))
        return await self._read(self.plans.compile(operation, answer), operation, request)

    async def _read(self, plan: OperationPlan, operation: ParsedOperation, request: GraphQLRequest) -> bytes:
        """The response body.  Refusals and hints get the path of the field whose argument they are about."""
        try:
            return await self._read_answer(plan, operation, request)
        except Refusal as refusal:
            refusal.path = refusal.path or path_of(plan.answer, refusal.field, refusal.value, request.variables)
            locate(refusal, operation)
            raise

    async def _read_answer(self, plan: OperationPlan, operation: ParsedOperation, request: GraphQLRequest) -> bytes:
        if plan.past:
            await check_past(self.reader, plan.answer)
        note_question(plan.answer)
        body = await read_answer(self.reader, plan.statement, "accordingTo", partial(paths_of, plan.answer))
        if MARK.encode() in body:
            body = await self._with_changes(operation, request, body)
        return body if JUDGED.encode() not in body else await self._with_judgements(operation, request, body)

    async def _with_judgements(self, operation: ParsedOperation, request: GraphQLRequest, body: bytes) -> bytes:
        """The body with judgements of names in the place of their marks."""
        collector = operation.collector(request.variables)
        before, *parts = body.split(JUDGED.encode())
        every = judged_names(collector, operation.root_fields(collector))
        for names, part in zip(every, parts, strict=True):
            charge(COST_OF_NAME * len(names.mentions))
            judged, _ = await judge(self.reader, names.mentions, View())
            before += compact_json(names.json(collector, judged)) + part
        return before

    async def _with_changes(self, operation: ParsedOperation, request: GraphQLRequest, body: bytes) -> bytes:
        """The body with each page of changes in the place of its mark, up to the body's revision."""
        collector, revision = operation.collector(request.variables), revision_of(body)
        assert revision is not None
        before, *parts = body.split(MARK.encode())
        pages = changes_pages(collector, operation.root_fields(collector))
        for page, part in zip(pages, parts, strict=True):
            with response_key(page.key, page.nodes), inside_where():
                stretch = await self.feed.stretch(page.request, revision)
            before += compact_json(page.json(collector, stretch)) + part
        return before

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
                    charge(plan.cost)
                    answer.update(json.loads(await self._read(plan, operation, request)))
            return answer["data"]

        result = await strawberry_schema().execute(
            request.query, request.variables, {"answer": read_answer}, operation_name=request.operation_name
        )
        for error in result.errors or ():
            raise error.original_error or InvalidRequest(Code.INTERNAL, [error])
        extensions = {"extensions": answer["extensions"]} if answer else {}
        return compact_json({"data": result.data, **extensions})

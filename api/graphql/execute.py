"""Answering an operation: planned fields in one statement, passed through as bytes; anything else by Strawberry."""

import asyncio
import json
from typing import Any

from api.database import Reader
from api.errors import Code
from api.graphql.documents import Invalid
from api.graphql.planner import Planner
from api.graphql.plans import Plan, Plans
from api.graphql.request import Request
from api.graphql.schema import strawberry_schema
from api.observe import note_operation, note_question


class Executor:
    """Answers operations that are answered once, and remembers how they were planned."""

    def __init__(self, reader: Reader) -> None:
        self.reader, self.plans = reader, Plans(reader.dialect)

    async def answer(self, request: Request) -> bytes:
        """The response body.  Raises Invalid and Refusal where there is none."""
        note_operation(self.plans.read(request).name)
        plan = self.plans.plan(request)
        return await (self._passed_through(plan) if plan else self._executed(request))

    async def _passed_through(self, plan: Plan) -> bytes:
        note_question(plan.answer)
        body = await self.reader.read(plan.statement)
        assert body is not None
        return body

    async def _executed(self, request: Request) -> bytes:
        """Strawberry's executor; what is planned still comes from one statement, asked when it is needed."""
        read = self.plans.read(request)
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
        if result.errors:
            raise Invalid(Code.INTERNAL, list(result.errors))
        extensions = {"extensions": found["extensions"]} if found else {}
        return json.dumps({"data": result.data, **extensions}, ensure_ascii=False, separators=(",", ":")).encode()

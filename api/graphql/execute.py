"""Answering an operation: planned fields in one statement, passed through as bytes; anything else by the executor."""

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


async def answer(request: Request, reader: Reader, plans: Plans) -> bytes:
    """The response body.  Raises Invalid and Refusal where there is none."""
    note_operation(plans.read(request).name)
    plan = plans.plan(request)
    return await (_passed_through(plan, reader) if plan else _executed(request, reader, plans))


async def _passed_through(plan: Plan, reader: Reader) -> bytes:
    note_question(plan.answer)
    body = await reader.read(plan.statement)
    assert body is not None
    return body


async def _executed(request: Request, reader: Reader, plans: Plans) -> bytes:
    """Strawberry's executor; what is planned still comes from one statement, asked when the first field needs it."""
    read = plans.read(request)
    collector = read.collector(request.variables)
    roots = read.roots(collector)
    planned = {key: nodes for key, nodes in roots.items() if not nodes[0].name.value.startswith("__")}
    found: dict[str, Any] = {}
    asking = asyncio.Lock()

    async def ask() -> Any:
        async with asking:
            if not found:
                plan = plans.planned(read, Planner(collector, tell_types=True).answer(planned))
                found.update(json.loads(await _passed_through(plan, reader)))
        return found["data"]

    result = await strawberry_schema().execute(
        request.query, request.variables, {"answer": ask}, operation_name=request.operation_name
    )
    if result.errors:
        raise Invalid(Code.INTERNAL, list(result.errors))
    extensions = {"extensions": found["extensions"]} if found else {}
    return json.dumps({"data": result.data, **extensions}, ensure_ascii=False, separators=(",", ":")).encode()

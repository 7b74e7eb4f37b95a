"""Answering an operation: planned fields in one statement, passed through as bytes; anything else by the executor."""

import asyncio
import json
from typing import Any

from graphql import OperationDefinitionNode, OperationType
from graphql.execution.values import get_variable_values

from api.database import Reader
from api.errors import Code, Refusal
from api.graphql.collect import Collected, Collector
from api.graphql.documents import Invalid, read_document
from api.graphql.planner import Planner
from api.graphql.request import Request
from api.graphql.schema import core_schema, strawberry_schema
from api.observe import note_operation, note_question
from api.query.compile import compile_answer
from api.query.limits import check
from api.query.selection import Structure

INTROSPECTION = ("__schema", "__type")


async def answer(request: Request, reader: Reader) -> bytes:
    """The response body.  Raises Invalid and Refusal where there is none."""
    document = read_document(request.query)
    operation = document.operation(request.operation_name)
    note_operation(operation.name.value if operation.name else None)
    if operation.operation is not OperationType.QUERY:
        hint = "Subscribe over graphql-transport-ws, or with Accept: text/event-stream."
        raise Refusal(Code.BAD_USER_INPUT, f"A {operation.operation.value} is not answered once.", hint, "query")
    collector = Collector(core_schema(), document.fragments, _variables(operation, request.variables))
    roots = collector.fields("Query", [operation.selection_set])
    if any(nodes[0].name.value in INTROSPECTION for nodes in roots.values()):
        return await _executed(request, reader, collector, roots)
    return await _passed_through(Planner(collector).answer(roots), reader)


def _variables(operation: OperationDefinitionNode, given: dict[str, Any]) -> dict[str, Any]:
    read = get_variable_values(core_schema(), operation.variable_definitions or (), given)
    if isinstance(read, list):
        raise Invalid(Code.BAD_USER_INPUT, read)
    return read.coerced


async def _passed_through(planned: Structure, reader: Reader) -> bytes:
    check(planned)
    whole = Structure({"data": planned, "extensions": Structure({"revision": "revision"})})
    note_question(planned)
    body = await reader.read(compile_answer(whole, reader.dialect))
    assert body is not None
    return body


async def _executed(request: Request, reader: Reader, collector: Collector, roots: Collected) -> bytes:
    """Strawberry's executor; what is planned still comes from one statement, asked when the first field needs it."""
    planned = {key: nodes for key, nodes in roots.items() if not nodes[0].name.value.startswith("__")}
    found: dict[str, Any] = {}
    asking = asyncio.Lock()

    async def ask() -> Any:
        async with asking:
            if not found:
                body = await _passed_through(Planner(collector, tell_types=True).answer(planned), reader)
                found.update(json.loads(body))
        return found["data"]

    result = await strawberry_schema().execute(
        request.query, request.variables, {"answer": ask}, operation_name=request.operation_name
    )
    if result.errors:
        raise Invalid(Code.INTERNAL, list(result.errors))
    extensions = {"extensions": found["extensions"]} if found else {}
    return json.dumps({"data": result.data, **extensions}, ensure_ascii=False, separators=(",", ":")).encode()

"""Answering an operation: planned fields in one statement, passed through as bytes; anything else by the executor."""

import asyncio
import json
from typing import Any

from graphql import OperationDefinitionNode, OperationType
from graphql.execution.values import get_variable_values

from api.database import Reader
from api.errors import Code, Refusal
from api.graphql.collect import Collected, Collector
from api.graphql.departures import absent, departures, redirections, with_errors
from api.graphql.documents import Invalid, read_document
from api.graphql.planner import Planner
from api.graphql.request import Request
from api.graphql.schema import core_schema, strawberry_schema
from api.graphql.writing.execute import Door, carried_out
from api.observe import note_operation, note_question
from api.query.compile import compile_answer
from api.query.limits import check
from api.query.selection import Structure

INTROSPECTION = ("__schema", "__type")


async def answer(request: Request, reader: Reader, door: Door | None = None) -> bytes:
    """The response body; without a door only of queries.  Raises Invalid and Refusal where there is none."""
    document = read_document(request.query)
    operation = document.operation(request.operation_name)
    note_operation(operation.name.value if operation.name else None)
    if operation.operation is OperationType.SUBSCRIPTION:
        hint = "Subscribe over graphql-transport-ws, or with Accept: text/event-stream."
        raise Refusal(Code.BAD_USER_INPUT, f"A {operation.operation.value} is not answered once.", hint, "query")
    collector = Collector(core_schema(), document.fragments, _variables(operation, request.variables))
    if operation.operation is OperationType.MUTATION:
        if door is None:
            raise Refusal(Code.BAD_USER_INPUT, "A mutation is not answered here.", "Send it by POST.", "query")
        roots = collector.fields("Mutation", [operation.selection_set])
        return await _passed_through(await carried_out(door, Planner(collector), roots), reader)
    roots = collector.fields("Query", [operation.selection_set])
    if any(nodes[0].name.value in INTROSPECTION for nodes in roots.values()):
        return await _executed(request, reader, collector, roots)
    return await _told(collector, roots, reader)


async def _told(collector: Collector, roots: Collected, reader: Reader) -> bytes:
    """Asked once, or once more where something was asked for by an id that is no longer its own."""
    planned = Planner(collector).answer(roots)
    body = await _passed_through(planned, reader)
    missing = absent(planned, body)
    if not missing:
        return body
    lookups = [lookup for _, lookup in missing]
    gone = await departures(reader, lookups)
    if others := await redirections(reader, gone, lookups):
        body = await _passed_through(Planner(collector, redirected=others).answer(roots), reader)
    told = [(path, gone[lookup.id]) for path, lookup in missing if lookup.id in gone and lookup.id not in others]
    return with_errors(body, told)


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

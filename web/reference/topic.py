"""The page of a group of operations that belong to no collection: changes, releases, resolving, batches."""

from dataclasses import dataclass
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from api.rest.openapi.document import TAGS
from web.reference.collection import statuses
from web.reference.examples import ShownExample, body_example, post_command, rest_example, stored_example
from web.reference.operations import Operation, operations

TOPICS = {name: about for name, about in TAGS.items() if name != "questions"}
"""The groups of operations with their descriptions; questions have pages of their own."""


@dataclass(frozen=True)
class ShownOperation:
    """An operation with an example, if there is one."""

    operation: Operation
    example: ShownExample | None


async def topic(request: Request) -> dict[str, Any]:
    """What the page of a group of operations shows."""
    name = request.path_params["name"]
    own = await run_in_threadpool(operations, request.app.routes, name)
    return {
        "title": name.capitalize(),
        "about": TOPICS[name],
        "operations": [ShownOperation(one, await _example(request, one)) for one in own],
        "errors": statuses(own),
    }


async def _example(request: Request, operation: Operation) -> ShownExample | None:
    """An example with its answer: by this server, unless the operation writes."""
    path = operation.example_path
    if operation.method == "GET":
        query = "?limit=1" if any(one.name == "limit" for one in operation.parameters) else ""
        return await rest_example(request, "", path + query, operation.answer) if path and operation.is_json else None
    if operation.body is None:
        return None
    if not operation.needs_key:
        return await body_example(request, "", path, operation.body)
    command = post_command(request, path or operation.path, operation.body, operation.method, key=True)
    return stored_example("", command, operation.answer)

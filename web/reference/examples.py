"""Examples with the answers that this server gives: put to the application itself, in process."""

import json
import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import quote, urlsplit

from anyio import sleep_forever
from starlette.requests import Request
from starlette.types import Message, Receive, Scope

from api.access import client_of
from api.errors import Refusal
from api.graphql.execution.documents import InvalidRequest
from api.graphql.execution.executor import Executor
from api.graphql.execution.request import GraphQLRequest
from api.http.answer_cache import ANSWER_STATE
from api.http.middleware import HEAD_REQUEST
from api.http.prefix import prefixed
from api.json_text import compact_json, laid_out
from api.rest.cite.routes import base_address
from api.rest.problems.problem import problem
from web.reference.operations import JSON

WIDTH = 88
MOST_LINES = 40
OWN = (ANSWER_STATE, HEAD_REQUEST, "route", "endpoint", "path_params")
"""What the scope of a request has of that request alone."""
MOMENTARY = (429, 503)
"""Statuses that say nothing of the request itself."""
LACKS = "This base lacks the records of the example."
STORED = "This base lacks the records of the example; this is the answer from the article of the project."


@dataclass(frozen=True)
class ShownExample:
    """A request as a command or as a document, and its answer.

    `path` opens it in a browser; `is_cut`, whether the answer has more lines than are shown.
    """

    title: str
    request: str
    answer: str
    path: str = ""
    is_cut: bool = False
    note: str = ""


async def rest_example(
    request: Request, title: str, path: str, stored: Any = None, *, status: int = 200
) -> ShownExample:
    """A GET of the API with its answer; if that has another status, with the stored one, or with none."""
    found, body = await rest_answer(request, path)
    command = f"curl {shlex.quote(base_address(request) + path)}"
    if found != status:
        return stored_example(title, command, stored, LACKS if stored is None else STORED)
    return _shown(title, command, _text(body), prefixed(path))


async def body_example(request: Request, title: str, path: str, body: Any) -> ShownExample:
    """A POST of the API that changes nothing, with its answer."""
    _, answer = await rest_answer(request, path, body)
    return _shown(title, post_command(request, path, body), _text(answer))


def stored_example(title: str, command: str, answer: Any, note: str = "") -> ShownExample:
    """A request with the answer that the OpenAPI document has for it, or with none."""
    return _shown(title, command, _text(compact_json(answer)) if answer is not None else "", "", note)


def post_command(request: Request, path: str, body: Any, method: str = "POST", *, key: bool = False) -> str:
    """A command that sends a body; with `key`, it also sends a key."""
    lines = [
        f"curl {'' if method == 'POST' else f'-X {method} '}{shlex.quote(base_address(request) + path)}",
        *(["-H 'Authorization: Bearer entente_…'"] if key else []),
        f"-H 'Content-Type: {JSON}'",
        f"-d {shlex.quote(laid_out(body, width=WIDTH))}",
    ]
    return " \\\n  ".join(lines)


async def graphql_example(request: Request, title: str, document: str) -> ShownExample:
    """A document with its answer; without one if this base lacks its records."""
    executor: Executor = request.app.state.executor
    operation = GraphQLRequest(document, {}, None)
    try:
        await executor.prepare(operation, partial(client_of, request.scope))
        answer = await executor.execute(operation)
    except (InvalidRequest, Refusal) as refused:  # an id in it names no record
        if isinstance(refused, Refusal) and refused.status in MOMENTARY:
            raise
        return stored_example(title, document, None, LACKS)
    return _shown(title, document, _text(answer), query_path(document))


def query_path(document: str) -> str:
    """The path of the query page with a document in it."""
    return prefixed(f"/query?query={quote(document, safe='')}")


async def rest_answer(request: Request, path: str, body: Any = None) -> tuple[int, bytes]:
    """The status and the body of the answer that a request of the same client gets.

    Raises Refusal where the answer would be another one a minute later.
    """
    messages: list[Message] = []

    async def send(message: Message) -> None:
        messages.append(message)

    try:
        await request.app.router(_scope(request, path, body), _receive(body), send)
    except Refusal as refusal:
        if refusal.status in MOMENTARY:
            raise
        response = problem(refusal, urlsplit(path).path)
        return response.status_code, bytes(response.body)
    return messages[0]["status"], b"".join(message.get("body", b"") for message in messages)


def _receive(body: Any) -> Receive:
    """Returns the body once; then it waits, as for a client that stays."""
    waiting = [b"" if body is None else compact_json(body)]

    async def receive() -> Message:
        if not waiting:
            await sleep_forever()
        return {"type": "http.request", "body": waiting.pop()}

    return receive


def _scope(request: Request, path: str, body: Any) -> Scope:
    parts = urlsplit(path)
    headers = [(b"accept", b"*/*"), (b"host", request.headers.get("host", "").encode())]
    return {
        **{name: value for name, value in request.scope.items() if name not in OWN},
        "method": "GET" if body is None else "POST",
        "path": parts.path,
        "raw_path": parts.path.encode(),
        "query_string": quote(parts.query, safe="=&/,:%.+-_~").encode(),
        "headers": headers if body is None else [*headers, (b"content-type", JSON.encode())],
    }


def _text(body: bytes) -> str:
    """JSON laid out; other texts as they are."""
    text = body.decode()
    if not text.startswith(("{", "[")):
        return text.replace("\r\n", "\n").rstrip()
    try:
        answer: Mapping[str, Any] = json.loads(text)
    except ValueError:  # one object per line
        return text.rstrip()
    return laid_out(answer, width=WIDTH)


def _shown(title: str, request: str, answer: str, path: str = "", note: str = "") -> ShownExample:
    lines = answer.split("\n")
    return ShownExample(title, request, "\n".join(lines[:MOST_LINES]), path, len(lines) > MOST_LINES, note)

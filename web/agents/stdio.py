"""MCP over standard input and output: one message a line, answered from the database or by a server."""

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import Any
from urllib.parse import urlsplit

from api.errors import Refusal
from api.json_text import compact_json_text
from web.agents.ask import Asker
from web.agents.protocol import INTERNAL, PARSE_ERROR, Failed, answer, error, routing_headers

SECONDS = 30
HEADERS = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}
Answer = Callable[[Any], Awaitable[dict[str, Any] | None]]


def from_database(asker: Asker) -> Answer:
    """Answers from the database of an executor."""

    async def reply(message: Any) -> dict[str, Any] | None:
        return (await answer(asker, message)).message

    return reply


def from_server(address: str, key: str | None) -> Answer:
    """Answers by the server at an address; `key` is an API key."""

    async def reply(message: Any) -> dict[str, Any] | None:
        return await asyncio.to_thread(_post, address, key, message)

    return reply


async def serve_lines(reply: Answer) -> None:
    """Answers each line of standard input on standard output, until the input ends."""
    while line := await asyncio.to_thread(sys.stdin.buffer.readline):
        if line.strip() and (answered := await _reply(reply, line)) is not None:
            sys.stdout.buffer.write(compact_json_text(answered).encode(errors="backslashreplace") + b"\n")
            sys.stdout.buffer.flush()


async def _reply(reply: Answer, line: bytes) -> dict[str, Any] | None:
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return error(Failed(PARSE_ERROR, "The line is not valid JSON.")).message
    id = message.get("id") if isinstance(message, dict) else None
    try:
        return await reply(message)
    except (Refusal, OSError, HTTPException, ValueError) as problem:
        return error(Failed(INTERNAL, str(problem) or type(problem).__name__), id).message


def _post(address: str, key: str | None, message: Any) -> dict[str, Any] | None:
    """The response of a server to a message, whose revision and names are repeated in headers."""
    place = urlsplit(address)
    kind = HTTPSConnection if place.scheme == "https" else HTTPConnection
    connection = kind(place.hostname or "", place.port, timeout=SECONDS)
    try:
        path = f"{place.path.rstrip('/').removesuffix('/mcp')}/mcp"
        authorization = {"Authorization": f"Bearer {key}"} if key else {}
        headers = {**HEADERS, **authorization, **routing_headers(message)}
        connection.request("POST", path, json.dumps(message), headers)
        body = connection.getresponse().read()
    finally:
        connection.close()
    found = json.loads(body) if body else None
    if found is not None and "jsonrpc" not in found:
        raise ValueError(f"{address} answers {found.get('detail', 'no MCP')}")
    return found

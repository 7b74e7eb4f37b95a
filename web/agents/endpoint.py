"""MCP over streamable HTTP at /mcp: each POST is one request, and its answer is JSON.  There are no streams."""

import json
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from api.access import client_of
from api.errors import Refusal
from api.http.accept import accept_header, preferred
from api.observe import note_operation
from web.agents.ask import Asker
from web.agents.protocol import HEADER_MISMATCH, INVALID_REQUEST, PARSE_ERROR, Failed, ProtocolReply, answer, error

PATH = "/mcp"
MAX_BODY = 64 * 1024
JSON = "application/json"
LOOPBACK = ("localhost", "127.0.0.1", "::1")
ROUTING_HEADERS = ("mcp-protocol-version", "mcp-method", "mcp-name")
RATE_LIMITED, UNAVAILABLE = -32000, -32603
"""Codes of JSON-RPC: one of our own, and an internal error."""


class Unacceptable(Failed):
    """A request that HTTP alone is enough to refuse, and the status that it is refused with."""

    def __init__(self, status: int, message: str, code: int = INVALID_REQUEST) -> None:
        super().__init__(code, message)
        self.status = status


async def mcp(request: Request) -> Response:
    """The answer to one message of the protocol."""
    try:
        _check(request)
        message = _parsed(await _body(request))
        headers = _headers(request)
    except Unacceptable as failed:
        return _response(ProtocolReply(failed.status, error(failed).message))
    if isinstance(message, dict):
        note_operation(_name_of(message))
    asker = Asker(request.app.state.executor, partial(client_of, request.scope))
    try:
        return _response(await answer(asker, message, headers))
    except Refusal as refusal:
        return refused(refusal)


def refused(refusal: Refusal) -> Response:
    """A refusal of a whole request, such as one of too many, as an error of JSON-RPC with its status and headers."""
    code = UNAVAILABLE if refusal.status >= 500 else RATE_LIMITED
    failed = error(Failed(code, str(refusal), {"code": str(refusal.code)}))
    return JSONResponse(failed.message, refusal.status, refusal.headers)


def routes() -> list[Route]:
    """The route of the protocol.  Other methods than POST get 405."""
    return [Route(PATH, mcp, methods=["POST"])]


def _check(request: Request) -> None:
    """Raises Unacceptable for requests of foreign pages, and of clients that cannot be answered.

    A page whose host name was rebound to this address sends its own origin, which the specification has us refuse.
    """
    origin = request.headers.get("origin")
    if origin is not None and not is_own_origin(origin, request.app.state.address):
        raise Unacceptable(403, "Pages of this origin may not use /mcp; set ENTENTE_ADDRESS to allow its own.")
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != JSON:
        raise Unacceptable(415, f"Send {JSON}.")
    if preferred(accept_header(request.scope), (JSON,)) is None:
        raise Unacceptable(406, f"Accept {JSON}: answers are JSON.")


def is_own_origin(origin: str, address: str | None) -> bool:
    """Whether pages of an origin may ask: those of this machine, and of the public address."""
    try:
        found = urlsplit(origin)
        own = urlsplit(address or "")
    except ValueError:
        return False
    is_local = found.scheme in ("http", "https") and found.hostname in LOOPBACK
    is_public = bool(address) and (found.scheme, found.netloc.lower()) == (own.scheme, own.netloc.lower())
    return is_local or is_public


async def _body(request: Request) -> bytes:
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > MAX_BODY:
            raise Unacceptable(413, f"The request is larger than {MAX_BODY} bytes.")
    return bytes(body)


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise Unacceptable(400, "The request is not valid JSON.", PARSE_ERROR) from None


def _headers(request: Request) -> dict[str, str]:
    """The headers that the protocol reads.  Raises Unacceptable for one that is given twice."""
    for name in ROUTING_HEADERS:
        if len(request.headers.getlist(name)) > 1:
            raise Unacceptable(400, f"The header {name} is there twice.", HEADER_MISMATCH)
    found = {name: request.headers.get(name) for name in ROUTING_HEADERS}
    return {name: value.strip(" \t") for name, value in found.items() if value is not None}


def _name_of(message: dict[str, Any]) -> str:
    """What a request is logged as: its method, or its tool."""
    params = message.get("params")
    name = params.get("name") if message.get("method") == "tools/call" and isinstance(params, dict) else None
    return str(name or message.get("method"))[:60]


def _response(reply: ProtocolReply) -> Response:
    if reply.message is None:
        return Response(status_code=reply.status)
    return JSONResponse(reply.message, reply.status)

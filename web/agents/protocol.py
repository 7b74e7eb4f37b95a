"""The Model Context Protocol without a transport: one JSON-RPC request in, one response out, and nothing in between.

Source: the revisions 2025-03-26, 2025-06-18, 2025-11-25, which begin with `initialize`, and 2026-07-28, in which every
request carries its revision and the server is described by `server/discover`.
"""

from base64 import b64decode, b64encode
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, NamedTuple

from api.errors import Refusal, nearest
from api.http.prefix import in_words
from api.output import installed_version
from web.agents.answers import call
from web.agents.ask import Asker
from web.agents.prompts import PROMPTS, prompt
from web.agents.resources import RESOURCES, TEMPLATES, resource
from web.agents.tools import BY_NAME, TOOLS

STATELESS = "2026-07-28"
WITH_HANDSHAKE = ("2025-11-25", "2025-06-18", "2025-03-26")
REVISIONS = (STATELESS, *WITH_HANDSHAKE)
PARSE_ERROR, INVALID_REQUEST, METHOD_NOT_FOUND, INVALID_PARAMS, INTERNAL = -32700, -32600, -32601, -32602, -32603
RESOURCE_NOT_FOUND, HEADER_MISMATCH, UNSUPPORTED_REVISION = -32002, -32020, -32022
STATUS = {METHOD_NOT_FOUND: 404, PARSE_ERROR: 400, INVALID_REQUEST: 400, INVALID_PARAMS: 400}
STATUS |= {HEADER_MISMATCH: 400, UNSUPPORTED_REVISION: 400}
META = "io.modelcontextprotocol/"
REVISION, CAPABILITIES, SERVER_INFO = f"{META}protocolVersion", f"{META}clientCapabilities", f"{META}serverInfo"
OFFERED: dict[str, Any] = {"tools": {}, "resources": {}, "prompts": {}}
FOR_AN_HOUR = {"ttlMs": 3_600_000, "cacheScope": "public"}
FOR_A_MINUTE = {"ttlMs": 60_000, "cacheScope": "public"}
NAMED = {"tools/call": "name", "prompts/get": "name", "resources/read": "uri"}
"""Methods whose header `Mcp-Name` repeats a parameter."""
INSTRUCTIONS = (
    "Entente is a knowledge base of diplomacy: who met whom, who said what about whom, who is allied with whom. Begin "
    "with search; ids are paths such as actors/china. Every fact names its documents: cite them, and say so where "
    "`fidelity` is ALTERED or a fact is `disputed`, contradicted or only possible. Citations without supportType "
    "support their fact; `documents` describes each document once. Dates are EDTF: `2024~` about, `2024?` uncertain, "
    "`/2024-04-09` by that day, `..` still so. A field that is absent is not known. What the base does not have may "
    "still have happened."
)


class Failed(Exception):
    """A request that is answered with an error of JSON-RPC."""

    def __init__(self, code: int, message: str, data: Any = None) -> None:
        super().__init__(message)
        self.code, self.message, self.data = code, message, data


class ProtocolReply(NamedTuple):
    """A status of HTTP, and the message to send; None for notifications."""

    status: int
    message: dict[str, Any] | None


Params = Mapping[str, Any]


async def answer(asker: Asker, message: Any, headers: Mapping[str, str] | None = None) -> ProtocolReply:
    """The reply to a message.  `headers` are those of HTTP, by lower-case names; None on other transports."""
    id = message.get("id") if isinstance(message, dict) else None
    stateless = False
    try:
        method, params = _request(message)
        if "id" not in message:
            return ProtocolReply(202, None)
        stateless = _is_stateless(params, headers)
        _check_revision(method, params, headers, stateless)
        result = await _result(asker, method, params, stateless)
    except Failed as failed:
        return error(failed, id if _is_id(id) else None, stateless)
    return ProtocolReply(200, {"jsonrpc": "2.0", "id": id, "result": result})


def error(failed: Failed, id: Any = None, stateless: bool = False) -> ProtocolReply:
    """An error as a reply.  Before 2026-07-28, answers to well-formed requests have the status 200."""
    data = {} if failed.data is None else {"data": failed.data}
    is_old = not stateless and failed.code in (METHOD_NOT_FOUND, INVALID_PARAMS, RESOURCE_NOT_FOUND)
    status = 200 if is_old else STATUS.get(failed.code, 200)
    content = {"code": failed.code, "message": failed.message, **data}
    return ProtocolReply(status, {"jsonrpc": "2.0", "id": id, "error": content})


def _is_id(id: Any) -> bool:
    return isinstance(id, str | int) and not isinstance(id, bool)


def _request(message: Any) -> tuple[str, dict[str, Any]]:
    """The method and the parameters of a message."""
    if isinstance(message, list):
        raise Failed(INVALID_REQUEST, "Batches are not supported: send one request at a time.")
    if not isinstance(message, dict) or message.get("jsonrpc") != "2.0":
        raise Failed(INVALID_REQUEST, 'A request is an object with "jsonrpc": "2.0".')
    if "id" in message and not _is_id(message["id"]):
        raise Failed(INVALID_REQUEST, "id must be a text or a whole number.")
    method, params = message.get("method"), message.get("params", {})
    if not isinstance(method, str):
        raise Failed(INVALID_REQUEST, "method must be a text. This server sends no requests, so it takes no responses.")
    if not isinstance(params, dict):
        raise Failed(INVALID_PARAMS if "id" in message else INVALID_REQUEST, "params must be an object.")
    return method, params


def _meta(params: Params) -> Params:
    meta = params.get("_meta")
    return meta if isinstance(meta, dict) else {}


def _is_stateless(params: Params, headers: Mapping[str, str] | None) -> bool:
    """Whether a request says itself which revision it follows, as those since 2026-07-28 do."""
    return REVISION in _meta(params) or (headers or {}).get("mcp-protocol-version") == STATELESS


def _check_revision(method: str, params: Params, headers: Mapping[str, str] | None, stateless: bool) -> None:
    if not stateless:
        sent = (headers or {}).get("mcp-protocol-version")
        if sent and sent not in WITH_HANDSHAKE and method != "initialize":
            raise _unsupported(sent)
        return
    for name in (REVISION, CAPABILITIES):
        if name not in _meta(params):
            raise Failed(INVALID_PARAMS, f"params._meta must have {name}.")
    revision = _meta(params)[REVISION]
    if headers is not None:
        _check_headers(method, params, revision, headers)
    if not isinstance(revision, str):
        raise Failed(INVALID_PARAMS, f"{REVISION} must be a text.")
    if revision != STATELESS:
        raise _unsupported(revision)


def _unsupported(revision: str) -> Failed:
    data = {"supported": list(REVISIONS), "requested": revision[:60]}
    return Failed(UNSUPPORTED_REVISION, f"Unsupported protocol version; supported: {', '.join(REVISIONS)}.", data)


def _check_headers(method: str, params: Params, revision: Any, headers: Mapping[str, str]) -> None:
    """Headers repeat what the body says, for proxies that route by them."""
    expected = {"mcp-protocol-version": revision, "mcp-method": method}
    if isinstance(name := params.get(NAMED.get(method, "")), str):
        expected["mcp-name"] = name
    for header, value in expected.items():
        if decoded(headers.get(header)) != value:
            raise Failed(HEADER_MISMATCH, f"The header {header} must be what the body says.")


def decoded(value: str | None) -> str | None:
    """The value of a header, which may be written in base64: `=?base64?...?=`."""
    if value is None or not (value.startswith("=?base64?") and value.endswith("?=")):
        return value
    try:
        return b64decode(value[9:-2], validate=True).decode()
    except ValueError:
        return None


def routing_headers(message: Any) -> dict[str, str]:
    """The headers that repeat what a message says, for those who send one over HTTP; none before 2026-07-28."""
    params = message.get("params") if isinstance(message, dict) else None
    if not isinstance(params, dict) or REVISION not in _meta(params):
        return {}
    method = str(message.get("method"))
    headers = {"MCP-Protocol-Version": str(_meta(params)[REVISION]), "Mcp-Method": method}
    if method in NAMED:
        name = b64encode(str(params.get(NAMED[method], "")).encode()).decode()
        headers["Mcp-Name"] = f"=?base64?{name}?="
    return headers


async def _result(asker: Asker, method: str, params: Params, stateless: bool) -> dict[str, Any]:
    methods = METHODS | (SINCE_STATELESS if stateless else BEFORE_STATELESS)
    if method not in methods:
        raise Failed(METHOD_NOT_FOUND, f"There is no method {method[:60]}. {nearest(method[:60], methods)}".strip())
    result, kept = methods[method]
    answered = await result(asker, params, stateless)
    if not stateless:
        return answered
    return {"resultType": "complete", **answered, **kept, "_meta": {SERVER_INFO: server_info()}}


def server_info() -> dict[str, str]:
    """What the server is called."""
    return {"name": "entente", "title": "Entente", "version": installed_version() or "source"}


async def _initialize(_: Asker, params: Params, stateless: bool) -> dict[str, Any]:
    proposed = params.get("protocolVersion")
    if not isinstance(proposed, str):
        raise Failed(INVALID_PARAMS, "protocolVersion must be a text.")
    revision = proposed if proposed in WITH_HANDSHAKE else WITH_HANDSHAKE[0]
    described = {"capabilities": OFFERED, "serverInfo": server_info(), "instructions": INSTRUCTIONS}
    return {"protocolVersion": revision, **described}


async def _discover(_: Asker, params: Params, stateless: bool) -> dict[str, Any]:
    return {"supportedVersions": list(REVISIONS), "capabilities": OFFERED, "instructions": INSTRUCTIONS}


async def _ping(_: Asker, params: Params, stateless: bool) -> dict[str, Any]:
    return {}


def _listing(name: str, listed: list[dict[str, Any]]) -> "Method":
    async def result(_: Asker, params: Params, stateless: bool) -> dict[str, Any]:
        if params.get("cursor") is not None:
            raise Failed(INVALID_PARAMS, "cursor is not one of this server's: its lists have one page.")
        return {name: listed}

    return result


async def _call(asker: Asker, params: Params, stateless: bool) -> dict[str, Any]:
    """What a tool answers; wrong arguments are errors of the tool, which agents see and can act on."""
    name = params.get("name")
    if not isinstance(name, str) or name not in BY_NAME:
        raise Failed(INVALID_PARAMS, f"There is no tool {str(name)[:60]}. {nearest(str(name)[:60], BY_NAME)}".strip())
    try:
        text = await call(asker, name, params.get("arguments") or {})
    except Refusal as refusal:
        return {"content": [{"type": "text", "text": in_words(sentences(refusal))}], "isError": True}
    return {"content": [{"type": "text", "text": text}], "isError": False}


def sentences(refusal: Refusal) -> str:
    """What is wrong, and what would be right."""
    detail = refusal.detail if refusal.detail.endswith((".", "?", "!")) else f"{refusal.detail}."
    return f"{detail} {refusal.hint}" if refusal.hint else detail


async def _read(asker: Asker, params: Params, stateless: bool) -> dict[str, Any]:
    uri = params.get("uri")
    if not isinstance(uri, str):
        raise Failed(INVALID_PARAMS, "uri must be a text, such as entente://actors/china.")
    try:
        return {"contents": [await resource(asker, uri)]}
    except Refusal as refusal:
        raise Failed(INVALID_PARAMS if stateless else RESOURCE_NOT_FOUND, str(refusal), {"uri": uri[:200]}) from None


async def _prompt(_: Asker, params: Params, stateless: bool) -> dict[str, Any]:
    try:
        return prompt(params.get("name"), params.get("arguments") or {})
    except Refusal as refusal:
        raise Failed(INVALID_PARAMS, str(refusal)) from None


Method = Callable[[Asker, Params, bool], Awaitable[dict[str, Any]]]
METHODS: dict[str, tuple[Method, dict[str, Any]]] = {
    "tools/list": (_listing("tools", [tool.definition for tool in TOOLS]), FOR_AN_HOUR),
    "tools/call": (_call, {}),
    "resources/list": (_listing("resources", RESOURCES), FOR_AN_HOUR),
    "resources/templates/list": (_listing("resourceTemplates", TEMPLATES), FOR_AN_HOUR),
    "resources/read": (_read, FOR_A_MINUTE),
    "prompts/list": (_listing("prompts", PROMPTS), FOR_AN_HOUR),
    "prompts/get": (_prompt, {}),
}
BEFORE_STATELESS: dict[str, tuple[Method, dict[str, Any]]] = {"initialize": (_initialize, {}), "ping": (_ping, {})}
SINCE_STATELESS: dict[str, tuple[Method, dict[str, Any]]] = {"server/discover": (_discover, FOR_AN_HOUR)}

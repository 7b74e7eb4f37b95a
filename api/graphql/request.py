"""A GraphQL request, read from whatever HTTP carried it in."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest

from api.errors import Code, Refusal
from api.graphql.persisted import PersistedQueries
from api.query.limits import LARGEST_GRAPHQL_BODY

JSON = "application/json"


class Request(NamedTuple):
    """One GraphQL request."""

    query: str
    variables: dict[str, Any]
    operation_name: str | None


async def read_request(http: HttpRequest, persisted: PersistedQueries) -> Request:
    """The request in a body or in a query string.  Raises Refusal."""
    given = await _given(http)
    extensions = given.get("extensions")
    if not isinstance({} if extensions is None else extensions, dict):
        raise _malformed("The 'extensions' are not an object.", None)
    return checked_request(given, persisted.query(given.get("query"), extensions or {}))


async def _given(http: HttpRequest) -> Mapping[str, Any]:
    if http.method == "GET":
        return {**http.query_params, **_json_parameters(http.query_params)}
    media = http.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media not in (JSON, "application/graphql+json"):
        raise Refusal(
            Code.UNSUPPORTED_MEDIA_TYPE, f"A body of {media or 'no media type'} cannot be read.", f"Send {JSON}."
        )
    body = _loads((await _body(http)), "body")
    if not isinstance(body, dict):
        raise _malformed("The body must be a JSON object.", "Batches are not offered: send one operation at a time.")
    return body


def _json_parameters(parameters: Mapping[str, str]) -> dict[str, Any]:
    return {
        name: _loads(parameters[name].encode(), name) for name in ("variables", "extensions") if parameters.get(name)
    }


async def _body(http: HttpRequest) -> bytes:
    body, more = b"", True
    while more:
        message = await http.receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        body, more = body + message.get("body", b""), message.get("more_body", False)
        if len(body) > LARGEST_GRAPHQL_BODY:
            raise Refusal(Code.TOO_LARGE, f"The body is over {LARGEST_GRAPHQL_BODY} bytes.", "Ask in parts.")
    return body


def _loads(text: bytes, name: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise _malformed(f"The {name} is not JSON.", None) from None


def checked_request(given: Mapping[str, Any], query: Any) -> Request:
    """A request of its parts, which come from a client.  Raises Refusal."""
    variables, name = given.get("variables"), given.get("operationName")
    if not isinstance(query, str):
        raise _malformed("There is no 'query', or it is not a text.", 'Send {"query": "{ ... }"}.')
    if variables is not None and not isinstance(variables, dict):
        raise _malformed("The 'variables' are not an object.", None)
    if name is not None and not isinstance(name, str):
        raise _malformed("The 'operationName' is not a text.", None)
    return Request(query, variables or {}, name or None)


def _malformed(detail: str, hint: str | None) -> Refusal:
    return Refusal(Code.BAD_USER_INPUT, detail, hint)

"""Parses GraphQL requests from HTTP query strings and bodies."""

import json
from collections.abc import Mapping
from typing import Any

from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.types import Scope

from api.caching import RepeatCache
from api.errors import Code, Refusal
from api.graphql.execution.request import GraphQLRequest
from api.graphql.transport.persisted import PersistedQueryCache, digest_of
from api.query.parse.limits import MAX_GRAPHQL_BODY

JSON = "application/json"
MAX_CACHED_BODIES = 1000
MAX_CACHED_BODY_SIZE = 4096
"""Larger bodies, in bytes, are not cached."""


class RequestParser:
    """Parses requests.  Clients repeat themselves: small bodies are cached with what they were parsed into."""

    def __init__(self) -> None:
        self.persisted = PersistedQueryCache()
        self._by_body: RepeatCache[bytes, GraphQLRequest] = RepeatCache(MAX_CACHED_BODIES)

    async def parse(self, http: HttpRequest) -> GraphQLRequest:
        """The request in a body or, for GET, in the query string.  Raises Refusal."""
        if http.method == "GET":
            return self._request({**http.query_params, **_json_parameters(http.query_params)})
        _check_media_type(header(http.scope, b"content-type"))
        return self._parse_body(await _body(http))

    def _parse_body(self, body: bytes) -> GraphQLRequest:
        cached = self._by_body.get(body)
        if cached is not None:
            return cached
        members = _parse_json(body, "body")
        if not isinstance(members, dict):
            hint = "Batches are not supported: send one operation per request."
            raise _malformed("The body must be a JSON object.", hint)
        request = self._request(members)
        if len(body) <= MAX_CACHED_BODY_SIZE and "extensions" not in members:
            self._by_body[body] = request
        return request

    def _request(self, members: Mapping[str, Any]) -> GraphQLRequest:
        extensions = members.get("extensions")
        if not isinstance({} if extensions is None else extensions, dict):
            raise _malformed("'extensions' must be an object.", None)
        query = self.persisted.query(members.get("query"), extensions or {})
        return parse_request(members, query, digest_of(extensions or {}))


def _check_media_type(content_type: str) -> None:
    media_type = content_type.partition(";")[0].strip().lower()
    if media_type not in (JSON, "application/graphql+json"):
        detail = f"The media type {media_type} is not supported." if media_type else "The body has no media type."
        raise Refusal(Code.UNSUPPORTED_MEDIA_TYPE, detail, f"Send {JSON}.")


def header(scope: Scope, name: bytes) -> str:
    """The first header with a name in lower case; empty if there is none."""
    return next((value.decode("latin-1") for key, value in scope["headers"] if key == name), "")


def _json_parameters(parameters: Mapping[str, str]) -> dict[str, Any]:
    names = (name for name in ("variables", "extensions") if parameters.get(name))
    return {name: _parse_json(parameters[name].encode(), name) for name in names}


async def _body(http: HttpRequest) -> bytes:
    body, more = b"", True
    while more:
        message = await http.receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        body, more = body + message.get("body", b""), message.get("more_body", False)
        if len(body) > MAX_GRAPHQL_BODY:
            detail, hint = f"The body exceeds {MAX_GRAPHQL_BODY} bytes.", "Split the operation into several requests."
            raise Refusal(Code.TOO_LARGE, detail, hint)
    return body


def _parse_json(text: bytes, name: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise _malformed(f"The {name} is not valid JSON.", None) from None


def parse_request(members: Mapping[str, Any], query: Any, digest: str | None = None) -> GraphQLRequest:
    """A request from its members, as a client sent them, and its query.  Raises Refusal."""
    variables, name = members.get("variables"), members.get("operationName")
    if not isinstance(query, str):
        raise _malformed("'query' is missing or not a string.", 'Send {"query": "{ ... }"}.')
    if variables is not None and not isinstance(variables, dict):
        raise _malformed("'variables' must be an object.", None)
    if name is not None and not isinstance(name, str):
        raise _malformed("'operationName' must be a string.", None)
    return GraphQLRequest(query, variables or {}, name or None, digest)


def _malformed(detail: str, hint: str | None) -> Refusal:
    return Refusal(Code.BAD_USER_INPUT, detail, hint)

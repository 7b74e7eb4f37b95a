"""A GraphQL request, read from whatever HTTP carried it in."""

import json
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.types import Scope

from api.errors import Code, Refusal
from api.graphql.transport.persisted import PersistedQueryCache
from api.query.parse.limits import MAX_GRAPHQL_BODY

JSON = "application/json"


MOST_REMEMBERED = 1000
LONGEST_REMEMBERED = 4096


@dataclass(frozen=True, eq=False, slots=True, weakref_slot=True)
class GraphQLRequest:
    """One GraphQL request.  What is made of it can be kept by it, as long as it is remembered itself."""

    query: str
    variables: dict[str, Any]
    operation_name: str | None


class RequestParser:
    """Reads requests.  Clients ask the same again and again: small bodies that were read are remembered."""

    def __init__(self) -> None:
        self.persisted = PersistedQueryCache()
        self.known: OrderedDict[bytes, GraphQLRequest] = OrderedDict()

    async def read(self, http: HttpRequest) -> GraphQLRequest:
        """The request in a body or in a query string.  Raises Refusal."""
        if http.method == "GET":
            return self._checked({**http.query_params, **_json_parameters(http.query_params)})
        _check_media(header(http.scope, b"content-type"))
        body = await _body(http)
        known = self.known.get(body)
        if known is not None:
            self.known.move_to_end(body)
            return known
        given = _loads(body, "body")
        if not isinstance(given, dict):
            raise _malformed(
                "The body must be a JSON object.", "Batches are not offered: send one operation at a time."
            )
        request = self._checked(given)
        if len(body) <= LONGEST_REMEMBERED and "extensions" not in given:
            self._remember(body, request)
        return request

    def _checked(self, given: Mapping[str, Any]) -> GraphQLRequest:
        extensions = given.get("extensions")
        if not isinstance({} if extensions is None else extensions, dict):
            raise _malformed("The 'extensions' are not an object.", None)
        return parse_request(given, self.persisted.query(given.get("query"), extensions or {}))

    def _remember(self, body: bytes, request: GraphQLRequest) -> None:
        self.known[body] = request
        if len(self.known) > MOST_REMEMBERED:
            self.known.popitem(last=False)


def _check_media(told: str) -> None:
    media = told.partition(";")[0].strip().lower()
    if media not in (JSON, "application/graphql+json"):
        raise Refusal(
            Code.UNSUPPORTED_MEDIA_TYPE, f"A body of {media or 'no media type'} cannot be read.", f"Send {JSON}."
        )


def header(scope: Scope, name: bytes) -> str:
    """The first header of a name, which is told in lower case; empty without one."""
    for key, value in scope["headers"]:
        if key == name:
            told: bytes = value
            return told.decode("latin-1")
    return ""


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
        if len(body) > MAX_GRAPHQL_BODY:
            raise Refusal(Code.TOO_LARGE, f"The body is over {MAX_GRAPHQL_BODY} bytes.", "Ask in parts.")
    return body


def _loads(text: bytes, name: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise _malformed(f"The {name} is not JSON.", None) from None


def parse_request(given: Mapping[str, Any], query: Any) -> GraphQLRequest:
    """A request of its parts, which come from a client.  Raises Refusal."""
    variables, name = given.get("variables"), given.get("operationName")
    if not isinstance(query, str):
        raise _malformed("There is no 'query', or it is not a text.", 'Send {"query": "{ ... }"}.')
    if variables is not None and not isinstance(variables, dict):
        raise _malformed("The 'variables' are not an object.", None)
    if name is not None and not isinstance(name, str):
        raise _malformed("The 'operationName' is not a text.", None)
    return GraphQLRequest(query, variables or {}, name or None)


def _malformed(detail: str, hint: str | None) -> Refusal:
    return Refusal(Code.BAD_USER_INPUT, detail, hint)

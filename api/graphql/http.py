"""GraphQL over HTTP, after the GraphQL-over-HTTP specification (GET and POST, both media types)."""

import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from graphql import GraphQLError
from starlette.requests import Request as HttpRequest
from starlette.responses import HTMLResponse, Response

from api.database import Reader
from api.errors import STATUS, Code, Refusal
from api.graphql.documents import Invalid
from api.graphql.execute import Request, answer
from api.query.limits import LARGEST_GRAPHQL_BODY

GRAPHQL = "application/graphql-response+json"
JSON = "application/json"


async def graphql(http: HttpRequest, reader: Reader) -> Response:
    """Answer one HTTP request at /graphql."""
    if http.method == "GET" and "query" not in http.query_params and "text/html" in http.headers.get("accept", ""):
        return HTMLResponse((files("api.graphql") / "page.html").read_text())
    media = _media(http.headers.get("accept", "*/*"))
    try:
        request = await _request(http)
        return Response(await answer(request, reader), media_type=media)
    except Refusal as refusal:
        error = {"message": refusal.detail, "extensions": _extensions(refusal)}
        return _errors(
            [error], refusal.status, JSON if refusal.status in (413, 415) else media, of_http=refusal.field is None
        )
    except Invalid as invalid:
        return _errors([_located(error, invalid.code) for error in invalid.errors], STATUS[invalid.code][0], media)


def _media(accept: str) -> str:
    """The new media type only for clients that ask for it by name."""
    return GRAPHQL if GRAPHQL in accept else JSON


def _errors(errors: list[dict[str, Any]], status: int, media: str, *, of_http: bool = False) -> Response:
    """Under the older media type what was understood as a GraphQL request answers 200, as the specification says."""
    settled = 200 if media == JSON and not of_http and status < 500 else 400 if status == 422 else status
    return Response(json.dumps({"errors": errors}, ensure_ascii=False), settled, media_type=media)


def _extensions(refusal: Refusal) -> dict[str, str]:
    extras = {"hint": refusal.hint, "field": refusal.field}
    return {"code": str(refusal.code), **{name: value for name, value in extras.items() if value}}


def _located(error: GraphQLError, code: Code) -> dict[str, Any]:
    return {**error.formatted, "extensions": {"code": str(code)}}


async def _request(http: HttpRequest) -> Request:
    """The request in a body or in a query string.  Raises Refusal."""
    if http.method == "GET":
        return _read({**http.query_params, **_json_parameters(http.query_params)})
    media = http.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media not in (JSON, "application/graphql+json"):
        raise Refusal(
            Code.UNSUPPORTED_MEDIA_TYPE, f"A body of {media or 'no media type'} cannot be read.", f"Send {JSON}."
        )
    body = _loads((await _body(http)), "body")
    if not isinstance(body, dict):
        raise _malformed("The body must be a JSON object.", "Batches are not offered: send one operation at a time.")
    return _read(body)


def _json_parameters(parameters: Mapping[str, str]) -> dict[str, Any]:
    return {
        name: _loads(parameters[name].encode(), name) for name in ("variables", "extensions") if parameters.get(name)
    }


async def _body(http: HttpRequest) -> bytes:
    body = b""
    async for chunk in http.stream():
        body += chunk
        if len(body) > LARGEST_GRAPHQL_BODY:
            raise Refusal(Code.TOO_LARGE, f"The body is over {LARGEST_GRAPHQL_BODY} bytes.", "Ask in parts.")
    return body


def _loads(text: bytes, name: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise _malformed(f"The {name} is not JSON.", None) from None


def _read(given: Mapping[str, Any]) -> Request:
    query, variables, name = given.get("query"), given.get("variables"), given.get("operationName")
    if not isinstance(query, str):
        raise _malformed("There is no 'query', or it is not a text.", 'Send {"query": "{ ... }"}.')
    if variables is not None and not isinstance(variables, dict):
        raise _malformed("The 'variables' are not an object.", None)
    if name is not None and not isinstance(name, str):
        raise _malformed("The 'operationName' is not a text.", None)
    if not isinstance(given.get("extensions") or {}, dict):
        raise _malformed("The 'extensions' are not an object.", None)
    return Request(query, variables or {}, name or None)


def _malformed(detail: str, hint: str | None) -> Refusal:
    return Refusal(Code.BAD_USER_INPUT, detail, hint)

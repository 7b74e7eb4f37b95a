"""GraphQL over HTTP, after the GraphQL-over-HTTP specification (GET and POST, both media types)."""

import json
from importlib.resources import files
from typing import Any

from graphql import GraphQLError
from starlette.requests import Request as HttpRequest
from starlette.responses import HTMLResponse, Response

from api.database import Reader
from api.errors import STATUS, Code, Refusal
from api.graphql.documents import Invalid
from api.graphql.execute import answer
from api.graphql.persisted import PersistedQueries
from api.graphql.request import JSON, read_request
from api.graphql.writing.execute import Door
from api.write.writer import Writer

GRAPHQL = "application/graphql-response+json"


async def graphql(http: HttpRequest, reader: Reader, writer: Writer, persisted: PersistedQueries) -> Response:
    """Answer one HTTP request at /graphql."""
    if http.method == "GET" and "query" not in http.query_params and "text/html" in http.headers.get("accept", ""):
        return HTMLResponse((files("api.graphql") / "page.html").read_text())
    media = _media(http.headers.get("accept", "*/*"))
    try:
        request = await read_request(http, persisted)
        return Response(await answer(request, reader, Door(http, writer)), media_type=media)
    except Refusal as refusal:
        return refused(refusal, media)
    except Invalid as invalid:
        return _errors([_located(error, invalid.code) for error in invalid.errors], STATUS[invalid.code][0], media)


def refused(refusal: Refusal, media: str = JSON) -> Response:
    """A refusal as a response that clients of GraphQL understand."""
    error = {"message": refusal.detail, "extensions": _extensions(refusal)}
    chosen = JSON if refusal.status in (413, 415) else media
    response = _errors([error], refusal.status, chosen, of_http=refusal.field is None)
    response.headers.update(refusal.headers)
    return response


def _media(accept: str) -> str:
    """The new media type only for clients that ask for it by name."""
    return GRAPHQL if GRAPHQL in accept else JSON


def _errors(errors: list[dict[str, Any]], status: int, media: str, *, of_http: bool = False) -> Response:
    """Under the older media type what was understood as a GraphQL request answers 200, as the specification says."""
    settled = 200 if media == JSON and not of_http and status < 500 else 400 if status == 422 else status
    return Response(json.dumps({"errors": errors}), settled, media_type=media)


def _extensions(refusal: Refusal) -> dict[str, str]:
    extras = {"hint": refusal.hint, "field": refusal.field}
    return {"code": str(refusal.code), **{name: value for name, value in extras.items() if value}}


def _located(error: GraphQLError, code: Code) -> dict[str, Any]:
    return {**error.formatted, "extensions": {"code": str(code)}}

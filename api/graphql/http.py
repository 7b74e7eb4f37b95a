"""GraphQL over HTTP, after the GraphQL-over-HTTP specification (GET and POST, both media types)."""

import json
from importlib.resources import files
from typing import Any

from graphql import GraphQLError
from starlette.requests import Request as HttpRequest
from starlette.responses import HTMLResponse, Response
from starlette.types import Receive, Scope, Send

from api.answers import holds_at, told_revision
from api.database import Reader
from api.errors import STATUS, Code, Refusal
from api.graphql.documents import Invalid
from api.graphql.execute import answer
from api.graphql.persisted import PersistedQueries
from api.graphql.plans import Plans
from api.graphql.request import JSON, read_request

GRAPHQL = "application/graphql-response+json"


class Endpoint:
    """The ASGI application at /graphql, which needs no framework around it to answer."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.plans = Plans(reader.dialect)
        self.persisted = PersistedQueries()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        http = HttpRequest(scope, receive)
        if http.method == "GET" and "query" not in http.query_params and "text/html" in http.headers.get("accept", ""):
            return await HTMLResponse((files("api.graphql") / "page.html").read_text())(scope, receive, send)
        media = _media(http.headers.get("accept", "*/*"))
        try:
            body = await answer(await read_request(http, self.persisted), self.reader, self.plans)
        except Refusal as refusal:
            await _refused(refusal, media)(scope, receive, send)
        except Invalid as invalid:
            errors = [_located(error, invalid.code) for error in invalid.errors]
            await _errors(errors, STATUS[invalid.code][0], media)(scope, receive, send)
        else:
            holds_at(scope, told_revision(body))
            await _send(send, body, media)


async def _send(send: Send, body: bytes, media: str) -> None:
    headers = [(b"content-type", media.encode()), (b"content-length", b"%d" % len(body))]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _refused(refusal: Refusal, media: str) -> Response:
    error = {"message": refusal.detail, "extensions": _extensions(refusal)}
    told_in = JSON if refusal.status in (413, 415) else media
    return _errors([error], refusal.status, told_in, of_http=refusal.field is None)


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

"""GraphQL over HTTP, after the GraphQL-over-HTTP specification (GET and POST, both media types)."""

import json
from importlib.resources import files
from typing import Any

from graphql import GraphQLError
from starlette.requests import Request as HttpRequest
from starlette.responses import HTMLResponse, Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket

from api.changes import Feed
from api.changes.events import MEDIA_TYPE as EVENTS
from api.database import Reader
from api.errors import MEANINGS, Code, Refusal
from api.graphql.execution.documents import InvalidRequest
from api.graphql.execution.executor import Executor
from api.graphql.mutations.execute import WriteAccess
from api.graphql.transport.request import JSON, GraphQLRequest, RequestParser, header
from api.graphql.transport.sse import event_stream
from api.graphql.transport.websocket import Admit, serve_socket
from api.http.answer_cache import is_cacheable, revision_of, set_answer_revision
from api.http.etags import caching_headers, client_tags, not_modified
from api.observe import note_page
from api.write.writer import Writer

GRAPHQL = "application/graphql-response+json"


class GraphQLEndpoint:
    """The ASGI application at /graphql, which needs no framework around it to answer."""

    def __init__(self, reader: Reader, writer: Writer, feed: Feed) -> None:
        self.executor, self.writer, self.feed = Executor(reader), writer, feed
        self.requests = RequestParser()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        http = HttpRequest(scope, receive)
        accept = header(scope, b"accept") or "*/*"
        media = _media(accept)
        try:
            if wants_page(http, accept):
                note_page()
                await HTMLResponse((files("api.graphql.transport") / "page.html").read_text())(scope, receive, send)
            elif EVENTS in accept:
                request = await self.requests.read(http)
                await event_stream(request, self.executor, self.feed)(scope, receive, send)
            else:
                await self._once(http, media, send)
        except Refusal as refusal:
            await refusal_response(refusal, media)(scope, receive, send)
        except InvalidRequest as invalid:
            errors = [_located(error, invalid.code) for error in invalid.errors]
            await _errors(errors, MEANINGS[invalid.code].status, media)(scope, receive, send)

    async def _once(self, http: HttpRequest, media: str, send: Send) -> None:
        request = await self.requests.read(http)
        if http.method == "GET" and (known := await self._known_already(http, request, media)):
            await known(http.scope, http.receive, send)
            return
        body = await self.executor.answer(request, WriteAccess(http, self.writer))
        if is_cacheable(http.scope) and self.executor.only_reads(request):
            set_answer_revision(http.scope, revision_of(body))
        headers = [(b"content-type", media.encode()), (b"content-length", b"%d" % len(body))]
        if http.method == "GET" and (revision := revision_of(body)) is not None:
            kept = caching_headers(revision, _form(media))
            headers += [(name.lower().encode(), value.encode()) for name, value in kept.items()]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    async def _known_already(self, http: HttpRequest, request: GraphQLRequest, media: str) -> Response | None:
        """304 where the client has the answer to a valid query.  Only the revision is asked of the database."""
        tags = client_tags(http)
        if not tags or not self.executor.only_reads(request) or self.executor.plans.plan(request) is None:
            return None
        same = not_modified(tags, revision := await self.executor.reader.revision(), _form(media))
        if same:
            set_answer_revision(http.scope, revision)
        return same

    async def socket(self, socket: WebSocket, admit: Admit) -> None:
        """Answer operations on one WebSocket until it is closed."""
        await serve_socket(socket, self.executor, self.feed, admit)


def _form(media: str) -> str:
    """What tags call an answer of a media type."""
    return "graphql" if media == GRAPHQL else "json"


def wants_page(http: HttpRequest, accept: str) -> bool:
    """Whether it is a person with a browser who asks."""
    return http.method == "GET" and "text/html" in accept and "query" not in http.query_params


def refusal_response(refusal: Refusal, media: str = JSON) -> Response:
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

"""GraphQL over HTTP: GET and POST with both media types of the GraphQL-over-HTTP specification, and event streams."""

import json
from importlib.resources import files
from typing import Any

from starlette.requests import Request as HttpRequest
from starlette.responses import HTMLResponse, Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket

from api.changes import Feed
from api.changes.events import MEDIA_TYPE as EVENT_STREAM
from api.database import Reader
from api.errors import MEANINGS, Refusal
from api.graphql.execution.documents import InvalidRequest
from api.graphql.execution.executor import Executor
from api.graphql.execution.request import GraphQLRequest
from api.graphql.mutations.execute import WriteAccess
from api.graphql.transport.errors import invalid_errors, refusal_error
from api.graphql.transport.request import JSON, RequestParser, header
from api.graphql.transport.sse import event_stream
from api.graphql.transport.websocket import Admit, serve_socket
from api.http.answer_cache import is_cacheable, revision_of, set_answer_revision
from api.http.etags import caching_headers, client_tags, not_modified
from api.observe import note_page
from api.write.writer import Writer

GRAPHQL = "application/graphql-response+json"


class GraphQLEndpoint:
    """The ASGI application at /graphql; it does not depend on FastAPI."""

    def __init__(self, reader: Reader, writer: Writer, feed: Feed) -> None:
        self.executor, self.writer, self.feed = Executor(reader), writer, feed
        self.requests = RequestParser()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        http = HttpRequest(scope, receive)
        accept = header(scope, b"accept") or "*/*"
        media_type = _media_type(accept)
        try:
            if _accepts_page(http, accept):
                note_page()
                await HTMLResponse((files("api.graphql.transport") / "page.html").read_text())(scope, receive, send)
            elif EVENT_STREAM in accept:
                request = await self.requests.parse(http)
                await event_stream(request, self.executor, self.feed)(scope, receive, send)
            else:
                await self._respond(http, media_type, send)
        except Refusal as refusal:
            await refusal_response(refusal, media_type)(scope, receive, send)
        except InvalidRequest as invalid:
            await _error_response(invalid_errors(invalid), MEANINGS[invalid.code].status, media_type)(
                scope, receive, send
            )

    async def _respond(self, http: HttpRequest, media_type: str, send: Send) -> None:
        request = await self.requests.parse(http)
        if http.method == "GET" and (response := await self._not_modified(http, request, media_type)):
            await response(http.scope, http.receive, send)
            return
        body = await self.executor.execute(request, WriteAccess(http, self.writer))
        if is_cacheable(http.scope) and self.executor.is_query(request):
            set_answer_revision(http.scope, revision_of(body))
        headers = [(b"content-type", media_type.encode()), (b"content-length", b"%d" % len(body))]
        if http.method == "GET" and (revision := revision_of(body)) is not None:
            caching = caching_headers(revision, _tag_form(media_type))
            headers += [(name.lower().encode(), value.encode()) for name, value in caching.items()]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    async def _not_modified(self, http: HttpRequest, request: GraphQLRequest, media_type: str) -> Response | None:
        """304 if the client has the answer to a valid query.  Reads only the revision from the database."""
        tags = client_tags(http)
        if not tags or not self.executor.is_query(request) or self.executor.plans.plan(request) is None:
            return None
        revision = await self.executor.reader.revision()
        response = not_modified(tags, revision, _tag_form(media_type))
        if response:
            set_answer_revision(http.scope, revision)
        return response

    async def socket(self, socket: WebSocket, admit: Admit) -> None:
        """Execute the operations of one WebSocket until it is closed."""
        await serve_socket(socket, self.executor, self.feed, admit)


def _tag_form(media_type: str) -> str:
    """The part of an entity tag that tells media types apart."""
    return "graphql" if media_type == GRAPHQL else "json"


def _accepts_page(http: HttpRequest, accept: str) -> bool:
    """Whether a browser navigates to the endpoint."""
    return http.method == "GET" and "text/html" in accept and "query" not in http.query_params


def refusal_response(refusal: Refusal, media_type: str = JSON) -> Response:
    """A refusal as a GraphQL response with one error."""
    error = refusal_error(refusal)
    chosen = JSON if refusal.status in (413, 415) else media_type
    response = _error_response([error], refusal.status, chosen, http_error=refusal.field is None)
    response.headers.update(refusal.headers)
    return response


def _media_type(accept: str) -> str:
    """The newer media type only for clients that name it."""
    return GRAPHQL if GRAPHQL in accept else JSON


def _error_response(
    errors: list[dict[str, Any]], status: int, media_type: str, *, http_error: bool = False
) -> Response:
    """Under application/json a well-formed GraphQL request is answered with 200, as the specification says."""
    if media_type == JSON and not http_error and status < 500:
        status = 200
    return Response(json.dumps({"errors": errors}), 400 if status == 422 else status, media_type=media_type)

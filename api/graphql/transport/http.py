"""GraphQL over HTTP: GET and POST with both media types of the GraphQL-over-HTTP specification, and streams."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from starlette.requests import Request as HttpRequest
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket

from api.access import client_of
from api.changes import Feed
from api.database import DatabaseState, Reader
from api.errors import MEANINGS, Refusal
from api.graphql.execution.documents import InvalidRequest
from api.graphql.execution.executor import Executor
from api.graphql.execution.request import GraphQLRequest
from api.graphql.mutations.execute import WriteAccess
from api.graphql.transport.errors import invalid_errors, refusal_error
from api.graphql.transport.negotiation import GRAPHQL, Accepted, negotiate, not_acceptable
from api.graphql.transport.request import JSON, RequestParser
from api.graphql.transport.streams import Framing, operation_results, stream
from api.graphql.transport.websocket import Admit, serve_socket
from api.http.accept import accept_header
from api.http.answer_cache import is_cacheable, set_answer_state
from api.http.etags import caching_headers, client_tags, not_modified
from api.http.middleware import without_body
from api.json_text import compact_json, revision_of
from api.write.writer import Writer

VARY = {"Vary": "Accept"}
QueryPage = Callable[[HttpRequest], Awaitable[Response]]


class GraphQLEndpoint:
    """The ASGI application at /graphql; it does not depend on FastAPI."""

    def __init__(self, reader: Reader, writer: Writer, feed: Feed, page: QueryPage | None = None) -> None:
        """`page` answers browsers that navigate to the endpoint."""
        self.page = page
        self.executor, self.writer, self.feed = Executor(reader, feed), writer, feed
        self.requests = RequestParser()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        http = HttpRequest(scope, receive)
        accepted = negotiate(accept_header(scope))
        try:
            if self.page and accepted.page and http.method == "GET" and "query" not in http.query_params:
                await (await self.page(http))(scope, receive, send)
            else:
                await self._execute(http, accepted, send)
        except Refusal as refusal:
            await refusal_response(refusal, accepted.json or JSON)(scope, receive, send)
        except InvalidRequest as invalid:
            errors, status = invalid_errors(invalid), MEANINGS[invalid.code].status
            await _error_response(errors, status, accepted.json or JSON)(scope, receive, send)

    async def _execute(self, http: HttpRequest, accepted: Accepted, send: Send) -> None:
        """Answer in JSON; stream a subscription, or anything for clients that accept no JSON."""
        if not accepted.json and not accepted.stream:
            raise not_acceptable()
        request = await self.requests.parse(http)
        if accepted.json and http.method == "POST" and (query := self.executor.ready(request)):
            body = await self.executor.execute_ready(request, query)
            await self._send(http, request, body, accepted.json, send)
            return
        await self.executor.prepare(request, partial(client_of, http.scope))
        if request.digest:
            self.executor.check(request)
            self.requests.persisted.keep(request)
        if accepted.stream and (not accepted.json or self.executor.is_subscription(request)):
            await self._stream(http, request, accepted.stream)(http.scope, http.receive, send)
        else:
            await self._respond(http, request, accepted.json or JSON, send)

    def _stream(self, http: HttpRequest, request: GraphQLRequest, framing: Framing) -> Response:
        if without_body(http):
            return Response(headers=VARY, media_type=framing.media_type)
        results = operation_results(
            request, self.executor, self.feed, client_of(http.scope), WriteAccess(http, self.writer)
        )
        return stream(framing, results, self.feed)

    async def _respond(self, http: HttpRequest, request: GraphQLRequest, media_type: str, send: Send) -> None:
        if http.method == "GET" and (response := await self._not_modified(http, request, media_type)):
            await response(http.scope, http.receive, send)
            return
        body = await self.executor.execute(request, WriteAccess(http, self.writer))
        await self._send(http, request, body, media_type, send)

    async def _send(self, http: HttpRequest, request: GraphQLRequest, body: bytes, media_type: str, send: Send) -> None:
        headers = [(b"content-type", media_type.encode()), (b"content-length", b"%d" % len(body))]
        is_read, is_kept = http.method == "GET", is_cacheable(http.scope)
        state = await self._state_of(body) if (is_read or is_kept) and self.executor.is_lasting(request) else None
        if is_kept:
            set_answer_state(http.scope, state)
        extra = caching_headers(state, _tag_form(media_type)) if is_read and state is not None else VARY
        headers += [(name.lower().encode(), value.encode()) for name, value in extra.items()]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    async def _state_of(self, body: bytes) -> DatabaseState | None:
        """The state of the database in which an answer was computed, if its revision is known."""
        revision = revision_of(body)
        return None if revision is None else await self.executor.reader.state_at(revision)

    async def _not_modified(self, http: HttpRequest, request: GraphQLRequest, media_type: str) -> Response | None:
        """304 if the client has the answer to a valid query.  Reads only the revision from the database."""
        tags = client_tags(http)
        if not tags or not self.executor.is_lasting(request) or self.executor.plans.plan(request) is None:
            return None
        state = await self.executor.reader.state()
        response = not_modified(tags, state, _tag_form(media_type))
        if response:
            set_answer_state(http.scope, state)
        return response

    async def socket(self, socket: WebSocket, admit: Admit) -> None:
        """Execute the operations of one WebSocket until it is closed."""
        await serve_socket(socket, self.executor, self.feed, admit)


def _tag_form(media_type: str) -> str:
    """The part of an entity tag that distinguishes media types."""
    return "graphql" if media_type == GRAPHQL else "json"


def refusal_response(refusal: Refusal, media_type: str = JSON, *, by_header: bool = False) -> Response:
    """A refusal as a GraphQL response with one error; `by_header` of a request for one of its headers."""
    error = refusal_error(refusal)
    chosen = JSON if refusal.status in (413, 415) else media_type
    response = _error_response([error], refusal.status, chosen, http_error=by_header or refusal.field is None)
    response.headers.update(refusal.headers)
    return response


def _error_response(
    errors: list[dict[str, Any]], status: int, media_type: str, *, http_error: bool = False
) -> Response:
    """Under application/json a well-formed GraphQL request is answered with 200, as the specification says."""
    if media_type == JSON and not http_error and status < 500:
        status = 200
    status = 400 if status == 422 else status
    return Response(compact_json({"errors": errors}), status, headers=VARY, media_type=media_type)

"""The application: the only module that imports every part."""

import gc
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import cache, partial
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi_offline import FastAPIOffline
from starlette.concurrency import run_in_threadpool
from starlette.responses import PlainTextResponse
from starlette.routing import Route, WebSocketRoute
from starlette.types import ASGIApp
from starlette.websockets import WebSocket

from api.access.keyring import Keyring
from api.access.principal import ADMISSION
from api.access.slots import Slots
from api.articles.desk import ArticleDesk
from api.changes import Feed, feed_for
from api.database import Reader, ReplicatedReader, reader_for, replicated_reader, require_current_schema, write_engine
from api.errors import Refusal
from api.graphql.schema import core_schema, sdl
from api.graphql.transport.http import GraphQLEndpoint, refusal_response
from api.http import middleware, routing
from api.http.access import Access, OpenRequests
from api.http.answer_cache import AnswerCache
from api.http.direct import Direct
from api.http.docs_pages import add_docs_pages
from api.http.encoding import Utf8Requests
from api.http.failures import Failures, Refusals
from api.http.freshness import Freshness
from api.http.prefix import Prefix, prefix_of
from api.http.routing import Routing
from api.http.security import SecurityHeaders
from api.observe import Observation
from api.observe.watched_reader import WatchedReader
from api.query.ast.answer import AnswerObject
from api.query.ast.select import FixedJson
from api.query.sql.compile import compile_answer
from api.releases.outdated import delete_outdated_files
from api.rest.articles import routes as articles
from api.rest.changes import routes as changes
from api.rest.exports import routes as exports
from api.rest.openapi.document import complete
from api.rest.openapi.operations import describe_liveness, describe_readiness
from api.rest.plans import PlanCache
from api.rest.problems import problem as problems
from api.rest.reconcile import routes as reconciliation
from api.rest.records import routes as records
from api.rest.records.routes import Plain
from api.rest.releases import routes as releases
from api.rest.resolve import routes as resolver
from api.settings import NONE, Settings, networks, settings
from api.worker_plan import WorkerPlan
from api.write.loading import SELECT_LOADING, with_loading
from api.write.writer import Writer
from web import errors as page_errors
from web.agents.endpoint import PATH as MCP
from web.agents.endpoint import refused as refused_by_mcp
from web.pages.querying import query_page
from web.routes import CACHED as CACHED_PAGES
from web.routes import routes as page_routes

TITLE = "Entente"
GRAPHQL = "/graphql"
ABOUT = "An open knowledge base of diplomacy: who met whom, who said what about whom, who is allied with whom."
FRAMEWORK: dict[str, Any] = {
    "title": TITLE,
    "version": "1",
    "description": ABOUT,
    "docs_url": None,  # pages and redirects of our own know the prefix
    "redoc_url": None,
    "redirect_slashes": False,
}

OBJECTS_BETWEEN_COLLECTIONS = (5000, 5, 20)
"""Python's default of 700 collects dozens of times while one large request is prepared."""


def create_app(chosen: Settings | None = None, worker: WorkerPlan | None = None) -> FastAPI:
    """Returns the API over the database of the settings; `worker` says which of several processes it serves in."""
    config = chosen or settings()
    observation = Observation(config, worker)
    primary, replicated = _readers(config)
    reader = observation.reader(replicated or primary)
    writer = write_engine(config.database_url, existing=True, seconds=config.statement_seconds)
    newest = observation.reader(primary)  # a replica may lack the end of a key, and the latest change
    keyring, feed = Keyring(newest, writer), _feed(config, newest)

    @asynccontextmanager
    async def connected(_: FastAPI) -> AsyncIterator[None]:
        await reader.open()
        await observation.open()
        app.state.writer.open()
        _freeze_objects()
        yield
        await _close(app, keyring)
        await observation.close()
        writer.dispose()

    app: FastAPI = FastAPIOffline(**FRAMEWORK, lifespan=connected, telemetry=observation.telemetry)
    _fill_state(app, config, reader, feed)
    for part in (records, changes, releases, exports, articles, resolver, reconciliation):
        app.router.routes += part.router().routes  # include_router would make each request look up its route twice
    endpoint = GraphQLEndpoint(reader, app.state.writer, feed, query_page)
    app.state.executor = endpoint.executor
    _add_graphql(app, endpoint)
    _add_health(app)
    problems.install(app)
    middleware.install(app)
    add_docs_pages(app)
    app.router.routes += page_routes()
    page_errors.install(app)
    _complete_openapi(app, prefix_of(config.public_address))
    _wrap_app(app, config, observation, endpoint, keyring, replicated)
    return app


def _fill_state(app: FastAPI, config: Settings, reader: WatchedReader, feed: Feed) -> None:
    """Keeps what routes need."""
    app.state.settings = config
    app.state.reader, app.state.plans, app.state.feed = reader, PlanCache(reader.dialect), feed
    app.state.address, app.state.releases = config.public_address, config.releases
    lasting = write_engine(config.database_url, lasting=True, existing=True, seconds=config.statement_seconds)
    app.state.writer = Writer(lasting, reader.wrote, partial(delete_outdated_files, directory=config.releases))
    app.state.articles = ArticleDesk(config.database_url, config.statement_seconds)


def _feed(config: Settings, reader: Reader) -> Feed:
    streams = Slots("event streams", config.share(config.streams), config.share(config.streams_per_address))
    return feed_for(config.database_url, reader, config.statement_seconds, streams)


def _readers(config: Settings) -> tuple[Reader, ReplicatedReader | None]:
    """Returns the reader of the database, and one that also reads its replicas if there are any."""
    connections, seconds = config.readers, config.statement_seconds
    primary = reader_for(config.database_url, connections=connections, seconds=seconds, mapped_mb=config.mapped_mb)
    if config.read_url == NONE:
        return primary, None
    return primary, replicated_reader(primary, config.read_url, connections, seconds)


def _wrap_app(
    app: FastAPI,
    config: Settings,
    observation: Observation,
    endpoint: GraphQLEndpoint,
    keyring: Keyring,
    replicated: ReplicatedReader | None,
) -> None:
    """Wraps the application in the ASGI layers, innermost first."""
    if not config.telemetry:
        routing.install(app.router)
        wrap_app(app, lambda inner: Direct(inner, GRAPHQL, endpoint, _reads(app, inner)))
    if config.answer_cache_mb:
        _add_cache(app, config, observation)
    wrap_app(app, lambda inner: Utf8Requests(inner, problems.problem))
    wrap_app(app, lambda inner: Freshness(inner, app.state.reader, replicated, _refusal_response))
    wrap_app(app, lambda inner: Access(inner, keyring, config, _refusal_response))
    if networks(config.trusted_proxies):
        wrap_app(app, lambda inner: OpenRequests(inner, config, _refusal_response))
    wrap_app(app, lambda inner: Failures(inner, problems.internal_error))
    wrap_app(app, middleware.CrossOrigin)
    wrap_app(app, SecurityHeaders)
    observation.install(app, app.state.reader)
    if prefix := prefix_of(config.public_address):
        own_paths = [str(getattr(route, "path", "")) for route in app.routes]
        wrap_app(app, lambda inner: Prefix(inner, prefix, own_paths))


def _reads(app: FastAPI, otherwise: ASGIApp) -> ASGIApp:
    """The read routes of REST, with what answers their errors.  Other requests go the usual way."""
    reads = Routing(otherwise, [route for route in app.routes if isinstance(route, Plain)])
    return Refusals(reads, {key: handler for key, handler in app.exception_handlers.items() if key is not Exception})


@cache
def _freeze_objects() -> None:
    """Excludes the objects of a started process from garbage collection.

    They are permanent; scanning them would stop each process for tenths of a second.
    """
    core_schema()
    gc.collect()
    gc.freeze()
    gc.set_threshold(*OBJECTS_BETWEEN_COLLECTIONS)


async def _close(app: FastAPI, keyring: Keyring) -> None:
    app.state.feed.close()
    await run_in_threadpool(app.state.writer.close)
    await run_in_threadpool(app.state.articles.close)
    await keyring.close()
    await app.state.reader.close()


def _add_cache(app: FastAPI, config: Settings, observation: Observation) -> None:
    size = config.answer_cache_mb * 1024 * 1024
    state, metrics = app.state.reader.state, observation.metrics
    wrap_app(app, lambda inner: AnswerCache(inner, state, _refusal_response, size, metrics, CACHED_PAGES))


def wrap_app(app: FastAPI, wrap: Callable[[ASGIApp], ASGIApp]) -> None:
    """Wraps the whole application, outside of the layers that are already there.

    Ordinary middleware runs inside the layer that answers internal errors.
    """
    build = app.build_middleware_stack
    app.build_middleware_stack = lambda: wrap(build())  # type: ignore[method-assign]


def _refusal_response(refusal: Refusal, path: str) -> Response:
    """Returns the response for a refusal in the protocol of the request."""
    if path == MCP:
        return refused_by_mcp(refusal)
    return refusal_response(refusal, by_header=True) if path == GRAPHQL else problems.problem(refusal, path)


def _add_graphql(app: FastAPI, endpoint: GraphQLEndpoint) -> None:
    async def socket(socket: WebSocket) -> None:
        await endpoint.socket(socket, socket.scope["state"][ADMISSION])

    async def definitions(_: Request) -> Response:
        return PlainTextResponse(sdl())

    app.router.routes.append(WebSocketRoute(GRAPHQL, socket))
    app.router.routes.append(Route(GRAPHQL, endpoint, methods=["GET", "POST"]))
    app.add_route("/schema.graphql", definitions, methods=["GET"])


def _add_health(app: FastAPI) -> None:
    @app.get("/healthz", **describe_liveness())
    async def healthz() -> dict[str, str]:
        return {"status": "ok"}

    @app.get("/readyz", **describe_readiness())
    async def readyz() -> Response:
        try:
            await require_current_schema(app.state.reader)
            answer = AnswerObject({"status": FixedJson('"ready"'), "revision": "revision"})
            body = await app.state.reader.read(compile_answer(answer, app.state.reader.dialect))
            loading = await app.state.reader.read(SELECT_LOADING)
        except Refusal as refusal:
            return problems.problem(refusal, "/readyz")
        return Response(with_loading(body, loading), media_type="application/json")


def _complete_openapi(app: FastAPI, prefix: str) -> None:
    """Adds the components of the REST routes that no Python class declares to the OpenAPI document, and the prefix."""
    build = app.openapi

    @cache  # FastAPI keeps its document, which must not be completed twice
    def openapi() -> dict[str, Any]:
        document = complete(build())
        for server in document["servers"] if prefix else ():
            server["url"] = prefix
        return document

    app.openapi = openapi  # type: ignore[method-assign]

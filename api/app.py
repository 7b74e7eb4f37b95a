"""The application: the one place that knows every part."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi_offline import FastAPIOffline
from starlette.concurrency import run_in_threadpool
from starlette.responses import PlainTextResponse

from api.access.keyring import Keyring
from api.access.middleware import Access
from api.database import reader_for, write_engine
from api.errors import Refusal
from api.graphql.http import graphql, refused
from api.graphql.persisted import PersistedQueries
from api.graphql.schema import sdl
from api.observe import Observation
from api.query.compile import compile_answer
from api.query.selection import Fixed, Structure
from api.rest import contract, middleware, problems, routes
from api.settings import Settings, settings
from api.write.writer import Writer

TITLE = "Entente"
GRAPHQL = "/graphql"
ABOUT = "An open knowledge base of diplomacy: who met whom, who said what about whom, who is allied with whom."


def create_app(chosen: Settings | None = None) -> FastAPI:
    """The whole API over the database that the settings name."""
    known = chosen or settings()
    observation = Observation(known)
    reader = observation.reader(
        reader_for(known.database_url, connections=known.readers, seconds=known.statement_seconds)
    )

    writer = write_engine(known.database_url)
    keyring = Keyring(reader, writer)

    @asynccontextmanager
    async def connected(_: FastAPI) -> AsyncIterator[None]:
        await reader.open()
        app.state.writer.open()
        yield
        await run_in_threadpool(app.state.writer.close)
        await keyring.close()
        await reader.close()
        writer.dispose()

    app: FastAPI = FastAPIOffline(
        title=TITLE, version="1", description=ABOUT, lifespan=connected, telemetry=observation.telemetry
    )
    app.state.reader = reader
    app.state.writer = Writer(write_engine(known.database_url, lasting=True))
    app.include_router(routes.router())
    _add_graphql(app)
    _add_health(app)
    problems.install(app)
    app.add_middleware(Access, keyring=keyring, known=known, refused=_refused)
    middleware.install(app)
    _describe(app)
    observation.install(app)
    return app


def _refused(refusal: Refusal, path: str) -> Response:
    """A refusal in the words of whichever protocol was asked."""
    return refused(refusal) if path == GRAPHQL else problems.problem(refusal, path)


def _add_graphql(app: FastAPI) -> None:
    persisted = PersistedQueries()

    async def endpoint(request: Request) -> Response:
        return await graphql(request, app.state.reader, app.state.writer, persisted)

    async def definitions(_: Request) -> Response:
        return PlainTextResponse(sdl())

    app.add_route(GRAPHQL, endpoint, methods=["GET", "POST"])
    app.add_route("/schema.graphql", definitions, methods=["GET"])


def _add_health(app: FastAPI) -> None:
    @app.get("/healthz", **contract.alive_contract())
    async def healthz() -> dict[str, str]:
        return {"status": "ok"}

    @app.get("/readyz", **contract.ready_contract())
    async def readyz() -> Response:
        try:
            answer = Structure({"status": Fixed('"ready"'), "revision": "revision"})
            body = await app.state.reader.read(compile_answer(answer, app.state.reader.dialect))
        except Refusal as refusal:
            return problems.problem(refusal, "/readyz")
        return Response(body, media_type="application/json")


def _describe(app: FastAPI) -> None:
    """Add what the routes of REST refer to, which no Python class stands for, to the OpenAPI document."""
    made = app.openapi

    def openapi() -> dict[str, Any]:
        return contract.complete(made())

    app.openapi = openapi  # type: ignore[method-assign]

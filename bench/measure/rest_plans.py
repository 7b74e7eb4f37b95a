"""Processor time of the same record and the same list over REST and over GraphQL, in process, without a server."""

import asyncio
from collections.abc import Coroutine, Mapping
from statistics import median
from time import process_time
from typing import Any

import uvloop
from starlette.types import ASGIApp, Message

from api.app import create_app
from api.settings import OFF, Settings
from bench.measure.http import Request, posted
from bench.measure.memory import scope_of
from bench.measure.rounds import Figures, Progress

REPEATS = 50
"""How often a request is sent in one round."""
ACTORS = (
    "query($first: Int) { actors(first: $first) { nodes { id label actorKind } pageInfo { endCursor startCursor } } }"
)
ACTOR = "query($id: ID!) { actor(id: $id) { id label actorKind } }"


def plan_times(urls: Mapping[str, str], rounds: int, tell: Progress) -> list[Figures]:
    """For a record and a list on each backend: microseconds over REST and GraphQL, medians of interleaved rounds."""
    found = [row for backend, url in urls.items() for row in _run(_measured(backend, url, rounds))]
    for row in found:
        tell(f"{row['question']} on {row['backend']}: REST {row['rest']:.0f} µs, GraphQL {row['graphql']:.0f} µs")
    return found


def _run(measuring: Coroutine[Any, Any, list[Figures]]) -> list[Figures]:
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(measuring)


async def _measured(backend: str, url: str, rounds: int) -> list[Figures]:
    app = create_app(Settings(database_url=url, answer_cache_mb=0, log_level="warning", rate_anonymous=OFF))
    async with app.router.lifespan_context(app):
        id = await _first_actor(app)
        pairs = {
            "record": (Request("GET", f"/v1/{id}?fields=id,label,kind"), posted("/graphql", ACTOR, {"id": id})),
            "list": (Request("GET", "/v1/actors?fields=id,label,kind"), posted("/graphql", ACTORS, {"first": 20})),
        }
        return [
            {"question": name, "backend": backend, **await _compare(app, rest, graphql, rounds)}
            for name, (rest, graphql) in pairs.items()
        ]


async def _first_actor(app: ASGIApp) -> str:
    body = await _answer(app, Request("GET", "/v1/actors?fields=id&limit=1"))
    return body.decode().split('"')[5]


async def _compare(app: ASGIApp, rest: Request, graphql: Request, rounds: int) -> Figures:
    times: dict[str, list[float]] = {"rest": [], "graphql": []}
    for _ in range(rounds + 1):  # the first one only warms up
        times["rest"].append(await _microseconds(app, rest))
        times["graphql"].append(await _microseconds(app, graphql))
    return {protocol: median(measured[1:]) for protocol, measured in times.items()}


async def _microseconds(app: ASGIApp, request: Request) -> float:
    started = process_time()
    for _ in range(REPEATS):
        await _answer(app, request)
    return (process_time() - started) / REPEATS * 1e6


async def _answer(app: ASGIApp, request: Request) -> bytes:
    """The body of an answer.  Raises RuntimeError where it is an error."""
    body = b""

    async def receive() -> Message:
        return {"type": "http.request", "body": request.body, "more_body": False}

    async def send(message: Message) -> None:
        nonlocal body
        if message.get("status", 200) != 200:
            raise RuntimeError(f"{request.path}: {message['status']}")
        body += message.get("body", b"")

    await app(scope_of(request), receive, send)
    return body

"""Memory that Python allocates for a response, as a multiple of its size."""

import asyncio
import gc
import tracemalloc
from collections.abc import Coroutine, Mapping
from typing import Any

import uvloop
from starlette.types import ASGIApp, Message

from api.app import create_app
from api.settings import Settings
from bench.measure.http import Request
from bench.measure.rounds import Figures, Progress
from bench.peers import ENTENTE
from bench.questions import LIST, PAGES, BenchQuery

WARMING = 3
MEASURED = 5


def allocated(urls: Mapping[str, str], report: Progress) -> list[Figures]:
    """Returns the bytes of the response, the bytes at the peak and their ratio, per paged query and backend."""
    found = [row for backend, url in urls.items() for row in _run(_on(backend, url))]
    for row in found:
        report(f"{row['question']} on {row['backend']}: {row['ratio']:.2f} times its size")
    return found


def _run(measuring: Coroutine[Any, Any, list[Figures]]) -> list[Figures]:
    """Runs on uvicorn's event loop: asyncio's own reads into a buffer of 256 KiB for any response."""
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(measuring)


async def _on(backend: str, url: str) -> list[Figures]:
    app = create_app(Settings(database_url=url, answer_cache_mb=0))
    async with app.router.lifespan_context(app):
        return [{"backend": backend, **await _of(app, question)} for question in (*PAGES, LIST)]


async def _of(app: ASGIApp, question: BenchQuery) -> Figures:
    request = ENTENTE.request(question, {})
    for _ in range(WARMING):
        await _answer(app, request)
    tracemalloc.start()
    seen = [await _peak(app, request) for _ in range(MEASURED)]
    tracemalloc.stop()
    size, peak = max(seen, key=lambda pair: pair[1])
    return {"question": question.name, "bytes": size, "peak": peak, "ratio": peak / size}


async def _peak(app: ASGIApp, request: Request) -> tuple[int, int]:
    gc.collect()
    before, _ = tracemalloc.get_traced_memory()
    tracemalloc.reset_peak()
    size = await _answer(app, request)
    return size, tracemalloc.get_traced_memory()[1] - before


async def _answer(app: ASGIApp, request: Request) -> int:
    """Returns the size of the body sent, which is not kept. Raises RuntimeError if it is an error."""
    size = 0

    async def receive() -> Message:
        return {"type": "http.request", "body": request.body, "more_body": False}

    async def send(message: Message) -> None:
        nonlocal size
        if message.get("status", 200) != 200:
            raise RuntimeError(f"{request.path}: {message['status']}")
        size += len(message.get("body", b""))

    await app(scope_of(request), receive, send)
    return size


def scope_of(request: Request) -> dict[str, Any]:
    """Returns a request as an ASGI scope."""
    path, _, query = request.path.partition("?")
    headers = [(b"host", b"127.0.0.1"), (b"content-type", b"application/json")]
    if request.body:
        headers.append((b"content-length", b"%d" % len(request.body)))
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": request.method,
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": headers,
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 80),
    }

"""A bare ASGI endpoint per query: no routing, no validation, one statement, whose text is the body."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any
from urllib.parse import parse_qsl

import asyncpg
import orjson
from starlette.types import ASGIApp, Receive, Scope, Send

from api.database.engines import is_postgresql, sqlite_file, with_driver
from api.database.sqlite import PAGE_CACHE_KB
from api.settings import settings
from bench.limit.statements import statement, values

Ask = Callable[[str, tuple[str, ...]], Awaitable[bytes]]

CONNECTIONS = 8
THREADS = 2
CHEAP = frozenset({"actor", "meetings", "held", "best"})
"""Queries that SQLite runs on the event loop: they take less time than the hop to a thread and back."""


def create_app() -> ASGIApp:
    """Returns the endpoint over the database of the environment."""
    return Limit(settings().database_url)


def limit(url: str) -> AbstractAsyncContextManager[Ask]:
    """Returns a context in which a database runs the hand-written statements."""
    return _postgresql(with_driver(url, "postgresql")) if is_postgresql(url) else _sqlite(sqlite_file(url))


class Limit:
    """Responds to POST /{query} with a GraphQL request as the body, and to GET /list?after=..."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.ask: Ask

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
            return
        question = scope["path"][1:]
        body = await self.ask(question, values(question, await _variables(scope, receive)))
        headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        async with limit(self.url) as self.ask:
            await send({"type": "lifespan.startup.complete"})
            await receive()
        await send({"type": "lifespan.shutdown.complete"})


async def _variables(scope: Scope, receive: Receive) -> dict[str, Any]:
    if scope["method"] == "GET":
        return dict(parse_qsl(scope["query_string"].decode()))
    message = await receive()
    body = message["body"]
    while message.get("more_body"):
        message = await receive()
        body += message["body"]
    variables: dict[str, Any] = orjson.loads(body)["variables"]
    return variables


@asynccontextmanager
async def _postgresql(url: str) -> AsyncIterator[Ask]:
    idle = [await asyncpg.connect(url, server_settings={"jit": "off"}) for _ in range(CONNECTIONS)]
    slots = asyncio.Semaphore(CONNECTIONS)

    async def ask(question: str, bound: tuple[str, ...]) -> bytes:
        async with slots:
            connection = idle.pop()
            try:
                text: str = await connection.fetchval(statement("postgresql", question), *bound)
            finally:
                idle.append(connection)
        return text.encode()

    yield ask
    for connection in idle:
        await connection.close()


@asynccontextmanager
async def _sqlite(file: str) -> AsyncIterator[Ask]:
    inline, *spare = connections = [_connection(file) for _ in range(1 + THREADS)]
    with ThreadPoolExecutor(THREADS) as threads:

        def apart(sql: str, bound: tuple[str, ...]) -> bytes:
            connection = spare.pop()
            try:
                return _fetched(connection, sql, bound)
            finally:
                spare.append(connection)

        async def ask(question: str, bound: tuple[str, ...]) -> bytes:
            sql = statement("sqlite", question)
            if question in CHEAP:
                return _fetched(inline, sql, bound)
            return await asyncio.get_running_loop().run_in_executor(threads, apart, sql, bound)

        yield ask
    for connection in connections:
        connection.close()


def _fetched(connection: sqlite3.Connection, sql: str, bound: tuple[str, ...]) -> bytes:
    (text,) = connection.execute(sql, bound).fetchone()
    answer: bytes = text.encode()
    return answer


def _connection(file: str) -> sqlite3.Connection:
    connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True, isolation_level=None, check_same_thread=False)
    connection.execute(f"PRAGMA cache_size = -{PAGE_CACHE_KB}")
    connection.execute(f"PRAGMA mmap_size = {settings().mapped_mb * 2**20}")
    return connection

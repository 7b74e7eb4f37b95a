"""The limit below ASGI: an `asyncio.Protocol` that reads the requests of one query and runs the same SQL."""

import asyncio
import sys
from typing import cast

import httptools
import orjson
import uvloop

from api.settings import settings
from bench.limit.app import Ask, limit
from bench.limit.statements import values

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"


class LimitConnection(asyncio.Protocol):
    """One connection.  Its requests are answered in their order, because clients wait for each answer."""

    def __init__(self, ask: Ask) -> None:
        self.ask, self.path, self.body = ask, b"", b""
        self.transport: asyncio.WriteTransport
        self.parser = httptools.HttpRequestParser(self)
        self.task: asyncio.Task[None]

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.WriteTransport, transport)

    def data_received(self, data: bytes) -> None:
        self.parser.feed_data(data)

    def on_message_begin(self) -> None:
        self.path = self.body = b""

    def on_url(self, url: bytes) -> None:
        self.path += url

    def on_body(self, body: bytes) -> None:
        self.body += body

    def on_message_complete(self) -> None:
        self.task = asyncio.get_running_loop().create_task(self.answer())

    async def answer(self) -> None:
        question = self.path[1:].decode()
        body = await self.ask(question, values(question, orjson.loads(self.body)["variables"]))
        self.transport.write(HEAD % len(body) + body)


async def serve(port: int) -> None:
    """Serves the database of the environment until the process is ended."""
    async with limit(settings().database_url) as ask:
        server = await asyncio.get_running_loop().create_server(lambda: LimitConnection(ask), "127.0.0.1", port)
        await server.serve_forever()


if __name__ == "__main__":
    uvloop.run(serve(int(sys.argv[1])))

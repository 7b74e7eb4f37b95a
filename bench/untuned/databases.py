"""A connection to each database that measures the processor time of statements."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from time import process_time
from typing import Any, Protocol

import asyncpg

from api.database.engines import is_postgresql, sqlite_file, with_driver
from api.database.sqlite import PAGE_CACHE_KB


class MeasuredDatabase(Protocol):
    """A database that answers, and the processor seconds that it has used for that."""

    async def ask(self, statement: str, values: list[Any]) -> str:
        """Returns the text that a statement selects."""

    def seconds(self) -> float:
        """Returns the processor time used so far."""


class SqliteInProcess:
    """SQLite, in this process."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    async def ask(self, statement: str, values: list[Any]) -> str:
        """Returns the text that a statement selects."""
        (text,) = self.connection.execute(statement, values).fetchone()
        return str(text)

    def seconds(self) -> float:
        """Returns the processor time of this process."""
        return process_time()


class PostgresqlServerProcess:
    """The process of PostgreSQL that answers; statements are prepared, as the reader's are."""

    def __init__(self, connection: asyncpg.Connection) -> None:
        self.connection = connection
        self.schedule = Path(f"/proc/{connection.get_server_pid()}/schedstat")

    async def ask(self, statement: str, values: list[Any]) -> str:
        """Returns the text that a statement selects."""
        return str(await self.connection.fetchval(statement, *values))

    def seconds(self) -> float:
        """Returns the processor time of the server process.  Raises OSError where it runs on another machine."""
        return int(self.schedule.read_text(encoding="ascii").split()[0]) / 1e9


@asynccontextmanager
async def measured(url: str) -> AsyncIterator[MeasuredDatabase]:
    """Opens a database for reading, with the settings of the readers."""
    if is_postgresql(url):
        server = await asyncpg.connect(with_driver(url, "postgresql"), server_settings={"jit": "off"})
        yield PostgresqlServerProcess(server)
        await server.close()
        return
    connection = sqlite3.connect(f"file:{sqlite_file(url)}?mode=ro", uri=True)
    connection.execute(f"PRAGMA cache_size = -{PAGE_CACHE_KB}")
    yield SqliteInProcess(connection)
    connection.close()

"""Reading from a PostgreSQL server."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from time import monotonic

import asyncpg

from api.errors import Code, Refusal
from api.query.sql.dialect import POSTGRESQL
from api.query.sql.statement import SqlStatement

REVISION = "select value::text from counter where name = 'revision'"
LONGEST_UNSEEN = 0.05
SECONDS_TO_CLOSE = 1
LARGEST_KEPT = 64 * 1024
"""Statements of so many characters are prepared once for each connection: planning the longest takes 15 ms."""
log = logging.getLogger("entente.database")

UNREACHABLE = (
    OSError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,  # the connection broke between two messages of one question
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,  # it starts, or is shut down
    asyncpg.InsufficientResourcesError,  # it has too many connections already
    asyncpg.InvalidAuthorizationSpecificationError,
    asyncpg.InvalidCatalogNameError,
)


class PostgresqlReader:
    """Read-only connections, made as they are needed: the server may come later, or go and come again.

    asyncpg's own pool makes a task for each question, and serves whoever comes just then before those who have waited.
    """

    dialect = POSTGRESQL

    def __init__(self, url: str, connections: int, seconds: float) -> None:
        self.url, self.seconds = url, seconds
        self.turns = asyncio.Semaphore(connections)
        self.idle: list[asyncpg.Connection] = []  # who read last reads next
        self.seen, self.checked_at = 0, -LONGEST_UNSEEN
        self.asking: asyncio.Task[None] | None = None
        self.heard: Callable[[str], None] | None = None

    async def open(self) -> None:
        """Connect already, so that the first question need not wait for it."""
        try:
            self.idle.append(await self._connected())
        except UNREACHABLE as problem:
            _tell(problem)

    async def close(self) -> None:
        for connection in self.idle:
            with suppress(*UNREACHABLE):
                await connection.close(timeout=SECONDS_TO_CLOSE)

    async def revision(self) -> int:
        """Asked of the database at most every so often, once for all who wait for it."""
        if monotonic() - self.checked_at > LONGEST_UNSEEN:
            if self.asking is None or self.asking.done():
                self.asking = asyncio.create_task(self._ask_revision())
            await asyncio.shield(self.asking)
        return self.seen

    async def _ask_revision(self) -> None:
        began = monotonic()
        found = await self.read(SqlStatement(REVISION, ()))
        self.seen, self.checked_at = max(self.seen, int(found or 0)), began

    def wrote(self, revision: int) -> None:
        self.seen = max(self.seen, revision)

    async def read(self, statement: SqlStatement) -> bytes | None:
        try:
            async with self.turns:
                answer = await self._fetched(statement)
        except asyncpg.QueryCanceledError as problem:
            raise Refusal(Code.TIMED_OUT, "The database did not finish in time.", "Ask for less at once.") from problem
        except asyncpg.UndefinedTableError as problem:
            raise Refusal(Code.UNAVAILABLE, "The database has no tables yet.", "Run `entente migrate`.") from problem
        except UNREACHABLE as problem:
            _tell(problem)
            raise Refusal(Code.UNAVAILABLE, "The database cannot be reached just now.", "Try again.") from problem
        return answer.encode() if isinstance(answer, str) else answer

    async def _fetched(self, statement: SqlStatement) -> bytes | str | None:
        connection = await self._taken()
        try:
            if self.heard:
                return await _overheard(connection, statement, self.heard)
            return await _query(connection, statement)
        except asyncio.CancelledError:
            connection.terminate()  # nobody waits for what it is still working on
            raise
        finally:
            self.idle.append(connection)

    async def _taken(self) -> asyncpg.Connection:
        """A connection that nobody uses.  What has been closed meanwhile, by whomever, is left aside."""
        while self.idle:
            connection = self.idle.pop()
            if not connection.is_closed():
                return connection
        return await self._connected()

    async def _connected(self) -> asyncpg.Connection:
        # What it takes to compile a statement, no question that is to be answered within the time limit ever wins back.
        limits = {"jit": "off", "statement_timeout": f"{int(self.seconds * 1000)}"}
        connection = await asyncpg.connect(
            self.url,
            server_settings={"default_transaction_read_only": "on", **limits},
            timeout=self.seconds,
            max_cacheable_statement_size=LARGEST_KEPT,
        )
        try:
            await _pass_text_on(connection)
        except BaseException:
            connection.terminate()
            raise
        return connection


async def _query(connection: asyncpg.Connection, statement: SqlStatement) -> bytes | str | None:
    answer: bytes | str | None = await connection.fetchval(statement.text, *statement.values)
    return answer


async def _overheard(
    connection: asyncpg.Connection, statement: SqlStatement, heard: Callable[[str], None]
) -> bytes | str | None:
    """The same with a listener at the driver, which takes as long as a small question."""
    with connection.query_logger(lambda logged: heard(logged.query)):
        return await _query(connection, statement)


def _tell(problem: Exception) -> None:
    log.warning("the database cannot be reached", extra={"reason": f"{type(problem).__name__}: {problem}"})


async def _pass_text_on(connection: asyncpg.Connection) -> None:
    """An answer is passed on as it came, instead of being decoded here and encoded again."""
    await connection.set_type_codec(
        "text", schema="pg_catalog", encoder=str.encode, decoder=_as_it_came, format="binary"
    )


def _as_it_came(answer: bytes) -> bytes:
    return answer

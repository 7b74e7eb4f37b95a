"""Reads from a PostgreSQL server."""

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
"""Longest statement, in characters, that is prepared once per connection: planning the longest takes 15 ms."""
log = logging.getLogger("entente.database")

UNREACHABLE = (
    OSError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,  # the connection broke in the middle of a query
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,  # starting up or shutting down
    asyncpg.InsufficientResourcesError,  # too many connections
    asyncpg.InvalidAuthorizationSpecificationError,
    asyncpg.InvalidCatalogNameError,
    asyncpg.TransactionRollbackError,  # a standby cancels a query that delays its replay for too long
)


class PostgresqlReader:
    """Read-only connections, opened on demand: the server may start later, or restart.

    asyncpg's own pool creates a task per query and does not serve waiters in order.
    """

    dialect = POSTGRESQL

    def __init__(self, url: str, connections: int, seconds: float) -> None:
        self.url, self.seconds = url, seconds
        self.slots = asyncio.Semaphore(connections)
        self.idle: list[asyncpg.Connection] = []  # last in, first out
        self.latest, self.checked_at = 0, -LONGEST_UNSEEN
        self.checking: asyncio.Task[None] | None = None
        self.listener: Callable[[str], None] | None = None

    async def open(self) -> bool:
        """Connects ahead of the first query.  Returns whether the server was reached."""
        try:
            self.idle.append(await self._connect())
        except UNREACHABLE as problem:
            _log_unreachable(problem)
            return False
        return True

    async def close(self) -> None:
        for connection in self.idle:
            with suppress(*UNREACHABLE):
                await connection.close(timeout=SECONDS_TO_CLOSE)

    async def revision(self) -> int:
        """Returns the revision, read from the database at most every 50 ms, once for all waiting callers."""
        if monotonic() - self.checked_at > LONGEST_UNSEEN:
            if self.checking is None or self.checking.done():
                self.checking = asyncio.create_task(self._check_revision())
            await asyncio.shield(self.checking)
        return self.latest

    async def _check_revision(self) -> None:
        began = monotonic()
        found = await self.read(SqlStatement(REVISION, ()))
        self.latest, self.checked_at = max(self.latest, int(found or 0)), began

    def forget_revision(self) -> None:
        """A check that is under way may have begun before the write; it is not waited for."""
        self.checked_at, self.checking = -LONGEST_UNSEEN, None

    def wrote(self, revision: int) -> None:
        self.latest = max(self.latest, revision)

    async def read(self, statement: SqlStatement) -> bytes | None:
        try:
            async with self.slots:
                answer = await self._fetch(statement)
        except asyncpg.QueryCanceledError as problem:
            raise Refusal(Code.TIMED_OUT, "The query exceeded the time limit.", "Request less at once.") from problem
        except asyncpg.UndefinedTableError as problem:
            raise Refusal(Code.UNAVAILABLE, "The database has no tables yet.", "Run `entente migrate`.") from problem
        except UNREACHABLE as problem:
            _log_unreachable(problem)
            raise Refusal(Code.UNAVAILABLE, "The database cannot be reached.", "Try again in a moment.") from problem
        return answer.encode() if isinstance(answer, str) else answer

    async def _fetch(self, statement: SqlStatement) -> bytes | str | None:
        connection = await self._acquire()
        try:
            if self.listener:
                return await _query_with_listener(connection, statement, self.listener)
            return await _query(connection, statement)
        except asyncio.CancelledError:
            connection.terminate()  # nobody waits for its result
            raise
        finally:
            self.idle.append(connection)

    async def _acquire(self) -> asyncpg.Connection:
        """Returns an idle connection, or a new one. Closed connections are dropped."""
        while self.idle:
            connection = self.idle.pop()
            if not connection.is_closed():
                return connection
        return await self._connect()

    async def _connect(self) -> asyncpg.Connection:
        # JIT compilation costs more than it saves for queries within the time limit.
        limits = {"jit": "off", "statement_timeout": f"{int(self.seconds * 1000)}"}
        connection = await asyncpg.connect(
            self.url,
            server_settings={"default_transaction_read_only": "on", **limits},
            timeout=self.seconds,
            max_cacheable_statement_size=LARGEST_KEPT,
        )
        try:
            await _keep_text_as_bytes(connection)
        except BaseException:
            connection.terminate()
            raise
        return connection


async def _query(connection: asyncpg.Connection, statement: SqlStatement) -> bytes | str | None:
    answer: bytes | str | None = await connection.fetchval(statement.text, *statement.values)
    return answer


async def _query_with_listener(
    connection: asyncpg.Connection, statement: SqlStatement, listener: Callable[[str], None]
) -> bytes | str | None:
    """Runs a query with a listener at the driver, which takes as long as a small query."""
    with connection.query_logger(lambda logged: listener(logged.query)):
        return await _query(connection, statement)


def _log_unreachable(problem: Exception) -> None:
    log.warning("the database cannot be reached", extra={"reason": f"{type(problem).__name__}: {problem}"})


async def _keep_text_as_bytes(connection: asyncpg.Connection) -> None:
    """Sets a codec that passes JSON text on as bytes, without decoding and encoding it again."""
    await connection.set_type_codec("text", schema="pg_catalog", encoder=str.encode, decoder=_identity, format="binary")


def _identity(answer: bytes) -> bytes:
    return answer

"""Reads from a PostgreSQL server."""

import asyncio
import logging
from collections.abc import Callable
from time import monotonic

import asyncpg

from api.database.address import PostgresqlAddress
from api.database.asyncpg_connections import connect, start_session
from api.database.deadlines import Deadlines
from api.database.failures import UNREACHED
from api.database.marks import SECONDS_TRUSTED, DatabaseState, Marks
from api.database.session import session_settings, set_in_transaction
from api.errors import Code, Refusal
from api.query.sql.dialect import POSTGRESQL
from api.query.sql.statement import SqlStatement

LONGEST_UNSEEN = 0.05
SECONDS_TO_CLOSE = 1
VERSIONS = "alembic_version"
"""The table in which Alembic records the revision of the schema: the first that a migration creates."""
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
    asyncpg.IdleInTransactionSessionTimeoutError,
    asyncpg.TransactionRollbackError,  # a standby cancels a query that delays its replay for too long
)


class PostgresqlReader:
    """Read-only connections, opened on demand: the server may start later, or restart.

    asyncpg's own pool creates a task per query and does not serve waiters in order.
    """

    dialect = POSTGRESQL

    def __init__(self, address: PostgresqlAddress, connections: int, seconds: float) -> None:
        self.address, self.seconds, self.deadlines = address, seconds, Deadlines(seconds)
        self.settings = session_settings(seconds, reading=True)
        self.slots = asyncio.Semaphore(connections)
        self.idle: list[asyncpg.Connection] = []  # last in, first out
        self.is_pooled = False
        """Whether a pooler stands between: each statement then runs in a transaction, and nothing is prepared."""
        self.marks, self.checked_at = Marks("postgresql"), -LONGEST_UNSEEN
        self.checking: asyncio.Task[None] | None = None
        self.outdated = False
        self.listener: Callable[[str], None] | None = None
        self.is_watched = False
        """Whether its owner logs that the server cannot be reached."""

    async def open(self) -> bool:
        """Connects ahead of the first query.  Returns whether the server was reached."""
        self.deadlines.restart()
        try:
            self.idle.append(await self._connect())
        except (Refusal, *UNREACHABLE) as problem:
            _log_unreachable(problem)
            return False
        return True

    async def close(self) -> None:
        closing = (connection.close(timeout=SECONDS_TO_CLOSE) for connection in self.idle)
        for problem in await asyncio.gather(*closing, return_exceptions=True):
            if isinstance(problem, BaseException) and not isinstance(problem, UNREACHABLE):
                raise problem

    @property
    def losses(self) -> int:
        return self.marks.losses

    async def state(self) -> DatabaseState:
        """Returns the state, read from the database at most every 50 ms or when this process has written."""
        if self.outdated or monotonic() - self.checked_at > LONGEST_UNSEEN:
            await self._check()
        return self.marks.latest

    async def state_at(self, revision: int) -> DatabaseState:
        if revision not in self.marks.remembered or monotonic() - self.checked_at > SECONDS_TRUSTED:
            await self._check()
        mark = self.marks.remembered.get(revision)
        if mark is None:
            mark = self.marks.mark(revision, await self._answer(self.marks.statement_for(revision)))
        return DatabaseState(revision, mark)

    async def _check(self) -> None:
        """Reads the state, once for all waiting callers; again if this process wrote since that statement began."""
        for _ in range(2):
            if self.checking is None or self.checking.done():
                self.checking = asyncio.create_task(self._read_state())
            await asyncio.shield(self.checking)
            if not self.outdated:
                return

    async def _read_state(self) -> None:
        began, self.outdated = monotonic(), False
        statement = self.marks.statement()
        self.marks.found(await self._answer(statement) or b"", statement)
        self.checked_at = began

    def give_up(self) -> None:
        """Ends all reads under way as if their time was over: the server does not answer."""
        self.deadlines.expire()

    def forget_revision(self) -> None:
        self.outdated = True

    def wrote(self, revision: int, mark: str = "") -> None:
        self.marks.wrote(revision, mark)
        self.outdated = True

    async def read(self, statement: SqlStatement) -> bytes | None:
        return await self._answer(statement, self.listener)

    async def _answer(self, statement: SqlStatement, listener: Callable[[str], None] | None = None) -> bytes | None:
        try:
            with self.deadlines:
                async with self.slots:
                    answer = await self._fetch(statement, listener)
        except asyncpg.QueryCanceledError as problem:
            raise Refusal(Code.TIMED_OUT, "The query exceeded the time limit.", "Request less at once.") from problem
        except (asyncpg.UndefinedTableError, asyncpg.UndefinedColumnError) as problem:
            raise await self._other_schema(problem) from problem
        except UNREACHABLE as problem:
            self._note_unreachable(problem)
            raise Refusal(Code.UNAVAILABLE, _explained(problem), "Try again in a moment.") from problem
        return answer.encode() if isinstance(answer, str) else answer

    async def _other_schema(self, problem: asyncpg.PostgresError) -> Refusal:
        """Returns the refusal of a schema that this version does not fit. Raises the problem if it does fit."""
        if f'"{VERSIONS}"' in str(problem):
            return Refusal(Code.UNAVAILABLE, "The database has no tables yet.", "Run `entente migrate`.")
        from api.database.schema_revision import require_current_schema  # which reads by a reader

        try:
            await require_current_schema(self)
        except Refusal as refusal:
            return refusal
        raise problem

    def _note_unreachable(self, problem: Exception) -> None:
        """Logs a failure. If it was silence, the idle connections are closed, which lead to the same server."""
        if not self.is_watched:
            _log_unreachable(problem)
        while isinstance(problem, TimeoutError) and self.idle:
            self.idle.pop().terminate()

    async def _fetch(self, statement: SqlStatement, listener: Callable[[str], None] | None) -> bytes | str | None:
        connection = await self._acquire()
        try:
            if self.is_pooled:
                return await self._fetch_in_transaction(connection, statement)
            if listener:
                return await _query_with_listener(connection, statement, listener)
            return await _query(connection, statement)
        except asyncio.CancelledError:
            connection.terminate()  # nobody waits for its result
            raise
        finally:
            self.idle.append(connection)

    async def _fetch_in_transaction(
        self, connection: asyncpg.Connection, statement: SqlStatement
    ) -> bytes | str | None:
        """Runs a query in a transaction with settings of its own: a pooler keeps nothing else together."""
        await connection.execute(f"BEGIN READ ONLY; {set_in_transaction(self.settings)}")
        try:
            if self.listener:
                return await _query_with_listener(connection, statement, self.listener)
            return await _query(connection, statement)
        finally:
            if not connection.is_closed():
                await connection.execute("ROLLBACK")

    async def _acquire(self) -> asyncpg.Connection:
        """Returns an idle connection, or a new one. Closed connections are dropped."""
        while self.idle:
            connection = self.idle.pop()
            if not connection.is_closed():
                return connection
        return await self._connect()

    async def _connect(self) -> asyncpg.Connection:
        self.checked_at = -LONGEST_UNSEEN  # the server may be another one, which has lost the last writes
        connection = await connect(self.address, self.seconds, prepares=not self.is_pooled)
        try:
            await _keep_text_as_bytes(connection)
            if self.is_pooled or await start_session(connection, self.settings):
                return connection
        except BaseException:
            connection.terminate()
            raise
        connection.terminate()
        self.is_pooled = True
        return await self._connect()


async def _query(connection: asyncpg.Connection, statement: SqlStatement) -> bytes | str | None:
    answer: bytes | str | None = await connection.fetchval(statement.text, *statement.values)
    return answer


async def _query_with_listener(
    connection: asyncpg.Connection, statement: SqlStatement, listener: Callable[[str], None]
) -> bytes | str | None:
    """Runs a query with a listener at the driver, which takes as long as a small query."""
    with connection.query_logger(lambda logged: listener(logged.query)):
        return await _query(connection, statement)


def _explained(problem: Exception) -> str:
    return "The database did not answer in time." if isinstance(problem, TimeoutError) else UNREACHED


def _log_unreachable(problem: Exception) -> None:
    log.warning("the database cannot be reached", extra={"reason": f"{type(problem).__name__}: {problem}"})


async def _keep_text_as_bytes(connection: asyncpg.Connection) -> None:
    """Sets a codec that passes JSON text on as bytes, without decoding and encoding it again."""
    await connection.set_type_codec("text", schema="pg_catalog", encoder=str.encode, decoder=_identity, format="binary")


def _identity(answer: bytes) -> bytes:
    return answer

"""Reading from a PostgreSQL server."""

import asyncio
import logging
from collections.abc import Callable
from time import monotonic

import asyncpg

from api.errors import Code, Refusal
from api.query.dialect import POSTGRESQL
from api.query.statement import Statement

REVISION = "select value::text from counter where name = 'revision'"
LONGEST_UNSEEN = 0.05
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
    """A pool of read-only connections, made as they are needed: the server may come later, or go and come again."""

    dialect = POSTGRESQL

    def __init__(self, url: str, connections: int, seconds: float) -> None:
        self.url, self.connections, self.seconds = url, connections, seconds
        self.seen, self.asked = 0, -LONGEST_UNSEEN
        self.asking: asyncio.Task[None] | None = None
        self.heard: Callable[[str], None] | None = None

    async def open(self) -> None:
        only_reading = {"default_transaction_read_only": "on", "statement_timeout": f"{int(self.seconds * 1000)}"}
        self.pool = await asyncpg.create_pool(
            self.url,
            min_size=0,
            max_size=self.connections,
            server_settings=only_reading,
            init=self._listen,
            reset=_nothing_to_reset,
            timeout=self.seconds,
        )
        try:
            await self.pool.release(await self.pool.acquire())  # so that the first question need not wait for it
        except UNREACHABLE as problem:
            _tell(problem)

    async def close(self) -> None:
        await self.pool.close()

    async def _listen(self, connection: asyncpg.Connection) -> None:
        connection.add_query_logger(lambda logged: self.heard(logged.query) if self.heard else None)

    async def revision(self) -> int:
        """Asked of the database at most every so often, once for all who wait for it."""
        if monotonic() - self.asked > LONGEST_UNSEEN:
            if self.asking is None or self.asking.done():
                self.asking = asyncio.create_task(self._ask_revision())
            await asyncio.shield(self.asking)
        return self.seen

    async def _ask_revision(self) -> None:
        began = monotonic()
        found = await self.read(Statement(REVISION, ()))
        self.seen, self.asked = max(self.seen, int(found or 0)), began

    def wrote(self, revision: int) -> None:
        self.seen = max(self.seen, revision)

    async def read(self, statement: Statement) -> bytes | None:
        try:
            answer: bytes | str | None = await self.pool.fetchval(statement.text, *statement.values)
        except asyncpg.QueryCanceledError as problem:
            raise Refusal(Code.TIMED_OUT, "The database did not finish in time.", "Ask for less at once.") from problem
        except asyncpg.UndefinedTableError as problem:
            raise Refusal(Code.UNAVAILABLE, "The database has no tables yet.", "Run `entente migrate`.") from problem
        except UNREACHABLE as problem:
            _tell(problem)
            raise Refusal(Code.UNAVAILABLE, "The database cannot be reached just now.", "Try again.") from problem
        return answer.encode() if isinstance(answer, str) else answer


def _tell(problem: Exception) -> None:
    log.warning("the database cannot be reached", extra={"reason": f"{type(problem).__name__}: {problem}"})


async def _nothing_to_reset(_: asyncpg.Connection) -> None:
    """Each connection only ever runs single statements that read."""

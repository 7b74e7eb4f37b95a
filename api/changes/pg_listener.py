"""Listens for PostgreSQL's notifications.  They only wake the watcher; a lost one costs a second of delay."""

import asyncio
import logging
from contextlib import suppress

import asyncpg

from api.database.address import PostgresqlAddress
from api.database.asyncpg_connections import connect, start_session
from api.errors import Refusal
from api.write.store.transaction import CHANNEL

TIMEOUT = 2.0
"""Seconds for connecting, with the command to listen, and for closing the connection."""
log = logging.getLogger("entente.feed")


class PostgresqlListener:
    """One listening connection, reopened when it is lost.  Behind a pooler there is none: it would hear nothing."""

    def __init__(self, address: PostgresqlAddress) -> None:
        self.address = address
        self.connection: asyncpg.Connection | None = None
        self.is_pooled = False

    async def listen(self, wake: asyncio.Event) -> None:
        if self.is_pooled or (self.connection is not None and not self.connection.is_closed()):
            return
        try:
            async with asyncio.timeout(TIMEOUT):
                await self._listen(wake)
        except (OSError, Refusal, asyncpg.PostgresError, asyncpg.InterfaceError) as problem:
            log.debug("not listening", extra={"problem": type(problem).__name__})

    async def _listen(self, wake: asyncio.Event) -> None:
        connection = await connect(self.address, TIMEOUT)
        try:
            self.is_pooled = not await start_session(connection, {})
            if self.is_pooled:
                connection.terminate()
            else:
                await connection.add_listener(CHANNEL, lambda *_: wake.set())
                self.connection = connection
        except BaseException:
            connection.terminate()
            raise

    async def close(self) -> None:
        if self.connection is not None:
            with suppress(OSError, asyncpg.InterfaceError):
                await self.connection.close(timeout=TIMEOUT)
            self.connection = None

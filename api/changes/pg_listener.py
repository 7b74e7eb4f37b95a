"""Listens for PostgreSQL's notifications.  They only wake the watcher; a lost one costs a second of delay."""

import asyncio
import logging

import asyncpg

from api.write.store.transaction import CHANNEL

TIMEOUT = 2.0
"""Seconds for connecting and for closing the connection."""
log = logging.getLogger("entente.feed")


class PostgresqlListener:
    """One listening connection, reopened when it is lost."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.connection: asyncpg.Connection | None = None

    async def listen(self, wake: asyncio.Event) -> None:
        if self.connection is not None and not self.connection.is_closed():
            return
        try:
            self.connection = await asyncpg.connect(self.url, timeout=TIMEOUT)
            await self.connection.add_listener(CHANNEL, lambda *_: wake.set())
        except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as problem:
            log.debug("not listening", extra={"problem": type(problem).__name__})

    async def close(self) -> None:
        if self.connection is not None:
            await self.connection.close(timeout=TIMEOUT)
            self.connection = None

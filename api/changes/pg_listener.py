"""Hearing of PostgreSQL's notifications.  They only wake: whoever misses one learns the same a second later."""

import asyncio
import logging

import asyncpg

from api.write.store.notify import CHANNEL

SECONDS_TO_CONNECT = 2.0
log = logging.getLogger("entente.feed")


class PostgresqlListener:
    """One connection of this process that listens, made anew when it is lost."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.connection: asyncpg.Connection | None = None

    async def listen(self, wake: asyncio.Event) -> None:
        if self.connection is not None and not self.connection.is_closed():
            return
        try:
            self.connection = await asyncpg.connect(self.url, timeout=SECONDS_TO_CONNECT)
            await self.connection.add_listener(CHANNEL, lambda *_: wake.set())
        except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as problem:
            log.debug("not listening", extra={"problem": type(problem).__name__})

    async def close(self) -> None:
        if self.connection is not None:
            await self.connection.close(timeout=SECONDS_TO_CONNECT)
            self.connection = None

"""Verifies API keys, with a cache, so that repeated requests need no statement."""

import asyncio
import logging
from time import monotonic
from typing import NamedTuple

from sqlalchemy import Engine

from api.access.keys import KEY, KEYS, USE_INTERVAL, record_use
from api.access.principal import Principal, Role
from api.access.revocations import Revocations
from api.database import Reader
from api.errors import Code, Refusal
from api.query.sql.statement import SqlStatement

FRESH = 5.0
"""Seconds that a verified key is cached, and so the longest that a revoked key is still accepted."""
MAX_CACHED = 10_000
SELECT_OWNER = f"select role || ' ' || name from {KEYS.name} where "  # noqa: S608  (a constant name)
log = logging.getLogger("entente.access")


class Verified(NamedTuple):
    """The owner of a key, and when the database confirmed it."""

    principal: Principal
    at: float


class Keyring:
    """Finds the owners of keys.  `reader` looks keys up; `writer` records their use."""

    def __init__(self, reader: Reader, writer: Engine) -> None:
        self.reader, self.writer = reader, writer
        self.revocations = Revocations(reader)
        self._verified: dict[str, Verified] = {}
        self._recorded: dict[str, float] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def remembered(self, digest: str) -> Principal | None:
        """The owner of a key that was verified within the last FRESH seconds."""
        found = self._verified.get(digest)
        return found.principal if found and monotonic() - found.at < FRESH else None

    async def verify(self, digest: str) -> Principal:
        """The owner of a key.  Raises Refusal: INVALID_KEY, or what the reader raises."""
        principal = await self._look_up(digest)
        if len(self._verified) >= MAX_CACHED:
            self._verified.clear()
        self._verified[digest] = Verified(principal, monotonic())
        self._schedule_record(digest)
        return principal

    async def _look_up(self, digest: str) -> Principal:
        condition = f"digest = {self.reader.dialect.placeholder(1)} and revoked is null"
        found = await self.reader.read(SqlStatement(SELECT_OWNER + condition, (digest,)))
        if found is None:
            self._verified.pop(digest, None)
            raise invalid_key()
        role, _, name = found.decode().partition(" ")
        return Principal(name, Role(role))

    def _schedule_record(self, digest: str) -> None:
        """Record the use of a key in the background, at most once per USE_INTERVAL."""
        now, interval = monotonic(), USE_INTERVAL.total_seconds()
        if now - self._recorded.get(digest, -interval) < interval:
            return
        if len(self._recorded) >= MAX_CACHED:
            self._recorded.clear()
        self._recorded[digest] = now
        task = asyncio.create_task(self._record(digest))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _record(self, digest: str) -> None:
        try:
            await asyncio.to_thread(record_use, self.writer, digest)
        except Exception as problem:  # a read must not fail because its key's use cannot be recorded
            log.warning("the use of a key was not recorded", extra={"problem": type(problem).__name__})

    async def close(self) -> None:
        """Wait for the uses that are being recorded, and stop watching keys."""
        await self.revocations.close()
        await asyncio.gather(*self._tasks)


def is_well_formed(key: str) -> bool:
    """Whether a text has the format of a key."""
    return KEY.fullmatch(key) is not None


def invalid_key() -> Refusal:
    """The refusal for a key that is unknown, malformed or revoked; the same for all, so as not to reveal which."""
    return Refusal(Code.INVALID_KEY, "The key is unknown or was revoked.", "Request a new key, or send none.")

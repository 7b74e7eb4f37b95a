"""Notices revoked keys while streams and sockets that were opened with them are served."""

import asyncio
import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from api.access.keys import KEYS
from api.access.principal import ON_REVOKED
from api.database import Reader
from api.query.sql.statement import SqlStatement

CHECK_INTERVAL = 2.0
"""Seconds between checks, and so, with a slow statement, well within the five seconds that are promised."""
REVOKED = "The key was revoked."
Callback = Callable[[], object]
log = logging.getLogger("entente.access")


class Revocations:
    """Calls back once a key is revoked.  Keys are only checked while somebody watches them, all in one statement."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self._callbacks: dict[str, list[Callback]] = {}
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    @contextmanager
    def on_revoked(self, digest: str, callback: Callback) -> Iterator[None]:
        """Watch a key for the duration of the context.  It is checked at once: it may have been cached as valid."""
        callbacks = self._callbacks.setdefault(digest, [])
        callbacks.append(callback)
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._watch())
        self._wake.set()
        try:
            yield
        finally:
            callbacks.remove(callback)
            if not callbacks and self._callbacks.get(digest) is callbacks:
                del self._callbacks[digest]
                self._wake.set()

    async def _watch(self) -> None:
        while self._callbacks:
            self._wake.clear()
            try:
                await self._check()
            except Exception as problem:  # try again at the next turn: while the database fails, nothing is read
                log.warning("keys of streams were not checked", extra={"problem": type(problem).__name__})
            await _wait(self._wake)

    async def _check(self) -> None:
        watched = [*self._callbacks]
        valid = await self._valid(watched)
        for digest in watched:
            if digest not in valid:
                for callback in self._callbacks.pop(digest, ()):
                    callback()

    async def _valid(self, digests: list[str]) -> set[str]:
        """Those of some keys that are not revoked."""
        sql = self.reader.dialect
        found = f"coalesce({sql.string_agg('digest', ' ')}, '')"
        query = f"select {found} from {KEYS.name} where {sql.one_of('digest', sql.placeholder(1))} and revoked is null"  # noqa: S608  (constant names)
        body = await self.reader.read(SqlStatement(query, (sql.list_value(digests),)))
        return set((body or b"").decode().split())

    async def close(self) -> None:
        """Stop watching."""
        if self._task:
            self._task.cancel()
            await asyncio.wait({self._task})


async def _wait(wake: asyncio.Event) -> None:
    try:
        await asyncio.wait_for(wake.wait(), CHECK_INTERVAL)
    except TimeoutError:
        return


@contextmanager
def ends_when_revoked(scope: Mapping[str, Any], deadline: asyncio.Timeout) -> Iterator[None]:
    """Let a timeout expire once the key of a request is revoked; never for a client without a key."""
    on_revoked = scope.get("state", {}).get(ON_REVOKED)
    if on_revoked is None:
        yield
    else:
        with on_revoked(lambda: deadline.reschedule(0)):
            yield

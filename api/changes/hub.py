"""Tells whoever follows the feed that there is news.  What the news is, everybody reads from the ledger."""

import asyncio
import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Protocol

from api.database import Reader
from api.errors import Refusal
from api.query.ast.answer import AnswerObject
from api.query.sql.compile import compile_answer

NOW = AnswerObject({"revision": "revision"})


class Ear(Protocol):
    """Hears at once of what other processes write, as long as it can."""

    async def listen(self, wake: "asyncio.Event") -> None:
        """Listen from now on, if one does not yet; `wake` is set at every sound."""

    async def close(self) -> None:
        """Stop."""


class Hub:
    """Looks at the counter of revisions every so many seconds, and at once when woken; only while anybody follows."""

    def __init__(self, reader: Reader, seconds: float, ear: Ear | None = None) -> None:
        self.reader, self.seconds, self.ear = reader, seconds, ear
        self.subscribers, self.revision, self.closing = 0, 0, False
        self._news, self._wake = asyncio.Event(), asyncio.Event()
        self._watching: asyncio.Task[None] | None = None

    @contextmanager
    def subscribed(self) -> Iterator[None]:
        """While this lasts, news is looked for."""
        self.subscribers += 1
        if self._watching is None or self._watching.done():
            self._watching = asyncio.create_task(self._watch())
        try:
            yield
        finally:
            self.subscribers -= 1
            self._wake.set()

    async def newer_than(self, revision: int, seconds: float) -> None:
        """Wait until there is a newer revision, but no longer than so many seconds."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while self.revision <= revision and not self.closing:
                    await self._news.wait()

    def wake(self) -> None:
        """Look at once: something was written here."""
        self._wake.set()

    async def _watch(self) -> None:
        while await self._is_wanted():
            self._wake.clear()
            with suppress(Refusal):  # whoever follows is told of news when the database is there again
                self._tell(await self._count())
            if self.ear:
                await self.ear.listen(self._wake)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), self.seconds)

    async def _is_wanted(self) -> bool:
        """Whether anybody follows: somebody may have come while the ear was being closed for the last who left."""
        if not self.subscribers and self.ear:
            await self.ear.close()
        return self.subscribers > 0

    async def _count(self) -> int:
        body = await self.reader.read(compile_answer(NOW, self.reader.dialect))
        return int(json.loads(body or b"0")["revision"])

    def _tell(self, revision: int) -> None:
        if revision != self.revision:
            self.revision = revision
            self._ring()

    def _ring(self) -> None:
        self._news.set()
        self._news = asyncio.Event()

    def close(self) -> None:
        """End whatever follows, so that the server can."""
        self.closing = True
        self._ring()
        self._wake.set()

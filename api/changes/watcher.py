"""Watches the revision counter and wakes subscribers.  The changes themselves are read from the ledger."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import Context
from typing import Protocol

from api.database import Reader, State
from api.errors import Refusal


class Listener(Protocol):
    """Notices at once when another process writes, where the database can notify."""

    async def listen(self, wake: "asyncio.Event") -> None:
        """Start listening, if not listening yet; `wake` is set at every notification."""

    async def close(self) -> None:
        """Stop listening."""


class RevisionWatcher:
    """Reads the revision counter every `seconds` and whenever it is woken, but only while there are subscribers."""

    def __init__(self, reader: Reader, seconds: float, listener: Listener | None = None) -> None:
        self.reader, self.seconds, self.listener = reader, seconds, listener
        self.subscribers, self.state, self.closing = 0, State(0, ""), False
        self._changed, self._wake = asyncio.Event(), asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    @contextmanager
    def subscribed(self) -> Iterator[None]:
        """Count a subscriber, and keep watching, for the duration of the context."""
        self.subscribers += 1
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._watch(), context=Context())  # of no request: on the primary
        try:
            yield
        finally:
            self.subscribers -= 1
            self._wake.set()

    @property
    def losses(self) -> int:
        """How often the database was found to have lost revisions."""
        return self.reader.losses

    async def wait_for_change(self, revision: int, losses: int, seconds: float) -> None:
        """Wait until there is a revision later than `revision`, or another loss, at most for some seconds."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while self.state.revision <= revision and losses == self.losses and not self.closing:
                    await self._changed.wait()

    def wake(self) -> None:
        """Read the counter at once."""
        self._wake.set()

    async def _watch(self) -> None:
        while await self._has_subscribers():
            self._wake.clear()
            with suppress(Refusal):  # try again at the next turn
                self.reader.forget_revision()
                self._update(await self.reader.state())
            if self.listener:
                await self.listener.listen(self._wake)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), self.seconds)

    async def _has_subscribers(self) -> bool:
        """Whether to go on.  Checked again after closing the listener, as somebody may have subscribed meanwhile."""
        if not self.subscribers and self.listener:
            await self.listener.close()
        return self.subscribers > 0

    def _update(self, state: State) -> None:
        if state != self.state:
            self.state = state
            self._notify()

    def _notify(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()

    def close(self) -> None:
        """End all subscriptions, so that the server can stop."""
        self.closing = True
        self._notify()
        self._wake.set()

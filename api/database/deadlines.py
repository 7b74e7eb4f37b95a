"""Deadlines of many short tasks, by one timer: a timer for each would take a third of the time of a small read."""

import asyncio
from time import monotonic
from types import TracebackType
from typing import Any

CHECKS = 30
"""How often within a time limit the running tasks are checked."""


class Deadlines:
    """A context in which each task has `seconds`. After that it is cancelled, and TimeoutError raised."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.began: dict[asyncio.Task[Any], float] = {}  # the oldest first
        self.expired: set[asyncio.Task[Any]] = set()
        self.timer: asyncio.TimerHandle | None = None

    def restart(self) -> None:
        """Forgets the timer of an event loop that has ended."""
        self.timer = None

    def __enter__(self) -> None:
        task = asyncio.current_task()
        assert task is not None
        self.began[task] = monotonic()
        if self.timer is None:
            self._schedule()

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, _: TracebackType | None
    ) -> None:
        task = asyncio.current_task()
        assert task is not None
        del self.began[task]
        if task in self.expired:
            self.expired.remove(task)
            if task.uncancel() == 0 and kind is asyncio.CancelledError:
                raise TimeoutError(f"no answer within {self.seconds:g} s") from problem

    def expire(self) -> None:
        """Ends all running tasks now, as if their time was over."""
        for task in self.began.keys() - self.expired:
            self.expired.add(task)
            task.cancel()

    def _schedule(self) -> None:
        interval = self.seconds / CHECKS
        self.timer = asyncio.get_running_loop().call_later(interval, self._check, monotonic() + 2 * interval)

    def _check(self, late: float) -> None:
        """Cancels the tasks that began too long ago, unless the event loop itself was busy: it first reads answers."""
        if monotonic() < late:
            self._cancel_expired()
        self.timer = None
        if self.began:
            self._schedule()

    def _cancel_expired(self) -> None:
        """Cancels the tasks whose time is over before the next check."""
        since = monotonic() - self.seconds * (1 - 1 / CHECKS)
        for task, began in self.began.items():
            if began > since:
                break
            if task not in self.expired:
                self.expired.add(task)
                task.cancel()

"""Large bodies: how many are in memory at a time, and a thread that parses them beside the event loop."""

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, TypeVar

from api.errors import Code, Refusal

MAX_BODY_BYTES = 2 * 1024 * 1024
MAX_BATCH_BYTES = 32 * 1024 * 1024
MAX_BYTES_AT_ONCE = 2 * MAX_BATCH_BYTES
MAX_VALUES = 600_000
"""JSON values in a body: 20,000 records of 30 fields.  Parsed, one takes up to 100 bytes, however short it is."""
LARGE = 64 * 1024
"""Smaller bodies, in bytes, are parsed sooner than a thread is woken."""
SEPARATORS = (b"[", b"{", b",")
"""Each value but the first of a text comes after one of these."""
Result = TypeVar("Result")


class ReceivedBody:
    """The parts of one body."""

    def __init__(self, most: int, take: Callable[[int], None]) -> None:
        self.most, self.take = most, take
        self.parts: list[bytes] = []
        self.size = self.values = 0

    def add(self, part: bytes) -> None:
        """Adds a part.  Raises Refusal: TOO_LARGE, OVERLOADED."""
        self.size += len(part)
        self.values += sum(part.count(separator) for separator in SEPARATORS)
        if self.size > self.most:
            raise Refusal(Code.TOO_LARGE, f"The body is over {self.most} bytes.", "Split the request.")
        if self.values > MAX_VALUES:
            raise Refusal(Code.TOO_LARGE, f"The body has over {MAX_VALUES} values.", "Split the request.")
        self.take(len(part))
        self.parts.append(part)

    def whole(self) -> bytes:
        """The whole body; the parts are dropped."""
        body = b"".join(self.parts)
        self.parts.clear()
        return body


class BodyBudget:
    """How many bytes of large bodies this process keeps in memory at a time."""

    def __init__(self, most: int) -> None:
        self.free = most
        self._parser: ThreadPoolExecutor | None = None

    @contextmanager
    def share(self) -> Iterator[Callable[[int], None]]:
        """A function that takes so many bytes until the end of the context.  It raises Refusal, OVERLOADED."""
        taken = 0

        def take(size: int) -> None:
            nonlocal taken
            if size > self.free:
                raise Refusal(Code.OVERLOADED, "Too many large requests are being read.", "Try again in a moment.")
            self.free -= size
            taken += size

        try:
            yield take
        finally:
            self.free += taken

    async def beside_loop(self, size: int, parse: Callable[[Any], Result], what: Any) -> Result:
        """Parses something of a size in bytes, in a thread if it is large: one at a time."""
        if size < LARGE:
            return parse(what)
        self._parser = self._parser or ThreadPoolExecutor(1, "large-bodies")
        return await asyncio.get_running_loop().run_in_executor(self._parser, parse, what)


LARGE_BODIES = BodyBudget(MAX_BYTES_AT_ONCE)


def take_nothing(size: int) -> None:
    """Takes no bytes of any budget: for bodies that are small."""

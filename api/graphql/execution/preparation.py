"""Parses, validates and plans large operations beside the event loop, so that others do not wait for them."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import Any
from weakref import WeakValueDictionary

from api.graphql.execution.request import GraphQLRequest

SHORT_QUERY = 300
"""Characters of a query that is parsed in about a millisecond."""
FEW_VALUES = 300
"""Values in variables that are checked in about a millisecond."""
AT_ONCE = 2
"""Operations of one address that are prepared or next in the queue.  Others of it wait until these are done."""


class Preparation:
    """One thread, in which the clients take turns."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="prepare")
        self._turns: WeakValueDictionary[str, asyncio.Semaphore] = WeakValueDictionary()

    async def run(self, client: str, prepare: Callable[[GraphQLRequest], object], request: GraphQLRequest) -> None:
        """Calls `prepare` with a request in the thread, in the current context.  Raises what it raises."""
        turn = self._turns.get(client)
        if turn is None:
            turn = self._turns[client] = asyncio.Semaphore(AT_ONCE)
        async with turn:
            loop = asyncio.get_running_loop()
            await loop.run_in_executor(self._thread, copy_context().run, prepare, request)


def is_long(request: GraphQLRequest) -> bool:
    """Whether parsing a request's query takes more than about a millisecond."""
    return len(request.query) > SHORT_QUERY


def has_many_values(variables: dict[str, Any]) -> bool:
    """Whether variables have more than FEW_VALUES values, at any depth.  Counts no further."""
    waiting: list[Any] = [variables]
    count = 0
    while waiting and count <= FEW_VALUES:
        value = waiting.pop()
        count += 1
        if isinstance(value, dict):
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
    return count > FEW_VALUES

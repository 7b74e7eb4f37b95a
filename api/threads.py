"""Threads for work that requests of others must not wait for."""

import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import get_native_id

BEHIND = 10
"""How much nicer such threads are to others than the event loop is."""


def background_threads(count: int, name: str) -> ThreadPoolExecutor:
    """Threads that yield the processor to the event loop where the system has priorities of threads (Linux).

    They are for work outside the interpreter: one that yields while it has the interpreter's lock delays everybody.
    """
    return ThreadPoolExecutor(count, thread_name_prefix=name, initializer=_step_back)


def _step_back() -> None:
    with suppress(AttributeError, OSError):
        os.setpriority(os.PRIO_PROCESS, get_native_id(), os.getpriority(os.PRIO_PROCESS, 0) + BEHIND)

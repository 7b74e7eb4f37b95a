"""Threads for work that requests of others must not wait for."""

import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import get_native_id

BEHIND = 2
"""How much nicer such threads are to others than the event loop is."""


def background_thread(name: str) -> ThreadPoolExecutor:
    """One thread that yields the processor to the event loop where the system has priorities of threads (Linux)."""
    return ThreadPoolExecutor(1, thread_name_prefix=name, initializer=_step_back)


def _step_back() -> None:
    with suppress(AttributeError, OSError):
        os.setpriority(os.PRIO_PROCESS, get_native_id(), os.getpriority(os.PRIO_PROCESS, 0) + BEHIND)

"""What makes large batches cheaper without changing what they do."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

LARGE = 1000
"""From this many commands on, looking for garbage costs more than it frees: all rows live until they are written."""


@contextmanager
def without_garbage_collection(commands: int = LARGE) -> Iterator[None]:
    """Pause the collection of reference cycles for a batch of LARGE or more commands."""
    pauses = commands >= LARGE and gc.isenabled()
    if pauses:
        gc.disable()
    try:
        yield
    finally:
        if pauses:
            gc.enable()

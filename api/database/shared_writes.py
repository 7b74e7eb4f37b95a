"""Notifies the workers of one server that one of them has written: eight bytes of memory that all of them map."""

import mmap
from pathlib import Path
from time import monotonic_ns

BYTES = 8


class SharedWrites:
    """A mark that changes with every commit.

    Without it a worker would answer from its cache for some milliseconds after another one acknowledged a write.
    """

    def __init__(self, file: Path) -> None:
        with file.open("r+b") as opened:
            self.memory = mmap.mmap(opened.fileno(), BYTES)
        self.seen = self.memory[:BYTES]

    @staticmethod
    def create(file: Path) -> None:
        """Creates the file that the workers map."""
        file.write_bytes(bytes(BYTES))

    def announce(self) -> None:
        """Changes the mark.  A time is never repeated; a count could be, by two workers at once."""
        self.memory[:BYTES] = monotonic_ns().to_bytes(BYTES, "little")

    def changed(self) -> bool:
        """Returns whether any worker has written since the last call."""
        mark = self.memory[:BYTES]
        if mark == self.seen:
            return False
        self.seen = mark
        return True

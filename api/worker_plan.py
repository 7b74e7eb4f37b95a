"""What a worker is started with."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

MARK = "writes"
READY, BEAT, LEAVE = b"r", b".", b"l"
"""Messages between supervisor and worker: it serves; it still does; it shall leave, as another one serves."""


@dataclass(frozen=True)
class WorkerPlan:
    """The number of a worker among `count`, inherited file descriptors, and the directory that the workers share."""

    number: int
    count: int
    listeners: Sequence[int]
    link: int
    directory: str

    @property
    def mark(self) -> Path:
        """The file of `SharedWrites`."""
        return Path(self.directory) / MARK

    def encode(self) -> str:
        """Returns the plan as an argument of a command line."""
        return json.dumps(asdict(self))

    @classmethod
    def decode(cls, argument: str) -> "WorkerPlan":
        """Returns the plan in an argument."""
        return cls(**json.loads(argument))

"""What is compared with what, and the limits of the ratios."""

from typing import NamedTuple


class WiresPlan(NamedTuple):
    """How much is measured.  `seconds` is the duration of a cell, `minutes` limits the whole run."""

    connections: int
    rounds: int
    seconds: float
    minutes: float
    port: int


class Way(NamedTuple):
    """A server, by its name, and the requests that it gets, by the name of their question."""

    server: str
    question: str
    encoding: str = ""

    @property
    def title(self) -> str:
        """The way in words."""
        return f"{self.server}: {self.question}" + f", {self.encoding}" * bool(self.encoding)


class WayPair(NamedTuple):
    """Two ways of which the first may take `most` times the processor time of the second; None: only reported."""

    way: Way
    base: Way
    most: float | None = None


OURS, KEPT, BARE, CONSTANT, PROTOCOL = "entente", "entente, remembered", "bare ASGI", "constant bytes", "protocol"
TWO = "two workers"
POSTGRESJS, PGBENCH = "node with postgres.js", "pgbench"
MOST_TIMES_COPY = 2.0
ACTOR, RECORD, MEETINGS, LIST = "actor", "record", "meetings", "list"
GZIP = "gzip"

COMPARISONS = (
    WayPair(Way(OURS, ACTOR), Way(BARE, ACTOR), 1.3),
    WayPair(Way(OURS, RECORD), Way(OURS, ACTOR), 1.25),
    WayPair(Way(OURS, MEETINGS), Way(BARE, MEETINGS), 1.3),
    WayPair(Way(OURS, LIST), Way(BARE, LIST)),
    WayPair(Way(KEPT, ACTOR), Way(CONSTANT, ACTOR), 1.25),
    WayPair(Way(KEPT, RECORD), Way(CONSTANT, ACTOR), 1.25),
    WayPair(Way(KEPT, MEETINGS), Way(CONSTANT, MEETINGS), 1.25),
    *(WayPair(Way(OURS, name, GZIP), Way(OURS, name), 1.25) for name in (ACTOR, RECORD, MEETINGS, LIST)),
    *(WayPair(Way(KEPT, name, GZIP), Way(KEPT, name), 1.25) for name in (ACTOR, MEETINGS)),
    *(WayPair(Way(TWO, name), Way(OURS, name), 1.15) for name in (ACTOR, MEETINGS)),
    WayPair(Way(OURS, ACTOR), Way(PROTOCOL, ACTOR)),
    WayPair(Way(OURS, ACTOR), Way(POSTGRESJS, ACTOR)),
    WayPair(Way(OURS, ACTOR), Way(PGBENCH, ACTOR)),
)

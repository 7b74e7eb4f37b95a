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


class Comparison(NamedTuple):
    """Two ways of which the first may take `most` times the processor time of the second; None: only reported."""

    way: Way
    base: Way
    most: float | None = None


OURS, KEPT, BARE, CONSTANT, PROTOCOL = "entente", "entente, remembered", "bare ASGI", "constant bytes", "protocol"
ONE, TWO = "one worker", "two workers"
POSTGRESJS, PGBENCH = "node with postgres.js", "pgbench"
ACTOR, RECORD, MEETINGS, LIST = "actor", "record", "meetings", "list"
GZIP = "gzip"

COMPARISONS = (
    Comparison(Way(OURS, ACTOR), Way(BARE, ACTOR), 1.3),
    Comparison(Way(OURS, RECORD), Way(OURS, ACTOR), 1.25),
    Comparison(Way(OURS, MEETINGS), Way(BARE, MEETINGS), 1.3),
    Comparison(Way(OURS, LIST), Way(BARE, LIST)),
    Comparison(Way(KEPT, ACTOR), Way(CONSTANT, ACTOR), 1.25),
    Comparison(Way(KEPT, RECORD), Way(CONSTANT, ACTOR), 1.25),
    Comparison(Way(KEPT, MEETINGS), Way(CONSTANT, MEETINGS), 1.25),
    *(Comparison(Way(OURS, name, GZIP), Way(OURS, name), 1.25) for name in (ACTOR, RECORD, MEETINGS, LIST)),
    *(Comparison(Way(KEPT, name, GZIP), Way(KEPT, name), 1.25) for name in (ACTOR, MEETINGS)),
    *(Comparison(Way(TWO, name), Way(ONE, name), 1.15) for name in (ACTOR, MEETINGS)),
    Comparison(Way(ONE, ACTOR), Way(OURS, ACTOR)),
    Comparison(Way(OURS, ACTOR), Way(PROTOCOL, ACTOR)),
    Comparison(Way(OURS, ACTOR), Way(POSTGRESJS, ACTOR)),
    Comparison(Way(OURS, ACTOR), Way(PGBENCH, ACTOR)),
)

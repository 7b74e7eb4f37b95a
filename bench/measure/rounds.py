"""Cells that are measured in turn, round by round, and what the rounds come to."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import monotonic
from typing import Any, NamedTuple

from bench.measure.http import Reply, Request
from bench.measure.load import Load, load, write_requests
from bench.measure.servers import RunningServer

Progress = Callable[[str], None]
Figures = dict[str, Any]

SLACK, BYTES = 0.01, 24  # of the size of an answer, and of its headers: clients differ, and so do the ids of requests
ANSWERS_WANTED = 10
LONGEST = 5  # times the usual length of a cell


LONG_ALONE = 0.15  # seconds


class RoundsPlan(NamedTuple):
    """How much is measured.  `seconds` is how long one cell takes, `minutes` bounds the whole."""

    connections: tuple[int, ...]
    rounds: int
    seconds: float
    minutes: float
    port: int

    def asks(self, cell: "Cell", connections: int) -> bool:
        """Whether a server that takes long for a single answer is spared several at the same time: it would tell no
        more, and all others would wait until it has caught up.
        """
        return connections == self.connections[0] or cell.latency < LONG_ALONE

    def told(self) -> Figures:
        """What a reader of the figures has to know."""
        return {"connections": self.connections, "rounds": self.rounds, "seconds": self.seconds}


@dataclass(frozen=True)
class Cell:
    """One question to one server: requests that rotate, the sizes of the responses, and how long one took alone.

    `subject` is whose figures they are: a server's name, or the same server's over other data.
    """

    subject: str
    question: str
    server: RunningServer
    requests: Path
    sizes: tuple[int, ...]
    latency: float

    def seconds(self, usual: float) -> float:
        """How long to measure: longer where few answers would come."""
        return max(usual, min(LONGEST * usual, ANSWERS_WANTED * self.latency))

    def problem(self, load: Load, connections: int) -> str:
        """Why a load does not count: an error is an answer too, and often a fast one."""
        if load.errors:
            return f"{load.errors} errors"
        mean = sum(self.sizes) / len(self.sizes)
        rotation = (connections + len(self.sizes)) * (max(self.sizes) - min(self.sizes)) + mean * connections
        if abs(load.bytes - load.requests * mean) > load.requests * (mean * SLACK + BYTES) + rotation:
            return f"{load.bytes / max(1, load.requests):.0f} bytes an answer, not {mean:.0f}"
        return ""


def cell(
    subject: str, question: str, server: RunningServer, requests: list[Request], replies: list[Reply], directory: Path
) -> Cell:
    """A cell of requests that were answered once."""
    file = directory / f"{subject}-{server.backend}-{question}.txt".replace("/", "-")
    write_requests(file, requests)
    latency = median(reply.seconds for reply in replies)
    return Cell(subject, question, server, file, tuple(reply.size for reply in replies), latency)


def in_rounds(cells: list[Cell], plan: RoundsPlan, idle: Callable[[], None], tell: Progress) -> Iterator[Figures]:
    """One cell after the other, so that a slow minute of the machine meets all servers alike."""
    end = monotonic() + plan.minutes * 60
    for round_ in range(plan.rounds):
        for question in dict.fromkeys(cell.question for cell in cells):
            for connections in plan.connections:
                for cell in (cell for cell in cells if cell.question == question and plan.asks(cell, connections)):
                    if monotonic() > end:
                        tell("The time is over: what was not measured is left out.")
                        return
                    yield measured(cell, connections, plan.seconds, round_)
                    idle()
            tell(f"round {round_ + 1}: {question}")


def measured(cell: Cell, connections: int, seconds: float, round_: int) -> Figures:
    """One cell once.  Throughput in answers per second, p50 and p99 in milliseconds."""
    seen = load(cell.server.port, cell.requests, connections, cell.seconds(seconds))
    return {
        "server": cell.subject,
        "backend": cell.server.backend,
        "question": cell.question,
        "connections": connections,
        "round": round_,
        "throughput": seen.throughput,
        "p50": seen.p50,
        "p99": seen.p99,
        "problem": cell.problem(seen, connections),
    }


# ---- medians and ratios

CELL = ("server", "backend", "question", "connections")


def summed_up(rows: list[Figures], base: str, of: str = "throughput") -> list[Figures]:
    """The medians of each cell over its rounds, and its share of what `base` reached in the same round.

    A cell with a problem in any round has no figures.
    """
    bases = {_place(row): row[of] for row in rows if row["server"] == base and not row["problem"]}
    found: dict[tuple[Any, ...], list[Figures]] = {}
    for row in rows:
        found.setdefault(tuple(row[name] for name in CELL), []).append(row)
    return [dict(zip(CELL, cell, strict=True)) | _medians(rounds, bases, of) for cell, rounds in found.items()]


def _place(row: Figures) -> tuple[Any, ...]:
    return row["backend"], row["question"], row["connections"], row["round"]


def _medians(rounds: list[Figures], bases: Mapping[tuple[Any, ...], float], of: str) -> Figures:
    problems = sorted({row["problem"] for row in rounds} - {""})
    if problems:
        return {"rounds": len(rounds), "problem": "; ".join(problems)}
    told = {name: median(row[name] for row in rounds) for name in ("throughput", "p50", "p99")}
    shares = [row[of] / base for row in rounds if (base := bases.get(_place(row)))]
    return {"rounds": len(rounds), **told, "ratio": median(shares) if shares else None}

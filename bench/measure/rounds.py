"""Cells that are measured in turn, round by round, and their medians."""

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

SLACK, BYTES = 0.01, 24  # tolerance for body and headers: clients and request ids differ
MIN_RESPONSES = 10
LONGEST = 5  # times the usual length of a cell


LONG_ALONE = 0.15  # seconds


class RoundsPlan(NamedTuple):
    """How much is measured. `seconds` is the duration of a cell, `minutes` limits the whole run."""

    connections: tuple[int, ...]
    rounds: int
    seconds: float
    minutes: float
    port: int

    def includes(self, cell: "Cell", connections: int) -> bool:
        """Returns whether to measure a cell with several connections: not if one response alone takes long.

        It would show nothing more, and all others would wait for it to catch up.
        """
        return connections == self.connections[0] or cell.latency < LONG_ALONE

    def summary(self) -> Figures:
        """Returns what a reader of the figures has to know."""
        return {"connections": self.connections, "rounds": self.rounds, "seconds": self.seconds}


@dataclass(frozen=True)
class Cell:
    """One query to one server: rotating requests, the sizes of the responses, and the latency of one alone.

    `subject` names the figures: a server, or the same server over other data.
    """

    subject: str
    question: str
    server: RunningServer
    requests: Path
    sizes: tuple[int, ...]
    latency: float

    def seconds(self, usual: float) -> float:
        """Returns how long to measure: longer if there would be few responses."""
        return max(usual, min(LONGEST * usual, MIN_RESPONSES * self.latency))

    def problem(self, load: Load, connections: int) -> str:
        """Returns why a load does not count: an error is a response too, and often a fast one."""
        if load.errors:
            return f"{load.errors} errors"
        mean = sum(self.sizes) / len(self.sizes)
        rotation = (connections + len(self.sizes)) * (max(self.sizes) - min(self.sizes)) + mean * connections
        if abs(load.bytes - load.requests * mean) > load.requests * (mean * SLACK + BYTES) + rotation:
            return f"{load.bytes / max(1, load.requests):.0f} bytes per response, not {mean:.0f}"
        return ""


def cell(
    subject: str, question: str, server: RunningServer, requests: list[Request], replies: list[Reply], directory: Path
) -> Cell:
    """Returns a cell of requests that have been run once."""
    file = directory / f"{subject}-{server.backend}-{question}.txt".replace("/", "-")
    write_requests(file, requests)
    latency = median(reply.seconds for reply in replies)
    return Cell(subject, question, server, file, tuple(reply.size for reply in replies), latency)


def in_rounds(cells: list[Cell], plan: RoundsPlan, idle: Callable[[], None], report: Progress) -> Iterator[Figures]:
    """Measures one cell after the other, so that a slow minute of the machine affects all servers alike."""
    end = monotonic() + plan.minutes * 60
    for round_ in range(plan.rounds):
        for question in dict.fromkeys(cell.question for cell in cells):
            for connections in plan.connections:
                for cell in (cell for cell in cells if cell.question == question and plan.includes(cell, connections)):
                    if monotonic() > end:
                        report("The time limit is reached; the remaining cells are left out.")
                        return
                    yield measured(cell, connections, plan.seconds, round_)
                    idle()
            report(f"round {round_ + 1}: {question}")


def measured(cell: Cell, connections: int, seconds: float, round_: int) -> Figures:
    """Measures a cell once: throughput in responses per second, p50 and p99 in milliseconds."""
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
    """Returns the medians of each cell over its rounds, and the ratio to `base` in the same round.

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
    medians = {name: median(row[name] for row in rounds) for name in ("throughput", "p50", "p99")}
    shares = [row[of] / base for row in rounds if (base := bases.get(_place(row)))]
    return {"rounds": len(rounds), **medians, "ratio": median(shares) if shares else None}

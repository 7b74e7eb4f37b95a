"""Measures each way in turn, round by round, and compares their processor times."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import monotonic
from typing import NamedTuple

from bench.measure.http import Client
from bench.measure.load import load
from bench.measure.processes import postmaster, processor_time
from bench.measure.rounds import Cell, Figures, Progress, cell
from bench.measure.servers import drain
from bench.wires.pgbench import pgbench
from bench.wires.plan import ACTOR, COMPARISONS, MOST_TIMES_COPY, OURS, PGBENCH, Way, WayPair, WiresPlan
from bench.wires.servers import Arena, arenas
from bench.wires.tables import TableTrial


class Measured(NamedTuple):
    """Microseconds of processor time per answer, of the server and its database, and answers per second."""

    microseconds: float
    throughput: float


Round = dict[Way, Measured]


def measure_wires(urls: Mapping[str, str], plan: WiresPlan, report: Progress) -> list[Figures]:
    """Returns a row for each comparison and backend: medians of both ways, and of their ratio in each round.

    Raises RuntimeError if an answer is an error.
    """
    with ExitStack() as stack:
        directory = Path(stack.enter_context(TemporaryDirectory()))
        rows: list[Figures] = []
        for arena in arenas(stack, urls, plan.port, directory):
            rounds = list(_rounds(arena, plan, report))
            compared = (_compared(arena.backend, comparison, rounds) for comparison in COMPARISONS)
            rows += [row for row in compared if row]
            rows += _table_rows(arena, plan)
            report(f"{arena.backend}: CSV")
        return rows


def _table_rows(arena: Arena, plan: WiresPlan) -> list[Figures]:
    """Returns the row of a whole list as CSV; none if there is nothing to compare it with."""
    trial = TableTrial(arena.servers[OURS], arena.url)
    pairs = [(trial.ours(), trial.theirs()) for _ in range(plan.rounds)]
    found = [(ours * 1e6, theirs * 1e6) for ours, theirs in pairs if theirs]
    if not found:
        return []
    ratio = median(ours / theirs for ours, theirs in found)
    base = "COPY by psql" if arena.backend == "postgresql" else "sqlite3 -csv"
    row = {
        "backend": arena.backend,
        "way": f"{OURS}: all statements as CSV",
        "base": base,
        "microseconds": median(ours for ours, _ in found),
        "base_microseconds": median(theirs for _, theirs in found),
        "ratio": ratio,
        "most": MOST_TIMES_COPY,
        "throughput_ratio": 1 / ratio,
    }
    return [row]


def _rounds(arena: Arena, plan: WiresPlan, report: Progress) -> Iterator[Round]:
    postmasters = postmaster(arena.url)
    idle = partial(drain, list(arena.servers.values()), postmasters)
    cells = {way: _warmed(arena, way) for way in _ways() if way.server in arena.servers}
    end = monotonic() + plan.minutes * 60
    for number in range(plan.rounds):
        measured: Round = {}
        for way, each in cells.items():
            if monotonic() > end:
                raise RuntimeError("The time limit is reached. Measure fewer rounds, or shorter ones.")
            measured[way] = _measured(each, plan, postmasters, idle)
        if postmasters and (run := pgbench(arena.url, arena.variables[ACTOR], plan, postmasters)):
            measured[Way(PGBENCH, ACTOR)] = Measured(*run)
        report(f"{arena.backend}: round {number + 1} of {plan.rounds}")
        yield measured


def _ways() -> list[Way]:
    return list(dict.fromkeys(way for comparison in COMPARISONS for way in (comparison.way, comparison.base)))


def _warmed(arena: Arena, way: Way) -> Cell:
    """Returns the cell of a way whose requests have all been sent."""
    server, requests = arena.servers[way.server], arena.requests(way)
    client = Client(server.port)
    replies = [client.send(request) for request in requests]
    client.close()
    if bad := next((reply for reply in replies if reply.status != 200), None):
        raise RuntimeError(f"{way.title}: {bad.status} {bad.body[:300]!r}")
    name = way.title.replace(" ", "-")
    return cell(name, way.question, server, requests, replies, arena.directory)


def _measured(each: Cell, plan: WiresPlan, postmasters: set[int], idle: partial[None]) -> Measured:
    groups = {each.server.process.pid}
    before = processor_time(groups, postmasters)
    seen = load(each.server.port, each.requests, plan.connections, plan.seconds)
    idle()
    hundredths = processor_time(groups, postmasters) - before
    if problem := each.problem(seen, plan.connections):
        raise RuntimeError(f"{each.subject}: {problem}")
    return Measured(hundredths * 1e4 / seen.requests, seen.throughput)


def _compared(backend: str, comparison: WayPair, rounds: list[Round]) -> Figures | None:
    way, base, most = comparison
    pairs = [(each[way], each[base]) for each in rounds if way in each and base in each]
    if not pairs:
        return None
    return {
        "backend": backend,
        "way": way.title,
        "base": base.title,
        "microseconds": median(one.microseconds for one, _ in pairs),
        "base_microseconds": median(other.microseconds for _, other in pairs),
        "ratio": median(one.microseconds / other.microseconds for one, other in pairs),
        "most": most,
        "throughput_ratio": median(one.throughput / other.throughput for one, other in pairs),
    }

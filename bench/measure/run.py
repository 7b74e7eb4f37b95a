"""The comparison: every server, every question, every number of connections, in rounds."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any, NamedTuple

from bench.measure.load import load
from bench.measure.prepare import Asked, Different, asked, reference, variables
from bench.measure.processes import postmaster
from bench.measure.servers import Server, drain, serving
from bench.peers import ENTENTE, Peer
from bench.questions import Question

Tell = Callable[[str], None]
Figures = dict[str, Any]


class Plan(NamedTuple):
    """How much is measured.  `seconds` is how long one cell takes, `minutes` bounds the whole."""

    peers: tuple[Peer, ...]
    questions: tuple[Question, ...]
    connections: tuple[int, ...]
    rounds: int
    seconds: float
    minutes: float
    port: int


def compare(urls: Mapping[str, str], plan: Plan, tell: Tell) -> Figures:
    """Start the servers over the database of each backend, check that they tell the same, and measure them in turn."""
    with ExitStack() as stack:
        directory = Path(stack.enter_context(TemporaryDirectory()))
        servers, left_out = start(stack, urls, plan, directory, tell)
        cells, different = check(servers, plan, directory, tell)
        idle = partial(drain, servers, {pid for url in urls.values() for pid in postmaster(url)})
        measured = list(measure(cells, plan, idle, tell))
        memory = {server.name: round(server.memory(), 1) for server in servers}
    return {"cells": summed_up(measured), "memory": memory, "left out": left_out | different, "plan": told_plan(plan)}


def start(
    stack: ExitStack, urls: Mapping[str, str], plan: Plan, directory: Path, tell: Tell
) -> tuple[list[Server], dict[str, str]]:
    """The servers that could be started, and why others could not."""
    servers: list[Server] = []
    left_out: dict[str, str] = {}
    for backend, url in urls.items():
        for peer in (peer for peer in plan.peers if backend in peer.backends):
            port = plan.port + len(servers)
            try:
                if missing := peer.missing():
                    raise RuntimeError(missing)
                servers.append(stack.enter_context(serving(peer, backend, url, port, directory)))
                tell(f"{servers[-1].name} answers at {port}")
            except RuntimeError as problem:
                left_out[f"{peer.name} on {backend}"] = str(problem)
                tell(f"{peer.name} on {backend} is left out: {problem}")
    return servers, left_out


def check(servers: list[Server], plan: Plan, directory: Path, tell: Tell) -> tuple[list[Asked], dict[str, str]]:
    """Every question with every server that answers it as this project does; why others do not."""
    cells, different = [], {}
    for question in plan.questions:
        ours = next(server for server in servers if server.peer is ENTENTE)
        asked_with = variables(ours, question)
        expected = reference(ours, question, asked_with)
        for server in (server for server in servers if question in server.peer.asked):
            try:
                cells.append(asked(server, question, expected, asked_with, directory))
            except Different as problem:
                different[f"{server.name}, {question.name}"] = str(problem)
                tell(str(problem))
        tell(f"{question.name}: equal answers to {len(asked_with)} requests")
    return cells, different


def measure(cells: list[Asked], plan: Plan, idle: Callable[[], None], tell: Tell) -> Iterator[Figures]:
    """One cell after the other, so that a slow minute of the machine meets all servers alike."""
    end = monotonic() + plan.minutes * 60
    for round_ in range(plan.rounds):
        for question in plan.questions:
            for connections in plan.connections:
                for cell in (cell for cell in cells if cell.question is question):
                    if monotonic() > end:
                        tell("The time is over: what was not measured is left out.")
                        return
                    yield one(cell, connections, plan.seconds, round_)
                    idle()
            tell(f"round {round_ + 1}: {question.name}")


def one(cell: Asked, connections: int, seconds: float, round_: int) -> Figures:
    """One cell once."""
    seen = load(cell.server.port, cell.requests, connections, seconds)
    return {
        "server": cell.server.peer.name,
        "backend": cell.server.backend,
        "question": cell.question.name,
        "connections": connections,
        "round": round_,
        "throughput": seen.throughput,
        "p50": seen.p50,
        "p99": seen.p99,
        "problem": cell.problem(seen, connections),
    }


# ---- medians and ratios

CELL = ("server", "backend", "question", "connections")


def summed_up(measured: list[Figures]) -> list[Figures]:
    """The medians of each cell over its rounds, and how many times as much as this project it reaches.

    A cell with a problem in any round has no figures.
    """
    ours = {(f["backend"], *_place(f)): f["throughput"] for f in measured if f["server"] == ENTENTE.name}
    found: dict[tuple[Any, ...], list[Figures]] = {}
    for figures in measured:
        found.setdefault(tuple(figures[name] for name in CELL), []).append(figures)
    return [dict(zip(CELL, cell, strict=True)) | _medians(rounds, ours) for cell, rounds in found.items()]


def _place(figures: Figures) -> tuple[Any, ...]:
    return figures["question"], figures["connections"], figures["round"]


def _medians(rounds: list[Figures], ours: Mapping[tuple[Any, ...], float]) -> Figures:
    problems = sorted({figures["problem"] for figures in rounds} - {""})
    if problems:
        return {"rounds": len(rounds), "problem": "; ".join(problems)}
    told = {name: median(figures[name] for figures in rounds) for name in ("throughput", "p50", "p99")}
    of_ours = [f["throughput"] / base for f in rounds if (base := ours.get((f["backend"], *_place(f))))]
    return {"rounds": len(rounds), **told, "ratio": median(of_ours) if of_ours else None}


def told_plan(plan: Plan) -> Figures:
    """How much was measured."""
    return {"connections": plan.connections, "rounds": plan.rounds, "seconds": plan.seconds}

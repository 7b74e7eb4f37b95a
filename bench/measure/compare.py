"""The comparison: every server, every question, every number of connections."""

from collections.abc import Mapping
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.measure.prepare import Different, prepared_requests, reference, variables
from bench.measure.processes import postmaster
from bench.measure.rounds import Cell, Figures, Progress, RoundsPlan, in_rounds, summed_up
from bench.measure.servers import RunningServer, drain, serving
from bench.peers import ENTENTE, Peer
from bench.questions import BenchQuery


def compare(
    urls: Mapping[str, str],
    peers: tuple[Peer, ...],
    questions: tuple[BenchQuery, ...],
    plan: RoundsPlan,
    tell: Progress,
) -> Figures:
    """Start the servers over the database of each backend, check that they tell the same, and measure them in turn."""
    with ExitStack() as stack:
        directory = Path(stack.enter_context(TemporaryDirectory()))
        servers, left_out = start(stack, urls, peers, plan.port, directory, tell)
        cells, different = check(servers, questions, directory, tell)
        idle = partial(drain, servers, {pid for url in urls.values() for pid in postmaster(url)})
        rows = list(in_rounds(cells, plan, idle, tell))
        memory = {server.name: round(server.memory(), 1) for server in servers}
    told = {"memory": memory, "left out": left_out | different, "plan": plan.told()}
    return {"cells": summed_up(rows, ENTENTE.name), **told}


def start(
    stack: ExitStack, urls: Mapping[str, str], peers: tuple[Peer, ...], port: int, directory: Path, tell: Progress
) -> tuple[list[RunningServer], dict[str, str]]:
    """The servers that could be started, and why others could not."""
    servers: list[RunningServer] = []
    left_out: dict[str, str] = {}
    for backend, url in urls.items():
        for peer in (peer for peer in peers if backend in peer.backends):
            try:
                if missing := peer.missing():
                    raise RuntimeError(missing)
                servers.append(stack.enter_context(serving(peer, backend, url, port + len(servers), directory)))
                tell(f"{servers[-1].name} answers at {servers[-1].port}")
            except RuntimeError as problem:
                left_out[f"{peer.name} on {backend}"] = str(problem)
                tell(f"{peer.name} on {backend} is left out: {problem}")
    return servers, left_out


def check(
    servers: list[RunningServer], questions: tuple[BenchQuery, ...], directory: Path, tell: Progress
) -> tuple[list[Cell], dict[str, str]]:
    """Every question with every server that answers it as this project does; why others do not.

    Raises RuntimeError where this project itself does not run: there is nothing to compare with.
    """
    cells: list[Cell] = []
    different: dict[str, str] = {}
    ours = next((server for server in servers if server.peer is ENTENTE), None)
    if ours is None:
        raise RuntimeError("This project's own server does not run, so nothing can be compared with it.")
    for question in questions:
        asked_with = variables(ours, question)
        expected = reference(ours, question, asked_with)
        for server in (server for server in servers if question in server.peer.asked):
            try:
                cells.append(prepared_requests(server, question, expected, asked_with, directory))
            except Different as problem:
                different[f"{server.name}, {question.name}"] = str(problem)
                tell(str(problem))
        tell(f"{question.name}: equal answers to {len(asked_with)} requests")
    return cells, different

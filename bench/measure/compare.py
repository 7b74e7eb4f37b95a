"""The comparison: every server, every query, every number of connections."""

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
    report: Progress,
) -> Figures:
    """Starts the servers of each backend, checks that their responses are equal, and measures them in turn."""
    with ExitStack() as stack:
        directory = Path(stack.enter_context(TemporaryDirectory()))
        servers, left_out = start(stack, urls, peers, plan.port, directory, report)
        cells, different = check(servers, questions, directory, report)
        idle = partial(drain, servers, {pid for url in urls.values() for pid in postmaster(url)})
        rows = list(in_rounds(cells, plan, idle, report))
        memory = {server.name: round(server.memory(), 1) for server in servers}
    details = {"memory": memory, "left out": left_out | different, "plan": plan.summary()}
    return {"cells": summed_up(rows, ENTENTE.name), **details}


def start(
    stack: ExitStack, urls: Mapping[str, str], peers: tuple[Peer, ...], port: int, directory: Path, report: Progress
) -> tuple[list[RunningServer], dict[str, str]]:
    """Returns the servers that could be started, and why the others could not."""
    servers: list[RunningServer] = []
    left_out: dict[str, str] = {}
    for backend, url in urls.items():
        for peer in (peer for peer in peers if backend in peer.backends):
            try:
                if missing := peer.missing():
                    raise RuntimeError(missing)
                servers.append(stack.enter_context(serving(peer, backend, url, port + len(servers), directory)))
                report(f"{servers[-1].name} listens on {servers[-1].port}")
            except RuntimeError as problem:
                left_out[f"{peer.name} on {backend}"] = str(problem)
                report(f"{peer.name} on {backend} is left out: {problem}")
    return servers, left_out


def check(
    servers: list[RunningServer], questions: tuple[BenchQuery, ...], directory: Path, report: Progress
) -> tuple[list[Cell], dict[str, str]]:
    """Returns a cell for every query and server with equal responses, and why the others are left out.

    Raises RuntimeError if this project's own server does not run: there is nothing to compare with.
    """
    cells: list[Cell] = []
    different: dict[str, str] = {}
    ours = next((server for server in servers if server.peer is ENTENTE), None)
    if ours is None:
        raise RuntimeError("This project's own server does not run, so there is nothing to compare with.")
    for question in questions:
        all_variables = variables(ours, question)
        expected = reference(ours, question, all_variables)
        for server in (server for server in servers if question in server.peer.questions):
            try:
                cells.append(prepared_requests(server, question, expected, all_variables, directory))
            except Different as problem:
                different[f"{server.name}, {question.name}"] = str(problem)
                report(str(problem))
        report(f"{question.name}: equal responses to {len(all_variables)} requests")
    return cells, different

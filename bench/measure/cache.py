"""Cached responses: the same query again and again, compared with constant bytes."""

import json
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlencode

from bench.limit.constant import BODIES
from bench.measure.http import Client, Request
from bench.measure.processes import postmaster
from bench.measure.rounds import Cell, Figures, Progress, RoundsPlan, cell, in_rounds, summed_up
from bench.measure.servers import RunningServer, drain, serving
from bench.peers import ENTENTE, Peer
from bench.peers.peer import served_by_uvicorn
from bench.questions import ACTOR, LIST, MEETINGS, BenchQuery

MEGABYTES = "64"
CONSTANT = Peer(
    "constant", "constant bytes, bare ASGI", served_by_uvicorn("bench.limit.constant:create_app", "--lifespan", "off")
)
REPEATED: dict[BenchQuery, dict[str, str]] = {ACTOR: {"id": "actors/actor-1"}, MEETINGS: {}, LIST: {}}


def measure_cached(urls: Mapping[str, str], plan: RoundsPlan, report: Progress) -> Figures:
    """Measures repeated queries with the cache enabled: plain, and from clients that send the ETag.

    `ratio` is relative to constant bytes of the same length.
    """
    with ExitStack() as stack:
        directory = Path(stack.enter_context(TemporaryDirectory()))
        cells: list[Cell] = []
        for backend, url in urls.items():
            cells += _of_backend(stack, backend, url, plan.port + 2 * len(cells), directory, report)
        servers = list({cell.server.port: cell.server for cell in cells}.values())
        idle = partial(drain, servers, {pid for url in urls.values() for pid in postmaster(url)})
        rows = list(in_rounds(cells, plan, idle, report))
    return {"cells": summed_up(rows, CONSTANT.name), "plan": plan.summary()}


def _of_backend(stack: ExitStack, backend: str, url: str, port: int, directory: Path, report: Progress) -> list[Cell]:
    bodies = directory / backend
    bodies.mkdir()
    caching = {"ENTENTE_ANSWER_CACHE_MB": MEGABYTES}
    ours = stack.enter_context(serving(ENTENTE, backend, url, port, directory, **caching))
    client = Client(port)
    requests = {question: ENTENTE.request(question, variables) for question, variables in REPEATED.items()}
    for question, request in requests.items():
        (bodies / question.name).write_bytes(client.send(request).body)
    constant = stack.enter_context(serving(CONSTANT, backend, url, port + 1, directory, **{BODIES: str(bodies)}))
    cells = [
        made
        for question, request in requests.items()
        for made in _pair(ours, constant, question.name, request, directory)
    ]
    return [*cells, *_not_modified(ours, constant, directory, report)]


def _pair(ours: RunningServer, constant: RunningServer, name: str, request: Request, directory: Path) -> Iterator[Cell]:
    """Yields cells of the same request to both servers; the constant bytes are at the query's name."""
    question = name.partition(",")[0]
    for server, sent in ((ours, request), (constant, request._replace(path=f"/{question}"))):
        yield cell(server.peer.name, name, server, [sent], [Client(server.port).send(sent)], directory)


def _not_modified(ours: RunningServer, constant: RunningServer, directory: Path, report: Progress) -> Iterator[Cell]:
    """Yields cells of requests that send the ETag of the response."""
    for question, variables in REPEATED.items():
        request = _get(question, variables)
        conditional = request._replace(if_none_match=Client(ours.port).send(request).tag)
        reply = Client(ours.port).send(conditional)
        report(f"{question.name}: a request with the ETag gets {reply.status}")
        if reply.status == 304:
            yield from _pair(ours, constant, f"{question.name}, not modified", conditional, directory)


def _get(question: BenchQuery, variables: dict[str, str]) -> Request:
    """Returns a query as a GET request, which can send an ETag."""
    if question.is_rest:
        return ENTENTE.request(question, variables)
    return Request("GET", f"/graphql?{urlencode({'query': question.text, 'variables': json.dumps(variables)})}")

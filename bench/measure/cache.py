"""Answers that are remembered: the same question again and again, against bytes that never change."""

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


def remembered(urls: Mapping[str, str], plan: RoundsPlan, tell: Progress) -> Figures:
    """Throughput of one question at a time, with the cache on: sent anew, and to clients that know the answer's tag.

    `ratio` is the share of what constant bytes of the same length reach.
    """
    with ExitStack() as stack:
        directory = Path(stack.enter_context(TemporaryDirectory()))
        cells: list[Cell] = []
        for backend, url in urls.items():
            cells += _of_backend(stack, backend, url, plan.port + 2 * len(cells), directory, tell)
        servers = list({cell.server.port: cell.server for cell in cells}.values())
        idle = partial(drain, servers, {pid for url in urls.values() for pid in postmaster(url)})
        rows = list(in_rounds(cells, plan, idle, tell))
    return {"cells": summed_up(rows, CONSTANT.name), "plan": plan.told()}


def _of_backend(stack: ExitStack, backend: str, url: str, port: int, directory: Path, tell: Progress) -> list[Cell]:
    bodies = directory / backend
    bodies.mkdir()
    caching = {"ENTENTE_ANSWER_CACHE_MB": MEGABYTES}
    ours = stack.enter_context(serving(ENTENTE, backend, url, port, directory, **caching))
    client = Client(port)
    asked = {question: ENTENTE.request(question, given) for question, given in REPEATED.items()}
    for question, request in asked.items():
        (bodies / question.name).write_bytes(client.send(request).body)
    constant = stack.enter_context(serving(CONSTANT, backend, url, port + 1, directory, **{BODIES: str(bodies)}))
    cells = [
        made for question, request in asked.items() for made in _pair(ours, constant, question.name, request, directory)
    ]
    return [*cells, *_known(ours, constant, directory, tell)]


def _pair(ours: RunningServer, constant: RunningServer, name: str, request: Request, directory: Path) -> Iterator[Cell]:
    """The same request to both; the constant bytes are found at the question's name."""
    question = name.partition(",")[0]
    for server, sent in ((ours, request), (constant, request._replace(path=f"/{question}"))):
        yield cell(server.peer.name, name, server, [sent], [Client(server.port).send(sent)], directory)


def _known(ours: RunningServer, constant: RunningServer, directory: Path, tell: Progress) -> Iterator[Cell]:
    """Requests that name the tag of the answer that there would be."""
    for question, given in REPEATED.items():
        request = _got(question, given)
        known = request._replace(if_none_match=Client(ours.port).send(request).tag)
        told = Client(ours.port).send(known)
        tell(f"{question.name}: an answer known by its tag is told {told.status}")
        if told.status == 304:
            yield from _pair(ours, constant, f"{question.name}, known", known, directory)


def _got(question: BenchQuery, given: dict[str, str]) -> Request:
    """A question as a GET request, which may name a tag."""
    if question.is_rest:
        return ENTENTE.request(question, given)
    return Request("GET", f"/graphql?{urlencode({'query': question.text, 'variables': json.dumps(given)})}")

"""Times the hand-written questions about records with many, some and few ties."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from random import Random
from statistics import quantiles
from tempfile import TemporaryDirectory
from urllib.parse import urlencode

import sqlalchemy as sa

from api.database import write_engine
from api.query.ast.field_types import Question
from bench.measure.http import Client, Request
from bench.measure.rounds import Figures, Progress
from bench.measure.servers import RunningServer, serving
from bench.peers import ENTENTE
from schema import Participation, Statement, Target
from schema.catalog import table_of

REQUESTS = 200
SHARES = ((0.0, 0.01), (0.01, 0.25), (0.25, 1.0))
"""A third of the records are of the busiest hundredth, a third of the next quarter, a third of the rest."""


def measure_questions(
    urls: Mapping[str, tuple[str, ...]], of: tuple[Question, ...], rounds: int, port: int, report: Progress
) -> list[Figures]:
    """Returns the 50th and 95th percentile in milliseconds for each database, the smaller first, and their ratio."""
    figures = []
    for backend, each in urls.items():
        with ExitStack() as stack:
            logs = Path(stack.enter_context(TemporaryDirectory()))
            started = (serving(ENTENTE, backend, url, port + place, logs) for place, url in enumerate(each))
            servers = [stack.enter_context(server) for server in started]
            ranked = [busiest(url) for url in each]
            for question in of:
                requests = [requests_of(question, ids) for ids in ranked]
                figures.append(_figures(question, backend, _times(servers, requests, rounds)))
                report(str(figures[-1]))
    return figures


def _times(servers: list[RunningServer], requests: list[list[Request]], rounds: int) -> list[list[float]]:
    """Returns the milliseconds of every response per server, after a warm-up round.

    The servers take turns, so that a slow minute of the machine affects all alike.
    """
    times: list[list[float]] = [[] for _ in servers]
    for round_ in range(rounds + 1):
        for server, own_requests, own_times in zip(servers, requests, times, strict=True):
            client = Client(server.port)
            taken = [_milliseconds(client, request) for request in own_requests]
            own_times += taken if round_ else []
            client.close()
    return times


def _milliseconds(client: Client, request: Request) -> float:
    """Returns the latency. Raises RuntimeError if the response is an error."""
    reply = client.send(request)
    if reply.status != 200:
        raise RuntimeError(f"{request.path}: {reply.status} {reply.body[:300]!r}")
    return reply.seconds * 1000


def _figures(question: Question, backend: str, times: list[list[float]]) -> Figures:
    cuts = [quantiles(own_times, n=100) for own_times in times]
    found = [{"p50": round(cut[49], 1), "p95": round(cut[94], 1)} for cut in cuts]
    ratio = {at: round(found[-1][at] / found[0][at], 2) for at in found[0]}
    return {"question": question.name, "backend": backend, "sizes": found, "ratio": ratio}


# ---- requests


def requests_of(question: Question, ids: list[str]) -> list[Request]:
    """Returns the same requests every time, about ids ordered by how busy they are."""
    random = Random(1)  # noqa: S311 - predictable on purpose
    path = f"/v1/{question.name.replace('_', '-')}"
    return [Request("GET", f"{path}?{_query_string(question, _some(random, ids))}") for _ in range(REQUESTS)]


def _query_string(question: Question, ids: Iterator[str]) -> str:
    """Returns the required arguments of a question, which are records."""
    needed = [argument for argument in question.arguments if argument.required]
    values = {
        argument.name: ",".join(next(ids) for _ in range(argument.least if argument.several else 1))
        for argument in needed
    }
    return urlencode(values, safe="/,")


def _some(random: Random, ids: list[str]) -> Iterator[str]:
    """Yields different ids, each of a random share."""
    used = set[str]()
    while True:
        begin, end = random.choice(SHARES)
        id = ids[int(len(ids) * (begin + (end - begin) * random.random()))]
        if id not in used:
            used.add(id)
            yield id


def busiest(url: str) -> list[str]:
    """Returns the ids of actors, ordered by how often they take part, speak and are referred to."""
    links = (Participation, "actor_id"), (Statement, "speaker_id"), (Target, "record_id")
    each = sa.union_all(*(sa.select(table_of(entity).c[name].label("id")) for entity, name in links)).subquery()
    counted = sa.select(each.c.id).where(each.c.id.like("actors/%")).group_by(each.c.id)
    engine = write_engine(url)
    with engine.connect() as connection:
        found = list(connection.scalars(counted.order_by(sa.func.count().desc(), each.c.id)))
    engine.dispose()
    return found

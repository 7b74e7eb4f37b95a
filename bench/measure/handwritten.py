"""How long the questions that no list answers take, about records with many ties, with some and with few."""

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

ASKED = 200
SHARES = ((0.0, 0.01), (0.01, 0.25), (0.25, 1.0))
"""A third of the records asked about are of the busiest hundredth, a third of the next quarter, a third of the rest."""


def measure_questions(
    urls: Mapping[str, tuple[str, ...]], of: tuple[Question, ...], rounds: int, port: int, tell: Progress
) -> list[Figures]:
    """The 50th and 95th percentile in milliseconds over the databases of each backend, the smaller one first, and how
    many times as long the larger one takes.
    """
    found = []
    for backend, each in urls.items():
        with ExitStack() as stack:
            logs = Path(stack.enter_context(TemporaryDirectory()))
            started = (serving(ENTENTE, backend, url, port + place, logs) for place, url in enumerate(each))
            servers = [stack.enter_context(server) for server in started]
            ranked = [busiest(url) for url in each]
            for question in of:
                requests = [requests_of(question, ids) for ids in ranked]
                found.append(_told(question, backend, _times(servers, requests, rounds)))
                tell(str(found[-1]))
    return found


def _times(servers: list[RunningServer], requests: list[list[Request]], rounds: int) -> list[list[float]]:
    """Of each server the milliseconds of every answer, after a round that warms it up; one after the other, so that a
    slow minute of the machine meets all alike.
    """
    times: list[list[float]] = [[] for _ in servers]
    for round_ in range(rounds + 1):
        for server, some, told in zip(servers, requests, times, strict=True):
            client = Client(server.port)
            taken = [_milliseconds(client, request) for request in some]
            told += taken if round_ else []
            client.close()
    return times


def _milliseconds(client: Client, request: Request) -> float:
    """Raises RuntimeError where the answer is a refusal."""
    reply = client.send(request)
    if reply.status != 200:
        raise RuntimeError(f"{request.path}: {reply.status} {reply.body[:300]!r}")
    return reply.seconds * 1000


def _told(question: Question, backend: str, times: list[list[float]]) -> Figures:
    cuts = [quantiles(told, n=100) for told in times]
    found = [{"p50": round(cut[49], 1), "p95": round(cut[94], 1)} for cut in cuts]
    ratio = {at: round(found[-1][at] / found[0][at], 2) for at in found[0]}
    return {"question": question.name, "backend": backend, "sizes": found, "ratio": ratio}


# ---- what is asked


def requests_of(question: Question, ids: list[str]) -> list[Request]:
    """The same requests every time, about ids that stand in the order of their busyness."""
    random = Random(1)  # noqa: S311 - it is to be predictable
    path = f"/v1/{question.name.replace('_', '-')}"
    return [Request("GET", f"{path}?{_given(question, _some(random, ids))}") for _ in range(ASKED)]


def _given(question: Question, ids: Iterator[str]) -> str:
    """What a question cannot do without, which are records."""
    needed = [one for one in question.arguments if one.required]
    given = {one.name: ",".join(next(ids) for _ in range(one.least if one.several else 1)) for one in needed}
    return urlencode(given, safe="/,")


def _some(random: Random, ids: list[str]) -> Iterator[str]:
    """Ids that differ, each of a share that is drawn."""
    known = set[str]()
    while True:
        begin, end = random.choice(SHARES)
        id = ids[int(len(ids) * (begin + (end - begin) * random.random()))]
        if id not in known:
            known.add(id)
            yield id


def busiest(url: str) -> list[str]:
    """The ids of actors, first of those that most often take part, speak and are spoken of."""
    links = (Participation, "actor_id"), (Statement, "speaker_id"), (Target, "record_id")
    each = sa.union_all(*(sa.select(table_of(entity).c[name].label("id")) for entity, name in links)).subquery()
    counted = sa.select(each.c.id).where(each.c.id.like("actors/%")).group_by(each.c.id)
    engine = write_engine(url)
    with engine.connect() as connection:
        found = list(connection.scalars(counted.order_by(sa.func.count().desc(), each.c.id)))
    engine.dispose()
    return found

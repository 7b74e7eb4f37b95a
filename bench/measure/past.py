"""What the past costs: a page as it is told now, and the same page as it was known at a moment."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.measure.http import Client, posted
from bench.measure.prepare import collect_answers, variables
from bench.measure.processes import postmaster
from bench.measure.rounds import Cell, Figures, Progress, RoundsPlan, cell, in_rounds, summed_up
from bench.measure.servers import RunningServer, drain, serving
from bench.peers import ENTENTE
from bench.questions import PAGES, BenchQuery

NOW, KNOWN = "now", "as known at a moment"


def with_past(urls: Mapping[str, str], plan: RoundsPlan, tell: Progress) -> Figures:
    """The page questions, asked plainly and inside `at(knownAt:)`.

    `ratio` is how many times as long half of the answers take at most, as where the question is asked plainly.
    """
    with ExitStack() as stack:
        directory = Path(stack.enter_context(TemporaryDirectory()))
        servers = [
            stack.enter_context(serving(ENTENTE, backend, url, plan.port + place, directory))
            for place, (backend, url) in enumerate(urls.items())
        ]
        cells = [one for server in servers for question in PAGES for one in _pair(server, question, directory)]
        idle = partial(drain, servers, {pid for url in urls.values() for pid in postmaster(url)})
        rows = list(in_rounds(cells, plan, idle, tell))
    return {"cells": summed_up(rows, NOW, "p50"), "plan": plan.told()}


def _pair(server: RunningServer, question: BenchQuery, directory: Path) -> Iterator[Cell]:
    client, asked_with = Client(server.port), variables(server, question)
    moment = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    for subject, text in ((NOW, question.text), (KNOWN, known_at_moment(moment, question.text))):
        requests = [posted(ENTENTE.path, text, given) for given in asked_with]
        replies = [collect_answers(server, question, client, request) for request in requests]
        yield cell(subject, question.name, server, requests, replies, directory)


def known_at_moment(moment: str, text: str) -> str:
    """The same question about what was known at a moment."""
    head, _, inner = text.partition("{")
    return f'{head}{{ at(knownAt: "{moment}") {{{inner} }}'

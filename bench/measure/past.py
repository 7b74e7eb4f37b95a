"""The cost of `knownAt`: a current page, and the same page as known at a moment."""

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

NOW, AT_MOMENT = "now", "as known at a moment"


def with_past(urls: Mapping[str, str], plan: RoundsPlan, report: Progress) -> Figures:
    """Measures the paged queries plainly and inside `at(knownAt:)`.

    `ratio` is the p50 relative to the plain query.
    """
    with ExitStack() as stack:
        directory = Path(stack.enter_context(TemporaryDirectory()))
        servers = [
            stack.enter_context(serving(ENTENTE, backend, url, plan.port + place, directory))
            for place, (backend, url) in enumerate(urls.items())
        ]
        cells = [made for server in servers for question in PAGES for made in _pair(server, question, directory)]
        idle = partial(drain, servers, {pid for url in urls.values() for pid in postmaster(url)})
        rows = list(in_rounds(cells, plan, idle, report))
    return {"cells": summed_up(rows, NOW, "p50"), "plan": plan.summary()}


def _pair(server: RunningServer, question: BenchQuery, directory: Path) -> Iterator[Cell]:
    client, all_variables = Client(server.port), variables(server, question)
    moment = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    for subject, text in ((NOW, question.text), (AT_MOMENT, at_moment(moment, question.text))):
        requests = [posted(ENTENTE.path, text, each) for each in all_variables]
        replies = [collect_answers(server, question, client, request) for request in requests]
        yield cell(subject, question.name, server, requests, replies, directory)


def at_moment(moment: str, text: str) -> str:
    """Returns the query inside `at(knownAt:)`."""
    head, _, inner = text.partition("{")
    return f'{head}{{ at(knownAt: "{moment}") {{{inner} }}'

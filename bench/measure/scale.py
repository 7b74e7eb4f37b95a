"""Whether queries stay fast: with several times the data, and deep in a list."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import sqlalchemy as sa

from api.database import write_engine
from api.json_text import compact_json
from bench.measure.http import Client
from bench.measure.prepare import Variables, collect_answers, variables
from bench.measure.processes import postmaster
from bench.measure.rounds import Cell, Figures, Progress, RoundsPlan, cell, in_rounds, summed_up
from bench.measure.servers import RunningServer, drain, serving
from bench.peers import ENTENTE, LIMIT
from bench.questions import GRAPHQL, STATEMENTS, BenchQuery
from schema import Statement
from schema.catalog import table_of

DEEP = 1_000_000
SMALL, LARGE, FIRST, BEYOND = "smaller", "larger", "first page", "deep page"


def growth(small: Mapping[str, str], large: Mapping[str, str], plan: RoundsPlan, report: Progress) -> Figures:
    """Measures each query over two sizes of data, and a page deep in the larger.

    `ratio` is the p50 relative to the smaller size or to the first page.
    """
    sizes = {SMALL: small, LARGE: large}
    with ExitStack() as stack:
        directory = Path(stack.enter_context(TemporaryDirectory()))
        servers = _servers(stack, sizes, plan.port, directory)
        statements = {backend: count_statements(url) for backend, url in large.items()}
        cells = [*_over_sizes(servers, directory), *_deep(servers, large, statements, directory)]
        idle = partial(drain, list(servers.values()), {pid for url in large.values() for pid in postmaster(url)})
        rows = list(in_rounds(cells, plan, idle, report))
    compared = ((peer.name, base) for peer in (ENTENTE, LIMIT) for base in (SMALL, FIRST))
    cells_by_peer = [row for peer, base in compared for row in _beside(rows, peer, base)]
    depth = min(depth_in(count) for count in statements.values())
    return {"cells": cells_by_peer, "statements": statements, "depth": depth, "plan": plan.summary()}


Place = tuple[str, str, str]
"""Peer, backend and size."""


def _servers(
    stack: ExitStack, sizes: Mapping[str, Mapping[str, str]], port: int, directory: Path
) -> dict[Place, RunningServer]:
    found: dict[Place, RunningServer] = {}
    for size, urls in sizes.items():
        logs = directory / size
        logs.mkdir()
        for backend, url in urls.items():
            for peer in (ENTENTE, LIMIT):
                started = serving(peer, backend, url, port + len(found), logs)
                found[peer.name, backend, size] = stack.enter_context(started)
    return found


def _over_sizes(servers: Mapping[Place, RunningServer], directory: Path) -> Iterator[Cell]:
    for (peer, backend, size), server in servers.items():
        for question in GRAPHQL:
            all_variables = variables(servers[ENTENTE.name, backend, size], question)
            yield _cell(f"{peer}, {size}", server, question, all_variables, directory)


def _deep(
    servers: Mapping[Place, RunningServer], urls: Mapping[str, str], statements: Mapping[str, int], directory: Path
) -> Iterator[Cell]:
    for (peer, backend, size), server in servers.items():
        if size == LARGE:
            after = cursor_at(urls[backend], depth_in(statements[backend]))
            for name, page in ((FIRST, {}), (BEYOND, {"after": after})):
                yield _cell(f"{peer}, {name}", server, STATEMENTS, [page], directory)


def _cell(subject: str, server: RunningServer, question: BenchQuery, all_variables: Variables, directory: Path) -> Cell:
    client = Client(server.port)
    requests = [server.peer.request(question, each) for each in all_variables]
    replies = [collect_answers(server, question, client, request) for request in requests]
    return cell(subject, question.name, server, requests, replies, directory)


def _beside(rows: list[Figures], peer: str, base: str) -> list[dict[str, Any]]:
    """Returns the figures of a peer over both sizes, or of both pages, relative to `base`."""
    other = {SMALL: LARGE, FIRST: BEYOND}[base]
    subjects = {f"{peer}, {base}", f"{peer}, {other}"}
    return summed_up([row for row in rows if row["server"] in subjects], f"{peer}, {base}", "p50")


def count_statements(url: str) -> int:
    """Returns the number of statements in a database."""
    return int(_scalar(url, sa.select(sa.func.count()).select_from(table_of(Statement))))


def depth_in(statements: int) -> int:
    """Returns how deep the deep page starts: a million rows, or the last whole page if there are fewer."""
    return max(0, min(DEEP, statements - STATEMENTS.rows))


def cursor_at(url: str, depth: int) -> str:
    """Returns the cursor of the statement at a depth in the order of ids."""
    id = table_of(Statement).c.id
    found = _scalar(url, sa.select(id).order_by(id).limit(1).offset(max(0, depth - 1)))
    return compact_json(["id", found]).hex()


def _scalar(url: str, query: sa.Select[Any]) -> Any:
    engine = write_engine(url)
    with engine.connect() as connection:
        found = connection.scalar(query)
    engine.dispose()
    return found

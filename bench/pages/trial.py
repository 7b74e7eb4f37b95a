"""Measures pages, suggestions and the API beside them; servers of both backends take turns."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import monotonic

from api.database import write_engine
from bench.measure.processes import milliseconds_used, postmaster, processes_of
from bench.measure.rounds import Figures, Progress
from bench.measure.servers import serving
from bench.pages.addresses import page_addresses
from bench.pages.browser import Browser
from bench.pages.figures import rows
from bench.pages.plan import PagesPlan
from bench.pages.samples import MeasuredServer, PageSamples
from bench.pages.suggestions import suggestion_addresses
from bench.pages.under_load import api_addresses, api_turn
from bench.peers import ENTENTE

CACHE_MB = "64"
"""Large enough to keep every page of a turn."""


def measure_pages(urls: Mapping[str, str], plan: PagesPlan, report: Progress) -> list[Figures]:
    """Returns a row of figures for each kind of page, of suggestion, and for the API, on each backend."""
    with ExitStack() as stack:
        logs = Path(stack.enter_context(TemporaryDirectory()))
        servers = [_started(stack, backend, url, plan, logs) for backend, url in urls.items()]
        end = monotonic() + plan.minutes * 60 - _seconds_of_the_api(plan, len(servers))
        for round_ in range(plan.rounds + 1):
            for server, kind in _turns(servers):
                _visit_all(server, kind, end, is_first=round_ == 0)
            report("first visits" if round_ == 0 else f"round {round_}: pages")
        for round_ in range(plan.rounds):
            for server in servers:
                _api_turns(server, plan)
            report(f"round {round_ + 1}: the API beside pages")
        return [row for server in servers for row in rows(server)]


def _seconds_of_the_api(plan: PagesPlan, servers: int) -> float:
    """The time that is set aside for the API: its turns alone and beside pages."""
    return 2 * plan.seconds * plan.rounds * servers


def _started(stack: ExitStack, backend: str, url: str, plan: PagesPlan, logs: Path) -> MeasuredServer:
    port = plan.port + (backend == "postgresql")
    running = stack.enter_context(serving(ENTENTE, backend, url, port, logs, ENTENTE_ANSWER_CACHE_MB=CACHE_MB))
    engine = write_engine(url)
    with engine.connect() as connection:
        pages, suggestions = page_addresses(connection, plan.sample), suggestion_addresses(connection, plan.sample)
    engine.dispose()
    return MeasuredServer(running, postmaster(url), pages, suggestions)


def _turns(servers: list[MeasuredServer]) -> Iterator[tuple[MeasuredServer, str]]:
    """Servers take turns at each kind, so that a slow minute of the machine affects all alike."""
    for kind in servers[0].addresses:
        yield from ((server, kind) for server in servers if kind in server.addresses)


def _visit_all(server: MeasuredServer, kind: str, end: float, *, is_first: bool) -> None:
    """Visits every page of a kind anew, then again, until the time is over."""
    samples = server.samples.setdefault(kind, PageSamples())
    browser = Browser(server.running.port)
    processes = processes_of({server.running.process.pid}, server.postmasters)
    visited = []
    for address in server.addresses[kind]:
        if monotonic() > end:
            break
        before = milliseconds_used(processes)
        visit = browser.visit(address, anew=True)
        visited.append(address)
        samples.note(address, visit, milliseconds_used(processes) - before, is_first=is_first)
    repeated = [browser.visit(address, anew=False) for address in visited]
    samples.repeated += [] if is_first else repeated  # the first visits are what the answer cache keeps
    browser.close()


def _api_turns(server: MeasuredServer, plan: PagesPlan) -> None:
    pages = [address for addresses in server.pages.values() for address in addresses]
    Random(1).shuffle(pages)  # noqa: S311 - predictable on purpose
    api = api_addresses(server.pages["actor"])
    server.alone += api_turn(server.running.port, api, plan.seconds, [], plan.rate)
    server.beside_pages += api_turn(server.running.port, api, plan.seconds, pages, plan.rate)

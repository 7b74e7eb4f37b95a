"""`entente bench`: make the data, ask the questions, tell the figures.  What is heavy is imported when it is needed."""

from pathlib import Path
from typing import Annotated

import typer

from api.settings import settings
from bench.telling import by_backend, chosen, console, keep, plan_of, tell, what_goes_wrong_told

bench = typer.Typer(help="Measure this project and its peers on generated data.", no_args_is_help=True)

TIMED = ("timeline", "network", "paths", "dyad")
RESULTS = Path(".bench") / "results.json"


@bench.command()
def generate(
    scale: Annotated[float, typer.Option(help="1 is 50,000 meetings and 300,000 statements.", min=0.001)] = 1.0,
    seed: Annotated[int, typer.Option(help="The same seed gives the same data.")] = 1,
    database: Annotated[str | None, typer.Option(help="Where to; otherwise ENTENTE_DATABASE_URL.")] = None,
) -> None:
    """Fill a database with generated data, through the door that all writers use."""
    from bench.data import World, load

    with what_goes_wrong_told(), console.status("Migrating") as status:
        load(
            database or settings().database_url,
            World(scale, seed),
            lambda written: status.update(f"{written:,} records written"),
        )


@bench.command()
def install() -> None:
    """Install the peers that are no packages of ours: from npm, where it is there, and Datasette."""
    from bench.peers.install import install

    install()


Databases = Annotated[
    list[str], typer.Option("--database", help="A generated database: once for SQLite, once for PostgreSQL.")
]
Larger = Annotated[list[str], typer.Option("--larger", help="The same with four times the data.")]
Results = Annotated[Path, typer.Option(help="Where the figures are kept.")]
Port = Annotated[int, typer.Option(help="The first of the ports that servers listen at.", min=1024, max=65000)]
Connections = Annotated[str, typer.Option(help="How many at the same time, with commas between.")]
Rounds = Annotated[int, typer.Option(help="How often all is measured.", min=1)]
Seconds = Annotated[float, typer.Option(help="How long each cell is.", min=1)]
Minutes = Annotated[float, typer.Option(help="How long the whole may take.")]
Quick = Annotated[bool, typer.Option("--quick", help="A short look: one round, a second for each cell.")]


@bench.command()
def run(
    database: Databases,
    peers: Annotated[str, typer.Option(help="Only these servers, with commas between.")] = "",
    questions: Annotated[str, typer.Option(help="Only these questions.")] = "",
    connections: Connections = "1,16,64",
    rounds: Rounds = 3,
    seconds: Seconds = 3,
    minutes: Minutes = 120,
    quick: Quick = False,
    results: Results = RESULTS,
    port: Port = 8230,
) -> None:
    """Compare this project with its peers and with the limit."""
    from bench.measure.compare import compare
    from bench.peers import PEERS
    from bench.questions import BY_NAME

    who, what = chosen(peers, PEERS, "server"), chosen(questions, BY_NAME, "question")
    plan = plan_of(connections, rounds, seconds, minutes, quick, port)
    with what_goes_wrong_told():
        keep(results, "run", compare(by_backend(database), who, what, plan, console.print))


@bench.command()
def cache(
    database: Databases,
    connections: Connections = "1,16",
    rounds: Rounds = 3,
    seconds: Seconds = 3,
    minutes: Minutes = 30,
    quick: Quick = False,
    results: Results = RESULTS,
    port: Port = 8230,
) -> None:
    """Compare repeated questions, with the cache on, with an endpoint that sends constant bytes."""
    from bench.measure.cache import remembered

    plan = plan_of(connections, rounds, seconds, minutes, quick, port)
    with what_goes_wrong_told():
        keep(results, "cache", remembered(by_backend(database), plan, console.print))


@bench.command()
def scale(
    database: Databases,
    larger: Larger,
    rounds: Rounds = 3,
    seconds: Seconds = 3,
    minutes: Minutes = 30,
    quick: Quick = False,
    results: Results = RESULTS,
    port: Port = 8230,
) -> None:
    """Compare the same questions over more data, and a page deep in a list with its first page."""
    from bench.measure.scale import growth

    plan = plan_of("1", rounds, seconds, minutes, quick, port)
    with what_goes_wrong_told():
        keep(results, "scale", growth(by_backend(database), by_backend(larger), plan, console.print))


@bench.command()
def views(
    database: Databases,
    connections: Connections = "1,16",
    rounds: Rounds = 3,
    seconds: Seconds = 3,
    minutes: Minutes = 30,
    quick: Quick = False,
    results: Results = RESULTS,
    port: Port = 8230,
) -> None:
    """Compare points of view and evidence with the SQL that an expert writes by hand for them."""
    from bench.measure.compare import compare
    from bench.peers.registry import ENTENTE, LIMIT
    from bench.questions import VIEWS

    plan = plan_of(connections, rounds, seconds, minutes, quick, port)
    with what_goes_wrong_told():
        keep(results, "views", compare(by_backend(database), (ENTENTE, LIMIT), VIEWS, plan, console.print))


@bench.command()
def past(
    database: Databases,
    rounds: Rounds = 3,
    seconds: Seconds = 3,
    minutes: Minutes = 30,
    quick: Quick = False,
    results: Results = RESULTS,
    port: Port = 8230,
) -> None:
    """Compare pages as they are told now with the same pages as they were known at a moment."""
    from bench.measure.past import remembering

    plan = plan_of("1", rounds, seconds, minutes, quick, port)
    with what_goes_wrong_told():
        keep(results, "past", remembering(by_backend(database), plan, console.print))


@bench.command()
def questions(
    database: Databases,
    larger: Annotated[list[str] | None, typer.Option("--larger", help="The same with four times the data.")] = None,
    only: Annotated[str, typer.Option(help="Only these questions, with commas between.")] = "",
    rounds: Rounds = 3,
    results: Results = RESULTS,
    port: Port = 8230,
) -> None:
    """Time the questions that no list answers, and again over more data."""
    from api.questions.asked import questions
    from bench.measure.asked import asked

    named = {name: one for name, one in questions().items() if only or name in TIMED}
    small, large = by_backend(database), by_backend(larger or [])
    urls = {backend: tuple(filter(None, (url, large.get(backend)))) for backend, url in small.items()}
    with what_goes_wrong_told():
        found = asked(urls, chosen(only, named, "question"), rounds, port, console.print)
        keep(results, "questions", {"cells": found, "rounds": rounds})
    for one in found:
        sizes = " | ".join(f"{size['p50']} | {size['p95']}" for size in one["sizes"])
        print(f"| {one['question']} | {one['backend']} | {sizes} | {one['ratio']['p95']} |")


@bench.command()
def memory(database: Databases, results: Results = RESULTS) -> None:
    """Measure what Python allocates for an answer, as a multiple of the answer's size."""
    from bench.measure.memory import allocated

    with what_goes_wrong_told():
        keep(results, "memory", allocated(by_backend(database), console.print))


@bench.command()
def feed(
    database: Annotated[str | None, typer.Option(help="An empty database; otherwise a new SQLite file.")] = None,
    revisions: Annotated[int, typer.Option(help="How many revisions are written.", min=10)] = 2000,
    writers: Annotated[int, typer.Option(help="By how many at once.", min=1)] = 8,
    kills: Annotated[int, typer.Option(help="How often servers are killed: one, the next time all.", min=0)] = 5,
    seconds: Annotated[float, typer.Option(help="How long the whole may take.")] = 120,
    port: Port = 8270,
) -> None:
    """Write and follow at once, kill the servers under it, and see that nothing is lost, half or told twice."""
    from tempfile import TemporaryDirectory

    from bench.feed import Plan, try_feed

    plan = Plan(revisions, writers, kills=kills, seconds=seconds, port=port)
    with TemporaryDirectory() as folder:
        verdict = try_feed(database or f"sqlite:///{folder}/feed.db", plan, console.print)
    tell(verdict)


@bench.command()
def edits(
    database: Annotated[str | None, typer.Option(help="An empty database; otherwise a new SQLite file.")] = None,
    edits: Annotated[int, typer.Option(help="How many edits are made.", min=1)] = 10_000,
    editors: Annotated[int, typer.Option(help="By how many at once.", min=1)] = 8,
    records: Annotated[int, typer.Option(help="To how many records.", min=1)] = 4,
    seconds: Annotated[float, typer.Option(help="How long the edits may take.")] = 240,
    port: Port = 8270,
) -> None:
    """Let several edit the same records at once, and see that no edit is lost."""
    from tempfile import TemporaryDirectory

    from bench.edits import Plan, try_edits

    with TemporaryDirectory() as folder, what_goes_wrong_told():
        url = database or f"sqlite:///{folder}/edits.db"
        verdict = try_edits(url, Plan(edits, editors, records, seconds, port), console.print)
    tell(verdict)


@bench.command()
def faults(
    trial: Annotated[
        list[str] | None, typer.Option(help="Only these: restart, lock, full-sqlite, full-postgresql.")
    ] = None,
    binaries: Annotated[
        Path | None, typer.Option(help="Where PostgreSQL's initdb and pg_ctl are; otherwise those of the tests' wheel.")
    ] = None,
    port: Port = 8270,
) -> None:
    """Write while PostgreSQL is restarted, the SQLite file is locked, the disk is full, and see what comes of it."""
    from tempfile import TemporaryDirectory

    from bench.faults import Plan, trials
    from bench.feed.verdict import Verdict

    every = Verdict()
    with what_goes_wrong_told():
        there = trials(binaries)
        for name, attempt in chosen(",".join(trial or ()), {name: (name, one) for name, one in there.items()}, "trial"):
            with TemporaryDirectory() as folder:
                Path(folder).chmod(0o755)
                found = attempt(Path(folder), Plan(port=port), console.print)
            every.figures |= {f"{name}: {what}": figure for what, figure in found.figures.items()}
            every.wrong += [f"{name}: {wrong}" for wrong in found.wrong]
    tell(every)


@bench.command()
def write(
    database: Annotated[str | None, typer.Option(help="An empty database; otherwise a new SQLite file.")] = None,
    rounds: Rounds = 3,
    seconds: Seconds = 5,
    batch: Annotated[int, typer.Option(help="How many records a batch makes.", min=1, max=10_000)] = 10_000,
    port: Port = 8270,
) -> None:
    """Compare writing with bare transactions on the same database."""
    from tempfile import TemporaryDirectory

    from bench.measure.writing import write_speed

    with TemporaryDirectory() as folder, what_goes_wrong_told():
        url = database or f"sqlite:///{folder}/write.db"
        found = write_speed(url, rounds=rounds, seconds=seconds, batch=batch, port=port)
    for name, beside in (("one", "bare"), ("batch", "bulk")):
        print(f"| {name} | {found[name]:,.0f} | {found[beside]:,.0f} {beside} | {found[name] / found[beside]:.2f} |")


@bench.command()
def report(
    results: Results = RESULTS,
    into: Annotated[Path, typer.Option(help="Where performance.md and its picture go.", file_okay=False)] = Path(
        "docs"
    ),
) -> None:
    """Write the tables and the picture from the figures that are kept."""
    from bench.report import write_report

    with what_goes_wrong_told():
        write_report(results, into)
    console.print(f"Written into {into}.")


@bench.command(name="all")
def everything(
    database: Databases,
    larger: Larger,
    connections: Connections = "1,16,64",
    rounds: Rounds = 3,
    seconds: Seconds = 3,
    quick: Quick = False,
    results: Results = RESULTS,
    port: Port = 8230,
    into: Annotated[Path, typer.Option(help="Where performance.md and its picture go.", file_okay=False)] = Path(
        "docs"
    ),
) -> None:
    """Measure all there is and write the report: every figure comes from this one command."""
    run(database, connections=connections, rounds=rounds, seconds=seconds, quick=quick, results=results, port=port)
    cache(database, rounds=rounds, seconds=seconds, quick=quick, results=results, port=port)
    scale(database, larger, rounds=rounds, seconds=seconds, quick=quick, results=results, port=port)
    views(database, rounds=rounds, seconds=seconds, quick=quick, results=results, port=port)
    past(database, rounds=rounds, seconds=seconds, quick=quick, results=results, port=port)
    memory(database, results=results)
    report(results, into)

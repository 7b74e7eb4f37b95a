"""`entente bench`: make the data, ask the questions, tell the figures.  What is heavy is imported when it is needed."""

from pathlib import Path
from typing import Annotated

import typer

from api.settings import settings
from bench.output import Port, Rounds, Seconds, by_backend, chosen, console, errors_reported, keep, plan_of
from bench.trials import commands as trials

bench = typer.Typer(help="Measure this project and its peers on generated data.", no_args_is_help=True)
bench.add_typer(trials)

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

    with errors_reported(), console.status("Migrating") as status:
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
Connections = Annotated[str, typer.Option(help="How many at the same time, with commas between.")]
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
    from bench.questions import BY_NAME, QUESTIONS

    who = chosen(peers, PEERS, "server")
    what = chosen(questions, BY_NAME, "question") if questions else QUESTIONS
    plan = plan_of(connections, rounds, seconds, minutes, quick, port)
    with errors_reported():
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
    with errors_reported():
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
    with errors_reported():
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
    with errors_reported():
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
    from bench.measure.past import with_past

    plan = plan_of("1", rounds, seconds, minutes, quick, port)
    with errors_reported():
        keep(results, "past", with_past(by_backend(database), plan, console.print))


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
    from api.questions.registry import questions
    from bench.measure.handwritten import measure_questions

    named = {name: one for name, one in questions().items() if only or name in TIMED}
    small, large = by_backend(database), by_backend(larger or [])
    urls = {backend: tuple(filter(None, (url, large.get(backend)))) for backend, url in small.items()}
    with errors_reported():
        found = measure_questions(urls, chosen(only, named, "question"), rounds, port, console.print)
        keep(results, "questions", {"cells": found, "rounds": rounds})
    for one in found:
        sizes = " | ".join(f"{size['p50']} | {size['p95']}" for size in one["sizes"])
        print(f"| {one['question']} | {one['backend']} | {sizes} | {one['ratio']['p95']} |")


@bench.command()
def memory(database: Databases, results: Results = RESULTS) -> None:
    """Measure what Python allocates for an answer, as a multiple of the answer's size."""
    from bench.measure.memory import allocated

    with errors_reported():
        keep(results, "memory", allocated(by_backend(database), console.print))


@bench.command()
def plans(database: Databases, rounds: Rounds = 40, results: Results = RESULTS) -> None:
    """Compare the processor time of a record and a list over REST with the same over GraphQL."""
    from bench.measure.rest_plans import plan_times

    with errors_reported():
        keep(results, "plans", plan_times(by_backend(database), rounds, console.print))


@bench.command()
def report(
    results: Results = RESULTS,
    into: Annotated[Path, typer.Option(help="Where performance.md and its picture go.", file_okay=False)] = Path(
        "docs"
    ),
) -> None:
    """Write the tables and the picture from the figures that are kept."""
    from bench.report import write_report

    with errors_reported():
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

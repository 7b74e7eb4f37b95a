"""The commands `entente bench`. Heavy imports happen inside the commands."""

from pathlib import Path
from typing import Annotated

import typer

from api.output import CommandLine, counted, print_result, progress, wants_json
from api.settings import settings
from bench.output import Port, Rounds, Seconds, by_backend, chosen, console, errors_reported, keep, plan_of
from bench.trials import commands as trials

bench = CommandLine(help="Measure this project and its peers on generated data.", no_args_is_help=True)
bench.add_typer(trials)

TIMED = ("timeline", "network", "paths", "dyad")
RESULTS = Path(".bench") / "results.json"


@bench.command()
def generate(
    scale: Annotated[float, typer.Option(help="1 is 50,000 meetings and 300,000 statements.", min=0.001)] = 1.0,
    seed: Annotated[int, typer.Option(help="The same seed gives the same data.")] = 1,
    database: Annotated[str | None, typer.Option(help="The database to fill; default: ENTENTE_DATABASE_URL.")] = None,
) -> None:
    """Fill a database with generated data, through the write service."""
    from bench.data import World, load

    with errors_reported(), progress("Generating") as step:
        written = load(
            database or settings().database_url,
            World(scale, seed),
            lambda written: step(f"{written:,} records written"),
        )
    print_result(f"{counted(written, 'record')} written.", records=written)


@bench.command()
def install() -> None:
    """Install the peers that are not Python dependencies: Node packages (if npm exists) and Datasette."""
    from bench.peers.install import install

    with errors_reported(), progress("Installing"):
        install()
    print_result("Installed.", installed=True)


Databases = Annotated[list[str], typer.Option("--database", help="A generated database; give one per backend.")]
Larger = Annotated[list[str], typer.Option("--larger", help="A database with four times the data; one per backend.")]
Results = Annotated[Path, typer.Option(help="The file for the figures.")]
Connections = Annotated[str, typer.Option(help="Numbers of concurrent connections, separated by commas.")]
Minutes = Annotated[float, typer.Option(help="The time limit of the whole run.")]
Quick = Annotated[bool, typer.Option("--quick", help="One round of one second per cell.")]


@bench.command()
def run(
    database: Databases,
    peers: Annotated[str, typer.Option(help="Only these servers, separated by commas.")] = "",
    questions: Annotated[str, typer.Option(help="Only these queries, separated by commas.")] = "",
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

    servers = chosen(peers, PEERS, "server")
    selected = chosen(questions, BY_NAME, "question") if questions else QUESTIONS
    plan = plan_of(connections, rounds, seconds, minutes, quick, port)
    with errors_reported():
        keep(results, "run", compare(by_backend(database), servers, selected, plan, console.print))


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
    """Compare repeated queries, with the cache enabled, with an endpoint that sends constant bytes."""
    from bench.measure.cache import measure_cached

    plan = plan_of(connections, rounds, seconds, minutes, quick, port)
    with errors_reported():
        keep(results, "cache", measure_cached(by_backend(database), plan, console.print))


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
    """Compare the same queries over more data, and a page deep in a list with its first page."""
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
    """Compare views and evidence with SQL written by hand for them."""
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
    """Compare current pages with the same pages as known at a moment (`knownAt`)."""
    from bench.measure.past import with_past

    plan = plan_of("1", rounds, seconds, minutes, quick, port)
    with errors_reported():
        keep(results, "past", with_past(by_backend(database), plan, console.print))


@bench.command()
def questions(
    database: Databases,
    larger: Annotated[list[str] | None, typer.Option("--larger", help="A database with four times the data.")] = None,
    only: Annotated[str, typer.Option(help="Only these questions, separated by commas.")] = "",
    rounds: Rounds = 3,
    results: Results = RESULTS,
    port: Port = 8230,
) -> None:
    """Time the hand-written questions, optionally also over more data."""
    from api.questions.registry import questions
    from bench.measure.handwritten import measure_questions

    named = {name: question for name, question in questions().items() if only or name in TIMED}
    small, large = by_backend(database), by_backend(larger or [])
    urls = {backend: tuple(filter(None, (url, large.get(backend)))) for backend, url in small.items()}
    with errors_reported():
        rows = measure_questions(urls, chosen(only, named, "question"), rounds, port, console.print)
        keep(results, "questions", {"cells": rows, "rounds": rounds})
    for row in [] if wants_json() else rows:
        sizes = " | ".join(f"{size['p50']} | {size['p95']}" for size in row["sizes"])
        print(f"| {row['question']} | {row['backend']} | {sizes} | {row['ratio']['p95']} |")


@bench.command()
def untuned(
    database: Databases,
    only: Annotated[str, typer.Option(help="Only these questions, separated by commas.")] = "",
    rounds: Rounds = 3,
    quick: Quick = False,
    results: Results = RESULTS,
) -> None:
    """Compare the processor time of statements for other questions with the better of several plans by hand."""
    from bench.untuned import measure_untuned
    from bench.untuned.trial import table, untuned_by_name

    questions = chosen(only, untuned_by_name(), "question")
    with errors_reported():
        rows = measure_untuned(by_backend(database), questions, 1 if quick else rounds, console.print)
        keep(results, "untuned", {"rows": rows, "rounds": 1 if quick else rounds})
    print_result(table(rows), rows=rows)


@bench.command()
def memory(database: Databases, results: Results = RESULTS) -> None:
    """Measure the memory that Python allocates for a response, as a multiple of its size."""
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
def pages(
    database: Databases,
    sample: Annotated[int, typer.Option(help="The number of busy and of random records of each kind.", min=1)] = 5,
    rounds: Rounds = 3,
    seconds: Seconds = 5,
    rate: Annotated[float, typer.Option(help="Pages read per second beside the API.", min=0.1, max=50)] = 5,
    minutes: Minutes = 20,
    results: Results = RESULTS,
    port: Port = 8230,
) -> None:
    """Measure the explorer: pages, suggestions, and the API while pages are read; exit with 1 if a target is missed."""
    from bench.measure.results import keep
    from bench.pages import PagesPlan, measure_pages
    from bench.pages.figures import beyond_targets, table

    plan = PagesPlan(sample, rounds, seconds, rate, minutes, port)
    with errors_reported():
        figures = measure_pages(by_backend(database), plan, console.print)
        keep(results, "pages", {"plan": plan._asdict(), "rows": figures})
    beyond = beyond_targets(figures)
    print_result("\n".join([table(figures), "", *(beyond or ["All targets are met."])]), rows=figures, beyond=beyond)
    raise typer.Exit(1 if beyond else 0)


@bench.command()
def wires(
    database: Databases,
    connections: Annotated[int, typer.Option(help="The number of concurrent connections.", min=1)] = 16,
    rounds: Rounds = 3,
    seconds: Seconds = 2,
    minutes: Minutes = 15,
    results: Results = RESULTS,
    port: Port = 8230,
) -> None:
    """Compare the processor time of an answer with that of bare servers that run the same SQL."""
    from bench.measure.results import keep
    from bench.wires import WiresPlan, measure_wires
    from bench.wires.figures import beyond_limits, table

    plan = WiresPlan(connections, rounds, seconds, minutes, port)
    with errors_reported():
        rows = measure_wires(by_backend(database), plan, console.print)
        keep(results, "wires", {"plan": plan._asdict(), "rows": rows})
    beyond = beyond_limits(rows)
    print_result("\n".join([table(rows), "", *(beyond or ["All limits are kept."])]), rows=rows, beyond=beyond)


@bench.command()
def report(
    results: Results = RESULTS,
    into: Annotated[Path, typer.Option(help="The directory of performance.md and its chart.", file_okay=False)] = Path(
        "docs"
    ),
) -> None:
    """Write the tables and the chart from the stored figures."""
    from bench.report import write_report

    with errors_reported():
        write_report(results, into)
    print_result(f"Written into {into}.", directory=str(into))


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
    into: Annotated[Path, typer.Option(help="The directory of performance.md and its chart.", file_okay=False)] = Path(
        "docs"
    ),
) -> None:
    """Run every measurement and write the report."""
    run(database, connections=connections, rounds=rounds, seconds=seconds, quick=quick, results=results, port=port)
    cache(database, rounds=rounds, seconds=seconds, quick=quick, results=results, port=port)
    scale(database, larger, rounds=rounds, seconds=seconds, quick=quick, results=results, port=port)
    views(database, rounds=rounds, seconds=seconds, quick=quick, results=results, port=port)
    past(database, rounds=rounds, seconds=seconds, quick=quick, results=results, port=port)
    memory(database, results=results)
    report(results, into)

"""`entente bench`: make the data, ask the questions, tell the figures.  What is heavy is imported when it is needed."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, TypeVar

import typer
from rich.console import Console

from api.settings import settings

bench = typer.Typer(help="Measure this project and its peers on generated data.", no_args_is_help=True)
console = Console(stderr=True)

KEPT = Path(".bench")
One = TypeVar("One")


@bench.command()
def generate(
    scale: Annotated[float, typer.Option(help="1 is 50,000 meetings and 300,000 statements.", min=0.001)] = 1.0,
    seed: Annotated[int, typer.Option(help="The same seed gives the same data.")] = 1,
    database: Annotated[str | None, typer.Option(help="Where to; otherwise ENTENTE_DATABASE_URL.")] = None,
) -> None:
    """Fill a database with generated data, through the door that all writers use."""
    from bench.data import World, load

    with console.status("Migrating") as status:
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
Results = Annotated[Path, typer.Option(help="Where the figures are kept.")]
Port = Annotated[int, typer.Option(help="The first of the ports that servers listen at.", min=1024, max=65000)]
RESULTS = KEPT / "results.json"


def by_backend(databases: list[str]) -> dict[str, str]:
    """Addresses by backend."""
    from api.database import is_postgresql

    return {"postgresql" if is_postgresql(url) else "sqlite": url for url in databases}


def chosen(names: str, known: Mapping[str, One], of: str) -> tuple[One, ...]:
    """Several of what there is, by names with commas between; all of it where none is named."""
    from api.errors import nearest

    for name in filter(None, names.split(",")):
        if name not in known:
            raise typer.BadParameter(f"There is no {of} {name}. {nearest(name, known)}")
    return tuple(one for name, one in known.items() if not names or name in names.split(","))


@bench.command()
def run(
    database: Databases,
    peers: Annotated[str, typer.Option(help="Only these servers, with commas between.")] = "",
    questions: Annotated[str, typer.Option(help="Only these questions.")] = "",
    connections: Annotated[str, typer.Option(help="How many at the same time.")] = "1,16,64",
    rounds: Annotated[int, typer.Option(help="How often all is measured.", min=1)] = 3,
    seconds: Annotated[float, typer.Option(help="How long each cell is.", min=1)] = 3,
    minutes: Annotated[float, typer.Option(help="How long the whole may take.")] = 90,
    quick: Annotated[bool, typer.Option(help="A short look: one round of a second, 1 and 16 connections.")] = False,
    results: Results = RESULTS,
    port: Port = 8230,
) -> None:
    """Compare this project with its peers and with the limit."""
    from bench.measure.results import keep
    from bench.measure.run import Plan, compare
    from bench.peers import PEERS
    from bench.questions import BY_NAME

    who, what = chosen(peers, PEERS, "server"), chosen(questions, BY_NAME, "question")
    at_once = tuple(map(int, ("1,16" if quick else connections).split(",")))
    plan = Plan(who, what, at_once, 1 if quick else rounds, 1 if quick else seconds, minutes, port)
    keep(results, "run", compare(by_backend(database), plan, console.print))
    console.print(f"Kept in {results}.")

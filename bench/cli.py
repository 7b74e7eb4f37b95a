"""`entente bench`: make the data, ask the questions, tell the figures.  What is heavy is imported when it is needed."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from api.settings import settings

bench = typer.Typer(help="Measure this project and its peers on generated data.", no_args_is_help=True)
console = Console(stderr=True)

KEPT = Path(".bench")


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

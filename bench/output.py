"""What the commands of the benchmark share."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer
from rich.console import Console

if TYPE_CHECKING:
    from bench.feed.verdict import Verdict
    from bench.measure.rounds import RoundsPlan

console = Console(stderr=True)
One = TypeVar("One")
Rounds = Annotated[int, typer.Option(help="How often all is measured.", min=1)]
Seconds = Annotated[float, typer.Option(help="How long each cell is.", min=1)]
Port = Annotated[int, typer.Option(help="The first of the ports that servers listen at.", min=1024, max=65000)]


def print_progress(verdict: "Verdict") -> None:
    """Print figures and whatever is wrong; the command fails where anything is."""
    for name, figure in verdict.figures.items():
        print(f"| {name} | {figure} |")
    for wrong in verdict.wrong[:20]:
        console.print(f"WRONG: {wrong}", markup=False)
    raise typer.Exit(1 if verdict.wrong else 0)


@contextmanager
def errors_reported() -> Iterator[None]:
    """Say in a line what is wrong with a database, a server or a page, instead of where in the code it was met."""
    from sqlalchemy.exc import DBAPIError

    from api.errors import Refusal

    try:
        yield
    except (DBAPIError, Refusal, RuntimeError, ValueError, OSError) as problem:
        console.print(str(getattr(problem, "orig", problem)), markup=False, highlight=False)
        raise typer.Exit(1) from None


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


def plan_of(connections: str, rounds: int, seconds: float, minutes: float, quick: bool, port: int) -> "RoundsPlan":
    """How much is measured; a quick look takes one round of seconds and leaves the most connections out."""
    from bench.measure.rounds import RoundsPlan

    at_once = tuple(map(int, connections.split(",")))
    return (
        RoundsPlan(at_once[:2], 1, 1, minutes, port) if quick else RoundsPlan(at_once, rounds, seconds, minutes, port)
    )


def keep(results: Path, part: str, figures: object) -> None:
    """Keep figures, and say where."""
    from bench.measure.results import keep

    keep(results, part, figures)
    console.print(f"Kept in {results}.")

"""Options and output that the benchmark commands share."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from api.output import print_result, problems

if TYPE_CHECKING:
    from bench.feed.verdict import TrialVerdict
    from bench.measure.rounds import RoundsPlan

console = problems
One = TypeVar("One")
Rounds = Annotated[int, typer.Option(help="The number of rounds.", min=1)]
Seconds = Annotated[float, typer.Option(help="The duration of each cell in seconds.", min=1)]
Port = Annotated[int, typer.Option(help="The first port that servers listen on.", min=1024, max=65000)]


def print_verdict(verdict: "TrialVerdict") -> None:
    """Prints the figures and whatever is wrong; exits with 1 if anything is."""
    for wrong in verdict.wrong[:20]:
        console.print(f"WRONG: {wrong}", markup=False)
    text = "\n".join(f"| {name} | {figure} |" for name, figure in verdict.figures.items())
    print_result(text, figures=verdict.figures, wrong=verdict.wrong)
    raise typer.Exit(1 if verdict.wrong else 0)


@contextmanager
def errors_reported() -> Iterator[None]:
    """Prints errors of databases, servers and pages as one line instead of a traceback."""
    from sqlalchemy.exc import DBAPIError

    from api.errors import Refusal

    try:
        yield
    except (DBAPIError, Refusal, RuntimeError, ValueError, OSError) as problem:
        console.print(str(getattr(problem, "orig", problem)), markup=False, highlight=False)
        raise typer.Exit(1) from None


def by_backend(databases: list[str]) -> dict[str, str]:
    """Returns database URLs by backend."""
    from api.database import is_postgresql

    return {"postgresql" if is_postgresql(url) else "sqlite": url for url in databases}


def chosen(names: str, choices: Mapping[str, One], of: str) -> tuple[One, ...]:
    """Returns the choices with these names, separated by commas; all of them if no name is given."""
    from api.errors import nearest

    for name in filter(None, names.split(",")):
        if name not in choices:
            raise typer.BadParameter(f"There is no {of} {name}. {nearest(name, choices)}")
    return tuple(choice for name, choice in choices.items() if not names or name in names.split(","))


def plan_of(connections: str, rounds: int, seconds: float, minutes: float, quick: bool, port: int) -> "RoundsPlan":
    """Returns the plan; a quick one has one round of one second and leaves out the most connections."""
    from bench.measure.rounds import RoundsPlan

    at_once = tuple(map(int, connections.split(",")))
    return (
        RoundsPlan(at_once[:2], 1, 1, minutes, port) if quick else RoundsPlan(at_once, rounds, seconds, minutes, port)
    )


def keep(results: Path, part: str, figures: object) -> None:
    """Stores figures and prints where."""
    from bench.measure.results import keep

    keep(results, part, figures)
    print_result(f"Stored in {results}.", stored=str(results), part=part, figures=figures)

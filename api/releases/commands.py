"""`entente release`: revisions with a name, and the files of their rows."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer
from rich.console import Console
from rich.table import Table

from api.errors import Refusal
from api.settings import settings

if TYPE_CHECKING:
    from api.releases.create import ReleaseBase
    from api.releases.repository import ReleaseInfo

release = typer.Typer(help="Revisions with a name, and the files of their rows.", no_args_is_help=True)
console = Console()
problems = Console(stderr=True)
Told = TypeVar("Told")
Name = Annotated[str, typer.Argument(help="The name of the release, such as 2026.1.")]
Directory = Annotated[Path | None, typer.Option(help="Where the files are kept; otherwise as ENTENTE_RELEASES says.")]


def _of_the_base(directory: Path | None, ask: "Callable[[ReleaseBase], Awaitable[Told]]") -> Told:
    from api.releases.create import base_at

    async def asked() -> Told:
        async with base_at(settings().database_url, directory or settings().releases) as base:
            return await ask(base)

    with _what_goes_wrong_told():
        return asyncio.run(asked())


@contextmanager
def _what_goes_wrong_told() -> Iterator[None]:
    from sqlalchemy.exc import DBAPIError

    try:
        yield
    except (Refusal, DBAPIError, OSError) as problem:
        said = f"The database cannot be reached: {problem.orig}" if isinstance(problem, DBAPIError) else str(problem)
        problems.print(said, markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(1) from None


@release.command()
def create(
    name: Name,
    revision: Annotated[int | None, typer.Option(help="The revision that it names; otherwise the last.", min=1)] = None,
    directory: Directory = None,
) -> None:
    """Name a revision for good, and write its rows into files."""
    from api.releases.create import create

    _tell(_of_the_base(directory, lambda base: create(base, name, revision)))


@release.command()
def refreeze(name: Name, directory: Directory = None) -> None:
    """Make the files of a release anew after something was redacted; until then they are not served."""
    from api.releases.create import refreeze

    _tell(_of_the_base(directory, lambda base: refreeze(base, name)))


def _tell(made: "ReleaseInfo") -> None:
    rows = sum(one.count for one in made.files)
    told = f"Release {made.name} is revision {made.revision}: {rows} rows in {len(made.files)} files."
    console.print(told, markup=False, highlight=False)


@release.command("list")
def list_them() -> None:
    """Show every release: which revision it names, since when, and how many rows it has."""
    from api.releases.repository import releases

    table = Table("release", "revision", "named", "rows", "files", box=None)
    for one in _of_the_base(None, lambda base: releases(base.reader)):
        rows = str(sum(file.count for file in one.files))
        files = "to be made anew" if one.redacted else "served"
        table.add_row(one.name, str(one.revision), one.at[:16].replace("T", " "), rows, files)
    console.print(table)


@release.command()
def verify(name: Name, directory: Directory = None) -> None:
    """Make every file of a release again and compare; exit with 1 where one is not the same."""
    from api.releases.create import verify

    found = _of_the_base(directory, lambda base: verify(base, name))
    wrong = [(file, problem) for file, problem in found if problem]
    for file, problem in wrong:
        problems.print(f"{file.file} {problem}.", markup=False, highlight=False)
    console.print(f"{len(found)} files, {len(found) - len(wrong)} verified, {len(wrong)} failed.")
    raise typer.Exit(1 if wrong else 0)

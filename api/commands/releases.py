"""`entente release`: creates and verifies releases."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer
from rich.console import Group
from rich.table import Table

from api.commands.reporting import errors_reported
from api.output import CommandLine, counted, print_problem, print_result, progress, wants_json
from api.settings import settings

if TYPE_CHECKING:
    from api.releases.create import ReleaseBase
    from api.releases.repository import ReleaseInfo

release = CommandLine(help="Manage releases: named revisions, with their rows in files.", no_args_is_help=True)
Result = TypeVar("Result")
Name = Annotated[str, typer.Argument(help="The name of the release, such as 2026.1.")]
Directory = Annotated[
    Path | None, typer.Option(help="The directory for the files; by default that of ENTENTE_RELEASES.")
]


def _run(directory: Path | None, action: "Callable[[ReleaseBase], Awaitable[Result]]") -> Result:
    """The result of an action on the configured database."""
    from api.releases.create import base_at

    async def run() -> Result:
        async with base_at(settings().database_url, directory or settings().releases) as base:
            return await action(base)

    with errors_reported(), progress("Reading the rows"):
        return asyncio.run(run())


@release.command()
def create(
    name: Name,
    revision: Annotated[int | None, typer.Option(help="The revision to name; by default the latest.", min=1)] = None,
    directory: Directory = None,
) -> None:
    """Name a revision permanently, and write its rows to files."""
    from api.releases.create import create

    _print(_run(directory, lambda base: create(base, name, revision)))


@release.command()
def refreeze(name: Name, directory: Directory = None) -> None:
    """Write the files of a release again after a redaction.  Until then they are not served."""
    from api.releases.create import refreeze

    _print(_run(directory, lambda base: refreeze(base, name)))


def _print(info: "ReleaseInfo") -> None:
    rows = sum(file.count for file in info.files)
    text = f"Release {info.name} is revision {info.revision}: {rows} rows in {len(info.files)} files."
    print_result(text, release=_as_json(info))


def _as_json(info: "ReleaseInfo") -> dict[str, object]:
    return {**info._asdict(), "files": [asdict(file) for file in info.files]}


@release.command("list")
def list_them() -> None:
    """List all releases: the revision, when it was named, the number of rows, and whether its files are served."""
    from api.releases.repository import releases

    table = Table("release", "revision", "named", "rows", "files", box=None)
    found = list(_run(None, lambda base: releases(base.reader)))
    for info in found:
        rows = str(sum(file.count for file in info.files))
        files = "needs refreeze" if info.redacted else "served"
        table.add_row(info.name, str(info.revision), info.at[:16].replace("T", " "), rows, files)
    print_result(Group(table, f"{counted(len(found), 'release')}."), releases=[_as_json(info) for info in found])


@release.command()
def verify(name: Name, directory: Directory = None) -> None:
    """Compare every file of a release with its revision; exit with 1 if any differs."""
    from api.releases.create import verify

    results = _run(directory, lambda base: verify(base, name))
    failed = [(file, problem) for file, problem in results if problem]
    for file, problem in [] if wants_json() else failed:
        print_problem(f"{file.file} {problem}.")
    text = f"{counted(len(results), 'file')}, {len(results) - len(failed)} verified, {len(failed)} failed."
    failures = [{"file": file.file, "problem": problem} for file, problem in failed]
    print_result(text, files=len(results), verified=len(results) - len(failed), failed=failures)
    raise typer.Exit(1 if failed else 0)

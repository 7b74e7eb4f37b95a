"""`entente backup` and `entente restore`."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from api.commands.reporting import errors_reported, files_reported
from api.output import Step, counted, print_result, progress
from api.settings import settings


@contextmanager
def _reported(text: str) -> Iterator[Step]:
    """Shows progress.  Prints what goes wrong in a line, such as a directory that is read-only, and exits with 1."""
    with errors_reported(), files_reported(), progress(text) as step:
        yield step


def backup(file: Annotated[Path, typer.Argument(help="The new file for the backup.", dir_okay=False)]) -> None:
    """Write a backup of the database as it is now, while it is in use."""
    from api.backup import back_up

    with _reported("Backing up") as step:
        summary = back_up(settings().database_url, file, step)
    size = file.stat().st_size
    text = (
        f"{file}: revision {summary.revision}, {counted(summary.changes, 'change')}, {counted(size, 'byte')}, verified."
    )
    print_result(text, file=str(file), bytes=size, **summary._asdict())


def restore(
    file: Annotated[Path, typer.Argument(help="A backup.", exists=True, dir_okay=False)],
    replace: Annotated[bool, typer.Option("--replace", help="Replace what the database contains.")] = False,
) -> None:
    """Restore a backup into the database, which must be empty unless --replace is used.  What is replaced is kept."""
    from api.backup import restore as restore_backup

    kept: list[Path] = []
    with _reported("Restoring") as step:
        summary = restore_backup(settings().database_url, file, replace=replace, step=step, kept=kept.append)
    text = f"Restored revision {summary.revision}: {counted(summary.changes, 'change')}, verified."
    text += "".join(f" What it replaced is kept in {path}." for path in kept)
    print_result(text, file=str(file), **summary._asdict(), **({"kept": str(kept[0])} if kept else {}))

"""`entente import entente`: writes the records of an export, with their ids, into a database."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from api.commands.reporting import errors_reported, files_reported
from api.commands.setup import migrate_database
from api.output import counted, print_result, progress
from api.settings import settings

if TYPE_CHECKING:
    from api.exports.adopt import AdoptSummary


def import_export(
    file: Annotated[
        Path, typer.Argument(help="A file of `entente export`: .zip, .sqlite or .ndjson.", exists=True, dir_okay=False)
    ],
) -> None:
    """Import an export of another database, with the same ids. Equal records are left unchanged."""
    from api.database import disposed, write_engine
    from api.exports.adopt import adopt

    migrate_database()
    writing = disposed(write_engine(settings().database_url, patient=True))
    with errors_reported(), files_reported(), progress("Importing") as step, writing as engine:
        summary = adopt(engine, file, step)
    _print(summary)


def _print(summary: "AdoptSummary") -> None:
    span = (
        f"revision {summary.first}" if summary.first == summary.last else f"revisions {summary.first} to {summary.last}"
    )
    text = (
        f"Imported as {span}: {counted(summary.written, 'record')}" if summary.first else "Everything is there already"
    )
    print_result(f"{text}, content {summary.sha256} verified.", **summary._asdict())

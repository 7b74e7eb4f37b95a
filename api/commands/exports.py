"""`entente export`: writes everything to files that other programs read."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from api.commands.reporting import errors_reported, files_reported
from api.output import counted, print_result, progress
from api.settings import settings

if TYPE_CHECKING:
    from api.exports.write import ExportSummary

Moment = Annotated[
    str | None, typer.Option(help="As recorded at the end of this date, or at this moment with a time zone.")
]


def export(
    file: Annotated[
        Path, typer.Argument(help="The new file: .zip (CSV), .sqlite or .ndjson; .parquet makes a directory.")
    ],
    revision: Annotated[int | None, typer.Option(help="The revision to export; by default the latest.", min=0)] = None,
    known_at: Moment = None,
    release: Annotated[str | None, typer.Option(help="The release to export.")] = None,
) -> None:
    """Write everything to a file: a package of CSV files, an SQLite file, NDJSON or Parquet."""
    import asyncio

    from api.exports.write import write_export
    from api.query.parse.views import view_of
    from api.rest.exports.citing import how_to_cite

    chosen = {"revision": None if revision is None else str(revision), "known_at": known_at, "release": release}
    with errors_reported(), files_reported(), progress("Exporting"):
        view = view_of({name: value for name, value in chosen.items() if value is not None})
        summary = asyncio.run(write_export(settings().database_url, file, view, how_to_cite))
    _print(file, summary)


def _print(file: Path, summary: "ExportSummary") -> None:
    text = f"{file}: revision {summary.revision}, {counted(summary.rows, 'record')}, content {summary.sha256}."
    print_result(text, file=str(file), **summary._asdict())

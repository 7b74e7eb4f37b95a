"""`entente import`: imports public datasets, and lists what was imported."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from api.commands.adoption import import_export
from api.commands.articles import import_article
from api.commands.reporting import errors_reported
from api.commands.setup import migrate_database, records_written
from api.commands.usage import usage
from api.output import CommandLine, counted, print_result, progress
from api.settings import settings
from seeds.importers.names import IMPORTERS

if TYPE_CHECKING:
    from api.write.import_runs import ImportRun
    from seeds.importers.accounting import ImportResult

imports = CommandLine(
    help="Import an article, an export of another database, or a public dataset.", no_args_is_help=True
)
Paths = Annotated[
    list[Path], typer.Argument(help="The files of the dataset in any order, or a directory.", exists=True)
]
Only = Annotated[str | None, typer.Option(help="Only the parts with these numbers, such as 227,229.")]
Strict = Annotated[bool, typer.Option("--strict", help="Write nothing if any row would be left out.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Check everything and write nothing.")]
imports.command("entente")(import_export)
imports.command("article")(import_article)


def _command(name: str) -> Callable[..., None]:
    """Returns the command of an importer."""

    def command(paths: Paths, only: Only = None, strict: Strict = False, dry_run: DryRun = False) -> None:
        _import(name, paths, only or "", strict=strict, dry_run=dry_run)

    command.__doc__ = f"Import {IMPORTERS[name]}"
    return command


for importer_name in IMPORTERS:
    imports.command(importer_name)(_command(importer_name))


def _import(name: str, paths: list[Path], only: str, *, strict: bool, dry_run: bool) -> None:
    """Writes a dataset as one revision. Existing records are left unchanged."""
    from api.database import disposed, write_engine
    from seeds.importers.registry import importer
    from seeds.importers.run import run_importer

    migrate_database()
    chosen = list(dict.fromkeys(number.strip() for number in only.split(",") if number.strip()))
    with errors_reported(), progress("Importing") as step:
        with disposed(write_engine(settings().database_url, patient=True)) as engine:
            result = run_importer(engine, importer(name), paths, chosen, strict=strict, dry_run=dry_run, step=step)
        records = 0 if dry_run else records_written(result.revision)
    _print(result, records, dry_run=dry_run)


def _print(result: "ImportResult", records: int, *, dry_run: bool) -> None:
    print_result(
        "\n".join(_lines(result, records, dry_run=dry_run)),
        revision=None if dry_run else result.revision,
        dry_run=dry_run,
        records=records,
        files=[file._asdict() for file in result.files],
        incomplete=[*result.incomplete],
        review=[{"place": str(place), "reason": reason} for place, reason in result.review],
        **usage(),
    )


def _lines(result: "ImportResult", records: int, *, dry_run: bool) -> list[str]:
    written = f"Imported as revision {result.revision}: {counted(records, 'record')}."
    if dry_run:
        written = "Nothing was written: this was a dry run, and there is something to import."
    lines = [written if result.revision else "Everything is already imported."]
    lines += [f"{file}: {cited} of {rows} rows are cited." for file, rows, cited in result.files]
    lines += [f"{message}." for message in result.incomplete]
    lines += [f"For review, {counted(len(result.review), 'row')}:"] if result.review else []
    return [*lines, *(f"  {place}: {reason}" for place, reason in result.review)]


@imports.command("runs")
def list_runs(
    name: Annotated[str | None, typer.Argument(help="Only runs of this importer.")] = None,
) -> None:
    """List what was imported: files, counts, and rows that were left out."""
    from api.database import disposed, read_engine, require_current
    from api.write.import_runs import read_runs

    with errors_reported(), disposed(read_engine(settings().database_url, 1)) as engine, engine.connect() as connection:
        require_current(connection)
        runs = read_runs(connection, [name] if name else [])
    text = "\n".join(line for run in runs for line in _run_lines(run)) or "Nothing was imported."
    print_result(text, runs=[_run_json(run) for run in runs])


def _run_lines(run: "ImportRun") -> list[str]:
    revision = f"revision {run.revision}" if run.revision else "nothing new"
    counts = ", ".join(f"{number:,} {what}" for what, number in run.counts.items() if number)
    part = "" if run.complete else ", a part"
    lines = [f"{run.at:%Y-%m-%d %H:%M} {run.importer}{part}: {revision}{f' ({counts})' if counts else ''}"]
    lines += [f"  {f.name}: {f.cited:,} of {counted(f.rows, 'row')}, SHA-256 {f.sha256[:12]}" for f in run.files]
    return [*lines, *(f"  {place}: {reason}" for place, reason in run.skipped)]


def _run_json(run: "ImportRun") -> dict[str, object]:
    skipped = [{"place": place, "reason": reason} for place, reason in run.skipped]
    return run._asdict() | {"files": [file._asdict() for file in run.files], "skipped": skipped}

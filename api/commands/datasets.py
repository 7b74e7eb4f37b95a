"""`entente dataset`: makes the tables of the world seed from the original files of public datasets."""

from pathlib import Path
from typing import Annotated

import typer

from api.commands.reporting import errors_reported
from api.output import CommandLine, counted, print_result, progress

datasets = CommandLine(help="Make the tables of the world seed from public datasets.", no_args_is_help=True)


@datasets.callback()
def group() -> None:
    """Make the tables of the world seed from public datasets."""


@datasets.command("build")
def build_tables(
    path: Annotated[Path, typer.Argument(help="The folder of the original files.", exists=True, file_okay=False)],
    output: Annotated[
        Path | None, typer.Option(help="The folder to write the tables to; default: seeds/world.")
    ] = None,
    report: Annotated[Path | None, typer.Option(help="The report to write; default: docs/datasets.md.")] = None,
    any_version: Annotated[
        bool, typer.Option("--any-version", help="Also read files other than the copies that the tables are made of.")
    ] = False,
) -> None:
    """Make the tables from the original files, and the report of what became of their rows."""
    from seeds.build.report import REPORT, report_text
    from seeds.build.run import build
    from seeds.build.tables import WORLD

    with errors_reported(), progress("Building") as step:
        tables = build(path, any_version=any_version, step=step)
        written = tables.write(output or WORLD)
        text = report_text(tables)
    target = report or (REPORT if output is None else output / REPORT.name)
    target.write_text(text, encoding="utf-8")
    rows = sum(len(one) for one in tables.rows.values())
    files = [str(file) for file in (*written, target)]
    print_result(f"{counted(rows, 'row')} in {counted(len(written) - 1, 'table')}.", rows=rows, files=files)


@datasets.command("hashes")
def record_hashes(
    path: Annotated[Path, typer.Argument(help="The folder of the original files.", exists=True, file_okay=False)],
) -> None:
    """Record the hashes of the original files: of these copies the tables are made from then on."""
    from seeds.build.run import build
    from seeds.build.sources import write_expected

    with errors_reported(), progress("Reading"):
        accounts = build(path, any_version=True).sources.accounts
        write_expected({file: one.sha256 for file, one in accounts.items()})
    print_result(f"The hashes of {counted(len(accounts), 'file')} are recorded.", files=sorted(accounts))


@datasets.command("mentions")
def show_mentions(
    folder: Annotated[Path | None, typer.Option(help="The folder of the tables; default: seeds/world.")] = None,
) -> None:
    """Show how many persons named in visits and travels are identified."""
    from seeds.build.figures import count_mentions
    from seeds.build.tables import WORLD

    with errors_reported():
        found = count_mentions(folder or WORLD)
    text = (
        f"{found.mentions:,} named mentions: {found.share_to_persons:.1%} lead to a person, "
        f"{found.share_to_listed:.1%} to one of the lists of office holders."
    )
    print_result(text, mentions=found.mentions, persons=found.to_persons, listed=found.to_listed)

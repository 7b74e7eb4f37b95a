"""`entente import`: imports public datasets."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from api.commands.adoption import import_export
from api.commands.articles import import_article
from api.commands.reporting import errors_reported
from api.commands.setup import migrate_database, records_written
from api.output import CommandLine, counted, print_result, progress
from api.settings import settings

if TYPE_CHECKING:
    from seeds.importers.accounting import ImportResult

imports = CommandLine(help="Import a public dataset from a local copy.", no_args_is_help=True)
imports.command("entente")(import_export)
imports.command("article")(import_article)
States = Annotated[Path, typer.Option(help="COW's list of states, states2016.csv", exists=True, dir_okay=False)]


@imports.command("cow-alliances")
def import_cow_alliances(
    file: Annotated[Path, typer.Option(help="alliance_v4.1_by_member.csv", exists=True, dir_okay=False)],
    states: States,
    only: Annotated[str | None, typer.Option(help="Only alliances with these numbers, such as 227,229.")] = None,
) -> None:
    """Import COW's formal alliances with their members and obligations."""
    from seeds.importers import cow_alliances

    _import(lambda: cow_alliances.read(file), states, only)


@imports.command("atop")
def import_atop(
    members: Annotated[Path, typer.Option(help="atop-member-level.csv", exists=True, dir_okay=False)],
    alliances: Annotated[Path, typer.Option(help="atop-alliance-level.csv", exists=True, dir_okay=False)],
    states: States,
    only: Annotated[str | None, typer.Option(help="Only alliances with these numbers, such as 3180,3200.")] = None,
) -> None:
    """Import ATOP's alliances with their members and obligations."""
    from seeds.importers import atop

    _import(lambda: atop.read(members, alliances), states, only)


def _import(read: Callable[[], Any], states: Path, only: str | None) -> None:
    """Writes a dataset as one revision. Existing records are left unchanged."""
    from api.database import disposed, write_engine
    from seeds.importers.load import load
    from seeds.importers.states import read_states

    migrate_database()
    chosen = list(dict.fromkeys(number.strip() for number in (only or "").split(",") if number.strip()))
    with errors_reported(), progress("Importing") as step:
        step("reading")
        dataset, listed_states = read(), read_states(states)
        with disposed(write_engine(settings().database_url, patient=True)) as engine:
            result = load(engine, dataset, listed_states, chosen, step)
        records = records_written(result.revision)
    _print(result, records)


def _print(result: "ImportResult", records: int) -> None:
    written = f"Imported as revision {result.revision}: {counted(records, 'record')}."
    lines = [written if result.revision else "Everything is already imported."]
    lines += [f"{file}: {cited} of {rows} rows are cited." for file, rows, cited in result.files]
    lines += [f"{message}." for message in result.incomplete]
    lines += [f"For review, {counted(len(result.review), 'row')}:"] if result.review else []
    lines += [f"  {place}: {reason}" for place, reason in result.review]
    files = [file._asdict() for file in result.files]
    review = [{"place": str(place), "reason": reason} for place, reason in result.review]
    print_result(
        "\n".join(lines),
        revision=result.revision,
        records=records,
        files=files,
        incomplete=[*result.incomplete],
        review=review,
    )

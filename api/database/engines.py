"""SQLAlchemy engines for writing and migrating."""

import re
import sqlite3
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.pool import NullPool, QueuePool

OLDEST_SQLITE = (3, 40, 0)
LOCK_TIMEOUT_SECONDS = 5.0  # for another process that writes to the same file
SETUP_TIMEOUT_SECONDS = 60.0  # for another process that migrates or seeds the same file
SECONDS_TO_CONNECT = 5  # to a server


def is_postgresql(url: str) -> bool:
    """Whether the address names a PostgreSQL server; otherwise it is an SQLite file."""
    return url.startswith("postgres")


def write_engine(url: str, *, lasting: bool = False, patient: bool = False) -> Engine:
    """An engine for writing: foreign keys enforced, one writer at a time on SQLite.

    `lasting` keeps its connection for the next write; `patient` waits for other processes that migrate or seed.
    """
    return _engine(url, foreign_keys=True, lasting=lasting, patient=patient)


def read_engine(url: str, connections: int) -> Engine:
    """An engine for reading in several statements: each transaction sees one snapshot, and nothing can be written."""
    if is_postgresql(url):
        engine = sa.create_engine(
            with_driver(url, "postgresql+psycopg"),
            pool_pre_ping=True,
            pool_size=connections,
            isolation_level="REPEATABLE READ",
            connect_args={"connect_timeout": SECONDS_TO_CONNECT},
        )
        return engine.execution_options(postgresql_readonly=True)
    file = f"{Path(sqlite_file(url)).absolute().as_uri()}?mode=ro&uri=true"
    engine = sa.create_engine(file.replace("file://", "sqlite:///file:", 1), pool_size=connections)
    event.listen(engine, "connect", _by_hand)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine


def _by_hand(connection: sqlite3.Connection, _: object) -> None:
    connection.isolation_level = None


def migration_engine(url: str) -> Engine:
    """An engine for migrating.  On SQLite a batch on a parent table would delete child rows: foreign keys are off."""
    return _engine(url, foreign_keys=False, patient=True)


def _engine(url: str, *, foreign_keys: bool, lasting: bool = False, patient: bool = False) -> Engine:
    if is_postgresql(url):
        # The write door reads again what others have committed while it queued, whatever the server's default is.
        return sa.create_engine(
            with_driver(url, "postgresql+psycopg"),
            pool_pre_ping=True,
            isolation_level="READ COMMITTED",
            connect_args={"connect_timeout": SECONDS_TO_CONNECT},
        )
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise RuntimeError(f"SQLite {sqlite3.sqlite_version} is too old: 3.40 or newer is needed.")
    pool = QueuePool if lasting else NullPool
    seconds = SETUP_TIMEOUT_SECONDS if patient else LOCK_TIMEOUT_SECONDS
    ours = {"timeout": seconds, "check_same_thread": False}
    engine = sa.create_engine(url, poolclass=pool, connect_args=ours)
    event.listen(engine, "connect", _prepare(foreign_keys))
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def with_driver(url: str, driver: str) -> str:
    """The same address for another driver; `postgres:` and named drivers are accepted."""
    return re.sub(r"^postgres(ql)?(\+\w+)?:", f"{driver}:", url)


def sqlite_file(url: str) -> str:
    """The file that an SQLite address names."""
    return make_url(url).database or ":memory:"


def _prepare(foreign_keys: bool) -> Any:
    """Transactions are ours (DDL included), so that a killed migration leaves nothing behind."""

    def prepare(connection: sqlite3.Connection, _: object) -> None:
        connection.isolation_level = None
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")

    return prepare

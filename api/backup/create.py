"""Creates a backup: a snapshot of the database in a new SQLite file, verified before it gets its name."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa

from api.backup.tables import copy_tables
from api.backup.verify import BackupSummary, verified, verify_file
from api.database import disposed, is_postgresql, migration_engine, read_engine, require_current, upgrade
from api.database.engines import sqlite_file
from api.errors import Code, Refusal

ONLY_OWNER = 0o600
"""The mode of a backup, which contains the hashes of keys, and what is not public."""


def back_up(url: str, file: Path, step: Callable[[str], object] = lambda _: None) -> BackupSummary:
    """Writes a backup of a database at one revision, while others read and write.  `step` is called with each step.

    Raises Refusal if the file exists, or the database has not the schema of this version; OSError, DBAPIError.
    """
    if file.exists():
        raise Refusal(Code.BAD_USER_INPUT, f"{file} exists already.", "Name a new file.")
    unfinished = file.with_name(f".{file.name}.unfinished")
    _delete(unfinished)
    os.close(os.open(unfinished, os.O_CREAT | os.O_WRONLY, ONLY_OWNER))
    try:
        with disposed(read_engine(url, 1)) as engine, engine.connect() as connection, connection.begin():
            require_current(connection)
            step("copying")
            _copy_snapshot(url, connection, unfinished)
        step("verifying")
        summary = seal_file(unfinished)
        unfinished.rename(file)
        return summary
    finally:
        _delete(unfinished)


def _delete(file: Path) -> None:
    """Deletes an SQLite file, and what SQLite leaves beside it if it fails."""
    for suffix in ("", "-journal", "-wal", "-shm"):
        file.with_name(file.name + suffix).unlink(missing_ok=True)


def _copy_snapshot(url: str, connection: sa.Connection, file: Path) -> None:
    if is_postgresql(url):
        upgrade(f"sqlite:///{file}")
        with disposed(migration_engine(f"sqlite:///{file}")) as engine, engine.begin() as target:
            copy_tables(connection, target)
    else:
        copy_file(Path(sqlite_file(url)), file)


def copy_file(source: Path, target: Path) -> None:
    """Copies all that was committed to an SQLite file, its log included, in one snapshot."""
    address = f"{source.absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as reading, closing(sqlite3.connect(target)) as writing:
        reading.backup(writing)


def seal_file(file: Path) -> BackupSummary:
    """Makes one file of a file and its log, stores it durably, and verifies it."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    verify_file(file)
    with file.open("rb") as written:
        os.fsync(written.fileno())
    return summary_of(file)


def summary_of(file: Path) -> BackupSummary:
    """The summary of a backup of the schema of this version.  Raises Refusal if it is damaged."""
    with disposed(read_engine(f"sqlite:///{file}", 1)) as engine, engine.connect() as connection:
        return verified(connection)

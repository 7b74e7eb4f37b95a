"""Restores a backup into a database of either backend."""

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from shutil import copymode
from tempfile import TemporaryDirectory

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from api.backup.create import copy_file, summary_of
from api.backup.tables import COUNTER, copy_tables
from api.backup.verify import BackupSummary, damaged, require_same_rows, verified, verify_file
from api.database import disposed, is_postgresql, read_engine, upgrade, write_engine
from api.database.engines import sqlite_file
from api.errors import Code, Refusal

MAGIC = b"SQLite format 3\0"


def restore(
    url: str, file: Path, *, replace: bool = False, step: Callable[[str], object] = lambda _: None
) -> BackupSummary:
    """Restores a backup, also one of an older schema, and verifies what was restored.  Servers may go on meanwhile.

    Raises Refusal if the backup is damaged, or the database has revisions and `replace` is false; OSError, DBAPIError.
    """
    if (revision := _revision(url)) and not replace:
        detail = f"The database has data up to revision {revision}, which restoring would replace."
        raise Refusal(Code.CONFLICT, detail, "Restore into an empty database, or use --replace to lose that data.")
    target = file if is_postgresql(url) else Path(sqlite_file(url))
    with TemporaryDirectory(prefix=".restoring-", dir=target.absolute().parent) as directory:
        prepared = Path(directory) / "restored.db"
        step("verifying the backup")
        _prepare(file, prepared)
        step("restoring")
        return _restore_rows(url, prepared) if is_postgresql(url) else _put_in_place(prepared, target)


def _revision(url: str) -> int:
    """The latest revision of a database; 0 if it has none or does not exist."""
    if not is_postgresql(url) and not Path(sqlite_file(url)).exists():
        return 0
    with disposed(read_engine(url, 1)) as engine, suppress(DBAPIError), engine.connect() as connection:
        if sa.inspect(connection).has_table(COUNTER.name):
            return connection.scalar(sa.select(COUNTER.c.value).where(COUNTER.c.name == "revision")) or 0
    return 0


def _prepare(file: Path, prepared: Path) -> None:
    """Copies a backup, verifies the copy and migrates it to the schema of this version.  Raises Refusal."""
    with file.open("rb") as opened:
        if opened.read(len(MAGIC)) != MAGIC:
            raise damaged(f"{file} is no backup of Entente")
    try:
        copy_file(file, prepared)
    except sqlite3.OperationalError:
        raise  # about the copy, such as a full disk
    except sqlite3.DatabaseError as problem:
        raise damaged(str(problem)) from None
    verify_file(prepared)
    if not _revision(f"sqlite:///{prepared}"):
        raise damaged("it has no revisions")
    upgrade(f"sqlite:///{prepared}")
    summary_of(prepared)


def _restore_rows(url: str, prepared: Path) -> BackupSummary:
    upgrade(url)
    source = read_engine(f"sqlite:///{prepared}", 1)
    with disposed(source), disposed(write_engine(url)) as engine, source.connect() as backup:
        with engine.begin() as target:
            copy_tables(backup, target)
            require_same_rows(backup, target)
            summary = verified(target)
        with engine.begin() as target:
            target.execute(sa.text("ANALYZE"))
    return summary


def _put_in_place(prepared: Path, target: Path) -> BackupSummary:
    """Replaces a file and its log; a server that has it open notices that, and opens the new one."""
    with closing(sqlite3.connect(prepared, isolation_level=None)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    summary = summary_of(prepared)
    for suffix in ("-wal", "-shm"):
        prepared.with_name(prepared.name + suffix).unlink(missing_ok=True)
        target.with_name(target.name + suffix).unlink(missing_ok=True)
    if target.exists():
        copymode(target, prepared)
    prepared.rename(target)
    return summary

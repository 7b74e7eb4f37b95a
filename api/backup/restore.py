"""Restores a backup into a database of either backend."""

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from shutil import copymode
from tempfile import TemporaryDirectory

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from api.backup.create import back_up, copy_file, seal_file, summary_of
from api.backup.tables import COUNTER, copy_tables, latest_mark, lock_counter
from api.backup.verify import BackupSummary, damaged, require_same_rows, verified, verify_file
from api.database import disposed, is_postgresql, migration_engine, read_engine, upgrade
from api.database.address import parse_address
from api.database.engines import sqlite_file
from api.database.lost_files import beside, lost_file
from api.errors import Code, Refusal

MAGIC = b"SQLite format 3\0"
LOGS = ("-wal", "-shm")


def restore(
    url: str,
    file: Path,
    *,
    replace: bool = False,
    step: Callable[[str], object] = lambda _: None,
    kept: Callable[[Path], object] = lambda _: None,
) -> BackupSummary:
    """Restores a backup, also one of an older schema, and verifies what was restored.  Servers may go on meanwhile.

    What is replaced is kept in a file beside that of SQLite, or beside the backup, which `kept` is called with.  Raises
    Refusal if the backup is damaged, or the database has revisions and `replace` is false; OSError, DBAPIError.
    """
    if (revision := _revision(url)) and not replace:
        detail = f"The database has data up to revision {revision}, which restoring would replace."
        raise Refusal(Code.CONFLICT, detail, "Restore into an empty database, or use --replace, which keeps a copy.")
    target = file if is_postgresql(url) else Path(sqlite_file(url))
    with TemporaryDirectory(prefix=".restoring-", dir=target.absolute().parent) as directory:
        prepared = Path(directory) / "restored.db"
        step("verifying the backup")
        _prepare(file, prepared)
        step("restoring")
        if is_postgresql(url) or (target.exists() and _is_usable(target)):
            return _replace_rows(url, prepared, target.absolute(), kept)
        return _put_in_place(prepared, target, kept)


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


def _is_usable(target: Path) -> bool:
    """Whether an SQLite file is intact, and has a schema that this version can migrate."""
    try:
        verify_file(target)
        upgrade(f"sqlite:///{target}")
    except Refusal:
        return False
    return True


def _replace_rows(url: str, prepared: Path, target: Path, kept: Callable[[Path], object]) -> BackupSummary:
    """Replaces all rows in one transaction, which writers wait for: if it is killed, nothing has changed."""
    upgrade(url)
    source = read_engine(f"sqlite:///{prepared}", 1)
    # Without foreign keys on SQLite, which would compare each row with later ones.  The backup was verified.
    with disposed(source), disposed(migration_engine(url)) as engine, source.connect() as backup:
        with engine.begin() as connection:
            lock_counter(connection)
            if latest_mark(connection) != latest_mark(backup):
                _keep(connection, url, target, kept)
            copy_tables(backup, connection)
            require_same_rows(backup, connection)
            summary = verified(connection)
        with engine.begin() as connection:
            connection.execute(sa.text("ANALYZE"))
    return summary


def _keep(locked: sa.Connection, url: str, target: Path, kept: Callable[[Path], object]) -> None:
    """Makes a backup of what will be replaced, unless there is one, or there is no revision to lose."""
    revision, mark = latest_mark(locked)
    if not revision:
        return
    file = target.with_name(parse_address(url)["dbname"] or "database") if is_postgresql(url) else target
    copy = lost_file(file, f"{revision} {mark}")
    if not copy.exists():
        back_up(url, copy)
    kept(copy)


def _put_in_place(prepared: Path, target: Path, kept: Callable[[Path], object]) -> BackupSummary:
    """Lets a file take the place of none, or of one that cannot be used, which is kept together with its log."""
    summary = seal_file(prepared)
    if target.exists():
        copymode(target, prepared)
        kept(_keep_unusable(target))
        target.unlink()
    for suffix in LOGS:  # of the former file; SQLite would apply them to the new one
        beside(target, suffix).unlink(missing_ok=True)
        beside(prepared, suffix).unlink(missing_ok=True)
    prepared.rename(target)
    return summary


def _keep_unusable(target: Path) -> Path:
    """Gives a file and its log second names, so that no interruption separates them."""
    copy = beside(target, f".lost-{time.strftime('%Y%m%dT%H%M%S')}")
    for suffix in ("", "-wal"):
        with suppress(FileNotFoundError):
            os.link(beside(target, suffix), beside(copy, suffix))
    return copy

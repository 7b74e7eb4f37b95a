"""Verifies a backup, and what was restored from it: complete revisions, a complete feed, and intact rows."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from api.backup.tables import COUNTER, all_tables, read_rows
from api.errors import Code, Refusal
from schema.catalog import table_of
from schema.ledger import Changed, Identity, Revision


class BackupSummary(NamedTuple):
    """The identity of the database, its latest revision, and how many changes and rows it has."""

    identity: str
    revision: int
    changes: int
    rows: int


def verified(connection: Connection) -> BackupSummary:
    """The summary of a database.  Raises Refusal unless its revisions have no gap and each has changes."""
    revision, change = table_of(Revision), table_of(Changed)
    latest = connection.scalar(sa.select(COUNTER.c.value).where(COUNTER.c.name == "revision")) or 0
    count, last = connection.execute(sa.select(sa.func.count(), sa.func.max(revision.c.seq))).one()
    if (count, last or 0) != (latest, latest):
        raise damaged(f"it has {count} revisions up to {last or 0}, and its counter is at {latest}")
    if (changed := connection.scalar(sa.select(sa.func.count(change.c.revision.distinct())))) != latest:
        raise damaged(f"only {changed} of {latest} revisions are in the feed of changes")
    changes = connection.scalar(sa.select(sa.func.count()).select_from(change)) or 0
    rows = sum(connection.scalar(sa.select(sa.func.count()).select_from(table)) or 0 for table in all_tables())
    identity = connection.scalar(sa.select(table_of(Identity).c.id))
    return BackupSummary(str(identity), latest, changes, rows)


def verify_file(file: Path) -> None:
    """Raises Refusal unless an SQLite file is intact and all references in it are to rows that exist."""
    try:
        with closing(sqlite3.connect(file)) as connection:
            problems = [text for (text,) in connection.execute("PRAGMA integrity_check") if text != "ok"]
            problems += [
                f"a row of {row[0]} refers to nothing" for row in connection.execute("PRAGMA foreign_key_check")
            ]
    except sqlite3.OperationalError:
        raise  # such as a full disk
    except sqlite3.DatabaseError as problem:
        raise damaged(str(problem)) from None
    if problems:
        raise damaged(problems[0])


def require_same_rows(source: Connection, target: Connection) -> None:
    """Raises Refusal unless two databases have the same rows in every table."""
    for table in all_tables():
        if _digest(read_rows(source, table)) != _digest(read_rows(target, table)):
            raise damaged(f"{table.name} differs between the backup and the database")


def damaged(reason: str) -> Refusal:
    """The refusal of a backup or a restored database that is not complete."""
    return Refusal(Code.VALIDATION_FAILED, f"The backup is damaged: {reason}.", "Use another backup.")


def _digest(rows: Iterator[tuple[object, ...]]) -> str:
    digest = sha256()
    for row in rows:
        digest.update(repr([_comparable(value) for value in row]).encode())
    return digest.hexdigest()


def _comparable(value: object) -> object:
    """A value as both backends return it: times may have differently named zones."""
    return value.astimezone(UTC).isoformat() if isinstance(value, datetime) else value

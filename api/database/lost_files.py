"""Keeps what a lost database contained, in a file beside it."""

import logging
import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from threading import get_ident

from api.database.marks import STATE

log = logging.getLogger("entente.database")


def save_contents(connection: sqlite3.Connection, file: Path) -> None:
    """Copies the contents of a lost file to a new one, whose name ends with its last revision and that one's mark.

    A write under way is rolled back: it is refused, and SQLite would wait for its end before it copies anything.
    Several processes may do this at the same time, each with a file of its own until the copy is complete.
    """
    unfinished = beside(file, f".unfinished-{os.getpid()}-{get_ident()}")
    try:
        connection.rollback()
        (state,) = connection.execute(STATE["sqlite"], (0,)).fetchone()
        saved = lost_file(file, state)
        if not saved.exists():
            with closing(sqlite3.connect(unfinished)) as copy:
                connection.backup(copy)
            unfinished.rename(saved)
            log.error("what the lost database file contained was saved", extra={"file": str(saved)})
    except (sqlite3.Error, OSError) as problem:
        log.error("what the lost database file contained could not be saved", extra={"problem": str(problem)})
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def lost_file(file: Path, state: str) -> Path:
    """Returns where the contents of a lost database are kept.

    `state` begins with its revision and the mark of that: another history has another name at the same revision.
    """
    revision, mark, *_ = state.split(" ")
    return beside(file, f".lost-{revision}-{mark}")


def beside(file: Path, suffix: str) -> Path:
    """Returns the file in the same directory whose name has a suffix more."""
    return file.with_name(file.name + suffix)

"""What a writer is told when the database fails it."""

import sqlite3

from sqlalchemy.exc import DBAPIError

from api.errors import Code, Refusal

PASSING = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR)


def unavailable() -> Refusal:
    """The database cannot be reached, or is busy for somebody else."""
    return Refusal(Code.UNAVAILABLE, "The database cannot be written to just now.", "Try again in a moment.")


def disk_full() -> Refusal:
    """The disk is full."""
    return Refusal(Code.STORAGE_FULL, "The database has no room left.", "Nothing was written; try again later.")


def database_failure(problem: Exception) -> Refusal | None:
    """The refusal for a failure that is the database's; none where the mistake is ours."""
    cause = problem.orig if isinstance(problem, DBAPIError) else problem
    if isinstance(cause, sqlite3.Error):
        return _of_sqlite(cause)
    return _of_postgresql(cause) if type(cause).__module__.startswith("psycopg") else None


def violates_constraint(problem: Exception) -> bool:
    """Whether a constraint of the database refused a value."""
    cause = problem.orig if isinstance(problem, DBAPIError) else problem
    return any(one.__name__ == "IntegrityError" for one in type(cause).__mro__)


def _of_postgresql(cause: BaseException | None) -> Refusal | None:
    import psycopg  # it is loaded where it has failed, and spared where the database is a file

    if isinstance(cause, psycopg.errors.DiskFull):
        return disk_full()
    if isinstance(cause, psycopg.errors.UndefinedTable):
        return unavailable()
    return unavailable() if isinstance(cause, psycopg.OperationalError | psycopg.InterfaceError) else None


def _of_sqlite(cause: sqlite3.Error) -> Refusal | None:
    code = getattr(cause, "sqlite_errorcode", 0) & 0xFF  # the rest says which of several such failures
    if code == sqlite3.SQLITE_FULL:
        return disk_full()
    return unavailable() if code in PASSING or str(cause).startswith("no such table") else None

"""Errors for writers when the database fails."""

import sqlite3

from sqlalchemy.exc import DBAPIError, OperationalError

from api.database.engines import sqlite_file
from api.database.sqlite_reasons import primary, reason
from api.errors import Code, Refusal

UNREACHED = "The database cannot be reached."
"""What a client reads; the reason is for the operator."""
ENDED = ("25P03", "25P04")
"""The states in which the server ends a session whose transaction was idle, or took, for too long."""
TRANSIENT = (
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_READONLY,
)


def unreachable(url: str, problem: BaseException) -> str:
    """Returns one line on why the database at an address cannot be read or written."""
    cause = problem.orig if isinstance(problem, DBAPIError) else problem
    why = reason(sqlite_file(url), cause) if _is_of_file(url, cause) else " ".join(str(cause).split())
    return f"The database cannot be reached: {why}"


def _is_of_file(url: str, cause: object) -> bool:
    own = isinstance(cause, OSError) and cause.filename == sqlite_file(url)
    return own or isinstance(cause, sqlite3.Error)


def failure_line(url: str, problem: Exception) -> str | None:
    """Returns one line on a failure of the database at an address, for the command line; None if it is a bug."""
    if isinstance(problem, OperationalError):
        return unreachable(url, problem)
    refusal = problem if isinstance(problem, Refusal) else database_failure(problem)
    return str(refusal) if refusal else None


def unavailable() -> Refusal:
    """Returns the error for a database that is unreachable or busy."""
    return Refusal(Code.UNAVAILABLE, "The database is temporarily not writable.", "Try again in a moment.")


def disk_full() -> Refusal:
    """Returns the error for a full disk."""
    return Refusal(Code.STORAGE_FULL, "The database is out of disk space.", "Nothing was written. Try again later.")


def read_only() -> Refusal:
    """Returns the error for a database that accepts no writes at the moment, such as a standby."""
    return Refusal(
        Code.UNAVAILABLE, "The database is read-only at the moment.", "Nothing was written. Try again later."
    )


def outdated_schema() -> Refusal:
    """Returns the error for a database without a table or a column that this version needs."""
    return Refusal(
        Code.UNAVAILABLE, "The database has an older schema than this version needs.", "Run `entente migrate`."
    )


def database_failure(problem: Exception) -> Refusal | None:
    """Returns the error for a failure of the database; None if the failure is a bug."""
    cause = problem.orig if isinstance(problem, DBAPIError) else problem
    if isinstance(cause, sqlite3.Error):
        return _of_sqlite(cause)
    is_of_driver = any(base.__module__.startswith("psycopg") for base in type(cause).__mro__)
    return _of_postgresql(cause) if is_of_driver else None


def violates_constraint(problem: Exception) -> bool:
    """Returns whether a database constraint rejected a value."""
    cause = problem.orig if isinstance(problem, DBAPIError) else problem
    return any(base.__name__ == "IntegrityError" for base in type(cause).__mro__)


def _of_postgresql(cause: BaseException | None) -> Refusal | None:
    import psycopg  # not loaded if the database is a file

    if isinstance(cause, psycopg.errors.DiskFull):
        return disk_full()
    if isinstance(cause, psycopg.errors.ReadOnlySqlTransaction):
        return read_only()
    if isinstance(cause, psycopg.errors.UndefinedTable | psycopg.errors.UndefinedColumn):
        return outdated_schema()
    is_ended = getattr(cause, "sqlstate", None) in ENDED
    return unavailable() if is_ended or isinstance(cause, psycopg.OperationalError | psycopg.InterfaceError) else None


def _of_sqlite(cause: sqlite3.Error) -> Refusal | None:
    code = primary(cause)
    if code == sqlite3.SQLITE_FULL:
        return disk_full()
    if code == sqlite3.SQLITE_READONLY:
        return read_only()
    if any(missing in str(cause) for missing in ("no such table", "no such column", "has no column named")):
        return outdated_schema()
    return unavailable() if code in TRANSIENT else None

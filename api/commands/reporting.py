"""Failures of commands, in one line instead of a traceback."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from api.errors import Refusal
from api.output import print_problem
from api.settings import settings

REFUSED = "The database rejected a value. If the schema was edited, run `alembic revision --autogenerate`"


@contextmanager
def errors_reported() -> Iterator[None]:
    """Prints errors in values, files or the database as one line instead of a traceback, and exits with 1."""
    from api.write import Invalid

    try:
        yield
    except Invalid as invalid:
        for finding in invalid.findings:
            print_problem(str(finding))
    except Exception as problem:
        line = _line(problem)
        if line is None:
            raise
        print_problem(line)
    else:
        return
    raise typer.Exit(1)


@contextmanager
def files_reported() -> Iterator[None]:
    """Prints in one line why a file cannot be written or read, such as a full disk, and exits with 1."""
    try:
        yield
    except OSError as problem:
        if not isinstance(problem.filename, str):
            raise
        print_problem(f"The directory {Path(problem.filename).absolute().parent} cannot be used: {problem.strerror}.")
    else:
        return
    raise typer.Exit(1)


def _line(problem: Exception) -> str | None:
    """One line on a failure; None if it is a bug."""
    from api.database.engines import sqlite_file
    from api.database.failures import UNREACHED, failure_line, unreachable, violates_constraint

    url = settings().database_url
    if isinstance(problem, OSError) and isinstance(problem.filename, str | Path):
        is_database = str(problem.filename) == sqlite_file(url)
        return unreachable(url, problem) if is_database else f"{problem.filename}: {problem.strerror}."
    if isinstance(problem, Refusal) and problem.detail == UNREACHED and problem.__cause__:
        return unreachable(url, problem.__cause__)
    return failure_line(url, problem) or (f"{REFUSED}: {problem}" if violates_constraint(problem) else None)

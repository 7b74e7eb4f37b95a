"""Failures of commands, in one line instead of a traceback."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from api.output import print_problem
from api.settings import settings

REFUSED = "The database rejected a value. If the schema was edited, run `alembic revision --autogenerate`"


@contextmanager
def errors_reported() -> Iterator[None]:
    """Prints errors in the seeds or the database as one line instead of a traceback, and exits with 1."""
    from api.database.failures import failure_line, violates_constraint
    from api.write import Invalid

    try:
        yield
    except Invalid as invalid:
        for finding in invalid.findings:
            print_problem(str(finding))
    except Exception as problem:
        rejected = f"{REFUSED}: {problem}" if violates_constraint(problem) else None
        line = failure_line(settings().database_url, problem) or rejected
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

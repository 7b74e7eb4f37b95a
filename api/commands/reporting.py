"""Failures of commands, in one line instead of a traceback."""

from collections.abc import Iterator
from contextlib import contextmanager

import typer

from api.output import print_problem
from api.settings import settings

REFUSED = "The database rejected a value. If the schema was edited, run `alembic revision --autogenerate`"


@contextmanager
def errors_reported() -> Iterator[None]:
    """Prints errors in the seeds or the database as one line instead of a traceback, and exits with 1."""
    from sqlalchemy.exc import OperationalError

    from api.database.failures import unreachable, violates_constraint
    from api.errors import Refusal
    from api.write import Invalid

    try:
        yield
    except Refusal as refusal:
        print_problem(str(refusal))
    except Invalid as invalid:
        for finding in invalid.findings:
            print_problem(str(finding))
    except OperationalError as problem:
        print_problem(unreachable(settings().database_url, problem))
    except Exception as problem:
        if not violates_constraint(problem):
            raise
        print_problem(f"{REFUSED}: {problem}")
    else:
        return
    raise typer.Exit(1)

"""`entente verify`: checks the citations of a document against a local copy."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from api.commands.reporting import errors_reported
from api.output import counted, print_problem, print_result, progress, wants_json
from api.settings import settings

if TYPE_CHECKING:
    from api.articles.copies import CitationSource, CopyReport

Copy = Annotated[
    str | None, typer.Option(help="The id of the document, if the copy is a different file than the cited one.")
]


def verify(
    document: Annotated[Path, typer.Option(help="A local copy of the document.", exists=True, dir_okay=False)],
    id: Copy = None,
    seeds: Annotated[bool, typer.Option("--seeds", help="Read the seeds instead of the database.")] = False,
) -> None:
    """Check every citation of a document against a local copy."""
    from api.articles.copies import NotCited, verify_copy

    try:
        with errors_reported(), progress("Verifying"), _source(seeds) as source:
            report = verify_copy(source, document, id, lambda text: None if wants_json() else print_problem(text))
    except NotCited as problem:
        print_problem(str(problem))
        raise typer.Exit(2) from None
    except OSError as problem:
        print_problem(f"{document} cannot be read: {problem.strerror}.")
        raise typer.Exit(2) from None
    raise typer.Exit(_print(report))


@contextmanager
def _source(seeds: bool) -> "Iterator[CitationSource]":
    """The citations in the database, or in the seeds if there is no database yet."""
    from api.articles.copies import in_base, in_changes
    from api.database import disposed, read_engine, require_current
    from seeds.read import read_seeds

    if seeds or not _has_database():
        yield in_changes(read_seeds())
        return
    with disposed(read_engine(settings().database_url, 1)) as engine, engine.connect() as connection:
        require_current(connection)
        yield in_base(connection)


def _has_database() -> bool:
    """Whether there can be a database: not where an SQLite file is missing."""
    from api.database.engines import is_postgresql, sqlite_file

    url = settings().database_url
    return is_postgresql(url) or Path(sqlite_file(url)).exists()


def _print(report: "CopyReport") -> int:
    """Prints a report; returns the exit code."""
    failed = [citation for citation in report.reports if citation.problem]
    for citation in [] if wants_json() else failed:
        print_problem(f"{citation.id} ({citation.place}): {citation.problem}")
    verified = len(report.reports) - len(failed)
    text = f"{counted(len(report.reports), 'citation')}, {verified} verified, {len(failed)} failed."
    problems = [{"id": citation.id, "place": str(citation.place), "problem": citation.problem} for citation in failed]
    print_result(
        text,
        document=report.document,
        differs=report.mismatch or None,
        citations=len(report.reports),
        verified=verified,
        failed=problems,
    )
    return 1 if failed else 0

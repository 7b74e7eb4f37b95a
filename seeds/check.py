"""Checks the database, and the citations of a document against the user's copy of it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import Engine

from api.articles.copies import NotCited, in_base, verify_copy
from api.checks import CHECKS, Finding, Report, check
from api.errors import nearest
from seeds.reviewed import REVIEWED, without_reviewed


def check_base(
    engine: Engine,
    kinds: Sequence[str],
    copy: Path | None = None,
    id: str | None = None,
    reviewed: Path = REVIEWED,
    step: Callable[[str], object] = lambda _: None,
) -> Report:
    """Run some kinds of checks, or all; with a copy of a document, also verify the citations of it.

    With a copy and no kinds, only the check `changed` is run.  Findings in the file `reviewed` are left out.  Raises
    LookupError for an unknown kind or a file that cannot be read, and NotCited.  `step` is called before each check.
    """
    for kind in kinds:
        if kind not in CHECKS:
            raise LookupError(f"There is no check '{kind[:60]}'.  {nearest(kind[:60], CHECKS)}")
    if copy is None:
        return without_reviewed(check(engine, kinds or CHECKS, step), reviewed)
    report = check(engine, kinds or ["changed"], step)
    findings = [*report.findings, *_verify_copy(engine, copy, id)]
    return without_reviewed(report._replace(findings=findings), reviewed)


def _verify_copy(engine: Engine, copy: Path, id: str | None) -> list[Finding]:
    """A finding for each citation that a copy does not confirm.  Raises NotCited."""
    try:
        with engine.connect() as connection:
            reports = verify_copy(in_base(connection), copy, id).reports
    except OSError as problem:
        raise NotCited(f"{copy} cannot be read: {problem.strerror}.") from None
    return [Finding("changed", r.id, None, f"In your copy it {_phrase(r.problem)}.") for r in reports if r.problem]


def _phrase(problem: str) -> str:
    return problem if problem.startswith("has") else f"does not hold: {problem}"

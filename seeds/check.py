"""Checking the base, and what it cites from a document against the user's own copy of it."""

from collections.abc import Sequence
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import Engine

from api.checks import CHECKS, Finding, Report, check
from api.errors import nearest
from api.write import Change
from schema.catalog import table_of
from schema.citation import Citation
from schema.document import Document
from seeds.verify import NotCited, verify

CITED = ("id", "document_id", "start_offset", "end_offset", "span_sha256", "phrase")
KNOWN_BY = ("id", "sha256", "kind")


def check_base(engine: Engine, kinds: Sequence[str], copy: Path | None = None, id: str | None = None) -> Report:
    """Run the checks of these kinds, all without one; with a copy of a document, what is cited from it as well.

    A copy alone asks for nothing but `changed`.  Raises LookupError for an unknown kind, and NotCited.
    """
    for kind in kinds:
        if kind not in CHECKS:
            raise LookupError(f"There is no check '{kind[:60]}'.  {nearest(kind[:60], CHECKS)}")
    if copy is None:
        return check(engine, kinds or CHECKS)
    report = check(engine, kinds or ["changed"])
    return report._replace(findings=[*report.findings, *_differing(engine, copy, id)])


def _differing(engine: Engine, copy: Path, id: str | None) -> list[Finding]:
    """The citations that do not hold against a copy.  Raises NotCited."""
    try:
        checked = verify(_spans(engine), copy, id)
    except OSError as problem:
        raise NotCited(f"{copy} cannot be read: {problem.strerror}.") from None
    return [
        Finding("changed", one.id, None, f"In your copy it {_told(one.problem)}.") for one in checked if one.problem
    ]


def _told(problem: str) -> str:
    return problem if problem.startswith("has") else f"does not hold: {problem}"


def _spans(engine: Engine) -> list[Change]:
    """Every document and every citation, as they would be written."""
    with engine.connect() as connection:
        return [
            Change(entity, dict(row))
            for entity, names in ((Document, KNOWN_BY), (Citation, CITED))
            for row in connection.execute(_rows(entity, names)).mappings()
        ]


def _rows(entity: type[Document | Citation], names: Sequence[str]) -> sa.Select[tuple[object, ...]]:
    table = table_of(entity)
    return sa.select(*(table.c[name] for name in names)).order_by(table.c.id)

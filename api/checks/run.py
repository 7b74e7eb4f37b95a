"""Runs checks over one snapshot of the database."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection, Engine

from api.checks.dates import DATES
from api.checks.evidence import EVIDENCE
from api.checks.finding import Check, Finding
from api.checks.rivals import RIVALS
from api.checks.stretches import STRETCHES

CHECKS: dict[str, Check] = {check.name: check for check in (*EVIDENCE, *STRETCHES, *DATES, *RIVALS)}
REVISION = sa.text("select value from counter where name = 'revision'")


class Report(NamedTuple):
    """The findings, the revision they were found at, and how many more an editor has reviewed."""

    revision: int
    findings: list[Finding]
    reviewed: int = 0


def check(engine: Engine, names: Iterable[str] = CHECKS, step: Callable[[str], object] = lambda _: None) -> Report:
    """Runs these checks, one statement each, on an engine for reading.  `step` is called before each."""
    selected, findings = [CHECKS[name] for name in names], list[Finding]()
    with engine.connect() as connection:
        revision = connection.scalar(REVISION) or 0
        for number, check in enumerate(selected, 1):
            step(f"{check.name}, {number} of {len(selected)}")
            findings += _findings(connection, check)
    return Report(revision, findings)


def _findings(connection: Connection, check: Check) -> Iterable[Finding]:
    return (Finding(check.name, *row) for row in connection.execute(sa.text(check.sql())))

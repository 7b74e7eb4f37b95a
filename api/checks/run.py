"""Runs checks over one snapshot of the database."""

from collections.abc import Iterable
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


def check(engine: Engine, names: Iterable[str] = CHECKS) -> Report:
    """Runs these checks, one statement each, on an engine for reading."""
    selected = [CHECKS[name] for name in names]
    with engine.connect() as connection:
        revision = connection.scalar(REVISION) or 0
        return Report(revision, [finding for check in selected for finding in _findings(connection, check)])


def _findings(connection: Connection, check: Check) -> Iterable[Finding]:
    return (Finding(check.name, *row) for row in connection.execute(sa.text(check.sql())))

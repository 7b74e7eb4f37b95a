"""Running the checks, all of them over one snapshot of the base."""

from collections.abc import Iterable
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection, Engine

from api.checks.dates import DATES
from api.checks.evidence import EVIDENCE
from api.checks.finding import Check, Finding
from api.checks.rivals import RIVALS

CHECKS: dict[str, Check] = {one.name: one for one in (*EVIDENCE, *DATES, *RIVALS)}
REVISION = sa.text("select value from counter where name = 'revision'")


class Report(NamedTuple):
    """What was found, and the revision that was looked at."""

    revision: int
    findings: list[Finding]


def check(engine: Engine, names: Iterable[str] = CHECKS) -> Report:
    """Run these checks, each of which is one statement, with an engine that reads."""
    selected = [CHECKS[name] for name in names]
    with engine.connect() as connection:
        revision = connection.scalar(REVISION) or 0
        return Report(revision, [finding for one in selected for finding in _found(connection, one)])


def _found(connection: Connection, check: Check) -> Iterable[Finding]:
    return (Finding(check.name, *row) for row in connection.execute(sa.text(check.sql())))

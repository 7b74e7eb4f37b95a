"""How a report reads, to people and to programs."""

import json
from itertools import groupby

from api.checks.finding import Finding
from api.checks.run import CHECKS, Report


def as_json(report: Report) -> str:
    """An object of the revision, the count and the findings."""
    findings = [finding._asdict() for finding in report.findings]
    return json.dumps(
        {"revision": report.revision, "count": len(findings), "findings": findings}, indent=2, ensure_ascii=False
    )


def as_text(report: Report) -> str:
    """What each check looks for, and below it a line for each finding."""
    parts = [_part(name, list(found)) for name, found in groupby(report.findings, lambda one: one.check)]
    last = f"{len(report.findings)} findings at revision {report.revision}."
    return "\n\n".join([*parts, last])


def _part(name: str, findings: list[Finding]) -> str:
    lines = [f"  {_ids(finding)}: {finding.reason}" for finding in findings]
    return "\n".join([f"{name} ({len(findings)}): {CHECKS[name].about}", *lines])


def _ids(finding: Finding) -> str:
    return f"{finding.id} and {finding.other}" if finding.other else finding.id

"""Reports of checks, as text and as JSON."""

import json
from itertools import groupby

from api.checks.finding import Finding
from api.checks.run import CHECKS, Report


def as_json(report: Report) -> str:
    """Returns a JSON object with the revision, the counts and the findings."""
    counts = {"revision": report.revision, "count": len(report.findings), "reviewed": report.reviewed}
    findings = [finding._asdict() for finding in report.findings]
    return json.dumps({**counts, "findings": findings}, indent=2, ensure_ascii=False)


def as_text(report: Report) -> str:
    """Returns each check with what it looks for, followed by a line per finding."""
    parts = [_part(name, list(found)) for name, found in groupby(report.findings, lambda finding: finding.check)]
    last = f"{len(report.findings)} findings at revision {report.revision}."
    if report.reviewed:
        last += f"  {report.reviewed} reviewed findings are not shown."
    return "\n\n".join([*parts, last])


def _part(name: str, findings: list[Finding]) -> str:
    lines = [f"  {_ids(finding)}: {finding.reason}" for finding in findings]
    return "\n".join([f"{name} ({len(findings)}): {CHECKS[name].about}", *lines])


def _ids(finding: Finding) -> str:
    return f"{finding.id} and {finding.other}" if finding.other else finding.id

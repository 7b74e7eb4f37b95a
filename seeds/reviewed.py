"""Findings of `entente check` that an editor has reviewed, from a YAML file, so that they are not reported again."""

from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from api.checks import CHECKS, Finding, Report

REVIEWED = Path(__file__).parent / "reviewed.yaml"
FIELDS = {"check", "ids", "other", "reason", "because"}


def without_reviewed(report: Report, file: Path = REVIEWED) -> Report:
    """The report without its reviewed findings, which it counts.  Raises LookupError if the file cannot be read."""
    reviewed = _read(file)
    findings = [finding for finding in report.findings if finding not in reviewed]
    return report._replace(findings=findings, reviewed=len(report.findings) - len(findings))


def _read(file: Path) -> set[Finding]:
    try:
        entries = YAML(typ="safe").load(file) or []
    except (OSError, YAMLError) as problem:
        raise LookupError(f"{file} cannot be read: {problem}") from None
    if not isinstance(entries, list):
        raise LookupError(f"{file}: it must be a list of findings")
    return {finding for number, entry in enumerate(entries, 1) for finding in _findings(file, number, entry)}


def _findings(file: Path, number: int, entry: object) -> list[Finding]:
    """The findings of an entry, one for each id; every field but `other` is required."""
    required = FIELDS - {"other"}
    if not isinstance(entry, dict) or not required <= entry.keys() <= FIELDS or not all(map(entry.get, required)):
        raise LookupError(f"{file}: entry {number} needs {', '.join(sorted(required))}, and may have other")
    if not isinstance(entry["ids"], list):
        raise LookupError(f"{file}: the ids of entry {number} must be a list")
    if entry["check"] not in CHECKS:
        raise LookupError(f"{file}: entry {number} names the check {entry['check']!r}, which does not exist")
    return [Finding(entry["check"], id, entry.get("other"), entry["reason"]) for id in entry["ids"]]

"""What is doubtful in the whole base: each check is one statement that tells ids, each with a reason."""

from api.checks.finding import Check, Finding
from api.checks.run import CHECKS, Report, check

__all__ = ["CHECKS", "Check", "Finding", "Report", "check"]

"""Checks for doubtful data: each check is one statement that returns ids with reasons."""

from api.checks.finding import Check, Finding
from api.checks.run import CHECKS, Report, check

__all__ = ["CHECKS", "Check", "Finding", "Report", "check"]

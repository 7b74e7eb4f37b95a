"""Measures the pages of the explorer, its suggestions, and the API while pages are read."""

from bench.pages.plan import PagesPlan
from bench.pages.trial import measure_pages

__all__ = ["PagesPlan", "measure_pages"]

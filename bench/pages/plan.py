"""How much is measured, and what the figures are compared with."""

from typing import NamedTuple

PAGE_P50, PAGE_P95, PAGE_KILOBYTES, PAGE_REQUESTS = 60, 200, 30, 6
SUGGESTIONS_P95 = 100
API_UNDER_LOAD = 2
"""The targets: milliseconds, kilobytes compressed, requests of a first visit, and the ratio of two 99th percentiles."""


class PagesPlan(NamedTuple):
    """How much is measured.

    `sample` is the number of busy and of random records of each kind, `seconds` the length of each turn of the API,
    `rate` the number of pages read per second meanwhile; `minutes` limits the whole run.
    """

    sample: int
    rounds: int
    seconds: float
    rate: float
    minutes: float
    port: int

"""Combines what several documents say of one date."""

from collections.abc import Iterable
from typing import NamedTuple

from schema.edtf import NEVER_AFTER, NEVER_BEFORE, Bounds, is_uncertain


class Reading(NamedTuple):
    """What one document says of a date: its text, and the first and last possible day."""

    text: str
    bounds: Bounds


class CombinedDate(NamedTuple):
    """The date that follows from some readings.

    `greatest_earliest` and `least_latest` leave out every day that some reading excludes; they cross if the readings
    disagree.
    """

    text: str | None
    bounds: Bounds
    greatest_earliest: str
    least_latest: str

    @property
    def disagrees(self) -> bool:
        """Whether no day is possible by all readings."""
        return self.greatest_earliest > self.least_latest


UNKNOWN = CombinedDate(None, Bounds(NEVER_BEFORE, NEVER_AFTER), NEVER_BEFORE, NEVER_AFTER)


def combine(readings: Iterable[Reading]) -> CombinedDate:
    """The date by all readings; their order does not matter.

    Readings that share days narrow each other; those that exclude each other are both within the bounds.  Readings
    marked `?` or `%` count only where there are no others.
    """
    every = list(readings)
    if not every:
        return UNKNOWN
    counted = [reading for reading in every if not is_uncertain(reading.text)] or every
    least_latest = min(reading.bounds.latest for reading in counted)
    greatest_earliest = max(reading.bounds.earliest for reading in counted)
    bounds = Bounds(
        max(reading.bounds.earliest for reading in counted if reading.bounds.earliest <= least_latest),
        min(reading.bounds.latest for reading in counted if reading.bounds.latest >= greatest_earliest),
    )
    return CombinedDate(_text(counted, bounds), bounds, greatest_earliest, least_latest)


def _text(readings: list[Reading], bounds: Bounds) -> str | None:
    """The text of a reading with these bounds, the shortest if several; otherwise the bounds as an interval."""
    own = [reading.text for reading in readings if reading.bounds == bounds]
    if own:
        return min(own, key=lambda text: (len(text), text))
    earliest, latest = bounds
    ends = ("" if earliest == NEVER_BEFORE else earliest, "" if latest == NEVER_AFTER else latest)
    return None if ends == ("", "") else "/".join(ends)
